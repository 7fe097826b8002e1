"""Spells in office: whether an appointment is told at all, what it does to the office, when, and which office it is.

The office that a clause leaves out is the one that the article has given the person elsewhere, or the one that the
predecessor held: "Ms Reyes, who took over from Mr Okafor". Where the article settles none, there is no record.
"""

from collections.abc import Iterable, Iterator
from datetime import date

from newsevents.model import AppointmentAction, TimeExpression
from newsevents.model.times import TimeRelation
from newsevents.parse.entities import Entity
from newsevents.parse.events import Event
from newsevents.parse.offices import OfficeRef
from newsevents.parse.predications import Predication
from newsevents.parse.reading import Reading

INCUMBENT = frozenset({AppointmentAction.LEAVING, AppointmentAction.LEFT, AppointmentAction.EXTENDED})
"""What happens to an office that the person already holds."""
_ENTERING = frozenset({AppointmentAction.APPOINTED, AppointmentAction.TOOK_OFFICE})
_HYPOTHETICAL = frozenset({"if", "unless", "whether", "whoever", "should"})
_HOPES = frozenset(
    """bid bids race campaign contest contests candidate candidates choice pick nominee favourite favorite hopes hope
    chance chances effort efforts push attempt attempts battle fight contender contenders offer proposal pressure call
    calls interest ambition ambitions dream dreams willingness readiness application invitation request bidding quest
    names name ticket option options idea pledge plan plans opportunity hopeful frontrunner front-runner""".split()
)
"""Nouns whose infinitive only names what may come: "her bid to become president"."""
_WISHES = frozenset(
    """want wish hope apply ask seek try like love prefer campaign compete run vie lobby urge demand push call_on need
    honour honor invite encourage press beg tell call offer aspire strive dream block bar prevent""".split()
)
_NOW = ("outgoing", "current")
_OWN_OFFICE = frozenset({"swear-in", "swear-new-office", "take-oath"})
"""Frames of entering the office that a title may already give the person: "President Reyes, who took office in May"."""
_SEATS = frozenset({"representative", "senator", "mp", "member of parliament", "lawmaker", "member", "congressman"})
"""Titles that say where a person sits, seldom what a bare "was ousted" is about."""
_DEPARTURES = ("/step-down", "/resignation-noun", "/term-ends", "/announce-departure")
_RUMOURS = frozenset(
    "speculation rumours rumors rumour rumor suggestion suggestions hopes fears talk idea chance possibility".split()
)
_STILL = frozenset({"use", "continue"})
"""Verbs whose infinitive says that a spell lasts or lasted: "used to run the fund"."""
_FACTUAL_GERUNDS = frozenset({"after", "since", "before", "upon", "verb", "by", "while"})
_ORDINARY = frozenset({TimeRelation.AT, TimeRelation.BY})
_UNDATED = frozenset({"after", "before", "for", "within", "since", "from", "until", "till"})


def is_told(event: Event) -> bool:
    """Whether the clause reports the event at all: not what a noun or a condition only names.

    "His bid to become president", "if elected" and "the idea of stepping aside" tell of no change.
    """
    p = event.predication
    if p.noun is not None:
        return True
    if event.frame.id.endswith("/become") and p.complements.get("to") and (event.office and event.office.title or "")[:6] == "first ":
        return False  # "becoming the first president to be re-elected"
    entering = event.frame.set["action"] in {"appointed", "took_office"}
    if _condition(p) or (entering and event.modality == "actual" and p.sentence.low(0) in _HYPOTHETICAL):
        return False
    shape, before = p.sentence.shape, p.first - 1
    if p.form == "fin" and before >= 0 and shape[before] == "i" and not p.passive and p.sentence.low(before) == "of":
        return False  # "the daughter of ousted premier Reyes"
    if p.form == "inf" and event.frame.set["action"] == "serving" and "as" not in event.frame.needs:
        return p.governor is not None and p.governor.lemma in _STILL
    if event.frame.id.endswith("/hold") and event.modality == "denied":
        return False
    if event.frame.id.endswith("/will-be") and p.form != "fin":
        return p.governor is not None and p.governor.lemma in {"be", "expect", "set", "slate", "schedule", "tip"}
    if p.form == "inf" and event.modality != "denied":
        if before >= 0 and shape[before] in "nm" and p.sentence.low(before) in _HOPES:
            return False
        if p.governor is not None and p.governor.pluperfect and p.governor.lemma in {"expect", "hope", "intend"}:
            return False  # "had been expected to be named"
        asked = p.governor is not None and p.governor.passive and event.frame.set["action"] == "left"
        if p.governor is not None and p.governor.lemma in _WISHES and not asked:
            return False
    if p.form == "ger" and "/leave-body" in event.frame.id:
        return False  # "leaving the union without an heir"
    if p.form == "ger" and p.governor is not None:
        relation = next((r for r, inner in p.governor.complements.items() if p in inner), "")
        return relation in _FACTUAL_GERUNDS or event.modality == "denied"
    if p.form == "ger" and before >= 0:
        low = p.sentence.low(before)
        return shape[before] not in "iAO" or low in _FACTUAL_GERUNDS
    return True


def _condition(p: Predication) -> bool:
    """Whether the clause is a condition: "if elected, ...", "unless she resigns"."""
    s = p.sentence
    for i in range(p.first - 1, max(-1, p.first - 9), -1):
        if s.shape[i] in ",;:":
            break
        if s.low(i) in _HYPOTHETICAL and s.shape[i] != "x":
            return True
        if s.low(i) == "that" and i and s.low(i - 1) in _RUMOURS:
            return True
    return s.shape[-1:] == "?" or s.low(len(s.shape) - 1) == "?"


def action_of(event: Event, published: date | None) -> AppointmentAction:
    """Give the action that the tense and the times make of a frame's own.

    One who will have left is leaving; one who served "from 2005 to 2013", or once led, has left.
    """
    action = AppointmentAction(event.frame.set["action"])
    p = event.predication
    if action is AppointmentAction.LEFT:
        present = p.noun is None and p.tense == "present" and p.form == "fin" and not p.sentence.headline
        present = present and (p.passive or not event.frame.id.endswith("/oust")) and not p.lemma.startswith("quit")
        future = any(t.earliest and published and t.earliest > published for _, t in event.times if t.kind == "date")
        if p.form == "inf" and p.governor is not None and p.governor.lemma == "ask" and p.governor.passive:
            return action  # "has been asked to resign"
        present = present or (p.form == "ger" and event.modality == "denied")
        present = present or p.progressive
        ahead = event.modality in {"expected", "possible"} or present or future or (p.form == "inf" and p.noun is None)
        return AppointmentAction.LEAVING if ahead else action
    if action is AppointmentAction.SERVING and event.modality == "actual":
        end = end_of(event)
        if end is not None and (published is None or end.latest is None or end.latest <= published or start_of(event)):
            return AppointmentAction.LEFT
        once = p.form == "inf" and p.governor is not None and p.governor.lemma == "use"
        if once or p.pluperfect or (p.tense == "past" and not p.perfect and p.form == "fin" and start_of(event) is None):
            return AppointmentAction.LEFT
    return action


def start_of(event: Event) -> TimeExpression | None:
    """Give when the spell in office began."""
    return _related(event, TimeRelation.SINCE)


def end_of(event: Event) -> TimeExpression | None:
    """Give when the spell in office ended or will end."""
    return _related(event, TimeRelation.UNTIL)


def _related(event: Event, relation: TimeRelation) -> TimeExpression | None:
    for _, time in event.times:
        if time.kind == "date" and time.relation is relation:
            return time  # type: ignore[no-any-return]
    return None


def date_of(event: Event) -> TimeExpression | None:
    """Give when an event happened: the time expression of its own clause."""
    if event.frame.set["action"] == "serving":
        return None
    for preposition, time in event.times:
        if preposition not in _UNDATED and time.kind == "date" and time.relation in _ORDINARY:
            return time  # type: ignore[no-any-return]
    return None


class Tenures:
    """Who holds which office, as the whole article says."""

    def __init__(self, r: Reading) -> None:
        """Collect what the article's appointments and titles say of each person, until nothing is added."""
        self.r = r
        self._entered: dict[int, list[OfficeRef]] = {}
        self._left: dict[int, list[OfficeRef]] = {}
        self._offices: dict[tuple[int, int], OfficeRef] = {}
        self._events = [e for e in r.events if e.frame.event == "appointment" and is_told(e)]
        for event in r.events:  # who is to be succeeded, whoever may succeed them
            if event.office is not None and event.office.title is not None:
                for other in event.roles.get("predecessor", []):
                    self._left.setdefault(id(other), []).append(event.office)
        for event in self._events:
            if event.office is not None and event.office.title is not None:
                for person in event.roles.get("person", []):
                    self._settle(event, person, event.office)
        for _ in range(2):  # what a second reading settles may rest on the first: "the job" of a predecessor
            last: tuple[Event, OfficeRef] | None = None
            for event in self._events:
                for person in event.roles.get("person", []):
                    found = self._offices.get((id(event), id(person))) or self._infer(event, person, last)
                    if found is not None:
                        self._settle(event, person, found)
                        last = (event, found)

    def _settle(self, event: Event, person: Entity, office: OfficeRef) -> None:
        if (id(event), id(person)) in self._offices:
            return
        self._offices[id(event), id(person)] = office
        side = self._entered if action_of(event, self.r.published) in _ENTERING else self._left
        side.setdefault(id(person), []).append(office)
        for other in event.roles.get("predecessor", []):
            self._left.setdefault(id(other), []).append(office)

    def office(self, event: Event, person: Entity) -> OfficeRef | None:
        """Give the office of an event for one person, completed from the article; ``None`` where none is settled."""
        office = self._offices.get((id(event), id(person)))
        return self._complete(office, event, person) if office is not None else None

    def _infer(self, event: Event, person: Entity, last: tuple[Event, OfficeRef] | None) -> OfficeRef | None:
        """Infer an office that the clause leaves out or only points at: "the job"."""
        pointed = event.office
        body = pointed.organization if pointed is not None else None
        if pointed is not None and pointed.generic and action_of(event, self.r.published) in _ENTERING:
            if body is None and last is not None and _near(last[0], event):
                return last[1]
        if event.frame.context == "named" and pointed is None:
            return None
        entering = action_of(event, self.r.published) in _ENTERING
        if entering and last is not None and person in last[0].roles.get("person", []) and _near(last[0], event):
            if last[1].title and self._offices.get((id(last[0]), id(person))) and body is None:
                if action_of(last[0], self.r.published) in _ENTERING:
                    return last[1]
        if event.frame.id.endswith("/take-over") and last is not None and _near(last[0], event):
            if action_of(last[0], self.r.published) in INCUMBENT and person not in last[0].roles.get("person", []):
                return last[1]  # "Mr Okafor quit as chairman; Ms Reyes will take over"
        if not entering and event.predication.get("from"):
            return None  # "was dismissed from the cabinet"
        missing = self._missing(event, person)
        if event.frame.context == "incumbent":
            known = () if person in self.r.candidates else (*self._left.get(id(person), ()), *_held(person, _NOW))
            if not known and event.predication.times and person not in self.r.candidates and not person.holdings:
                leaving = action_of(event, self.r.published) is AppointmentAction.LEAVING
                return self.r.focus if leaving else None  # "Mr Okafor leaves on Oct. 1", in a story on his successor
            return next(iter(known), None)
        found = next((o for o in missing if body is None or o.organization in {body, None}), None)
        if found is not None:
            return found if body is None else found._replace(organization=body)
        loose = event.predication.lemma in {"pick", "choose", "select"} and not event.predication.passive
        if loose and pointed is None and not event.roles.get("predecessor"):
            return None  # "eight leaders picked Ms Reyes": a preference, until an office is named
        uncertain = event.modality == "possible" or (event.modality == "denied" and pointed is not None)
        if uncertain or event.predication.lemma == "return":
            return None
        focus = self.r.focus
        if body is not None and (focus is None or focus.organization not in {body, None}):
            return None
        eligible = entering and ((pointed is not None and pointed.generic) or person in self.r.candidates)
        if focus is None or any(o.title == focus.title for o in self._left.get(id(person), ())):
            return None
        return focus if eligible or self._contested(event, person) else None

    def _contested(self, event: Event, person: Entity) -> bool:
        """Whether the article's contest is for the office: one is elected to it, or leaves it with no other in sight."""
        if event.predication.lemma in {"elect", "re-elect", "reelect", "admit"}:
            return person.kind == "state"
        if event.frame.id.endswith("/at-helm-since"):
            return True
        action = action_of(event, self.r.published)
        if event.predication.noun is not None and event.predication.lemma not in {"resignation", "ouster"}:
            return False
        return action in INCUMBENT and not person.holdings and event.frame.id.endswith(_DEPARTURES)

    def _missing(self, event: Event, person: Entity) -> Iterator[OfficeRef]:
        """Give the offices that an unnamed one may be, the likeliest first."""
        action = action_of(event, self.r.published)
        if action in INCUMBENT or action is AppointmentAction.SERVING:
            yield from self._left.get(id(person), ())
            yield from _held(person, ("outgoing", "current"))
            yield from self._entered.get(id(person), ())
            return
        yield from self._entered.get(id(person), ())
        for predecessor in event.roles.get("predecessor", []):
            yield from self._left.get(id(predecessor), ())
            yield from _held(predecessor, ("outgoing", "former", "current"))
        yield from _held(person, ("incoming",))
        if event.predication.pluperfect:  # "had been chosen in 2020": what they have held or left since
            yield from self._left.get(id(person), ())
        if event.frame.id.rpartition("/")[2] in _OWN_OFFICE and event.modality == "actual":
            yield from _held(person, ("current",))

    def _complete(self, office: OfficeRef, event: Event, person: Entity) -> OfficeRef:
        """Add the body to an office that is named without one."""
        if office.organization is not None:
            return office
        others: list[OfficeRef] = []
        for entity in (person, *event.roles.get("predecessor", [])):
            others += [*self._left.get(id(entity), ()), *self._entered.get(id(entity), ()), *_held(entity, None)]
        if self.r.focus is not None:
            others.append(self.r.focus)
        for other in others:
            if other.title == office.title and other.organization is not None:
                return office._replace(organization=other.organization)
        return office


def _near(earlier: Event, event: Event) -> bool:
    """Whether one event is told in the same sentence as another, or in the one before."""
    return 0 <= event.predication.sentence.number - earlier.predication.sentence.number <= 1


def _held(person: Entity, statuses: Iterable[str] | None) -> Iterator[OfficeRef]:
    """Give the offices that titles and appositions, then verbs, say a person has."""
    for status in statuses or ("current", "outgoing", "former", "incoming"):
        for holding in person.holdings:
            if holding.status == status and holding.title not in _SEATS:
                yield OfficeRef(holding.title, holding.organization)
    if person.office is not None and person.office.title is not None and (statuses is None or "current" in statuses):
        yield person.office
