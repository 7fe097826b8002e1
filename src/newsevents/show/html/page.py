"""A contest as one HTML page that needs nothing else: no network, no scripts, no files beside it."""

import base64
import hashlib
import unicodedata
from functools import cache
from importlib import resources
from typing import TYPE_CHECKING, Any

from newsevents import __version__
from newsevents.contests.contest import Contest, Day, as_day
from newsevents.errors import MissingExtraError, NewsEventsError
from newsevents.show.html.counts import charts
from newsevents.show.html.links import short_day
from newsevents.show.html.seats import LABELS, Kind
from newsevents.show.html.story import Race, Story, count_links

if TYPE_CHECKING:
    from jinja2 import Environment

# Marks that turn the direction of all text after them could make a page show what it does not say.
_TURNING = (*range(0x202A, 0x202F), *range(0x2066, 0x206A))
_REPLACEMENT = "\N{REPLACEMENT CHARACTER}"


class NoDayError(NewsEventsError, ValueError):
    """No article of a contest has a date, and none was asked for: ``office`` says which contest."""

    def __init__(self, office: str) -> None:
        """Keep which contest it is."""
        super().__init__(f"no article on the {office} has a date: say as of which day")
        self.office = office


@cache
def _unsafe() -> dict[int, str | None]:
    """Map the characters that have no place on a page: controls, and marks that turn the direction of text."""
    controls = [code for code in range(0xA0) if unicodedata.category(chr(code)) == "Cc" and chr(code) not in "\t\n\r"]
    return dict.fromkeys(controls, _REPLACEMENT) | dict.fromkeys(_TURNING, None)


def _clean(value: Any) -> Any:  # noqa: ANN401  (whatever a template shows)
    """Make text safe to encode and to show; the template escapes it besides."""
    if not isinstance(value, str):
        return "" if value is None else value
    kept = value.translate(_unsafe())
    whole = kept.isascii() or not any("\ud800" <= character <= "\udfff" for character in kept)
    return kept if whole else type(value)("".join(_REPLACEMENT if "\ud800" <= c <= "\udfff" else c for c in kept))


@cache
def _environment() -> "Environment":
    try:
        import matplotlib as _  # noqa: F401, ICN001, PLC0415  (an extra)
        from jinja2 import Environment, PackageLoader, StrictUndefined  # noqa: PLC0415
    except ImportError as error:
        raise MissingExtraError("report", error.name or "jinja2", "write a page") from error
    made = Environment(
        loader=PackageLoader("newsevents.show.html", "data"),
        autoescape=True,
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
        finalize=_clean,
    )
    made.filters["upper_first"] = lambda words: f"{str(words)[:1].upper()}{str(words)[1:]}"
    return made


def contest_page(  # noqa: PLR0913  (each option is one question that a reader asks)
    contest: Contest,
    *,
    candidate: str | None = None,
    as_of: Day | None = None,
    named_only: bool = False,
    outlets: int = 1,
    body: str | None = None,
    others: tuple[str, ...] = (),
) -> str:
    """Lay a contest out as one HTML page: standing, seats, candidates, timeline, counts and the articles themselves.

    ``candidate``: whom to begin with; default, who is furthest. ``as_of``, ``named_only``, ``outlets`` and ``body``: as
    for :meth:`Contest.standing`. ``others``: the other contests of the same articles, by name. The page has no scripts
    and no links to files, and the same contest always gives the same page. Raises :class:`MissingExtraError` without
    the extra ``report``, :class:`NoDayError` where neither an article nor ``as_of`` gives a day, and
    :class:`UnknownCandidateError`.
    """
    template = _environment().get_template("page.html.j2")
    cut = as_day(as_of) if as_of is not None else None
    day = cut or contest.last_day
    if day is None:
        raise NoDayError(str(contest.office))
    story = Story(contest, day, cut, candidate, {"named_only": named_only, "outlets": outlets}, body)
    style = resources.files("newsevents.show.html").joinpath("data", "page.css").read_text("utf-8")
    page: str = template.render(
        story=story,
        races=[(race, _charts(race)) for race in story.races],
        style=style,
        style_hash=base64.b64encode(hashlib.sha256(style.encode()).digest()).decode(),
        day=short_day(day, year=True),
        named_only=named_only,
        least=outlets,
        others=others,
        kinds=list(Kind),
        labels=LABELS,
        version=__version__,
    )
    return page


def _charts(race: Race) -> dict[str, str]:
    if race.history is None or not (race.number == 1 or race.counts):
        return {}
    if race.history.days[-1].day <= race.history.first:  # one day is no history
        return {}
    links = count_links(race.counts, [count.words for count in race.history.counts])
    return charts(race.history, links, f"c{race.number}")
