"""What all exports need: how an article is called, when a record counts, where an actor is named."""

import hashlib
import re
from collections.abc import Iterable
from datetime import date

from newsevents.lexicon.lexicon import Lexicon
from newsevents.model import Actor, ActorKind, Article, Evidence, Record, Report
from newsevents.model.times import iso_prefix

Span = tuple[int, int]


def article_iri(article: Article) -> str:
    """Give an article's address, or where it has none a URN made of its text's fingerprint."""
    digest = hashlib.sha256(article.text.encode("utf-8", "surrogatepass")).hexdigest()
    return article.url or f"urn:newsevents:article:{digest}"


def article_name(article: Article) -> str:
    """Give a name for an article that can stand in a file's name: its id, else the start of its fingerprint."""
    digest = hashlib.sha256(article.text.encode("utf-8", "surrogatepass")).hexdigest()
    return re.sub(r"[^\w.-]+", "-", article.id or "").strip("-.") or digest[:16]


def day_of(record: Record, published: date | None) -> str | None:
    """Give the ISO 8601 prefix of a record's day, else the day of publication."""
    time = getattr(record, "date", None)
    stated = iso_prefix(time) if time is not None else None
    return stated or (published.isoformat() if published else None)


def by_day(reports: Iterable[Report]) -> list[Report]:
    """Sort reports by date of publication; those without one come first."""
    return sorted(reports, key=lambda report: (report.article.published or date.min, article_name(report.article)))


def quote_of(record: Record, text: str) -> str:
    """Give the words that a record rests on."""
    first = record.evidence[0]
    return text[first.start : first.end]


def forms_of(actor: Actor) -> list[str]:
    """Give the words that may name an actor, the longest first: names, a last name, a state's adjectives."""
    forms = {actor.name, *actor.aliases}
    if actor.kind is ActorKind.PERSON:
        forms.update(actor.name.split()[-1:])
    row = Lexicon.default().states.get(actor.country or "") if actor.kind is ActorKind.STATE else None
    if row is not None:
        forms |= {row.name, *row.aliases, *row.adjectives, *row.inhabitants, *row.capital, *row.seats}
    return sorted(forms, key=lambda form: (-len(form), form))


def mention_of(actor: Actor, evidence: Evidence, text: str) -> Span | None:
    """Find where an actor is named: within the evidence, else its sentence, else first in the text."""
    pattern = re.compile(rf"(?<!\w)(?:{'|'.join(map(re.escape, forms_of(actor)))})(?!\w)")
    for start, end in (
        (evidence.start, evidence.end),
        (evidence.sentence_start, evidence.sentence_end),
        (0, len(text)),
    ):
        found = pattern.search(text, start, end)
        if found:
            return found.span()
    return None
