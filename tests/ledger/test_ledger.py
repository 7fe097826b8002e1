"""The ledger, on SQLite and on PostgreSQL: idempotent, atomic, shared, migrated."""

import os
import signal
import subprocess
import sys
import time
from collections import deque
from functools import partial
from pathlib import Path

import pytest
from sqlalchemy import text

from clock import seconds
from contest_reports import article, backs, person, report, runs, state
from newsevents.contests import UnknownContestError, contest
from newsevents.errors import NewsEventsError
from newsevents.ledger import Ledger, LedgerError, NewerLedgerError
from newsevents.ledger.database import Database, alembic_config
from newsevents.ledger.tables import HEAD, metadata
from newsevents.model import Office, Report
from race import race

WRITER = Path(__file__).parent.parent / "ledger_writer.py"
EVERYTHING = frozenset({"candidacy", "endorsement"})


def _writer(where: str, first: int, last: int) -> "subprocess.Popen[str]":
    """Start a process that adds articles one by one and names each when it is safe."""
    command = [sys.executable, str(WRITER), where, str(first), str(last)]
    return subprocess.Popen(command, stdout=subprocess.PIPE, text=True)  # noqa: S603  (our own program)


def _numbers(where: str) -> set[int]:
    """Give the numbers of the articles in a ledger, and check that each is whole."""
    found = set()
    with Ledger(where) as ledger:
        for each in ledger.reports():
            number = int(each.article.text.rsplit(" ", 1)[1].rstrip("."))
            assert len(each.endorsements) == 1
            found.add(number)
        with ledger._database.reading() as connection:  # noqa: SLF001  (nothing half-added, in any table)
            counts = connection.execute(
                text("SELECT count(*), count(DISTINCT article) FROM mentions"),
            ).one()
            assert counts == (len(found), len(found))
    return found


def test_adding_an_article_twice_changes_nothing(where: str) -> None:
    reports = race(optional=EVERYTHING)
    with Ledger(where) as ledger:
        assert [new for _, new in ledger.add_all(reports, batch=5)] == [True] * len(reports)
        before = list(ledger.reports())
        assert [new for _, new in ledger.add_all(reversed(reports))] == [False] * len(reports)
        assert not ledger.add(reports[0])
        assert list(ledger.reports()) == before
        assert len(ledger) == len(reports)
    with Ledger(where) as again:
        assert set(again.reports()) == set(reports)


def test_a_contest_of_the_ledger_is_the_contest_of_its_reports(where: str) -> None:
    reports = race(optional=EVERYTHING)
    other = report("2024-03-01", backs(state("Canada"), person("Ana Reyes"), office=Office("president", "Peru")))
    # "Mark Rutte", who is in one contest only, is backed for an office that the article does not name.
    vague = report("2024-07-01", backs(state("Canada"), person("Mark Rutte"), office=None), text="Canada is for him.")
    with Ledger(where) as ledger:
        list(ledger.add_all([*reports, other, vague]))
        found = ledger.contest("NATO secretary general")
        whole = contest([*reports, other, vague], "secretary general", "NATO")
        assert found.to_dict() == whole.to_dict()
        assert "Canada" in found.standing("Rutte").supporters
        assert [(str(each.office), each.articles) for each in ledger.contests()] == [
            ("secretary general of NATO", len(reports)),
            ("member of NATO", 1),
            ("president of Peru", 1),
        ]
        wordings = ("secretary-general of the North Atlantic Treaty Organization", "secretary general")
        assert ledger.contest(wordings[0]) == ledger.contest(wordings[1]) == found
        with pytest.raises(UnknownContestError, match="president of Peru"):
            ledger.contest("pope")


def test_a_person_in_two_contests_is_not_guessed_into_one(where: str) -> None:
    ana = person("Ana Reyes")
    found = [
        report("2024-01-01", runs(ana)),
        report("2024-01-02", runs(ana, office=Office("president", "Peru")), text="Both."),
        report("2024-01-03", backs(state("Canada"), ana, office=None), text="For what?"),
    ]
    with Ledger(where) as ledger:
        list(ledger.add_all(found))
        assert ledger.contest("secretary general", "NATO").positions() == ()
        assert contest(found, "secretary general", "NATO").positions() == ()


def test_odd_text_is_kept_as_it_is(where: str) -> None:
    odd = report(
        "2024-01-01", runs(person("A\0na \ud800 Reyes")), text="Words with \0 and \ud83d and 😀.", publisher="\0\udc00"
    )
    with Ledger(where) as ledger:
        assert ledger.add(odd)
        assert not ledger.add(odd)
        assert list(ledger.reports()) == [odd]


@pytest.mark.parametrize("wait", [0.0, 0.15])
def test_killing_the_writer_loses_nothing_that_was_acknowledged(where: str, wait: float) -> None:
    with Ledger(where):
        pass
    writer = _writer(where, 0, 100_000)
    assert writer.stdout is not None
    told = [writer.stdout.readline()]
    time.sleep(wait)
    os.kill(writer.pid, signal.SIGKILL)
    told += writer.stdout.readlines()
    writer.stdout.close()
    writer.wait()
    acknowledged = {int(line) for line in told if line.endswith("\n")}
    kept = _numbers(where)
    assert acknowledged
    assert acknowledged <= kept
    assert len(kept - acknowledged) <= 1  # kept, but killed before it could say so


def test_two_processes_may_add_at_once(where: str) -> None:
    # Both also make the ledger: neither finds one.
    writers = [_writer(where, 0, 60), _writer(where, 30, 90)]
    for writer in writers:
        writer.communicate(timeout=60)
        assert writer.returncode == 0
    assert _numbers(where) == set(range(90))


def test_the_migrations_make_the_tables_that_the_code_has(where: str) -> None:
    from alembic.autogenerate import compare_metadata  # noqa: PLC0415
    from alembic.migration import MigrationContext  # noqa: PLC0415
    from alembic.script import ScriptDirectory  # noqa: PLC0415

    assert ScriptDirectory.from_config(alembic_config()).get_heads() == [HEAD]
    with Ledger(where) as ledger, ledger._database.reading() as connection:  # noqa: SLF001
        context = MigrationContext.configure(connection, opts={"compare_type": True})
        assert compare_metadata(context, metadata) == []


def test_migrations_go_down_and_up_again(where: str) -> None:
    from alembic import command  # noqa: PLC0415

    database = Database(where)
    config = alembic_config()
    with database.writing() as connection:
        config.attributes["connection"] = connection
        command.downgrade(config, "base")
    database.engine.dispose()
    with Ledger(where) as ledger:
        assert ledger.add(report("2024-01-01", runs(person("Ana Reyes"))))


def test_a_newer_ledger_is_refused(where: str) -> None:
    with Ledger(where) as ledger:
        ledger.add(report("2024-01-01", runs(person("Ana Reyes"))))
        with ledger._database.writing() as connection:  # noqa: SLF001
            connection.execute(text("UPDATE alembic_version SET version_num = '9999'"))
    with pytest.raises(NewerLedgerError, match="install a newer") as caught:
        Ledger(where)
    assert caught.value.revision == "9999"
    assert isinstance(caught.value, NewsEventsError)


def test_a_database_of_another_program_is_left_alone(tmp_path: Path) -> None:
    import sqlite3  # noqa: PLC0415

    place = tmp_path / "other.db"
    connection = sqlite3.connect(place)
    connection.execute("CREATE TABLE articles (title TEXT)")
    connection.commit()
    connection.close()
    with pytest.raises(LedgerError, match="another program"):
        Ledger(place)


def test_what_is_no_ledger_is_said_so(tmp_path: Path) -> None:
    noise = tmp_path / "noise.db"
    noise.write_text("This is no database at all, but it is long enough to look at. " * 20)
    with pytest.raises(LedgerError, match="not a database"):
        Ledger(noise)
    with pytest.raises(LedgerError, match="unable to open"):
        Ledger(tmp_path / "no" / "such" / "folder.db")
    with pytest.raises(LedgerError) as caught:
        Ledger("postgresql://someone:secret@127.0.0.1:9/none?connect_timeout=1")
    assert "secret" not in str(caught.value)


def _filled(where: Path, size: int) -> Ledger:
    ledger = Ledger(where)
    for _ in ledger.add_all((_numbered(number) for number in range(size)), batch=2_000):
        pass
    return ledger


def _numbered(number: int) -> Report:
    return Report(
        article(None, f"Canada backed Ana Reyes in article {number}."), candidacies=(runs(person("Ana Reyes")),)
    )


def _add(ledger: Ledger, more: list[Report]) -> None:
    deque(ledger.add_all(more), maxlen=0)


@pytest.mark.slow
def test_adding_to_a_large_ledger_costs_what_adding_to_an_empty_one_does(tmp_path: Path) -> None:
    """Scaled down; ``benchmarks/ledger.py`` does it with 100,000."""
    more = [_numbered(number) for number in range(1_000_000, 1_000_500)]
    with Ledger(tmp_path / "empty.db") as empty, _filled(tmp_path / "full.db", 8_000) as full:
        assert all(new for ledger in (empty, full) for _, new in ledger.add_all(more[:250]))
        cost, later = (seconds(partial(_add, ledger, more[250:]), best_of=1) for ledger in (empty, full))
    assert later <= 1.5 * cost + 0.05
