"""``newsevents decide``: positions and counts from the command line, held against a body's rule or one of your own."""

import json

import pytest

from newsevents.cli import main


def decide(capsys: pytest.CaptureFixture[str], *arguments: str) -> tuple[int, str, str]:
    code = main(["decide", *arguments])
    shown = capsys.readouterr()
    return code, shown.out, shown.err


NATO = ("--body", "NATO", "--date", "2024-06-21")
TELLING = [
    ((*NATO, "--yes", "US,GB"), "OPEN"),
    ((*NATO, "--no", "Hungary"), "BLOCKED"),
    (("--members", "9", "--rule", "2/3", "--support-count", "6"), "REACHED"),
    (("--members", "9", "--rule", "2/3", "--oppose-count", "4"), "BLOCKED"),
    (("--members", "9", "--rule", "2/3", "--support-count", "more than 5"), "REACHED"),
    (("--members", "9", "--rule", "6", "--support-count", "at most 6"), "OPEN"),
    (("--members", "9", "--rule", "6", "--support-count", "3-5"), "BLOCKED"),
    (("--members", "20", "--rule", "unanimity", "--support-count", "exactly 20"), "REACHED"),
    (("--members", "20", "--rule", "consensus", "--oppose-count", "1"), "BLOCKED"),
    (("--members", "20", "--rule", "18", "--support-count", "about 20"), "REACHED"),
]


@pytest.mark.parametrize(("arguments", "status"), TELLING)
def test_the_first_line_says_whether_it_is_decided(
    arguments: tuple[str, ...], status: str, capsys: pytest.CaptureFixture[str]
) -> None:
    code, out, err = decide(capsys, *arguments)
    assert (code, out.splitlines()[0], err) == (0, status, "")


def test_json_has_the_same_status(capsys: pytest.CaptureFixture[str]) -> None:
    code, out, _ = decide(capsys, "--members", "3", "--rule", "unanimity", "--yes", "a,b,c", "--json")
    assert (code, json.loads(out)["status"]) == (0, "reached")


WRONG = [
    ((), 2, "give --body, or --members and --rule"),
    (("--members", "9"), 2, "give --body, or --members and --rule"),
    ((*NATO, "--yes", "Atlantis"), 1, "Atlantis"),
    (("--members", "9", "--rule", "6", "--support-count", "lots"), 1, "is no count"),
    (("--members", "9", "--rule", "6", "--support-count", "about 2/3"), 1, "is no whole number"),
    (("--members", "9", "--rule", "6", "--support-count", "8", "--oppose-count", "4"), 1, ""),
]


@pytest.mark.parametrize(("arguments", "code", "message"), WRONG)
def test_what_does_not_fit_together_is_said_and_fails(
    arguments: tuple[str, ...], code: int, message: str, capsys: pytest.CaptureFixture[str]
) -> None:
    found, out, err = decide(capsys, *arguments)
    assert (found, out) == (code, "")
    assert err.startswith("newsevents decide: ")
    assert message in err
