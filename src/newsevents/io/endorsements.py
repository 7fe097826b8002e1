"""Tidy CSV of endorsements, with the columns of FiveThirtyEight's endorsement tracker and the words they rest on."""

import csv
import io
import tomllib
from collections.abc import Iterable, Mapping
from functools import cache
from importlib import resources
from typing import Any

from newsevents.contests.keys import key, organization_id
from newsevents.io.places import by_day, day_of, quote_of
from newsevents.lexicon.lexicon import Lexicon
from newsevents.model import Endorsement, Modality, Report, Role, RoleStatus, Stance

COLUMNS = (
    *("date", "position", "city", "state", "endorser", "endorsee", "endorser party", "source", "order"),
    *("category", "body", "district", "points"),
    *("stance", "modality", "office", "organization", "attribution", "outlet", "article", "quote", "start", "end"),
)
"""The tracker's thirteen columns, then ours. ``source`` is the article's address; ``attribution`` is who says so."""

_HELD = {RoleStatus.CURRENT: "current", RoleStatus.OUTGOING: "current", RoleStatus.FORMER: "former"}


@cache
def _categories() -> tuple[Mapping[str, Any], ...]:
    table = resources.files(__package__).joinpath("data", "endorsers.toml").read_text("utf-8")
    return tuple(tomllib.loads(table)["category"])


@cache
def _places() -> Mapping[str, tuple[str, str]]:
    """Map the keys of places to their kind and country."""
    rows = Lexicon.default().tables["place"]
    return {key(form): (row.kind, row.country) for row in reversed(rows) for form in (row.name, *row.aliases)}


def to_csv(reports: Iterable[Report]) -> str:
    """Write all endorsements of some reports as CSV, by day.

    Columns that the articles do not settle are empty. ``points`` stands only for support for President of the United
    States, as the tracker defines it; ``order`` numbers the rows.
    """
    rows = [row for report in by_day(reports) for row in _rows(report)]
    rows.sort(key=lambda row: str(row["date"] or ""))
    out = io.StringIO()
    writer = csv.DictWriter(out, COLUMNS, lineterminator="\n")
    writer.writeheader()
    writer.writerows({**row, "order": number} for number, row in enumerate(rows, start=1))
    return out.getvalue()


def _rows(report: Report) -> Iterable[dict[str, Any]]:
    article = report.article
    for endorsement in report.endorsements:
        role = next((role for role in report.roles if role.person == endorsement.endorser and role.office), None)
        first = endorsement.evidence[0]
        office = endorsement.office
        yield {
            "date": day_of(endorsement, article.published),
            "endorser": endorsement.endorser.name,
            "endorsee": endorsement.candidate.name if endorsement.candidate else None,
            "source": article.url,
            "stance": str(endorsement.stance),
            "modality": str(endorsement.modality),
            "office": office.title if office else None,
            "organization": office.organization if office else None,
            "attribution": endorsement.source.name if endorsement.source else None,
            "outlet": article.publisher,
            "article": article.id or article.headline,
            "quote": quote_of(endorsement, article.text),
            "start": first.start,
            "end": first.end,
            **(_of_role(endorsement, role) if role is not None else {}),
        }


def _of_role(endorsement: Endorsement, role: Role) -> dict[str, Any]:
    """Fill the columns that the endorser's own office settles."""
    title, organization = (role.office.title or "", role.office.organization or "") if role.office else ("", "")
    kind, country = _places().get(key(organization), ("", ""))
    of = "us" if organization_id(organization or "?") == "state:US" or _is_us_body(organization) else "any"
    of = "state" if kind == "region" and country == "US" else of
    fits = {of, "any"} | ({"congress"} if of in {"us", "state"} else set())
    held = _HELD.get(role.status)
    fitting = (row for row in _categories() if row["title"] == title and row["status"] == held and row["of"] in fits)
    row = next(fitting, {})
    former = "former " if role.status is RoleStatus.FORMER else ""
    return {
        "position": f"{former}{title}" or None,
        "city": organization if kind == "city" else None,
        "state": organization if kind == "region" else None,
        "endorser party": organization if Lexicon.default().organization_kind(organization) == "party" else None,
        "body": organization if organization and not kind else None,
        "category": row.get("category"),
        "points": row.get("points") if _counts(endorsement) else None,
    }


def _is_us_body(organization: str) -> bool:
    return organization_id(organization or "?") in {"body:us-senate", "body:us-house", "body:us-congress"}


def _counts(endorsement: Endorsement) -> bool:
    """Whether the tracker would count it: support, as a fact, for President of the United States."""
    office = endorsement.office
    if office is None or office.title != "president" or organization_id(office.organization or "?") != "state:US":
        return False
    return endorsement.stance is Stance.SUPPORT and endorsement.modality is Modality.ACTUAL
