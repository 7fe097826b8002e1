"""Whose "its" and "his" are in a clause of its own: "Peru backs Ms Reyes, while Chile has its candidate"."""

import re

from newsevents.parse.words.items import ORGANIZATION, PERSON, STATE, Mention
from newsevents.parse.words.phrases import NounPhrase, base_phrase

_TURNING = frozenset({"while", "whereas", "but"})
"""What opens a clause about another than the one before it."""
_VERBS = frozenset("xdzp")
_REACH = 25
"""Items that such a clause may take."""


_OPENING = re.compile("(?:i@,?)?(?P<doer>(?:[CLO]'|DY?)[jn]?T)(?:i?@)?[rhx]*[dz]")
"""Items of a sentence whose subject is an office of a state, a place or a body: "Peru's foreign minister on Friday"."""


def untitled_doer(np: NounPhrase) -> NounPhrase | None:
    """Give who without a name does something in a phrase's sentence, where nobody is named before: "Peru's premier"."""
    s = np.sentence
    opening = _OPENING.match(s.shape)
    named = opening is None or opening.end() > np.first or PERSON in s.shape[: np.first]
    return base_phrase(s, opening.start("doer")) if opening is not None and not named else None


def doing_thing(np: NounPhrase) -> Mention | None:
    """Give the state or body that does something in the clause of a phrase with "its", if that opens anew."""
    s = np.sentence
    i = next((k for k in range(np.first - 1, max(0, np.first - _REACH), -1) if s.low(k) in _TURNING), 0)
    doing = i + 1 + (s.low(i + 1) == "the")
    doer = s.mentions.get(doing) if i else None
    acts = doer is not None and doer.kind in {STATE, ORGANIZATION} and s.shape[doing + 1] in _VERBS
    return doer if acts else None
