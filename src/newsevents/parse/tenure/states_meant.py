"""Which state an office told without one is not of: one that has no such office, one whose own officer stands beside.

No kingdom has a president, the United States have no prime minister. Who receives an envoy has not sent him. "President
Ana Reyes called Danish prime minister Max Lund": another state than Denmark's.
"""

from collections.abc import Set as AbstractSet
from functools import lru_cache
from typing import Final

from newsevents.lexicon.lexicon import Lexicon
from newsevents.lexicon.rows import TitleRow
from newsevents.parse.people.office_owners import ENVOYS
from newsevents.parse.tenure.clues import Clues
from newsevents.parse.words.items import NATIONALITY, STATE, TITLE

_PRESIDENTS: Final = frozenset({"president", "vice president"})
_PREMIERS: Final = frozenset({"prime minister", "deputy prime minister"})
_HAVING: Final = {
    "chancellor": "states_with_chancellors",
    "vice chancellor": "states_with_chancellors",
    "treasurer": "states_with_treasurers",
}
"""Offices that few states have, with the lists of these."""
_SENDING: Final = frozenset({"to", "in", "at", "for"})


@lru_cache(maxsize=64)
def lacking(title: TitleRow, lexicon: Lexicon) -> frozenset[str]:
    """Name the states that have no such office: "president", of the kingdoms; "king", of all the others."""
    kingdoms = frozenset(lexicon.words("kingdoms"))
    codes = frozenset(lexicon.states)
    if title.title in _PRESIDENTS:
        codes &= kingdoms | {*lexicon.words("realms")} - {*lexicon.words("kingdoms_with_presidents")}
    elif title.title in _PREMIERS:
        codes &= {*lexicon.words("states_without_premiers")}
    elif title.scope[:1] == ("monarchy",):
        codes -= kingdoms
    elif title.title in _HAVING:
        codes -= {*lexicon.words(_HAVING[title.title])}
    else:
        return frozenset()
    return frozenset(lexicon.states[code].name for code in codes)


def is_sent(title: str) -> bool:
    """Whether a title is an envoy's, whose office is that of who sends them: "he named her special envoy for Peru"."""
    return title.endswith(ENVOYS)


def receiving(title: TitleRow, sentence: object, span: tuple[int, int]) -> frozenset[str]:
    """Name the state to which an envoy is sent: Peru, of "the ambassador to Peru"."""
    if not is_sent(title.title):
        return frozenset()
    mentions = getattr(sentence, "mentions", {}).items()
    lows = getattr(sentence, "lows", [])
    inside = (m for i, m in mentions if i and span[0] <= m.first < span[1] and lows[i - 1] in _SENDING)
    return frozenset(m.row.name for m in inside if m.kind == STATE and m.row is not None)


def best_state(
    states: Clues, lacking: AbstractSet[str], at: tuple[int, object], taken: AbstractSet[str], allowed: AbstractSet[str]
) -> str | None:
    """Give the state whose office one told at a token of a sentence most likely is.

    For one that lacks the office, or has another officer behind it, only a state of which the paragraph or the story's
    opening speaks comes in.
    """
    token, sentence = at
    number, block = getattr(sentence, "number", 0), getattr(sentence, "block", 0)
    best = states.best(token, number, block, taken, allowed)
    others = _others_named(sentence, token)
    if best is None or best not in lacking | others:
        return best
    second = states.best(token, number, block, taken | others | lacking, allowed)
    told = second is not None and (states.opens(second) or any(c.name == second for c in states.in_block(block)))
    if told:
        return second
    return best if best not in lacking else None


def _others_named(sentence: object, token: int) -> set[str]:
    """Name the states of which another officer stands behind a title: "President Reyes met the Danish premier"."""
    mentions = getattr(sentence, "mentions", {})
    found = set()
    for i, mention in mentions.items():
        behind = mentions.get(i + 1)
        titled = behind is not None and behind.kind == TITLE and not behind.text.lower().endswith("s")
        if mention.first > token and mention.kind in {STATE, NATIONALITY} and titled:
            found.add(getattr(mention.row, "name", ""))
    return found


def lower_house(bodies: dict[str, Clues], title: TitleRow, sentence: object) -> str | None:
    """Name the lower of two houses that a paragraph speaks of, for a speaker: the upper one has a president."""
    lower, upper = bodies.get("legislature"), bodies.get("upper_house")
    if title.title != "speaker" or lower is None or upper is None:
        return None
    number, block = getattr(sentence, "number", 0), getattr(sentence, "block", 0)
    told: AbstractSet[str] = {c.name for c in lower.in_block(block)}
    here = any(c.sentence == number for c in upper.in_block(block))
    return next(iter(told)) if len(told) == 1 and upper.in_block(block) and not here else None
