"""Offices behind a name that no one phrase holds with it: "Reyes, twice president", "and lately a director"."""

from collections.abc import Sequence

from newsevents.parse.clauses.clauses import (
    ADVERB,
    BREAK,
    COMMA,
    CONJUNCTION,
    DASH,
    NOUN,
    PREPOSITION,
    RELATIVE,
    VERB,
    WHEN,
    Element,
)
from newsevents.parse.names.entities import Entity, Registry, entity_of
from newsevents.parse.people.offices import Offices
from newsevents.parse.people.roles import hold, is_plural
from newsevents.parse.people.told_roles import read_told_roles
from newsevents.parse.words.items import PERSON, TITLE
from newsevents.parse.words.phrases import NounPhrase, base_phrase

_ONCE = frozenset({"twice", "thrice", "once", "formerly", "previously", "lately", "sometime"})
_NOW = frozenset({"still", "now", "currently", "also"})
_PLACED = frozenset({"here", "there", "then"})
_NAMELY = frozenset({"including", "such as", "like", "among them"})
_ADDING = frozenset({"and", "but"})


def read_trailing_roles(elements: Sequence[Element], registry: Registry, offices: Offices) -> None:
    """Note the offices that stand behind an adverb, or behind another office of the same person."""
    read_told_roles(elements, registry, offices)
    for k, e in enumerate(elements):
        if e.kind != NOUN:
            continue
        if len(e.object.members) > 1:
            _read_together(e.object, registry, offices)
        if is_plural(e.object):
            _read_instances(elements, k, registry, offices)
        if e.object.members[-1].kind == TITLE and _adds_behind_place(elements, k):
            _hold_for(elements[k - 2].object.members[-1], e.object.members[-1], registry, offices)
        if (doer := _acts_as(elements, k)) is not None:
            _hold_for(doer, e.object, registry, offices)
        if not _is_bare_title(e.object):
            continue
        if (named := _set_off(elements, k) or _in_dashes(elements, k)) is not None:
            _hold_for(named, e.object, registry, offices)
        else:
            _read_added(elements, k, registry, offices)


def _read_added(elements: Sequence[Element], k: int, registry: Registry, offices: Offices) -> None:
    """Note an office that stands alone behind an adverb or an "and", or right before its holder's name."""
    e = elements[k]
    timed = [x.kind for x in elements[k + 1 : k + 4]] == [PREPOSITION, WHEN, COMMA]
    if k + 1 < len(elements) and elements[k + 1].kind not in {COMMA, BREAK} and not timed:
        _read_headed(e, elements[k + 1], registry, offices)
        return
    if k + 2 < len(elements) and elements[k + 2].kind == NOUN and elements[k + 2].object.kind == PERSON:
        return  # "the commander, and the envoy, Ana Reyes"
    adverb = elements[k - 1].object if k and elements[k - 1].kind == ADVERB else ""
    if adverb and adverb not in _ONCE | _NOW:
        return
    person = _bearer(elements, k - 1 - bool(adverb), registry, told=bool(adverb))
    if person is None:
        return
    before = len(person.holdings)
    hold(person, e.object, offices, "role/apposition")
    for holding in person.holdings[before:]:
        holding.status = "former" if adverb in _ONCE else holding.status


def _hold_for(named: NounPhrase, title: NounPhrase, registry: Registry, offices: Offices) -> None:
    person = entity_of(registry, named.name) if named.kind == PERSON and named.name is not None else None
    if person is not None:
        hold(person, title, offices, "role/apposition")


def _acts_as(elements: Sequence[Element], k: int) -> NounPhrase | None:
    """Give who has done something in an office: "Ana Reyes, who as party chair had lost two elections"."""
    before = elements[max(0, k - 4) : k]
    acting = [x.kind for x in before[-2:]] == [RELATIVE, PREPOSITION] and before[-1].object == "as"
    verb = elements[k + 1] if k + 1 < len(elements) else None
    if not acting or before[-2].object != "who" or elements[k].object.kind != TITLE or elements[k].object.det == "a":
        return None
    told = verb is not None and verb.kind == VERB and verb.object.form == "fin" and not verb.object.modal
    named = before[-3] if len(before) > 2 and before[-3].kind == NOUN else next(iter(before[:1]), None)
    return named.object if told and named is not None and named.kind == NOUN else None


def _set_off(elements: Sequence[Element], k: int) -> NounPhrase | None:
    """Give who is named in commas behind an office and what it is of: "the secretary for trade, Ana Reyes"."""
    title = elements[k].object
    if title.det not in {"the", "an", "a"} and title.possessor is None and not title.det.startswith("poss:"):
        return None
    if k and elements[k - 1].kind not in {COMMA, BREAK, CONJUNCTION}:
        return None
    j = k + 1 + (k + 1 < len(elements) and elements[k + 1].kind == ADVERB and elements[k + 1].object in _PLACED)
    while j + 1 < len(elements) and elements[j].kind == PREPOSITION and _is_plain(elements[j + 1]):
        j += 2
    named = elements[j + 1] if k + 1 < j and j + 2 < len(elements) and elements[j].kind == COMMA else None
    closed = named is not None and named.kind == NOUN and elements[j + 2].kind in {COMMA, BREAK}
    return named.object if named is not None and closed else None


def _in_dashes(elements: Sequence[Element], k: int) -> NounPhrase | None:
    """Give who is named before the dashes in which an office stands: "Ana Reyes - chair since 2019 - said"."""
    named = elements[k - 2] if k > 1 and elements[k - 1].kind == DASH and elements[k - 2].kind == NOUN else None
    j = k + 1
    while j + 1 < len(elements) and elements[j].kind == PREPOSITION and _is_plain(elements[j + 1]):
        j += 2
    closed = j < len(elements) and elements[j].kind == DASH
    one = named is not None and len(named.object.members) == 1 and named.object.kind == PERSON
    return named.object if named is not None and closed and one else None


def _is_plain(e: Element) -> bool:
    """Whether an element behind a preposition names no person."""
    return e.kind == WHEN or (e.kind == NOUN and e.object.kind != PERSON and len(e.object.members) == 1)


def _read_instances(elements: Sequence[Element], k: int, registry: Registry, offices: Offices) -> None:
    """Read those whom "such as" or "including" names of several holders: "former ministers such as Ana Reyes"."""
    behind = [e.object for e in elements[k + 1 : k + 2] if isinstance(e.object, str)]
    told = elements[k + 2 : k + 3] if behind and behind[0] in _NAMELY else []
    for member in told[0].object.members if told and told[0].kind == NOUN else ():
        if member.title is None:
            _hold_for(member, elements[k].object, registry, offices)


def _adds_behind_place(elements: Sequence[Element], k: int) -> bool:
    """Whether an office follows what describes a person with a place: "a teacher from Lund and a former senator"."""
    if k < 2 or elements[k - 1].kind != PREPOSITION or elements[k - 2].kind != NOUN:
        return False
    np, holder = elements[k].object, elements[k - 2].object.members[-1]
    closed = k + 1 < len(elements) and elements[k + 1].kind in {COMMA, BREAK}
    told = holder.kind == PERSON and bool(holder.apposed) and len(np.members) > 1 and np.kind != TITLE
    return closed and told and bool(np.members[-1].det) and not is_plural(np.members[-1])


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
    if k > 2 and elements[k].kind == CONJUNCTION and elements[k - 1].kind == WHEN:
        return _bearer([*elements[: k - 2], elements[k]], k - 2, registry, told=told)
    link = elements[k] if k > 0 else None
    holder = elements[k - 1].object if k > 0 and elements[k - 1].kind == NOUN else None
    if link is None or holder is None or holder.members[-1].kind != PERSON:
        return None
    last = holder.members[-1]
    adding = link.kind == CONJUNCTION and link.object in _ADDING and any(a.title is not None for a in last.apposed)
    if not adding and not (told and link.kind == COMMA):
        return None
    return entity_of(registry, last.name) if last.name is not None else None
