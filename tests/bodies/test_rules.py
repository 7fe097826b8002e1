"""Rules and weights of real bodies, against numbers that are known: winning coalitions, quotas, famous votes."""

import datetime as dt
from bisect import bisect_left
from collections import Counter
from collections.abc import Iterable, Mapping
from fractions import Fraction
from itertools import product

import pytest

from newsevents.bodies import Snapshot, body
from newsevents.decide.assess import Status, assess
from newsevents.decide.positions import Positions
from newsevents.decide.rules import Rule
from newsevents.decide.stances import Stance

YES, NO, ABSTAIN, DECLARED, PRESENT, ABSENT = Stance


def _at(name: str, day: str) -> Snapshot:
    return body(name).at(dt.date.fromisoformat(day))


def _rule(snapshot: Snapshot, matter: str | None = None) -> Rule:
    rule = snapshot.rule(matter)
    assert isinstance(rule, Rule)
    return rule


def _passes(snapshot: Snapshot, matter: str | None, *, rest: Stance = NO, **saying: Iterable[str]) -> bool:
    """Ask the rule, with ``yes=[...]``, ``no=[...]`` and so on, and ``rest`` for everybody else."""
    outcome = dict.fromkeys(snapshot.members, rest)
    for stance, members in saying.items():
        for member in members:
            assert member in outcome
            outcome[member] = Stance(stance)
    return _rule(snapshot, matter).passes(outcome)


def _counted(snapshot: Snapshot, matter: str | None, *counts: tuple[Stance, int], group: str = "") -> bool:
    """Ask the rule with so many members, of a group or of all, taking each stance; the others are absent."""
    pool = sorted(snapshot.groups[group]) if group else list(snapshot.members)
    outcome = dict.fromkeys(snapshot.members, ABSENT)
    for stance, count in counts:
        for member in pool[:count]:
            outcome[member] = stance
        pool = pool[count:]
    return _rule(snapshot, matter).passes(outcome)


def _winning(snapshot: Snapshot, matter: str | None = None) -> int:
    rule = _rule(snapshot, matter)
    members = snapshot.members
    return sum(rule.passes(dict(zip(members, votes, strict=True))) for votes in product((YES, NO), repeat=len(members)))


def _winning_by_weight(weights: Mapping[str, int], quota: int) -> int:
    sums = Counter({0: 1})
    for weight in weights.values():
        sums += Counter({total + weight: count for total, count in sums.items()})
    return sum(count for total, count in sums.items() if total >= quota)


def _winning_lisbon(population: Mapping[str, int]) -> int:
    """Count coalitions of 55% and 65%, or of all but three, from two halves."""
    people = list(population.values())
    share = -(-sum(people) * 65 // 100)
    heads = -(-len(people) * 55 // 100)
    halves = []
    for half in (people[: len(people) // 2], people[len(people) // 2 :]):
        by_heads: dict[int, list[int]] = {}
        for taken in product((0, 1), repeat=len(half)):
            total = sum(number for number, take in zip(half, taken, strict=True) if take)
            by_heads.setdefault(sum(taken), []).append(total)
        halves.append({count: sorted(totals) for count, totals in by_heads.items()})
    won = 0
    for (left, totals), (right, others) in product(halves[0].items(), halves[1].items()):
        if left + right > len(people) - 4:
            won += len(totals) * len(others)
        elif left + right >= heads:
            won += sum(len(others) - bisect_left(others, share - total) for total in totals)
    return won


@pytest.mark.parametrize(
    ("day", "share"),
    [
        ("1958-01-01", Fraction(14, 64)),
        ("1973-01-01", Fraction(75, 512)),
        ("1981-01-01", Fraction(140, 1024)),
        ("1986-01-01", Fraction(402, 4096)),
    ],
)
def test_the_power_of_the_council_to_act_before_nice(day: str, share: Fraction) -> None:
    council = _at("EU Council", day)
    assert Fraction(_winning(council, "qualified majority"), 2 ** len(council.members)) == share


@pytest.mark.parametrize(
    ("day", "total", "quota", "winning"),
    [("1995-01-01", 87, 62, 2549), ("2007-01-01", 345, 255, 2718774), ("2013-07-01", 352, 260, None)],
)
def test_council_votes_add_up(day: str, total: int, quota: int, winning: int | None) -> None:
    votes = _at("EU Council", day).weights["votes"]
    assert sum(votes.values()) == total
    assert winning is None or _winning_by_weight(votes, quota) == winning


def test_lisbon_with_the_populations_of_2019() -> None:
    population = _at("EU Council", "2020-01-15").weights["population"]
    assert (population.year, population["DE"], population["MT"]) == (2019, 83019214, 493559)
    assert _winning_lisbon(population) == 30415198


@pytest.mark.parametrize(
    ("day", "year", "total"),
    [
        ("2006-06-01", 2005, 461323900),
        ("2010-06-01", 2009, 499665400),
        ("2016-06-01", 2015, 508940955),
        ("2017-06-01", 2016, 510860699),
        ("2019-06-01", 2018, 512710966),
        ("2020-01-15", 2019, 513481691),
        ("2021-06-01", 2020, 447706209),
        ("2022-06-01", 2021, 447007596),
        ("2024-06-01", 2023, 448387872),
    ],
)
def test_populations_add_up_to_the_published_totals(day: str, year: int, total: int) -> None:
    population = _at("EU Council", day).weights["population"]
    assert (population.year, sum(population.values())) == (year, total)


def test_the_security_council_of_eleven_has_57_winning_coalitions() -> None:
    assert _winning(_at("UNSC", "1964-01-01")) == 57


def test_a_veto_blocks_and_an_abstention_of_a_permanent_member_does_not() -> None:
    council = _at("UNSC", "2023-02-01")
    assert _passes(council, "substantive", rest=YES, abstain=["CN", "RU"])
    assert not _passes(council, "substantive", rest=YES, no=["RU"])
    assert _passes(council, "procedural", rest=YES, no=["RU"])
    assert not _passes(council, "procedural", yes=council.members[:8])


def test_one_ally_against_is_enough_in_nato() -> None:
    nato = _at("NATO", "2024-02-22")
    assert _passes(nato, "secretary general", rest=ABSTAIN, yes=["US"])
    assert not _passes(nato, "secretary general", rest=YES, no=["HU"])


def test_four_members_are_needed_to_block_in_the_council() -> None:
    council = _at("EU Council", "2024-06-01")
    assert not _passes(council, "qualified majority", rest=YES, no=["DE", "FR", "IT", "ES"])
    assert _passes(council, "qualified majority", rest=YES, no=["DE", "FR", "IT"])
    assert not _passes(council, "reinforced qualified majority", rest=YES, no=["DE", "FR", "IT"])


def test_abstaining_is_no_obstacle_to_unanimity_but_a_third_declaring_it_is() -> None:
    council = _at("EU Council", "2024-06-01")
    large = ["DE", "FR", "IT", "BE", "NL", "LU", "AT", "IE", "MT"]
    matter = "common foreign and security policy"
    assert _passes(council, matter, rest=YES, abstain=large)
    assert not _passes(council, matter, rest=YES, declared_abstain=large)
    assert _passes(council, matter, rest=YES, declared_abstain=large[1:])
    assert not _passes(council, matter, rest=YES, no=["MT"])


@pytest.mark.parametrize(
    ("name", "matter", "day", "needed"),
    [
        ("conclave", "election", "1978-08-26", 75),
        ("conclave", "election", "2005-04-19", 77),
        ("conclave", "election", "2025-05-08", 89),
        ("Italian presidential election", "ballots 1 to 3", "2013-04-20", 672),
        ("Italian presidential election", "ballot 4 onwards", "2013-04-20", 504),
        ("European Parliament", "election of the Commission president", "2024-07-18", 361),
        ("UN General Assembly", "election to the Security Council", "2024-06-06", 129),
    ],
)
def test_how_many_of_all_are_needed(name: str, matter: str, day: str, needed: int) -> None:
    snapshot = _at(name, day)
    everybody = len(snapshot.members)
    assert _counted(snapshot, matter, (YES, needed), (NO, everybody - needed))
    assert not _counted(snapshot, matter, (YES, needed - 1), (NO, everybody - needed + 1))


def test_two_in_a_run_off_are_present_and_do_not_vote() -> None:
    conclave = _at("conclave", "2025-05-08")
    assert _counted(conclave, "late ballots", (YES, 88), (NO, 43), (PRESENT, 2))
    assert not _counted(conclave, "late ballots", (YES, 87), (NO, 44), (PRESENT, 2))


@pytest.mark.parametrize(
    ("present", "against", "elected"), [(6, 212, True), (2, 216, False), (0, 216, False), (0, 218, False)]
)
def test_present_lowers_what_a_speaker_needs(present: int, against: int, *, elected: bool) -> None:
    house = _at("US House", "2023-01-07")
    got = _counted(house, "election of the Speaker", (YES, 216), (NO, against), (PRESENT, present))
    assert got is elected


def _senate_vote(matter: str, yeas: int, nays: int, vice_president: Stance, day: str = "2024-01-01") -> bool:
    senate = _at("US Senate", day)
    outcome = dict.fromkeys(senate.members, ABSENT)
    seats = sorted(senate.groups["senators"])
    outcome |= dict.fromkeys(seats[:yeas], YES) | dict.fromkeys(seats[yeas : yeas + nays], NO)
    outcome["US-VP"] = vice_president
    return _rule(senate, matter).passes(outcome)


def test_the_vice_president_breaks_ties_and_nothing_else() -> None:
    assert _senate_vote("confirmation", 50, 50, YES)
    assert not _senate_vote("confirmation", 50, 50, NO)
    assert not _senate_vote("confirmation", 50, 50, ABSENT)
    assert _senate_vote("confirmation", 50, 49, NO)
    assert not _senate_vote("confirmation", 49, 50, YES)
    assert not _senate_vote("confirmation", 50, 0, YES), "50 senators are no quorum"
    assert _senate_vote("confirmation", 51, 0, ABSENT)


def test_cloture_over_time() -> None:
    assert _senate_vote("cloture", 60, 40, ABSENT)
    assert not _senate_vote("cloture", 59, 0, ABSENT)
    assert not _senate_vote("cloture on a nomination", 59, 41, ABSENT, "2013-11-20")
    assert _senate_vote("cloture on a nomination", 51, 49, ABSENT, "2013-11-21")
    assert not _senate_vote("cloture on a Supreme Court nomination", 55, 45, ABSENT, "2017-04-05")
    assert _senate_vote("cloture on a Supreme Court nomination", 55, 45, ABSENT, "2017-04-06")
    assert _senate_vote("cloture", 60, 30, ABSENT, "1970-01-01")
    assert not _senate_vote("cloture", 60, 30, ABSENT, "1950-01-01")


def test_the_vice_president_and_eight_of_fifteen() -> None:
    cabinet = _at("25th Amendment", "2021-01-07")
    officers = sorted(cabinet.groups["principal officers"])
    assert len(officers) == 15
    assert _passes(cabinet, None, yes=["vice president", *officers[:8]])
    assert not _passes(cabinet, None, yes=["vice president", *officers[:7]])
    assert not _passes(cabinet, None, yes=officers)


def test_an_enactment_needs_the_president_or_two_thirds_of_both_chambers() -> None:
    congress = _at("US Congress", "2024-01-01")
    senators, representatives = sorted(congress.groups["senators"]), sorted(congress.groups["representatives"])
    assert _passes(congress, "enactment", yes=["US-P", *senators[:51], *representatives[:218]])
    assert _passes(congress, "enactment", yes=["US-P", "US-VP", *senators[:50], *representatives[:218]])
    assert not _passes(congress, "enactment", yes=["US-P", *senators[:50], *representatives[:218]])
    assert not _passes(congress, "enactment", yes=[*senators[:66], *representatives])
    assert _passes(congress, "enactment", yes=[*senators[:67], *representatives[:290]])
    assert not _passes(congress, "veto override", yes=[*senators[:67], *representatives[:289]])


@pytest.mark.parametrize("day", ["1964-11-03", "1972-11-07", "1984-11-06", "1992-11-03", "2004-11-02", "2012-11-06"])
def test_electors_are_538_and_270_elect(day: str) -> None:
    electors = _at("Electoral College", day).weights["electors"]
    assert sum(electors.values()) == 538
    assert electors["US-DC"] == 3


# Blocks of states that carried a candidate, and what they came to (Maine and Nebraska as whole states).
CARTER_1976 = "AL AR DE DC FL GA HI KY LA MD MA MN MS MO NY NC OH PA RI SC TN TX WV WI"
BUSH_2000 = "AL AK AZ AR CO FL GA ID IN KS KY LA MS MO MT NE NV NH NC ND OH OK SC SD TN TX UT VA WV WY"
BUSH_2004 = "AL AK AZ AR CO FL GA ID IN IA KS KY LA MS MO MT NE NV NM NC ND OH OK SC SD TN TX UT VA WV WY"
BIDEN_2020 = "AZ CA CO CT DE DC GA HI IL ME MD MA MI MN NV NH NJ NM NY OR PA RI VT VA WA WI"


@pytest.mark.parametrize(
    ("day", "states", "electors"),
    [
        ("1976-11-02", CARTER_1976, 297),
        ("2000-11-07", BUSH_2000, 271),
        ("2004-11-02", BUSH_2004, 286),
        ("2020-11-03", BIDEN_2020, 306),
    ],
)
def test_electors_of_past_elections(day: str, states: str, electors: int) -> None:
    college = _at("Electoral College", day)
    carried = [f"US-{state}" for state in states.split()]
    assert sum(college.weights["electors"][state] for state in carried) == electors
    assert _passes(college, "election of the President", yes=carried)


def test_house_seats_are_the_electors_less_two() -> None:
    for day in ("2005-01-01", "2014-01-01", "2025-01-01"):
        seats = Counter(member.rpartition("-")[0] for member in _at("US House", day).members)
        electors = _at("Electoral College", day).weights["electors"]
        assert {state: number - 2 for state, number in electors.items() if state != "US-DC"} == seats


def test_votes_of_the_fund_are_the_published_total_and_the_quota_is_in_them() -> None:
    fund = _at("IMF", "2022-10-02")
    votes = fund.weights["votes"]
    assert (votes.year, sum(votes.values()), votes["US"], votes["TV"]) == (2022, 5039930, 831401, 1484)
    assert Fraction(votes["US"], sum(votes.values())) > Fraction(15, 100)
    assert not _passes(fund, "amendment of the Articles", rest=YES, no=["US"])
    assert _passes(fund, "amendment of the Articles", rest=YES, no=["DE", "FR"])
    later = _at("IMF", "2024-12-31").weights["votes"]
    basic = sum(later.values()) - sum(_at("IMF", "2024-12-31").weights["quota"].values())
    assert abs(Fraction(basic, sum(later.values())) - Fraction(5502, 100000)) < Fraction(1, 100000)


def test_founders_must_concur_in_opec_admissions() -> None:
    opec = _at("OPEC", "2017-05-25")
    assert _passes(opec, "admission of a member", rest=YES, no=["GA"])
    assert not _passes(opec, "admission of a member", rest=YES, abstain=["KW"])


def test_a_snapshot_is_what_the_engine_asks_for() -> None:
    nato = _at("NATO", "2024-02-22")
    backed = Positions(nato.members, dict.fromkeys(["US", "GB", "FR", "DE"], YES))
    assert assess(_rule(nato), backed).status is Status.OPEN
    opposed = Positions(nato.members, {"HU": NO})
    assert assess(_rule(nato), opposed).status is Status.BLOCKED
    council = _at("UNSC", "2026-07-01")
    assert assess(_rule(council), Positions(council.members, {"RU": NO})).status is Status.BLOCKED
    large = _at("EU Council", "2024-06-01")
    against = Positions(large.members, dict.fromkeys(["DE", "FR", "IT", "ES"], NO))
    assert assess(_rule(large), against).status is Status.BLOCKED
