"""Names that a state shares with another state's region: which of them an article means by "Georgia"."""

from functools import lru_cache

from newsevents.lexicon.gazetteer import Entry
from newsevents.lexicon.lexicon import Lexicon
from newsevents.lexicon.rows import PlaceRow, StateRow
from newsevents.parse.words.items import PLACE
from newsevents.text.tokens import Tokens


@lru_cache(maxsize=8)
def _shared(lexicon: Lexicon) -> dict[str, Entry]:
    """Map the names of states, of one word, that a region of another state has too to the region's entry."""
    names = {row.name.lower() for row in lexicon.states.values()}
    found = ((name, entry) for name in names for entry in lexicon.gazetteer.get(name))
    return {name: e for name, e in found if len(e.tokens) == 1 and e.kind == PLACE and e.row.kind == "region"}


def regions_meant(tokens: Tokens, lexicon: Lexicon) -> dict[str, Entry]:
    """Give the regions, by such names, of whose state an article names more than of the state of the same name."""
    return {
        name: region
        for name, region in _shared(lexicon).items()
        if name in tokens.lowers and _is_meant(name, region.row, tokens, lexicon)
    }


def _is_meant(name: str, region: PlaceRow, tokens: Tokens, lexicon: Lexicon) -> bool:
    states = (e.row.code for e in lexicon.gazetteer.get(name) if isinstance(e.row, StateRow))
    state, weight = next(states, ""), 0
    for low in set(tokens.lowers) - {name}:
        rows = {_code(e.row) for e in lexicon.gazetteer.get(low) if len(e.tokens) == 1}
        weight += (region.country in rows) - (state in rows)
    return weight > 0


def _code(row: object) -> str:
    """Give the code of the state that a name is of, or in."""
    if isinstance(row, StateRow):
        return row.code
    return row.country if isinstance(row, PlaceRow) else ""
