"""Offices that headlines call in short, wins that make somebody something, and days on which such things were told."""

import pytest

from reports import cells, changes, rows

BODY = "Ana Reyes was elected president of the Marlow Union on Saturday."
HEADLINES = [
    "Reyes is new union chief",
    "Reyes named union chief",
    "Reyes elected union boss",
    "Union picks Reyes as boss",
    "Reyes is the new boss",
]


@pytest.mark.parametrize("headline", HEADLINES)
def test_a_chief_of_the_headline_has_the_office_that_the_story_names(headline: str) -> None:
    assert changes(f"{headline}\n\n{BODY}") == {("Ana Reyes", "appointed", "president")}


def test_a_chief_of_another_kind_keeps_the_name() -> None:
    text = "Reyes named police chief\n\nAna Reyes, president of the Marlow Union, was named police chief on Monday."
    assert changes(text) == {("Ana Reyes", "appointed", "police chief")}
    text = "Reyes is new Harlan Bank boss\n\nAna Reyes was elected president of the Marlow Union on Saturday."
    assert ("Ana Reyes", "appointed", "president") in changes(text)
    assert len(changes(text)) == 2


LEAD = (
    "Council chooses\n\nThe Marlow council met to choose a chairperson. Ana Reyes and Tom Lund were the candidates.\n\n"
)
WON = [
    "Ana Reyes won a draw of lots to become chairperson on Saturday.",
    "Ana Reyes won the draw on Saturday to become chairperson.",
    "Ana Reyes won the run-off on Saturday to become chairperson.",
    "Ana Reyes saw off three rivals on Saturday to become chairperson.",
    "Ana Reyes edged out two others on Saturday to become chairperson.",
]


@pytest.mark.parametrize("text", WON)
def test_who_wins_to_become_something_is_it(text: str) -> None:
    columns = ("person", "action", "office", "modality", "date")
    assert cells(LEAD + text, "appointment", columns) == [
        ("Ana Reyes", "appointed", "chairperson", "actual", "2024-06-01")
    ]


@pytest.mark.parametrize(
    "text",
    [
        "Ana Reyes won a chance to become chairperson.",
        "Ana Reyes won the backing of Lund to become chairperson.",
        "Ana Reyes is among three rivals to become chairperson.",
    ],
)
def test_who_wins_only_a_step_is_not_yet(text: str) -> None:
    assert rows(LEAD + text) == []


def test_whose_name_was_asked_to_be_removed_is_out() -> None:
    text = LEAD + "Ana Reyes asked for her name to be removed after the second count."
    assert ("Ana Reyes", "withdrawn", "actual") in cells(text, "candidacy", ("person", "status", "modality"))


@pytest.mark.parametrize("verb", ["notified", "published", "announced"])
def test_an_appointment_is_of_the_day_that_publishes_it(verb: str) -> None:
    text = (
        f"News\n\nThe ministry on Friday {verb} the appointment of Ana Reyes as chief justice of the Marlow high court."
    )
    assert cells(text, "appointment", ("person", "date")) == [("Ana Reyes", "2024-05-31")]


def test_who_ends_a_reign_ends_it_for_somebody() -> None:
    text = "News\n\nTom Lund, the union president, has gone: Ana Reyes ended the 16-year reign of Lund on Friday."
    assert ("Tom Lund", "left", "president") in changes(text)
    assert changes("News\n\nAna Reyes, the union president, ended the reign of terror on Friday.") == set()


@pytest.mark.parametrize("verb", ["promised to replace", "vowed to replace", "threatened to replace"])
def test_who_promises_to_replace_somebody_does_not_come(verb: str) -> None:
    text = f"News\n\nPrime minister Arvo Lund {verb} the finance minister, Ana Reyes."
    assert changes(text) == {("Ana Reyes", "leaving", "finance minister")}
    text = "News\n\nArvo Lund will replace the finance minister, Ana Reyes."
    assert ("Arvo Lund", "took_office", "finance minister") in changes(text)
