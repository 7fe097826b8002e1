"""What somebody is who "has led the country since 2019": what the story calls them, nothing of their party's."""

from collections.abc import Iterable, Iterator, Mapping

from newsevents.lexicon.lexicon import Lexicon
from newsevents.lexicon.rows import TitleRow
from newsevents.parse.clauses.predication import OBJECT
from newsevents.parse.events.events import Event
from newsevents.parse.names.entities import Entity
from newsevents.parse.people.office_ref import OfficeRef
from newsevents.parse.reading import Reading

_LEADING = frozenset(f"appointment/lead-it-{how}" for how in ("since", "from", "until", "for"))
"""Frames of who leads what a phrase names, and in which years."""
_FIRST = frozenset({"prime minister", "chief minister", "first minister"})
_LANDS = {
    **dict.fromkeys("country nation republic kingdom".split(), ("state", "government", "monarchy")),
    **dict.fromkeys("province region territory island".split(), ("region", "state", "government")),
    "state": ("region", "state"),
    **dict.fromkeys("city town municipality borough".split(), ("city",)),
    "county": ("region", "city"),
}
"""Nouns for lands, and the scopes of the offices of those who lead them."""


def name_rulers(r: Reading) -> Iterator[Event]:
    """Give the events: those of who leads a land with the office that they have, or not at all."""
    last: dict[Entity, OfficeRef] = {}  # the office in which somebody was last told to come or go
    for event in r.events:
        noun = next((np.head for np in event.predication.get(OBJECT) if np.head in _LANDS), None)
        if noun is None or event.frame.id not in _LEADING:
            yield event
        elif (office := _held(event, _LANDS[noun], last, r.lexicon)) is not None:
            event.office = office
            yield event
        if (office := event.office) is not None:
            told = (person for role in ("person", "predecessor") for person in event.roles.get(role, ()))
            last.update((person, office) for person in told)


def _held(event: Event, scopes: Iterable[str], last: Mapping[Entity, OfficeRef], lexicon: Lexicon) -> OfficeRef | None:
    """Give the office of a land that the one who leads it has, by a title or by what was last told."""
    wanted, persons = frozenset(scopes), event.roles.get("person", [])
    offices = [OfficeRef(h.title, h.organization) for person in persons for h in person.holdings]
    offices += [last[person] for person in persons if person in last]
    titles = ((office, lexicon.title(office.title or "")) for office in offices)
    return next((office for office, row in titles if row is not None and _heads(row, wanted)), None)


def _heads(title: TitleRow, wanted: frozenset[str]) -> bool:
    """Whether an office is that of whoever leads a land: no minister's but the first, and no seat."""
    minister = title.title.endswith("minister") and title.title not in _FIRST
    return title.kind != "seat" and not minister and not wanted.isdisjoint(title.scope[:1])
