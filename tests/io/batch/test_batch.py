"""Many articles into one table: in order, whole, lazily, taken up again after a kill."""

import csv
import io
import json
import signal
import subprocess
import sys
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

import newsevents
from newsevents import ArticleError, InputError, MissingExtraError, OutputError, read_articles
from newsevents.cli import main
from newsevents.io import batch
from newsevents.io.batch import Progress, run_batch
from newsevents.io.batch.show import Bar
from newsevents.io.tables import columns, rows_of

NAMES = ("Ana Reyes", "Ivo Kalnin", "Ola Berg", "Mia Tran")
FORMATS = ("jsonl", "csv", "parquet")


def wire(path: Path, count: int, *, damaged: tuple[int, ...] = ()) -> Path:
    lines = [
        json.dumps({
            "id": str(number), "date": "2024-02-22",
            "text": f"Canada on Monday backed {NAMES[number % 4]} to be the next president of body {number}.",
        })
        for number in range(count)
    ]  # fmt: skip
    for number in damaged:
        lines[number] = "{"
    path.write_text("\n".join(lines) + "\n")
    return path


def rows(path: Path) -> list[dict[str, Any]]:
    if path.suffix == ".jsonl":
        return [json.loads(line) for line in path.read_text("utf-8").splitlines()]
    if path.suffix == ".csv":
        return list(csv.DictReader(io.StringIO(path.read_text("utf-8"), newline="")))
    pq = pytest.importorskip("pyarrow.parquet", reason="needs the extra arrow")
    table: list[dict[str, Any]] = pq.read_table(path).to_pylist()
    return table


def need(form: str) -> None:
    if form == "parquet":
        pytest.importorskip("pyarrow", reason="needs the extra arrow")


@pytest.mark.parametrize("form", FORMATS)
def test_the_rows_are_those_of_parse_in_the_order_of_the_articles(tmp_path: Path, form: str) -> None:
    need(form)
    source = wire(tmp_path / "a.jsonl", 70)
    summary = run_batch(source, out := tmp_path / f"out.{form}", jobs=1)
    expected = [row for a in read_articles(source) for row in rows_of(newsevents.Parser().parse_article(a))]
    assert len(expected) >= 70
    assert (summary.articles, sum(summary.records.values()), summary.errors) == (70, len(expected), 0)
    whole = [{column.name: row.get(column.name) for column in columns()} for row in expected]
    if form == "jsonl":
        assert rows(out) == expected
    elif form == "parquet":
        assert rows(out) == whole
    else:
        assert rows(out) == [{name: "" if v is None else str(v) for name, v in row.items()} for row in whole]
    assert sorted(path.name for path in tmp_path.iterdir()) == ["a.jsonl", f"out.{form}"]


@pytest.mark.slow
@pytest.mark.parametrize("form", FORMATS)
def test_two_processes_write_the_same_bytes_as_one(tmp_path: Path, form: str) -> None:
    need(form)
    source = wire(tmp_path / "a.jsonl", 150, damaged=(3, 77))
    for jobs in (1, 2):
        run_batch(source, tmp_path / f"{jobs}.{form}", jobs=jobs, on_error="skip")
    assert (tmp_path / f"1.{form}").read_bytes() == (tmp_path / f"2.{form}").read_bytes()


def test_a_damaged_article_stops_the_run_and_the_rest_is_read_later(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(batch, "_PART", 10)
    source = wire(tmp_path / "a.jsonl", 100, damaged=(70,))
    out = tmp_path / "out.jsonl"
    with pytest.raises(ArticleError, match="line 71"):
        run_batch(source, out)
    assert not out.exists(), "no half-written output"
    with pytest.raises(OutputError, match="--resume"):
        run_batch(source, out)
    told: list[ArticleError] = []
    summary = run_batch(source, out, resume=True, on_error="skip", on_damaged=told.append)
    assert [error.place for error in told] == [f"{source} line 71"]
    assert (summary.articles, summary.errors) == (99, 1)
    run_batch(source, tmp_path / "once.jsonl", on_error="skip")
    assert out.read_bytes() == (tmp_path / "once.jsonl").read_bytes()


KILLED = """
import sys, time
from newsevents.io import batch
batch._PART = 8
batch.run_batch(sys.argv[1], sys.argv[2], resume=True, on_progress=lambda progress: time.sleep(0.05))
"""


@pytest.mark.slow
@pytest.mark.parametrize("form", FORMATS)
def test_a_killed_run_goes_on_without_a_lost_or_doubled_article(tmp_path: Path, form: str) -> None:
    need(form)
    source = wire(tmp_path / "a.jsonl", 320)
    out = tmp_path / f"out.{form}"
    parts = out.with_name(out.name + ".parts")
    for enough in (1, 4, 7):
        process = subprocess.Popen([sys.executable, "-c", KILLED, str(source), str(out)])  # noqa: S603
        deadline = time.monotonic() + 60
        while len(list(parts.glob(f"*.{form}"))) < enough and time.monotonic() < deadline:
            time.sleep(0.01)
        process.send_signal(signal.SIGKILL)
        process.wait()
        assert not out.exists()
    summary = run_batch(source, out, resume=True)
    assert summary.articles == 320
    assert list(dict.fromkeys(row["article_id"] for row in rows(out))) == [str(number) for number in range(320)]
    run_batch(source, tmp_path / f"once.{form}")
    assert rows(out) == rows(tmp_path / f"once.{form}")
    assert not parts.exists()


def test_another_input_is_not_resumed(tmp_path: Path) -> None:
    source = wire(tmp_path / "a.jsonl", 50, damaged=(40,))
    with pytest.raises(ArticleError):
        run_batch(source, tmp_path / "out.jsonl")
    wire(source, 51)
    with pytest.raises(OutputError, match="another input"):
        run_batch(source, tmp_path / "out.jsonl", resume=True)


def test_what_cannot_be_done_is_said_before_the_work(tmp_path: Path) -> None:
    source = wire(tmp_path / "a.jsonl", 1)
    with pytest.raises(OutputError, match=r"its ending must be one of \.parquet, \.jsonl, \.csv"):
        run_batch(source, tmp_path / "out.xlsx")
    with pytest.raises(OutputError, match="no such file"):
        run_batch(source, tmp_path / "nowhere" / "out.csv")
    with pytest.raises(InputError, match="no such file"):
        run_batch(tmp_path / "b.jsonl", tmp_path / "out.csv")
    with pytest.raises(InputError, match="cannot be resumed"):
        run_batch("-", tmp_path / "out.csv", resume=True)
    assert [path.name for path in tmp_path.iterdir()] == ["a.jsonl"]


def test_a_missing_extra_is_named(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setitem(sys.modules, "pyarrow", None)
    monkeypatch.delitem(sys.modules, "newsevents.arrow", raising=False)
    with pytest.raises(MissingExtraError, match=r"newsevents\[arrow\]") as caught:
        run_batch(wire(tmp_path / "a.jsonl", 1), tmp_path / "out.parquet")
    assert isinstance(caught.value, ImportError)


def test_a_fault_of_the_parser_costs_one_article(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    parse = newsevents.Parser.parse_article

    def fails_at_five(self: newsevents.Parser, article: newsevents.Article) -> newsevents.Report:
        if article.id == "5":
            raise RuntimeError("boom")
        return parse(self, article)

    monkeypatch.setattr(newsevents.Parser, "parse_article", fails_at_five)
    told: list[ArticleError] = []
    source = wire(tmp_path / "a.jsonl", 9)
    summary = run_batch(source, tmp_path / "out.jsonl", on_error="skip", on_damaged=told.append)
    assert (summary.articles, [error.id for error in told]) == (8, ["5"])


def test_an_input_without_articles_gives_an_empty_table(tmp_path: Path) -> None:
    (tmp_path / "a.jsonl").write_text("")
    for form in FORMATS:
        need(form)
        assert run_batch(tmp_path / "a.jsonl", out := tmp_path / f"out.{form}").articles == 0
        assert rows(out) == []


def test_articles_are_not_read_far_ahead(tmp_path: Path) -> None:
    source = wire(tmp_path / "a.jsonl", 4_000)
    size = source.stat().st_size
    shown: list[Progress] = []

    class StopError(Exception):
        pass

    def stop(progress: Progress) -> None:
        shown.append(progress)
        raise StopError

    with pytest.raises(StopError):
        run_batch(source, tmp_path / "out.jsonl", on_progress=stop)
    assert 0 < shown[0].done < size / 4
    assert shown[0].total == size


# --- the command ------------------------------------------------------------------------------------------------------


def test_the_command_tells_what_it_did(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    source = wire(tmp_path / "a.jsonl", 5, damaged=(2,))
    arguments = ["batch", str(source), "-o", str(tmp_path / "out.csv"), "--jobs", "1"]
    assert main([*arguments, "--on-error", "skip"]) == 0
    out, err = capsys.readouterr()
    assert out.startswith("4 articles\n4 records\n  4 endorsement\n1 damaged\n")
    assert f"newsevents: cannot read {source} line 3: it is no JSON" in err
    assert main(arguments) == 1
    assert "line 3" in capsys.readouterr().err
    with pytest.raises(SystemExit):
        main([*arguments, "--jobs", "0"])


class Terminal(io.StringIO):
    def isatty(self) -> bool:
        return True


@pytest.mark.parametrize(("make", "expected"), [(Terminal, "%|"), (io.StringIO, "40 articles")])
def test_progress_is_a_bar_on_a_terminal_and_lines_in_a_log(make: Callable[[], io.StringIO], expected: str) -> None:
    if make is Terminal:
        pytest.importorskip("tqdm", reason="needs the extra progress")
    with Bar(stream := make()) as bar:
        bar(Progress(articles=20, done=50, total=100))
        bar.write("newsevents: a damaged article")
        bar(Progress(articles=40, done=100, total=100))
    shown = stream.getvalue()
    assert expected in shown
    assert "newsevents: a damaged article\n" in shown
    assert ("\r" in shown) == (make is Terminal), "a log has no control characters"


def test_a_bar_that_never_moved_leaves_nothing() -> None:
    with Bar(stream := Terminal()):
        pass
    assert stream.getvalue() == ""
