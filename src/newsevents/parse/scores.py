"""Scores: the figures of votes in a sentence, by a small grammar over classes of words.

A sentence becomes one character per word or mention, as in ``items.py`` but with the classes that matter to a score:
numbers, "votes", "to", "against", "in favour", "abstained", names. Patterns over that string find pairs ("by 45 votes
to 40", "17-10"), sides ("13 in favour", "three deputies abstained") and candidates' counts ("Ms Reyes 115").
"""

import re
from collections.abc import Iterator

from attrs import define

from newsevents.lexicon.counting import Counting, default_counting
from newsevents.lexicon.lexicon import Lexicon
from newsevents.lexicon.morphology import singular, verb_lemma
from newsevents.parse.items import HONORIFIC, PERSON, TIME, TITLE, VERBS, Mention, Sentence
from newsevents.parse.numbers import read_number, read_score

FOR, AGAINST, ABSTAIN = "for", "against", "abstain"
_HEDGES = frozenset("about almost nearly roughly over than around approximately".split())
_QUOTES = frozenset("“”\"„«»''``‘")
_DASHES = frozenset("-–—")
_BE = frozenset({"was", "were", "is", "are", "been", "be", "had", "have", "has"})

_MENTIONED = {PERSON: "P", "O": "O", "C": "O", "L": "O", TIME: "w"}
_TAGGED = {"D": "D", "S": "D", "a": "D", "'": "Q"}
_SIMPLE = {
    "to": "T", "of": "J", "in": "I", "and": "&", "with": "&", "while": "&", "but": "&", "plus": "&",
    "him": "P", "her": "P", "them": "*", "he": "*", "she": "*", "it": "*",
    "(": "(", ")": ")", ".": ".", "!": "!", ",": "K", ";": "K", ":": "K",
    "-": "K", "–": "K", "—": "K", "on": "o", "at": "o",
}  # fmt: skip

_PAIR = re.compile(
    r"(?P<s>S)"
    r"|N%?V?TN%?V?"
    r"|N%?VTD?[^KN.T]{0,7}QN%?"
    r"|(?P<told>N%?V?IF[TK&]{1,2}N%?V?A)"
    r"|N%?V[^KNT.]{1,8}TD?[^KN.T]{0,7}QN%?"
    r"|N%?V[^KNT.]{1,8}TN%?(?=[VFPD])"
    r"|N%(?:JD?NV)?[^KN.]{0,8}TDN%"
    r"|N%[^.N]{0,25}AD?N%"
    r"|(?<=&)NT[PO]QN"
    r"|N%?VK?AN%?V?(?![VU]*[HE]?[AB])"
)
_SIDES = re.compile(
    r"(?P<abstain>N[VUJDx]{0,3}[EH]?B+)"
    r"|(?P<share>(?<=Hx)N%(?=T)|N%(?:J[VUDx]{0,3})?[EHGx]{0,3}IF)"
    r"|(?P<favour>N%?(?:JD?(?:OQ)?N)?(?:(?:[VUJDx]{0,3}[VUEHx])?(?:IF|F)(?=[K&.)PODU!*E]|$)))"
    r"|(?P<against>N%?[VUJDx]{0,3}[EH]?A(?!N)|N%JO?[VUDx]{0,2}[EHGx]{0,2}A(?!N))"
    r"|(?P<later>(?<=[K&])AN(?![VUJDx]{0,3}[EH]?[AB]))"
    r"|(?P<named>O(?:K?&O|KO){0,12}(?:K[^KN.O]{1,12}K)?(?P<way>[AB])(?!N))"
    r"|(?P<persons>P(?:K?&P|KP){0,12}B(?!N))"
)
_CANDIDATES = re.compile(
    r"(?P<got>G)N%?(?:JDN)?V?"
    r"|N%?V?E?F(?:[^KN.P]{0,3})(?P<who>[PO])"
    r"|(?P<list>[PO])(?:\([^)]{0,6}\)|K[^KN.PO]{1,9}K[&o]?|[&o])?N%?V?(?=[K&.);]|$)"
    r"|(?P<with>&)(?:N%?(?:JD?N?)?V(?!T)|N%(?=[K&.);I]|$))"
)
_SERIES = re.compile(r"N&N(?=[K.]|$)")
_ROUND_WORDS = frozenset({"round", "ballot", "runoff", "run-off"})
_ALL = 101
"""Percent: more than all votes are two votes'."""
_ENDS = frozenset({",", ".", ";", "and"})
_NOUNS = frozenset("nmjklNM")


@define
class Word:
    """One word or mention of the signature."""

    cls: str
    first: int
    last: int
    value: int | float | tuple[int, ...] | None = None


@define
class Score:
    """The figures of one vote within a sentence."""

    favour: int | float | None
    against: int | float | None
    abstentions: int | float | None
    first: int
    last: int
    mention: Mention | None = None
    """The candidate whose count it is, where a name stands with it."""
    percent: bool = False
    explicit: bool = False
    """Whether the sides are named, so that their order says nothing of the outcome."""


class Signature:
    """A sentence as a string of the classes that scores are made of."""

    def __init__(self, s: Sentence, lexicon: Lexicon, table: Counting | None = None) -> None:
        """Classify the items of a sentence."""
        self.sentence = s
        self.lexicon = lexicon
        self.table = table or default_counting()
        self.words: list[Word] = []
        i = 0
        while i < len(s.shape):
            i = self._take(i)
        self._join_dashes()
        self._zeros()
        self.text = "".join(w.cls for w in self.words)

    def _take(self, i: int) -> int:
        s, low = self.sentence, self.sentence.low(i)
        if (
            low in _QUOTES
            or s.shape[i] == HONORIFIC
            or (s.shape[i] in "rhH" and low not in self.table.score["against"])
        ):
            return i + 1
        if s.shape[i] == "0" or (
            low not in {"one", "hundred", "m", "k", *self.table.none} and read_number(low) is not None
        ):
            return self._number(i, low)  # whatever it was tagged as: "Twelve in favour", "had seven for"
        if low == "no" and i + 1 < len(s.shape) and s.low(i + 1).startswith("opinion"):
            self.words.append(Word("B", i, i + 2))
            return i + 2
        if s.shape[i] in VERBS and i + 1 < len(s.shape) and self._scores_with(low, s.low(i + 1)):
            self.words.append(Word("G", i, i + 2))
            return i + 2
        self.words.append(Word(self._class(i, low), i, i + 1))
        return i + 1

    def _scores_with(self, low: str, particle: str) -> bool:
        """Whether a verb scores with its particle: "picked up 119 of the 165 votes"."""
        return f"{verb_lemma(low)}_{particle}" in self.table.outcomes["scorer"]

    def _number(self, i: int, low: str) -> int:
        s = self.sentence
        score = read_score(low)
        if score is not None:
            self.words.append(Word("S", i, i + 1, score))
            return i + 1
        j = i + 1
        while j < len(s.shape) and s.shape[j] == "0" and read_number(f"{low} {s.low(j)}") is not None:
            low, j = f"{low} {s.low(j)}", j + 1
        value = read_number(low) if i == 0 or s.low(i - 1) != "not" or low != "one" else 0  # "not one against"
        if low.isalpha() and self._is_ratio(i, j):
            value = None
        money = i > 0 and (s.shape[i - 1] == "$" or s.low(i - 1)[-1:] in "$£€¥")
        self.words.append(Word("x" if value is None or money else "N", i, j, value))
        if low.endswith("%"):
            self.words[-1] = Word("N", i, j, read_number(low[:-1]))
            self.words.append(Word("%", i, j))
        return j

    def _is_ratio(self, i: int, j: int) -> bool:
        """Whether a number opens a hedged ratio, which counts nobody: "by about two to one"."""
        s = self.sentence
        return i > 0 and j + 1 < len(s.shape) and s.low(i - 1) in _HEDGES and (s.low(j), s.low(j + 1)) == ("to", "one")

    def _class(self, i: int, low: str) -> str:
        """Give an item's class: by what the lexicon found it to be, else by the word, else by its part of speech."""
        c = self.sentence.shape[i]
        if c in _MENTIONED:
            return _MENTIONED[c]
        if low in _SIMPLE:
            return _SIMPLE[low]
        if low == "had" and self.sentence.shape[i + 1 : i + 2] == "0" and i + 2 < len(self.sentence):
            after = self.sentence.low(i + 2)  # "Ms Reyes had 47 votes"; not "had 328 seats"
            return "G" if after in self.table.score["votes"] or after in _ENDS else "E"
        return self._voting_class(low, c) or self._grammatical_class(low, c)

    def _voting_class(self, low: str, c: str) -> str:
        """Give the class of a word of voting, empty for any other."""
        score = self.table.score
        for name, cls in (("abstain", "B"), ("against", "A"), ("favour", "F"), ("percent", "%")):
            if low in score[name] or (cls == "%" and low == "per"):
                return cls
        if low in score["votes"] or low == "voting":
            return "H" if c in VERBS and low.startswith("vot") else "V"
        if low in {"voted", "vote"}:
            return "H"
        if c in VERBS and low not in _BE and verb_lemma(low) in self.table.outcomes["scorer"]:
            return "G"
        return ""

    def _grammatical_class(self, low: str, c: str) -> str:
        if c == TITLE or self.lexicon.is_people(low) or singular(low) in self.table.voter_nouns:
            return "U"
        if c in _TAGGED:
            return _TAGGED[c]
        return "E" if low in _BE else "x"

    def _join_dashes(self) -> None:
        """Join "13", a dash and "2" that no space parts into one score."""
        s = self.sentence
        starts, ends = s.tokens.starts, s.tokens.ends
        k = 0
        while k + 2 < len(self.words):
            a, dash, b = self.words[k : k + 3]
            if (
                (a.cls, b.cls) == ("N", "N")
                and s.low(dash.first) in _DASHES
                and ends[s.cuts[a.last] - 1] == starts[s.cuts[dash.first]]
                and ends[s.cuts[dash.first]] == starts[s.cuts[b.first]]
            ):
                self.words[k : k + 3] = [Word("S", a.first, b.last, (int(a.value or 0), int(b.value or 0)))]  # type: ignore[arg-type]
            k += 1

    def _zeros(self) -> None:
        """Make "no" and "none" numbers where what is counted follows: "no abstentions", "none against"."""
        for word, following in zip(self.words, self.words[1:], strict=False):
            if (
                self.sentence.low(word.first) in self.table.none
                and following.cls in "ABFV"
                and following.cls != word.cls
            ) or (word.cls == "A" and self.sentence.low(word.first) in {"no", "nos"} and following.cls == "A"):
                word.cls, word.value = "N", 0

    # --- reading --------------------------------------------------------------------------------------------------

    def value(self, k: int) -> int | float:
        """Return the number at word ``k``."""
        value = self.words[k].value
        return value if isinstance(value, int | float) else 0

    def numbers(self, first: int, last: int) -> list[int]:
        """Return the words that are numbers within a half-open range."""
        return [k for k in range(first, last) if self.words[k].cls == "N"]

    def name(self, k: int) -> Mention | None:
        """Return the mention at word ``k``."""
        return self.sentence.mentions.get(self.words[k].first)


def find_scores(sig: Signature, *, series: bool = False) -> list[Score]:
    """Find the votes whose figures stand in a sentence.

    ``series`` says that others like them have just been told, so that "Ms Reyes got four and seven" is one too.
    """
    taken: set[int] = set()
    scores = list(_pairs(sig, taken))
    groups = _grouped(sig, list(_sides(sig, taken)), scores)
    scores.extend(_candidates(sig, taken, groups) if not scores else [])
    scores.extend(g for g in groups if g.favour is None or g.against is not None or not scores)
    if series and not scores:
        scores.extend(_series(sig))
    return sorted(scores, key=lambda score: score.first)


def _series(sig: Signature) -> Iterator[Score]:
    for match in _SERIES.finditer(sig.text):
        a, b = match.start(), match.end()
        names = [k for k in range(a) if sig.text[k] == "P"]
        if names:
            first, last = sig.words[a].first, sig.words[b - 1].last
            yield Score(sig.value(a), sig.value(a + 2), None, first, last, sig.name(names[-1]), explicit=True)


def _pairs(sig: Signature, taken: set[int]) -> Iterator[Score]:
    for match in _PAIR.finditer(sig.text):
        a, b = match.start(), match.end()
        first, last = sig.words[a].first, sig.words[b - 1].last
        if match["s"]:
            numbers = sig.words[a].value
            assert isinstance(numbers, tuple)
            triple = len(numbers) == 3
            score = Score(numbers[0], numbers[1], numbers[2] if triple else None, first, last, explicit=triple)
            score.mention = _bracketed(sig, a) or _for_whom(sig, b)
        else:
            if not _plain_pair(sig, match) and not (taken and _next_house(sig, match)):
                continue
            here = sig.numbers(a, b)
            score = Score(sig.value(here[0]), sig.value(here[-1]), None, first, last, percent="%" in match[0])
            score.explicit = match["told"] is not None
            score.mention = _for_whom(sig, b)
        taken.update(range(a, b))
        yield score


def _plain_pair(sig: Signature, match: re.Match[str]) -> bool:
    """Whether two numbers joined by "to" are a score and no range: "by 22 to 19", not "12 to 15 members"."""
    if "V" in match[0] or "%" in match[0] or "A" in match[0]:
        return "%" not in match[0] or match[0][:2] == "N%"  # not "10 to 12 percent"
    before = sig.sentence.low(sig.words[match.start() - 1].first) if match.start() else ""
    following = sig.text[match.end() : match.end() + 1]
    if before in {"by", "voted", "vote", "votes", "was", "survived", "margin", "score", "result"}:
        item = sig.words[match.end()].first if following else 0
        return following not in {"U", "%"} and not (following == "x" and sig.sentence.shape[item] in _NOUNS)
    return before in {",", "-", "—", "–", "of", ":"} and following in {"", ".", "K", ")", "F", "&"}


def _next_house(sig: Signature, match: re.Match[str]) -> bool:
    """Whether a pair goes on with the next house's: "bishops voted 36 to four, clergy 203 to 14"."""
    before, following = sig.text[max(0, match.start() - 2) : match.start()], sig.text[match.end() : match.end() + 1]
    return len(before) > 1 and before[0] in "K&" and before[1] in "xUO" and following in {"", ".", "K", "&", ")"}


def _bracketed(sig: Signature, k: int) -> Mention | None:
    """Return the name that a score follows: "Danilo Türk (11-2-2)", "Vesna Pusić, on 2-11-2"."""
    j = k - 1
    while j >= 0 and sig.text[j] in "(Kx" and k - j < 4:
        j -= 1
    return sig.name(j) if j >= 0 and j < k - 1 and sig.text[j] == "P" else None


def _for_whom(sig: Signature, k: int) -> Mention | None:
    """Return the name that a pair favours: "23-20 for Youssouf"."""
    return sig.name(k + 1) if sig.text[k : k + 2] in {"FP", "FO"} and sig.text[k - 1] != "N" else None


def _sides(sig: Signature, taken: set[int]) -> Iterator[tuple[int, str, int | float, int, Mention | None]]:
    """Give the counts whose side is said: start, side, number, end, candidate."""
    for match in _SIDES.finditer(sig.text):
        a, b = match.start(), match.end()
        if any(k in taken for k in range(a, b)):
            continue
        candidate: Mention | None = None
        value: int | float
        if match["named"] or match["persons"]:
            names = [k for k in range(a, b) if sig.text[k] in "PO"]
            side, value = AGAINST if match["way"] == "A" else ABSTAIN, len(names)
        else:
            side = ABSTAIN if match["abstain"] else FOR if match["favour"] or match["share"] else AGAINST
            value = sig.value(sig.numbers(a, b)[-1 if match["later"] else 0])
        if side == FOR and sig.text[b : b + 1] == "P":
            candidate = sig.name(b)
        taken.update(range(a, b))
        yield a, side, value, b, candidate


def _grouped(
    sig: Signature, sides: list[tuple[int, str, int | float, int, Mention | None]], pairs: list[Score]
) -> list[Score]:
    """Group counts of sides into votes: a side that comes again begins the next; stray ones complete a pair."""
    groups: list[Score] = []
    current: Score | None = None
    for a, side, value, b, candidate in sides:
        field = {FOR: "favour", AGAINST: "against", ABSTAIN: "abstentions"}[side]
        first, last = sig.words[a].first, sig.words[b - 1].last
        pair = next((p for p in reversed(pairs) if p.first < first or len(pairs) == 1), None)
        if pair is not None and side != FOR and getattr(pair, field) is None:
            setattr(pair, field, value)
            continue
        if pair is not None and side == AGAINST:
            continue
        if current is None or getattr(current, field) is not None:
            current = Score(None, None, None, first, last, explicit=True)
            groups.append(current)
        setattr(current, field, value)
        current.last = last
        current.mention = current.mention or candidate
        current.percent |= "%" in sig.text[a:b]
    return groups


def _candidates(sig: Signature, taken: set[int], groups: list[Score]) -> Iterator[Score]:
    """Give the vote told by candidates' counts: the leader's against the runner-up's."""
    found: list[Score] = [
        Score(g.favour, None, None, g.first, g.last, g.mention, g.percent)
        for g in groups
        if g.mention is not None and g.against is None
    ]
    sure = bool(found)
    for match in _CANDIDATES.finditer(sig.text):
        a, b = match.start(), match.end()
        if any(k in taken for k in range(a, b) if sig.text[k] == "N"):
            continue
        votes = "V" in match[0] or ("%" in match[0] and bool(match["got"]))
        sure |= votes or match["who"] is not None
        mention = sig.name(match.start("who") if match["who"] else match.start("list")) if not match["got"] else None
        number = sig.numbers(a, b)[0]
        score = Score(sig.value(number), None, None, sig.words[number].first, sig.words[b - 1].last, mention)
        score.percent = "%" in match[0]
        found.append(score)
    got = any(score.mention is None for score in found)
    told = got and any(g.favour is None and g.against is not None for g in groups)  # "got 319, with 145 against"
    sure |= told
    sure |= len(found) > 1 and not _ROUND_WORDS.isdisjoint(sig.sentence.low(i) for i in range(len(sig.sentence)))
    found.sort(key=lambda score: -(score.favour or 0))
    if len(found) == 1 and not found[0].percent and "V" not in sig.text and not told:
        return  # "as against 1,330 for Ms Reyes": of what?
    lists = sum(1 for f in found if f.mention is not None)
    if not found or not (sure or lists > 2) or (len(found) == 1 and found[0] in groups):
        return
    first = found[0]
    if len(found) > 1:
        first.against = found[1].favour
    for g in groups:
        if g.favour is None and not (first.percent and (first.favour or 0) + (g.against or 0) > _ALL):
            first.against = g.against if g.against is not None else first.against
            first.abstentions = g.abstentions
            g.favour = -1
    groups[:] = [g for g in groups if g.favour != -1 and not (g.mention is not None and g.against is None)]
    yield first
