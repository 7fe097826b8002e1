"""Offices told in asides, behind what stands between, and by those who fill in: relative clauses, gapped lists."""

import pytest

import newsevents as ne

DAY = "2026-03-10"
Told = set[tuple[str, str, str | None, str | None]]


def told(text: str) -> Told:
    """Give who does what to which office, and in whose place."""
    return {
        (
            a.person.name,
            a.action.value,
            a.office.title if a.office else None,
            a.predecessor.name if a.predecessor else None,
        )
        for a in ne.parse(text, published=DAY).appointments
    }


CHAIR = "Joe Amup was nominated as head of the electoral commission. "
NATO = "NATO leaders chose Dana Reyes as secretary general. "
HOUSE = "The House has been without a speaker since Kevin Lund was ousted. "

PLAIN: list[tuple[str, Told]] = [
    (CHAIR + "If approved he would take over from Jo Yaku.", {("Joe Amup", "took_office", "chair", "Jo Yaku")}),
    (CHAIR + "If confirmed, he will take over from Jo Yaku.", {("Joe Amup", "took_office", "chair", "Jo Yaku")}),
    (
        NATO + "At her side stood the man she will replace on Aug. 1, Jan Moor, who took over from Ed Robson in 2004.",
        {
            ("Dana Reyes", "appointed", "secretary general", "Jan Moor"),
            ("Dana Reyes", "took_office", "secretary general", "Jan Moor"),
            ("Jan Moor", "took_office", "secretary general", "Ed Robson"),
        },
    ),
    (
        HOUSE + "Patrick McHale of Ohio has been filling in, but lacks power.",
        {("Kevin Lund", "left", "speaker", None), ("Patrick McHale", "serving", "speaker", None)},
    ),
    (
        "Dana Reyes, who as treasurer had kept the books, was sacked and replaced by Richard Holm.",
        {("Dana Reyes", "left", "treasurer", None), ("Richard Holm", "took_office", "treasurer", "Dana Reyes")},
    ),
    (
        (
            "Hiro Mori was tapped as secretary general in place of Jo Moto, himself an also-ran, and Itsuno Onda as "
            "policy chief."
        ),
        {
            ("Hiro Mori", "appointed", "secretary general", "Jo Moto"),
            ("Itsuno Onda", "appointed", "policy chief", None),
        },
    ),
    (
        "Dana Reyes was named chairman, Itsuno Onda, a former minister, as deputy chairman and Kim Rowe treasurer.",
        {
            ("Dana Reyes", "appointed", "chairman", None),
            ("Itsuno Onda", "appointed", "deputy chairman", None),
            ("Kim Rowe", "appointed", "treasurer", None),
        },
    ),
    (
        (
            "Rishi Sands gambled yesterday, sacking Jo Lund as home secretary and hauling Dana Reyes out of exile as "
            "foreign secretary."
        ),
        {("Jo Lund", "left", "home secretary", None), ("Dana Reyes", "appointed", "foreign secretary", None)},
    ),
    ("Dana Reyes got the secretary-generalship of NATO.", {("Dana Reyes", "appointed", "secretary general", None)}),
    (
        "The drug was endorsed by two panels, one of which is chaired by Hanna Moor.",
        {("Hanna Moor", "serving", "chair", None)},
    ),
]


@pytest.mark.parametrize(("text", "expected"), PLAIN)
def test_offices_are_read_past_asides(text: str, expected: Told) -> None:
    """What stands between does not hide who has, gets or leaves which office."""
    assert told(text) == expected


@pytest.mark.parametrize(
    "text",
    [
        CHAIR + "If she quits he would take over from Jo Yaku.",
        "The man she loves, Jo Lund, is a baker.",
        "Dana Reyes, who as chancellor would cut taxes, was replaced by a machine.",
        "Dana Reyes got the secretary-generalship brochure.",
        "The drug was endorsed by two panels, one of which Hanna Moor dislikes.",
    ],
)
def test_conditions_and_other_asides_tell_of_no_office(text: str) -> None:
    """A condition with a clause of its own, lovers, plans, dislikes."""
    assert told(text) == set()
