"""Which state a story's ministers are of, as its parties and houses tell, or the United Kingdom's nations do."""

from functools import cached_property
from typing import Final

from newsevents.lexicon.rows import TitleRow
from newsevents.parse.contest.presidency import speaks_of_congress
from newsevents.parse.reading import Reading
from newsevents.parse.words.items import ORGANIZATION, TITLE

_POLITICAL: Final = frozenset({"party", "legislature", "upper_house"})
_NATIONS: Final = ("XS", "XW", "XN", "XE")
"""Codes of the nations of the United Kingdom."""
_OF_KINGDOM: Final = frozenset({"prime minister", "deputy prime minister", "chancellor"})
"""Offices that none of its nations has."""
_OF_COMMONS: Final = frozenset({"mps", "commons", "westminster", "whitehall", "tory", "tories"})
_OF_NATIONS: Final = frozenset("msp msps holyrood senedd stormont mla mlas".split())
"""Words of a story on the United Kingdom's parliament, or on a nation's."""


class Nations:
    """What one article says of whose ministers it speaks, looked up once."""

    def __init__(self, r: Reading) -> None:
        """Read with the article's mentions, whose names have been settled."""
        self._r = r

    def sovereign(self, title: TitleRow, state: str | None) -> str | None:
        """Give the United Kingdom for one of its nations, where the office is not that nation's: the prime minister's.

        Scotland, Wales and Northern Ireland have ministers of their own, who are their states' in a story that speaks
        of their parliaments, or of none.
        """
        states = self._r.lexicon.states
        if state is None:
            return self._only_country
        nation = next((code for code in _NATIONS if states[code].name == state), None)
        if nation is None or nation in title.countries:
            return state
        whole = title.title in _OF_KINGDOM or "GB" in title.countries or nation == "XE" or self._of_commons
        return states["GB"].name if whole else state

    @cached_property
    def _of_commons(self) -> bool:
        """Whether the article speaks of the United Kingdom's parliament, and of none of its nations'."""
        words = self._r.tokens.vocabulary
        return not _OF_COMMONS.isdisjoint(words) and _OF_NATIONS.isdisjoint(words)

    @cached_property
    def _only_country(self) -> str | None:
        """The one state that has all the parties, houses and offices of a story: no other has Tories and a Chancellor.

        One of these alone says too little: a reader would not know of which Conservatives it is.
        """
        if speaks_of_congress(self._r):
            return self._r.lexicon.states["US"].name
        named = (m for s in self._r.sentences for m in s.mentions.values() if m.kind in {ORGANIZATION, TITLE})
        rows = {id(m.row): m.row for m in named}.values()
        told = (row for row in rows if isinstance(row, TitleRow) or getattr(row, "kind", "") in _POLITICAL)
        held_by = [row.countries for row in told if row.countries]
        common = frozenset.intersection(*map(frozenset, held_by)) if len(held_by) > 1 else frozenset()
        foremost = common & {countries[0] for countries in held_by}  # Colombia has Conservatives and a House, too
        return self._r.lexicon.states[next(iter(common))].name if len(common) == 1 and foremost else None
