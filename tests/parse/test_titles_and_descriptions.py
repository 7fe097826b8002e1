"""Titles beside words that are no part of them, descriptions of who has just been named, spells told before a name."""

import pytest

from reports import cells

HEAD = "News of the day\n\n"


def _roles(text: str) -> list[tuple[str | None, ...]]:
    """Give person, office, body and status of each role of a story."""
    return cells(HEAD + text, "role", ("person", "office", "organization", "status"))


@pytest.mark.parametrize(
    ("text", "told"),
    [
        (
            "Bo Lund, the New York-based head of Calder Tools, was there.",
            ("Bo Lund", "head", "Calder Tools", "current"),
        ),
        (
            "Bo Lund, the South African-born chairman of Calder Tools, was there.",
            ("Bo Lund", "chairman", "Calder Tools", "current"),
        ),
        (
            "The chairman of the savings bank Norvest, Bo Lund, was there.",
            ("Bo Lund", "chairman", "Norvest", "current"),
        ),
        ("Vice-chancellor Professor Bo Lund was there.", ("Bo Lund", "vice chancellor", None, "current")),
        ("Digital editor Ana Reyes was there.", ("Ana Reyes", "digital editor", None, "current")),
        ("Budget chief Ana Reyes was there.", ("Ana Reyes", "budget chief", None, "current")),
        ("Trade chief Ana Reyes was there.", ("Ana Reyes", "trade chief", None, "current")),
        ("Ana Reyes, a director since 2009, was there.", ("Ana Reyes", "director", None, "current")),
        ("Speaker Ana Kumari Rai was there.", ("Ana Kumari Rai", "speaker", None, "current")),
        (
            "Finance minister until March, Bo Lund of the Labour Party, who had led, trailed.",
            ("Bo Lund", "finance minister", None, "former"),
        ),
    ],
)
def test_what_stands_beside_a_title(text: str, told: tuple[str | None, ...]) -> None:
    assert told in _roles(text)


@pytest.mark.parametrize(
    "text",
    [
        "Ana Reyes, a Peruvian jurist, was there.",
        "The rebel director Bo Lund has made a fine film.",
        "The curator Ana Reyes has put together a fine show.",
        "Ana Reyes, a director, was there.",
    ],
)
def test_no_office_is_told(text: str) -> None:
    assert _roles(text) == []


@pytest.mark.parametrize(
    ("text", "told"),
    [
        (
            "Ana Reyes is out of the race. The MP for Calder told reporters that she was tired.",
            ("Ana Reyes", "mp", "Calder", "current"),
        ),
        (
            "Bo Lund has travelled widely. The Peruvian foreign minister, 60, has seen 31 capitals since May.",
            ("Bo Lund", "foreign minister", "Peru", "current"),
        ),
    ],
)
def test_who_is_called_so_next(text: str, told: tuple[str | None, ...]) -> None:
    assert told in _roles(text)


@pytest.mark.parametrize(
    "text",
    [
        "Ana Reyes and Bo Lund met on Friday. The MP for Calder said that it was over.",
        "Bo Lund was arrested on Friday. The judge set bail at $5,000.",
        "Bo Lund was arrested on Friday. Bail was set. The councillor for the ward, who had called for it, was glad.",
        "Bo Lund has travelled widely. The Peruvian foreign minister has welcomed him twice.",
    ],
)
def test_who_may_be_another_is_not_meant(text: str) -> None:
    assert _roles(text) == []


@pytest.mark.parametrize(
    ("text", "told"),
    [
        (
            "Her sister, Ana Reyes, a former vice-president of Calder Bank, was there.",
            ("Ana Reyes", "vice president", "Calder Bank", "former"),
        ),
        ("The winner, Peru's Ana Reyes, the mayor of Linz, was there.", ("Ana Reyes", "mayor", "Linz", "current")),
        ("Norway's ambassador here, Bo Lund, was there.", ("Bo Lund", "ambassador", "Norway", "current")),
        (
            "Calder Bank's chairman for the past decade, Bo Lund, was there.",
            ("Bo Lund", "chairman", "Calder Bank", "current"),
        ),
    ],
)
def test_a_name_that_explains_a_description_is_explained_in_turn(text: str, told: tuple[str | None, ...]) -> None:
    assert told in _roles(text)


@pytest.mark.parametrize(
    "text",
    [
        "Her sister, Ana Reyes, a former vice-president's daughter, was there.",
        "Norway's ambassador was here, Bo Lund, a teacher, said.",
    ],
)
def test_what_explains_another_is_not_theirs(text: str) -> None:
    assert _roles(text) == []


@pytest.mark.parametrize("dash", ["-", "–", "—"])
@pytest.mark.parametrize("since", ["", " since 2019"])
def test_an_office_may_stand_between_dashes(dash: str, since: str) -> None:
    text = f"Ana Reyes {dash} the chair of Calder Bank{since} {dash} was there."
    assert _roles(text) == [("Ana Reyes", "chair", "Calder Bank", "current")]


@pytest.mark.parametrize(
    "text",
    [
        "Two people - Ana Reyes and Bo Lund - chairman and deputy - were there.",
        "Ana Reyes - and the chairman of the bank - were there.",
    ],
)
def test_what_stands_between_dashes_may_be_another(text: str) -> None:
    assert _roles(text) == []
