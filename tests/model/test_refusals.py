"""What no record, time or document can be: each refusal word by word."""

import json
from collections.abc import Callable
from datetime import UTC, date, datetime
from typing import Any

import pytest

from newsevents.errors import DocumentError
from newsevents.model import (
    Actor,
    ActorKind,
    Article,
    Diagnostic,
    Evidence,
    Office,
    Report,
    RuleKind,
    RuleStatement,
    Side,
    Tally,
    TimeExpression,
)
from newsevents.model.rows import to_row
from newsevents.model.times import AnchorSource, TimeExpressionError, TimeKind

HERE = Evidence(start=2, end=5, sentence_start=0, sentence_end=9, rule_id="endorse")
NOW = TimeExpression(text="now", start=3, end=6, kind=TimeKind.REFERENCE, value="PRESENT_REF")
A_DAY = "published must be a datetime.date or None"
TEXT: Any = "2024"
MOMENT = datetime(2024, 2, 22, tzinfo=UTC)


def tally(**fields: Any) -> Tally:
    return Tally(evidence=[HERE], side=Side.SUPPORT, **{"count": 1, **fields})


@pytest.mark.parametrize(
    ("make", "error", "message"),
    [
        (lambda: tally(count=True), ValueError, "count must be a number of at least 0, not True"),
        (lambda: tally(count=-1), ValueError, "count must be a number of at least 0, not -1"),
        (lambda: tally(count="1"), ValueError, "count must be a number of at least 0, not '1'"),
        (lambda: tally(total=True), ValueError, "total must be a whole number of at least 0, not True"),
        (lambda: tally(total=-1), ValueError, "total must be a whole number of at least 0, not -1"),
        (lambda: Article("", published=TEXT), TypeError, f"{A_DAY}, not '2024'"),
        (
            lambda: Article("", published=MOMENT),
            TypeError,
            f"published must be a datetime.date or None, not {MOMENT!r}",
        ),
        (
            lambda: Actor(id="x", name="X", kind=ActorKind.GROUP, aliases="NATO"),
            TypeError,
            "give a sequence of strings, not the string 'NATO'",
        ),
        (
            lambda: Evidence(start=5, end=5, sentence_start=0, sentence_end=9, rule_id="r"),
            ValueError,
            "evidence must be a non-empty span within its sentence: 5..5 in 0..9",
        ),
        (lambda: Diagnostic("c", "m", 5, 4), ValueError, "a diagnostic must not end before it starts: 5..4"),
        (Office, ValueError, "an office needs a title or an organization; use None for an unknown office"),
        (
            lambda: Report(Article("As not."), times=(NOW,)),
            ValueError,
            "the time expression 'now' does not stand at 3..6 of the text",
        ),
        (
            lambda: Report(Article("eight ch"), tallies=(tally(),)),
            ValueError,
            "a span ends at 9, but the text has only 8 characters",
        ),
    ],
)
def test_a_record_refuses_what_it_cannot_hold(make: Callable[[], object], error: type[Exception], message: str) -> None:
    with pytest.raises(error) as caught:
        make()
    assert str(caught.value) == message


def test_zero_is_a_number_and_a_diagnostic_may_be_empty() -> None:
    assert (tally(count=0, total=0).count, tally(count=0.5).count) == (0, 0.5)
    assert Diagnostic("c", "m", 5, 5).end == 5


@pytest.mark.parametrize(
    ("fields", "message"),
    [
        ({"end": 5}, "end is 5; it must lie len(text) after start"),
        ({"value": "soon"}, "value is 'soon'; it must be a TIMEX3 value"),
        ({"latest": None}, "latest is None; give both bounds or neither"),
        ({"earliest": None}, "latest is datetime.date(2024, 12, 31); give both bounds or neither"),
        ({"latest": date(2023, 1, 1)}, "latest is datetime.date(2023, 1, 1); it must not lie before earliest"),
        (
            {"alternatives": [(date(2024, 1, 2), date(2024, 1, 1))]},
            "alternatives is ((datetime.date(2024, 1, 2), datetime.date(2024, 1, 1)),); none may end before it begins",
        ),
        (
            {"earliest": None, "latest": None},
            "earliest is None; a date has bounds exactly where its value is settled",
        ),
        (
            {"value": "XXXX"},
            "earliest is datetime.date(2024, 1, 1); a date has bounds exactly where its value is settled",
        ),
        ({"anchor": date(2024, 1, 1)}, "anchor is datetime.date(2024, 1, 1); it must agree with anchor_source"),
        ({"anchor_source": AnchorSource.PUBLISHED}, "anchor is None; it must agree with anchor_source"),
    ],
)
def test_a_time_names_what_does_not_fit(fields: dict[str, Any], message: str) -> None:
    year: dict[str, Any] = {
        "text": "2024",
        "start": 0,
        "end": 4,
        "kind": TimeKind.DATE,
        "value": "2024",
        "earliest": date(2024, 1, 1),
        "latest": date(2024, 12, 31),
    }
    with pytest.raises(TimeExpressionError) as caught:
        TimeExpression(**year | fields)
    assert str(caught.value) == f"time expression: {message}"
    assert message == f"{caught.value.name} is {caught.value.value!r}; {caught.value.reason}"


def test_bounds_and_alternatives_may_be_single_days() -> None:
    day = date(2024, 1, 1)
    found = TimeExpression(
        text="Jan. 1",
        start=0,
        end=6,
        kind=TimeKind.DATE,
        value="2024-01-01",
        earliest=day,
        latest=day,
        alternatives=[(day, day)],
    )
    assert found.alternatives == ((day, day),)


@pytest.mark.parametrize(
    ("change", "path", "reason"),
    [
        ({"endorsements": [3]}, "$.endorsements[0]", "expected an object, not 3"),
        ({"endorsements": "none"}, "$.endorsements", 'expected an array, not "none"'),
        ({"times": [{"alternatives": [[]]}]}, "$.times[0]", "the field 'text' is missing"),
        ({"endorsements": [{}]}, "$.endorsements[0]", "the field 'evidence' is missing"),
        ({"zeta": 1, "extra": 1}, "$", "unknown field 'extra'"),
        ({"article": {"text": 3}}, "$.article.text", "expected a string, not 3"),
        ({"article": {"text": "x" * 99, "id": ["x" * 99]}}, "$.article.id", None),
        ({"article": {"text": ["y" * 80]}}, "$.article.text", f'expected a string, not ["{"y" * 55}...'),
        (
            {"article": {"text": "", "published": "20240222"}},
            "$.article.published",
            "expected a day such as '2024-02-22', not \"20240222\"",
        ),
        (
            {"article": {"text": "", "published": 5}},
            "$.article.published",
            "expected a day such as '2024-02-22', not 5",
        ),
        (
            {"schema_version": 2},
            "$.schema_version",
            "version 2 is newer than this newsevents reads (1); install a newer one",
        ),
        ({"schema_version": 0}, "$.schema_version", "expected 1, not 0"),
        ({"schema_version": "1"}, "$.schema_version", 'expected 1, not "1"'),
        (
            {"actors": [{"id": "x", "name": "X", "kind": "robot"}]},
            "$.actors[0].kind",
            'expected one of person, state, organization, group, not "robot"',
        ),
        (
            {"tallies": [{"evidence": [], "side": "support", "count": True}]},
            "$.tallies[0].count",
            "expected a number, not true",
        ),
        (
            {"tallies": [{"evidence": [], "side": "support", "count": 1, "total": 1.5}]},
            "$.tallies[0].total",
            None,
        ),
    ],
)
def test_a_document_says_where_it_is_damaged(change: dict[str, Any], path: str, reason: str | None) -> None:
    document = json.loads(Report(Article("Canada backed Ana Reyes.")).to_json()) | change
    with pytest.raises(DocumentError) as caught:
        Report.from_json(json.dumps(document))
    assert caught.value.path == path
    assert reason is None or caught.value.reason == reason
    assert str(caught.value) == f"cannot read the document at {path}: {caught.value.reason}"


def test_what_is_no_report_is_told_apart_from_what_is_no_json() -> None:
    with pytest.raises(DocumentError, match=r"^cannot read the document at \$: not a JSON document: Expecting value"):
        Report.from_json("")
    for foreign in ("[]", "{}", '"text"'):
        with pytest.raises(DocumentError) as caught:
            Report.from_json(foreign)
        assert caught.value.reason == "not a newsevents report: it has no schema_version"


def test_a_document_begins_with_its_version_and_keeps_its_letters() -> None:
    report = Report(Article("Élysée"))
    assert report.to_json().startswith('{"schema_version": 1, "article": {"text": "Élysée"')
    assert report.to_json(indent=2).startswith('{\n  "schema_version": 1,')


def test_a_rule_s_row_has_its_office_and_not_its_organization() -> None:
    rule = RuleStatement(evidence=[HERE], kind=RuleKind.CONSENSUS, office=Office("president", "FIFA"))
    row = to_row(rule, "nine char")
    assert "organization" not in row
    assert (row["office"], row["kind"], row["start"], row["end"]) == ("president", "consensus", 2, 5)
    assert (row["sentence"], row["evidence_text"], row["rule_id"]) == ("nine char", "ne ", "endorse")
    assert to_row(tally(), "nine char")["source"] is None
