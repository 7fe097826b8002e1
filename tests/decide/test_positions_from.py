"""From flat rows to positions: who speaks for whom, which day counts, which counts are floors."""

from typing import Any

import pytest

from newsevents.decide import ABSTAIN, ANY, NO, NOT_AGAINST, YES, positions_from
from newsevents.model import Stance


class League:
    """A body of four."""

    members = ("CA", "CL", "PE", "UY")
    names = {"CA": "Canada", "CL": "Chile", "PE": "The Republic of Perú", "UY": "Uruguay"}  # noqa: RUF012


class Told:
    """What has rows and actors, as a report has."""

    actors = ()

    def to_records(self) -> list[dict[str, object]]:
        return [says("Canada")]


def says(endorser: str, stance: str = "support", **fields: object) -> dict[str, object]:
    return {"type": "endorsement", "endorser": endorser, "stance": stance, "candidate": "Ana Reyes", **fields}


def counted(count: object, comparison: str | None = None, side: str = "support", **fields: object) -> dict[str, object]:
    return {"type": "tally", "side": side, "count": count, "comparison": comparison, **fields}


def held(*rows: dict[str, object], **options: Any) -> dict[str, frozenset[Any]]:
    return dict(positions_from(rows, League(), **options).stances)


@pytest.mark.parametrize("name", ["Canada", "CA", "ca", "CANADA", "the Canada", "Nowhere|Canada", "null|Canada"])
def test_a_member_goes_by_id_and_name(name: str) -> None:
    assert held(says(name)) == {"CA": {YES}}


def test_accents_and_articles_make_no_difference() -> None:
    assert held(says("republic of peru")) == {"PE": {YES}}
    assert held(says("Per")) == {}


def test_whatever_gives_rows_will_do() -> None:
    assert dict(positions_from(Told(), League()).stances) == {"CA": {YES}}


@pytest.mark.parametrize(
    ("stance", "modality", "possible"),
    [
        ("support", "actual", {YES}),
        ("support", None, {YES}),
        ("oppose", "actual", {NO}),
        ("neutral", "actual", NOT_AGAINST - {YES}),
        ("support", "denied", ANY - {YES}),
        ("oppose", "denied", NOT_AGAINST),
        ("neutral", "denied", None),
        ("support", "possible", None),
        ("support", "expected", None),
        ("loves", "actual", None),
    ],
)
def test_only_facts_are_positions(stance: str, modality: str | None, possible: set[object] | None) -> None:
    assert held(says("Canada", stance, modality=modality)) == ({} if possible is None else {"CA": possible})


def test_the_later_position_holds_and_an_undated_one_comes_before_all() -> None:
    rows = [says("Canada", "oppose", date="2024-03-02"), says("Canada", date="2024-03-01"), says("Canada", "neutral")]
    assert held(*rows) == {"CA": {NO}}
    assert held(*rows, as_of="2024-03-01") == {"CA": {YES}}
    assert held(*rows, as_of="2024-02-29") == {"CA": NOT_AGAINST - {YES}}


@pytest.mark.parametrize(
    ("named", "asked", "counts"),
    [
        ("Ana Reyes", "Ana Reyes", True),
        ("Reyes", "Ana Reyes", True),
        ("Ana Reyes", "Reyes", True),
        ("Ána REYES", "ana reyes", True),
        ("Ola Berg|Reyes", "Ana Reyes", True),
        ("Mareyes", "Reyes", False),
        ("Ivo Kalnin", "Ana Reyes", False),
        (None, "Ana Reyes", True),
        ("Ivo Kalnin", None, True),
    ],
)
def test_whom_it_is_about(named: str | None, asked: str | None, counts: bool) -> None:
    assert bool(held(says("Canada", candidate=named), candidate=asked)) is counts


@pytest.mark.parametrize(
    ("row", "speaks"),
    [
        ({"type": "role", "person": "Rosa Vidal", "organization": "Chile", "status": "current"}, True),
        ({"type": "role", "person": "Rosa Vidal", "organization": "Chile", "status": "outgoing"}, True),
        ({"type": "role", "person": "Rosa Vidal", "organization": "Chile", "status": "former"}, False),
        ({"type": "role", "person": "Rosa Vidal", "organization": "Brazil", "status": "current"}, False),
        ({"type": "role", "person": None, "organization": "Chile", "status": "current"}, False),
        ({"type": "role", "person": "Rosa Vidal", "organization": None, "status": "current"}, False),
        ({"type": "appointment", "person": "Rosa Vidal", "organization": "Chile", "action": "serving"}, True),
        ({"type": "appointment", "person": "Rosa Vidal", "organization": "Chile", "action": "appointed"}, False),
        ({"type": "statement", "endorser": "Rosa Vidal", "represents": "Chile"}, True),
        ({"type": "statement", "endorser": None, "represents": "Chile"}, False),
    ],
)
def test_who_speaks_for_a_member(row: dict[str, object], speaks: bool) -> None:
    assert held(row, says("Rosa Vidal")) == ({"CL": {YES}} if speaks else {})


def test_who_speaks_for_whom_may_be_said() -> None:
    assert held(says("Rosa Vidal"), speaks_for={"Rosa Vidal": "Chile"}) == {"CL": {YES}}
    assert held(says("Rosa Vidal"), speaks_for={"Rosa Vidal": "Brazil"}) == {}
    assert held(says(""), speaks_for={}) == {}


@pytest.mark.parametrize(
    ("row", "words"),
    [
        (counted(2), ["at least 2 in favour"]),
        (counted(2, "exact", source="an envoy"), ["at least 2 in favour (an envoy)"]),
        (counted(3, "about"), ["at least 2 in favour"]),
        (counted(2, "at_least"), ["at least 2 in favour"]),
        (counted(2, "more_than"), ["more than 2 in favour"]),
        (counted(2, "at_most"), []),
        (counted(2, "fewer_than"), []),
        (counted(2, side="oppose"), ["at least 2 against"]),
        (counted(2, side="abstain"), []),
        (counted(2, total=4), ["at least 2 in favour"]),
        (counted(2, total=5), []),
        (counted(2, unit="percent"), []),
        (counted(4), ["at least 4 in favour"]),
        (counted(5), []),
        (counted(0), ["at least 0 in favour"]),
        (counted(-1), []),
        (counted(True), []),
        (counted(2.5), []),
        (counted(2, candidate="Ivo Kalnin"), []),
    ],
)
def test_a_count_is_a_floor_or_nothing(row: dict[str, object], words: list[str]) -> None:
    found = positions_from([row], League(), candidate="Ana Reyes")
    assert [str(count) for count in found.counts] == words


def test_of_two_counts_of_one_side_the_later_stands() -> None:
    found = positions_from([counted(3), counted(1, side="oppose"), counted(2)], League())
    assert sorted(map(str, found.counts)) == ["at least 1 against", "at least 2 in favour"]


def test_the_words_of_the_model_are_those_of_the_rows() -> None:
    assert {str(stance) for stance in Stance} == {"support", "oppose", "neutral"}
    assert ABSTAIN in held(says("Canada", str(Stance.NEUTRAL)))["CA"]
