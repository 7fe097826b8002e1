"""From what articles report to positions: endorsers become members, later words replace earlier ones."""

import datetime as dt
import re
import unicodedata
from collections.abc import Iterable, Mapping
from typing import Any, Protocol, runtime_checkable

from newsevents.decide.counts import Count, about, at_least, more_than
from newsevents.decide.positions import Positions
from newsevents.decide.stances import ANY, NO, NOT_AGAINST, YES, Stance

Row = Mapping[str, Any]


@runtime_checkable
class HasRecords(Protocol):
    """Whatever can give its records as flat rows: a report, a contest."""

    def to_records(self) -> Iterable[Row]:
        """Give the rows."""
        ...


class Roster(Protocol):
    """What is needed of a body on a date: its member ids, and what each is called."""

    @property
    def members(self) -> tuple[str, ...]:
        """The ids of the members."""
        ...

    @property
    def names(self) -> Mapping[str, str]:
        """What each member is called."""
        ...


_STANCES: dict[str, frozenset[Stance]] = {
    "support": frozenset({YES}),
    "oppose": frozenset({NO}),
    "neutral": NOT_AGAINST - {YES},
}
_DENIED = {"support": ANY - {YES}, "oppose": NOT_AGAINST}
_SIDES = {"support": YES, "oppose": NO}


def positions_from(
    records: HasRecords | Iterable[Row],
    body: Roster,
    as_of: dt.date | str | None = None,
    *,
    candidate: str | None = None,
    speaks_for: Mapping[str, str] | None = None,
) -> Positions:
    """Give the positions of a body's members that the records report, as of a day.

    ``records``: flat rows with the corpus's fields (``type``, ``endorser``, ``stance`` ...), or anything with
    ``to_records()``. ``body``: members and their names, such as ``bodies.body("NATO").at(date)``. Rows dated after
    ``as_of`` are left out; undated rows count, before all dated ones; of two positions the later one holds.
    ``candidate``: whom the positions are on, where the records are about several. ``speaks_for``: endorser -> member,
    beyond what the records say: an actor who ``represents`` a member voices its position, and so does a person who
    holds an office of it now. Only facts count: "may back" is no position; denied support is anything but YES. Counts
    are floors, as others may still join: "about 20" is at least 18.
    """
    rows = list(records.to_records() if isinstance(records, HasRecords) else records)
    end = None if as_of is None else str(as_of)
    known = [row for row in rows if end is None or not row.get("date") or str(row["date"]) <= end]
    voices = _Voices(body, known, _represented(records) | dict(speaks_for or {}))
    stances: dict[str, frozenset[Stance]] = {}
    endorsements = [row for row in known if row.get("type") == "endorsement" and _about(row, candidate)]
    for row in sorted(endorsements, key=lambda row: str(row.get("date") or "")):
        member = voices.member(row.get("endorser"))
        possible = _possible(row)
        if member is not None and possible is not None:
            stances[member] = possible
    tallies = [row for row in known if row.get("type") == "tally" and _about(row, candidate)]
    size = len(body.members)
    counts = [count for row in tallies if (count := _floor(row, size)) is not None]
    return Positions(body.members, stances, counts=_latest(counts))


def _represented(records: object) -> dict[str, str]:
    """Read off a report's actors who represents whom."""
    actors = {actor.id: actor for actor in getattr(records, "actors", ())}
    return {actor.name: actors[actor.represents].name for actor in actors.values() if actor.represents in actors}


def _possible(row: Row) -> frozenset[Stance] | None:
    stance, modality = row.get("stance"), row.get("modality") or "actual"
    if modality == "denied":
        return _DENIED.get(str(stance))
    return _STANCES.get(str(stance)) if modality == "actual" else None


def _about(row: Row, candidate: str | None) -> bool:
    if candidate is None or not row.get("candidate"):
        return True
    wanted = _key(candidate)
    return any(
        wanted == name or wanted.endswith(f" {name}") or name.endswith(f" {wanted}") for name in _keys(row["candidate"])
    )


def _floor(row: Row, size: int) -> Count | None:
    """Read a reported count as the least number that it claims."""
    side, number = _SIDES.get(str(row.get("side"))), row.get("count")
    if side is None or isinstance(number, bool) or not isinstance(number, int) or not 0 <= number <= size:
        return None
    if row.get("unit") == "percent" or row.get("total") not in {None, size}:
        return None
    source = str(row.get("source") or "")
    comparison = row.get("comparison") or "exact"
    if comparison in {"at_most", "fewer_than"}:
        return None
    if comparison == "about":
        return at_least(int(about(number).low), side, source=source)
    return (more_than if comparison == "more_than" else at_least)(number, side, source=source)


def _latest(counts: list[Count]) -> list[Count]:
    """Keep the last count of each side: later counts replace earlier ones."""
    return list({count.stances: count for count in counts}.values())


def _key(name: str) -> str:
    plain = unicodedata.normalize("NFKD", name.casefold())
    words = re.findall(r"\w+", "".join(letter for letter in plain if not unicodedata.combining(letter)))
    return " ".join(words[1:] if words[:1] == ["the"] else words)


def _keys(names: object) -> list[str]:
    """Read a name, or several separated by bars."""
    return [_key(name) for name in str(names).split("|") if name != "null"]


class _Voices:
    """Whose position an endorser voices."""

    def __init__(self, body: Roster, rows: Iterable[Row], speaks_for: Mapping[str, str]) -> None:
        self.members = {_key(member): member for member in body.members}
        self.members |= {_key(body.names.get(member, member)): member for member in body.members}
        self.speakers: dict[str, str] = {}
        for row in rows:
            self._learn(row)
        for speaker, member in speaks_for.items():
            found = self.members.get(_key(member))
            if found is not None:
                self.speakers[_key(speaker)] = found

    def _learn(self, row: Row) -> None:
        """Learn from a row who speaks for whom: ``represents``, and the offices that people hold now."""
        stated = row.get("represents")
        if stated and row.get("endorser"):
            self._add(row["endorser"], stated)
        holds = row.get("type") == "role" and row.get("status") in {"current", "outgoing"}
        serves = row.get("type") == "appointment" and row.get("action") == "serving"
        if (holds or serves) and row.get("organization") and row.get("person"):
            self._add(row["person"], row["organization"])

    def _add(self, speakers: object, organizations: object) -> None:
        for organization in _keys(organizations):
            member = self.members.get(organization)
            if member is not None:
                self.speakers.update(dict.fromkeys(_keys(speakers), member))

    def member(self, endorser: object) -> str | None:
        """Give the member whose position an endorser voices; ``None`` for an onlooker."""
        for name in _keys(endorser or ""):
            found = self.members.get(name) or self.speakers.get(name)
            if found is not None:
                return found
        return None
