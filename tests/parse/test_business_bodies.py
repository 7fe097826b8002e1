"""Whose offices business news tells of: who opens a story by filling one, national firms; names are invented."""

import pytest

from newsevents import parse
from reports import offices

NEXT = (
    "Kevin Lund will take over the role from the current chief executive Jan Moss in March.\n\n"
    "He is currently the chief executive of Calder Foods."
)
SERVING = ("Kevin Lund", "serving", "chief executive officer of Calder Foods")


@pytest.mark.parametrize(
    "opening",
    [
        "Norvest Group has appointed a new chief executive.",
        "Norvest Group has announced the appointment of a new chief executive.",
        "Norvest Group named a new chief executive on Monday.",
    ],
)
def test_who_opens_a_story_by_filling_an_office_has_it(opening: str) -> None:
    told = offices(f"{opening}\n\n{NEXT}")
    assert ("Kevin Lund", "took_office", "chief executive officer of Norvest Group") in told
    assert SERVING in told


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Malaysia Airlines named Ana Reyes as its chief executive.",
            ("Ana Reyes", "appointed", "chief executive officer of Malaysia Airlines"),
        ),
        (
            "Ana Reyes has been appointed chair of Queen Victoria Hospital.",
            ("Ana Reyes", "appointed", "chair of Queen Victoria Hospital"),
        ),
        (
            "Ana Reyes is chief executive of Calder and Moss Foods Ltd.",
            ("Ana Reyes", "serving", "chief executive officer of Calder and Moss Foods"),
        ),
        (
            "Ana Reyes was appointed chair of Leeds and Wakefield Primary Care Trust.",
            ("Ana Reyes", "appointed", "chair of Leeds and Wakefield Primary Care Trust"),
        ),
    ],
)
def test_names_of_firms_and_hospitals_are_whole(text: str, expected: tuple[str, str, str]) -> None:
    assert offices(text) == {expected}


def test_presidents_of_a_story_on_companies_are_companies() -> None:
    text = (
        "Delta Mills, a US maker of flour, has chosen Ana Reyes to lead it.\n\nIts chief financial officer, Ed Moss, "
        "was promoted to president and will report to her."
    )
    assert ("Ed Moss", "appointed", "president of United States") not in offices(text)


def test_who_has_an_office_has_it_where_their_title_says() -> None:
    text = (
        "The University of Harlan wants to keep interim university president Randy Lund. A U.S. senator agreed.\n\n"
        "Lund agreed to serve as interim president in 2018."
    )
    assert offices(text) == {("Randy Lund", "serving", "interim president of University of Harlan")}


def test_shares_are_no_ministry_and_initials_no_seat() -> None:
    assert offices("Chris Lund ran a technology portfolio at the fund.") == set()
    assert not parse("The ministry will replace MK Lund, whose term ends in June.").roles


def test_eventual_candidates_are_only_mentioned() -> None:
    report = parse("Eventual candidates for the CEO position at Norvest include Ana Reyes and Rupert Moss.")
    assert {x.status.value for x in report.candidacies} == {"mentioned"}


def test_who_continues_in_an_office_says_nothing() -> None:
    text = "Jan Lund will continue as music director and violinist Ana Reyes will become its leader in May."
    assert all(x.evidence[0].source is None for x in parse(text).appointments)


def test_two_titles_before_a_name_are_no_source() -> None:
    text = "Norvest President and CEO Jan Lund announced his decision to step down at the end of the year."
    assert all(x.evidence[0].source is None for x in parse(text).appointments)


def test_a_chain_of_command_is_no_office() -> None:
    report = parse("The change in command comes in May. Ana Reyes is a candidate.")
    assert all(x.office is None for x in report.candidacies)
