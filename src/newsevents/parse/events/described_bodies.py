"""Bodies without a name, and parts of bodies, that somebody heads: "the works council", "its mission for Peru"."""

from newsevents.parse.words.phrases import NounPhrase

_RUN = frozenset(
    """centre center jury zone operation operations business practice desk section school college faculty library
    museum orchestra choir hospital clinic mission delegation subsidiary fund foundation network plant newsroom campus
    observatory""".split()
)
"""Nouns for what has a head where it is said which of several it is."""
_ALONE = frozenset({"jury"})
"""Those of which a story tells of one only."""


def is_run(np: NounPhrase) -> bool:
    """Whether a phrase is of one part or place of several that each have a head: "the firm's Asian operations"."""
    owned = np.possessor is not None or np.det.startswith("poss:")
    if np.head not in _RUN or not (owned or np.det in {"the", "this"}):
        return False
    apart = bool(np.words or np.modifiers) or np.head in _ALONE
    return apart or (owned and _end_of_which(np) is not None)


def body_worded(np: NounPhrase) -> str:
    """Word a body without whose it is, a noun alone with what it is for: "commission for migrants"."""
    words = (*(m.text for m in np.modifiers), *np.words, np.head)
    s, heads = np.sentence, {np.head, f"{np.head}s"}  # "operations"
    at = next((i for i in range(np.last - 1, np.first, -1) if s.low(i) in heads), None)
    start = at - len(words) + 1 if at is not None else None
    if at is None or start is None or start < np.first or len(s.text(start, at + 1).split()) < len(words):
        return " ".join(words)
    which = _end_of_which(np) if not words[1:] else None
    return s.text(start, which or at + 1)


def _end_of_which(np: NounPhrase) -> int | None:
    """Give where what says behind a noun which it is ends: "its mission for the Western Pacific", "for migrants"."""
    s = np.sentence
    i = next((i for i in range(np.first, min(np.last + 1, len(s))) if s.low(i) == "for"), len(s)) + 1
    i += s.shape[i : i + 1] == "D"
    named = s.shape[i : i + 1] in {*"OCLA"}
    return i + 1 if named or (s.shape[i : i + 1] == "m" and s.low(i - 1) == "for") else None
