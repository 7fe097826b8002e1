"""Whom a pronoun means inside a clause that has a subject of its own: "succeeds Mr Lund, who held it until his death".

Elsewhere a pronoun means the person whom its sentence names first.
"""

import re
from collections.abc import Sequence

from newsevents.parse.names.entities import Entity
from newsevents.parse.people.contenders import HE, SHE
from newsevents.parse.words.items import HONORIFIC, PERSON, POSSESSIVES, TITLE, Sentence
from newsevents.parse.words.phrases import NounPhrase
from newsevents.text.tokens import Tokens

_WHO = "Q"
_DOING = re.compile(",?[rx]*(?:[dzp][rhvg]*|x?b|tb|g)")
"""Items of a verb that stand between its subject and its object."""
_ACTING = re.compile(_DOING.pattern.removeprefix(",?") + "i?")
_ACTED_ON = re.compile("[rh]*[dzpx][rhvgb]*(?:tb|ig)?i?[GT]{0,3}A")
"""Items from a pronoun to a name that its verb, or what that verb is done for, has as its object."""
_PARTICLES = frozenset({"in", "up", "out", "off", "over"})
_SUBJECTS = frozenset({"he", "she"})
_OBJECTS = frozenset({"him", "her"})
_WHEN = frozenset({"when", "after", "because"})
_FOLLOWING = frozenset(
    "replaced succeeded replaces succeeds replacing succeeding replace succeed successor replacement".split()
)
_AIDED = re.compile("tbG?A$")
_VERBS = frozenset("xdzp")
_POSTS = frozenset({"post", "position", "job", "role", "office", "seat", "title"})
_WHILE = frozenset({"as", "while"})
_JOINTS = frozenset(", and of over to for with from by in on at against as that who said".split())
_OWNING = 5
"""Tokens from a state to the body that it owns."""
_BIDS = frozenset("bid run race campaign quest challenge effort candidacy re-election reelection".split())
_BID = 4
"""Items of a phrase by whose end its bid stands: "his second bid"."""
_BACKING = ("endors", "back", "support")
_PHRASE = 8
"""Tokens from whoever owns somebody to who that is: "Olson's 62-year-old replacement Reyes"."""
_TWO = 2
_HANDED = 10
"""Items from "him" to what is his."""
_REACH = 25
"""Items that such a clause may take."""


def nearer_name(np: NounPhrase, pronoun: str) -> Entity | None:
    """Give whom a pronoun, or one that owns a phrase, means by the clause that it stands in; ``None`` by its sentence.

    Whoever is known to be of the other gender is not meant.
    """
    s, gender = np.sentence, "m" if pronoun in HE else "f" if pronoun in SHE else ""
    if not gender:
        return None
    if (given := _given_to(s, np.first, gender)) is not None:
        return given
    aided = _AIDED.search(s.shape, 0, np.first - 1) if np.first > 2 and s.low(np.first - 1) in _WHILE else None
    if aided is not None and aided.end() == np.first - 1:
        entity = s.mentions[np.first - 2].entity  # "to support Mr Lund as he moves in"
        return entity if entity is not None and entity.gender in {"", gender} else None
    if (held := _named_to(s, np.first)) is not None:
        entity = s.mentions[held].entity
        return entity if entity is not None and entity.gender in {"", gender} else None
    for i in range(np.first - 1, max(0, np.first - _REACH), -1):
        if s.shape[i] in ";:.c" or s.shape[i : i + 2] == ",P":
            return None
        named = _subject_of(s, i)
        if named is not None:
            entity = s.mentions[named].entity if named in s.mentions else None
            return entity if entity is not None and entity.gender in {"", gender} else None
    return None


def _given_to(s: Sentence, i: int, gender: str) -> Entity | None:
    """Give who was acted on as "him" before "his": "invited Mr Lund and handed him a letter on his appointment"."""
    him = "him" if gender == "m" else "her"
    at = next((k for k in range(i - 1, max(0, i - _HANDED), -1) if s.low(k) == him and s.shape[k] == "P"), 0)
    named = [k for k in range(at) if s.shape[k] == PERSON]
    if len(named) < _TWO or s.shape[named[-1] + 1 : at].count(_WHO) or s.shape[at - 1] not in _VERBS:
        return None
    entity = s.mentions[named[-1]].entity
    return entity if entity is not None and entity.gender in {"", gender} else None


def _named_to(s: Sentence, i: int) -> int | None:
    """Give who gets what "he" held or left, told right behind it: "Ms Cole will be chair, a job she left in May"."""
    j = i - (s.low(i - 1) in {"that", "which"}) if i else 0
    if j < 3 or s.low(j - 1) not in _POSTS or s.low(j - 2) not in {"the", "a"} or s.shape[j - 3] != ",":
        return None
    return next((k for k in range(j - 3, -1, -1) if s.shape[k] == PERSON and s.shape[k + 1] in _VERBS), None)


def beneficiary(np: NounPhrase, pronoun: str) -> Entity | None:
    """Give whose bid it is in which somebody is backed: "Ms Chen endorsed Mr Lund (R) in his bid"."""
    s, gender = np.sentence, "m" if pronoun in HE else "f" if pronoun in SHE else ""
    i = np.first - 2
    unsought = _BIDS.isdisjoint(s.lows[np.first + 1 : np.first + _BID])
    if not gender or i < 2 or s.low(i + 1) not in {"in", "for"} or unsought:
        return None
    i = s.shape.rfind("(", 0, i) - 1 if s.shape[i] == ")" else i
    backed = any(low.startswith(_BACKING) for low in s.lows[1 : max(1, i)])
    entity = s.mentions[i].entity if i > 1 and i in s.mentions and s.shape[i] == PERSON and backed else None
    return entity if entity is not None and entity.gender in {"", gender} else None


def doer_before(np: NounPhrase, pronoun: str) -> Entity | None:
    """Give whose a thing is by the verb that governs it: "Mr Lund said that Ms Chen had withdrawn her candidacy"."""
    s, gender = np.sentence, "m" if pronoun in HE else "f" if pronoun in SHE else ""
    i = s.shape.rfind(PERSON, 0, np.first)
    entity = s.mentions[i].entity if i >= 0 and i in s.mentions else None
    end = np.first - (s.low(np.first - 1) in _PARTICLES and np.first > i + 2)  # "Mr Lund handed in his resignation"
    if not gender or entity is None or not _DOING.fullmatch(s.shape, i + 1, end):
        return None
    return entity if entity.gender in {"", gender} else None


def acting_on(np: NounPhrase) -> Entity | None:
    """Give who does something to whom a pronoun means, and is therefore somebody else: "Mr Lund sounded her out".

    Whom "she" acts on is somebody else too: "she will not run to succeed Ms Reyes".
    """
    acted = _ACTED_ON.match(np.sentence.shape, np.last) if np.head in _SUBJECTS else None
    if acted is not None:
        named = np.sentence.mentions.get(acted.end() - 1)
        return named.entity if named is not None else None
    s, i = np.sentence, np.sentence.shape.rfind(PERSON, 0, np.first)
    if i not in s.mentions or np.head not in _OBJECTS or not _ACTING.fullmatch(s.shape, i + 1, np.first):
        return None
    return s.mentions[i].entity  # type: ignore[no-any-return]


def _subject_of(s: Sentence, i: int) -> int | None:
    """Give the item of the name that is the subject of a clause that an item opens, if it opens one."""
    if s.shape[i] == _WHO and s.low(i) == "who":
        j = i - 1 - (s.shape[i - 1] == ",")
        return j if j >= 0 and s.shape[j] == PERSON else None
    if s.low(i) not in _WHEN or i == 0:
        return None
    if s.shape[i + 1 : i + 2] == "P":  # "replaced Mr Lund last month when he left"
        followed = next((k for k in range(i - 1, max(0, i - _REACH), -1) if s.low(k) in _FOLLOWING), None)
        return None if followed is None else next((k for k in range(followed + 1, i) if s.shape[k] == PERSON), None)
    j = i + 1
    while j < len(s) and s.shape[j] in HONORIFIC + TITLE:
        j += 1
    return j if s.shape[j : j + 1] == PERSON else None


def owns_next(named: Sequence[int], tokens: Tokens) -> int:
    """Give the place, among the names before a pronoun, of the first that owns none: "Reyes's deputy Lund said he"."""
    if len(named) == 1 or named[1] - named[0] > _PHRASE:
        return 0
    between = tokens.lowers[named[0] : named[1]]
    owner = next((k for k, word in enumerate(between) if word in POSSESSIVES), 0)
    described = owner and between[-1].isalpha() and between[-1] == tokens.words[named[1] - 1]
    return int(bool(described) and owner < len(between) - 1 and _JOINTS.isdisjoint(between))


def owns_body(token: int, entity: Entity, following: int, tokens: Tokens) -> bool:
    """Whether a state only says whose the body named next is: "Spain's ruling Socialist Party has its leader"."""
    behind = tokens.lowers[token + 1] if following - token <= _OWNING else ""
    return entity.kind == "state" and behind in POSSESSIVES
