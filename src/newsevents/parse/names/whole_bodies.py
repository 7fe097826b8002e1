"""Bodies whose names say of which land they are: "British Cycling", "Swimming Canada", "Reserve Bank of Fiji".

Apart, the land would be a state that acts and the rest a body that nobody has heard of. Each is joined where the words
beside the land are no person's, and by themselves name what a land has.
"""

from collections.abc import Sequence
from functools import lru_cache

from newsevents.lexicon.lexicon import Lexicon
from newsevents.lexicon.morphology import singular
from newsevents.lexicon.rows import PlaceRow
from newsevents.parse.names.mentions import UNKNOWN
from newsevents.parse.words.items import NATIONALITY, ORGANIZATION, PLACE, STATE, TITLE, Mention
from newsevents.text.tagger import is_unknown
from newsevents.text.tokens import Tokens

_LANDS = frozenset({STATE, NATIONALITY})
_BRANCHED = frozenset({"company", "ngo", "media", "institute", "university"})
"""Kinds of bodies that have a branch in a land, called after it: "Amnesty International Kenya"."""
_PUBLIC = frozenset({"central_bank", "agency", "church", "court", "police"})
"""Kinds of bodies of which every land has its own: "Electoral Commission of Ghana"."""
_REGIONAL = frozenset({"legislature", "upper_house", "agency", "ministry", "court"})
"""Kinds of bodies that regions have, too: "Lagos State House of Assembly", "Ohio Department of Education"."""
_HOUSES = frozenset({"upper_house"})
"""Houses that regions have, too, by one word: "Montana Senate"."""
SEATED = frozenset(
    "nomination seat race primary runoff run-off contest election candidate nominee bid campaign poll polls elections "
    "by-election by-elections bypoll bypolls".split()
)
"""Nouns before which a house's name says for which seat something is: "the Georgia Senate race" is for the nation's."""
_CONTESTS = SEATED | {"hopeful", "contender", "debate", "delegation", "ballot"}
_ADJECTIVES = frozenset({"al", "ic"})
"""How a ministry's name ends that goes on: "Department of Environmental Quality"."""
_PLACED = frozenset({PLACE, STATE})
_COUNTIES = frozenset({"County", "City", "Parish", "Township", "District"})
_OFFICES = frozenset({"Office", "Department"})
_OWNING = (["'s"], ["’s"])
_CIVIC = frozenset({"ngo", "union"})
"""Kinds of bodies that lands and regions have: "Lagos Chamber of Commerce", "Malawi Congress of Trade Unions"."""
_OWN = frozenset({"company", "media", "institute", "sports", "agency"})
"""Kinds of bodies that may be called by their land and one word: "Welsh Water", "Samoa Observer"."""
_WITHIN = frozenset({"of", "in"})


def join_whole_bodies(
    mentions: list[Mention], tokens: Tokens, lexicon: Lexicon, first: int, *, headline: bool
) -> list[Mention]:
    """Make one name of a body's words and of the land beside them, in the sentence that starts at a token."""
    if headline or not mentions:
        return mentions
    joined = [_opened(mentions[0], tokens, lexicon, first)]
    for mention in mentions[1:]:
        before = joined[-1]
        if len(joined) > 1 and _is_office(joined[-2], before, mention, tokens):
            joined.pop()
            joined[-1] = _body(joined[-1], mention, tokens)
        elif _is_one(before, mention, tokens, lexicon):
            joined[-1] = _body(before, mention, tokens)
        else:
            joined.append(mention)
    return joined


def _opened(mention: Mention, tokens: Tokens, lexicon: Lexicon, first: int) -> Mention:
    """Take the word that opens a sentence into the land's name behind it: "Rowing New Zealand backed Ana Reyes"."""
    opens = mention.kind == STATE and mention.first == first + 1 and tokens.lowers[first] in _lands_own(lexicon)
    if not opens or not tokens.words[first][:1].isupper():
        return mention
    text = tokens.spelt(first, mention.last)
    return Mention(ORGANIZATION, first, mention.last, text)


@lru_cache(maxsize=8)
def _lands_own(lexicon: Lexicon) -> frozenset[str]:
    return frozenset(lexicon.words("lands_own"))


def is_lands_own(words: Sequence[str], lexicon: Lexicon) -> bool:
    """Whether a name is a land's and what lands have: "England Squash", "Hockey Australia", "Ontario Soccer"."""
    own = _lands_own(lexicon)
    for land, rest in ((words[0], words[1:]), (words[-1], words[:-1])):
        if rest and all(word.lower() in own for word in rest):
            entries = lexicon.gazetteer.get(land.lower())
            return any(e.kind in _PLACED and len(e.tokens) == 1 for e in entries)
    return False


def _body(before: Mention, behind: Mention, tokens: Tokens) -> Mention:
    text = tokens.spelt(before.first, behind.last)
    return Mention(ORGANIZATION, before.first, behind.last, text)


def _is_office(place: Mention, title: Mention, office: Mention, tokens: Tokens) -> bool:
    """Whether three mentions are the name of an officer's own office: "Harlow County Sheriff's Office"."""
    owned = tokens.lowers[title.last : office.first] in _OWNING and office.text in _OFFICES
    county = place.kind in _PLACED or (place.kind == UNKNOWN and place.text.rpartition(" ")[2] in _COUNTIES)
    return owned and title.kind == TITLE and county and place.last == title.first


def _is_one(before: Mention, behind: Mention, tokens: Tokens, lexicon: Lexicon) -> bool:
    """Whether two mentions are one body's name."""
    between = tokens.lowers[before.last : behind.first]
    if len(between) == 1 and between[0] in _WITHIN:
        return behind.kind == STATE and _is_public(before, lexicon, between[0])
    if between:
        return False
    if behind.kind == UNKNOWN and before.kind in _LANDS:
        return _is_of_land(behind, tokens, lexicon)
    if behind.kind == UNKNOWN and before.kind == ORGANIZATION and before.row is not None:
        fields = before.row.kind == "ministry" and before.text[-2:] in _ADJECTIVES
        return fields and _is_common(tokens.words[behind.first : behind.last], lexicon)
    if behind.kind == PLACE and before.kind == UNKNOWN:
        return lexicon.organization_kind_of_first(before.text) == "team"  # "Sporting Lagos"
    if behind.kind == STATE and before.kind == UNKNOWN:
        return _opens_land(before, tokens, lexicon)
    if behind.kind == STATE and before.kind == ORGANIZATION and before.row is not None:
        return before.row.kind in _BRANCHED and behind.row.code not in before.row.countries
    if behind.kind != ORGANIZATION or behind.row is None:
        return False
    if behind.last == behind.first + 1:
        contest = map(singular, tokens.lowers[behind.last : behind.last + 1])
        return before.kind == PLACE and behind.row.kind in _HOUSES and _CONTESTS.isdisjoint(contest)
    regional = before.kind == PLACE or isinstance(before.row, PlaceRow)
    return behind.row.kind in (_REGIONAL | _CIVIC if regional else _CIVIC) and before.kind in _PLACED | _LANDS


def _is_public(body: Mention, lexicon: Lexicon, link: str) -> bool:
    """Whether a body is one that every land has, and that is of it: "Reserve Bank of Fiji", "Methodist Church in"."""
    kind = body.row.kind if body.row is not None else None
    if body.kind == UNKNOWN:
        kind = lexicon.organization_kind_of_last(body.text.rpartition(" ")[2])
        return kind == "church" and " " in body.text
    return body.kind == ORGANIZATION and kind in _PUBLIC and (link == "of" or kind == "church")


def _is_of_land(name: Mention, tokens: Tokens, lexicon: Lexicon) -> bool:
    """Whether an unknown name behind a land's is of what lands have: "Radio", "Figure Skating"."""
    words = tokens.words[name.first : name.last]
    kind = lexicon.organization_kind_of_last(words[-1])
    own = kind in (_OWN if len(words) == 1 else _OWN - {"company"}) or words[-1].lower() in _lands_own(lexicon)
    return own and _is_common(words[:-1], lexicon)


def _opens_land(name: Mention, tokens: Tokens, lexicon: Lexicon) -> bool:
    """Whether an unknown name before a land's is of what lands have: "Swimming", "Transparency"."""
    words = tokens.words[name.first : name.last]
    return words[0].lower() in _lands_own(lexicon) and _is_common(words[1:], lexicon)


def _is_common(words: Sequence[str], lexicon: Lexicon) -> bool:
    """Whether words are common ones and no titles."""
    known = (e for word in words for e in lexicon.gazetteer.get(word.lower()) if len(e.tokens) == 1)
    return not any(e.kind == TITLE for e in known) and not any(map(is_unknown, map(str.lower, words)))
