"""Bodies whose names say of which land or place they are: one name, wherever the office stands beside it."""

import pytest

import newsevents as ne
from reports import DAY, rows

OF_A_LAND = (
    "British Cycling",
    "Latvian Radio",
    "Canada Post",
    "Swimming Canada",
    "Transparency Solomon Islands",
    "Amnesty International Kenya",
    "Vodafone Ghana",
    "Irish Water",
    "Sporting Kansas City",
    "England Squash",
    "Hockey Australia",
    "Ontario Soccer",
    "USA Swimming",
)
WITH_THE = (
    "Reserve Bank of Fiji",
    "Electoral Commission of Ghana",
    "Methodist Church in Ireland",
    "Montana Department of Revenue",
    "Department of Environmental Quality",
    "Benue State House of Assembly",
    "East African Legislative Assembly",
    "Lagos Chamber of Commerce",
    "Harlow County Sheriff's Office",
    "Port of Varna Authority",
    "Varna Securities Exchange",
    "Food and Drink Federation",
    "Foundation for Peace",
    "Montana Senate",
    "Ohio Supreme Court",
)
AT_THE_START = (
    "Board of Education",
    "Diocese of Nelson",
    "Federation of Small Businesses",
    "Cold Storage Federation",
    "Coffee and Cocoa Board",
    "Alliance for Rural Democracy",
)


def bodies(text: str) -> set[str | None]:
    """Give the bodies of the offices that a text tells of."""
    return {row["organization"] for row in ne.parse(text, DAY).to_records() if row["type"] in {"appointment", "role"}}


@pytest.mark.parametrize("name", OF_A_LAND)
def test_the_land_in_a_bodys_name_is_part_of_it(name: str) -> None:
    assert bodies(f"Ana Reyes, president of {name}, resigned on Monday.") == {name}
    assert bodies(f"Tom Hale will become president of {name}, succeeding Ana Reyes.") == {name}


@pytest.mark.parametrize("name", WITH_THE)
def test_a_public_bodys_name_goes_on_to_its_end(name: str) -> None:
    assert bodies(f"Ana Reyes, president of the {name}, resigned on Monday.") == {name}
    assert bodies(f"The {name} named Ana Reyes as its president on Monday.") == {name}


@pytest.mark.parametrize("name", AT_THE_START)
def test_a_sentence_may_open_with_a_bodys_name(name: str) -> None:
    assert bodies(f"{name} president Ana Reyes resigned on Monday.") == {name}


@pytest.mark.parametrize("name", ["Moravska Banka", "Air Lumina", "Deutsche Varn", "Bergoy Copper"])
def test_who_has_a_president_is_a_body(name: str) -> None:
    assert bodies(f"{name}'s president, Ana Reyes, resigned on Monday.") == {name}


@pytest.mark.parametrize(
    ("text", "body"),
    [
        ("Dutch Prime Minister Ana Reyes resigned on Monday.", "Netherlands"),
        ("The French president, Ana Reyes, resigned after the Gulf War.", "France"),
        ("In Kenya, Ana Reyes resigned as president of Norvest on Monday.", "Norvest"),
        ("Canada's Ana Reyes resigned as president of Norvest on Monday.", "Norvest"),
        ("British Ana Reyes resigned as president of Norvest on Monday.", "Norvest"),
        ("The German Foreign Minister, Ana Reyes, resigned on Monday.", "Germany"),
    ],
)
def test_a_land_beside_another_name_is_a_land(text: str, body: str) -> None:
    assert bodies(text) == {body}


def test_who_backs_somebody_is_the_body_not_its_land() -> None:
    backed = rows("Rowing New Zealand backed Ana Reyes for president of World Rowing.", "endorsement")
    assert [row["endorser"] for row in backed] == ["Rowing New Zealand"]
    told = rows("The Electoral Commission of Ghana backed Ana Reyes as registrar.", "endorsement")
    assert [row["endorser"] for row in told] == ["Electoral Commission of Ghana"]


def test_their_leader_is_that_of_the_party_just_named() -> None:
    text = "The council met. Councillors voted after the four-strong Coastal Independents left. Their leader, {}."
    assert bodies(text.format("Ana Reyes, said so")) == {"Coastal Independents"}
    assert bodies("The council met. Councillors left. Their leader, Ana Reyes, said so.") != {"Coastal Independents"}


def test_a_councillor_is_his_councils_not_his_partys() -> None:
    text = "Harlow District Council met on Monday. Conservative Cllr Ana Reyes said so."
    assert bodies(text) == {"Harlow District Council"}
    assert bodies("Conservative leader Ana Reyes said so.") == {"Conservative Party"}


def test_a_provinces_ministers_are_known_by_its_premier_wherever_he_is_named() -> None:
    text = (
        "Three to succeed Hale as N.L. premier\n\nHealth Minister Ana Reyes filed papers for the Liberal leadership in "
        "St. John's. Deputy Premier Bo Lund is for her, as is Ian Ross, once premier of Newfoundland and Labrador."
    )
    told = ne.parse(text, DAY).roles
    assert [str(r.office) for r in told if r.person.name == "Ana Reyes"] == [
        "health minister of Newfoundland and Labrador"
    ]


def test_a_race_for_a_states_seat_is_for_the_nations_senate() -> None:
    row = rows("Ana Reyes is the favourite in the Arizona Senate race.", "candidacy")[0]
    assert (row["office"], row["organization"]) == ("senator", "Senate")
