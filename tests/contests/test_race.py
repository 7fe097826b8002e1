"""The race of ``seeds/race``: every standing that was worked out by hand."""

import datetime as dt
from pathlib import Path
from typing import Any

import pytest

from newsevents.contests import Contest, EventKind, contest, fold
from newsevents.decide.assess import Status
from race import expected, paths, race, read

_OPTIONAL = {"without optional positions": frozenset({"candidacy"}), "with": frozenset({"candidacy", "endorsement"})}
_FIELDS = ("candidacy", "members", "supporters", "opponents", "undeclared", "disputed", "status", "status_named_only")
_COUNT = ("side", "count", "comparison", "source", "article")


def whole(optional: frozenset[str] = frozenset({"candidacy"})) -> Contest:
    return contest(race(optional=optional), office="secretary general", organization="NATO")


def _counts(counts: list[dict[str, Any]]) -> list[dict[str, Any]]:
    return [{name: count[name] for name in _COUNT} for count in counts]


@pytest.mark.parametrize("optional", _OPTIONAL.values(), ids=_OPTIONAL)
@pytest.mark.parametrize("want", expected(), ids=lambda each: f"{each['as_of']} {each['candidate']}")
def test_the_standing_is_the_one_worked_out_by_hand(want: dict[str, Any], optional: frozenset[str]) -> None:
    got = whole(optional).standing(want["candidate"], want["as_of"]).to_dict()
    assert {name: got[name] for name in _FIELDS} == {name: want[name] for name in _FIELDS}
    claimed = [want["claimed"]] if want["claimed"] else []
    assert _counts([got["claimed"]] if got["claimed"] else []) == _counts(claimed)
    assert _counts(got["other_counts"]) == _counts(want["other_counts"])
    for mine, theirs in zip(got["other_counts"], want["other_counts"], strict=True):
        assert theirs["total"] in {mine["total"], None}  # the hand-made one leaves out what its article leaves open


@pytest.mark.parametrize("path", paths(), ids=lambda path: path.stem)
def test_the_gold_records_are_borne_out_by_their_texts(path: Path) -> None:
    _, rejected = read(path)
    assert [each for each in rejected if each.field != "date"] == []


def test_the_race_is_one_contest_and_sweden_joining_another() -> None:
    found = fold(race(optional=frozenset({"candidacy", "endorsement"})))
    assert [str(each.office) for each in found] == ["secretary general of NATO", "member of NATO"]


def test_wordings_of_the_office_and_the_body_are_one_contest() -> None:
    other = contest(race(), office="Secretary-General", organization="North Atlantic Treaty Organization")
    assert other == whole()
    assert other.standing("Rutte", "2024-02-23").candidate.name == "Mark Rutte"


def test_repeated_reports_are_one_position_with_all_their_evidence() -> None:
    held = [p for p in whole().positions() if p.actor.name == "United States"]
    assert len(held) == 1
    assert held[0].since == dt.date(2024, 2, 22)
    assert len({told.article.id for told in held[0].reports}) == len(held[0].reports) == 3
    assert held[0].outlets == {"Newswire", "The Chronicle"} or len(held[0].outlets) >= 2
    assert all(told.quote in told.article.text for told in held[0].reports)


def test_contradictions_are_kept() -> None:
    kinds = {(event.kind, event.words) for event in whole().contradictions()}
    assert (EventKind.COUNT, "16 of 31 support Mark Rutte") in kinds
    assert (EventKind.DISPUTED, "it is disputed whether Slovakia opposes Mark Rutte") in kinds


def test_the_word_of_unnamed_sources_can_be_left_out() -> None:
    everything = whole().standing("Rutte", "2024-04-03")
    named = whole().standing("Rutte", "2024-04-03", named_only=True)
    assert everything.opponents == ("Hungary", "Slovakia", "Turkey")
    assert named.opponents == ("Hungary",)
    assert named.claimed is None


def test_what_one_outlet_alone_reports_can_be_left_out() -> None:
    both = whole().standing("Rutte", "2024-04-03", outlets=2)
    assert set(both.supporters) < set(whole().standing("Rutte", "2024-04-03").supporters)
    assert "United States" in both.supporters
    assert whole().standing("Rutte", "2024-04-03", outlets=3).supporters == ()
    with pytest.raises(ValueError, match="at least 1"):
        whole().positions(outlets=0)


def test_the_date_given_decides_which_members_there_are() -> None:
    before, after = whole().standing("Rutte", "2024-03-06"), whole().standing("Rutte", "2024-03-07")
    assert {seat.name for seat in after.seats} - {seat.name for seat in before.seats} == {"Sweden"}


def test_nothing_is_known_before_it_is_published() -> None:
    early = whole().standing("Rutte", "2024-02-21")
    assert early.supporters == ()
    assert early.status is Status.OPEN


def test_explanations_name_states_not_codes() -> None:
    words = whole().standing("Rutte", "2024-03-05").explain()
    assert "Hungary is named in opposition" in words
    assert " HU" not in words
