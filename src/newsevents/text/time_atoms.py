"""Text as a row of time words: every token of the text gets one letter, the class that the grammar of times reads.

Most tokens are no words of time and get a blank, so that the grammar skips them at the speed of a string search.
"""

import re
import tomllib
from array import array
from collections.abc import Sequence
from functools import cache
from importlib.resources import files
from itertools import accumulate
from string import ascii_letters, digits
from typing import Any, NamedTuple

BLANK = " "

# Whole numbers, dates in figures and ranges are one token; possessive quantifiers keep the scan linear; no group
# has one, which Python 3.11.0 to 3.11.2 reads wrongly.
_TOKEN = re.compile(
    r"\n[ \t\r\f\v]*+\n|(?:jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec|mon|tues?|wed|thu(?:rs?)?|fri|sat|sun)\."
    r"|[qh][1-4](?!\w|[.,:~]\d)|'\d\ds?(?!\w)|[^\W\d_]++|\d++(?:[.,/:~-]\d++)*[^\W\d_]*+|'s?(?![^\W_])|\S"
)
_SPLIT = re.compile(f"({_TOKEN.pattern})")
_FOLD = (("\u2019", "'"), ("\u2018", "'"), ("\u2013", "-"), ("\u2011", "-"), ("\u2012", "-"), ("\u2212", "-"))
_LONG_DASH = "\u2014"

_YEAR = re.compile(r"1[0-9]{3}|2[01][0-9]{2}")
_ISO = re.compile(r"(\d{4})([-/.])(\d{1,2})\2(\d{1,2})|((?:19|20)\d\d)(0[1-9]|1[0-2])([0-2]\d|3[01])")
_SLASHED = re.compile(r"(\d{1,2})([-/.])(\d{1,2})(?:\2((?:1[6-9]|20)\d\d|\d\d))?")
_DATES = re.compile(r"(\d{1,2}/\d{1,2}(?:/\d{2,4})?)-(\d{1,2}/\d{1,2}(?:/\d{2,4})?)")
_YEAR_MONTH = re.compile(r"((?:19|20)\d\d)[-/](0?[1-9]|1[0-2])")
_MONTH_YEAR = re.compile(r"(0?[1-9]|1[0-2])[-/]((?:19|20)\d\d)")
_YEARS = re.compile(r"(1[5-9]\d\d|20\d\d)[-/~]((?:1[5-9]\d\d|20\d\d)|\d\d)")
_DAYS = re.compile(r"(\d{1,2})[-/](\d{1,2})")
_SUFFIXED = re.compile(r"(\d+)(st|nd|rd|th|s|y|d|w)")
_CARDINAL = re.compile(r"\d{1,3}(?:,\d{3})*(?:\.\d+)?|\d+(?:\.\d+)?")


class Atoms(NamedTuple):
    """The tokens of a text as parallel lists, and their classes as one string."""

    words: list[str]
    starts: Sequence[int]
    ends: Sequence[int]
    classes: str


class Lexicon(NamedTuple):
    """The words of time: a letter and a value for each, phrases by their first word, prepositions as relations."""

    letters: dict[str, str]
    """From the name of a class to its letter."""
    words: dict[str, str]
    """From a word to the letter of its class."""
    values: dict[str, Any]
    heads: dict[str, tuple[tuple[tuple[str, ...], str], ...]]
    """From the first word of each phrase to its further words and the whole, longest first."""
    relations: dict[str, str]
    approximate: frozenset[str]
    triggers: str


_ALPHABET = ascii_letters + digits + "".join(map(chr, range(0xC0, 0xD7)))
_NUMERIC = frozenset("0123456789'")
_NUMERIC_CLASSES = ("YEAR", "YR", "NUM", "BIG", "ORDN", "DATERANGE", "NUMDATE", "DAYRANGE", "YRANGE", "YMONTH")
_NO_CLASSES = ("trigger", "RELATION", "PUNCT", "approximate", "cues")


@cache
def lexicon() -> Lexicon:
    """Return the words of time, read once from ``data/times.toml``."""
    tables = tomllib.loads((files("newsevents.text") / "data" / "times.toml").read_text(encoding="utf-8"))
    names = [name for name in tables if name not in _NO_CLASSES]
    letters = dict(zip([*names, *_NUMERIC_CLASSES, *tables["PUNCT"].values()], _ALPHABET, strict=False))
    words: dict[str, str] = {mark: letters[name] for mark, name in tables["PUNCT"].items()}
    values: dict[str, Any] = {}
    phrases: dict[str, list[tuple[tuple[str, ...], str]]] = {}
    for name in names:
        for word, value in tables[name].items():
            values[word] = value
            words[word] = letters[name]
            first, *rest = _TOKEN.findall(word)
            if rest:
                phrases.setdefault(first, []).append((tuple(rest), word))
    heads = {first: tuple(sorted(tails, key=lambda tail: -len(tail[0]))) for first, tails in phrases.items()}
    triggers = "".join(letters[name] for name in tables["trigger"])
    return Lexicon(
        letters, words, values, heads, tables["RELATION"], frozenset(tables["approximate"]["words"]), triggers
    )


def fold(text: str) -> str:
    """Return the text in lower case with plain quotes and dashes, character for character."""
    low = text.lower()
    if len(low) != len(text):  # a few capitals have two lower-case characters
        low = "".join(small if len(small := char.lower()) == 1 else char for char in text)
    if not low.isascii():
        for fancy, plain in _FOLD:
            low = low.replace(fancy, plain)
    return low


def read_atoms(low: str, start: int, end: int) -> Atoms:
    """Return the tokens of a folded text between two offsets, with their classes."""
    lex = lexicon()
    pieces = _SPLIT.split(low[start:end])  # gap, token, gap, token ... gap
    bounds = array("i", accumulate(map(len, pieces), initial=start))
    words, starts, ends = pieces[1::2], bounds[1:-1:2], bounds[2::2]
    once = set(words)
    if not once.isdisjoint(lex.heads):
        hits = [index for index, word in enumerate(words) if word in lex.heads]
        words, starts, ends = _join_phrases(words, starts, ends, hits)
        once = set(words)
    known = lex.words.get
    letters = {word: known(word) or (number_class(word) if word[0] in _NUMERIC else BLANK) for word in once}
    return Atoms(words, starts, ends, "".join(map(letters.__getitem__, words)))


def _join_phrases(
    words: list[str], starts: "array[int]", ends: "array[int]", hits: list[int]
) -> tuple[list[str], "array[int]", "array[int]"]:
    """Make one token of each phrase of several words; copy the stretches between them."""
    heads = lexicon().heads
    out_words: list[str] = []
    out_starts, out_ends = array("i"), array("i")
    copied = 0
    for hit in hits:
        if hit < copied:
            continue
        for rest, whole in heads[words[hit]]:
            stop = hit + 1 + len(rest)
            if tuple(words[hit + 1 : stop]) == rest:
                out_words += [*words[copied:hit], whole]
                out_starts += starts[copied : hit + 1]
                out_ends += ends[copied:hit]
                out_ends.append(ends[stop - 1])
                copied = stop
                break
    out_words += words[copied:]
    out_starts += starts[copied:]
    out_ends += ends[copied:]
    return out_words, out_starts, out_ends


def number_class(word: str) -> str:
    """Return the letter of a token that starts with a figure (or an apostrophe before two), or a blank."""
    letters = lexicon().letters
    name = _number_name(word)
    return letters[name] if name else BLANK


def _number_name(word: str) -> str | None:
    if word.isdigit() and word.isascii():
        if len(word) <= 2:
            return "NUM" if 1 <= int(word) <= 31 else "BIG"
        if len(word) == 4 and _YEAR.fullmatch(word):
            return "YEAR"
        return "NUMDATE" if len(word) == 8 and _ISO.fullmatch(word) else "BIG" if len(word) < 7 else None
    if word[0] == "'":
        return None if len(word) < 3 else "DECADE" if word.endswith("s") else "YR"
    if len(word) > 21 or not word.isascii():
        return None
    if word.count("/") >= 2 and _DATES.fullmatch(word):
        return "DATERANGE"
    suffixed = _SUFFIXED.fullmatch(word)
    if suffixed:
        return _suffixed_name(int(suffixed[1]), suffixed[2])
    return _joined_name(word)


def _suffixed_name(number: int, suffix: str) -> str | None:
    if suffix == "s":
        return "DECADE" if number % 10 == 0 and (1000 <= number < 2200 or 10 <= number < 100) else None
    if suffix in ("y", "d", "w"):
        return None
    return "ORDN" if 1 <= number < 100 else None


def _joined_name(word: str) -> str | None:
    if _CARDINAL.fullmatch(word) and not re.fullmatch(r"\d{1,2}\.\d{1,2}", word):
        return "BIG"
    if _ISO.fullmatch(word):
        return "NUMDATE"
    if _YEAR_MONTH.fullmatch(word) or _MONTH_YEAR.fullmatch(word):
        years = _YEARS.fullmatch(word)
        gap = int(years[2]) - int(years[1]) % 100 if years else 0
        return "YRANGE" if gap == 1 or (gap > 0 and "-" in word) else "YMONTH"
    if _YEARS.fullmatch(word):
        return "YRANGE"
    slashed = _SLASHED.fullmatch(word)
    if slashed and (slashed[4] or slashed[2] == "/"):
        return "NUMDATE"
    if slashed:
        return "DAYRANGE" if slashed[2] == "-" else "BIG"
    return None


def figures(word: str) -> tuple[int, ...]:
    """Return the whole numbers of a token in their order."""
    return tuple(int(number) for number in re.findall(r"\d+", word))
