"""Lists of who is on which side, told without a verb, and positions on whom a body has chosen or has in office."""

import pytest

import newsevents as ne

CONTEXT = "Emma Hartley and James Okafor are the candidates to succeed Tom Bryce as leader of the Labour Party.\n\n"
CHOSEN = "The board of Norvest on Tuesday named Ana Reyes chief executive to succeed Luis Pardo, who has resigned.\n\n"
SIDES = [
    ("For Hartley: Peter Gill (Leeds), Ann Cole; David Marr.", "Peter Gill,Ann Cole,David Marr", "support", "Hartley"),
    ("Against Hartley: Peter Gill, who once led the party; Ann Cole.", "Peter Gill,Ann Cole", "oppose", "Hartley"),
    ("Backing Okafor: Peter Gill and Ann Cole.", "Peter Gill,Ann Cole", "support", "Okafor"),
    ("Who backs Okafor?\n\nPeter Gill, plus Ann Cole, a novelist.", "Peter Gill,Ann Cole", "support", "Okafor"),
    ("For Hartley: most of the moderates, Ann Cole, David Marr.", "Ann Cole,David Marr", "support", "Hartley"),
    ("For Hartley: Peter Gill spoke at length.", "", "support", "Hartley"),
    ("Who backs Okafor?\n\nPeter Gill did not say.", "", "support", "Okafor"),
    ("At the podium: Peter Gill, Ann Cole.", "", "support", "Hartley"),
]
POSITIONS = [
    ("Mario Lund voted against her.", "Mario Lund", "oppose", "Ana Reyes"),
    ("Mario Lund and Mei Chen dissented.", "Mario Lund,Mei Chen", "oppose", "Ana Reyes"),
    ("Mario Lund stuck with Pardo.", "Mario Lund", "support", "Luis Pardo"),
    ("Mario Lund went to the theatre with Pardo.", "", "support", "Luis Pardo"),
]


def told(text: str) -> set[tuple[str, str, str]]:
    """Give who takes which side on whom."""
    found = ne.parse(text, published="2024-05-10").endorsements
    return {(e.endorser.name, e.stance.value, e.candidate.name if e.candidate else "") for e in found}


@pytest.mark.parametrize(("sentence", "backers", "stance", "candidate"), SIDES)
def test_a_list_tells_who_is_on_a_side(sentence: str, backers: str, stance: str, candidate: str) -> None:
    full = {"Hartley": "Emma Hartley", "Okafor": "James Okafor"}[candidate]
    assert told(CONTEXT + sentence) == {(name, stance, full) for name in backers.split(",") if name}


@pytest.mark.parametrize(("sentence", "backers", "stance", "candidate"), POSITIONS)
def test_positions_are_on_whom_a_body_has_chosen_or_had(
    sentence: str, backers: str, stance: str, candidate: str
) -> None:
    assert told(CHOSEN + sentence) == {(name, stance, candidate) for name in backers.split(",") if name}
