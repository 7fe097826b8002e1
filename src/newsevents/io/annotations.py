"""W3C Web Annotation: every record as an annotation of the words that it rests on."""

import json
from collections.abc import Iterable
from typing import Any

from newsevents.io.places import article_iri
from newsevents.model import Evidence, Record, Report
from newsevents.model.rows import to_row

CONTEXT = "http://www.w3.org/ns/anno.jsonld"
_AROUND = 32
"""How many characters before and after the words help to find them again."""
_PLACES = frozenset({"sentence", "evidence_text", "evidence_start", "evidence_end"})


def to_annotations(reports: Iterable[Report]) -> str:
    """Write reports as an AnnotationPage: one annotation for each record, one target for each evidence.

    Targets are selected by position (code points of the article's text) and by quotation with what stands around it,
    so that they are found again in another rendering. The record's fields are a JSON body; its type is a tag.
    """
    items = [
        _annotation(report, record, number)
        for report in reports
        for number, record in enumerate(report.records, start=1)
    ]
    iri = "urn:newsevents:annotations"
    page = {"@context": CONTEXT, "id": iri, "type": "AnnotationPage", "startIndex": 0, "items": items}
    return json.dumps(page, ensure_ascii=False, indent=2)


def _annotation(report: Report, record: Record, number: int) -> dict[str, Any]:
    article = report.article
    iri = article_iri(article)
    fields = {name: value for name, value in to_row(record, article.text).items() if name not in _PLACES}
    targets = [_target(iri, evidence, article.text) for evidence in record.evidence]
    return {
        "id": f"{iri}#record-{number}",
        "type": "Annotation",
        "motivation": "identifying",
        "body": [
            {"type": "TextualBody", "purpose": "tagging", "format": "text/plain", "value": record.type},
            {
                "type": "TextualBody",
                "purpose": "describing",
                "format": "application/json",
                "value": json.dumps(fields, ensure_ascii=False),
            },
        ],
        "target": targets[0] if len(targets) == 1 else targets,
    }


def _target(iri: str, evidence: Evidence, text: str) -> dict[str, Any]:
    start, end = evidence.start, evidence.end
    quote = {
        "type": "TextQuoteSelector",
        "exact": text[start:end],
        "prefix": text[max(0, start - _AROUND) : start],
        "suffix": text[end : end + _AROUND],
    }
    position = {"type": "TextPositionSelector", "start": start, "end": end}
    return {"source": iri, "selector": [position, quote]}
