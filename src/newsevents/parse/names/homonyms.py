"""Words that name more than one thing: Georgia, which of the two; Dean Reyes, a dean or one called Dean."""

from collections import Counter
from collections.abc import Sequence
from functools import lru_cache

from newsevents.lexicon.gazetteer import Entry
from newsevents.lexicon.lexicon import Lexicon
from newsevents.lexicon.rows import OrganizationRow, PlaceRow, StateRow
from newsevents.parse.words.items import ORGANIZATION, PLACE, TITLE
from newsevents.parse.words.token_index import tells_hour
from newsevents.text.tagger import is_unknown
from newsevents.text.tokens import Tokens

_ISRAELI = frozenset({"israel", "israeli", "israelis", "knesset"})
_ROYAL = frozenset({"Queen", "King", "Prince", "Princess"})
_HOUSES = frozenset({"institute", "university", "orchestra"})
"""Kinds of bodies that are called after kings and queens."""
_CALLING = frozenset({"mr", "mrs", "ms", "miss", "dr"})
_RANKS = frozenset("king queen prince sultan emir dean baron duke earl judge bishop pope abbot major marshal".split())
"""Ranks that are given names and family names, too."""
_GENERATIONS = (["Gen", "Z"], ["Gen", "X"], ["Gen", "Alpha"])
_MOST = 5
"""Words of a house's name among which the one that tells it stands."""


@lru_cache(maxsize=8)
def _shared(lexicon: Lexicon) -> dict[str, Entry]:
    """Map the names of states, of one word, that a region of another state has too to the region's entry."""
    names = {row.name.lower() for row in lexicon.states.values()}
    found = ((name, entry) for name in names for entry in lexicon.gazetteer.get(name))
    return {name: e for name, e in found if len(e.tokens) == 1 and e.kind == PLACE and e.row.kind == "region"}


def regions_meant(tokens: Tokens, lexicon: Lexicon) -> dict[str, Entry]:
    """Give the regions, by such names, of whose state an article names more than of the state of the same name."""
    shared = _shared(lexicon)
    return {
        name: shared[name]
        for name in sorted(shared.keys() & set(tokens.lowers))
        if _is_meant(name, shared[name].row, tokens, lexicon)
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
    if isinstance(row, OrganizationRow):
        return row.countries[0] if len(row.countries) == 1 and row.kind == "party" else ""
    return row.country if isinstance(row, PlaceRow) else ""


@lru_cache(maxsize=8)
def _namesakes(lexicon: Lexicon) -> dict[str, frozenset[str]]:
    """Map the first words of names that bodies of several states have to those names: the Reserve Bank."""
    owners: dict[str, set[str]] = {}
    rows = lexicon.tables["organization"]
    sides = {form for row in rows if len(row.countries) == 1 for form in row.adjectives}
    for row in rows:
        own = (row.name, *row.aliases) if len(row.countries) == 1 else ()
        short = sides.intersection((row.name, *row.aliases, *row.adjectives)) if row.kind == "party" else ()
        for form in (*own, *short):  # "National leader Ana Reyes": in Australia or in New Zealand
            owners.setdefault(form.lower(), set()).add(row.name)
    shared = [form for form, names in owners.items() if len(names) > 1]
    return {form.split()[0]: frozenset(f for f in shared if f.split()[0] == form.split()[0]) for form in shared}


def bodies_meant(tokens: Tokens, lexicon: Lexicon) -> dict[tuple[str, ...], Entry]:
    """Give, for names that bodies of several states have, the body of the state that an article names most."""
    known = _namesakes(lexicon)
    namesakes = {name for first in known.keys() & set(tokens.lowers) for name in known[first]}
    if not namesakes:
        return {}
    named: Counter[str] = Counter()
    for i, low in enumerate(tokens.lowers):
        if tokens.words[i][:1].isupper() and low in lexicon.gazetteer:
            found = lexicon.gazetteer.longest(tokens.words, tokens.lowers, i)
            named.update({_code(e.row) for e in found if " ".join(e.tokens) not in namesakes} - {""})
    meant: dict[tuple[str, ...], Entry] = {}
    for name in namesakes:
        same = (e for e in lexicon.gazetteer.get(name.split()[0]) if " ".join(e.tokens) == name)
        own = [e for e in same if e.kind == ORGANIZATION and any(named[code] for code in e.row.countries)]
        if own:
            meant[own[0].tokens] = max(
                own, key=lambda e: (max(named[code] for code in e.row.countries), -len(e.row.countries))
            )
    return meant


def bearers(tokens: Tokens, lexicon: Lexicon) -> frozenset[str]:
    """Give the surnames, in lower case, of those whom a story names in full, and which are bodies' names as well.

    "Wagner", in a story on Scott Wagner, is he, and no band of mercenaries.
    """
    words, lowers = tokens.words, tokens.lowers
    named = (
        k
        for k in range(1, len(words))
        if words[k].istitle() and words[k - 1].istitle() and lexicon.given_gender(f"{words[k - 1]} ?")
    )
    return frozenset(lowers[k] for k in named if _is_body(lowers[k], lexicon))


def _is_body(low: str, lexicon: Lexicon) -> bool:
    """Whether a word alone is the name of a body that the lexicon knows."""
    return any(len(e.tokens) == 1 and e.kind == ORGANIZATION for e in lexicon.gazetteer.get(low))


def is_given(i: int, last: int, tokens: Tokens, lexicon: Lexicon) -> bool:
    """Whether a word that is a title, a people or a club as well is a given name: "Dean Reyes", "German Lund"."""
    words = tokens.words
    if i + 1 >= last or (i and tokens.lowers[i - 1] in {"the", "a", "an"}):
        return False
    surname, behind = tokens.lowers[i + 1], words[i + 2] if i + 2 < last else ""
    plain = words[i + 1][:1].isupper() and is_unknown(surname) and surname not in lexicon.gazetteer
    return plain and not behind[:1].isupper() and not _has_other_given(i, words)


def _has_other_given(i: int, words: Sequence[str]) -> bool:
    """Whether the name behind a word has another given name elsewhere: "Dean Lund" is Ana Lund, who is a dean."""
    surname, before = words[i + 1], {words[i], "Mr", "Mr.", "Ms", "Ms.", "Mrs", "Mrs.", "The"}
    places = (k for k in range(1, len(words)) if words[k] == surname)
    return any(words[k - 1][:1].isupper() and words[k - 1] not in before for k in places)


def is_other(entry: Entry, i: int, last: int, tokens: Tokens, lexicon: Lexicon) -> bool:
    """Whether a word is not what an entry says: "MK" of the Knesset, "MS" of the Senedd, "PM" with no hour before."""
    word, said = tokens.words[i], tokens.vocabulary
    if word in {"MS", "MSs"}:
        return (entry.kind == TITLE) != ("senedd" in said)
    if word == "MK":
        return _ISRAELI.isdisjoint(said)
    if is_generation(tokens, i):
        return True
    return tells_hour(tokens, i) or _is_called(i, last, tokens, lexicon) or _opens_house(tokens, lexicon, i, last)


def is_generation(tokens: Tokens, i: int) -> bool:
    """Whether a word is part of what those of an age are called: "Gen Z protests", no general."""
    return tokens.words[i : i + 2] in _GENERATIONS or (i > 0 and tokens.words[i - 1 : i + 1] in _GENERATIONS)


def _is_called(i: int, last: int, tokens: Tokens, lexicon: Lexicon) -> bool:
    """Whether the name of a rank is somebody's own: "Mr King Abel", "Dr Sultan bin Hamad"; no one is "Mr" and king."""
    called = tokens.lowers[i] in _RANKS and i > 0 and tokens.lowers[i - 1].rstrip(".") in _CALLING
    return called and i + 1 < last and (tokens.words[i + 1][:1].isupper() or tokens.lowers[i + 1] in lexicon.particles)


def _opens_house(tokens: Tokens, lexicon: Lexicon, i: int, last: int) -> bool:
    """Whether a monarch's title opens the name of a house that is called after them: "Queen Victoria Hospital"."""
    words, end = tokens.words, i + 1
    if words[i] not in _ROYAL:
        return False
    while end < min(last, i + _MOST) and words[end][:1].isupper():
        end += 1
    return any(lexicon.organization_kind_of_last(words[k]) in _HOUSES for k in range(i + 2, end))
