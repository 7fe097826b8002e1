"""Stories of contests for one office in several places: "won the ticket in Linz state ... in Graz state, Ms Cole won".

Each paragraph of such a story that speaks of one region is about the office of that region; so is one that opens with
it, where the story has named another's office. Of a county's office, so are the paragraphs behind it that name no
other county.
"""

from collections.abc import Callable

from newsevents.lexicon.rows import PlaceRow
from newsevents.parse.events.events import CONTESTING, Event
from newsevents.parse.people.office_ref import OfficeRef
from newsevents.parse.reading import Reading
from newsevents.parse.tenure.home_bodies import COUNTY_OFFICES
from newsevents.parse.tenure.race_openings import opening_place
from newsevents.parse.words.items import ORGANIZATION, PLACE, TITLE, Sentence

_IN = frozenset({"in", "for", "of"})
_STATE = frozenset({"state", "province", "county"})
_FEWEST = 2
"""Places that make a story one of several contests."""


def place_contests(r: Reading) -> None:
    """Give the events of a story of several regions' or towns' contests the place that their paragraph speaks of."""
    title = r.focus.title if r.focus is not None else None
    row = r.lexicon.title(title or "")
    if title is None or row is None or row.scope[:1] not in {("region",), ("city",)}:
        return
    of_county = title in COUNTY_OFFICES
    places_in = _counties if of_county else _towns if row.scope[0] == "city" else _regions
    untold = [e for e in r.events if e.frame.event in CONTESTING and _is_untold(e, title)]
    told = _told(r, places_in, carried=of_county)
    placed = [
        (e, place) for e in untold if (place := _place_of(places_in(e.predication.sentence), e, told)) is not None
    ]
    if len({place for _, place in placed}) < _FEWEST:
        named = {e.office.organization for e in r.events if _is_named(e, title) and e.office is not None}
        heads = {(s.block, opening_place(r, s)) for s in r.sentences}
        placed = [(e, place) for e, place in placed if named - {place} and (_block(e), place) in heads]
    for event, place in placed:
        event.office = OfficeRef(title, place)


def _told(r: Reading, places_in: Callable[[Sentence], set[str]], *, carried: bool) -> dict[int, set[str]]:
    """Give the places of which each block speaks, or the last one before it that speaks of any."""
    told: dict[int, set[str]] = {}
    last: set[str] = set()
    for s in r.sentences:
        here = told.setdefault(s.block, set())
        here.update(places_in(s))
        if carried and not here:
            here.update(last if len(last) == 1 else ())
        last = here
    return told


def _is_untold(event: Event, title: str) -> bool:
    """Whether an event is about the contested office, and its clause does not say of what region."""
    office = event.office
    return office is None or (office.title in {title, None} and office.organization is None)


def _is_named(event: Event, title: str) -> bool:
    """Whether an event's clause says of what place the contested office is for which somebody stands."""
    office = event.office
    named = office is not None and office.title == title and office.organization is not None
    return event.frame.event in CONTESTING and named


def _block(event: Event) -> int:
    return event.predication.sentence.block


def _place_of(here: set[str], event: Event, told: dict[int, set[str]]) -> str | None:
    """Give the one place that a sentence speaks of, or that its paragraph does."""
    places = here or told[_block(event)]
    return next(iter(places)) if len(places) == 1 else None


def _towns(s: Sentence) -> set[str]:
    """Give the towns in which a sentence says that something is, or whose mayor it names: "Linz Mayor Ana Reyes"."""
    found = set()
    for i, m in s.mentions.items():
        town = m.kind == PLACE and getattr(m.row, "kind", "city") == "city"
        behind = s.mentions.get(i + 1)
        whose = behind is not None and behind.kind == TITLE and behind.row.scope[:1] == ("city",)
        if town and (whose or (i and s.low(i - 1) == "in")):
            found.add(m.row.name if m.row is not None else m.text)
    return found


def _regions(s: Sentence) -> set[str]:
    """Give the regions in which a sentence says that something is: "in Linz state", "Governor Reyes of Graz"."""
    found = set()
    for i, m in s.mentions.items():
        region = isinstance(m.row, PlaceRow) and m.row.kind == "region"
        called = i + 1 < len(s) and s.low(i + 1) in _STATE
        if m.kind == PLACE and (region or called) and i and s.low(i - 1) in _IN:
            found.add(m.row.name if region else m.text)
    return found


def _counties(s: Sentence) -> set[str]:
    """Give the counties that a sentence names: "in Linz County", "Graz County Sheriff Ana Reyes"."""
    found = set()
    for i, m in s.mentions.items():
        named, told, rest = m.text.partition(" County")
        office = s.shape[i + 1 : i + 3] == "T'"  # "a captain with the Linz County Sheriff's Office"
        if m.kind in {PLACE, ORGANIZATION} and told and named and not (rest or office):
            found.add(f"{named} County")
        elif m.kind == TITLE and m.text.startswith("County ") and i - 1 in s.mentions:
            found.add(f"{s.mentions[i - 1].text} County")
    return found
