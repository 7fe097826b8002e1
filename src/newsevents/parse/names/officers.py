"""Chiefs of any part of a firm, known to the lexicon or not: "chief financial and supply chain officer"."""

from newsevents.parse.names.functions import firm_office
from newsevents.parse.words.items import TITLE, Mention
from newsevents.text.tokens import Tokens

_AND = frozenset({"and", "&"})
_PART = frozenset("nmjgNMvd")
"""Tags of words that can say what part of a firm somebody is chief of."""
_LONGEST = 6


def join_officers(mentions: list[Mention], tokens: Tokens, tags: str, first: int, last: int) -> list[Mention]:
    """Make one title of "chief", what its holder is chief of, and "officer"."""
    for k in (k for k in range(first, last) if tokens.lowers[k] == "chief"):
        end = _officer_end(tokens, tags, first, k, last)
        if not end or any(m.first <= k and m.last >= end for m in mentions):
            continue
        text = tokens.spelt(k, end)
        if all(m.last <= k or m.first >= k for m in mentions) and all(
            m.first >= end or m.last <= end for m in mentions
        ):
            kept = [m for m in mentions if m.last <= k or m.first >= end]
            at = sum(m.last <= k for m in kept)
            mentions = [*kept[:at], Mention(TITLE, k, end, text, firm_office(text)), *kept[at:]]
    return mentions


def _officer_end(tokens: Tokens, tags: str, first: int, k: int, last: int) -> int:
    """Give where the title that opens with a "chief" ends; 0 where it is none."""
    written = tokens.words[k][:1].isupper()
    for i in range(k + 1, min(k + 1 + _LONGEST, last)):
        low, word = tokens.lowers[i], tokens.words[i]
        if low == "officer":
            return i + 1 if i > k + 1 and tokens.lowers[i - 1] not in _AND and word[:1].isupper() == written else 0
        part = word[:1].isupper() if written else tags[i - first] in _PART and word.islower()
        if low == "chief" or (low not in _AND and not (part and word.replace("-", "").isalpha())):
            return 0
    return 0
