"""What notebooks show: the facts, and no markup of the article's."""

from html.parser import HTMLParser

from hypothesis import given, settings

from contest_reports import backs, person, report, state
from newsevents import strategies
from newsevents.contests import contest
from newsevents.decide import ConsensusRule, assess
from newsevents.model import Report
from race import race

HOSTILE = '<script>alert(1)</script><img src=x onerror="alert(2)">'


class _Tags(HTMLParser):
    def __init__(self) -> None:
        super().__init__()
        self.open: list[str] = []
        self.seen: set[str] = set()

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.open.append(tag)
        self.seen.add(tag)
        assert all(not name.startswith("on") for name, _ in attrs)

    def handle_endtag(self, tag: str) -> None:
        assert self.open.pop() == tag


def tags(html: str) -> set[str]:
    """Give the tags of some HTML, and check that all are closed."""
    parser = _Tags()
    parser.feed(html)
    parser.close()
    assert parser.open == []
    return parser.seen


@given(strategies.reports())
@settings(deadline=None, max_examples=25)
def test_any_report_shows_as_closed_tags(found: Report) -> None:
    assert tags(found._repr_html_()) <= {"div", "table", "caption", "thead", "tbody", "tr", "th", "td", "p"}


def test_hostile_text_stays_text() -> None:
    found = report("2024-02-22", backs(state(HOSTILE), person(HOSTILE)), text=f"{HOSTILE}\n\nWords.", publisher=HOSTILE)
    whole = contest([found])
    shown = [
        each._repr_html_() for each in (found, whole, whole.standing(HOSTILE), assess(ConsensusRule(members=2), {}))
    ]
    for html in shown:
        assert not tags(html) & {"script", "img"}
    assert "&lt;script&gt;" in shown[0]


def test_a_contest_shows_every_candidate_and_a_standing_its_positions() -> None:
    whole = contest(race(), "secretary general", "NATO")
    html = whole._repr_html_()
    assert all(f">{who.name}<" in html for who in whole.candidates)
    assert ">REACHED<" in html
    standing = whole.standing("Rutte", "2024-03-05")._repr_html_()
    assert "<strong>BLOCKED</strong>" in standing
    assert ">Hungary<" in standing


def test_a_long_report_is_cut_and_says_so() -> None:
    many = [backs(state(f"State {number}"), person("Ana Reyes")) for number in range(250)]
    html = report("2024-02-22", *many)._repr_html_()
    assert html.count("<tr>") == 201
    assert "and 50 more" in html
