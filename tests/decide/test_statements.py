"""Rules that articles state, applied to the positions that they report."""

from typing import Any

import attrs
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from newsevents.decide.assess import BLOCKED, OPEN, REACHED, Status
from newsevents.decide.rules import CAST, MEMBERS, AtLeast, ConsensusRule, NoOpposition, Unanimity
from newsevents.decide.stances import NO, YES
from newsevents.decide.statements import WEIGHT, AppliedRule, assess_report, count_of, rule_of
from newsevents.model import (
    ActorKind,
    Comparison,
    Endorsement,
    Modality,
    Office,
    Report,
    Role,
    RoleStatus,
    RuleKind,
    RuleStatement,
    Side,
    Stance,
    Tally,
)
from samples import CHIEF, LEAGUE, REYES, TEXT, Words, actor, league
from strategies import reports, rule_statements

drawn = settings(
    max_examples=40, deadline=None, suppress_health_check=[HealthCheck.too_slow, HealthCheck.data_too_large]
)
SOMEWHERE = Words(TEXT)("League")


def applied(report: Report, **options: Any) -> AppliedRule:
    (only,) = assess_report(report, **options)
    return only


def status(report: Report, **options: Any) -> Status | None:
    assessment = applied(report, **options).assessment
    return None if assessment is None else assessment.status


def with_rule(report: Report, **fields: Any) -> Report:
    return attrs.evolve(report, rules=(attrs.evolve(report.rules[0], **fields),))


def joined(report: Report, *endorsements: Endorsement) -> Report:
    return attrs.evolve(report, endorsements=report.endorsements + endorsements)


def endorsement(name: str, kind: ActorKind = ActorKind.STATE, **fields: Any) -> Endorsement:
    default: dict[str, Any] = {"stance": Stance.SUPPORT, "candidate": REYES, "office": CHIEF}
    return Endorsement(evidence=SOMEWHERE, endorser=actor(name, kind), **default | fields)


def statement(kind: RuleKind, threshold: str | None = None, members: int | None = None) -> RuleStatement:
    return RuleStatement(evidence=SOMEWHERE, kind=kind, threshold=threshold, members=members)


@pytest.mark.parametrize(
    ("said", "rule"),
    [
        (statement(RuleKind.CONSENSUS, members=31), ConsensusRule(members=31)),
        (statement(RuleKind.CONSENSUS), ConsensusRule()),
        (statement(RuleKind.UNANIMITY, members=27), Unanimity(members=27)),
        (statement(RuleKind.MAJORITY), AtLeast("1/2", CAST, strict=True)),
        (statement(RuleKind.MAJORITY, members=193), AtLeast("1/2", MEMBERS, strict=True)),
        (statement(RuleKind.MAJORITY, "50%"), AtLeast("1/2", CAST, strict=True)),
        (statement(RuleKind.MAJORITY, "218", 435), AtLeast(218)),
        (statement(RuleKind.SUPERMAJORITY, "2/3"), AtLeast("2/3", CAST)),
        (statement(RuleKind.SUPERMAJORITY, "60", 100), AtLeast(60)),
        (statement(RuleKind.SUPERMAJORITY), None),
        (statement(RuleKind.SUPERMAJORITY, "most of them"), None),
        (statement(RuleKind.SUPERMAJORITY, "218"), AtLeast(218)),
        (statement(RuleKind.WEIGHTED, "85%"), AtLeast("85%", weight=WEIGHT)),
        (statement(RuleKind.WEIGHTED, "50%"), AtLeast("50%", weight=WEIGHT, strict=True)),
        (statement(RuleKind.WEIGHTED), None),
        (statement(RuleKind.PLURALITY), None),
        (statement(RuleKind.VETO, members=5), None),
    ],
)
def test_a_statement_becomes_the_rule_it_states(said: RuleStatement, rule: object) -> None:
    assert rule_of(said) == rule


def test_a_veto_needs_to_know_its_holders() -> None:
    assert rule_of(statement(RuleKind.VETO), holders={"China", "France"}) == NoOpposition({"China", "France"})


@drawn
@given(rule_statements())
def test_every_statement_is_a_rule_or_none(said: RuleStatement) -> None:
    rule = rule_of(said)
    assert rule is None or str(rule)


def test_consensus_with_two_named_and_twenty_claimed_is_not_reached() -> None:
    found = applied(league())
    assert found.assessment is not None
    assert found.assessment.status is OPEN
    assert found.support == ("Canada", "Peru"), "the ministry's position is Peru's"
    assert found.against == ()
    assert [tally.count for tally in found.claims] == [20]
    assert found.explain() == (
        "Consensus on Ana Reyes is not reached yet: Baltic League decides on the secretary general by consensus: "
        "no opposition from any of 31 members. 2 members named in support: Canada, Peru. Nobody is known to oppose. "
        "About 20 claimed in support, by two diplomats. Any of the 31 members can still block it with an objection "
        "of its own; 29 of them have not declared themselves by name."
    )


def test_one_objection_blocks_consensus() -> None:
    found = applied(joined(league(), endorsement("Chile", stance=Stance.OPPOSE)))
    assert found.assessment is not None
    assert found.assessment.status is BLOCKED
    assert found.explain() == (
        "Consensus on Ana Reyes is blocked: Baltic League decides on the secretary general by consensus: no "
        "opposition from any of 31 members. 2 members named in support: Canada, Peru. Opposed: Chile. About 20 "
        "claimed in support, by two diplomats. Whatever the others do, it fails."
    )


@pytest.mark.parametrize(
    ("fields", "expected"),
    [
        ({"modality": Modality.POSSIBLE}, OPEN),
        ({"modality": Modality.EXPECTED}, OPEN),
        ({"modality": Modality.DENIED}, OPEN),
        ({"office": Office("member", "Baltic League")}, OPEN),
        ({"office": Office("secretary general", "United Nations")}, OPEN),
        ({"office": None}, BLOCKED),
        ({"candidate": None}, OPEN),
    ],
)
def test_only_a_fact_about_this_contest_counts(fields: dict[str, Any], expected: Status) -> None:
    assert status(joined(league(), endorsement("Chile", stance=Stance.OPPOSE, **fields))) is expected


def test_a_later_position_replaces_an_earlier_one() -> None:
    turned = joined(league(), endorsement("Chile", stance=Stance.OPPOSE), endorsement("Chile", stance=Stance.SUPPORT))
    assert applied(turned).support == ("Canada", "Peru", "Chile")


def test_consensus_is_reached_when_nobody_is_left_who_could_object() -> None:
    assert status(with_rule(league(), members=2, office=CHIEF)) is None, "twenty of two do not fit"
    two = attrs.evolve(with_rule(league(), members=2), tallies=())
    assert status(two) is REACHED


def test_contradictory_reports_are_said_to_be_so() -> None:
    found = applied(with_rule(league(), members=2))
    assert found.assessment is None
    assert found.explain().startswith("Cannot be assessed: what it reports does not fit together (")


def test_who_is_no_member_does_not_vote() -> None:
    found = applied(league(), rosters={"Baltic League": ["Canada", "Chile"]})
    assert found.support == ("Canada",)
    assert [outsider.name for outsider in found.outsiders] == ["Peru"]
    assert "Positions of those not known to be members: Peru." in found.explain()


def test_a_state_is_no_member_of_another_state_s_senate_and_a_senator_is() -> None:
    senate = actor("Chilean Senate", ActorKind.ORGANIZATION, country="CL")
    report = with_rule(league(), body=senate, office=None, kind=RuleKind.MAJORITY, members=50)
    person = endorsement("Rosa Vidal", ActorKind.PERSON, office=None)
    seat = Role(evidence=SOMEWHERE, person=person.endorser, office=Office("senator"))
    count = attrs.evolve(league().tallies[0], unit="senators", organization="Chilean Senate")
    report = attrs.evolve(
        report, endorsements=(person, endorsement("Peru", office=None)), roles=(seat,), tallies=(count,)
    )
    found = applied(report)
    assert found.support == ("Rosa Vidal",)
    assert [outsider.name for outsider in found.outsiders] == ["Peru"]


def test_a_majority_says_what_is_missing() -> None:
    report = attrs.evolve(with_rule(league(), kind=RuleKind.MAJORITY, members=9), tallies=())
    assert (
        applied(report)
        .explain()
        .endswith("It takes 3 votes more in favour to settle it; 5 votes against would block it.")
    )


@pytest.mark.parametrize(
    ("fields", "obstacle"),
    [
        ({"kind": RuleKind.MAJORITY, "threshold": "most of them"}, "its threshold is not clear"),
        ({"kind": RuleKind.PLURALITY}, "a plurality compares"),
        ({"kind": RuleKind.SUPERMAJORITY}, "how large"),
        ({"kind": RuleKind.WEIGHTED, "threshold": "85%"}, "weighted"),
        ({"members": None}, "it does not say how many members there are"),
    ],
)
def test_what_cannot_be_assessed_says_why(fields: dict[str, Any], obstacle: str) -> None:
    found = applied(with_rule(league(), **fields))
    assert found.assessment is None
    assert found.obstacle is not None
    assert obstacle in found.obstacle


def test_members_may_be_counted_by_the_tally_alone() -> None:
    report = with_rule(league(), members=None)
    tally = attrs.evolve(report.tallies[0], total=31)
    assert status(attrs.evolve(report, tallies=(tally,))) is OPEN


def _tally(count: float, comparison: Comparison = Comparison.EXACT, **fields: Any) -> Tally:
    default: dict[str, Any] = {"side": Side.SUPPORT, "count": count, "comparison": comparison}
    return Tally(evidence=SOMEWHERE, **default | fields)


@pytest.mark.parametrize(
    ("tally", "least"),
    [
        (_tally(20), 20),
        (_tally(20, Comparison.ABOUT), 18),
        (_tally(20, Comparison.AT_LEAST), 20),
        (_tally(20, Comparison.MORE_THAN), 21),
        (_tally(20, total=31), 20),
        (_tally(20, Comparison.AT_MOST), None),
        (_tally(20, Comparison.FEWER_THAN), None),
        (_tally(20, total=100), None),
        (_tally(20, side=Side.UNDECIDED), None),
        (_tally(54.5, unit="percent"), None),
        (_tally(54, unit="percent"), None),
    ],
)
def test_a_reported_count_is_a_floor(tally: Tally, least: int | None) -> None:
    count = count_of(tally, 31)
    assert (count and count.bounds(31)) == (None if least is None else (least, 31))


def test_where_nobody_takes_a_position_those_who_run_are_assessed() -> None:
    report = attrs.evolve(league(), endorsements=(), tallies=())
    assert applied(report).candidate.name == "Ivo Kalnin"
    assert "No member is named in support." in applied(report).explain()


@drawn
@given(reports(), st.data())
def test_any_report_can_be_assessed(report: Report, data: st.DataObject) -> None:
    roster = data.draw(st.none() | st.just({LEAGUE.name: ["Canada"]}))
    for found in assess_report(report, rosters=roster):
        assert found.explain()
        assert (found.assessment is None) is (found.obstacle is not None)


def test_a_count_keeps_its_source() -> None:
    by = [(evidence := attrs.evolve(SOMEWHERE[0], source=actor("two envoys", ActorKind.GROUP)))]
    assert evidence.source is not None
    for comparison in (Comparison.EXACT, Comparison.MORE_THAN):
        found = count_of(Tally(evidence=by, side=Side.SUPPORT, count=20, comparison=comparison), 31)
        assert found is not None
        assert found.source == "two envoys"
        assert count_of(_tally(20, comparison), 31) == attrs.evolve(found, source="")


def test_a_denial_leaves_everything_else_open() -> None:
    denied = endorsement("Chile", stance=Stance.SUPPORT, modality=Modality.DENIED)
    assert YES not in applied(joined(league(), denied)).stances["Chile"]
    assert NO in applied(joined(league(), denied)).stances["Chile"]
    assert NO not in applied(joined(league(), attrs.evolve(denied, stance=Stance.OPPOSE))).stances["Chile"]


def test_a_roster_says_how_many_members_there_are() -> None:
    report = attrs.evolve(with_rule(league(), members=None), tallies=())
    found = applied(report, rosters={"Baltic League": ["Canada", "Peru", "Chile"]})
    assert (found.members, found.support) == (3, ("Canada", "Peru"))
    assert found.assessment is not None
    assert found.assessment.status is OPEN


def test_a_count_out_of_another_total_is_left_out() -> None:
    other = attrs.evolve(league().tallies[0], total=100)
    found = applied(attrs.evolve(league(), tallies=(other,)))
    assert found.assessment is not None
    assert found.assessment.positions.counts == ()


def test_a_position_on_nobody_is_passed_over_and_those_after_it_count() -> None:
    passed_over = endorsement("Chile", candidate=None)
    assert "Uruguay" in applied(joined(league(), passed_over, endorsement("Uruguay"))).support


def test_what_is_settled_and_what_is_missing_in_words() -> None:
    nobody = attrs.evolve(league(), endorsements=(), tallies=())
    assert applied(nobody).explain().split(". ")[1] == "No member is named in support"
    two = attrs.evolve(with_rule(league(), members=2), tallies=())
    assert applied(two).explain().endswith("Whatever the others do, it passes.")
    bodiless = attrs.evolve(with_rule(league(), body=None, office=None), tallies=())
    assert "is not reached yet: the body decides by consensus" in applied(bodiless).explain()
    poll = attrs.evolve(league().tallies[0], count=54.5, unit="percent", comparison=Comparison.EXACT, total=None)
    assert "54.5% claimed in support, by two diplomats." in applied(attrs.evolve(league(), tallies=(poll,))).explain()
    outsiders = [endorsement(name, ActorKind.ORGANIZATION) for name in ("Acme", "Zenith")]
    assert "not known to be members: Acme, Zenith." in applied(joined(league(), *outsiders)).explain()
    majority = attrs.evolve(with_rule(league(), kind=RuleKind.MAJORITY, members=3), tallies=())
    assert status(majority) is REACHED, "two of three"
    close = attrs.evolve(with_rule(league(), kind=RuleKind.MAJORITY, members=5), tallies=())
    assert (
        applied(close)
        .explain()
        .endswith("It takes 1 vote more in favour to settle it; 3 votes against would block it.")
    )


def test_who_held_a_seat_before_is_no_member_now() -> None:
    senate = actor("Senate of the League", ActorKind.ORGANIZATION)
    report = with_rule(league(), body=senate, office=None, kind=RuleKind.MAJORITY, members=50)
    person = endorsement("Rosa Vidal", ActorKind.PERSON, office=None)
    for seat, member in (
        (Office("member", "Senate of the League"), True),
        (Office("member"), True),
        (Office("member", "Another Senate"), False),
        (Office("gardener", "Senate of the League"), False),
    ):
        held = Role(evidence=SOMEWHERE, person=person.endorser, office=seat)
        found = applied(attrs.evolve(report, endorsements=(person,), roles=(held,), tallies=()))
        assert found.support == (("Rosa Vidal",) if member else ())
        former = attrs.evolve(held, status=RoleStatus.FORMER)
        assert applied(attrs.evolve(report, endorsements=(person,), roles=(former,), tallies=())).support == ()
