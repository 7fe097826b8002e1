"""Counts of supporters as camps, candidates and reckonings tell them, and petitions against somebody."""

import pytest

from reports import cells

LEAD = (
    "Reyes and Lund in close race for party leadership\n\nAnna Reyes and Pieter Lund, a former minister, are fighting "
    "for the leadership of the Liberal Party, which has 120 lawmakers. The vote is on Friday.\n\n"
)
REYES, LUND = "Anna Reyes", "Pieter Lund"


def _told(sentence: str, *columns: str) -> list[tuple[object, ...]]:
    return cells(f"{LEAD}{sentence}\n", "tally", columns or ("candidate", "side", "count", "comparison"), "2024-02-22")


@pytest.mark.parametrize(
    ("sentence", "counts"),
    [
        ("By our reckoning Reyes has 44 and Lund no more than 39.", [(REYES, 44, "exact"), (LUND, 39, "at_most")]),
        (
            "By our reckoning Reyes has 44 and Pieter Lund, who is less liked by the provinces, no more than 39.",
            [(REYES, 44, "exact"), (LUND, 39, "at_most")],
        ),
        ("Reyes's camp, the same person said, could muster fewer than 50.", [(REYES, 50, "fewer_than")]),
        (
            "Reyes's camp counts 33, an ally said, and Lund's no more than 20.",
            [(REYES, 33, "exact"), (LUND, 20, "at_most")],
        ),
        ("Lund had handed over the signatures of 31 members by Friday.", [(LUND, 31, "exact")]),
        ("Reyes has 17 of the caucus's 29 members.", [(REYES, 17, "exact")]),
        ('A senior ally said Reyes had locked in "at least 33 solid".', [(REYES, 33, "at_least")]),
        ("Lund says he is on 41 and Reyes on 30.", [(LUND, 41, "exact"), (REYES, 30, "exact")]),
        ('"I have 31 of the 58," Reyes told reporters.', [(REYES, 31, "exact")]),
        ('"We count 33 votes," said Lund.', [(LUND, 33, "exact")]),
    ],
)
def test_supporters(sentence: str, counts: list[tuple[object, ...]]) -> None:
    """Whoever counts, and in few words."""
    assert _told(sentence) == [(who, "support", count, how) for who, count, how in counts]


@pytest.mark.parametrize(
    "sentence",
    [
        "312 of the 1,870 members have signed a petition for Lund's recall.",
        "312 members put their names to a motion demanding Lund's removal.",
        "Lund must face the members on Friday: 312 of the members have signed a petition for his recall.",
    ],
)
def test_petition_against_somebody(sentence: str) -> None:
    """A petition for somebody's recall is none for him, however far on in the sentence he is named."""
    assert _told(sentence, "candidate", "side", "count") == [(LUND, "oppose", 312)]


@pytest.mark.parametrize(
    "sentence",
    [
        "Reyes will not move until she has 50 in hand.",
        "Reyes submitted the names of 32 lawmakers to the ethics panel.",
        "Reyes has 17 of the 29 paintings.",
        '"We have 12 children," said Reyes.',
        '"I have 31 lawyers working on it," Lund said.',
        "Three in four of the 20 branches favour Reyes.",
    ],
)
def test_no_count_of_supporters(sentence: str) -> None:
    """What somebody waits for, owns or names is no count; nor is a fraction."""
    assert _told(sentence) == []
