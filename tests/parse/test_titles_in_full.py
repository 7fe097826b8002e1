"""Titles in full, names with a courtesy inside, and what is no office at all."""

import pytest

from reports import cells

HELD = [
    ("Speaker Yam Kumari Thapa abstained.", ("Yam Kumari Thapa", "speaker")),
    ("Its chairman, Dil Kumari Rai, met both men.", ("Dil Kumari Rai", "chairman")),
    ("Minister Kumari Lund spoke.", ("Lund", "minister")),
    ("The ballot was drawn by Sub-Collector Ishita Rao.", ("Ishita Rao", "sub-collector")),
    ("Norvest has promoted its head of ingredients, Ana Reyes.", ("Ana Reyes", "head of ingredients")),
    ("Its head of state, Ana Reyes, spoke.", ("Ana Reyes", "head of state")),
    ("Digital editor Ana Reyes was interviewed.", ("Ana Reyes", "digital editor")),
    ("Ana Reyes, the minister of the presidency, spoke.", ("Ana Reyes", "minister of the presidency")),
    ("Province Head Ana Reyes spoke.", ("Ana Reyes", "province head")),
    ("Opposition House leader Ana Reyes spoke.", ("Ana Reyes", "opposition house leader")),
    ("Upper house leader Ana Reyes backed him.", ("Ana Reyes", "upper house leader")),
    ("Budget chief Ana Reyes spoke.", ("Ana Reyes", "budget chief")),
    ("Ana Reyes, head of the city's finance department, spoke.", ("Ana Reyes", "head")),
    ("Ana Reyes, head of Peru's finance department, spoke.", ("Ana Reyes", "finance minister")),
]


@pytest.mark.parametrize(("text", "held"), HELD)
def test_an_office_is_told_in_full(text: str, held: tuple[str, str]) -> None:
    assert cells(f"News of the day\n\n{text}", "role", ("person", "office")) == [held]


@pytest.mark.parametrize(
    "text",
    [
        "Ana Reyes, an Irish jurist, is to speak.",
        "Ethos, the Swiss pension fund adviser, has yet to take a view.",
    ],
)
def test_a_trade_is_no_office(text: str) -> None:
    assert cells(f"News of the day\n\n{text}", "role", ("person", "office")) == []
