"""Who takes a side without saying so: on whose platform one stands, whom others are to go with, who is to wait."""

import pytest

from reports import changes, positions

RACE = "Ana Reyes and Bo Lund are the candidates for president of the Harbour Party. "


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("Jo Adu appeared on Ms Reyes's platform.", {("Jo Adu", "support", "Ana Reyes")}),
        ("Jo Adu appeared on the platform.", set()),
        ("Jo Adu urged members to go with Mr Lund.", {("Jo Adu", "support", "Bo Lund")}),
        ("Jo Adu urged members to go home with their children.", set()),
        ("Jo Adu urged Mr Lund to wait his turn.", {("Jo Adu", "oppose", "Bo Lund")}),
        ("Jo Adu urged Mr Lund to wait for the bus.", set()),
    ],
)
def test_a_side_is_taken(text: str, told: set[tuple[str, str, str | None]]) -> None:
    assert positions(RACE + text) == told


def test_what_one_resigns_from_may_be_told_before() -> None:
    brief = "Ana Reyes will not take back the trade portfolio, from which she resigned last month to stand."
    assert ("Ana Reyes", "left", "trade minister") in changes(brief)
    rain = "Ana Reyes will not go back to the rain, from which she ran in June."
    assert changes(rain) == set()
