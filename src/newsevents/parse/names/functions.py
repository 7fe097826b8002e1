"""Heads of several parts of a body's business: "sales and marketing director", "online & wholesale director"."""

from newsevents.lexicon.lexicon import Lexicon
from newsevents.lexicon.rows import TitleRow
from newsevents.parse.words.items import ORGANIZATION, TITLE, Mention
from newsevents.text.tokens import Tokens

_HEADS = frozenset({"director", "manager", "chief"})
"""Titles before which the parts of a business may stand of which somebody is in charge."""
_AND = frozenset({"and", "&"})
_LONGEST = 3
"""Words of one part: "business to business"."""


def join_functions(mentions: list[Mention], tokens: Tokens, lexicon: Lexicon) -> list[Mention]:
    """Make one title of the parts of a business and the title behind them."""
    joined: list[Mention] = []
    for mention in mentions:
        if joined and _is_headed(joined[-1], mention, tokens, lexicon):
            joined[-1] = _titled(joined[-1].first, mention.last, joined[-1], tokens)
            continue
        first = _opening(mention, tokens, lexicon) if mention.kind == TITLE else mention.first
        if first < mention.first:
            joined = [m for m in joined if m.last <= first]
        last = _closing(mention, tokens, lexicon) if mention.kind == TITLE else mention.last
        whole = (first, last) == (mention.first, mention.last)
        joined.append(mention if whole else _titled(first, last, mention, tokens))
    return joined


def _is_headed(title: Mention, mention: Mention, tokens: Tokens, lexicon: Lexicon) -> bool:
    """Whether what looks like a body's name is the part of a business that a title is of: "Head of Treasury"."""
    if title.kind != TITLE or mention.kind != ORGANIZATION or title.row.title not in _HEADS | {"head"}:
        return False
    of = tokens.lowers[title.last : mention.first] == ["of"]
    return of and mention.text.lower() in lexicon.words("business_functions")


def _closing(title: Mention, tokens: Tokens, lexicon: Lexicon) -> int:
    """Give where the parts end of which somebody is the head: "director of sales and marketing"."""
    parts, end = lexicon.words("business_functions"), title.last
    part = title.text.lower().partition(" of ")[2]
    if part not in parts or "".join(tokens.lowers[end : end + 1]) not in _AND:
        return end
    sizes = (n for n in range(_LONGEST, 0, -1) if " ".join(tokens.lowers[end + 1 : end + 1 + n]) in parts)
    return end + 1 + next(sizes, -1)


def _opening(title: Mention, tokens: Tokens, lexicon: Lexicon) -> int:
    """Give where the parts start of which a title's holder is in charge; its own start where there are not several."""
    part, _, head = title.text.lower().rpartition(" ")
    if head not in _HEADS:
        return title.first
    parts = lexicon.words("business_functions")
    last = title.first if part in parts else _before(title.first, tokens, parts) if not part else -1
    first = _before(last - 1, tokens, parts) if last > 0 and tokens.lowers[last - 1] in _AND else -1
    while first > 1 and tokens.words[first - 1] == "," and (earlier := _before(first - 1, tokens, parts)) >= 0:
        first = earlier
    return first if first >= 0 else title.first


def _before(end: int, tokens: Tokens, parts: tuple[str, ...]) -> int:
    """Give where a part of a business starts that ends at a token; below none where none does."""
    for size in range(min(_LONGEST, end), 0, -1):
        if " ".join(tokens.lowers[end - size : end]) in parts:
            return end - size
    return -1


def _titled(first: int, last: int, title: Mention, tokens: Tokens) -> Mention:
    text = tokens.spelt(first, last)
    return Mention(TITLE, first, last, text, firm_office(text), title.status)


def firm_office(text: str) -> TitleRow:
    """Give the row of an office at a firm that no lexicon names, from how it is written."""
    return TitleRow(" ".join(text.lower().replace("&", "and").split()), "office", ("company",))
