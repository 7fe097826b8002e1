"""Reported counts against named positions over time, drawn by matplotlib as a small vector graphic."""

import datetime as dt
from collections.abc import Callable, Mapping
from typing import Any

from attrs import frozen

from newsevents.contests.contest import Contest
from newsevents.contests.standing import Standing
from newsevents.contests.tallies import Claim, count_words
from newsevents.model import Comparison, Side
from newsevents.show.html.links import short_day
from newsevents.show.html.svg import PAINT, inline_svg, plain_style

_MOST = 200  # days on which the standing is taken
_SIZES = {"wide": (9.2, 3.3), "narrow": (4.6, 3.7)}
"""Inches, for a screen and for a phone; a point comes out at about a pixel and a half."""
_SIZE = 9  # points
_LINE = 11.0  # points from one line of words to the next
_USED = 60  # points of an inch of height that the axes get, about
_MARGIN = 0.03  # of the time shown, left and right of it


@frozen
class Day:
    """How many members were named on a day."""

    day: dt.date
    members: int | None
    support: int
    oppose: int


@frozen
class Count:
    """A reported count on the chart."""

    day: dt.date
    claim: Claim
    words: str
    hedged: bool


@frozen
class History:
    """What the chart shows."""

    first: dt.date
    """The day of the first named position or count."""
    days: tuple[Day, ...]
    counts: tuple[Count, ...]


def history(contest: Contest, last: Standing, standing: Callable[[dt.date], Standing]) -> History:
    """Take the standing of each day on which something happened, and the counts that were reported by then.

    ``last``: the standing of the last day; ``standing``: gives that of any other.
    """
    dates = {event.day for event in contest.timeline(last.as_of) if event.day and event.candidate == last.candidate}
    dates |= {each.known for each in contest.told if each.known} | {last.as_of}
    ordered = sorted(day for day in dates if day and day <= last.as_of)
    step = -(-len(ordered) // _MOST)
    days = []
    for day in sorted({*ordered[::step], last.as_of}):
        then = standing(day) if day != last.as_of else last
        days.append(Day(day, then.members, len(then.supporters), len(then.opponents)))
    counts = tuple(
        Count(told, claim, count_words(claim), claim.comparison is not Comparison.EXACT)
        for claim in last.claims
        if (told := claim.reports[0].day) is not None and claim.side is Side.SUPPORT and claim.tally.unit != "percent"
    )
    known = [day.day for day in days if day.support or day.oppose] + [count.day for count in counts]
    first = min(known, default=last.as_of)
    before = [day for day in days if day.day < first][-1:]  # what it was like until then
    shown = (*before, *(day for day in days if day.day >= first))
    return History(first, shown, tuple(sorted(counts, key=lambda each: each.day)))


def charts(shown: History, links: Mapping[int, str], name: str) -> dict[str, str]:
    """Draw the chart for a screen and for a phone. ``links``: where the points lead, by their order."""
    with plain_style({}):
        return {size: _drawn(shown, links, f"{name}{size[0]}", inches) for size, inches in _SIZES.items()}


def _drawn(shown: History, links: Mapping[int, str], name: str, inches: tuple[float, float]) -> str:
    from matplotlib.figure import Figure  # noqa: PLC0415  (a second to import)

    figure = Figure(figsize=inches, layout="constrained")
    axes = figure.add_subplot()
    margin = max((shown.days[-1].day - shown.first).days * _MARGIN, 1.0)
    for number, count in enumerate(shown.counts):
        face = PAINT["paper"] if count.hedged else PAINT["ink"]
        (point,) = axes.plot([count.day], [count.claim.count], "o", ms=7, mec=PAINT["ink"], mfc=face, mew=1.4, zorder=5)
        point.set_clip_on(False)
        point.set_gid(f"count{number}")
    _lines(axes, shown, margin)
    _dress(axes, shown, margin)
    titles = {f"count{at}": f"{each.words}, reported {each.day.isoformat()}" for at, each in enumerate(shown.counts)}
    targets = {f"count{at}": href for at, href in links.items()}
    return inline_svg(figure, name, titles=titles, links=targets)


def _lines(axes: Any, shown: History, margin: float) -> None:  # noqa: ANN401  (matplotlib is an extra)
    """Draw the named positions as steps, each line with its name at its end."""
    from matplotlib.dates import date2num  # noqa: PLC0415

    start, end = date2num(shown.first) - margin, date2num(shown.days[-1].day) + margin
    dates = [max(date2num(day.day), start) for day in shown.days]
    rows: list[tuple[str, list[int | None], dict[str, Any], str]] = [
        ("members", [day.members for day in shown.days], {"lw": 1, "ls": (0, (1, 2))}, "quiet"),
        ("against", [day.oppose for day in shown.days], {"lw": 1.6, "ls": (0, (4, 2))}, "ink"),
        ("in support", [day.support for day in shown.days], {"lw": 2.4}, "accent"),
    ]
    labels = []
    for label, values, style, paint in rows:
        known = [(date, value) for date, value in zip(dates, values, strict=True) if value is not None]
        if not any(value for _, value in known):
            continue
        spans, numbers = [date for date, _ in known], [value for _, value in known]
        steps = ([*spans, end], [*numbers, numbers[-1]])
        axes.plot(*steps, drawstyle="steps-post", color=PAINT[paint], clip_on=False, **style)
        labels.append((numbers[-1], f"{numbers[-1]} {label}", PAINT[paint]))
    _label(axes, end, labels)


def _label(axes: Any, end: float, labels: list[tuple[int, str, str]]) -> None:  # noqa: ANN401  (matplotlib is an extra)
    """Write at the end of each line how many it stands for, none over another."""
    tops = [*(number for number, _, _ in labels), *(mark for line in axes.lines for mark in line.get_ydata())]
    scale = axes.figure.get_figheight() * _USED / max(*tops, 1)  # points for each member, about
    last = -_LINE
    for number, words, color in sorted(labels):
        place = max(number * scale, last + _LINE)
        last = place
        axes.annotate(
            words,
            (end, number),
            xytext=(5, place - number * scale),
            textcoords="offset points",
            va="center",
            fontsize=_SIZE,
            color=color,
            annotation_clip=False,
        )


def _dress(axes: Any, shown: History, margin: float) -> None:  # noqa: ANN401  (matplotlib is an extra)
    """Set axes that say no more than they must."""
    from matplotlib.dates import AutoDateLocator, date2num  # noqa: PLC0415
    from matplotlib.ticker import MaxNLocator  # noqa: PLC0415

    axes.set_xlim(date2num(shown.first) - margin, date2num(shown.days[-1].day) + margin)
    axes.xaxis.set_major_locator(AutoDateLocator(minticks=2, maxticks=6))
    axes.xaxis.set_major_formatter(_ticks(axes))
    axes.yaxis.set_major_locator(MaxNLocator(nbins=5, integer=True))
    axes.set_ylim(bottom=0)
    axes.grid(axis="y", color=PAINT["line"], lw=0.6)
    axes.set_axisbelow(True)
    for side in ("top", "right", "left"):
        axes.spines[side].set_visible(False)
    axes.spines["bottom"].set_color(PAINT["line"])
    axes.tick_params(length=0, labelsize=_SIZE, labelcolor=PAINT["quiet"], color=PAINT["line"])


def _ticks(axes: Any) -> Any:  # noqa: ANN401  (matplotlib is an extra)
    """Word the days on the axis, the year where it is new."""
    from matplotlib.dates import num2date  # noqa: PLC0415
    from matplotlib.ticker import FuncFormatter  # noqa: PLC0415

    def worded(value: float, position: int | None = None) -> str:
        day = num2date(value).date()
        earlier = [num2date(tick).year for tick in axes.get_xticks() if axes.get_xlim()[0] <= tick < value]
        return short_day(day, year=position is None or day.year not in earlier)

    return FuncFormatter(worded)
