"""Whom a story's opening tells of by title alone and names only in the next sentences.

"The chief executive of Norvest has resigned. Ana Reyes, who joined it in 2010, had come under pressure." "Norvest has
sacked its chief executive. Ana Reyes had held the post since 2010."
"""

from collections.abc import Iterator

from attrs import define, field

from newsevents.parse.clauses.clauses import NOUN
from newsevents.parse.clauses.predications import OBJECT, SUBJECT, SUCCEEDING, Clauses, Predication
from newsevents.parse.names.entities import Registry, entity_of
from newsevents.parse.people.contenders import GOINGS
from newsevents.parse.people.roles import is_plural
from newsevents.parse.words.items import HONORIFIC, PERSON, TITLE
from newsevents.parse.words.phrases import NounPhrase

_OPENING = 6
"""Sentences, headline and caption among them, in which a story tells what it is about."""
_NEAR = 2
"""Sentences behind the title's in which the name is looked for."""
_GOING = frozenset({"departing", "outgoing"})
_GOINGS = GOINGS | {"death"}
_OTHERS = SUCCEEDING | frozenset(
    "take_over take_on step_in step_up fill_in become appoint name stand_in act serve lead run".split()
)
"""Verbs of who comes in the place of the one awaited."""


_LOSING = frozenset(
    "sack fire dismiss oust remove axe dump topple unseat depose vote_out force_out push_out boot_out kick_out drop "
    "part_with lose".split()
)
"""Verbs of a body, or a state, that has the holder of its office no more."""
_STYLES = frozenset({"trade", "honorific", "rank"})
"""Kinds of titles that are no office."""
_BODIES = frozenset("OCLnm")
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
            lost = _lost(p) if not s.headline else []
            if len(lost) == 1 and (_is_one_holder(lost[0]) or _is_own_holder(lost[0])):
                self._told.append((p, lost[0]))
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
        if going or (gone := self._gone(phrases)) is None:
            return next(iter(going), None) or self._subject(clauses)
        return gone

    def _gone(self, phrases: list[NounPhrase]) -> NounPhrase | None:
        """Give whose going a noun tells, if nobody has told of them yet: "the dismissal of General Okafor"."""
        for np in phrases:
            owners = (
                (np.possessor, *(linked for link, linked in np.links if link == "of")) if np.head in _GOINGS else ()
            )
            for owner in owners:
                if owner is not None and owner.kind == PERSON and self._is_new(owner):
                    return owner
        return None

    def _subject(self, clauses: Clauses) -> NounPhrase | None:
        """Give the subject of a sentence, if nobody has told of them yet and they come in nobody's place."""
        told = ((k, p) for k, p in clauses.verbs.items() if p.form == "fin")
        done = ((k, p) for k, p in told if p.get(OBJECT if p.passive else SUBJECT) or clauses.subject(k) is not None)
        k, p = next(done, (0, None))
        np = clauses.subject(k) if p is not None else None
        titled = np is not None and np.title is not None and np.title.row.kind not in _STYLES
        if p is None or np is None or np.kind != PERSON or len(np.members) > 1 or titled:
            return None
        finite = [q for q in clauses.verbs.values() if q.form == "fin" and q.governor is None and not _is_of_old(q)]
        main = finite[0] if finite else p
        first = main.lemma if _is_of_old(p) else p.lemma
        stays = _OTHERS.isdisjoint({first, main.lemma}) or self._all_new()
        return np if stays and self._is_new(np) else None

    def _is_new(self, np: NounPhrase) -> bool:
        """Whether a phrase names somebody for the first time, in full, and with no office."""
        entity = entity_of(self.registry, np.name) if np.name is not None else None
        if entity is None or entity.holdings or np.links or any(a.title is not None for a in np.apposed):
            return False
        whole = np.name is not None and (len(np.name.text.split()) > 1 or _is_styled(np))
        return whole and np.name is not None and entity.first == np.name.first

    def _all_new(self) -> bool:
        """Whether all that is awaited is who has come in: "The museum has a new director"."""
        return all(p.lemma in _GAINING and np in p.get(OBJECT) for p, np in self._told)


def _lost(p: Predication) -> list[NounPhrase]:
    """Give what a verb says that a body has no more: "has sacked its chief executive", "parted with its coach"."""
    names = {p.lemma, *(f"{p.lemma}_{relation}" for relation in p.relations), f"{p.lemma}_{p.particle}"}
    told = p.modality == "actual" and p.form == "fin" and not p.passive and not _LOSING.isdisjoint(names)
    by_body = all(np.kind in _BODIES or is_plural(np) for np in p.get(SUBJECT))
    return (p.get(OBJECT) or p.get("with")) if told and by_body else []


def _is_of_old(p: Predication) -> bool:
    """Whether a relative clause tells how somebody once came in: "Ms Reyes, who took over in 2021, will go"."""
    who = p.first > 0 and p.sentence.low(p.first - 1) == "who"
    return who and p.tense == "past" and not p.perfect and bool(p.times)


def _is_styled(np: NounPhrase) -> bool:
    """Whether an honorific stands before a name, which may then be short: "Lord Vane"."""
    return np.name is not None and np.sentence.shape[max(0, np.first) : np.last].startswith(HONORIFIC)


def _is_own_holder(np: NounPhrase) -> bool:
    """Whether a phrase means the one holder of the subject's office: "its chief executive", "the vice-chancellor"."""
    if np.kind != TITLE or np.title is None or np.name is not None or np.apposed or len(np.members) > 1:
        return False
    known = np.det in {"the", "poss:its", "poss:their"} and np.title.row.kind in {"office", "generic"}
    return known and not (np.statuses or is_plural(np))


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
