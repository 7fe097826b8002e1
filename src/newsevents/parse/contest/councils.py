"""Which council a story of councillors is about: "Sligo County Council"; "Calder Council", where it tells of wards."""

import re
from typing import Final

from newsevents.parse.reading import Reading
from newsevents.parse.words.items import PLACE

_OF_TOWNS: Final = re.compile(r"\b(?:City|County|Town|Borough|District|Municipal|Parish) Council$")
_OF_PLACE: Final = re.compile(r"[A-Z][\w’'.-]+(?: (?:and|of|upon|with|on|[A-Z][\w’'.-]+)){0,4} Council$")
_NO_PLACES: Final = frozenset(
    """security national privy press arts legislative federal state executive governing sovereignty transitional
    european nordic general supreme research medical sports olympic business trade trades workers works muslim jewish
    islamic church bishops guardian shura student students academic faculty union economic peace environmental local
    presidential advisory cooperation military defence defense ruling science engineering british american consumer
    film design cricket cabinet grand great party policy expediency constitutional""".split()
)
"""Words in the names of councils that are of no town: a country's, a church's, a profession's."""
_LOCAL: Final = frozenset({"councillor", "councillors", "cllr", "cllrs", "ward", "wards"})
"""Words of a story of the councils of towns and counties."""
_MUNICIPAL: Final = frozenset({"municipality", "municipal", "panchayat", "corporation", "council"})
_OPENING: Final = 4
"""Sentences, the headline among them, that say of which council a story is."""


def council_of(r: Reading, within: int = 0) -> str | None:
    """Give the one town's or county's council that an article names: "Sligo County Council", of "Cllr Fox" too.

    ``within``: in that many of its first sentences.
    """
    local = not _LOCAL.isdisjoint(r.tokens.vocabulary)
    councils = (e for e in r.registry.entities if e.kind == "organization" and e.name.endswith(" Council"))
    bodies = [e for e in councils if _OF_TOWNS.search(e.name) or (local and _is_of_place(e.name))]
    early = not within or any(e.first < r.sentences[: within + 1][-1].last for e in bodies)
    named = {e.usual_name for e in bodies} if early and r.sentences else set()
    return named.pop() if len(named) == 1 else None


def municipality_of(r: Reading) -> str | None:
    """Give the town of whose municipality a story of councillors tells first: "control of Calder municipality"."""
    if _LOCAL.isdisjoint(r.tokens.vocabulary):
        return None
    named = ((s, i, m) for s in r.sentences[:_OPENING] for i, m in s.mentions.items() if m.kind == PLACE)
    towns = {m.text for s, i, m in named if i + 1 < len(s) and s.low(i + 1) in _MUNICIPAL}
    return towns.pop() if len(towns) == 1 else None


def _is_of_place(name: str) -> bool:
    """Whether a council is called only by where it is: "Calder and Weir Council"."""
    return _OF_PLACE.match(name) is not None and _NO_PLACES.isdisjoint(name.lower().split())
