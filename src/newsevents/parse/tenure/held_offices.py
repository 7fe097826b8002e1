"""The offices that titles, appositions and verbs give a person, by when they were held."""

from collections.abc import Container, Iterable, Iterator

from newsevents.parse.events.events import Event
from newsevents.parse.names.entities import Entity, Holding
from newsevents.parse.people.offices import OfficeRef
from newsevents.parse.words.items import Sentence

_NOW = ("outgoing", "current")
_COUNTS = frozenset("first second third fourth fifth sixth seventh eighth ninth tenth".split())
SEATS = frozenset({"representative", "senator", "mp", "member of parliament", "lawmaker", "member", "congressman"})
"""Titles that say where a person sits, seldom what a bare "was ousted" is about."""


def own_seat(event: Event, person: Entity) -> OfficeRef | None:
    """Give the office that one who seeks re-election has, whatever the article's contest is for."""
    heads = {np.head for fillers in event.predication.relations.values() for np in fillers}
    if not heads & {"re-election", "reelection"}:
        return None
    seats = (OfficeRef(h.title, h.organization) for h in person.holdings if h.title in SEATS)
    return next(held(person, _NOW), None) or next(seats, None)  # "former Senator Ana Reyes lost re-election in 2014"


def held(person: Entity, statuses: Iterable[str] | None, sentence: Sentence | None = None) -> Iterator[OfficeRef]:
    """Give the offices that titles and appositions, then verbs, say a person has; only those of a sentence if given."""
    for status in statuses or ("current", "outgoing", "former", "incoming"):
        for holding in person.holdings:
            here = sentence is None or holding.sentence is sentence
            if here and holding.status == status and holding.title not in SEATS:
                yield OfficeRef(holding.title, holding.organization)
    if sentence is not None:
        return
    if person.office is not None and person.office.title is not None and (statuses is None or "current" in statuses):
        yield person.office


def is_indefinite(holding: Holding) -> bool:
    """Whether a title is one of several: "a former senator", not "the former speaker"."""
    lowers, first = holding.sentence.tokens.lowers, holding.span[0]
    return not {"a", "an"}.isdisjoint(lowers[max(0, first - 3) : first + 1])


def uncounted(office: OfficeRef, titles: Container[str]) -> OfficeRef:
    """Give an office without how many have had it before, where the article has it so: "its third deputy president"."""
    count, _, title = (office.title or "").partition(" ")
    own = title.endswith("minister") or " " not in title  # "first minister", "second deputy"
    return office._replace(title=title) if count in _COUNTS and title in titles and not own else office
