"""Roles in every form that the press uses, with invented names; and phrases that say none."""

import pytest

from newsevents.api import parse

Want = list[tuple[str, str, str | None, str]]

CASES: list[tuple[str, Want]] = [
    (
        "Portugal's prime minister, Inês Varela, met reporters on Monday.",
        [("Inês Varela", "prime minister", "Portugal", "current")],
    ),
    (
        "Prime Minister Inês Varela of Portugal met reporters.",
        [("Inês Varela", "prime minister", "Portugal", "current")],
    ),
    (
        "Inês Varela, the Portuguese prime minister, met reporters.",
        [("Inês Varela", "prime minister", "Portugal", "current")],
    ),
    (
        "Portuguese Prime Minister Inês Varela met reporters.",
        [("Inês Varela", "prime minister", "Portugal", "current")],
    ),
    (
        "Inês Varela, prime minister of Portugal, met reporters.",
        [("Inês Varela", "prime minister", "Portugal", "current")],
    ),
    (
        "Inês Varela, then prime minister of Portugal, had met him.",
        [("Inês Varela", "prime minister", "Portugal", "former")],
    ),
    ("Inês Varela, who was Portugal's ex-prime minister's aide, left.", []),
    ("The 57-year-old former mayor of Lyon, Rémi Duval, is running.", [("Rémi Duval", "mayor", "Lyon", "former")]),
    (
        "Arturo Lindqvist-Peña, governor of the Bank of Mexico, spoke.",
        [("Arturo Lindqvist-Peña", "governor", "Bank of Mexico", "current")],
    ),
    ("Senator Ruth O'Dell of New Hampshire voted no.", [("Ruth O'Dell", "senator", "New Hampshire", "current")]),
    ("Sen. Ruth O'Dell (R-N.H.) voted no.", [("Ruth O'Dell", "senator", None, "current")]),
    ("Rep. Marcus Tillman, D-Ohio, voted no.", [("Marcus Tillman", "representative", None, "current")]),
    ("President-elect Karim Haddou of Tunisia spoke.", [("Karim Haddou", "president", "Tunisia", "incoming")]),
    (
        "Outgoing Dutch Prime Minister Joost van der Meulen spoke.",
        [("Joost van der Meulen", "prime minister", "Netherlands", "outgoing")],
    ),
    ("Acting president Nino Beridze spoke in Tbilisi.", [("Nino Beridze", "acting president", "Georgia", "current")]),
    (
        "Foreign ministers Inês Varela of Portugal and Jo Lund of Denmark met.",
        [
            ("Inês Varela", "foreign minister", "Portugal", "current"),
            ("Jo Lund", "foreign minister", "Denmark", "current"),
        ],
    ),
    (
        "Denmark's foreign minister, Jo Lund, and its finance minister, Kai Holm, met.",
        [("Jo Lund", "foreign minister", "Denmark", "current"), ("Kai Holm", "finance minister", "Denmark", "current")],
    ),
    (
        "Deputy U.S. Trade Representative Dana Kreuz spoke in Geneva.",
        [("Dana Kreuz", "deputy trade representative", "United States", "current")],
    ),
    ("Archbishop Tomás Ebele of Lagos spoke.", [("Tomás Ebele", "archbishop", "Lagos", "current")]),
    ("Police chief Lena Brandt of Hamburg spoke.", [("Lena Brandt", "police chief", "Hamburg", "current")]),
    (
        "Zhang Weimin, head coach of Shanghai Port, resigned.",
        [("Zhang Weimin", "head coach", "Shanghai Port", "current")],
    ),
    (
        "Kestrel Airways chief executive Aoife Byrne spoke.",
        [("Aoife Byrne", "chief executive officer", "Kestrel Airways", "current")],
    ),
    (
        "Aoife Byrne, chief executive of Kestrel Airways, spoke.",
        [("Aoife Byrne", "chief executive officer", "Kestrel Airways", "current")],
    ),
    (
        "Aoife Byrne, chairwoman and chief executive of Kestrel Airways, spoke.",
        [
            ("Aoife Byrne", "chairwoman", "Kestrel Airways", "current"),
            ("Aoife Byrne", "chief executive officer", "Kestrel Airways", "current"),
        ],
    ),
    (
        "Kestrel Airways said its chief financial officer, Aoife Byrne, would leave.",
        [("Aoife Byrne", "chief financial officer", "Kestrel Airways", "current")],
    ),
    ("NATO chief Jonas Vik spoke.", [("Jonas Vik", "secretary general", "NATO", "current")]),
    ("The head of NATO, Jonas Vik, spoke.", [("Jonas Vik", "secretary general", "NATO", "current")]),
    ("Jonas Vik, NATO's boss, spoke.", [("Jonas Vik", "secretary general", "NATO", "current")]),
    (
        "Former UN secretary-general Amara Diallo spoke.",
        [("Amara Diallo", "secretary general", "United Nations|UN", "former")],
    ),
    (
        "Amara Diallo, a former UN secretary-general, spoke.",
        [("Amara Diallo", "secretary general", "United Nations|UN", "former")],
    ),
    (
        "Amara Diallo, former president of Guinea and of the African Union, spoke.",
        [("Amara Diallo", "president", "Guinea", "former")],
    ),
    ("Mr Okafor, the Nigerian finance minister, spoke.", [("Okafor", "finance minister", "Nigeria", "current")]),
    (
        "Ngozi Okafor, Nigeria's minister of finance, spoke.",
        [("Ngozi Okafor", "finance minister", "Nigeria", "current")],
    ),
    ("Nigerian Finance Minister Dr Ngozi Okafor spoke.", [("Ngozi Okafor", "finance minister", "Nigeria", "current")]),
    ("Her predecessor as trade minister, Sven Dahl, spoke in Oslo.", []),
    (
        "Sven Dahl, Norway's trade minister until last year, spoke.",
        [("Sven Dahl", "trade minister", "Norway", "former")],
    ),
    (
        "The president of Ghana, Kwame Asante-Boateng, spoke.",
        [("Kwame Asante-Boateng", "president", "Ghana", "current")],
    ),
    ("Ghana’s President Kwame Asante-Boateng spoke.", [("Kwame Asante-Boateng", "president", "Ghana", "current")]),
    ("King Aldric II of Norway spoke.", [("Aldric II", "king", "Norway", "current")]),
    ("Labour leader Sir Colin Ashby spoke.", [("Colin Ashby", "leader", "Labour|Labour Party", "current")]),
    ("Colin Ashby, leader of the Labour Party, spoke.", [("Colin Ashby", "leader", "Labour|Labour Party", "current")]),
    ("Colin Ashby MP, the shadow chancellor, spoke.", [("Colin Ashby", "shadow chancellor", None, "current")]),
    (
        "University of Jos vice-chancellor Ibrahim Sule spoke.",
        [("Ibrahim Sule", "vice chancellor", "University of Jos", "current")],
    ),
    (
        "Vice-chancellor Ibrahim Sule of the University of Jos spoke.",
        [("Ibrahim Sule", "vice chancellor", "University of Jos", "current")],
    ),
    ("Paris mayor Clara Fontaine-Roux spoke.", [("Clara Fontaine-Roux", "mayor", "Paris", "current")]),
    ("Texas Gov. Dale Hutchins spoke.", [("Dale Hutchins", "governor", "Texas", "current")]),
    ("Gov. Dale Hutchins of Texas spoke.", [("Dale Hutchins", "governor", "Texas", "current")]),
    (
        "Ukraine's ambassador to the United Nations, Olena Marchuk, spoke.",
        [("Olena Marchuk", "permanent representative|ambassador", "Ukraine", "current")],
    ),
    (
        "General Pavel Drobny, chief of staff of the Czech army, spoke.",
        [("Pavel Drobny", "chief of staff", None, "current")],
    ),
    ("FIFA president Luca Moretti spoke.", [("Luca Moretti", "president", "FIFA", "current")]),
    (
        "Spain's Economy Minister Nadia Ferrer and Finance Minister Olaf Brandt of Germany spoke.",
        [
            ("Nadia Ferrer", "economy minister", "Spain", "current"),
            ("Olaf Brandt", "finance minister", "Germany", "current"),
        ],
    ),
    (
        "The ECB's vice president, Tiago Moreira, spoke.",
        [("Tiago Moreira", "vice president", "European Central Bank|ECB", "current")],
    ),
    (
        "Opposition leader Fatou Ceesay spoke in Banjul.",
        [("Fatou Ceesay", "opposition leader", "Gambia|Gambia, The", "current")],
    ),
    ("Judge Marta Solis of the Supreme Court spoke.", [("Marta Solis", "judge", "Supreme Court", "current")]),
    ("Marta Solis, who chairs the Riksbank, spoke.", []),
    ("Former France coach Didier Roux spoke.", [("Didier Roux", "head coach", "France", "former")]),
    (
        "South Korea's then-trade minister Yoon Ha-eun spoke.",
        [("Yoon Ha-eun", "trade minister", "South Korea", "former")],
    ),
    ("Ex-Spain prime minister Pilar Quiroga spoke.", [("Pilar Quiroga", "prime minister", "Spain", "former")]),
    (
        "Ms Quiroga, a onetime mayor of Seville and now senator, spoke.",
        [("Quiroga", "mayor", "Seville", "former"), ("Quiroga", "senator", None, "current")],
    ),
    (
        "Abd al-Rahman al-Masri, Jordan's deputy prime minister and foreign minister, spoke.",
        [
            ("Abd al-Rahman al-Masri", "deputy prime minister", "Jordan", "current"),
            ("Abd al-Rahman al-Masri", "foreign minister", "Jordan", "current"),
        ],
    ),
    (
        "Jordanian Deputy Prime Minister and Foreign Minister Abd al-Rahman al-Masri spoke.",
        [
            ("Abd al-Rahman al-Masri", "deputy prime minister", "Jordan", "current"),
            ("Abd al-Rahman al-Masri", "foreign minister", "Jordan", "current"),
        ],
    ),
    (
        "Suharto, Indonesia's president, met Sukarnoputri, the country's vice president.",
        [("Suharto", "president", "Indonesia", "current"), ("Sukarnoputri", "vice president", "Indonesia", "current")],
    ),
    ("J.D. Harlow, the speaker of the Maine House, spoke.", [("J.D. Harlow", "speaker", None, "current")]),
    (
        "World Bank President Rajiv Menon and IMF Managing Director Elsa Brandt spoke.",
        [
            ("Rajiv Menon", "president", "World Bank", "current"),
            ("Elsa Brandt", "managing director", "International Monetary Fund|IMF", "current"),
        ],
    ),
    ("The actor Ben Alder and the singer Mona Reyes spoke.", []),
    ("The lawyer Ben Alder, a friend of the president, spoke.", []),
    ("He said the prime minister would meet Ben Alder, a journalist.", []),
    ("Inês Varela, who became prime minister in 2019, spoke.", []),
]


def _roles(text: str) -> Want:
    rows = parse(f"Notes from the day\n\n{text}", "2024-05-05").to_records()
    return [(r["person"], r["office"], r["organization"], r["status"]) for r in rows if r["type"] == "role"]


@pytest.mark.parametrize(("text", "want"), CASES)
def test_roles_are_read(text: str, want: Want) -> None:
    got = _roles(text)
    assert len(got) == len(want)
    for person, office, body, status in want:
        assert any(
            p == person and o in office.split("|") and s == status and (body is None or b in body.split("|"))
            for p, o, b, s in got
        ), (got, person, office)


STANDING = [
    (
        "Pilar Quiroga had 324 votes. Pilar Quiroga needs 376. The Open Path leader could be proposed again.",
        [("Pilar Quiroga", "leader", "Open Path", "current")],
    ),
    (
        "Inês Varela, a Portuguese economist, won. Varela thanked all. The Portuguese finance minister starts soon.",
        [("Inês Varela", "finance minister", "Portugal", "current")],
    ),
    ("Joost Meulen thanked his allies. Joost Meulen left. The Polish prime minister called it a good day.", []),
    ("Pilar Quiroga won. Pilar Quiroga spoke. She will become the Open Path leader in May.", []),
]


@pytest.mark.parametrize(("text", "want"), STANDING)
def test_titles_standing_alone_are_the_main_persons_or_no_ones(text: str, want: Want) -> None:
    assert _roles(text) == want


def test_a_surname_after_a_given_name_may_be_a_body_too() -> None:
    report = parse("Peruvian Foreign Minister Luis Prado spoke.", published="2024-05-06")
    assert [r.person.name for r in report.roles] == ["Luis Prado"]


OF_WHICH_BODY: list[tuple[str, Want]] = [
    (
        "Min-soo Baek, president of the Korean federation, spoke.",
        [("Min-soo Baek", "president", "Korean federation", "current")],
    ),
    (
        "Omar Lund, treasurer of the Delhi association, spoke.",
        [("Omar Lund", "treasurer", "Delhi association", "current")],
    ),
    (
        "Italian Olympic Committee president Gino Malava spoke.",
        [("Gino Malava", "president", "Italian Olympic Committee", "current")],
    ),
    (
        "Ada Reyes, president of the Korea Football Association, spoke.",
        [("Ada Reyes", "president", "Korea Football Association", "current")],
    ),
    (
        "International Olympic Committee president Gino Malava spoke.",
        [("Gino Malava", "president", "International Olympic Committee", "current")],
    ),
    ("Football Australia chairman Rob Ives spoke.", [("Rob Ives", "chairman", "Football Australia", "current")]),
    (
        "Judge Piet Malan of the KwaZulu-Natal High Court spoke.",
        [("Piet Malan", "judge", "KwaZulu-Natal High Court", "current")],
    ),
    (
        "Nomsa Zondi, deputy judge president of the Gauteng High Court, spoke.",
        [("Nomsa Zondi", "deputy judge president", "Gauteng High Court", "current")],
    ),
    (
        "Aida Crane, grand chief of the Assembly of Chiefs, spoke.",
        [("Aida Crane", "grand chief", "Assembly of Chiefs", "current")],
    ),
    (
        "Chief Ngozi Ude, the state chairman of the All Progressives Congress, spoke.",
        [("Ngozi Ude", "state chairman", "All Progressives Congress", "current")],
    ),
    (
        "The youth leader of the All Progressives Congress, Obi Ude, spoke.",
        [("Obi Ude", "youth leader", "All Progressives Congress", "current")],
    ),
    ("Board member Jo Penning spoke.", [("Jo Penning", "member", None, "current")]),
    ("Team member Jo Penning spoke.", []),
]


@pytest.mark.parametrize(("text", "want"), OF_WHICH_BODY)
def test_the_body_is_named_in_full(text: str, want: Want) -> None:
    assert _roles(text) == want
