"""Whose cabinet a story is on: a region's, where it speaks of its premier, of ministers, and of no wider government."""

from collections.abc import Set as AbstractSet
from typing import Final

from newsevents.parse.people.portfolios import is_of_government
from newsevents.parse.reading import Reading
from newsevents.parse.tenure.evidence import Evidence

WIDER: Final = frozenset({"union", "federal", "national", "central"})
"""What stands before a minister of the whole state."""
_OF_WHOLE: Final = WIDER | {"prime", "commonwealth", "parliamentarian"}
"""Words of a story that speaks of a whole state's government beside a region's."""


def of_own_cabinet(r: Reading, found: Evidence, regions: AbstractSet[str]) -> bool:
    """Whether a story on a cabinet speaks of regions' premiers, and not of the state that the regions are in."""
    codes, states = {found.countries.get(name, "") for name in regions}, r.lexicon.states
    whole = {states[code].name for code in codes if code in states}
    lone = whole.isdisjoint(found.stated) and _OF_WHOLE.isdisjoint(r.tokens.vocabulary)
    return lone and is_of_government(r.tokens)
