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
