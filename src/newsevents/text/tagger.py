"""Part-of-speech tags of English news text: one character per token, so that a grammar is a regular expression.

An averaged perceptron [Collins 2002, "Discriminative training methods for hidden Markov models"], read from left to
right. Most tokens are answered by a table of words that have one tag; the others are scored. Every feature's weights
for all tags are packed into one Python integer, sixteen bits to a tag, so that adding the features of a token up is a
handful of integer additions. ``scripts/train_tagger.py`` makes the weights; they carry their sources and licence.

The characters stand for the tags of the Penn Treebank (:data:`PENN`); "to" is ``t`` only before an infinitive::

    nouns        n NN   m NNS   N NNP   M NNPS            determiners  D DT    a PDT   W WDT   S PRP$   V WP$
    verbs        b VB   p VBP   z VBZ   d VBD             pronouns     P PRP   Q WP    e EX
                 v VBN  g VBG   x MD                      particles    i IN    t TO    q RP    c CC   ' POS   R WRB
    adjectives   j JJ   k JJR   l JJS                     others       0 CD    u UH    f FW    A address   y SYM
    adverbs      r RB   h RBR   H RBS                     marks        . , : " ( ) $ #  each for its own kind
"""

import re
import struct
import zlib
from collections.abc import Mapping, Sequence
from functools import cache, lru_cache
from importlib.resources import files
from itertools import chain
from typing import Final, NamedTuple

_PENN: Final = (
    "n=NN m=NNS N=NNP M=NNPS b=VB p=VBP z=VBZ d=VBD v=VBN g=VBG x=MD j=JJ k=JJR l=JJS r=RB h=RBR H=RBS D=DT a=PDT "
    "W=WDT S=PRP$ V=WP$ P=PRP Q=WP e=EX i=IN t=TO q=RP c=CC '=POS R=WRB 0=CD u=UH f=FW A=ADD y=SYM "
    ".=. ,=, :=: \"='' (=-LRB- )=-RRB- $=$ #=#"
)
PENN: Final[Mapping[str, str]] = {pair[0]: pair[2:] for pair in _PENN.split()}
"""The Penn Treebank tag of each character. Opening and closing quotation marks share one; ADD is a web address."""

SCORED: Final = "nmNMbpzdvgxjklrhHDaWSVPQeitqc'R0ufy\""
"""The tags that the perceptron chooses among, in the order of the weights; a token's shape decides the other tags."""

NOUNS: Final = "nmNM"
VERBS: Final = "bpzdvg"
NAMES: Final = "NM"

_MARKS: Final[Mapping[str, str]] = dict(
    chain(
        (("$€£¥₹₽₩₦"[i], "$") for i in range(8)),
        ((mark, '"') for mark in ('"', "“", "”", "„", "«", "»", "‘", "‚", "''", "``", "`")),
        ((mark, ".") for mark in ".!?"),
        ((mark, ":") for mark in (":", ";", "…", "...", "-", "–", "—", "--", "---", "•", "·", "|", "/", "*")),
        {"(": "(", "[": "(", "{": "(", ")": ")", "]": ")", "}": ")", ",": ",", "#": "#", "%": "n", "&": "c"}.items(),
    ),
)
_NUMBER: Final = re.compile(r"[+-]?\d[\d.,:/–-]*(?:bn|m|k|tn|pc|th|s)?$")
_ORDINAL: Final = re.compile(r"\d+(?:st|nd|rd|th)$", re.IGNORECASE)
_ENDINGS: Final = (  # ending, how its base is found, a tag of the base, the tags that the form may have
    ("s", ((-1, ""), (-2, "")), "n", "m"),
    ("s", ((-1, ""), (-2, ""), (-3, "y")), "b", "z"),
    ("ed", ((-1, ""), (-2, ""), (-3, ""), (-3, "y")), "b", "dv"),
    ("ing", ((-3, ""), (-3, "e"), (-4, "")), "b", "g"),
)
_FINITE: Final = re.compile("[zpdx]")
_SUBJECT: Final = re.compile("[nmNMP]r?(?=v[DSPNMj])")
_FIELD: Final = struct.Struct(f"<{len(SCORED)}H")

MID, INITIAL, TITLED = range(3)
"""Where a token stands: within a sentence, at its start (a capital means little), in title case (it means nothing)."""


class _Word(NamedTuple):
    """Hold what the tagger knows of a word form in one kind of place, whatever stands around it."""

    fixed: str  # its only tag, or ""
    lower: str
    shape: str
    kinds: str  # the tags that it is known or guessed to have
    own: int  # summed weights of its features as the token, as the token before, after, and after that
    before: int
    after: int
    later: int
    sums: dict[str, int]
    """Summed weights of the features that depend on the word and the tags before it, by those tags."""


class Lexicon(NamedTuple):
    """Hold the words known from the treebanks: those of one tag, and the tags that each may have."""

    fixed: Mapping[str, str]
    kinds: Mapping[str, str]


def shape_of(word: str, place: int) -> str:
    """Return the outline of a word: its capitals, digits, hyphens and full stops, and the place it stands in."""
    if word.islower():
        outline = "x"
    elif word.isupper():
        outline = "AX"[len(word) == 1 or (place == TITLED and len(word) > 5)]
    elif word[0].isupper():
        outline = "X" if word[1:].islower() else "M"
    else:
        outline = "m" if word.isalpha() else "o"
    if outline in "XAM":
        outline += "^<~"[place]
    marks = (
        ("d" if any(map(str.isdigit, word)) else "") + ("-" if "-" in word[1:] else "") + ("." if "." in word else "")
    )
    return outline + marks


def kinds_of(word: str, lower: str, place: int, lexicon: Lexicon) -> str:
    """Return the tags that a word may have, as a string: from the lexicon, else guessed from its ending."""
    known = lexicon.kinds.get(lower, "")
    for ending, cuts, base_tags, tags in _ENDINGS:
        if lower.endswith(ending) and len(lower) > len(ending) + 2:
            bases = "".join(lexicon.kinds.get(lower[:cut] + add, "") for cut, add in cuts)
            if any(tag in bases for tag in base_tags):
                known += "".join(tag for tag in tags if tag not in known)
    if word[0].isupper():
        exact = lexicon.kinds.get(word, "")
        name = "N" if "N" in exact or (not known and place == MID) else "" if known else "?"
        return "^<~"[place] + name + known
    return known or f"?{lower[-2:]}"


def own_keys(word: str, lower: str, place: int, shape: str, kinds: str) -> list[str]:
    """Return the features of a token by itself; the first two name the word, and are missing for a new one."""
    end = lower.rpartition("-")[2] or lower
    exact = word if place == MID or shape[0] == "A" else ""
    return [
        f"a{lower}",
        f"b{exact}",
        f"c{end[-2:]}{shape}",
        f"d{end[-3:]}",
        f"e{end[-4:]}",
        f"f{end[-1:]}{shape}",
        f"g{kinds}",
        f"h{lower[:3]}{shape}",
        f"i{shape}",
        f"j{end if '-' in lower else ''}",
    ]


def neighbour_keys(lower: str, shape: str, kinds: str) -> tuple[list[str], list[str], list[str]]:
    """Return the features that a word gives the token after it, the one before it, and the one before that."""
    before = [f"k{lower}", f"l{lower[-2:]}{shape}"]
    after = [f"m{lower}", f"n{lower[-3:]}", f"o{shape}{lower[-1:]}", f"p{kinds}"]
    return before, after, [f"q{lower}", f"r{kinds}"]


def context_keys(t1: str, t2: str, verb: str, word: _Word, after: _Word) -> tuple[str, ...]:
    """Return the features that depend on the last two tags and on the clause's finite verb, "" if none."""
    return (*_word_keys(t1, t2, verb, word), *_pair_keys(t1, verb, (word[2], word[3]), (after[2], after[3])))


def _word_keys(t1: str, t2: str, verb: str, word: _Word) -> tuple[str, ...]:
    """Return those of them that do not depend on the next word."""
    _, lower, shape, kinds, *_ = word
    return (
        f"s{t1}",
        f"t{t2}{t1}",
        f"u{t1}{lower}",
        f"v{t1}{kinds}",
        f"y{t2}{t1}{shape}{lower[-2:]}",
        f"A{verb}{t1}{kinds}",
        f"B{verb}{lower}",
    )


def _pair_keys(t1: str, verb: str, sort: tuple[str, str], after: tuple[str, str]) -> tuple[str, ...]:
    """Return those of them that depend on what sort of word, by shape and kinds, this and the next one are."""
    shape, kinds = sort
    next_shape, next_kinds = after
    return f"w{verb}{kinds}/{next_kinds}", f"x{t1}{kinds}/{next_kinds}", f"z{t1}{shape}{next_shape}"


def verb_after(verb: str, tag: str) -> str:
    """Return the tag of the finite verb of the clause so far: a mark, conjunction or relative opens a new clause."""
    if tag in "zpdx":
        return tag
    return "" if tag in '.:,"(WQRc' else verb


def with_finite_verbs(tags: str) -> str:
    """Return the tags with a past tense where a sentence has only a participle, as in "The board named a director".

    Read from left to right, "named" may be a participle ("the woman named a suspect resigned"); only the end of the
    sentence tells. A participle with a subject and an object, and no finite verb but one coordinated with it, is one.

    >>> with_finite_verbs("DnvDn."), with_finite_verbs("DnvDnd.")
    ('DndDn.', 'DnvDnd.')
    """
    sentences = tags.split(".")
    for i, sentence in enumerate(sentences[:-1]):  # what no full stop ends may be a caption or a heading
        finite = _FINITE.search(sentence)
        upto = finite.start() if finite else len(sentence)
        if not finite or sentence[upto - 1 : upto + 1] == "cd":
            subject = _SUBJECT.search(sentence, 0, upto)
            if subject:
                at = subject.end()
                sentences[i] = f"{sentence[:at]}d{sentence[at + 1 :]}"
    return ".".join(sentences)


def mark_tag(word: str, lower: str) -> str:
    """Return the tag of a token that its shape alone decides: marks, numbers, ordinals, addresses; else ''.

    >>> mark_tag("54-45", "54-45"), mark_tag("32nd", "32nd"), mark_tag("vote", "vote")
    ('0', 'j', '')
    """
    if word in _MARKS:
        return _MARKS[word]
    if word[0].isdigit():
        return "j" if _ORDINAL.match(word) else "0" if _NUMBER.match(lower) else ""
    if "://" in word or ("@" in word and len(word) > 1):
        return "A"
    return "" if any(map(str.isalnum, word)) or lower == "'" else "y"


class Tagger:
    """Tag tokens with given weights. Results do not depend on what was tagged before; threads may share it."""

    # Full after a few thousand articles, and then kept: what is frequent is met early, and a long run stands still.
    _CACHED: Final = 20_000  # word forms
    _REMEMBERED: Final = 30_000  # sums of features, of words in context and of pairs of sorts of words

    def __init__(self, lexicon: Lexicon, weights: Mapping[str, int]) -> None:
        self._lexicon = lexicon
        self._weights = weights
        self._seen: tuple[dict[str, _Word], ...] = ({}, {}, {})
        self._edge = _Word("", "", "|", "|", 0, *self._neighbours("", "|", "|"), {})
        self._pairs: dict[tuple[str, ...], int] = {}
        self._remembered = 0

    def _sum(self, keys: Sequence[str]) -> int:
        return sum(filter(None, map(self._weights.get, keys)))

    def _sum_in_context(self, word: _Word, t1: str, t2: str, verb: str) -> int:
        """Return the sum of the features that depend on the tags before, kept with the word."""
        total = self._sum(_word_keys(t1, t2, verb, word))
        if self._remembered < self._REMEMBERED:
            self._remembered += 1
            word[8][f"{t2}{t1}{verb}"] = total
        return total

    def _sum_of_pair(self, pair: tuple[str, ...]) -> int:
        """Return the sum of the features of two sorts of words that follow each other, kept for the next such pair."""
        t1, verb, *sorts = pair
        total = self._sum(_pair_keys(t1, verb, (sorts[0], sorts[1]), (sorts[2], sorts[3])))
        if len(self._pairs) < self._REMEMBERED:
            self._pairs[pair] = total
        return total

    def _neighbours(self, lower: str, shape: str, kinds: str) -> tuple[int, int, int]:
        before, after, later = neighbour_keys(lower, shape, kinds)
        return self._sum(before), self._sum(after), self._sum(later)

    def _word(self, word: str, lower: str, place: int) -> _Word:
        shape = shape_of(word, place)
        kinds = kinds_of(word, lower, place, self._lexicon)
        fixed = fixed_tag(word, lower, place, self._lexicon)
        own = 0 if fixed else self._sum(own_keys(word, lower, place, shape, kinds))
        known = _Word(fixed, lower, shape, kinds, own, *self._neighbours(lower, shape, kinds), {})
        if sum(map(len, self._seen)) < self._CACHED:
            self._seen[place][word] = known
        return known

    def tag(self, words: Sequence[str], lowers: Sequence[str], *, headline: bool = False) -> str:
        """Return the tags of one or more sentences, one character per token."""
        place = TITLED if headline and is_titled(words) else MID
        if place == TITLED and all(map(str.isupper, filter(str.isalpha, words))):
            words = [word.capitalize() for word in words]
        infos = self._look_up(words, lowers, place)
        infos += (self._edge, self._edge)
        pairs = self._pairs
        width = _FIELD.size
        unpack = _FIELD.unpack
        t1 = t2 = "^"
        verb = ""
        before = self._edge.before
        tags: list[str] = []
        for i in range(len(words)):
            word = infos[i]
            tag = word[0]
            if not tag:
                after = infos[i + 1]
                own = word[8].get(t2 + t1 + verb)
                if own is None:
                    own = self._sum_in_context(word, t1, t2, verb)
                pair = (t1, verb, word[2], word[3], after[2], after[3])
                both = pairs.get(pair)
                if both is None:
                    both = self._sum_of_pair(pair)
                total = word[4] + before + after[6] + infos[i + 2][7] + own + both
                scores = unpack(total.to_bytes(width, "little"))
                tag = SCORED[scores.index(max(scores))]
                if tag == "'" and word.lower[0] not in "'’":  # a new surname in -es is no possessive ending
                    others = [0 if of == "'" else score for of, score in zip(SCORED, scores, strict=True)]
                    tag = SCORED[others.index(max(others))]
            tags.append(tag)
            t2, t1 = t1, tag
            verb = tag if tag in "zpdx" else "" if tag in '.:,"(WQRc' else verb  # as verb_after, for the speed of it
            before = word[5]
        found = "".join(tags)
        return found if headline or "v" not in found else with_finite_verbs(found)

    def is_unknown(self, lower: str) -> bool:
        """Whether no tag of a word in lower case is known or can be told from its ending."""
        return lower not in self._lexicon.fixed and kinds_of(lower, lower, MID, self._lexicon).startswith("?")

    def _look_up(self, words: Sequence[str], lowers: Sequence[str], place: int) -> list[_Word]:
        if place == TITLED:
            seen = self._seen[TITLED]
            return [seen.get(word) or self._word(word, low, TITLED) for word, low in zip(words, lowers, strict=True)]
        seen = self._seen[MID]
        infos = [seen.get(word) or self._word(word, low, MID) for word, low in zip(words, lowers, strict=True)]
        for i in initials(infos):
            infos[i] = self._seen[INITIAL].get(words[i]) or self._word(words[i], lowers[i], INITIAL)
        return infos


def initials(infos: Sequence[_Word]) -> list[int]:
    """Return the indices of the capitalised tokens that open a sentence or a quotation."""
    opening = [0, *(i + 1 for i, word in enumerate(infos) if word[0] and word[0] in '.":(')]
    return [i for i in opening if i < len(infos) and infos[i][2][0] in "XAM"]


def is_titled(words: Sequence[str]) -> bool:
    """Tell whether a headline is in title case or capitals: most of its longer words begin with a capital.

    >>> is_titled("Minister Backs Rival for Top Post".split()), is_titled("Minister backs rival for top post".split())
    (True, False)
    """
    longer = [word[0].isupper() for word in words[1:] if len(word) > 3 and word[0].isalpha()]
    return 2 * sum(longer) > len(longer) if longer else any(word[0].isupper() for word in words[1:])


def fixed_tag(word: str, lower: str, place: int, lexicon: Lexicon) -> str:
    """Return the only tag that a word can have where it stands, or '' where it must be scored."""
    mark = mark_tag(word, lower)
    if mark or not word[0].isupper() or place == MID:
        return mark or lexicon.fixed.get(lower if word.islower() else word, "")
    tag = lexicon.fixed.get(lower, "")
    return tag if tag and tag not in "nmjr" and not lexicon.kinds.get(word) else ""


def read_weights(data: bytes) -> Tagger:
    """Build a tagger from the contents of a weights file: a readable header, a blank line, the compressed tables."""
    tables = zlib.decompress(data[data.index(b"\n\n") + 2 :])
    text, _, rows = tables.partition(b"\0\0")
    fixed, only, words, kinds, keys = (part.split("\n") for part in text.decode().split("\0"))
    wide = bytearray(2 * len(rows))
    wide[::2] = rows  # a byte on disk, two in memory: room for the sum of all features
    weights = (int.from_bytes(row, "little") for (row,) in struct.iter_unpack(f"{_FIELD.size}s", wide))
    lexicon = Lexicon(dict(zip(fixed, only, strict=True)), dict(zip(words, kinds, strict=True)))
    return Tagger(lexicon, dict(zip(keys, weights, strict=True)))


@cache
def default_tagger() -> Tagger:
    """Return the tagger with the weights that come with the package, loaded once."""
    return read_weights(files("newsevents.text").joinpath("data/tagger.bin").read_bytes())


@lru_cache(maxsize=20_000)  # word forms
def is_unknown(lower: str) -> bool:
    """Whether neither the treebanks nor their words' endings know a word: what stands capitalised is a name.

    >>> is_unknown("norvest"), is_unknown("boards")
    (True, False)
    """
    return default_tagger().is_unknown(lower)


def tag(words: Sequence[str], lowers: Sequence[str], *, headline: bool = False) -> str:
    """Tag the tokens of one or more sentences: one character per token, see :data:`PENN`.

    ``words`` and ``lowers`` are slices of the lists of :class:`~newsevents.text.tokens.Tokens`. With ``headline``, a
    text in title case or capitals is read as if in lower case. Raises ``ValueError`` if the lengths differ.

    >>> words = ["The", "prime", "minister", "will", "back", "the", "plan", "."]
    >>> tag(words, [word.lower() for word in words])
    'DjnxbDn.'
    """
    return default_tagger().tag(words, lowers, headline=headline)
