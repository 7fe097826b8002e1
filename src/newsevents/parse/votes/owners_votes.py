"""Shares with which shareholders vote on each director and each motion apart: "Ms Reyes won 96%; the pay report 49%".

At a company's meeting nobody stands against anybody: each share is a vote of its own, and no word for votes need stand
with it. That the article is of such a meeting is what tells these shares from those of sales and of capital.
"""

import re
from collections.abc import Iterator
from typing import Final

from newsevents.lexicon.counting import default_counting
from newsevents.parse.clauses.clauses import NOUN
from newsevents.parse.clauses.predications import OBJECT, SUBJECT, Clauses, Predication
from newsevents.parse.names.entities import Entity, entity_of
from newsevents.parse.reading import Reading
from newsevents.parse.shapes.signature import Score, Signature
from newsevents.parse.shapes.vote_cues import PERCENT
from newsevents.parse.votes.ballot import Ballot
from newsevents.parse.votes.motions import MOTIONS, Motions, words_of
from newsevents.parse.votes.outcomes import FAILED, PASSED, QUOTAS
from newsevents.parse.votes.told_counts import told_counts
from newsevents.parse.votes.verdicts import HURDLES, Verdicts
from newsevents.parse.words.phrases import NounPhrase

_OWNERS: Final = frozenset({"shareholders", "stockholders", "investors"})
_MEETINGS: Final = frozenset("agm meeting meetings annual re-elected reelected reappointed".split())
_VOTES: Final = frozenset("vote votes voted re-elected reelected reappointed".split())
_SHARE: Final = re.compile(
    r"(?:(?P<got>G)D?|(?P<link>[&x])D?|(?P<aside>K)|(?P<gapped>P)|(?P<bracket>\())(?P<n>N)%(?P<side>V|IF|F)?(?=JD?x?[VU]|[K&.;)o]|$)"
)
_SIDES: Final = re.compile(r"N%[^.;N]{0,9}(?:T|A[DP]?)N%(?!w|I[wx])|N%[^.;N]{0,9}A(?!N)")
"""Two sides of one vote, which the figures of votes at large tell."""
_LINKS: Final = frozenset({"with", "by"})
_RESULTS: Final = frozenset({"chosen", "rejected", "winner", "loser", "scorer"})
_GETTING: Final = frozenset("win receive get secure garner attract poll draw gather muster obtain collect".split())
_WITH: Final = frozenset({"chosen", "rejected", "winner", "loser"})
_REPORTS: Final = frozenset({"report", "policy", "accounts", "dividend", "slate", "discharge"})
"""What shareholders vote on beside motions."""
_HALF: Final = 50
_FAR: Final = 9


class OwnersVotes:
    """Reads the shares of one article on a meeting of shareholders."""

    def __init__(self, r: Reading, motions: Motions, verdicts: Verdicts) -> None:
        """Look whether the article is of such a meeting."""
        words = r.tokens.vocabulary
        self.r, self.motions, self.verdicts = r, motions, verdicts
        held = not _MEETINGS.isdisjoint(words) and not _VOTES.isdisjoint(words)
        owners = sorted(_OWNERS & words, reverse=True) if held else []
        self.owners = Entity("group", owners[0]) if owners else None

    def read(self, clauses: Clauses) -> list[Ballot]:
        """Give the vote that each share of a sentence tells."""
        s = clauses.sentence
        if self.owners is None or (PERCENT.isdisjoint(s.words) and not any(low.endswith("%") for low in s.lows)):
            return []
        signature = Signature(s, self.r.lexicon, default_counting())
        if _SIDES.search(signature.text) or "respectively" in s.words:
            return []
        return list(self._votes(clauses, signature))

    def _votes(self, clauses: Clauses, sig: Signature) -> Iterator[Ballot]:
        told = {t.first: t for t in told_counts(sig)}
        before: Ballot | None = None
        for match in _SHARE.finditer(sig.text):
            number, end = sig.words[match.start("n")], sig.words[match.end() - 1].last
            p = self._verb(clauses, sig, match)
            mention = sig.name(match.start()) if match["gapped"] else None
            if mention is None and number.first in told and not match["aside"]:
                mention = told[number.first].mention
            if p is None and (mention is None or before is None):
                continue
            person = entity_of(self.r.registry, mention) if mention is not None else None
            text = None
            if person is None or person.kind != "person":
                person, text = self._subject(clauses, p, got=match["got"] is not None)
            if person is None and text is None:
                continue
            share = sig.value(match.start("n"))
            cls = self.verdicts.of(p) if p is not None else before.verb if before is not None else ""
            cls = "scorer" if match["got"] else cls
            opposed = cls == "rejected" and match["link"] and sig.sentence.low(number.first - 1) == "by"
            favour, against = (None, share) if opposed else (share, None)
            score = Score(favour, against, None, number.first, end, percent=True, explicit=True)
            before = Ballot(
                clauses.sentence, score, subject=text, verb=cls, person=person, words=clauses.sentence.words
            )
            before.body, before.clauses, before.predication = self.owners, clauses, p
            before.decided = _outcome(before, cls)
            yield before

    def _verb(self, clauses: Clauses, sig: Signature, match: re.Match[str]) -> Predication | None:
        """Give the verb whose share a match is: that which got it, or the one behind which it says how it ended."""
        s, first = clauses.sentence, sig.words[match.start("n")].first
        if match["gapped"] or match["bracket"]:
            return None
        if match["link"] and s.low(sig.words[match.start()].first) not in _LINKS:
            return None
        verbs = [p for p in clauses.verbs.values() if p.last <= first and p.modality == "actual"]
        verbs = [p for p in verbs if p.tense != "present" and (cls := self.verdicts.of(p)) and cls in _RESULTS]
        p = max(verbs, key=lambda q: q.first, default=None)
        if p is None or any(np.head in HURDLES for np in p.get(OBJECT)) or ";" in s.lows[p.last : first]:
            return None
        if match["got"]:
            return p if p.lemma in _GETTING and first - p.last <= 1 else None
        if match["link"] and s.low(sig.words[match.start()].first) == "by":  # not "a plan to raise the dividend by 5%"
            return p if any(np.first <= first < np.last for np in p.get(SUBJECT)) else None
        if match["aside"] and not (match["side"] or ":" in s.lows[: p.first]):
            return None
        return p if self.verdicts.of(p) in _WITH and first - p.last <= _FAR else None

    def _subject(self, clauses: Clauses, p: Predication | None, *, got: bool) -> tuple[Entity | None, str | None]:
        """Give who or what a verb says was voted on, or whatever opens the line: "Pay report (advisory): rejected"."""
        opening = next((e.object for e in clauses.elements if e.kind == NOUN), None)
        whole = p is not None and p.get(OBJECT) and not got
        phrases: list[NounPhrase] = list(p.get(OBJECT if whole else SUBJECT)) if p is not None else []
        colon = p is not None and ":" in clauses.sentence.lows[: p.first]
        motion = opening is not None and opening.head in MOTIONS | _REPORTS
        if opening is not None and (colon or motion):
            phrases = [opening]
        for np in phrases:
            person = self.motions.candidate(np)
            if person is not None and person.kind == "person":
                return person, None
        for np in phrases:
            if np.head in MOTIONS | _REPORTS:
                return None, words_of(np)
        return None, None


def _outcome(ballot: Ballot, cls: str) -> str | None:
    """Give how a vote ended: as its verb says, else by more than half, or by the greater majority that was wanting."""
    score, words = ballot.score, ballot.words
    if cls in {"chosen", "winner"}:
        return PASSED
    if cls in {"rejected", "loser"} or not words.isdisjoint(default_counting().score["short"]):
        return FAILED
    needed = next((share for quota, share in QUOTAS.items() if quota in words), _HALF)
    return PASSED if (score.favour or 0) >= needed else FAILED
