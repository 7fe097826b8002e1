"""Finding bodies, and what is said when there is none."""

import datetime as dt

import pytest
from hypothesis import given
from hypothesis import strategies as st

from newsevents.bodies import (
    BodyDataError,
    BodyDateError,
    UnknownBodyError,
    UnknownMatterError,
    all_bodies,
    body,
    body_from_toml,
    member_code,
    names_at,
)
from newsevents.errors import NewsEventsError

NAMES = sorted({name for each in all_bodies() for name in (each.id, each.name, *each.aliases)})


@pytest.mark.parametrize(
    ("name", "body_id"),
    [
        ("NATO", "nato"),
        ("the North Atlantic Treaty Organization", "nato"),
        ("EU Council", "eu-council"),
        ("Security Council", "unsc"),
        ("UNSC", "unsc"),
        ("United Nations Security Council", "unsc"),
        ("U.N. Security Council", "unsc"),
        ("un general assembly", "unga"),
        ("G-20", "g20"),
        ("Eurozone", "euro-area"),
    ],
)
def test_a_body_answers_to_what_people_call_it(name: str, body_id: str) -> None:
    assert body(name).id == body_id


@given(name=st.sampled_from(NAMES), capitals=st.sampled_from([str.upper, str.lower, str.title]))
def test_capitals_and_the_article_make_no_difference(name: str, capitals: "type[str]") -> None:
    assert body(f"The {capitals(name)}") is body(name)


def test_bodies_are_built_once() -> None:
    assert body("NATO") is body("nato")
    assert [each.id for each in all_bodies()] == sorted({each.id for each in all_bodies()})


def test_an_unknown_body_is_a_lookup_error_with_what_was_meant() -> None:
    with pytest.raises(LookupError, match="did you mean 'NATO'") as caught:
        body("NATTO")
    assert isinstance(caught.value, UnknownBodyError)
    assert isinstance(caught.value, NewsEventsError)
    assert (caught.value.name, caught.value.close[0]) == ("NATTO", "NATO")


def test_a_name_like_nothing_at_all_is_pointed_to_the_list() -> None:
    with pytest.raises(UnknownBodyError, match="all_bodies"):
        body("%%%")


def test_a_matter_in_any_capitals_and_the_usual_one_without_a_name() -> None:
    council = body("unsc").at(dt.date(2024, 2, 22))
    assert council.rule("Substantive") == council.rule() == council.rules["substantive"].rule
    assert str(council.rule()) == "at least 9 in favour and nobody of CN, FR, GB, RU, US against"


def test_an_unknown_matter_says_which_there_are() -> None:
    council = body("unsc").at(dt.date(2024, 2, 22))
    with pytest.raises(UnknownMatterError, match="did you mean 'procedural'") as caught:
        council.rule("proceedural")
    assert isinstance(caught.value, LookupError)
    assert caught.value.close == ("procedural",)
    with pytest.raises(UnknownMatterError, match="it has 'substantive'"):
        council.rule("xyz")


def test_a_day_before_the_body_or_after_it_is_a_value_error() -> None:
    with pytest.raises(BodyDateError, match="from 1949-08-24") as caught:
        body("NATO").at(dt.date(1949, 8, 23))
    assert isinstance(caught.value, ValueError)
    assert caught.value.first == dt.date(1949, 8, 24)
    with pytest.raises(BodyDateError, match="until 2014-03-24"):
        body("G8").at(dt.date(2014, 3, 24))


def test_what_is_no_date_is_a_type_error_and_a_time_counts_by_its_day() -> None:
    with pytest.raises(TypeError, match=r"datetime\.date"):
        body("NATO").at("2024-03-07")  # type: ignore[arg-type]  # the mistake under test
    noon = dt.datetime(2024, 3, 7, 12, tzinfo=dt.UTC)
    assert body("NATO").at(noon).members == body("NATO").at(noon.date()).members


def test_names_are_those_of_the_day() -> None:
    assert names_at(["CD", "DE"], dt.date(1980, 1, 1)) == {"CD": "Zaire", "DE": "West Germany"}
    assert names_at(["CD", "DE"], dt.date(2000, 1, 1)) == {"CD": "Democratic Republic of the Congo", "DE": "Germany"}
    assert names_at(["XAU", "nobody"], dt.date(2000, 1, 1)) == {"XAU": "African Union", "nobody": "nobody"}


def test_a_vanished_state_has_its_four_letters() -> None:
    assert [member_code(code) for code in ("SU", "YU", "CS", "DD", "FR")] == ["SUHH", "YUCS", "CSHH", "DDDE", "FR"]


OWN = """
id = "regional-council"
name = "Regional Council"
checked = 2026-01-01
members_from = "asean"
members = [{ since = 2020-01-01, ids = ["AU", "NZ"], until = { AU = 2022-01-01 }, source = "its treaty" }]

[[rules]]
matter = "budget"
since = 2020-01-01
source = "its treaty, Art. 1"
rule = { rule = "at_least", amount = "2/3" }
"""


def test_a_body_of_ones_own_may_borrow_members() -> None:
    own = body_from_toml(OWN)
    assert own.at(dt.date(2021, 1, 1)).members[-2:] == ("AU", "NZ")
    assert len(own.at(dt.date(2023, 1, 1)).members) == 11
    assert str(own.at(dt.date(2023, 1, 1)).rule("budget")) == "at least 2/3 of members"


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("id = ", "it is no TOML"),
        ("name = 'x'", "'id' is missing"),
        (OWN.replace('ids = ["AU", "NZ"]', "ids = 2"), "regional-council: .* not iterable"),
        (OWN.replace("asean", "asian"), "'asian' is missing"),
        (OWN.replace('source = "its treaty" ', 'note = "no source" '), "'source' is missing"),
        ('id = "x"\nname = "x"\nchecked = 2026-01-01', "there are no members"),
    ],
)
def test_a_table_that_is_wrong_says_how(text: str, said: str) -> None:
    with pytest.raises(BodyDataError, match=said) as caught:
        body_from_toml(text)
    assert isinstance(caught.value, ValueError)


def test_a_body_without_rules_decides_nothing() -> None:
    own = body_from_toml(OWN.partition("[[rules]]")[0]).at(dt.date(2021, 1, 1))
    assert dict(own.rules) == {}
    with pytest.raises(UnknownMatterError, match="it has none"):
        own.rule()
