"""Whose office it is where its words do not say: the company, town, region or union that the article is about."""

import pytest

import newsevents as ne

TOWN = (
    "Divided Marlow Creek council picks Adeyemi as next city manager\n\nMARLOW CREEK — The Marlow Creek City Council "
    "on Tuesday hired Dana Adeyemi. Mayor Pat Lindgren voted for her. A finalist, Rosa Ekholm of Duluth, Minnesota, "
    "pulled out."
)
STATE = (
    "Florida board rejects Adeyemi\n\nORLANDO, Fla. (AP) — Florida's board on Tuesday rejected Dana Adeyemi. Gov. Pat "
    "Lindgren stayed out of it."
)
PROVINCE = (
    "Lindgren rolls Ekholm in Victorian Greens spill\n\nPat Lindgren is the new leader of the Victorian Greens. "
    "Premier Dana Adeyemi wished her well. Former premier Rosa Ekholm was silent."
)
BANK = (
    "Mexico Senate approves Adeyemi for central bank board\n\nMEXICO CITY, Feb 11 - Mexico's Senate approved Dana "
    "Adeyemi for the board of the Bank of Mexico. Governor Pat Lindgren has the casting vote."
)
FEDERATION = (
    "Lindgren elected president of Football Zambia Federation\n\nLUSAKA — Pat Lindgren was elected president of the "
    "Football Zambia Federation on Saturday. He beat outgoing vice-president Dana Adeyemi. President Rosa Ekholm of "
    "Zambia sent her best wishes."
)
COMPANY = (
    "Norvest Utilities appoints Dana Adeyemi as Chief Financial Officer\n\nNorvest Utilities plc (LSE: NVU) announces "
    "that Dana Adeyemi has been appointed Chief Financial Officer. Pat Lindgren, Senior Independent Director, will "
    "leave. Norvest hired her from Ostgrid, where she was treasurer."
)


BRIEFS = (
    "Movers and shakers: the week in jobs\n\nWORLD BANK. Pat Lindgren picked up India's backing on Friday. "
    "Dana Adeyemi, the outgoing president, leaves in June.\n\nOIL. Rosa Ekholm, the minister, spoke in Houston."
)
TEXAS = (
    "Lindgren wins Texas House gavel\n\nAUSTIN — Rep. Pat Lindgren was elected speaker of the Texas House on Tuesday. "
    "Attorney General Dana Adeyemi fought her. Gov. Rosa Ekholm urged members to follow the House Republican Caucus."
)
SCHOOL = (
    "School board fires superintendent\n\nMARLOW, Mo. — The Marlow School Board voted 5-2 on Monday to fire "
    "Superintendent Dana Adeyemi. Board President Pat Lindgren cast the deciding vote."
)
UNIVERSITY = (
    "Marlow State University names new president\n\nCOLUMBUS, Ohio — Marlow State University on Thursday named Dana "
    "Adeyemi as its 18th president. Board chair Pat Lindgren praised her."
)
PARTY = (
    "Zodelpa board votes 13-12\n\nSUVA – The general secretary, Dana Adeyemi, complained. Zodelpa has three seats. "
    "So, it is understood, did the party leader, Pat Lindgren. Zodelpa's board will meet."
)
RIVALS = (
    "Lindgren elected leader of the Victorian Greens\n\nPat Lindgren was elected leader of the Victorian Greens in "
    "parliament on Monday. Deputy leader Dana Adeyemi hailed a vote of the parliament."
)


def roles(text: str) -> set[tuple[str, str, str | None]]:
    """Give person, office and body of every role."""
    rows = ne.parse(text, published="2024-05-14").to_records()
    return {(row["person"], row["office"], row["organization"]) for row in rows if row["type"] == "role"}


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (TOWN, ("Pat Lindgren", "mayor", "Marlow Creek")),
        (STATE, ("Pat Lindgren", "governor", "Florida")),
        (PROVINCE, ("Dana Adeyemi", "premier", "Victoria")),
        (PROVINCE, ("Rosa Ekholm", "premier", "Victoria")),
        (BANK, ("Pat Lindgren", "governor", "Bank of Mexico")),
        (FEDERATION, ("Dana Adeyemi", "vice president", "Football Zambia Federation")),
        (FEDERATION, ("Rosa Ekholm", "president", "Zambia")),
        (BRIEFS, ("Dana Adeyemi", "president", "World Bank")),
        (TEXAS, ("Pat Lindgren", "representative", "Texas House")),
        (TEXAS, ("Dana Adeyemi", "attorney general", "Texas")),
        (TEXAS, ("Rosa Ekholm", "governor", "Texas")),
        (SCHOOL, ("Dana Adeyemi", "superintendent", "Marlow School Board")),
        (SCHOOL, ("Pat Lindgren", "president", "Marlow School Board")),
        (UNIVERSITY, ("Pat Lindgren", "chair", "Marlow State University")),
        (PARTY, ("Dana Adeyemi", "general secretary", "Zodelpa")),
        (PARTY, ("Pat Lindgren", "leader", "Zodelpa")),
        (RIVALS, ("Dana Adeyemi", "deputy leader", "Victorian Greens")),
        (COMPANY, ("Pat Lindgren", "senior independent director", "Norvest Utilities")),
    ],
)
def test_an_office_without_a_body_is_the_article_s(text: str, expected: tuple[str, str, str]) -> None:
    person, office, body = expected
    found = {(p, o): b for p, o, b in roles(text)}
    assert (found[person, office] or "").casefold() in {body.casefold(), body.removesuffix(" Utilities").casefold()}


def test_the_body_of_an_appointment_is_who_appoints() -> None:
    rows = ne.parse(COMPANY, published="2024-05-14").to_records()
    [row] = [row for row in rows if row["type"] == "appointment" and row["person"] == "Dana Adeyemi"][:1]
    assert row["office"] == "chief financial officer"
    assert str(row["organization"]).startswith("Norvest")


@pytest.mark.parametrize(
    "text",
    [
        "The talks failed. Chairman Pat Lindgren blamed the weather in Kenya and Peru.",
        "Vice chair Dana Adeyemi said Canada had signed.",
    ],
)
def test_a_chairman_is_no_state_s(text: str) -> None:
    assert {body for _, _, body in roles(text)} == {None}


def _offices(text: str) -> list[tuple[str, str | None]]:
    rows = ne.parse(text, published="2024-05-06").to_records()
    return [(str(r["office"]), r["organization"]) for r in rows if r["type"] in {"appointment", "role"}]


@pytest.mark.parametrize(
    ("text", "want"),
    [
        (
            "Harrow County commissioners voted 4-1 Tuesday to appoint Mary Dunne as interim sheriff.",
            [("interim sheriff", "Harrow County")],
        ),
        (
            "Norvest Mills board names Orla Quinn as chief executive.",
            [("chief executive officer", "Norvest Mills")],
        ),
        (
            "Kumbu Asori Kotia have appointed Dragan Petric as head coach.",
            [("head coach", "Kumbu Asori Kotia")],
        ),
        (
            "Orla Quinn was elected Mayor of the Municipal District of Kilmoy.",
            [("mayor", "Municipal District of Kilmoy")],
        ),
        ("Orla Quinn lost her seat on the FIFA Council.", [("member", "FIFA Council")]),
        ("Orla Quinn won a seat on the Harlow City Council.", [("member", "Harlow City Council")]),
        ("Orla Quinn retained her place on the FIFA Council.", [("member", "FIFA Council")]),
        (
            "Orla Quinn has served on the Federal Election Commission since 2008.",
            [("member", "Federal Election Commission")],
        ),
        ("Orla Quinn has served on the Supreme Court since 2008.", [("justice", "Supreme Court")]),
        ("Orla Quinn has served on the Dundee ferry since 2008.", []),
        ("Orla Quinn has headed Norvest Vale since 2019.", [("head", "Norvest Vale")]),
        (
            "Maple Bank named Ada Lund as president and chief executive officer, succeeding Dov Kerr, who is retiring.",
            [
                ("president", "Maple Bank"),
                ("chief executive officer", "Maple Bank"),
                ("chief executive officer", "Maple Bank"),
            ],
        ),
        ("Ana Reyes and Ben Okoro have appointed Orla Quinn as manager.", [("manager", None)]),
    ],
)
def test_whose_officer_is_appointed(text: str, want: list[tuple[str, str | None]]) -> None:
    assert _offices(text) == want


def test_a_party_for_something_has_the_leader_of_the_next_sentence() -> None:
    text = "The Mine Workers Society objected. The main opposition United Party for Renewal agreed. "
    assert _offices(text + "Its leader, Hana Okoro, spoke.") == [("leader", "United Party for Renewal")]


def test_whom_a_chief_justice_succeeds_was_chief_justice() -> None:
    text = (
        "Judge Ada Obi was sworn in as Chief Justice of Ghana. She succeeds Justice Yaw Appah, who retired on March 3."
    )
    left = [r for r in ne.parse(text, published="2024-05-06").to_records() if r.get("action") == "left"]
    assert [(r["person"], r["office"]) for r in left] == [("Yaw Appah", "chief justice")]


def test_whom_an_interim_sheriff_replaces_was_no_interim_one() -> None:
    text = "The council named Ada Dunn as interim sheriff. Dunn replaces Sheriff Bo Tate, who resigned on March 3."
    left = [r for r in ne.parse(text, published="2024-05-06").to_records() if r.get("action") == "left"]
    assert [(r["person"], r["office"]) for r in left] == [("Bo Tate", "sheriff")]


def test_the_ministers_of_a_region_are_its_own() -> None:
    text = (
        "No vacancy for chief minister, says Rao\n\n"
        "Karnataka Chief Minister Vasant Rao said on Friday that he would complete his term.\n\n"
        "Home Minister Anil Shetty said in India's capital that nobody was replacing Mr. Rao, who had been "
        "picked by the Union Finance Minister, Meera Iyer."
    )
    roles = {r.office.title: r.office.organization for r in ne.parse(text, published="2025-07-04").roles if r.office}
    assert roles["home minister"] == "Karnataka"
    assert roles["finance minister"] != "Karnataka"


def test_a_state_named_in_the_sentence_comes_before_the_dateline_s() -> None:
    text = (
        "Chile and Peru back Lund\n\nLIMA (Reuters) - Chile and Peru backed Bo Lund on Monday.\n\nA vote is due. "
        "“President Ana Ruiz agrees,” a Chilean official said.\n\nThe Peruvian ministry agreed."
    )
    roles = {r.person.name: r.office.organization for r in ne.parse(text).roles if r.office}
    assert roles["Ana Ruiz"] == "Chile"


def test_where_somebody_farms_is_no_employer() -> None:
    """A place before what somebody does there has no officers: the story's company keeps its own."""
    text = (
        "Marlow Foods picks chairman\n\nMarlow Foods directors have settled on Torrance farmer Ana Reyes as chairman. "
        "Torrance teacher Joe Adu was beaten. Chief executive Tom Lund leaves in February."
    )
    assert set(_offices(text)) == {("chairman", "Marlow Foods"), ("chief executive officer", "Marlow Foods")}


def test_a_dateline_before_a_full_stop_has_no_officers() -> None:
    text = (
        "Reyes re-elected\n\nADDIS ABABA. The members of the Marlow Union have kept Ana Reyes as president. "
        "Treasurer Tom Lund bowed out last week."
    )
    assert {body for _, body in _offices(text)} == {"Marlow Union"}


@pytest.mark.parametrize(
    "going",
    [
        "Sand’s successor when he steps down in October will take office at a hard time.",
        "Sand’s replacement once he leaves in October faces a hard task.",
        "Sand's successor has to be agreed before he retires in October.",
    ],
)
def test_who_steps_down_is_whose_successor_is_told_of(going: str) -> None:
    """The one who comes after him does not go, nor does the one who is backed for his office."""
    text = (
        "Britain backs Lund for chief of the WTO\n\nBritain on Thursday backed Bo Lund to succeed Ivo Sand as director "
        f"general of the WTO.\n\n{going}"
    )
    rows = ne.parse(text, published="2024-02-22").to_records()
    assert [r["person"] for r in rows if r.get("action") == "leaving"] == ["Ivo Sand"]


@pytest.mark.parametrize("hour", ["1500 GMT", "3 pm BST", "9 a.m. EST", "10 am ET", "11 AM CET"])
def test_a_zone_behind_an_hour_is_no_body(hour: str) -> None:
    """Nor is the half of the day anybody's title."""
    text = f"Norvest Rovers are set to unveil Ana Reyes as their new manager at a news conference at {hour} on Friday."
    assert _offices(text) == [("manager", "Norvest Rovers")]


@pytest.mark.parametrize("other", ["Leeds", "Valencia", "Norvest Rovers"])
def test_the_job_of_another_body_is_not_the_one_that_one_has(other: str) -> None:
    """Nor is a town's job its mayor's, where nothing says so."""
    rows = ne.parse(f"Ana Reyes, the Calder Vale manager, wants the {other} job.", published="2024-05-06").to_records()
    standing = [(r["office"], r["organization"]) for r in rows if r["type"] == "candidacy"]
    assert standing == [(None, other)]


def test_a_town_s_job_is_the_one_that_the_story_tells_of() -> None:
    mayor = "Voters in Leeds choose a mayor on Thursday. Ana Reyes wants the Leeds job."
    coach = "Bo Lund has been sacked as Valencia coach. Lund took over the Valencia job in June 2004."
    rows = [r for text in (mayor, coach) for r in ne.parse(text, published="2024-05-06").to_records()]
    told = {(r["person"], r["office"]) for r in rows if r["type"] in {"candidacy", "appointment"}}
    assert told == {("Ana Reyes", "mayor"), ("Bo Lund", "head coach")}
