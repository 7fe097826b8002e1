"""Names of committees that list their fields: "the Senate Commerce, Science, and Transportation Committee".

Behind a house, two fields are enough: "the Senate Environment and Public Works Committee".
"""

from newsevents.text.tagger import is_unknown
from newsevents.text.tokens import Tokens

_HEADS = frozenset({"Committee", "Subcommittee", "Department", "Commission", "Council"})
_PAIRED = frozenset({"Committee", "Subcommittee"})
"""Bodies of two fields, before whose names "the" stands: "the Environment and Public Works Committee"."""
_PLAIN_HEADS = frozenset({"committee", "subcommittee"})
_HOUSES = frozenset({"Senate", "House", "Assembly", "Legislative"})
_BEFORE = frozenset({"the", "a", "its", "'s", "’s", "senate", "house", "assembly", "legislative", "state"})
_LONGEST = 14


def committee_end(i: int, first: int, last: int, tokens: Tokens) -> int:
    """Give where the name of a committee ends whose listed fields, or house, start at a token; 0 where none does."""
    words, lowers = tokens.words, tokens.lowers
    if lowers[i] in {"the", "a"} or (i > first and lowers[i - 1] not in _BEFORE):
        return 0
    housed = words[i] in _HOUSES or (i > first and words[i - 1] in _HOUSES)
    at, commas, joined = i + (words[i] in _HOUSES), 0, False
    while at < min(last, i + _LONGEST):
        word = words[at]
        if word in _HEADS:
            of_two = words[i] in _HOUSES and lowers[i + 1] == "and"  # "the House and Senate Judiciary Committee"
            paired = housed or (word in _PAIRED and lowers[i - 1] == "the")
            return at + 1 if joined and (commas or (paired and not of_two)) else 0
        if word in _PLAIN_HEADS:  # "the Education & the Workforce committee"
            return at + 1 if joined else 0
        if word == "(" and joined and words[at + 1].isupper() and words[at + 2 : at + 3] == [")"]:
            at += 2  # "the Senate Health, Education, Labor and Pensions (HELP) Committee"
        elif word == ",":
            commas += 1
        elif lowers[at] in {"and", "&"}:
            joined = True
        elif not word[:1].isupper() or not word.isalpha() or (is_unknown(lowers[at]) and not joined):
            return 0
        at += 1
    return 0
