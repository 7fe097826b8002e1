"""What a preposition may attach to a noun phrase, and the name of whoever is titled that may stand in or behind it."""

import re

from newsevents.lexicon.morphology import singular
from newsevents.parse.words.items import FINITE, PERSON, TITLE, Mention
from newsevents.parse.words.phrases import JOBS, NounPhrase

_TITLE_LINKS = frozenset({"of", "for", "to", "at", "in"})
_OF_HEADS = frozenset("TnmNMOCL0")
_SENT = frozenset({"ambassador", "envoy", "representative", "adviser", "advisor", "commissioner", "delegate"})
"""Who is one to somewhere or somebody."""
_NEAR = frozenset({"nearby", "neighboring", "neighbouring", "adjacent", "next-door"})
"""What is said of a place of which somebody is an officer: "a councillor in nearby Calder"."""
_ASSURING = frozenset({"assure", "assures", "assured", "assuring"})
"""Verbs whose object hears of what stands behind "of"."""
_BOARDS = frozenset({"board", "council", "committee", "panel", "commission"})
_LONGEST = 5
"""Items from a preposition to the noun for the board that it is of: "on Norvest's supervisory board"."""
CHOICES = frozenset({"choice", "pick"})
"""Nouns for whom somebody wants, who is named behind what for: "her choice for the bank, Mr Lund,"."""
_NAMED_BEHIND = re.compile("[DSjnmOCLTY']{1,6},D?[jnTGY]{0,5}A[,.;]")


def may_link(np: NounPhrase, link: str) -> bool:
    """Whether a phrase may take what follows the preposition right after it."""
    s, following = np.sentence, np.sentence.shape[np.last + 1]
    if link == "from":  # "two senators from Ohio, Ana Reyes and Luis Pardo, said"
        return (np.kind == TITLE and bool(np.number or np.det)) or (np.kind == "m" and bool(np.number))
    if link == "for" and np.head in CHOICES and np.kind == "n":
        return _NAMED_BEHIND.match(s.shape, np.last + 1) is not None
    if link == "on":
        bench = np.title is not None and "court" in np.title.row.scope[:1] and following in "DLO"
        speaks = np.title is not None and np.title.row.title.startswith("spokes") and following in "OnmNj"
        return bench or speaks or _is_on_board(np) or (np.title is not None and np.title.row.title == "ranking member")
    if link == "at" and np.head in JOBS:
        return following in "OCDS"  # "the top job at the WTO"
    if link == "of" and s.low(np.first - 1) in _ASSURING:
        return False  # "assured Tokyo of its support"
    if np.kind not in _OF_HEADS or (link != "of" and np.kind != TITLE) or link not in _TITLE_LINKS:
        return False
    if link == "to" and following in "TnmjO" and s.low(np.first - 1) == "from" and np.head not in _SENT:
        return False  # "promoted from deputy governor to governor", "moved from justice to culture"
    near = s.low(np.last + 1) in _NEAR and s.shape[np.last + 2 : np.last + 3] in {"C", "L", "O", "Y"}
    return link != "in" or near or following in "CLODY"


def _is_on_board(np: NounPhrase) -> bool:
    """Whether "on" tells on which board the holders of an office sit: "four directors on the trust's board"."""
    s, i = np.sentence, np.last + 1
    board = next((k for k in range(i, min(i + _LONGEST, len(s.shape))) if s.low(k) in _BOARDS), 0)
    return np.kind == TITLE and bool(board) and set(s.shape[i:board]) <= set("DSCOnjN'")


def taken_name(np: NounPhrase, inner: NounPhrase) -> Mention | None:
    """Take the name that belongs to the title: "Prime Minister of Netherlands Mark Rutte", "candidate for mayor X"."""
    candidate = np.title is not None and np.title.row.kind == "candidate" and np.sentence.low(np.last) != "of"
    owned = inner.det or inner.possessor is not None  # "a candidate to follow its MP Ana Reyes"
    if candidate and inner.kind == PERSON and inner.title is not None and not owned:
        name, inner.name = inner.name, None
        inner.kind, inner.head = TITLE, singular(inner.title.text.lower())
        return name
    names = inner.kind == PERSON and bool(inner.modifiers) and inner.title is None
    if np.kind != TITLE or np.name is not None or not names:
        return None
    name, inner.name = inner.name, inner.modifiers[-1]
    inner.kind, inner.head = inner.name.kind, inner.name.text
    return name


def name_follows(np: NounPhrase) -> bool:
    """Whether the name of one titled person stands right after the phrase: "the head of OPEC Ana Reyes"."""
    one = np.title is not None and not np.title.text.endswith("s")
    return np.kind == TITLE and one and np.name is None and np.sentence.shape[np.last : np.last + 1] == PERSON


def is_of_several(np: NounPhrase, inner: NounPhrase) -> bool:
    """Whether a plural that may be a clause's subject is several people's: "The departures of Ms Reyes and Mr Lund"."""
    return np.kind == "m" and inner.kind == PERSON and FINITE.isdisjoint(np.sentence.shape[: np.first])


def is_rest_of(np: NounPhrase, inner: NounPhrase) -> bool:
    """Whether a phrase is what is left of a term, and so stands for it: "the remainder of Ms Reyes's term as mayor"."""
    return np.head in {"remainder", "rest", "balance"} and inner.head in {"term", "mandate", "tenure"}
