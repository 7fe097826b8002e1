"""What the scopes of titles mean: which kinds of bodies have which offices, and which offices are akin."""

import re
from functools import cache

from newsevents.lexicon.lexicon import Lexicon
from newsevents.lexicon.rows import TitleRow
from newsevents.parse.tenure.evidence import UNKNOWN

OF_THEIR_OWN = frozenset(
    [
        "director",
        "manager",
        "dean",
        "master",
        "editor",
        "founder",
        "chair",
        "boss",
        "deputy",
        "adviser",
        "aide",
        "owner",
        "head",
        "chief",
        "spokesman",
        "spokeswoman",
        "spokesperson",
        "judge",
        "magistrate",
        "coach",
    ]
) | {"head coach"}
"""Titles that say too little of what they are of to look for it."""
KINDS = {
    "company": frozenset({"company", "media", "team", UNKNOWN}),
    "party": frozenset({"party", "alliance"}),
    "university": frozenset({"university"}),
    "union": frozenset({"union"}),
    "media": frozenset({"media"}),
    "team": frozenset({"team"}),
    "legislature": frozenset({"legislature", "upper_house"}),
    "court": frozenset({"court"}),
    "central_bank": frozenset({"central_bank"}),
    "international": frozenset({"international", "development_bank"}),
    "police": frozenset({"police"}),
    "church": frozenset({"church"}),
    "school": frozenset({"university", "council"}),
    "organization": frozenset(
        "sports union ngo institute agency council committee international development_bank church university "
        "orchestra company team event".split()
    )
    | {UNKNOWN},
}
"""The kinds of organization that a title's scope means."""
PRESIDED = frozenset("company university sports union ngo institute orchestra development_bank".split()) | {UNKNOWN}
"""Kinds of bodies that a president may head."""
NATIONAL = frozenset({"legislature", "court", "military", "police", "central_bank"})
"""Scopes that are a state's own where the article names no such body."""
_REGIONAL = frozenset({"chief constable", "sheriff", "police and crime commissioner"})
"""Offices that no state has, though its police may."""
HOUSES = frozenset({"company", "organization", "team", "university", "union", "media", "school"})
"""Scopes of titles whose holders their own body hires and dismisses."""
HIRING = frozenset({"company", "team", "event", "media", "orchestra", UNKNOWN})
"""Kinds of bodies whose heads have no title that a region's or a city's has: no governor, no mayor."""
OWN_KINDS = frozenset({"party", "union", "sports", "international", "university", "ngo"})
"""Kinds of bodies of which an unknown name in the headline may be one."""
PLACES = frozenset({"city", "region"})
"""Scopes of the offices that towns and regions have."""
STATE_SCOPES = frozenset({"state", "government", "monarchy"})
"""Scopes of the offices that states have."""
RANKS = frozenset(
    "vice deputy interim acting first second third senior executive national assistant associate outgoing co "
    "caretaker honorary joint".split()
)
"""What tells two offices of one body apart: "vice president", "first deputy managing director"."""


_CHAIRS = re.compile(r"\bchair(?:man|woman|person)\b")


def of_any_gender(title: str) -> str:
    """Give a title that is one whoever holds it: a chairman's is a chairwoman's."""
    return _CHAIRS.sub("chair", title)


@cache
def presided_nouns(lexicon: Lexicon) -> frozenset[str]:
    """Give the nouns for bodies that have a president or a treasurer of their own: "federation", "union", "party"."""
    rows = lexicon.organization_kinds
    return frozenset(noun for kind in PRESIDED | {"team", "party"} if kind in rows for noun in rows[kind].nouns)


def is_national(title: TitleRow) -> bool:
    """Whether a title's office is a state's own where the article names no body that has it."""
    return not NATIONAL.isdisjoint(title.scope[:1]) and title.title not in _REGIONAL


def is_of_state(title: TitleRow) -> bool:
    """Whether a title's office is first of all a state's."""
    return bool(title.scope) and title.scope[0] in STATE_SCOPES


@cache
def kinds_of(scopes: tuple[str, ...]) -> tuple[str, ...]:
    """Give the kinds of organization that scopes mean."""
    return tuple(sorted(set().union(*(KINDS.get(scope, frozenset()) for scope in scopes))))


def is_akin(one: str, other: str) -> bool:
    """Whether two titles are offices of one kind, a rank apart: president and vice president."""
    one, other = of_any_gender(one), of_any_gender(other)
    longer, shorter = sorted((one.split(), other.split()), key=len, reverse=True)
    rest = longer[: len(longer) - len(shorter)]
    return longer[len(rest) :] == shorter and RANKS.issuperset(rest)
