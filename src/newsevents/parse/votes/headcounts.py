"""Head counts: counted positions by their wording, where grammar alone does not reach.

A sentence is rewritten as words that matter to a count (``Marked``), and ``data/tally_wordings.toml`` has patterns over
them: "a letter signed by 14 senators called on Ms Reyes to withdraw", "83 lawmakers support her, 61 oppose her and
30 are undecided", "56 for Ms Reyes and 31 for Mr Okafor".
"""

import re
from collections.abc import Callable, Iterator

from attrs import frozen

from newsevents.lexicon.counting import default_counting
from newsevents.lexicon.morphology import singular
from newsevents.lexicon.wordings import Wording, tally_wordings
from newsevents.parse.words.items import NAMED, PERSON, TITLE, Sentence
from newsevents.parse.words.numbers import Count, comparison_before, read_number
from newsevents.text.time_numbers import read_ordinal

_MORE = frozenset({"more", "another", "further", "additional", "extra", "other", "new"})
_HARMING = frozenset("killing killed injuring injured wounding wounded arresting arrested detaining detained".split())
_LACKING = frozenset(
    """need needs needed require requires required must if unless until would-be short lack lacks lacked target without
    difficult hard impossible tough easier""".split()
)
_BEFORE = 5
_PART = re.compile(
    r"\b(?:neither|none|majority|half|most|some|many|few|quarter|thirds?|quarters|fifths|one) of(?: [^ ,;]+){0,4} $"
)
"""Before a number, what makes it the whole of which only a part is counted."""
_ASIDE = re.compile(r" , (?:which|who|including|among)(?: [^ ,;]+){0,9} $")
"""Before a number, what makes it stand in an aside, which the next comma closes."""
_INSIDE = re.compile(
    r"(?:\b(?:that|which|whose)(?: [^ ,;]+){0,2}? (?:has|have|had|holds?|groups?|unites?|includes?|counts?|comprises?)"
    r"|\b(?:that|which|whose|who)(?: [^ ,;]+){0,2}? (?:represents?|organi[sz]es?|serves?|covers?|employs?|owns?|runs?"
    r"|speaks? for|brings? together)|\b(?:made up|consisting|composed) of|\b(?:representing|comprising|uniting))"
    r"(?: (?:about|around|some|nearly|almost|over|more|than|at|least|only|just|the|its|her|his|up|to))* $"
)
"""Before a number, what makes it a part of what one body is: "a union that represents 1,000 workers"."""
_AGAIN = re.compile(r"(?: ,)?(?: and)? of(?: [^ ;:.,#@]+){0,4} @\d+(?:(?: ,)?(?: and)? of(?: [^ ;:.,#@]+){0,4} @\d+)*")
"""Behind a name, others of whom the same is said: "the removal of Ms Reyes, of Mr Lund and of Ms Adu"."""
_FRACTIONS = frozenset({"thirds", "quarters", "fifths", "tenths", "third", "quarter", "percent", "%", "per"})
_UNITS = frozenset(
    {
        "backer",
        "supporter",
        "division",
        "chapter",
        "wing",
        "lodge",
        "constituency",
        "delegate",
        "superdelegate",
        "signature",
        "professor",
        "academic",
        "employee",
    }
)


_COUNTING = frozenset(
    """count tally headcount camp team aides allies ally backer supporter assured locked sewn hand total takes taking
    brings bringing votes hurdle threshold hold""".split()
)
"""Words with which a lone number may be one of supporters."""
_CAMPS = frozenset({"camp", "team", "aides", "campaign", "lieutenants", "strategists"})
_STANDING = frozenset({"nominee", "candidate", "contender", "hopeful", "finalist"})
"""Who stand, and take no sides."""
BECOMING = frozenset({"became", "becomes", "become", "becoming"})
"""With what an ordinal counts those who did something: "became the 20th member to back her"."""
_NEEDED = frozenset({"needs", "need", "needed", "required", "requires"})
_MASSES = frozenset({"faculty", "staff", "clergy", "laity"})


@frozen
class Headcount:
    """One counted position: its figures, its side, and the item that names the candidate, if one does."""

    count: Count
    side: str
    who: int | None
    """The item of the name or pronoun."""
    number: int
    """The item of the number."""
    first: int
    last: int
    series: bool


_CROWDS = frozenset("protest protests protested protesters demonstrators demonstrated marched marchers".split())
_CASTING = frozenset("vote votes voted voting ballot ballots lawmakers senators members mps".split())


class Marked:
    """A sentence as the words over which wordings of counts are matched."""

    def __init__(self, s: Sentence, is_people: Callable[[str], bool]) -> None:
        """Mark numbers, people, names and titles."""
        self.sentence = s
        self.is_people = is_people
        self.units = default_counting().voter_nouns | _UNITS
        self.starts: list[int] = []
        self.items: list[int] = []
        self.figures: dict[int, int] = {}
        self.ranked = not BECOMING.isdisjoint(s.lows)
        words: list[str] = []
        i = at = 0
        while i < len(s.shape):
            word, following = self._word(i)
            words.append(word)
            self.starts.append(at)
            self.items.append(i)
            at += len(word) + 1
            i = following
        self.text = f" {' '.join(words)}"

    def _word(self, i: int) -> tuple[str, int]:
        low, c = self.sentence.low(i), self.sentence.shape[i]
        if c == "0":
            return self._number(i)
        if self.ranked and c == "j" and (value := read_ordinal([low])) and self.sentence.low(i - 1) == "the":
            self.figures[i] = value
            return f"¤{i}", i + 1
        if c == PERSON:
            return f"@{i}", i + 1
        last = low.rpartition(" ")[2]
        one = singular(last)
        if low in _MASSES:
            return f"~{low}", i + 1
        counted = last != one and c not in NAMED and (one in self.units or self.is_people(one))
        if counted or (last != one and (one in self.units or c == TITLE)) or self._are_members(low, c):
            return f"~{low.replace(' ', '_')}", i + 1
        if c in NAMED:
            return f"%{i}", i + 1
        if c == TITLE:
            return f"^{low.replace(' ', '_')}", i + 1
        if c == "S":
            return f"${low}", i + 1
        if c == "'":
            return "&s", i + 1
        return "not" if low == "n't" else low.replace(" ", "_"), i + 1

    @staticmethod
    def _are_members(low: str, c: str) -> bool:
        return c == TITLE and low.startswith(("members of ", "heads of "))

    def _number(self, i: int) -> tuple[str, int]:
        s, words, j = self.sentence, self.sentence.low(i), i + 1
        while j < len(s.shape) and s.shape[j] == "0" and read_number(f"{words} {s.low(j)}") is not None:
            words, j = f"{words} {s.low(j)}", j + 1
        value = read_number(words)
        fraction = j < len(s.shape) and s.low(j) in _FRACTIONS
        if value is None or value != int(value) or fraction:
            return "x", j
        self.figures[i] = int(value)
        return f"#{i}", j

    def item(self, at: int) -> int:
        """Give the item whose word contains a position of the text."""
        k = next((k for k in range(len(self.starts) - 1, -1, -1) if self.starts[k] + 1 <= at), 0)
        return self.items[k]


def _is_of_crowd(s: Sentence) -> bool:
    """Whether a sentence counts those in the streets, who cast no votes: "10,000 citizens gathered in protest"."""
    return not _CROWDS.isdisjoint(s.lows) and _CASTING.isdisjoint(s.lows)


def headcounts(s: Sentence, is_people: Callable[[str], bool], *, begun: int | None = None) -> list[Headcount]:
    """Find the counted positions that a sentence words, in order; each number counts once.

    ``begun`` is the token where a count of the sentence stands that has been read already, for others to go on with.
    """
    if ("0" not in s.shape and BECOMING.isdisjoint(s.lows)) or _is_of_crowd(s):
        return []
    marked = Marked(s, is_people)
    few = "~" not in marked.text and begun is None and marked.text.count("#") < 2
    if few and "¤" not in marked.text and _COUNTING.isdisjoint(s.lows):
        return []
    found: dict[int, Headcount] = {}
    others: list[Headcount] = []  # the same counts, on others
    told = [next((i for i in range(len(s)) if s.cuts[i] <= begun < s.cuts[i + 1]), -1)] if begun is not None else []
    for wording in tally_wordings().likely(marked.text):
        after = min([*found, *told], default=len(s))
        if wording.series and after == len(s):
            continue
        for headcount in _matches(marked, wording):
            if wording.series and headcount.first <= after:
                continue
            if found.setdefault(headcount.number, headcount).first == headcount.first:
                others.append(headcount)
    return sorted({id(h): h for h in (*found.values(), *others)}.values(), key=lambda h: h.number)


def _matches(marked: Marked, wording: Wording) -> Iterator[Headcount]:
    for match in wording.pattern.finditer(marked.text):
        groups = match.groupdict()
        number = int(groups["count"][1:])
        count = _count(marked, number, groups)
        if count is None or _is_wanted(marked.sentence, number, groups["count"], marked.text, kind=wording.kind):
            continue
        if count.unit is not None and count.unit.endswith("delegates") and "grabs" in marked.sentence.lows:
            continue  # "131 delegates are up for grabs": to be won, not to make up their minds
        at = match.start("count")
        if _ASIDE.search(marked.text[:at]) and marked.text[at : match.end()].count(" ,") == 1:
            continue  # "the members, who include 235 Greens and 199 Reds, voted for her"
        who = next((match.start(g) for g in ("who", "whose", "whom", "office", "head") if groups.get(g)), None)
        item = marked.item(who) if who is not None else None
        first, last = marked.item(match.start() + 1), marked.item(match.end() - 1) + 1
        yield Headcount(count, wording.kind, item, number, first, last, wording.series)
        more = _AGAIN.match(marked.text, match.end()) if groups.get("whom") else None
        for other in re.findall(r"@(\d+)", more[0]) if more else ():
            yield Headcount(count, wording.kind, int(other), number, first, last, wording.series)


def _count(marked: Marked, number: int, groups: dict[str, str | None]) -> Count | None:
    """Read the figures; "all but two of the 31" are 29 of 31, and of nothing else known they are no count."""
    s, value = marked.sentence, marked.figures[number]
    total = marked.figures.get(int((groups.get("total") or "#-1")[1:]))
    if total is not None and total < value:
        total = None
    if number > 1 and (s.low(number - 2), s.low(number - 1)) == ("all", "but"):
        if total is None:
            return None
        value = total - value
    unit = (groups.get("unit") or "").strip(" ~^").replace("_", " ") or None
    if (value < 2 and unit is not None) or (unit is not None and singular(unit) in _STANDING):
        return None
    return Count(value, comparison_before(s, number), total, unit)


def _is_wanted(s: Sentence, number: int, word: str, text: str, *, kind: str) -> bool:
    """Whether a number is what somebody needs, or comes on top of another: "needs 20 MPs", "two more senators"."""
    if "in" in (s.low(number - 1), s.low(min(number + 1, len(s) - 1))) and "0" in (
        s.shape[max(0, number - 2)],
        s.shape[min(number + 2, len(s) - 1)],
    ):
        return True  # "three in four of the 20 branches"
    before = {s.low(i) for i in range(max(0, number - _BEFORE), number)}
    ahead, _, behind = text.partition(f" {word} ")  # all of it ahead of a number that the text ends with
    after = behind.split(" ", 1)[0]
    if number and number + 1 < len(s) and (s.low(number - 1), s.low(number + 1)) == (",", ","):
        return True  # "Ms Reyes, 56, is a lawyer"
    if "including" in {s.low(i) for i in range(max(0, number - 2), number)} or s.low(number - 1) in _HARMING:
        return True  # "killing 26 people and attacking the president's administration"
    on_top = kind != "undecided"  # beside those who have decided: "another 11 have yet to make up their minds"
    if on_top and s.low(number - 1) in {"another", "further"}:
        return True
    if s.low(number - 1) in {"has", "had", "with"}:
        before -= _NEEDED  # "needs 15 votes and has 12"
    inside = _PART.search(f"{ahead} ") or _INSIDE.search(f"{ahead} ")
    return not before.isdisjoint(_LACKING) or (on_top and after in _MORE) or inside is not None


def is_count(s: Sentence, head: Headcount) -> bool:
    """Whether the words of a headcount begin with what it is: "the head count at 51 for and 49 against"."""
    return s.low(head.first).rpartition(" ")[2] in {"count", "headcount", "tally"}


def is_own(s: Sentence, head: Headcount) -> bool:
    """Whether a candidate, or their camp, tells a headcount: "her camp thought it had 12", "I have 50 MPs"."""
    words = s.lows[head.first : head.number]
    return s.low(head.who or head.first) in {"i", "we"} or ("," not in words and not _CAMPS.isdisjoint(words))
