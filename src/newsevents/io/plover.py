"""PLOVER-coded event rows, for what PLOVER covers: positions taken and given up, and resignations."""

import csv
import io
import tomllib
from collections.abc import Iterable, Mapping
from functools import cache
from importlib import resources
from typing import Any

from newsevents.contests.keys import organization_id
from newsevents.io.places import article_iri, by_day, day_of, quote_of
from newsevents.model import Actor, ActorKind, Appointment, Endorsement, Report

COLUMNS = (
    *("event_id", "event_date", "event_type", "event_mode", "quad_code", "contexts"),
    *("actor_name", "actor_country", "actor_sector", "recipient_name", "recipient_country", "recipient_sector"),
    *("publication_date", "source", "publisher", "headline", "text", "start", "end"),
)
"""Countries are ISO 3166-1 alpha-2 codes; ``text`` is the words that say so, with their offsets."""

# Agents as PLOVER codes sectors: a state acting as such is its government, a body of states is one.
_SECTORS = {ActorKind.STATE: "GOV", ActorKind.GROUP: "", ActorKind.PERSON: ""}


@cache
def _codes() -> Mapping[tuple[str, str, str], Mapping[str, str]]:
    table = resources.files(__package__).joinpath("data", "plover.toml").read_text("utf-8")
    return {(row["record"], row["value"], row["modality"]): row for row in tomllib.loads(table)["code"]}


def to_plover(reports: Iterable[Report]) -> str:
    """Write what PLOVER covers as CSV, one row for each event."""
    out = io.StringIO()
    writer = csv.DictWriter(out, COLUMNS, lineterminator="\n")
    writer.writeheader()
    for report in by_day(reports):
        records: list[Endorsement | Appointment] = [*report.endorsements, *report.appointments]
        for number, record in enumerate(records, start=1):
            row = _row(report, record, number)
            if row is not None:
                writer.writerow(row)
    return out.getvalue()


def _row(report: Report, record: Endorsement | Appointment, number: int) -> dict[str, Any] | None:
    value, modality = (
        (record.stance, record.modality)
        if isinstance(record, Endorsement)
        else (
            record.action,
            record.modality,
        )
    )
    code = _codes().get((record.type, str(value), str(modality)))
    if code is None:
        return None
    actor = record.endorser if isinstance(record, Endorsement) else record.person
    recipient = record.candidate if isinstance(record, Endorsement) else None
    article, first = report.article, record.evidence[0]
    return {
        "event_id": f"{article_iri(article)}#event-{number}",
        "event_date": day_of(record, article.published),
        "event_type": code["type"],
        "event_mode": code.get("mode"),
        "quad_code": code["quad"],
        "contexts": "election" if isinstance(record, Endorsement) else None,
        **_party("actor", actor),
        **_party("recipient", recipient),
        "publication_date": article.published.isoformat() if article.published else None,
        "source": article.url,
        "publisher": article.publisher,
        "headline": article.headline,
        "text": quote_of(record, article.text),
        "start": first.start,
        "end": first.end,
    }


def _party(side: str, actor: Actor | None) -> dict[str, str | None]:
    if actor is None:
        return {}
    sector = _SECTORS.get(actor.kind) or None
    if actor.kind is ActorKind.ORGANIZATION and organization_id(actor.name).startswith("body:"):
        sector = "IGO"
    if actor.represents is not None and actor.represents.startswith("state:"):
        sector = "GOV"
    return {f"{side}_name": actor.name, f"{side}_country": actor.country, f"{side}_sector": sector}
