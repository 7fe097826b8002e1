"""The published JSON Schemas: in step with the code, and true of what is written."""

import copy
import json
from functools import cache
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from newsevents.errors import DocumentError
from newsevents.io.schema import SCHEMAS
from newsevents.model import Report
from samples import league
from strategies import reports

jsonschema = pytest.importorskip("jsonschema", reason="pip install newsevents[test]")
drawn = settings(
    max_examples=25, deadline=None, suppress_health_check=[HealthCheck.too_slow, HealthCheck.data_too_large]
)
PUBLISHED = Path(__file__).parents[2] / "docs" / "schema"


@cache
def validator(name: str) -> Any:
    """Give the checker of a schema, made once: ``jsonschema.validate`` would check the schema itself every time."""
    return jsonschema.Draft202012Validator(SCHEMAS[name]())


@pytest.mark.parametrize("name", SCHEMAS)
def test_the_published_schema_is_the_code_s(name: str) -> None:
    published = json.loads((PUBLISHED / f"{name}.schema.json").read_text("utf-8"))
    assert published == SCHEMAS[name](), f"run: newsevents schema {name} > docs/schema/{name}.schema.json"


def test_nothing_else_is_published() -> None:
    assert {path.name for path in PUBLISHED.iterdir()} == {f"{name}.schema.json" for name in SCHEMAS}


@pytest.mark.parametrize("name", SCHEMAS)
def test_the_schema_is_one(name: str) -> None:
    jsonschema.Draft202012Validator.check_schema(SCHEMAS[name]())


@drawn
@given(reports())
def test_every_document_fits(report: Report) -> None:
    validator("report").validate(json.loads(report.to_json()))


@drawn
@given(reports())
def test_every_row_fits(report: Report) -> None:
    for row in report.to_records():
        validator("record").validate(row)


@drawn
@given(st.data())
def test_what_does_not_fit_is_not_read(data: st.DataObject) -> None:
    """The reader is at least as strict as the schema, so nothing that is read is foreign to it."""
    document = json.loads(league().to_json())
    container: Any = document
    while True:
        key = data.draw(st.sampled_from(sorted(container) if isinstance(container, dict) else range(len(container))))
        if not isinstance(container[key], dict | list) or not container[key] or data.draw(st.booleans()):
            break
        container = container[key]
    replacement: object = data.draw(st.sampled_from((None, True, -1, 0.5, "", "x", [], {}, [[]], 10**9)))
    container[key] = copy.deepcopy(replacement)
    if not validator("report").is_valid(document):
        with pytest.raises(DocumentError):
            Report.from_json(json.dumps(document))


@pytest.mark.parametrize("change", [{"type": "rumour"}, {"stance": "for"}, {"date": "Thursday"}, {"extra": 1}])
def test_a_row_that_is_none_of_ours_does_not_fit(change: dict[str, object]) -> None:
    row = league().to_records()[0]
    assert validator("record").is_valid(row)
    assert not validator("record").is_valid(row | change)


def _described(schema: object) -> list[bool]:
    """Say of every property of a schema whether it has a description."""
    if isinstance(schema, list):
        return [each for item in schema for each in _described(item)]
    if not isinstance(schema, dict):
        return []
    own = [bool(value.get("description")) or "const" in value for value in schema.get("properties", {}).values()]
    return own + [each for value in schema.values() for each in _described(value)]


@pytest.mark.parametrize("name", SCHEMAS)
def test_every_field_is_described(name: str) -> None:
    found = _described(SCHEMAS[name]())
    assert found
    assert all(found)
