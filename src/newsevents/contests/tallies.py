"""Reported counts: one claim for each count, however often it is repeated, the latest last."""

import datetime as dt
from collections.abc import Callable, Hashable, Iterable

from attrs import field, frozen

from newsevents.contests.told import Told, outlets
from newsevents.model import Comparison, Side, Tally


@frozen(kw_only=True)
class Claim:
    """A count of positions that reports claim, with all the reports of it, the latest last.

    Source, article and wording are those of the latest report.
    """

    side: Side
    count: int | float
    comparison: Comparison
    total: int | None
    reports: tuple[Told[Tally], ...] = field(repr=False)

    @property
    def latest(self) -> Told[Tally]:
        """The last report of it."""
        return self.reports[-1]

    @property
    def day(self) -> dt.date | None:
        """The day of the last report."""
        return self.latest.day

    @property
    def source(self) -> str | None:
        """On whose word."""
        return self.latest.record.source.name if self.latest.record.source else None

    @property
    def tally(self) -> Tally:
        """The latest record."""
        return self.latest.record


def claims(
    told: Iterable[Told[Tally]],
    on: Callable[[Tally], Hashable],
    *,
    named_only: bool = False,
    needed: int = 1,
) -> tuple[Claim, ...]:
    """Merge reported counts, in the order of their last reports; of one day, the lowest count comes last.

    A count of the same size whose total is not said repeats the one before it. ``on`` says on whom a count is.
    """
    merged: dict[tuple[object, ...], list[Told[Tally]]] = {}
    last: dict[tuple[object, ...], tuple[object, ...]] = {}
    for each in sorted(told, key=lambda each: each.order):
        if named_only and not each.named:
            continue
        tally = each.record
        size = (on(tally), tally.side, tally.count, tally.comparison)
        known = last.get(size, (*size, None))
        place = known if tally.total is None or (known in merged and known[-1] is None) else (*size, tally.total)
        last[size] = place
        merged.setdefault(place, []).append(each)
    found = [_claim(reports) for reports in merged.values() if len(outlets(reports)) >= needed]
    return tuple(sorted(found, key=lambda claim: (claim.day or dt.date.min, -claim.count, claim.latest.order)))


def _claim(reports: list[Told[Tally]]) -> Claim:
    tally = reports[-1].record
    totals = [told.record.total for told in reports if told.record.total is not None]
    return Claim(
        side=tally.side,
        count=tally.count,
        comparison=tally.comparison,
        total=totals[-1] if totals else None,
        reports=tuple(reports),
    )


def count_words(claim: Claim) -> str:
    """Word a count: "about 20 of 31"."""
    how = str(claim.comparison).replace("_", " ")
    return f"{'' if how == 'exact' else f'{how} '}{claim.count}{f' of {claim.total}' if claim.total else ''}"
