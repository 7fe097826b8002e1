"""The report: everything that was read off one article."""

from collections.abc import Iterable, Iterator, Mapping
from datetime import date
from typing import TYPE_CHECKING, Any

from attrs import field, frozen
from attrs.validators import instance_of, optional

from newsevents.model import rows, serial
from newsevents.model.actors import Actor
from newsevents.model.checks import as_tuple, maybe_day, tuple_of, whole, words
from newsevents.model.records import (
    Appointment,
    Candidacy,
    Endorsement,
    Record,
    Role,
    RuleStatement,
    Statement,
    Tally,
    Vote,
)
from newsevents.model.times import TimeExpression

if TYPE_CHECKING:
    from newsevents.io.records import Rejection

_maybe_text = optional(instance_of(str))


@frozen
class Article:
    """The text that was read, and what is known of it from outside."""

    text: str = field(validator=instance_of(str))
    """The raw text; every offset of the report counts its code points."""
    published: date | None = field(default=None, validator=maybe_day)
    """The publication date: the caller's, or the one the text's own furniture states."""
    headline: str | None = field(default=None, validator=_maybe_text)
    """The headline, where the text has one."""
    id: str | None = field(default=None, validator=_maybe_text)
    """The caller's identifier."""
    url: str | None = field(default=None, validator=_maybe_text)
    """Where it was published."""
    publisher: str | None = field(default=None, validator=_maybe_text)
    """Which outlet published it; the caller's word, else the dateline's agency."""


@frozen
class Diagnostic:
    """Something in the text that the parser noticed and could not make sense of."""

    code: str = field(validator=words)
    """A stable short name of the sort of thing: ``unattributed-quote``."""
    message: str = field(validator=instance_of(str))
    """One sentence for a person."""
    start: int = field(validator=whole)
    """Where it begins in the text."""
    end: int = field(validator=whole)
    """One past its end."""

    def __attrs_post_init__(self) -> None:
        """Check that the span is ordered."""
        if self.start > self.end:
            msg = f"a diagnostic must not end before it starts: {self.start}..{self.end}"
            raise ValueError(msg)


def _all(kind: type) -> Any:  # noqa: ANN401  (attrs types a field as its value)
    """Make a field that holds a tuple of one class."""
    return field(factory=tuple, converter=as_tuple, validator=tuple_of(kind), kw_only=True)


@frozen
class Report:
    """All records of one article, with the actors and times that they speak of.

    Iterating gives the records in the order of the text's record types; ``len`` counts them.
    """

    article: Article = field(validator=instance_of(Article))
    """What was read."""
    actors: tuple[Actor, ...] = _all(Actor)
    """Everybody and everything that the article mentions, in order of first mention."""
    times: tuple[TimeExpression, ...] = _all(TimeExpression)
    """Every date, duration and set that the article states, in order."""
    endorsements: tuple[Endorsement, ...] = _all(Endorsement)
    """Who takes which position on whom."""
    candidacies: tuple[Candidacy, ...] = _all(Candidacy)
    """Who stands, and how far in or out."""
    appointments: tuple[Appointment, ...] = _all(Appointment)
    """Which offices change hands."""
    roles: tuple[Role, ...] = _all(Role)
    """Who bears which title."""
    tallies: tuple[Tally, ...] = _all(Tally)
    """Reported counts of positions."""
    rules: tuple[RuleStatement, ...] = _all(RuleStatement)
    """How bodies decide, as the article says."""
    votes: tuple[Vote, ...] = _all(Vote)
    """Results of votes that were held."""
    statements: tuple[Statement, ...] = _all(Statement)
    """Attributed quotations."""
    diagnostics: tuple[Diagnostic, ...] = _all(Diagnostic)
    """What the parser could not make sense of."""

    def __attrs_post_init__(self) -> None:
        """Check every span against the text: a report never points outside its article."""
        text = self.article.text
        for time in self.times:
            if text[time.start : time.end] != time.text:
                msg = f"the time expression {time.text!r} does not stand at {time.start}..{time.end} of the text"
                raise ValueError(msg)
        ends = [evidence.sentence_end for record in self.records for evidence in record.evidence]
        ends += [diagnostic.end for diagnostic in self.diagnostics]
        if max(ends, default=0) > len(text):
            msg = f"a span ends at {max(ends)}, but the text has only {len(text)} characters"
            raise ValueError(msg)

    @property
    def records(self) -> tuple[Record, ...]:
        """All records, by type in the order of the fields above."""
        return (
            *self.endorsements,
            *self.candidacies,
            *self.appointments,
            *self.roles,
            *self.tallies,
            *self.rules,
            *self.votes,
            *self.statements,
        )

    def __iter__(self) -> Iterator[Record]:
        """Iterate over :attr:`records`."""
        return iter(self.records)

    def __len__(self) -> int:
        """Count the records."""
        return len(self.records)

    def to_records(self) -> list[dict[str, Any]]:
        """Give one flat row for each record: its fields, then where it stands in the text.

        Names are strings, dates are ISO 8601 prefixes (``2024-02``), enumerations are their values. Beside the
        fields stand ``sentence``, ``evidence_text``, ``rule_id`` and the half-open offsets ``evidence_start`` and
        ``evidence_end``, given as ``start`` and ``end`` too, except in an appointment, where ``start`` and ``end``
        are the spell in the office.
        """
        return [rows.to_row(record, self.article.text) for record in self.records]

    def to_json(self, *, indent: int | None = None) -> str:
        """Give the whole report as a JSON document, from which :meth:`from_json` makes an equal report."""
        return serial.dumps(self, indent=indent)

    @classmethod
    def from_json(cls, document: str | bytes) -> "Report":
        """Read what :meth:`to_json` wrote.

        Raises :class:`newsevents.errors.DocumentError`, which names the path inside the document, where it is
        damaged, foreign, or of a newer schema.
        """
        return serial.loads(document, cls)

    @classmethod
    def from_records(
        cls, text: str, records: Iterable[Mapping[str, Any]], *, published: date | str | None = None
    ) -> "tuple[Report, tuple[Rejection, ...]]":
        """Build a report from flat records made elsewhere, each checked against the text.

        Gives the report and what was rejected, each with its reason; see
        :func:`newsevents.io.records.report_from_records`.
        """
        from newsevents.io.records import report_from_records  # noqa: PLC0415  (the model itself knows no text)

        return report_from_records(text, records, published=published)

    def _repr_html_(self) -> str:
        """Show it in a notebook."""
        from newsevents.show.notebook import report_html  # noqa: PLC0415  (only notebooks need it)

        return report_html(self)
