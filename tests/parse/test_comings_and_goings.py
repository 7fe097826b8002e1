"""How the press tells who comes and who goes: wordings of appointments and departures, and their neighbours."""

import pytest

import newsevents as ne
from reports import changes

DAY = "2026-03-10"
REST = "\n\nThe company said so on Monday."


def held(text: str) -> set[tuple[str, str | None, str | None, str]]:
    """Give who holds which office of what."""
    return {
        (r.person.name, r.office.title, r.office.organization, r.status.value)
        for r in ne.parse(text, published=DAY).roles
        if r.office is not None
    }


CEO = "chief executive officer"
COMINGS = [
    ("The board has brought in Maren Holt as chief executive of Brightwell plc.", "appointed", CEO),
    ("The club have drafted in Maren Holt as head coach.", "appointed", "head coach"),
    ("Acme Corp has lured Maren Holt from Brightwell as finance director.", "appointed", "finance director"),
    ("Acme Corp turned to Maren Holt as its next chief executive.", "appointed", CEO),
    ("Maren Holt was presented as the new head coach of Ryburn United.", "appointed", "head coach"),
    ("Brightwell Group put Maren Holt in charge of Acme Corp.", "appointed", "head"),
    ("Maren Holt's promotion to chief executive of Acme Corp was announced.", "appointed", CEO),
    ("The hiring of Maren Holt as head coach surprised the fans.", "appointed", "head coach"),
    ("The new chief executive of Acme Corp will be Maren Holt.", "appointed", CEO),
    ("Maren Holt was elected to the board of Acme Corp.", "appointed", "director"),
    ("Acme Corp replaced Tomas Varga with Maren Holt as chief executive.", "appointed", CEO),
    ("Maren Holt was promoted from deputy governor to governor of the Bank of Norway.", "appointed", "governor"),
    ("Maren Holt, appointed in 2019 as chairman of Acme Corp, spoke.", "appointed", "chairman"),
    ("Chairman Tomas Varga quit. Acme Corp named Maren Holt as his successor.", "appointed", "chairman"),
    ("Acme Corp is pleased to announce the appointment of Maren Holt as chairman.", "appointed", "chairman"),
    ("Maren Holt takes charge of Acme Corp on Monday.", "took_office", "head"),
    ("Acme Corp has appointed Maren Holt as chairman. She will start on 11 November.", "took_office", "chairman"),
    ("Maren Holt's installation as mayor of Lima was moved.", "took_office", "mayor"),
    ("Maren Holt will move up to chief executive of Acme Corp.", "took_office", CEO),
    ("Maren Holt stepped up as captain of Ryburn United in May.", "took_office", "captain"),
    ("Maren Holt will slip into the chief executive's seat at Acme Corp in May.", "took_office", CEO),
    ("Maren Holt returns for a second spell as manager of Ryburn United.", "took_office", "manager"),
    ("Maren Holt is back for a second stint as manager of Ryburn United.", "took_office", "manager"),
    ("Tomas Varga made way for Maren Holt as chief executive of Acme Corp.", "took_office", CEO),
    ("Maren Holt will fill the shoes of Tomas Varga as chief executive of Acme Corp.", "took_office", CEO),
    ("Tomas Varga will hand over to Maren Holt as chief executive of Acme Corp in May.", "took_office", CEO),
    ("Maren Holt joined the board of Acme Corp in 2023.", "took_office", "director"),
    ("Maren Holt to lead Acme Corp" + REST, "took_office", "head"),
    ("Maren Holt in as Acme Corp chairman" + REST, "appointed", "chairman"),
    ("Maren Holt will be in interim charge of Acme Corp.", "serving", "head"),
    ("Maren Holt sits on the board of Acme Corp.", "serving", "director"),
    ("Maren Holt manages Ryburn United.", "serving", "manager"),
    ("Maren Holt coaches Ryburn United.", "serving", "coach"),
    ("Maren Holt's contract as head coach of Ryburn United runs until 2027.", "serving", "head coach"),
    ("Maren Holt captains Ryburn United.", "serving", "captain"),
    ("Maren Holt won re-election as president of the union.", "extended", "president"),
    ("Chairman Maren Holt has signed an extension until 2030.", "extended", "chairman"),
    ("Maren Holt was returned as mayor of Lima for a third term.", "extended", "mayor"),
]
GOINGS = [
    ("Ryburn United have parted company with manager Tomas Varga.", "left", "manager"),
    ("Manager Tomas Varga and Ryburn United have parted ways by mutual consent.", "left", "manager"),
    ("Tomas Varga was voted out as chairman of Acme Corp.", "left", "chairman"),
    ("Tomas Varga walked out as chairman of Acme Corp.", "left", "chairman"),
    ("Tomas Varga ceased to be chairman of Acme Corp.", "left", "chairman"),
    ("Tomas Varga is no longer chairman of Acme Corp.", "left", "chairman"),
    ("Tomas Varga was forced to resign as chairman of Acme Corp in 2019.", "left", "chairman"),
    ("Tomas Varga's reign as manager of Ryburn United is over.", "left", "manager"),
    ("Tomas Varga's spell as manager of Ryburn United came to an end on Monday.", "left", "manager"),
    ("Tomas Varga, the manager of Ryburn United, got the boot.", "left", "manager"),
    ("Tomas Varga was chairman of Acme Corp between 2010 and 2018.", "left", "chairman"),
    ("Tomas Varga, who managed Ryburn United between 2004 and 2009, spoke.", "left", "manager"),
    ("Tomas Varga edited the Evening Standard from 2010 to 2016.", "left", "editor"),
    ("Tomas Varga, fired on Friday as chairman of Acme Corp, spoke.", "left", "chairman"),
    ("Tomas Varga quit as president of Acme Corp hours later.", "left", "president"),
    ("Acme Corp has announced the departure of its chairman, Tomas Varga.", "left", "chairman"),
    ("Tomas Varga left the board of Acme Corp in 2023.", "left", "director"),
    ("Tomas Varga resigned from the board of Acme Corp in 2023.", "left", "director"),
    ("Former chairman Tomas Varga, who stepped down in 2019, spoke.", "left", "chairman"),
    ("Chairman Tomas Varga made way for Maren Holt.", "left", "chairman"),
    ("Chairman Tomas Varga handed over to Maren Holt on Monday.", "left", "chairman"),
    ("Acme Corp CEO Tomas Varga out" + REST, "left", CEO),
    ("Ryburn United manager Tomas Varga sacked" + REST, "left", "manager"),
    ("The contract of chairman Tomas Varga will not be renewed.", "leaving", "chairman"),
]
NOTHING = [
    "The striker returned for a second spell at Ryburn United.",
    "Captain Jo Adu returned as a substitute for Ryburn United.",
    "He introduced Maren Holt as the new star of the show.",
    "Jo Adu got the boot for Ryburn United's second goal.",
    "Actor Jo Adu parted company with his agent.",
    "The actor returns as President Varga in the second season.",
    "Acme Corp signed Maren Holt as a brand ambassador.",
    "Maren Holt managed a fund in London and coaches children.",
    "The guard was left in charge of the shop.",
    "Workers petitioned Acme Corp not to dismiss chief executive Tomas Varga.",
    "Maren Holt moved into the role of a villain in the film.",
    "She is the second Ivy League leader to go in a month.",
    "The film, named in 2019 as the best of the year, won.",
    "Maren Holt will start on Monday.",
    "Jo Adu in Paris for trade talks" + REST,
]
ROLES = [
    ("Maren Holt, deputy governor of the Bank of Norway, spoke.", "deputy governor", "Bank of Norway"),
    ("Maren Holt, chief conductor of the Oslo Philharmonic, spoke.", "chief conductor", "Oslo Philharmonic"),
    ("Maren Holt, conductor of the Leeds Symphony Orchestra, spoke.", "conductor", "Leeds Symphony Orchestra"),
    ("Sydney-born Maren Holt, chairman of Acme Corp, spoke.", "chairman", "Acme Corp"),
    ("Maren Holt, managing partner of Acme Corp, spoke.", "managing partner", "Acme Corp"),
    ("Maren Holt, the senior independent director of Acme Corp, spoke.", "senior independent director", "Acme Corp"),
]


@pytest.mark.parametrize(("text", "action", "office"), COMINGS)
def test_one_who_comes_is_read(text: str, action: str, office: str) -> None:
    assert ("Maren Holt", action, office) in changes(text)


@pytest.mark.parametrize(("text", "action", "office"), GOINGS)
def test_one_who_goes_is_read(text: str, action: str, office: str) -> None:
    assert ("Tomas Varga", action, office) in changes(text)


@pytest.mark.parametrize("text", NOTHING)
def test_what_is_no_office_makes_no_appointment(text: str) -> None:
    assert changes(text) == set()


@pytest.mark.parametrize(("text", "office", "body"), ROLES)
def test_offices_of_houses_are_read_with_their_bodies(text: str, office: str, body: str) -> None:
    assert ("Maren Holt", office, body, "current") in held(text)


def test_a_party_letter_with_a_state_is_no_person() -> None:
    text = "Rep. Elise Marlow, R-N.Y., who chairs the Harbour Commission, spoke."
    assert ("Elise Marlow", "serving", "chair") in changes(text)


@pytest.mark.parametrize(
    "text", ["Acme fired its chief executive, Tomas Varga.", "Acme poached Maren Holt as chief executive."]
)
def test_a_house_fills_its_own_offices(text: str) -> None:
    (appointment,) = ne.parse(text, published=DAY).appointments
    assert appointment.office is not None
    assert appointment.office.organization == "Acme"


def test_who_hands_in_papers_for_an_office_wants_it_and_leaves_none() -> None:
    standing = changes("Health Minister Ana Reyes handed in papers for the Liberal leadership on Friday.")
    assert standing == set()
    leaving = changes("Ana Reyes, the mayor of Leeds, handed in her notice for family reasons.")
    assert leaving == {("Ana Reyes", "leaving", "mayor")}
