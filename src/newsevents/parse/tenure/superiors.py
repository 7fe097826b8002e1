"""Whose office that is which belongs to somebody's: "her deputy, Ed Bell", "Ms Reyes's chief of staff"."""

from newsevents.parse.names.entities import Entity, Holding


def of_superior(holding: Holding) -> str | None:
    """Name the body of whom somebody works for, or them where it is for them alone: a campaign's manager."""
    boss: Entity | None = holding.under
    if boss is None:
        return None
    if holding.title.startswith("campaign"):
        return boss.name
    named = (h.organization for h in boss.holdings if h.organization is not None and h.status != "former")
    told = boss.office.organization if boss.office is not None else None
    return next(named, None) or told
