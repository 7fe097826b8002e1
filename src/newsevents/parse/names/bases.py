"""Where a body has its seat, set before its name: three words of "Milford, Conn.-based Lund Foods" describe it."""

from collections.abc import Sequence

from newsevents.lexicon.lexicon import Lexicon
from newsevents.parse.words.items import ADJECTIVE, NATIONALITY, PLACE, STATE, TIME, TITLE, Mention
from newsevents.text.tokens import Tokens

_ENDS = ("-based", "-headquartered")
_NO_PLACES = frozenset({TITLE, TIME, NATIONALITY})
_NO_NAMES = frozenset({"the", "a", "an", "former", "new", "both"})
_REGION_WORDS = 3
_TOWN_WORDS = 4
_FARTHEST = 8


def set_off_bases(mentions: list[Mention], tokens: Tokens, first: int, last: int, lexicon: Lexicon) -> list[Mention]:
    """Make one adjective of a town, its region and the word that says that somebody is based there."""
    for k in (k for k in range(first + 1, last) if tokens.words[k].endswith(_ENDS)):
        start = _opening(mentions, tokens, first, k, lexicon)
        if start < k:
            text = tokens.spelt(start, k + 1)
            kept = [m for m in mentions if m.last <= start or m.first > k]
            at = sum(m.last <= start for m in kept)
            mentions = [*kept[:at], Mention(ADJECTIVE, start, k + 1, text), *kept[at:]]
    return mentions


def is_of_based(tokens: Tokens, i: int, first: int) -> bool:
    """Whether a name is of what is based somewhere and has offices: "chief executive of Boise, Idaho-based Lund"."""
    k = i - 1
    if k <= first or not tokens.lowers[k].endswith(_ENDS):
        return False
    while k > max(first, i - _FARTHEST) and (tokens.words[k - 1][:1].isupper() or tokens.words[k - 1] == ","):
        k -= 1
    return k > first and tokens.lowers[k - 1] in {"of", "at", "for"}


def _opening(mentions: Sequence[Mention], tokens: Tokens, first: int, k: int, lexicon: Lexicon) -> int:
    """Give where the place opens that ends at a token: the token itself where it is all of it."""
    region = next((i for i in range(k, max(k - _REGION_WORDS, first), -1) if _is_place(tokens, i, k, lexicon)), -1)
    if region > first + 1 and tokens.words[region - 1] == ",":
        town = _town(mentions, tokens, first, region - 1)
        return town if town < region - 1 else region
    if region == k:
        return k  # "Reuters Oslo-based staff"
    town = _town(mentions, tokens, first, k)
    return town + (town == first and tokens.lowers[town] in _NO_NAMES and town + 1 < k)


def _is_place(tokens: Tokens, first: int, k: int, lexicon: Lexicon) -> bool:
    """Whether the words up to "-based" are a known place's name, be it an abbreviated one."""
    words = [*tokens.words[first:k], tokens.words[k].rpartition("-")[0]]
    known = lexicon.gazetteer.get(words[0].lower(), ())
    lowers = tuple(word.lower() for word in words)
    return any(e.kind in {PLACE, STATE} and e.tokens == lowers and e.fits(words) for e in known)


def _town(mentions: Sequence[Mention], tokens: Tokens, first: int, end: int) -> int:
    """Give where the capitalised words before a token open that can be a town's name."""
    taken = {k for m in mentions if m.kind in _NO_PLACES for k in range(m.first, m.last)}
    town = end
    while town > max(first, end - _TOWN_WORDS) and town - 1 not in taken and tokens.words[town - 1][:1].isupper():
        town -= 1
        if tokens.lowers[town] in _NO_NAMES and tokens.lowers[town] != "new":
            return town + 1
    return town
