"""From events, titles and quotations to the report's records: built, completed from the contest, merged."""

from bisect import bisect_right
from collections.abc import Callable, Iterable, Sequence
from typing import Any, TypeVar

from attrs import evolve

from newsevents.model import (
    Actor,
    ActorKind,
    Appointment,
    AppointmentAction,
    Article,
    Candidacy,
    CandidacyStatus,
    Endorsement,
    Evidence,
    Modality,
    Office,
    Report,
    Role,
    RoleStatus,
    Statement,
    TimeExpression,
)
from newsevents.parse.clauses.moments import happened, not_ahead
from newsevents.parse.contest.contexts import allowed, withdrawals
from newsevents.parse.contest.implied import Implied
from newsevents.parse.endorsing import endorsements, settled
from newsevents.parse.events.events import Event
from newsevents.parse.events.reported import is_told
from newsevents.parse.merging import keys_of, merge
from newsevents.parse.names.entities import Entity
from newsevents.parse.people.office_ref import OfficeRef
from newsevents.parse.people.office_words import SEATS
from newsevents.parse.people.running_mates import is_mates, second_office
from newsevents.parse.reading import Reading
from newsevents.parse.tenure.elected import elected
from newsevents.parse.tenure.handovers import name_predecessors, once, presides
from newsevents.parse.tenure.held_offices import held_with
from newsevents.parse.tenure.openings import fronted
from newsevents.parse.tenure.own_seats import kept_seat, own_seat
from newsevents.parse.tenure.sought import Bids
from newsevents.parse.tenure.spells import action_of, date_of, no_longer, only_leaving, spell_of
from newsevents.parse.tenure.tenure import BEATING, Tenures
from newsevents.parse.times.dates import settle
from newsevents.parse.votes.count_records import count_records
from newsevents.parse.votes.primaries import is_one_of_many, local_seat
from newsevents.parse.words.items import Sentence

D = TypeVar("D", Endorsement, Candidacy, Appointment)

_KINDS = {
    "person": ActorKind.PERSON,
    "state": ActorKind.STATE,
    "place": ActorKind.ORGANIZATION,
    "organization": ActorKind.ORGANIZATION,
    "group": ActorKind.GROUP,
}
_GENDERLESS = {"chairman": "chair"}
GOVERNING = frozenset({"state", "government"})
_SHORT = {"person": "person", "state": "state", "place": "place", "organization": "org", "group": "group"}


class Assembler:
    """Builds the records of one article."""

    def __init__(self, reading: Reading) -> None:
        """Build from a finished reading."""
        self.r = reading
        self.tenures = Tenures(reading)
        self.leaving = only_leaving(reading.events, reading.published)
        self.implied = Implied(reading)
        self.bids = Bids(reading)
        self._actors: dict[int, Actor] = {}
        self._begins = [reading.tokens.starts[s.first] for s in reading.sentences]

    # --- parts ----------------------------------------------------------------------------------------------------

    def actor(self, entity: Entity | None) -> Actor | None:
        """Make an entity an actor, once."""
        if entity is None:
            return None
        if id(entity) not in self._actors:
            key = getattr(entity.row, "code", "") or entity.name
            self._actors[id(entity)] = Actor(
                id=f"{_SHORT[entity.kind]}:{key}",
                name=entity.usual_name,
                kind=_KINDS[entity.kind],
                aliases=tuple(a for a in entity.aliases if a != entity.name),
                country=entity.country
                or getattr(entity.row, "code", None)
                or getattr(entity.row, "country", None)
                or None,
                represents=entity.represents or self._represented(entity),
            )
        return self._actors[id(entity)]

    def known_actor(self, entity: Entity) -> Actor:
        """Make an entity that there is an actor."""
        actor = self.actor(entity)
        assert actor is not None
        return actor

    def _represented(self, entity: Entity) -> str | None:
        """Give the id of the state that an actor speaks for: its ministry, who presides over it or governs it."""
        if getattr(entity.row, "kind", "") == "ministry":
            country = entity.country or getattr(entity.row, "country", "")
            return f"state:{country}" if country else None
        for holding in entity.holdings:
            row = self.r.lexicon.title(holding.title)
            if row is None or holding.status not in {"current", "outgoing"} or not GOVERNING & set(row.scope):
                continue
            state = self.r.registry.find("state", holding.organization or "")
            if state is not None and state.row is not None:
                return f"state:{state.row.code}"
        return None

    def evidence(self, sentence: Sentence, span: tuple[int, int], rule_id: str, source: Entity | None) -> Evidence:
        """Make a token range evidence."""
        tokens = sentence.tokens
        return Evidence(
            start=tokens.starts[span[0]],
            end=tokens.ends[span[1] - 1],
            sentence_start=tokens.starts[sentence.first],
            sentence_end=tokens.ends[sentence.last - 1],
            rule_id=rule_id,
            source=self.actor(source),
        )

    def office(self, ref: OfficeRef | None, person: Entity | None = None) -> Office | None:
        """Complete an office from what the person seeks, or from the article's contest: "the job", one without body."""
        focus = self.r.sought.get(person, self.r.focus) if person is not None else self.r.focus
        if ref is None or (ref.generic and ref.title is None):
            ref = ref if ref is not None and ref.is_other(focus) else focus
        elif focus is not None:
            untold = ref.organization is None and ref.title == focus.title
            heads = ref.title == "head" and ref.generic and ref.organization == focus.organization
            ref = focus if untold or heads else ref
        if ref is not None and is_mates(ref, self.r.tokens.lowers):
            ref = second_office(focus)
        if ref is None or (ref.title is None and ref.organization is None):
            return None
        return Office(ref.title, ref.organization)

    # --- records --------------------------------------------------------------------------------------------------

    def told(self, events: Iterable[Event], build: Callable[[Event], Iterable[D]]) -> list[D]:
        """Build the records of events, merge those of one fact, and date them by what their events inherit."""
        built = [(record, event) for event in events for record in build(event)]
        records = [record for record, _ in built]
        keys = keys_of(records, [_names_body(event) for _, event in built])
        dates: dict[tuple[Any, ...], list[tuple[TimeExpression | None, TimeExpression | None]]] = {}
        for (record, event), key in zip(built, keys, strict=True):
            own = record.date or self.r.dates.lent(event)
            dates.setdefault(key, []).append((own, None if own else self.r.dates.of_story(event)))
        return [evolve(x, date=_unless_after(x, settle(dates[key]))) for key, x in merge(records, keys).items()]

    def candidacies(self, event: Event) -> Iterable[Candidacy]:
        """Build one candidacy for each person."""
        nominator = next(iter(event.roles.get("nominator", [])), None)
        status = CandidacyStatus(event.frame.set["status"])
        for person in event.roles.get("person", []):
            if not self.may_hold(person, event) or is_one_of_many(self.r, event, event.office):
                continue
            yield Candidacy(
                person=self.known_actor(person),
                status=status,
                office=self.office(self._sought(event, person), person),
                nominator=self.actor(nominator) if nominator is not person else None,
                modality=_stated(event, settled=status is CandidacyStatus.DECLINED),
                date=not_ahead(happened(event.times), self.r.published),
                evidence=[self.of_event(event, person)],
            )

    def _sought(self, event: Event, person: Entity) -> OfficeRef | None:
        """Give what somebody stands for, as the words or what was told just before say."""
        own = event.office or own_seat(self.r, event, person) or local_seat(event, self.r.focus)
        nominated = event.frame.set.get("status") == "nominated" and own is None
        return (fronted(self.r, event) if nominated else own) or self.bids.ended(event, person)

    def appointments(self, event: Event) -> Iterable[Appointment]:
        """Build one appointment for each person whose office the article settles."""
        if not is_told(event) or (event.office is not None and event.office.is_any):
            return
        predecessor = next((e for e in event.roles.get("predecessor", ()) if e.kind != "organization"), None)
        deciding = event.roles.get("appointer", []) if event.predication.lemma not in BEATING else []
        appointer = next(iter(deciding), None)
        told = action_of(event, self.r.published)
        for person in (e for e in event.roles.get("person", ()) if e is not predecessor):
            office = kept_seat(self.r, event, person) or self.tenures.office(event, person)
            if office is None or office[:2] == (None, None) or office.organization == person.usual_name:
                continue  # nothing is told of it: "will act in the role"
            to_go = told is AppointmentAction.LEFT and event.predication.noun is not None and person in self.leaving
            action = AppointmentAction.LEAVING if to_go else told
            if presides(person, event, office):
                office = office._replace(title=_GENDERLESS.get(office.title or "", office.title))
            elif not self._eligible(person, office.title):
                continue
            start, end, date = spell_of(event, action)
            record = Appointment(
                person=self.known_actor(person),
                action=action,
                office=Office(office.title, office.organization),
                start=start,
                end=end,
                predecessor=self.actor(predecessor),
                appointer=self.actor(None if appointer is person else appointer),
                modality=self._ahead(event, action),
                date=date,
                evidence=[self.of_event(event, person)],
            )
            yield record
            gone = action in {AppointmentAction.LEAVING, AppointmentAction.LEFT} and event.office is None
            for title in held_with(person, office, event.predication.sentence) if gone else ():
                yield evolve(record, office=Office(title, office.organization))  # "the president and CEO will retire"
            chosen = action is AppointmentAction.APPOINTED and event.modality != "denied" and office.title not in SEATS
            if chosen and self._to_come(start):
                entry = AppointmentAction.TOOK_OFFICE  # "named Ms Reyes chief executive, effective Nov. 1"
                yield evolve(record, action=entry, date=start, modality=Modality.EXPECTED, appointer=None)

    def _ahead(self, event: Event, action: AppointmentAction) -> Modality:
        """Give how far an appointment is a fact: who is leaving has not left; a day to come has not come."""
        to_come = self._to_come(date_of(event))
        over = action in {AppointmentAction.LEAVING, AppointmentAction.LEFT} and no_longer(event)
        if over and event.modality == "denied":
            return Modality.EXPECTED if action is AppointmentAction.LEAVING else Modality.ACTUAL
        if event.modality == "actual" and (action is AppointmentAction.LEAVING or to_come):
            return Modality.EXPECTED
        return Modality(event.modality)

    def _to_come(self, when: TimeExpression | None) -> bool:
        """Whether a time lies after publication."""
        published = self.r.published
        return when is not None and when.earliest is not None and published is not None and when.earliest > published

    def roles(self) -> Iterable[Role]:
        """Build the roles that titles and appositions state."""
        for person in self.r.registry.holders:
            for holding in person.holdings:
                yield Role(
                    person=self.known_actor(person),
                    office=Office(holding.title, holding.organization),
                    status=RoleStatus(holding.status),
                    evidence=[self.evidence(holding.sentence, holding.span, holding.rule_id, None)],
                )

    def statements(self) -> Iterable[Statement]:
        """Build the attributed quotations."""
        for q, speaker in self.r.speeches:
            start, end = self._setting(q.start, q.end)
            yield Statement(
                speaker=self.actor(speaker),
                quote=self.r.text[q.start : q.end],
                evidence=[Evidence(q.start, q.end, start, end, "statement/quotation")],
            )

    def _setting(self, start: int, end: int) -> tuple[int, int]:
        """Give the span of the sentences that a span of the text touches."""
        tokens = self.r.tokens
        a = max(bisect_right(self._begins, start) - 1, 0)
        b = max(bisect_right(self._begins, end - 1) - 1, a)
        sentences = self.r.sentences
        return min(start, self._begins[a]), max(end, tokens.ends[sentences[b].last - 1])

    def may_hold(self, entity: Entity, event: Event) -> bool:
        """Whether an entity can hold the office that an event is about: no body its own."""
        office = self.office(event.office)
        if event.office is not None and event.office.organization == entity.usual_name:
            return False
        return self._eligible(entity, office.title if office is not None else None)

    def _eligible(self, entity: Entity, title: str | None) -> bool:
        """Whether an entity can hold an office: persons any, states and bodies a seat, a membership, a hosting."""
        return entity.kind == "person" or (title in SEATS and entity.kind in {"state", "organization", "place"})

    def of_event(self, event: Event, actor: Entity) -> Evidence:
        """Make the words of an event evidence of what an actor does in it."""
        named = event.roles.get("source", [])
        source = named[0] if named else event.source
        roles = ("endorser", "person", "nominator", "appointer")  # "agreed to nominate her"
        doers = {e for role in roles for e in event.roles.get(role, [])}
        own = source is actor or source in doers  # "Peru and Mali said they would back her"
        own |= source is not None and any(h.organization == actor.usual_name for h in source.holdings)
        source = source if not own else None
        return self.evidence(event.predication.sentence, event.span, event.frame.id, source)


def _names_body(event: Event) -> bool:
    """Whether the clause itself says of which body the office is."""
    return event.office is not None and event.office.organization is not None


def _unless_after(record: object, date: TimeExpression | None) -> TimeExpression | None:
    """Leave out a date of having left an office that is later than the end of the term: the story's day."""
    ended = record.end if isinstance(record, Appointment) and record.action is AppointmentAction.LEFT else None
    if ended is None or date is None or ended.latest is None or date.earliest is None:
        return date
    return date if date.earliest <= ended.latest else None


def _stated(event: Event, *, settled: bool) -> Modality:
    """Give a candidacy's modality: "would turn down the job" declines it now."""
    return Modality.ACTUAL if settled and event.modality == "expected" else Modality(event.modality)


_PRESUPPOSING = frozenset({
    "candidacy/noun", "candidacy/bid", "candidacy/campaign-to-become", "candidacy/be-rival",
    "candidacy/be-first-choice", "candidacy/polled", "candidacy/favourite",
})  # fmt: skip


_LISTED = "candidacy/candidates-are"


def _only_in(candidacy: Candidacy, told: set[tuple[str, int]]) -> bool:
    """Whether only sentences that say more of somebody tell of a bid: "candidates eyeing the post are X and Y"."""
    return all((candidacy.person.id, e.sentence_start) in told for e in candidacy.evidence)


def _only_outscored(candidacy: Candidacy) -> bool:
    """Whether only a count of votes says that somebody lost: those who left a later round did not."""
    return all(e.rule_id == "candidacy/outscored" for e in candidacy.evidence)


def _only_described(candidacy: Candidacy, gone: set[tuple[str, int]]) -> bool:
    """Whether only a word for those who stand says it of one who is out: "two candidates, X and Y, dropped out"."""
    return all(
        e.rule_id == "candidacy/be-candidate" and (candidacy.person.id, e.sentence_start) in gone
        for e in candidacy.evidence
    )


def _told_otherwise(candidacies: list[Candidacy]) -> list[Candidacy]:
    """Drop what a later status presupposes: a bid that only a noun tells, and being tipped, of one who stands."""
    later = {CandidacyStatus.WITHDRAWN, CandidacyStatus.REJECTED, CandidacyStatus.NOMINATED}
    ended = {c.person.id for c in candidacies if c.status in later and c.modality is Modality.ACTUAL}
    ended |= {c.person.id for c in candidacies if (c.status.value, c.modality.value) == ("declared", "denied")}
    standing = {CandidacyStatus.DECLARED, CandidacyStatus.NOMINATED}
    stands = {c.person.id for c in candidacies if c.status in standing and c.modality is Modality.ACTUAL}
    left = {c.person.id for c in candidacies if c.status is CandidacyStatus.WITHDRAWN and c.modality is Modality.ACTUAL}
    over = {CandidacyStatus.WITHDRAWN, CandidacyStatus.REJECTED}
    gone = {(c.person.id, e.sentence_start) for c in candidacies if c.status in over for e in c.evidence}
    listed = {(c.person.id, e.sentence_start) for c in candidacies for e in c.evidence if e.rule_id == _LISTED}
    kept = (
        c for c in candidacies
        if not (c.status is CandidacyStatus.MENTIONED and c.person.id in stands)
        and not (c.status is CandidacyStatus.INTERESTED and _only_in(c, listed))
        and not (c.status is CandidacyStatus.DECLARED and _only_described(c, gone))
        and not (c.status is CandidacyStatus.REJECTED and c.person.id in left and _only_outscored(c))
    )  # fmt: skip
    return [
        c for c in kept
        if c.status not in {CandidacyStatus.DECLARED, CandidacyStatus.MENTIONED}
        or c.person.id not in ended
        or any(e.rule_id not in _PRESUPPOSING for e in c.evidence)
    ]  # fmt: skip


def _leaving(roles: list[Role]) -> list[Role]:
    """Keep one role of a holder who is on the way out: "outgoing" says all that "current" does."""
    outgoing = {(r.person.id, r.office) for r in roles if r.status is RoleStatus.OUTGOING}
    return [r for r in roles if r.status is not RoleStatus.CURRENT or (r.person.id, r.office) not in outgoing]


def assemble(r: Reading, article: Article | None) -> Report:
    """Build the report of a finished reading."""
    a = Assembler(r)
    events: dict[str, Sequence[Event]] = {
        kind: [e for e in r.events if e.frame.event == kind and allowed(e, r)]
        for kind in ("endorsement", "candidacy", "appointment")
    }
    positions = settled(a.told(events["endorsement"], lambda event: endorsements(a, event)))
    standing = (*events["candidacy"], *withdrawals(events["appointment"], r))
    asserted = sorted(standing, key=lambda e: e.frame.id in _PRESUPPOSING)
    candidacies = a.told(asserted, a.candidacies)
    appointments = a.told(events["appointment"], a.appointments)
    appointments.extend(elected(a, appointments))
    appointments = once(name_predecessors(appointments))
    counts = count_records(a, r.counts)
    candidacies = _told_otherwise(candidacies)
    candidacies = [r.dates.of_defeat(c, appointments, counts.get("votes", ())) for c in candidacies]
    held = [*a.roles()]
    roles = _leaving([*merge(held, keys_of(held)).values()])
    headline = r.structure.headline
    base = article or Article(r.raw)
    return Report(
        evolve(base, published=r.published, headline=r.text[headline.start : headline.end] if headline else None),
        actors=tuple(a.known_actor(e) for e in r.registry.entities if e.kind != "place"),
        times=r.times_as_given(),
        endorsements=tuple(positions),
        candidacies=tuple(candidacies),
        appointments=tuple(appointments),
        roles=tuple(roles),
        statements=tuple(a.statements()),
        diagnostics=tuple(r.diagnostics),
        **counts,
    )
