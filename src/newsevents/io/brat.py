"""brat standoff: the records as events over the article's text, for looking at and correcting them in brat."""

import re
from collections.abc import Iterator

import attrs
from attrs import define, field

from newsevents.io.places import Span, mention_of
from newsevents.model import Actor, ActorKind, Record, Report
from newsevents.model.vocabulary import (
    AppointmentAction,
    CandidacyStatus,
    Comparison,
    Modality,
    Outcome,
    RoleStatus,
    RuleKind,
    Side,
    Stance,
)

_BLANKS = re.compile(r"[^\S ]")
"""Line breaks and tabs, which would end a line or a column of the file."""
_KINDS = {
    ActorKind.PERSON: "Person",
    ActorKind.STATE: "State",
    ActorKind.ORGANIZATION: "Organization",
    ActorKind.GROUP: "Group",
}
_VALUES = (
    *(AppointmentAction, CandidacyStatus, Comparison, Modality, Outcome),
    *(RoleStatus, RuleKind, Side, Stance),
)


def to_brat(report: Report) -> str:
    """Write a report as brat standoff annotations (``.ann``) of its text, which is to stand beside it as ``.txt``.

    Every record is an event whose trigger is its evidence; the actors that the text names are its arguments; values of
    closed vocabularies are attributes; everything else is a note. Words across line breaks become several fragments.
    """
    writer = _Writer(report.article.text)
    for record in report.records:
        writer.event(record)
    return "".join(f"{line}\n" for line in writer.lines)


def configuration() -> str:
    """Give the ``annotation.conf`` that brat needs to show the annotations."""
    entities = "\n".join(_KINDS.values())
    events = []
    attributes = []
    for kind in Record.__subclasses__():
        roles = [a.name for a in attrs.fields(kind) if a.type in {Actor, Actor | None}]
        arguments = ", ".join(f"{_title(name)}?:<ENTITY>" for name in (*roles, "source"))
        events.append(f"{_title(kind.type)}\t{arguments}")
    for values in _VALUES:
        options = "|".join(member.value for member in values)
        attributes.append(f"{values.__name__}\tArg:<EVENT>, Value:{options}")
    parts = (("entities", entities), ("relations", ""), ("events", "\n".join(events)))
    body = "\n\n".join(f"[{name}]\n\n{text}" for name, text in (*parts, ("attributes", "\n".join(attributes))))
    return f"{body}\n"


def _title(name: str) -> str:
    return "".join(part.capitalize() for part in name.split("_"))


@define
class _Writer:
    """The lines of an annotation file as they grow."""

    text: str
    lines: list[str] = field(factory=list)
    _spans: dict[tuple[str, Span], str] = field(factory=dict)
    _counts: dict[str, int] = field(factory=dict)

    def _number(self, letter: str) -> str:
        self._counts[letter] = self._counts.get(letter, 0) + 1
        return f"{letter}{self._counts[letter]}"

    def _bound(self, kind: str, span: Span) -> str:
        """Annotate a span, once for each kind."""
        if (kind, span) not in self._spans:
            name = self._spans[kind, span] = self._number("T")
            pieces = list(_fragments(self.text, span)) or [span]  # words of nothing but blanks stay in one piece
            places = ";".join(f"{start} {end}" for start, end in pieces)
            words = " ".join(_BLANKS.sub(" ", self.text[start:end]) for start, end in pieces)
            self.lines.append(f"{name}\t{kind} {places}\t{words}")
        return self._spans[kind, span]

    def event(self, record: Record) -> None:
        """Annotate a record."""
        first = record.evidence[0]
        kind = _title(record.type)
        trigger = self._bound(kind, (first.start, first.end))
        arguments, values, notes = [f"{kind}:{trigger}"], [], []
        named = [(a.name, getattr(record, a.name)) for a in attrs.fields(type(record)) if a.name != "evidence"]
        for name, value in (*named, ("source", record.source)):
            if isinstance(value, Actor):
                span = mention_of(value, first, self.text)
                if span is not None:
                    arguments.append(f"{_title(name)}:{self._bound(_KINDS[value.kind], span)}")
                else:
                    notes.append(f"{name}: {value.name}")
            elif isinstance(value, _VALUES):
                values.append((type(value).__name__, value.value))
            elif value is not None:
                shown = getattr(value, "text", value)
                notes.append(f"{name}: {shown}")
        number = self._number("E")
        self.lines.append(f"{number}\t{' '.join(arguments)}")
        for name, option in values:
            self.lines.append(f"{self._number('A')}\t{name} {number} {option}")
        if notes:
            told = " ".join("; ".join(notes).split())
            self.lines.append(f"{self._number('#')}\tAnnotatorNotes {number}\t{told}")


def _fragments(text: str, span: Span) -> Iterator[Span]:
    """Cut a span at line breaks, which brat does not allow within one."""
    start, end = span
    for line in text[start:end].splitlines(keepends=True):
        words = line.strip()
        if words:
            at = start + line.index(words[0])
            yield at, at + len(words)
        start += len(line)
