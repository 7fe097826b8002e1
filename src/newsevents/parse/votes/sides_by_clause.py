"""Sides of a vote that clauses tell: "Nine of the 11 voted for it; the two of the staff, still sore, voted against"."""

from collections.abc import Callable
from typing import Final

from newsevents.parse.clauses.predications import OBJECT, SUBJECT, Clauses, Predication
from newsevents.parse.shapes.signature import Score
from newsevents.parse.votes.motions import favoured
from newsevents.parse.words.numbers import count_of
from newsevents.parse.words.phrases import NounPhrase

VOTED: Final = frozenset({"vote", "voted", "votes", "abstained"})
"""Words without which clauses count positions, not votes."""
_YES: Final = frozenset({"yes", "aye", "yea"})
_NO: Final = frozenset({"no", "nay"})
_STANDING: Final = frozenset({"stand", "side", "go", "come"})
_BACKING: Final = frozenset({"back", "support", "favour", "favor", "endorse"})
_REFUSING: Final = frozenset({"oppose", "dissent", "object"})
_FEWEST: Final = 3

Told = tuple[Predication, Score]


def sides_by_clause(clauses: Clauses, count: Callable[[NounPhrase], int | float | None]) -> Told | None:
    """Give the verb and the figures of a vote whose sides a sentence tells by clauses; ``count`` counts a subject."""
    told: dict[str, int | float] = {}
    aim: Predication | None = None
    total: int | None = None
    for p in clauses.verbs.values():
        subject = next(iter(p.get(SUBJECT)), None)
        side = _side(p, told) if subject is not None and p.tense == "past" else ""
        counted = count(subject) if side and subject is not None else None
        if subject is None or counted is None or side in told:
            continue
        told[side] = counted
        whole = count_of(subject)
        total = total or (whole.total if whole is not None else None)
        aim = p if aim is None or side == "for" else aim
    if aim is None or len(told) < len(("for", "against")) or "against" not in told:
        return None
    favour = told.get("for")
    if favour is None and total is not None and total - sum(told.values()) > 0:
        favour = total - sum(told.values())  # "two of the 11 directors abstained and one voted against"
    if favour is None or favour + told["against"] < _FEWEST:
        return None
    first, last = min(p.first for p in clauses.verbs.values()), aim.last
    return aim, Score(favour, told["against"], told.get("abstain"), min(first, last - 1), last, explicit=True)


def _side(p: Predication, told: dict[str, int | float]) -> str:
    """Give the side that a verb says its subject took: "did not", behind those who did, is the other one."""
    if p.lemma == "do" and p.modality == "denied" and not p.get(OBJECT):
        return "against" if "for" in told else ""
    if p.modality != "actual":
        return ""
    said = {np.head for np in p.get(OBJECT)}
    if p.lemma == "abstain":
        return "abstain"
    if p.lemma in _REFUSING or (p.lemma == "vote" and (said & _NO or p.get("against") or p.particle == "against")):
        return "against"
    with_it = p.lemma in _STANDING and (p.get("by") or p.get("behind") or p.get("with"))
    voted = p.lemma == "vote" and (said & _YES or p.get("for") or favoured(p))
    return "for" if voted or with_it or p.lemma in _BACKING else ""
