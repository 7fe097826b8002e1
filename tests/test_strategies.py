"""The public Hypothesis strategies: registered for every class of the model, and consistent."""

import subprocess
import sys

import attrs
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from newsevents import model
from newsevents.model import Record, Report, TimeExpression
from newsevents.model.times import TimeKind
from newsevents.strategies import evidence, reports, time_expressions

CLASSES = sorted((kind for kind in vars(model).values() if isinstance(kind, type) and attrs.has(kind)), key=str)
slow_to_draw = settings(
    max_examples=30, suppress_health_check=[HealthCheck.too_slow, HealthCheck.data_too_large], deadline=None
)


@pytest.mark.parametrize("kind", CLASSES, ids=lambda kind: kind.__name__)
def test_every_class_of_the_model_can_be_drawn_by_its_type(kind: type) -> None:
    @settings(slow_to_draw, max_examples=10)
    @given(value=st.from_type(kind))
    def drawn(value: object) -> None:
        assert isinstance(value, kind)

    drawn()


def test_a_downstream_project_needs_no_import() -> None:
    code = (
        "from hypothesis import strategies as st; import warnings; warnings.simplefilter('ignore');"
        "from newsevents.model import Actor; print(type(st.from_type(Actor).example()).__name__)"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)  # noqa: S603
    assert done.stdout == "Actor\n"


@slow_to_draw
@given(reports())
def test_a_report_points_only_at_its_own_words_and_actors(report: Report) -> None:
    text = report.article.text
    for record in report:
        assert record.source is None or record.source in report.actors
        for each in record.evidence:
            assert text[each.start : each.end] in text[each.sentence_start : each.sentence_end]
            assert text[each.start : each.end]
    for statement in report.statements:
        first = statement.evidence[0]
        assert statement.quote == text[first.start : first.end]


@slow_to_draw
@given(st.data(), st.text(min_size=1))
def test_evidence_stays_within_the_text_it_is_given(data: st.DataObject, text: str) -> None:
    drawn = data.draw(evidence(text))
    assert drawn.sentence_end <= len(text)


@given(time_expressions())
def test_dates_are_resolved_exactly_where_their_value_is(time: TimeExpression) -> None:
    if time.kind is TimeKind.DATE:
        assert time.resolved is ("X" not in time.value)


def test_reports_are_not_always_empty() -> None:
    seen: set[str] = set()

    @slow_to_draw
    @given(report=reports())
    def drawn(report: Report) -> None:
        seen.update(name for name in attrs.fields_dict(Report) if getattr(report, name))

    drawn()
    assert {attribute.name for attribute in attrs.fields(Report)} <= seen


def test_every_class_of_record_is_drawn() -> None:
    seen: set[type] = set()

    @settings(slow_to_draw, max_examples=200, derandomize=True)  # what it draws is not left to chance
    @given(record=st.from_type(Record))
    def drawn(record: Record) -> None:
        seen.add(type(record))

    drawn()
    assert set(Record.__subclasses__()) <= seen


@pytest.mark.parametrize("first", ["newsevents.strategies", "newsevents.strategies.records", "hypothesis"])
def test_either_may_be_imported_first(first: str) -> None:
    code = f"import {first}, hypothesis, newsevents.strategies as s; print(type(s.actors().example()).__name__)"
    done = subprocess.run([sys.executable, "-W", "ignore", "-c", code], capture_output=True, text=True, check=True)  # noqa: S603
    assert done.stdout == "Actor\n"
