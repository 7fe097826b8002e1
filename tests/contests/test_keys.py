"""Which names mean one thing."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from newsevents.contests.keys import key, office_key, organization_id, sound, state_code, table, usual_title


@given(st.text(max_size=30))
def test_a_key_is_its_own_key_and_any_text_has_one(name: str) -> None:
    assert key(name).casefold() == key(name)
    assert sound(name) == sound(name.upper().lower()) or name.upper().lower() != name.lower()


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Recep Tayyip Erdoğan", "Recep Tayyip Erdogan"),
        ("Gerhard Schröder", "Gerhard Schroeder"),
        ("Mikhail Khodorkovsky", "Mihail Hodorkovskiy"),
        ("Abdel Fattah el-Sisi", "Abdelfattah al-Sisi"),
        ("Jens Søren", "Jens Soren"),
    ],
)
def test_romanisations_sound_the_same(one: str, other: str) -> None:
    assert sound(one) == sound(other)


@pytest.mark.parametrize(("one", "other"), [("Kim Jong Un", "Kim Jong Il"), ("Reyes", "Rios"), ("Berg", "Borg")])
def test_other_names_do_not(one: str, other: str) -> None:
    assert sound(one) != sound(other)


@pytest.mark.parametrize("name", ["United Kingdom", "Britain", "U.K.", "UK", "London", "the United Kingdom"])
def test_a_state_has_one_code(name: str) -> None:
    assert state_code(name) == "GB"
    assert organization_id(name) == "state:GB"


def test_offices_have_one_key_in_all_wordings() -> None:
    wanted = office_key("secretary general", "NATO")
    assert office_key("Secretary-General", "North Atlantic Treaty Organization") == wanted
    assert office_key("secretary general", "UN") != wanted
    assert office_key(None, None) == ("", "")
    assert office_key("premier", "Italy") == office_key("prime minister", "Italy")
    assert office_key("premier", "Ontario") != office_key("prime minister", "Ontario")
    assert office_key("chairwoman", "Acme") == office_key("chair", "Acme")
    assert usual_title("Bottle Washer") == "bottle washer"


def test_the_deciders_name_bodies_and_matters_that_there_are() -> None:
    from newsevents.bodies import body  # noqa: PLC0415

    for row in table("deciders")["decider"]:
        found = body(row["body"])
        day = found.checked if found.known_until is None or found.checked < found.known_until else found.known_from
        assert found.at(day).dated_rule(row["matter"]).matter
