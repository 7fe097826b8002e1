"""The day that each sentence tells of: the lead's, or the one that its paragraph has come to."""

from newsevents.model import TimeExpression
from newsevents.model.times import AnchorSource
from newsevents.parse.clauses.clauses import BREAK, COMMA, RELATIVE, SUBORDINATOR, WHEN
from newsevents.parse.clauses.intervals import times_of_others
from newsevents.parse.clauses.moments import happened, is_day, occasions
from newsevents.parse.clauses.predication import CLAUSE, Predication
from newsevents.parse.clauses.predications import Clauses
from newsevents.parse.reading import Reading

_LEAD = 4
"""How many sentences may open a story before its news is dated."""
_OPENING = 2
"""How many of them may name their day in passing."""
_NEWS = 14
"""Days. A story's news is not older."""


def lead_date(r: Reading) -> TimeExpression | None:
    """Give the day that the article's lead gives for its news."""
    body = _opening(r)
    for clauses in body:
        opening = clauses in body[:_OPENING]
        weights = _by_weight(clauses, r) if opening and r.published is not None else _by_weight(clauses, r)[:2]
        for times in weights:
            day = next((t for t in times if is_day(t) and _is_news(t, r)), None)
            if day is not None:
                return day
    return None


def _opening(r: Reading) -> list[Clauses]:
    """Give the first sentences, those before the first heading in the body."""
    body: list[Clauses] = []
    for s in r.sentences:
        if (s.headline and body) or len(body) == _LEAD:
            break
        if not (s.headline or s.caption):
            body.append(r.clauses[s.number])
    return body


def _by_weight(clauses: Clauses, r: Reading) -> list[list[TimeExpression]]:
    """Give a sentence's times, those first that date its news: of the main verb, of what is said, of the rest."""
    main: list[TimeExpression] = []
    said: list[TimeExpression] = []
    rest: list[TimeExpression] = []
    for p in clauses.verbs.values():
        time = happened(p.times, days=True)
        if time is not None:
            saying = p.lemma in r.lexicon.reporting_lemmas
            (main if is_told(p, clauses) else said if saying else rest).append(time)
    others = set(times_of_others(clauses.elements))
    times = [e.object for j, e in enumerate(clauses.elements) if e.kind == WHEN and j not in others]
    bare = [time for time in times if happened([("", time)])]
    named = [time for _, time in occasions(clauses.sentence, after=True)]
    return [main, said, rest, bare, named]


def _is_news(time: TimeExpression, r: Reading) -> bool:
    """Whether a day may be the news's: lately, and not told from another day."""
    if time.anchor_source is AnchorSource.DISCOURSE:
        return False
    if time.earliest is None or r.published is None:
        return True
    return 0 <= (r.published - time.earliest).days <= _NEWS


def read_scenes(r: Reading, lead: TimeExpression | None) -> dict[int, TimeExpression | None]:
    """Give the time that each sentence's undated past tense is of, by the sentence's number."""
    scenes: dict[int, TimeExpression | None] = {}
    news, time, block = lead, lead, -1
    for clauses in r.clauses:
        s = clauses.sentence
        if s.headline or s.caption:
            news = None if s.headline and scenes else news  # under a heading of its own starts another story
            continue
        opens = s.block != block
        if opens:
            time, block = news, s.block
        main = [p for p in clauses.verbs.values() if is_told(p, clauses) or _looks_back(p, clauses)]
        told = [t for p in main if (t := happened(p.times))]
        if told:
            time = next((t for t in told if is_day(t)), told[0])
        elif opens and main and all(p.pluperfect for p in main):
            time = None  # back before the news, to no time in particular
        scenes[s.number] = time
    return scenes


def is_told(p: Predication, clauses: Clauses) -> bool:
    """Whether a verb carries the story on: a simple past in a main clause."""
    if p.form != "fin" or p.tense != "past" or p.pluperfect or p.perfect:
        return False
    return not is_subordinate(p, clauses)


def _looks_back(p: Predication, clauses: Clauses) -> bool:
    """Whether a verb takes the story back: "It had begun on Tuesday"."""
    return p.form == "fin" and p.pluperfect and not is_subordinate(p, clauses)


def is_subordinate(p: Predication, clauses: Clauses) -> bool:
    """Whether a finite verb stands in a relative or subordinate clause, or in what somebody says."""
    if p.governor is not None and p in p.governor.complements.get(CLAUSE, ()):
        return True
    j = p.index - 1
    while j >= 0:
        e = clauses.elements[j]
        if e.kind == BREAK:
            return False
        if e.kind == COMMA:
            j = _parenthesis(clauses, j)
        elif e.kind in {RELATIVE, SUBORDINATOR}:
            return True
        j -= 1
    return False


def _parenthesis(clauses: Clauses, j: int) -> int:
    """Give where the verbless parenthesis that closes with a comma opens; -1 where none does: ", her successor,"."""
    for i in range(j - 1, -1, -1):
        e = clauses.elements[i]
        if e.kind == COMMA:
            return i
        if e.kind in {BREAK, RELATIVE, SUBORDINATOR} or i in clauses.verbs:
            return -1
    return -1
