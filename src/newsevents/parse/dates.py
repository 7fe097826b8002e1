"""When an event happened: its own clause says so, or it is the news of the day that the story opens with."""

from newsevents.model import TimeExpression
from newsevents.model.times import Granularity, TimeKind
from newsevents.parse.clauses import WHEN
from newsevents.parse.events import Event
from newsevents.parse.predications import Clauses
from newsevents.parse.reading import Reading

_NOT_WHEN = frozenset({"since", "until", "till", "from", "for", "by", "before", "after", "ahead of", "in case of"})
_LEAD = 5
"""How many sentences may open a story before its news is dated."""


class Dates:
    """Dates the events of one article."""

    def __init__(self, r: Reading) -> None:
        """Find the day that the lead gives for its news."""
        self.r = r
        self.lead = lead_date(r)
        self._clauses = {id(c.sentence): c for c in r.clauses}

    def news(self, event: Event) -> TimeExpression | None:
        """Give the day of the story's news for a change of office told in the past tense without a date of its own."""
        p = event.predication
        told = p.noun is None and p.tense == "past" and not p.perfect and p.form in {"fin", "part"}
        if self.lead is None or event.modality != "actual" or not told:
            return None
        clauses = self._clauses.get(id(p.sentence))
        return self.lead if clauses is not None and not _dated(clauses) else None


def _dated(clauses: Clauses) -> bool:
    """Whether a sentence has any date: what it tells may be of that time."""
    return any(e.kind == WHEN and e.object.kind is TimeKind.DATE for e in clauses.elements)


def lead_date(r: Reading) -> TimeExpression | None:
    """Give the day that the article's lead gives for its news."""
    for clauses in r.clauses[:_LEAD]:
        if clauses.sentence.headline:
            continue
        times = [t for p in clauses.verbs.values() if p.tense == "past" for t in p.times]
        times.extend(("", e.object) for e in clauses.elements if e.kind == WHEN)
        for preposition, time in times:
            day = time.kind is TimeKind.DATE and time.granularity is Granularity.DAY
            if preposition not in _NOT_WHEN and day and time.earliest is not None:
                return time
    return None
