"""Times before nouns: "the July vote", "Tuesday's meeting", but not "on Tuesday delegates backed her"."""

from newsevents.parse.words.items import PERSON, Sentence

_NOUNS = frozenset("nmNMT")
_DESCRIBING = frozenset("njkNTOCYLGI")
"""Items between a time and a name that describe who bears it: "on Tuesday former minister Ana Reyes"."""
_ADVERBIAL = frozenset(
    {"last", "next", "this", "that", "earlier", "later", "today", "yesterday", "tomorrow", "tonight"}
)
"""First words of times that stand before no noun."""


def modifies_noun(s: Sentence, i: int, *, opens: bool = True) -> bool:
    """Whether the time at item ``i``, which may open its phrase, can belong to the noun behind it."""
    following = s.shape[i + 1 : i + 2]
    if following == "'":
        return True
    if not following or following not in _NOUNS or s.low(i + 1) == "ahead":  # "on Wednesday ahead of the vote"
        return False
    first = s.tokens.lowers[s.cuts[i]]
    return not opens or (
        first not in _ADVERBIAL and not (i and s.low(i - 1) == "on") and not _describes_person(s.shape, i + 1)
    )


def _describes_person(shape: str, i: int) -> bool:
    """Whether the words from an item on lead up to a name."""
    while i < len(shape) and shape[i] in _DESCRIBING:
        i += 1
    return shape[i : i + 1] == PERSON
