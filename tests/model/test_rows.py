"""Flat rows: exactly the gold corpus's fields for each type, then where the record stands."""

import json
from datetime import date
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings

from newsevents.model import Actor, ActorKind, Appointment, AppointmentAction, Article, Evidence, Report, TimeExpression
from newsevents.model.times import Granularity, TimeKind, iso_prefix
from strategies import reports, time_expressions

drawn = settings(
    max_examples=25, deadline=None, suppress_health_check=[HealthCheck.too_slow, HealthCheck.data_too_large]
)
PROVENANCE = {"type", "start", "end", "sentence", "evidence_text", "evidence_start", "evidence_end", "rule_id"}
# The record types of the gold corpus, keys first.
FIELDS = {
    "endorsement": "endorser stance candidate office organization modality date source",
    "candidacy": "person status office organization nominator modality date source",
    "appointment": "person action office organization start end predecessor appointer modality date source",
    "role": "person office status organization",
    "tally": "candidate side count comparison total unit organization source",
    "rule": "body kind threshold members office",
    "vote": "for against outcome body subject abstentions date",
    "statement": "speaker quote",
}


@drawn
@given(reports())
def test_each_type_has_exactly_its_fields_and_where_it_stands(report: Report) -> None:
    rows = report.to_records()
    assert len(rows) == len(report)
    for row, record in zip(rows, report, strict=True):
        assert next(iter(row)) == "type"
        assert row["type"] == record.type
        assert set(row) == PROVENANCE | set(FIELDS[record.type].split())


@drawn
@given(reports())
def test_cells_are_plain_values_and_offsets_point_at_the_words(report: Report) -> None:
    text = report.article.text
    for row in report.to_records():
        assert all(value is None or type(value) in {str, int, float} for value in row.values())
        assert json.loads(json.dumps(row)) == row
        assert text[row["evidence_start"] : row["evidence_end"]] == row["evidence_text"]
        assert row["evidence_text"] in row["sentence"]
        if row["type"] != "appointment":
            assert (row["start"], row["end"]) == (row["evidence_start"], row["evidence_end"])


@given(time_expressions())
def test_a_date_cell_is_the_day_month_or_year_that_is_settled(time: TimeExpression) -> None:
    cell = iso_prefix(time)
    if cell is not None:
        assert len(cell) in {4, 7, 10}
        assert "X" not in cell
        assert time.earliest is not None
        assert time.latest is not None
        assert time.earliest.isoformat().startswith(cell)
        assert time.latest.isoformat().startswith(cell)


def _time(text: str, **fields: Any) -> TimeExpression:
    return TimeExpression(text=text, start=0, end=len(text), **fields)


@pytest.mark.parametrize(
    ("time", "cell"),
    [
        (_time("now", kind=TimeKind.REFERENCE, value="PRESENT_REF"), None),
        (_time("two years", kind=TimeKind.DURATION, value="P2Y"), None),
        (_time("Thursday", kind=TimeKind.DATE, value="XXXX-WXX-4", granularity=Granularity.DAY), None),
        (
            _time(
                "Thursday morning",
                kind=TimeKind.DATE,
                value="2024-02-22TMO",
                earliest=date(2024, 2, 22),
                latest=date(2024, 2, 22),
                granularity=Granularity.DAY,
            ),
            "2024-02-22",
        ),
        (
            _time(
                "that week",
                kind=TimeKind.DATE,
                value="2024-W08",
                earliest=date(2024, 2, 19),
                latest=date(2024, 2, 25),
                granularity=Granularity.WEEK,
            ),
            "2024-02",
        ),
    ],
)
def test_what_settles_no_day_month_or_year_is_null(time: TimeExpression, cell: str | None) -> None:
    assert iso_prefix(time) == cell


def test_an_appointment_s_start_and_end_are_the_spell_in_office() -> None:
    text = "Ana Reyes has led the bank since 2014."
    since = TimeExpression(
        text="2014",
        start=33,
        end=37,
        kind=TimeKind.DATE,
        value="2014",
        earliest=date(2014, 1, 1),
        latest=date(2014, 12, 31),
        granularity=Granularity.YEAR,
    )
    record = Appointment(
        evidence=[Evidence(start=0, end=37, sentence_start=0, sentence_end=38, rule_id="lead")],
        person=Actor(id="person:Ana Reyes", name="Ana Reyes", kind=ActorKind.PERSON),
        action=AppointmentAction.SERVING,
        start=since,
    )
    (row,) = Report(Article(text), times=(since,), appointments=(record,)).to_records()
    assert (row["start"], row["end"]) == ("2014", None)
    assert (row["evidence_start"], row["evidence_end"]) == (0, 37)
    assert row["sentence"] == text
