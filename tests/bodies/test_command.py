"""``newsevents bodies`` as one types it."""

import argparse
import json

import pytest

from newsevents.bodies import all_bodies
from newsevents.commands import bodies as command


def _run(*words: str) -> int:
    parser = argparse.ArgumentParser(prog="newsevents")
    command.register(parser.add_subparsers())
    args = parser.parse_args(["bodies", *words])
    code: int = args.run(args)
    return code


@pytest.mark.parametrize("words", [[], ["list"]])
def test_lists_every_body_with_its_size(words: list[str], capsys: pytest.CaptureFixture[str]) -> None:
    assert _run(*words) == 0
    lines = capsys.readouterr().out.splitlines()
    assert [line.split()[0] for line in lines] == [each.id for each in all_bodies()]
    assert next(line for line in lines if line.startswith("nato ")).split()[1] == "32"


def test_lists_as_json(capsys: pytest.CaptureFixture[str]) -> None:
    assert _run("list", "--json") == 0
    rows = {row["id"]: row for row in json.loads(capsys.readouterr().out)}
    assert rows["g8"]["known_until"] == "2014-03-24"
    assert "Security Council" in rows["unsc"]["aliases"]


def test_shows_a_body_on_a_date(capsys: pytest.CaptureFixture[str]) -> None:
    assert _run("show", "NATO", "--date", "2024-02-22") == 0
    text = capsys.readouterr().out
    assert text.startswith("NATO on 2024-02-22: 31 members\n")
    assert "Finland" in text
    assert "Sweden" not in text
    assert "consensus: no opposition from any member" in text


def test_shows_veto_weights_suspensions_and_who_decides(capsys: pytest.CaptureFixture[str]) -> None:
    assert _run("show", "UN Secretary-General", "--date", "1981-12-01") == 0
    text = capsys.readouterr().out
    assert "veto: China, France, United Kingdom, Soviet Union, United States" in text
    assert "appointment [decided by unga]: more than 1/2 of votes cast" in text
    assert _run("show", "Arab League", "--date", "2015-01-01") == 0
    assert "suspended: Syria" in capsys.readouterr().out
    assert _run("show", "EU Council", "--date", "2020-01-15") == 0
    assert "population: 513,481,691 inhabitants, figures of 2019" in capsys.readouterr().out


def test_counts_seats_and_names_chambers_in_long_rules(capsys: pytest.CaptureFixture[str]) -> None:
    assert _run("show", "US Congress") == 0
    text = capsys.readouterr().out
    assert "California 54" in text
    assert "at least 2/3 of votes cast of the senators and at least 2/3 of votes cast of the representatives" in text


def test_says_when_the_table_may_be_out_of_date(capsys: pytest.CaptureFixture[str]) -> None:
    assert _run("show", "NATO", "--date", "2100-01-01") == 0
    assert "later changes are not in it" in capsys.readouterr().out


def test_shows_as_json_what_the_snapshot_holds(capsys: pytest.CaptureFixture[str]) -> None:
    assert _run("show", "unsc", "--date", "2024-02-22", "--json") == 0
    shown = json.loads(capsys.readouterr().out)
    assert len(shown["members"]) == 15
    assert shown["veto_holders"] == ["CN", "FR", "GB", "RU", "US"]
    assert shown["rules"]["substantive"]["rule"]["of"][0] == {"rule": "at_least", "amount": 9}
    assert shown["rules"]["substantive"]["since"] == "1966-01-01"


@pytest.mark.parametrize(
    ("words", "said"),
    [
        (["show", "NATTO"], "did you mean 'NATO'"),
        (["show", "G8", "--date", "2020-01-01"], "until 2014-03-24"),
    ],
)
def test_what_cannot_be_shown_is_said_on_standard_error(
    words: list[str], said: str, capsys: pytest.CaptureFixture[str]
) -> None:
    assert _run(*words) == 2
    shown = capsys.readouterr()
    assert shown.out == ""
    assert said in shown.err


def test_a_date_that_is_none_is_refused_with_an_example(capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit):
        _run("show", "NATO", "--date", "yesterday")
    assert "write it as 2024-02-22" in capsys.readouterr().err
