"""JSON-LD in the terms of schema.org: articles, the claims in them, and what the claims are about."""

import json
from collections.abc import Iterable
from typing import Any

from newsevents.io.places import article_iri, day_of, quote_of
from newsevents.model import (
    Actor,
    ActorKind,
    Appointment,
    Candidacy,
    Endorsement,
    Modality,
    Office,
    Record,
    Report,
    Role,
    RuleStatement,
    Stance,
    Statement,
    Tally,
    Vote,
)
from newsevents.model.rows import to_row
from newsevents.model.times import iso_prefix

Node = dict[str, Any]

_TYPES = {
    ActorKind.PERSON: "Person",
    ActorKind.STATE: "Country",
    ActorKind.ORGANIZATION: "Organization",
    ActorKind.GROUP: "Organization",
}
_ACTS = {Stance.SUPPORT: "EndorseAction", Stance.OPPOSE: "DisagreeAction", Stance.NEUTRAL: "ReactAction"}
# schema.org has no word for what was denied: such a claim says so in its additionalType and has no status.
_STATUS = {Modality.ACTUAL: "CompletedActionStatus", Modality.EXPECTED: "PotentialActionStatus"}
_STATUS[Modality.POSSIBLE] = "PotentialActionStatus"


def to_jsonld(reports: Iterable[Report]) -> str:
    """Write reports as one JSON-LD graph: a NewsArticle for each, and a Claim about an action or role for each record.

    The context is the vocabulary itself, so that nothing has to be fetched to read it.
    """
    graph: list[Node] = []
    for report in reports:
        graph += _graph(report)
    return json.dumps({"@context": {"@vocab": "https://schema.org/"}, "@graph": graph}, ensure_ascii=False, indent=2)


def _plain(node: Node) -> Node:
    """Leave out what is not known."""
    return {name: value for name, value in node.items() if value not in (None, [], {})}


def _graph(report: Report) -> Iterable[Node]:
    article = report.article
    iri = article_iri(article)
    yield _plain(
        {
            "@id": iri,
            "@type": "NewsArticle",
            "headline": article.headline,
            "url": article.url,
            "identifier": article.id,
            "datePublished": article.published.isoformat() if article.published else None,
            "publisher": {"@type": "Organization", "name": article.publisher} if article.publisher else None,
        }
    )
    for number, record in enumerate(report.records, start=1):
        yield _claim(report, record, f"{iri}#record-{number}", iri)


def _claim(report: Report, record: Record, iri: str, article: str) -> Node:
    text, first = report.article.text, record.evidence[0]
    modality = getattr(record, "modality", Modality.ACTUAL)
    return _plain(
        {
            "@id": iri,
            "@type": "Quotation" if isinstance(record, Statement) else "Claim",
            "additionalType": record.type if modality is Modality.ACTUAL else f"{record.type}, {modality}",
            "text": record.quote if isinstance(record, Statement) else text[first.sentence_start : first.sentence_end],
            "disambiguatingDescription": quote_of(record, text),
            "author": _actor(record.source),
            ("isPartOf" if isinstance(record, Statement) else "appearance"): {"@id": article},
            ("spokenByCharacter" if isinstance(record, Statement) else "about"): _about(report, record),
            "additionalProperty": _properties(record, text),
        }
    )


def _properties(record: Record, text: str) -> list[Node]:
    """Give the record's own fields, and its offsets, so that nothing is lost."""
    hidden = {"type", "sentence", "evidence_text", "rule_id", "start", "end", "quote"}
    hidden -= {"start", "end"} if isinstance(record, Appointment) else set()
    row = to_row(record, text)
    return [
        {"@type": "PropertyValue", "name": name, "value": value}
        for name, value in row.items()
        if name not in hidden and value is not None
    ]


def _actor(actor: Actor | None) -> Node | None:
    if actor is None:
        return None
    return _plain(
        {
            "@type": _TYPES[actor.kind],
            "name": actor.name,
            "alternateName": list(actor.aliases),
            "identifier": actor.country if actor.kind is ActorKind.STATE else None,
        }
    )


def _organization(name: str | None) -> Node | None:
    return {"@type": "Organization", "name": name} if name else None


def _role(office: Office | None, start: str | None = None, end: str | None = None) -> Node | None:
    """Give an office as a role in its organization."""
    if office is None:
        return None
    role = {"@type": "OrganizationRole", "roleName": office.title, "startDate": start, "endDate": end}
    return _plain({**role, "memberOf": _organization(office.organization)})


def _about(report: Report, record: Record) -> Node | None:
    day = day_of(record, report.article.published)
    status = _STATUS.get(getattr(record, "modality", Modality.ACTUAL))
    act = {"startTime": day, "actionStatus": f"https://schema.org/{status}" if status else None}
    match record:
        case Endorsement():
            base = {"@type": _ACTS[record.stance], "agent": _actor(record.endorser), "object": _actor(record.candidate)}
            return _plain({**base, "result": _role(record.office), **act})
        case Candidacy():
            base = {"@type": "Action", "name": f"candidacy: {record.status}", "agent": _actor(record.person)}
            return _plain({**base, "participant": _actor(record.nominator), "object": _role(record.office), **act})
        case Appointment():
            start, end = (iso_prefix(time) if time else None for time in (record.start, record.end))
            base = {"@type": "ChooseAction", "name": str(record.action), "agent": _actor(record.appointer)}
            return _plain({**base, "object": _actor(record.person), "result": _role(record.office, start, end), **act})
        case Role():
            return _plain({**(_actor(record.person) or {}), "hasOccupation": _role(record.office)})
        case Tally():
            counted = {"@type": "QuantitativeValue", "value": record.count, "maxValue": record.total}
            counted["unitText"] = record.unit
            base = {"@type": "Action", "name": f"count: {record.side}", "object": _actor(record.candidate)}
            return _plain({**base, "result": _plain(counted), "agent": _organization(record.organization)})
        case RuleStatement():
            base = {"@type": "Action", "name": f"rule: {record.kind}", "agent": _actor(record.body)}
            return _plain({**base, "object": _role(record.office)})
        case Vote():
            base = {"@type": "VoteAction", "agent": _actor(record.body), "name": record.subject, "startTime": day}
            return _plain({**base, "result": record.outcome and str(record.outcome)})
        case Statement():
            return _actor(record.speaker)
    return None
