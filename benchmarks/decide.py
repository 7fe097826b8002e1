"""Time the decision engine against PyPI's powerindex and tucoopy, in one run.

python benchmarks/decide.py
"""

import sys
from collections.abc import Callable
from time import perf_counter

from newsevents.decide import (
    CAST,
    NO,
    NOT_IN_FAVOUR,
    YES,
    AtLeast,
    BlockingMinority,
    Positions,
    Quorum,
    assess,
    banzhaf,
    shapley_shubik,
    winning_coalitions,
)

NICE = [29] * 4 + [27] * 2 + [14, 13] + [12] * 5 + [10] * 3 + [7] * 5 + [4] * 5 + [3]
# Eurostat, 1 January 2020, first release, thousands.
LISBON = [
    83167, 67098, 60245, 47330, 37958, 19318, 17408, 11549, 10710, 10694, 10328, 10296, 9770, 8902, 6951, 5823, 5525,
    5458, 4964, 4058, 2794, 2096, 1908, 1329, 888, 626, 514,
]  # fmt: skip


def timed(work: Callable[[], object], least: float = 0.3) -> float:
    """Give the seconds of the fastest of several runs."""
    best, spent = float("inf"), 0.0
    while spent < least:
        start = perf_counter()
        work()
        took = perf_counter() - start
        best, spent = min(best, took), spent + took
    return best


def compare(title: str, weights: list[int], quota: int) -> None:
    """Time both indices of a weighted game in each library."""
    table = {str(number): weight for number, weight in enumerate(weights)}
    rule = AtLeast(quota, weight=table)
    ours = {
        "Banzhaf": timed(lambda: banzhaf(rule, table)),
        "Shapley-Shubik": timed(lambda: shapley_shubik(rule, table)),
    }
    print(f"{title}: " + ", ".join(f"{name} {seconds * 1e3:.2f} ms" for name, seconds in ours.items()))
    for library, others in (("powerindex", powerindex), ("tucoopy", tucoopy)):
        try:
            theirs = others(weights, quota)
        except ImportError:
            print(f"  {library}: not installed")
            continue
        for name, work in theirs.items():
            if library == "tucoopy" and len(weights) > 50 and name == "Shapley-Shubik":
                print("  tucoopy Shapley-Shubik: left out, it takes minutes")
                continue
            seconds = timed(work)
            print(f"  {library} {name}: {seconds * 1e3:.2f} ms, {seconds / ours[name]:.1f} times ours")


def powerindex(weights: list[int], quota: int) -> dict[str, Callable[[], object]]:
    """Give the work of powerindex."""
    from powerindex import Game  # noqa: PLC0415 (may not be installed)

    return {
        "Banzhaf": lambda: Game(quota, weights=weights).calc_banzhaf(),
        "Shapley-Shubik": lambda: Game(quota, weights=weights).calc_shapley_shubik(),
    }


def tucoopy(weights: list[int], quota: int) -> dict[str, Callable[[], object]]:
    """Give the work of tucoopy."""
    from tucoopy.power import banzhaf_index_weighted_voting, shapley_shubik_index_weighted_voting  # noqa: PLC0415 (same)

    return {
        "Banzhaf": lambda: banzhaf_index_weighted_voting(weights=weights, quota=quota),
        "Shapley-Shubik": lambda: shapley_shubik_index_weighted_voting(weights=weights, quota=quota),
    }


def once(title: str, work: Callable[[], object], limit: str) -> None:
    """Time one thing that has a limit."""
    print(f"{title}: {timed(work) * 1e3:.2f} ms (limit {limit})")


def main() -> None:
    """Run everything."""
    compare("Nice, 27 members, votes", NICE, 255)
    heavy = list(range(5, 105))
    compare("100 members, weights 5..104", heavy, sum(heavy) // 2 + 1)
    population = {str(number): people for number, people in enumerate(LISBON)}
    lisbon = (AtLeast("55%") & AtLeast("65%", weight=population)) | BlockingMinority(4, counting=NOT_IN_FAVOUR)
    once(
        "Lisbon, 27 members: Banzhaf, Shapley-Shubik, winning coalitions",
        lambda: (
            banzhaf(lisbon, population),
            shapley_shubik(lisbon, population),
            winning_coalitions(lisbon, population),
        ),
        "10 s",
    )
    senate, house = [f"S{i}" for i in range(100)], [f"H{i}" for i in range(435)]
    passed = AtLeast(51, among=senate) | (AtLeast(50, among=senate) & AtLeast(1, among={"VP"}))
    signed = AtLeast(218, among=house) & passed & AtLeast(1, among={"P"})
    federal = signed | (AtLeast(290, among=house) & AtLeast(67, among=senate))
    everybody = ["P", "VP", *senate, *house]
    once(
        "US federal system, 537 players",
        lambda: (banzhaf(federal, everybody), shapley_shubik(federal, everybody)),
        "2 s",
    )
    for size, known, limit in ((193, 100, "1 ms"), (1000, 500, "20 ms")):
        names = [f"m{number}" for number in range(size)]
        said = {name: YES if number % 3 else NO for number, name in enumerate(names[:known])}
        plain = AtLeast("2/3", CAST) & Quorum("1/2", strict=True)
        heavy_rule = AtLeast("2/3", weight={name: number + 5 for number, name in enumerate(names)}) & Quorum("1/2")
        once(f"assess, {size} members", lambda: assess(plain, Positions(names, said)), limit)  # noqa: B023
        if size == 1000:
            once(f"assess, {size} members of {size} weights", lambda: assess(heavy_rule, Positions(names, said)), limit)  # noqa: B023


if __name__ == "__main__":
    sys.exit(main())
