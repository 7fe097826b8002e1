"""Results told in few words: figures behind a description, figures beside the rival, each of several results."""

import pytest
from tests.reports import cells

LEAD = (
    "Union picks new general secretary\n\nThe Harlow Teachers' Union announced the result of its election on Monday. "
    "Anna Reyes, a treasurer, and Pieter Lund, an old hand, had stood for general secretary, as had Bo Adu.\n\n"
)
COLUMNS = ("subject", "for", "against", "outcome")


def _told(sentence: str, lead: str = LEAD) -> list[tuple[object, ...]]:
    return cells(f"{lead}{sentence}\n", "vote", COLUMNS, "2024-02-22")


@pytest.mark.parametrize(
    ("sentence", "figures"),
    [
        ("Ms Reyes beat Pieter Lund, the incumbent, 1,204 to 1,187 on May 11.", (1204, 1187)),
        ("Anna Reyes defeated the incumbent, Pieter Lund, 1,204-1,187.", (1204, 1187)),
        ("Anna Reyes edged out Pieter Lund, who has led the union since 2016, 1,204 to 1,187.", (1204, 1187)),
        ("Reyes saw off Lund, the incumbent, 56 to 44 in a run-off.", (56, 44)),
        ("Reyes beat Pieter Lund, 56-44.", (56, 44)),
        ("Reyes prevailed over Lund, 56-44.", (56, 44)),
        ("Lund was beaten by Reyes, 56-44.", (56, 44)),
        ("Lund was defeated by 56 votes to 44 by Reyes.", (56, 44)),
        ("Lund lost to Reyes, 44-56.", (56, 44)),
    ],
)
def test_winner_whatever_name_stands_beside_the_figures(sentence: str, figures: tuple[int, int]) -> None:
    """The verb says who won, not the name that happens to stand beside the figures."""
    assert _told(sentence) == [("Anna Reyes", *figures, "passed")]


@pytest.mark.parametrize(
    "sentence",
    [
        "Reyes met Lund, the incumbent, 12 to 15 times in April.",
        "Reyes joined Lund, who has led the union since 2016, 10 to 12 years ago.",
        "Reyes leads Lund, 56-44.",
    ],
)
def test_no_vote(sentence: str) -> None:
    """How often, how long ago, and what a poll says, is no result."""
    assert _told(sentence) == []
