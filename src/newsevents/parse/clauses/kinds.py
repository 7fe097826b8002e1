"""Kinds of noun phrases that a frame may ask for and that the phrase alone tells: an office, a court, a treaty."""

from collections.abc import Callable

from newsevents.lexicon.grammar import default_grammar
from newsevents.parse.clauses.instances import is_mere_leader
from newsevents.parse.clauses.rulers import is_ruler
from newsevents.parse.words.items import NAMED, ORGANIZATION, PERSON, TITLE
from newsevents.parse.words.phrases import NounPhrase

_GAMES = frozenset("cup games olympics paralympics expo championship championships edition tournament biennale".split())
_WHO = frozenset({"i", "we", "you", "they", "he", "she", "everyone", "everybody"})
_MATTERS = frozenset("war act accord treaty agreement deal pact bill law tax regime policy".split())
_DEALS = frozenset("agreement agreements accord accords treaty pact convention protocol deal".split())
PANELS = ("Board", "Commission", "Committee", "Council", "Authority", "Panel", "Tribunal")  # of bodies with members
_BENCHES = frozenset(
    "supreme appeal appeals appellate district circuit federal superior high highest top constitutional county family "
    "commercial juvenile municipal probate state".split()
)
"""What stands before "court" where a court with judges of its own is meant, not a place where cases are heard."""


def _is_title(np: NounPhrase) -> bool:
    """Whether a phrase is an office without its holder."""
    office = np.kind == TITLE and np.title is not None and np.title.row.kind != "trade" and not is_mere_leader(np)
    return office and not any(a.kind == PERSON for a in (np, *np.apposed))


def _is_newcomer(np: NounPhrase) -> bool:
    """Whether a phrase names somebody by a new office: "elected a new speaker, Ana Reyes" (or without the comma)."""
    named = any(a.kind == PERSON for a in np.apposed) if np.kind == TITLE else np.kind == PERSON and _is_of_office(np)
    return named and np.det in {"a", "an"}


def _is_wanted(np: NounPhrase) -> bool:
    """Whether a pronoun behind an office says who needs or asks its holder: "the minister I go to", "we need"."""
    behind = np.sentence.lows[np.last : np.last + 1]
    return np.det == "the" and np.title is not None and behind != [] and behind[0] in _WHO


def _is_several(np: NounPhrase) -> bool:
    """Whether a phrase is an office that several get, who are named behind it: "two directors: Reyes and Lund"."""
    several = np.title is not None and np.title.text.lower().endswith("s") and np.title.row.kind != "trade"
    named = np.instances or [a for a in np.apposed if a.kind == PERSON]
    return np.kind == TITLE and several and bool(named)


def _is_matter(np: NounPhrase) -> bool:
    """Whether a phrase is a thing that one can be for or against: "the war", "the Gulf War", "her plan"."""
    return np.kind in {"n", "m", "N"} or np.text.rpartition(" ")[2].lower() in _MATTERS


def _is_modified(np: NounPhrase) -> bool:
    """Whether a noun has words of its own before it, unlike in a set phrase: "on the central bank board"."""
    return bool(np.det or np.words or np.modifiers or np.possessor is not None)


def _is_private(np: NounPhrase) -> bool:
    """Whether a phrase names a person without an office, each of several: "Mira Shah of India and Tom Weld"."""
    named = all(m.kind == PERSON for m in np.members)
    return named and not any(_is_of_office(a) for m in np.members for a in (m, *m.apposed))


def _is_residence(np: NounPhrase) -> bool:
    """Whether a phrase names the house from which a state is ruled: "No 10", "the Élysée"."""
    return np.name is not None and np.name.text.removeprefix("the ") in getattr(np.name.row, "seats", ())


def _is_of_office(np: NounPhrase) -> bool:
    return np.title is not None and np.title.row.kind not in {"trade", "candidate"}


def _is_court(np: NounPhrase) -> bool:
    """Whether a phrase is of a court that has judges: "the Supreme Court", "the state supreme court"."""
    if np.kind == ORGANIZATION:
        return "court" in np.head.lower() or np.head.endswith("Circuit")
    return np.kind == "n" and np.head == "court" and not _BENCHES.isdisjoint(np.words)


KINDS: dict[str, Callable[[NounPhrase], bool]] = {
    "*modified": _is_modified,
    "*private": _is_private,
    "*newcomer": _is_newcomer,
    "*named": lambda np: np.kind in NAMED or bool(np.modifiers),  # "the Norvest agency", no "it", no "the agency"
    "*several": _is_several,
    "*wanted": _is_wanted,
    "*outfit": lambda np: np.head in default_grammar().outfits,
    "*title": _is_title,
    "*ruler": is_ruler,  # who replaces others
    "*counted": lambda np: bool(np.number),  # "nine votes"
    "*presiding": lambda np: np.title is not None and np.title.row.title == "speaker",  # "Speaker Ana Reyes"
    "*figures": lambda np: np.kind == "0",  # "voted 24-19"
    "*many": lambda np: np.kind == "m" and np.of is None,  # "held various posts", which are not told
    "*panel": lambda np: np.kind == ORGANIZATION and np.text.endswith(PANELS),
    "*court": _is_court,
    "*matter": _is_matter,
    "*deal": lambda np: np.text.rpartition(" ")[2].lower() in _DEALS,
    "*residence": _is_residence,
    "*event": lambda np: np.kind in {"n", "m", ORGANIZATION} and np.text.rpartition(" ")[2].lower() in _GAMES,
}
"""By its name in the lexicon, what tells whether a phrase is of a kind."""
