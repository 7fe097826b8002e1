"""Names of public bodies that serve two places or do two things: "Avon and Somerset Police"."""

from newsevents.lexicon.lexicon import Lexicon
from newsevents.parse.words.items import PLACE
from newsevents.text.tokens import Tokens

_HEADS = frozenset({"Police", "Constabulary", "Council", "Trust", "Service", "Board"})
"""Last words of such names."""
_ENDED = {
    "Trust": frozenset({"NHS", "Foundation", "Hospital", "Hospitals", "Care"}),
    "Service": frozenset({"Rescue", "Ambulance", "Fire"}),
    "Board": frozenset({"Health", "Care"}),
}
"""What stands before those of the last words that other bodies have, too."""
_TAIL = frozenset(
    "NHS Foundation Hospital Hospitals University Teaching General Community Mental Health Care Social Healthcare "
    "Partnership Acute Integrated Primary Ambulance Fire Rescue Borough City County District Town Metropolitan".split()
)
"""Words of what a body does or is, between its places and its last word."""
_AND = frozenset({"and", "&"})
_INNER = frozenset({"of", "upon", "on", "the", "'s", "’s"})
"""Words inside the name of a place, or a saint's hospital: "Isle of Wight", "St Peter's"."""
_MOST = 4
"""Capitalised words before "and", and words of the place behind it."""


def public_body_end(i: int, last: int, tokens: Tokens, lexicon: Lexicon, *, headline: bool) -> int:
    """Give where the name of a public body with "and" in it ends that starts at a token; 0 where none does."""
    words, at = tokens.words, i
    if _AND.isdisjoint(tokens.lowers[i + 1 : i + 1 + _MOST]):
        return 0
    while at < min(last, i + _MOST) and _is_of_name(at, tokens, lexicon):
        at += 1
    if at == i or at + 2 >= last or tokens.lowers[at] not in _AND:
        return 0
    if at - i > 1 and lexicon.given_gender(f"{words[i]} ?") and words[at - 1] not in _TAIL:
        return 0  # "Ana Moss and Harlow Police"
    at = start = at + 1 + (tokens.lowers[at + 1] == "the")
    while at < min(last, start + (1 if headline else _MOST)) and words[at] not in _TAIL and words[at] not in _HEADS:
        joint = at > start and tokens.lowers[at] in _INNER
        if not joint and not _is_of_name(at, tokens, lexicon):
            return 0
        at += 1
    while at < last and (words[at] in _TAIL or (tokens.lowers[at] in _AND and words[at - 1] in _TAIL)):
        at += 1
    return at + 1 if _is_head(at, last, tokens) else 0


def _is_of_name(at: int, tokens: Tokens, lexicon: Lexicon) -> bool:
    """Whether a capitalised word may belong to the name of a place or of what is done there, and ends none."""
    word = tokens.words[at]
    if word in _TAIL:
        return True
    if not word[:1].isupper() or word.isupper() or not word[-1:].isalpha() or word in _HEADS:
        return False
    known = [entry.kind for entry in lexicon.gazetteer.get(tokens.lowers[at]) if len(entry.tokens) == 1]
    return (not known or PLACE in known) and lexicon.organization_kind_of_last(word) in {None, "team"}


def _is_head(at: int, last: int, tokens: Tokens) -> bool:
    """Whether a word ends such a name: no "Police" of "Police and Crime Commissioner"."""
    words = tokens.words
    if at >= last or words[at] not in _HEADS:
        return False
    behind = words[at + 2] if at + 2 < last and words[at + 1] in _AND else ""
    return words[at - 1] in _ENDED.get(words[at], {words[at - 1]}) and behind != "Crime"
