"""Who stands behind somebody, said in one word, and other plain ways to take a position."""

import pytest

import newsevents

CONTEXT = "Ana Reyes and Jonas Okafor are running for president of the World Rowing Federation.\n\n"


def positions(sentence: str) -> set[tuple[str, str, str | None, str]]:
    rows = newsevents.parse(CONTEXT + sentence).to_records()
    positions = (r for r in rows if r["type"] == "endorsement")
    return {(r["endorser"], r["stance"], r["candidate"], r["modality"]) for r in positions}


@pytest.mark.parametrize(
    ("sentence", "endorser", "candidate"),
    [
        ("The Norvest-backed candidate, Ana Reyes, is ahead.", "Norvest", "Ana Reyes"),
        ("Kremlin-backed candidate Jonas Okafor is ahead.", "Russia", "Jonas Okafor"),
        ("US-backed Reyes faces Okafor on Friday.", "United States", "Ana Reyes"),
        ("The Chilean-supported Okafor is ahead.", "Chile", "Jonas Okafor"),
        ("Lars Berg spoke first. Berg-backed Reyes is ahead.", "Lars Berg", "Ana Reyes"),
    ],
)
def test_a_word_before_a_name_says_who_backs_it(sentence: str, endorser: str, candidate: str) -> None:
    assert positions(sentence) == {(endorser, "support", candidate, "actual")}


@pytest.mark.parametrize(
    "sentence",
    [
        "A bank-backed company employs Reyes.",
        "Well-backed Reyes is ahead.",
        "The state-backed fund met Reyes.",
        "Reyes spoke of asset-backed bonds.",
    ],
)
def test_what_is_financed_takes_no_position(sentence: str) -> None:
    assert positions(sentence) == set()


@pytest.mark.parametrize(
    ("sentence", "told"),
    [
        ("Lars Berg was knocked out and told his friends to support Reyes.", [("Lars Berg", "support", "Ana Reyes")]),
        ("Lars Berg was knocked out and backed Reyes.", [("Lars Berg", "support", "Ana Reyes")]),
        ("Lars Berg called for Reyes to be given the job.", [("Lars Berg", "support", "Ana Reyes")]),
        ("The Greens are opposed to making Reyes president.", [("Greens", "oppose", "Ana Reyes")]),
        ("The Greens opposed giving Reyes the green light.", [("Greens", "oppose", "Ana Reyes")]),
        ("Reyes has the support of Meath, Carlow and Wexford; and Okafor, 57, nobody's.",
         [(name, "support", "Ana Reyes") for name in ("Meath", "Carlow", "Wexford")]),
        ("The French and Danish governments oppose Reyes.",
         [(name, "oppose", "Ana Reyes") for name in ("France", "Denmark")]),
        ("Norway's rowing association backs Reyes.", [("Norway's rowing association", "support", "Ana Reyes")]),
    ],
)  # fmt: skip
def test_plain_positions(sentence: str, told: list[tuple[str, str, str]]) -> None:
    assert positions(sentence) == {(*one, "actual") for one in told}


def test_members_to_be_speak_for_their_party() -> None:
    sentence = (
        "The New Harbour Party, through its spokesman, Lars Berg, said its 19 members-elect would not vote for Reyes."
    )
    assert positions(sentence) == {("New Harbour Party", "support", "Ana Reyes", "denied")}


def test_nobody_is_appointed_by_those_who_oppose_it() -> None:
    rows = newsevents.parse(CONTEXT + "The Greens are against electing Reyes president.").to_records()
    assert not [r for r in rows if r["type"] == "appointment"]


@pytest.mark.parametrize(
    ("sentence", "endorsers"),
    [
        ("Okafor was backed by proxy adviser NXS.", ["NXS"]),
        ("Okafor has the support of the Norwegian, Danish and Swedish federations.", ["Norway", "Denmark", "Sweden"]),
        ("Okafor, whom the Greens and the Left Party support, spoke first.", ["Greens", "Left Party"]),
        ("Officials said that with the backing of Norvest, Okafor is the favourite.", ["Norvest"]),
        ("The United States, which has a vote, called on delegates to back Okafor.", ["United States"]),
        ("According to a diplomat, Peru and Chile back Okafor.", ["Peru", "Chile"]),
        ("The Democratic League, LDK, backs Okafor.", ["Democratic League"]),
        ("The Harbour Union passed a resolution in support of Okafor.", ["Harbour Union"]),
    ],
)
def test_backers_however_they_stand(sentence: str, endorsers: list[str]) -> None:
    assert positions(sentence) == {(name, "support", "Jonas Okafor", "actual") for name in endorsers}


def test_a_named_candidate_is_no_candidate_at_all() -> None:
    """Who will not back "a candidate" is neutral; who will not back this one is not."""
    assert positions("Kenya will not back the Chilean candidate, Ana Reyes.") == {
        ("Kenya", "support", "Ana Reyes", "denied")
    }
