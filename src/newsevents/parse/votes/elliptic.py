"""Votes told as briefly as may be, by what others in the story have said of them.

Figures without their sides have those of the candidate before: "Mr Lund had eight, six and one". Rounds that
semicolons part leave out their verb: "in the first Reyes had 20, Lund 16; in the second she had 22, he 14".
"""

import re
from collections.abc import Iterator

from attrs import evolve

from newsevents.parse.shapes.signature import Score, Signature
from newsevents.parse.votes.told_counts import leading, told_counts

_SERIES = re.compile(r"(?P<all>N(?:KN)?K?&N)(?=[K.]|$)|(?P<got>G)N(?=[K&][^N]|[K.]?$)")
_NTH = frozenset({"first", "opening", "second", "third", "fourth", "final", "last", "next", "deciding"})
TRIPLE = 3
"""Figures of those for, those against and those who abstained."""


def series_of(sig: Signature, figures: int, after: int) -> Iterator[Score]:
    """Give the votes told as briefly as may be: "Mr Lund had eight, six and one", "in August it was 12 and one"."""
    begun = 0
    for match in _SERIES.finditer(sig.text):
        a, b = match.start(), match.end()
        if sig.words[a].first < after:
            continue
        numbers = [sig.value(k) for k in sig.numbers(a, b)]
        names = [k for k in range(begun, a) if sig.text[k] == "P"]
        whole = len(numbers) == figures if after else 1 < len(numbers) <= figures
        alone = match["got"] is not None and figures == TRIPLE
        whole |= alone
        if not whole or not (names or (len(numbers) == TRIPLE and sig.text[begun:a].rstrip("E")[-1:] == "*")):
            continue
        first, last = sig.words[sig.numbers(a, b)[0]].first, sig.words[b - 1].last
        favour, against, abstained = (*numbers, None, None)[:3]
        score = Score(favour, against, abstained, first, last, sig.name(names[-1]) if names else None)
        yield evolve(score, explicit=not alone)
        begun = b


def rounds_apart(sig: Signature) -> list[Score]:
    """Give the votes of rounds that semicolons part: "in the first Reyes had 20, Lund 16; in the second she 22".

    None where a part tells of no round, or has fewer than two counts.
    """
    lows = sig.sentence.lows
    ends = [k for k, word in enumerate(sig.words) if lows[word.first] == ";"]
    if not ends or _NTH.isdisjoint(lows[: sig.words[ends[0]].first]):
        return []
    found = []
    for a, b in zip([0, *ends], [*ends, len(sig.words)], strict=True):
        words = {sig.sentence.low(word.first) for word in sig.words[a:b]}
        first, last = sig.words[a].first, sig.words[b - 1].last
        score = leading([told for told in told_counts(sig) if first <= told.first < last])
        if words.isdisjoint(_NTH) or score is None or score.against is None:
            return []
        found.append(score)
    return found
