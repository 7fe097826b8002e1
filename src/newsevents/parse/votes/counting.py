"""Counts of an article, read sentence by sentence: votes, tallies of positions, and the rules that bodies decide by."""

from typing import Final

from attrs import define, field

from newsevents.parse.clauses.predications import Clauses
from newsevents.parse.names.entities import Entity
from newsevents.parse.reading import Reading
from newsevents.parse.votes.ballot import Ballot
from newsevents.parse.votes.ballots import Ballots
from newsevents.parse.votes.outcomes import PASSED
from newsevents.parse.votes.rules import Rule, Rules
from newsevents.parse.votes.tallies import Tallied, Tallies

_EARLY = 6
"""Sentences that say what the article is about."""

LONG_AGO: Final = 200
"""Days from a vote to a story that tells of it as past."""
_HALF = 50


@define(eq=False)
class Counts:
    """Reads counts in reading order, so that pronouns mean what they mean there; settles them at the end."""

    reading: Reading
    ballots: list[Ballot] = field(factory=list)
    rules: list[Rule] = field(factory=list)
    tallies: list[Tallied] = field(factory=list)
    _ballots: Ballots = field(init=False)
    _rules: Rules = field(init=False)
    _tallies: Tallies = field(init=False)

    def __attrs_post_init__(self) -> None:
        """Begin before the first sentence."""
        self._ballots = Ballots(self.reading)
        self._tallies = Tallies(self.reading, self._ballots.voters)
        self._rules = Rules(self.reading, self._ballots.voters)

    @property
    def straw(self) -> bool:
        """Whether the article is about a straw poll, which decides nothing."""
        return any("straw poll" in s.text(0, len(s)).lower() for s in self.reading.sentences[:_EARLY])

    def read(self, clauses: Clauses) -> None:
        """Read one sentence, when the discourse has come to it."""
        self._ballots.voters.passing.note(clauses)
        self._ballots.read(clauses)
        self._rules.read(clauses, self._ballots.ballot_in(clauses.sentence))
        self._tallies.read(clauses)

    def winners(self) -> set[Entity]:
        """Give who won a vote against others: whoever else had votes lost it."""
        won = (b.person for b in self.ballots if b.outcome == PASSED and not self._is_apart(b))
        return {person for person in won if person is not None and person.kind == "person"}

    def _is_apart(self, b: Ballot) -> bool:
        """Whether a ballot decides nothing between those who stand: of years ago, or less than half of the votes."""
        date, published = (b.date.latest if b.date is not None else None), self.reading.published
        of_old = date is not None and published is not None and (published - date).days > LONG_AGO
        share = b.score.percent or isinstance(b.score.favour, float)
        return of_old or b.score.against is None or (share and (b.score.favour or 0) < _HALF)

    def finish(self) -> None:
        """Settle what needs the whole article."""
        self.ballots = self._ballots.finish()
        self.rules = self._rules.finish(self._ballots.body())
        thresholds: dict[Entity | None, int] = {}
        for rule in self.rules:
            if rule.threshold is not None and rule.threshold.isdigit():
                thresholds[rule.body] = min(int(rule.threshold), thresholds.get(rule.body, 1 << 40))
        self._ballots.measure(thresholds)
        sizes = {rule.body.usual_name: rule.members for rule in self.rules if rule.body and rule.members}
        voted = [
            (b.sentence, {x for x in (b.score.favour, b.score.against, b.score.abstentions) if x}) for b in self.ballots
        ]
        self.tallies = self._tallies.finish(voted, sizes)
