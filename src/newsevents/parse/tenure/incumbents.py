"""Which office "the incumbent" holds: the one last told of before the words, else the one that the contest is for."""

from collections.abc import Iterable, Iterator

from newsevents.parse.names.entities import Entity, Holding
from newsevents.parse.people.office_ref import OfficeRef
from newsevents.parse.people.office_words import FOR_NOW, SEATS, is_office
from newsevents.parse.people.roles import INCUMBENT
from newsevents.parse.reading import Reading
from newsevents.parse.tenure.scopes import is_akin
from newsevents.parse.words.items import PERSON, STATE, TITLE

_SEEKING = frozenset("as for elected named appointed become becomes became".split())
"""Words before an office that is sought or filled."""
_LEAVING = frozenset({"leaving", "left"})
_NOW = frozenset({"current", "outgoing"})
_NEAR = 2
"""Sentences back to which the office may have been told."""


def settled(holdings: Iterable[Holding], r: Reading) -> Iterator[Holding]:
    """Give a person's offices, an incumbent's by its name; an incumbent of nothing that is told holds none."""
    for holding in holdings:
        if holding.title == INCUMBENT:
            office = _sought_before(holding, r) or _told_before(holding, r) or r.focus
            if office is None or office.title is None or office.title in SEATS:
                continue
            if office.organization is None and r.focus is not None and r.focus.title == office.title:
                office = office._replace(organization=r.focus.organization)
            holding.title, holding.organization = FOR_NOW.sub("", office.title or ""), office.organization
            holding.row = r.lexicon.title(holding.title)
        if _is_from_home(holding, r):
            holding.organization = r.focus.organization if r.focus is not None else None
        yield holding


def _is_from_home(holding: Holding, r: Reading) -> bool:
    """Whether "Vice president Ana Reyes of Peru" is one of the body whose president is sought, and from Peru."""
    focus = r.focus
    if focus is None or not (focus.title and focus.organization) or focus.title == holding.title:
        return False
    body = r.registry.find("organization", focus.organization) if is_akin(focus.title, holding.title) else None
    if body is None or holding.organization is None:
        return False
    s, (first, last) = holding.sentence, holding.span
    states = ((i, m) for i, m in s.mentions.items() if m.kind == STATE and first < m.first < last)
    homes = (m for i, m in states if i > 1 and s.low(i - 1) == "of" and s.shape[i - 2] == PERSON)
    return any(m.row.name == holding.organization for m in homes)


def _sought_before(holding: Holding, r: Reading) -> OfficeRef | None:
    """Give the office that the words before, in the same paragraph, say is sought or filled: "to go for president"."""
    number, token = holding.sentence.number, holding.span[0]
    for s in reversed(r.sentences[max(0, number - _NEAR) : number + 1]):
        for i, mention in sorted(s.mentions.items(), reverse=True):
            sought = mention.kind == TITLE and i > 0 and s.low(i - 1) in _SEEKING and is_office(mention.row)
            if sought and s.block == holding.sentence.block and mention.first < token:
                return OfficeRef(mention.row.title, None)
    return None


def _told_before(holding: Holding, r: Reading) -> OfficeRef | None:
    """Give the office of the last event before an incumbent's mention, where it is near."""
    told = [
        (e.span[0], e.office)
        for e in r.events
        if e.office is not None
        and e.office.title is not None
        and not e.office.generic
        and e.span[0] < holding.span[0]
        and holding.sentence.number - e.predication.sentence.number <= _NEAR
    ]
    return max(told, key=lambda pair: pair[0])[1] if told else None


def incumbents(r: Reading) -> set[Entity]:
    """Give who has the office that the article is about, or has just left it."""
    if r.focus is None or r.focus.title is None:
        return set()
    told = (e for e in r.events if e.frame.event == "appointment" and e.office is not None)
    own = [e for e in told if e.office is not None and e.office.title == r.focus.title]
    own = [e for e in own if e.office is not None and e.office.organization in {None, r.focus.organization}]
    gone = {p for e in own if e.frame.set.get("action") in _LEAVING for p in e.roles.get("person", [])}
    have = {
        person for person in r.registry.holders for h in person.holdings
        if h.title == r.focus.title and h.organization == r.focus.organization and h.status in _NOW
    }  # fmt: skip
    return gone | have | {p for e in own for p in e.roles.get("predecessor", [])}


def subsumed(holding: Holding, titles: set[tuple[str, str]]) -> bool:
    """Whether another of the person's titles says the same more exactly: "Minister Ban", the foreign minister."""
    return holding.organization is None and any(
        title.endswith(f" {holding.title}") and status == holding.status for title, status in titles
    )
