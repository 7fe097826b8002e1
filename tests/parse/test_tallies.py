"""Counted endorsers and opponents, with invented names; and counts that are no tallies."""

import pytest

from newsevents.api import parse

Count = tuple[str | None, str, float, str, int | None, str | None]

CASES: list[tuple[str, list[Count]]] = [
    ("Ana Reyes has the backing of about 20 NATO members.", [("Ana Reyes", "support", 20, "about", None, "members")]),
    (
        "Ana Reyes has the support of 20 of the 31 members of NATO.",
        [("Ana Reyes", "support", 20, "exact", 31, "members")],
    ),
    (
        "At least 16 of the 31 members of NATO support Ana Reyes.",
        [("Ana Reyes", "support", 16, "at_least", 31, "members")],
    ),
    ("More than 100 MPs back Ana Reyes.", [("Ana Reyes", "support", 100, "more_than", None, "mps")]),
    ("Up to 15 lawmakers are against Ana Reyes.", [("Ana Reyes", "oppose", 15, "at_most", None, "lawmakers")]),
    ("Twelve delegates remain undecided on Ana Reyes.", [("Ana Reyes", "undecided", 12, "exact", None, "delegates")]),
    (
        "No fewer than 20 governments have declared for Ana Reyes.",
        [("Ana Reyes", "support", 20, "at_least", None, "governments")],
    ),
    (
        "Nearly 20 bishops had signed a letter opposing Ana Reyes.",
        [("Ana Reyes", "oppose", 20, "about", None, "bishops")],
    ),
    ("All 31 members of NATO support Ana Reyes.", [("Ana Reyes", "support", 31, "exact", 31, "members")]),
    ("Ana Reyes claims the support of 13 MPs.", [("Ana Reyes", "support", 13, "exact", None, "mps")]),
    (
        "One diplomat estimated Ana Reyes's support at about 26 of the 32 members.",
        [("Ana Reyes", "support", 26, "about", 32, "members")],
    ),
    (
        "A delegate put the number of members that had given Ana Reyes their backing at 16.",
        [("Ana Reyes", "support", 16, "exact", None, "members")],
    ),
]
NO_TALLIES = [
    "Two more ministers line up behind Ana Reyes.",
    "Ana Reyes needs the support of 100 colleagues.",
    "The film received 12 nominations.",
    "About 300 people supported the charity run.",
    "The vaccine won the endorsement of two panels of experts.",
]
OFFICE = "Ana Reyes is running for secretary general of NATO. "


@pytest.mark.parametrize(("text", "want"), CASES)
def test_tallies(text: str, want: list[Count]) -> None:
    report = parse(OFFICE + text, None)
    found = [
        (t.candidate and t.candidate.name, t.side.value, t.count, t.comparison.value, t.total, t.unit)
        for t in report.tallies
    ]
    assert found == want
    assert report.endorsements == ()


@pytest.mark.parametrize("text", NO_TALLIES)
def test_counts_that_are_no_tallies(text: str) -> None:
    assert parse(OFFICE + text, None).tallies == ()


def test_source_and_total_from_the_rule() -> None:
    text = (
        OFFICE + "She has the backing of about 20 NATO members so far, two diplomats said. "
        "NATO decides by consensus of its 31 members."
    )
    (tally,) = parse(text, None).tallies
    assert (tally.source and tally.source.name, tally.total) == ("two diplomats", 31)
