"""Articles from files and folders: every format, every fault named with its place, nothing dropped in silence."""

import gzip
import io
import json
import sys
from datetime import date
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from newsevents import Article, ArticleError, ArticleWarning, InputError, read_articles
from newsevents.io.readers import open_source
from newsevents.io.readers.fields import names, plain

BODY = "OTTAWA, Feb 22 (Wire) - Canada backed Ana Reyes to be the next secretary general of the Baltic League."
TITLE = "Canada backs Reyes"


def write(path: Path, data: str | bytes) -> Path:
    path.write_bytes(data.encode() if isinstance(data, str) else data)
    return path


def read(*sources: Path) -> tuple[list[Article], list[ArticleError]]:
    errors: list[ArticleError] = []
    return list(read_articles(sources, on_error=errors.append)), errors


@pytest.mark.parametrize(
    "fields",
    [
        {"id": "a1", "date": "2024-02-22", "title": TITLE, "text": BODY,
         "url": "https://x.test/1", "publisher": "Wire"},
        {
            "@context": "https://schema.org", "@type": "NewsArticle", "@id": "a1", "headline": TITLE,
            "articleBody": BODY, "datePublished": "2024-02-22T23:30:00-05:00", "url": "https://x.test/1",
            "publisher": {"@type": "Organization", "name": "Wire"},
        },
        {
            "uri": "a1", "type": "text", "versioncreated": "2024-02-22T10:00:00Z", "headline": TITLE,
            "body_xhtml": f"<div><p>{BODY}</p></div>", "link": "https://x.test/1", "infosource": [{"name": "Wire"}],
        },
        {
            "uri": "a1", "versioncreated": "2024-02-22T10:00:00Z", "headlines": [{"role": "main", "value": TITLE}],
            "bodies": [{"role": "main", "value": f"<p>{BODY}</p>"}], "link": "https://x.test/1", "provider": "Wire",
        },
        {
            "id": "a1", "title": TITLE, "content_text": BODY, "date_published": "2024-02-22T10:00:00Z",
            "url": "https://x.test/1", "publisher": "Wire",
        },
        {
            "guid": "a1", "title": TITLE, "content": BODY, "pubDate": "Thu, 22 Feb 2024 10:00:00 GMT",
            "link": "https://x.test/1", "source": {"id": None, "name": "Wire"},
        },
    ],
    ids=["plain", "schema.org", "ninjs 1", "ninjs 2", "JSON Feed", "feed"],
)  # fmt: skip
def test_the_usual_fields_are_known(tmp_path: Path, fields: dict[str, Any]) -> None:
    expected = Article(f"{TITLE}\n\n{BODY}", date(2024, 2, 22), TITLE, "a1", "https://x.test/1", "Wire")
    line = json.dumps(fields)
    assert read(write(tmp_path / "a.jsonl", f"{line}\n\n{line}\n")) == ([expected, expected], [])
    assert read(write(tmp_path / "a.json", line)) == ([expected], [])
    assert read(write(tmp_path / "b.json", json.dumps({"articles": [fields]}))) == ([expected], [])
    assert read(write(tmp_path / "a.jsonl.gz", gzip.compress(line.encode()))) == ([expected], [])


def test_an_article_without_id_goes_by_its_place(tmp_path: Path) -> None:
    path = write(tmp_path / "a.jsonl", '{"text": "One."}\n{"text": "Two."}\n')
    assert [article.id for article in read_articles(path)] == [f"{path} line 1", f"{path} line 2"]


def test_a_body_that_begins_with_its_title_has_it_once(tmp_path: Path) -> None:
    (article,) = read_articles(write(tmp_path / "a.json", json.dumps({"title": "One", "text": "One\n\nTwo."})))
    assert article.text == "One\n\nTwo."


def test_a_graph_gives_its_articles_only(tmp_path: Path) -> None:
    graph = [{"@type": "WebSite", "name": "Wire"}, {"@type": ["NewsArticle"], "articleBody": BODY}]
    articles, errors = read(write(tmp_path / "a.json", json.dumps({"@graph": graph})))
    assert [article.text for article in articles] == [BODY]
    assert not errors


DAMAGED = [
    (b"{", "it is no JSON"),
    (b"[1]", "an article is an object with a text, not list"),
    (b'{"id": "x"}', "it has no text"),
    (b'{"text": " "}', "it has no text"),
    (b'{"text": 5}', "its text is no string but int"),
    (b'{"text": "a", "date": "soon"}', "its date 'soon' is none that is known"),
    (b'{"text": "a", "date": 1e300}', "is no Unix time"),
    (b'{"text": "\\ud800"}', "surrogates not allowed"),
    (b'{"text": "\xff"}', "byte 11 is not UTF-8"),
    (b"[" * 100_000, "it is no JSON"),
]


@pytest.mark.parametrize(("line", "reason"), DAMAGED)
def test_a_damaged_line_is_named_and_the_rest_is_read(tmp_path: Path, line: bytes, reason: str) -> None:
    path = write(tmp_path / "a.jsonl", b'{"text": "One."}\n' + line + b'\n{"text": "Three."}\n')
    articles, (error,) = read(path)
    assert [article.text for article in articles] == ["One.", "Three."]
    assert reason in error.reason
    assert error.place == f"{path} line 2"
    with pytest.raises(ArticleError, match="line 2"):
        list(read_articles(path))
    with pytest.warns(ArticleWarning, match="line 2"):
        assert len(list(read_articles(path, on_error="skip"))) == 2


def test_an_error_says_the_id_where_there_is_one(tmp_path: Path) -> None:
    (error,) = read(write(tmp_path / "a.jsonl", '{"id": "x7", "text": ""}'))[1]
    assert error.id == "x7"
    assert "(article x7)" in str(error)


def test_a_folder_is_read_by_name_with_what_describes_its_texts(tmp_path: Path) -> None:
    inner = tmp_path / "b"
    inner.mkdir()
    write(inner / "2.txt", "\ufeffTwo.\r\n")
    write(inner / "2.json", '{"published": "2024-02-22", "outlet": "Wire", "records": []}')
    write(tmp_path / "a.txt", "One.")
    write(tmp_path / ".hidden.txt", "No.")
    write(tmp_path / "notes.md", "No.")
    source = open_source(tmp_path)
    assert source.ignored == [str(tmp_path / "notes.md")]
    one, two = read_articles(tmp_path)
    assert (one.text, one.id) == ("One.", str(tmp_path / "a.txt"))
    assert (two.text, two.published, two.publisher) == ("Two.\r\n", date(2024, 2, 22), "Wire")
    assert list(source) == [one, two]
    assert source.meter.done == source.meter.total


def test_standard_input_is_json_lines(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO(b'{"text": "One."}\n')))
    assert [article.id for article in read_articles("-")] == ["standard input line 1"]


@pytest.mark.parametrize(
    ("name", "data", "reason"),
    [
        ("a.txt", b"", "it is empty"),
        ("a.txt", b"\xff", "byte 0 is not UTF-8"),
        ("a.json", b"{", "it is no JSON"),
        ("a.jsonl.gz", gzip.compress(b'{"text": "One."}\n' * 99, mtime=0)[:-9], "it cannot be read"),
    ],
)
def test_a_damaged_file_is_named(tmp_path: Path, name: str, data: bytes, reason: str) -> None:
    good = write(tmp_path / "z.txt", "Last.")
    articles, (error,) = read(write(tmp_path / name, data), good)
    assert articles[-1].text == "Last."
    assert reason in error.reason
    assert error.place.startswith(str(tmp_path / name))


def test_what_does_not_exist_is_an_error_at_once(tmp_path: Path) -> None:
    with pytest.raises(InputError, match="no such file"):
        read_articles(tmp_path / "nowhere.jsonl", on_error="skip")
    with pytest.raises(InputError, match="its ending is none of"):
        read_articles(write(tmp_path / "a.docx", b""))
    with pytest.raises(InputError, match="no file in it"):
        read_articles(tmp_path)
    with pytest.raises(ValueError, match="on_error"):
        read_articles(tmp_path, on_error="ignore")  # type: ignore[arg-type]


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], deadline=None, max_examples=50)
@given(st.lists(st.text(st.characters(exclude_categories=["Cs"])).filter(str.strip), max_size=5))
def test_json_lines_keep_every_character(tmp_path: Path, texts: list[str]) -> None:
    path = write(tmp_path / "a.jsonl", "".join(json.dumps({"body_text": text}) + "\n" for text in texts))
    assert [a.text for a in read_articles(path)] == [plain(text).removeprefix("\ufeff") for text in texts]


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], deadline=None, max_examples=100)
@given(st.sampled_from([".txt", ".json", ".jsonl", ".jsonl.gz"]), st.binary(max_size=60))
def test_any_bytes_give_articles_or_errors(tmp_path: Path, ending: str, data: bytes) -> None:
    articles, errors = read(write(tmp_path / f"a{ending}", data))
    assert all(article.text.strip() for article in articles)
    assert all("\n" not in error.place for error in errors)


def test_the_table_of_names_has_no_name_twice() -> None:
    table = names()
    for field in ("id", "published", "title", "text", "url", "publisher", "lists", "types", "blocks"):
        assert len(set(table[field])) == len(table[field])


# --- extras ---------------------------------------------------------------------------------------------------------

PARAGRAPHS = "".join(
    f"<p>Canada backed Ana Reyes on {day} to be the next secretary general of the Baltic League, diplomats said.</p>"
    for day in ("Monday", "Tuesday", "Thursday")
)
LINKED = {
    "@context": "https://schema.org", "@type": "NewsArticle", "headline": TITLE,
    "datePublished": "2024-02-22T10:00:00Z", "publisher": {"name": "Wire"},
}  # fmt: skip
PAGE = (
    f"<html><head><title>{TITLE} | Wire</title>"
    f'<script type="application/ld+json">{json.dumps(LINKED)}</script></head>'
    f"<body><nav><a href='/'>Home</a></nav><article><h1>{TITLE}</h1>{PARAGRAPHS}</article>"
    "<footer>All rights reserved</footer></body></html>"
)


def test_a_page_is_read_with_what_it_says_of_itself(tmp_path: Path) -> None:
    pytest.importorskip("trafilatura", reason="needs the extra html")
    (article,) = read_articles(write(tmp_path / "a.html", PAGE))
    assert article.published == date(2024, 2, 22)
    assert (article.headline, article.publisher) == (TITLE, "Wire")
    assert article.text.startswith(f"{TITLE}\n\nCanada backed Ana Reyes on Monday")
    assert "Home" not in article.text
    assert "rights" not in article.text
    assert article.text.count("\n\n") == 3


def test_a_page_without_an_article_is_an_error(tmp_path: Path) -> None:
    pytest.importorskip("trafilatura", reason="needs the extra html")
    articles, (error,) = read(write(tmp_path / "a.html", "<html><body></body></html>"))
    assert not articles
    assert error.place == str(tmp_path / "a.html")


def warc_record(url: str, body: bytes, kind: str = "text/html; charset=utf-8", status: str = "200 OK") -> bytes:
    http = f"HTTP/1.1 {status}\r\nContent-Type: {kind}\r\nContent-Length: {len(body)}\r\n\r\n".encode() + body
    head = (
        f"WARC/1.0\r\nWARC-Type: response\r\nWARC-Target-URI: {url}\r\nWARC-Date: 2024-03-01T00:00:00Z\r\n"
        f"WARC-Record-ID: <urn:uuid:{url[-1]}>\r\nContent-Type: application/http; msgtype=response\r\n"
        f"Content-Length: {len(http)}\r\n\r\n"
    )
    return head.encode() + http + b"\r\n\r\n"


def test_an_archive_gives_its_pages(tmp_path: Path) -> None:
    pytest.importorskip("fastwarc", reason="needs the extra warc")
    pytest.importorskip("trafilatura", reason="needs the extra html")
    page = PAGE.encode()
    records = [
        warc_record("https://x.test/1", page),
        warc_record("https://x.test/2", b"\x89PNG", "image/png"),
        warc_record("https://x.test/3", page, status="404 Not Found"),
        warc_record("https://x.test/4", b"<html></html>"),
        warc_record("https://x.test/5", page),
    ]
    for name, data in (("a.warc", b"".join(records)), ("a.warc.gz", b"".join(map(gzip.compress, records)))):
        articles, (error,) = read(write(tmp_path / name, data))
        assert [article.url for article in articles] == ["https://x.test/1", "https://x.test/5"]
        assert [article.id for article in articles] == ["urn:uuid:1", "urn:uuid:5"]
        assert {article.published for article in articles} == {date(2024, 2, 22)}, "the page's date, not the crawl's"
        assert error.id == "urn:uuid:4"
        assert "byte" in error.place


@pytest.mark.parametrize("cut", [9, 400, 860, 5000])
def test_a_cut_archive_is_an_error(tmp_path: Path, cut: int) -> None:
    pytest.importorskip("fastwarc", reason="needs the extra warc")
    whole = warc_record("https://x.test/1", PAGE.encode()) + warc_record("https://x.test/2", PAGE.encode())
    cut = min(cut, len(gzip.compress(whole)) - 20)
    for data, name in ((whole, "a.warc"), (gzip.compress(whole), "a.warc.gz")):
        articles, errors = read(write(tmp_path / name, data[:-cut]))
        assert len(articles) <= 2
        assert errors, "what was cut off is not dropped in silence"


def test_columns_are_read(tmp_path: Path) -> None:
    pa = pytest.importorskip("pyarrow", reason="needs the extra arrow")
    pq = pytest.importorskip("pyarrow.parquet")
    table = pa.table({
        "id": [1, 2, 3], "text": ["One.", None, "Three."], "published": pa.array([date(2024, 2, 22)] * 3),
        "embedding": [[0.5]] * 3,
    })  # fmt: skip
    pq.write_table(table, tmp_path / "a.parquet")
    with pa.ipc.new_file(tmp_path / "a.arrow", table.schema) as file:
        file.write_table(table)
    with pa.ipc.new_stream(tmp_path / "b.arrow", table.schema) as stream:
        stream.write_table(table)
    for name in ("a.parquet", "a.arrow", "b.arrow"):
        articles, (error,) = read(tmp_path / name)
        expected = [("1", "One.", date(2024, 2, 22)), ("3", "Three.", date(2024, 2, 22))]
        assert [(a.id, a.text, a.published) for a in articles] == expected
        assert (error.id, error.place) == ("2", f"{tmp_path / name} row 2")
        damaged = write(tmp_path / f"damaged{Path(name).suffix}", (tmp_path / name).read_bytes()[:-20])
        assert any("damaged" in error.reason for error in read(damaged)[1])
