"""Sentences as strings of items: the alphabet over which the grammar runs.

A sentence becomes one character per item. A mention (a name, a state, a title, a date) is one item whatever its
length; any other token is an item of its own and keeps its part-of-speech character (see ``text/tagger.py``). Grammar
then runs over short strings, with no object per token.
"""

from array import array
from collections.abc import Sequence
from itertools import pairwise
from typing import Any

from attrs import define, field

from newsevents.text.tokens import Tokens

PERSON = "A"
ORGANIZATION = "O"
STATE = "C"
NATIONALITY = "Y"
INHABITANT = "I"
PLACE = "L"
TITLE = "T"
HONORIFIC = "G"
TIME = "@"
COMPARATIVE = "k"
ADJECTIVE = "j"

NAMED = frozenset("AOCL")
"""Items that can be an actor by themselves."""
_SHORTEST = 5
_NO_PLACES = frozenset({"D-Day", "R-Type", "D-Mark"})
"""Words that look like a party's letter with a place and are none."""
POSTNOMINALS = frozenset("MP M.P. MSP MEP MLA MS TD QC KC AC AO OAM CBE OBE KBE DBE CMG QPM".split())
"""Titles that stand right after a name and say no more: "Colin Ashby MP"."""
NOUNS = frozenset("nmNM")
VERBS = frozenset("dvzpbg")
POSSESSIVES = frozenset({"'s", "\u2019s", "'", "\u2019"})
"""What stands behind a name whose something is."""
FINITE = frozenset("zdpx")
"""Items that can be finite verbs, auxiliaries among them."""


@define(eq=False, repr=False)
class Mention:
    """A name, title or time expression: its kind, half-open token range, words, and the row or expression behind it."""

    kind: str
    first: int
    last: int
    text: str
    row: Any = None
    status: str | None = None
    gender: str = field(default="", init=False)
    """The gender that an honorific before the name tells: "Mr. Reyes"."""
    entity: Any = field(default=None, init=False)

    def __repr__(self) -> str:
        return f"<{self.kind} {self.text!r}>"


@define(eq=False, repr=False)
class Sentence:
    """One sentence as a string of items.

    ``shape[i]`` is item i's character, ``cuts[i]`` its first token; ``cuts`` ends with one past the last token.
    """

    number: int
    shape: str
    cuts: Sequence[int]
    mentions: dict[int, Mention]
    tokens: Tokens
    """The article's, which all its sentences share."""
    block: int = field(kw_only=True)
    headline: bool = field(kw_only=True)
    caption: bool = field(kw_only=True, default=False)
    first: int = field(init=False)
    last: int = field(init=False)
    lows: list[str] = field(init=False)
    """Each item's words in lower case."""
    words: frozenset[str] = field(init=False)
    """All its words in lower case, so that what needs one of a few is asked only where it stands."""
    unused: dict[int, Any] = field(init=False, factory=dict)
    """Noun phrases that were read ahead and not used, by their first items, so that none is read again and again."""

    def __attrs_post_init__(self) -> None:
        """Note the range of tokens and the items' words."""
        self.first = self.cuts[0]
        self.last = self.cuts[-1]
        self.lows = lowers = self.tokens.lowers[self.first : self.last]
        self.words = frozenset(lowers)
        if len(lowers) > len(self.shape):
            cuts = [cut - self.first for cut in self.cuts]
            self.lows = [lowers[a] if b == a + 1 else " ".join(lowers[a:b]) for a, b in pairwise(cuts)]

    def low(self, item: int) -> str:
        """Give an item's words in lower case."""
        return self.lows[item]

    def text(self, first: int, last: int) -> str:
        """Give the article's own words for a half-open range of items."""
        tokens = self.tokens
        return tokens.spelt(self.cuts[first], self.cuts[last])

    def __len__(self) -> int:
        return len(self.shape)

    def __repr__(self) -> str:
        return f"<Sentence {self.shape}: {self.text(0, len(self.shape))}>"


def is_party_and_state(word: str) -> bool:
    """Whether a word is a party's letter with a state: "R-N.Y.", "D-Mass.", "R-Ohio"."""
    if word[1:2] != "-" or word[0] not in "RDI" or not word[2:3].isupper():
        return False
    place = len(word) > _SHORTEST and word[2:].istitle() and word not in _NO_PLACES
    return word.endswith(".") or place


def lay_out(first: int, last: int, tags: str, mentions: list[Mention]) -> tuple[str, Sequence[int], dict[int, Mention]]:
    """Give a sentence's items: their string, their first tokens, and the mentions among them."""
    shape: list[str] = []
    cuts: array[int] = array("i")
    placed: dict[int, Mention] = {}
    i = first
    for mention in mentions:
        if mention.first > i:
            shape.append(tags[i - first : mention.first - first])
            cuts.extend(range(i, mention.first))
        if mention.kind != ADJECTIVE:
            placed[len(cuts)] = mention
        shape.append(mention.kind)
        cuts.append(mention.first)
        i = mention.last
    shape.append(tags[i - first :])
    cuts.extend(range(i, last + 1))
    return "".join(shape), cuts, placed


def is_initials(word: str) -> bool:
    """Whether a word is the initials of given names: "V.", "K.J.", "H" but no word of one letter."""
    if len(word) == 1:
        return word.isupper() and word not in {"A", "I", "O"}
    return word[1::2] == "." * (len(word) // 2) and len(word) % 2 == 0 and word[::2].isupper()
