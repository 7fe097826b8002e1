"""How the page words a record: one line for a person."""

import datetime as dt
import re

from attrs import evolve

from newsevents.model import (
    Appointment,
    Candidacy,
    Endorsement,
    Modality,
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

_NOT_TAKEN = {
    Stance.SUPPORT: "does not support",
    Stance.OPPOSE: "does not oppose",
    Stance.NEUTRAL: "is not neutral towards",
}
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
            denied = record.modality is Modality.DENIED
            verb = (_NOT_TAKEN if denied else _TAKEN)[record.stance]
            told = words.notes(modality=None if denied else record.modality, date=record.date, source=record.source)
            return [(f"{record.endorser.name} {verb} {on}", Style.PLAIN), *told]
        case Candidacy():
            return list(words.candidacy(record))
        case Appointment():
            spell = {time.value for time in (record.start, record.end) if time is not None}
            said = record.date is not None and record.date.value in spell
            return list(words.appointment(evolve(record, date=None) if said else record))
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
