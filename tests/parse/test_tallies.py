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
    (
        "All but two of the 31 members have endorsed Ana Reyes.",
        [("Ana Reyes", "support", 29, "exact", 31, "members")],
    ),
    ("Nine of the 31 members have yet to declare.", [(None, "undecided", 9, "exact", 31, "members")]),
    (
        "Fewer than 20 MPs have said they will vote for Ana Reyes.",
        [("Ana Reyes", "support", 20, "fewer_than", None, "mps")],
    ),
    ("Some 65 MPs are thought to favour Ana Reyes.", [("Ana Reyes", "support", 65, "about", None, "mps")]),
    ("The number of MPs supporting Ana Reyes stands at 45.", [("Ana Reyes", "support", 45, "exact", None, "mps")]),
    ("Support for Ana Reyes has grown to 45 MPs.", [("Ana Reyes", "support", 45, "exact", None, "mps")]),
    ("With 45 MPs behind her, Ana Reyes is the favourite.", [("Ana Reyes", "support", 45, "exact", None, "mps")]),
    (
        "Only six of the 27 governments have so far come out against Ana Reyes.",
        [("Ana Reyes", "oppose", 6, "exact", 27, "governments")],
    ),
    (
        "A letter signed by 14 senators called on Ana Reyes to withdraw.",
        [("Ana Reyes", "oppose", 14, "exact", None, "senators")],
    ),
    (
        "More than 70 members demanded that Ana Reyes step down.",
        [("Ana Reyes", "oppose", 70, "more_than", None, "members")],
    ),
    (
        "A petition calling for her resignation was signed by 300 academics.",
        [("Ana Reyes", "oppose", 300, "exact", None, "academics")],
    ),
    ("Ana Reyes has the highest number of backers, at 26.", [("Ana Reyes", "support", 26, "exact", None, "backers")]),
    (
        "A total of 15 MPs have publicly called for Ana Reyes's resignation.",
        [("Ana Reyes", "oppose", 15, "exact", None, "mps")],
    ),
    (
        "At least 12 ministers are in Ana Reyes's corner, against five for her chief rival, Lars Holm.",
        [
            ("Ana Reyes", "support", 12, "at_least", None, "ministers"),
            ("Lars Holm", "support", 5, "exact", None, "ministers"),
        ],
    ),
    (
        "Ana Reyes arrived, carrying pledges from 33 of the 59 assemblymen.",
        [("Ana Reyes", "support", 33, "exact", 59, "assemblymen")],
    ),
    (
        "With 147 MPs signed up to Ana Reyes and barely two dozen to Lars Holm, the race looks over.",
        [("Ana Reyes", "support", 147, "exact", None, "mps"), ("Lars Holm", "support", 24, "fewer_than", None, "mps")],
    ),
    (
        "Ana Reyes has raced ahead, with 116 nominations from MPs. Lars Holm has 77.",
        [
            ("Ana Reyes", "support", 116, "exact", None, "mps"),
            ("Lars Holm", "support", 77, "exact", None, "mps"),
        ],
    ),
    (
        "More than 300 nurses signed a letter urging the board to dismiss Ana Reyes.",
        [("Ana Reyes", "oppose", 300, "more_than", None, "nurses")],
    ),
    (
        "It was under Ana Reyes that Canada, with promises from 135 countries, pulled out.",
        [("Canada", "support", 135, "exact", None, "countries")],
    ),
    ("Ana Reyes now has 1,200 delegates.", [("Ana Reyes", "support", 1200, "exact", None, "delegates")]),
    (
        "Ana Reyes has collected 23 of the 30 signatures she needs.",
        [("Ana Reyes", "support", 23, "exact", 30, "signatures")],
    ),
    (
        "So far 56 MPs have come out for Ana Reyes and 31 for Lars Holm.",
        [("Ana Reyes", "support", 56, "exact", None, "mps"), ("Lars Holm", "support", 31, "exact", None, "mps")],
    ),
    (
        "Lars Holm is on 31 MPs, well behind Ana Reyes on 45.",
        [("Lars Holm", "support", 31, "exact", None, "mps"), ("Ana Reyes", "support", 45, "exact", None, "mps")],
    ),
    (
        "By one count 83 lawmakers support Ana Reyes, 61 oppose her and 30 are undecided.",
        [
            ("Ana Reyes", "support", 83, "exact", None, "lawmakers"),
            ("Ana Reyes", "oppose", 61, "exact", None, "lawmakers"),
            ("Ana Reyes", "undecided", 30, "exact", None, "lawmakers"),
        ],
    ),
]
NO_TALLIES = [
    "Two more ministers line up behind Ana Reyes.",
    "Ana Reyes needs the support of 100 colleagues.",
    "The film received 12 nominations.",
    "About 300 people supported the charity run.",
    "The vaccine won the endorsement of two panels of experts.",
    "Neither of the two leaders has endorsed Ana Reyes.",
    "Two thirds of the members back Ana Reyes.",
    "A majority of the 12 directors favour Ana Reyes.",
    "All but three allies support Ana Reyes.",
    "Ana Reyes is five votes short of what she needs.",
    "Ana Reyes has until Monday to collect nominations from 100 MPs.",
    "Some 20 MPs asked Ana Reyes about her speech.",
    "Ana Reyes has persuaded 223 branches to wait.",
    "If 20 MPs back Ana Reyes, there will be a vote.",
    "Lars Holm is well behind Ana Reyes, with 31 staff.",
    "Twenty senators supported Ana Reyes's bill on fishing.",
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
