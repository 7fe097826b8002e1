"""What each candidate got, by figures beside names: "Reyes had 267 and Lund 169", "Reyes (44), Lund (31)".

No word for votes needs to stand with them. Whether they are votes is for the article to say: see ``ballots.py``.
"""

import re
from typing import Final, NamedTuple

from newsevents.lexicon.morphology import verb_lemma
from newsevents.parse.people.contenders import HE, SHE
from newsevents.parse.shapes.signature import Score, Signature
from newsevents.parse.words.items import Mention

_ENDS: Final = r"(?=[K&.);!TIoxQAwH]|$)"
_TOLD: Final = re.compile(
    r"(?:(?P<also>[PO])&)?(?P<who>[PO*])(?:JD?[PO])?(?:\([^)N]{0,8}\))?(?:K[^K.N]{1,24}K|(?P<comma>K))?"
    rf"(?P<way>[^KN.PO*()]{{0,9}})(?P<n>N)(?:JD?N)?%?(?:JD)?V?{_ENDS}"
    r"|(?P<for>N)%?V?[EH]?F[^KN.P]{0,3}(?P<whom>[PO])"
    r"|(?P<named>[PO])(?:JD?[PO])?(?:K[^K.N()P]{1,9})?\((?:[^)N]{0,4}K)?(?P<bracketed>N)%?V?\)"
)
_GOT: Final = frozenset(
    "have get receive poll muster garner win take secure collect draw attract pull reach score bag gather".split()
)
_MOVED: Final = frozenset("slump drop fall rise climb shoot jump slip go sink advance creep increase shrink".split())
_ONLY: Final = frozenset("only just a an mere barely about some over more than exactly bare scant distant".split())
_NOW: Final = frozenset({"has", "have"})
"""What tells counts that still change."""
_DUEL: Final = 2
_LEVEL: Final = frozenset({"level", "tied", "deadlocked", "tie", "dead", "drew"})
_BOTH: Final = frozenset({"two", "both", "pair"})
_PAST: Final = frozenset({"put", "cast", "won", "got", "had"})
_WITH: Final = frozenset({"with", "on", "at"})
_YOUNG, _OLD = 18, 99
_ROUNDS: Final = frozenset({"ballot", "ballots", "electors", "hands"})
_AFTER: Final = frozenset("irhHtcqR")
"""Items that may follow a number that counts nothing but votes."""
_MEASURES: Final = frozenset(
    "years year seats seat points months days weeks minutes hours million billion a.m. p.m. am pm km miles dead".split()
)


class Told(NamedTuple):
    """One candidate's count."""

    value: int | float
    mention: Mention | None
    """The name; ``None`` where a pronoun stands for it."""
    who: int
    """The item of the name or pronoun."""
    first: int
    last: int
    percent: bool

    def is_like(self, *, percent: bool) -> bool:
        """Whether it is a share, or no share; one that is told to the tenth needs no word for it: "Reyes got 31.9"."""
        return self.percent is percent or (percent and self.value != int(self.value))


def told_counts(sig: Signature) -> list[Told]:
    """Give the counts that a sentence sets beside names, in order."""
    found = []
    for match in _TOLD.finditer(sig.text):
        group = next(g for g in ("n", "for", "bracketed") if match[g])
        k = match.start(group)
        if group == "n" and not (_is_got(sig, match) and _is_bare(sig, match.end())):
            continue
        if group == "for" and sig.is_each(sig.text.index("F", k) + 1):
            continue  # "one for each member of the board"
        if group == "for" and _is_before_noun(sig, match.start("whom")):
            continue  # "makes final three for UNESCO job"
        who = match.start({"n": "who", "for": "whom", "bracketed": "named"}[group])
        first, last = sig.words[k].first, sig.words[match.end() - 1].last
        told = Told(sig.value(k), sig.name(who), sig.words[who].first, first, last, "%" in match[0])
        if match["also"] and _is_each(sig, match.end()):
            found.append(told._replace(mention=sig.name(match.start("also"))))
        found.append(told)
    percent = any(told.percent for told in found)
    counts = [told._replace(percent=percent) for told in found]
    return [] if _are_ages(sig, counts) else counts


def _is_before_noun(sig: Signature, k: int) -> bool:
    """Whether a body's name only tells which of its things is meant: "for UNESCO job"."""
    word = sig.words[k]
    return word.cls == "O" and sig.sentence.shape[word.last : word.last + 1] in {"n", "m", "T"}


def leading(told: list[Told]) -> Score | None:
    """Give the vote that counts tell: the largest against the next."""
    if not told:
        return None
    ranked = sorted(told, key=lambda t: -t.value)
    top, second = ranked[0], next((t.value for t in ranked[1:] if t.who != ranked[0].who), None)
    open_race = len(told) > _DUEL and 2 * top.value <= sum(t.value for t in told)
    return Score(top.value, second, None, top.first, top.last, top.mention, top.percent, several=open_race)


def outdone(sig: Signature, scores: list[Score]) -> list[Score]:
    """Let a list of counts be read whole where only its end was: "Reyes ahead on 12, Lund on 10 and Adu on eight"."""
    if len(scores) != 1 or scores[0].explicit or scores[0].favour is None:
        return scores
    told = told_counts(sig)
    whole = leading(told)
    part = any(t.value == scores[0].favour for t in told)
    more = whole is not None and whole.favour is not None and whole.favour > scores[0].favour
    if whole is not None and scores[0].against is None and whole.favour == scores[0].favour:
        scores[0].against = whole.against  # "she got 31 votes and he 24"
    below = whole is not None and scores[0].against == whole.favour  # "taking 38 against 95 for Ms Adu"
    return [whole] if whole is not None and more and ((part and whole.several) or below) else scores


def level(sig: Signature) -> Score | None:
    """Give the vote in which all got as many: "the two were level on 13 votes each", "the vote was tied at 13"."""
    lows = {sig.sentence.low(word.first) for word in sig.words}
    told = not _LEVEL.isdisjoint(lows)
    both = not _BOTH.isdisjoint(lows) and "V" in sig.text  # "left the two with 1,114 votes apiece"
    for k, word in enumerate(sig.words) if told or both else ():
        voted = sig.text[k + 1 : k + 2] == "V"
        after = k + 1 + voted
        tied = k > 1 and sig.text[k - 1] == "o" and sig.sentence.low(sig.words[k - 2].first) in _LEVEL
        if word.cls == "N" and ((_is_each(sig, after) and (told or voted)) or tied):
            return Score(sig.value(k), sig.value(k), None, word.first, sig.words[k if tied else after].last)
    return None


def _is_got(sig: Signature, match: re.Match[str]) -> bool:
    """Whether the words between a name and a number say that the one got the other."""
    a, b = match.span("way")
    if a == b:
        pair = re.match("V?T[^KN.PO]{0,3}N", sig.text[match.end() :]) is not None  # "beat Ms Reyes, 85 to 55"
        comma = match["comma"] is not None and sig.sentence.low(sig.words[a - 1].first) != ":"
        he = match["who"] != "*" or sig.sentence.low(sig.words[match.start("who")].first) in HE | SHE  # "and he 24"
        return he and not comma and not pair  # not "Ms Reyes, 44,"
    if "Q" in match["way"][1:] or match["way"] == "Q":
        return match["way"] == "Q"
    lows = [sig.sentence.low(sig.words[k].first) for k in range(b - 1, a - 1, -1)]
    tail = [low for low in lows if low not in _ONLY][:2]
    if not tail or tail[0] in _NOW:
        return False
    if tail[0] == "to" and len(tail) > 1:
        return verb_lemma(tail[1]) in _MOVED
    if (verb_lemma(tail[0]) == tail[0] or tail[0].endswith("s")) and tail[0] not in _WITH | _PAST:
        return False  # "when she reaches 70"
    phrasal = f"{verb_lemma(tail[-1])}_{tail[0]}" in sig.table.outcomes["scorer"]
    return tail[0] in _WITH or phrasal or verb_lemma(tail[0]) in _GOT | sig.table.outcomes["scorer"]


def _is_bare(sig: Signature, end: int) -> bool:
    """Whether nothing else than votes is counted: "had 267 and", not "had 267 seats"."""
    s = sig.sentence
    if sig.text[end - 1] == "V" and s.low(sig.words[end - 1].first) in _ROUNDS:
        return False  # "won after three ballots"
    if end >= len(sig.words):
        return True
    item = sig.words[end].first
    return s.low(item) not in _MEASURES and not (sig.text[end] == "x" and s.shape[item] not in _AFTER)


def _are_ages(sig: Signature, told: list[Told]) -> bool:
    """Whether figures in brackets are how old people are: "Ms Reyes (58)"."""
    bracketed = [t for t in told if t.first and sig.sentence.low(t.first - 1) == "("]
    voted = not {"V", "H", "%"}.isdisjoint(sig.text)
    return len(bracketed) == len(told) and not voted and all(_YOUNG <= t.value <= _OLD for t in bracketed)


def _is_each(sig: Signature, end: int) -> bool:
    """Whether those named together each got a number: "with four each"."""
    return end < len(sig.words) and sig.sentence.low(sig.words[end].first) in {"each", "apiece"}
