"""Votes without figures: "elected her by acclamation", "the motion was carried", "the board voted to remove him"."""

import re
from collections.abc import Iterable
from typing import Final

from newsevents.parse.clauses.predications import OBJECT, SUBJECT, Clauses, Predication
from newsevents.parse.events.reported import is_conditional
from newsevents.parse.votes.ballot import Ballot
from newsevents.parse.votes.motions import words_of
from newsevents.parse.votes.verdicts import Verdicts
from newsevents.parse.votes.voters import Voters
from newsevents.parse.words.phrases import NounPhrase

_SIGNS: Final = frozenset({"unanimously", "unanimous", "acclamation"})
_TRIGGERS: Final = _SIGNS | {"motion", "resolution", "amendment", "proposal", "voted", "confidence", "hands", "voice"}
_DECIDING: Final = frozenset(
    """elect re-elect reelect appoint reappoint approve choose pick confirm select pass adopt ratify install hire vote
    reject return crown""".split()
)
"""What a body does by a vote; what it recommends or endorses decides nothing."""
_CHOOSING: Final = frozenset({"choose", "elect", "pick", "select", "pick_out"})
_VOTES: Final = frozenset({"vote", "ballot", "election"})
_MOTIONS: Final = frozenset({"motion", "resolution", "amendment", "proposal"})
"""What nothing but a vote decides."""
_DISPOSING: Final = frozenset("pass carry adopt approve reject defeat vote throw turn fail fall succeed".split())
_OUSTED: Final = frozenset({"remove", "oust", "topple", "unseat", "depose", "dismiss"})
_CONFIDENCE: Final = re.compile(r"\b(?:no[- ])?confidence\b")
_SHOWN: Final = re.compile(r"\b(?:by|in|on) (?:a )?(?:voice vote|show of hands)\b")
_NEAR: Final = 4
_BESIDE: Final = 2


def unfigured(
    clauses: Clauses, verdicts: Verdicts, voters: Voters, words: frozenset[str]
) -> tuple[Predication, str] | None:
    """Give the verb of a vote that was held, and its class; ``None`` where a sentence tells of none without figures."""
    if _TRIGGERS.isdisjoint(words):
        return None
    for p in clauses.verbs.values():
        if _is_distrust(p) and _votes(p, voters):
            return p, "vote"
        if p.modality != "actual" or p.tense != "past" or p.form not in {"fin", "part", ""} or is_conditional(p):
            continue
        if p.lemma == "be" and any(np.head in _VOTES for np in p.get(SUBJECT)) and _is_signed(p, "unanimous"):
            return p, "winner"
        signed = _is_signed(p, "unanimously") or _by_acclamation(p) or _is_shown(p)
        if p.lemma in _DECIDING and signed:
            return p, "vote" if p.lemma == "vote" else verdicts.of(p) or "chosen"
        if p.form == "fin" and _is_decided(p, voters):
            return p, _class_of(p, verdicts)
    return None


def without_repeats(ballots: list[Ballot]) -> list[Ballot]:
    """Leave out what the body tells again of a headline, and the votes without figures that others tell with them."""
    told = [b for b in ballots if b.score.favour is not None or b.score.against is not None]
    kept = [b for b in ballots if b in told or not any(_is_same(b, other) for other in told)]
    body = [b for b in kept if not b.sentence.headline]
    return [b for b in kept if not (b.sentence.headline and any(_repeats(b, other) for other in body))]


def _repeats(title: Ballot, told: Ballot) -> bool:
    """Whether a headline's vote is told in the body, which then takes from it on whom it was."""
    same = {title.score.favour, title.score.against} == {told.score.favour, told.score.against} != {None}
    if same and told.subject is None:
        told.person, told.subject = title.person, title.subject
    return same


def _is_same(bare: Ballot, told: Ballot) -> bool:
    if bare.subject is not None and bare.subject == told.subject:
        return bare.outcome == told.outcome
    if bare.body is not None and told.body is not None and bare.body.name != told.body.name:
        return False
    apart = bare.person is not None and told.person is not None
    near = abs(bare.sentence.number - told.sentence.number) <= _BESIDE
    return not apart and (near or (bare.sentence.headline and bare.outcome == told.outcome))


def _is_decided(p: Predication, voters: Voters) -> bool:
    """Whether a verb tells how a motion fared, what a body voted to do, or that a vote of confidence was lost."""
    phrases = [np for relation in (SUBJECT, OBJECT) for np in p.get(relation)]
    if p.lemma == "vote" and not p.particle:
        aims = [np for relation in ("for", "against", "on") for np in p.get(relation)]
        aims += [np.of for np in p.get("in") if np.of is not None]
        done = [inner for inner in p.complements.get("to", ()) if not _is_to_choose(inner)]
        return bool(done or _are_motions(aims)) and _votes(p, voters)
    if p.lemma in {"survive", "lose"}:  # a vote; to have "lost the confidence of his group" is no news of one
        return any(_is_of_confidence(np) and np.head != "confidence" for np in p.get(OBJECT))
    if p.lemma in _OUSTED:
        return any(_is_of_confidence(np) for relation in ("in", "by", "with", "through") for np in p.get(relation))
    if p.lemma.partition("_")[0] not in _DISPOSING or not _are_motions(phrases):
        return False
    told = p.get(SUBJECT) if p.get(OBJECT) else ()
    return not told or all(np in p.get(OBJECT) for np in told) or _votes(p, voters)


def _is_to_choose(p: Predication) -> bool:
    """Whether a verb says that somebody is to be chosen, nobody knows yet whom: "voted to choose a new leader"."""
    whom = p.get(OBJECT)
    return p.lemma in _CHOOSING and bool(whom) and all(np.name is None and np.det in {"a", "an", "its"} for np in whom)


def _class_of(p: Predication, verdicts: Verdicts) -> str:
    """Give what a verb says of a vote: who survives one of no confidence saw the motion fail."""
    if p.lemma in {"survive", "lose"}:
        against = any("no" in np.text.lower().replace("-", " ").split() for np in p.get(OBJECT))
        return "rejected" if against == (p.lemma == "survive") else "chosen"
    return "vote" if p.lemma == "vote" and not p.get("against") and not p.particle else verdicts.of(p) or "chosen"


def _are_motions(phrases: Iterable[NounPhrase]) -> bool:
    return any(np.head in _MOTIONS or (np.head == "vote" and _is_of_confidence(np)) for np in phrases)


def on_confidence(p: Predication) -> str | None:
    """Give the words of the vote of confidence that a verb tells of, if it does."""
    phrases = [np for relation in (OBJECT, SUBJECT, "in", "by", "with", "through") for np in p.get(relation)]
    return next((words_of(np) for np in phrases if _is_of_confidence(np)), None)


def _is_of_confidence(np: NounPhrase) -> bool:
    """Whether a phrase is of a vote of confidence: one may have "lost the confidence of his party" without one."""
    if np.head == "confidence" and np.det != "no" and np.words[-1:] != ("no",):
        return False
    return np.head in {"motion", "vote", "confidence"} and _CONFIDENCE.search(np.text.lower()) is not None


def _is_distrust(p: Predication) -> bool:
    """Whether a verb tells that a body has no confidence: "the Senate voted no confidence in her"."""
    told = p.lemma in {"vote", "express", "declare"} and p.tense == "past" and p.form == "fin"
    return told and any(np.head == "confidence" and np.det == "no" for np in p.get(OBJECT))


def _votes(p: Predication, voters: Voters) -> bool:
    """Whether the subject of a verb is a body, or people, that vote; not so many of them, which are counted."""
    voting = (np for np in p.get(SUBJECT) if not np.number and not _is_told_apart(p, np))
    return any(voters.of_phrase(np) is not None for np in voting)


def _is_told_apart(p: Predication, np: NounPhrase) -> bool:
    """Whether a verb only says which of many are meant: "the countries that voted to adopt it were Peru and Chile"."""
    s, several = p.sentence, np.kind == "m" or (np.title is not None and np.title.text.endswith("s"))
    return several and np.last + 1 == p.first and s.low(np.last) in {"that", "who"}


def _is_signed(p: Predication, word: str) -> bool:
    """Whether a word stands right beside a verb."""
    s = p.sentence
    return any(s.low(i) == word for i in range(max(0, p.first - 2), min(len(s), p.last + _NEAR)))


def _is_shown(p: Predication) -> bool:
    """Whether a vote was by voices or hands."""
    return _SHOWN.search(" ".join(p.sentence.lows[p.last :])) is not None


def _by_acclamation(p: Predication) -> bool:
    return any(np.head == "acclamation" for np in (*p.get("by"), *p.get(SUBJECT)))
