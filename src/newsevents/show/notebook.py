"""What notebooks show of reports, contests, standings and assessments: small tables, all text escaped."""

from collections.abc import Iterable, Sequence
from html import escape
from typing import TYPE_CHECKING, Any

from newsevents.model.rows import to_row

if TYPE_CHECKING:
    from newsevents.contests.contest import Contest
    from newsevents.contests.standing import Standing
    from newsevents.decide.assess import Assessment
    from newsevents.model import Report

_MANY = 200
"""A notebook lists no more records than this; the rest is counted."""

_HIDDEN = frozenset({"type", "start", "end", "sentence", "evidence_text", "evidence_start", "evidence_end", "rule_id"})


def table(columns: Sequence[str], rows: Iterable[Sequence[object]], *, caption: str) -> str:
    """Lay rows out as an HTML table with a caption; ``None`` is an empty cell."""
    head = "".join(f'<th scope="col" style="text-align:left">{escape(column)}</th>' for column in columns)
    lines = ("".join(f'<td style="text-align:left">{_cell(cell)}</td>' for cell in row) for row in rows)
    body = "".join(f"<tr>{line}</tr>" for line in lines)
    shown = escape(caption)
    return f"<table><caption>{shown}</caption><thead><tr>{head}</tr></thead><tbody>{body}</tbody></table>"


def _cell(value: object) -> str:
    return "" if value is None else escape(str(value))


def _paragraph(text: str) -> str:
    return f"<p>{escape(text)}</p>"


def report_html(report: "Report") -> str:
    """Show a report: what it says, record by record, with the words that say it."""
    article = report.article
    name = article.headline or "Report"
    published = f", published {article.published.isoformat()}" if article.published else ""
    records = report.records
    shown = records[:_MANY]
    rows = [(record.type, _fields(to_row(record, article.text)), _quote(report, record)) for record in shown]
    more = _paragraph(f"and {len(records) - _MANY} more") if len(records) > _MANY else ""
    caption = f"{name}{published}: {len(records)} records"
    return f"<div>{table(('record', 'what', 'words'), rows, caption=caption)}{more}</div>"


def _fields(row: dict[str, Any]) -> str:
    kept = [(name, value) for name, value in row.items() if name not in _HIDDEN and value is not None]
    return "; ".join(f"{name}: {value}" for name, value in kept)


def _quote(report: "Report", record: Any) -> str:  # noqa: ANN401  (any record)
    first = record.evidence[0]
    return report.article.text[first.start : first.end]


def assessment_html(assessment: "Assessment") -> str:
    """Show an assessment: the status, and why."""
    return f"<div><strong>{escape(assessment.status.name)}</strong>{_paragraph(assessment.explain())}</div>"


def standing_html(standing: "Standing") -> str:
    """Show a standing: the status, why, and the positions it rests on."""
    status = standing.status.name if standing.status is not None else "UNKNOWN"
    rows = [
        (
            position.actor.name,
            position.stance,
            position.since,
            ", ".join(position.sources) or "own word or the article's",
            len(position.reports),
            position.reports[0].quote,
        )
        for position in standing.positions
    ]
    columns = ("who", "position", "since", "on whose word", "reports", "words")
    caption = f"Positions on {standing.candidate.name}, {standing.as_of.isoformat()}"
    positions = table(columns, rows, caption=caption)
    return f"<div><strong>{escape(status)}</strong>{_paragraph(standing.explain())}{positions}</div>"


def contest_html(contest: "Contest") -> str:
    """Show a contest: the candidates, and where it stands for each on the day of the last article."""
    day = contest.last_day
    rows = []
    for who in contest.candidates:
        standing = contest.standing(who.name) if day is not None else None
        rows.append(
            (
                who.name,
                contest.candidacy(who.name),
                None if standing is None else len(standing.supporters),
                None if standing is None else len(standing.opponents),
                None if standing is None or standing.status is None else standing.status.name,
            )
        )
    when = f", as of {day.isoformat()}" if day is not None else ""
    caption = f"{contest.office}: {len(contest.reports)} articles{when}"
    return f"<div>{table(('candidate', 'candidacy', 'support', 'oppose', 'status'), rows, caption=caption)}</div>"
