"""Who has got the office because a vote says so: "Ms Reyes beat Mr Lund by 45 votes to 40", and no verb of choosing.

The count decides only where it is of the story's own day and of the contested office, and where the sentence names
whom the winner beat: a committee's approval or a ballot of years ago makes nobody president.
"""

from collections.abc import Iterable, Iterator
from typing import TYPE_CHECKING

from newsevents.model import Appointment, AppointmentAction
from newsevents.parse.clauses.unreal import WINNING
from newsevents.parse.contest.weighing import HEADS
from newsevents.parse.names.entities import Entity, entity_of
from newsevents.parse.people.office_ref import OfficeRef
from newsevents.parse.people.office_words import SEATS
from newsevents.parse.reading import Reading
from newsevents.parse.votes.ballot import Ballot
from newsevents.parse.votes.outcomes import PASSED
from newsevents.parse.votes.primaries import fills

if TYPE_CHECKING:
    from newsevents.parse.assemble import Assembler

_DECIDED = frozenset({AppointmentAction.APPOINTED, AppointmentAction.TOOK_OFFICE, AppointmentAction.EXTENDED})
_CANDIDATES = frozenset({"candidate", "contender", "standard-bearer"})
_POLLS = frozenset({"poll", "polls", "survey", "surveys"})
_RECENT = 31
"""Days before publication on which a vote may have been held that is the story's own."""


def elected(a: "Assembler", appointments: Iterable[Appointment]) -> Iterator[Appointment]:
    """Build the appointment of who has won the vote for the contested office, where nothing else tells of one."""
    r = a.r
    focus = r.focus
    if focus is None or focus.title is None or focus.title in SEATS or r.counts is None or r.counts.straw:
        return
    if focus.title.endswith(" minister") and focus.title not in HEADS:
        return  # "her new foreign minister ... she won 52 percent": those who govern under others win no polls
    if any(x.action in _DECIDED and x.office is not None and x.office.title == focus.title for x in appointments):
        return
    for ballot in r.counts.ballots:
        person = ballot.person
        beats = ballot.predication is not None and ballot.predication.lemma in WINNING
        if not beats or person is None or person.kind != "person" or ballot.outcome != PASSED:
            continue
        if _is_put_up(r, person) or _is_in_another(r, person):
            continue
        polled = not _POLLS.isdisjoint(ballot.sentence.lows)  # "a survey has Truss beating Sunak by 54% to 35%"
        if not polled and fills(focus.title, ballot.sentence) and _is_recent(r, ballot) and _beaten(r, ballot, person):
            yield _won(a, ballot, person)
            return


def _won(a: "Assembler", ballot: Ballot, person: Entity) -> Appointment:
    office = a.office(_placed(a.r, ballot) or a.r.focus)
    assert office is not None
    holds = any(h.title == office.title and h.status == "current" for h in person.holdings)
    return Appointment(
        person=a.known_actor(person),
        action=AppointmentAction.EXTENDED if holds else AppointmentAction.APPOINTED,
        office=office,
        date=ballot.date,
        evidence=[a.evidence(ballot.sentence, ballot.span, "appointment/won-vote", None)],
    )


def _placed(r: Reading, ballot: Ballot) -> OfficeRef | None:
    """Give the contested office as another event of a vote's sentence has it: that of one of several regions."""
    here = (e.office for e in r.events if e.predication.sentence is ballot.sentence and e.office is not None)
    told = (o for o in here if r.focus is not None and o.title == r.focus.title)
    return next((o for o in told if o.organization is not None), None)


def _is_put_up(r: Reading, person: Entity) -> bool:
    """Whether a party has only selected somebody as its candidate: "was chosen as Labour's candidate for Harlan"."""
    chosen = (e for e in r.events if e.frame.set.get("status") == "nominated" and person in e.roles.get("person", ()))
    return any(np.head in _CANDIDATES for e in chosen for np in e.predication.get("as"))


def _is_in_another(r: Reading, person: Entity) -> bool:
    """Whether somebody stands for another office than the contested one, told beside it."""
    other = r.sought.get(person)
    return other is not None and r.focus is not None and other.title != r.focus.title


def _is_recent(r: Reading, ballot: Ballot) -> bool:
    """Whether a vote is of the story's own time."""
    if ballot.date is None or ballot.date.latest is None or r.published is None:
        return ballot.date is None
    return (r.published - ballot.date.latest).days <= _RECENT


def _beaten(r: Reading, ballot: Ballot, winner: Entity) -> bool:
    """Whether the sentence of a vote names another candidate."""
    named = (entity_of(r.registry, m) for m in ballot.sentence.mentions.values())
    return any(e is not winner and e in r.candidates for e in named if e is not None)
