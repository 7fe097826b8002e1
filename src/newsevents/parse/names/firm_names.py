"""What is set behind a firm's name and belongs to it: its legal form, and where its shares are traded."""

from newsevents.parse.names.entities import LEGAL_FORMS
from newsevents.parse.names.mentions import UNKNOWN
from newsevents.parse.words.items import ORGANIZATION, Mention
from newsevents.text.tagger import is_unknown
from newsevents.text.tokens import Tokens

_NAMES = frozenset({UNKNOWN, ORGANIZATION})
_MARKS = frozenset({"'s", "’s"})
_FOR = frozenset({"Men", "Women", "Children", "Kids"})
_LISTING = 24
"""The most tokens in the brackets that say where a firm is listed: "(TSX: LUN.TO; NYSE: LUN)"."""
_EXCHANGE = 3
"""The most tokens of an exchange's name: "NYSE American"."""


def join_firms(mentions: list[Mention], tokens: Tokens, first: int, last: int) -> list[Mention]:
    """Take a firm's form and listing into its mention: "Lund Foods, Inc. (NYSE: LUN)" is one name."""
    marked = (
        tokens.words[m.last : m.last + 1] in ([","], ["("]) or tokens.words[m.first - 1] in _MARKS for m in mentions
    )
    if not any(marked):
        return mentions
    joined: list[Mention] = []
    for mention in mentions:
        if joined and mention.first < joined[-1].last:
            continue  # "Inc.", "NYSE"
        joined.append(mention)
        if mention.kind == UNKNOWN and mention.first >= first + 2:
            _open(mention, tokens)
        if mention.kind in _NAMES and mention.last < last:
            _extend(mention, tokens, last)
    return joined


def _open(mention: Mention, tokens: Tokens) -> None:
    """Let a shop's name open with whom it is for: "Men's Wearhouse"."""
    i = mention.first
    if tokens.words[i - 1] in _MARKS and tokens.words[i - 2] in _FOR and is_unknown(tokens.lowers[i]):
        mention.kind, mention.first = ORGANIZATION, i - 2
        mention.text = tokens.spelt(i - 2, mention.last)


def _extend(mention: Mention, tokens: Tokens, last: int) -> None:
    """Let a firm's mention go on over its form and its listing."""
    words, k = tokens.words, mention.last
    if words[k] == "," and k + 1 < last and tokens.lowers[k + 1] in LEGAL_FORMS and words[k + 1][:1].isupper():
        mention.kind, mention.last = ORGANIZATION, k + 2
        mention.text = tokens.spelt(mention.first, k + 2)
    if (end := _listing_end(tokens, mention.last, last)) > mention.last:
        mention.kind, mention.last = ORGANIZATION, end


def _listing_end(tokens: Tokens, at: int, last: int) -> int:
    """Give where the brackets end that open at a token and say where a firm is listed; 0 where none do."""
    words = tokens.words
    if at >= last or words[at] != "(":
        return 0
    colon = next((k for k in range(at + 2, min(at + 2 + _EXCHANGE, last)) if words[k] == ":"), 0)
    listed = colon and colon + 1 < last and words[at + 1][:1].isupper() and _is_code(words[colon + 1])
    if not listed or not any(word.isupper() or word in {"Nasdaq", "Euronext"} for word in words[at + 1 : colon]):
        return 0
    return next((k + 1 for k in range(colon, min(at + _LISTING, last)) if words[k] == ")"), 0)


def _is_code(word: str) -> bool:
    """Whether a word can be a share's code: "LUN", "0005"."""
    return word.isupper() or word.isdigit()
