"""What is known of an article's tokens before its names are read: which words are names wherever, where times stand."""

import itertools
import re
from collections.abc import Sequence

from newsevents.model import TimeExpression
from newsevents.model.times import TimeKind
from newsevents.text.tables import words
from newsevents.text.tokens import Tokens

_DAYS = re.compile(r"\d\d?[-\u2013]\d\d?")
"""Two days of a month in one token."""
_HALVES = frozenset({"am", "pm"})
_ZONES = frozenset({"ET", "CT", "MT", "PT"})
_HOUR = re.compile(r"\d.*|[ap]\.?m\.?|noon|midnight", re.IGNORECASE)


def inner_names(tokens: Tokens) -> frozenset[str]:
    """Give the words that stand capitalised behind a lower-case word and never in lower case: names, wherever."""
    spelt = tokens.words
    inner = {
        b
        for first, last in tokens.sentences
        for a, b in itertools.pairwise(spelt[first:last])
        if a.islower() and b[:1].isupper() and b[1:].islower()
    }
    lower = {word for word in spelt if word.islower()}
    return frozenset(word for word in inner if word.lower() not in lower)


def tells_hour(tokens: Tokens, i: int) -> bool:
    """Whether a word is the half of the day or the zone behind an hour: "at 11 AM", "at 1500 GMT", "by 10 am ET"."""
    word, low = tokens.words[i], tokens.lowers[i]
    known = low in _HALVES or (word.isupper() and (word in _ZONES or low in words("furniture", "zones")))
    return known and i > 0 and _HOUR.fullmatch(tokens.words[i - 1]) is not None


def last_names(tokens: Tokens) -> frozenset[str]:
    """Give the words, in lower case, that stand capitalised right behind a capitalised one: "Reyes" in "Ana Reyes"."""
    spelt, capital = tokens.words, [word[:1].isupper() for word in tokens.words]
    return frozenset(
        spelt[i].lower() for i in range(1, len(spelt)) if capital[i] and capital[i - 1] and spelt[i][1:].islower()
    )


def time_tokens(tokens: Tokens, times: Sequence[TimeExpression]) -> dict[int, tuple[int, TimeExpression]]:
    """Map the first token of each time expression to one past its last, and the expression.

    Two days that one token joins are one mention, of the later day: "on 25-26 September 2019".
    """
    found: dict[int, tuple[int, TimeExpression]] = {}
    token, n = 0, len(tokens.words)
    for time in times:
        if time.kind is TimeKind.REFERENCE:
            continue
        while token < n and tokens.starts[token] < time.start:
            token += 1
        joined = token > 0 and tokens.starts[token - 1] < time.start < tokens.ends[token - 1]
        begin = token - 1 if joined and _DAYS.fullmatch(tokens.words[token - 1]) else token
        end = token
        while end < n and tokens.ends[end] <= time.end:
            end += 1
        if end > begin and (begin < token or tokens.starts[token] == time.start):
            found[begin] = (end, time)
    return found


PARTICLES = frozenset("von van der den dos della di du del bin ibn".split())
"""Particles that are no words of English, so that they may open a name: "von der Leyen"."""


def behind_particles(i: int, last: int, tokens: Tokens) -> int:
    """Give the capitalised word that the particles from a token on lead to, or 0: "Leyen" in "von der Leyen"."""
    j = i
    while j < last and tokens.words[j] in PARTICLES:
        j += 1
    return j if i < j < last and tokens.words[j][:1].isupper() else 0


def names_behind_particles(tokens: Tokens) -> frozenset[str]:
    """Give the words, in lower case, that particles join to a capitalised one: "Heide" in "Ursula von der Heide"."""
    words = tokens.words
    opened = (i for i in range(1, len(words)) if words[i] in PARTICLES and words[i - 1][:1].isupper())
    return frozenset(words[j].lower() for i in opened if (j := behind_particles(i, len(words), tokens)))
