"""Ballots of several rounds: bases, bars, run-offs and what is refused. Mutants of ballots.py die here."""

from fractions import Fraction

import pytest

from newsevents.decide import CAST, MEMBERS, NAMED, PRESENT, Ballot, exhaustive, winner
from newsevents.decide.ballots import Round
from newsevents.decide.errors import CountError, RosterError, TooManyVotesError

BOX = Ballot({"A": 5, "B": 4}, blank=3, present=2, members=20)


def test_each_base_counts_its_own() -> None:
    assert [BOX.base(of) for of in (NAMED, CAST, PRESENT, MEMBERS)] == [9, 12, 14, 20]
    assert Ballot({"A": 5}, blank=3, present=2).base(MEMBERS) == 10


@pytest.mark.parametrize(
    ("votes", "amount", "strict", "elected"),
    [
        ({"A": 5, "B": 5}, Fraction(1, 2), True, None),
        ({"A": 6, "B": 6}, Fraction(1, 2), False, None),
        ({"A": 2, "B": 1}, Fraction(2, 3), True, None),
        ({"A": 2, "B": 1}, Fraction(2, 3), False, "A"),
        ({"A": 5, "B": 1}, 5, True, None),
        ({"A": 5, "B": 1}, 5, False, "A"),
        ({"A": 0, "B": 0}, Fraction(1, 2), False, None),
    ],
)
def test_the_bar(votes: dict[str, int], amount: Fraction | int, strict: bool, elected: str | None) -> None:
    assert winner(Ballot(votes), amount, strict=strict) == elected


def test_rounds_say_who_is_out_and_who_goes_on() -> None:
    held = exhaustive([Ballot({"A": 4, "B": 3, "C": 2}), Ballot({"A": 4, "B": 5})])
    assert held == (Round(None, "C", (), ("A", "B")), Round("B", None, (), ("B",)))


def test_those_who_tie_for_last_meet_in_a_run_off_and_the_others_come_back() -> None:
    held = exhaustive(
        [
            Ballot({"A": 4, "B": 2, "C": 2}),
            Ballot({"B": 3, "C": 3}),
            Ballot({"B": 5, "C": 3}),
            Ballot({"A": 3, "B": 5}),
        ]
    )
    everybody = ("A", "B", "C")
    assert held == (
        Round(None, None, ("B", "C"), everybody),
        Round(None, None, ("B", "C"), everybody),
        Round(None, "C", (), ("A", "B")),
        Round("B", None, (), ("B",)),
    )


def test_the_base_decides_a_round() -> None:
    box = Ballot({"A": 5, "B": 3}, blank=2)
    assert exhaustive([box])[0].elected == "A"
    assert exhaustive([box], of=CAST)[0].out == "B"
    assert exhaustive([Ballot({"A": 0})])[0] == Round(None, None, (), ("A",))


def test_what_is_refused_says_what_to_do() -> None:
    with pytest.raises(RosterError, match=r"^a ballot needs a candidate; name at least one") as nobody:
        Ballot({})
    assert nobody.value.found == 0
    with pytest.raises(RosterError, match=r"^somebody is elected already; no further ballot is held") as late:
        exhaustive([Ballot({"A": 2, "B": 1}), Ballot({"A": 1})])
    assert late.value.found == ("A",)
    with pytest.raises(RosterError, match=r"^the ballot is not between those still standing") as strange:
        exhaustive([Ballot({"A": 4, "B": 3, "C": 2}), Ballot({"A": 1, "D": 1})])
    assert (strange.value.expected, strange.value.found) == (("A", "B"), ("A", "D"))


@pytest.mark.parametrize("number", [-1, True, 1.5, "2"])
def test_votes_are_whole_numbers(number: object) -> None:
    with pytest.raises(CountError, match="a number of votes"):
        Ballot({"A": number})  # type: ignore[dict-item]


def test_as_many_votes_as_members_are_enough_and_one_more_is_too_many() -> None:
    assert Ballot({"A": 5}, blank=3, present=2, members=10).members == 10
    with pytest.raises(TooManyVotesError):
        Ballot({"A": 5}, blank=3, present=2, members=9)
