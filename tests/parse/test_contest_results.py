"""Who has lost a contest, by the figures beside names, and whose office it was: that of the body that elected."""

import pytest

from reports import offices, rows

ELECTED = "The World Chess League elected Ivan Petrov president on Sunday. "


@pytest.mark.parametrize(
    "sentence",
    [
        "Petrov won by 97 votes to 61 against Ireland's Niall Byrne.",
        "Petrov won by 97 votes to 61 over his only rival, Niall Byrne.",
        "Petrov got 97 votes to 61 votes over the incumbent, Niall Byrne.",
        "He won the vote, 97-61, over Niall Byrne.",
    ],
)
def test_who_is_told_behind_the_figures_has_lost(sentence: str) -> None:
    found = rows(ELECTED + sentence, "candidacy")
    assert [(row["person"], row["status"], row["office"]) for row in found] == [
        ("Niall Byrne", "rejected", "president")
    ]


@pytest.mark.parametrize(
    "sentence",
    [
        "The league has 97 members in 61 countries over which Niall Byrne has no say.",
        "He will spend 95 days on talks over Niall Byrne.",
    ],
)
def test_other_figures_make_no_loser(sentence: str) -> None:
    assert rows(ELECTED + sentence, "candidacy") == []


@pytest.mark.parametrize(
    "text",
    [
        "The federation elected Tom Reed president on Saturday over Tamas Biro of Hungary.",
        "The federation elected Tom Reed president on Saturday. Tamas Biro of Hungary came second.",
        "The union elected Tom Reed president, beating Hungary's Tamas Biro.",
    ],
)
def test_a_body_without_a_name_does_not_elect_a_state_s_president(text: str) -> None:
    assert ("Tom Reed", "appointed", "president of None") in offices(text)


def test_a_parliament_does() -> None:
    text = "Parliament elected Tom Reed president on Saturday. Hungary has had no president since May."
    assert ("Tom Reed", "appointed", "president of Hungary") in offices(text)


@pytest.mark.parametrize("ministry", ["Treasury", "Justice Department", "Department of Agriculture"])
def test_a_ministry_that_many_states_have_tells_of_none(ministry: str) -> None:
    text = f"MPs approved Ana Reyes as head of the {ministry} on Monday. The attorney general, Jo Adu, spoke."
    found = rows(text, "role")
    assert [row["organization"] for row in found if row["person"] == "Jo Adu"] == [None]


@pytest.mark.parametrize(
    ("text", "person"),
    [
        ("Ana Reyes, the union's president, spoke on Monday in Chile.", "Ana Reyes"),
        ("Ana Reyes, the bank's Chilean president, spoke on Monday.", "Ana Reyes"),
        ("The union's Welsh general secretary, Dai Rees, spoke.", "Dai Rees"),
        ("Ana Reyes met her German deputy, Ute Kohl.", "Ute Kohl"),
        ("The bank met in Peru. Its Brazilian vice-president, Luis Tello, spoke.", "Luis Tello"),
    ],
)
def test_whoever_has_an_officer_is_not_where_they_are_from(text: str, person: str) -> None:
    found = [row for row in rows(text, "role") if row["person"] == person]
    assert [row["organization"] for row in found] == [None]


@pytest.mark.parametrize(
    ("text", "body"),
    [
        ("Chile is in mourning. Its president, Ana Reyes, spoke on Monday.", "Chile"),
        ("Ana Reyes, the republic's president, spoke in Chile.", "Chile"),
        ("Norvest's Swedish chairman, Ana Reyes, resigned.", "Norvest"),
        ("The African Export Bank met in Cairo. Its Tunisian president, Ana Reyes, spoke.", "African Export Bank"),
    ],
)
def test_whose_officer_the_words_say_it_is(text: str, body: str) -> None:
    assert [row["organization"] for row in rows(text, "role")] == [body]


def test_the_body_that_a_story_speaks_of_time_and_again_has_its_president() -> None:
    text = (
        "Shareholders of the Andean Development Bank met on Monday. The bank has had no head since Rosa Lund of Italy "
        "left. Ana Reyes was elected president. The bank's shareholders cheered. France had backed Jean Verdier for "
        "president. The bank was set up in 1991."
    )
    assert ("Ana Reyes", "appointed", "president of Andean Development Bank") in offices(text)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Mayor Ann Vale is retiring. Tom Reed is in the race to succeed her.",
            ("Tom Reed", "declared", "mayor of None"),
        ),
        (
            "Mayor Ann Vale endorsed Al Poe in the contest to succeed her. Tom Reed is running.",
            ("Tom Reed", "declared", "mayor of None"),
        ),
    ],
)
def test_the_race_to_succeed_somebody_is_for_their_office(text: str, expected: tuple[str, str, str]) -> None:
    assert expected in offices(text)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "The party named Tom Reed as chairman, with Sara Cole as his deputy.",
            {("Tom Reed", "appointed", "chairman of None"), ("Sara Cole", "appointed", "deputy chairman of None")},
        ),
        (
            "Delegates chose Tom Reed as president, with Sara Cole as vice president and Al Poe as treasurer.",
            {
                ("Tom Reed", "appointed", "president of None"),
                ("Sara Cole", "appointed", "vice president of None"),
                ("Al Poe", "appointed", "treasurer of None"),
            },
        ),
        (
            "The party named Tom Reed as its candidate for mayor, with Sara Cole as his deputy.",
            {("Tom Reed", "nominated", "mayor of None")},
        ),
    ],
)
def test_whom_somebody_is_chosen_with_has_an_office_of_their_own(
    text: str, expected: set[tuple[str, str, str]]
) -> None:
    assert offices(text) == expected


def test_several_countries_are_not_the_one_that_is_named() -> None:
    text = "Peru's Luis Tello thanked the countries that had backed him for director general of the FAO."
    assert rows(text, "endorsement") == []
    text = "Peru's foreign ministry said the country backed Luis Tello for director general of the FAO."
    assert [row["endorser"] for row in rows(text, "endorsement")] == ["Peru"]


@pytest.mark.parametrize("name", ["Mr King Abel", "Dr Sultan Kaab", "Ms Prince Adu", "Mr Dean Foster"])
def test_a_rank_behind_mr_is_a_name(name: str) -> None:
    assert rows(f"{name} was elected chair of Norvest on Monday.", "role") == []


def test_a_rank_is_one_elsewhere() -> None:
    assert rows("Judge Abel resigned on Monday.", "role")[0]["office"] == "judge"


@pytest.mark.parametrize("told", ["Neither wanted the job.", "Neither Lund nor Reyes wanted the job."])
def test_whoever_of_two_does_not_want_it_declines(told: str) -> None:
    found = rows(f"Tom Lund and Ana Reyes were floated for mayor. {told}", "candidacy")
    assert {(row["person"], row["status"]) for row in found if row["status"] != "mentioned"} == {
        ("Tom Lund", "declined"),
        ("Ana Reyes", "declined"),
    }


def test_european_commissioners_are_the_commission_s() -> None:
    found = rows("Annika Lindqvist, a former European commissioner, is running to lead the OECD.", "role")
    assert [row["organization"] for row in found] == ["European Commission"]
