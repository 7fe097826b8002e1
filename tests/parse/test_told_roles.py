"""Offices told in front of a name, by "is a former", by "had a spell as", and two offices of one person."""

import pytest

from reports import cells, changes, offices, rows

FORMER = [
    "A former mayor of Calder, Ana Reyes was elected to the board.",
    "A former mayor of Calder, Ana Reyes now runs a bakery.",
    "Formerly mayor of Calder, Ana Reyes has run the bank since May.",
    "Previously mayor of Calder, Dr Ana Reyes has also worked abroad.",
    "Ana Reyes is a former mayor of Calder but has since been a critic of it.",
    "Ana Reyes, who is a former mayor of Calder, spoke.",
    "Ana Reyes is the former mayor of Calder.",
]


@pytest.mark.parametrize("text", FORMER)
def test_an_office_in_front_of_a_name_or_behind_is_a_former_is_a_role(text: str) -> None:
    got = cells(text, "role", ("person", "office", "organization", "status"))
    assert got == [("Ana Reyes", "mayor", "Calder", "former")]


def test_what_somebody_is_now_may_stand_in_front_too() -> None:
    text = "Now chair of Norvest, Ana Reyes was mayor of Calder until 2010."
    assert cells(text, "role", ("office", "status")) == [("chair", "current")]


NO_ROLE = [
    "Ana Reyes is not a former mayor of Calder.",
    "A friend of the mayor, Ana Reyes spoke.",
    "With a former mayor of Calder, Ana Reyes runs a bakery.",
    "A mayor, Ana Reyes and Bo Lund spoke.",
]


@pytest.mark.parametrize("text", NO_ROLE)
def test_others_have_no_role(text: str) -> None:
    assert not rows(text, "role")


@pytest.mark.parametrize(
    "text",
    [
        "Ana Reyes had a spell as chair of Norvest between 1993 and 1998.",
        "Ana Reyes has already had a stint as Norvest chair, from 1993 to 1998.",
        "Ana Reyes enjoyed a tenure as chair of Norvest from 1993 to 1998.",
    ],
)
def test_a_spell_that_somebody_had_is_over(text: str) -> None:
    got = cells(text, "appointment", ("action", "office", "organization", "start", "end"))
    assert got == [("left", "chair", "Norvest", "1993", "1998")]


def test_what_somebody_has_lately_been() -> None:
    text = "More recently Ana Reyes has been deputy leader and treasurer of Norvest."
    assert changes(text) == {("Ana Reyes", "serving", "deputy leader"), ("Ana Reyes", "serving", "treasurer")}
    assert not changes("More recently Ana Reyes has been a critic of the mayor.")


def test_one_person_of_two_offices_is_elected() -> None:
    text = "Parliament elected Trade Minister and Reform Party leader Ana Reyes as president."
    assert [(p, a) for p, a, _ in offices(text)] == [("Ana Reyes", "appointed")]
    minister = "Trade Minister and Union of Greens and Farmers leader Ana Reyes spoke."
    told = {(row["office"], row["organization"]) for row in rows(f"Yesterday {minister}", "role")}
    assert told == {("trade minister", None), ("leader", "Union of Greens and Farmers")}


def test_who_is_to_lead_a_body_is_told_and_who_leads_an_inquiry_is_not() -> None:
    assert offices("Ana Reyes is to lead Norvest from May.") == {("Ana Reyes", "took_office", "head of Norvest")}
    assert offices("Ana Reyes is set to run Calder Bank.") == {("Ana Reyes", "took_office", "head of Calder Bank")}
    assert not changes("Ana Reyes is to lead the inquiry. Bo Lund is to lead the revolt.")
    assert not changes("Ana Reyes was to lead Calder Bank but fell ill.")


def test_rivals_to_succeed_somebody_have_not_done_so() -> None:
    assert not changes("Ana Reyes is thought a rival of Bo Lund to replace Max Diaz once he retires.")
    assert not changes("Ana Reyes is seen as a rival of Bo Lund to succeed Max Diaz as president.")


def test_who_takes_responsibility_takes_no_office() -> None:
    assert not changes("Ana Reyes took responsibility as the head of the bank.")
    assert not changes("“I will take the blame as chair,” Ana Reyes said.")


def test_votes_that_rose_from_one_count_to_another_are_no_result() -> None:
    assert not rows("Ana Reyes rose from 96 votes to 140.", "vote")


def test_minutes_say_what_they_say() -> None:
    text = "The council met in July.\n\nThe minutes add: “The senior managers in particular feel strongly about it.”"
    assert cells(text, "statement", ("speaker",)) == [("minutes",)]


def test_an_office_between_two_names_of_a_list_is_of_whom_it_stands_before() -> None:
    text = "They met Governor Bo Lund, the former mayor of Calder, Ana Reyes, and two others."
    got = {(row["person"], row["office"], row["status"]) for row in rows(text, "role")}
    assert ("Bo Lund", "mayor", "former") not in got
    behind = "They met Governor Bo Lund, the former mayor of Calder, and two others."
    assert ("Bo Lund", "mayor") in {(row["person"], row["office"]) for row in rows(behind, "role")}


def test_who_is_not_kept_informed_has_not_lost_the_office() -> None:
    assert not changes("Chairman Bo Lund was not kept informed about the plan.")
    assert not changes("Chairman Bo Lund was not kept abreast of the changes.")
    assert changes("Chairman Bo Lund was not kept on by the new owners.") == {("Bo Lund", "left", "chairman")}
