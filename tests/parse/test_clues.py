"""Clues weigh as their definition says, however many there are."""

# ruff: noqa: SLF001  (the weights are the module's own)

from hypothesis import given
from hypothesis import strategies as st

from newsevents.parse.tenure import clues as weights
from newsevents.parse.tenure.clues import Clue, Clues

_NAMES = ("Peru", "Ghana", "Norway", "Chile")
_places = st.lists(st.tuples(st.sampled_from(_NAMES), st.sampled_from([1.0, 0.7, 0.5])), max_size=60)


def _clues(places: list[tuple[str, float]]) -> list[Clue]:
    """Make a clue every third token, two in a sentence, six in a block."""
    return [Clue(3 * k, k // 2, k // 6, name, weight) for k, (name, weight) in enumerate(places)]


def _plainly(clues: list[Clue], token: int, sentence: int, block: int, taken: set[str]) -> str | None:
    """Weigh all clues one by one, as the definition has it."""
    near: dict[str, float] = {}
    far: dict[str, float] = {}
    for clue in (c for c in clues if c.name not in taken):
        if clue.block == block:
            weight = weights._SAME_SENTENCE if clue.sentence == sentence else weights._SAME_BLOCK
            weight *= clue.weight * (1.0 if clue.token < token else weights._AFTER)
            near[clue.name] = near.get(clue.name, 0.0) + weight
        else:
            more = far.get(clue.name, 0.0) + clue.weight * weights._ELSEWHERE
            far[clue.name] = min(more, weights._MOST_ELSEWHERE)
    names = [*far, *(name for name in near if name not in far)]
    return max(names, key=lambda name: near.get(name, 0.0) + far.get(name, 0.0)) if names else None


@given(_places, st.integers(0, 70), st.sets(st.sampled_from(_NAMES)))
def test_the_best_clue_is_that_of_the_definition(places: list[tuple[str, float]], at: int, taken: set[str]) -> None:
    clues = _clues(places)
    where = (3 * at, at // 2, at // 6)
    assert Clues(clues, least=0.0).best(*where, taken) == _plainly(clues, *where, taken)


@given(_places, st.integers(0, 70))
def test_only_allowed_names_are_given(places: list[tuple[str, float]], at: int) -> None:
    best = Clues(_clues(places)).best(3 * at, at // 2, at // 6, (), {"Peru", "Chile"})
    assert best in {"Peru", "Chile", None}


def test_what_is_said_elsewhere_adds_up_only_so_far() -> None:
    elsewhere = [Clue(10 + k, 10 + k, 9, "Ghana", 1.0) for k in range(100)]
    assert Clues([Clue(0, 0, 0, "Peru", 1.0), *elsewhere]).best(1, 0, 0, ()) == "Peru"


def test_clues_are_found_by_name_and_block() -> None:
    clues = Clues([Clue(0, 0, 0, "Peru", 1.0), Clue(9, 3, 1, "Ghana", 1.0)])
    assert "Ghana" in clues
    assert "Chile" not in clues
    assert [clue.name for clue in clues.in_block(1)] == ["Ghana"]
    assert [clue.name for clue in clues] == ["Peru", "Ghana"]
    assert not Clues()


def test_what_is_mentioned_in_passing_elsewhere_says_nothing() -> None:
    passing = [Clue(0, 0, 0, "Peru", 1.0), Clue(3, 1, 0, "Peru", 1.0)]
    assert Clues(passing).best(30, 9, 3, set()) is None
    assert Clues(passing).best(30, 9, 0, set()) == "Peru"
    assert Clues([*passing, Clue(6, 2, 1, "Peru", 1.0)]).best(30, 9, 3, set()) == "Peru"
    assert Clues([Clue(0, 0, 0, "Peru", 1.0, opens=True)]).best(30, 9, 3, set()) == "Peru"
