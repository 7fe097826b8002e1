"""When a vote was held: as its sentence says, or when it is told to have chosen or rejected its candidate."""

from newsevents.model.times import TimeExpression
from newsevents.parse.clauses.moments import happened
from newsevents.parse.names.entities import Entity
from newsevents.parse.reading import Reading
from newsevents.parse.votes.ballot import Ballot
from newsevents.parse.votes.outcomes import FAILED
from newsevents.parse.words.items import TIME

_NEAR = 3


def date_of(ballot: Ballot, r: Reading) -> TimeExpression | None:
    """Give when a vote was held: its sentence says so, or it is what chose the candidate, or of the story's day."""
    if ballot.gapped and (own := _behind(ballot)) is not None:
        return own
    time: TimeExpression | None = r.dates.of_vote(ballot.predication, ballot.clauses, ballot.score.first)
    time = time or (_settled(ballot.person, ballot.outcome, r) if ballot.person is not None else None)
    if time is not None or ballot.tense == "had":
        return time
    return r.dates.told_of(ballot.sentence)  # type: ignore[no-any-return]


def _behind(ballot: Ballot) -> TimeExpression | None:
    """Give the day right behind the figures of the next house: "on Monday and the Senate 22-16 on Wednesday"."""
    s, last = ballot.sentence, ballot.score.last
    near = (s.mentions[i] for i in range(last, min(last + _NEAR, len(s))) if i in s.mentions)
    return next((m.row for m in near if m.kind == TIME and isinstance(m.row, TimeExpression)), None)


def _settled(person: Entity, outcome: str | None, r: Reading) -> TimeExpression | None:
    """Give the day on which a candidate was chosen or, by a vote that failed, rejected."""
    settling = {"rejected"} if outcome == FAILED else {"appointed", "extended"}
    for event in r.events:
        if settling & set(event.frame.set.values()) and person in event.roles.get("person", ()):
            time = happened(event.times, days=True)
            if time is not None:
                return time
    return None
