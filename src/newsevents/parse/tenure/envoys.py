"""Whose an envoy's office is: of who sends them, never of where they are sent.

"UN chief Ana Reyes named Jan Lund special envoy for Syria. He was special representative in Mali": both the UN's.
"""

from collections.abc import Iterable, Iterator

from newsevents.parse.names.entities import Entity
from newsevents.parse.reading import Reading
from newsevents.parse.tenure.states_meant import is_sent

_CHIEF = "secretary general"
_SPECIAL = "special "


def place_envoys(r: Reading) -> None:
    """Give the envoys that events tell of without a body to who sends them: who names them, else a world body's head.

    One whom the story says to be the head of a world body sends its special envoys, whoever else the story names.
    """
    chiefs: set[str] | None = None
    for event in r.events:
        office = event.office
        if office is None or office.title is None or office.organization is not None or not is_sent(office.title):
            continue
        body = next(_bodies(event.roles.get("appointer", ())), None)
        if body is None and _SPECIAL in office.title:
            chiefs = {*_bodies(r.registry.holders, _CHIEF)} if chiefs is None else chiefs
            body = next(iter(chiefs)) if len(chiefs) == 1 else None
        if body is not None:
            event.office = office._replace(organization=body)


def _bodies(persons: Iterable[Entity], title: str = "") -> Iterator[str]:
    """Give the bodies whose offices persons have now: those of one title, if one is given."""
    held = (h for person in persons for h in person.holdings if h.status != "former" and title in {"", h.title})
    return (h.organization for h in held if h.organization is not None)
