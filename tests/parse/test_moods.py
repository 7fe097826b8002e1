"""In what mood a position is told: refuted, resisted, left open, thought better of; and what "whether" leaves open."""

import pytest

import newsevents as ne

CONTEXT = "Ana Reyes and Luis Pardo are candidates for president of Peru. "


def moods(sentence: str) -> set[tuple[str, str]]:
    """Give stance and modality of what a sentence says of Mei Chen's position."""
    told = ne.parse(CONTEXT + sentence).endorsements
    return {(e.stance.value, e.modality.value) for e in told if e.endorser.name == "Mei Chen"}


@pytest.mark.parametrize(
    ("sentence", "modality"),
    [
        ("Mei Chen denied that she had endorsed Reyes.", "denied"),
        ("Mei Chen denied reports that she had endorsed Reyes.", "denied"),
        ("Mei Chen dismissed speculation that she would back Reyes.", "denied"),
        ("Mei Chen rejected claims she was supporting Reyes.", "denied"),
        ("There is no truth in reports that Mei Chen has endorsed Reyes.", "denied"),
        ("Mei Chen denied the allegation, saying she backed Reyes.", "actual"),
        ("Mei Chen resisted pressure to endorse Reyes.", "denied"),
        ("Mei Chen ignored calls to endorse Reyes.", "denied"),
        ("Mei Chen bowed to pressure to endorse Reyes.", "actual"),
        ("Mei Chen is under pressure to endorse Reyes.", "possible"),
        ("Mei Chen sees no reason to back Reyes.", "denied"),
        ("Mei Chen is in no hurry to endorse Reyes.", "denied"),
        ("Mei Chen has no plans to endorse Reyes.", "denied"),
        ("Mei Chen is not yet ready to back Reyes.", "denied"),
        ("Mei Chen shied away from endorsing Reyes.", "denied"),
        ("Mei Chen balked at endorsing Reyes.", "denied"),
        ("Mei Chen thought better of endorsing Reyes.", "denied"),
        ("Mei Chen has not ruled out backing Reyes.", "possible"),
        ("Mei Chen is open to supporting Reyes.", "possible"),
        ("Mei Chen is thinking of endorsing Reyes.", "possible"),
        ("Mei Chen is leaning towards endorsing Reyes.", "possible"),
        ("Mei Chen is tempted to back Reyes.", "possible"),
        ("Mei Chen is close to endorsing Reyes.", "expected"),
        ("Mei Chen was persuaded to back Reyes.", "actual"),
        ("Mei Chen would not say whether she supports Reyes.", "possible"),
        ("Mei Chen, asked whether she backs Reyes, smiled.", "possible"),
    ],
)
def test_a_position_is_told_in_its_mood(sentence: str, modality: str) -> None:
    assert moods(sentence) == {("support", modality)}


@pytest.mark.parametrize(
    "sentence",
    [
        "Mei Chen denied the ministry a vote.",
        "Mei Chen rejected the report that Pardo wrote.",
        "Mei Chen has run for mayor.",
    ],
)
def test_no_position_is_told(sentence: str) -> None:
    assert moods(sentence) == set()
