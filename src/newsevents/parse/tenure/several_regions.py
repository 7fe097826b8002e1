"""Stories of contests for one office in several regions: "won the ticket in Linz state ... in Graz state, Ms Cole won".

Each paragraph of such a story that speaks of one region is about the office of that region.
"""

from newsevents.lexicon.rows import PlaceRow
from newsevents.parse.events.events import CONTESTING, Event
from newsevents.parse.people.offices import OfficeRef
from newsevents.parse.reading import Reading
from newsevents.parse.words.items import PLACE, Sentence

_IN = frozenset({"in", "for", "of"})
_STATE = frozenset({"state", "province", "county"})
_FEWEST = 2
"""Regions that make a story one of several contests."""


def place_contests(r: Reading) -> None:
    """Give the events of a story of several regions' contests the region that their paragraph speaks of."""
    title = r.focus.title if r.focus is not None else None
    row = r.lexicon.title(title or "")
    if title is None or row is None or row.scope[:1] != ("region",):
        return
    untold = [e for e in r.events if e.frame.event in CONTESTING and _is_untold(e, title)]
    told: dict[int, set[str]] = {}
    for s in r.sentences:
        told.setdefault(s.block, set()).update(_regions(s))
    placed = [(e, region) for e in untold if (region := _region_of(e.predication.sentence, told)) is not None]
    if len({region for _, region in placed}) < _FEWEST:
        return
    for event, region in placed:
        event.office = OfficeRef(title, region)


def _is_untold(event: Event, title: str) -> bool:
    """Whether an event is about the contested office, and its clause does not say of what region."""
    office = event.office
    return office is None or (office.title in {title, None} and office.organization is None)


def _region_of(s: Sentence, told: dict[int, set[str]]) -> str | None:
    """Give the one region that a sentence speaks of, or that its paragraph does."""
    here = _regions(s) or told[s.block]
    return next(iter(here)) if len(here) == 1 else None


def _regions(s: Sentence) -> set[str]:
    """Give the regions in which a sentence says that something is: "in Linz state", "Governor Reyes of Graz"."""
    found = set()
    for i, m in s.mentions.items():
        region = isinstance(m.row, PlaceRow) and m.row.kind == "region"
        called = i + 1 < len(s) and s.low(i + 1) in _STATE
        if m.kind == PLACE and (region or called) and i and s.low(i - 1) in _IN:
            found.add(m.row.name if region else m.text)
    return found
