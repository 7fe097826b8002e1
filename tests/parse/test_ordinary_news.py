"""Plain wordings of ordinary news, and words that look like them and tell of no change; all names are invented."""

import pytest

from newsevents import parse
from reports import offices


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Arlen Foods last month appointed a new chief executive Tom Lund.", "chief executive officer of Arlen Foods"),
        ("Arlen Foods has hired a new managing director Tom Lund.", "managing director of Arlen Foods"),
        ("The council named an interim city manager Tom Lund.", "interim city manager of None"),
    ],
)
def test_a_new_officer_with_the_name_behind_is_appointed(text: str, expected: str) -> None:
    assert offices(text) == {("Tom Lund", "appointed", expected)}


def test_a_lawyer_who_is_hired_gets_no_office() -> None:
    assert offices("The council hired a lawyer Tom Lund.") == set()


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Ana Reyes is the second minister to resign this month.", "minister of None"),
        ("Ana Reyes became the fourth minister to quit on Monday.", "minister of None"),
    ],
)
def test_who_is_the_third_to_go_has_gone_and_does_not_serve(text: str, expected: str) -> None:
    assert offices(text) == {("Ana Reyes", "left", expected)}


def test_who_is_the_third_going_has_not_gone() -> None:
    text = "Ana Reyes is the third director exiting Arlen's board this year."
    assert offices(text) == {("Ana Reyes", "leaving", "director of Arlen")}


def test_who_is_the_first_to_be_heard_stands() -> None:
    [candidacy] = parse("Ana Reyes will be the first candidate to be interviewed for chief justice.").candidacies[:1]
    assert (candidacy.status.value, candidacy.modality.value) == ("declared", "actual")


@pytest.mark.parametrize(
    "text",
    [
        "The board has named three finalists for president of Tavora University: Tom Lund, Ana Reyes and Sam Olu.",
        "Tom Lund, Ana Reyes and Sam Olu were named finalists for president of Tavora University.",
        "The board named Tom Lund, Ana Reyes and Sam Olu as finalists for president of Tavora University.",
    ],
)
def test_finalists_have_no_office_yet(text: str) -> None:
    assert {(name, office) for name, _, office in offices(text)} == {
        (name, "president of Tavora University") for name in ("Tom Lund", "Ana Reyes", "Sam Olu")
    }
    assert not parse(text).appointments


def test_candidates_eyeing_a_post_are_told_of_once() -> None:
    text = "Other candidates eyeing the position of chief justice are Tom Lund and Ana Reyes."
    assert {status for _, status, _ in offices(text)} == {"declared"}


@pytest.mark.parametrize(
    "told_by", ["the Kana news agency said", "the Daily Herald reported", "state news agency Kana said"]
)
def test_who_brings_the_news_is_not_whose_chairman_goes(told_by: str) -> None:
    text = f"Arlen Bank said its chairman resigned.\n\nTom Lund's resignation as chairman was accepted, {told_by}."
    assert offices(text) == {("Tom Lund", "left", "chairman of Arlen Bank")}


def test_a_newspaper_has_an_editor_of_its_own() -> None:
    text = "The Harlan Post said its editor, Tom Lund, had resigned."
    assert offices(text) == {("Tom Lund", "left", "editor of Harlan Post")}


def test_a_departure_that_a_noun_names_lies_ahead_as_was_told() -> None:
    text = "Arlen Foods chairman Tom Lund is to step down next year.\n\nWith Lund's departure, an era ends."
    assert offices(text) == {("Tom Lund", "leaving", "chairman of Arlen Foods")}


@pytest.mark.parametrize(
    "text",
    [
        "Labour leader Ana Reyes is expected to resign on Friday.\n\nTom Lund also resigned in protest.",
        "Arlen Foods chairman Ana Reyes is to step down.\n\nTom Lund retired at the annual meeting last week.",
    ],
)
def test_who_else_goes_does_not_go_from_the_office_that_another_leaves(text: str) -> None:
    assert {name for name, _, _ in offices(text)} == {"Ana Reyes"}


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Harlan City Council accepted the resignation of board member Tom Lund.", "left"),
        ("Arlen Bank board member Tom Lund has resigned.", "left"),
        ("Labour MP Tom Lund has resigned.", None),
    ],
)
def test_a_board_member_resigns_from_the_board(text: str, expected: str | None) -> None:
    assert {action for _, action, _ in offices(text)} == ({expected} if expected else set())


def test_one_may_be_relieved_as_an_officer_but_not_as_one_leaves() -> None:
    assert offices("Tom Lund was relieved as police chief on Monday.") == {("Tom Lund", "left", "police chief of None")}
    assert offices("Tom Lund was relieved as he left the court.") == set()


def test_who_led_another_body_did_not_lead_this_one() -> None:
    text = "Arlen Foods chairman Ana Reyes led the Sagor consultancy until 2016."
    assert ("Ana Reyes", "left", "chairman of Arlen Foods") not in offices(text)


@pytest.mark.parametrize(
    ("text", "body"),
    [
        ("Private Sector Organisation of Tavora President Tom Lund agreed.", "Private Sector Organisation of Tavora"),
        ("Local Government Association chairman Tom Lund agreed.", "Local Government Association"),
        ("Local Harlan Council leader Tom Lund agreed.", "Harlan Council"),
        ("Former Bank of England governor Tom Lund agreed.", "Bank of England"),
    ],
)
def test_what_a_body_is_for_opens_its_name(text: str, body: str) -> None:
    [role] = parse(text).roles
    assert role.office is not None
    assert role.office.organization == body


@pytest.mark.parametrize("endorser", ["Cabinet", "The committee"])
def test_a_body_without_a_name_endorses(endorser: str) -> None:
    [position] = parse(f"{endorser} has endorsed Tom Lund as the next governor of the Bank of Tavora.").endorsements
    assert position.endorser.name == endorser.removeprefix("The ")


@pytest.mark.parametrize(
    ("text", "subject"),
    [
        ("The board voted unanimously to have a bill drafted on the matter.", "to have a bill drafted on the matter"),
        ("The council voted unanimously to let the mayor sign the lease.", "to let the mayor sign the lease"),
        ("The council voted 5-2 to adopt the budget.", "to adopt the budget"),
    ],
)
def test_a_vote_is_on_all_that_is_to_be_done(text: str, subject: str) -> None:
    [vote] = parse(text).votes
    assert vote.subject == subject


@pytest.mark.parametrize(
    "text",
    [
        "The countries that voted to adopt the motion were France, Britain, Albania and Ghana.",
        "Tom Lund said that the party had lost confidence in his ability to form a government.",
    ],
)
def test_who_votes_how_and_who_trusts_whom_are_no_votes(text: str) -> None:
    assert not parse(text).votes


def test_a_majority_is_so_many_out_of_so_many() -> None:
    [rule] = parse("To get the chief executive role, he must obtain 13 out of 18 votes on the board.").rules
    assert (rule.threshold, rule.members) == ("13", 18)
