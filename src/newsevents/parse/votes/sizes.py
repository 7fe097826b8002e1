"""How many members bodies have, wherever an article says it: "the 15-member council", "all 47 councillors"."""

import re
from collections.abc import Iterable
from typing import Final

from newsevents.lexicon.morphology import singular
from newsevents.parse.clauses.clauses import NOUN
from newsevents.parse.clauses.predications import ATTRIBUTE, OBJECT, SUBJECT, Clauses
from newsevents.parse.names.entities import Entity, entity_of
from newsevents.parse.reading import Reading
from newsevents.parse.votes.passing import phrases_inside
from newsevents.parse.votes.voters import Voters
from newsevents.parse.words.items import ORGANIZATION
from newsevents.parse.words.numbers import read_number, unit_of
from newsevents.parse.words.phrases import NounPhrase

_SIZE: Final = re.compile(r"([a-z]+|\d+)-(?:member|nation|country|seat|strong|state|person|judge|man)")
FEWEST: Final = 5
"""A body with fewer members is not spoken of by their number."""
_MOST: Final = 3000
"""Members of the greatest body that meets to vote; more are those of a union or a party."""
_MEMBERS: Final = frozenset(
    "members states countries nations governments seats lawmakers deputies senators mps meps legislators delegates "
    "cardinals directors allies associations federations unions clubs".split()
)
"""What bodies consist of, all told."""
_HALLS: Final = frozenset("assembly council senate congress parliament".split())
_COMPRISING: Final = frozenset({"have", "comprise", "consist", "number", "make_up", "compose", "include", "be"})
"""Verbs between a body and its members: "the college consists of 42 electors"."""
_COMING: Final = frozenset({"vote", "take_part", "take", "attend", "turn_up", "meet", "be", "come", "agree"})
"""What those of a body do who are there: "47 of the 48 members voted"."""
_BELONGING: Final = (["that", "belong", "to"], ["which", "belong", "to"], ["that", "make", "up"], ["who", "make", "up"])
_THERE: Final = frozenset({"there", "it", "its"})
PARTISANS = frozenset("independent republican democrat conservative liberal backbencher crossbencher".split())
"""Members who are never all of a body: "there are five independents"."""


class Sizes:
    """Remembers how many members the bodies of one article have."""

    def __init__(self, r: Reading, voters: Voters) -> None:
        """Read with the article's registry and discourse."""
        self.r = r
        self.voters = voters
        self._named: dict[str, int] = {}
        self._unnamed: set[int] = set()  # of bodies whose name is not said with it
        self._coming: int | None = None  # of the body whose members are told to have come to vote

    def note(self, clauses: Clauses) -> None:
        """Remember the sizes that a sentence tells."""
        s = clauses.sentence
        if "0" in s.shape:
            self._note_members(clauses)
            self._note_composition(clauses)
        lowers = s.tokens.lowers
        for i in range(len(s.shape)):
            low = lowers[s.cuts[i]]
            size = size_told(low)
            if size is None:
                continue
            if low[0].isdigit():  # not "its six-man executive board", whichever body decides
                self._unnamed.add(size)
            for j in range(i + 1, min(i + 4, len(s.shape))):
                mention = s.mentions.get(j)
                if mention is not None and mention.kind == ORGANIZATION:
                    self._set(entity_of(self.r.registry, mention), size)
            if i + 1 < len(s.shape) and s.low(i + 1) in _HALLS:
                self._set(self.voters.ending_in({s.low(i + 1)}), size)  # "the 193-member assembly"

    def of(self, body: Entity) -> int | None:
        """Give how many members a body has: as told of it, or of the one body whose size the article tells."""
        only = next(iter(self._unnamed)) if len(self._unnamed) == 1 else None
        return self._named.get(body.name.lower(), self._coming or only)

    def _note_members(self, clauses: Clauses) -> None:
        """Remember a size told with a name: "the alliance's 28 members", "all 164 members of the WTO"."""
        for e in clauses.elements:
            for np in phrases_inside(e.object) if e.kind == NOUN else ():
                value = _count(np) if np.det or is_whole(np) else None
                if value is not None and _is_among(np):
                    self._unnamed.add(value)
                if value is None or (unit_of(np) or "") not in _MEMBERS:
                    continue
                name = self.r.offices.organization(np)
                body = self.r.registry.find("organization", name) if name else None
                if body is not None:
                    self._set(self.voters.whole(body), value)

    def _note_composition(self, clauses: Clauses) -> None:
        """Remember a size told by a verb, or of all: "the council has 47 members", "all 31 MPs have a vote"."""
        for p in clauses.verbs.values():
            subjects = p.get(OBJECT if p.passive else SUBJECT)
            for np in subjects:
                value = _count(np)
                if value is not None and self.voters.are_voters(np) and _is_all(np):
                    self._unnamed.add(value)
                self._note_part(np, p.lemma)
            if p.lemma not in _COMPRISING or p.tense == "past" or p.form != "fin":
                continue
            for np in (*(() if p.passive else p.get(OBJECT)), *p.get(ATTRIBUTE), *p.get("of")):
                value = _count(np)
                voters = self.voters.are_voters(np) or "member" in np.words  # "14 member institutes"
                if value is None or np.det or not voters or singular(np.head) in PARTISANS:
                    continue
                named = next((sub for sub in subjects if sub.kind == ORGANIZATION), None)
                body = self.voters.of_phrase(named) if named is not None else self._described(subjects)
                self._set(body, value)
                organ = (
                    named is not None and named.name is not None and named.name.text.islower()
                )  # "electoral college"
                if organ or (named is None and subjects and self._is_body(subjects[0])):
                    self._unnamed.add(value)

    def _described(self, subjects: Iterable[NounPhrase]) -> Entity | None:
        """Give the body that a subject describes: "the consortium has 14 member institutes"."""
        np = next((np for np in subjects if np.kind == "n" and np.det == "the"), None)
        found = self.r.offices.described(np) if np is not None else None
        return found if found is not None and found.kind == "organization" else None

    def _note_part(self, np: NounPhrase, lemma: str) -> None:
        """Remember of how many a part has come: "fifty-three of the 54 federations took part"."""
        if not np.number or lemma not in _COMING:
            return
        s, whole = np.sentence, None
        if np.of is not None and (unit_of(np.of) or "") in _MEMBERS:
            whole = _count(np.of)
        elif s.lows[np.last : np.last + 2] == ["out", "of"] and (unit_of(np) or "") in _MEMBERS:
            told = read_number(s.lows[np.last + 2]) if np.last + 2 < len(s) else None  # "governments out of 57"
            whole = int(told) if told is not None and told >= FEWEST else None
        self._coming = self._coming or whole

    def _is_body(self, np: NounPhrase) -> bool:
        """Whether a phrase means a body that the article need not have named: "the council", "it"."""
        return np.head in _THERE or self.voters.of_subject(np) is not None

    def _set(self, body: Entity | None, size: int) -> None:
        if body is not None:
            self._named.setdefault(body.name.lower(), size)


def size_told(word: str) -> int | None:
    """Give how many members a word says that a body has: "15-member", "six-seat"."""
    match = _SIZE.fullmatch(word) if "-" in word else None
    size = read_number(match[1]) if match is not None else None
    return int(size) if size is not None and size >= FEWEST else None


def _count(np: NounPhrase) -> int | None:
    """Give how many a phrase counts, if as many as a body has."""
    value = read_number(np.number) if np.number else None
    whole = value is not None and value == int(value) and FEWEST <= value <= _MOST
    return int(value) if whole and value is not None else None


def _is_all(np: NounPhrase) -> bool:
    """Whether a phrase counts all members: "its 31 members", "the 124 governments that belong to the court"."""
    s = np.sentence
    belong = np.det == "the" and s.lows[np.last : np.last + 3] in _BELONGING
    return np.det in {"all", "poss:its"} or belong or _is_among(np)


def _is_among(np: NounPhrase) -> bool:
    """Whether somebody is said to be alone among all members: "alone among the ten members"."""
    s = np.sentence
    return (
        np.det == "the" and unit_of(np) == "members" and s.lows[max(np.first - 2, 0) : np.first] == ["alone", "among"]
    )


def is_whole(np: NounPhrase) -> bool:
    """Whether a number of members is of all there are: "of the 31 members", "all 27 states"."""
    s = np.sentence
    if s.lows[np.last : np.last + 1] == ["will"] and np.head in {"cardinal", "elector"}:
        return True  # "133 cardinals will write a name on a slip"
    return np.first > 0 and s.low(np.first - 1) in {"of", "from", "among", "between", "all"}
