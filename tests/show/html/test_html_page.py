"""The page: whole, self-contained, linked both ways, and safe whatever the articles say."""

import base64
import datetime as dt
import hashlib
import re
import sys
from pathlib import Path

import attrs
import pytest

pytest.importorskip("jinja2", reason="the page needs the extra 'report'")
pytest.importorskip("matplotlib", reason="the page needs the extra 'report'")

import matplotlib as mpl
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from newsevents.cli import main
from newsevents.contests import UnknownCandidateError, contest
from newsevents.errors import MissingExtraError
from newsevents.model import (
    Actor,
    ActorKind,
    Article,
    Candidacy,
    CandidacyStatus,
    Endorsement,
    Evidence,
    Office,
    Report,
    Stance,
)
from newsevents.show.html import NoDayError, contest_page
from newsevents.show.html.page import _environment
from race import RACE, race

from .pages import Page, whole

HOSTILE = "</title></style><script>alert(1)</script><img src=x onerror=alert(1)>\"'`{{ 7*7 }}<!--\u202eevil\x00\x1b[0m"
APRIL = "2024-04-03"


def hostile(words: str, url: str | None = None) -> Report:
    """Make a report in which everything that comes from outside is hostile."""
    text = f"{words}\n\nThe {words} body"
    evidence = (Evidence(0, 1, 0, len(words), "test", Actor("group:x", f"sources {words}", ActorKind.GROUP)),)
    who = Actor("person:x", f"Person {words}", ActorKind.PERSON)
    by = Actor("person:y", f"Backer {words}", ActorKind.PERSON)
    office = Office(f"chair {words}", f"Body {words}")
    article = Article(text, dt.date(2024, 1, 2), words, id=words, url=url, publisher=f"Outlet {words}")
    return Report(
        article,
        endorsements=(
            Endorsement(evidence=evidence, endorser=by, stance=Stance.SUPPORT, candidate=who, office=office),
        ),
        candidacies=(Candidacy(evidence=evidence, person=who, status=CandidacyStatus.DECLARED, office=office),),
    )


def safe(page: str) -> None:
    """Check that a page holds nothing that could run, load or style itself."""
    read = Page(page)
    assert read.faults == []
    assert read.open == []
    names = {name for name, _ in read.tags}
    assert not names & {"script", "img", "iframe", "object", "embed", "form", "base", "link", "foreignobject"}
    assert sum(name == "style" for name, _ in read.tags) == 1
    for name, attributes in read.tags:
        assert not {attribute for attribute in attributes if attribute.startswith("on") or attribute == "style"}, name
        assert "src" not in attributes
    assert all(href.startswith(("#", "http://", "https://")) for href in read.hrefs())
    assert all(href.startswith("#") for href in read.hrefs("use"))


@pytest.mark.parametrize("day", [None, APRIL, "2023-11-20"])
def test_a_page_is_well_formed_and_self_contained(day: str | None) -> None:
    page = contest_page(whole(), as_of=day)
    safe(page)
    assert "url(" not in page.replace("url(#", "")
    assert "@import" not in page


@pytest.mark.parametrize("day", [None, APRIL])
def test_every_link_leads_somewhere_and_every_id_is_one(day: str | None) -> None:
    read = Page(contest_page(whole(), as_of=day))
    assert len(read.ids) == len(set(read.ids))
    assert {href[1:] for href in (*read.hrefs(), *read.hrefs("use")) if href.startswith("#")} <= set(read.ids)


def test_records_and_timeline_are_linked_both_ways() -> None:
    page = contest_page(whole())
    note = re.search(r'<li id="(a2n1)"><a href="#(a2r1)".*?href="#(e\d+)"', page)
    assert note is not None
    assert f'id="{note[2]}"' in page
    event = re.search(rf'<li id="{note[3]}".*?</li>', page, re.DOTALL)
    assert event is not None
    assert f'href="#{note[2]}"' in event[0]
    assert 'class="ref" href="#a2n1"' in page


def test_the_policy_allows_the_one_style_sheet_and_nothing_else() -> None:
    page = contest_page(whole())
    policy = re.search(r'http-equiv="Content-Security-Policy" content="([^"]+)"', page)
    style = re.search(r"<style>(.*?)</style>", page, re.DOTALL)
    assert policy is not None
    assert style is not None
    digest = base64.b64encode(hashlib.sha256(style[1].encode()).digest()).decode()
    wanted = f"default-src 'none'; style-src 'sha256-{digest}'; base-uri 'none'; form-action 'none'"
    assert policy[1] == wanted
    assert page.index("Content-Security-Policy") < page.index("<title>")


def test_the_page_says_where_it_stands_and_by_which_rule() -> None:
    text = " ".join(Page(contest_page(whole(), as_of=APRIL)).text.split())
    assert "Mark Rutte Blocked" in text
    assert "Consensus: no opposition from any member" in text
    assert "against: Hungary, Slovakia and Turkey" in text
    assert "7 named in support 19 claimed in support, not named 3 undeclared 3 named in opposition" in text
    assert "about 26 of 32 in support" in text
    assert "Albania, Bulgaria, Canada" in text


def test_what_is_later_than_the_day_asked_for_is_not_on_the_page() -> None:
    read = Page(contest_page(whole(), as_of=APRIL))
    assert "Turkey drops its objections" not in read.text
    assert "from 8 articles by 2 outlets" in read.text


def test_before_the_first_article_there_is_nothing() -> None:
    read = Page(contest_page(whole(), as_of="2023-01-01"))
    assert "from 0 articles" in read.text
    assert "Nobody is named as a candidate" in read.text
    assert "Rutte" not in read.text


def test_of_many_reports_of_one_fact_the_first_are_linked_and_the_rest_counted() -> None:
    report = hostile("words")
    many = [
        attrs.evolve(report, article=attrs.evolve(report.article, id=f"{number}", publisher=f"Outlet {number}"))
        for number in range(60)
    ]
    page = contest_page(contest(many))
    assert "<summary>56 more</summary>" in page
    assert "and 20 later ones" in page


def test_without_the_extra_one_learns_what_to_install(monkeypatch: pytest.MonkeyPatch) -> None:
    _environment.cache_clear()
    monkeypatch.setitem(sys.modules, "jinja2", None)
    with pytest.raises(MissingExtraError, match=r"pip install 'newsevents\[report\]'"):
        contest_page(whole())
    _environment.cache_clear()


def test_the_word_of_unnamed_sources_can_be_left_out() -> None:
    text = Page(contest_page(whole(), as_of=APRIL, named_only=True)).text
    assert "What only unnamed sources say is left out." in text
    assert "against: Hungary;" in text


def test_a_reader_can_begin_with_another_candidate() -> None:
    page = contest_page(whole(), as_of=APRIL, candidate="Iohannis")
    assert re.search(r'id="c1-h"><bdi>Klaus Iohannis', page)
    with pytest.raises(UnknownCandidateError):
        contest_page(whole(), candidate="Nobody")


def test_the_same_contest_gives_the_same_page() -> None:
    assert contest_page(whole(), as_of=APRIL) == contest_page(whole(), as_of=APRIL)


def test_the_rule_of_a_large_body_counts_its_members() -> None:
    report = hostile("words")
    text = Page(contest_page(contest([report]), body="US Senate")).text
    assert "a quorum of more than 1/2 of 100 members" in " ".join(text.split())
    assert "US-AK" not in text


def test_a_reader_with_settings_of_their_own_gets_the_same_page() -> None:
    usual = contest_page(whole(), as_of=APRIL)
    with mpl.rc_context({"lines.linewidth": 9, "axes.facecolor": "red", "font.size": 30}):
        assert contest_page(whole(), as_of=APRIL) == usual


def test_hostile_text_is_only_text() -> None:
    page = contest_page(contest([hostile(HOSTILE, url="javascript:alert(1)")]))
    safe(page)
    assert "<script" not in page
    assert "onerror=alert(1)&gt;" in page, "the words themselves are shown"
    assert "{{ 7*7 }}" in page, "and not read as a template"
    assert not re.search("[\x00-\x08\x0b-\x1f\x7f-\x9f\u202a-\u202e\u2066-\u2069]", page)


@settings(max_examples=15, deadline=None, suppress_health_check=list(HealthCheck))
@given(
    st.text(alphabet=st.characters(), min_size=1, max_size=30), st.sampled_from([None, "data:x", "https://e.org/\"'"])
)
def test_any_text_at_all_gives_a_safe_page(words: str, url: str | None) -> None:
    try:
        found = contest([hostile(f"w{words}", url)])
    except LookupError:  # such words name no office
        return
    page = contest_page(found)
    safe(page)
    page.encode()


def test_fifty_long_articles_stay_under_a_megabyte() -> None:
    many = []
    for turn in range(4):
        for report in race():
            article = attrs.evolve(report.article, id=f"{turn}-{report.article.id}", publisher=f"Outlet {turn}")
            many.append(attrs.evolve(report, article=article))
    page = contest_page(contest(many[:50], office="secretary general", organization="NATO"))
    assert page.count("<article ") == 50
    assert len(page.encode()) < 1_000_000


def test_a_contest_without_a_day_says_so() -> None:
    report = hostile("words")
    undated = attrs.evolve(report, article=attrs.evolve(report.article, published=None))
    with pytest.raises(NoDayError, match="as of which day"):
        contest_page(contest([undated]))
    assert "undated" in contest_page(contest([undated]), as_of="2024-01-02")


def test_a_contest_in_which_nobody_has_taken_a_position() -> None:
    report = attrs.evolve(hostile("words"), endorsements=())
    text = Page(contest_page(contest([report]))).text
    assert "Nobody has taken a position on any candidate" in text
    empty = contest([], office="chair", organization="Body")
    assert "Nobody is named as a candidate" in contest_page(empty, as_of="2024-01-02")


def test_the_command_writes_the_page(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    texts = [str(path) for path in sorted(RACE.glob("*.txt"))]
    target = tmp_path / "race.html"
    assert main(["report", *texts, "-o", str(target), "--as-of", APRIL, "--office", "Secretary-General"]) == 0
    page = target.read_text("utf-8")
    safe(page)
    assert "As of <time" in page
    assert ">Secretary general of NATO</h1>" in page
    assert capsys.readouterr().out == ""
    assert [path.name for path in tmp_path.iterdir()] == ["race.html"]


def test_the_command_says_what_is_wrong(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    story = str(next(RACE.glob("02*.txt")))
    target = str(tmp_path / "race.html")
    assert main(["report", story, "-o", target, "--office", "pope"]) == 1
    assert "no single contest fits 'pope'" in capsys.readouterr().err
    assert main(["report", str(tmp_path / "none.txt"), "-o", target]) == 1
    assert "none.txt" in capsys.readouterr().err
    assert main(["report", story, "-o", str(tmp_path)]) == 1
    assert "cannot write" in capsys.readouterr().err
    for wrong in (["--outlets", "0"], ["--as-of", "Thursday"]):
        with pytest.raises(SystemExit) as stopped:
            main(["report", story, "-o", target, *wrong])
        assert stopped.value.code == 2
    assert list(tmp_path.iterdir()) == []


def test_damaged_articles_stop_the_command_or_are_told_of(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    target = tmp_path / "race.html"
    assert main(["report", str(RACE), "-o", str(target)]) == 1
    assert "expected.json" in capsys.readouterr().err
    assert main(["report", str(RACE), "-o", str(target), "--on-error", "skip"]) == 0
    assert "expected.json" in capsys.readouterr().err
    assert target.exists()


def test_an_earlier_race_can_be_left_out(tmp_path: Path) -> None:
    target = tmp_path / "race.html"
    texts = [str(path) for path in sorted(RACE.glob("[0-9]*.txt"))]
    assert main(["report", *texts, "-o", str(target), "--since", "2024-06-01"]) == 0
    late = target.read_text("utf-8")
    assert main(["report", *texts, "-o", str(target)]) == 0
    assert late.count("<article ") < target.read_text("utf-8").count("<article ")
