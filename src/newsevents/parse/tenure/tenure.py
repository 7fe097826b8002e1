"""Spells in office: what an appointment does to the office, when, and which office it is.

The office that a clause leaves out is the one that the article has given the person elsewhere, or the one that the
predecessor held: "Ms Reyes, who took over from Mr Okafor". Where the article settles none, there is no record.
"""

from collections.abc import Iterator
from itertools import chain

from newsevents.model import AppointmentAction
from newsevents.parse.clauses.predications import CLAUSE
from newsevents.parse.contest.contexts import challenges
from newsevents.parse.events.events import ENTERING, STANDING_IN, Event, by_sentences
from newsevents.parse.events.reported import is_distinction, is_elsewhere, is_record, is_told, names_office
from newsevents.parse.names.entities import Entity
from newsevents.parse.people.office_ref import OfficeRef
from newsevents.parse.people.office_words import FOR_NOW
from newsevents.parse.reading import Reading
from newsevents.parse.tenure.contested_office import has_another, is_from_contested, is_of_another, is_only_office
from newsevents.parse.tenure.continued import INCUMBENT, continues, is_again, is_last_term, is_near, lend_predecessor
from newsevents.parse.tenure.followed import followed
from newsevents.parse.tenure.held_offices import (
    AFTERWARDS,
    STOPGAPS,
    as_elected,
    chief_first,
    followed_in,
    goes_to,
    governs,
    held,
    in_full,
    is_calling,
    is_fuller,
    is_indefinite,
    is_lesser,
    is_of_each,
    is_of_focus,
    is_subordinate,
    newly_held,
    not_next,
    of_followed,
    only_former,
    own_seat_told,
    placed,
    plain,
    proper,
    public_life,
    resigns_to_ruler,
    ruled_there,
    uncounted,
    was_before,
)
from newsevents.parse.tenure.memberships import joined
from newsevents.parse.tenure.openings import opened
from newsevents.parse.tenure.own_houses import leaves_own, own_employer, own_house
from newsevents.parse.tenure.seats_changed import changes_seat, seat_changed
from newsevents.parse.tenure.spells import action_of, date_of
from newsevents.parse.tenure.vacancies import deputises, leads_for_now, still_held, vacated
from newsevents.parse.words.items import TITLE

_NOW = ("outgoing", "current")
_OWN_OFFICE = frozenset({"swear-in", "swear-new-office", "take-oath", "come-to-power", "sweep-into-office"})
"""Frames of entering the office that a title may already give the person: "President Reyes, who took office in May"."""
_TOOK_OVER = frozenset({"take-over-from", "take-over", "succeed", "assume", "take-job", "relieve-holder"})
"""Frames that in the past tell how one came by the office that is theirs now: "the chair, who took over in May"."""
_ANNOUNCED, _OUSTED = ("/announce-departure", "/tender-resignation"), ("/oust", "/sacked-headline")
_DEPARTURES = ("/step-down", "/resignation-noun", "/term-ends", *_ANNOUNCED, *_OUSTED)
_EARLY = 8
"""Sentences in which a story tells of the departure that it is about."""
_YEAR = 366
BEATING = frozenset({"unseat", "dethrone", "topple", "overthrow"})  # what ends a spell is not who decides on it
_BEGINNING = ("/start", "/first-day", "/will-join", "/begin-job", "/start-in-job", "/lose-same-chair")
_SINCE = ("/in-post-since", "/occupy-palace")
_OUTRIGHT = frozenset({"elect", "appoint", "vote_in", "vote", "confirm"})
_OUSTERS = frozenset({"ouster", "resignation", "dismissal", "sacking"})

_Last = tuple[Event, OfficeRef] | None  # the appointment last read with its office


class Tenures:
    """Who holds which office, as the whole article says."""

    def __init__(self, r: Reading) -> None:
        """Collect what the article's appointments and titles say of each person, until nothing is added."""
        self.r = r
        self._entered: dict[int, list[OfficeRef]] = {}
        self._left: dict[int, list[OfficeRef]] = {}
        self._offices: dict[tuple[int, int], OfficeRef] = {}
        told = [e for e in r.events if e.frame.event == "appointment" and is_told(e) and not is_record(e)]
        announced = {e.predication.sentence.number for e in told if e.frame.id.endswith(_ANNOUNCED)}
        self._titles = {m.row.title for s in r.sentences for m in s.mentions.values() if m.kind == TITLE}
        self._events = [e for e in told if e.predication.noun is None or e.predication.sentence.number not in announced]
        self._in_sentence = by_sentences(self._events)
        self._read_explicit()
        chain = sorted((*self._events, *filter(is_last_term, r.events)), key=lambda e: e.predication.sentence.number)
        for _ in range(2):  # what a second reading settles may rest on the first: "the job" of a predecessor
            last: _Last = None
            for event in chain:
                for person in event.roles.get("person", []):
                    if event.frame.event != "appointment":
                        last = (event, event.office) if event.office is not None else last
                        continue
                    found = self._offices.get((id(event), id(person))) or self._infer(event, person, last)
                    if found is not None:
                        self._settle(event, person, found)
                        last = (event, found) if "/leave-to-" not in event.frame.id else last  # "left to chair Acme"

    def _read_explicit(self) -> None:
        """Note the offices that clauses name, of those who come and of those whom they succeed."""
        for event in self.r.events:
            if event.office is None or event.office.title is None:
                continue
            staying_no_longer = event.roles.get("person", []) if is_last_term(event) else []
            for other in (*event.roles.get("predecessor", []), *staying_no_longer):
                self._left.setdefault(id(other), []).append(event.office)
        for event in self._events:
            if event.office is not None and event.office.title is not None and not leads_for_now(event):
                own = own_house(self.r, event.office, event) if event.office.organization is None else None
                office = event.office if own is None else event.office._replace(organization=own)
                for person in event.roles.get("person", []):
                    self._settle(event, person, office)
        for person in followed(self.r):
            if id(person) not in self._left and not any(True for _ in held(person, _NOW)):
                self._left[id(person)] = [office for office in [self._contested_office()] if office is not None]

    def _settle(self, event: Event, person: Entity, office: OfficeRef) -> None:
        if (id(event), id(person)) in self._offices:
            return
        office = self._offices[id(event), id(person)] = placed(self._by_its_name(office, person), event)
        if was_before(event, person) or (event.modality == "expected" and (office.title or "").endswith(AFTERWARDS)):
            return  # "will stay on as an adviser"
        side = self._entered if action_of(event, self.r.published) in ENTERING else self._left
        side.setdefault(id(person), []).append(office)
        if event.frame.id.endswith("/is-office-again"):
            self._left.setdefault(id(person), []).append(office)  # "who held the post from 2020 to 2022"
        before = office if side is self._entered else office._replace(title=proper(office, self.r.lexicon))
        for other in event.roles.get("predecessor", []):
            self._left.setdefault(id(other), []).append(before)

    def office(self, event: Event, person: Entity) -> OfficeRef | None:
        """Give the office of an event for one person, completed from the article; ``None`` where none is settled."""
        if (office := self._offices.get((id(event), id(person)))) is None:
            return None
        named = self._by_its_name(as_elected(office, event, person), person)
        told = (*self._entered.get(id(person), ()), *self._left.get(id(person), ()), *held(person, None))
        return self._complete(uncounted(in_full(named, event, told, self.r.focus), self._titles), event, person)

    def _vacated(self, event: Event, action: AppointmentAction, last: _Last) -> OfficeRef | None:
        """Give the office of a departure that is told behind "after" or "since"."""
        if event.office is not None or action not in {AppointmentAction.LEFT, AppointmentAction.LEAVING}:
            return None
        here = self._in_sentence[event.predication.sentence.number]
        before = last[1] if last is not None and is_near(self.r, last[0], event) else None
        return vacated(self.r, event, ((e, o) for e in here for o in self._offices_of(e)), before)

    def _offices_of(self, event: Event) -> list[OfficeRef]:
        persons = event.roles.get("person", [])
        return [o for person in persons if (o := self._offices.get((id(event), id(person)))) is not None]

    def _by_its_name(self, office: OfficeRef, person: Entity) -> OfficeRef:
        """Call the head of a body what the article calls that person there: "took the helm" of its chief executive."""
        if office.title not in {"head", "chief"} - {h.title for h in person.holdings} or office.organization is None:
            return office
        known: list[OfficeRef] = [*self._entered.get(id(person), ()), *self._left.get(id(person), ())]
        known = [o for o in (*known, *held(person, None)) if o.title != office.title]
        same = next((o for o in known if o.organization == office.organization and not is_subordinate(o)), None)
        if same is not None:
            return same
        if is_of_focus(self.r.focus, office, self.r.lexicon):
            return self.r.focus or office
        body = self.r.registry.find("organization", office.organization)
        firm = body is not None and (body.row is not None or self.r.lexicon.organization_kind(body.name) is not None)
        own = [o for o in known if not firm and o.organization is None and governs(o, self.r.lexicon)]
        return OfficeRef(own[0].title, office.organization) if len(own) == 1 else office

    def _infer(self, event: Event, person: Entity, last: _Last) -> OfficeRef | None:
        """Infer an office that the clause leaves out or only points at: "the job"."""
        pointed, action = event.office, action_of(event, self.r.published)
        if (pointed is None and (names_office(event) or is_elsewhere(event))) or is_distinction(event):
            return None
        if changes_seat(self.r, event):
            return seat_changed(self.r, event, person)
        if event.frame.id.endswith(_BEGINNING):
            return self._begun(event, person, last)
        standing_in = event.frame.id.startswith(STANDING_IN)
        office = ruled_there(event, person) or joined(self.r, event, person) or self._long_held(event, person, pointed)
        office = office or self._vacated(event, action, last) or opened(self.r, event) or of_followed(event, self._left)
        if standing_in or office is not None:
            return self._stood_in_for(event, person, last) if standing_in else office
        own = any(held(person, _NOW)) or is_of_each(event) or id(person) in self._entered  # "all took the oath"
        if last is not None and not (own and last[0] is event) and continues(self.r, event, person, last):
            lend_predecessor(event, person, last[0])
            again = is_again(self.r, event, last[0])
            entered = self._entered.get(id(person), ()) if not again else ()  # of "head and a board member", the former
            stopgaps = [o for o in entered if o.title != plain(o.title) == plain(last[1].title)]  # an interim president
            return min(stopgaps or (last[1], *entered), key=is_lesser)
        if self._is_no_departure(event, person, action):
            return None
        if pointed is None and (won := self._won_from(event)) is not None:
            return won
        bare = not event.roles.get("predecessor") and not event.predication.pluperfect
        if bare and event.frame.id.endswith("/appoint") and event.predication.lemma not in _OUTRIGHT:
            return self._of_contest(event, person, action)  # "named Ms Reyes", to what is not said
        if event.frame.context == "incumbent":
            return self._of_incumbent(event, person, action)
        body = pointed.organization if pointed is not None else None
        known = (o for o in self._missing(event, person, action) if body is None or o.organization in {body, None})
        found = next(known, None) or self._of_contest(event, person, action)
        return found._replace(organization=body) if found is not None and body is not None else found

    def _begun(self, event: Event, person: Entity, last: _Last) -> OfficeRef | None:
        """Give the office that the article has told of: "The 39-year-old will start in May", "lost the same job"."""
        if event.frame.id.endswith("/lose-same-chair"):
            return last[1] if last is not None and is_near(self.r, last[0], event) else self._contested_office()
        before = event.roles.get("predecessor", [])
        followed = (o for e in before for o in (*self._left.get(id(e), ()), *held(e, ("outgoing", "former"))))
        stopgap = (o for o in held(person, _NOW) if (o.title or "").startswith((*STOPGAPS,)))
        return next(iter((*self._entered.get(id(person), ()), *followed, *stopgap)), None) if event.times else None

    def _long_held(self, event: Event, person: Entity, pointed: OfficeRef | None) -> OfficeRef | None:
        """Give the office that one who "took office in 2022" has had since, whatever else the story has told of."""
        told = event.frame.id.rpartition("/")[2] in {"take-oath", "come-to-power", "sweep-into-office"}
        past = event.predication.tense == "past" and event.modality == "actual" and bool(event.times)
        if not told or not past or id(person) in self._entered or (pointed is not None and not pointed.generic):
            return None
        return next((o for o in held(person, ("current",)) if governs(o, self.r.lexicon)), None)

    def _stood_in_for(self, event: Event, person: Entity, last: _Last) -> OfficeRef | None:
        """Give the office in which somebody stands in: as their title says, or the one that has just fallen vacant."""
        own = next((o for o in held(person, _NOW) if (o.title or "").split(" ")[0] in STOPGAPS), None)
        absent = next((o for e in event.roles.get("predecessor", []) for o in held(e, _NOW)), None)
        if (known := own or (None if leads_for_now(event) else event.office) or absent) is not None:
            return known
        if last is not None and is_near(self.r, last[0], event):
            told = event.frame.id.endswith("/stand-in-now-in-charge")  # "who came as treasurer, is now in charge"
            came = last[0].frame.set.get("action") in ENTERING and not told  # "was named chair, and has stood in since"
            if came or person not in last[0].roles.get("person", []):
                return last[1]
        return self._contested_office() if deputises(self.r, event, person) else event.office

    def _contested_office(self) -> OfficeRef | None:
        """Give the article's office as those who leave it had it: not "acting governor"."""
        focus = self.r.focus
        return focus._replace(title=FOR_NOW.sub("", focus.title)) if focus is not None and focus.title else focus

    def _won_from(self, event: Event) -> OfficeRef | None:
        """Give the office that whoever unseats somebody is elected to: "was elected chair, unseating Mr Lund"."""
        rivals = event.roles.get("appointer", []) if event.predication.lemma in BEATING else []
        entered = (self._entered.get(id(rival), []) for rival in rivals if rival.kind == "person")
        return next((offices[-1] for offices in entered if offices), None)

    def _is_no_departure(self, event: Event, person: Entity, action: AppointmentAction) -> bool:
        """Whether somebody goes from something else than an office, or only may go."""
        life, whence = public_life(person), event.predication.get("from")
        if action not in ENTERING and any(np.head.rpartition(" ")[2].lower() not in life for np in whence):
            return not leaves_own(self.r, event, person)  # "was dismissed from the team"
        quits = event.frame.id.endswith("/step-down") and challenges(person, self.r)
        if quits or event.frame.id.endswith("/death-noun"):
            return True  # a contest, while another has the office; whoever dies, unless somebody takes their place
        vague = event.predication.noun is not None and event.predication.lemma not in _OUSTERS
        if vague and action not in ENTERING and person in self.r.candidates:
            return True  # "his exit" from the race
        return event.frame.id.endswith("/oust") and event.modality == "possible" and event.office is None

    def _of_incumbent(self, event: Event, person: Entity, action: AppointmentAction) -> OfficeRef | None:
        """Give the office that one holds now; in a story on a successor, the contested one: "leaves on Oct. 1"."""
        told = CLAUSE in event.predication.complements and event.predication.lemma != "go"
        apart = event.frame.id.endswith(("/stay-where", "/leave-government"))  # of no contest: "quit cabinet" to stand
        stays = apart and any(held(person, _NOW))  # a loser, in an office of his own
        if (person in self.r.candidates and self.r.contested and not stays) or told:
            return None  # "left interest rates unchanged"
        offices = not_next((*self._left.get(id(person), ()), *held(person, _NOW)), event)
        offices = still_held(offices, event, self._events, self._offices, self.r.published)
        lost = event.frame.id.endswith("/displace-incumbent")  # "named interim chief, displacing Ms Reyes, its lawyer"
        own = {o.title for o in held(person, _NOW) if not lost}  # of a chair and chief executive's heir, their own
        offices = (*sorted(offices, key=lambda o: o.title not in own), *self._just_left(event, person))
        known = next(iter(offices), None) or next(self._inherited(person), None)
        untitled = person.holdings or event.frame.id.endswith(("/leave-for-job", "/say-will-go"))
        if known is not None or untitled or not event.predication.times:
            return known
        ends = action is AppointmentAction.LEAVING or is_from_contested(self.r, event, person)
        return self._contested_office() if ends and not goes_to(self.r.focus, event, person, self.r.events) else None

    def _of_contest(self, event: Event, person: Entity, action: AppointmentAction) -> OfficeRef | None:
        """Give the office that the article's contest is for, where the event can only be about that."""
        pointed, focus, p = event.office, self.r.focus, event.predication
        preference = p.lemma in {"pick", "choose", "select"} and not p.passive and not event.roles.get("predecessor")
        if focus is None or (preference and pointed is None):  # "eight leaders picked Ms Reyes", of twelve
            return None
        if action in INCUMBENT and (len({*event.roles["person"]}) > 1 or goes_to(focus, event, person, self.r.events)):
            return None  # none of several who go has the one office
        elsewhere = pointed is not None and pointed.organization not in {None, focus.organization}
        if event.modality == "possible" or (event.modality == "denied" and pointed is not None) or elsewhere:
            return None
        if any(o.title == focus.title for o in self._left.get(id(person), ())):
            return None
        generic = pointed is not None and pointed.generic
        if action in ENTERING and (generic or person in self.r.candidates):
            return focus
        if action is AppointmentAction.SERVING and (generic or event.frame.id.endswith(_SINCE)):
            return focus if is_only_office(self.r, event) and not has_another(person, focus) else None
        return focus if self._contested(event, person, action) else None

    def _contested(self, event: Event, person: Entity, action: AppointmentAction) -> bool:
        """Whether the contest is for the office: a state is elected to it, one leaves it with no other in sight."""
        p = event.predication
        if p.lemma in {"elect", "re-elect", "reelect", "admit"}:
            return person.kind == "state"
        if event.frame.id.endswith("/at-helm-since") or resigns_to_ruler(event, person, self.r.focus):
            return True
        if p.noun is not None and p.lemma not in _OUSTERS:
            return False
        if action not in INCUMBENT or is_of_another(self.r, event, person) or not event.frame.id.endswith(_DEPARTURES):
            return False
        early = (p.sentence.number < _EARLY or person in self.r.winners) and not event.frame.id.endswith(_OUSTED)
        return early or (action is AppointmentAction.LEFT and is_from_contested(self.r, event, person))

    def _missing(self, event: Event, person: Entity, action: AppointmentAction) -> Iterator[OfficeRef]:
        """Give the offices that an unnamed one may be, the likeliest first."""
        if action not in ENTERING:
            followed = not_next(self._left.get(id(person), ()), event)
            here = list(held(person, _NOW, event.predication.sentence))
            known = (o for o in (*followed, *held(person, _NOW)) if not (is_lesser(o) or is_subordinate(o)))
            yield from (o for o in known if any(is_fuller(o, h) for h in here))  # "succeeds Justice Obi": chief justice
            yield from here
            if event.office is not None and event.office.generic:  # "the post": the one in the sentence before
                yield from held(person, _NOW, self.r.sentences[max(event.predication.sentence.number - 1, 0)])
            yield from self._inherited(person)
            told = ((*followed, *held(person, _NOW)), self._entered.get(id(person), ()))
            offices = not_next(chain(*told[:: -1 if action is AppointmentAction.EXTENDED else 1]), event)
            yield from sorted(chief_first(offices), key=is_lesser)
            if event.predication.lemma in _OUSTERS or self._long_ago(event):  # "the ouster of former President Okafor"
                another = [h for h in person.holdings if h.status == "former" and is_indefinite(h)]
                if not another or event.frame.id.endswith("/oust"):  # not "Mr Lund, a former premier, was re-elected"
                    yield from held(person, ("former",))
            elif event.frame.id.endswith("/be-replaced-by"):  # "former chair Ana Reyes was replaced by"
                yield from held(person, ("former",), event.predication.sentence)
            yield from self._just_left(event, person)
            yield from own_seat_told(event, person, _DEPARTURES)
            return
        yield from (*newly_held(person, event), *sorted(self._entered.get(id(person), ()), key=is_lesser))
        for predecessor in event.roles.get("predecessor", []):
            left, entered = self._left.get(id(predecessor), ()), self._entered.get(id(predecessor), ())
            yield from followed_in(event, self._events, predecessor, left, entered)
        yield from held(person, ("incoming",))
        if event.predication.pluperfect or self._long_ago(event):  # "had been chosen in 2020": held or left since
            yield from self._left.get(id(person), ())
            yield from held(person, ("current", "outgoing") if event.predication.passive else ("outgoing",))
        p, frame = event.predication, event.frame.id.rpartition("/")[2]
        past = frame in _TOOK_OVER and p.tense == "past" and p.form == "fin" and not p.sentence.headline
        if event.modality == "actual" and (frame in _OWN_OFFICE or past):
            yield from held(person, ("current",))

    def _inherited(self, person: Entity) -> Iterator[OfficeRef]:
        """Give the offices of whom the article calls a person's successor: "her predecessor, Mr Okafor, died"."""
        for heir in (later for earlier, later in self.r.heirs if earlier is person):
            yield from (*self._left.get(id(heir), ()), *self._entered.get(id(heir), ()), *held(heir, _NOW))

    def _just_left(self, event: Event, person: Entity) -> Iterator[OfficeRef]:
        """Give the office that a dated departure has made a former one: "its former chair, Ana Reyes, left in June"."""
        p = event.predication
        if event.times and event.modality == "actual" and p.noun is None and p.lemma != "die":
            yield from only_former(person)
        if p.lemma == "unseat":  # "Mr Lund, a sitting member of the council, was unseated"
            seats = (h for h in person.holdings if h.title == "member" and h.status == "current")
            yield from (OfficeRef(h.title, h.organization) for h in seats if h.organization)

    def _long_ago(self, event: Event) -> bool:
        """Whether an event is dated more than a year before publication."""
        when, published = date_of(event), self.r.published
        latest = when.latest if when is not None else None
        return latest is not None and published is not None and (published - latest).days > _YEAR

    def _bodies(self, title: str | None) -> set[str]:
        """Name the bodies of which the article says that somebody came into an office, or went from it."""
        offices = (o for told in (self._entered, self._left) for found in told.values() for o in found)
        return {o.organization for o in offices if o.organization is not None and proper(o, self.r.lexicon) == title}

    def _others(self, *persons: Entity) -> Iterator[OfficeRef]:
        """Give the offices that persons have left, got or held, then the one that the article's contest is for."""
        for entity in persons:
            yield from self._left.get(id(entity), ())
            yield from self._entered.get(id(entity), ())
            yield from held(entity, None)
        if self.r.focus is not None:
            yield self.r.focus

    def _complete(self, office: OfficeRef, event: Event, person: Entity) -> OfficeRef:
        """Add the body to an office that is named without one."""
        if office.organization is not None or office.closed or is_calling(event):
            return office
        title = proper(office, self.r.lexicon)
        for other in self._others(person, *event.roles.get("predecessor", [])):
            if other.organization is not None and proper(other, self.r.lexicon) == title:
                return office._replace(organization=other.organization)
        if is_lesser(office) and len(bodies := self._bodies(title)) == 1:
            return office._replace(organization=bodies.pop())  # "the chairman of Norvest died: the interim chairman"
        own = own_house(self.r, office, event) or own_employer(self.r, office, event, person)
        return office if own is None else office._replace(organization=own)
