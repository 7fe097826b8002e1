"""The JSON form: lossless, and clear about what is wrong with a document."""

import copy
import json
import re
from collections.abc import Iterable
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from newsevents.errors import DocumentError, NewsEventsError
from newsevents.model import Article, Report
from strategies import reports

drawn = settings(
    max_examples=25, deadline=None, suppress_health_check=[HealthCheck.too_slow, HealthCheck.data_too_large]
)
SURROGATES = st.text(st.sampled_from("a\ud83d\ude00é"), max_size=6)


@drawn
@given(reports())
def test_what_is_written_reads_back_equal(report: Report) -> None:
    document = report.to_json()
    assert Report.from_json(document) == report
    assert Report.from_json(document.encode()) == report
    assert Report.from_json(report.to_json(indent=2)) == report


@given(SURROGATES)
def test_a_text_that_is_no_unicode_survives_too(text: str) -> None:
    report = Report(Article(text))
    assert Report.from_json(report.to_json()) == report


def test_a_lone_surrogate_can_be_written_to_a_file() -> None:
    report = Report(Article("a\ud83db"))
    assert Report.from_json(report.to_json().encode("utf-8")) == report


@drawn
@given(reports())
def test_writing_is_deterministic(report: Report) -> None:
    assert Report.from_json(report.to_json()).to_json() == report.to_json()


def places(document: dict[str, Any] | list[Any], path: str = "$") -> list[tuple[str, Any, Any]]:
    """List every place inside a document: its path, and its container and key."""
    found: list[tuple[str, Any, Any]] = []
    items: Iterable[tuple[Any, Any]] = document.items() if isinstance(document, dict) else enumerate(document)
    for key, value in items:
        here = f"{path}.{key}" if isinstance(document, dict) else f"{path}[{key}]"
        found.append((here, document, key))
        if isinstance(value, dict | list):
            found += places(value, here)
    return found


@drawn
@given(reports(), st.data())
def test_damage_is_refused_by_a_path_that_leads_to_it(report: Report, data: st.DataObject) -> None:
    document = json.loads(report.to_json())
    path, container, key = data.draw(st.sampled_from(places(document)))
    # No field takes an object with a foreign key.
    container[key] = {"damage": 1}
    with pytest.raises(DocumentError) as caught:
        Report.from_json(json.dumps(document))
    assert caught.value.path in {path, "$.schema_version"} or path.startswith(caught.value.path)
    assert caught.value.path in str(caught.value)


@drawn
@given(reports(), st.data())
def test_any_mutation_is_read_as_a_report_or_refused_as_a_document(report: Report, data: st.DataObject) -> None:
    document = json.loads(report.to_json())
    _, container, key = data.draw(st.sampled_from(places(document)))
    replacement: object = data.draw(st.sampled_from((None, True, -1, 0.5, "", "x", [], {}, [[]], "2024-01-01", 10**9)))
    if data.draw(st.booleans()):
        del container[key]
    else:
        container[key] = copy.deepcopy(replacement)
    error, read = None, report
    try:
        read = Report.from_json(json.dumps(document))
    except DocumentError as caught:
        error = caught
    assert Report.from_json(read.to_json()) == read
    assert error is None or re.fullmatch(r"\$(\.\w+|\[\d+\])*", error.path)
    assert error is None or error.reason


@given(st.text() | st.binary())
def test_a_foreign_document_is_refused(document: str | bytes) -> None:
    with pytest.raises(DocumentError):
        Report.from_json(document)


@drawn
@given(reports(), st.data())
def test_a_document_cut_short_is_refused(report: Report, data: st.DataObject) -> None:
    document = report.to_json()
    with pytest.raises(DocumentError, match=r"not a JSON document"):
        Report.from_json(document[: data.draw(st.integers(0, len(document) - 1))])


EMPTY = Report(Article("Canada backed Ana Reyes."))


@pytest.mark.parametrize(
    ("change", "path", "reason"),
    [
        ({"endorsements": [3]}, "$.endorsements[0]", "expected an object, not 3"),
        ({"endorsements": "none"}, "$.endorsements", 'expected an array, not "none"'),
        ({"endorsements": [{"stance": "support"}]}, "$.endorsements[0]", "the field 'evidence' is missing"),
        ({"extra": 1}, "$", "unknown field 'extra'"),
        ({"article": None}, "$.article", "expected an object, not null"),
        ({"article": {"text": 3}}, "$.article.text", "expected a string, not 3"),
        ({"article": {"text": "", "published": "22 Feb"}}, "$.article.published", "expected a day such as"),
        ({"schema_version": 2}, "$.schema_version", "install a newer one"),
        ({"schema_version": True}, "$.schema_version", "expected 1, not true"),
        ({"actors": [{"id": "x", "name": "X", "kind": "robot"}]}, "$.actors[0].kind", "expected one of person, state"),
        ({"actors": [{"id": "x", "name": "", "kind": "person"}]}, "$.actors[0]", "'name'"),
    ],
)
def test_a_fault_names_its_place_and_what_was_expected(change: dict[str, Any], path: str, reason: str) -> None:
    document = json.loads(EMPTY.to_json()) | change
    with pytest.raises(DocumentError) as caught:
        Report.from_json(json.dumps(document))
    assert caught.value.path == path
    assert reason in caught.value.reason or reason in str(caught.value)


def test_a_document_error_is_a_value_error_of_ours() -> None:
    with pytest.raises(NewsEventsError) as caught:
        Report.from_json('{"hello": "world"}')
    assert isinstance(caught.value, ValueError)
    assert str(caught.value) == "cannot read the document at $: not a newsevents report: it has no schema_version"


def test_a_number_that_json_does_not_have_is_refused() -> None:
    with pytest.raises(DocumentError, match="NaN is no number in JSON"):
        Report.from_json('{"schema_version": NaN}')


def test_a_document_nested_beyond_reason_is_refused() -> None:
    with pytest.raises(DocumentError):
        Report.from_json('{"schema_version": 1, "article":' + "[" * 100_000 + "]" * 100_000 + "}")
