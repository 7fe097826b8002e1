"""Signatures: a sentence as a string of the classes that the figures of votes are made of.

A sentence becomes one character per word or mention, as in ``items.py`` but with the classes that matter to a score:
numbers, "votes", "to", "against", "in favour", "abstained", names.
"""

import re
from calendar import month_abbr, month_name

from attrs import define

from newsevents.lexicon.counting import Counting, default_counting
from newsevents.lexicon.lexicon import Lexicon
from newsevents.lexicon.morphology import singular, verb_lemma
from newsevents.parse.words.items import HONORIFIC, PERSON, TIME, TITLE, VERBS, Mention, Sentence
from newsevents.parse.words.numbers import are_years, read_number, read_score

_HEDGES = frozenset("about almost nearly roughly over than around approximately".split())
_QUOTES = frozenset("“”\"„«»''``‘")
_DASHES = frozenset("-–—")
BACKING = frozenset({"support", "backing", "approval"})
"""What shares of votes are called too: "re-elected with 76 percent support"."""
_VALID = frozenset({"valid", "total", "first-preference", "first-choice"})
"""What votes are called that are counted."""
_OWN = frozenset({"his", "her", "their", "its", "my", "our"})
_BE = frozenset({"was", "were", "is", "are", "been", "be", "had", "have", "has"})

_SEVERAL = re.compile(r"[A-Z]{2,4}s")
"""Members of an assembly who go by letters."""
_DAY = re.compile(r"(?:19|20)\d\d[-/.]\d\d?[-/.]\d\d?")
_HALVES = frozenset({"a.m.", "p.m.", "am", "pm"})
_MONTHS = frozenset(name.lower() for name in (*month_name, *month_abbr, "Sept") if name)
_HUNDRED = 100
_POINTED = frozenset("count counts round rounds ballot ballots ridings tally leadership".split())
_SPANS = frozenset("days weeks months years hours minutes".split())
_ROUNDS = 12
_DIGITS = 4
_NUMBERED = frozenset({"round", "article", "resolution", "section", "chapter", "proposition", "amendment"})
"""What a number behind it tells apart."""
_IDLE = frozenset(
    f"{verb} {rest}"
    for verb, rests in {
        "sat": "on their hands/on the fence/it out/the vote out/out the vote",
        "would": "not be pinned down/not take sides/not take a side/not commit themselves",
        "took": "no side/no sides",
        "declined": "to vote/to take sides",
    }.items()
    for rest in rests.split("/")
)
"""What those do, right behind their number, who vote neither way."""
_IDLE_FIRST = frozenset(idiom.split()[0] for idiom in _IDLE)
_IDLE_LONGEST = max(len(idiom.split()) for idiom in _IDLE)
_RIVALS = frozenset({"opponent", "rival", "challenger", "competitor", "opposition", "competition"})
_IN = frozenset({"in", "since", "by", "until", "from", "of"})
_BACKED = frozenset({"backed", "favoured", "favored", "endorsed"})
"""Sides when it says by how many."""

_MENTIONED = {PERSON: "P", "O": "O", "C": "O", "L": "O", TIME: "w"}
_TAGGED = {"D": "D", "S": "D", "a": "D", "'": "Q"}
_SIMPLE = {
    "to": "T", "of": "J", "in": "I", "and": "&", "with": "&", "while": "&", "but": "&", "plus": "&",
    "him": "P", "her": "P", "them": "*", "he": "*", "she": "*", "it": "*",
    "(": "(", ")": ")", ".": ".", "!": "!", ",": "K", ";": "K", ":": "K",
    "-": "K", "–": "K", "—": "K", "on": "o", "at": "o",
}  # fmt: skip
_WHENCE = re.compile(r"(?<=U)[JI]D?x?O(?=[HEB])")
_ENDS = frozenset({",", ".", ";", "and"})

_COUNT_LONGEST = 12
_COUNTED_SO_FAR = re.compile(
    r"[\d.,]+ ?(?:%|percent|per cent|pct) of (?:the |all )?(?:[a-z]+ ){1,3}?"
    r"(?:counted|tallied|processed|scrutinised|scrutinized|reporting|reported|declared|in(?=$| [,.;)]))(?= |$)"
)
"""How much of a count is done, which is no candidate's share."""


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
    several: bool = False
    """Whether more than two candidates are told to have got votes, and none of them half."""
    total: int | float | None = None
    """Of how many votes it is, if that is said."""


class Signature:
    """A sentence as a string of the classes that scores are made of."""

    def __init__(self, s: Sentence, lexicon: Lexicon, table: Counting | None = None, *, pledged: bool = False) -> None:
        """Classify the items of a sentence; ``pledged``: delegates are won in it, and do not vote."""
        self.sentence = s
        self.lexicon = lexicon
        self.table = table or default_counting()
        self.words: list[Word] = []
        i = 0
        while i < len(s.shape):
            i = self._take(i)
        self._drop_whence()
        self._join_dashes()
        self._zeros()
        if pledged:
            self._forget_delegates()
        self.text = "".join(w.cls for w in self.words)

    def _take(self, i: int) -> int:
        s, low = self.sentence, self.sentence.low(i)
        if (
            low in _QUOTES
            or s.shape[i] == HONORIFIC
            or (s.shape[i] in "rhH" and low != "ahead" and low not in self.table.score["against"])
            or (low in _VALID and i + 1 < len(s.shape) and s.low(i + 1) in self.table.score["votes"])
            or (low == "first" and s.lows[i + 1 : i + 2] == ["preferences"])
        ):
            return i + 1
        if (
            s.shape[i] == "0"
            or (low[:1].isdigit() and read_score(low) is not None)
            or (low not in {"one", "hundred", "m", "k", *self.table.none} and read_number(low) is not None)
        ):
            return self._number(i, low)  # whatever it was tagged as: "Twelve in favour", "had seven for"
        if low == "per" and i + 1 < len(s.shape) and s.low(i + 1) == "cent":
            self.words.append(Word("%", i, i + 2))
            return i + 2
        if low in {"no", "without"} and i + 1 < len(s.shape) and s.low(i + 1).startswith("opinion"):
            self.words.append(Word("B", i, i + 2))
            return i + 2
        if low == "no" and i + 1 < len(s.shape) and singular(s.low(i + 1)) in _RIVALS:
            self.words.append(Word("D", i, i + 1))  # "had no opponents"
            return i + 1
        if low == "no" and s.shape[i + 1 : i + 2] in {"n", "m", "j"} and s.low(i + 1) not in self.table.score["votes"]:
            self.words.append(Word("D", i, i + 1))  # "15 had no preference"
            return i + 1
        if (n := self._idiom(i, low)) > 1:
            self.words.append(Word("B", i, i + n))
            return i + n
        if low in _BACKED and i + 1 < len(s.shape) and s.low(i + 1) == "by":
            self.words.append(Word("F", i, i + 1))
            return i + 1
        if s.shape[i] in VERBS and i + 1 < len(s.shape) and self._scores_with(low, s.low(i + 1)):
            self.words.append(Word("G", i, i + 2))
            return i + 2
        self.words.append(Word("x" if low == "ballots" and self._are_rounds() else self._class(i, low), i, i + 1))
        return i + 1

    def _idiom(self, i: int, low: str) -> int:
        """Give how many items say that those just counted voted neither way: "two sat on their hands"."""
        if not self.words or self.words[-1].cls != "N" or low not in _IDLE_FIRST:
            return 0
        lows = self.sentence.lows[i : i + _IDLE_LONGEST]
        return next((n for n in range(len(lows), 1, -1) if " ".join(lows[:n]) in _IDLE), 0)

    def _are_rounds(self) -> bool:
        """Whether ballots are rounds: "after three ballots"."""
        before = self.words[-1] if self.words else None
        few = before is not None and before.cls == "N" and isinstance(before.value, int) and before.value <= _ROUNDS
        return few and self.sentence.low(before.first).isalpha() if before is not None else False

    def _scores_with(self, low: str, particle: str) -> bool:
        """Whether a verb scores with its particle: "picked up 119 of the 165 votes"."""
        return f"{verb_lemma(low)}_{particle}" in self.table.outcomes["scorer"]

    def _progress(self, i: int) -> int:
        """Give how many items say how far a count has come: "95 percent of votes counted", "90% of ballot boxes in"."""
        if not self.sentence.low(i)[:1].isdigit():
            return 0
        words = " ".join(self.sentence.lows[i : i + _COUNT_LONGEST])
        match = _COUNTED_SO_FAR.match(words)
        return len(match[0].split()) if match is not None else 0

    def _number(self, i: int, low: str) -> int:
        s = self.sentence
        if (counted := self._progress(i)) > 0:
            self.words.append(Word("x", i, i + counted))
            return i + counted
        timed = _DAY.fullmatch(low) or not _HALVES.isdisjoint(s.lows[i + 1 : i + 2])  # "2016-07-05", "10-11 a.m."
        timed = timed or (i > 0 and s.low(i - 1).rstrip(".") in _MONTHS)  # "May 13-22"
        following = s.low(min(i + 1, len(s.shape) - 1)).rstrip(".")
        timed = timed or following in _MONTHS or following in _SPANS  # "6-8 November", "for 3-5 days"
        score = read_score(low) if not timed else None
        if score is not None:
            self.words.append(Word("S", i, i + 1, score))
            return i + 1
        j = i + 1
        while j < len(s.shape) and s.shape[j] == "0" and read_number(f"{low} {s.low(j)}") is not None:
            low, j = f"{low} {s.low(j)}", j + 1
        value = read_number(low) if i == 0 or s.low(i - 1) != "not" or low != "one" else 0  # "not one against"
        if (low.isalpha() and self._is_ratio(i, j)) or self._is_year(i, low) or self._is_label(i):
            value = None
        money = i > 0 and (s.shape[i - 1] == "$" or s.low(i - 1)[-1:] in "$£€¥")
        self.words.append(Word("x" if value is None or money else "N", i, j, value))
        if low.endswith("%"):
            self.words[-1] = Word("N", i, j, read_number(low[:-1]))
            self.words.append(Word("%", i, j))
        return j

    def _is_year(self, i: int, low: str) -> bool:
        """Whether a number is a year: "in 2021 had voted for her", "her 2021 run for"."""
        if not (i > 0 and len(low) == _DIGITS and low.isdigit() and low[:2] in {"19", "20"}):
            return False
        s = self.sentence
        of_year = s.shape[i + 1 : i + 2] in {"n", "m"} and not self._are_counted(i + 1)
        of_span = TIME in {s.shape[i - 2 : i - 1], s.shape[i + 2 : i + 3]} and s.shape[i] == TIME  # "2004-2009"
        return s.low(i - 1) in _IN or of_year or of_span

    def _is_label(self, i: int) -> bool:
        """Whether a number only tells which of several is meant: "in Round 6", unlike "in the first round 26 voted"."""
        s = self.sentence
        return i > 0 and s.low(i - 1) in _NUMBERED and (i == 1 or s.shape[i - 2] not in "jkD0")

    def _are_counted(self, i: int) -> bool:
        """Whether a noun is one of what counts of votes are of: "2016 votes", "2016 lawmakers"."""
        low = self.sentence.low(i)
        return (
            self.lexicon.is_people(low) or singular(low) in self.table.voter_nouns or low in self.table.score["votes"]
        )

    def _is_ratio(self, i: int, j: int) -> bool:
        """Whether a number opens a hedged ratio, which counts nobody: "by about two to one"."""
        s = self.sentence
        return i > 0 and j + 1 < len(s.shape) and s.low(i - 1) in _HEDGES and (s.low(j), s.low(j + 1)) == ("to", "one")

    def _class(self, i: int, low: str) -> str:
        """Give an item's class: by what the lexicon found it to be, else by the word, else by its part of speech."""
        c = self.sentence.shape[i]
        if low in _OWN and self.sentence.shape[i + 1 : i + 2] == "0":
            return "P"  # "69 votes to his 67"
        if c == "O" and _SEVERAL.fullmatch(self.sentence.text(i, i + 1)):
            return "U"  # "17 MCAs"
        if c in _MENTIONED:
            return _MENTIONED[c]
        if low in _SIMPLE:
            return _SIMPLE[low]
        if low == "had" and self.sentence.shape[i + 1 : i + 2] == "0" and i + 2 < len(self.sentence):
            after = self.sentence.low(i + 2)  # "Ms Reyes had 47 votes"; not "had 328 seats"
            voted = not self.table.score["votes"].isdisjoint(self.sentence.lows[i + 3 : i + 7])
            share = after in self.table.score["percent"] and voted  # "had 51.3% of the vote"
            return "G" if share or after in self.table.score["votes"] or after in _ENDS else "E"
        return self._voting_class(low, c) or self._grammatical_class(low, c)

    def _voting_class(self, low: str, c: str) -> str:
        """Give the class of a word of voting, empty for any other."""
        score = self.table.score
        for name, cls in (("abstain", "B"), ("against", "A"), ("favour", "F"), ("percent", "%")):
            if low in score[name] or (cls == "%" and low == "per"):
                return cls
        if low in BACKING and self.words and self.words[-1].cls == "%":
            return "V"
        if low == "points" and self._are_votes():
            return "V"  # "had 1,902 points and Lund 1,640"
        if low in score["votes"] or low == "voting":
            return "H" if c in VERBS and low.startswith("vot") else "V"
        if low in {"voted", "vote"}:
            return "H"
        if c in VERBS and low not in _BE and verb_lemma(low) in self.table.outcomes["scorer"]:
            return "G"
        return ""

    def _are_votes(self) -> bool:
        """Whether points, told in hundreds beside a word of a contest, are what members' votes are worth."""
        before = self.words[-1] if self.words else None
        many = before is not None and before.cls == "N" and isinstance(before.value, int) and before.value >= _HUNDRED
        return many and not _POINTED.isdisjoint(self.sentence.words)

    def _grammatical_class(self, low: str, c: str) -> str:
        if c == TITLE or self.lexicon.is_people(low) or singular(low) in self.table.voter_nouns:
            return "U"
        if c in _TAGGED:
            return _TAGGED[c]
        return "E" if low in _BE else "x"

    def _drop_whence(self) -> None:
        """Drop of which body those are who vote: "248 lawmakers of the 460-member Sejm voted"."""
        for match in reversed(list(_WHENCE.finditer("".join(w.cls for w in self.words)))):
            del self.words[match.start() : match.end()]

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
                and not are_years(s.low(a.first), s.low(b.first))
            ):
                self.words[k : k + 3] = [Word("S", a.first, b.last, (int(a.value or 0), int(b.value or 0)))]  # type: ignore[arg-type]
            elif (a.cls, b.cls) == ("%", "N") and s.low(dash.first) in _DASHES:
                dash.cls = "T"  # "by 52%-48%"
            k += 1

    def _zeros(self) -> None:
        """Make "no" and "none" numbers where what is counted follows: "no abstentions", "none against"."""
        before = ""
        for word, following in zip(self.words, self.words[1:], strict=False):
            nobody = before == "T" and self.sentence.low(word.first) in self.table.none  # "14 votes to none"
            last, before = before, word.cls
            if (
                nobody
                or (
                    self.sentence.low(word.first) in self.table.none
                    and following.cls in "ABFV"
                    and following.cls != word.cls
                    and not (last == "N" and following.cls == "V")  # "52 no votes"
                )
                or (word.cls == "A" and self.sentence.low(word.first) in {"no", "nos"} and following.cls == "A")
            ):
                word.cls, word.value = "N", 0

    def _forget_delegates(self) -> None:
        """Make counts of delegates, which are no votes, mere words: "secured 39 of its 54 delegates with 48%"."""
        for word, following in zip(self.words, (*self.words[1:], Word(".", 0, 0)), strict=True):
            if word.cls == "N" and following.cls not in "%V":
                word.cls, word.value = "x", None

    # --- reading --------------------------------------------------------------------------------------------------

    def value(self, k: int) -> int | float:
        """Return the number at word ``k``."""
        value = self.words[k].value
        return value if isinstance(value, int | float) else 0

    def is_each(self, k: int) -> bool:
        """Return whether word ``k`` is "each", as in "one for each member"."""
        return k < len(self.words) and self.sentence.low(self.words[k].first) in {"each", "every"}

    def numbers(self, first: int, last: int) -> list[int]:
        """Return the words that are numbers within a half-open range."""
        return [k for k in range(first, last) if self.words[k].cls == "N"]

    def name(self, k: int) -> Mention | None:
        """Return the mention at word ``k``."""
        return self.sentence.mentions.get(self.words[k].first)
