"""What a reader of times knows besides the words: the publication date, the clause before, the dates already read."""

import re
import tomllib
from datetime import date
from functools import cache
from importlib.resources import files
from typing import NamedTuple

from attrs import define, field

from newsevents.model.times import AnchorSource, Granularity, TimeDirection, TimeKind, TimeModifier, TimeRelation
from newsevents.text.time_atoms import lexicon
from newsevents.text.time_calendar import Period, part
from newsevents.text.time_grammar import Match

CUE_WINDOW = 40
"""How many characters before an expression a cue of direction may stand (time.md)."""
PLAN_WINDOW = 80
# Words between a comma and the end of "until": "Manuel Valls, prime minister until December".
_LONGEST_APPOSITION = 5
_DISCOURSE_WINDOW = 1500
_EXTENTS = frozenset({"ago", "early", "late", "recently", "back", "far"})

Bounds = tuple[date, date]


class Draft(NamedTuple):
    """A reading of a match: what will be a TimeExpression once its words and its preposition are known."""

    kind: TimeKind
    value: str
    bounds: Bounds | None = None
    granularity: Granularity | None = None
    modifier: TimeModifier = TimeModifier.NONE
    anchor: date | None = None
    source: AnchorSource = AnchorSource.NOT_NEEDED
    alternatives: tuple[Bounds, ...] = ()
    direction: TimeDirection = TimeDirection.NONE
    span: tuple[int, int] | None = None
    relation: TimeRelation | None = None


class Seen(NamedTuple):
    """A date already read: where it ended in the text, and the period."""

    end: int
    period: Period
    absolute: bool


class Cues(NamedTuple):
    """The compiled cues of direction and context from ``data/times.toml``."""

    future: re.Pattern[str]
    planned: re.Pattern[str]
    lasting: re.Pattern[str]
    postponing: re.Pattern[str]
    saying: re.Pattern[str]
    ahead: re.Pattern[str]
    behind: re.Pattern[str]
    before: re.Pattern[str]
    event: frozenset[str]
    prepositions: frozenset[str]
    counted: frozenset[str]
    names: frozenset[str]
    auxiliaries: frozenset[str]
    titled: frozenset[str]
    slashed: frozenset[str]


@cache
def cues() -> Cues:
    """Return the cues, read once."""
    source = (files("newsevents.text") / "data" / "times.toml").read_text(encoding="utf-8")
    table: dict[str, list[str]] = tomllib.loads(source)["cues"]

    def words(name: str) -> re.Pattern[str]:
        return re.compile(
            "|".join(rf"(?<!\w){re.escape(word)}(?!\w)" if word[0] != "'" else word for word in table[name])
        )

    return Cues(
        future=words("future"),
        planned=words("planned"),
        lasting=words("lasting"),
        postponing=words("postponing"),
        saying=words("saying"),
        ahead=words("ahead"),
        behind=words("behind"),
        before=words("before"),
        event=frozenset(table["event"]),
        prepositions=frozenset(table["prepositions"]),
        counted=frozenset(table["counted"]),
        names=frozenset(table["names"]),
        auxiliaries=frozenset(table["auxiliaries"]),
        titled=frozenset(table["titled"]),
        slashed=frozenset(table["slashed"]),
    )


@define
class Context:
    """What the readers may ask of the text around a match. ``forced`` stands in for the clause when resolving later."""

    raw: str
    low: str
    published: date | None
    source: AnchorSource
    forced: TimeDirection | None = None
    seen: list[Seen] = field(factory=list)

    def plan(self, start: int) -> TimeDirection:
        """Return FUTURE where a month or a day of one is looked ahead to: a cue farther away, or a present of plans."""
        direction = self.direction(start, PLAN_WINDOW)
        if direction is not TimeDirection.NONE or self.forced is not None:
            return direction
        clause = re.split(r"[.;:!?\n\u2014](?:\s|$)|, ", self.low[max(0, start - CUE_WINDOW) : start])[-1]
        return TimeDirection.FUTURE if cues().planned.search(clause) else TimeDirection.NONE

    @staticmethod
    def evented(match: Match) -> bool:
        """Say whether a month or day possesses or qualifies an event: "November's election", "a Nov. 22 vote"."""
        atoms, after = match.atoms, match.found.end()
        if atoms.words[after : after + 1] == ["'s"]:
            after += 1
        return after < len(atoms.words) and atoms.words[after] in cues().event

    def event_direction(self, match: Match) -> TimeDirection:
        """Return which way an event points: it was won or lost, or one campaigns for it."""
        if self.forced is not None:
            return self.forced
        after = re.split(r"[.;:!?\n]", self.low[match.end : match.end + CUE_WINDOW])[0]
        before = re.split(r"[.;:!?\n]\s", self.low[max(0, match.start - CUE_WINDOW) : match.start])[-1]
        if cues().behind.search(before) or cues().behind.search(after):
            return TimeDirection.PAST
        return TimeDirection.FUTURE if cues().ahead.search(before) else TimeDirection.NONE

    def lasted(self, start: int) -> bool:
        """Say whether "until" before the offset ends something past: "who led it until", "Prime Minister until"."""
        clause = re.split(r"[.;:!?\n](?:\s|$)", self.low[max(0, start - PLAN_WINDOW) : start])[-1]
        if cues().postponing.search(clause) or cues().future.search(clause):
            return False
        *before, piece = clause.split(",")
        apposed = bool(before) and 1 < len(piece.split()) <= _LONGEST_APPOSITION
        return apposed or cues().lasting.search(piece) is not None

    def direction(self, start: int, window: int = CUE_WINDOW) -> TimeDirection:
        """Return FUTURE where a governing cue stands before the offset in the same clause, else NONE."""
        if self.forced is not None:
            return self.forced
        before = self.low[max(0, start - window) : start]
        clause = re.split(r"[.;:!?\n\u2014](?:\s|$)", before)[-1]
        ends = [cue.end() for cue in cues().future.finditer(clause)]
        if not ends or cues().saying.search(clause, ends[-1]):
            return TimeDirection.NONE
        return TimeDirection.FUTURE

    def relation(self, start: int) -> TimeRelation:
        """Return the relation that the preposition right before the offset states."""
        words = self.low[max(0, start - 28) : start].split()
        if words and words[-1] in ("the", "about", "around", "early", "late", "mid", "at"):
            words.pop()
        table = lexicon().relations
        for size in (3, 2, 1):
            name = table.get(" ".join(words[-size:])) if len(words) >= size else None
            if name:
                return TimeRelation[name]
        return TimeRelation.AT

    def discourse(self, start: int, granularity: Granularity | None = None) -> Period | None:
        """Return the last date read before the offset (of the granularity asked for), if it is near enough."""
        for seen in reversed(self.seen[-12:]):
            if start - seen.end > _DISCOURSE_WINDOW:
                return None
            if granularity is None or seen.period.granularity is granularity:
                return seen.period
        return None

    @staticmethod
    def prepositional(match: Match, name: str | None = None) -> bool:
        """Say whether a preposition or determiner of time stands right before the match, or a field of it."""
        word = match.word_before(name) if name else match.previous_word()
        if word == "as" and not name:  # "as long ago as August", "as early as May"
            return match.atoms.words[max(0, match.found.start() - 2)] in _EXTENTS
        return word in cues().prepositions

    def next_class(self, match: Match, skipped: int = 0) -> str:
        """Return the class letter of the atom after the match (or after some more), or the empty string."""
        at = match.found.end() + skipped
        return match.atoms.classes[at : at + 1]

    @staticmethod
    def month_classes() -> tuple[str, str]:
        """Return the class letters of months."""
        return lexicon().letters["MONTH"], lexicon().letters["MABB"]

    @staticmethod
    def relative_classes() -> frozenset[str]:
        """Return the class letters of "this", "last", "next"."""
        letters = lexicon().letters
        return frozenset(letters[name] for name in ("THISW", "PREVW", "PASTW", "NEXT"))

    def capital(self, offset: int) -> bool:
        """Say whether the raw text has a capital at the offset."""
        return self.raw[offset].isupper()

    def named(self, match: Match) -> bool:
        """Say whether a capital stands at the match and at the word right before it, as in a name."""
        before = match.found.start() - 1
        if before < 0 or not self.capital(match.start):
            return False
        return match.atoms.words[before].isalpha() and self.capital(match.atoms.starts[before])

    def anchored(self, period: Period | None, value: str, modifier: TimeModifier = TimeModifier.NONE) -> Draft:
        """Return a date read against the publication date, or the open value where there is none."""
        if self.published is None or period is None:
            return Draft(TimeKind.DATE, value, None, None, modifier, None, AnchorSource.MISSING)
        draft = settled(period, modifier)
        return draft._replace(anchor=self.published, source=self.source)

    def from_discourse(self, period: Period | None, value: str, anchor: date | None) -> Draft:
        """Return a date read against an earlier date of the text."""
        if anchor is None or period is None:
            return Draft(TimeKind.DATE, value, source=AnchorSource.MISSING)
        return settled(period)._replace(anchor=anchor, source=AnchorSource.DISCOURSE)


def settled(period: Period, modifier: TimeModifier = TimeModifier.NONE) -> Draft:
    """Return a date that needs no anchor."""
    return Draft(TimeKind.DATE, period.value, part(period, modifier), period.granularity, modifier)
