"""Words that are what they are only beside others: "has himself been tipped", "remains, officially, the only one"."""

import pytest

import newsevents as ne

CONTEST = "The Harbour Party is to elect a new leader this month. "
DAY = "2025-03-03"


@pytest.mark.parametrize(
    ("text", "status"),
    [
        ("Tom Lund has himself been tipped for the job.", "mentioned"),
        ("Tom Lund is himself running for leader.", "declared"),
        ("Tom Lund is himself a candidate.", "declared"),
        ("Tom Lund shrugged off suggestions that he might himself be nominated.", "mentioned"),
        ("Tom Lund remains, officially, the only candidate.", "declared"),
        ("Tom Lund is, in effect, the only candidate.", "declared"),
        ("Tom Lund let it be known early on that he was not available.", "declined"),
        ("Tom Lund spent half an hour at the lectern taking himself out of the race.", "withdrawn"),
        ("Tom Lund at last let go of the leadership race.", "withdrawn"),
        ("Past and present heads of the youth wing, Tom Lund and Mira Chen, are among those tipped.", "mentioned"),
        ("Among those at the dinner were Tom Lund and Mira Chen, both thought to be weighing bids.", "interested"),
        ("Tom Lund and Mira Chen entered the race; both fell at the second hurdle.", "rejected"),
        ("Tom Lund and Mira Chen are running. Neither got the nod.", "rejected"),
        ("Ana Reyes has backed Tom Lund, one of the 20 whose names will be on the ballot.", "declared"),
        ("Tom Lund, first of the aspirants to step down, asked for calm.", "withdrawn"),
        ("Tom Lund, the first to withdraw, asked for calm.", "withdrawn"),
        ("Tom Lund, the first candidate to withdraw, asked for calm.", "withdrawn"),
        ("Tom Lund, with 40 votes, and Mira Chen, with 20, went through to the run-off.", "declared"),
        ("Tom Lund, himself among the also-rans, is to become treasurer.", "rejected"),
        ("Ana Reyes leads it now. Her opponent, the Chilean finance minister, Tom Lund, stayed at home.", "declared"),
    ],
)
def test_what_stands_in_between_does_not_hide_a_candidacy(text: str, status: str) -> None:
    found = {(c.person.name, c.status.value) for c in ne.parse(CONTEST + text, published=DAY).candidacies}
    assert ("Tom Lund", status) in found
    assert ("Mira Chen", status) in found or "Mira" not in text


def test_a_body_behind_a_title_is_what_which_means() -> None:
    text = "Ana Reyes, the president of U.S. Soccer, which hopes to stage the 2038 World Cup, was there."
    assert [c.person.name for c in ne.parse(text).candidacies] == ["U.S. Soccer"]


def test_a_clause_with_its_own_subject_opens_a_sentence() -> None:
    text = "Tom Lund having lost to Ana Reyes in the run-off for mayor of Graz, his party backed Mira Chen."
    assert ("Tom Lund", "rejected") in {(c.person.name, c.status.value) for c in ne.parse(text).candidacies}


def test_a_number_counts_the_noun_behind_it() -> None:
    report = ne.parse("Ana Reyes collected 7,713 clicks as the union's candidate for mayor of Graz.")
    assert report.appointments == ()


@pytest.mark.parametrize(
    "text",
    [
        "Tom Lund hurt himself running for the bus.",
        "Tom Lund is, like her, fond of the sea.",
        "Tom Lund spent a day at the harbour taking pictures of the race.",
        "Tom Lund let go of the rope.",
        "Early on Tuesday Tom Lund was not available.",
        "Tom Lund and Mira Chen, both said to be fond of the sea, came along.",
    ],
)
def test_other_affairs_in_the_same_words_tell_of_none(text: str) -> None:
    assert ne.parse(CONTEST + text, published=DAY).candidacies == ()
