"""The numbers that the literature gives for real bodies, exactly."""

from fractions import Fraction

import pytest

from newsevents.decide import (
    ABSTAIN,
    NO,
    NOT_IN_FAVOUR,
    YES,
    AtLeast,
    BlockingMinority,
    NoOpposition,
    Rule,
    banzhaf,
    game,
    minimal_winning,
    probability,
    shapley_shubik,
    winning_coalitions,
)

PERMANENT = frozenset({"CN", "FR", "GB", "RU", "US"})
EEC = {"DE": 4, "FR": 4, "IT": 4, "BE": 2, "NL": 2, "LU": 1}
NICE = [29] * 4 + [27] * 2 + [14, 13] + [12] * 5 + [10] * 3 + [7] * 5 + [4] * 5 + [3]
# Inhabitants in thousandths of the Union, as Bilbao, Fernandez, Jimenez and Lopez (2002) weigh the 27.
NICE_POPULATION = [170, 123, 122, 120, 82, 80, 47, 33, 22, *[21] * 4, 18, 17, 17, 11, 11, 11, 8, 8, 5, 4, 3, 2, 1, 1]
# Eurostat, 1 January 2019, first release.
POPULATION = {
    "BE": 11467923, "BG": 7000039, "CZ": 10649800, "DK": 5806081, "DE": 83019214, "EE": 1324820, "IE": 4904226,
    "GR": 10722287, "ES": 46934632, "FR": 67028048, "HR": 4076246, "IT": 60359546, "CY": 875898, "LV": 1919968,
    "LT": 2794184, "LU": 613894, "HU": 9772756, "MT": 493559, "NL": 17282163, "AT": 8858775, "PL": 37972812,
    "PT": 10276617, "RO": 19401658, "SI": 2080908, "SK": 5450421, "FI": 5517919, "SE": 10230185, "GB": 66647112,
}  # fmt: skip


def weights(numbers: list[int]) -> dict[str, int]:
    return {str(number): weight for number, weight in enumerate(numbers)}


def council(quota: int) -> Rule:
    return AtLeast(quota) & NoOpposition(PERMANENT)


def test_security_council_of_15() -> None:
    power = banzhaf(council(9), 15)
    assert power.winning == 848
    assert (power.swings["US"], power.swings["#1"]) == (848, 84)
    assert [round(float(power.normalised[member]), 7) for member in ("US", "#1")] == [0.1669291, 0.0165354]
    shapley = shapley_shubik(council(9), 15)
    assert (shapley["CN"], shapley["#10"]) == (Fraction(421, 2145), Fraction(4, 2145))
    assert sum(1 for _ in minimal_winning(council(9), 15)) == 210  # any 4 of 10


def test_security_council_of_11() -> None:
    shapley = shapley_shubik(council(7), 11)
    assert winning_coalitions(council(7), 11) == 57
    assert (shapley["FR"], shapley["#6"]) == (Fraction(76, 385), Fraction(1, 462))


def test_security_council_with_abstention() -> None:
    third = dict.fromkeys((YES, NO, ABSTAIN), Fraction(1, 3))
    assert probability(council(9), {}, 15, default=third) == Fraction(146796, 3**15)


def test_six_of_1958() -> None:
    rule = AtLeast(12, weight=EEC)
    power = banzhaf(rule, EEC)
    assert power.winning == 14
    assert list(power.swings.values()) == [10, 10, 10, 6, 6, 0]
    assert list(shapley_shubik(rule, EEC).values()) == [Fraction(7, 30)] * 3 + [Fraction(3, 20)] * 2 + [0]


@pytest.mark.parametrize(
    ("votes", "quota", "winning"),
    [
        ([10] * 4 + [5] * 2 + [3] * 2 + [2], 41, 75),
        ([10] * 4 + [5] * 3 + [3] * 2 + [2], 45, 140),
        ([10] * 4 + [8] + [5] * 4 + [3] * 2 + [2], 54, 402),
        ([10] * 4 + [8] + [5] * 4 + [4] * 2 + [3] * 3 + [2], 62, 2549),
    ],
)
def test_council_before_nice(votes: list[int], quota: int, winning: int) -> None:
    power = banzhaf(AtLeast(quota, weight=weights(votes)), weights(votes))
    assert power.power_to_act == Fraction(winning, 2 ** len(votes))


def test_nice() -> None:
    votes = AtLeast(255, weight=weights(NICE))
    assert winning_coalitions(votes, weights(NICE)) == 2_718_774
    triple = votes & AtLeast(14) & AtLeast(620, weight=weights(NICE_POPULATION))
    assert winning_coalitions(triple, weights(NICE)) == 2_718_752


def test_lisbon() -> None:
    rule = (AtLeast("55%") & AtLeast("65%", weight=POPULATION)) | BlockingMinority(4, counting=NOT_IN_FAVOUR)
    power = banzhaf(rule, POPULATION)
    assert power.winning == 30_415_198
    assert [float(power.absolute[member]) for member in ("DE", "MT")] == [0.17020191252231598, 0.02993607521057129]
    shapley = shapley_shubik(rule, POPULATION)
    assert [float(shapley[member]) for member in ("DE", "MT")] == [0.14645588268787893, 0.00883986193482761]
    assert sum(shapley.values()) == 1


def test_united_states() -> None:
    senate, house = [f"S{i}" for i in range(100)], [f"H{i}" for i in range(435)]
    passed = AtLeast(51, among=senate) | (AtLeast(50, among=senate) & AtLeast(1, among={"VP"}))
    signed = AtLeast(218, among=house) & passed & AtLeast(1, among={"P"})
    played = game(signed | (AtLeast(290, among=house) & AtLeast(67, among=senate)), ["P", "VP", *senate, *house])
    power = banzhaf(played).absolute
    found = [float(power[member]) for member in ("VP", "S0", "H0")]
    assert round(float(power["P"]), 12) == 0.25
    assert found == [0.019897309346794692, 0.01989730934679494, 0.009569407217589256]
    shapley = shapley_shubik(played)
    shares = [f"{float(shapley[member]):.5g}" for member in ("P", "VP", "S0", "H0")]
    assert shares == ["0.16312", "0.0026508", "0.0041414", "0.00096572"]


def test_a_member_heavier_than_the_quota() -> None:
    rule = AtLeast(3, weight={"A": 5, "B": 2, "C": 1})
    assert list(banzhaf(rule, ["A", "B", "C"]).swings.values()) == [3, 1, 1]
