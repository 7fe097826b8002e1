"""Several who are proposed for one office, what is proposed of somebody, the rest of a term, and rivals to come."""

import pytest

from reports import cells, changes, offices, rows

SEVERAL = [
    "Shareholders proposed two directors, Ana Reyes and Bo Lund.",
    "Norvest nominated two new directors: Ana Reyes and Bo Lund.",
    "Norvest proposed two directors – Ana Reyes and Bo Lund – on Monday.",
    "Norvest proposed two new directors: its own chairman, Ana Reyes; and Bo Lund, head of Calder.",
]


@pytest.mark.parametrize("text", SEVERAL)
def test_several_put_up_for_one_office_are_nominated_for_it(text: str) -> None:
    got = cells(text, "candidacy", ("person", "status", "office"))
    assert got == [("Ana Reyes", "nominated", "director"), ("Bo Lund", "nominated", "director")]


def test_rules_and_plans_for_directors_nominate_nobody() -> None:
    assert not rows("Norvest proposed two rules for directors.", "candidacy")
    assert not rows("Norvest proposed that two directors go.", "candidacy")


def test_an_appointment_that_is_proposed_is_a_nomination() -> None:
    text = "Ana Reyes's appointment as chair of Norvest was proposed by the Reform Party."
    assert [(row["person"], row["status"], row["office"]) for row in rows(text, "candidacy")] == [
        ("Ana Reyes", "nominated", "chair")
    ]


def test_the_rest_of_a_term_is_stood_for() -> None:
    for verb in ("vie", "run", "compete"):
        text = f"Ana Reyes and Bo Lund will {verb} for the remainder of Ms Adu's term as mayor of Calder."
        assert offices(text) == {(name, "declared", "mayor of Calder") for name in ("Ana Reyes", "Bo Lund")}
    assert not rows("Ana Reyes will fight for the rest of her life as a mother.", "candidacy")


def test_rivals_to_succeed_somebody_are_mentioned() -> None:
    text = "Jo Adu is president of FIFO. Ana Reyes is seen as a rival to Bo Lund to succeed him as president."
    got = {(row["person"], row["status"]) for row in rows(text, "candidacy")}
    assert got == {("Ana Reyes", "mentioned"), ("Bo Lund", "mentioned")}
    assert not rows("Ana Reyes is seen as a rival of Norvest.", "candidacy")


def test_votes_on_one_alone_make_no_candidate_and_who_then_stays_is_kept() -> None:
    text = "Ana Reyes received 62 votes in favour and eight against and will continue as chair of the council."
    assert not rows(text, "candidacy")
    assert changes(text) == {("Ana Reyes", "extended", "chair")}
    assert changes("Ana Reyes will continue as chair of the council.") == {("Ana Reyes", "serving", "chair")}


def test_a_post_may_be_named_by_what_it_is() -> None:
    text = "On Friday Bo Lund retained his vice presidency position at the Rowing Federation."
    assert offices(text) == {("Bo Lund", "extended", "vice president of Rowing Federation")}


def test_another_position_is_no_office() -> None:
    assert not changes("Chairman Bo Lund may remain at Norvest in a different position.")


def test_who_replaces_ministers_does_not_follow_them() -> None:
    text = "Among the ministers replaced by Bo Lund was Trade Minister Ana Reyes."
    assert "Bo Lund" not in {person for person, _, _ in changes(text)}


def test_spokespeople_speak_on_a_field_for_their_party() -> None:
    for text in (
        "The Reform Party's spokesman on Finance, Bo Lund, agreed.",
        "Reform Party spokesman on health Bo Lund agreed.",
    ):
        assert cells(text, "role", ("person", "office", "organization")) == [("Bo Lund", "spokesman", "Reform Party")]


def test_an_assembly_is_nobody() -> None:
    assert not rows("Delegates will attend the Representative Assembly in Calder.", "role")


def test_a_right_hand_man_in_something_takes_no_side() -> None:
    text = "Ana Reyes is a candidate for mayor of Calder. Bo Lund was Ana Reyes's right-hand man in her reforms."
    assert not rows(text, "endorsement")
