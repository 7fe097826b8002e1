"""What only a firm is called and only a firm has: "the retailer John Harlow", "shares in John Harlow".

Shops, banks and brokers bear their founders' names, which by their shape are persons'.
"""

from collections.abc import Sequence

from newsevents.lexicon.grammar import default_grammar
from newsevents.lexicon.lexicon import Lexicon
from newsevents.parse.words.items import POSSESSIVES, Mention
from newsevents.text.tokens import Tokens

_OWNED = frozenset({"of", "at"})
_BEHIND_OWNER = 6
"""How many tokens before a name its "of" may stand: "chief executive of UK satellite broadcaster Norvest"."""
_BARE = 4
"""How many tokens before a name its trade has no article: "department store John Harlow said"."""
_DETERMINERS = frozenset({"the", "a", "an", "its", "their", "his", "her", "this", "that"})
_ARTICLES, _PERSONAL = frozenset({"the", "a", "an"}), frozenset({"who", "whose", "whom", "that", "which"})
_HOLDING = frozenset({"shares", "shareholders", "shareholder", "stake", "investors"})
"""What one has or is "in" a firm."""
_GOVERNED = frozenset({"board", "boards", "shareholders", "directors", "subsidiary", "parent", "arm", "division"})
"""What is "of" a firm."""
_TRADED = frozenset("shares shareholders stock stores branches shoppers bondholders creditors".split())
"""What a firm's name stands right before: "John Harlow shares"."""
_OWN = frozenset("shareholders stores branches factories customers subsidiary subsidiaries shoppers".split())
"""What only a firm has."""
_SIZES = ("largest", "biggest", "oldest", "leading")
_PEOPLE_TOO = frozenset("adviser advisor partner investor shareholder broadcaster campaigner".split())
_OF_FIRMS_TOO = frozenset({"owner", "tycoon", "partner", "founder", "adviser"})
"""Titles, and the titles of kinds of words like "investor", that a firm has as well as a person."""
_SERVED = frozenset({"years", "months", "decades", "decade", "year", "career", "spell", "stint", "jobs"})
"""What one has at a firm or another house: "spent 14 years at Norvest"."""
_WIDEST = 12
"""Tokens that a description of a firm may have."""


def called_firm(tokens: Tokens, i: int, first: int, *, given: bool) -> bool:
    """Whether the word before a name calls it a firm: "retailer Norvest Mills", "of parent company Ana Reyes"."""
    named = i - 1 > first and tokens.words[i - 1].istitle()  # the last word of another name: "the Contract Party Ana"
    previous = tokens.lowers[i - 1] if i > first and not named else ""
    grammar, lowers = default_grammar(), tokens.lowers
    if previous in _PEOPLE_TOO and i - 2 > first and lowers[i - 2] == "and" and lowers[i - 3] not in grammar.bodies:
        return False  # "the surgeon and broadcaster Ana Reyes"
    owner = next((k for k in range(i - 2, max(first - 1, i - _BEHIND_OWNER), -1) if lowers[k] in _OWNED), -1)
    owned = owner >= 0 and (_DETERMINERS | POSSESSIVES).isdisjoint(lowers[owner + 1 : i])
    firm = grammar.is_firm(previous, certain=not owned) or (owned and previous in grammar.bodies)
    lone = previous in grammar.firms and previous not in _PEOPLE_TOO  # "told department store John Harlow"
    lone &= (_DETERMINERS | POSSESSIVES).isdisjoint(lowers[max(first, i - _BARE) : i])
    return firm and (owned or lone or not given)


def is_traded(tokens: Tokens, mention: Mention, first: int, last: int) -> bool:
    """Whether a name has what only a firm has: "shares in John Harlow", "John Harlow's stores"."""
    lowers, i, j = tokens.lowers, mention.first, mention.last
    if " " not in mention.text:
        return False
    if i - 1 > first and lowers[i - 2] in {"in": _HOLDING, "of": _GOVERNED}.get(lowers[i - 1], ()):
        return True
    owned = j < last and lowers[j] in POSSESSIVES
    return lowers[j + owned : j + owned + 1] != [] and lowers[j + owned] in (_OWN if owned else _TRADED)


def described_as_firm(tokens: Tokens, mention: Mention, tags: str) -> bool:
    """Whether commas set off what firm a name is: "John Harlow, Peru's second-largest store operator, said"."""
    if tags[:1] != "," or " " not in mention.text:
        return False
    size = next((k for k in range(1, min(len(tags), _WIDEST)) if tags[k] in ",.;:xzdpi"), 0)
    end = next((k for k in range(size, min(len(tags), _WIDEST)) if tags[k] in ",.;:xzdp"), 0)
    words = tokens.lowers[mention.last + 1 : mention.last + size]
    told = bool(words) and (words[0] in _ARTICLES or any(word in POSSESSIVES for word in words))
    if not told or tags[end] not in ",." or not _PERSONAL.isdisjoint(words):
        return False  # "Ana Reyes, the party had said,", "Ana Reyes, the member who left the party,"
    grammar, head = default_grammar(), tokens.words[mention.last + size - 1]
    sized = any(word.endswith(_SIZES) for word in words)
    body = head in grammar.bodies and head not in _PEOPLE_TOO
    return body or grammar.is_firm(head, certain=not sized)


def is_owning_firm(title: Mention, name: str, lexicon: Lexicon) -> bool:
    """Whether who owns or advises another is a firm: "its owner, Norvest Group, said"."""
    firm = lexicon.organization_kind_of_last(name.rpartition(" ")[2]) is not None
    return firm and title.row.title in _OF_FIRMS_TOO and not lexicon.given_gender(name)


def is_employer(lowers: Sequence[str], i: int, first: int) -> bool:
    """Whether the words before a name say that people work there: "hired from rival Norvest", "14 years at Norvest"."""
    before = tuple(lowers[i - 2 : i]) if i - 1 > first else ()
    return before == ("from", "rival") or (before[1:] == ("at",) and before[0] in _SERVED)


def is_papers_own(tokens: Tokens, mention: Mention, lexicon: Lexicon) -> bool:
    """Whether a lone word behind "the" is what a newspaper goes by: "The Herald backs Ana Reyes"."""
    the = tokens.lowers[mention.first - 1 : mention.first] == ["the"]
    return the and " " not in mention.text and lexicon.organization_kind_of_last(mention.text) == "media"
