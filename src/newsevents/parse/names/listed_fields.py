"""Bodies named after three fields or trades: "the Federation of State, County and Municipal Workers"."""

from newsevents.lexicon.lexicon import Lexicon
from newsevents.text.tagger import is_unknown
from newsevents.text.tokens import Tokens

_MOST = 5
"""Fields at most between "of" and "and"."""
FIELDS = ("ing", "ion", "ment", "ure", "ers", "wrights", "ists", "ices", "ence", "ness", "sports", "affairs", "works")
"""How fields and trades end, of which a body may have a second one behind "and": "of Carpenters and Millwrights"."""
_FIELDS = (*FIELDS, "ors", "ees", "ans", "men", "ry", "ries", "ities")
"""How those end of which a body has three, where commas tell that they are fields: "of Posts, Roads and Fisheries"."""


def listed_fields(tokens: Tokens, lexicon: Lexicon, start: int, end: int, last: int) -> int:
    """Give how many tokens from the first comma on go on a body's name with more that it is of; 0 where none do."""
    words, lowers = tokens.words, tokens.lowers
    if words[end] != "," or end < start + 3 or lowers[end - 2] != "of" or not _is_field(words[end - 1]):
        return 0
    if lexicon.organization_kind_of_first(words[end - 3]) is None:
        return 0
    k = end
    for _ in range(_MOST):
        if k + 1 >= last or words[k] != "," or not _is_field(words[k + 1]):
            break
        k += 2
    k += k < last and words[k] == ","  # "Posts, Roads, and Fisheries"
    behind = words[k + 1 : min(last, k + 3)] if k > end + 1 and k < last and lowers[k] in {"and", "&"} else []
    named = next((n for n in (2, 1) if behind[n - 1 :] and _ends(behind[:n])), 0)
    return k + 1 + named - end if named else 0


def _is_field(word: str) -> bool:
    """Whether a word in a capital is one that is known, or a trade: "County", "Pipefitters"."""
    low = word.lower()
    return word.istitle() and (low.endswith(_FIELDS) or not is_unknown(low))


def _ends(words: list[str]) -> bool:
    """Whether the last field is one of trades or work: "Municipal Workers", "Fisheries"."""
    return all(map(_is_field, words)) and words[-1].lower().endswith(_FIELDS)
