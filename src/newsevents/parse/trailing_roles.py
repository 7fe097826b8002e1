"""Offices behind a name that no one phrase holds with it: "Reyes, twice president", "and lately a director"."""

from collections.abc import Sequence

from newsevents.parse.clauses import ADVERB, BREAK, COMMA, CONJUNCTION, NOUN, Element
from newsevents.parse.entities import Entity, Registry, entity_of
from newsevents.parse.items import PERSON, TITLE
from newsevents.parse.offices import Offices
from newsevents.parse.phrases import NounPhrase, base_phrase
from newsevents.parse.roles import hold, is_plural

_ONCE = frozenset({"twice", "thrice", "once", "formerly", "previously", "lately", "sometime"})
_NOW = frozenset({"still", "now", "currently", "also"})
_ADDING = frozenset({"and", "but"})


def read_trailing_roles(elements: Sequence[Element], registry: Registry, offices: Offices) -> None:
    """Note the offices that stand behind an adverb, or behind another office of the same person."""
    for k, e in enumerate(elements):
        if e.kind == NOUN and len(e.object.members) > 1:
            _read_together(e.object, registry, offices)
        if e.kind != NOUN or not _is_bare_title(e.object):
            continue
        if k + 1 < len(elements) and elements[k + 1].kind not in {COMMA, BREAK}:
            _read_headed(e, elements[k + 1], registry, offices)
            continue
        if k + 2 < len(elements) and elements[k + 2].kind == NOUN and elements[k + 2].object.kind == PERSON:
            continue  # "the commander, and the envoy, Ana Reyes"
        adverb = elements[k - 1].object if k and elements[k - 1].kind == ADVERB else ""
        if adverb and adverb not in _ONCE | _NOW:
            continue
        person = _bearer(elements, k - 1 - bool(adverb), registry, told=bool(adverb))
        if person is None:
            continue
        before = len(person.holdings)
        hold(person, e.object, offices, "role/apposition")
        for holding in person.holdings[before:]:
            holding.status = "former" if adverb in _ONCE else holding.status


def _read_together(np: NounPhrase, registry: Registry, offices: Offices) -> None:
    """Note the offices of one person that stand together before the name."""
    named = titled_together(np)
    person = entity_of(registry, named.name) if named is not None and named.name is not None else None
    for member in np.members if person is not None else ():
        if person is not None and member.title is not None:
            hold(person, member, offices, "role/title-and-name")


def titled_together(np: NounPhrase) -> NounPhrase | None:
    """Give the phrase of who holds several coordinated titles: "his ally and secretary, Senator Ana Reyes, said"."""
    s = np.sentence
    bare = all(m.kind == TITLE and m.name is None and not m.apposed and not is_plural(m) for m in np.members)
    if not bare or s.shape[np.last : np.last + 1] != "," or any(m.det and m is not np for m in np.members):
        return None
    named = base_phrase(s, np.last + 1)
    closed = named is not None and named.kind == PERSON and s.shape[named.last : named.last + 1] == ","
    return named if closed else None


def _read_headed(title: Element, named: Element, registry: Registry, offices: Offices) -> None:
    """Read the holder right behind an office and its body: "head of the election committee Ana Reyes"."""
    np = named.object
    if named.kind != NOUN or np.kind != PERSON or np.title is not None or title.last != named.first:
        return
    if not any(link == "of" for link, _ in title.object.links):
        return
    person = entity_of(registry, np.name) if np.name is not None else None
    if person is not None:
        hold(person, title.object, offices, "role/title-before-name")


def _is_bare_title(np: NounPhrase) -> bool:
    """Whether a phrase is one person's office and names nobody."""
    alone = len(np.members) == 1 and np.kind == TITLE and np.name is None and not np.apposed
    return alone and np.title is not None and not is_plural(np)


def _bearer(elements: Sequence[Element], k: int, registry: Registry, *, told: bool) -> Entity | None:
    """Give whom the words that end at an element say more of: a name with a comma, or one with an office and "and"."""
    link = elements[k] if k > 0 else None
    holder = elements[k - 1].object if k > 0 and elements[k - 1].kind == NOUN else None
    if link is None or holder is None or holder.members[-1].kind != PERSON:
        return None
    last = holder.members[-1]
    adding = link.kind == CONJUNCTION and link.object in _ADDING and any(a.title is not None for a in last.apposed)
    if not adding and not (told and link.kind == COMMA):
        return None
    return entity_of(registry, last.name) if last.name is not None else None
