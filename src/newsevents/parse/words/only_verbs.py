"""Words that could be nouns, where only a verb can stand: "whom the Greens support", "no longer backs her"."""

from newsevents.parse.words.items import FINITE, Sentence

_ACTORS = frozenset("AOCLI")
_NAMED = frozenset("AOC")
_PLURALS = frozenset("mMI")
_WITHIN = frozenset("DSajnmNMOCAIYTklcG'@")
"""Items of the noun phrase between "whom" and its verb."""
_INSTANCING = frozenset({"including", "notably", "among", "such"})
_ORDINALS = frozenset({"first", "second", "third", "fourth", "fifth"})
_OBJECTS = frozenset({"him", "her", "them"})
_NEAR = 4
_FAR = 6
"""Items that the subject between "whom" and its verb may have."""


def only_verb(s: Sentence, shape: list[str], i: int, tag: str) -> str:
    """Give the tag of a word where nothing but a verb can stand; empty elsewhere.

    ``tag`` is the word's as a finite verb: ``z``, ``d`` or ``p``; empty for what is no verb of a frame.
    """
    if tag == "p" and s.low(i) == "endorse" and s.low(i - 1) == "to":
        shape[i - 1] = "t"
        return "b"
    if not tag or s.headline:
        return tag if tag and _in_headline(s, shape, i, tag) else ""
    if i > 1 and s.low(i - 1) == "longer" and s.low(i - 2) == "no":  # "no longer support her"
        j = i - 3
        return "b" if j >= 0 and shape[j] == "x" else tag
    if tag == "p" and i > 1 and s.low(i - 1) == "to" and s.low(i - 2) == "not":
        shape[i - 1] = "t"
        return "b"  # "decided not to endorse"
    if tag == "p" and "".join(shape[max(0, i - 4) : i]) == "xijn":
        shape[i - 3 : i] = "rrr"  # "cannot in good conscience vote for her"
    if tag == "p" and _after_modal(shape, i):
        return "b"
    if _after_whom(s, shape, i, tag):
        return tag
    return tag if _is_lone(s, shape, i, tag) else ""


def _in_headline(s: Sentence, shape: list[str], i: int, tag: str) -> bool:
    """Whether a headline has its verb here: "Greens withdraw support for Reyes", "Okafor quits race, backs Reyes"."""
    after = shape[i + 1] if i + 1 < len(shape) else ""
    if tag == "z" and shape[i] == "m" and shape[i - 1] in _ACTORS and after == "j":
        return s.low(i + 1) in _ORDINALS and not FINITE & set(shape[:i])  # "Peru backs second term for Reyes"
    if tag == "z":
        return shape[i] == "m" and shape[i - 1] == "," and after in _NAMED and "z" in shape[:i]
    plural = shape[i - 1] in "OmT" and s.low(i - 1).endswith("s")
    if s.low(i) == "back" and shape[i] == "r":  # "European powers back outgoing Dutch PM Ana Reyes"
        return plural and after in set("YACODSjg") and not {"A", "O", "C"}.isdisjoint(shape[i + 1 : i + _FAR])
    return tag == "p" and plural and shape[i] in "nj" and after in set("nmjACOSD") and not FINITE & set(shape)


def _after_modal(shape: list[str], i: int) -> bool:
    """Whether a modal verb stands before a word, adverbs between."""
    j = i - 1
    while j > 0 and shape[j] in "rh":
        j -= 1
    return j >= 0 and shape[j] == "x" and shape[i] == "n"


def _after_whom(s: Sentence, shape: list[str], i: int, tag: str) -> bool:
    """Whether "whom" and a noun phrase stand before a word, and no other verb behind it: "whom the Greens support"."""
    if i + 1 < len(shape) and shape[i + 1] in "nmNMxzdpv":
        return False
    while i > 1 and shape[i - 1] == "r":  # "whom Peru and Chile also support"
        i -= 1
    j = i - 1
    while j > 0 and i - j <= _FAR and shape[j] in _WITHIN:
        j -= 1
    return i - j > 1 and s.low(j) == "whom" and _can_act(s, shape, i, tag)


def _is_lone(s: Sentence, shape: list[str], i: int, tag: str) -> bool:
    """Whether a clause has no verb but this word, behind an actor: "Reyes faces opposition", "The Greens object to"."""
    first, end = _clause(shape, i)
    if i + 1 >= len(shape) or shape[i] not in "nmrq" or FINITE & set(shape[first:end]):
        return False
    if tag == "z" and shape[i] == "m" and shape[i + 1] in "irq" and _of_person(shape, first, i):
        return True
    both = s.low(i + 1) == "both" and i + 2 < len(shape)
    after = shape[i + 1 + both]
    if shape[i] in "rq":  # "Mr Lund (R-Ohio) and Ms Chen (R-Utah) back Ms Reyes"
        instanced = shape[i - 1] in ",AOC" and not _INSTANCING.isdisjoint(s.lows[:i])  # "Unions, including A, back"
        several = instanced or (shape[i - 1] in "AOC)" and "c" in shape[:i])
        whom = after in "ACOG" or s.low(i + 1) in _OBJECTS
        return s.low(i) == "back" and whom and several
    governs = after in ("nmjDSPkg" if tag == "z" else "iDSPg") or (tag == "p" and after in "OCA")
    return governs and tag != "d" and _can_act(s, shape, i, tag) and (i < 2 or shape[i - 2] not in "i'")


def _clause(shape: list[str], i: int) -> tuple[int, int]:
    """Give the items between the colons or semicolons around a word."""
    first = max((k + 1 for k in range(i) if shape[k] == ":"), default=0)
    return first, next((k for k in range(i, len(shape)) if shape[k] == ":"), len(shape))


def _of_person(shape: list[str], first: int, i: int) -> bool:
    """Whether a clause opens with a person, described between commas or not, right before a word."""
    return shape[first] == "A" and (i == first + 1 or (i > first + 2 and shape[first + 1] == shape[i - 1] == ","))


def _can_act(s: Sentence, shape: list[str], i: int, tag: str) -> bool:
    """Whether what stands before a word can be its subject, in number too."""
    before = shape[i - 1]
    if tag == "p":
        several = before in _ACTORS and "c" in shape[max(0, i - _NEAR) : i]  # "whom Peru and the Left Party support"
        return several or before in _PLURALS or (before in "OT" and s.low(i - 1).endswith("s"))
    return before in _ACTORS or (
        before == "n" and not _OBJECTS.isdisjoint(s.lows[i + 1 : i + 2])
    )  # "The union backs her"
