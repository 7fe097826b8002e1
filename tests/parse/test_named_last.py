"""Names that end a sentence of those whom it opens with, spells told as bygone, and votes of confidence."""

from datetime import date

import pytest

import newsevents as ne

FRIDAY = date(2024, 3, 15)
INTENT = "So far two candidates have announced their intention to run for leader of the Greens - "
SO_FAR = INTENT + "deputy leader Ana Reyes and former minister Jan Lund."


def rows(text: str, kind: str) -> list[dict[str, object]]:
    """Give the records of one kind."""
    return [row for row in ne.parse(text, published=FRIDAY).to_records() if row["type"] == kind]


@pytest.mark.parametrize(
    ("text", "status"),
    [
        (SO_FAR, "declared"),
        ("Two candidates have withdrawn from the race for mayor of Harlan - Ana Reyes and Jan Lund.", "withdrawn"),
    ],
)
def test_names_at_the_end(text: str, status: str) -> None:
    """As many names at the end of a sentence as it counts are of those counted."""
    found = {(row["person"], row["status"]) for row in rows(text, "candidacy")}
    assert found == {("Ana Reyes", status), ("Jan Lund", status)}


@pytest.mark.parametrize(
    "text",
    [
        "Two candidates met the mayor of Harlan, Ana Reyes.",
        "Three candidates have withdrawn from the race for mayor of Harlan, Ana Reyes and Jan Lund.",
    ],
)
def test_not_as_many(text: str) -> None:
    """Fewer names, or more, are of others."""
    assert not {row["person"] for row in rows(text, "candidacy")} & {"Ana Reyes", "Jan Lund"}


@pytest.mark.parametrize(
    ("told", "action"),
    [
        ("has led Norvest before.", "left"),
        ("has led Norvest once before.", "left"),
        ("has previously led Norvest.", "left"),
        ("has led Norvest since 2010.", "serving"),
        ("has led Norvest since before the war.", "serving"),
    ],
)
def test_spell_told_as_bygone(told: str, action: str) -> None:
    """What somebody has done before, or previously, is over."""
    assert [row["action"] for row in rows(f"Ana Reyes {told}", "appointment")] == [action]


@pytest.mark.parametrize(
    ("text", "subject"),
    [
        ("The government held a confidence vote in itself, which it won by 349 votes to 238.", "confidence vote"),
        ("The government won a vote of confidence by 349 votes to 238.", "vote of confidence"),
        ("Jan Lund, the prime minister, survived a vote of confidence by 349 votes to 238.", "Jan Lund"),
    ],
)
def test_vote_of_confidence(text: str, subject: str) -> None:
    """A vote of confidence in nobody named is on that, and not on who stands for another office."""
    story = "Ana Reyes is standing for leader of the Greens.\n\n" + text
    assert [(row["subject"], row["for"]) for row in rows(story, "vote")] == [(subject, 349)]
