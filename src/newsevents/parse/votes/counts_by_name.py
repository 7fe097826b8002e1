"""Counts told beside names alone: votes where the names are candidates'; of several seats, a result for each name."""

from newsevents.parse.clauses.clauses import NOUN
from newsevents.parse.clauses.predications import Clauses
from newsevents.parse.names.entities import Entity, entity_of
from newsevents.parse.reading import Reading
from newsevents.parse.shapes.shares_apart import rates_each
from newsevents.parse.shapes.signature import Score, Signature
from newsevents.parse.shapes.vote_cues import told_unelected
from newsevents.parse.votes.ballot import Ballot
from newsevents.parse.votes.outcomes import FAILED, PASSED, Outcomes
from newsevents.parse.votes.scores import are_of_one_vote
from newsevents.parse.votes.several_seats import FEWEST, by_candidate, elected_together, seats_filled
from newsevents.parse.votes.told_counts import Told, leading, level, told_counts
from newsevents.parse.words.items import PERSON, Sentence

_PLEDGES = frozenset(
    """nomination nominations nominated branches endorsements endorsement pledges pledged signatures backers supporters
    backing headcount declared camp number preference preferences""".split()
)
"""Words in whose company figures count promises, not votes."""
_UNSURE = frozenset(
    """can could would will may might should expected likely needs polling pollster pollsters survey paper
    seats added between expects predicts forecasts""".split()
)
_ROUNDS = frozenset({"round", "rounds", "ballot", "ballots", "count", "runoff", "run-off"})
_OUT = frozenset({"eliminated", "knocked", "dropped", "fifth", "fourth", "third", "second"})
"""Words beside the count of somebody who did not lead."""
_ELIMINATED = frozenset({"eliminated", "knocked"})
_BESIDE = 4
_RIVALS = frozenset({"rival", "runner-up", "defeating", "beating", "opponent", "challenger"})
_CHOOSING = frozenset({"elect", "re-elect", "reelect", "return", "choose", "confirm"})
_NEAR = 3
_VOTES = frozenset("vote votes voted ballot ballots round runoff result results count final".split())


class CountsByName:
    """Collects the counts that the sentences of one article set beside names."""

    def __init__(self, r: Reading) -> None:
        """Read with the article's discourse."""
        self.r = r
        self.told: list[tuple[Sentence, Told, Entity]] = []
        self._pledged = -9  # the last sentence that counts promises

    def read(self, clauses: Clauses, signature: Signature, words: frozenset[str]) -> Ballot | None:
        """Note the counts of a sentence; give the vote that they would tell."""
        s = clauses.sentence
        if not words.isdisjoint(_PLEDGES):
            self._pledged = s.number
        if (s.number - self._pledged <= _NEAR and words.isdisjoint(_VOTES)) or not words.isdisjoint(_UNSURE):
            return None
        told = told_counts(signature)
        named = [(t, e) for t in told if (e := self._who(t, clauses)) is not None]
        self.told.extend((s, t, e) for t, e in named)
        score = level(signature) or leading([t for t, _ in named]) if not told_unelected(s) else None
        beaten = score is not None and _ELIMINATED & {
            s.low(i) for i in range(max(0, score.first - _BESIDE), score.first)
        }
        if score is None or beaten or (score.against is None and not words.isdisjoint(_OUT)):
            return None
        person = next((e for t, e in named if t.value == score.favour), None)
        bare = person is not None or score.mention is not None or words.isdisjoint(_VOTES)  # "the vote was tied at 48"
        return Ballot(s, score, person=person, verb="scorer", words=words, bare=bare, clauses=clauses)

    def _who(self, told: Told, clauses: Clauses) -> Entity | None:
        """Give whose count it is; what a state's name only describes is an officer: "the former minister of Peru"."""
        s = clauses.sentence
        if told.mention is None:
            return self.r.discourse.pronoun(s.low(told.who), before=s.cuts[told.who])
        titled = s.low(told.who - 1) == "of" and told.mention.kind != PERSON
        phrases = (e.object for e in clauses.elements if e.kind == NOUN) if titled else ()
        whole = next((np for np in phrases if np.first < told.who < np.last and np.title is not None), None)
        officer = self.r.discourse.actor(whole) if whole is not None else None
        if officer is not None and officer.kind == "person":
            return officer
        return entity_of(self.r.registry, told.mention)

    def settle(self, ballots: list[Ballot], outcomes: Outcomes) -> list[Ballot]:
        """Keep of the bare counts those of candidates; part what fills several seats into a result for each."""
        kept = self._of_each(self._of_candidates(ballots, outcomes))
        figures = {(id(s), t.value) for s, t, _ in self.told}
        duels = {(id(b.sentence), b.score.favour) for b in kept if _is_duel(b, figures)}
        counts = by_candidate([told for told in self.told if (id(told[0]), told[1].value) not in duels])
        seats = seats_filled(self.r.sentences) if len(counts) >= FEWEST else None
        if seats is None and len(joint := elected_together(self.r.events) & counts.keys()) > 1:
            counts, seats = {person: told for person, told in counts.items() if person in joint}, len(joint)
        if any(not _RIVALS.isdisjoint(s.lows) for s, _ in counts.values()):
            seats = None  # each for a seat of its own
        if seats is None:
            return kept
        ranked = sorted(counts, key=lambda person: -counts[person][1].value)
        figures = {(id(s), t.value) for s, t in counts.values()}
        parted = [b for b in kept if (id(b.sentence), b.score.favour) in figures]
        body = next((b.body for b in parted if b.body is not None), None)
        rest = [b for b in kept if b not in parted]
        for person, (s, told) in counts.items():
            score = Score(told.value, None, None, told.first, told.last, told.mention, told.percent)
            ballot = Ballot(s, score, person=person, verb="scorer", body=body, clauses=self.r.clauses[s.number])
            won = person in outcomes.winners or ranked.index(person) < seats
            ballot.decided = PASSED if won else FAILED if seats or person in outcomes.losers else None
            rest.append(ballot)
        return sorted(rest, key=lambda b: b.span)

    def _of_each(self, ballots: list[Ballot]) -> list[Ballot]:
        """Part the shares of several who were each chosen in a vote of their own."""
        apart = [(s, t, e) for s, t, e in self.told if t.percent and e.kind == "person" and rates_each(s)]
        if not apart:
            return ballots
        body = next((b.body for b in ballots if b.body is not None), None)
        numbers = {s.number for s, _, _ in apart}
        kept = [b for b in ballots if b.sentence.number not in numbers]
        for s, told, person in apart:
            score = Score(told.value, None, None, told.first, told.last, told.mention, told.percent)
            ballot = Ballot(s, score, person=person, verb="scorer", body=body, clauses=self.r.clauses[s.number])
            ballot.decided = PASSED
            kept.append(ballot)
        return sorted(kept, key=lambda b: b.span)

    def _of_candidates(self, ballots: list[Ballot], outcomes: Outcomes) -> list[Ballot]:
        """Keep of the bare counts those of who won, or led a round; let those of the others complete a winner's."""
        winners = self.r.winners | outcomes.winners
        people = {b.person for b in ballots if not b.bare} | self.r.candidates | winners | outcomes.losers
        kept: list[Ballot] = []
        for ballot in ballots:
            if ballot.decided is not None and ballot.score.percent:
                kept.append(ballot)  # a vote apart, which nobody else was in
                continue
            led = ballot.score.against is not None and (not winners or not _ROUNDS.isdisjoint(ballot.words))
            lone = ballot.score.against is None and ballot.score.total is None and ballot.verb == "scorer"
            beaten = (ballot.bare or lone) and _is_outdone(ballot, ballots)
            chosen = ballot.person in winners or _is_chosen(ballot)
            if not beaten and (not ballot.bare or chosen or (led and ballot.person in people)):
                kept.append(ballot)
                ballot.verb = "chosen" if ballot.bare and _is_chosen(ballot) else ballot.verb
            elif kept and ballot.person in people and ballot.sentence.number - kept[-1].sentence.number <= _NEAR:
                _complete(kept[-1].score, ballot.score)
        return kept


def _is_duel(ballot: Ballot, figures: set[tuple[int, int | float]]) -> bool:
    """Whether one of two alone is told to have got a count: "won in 2017 with 128 votes to the 57 of her rival"."""
    score = ballot.score
    return score.against is not None and (id(ballot.sentence), score.against) not in figures


def _is_chosen(ballot: Ballot) -> bool:
    """Whether the sentence of a count says that somebody was elected: "Reyes was returned with 79 per cent"."""
    verbs = ballot.clauses.verbs.values() if ballot.clauses is not None else ()
    return ballot.person is not None and any(p.lemma in _CHOOSING and p.passive for p in verbs)


def _is_outdone(ballot: Ballot, ballots: list[Ballot]) -> bool:
    """Whether somebody else is told near it to have got more: "Reyes took 246 votes. Lund had 44."."""
    number = ballot.sentence.number
    others = [b for b in ballots if b.person is not ballot.person and (not b.bare or b.score.against is not None)]
    others = [b for b in others if not b.score.explicit or b.score.abstentions is None]  # rated by itself
    near = (b for b in others if abs(number - b.sentence.number) <= _NEAR and _are_of_one(b.score, ballot.score))
    return ballot.score.against is None and any((b.score.favour or 0) > (ballot.score.favour or 0) for b in near)


def _are_of_one(one: Score, other: Score) -> bool:
    """Whether two counts can be of one vote."""
    return are_of_one_vote(one.favour or 0, other.favour or 0, percent=one.percent and other.percent)


def _complete(score: Score, other: Score) -> None:
    """Let the count of who came second complete the winner's."""
    told = score.explicit or score.against is not None or score.percent != other.percent
    told = told or not _are_of_one(score, other)
    if not told and score.favour is not None and other.favour is not None and other.favour < score.favour:
        score.against = other.favour
