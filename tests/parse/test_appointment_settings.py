"""Offices that no clause names beside who gets or leaves them: vacated, filled several at once, pictured, succeeded."""

from datetime import date

import pytest

from newsevents import parse

_DAY = date(2024, 5, 10)


def _told(text: str) -> set[tuple[str, str, str | None]]:
    """Give who is appointed, leaves and so on, with the office."""
    records = parse(text, published=_DAY).to_records()
    return {(r["person"], r["action"], r["office"]) for r in records if r["type"] == "appointment"}


@pytest.mark.parametrize(
    ("text", "person", "action", "office"),
    [
        ("Chief Justice Olaf Brandt hung up his robes in January.", "Olaf Brandt", "left", "chief justice"),
        ("Archbishop Olaf Brandt laid down his crozier in March.", "Olaf Brandt", "left", "archbishop"),
        ("Police chief Olaf Brandt will turn in his badge on June 1.", "Olaf Brandt", "leaving", "police chief"),
        ("Prime Minister Petra Holm was swept from power in August.", "Petra Holm", "left", "prime minister"),
        ("Defence Secretary Ben Weil is going nowhere.", "Ben Weil", "leaving", "defence secretary"),
        ("The chairman, Jonas Weil, is not going anywhere.", "Jonas Weil", "leaving", "chairman"),
        ("The governor, Petra Holm, may be on her way out.", "Petra Holm", "leaving", "governor"),
        ("Jonas Weil, the director-general, left for PepsiCo on March 31.", "Jonas Weil", "left", "director general"),
        ("Chief Justice Olaf Brandt took early retirement in March.", "Olaf Brandt", "left", "chief justice"),
        ("Olaf Brandt's 12-year rule as speaker ended in March.", "Olaf Brandt", "left", "speaker"),
        (
            "Norvest has tacked three years on to the contract of its chief executive, Petra Holm.",
            "Petra Holm",
            "extended",
            "chief executive officer",
        ),
        ("Malcolm Brandt confirmed he would quit Parliament.", "Malcolm Brandt", "leaving", "mp"),
        ("The governor's job has been vacant since Olaf Brandt resigned.", "Olaf Brandt", "left", "governor"),
        (
            "The council appointed Petra Holm city manager after her predecessor, Olaf Brandt, resigned.",
            "Olaf Brandt",
            "left",
            "city manager",
        ),
        ("Corlett's former finance director, Fiona Brandt, left in June.", "Fiona Brandt", "left", "finance director"),
        (
            "Three deputies are in the race to replace Olaf Brandt as speaker. Mr Brandt quit in March.",
            "Olaf Brandt",
            "left",
            "speaker",
        ),
        (
            "Parliament still needs three deputy speakers. Petra Holm and Jonas Weil were approved within the hour.",
            "Jonas Weil",
            "appointed",
            "deputy speaker",
        ),
        (
            "The prime minister announced his cabinet. Finance: Petra Holm.",
            "Petra Holm",
            "appointed",
            "finance minister",
        ),
    ],
)
def test_an_office_that_the_clause_does_not_name_is_found(text: str, person: str, action: str, office: str) -> None:
    assert (person, action, office) in _told(text)


@pytest.mark.parametrize(
    "text",
    [
        "Mr Brandt hung up the phone in January.",
        "Olaf Brandt left for Brussels on Monday.",
        "President Ana Reyes gave it two thumbs up.",
        "The talks are going nowhere, Governor Petra Holm said.",
        "Governor Petra Holm said the plan was on its way out.",
        "Three deputy speakers were there. Petra Holm was asked about the vote.",
        "Governor Petra Holm has said she would take the job if it were offered.",
    ],
)
def test_what_is_no_change_of_office_tells_of_none(text: str) -> None:
    assert _told(text) == set()


def test_a_month_behind_a_past_tense_is_the_last_one() -> None:
    record = next(r for r in parse("Governor Olaf Brandt retired in June.", published=_DAY).to_records() if "date" in r)
    assert record["date"] == "2023-06"
