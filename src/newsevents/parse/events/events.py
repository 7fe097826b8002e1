"""From predications to events: the frames of the lexicon, asked about one predication at a time."""

from collections.abc import Callable, Iterable, Iterator

from attrs import define, evolve, field

from newsevents.lexicon.frames import Frame, FrameTable
from newsevents.lexicon.morphology import singular
from newsevents.model import TimeExpression
from newsevents.parse.clauses.conditions import (
    REFLEXIVES,
    SPECIAL,
    heads_of,
    in_context,
    is_of_years,
    is_only_wanted,
    is_result,
    is_voter,
    is_worded,
)
from newsevents.parse.clauses.instances import is_some_of
from newsevents.parse.clauses.kinds import KINDS
from newsevents.parse.clauses.predications import CLAUSE, OBJECT, OBJECT2, SUBJECT, SUCCEEDING, Predication
from newsevents.parse.clauses.two_offices import holders
from newsevents.parse.events.firing import (
    CAMPAIGNS,
    are_called_same,
    besides,
    followed_by,
    is_complete,
    is_of_many,
    may_house,
    modality_of,
    no_candidacy,
    others_in,
    span_of,
    turned,
)
from newsevents.parse.events.seats import Seats
from newsevents.parse.events.slot_phrases import UNDERTAKINGS, by_field, placed_apart, shared_body, term_of
from newsevents.parse.names.entities import Entity
from newsevents.parse.people.companions import WINNERS
from newsevents.parse.people.coreference import Discourse
from newsevents.parse.people.office_ref import OfficeRef
from newsevents.parse.people.offices import Offices
from newsevents.parse.words.items import PERSON, TITLE
from newsevents.parse.words.phrases import NounPhrase

FrameMaker = Callable[[FrameTable, Offices, Discourse], "Frames"]
"""What makes the frames of one article: :class:`Frames`, or frames that keep notes (see ``parse/trace.py``)."""
_SEATING = frozenset({"to", "into", "for", "object/to", "object/for", "attribute/for", "as/for"})
"""Relations in which a house that is named stands for a seat in it: "elected to the Senate"."""
_OFFICE_VERBS = frozenset(
    "become be lead head run succeed replace serve chair take take_over fill get win clinch join host stage "
    "stand".split()
)
_LEADING = frozenset({"lead", "head", "run", "chair"})
_REAL = frozenset({"appointment", "candidacy"})
_CHOOSING = frozenset("appoint elect choose name select pick designate nominate".split())
_ASKING = frozenset({"governor", "decided"})
_SHORTLISTED = frozenset({"finalist", "semifinalist", "semi-finalist", "contender", "applicant", "hopeful"})
"""What a body that names several of them gives nobody an office by: "named three finalists for president"."""
_SEAT_VERBS = {"join": "member", "host": "host", "stage": "host"}
ENTERING = frozenset({"appointed", "took_office"})  # what comes to pass with whoever comes into an office
CONTESTING = frozenset({"candidacy", "endorsement"})  # events of those who stand
STANDING_IN = "appointment/stand-in"  # what the names of the frames begin with that tell of it


@define(eq=False)
class Event:
    """A frame that fired: who fills its roles, for which office, when, and on whose word."""

    frame: Frame
    predication: Predication
    roles: dict[str, list[Entity]]
    office: OfficeRef | None
    modality: str
    source: Entity | None = None
    times: list[tuple[str, TimeExpression]] = field(factory=list)
    span: tuple[int, int] = (0, 0)
    origin: "Event | None" = None
    """The event that a clause without its own words repeats: "so did Chile"."""
    others: list[Entity] = field(factory=list)
    """Whom the clause names beside those in the roles: as its subject, or as whom they stand against."""


class Frames(Seats):
    """Applies frames to the predications of one article."""

    def __init__(self, table: FrameTable, offices: Offices, discourse: Discourse) -> None:
        """Apply a table of frames, resolving phrases with the article's discourse."""
        super().__init__(discourse, offices)
        self.table = table
        self._consumed: dict[Predication, None] = {}  # in the order in which they were consumed

    def events(self, p: Predication) -> Iterator[Event]:
        """Give the events that a predication tells of: the first frame of each event that fits, and all marked also."""
        if p in self._consumed:
            return
        events = list(self._fired(p))
        wanted = [e for e in events if any(name.startswith(("governor", "through")) for name in e.frame.needs)]
        yield from events if (p.modality, p.form) == ("actual", "inf") else wanted or events  # "persuaded her to go"

    def _fired(self, p: Predication) -> Iterator[Event]:
        told: set[str] = set()
        for frame in self._asked(p):
            unreal = p.counterfactual and (frame.event in _REAL or (p.form, p.modality) == ("fin", "possible"))
            if unreal or (frame.event in told and not frame.also):  # "would have been", "could have blocked her"
                continue
            consumed = len(self._consumed)
            if (event := self._apply(frame, p)) is None:
                while len(self._consumed) > consumed:
                    self._consumed.popitem()  # what a frame that does not fire has looked at stays to be told
            else:
                told |= set() if frame.also else {frame.event}
                yield from self._respectively(event)

    def _respectively(self, event: Event) -> Iterator[Event]:
        """Share out offices named together: "Reyes and Okafor were elected president and vice president"."""
        persons = list(dict.fromkeys(event.roles.get("person", [])))
        relations = (*event.frame.roles.get("office", ()), "as")
        fillers = [np for relation in relations for np in self._phrases(event.predication, relation)]
        apart = event.predication.get("as")  # "as chief from 1988 to 2009 and as chairman"
        fields = by_field(fillers[0]) if persons[1:] and fillers else []
        phrases = fields or next((np.members for np in fillers if np.members[1:]), apart if apart[1:] else [])
        offices = [office for np in phrases if (office := self._office_of(np)) is not None]
        places = next((np.members for np in event.predication.get("in") if np.members[1:]), []) if not phrases else []
        if event.office is not None and event.office.organization is None and len(places) == len(persons) > 1:
            for person, office in zip(persons, placed_apart(event.office, places), strict=True):
                yield evolve(event, office=office, roles={**event.roles, "person": [person]})
        elif event.frame.event != "appointment" or len(offices) < len(phrases) or not offices:
            yield from (evolve(event, office=o) for o in self.of_each(event.frame, event.predication, event.office))
        elif len(persons) == 1:
            body = shared_body(phrases[0], offices, event.office if "house" in event.frame.roles else None)
            for office in offices:
                bare = office.organization is None and not office.closed
                yield evolve(event, office=office._replace(organization=body) if bare else office)
        elif len(persons) == len(offices):
            body = offices[-1].organization
            before = event.roles.get("predecessor", [])
            for k, (person, office) in enumerate(zip(persons, offices, strict=True)):
                shared = office if office.organization else office._replace(organization=body)
                own = {"predecessor": [before[k]]} if len(before) == len(persons) else {}  # "replace A and B as"
                yield evolve(event, office=shared, roles={**event.roles, "person": [person], **own})
        else:
            yield event

    def _asked(self, p: Predication) -> Iterator[Frame]:
        """Give the frames that are asked: of those evoked, all that do not refuse at a glance."""
        if p.noun is not None:
            rows = [row] if (row := self.table.noun_rows.get(p.lemma)) is not None else []
        else:
            rows = [self.table.rows[lemma] for lemma in self._lemmas(p)]
        fitting = [frame for row in rows for frame in row.likely(heads_of(p, row.asked))]
        fitting = fitting if len(rows) == 1 else sorted(fitting, key=Frame.rank)
        return (frame for frame in fitting if frame.context != "cabinet" or self._of_government())

    def _evoked(self, p: Predication) -> Iterator[Frame]:
        if p.noun is not None:
            yield from self.table.by_noun.get(p.lemma, ())
            return
        evoked = [self.table.by_verb[lemma] for lemma in self._lemmas(p)]
        yield from evoked[0] if len(evoked) == 1 else sorted((f for row in evoked for f in row), key=Frame.rank)

    def _lemmas(self, p: Predication) -> list[str]:
        """Give the lemmas by which a verb evokes frames: with each of its prepositions, its particle, and alone."""
        more = (*p.relations, p.particle) if p.lemma in self.table.joined else ()
        lemmas = (*(f"{p.lemma}_{relation}" for relation in more if relation), p.lemma)
        return [lemma for lemma in lemmas if lemma in self.table.by_verb]

    def _apply(self, frame: Frame, p: Predication) -> Event | None:
        if self.refusal(frame, p):
            return None
        frame = turned(frame, p)
        office, predecessor = self._office(frame, p)
        if (frame.title and office is None) or (office and office.status == "former" and frame.context == "present"):
            return None  # "is a former minister"
        roles, bids = self._roles(frame, p)
        if office is None and frame.set.get("action") in {"left", "leaving"}:
            office = self._counted(p)
        if office is None:
            office = next((bid for np in bids if (bid := self._office_of_bid(np, p)) is not None), None)
        if not is_complete(frame, roles) or self._unresolved(frame, p, roles):
            return None
        if frame.event == "endorsement" and "candidate" in roles and set(roles["candidate"]) <= set(roles["endorser"]):
            return None  # whose support is meant stands nowhere else
        if predecessor is None and frame.event in {"appointment", "candidacy"}:
            followed = (self.discourse.actor(np) for np in followed_by(p))
            predecessor = next(followed, None) or self._replaced(p)
        if office is not None and office.organization is None and "house" in frame.roles:
            office = office._replace(organization=self._house(frame, p))
        if predecessor is not None and "predecessor" not in roles:
            roles["predecessor"] = [predecessor]
        event = Event(frame, p, roles, office, modality_of(frame, p), times=p.times, span=span_of(p))
        event.others = [e for np in others_in(frame, p) for e in self.discourse.actors(np)]
        return event

    def _house(self, frame: Frame, p: Predication) -> str | None:
        """Name the body that one joins or leaves in an office: "joined Norvest as chief executive"."""
        houses = (self.discourse.actor(np) for relation in frame.roles["house"] for np in self._phrases(p, relation))
        found = next((e.usual_name for e in houses if e is not None and may_house(e)), None)
        if found is not None:
            return found
        boards = (np for relation in frame.roles["house"] for np in self._phrases(p, relation) if np.head == "board")
        return next((seat.organization for np in boards if (seat := self._on_board("", np)) is not None), None)

    def _roles(self, frame: Frame, p: Predication) -> tuple[dict[str, list[Entity]], list[NounPhrase]]:
        """Fill a frame's roles; also give the bids through which fillers were named."""
        roles: dict[str, list[Entity]] = {}
        bids: list[NounPhrase] = []
        owned = frame.set.get("action", "appointed") == "appointed"
        for role, relations in frame.roles.items():
            if role in {"office", "house"}:
                continue
            filled, bid = self._fill(p, role, relations, owned=owned)
            if bid is not None and frame.event == "appointment" and bid.head in CAMPAIGNS:
                continue  # "confirmed his candidacy"
            if role == "predecessor" and filled and filled == roles.get("person"):
                filled = self._not_themselves(p.get(OBJECT), filled)
            if role == "candidate" and filled and filled == roles.get("endorser") and frame.set["stance"] == "oppose":
                phrases = [np for relation in relations for np in p.get(relation.partition("/")[0])]
                filled = self._not_themselves(phrases, filled)  # "called for her removal": another's
            if role == "person" and "object" in relations:
                filled = [entity for entity in filled if not self._own_subject(p, entity)]
            if filled:
                roles[role] = filled
            bids.extend([bid] if bid is not None else [])
        return roles, bids

    def refusal(self, frame: Frame, p: Predication) -> str:
        """Say which condition keeps a frame from a predication, by the frame's column; empty where none does."""
        for relation, words in frame.needs.items():
            if not self._has(p, relation, words):
                return f"needs.{relation}"
        for relation, words in frame.unless.items():
            if self._has(p, relation, words):
                return f"unless.{relation}"
        if not in_context(frame.context, p):
            return f"context.{frame.context}"
        if frame.event == "endorsement" and not _ASKING & frame.needs.keys() and is_only_wanted(p):
            return "wanted"
        if frame.event == "appointment" and (self._only_candidate(frame, p) or self._only_vote(p)):
            return "candidacy"
        if frame.event == "appointment" and SUBJECT in frame.roles.get("person", ()) and is_of_many(p):
            return "several"
        if frame.event == "appointment" and "rather" in p.sentence.lows[p.first : p.last]:
            return "wanted"  # "would rather resign than appoint her"
        return no_candidacy(frame, p)

    def _unresolved(self, frame: Frame, p: Predication, roles: dict[str, list[Entity]]) -> bool:
        """Whether a position that may name nobody is on something that is no candidate: "voted no on the bill"."""
        bare = frame.set.get("stance") == "neutral" or "candidate" in frame.optional
        if frame.event != "endorsement" or not bare or "candidate" in roles:
            return False
        return any(self._phrases(p, relation) for relation in frame.roles.get("candidate", ()))

    # --- fillers --------------------------------------------------------------------------------------------------

    def _has(self, p: Predication, relation: str, words: frozenset[str]) -> bool:
        """Whether a relation has a filler with one of these heads; ``*`` any, ``*office``, ``*body``, ``*time``."""
        if (special := SPECIAL.get(relation)) is not None:
            return special(p, words)
        if "*time" in words:
            return any(preposition == relation for preposition, _ in p.times)
        if "*voter" in words and self._voters(p, relation):
            return True
        if "*span" in words:
            return is_of_years(p, relation)
        outer, _, inner = relation.rpartition("/")
        if inner == "word":  # a word before the head: "another term"
            return any(w in words for np in self._phrases(p, outer) for w in (*np.words, np.det))
        fillers = [m for np in self._phrases(p, relation) for one in holders(np) for m in (one, *one.instances)]
        if relation in {SUBJECT, OBJECT} and fillers:  # "they were knocked out: Reyes and Okafor"
            fillers.extend(m for np in p.get("including") for m in np.members)
        if "*" in words:
            return any(np.head not in REFLEXIVES and not is_result(np) for np in fillers)  # "will not run himself"
        kinds = [kind for kind in words if kind.startswith("*")]
        return any(is_worded(np, words) or any(self._is_kind(np, kind) for kind in kinds) for np in fillers)

    def _is_kind(self, np: NounPhrase, kind: str) -> bool:
        """Whether a phrase means what a frame calls ``*actor``, ``*office``, ``*body`` and so on."""
        if kind in KINDS:
            return KINDS[kind](np)
        if kind in {"*office", "*headship"}:
            return np.kind in ({TITLE, "n"} if kind == "*office" else {"n"}) and self._office_of(np) is not None
        if kind in {"*ministry", "*portfolio"}:
            return self.offices.minister(np, bare=kind == "*portfolio" and self._of_government()) is not None
        if kind == "*house":
            return self._office_of(np) is None and self._seat_in(np, "for") is not None
        if kind == "*body":
            return (np.kind in {"O", "C", "L"} and not is_some_of(np)) or self.offices.described(np) is not None
        if kind == "*host":
            named = self.discourse.actor(np) if np.kind in {"C", "L"} else None
            return named is not None and named.kind in {"state", "place"}
        if kind == "*actor":
            return np.kind in "AOCLI" or self.discourse.actor(np) is not None or bool(self.discourse.group(np))
        actor = self.discourse.actor(np) if kind in {"*person", "*state", "*organization"} else None
        vague = np.head in WINNERS or (actor is None and np.kind == "P")
        if vague and kind in {"*person", "*state"}:
            actor = next(iter(self.discourse.group(np)), actor)  # "announced that they will run"
        bidder = "state" if self.discourse.bidding else "place"  # cities bid for games
        return actor is not None and kind == f"*{bidder if actor.kind == 'place' else actor.kind}"

    # --- offices --------------------------------------------------------------------------------------------------

    def _office(self, frame: Frame, p: Predication) -> tuple[OfficeRef | None, Entity | None]:
        """Find the office of an event: where the frame says, in "for" and "as" phrases, in "to succeed Y as Z"."""
        for relation in (*frame.roles.get("office", ()), *besides(frame)):
            for np in self._phrases(p, relation):
                held = np.kind == PERSON or any(a.kind == PERSON for a in np.apposed)
                if relation == "to" and held and p.complements.get("to"):
                    continue  # "named Mr Lund, an aide to Prime Minister Reyes, to be minister"
                if relation == "for" and (held or self.discourse.runner(np, put_up=True) is not None):
                    continue  # "voted for Representative Ana Reyes", "for the Lima lawyer": her own office is another
                own = np.kind == TITLE or frame.title == "*seated"  # "chaired its trustees", "lost her Senate seat"
                own |= np.head in self.headed | UNDERTAKINGS  # "co-chairs the leadership committee"
                members = frame.title and relation != "as" and own
                office = self._own_office(np, p) if not members else None
                if office is None and frame.title and relation != "as":
                    office = self._titled_body(frame.title, np)
                elif office is None and relation in _SEATING:
                    office = self._seat_in(np, relation)
                office = office or self._seat_again(np, p)
                if office is not None:
                    return office, (self._succeeded(p) or self._had_it(np, p)) if frame.event == "appointment" else None
        if frame.event in CONTESTING and (raced := self._raced(p)) is not None:
            return raced, None
        leads = frame.event == "endorsement" and p.lemma in _LEADING and OBJECT in frame.roles.get("office", ())
        if leads and p.get(OBJECT) and (led := self.head_of(p.get(OBJECT)[0])) is not None:
            return led, None  # "wants Ms Reyes to lead the party"
        gone = frame.set.get("action") in {"left", "leaving"}  # "quit to lead the bank": from where, is not said
        leaving = gone and all(inner.lemma != "be" for inner in p.complements.get("to", ()))
        return (None, None) if frame.title or leaving else self._office_of_complements(p)

    def _succeeded(self, p: Predication) -> Entity | None:
        """Give whom the infinitive says one is to succeed: "named Ms Reyes chief executive to replace Mr Okafor"."""
        for inner in (*p.complements.get("to", ()), *p.complements.get("succeeding", ())):
            replacing = inner.lemma in SUCCEEDING and inner.get(OBJECT) and not inner.get("with")  # not "her with him"
            if replacing and not p.lemma.startswith("expect"):
                if inner.lemma in {"succeed", "replace"}:  # who is displaced has lost the office
                    self._consumed[inner] = None
                return self._other(inner.get(OBJECT)[0], p)
        return None

    def _only_candidate(self, frame: Frame, p: Predication) -> bool:
        """Whether what is filled is a candidacy: "was chosen as the party's nominee"."""
        relations = frame.roles.get("office", ())
        phrases = [np for relation in relations for np in self._phrases(p, relation)]
        phrases += [np for inner in p.complements.get("to", ()) if inner.lemma == "be" for np in inner.get("attribute")]
        as_one = any(singular(np.head) in _SHORTLISTED for relation in (OBJECT2, "as") for np in p.get(relation))
        shortlisted = as_one or any(np.kind == "m" and singular(np.head) in _SHORTLISTED for np in p.get(OBJECT))
        return shortlisted or any(np.title is not None and np.title.row.kind == "candidate" for np in phrases)

    def _voters(self, p: Predication, relation: str = "governor/subject") -> bool:
        """Whether who votes has one vote of many, unlike the body that decides by them."""
        return any(is_voter(e) for e in self._fill(p, "endorser", (relation,))[0])

    def _only_vote(self, p: Predication) -> bool:
        """Whether somebody alone votes, which decides nothing: "Ms Chen voted to confirm him"."""
        return p.governor is not None and p.governor.lemma == "vote" and p.form == "inf" and self._voters(p)

    def _office_of_complements(self, p: Predication) -> tuple[OfficeRef | None, Entity | None]:
        """Read "to succeed Jens Stoltenberg as secretary general", "to become president", "to run the fund"."""
        for relation, complements in p.complements.items():
            for inner in complements if relation != CLAUSE else ():
                left = term_of(inner) if p.lemma in _CHOOSING else None
                if left is not None:  # "appointed Ms Reyes to fill the unexpired term of Sheriff Okafor"
                    self._consumed[inner] = None
                    return None, self.discourse.actor(left)
                if inner.lemma not in _OFFICE_VERBS:
                    continue
                office = self._first_office(inner, ("as", "object2", "attribute", "object", "for"))
                office = None if are_called_same(p, inner) else office
                if office is None and inner.lemma in _SEAT_VERBS and inner.get(OBJECT):
                    office = self._seat_of(_SEAT_VERBS[inner.lemma], inner.get(OBJECT)[0])
                predecessor = None
                if inner.lemma in {"succeed", "replace"} and inner.get(OBJECT):
                    predecessor = self._other(inner.get(OBJECT)[0], p)
                if office is None and inner.lemma in _LEADING and inner.get(OBJECT):
                    office = self.head_of(inner.get(OBJECT)[0])
                    chair = office is not None and office.title == "head" and inner.lemma == "chair"
                    office = office._replace(title="chair", generic=False) if chair and office is not None else office
                if office is not None or predecessor is not None:
                    if inner.modality != "actual" or inner.lemma != "become" or p.lemma in _CHOOSING:  # "won to become"
                        self._consumed[inner] = None
                    return office, predecessor or self._succeeded(p)
        return self._at_top(p) or (self._of_bench(p.noun, p) if p.noun is not None else None), None


def names_no_office(event: Event) -> bool:
    """Whether an event's words name no office: "the job", or nothing."""
    return event.office is None or (event.office.generic and event.office.title is None)


def by_sentences(events: Iterable[Event]) -> dict[int, list[Event]]:
    """Give events by the numbers of their sentences."""
    found: dict[int, list[Event]] = {}
    for event in events:
        found.setdefault(event.predication.sentence.number, []).append(event)
    return found
