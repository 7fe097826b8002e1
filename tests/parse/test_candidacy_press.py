"""The press's set phrases of who enters, wavers, leaves and loses, and the same words of other affairs."""

import pytest

import newsevents as ne
from candidacy_press import PRESS
from candidacy_wordings import CONTEST

DAY = "2025-03-03"


@pytest.mark.parametrize(("frame", "text", "status"), PRESS, ids=[w[0] for w in PRESS])
def test_a_set_phrase_tells_of_its_candidacy(frame: str, text: str, status: str) -> None:
    told = [c for c in ne.parse(CONTEST + text, published=DAY).candidacies if c.person.name == "Tom Lund"]
    assert (f"candidacy/{frame}", status) in {(e.rule_id, c.status.value) for c in told for e in c.evidence}


@pytest.mark.parametrize(
    "text",
    [
        "Tom Lund joined a crowded restaurant on Tuesday.",
        "Tom Lund is testing the waters of the lake with a probe.",
        "Tom Lund left the door open to let in the air.",
        "Tom Lund signalled that he was available for comment.",
        "Tom Lund said the soup was not for him.",
        "Tom Lund shut the door on his way out.",
        "Tom Lund's withdrawal from the agreement was criticised.",
        "Tom Lund scrapped plans to buy the firm.",
        "Tom Lund does not qualify as a resident.",
        "Tom Lund has applied for a visa.",
        "Tom Lund went for a walk.",
        "Tom Lund carried the shopping in November.",
    ],
)
def test_the_same_words_of_other_affairs_tell_of_none(text: str) -> None:
    assert [c for c in ne.parse(CONTEST + text, published=DAY).candidacies if c.person.name == "Tom Lund"] == []


@pytest.mark.parametrize(
    "text",
    [
        "Ana Reyes's only opponent, Tom Lund, received eight votes.",
        "Ana Reyes took 63.6% against Tom Lund's 36.4%.",
        "Ana Reyes won by 14 votes to eight against Tom Lund.",
        "Eight votes were cast for Tom Lund.",
        "Tom Lund's defeat is a blow to the party.",
        "The defeat of Tom Lund is a blow to the party.",
        "Tom Lund said he accepted the result.",
    ],
)
def test_who_is_set_beside_the_winner_lost(text: str) -> None:
    found = {
        (c.person.name, c.status.value)
        for c in ne.parse(CONTEST + "Ana Reyes was elected leader on Sunday. " + text, published=DAY).candidacies
    }
    assert ("Tom Lund", "rejected") in found
    assert ("Ana Reyes", "rejected") not in found
