"""The contest an article is about: the office that its candidates stand for, when a clause does not repeat it."""

from collections import Counter
from collections.abc import Set as AbstractSet

from newsevents.parse.clauses.clauses import NOUN, Element
from newsevents.parse.clauses.predications import ATTRIBUTE, OBJECT, OBJECT2, SUBJECT, Clauses
from newsevents.parse.contest.by_elections import count_told, has_ruling_party_candidate, is_of_seats
from newsevents.parse.contest.congress import at_stake, contested_seat, district_seat, is_appointed, is_of_aide
from newsevents.parse.contest.hosting import hosted, settle_hosts
from newsevents.parse.contest.leaderships import Led, of_party, shared_body, without_leadership
from newsevents.parse.contest.presidency import OF_COUNTRIES, national, opens_on_presidency, speaks_of_presidency
from newsevents.parse.contest.shareholders import DIRECTOR, board_contest, is_hired
from newsevents.parse.contest.weighing import (
    HEADS,
    NEXT,
    PARTIAL,
    Votes,
    elect,
    held_titles,
    is_bygone,
    is_contestable,
    is_held,
    is_numbered,
    is_of_its_kind,
    is_single,
    is_told_late,
    is_vague,
    means_holder,
)
from newsevents.parse.events.events import CONTESTING, Event
from newsevents.parse.events.slot_phrases import RACES
from newsevents.parse.names.entities import Entity, entity_of
from newsevents.parse.people.houses import house_of_seat, is_bench, is_house, is_palace, seat_title
from newsevents.parse.people.office_owners import is_held_in
from newsevents.parse.people.office_ref import OfficeRef
from newsevents.parse.people.office_words import FOR_NOW, SEATS
from newsevents.parse.people.roles import is_plural
from newsevents.parse.people.running_mates import is_mates
from newsevents.parse.reading import Reading
from newsevents.parse.words.items import NAMED, ORGANIZATION, PERSON
from newsevents.parse.words.phrases import NounPhrase

_ELSEWHERE = frozenset({"favourite", "favorite", "ticket", "selection", "hopeful", "campaign"})
"""Those of them that are as common in sport and trade: they make no contest by themselves."""
_CONTEST_NOUNS = frozenset(
    "election race contest campaign candidate contender bid candidacy runoff run-off primary ballot successor nominee "
    "frontrunner front-runner favourite favorite hopeful ticket vote poll selection nomination".split()
)
_SURE_CONTEST_NOUNS = _CONTEST_NOUNS - _ELSEWHERE
_WEIGHTS = {"candidacy": 3, "endorsement": 3, "appointment": 1}
_FILLING = frozenset({"appointed", "took_office", "extended", "leaving"})
"""Actions that say an office is being filled or vacated."""
_EARLY = 3
"""Sentences, the headline among them, that say what the article is about."""
_LATE = 5
"""Sentences after which one mention of an office makes no contest for it."""
_CHAIRS = frozenset({"chair", "job", "post", "seat", "crown", "office", "role", "position"})
_CHOOSING = frozenset({"elect", "choose", "select", "pick", "pick_out", "vote_for", "vote_in"})
"""Verbs whose object, an office without its holder, is what the contest is for: "will choose a new Speaker"."""
_SEEKING = frozenset({"seek", "look", "search", "hunt", "want", "need", "advertise"})
_AT_STAKE = ("candidate", "person", "predecessor")
_LED = frozenset({"party", "international", "sports", "union", "university", "central_bank", "development_bank"})
"""Kinds of bodies whose first office a contest without a name is for."""
_OPENING = 4
"""Sentences, the headline among them, in which the body that a story is about is named."""
_PASSING = 2  # how much speaks for an office that is only named in passing
_APPOINTED = ("minister", "mec", "mmc")  # how the titles end of those whom somebody appoints to govern
_JUDGES = frozenset({"judge", "justice"})


def find_focus(r: Reading) -> tuple[OfficeRef | None, bool]:
    """Give the office most often contested: by the events' own offices, "the next X", "the X election".

    What the headline and the first paragraph name counts more. Where nothing says what is contested, it is the office
    most often named without its holder. Beside it comes whether the article speaks of a contest at all.
    """
    contesting = (event for event in r.events if event.frame.event in CONTESTING)
    led = Led(r)
    count = Count(r, {e for event in contesting for role in _AT_STAKE for e in event.roles.get(role, ())})
    for event in r.events:
        count.event(event)
    for number, clauses in enumerate(r.clauses):
        times = 2 if number < _EARLY else 1
        count.phrases(clauses, times)
        count.choices(clauses)
        count.searches(clauses)
        led.count(clauses, count.votes, 3 if number < _EARLY else 2)
    count.chairs()
    count.spell_out()
    settle_hosts(count.seats)
    if board := board_contest(r):
        count.votes[DIRECTOR, None] += board
    count_told(r, count.votes)
    contested = of_party(r, elect(without_leadership(r, count.votes)), count.votes)
    while contested is not None and count.is_aside(contested):
        count.forget(contested.title)
        contested = elect(count.votes)
    contested = _rather_presidency(r, count.rather_seat(contested), count)
    contested = contested or elect(count.seats) or (elect(count.often_named()) if count.speaks else None)
    contested = by_its_title(national(contested or _held_in_lead(r) or _of_main_body(r), r), r)
    return contested, count.is_open(contested)


def _rather_presidency(r: Reading, contested: OfficeRef | None, count: "Count") -> OfficeRef | None:
    """Give the presidency, or the seat, that a story speaks of where little speaks for what has been found."""
    seated = elect(count.opening_seats)
    presiding = contested is None or contested.title in OF_COUNTRIES
    if seated is not None and presiding and not opens_on_presidency(r):
        return seated
    appointed = contested is not None and is_appointed(r, contested.title or "")
    if (appointed or count.is_passing(contested)) and speaks_of_presidency(r):
        return OfficeRef("president", None)
    little = contested is None or count.of(contested.title) <= 1
    return (elect(count.vacated) if little else None) or contested


def by_its_title(office: OfficeRef | None, r: Reading) -> OfficeRef | None:
    """Call the head of a body that we know by the title that it gives its head: the European Commission's president."""
    if office is None or office.title not in {"head", "leader"} or office.organization is None:
        return office
    body = r.registry.body_called(office.organization)
    known = body is not None and body.row is not None and (office.title == "head" or body.row.kind == "international")
    title = r.lexicon.chief(body.row) if body is not None and known else ""
    return office._replace(title=title or office.title)


def _held_in_lead(r: Reading) -> OfficeRef | None:
    """Give the office at stake where only its holder is named: "failed to dislodge Senate Chairman Ana Reyes"."""
    if not any(e.frame.event in CONTESTING for e in r.events):
        return None
    votes: Votes = Counter()
    before = {e for event in r.events for e in event.roles.get("predecessor", [])}
    for person in {e for event in r.events for role in _AT_STAKE for e in event.roles.get(role, [])}:
        for h in person.holdings:
            early = getattr(h.sentence, "number", _EARLY) < _EARLY and h.status != "former"
            told = early and (h.organization is not None or person in before)  # "the race to succeed" the mayor
            row = r.lexicon.title(h.title) if told else None
            if row is not None and is_single(row) and row.kind == "office":
                votes[h.title, h.organization] += person.mentions
    return elect(votes)


def _of_main_body(r: Reading) -> OfficeRef | None:
    """Give the first office of the body that the opening names and the story speaks of most: the leader of a party."""
    if not any(e.frame.event in CONTESTING for e in r.events):
        return None
    opening = (m for s in r.sentences[:_OPENING] for m in s.mentions.values() if m.kind == ORGANIZATION)
    backers = {e for event in r.events for e in event.roles.get("endorser", ())}  # who backs somebody for another post
    named = [e for m in opening if (e := entity_of(r.registry, m)) is not None]
    bodies = [e for e in named if e.row is not None and e not in backers]
    kinds = _LED - {"party"} if is_of_seats(r) or has_ruling_party_candidate(r) else _LED
    chiefs = {e: r.lexicon.chief(e.row) for e in bodies if getattr(e.row, "kind", "") in kinds}
    headed = (e for e in chiefs if chiefs[e] and (chiefs[e] != "chairman" or getattr(e.row, "kind", "") != "party"))
    main = max(headed, key=lambda e: e.mentions, default=None)  # a party that a chairman runs is one to stand for
    return OfficeRef(chiefs[main], main.usual_name) if main is not None else None


class Count:
    """What speaks for each office's being the contested one: ``votes``; ``named`` counts mere mentions.

    ``seats`` counts events about places of which a body has many, which make a contest only where nothing else does;
    so do the offices in ``vacated``, which the opening says somebody has left.
    """

    def __init__(self, r: Reading, standing: AbstractSet[Entity]) -> None:
        self.r = r
        self.votes: Votes = Counter()
        self.seats: Votes = Counter()
        self.opening_seats: Votes = Counter()
        self.named: Votes = Counter()
        self.opening = _EARLY + sum(sentence.caption for sentence in r.sentences[:_LATE])
        self.vacated: Votes = Counter()
        self.standing, self.held = standing, held_titles(r, standing)
        self.speaks = False  # of an election, a race, candidates
        self.told: dict[str, list[int]] = {}  # the sentences of each title's events
        self.sought: set[str | None] = set()  # the titles that somebody is said to stand for, or is sought for

    def event(self, event: Event) -> None:
        """Count the office that an event is about."""
        weight, office = _WEIGHTS.get(event.frame.event, 0), event.office or at_stake(event)
        if office is None or office.title is None:
            return
        if is_vague(office, event.frame.event) or is_mates(office, self.r.tokens.lowers):
            return
        if event.frame.event == "appointment":
            action = event.frame.set.get("action")
            filling = action in _FILLING
            row = self.r.lexicon.title(office.title)
            minister = office.title.lower().endswith(_APPOINTED) and office.title not in HEADS
            minister |= row is not None and not is_contestable(row) and office.title not in SEATS
            early = 2 if event.predication.sentence.number < _EARLY else 1
            early = early if not minister else int(not self.standing.isdisjoint(event.roles.get("person", ())))
            weight = early * (filling and office.title not in SEATS)  # ministers are seldom elected
            seat = row is not None and row.kind == "seat"  # of which a house has many: "will leave Parliament"
            opening = event.predication.sentence.number < self.opening and not (minister or seat)
            if action == "left" and opening and office.title not in SEATS:
                self.vacated[office.title, office.organization] += 1
            if filling and office.title in SEATS and office.organization is not None:
                self.seats[office.title, office.organization] += 1
        if weight and event.modality == "denied":
            weight = 1  # "did not seek another term as presiding officer"
        if event.frame.event in CONTESTING:
            self.sought.add(office.title)
        if weight:
            seat = office.title == "member" and office.organization is None  # in what, the story may say elsewhere
            self.votes[office.title, office.organization] += 1 if seat or is_bygone(event, self.r) else weight
            if not seat:
                self.told.setdefault(office.title, []).append(event.predication.sentence.number)

    def chairs(self) -> None:
        """Take a chair for an office, not a turn that states have, where a person is said to be in one."""
        if any(h.title == "chair" for person in self.r.registry.persons for h in person.holdings):
            for office in [office for office in self.seats if office[0] == "chair"]:
                self.votes[office] += self.seats.pop(office)

    def spell_out(self) -> None:
        """Call a contested office by the longer title that the story has for it: "the manager", the city manager."""
        for title, body in [office for office in self.votes if office[0] in PARTIAL]:
            named = {FOR_NOW.sub("", t) for t, _ in self.named if t is not None and t.endswith(f" {title}")} - {title}
            if len(named) == 1:
                self.votes[named.pop(), body] += self.votes.pop((title, body))

    def of(self, title: str | None) -> int:
        """Give how much speaks for an office, whatever its body."""
        return sum(n for (other, _), n in self.votes.items() if other == title)

    def is_aside(self, office: OfficeRef | None) -> bool:
        """Whether an office comes up only once, and late: what one of the candidates hopes for besides."""
        if office is None or office.title is None:
            return False
        return is_told_late(office.title, self.told, self.of(office.title))

    def is_passing(self, office: OfficeRef | None) -> bool:
        """Whether little speaks for an office: no event, or hardly more than a word."""
        if office is None or self.of(office.title) <= _PASSING:
            return True
        return office.title not in self.told and office.title not in OF_COUNTRIES

    def rather_seat(self, office: OfficeRef | None) -> OfficeRef | None:
        """Give the seats of which more is told than of an office that no event names: "candidates for the Senate"."""
        seat = elect(self.seats)
        if office is None or seat is None or office.title in self.told:
            return office
        return seat if self.seats[seat.title, seat.organization] > self.of(office.title) else office

    def forget(self, title: str | None) -> None:
        """Leave an office out of account."""
        for votes in (self.votes, self.seats, self.named):
            for office in [office for office in votes if office[0] == title]:
                del votes[office]

    def choices(self, clauses: Clauses) -> None:
        """Count the offices that a sentence says are to be filled: "lawmakers will elect a new Speaker"."""
        for p in clauses.verbs.values() if self.r.discourse.bidding else ():
            event = hosted(p)
            if event is not None:
                self.seats["host", event] += 4 if clauses.sentence.number < _EARLY else 1
        for p in (p for p in clauses.verbs.values() if p.lemma in _CHOOSING):
            for np in (np for relation in (OBJECT, OBJECT2, ATTRIBUTE) for np in p.get(relation)):
                if np.title is not None and np.name is None and is_single(np.title.row) and not is_plural(np):
                    self._add(self.votes, np, 1 if p.passive else 2, None)
                    self._seek(np)

    def searches(self, clauses: Clauses) -> None:
        """Count the offices that a body is said to look for somebody to fill: "the fund is looking for a president"."""
        for p in (p for p in clauses.verbs.values() if p.lemma in _SEEKING):
            body = next((np for np in p.get(SUBJECT) if np.kind == ORGANIZATION), None)
            if body is None:
                continue
            for np in (*p.get(OBJECT), *p.get("for")):
                own = np.title is not None and np.name is None and "organization" in np.title.row.scope
                if own and np.det in {"a", "an"}:
                    self._add(self.votes, np, 2, body)
                    self._seek(np)

    def often_named(self) -> Votes:
        """Give the offices that are named more than in passing, if any are; seats in a parliament aside."""
        named = Counter({office: n for office, n in self.named.items() if self._is_single(office[0])})
        return Counter({office: n for office, n in named.items() if n > 1}) or named

    def _is_single(self, title: str | None) -> bool:
        row = self.r.lexicon.title(title) if title is not None else None
        return row is None or is_single(row)

    def phrases(self, clauses: Clauses, times: int) -> None:
        """Count what all phrases of a sentence say of the contested office."""
        for k, e in enumerate(clauses.elements):
            if e.kind == NOUN:
                of_contest = _is_of_contest(clauses.elements, k)
                where = _where(clauses.elements, k) or shared_body(e.object)
                for np in e.object.members:
                    self.phrase(np, times, where, of_contest=of_contest)

    def phrase(self, np: NounPhrase, times: int, where: NounPhrase | None, *, of_contest: bool = False) -> None:
        """Count what a phrase says of the contested office; ``where`` is the place of its contest."""
        if (
            np.head in (_CHAIRS - {"office"}) | RACES
            and np.possessor is not None
            and np.possessor.title
            and not is_held(np.possessor)
        ):
            self._add(self.votes, np.possessor, 2 * times, None)  # "the Speaker's chair"
        for post in (linked for link, linked in np.links if link == "of" and np.head in _CHAIRS):
            if post.title is not None and post.name is None:
                self._add(self.votes, post, 2, None)  # "the post of director general"
        self._house(np, times)
        for inner in (np, *(linked for _, linked in np.links)):
            self.speaks |= inner.head in _SURE_CONTEST_NOUNS
            if times > 1 and (seat := contested_seat(self.r, inner)) is not None:
                self.opening_seats[seat.title, seat.organization] += 1
            weight = self._weight(inner, early=times > 1)
            if of_contest and inner is np and np.title is not None and np.name is None:
                weight = max(weight, 2)
            if weight:
                self._add(self.votes, inner, weight * times, where if inner is np and not is_held(np) else None)
                self._seek(inner if weight > 1 else None)
            elif inner.title is not None and not means_holder(inner, self.held) and is_of_its_kind(inner):
                self._add(self.named, inner, times, where if inner is np else None)

    def _house(self, np: NounPhrase, times: int) -> None:
        """Count the seats in the house that a contest is for: "the Lok Sabha elections", "a Senate race"."""
        self.seats.update([seat[:2]] * times if (seat := district_seat(np)) is not None else [])
        polled = house_of_seat(np) and np.name is None and (np.head != "seat" or np.kind == "m")
        named = (entity_of(self.r.registry, m) for m in np.modifiers if polled)
        houses = [e for e in named if e is not None and is_house(e, self.r.lexicon)]
        if len(houses) == 1 and not is_palace(np):
            self.seats[seat_title(houses[0].name), houses[0].usual_name] += times

    def _weight(self, np: NounPhrase, *, early: bool) -> int:
        """Say how much a phrase tells of a contest: "the next X" most, "the X election", "the presidency"."""
        if "rotating" in np.words:
            return 0  # an office that nobody stands for
        if np.head in _CONTEST_NOUNS or (np.title is not None and np.title.row.kind == "candidate"):
            return 2  # "the presidential candidate Ana Reyes"
        some = np.det in {"a", "an"} and "top" in np.words  # "a defeat for a top executive": of no contest
        if np.title is not None and np.name is None and not some and (NEXT & set(np.words) or is_numbered(np)):
            return 3 if "new" not in np.words else 2
        office_noun = np.kind in {"n", "m"} and self.r.lexicon.office_noun(np.head) is not None
        return 1 if office_noun or (early and self._is_nameless(np)) else 0

    def _is_nameless(self, np: NounPhrase) -> bool:
        """Whether a phrase is an office without its holder, one of its kind: "to emerge Senate president"."""
        if (
            np.title is None
            or means_holder(np, self.held)
            or np.possessor
            or not is_single(np.title.row)
            or is_plural(np)
        ):
            return False
        if np.first == 0 and not (np.det or np.modifiers or np.words or np.links):
            return False  # "President hails the election of"
        if np.det == "the" and np.title.row.kind == "seat" and np.modifiers and not np.links:
            return False  # "the Vermont senator": somebody who has been named
        office = self.r.offices.read(np)
        return office is not None and office.status != "former"

    def is_open(self, office: OfficeRef | None) -> bool:
        """Whether an article speaks of a contest: one for an office that is not merely filled, or any."""
        return self.speaks if office is None else office.title in self.sought or not is_hired(office, self.r)

    def _seek(self, np: NounPhrase | None) -> None:
        """Note that an office is one to be filled."""
        self.sought |= {np.title.row.title} if np is not None and np.title is not None else set()

    def _add(self, to: Votes, np: NounPhrase, weight: int, where: NounPhrase | None) -> None:
        with self.r.offices.out_of_context():  # what was spoken of last is what the end of the article speaks of
            office = self.r.offices.read(np)
        if office is None or office.title is None or is_vague(office) or is_mates(office, self.r.tokens.lowers):
            return
        if office.title in SEATS:
            if office.organization is not None and weight > 1 and not (to is self.named and is_plural(np)):
                self.seats[office.title, office.organization] += weight  # "the next member of", not "members of"
            self.speaks |= office.organization is not None and weight > 1
            return
        many = is_plural(np) and np.title is not None and "court" not in np.title.row.scope
        if to is self.named and (office.status == "former" or many or is_of_aide(office.title)):
            return  # "the former finance secretary", "the leaders"; but a court has several justices
        if office.title in _JUDGES and not is_bench(office.organization or ""):
            office = office._replace(organization=None)  # "a Carolina judge": of which court, the story says elsewhere
        lent = any(link == "where" for link, _ in np.links)  # "the party of which she is president": one already in it
        body = office.organization if not lent else None
        if body is None and where is not None and not is_held_in(self.r.lexicon.title(office.title or ""), where):
            body = where.name.row.name if where.name is not None and where.name.row is not None else where.head
        to[office.title, body] += weight


def _where(elements: list[Element], k: int) -> NounPhrase | None:
    """Give the place or body in which a contest is held: "the presidential election in Peru"."""
    if k + 2 < len(elements) and elements[k + 1].object in {"in", "of", "for"} and elements[k + 2].kind == NOUN:
        np: NounPhrase = elements[k + 2].object
        return np if np.kind in NAMED and np.kind != PERSON else None
    return None


def _is_of_contest(elements: list[Element], k: int) -> bool:
    """Whether a phrase says what a contest is for: "the contest for president of the Senate"."""
    before = elements[k - 2] if k > 1 and elements[k - 1].object == "for" else None
    return before is not None and before.kind == NOUN and before.object.head in _SURE_CONTEST_NOUNS
