"""Ministers of two fields, neither of which the lexicon need know: "Plantation and Commodities Minister"."""

from collections.abc import Iterable

from newsevents.lexicon.lexicon import Lexicon
from newsevents.lexicon.rows import TitleRow
from newsevents.parse.names.longer_names import LINKS, is_field
from newsevents.parse.words.items import ORGANIZATION, TITLE, Mention
from newsevents.text.tokens import Tokens

_HEADS = ("Minister", "Secretary", "minister", "secretary", "Commissioner", "Superintendent")
_AND = frozenset({"and", "&"})


def join_fields(mentions: list[Mention], tokens: Tokens, lexicon: Lexicon) -> list[Mention]:
    """Make one title of a minister's fields and the title behind them."""
    if not any(m.kind == TITLE and m.text.endswith(_HEADS) for m in mentions):
        return mentions
    joined: list[Mention] = []
    for mention in mentions:
        parts = _fields_before(joined, mention, tokens, lexicon)
        first = joined[-parts].first if parts else _start(mention, tokens, lexicon)
        first = _listed(first, tokens, lexicon) if first < mention.first else first
        if first < mention.first:
            joined = [m for m in joined if m.last <= first]
            joined.append(_titled(first, mention, tokens, lexicon))
        else:
            joined.append(mention)
    return joined


def _fields_before(before: list[Mention], title: Mention, tokens: Tokens, lexicon: Lexicon) -> int:
    """Give how many mentions before a title are its fields: two before "Minister", one before "Trade Minister"."""
    if title.kind != TITLE or not title.text.endswith(_HEADS) or not before:
        return 0
    bare = title.text in _HEADS
    if bare and _unknown(before[-1:]) and before[-1].last == title.first and before[-1].text.endswith(" Affairs"):
        return 1  # "Northlands Affairs Minister"
    if bare and len(before) > 1 and _unknown(before[-2:]):
        one, other = before[-2:]
        return 2 if other.last == title.first and _linked(one, other, tokens) else 0
    one = before[-1]
    field = not bare and one.kind == ORGANIZATION and bool(lexicon.portfolio(one.text.lower()))
    return 1 if field and _linked(one, title, tokens) else 0


def _start(title: Mention, tokens: Tokens, lexicon: Lexicon) -> int:
    """Give where the known fields before a minister's title start: "Domestic Trade and Cost of Living Minister"."""
    field, _, head = title.text.lower().rpartition(" ")
    if title.kind != TITLE or head not in _HEADS or (field and not lexicon.portfolio(field)):
        return title.first
    i = title.first
    while i > 0 and (is_field(i - 1, tokens, lexicon) or tokens.lowers[i - 1] in LINKS):
        i -= 1
    while i < title.first and tokens.lowers[i] in LINKS:
        i += 1
    return i if not LINKS.isdisjoint(tokens.lowers[i : title.first]) else title.first


def _listed(first: int, tokens: Tokens, lexicon: Lexicon) -> int:
    """Give where the first of several fields opens: "National Housing and ...", "Technology, Postal and ..."."""
    while first > 0 and is_field(first - 1, tokens, lexicon):
        first -= 1
    if first > 1 and tokens.words[first - 1] == "," and is_field(first - 2, tokens, lexicon):
        return _listed(first - 2, tokens, lexicon)
    return first


def _unknown(mentions: Iterable[Mention]) -> bool:
    return all(m.kind == ORGANIZATION and m.row is None for m in mentions)


def _linked(one: Mention, other: Mention, tokens: Tokens) -> bool:
    return other.first == one.last + 1 and tokens.lowers[one.last] in _AND


def _titled(first: int, title: Mention, tokens: Tokens, lexicon: Lexicon) -> Mention:
    """Give the title that starts with its first field."""
    text = tokens.spelt(first, title.last)
    known = lexicon.titles["minister"]
    row = TitleRow(text.lower(), known.kind, known.scope)
    return Mention(TITLE, first, title.last, text, row, title.status)
