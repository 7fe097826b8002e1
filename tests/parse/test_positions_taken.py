"""Positions on candidates told by idioms: joined, turned from, or kept out of; and their neighbours."""

import pytest

import newsevents as ne

CONTEST = "Ana Morel is running for mayor of Lisbon. "


def told(text: str) -> set[tuple[str, str, str | None, str]]:
    """Give what a sentence in a story about the contest tells of its backers."""
    return {
        (e.endorser.name, e.stance.value, e.candidate.name if e.candidate else None, e.modality.value)
        for e in ne.parse(CONTEST + text).endorsements
    }


@pytest.mark.parametrize(
    ("text", "stance", "candidate", "modality"),
    [
        ("The Greens have thrown in with Morel.", "support", "Ana Morel", "actual"),
        ("The Greens signed her nomination papers.", "support", "Ana Morel", "actual"),
        ("The Greens came down against Morel.", "oppose", "Ana Morel", "actual"),
        ("The Greens turned against Morel.", "oppose", "Ana Morel", "actual"),
        ("The Greens turned their back on Morel.", "support", "Ana Morel", "denied"),
        ("The Greens withheld their votes from Morel.", "support", "Ana Morel", "denied"),
        ("The Greens are staying out of the race.", "neutral", "Ana Morel", "actual"),
        ("The Greens remained on the sidelines.", "neutral", "Ana Morel", "actual"),
    ],
)
def test_an_idiom_tells_a_position(text: str, stance: str, candidate: str | None, modality: str) -> None:
    assert told(text) == {("Greens", stance, candidate, modality)}


@pytest.mark.parametrize(
    "text",
    [
        "The Greens threw in a sweetener with the deal.",
        "The Greens signed her discharge papers.",
        "Morel signed her nomination papers.",
        "The vote went against Morel.",
        "Morel said she would quit if it went against her.",
        "The Greens turned their back on the wall.",
        "The Greens stayed out of the rain.",
        "Luis Pardo pledged to stay out of the race.",
        "Luis Pardo is staying out of the race.",
    ],
)
def test_its_neighbour_tells_none(text: str) -> None:
    assert told(text) == set()
