"""The command line: what it prints, where errors go, and how it exits."""

import json
import os
import re
import subprocess
import sys
from pathlib import Path

import pytest

import newsevents
from newsevents.cli import main
from newsevents.io.schema import SCHEMAS
from newsevents.model import Report

STORY = """Canada backs Reyes to lead Baltic League

RIGA, March 4 - Canada on Monday backed Ana Reyes to be the next secretary general of NATO.
"""


@pytest.fixture
def story(tmp_path: Path) -> str:
    path = tmp_path / "story.txt"
    path.write_text(STORY, encoding="utf-8")
    return str(path)


def run(*arguments: str, **environment: str) -> "subprocess.CompletedProcess[str]":
    """Run the program itself."""
    clean = {name: value for name, value in os.environ.items() if name not in {"NO_COLOR", "COLUMNS"}}
    return subprocess.run(  # noqa: S603
        [sys.executable, "-m", "newsevents", *arguments],
        capture_output=True,
        encoding="utf-8",
        env=clean | environment,
        check=False,
    )


def test_version() -> None:
    done = run("--version")
    assert (done.returncode, done.stdout) == (0, f"newsevents {newsevents.__version__}\n")


def test_help_lists_the_commands_and_the_exit_codes(capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit) as stopped:
        main(["--help"])
    assert stopped.value.code == 0
    shown = capsys.readouterr().out
    assert re.search(r"^ +read +read a news story", shown, re.MULTILINE)
    assert re.search(r"^ +schema ", shown, re.MULTILINE)
    assert "exit codes: 0 done" in shown


def test_help_loads_neither_parser_nor_model() -> None:
    code = (
        "import sys; from newsevents.cli import build_parser; build_parser();"
        "print([name for name in sys.modules if name.startswith(('newsevents.lexicon', 'newsevents.api', 'cattrs'))])"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)  # noqa: S603
    assert done.stdout == "[]\n"


@pytest.mark.parametrize(
    "arguments",
    [
        [],
        ["frobnicate"],
        ["read"],
        ["read", "-", "--published", "Thursday"],
        ["read", "-", "--json", "--jsonl"],
        ["schema", "cake"],
    ],
)
def test_wrong_usage_exits_with_2_and_says_why(arguments: list[str], capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit) as stopped:
        main(arguments)
    assert stopped.value.code == 2
    shown = capsys.readouterr()
    assert shown.out == ""
    assert "usage: newsevents" in shown.err


def test_a_wrong_date_says_how_to_write_one(capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit):
        main(["read", "-", "--published", "Thursday"])
    assert "'Thursday' is no date; write it as 2024-02-22" in capsys.readouterr().err


def test_the_page_is_what_one_gets(story: str, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["read", story]) == 0
    shown = capsys.readouterr()
    assert shown.err == ""
    assert shown.out.startswith("Canada backs Reyes to lead Baltic League\n")
    assert "backed by Canada" in shown.out
    assert "\x1b[" not in shown.out, "not a terminal"


def test_colour_can_be_asked_for(story: str, capsys: pytest.CaptureFixture[str]) -> None:
    main(["read", story, "--color"])
    assert "\x1b[" in capsys.readouterr().out
    main(["read", story, "--no-color"])
    assert "\x1b[" not in capsys.readouterr().out


@pytest.mark.parametrize(
    ("environment", "colored"),
    [({}, True), ({"NO_COLOR": "1"}, False), ({"NO_COLOR": ""}, True), ({"TERM": "dumb"}, False)],
)
def test_a_terminal_gets_colour_unless_it_does_not_want_it(
    story: str,
    environment: dict[str, str],
    colored: bool,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> None:
    for name, value in ({"TERM": "xterm"} | environment).items():
        monkeypatch.setenv(name, value)
    if "NO_COLOR" not in environment:
        monkeypatch.delenv("NO_COLOR", raising=False)
    monkeypatch.setattr(sys.stdout, "isatty", lambda: True)
    main(["read", story])
    assert ("\x1b[" in capsys.readouterr().out) is colored


def test_the_page_is_as_wide_as_the_terminal(story: str) -> None:
    shown = run("read", story, COLUMNS="40").stdout
    assert max(map(len, shown.splitlines())) <= 40


def test_json_is_the_lossless_document(story: str, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["read", story, "--json", "--published", "2024-03-05"]) == 0
    report = Report.from_json(capsys.readouterr().out)
    assert report == newsevents.parse(STORY, published="2024-03-05")


def test_records_and_lines_are_the_same_rows(story: str, capsys: pytest.CaptureFixture[str]) -> None:
    rows = newsevents.parse(STORY).to_records()
    assert rows
    main(["read", story, "--records"])
    assert json.loads(capsys.readouterr().out) == rows
    main(["read", story, "--jsonl"])
    assert [json.loads(line) for line in capsys.readouterr().out.splitlines()] == rows


def test_no_records_are_an_empty_array(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    path = tmp_path / "quiet.txt"
    path.write_text("It rained.", encoding="utf-8")
    main(["read", str(path), "--records"])
    assert json.loads(capsys.readouterr().out) == []
    main(["read", str(path), "--jsonl"])
    assert capsys.readouterr().out == ""


def test_standard_input_is_a_file_too() -> None:
    done = subprocess.run(
        [sys.executable, "-m", "newsevents", "read", "-"], input=STORY.encode(), capture_output=True, check=True
    )
    assert b"backed by Canada" in done.stdout


@pytest.mark.parametrize(
    ("data", "told"),
    [(None, "there is no such file"), (b"", "it is empty"), (b"caf\xe9", "byte 3 (0xe9) is not UTF-8")],
)
def test_what_cannot_be_read_exits_with_1_and_one_line(
    tmp_path: Path, data: bytes | None, told: str, capsys: pytest.CaptureFixture[str]
) -> None:
    path = tmp_path / "story.txt"
    if data is not None:
        path.write_bytes(data)
    assert main(["read", str(path)]) == 1
    shown = capsys.readouterr()
    assert shown.out == ""
    assert shown.err.startswith(f"newsevents: cannot read {path}: {told}")
    assert shown.err.count("\n") == 1


def test_a_directory_is_no_story(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["read", str(tmp_path)]) == 1
    assert "it is a directory; give one of the files in it" in capsys.readouterr().err


def test_a_closed_pipe_is_no_error(story: str) -> None:
    with subprocess.Popen(  # noqa: S603
        [sys.executable, "-m", "newsevents", "read", story, "--json"], stdout=subprocess.PIPE, stderr=subprocess.PIPE
    ) as process:
        assert process.stdout is not None
        assert process.stderr is not None
        process.stdout.close()
        assert process.stderr.read() == b""
        assert process.wait() == 0


def test_a_terminal_without_unicode_gets_a_page_too(tmp_path: Path) -> None:
    path = tmp_path / "story.txt"
    path.write_text("Ana Müller said “東京” is far.\n\n" + STORY, encoding="utf-8")
    done = run("read", str(path), PYTHONIOENCODING="ascii", PYTHONUTF8="0")
    assert done.returncode == 0
    assert "Ana M?ller" in done.stdout
    written = run("read", str(path), "--json", PYTHONIOENCODING="ascii", PYTHONUTF8="0")
    assert "東京" in written.stdout


@pytest.mark.parametrize("name", SCHEMAS)
def test_the_schemas_are_printed(name: str, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["schema", name]) == 0
    assert json.loads(capsys.readouterr().out) == SCHEMAS[name]()
