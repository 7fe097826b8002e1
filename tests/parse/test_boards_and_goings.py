"""Boards left and kept, who goes as they say, whom a search settles on, and what somebody has set in motion."""

from datetime import date

import pytest

from newsevents import parse

DAY = date(2025, 6, 10)


def _appointments(text: str) -> set[tuple[str, str, str | None, str]]:
    """Give person, action, office and modality of each appointment of a story."""
    return {
        (r.person.name, r.action.value, r.office.title if r.office else None, r.modality.value)
        for r in parse(f"News of the day\n\n{text}", published=DAY).appointments
    }


@pytest.mark.parametrize(
    ("text", "told"),
    [
        (
            "Norvest named Karl Lund as a director. Joining him on the board will be Ana Reyes, a former minister.",
            ("Ana Reyes", "took_office", "director", "expected"),
        ),
        (
            "Karl Lund is stepping down as chair of Norvest. Replacing him will be Ana Reyes.",
            ("Ana Reyes", "took_office", "chair", "expected"),
        ),
        (
            "Karl Lund is stepping down as chair of Norvest. Replacing him is Ana Reyes.",
            ("Ana Reyes", "took_office", "chair", "actual"),
        ),
        ("Ana Reyes and Karl Lund are off the board of Norvest.", ("Karl Lund", "leaving", "director", "expected")),
        ("Ana Reyes came off the board of Norvest in May.", ("Ana Reyes", "left", "director", "actual")),
        (
            "Shareholders of Norvest re-elected all 12 directors on Wednesday, Ana Reyes among them.",
            ("Ana Reyes", "extended", "director", "actual"),
        ),
        (
            "Norvest shareholders re-elected all 12 of the company's directors, including Ana Reyes and Karl Lund.",
            ("Karl Lund", "extended", "director", "actual"),
        ),
        (
            "Norvest's partners declined to give Karl Lund a second term as managing partner, opting for Ana Reyes.",
            ("Ana Reyes", "appointed", "managing partner", "actual"),
        ),
        (
            "The council refused to reappoint Karl Lund as city manager of Leeds, choosing Ana Reyes instead.",
            ("Ana Reyes", "appointed", "city manager", "actual"),
        ),
        (
            "Palau and Kiribati said they were starting the process of withdrawing from the Pacific Islands Forum.",
            ("Kiribati", "leaving", "member", "expected"),
        ),
        (
            "Karl Lund, the president of the Alder Institute, announced on June 2 that he would go.",
            ("Karl Lund", "leaving", "president", "expected"),
        ),
        (
            "Karl Lund, the president of the Alder Institute, declared that he was going after the vote was lost.",
            ("Karl Lund", "leaving", "president", "expected"),
        ),
        (
            (
                "Ana Reyes resigned as president of Norvest University. The search that settled on Reyes in December "
                "2022 lasted a year."
            ),
            ("Ana Reyes", "appointed", "president", "actual"),
        ),
        (
            "Ana Reyes will give up the chair of Norvest's audit committee in February.",
            ("Ana Reyes", "leaving", "chair", "expected"),
        ),
    ],
)
def test_is_told(text: str, told: tuple[str, str, str | None, str]) -> None:
    assert told in _appointments(text)


@pytest.mark.parametrize(
    "text",
    [
        "Palau wants to start the process of leaving the Pacific Islands Forum.",
        "Karl Lund, the president of the Alder Institute, said he would go to Paris.",
        "Karl Lund, the president of the Alder Institute, said he would go ahead with the plan.",
        "Karl Lund, the president of the Alder Institute, did not say how far he would go.",
        "The search committee settled on Karl Lund and Ed Bell as finalists.",
        "Ana Reyes fell off the boardwalk. Karl Lund took the plan off the board.",
        "Fans re-elected nobody. The film's director, Ana Reyes, was among them.",
    ],
)
def test_is_not_told(text: str) -> None:
    assert not _appointments(text)
