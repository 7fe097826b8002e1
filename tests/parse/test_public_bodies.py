"""Bodies of British public life: those of two places or purposes, and the parties of one country of the kingdom."""

from typing import Any

import pytest

from reports import cells

FRIDAY = "2024-03-15"


COLUMNS = {
    "appointment": ("person", "action", "office", "organization"),
    "candidacy": ("person", "status", "office", "organization"),
    "role": ("person", "office", "organization"),
    "endorsement": ("endorser", "candidate"),
}


def told(text: str, kind: str = "appointment") -> list[tuple[Any, ...]]:
    """Give who did what, in which office of which body, as the records of one kind say."""
    return cells(text, kind, COLUMNS[kind], FRIDAY)


@pytest.mark.parametrize(
    "body",
    [
        "Harlan and Weir Police",
        "Devon and Harlow Constabulary",
        "Weirshire and Isle of Dray Constabulary",
        "Harlan and Weir NHS Trust",
        "Harlan and North Weir University Hospitals NHS Foundation Trust",
        "Norfolk Community Health and Care NHS Trust",
        "Harlan and St Osric's Hospitals NHS Trust",
        "Harlan and Weir Borough Council",
        "Harlan and Weir Fire and Rescue Service",
    ],
)
def test_body_of_two_places(body: str) -> None:
    """A public body is called after both its places, or what it does, with "and" between them."""
    text = f"Ana Reyes was appointed chief executive of {body} on Monday."
    assert told(text) == [("Ana Reyes", "appointed", "chief executive officer", body)]


@pytest.mark.parametrize(
    "text",
    [
        "Ana Moss and Harlan Police have appointed Jan Lund as chief constable of Weir Police.",
        "Councillor Moss and Harlan Council have appointed Jan Lund as chief constable of Weir Police.",
        "Labour and Harlan Council have appointed Jan Lund as chief constable of Weir Police.",
    ],
)
def test_two_parties(text: str) -> None:
    """Somebody and a body beside them are two."""
    assert told(text) == [("Jan Lund", "appointed", "chief constable", "Weir Police")]


def test_commissioner_is_no_force() -> None:
    """The police of "Police and Crime Commissioner" are no body called after two places."""
    text = "Ana Reyes, the Harlan and Weir Police and Crime Commissioner, has appointed Jan Lund as chief constable."
    assert [row[0] for row in told(text)] == ["Jan Lund"]


@pytest.mark.parametrize(
    ("called", "body"),
    [
        ("Scottish Labour leader", "Scottish Labour"),
        ("leader of the Scottish Labour Party", "Scottish Labour Party"),
        ("leader of Welsh Labour", "Welsh Labour"),
        ("Scottish Conservative leader", "Scottish Conservatives"),
        ("leader of the Welsh Liberal Democrats", "Welsh Liberal Democrats"),
        ("leader of the Labour Party", "Labour Party"),
    ],
)
def test_party_of_a_country(called: str, body: str) -> None:
    """The Scottish or Welsh party of a name is another body than the British one."""
    assert told(f"Ana Reyes was elected {called} on Friday.") == [("Ana Reyes", "appointed", "leader", body)]


def test_members_of_a_party_in_parliament() -> None:
    """A contest for the party's leadership is for an office of the party, not of its members in parliament."""
    text = (
        "Jan Lund and Ana Reyes have entered the Labour leadership race.\n\n"
        "Members of the Parliamentary Labour Party (PLP) will vote first. The chair of the PLP is Tom Moss."
    )
    assert {row[3] for row in told(text, "candidacy")} == {"Labour"}
    assert told(text) == [("Tom Moss", "serving", "chair", "PLP")]
