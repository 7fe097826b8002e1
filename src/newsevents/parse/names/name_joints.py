"""Where a name goes on or stops: "Public Employees' Retirement System", "Umno Youth"."""

from collections.abc import Sequence

from newsevents.lexicon.gazetteer import Entry
from newsevents.lexicon.lexicon import Lexicon
from newsevents.parse.words.items import ORGANIZATION, PLACE, TITLE, Mention, is_party_and_state
from newsevents.text.tagger import is_unknown
from newsevents.text.tokens import Tokens

_PARTS = frozenset("Youth Wanita Puteri Students Juniors".split())
"""What stands behind a party's name in the name of its branch for some."""
_NEVER_NAMES = frozenset(
    "nobody everybody somebody anybody everyone someone anyone nothing everything something none neither who what "
    "twenty thirty forty fifty sixty seventy eighty ninety".split()
)
_ORIGINS = (
    "ologist",
    *"-born -based -educated -trained -raised -bred -backed -led -owned -placed -ranked".split(),
    *"-loving -hating -appointed -endorsed -aligned unner-up".split(),
)
"""Ends of words with a capital that describe a name and are no part of it: "Sydney-born Ana Reyes"."""
_CREDITS = frozenset({"Image", "Images", "Photo", "Photos", "Photograph", "Picture", "Credit", "Video"})
"""Words that end a picture's caption, before whose it is: "Ana Reyes Image: Jan Lund"."""
_MARKS = frozenset({"'", "’", "'s", "’s"})
_OPENING = frozenset({'"', "“", "‘", "'", "``", "("})
_CLOSING = frozenset({'"', "”", "’", "'", "''", ")"})
_WHERE = frozenset({"in", "near", "at", "from", "of", "outside", "around", "across"})
_PAPERS = frozenset("Sun Star Argus Echo Mercury Bee Citizen Express Mail Nation Guardian Globe Age Leader".split())
"""Last words of the names of papers that open with their city."""
_PLURALS = frozenset({"people", "women", "men", "children"})
_SAINTS = frozenset({"St", "St.", "Saint"})
_REACH = 4
"""How many words behind the apostrophe the one that tells a body's name may stand."""


def has_part(entry: Entry, following: Sequence[str]) -> bool:
    """Whether a party's name goes on with the branch that is meant."""
    return entry.kind == ORGANIZATION and entry.row.kind == "party" and not _PARTS.isdisjoint(following)


_BEFORE_PAPERS = frozenset("of at for in and by to with from told joined left oversees".split())
"""Words before the capital "The" of a paper's name: "publisher of The Oslo Statesman"."""


def is_paper(tokens: Tokens, end: int) -> bool:
    """Whether a place's name goes on as its paper's: "Las Vegas Sun"."""
    following = "".join(tokens.words[end + 1 : end + 2])
    called = end > 2 and tokens.words[end - 2] == "The" and tokens.lowers[end - 3] in _BEFORE_PAPERS
    paper = tokens.words[end] in _PAPERS or (called and tokens.words[end][:1].isupper())
    return paper and not following[:1].isupper()


def names_body(tokens: Tokens, lexicon: Lexicon, first: int, end: int) -> bool:
    """Whether a run of capitalised words is a body's name: by its last word, or the one before "of"."""
    last_word = tokens.words[end - 1].rpartition("-")[2]  # "Las Vegas Review-Journal"
    heads = (tokens.words[k - 1] for k in range(first + 1, end) if tokens.lowers[k] == "of")
    known = lexicon.organization_kind_of_last(last_word) is not None
    return known or any(lexicon.organization_kind_of_first(head) is not None for head in heads)


def opens_body(entry: Entry) -> bool:
    """Whether a known word may open the rest of a body's name behind its place: a trade, or "National"."""
    trade = entry.kind == TITLE and len(entry.tokens) == 1 and entry.tokens[0].endswith("s")
    return trade or (entry.kind == ORGANIZATION and entry.tokens == ("national",))


def opens_pair(tokens: Tokens, i: int, tags: str) -> bool:
    """Whether a sentence's first word is a name for what follows: "Marks & Fuller", "Will Hurdle told"."""
    words = tokens.words[i : i + 3]
    modal = words[0] == "Will" and words[1:2] and words[1][:1].isupper() and tags[2:3] in ("d", "z", ",")
    return bool(modal) or (words[1:2] == ["&"] and words[2:3] != [] and words[2][:1].isupper())


def is_no_name(tokens: Tokens, i: int) -> bool:
    """Whether a capitalised word says what somebody is, or nobody, not who: "a 69-year-old Augustinian", "D-Ohio"."""
    word, behind = tokens.words[i], "".join(tokens.words[i + 1 : i + 2])
    if behind == ":" and word in _CREDITS:
        return True
    if word.endswith(_ORIGINS) or is_party_and_state(word) or tokens.lowers[i] in _NEVER_NAMES:
        return True
    return i > 1 and tokens.lowers[i - 1].endswith("-year-old") and tokens.lowers[i - 2] == "a" and behind.islower()


def is_lone(tokens: Tokens, i: int, last: int, names: frozenset[str]) -> bool:
    """Whether a courtesy title without a name behind it is the name of somebody told of: "Shaikh's fate"."""
    return tokens.lowers[i] in names and not (i + 1 < last and tokens.words[i + 1][:1].isupper())


def is_nickname(tokens: Tokens, at: int, last: int) -> bool:
    """Whether a token opens the nickname inside a person's name: 'Ana "Nita" Reyes'."""
    words = tokens.words
    if at + 3 >= last or words[at] not in _OPENING or words[at + 2] not in _CLOSING:
        return False
    if words[at] == "(" and words[at + 1].isupper():
        return False  # "the Hockey Federation (HF) Chairman"
    return words[at + 1][:1].isupper() and words[at + 1].isalpha() and words[at + 3][:1].isupper()


def joins_owner(tokens: Tokens, lexicon: Lexicon, at: int, last: int) -> bool:
    """Whether the apostrophe at a token joins the people a body is for to the rest of its name."""
    if at + 1 >= last or tokens.lowers[at] not in _MARKS or tokens.ends[at - 1] != tokens.starts[at]:
        return False
    if at > 1 and tokens.words[at - 2] in _SAINTS and len(tokens.lowers[at]) > 1:  # "St Mark's Cathedral"
        return lexicon.organization_kind_of_last(tokens.words[at + 1]) is not None
    owner = tokens.lowers[at - 1]
    plural = owner.endswith("s") if len(tokens.lowers[at]) == 1 else owner in _PLURALS
    if not plural or not (owner in _PLURALS or lexicon.is_people(owner) or owner.endswith("ers")):
        return False
    end = at + 1
    while end < min(last, at + 1 + _REACH) and tokens.words[end][:1].isupper():
        if lexicon.organization_kind_of_last(tokens.words[end]) is not None:
            return True
        end += 1
    return False


def yields_to_title(entry: Entry) -> bool:
    """Whether a title may start with an entry's last word: "US Treasury secretary", "party chief executive"."""
    if entry.kind == ORGANIZATION:
        return entry.row.kind == "ministry"  # type: ignore[no-any-return]
    return entry.kind == TITLE and entry.tokens[-1] == "chief"


def is_term(words: Sequence[str], lexicon: Lexicon) -> bool:
    """Whether a capitalised run is made of common words alone: "Constitutional Amendment", "International Master"."""
    common = len(words) > 1 and not any(is_unknown(word.lower()) or "." in word for word in words)
    return common and not lexicon.given_gender(f"{words[0]} ?")


def is_abbreviated(mention: Mention, tokens: Tokens) -> bool:
    """Whether the initials of a name stand in brackets behind it: "Universal Basic Income (UBI)"."""
    mark, short = tokens.words[mention.last : mention.last + 1], tokens.words[mention.last + 1 : mention.last + 2]
    initials = "".join(word[0] for word in mention.text.split())
    return mark == ["("] and short == [initials] and len(initials) > 1


def may_be_surname(mention: Mention, tokens: Tokens) -> bool:
    """Whether a place's name may be a person's last: "Jordan", and "Hobart" with no "in" or "of" before it."""
    before = tokens.lowers[mention.first - 1] if mention.first else ""
    if mention.row is None or mention.last != mention.first + 1:
        return False
    return bool(mention.row.ambiguous) or (mention.kind == PLACE and before not in _WHERE)
