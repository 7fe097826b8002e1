"""Boards that vote on somebody: who sits on them, who voted how, and on whom."""

import pytest

from reports import cells, positions, rows

HIRING = (
    "Board picks a superintendent\n\nThe Alder Falls school board voted 4-3 Monday to offer the superintendent's job "
    "to Ines Quiroga. The other finalist was Piet Holm.\n\n"
)
BUDGET = "Council approves new budget\n\nThe Alder Falls City Council approved a budget on Monday.\n\n"
BAND = "Norvest split up\n\nNorvest, the Oslo band, split up on Monday after ten years.\n\n"


@pytest.mark.parametrize(("text", "people", "office", "body"), [
    (HIRING + "Members Ida Rask and Tom Odede were absent.", {"Ida Rask", "Tom Odede"}, "member", "school board"),
    (
        HIRING + "Chair Per Lind and members Ida Rask and Tom Odede left early.",
        {"Ida Rask", "Tom Odede"},
        "member",
        "school board",
    ),
    (HIRING + "Trustees Ida Rask and Tom Odede left.", {"Ida Rask", "Tom Odede"}, "trustee", "school board"),
    (BUDGET + "Members Ida Rask and Tom Odede left early.", {"Ida Rask", "Tom Odede"}, "member", "City Council"),
])  # fmt: skip
def test_members_without_more_sit_on_the_board_of_the_story(
    text: str, people: set[str], office: str, body: str
) -> None:
    held = cells(text, "role", ("person", "office", "organization"))
    assert {person for person, title, _ in held if title == office} == people
    assert all(organization.endswith(body) for _, title, organization in held if title == office)


@pytest.mark.parametrize("text", [
    BAND + "Members Ida Rask and Tom Odede wrote the songs.",
    BUDGET + "Family members Ida Rask and Tom Odede spoke.",
    BUDGET + "Some members Ida Rask and Tom Odede knew left.",
])  # fmt: skip
def test_members_of_something_else_do_not(text: str) -> None:
    assert rows(text, "role") == []


@pytest.mark.parametrize(("clause", "stance"), [
    ("Ida Rask voted no.", "oppose"),
    ("Ida Rask dissented.", "oppose"),
    ("Piet Holm has led the high school since 2019. Ida Rask voted against.", "oppose"),
    ("Ida Rask voted in favor.", "support"),
])  # fmt: skip
def test_sides_are_on_whom_the_vote_was(clause: str, stance: str) -> None:
    assert positions(HIRING + clause) == {("Ida Rask", stance, "Ines Quiroga")}


def test_a_vote_that_names_another_is_on_that_one() -> None:
    assert positions(HIRING + "Ida Rask voted for Holm.") == {("Ida Rask", "support", "Piet Holm")}


@pytest.mark.parametrize("who", [
    "the other finalist, high school principal Ewa Brandt",
    "the winner, Mayor Ewa Brandt",
    "the third contender, deputy mayor Ewa Brandt",
])  # fmt: skip
def test_who_stands_is_named_with_a_title_behind(who: str) -> None:
    assert positions(HIRING + f"Ida Rask favored {who}.") == {("Ida Rask", "support", "Ewa Brandt")}


def test_a_list_is_no_apposition() -> None:
    told = positions(HIRING + "Ida Rask thanked the chair, Mayor Ewa Brandt, and Senator Kai Moss, and backed Holm.")
    assert told == {("Ida Rask", "support", "Piet Holm")}


@pytest.mark.parametrize(("board", "office"), [
    ("the central bank's seven-member board", "member"),
    ("the board of the Reserve Bank of Fiji", "member"),
    ("the board of the Harlow Lottery Commission", "member"),
    ("the board of the university", "member"),
    ("the regulator's board", "member"),
    ("the board of Norvest Bank", "director"),
    ("the board of Norvest Plc", "director"),
    ("the bank's board", "director"),
])  # fmt: skip
def test_who_sits_on_a_public_board_is_no_director(board: str, office: str) -> None:
    assert cells(f"Ida Rask was appointed to {board} on Monday.", "appointment", ("office",)) == [(office,)]
