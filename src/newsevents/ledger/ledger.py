"""The ledger: articles and their reports, kept; contests folded from the articles that tell of them."""

import hashlib
import json
from collections.abc import Iterable, Iterator
from datetime import date
from itertools import islice
from pathlib import Path
from types import TracebackType
from typing import Any, Self

from attrs import frozen
from sqlalchemy import Connection, Select, func, insert, or_, select
from sqlalchemy.dialects import postgresql, sqlite

from newsevents.contests.contest import Contest, by_key
from newsevents.contests.errors import UnknownContestError
from newsevents.contests.keys import office_key, organization_name, usual_title
from newsevents.contests.pool import placed
from newsevents.contests.told import Source, digest, outlet
from newsevents.ledger.database import Database
from newsevents.ledger.tables import articles, mentions
from newsevents.model import Candidacy, Endorsement, Office, Report, Tally

_BATCH = 100


@frozen(kw_only=True)
class Entry:
    """A contest that the ledger has articles about."""

    office: Office
    key: tuple[str, str]
    articles: int
    """How many articles tell of it."""
    first: date | None
    """The day of the first of them."""
    last: date | None
    """The day of the last."""


class Ledger:
    """Articles and what was read off them, kept in a database.

    ``where`` is the path of an SQLite file, made if it is not there, or the URL of a database such as
    ``postgresql://user@host/name``. Several processes may use one ledger at once. A ledger of an older schema is
    brought up to date when it is opened; one of a newer schema raises :class:`NewerLedgerError`. Every other failure
    of the database is a :class:`LedgerError`. Use it as a context manager, or :meth:`close` it.

    >>> from newsevents.model import Article
    >>> with Ledger(":memory:") as ledger:
    ...     report = Report(Article("Canada backed Ana Reyes."))
    ...     ledger.add(report), ledger.add(report), len(ledger)
    (True, False, 1)
    """

    def __init__(self, where: str | Path) -> None:
        """Open the ledger."""
        self._database = Database(where)

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()

    def close(self) -> None:
        """Close the connections."""
        self._database.engine.dispose()

    def __len__(self) -> int:
        with self._database.reading() as connection:
            return int(connection.execute(select(func.count()).select_from(articles)).scalar_one())

    def add(self, report: Report) -> bool:
        """Keep an article's report; say whether it is new. One that is there already changes nothing.

        When this returns, the article is safe: it survives a crash of the process or the machine.
        """
        return next(iter(self.add_all([report])))[1]

    def add_all(self, reports: Iterable[Report], *, batch: int = _BATCH) -> Iterator[tuple[Report, bool]]:
        """Keep reports in transactions of ``batch`` articles; give each, once it is safe, with whether it is new."""
        rest = iter(reports)
        while together := list(islice(rest, batch)):
            with self._database.writing() as connection:
                new = [_keep(connection, report) for report in together]
            yield from zip(together, new, strict=True)

    def reports(self) -> Iterator[Report]:
        """Give all reports, by date of publication."""
        yield from self._load(select(articles.c.id))

    def contests(self) -> tuple[Entry, ...]:
        """List the contests that the ledger knows of, those with the most articles first."""
        counted = func.count(func.distinct(mentions.c.article))
        query = (
            select(
                mentions.c.title,
                mentions.c.organization,
                func.max(mentions.c.office),
                func.max(mentions.c.body),
                counted,
                func.min(articles.c.published),
                func.max(articles.c.published),
            )
            .join(articles, articles.c.id == mentions.c.article)
            .where(or_(mentions.c.title != "", mentions.c.organization != ""))
            .group_by(mentions.c.title, mentions.c.organization)
            .having(func.max(mentions.c.contested) == 1)
            .order_by(counted.desc(), mentions.c.title, mentions.c.organization)
        )
        with self._database.reading() as connection:
            rows = connection.execute(query).all()
        return tuple(
            Entry(
                office=Office(office or None, body or None),
                key=(title, organization),
                articles=n,
                first=first,
                last=last,
            )
            for title, organization, office, body, n, first, last in rows
        )

    def contest(self, office: str, organization: str | None = None) -> Contest:
        """Fold the articles that tell of one contest.

        ``office`` with ``organization``, or both in one string: "NATO secretary general", "secretary general of NATO".
        Raises :class:`UnknownContestError` where the ledger knows no such contest.
        """
        place = self._find(office, organization)
        return by_key(self._load(_telling(place)), place)

    def _find(self, office: str, organization: str | None) -> tuple[str, str]:
        known = {entry.key: str(entry.office) for entry in self.contests()}
        readings = [(office, organization)] if organization is not None else list(_readings(office))
        for title, whose in readings:
            place = office_key(title or None, whose or None)
            if place in known:
                return place
        titled = [place for place in known if organization is None and place[0] == office_key(office, None)[0]]
        if len(titled) == 1:
            return titled[0]
        raise UnknownContestError(office if organization is None else f"{office} of {organization}", known.values())

    def _load(self, ids: Select[tuple[int]]) -> Iterator[Report]:
        query = select(articles.c.report).where(articles.c.id.in_(ids)).order_by(articles.c.published, articles.c.key)
        with self._database.reading() as connection:
            for document in connection.execute(query.execution_options(yield_per=500)).scalars():
                yield Report.from_json(document)


def _readings(words: str) -> Iterator[tuple[str, str]]:
    """Read an office with its organization out of one string in every way: which comes first, and where it is cut."""
    title, of, whose = words.partition(" of ")
    if of:
        yield title, whose
    parts = words.split()
    for cut in range(1, len(parts)):
        yield " ".join(parts[cut:]), " ".join(parts[:cut])
    yield words, ""


def _telling(place: tuple[str, str]) -> Select[tuple[int]]:
    """Select the articles that tell of a contest, and those without which an incomplete mention of it cannot be placed.

    An article that names only the candidate, or only the title, belongs to a contest where no other fits: so the other
    articles about the same candidates, and where titles stand alone those about the same title, have to be read too.
    """
    here = (mentions.c.title == place[0]) & (mentions.c.organization == place[1])
    subjects = select(mentions.c.subject).where(here, mentions.c.subject != "")
    bare = select(mentions.c.article).where(mentions.c.title == place[0], mentions.c.organization == "")
    titled = (mentions.c.title == place[0]) & bare.exists() if place[0] else here
    return select(mentions.c.article).where(or_(here, mentions.c.subject.in_(subjects), titled)).distinct()


def _keep(connection: Connection, report: Report) -> bool:
    """Write an article and what it mentions, unless it is there."""
    article = report.article
    row = {
        "key": _fingerprint(report),
        "published": article.published,
        "outlet": _storable(outlet(article)),
        "report": report.to_json(),
    }
    make = postgresql.insert if connection.dialect.name == "postgresql" else sqlite.insert
    statement = make(articles).values(row).on_conflict_do_nothing(index_elements=["key"]).returning(articles.c.id)
    number = connection.execute(statement).scalar_one_or_none()
    if number is None:
        return False
    rows = _mentions(report)
    if rows:
        connection.execute(insert(mentions), [{"article": number, **each} for each in rows])
    return True


def _fingerprint(report: Report) -> str:
    """Give what makes an article the same: its text, day, outlet, address and id."""
    article = report.article
    day = article.published.isoformat() if article.published else None
    facts = (digest(article), day, article.publisher, article.url, article.id)
    return hashlib.sha256(json.dumps(facts).encode()).hexdigest()


def _mentions(report: Report) -> list[dict[str, Any]]:
    found: dict[tuple[str, str, str], dict[str, Any]] = {}
    for (title, organization), told, name in placed(Source(report, digest(report.article))):
        row = found.setdefault(
            (title, organization, name),
            {"title": title, "organization": organization, "subject": name, "contested": 0, "office": "", "body": ""},
        )
        office = getattr(told.record, "office", None)
        if isinstance(told.record, Endorsement | Candidacy | Tally):
            row["contested"] = 1
        if isinstance(office, Office):
            row["office"] = _storable(usual_title(office.title)) if office.title and title else row["office"]
            whose = office.organization if organization else None
            row["body"] = _storable(organization_name(whose)) if whose else row["body"]
    return [{name: _storable(value) for name, value in row.items()} for row in found.values()]


def _storable(value: Any) -> Any:  # noqa: ANN401  (text or a number)
    """Take out what databases refuse in text: NUL and lone surrogates."""
    return value.encode("utf-8", "replace").decode().replace("\0", "") if isinstance(value, str) else value
