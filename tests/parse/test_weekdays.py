"""Which way a bare weekday points, once its verb is known."""

from datetime import date

import pytest

from newsevents import parse

THURSDAY = date(2024, 2, 22)


def monday(text: str, published: date | None = THURSDAY) -> tuple[str | None, ...]:
    report = parse(text, published)
    said = [time.value for time in report.times if "Monday" in time.text]
    return tuple(dict.fromkeys((*(row["date"] for row in report.to_records() if row["type"] == "appointment"), *said)))


@pytest.mark.parametrize(
    "text",
    [
        "Ana Reyes takes office as mayor of Oslo on Monday.",
        "Ana Reyes, who takes over as chief executive of Acme Corp on Monday, spoke.",
        "Ana Reyes is to be sworn in as mayor of Oslo on Monday.",
        "Ana Reyes steps down as mayor of Oslo on Monday.",
        "Ana Reyes will take office as mayor of Oslo on Monday.",
    ],
)
def test_what_is_still_to_be_done_is_of_the_week_to_come(text: str) -> None:
    assert monday(text) == ("2024-02-26",)


@pytest.mark.parametrize(
    "text",
    [
        "Ana Reyes took office as mayor of Oslo on Monday.",
        "Ana Reyes was to be sworn in as mayor of Oslo on Monday.",
        "Ana Reyes has been sworn in as mayor of Oslo on Monday.",
        "Ana Reyes quit as mayor of Oslo on Monday.",
        "Ana Reyes resigns as mayor of Oslo on Monday\n\nShe led the city for ten years.",
    ],
)
def test_what_is_done_is_of_the_week_past(text: str) -> None:
    assert monday(text) == ("2024-02-19",)


def test_a_weekday_said_to_be_past_or_that_has_no_publication_stays() -> None:
    assert monday("Ana Reyes takes office as mayor of Oslo last Monday.") == ("2024-02-19",)
    assert monday("Ana Reyes takes office as mayor of Oslo on Monday.", None) == (None, "XXXX-WXX-1")


def test_the_day_of_publication_stays() -> None:
    assert monday("Ana Reyes takes office as mayor of Oslo on Monday.", date(2024, 2, 19)) == ("2024-02-19",)
