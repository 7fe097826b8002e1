"""What the others got in a vote whose winner's count is told: their own counts, or how far behind they were."""

import re
from collections.abc import Iterator
from typing import Final

from newsevents.parse.names.entities import entity_of
from newsevents.parse.reading import Reading
from newsevents.parse.shapes.signature import Score, Signature
from newsevents.parse.votes.ballot import Ballot
from newsevents.parse.votes.told_counts import told_counts
from newsevents.parse.words.items import Mention

_FOLLOWERS: Final = re.compile(r"[PO](?:K[^K.O]{1,24}K|K)?[^KN.PO]{0,6}(?P<n>N)%?V?(?=[K&.);]|x[K&.]|$)")
_AGAINST: Final = re.compile(r"A(?P<n>N)%?V?(?=F|[K&.);]|$)")
_SERIES: Final = re.compile(r"(?:N%?V?K?){1,6}&N%?V?(?=K)")
_GAP: Final = re.compile(r"(?<=[K&])N[Vx]?(?P<way>x{1,2})[^KN.PO]{0,6}(?P<who>[PO])")
_EARLIER: Final = frozenset({"after", "having", "following"})
_NEAR: Final = 3
_AHEAD: Final = frozenset({"more than", "ahead of", "clear of"})
_BEHIND: Final = frozenset({"fewer than", "behind", "short of", "less than"})
_HUMANS: Final = frozenset("years year days weeks months minutes hours seats points per".split())
"""What else may be counted with "more than"."""


def followers(sig: Signature, *, percent: bool, after: int = 0) -> list[int | float]:
    """Give the counts of those whom a sentence names with one each: "Mr Okafor received 42 and Ms Holm five"."""
    found = _FOLLOWERS.finditer(sig.text, after)
    return [sig.value(m.start("n")) for m in found if sig.text.startswith("%", m.end("n")) is percent]


def respective(sig: Signature) -> list[int | float]:
    """Give the counts that a sentence tells of several in turn: "Reyes and Holm received 27 and 4, respectively"."""
    if "respectively" not in sig.sentence.lows:
        return []
    match = _SERIES.search(sig.text)
    return [sig.value(k) for k in sig.numbers(*match.span())] if match is not None else []


def outpoll(sig: Signature, last: Ballot, count: float, r: Reading) -> bool:
    """Let who is told to have got more than the one before have led: "Reyes had 194. Lund got 210."."""
    told = next((t for t in told_counts(sig) if t.value == count and t.mention is not None), None)
    leader = entity_of(r.registry, told.mention) if told is not None and told.mention is not None else None
    if last.verb != "scorer" or leader is None:
        return False
    last.score.favour, last.score.against, last.person = count, last.score.favour, leader
    last.score.several = True
    return True


def complete(sig: Signature, score: Score) -> None:
    """Give a lone count its rival's: "won 30 of the 56 votes, seven more than Reyes", "got 119, and Oslo 29"."""
    if score.against is not None or score.explicit or score.favour is None:
        return
    after = next((k for k, word in enumerate(sig.words) if word.first >= score.last), len(sig.words))
    if any(sig.sentence.low(word.first) in _EARLIER for word in sig.words[after : after + _NEAR]):
        return  # "with 52 votes, after getting 38 in the first"
    own, behind = score.favour, []
    for gap, ahead, mention in _gaps(sig, after):
        if ahead and gap < own and score.against is None:
            score.against = own - gap
        elif not ahead:
            behind.append((own + gap, mention))
    if behind:  # "polled 37 votes, four behind Reyes and five behind Okafor": Okafor led
        behind.sort(key=lambda told: -told[0])
        score.favour, score.mention = behind[0]
        score.against = behind[1][0] if behind[1:] else own
    if score.against is None:
        counts = [n for n in followers(sig, percent=score.percent, after=after) if n < own]
        counts += [n for m in _AGAINST.finditer(sig.text, after) if (n := sig.value(m.start("n"))) < own]
        score.against = max(counts, default=None)


def _gaps(sig: Signature, after: int) -> Iterator[tuple[int | float, bool, Mention | None]]:
    """Give how many votes a count is ahead of or behind somebody else's."""
    for match in _GAP.finditer(sig.text, after):
        a, b = match.start(), match.start("who")
        lows = [sig.sentence.low(sig.words[k].first) for k in range(a + 1, b)]
        said = " ".join(lows)
        if _HUMANS.isdisjoint(lows) and any(way in said for way in (*_AHEAD, *_BEHIND)):
            yield sig.value(a), any(way in said for way in _AHEAD), sig.name(b)
