"""Titles as the press words them, and the bodies that their own words name."""

import pytest

from reports import rows

ROLES: list[tuple[str, tuple[str, str, str | None]]] = [
    ("Second Finance Minister Pat Lund said so.", ("Pat Lund", "second finance minister", None)),
    ("The Shadow Housing Secretary, Pat Lund, said so.", ("Pat Lund", "shadow housing secretary", None)),
    ("Interior Cabinet Secretary Pat Lund said so.", ("Pat Lund", "interior cabinet secretary", None)),
    ("Executive Secretary Pat Lund said so.", ("Pat Lund", "executive secretary", None)),
    ("Its National Vice Chairman, Pat Lund, said so.", ("Pat Lund", "national vice chairman", None)),
    (
        "ZNP National Publicity Secretary Pat Lund said so.",
        ("Pat Lund", "national publicity secretary", "ZNP"),
    ),
    ("Council President Pat Lund said so.", ("Pat Lund", "council president", None)),
    ("Council members Dana Adeyemi and Pat Lund said so.", ("Pat Lund", "council member", None)),
    ("Pat Lund, head of human resources, said so.", ("Pat Lund", "head of human resources", None)),
    ("Investment chief Pat Lund said so.", ("Pat Lund", "chief investment officer", None)),
    ("Pat Lund, Marlow's public works director, said so.", ("Pat Lund", "public works director", "Marlow")),
    ("Pat Lund, archdeacon of Marlow, said so.", ("Pat Lund", "archdeacon", "Marlow")),
    ("The dean of the cathedral, the Very Rev Pat Lund, said so.", ("Pat Lund", "dean", None)),
    ("Pat Lund, the proprietor of the Marlow Herald, said so.", ("Pat Lund", "proprietor", "Marlow Herald")),
    ("Galway West TD Pat Lund said so.", ("Pat Lund", "td", "Galway West")),
    (
        "Pat Lund, the Irish Rugby Football Union's chief executive, said so.",
        ("Pat Lund", "chief executive officer", "Irish Rugby Football Union"),
    ),
    (
        "Pat Lund, the Welsh Curling Federation's president, said so.",
        ("Pat Lund", "president", "Welsh Curling Federation"),
    ),
    (
        "Archbishop Pat Lund of the Anglican Church of Southern Africa said so.",
        ("Pat Lund", "archbishop", "Anglican Church of Southern Africa"),
    ),
    (
        "Labour was silent. Sinn Féin will decide by Saturday, with party leader Pat Lund still being talked about.",
        ("Pat Lund", "leader", "Sinn Féin"),
    ),
    (
        "Ghana's Minister for Foreign Affairs and Regional Integration, Pat Lund, said so.",
        ("Pat Lund", "foreign minister", "Ghana"),
    ),
    (
        "The Plantation and Commodities Minister, Pat Lund, said so.",
        ("Pat Lund", "plantation and commodities minister", None),
    ),
    (
        "Pat Lund, chairman of the Social and Economic Council, said so.",
        ("Pat Lund", "chairman", "Social and Economic Council"),
    ),
    (
        "Saudi National Bank chairman Pat Lund left.",
        ("Pat Lund", "chairman", "Saudi National Bank"),
    ),
    ("The council met. Vice Mayor Pat Lund said so.", ("Pat Lund", "vice mayor", None)),
    ("Athletic director Pat Lund said so.", ("Pat Lund", "athletic director", None)),
    ("Athletics director Pat Lund said so.", ("Pat Lund", "athletics director", None)),
    ("Interim coach Pat Lund said so.", ("Pat Lund", "interim coach", None)),
    ("Federal finance chairperson Pat Lund said so.", ("Pat Lund", "federal finance chairperson", None)),
    ("Pat Lund, a portfolio manager, said so.", ("Pat Lund", "portfolio manager", None)),
    ("Army commander General Pat Lund said so.", ("Pat Lund", "army commander", None)),
    ("Information chief Pat Lund said so.", ("Pat Lund", "information chief", None)),
    ("Caucus leader Pat Lund said so.", ("Pat Lund", "caucus leader", None)),
    ("Teachers union president Pat Lund said so.", ("Pat Lund", "president", "Teachers union")),
    ("The dean of St Mark's Cathedral, Pat Lund, said so.", ("Pat Lund", "dean", "St Mark's Cathedral")),
    ("ASEAN will meet. Malaysia, this year's chair, said so.", ("Malaysia", "chair", "ASEAN")),
    ("ASEAN will meet. Papua New Guinea, an observer since 1976, said so.", ("Papua New Guinea", "observer", "ASEAN")),
    ("House Democratic Leader Pat Lund of Houston said so.", ("Pat Lund", "leader", "Democratic Party")),
    ("The Supreme Court met. Pat Lund, a federal judge, said so.", ("Pat Lund", "judge", None)),
    ("Pat Lund, hitherto Deputy Finance Minister, said so.", ("Pat Lund", "deputy finance minister", None)),
    ("Pat Lund, an independent director, said so.", ("Pat Lund", "independent director", None)),
    ("Party general secretary Pat Lund said so.", ("Pat Lund", "general secretary", None)),
    ("State unit president Pat Lund said so.", ("Pat Lund", "president", None)),
]


@pytest.mark.parametrize(("text", "expected"), ROLES, ids=[title for _, (_, title, _) in ROLES])
def test_a_title_is_read(text: str, expected: tuple[str, str, str | None]) -> None:
    found = [(row["person"], row["office"], row["organization"]) for row in rows(text, "role")]
    assert expected in found


def test_the_city_s_manager_is_the_city_manager() -> None:
    [row] = rows("The council of Marlow hired Dana Adeyemi as the city's next manager.", "appointment")[:1]
    assert row["office"] == "city manager"


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Dana Adeyemi was out of the race to replace Pat Lund. The former home secretary polled 37 votes.",
            ("Dana Adeyemi", "home secretary", "former"),
        ),
        (
            "Bookies made Mrs Dana Adeyemi the favourite. The Shadow Housing Secretary tweeted a smile.",
            ("Dana Adeyemi", "shadow housing secretary", "current"),
        ),
    ],
)
def test_a_title_that_opens_a_sentence_is_that_of_whom_the_one_before_was_about(
    text: str, expected: tuple[str, str, str]
) -> None:
    assert expected in [(row["person"], row["office"], row["status"]) for row in rows(text, "role")]


@pytest.mark.parametrize(
    "text",
    [
        "Prime Minister Dana Adeyemi flew to Rome. The foreign minister stayed at home.",
        "Prime Minister Dana Adeyemi brought back Pat Lund. The former prime minister, who left in 2016, was glad.",
    ],
)
def test_it_is_not_that_of_who_has_another_office_or_has_it_now(text: str) -> None:
    found = [(row["office"], row["status"]) for row in rows(text, "role") if row["person"] == "Dana Adeyemi"]
    assert found == [("prime minister", "current")]


def test_a_strongman_holds_no_office() -> None:
    assert rows("Military strongman Pat Lund ruled it out.", "role") == []


@pytest.mark.parametrize(
    ("text", "office"),
    [
        (
            "Speaker election: Lund ahead\n\nThe Labour Party backed Pat Lund. Ola Berg is deputy speaker.",
            "speaker",
        ),
        (
            "Lund won the contest for President of the Senate\n\nLabour backed Pat Lund. He sought no post.",
            "president",
        ),
        (
            "MPs to choose the 158th Speaker\n\nDana Adeyemi is out. Ola Berg, a deputy speaker, is backing Pat Lund.",
            "speaker",
        ),
    ],
)
def test_what_is_contested_is_said_in_the_headline(text: str, office: str) -> None:
    found = rows(text, "endorsement")
    assert found
    assert {row["office"] for row in found} == {office}
