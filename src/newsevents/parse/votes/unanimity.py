"""Votes without figures: "the board unanimously elected her", "by acclamation", "the vote was unanimous"."""

from newsevents.parse.clauses.predications import SUBJECT, Clauses, Predication
from newsevents.parse.votes.verdicts import Verdicts

_SIGNS = frozenset({"unanimously", "unanimous", "acclamation"})
_DECIDING = frozenset(
    """elect re-elect reelect appoint reappoint approve choose pick confirm select pass adopt ratify install hire vote
    reject return crown""".split()
)
"""What a body does by a vote; what it recommends or endorses decides nothing."""
_VOTES = frozenset({"vote", "ballot", "election"})
_NEAR = 4


def unanimous(clauses: Clauses, verdicts: Verdicts, words: frozenset[str]) -> tuple[Predication, str] | None:
    """Give the verb of a unanimous vote that was held, and its class; ``None`` where a sentence tells of none."""
    if _SIGNS.isdisjoint(words):
        return None
    for p in clauses.verbs.values():
        if p.modality != "actual" or p.tense != "past" or p.form not in {"fin", "part", ""}:
            continue
        if p.lemma == "be" and any(np.head in _VOTES for np in p.get(SUBJECT)) and _is_signed(p, "unanimous"):
            return p, "winner"
        if p.lemma in _DECIDING and (_is_signed(p, "unanimously") or _by_acclamation(p)):
            return p, "vote" if p.lemma == "vote" else verdicts.of(p) or "chosen"
    return None


def _is_signed(p: Predication, word: str) -> bool:
    """Whether a word stands right beside a verb."""
    s = p.sentence
    return any(s.low(i) == word for i in range(max(0, p.first - 2), min(len(s), p.last + _NEAR)))


def _by_acclamation(p: Predication) -> bool:
    return any(np.head == "acclamation" for np in (*p.get("by"), *p.get(SUBJECT)))
