"""Whose "its" and "his" are in a clause of its own: "Peru backs Ms Reyes, while Chile has its candidate"."""

import re
from collections.abc import Sequence

from newsevents.parse.words.items import ORGANIZATION, PERSON, STATE, Mention
from newsevents.parse.words.phrases import NounPhrase, base_phrase

_TURNING = frozenset({"while", "whereas", "but"})
"""What opens a clause about another than the one before it."""
_LEADING = frozenset({"when", "after", "because", "once", "since", "as", "until"})
"""What opens a clause that says when or why its sentence's subject did something."""
_SAYING = frozenset("said says told tells added that adding warned announced insisted argued".split())
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


def is_led_by(np: NounPhrase, tokens: Sequence[int]) -> bool:
    """Whether a phrase stands in a clause of time or cause behind the one clause that names somebody, at tokens.

    "Ms Reyes was struck off when a panel declined to recommend her"; not behind a verb of saying, whose clause is of
    whoever the story is about.
    """
    s = np.sentence
    named = [i for i, m in s.mentions.items() if m.kind == PERSON and m.first in tokens]
    led = next((i for i in range(np.first - 1, max(0, np.first - _REACH), -1) if s.low(i) in _LEADING), 0)
    if not led or not named or not _VERBS & set(s.shape[led + 1 : np.first]):
        return False
    between = s.shape[named[0] + 1 : led]
    return bool((_VERBS | {"v"}) & set(between)) and _SAYING.isdisjoint(s.lows[named[0] + 1 : led])
