"""Whom a story's opening tells of by title alone and names only in the next sentences.

"The chief executive of Norvest has resigned. Ana Reyes, who joined it in 2010, had come under pressure."
"""

from collections.abc import Iterator

from attrs import define, field

from newsevents.parse.clauses.clauses import NOUN
from newsevents.parse.clauses.predications import OBJECT, SUBJECT, SUCCEEDING, Clauses, Predication
from newsevents.parse.names.entities import Registry, entity_of
from newsevents.parse.people.roles import is_plural
from newsevents.parse.words.items import PERSON, TITLE
from newsevents.parse.words.phrases import NounPhrase

_OPENING = 6
"""Sentences, headline and caption among them, in which a story tells what it is about."""
_NEAR = 2
"""Sentences behind the title's in which the name is looked for."""
_GOING = frozenset({"departing", "outgoing"})
_OTHERS = SUCCEEDING | frozenset("take_over take_on step_in step_up fill_in become appoint name stand_in act".split())
"""Verbs of who comes in the place of the one awaited."""


_GAINING = frozenset({"have", "get", "find", "gain"})
_COMING = frozenset(
    "join come arrive start begin promote appoint name elect choose pick take_over take_up return".split()
)
"""Verbs of which one tells of who has come in."""


@define
class Awaited:
    """The titles that a story's opening has told of, whose holders it has not named yet."""

    registry: Registry
    _told: list[tuple[Predication, NounPhrase]] = field(factory=list)

    def note(self, clauses: Clauses, told: set[int]) -> None:
        """Note whom a sentence tells of by title alone; ``told`` are the predications that have told of somebody."""
        s = clauses.sentence
        if s.number >= _OPENING or s.caption or any(m.kind == PERSON for m in s.mentions.values()):
            return
        for p in clauses.verbs.values():
            if id(p) in told or not (p.form == "fin" or (p.form == "inf" and p.modality == "expected")):
                continue  # "is to retire"
            fillers = p.get(OBJECT if p.passive else SUBJECT)
            if len(fillers) == 1 and _is_one_holder(fillers[0]):
                self._told.append((p, fillers[0]))
            gained = p.get(OBJECT) if p.lemma in _GAINING and p.modality == "actual" else []
            if len(gained) == 1 and _is_new_holder(gained[0]):
                self._told.append((p, gained[0]))

    def named(self, clauses: Clauses) -> Iterator[tuple[Predication, NounPhrase]]:
        """Give the predications that a sentence names the holder for, each with its title, which it now describes."""
        number = clauses.sentence.number
        self._told = [(p, np) for p, np in self._told if number - p.sentence.number <= _NEAR]
        name = self._newcomer(clauses) if self._told else None
        comes = any(p.lemma in _COMING for p in clauses.verbs.values())
        for p, np in self._told if name is not None else ():
            new = p.lemma in _GAINING and not p.passive and np in p.get(OBJECT)
            if p.sentence.number < number and name is not None and (comes or not new):
                np.apposed = (name,)
                yield p, np
        self._told = self._told if name is None else []

    def _newcomer(self, clauses: Clauses) -> NounPhrase | None:
        """Find who is named in a sentence for the first time, with no office: as its subject, or as one who goes."""
        if clauses.sentence.headline or clauses.sentence.caption:
            return None
        phrases: list[NounPhrase] = [e.object for e in clauses.elements if e.kind == NOUN]
        going = [np for np in phrases if np.kind == PERSON and not _GOING.isdisjoint(np.words)]
        if going:
            return going[0]
        k, p = next(((k, p) for k, p in clauses.verbs.items() if p.form == "fin"), (0, None))
        np = clauses.subject(k) if p is not None else None
        if p is None or np is None or np.kind != PERSON or len(np.members) > 1 or np.title is not None:
            return None
        main = next((q for q in clauses.verbs.values() if q.form == "fin" and q.governor is None), p)
        entity = entity_of(self.registry, np.name) if np.name is not None else None
        if entity is None or entity.holdings or np.links or any(a.title is not None for a in np.apposed):
            return None
        new = np.name is not None and entity.first == np.name.first and len(np.name.text.split()) > 1
        return np if new and (_OTHERS.isdisjoint({p.lemma, main.lemma}) or self._all_new()) else None

    def _all_new(self) -> bool:
        """Whether all that is awaited is who has come in: "The museum has a new director"."""
        return all(p.lemma in _GAINING and np in p.get(OBJECT) for p, np in self._told)


def _is_one_holder(np: NounPhrase) -> bool:
    """Whether a phrase means the one holder of a body's office, and does not name them: "the chair of Norvest"."""
    if np.kind != TITLE or np.title is None or np.name is not None or np.apposed or len(np.members) > 1:
        return False
    of_body = bool(np.links or np.possessor or np.modifiers)
    known = np.det == "the" or np.possessor is not None
    return of_body and known and np.title.row.kind in {"office", "generic"} and not (np.statuses or is_plural(np))


def _is_new_holder(np: NounPhrase) -> bool:
    """Whether a phrase means whoever has come into an office: "a new director", "a permanent editor"."""
    if np.kind != TITLE or np.title is None or np.name is not None or np.apposed or len(np.members) > 1:
        return False
    new = not {"new", "permanent"}.isdisjoint(np.words) or "incoming" in np.statuses
    return np.det == "a" and new and np.title.row.kind in {"office", "generic"} and not is_plural(np)
