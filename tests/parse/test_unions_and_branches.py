"""Names of unions and their numbered branches, bodies of several trades, and what their members count for."""

import pytest

from reports import cells, positions, rows

LEAD = "Harlan mayor race\n\nAna Reyes is running for mayor of Harlan.\n\n"
NAMED = [
    ("On Tuesday, DC 37 publicly endorsed Ana Reyes.", {"DC 37"}),
    ("IATSE 52 has endorsed Ana Reyes.", {"IATSE 52"}),
    ("The Joint Council of Carpenters No. 37 backed Ana Reyes.", {"Joint Council of Carpenters No. 37"}),
    (
        "The Harlan Federation of State, County and Municipal Workers endorsed Ana Reyes.",
        {"Harlan Federation of State County and Municipal Workers"},
    ),
    (
        "The United Association of Plumbers, Pipefitters and Welders endorsed Ana Reyes.",
        {"United Association of Plumbers Pipefitters and Welders"},
    ),
    ("The Bank of England, Barclays and Lloyds endorsed Ana Reyes.", {"Bank of England", "Barclays", "Lloyds"}),
    (
        "The Union of Teachers, Tom Lund and Workers United endorsed Ana Reyes.",
        {"Union of Teachers", "Tom Lund", "Workers United"},
    ),
    ("Tom Lund, a Green MP for Chiang Rai, endorsed Ana Reyes.", {"Tom Lund"}),
]


@pytest.mark.parametrize(("text", "endorsers"), NAMED)
def test_who_endorses_goes_by_the_whole_name(text: str, endorsers: set[str]) -> None:
    assert {endorser for endorser, _, _ in positions(LEAD + text)} == endorsers


def test_letters_and_figures_of_a_count_are_no_branch() -> None:
    assert positions(LEAD + "The count was PAN 53, PRI 40 and MC 12.") == set()


LISTED = [
    (
        "Reyes is backed by the Harlan Gazette, which rarely endorses; by the Teachers Union, which has 2,000 members; "
        "and by Governor Tom Lund."
    ),
    "Reyes is backed by the Harlan Gazette, by the Teachers Union and by Governor Tom Lund.",
]


@pytest.mark.parametrize("text", LISTED)
def test_a_list_whose_members_are_told_of_goes_on(text: str) -> None:
    assert {endorser for endorser, _, _ in positions(LEAD + text)} == {"Harlan Gazette", "Teachers Union", "Tom Lund"}


def test_a_list_ends_with_its_sentence() -> None:
    text = "Reyes is backed by the Harlan Gazette, which rarely endorses; the Teachers Union was struck by a car."
    assert {endorser for endorser, _, _ in positions(LEAD + text)} == {"Harlan Gazette"}


@pytest.mark.parametrize(
    "text",
    [
        "A union that represents 1,000 city workers has decided to endorse Ana Reyes.",
        "The alliance, made up of 12 parties, supports Ana Reyes.",
        "The federation, whose 12 unions represent 40,000 workers, supports Ana Reyes.",
    ],
)
def test_those_whom_an_endorser_speaks_for_are_not_counted(text: str) -> None:
    assert rows(LEAD + text, "tally") == []


@pytest.mark.parametrize(
    ("text", "count"),
    [
        ("A group of 300 teachers backs Ana Reyes.", 300),
        ("Reyes, who has 15 lawmakers behind her, spoke.", 15),
        ("Twelve senators who represent 40,000 people support Ana Reyes.", 12),
    ],
)
def test_those_who_take_a_side_themselves_are_counted(text: str, count: int) -> None:
    assert cells(LEAD + text, "tally", ("candidate", "count")) == [("Ana Reyes", count)]


def test_who_led_a_union_has_not_led_the_town() -> None:
    text = LEAD + "Reyes is supported by Joe Adu, who led the union."
    assert all(row["office"] != "mayor" for row in rows(text))
