"""Whose office that is which belongs to somebody's: "her deputy, Ed Bell", "Ms Reyes's chief of staff".

A commissioner for a field is one of those whom the European Commission's president leads, where a story names it; else
a state's or a region's, as its ministers are.
"""

from newsevents.parse.names.entities import Entity, Holding
from newsevents.parse.reading import Reading
from newsevents.parse.tenure.told_offices import Told

_COMMISSION = "European Commission"
_FIELD = " commissioner"
_PEER = "peer"
"""What somebody is who need not be at the head of anybody."""
_OTHERS = ("high commissioner", "county commissioner", "police commissioner", "election commissioner")
"""Commissioners of no field."""


def of_superior(holding: Holding, told: Told) -> str | None:
    """Name the body of whom somebody works for, or them where it is for them alone: a campaign's manager."""
    boss: Entity | None = holding.under
    if boss is None:
        return None
    if holding.title.startswith("campaign"):
        return boss.name
    led = (h for h in boss.holdings if h.status != "former" and getattr(h.row, "title", "") != _PEER)
    named = (h.organization for h in led if h.organization is not None)
    own = boss.office.organization if boss.office is not None else None
    return next(named, None) or own or next(iter(told.get(boss, {}).values()), None)


def of_commission(r: Reading, title: str) -> str | None:
    """Name the European Commission for its commissioners, where a story names it: "the trade commissioner"."""
    if not title.endswith(_FIELD) or title.endswith(_OTHERS):
        return None
    body = r.registry.find("organization", _COMMISSION)
    return body.usual_name if body is not None else None
