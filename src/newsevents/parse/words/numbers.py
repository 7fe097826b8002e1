"""Numbers and counts: "fourteen", "1,271", "two dozen", "about 20 of the 31 members"."""

import re
from itertools import pairwise
from typing import Final

from attrs import frozen

from newsevents.lexicon.counting import Counting, default_counting
from newsevents.lexicon.morphology import singular
from newsevents.model import Comparison
from newsevents.parse.words.items import TITLE, Sentence
from newsevents.parse.words.phrases import NounPhrase

_FIGURE = re.compile(r"\d{1,3}(?:,\d{3})+|\d+(?:\.\d+)?")
_SCORE = re.compile(r"(\d{1,6}|\d{1,3},\d{3})[-–](?:to[-–])?(\d{1,6}|\d{1,3},\d{3})(?:[-–](\d{1,4}))?")
_HEDGE_WORDS = 3
_PART_WORDS = 6
_PARTS = frozenset("neither none majority half most some many few quarter third thirds quarters fifths one".split())
_FRACTION_WORDS = frozenset({"thirds", "quarters", "fifths", "tenths"})
_MOST = 1e15
"""Beyond it figures count nothing that the news counts."""
_PLACED = frozenset("nmj")
"""Tags of what may have a place in an order."""
_RANKS = frozenset({"eighth", "tenth", "twelfth"})
"""Words like "second" that the tagger takes for others."""
STRENGTHS: Final = ("-member", "-strong", "-person", "-seat", "-nation", "-country")
"""How words end that say how many belong to a body: "the 15-member council"."""


def read_number(words: str) -> int | float | None:
    """Return the number that figures or words say, ``None`` where they say none or leave it open.

    >>> read_number("1,271"), read_number("twenty-five"), read_number("two dozen"), read_number("a hundred and five")
    (1271, 25, 24, 105)
    >>> read_number("1.06 million"), read_number("56.5"), read_number("several")
    (1060000, 56.5, None)
    >>> read_number("9" * 400)
    """
    table = default_counting()
    total, current, seen = 0.0, 0.0, False
    for word in words.lower().replace("-", " ").split():
        if _FIGURE.fullmatch(word):
            current += float(word.replace(",", ""))
        elif word in table.numbers:
            current += table.numbers[word]
        elif word in table.scales:
            current = max(current, 1.0) * table.scales[word]
            if table.scales[word] >= 1000:
                total, current = total + current, 0.0
        elif word in table.none:
            current += 0
        elif word in {"and", "a", "an"}:
            continue
        else:
            return None
        seen = True
    total += current
    if not seen or total > _MOST:
        return None
    return int(total) if total == int(total) else total


def read_score(word: str) -> tuple[int, ...] | None:
    """Return the two or three numbers of a hyphenated score.

    >>> read_score("51-49"), read_score("11-2-2"), read_score("1,204-1,187"), read_score("2016-17")
    ((51, 49), (11, 2, 2), (1204, 1187), None)
    """
    match = _SCORE.fullmatch(word)
    if match is None or (match[3] is None and are_years(match[1], match[2])):
        return None
    return tuple(int(part.replace(",", "")) for part in match.groups() if part is not None)


def are_years(a: str, b: str) -> bool:
    """Whether two numbers are a span of years: "2016-17", "1997-2003"."""
    return len(a) == 4 and a[:2] in {"19", "20"} and len(b) in {2, 4} and (len(b) == 4 or int(b) > int(a[2:]))


def mend_numbers(tags: str, lowers: list[str]) -> str:
    """Give the tags of a sentence with its first word as a number where it is one: "Fourteen lawmakers", "Fifty-one".

    The tagger takes a capital there for a name's; and it does not know that "the No. 2 carmaker" counts no carmakers.
    """
    tags = _with_places(tags, lowers) if "no." in lowers else tags
    if not _RANKS.isdisjoint(lowers):  # "an eighth hopeful"
        tags = "".join("j" if low in _RANKS and c in "rn" else c for c, low in zip(tags, lowers, strict=True))
    if not lowers or tags[0] == "0":
        return tags
    parts, numbers = lowers[0].split("-"), default_counting().numbers
    is_number = numbers.get(parts[0], 0) > 1 and all(part in numbers for part in parts)
    return f"0{tags[1:]}" if is_number else tags


def _with_places(tags: str, lowers: list[str]) -> str:
    """Give the tags of a sentence with a place in an order as what it is, a word like "second"."""
    for i in range(len(lowers) - 2):
        if lowers[i] == "no." and lowers[i + 1].isdigit() and tags[i + 2] in _PLACED:
            tags = f"{tags[:i]}jj{tags[i + 2 :]}"
    return tags


@frozen
class Count:
    """A counted group: how many, hedged how, of how many, of what."""

    value: int | float
    comparison: Comparison
    total: int | None
    unit: str | None


def comparison_before(s: Sentence, item: int, *, table: Counting | None = None) -> Comparison:
    """Return how the words before a number hedge it: "at least", "no fewer than", "some"."""
    table = table or default_counting()
    item -= item > 0 and s.low(item - 1) == "a"  # "more than a dozen"
    for length in range(min(_HEDGE_WORDS, item), 0, -1):
        hedge = table.hedges.get(" ".join(s.low(i) for i in range(item - length, item)))
        if hedge is not None:
            return Comparison(hedge)
    return Comparison.EXACT


def number_item(np: NounPhrase) -> int | None:
    """Return the item of a phrase's own number, ``None`` where it has none."""
    shape = np.sentence.shape
    end = np.links[0][1].first if np.links else np.last
    return next((i for i in range(np.first, min(end, len(shape))) if shape[i] == "0"), None)


def count_of(np: NounPhrase) -> Count | None:
    """Read the count that a noun phrase gives of people or bodies; ``None`` where it counts nothing, or one.

    "About 20 of the 31 members", "all 27 governments", "two dozen MPs".
    """
    item = number_item(np)
    if item is None or not np.number:
        return None
    s = np.sentence
    value = read_number(np.number)
    if value is None or value != int(value) or value < 2 or _is_part(s, item) or _is_size(s, item):
        return None
    total = None
    whole = np.of if np.of is not None else None
    unit = unit_of(np)
    if whole is not None:
        number = read_number(whole.number) if whole.number else None
        total = int(number) if number is not None and number >= value else None
        unit = unit or unit_of(whole)
    if (s.low(max(item - 2, 0)), s.low(item - 1)) == ("all", "but"):
        if total is None:
            return None
        value = total - value  # "all but two of the 31"
    if np.det == "all" and total is None:
        total = int(value)
    return Count(int(value), comparison_before(s, item), total, unit)


def _is_size(s: Sentence, item: int) -> bool:
    """Whether a number says how large one body is: "its 194 member general assembly", not "57 member associations"."""
    several = s.shape[item + 2 : item + 3] in {"m", "M"}
    return s.low(min(item + 1, len(s) - 1)) in {"member", "nation", "seat"} and not several


def _is_part(s: Sentence, item: int) -> bool:
    """Whether a number is the whole of which another word takes a part: "neither of the two", "most of the 12"."""
    k = max(0, item - _PART_WORDS)
    before = [s.low(i) for i in range(k, item)]
    return s.low(min(item + 1, len(s) - 1)) in _FRACTION_WORDS or any(
        word in _PARTS and following == "of" for word, following in pairwise(before)
    )


def unit_of(np: NounPhrase) -> str | None:
    """Return what a phrase counts, in the article's words: "members", "NATO allies" -> "allies"."""
    if np.kind == TITLE and np.title is not None:
        return np.title.text.lower()
    if np.kind not in {"n", "m"} or np.head[:1].isdigit():
        return None
    s = np.sentence
    for i in range(np.first, np.last):
        if singular(s.low(i)) == singular(np.head):
            return s.low(i)
    return np.head
