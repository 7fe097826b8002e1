"""Columns of people's moves, councillors' short titles, and names that a headline or another name could cut short."""

import pytest

import newsevents as ne
from reports import offices, rows

COLUMN = """People moves

Brightwater Foods: Group buying director Theo Marsh has resigned after nine years. Commercial director Anna Prow will \
cover for him.

Fennel & Co: The herb grower has promoted Josie Trant from operations director to managing director.

Ridgeway Homes – Non-executive director Susan Bell steps down at the annual meeting. Graham Lowe becomes senior \
independent director.

National Bakery Federation: Gur Sohal has been re-elected president. Members also chose Moira Kincaid as treasurer.
"""


def test_the_name_that_opens_a_paragraph_is_the_body_of_its_offices() -> None:
    found = offices(COLUMN)
    assert ("Theo Marsh", "left", "buying director of Brightwater Foods") in found
    assert ("Josie Trant", "appointed", "managing director of Fennel & Co") in found
    assert ("Susan Bell", "leaving", "non-executive director of Ridgeway Homes") in found
    assert ("Graham Lowe", "took_office", "senior independent director of Ridgeway Homes") in found
    assert ("Gur Sohal", "extended", "president of National Bakery Federation") in found
    assert ("Moira Kincaid", "appointed", "treasurer of National Bakery Federation") in found


def test_one_name_before_a_colon_makes_no_column() -> None:
    text = "Dubai: Calder Bank named Ana Reyes chief executive on Monday.\n\nChairman Theo Marsh will retire.\n"
    assert ("Theo Marsh", "leaving", "chairman of Calder Bank") in offices(text)


@pytest.mark.parametrize("title", ["Coun", "Coun.", "Cllr", "Cr", "Clr"])
def test_short_titles_of_councillors(title: str) -> None:
    text = f"{title} Barry Thistle told the council on Monday. His deputy, {title} Samina Rauf, said she would stand."
    named = {(row["person"], row["office"]) for row in rows(text, "role")}
    assert {("Barry Thistle", "councillor"), ("Samina Rauf", "councillor")} <= named
    assert all(not row["person"].startswith(title) for row in rows(text, "role"))


@pytest.mark.parametrize("opening", ["Meet", "Five things to know about", "Who is", ""])
def test_a_kin_of_whom_a_headline_names_does_not_cut_her_name(opening: str) -> None:
    text = f"{opening} Dana Rourke, the new mayor of Dunby\n\nHer husband, Pete Rourke, is a former sheriff.\n".lstrip()
    assert [row["person"] for row in rows(text, "role") if row["office"] == "mayor"] == ["Dana Rourke"]


@pytest.mark.parametrize("surname", ["Penn", "Brown", "Duke", "Rice"])
def test_a_university_s_short_name_may_be_a_surname(surname: str) -> None:
    text = f"Sen. Olive {surname} of Louisiana, undecided until the night before, voted yes."
    assert [row["person"] for row in rows(text, "role")] == [f"Olive {surname}"]


def test_a_national_federation_has_its_own_president() -> None:
    (row,) = rows("National Bakery Federation president Ann Poole quit on Friday.")
    assert (row["office"], row["organization"]) == ("president", "National Bakery Federation")
    plain = ne.parse("National president Ann Poole quit on Friday.").appointments
    assert [a.office.title for a in plain if a.office] == ["national president"]


@pytest.mark.parametrize("saint", ["St Columba's", "St Mary's", "St. Peter's"])
def test_a_church_or_school_of_a_saint(saint: str) -> None:
    (row,) = rows(f"The head of {saint}, Ana Reyes, has resigned.", "role")
    assert (row["person"], row["office"], row["organization"]) == ("Ana Reyes", "head", saint)


def test_a_saint_s_roof_is_no_school() -> None:
    assert ne.parse("Ana Reyes mended St Mary's roof in May.").roles == ()


def test_who_will_not_fight_to_get_an_office_back_does_not_take_it() -> None:
    text = "Ana Reyes is running for mayor. Bo Lund, the former mayor, will not be fighting to get his job back."
    assert [a for a in ne.parse(text).appointments if a.person.name == "Bo Lund" and a.modality != "denied"] == []


DIARY = """Around the town: a chairman for the Lantern

The Lantern chose a chairman on Monday. Hugh Abel got most votes. The club cheered.

· Nobody tells Max Lund of Carrow Foods to rest. Ana Reyes, the chief executive, counts the days. The staff hide.

· There was cake at the Institute of Glaziers. Jo Adu, the president, cut it. She goes in the spring.

· Rain again at the races. The chief executive, Ted Orr, spoke. Nobody listened to him.
"""


def test_each_item_of_a_diary_has_a_body_of_its_own() -> None:
    found = {(row["person"], row["office"], row["organization"]) for row in rows(DIARY, "role")}
    assert ("Ana Reyes", "chief executive officer", "Carrow Foods") in found
    assert ("Jo Adu", "president", "Institute of Glaziers") in found
    assert ("Ted Orr", "chief executive officer", None) in found


def test_a_list_of_points_is_no_diary() -> None:
    points = "\n\n· Ana Reyes is 50\n\n· Her deputy is Al Poe\n\n· It pays well"
    text = f"Norvest picks chair\n\nNorvest named Ana Reyes chair.{points}"
    assert ("Ana Reyes", "chair", "Norvest") in {
        (row["person"], row["office"], row["organization"]) for row in rows(text, "appointment")
    }


def test_a_town_before_a_name_is_none_of_it() -> None:
    found = rows("In Lima Ana Reyes, the foreign minister, welcomed the vote.", "role")
    assert [(row["person"], row["organization"]) for row in found] == [("Ana Reyes", "Peru")]


def test_who_heads_a_firm_s_treasury_is_no_chancellor() -> None:
    text = "Norvest named Ana Reyes chair. Jo Lund, its Head of Treasury, is to look after finance."
    assert ("Jo Lund", "head of treasury") in {(row["person"], row["office"]) for row in rows(text, "role")}


HEADED = """The Week in Boardrooms: Calder gives way

Good morning. Here is who goes and who comes.

1. Calder Bank

The chairman, Ed Bell, will leave in May. Treasurer Ana Reyes fills in.

2. Norvest's neighbour

Congratulations to Bo Lund, who becomes managing director at Moss Valley Mills. Ada Dunn becomes chairwoman.

3. The Lund Radio Orchestra

On Saturday the players chose Tom Osk as principal conductor. General manager Pia Hall is glad.
"""


def test_numbered_headings_say_whose_the_offices_below_are() -> None:
    told = [*rows(HEADED, "role"), *rows(HEADED, "appointment")]
    found = {(r["person"], r["organization"]) for r in told}
    assert found == {
        ("Ed Bell", "Calder Bank"),
        ("Ana Reyes", "Calder Bank"),
        ("Bo Lund", "Moss Valley Mills"),
        ("Ada Dunn", "Moss Valley Mills"),
        ("Tom Osk", "Lund Radio Orchestra"),
        ("Pia Hall", "Lund Radio Orchestra"),
    }


def test_a_ranking_has_no_headings() -> None:
    text = "Best banks\n\n1. Calder Bank\n\n2. Moss Bank\n\n3. Lund Bank\n\nChairman Ed Bell of Calder Bank is glad.\n"
    assert [(r["person"], r["organization"]) for r in rows(text, "role")] == [("Ed Bell", "Calder Bank")]


def test_a_label_in_capitals_names_no_body() -> None:
    text = (
        "REVOLVING DOORS\n\nSALT AND OIL: The Lund Salt Agency has a boss. Ed Bell, interim director, goes home.\n\n"
        "GOING: Norvest's treasurer, Ana Reyes.\n\nSTAYING: Bo Moss, who keeps his job.\n"
    )
    assert [(r["person"], r["organization"]) for r in rows(text, "role")] == [
        ("Ed Bell", "Lund Salt Agency"),
        ("Ana Reyes", "Norvest"),
    ]
