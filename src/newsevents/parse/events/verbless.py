"""Clauses without a verb of their own: "Spain backed Ms Reyes, Italy Mr Pardo", "Mr Pardo by Peru", "that of Peru"."""

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
from newsevents.parse.clauses.predications import OBJECT, SUBJECT, Clauses, Predication
from newsevents.parse.events.events import Event
from newsevents.parse.people.coreference import Discourse
from newsevents.parse.words.items import NAMED, PERSON
from newsevents.parse.words.phrases import NounPhrase

_REMARK = 6
_OF_TWO = frozenset({"former", "latter", "first", "second"})
_LINKS = frozenset({"for", "behind", "against", "with", "to"})
_HOLDING = frozenset({"have", "get", "win", "enjoy", "gain", "secure"})
_SIDING = frozenset({"vote", "be", "come_out", "declare"})
_STANCES = {"support": "oppose", "oppose": "support"}
_HOW = {"support": frozenset({"for"}), "oppose": frozenset({"against"})}


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
            found = {role: discourse.actors_of([who.object]), other: discourse.actors_of([whom.object])}
            if all(found.values()):
                yield evolve(event, roles={**event.roles, **found})


def gone_on(told: list[Event], clauses: Clauses, discourse: Discourse) -> Iterator[Event]:
    """Give what a sentence without a verb adds to the one before: "Ms Reyes is backed by Chile. Mr Pardo by Peru."."""
    s = clauses.sentence
    last = [e for e in told if e.predication.sentence.number == s.number - 1]
    yield from _that_of(last, clauses, discourse)
    if not last or any(p.form == "fin" for p in clauses.verbs.values()):
        return
    likewise = Predication(s, last[-1].predication.lemma, 0, len(s))
    for added in without_verb(last[-1], clauses.elements, discourse, start=-1):
        yield evolve(added, predication=likewise, span=(s.cuts[0], s.cuts[len(s)]), times=[])


def _that_of(told: list[Event], clauses: Clauses, discourse: Discourse) -> Iterator[Event]:
    """Give whose backing "that" is: "Ms Reyes has the backing of Chile. Mr Pardo has that of Peru."."""
    for event in told[-1:]:
        pattern = _pattern(event)
        if pattern is None or pattern[1] != "of":
            return
        for k, p in clauses.verbs.items():
            j = (
                _linked(clauses.elements, k + 1, "of")
                if p.lemma in _HOLDING and k + 1 < len(clauses.elements)
                else None
            )
            subject = clauses.subject(k)
            if j is None or subject is None or not _may_be("candidate", subject, discourse):
                continue
            roles = {
                pattern[0]: discourse.actors_of([subject]),
                pattern[2]: discourse.actors_of([clauses.elements[j].object]),
            }
            if all(roles.values()):
                span = (p.sentence.cuts[p.first], p.sentence.cuts[p.last])
                yield evolve(
                    event, predication=p, roles={**event.roles, **roles}, modality=p.modality, times=p.times, span=span
                )


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
                {pattern[0]: discourse.actors_of([who.object])},
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
            yield evolve(event, frame=frame, roles={**event.roles, "endorser": discourse.actors_of([who.object])})


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
            spurned = {**event.roles, "candidate": discourse.actors_of([elements[j].object])}
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
        return np.kind in {PERSON, "I"} or (np.head in _OF_TWO and np.det == "the" and discourse.actor(np) is not None)
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
