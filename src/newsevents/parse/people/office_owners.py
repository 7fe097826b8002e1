"""What tells whose an office is: its title, and the words that own it."""

from copy import copy

from newsevents.lexicon.lexicon import Lexicon
from newsevents.lexicon.rows import TitleRow
from newsevents.parse.words.items import ORGANIZATION, PLACE, STATE, Mention
from newsevents.parse.words.phrases import NounPhrase

ENVOYS = (
    *("ambassador", "envoy", "consul", "consul general", "high commissioner"),
    *("special representative", "permanent representative"),
)
"""How the titles of those end who have the office of who sends them."""
SERVING = (*ENVOYS, "adviser")
"""And of those whose office is their superior's: "the secretary-general's special adviser"."""
_MARKS = frozenset({"“", "”", '"'})  # of quotations that are no names
_OF_BODIES = frozenset({"organization", "party", "union", "international", "company"})
_OF_TOWNS = frozenset({"city", "police"})
"""Scopes of offices that a town may have: "police chief in Durham"."""
_ALSO_STATES = frozenset({"president", "vice president", "treasurer"})
_OF_STATES = frozenset({"state", "government", "region", "city", "legislature", "monarchy", "court", "central_bank"})
_LANDS = ("County", "Region", "District", "Province", "State")
"""How the names of places end that have offices as a state has them: "treasurer in Calder County"."""

ROOTS = frozenset("descent origin origins heritage extraction ancestry background parentage stock roots blood".split())
"""Nouns for where somebody's family is from, not whose the office is: "the first mayor of Turkish descent"."""


def is_scene(title: TitleRow, place: Mention) -> bool:
    """Whether a place is only where an office of a body is sought or got: "elected president in Lyon"."""
    scope = frozenset(title.scope)
    if _OF_BODIES.isdisjoint(title.scope[:1]) and title.title not in _ALSO_STATES:
        return False
    if place.kind == STATE:  # "chosen as secretary general in Qatar", but "president in Ghana"
        return _OF_STATES.isdisjoint(scope)
    region = getattr(place.row, "kind", "") == "region" or place.text.endswith(_LANDS)
    return place.kind == PLACE and _OF_TOWNS.isdisjoint(scope) and not (region and "region" in scope)


def is_scene_of(np: NounPhrase, place: NounPhrase) -> bool:
    """Whether the place linked to an office's phrase is such a scene."""
    return np.title is not None and place.name is not None and is_scene(np.title.row, place.name)


def is_held_in(title: TitleRow | None, place: NounPhrase) -> bool:
    """Whether a place behind a contest is such a scene: "his bid for the leadership in Leeds"."""
    inside = place.first > 0 and place.sentence.low(place.first - 1) == "in"
    return inside and title is not None and place.name is not None and is_scene(title, place.name)


def is_quoted(np: NounPhrase, i: int) -> bool:
    """Whether the quotation that the item at ``i`` stands in ends before a phrase: "“the BBC,” the company said"."""
    lows = np.sentence.lows
    mark = next((low for low in lows[i : np.first] if low in _MARKS), "")
    return mark == "”" or (mark == '"' and lows[:i].count('"') % 2 == 1)


def is_bare_noun(np: NounPhrase) -> bool:
    """Whether a phrase is a common noun that nothing makes a body of its own: "energy union", not "the union"."""
    return np.kind == "n" and not (np.name or np.det or np.number or np.possessor or np.modifiers)


def has_owner(np: NounPhrase) -> bool:
    """Whether a body's name owns an office: "the World Bank's director"."""
    return np.possessor is not None and np.possessor.kind == ORGANIZATION and np.possessor.name is not None


def is_entry(np: NounPhrase, lexicon: Lexicon) -> bool:
    """Whether a state's phrase is of what a body before the noun has: "Kenya's OPEC membership"."""
    row = lexicon.office_noun(np.head) if np.title is None else None
    own = row is not None and (row.title == "member" or row.scope[:1] == ("party",))
    return own and any(m.kind == ORGANIZATION for m in np.modifiers)


def is_only_field(np: NounPhrase, post: NounPhrase) -> bool:
    """Whether what an office of a government is for is no body that we know: "deputy premier for Reconstruction"."""
    unknown = np.kind == ORGANIZATION and np.name is not None and np.name.row is None
    others = any(link in {"of", "at"} and linked.kind == ORGANIZATION for link, linked in (*post.links, *np.links))
    return unknown and post.title is not None and (others or "government" in post.title.row.scope)


def has_too(body: object, post: TitleRow) -> bool:
    """Whether a body of its kind can have an office that a state has as well: the chancellor of a university."""
    return getattr(body, "kind", "") in post.scope


def lend_body(np: NounPhrase, lexicon: Lexicon) -> None:
    """Give a title the body that its holder is said to own: "President-elect Reyes's new European Commission"."""
    owner, row = np.possessor, np.name.row if np.name is not None and np.kind == ORGANIZATION else None
    if owner is None or owner.title is None or owner.links or row is None:
        return
    if lexicon.chief(row) == owner.title.row.title:
        body = copy(np)
        body.possessor, body.links, body.apposed, body.members = None, (), (), [body]
        owner.links = (("of", body),)
