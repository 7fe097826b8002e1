"""Records refuse at construction what cannot be one."""

from datetime import UTC, datetime
from typing import Any

import attrs
import pytest
from hypothesis import given
from hypothesis import strategies as st

from newsevents import model
from newsevents.model import (
    Actor,
    ActorKind,
    Article,
    Diagnostic,
    Endorsement,
    Evidence,
    Office,
    Report,
    Side,
    Stance,
    Tally,
    TimeExpression,
    Vote,
)
from newsevents.model.times import TimeKind

CANADA = Actor(id="state:CA", name="Canada", kind=ActorKind.STATE)
HERE = Evidence(start=2, end=5, sentence_start=0, sentence_end=9, rule_id="endorse")
CLASSES = sorted((kind for kind in vars(model).values() if isinstance(kind, type) and attrs.has(kind)), key=str)


@pytest.mark.parametrize("kind", CLASSES, ids=lambda kind: kind.__name__)
def test_every_class_is_frozen_and_slotted_and_described(kind: type[Any]) -> None:
    assert "__setattr__" in vars(kind)
    assert "__slots__" in vars(kind)
    assert kind.__doc__


@given(st.tuples(*[st.integers(-2, 6)] * 4))
def test_evidence_is_a_span_of_words_within_its_sentence(offsets: tuple[int, int, int, int]) -> None:
    outer_start, start, end, outer_end = offsets
    fits = 0 <= outer_start <= start < end <= outer_end
    try:
        Evidence(start=start, end=end, sentence_start=outer_start, sentence_end=outer_end, rule_id="r")
    except ValueError:
        assert not fits
    else:
        assert fits


@pytest.mark.parametrize("count", [-1, True, float("nan"), float("inf"), "20", None])
def test_a_count_is_a_finite_number(count: float) -> None:
    with pytest.raises(ValueError, match="count must be a number"):
        Tally(evidence=[HERE], side=Side.SUPPORT, count=count)


@pytest.mark.parametrize("total", [-1, True, 2.0, "31"])
def test_a_total_is_a_whole_number(total: int) -> None:
    with pytest.raises(ValueError, match="total must be a whole number"):
        Tally(evidence=[HERE], side=Side.SUPPORT, count=1, total=total)


def test_votes_may_be_shares() -> None:
    assert Vote(evidence=[HERE], votes_for=56.5, votes_against=None).votes_for == 56.5


def test_an_enumeration_is_not_its_word() -> None:
    with pytest.raises(TypeError, match="kind"):
        Actor(id="x", name="X", kind="person")  # type: ignore[arg-type]
    with pytest.raises(TypeError, match="stance"):
        Endorsement(evidence=[HERE], endorser=CANADA, stance="support")  # type: ignore[arg-type]


def test_a_record_rests_on_words() -> None:
    with pytest.raises(ValueError, match="evidence"):
        Endorsement(evidence=[], endorser=CANADA, stance=Stance.SUPPORT)


def test_a_record_s_source_is_that_of_its_first_evidence() -> None:
    said = attrs.evolve(HERE, source=CANADA)
    assert Tally(evidence=[said, HERE], side=Side.SUPPORT, count=1).source == CANADA
    assert Tally(evidence=[HERE, said], side=Side.SUPPORT, count=1).source is None


def test_aliases_are_no_single_string() -> None:
    with pytest.raises(TypeError, match="not the string 'NATO'"):
        Actor(id="x", name="X", kind=ActorKind.ORGANIZATION, aliases="NATO")


def test_an_unknown_office_is_none() -> None:
    with pytest.raises(ValueError, match="use None for an unknown office"):
        Office()


@pytest.mark.parametrize(
    ("office", "words"),
    [
        (Office("secretary general", "NATO"), "secretary general of NATO"),
        (Office("host"), "host"),
        (Office(organization="NATO"), "an office of NATO"),
    ],
)
def test_an_office_can_be_worded(office: Office, words: str) -> None:
    assert str(office) == words


def test_the_publication_day_depends_on_no_time_zone() -> None:
    with pytest.raises(TypeError, match=r"published must be a datetime\.date or None"):
        Article("text", published=datetime(2024, 2, 22, tzinfo=UTC))


@pytest.mark.parametrize(
    "fault",
    [
        {"endorsements": [Endorsement(evidence=[HERE], endorser=CANADA, stance=Stance.SUPPORT)]},
        {"diagnostics": [Diagnostic("code", "message", 0, 9)]},
    ],
    ids=["evidence", "diagnostic"],
)
def test_a_report_points_only_into_its_text(fault: dict[str, Any]) -> None:
    assert len(Report(Article("nine char"), **fault).article.text) == 9
    with pytest.raises(ValueError, match="a span ends at 9, but the text has only 8 characters"):
        Report(Article("eight ch"), **fault)


def test_a_time_stands_where_it_says() -> None:
    time = TimeExpression(text="now", start=3, end=6, kind=TimeKind.REFERENCE, value="PRESENT_REF")
    assert Report(Article("As now."), times=(time,)).times == (time,)
    with pytest.raises(ValueError, match=r"'now' does not stand at 3\.\.6"):
        Report(Article("As not."), times=(time,))


def test_a_report_is_the_sequence_of_its_records() -> None:
    endorsement = Endorsement(evidence=[HERE], endorser=CANADA, stance=Stance.SUPPORT)
    tally = Tally(evidence=[HERE], side=Side.SUPPORT, count=20)
    report = Report(Article("nine char"), tallies=(tally,), endorsements=(endorsement,))
    assert list(report) == [endorsement, tally]
    assert len(report) == 2
    assert len(Report(Article(""))) == 0
