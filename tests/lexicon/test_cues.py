"""Cues of patterns: no text that a pattern matches lacks them."""

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from newsevents.lexicon.cues import cues_of
from newsevents.lexicon.wordings import rule_wordings, tally_wordings

_WORDINGS = (*rule_wordings().rows, *tally_wordings().rows)


@settings(max_examples=400, suppress_health_check=[HealthCheck.too_slow, HealthCheck.filter_too_much])
@given(st.data())
def test_what_matches_a_wording_has_its_cues(data: st.DataObject) -> None:
    wording = data.draw(st.sampled_from(_WORDINGS))
    text = data.draw(st.from_regex(wording.pattern))
    assert all(any(cue in text for cue in cues) for cues in cues_of(wording.pattern.pattern))


@pytest.mark.parametrize(
    ("pattern", "cues"),
    [
        ("ab|cd", [{"ab", "cd"}]),
        ("(?:ab|)c", [{"c"}]),
        ("a(?:bc)?d", [{"a"}, {"d"}]),
        ("abc*", [{"ab"}]),
        ("ab+", [{"a"}, {"b"}]),
        ("a(?:bc){0,3}?d", [{"a"}, {"d"}]),
        ("(?:bc){1,3}d", [{"bc"}, {"d"}]),
        (r"\bby\b", [{"by"}]),
        (r"a\.b\d[^]x]c", [{"a.b"}, {"c"}]),
        ("a(?=b)(?!c)(?<!d)e", [{"a"}, {"e"}]),
        ("(?P<x>ab)(?:c|d)", [{"ab"}, {"c", "d"}]),
        ("^ab$", [{"ab"}]),
    ],
)
def test_cues_are_what_cannot_be_missing(pattern: str, cues: list[set[str]]) -> None:
    assert cues_of(pattern) == cues


def test_a_text_without_cues_is_no_wording() -> None:
    assert rule_wordings().likely("the weather was fine") == tally_wordings().likely("the weather was fine") == []
