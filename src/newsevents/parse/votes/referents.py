"""What a vote was on that its own clause does not name: "Hours later the Senate rejected it, 51-46"."""

from typing import Final

from newsevents.lexicon.morphology import singular
from newsevents.parse.clauses.predications import OBJECT, SUBJECT, Clauses
from newsevents.parse.reading import Reading
from newsevents.parse.votes.ballot import Ballot
from newsevents.parse.votes.motions import MOTIONS, Motions, words_of
from newsevents.parse.votes.outcomes import FAILED, PASSED
from newsevents.parse.votes.verdicts import Verdicts
from newsevents.parse.words.phrases import NounPhrase

_PRONOUNS: Final = frozenset({"it", "this", "that"})
_COUNTS: Final = frozenset("vote tally result count margin ballot score outcome suit same".split())
_ABOUT: Final = ("on", "over", "against")
_BACK: Final = 2
"""Sentences back to the motion that a vote is on."""
_LAST: Final = 3
"""Sentences back to the vote whose motion the next is on too."""


class Referents:
    """Finds the motions of one article's votes in the words before them."""

    def __init__(self, r: Reading, verdicts: Verdicts, motions: Motions) -> None:
        """Read with the clauses of the whole article."""
        self.r = r
        self.verdicts = verdicts
        self.motions = motions

    def complete(self, ballot: Ballot, before: list[Ballot]) -> None:
        """Settle what a vote was on: its candidate, what its clause names, or what was named before."""
        ballot.subject = ballot.person.name if ballot.person is not None else ballot.subject
        ballot.subject = ballot.subject or self.of(ballot, before)
        if ballot.outcome == PASSED and ballot.score.against is None and self._was_rejected(ballot):
            ballot.outcome = FAILED

    def _was_rejected(self, ballot: Ballot) -> bool:
        """Whether the sentence before says that what some were for lost: "rejected the lease. Four voted for it"."""
        number = ballot.sentence.number
        told = self.r.clauses[number - 1].verbs.values() if number else ()
        past = (p for p in told if p.modality == "actual" and p.tense == "past" and self.verdicts.decides(p))
        lost = [np for p in past if self.verdicts.of(p) == "rejected" for np in p.get(OBJECT)]
        return ballot.subject is not None and any(words_of(np) == ballot.subject for np in lost)

    def of(self, ballot: Ballot, before: list[Ballot]) -> str | None:
        """Give the motion that a vote without one must be on; ``before`` are the votes told before it."""
        if not self._is_open(ballot):
            return None
        named = self._named_before(ballot)
        if named is not None:
            return named
        last = before[-1] if before else None
        near = last is not None and ballot.sentence.number - last.sentence.number <= _LAST
        return last.subject if last is not None and near and _is_of_motion(last) else None

    def _is_open(self, ballot: Ballot) -> bool:
        """Whether a vote's words leave open what it was on: a pronoun stands for it, or nothing does."""
        p, score = ballot.predication, ballot.score
        if ballot.person is not None or ballot.subject is not None or (score.percent and not score.explicit):
            return False
        if p is None:
            return True
        if any(np.head in _PRONOUNS for np in (*p.get(SUBJECT), *p.get(OBJECT))):
            return True
        whom = [np for np in p.get(OBJECT) if np.head not in _COUNTS and np.kind != "0" and not np.number]
        return not whom and not p.complements.get("to")

    def _named_before(self, ballot: Ballot) -> str | None:
        """Give the motion that the words before a vote name last, in its own sentence or right before it."""
        number = ballot.sentence.number
        for k in range(number, max(number - _BACK, 0) - 1, -1):
            near = ballot.score.first if k == number and not ballot.score.explicit else None
            if (found := _motion_in(self.r.clauses[k], near)) is not None:
                return words_of(found)
            if number - k < _BACK and (text := self._decided_in(self.r.clauses[k], ballot)) is not None:
                return text
        return None

    def _decided_in(self, clauses: Clauses, ballot: Ballot) -> str | None:
        """Give what a body is told to have decided on: "agreed a rise in fees. Twenty-two voted in favour"."""
        for p in reversed(clauses.verbs.values()):
            if p is ballot.predication or p.modality != "actual" or p.tense != "past":
                continue
            if clauses.sentence is ballot.sentence and p.first >= ballot.score.first and not p.passive:
                continue
            for np in p.get(OBJECT) if self.verdicts.decides(p) else ():
                person = self.motions.candidate(np)
                text = words_of(np) if person is None and self.motions.can_be_motion(np, voting=False) else None
                if person is not None or text is not None:
                    return person.name if person is not None else text
        return None


def _is_of_motion(ballot: Ballot) -> bool:
    """Whether a vote was on a motion or on doing something, and on nobody."""
    words = (ballot.subject or "").lower().split()
    return ballot.person is None and (words[:1] == ["to"] or any(singular(word) in MOTIONS for word in words))


def _motion_in(clauses: Clauses, near: int | None) -> NounPhrase | None:
    """Give the last motion that a sentence's verbs are on: of one verb, its object rather than its subject."""
    best: NounPhrase | None = None
    for p in clauses.verbs.values():
        if near is not None and p.first >= near:
            continue
        for relation in (SUBJECT, *_ABOUT, OBJECT):
            for np in p.get(relation):
                if np.head in MOTIONS and np.name is None and np.det != "no" and (near is None or np.last <= near):
                    best = np
    return best
