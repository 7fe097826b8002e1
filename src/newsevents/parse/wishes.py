"""What is only called for: "calls for Mr Lund to resign" tells of no resignation."""

from newsevents.lexicon.morphology import singular
from newsevents.parse.clauses import NOUN, Element

_CALLS = frozenset({"call", "demand", "pressure", "plea", "appeal", "request", "clamour", "clamor", "push", "cry"})


def is_called_for(elements: list[Element], k: int) -> bool:
    """Whether an infinitive says what others want: "calls for Mr Lund to resign", "under pressure to go"."""
    before = elements[max(0, k - 3) : k]
    whose = before[:1] if len(before) > 2 and before[1].object == "for" else []
    return any(e.kind == NOUN and singular(e.object.head) in _CALLS for e in (*whose, *before[-1:]))
