"""Grounded import: flat records made elsewhere, each checked against the text before it is believed."""

import re
import unicodedata
from collections.abc import Iterable, Iterator, Mapping, Sequence
from datetime import date
from enum import Enum
from functools import cached_property
from types import NoneType
from typing import Any, get_args

import attrs
from attrs import field, frozen

from newsevents.contests.keys import key, organization_name, state_code, state_name
from newsevents.lexicon.lexicon import Lexicon
from newsevents.lexicon.rows import OrganizationRow, StateRow
from newsevents.model import (
    Actor,
    ActorKind,
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
from newsevents.text.time_numbers import read_count
from newsevents.text.times import find_times
from newsevents.text.tokens import tokenize

Row = Mapping[str, Any]
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
_SHORT = {ActorKind.PERSON: "person", ActorKind.STATE: "state", ActorKind.ORGANIZATION: "org", ActorKind.GROUP: "group"}
_NUMBERS = ("count", "votes_for", "votes_against", "abstentions")
_FIGURE = re.compile(r"[0-9]{1,3}(?:,[0-9]{3})+(?:\.[0-9]+)?|[0-9]{1,15}(?:\.[0-9]+)?")
_SMALL = frozenset({"of", "the", "a", "an", "s", "for", "and"})
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
    again. A record is rejected where a name, a quotation or a number in it is not in the text, or a value is none that
    the field takes; an optional actor, a date or an organization that the text does not bear out is left out of it.
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
    ground = _Ground(base)
    built: dict[str, Any] = {}
    for index, row in enumerate(records):
        try:
            record = ground.build(index, row)
        except (_UngroundedError, ValueError, TypeError) as error:
            ground.rejected.append(Rejection(index, row, None, str(error.args[0] if error.args else error)))
        else:
            built.setdefault(_FIELDS[type(record)], []).append(record)
    return Report(base, actors=ground.in_order(), times=ground.times, **built), tuple(ground.rejected)


@attrs.define(slots=False)
class _Ground:
    """A text in which names, numbers, times and quotations can be looked up."""

    article: Article
    rejected: list[Rejection] = attrs.field(factory=list)
    _actors: dict[str, Actor] = attrs.field(factory=dict)

    @property
    def text(self) -> str:
        return self.article.text

    @cached_property
    def folded(self) -> str:
        """The text without case and accents, character for character."""
        return "".join(_fold(character) for character in self.text)

    @cached_property
    def sentences(self) -> list[tuple[int, int]]:
        """The spans of the sentences."""
        blocks = read_structure(self.text).blocks
        tokens = tokenize(self.text, [(block.content_start, block.end) for block in blocks])
        return [(tokens.starts[first], tokens.ends[last - 1]) for first, last in tokens.sentences if last > first]

    @cached_property
    def times(self) -> tuple[TimeExpression, ...]:
        """The times that the text states."""
        return tuple(find_times(self.text, self.article.published))

    @cached_property
    def numbers(self) -> dict[float, list[tuple[int, int]]]:
        """Every number in the text, in words or figures, with its places."""
        tokens = tokenize(self.text)
        found: dict[float, list[tuple[int, int]]] = {}
        for match in _FIGURE.finditer(self.text):  # also those of a score: "11-2-2"
            found.setdefault(float(match[0].replace(",", "")), []).append(match.span())
        for at, _ in enumerate(tokens.words):
            for length in (1, 2, 3, 4):
                words = tokens.lowers[at : at + length]
                words = [part for word in words for part in re.split(r"(-)", word) if part]
                value = 0.0 if words in (["no"], ["none"], ["nobody"], ["zero"]) else read_count(words)
                if value is not None and at + length <= len(tokens.words):
                    found.setdefault(value, []).append((tokens.starts[at], tokens.ends[at + length - 1]))
        return found

    def in_order(self) -> tuple[Actor, ...]:
        """Give the actors in the order of first mention."""
        return tuple(sorted(self._actors.values(), key=lambda each: min(self.places(_forms(each)), default=(0, 0))))

    def places(self, forms: Iterable[str]) -> list[tuple[int, int]]:
        """Find where any of some forms stands as a whole word."""
        found = []
        for form in forms:
            plain = "".join(map(_fold, form)).strip()
            if plain:
                pattern = rf"(?<!\w){re.escape(plain)}(?!\w)"
                found += [match.span() for match in re.finditer(pattern, self.folded)]
        return sorted(set(found))

    def build(self, index: int, row: Row) -> Record:
        """Build a record, or raise with the reason why it is rejected."""
        kind = _TYPES.get(str(row.get("type")))
        if kind is None:
            raise _UngroundedError(f"type: {row.get('type')!r} is none of {', '.join(_TYPES)}")
        values: dict[str, Any] = {}
        marks: list[list[tuple[int, int]]] = []
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
        marks: list[list[tuple[int, int]]],
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
        if int in types and isinstance(given, str) and _FIGURE.fullmatch(given):
            # Written as text, as language models do.
            given = float(given.replace(",", "")) if "." in given else int(given.replace(",", ""))
        if name in _NUMBERS:
            marks.append(self._number(name, given))
        if name == "quote" and str(given) not in self.text:
            raise _UngroundedError("quote: these words are not in the text")
        return given

    def _number(self, name: str, given: object) -> list[tuple[int, int]]:
        places = self.numbers.get(float(given)) if isinstance(given, int | float) else None
        if not places:
            raise _UngroundedError(f"{name}: the number {given!r} is not in the text")
        return places

    def _actor(  # noqa: PLR0913  (what a rejection has to tell)
        self, index: int, row: Row, name: str, given: str, marks: list[list[tuple[int, int]]], *, required: bool
    ) -> Actor | None:
        actor = _actor_of(given, personal=name in _PERSONAL and row.get("office") not in {"member", "host"})
        places = self._grounded(actor)
        if not places:
            reason = f"{name}: {given!r} is not in the text"
            if required:
                raise _UngroundedError(reason)
            self.rejected.append(Rejection(index, row, name, reason))
            return None
        if name != "source":
            marks.append(places)
        return self._actors.setdefault(actor.id, actor)

    def _grounded(self, actor: Actor) -> list[tuple[int, int]]:
        """Find the places of an actor: of a person's last name too, once the whole name is in the text."""
        places = self.places(_forms(actor))
        words = [word for word in re.findall(r"\w+", actor.name) if key(word) not in _SMALL]
        if actor.kind is ActorKind.PERSON:
            whole = self._in_order(words)
            return sorted({*places, *whole, *self.places(words[-1:])}) if whole else places
        if places or not words:
            return places
        each = [self.places((word, *_forms_of_owner(word))) for word in words]
        return each[-1] if all(each) else []

    def _in_order(self, words: Sequence[str]) -> list[tuple[int, int]]:
        """Find words one after the other, with no more than two others between: a nickname, a middle name."""
        plain = [re.escape("".join(map(_fold, word))) for word in words]
        pattern = r"(?<!\w)" + r"\W{1,3}(?:\w+\W{1,3}){0,2}".join(plain) + r"(?!\w)"
        return [match.span() for match in re.finditer(pattern, self.folded)] if plain else []

    def _office(self, index: int, row: Row, kind: type[Record]) -> Office | None:
        title, organization = row.get("office"), row.get("organization")
        if kind is RuleStatement:
            organization = None
        if organization is not None and not self._grounded(_actor_of(str(organization), personal=False)):
            reason = f"organization: {organization!r} is not in the text"
            self.rejected.append(Rejection(index, row, "organization", reason))
            organization = None
        return Office(title, organization) if title or organization else None

    def _time(self, index: int, row: Row, name: str, given: str) -> TimeExpression | None:
        """Find the expression that settles a date."""
        fitting = [time for time in self.times if iso_prefix(time) == given]
        if not fitting:
            self.rejected.append(Rejection(index, row, name, f"{name}: no words of the text settle {given!r}"))
            return None
        near = row.get("evidence_start")
        at = near if isinstance(near, int) else 0
        return min(fitting, key=lambda time: abs(time.start - at))

    def _evidence(self, index: int, row: Row, marks: Sequence[list[tuple[int, int]]]) -> Evidence:
        """Find the words that a record rests on: where it says so, else the sentence that names most of it."""
        span = self._given_span(row) or self._likely_span(marks)
        if span is None:
            raise _UngroundedError("evidence: no words of the text bear the record out")
        start, end = span
        around = [each for each in self.sentences if each[0] < end and start < each[1]]
        first = min((each[0] for each in around), default=start)
        last = max((each[1] for each in around), default=end)
        source = row.get("source")
        actor = self._actor(index, row, "source", str(source), [], required=False) if source else None
        rule = str(row.get("rule_id") or RULE_ID)
        return Evidence(start, end, min(first, start), max(last, end), rule, actor)

    def _given_span(self, row: Row) -> tuple[int, int] | None:
        """Take the offsets that a row gives where its words stand there, else the place where they do stand."""
        start, end = row.get("evidence_start", row.get("start")), row.get("evidence_end", row.get("end"))
        words = row.get("evidence_text") or row.get("quote")
        placed = isinstance(start, int) and isinstance(end, int) and 0 <= start < end <= len(self.text)
        if placed and words in {None, self.text[start:end]}:
            return start, end
        for wanted in (words, row.get("sentence")):
            at = self.text.find(str(wanted)) if wanted else -1
            if at >= 0:
                return at, at + len(str(wanted))
        if words:
            raise _UngroundedError("evidence_text: these words are not in the text")
        return None

    def _likely_span(self, marks: Sequence[list[tuple[int, int]]]) -> tuple[int, int] | None:
        """Take the first sentence of those that name most of the record, from the first name to the last."""
        best: tuple[int, tuple[int, int]] | None = None
        for start, end in self.sentences:
            inside = [[place for place in places if start <= place[0] and place[1] <= end] for places in marks]
            found = [places[0] for places in inside if places]
            if found and (best is None or len(found) > best[0]):
                best = len(found), (min(place[0] for place in found), max(place[1] for place in found))
        return best[1] if best else None


def _fold(character: str) -> str:
    """Take case and accents off one character, and leave one."""
    plain = unicodedata.normalize("NFKD", character)[:1].lower()
    return plain if len(plain) == 1 else character


def _choice(kind: type[Enum], name: str, given: object) -> Enum:
    try:
        return kind(given)
    except ValueError:
        allowed = ", ".join(str(each.value) for each in kind)
        raise _UngroundedError(f"{name}: {given!r} is none of {allowed}") from None


def _actor_of(name: str, *, personal: bool) -> Actor:
    """Make an actor of a name: a state or body that the lexicon knows, an organization by its words, else a person.

    ``personal``: a candidate for an office of persons is a person, whatever else is called so.
    """
    lexicon = Lexicon.default()
    code = state_code(name)
    if code is not None and not personal:
        return Actor(f"state:{code}", state_name(code) or name, ActorKind.STATE, country=code)
    known = not personal and organization_name(name) != name
    named_so = lexicon.organization_kind(name) or lexicon.organization_kind(name.title())
    if not personal and (known or named_so or any(_is_row(name))):
        owner = _owner(name)
        represents = f"state:{owner.code}" if owner is not None and named_so == "ministry" else None
        country = owner.code if owner is not None else None
        return Actor(f"org:{name}", name, ActorKind.ORGANIZATION, country=country, represents=represents)
    if not any(word[:1].isupper() for word in name.split()) or (not personal and name[:1].islower()):
        return Actor(f"group:{name}", name, ActorKind.GROUP)
    if not personal and lexicon.is_people(name.rpartition(" ")[2].lower()):
        return Actor(f"group:{name}", name, ActorKind.GROUP)
    return Actor(f"person:{name}", name, ActorKind.PERSON)


def _is_row(name: str) -> Iterator[bool]:
    """Say yes for each organization of the lexicon that goes by the name."""
    plain = key(name)
    for row in Lexicon.default().tables["organization"]:
        if isinstance(row, OrganizationRow) and plain in map(key, (row.name, *row.aliases)):
            yield True


def _owner(name: str) -> StateRow | None:
    """Give the state whose adjective a name opens with: "Slovak foreign ministry"."""
    first = name.partition(" ")[0]
    return next((row for row in Lexicon.default().states.values() if first in row.adjectives), None)


def _forms(actor: Actor) -> tuple[str, ...]:
    """Give the words that may stand for an actor."""
    lexicon = Lexicon.default()
    if actor.kind is ActorKind.STATE and actor.country is not None and actor.country in lexicon.states:
        row = lexicon.states[actor.country]
        return (row.name, *row.aliases, *row.adjectives, *row.inhabitants, *row.capital, *row.seats)
    if actor.kind is ActorKind.ORGANIZATION:
        plain = key(actor.name)
        for row in lexicon.tables["organization"]:
            if plain in map(key, (row.name, *row.aliases)):
                return (row.name, *row.aliases, *row.seats, *lexicon.nouns_of(row, row.name))
    return (actor.name, *actor.aliases)


def _forms_of_owner(word: str) -> tuple[str, ...]:
    """Give the names of the state whose adjective a word is: "Peruvian" ministries are Peru's."""
    row = _owner(word)
    return (row.name, *row.aliases, *row.capital) if row is not None else ()
