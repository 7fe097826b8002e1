"""The offices that titles, appositions and verbs give a person, by when they were held."""

from collections.abc import Container, Iterable, Iterator, Mapping, Sequence
from itertools import pairwise

from newsevents.lexicon.lexicon import Lexicon
from newsevents.parse.clauses.predication import ATTRIBUTE, OBJECT
from newsevents.parse.events.events import ENTERING, Event
from newsevents.parse.names.entities import Entity, Holding
from newsevents.parse.people.office_ref import OfficeRef
from newsevents.parse.people.office_words import FOR_NOW
from newsevents.parse.words.items import Sentence

_EARLIER = ("/be-office-formerly", "/be-office-bygone", "/serve")
"""Frames of spells that were over before the story's own events."""
_NOW = ("outgoing", "current")
_COUNTS = frozenset("first second third fourth fifth sixth seventh eighth ninth tenth".split())
SEATS = frozenset(
    {
        *("representative", "senator", "mp", "member of parliament", "lawmaker", "member", "congressman"),
        *("councillor", "alderman", "am", "td", "msp", "mla", "mep", "mpp", "member of the senedd", "assemblyman"),
    }
)
"""Titles that say where a person sits, seldom what a bare "was ousted" is about."""

_HOUSES = frozenset({"legislature", "assembly", "statehouse", "house", "senate", "general assembly", "chamber"})
_IN_HOUSES = ("senator", "representative", "assemblyman", "delegate", "lawmaker", "legislator")
_BYGONE = frozenset({"before", "previously", "formerly", "earlier", "once", "prior"})
"""Words of a sentence on what somebody was before what a title says."""
_SHARED, _BESIDE = frozenset({"company"}), 5
"""The scope of what stands beside a company's office, and in how many tokens."""
_NO_POSTS = frozenset({"founder", "co-founder", "cofounder", "owner", "co-owner"})
"""What somebody is called for good, in which nobody succeeds them."""
_NO_OFFICES = SEATS | _NO_POSTS
AFTERWARDS = ("adviser", "advisor", "consultant", "emeritus", "emerita")
"""Last words of what those are who have left an office."""
STOPGAPS = frozenset({"acting", "caretaker", "interim", "transitional", "provisional"})
_PUBLIC_LIFE = frozenset("politics life office power job post position role government".split())
_CABINETS = frozenset({"cabinet", "government", "frontbench"})
_RE_ELECTED = frozenset({"re-elect", "reelect"})
_COMPANY_CHIEF = "chief executive officer"
_RANKS = ("vice", "deputy", "assistant", "associate", "interim", "acting")
_NEW = frozenset({"new", "newly", "incoming"})
_UNDER = frozenset({"head", "member", "director", "adviser", "spokesman", "minister", "justice", "judge", None})
_SECOND = frozenset({"chair", "chairman", "chairwoman", "chairperson", "host"})
_SHORT = frozenset({"boss", "chief", "head", "supremo"})
"""Last words of what headlines call those who lead something."""
_RULERS = frozenset("president premier chancellor taoiseach governor".split()) | {"prime minister", "first minister"}
"""Whoever lives where a state is ruled from."""
_SOVEREIGNS = frozenset("governor president king queen emperor".split()) | {"governor general", "lieutenant governor"}
"""To whom heads of government resign."""
_WHOLE = frozenset(
    "authority council diocese bank lender fund agency organisation organization union party club federation "
    "association university orchestra institute alliance bloc body".split()
)
"""What an article calls the body that it is about."""


def is_subordinate(office: OfficeRef) -> bool:
    """Whether an office is not that of whoever leads the body: a deputy's, a member's."""
    return office.title in _UNDER or (office.title or "").startswith(_RANKS)


def is_of_focus(focus: OfficeRef | None, office: OfficeRef, lexicon: Lexicon) -> bool:
    """Whether who leads a body has the office that the article is about: "has led the authority since 2017".

    Who "led the union" in a story on a mayor's race has not been mayor.
    """
    if focus is None or focus.organization is None or is_subordinate(focus) or focus.title in _SECOND:
        return False
    body = office.organization
    told = body in _WHOLE and not (focus.organization.islower() or governs(focus, lexicon))
    return told or body == focus.organization


def not_next(offices: Iterable[OfficeRef], event: Event) -> tuple[OfficeRef, ...]:
    """Give the offices that somebody may go from: not the one that they go to, "left to become chief of staff".

    A party's leader who leaves the government leaves it with the party.
    """
    p = event.predication
    begin, end = p.sentence.cuts[p.first], p.sentence.cuts[-1]
    leads = "leader" if event.frame.id.endswith("/leave-government") else None
    return tuple(o for o in offices if not begin < o.span[0] < end and o.title != leads)


def is_of_each(event: Event) -> bool:
    """Whether several have offices of their own: "Ms Reyes and Mr Okafor are leaving their posts"."""
    return any(np.kind == "m" for np in event.predication.get(OBJECT))


def goes_to(office: OfficeRef | None, event: Event, person: Entity, events: Iterable[Event]) -> bool:
    """Whether an office is the one that somebody leaves another for: "stepped down to become ambassador"."""
    sentence = event.predication.sentence
    here = (e for e in events if e.predication.sentence is sentence and e is not event and e.office is not None)
    after = (e for e in here if e.predication.first > event.predication.first and person in e.roles.get("person", ()))
    entered = (e.office for e in after if e.frame.set.get("action") in ENTERING)
    return office is not None and any(o is not None and o.title == office.title for o in entered)


def placed(office: OfficeRef, event: Event) -> OfficeRef:
    """Give an office with the place where it is told, if only a verb tells it: "chairs the audit committee"."""
    return office if any(office.span) else office._replace(span=event.span)


def followed_in(
    event: Event, events: Iterable[Event], person: Entity, left: Iterable[OfficeRef], entered: Iterable[OfficeRef]
) -> Iterator[OfficeRef]:
    """Give the offices in which somebody may be followed: those left, the ones told of before the event first; held.

    Who is still to be followed, and has only left earlier offices, is followed in the present one: "was previously its
    vice-president. She will be succeeded in May".
    """
    told = (e for e in events if e.frame.id.endswith(_EARLIER) and person in e.roles.get("person", ()))
    if event.modality == "expected" and {e.office.title for e in told if e.office} >= {o.title for o in left}:
        goes_to = {e.office.title for e in events if e.office is not None and _goes_on_to(e, event, person)}
        yield from (office for office in entered if office.title not in goes_to)
    later = [office for office in left if office.span[0] > event.span[1]]
    has = {e.office.title for e in events if e.frame.set.get("action") == "serving" and e.office is not None}
    yield from (office for office in left if office not in later)
    yield from (office for office in later if office.title not in has)
    yield from held(person, ("outgoing", "former", "current"))
    yield from later  # "She also chairs the audit committee"


def _goes_on_to(e: Event, event: Event, person: Entity) -> bool:
    """Whether a clause tells for what somebody leaves: "will take over from Mr Lund, who has been named chief of"."""
    here = e.predication.sentence is event.predication.sentence and e.predication.first > event.predication.first
    named = e.frame.set.get("action") == "appointed" and not e.times
    return here and named and person in e.roles.get("person", ())


def as_elected(office: OfficeRef, event: Event, person: Entity) -> OfficeRef:
    """Give a company's officer whom its shareholders re-elect as a director: they elect nobody else.

    Who leaves a bare house leaves the seat in it that a title names: "resigned from the legislature", a state senator.
    """
    if office.title == "member" and office.organization in _HOUSES:
        seats = (h for h in person.holdings if h.status != "former" and h.title.endswith(_IN_HOUSES))
        seat = next(seats, None)
        return office if seat is None else OfficeRef(seat.title, seat.organization)
    told = event.office is not None or event.predication.lemma not in _RE_ELECTED
    officer = (office.title or "").endswith(" officer")
    return office._replace(title="director") if officer and not told else office


def held(person: Entity, statuses: Iterable[str] | None, sentence: Sentence | None = None) -> Iterator[OfficeRef]:
    """Give the offices that titles and appositions, then verbs, say a person has; only those of a sentence if given."""
    holdings = sorted(person.holdings, key=_is_shortened)
    for status in statuses or ("current", "outgoing", "former", "incoming"):
        for holding in holdings:
            here = sentence is None or holding.sentence is sentence
            if here and holding.status == status and holding.title not in _NO_OFFICES:
                yield OfficeRef(holding.title, holding.organization)
    if sentence is not None:
        return
    told = person.office is not None and not (person.office.title or "").endswith(AFTERWARDS)
    if told and person.office is not None and person.office.title and (statuses is None or "current" in statuses):
        yield person.office


def own_seat_told(event: Event, person: Entity, departures: tuple[str, ...]) -> Iterator[OfficeRef]:
    """Give the seat that one leaves who has no office: "board member Reyes was sacked", "Senator Reyes resigned"."""
    whip = any(np.head.endswith("whip") for np in event.predication.get(OBJECT))  # "resigned the party whip"
    if whip or any(np.head in _CABINETS for np in event.predication.get("from")):
        return  # who sits in parliament leaves a ministry, or the front bench
    here = [h for h in person.holdings if h.sentence is event.predication.sentence]
    alone = len(person.holdings) == len(here) == 1 and event.frame.id.endswith(departures)
    resigned = event.frame.id.endswith("/step-down") and event.office is None
    seats = SEATS - {"mp"} if resigned else {"member"}  # an MP may resign from the front bench
    if alone and here[0].title in seats and here[0].status == "current":
        yield OfficeRef(here[0].title, here[0].organization)


def public_life(person: Entity) -> frozenset[str]:
    """Give what one may resign from who leaves an office: a minister, from the cabinet."""
    minister = any((o.title or "").endswith(("minister", "secretary")) for o in held(person, _NOW))
    return _PUBLIC_LIFE | _CABINETS if minister else _PUBLIC_LIFE


def newly_held(person: Entity, event: Event) -> Iterator[OfficeRef]:
    """Give the office that the clause itself calls somebody's new one: "the new president, Ana Reyes, was sworn in"."""
    sentence = event.predication.sentence
    for holding in person.holdings:
        first, last = holding.span
        words = sentence.tokens.words[max(0, first - 1) : last] if holding.sentence is sentence else []  # not New York
        if _NEW.intersection(words) and holding.status in {"current", "incoming"} and holding.title not in SEATS:
            yield OfficeRef(holding.title, holding.organization)


def only_former(person: Entity) -> Iterator[OfficeRef]:
    """Give the one office that somebody is only told to have had: "the former president ... was ousted in May"."""
    told = [h for h in person.holdings if h.title not in SEATS]
    one = {(h.title, h.status) for h in told} == {(h.title, "former") for h in told[:1]}
    if told and one and not is_indefinite(told[0]):
        yield OfficeRef(told[0].title, told[0].organization)


def ruled_there(event: Event, person: Entity) -> OfficeRef | None:
    """Give the office of one who leaves, or moves into, the house from which a state is ruled: "left No 10 in 2016"."""
    if not event.frame.id.endswith(("/leave-residence", "/enter-residence")):
        return None
    statuses = None if event.frame.id.endswith("/leave-residence") else ("incoming",)
    return next((o for o in held(person, statuses) if o.title in _RULERS), None)


def resigns_to_ruler(event: Event, person: Entity, focus: OfficeRef | None) -> bool:
    """Whether who has no other office resigns to whom heads of government do: "his resignation to the king"."""
    to = (np for np in event.predication.get("to") if "party" not in np.text.lower().split())
    told = any(np.title is not None and np.title.row.title in _SOVEREIGNS for np in to)
    heads = focus is not None and (focus.title or "").endswith(("minister", "premier", "taoiseach"))
    return told and heads and event.frame.id.endswith("/tender-resignation") and not person.holdings


def held_there(event: Event, office: OfficeRef) -> str | None:
    """Give whose office it is that somebody has or leaves, as their title says: "interim president Ana Reyes"."""
    if event.frame.set.get("action") not in {"serving", "leaving", "left"}:
        return None
    held = (h for person in event.roles.get("person", ()) for h in person.holdings if h.title == office.title)
    return next((h.organization for h in held if h.organization is not None), None)


def with_another(person: Entity, holding: Holding) -> Holding | None:
    """Give the company's office beside which another title of one phrase stands: "CEO and President Ana Reyes"."""
    if holding.row is None or not _SHARED & {*holding.row.scope} or holding.row.scope[:1] == ("company",):
        return None
    pair = (h for h in person.holdings if h is not holding and h.sentence is holding.sentence and h.row is not None)
    near = (h for h in pair if abs(h.span[0] - holding.span[0]) <= _BESIDE and h.status == holding.status)
    return next((h for h in near if h.row is not None and h.row.scope[:1] == ("company",)), None)


def of_followed(event: Event, left: Mapping[int, Sequence[OfficeRef]]) -> OfficeRef | None:
    """Give the office by which a sentence calls whom somebody follows: "to replace Mr Lund, the bank's president".

    Who has been promoted has left another: "Mr Lund fills her old job"; ``left`` are the offices left, by person.
    """
    if event.frame.id.endswith("-old-place"):
        before, any_status = event.roles.get("predecessor", ()), ("outgoing", "former", "current")
        return next((o for e in before for o in (*left.get(id(e), ()), *held(e, any_status))), None)
    if event.office is not None or event.frame.set.get("action") not in ENTERING:
        return None
    held_by = (h for e in event.roles.get("predecessor", ()) for h in e.holdings if h.rule_id == "role/apposition")
    here = [h for h in held_by if h.sentence is event.predication.sentence and h.status in {"current", "outgoing"}]
    told = {OfficeRef(h.title, h.organization) for h in here}
    return told.pop() if len(told) == 1 else None


def held_with(person: Entity, office: OfficeRef, sentence: object) -> Iterator[str]:
    """Give the titles beside which a title of somebody's stands in a sentence: "the president and chief executive"."""
    own = (h for h in person.holdings if h.sentence is sentence and h.organization == office.organization)
    here = sorted((h for h in own if h.status == "current"), key=lambda h: h.span)
    first = next((k for k, h in enumerate(here) if h.title == office.title), len(here))
    for before, behind in pairwise(here[first:]):
        between = behind.sentence.tokens.lowers[before.span[1] : behind.span[0]]
        if not between or not {*between} <= {",", "and", "&"}:
            return
        yield behind.title


def _is_shortened(holding: Holding) -> bool:
    """Whether a headline calls somebody so in short: "Union boss Reyes", whom the story calls its general secretary."""
    return holding.sentence.headline and holding.title.split(" ")[-1] in _SHORT


def in_full(office: OfficeRef, event: Event, told: Iterable[OfficeRef], focus: OfficeRef | None) -> OfficeRef:
    """Give what the story calls the office of whom its headline calls the head of something: "union chief".

    ``told`` are the offices that the story says the same person has or had; else its ``focus``.
    """
    if office.title not in _SHORT or not event.predication.sentence.headline:
        return office
    known: list[OfficeRef] = [*told, *([focus] if focus is not None else [])]
    for other in known:
        same = office.organization in {None, other.organization} or other.organization is None
        if other.title is not None and other.title.split(" ")[-1] not in _SHORT and same and not is_subordinate(other):
            return other._replace(organization=other.organization or office.organization)
    return office


def governs(office: OfficeRef, lexicon: Lexicon) -> bool:
    """Whether an office is that of who leads a city, a region or a state: "former mayor Ana Reyes"."""
    row = lexicon.title(office.title or "")
    return row is not None and bool(row.scope) and {*row.scope} <= {"city", "region", "state", "government"}


def was_before(event: Event, person: Entity) -> bool:
    """Whether an event is of what somebody was before the office that a title gives: "Before politics, she led"."""
    if event.frame.id.endswith("/having-been"):
        return True  # "having earlier been a minister"
    p, now = event.predication, any(h.status == "current" for h in person.holdings)
    past = event.frame.set.get("action") == "serving" and p.tense == "past" and not p.perfect
    return past and now and not _BYGONE.isdisjoint(p.sentence.lows[: p.last])


def is_calling(event: Event) -> bool:
    """Whether a clause says what somebody is by trade, on no court in particular: "has been a judge since 1987"."""
    p = event.predication
    told = p.get(ATTRIBUTE) if p.lemma == "be" else ()
    return any(np.det in {"a", "an"} and np.title is not None and "court" in np.title.row.scope[:1] for np in told)


def is_indefinite(holding: Holding) -> bool:
    """Whether a title is one of several: "a former senator", not "the former speaker"."""
    lowers, first = holding.sentence.tokens.lowers, holding.span[0]
    return not {"a", "an"}.isdisjoint(lowers[max(0, first - 3) : first + 1])


def uncounted(office: OfficeRef, titles: Container[str]) -> OfficeRef:
    """Give an office without how many have had it before, where the article has it so: "its third deputy president"."""
    count, _, title = (office.title or "").partition(" ")
    own = title.endswith("minister") or " " not in title  # "first minister", "second deputy"
    return office._replace(title=title) if count in _COUNTS and title in titles and not own else office


def is_lesser(office: OfficeRef) -> bool:
    """Whether an office is a seat, or held only until the next holder comes: one leaves the office proper first."""
    return (office.title or "").split(" ")[0] in STOPGAPS or office.title in SEATS


def chief_first(offices: tuple[OfficeRef, ...]) -> list[OfficeRef]:
    """Give the offices, "president and chief executive officer" the other way round: a company's chief says more."""
    chief = any(o.title == _COMPANY_CHIEF for o in offices)
    return sorted(offices, key=lambda o: chief and o.title == "president")


def plain(title: str | None) -> str | None:
    """Give a title as that of whoever has the office for good: "chairman" of "interim chairman"."""
    return FOR_NOW.sub("", title) if title else None


def proper(office: OfficeRef, lexicon: Lexicon) -> str | None:
    """Give an office's title as that of whoever has it for good, and in its usual words."""
    title = plain(office.title)
    row = lexicon.title(title or "") if title != office.title else None
    return title if row is None else row.title


def is_fuller(office: OfficeRef, short: OfficeRef) -> bool:
    """Whether an office's title is another one's in full: the chief justice's is "justice"; of one body, if any."""
    same = office.organization == short.organization or None in {office.organization, short.organization}
    same = same or short.title == "justice"  # of which court, the style does not say
    return same and (office.title or "").endswith(f" {short.title}")
