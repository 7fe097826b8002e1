"""Names that dashes or brackets set off behind an office of several: "both directors – Reyes and Lund – quit"."""

from collections.abc import Callable

from newsevents.parse.words.items import PERSON, TITLE, Sentence
from newsevents.parse.words.phrases import NounPhrase

_CLOSED_BY = {"(": ")", "–": "–", "—": "—", "--": "--", "-": "-"}
_TOLD = frozenset({"the", "both", "all", "its", "their"})


def attach_set_off(np: NounPhrase, read: Callable[[Sentence, int], NounPhrase | None]) -> None:
    """Attach the names of those who have an office, as commas would: "all three vice-chairs (Reyes, Lund and Adu)"."""
    s, i = np.sentence, np.last
    closing = _CLOSED_BY.get(s.low(i), "") if i + 1 < len(s.shape) else ""
    if not closing or np.kind != TITLE or np.name is not None or np.apposed or not _are_several(np):
        return
    named = read(s, i + 1)
    if named is None or len(named.members) == 1 or any(m.kind != PERSON or m.title for m in named.members):
        return
    if s.lows[named.last : named.last + 1] != [closing]:
        return
    np.apposed += (named,)
    np.members += named.members[1:]
    named.members = [named]
    np.last = s.lows.index(closing, named.last) + 1


def _are_several(np: NounPhrase) -> bool:
    """Whether a phrase tells of all of several who have one office: "two directors", "the union's vice-presidents"."""
    several = np.title is not None and np.title.text.lower().endswith("s") and np.title.row.kind != "candidate"
    told = np.det in _TOLD or np.det.startswith("poss:") or np.possessor is not None
    return several and (bool(np.number) or told)
