"""Whose office that is which belongs to somebody's: "her deputy, Ed Bell", "Ms Reyes's chief of staff"."""

from collections.abc import Iterable

from newsevents.parse.events.events import Event
from newsevents.parse.names.entities import Entity, Holding


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
