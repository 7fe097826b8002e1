"""Seats in the houses that phrases name: "elected to the Senate", "the Green Party's Senate nomination"."""

from newsevents.lexicon.lexicon import Lexicon
from newsevents.parse.names.entities import Entity
from newsevents.parse.names.whole_bodies import SEATED
from newsevents.parse.words.items import ORGANIZATION
from newsevents.parse.words.phrases import NounPhrase

_KINDS = frozenset({"legislature", "upper_house", "council"})
"""Kinds of bodies whose members are elected to them, or run for them."""
_NOUNS = frozenset("parliament congress senate assembly legislature council board house".split())
_HIGHEST = ("supreme", "constitutional", "high court", "international", "highest court", "top court")
_ELECTED = (
    "County Commission", "City Commission", "Town Commission", "County Board", "School Board", "Board of Education",
    "Board of Supervisors", "Board of Commissioners", "Board of Aldermen", "County Legislature", "Select Board",
)  # fmt: skip
"""How the names of local bodies end to which people are elected."""
PALACES = frozenset({"State House", "White House", "Blue House", "Government House"})
"""Houses where a president lives, not where members sit."""


def is_house(body: Entity, lexicon: Lexicon) -> bool:
    """Whether people are elected to a body: a parliament, one of its houses, a council."""
    if not PALACES.isdisjoint({body.name, *body.forms}):
        return False
    kind = getattr(body.row, "kind", None) or lexicon.organization_kind(body.name)
    elected = (kind in _KINDS and not body.name.endswith("Cabinet")) or body.name.endswith(_ELECTED)
    elected |= kind == "international" and body.name.endswith("Council")  # to which states are
    return body.kind == "organization" and elected


def seat_title(name: str) -> str:
    """Give what the members of a house are called: senators, or members."""
    return "senator" if "senate" in name.lower().split() else "member"


def bench_title(name: str) -> str:
    """Give what the members of a court are called: justices of the highest, judges of the others."""
    return "justice" if any(word in name.lower() for word in _HIGHEST) else "judge"


def is_bench(name: str) -> bool:
    """Whether a name is a court's: "Supreme Court", "4th Circuit Court of Appeals"."""
    return "Court" in name.split() or name.endswith("Circuit")


def unnamed_house(np: NounPhrase) -> str:
    """Give the words for a house without a name, empty for anything else: "city council", "parliament"."""
    if np.kind != "n" or np.head not in _NOUNS or (np.head == "house" and not (np.words and np.det)):
        return ""
    return " ".join([*(m.text for m in np.modifiers), *np.words, np.head])


def house_of_seat(np: NounPhrase) -> bool:
    """Whether a phrase is of a seat in the house that its modifier names: "Senate nomination", "House race"."""
    return np.kind in {"n", "m", "T"} and np.head in SEATED and bool(np.modifiers)


def is_palace(np: NounPhrase) -> bool:
    """Whether a phrase names a president's house, or what is for it: "State House", "her White House bid"."""
    named = [*np.modifiers, *([np.name] if np.name is not None else [])]
    return any(m.text.removeprefix("the ") in PALACES for m in named)


def bears(np: NounPhrase, body: Entity) -> bool:
    """Whether a description's noun is in the name of the body that it may mean: no caucus is "the city council"."""
    return np.head != "council" or np.head in body.name.lower()


def sits_there(np: NounPhrase) -> bool:
    """Whether a phrase calls a house of parliament by where it sits: Westminster, which has leaders of each party."""
    row = np.name.row if np.name is not None and np.kind == ORGANIZATION else None
    return np.name is not None and np.name.text in getattr(row, "seats", ())
