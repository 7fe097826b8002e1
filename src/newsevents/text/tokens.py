"""Tokens and sentences of English news text, with offsets into the raw text.

One regular expression cuts the text; a second, cheap pass over the full stops, question and exclamation marks finds the
sentences. Contractions are cut as in the Penn Treebank (``did`` + ``n't``, ``Portugal`` + ``'s``); words with inner
hyphens, scores and abbreviations with their full stop stay whole.
"""

import re
import tomllib
from array import array
from bisect import bisect_left
from collections.abc import MutableSequence, Sequence
from functools import cache
from importlib.resources import files
from itertools import accumulate
from typing import NamedTuple

_CLOSING = frozenset((*".!?…”’\"'»)]}", "''"))  # what may stand between a full stop and the next sentence
_CONTINUERS = frozenset(",;:)]}%")
_BULLETS = frozenset("•▪●◦‣■")
_NUMBERED = re.compile(r"\d{1,3}|[a-zA-Z]|[ivxIVX]{1,5}")


class Tokens:
    """Hold the tokens of one text as parallel lists.

    ``text[starts[i]:ends[i]] == words[i]``; offsets are half-open code points; spans increase and cover every character
    but white space and invisible marks (zero-width space, word joiner, byte-order mark).

    >>> tokens = tokenize("Mr. Ray didn't quit. He won 54-45.")
    >>> tokens.words
    ['Mr.', 'Ray', 'did', "n't", 'quit', '.', 'He', 'won', '54-45', '.']
    >>> tokens.sentences
    [(0, 6), (6, 10)]
    """

    __slots__ = ("_vocabulary", "ends", "lowers", "sentences", "starts", "text", "words")

    text: str
    starts: MutableSequence[int]
    ends: MutableSequence[int]
    words: list[str]
    lowers: list[str]
    sentences: list[tuple[int, int]]

    def __init__(
        self,
        text: str,
        starts: MutableSequence[int],
        ends: MutableSequence[int],
        words: list[str],
        lowers: list[str],
    ) -> None:
        self.text = text
        self.starts = starts
        self.ends = ends
        self.words = words
        self.lowers = lowers
        self.sentences = []
        self._vocabulary: frozenset[str] | None = None

    @property
    def vocabulary(self) -> frozenset[str]:
        """The words of the text in lower case, each once: for asking often whether it speaks of something."""
        if self._vocabulary is None:
            self._vocabulary = frozenset(self.lowers)
        return self._vocabulary

    def spelt(self, first: int, last: int) -> str:
        """Give the text of a half-open range of tokens, one space where there are several."""
        text = self.text[self.starts[first] : self.ends[last - 1]]
        return " ".join(text.split()) if "  " in text else text

    def __len__(self) -> int:
        return len(self.words)

    def __repr__(self) -> str:
        return f"<Tokens: {len(self.words)} in {len(self.sentences)} sentences>"


def no_tokens() -> Tokens:
    """Give the tokens of an empty text."""
    return Tokens("", [], [], [], [])


class _Rules(NamedTuple):
    """Hold the compiled tokeniser and the word lists of the sentence splitter."""

    split: re.Pattern[str]
    before_name: frozenset[str]
    openers: frozenset[str]
    saying: frozenset[str]


@cache
def _rules() -> _Rules:
    source = files("newsevents.text").joinpath("data/abbreviations.toml").read_text(encoding="utf-8")
    table = {key: frozenset(value.split()) for key, value in tomllib.loads(source).items()}
    return _Rules(
        split=_compile(table["before_name"] | table["anywhere"], table["before_number"]),
        before_name=frozenset(f"{word}." for word in table["before_name"]),
        openers=table["openers"],
        saying=table["saying"],
    )


def _compile(abbreviations: frozenset[str], before_number: frozenset[str]) -> re.Pattern[str]:
    """Build the token pattern; every branch is linear: what a loop consumes, no other loop can give back."""
    known, numbering = _behind(abbreviations), _behind(before_number)
    clitic = r"(?:[sStTdDmM]|ll|LL|re|RE|ve|VE)(?!\w)"
    years = r"(?<=\b(?:19|20)\d\d[-‐‑])(?:19|20)\d\d(?![\w-])"
    joint = rf"""
        [-‐‑'’.,:/@]
        (?: (?<=[-‐‑]) (?!{years})                  # 57-year-old, 54-45, but "2002-2011" is two years
          | (?<=['’]) (?!{clitic})                  # O'Neill, D’Arcy
          | (?<=\d[.,:/]) (?=\d)                    # 1,234  56.5  10:30  9/11
          | (?<=\.) (?<!\.[A-Z]\.) (?=[a-z])        # a.m  example.org, not "W.J.M.elected"
          | (?<=@)                                  # desk@example.org
          | (?<=\b[A-Za-z]\.) (?=[A-Za-z](?!\w))    # U.S
          | (?<=\.[A-Za-z]\.) [-‐‑]                 # U.S.-led
        ) \w[\w\u0300-\u036f]*"""
    return re.compile(
        rf"""(
          (?:Ed|Ph|Psy|Th)\.(?:[A-Z]\.)+ | [BDM]\.(?:Ed|Div|Min|Phil|Sc)\.  # degrees: Ed.D.  Ph.D.  M.Ed.
        | \w[\w\u0300-\u036f]* (?:{joint})*
            (?: \. (?: (?<=\.[A-Za-z]\.) | (?<=\b[A-ZÀ-ÖØ-Þ]\.) (?<!\bon\ X\.) | {known}
                  | (?:{numbering})(?=\s?\d) ) (?:[-‐‑]\w+)*
              | ://\S*[\w/] )?                      # U.S.  J.  Mr.  https://example.org/a  but "a post on X."
        | (?<=[\w.])['’]{clitic}
        | \.\.+ | --+ | '' | `` | [@#][^\W\d]\w*
        | [^\w\s\u200b\u2060\ufeff]
        )""",
        re.VERBOSE,
    )


def _behind(words: frozenset[str]) -> str:
    """Return a pattern that holds right after one of the words and its full stop."""
    by_length: dict[int, list[str]] = {}
    for word in sorted(words):
        by_length.setdefault(len(word), []).append(re.escape(word))
    # A lookbehind must have one width, hence one per length; they are tried only where a word meets a full stop.
    return "|".join(rf"(?<=\b(?:{'|'.join(same)})\.)" for _, same in sorted(by_length.items()))


def tokenize(text: str, blocks: Sequence[tuple[int, int]] | None = None) -> Tokens:
    """Cut a text into tokens and sentences.

    ``blocks`` are the half-open character ranges of paragraphs, headlines and the like, in order; no sentence crosses
    from one block into another or out of it. Without blocks, every line is one, unless the next line continues it in
    lower case (hard-wrapped text). Takes linear time on any text.

    >>> [tokenize("NATO members’ choice: 85% of Côte d'Ivoire").words[i] for i in (1, 2, 5, 6, 9)]
    ['members', '’', '85', '%', "d'Ivoire"]
    """
    rules = _rules()
    pieces = rules.split.split(text)  # gap, token, gap, token ... gap
    bounds = array("i", accumulate(map(len, pieces)))
    # One string for each different word: a long text repeats its words many times over.
    once = {word: word for word in pieces[1::2]}
    words = [once[word] for word in pieces[1::2]]
    del pieces
    starts = bounds[0:-1:2]
    ends = bounds[1::2]
    small = {word: word.lower().replace("’", "'") for word in once}
    lowers = [small[word] for word in words]
    tokens = Tokens(text, starts, ends, words, lowers)
    _move_negations(tokens)
    tokens.sentences = _sentences(tokens, _line_blocks(text) if blocks is None else blocks, rules)
    return tokens


def _move_negations(tokens: Tokens) -> None:
    """Turn ``didn`` + ``'t`` into ``did`` + ``n't``, in place."""
    lowers, words = tokens.lowers, tokens.words
    start = 0
    for _ in range(lowers.count("'t")):
        i = start = lowers.index("'t", start)
        start += 1
        if i and lowers[i - 1].endswith("n") and len(lowers[i - 1]) > 1 and tokens.ends[i - 1] == tokens.starts[i]:
            words[i] = words[i - 1][-1] + words[i]
            lowers[i] = "n't"
            words[i - 1] = words[i - 1][:-1]
            lowers[i - 1] = lowers[i - 1][:-1]
            tokens.ends[i - 1] -= 1
            tokens.starts[i] -= 1


def _line_blocks(text: str) -> list[tuple[int, int]]:
    """Return the character ranges of the lines, hard-wrapped ones joined."""
    blocks: list[tuple[int, int]] = []
    start = position = 0
    open_line = False  # the block so far ends in mid-sentence, so a lower-case line may continue it
    for line in text.splitlines(keepends=True):
        content = line.strip()
        if not (open_line and content[:1].islower()) and position > start:
            blocks.append((start, position))
            start = position
        position += len(line)
        open_line = bool(content) and (content[-1].isalnum() or content[-1] in ",;-–—")
    blocks.append((start, position))
    return blocks


def _sentences(tokens: Tokens, blocks: Sequence[tuple[int, int]], rules: _Rules) -> list[tuple[int, int]]:
    """Cut every block into sentences."""
    words, starts = tokens.words, tokens.starts
    marks = [i for i, word in enumerate(words) if word[-1] in ".!?…" or word in _BULLETS]
    sentences: list[tuple[int, int]] = []
    at = 0
    for block_start, block_end in blocks:
        first = bisect_left(starts, block_start)
        last = bisect_left(starts, block_end)
        while at < len(marks) and marks[at] < first:
            at += 1
        while at < len(marks) and marks[at] < last:
            after, opens = _after_mark(tokens, marks[at], first, last, rules)
            if opens and first < after < last:
                sentences.append((first, after))
                first = after
            at += 1
            while at < len(marks) and marks[at] < after:  # marks that this one took along: "?!", "...”"
                at += 1
        if first < last:
            sentences.append((first, last))
    return sentences


def _after_mark(tokens: Tokens, mark: int, first: int, last: int, rules: _Rules) -> tuple[int, bool]:
    """Return the index of the token after a mark and its closing quotes, and whether it opens a new sentence."""
    words, starts, ends = tokens.words, tokens.starts, tokens.ends
    word = words[mark]
    if word in _BULLETS:
        return mark, True
    after = mark + 1
    while after < last and starts[after] == ends[after - 1] and words[after] in _CLOSING:
        after += 1
    if after >= last:
        return after, False
    if word in rules.before_name:
        return after, False  # "Chief (Mrs.) Ana Reyes"
    if after == mark + 1 and len(word) > 1 and word[0] != ".":
        return after, _ends_at_abbreviation(tokens, mark, last, rules)
    if word == "." and mark == first + 1 and _NUMBERED.fullmatch(words[first]):
        return after, False  # "1. The first item"
    return after, _opens(tokens, mark, after, last, rules)


def _opens(tokens: Tokens, mark: int, after: int, last: int, rules: _Rules) -> bool:
    """Tell whether the token after a full stop and its closing marks opens a sentence."""
    words, starts, ends = tokens.words, tokens.starts, tokens.ends
    follower = words[after]
    if starts[after] == ends[after - 1]:  # "said.He": a lost space, but not "index.Html5" or "v.2"
        return follower[0].isupper() and (after > mark + 1 or (mark > 0 and words[mark - 1][-1:].islower()))
    if follower in _CONTINUERS or (follower[0].islower() and follower.islower()):
        return False
    quoted = after > mark + 1 and words[mark] != "."
    return not (quoted and follower[0].isupper() and _speaker_follows(tokens, after, last, rules))


def _speaker_follows(tokens: Tokens, after: int, last: int, rules: _Rules) -> bool:
    """Tell whether a verb of saying stands within the five tokens after a quotation, with no mark before it."""
    for i in range(after + 1, min(after + 6, last)):
        if tokens.lowers[i] in rules.saying:
            return True
        if not tokens.words[i][0].isalpha():
            return False
    return False


def _ends_at_abbreviation(tokens: Tokens, mark: int, last: int, rules: _Rules) -> bool:
    """Tell whether a sentence ends at a token that keeps its full stop; its block ends at ``last``."""
    words = tokens.words
    follower = words[mark + 1]
    if follower in '“‘"' and mark + 2 < last and words[mark + 2][0].isupper():
        return True
    if not follower[0].isupper():
        return False
    return tokens.lowers[mark + 1] in rules.openers
