"""Clauses that borrow what the one before told: "so did Ghana", "as does Peru", "followed by Chile", "joining Mali".

What is borrowed is the event, with another in the place of whoever did it: the same candidate, office and stance.
"""

from collections.abc import Iterator

from attrs import evolve

from newsevents.parse.clauses.clauses import (
    ADVERB,
    BREAK,
    COMMA,
    CONJUNCTION,
    NOUN,
    PREPOSITION,
    VERB,
    WHEN,
    Element,
)
from newsevents.parse.clauses.predications import ATTRIBUTE, CLAUSE, OBJECT, SUBJECT, Clauses, Predication
from newsevents.parse.clauses.subjects import PRO_VERBS
from newsevents.parse.events.events import Event
from newsevents.parse.names.entities import Entity
from newsevents.parse.people.coreference import Discourse
from newsevents.parse.words.items import NAMED, PERSON
from newsevents.parse.words.phrases import NounPhrase

_LIKE = frozenset({"so", "too", "either", "likewise", "also", "as", "neither", "nor", "same", "as well", "similarly"})
_REMARK = 6
_WHEN = frozenset({"after", "before"})
_SAME = frozenset({"suit", "same", "likewise"})
_ANOTHERS = frozenset({"lead", "example", "way"})
_THEMSELVES = frozenset({"he", "she", "it", "they"})
_GROUP = frozenset({"they", "these", "those"})
_WITH = frozenset({"vote", "side"})
_ACTING = frozenset({"person", "state", "organization"})
ECHOING = frozenset({"follow", "do", "go", "take", "have", "be", "say"})
_LINKS = frozenset({"for", "behind", "against", "with", "to"})
_SIDING = frozenset({"vote", "be", "come_out", "declare"})
_STANCES = {"support": "oppose", "oppose": "support"}
_HOW = {"support": frozenset({"for"}), "oppose": frozenset({"against"})}
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
        role = _doer(event) or ("endorser" if p.lemma == "include" and "endorser" in event.roles else None)
        if role is None or set(event.roles.get(role, ())) & set(others):
            continue
        denied &= event.frame.context != "denial"  # "is not expressing a preference, and Ms Chen isn't either"
        modality = "denied" if denied else p.modality if p.modality not in {"actual", "denied"} else event.modality
        yield evolve(
            event,
            predication=p,
            origin=event.origin or event,
            roles={**event.roles, role: others},
            modality=modality,
            times=p.times or (event.times if _is_same_clause(p, event) else []),
            span=(p.sentence.cuts[p.first], p.sentence.cuts[p.last]),
        )


def moves_just_told(
    events: list[Event], p: Predication, words_before: list[str], verbs: dict[int, Predication]
) -> list[Event]:
    """Give the comings and goings that "so did", "as does" borrow: "the chair resigned, as did the treasurer"."""
    if p.lemma not in PRO_VERBS or not {"as", "so"} & set(words_before) or not events:
        return []
    last = events[-1]
    near = 0 <= p.sentence.number - last.predication.sentence.number <= 1
    since = last.predication.index if last.predication.sentence is p.sentence else -1
    nearer = any(q.form == "fin" and since < q.index < p.index for q in verbs.values())
    if last.frame.event != "appointment" or last.predication is p or not near or nearer:
        return []
    return [e for e in events[-4:] if e.predication is last.predication]


def without_verb(event: Event, elements: list[Element], discourse: Discourse, start: int = 0) -> Iterator[Event]:
    """Give what clauses without a verb add: "Spain backed Ms Reyes, Italy Mr Pardo", "Spain for her, Italy for him".

    ``start`` is where they may start, if not behind the event's verb; before the first element stands nothing.
    """
    pattern = _pattern(event)
    if pattern is None:
        return
    role, link, other = pattern
    for k in range(start or event.predication.index + 1, len(elements) - 2):
        mark, who = elements[k] if k >= 0 else None, elements[k + 1]
        if mark is not None and mark.kind == VERB and mark.object.form == "fin":
            return
        parted = mark is None or mark.kind in {COMMA, CONJUNCTION, BREAK}
        if not parted or who.kind != NOUN or not _may_be(role, who.object, discourse):
            continue
        j = _linked(elements, _behind_remark(elements, k + 2), link)
        if j is None:
            continue
        whom, after = elements[j], elements[j + 1].kind if j + 1 < len(elements) else BREAK
        if whom.kind == NOUN and _may_be(other, whom.object, discourse) and after in {COMMA, CONJUNCTION, BREAK}:
            found = {role: _actors([who.object], discourse), other: _actors([whom.object], discourse)}
            if all(found.values()):
                yield evolve(event, roles={**event.roles, **found})


def gone_on(told: list[Event], clauses: Clauses, discourse: Discourse) -> Iterator[Event]:
    """Give what a sentence without a verb adds to the one before: "Ms Reyes is backed by Chile. Mr Pardo by Peru."."""
    s = clauses.sentence
    last = [e for e in told if e.predication.sentence.number == s.number - 1]
    if not last or any(p.form == "fin" for p in clauses.verbs.values()):
        return
    likewise = Predication(s, last[-1].predication.lemma, 0, len(s))
    for added in without_verb(last[-1], clauses.elements, discourse, start=-1):
        yield evolve(added, predication=likewise, span=(s.cuts[0], s.cuts[len(s)]), times=[])


def _behind_remark(elements: list[Element], j: int) -> int:
    """Give what follows a remark between commas: "Iceland, by contrast, for Mr Pardo"."""
    kinds = [e.kind for e in elements[j : j + 2]]
    if kinds[:1] != [COMMA] or not {ADVERB, PREPOSITION} & {*kinds[1:]}:
        return j
    close = next((i for i in range(j + 2, min(len(elements), j + _REMARK)) if elements[i].kind == COMMA), 0)
    return close + 1 if close and close + 1 < len(elements) else j


def at_another_time(event: Event, elements: list[Element], discourse: Discourse) -> Iterator[Event]:
    """Give who does the same at another time: "Peru came out for her on Sunday and Chile on Monday"."""
    pattern = _pattern(event)
    if pattern is None or not event.times:
        return
    for k in range(event.predication.index + 1, len(elements) - 2):
        mark, who = elements[k], elements[k + 1]
        if mark.kind == VERB and mark.object.form == "fin":
            return
        j = k + 2 + (elements[k + 2].kind == PREPOSITION)
        if (
            mark.kind not in {COMMA, CONJUNCTION, BREAK}
            or who.kind != NOUN
            or not _may_be(pattern[0], who.object, discourse)
        ):
            continue
        after = elements[j + 1].kind if j + 1 < len(elements) else BREAK
        if j < len(elements) and elements[j].kind == WHEN and after in {COMMA, CONJUNCTION, BREAK}:
            role, times = (
                {pattern[0]: _actors([who.object], discourse)},
                [(str(elements[j - 1].object), elements[j].object)],
            )
            yield evolve(event, roles={**event.roles, **role}, times=times if j > k + 2 else [("", elements[j].object)])


def other_side(event: Event, elements: list[Element], discourse: Discourse) -> Iterator[Event]:
    """Give who votes otherwise in clauses without a verb: "voted for her, Chile against", "and Mali against her"."""
    aloof = event.predication.lemma == "abstain"  # "with Italy abstaining and Hungary against"
    stance = "oppose" if aloof else _STANCES.get(event.frame.set.get("stance", ""))
    if not (aloof or event.predication.lemma in _SIDING) or event.frame.event != "endorsement" or stance is None:
        return
    for k in range(event.predication.index + 1, len(elements) - 2):
        mark, who, how = elements[k : k + 3]
        if mark.kind == VERB and mark.object.form == "fin":
            return
        if mark.kind not in {COMMA, CONJUNCTION, BREAK} or who.kind != NOUN or who.object.kind not in NAMED:
            continue
        if how.object not in _HOW[stance]:
            continue
        after = elements[k + 3].kind if k + 3 < len(elements) else BREAK
        if after in {COMMA, CONJUNCTION, BREAK, NOUN}:
            frame = evolve(event.frame, set={"stance": stance})
            yield evolve(event, frame=frame, roles={**event.roles, "endorser": _actors([who.object], discourse)})


def denied_beside(event: Event, elements: list[Element], discourse: Discourse) -> Iterator[Event]:
    """Give whom a position is not on: "voted for Ms Reyes but not for Mr Okafor", "would back her, not him"."""
    pattern = _pattern(event)
    if pattern is None or pattern[0] != "endorser" or event.modality == "denied":
        return
    for k in range(event.predication.index + 1, len(elements) - 2):
        if elements[k].kind == VERB and elements[k].object.form == "fin":
            return
        if elements[k].kind not in {COMMA, CONJUNCTION} or elements[k + 1].object != "not":
            continue
        j = _linked(elements, k + 2, pattern[1])
        if j is not None and elements[j].kind == NOUN and elements[j].object.kind == PERSON:
            spurned = {**event.roles, "candidate": _actors([elements[j].object], discourse)}
            yield evolve(event, roles=spurned, modality="denied")


VERBLESS = (without_verb, at_another_time, other_side, denied_beside)
"""What gives the events of clauses that have no verb."""


def _pattern(event: Event) -> tuple[str, str, str] | None:
    """Give which role is named first, by what the second is linked to it, and the second role."""
    p, roles = event.predication, event.frame.roles
    backer, whom = ("endorser", "candidate") if event.frame.event == "endorsement" else ("nominator", "person")
    if event.frame.event == "appointment" or p.noun is not None:
        return None
    backers, backed = roles.get(backer, ()), roles.get(whom, ())
    if p.passive:
        return (whom, "by", backer) if "subject" in backers and p.get(SUBJECT) else None
    if "subject" in backers:
        if p.get(OBJECT) and "object" in backed:
            return backer, "", whom
        link = next((r for r in backed if r in _LINKS and p.get(r)), "")
        return (backer, link, whom) if link else None
    of = "object/of" in backers and "subject" in backed and any(np.of is not None for np in p.get(OBJECT))
    return (whom, "of", backer) if of else None


def _may_be(role: str, np: NounPhrase, discourse: Discourse) -> bool:
    """Whether a phrase may name who backs, or who is backed, where no verb says it."""
    if role in {"candidate", "person"}:
        return np.kind in {PERSON, "I"}
    owned = bool(np.det or np.possessor)
    body = discourse.actor(np) if np.kind == "n" and owned else None  # "Mr Pardo by the dockers' union"
    return np.kind in NAMED or (body is not None and body.kind == "organization")


def _linked(elements: list[Element], j: int, link: str) -> int | None:
    """Give where the second name of a clause without a verb stands, if its link does before it."""
    if not link:
        j += elements[j].kind == COMMA and elements[j - 2].object == ";"  # "...; Chile, Mr Pardo"
        return j if j < len(elements) else None
    if link == "of" and str(elements[j].object) in {"that", "those"}:
        j += 1  # "Mr Okafor that of Chile"
    linked = j + 1 < len(elements) and elements[j].kind == PREPOSITION and elements[j].object == link
    return j + 1 if linked else None


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
    subjects = _actors(_speakers(p) or p.get(SUBJECT), discourse)
    if _stands_for(p, words_before):
        return subjects
    if event.frame.event != "endorsement":
        followed = _followed_in_turn(p, event, subjects, discourse)
        return followed or _joined_running(p, event, subjects, discourse)
    if p.lemma == "follow" and not p.complements.get(CLAUSE):
        return subjects if _follows(p, event, discourse) else []
    if p.lemma == "be" and any(np.head == "another" for np in p.get(ATTRIBUTE)):  # "Chile is another"
        return [e for e in subjects if e.kind in _ACTING]
    if p.lemma == "include" and any(np.kind == "P" and np.head in _GROUP for np in p.get(SUBJECT)):
        doers = event.roles.get(_doer(event) or "", [])  # "Some 40 senators back her. They include Ms Chen"
        named = [np for np in p.get(OBJECT) if any(m.kind == PERSON for m in np.members)]
        return _actors(named, discourse) if all(e.kind == "group" for e in doers) else []
    if p.lemma in _WITH and set(p.relations) <= {SUBJECT, "with"}:  # "Chile voted with Peru"
        with_whom = _actors([np for np in p.get("with") if np.kind in NAMED], discourse)
        return subjects if set(with_whom) & set(event.roles.get(_doer(event) or "", [])) else []
    return _joined(p, event, subjects, discourse) if p.lemma == "join" and not p.complements else []


def _joined(p: Predication, event: Event, subjects: list[Entity], discourse: Discourse) -> list[Entity]:
    """Give who joins those who acted, or whom these join."""
    if any(np.kind == "P" for np in p.get(OBJECT)):  # "Chile has since joined them"
        return [e for e in subjects if e.kind in _ACTING and any(np.kind in NAMED for np in p.get(SUBJECT))]
    joined = _actors([np for np in p.get(OBJECT) if np.kind in NAMED], discourse)
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
    return _actors([np for np in p.get(OBJECT) if np.kind == PERSON], discourse)


def _followed_in_turn(p: Predication, event: Event, subjects: list[Entity], discourse: Discourse) -> list[Entity]:
    """Give who goes the same way before or after: "was eliminated, followed by Mr Lund", "quit, following Ms Chen"."""
    if p.lemma != "follow" or p.sentence is not event.predication.sentence or p.form not in {"part", "ger"}:
        return []
    others = subjects if p.passive else _actors([np for np in p.get(OBJECT) if np.kind in NAMED], discourse)
    told = event.frame.set.get("status") in _SHARED and event.modality == "actual"
    return others if told and all(e.kind in {"person", "state", "place"} for e in others) else []


def _thinks_better(p: Predication, event: Event, discourse: Discourse) -> bool:
    """Whether who thought of standing, or was expected to, did not: "had considered running but did not"."""
    if p.lemma not in {"do", "have"} or p.modality != "denied" or set(p.relations) != {SUBJECT}:
        return False
    status = event.frame.set.get("status")
    thought = status == "interested" or (status == "declared" and event.modality == "expected")
    thought = thought and p.sentence is event.predication.sentence
    return thought and set(_actors(p.get(SUBJECT), discourse)) == set(event.roles.get("person", []))


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
    refuses = p.lemma in {"do", "have"} and p.modality == "denied" and all(np.kind in NAMED for np in p.get(SUBJECT))
    later = p.lemma == "do" and bool(_WHEN & set(words_before)) and all(np.kind in NAMED for np in p.get(SUBJECT))
    lone = (refuses or later) and set(p.relations) <= {SUBJECT}  # "Peru did not", "a day after Peru did"
    return _refers_back(p) or (bare and (lone or bool(_LIKE & set(words_before))))


def _follows(p: Predication, event: Event, discourse: Discourse) -> bool:
    """Whether somebody follows who acted: "Japan backed her, followed by Chile", "India followed him"."""
    if not any(np.kind in NAMED for np in p.get(SUBJECT)):
        return False
    led = _actors(p.get(OBJECT), discourse)
    if not p.get(OBJECT):
        return set(p.relations) <= {SUBJECT, "before", "within"}
    return bool(set(led) & set(event.roles.get(_doer(event) or "", [])))


def _actors(phrases: list[NounPhrase], discourse: Discourse) -> list[Entity]:
    return list(dict.fromkeys(e for np in phrases for e in discourse.actors(np)))


def _refers_back(p: Predication) -> bool:
    """Whether the object says "the same": "followed suit", "did the same"."""
    objects: list[NounPhrase] = p.get(OBJECT)
    same = any(np.head in _SAME or (np.head in _ANOTHERS and _is_anothers(np)) for np in objects) and p.lemma != "go"
    return same and (p.lemma != "say" or set(p.relations) == {SUBJECT, OBJECT})


def _is_anothers(np: NounPhrase) -> bool:
    """Whether a lead or a way is that of somebody else: "followed its lead", not "took a big lead"."""
    return np.det.startswith("poss:") or np.det == "the" or np.possessor is not None or "same" in np.words
