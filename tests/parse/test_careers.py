"""Several offices of one verb, each with its own years."""

import pytest

from reports import cells

COLUMNS = ("action", "office", "organization", "start", "end")
MAYOR = ("left", "mayor", "Linz", "2004", "2008")


@pytest.mark.parametrize(
    ("text", "later"),
    [
        (
            "Ana Reyes was mayor of Linz from 2004 to 2008 and governor of Tirol from 2010 to 2014.",
            ("left", "governor", "Tirol", "2010", "2014"),
        ),
        (
            "Ana Reyes was mayor of Linz from 2004 to 2008, then a director of Calder Bank until 2014.",
            ("left", "director", "Calder Bank", None, "2014"),
        ),
        (
            "Ana Reyes served as mayor of Linz from 2004 to 2008 and as chair of Calder Bank from 2010 to 2014.",
            ("left", "chair", "Calder Bank", "2010", "2014"),
        ),
    ],
)
def test_each_office_has_its_own_years(text: str, later: tuple[str | None, ...]) -> None:
    assert cells(text, "appointment", COLUMNS) == [MAYOR, later]


def test_three_offices_may_follow_each_other() -> None:
    text = (
        "Ana Reyes was mayor of Linz from 2004 to 2008, treasurer of Calder Bank until 2010 "
        "and chair of the Norvest Trust from 2011 to 2014."
    )
    assert [row[3:] for row in cells(text, "appointment", COLUMNS)] == [
        ("2004", "2008"),
        (None, "2010"),
        ("2011", "2014"),
    ]


@pytest.mark.parametrize(
    "text",
    [
        "Ana Reyes was mayor of Linz from 2004 to 2008 and treasurer Bo Lund left in 2010.",
        "Ana Reyes was mayor of Linz from 2004 to 2008 and the treasurer left in 2010.",
        "Ana Reyes was mayor of Linz from 2004 to 2008 and a keen rower.",
    ],
)
def test_others_have_no_part_in_it(text: str) -> None:
    told = [row for row in cells(text, "appointment", ("person", *COLUMNS)) if row[0] == "Ana Reyes"]
    assert told == [("Ana Reyes", *MAYOR)]
