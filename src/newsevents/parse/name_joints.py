"""Where a name goes on or stops: "Public Employees' Retirement System", "Umno Youth"."""

from collections.abc import Sequence

from newsevents.lexicon.gazetteer import Entry
from newsevents.lexicon.lexicon import Lexicon
from newsevents.parse.items import ORGANIZATION, TITLE
from newsevents.text.tokens import Tokens

_PARTS = frozenset("Youth Wanita Puteri Students Juniors".split())
"""What stands behind a party's name in the name of its branch for some."""
_MARKS = frozenset({"'", "’", "'s", "’s"})
_PLURALS = frozenset({"people", "women", "men", "children"})
_SAINTS = frozenset({"St", "St.", "Saint"})
_REACH = 4
"""How many words behind the apostrophe the one that tells a body's name may stand."""


def has_part(entry: Entry, following: Sequence[str]) -> bool:
    """Whether a party's name goes on with the branch that is meant."""
    return entry.kind == ORGANIZATION and entry.row.kind == "party" and not _PARTS.isdisjoint(following)


def is_aged(tokens: Tokens, i: int) -> bool:
    """Whether a capitalised word says what somebody of an age is, not who: "a 69-year-old Augustinian"."""
    behind = "".join(tokens.words[i + 1 : i + 2])
    return i > 1 and tokens.lowers[i - 1].endswith("-year-old") and tokens.lowers[i - 2] == "a" and behind.islower()


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
