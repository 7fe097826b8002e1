"""Whose word a record is, and whose "its" an office is, in sentences of several clauses; all names are invented."""

import pytest

from reports import changes, rows

_RACE = " for secretary general of NATO"


def _sources(text: str) -> list[tuple[str, str | None]]:
    return [(row["endorser"], row["source"]) for row in rows(text, "endorsement")]


@pytest.mark.parametrize(
    "text",
    [
        f"Poland agreed over dinner to back Ana Reyes{_RACE}, diplomats said.",
        f"Poland has agreed to back Ana Reyes{_RACE}, diplomats said on Monday.",
        f"Poland will back Ana Reyes{_RACE}, diplomats said.",
        f"Poland, diplomats said, will back Ana Reyes{_RACE}.",
    ],
)
def test_who_agrees_to_do_a_thing_does_not_say_it(text: str) -> None:
    """Those who say so behind it do."""
    assert _sources(text) == [("Poland", "diplomats")]


@pytest.mark.parametrize(
    "behind",
    [
        "while Turkey backs her",
        "while Turkey has yet to make up its mind",
        "and Turkey backs her",
        "but Turkey opposes her",
    ],
)
def test_what_stands_behind_those_who_say_so_is_not_said_by_them(behind: str) -> None:
    """A clause of its own behind "diplomats said" is the story's word."""
    assert _sources(f"Hungary will oppose Ana Reyes{_RACE}, diplomats said, {behind}.")[1:] == [("Turkey", None)]


@pytest.mark.parametrize("who", ["Two diplomats", "Two people familiar with the matter", "Three officials"])
def test_those_who_tell_of_backers_are_not_counted_as_such(who: str) -> None:
    """Two who say that another backs somebody are no two backers."""
    assert rows(f"{who} said Poland would back Ana Reyes{_RACE}.", "tally") == []
    assert rows(f"Poland opposes Ana Reyes{_RACE}, {who.lower()} said, and Turkey backs her.", "tally") == []


def test_those_who_say_that_they_are_backers_are_counted() -> None:
    """What they say of themselves counts."""
    (tally,) = rows(f"Ana Reyes is running{_RACE}. Two members have said they will back Ms Reyes.", "tally")
    assert tally["count"] == 2


@pytest.mark.parametrize(
    ("text", "body"),
    [
        ("The bank, which lends to Peru and Chile, named Ana Reyes as its president.", None),
        ("Peru is a member of the pact. The pact named Ana Reyes as its president.", None),
        ("Calder Bank lost against the watchdog. The watchdog named Ana Reyes as its president.", None),
        ("Norvest, which bought Calder in May, named Ana Reyes as its president.", "Norvest"),
        ("Norvest lost money in May. The company named Ana Reyes as its president.", "Norvest"),
        ("Calder lost in May. Norvest named Ana Reyes as its president.", "Norvest"),
        ("Norvest said on Monday that the board had named Ana Reyes as its president.", "Norvest"),
    ],
)
def test_whose_its_is_in_its_own_clause(text: str, body: str | None) -> None:
    """A body that is not named keeps its office: it is no other's, named before."""
    (row,) = rows(text, "appointment")
    assert row["organization"] == body


def test_a_presidency_of_an_unnamed_bank_is_no_states() -> None:
    """Whose it is has been said, though by no name."""
    for row in rows("Ana Reyes is running for president of the bank. Peru backs her.", "endorsement"):
        assert (row["office"], row["organization"]) == ("president", None)


def test_a_month_lent_by_another_clause_is_the_same_month() -> None:
    """Both happened in June last year."""
    text = "Germany abstained when leaders nominated Ana Reyes for president of the European Commission in June."
    assert [row["date"] for row in rows(text, "endorsement", published="2024-05-14")] == ["2023-06"]
    assert [row["date"] for row in rows(text, "candidacy", published="2024-05-14")] == ["2023-06"]


def test_an_object_with_its_country_is_no_conjunct() -> None:
    """ "Leaving Egypt's Mr Lund behind" is not whom anybody votes for."""
    text = f"Peru has swung behind Ana Reyes{_RACE}, leaving Egypt's Tom Lund and Mali's Kim Obi trailing."
    assert [row["candidate"] for row in rows(text, "endorsement")] == ["Ana Reyes"]
    assert changes(text) == set()
