"""What the offices beside an unknown name say of it: whom one puts into them is a person, who fills them is a house."""

from collections.abc import Sequence

from newsevents.lexicon.lexicon import Lexicon
from newsevents.parse.names.mentions import UNKNOWN
from newsevents.parse.names.name_joints import SETTING_OFF, is_term
from newsevents.parse.words.items import ORGANIZATION, PERSON, POSSESSIVES, TIME, TITLE, Mention
from newsevents.text.tokens import Tokens

_FILLING_A_NEW = 4
"""Words of "has appointed a new"."""
_CLOSE = 3
"""How many tokens after a name the office that it fills may stand: "Calder names new chief executive"."""
_SAME_CLAUSE = 10
"""How many tokens after its subject a clause may say "its"."""
_BEHIND_OWNER = 2
"""How many tokens after a name its officer may stand: "'s", and "former"."""
_CHAIRS = frozenset({"chair", "chairman", "chairwoman", "chairperson"})
_SECRETARIES = frozenset({"director general", "secretary general", "general secretary", "general manager"})
_OF_HOUSES = _SECRETARIES | {"president", "rector", "treasurer"}
"""Offices that no person has others in: "Lund Banka's president"."""
_HOUSE_ONLY = frozenset("hires hired poaches poached fires fired sacks sacked recruits recruited".split())
_FILLING = _HOUSE_ONLY | frozenset(
    "names named appoints appointed ousts ousted replaces replaced taps tapped promotes promoted picks picked "
    "has".split()
)
"""Verbs of filling an office; of a lone unknown word before them, "its" tells that it is no person."""
_CHOOSING = _FILLING | frozenset("name appoint elect elects elected choose chose chosen reappointed re-elected".split())
"""Verbs whose objects get the offices behind them."""

_GIVING = frozenset(
    "make makes made making crowned anointed tapped picked chose choose choosing name naming appoint appointing elect "
    "electing reappoint re-elect install hire hiring promote promoting".split()
)
"""Verbs of those who give somebody the office that stands right behind the name: "made Ana Reyes chairman"."""
_SEEING = frozenset("see sees saw seen seeing".split())


def gets_office(tokens: Tokens, mention: Mention, after: Mention | None) -> int:
    """Give how much says that a name is given an office: "made Ana Reyes chair", "saw Ana Reyes appointed chair"."""
    before, behind = tokens.lowers[mention.first - 1 : mention.first], tokens.lowers[mention.last : mention.last + 1]
    given = after is not None and after.kind == TITLE and not _GIVING.isdisjoint(before)
    seen = not _SEEING.isdisjoint(before) and not _CHOOSING.isdisjoint(behind)
    return 5 if " " in mention.text and (given or seen) else 0


def is_listed(tokens: Tokens, first: int, before: Mention, mention: Mention, after: Mention) -> bool:
    """Whether a name stands between offices in a list, or is the last of several before one that they share.

    "named Ana Reyes chair, Ben Okoro deputy and ...", "named Ana Reyes and Ben Okoro directors".
    """
    apart = before.last == mention.first - 1 and tokens.lowers[before.last] in {",", "and", ";"}
    if not apart or after.kind != TITLE or " " not in mention.text:
        return False
    several = before.kind in {UNKNOWN, PERSON} and " " in before.text and after.text.lower().endswith("s")
    return before.kind == TITLE or (several and not _CHOOSING.isdisjoint(tokens.lowers[first : before.first]))


def goes_on_behind_house(tokens: Tokens, house: Mention, mention: Mention, after: Sequence[Mention]) -> bool:
    """Whether a list goes on behind whose the first office is: "named chair of Norvest and Ben Okoro director"."""
    joined = house.last == mention.first - 1 and tokens.lowers[house.last] == "and" and " " in mention.text
    of = house.kind in {UNKNOWN, ORGANIZATION} and tokens.lowers[house.first - 1 : house.first] == ["of"]
    filled = len(after) > 1 and after[1].first == after[0].last  # "of Norvest and Calder Health chief Ana Reyes"
    return joined and of and after[0].kind == TITLE and after[0].first == mention.last and not filled


def is_listed_house(tokens: Tokens, named: Mention, title: Mention, mention: Mention) -> bool:
    """Whether a name ends an item of a list of officers: "In: Ana Reyes, chairman, Norvest; Jo Adu"."""
    opened = named.first > 0 and tokens.lowers[named.first - 1] in {";", ":"}
    apart = named.last == title.first - 1 and title.last == mention.first - 1
    if not (opened and apart and named.kind in {UNKNOWN, PERSON} and title.kind == TITLE):
        return False
    return tokens.lowers[named.last] == tokens.lowers[title.last] == ","


def says_its(tokens: Tokens, mention: Mention, after: Sequence[Mention], last: int) -> bool:
    """Whether a sentence goes on about what is its subject's: "Norvest Mills has sacked its chief"."""
    end = next((m.first for m in after if m.kind not in {TITLE, TIME}), last)
    near = tokens.lowers[mention.last : min(end, mention.last + _SAME_CLAUSE)]
    if "its" not in near and _CHOOSING & {*near}:  # "Norvest Mills has replaced Ana Reyes as its chief"
        near = tokens.lowers[mention.last : min(last, mention.last + _SAME_CLAUSE)]
        near = near if "as" in near and near[near.index("as") + 1 :][:1] == ["its"] else []
    return "its" in near and "," not in near[: near.index("its")]


def is_verdict(office: Mention | None, mention: Mention, lexicon: Lexicon) -> bool:
    """Whether capitals behind an office in a headline say what befell its holder: "Manager Found Guilty"."""
    if office is None or office.kind != TITLE or office.last != mention.first:
        return False
    low = mention.text.lower()  # "Prosecutors Rack Up Victories", no "coaches Norvest United"
    doing = low.endswith("s") and low[:-1] in lexicon.frames.by_verb  # "Norvest CEO Resigns", no "CEO Reyes"
    several = office.text[:1].isupper() and office.text.endswith("s") and not office.text.endswith("ss")
    return doing or several or is_term(mention.text.split(), lexicon)


def heads_item(tokens: Tokens, mention: Mention, after: Sequence[Mention]) -> bool:
    """Whether a name heads a column's item that opens with its officer: "Norvest Foods: Buying director Ana Reyes"."""
    if len(after) < _BEHIND_OWNER or SETTING_OFF.isdisjoint(tokens.lowers[mention.last : mention.last + 1]):
        return False
    title, named = after[0], after[1]
    beside = title.first <= mention.last + _BEHIND_OWNER and named.first == title.last  # "Group buying director"
    return beside and title.kind == TITLE and named.kind == UNKNOWN


def fills(tokens: Tokens, mention: Mention, after: Sequence[Mention]) -> bool:
    """Whether the office behind a name is its own, as it only is of a house."""
    return _employs(tokens, mention, after) or _has_officer(tokens, mention, after)


def _employs(tokens: Tokens, mention: Mention, after: Sequence[Mention]) -> bool:
    """Whether a name fills a company's office: "Calder Health replaced CEO Ana Reyes"."""
    words = tokens.lowers[mention.last : mention.last + _FILLING_A_NEW]
    anew = words[:1] == ["has"] and words[2:] == ["a", "new"]  # "Calder Mills has appointed a new chief executive"
    verb = "".join(words[anew : anew + 1])
    if verb not in _FILLING or verb == "has" or not after or after[0].kind != TITLE:
        return False
    near = after[0].first - mention.last <= (_FILLING_A_NEW if anew else _CLOSE)
    return near and after[0].row.scope[:1] == ("company",)


def owns(mention: Mention, lowers: Sequence[str], last: int, previous: str) -> int:
    """Give how much says that a name fills offices: "Acme fired its chief", "the Tigers have hired Ana Reyes"."""
    i = mention.last
    if i < last and lowers[i] == "have" and previous in {"", "the"}:  # no "and Ana Reyes have"
        return 5 if _FILLING & set(lowers[i + 1 : i + 2]) else 0
    if i >= last or lowers[i] not in _FILLING or " " in mention.text:
        return 0
    return 2 if lowers[i] in _HOUSE_ONLY or "its" in lowers[i + 1 : min(last, i + 4)] else 0


def _has_officer(tokens: Tokens, mention: Mention, after: Sequence[Mention]) -> bool:
    """Whether an office that only a company has is a name's: "Calder Health's former finance director"."""
    owned = "".join(tokens.lowers[mention.last : mention.last + 1]) in POSSESSIVES
    near = bool(after) and after[0].kind == TITLE and after[0].first - mention.last <= _BEHIND_OWNER
    if not owned or not near:
        return False
    title = after[0].row
    return title.title in _CHAIRS | _OF_HOUSES or (title.scope[:1] == ("company",) and " " in title.title)
