"""Rules as values: what is refused, what they say, how they compare."""

import datetime as dt
from collections.abc import Callable
from decimal import Decimal
from fractions import Fraction

import pytest

from newsevents.decide import (
    CAST,
    NO,
    NOT_IN_FAVOUR,
    OPEN,
    YES,
    AtLeast,
    Ballot,
    BlockingMinority,
    ConsensusRule,
    Count,
    NoOpposition,
    Positions,
    Quorum,
    Silence,
    Unanimity,
    about,
    assess,
    at_least,
    at_most,
    exactly,
    exhaustive,
    is_consensus_reached,
    positions_from,
    probability,
    rule_from_dict,
    rule_from_json,
    winner,
)
from newsevents.decide import errors as bad

AB = ("A", "B")


@pytest.mark.parametrize(
    ("make", "error", "fields"),
    [
        (lambda: Positions(AB, {"X": YES}), bad.UnknownMemberError, {"member": "X", "known": AB}),
        (lambda: assess(NoOpposition({"X"}), Positions(AB)), bad.UnknownMemberError, {"member": "X", "known": AB}),
        (lambda: Positions(1, {"A": YES, "B": YES}), bad.TooManyVotesError, {"votes": 2, "members": 1}),
        (lambda: Positions(3, counts=[at_least(4)]), bad.TooManyVotesError, {"votes": 4, "members": 3}),
        (lambda: Positions(3, counts=[exactly(2), exactly(2, NO)]), bad.TooManyVotesError, {"votes": 4, "members": 3}),
        (lambda: is_consensus_reached(31, 32), bad.TooManyVotesError, {"votes": 32, "members": 31}),
        (lambda: is_consensus_reached(31, -1), bad.CountError, {"count": -1}),
        (lambda: exactly(-1), bad.CountError, {"count": -1}),
        (lambda: AtLeast(-1), bad.CountError, {"count": -1}),
        (lambda: AtLeast(True), bad.CountError, {"count": True}),
        (lambda: AtLeast(0.5), bad.ShareError, {"share": 0.5}),
        (lambda: AtLeast(Fraction(3, 2)), bad.ShareError, {"share": Fraction(3, 2)}),
        (lambda: AtLeast("-1/2"), bad.ShareError, {"share": "-1/2"}),
        (lambda: AtLeast("1/0"), bad.ShareError, {"share": "1/0"}),
        (lambda: AtLeast(Decimal("NaN")), bad.ShareError, {}),
        (lambda: Positions([]), bad.RosterError, {}),
        (lambda: Positions(0), bad.RosterError, {}),
        (lambda: Positions(["A", "A"]), bad.RosterError, {"found": ["A"]}),
        (lambda: Positions("AB"), bad.RosterError, {}),
        (lambda: ConsensusRule(0), bad.RosterError, {}),
        (lambda: NoOpposition(set()), bad.RosterError, {}),
        (lambda: assess(ConsensusRule(31), Positions(32)), bad.RosterError, {"expected": 31, "found": 32}),
        (lambda: assess(AtLeast(2, weight={"A": 1}), Positions(AB)), bad.WeightError, {"member": "B"}),
        (lambda: assess(AtLeast(2, weight="population"), Positions(AB)), bad.WeightError, {"table": "population"}),
        (lambda: AtLeast(2, weight={"A": -1}), bad.WeightError, {"member": "A", "weight": -1}),
        (lambda: Count(5, 3).bounds(9), bad.CountError, {}),
        (lambda: Positions(9, counts=[Count(5, 3)]), bad.CountError, {}),
        (
            lambda: Positions(31, counts=[at_least(20), at_most(10)]),
            bad.ContradictionError,
            {"facts": ("at least 20 in favour", "at most 10 in favour")},
        ),
        (
            lambda: Positions(31, {"A": YES, "B": NO}, counts=[exactly(0)]),
            bad.ContradictionError,
            {"facts": ("exactly 0 in favour", "A: yes")},
        ),
        (lambda: Positions.of(3, yes=["A"], no=["A"]), bad.ContradictionError, {"facts": ("A: yes", "A: no")}),
        (lambda: Positions(AB, {"A": YES}).learn("A", NO), bad.ContradictionError, {"facts": ("A: yes", "A: no")}),
        (lambda: probability(ConsensusRule(), {"A": 0.5}), bad.ShareError, {"share": 0.5}),  # type: ignore[dict-item]
        (lambda: probability(ConsensusRule(), {"A": {YES: "1/2"}}), bad.ShareError, {}),
        (lambda: probability(ConsensusRule(2), {"A": "1/2"}), bad.UnknownMemberError, {"member": "#1"}),
        (lambda: rule_from_dict({"rule": "coin"}), bad.RuleFormError, {"form": {"rule": "coin"}}),
        (lambda: rule_from_dict({"rule": "at_least", "size": 3}), bad.RuleFormError, {}),
        (lambda: rule_from_json("{"), bad.RuleFormError, {"form": "{"}),
        (lambda: Ballot({"A": 3}, members=2), bad.TooManyVotesError, {"votes": 3, "members": 2}),
        (lambda: Ballot({"A": -3}), bad.CountError, {"count": -3}),
    ],
)
def test_bad_input(make: Callable[[], object], error: type[bad.DecideError], fields: dict[str, object]) -> None:
    with pytest.raises(error) as caught:
        make()
    assert isinstance(caught.value, ValueError)
    for name, value in fields.items():
        assert getattr(caught.value, name) == value


def test_words() -> None:
    rule = AtLeast("2/3", CAST) & NoOpposition({"US", "CN", "FR", "GB", "RU"})
    assert str(rule) == "at least 2/3 of votes cast and nobody of CN, FR, GB, RU, US against"
    double = (AtLeast("55%") & AtLeast("65%", weight="population")) | BlockingMinority(4, counting=NOT_IN_FAVOUR)
    assert str(double) == ("(at least 55% of members and at least 65% of population), or fewer than 4 not in favour")
    assert str(Quorum("1/2", strict=True)) == "a quorum of more than 1/2"
    assert str(Unanimity(27)) == "unanimity of 27 members"


def test_a_count_of_one_is_no_share_of_one() -> None:
    assert AtLeast(1) != AtLeast(Fraction(1))
    assert AtLeast("100%") == AtLeast(Fraction(1))
    assert AtLeast("60") == AtLeast(60)


def test_grouping_makes_no_difference() -> None:
    a, b, c = AtLeast(1), AtLeast(2), Quorum(3)
    assert (a & b) & c == a & (b & c)
    assert (a | b) | c == a | (b | c)


def test_floats_would_be_wrong_at_seven_thirteenths() -> None:
    held = Positions.of(13, yes=[f"m{i}" for i in range(7)])
    assert assess(AtLeast(Fraction(7, 13), strict=True), held.replace("m0", NO)).status is OPEN
    assert not AtLeast(Fraction(7, 13), strict=True).passes({f"m{i}": YES if i < 7 else NO for i in range(13)})


def test_consensus_with_twenty_of_31() -> None:
    assert not is_consensus_reached(members=31, support=20)
    assert not is_consensus_reached(members=31, support=30)
    assert is_consensus_reached(members=31, support=31)
    found = assess(ConsensusRule(31), Positions(31, {"US": YES, "GB": YES}, counts=[about(20)]))
    assert found.at_most(NO) == 13
    assert found.blockers is not None
    assert len(found.blockers) == 1
    assert "13 can still be against" in found.explain()


def test_a_deadline_with_a_time() -> None:
    noon = dt.datetime(2024, 6, 26, 12, tzinfo=dt.UTC)
    silence = Silence(deadline=noon)
    assert not silence.expired(noon - dt.timedelta(seconds=1))
    assert silence.expired(noon)
    assert silence.expired(dt.date(2024, 6, 27))
    assert not silence.expired(dt.date(2024, 6, 26))


def test_speaker() -> None:
    assert winner(Ballot({"McCarthy": 216, "Jeffries": 212}, present=6)) == "McCarthy"
    assert winner(Ballot({"McCarthy": 216, "Jeffries": 212, "Jordan": 4}, present=2)) is None
    assert winner(Ballot({"A": 5, "B": 5}, blank=1), "1/2", strict=False) is None, "both reach it"


def test_exhaustive_ballot_with_a_run_off() -> None:
    first = Ballot({"A": 40, "B": 30, "C": 15, "D": 15})
    rounds = exhaustive(
        [first, Ballot({"C": 60, "D": 40}), Ballot({"A": 49, "B": 30, "C": 20}), Ballot({"A": 51, "B": 48})]
    )
    assert [each.tie for each in rounds] == [("C", "D"), (), (), ()]
    assert [each.out for each in rounds] == [None, "D", "C", None]
    assert rounds[-1].elected == "A"
    with pytest.raises(bad.RosterError):
        exhaustive([first, Ballot({"A": 50, "B": 50})])
    with pytest.raises(bad.RosterError):
        exhaustive([Ballot({"A": 60, "B": 40}), Ballot({"A": 60})])


class League:
    """A body of four."""

    members = ("CA", "CL", "PE", "UY")
    names = {"CA": "Canada", "CL": "Chile", "PE": "Peru", "UY": "Uruguay"}  # noqa: RUF012 (as a snapshot has it)


def _says(endorser: str, stance: str = "support", **fields: object) -> dict[str, object]:
    return {"type": "endorsement", "endorser": endorser, "stance": stance, "candidate": "Ana Reyes", **fields}


def test_positions_from_records() -> None:
    rows: list[dict[str, object]] = [
        _says("Canada|Ottawa", date="2024-03-02"),
        _says("Canada", "oppose", date="2024-03-01"),
        _says("Rosa Vidal", "oppose"),
        {"type": "role", "person": "Rosa Vidal", "organization": "Chile", "office": "president", "status": "current"},
        _says("Peru", modality="denied"),
        _says("Uruguay", modality="possible"),
        _says("Brazil", "oppose"),
        _says("Uruguay", "oppose", candidate="Ivo Kalnin"),
        {"type": "tally", "side": "support", "count": 2, "comparison": "about", "candidate": "Reyes", "source": "two"},
    ]
    held = positions_from(rows, League(), candidate="Ana Reyes")
    assert held.possible("CA") == {YES}
    assert held.possible("CL") == {NO}
    assert YES not in held.possible("PE")
    assert NO in held.possible("PE")
    assert "UY" not in held.stances
    assert [str(count) for count in held.counts] == ["at least 1 in favour (two)"]
    assert positions_from(rows, League(), dt.date(2024, 3, 1), candidate="Ana Reyes").possible("CA") == {NO}
