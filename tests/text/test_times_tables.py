"""Every row of the tables of time means something to the code that reads it."""

import tomllib
from datetime import date
from importlib.resources import files
from typing import Any

import pytest

from newsevents.model.times import TimeKind, TimeRelation
from newsevents.text.time_atoms import lexicon
from newsevents.text.time_calendar import holiday
from newsevents.text.time_context import cues
from newsevents.text.time_grammar import grammar
from newsevents.text.times import find_times

TABLES: dict[str, Any] = tomllib.loads((files("newsevents.text") / "data" / "times.toml").read_text(encoding="utf-8"))


def test_every_class_has_a_letter_of_its_own() -> None:
    letters = lexicon().letters
    assert len(set(letters.values())) == len(letters)
    assert set(TABLES["trigger"]) <= letters.keys()
    assert set(TABLES["PUNCT"].values()) <= letters.keys()


def test_no_word_is_in_two_classes() -> None:
    classes = [name for name in TABLES if name in lexicon().letters]
    words = [word for name in classes for word in TABLES[name]]
    assert len(words) == len(set(words))


def test_every_preposition_states_a_relation() -> None:
    assert {TimeRelation[name] for name in TABLES["RELATION"].values()} <= set(TimeRelation)


@pytest.mark.parametrize("rule", sorted(set(TABLES["FEAST"].values())))
def test_every_feast_falls_in_its_year(rule: str) -> None:
    for year in (1999, 2024, 2100):
        day = holiday(rule, year)
        assert day is not None
        assert day.year == year


@pytest.mark.parametrize("name", sorted(TABLES["FEAST"]))
def test_every_feast_is_read(name: str) -> None:
    times = find_times(f"on {name.title()} 2023", date(2024, 2, 22))
    assert [time.kind for time in times] == [TimeKind.DATE]


def test_every_cue_list_is_used_and_every_rule_compiles() -> None:
    assert set(TABLES["cues"]) == set(cues()._fields)
    whole, rules = grammar()
    assert whole.groups == len(rules)
