"""Clauses that are dated by their neighbours: "on Friday, when she resigned", "Friday, a day after resigning"."""

import re
from collections.abc import Iterator

from attrs import evolve

from newsevents.model import TimeExpression
from newsevents.model.times import AnchorSource, TimeKind, TimeModifier, TimeRelation
from newsevents.parse.clauses.clauses import (
    ADVERB,
    BREAK,
    CLOSE,
    COMMA,
    NOUN,
    OPEN,
    PREPOSITION,
    RELATIVE,
    SUBORDINATOR,
    VERB,
    WHEN,
    Element,
)
from newsevents.parse.clauses.moments import ASIDE, happened, is_day, is_occasion
from newsevents.parse.clauses.predication import OBJECT, SUBJECT, Predication
from newsevents.parse.words.items import PERSON, TIME, TITLE, Sentence
from newsevents.parse.words.phrases import NounPhrase
from newsevents.text.time_calendar import unit_of

_LENGTH = re.compile(r"P(\d{1,3})([DWMY])")
_SIDES = {"after": -1, "before": 1}
"""Which way from the main clause's day the clause lies that "a day after" or "a day before" introduces."""
_COMPARING = frozenset({"from", "than"})
_ROUGH = frozenset("less more nearly almost barely about around over under some roughly just only few several".split())
_AFTER = frozenset({"after", "following"})
_LEAVING = frozenset("leave depart exit quit go retire resign step_down stand_down step_aside bow_out move_on".split())
_SPELL = [PREPOSITION, WHEN, PREPOSITION, NOUN, COMMA]
"""Elements of how long somebody has been in an office, before who it is: "After nine years as mayor,"."""
_SPAN = (TimeRelation.SINCE, TimeRelation.UNTIL)
_BOUNDING = frozenset({PREPOSITION, WHEN})
"""Elements of the years from which and until which somebody had an office: "from 2004 to 2009", "2004-2009"."""
_AHEAD = frozenset({"ahead of", "ahead_of"})
_TERMS = frozenset({"term", "mandate", "contract", "deal", "tenure"})
_ENDING = frozenset({"end", "expire", "run_out", "conclude", "finish"})
_GRANTED = ("for", "to", "on", "with", "as", "object", "object2", "attribute")
"""Relations of a term that is given: "re-elected for a term", "signed a contract"."""
_SHORT = frozenset({"hours", "hour", "minutes", "minute", "moments"})


def date_when_clauses(elements: list[Element], verbs: dict[int, Predication]) -> None:
    """Give the clause that explains a time that time: "in May, when Ms Reyes resigned"."""
    for j in range(1, len(elements) - 1):
        if elements[j].object != "when" or elements[j].kind == VERB:
            continue
        before = j - 2 if elements[j - 1].kind == COMMA and j > 1 else j - 1
        time = elements[before].object if elements[before].kind == WHEN else None
        k = _next_finite(elements, verbs, j + 1)
        if time is not None and time.kind is TimeKind.DATE and k is not None:
            verbs[k].times.insert(0, ("", evolve(time, relation=TimeRelation.AT)))


def lend_ends(verbs: dict[int, Predication]) -> None:
    """Give whoever gets a term the time at which it ends: "elected for a term that expires in 2031"."""
    for q in verbs.values():
        if q.lemma not in _ENDING:
            continue
        terms = [np for np in q.get(SUBJECT) if {np.head, *(linked.head for _, linked in np.links)} & _TERMS]
        time = happened(q.times) if terms else None
        if time is None:
            continue
        for p in verbs.values():
            if p is not q and any(np in terms for relation in _GRANTED for np in p.get(relation)):
                p.times.append(("until", evolve(time, relation=TimeRelation.UNTIL)))


def drop_others(elements: list[Element], verbs: dict[int, Predication]) -> None:
    """Take from the clauses the times of others: "up from 47 last Tuesday", "after the election in May"."""
    others = {id(elements[j].object) for j in times_of_others(elements)}
    for p in verbs.values() if others else ():
        p.times = [(preposition, time) for preposition, time in p.times if id(time) not in others]


def times_of_others(elements: list[Element]) -> Iterator[int]:
    """Give where times stand that belong to a figure compared with, or to an occasion that something came after."""
    for j in range(2, len(elements)):
        k = j - 2 if elements[j - 1].kind == PREPOSITION else j - 1
        if elements[j].kind != WHEN or k < 1 or elements[k].kind != NOUN:
            continue
        np: NounPhrase = elements[k].object
        counted = np.kind == "0" or bool(np.number)
        compared = counted and elements[k - 1].object in _COMPARING
        apart = k == j - 2 and is_occasion(np.head) and np.sentence.low(np.first - 1) in ASIDE
        if compared or apart or _is_of_what_comes(elements, k):
            yield j
    yield from _bracketed(elements)
    yield from _of_offices(elements)


def _is_of_what_comes(elements: list[Element], k: int) -> bool:
    """Whether the noun at ``k`` is what something is ahead of, or its place: "ahead of the games in Lima next year"."""
    held = k > 1 and elements[k - 1].object in {"in", "at"} and elements[k - 2].kind == NOUN
    k -= 2 * held
    return k > 0 and elements[k - 1].kind == PREPOSITION and elements[k - 1].object in _AHEAD


def _of_offices(elements: list[Element]) -> Iterator[int]:
    """Give where times stand that bound an office told of somebody: "Ms Reyes, mayor from 2004 to 2009, was named"."""
    for j, e in enumerate(elements[:-2]):
        told = e.object.apposed[-1:] if e.kind == NOUN and e.object.kind == PERSON else ()
        if not any(np.kind == TITLE and np.last == e.last for np in told):
            continue
        end = next((k for k in range(j + 1, len(elements)) if elements[k].kind not in _BOUNDING), len(elements))
        times = [k for k in range(j + 1, end) if elements[k].kind == WHEN]
        if len(times) == len(_SPAN) and elements[end : end + 1] and elements[end].kind == COMMA:
            yield from times if tuple(elements[k].object.relation for k in times) == _SPAN else ()


def _bracketed(elements: list[Element]) -> Iterator[int]:
    """Give where times stand in brackets that hold more: "(up 3% compared with my tally five years ago)"."""
    opened = -1
    for j, e in enumerate(elements):
        if e.kind == OPEN:
            opened = j
        elif e.kind == CLOSE and opened >= 0:
            inside = range(opened + 1, j)
            if any(elements[k].kind == NOUN for k in inside):
                yield from (k for k in inside if elements[k].kind == WHEN)
            opened = -1


def date_by_when(elements: list[Element], verbs: dict[int, Predication]) -> None:
    """Give a clause without a time that of the clause that says when: "will take over when his term ends in May"."""
    for j, e in enumerate(elements):
        if e.object != "when" or e.kind != SUBORDINATOR or j == 0 or elements[j - 1].kind == WHEN:
            continue
        inner = _next_finite(elements, verbs, j + 1)
        main = next((p for k, p in reversed(verbs.items()) if k < j and p.form == "fin"), None)
        if inner is None or main is None or happened(main.times) is not None:
            continue
        time = happened(verbs[inner].times)
        together = main.tense == verbs[inner].tense == "past" or (main.tense == "future" and not main.perfect)
        if time is not None and together and not (main.pluperfect or verbs[inner].pluperfect):
            main.times.append(("", evolve(time, relation=TimeRelation.AT)))


def date_by_interval(s: Sentence, elements: list[Element], verbs: dict[int, Predication]) -> None:
    """Date one of two clauses by the other: "resigned on Friday, a day after losing the vote"."""
    for j in range(len(elements) - 2):
        length, link = elements[j], elements[j + 1]
        side = _SIDES.get(link.object) if isinstance(link.object, str) else None
        steps = _steps(length) if side is not None else None
        if side is None or steps is None or link.kind not in {PREPOSITION, SUBORDINATOR, ADVERB}:
            continue
        inner = _introduced(elements, verbs, j + 2)
        if inner is None:
            continue
        day = happened(inner.times, days=True)
        if day is None:
            base = _base(s, elements, j, inner)
            moved = _moved(base, length, steps, side) if base is not None else None
            if moved is not None:
                inner.times.append(("", moved))
            continue
        main = _main(verbs, j, inner)
        moved = _moved(day, length, steps, -side) if main is not None and happened(main.times) is None else None
        if main is not None and moved is not None:
            main.times.append(("", moved))


def _steps(length: Element) -> tuple[int, str] | None:
    """Give how many units a length has: "three days"; "hours" are no day."""
    if length.kind == NOUN and length.object.head in _SHORT:
        return 0, "D"
    if length.kind != WHEN or length.object.kind is not TimeKind.DURATION:
        return None
    parts = _LENGTH.fullmatch(length.object.value) if not _is_rough(length.object) else None
    return (int(parts[1]), parts[2]) if parts else None


def _is_rough(length: TimeExpression) -> bool:
    """Whether a length is too rough to count with: "less than four years", "nearly a month"."""
    return length.modifier is not TimeModifier.NONE or length.text.split()[0].lower() in _ROUGH


def _introduced(elements: list[Element], verbs: dict[int, Predication], k: int) -> Predication | None:
    """Give the clause after "after": an -ing form right there, or a subject with its finite verb."""
    if k < len(elements) and elements[k].kind == ADVERB:
        k += 1
    if k in verbs:
        return verbs[k] if verbs[k].form == "ger" else None
    if k < len(elements) and elements[k].kind == NOUN:
        found = _next_finite(elements, verbs, k + 1)
        return verbs[found] if found is not None else None
    return None


def _next_finite(elements: list[Element], verbs: dict[int, Predication], k: int) -> int | None:
    """Give the next finite verb, the one of a relative clause between apart: "when Ms Reyes, who had led it, quit"."""
    relative = False
    for j in range(k, len(elements)):
        if j in verbs and verbs[j].form == "fin":
            if not relative:
                return j
            relative = False
        elif elements[j].kind in {BREAK, SUBORDINATOR}:
            return None
        relative = relative or elements[j].kind == RELATIVE
    return None


def _base(s: Sentence, elements: list[Element], j: int, inner: Predication) -> TimeExpression | None:
    """Give the day from which a length counts: the nearest before it in its sentence, else that of the main clause."""
    at = elements[j].first
    for i in range(at - 1, -1, -1):
        if s.shape[i] == TIME and is_day(s.mentions[i].row):
            return s.mentions[i].row  # type: ignore[no-any-return]
    commas = (k for k in range(j, len(elements)) if elements[k].kind == COMMA and elements[k].first >= inner.last)
    comma = next(commas, None)
    if comma is None or any(e.kind == VERB for e in elements[:j]):
        return None
    days = (e.object for e in elements[comma:] if e.kind == WHEN and is_day(e.object))
    return next(days, None)


def _main(verbs: dict[int, Predication], j: int, inner: Predication) -> Predication | None:
    """Give the clause that a length dates: the verb before it, else the one after the clause that it introduces."""
    before = [p for k, p in verbs.items() if k < j and p.form != "inf"]
    after = [p for p in verbs.values() if p.first > inner.last and p.form == "fin"]
    return before[-1] if before else next(iter(after), None)


def _moved(base: TimeExpression, length: Element, steps: tuple[int, str], side: int) -> TimeExpression | None:
    """Give the day, week, month or year so far from a day."""
    count, unit = steps
    if not count:
        return base
    assert base.earliest is not None
    period = unit_of(unit, base.earliest, side * count)
    if period is None:
        return None
    words: TimeExpression = length.object
    return TimeExpression(
        text=words.text, start=words.start, end=words.end, kind=TimeKind.DATE, value=period.value,
        earliest=period.first, latest=period.last, granularity=period.granularity, modifier=words.modifier,
        relation=TimeRelation.AT, anchor=base.earliest, anchor_source=AnchorSource.DISCOURSE,
    )  # fmt: skip


def lend_office_left(elements: list[Element], verbs: dict[int, Predication]) -> None:
    """Give one who goes the office before the comma: "After nine years as head of Norvest, Ms Reyes is leaving"."""
    if [e.kind for e in elements[: len(_SPELL)]] != _SPELL or elements[0].object not in _AFTER:
        return
    office = elements[3].object
    main = next((p for p in verbs.values() if p.form == "fin" and p.index >= len(_SPELL)), None)
    goes = next(iter(main.complements.get("to", [])), main) if main is not None and main.lemma == "be" else main
    if goes is None or elements[2].object != "as" or office.kind != TITLE or goes.lemma not in _LEAVING:
        return
    if not (goes.get("as") or goes.get(OBJECT)):
        goes.add("as", office)
