"""The time expression refuses what contradicts itself."""

from datetime import date
from typing import Any

import pytest

from newsevents.errors import NewsEventsError
from newsevents.model.times import (
    AnchorSource,
    Granularity,
    TimeExpression,
    TimeExpressionError,
    TimeKind,
    TimeModifier,
    TimeRelation,
)


def day(**changes: Any) -> TimeExpression:
    fields: dict[str, Any] = {
        "text": "Feb. 22",
        "start": 3,
        "end": 10,
        "kind": TimeKind.DATE,
        "value": "2024-02-22",
        "earliest": date(2024, 2, 22),
        "latest": date(2024, 2, 22),
        "granularity": Granularity.DAY,
        "anchor": date(2024, 2, 23),
        "anchor_source": AnchorSource.PUBLISHED,
    }
    return TimeExpression(**(fields | changes))


def test_defaults_are_the_plain_case() -> None:
    expression = day()
    assert expression.modifier is TimeModifier.NONE
    assert expression.relation is TimeRelation.AT
    assert expression.alternatives == ()
    assert expression.resolved


@pytest.mark.parametrize(
    ("changes", "name"),
    [
        ({"end": 11}, "end"),
        ({"value": "next week"}, "value"),
        ({"latest": None}, "latest"),
        ({"latest": date(2024, 2, 21)}, "latest"),
        ({"value": "XXXX-02-22"}, "earliest"),
        ({"earliest": None, "latest": None}, "earliest"),
        ({"anchor": None}, "anchor"),
        ({"anchor_source": AnchorSource.MISSING}, "anchor"),
    ],
)
def test_contradictions_are_refused_by_name(changes: dict[str, Any], name: str) -> None:
    with pytest.raises(TimeExpressionError) as caught:
        day(**changes)
    assert caught.value.name == name
    assert isinstance(caught.value, NewsEventsError)
    assert isinstance(caught.value, ValueError)


@pytest.mark.parametrize("field", ["kind", "modifier", "relation", "anchor_source"])
def test_enumerations_are_not_plain_strings(field: str) -> None:
    with pytest.raises(TypeError):
        day(**{field: "date"})


@pytest.mark.parametrize(
    "value",
    ["2024", "202", "20", "2024-W08", "2024-W08-WE", "2024-SU", "2024-Q1", "2024-H2", "P2Y", "PT5H", "PXD", "P2Y6M",
     "XXXX-10", "XXXX-WXX-4", "XXXX-WXX-4TEV", "PAST_REF", "P1WE"],
)  # fmt: skip
def test_the_standard_values_are_values(value: str) -> None:
    kind = TimeKind.REFERENCE if value.endswith("REF") else TimeKind.SET if "X" in value else TimeKind.DURATION
    assert day(kind=kind, value=value).value == value
