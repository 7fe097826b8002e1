"""How the page words a record: one line for a person."""

import datetime as dt
import re

from newsevents.model import (
    Appointment,
    Candidacy,
    Endorsement,
    Record,
    Role,
    RuleStatement,
    Stance,
    Statement,
    Tally,
    Vote,
)
from newsevents.show import words
from newsevents.show.fold import Run, Style
from newsevents.show.html.links import short_day

_TAKEN = {Stance.SUPPORT: "supports", Stance.OPPOSE: "opposes", Stance.NEUTRAL: "is neutral towards"}
KINDS = {
    "endorsement": "position",
    "candidacy": "candidacy",
    "appointment": "appointment",
    "role": "role",
    "tally": "count",
    "rule": "rule",
    "vote": "vote",
    "statement": "quotation",
}
"""What readers call the record types."""
_QUOTED = 90
_DAY = re.compile(r"\b\d{4}-\d{2}-\d{2}\b")


def record_words(record: Record) -> str:
    """Word a record: "United States supports Mark Rutte"."""
    return _DAY.sub(_worded, "".join(text for text, _ in _runs(record)))


def _worded(found: re.Match[str]) -> str:
    """Write a day as the rest of the page does."""
    try:
        day = dt.date.fromisoformat(found[0])
    except ValueError:
        return found[0]
    return short_day(day, year=True)


def _runs(record: Record) -> list[Run]:
    match record:
        case Endorsement():
            on = record.candidate.name if record.candidate else "any candidate"
            told = words.notes(modality=record.modality, date=record.date, source=record.source)
            return [(f"{record.endorser.name} {_TAKEN[record.stance]} {on}", Style.PLAIN), *told]
        case Candidacy():
            return list(words.candidacy(record))
        case Appointment():
            return list(words.appointment(record))
        case Role():
            return list(words.role(record))
        case Tally():
            return list(words.tally(record))
        case RuleStatement():
            return list(words.rule(record))
        case Vote():
            return list(words.vote(record))
        case Statement():
            who = record.speaker.name if record.speaker else "Somebody"
            cut = record.quote if len(record.quote) <= _QUOTED else f"{record.quote[:_QUOTED]}…"
            return [(f"{who}: “{cut}”", Style.PLAIN)]
    raise TypeError(f"there are no words for {type(record).__name__}")
