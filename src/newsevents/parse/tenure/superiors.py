"""Whose office that is which belongs to somebody's: "her deputy, Ed Bell", "Ms Reyes's chief of staff".

A commissioner for a field is one of those whom the European Commission's president leads, where a story names it; else
a state's or a region's, as its ministers are.
"""

from collections.abc import Iterable

from newsevents.parse.events.events import Event
from newsevents.parse.names.entities import Entity, Holding
from newsevents.parse.reading import Reading

_COMMISSION = "European Commission"
_FIELD = " commissioner"
_OTHERS = ("high commissioner", "county commissioner", "police commissioner", "election commissioner")
"""Commissioners of no field."""


def of_superior(holding: Holding, events: Iterable[Event]) -> str | None:
    """Name the body of whom somebody works for, or them where it is for them alone: a campaign's manager."""
    boss: Entity | None = holding.under
    if boss is None:
        return None
    if holding.title.startswith("campaign"):
        return boss.name
    named = (h.organization for h in boss.holdings if h.organization is not None and h.status != "former")
    offices = (e.office for e in events if boss in (*e.roles.get("person", ()), *e.roles.get("predecessor", ())))
    told = (o.organization for o in (boss.office, *offices) if o is not None and o.organization is not None)
    return next(named, None) or next(told, None)


def of_commission(r: Reading, title: str) -> str | None:
    """Name the European Commission for its commissioners, where a story names it: "the trade commissioner"."""
    if not title.endswith(_FIELD) or title.endswith(_OTHERS):
        return None
    body = r.registry.find("organization", _COMMISSION)
    return body.usual_name if body is not None else None
