"""Which of a story's contests each of its candidates is in, where the words do not say.

A story on the presidency tells of a governor's race beside it. What opens a contest, and how long it goes on, is said
in ``race_openings.py``: from there on, whoever stands is in that contest, until the story takes up another one or
comes back to those of the first. Where somebody has once been told to stand, they stay; so do those told of with them:
whoever beat a candidate for mayor was one.
"""

from collections.abc import Callable

from attrs import define, field

from newsevents.parse.clauses.predications import OBJECT, SUBJECT
from newsevents.parse.contest.congress import seeks_again
from newsevents.parse.contest.weighing import PARTIAL, is_bygone
from newsevents.parse.events.events import CONTESTING, Event, by_sentences, names_no_office
from newsevents.parse.names.entities import Entity, entity_of
from newsevents.parse.people.office_ref import OfficeRef
from newsevents.parse.people.running_mates import is_mates
from newsevents.parse.reading import Reading
from newsevents.parse.tenure.race_openings import Opening, is_chosen, opening_place, openings_of
from newsevents.parse.words.items import PERSON, Sentence

Whose = Callable[[OfficeRef, int, Sentence], str | None]
"""Names the body of an office that stands at a token of a sentence."""
Contest = OfficeRef | None
"""An office that is contested; none for the article's own."""
_STATEWIDE = frozenset(
    {"attorney general", "lieutenant governor", "secretary of state", "treasurer", "state treasurer", "auditor"}
)
"""Offices that are filled beside a governor's."""
_PLAIN = dict.fromkeys(("chairman", "chairwoman", "chairperson"), "chair")
_NOT_STANDING = frozenset({"declined", "mentioned"})
_OVER = frozenset({"rejected", "withdrawn"})
_GOVERNING = frozenset({"governor", "lieutenant governor"})


def tell_apart(r: Reading, whose: Whose, bare: set[Event]) -> None:
    """Give the candidacies and positions that name no office the one that is contested where they are told.

    ``bare`` are the events whose words name no body of their office, though it may have got one since.
    """
    focus = r.focus
    if focus is None or focus.title is None or r.play:
        return
    walk = _Walk(r, _of_governors(r, focus, bare), whose, bare)
    events = by_sentences(r.events)
    for s in r.sentences:
        here = sorted(events.get(s.number, []), key=lambda e: e.predication.first)
        walk.read(s, here, openings_of(r, s, here))


def _of_governors(r: Reading, focus: OfficeRef, bare: set[Event]) -> OfficeRef:
    """Give an article's own office that is filled beside a governor's as that of the governor's state."""
    told = [e.office for e in r.events if e.office is not None and e not in bare]
    state = next((o.organization for o in told if o.title == "governor"), None)
    if focus.title not in _STATEWIDE or state is None or any(o.title == focus.title for o in told):
        return focus
    for event in bare:
        if event.office is not None and event.office.title == focus.title:
            event.office = event.office._replace(organization=state)
    r.focus = focus._replace(organization=state)
    return r.focus


def _standing(event: Event) -> list[Entity]:
    """Give whom an event tells to stand, or to be chosen."""
    return [p for role in ("person", "candidate") for p in event.roles.get(role, ())]


def _rivals(event: Event) -> list[Entity]:
    """Give whom an event tells of beside those who stand: whoever beats them, or whom they face."""
    p = event.predication
    fillers = (*p.get(SUBJECT), *p.get(OBJECT)) if event.frame.event == "candidacy" and p.noun is None else ()
    named = [np.name.entity for phrase in fillers for np in phrase.members if np.kind == PERSON and np.name is not None]
    told = {e for filled in event.roles.values() for e in filled}  # who puts them up, for one
    return [e for e in (*event.others, *named) if isinstance(e, Entity) and e not in told]


def _is_same(one: str, other: str) -> bool:
    """Whether two titles are of one office: a chairwoman's and a chair's, a budget director's and a director's."""
    shorter, longer = sorted((_PLAIN.get(one, one), _PLAIN.get(other, other)), key=len)
    return shorter == longer or (shorter in PARTIAL and longer.endswith(f" {shorter}"))


@define
class _Walk:
    """A story read from its first sentence to its last: which contest is told of, and who is in which."""

    r: Reading
    focus: OfficeRef
    whose: Whose
    bare: set[Event]
    scene: Contest = None
    lasting: bool = True
    block: int = -1
    bound: dict[Entity, list[Contest]] = field(factory=dict)
    """The contests of each person, the last told at the end."""
    over: dict[Entity, set[Contest]] = field(factory=dict)
    """The contests that each person has lost or given up."""
    own: set[Entity] = field(init=False)
    """Those of the article's own contest, as words of theirs say."""
    topics: set[Contest] = field(factory=lambda: {None})
    """The contests that go on behind their paragraph."""
    introduced: dict[Entity, int] = field(factory=dict)
    """The block in which each person is first named below the headline."""
    firsts: dict[str, Contest] = field(factory=dict)
    """The first contest for an office of each title."""

    def __attrs_post_init__(self) -> None:
        """Find who is in the article's own contest."""
        told = (e for e in self.r.events if self._is_of_race(e) and e.office is not None and not is_bygone(e, self.r))
        self.own = {p for e in told if e.office is not None and self._is_own(e.office) for p in _standing(e)}
        self.own = (self.own | self.r.chosen) - self.r.sought.keys()
        self.bound = {p: [office] for p, office in self.r.sought.items()}

    def read(self, s: Sentence, events: list[Event], openings: list[Opening]) -> None:
        """Read a sentence."""
        if s.block != self.block and not self.lasting:
            self.scene, self.lasting = None, True
        self.block = s.block
        people = [e for m in s.mentions.values() if m.kind == PERSON and (e := entity_of(self.r.registry, m))]
        for person in people if not s.headline else ():
            self.introduced.setdefault(person, s.block)
        openings = [o for o in openings if o.lasting or not self._is_of_first(o)]
        offices = [self._placed(o, s) for o in openings]
        if not openings:
            backers = {b for e in events for role in ("endorser", "nominator") for b in e.roles.get(role, ())}
            self._come_back([p for p in people if p not in backers])
        for event in events:
            at = self._at(event, openings)
            free = at is None and not self.lasting
            self._settle(event, offices[at] if at is not None else self.scene, free=free)
        if len({*offices}) > 1 and not openings[-1].lasting:
            self.scene, self.lasting = None, True  # which of them goes on, nobody can tell
        elif openings:
            lasting = {office for o, office in zip(openings, offices, strict=True) if o.lasting}
            self.topics |= lasting
            self.lasting = offices[-1] in lasting or (offices[-1] == self.scene and self.lasting)
            self.scene = offices[-1]

    def _is_of_race(self, event: Event) -> bool:
        """Whether an event tells of those who stand for an office, or get it."""
        return event.frame.event in CONTESTING or is_chosen(self.r, event)

    def _is_own(self, office: OfficeRef) -> bool:
        """Whether an office is the one that the article is about."""
        same = office.organization in {None, self.focus.organization}
        return same and _is_same(office.title or "", self.focus.title or "")

    def _is_of_first(self, opening: Opening) -> bool:
        """Whether what a clause tells is another office of those who stand in the first contest."""
        persons = [p for e in opening.events for p in _standing(e)]
        return bool(persons) and not self._is_own(opening.office) and self.own.issuperset(persons)

    def _placed(self, opening: Opening, s: Sentence) -> Contest:
        """Give the office of an opening with its body; none where it is the article's own."""
        office = opening.office
        office = self._deputy() if office.title == "deputy" else office
        title = office.title or ""
        guessed = bool(opening.events) and not opening.lasting and self.bare.issuperset(opening.events)
        told = office.organization if not guessed else None
        body = told or (opening_place(self.r, s) if office.closed else None)
        if body is None and title in self.firsts:
            return self.firsts[title]
        if self._is_own(office._replace(organization=body)):
            self.firsts.setdefault(title, None)
            return None
        body = body or self._beside(office) or office.organization or self.whose(office, opening.token, s)
        contest = OfficeRef(title, body)
        self.firsts.setdefault(title, contest)
        return contest

    def _deputy(self) -> OfficeRef:
        """Give the office of a mere deputy: of whom the story is about."""
        return OfficeRef(f"deputy {self.focus.title}", self.focus.organization)

    def _beside(self, office: OfficeRef) -> str | None:
        """Give the region whose governor the story is about for the offices that are filled with a governor's."""
        if office.title not in _STATEWIDE:
            return None
        beside = self.firsts.get("governor")
        return (
            beside.organization
            if beside is not None
            else (self.focus.organization if self.focus.title in _GOVERNING else None)
        )

    def _at(self, event: Event, openings: list[Opening]) -> int | None:
        """Give which of a sentence's openings an event is told under: the one that it names, or the last before it."""
        if not openings:
            return None
        own = next((k for k, o in enumerate(openings) if event in o.events), None)
        if own is not None:
            return own
        start = event.predication.sentence.cuts[event.predication.first]
        before = [k for k, o in enumerate(openings) if o.token <= start]
        if before:
            return before[-1]
        return 0 if openings[0].lasting else None

    def _come_back(self, people: list[Entity]) -> None:
        """Take up the contest again in which all are who stand anywhere."""
        told = [contests for p in people if (contests := self._contests(p))]
        if told and all(len(contests) == 1 for contests in told):
            found = {contests[0] for contests in told}
            if len(found) == 1 and found <= self.topics:
                self.scene, self.lasting = found.pop(), True

    def _settle(self, event: Event, contest: Contest, *, free: bool) -> None:
        """Give an event the contest of those whom it tells of, or that in which it is told; note who is in it.

        What ends with its paragraph (``free``) is only for those who have not been named before.
        """
        people = _standing(event)
        if not self._is_of_race(event) or is_bygone(event, self.r):
            return
        if event.office is not None and is_mates(event.office, self.r.tokens.lowers):
            return
        if event.office is not None and event.office.title == "executive":
            return  # "a defeat for a top executive"
        if not names_no_office(event) and event.office is not None:
            self._name_body(event, event.office, contest)
        else:
            new = not free or (bool(people) and all(self.introduced.get(p, self.block) == self.block for p in people))
            known = self._known(event, people, contest if not free else None)
            if len(known) > 1:
                return  # each has their own
            contest = known.pop() if known else contest if new else None
            may = event.frame.event in CONTESTING and event.frame.context != "named-office" and not seeks_again(event)
            if may and (contest is not None or not self.r.sought.keys().isdisjoint(people)):
                event.office = contest or self.focus
        status = event.frame.set.get("status")
        for person in people if status not in _NOT_STANDING else ():
            own = self.r.sought.get(person) if event in self.bare else None  # whose body is no guess
            same = own is not None and event.office is not None and own.title == event.office.title
            self._bind(person, own if same else self._contest(event, contest), over=status in _OVER)

    def _contest(self, event: Event, contest: Contest) -> Contest:
        """Give the contest that an event is about in the end."""
        if names_no_office(event) or event.office is None:
            return contest
        return None if self._is_own(event.office) else event.office[:2] and OfficeRef(*event.office[:2])

    def _name_body(self, event: Event, office: OfficeRef, contest: Contest) -> None:
        """Give an office that words name without a body that of the contest in which it is told."""
        if office.title == "deputy" and event in self.bare and event.frame.event in CONTESTING:
            event.office = self._deputy()
            return
        if (office.organization is not None and event not in self.bare) or office.closed:
            return
        if contest is not None and office.title == contest.title and contest.organization is not None:
            event.office = office._replace(organization=contest.organization)
        elif office.organization is None and (body := self._beside(office)) is not None:
            event.office = office._replace(organization=body)

    def _known(self, event: Event, people: list[Entity], contest: Contest) -> set[Contest]:
        """Give the contests that people are in who have been told of before; else those of whom they are told with."""
        if any(contest in self._contests(p) for p in people):
            return {contest}
        rivals = {self._contests(p)[-1] for p in _rivals(event) if p not in people and self._contests(p)}
        own = {self._contests(p)[-1] for p in people if self._contests(p)}
        return rivals if len(rivals) == 1 else own

    def _contests(self, person: Entity) -> list[Contest]:
        """Give the contests that somebody is known to be in."""
        own: list[Contest] = [None] if person in self.own else []
        return self.bound.get(person, own)

    def _bind(self, person: Entity, contest: Contest, *, over: bool) -> None:
        """Note that somebody is in a contest, and in none that was ``over`` for them before."""
        ended = self.over.setdefault(person, set())
        known = self.bound.get(person, [None] if person in self.own else [])
        self.bound[person] = [c for c in known if c != contest and c not in ended] + [contest]
        if over:
            ended.add(contest)
