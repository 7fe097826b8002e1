"""Whom a party's candidate means where nobody has said who that is but the party that somebody is of."""

import pytest

from reports import positions

RACE = (
    "Race for premier of Harlan\n\nAna Reyes of the Greens and Tom Lund of the Liberals are candidates for premier of "
    "Harlan. The Union Party has nominated Joe Adu.\n\n"
)


@pytest.mark.parametrize(
    ("text", "candidate"),
    [
        ("Peru agreed to fall in behind the Greens' candidate.", "Ana Reyes"),
        ("Peru will vote for the Greens' choice.", "Ana Reyes"),
        ("Peru backs the Liberal candidate.", "Tom Lund"),
        ("Peru backs the Liberals' man.", "Tom Lund"),
        ("Peru will support the Union Party's nominee.", "Joe Adu"),
    ],
)
def test_a_partys_candidate_is_who_stands_for_it(text: str, candidate: str) -> None:
    assert {name for _, _, name in positions(RACE + text)} == {candidate}


@pytest.mark.parametrize("text", ["Peru backs the Centre Party's candidate.", "Peru backs the Liberal manifesto."])
def test_another_partys_candidate_is_nobody_named(text: str) -> None:
    assert positions(RACE + text) == set()
