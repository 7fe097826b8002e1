"""How votes ended: from the verb beside the figures, the round, the figures themselves, and the article's events."""

import re
from typing import TYPE_CHECKING

from newsevents.lexicon.counting import Counting
from newsevents.parse.clauses.predication import OBJECT, SUBJECT
from newsevents.parse.names.entities import Entity
from newsevents.parse.reading import Reading
from newsevents.parse.shapes.signature import Score
from newsevents.parse.votes.motions import MOTIONS
from newsevents.parse.votes.verdicts import is_lost

if TYPE_CHECKING:
    from newsevents.parse.votes.ballot import Ballot

PASSED, FAILED = "passed", "failed"
_EARLY = r"(?:first|opening|third|fourth|fifth|sixth|seventh|initial|preliminary)"
_ROUND = re.compile(
    rf"\bround one\b"
    rf"|\b{_EARLY} (?:secret |formal |round of |of \w+ )?(?:rounds?|ballots?|votes?|polls?|counts?|balloting|voting)\b"
)
_LATER = re.compile(r"\b(?:second|third|fourth|fifth|sixth|seventh|eighth) (?:round|ballot)\b")
_FIRST = re.compile(r"\b(?:first|opening|initial|preliminary)\b")
_ROUND_NOUNS = frozenset({"round", "ballot", "vote", "count"})
_CASTING = re.compile(
    r"\btie\b[^.;:]{0,20} was broken\b"
    r"|\b(?:casting|deciding|tie-?breaking|tie-breaker) vote\b|\b(?:broke|breaks|breaking) (?:a|the) tie\b"
)
_UNCAST = re.compile(
    r"\b(?:not|n't|never|no|without|could|would|may|might|if|unless|threat\w*|instead of|rather than|avoid\w*)"
    r"(?: [^ ,;:]+){0,4} $"
)
"""What stands before a veto that was not cast: "after China decided not to use its veto"."""
_COURT = re.compile(r"\b(?:[Cc]ourt|[Tt]ribunal)\b")
_FAILING = frozenset({"fail", "fails", "failed", "collapsed"})
_TELLING = frozenset({"", "leader", "scorer"})
"""Classes of verbs that only tell counts."""
_ROUNDS = re.compile(rf"\b(?:round one|in the first|(?:{_EARLY}|second|final|last) (?:round|ballot|count))\b")
_NEEDED = re.compile(
    r"\b(?:than|of|short of|below|above|over|past|cleared|reached|passed) the (\d[\d,]*) (?:votes |ballots )?"
    r"(?:required|needed|necessary)\b"
)
"""What tells how many votes were needed."""
_RUNNING = re.compile(
    r"\b(?:so far|still to be (?:announced|counted|declared)|yet to (?:be counted|report|declare)"
    r"|(?:is|are|was|were) (?:ahead|leading|trailing) (?:with|by|at|on))\b"
)
"""What tells of a count that is not over."""
_REJECT = frozenset({"reject", "vote_down", "turn_down", "block"})
_POINTED = re.compile(
    r"\b(?:the|that|this) (?:lopsided |narrow |close )?\d+ ?(?:-|–|-to-|to) ?\d+ (?:vote|decision|result|tally|split)\b"
)
_NEAR = 2
"""Sentences back to a rejection whose vote is pointed at."""
_HALF = 50
QUOTAS = {"two-thirds": 66.6, "three-quarters": 75, "three-fifths": 60}
_CLOSE_TO = 0.4
"""A share of the votes needed below which figures are of some other vote."""
_TO_COME = re.compile(
    r"\b(?:(?:go|goes|head|heads|advance|advances|advanced|proceed|proceeds) (?:through |on |forward )?(?:in)?to"
    r"|(?:will|to|now) (?:meet|face off|face each other|compete)(?: [a-z]+)? in"
    r"|(?:forcing|forces|forced|triggering|setting up|leaving|means|meaning)) an? "
    r"(?:[a-z]+ ){0,2}?(?:runoff|run-off|second round)\b"
    r"|\b(?:who|which) (?:was|were) (?:then |thus )?(?:eliminated|knocked out)\b"
)
"""What tells that a round has decided nothing: "the two go to a runoff"."""
_RUNOFFS = frozenset({"runoff", "run-off", "runoffs"})
_SECOND = re.compile(r"\b(?:second|next|final) round\b|\bfirst[ -]round\b")
"""What tells of a round besides the first."""
_NTH = re.compile(rf"\bin the (?:{_EARLY}|next)\b(?! (?:year|month|week|place|hour))")


class Outcomes:
    """Settles the outcomes of one article's votes."""

    def __init__(self, r: Reading, table: Counting) -> None:
        """Note what the whole article says: straw polls, vetoes, who got the office, who lost."""
        self.table = table
        lead = [s.tokens.lowers[s.first : s.last] for s in r.sentences]
        straws = [k for k, words in enumerate(lead) if "straw" in words and ("poll" in words or "polls" in words)]
        self.straw_from = straws[0] if straws else None
        self.runoff = any(not _RUNOFFS.isdisjoint(words) or _SECOND.search(" ".join(words)) for words in lead)
        self.vetoed = any(_is_vetoed(" ".join(words)) for words in lead[:2])
        self.winners = _persons(r, "appointment", {"appointed", "took_office", "extended"})
        self.losers = _persons(r, "candidacy", {"rejected"})
        self.rejections = [
            (event.predication.sentence.number, person)
            for event in r.events
            if event.frame.set.get("status") == "rejected" and event.predication.lemma in _REJECT
            if event.modality == "actual"
            for person in event.roles.get("person", ())
        ]

    def of(self, ballot: "Ballot") -> str | None:
        """Give how a vote ended: ``passed``, ``failed``, or ``None`` where it decided nothing."""
        if ballot.verb == "rejected" and _only_opposed(ballot):
            ballot.verb = "scorer"
        if ballot.verb == "" and self._of_rejection(ballot):
            ballot.verb = "rejected"
        if ballot.verb in _TELLING and ballot.person not in self.winners and _RUNNING.search(_text(ballot)):
            return None
        if (ballot.verb in _TELLING and _TO_COME.search(_text(ballot))) or _only_round(ballot):
            return None
        if ballot.verb in _TELLING and self.runoff and _is_short(ballot.score) and ballot.person not in self.winners:
            return None
        if ballot.verb == "loser" and _is_felled(ballot):
            return PASSED
        council = ballot.body is not None and ballot.body.name.endswith("Security Council")
        if self.vetoed and council and ballot.person is None:
            return FAILED  # "the other 14 members voted in favour" of what one has vetoed
        if ballot.verb == "rejected" and _is_minority(ballot):
            return None
        return (
            _against_quota(ballot)
            or self._by_need(ballot)
            or (FAILED if self._is_lost_after_all(ballot) else self._of(ballot))
        )

    def _is_lost_after_all(self, ballot: "Ballot") -> bool:
        """Whether a clause goes on to say that its count was not enough: "drew 84 in favour and was lost"."""
        p, verbs = ballot.predication, ballot.clauses.verbs.values() if ballot.clauses is not None else ()
        moved = next(iter(p.get(SUBJECT)), None) if p is not None and ballot.verb == "scorer" else None
        if moved is None or moved.head not in MOTIONS:
            return False
        behind = [q for q in verbs if q.first >= ballot.score.last and q.form == "fin"]
        behind = [q for q in behind if moved in (q.get(OBJECT) if q.passive else q.get(SUBJECT))]
        fatal = self.table.outcomes["rejected"] | self.table.outcomes["loser"]
        return any(is_lost(q) or (q.lemma in fatal and q.modality == "actual") for q in behind)

    def _of_rejection(self, ballot: "Ballot") -> bool:
        """Whether a vote that is only pointed at is the rejection told just before: "voted her down. The 5-2 vote"."""
        number = ballot.sentence.number
        before = {e for at, e in self.rejections if number - _NEAR <= at < number}
        pointed = not ballot.score.explicit and bool(_POINTED.search(_text(ballot)))
        return pointed and bool(before) and (ballot.person is None or ballot.person in before)

    def _of(self, ballot: "Ballot") -> str | None:
        verb, score, words = ballot.verb, ballot.score, ballot.words
        person, rival = ballot.person, ballot.rival
        lost_on_it = verb in {"rejected", "loser"}  # "the motion died on a 3-3 vote"
        tie = score.against is not None and score.favour == score.against and not lost_on_it
        if tie or self._straw(ballot) or (not words.isdisjoint(self.table.score["straw"]) and "poll" in words):
            return PASSED if tie and _CASTING.search(_text(ballot)) else FAILED if tie and _so_fails(ballot) else None
        if ballot.body is not None and verb == "rejected" and _COURT.search(ballot.body.name):
            ballot.verb = "chosen"  # a court that strikes a law down 6-3 does so by six to three
            return PASSED
        if verb == "rejected" or (verb == "loser" and rival is None):
            return FAILED
        short = self._is_short(ballot)
        if short and verb == "winner" and self._open_round(ballot):
            return None  # "beat him by 204 to 152 in the first ballot, four votes short"
        lost = score.explicit and (score.favour or 0) < (score.against or 0)
        if verb in {"chosen", "vote"} and lost:
            return FAILED
        if verb == "chosen" and score.against is None:
            if person is None and not words.isdisjoint(_FAILING):
                return FAILED  # "the motion failed when only 194 backed it"
            if short and self._open_round(ballot):
                return None  # "fell short in the first round: 55 lawmakers backed her"
        if verb in {"chosen", "winner", "loser"} or (verb == "vote" and not short):
            return PASSED
        return self._by_count(ballot, short=short)

    def _by_need(self, ballot: "Ballot") -> str | None:
        """Give how a vote ended of which the sentence says how many were needed, if a round could decide."""
        needed, favour = _needed(ballot), ballot.score.favour or 0
        if needed is None or (favour < needed and self._open_round(ballot)):
            return None
        return FAILED if favour < needed else PASSED

    def _is_short(self, ballot: "Ballot") -> bool:
        """Whether a vote's own clause says that it was not enough: not "30 to four, but the laity failed to"."""
        if (needed := _needed(ballot)) is not None:
            return (ballot.score.favour or 0) < needed
        if ballot.words.isdisjoint(self.table.score["short"]):
            return False
        verbs = ballot.clauses.verbs.values() if ballot.clauses is not None else ()
        told = [p for p in verbs if p.lemma in {"fail", "fall"}]
        apart = [p for p in told if any(np.first >= ballot.score.last for np in p.get(SUBJECT)[:1])]
        return not told or len(apart) < len(told)

    def _by_count(self, ballot: "Ballot", *, short: bool) -> str | None:
        """Give how a vote ended of which a verb only tells who got how many."""
        verb, score, words = ballot.verb, ballot.score, ballot.words
        sides = score.explicit or score.percent or score.abstentions is not None
        if short and verb in _TELLING and score.against is not None and not sides:
            return None  # "led that ballot with 77, ahead of Lund on 61, but fell short"
        wanting = not words.isdisjoint({"needed", "required"}) and not words.isdisjoint({"only", "fewer"})
        wanting |= {"needed", "but"} <= words or _is_hedged(ballot)
        if short or {"enough", "not"} <= words or wanting:
            return FAILED
        whole = score.total is not None and score.favour is not None and 2 * score.favour > score.total
        if not short and verb in _TELLING and (whole or (verb == "leader" and self._won(ballot))):
            return PASSED
        if self._is_last(ballot):
            return PASSED
        if verb == "leader" or self._open_round(ballot) or (score.several and ballot.person not in self.winners):
            return None
        return self._by_figures(ballot)

    def _is_last(self, ballot: "Ballot") -> bool:
        """Whether a count in a later round is what the winner of the whole had: "received 125 in the fifth round"."""
        score, ahead = ballot.score, (ballot.score.favour or 0) > (ballot.score.against or 0)
        won = ballot.person in self.winners and ballot.verb in _TELLING and score.against is not None
        return won and ahead and bool(_LATER.search(_text(ballot))) and not _FIRST.search(_text(ballot))

    def settle_rounds(self, ballots: list["Ballot"], winners: set[Entity]) -> None:
        """Let only the last of several rounds that one person led decide: their largest count."""
        rounds: dict[Entity, list[Ballot]] = {}
        for ballot in ballots:
            if ballot.person is not None and ballot.verb in _TELLING and ballot.tense != "had" and not ballot.gapped:
                rounds.setdefault(ballot.person, []).append(ballot)
        for told in rounds.values():
            last = max(told, key=lambda ballot: ballot.score.favour or 0)
            for ballot in told if len(told) > 1 and any(_ROUNDS.search(_text(b)) for b in told) else ():
                if ballot is not last:
                    ballot.outcome = None
                elif ballot.outcome is None and ballot.person in winners and not self._is_nth(ballot):
                    ahead = (ballot.score.favour or 0) > (ballot.score.against or 0)
                    ballot.outcome = PASSED if ahead else None

    def _won(self, ballot: "Ballot") -> bool:
        """Whether a count that somebody finished with is what they won by."""
        p, score = ballot.predication, ballot.score
        ahead = ballot.person in self.winners or (score.favour or 0) > (score.against or score.favour or 0)
        return ahead and p is not None and p.lemma in {"finish", "end"} and not self._open_round(ballot)

    def _straw(self, ballot: "Ballot") -> bool:
        """Whether a vote is a straw poll: the article has spoken of one, and no verb says that anything was decided."""
        if self.straw_from is None:
            return False
        decisive = ballot.verb in {"chosen", "winner", "rejected"}
        return ballot.sentence.number >= self.straw_from and (not decisive or self.straw_from <= 3)

    def _by_figures(self, ballot: "Ballot") -> str | None:
        verb, score, words, person = ballot.verb, ballot.score, ballot.words, ballot.person
        if self.vetoed or (not {"veto", "vetoed"}.isdisjoint(words) and _is_vetoed(_text(ballot))):
            return FAILED
        if score.favour is not None and score.against is not None:
            others = score.against + (score.abstentions or 0)
            if verb == "scorer" and score.favour <= others and person not in self.winners:
                return None if score.several else FAILED  # less than half of all: an absolute majority was wanting
            return PASSED if score.favour > score.against else FAILED
        if score.percent and score.explicit and score.favour is None:
            return FAILED if (score.against or 0) > _HALF else None
        if score.percent and score.explicit and score.favour is not None:
            return PASSED if score.favour > _HALF else None
        if score.total is not None and score.favour is not None:
            return PASSED if 2 * score.favour > score.total else None
        if score.abstentions is not None and score.favour is not None:
            return PASSED if score.favour > score.abstentions else FAILED
        if person is not None and person in self.winners:
            return PASSED
        if person is not None and person in self.losers:
            return FAILED
        return PASSED if {"elected", "won", "victory", "winner"} & words else None

    def _open_round(self, ballot: "Ballot") -> bool:
        """Whether a round that need not decide is meant: "in the first round", "26-22 in the sixth"."""
        if not ballot.words.isdisjoint(self.table.score["last_round"]):
            return False
        return bool(_ROUND.search(_text(ballot))) or self._is_nth(ballot)

    @staticmethod
    def _is_nth(ballot: "Ballot") -> bool:
        """Whether the figures are only said to be of "the sixth"."""
        text = _text(ballot)
        within = ballot.verb == "scorer" and re.search(
            r"\bin the (?:first|opening) ?,? (?:in which|when|where)\b", text
        )
        return bool(within) or (ballot.verb == "" and bool(_NTH.search(text)))

    def measure(self, ballots: list["Ballot"], thresholds: dict[Entity | None, int]) -> None:
        """Let votes short of what the article says was needed be lost, or decide nothing."""
        best: dict[Entity | None, float] = {}
        for ballot in ballots:
            best[ballot.person] = max(best.get(ballot.person, 0), ballot.score.favour or 0)
        for ballot in ballots:
            ballot.outcome = self.reached(ballot, thresholds, last=ballot.score.favour == best[ballot.person])

    def reached(self, ballot: "Ballot", thresholds: dict[Entity | None, int], *, last: bool) -> str | None:
        """Give how a vote ended where the article says how many votes were needed, and by whom.

        ``last`` says that its candidate never got more, so that a winner has won by it, whatever a first round takes.
        """
        score, needed = ballot.score, thresholds.get(ballot.body)
        if needed is None or score.percent or score.favour is None or ballot.outcome != PASSED:
            return ballot.outcome
        cast = score.favour + (score.against or 0) + (score.abstentions or 0)
        told = ballot.verb in {"chosen", "winner", "vote"} or (score.against is not None and cast < needed)
        told |= last and ballot.person in self.winners and score.against is not None
        if told or not _CLOSE_TO * needed < score.favour < needed:
            return ballot.outcome
        return None if self._open_round(ballot) else FAILED

    def orient(self, verb: str, score: Score, outcome: str | None, *, short: bool = False) -> None:
        """Put the figures the right way round: a rejection's larger figure is against, whichever comes first.

        ``short`` says that a greater majority was wanting, so that the larger figure may be in favour all the same.
        """
        if score.explicit or score.favour is None or score.against is None:
            return
        low, high = sorted((score.favour, score.against))
        if outcome == PASSED or (outcome is None and verb == "leader"):
            score.favour, score.against = high, low
        elif outcome == FAILED and verb in {"rejected", "loser"} and not short:
            score.favour, score.against = low, high


def _only_round(ballot: "Ballot") -> bool:
    """Whether what was won is but one of several rounds: "won the first round with 44 per cent"."""
    p, score = ballot.predication, ballot.score
    won = (
        ballot.verb == "winner"
        and p is not None
        and any(np.head in _ROUND_NOUNS and _FIRST.search(np.text.lower()) for np in p.get(OBJECT))
    )
    return won and not (score.percent and (score.favour or 0) > _HALF)


def _is_vetoed(text: str) -> bool:
    """Whether a text in lower case tells of a veto that was cast."""
    return any(not _UNCAST.search(text[: m.start()]) for m in re.finditer(r"\bveto", text))


def _is_short(score: Score) -> bool:
    """Whether the larger share told is less than half, which elects nobody where there is a second round."""
    return bool(score.percent) and max(score.favour or 0, score.against or 0) < _HALF


def _is_hedged(ballot: "Ballot") -> bool:
    """Whether a motion is told to have got few votes: "a move to reopen the search got just two votes"."""
    score, s = ballot.score, ballot.sentence
    lone = score.against is None and score.total is None and not score.percent and ballot.person is None
    return lone and ballot.verb == "scorer" and s.low(max(score.first - 1, 0)) in {"just", "only", "merely", "mere"}


def _so_fails(ballot: "Ballot") -> bool:
    """Whether a sentence says what came of its tie: "split 3-3, so the motion failed"."""
    told = ballot.clauses.verbs.values() if ballot.clauses is not None else ()
    return any(p.lemma in {"fail", "die", "fall"} and p.form == "fin" and p.first >= ballot.score.last for p in told)


def _is_minority(ballot: "Ballot") -> bool:
    """Whether less than half are said to have voted against something: "45% of shareholders opposed her pay"."""
    share = ballot.score.against if ballot.score.against is not None else ballot.score.favour
    told = share is not None and share < _HALF and bool(re.search(rf"\b{share:g} ?(?:%|per ?cent\b)", _text(ballot)))
    return told and (ballot.score.against is None or ballot.score.favour is None)


def _only_opposed(ballot: "Ballot") -> bool:
    """Whether a verb only tells the smaller side: "backed by 42 senators and opposed by 38"."""
    score, p = ballot.score, ballot.predication
    more = score.explicit and score.favour is not None and score.against is not None and score.favour > score.against
    return more and p is not None and p.lemma in {"oppose", "vote"}


def _against_quota(ballot: "Ballot") -> str | None:
    """Give how a vote ended that needed two thirds or three quarters, by its share of the votes."""
    needed = next((share for words, share in QUOTAS.items() if words in ballot.words), None)
    told = ballot.score.percent and ballot.score.explicit | (ballot.person is None)
    if needed is None or not told or ballot.score.favour is None:
        return None
    return PASSED if ballot.score.favour >= needed else FAILED


def _needed(ballot: "Ballot") -> float | None:
    """Give how many votes the sentence says were needed: "nine fewer than the 121 required"."""
    match = _NEEDED.search(_text(ballot)) if not ballot.score.percent and ballot.score.favour is not None else None
    return float(match[1].replace(",", "")) if match is not None else None


def _is_felled(ballot: "Ballot") -> bool:
    """Whether who lost a vote was distrusted by it: "the government lost a motion of no confidence"."""
    p, text = ballot.predication, _text(ballot)
    told = p is not None and not p.passive and not any(np.head in {"motion", "vote"} for np in p.get(SUBJECT))
    return told and ("no confidence" in text or "no-confidence" in text)


def _text(ballot: "Ballot") -> str:
    """Give the words of a ballot's sentence in lower case."""
    s = ballot.sentence
    return " ".join(s.tokens.lowers[s.first : s.last])


def _persons(r: Reading, kind: str, values: set[str]) -> set[Entity]:
    """Give the persons of whom actual events of a kind tell."""
    return {
        e
        for event in r.events
        if event.frame.event == kind
        and event.modality == "actual"
        and event.frame.context != "decided"
        and values & set(event.frame.set.values())
        for e in event.roles.get("person", ())
    }
