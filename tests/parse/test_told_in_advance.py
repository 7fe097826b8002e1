"""What one record says of another: days to come, predecessors of a field, who acts and so speaks."""

import pytest

from reports import changes, only, rows


def test_who_succeeds_another_and_is_sworn_in_later_has_not_come_yet() -> None:
    text = "Anna Weber succeeds Tom Reed as mayor of Tarnow. She will be sworn in on Friday."
    found = only(text)
    assert (found["action"], found["modality"], found["date"]) == ("took_office", "expected", "2024-06-07")
    was = only("Anna Weber succeeded Tom Reed as mayor of Tarnow in May. She thanked him.")
    assert was["modality"] == "actual"


@pytest.mark.parametrize("event", ["resignation", "death", "dismissal"])
def test_a_spell_begins_with_the_event_that_it_has_lasted_since(event: str) -> None:
    text = f"Karl Stein has been acting president of the Tarnow Bank since the {event} of Anna Weber in May."
    stein = next(r for r in rows(text) if r["person"] == "Karl Stein")
    assert (stein["action"], stein["start"]) == ("serving", "2024-05")


def test_a_spell_since_then_has_no_day_of_another_clause() -> None:
    text = "Karl Stein has been president of the Tarnow Bank since its merger, and met Anna Weber in May."
    assert only(text)["start"] is None


def test_one_minister_of_a_field_follows_the_other() -> None:
    text = (
        "Health minister Tom Oakes quit on Monday. Premier Olga Marsh gave health to Anna Weber in a Cabinet reshuffle."
    )
    weber = next(r for r in rows(text) if r["person"] == "Anna Weber")
    assert (weber["office"], weber["predecessor"]) == ("health minister", "Tom Oakes")


@pytest.mark.parametrize("praise", ["the minister I go to", "the leader we need", "the mayor you call"])
def test_the_holder_whom_others_want_is_no_news(praise: str) -> None:
    assert not changes(f'"Anna is {praise}," said Premier Olga Marsh.')


def test_who_is_simply_the_holder_is() -> None:
    assert ("Anna Weber", "serving", "mayor") in changes("Anna Weber is the mayor of Tarnow.")


def test_who_asks_somebody_to_act_is_no_source() -> None:
    text = "Norvest chief Marit Haugen resigned on Monday. Shareholders asked Priya Nair to act until May."
    nair = next(r for r in rows(text) if r["person"] == "Priya Nair")
    assert (nair["appointer"], nair["source"]) == ("Shareholders", None)


def test_the_chief_who_was_elected_was_elected_president() -> None:
    text = "Reed unseats Stein as European Judo Union chief\n\nTom Reed was elected president of the union "
    text += "on Monday, unseating Karl Stein.\n\nStein, first elected in 2009, left the hall."
    assert ("Karl Stein", "appointed", "president") in changes(text)
