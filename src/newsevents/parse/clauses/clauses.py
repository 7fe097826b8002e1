"""A sentence as a sequence of elements: noun phrases, verb groups, prepositions and what stands between them."""

from typing import Any

from attrs import define

from newsevents.lexicon.grammar import default_grammar
from newsevents.parse.clauses.grouping import noun_phrase
from newsevents.parse.clauses.joint_owners import owned_together
from newsevents.parse.words.items import NAMED, TIME, TITLE, Sentence
from newsevents.parse.words.phrases import NounPhrase
from newsevents.parse.words.time_modifiers import modifies_noun
from newsevents.parse.words.verbs import verb_group

NOUN = "N"
VERB = "V"
PREPOSITION = "P"
CONJUNCTION = "C"
RELATIVE = "W"
SUBORDINATOR = "B"
ADVERB = "R"
ADJECTIVE = "J"
WHEN = "@"
QUOTE = "Q"
COMMA = ","
BREAK = ";"
OPEN = "("
CLOSE = ")"
DASH = "-"
OTHER = "x"

_SUBORDINATORS = frozenset(
    "that if because while although though whether unless until when whereas whilst once".split()
)
_RELATIVES = frozenset({"who", "which", "whom", "whose", "that", "what", "where", "when", "why", "how", "whoever"})
_BOTH = frozenset({"after", "before", "since", "as", "until", "than", "like"})
_FIXED_PREPOSITIONS = {
    "including": ("including",),
    "according": ("according to",),
    "ahead": ("ahead of",),
    "instead": ("instead of",),
    "in": ("in place of", "in succession to"),
    "as": ("as successor to", "as a successor to", "as the successor to", "as a replacement for", "as replacement for"),
}
_IN_PLACE_OF = "in-place-of"
"""One name for all that says whose office somebody gets."""
_NAMES = {"in": _IN_PLACE_OF, "as": _IN_PLACE_OF, "ahead": "ahead_of", "instead": "instead_of"}
_ANYBODY = frozenset({"anyone", "anybody"})
"""Behind which "but" is a preposition: "wants anybody but her"."""
_MARKS = {
    ",": COMMA,
    **dict.fromkeys((";", ":", ".", "!", "?", "…"), BREAK),
    **dict.fromkeys("([{", OPEN),
    **dict.fromkeys(")]}", CLOSE),
    **dict.fromkeys(("-", "–", "—", "--"), DASH),
}
_AFTER_VERBS = frozenset({VERB, PREPOSITION, WHEN})
_PARTS = frozenset("most many some several half all few none each".split())
_GIVEN = frozenset({"to", "for", "up", "."})
"""What stands behind "that" where it is all that a verb is of."""
_ENDING_QUOTES = frozenset({QUOTE, COMMA})
_LONGEST_APPOSITION = 12
"""Items between the two commas of an apposition."""
_QUOTES = frozenset("“”\"„«»''``")


@define(eq=False, repr=False)
class Element:
    """One element: its kind, its half-open item range, and its noun phrase, verb group or words."""

    kind: str
    first: int
    last: int
    object: Any

    def __repr__(self) -> str:
        return f"{self.kind}{self.object!r}"


def elements(s: Sentence) -> list[Element]:
    """Cut a sentence into elements, left to right."""
    found: list[Element] = []
    i, n = 0, len(s.shape)
    while i < n:
        element = _next(s, i, found)
        found.append(element)
        i = element.last
    s.unused.clear()
    return found


def _next(s: Sentence, i: int, found: list[Element]) -> Element:
    c, low = s.shape[i], s.lows[i]
    fixed = _fixed_preposition(s, i) if low in _FIXED_PREPOSITIONS else None
    if fixed is not None:
        return fixed
    if c in "xtzdpbgv" and not _adjectival(s, i, found):
        group = verb_group(s, i)
        if group is not None:
            return Element(VERB, i, group.last, group)
    if c == TIME and not modifies_noun(s, i):
        return Element(WHEN, i, i + 1, s.mentions[i].row)
    if c in "WQVRDi" and low in _RELATIVES:
        relative = _relative(s, i, found)
        if relative is not None:
            return relative
    if low in {"all", "both", "each"} and found and _floats(s, i, found):
        return Element(ADVERB, i, i + 1, low)
    np = noun_phrase(s, i, after_verb=_is_after_verb(found)) or _in_quotes(s, i)
    if np is not None:
        np = owned_together(np)
        if s.shape[np.last - 1 : np.last + 2] == "0:0" and s.low(np.last) == "–":
            np.last += 2  # "voted 50–48 to confirm"
        return Element(NOUN, i, np.last, np)
    return _word(s, i)


def _in_quotes(s: Sentence, i: int) -> NounPhrase | None:
    """Read a phrase whose noun a writer quotes behind "its" or "the": 'gave her its "full support"'."""
    if s.shape[i] not in "SD" or s.lows[i + 1 : i + 2] == [] or s.low(i + 1) not in _QUOTES or i + 2 >= len(s.shape):
        return None
    np = noun_phrase(s, i + 2)
    if np is None or np.kind not in {"n", "m"} or np.det or np.possessor is not None or np.number:
        return None
    np.det = ("poss:" if s.shape[i] == "S" else "") + s.low(i)
    return np


def _is_after_verb(found: list[Element]) -> bool:
    """Whether what comes next may be the object of a verb, so that "and" may open another clause."""
    if not found or found[-1].kind not in _AFTER_VERBS:
        return False
    if found[-1].kind == VERB and found[-1].object.lemma in default_grammar().clausal:
        return len(found) > 1 and found[-2].kind in _ENDING_QUOTES  # "“Never,” said Ms Reyes, and Mr Lund agreed"
    return VERB in [e.kind for e in found[-4:]]


def _fixed_preposition(s: Sentence, i: int) -> Element | None:
    """Read a preposition that the tagger does not know for one, or that has several words."""
    for name in _FIXED_PREPOSITIONS[s.low(i)]:
        words = name.split()
        n = len(words)
        if i + n <= len(s.shape) and all(s.low(i + k) == words[k] for k in range(1, n)):
            return Element(PREPOSITION, i, i + n, _NAMES.get(words[0], name))
    if s.low(i) == "as" and s.shape[i] in "rh" and s.shape[i + 1 : i + 2] == TITLE:  # "squeaked in as premier"
        return Element(PREPOSITION, i, i + 1, "as")
    return None


def _floats(s: Sentence, i: int, found: list[Element]) -> bool:
    """Whether "both" stands apart from its noun: "Poland and Peru both backed", "Reyes and Okafor all dropped out"."""
    following, before = s.shape[i + 1 : i + 2], found[-1]
    if before.kind in {SUBORDINATOR, BREAK} or (before.kind == COMMA and not behind_phrase(found)):
        return False  # "On Tuesday, both resigned"
    if before.kind == VERB:  # "are all for her"
        return before.object.lemma == "be" and following == "i" and s.low(i + 1) != "of"
    return (before.kind == NOUN and following in "zdpxr") or (s.shape[i] in "Dac" and following in {"d", "v", "z", "x"})


def behind_phrase(found: list[Element]) -> bool:
    """Whether a noun phrase that no preposition governs stands before the comma just read."""
    return any(e.kind == NOUN and (not k or found[k - 1].kind != PREPOSITION) for k, e in enumerate(found))


def _relative(s: Sentence, i: int, found: list[Element]) -> Element | None:
    """Tell relative "that" and "which" from the subordinator and the determiner."""
    low = s.low(i)
    following = s.shape[i + 1 : i + 2]
    if low == "that":
        several = following in {"m", "M"} or (following == "T" and s.low(i + 1).endswith("s"))
        if s.shape[i] == "D" and following and following in "njklNmMATOCLYG0" and not several:
            return None  # but "said that senators are running"
        told = bool(found) and found[-1].kind == VERB and found[-1].object.lemma not in default_grammar().clausal
        if told and following in {"i", "."} and s.lows[i + 1] in _GIVEN:
            return None  # "will leave that to the voters"
        after_noun = bool(found) and found[-1].kind in {NOUN, COMMA}
        return Element(RELATIVE if after_noun and following and following in "xzdprh" else SUBORDINATOR, i, i + 1, low)
    if low in {"when", "where", "why", "how"}:
        return Element(SUBORDINATOR, i, i + 1, low)
    return Element(RELATIVE, i, i + 1, low)


def _adjectival(s: Sentence, i: int, found: list[Element]) -> bool:
    """Whether a participle stands before a noun it modifies: "outgoing leaders", "the elected mayor"."""
    c = s.shape[i]
    if c not in "gv" or i + 1 >= len(s.shape):
        return False
    if found and found[-1].kind == VERB and c == "v":
        return s.shape[i + 1] in "nmT"
    before = found[-1].kind if found else ""
    return s.shape[i + 1] in "nmT" and before == PREPOSITION and c == "v"


def _word(s: Sentence, i: int) -> Element:
    """Classify any other item by its part of speech and form."""
    c, low = s.shape[i], s.lows[i]
    if low in _QUOTES:
        return Element(QUOTE, i, i + 1, low)
    if i and s.shape[i - 1] == TIME and _ends_span(s, i):
        return Element(PREPOSITION, i, i + 1, "to")
    if c == "c":
        except_for = low == "but" and i > 0 and s.low(i - 1) in _ANYBODY
        return Element(PREPOSITION if except_for else CONJUNCTION, i, i + 1, low)
    if c in "it":
        kind = SUBORDINATOR if low in _SUBORDINATORS and low not in _BOTH else PREPOSITION
        if low in _BOTH and not (i and s.lows[i - 1] == "who") and _clause_follows(s, i + 1):
            kind = SUBORDINATOR
        return Element(kind, i, i + 1, low)
    if c in "rhHq":
        return Element(ADVERB, i, i + 1, low)
    if c in "jklvg0":
        return Element(ADJECTIVE, i, i + 1, low)
    return Element(COMMA if c == "," else _MARKS.get(low, OTHER), i, i + 1, low)


def _ends_span(s: Sentence, i: int) -> bool:
    """Whether what stands between two times makes a span of them: "between 2004 and 2009", "2004-2009"."""
    between = s.low(i) == "and" and i > 1 and s.low(i - 2) == "between"
    return s.shape[i + 1 : i + 2] == TIME and (between or _MARKS.get(s.low(i)) == DASH)


def _clause_follows(s: Sentence, i: int) -> bool:
    """Whether a noun phrase and a finite verb follow, so that "as" or "after" opens a clause."""
    part = s.lows[i : i + 1] != [] and s.low(i) in _PARTS and s.lows[i + 1 : i + 2] == ["of"]
    np = noun_phrase(s, i + 2 if part else i)  # "before most of his followers swung"
    if np is None:
        return False
    if np.kind == TITLE and not np.det and s.low(i - 1) == "as":  # "as director of X": no clause
        return False
    j = np.last
    while j < len(s.shape) and (s.shape[j] in "rhH@" or s.shape[j : j + 2] == "i@"):
        j += 1
    j = _behind_apposition(s, np, j)
    named = np.kind in NAMED and s.shape[j : j + 1] == "v" and s.lows[j + 1 : j + 2] != ["by"]  # "as Paris lined up"
    puts = s.lows[j : j + 2] == ["put", "it"]
    quits = s.shape[j : j + 1] == "b" and (j > np.last or s.low(j) == "quit")  # "after his rival, Ana Reyes, quit"
    return j < len(s.shape) and (s.shape[j] in "xzdp" or named or puts or quits)


def _behind_apposition(s: Sentence, np: NounPhrase, i: int) -> int:
    """Give the item behind what two commas, or dashes, say of a phrase before its verb: "his rival, Reyes, quit"."""
    dashed = i < len(s.shape) and _MARKS.get(s.low(i)) == DASH
    if s.shape[i : i + 1] != "," and not dashed:
        return i
    if (np.members[1:] or np.apposed) and s.shape[i + 1 : i + 2] in {"x", "z", "d", "p", "b"}:
        return i + 1
    close = s.shape.find(s.shape[i], i + 1, i + _LONGEST_APPOSITION)
    told = close > 0 and s.low(close) == s.low(i) and not set(s.shape[i + 1 : close]) & set("xzdpbWQ")
    return close + 1 if told and s.shape[close + 1 : close + 2] in {"x", "z", "d", "p", "b"} else i
