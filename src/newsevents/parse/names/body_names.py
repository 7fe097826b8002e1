"""Names of bodies that only their last word tells of: "Judges Watch", "Academic Staff Representation Organization"."""

from newsevents.lexicon.gazetteer import Entry
from newsevents.lexicon.lexicon import Lexicon
from newsevents.parse.names.name_joints import joins_owner
from newsevents.parse.words.items import HONORIFIC, ORGANIZATION, PLACE, STATE, TITLE
from newsevents.text.tagger import is_unknown
from newsevents.text.tokens import Tokens

_SOCIETIES = frozenset(
    {"union", "ngo", "sports", "institute", "council", "committee", "agency", "party", "international", "court"}
)
"""Kinds of bodies whose names may be any words before their last one."""
_CLUBS = frozenset({"Club", "Guild"})
_LOCAL_ENDS = (["FA"], ["GAA"], ["RFU"], ["CC"])
"""What stands behind a place in the name of its own association."""
_BEHIND = frozenset({"the", "'s", "’s"})
_LONGEST = 8
_FEWEST = 2
_MANY = 4
_PLURALS = ("s", "people", "women", "men")
_AGENTS = frozenset("lawyers attorneys solicitors spokesmen spokespeople members ministers candidates".split())
"""Who act for those behind their "for"."""
_CAUSES = frozenset({"against", "before", "for", "without", "over"})
"""What joins people to their cause in the name of their body: "Mothers Against Violence"."""


def body_run(i: int, last: int, tokens: Tokens, lexicon: Lexicon, *, behind: str = "") -> int:
    """Give where a body's name ends whose capitalised words start at a token; 0 where no last word tells of one.

    ``behind`` is the word before the whole name, where it starts before the token.
    """
    words, end, head, joined = tokens.words, i, 0, False
    before = behind or (tokens.lowers[i - 1] if i else "")
    while end < min(last, i + _LONGEST):
        added = end > i and not head and before in _BEHIND and _adds_field(i, end, last, tokens, lexicon)
        if added or (end > i and joins_owner(tokens, lexicon, end, last)):
            end, joined = end + 1, added
            continue
        if not words[end][:1].isupper() or not words[end].isalpha():
            break
        known = lexicon.gazetteer.longest(words[end : end + _MANY], tokens.lowers[end : end + _MANY], 0)
        if end > i and not joined and any(_is_another(entry, end, tokens) for entry in known):
            break
        end, joined = end + 1, False
        if lexicon.organization_kind_of_last(words[end - 1]) in _SOCIETIES or words[end - 1] in _CLUBS:
            head = end
    return head if head - i >= _FEWEST else 0


def _adds_field(i: int, at: int, last: int, tokens: Tokens, lexicon: Lexicon) -> bool:
    """Whether "and" joins two fields or trades of one body: "Country Land and Business Association"."""
    if tokens.lowers[at] != "and" or at + 2 >= last or not tokens.words[at + 1][:1].isupper():
        return False
    district = tokens.words[at + 1] == "District" and at == i + 1
    return district or all(_is_plain(k, tokens, lexicon) for k in range(i, at))


def _is_plain(k: int, tokens: Tokens, lexicon: Lexicon) -> bool:
    """Whether a capitalised word names nobody by itself: a common word, a trade."""
    known = [entry for entry in lexicon.gazetteer.get(tokens.lowers[k]) if len(entry.tokens) == 1]
    return all(entry.kind == TITLE for entry in known) and (bool(known) or not is_unknown(tokens.lowers[k]))


def _is_another(entry: Entry, at: int, tokens: Tokens) -> bool:
    """Whether a known word inside a run is no part of a body's name: an office, a body of its own at its end."""
    if entry.kind == TITLE:
        return not (len(entry.tokens) == 1 and (entry.tokens[0].endswith("s") or entry.row.kind == "trade"))
    behind = "".join(tokens.words[at + len(entry.tokens) : at + len(entry.tokens) + 1])
    whole = entry.kind == ORGANIZATION and len(entry.tokens) > 1 and not behind[:1].isupper()
    return entry.kind == HONORIFIC or whole


def whole_name(entry: Entry, i: int, last: int, tokens: Tokens, lexicon: Lexicon) -> int:
    """Give where a body's name ends of which the known word at a token is the first; 0 where it is of none.

    The people it is for, where it is, the church or the outlook it has open such a name.
    """
    single = len(entry.tokens) == 1
    behind = i + len(entry.tokens)
    if entry.kind == PLACE and tokens.words[behind : behind + 1] in _LOCAL_ENDS:
        return behind + 1  # "Leinster FA"
    if entry.kind in {STATE, ORGANIZATION} and single and _opens_trades(entry, behind, tokens, lexicon):
        before = tokens.lowers[i - 1] if i else ""
        end = body_run(behind if entry.kind == STATE else i, last, tokens, lexicon, behind=before)
        return end if end > behind + 1 else 0
    if entry.kind == ORGANIZATION and entry.row.kind == "university":
        end = body_run(behind, last, tokens, lexicon)
        return end if end > behind + 1 else 0  # "Lund University Academic Staff Association"
    if entry.kind == TITLE and single and tokens.lowers[behind : behind + 1] == ["and"]:
        return body_run(i, last, tokens, lexicon)  # "Justice and Legal Affairs Committee"
    if entry.kind == TITLE:
        plural = single and entry.tokens[0].endswith("s")
        end = body_run(i, last, tokens, lexicon) if single and (plural or entry.row.kind == "trade") else 0
        return end if plural or end - i >= _MANY else 0
    if entry.kind == PLACE or (entry.kind == ORGANIZATION and single and entry.row.kind in {"church", "media"}):
        end = body_run(i, last, tokens, lexicon)
        return _of_field(end, last, tokens, lexicon) if end > i + len(entry.tokens) + 1 else 0
    return 0


def _of_field(end: int, last: int, tokens: Tokens, lexicon: Lexicon) -> int:
    """Give where a board's name ends that says what it is of: "Lund County Board of Education"."""
    head = lexicon.organization_kind_of_first(tokens.words[end - 1]) is not None
    field = tokens.words[end + 1] if end + 1 < last and tokens.lowers[end] == "of" else ""
    return end + 2 if head and field[:1].isupper() and _is_plain(end + 1, tokens, lexicon) else end


def _opens_trades(entry: Entry, at: int, tokens: Tokens, lexicon: Lexicon) -> bool:
    """Whether a state, or "National", stands before the rest of a body's name: "Kenya Magistrates Association"."""
    if entry.kind == ORGANIZATION:
        return entry.tokens == ("national",)
    low = "".join(tokens.lowers[at : at + 1])
    return low.endswith("s") and any(e.kind == TITLE and len(e.tokens) == 1 for e in lexicon.gazetteer.get(low))


def cause_end(i: int, last: int, tokens: Tokens, lexicon: Lexicon) -> int:
    """Give where the name of people for a cause ends: "Mothers Against Gun Violence", "Doctors for Choice"; or 0."""
    words, lowers = tokens.words, tokens.lowers
    if i + 2 >= last or not words[i][:1].isupper() or lowers[i + 1] not in _CAUSES or not words[i + 2][:1].isupper():
        return 0
    told = lowers[i].endswith(_PLURALS) and lexicon.is_people(lowers[i]) and lowers[i] not in _AGENTS
    if words[i + 1].islower() and (not told or is_unknown(lowers[i + 2])):  # "Lawyers for Reyes"
        return 0
    if any(entry.kind == TITLE for entry in lexicon.gazetteer.longest(words[i + 2 : i + 6], lowers[i + 2 : i + 6], 0)):
        return 0  # "Ministers for Health"
    end = i + 3
    while end < min(last, i + _LONGEST) and words[end][:1].isupper() and words[end].isalpha():
        end += 1
    if end + 1 < last and lowers[end] == "and" and words[end + 1][:1].isupper() and words[i + 1][:1].isupper():
        end += 2
    return end
