"""Second thoughts on what somebody sees another do: "will see Ms Reyes take over", "saw Mr Lund promoted to chair"."""

from collections.abc import Mapping
from typing import Final

from newsevents.lexicon.grammar import default_grammar
from newsevents.lexicon.morphology import verb_lemma
from newsevents.parse.words.items import PERSON, Sentence

_SEEING: Final = frozenset({"see", "sees", "saw", "seen", "seeing"})
_NEAR: Final = 8
"""Items that may stand between the verb and the name: "sees the former minister and Green leader Ana Reyes return"."""
_BETWEEN: Final = frozenset("DSjknNmTOYCLGaA,c'")
_LINKS: Final = frozenset("iqTD")
"""What stands behind a participle that tells what is done to somebody: "promoted to", "named chair"."""


def mend_seen(s: Sentence, shape: list[str], classes: Mapping[str, str]) -> None:
    """Read what is seen to happen to a person as a clause of its own, in place."""
    for i in (i for i, low in enumerate(s.lows) if low in _SEEING):
        at = _deed(shape, i)
        if at is None:
            continue
        low = s.low(at)
        if classes.get(low) == "p" and shape[at] in "nNbpjivdqr" and (low != "back" or shape[at] == "p"):
            shape[at] = "p"
        elif classes.get(low) == "d" and shape[at] in "dvnNj" and _is_undergone(s, shape, at):
            shape[at] = "v"


def _deed(shape: list[str], i: int) -> int | None:
    """Give the first item behind whom somebody sees, a person by name."""
    j = i + 1
    while j < len(shape) and j - i <= _NEAR and shape[j] in _BETWEEN:
        if shape[j] == PERSON and shape[j + 1 : j + 2] and shape[j + 1] not in _BETWEEN - {"n", "N", "j"}:
            return j + 1
        j += 1
    return None


def _is_undergone(s: Sentence, shape: list[str], i: int) -> bool:
    """Whether a past form is a passive participle: of a verb that has a passive, before what links to it."""
    after = shape[i + 1 : i + 2]
    return verb_lemma(s.low(i)) not in default_grammar().intransitive and (not after or after[0] in {*_LINKS, "."})
