"""Articles on the page: nothing of the text is lost, and every record's words are marked."""

import datetime as dt

from hypothesis import given
from hypothesis import strategies as st

from newsevents.contests.told import Source, digest
from newsevents.model import Actor, ActorKind, Article, Evidence, Report, Statement
from newsevents.show.html.articles import Piece, Shown, paragraphs, safe_url, shown
from newsevents.show.html.links import Library
from race import race

SPEAKER = Actor("group:officials", "officials", ActorKind.GROUP)


def _shown(report: Report) -> Shown:
    source = Source(report, digest(report.article))
    return shown(source, Library.of([source]), {})


def _pieces(article: Shown) -> list[Piece]:
    return [piece for part in (article.title, *article.paragraphs) for piece in part]


def _squeezed(text: str) -> str:
    return "".join(text.split())


@st.composite
def reports(draw: st.DrawFn) -> Report:
    """Any text with any spans: across paragraphs, inside each other, in white space."""
    text = draw(st.text(alphabet="ab<&\n \u202e", min_size=1, max_size=80))
    spans = draw(st.lists(st.tuples(st.integers(0, len(text) - 1), st.integers(1, 40)), max_size=8))
    said = []
    for start, length in spans:
        end = min(start + length, len(text))
        evidence = Evidence(start, end, start, end, "test", None)
        said.append(Statement(evidence=(evidence,), speaker=SPEAKER, quote="x"))
    headline = draw(st.sampled_from([None, text.split("\n")[0] or None, "Elsewhere"]))
    return Report(Article(text, dt.date(2024, 1, 1), headline), statements=tuple(said))


@given(reports())
def test_no_character_is_lost_or_doubled(report: Report) -> None:
    article = _shown(report)
    text, headline = report.article.text, report.article.headline
    body = "".join(piece.text for part in article.paragraphs for piece in part)
    title = "".join(piece.text for piece in article.title)
    assert _squeezed(body) == _squeezed(text) or _squeezed(title + body) == _squeezed(text)
    assert title == (headline or "Untitled article")


@given(reports())
def test_every_record_begins_once_and_ends_once_or_has_its_anchor_in_the_notes(report: Report) -> None:
    article = _shown(report)
    begun = [number for piece in _pieces(article) for number in piece.begins]
    ended = [number for piece in _pieces(article) for number in piece.ends]
    assert sorted(begun) == sorted(ended) == [note.number for note in article.notes if note.anchored]
    assert len(article.notes) == len(report.records)


def test_the_words_that_are_marked_are_those_of_the_records() -> None:
    for report in race():
        article = _shown(report)
        marked = _squeezed("".join(piece.text for piece in _pieces(article) if piece.marked))
        for record in report.records:
            first = record.evidence[0]
            assert _squeezed(report.article.text[first.start : first.end]) in marked


def test_paragraphs_are_what_stands_between_empty_lines() -> None:
    text = "\n One\nline \n \n\nTwo\n"
    assert [text[start:end] for start, end in paragraphs(text)] == ["One\nline", "Two"]


def test_only_addresses_of_the_web_are_linked() -> None:
    assert safe_url("HTTPS://example.org/a?b=<c>") == "HTTPS://example.org/a?b=<c>"
    for bad in ("javascript:alert(1)", "data:text/html,x", "//example.org", "http:", "https://[x", " \tvbscript:x", ""):
        assert safe_url(bad) is None
