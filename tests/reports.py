"""What a text tells, as short as a test asks for it: records of one kind as rows, and who changes which office."""

from typing import Any

import newsevents as ne

DAY = "2024-06-03"
"""The day on which a text was published, where a test does not say."""
Row = dict[str, Any]


def rows(text: str, kind: str = "appointment", published: str = DAY) -> list[Row]:
    """Give the records of one kind that a text makes."""
    return [row for row in ne.parse(text, published).to_records() if row["type"] == kind]


def only(text: str, kind: str = "appointment") -> Row:
    """Give the one record of a kind that a text makes."""
    found = rows(text, kind)
    assert len(found) == 1, found
    return found[0]


def changes(text: str, published: str = DAY) -> set[tuple[str, str, str | None]]:
    """Give who comes into which office, stays in it or leaves it."""
    found = ne.parse(text, published).appointments
    return {(a.person.name, a.action.value, a.office.title if a.office else None) for a in found}


def positions(text: str, published: str = DAY) -> set[tuple[str, str, str | None]]:
    """Give who takes which stance on whom."""
    found = ne.parse(text, published).endorsements
    return {(e.endorser.name, e.stance.value, e.candidate.name if e.candidate else None) for e in found}


def offices(text: str, published: str = DAY) -> set[tuple[str, str, str | None]]:
    """Give who comes, goes or stands, for which office of which body: "chair of Norvest", "chair of None"."""
    report = ne.parse(text, published)
    changed = {(a.person.name, a.action.value, _of(a.office)) for a in report.appointments}
    return changed | {(c.person.name, c.status.value, _of(c.office)) for c in report.candidacies}


def _of(office: ne.Office | None) -> str | None:
    return None if office is None else f"{office.title} of {office.organization}"


def cells(text: str, kind: str, columns: tuple[str, ...], published: str = DAY) -> list[tuple[Any, ...]]:
    """Give some columns of the records of one kind that a text makes."""
    return [tuple(row[column] for column in columns) for row in rows(text, kind, published)]
