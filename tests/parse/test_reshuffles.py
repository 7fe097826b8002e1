"""Who changes places in a cabinet or on a board, where the press names the field or the board alone."""

import pytest

import newsevents as ne
from reports import changes

DAY = "2026-03-10"
CABINET = "Prime Minister Tomas Varga reshuffled his cabinet on Monday. "


MOVES = [
    ("Maren Holt goes to the Home Office.", "appointed", "home secretary"),
    ("Maren Holt heads to the State Department.", "appointed", "secretary of state"),
    ("Maren Holt moves to defence.", "appointed", "defence minister"),
    ("Maren Holt moves from Transport to Defence.", "appointed", "defence minister"),
    ("Maren Holt was shifted from health to education.", "appointed", "education minister"),
    ("Maren Holt has been reassigned to the labour ministry.", "appointed", "labour minister"),
    ("Maren Holt was moved to Internal Affairs.", "appointed", "internal affairs minister"),
    ("Maren Holt was handed the education brief in Monday's shake-up.", "appointed", "education minister"),
    ("Maren Holt was given Finance.", "appointed", "finance minister"),
    ("He entrusted the interior ministry to Maren Holt.", "appointed", "interior minister"),
    ("He earmarked foreign affairs for Maren Holt.", "appointed", "foreign minister"),
    ("Justice went to Maren Holt.", "appointed", "justice minister"),
    ("Maren Holt swaps the health ministry for the interior.", "appointed", "interior minister"),
    ("Maren Holt swaps the health ministry for the interior.", "left", "health minister"),
    ("Maren Holt takes the defence portfolio.", "took_office", "defence minister"),
    ("Maren Holt gets foreign affairs.", "took_office", "foreign minister"),
    ("Maren Holt will take over at Health from Otto Brandt.", "took_office", "health minister"),
    ("Maren Holt replaces Otto Brandt at the Home Office.", "took_office", "home secretary"),
    ("Maren Holt keeps the finance ministry.", "serving", "finance minister"),
    ("Maren Holt hangs on to foreign affairs.", "serving", "foreign minister"),
    ("Maren Holt stays at the finance ministry.", "serving", "finance minister"),
    ("Maren Holt gave up the finance ministry.", "left", "finance minister"),
    ("Maren Holt was stripped of the interior portfolio.", "left", "interior minister"),
]


@pytest.mark.parametrize(("clause", "action", "office"), MOVES)
def test_a_field_means_the_minister_where_the_story_is_about_a_cabinet(clause: str, action: str, office: str) -> None:
    assert ("Maren Holt", action, office) in changes(CABINET + clause)


def test_what_and_only_seems_to_join_is_taken_apart() -> None:
    pairs = {("Maren Holt", "appointed", "finance minister"), ("Otto Brandt", "appointed", "health minister")}
    for clause in (
        "He moved Maren Holt to Finance and Otto Brandt to Health.",
        "Finance went to Maren Holt and health to Otto Brandt.",
        "He reserved the finance ministry for Maren Holt, his old ally, and the health ministry for Otto Brandt.",
    ):
        assert pairs <= changes(CABINET + clause)


@pytest.mark.parametrize(
    "text",
    [
        "Maren Holt moved to defence in the second half and scored.",
        "Maren Holt keeps energy for the last lap.",
        "Maren Holt goes to health clubs.",
        CABINET + "Maren Holt took security seriously.",
        CABINET + "Maren Holt went to the Home Office to protest.",
        CABINET + "Maren Holt took care not to speak.",
    ],
)
def test_a_field_is_no_office_elsewhere(text: str) -> None:
    assert not {who for who, _, _ in changes(text)} & {"Maren Holt"}


BOARDS = [
    ("Maren Holt joins the Brightwell board.", "took_office"),
    ("Maren Holt joined Brightwell's board of directors in May.", "took_office"),
    ("Brightwell said Maren Holt would join its board.", "took_office"),
    ("Maren Holt takes a seat on the board of Brightwell.", "took_office"),
    ("Brightwell appointed Maren Holt to its board.", "appointed"),
    ("Shareholders re-elected Maren Holt to the board of Brightwell.", "extended"),
    ("Maren Holt has been on Brightwell's board since 2014.", "serving"),
    ("Maren Holt will leave the Brightwell board.", "leaving"),
    ("Maren Holt gave up her seat on Brightwell's board.", "left"),
    ("Maren Holt was voted off the Brightwell board.", "left"),
]


@pytest.mark.parametrize(("text", "action"), BOARDS)
def test_a_seat_on_a_board_is_its_body_s_directorship(text: str, action: str) -> None:
    report = ne.parse(text, published=DAY)
    found = [(a.action.value, a.office.title, a.office.organization) for a in report.appointments if a.office]
    assert (action, "director", "Brightwell") in found


def test_a_board_that_is_not_named_gives_a_seat_without_its_body() -> None:
    (seat,) = ne.parse("Maren Holt joined the board in 2014.").appointments
    assert seat.office == ne.Office("director", None)
    assert changes("Maren Holt was on board the plane.") == set()


SPELLS = [
    ("Maren Holt served two terms as governor of Lima.", "left", "governor"),
    ("Maren Holt was finance minister in 2010-14.", "left", "finance minister"),
    ("Maren Holt spent eight years as finance minister of Chile.", "left", "finance minister"),
    ("Maren Holt left office in 2019 after two terms as president of Chile.", "left", "president"),
    ("Maren Holt has been let go as chairman of Brightwell.", "left", "chairman"),
    ("Maren Holt called time on her tenure as chairman of Brightwell.", "left", "chairman"),
    ("Maren Holt was declared the winner of Chile's presidential election.", "appointed", "president"),
    ("Maren Holt was proclaimed president of Chile.", "appointed", "president"),
    ("Maren Holt was returned as mayor of Lima.", "appointed", "mayor"),
    ("Maren Holt is Chile's next president.", "appointed", "president"),
    ("Maren Holt beat Otto Brandt in Chile's presidential election.", "appointed", "president"),
]


@pytest.mark.parametrize(("text", "action", "office"), SPELLS)
def test_spells_and_elections(text: str, action: str, office: str) -> None:
    assert ("Maren Holt", action, office) in changes(text)


PREDECESSORS = [
    "Brightwell has appointed Maren Holt as chairman, effective 1 May, succeeding Otto Brandt.",
    "Brightwell has appointed Maren Holt as chairman, replacing Otto Brandt.",
    "Maren Holt was appointed chairman of Brightwell in succession to Otto Brandt.",
    "Maren Holt was named chairman of Brightwell as successor to Otto Brandt.",
]


@pytest.mark.parametrize("text", PREDECESSORS)
def test_whose_office_it_is(text: str) -> None:
    report = ne.parse(text, published=DAY)
    found = {(a.person.name, a.predecessor.name) for a in report.appointments if a.predecessor is not None}
    assert ("Maren Holt", "Otto Brandt") in found


IDIOMS = [
    ("Prime Minister Maren Holt threw in the towel on Sunday.", "left", "prime minister"),
    ("Prime Minister Maren Holt called it quits on Sunday.", "left", "prime minister"),
    ("Prime Minister Maren Holt called it a day on Sunday.", "left", "prime minister"),
    ("Mayor Maren Holt was given her marching orders.", "left", "mayor"),
    ("The board divested Maren Holt of the chairmanship of the Brightwell Group.", "left", "chairman"),
    ("Maren Holt regained the leadership of the Liberal Party.", "appointed", "leader"),
    ("Maren Holt unseats Otto Brandt as speaker of the Senate.", "took_office", "speaker"),
    ("Maren Holt will serve out the term of Otto Brandt as president of Chile.", "took_office", "president"),
    ("Otto Brandt, president of Chile, passes Maren Holt the keys on June 23.", "took_office", "president"),
    ("Senators voted 47-31 to put Maren Holt on the Supreme Court.", "appointed", "justice"),
    ("Maren Holt was elected to a four-year term as president of Chile.", "appointed", "president"),
    ("Maren Holt was re-elected for a second four-year term as president of Chile.", "extended", "president"),
    ("Maren Holt squeaked in as premier by 41 votes to 39.", "appointed", "premier"),
    ("Maren Holt will chair Brightwell Bank from May.", "took_office", "chair"),
    ("Maren Holt, brought in as chancellor 10 days ago, spoke.", "appointed", "chancellor"),
]


@pytest.mark.parametrize(("text", "action", "office"), IDIOMS)
def test_idioms_of_coming_and_going(text: str, action: str, office: str) -> None:
    assert ("Maren Holt", action, office) in changes(text)


def test_a_relative_clause_names_the_house() -> None:
    for text in (
        "Maren Holt joins from Calder Bank, where she was chairman until 2017.",
        "Maren Holt runs Calder Bank, the lender of which she was chairman until 2017.",
    ):
        offices = [a.office for a in ne.parse(text, published=DAY).appointments if a.office]
        assert ("chairman", "Calder Bank") in {(o.title, o.organization) for o in offices}


def test_who_fills_a_vacancy_succeeds_who_left_it() -> None:
    for text in (
        "Maren Holt was appointed chairman of Brightwell, filling the vacancy left by Otto Brandt.",
        "Brightwell dismissed chairman Otto Brandt and appointed Maren Holt in his place.",
    ):
        report = ne.parse(text, published=DAY)
        found = {(a.person.name, a.predecessor.name) for a in report.appointments if a.predecessor is not None}
        assert ("Maren Holt", "Otto Brandt") in found


MORE = [
    ("Finance Minister Otto Brandt was sacked. His replacement is Maren Holt.", "took_office", "finance minister"),
    ("Calder Bank reported a loss. Its chief executive is Maren Holt.", "serving", "chief executive officer"),
    ("Maren Holt has been interim mayor of Lima since Otto Brandt left.", "serving", "interim mayor"),
    ("Maren Holt, director general of UNESCO, has been in the post since 2017.", "serving", "director general"),
    ("Justice Maren Holt has served since 1994.", "serving", "justice"),
    ("The council reappointed Maren Holt to the Library Board.", "extended", "member"),
    ("Maren Holt was named to the National Security Council.", "appointed", "member"),
    ("Maren Holt emerged Deputy Senate President unopposed.", "appointed", "deputy president"),
    ("The clerk declared Maren Holt winner of the contest for President of the Senate.", "appointed", "president"),
    ("Health Minister Otto Brandt makes way for Maren Holt.", "took_office", "health minister"),
    ("President Maren Holt, who has held the office since 2011, leaves it on November 10th.", "leaving", "president"),
    ("Maren Holt will be seconded to the Takeover Panel as director general.", "appointed", "director general"),
    ("Calder promoted Maren Holt to chief underwriting officer.", "appointed", "chief underwriting officer"),
    ("The prime minister named Maren Holt as Second Finance Minister.", "appointed", "second finance minister"),
    ("Otto Brandt will succeed Maren Holt, the mayor of Lima, who retired in January.", "left", "mayor"),
]


@pytest.mark.parametrize(("text", "action", "office"), MORE)
def test_more_of_who_comes_and_goes(text: str, action: str, office: str) -> None:
    assert ("Maren Holt", action, office) in changes(text)


@pytest.mark.parametrize(
    "text",
    [
        "Prime Minister Maren Holt reshuffled the cabinet on Monday. The new ministers were sworn in on Tuesday.",
        "Maren Holt, finance minister, has 11 months left as chair of the Brightwell Group.",
        "A motion by Otto Brandt to offer the job to Maren Holt, the mayor, failed.",
        '"I am a party soldier," said Maren Holt, the defence minister.',
        "Maren Holt is a former finance minister.",
    ],
)
def test_what_is_no_coming_or_going(text: str) -> None:
    assert changes(text) == set()


def test_a_succession_told_next_names_the_predecessor() -> None:
    text = "Calder said Maren Holt had been named chairman and a member of the board. She succeeds Otto Brandt."
    report = ne.parse(text, published=DAY)
    found = {(a.action.value, a.office.title, a.predecessor is not None) for a in report.appointments if a.office}
    assert found == {("appointed", "chairman", True), ("appointed", "member", False)}


FIELDS = [
    ("Plantation and Commodities Minister Maren Holt spoke.", "plantation and commodities minister"),
    ("Maren Holt, Agriculture and Food Security Minister, spoke.", "agriculture and food security minister"),
    ("Brightwell and Finance Minister Maren Holt signed.", "finance minister"),
]


@pytest.mark.parametrize(("text", "office"), FIELDS)
def test_a_minister_of_two_fields(text: str, office: str) -> None:
    assert {r.office.title for r in ne.parse(text, published=DAY).roles if r.office} == {office}


def test_the_main_verb_goes_on_behind_a_relative_clause() -> None:
    text = "Otto Brandt makes way for Maren Holt, who led Calder, and becomes mayor of Lima."
    assert ("Otto Brandt", "took_office", "mayor") in changes(text)


def test_what_is_thought_of_has_not_happened() -> None:
    report = ne.parse("Kenya raises a late hurdle to Chile joining OPEC.", published=DAY)
    assert all(a.modality.value == "possible" for a in report.appointments)


LISTS = """The new cabinet

The prime minister named his cabinet on Monday.

Defence: Maren Holt

Foreign Affairs - Otto Brandt (Liberal)

Tomas Varga: Health

Minister of Trade – Pia Lund

Photo: Jan Krol"""


def test_a_list_of_ministers() -> None:
    offices = {("Maren Holt", "defence"), ("Otto Brandt", "foreign"), ("Tomas Varga", "health"), ("Pia Lund", "trade")}
    assert changes(LISTS) == {(name, "appointed", f"{field} minister") for name, field in offices}
    assert changes(LISTS.replace("cabinet", "book")) == set()


def test_fields_in_brackets() -> None:
    text = "The new ministers in the cabinet are Maren Holt (finance), Otto Brandt (defence) and Pia Lund (health)."
    offices = {("Maren Holt", "finance"), ("Otto Brandt", "defence"), ("Pia Lund", "health")}
    assert changes(text) == {(name, "appointed", f"{field} minister") for name, field in offices}


STILL_MORE = [
    ("Chief Justice Maren Holt superannuates as chief justice in May.", "leaving", "chief justice"),
    ("Maren Holt bags second term as mayor of Lima.", "extended", "mayor"),
    ("Maren Holt has been retained as coach of Ryburn United.", "extended", "head coach"),
    ("Maren Holt has been confirmed in the post of chief constable.", "appointed", "chief constable"),
    ("Maren Holt has moved from Calder to Brightwell Bank to be chief economist.", "appointed", "chief economist"),
    ("Maren Holt took over the reins of Brightwell Bank.", "took_office", "head"),
]


@pytest.mark.parametrize(("text", "action", "office"), STILL_MORE)
def test_still_more_of_who_comes_and_goes(text: str, action: str, office: str) -> None:
    assert ("Maren Holt", action, office) in changes(text)


def test_who_announces_a_departure_is_the_house() -> None:
    text = "Brightwell announced that Maren Holt was stepping down as chief executive."
    offices = [a.office for a in ne.parse(text, published=DAY).appointments]
    assert [o.organization for o in offices if o is not None] == ["Brightwell"]


def test_an_appointment_undone_is_none() -> None:
    assert "appointed" not in {
        action for _, action, _ in changes("President Jan Krol relieved him of his appointment.")
    }


LAST = [
    ("Maren Holt, the chairman of Calder Bank, took over from Otto Brandt in 2019.", "took_office", "chairman"),
    ("Maren Holt was handed the captaincy of England.", "appointed", "captain"),
    ("Maren Holt was brought in to run Calder Bank in 2014.", "appointed", "head"),
    ("Otto Brandt becomes president of Calder, with Maren Holt taking over as chairman.", "took_office", "chairman"),
    ("Maren Holt has sat on the Supreme Court since 2017.", "serving", "justice"),
    ("Maren Holt is the first woman to chair Calder Bank.", "serving", "chair"),
]


@pytest.mark.parametrize(("text", "action", "office"), LAST)
def test_the_last_of_who_comes_and_goes(text: str, action: str, office: str) -> None:
    assert ("Maren Holt", action, office) in changes(text)


def test_a_state_is_elected_to_a_council() -> None:
    assert ("Peru", "appointed", "member") in changes(
        "Peru was elected to the UN Security Council for a two-year term."
    )


BODIES = [
    ("Maren Holt, vice president of Sales at Brightwell, spoke.", ("vice president", "Brightwell")),
    ("Maren Holt, vice president of Communications, spoke.", ("vice president", None)),
    ("Maren Holt, the Welsh health secretary, spoke.", ("health secretary", "Wales")),
]


@pytest.mark.parametrize(("text", "office"), BODIES)
def test_a_department_is_no_body(text: str, office: tuple[str, str | None]) -> None:
    found = {(r.office.title, r.office.organization) for r in ne.parse(text, published=DAY).roles if r.office}
    assert found == {office}


def test_two_offices_share_the_body_that_the_second_names() -> None:
    report = ne.parse("Maren Holt is president and chief executive of Brightwell.", published=DAY)
    assert {a.office.organization for a in report.appointments if a.office} == {"Brightwell"}


@pytest.mark.parametrize(
    "text",
    ["Maren Holt, president of Chile, retired to her room.", "Chief executive Maren Holt was given a standing order."],
)
def test_what_only_sounds_like_going(text: str) -> None:
    assert changes(text) == set()


ASIDES = [
    (
        "Brightwell said it had hired Maren Holt, formerly of Calder, as its new finance chief.",
        "chief financial officer",
    ),
    (
        "The king has appointed former central banker Maren Holt as caretaker prime minister.",
        "caretaker prime minister",
    ),
    ("Parliament has elected a new speaker, Maren Holt.", "speaker"),
]


@pytest.mark.parametrize(("text", "office"), ASIDES)
def test_asides_and_newcomers(text: str, office: str) -> None:
    assert ("Maren Holt", "appointed", office) in changes(text)
