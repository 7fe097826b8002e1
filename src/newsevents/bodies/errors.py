"""What can go wrong when one asks for a body, a matter or a date."""

import datetime as dt
from collections.abc import Iterable
from difflib import get_close_matches

from newsevents.errors import NewsEventsError


def _hint(wanted: str, known: Iterable[str]) -> tuple[tuple[str, ...], str]:
    by_fold = {name.casefold(): name for name in known}
    close = tuple(by_fold[name] for name in get_close_matches(wanted.casefold(), by_fold, n=3, cutoff=0.5))
    return close, f"; did you mean {', '.join(map(repr, close))}?" if close else ""


class UnknownBodyError(NewsEventsError, LookupError):
    """No body has this name: ``name``, and the ``close`` ones."""

    def __init__(self, name: str, known: Iterable[str]) -> None:
        self.name = name
        self.close: tuple[str, ...]
        self.close, hint = _hint(name, known)
        super().__init__(f"no body is called {name!r}{hint or '; all_bodies() lists them'}")


class UnknownMatterError(NewsEventsError, LookupError):
    """The body has no rule for this matter at that date: ``body``, ``matter``, ``known`` and the ``close`` matters."""

    def __init__(self, body: str, matter: str, known: Iterable[str]) -> None:
        self.body = body
        self.matter = matter
        self.known: tuple[str, ...] = tuple(known)
        self.close: tuple[str, ...]
        self.close, hint = _hint(matter, self.known)
        listed = f"; it has {', '.join(map(repr, self.known))}" if self.known else "; it has none"
        super().__init__(f"{body} has no rule for {matter!r} at that date{hint or listed}")


class BodyDateError(NewsEventsError, ValueError):
    """The body had no members at that date, or we have no data for it: ``body``, ``date``, ``first``, ``last``."""

    def __init__(self, body: str, date: dt.date, first: dt.date, last: dt.date | None) -> None:
        self.body = body
        self.date = date
        self.first = first
        self.last = last
        span = f"from {first}" if last is None else f"from {first} until {last}"
        super().__init__(f"no members of {body} are known for {date}; ask for a date {span}")


class BodyDataError(NewsEventsError, ValueError):
    """A table of bodies contradicts itself: ``table``, ``why``."""

    def __init__(self, table: str, why: str) -> None:
        self.table = table
        self.why = why
        super().__init__(f"{table}: {why}")
