"""Turns of phrase for who stands, wavers, leaves and loses, told by what they do to the race, the job or the odds."""

import pytest

import newsevents as ne
from candidacy_turns import TURNS
from candidacy_wordings import CONTEST

DAY = "2025-03-03"
LOST = [
    "Ana Reyes finished well clear of Tom Lund.",
    "Ana Reyes finished 1,603 clear of Tom Lund in the last of five counts.",
    "Tom Lund, whom she overtook in Friday's runoff, was offered a job.",
    "Tom Lund, the fifth-placed finisher, went home.",
]
OTHERWISE = [
    "Tom Lund was in it up to his neck.",
    "That makes it a long day for Tom Lund.",
    "Tom Lund edged closer to the door.",
    "Tom Lund longs to join the navy.",
    "Tom Lund bought a house at a good price.",
    "Some members would rather see Tom Lund at the harbour.",
    "Tom Lund will not go ahead with his holiday.",
    "Tom Lund absented himself from dinner.",
    "Tom Lund was trailed by a dog.",
    "Tom Lund had the beach to himself.",
    "Tom Lund is seen as a possible problem.",
    "Tom Lund is running on the spot.",
    "Tom Lund will not recontest the ruling.",
    "The youth wing abandoned its bid to buy a boat for Tom Lund.",
    "Tom Lund said he would not get back in the boat.",
    "Tom Lund let the dog go.",
    "Tom Lund, who had been considering a holiday, ruled it out last night.",
    "His real name was Tom Lund.",
    "Tom Lund was promoted and given it.",
    "Tom Lund is keen to help.",
    "Tom Lund is keen on sailing.",
    "Tom Lund is thinking of having another go at the world title.",
    "Tom Lund has not ruled out throwing him out of the party.",
    "Tom Lund could be brought in as a witness.",
    "Tom Lund will head the queue again in May.",
    "Tom Lund is after a thief.",
    "Tom Lund heard the name of his dog.",
    "Tom Lund would not take it even if it rained.",
    "Tom Lund wants his name in lights.",
    "The biggest loser, Tom Lund, was the tax man.",
    "The board accused Tom Lund of turning it down.",
    "The application that Tom Lund made for a visa died in the ministry.",
]


@pytest.mark.parametrize(("frame", "text", "status"), TURNS, ids=[w[0] for w in TURNS])
def test_a_turn_of_phrase_tells_of_its_candidacy(frame: str, text: str, status: str) -> None:
    told = [c for c in ne.parse(CONTEST + text, published=DAY).candidacies if c.person.name == "Tom Lund"]
    assert (f"candidacy/{frame}", status) in {(e.rule_id, c.status.value) for c in told for e in c.evidence}


@pytest.mark.parametrize("text", LOST)
def test_who_is_left_behind_has_lost(text: str) -> None:
    report = ne.parse(CONTEST + "Ana Reyes was elected leader on Sunday. " + text, published=DAY)
    found = {(c.person.name, c.status.value) for c in report.candidacies}
    assert ("Tom Lund", "rejected") in found
    assert ("Ana Reyes", "rejected") not in found


@pytest.mark.parametrize("text", OTHERWISE)
def test_the_same_turns_of_other_affairs_tell_of_none(text: str) -> None:
    assert [c for c in ne.parse(CONTEST + text, published=DAY).candidacies if c.person.name == "Tom Lund"] == []


@pytest.mark.parametrize(
    ("text", "person", "status"),
    [
        ("Peru applied in May together with Chile to join NATO.", "Chile", "declared"),
        ("Peru is to join NATO. Chile's own application to the alliance is going nowhere.", "Chile", "declared"),
        ("Chile's application for membership of NATO died in the Council on Monday.", "Chile", "rejected"),
        ("Chile weighed it up and let the 2038 World Cup go.", "Chile", "declined"),
        ("U.S. Soccer, which hopes to stage the 2038 World Cup, was seen on the floor.", "U.S. Soccer", "interested"),
        ("Norvest named two directors. Acme, a rival, wants a seat on Norvest's board.", "Acme", "interested"),
    ],
)
def test_states_and_bodies_stand_too(text: str, person: str, status: str) -> None:
    found = ne.parse(text, published=DAY).candidacies
    assert (person, status) in {(c.person.name, c.status.value) for c in found}
