"""Whether an event stands where its frame's context asks for: in a contest, of a candidate, after a decision."""

from collections.abc import Iterable, Iterator
from typing import Final

from attrs import evolve

from newsevents.lexicon.frames import Frame
from newsevents.parse.clauses.clauses import COMMA, NOUN, VERB
from newsevents.parse.clauses.participles import is_of_some
from newsevents.parse.clauses.predication import OBJECT, Predication
from newsevents.parse.contest.by_elections import BY_SEATS, is_by_election
from newsevents.parse.contest.dropouts import holds
from newsevents.parse.contest.winning import BIDS, is_decided, is_of_old
from newsevents.parse.events.events import ENTERING, STANDING_IN, Event
from newsevents.parse.events.firing import reaches
from newsevents.parse.events.reported import gerund_told, is_asked, is_conditional, is_left_open, is_supposed
from newsevents.parse.names.entities import Entity
from newsevents.parse.people.office_words import SEATS
from newsevents.parse.reading import Reading
from newsevents.parse.shapes.standings import DESCRIBED
from newsevents.parse.shapes.vote_cues import PERCENT
from newsevents.parse.words.items import PERSON, Sentence


def is_plain_office(event: Event) -> bool:
    """Whether an event in a story about play is about an office: its clause names title and body, or its holder."""
    office = event.office
    if event.frame.event == "appointment" and (office is None or office.title is None):  # "the post"
        return any(p.office is not None or p.holdings for p in event.roles.get("person", []))
    named = office is not None and office.title is not None and office.organization is not None
    return named and office is not None and not office.generic and not event.frame.title


_GOSSIP: Final = frozenset(
    f"candidacy/{how}"
    for how in """linked linked-to mentioned-for considered-for approached-about the-man-they-want sounded-out
    rule-out-return""".split()
)
"""Frames that name the job."""


def _is_gossip(event: Event, r: Reading) -> bool:
    """Whether a story about play that is about an office too says who may get it: "linked with the manager's job"."""
    return r.contested and r.focus is not None and event.frame.id in _GOSSIP


def _is_on_plain(event: Event, r: Reading) -> bool:
    """Whether a story about play takes a side on one who stands for a plain office: of a federation, a club."""
    return event.frame.event == "endorsement" and not r.in_play.isdisjoint(event.roles.get("candidate", []))


def _is_trust(event: Event) -> bool:
    """Whether a story about play tells who keeps, or loses, others' trust as a coach: "is standing by Mr Lund"."""
    coaches = event.frame.event == "endorsement" and event.frame.context == "incumbent"
    on = event.roles.get("candidate", ()) if coaches else ()
    return bool(on) and all(any(h.title in _COACHES and h.status == "current" for h in e.holdings) for e in on)


def _is_change(event: Event, r: Reading) -> bool:
    """Whether a story about play tells more of a change at the top: "He replaces Mr Lund, who was sacked on Monday".

    Whoever fills the gap is told of without a title: "remains in interim charge".
    """
    if event.frame.event != "appointment" or not r.in_charge:
        return False
    gone = r.in_charge.intersection(event.roles.get("person", ())) and event.frame.id.endswith(_CHANGES)
    return bool(gone) or event.frame.id.startswith(STANDING_IN) or bool(_followed(event) & r.in_charge)


def _followed(event: Event) -> set[Entity]:
    """Give whom somebody is named to succeed: "England named Ms Reyes as his permanent replacement"."""
    return set(event.roles.get("predecessor", ())) if event.frame.id.endswith("/appoint") else set()


_CHANGES: Final = ("/oust", "/step-down", "/go-away", "/go", "/sign-extension", "/sign-new-contract", "/sign-new-deal")
"""Frames of what happens to managers, told of one who is known to be one."""
_COACHES: Final = frozenset("head coach;coach;manager;captain;commissioner;president;chair;chairman".split(";"))
_ON_HOLDERS: Final = frozenset(
    "confidence no-confidence leadership impeach impeachment removal remove oust recall spill re-election keep".split()
)
"""Words of a sentence that tells of a vote on whoever has an office, and not on what they propose."""
_BACKING: Final = frozenset({"back", "support", "endorse", "favour", "favor"})
_RACING: Final = frozenset({"declared", "interested", "mentioned"})
"""What those do, and in what they are, who are not yet chosen."""
_TRUST: Final = frozenset({"confidence", "no-confidence", "trust"})
_VOTED_ON: Final = frozenset({"motion", "vote", "votes"})
_COUPS: Final = frozenset({"coup", "coups", "junta", "putsch", "mutiny"})
_HEADS: Final = frozenset({"prime minister", "first minister", "premier", "taoiseach", "chief minister"})
_OVER: Final = frozenset({"rejected", "withdrawn"})
_PLACED: Final = frozenset({"candidacy/finish", "candidacy/outscored", "candidacy/be-placed"})
_WINNING: Final = frozenset(
    "win poll take secure get receive garner score collect muster gain romp cruise surge storm sweep edge ease sail "
    "rally come go bag amass claim clinch notch muster survive overcome recover hold make".split()
)
"""Verbs behind which an infinitive tells what came of it: "won 40 votes to beat Mr Okafor"."""
_LISTS: Final = frozenset({"poll", "polls", "ballot", "survey", "shortlist", "list", "field", "pack", "betting"})
"""Nouns whose infinitive says what those on them may get."""
_RIVALS: Final = frozenset({"candidate", "contender", "challenger", "hopeful", "rival", "contestant"})
_GOINGS: Final = frozenset({"appointment/step-down", "appointment/go"})
_OUSTED: Final = frozenset({"appointment/sacked-headline", "appointment/oust"})
_BEATEN: Final = Frame("candidacy/ousted-from-race", "candidacy", {"status": "rejected"})
"""What those who hold nothing suffer of whom a headline says that they are ousted."""
_STANDING_DOWN: Final = Frame("candidacy/stand-down", "candidacy", {"status": "withdrawn"})
"""What those who hold nothing do who quit; no words of its own tell of it."""
_ADVISING: Final = frozenset("suggest urge propose demand recommend insist ask request advise".split())
"""Verbs that tell what somebody should do."""
_MEANS: Final = frozenset(
    "necessary needed required enough money votes delegates chance chances path way ability opportunity support race "
    "bid quest fight battle campaign effort".split()
)
"""What stands before an infinitive that says what it is for."""
_FOR: Final = frozenset({"of", "at", "toward", "towards", "about"})
"""What stands before an -ing form that says the same."""


def allowed(event: Event, r: Reading) -> bool:
    """Whether an event that needs a contested office has one."""
    context = event.frame.context
    if event.frame.set.get("status") in _OVER and not _is_over(event, r):
        return False
    if _is_aside(event, r) or _is_on_policy(event, r) or _is_no_contest(event, r) or is_only_rival(event, r):
        return False
    if r.play and not (
        is_plain_office(event)
        or _is_gossip(event, r)
        or _is_on_plain(event, r)
        or _is_change(event, r)
        or _is_trust(event)
    ):
        return False
    if context == "candidate":
        standing = r.candidates | r.chosen | r.incumbents if event.frame.event == "endorsement" else r.candidates
        return any(c in standing for role in ("candidate", "person") for c in event.roles.get(role, []))
    if context == "opponent":  # whoever stands against a candidate is one
        return any(e in r.candidates for e in event.others)
    if context == "straw":  # whom a straw poll names stands, or a ballot that elects nobody
        return (
            _is_ballot_of_several(event) and r.contested and ((r.counts is not None and r.counts.straw) or not r.chosen)
        )
    if context == "decided":
        return is_decided(event, r)
    if context in {"named-office", "seat", "by-election"}:
        return _is_of_office(event, r, context)
    if context == "aspirant" and any(holds(e, event, r) for e in event.roles.get("person", [])):
        return False  # "the chairman bowed out": of the office, not of a contest
    filled = event.frame.event == "appointment" and r.focus is not None  # whether or not anybody stands for it
    return context not in {"office", "denial", "aspirant"} or event.office is not None or r.contested or filled


def _is_ballot_of_several(event: Event) -> bool:
    """Whether votes may have been on several: not "got 62 votes in favour and eight against"."""
    words = event.predication.sentence.words
    return "against" not in words or not words & {"favor", "favour"}


def _is_aside(event: Event, r: Reading) -> bool:
    """Whether a verb tells of no event: only of what may be, of what a race is for, or how it goes, or of no reason."""
    p = event.predication
    return _is_wondered(event) or _is_aim(event, r) or _is_of_race(event, r) or _is_no_reason(p) or is_of_some(p)


def _is_aim(event: Event, r: Reading) -> bool:
    """Whether an infinitive says only what a race is for, or a backing: "has backed her to take over from Mr Lund"."""
    p = event.predication
    aimed = (
        event.frame.event == "appointment" and p.form in {"inf", "base"} and event.modality in {"expected", "possible"}
    )
    above = p.governor if aimed else None
    if above is None:
        return False
    if above.lemma in _BACKING and any(np.kind in {PERSON, "P"} for np in above.get(OBJECT)):
        return True
    if above.lemma not in _WINNING and _polls(event, r):
        return True  # "topped the informal poll to succeed Mr Lund"
    racing = (e for e in r.events if e.predication is above and e.frame.event == "candidacy")
    return any(e.frame.set["status"] in _RACING for e in racing)


def _is_no_reason(p: Predication) -> bool:
    """Whether "not because" opens a verb's clause: "voted not because they back her but because they must"."""
    lows = p.sentence.lows[: p.first]
    at = max((i for i, low in enumerate(lows) if low == "because"), default=0)
    return at > 0 and lows[at - 1] == "not" and {",", "but", ";"}.isdisjoint(lows[at:])


def _is_of_race(event: Event, r: Reading) -> bool:
    """Whether what sounds like a backing or a departure tells how somebody fares who stands: "Lund is behind Reyes"."""
    if event.frame.id == "endorsement/vote-against" and event.predication.lemma == "stand":
        return not r.candidates.isdisjoint(event.roles.get("endorser", ()))
    if event.frame.id == "endorsement/be-behind":
        trailing = event.predication.lemma in {"be", "remain", "stay"}
        return trailing and not r.candidates.isdisjoint(event.roles.get("endorser", ()))
    if event.frame.id == "endorsement/wants-incumbent-replaced":
        if any(_is_going(person, r) for person in event.roles.get("candidate", ())):
            return True  # "want the best to replace him when his term ends"
        above = event.predication.governor  # "is seeking to replace her": in person
        own = above is not None and above.lemma == "seek" and not above.get(OBJECT)
        return own and event.predication.lemma in {"replace", "unseat"}
    if event.frame.id != "appointment/out-headline":
        return False
    lost = (e for e in r.events if e.frame.set.get("status") in _OVER and e.modality == "actual")
    return any(person in e.roles.get("person", ()) for e in lost for person in event.roles.get("person", ()))


def _is_going(person: Entity, r: Reading) -> bool:
    """Whether somebody is to leave of their own accord, or because a term ends."""
    ending = (e for e in r.events if e.frame.id.startswith("appointment/term-") and e.modality != "denied")
    return any(h.status == "outgoing" for h in person.holdings) or any(person in e.roles["person"] for e in ending)


def _is_of_office(event: Event, r: Reading, context: str) -> bool:
    """Whether an event's words name an office, or one of a seat, or the story is on the by-election for one."""
    if context == "by-election":
        return is_by_election(r)
    office = event.office or (r.focus if context == "seat" else None)
    return office is not None and (context != "seat" or office.title in SEATS)


def _is_on_policy(event: Event, r: Reading) -> bool:
    """Whether a vote against whoever has an office is one on what they propose: "quit to vote against Ms Reyes"."""
    against = event.predication.lemma == "vote" and event.frame.set.get("stance") == "oppose"
    if not against or not _ON_HOLDERS.isdisjoint(event.predication.sentence.lows):
        return False
    persons = [*event.roles.get("candidate", ())]
    stand = {p for e in r.events if e.frame.event == "candidacy" for p in e.roles.get("person", ())}
    ruling = r.focus is not None and r.focus.title in _HEADS
    return bool(persons) and all((ruling or _governs(p)) and p not in stand | r.chosen for p in persons)


def _is_no_contest(event: Event, r: Reading) -> bool:
    """Whether what sounds like a contest is a coup, a vote of confidence in whoever governs, or on standing again."""
    if _is_on_standing(event, r):
        return True
    words = r.tokens.vocabulary
    if event.frame.id == "candidacy/ousted-by-rival":
        return not _COUPS.isdisjoint(words)  # "seized power in January, ousting Mr Lund"
    on_trust = event.frame.context == "straw" and not (_TRUST.isdisjoint(words) or _VOTED_ON.isdisjoint(words))
    return on_trust and any(_governs(person) for person in event.roles.get("person", []))


def _is_on_standing(event: Event, r: Reading) -> bool:
    """Whether who is undecided may be so on standing again: where seats are at stake, and nobody is named."""
    untold = (
        event.frame.id.endswith(("/neutral", "/mind-not-made-up"))
        and not event.roles.get("candidate")
        and event.office is None
    )
    return untold and r.focus is not None and r.focus.title in BY_SEATS


def _governs(person: Entity) -> bool:
    """Whether somebody is told to head a government."""
    return any(h.title in _HEADS and h.status == "current" for h in person.holdings)


def _is_wondered(event: Event) -> bool:
    """Whether a verb only says what may be: "whether he will be a candidate", "if he is going to endorse her"."""
    if event.frame.event == "endorsement":  # but "it would be best if she won"
        asked = event.predication.form != "part" and (is_asked(event.predication) or is_left_open(event))
        return asked or ("governor/adjective" not in event.frame.needs and is_supposed(event.predication))
    standing = event.frame.set.get("status") in {"nominated", "declared"}
    if event.frame.set.get("status") == "nominated" and _is_purpose(event.predication):
        return True
    return standing and event.predication.lemma != DESCRIBED and is_conditional(event.predication)


def withdrawals(events: Iterable[Event], r: Reading) -> Iterator[Event]:
    """Read the departures of those who stand against whoever holds the office as withdrawals: "Mr Lund stood down"."""
    for event in events:
        persons = event.roles.get("person", [])
        told = event.frame.id in _GOINGS and event.office is None and event.modality == "actual" and bool(persons)
        bare = not any(event.predication.get(link) for link in ("in", "from", "as", "of"))
        if told and bare and all(challenges(person, r) for person in persons):
            yield evolve(event, frame=_STANDING_DOWN)
    yield from (evolve(e, frame=_BEATEN, office=None) for e in r.events if is_only_rival(e, r))


def is_only_rival(event: Event, r: Reading) -> bool:
    """Whether who is ousted only stands for an office: "became the latest contender ousted from the leadership"."""
    persons = event.roles.get("person", [])
    told = r.events if persons and r.contested and event.frame.id in _OUSTED else ()
    return any(e.frame.id in _OUSTED and e.roles.get("person") == persons and _is_contender(e) for e in told)


def _is_contender(event: Event) -> bool:
    """Whether the word before a participle calls who is ousted one who stands."""
    s, at = event.predication.sentence, event.predication.first
    return at > 0 and s.low(at - 1) in _RIVALS


def challenges(person: Entity, r: Reading) -> bool:
    """Whether somebody who holds no office stands for one that another holds: what they quit is the contest."""
    if person not in r.candidates or r.focus is None or not r.contested or person in r.incumbents:
        return False
    if any(h.status in {"current", "outgoing"} for h in person.holdings):
        return False
    title = r.focus.title
    named = any(h.title == title and h.status == "current" for p in r.registry.persons for h in p.holdings)
    serving = (e for e in r.events if e.frame.set.get("action") == "serving" and e.office is not None)
    told = [e for e in serving if e.office is not None and e.office.title == title]
    return (named or bool(told)) and not any(person in e.roles.get("person", []) for e in told)


def _is_over(event: Event, r: Reading) -> bool:
    """Whether what ends a bid has happened, and not in a poll or a condition; who won did not lose the same day."""
    if is_conditional(event.predication) or _is_advised(event.predication):
        return False
    if event.frame.set["status"] != "rejected":
        return True
    if event.predication.tense == "present" and "if" in event.predication.sentence.lows[: event.predication.first]:
        return False  # "if he backs down, he loses the election"
    if event.predication.progressive and event.frame.id == "candidacy/beaten":
        return False  # "we are defeating Mr Lund"
    s = event.predication.sentence
    if s.number in r.surveys and (event.predication.tense == "present" or not PERCENT.isdisjoint(s.words)):
        return False  # "comes in second with 22 percent", "would beat Ms Reyes but lose to Mr Okafor"
    meant = event.predication.form == "ger" and event.frame.context != "denial"
    if meant and (_is_topic(event, r) or not gerund_told(event, event.predication)):
        return False
    many = event.frame.id == "candidacy/outscored" and r.focus is not None and r.focus.title in SEATS
    told = event.times or event.frame.id not in _PLACED
    won = not told and any(_won(person, r, event.predication.sentence) for person in event.roles.get("person", []))
    above = event.predication.governor  # "won 40 votes to beat Mr Okafor", not "tough enough to beat Mr Okafor"
    won_by = above is not None and above.lemma in _WINNING and above.modality == "actual"
    to = won_by and event.predication.form == "inf" and event.modality == "expected" and not _is_sought(event, r)
    after = above is not None and event.predication in above.complements.get("after", ())
    to = to or (after and event.modality == "expected")  # "will be sworn in after beating Mr Okafor"
    return (event.modality == "actual" or to) and not many and not won


def _is_advised(p: Predication) -> bool:
    """Whether a bare verb says what others want somebody to do: "suggested that Mr Lund leave the race"."""
    above = p.governor
    return above is not None and above.lemma in _ADVISING and p.form in {"base", "fin"} and p.tense == "present"


def _is_sought(event: Event, r: Reading) -> bool:
    """Whether an infinitive says what somebody's bid is for: "won its support in her bid to unseat Mr Okafor"."""
    p = event.predication
    before = r.clauses[p.sentence.number].elements[p.index - 1] if p.index else None
    return before is not None and before.kind == NOUN and before.object.head in BIDS


def _polls(event: Event, r: Reading) -> bool:
    """Whether an infinitive stands behind the poll or the list of those who may do what it says."""
    before = r.clauses[event.predication.sentence.number].elements[max(0, event.predication.index - 1)]
    return before.kind == NOUN and before.object.head in _LISTS


def _is_topic(event: Event, r: Reading) -> bool:
    """Whether an -ing form that opens a clause is its subject: "Beating Mr Okafor would be a feat"."""
    p = event.predication
    if p.governor is not None or p.first > 1 or not p.get(OBJECT):
        return False
    clauses = r.clauses[p.sentence.number]
    rest = clauses.elements[p.index + 1 :]
    main = next((k for k, e in enumerate(rest) if e.kind == VERB and e.object.form == "fin"), None)
    return main is not None and not any(e.kind == COMMA for e in rest[:main])


def _is_purpose(p: Predication) -> bool:
    """Whether a verb only says what something is for: "the money necessary to win it", "his chances of winning it"."""
    before = p.sentence.lows[max(0, p.first - 2) : p.first]
    word = next((w for w in reversed(before) if w != "to"), "")
    if p.form == "ger":
        return word in _FOR
    helped = p.governor is not None and p.governor.lemma == "help" and p.governor.form == "inf"
    loose = p.form == "inf" and not reaches(p) and (p.governor is None or word in _MEANS)
    return p.modality == "expected" and (helped or loose)


def _won(person: Entity, r: Reading, sentence: Sentence) -> bool:
    """Whether the article says that a person got the contested office, or a sentence that it got another."""
    chosen = (
        e
        for e in r.events
        if e.frame.set.get("action") in ENTERING and e.modality == "actual" and not is_of_old(e, r.published)
    )
    return any(
        person in e.roles.get("person", [])
        and (
            e.office is None or r.focus is None or e.office.title == r.focus.title or e.predication.sentence is sentence
        )
        for e in chosen
    )
