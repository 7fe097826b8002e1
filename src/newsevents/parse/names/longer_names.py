"""Names that go on past what the lexicon knows of them: "Anglican Church of Southern Africa", "Galway West".

A known name may only be a part of the one in the text: a nationality opens a federation's name, a church says where it
is, a constituency has a compass point. Taken for the whole, it would be another body or place.
"""

import re
from functools import lru_cache

from newsevents.lexicon.gazetteer import Entry
from newsevents.lexicon.lexicon import Lexicon
from newsevents.lexicon.rows import OrganizationRow, StateRow, TitleRow
from newsevents.parse.names.body_names import body_run
from newsevents.parse.words.items import NATIONALITY, ORGANIZATION, PLACE, STATE, TITLE
from newsevents.text.tagger import is_unknown
from newsevents.text.tokens import Tokens

_COMPASS = frozenset(
    "North South East West Central North-East North-West South-East South-West North-Central South-Central Northeast "
    "Northwest Southeast Southwest".split()
)
_NATIONAL = frozenset({"sports", "union", "ngo", "church", "orchestra"})
"""Kinds of bodies whose names their nation opens: "Welsh Rugby Union", no "Welsh Labour Party"."""
_SPREAD = frozenset({"church", "union", "sports", "ngo", "institute", "orchestra"})
"""Kinds of bodies that say where they are: "Anglican Church of Southern Africa"."""
_NO_PARTS = frozenset({"company", "legislature", "upper_house"})
"""Kinds of what a party's word only says who has it: "the Labour Group", "a Republican Senate"."""
_GOING_ON = (["of"], ["for"], ["and"], ["&"], ["party"])
"""What a name goes on with: "National Union of Bank Employees", "Socialist Workers party"."""
_LONGEST = 6
"""Words of a federation's name behind its nation."""
_LONGEST_OF = 9
"""Words of a society's name that says whose it is."""
_CHURCHES = frozenset({"episcopal", "presbyterian", "methodist", "lutheran", "reformed", "evangelical"})
"""First words of churches that say in which country they are: "the Presbyterian Church in Ireland"."""
_SOCIETIES = frozenset({"ngo", "institute", "union", "sports"})
_WINGS = frozenset({"Left", "Right", "Centre", "Center"})
_FEWEST = 2
_LONGEST_PARTICLE = 4
_ENDINGS = ("al", "ic", "ing", "ion", "ment", "ure", "ence", "ance", "ness", "ship")
"""How words end that say what a body or a minister is in charge of."""
_PLAIN_ENDINGS = (*_ENDINGS, "s", "ary", "ive", "ty")
_IN_CHARGE = frozenset({"council", "committee", "agency", "ministry", "union", "ngo", "institute", "sports"})
_LINES = frozenset({"Bank", "Business"})
"""What a firm's name goes on with in a part of it: "Norvest Business Peru"."""
_STATES_OWN = frozenset({"Bank", "Association", "Federation", "Committee"})
"""Last words of the names of bodies that open with their state's name itself: "Korea Football Association"."""
_FIELDED = frozenset({"for", "on"})
_SCHOOLS = frozenset("School Faculty Department College Institute Centre Center Committee Commission Office".split())
_BEFORE = frozenset({"the", "house", "senate", "assembly", "commons", "parliament", "'s", "’s"})
"""Words behind which a body's name may start with a common word: "the House Oversight and Reform Committee"."""
LINKS = frozenset({"and", "of", ",", "&"})
_LONGEST_FIELDS = 7
_BEHIND_FIELDS = frozenset(
    ", . ; : ) — – - in on at from since for to by with after before until while when who said says as has had was is "
    "will would this last next monday tuesday wednesday thursday friday saturday sunday".split()
)
"""What stands behind a minister's fields that are told in small letters."""


def name_end(entry: Entry, i: int, last: int, tokens: Tokens, lexicon: Lexicon) -> int:
    """Give where the name ends that a known one opens at token ``i``; 0 where it is the whole."""
    end, row = i + len(entry.tokens), entry.row
    if end >= last:
        return 0
    if entry.kind == TITLE:
        return _fields_of(entry, end, last, tokens, lexicon)
    if entry.kind in {PLACE, STATE} and tokens.words[end : end + 2] == ["High", "Court"]:
        return end + 2  # "Lagos High Court"
    if entry.kind == PLACE and tokens.words[end] in _COMPASS:
        goes_on = end + 1 < last and tokens.words[end + 1][:1].isupper()
        return 0 if goes_on and _entry(end + 1, last, tokens, lexicon, TITLE) is None else end + 1
    if entry.kind in {NATIONALITY, STATE} and isinstance(row, StateRow):
        longer = _national_end(row, end, last, tokens, lexicon)
        sure = entry.kind == NATIONALITY or (longer and tokens.words[longer - 1] in _STATES_OWN)
        return longer if sure else 0  # behind a state, a name may be anyone's
    if entry.kind == ORGANIZATION and row.kind == "company" and tokens.words[end] in _LINES:
        branch = _entry(end + 1, last, tokens, lexicon, STATE)  # "Norvest Bank Zimbabwe"
        return end + 1 + (len(branch.tokens) if branch is not None else 0)
    if entry.kind == ORGANIZATION and row.kind == "party":
        lone = len(entry.tokens) == 1 + (entry.tokens[0] == "the")
        own = _own_end(end, last, tokens, lexicon) if lone else 0
        return own or _party_end(row, end, last, tokens, lexicon)
    if entry.kind == ORGANIZATION and row.kind == "alliance" and len(entry.tokens) == 1:
        return _society_end(end - 1, last, tokens, lexicon)  # "the Confederation of Nordic Ports", no party
    if entry.kind != ORGANIZATION or row.kind not in _SPREAD:
        return 0
    link = "in" if entry.tokens[0] in _CHURCHES and tokens.lowers[end] == "in" else "of"
    return _placed_end(end, last, tokens, lexicon, link=link) or _society_end(end - 1, last, tokens, lexicon)


def _fields_of(entry: Entry, end: int, last: int, tokens: Tokens, lexicon: Lexicon) -> int:
    """Give where a minister's fields end of which a title names the first, or none; 0 where it names all."""
    if entry.tokens == ("minister",) and tokens.lowers[end] == "of":
        return _plain_fields_end(end + 1, last, tokens, lexicon)  # "minister of local and regional affairs"
    several = not {"of", "for"}.isdisjoint(entry.tokens)
    fields = _fields_end(end, last, tokens, lexicon) if several else end
    return fields if fields > end else 0


def _own_end(at: int, last: int, tokens: Tokens, lexicon: Lexicon) -> int:
    """Give where the name of a body ends that only opens like a party's: "the Democratic League", "Green Alliance"."""
    end = at
    if tokens.words[at] in _WINGS and not "".join(tokens.words[at + 1 : at + 2]).istitle():
        return at + 1  # "the Democratic Left"
    while end < min(last, at + _FEWEST) and tokens.words[end][:1].isupper():
        kind = lexicon.organization_kind_of_last(tokens.words[end])
        if kind is not None and kind not in _NO_PARTS and _entry(end, last, tokens, lexicon, TITLE) is None:
            goes_on = tokens.lowers[end + 1 : end + 2] in _GOING_ON
            return _placed_end(end + 1, last, tokens, lexicon) or (0 if goes_on else end + 1)
        end += 1
    return 0


def _placed_end(at: int, last: int, tokens: Tokens, lexicon: Lexicon, *, link: str = "of") -> int:
    """Give where a name ends that goes on with where its body is: "of Kosovo", "of the Netherlands"; else 0."""
    if tokens.lowers[at : at + 1] != [link]:
        return 0
    first = at + 2 if tokens.lowers[at + 1 : at + 2] == ["the"] else at + 1
    place = _entry(first, last, tokens, lexicon, STATE + PLACE)
    return first + len(place.tokens) if place is not None else 0


def _party_end(party: OrganizationRow, at: int, last: int, tokens: Tokens, lexicon: Lexicon) -> int:
    """Give where a party's name ends that is another country's than the known one's: "Unity Party of America"."""
    if tokens.words[at] == "USA":  # "the Socialist Party USA"
        return at + 1
    state = _entry(at + 1, last, tokens, lexicon, STATE) if tokens.lowers[at] == "of" else None
    foreign = state is not None and party.countries and state.row.code not in party.countries
    return at + 1 + len(state.tokens) if foreign and state is not None else 0


def _national_end(state: StateRow, at: int, last: int, tokens: Tokens, lexicon: Lexicon) -> int:
    """Give where a national body's name ends whose words behind the nation start at a token."""
    words = tokens.words
    if not words[at][:1].isupper():
        return 0
    end = at
    while end < min(last, at + _LONGEST) and words[end][:1].isupper() and words[end].isalpha():
        end += 1
    if end == at + 1 and (whole := _society_end(at, last, tokens, lexicon)):
        return whole
    while end - at >= _FEWEST and not _ends_national(words[end - 1], lexicon):
        end -= 1
    known = _entry(at, last, tokens, lexicon, ORGANIZATION)
    if known is not None and at + len(known.tokens) >= end:
        row, end = known.row, at + len(known.tokens)
        foreign = isinstance(row, OrganizationRow) and _is_another(row, words[end - 1], state)
        return end if foreign and (row.kind in _NATIONAL or words[end - 1] == "Bank") else 0
    return end if end - at >= _FEWEST and words[end - 2 : end] != ["Central", "Bank"] else 0


def _society_end(at: int, last: int, tokens: Tokens, lexicon: Lexicon) -> int:
    """Give where the name of a nation's society ends that says whose it is: "American Society of Civil Engineers"."""
    words, lowers = tokens.words, tokens.lowers
    linked = lowers[at + 1 : at + 2] in (["of"], ["for"])
    if not linked or lexicon.organization_kind_of_first(words[at]) not in _SOCIETIES:
        return 0
    end = at + 2
    while end < min(last, at + _LONGEST_OF):
        linked = lowers[end] in LINKS - {","} and end > at + 2 and end + 1 < last
        if linked and words[end + 1][:1].isupper() and _is_plain(end + 1, tokens, lexicon):
            end += 2
        elif words[end][:1].isupper() and words[end].isalpha() and lowers[end] not in lexicon.particles:
            end += 1
        else:
            break
    return end if end > at + 2 else 0


def _is_another(row: OrganizationRow, word: str, state: StateRow) -> bool:
    """Whether a known body is not the one that a nation has of its name: the IOC is no "Italian Olympic Committee"."""
    return state.code not in row.countries if row.countries else word in _STATES_OWN


def _ends_national(word: str, lexicon: Lexicon) -> bool:
    """Whether a word ends names that open with a nation: "Welsh Rugby Union", "Saudi National Bank"."""
    return word == "Bank" or lexicon.organization_kind_of_last(word) in _NATIONAL


def is_of_fields(start: int, at: int, last: int, tokens: Tokens, lexicon: Lexicon) -> bool:
    """Whether "and" joins the fields that a body is for: "Center for Land and Water Studies", "on Tax and Trade"."""
    words, lowers = tokens.words, tokens.lowers
    link = next((k for k in range(start + 1, at) if lowers[k] in _FIELDED), at)
    link = start + 1 if words[start] in _SCHOOLS and lowers[start + 1] == "of" and at == start + 3 else link
    end = at + 1
    while end < last and words[end].istitle():
        end += 1
    if at <= link + 1 or end == at + 1 or any(map(is_unknown, lowers[link + 1 : end])):
        return False
    return not lexicon.gazetteer.longest(words[at + 1 : end], lowers[at + 1 : end], 0)


def is_compound(start: int, at: int, last: int, tokens: Tokens, lexicon: Lexicon) -> bool:
    """Whether "and" at a token joins two fields of one body's name: "Social and Economic Council"."""
    words = tokens.words
    if at - start == 1 and words[at + 2 : at + 3] == ["Party"] and _is_plain(start, tokens, lexicon):
        return True  # "the newly created Life and Freedom Party"
    trades = at - start == _FEWEST and _are_trades(start, at, tokens, lexicon)
    if not trades and (at - start > 1 or not (is_field(start, tokens, lexicon) or _is_common(start, tokens, lexicon))):
        return False
    end = at + 1
    while end < min(last, at + _LONGEST) and words[end][:1].isupper() and words[end].isalpha():
        end += 1
    kind = lexicon.organization_kind_of_last(words[end - 1])
    return end - at > _FEWEST and (kind == "union" if trades else kind in _IN_CHARGE)


def _are_trades(start: int, at: int, tokens: Tokens, lexicon: Lexicon) -> bool:
    """Whether two words behind "the" name one trade of a union of several: "the International Longshore and ..."."""
    alone = (e for word in tokens.lowers[start:at] for e in lexicon.gazetteer.get(word) if len(e.tokens) == 1)
    known = any(e.kind != TITLE for e in alone)
    ends = lexicon.organization_kind_of_last(tokens.words[at - 1]) is not None
    return bool(start) and tokens.lowers[start - 1] == "the" and not known and not ends


def opens_thing(entry: Entry, end: int, last: int, tokens: Tokens, lexicon: Lexicon) -> bool:
    """Whether a known name is the first word of a thing's: "the National Government", "the Liberation Struggle"."""
    loose = entry.tokens == ("national",) or getattr(entry.row, "kind", "") == "media"
    if entry.kind != ORGANIZATION or len(entry.tokens) > 1 or not loose or end >= last:
        return False
    low = tokens.lowers[end]
    thing = tokens.words[end][:1].isupper() and low.isalpha() and _is_plain(end, tokens, lexicon)
    return thing and not (lexicon.is_people(low) or lexicon.organization_kind_of_last(tokens.words[end]))


def _is_common(i: int, tokens: Tokens, lexicon: Lexicon) -> bool:
    """Whether a capitalised word behind "the" is a common one that names nobody: "the Fire and Rescue Association"."""
    return i > 0 and tokens.lowers[i - 1] in _BEFORE and _is_plain(i, tokens, lexicon)


def _is_plain(i: int, tokens: Tokens, lexicon: Lexicon) -> bool:
    """Whether a capitalised word is a common one that names nobody."""
    low = tokens.lowers[i]
    if is_unknown(low):
        return False
    return not any(len(entry.tokens) == 1 for entry in lexicon.gazetteer.get(low))


def is_field(i: int, tokens: Tokens, lexicon: Lexicon) -> bool:
    """Whether a capitalised word says what a body or a minister is in charge of."""
    low = tokens.lowers[i]
    return tokens.words[i][:1].isupper() and (low in field_words(lexicon) or low.endswith(_ENDINGS))


@lru_cache(maxsize=8)
def field_words(lexicon: Lexicon) -> frozenset[str]:
    """Give the words of which the names of portfolios are made: foreign, trade, cooperatives."""
    forms = (form for row in lexicon.tables["portfolio"] for form in (row.name, *row.of, *row.variants))
    found = {word for form in forms for word in form.lower().replace(",", " ").split()} | {
        *lexicon.words("ministry_fields")
    }
    return frozenset(found - LINKS - {"the", "for"})


def _fields_end(end: int, last: int, tokens: Tokens, lexicon: Lexicon) -> int:
    """Give where the fields end that go on behind "minister of X": "for Foreign Affairs and Regional Integration"."""
    start = end
    while start < last and tokens.lowers[start] == ",":  # "Minister of Lands, Water and Rural Resettlement"
        at = _field_end(start + 1, last, tokens, lexicon)
        if at == start + 1 or tokens.lowers[at : at + 1] not in ([","], ["and"], ["&"]):
            return end
        start = at
    if start >= last or tokens.lowers[start] not in {"and", "&"}:
        return end
    at = _field_end(start + 1, last, tokens, lexicon)
    if at == start + 1:
        return _plain_fields_end(start, last, tokens, lexicon) or end
    named = [tokens.words[k][:1].isupper() and tokens.words[k].isalpha() for k in range(at, min(last, at + _FEWEST))]
    goes_on = named[:1] == [True] and named[1:] != [True]  # but "Industries and Production Hammad Azhar"
    headed = tokens.lowers[at : at + 1] in (["minister"], ["secretary"])  # "for Relief and State Minister for Youth"
    return end if goes_on or headed else at


def _plain_fields_end(at: int, last: int, tokens: Tokens, lexicon: Lexicon) -> int:
    """Give where fields in small letters end, what stands behind them ending the phrase: "of health and addiction"."""
    words, end, joined = tokens.words, at, False
    while end < min(last, at + _LONGEST_FIELDS) and words[end].isalpha() and words[end].islower():
        if tokens.lowers[end] in _BEHIND_FIELDS and tokens.lowers[end] not in LINKS:
            break
        joined |= words[end] == "and"
        if words[end] not in LINKS | field_words(lexicon) and not words[end].endswith(_PLAIN_ENDINGS):
            return 0
        end += 1
    told = joined and words[end - 1] not in LINKS
    return end if told and (end == last or tokens.lowers[end] in _BEHIND_FIELDS) else 0


def _field_end(at: int, last: int, tokens: Tokens, lexicon: Lexicon) -> int:
    """Give where the words for one field end that open at a token."""
    while at < last and is_field(at, tokens, lexicon):
        at += 1
    return at


def with_fields(row: TitleRow, text: str) -> TitleRow:
    """Give the title of a minister of several fields, of which the lexicon knows the first: "lands and water minister".

    Foreign ministers are called so, whatever else they do.
    """
    head = row.title.rpartition(" ")[2]
    fields = re.split(r" (?:of [Ss]tate (?:for|of)|of|for) ", text, maxsplit=1)[-1].lower().removeprefix("the ")
    title = f"{'deputy ' * row.title.startswith('deputy ')}{fields} {head}"
    return row if "foreign" in row.title else TitleRow(title, row.kind, row.scope, equivalents=(row.title,))


def is_rank(i: int, last: int, tokens: Tokens, lexicon: Lexicon) -> bool:
    """Whether a capitalised word tells the title behind it from others: "Second Finance Minister", "Shadow Chancellor".

    Where a title of the lexicon begins with the word itself, it is part of that: "General Secretary".
    """
    row = lexicon.modifiers.get(tokens.lowers[i])
    if row is None or row.effect == "none" or i + 1 >= last or not tokens.words[i][:1].isupper():
        return False
    if body_run(i, last, tokens, lexicon):
        return False  # "the National Executive Committee"
    if _entry(i + 1, last, tokens, lexicon, TITLE) is None:
        return False
    whole = _entry(i, last, tokens, lexicon, TITLE + ORGANIZATION)
    return whole is None or (whole.kind == ORGANIZATION and len(whole.tokens) == 1)  # but "General Assembly members"


def _entry(i: int, last: int, tokens: Tokens, lexicon: Lexicon, kinds: str) -> Entry | None:
    """Give the longest known name or title of some kinds at a token."""
    end = min(last, i + _LONGEST)
    if i >= end:
        return None
    found = lexicon.gazetteer.longest(tokens.words[i:end], tokens.lowers[i:end], 0)
    return next((entry for entry in found if entry.kind in kinds), None)


def is_bound(word: str) -> bool:
    """Whether a word is a name behind a bound particle: d'Estaing, al-Masri."""
    particle, mark, name = word.partition("'") if "'" in word else word.replace("’", "'").partition("'")
    if not mark:
        particle, mark, name = word.partition("-")
    return bool(mark) and particle.islower() and len(particle) < _LONGEST_PARTICLE and name[:1].isupper()
