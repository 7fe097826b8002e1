"""Lists: what a line with a colon, or over a list, says of those whom the lines under it name.

"The candidates are:" and, each on a line of its own, who they are; "Backing Ms Reyes:" and who backs her.
"""

import re
from collections.abc import Callable, Iterator

from newsevents.lexicon.lexicon import Lexicon
from newsevents.lexicon.morphology import singular
from newsevents.parse.clauses.clauses import BREAK, NOUN, PREPOSITION, Element
from newsevents.parse.clauses.predications import OBJECT, SUBJECT, Clauses, Predication
from newsevents.parse.clauses.series import tells
from newsevents.parse.shapes.camps import BACKERS
from newsevents.parse.shapes.counted_field import CountedField
from newsevents.parse.shapes.named_field import announced_field, heading, is_named, like
from newsevents.parse.shapes.newcomers import Newcomers
from newsevents.parse.shapes.rosters import sided
from newsevents.parse.words.items import NAMED, TITLE, Sentence
from newsevents.parse.words.phrases import NounPhrase

_BACKERS = BACKERS | {"endorsement"}
_POSITIONS = frozenset({"endorsement", "nomination", "support", "backing"})
_GROUPS = frozenset(
    "group organisation organization union body party company country state person people member".split()
)
_NAMING = frozenset({"be", "include", "come", "follow"})
"""Verbs that only lead to names."""
_MARK = re.compile(r"(?:^|\n)[ \t]*(?:[•▪●◦‣■*–—-]|\d{1,2}[.)])[ \t]*\Z")
"""What stands before the words of a list's item."""
_LONGEST_MARK = 12
"""Characters before an item's words in which its mark is looked for."""


class Lists:
    """Reads an article's lists, line by line."""

    def __init__(self, lexicon: Lexicon, forget: Callable[[Predication], None]) -> None:
        """Start above the first line; ``forget`` takes back what was told of "the following groups"."""
        self.lexicon = lexicon
        self.forget = forget
        self._field: tuple[Clauses, Element] | None = None
        self._told: tuple[Predication, str] | None = None
        self._counted = CountedField()
        self._newcomers = Newcomers()

    def read(self, clauses: Clauses) -> Iterator[Predication]:
        """Give what a line tells of whom it names: that they are of a field, or back whom a line above says."""
        p, field = announced_field(clauses, self._field), heading(clauses)
        if field is not None:
            self._field = (clauses, field)
        elif p is None:
            self._field = None
        yield from [p] if p is not None else []
        yield from self._listed(clauses)
        yield from self._counted.read(clauses)
        yield from self._newcomers.read(clauses)

    def _listed(self, clauses: Clauses) -> Iterator[Predication]:
        """Give what the line that heads a list says of a name under it, and remember a line that may head one."""
        s = clauses.sentence
        named = _item(clauses) if self._told is not None else None
        fits = named is not None and self._told is not None and (is_named(named) or self._told[1] == SUBJECT)
        if self._told is None or named is None or not fits or not _is_under(s, self._told[0].sentence):
            self._told = self._head(clauses)
            return
        head, relation = self._told
        self.forget(head)
        yield like(head, s, relation, [named])

    def _head(self, clauses: Clauses) -> tuple[Predication, str] | None:
        """Give what a line says of those under it: "The following were elected:", "Endorsements for Ms Reyes"."""
        elements, s = clauses.elements, clauses.sentence
        if not elements or not (elements[-1].object == ":" or elements[-1].kind != BREAK):
            return None
        colon = len(elements) - (elements[-1].object == ":")
        for p in clauses.verbs.values():
            following = next((r for r in (SUBJECT, OBJECT) if self._is_following(p.get(r))), "")
            if following and p.modality == "actual":
                return p, following
            if p.modality == "actual" and self._takes_side(p) and not any(map(is_named, p.get(SUBJECT))):
                return (p, SUBJECT) if p.get(OBJECT) else None
        if (side := sided(clauses, 0, colon)) is not None:
            return side, SUBJECT
        tells_more = any(p.form == "fin" and p.lemma not in _NAMING for p in clauses.verbs.values())
        whom = _backed(elements) if not tells_more else None  # not "Supporters of Ms Reyes were arrested:"
        if whom is None:
            return None
        p = Predication(s, "back", whom.first, whom.last)
        p.add(OBJECT, whom)
        return p, SUBJECT

    def _is_following(self, phrases: list[NounPhrase]) -> bool:
        """Whether a phrase only announces who is meant: "the following", "the following groups", no "plans"."""
        if len(phrases) != 1 or "following" not in phrases[0].text.lower().split() or is_named(phrases[0]):
            return False
        np = phrases[0]
        whoever = np.head == "following" or np.kind == TITLE or singular(np.head) in _GROUPS
        return whoever or self.lexicon.is_people(np.head)

    def _takes_side(self, p: Predication) -> bool:
        frames = self.lexicon.frames.by_verb.get(p.lemma, ())
        return any(frame.event == "endorsement" for frame in frames)


def _backed(elements: list[Element]) -> NounPhrase | None:
    """Give who has the backers or endorsements that a line speaks of: "Ms Reyes's endorsers", "Support for her"."""
    for k, e in enumerate(elements):
        np = e.object
        owner = (np.possessor or np.of) if e.kind == NOUN and singular(np.head) in _BACKERS else None
        if owner is not None and is_named(owner):
            return owner  # type: ignore[no-any-return]
        behind = [f.object for f in elements[k + 1 : k + 3]]
        linked = [f.kind for f in elements[k + 1 : k + 3]] == [PREPOSITION, NOUN] and behind[0] in {"for", "of"}
        if e.kind == NOUN and linked and singular(np.head) in _POSITIONS | _BACKERS and is_named(behind[1]):
            return behind[1]  # type: ignore[no-any-return]
    return None


def _item(clauses: Clauses) -> NounPhrase | None:
    """Give the name that a line opens with which tells nothing more by a verb."""
    elements = clauses.elements
    if not elements or elements[0].kind != NOUN or tells(elements, 0, len(elements)):
        return None
    np: NounPhrase = elements[0].object
    return np if np.kind in NAMED or is_named(np) else None


def _is_under(s: Sentence, head: Sentence) -> bool:
    """Whether a line is an item of the list that another heads."""
    if s.block == head.block:
        return False
    start = s.tokens.starts[s.first]
    return _MARK.search(s.tokens.text[max(0, start - _LONGEST_MARK) : start]) is not None
