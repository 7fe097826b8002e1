"""Where a name goes on or stops: "Public Employees' Retirement System", "Umno Youth"."""

import re
from collections.abc import Sequence

from newsevents.lexicon.gazetteer import Entry
from newsevents.lexicon.lexicon import Lexicon
from newsevents.parse.words.items import (
    HONORIFIC,
    ORGANIZATION,
    PLACE,
    POSSESSIVES,
    STATE,
    TITLE,
    Mention,
    is_party_and_state,
)
from newsevents.parse.words.token_index import tells_hour
from newsevents.text.tagger import is_unknown
from newsevents.text.tokens import Tokens

_PARTS = frozenset("Youth Wanita Puteri Students Juniors".split())
"""What stands behind a party's name in the name of its branch for some."""
_PARTS_OF = frozenset(
    "New Old Little Great Greater Middle Upper Lower Central North South East West Northern Southern".split()
)
"""What stands before a country's name in the name of a land."""
_NEVER_NAMES = frozenset(
    "nobody everybody somebody anybody everyone someone anyone nothing everything something none neither who what "
    "former twenty thirty forty fifty sixty seventy eighty ninety".split()
)
_OF_TOWNS = frozenset("Police Constabulary Symphony Philharmonic Orchestra Opera Ballet Museum University".split())
_NUMBER = frozenset({"No", "No.", "Nos", "Nos."})
_FOR_NOW = frozenset({"Acting", "Interim"})
"""What stands before an office, or its body, and belongs to neither's name."""
SETTING_OFF = frozenset({":", "–", "—"})
"""What sets the name that heads a paragraph off from what follows."""
_LOCAL = frozenset("City Town County Village Borough District Shire Parish Regional".split())
"""What stands between a place and "Council" in the name of its council."""
_ORIGINS = (
    "ologist",
    *"-born -based -educated -trained -raised -bred -backed -supported -favoured -favored -sponsored".split(),
    *"-led -owned -placed -ranked -loving -hating -appointed -endorsed -aligned unner-up".split(),
    *"-area -owner -listed -headquartered -American -Americans -Origin -origin".split(),
)
"""Ends of words with a capital that describe a name and are no part of it: "Sydney-born Ana Reyes"."""
_PEOPLES = frozenset({"Hispanic", "Latino", "Latina"})
"""Adjectives of peoples, which are names only in longer ones."""
_PLACED_AT = ("-based", "-born", "-area", "-educated")
"""Ends of words whose place may have two."""
_LEADS_IN = ("arly", "ingly", "ically", "antly", "ently", "ally", "ously", "ately", "tedly", "ersely", "cisely")
"""Ends of adverbs that open a sentence and are no surnames."""
_ADVERBS, _LONG = ("ingly", "edly", "ously", "ically", "ively"), 8
"""Ends of adverbs that no name has, where the word is long."""
_SEAT_TITLES = frozenset({"mp", "m.p.", "msp", "td", "mla", "mep", "mna", "mpp", "mhk", "ms", "am"})
_SERVING = _SEAT_TITLES | {"constable", "commissioner"}
"""Who serve two places, behind whose title "for" names them."""
_BEFORE_SEAT = 2
_FULL_NAME = 2
_PERSONAL = range(2, 5)
"""How many words a person's name may have."""
_NUMBERED = frozenset("Precinct District Ward Place Zone Seat Region Subdistrict Division Position Pct.".split())
"""Parts of a town or a county that have numbers."""
_NOUNS_TOO = _NUMBERED - {"Ward"}
"""Those of them that are nobody's surname."""
_ORDINALS = frozenset("First Second Third Fourth Fifth Sixth Seventh Eighth Ninth Tenth At-Large".split())
_CREDITS = frozenset({"Image", "Images", "Photo", "Photos", "Photograph", "Picture", "Credit", "Video"})
"""Words that end a picture's caption, before whose it is: "Ana Reyes Image: Jan Lund"."""
_OPENING = frozenset({'"', "“", "‘", "'", "``", "("})
_CLOSING = frozenset({'"', "”", "’", "'", "''", ")"})
_WHERE = frozenset({"in", "near", "at", "from", "of", "outside", "around", "across"})
_PAPERS = frozenset(
    "Statesman Register Sun Star Argus Echo Mercury Bee Citizen Express Mail Nation Guardian Globe Age Leader".split()
)
"""Last words of the names of papers that open with their city."""
_PLURALS = frozenset({"people", "women", "men", "children"})
_FORMS = frozenset({"Ltd", "Ltd.", "Co", "Co.", "Inc", "Inc.", "LLC", "LLP", "plc", "PLC", "Company", "Companies"})
_SHORT_STATES = frozenset({"us", "u.s.", "uk", "u.k."})
"""Names of states behind which a capital hardly ever opens a firm's."""
_SAINTS = frozenset({"St", "St.", "Saint"})
_REACH = 4
"""How many words behind the apostrophe the one that tells a body's name may stand."""

_CLOSING = frozenset({"”", '"', "’", "''"})


def has_part(entry: Entry, following: Sequence[str]) -> bool:
    """Whether a party's name goes on with the branch that is meant."""
    return entry.kind == ORGANIZATION and entry.row.kind == "party" and not _PARTS.isdisjoint(following)


def is_called_party(entry: Entry, following: Sequence[str]) -> bool:
    """Whether "Party" goes on with the name of a party that is known without it: "the Civil Contract Party"."""
    return entry.kind == ORGANIZATION and entry.row.kind == "party" and following == ["Party"]


_MIXED = re.compile(r"\d+[a-z]+[A-Z][a-z]+$")
_AHEAD = frozenset({"Set", "Poised", "Due", "Expected", "Likely", "Favored", "Favoured", "Tipped", "Slated", "Ready"})
"""Words of a headline behind a name that is to do something: "Ana Reyes Set to Lead Bank"."""
_BEFORE_PAPERS = frozenset("of at for in and by to with from told joined left oversees".split())
"""Words before the capital "The" of a paper's name: "publisher of The Oslo Statesman"."""


def council_end(entry: Entry, end: int, last: int, tokens: Tokens) -> int:
    """Give where the name of a place's own body ends: "Leeds City Council", "Leeds Police", "Leeds Opera"; else 0."""
    words, k = tokens.words, end
    if entry.kind != PLACE:
        return 0
    k += k < last and words[k] in _LOCAL
    force = k == end and k < last and words[k] in _OF_TOWNS
    return k + 1 if force or (end < k < last and words[k] == "Council") else 0


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
    word, behind = tokens.words[i], tokens.words[i + 1] if i + 1 < len(tokens.words) else ""
    if (behind == ":" and word in _CREDITS) or (word in _AHEAD and behind in {"to", "To"}):
        return True
    if word in _NUMBER and behind[:1].isdigit():
        return True  # "the No. 2 carmaker"
    if word in _FOR_NOW and behind[:1].isupper():
        return True  # "Acting Garda Commissioner"
    if word in _PEOPLES and behind.islower():
        return True  # "the first Hispanic member"
    if word.endswith(_ADVERBS) and len(word) > _LONG:
        return True  # "Candidates Resoundingly Reject"
    if _is_bare_part(tokens, i) or tells_hour(tokens, i):
        return True  # "at 11 AM Ana Reyes was elected"
    if word.endswith(_ORIGINS) or is_party_and_state(word) or tokens.lowers[i] in _NEVER_NAMES:
        return True
    if behind[:1].isupper() and behind.endswith(_PLACED_AT):
        return True  # "Santa Fe-based attorney Ana Reyes"
    if i + 1 < len(tokens.words) and behind == "," and word.endswith("ly") and _leads_in(tokens, i):
        return True
    return i > 1 and tokens.lowers[i - 1].endswith("-year-old") and tokens.lowers[i - 2] == "a" and behind.islower()


def opens_with_number(tokens: Tokens, i: int, last: int) -> bool:
    """Whether a number that ends in a capital opens a firm's name: "4C Foods", no "4G network"."""
    word = tokens.words[i]
    if not word[0].isdigit():
        return False
    if _MIXED.match(word):
        return True  # "72andSunny"
    numbered = word[-1].isupper() and word[:-1].isdigit()
    return numbered and i + 1 < last and tokens.words[i + 1][:1].isupper()


def _is_bare_part(tokens: Tokens, i: int) -> bool:
    """Whether a word is a noun for a numbered part of a town, not its name: "9th District commissioner", "Place 3"."""
    word = tokens.words[i]
    if word not in _NUMBERED:
        return False
    before = tokens.words[i - 1] if i else ""
    behind = tokens.words[i + 1] if i + 1 < len(tokens.words) else ""
    if behind[:1].isupper() or (behind[:1].isdigit() and word != "Place"):
        return False
    if behind == "of" and tokens.lowers[max(0, i - 3) : i] == ["court", "for", "the"]:
        return False  # "the U.S. District Court for the District of Alaska"
    counted = before in _ORDINALS or (before[:1].isdigit() and before[-2:] in {"st", "nd", "rd", "th"})
    return counted or (word in _NOUNS_TOO and not before[:1].isupper())


def is_lone(tokens: Tokens, i: int, last: int, names: frozenset[str]) -> bool:
    """Whether a courtesy title without a name behind it is the name of somebody told of: "Shaikh's fate"."""
    before = tokens.words[i - 1] if i else ""
    named = before.istitle() and before.isalpha() and is_unknown(before.lower())  # "Ana Kumari was sworn in"
    return (named or tokens.lowers[i] in names) and not (i + 1 < last and tokens.words[i + 1][:1].isupper())


def _leads_in(tokens: Tokens, i: int) -> bool:
    """Whether a word with a comma opens a sentence as an adverb: "Similarly, Ana Reyes withdrew"."""
    opens = not i or not (tokens.words[i - 1][-1:].isalnum() or tokens.words[i - 1] in {",", "-"})
    return opens and tokens.lowers[i].endswith(_LEADS_IN)


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
    if at + 1 >= last or tokens.lowers[at] not in POSSESSIVES or tokens.ends[at - 1] != tokens.starts[at]:
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


def is_saints_own(tokens: Tokens, start: int, end: int, tags: str) -> bool:
    """Whether the apostrophe behind a saint's name ends a church's or school's: "of St Mark's", no "St Mark's roof"."""
    named = end - start > 1 and tokens.words[end - 2] in _SAINTS and tokens.lowers[end : end + 1] in (["'s"], ["’s"])
    return named and tags[1:2] not in {"n", "m", "N", "M", "j"}


def yields_to_title(entry: Entry) -> bool:
    """Whether a title may start with an entry's last word: "US Treasury secretary", "party chief executive"."""
    if entry.kind == ORGANIZATION:
        return entry.row.kind == "ministry"  # type: ignore[no-any-return]
    return entry.kind == TITLE and entry.tokens[-1] == "chief"


def is_term(words: Sequence[str], lexicon: Lexicon) -> bool:
    """Whether a capitalised run is made of common words alone: "Constitutional Amendment", "International Master"."""
    common = len(words) > 1 and not any(is_unknown(word.lower()) or "." in word for word in words)
    return common and not lexicon.given_gender(f"{words[0]} ?")


def is_of_country(words: Sequence[str], lexicon: Lexicon) -> bool:
    """Whether common words before a country's name make a body's: "Sport Ireland", not "Lynn England"."""
    states = (e for e in lexicon.gazetteer.get(words[-1].lower()) if e.kind == STATE and len(e.tokens) == 1)
    common = len(words) > 1 and not any(is_unknown(word.lower()) for word in words[:-1]) and words[0] not in _PARTS_OF
    return common and next(states, None) is not None and not lexicon.given_gender(f"{words[0]} ?")


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


def is_fronted(mention: Mention, tokens: Tokens) -> bool:
    """Whether a lone name with "In" before it opens a sentence, as a place does: "In Harlan, Mayor Ana Reyes lost"."""
    first, behind = mention.first, tokens.words[mention.last : mention.last + 1]
    return first > 0 and tokens.words[first - 1] == "In" and mention.last == first + 1 and behind == [","]


def is_area(words: Sequence[str]) -> bool:
    """Whether a name is that of a part of a town or a land that elects somebody: "Ondo North District", "Ward 3"."""
    numbered = words[0] in _NUMBERED and words[-1][:1].isdigit()
    return len(words) > 1 and (numbered or words[-1] in {"District", "Constituency", "Street"})


def field_end(i: int, end: int, tokens: Tokens, lexicon: Lexicon) -> int:
    """Give where the field of an office ends before its holder's name: "Minister for Public Works Ana Reyes"."""
    words, lowers = tokens.words, tokens.lowers
    if end - i <= _FULL_NAME or i < _FULL_NAME or lowers[i - 1] not in {"of", "for"} or is_unknown(lowers[i]):
        return end
    if lexicon.organization_kind_of_last(words[end - 1]) is not None or words[i] in _SAINTS:
        return end
    if not any(e.kind == TITLE and len(e.tokens) == 1 for e in lexicon.gazetteer.get(lowers[i - 2])):
        return end
    named = (k for k in range(i, end) if lexicon.given_gender(f"{words[k]} ?"))
    strange = is_unknown(lowers[end - 2]) and is_unknown(lowers[end - 1])
    first = next(named, end - _FULL_NAME if strange else end)
    return first if i < first <= end - _FULL_NAME else end


def joins_seat(start: int, end: int, last: int, tokens: Tokens, lexicon: Lexicon) -> bool:
    """Whether "and" joins the two places of one seat or council: "the MP for Holborn and St Pancras"."""
    words, lowers = tokens.words, tokens.lowers
    second = end + 1 + (lowers[end + 1 : end + 2] == ["the"])
    if second >= last or not words[second][:1].isupper():
        return False
    other = words[second]
    titled = start > 0 and lowers[start - 1] in _SEAT_TITLES and lowers[start - 2 : start - 1] != ["for"]
    if end - start == _FULL_NAME and (titled or lexicon.given_gender(f"{words[start]} ?")):
        return False  # "Ana Moss and Mayo TD Jan Lund", "Clare TD Hefin Moss and Mayo TD Jan Lund"
    known = any(len(e.tokens) == 1 for e in lexicon.gazetteer.get(lowers[second]) if e.kind != PLACE)
    if known or lexicon.given_gender(f"{other} ?"):
        return False
    behind_for = start - (start > 0 and lowers[start - 1] == "the")  # "MSP for the Highlands and Islands"
    told = behind_for >= _BEFORE_SEAT and lowers[behind_for - 1] == "for" and lowers[behind_for - 2] in _SERVING
    return told or (second == end + 1 and _is_before_seat(second, last, tokens))


def joins_two(start: int, end: int, last: int, tokens: Tokens, lexicon: Lexicon) -> bool:
    """Whether "and" joins two places or partners of one name: "Holborn and St Pancras", "Lund and Moss Ltd"."""
    return joins_seat(start, end, last, tokens, lexicon) or _joins_partners(start, end, last, tokens, lexicon)


def _joins_partners(start: int, end: int, last: int, tokens: Tokens, lexicon: Lexicon) -> bool:
    """Whether "and" joins the two whom a firm is called after: "Lund and Moss Ltd", "Harlan and Cole Mfg Co"."""
    words = tokens.words
    if end != start + 1 or not is_unknown(tokens.lowers[start]) or tokens.lowers[start] in lexicon.gazetteer:
        return False
    at = end + 1
    while at < min(last, end + 1 + _FULL_NAME) and words[at].istitle() and words[at] not in _FORMS:
        at += 1
    return at > end + 1 and at < last and words[at] in _FORMS


def _is_before_seat(at: int, last: int, tokens: Tokens) -> bool:
    """Whether the capitals at a token end in who sits for them, or as a council: "the Highlands and Islands MSP"."""
    end = at + 1
    while end < min(last, at + _REACH) and tokens.words[end].istitle() and tokens.words[end] != "Council":
        end += 1
    following = "".join(tokens.words[end : end + 1]) if end < last else ""
    return following == "Council" or (following.isupper() and following.lower() in _SEAT_TITLES)


def ends_body(tokens: Tokens, lexicon: Lexicon, i: int, n: int, first: int) -> bool:
    """Whether the first word of a title's rather ends a body's name: "Roots Party leader", "Quorne Party chair"."""
    words = tokens.words
    whole = words[i] not in _LOCAL  # "the Harlan County clerk" is a county clerk
    lower = words[i + 1 : i + n] == tokens.lowers[i + 1 : i + n] or words[i] == "Schools"
    split = whole and i > first and words[i].istitle() and lower
    before = words[i - 1]
    local = before in _LOCAL and i - 1 > first and words[i - 2].istitle()  # "Harlow Borough Council leader"
    named = split and before.istitle() and before.isalpha() and (local or not tells_of_title(before, lexicon))
    own = lexicon.gazetteer.get(tokens.lowers[i - 1]) if named else ()
    known = not named or any(e.kind in {TITLE, HONORIFIC} and len(e.tokens) == 1 for e in own)
    return not known and lexicon.organization_kind_of_last(words[i]) is not None


def tells_of_title(word: str, lexicon: Lexicon) -> bool:
    """Whether a capitalised word before a title is no name: "The Speaker", "Former Speaker", "Linz County Sheriff"."""
    return word in {"The", "County", "Parish"} or word.lower() in lexicon.modifiers


def looks_personal(words: Sequence[str], lexicon: Lexicon) -> float:
    """Give how much a name looks as only persons' do: two to four words, initials, particles."""
    initials = any(w[1:] == "." for w in words[:-1])
    particles = any(w in lexicon.particles for w in words)
    return 1.5 * (len(words) in _PERSONAL) + 2 * initials + 1.5 * particles


def is_of_two_trades(start: int, end: int, last: int, tokens: Tokens, lexicon: Lexicon) -> bool:
    """Whether "and" at a token joins two of whom a body is: "the Union of Greens and Farmers", before what it does."""
    words, lowers = tokens.words, tokens.lowers
    of = end - 2
    if of <= start or lowers[of] != "of" or lexicon.organization_kind_of_first(words[of - 1]) is None:
        return False
    people = lowers[end + 2] if end + 2 < last else ""
    told = lexicon.is_people(people) or people.endswith(("ers", "ors", "ees"))
    if told and is_term([words[end - 1], *words[end + 1 : end + 3]], lexicon) and words[end + 1][:1].isupper():
        return True  # "the Union of Public and General Employees"
    if of > start + 1:
        return False
    plural = all(words[k].istitle() and lowers[k].endswith("s") for k in (end - 1, end + 1))
    known = lexicon.gazetteer.longest(words[end + 1 : end + 2], lowers[end + 1 : end + 2], 0)
    return plural and not (end + 2 >= last and any(entry.kind == ORGANIZATION for entry in known))


def says_behind_quote(tokens: Tokens, lexicon: Lexicon, i: int, first: int) -> bool:
    """Whether a word is a headline's verb of saying behind a quotation: "“We Will Run,” Tweets Ana Reyes"."""
    low = tokens.lowers[i]
    return i > first and low.endswith("s") and tokens.words[i - 1] in _CLOSING and low in lexicon.reporting


def is_national_firm(entry: Entry, word: str, lexicon: Lexicon) -> bool:
    """Whether a word behind a state's name makes it a firm's: "Malaysia Airlines", no "U.S. Airlines"."""
    return entry.tokens[0] not in _SHORT_STATES and lexicon.organization_kind_of_last(word) == "company"
