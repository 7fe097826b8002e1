"""Who is told of only as somebody's kin: "whose father Luis Reyes was president" leaves "Reyes" to his child."""

from collections.abc import Iterator

from newsevents.parse.words.items import HONORIFIC, PERSON, TITLE, Sentence

KIN = frozenset(
    "wife husband widow widower brother sister father mother son daughter cousin uncle aunt nephew niece".split()
)
"""Nouns for kin."""
_OWNING = frozenset({"whose", "his", "her", "late"})


def relatives_in(s: Sentence) -> Iterator[str]:
    """Give the full names that a sentence introduces as somebody's kin: "his late brother Luis Reyes"."""
    if KIN.isdisjoint(s.words):
        return
    for i, low in enumerate(s.lows):
        if low not in KIN or i == 0 or not (s.lows[i - 1] in _OWNING or s.lows[i - 1].endswith(("'s", "\u2019s"))):
            continue
        j = i + 1
        while s.shape[j : j + 1] and s.shape[j] in {",", HONORIFIC, TITLE}:
            j += 1
        named = s.mentions.get(j) if s.shape[j : j + 1] == PERSON else None
        if named is not None and " " in named.text:
            yield named.text
