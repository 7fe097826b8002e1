"""The page: who backs whom, who stands, who comes and goes, by which rule, and what that makes of it."""

from bisect import bisect_right
from collections.abc import Callable, Iterable, Iterator, Sequence
from itertools import groupby
from typing import Any

from attrs import field, frozen

from newsevents.decide.statements import AppliedRule, assess_report
from newsevents.model import Actor, Endorsement, Evidence, Record, Report, Statement
from newsevents.show import words
from newsevents.show.fold import Run, Style, clean, fold, paint

_MARGIN = 2
_NARROWEST = 20
_STATUS_STYLES = {"reached": Style.GOOD, "blocked": Style.BAD, "open": Style.OPEN}
_DIAGNOSTICS = 5  # more of them are counted, not listed


@frozen
class _Sheet:
    """A report with what it takes to lay it out."""

    report: Report
    width: int
    lines: list[int] = field(factory=list)
    """Where each line of the text begins."""

    @property
    def text(self) -> str:
        return self.report.article.text

    def line_of(self, offset: int) -> int:
        """Give the number of the line on which an offset lies."""
        return bisect_right(self.lines, offset)


Line = list[Run]
Section = Callable[[_Sheet], Iterator[Line]]


def page(report: Report, *, width: int = 80, color: bool = False) -> str:
    """Lay a report out as a page of ``width`` columns, with ANSI colours or without.

    Every record stands with the sentence that it rests on, its words underlined in colour, and the number of its line.
    """
    text = report.article.text
    starts = [0, *(place + 1 for place, character in enumerate(text) if character == "\n")]
    sheet = _Sheet(report, max(width, _NARROWEST), starts)
    blocks: list[Iterable[Line]] = [_head(sheet)]
    for heading, section in SECTIONS:
        body = list(section(sheet))
        if body:
            blocks.append([*fold([(heading, Style.HEADING)], sheet.width), *body])
    lines: list[Line] = []
    for block in blocks:
        lines += [*([[]] if lines else []), *block]
    return "".join(f"{paint(line, color=color)}\n" for line in lines)


def _head(sheet: _Sheet) -> Iterator[Line]:
    """Give the headline and what is known of the article."""
    article, count = sheet.report.article, len(sheet.report)
    yield from fold([(article.headline or "Untitled article", Style.NAME)], sheet.width)
    published = f"published {article.published.isoformat()}" if article.published else "publication date unknown"
    known = [
        published,
        *([article.publisher] if article.publisher else []),
        f"{count} record{'' if count == 1 else 's'}",
    ]
    yield from fold([(", ".join(known), Style.QUIET)], sheet.width)
    if not count:
        yield []
        told = "Nothing found: nobody is said to back, seek, get or leave an office, and no vote or rule is reported."
        yield from fold([(told, Style.PLAIN)], sheet.width)


def _entry(sheet: _Sheet, runs: Iterable[Run], depth: int = 1) -> Iterator[Line]:
    indent = depth * _MARGIN
    return fold(runs, sheet.width, indent=indent, hang=indent + _MARGIN)


def _sentence(sheet: _Sheet, evidence: Sequence[Evidence], depth: int = 3) -> Iterator[Line]:
    """Give the sentence of some evidence, the evidence's own words marked, and its line."""
    first = evidence[0]
    inside = [e for e in evidence if first.sentence_start <= e.start < e.end <= first.sentence_end]
    marked = [False] * (first.sentence_end - first.sentence_start)
    for each in inside:
        for place in range(each.start, each.end):
            marked[place - first.sentence_start] = True
    words_of = sheet.text[first.sentence_start : first.sentence_end]
    runs: list[Run] = [
        ("".join(character for character, _ in group), Style.EVIDENCE if mark else Style.QUIET)
        for mark, group in groupby(zip(words_of, marked, strict=True), key=lambda pair: pair[1])
    ]
    runs.append((f" [line {sheet.line_of(first.start)}]", Style.QUIET))
    return fold(runs, sheet.width, indent=depth * _MARGIN)


def _place(record: Record) -> tuple[int, int]:
    first = record.evidence[0]
    return first.sentence_start, first.sentence_end


def _with_sentences(
    sheet: _Sheet, records: Iterable[Any], word: Callable[[Any], Iterable[Run]], depth: int = 1
) -> Iterator[Line]:
    """Give records one by one, and after those that share a sentence the sentence."""
    for _, group in groupby(records, key=_place):
        together = list(group)
        seen = dict.fromkeys(tuple(word(record)) for record in together)
        for runs in seen:
            yield from _entry(sheet, runs, depth)
        yield from _sentence(sheet, [record.evidence[0] for record in together], depth + 2)


def _grouped(records: Iterable[Any], key: Callable[[Any], Any]) -> dict[Any, list[Any]]:
    """Sort records into groups, in the order in which the groups first come up."""
    groups: dict[Any, list[Any]] = {}
    for record in records:
        groups.setdefault(key(record), []).append(record)
    return groups


def _endorsements(sheet: _Sheet) -> Iterator[Line]:
    contests = _grouped(sheet.report.endorsements, lambda each: (each.candidate, each.office))
    for (candidate, office), found in contests.items():
        name = candidate.name if candidate is not None else "No one candidate"
        post = words.office_words(office)
        yield from _entry(sheet, [(name, Style.NAME), (f" for {post}" if post else "", Style.PLAIN)])
        for alike in _grouped(found, _alike).values():
            yield from _entry(sheet, words.endorsers(alike), 2)
            yield from _sentence(sheet, [each.evidence[0] for each in alike], 4)


def _alike(record: Endorsement) -> tuple[object, ...]:
    return record.stance, record.modality, record.date, record.source, _place(record)


def _candidacies(sheet: _Sheet) -> Iterator[Line]:
    for office, found in _grouped(sheet.report.candidacies, lambda each: each.office).items():
        yield from _entry(sheet, [(words.office_words(office) or "office not named", Style.NAME)])
        yield from _with_sentences(sheet, found, words.candidacy, 2)


def _appointments(sheet: _Sheet) -> Iterator[Line]:
    return _with_sentences(sheet, sheet.report.appointments, words.appointment)


def _rules(sheet: _Sheet) -> Iterator[Line]:
    return _with_sentences(sheet, sheet.report.rules, words.rule)


def _tallies(sheet: _Sheet) -> Iterator[Line]:
    return _with_sentences(sheet, sheet.report.tallies, words.tally)


def _votes(sheet: _Sheet) -> Iterator[Line]:
    return _with_sentences(sheet, sheet.report.votes, words.vote)


def _assessments(sheet: _Sheet) -> Iterator[Line]:
    for applied in assess_report(sheet.report):
        verdict, _, rest = applied.explain().partition(": ")
        colon = ": " if rest else ""
        yield from _entry(sheet, [(f"{verdict}{colon}", _status_style(applied)), (rest, Style.PLAIN)])


def _status_style(applied: AppliedRule) -> Style:
    return Style.QUIET if applied.assessment is None else _STATUS_STYLES[applied.assessment.status.value]


def _statements(sheet: _Sheet) -> Iterator[Line]:
    """Give the quotations by speaker, each within its sentence where that is more than the quotation itself."""
    for speaker, found in _grouped(sheet.report.statements, lambda each: each.speaker).items():
        yield from _entry(sheet, [(_name(speaker), Style.NAME)])
        for statement in found:
            quote, setting = clean(statement.quote), clean(_words_of(sheet, statement))
            if quote not in setting or quote == setting:
                line = sheet.line_of(statement.evidence[0].start)
                yield from _entry(sheet, [(f"“{quote}”", Style.PLAIN), (f" [line {line}]", Style.QUIET)], 3)
            else:
                yield from _sentence(sheet, statement.evidence, 3)


def _words_of(sheet: _Sheet, statement: Statement) -> str:
    first = statement.evidence[0]
    return sheet.text[first.sentence_start : first.sentence_end]


def _name(speaker: Actor | None) -> str:
    return speaker.name if speaker is not None else "Speaker not named"


def _roles(sheet: _Sheet) -> Iterator[Line]:
    """Give the titles, briefly: they are context, and their sentences mostly stand above already."""
    for record in sheet.report.roles:
        line = sheet.line_of(record.evidence[0].start)
        yield from _entry(sheet, [*words.role(record), (f" [line {line}]", Style.QUIET)])


def _diagnostics(sheet: _Sheet) -> Iterator[Line]:
    found = sheet.report.diagnostics
    for each in found[:_DIAGNOSTICS]:
        yield from _entry(sheet, [(f"{each.message} [line {sheet.line_of(each.start)}]", Style.QUIET)])
    if len(found) > _DIAGNOSTICS:
        yield from _entry(sheet, [(f"and {len(found) - _DIAGNOSTICS} more", Style.QUIET)])


SECTIONS: tuple[tuple[str, Section], ...] = (
    ("Who backs whom", _endorsements),
    ("Candidates", _candidacies),
    ("Offices", _appointments),
    ("The rule", _rules),
    ("Reported counts", _tallies),
    ("Votes", _votes),
    ("What the rule makes of it", _assessments),
    ("Quotations", _statements),
    ("Who is who", _roles),
    ("Not understood", _diagnostics),
)
"""The page from top to bottom; a section with nothing in it is left out."""
