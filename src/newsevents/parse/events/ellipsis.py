"""Clauses that borrow what the one before told: "so did Ghana", "as does Peru", "followed by Chile", "joining Mali".

What is borrowed is the event, with another in the place of whoever did it: the same candidate, office and stance.
"""

from collections.abc import Iterator

from attrs import evolve

from newsevents.lexicon.frames import Frame
from newsevents.parse.clauses.clauses import ADVERB, CONJUNCTION, SUBORDINATOR
from newsevents.parse.clauses.conditions import is_only_wanted
from newsevents.parse.clauses.predications import ATTRIBUTE, CLAUSE, OBJECT, OBJECT2, SUBJECT, Clauses, Predication
from newsevents.parse.clauses.subjects import PRO_VERBS
from newsevents.parse.events.events import Event
from newsevents.parse.names.entities import Entity
from newsevents.parse.people.coreference import Discourse
from newsevents.parse.words.items import NAMED, PERSON
from newsevents.parse.words.phrases import NounPhrase

_LIKE = frozenset({"so", "too", "either", "likewise", "also", "as", "neither", "nor", "same", "as well", "similarly"})
_WHEN = frozenset({"after", "before"})
_SAME = frozenset({"suit", "same", "likewise"})
_ANOTHERS = frozenset({"lead", "example", "way"})
_VIEWS = frozenset({"view", "mind", "opinion"})
_MOVES = frozenset({"switch", "step", "move", "choice", "call", "decision", "pledge", "announcement", "endorsement"})
_ROUNDS = frozenset({"ballot", "round", "vote", "count", "one", "runoff", "run-off"})
_NUMBERED = frozenset("second third fourth fifth sixth seventh eighth ninth tenth next last final".split())
_THEMSELVES = frozenset({"he", "she", "it", "they"})
_GROUP = frozenset({"they", "these", "those"})
_BESIDE = 3
_LATELY = 8
"""Events back to which a clause may refer that says whom somebody follows."""
_WHITHER = frozenset({"into", "to", "as", "from", "onto", "around", "through", "inside", "at"})
"""What only one has who goes after another: "followed him into the hall"."""
_WITH = frozenset({"vote", "side"})
_ACTING = frozenset({"person", "state", "organization"})
ECHOING = frozenset({"follow", "do", "go", "take", "have", "be", "say", "make"})
_ASKING = frozenset("advise urge recommend tell ask call counsel instruct encourage implore".split())
_BE = frozenset({"is", "are", "was", "were", "be"})
_REFUSING = frozenset({"do", "have"})
_STANDING = frozenset({"run", "stand", "seek", "apply", "enter"})
_SHARED = frozenset({"withdrawn", "rejected", "declined", "declared"})
"""What several do or suffer in turn."""
_DOERS = {"subject", "governor/subject"}


def echoes(p: Predication, told: list[Event], words_before: list[str], discourse: Discourse) -> Iterator[Event]:
    """Give the events last told with whoever an elliptical clause names in the place of who did them."""
    if not told or told[0].predication is p:
        return
    if _thinks_better(p, told[0], discourse):
        declining = evolve(told[0].frame, set={"status": "declined"})
        span = (p.sentence.cuts[p.first], p.sentence.cuts[p.last])
        yield evolve(told[0], frame=declining, predication=p, modality="actual", times=p.times, span=span)
        return
    others = _others(p, told[0], words_before, discourse)
    if not others:
        return
    denied = p.modality == "denied" or bool({"neither", "nor"} & set(words_before))
    for event in told:
        role = (
            _told_by_endorser(event, discourse)
            or _doer(event)
            or ("endorser" if p.lemma == "include" and "endorser" in event.roles else None)
        )
        role = "endorser" if role == "candidate" and _back_too(event, others) else role
        if role is None or set(event.roles.get(role, ())) & set(others):
            continue
        denied &= event.frame.context != "denial"  # "is not expressing a preference, and Ms Chen isn't either"
        said_again = p.modality in {"actual", "denied"} or _is_first_or_more(p)
        borrowed = event.modality if said_again else p.modality
        modality = "denied" if denied else "actual" if is_only_wanted(p) else borrowed  # that it is asked is so
        joined = p.lemma == "join" and set(others).isdisjoint(discourse.actors_of(p.get(SUBJECT)))  # acted before
        times = p.times or (event.times if _is_same_clause(p, event) else [])
        frame, modality = _declining(event, modality)
        yield evolve(
            event,
            frame=frame,
            predication=p,
            origin=event.origin or event,
            roles={**event.roles, role: others},
            modality=modality,
            times=times if not joined else [],
            span=(p.sentence.cuts[p.first], p.sentence.cuts[p.last]),
        )


def _declining(event: Event, modality: str) -> tuple[Frame, str]:
    """Give what an echo tells and how surely: who "is not" where another is running has declined to."""
    stands = event.frame.set.get("status") == "declared" and event.predication.lemma in _STANDING
    if not stands or modality != "denied" or event.modality == "denied":
        return event.frame, modality
    return evolve(event.frame, set={"status": "declined"}), "actual"


def _back_too(event: Event, others: list[Entity]) -> bool:
    """Whether states do what a backer did, not a person backed: "she won Chile's support, and Peru followed suit"."""
    backed = all(e.kind == "person" for e in event.roles["candidate"])
    return backed and "endorser" in event.roles and all(e.kind == "state" for e in others)


def _told_by_endorser(event: Event, discourse: Discourse) -> str:
    """Give the role of whoever says that somebody has their vote: "Ms Chen told him that he had her vote"."""
    above = event.predication.governor
    said = discourse.actors_of(above.get(SUBJECT)) if above is not None and event.frame.event == "endorsement" else []
    return "endorser" if set(said) & set(event.roles.get("endorser", ())) else ""


def is_nearest(p: Predication, verbs: dict[int, Predication]) -> bool:
    """Whether no verb of its own sentence is nearer to one that borrows: "is expected to follow" has none.

    Nor has "became the second to do so".
    """
    nearer = {q for q in verbs.values() if q.form == "fin" and q.index < p.index} - {*p.above()}
    return _is_first_or_more(p) or all(
        q.lemma in {"be", "become"} and p.form == "inf" and q.get(SUBJECT) == p.get(SUBJECT) for q in nearer
    )


def moves_just_told(
    events: list[Event], p: Predication, words_before: list[str], verbs: dict[int, Predication]
) -> list[Event]:
    """Give the comings and goings that "so did", "as does" borrow: "the chair resigned, as did the treasurer"."""
    if _is_first_or_more(p):  # "Mr Lund, who had quit on Monday, beat her to it": to taking a side
        sides = [e for e in events[-4:] if e.frame.event == "endorsement"]
        return [e for e in sides if e.predication is sides[-1].predication and _is_near(p, e)]
    if p.lemma not in PRO_VERBS or not {"as", "so"} & set(words_before) or not events:
        return []
    last = events[-1]
    near = _is_near(p, last)
    since = last.predication.index if last.predication.sentence is p.sentence else -1
    nearer = any(q.form == "fin" and since < q.index < p.index for q in verbs.values())
    nearer |= last.predication in p.above()  # "became the second to do so"
    if last.frame.event != "appointment" or last.predication is p or not near or nearer:
        return []
    return [e for e in events[-4:] if e.predication is last.predication]


def _is_near(p: Predication, event: Event) -> bool:
    """Whether an event is told in the same sentence as a verb, or in the one before."""
    return 0 <= p.sentence.number - event.predication.sentence.number <= 1


def led(events: list[Event], p: Predication, discourse: Discourse) -> list[Event]:
    """Give the position, of those told lately, of whoever somebody follows: "India followed him" is on the same."""
    whom = set(discourse.actors_of(p.get(OBJECT))) if p.lemma in {"follow", "join"} and not p.passive else set()
    near = (e for e in reversed(events[-_LATELY:]) if _is_near(p, e))
    taken = (e for e in near if e.frame.event == "endorsement" and e.predication is not p)
    return next(([e] for e in taken if whom.intersection(e.roles.get(_doer(e) or "", ()))), [])


def _is_same_clause(p: Predication, event: Event) -> bool:
    """Whether what is borrowed was told in the same breath, so that its date is the same too."""
    return p.lemma in PRO_VERBS and event.predication.sentence is p.sentence


def _doer(event: Event) -> str | None:
    """Give the role that the grammatical subject of what was told fills: in the passive, its logical object."""
    relations = {"object"} if event.predication.passive and event.predication.noun is None else _DOERS
    roles = ((role, set(fillers)) for role, fillers in event.frame.roles.items() if event.roles.get(role))
    return next((role for role, fillers in roles if relations & fillers), None)


def _others(p: Predication, event: Event, words_before: list[str], discourse: Discourse) -> list[Entity]:
    """Give whom the clause names as doing the same; nobody where it borrows nothing."""
    subjects = discourse.actors_of(_speakers(p) or p.get(SUBJECT))
    if stated := [instance for np in p.get(SUBJECT) for instance in np.instances]:
        subjects = discourse.actors_of(stated) or subjects  # "several others, including Peru, followed suit"
    if _stands_for(p, words_before) or _is_not(p, event):
        return subjects if not is_only_wanted(p) else _asking(p, event, discourse)
    if event.frame.event != "endorsement":
        followed = _followed_in_turn(p, event, subjects, discourse)
        return followed or _joined_running(p, event, subjects, discourse)
    if _is_first_or_more(p):
        return subjects
    if p.lemma == "follow" and not p.complements.get(CLAUSE):
        return subjects if _follows(p, event, discourse) else []
    if p.lemma == "agree" and not p.complements and set(p.relations) == {SUBJECT}:  # "must stay, he said. Peru agreed"
        return subjects if "governor" in event.frame.needs and any(map(_is_named, p.get(SUBJECT))) else []
    if p.lemma == "be" and any(np.head == "another" for np in p.get(ATTRIBUTE)):  # "Chile is another"
        return [e for e in subjects if e.kind in _ACTING]
    if p.lemma == "include" and any(np.kind == "P" and np.head in _GROUP for np in p.get(SUBJECT)):
        doers = event.roles.get(_doer(event) or "", [])  # "Some 40 senators back her. They include Ms Chen"
        named = [np for np in p.get(OBJECT) if any(m.kind == PERSON for m in np.members)]
        return discourse.actors_of(named) if all(e.kind == "group" for e in doers) else []
    if p.lemma in _WITH and set(p.relations) <= {SUBJECT, "with"}:  # "Chile voted with Peru"
        with_whom = discourse.actors_of([np for np in p.get("with") if np.kind in NAMED])
        return subjects if set(with_whom) & set(event.roles.get(_doer(event) or "", [])) else []
    return _joined(p, event, subjects, discourse) if p.lemma == "join" and not p.complements else []


def _asking(p: Predication, event: Event, discourse: Discourse) -> list[Entity]:
    """Give who wants others to take the same side: "has advised investors to do so", but not "is urged to do so"."""
    above = p.governor
    asks = above is not None and above.lemma in _ASKING and not above.passive and above.modality == "actual"
    if above is None or not asks or event.frame.event != "endorsement" or event.frame.set.get("stance") == "neutral":
        return []
    return discourse.actors_of([np for np in above.get(SUBJECT) if _is_named(np)])


def _is_first_or_more(p: Predication) -> bool:
    """Whether a verb says that somebody did so sooner, or too: "beat her to it", "came on to make it three"."""
    if p.lemma == "beat":
        return any(np.head == "it" for np in p.get("to")) and any(np.kind in {"P", PERSON} for np in p.get(OBJECT))
    counted = any(np.kind == "0" for np in (*p.get(OBJECT2), *p.get(ATTRIBUTE), *p.get("adjective")))
    return p.lemma == "make" and any(np.head == "it" for np in p.get(OBJECT)) and counted


def _joined(p: Predication, event: Event, subjects: list[Entity], discourse: Discourse) -> list[Entity]:
    """Give who joins those who acted, or whom these join."""
    if any(np.kind == "P" for np in p.get(OBJECT)):  # "Chile has since joined them"
        named = any(m.kind in NAMED for np in p.get(SUBJECT) for m in np.members)  # "two others, Peru and Chile, have"
        return [e for e in subjects if e.kind in _ACTING and named]
    joined = discourse.actors_of([np for np in p.get(OBJECT) if np.kind in NAMED])
    if not joined or all(e.kind not in {"person", "state"} for e in joined):
        return []
    doers = event.roles.get(_doer(event) or "", [])
    if set(joined) & set(doers):
        return subjects
    return joined if set(subjects) & set(doers) else []


def _joined_running(p: Predication, event: Event, subjects: list[Entity], discourse: Discourse) -> list[Entity]:
    """Give whom somebody who has entered a contest joins in it: "She joins Ms Chen and Mr Lund"."""
    declared = event.frame.set.get("status") == "declared" and event.modality != "denied"
    if p.lemma != "join" or p.complements or not declared or not set(subjects) & set(event.roles.get("person", [])):
        return []
    return discourse.actors_of([np for np in p.get(OBJECT) if np.kind == PERSON])


def _followed_in_turn(p: Predication, event: Event, subjects: list[Entity], discourse: Discourse) -> list[Entity]:
    """Give who goes the same way before or after: "was eliminated, followed by Mr Lund", "quit, following Ms Chen"."""
    if p.lemma != "follow" or p.sentence is not event.predication.sentence or p.form not in {"part", "ger"}:
        return []
    others = subjects if p.passive else discourse.actors_of([np for np in p.get(OBJECT) if np.kind in NAMED])
    told = event.frame.set.get("status") in _SHARED and event.modality == "actual"
    return others if told and all(e.kind in {"person", "state", "place"} for e in others) else []


def _thinks_better(p: Predication, event: Event, discourse: Discourse) -> bool:
    """Whether who thought of standing, or was expected to, did not: "had considered running but did not"."""
    if p.lemma not in {"do", "have"} or p.modality != "denied" or set(p.relations) != {SUBJECT}:
        return False
    status = event.frame.set.get("status")
    thought = status == "interested" or (status == "declared" and event.modality == "expected")
    thought = thought and p.sentence is event.predication.sentence
    return thought and set(discourse.actors_of(p.get(SUBJECT))) == set(event.roles.get("person", []))


def _speakers(p: Predication) -> list[NounPhrase]:
    """Give who says of themselves that they do the same: "Ms Chen says she is too"."""
    own = all(np.kind == "P" and np.head in _THEMSELVES for np in p.get(SUBJECT))
    return p.governor.get(SUBJECT) if own and p.governor is not None and p.form == "fin" else []


def _stands_for(p: Predication, words_before: list[str]) -> bool:
    """Whether a verb stands for the one before it: "so did Canada", "followed suit", "Chile did the same"."""
    if p.lemma not in ECHOING or not p.get(SUBJECT):
        return False
    bare = p.lemma in PRO_VERBS and not p.get(OBJECT) and not p.get(ATTRIBUTE) and not p.complements
    if p.lemma == "be" and not set(p.relations) <= {SUBJECT}:
        bare = False  # "Mr Lund, too, was in her corner"
    named = all(_is_named(np) for np in _speakers(p) or p.get(SUBJECT))
    refuses = p.lemma in _REFUSING and p.modality == "denied" and named
    later = p.lemma == "do" and bool(_WHEN & set(words_before)) and named
    lone = (refuses or later) and set(p.relations) <= {SUBJECT}  # "Peru did not", "a day after Peru did"
    return _refers_back(p) or (bare and (lone or bool(_LIKE & set(words_before))))


def _is_not(p: Predication, event: Event) -> bool:
    """Whether "is not" says that somebody does not as the clause before says of another: "is against her"."""
    told = event.predication
    bare = p.lemma == "be" and p.modality == "denied" and set(p.relations) <= {SUBJECT} and not p.complements
    return (
        bare
        and not _BE.isdisjoint(told.sentence.lows[told.first : told.last])
        and all(_is_named(np) for np in p.get(SUBJECT))
    )


def _is_named(np: NounPhrase) -> bool:
    """Whether a phrase, or what stands beside it, is a name: "his party, the Liberal League, does not"."""
    return np.kind in NAMED or any(apposed.kind in NAMED for apposed in np.apposed)


def _follows(p: Predication, event: Event, discourse: Discourse) -> bool:
    """Whether somebody follows who acted: "Japan backed her, followed by Chile", "India followed him"."""
    if not any(np.kind in NAMED for np in p.get(SUBJECT)) or not _WHITHER.isdisjoint(p.relations):
        return False
    leaders = discourse.actors_of(p.get(OBJECT))
    if not p.get(OBJECT):
        turns = (np for relation in ("on", "in", "at") for np in p.get(relation))
        return set(p.relations) <= {SUBJECT, "before", "within", "on", "in", "at"} and all(map(_is_round, turns))
    if p.passive and any(np in event.predication.get(OBJECT) for np in p.get(OBJECT)):
        return True  # "was the first to back him, followed by Chile"
    return bool(set(leaders) & set(event.roles.get(_doer(event) or "", [])))


def _is_round(np: NounPhrase) -> bool:
    """Whether a phrase is one of several votes, or its number: "on the seventh ballot", "in the next one"."""
    return np.head in _ROUNDS or (np.head in _NUMBERED and np.det == "the")


def _refers_back(p: Predication) -> bool:
    """Whether the object says "the same": "followed suit", "did the same"."""
    objects: list[NounPhrase] = p.get(OBJECT)
    same = any(np.head in _SAME or (np.head in _ANOTHERS and _is_anothers(np)) for np in objects) and p.lemma != "go"
    same |= p.lemma == "be" and any(np.head in _VIEWS and "same" in np.words for np in p.get("of"))
    same |= p.lemma in {"make", "take"} and any(np.head in _MOVES and "same" in np.words for np in objects)
    return same and (p.lemma != "say" or set(p.relations) == {SUBJECT, OBJECT})


def _is_anothers(np: NounPhrase) -> bool:
    """Whether a lead or a way is that of somebody else: "followed its lead", not "took a big lead"."""
    return np.det.startswith("poss:") or np.det == "the" or np.possessor is not None or "same" in np.words


def words_beside(clauses: Clauses, k: int) -> list[str]:
    """Give the adverbs and conjunctions just before a verb: "so" in "and so did Ghana"."""
    elements = clauses.elements
    found = [
        e.object
        for j, e in enumerate(elements[max(0, k - _BESIDE) : k + _BESIDE], max(0, k - _BESIDE))
        if isinstance(e.object, str)
        and (e.kind in {ADVERB, CONJUNCTION, SUBORDINATOR} or (e.object == "as" and j == k - 1))
    ]
    if k + 3 < len(elements) + 1 and [e.object for e in elements[k + 1 : k + 3]] == ["as", "well"]:
        found.append("as well")
    return [*found, "so"] if clauses.inverts(k) == "so" else found
