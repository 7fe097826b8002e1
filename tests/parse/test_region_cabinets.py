"""Whose ministers a premier of a region appoints, and what their fields are called."""

import pytest

import newsevents as ne

DAY = "2026-03-10"


def bodies(text: str) -> set[tuple[str, str, str | None]]:
    """Give who has which office of which body."""
    found = ne.parse(text, published=DAY).appointments
    return {(a.person.name, a.office.title, a.office.organization) for a in found if a.office and a.office.title}


REGIONS = [
    (
        "Victorian Premier Paul Garrity sacked Police Minister Ros Finch from his cabinet.",
        "police minister",
        "Victoria",
    ),
    (
        "Ontario Premier Paul Garrity shuffled his cabinet. Ros Finch becomes health minister.",
        "health minister",
        "Ontario",
    ),
    (
        "Premier Paul Garrity unveiled a new Queensland ministry. Ros Finch keeps the health portfolio.",
        "health minister",
        "Queensland",
    ),
]


@pytest.mark.parametrize(("text", "office", "region"), REGIONS)
def test_a_premier_reshuffles_the_regions_cabinet(text: str, office: str, region: str) -> None:
    assert ("Ros Finch", office, region) in bodies(text)


def test_a_minister_of_the_whole_state_is_not_the_regions() -> None:
    text = "Ontario Premier Paul Garrity met federal Finance Minister Ros Finch, named to the federal cabinet in May."
    roles = {(r.person.name, r.office.organization) for r in ne.parse(text, published=DAY).roles if r.office}
    assert ("Ros Finch", "Ontario") not in roles


@pytest.mark.parametrize(
    "field", ["corrections", "child safety", "crown corporations", "highways", "municipal affairs"]
)
def test_fields_of_state_and_provincial_governments(field: str) -> None:
    text = f"Queensland Premier Paul Garrity named a cabinet. Ros Finch becomes {field} minister."
    assert ("Ros Finch", f"{field} minister", "Queensland") in bodies(text)
