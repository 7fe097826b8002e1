"""Who meets whom in a contest, and whose contest it is, as leads put it; the same words of games and quarrels."""

import pytest

import newsevents as ne

DAY = "2025-03-03"


def standing(text: str) -> set[tuple[str, str | None, str | None]]:
    return {
        (c.person.name, c.office.title if c.office else None, c.office.organization if c.office else None)
        for c in ne.parse(text, published=DAY).candidacies
    }


@pytest.mark.parametrize(
    ("text", "office", "body"),
    [
        ("The race to lead UNESCO is down to Ana Holm and Bo Lind.", "director general", "UNESCO"),
        ("The contest to head the World Bank has come down to Ana Holm and Bo Lind.", "president", "World Bank"),
        (
            "Ana Holm and Bo Lind will meet in the second round of Finland's presidential election.",
            "president",
            "Finland",
        ),
        ("Ana Holm and Bo Lind met in a debate in the Kansas gubernatorial race.", "governor", "Kansas"),
        ("Ana Holm and Bo Lind, the candidates for Kansas governor, traded blows.", "governor", "Kansas"),
        ("Ana Holm and Bo Lind, the two candidates for mayor of Leeds, met on Monday.", "mayor", "Leeds"),
        ("Ana Holm will take on Bo Lind for the leadership of the Green Party.", "leader", "Green Party"),
        ("Ana Holm is battling Bo Lind to become the next mayor of Leeds.", "mayor", "Leeds"),
        ("Ana Holm is locked in a tight race with Bo Lind for mayor of Leeds.", "mayor", "Leeds"),
        ("Norvest's board is weighing Ana Holm and Bo Lind for chief executive.", "chief executive officer", "Norvest"),
    ],
)
def test_both_stand_for_what_the_sentence_says(text: str, office: str, body: str) -> None:
    assert standing(text) == {("Ana Holm", office, body), ("Bo Lind", office, body)}


@pytest.mark.parametrize(
    "text",
    [
        "Ana Holm will challenge Bo Lind to be speaker of the House of Commons.",
        "Ana Holm will fight Bo Lind to be speaker of the House of Commons.",
        "Ana Holm is challenging Bo Lind to become speaker of the House of Commons.",
    ],
)
def test_who_challenges_somebody_for_an_office_stands_and_has_not_got_it(text: str) -> None:
    report = ne.parse(text, published=DAY)
    assert ("Ana Holm", "speaker", "House of Commons") in standing(text)
    assert not report.appointments


@pytest.mark.parametrize(
    "text",
    [
        "Ana Holm challenged Bo Lind to be honest about the budget.",
        "Ana Holm and Bo Lind met in a debate in parliament on Monday.",
        "Ana Holm and Bo Lind meet in the second round of the tournament.",
        "Ana Holm faces Bo Lind in the second round of the tournament.",
        "The team is down to Ana Holm and Bo Lind.",
    ],
)
def test_the_same_words_of_other_affairs_tell_of_none(text: str) -> None:
    assert standing(text) == set()


@pytest.mark.parametrize("contest", ["leadership election", "leadership race", "leadership contest"])
def test_a_partys_leadership_contest_is_the_partys_wherever_the_story_has_been(contest: str) -> None:
    text = (
        "The port of Haifa has been a theme.\n\n"
        f"Ana Holm and Bo Lind are running in the Conservative {contest}.\n\nMia Ode backed Holm."
    )
    (backed,) = ne.parse(text, published=DAY).endorsements
    assert backed.office is not None
    assert (backed.office.title, backed.office.organization) == ("leader", "Conservative Party")


def test_who_faces_somebody_across_a_table_does_not_stand() -> None:
    race = "Mia Ode is running for mayor of Leeds.\n\n"
    text = race + "She was calm, recalled Ana Holm, who faced Bo Lind across the table."
    assert {person for person, _, _ in standing(text)} == {"Mia Ode"}
