"""The page: every record with its sentence, in any width, for any report."""

import attrs
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from newsevents.model import Article, CandidacyStatus, Diagnostic, Modality, Report, RuleKind, Stance, Statement
from newsevents.show import page
from newsevents.show.fold import clean, width_of
from samples import CANADA, LEAGUE, REYES, TEXT, Words, league
from strategies import reports

drawn = settings(
    max_examples=30, deadline=None, suppress_health_check=[HealthCheck.too_slow, HealthCheck.data_too_large]
)


def flat(text: str) -> str:
    return " ".join(text.split())


@drawn
@given(reports(), st.integers(20, 120), st.booleans())
def test_any_report_makes_a_page_within_the_width(report: Report, width: int, color: bool) -> None:
    shown = page(report, width=width, color=color)
    assert ("\x1b[" in shown) is color
    assert shown.endswith("\n")
    if not color:
        assert all(width_of(line) <= width for line in shown.split("\n"))
        assert not any(line.endswith(" ") for line in shown.split("\n"))


@drawn
@given(reports())
def test_everybody_who_acts_is_named(report: Report) -> None:
    shown = page(report, width=120).replace(" ", "").replace("\n", "")
    for endorsement in report.endorsements:
        assert clean(endorsement.endorser.name).replace(" ", "") in shown
    for tally in report.tallies:
        assert f"{tally.count:g}" in shown


def test_the_page_of_a_contest() -> None:
    assert page(league()).splitlines() == EXPECTED.splitlines()


def test_a_report_of_nothing_says_so() -> None:
    shown = page(Report(Article("A quiet day.")))
    assert "0 records" in shown
    assert "Nothing found" in shown
    assert "Who backs whom" not in shown


def test_sections_without_records_are_left_out() -> None:
    report = attrs.evolve(league(), endorsements=(), tallies=(), rules=())
    shown = page(report)
    assert "Who backs whom" not in shown
    assert "Candidates" in shown


@pytest.mark.parametrize(
    ("stance", "modality", "words"),
    [
        (Stance.OPPOSE, Modality.ACTUAL, "opposed by Canada"),
        (Stance.NEUTRAL, Modality.ACTUAL, "neutral: Canada"),
        (Stance.SUPPORT, Modality.DENIED, "backed by Canada (denied)"),
        (Stance.SUPPORT, Modality.EXPECTED, "backed by Canada (expected)"),
    ],
)
def test_a_position_is_worded(stance: Stance, modality: Modality, words: str) -> None:
    first = attrs.evolve(league().endorsements[0], stance=stance, modality=modality)
    assert words in flat(page(attrs.evolve(league(), endorsements=(first,))))


def test_neutrality_towards_all_has_no_candidate() -> None:
    first = attrs.evolve(league().endorsements[0], stance=Stance.NEUTRAL, candidate=None, office=None)
    assert "No one candidate\n    neutral: Canada" in page(attrs.evolve(league(), endorsements=(first,)))


def test_who_put_a_candidate_forward_is_said() -> None:
    nominated = attrs.evolve(
        league().candidacies[0], status=CandidacyStatus.NOMINATED, nominator=CANADA, modality=Modality.EXPECTED
    )
    shown = flat(page(attrs.evolve(league(), candidacies=(nominated,))))
    assert "Ivo Kalnin: nominated, put forward by Canada (expected)" in shown


def test_a_rule_that_cannot_be_applied_says_why() -> None:
    rule = attrs.evolve(league().rules[0], kind=RuleKind.WEIGHTED, threshold="85%")
    shown = flat(page(attrs.evolve(league(), rules=(rule,))))
    assert "Baltic League decides by weighted of 85%" not in shown
    assert "Baltic League decides by a weighted vote of 85%" in shown
    assert "Cannot be assessed" in shown


def test_a_bare_quotation_is_put_in_marks() -> None:
    at = Words(TEXT)("She is the right choice,")[0]
    alone = attrs.evolve(at, sentence_start=at.start, sentence_end=at.end)
    statement = Statement(evidence=[alone], speaker=REYES, quote="She is the right choice,")
    assert "Ana Reyes\n      “She is the right choice,” [line 7]" in page(
        attrs.evolve(league(), statements=(statement,))
    )


def test_many_diagnostics_are_counted() -> None:
    found = tuple(Diagnostic("code", f"message {number}", 0, 1) for number in range(8))
    shown = page(attrs.evolve(league(), diagnostics=found))
    assert "message 4" in shown
    assert "message 5" not in shown
    assert "and 3 more" in shown


def test_an_article_cannot_drive_the_terminal() -> None:
    hostile = attrs.evolve(LEAGUE, name="League\x1b[2J")
    rule = attrs.evolve(league().rules[0], body=hostile)
    assert "\x1b" not in page(attrs.evolve(league(), rules=(rule,)))


EXPECTED = """\
Canada and Peru back Reyes for top Baltic League job
publication date unknown, 9 records

Who backs whom
  Ana Reyes for secretary general of Baltic League
    backed by Canada, Peru, Peruvian foreign ministry
        RIGA, March 4 (Wire) - Canada and Peru backed Ana Reyes to be the next
        secretary general of the Baltic League, putting her ahead of Ivo Kalnin,
        who has signalled interest. [line 3]

Candidates
  secretary general of Baltic League
    Ivo Kalnin: interested
        RIGA, March 4 (Wire) - Canada and Peru backed Ana Reyes to be the next
        secretary general of the Baltic League, putting her ahead of Ivo Kalnin,
        who has signalled interest. [line 3]

Offices
  Ola Berg holds office as secretary general of Baltic League
      Ola Berg has served as secretary general since 2014. [line 9]

The rule
  Baltic League decides by consensus, 31 members, on the secretary general of
    Baltic League
      League chiefs are chosen by consensus of its 31 members. Two diplomats
      said Reyes has the backing of about 20 of them. [line 5]

Reported counts
  about 20 members of Baltic League in support of Ana Reyes, according to two
    diplomats
      League chiefs are chosen by consensus of its 31 members. Two diplomats
      said Reyes has the backing of about 20 of them. [line 5]

What the rule makes of it
  Consensus on Ana Reyes is not reached yet: Baltic League decides on the
    secretary general by consensus: no opposition from any of 31 members. 2
    members named in support: Canada, Peru. Nobody is known to oppose. About 20
    claimed in support, by two diplomats. Any of the 31 members can still block
    it with an objection of its own; 29 of them have not declared themselves by
    name.

Quotations
  Peruvian foreign ministry
      “She is the right choice,” Peru’s foreign ministry said. [line 7]

Who is who
  Ola Berg, secretary general of Baltic League [line 9]
"""
