"""Whose "its" and "his" are in a clause of its own: "Peru backs Ms Reyes, while Chile has its candidate"."""

import re
from collections.abc import Sequence

from newsevents.parse.names.entities import Entity
from newsevents.parse.words.items import ORGANIZATION, PERSON, POSSESSIVES, STATE, Mention, Sentence
from newsevents.parse.words.phrases import NounPhrase, base_phrase

_TURNING = frozenset({"while", "whereas", "but"})
"""What opens a clause about another than the one before it."""
_LEADING = frozenset({"when", "after", "because", "once", "since", "as", "until"})
"""What opens a clause that says when or why its sentence's subject did something."""
_PICKS = frozenset("pick choice nominee appointee candidate successor replacement".split())
"""Those whom somebody else has chosen, or who come after them: what is theirs is not his."""
_AFTER = frozenset({"successor", "replacement"})
"""Those who come when he goes: "Mr Lund's successor will be chosen before he retires" tells of his own end."""
_GOES = re.compile(
    r"\b(?:s?he|they) (?:\w+ ){0,2}?(?:steps?|stepped|leaves?|left|goes|went|gone|retires?d?|resign(?:s|ed)?|quits?"
    r"|depart(?:s|ed)?|bow(?:s|ed)|(?:stands?|stood) down)\b"
)
_PHRASE = 6
"""Items from whoever owns a pick to the noun: "Mr Lund's second and last choice"."""
_SAYING = frozenset("said says told tells added that adding warned announced insisted argued".split())
_VERBS = frozenset("xdzp")
_REACH = 25
"""Items that such a clause may take."""


_OPENING = re.compile("(?:i@,?)?(?P<doer>(?:[CLO]'|DY?)[jn]?T)(?:i?@)?[rhx]*[dz]")
"""Items of a sentence whose subject is an office of a state, a place or a body: "Peru's foreign minister on Friday"."""


def pickers(s: Sentence) -> list[Entity]:
    """Give of whom a sentence says only whom they chose: "Mr Lund's pick was cleared ... her nomination"."""
    if _PICKS.isdisjoint(s.words) or POSSESSIVES.isdisjoint(s.words):
        return []
    owners = [i for i, m in s.mentions.items() if m.kind == PERSON and i + 1 < len(s) and s.low(i + 1) in POSSESSIVES]
    named = [i for i in owners if (at := _pick_of(s, i)) and PERSON not in s.shape[at : at + 3]]
    return [s.mentions[i].entity for i in named if s.mentions[i].entity is not None]


def _pick_of(s: Sentence, i: int) -> int:
    """Give the item of the noun for whom the one named at an item has chosen, if that is the sentence's subject."""
    at = next((k for k in range(i + 2, min(len(s), i + _PHRASE)) if s.low(k) in _PICKS), 0)
    if at and s.low(at) in _AFTER and _GOES.search(" ".join(map(s.low, range(at, len(s))))):
        return 0
    return at if at and not (_VERBS | set(",A")) & set(s.shape[i + 1 : at]) and not _VERBS & set(s.shape[:i]) else 0


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
