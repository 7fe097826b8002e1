"""Whose an office is by the words of its own sentence: who joins what, where somebody is from, at which house it is."""

import pytest

from reports import offices, rows


@pytest.mark.parametrize(
    ("text", "office"),
    [
        ("Hungary blocked Ukraine's EU membership on Tuesday.", ("Ukraine", "member", "EU")),
        ("Pakistan backed Kenya's Lakes Union membership.", ("Kenya", "member", "Lakes Union")),
        ("Germany opposed Serbia's membership of the EU.", ("Serbia", "member", "EU")),
    ],
)
def test_a_state_s_membership_is_of_the_body_named_before_it(text: str, office: tuple[str, str, str]) -> None:
    found = rows(f"Ministers meet in Rome\n\n{text}\n", "endorsement")
    assert [(e["candidate"], e["office"], e["organization"]) for e in found] == [office]


def test_a_party_s_leadership_is_the_party_s_whatever_state_owns_it() -> None:
    assert offices("Ministers meet in Rome\n\nAna Reyes wants Norway's Labour leadership.\n") == {
        ("Ana Reyes", "interested", "leader of Labour")
    }


@pytest.mark.parametrize(
    ("text", "office"),
    [
        ("Ana Reyes was elected as the first mayor of Turkish descent in Harlan.", "mayor of Harlan"),
        ("Ana Reyes was elected as the first lord mayor of Polish heritage.", "mayor of None"),
        ("Ana Reyes was elected president of Turkish Airlines.", "president of Turkish Airlines"),
        ("Ana Reyes was elected president of the Turkish parliament.", "president of Turkish parliament"),
    ],
)
def test_where_a_family_is_from_has_no_office(text: str, office: str) -> None:
    assert offices(f"Ministers meet at noon\n\n{text}\n") == {("Ana Reyes", "appointed", office)}


@pytest.mark.parametrize(
    ("text", "person", "office"),
    [
        ("At Norvest, Ana Reyes becomes commercial director in place of Ed Bell.", "Ana Reyes", "commercial director"),
        ("At Norvest, chief executive Ana Reyes will step down.", "Ana Reyes", "chief executive officer"),
        ("At Norvest, the board elected Ana Reyes chairwoman.", "Ana Reyes", "chairwoman"),
        ("At Norvest, Calder's treasurer Ana Reyes was named CFO.", "Ana Reyes", "chief financial officer"),
    ],
)
def test_a_house_that_opens_a_sentence_has_its_offices(text: str, person: str, office: str) -> None:
    found = {(who, what) for who, _, what in offices(f"Changes of the week\n\n{text}\n")}
    assert found == {(person, f"{office} of Norvest")}


@pytest.mark.parametrize(
    "text",
    [
        "At Chatham House, Prime Minister Ana Reyes of Norway said that she would resign.",
        "At the Harlan Forum, Norway's prime minister, Ana Reyes, said that she would resign.",
    ],
)
def test_where_a_premier_speaks_has_no_premier(text: str) -> None:
    assert {what for _, _, what in offices(f"Leaders speak\n\n{text}\n")} == {"prime minister of Norway"}


@pytest.mark.parametrize(
    "body",
    [
        "University of St Brendan's",
        "European Centre for Disease Prevention and Control",
        "Institute for Health and Welfare",
        "Foundation for Peace and Reconciliation",
    ],
)
def test_a_body_s_name_goes_on_to_its_end(body: str) -> None:
    text = f"Changes of the week\n\nThe {body} has appointed Ana Reyes as its director.\n"
    assert offices(text) == {("Ana Reyes", "appointed", f"director of {body}")}


@pytest.mark.parametrize(
    ("text", "body"),
    [
        ("Ed Bell heads the Centre for Arms Control and Ana Reyes the Lund Institute.", "Centre for Arms Control"),
        ("Ed Bell heads the Institute for Peace and Labour has no head.", "Institute for Peace"),
    ],
)
def test_what_is_joined_to_a_body_is_not_its_name(text: str, body: str) -> None:
    heads = {what for who, _, what in offices(f"Changes of the week\n\n{text}\n") if who == "Ed Bell"}
    assert heads == {f"head of {body}"}


@pytest.mark.parametrize(
    ("text", "office"),
    [
        ("The Board of Trustees of the Calder Museum has named Ana Reyes director.", "director of Calder Museum"),
        ("The Board of Directors of Norvest Mills elected Ana Reyes president.", "president of Norvest Mills"),
        ("The Council of the University of Lund chose Ana Reyes as provost.", "provost of University of Lund"),
        (
            "The Board of Trustees of the Calder Museum today announced the appointment of Ana Reyes as director.",
            "director of Calder Museum",
        ),
        (
            "The Board of Trustees of the Calder Museum elected Ana Reyes chair.",
            "chair of Board of Trustees of the Calder Museum",
        ),
        ("The Council of Europe elected Ana Reyes secretary general.", "secretary general of Council of Europe"),
        ("The College of Surgeons elected Ana Reyes president.", "president of College of Surgeons"),
    ],
)
def test_a_board_fills_the_offices_of_the_whole_and_its_own_chair(text: str, office: str) -> None:
    assert offices(f"Changes of the week\n\n{text}\n") == {("Ana Reyes", "appointed", office)}


@pytest.mark.parametrize(
    ("text", "office"),
    [
        ("The World Rowing Federation will elect a president in May. President Ana Reyes", "World Rowing Federation"),
        ("Norvest is looking for a new chief executive. Chief executive Ana Reyes", "Norvest"),
        ("The vote gave Skarvik a new mayor. Mayor Ana Reyes", "Skarvik"),
        ("The Labour Party is to pick its next leader. Leader Ana Reyes", "Labour Party"),
        ("The Senate will choose a president in May. President Ana Reyes", None),
        ("Norvest has no need of a president. President Ana Reyes", None),
    ],
)
def test_who_is_to_fill_an_office_in_the_lead_has_it(text: str, office: str | None) -> None:
    found = rows(f"News of the day\n\n{text} will step down.\n", "role")
    assert [r["organization"] for r in found] == [office]


def test_the_officers_of_a_body_may_be_from_states_that_have_such_officers() -> None:
    lead = "News of the day\n\nThe World Rowing Federation will elect a president in May. "
    text = f"{lead}Vice presidents Ana Reyes of Peru and Bo Lund of Norway will run, Premier Ed Bell of Malta said."
    found = {r["person"]: r["organization"] for r in rows(text, "role")}
    federation = "World Rowing Federation"
    assert found == {"Ana Reyes": federation, "Bo Lund": federation, "Ed Bell": "Malta"}
    (role,) = rows(f"{lead}The vice president of Peru, Ana Reyes, said no.", "role")
    assert role["organization"] == "Peru"


@pytest.mark.parametrize(
    ("text", "office"),
    [
        ("The Calder Herald has named Ana Reyes editor. She succeeds Bo Lund. Lund, editor for 11 years, ", "editor"),
        ("Norvest has chosen Ana Reyes as chairwoman. She follows Bo Lund. Lund, chairman since 2011, ", "chairman"),
        ("Harlan University senate elected Ana Reyes provost. Her deputy, Bo Lund, ", "deputy"),
    ],
)
def test_a_bare_title_is_what_its_holder_is_told_to_have_been_or_serves_under(text: str, office: str) -> None:
    found = rows(f"Changes of the week\n\n{text}will write a book.\n", "role")
    body = {"editor": "Calder Herald", "chairman": "Norvest", "deputy": "Harlan University"}[office]
    assert [(r["person"], r["office"], r["organization"]) for r in found] == [("Bo Lund", office, body)]


def test_one_editor_of_many_is_not_the_herald_s() -> None:
    text = "The Calder Herald has named Ana Reyes editor. She succeeds Bo Lund, once an editor in Harlan.\n"
    assert [r["organization"] for r in rows(f"Changes of the week\n\n{text}", "role")] != ["Calder Herald"]


def test_the_officers_of_an_association_that_elects_are_its_own() -> None:
    text = (
        "The Tollen Choral Association will elect a president in May. The national chairman, Ed Bell, will run. "
        "The joint secretary, Bo Lund, will not. Norvest's treasurer, Ada Moss, backs Bell."
    )
    found = {r["person"]: r["organization"] for r in rows(f"News of the day\n\n{text}", "role")}
    assert found == {
        "Ed Bell": "Tollen Choral Association",
        "Bo Lund": "Tollen Choral Association",
        "Ada Moss": "Norvest",
    }


CHAIRS = """Reyes elected in Calder

The {party} took control of Calder municipality on Saturday as councillors chose Ana Reyes as chairperson. Bo Lund \
of the Harlan Party polled 14 votes.

Ed Bell was elected vice-chairperson. Harlan Party treasurer Tom Osk was angry.
"""


@pytest.mark.parametrize("party", ["Left Democratic Front", "Green Farmers League", "Harbour Party"])
def test_a_municipality_has_its_chairs_whatever_parties_choose_them(party: str) -> None:
    text = CHAIRS.format(party=party)
    chosen = {what for _, status, what in offices(text) if status == "appointed"}
    assert chosen == {"chairperson of Calder", "vice chairperson of Calder"}
    assert [r["organization"] for r in rows(text, "role") if r["person"] == "Tom Osk"] == ["Harlan Party"]


def test_a_party_s_chair_is_its_own_though_councillors_are_spoken_of() -> None:
    text = "Reyes leads\n\nThe Harbour Party chose Ana Reyes as chairperson on Monday. Calder's councillors are glad.\n"
    assert offices(text) == {("Ana Reyes", "appointed", "chairperson of Harbour Party")}


@pytest.mark.parametrize("column", ["The Calder Letter", "The Proxy Desk", "Lund Notebook"])
def test_what_a_column_is_called_has_no_offices(column: str) -> None:
    text = f"{column}: a chair goes\n\nChairwoman Ana Reyes will leave in May, it said. Norvest Foods is ill.\n"
    assert [r["organization"] for r in rows(text, "role")] == ["Norvest Foods"]


@pytest.mark.parametrize(
    ("text", "office"),
    [
        ("Ana Reyes, a city councillor in nearby Ridgeway, was elected mayor of Harlan.", "councillor of Ridgeway"),
        (
            "Ana Reyes, superintendent in neighboring Ridgeway, was elected mayor of Harlan.",
            "superintendent of Ridgeway",
        ),
        ("Ana Reyes, police chief in neighbouring Lund, was elected mayor of Harlan.", "police chief of Lund"),
        ("Ana Reyes, a poet in nearby Ridgeway, was elected mayor of Harlan.", None),
    ],
)
def test_an_officer_in_a_town_nearby_is_that_town_s(text: str, office: str | None) -> None:
    found = [f"{r['office']} of {r['organization']}" for r in rows(f"Ministers meet in Rome\n\n{text}\n", "role")]
    assert found == ([office] if office is not None else [])


@pytest.mark.parametrize("event", ["event", "tournament", "competition"])
def test_the_event_is_the_one_that_the_contest_is_for(event: str) -> None:
    text = f"Fiji wants to host the 2031 Harlan Games. Guam has withdrawn its bid to host the {event}.\n"
    hosts = {what for _, _, what in offices(f"Two in the race\n\n{text}")}
    assert hosts == {"host of 2031 Harlan Games"}


def test_games_that_are_named_are_not_the_event() -> None:
    text = "Fiji wants to host the 2031 Harlan Games. Peru has withdrawn its bid to host the 2035 Lund Cup.\n"
    hosts = {(who, what) for who, _, what in offices(f"Two in the race\n\n{text}")}
    assert hosts == {("Fiji", "host of 2031 Harlan Games"), ("Peru", "host of 2035 Lund Cup")}


@pytest.mark.parametrize(
    ("text", "body"),
    [
        ("The Harlan bar association is angry. Its chairman, Ana Reyes, said so.", "Harlan bar association"),
        ("Harlan's symphony orchestra is angry. Its chairman, Ana Reyes, said so.", "Harlan's symphony orchestra"),
        ("Norvest Foods is angry with Calder. Its chairman, Ana Reyes, said so.", "Norvest Foods"),
        ("The lawyers' association chairman, Ana Reyes, said so.", "lawyers' association"),
        ("Nurses' union chairman Ana Reyes said so.", "Nurses' union"),
        ("Norvest's union chairman, Ana Reyes, said so.", "Norvest"),
    ],
)
def test_a_chairman_is_of_what_the_sentence_before_or_the_noun_tells(text: str, body: str) -> None:
    found = [r["organization"] for r in rows(f"Ministers meet in Rome\n\n{text}\n", "role")]
    assert found == [body]


SEAT = """States divided over next {city} prosecutor

The talks of members of the {body} go on, diplomats say.

Two contenders are ahead. Ada Fall, a judge, is supported by Brazil. Germany backs Bo Lund.
"""


@pytest.mark.parametrize(
    ("city", "body", "owner"),
    [
        ("Hague", "International Criminal Court", "International Criminal Court"),
        ("Hamburg", "Hamburg District Court", "Hamburg"),
        ("Hamburg", "Supreme Court", "Hamburg"),
    ],
)
def test_an_office_told_by_where_a_world_body_sits_is_that_body_s(city: str, body: str, owner: str) -> None:
    found = {r["organization"] for r in rows(SEAT.format(city=city, body=body), "endorsement")}
    assert found == {owner}
