"""Whose office the contest is for, as the words for the contest say: "the race to succeed Ms Reyes", "her successor".

One who runs, or who has won, is to follow that person; so is whoever is still to be found.
"""

from collections.abc import Iterator

from newsevents.parse.clauses.clauses import NOUN, PREPOSITION
from newsevents.parse.clauses.predications import OBJECT, SUBJECT, Clauses, Predication
from newsevents.parse.names.entities import Entity, entity_of
from newsevents.parse.reading import Reading
from newsevents.parse.words.items import PERSON
from newsevents.parse.words.phrases import NounPhrase

_FOLLOWING = frozenset({"succeed", "replace"})
_HEIRS = frozenset({"successor", "replacement"})
_LINKS = frozenset({"to", "for", "of"})
_AHEAD = frozenset({"expected", "possible"})


def followed(r: Reading) -> Iterator[Entity]:
    """Give who has, or had, the office that the article's contest is for; none where a clause names another office."""
    if r.focus is None or r.focus.title is None:
        return
    for clauses in r.clauses:
        lemmas = {p.lemma for p in clauses.verbs.values()}
        if lemmas & _FOLLOWING:
            yield from _objects(r, clauses)
        if not _HEIRS.isdisjoint(clauses.sentence.lows):
            yield from _owners(r, clauses)


def _objects(r: Reading, clauses: Clauses) -> Iterator[Entity]:
    """Give whom somebody still to be found, or one who runs, is to succeed or replace."""
    for p in clauses.verbs.values():
        if p.lemma in _FOLLOWING and not p.passive and _is_of_contest(r, p):
            yield from (e for np in p.get(OBJECT) if np.title is None and (e := _person(r, np)) is not None)


def _is_of_contest(r: Reading, p: Predication) -> bool:
    titles = [np.title.row.title for np in p.get("as") if np.title is not None]
    if p.get("as") and (r.focus is None or r.focus.title not in titles):
        return False
    named = [e for np in p.get(SUBJECT) if np.kind == PERSON and (e := _person(r, np)) is not None]
    if not named:
        pronoun = any(np.kind == "P" for np in p.get(SUBJECT))
        return p.form == "inf" if not pronoun else p.form == "fin" and p.modality in _AHEAD
    return p.modality in _AHEAD and all(e in r.candidates | r.winners for e in named)


def _owners(r: Reading, clauses: Clauses) -> Iterator[Entity]:
    """Give whose successor is spoken of without a name: "Mr Okafor's successor", "a successor to Mr Okafor"."""
    elements = clauses.elements
    for k, e in enumerate(elements):
        if e.kind != NOUN or e.object.head not in _HEIRS or e.object.apposed or e.object.title is not None:
            continue
        owner = e.object.possessor
        if owner is None and k + 2 < len(elements) and elements[k + 1].kind == PREPOSITION:
            owner = elements[k + 2].object if elements[k + 2].kind == NOUN else None
            owner = owner if elements[k + 1].object in _LINKS else None
        person = _person(r, owner) if isinstance(owner, NounPhrase) else None
        if person is not None:
            yield person


def _person(r: Reading, np: NounPhrase) -> Entity | None:
    entity = entity_of(r.registry, np.name) if np.kind == PERSON and np.name is not None else None
    return entity if entity is not None and entity.kind == "person" else None
