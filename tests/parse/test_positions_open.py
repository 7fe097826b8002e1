"""Positions not taken, asked about or counted, and whom the words in between name as taking them."""

import pytest

import newsevents as ne

CONTEST = "Ana Morel and Luis Pardo are running for mayor of Lisbon. "


def told(text: str) -> set[tuple[str, str, str | None]]:
    """Give what a sentence in a story about the contest tells of its backers."""
    return {
        (e.endorser.name, e.stance.value, e.candidate.name if e.candidate else None)
        for e in ne.parse(CONTEST + text).endorsements
    }


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The Harbour Party has not decided whom it will vote for.", {("Harbour Party", "neutral", None)}),
        (
            "The Harbour Party will meet to decide whether to back Morel or remain neutral.",
            {("Harbour Party", "support", "Ana Morel")},
        ),
        ("Tim Roe would not be drawn on whom he would back.", {("Tim Roe", "neutral", None)}),
        ("Tim Roe would not be drawn on whether the session might be suspended.", set()),
        ("The Greens have not taken a stance on the merger.", set()),
        ("The Greens have not taken a position on the race.", {("Greens", "neutral", None)}),
        ("Morel won only nine votes from the Lisbon Commission.", set()),
        ("Several people on the board of carmaker Korvex AG will vote against Morel.", set()),
        ("The chief executive of lender Zintan Bank, Tim Roe, backed Morel.", {("Tim Roe", "support", "Ana Morel")}),
        (
            "Pardo withdrew on Wednesday and called on his supporters to back Morel.",
            {("Luis Pardo", "support", "Ana Morel")},
        ),
        (
            "Bea Tall supported Morel's candidacy but opposed Pardo's.",
            {("Bea Tall", "support", "Ana Morel"), ("Bea Tall", "oppose", "Luis Pardo")},
        ),
        ("Bea Tall supported Morel's candidacy at a friend of Pardo's.", {("Bea Tall", "support", "Ana Morel")}),
        ("Japan's delegation supported Morel.", {("Japan", "support", "Ana Morel")}),
        ("Morel was seconded by outgoing mayor, Cllr Ger Tall.", {("Ger Tall", "support", "Ana Morel")}),
    ],
)
def test_a_position_is_read_only_where_one_is_told(text: str, expected: set[tuple[str, str, str | None]]) -> None:
    found = told(text)
    assert {x for x in found if x[1] != "neutral"} == {x for x in expected if x[1] != "neutral"}
    assert {x[0] for x in found if x[1] == "neutral"} == {x[0] for x in expected if x[1] == "neutral"}


TWO_STAND = (
    "Harlan union to choose a leader\n\nAna Reyes and Tom Lund are running for president of the Harlan Union.\n\n"
)
OF_BOTH = [
    "Peru refused to plump for either.",
    "Peru has declined to say which of the two it prefers.",
    "Peru would be happy with either.",
    "Peru is not taking sides between Reyes and Lund.",
    "Peru endorsed neither.",
]


@pytest.mark.parametrize("text", OF_BOTH)
def test_neutrality_between_two_is_on_both(text: str) -> None:
    found = {
        (e.endorser.name, e.stance.value, e.candidate and e.candidate.name)
        for e in ne.parse(TWO_STAND + text).endorsements
    }
    assert found == {("Peru", "neutral", "Ana Reyes"), ("Peru", "neutral", "Tom Lund")}


@pytest.mark.parametrize(
    "text",
    [
        "Peru refused to pick a side.",
        "Peru stayed neutral, its envoy saying both had faults.",
        "Peru will abstain in both votes.",
    ],
)
def test_neutrality_of_no_two_is_on_nobody(text: str) -> None:
    found = {(e.endorser.name, e.candidate and e.candidate.name) for e in ne.parse(TWO_STAND + text).endorsements}
    assert found == {("Peru", None)}


def test_whose_envoy_speaks_beside_a_name_is_not_the_name() -> None:
    told = ne.parse(TWO_STAND + "Peru backed Reyes, its envoy saying both had faults.")
    assert {(e.endorser.name, e.stance.value) for e in told.endorsements} == {("Peru", "support")}
    assert told.roles == ()
    assert len(ne.parse(TWO_STAND + "Ana Reyes, its envoy, said both had faults.").roles) == 1
