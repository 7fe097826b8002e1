"""Plain wordings: several chosen at once, those whom "include" names, open endorsements; names are invented."""

import pytest

from newsevents import parse
from reports import positions

_SLATE = "The Norvik Labor Council endorsed candidates for city council on Monday. "


def chosen(text: str) -> set[tuple[str, str, str | None]]:
    """Who did what, for which office at which body."""
    return {(x.person.name, x.action.value, _office(x)) for x in parse(text, "2024-03-01").appointments}


def standing(text: str) -> set[tuple[str, str, str | None]]:
    """Who stands how, for which office at which body."""
    return {(x.person.name, x.status.value, _office(x)) for x in parse(text, "2024-03-01").candidacies}


def _office(x: object) -> str | None:
    office = getattr(x, "office", None)
    return None if office is None else f"{office.title} of {office.organization}"


@pytest.mark.parametrize(
    ("text", "office"),
    [
        ("Norvex named two vice presidents: Ana Reyes and Tom Lund.", "vice president of Norvex"),
        ("Norvex named two new vice presidents, Ana Reyes and Tom Lund.", "vice president of Norvex"),
        ("Norvex has appointed two new directors: Ana Reyes, a lawyer; and Tom Lund, a banker.", "director of Norvex"),
        ("Norvex has added two directors to its board: Ana Reyes and Tom Lund.", "director of Norvex"),
        ("Two vice presidents were appointed: Ana Reyes and Tom Lund.", "vice president of None"),
        ("Norvex promoted two engineers to vice president: Ana Reyes and Tom Lund.", "vice president of Norvex"),
        (
            "Norvex promoted two leaders to vice president: Ana Reyes, head of software; and Tom Lund.",
            "vice president of Norvex",
        ),
        (
            "Norvex announced the appointment of two vice presidents: Ana Reyes and Tom Lund.",
            "vice president of Norvex",
        ),
        (
            "Norvex approved the promotion of two leaders to the position of vice president: Ana Reyes and Tom Lund.",
            "vice president of None",
        ),
    ],
)
def test_several_get_one_office(text: str, office: str) -> None:
    assert chosen(text) == {(name, "appointed", office) for name in ("Ana Reyes", "Tom Lund")}


@pytest.mark.parametrize(
    "text",
    [
        "The report named two ministers: Ana Reyes and Tom Lund.",
        "The magazine named two chief executives to its list of leaders: Ana Reyes and Tom Lund.",
        "The magazine named two chief executives of the year: Ana Reyes and Tom Lund.",
        "The party named two former ministers, Ana Reyes and Tom Lund, as candidates.",
        "Norvex hired two lawyers: Ana Reyes and Tom Lund.",
    ],
)
def test_those_named_in_a_report_get_no_office(text: str) -> None:
    assert not chosen(text)


@pytest.mark.parametrize(
    ("text", "office"),
    [
        ("Ana Reyes is the first woman elected mayor of Norvik.", "mayor of Norvik"),
        ("Ana Reyes is the second woman appointed chief justice of Norvik.", "chief justice of Norvik"),
        ("Ana Reyes is the only woman named chief executive of Norvex.", "chief executive officer of Norvex"),
    ],
)
def test_who_is_the_first_one_elected_is_elected(text: str, office: str) -> None:
    assert chosen(text) == {("Ana Reyes", "appointed", office)}


@pytest.mark.parametrize(
    "text",
    [
        "The Norvik Labor Council announced an open endorsement in the race for mayor.",
        "In the race for mayor, the Norvik Labor Council declared an open endorsement.",
        "The Norvik Labor Council voted for an open endorsement in the race for mayor.",
        "The Norvik Labor Council opted for no endorsement in the race for mayor.",
    ],
)
def test_an_open_endorsement_is_none(text: str) -> None:
    assert positions(text) == {("Norvik Labor Council", "neutral", None)}


@pytest.mark.parametrize(
    "text",
    [
        "The Norvik Labor Council issued a dual endorsement for Ana Reyes and Tom Lund in the mayoral race.",
        "The Norvik Labor Council announced a dual endorsement of Ana Reyes and Tom Lund in the mayoral race.",
        f"{_SLATE}Incumbents who received the council's support include Ana Reyes and Tom Lund.",
        f"{_SLATE}Incumbents who won the council's support are Ana Reyes (Ward 2) and Tom Lund (Ward 6).",
        "Candidates who won the Norvik Labor Council's endorsement include Ana Reyes and Tom Lund.",
    ],
)
def test_both_are_endorsed(text: str) -> None:
    assert positions(text) == {("Norvik Labor Council", "support", name) for name in ("Ana Reyes", "Tom Lund")}


_RACE = "Ana Reyes is running for mayor of Norvik. "


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("Senators who backed Ana Reyes include Tom Lund and Mia Cole.", {"Tom Lund", "Mia Cole"}),
        ("Those who have backed Reyes include Tom Lund and Mia Cole.", {"Tom Lund", "Mia Cole"}),
        ("Several countries, including France and Peru, back Ana Reyes.", {"France", "Peru"}),
        ("Voters who backed Reyes are worried.", set()),
        ("Those who say Reyes will win include Tom Lund.", set()),
    ],
)
def test_whom_the_main_verb_names_does_what_the_relative_clause_says(text: str, names: set[str]) -> None:
    assert positions(_RACE + text) == {(name, "support", "Ana Reyes") for name in names}


_HELD = "Ana Reyes and Tom Lund are running for leader of the Reform Party. "


@pytest.mark.parametrize(
    ("text", "status"),
    [
        (f"{_HELD}Mia Cole is the party's leader. Lund stood down on Monday.", "withdrawn"),
        (f"{_HELD}Mia Cole is the party's leader. Lund quit in February.", "withdrawn"),
        (f"{_HELD}Mia Cole is the party's leader. Lund, her deputy, spoke on Monday.", "declared"),
    ],
)
def test_who_quits_while_another_has_the_office_quits_the_contest(text: str, status: str) -> None:
    assert ("Tom Lund", status, "leader of Reform Party") in standing(text)
    assert not [x for x in chosen(text) if x[0] == "Tom Lund"]


def test_who_holds_the_contested_office_leaves_it() -> None:
    text = "Tom Lund, mayor of Norvik, stood down on Monday. Ana Reyes is running for mayor."
    assert chosen(text) == {("Tom Lund", "left", "mayor of Norvik")}


@pytest.mark.parametrize(
    ("text", "region"),
    [
        ("Alaska's Tom Lund is running against Mia Cole.", "Alaska"),
        ("Alaska's Tom Lund, who is running against Mia Cole, has raised $2 million.", "Alaska"),
        ("Tom Lund is running against Mia Cole.", "Michigan"),
    ],
)
def test_a_region_before_a_name_says_where_the_contest_is(text: str, region: str) -> None:
    told = standing(f"The party spent $2 million on Michigan's Ana Reyes, who is running for governor. {text}")
    assert told == {
        ("Ana Reyes", "declared", "governor of Michigan"),
        ("Tom Lund", "declared", f"governor of {region}"),
        ("Mia Cole", "declared", f"governor of {region}"),
    }


@pytest.mark.parametrize(
    ("line", "office"),
    [
        ("Hired: Ana Reyes, general counsel, Norvex", "general counsel of Norvex"),
        ("Appointed: Ana Reyes as general counsel of Norvex", "general counsel of Norvex"),
        ("Named: Ana Reyes, chief executive of Norvex", "chief executive officer of Norvex"),
    ],
)
def test_a_label_says_what_becomes_of_whom_its_line_names(line: str, office: str) -> None:
    assert chosen(f"On the move\n\n{line}") == {("Ana Reyes", "appointed", office)}


@pytest.mark.parametrize(
    "line", ["Pictured: Ana Reyes, chief executive of Norvex.", "Named: Ana Reyes, the teacher who died."]
)
def test_a_caption_appoints_nobody(line: str) -> None:
    assert not chosen(line)


@pytest.mark.parametrize("verb", ["stood down", "stepped down", "resigned", "quit", "withdrew"])
def test_who_resigns_as_a_candidate_withdraws(verb: str) -> None:
    text = f"Tom Lund {verb} as a candidate for mayor on Monday."
    assert standing(text) == {("Tom Lund", "withdrawn", "mayor of None")}
    assert not chosen(text)
