"""``newsevents track`` and ``newsevents export``, as a user runs them."""

import json
from pathlib import Path
from typing import Any

import pytest

pytest.importorskip("sqlalchemy", reason="needs the extra [ledger]")
pytest.importorskip("alembic", reason="needs the extra [ledger]")

from newsevents.cli import main
from newsevents.commands import export
from newsevents.io.exports import FORMATS
from newsevents.ledger import Ledger
from race import RACE, expected, race

TEXT = RACE / "02-two-big-backers.txt"


@pytest.fixture
def ledger(tmp_path: Path) -> str:
    """Give a ledger with the race in it, from its gold records: what the parser finds is tested elsewhere."""
    where = str(tmp_path / "race.db")
    with Ledger(where) as opened:
        list(opened.add_all(race()))
    return where


def run(capsys: pytest.CaptureFixture[str], *arguments: str) -> str:
    code = main(arguments)
    told = capsys.readouterr()
    assert (code, told.err) == (0, "")
    return told.out


def test_adding_says_what_is_new(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    where = str(tmp_path / "race.db")
    command = ("track", "add", str(TEXT), "--ledger", where, "--published", "2024-02-22", "--outlet", "Wire")
    assert run(capsys, *command).startswith(f"added\t{TEXT}\t")
    assert run(capsys, *command).startswith(f"known\t{TEXT}\t")
    with Ledger(where) as opened:
        [report] = opened.reports()
    assert report.article.publisher == "Wire"
    assert str(report.article.published) == "2024-02-22"


def test_reports_that_were_made_elsewhere_are_added_as_they_are(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    one, rest = tmp_path / "one.json", tmp_path / "rest.jsonl"
    one.write_text(race()[0].to_json(indent=2), "utf-8")
    rest.write_text("".join(f"{report.to_json()}\n" for report in race()), "utf-8")
    where = str(tmp_path / "race.db")
    told = run(capsys, "track", "add", str(one), str(rest), "--ledger", where).splitlines()
    assert [line.split("\t")[0] for line in told] == ["added", "known", *["added"] * 13]
    with Ledger(where) as opened:
        assert set(opened.reports()) == set(race())
    one.write_text("{}", "utf-8")
    assert main(["export", str(one)]) == 1
    assert "not a newsevents report" in capsys.readouterr().err


def test_showing_a_contest_on_a_day(ledger: str, capsys: pytest.CaptureFixture[str]) -> None:
    command = ("track", "show", "NATO secretary general", "--as-of", "2024-03-05", "--ledger", ledger)
    told = run(capsys, *command)
    assert "Mark Rutte for secretary general of NATO, 2024-03-05: BLOCKED" in told
    assert "2024-03-05  Hungary: oppose" in told
    assert "Klaus Iohannis" in told
    assert "Mark Rutte" not in run(capsys, *command, "--candidate", "Frederiksen")
    [standing] = json.loads(run(capsys, *command, "--candidate", "Rutte", "--json"))
    want = next(each for each in expected() if (each["as_of"], each["candidate"]) == ("2024-03-05", "Mark Rutte"))
    for name in ("supporters", "opponents", "undeclared", "status", "candidacy"):
        assert standing[name] == want[name]


def test_what_may_be_left_out(ledger: str, capsys: pytest.CaptureFixture[str]) -> None:
    base = ("track", "show", "NATO secretary general", "--as-of", "2024-04-03", "--candidate", "Rutte", "--json")
    [named] = json.loads(run(capsys, *base, "--ledger", ledger, "--named-only"))
    [twice] = json.loads(run(capsys, *base, "--ledger", ledger, "--outlets", "2"))
    assert named["opponents"] == ["Hungary"]
    assert "Spain" not in twice["supporters"]


def test_the_articles_of_an_earlier_race_are_left_out(ledger: str, capsys: pytest.CaptureFixture[str]) -> None:
    command = ("track", "timeline", "NATO secretary general", "--ledger", ledger, "--since", "2024-06-01")
    told = run(capsys, *command).splitlines()
    assert "2024-03-05  Hungary opposes Mark Rutte" not in told
    assert "2024-06-26  Mark Rutte: appointed" in told
    shown = run(capsys, "track", "show", *command[2:])
    assert "United States" not in shown


def test_listing_contests_and_the_timeline(ledger: str, capsys: pytest.CaptureFixture[str]) -> None:
    assert "14  2023-11-20  2024-06-26  secretary general of NATO" in run(
        capsys, "track", "contests", "--ledger", ledger
    )
    [entry] = json.loads(run(capsys, "track", "contests", "--ledger", ledger, "--json"))
    assert (entry["office"], entry["articles"]) == ("secretary general", 14)
    told = run(capsys, "track", "timeline", "NATO secretary general", "--ledger", ledger).splitlines()
    assert "2024-03-05  Hungary opposes Mark Rutte" in told
    assert "2024-05-17  it is disputed whether Slovakia opposes Mark Rutte [contradicted]" in told
    assert told == sorted(told, key=lambda line: line[:10])
    events = json.loads(run(capsys, "track", "timeline", "NATO secretary general", "--ledger", ledger, "--json"))
    assert len(events) == len(told)


@pytest.mark.parametrize("name", FORMATS)
def test_exporting(name: str, ledger: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    place = tmp_path / "out"
    command = ["track", "export", "NATO secretary general", "--ledger", ledger, "--format", name]
    assert run(capsys, *command, "--output", str(place)) == ""
    if name == "brat":
        assert len(list(place.iterdir())) == 2 * 14 + 1
    else:
        write = FORMATS[name].write
        assert write is not None
        text = place.read_text("utf-8")
        assert text == write(race())
        assert run(capsys, *command).strip() == text.strip()
    articles: list[Any] = ["export", str(TEXT), "--published", "2024-02-22", "--format", name]
    run(capsys, *articles, "--output", str(tmp_path / "other"))
    assert (tmp_path / "other").exists()


def test_the_command_line_knows_every_format() -> None:
    assert tuple(FORMATS) == export._FORMATS  # noqa: SLF001


@pytest.mark.parametrize(
    ("arguments", "words"),
    [
        (("track", "show", "pope", "--ledger", "{}"), "no single contest fits 'pope'"),
        (("track", "show", "NATO secretary general", "--candidate", "Nobody", "--ledger", "{}"), "no single candidate"),
        (("track", "add", "no-such-file", "--ledger", "{}"), "there is no such file"),
        (("track", "export", "--format", "brat", "--ledger", "{}"), "name one with --output"),
        (("track", "contests", "--ledger", "{}/no/where.db"), "cannot use the ledger"),
    ],
)
def test_errors_say_what_to_do(
    arguments: tuple[str, ...], words: str, ledger: str, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main([argument.replace("{}", ledger) for argument in arguments]) == 1
    told = capsys.readouterr()
    assert told.out == ""
    assert words in told.err


def test_an_empty_ledger_says_how_to_begin(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert "track add" in run(capsys, "track", "contests", "--ledger", str(tmp_path / "new.db"))


def test_without_the_extra_it_names_it(monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> None:
    monkeypatch.setitem(__import__("sys").modules, "newsevents.ledger", None)
    assert main(["track", "contests", "--ledger", "x.db"]) == 1
    assert "newsevents[ledger]" in capsys.readouterr().err


def test_what_stands_beside_a_text_dates_it_and_an_option_goes_before(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    story, beside = tmp_path / "one.txt", tmp_path / "one.json"
    story.write_text("Canada on Monday backed Ana Reyes for secretary general of NATO.", "utf-8")
    beside.write_text('{"date": "2024-03-06", "outlet": "The Wire", "url": "https://wire.example/1"}', "utf-8")
    where = str(tmp_path / "race.db")
    told = run(capsys, "track", "add", str(story), str(beside), "--ledger", where)
    assert told.splitlines() == [f"added\t{story}\t1 records"], "the file beside it is no article"
    run(capsys, "track", "add", str(story), "--ledger", where, "--published", "2024-03-13", "--outlet", "Other")
    with Ledger(where) as opened:
        first, second = (report.article for report in opened.reports())
    assert (str(first.published), first.publisher, first.id) == ("2024-03-06", "The Wire", None)
    assert (str(second.published), second.publisher, second.url) == ("2024-03-13", "Other", "https://wire.example/1")


def test_a_file_beside_a_text_that_cannot_be_read_is_told_of(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    story, beside = tmp_path / "one.txt", tmp_path / "one.json"
    story.write_text("Canada backed Ana Reyes.", "utf-8")
    beside.write_text('{"date": "last week"}', "utf-8")
    assert main(["track", "add", str(story), "--ledger", str(tmp_path / "race.db")]) == 1
    assert "its date 'last week' is none that is known" in capsys.readouterr().err
