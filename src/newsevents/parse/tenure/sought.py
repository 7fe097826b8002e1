"""What somebody is told to stand or be chosen for where a story has several contests: "opposed Ms Reyes" is about that.

The article's contest stands for an office that no words tell. Of whoever is told to be nominated or chosen for the same
office of another body, or, in the opening, for another office, a position is on that one.
"""

from bisect import bisect_right
from collections.abc import Callable

from newsevents.lexicon.rows import OrganizationRow, TitleRow
from newsevents.parse.clauses.predication import SUBJECT
from newsevents.parse.contest.congress import IN_CONGRESS
from newsevents.parse.contest.weighing import is_bygone
from newsevents.parse.events.events import CONTESTING, Event
from newsevents.parse.names.entities import Entity
from newsevents.parse.people.office_ref import OfficeRef
from newsevents.parse.people.office_words import SEATS
from newsevents.parse.reading import Reading
from newsevents.parse.tenure.scopes import is_of_state
from newsevents.parse.tenure.seat_races import seat_races
from newsevents.parse.words.items import NATIONALITY, ORGANIZATION, PERSON, STATE

_RULERS = frozenset({"president", "prime minister", "king", "chancellor"})
"""First offices of states, of which a state may have two."""
_ENDS = frozenset({"rejected", "withdrawn"})
_NEAR = 2
"""Sentences back to what somebody was told to stand for."""
_OPENING = 5
"""Sentences, the headline among them, in which an office other than the contested one is no matter of the past."""


def told_choices(r: Reading) -> dict[Entity, list[Event]]:
    """Give the events whose words say for which office of which body people stand or are chosen."""
    told: dict[Entity, list[Event]] = {}
    for event in r.events:
        office = event.office
        if (
            not _is_choice(event)
            or is_bygone(event, r)
            or office is None
            or office.title is None
            or office.organization is None
        ):
            continue
        for person in event.roles.get("person", ()):
            told.setdefault(person, []).append(event)
    return told


def sought(r: Reading, told: dict[Entity, list[Event]]) -> dict[Entity, OfficeRef]:
    """Give, for each person who is told to seek one office that is not the article's contested one, that office."""
    focus = r.focus
    if focus is None or focus.title is None or focus.organization is None:
        return {}
    found = _of_own_regions(r, focus) | _got(r, focus) | seat_races(r) | _of_presidency(told, focus)
    for person, events in told.items():
        offices = [(e.predication.sentence.number, e.office) for e in events if e.office is not None]
        meant = [o for number, o in offices if o.title == focus.title or number < _OPENING]
        meant = [o for o in meant if not _has(person, o) and not _is_of_party(r, o)]
        bodies = {(o.title, o.organization) for o in meant}
        if len(bodies) == 1 and (focus.title, focus.organization) not in bodies and meant[0].title not in SEATS:
            found[person] = meant[0]
    return found


def _of_presidency(told: dict[Entity, list[Event]], focus: OfficeRef) -> dict[Entity, OfficeRef]:
    """Give the presidency to who is told to stand for it in a story on a seat in Congress."""
    if focus.title not in IN_CONGRESS:
        return {}
    offices = ((person, e.office) for person, events in told.items() for e in events)
    return {person: office for person, office in offices if office is not None and office.title == "president"}


def _of_own_regions(r: Reading, focus: OfficeRef) -> dict[Entity, OfficeRef]:
    """Give the office of another region to who stands there: "Alaska's Tom Lund, who is running against Ms Cole"."""
    place = r.registry.find("place", focus.organization or "")
    if getattr(place.row if place is not None else None, "kind", "") != "region":
        return {}
    found: dict[Entity, OfficeRef] = {}
    for event in r.events:
        if event.frame.event != "candidacy" or (event.office is not None and event.office.organization is not None):
            continue
        for np in event.predication.get(SUBJECT):
            owner = np.possessor.name if np.kind == PERSON and np.possessor is not None else None
            if owner is not None and getattr(owner.row, "kind", "") == "region":
                office = focus._replace(organization=owner.row.name)
                found.update(dict.fromkeys(event.roles.get("person", ()), office))
    return found


def _got(r: Reading, focus: OfficeRef) -> dict[Entity, OfficeRef]:
    """Give the other first office of the same state to who has just got it, and stands for none: its president."""
    standing = {e for event in r.events if event.frame.event == "candidacy" for e in event.roles.get("person", ())}
    found: dict[Entity, OfficeRef] = {}
    for event in r.events:
        office = event.office
        if event.frame.set.get("action") not in {"appointed", "took_office"} or event.modality != "actual":
            continue
        if office is None or office.title not in _RULERS or office.title == focus.title or focus.title not in _RULERS:
            continue
        for person in event.roles.get("person", ()):
            has = {(h.title, h.organization) for h in person.holdings if h.status == "current"}
            if (office.title, focus.organization) in has and person not in standing:
                found[person] = office._replace(organization=focus.organization)
    return found


def of_appointer(r: Reading, event: Event, title: TitleRow, row_of: Callable[[str], TitleRow | None]) -> str | None:
    """Name the region whose governor fills an office that a state has, too, or else the state of a party named."""
    if not is_of_state(title):
        return None
    for person in event.roles.get("appointer", []):
        for holding in person.holdings:
            row = row_of(holding.title) if holding.status != "former" else None
            if row is not None and row.scope[:1] == ("region",):
                return holding.organization
    return _by_party(r, event, title)


def _by_party(r: Reading, event: Event, title: TitleRow) -> str | None:
    """Name the state whose office a party's candidate stands for, the one of the story that has a party of that name.

    "The Democratic nomination for president", in a story on Ukraine and the United States, is for the latter's.
    """
    if event.frame.event not in CONTESTING or not {"state", "government"} & {*title.scope[:1]}:
        return None
    if title.title == "attorney general":
        return None  # to whose office parties put people up in their states
    mentions = event.predication.sentence.mentions.values()
    rows = [m.row for m in mentions if m.kind == ORGANIZATION and isinstance(m.row, OrganizationRow)]
    named = {m.row.name for m in mentions if m.kind in {STATE, NATIONALITY} and m.row is not None}
    found = {r.lexicon.states[c].name for row in rows if row.kind == "party" for c in row.countries}
    told = {name for name in found if r.registry.find("state", name) is not None}
    return told.pop() if len(told) == 1 and named <= told else None


class Bids:
    """What people were last told to stand for, for what is told of them next without an office."""

    def __init__(self, r: Reading) -> None:
        """Collect the candidacies whose words name an office."""
        self._told: dict[Entity, list[tuple[int, Event]]] = {}
        for event in r.events:
            if event.frame.event == "candidacy" and event.office is not None and event.office.title is not None:
                for person in event.roles.get("person", ()):
                    self._told.setdefault(person, []).append((event.predication.sentence.number, event))
        for events in self._told.values():
            events.sort(key=lambda told: (told[0], told[1].predication.first))

    def ended(self, event: Event, person: Entity) -> OfficeRef | None:
        """Give what somebody lost or gave up: "ran for governor and came third", "chosen for mayor. She withdrew"."""
        if event.frame.set.get("status") not in _ENDS or event.office is not None:
            return None
        number, told = event.predication.sentence.number, self._told.get(person, [])
        last = bisect_right(told, number, key=lambda t: t[0]) - 1
        while last >= 0 and told[last][1].predication.sentence is event.predication.sentence:
            if told[last][1].predication.first < event.predication.first:
                break
            last -= 1
        return told[last][1].office if last >= 0 and number - told[last][0] <= _NEAR else None


def _is_choice(event: Event) -> bool:
    """Whether an event tells that somebody stands or is chosen for an office."""
    if event.modality == "denied":
        return False
    return event.frame.event == "candidacy" or event.frame.set.get("action") == "appointed"


def _has(person: Entity, office: OfficeRef) -> bool:
    """Whether titles say that somebody has, or had, an office, whatever else is sought."""
    return any((h.title, h.organization) == (office.title, office.organization) for h in person.holdings)


def _is_of_party(r: Reading, office: OfficeRef) -> bool:
    """Whether the body said is only the party that puts somebody up: "the Greens' candidate for mayor"."""
    body = r.registry.body_called(office.organization or "")
    party = getattr(body.row if body is not None else None, "kind", "") in {"party", "alliance"}
    return party and body is not None and r.lexicon.chief(body.row) != office.title
