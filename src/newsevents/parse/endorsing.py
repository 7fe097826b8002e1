"""From events to endorsements: who may be meant where the clause names no candidate, and which office it is about."""

from collections.abc import Iterable, Iterator
from itertools import takewhile
from typing import TYPE_CHECKING

from newsevents.lexicon.lexicon import Lexicon
from newsevents.lexicon.morphology import singular
from newsevents.model import ActorKind, Endorsement, Modality, Stance
from newsevents.parse.clauses.instances import SINGLED
from newsevents.parse.clauses.moments import happened
from newsevents.parse.clauses.predication import SUBJECT
from newsevents.parse.clauses.subjects import DOCUMENTS
from newsevents.parse.events.events import Event
from newsevents.parse.names.entities import Entity, entity_of
from newsevents.parse.names.governments import BLOC
from newsevents.parse.people.office_ref import OfficeRef
from newsevents.parse.people.running_mates import is_mates, second_office
from newsevents.parse.tenure.held_offices import held
from newsevents.parse.words.items import PERSON
from newsevents.parse.words.numbers import read_number

if TYPE_CHECKING:
    from newsevents.parse.assemble import Assembler

_MEMBERS = frozenset("senators lawmakers members deputies legislators mps MPs governors delegates voters".split())
_ANY = ("a single ", "any ")
"""How whoever is nobody opens: "has yet to win over a single council"."""
CROWDS = frozenset(
    "no none neither some several many most all few other others both dozens scores half every each just only".split()
)
_CONTESTS = frozenset("election race contest candidate candidates primary ballot runoff run-off next vote".split())
"""Words of a sentence that speaks of a contest, where the article names no candidate."""
_SURE = frozenset({Modality.ACTUAL, Modality.DENIED})
_DECIDING = frozenset({"reject", "turn_down", "vote_down", "spurn", "advance"})
_CHAMBERS = frozenset("senate house assembly parliament congress council committee commission panel board".split())
"""What a body is called that votes on who gets an office."""
_VOTING = frozenset({"vote", "abstain", "answer"})
_OF_FIELD = frozenset(
    f"endorsement/{idiom}"
    for idiom in (
        "no-dog no-horse play-favourites support-nobody support-neither sit-on-hands pick-no-side sit-this-out".split()
    )
)
"""Idioms of neutrality that speak of all who stand, even where the article names only one of them."""
_REACH = 6
"""Items from "no confidence" to in whom there is none."""
_TWO = frozenset({"either", "neither", "both", "two", "pair"})
"""Words of a refusal to choose that mean both who stand."""
_PAIR = 6
"""Items from "between" to the second of two names, at most."""
_ON_WHOM = frozenset("candidate nominee candidacy nomination appointment election bid one man woman both".split())
"""Heads of phrases for those who are voted on, or what they want."""
_AGAIN = frozenset({"re-election", "reelection", "re-elect", "reelect"})
_LINKS = frozenset("of in from at for on with to who whom that whose".split())


def endorsements(a: "Assembler", event: Event) -> Iterable[Endorsement]:
    """Build one endorsement for each endorser and candidate."""
    for candidate, ref in _candidates(a, event):
        for endorser in event.roles.get("endorser", []):
            nobody = event.modality == "denied" and endorser.name.lower().startswith(_ANY)
            nobody |= endorser.kind == "group" and singular(endorser.name.lower().split()[-1]) in DOCUMENTS
            if is_crowd(endorser, a.r.lexicon) or candidate is endorser or nobody or _decides(a, event, endorser):
                continue
            if candidate is not None and _is_named_below(a, event, endorser, candidate):
                continue
            yield Endorsement(
                endorser=a.known_actor(endorser),
                stance=Stance(event.frame.set["stance"]),
                candidate=a.actor(candidate),
                office=a.office(ref, candidate),
                modality=_modality(event),
                date=happened(event.times),
                evidence=[a.of_event(event, endorser)],
            )


def _is_named_below(a: "Assembler", event: Event, endorser: Entity, candidate: Entity) -> bool:
    """Whether the story names whom its headline only describes: "Hotel magnate backs Reyes", and then Mr Okafor does.

    What the headline says of "nurses" the story says of their union.
    """
    if event.predication.sentence.number or not event.predication.sentence.headline or endorser.kind != "group":
        return False
    for other in a.r.events:
        told = other.frame.event == "endorsement" and other.frame.set["stance"] == event.frame.set["stance"]
        if told and other.predication.sentence.number and candidate in other.roles.get("candidate", ()):
            return any(e.kind != "group" for e in other.roles.get("endorser", ()))
    return False


def _decides(a: "Assembler", event: Event, endorser: Entity) -> bool:
    """Whether a body turns down whom it votes on, which is its decision and no position: "the Senate rejected her"."""
    if event.predication.lemma == "turn_down" and endorser.kind == "person":
        return True  # an offer
    wanted = "governor" in event.frame.needs  # "urged the regents to reject her"
    if wanted or event.predication.lemma not in _DECIDING or endorser.kind != "organization":
        return False
    focus = a.r.focus.organization if a.r.focus is not None else None
    row = getattr(endorser.row, "kind", "")
    last = endorser.name.lower().split()[-1]
    return row in {"legislature", "upper_house"} or endorser.usual_name == focus or last in _CHAMBERS


def _modality(event: Event) -> Modality:
    """Give a position's modality: who says that they will stay neutral is so now, but for a vote to come."""
    aloof = event.frame.set["stance"] == "neutral" and event.predication.lemma not in _VOTING
    return Modality.ACTUAL if aloof and event.modality == "expected" else Modality(event.modality)


def settled(positions: list[Endorsement]) -> list[Endorsement]:
    """Drop a position still to be taken where the same one has been: "said she would back him", "backed him".

    So of somebody who speaks for a state that is neutral itself: "Peru sits on the fence. We'll back the winner".
    """
    taken = {_sides(x) for x in positions if x.modality is Modality.ACTUAL}
    left = [x for x in positions if x.modality in _SURE or _sides(x) not in taken]
    aloof = {_sides(x) for x in left if x.stance is Stance.NEUTRAL}
    return [
        x for x in left if x.endorser.kind is not ActorKind.PERSON or _sides(x, of=x.endorser.represents) not in aloof
    ]


def _sides(x: Endorsement, *, of: str | None = "") -> tuple[str | None, Stance, str | None]:
    """Give who takes which side on whom, or the state ``of`` whoever takes it."""
    return x.endorser.id if of == "" else of, x.stance, x.candidate.id if x.candidate is not None else None


def _candidates(a: "Assembler", event: Event) -> Iterator[tuple[Entity | None, OfficeRef | None]]:
    """Give whom an event is a position on, with the office; nobody for a position on the contest as a whole."""
    named = event.roles.get("candidate", []) or _voted_on(a, event)
    if event.frame.context == "incumbent":
        for person in named:
            stands = person in a.r.candidates | a.r.incumbents  # for, or in, the contested office
            own = next(held(person, ("current", "outgoing")), None)
            bare = event.office is None or (event.office.generic and event.office.title is None)  # "unfit for office"
            office = own if bare and (not stands or _is_elsewhere(a, own)) else event.office
            if person.kind == "person" and (office is not None or stands):
                yield person, office
        return
    neutral = event.frame.set["stance"] == "neutral"
    if neutral and not named and _is_on_else(a, event):
        return
    contest = event.office or a.r.candidates or _CONTESTS & set(_words(event))
    if neutral and not (named or contest or a.r.focus is not None):
        return  # "It is a matter for shareholders", of a bid
    able = [c for one in named if a.may_hold(c := a.r.put_up(one), event) and not _is_its_own(a, c, event)]
    if not named and event.frame.id not in _OF_FIELD and (neutral or "candidate" in event.frame.optional):
        aloof = neutral and event.predication.lemma not in _VOTING
        implied = a.implied.only(event) if aloof else a.implied.candidates(event)
        able = [c for c in implied if a.may_hold(c, event)]
    yield from ((c, _office(a, event, c, able)) for c in able)
    if not able and not named and neutral and contest:
        both = _two_meant(a, event)
        yield from ((c, event.office) for c in both)
        if not both:
            yield None, event.office


def _two_meant(a: "Assembler", event: Event) -> list[Entity]:
    """Give both of two between whom somebody is neutral: "not between Reyes and Lund", "happy with either"."""
    p = (event.origin or event).predication  # "declined to endorse either, as has Mr Lund"
    s, first = p.sentence, p.last
    behind = [*takewhile(lambda low: low not in {",", ";", ":"}, s.lows[first:])]
    if "between" in behind:
        at = first + behind.index("between")
        pair = [s.mentions[i] for i in range(at + 1, min(at + _PAIR, len(s))) if s.shape[i] == PERSON]
        found = [e for m in pair if (e := entity_of(a.r.registry, m)) is not None and a.may_hold(e, event)]
        if len(found) > 1:
            return found
    if _TWO.isdisjoint(behind) or p.lemma in _VOTING:
        return []
    stand = [e for e in a.r.candidates if e.kind == "person"] or [*a.r.candidates]
    stand = stand if len(stand) == 2 else [e for e in stand if e.mentions > 1]  # but those named in passing
    return sorted(stand, key=lambda e: e.first) if len(stand) == 2 else []


def _office(a: "Assembler", event: Event, person: Entity, able: list[Entity]) -> OfficeRef | None:
    """Give the office for which somebody is backed, where the clause or what they have says which."""
    office = event.office or _distrusted(a, person, event) or _held_again(a, event, person)
    return office or (_as_mate(a, person) if len(able) > 1 else None)


def _as_mate(a: "Assembler", person: Entity) -> OfficeRef | None:
    """Give the second office to whoever is backed beside the candidate for the first: "and running mate Bo Lund"."""
    second = second_office(a.r.focus)
    if second is None or a.r.focus is None or second.title == a.r.focus.title:
        return None
    stands = (e for e in a.r.events if e.frame.event == "candidacy" and person in e.roles.get("person", ()))
    mate = any(e.office is not None and is_mates(e.office, a.r.tokens.lowers) for e in stands)
    has = {o.title for o in held(person, ("current", "outgoing"))}  # no president who has been vice president
    return second if mate or (second.title in has and a.r.focus.title not in has) else None


def _voted_on(a: "Assembler", event: Event) -> list[Entity]:
    """Give on whom the vote was that a clause adds sides to: "The vote on Ms Reyes was 3-2, with Mr Lund opposed"."""
    if event.predication.lemma == "abstain":
        return _distrusted_here(a, event)
    if not event.frame.id.endswith("/stands-opposed"):
        return []
    verbs = a.r.clauses[event.predication.sentence.number].verbs.values()
    votes = (q for q in verbs if any(np.head == "vote" for np in q.get(SUBJECT)))
    names = (np.name for q in votes for np in q.get("subject/on") if np.kind == PERSON)
    return [e for name in names if name is not None and (e := entity_of(a.r.registry, name)) is not None]


def _distrusted_here(a: "Assembler", event: Event) -> list[Entity]:
    """Give in whom a motion of no confidence is that an abstention's sentence tells of: "backed it while we abstained".

    It is not on whoever else the article says stands.
    """
    s = event.predication.sentence
    if "confidence" not in s.words and "no-confidence" not in s.words:
        return []
    at = next(i for i, low in enumerate(s.lows) if low in {"confidence", "no-confidence"})
    named = (s.mentions[i] for i in range(at + 1, min(len(s), at + _REACH)) if s.shape[i] == PERSON)
    return [e for m in named if (e := entity_of(a.r.registry, m)) is not None][:1]


def _is_on_else(a: "Assembler", event: Event) -> bool:
    """Whether an abstention is from a vote just told that is on a thing: "28 voted for the longer route"."""
    number = event.predication.sentence.number
    if event.predication.lemma != "abstain" or any(np.kind == PERSON for np in event.predication.get("on")):
        return False
    votes = [p for k in {max(0, number - 1), number} for p in a.r.clauses[k].verbs.values() if p.lemma == "vote"]
    told = [np for p in votes for link in ("for", "against", "on") for np in p.get(link)]
    return bool(told) and all(np.kind in {"n", "m"} and np.title is None and np.head not in _ON_WHOM for np in told)


def _distrusted(a: "Assembler", person: Entity, event: Event) -> OfficeRef | None:
    """Give the office of somebody in whom there is no confidence, who does not stand for the contested one."""
    if not event.frame.id.endswith("/no-confidence") and event.predication.lemma != "abstain":
        return None
    if any(e.frame.event == "candidacy" and person in e.roles.get("person", ()) for e in a.r.events):
        return None
    return next(held(person, ("current", "outgoing")), None)


def _held_again(a: "Assembler", event: Event, person: Entity) -> OfficeRef | None:
    """Give the office to which somebody is backed for re-election, in a story that is on no other contest."""
    if a.r.focus is not None or _AGAIN.isdisjoint(event.predication.sentence.lows):
        return None
    now = (h for h in person.holdings if h.status == "current")
    return next((OfficeRef(h.title, h.organization) for h in now), None)


def _is_elsewhere(a: "Assembler", office: OfficeRef | None) -> bool:
    """Whether somebody has the contested office of another body: the president of Mexico, in a story on Peru's race."""
    focus = a.r.focus
    if office is None or focus is None or office.title != focus.title:
        return False
    return None not in {office.organization, focus.organization} and office.organization != focus.organization


def _is_its_own(a: "Assembler", entity: Entity, event: Event) -> bool:
    """Whether a body would get a place in itself: "voted for Parliament to take control"."""
    office = a.office(event.office)
    return office is not None and entity.kind == "organization" and office.organization == entity.usual_name


def _words(event: Event) -> Iterator[str]:
    """Give the words of an event's sentence."""
    s = event.predication.sentence
    return (word for item in range(len(s)) for word in s.low(item).split())


def is_crowd(entity: Entity, lexicon: Lexicon) -> bool:
    """Whether an endorser is nobody in particular: "several lawmakers", "her followers".

    One unnamed actor is one, and so is an estate: "the city's teachers".
    """
    if entity.name.lower().split()[1:2] == ["single"]:  # "has yet to win over a single council"
        return True
    last = entity.name.split()[-1]
    if read_number(entity.name.lower()) is not None or (entity.kind == "organization" and last in _MEMBERS):
        return True  # "Fourteen of its members", "Democratic senators"
    described = entity.kind == "organization" and entity.row is None and entity.name.islower()
    if entity.kind != "group" and not described:
        return False
    if entity.represents is not None or BLOC in entity.descriptions:
        return False  # "EU leaders", "the five Nordic states"
    words = entity.name.lower().split()
    counted = next((k for k, word in enumerate(words) if k and word in _LINKS), len(words))
    head = words[counted - 1]
    plural = head.endswith("s") and not head.endswith("ss")
    if described:
        return plural and (words[0] in CROWDS or read_number(words[0]) is not None)
    some = words[1:2] == ["of"] and read_number(words[0]) is not None  # "three of his predecessors"
    if plural and not any(read_number(word) is not None for word in words[:counted]):
        plural = not _is_estate(words[:counted], lexicon)
    return words[0] in CROWDS | SINGLED or some or head == "people" or plural


def _is_estate(words: list[str], lexicon: Lexicon) -> bool:
    """Whether a plural has one voice: "the teachers", "the dockers' unions"; but "the unions" are any."""
    head = singular(words[-1])
    known = {head, " ".join((*words[-2:-1], head))} & lexicon.estates
    return bool(known) and (len(words) > 1 or lexicon.is_people(head))
