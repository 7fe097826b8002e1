"""Grounded import: flat records made elsewhere, each checked against the text before it is believed."""

from collections.abc import Iterable, Mapping, Sequence
from datetime import date
from enum import Enum
from types import NoneType
from typing import Any, get_args

import attrs
from attrs import field, frozen

from newsevents.io.grounding import FIGURE, Ground, actor_of, forms_of
from newsevents.model import (
    Actor,
    Appointment,
    Article,
    Candidacy,
    Endorsement,
    Evidence,
    Office,
    Record,
    Report,
    Role,
    RuleStatement,
    Statement,
    Tally,
    TimeExpression,
    Vote,
)
from newsevents.model.rows import COLUMN_NAMES
from newsevents.model.times import iso_prefix
from newsevents.text.article import read_structure

Row = Mapping[str, Any]
Span = tuple[int, int]
RULE_ID = "import/records"
"""The rule id of the evidence of imported records that bring none."""

_FIELDS: dict[type[Record], str] = {
    Endorsement: "endorsements",
    Candidacy: "candidacies",
    Appointment: "appointments",
    Role: "roles",
    Tally: "tallies",
    RuleStatement: "rules",
    Vote: "votes",
    Statement: "statements",
}
_TYPES = {kind.type: kind for kind in _FIELDS}
_NUMBERS = ("count", "votes_for", "votes_against", "abstentions")
_PERSONAL = frozenset({"person", "candidate", "predecessor"})


@frozen
class Rejection:
    """A record, or one field of it, that the text does not bear out."""

    index: int
    """Which of the records it is, counted from 0."""
    record: Row = field(repr=False)
    """The record as it was given."""
    field: str | None
    """The field that was left out; ``None`` where the whole record was."""
    reason: str
    """Why, in one sentence."""


class _UngroundedError(ValueError):
    """The text does not bear a record out."""


def report_from_records(
    text: str,
    records: Iterable[Row],
    *,
    published: date | str | None = None,
    article: Article | None = None,
) -> tuple[Report, tuple[Rejection, ...]]:
    """Build a report from flat records made elsewhere, by hand or by a language model, and check each against the text.

    ``records``: rows with the fields of :meth:`Report.to_records`; offsets may be missing or wrong, they are found
    again. Quotation marks, dashes and white space may be typed otherwise than in the text; the record gets the text's
    own. A record is rejected where a name, a quotation or a number in it is not in the text, or a value is none that
    the field takes; what is optional (an actor, a date, an office) and not in the text is left out of it.
    Returns the report and what was rejected, each with its reason. ``article``: the article, where more is known of it
    than its text and ``published``. Raises ``TypeError`` where ``text`` is no string.

    >>> report, rejected = report_from_records("Canada backed Ana Reyes.", [
    ...     {"type": "endorsement", "endorser": "Canada", "stance": "support", "candidate": "Ana Reyes"},
    ...     {"type": "endorsement", "endorser": "Peru", "stance": "support", "candidate": "Ana Reyes"}])
    >>> [e.endorser.name for e in report.endorsements], rejected[0].reason
    (['Canada'], "endorser: 'Peru' is not in the text")
    """
    if not isinstance(text, str):
        raise TypeError(f"text must be a str, not {type(text).__name__}; decode bytes first")
    day = date.fromisoformat(published) if isinstance(published, str) else published
    headline = read_structure(text).headline
    base = article or Article(
        text, published=day, headline=text[headline.start : headline.end] if headline is not None else None
    )
    builder = _Builder(Ground(base))
    built: dict[str, Any] = {}
    for index, row in enumerate(records):
        try:
            record = builder.build(index, row)
        except (ValueError, TypeError) as error:
            builder.rejected.append(Rejection(index, row, None, str(error.args[0] if error.args else error)))
        else:
            built.setdefault(_FIELDS[type(record)], []).append(record)
    return Report(base, actors=builder.in_order(), times=builder.ground.times, **built), tuple(builder.rejected)


@attrs.define(slots=False)
class _Builder:
    """Builds records on the ground of a text, and keeps what it leaves out."""

    ground: Ground
    rejected: list[Rejection] = attrs.field(factory=list)
    _actors: dict[str, Actor] = attrs.field(factory=dict)

    def in_order(self) -> tuple[Actor, ...]:
        """Give the actors in the order of first mention."""
        places = self.ground.places
        return tuple(sorted(self._actors.values(), key=lambda each: min(places(forms_of(each)), default=(0, 0))))

    def build(self, index: int, row: Row) -> Record:
        """Build a record, or raise with the reason why it is rejected."""
        if not isinstance(row, Mapping):
            raise _UngroundedError(f"a record is a mapping of fields to values, not {type(row).__name__}")
        kind = _TYPES.get(str(row.get("type")))
        if kind is None:
            raise _UngroundedError(f"type: {row.get('type')!r} is none of {', '.join(_TYPES)}")
        values: dict[str, Any] = {}
        marks: list[list[Span]] = []
        for attribute in attrs.fields(kind):
            if attribute.name == "evidence":
                continue
            value = self._value(index, row, kind, attribute, marks)
            if value is not None:
                values[attribute.name] = value
            elif attribute.default is attrs.NOTHING and attribute.name != "evidence":
                raise _UngroundedError(f"{attribute.name}: it is missing")
        return kind(evidence=(self._evidence(index, row, marks),), **values)

    def _value(
        self,
        index: int,
        row: Row,
        kind: type[Record],
        attribute: "attrs.Attribute[Any]",
        marks: list[list[Span]],
    ) -> Any:  # noqa: ANN401  (as many types as fields)
        """Read one field of a row, checked against the text."""
        name, column = attribute.name, COLUMN_NAMES.get(attribute.name, attribute.name)
        types = [each for each in (get_args(attribute.type) or (attribute.type,)) if each is not NoneType]
        given = row.get(column)
        if Office in types:
            return self._office(index, row, kind)
        if given is None:
            return None
        if Actor in types:
            required = name in {"endorser", "person", "candidate", "body", "speaker"}
            return self._actor(index, row, name, str(given), marks, required=required)
        if TimeExpression in types:
            return self._time(index, row, name, str(given))
        if isinstance(types[0], type) and issubclass(types[0], Enum):
            return _choice(types[0], name, given)
        if int in types and isinstance(given, str) and FIGURE.fullmatch(given):
            # Written as text, as language models do.
            given = float(given.replace(",", "")) if "." in given else int(given.replace(",", ""))
        if name in _NUMBERS:
            marks.append(self._number(name, given))
        return self._quote(str(given)) if name == "quote" else given

    def _quote(self, given: str) -> str:
        """Give the text's own words for a quotation."""
        span = self.ground.quoted(given)
        if span is None:
            raise _UngroundedError("quote: these words are not in the text")
        return self.ground.text[slice(*span)]

    def _number(self, name: str, given: object) -> list[Span]:
        try:
            places = self.ground.numbers.get(float(given)) if isinstance(given, int | float) else None
        except OverflowError:  # a whole number that no float can hold
            places = None
        if not places:
            raise _UngroundedError(f"{name}: the number {given!r} is not in the text")
        return places

    def _actor(  # noqa: PLR0913  (what a rejection has to tell)
        self, index: int, row: Row, name: str, given: str, marks: list[list[Span]], *, required: bool
    ) -> Actor | None:
        actor = actor_of(given, personal=name in _PERSONAL and row.get("office") not in {"member", "host"})
        places = self.ground.grounded(actor)
        if not places:
            if required:
                raise _UngroundedError(f"{name}: {given!r} is not in the text")
            self._leave_out(index, row, name)
            return None
        if name != "source":
            marks.append(places)
        return self._actors.setdefault(actor.id, actor)

    def _office(self, index: int, row: Row, kind: type[Record]) -> Office | None:
        title, organization = row.get("office"), row.get("organization")
        if kind is RuleStatement:
            organization = None
        if organization is not None and not self.ground.grounded(actor_of(str(organization), personal=False)):
            self._leave_out(index, row, "organization")
            organization = None
        if isinstance(title, str) and not self.ground.names_office(title, organization):
            self._leave_out(index, row, "office")
            title = None
        return Office(title, organization) if title or organization else None

    def _leave_out(self, index: int, row: Row, name: str) -> None:
        """Note that a field is left out since its words are not in the text."""
        self.rejected.append(Rejection(index, row, name, f"{name}: {row[name]!r} is not in the text"))

    def _time(self, index: int, row: Row, name: str, given: str) -> TimeExpression | None:
        """Find the expression that settles a date."""
        fitting = [time for time in self.ground.times if iso_prefix(time) == given]
        if not fitting:
            self.rejected.append(Rejection(index, row, name, f"{name}: no words of the text settle {given!r}"))
            return None
        at = _offset(row, "evidence_start") or 0
        return min(fitting, key=lambda time: abs(time.start - at))

    def _evidence(self, index: int, row: Row, marks: Sequence[list[Span]]) -> Evidence:
        """Find the words that a record rests on: where it says so, else the sentence that names most of it."""
        span = self._given_span(row, marks) or self._likely_span(marks)
        if span is None:
            raise _UngroundedError("evidence: no words of the text bear the record out")
        start, end = span
        first, last = self._around(start, end)
        source = row.get("source")
        actor = self._actor(index, row, "source", str(source), [], required=False) if source else None
        rule = str(row.get("rule_id") or RULE_ID)
        return Evidence(start, end, first, last, rule, actor)

    def _around(self, start: int, end: int) -> tuple[int, int]:
        """Give the span of the sentences that a span stands in."""
        around = [each for each in self.ground.sentences if each[0] < end and start < each[1]]
        return min([start, *(each[0] for each in around)]), max([end, *(each[1] for each in around)])

    def _given_span(self, row: Row, marks: Sequence[list[Span]]) -> Span | None:
        """Take the offsets that a row gives where its words stand there, else the place where they do stand."""
        start, end = _offset(row, "evidence_start", "start"), _offset(row, "evidence_end", "end")
        words = row.get("evidence_text") or row.get("quote")
        if start is not None and end is not None and start < end <= len(self.ground.text):
            first, last = self._around(start, end)
            named = any(first <= place[0] and place[1] <= last for places in marks for place in places)
            if words == self.ground.text[start:end] or (words is None and (named or not any(marks))):
                return start, end
        for wanted in (words, row.get("sentence")):
            found = self.ground.quoted(str(wanted)) if wanted else None
            if found is not None:
                return found
        if words:
            raise _UngroundedError("evidence_text: these words are not in the text")
        return None

    def _likely_span(self, marks: Sequence[list[Span]]) -> Span | None:
        """Take the first sentence of those that name most of the record, from the first name to the last."""
        best: tuple[int, Span] | None = None
        for start, end in self.ground.sentences:
            inside = [[place for place in places if start <= place[0] and place[1] <= end] for places in marks]
            found = [places[0] for places in inside if places]
            if found and (best is None or len(found) > best[0]):
                best = len(found), (min(place[0] for place in found), max(place[1] for place in found))
        return best[1] if best else None


def _choice(kind: type[Enum], name: str, given: object) -> Enum:
    try:
        return kind(given)
    except ValueError:
        allowed = ", ".join(str(each.value) for each in kind)
        raise _UngroundedError(f"{name}: {given!r} is none of {allowed}") from None


def _offset(row: Row, *names: str) -> int | None:
    """Give the first offset that a row has under some names."""
    given = next((row[name] for name in names if name in row), None)
    return given if isinstance(given, int) and not isinstance(given, bool) and given >= 0 else None
