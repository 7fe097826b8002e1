"""Whether an event is about the office that the one told just before it is about: "Ms Reyes resigned. Y took over"."""

from typing import Final

from newsevents.model import AppointmentAction
from newsevents.parse.clauses.predication import OBJECT
from newsevents.parse.events.events import ENTERING, Event
from newsevents.parse.names.entities import Entity
from newsevents.parse.people.office_ref import GENERIC_NOUNS, OfficeRef
from newsevents.parse.reading import Reading
from newsevents.parse.tenure.contested_office import is_each_ones
from newsevents.parse.tenure.held_offices import held
from newsevents.parse.tenure.spells import action_of
from newsevents.parse.words.items import PERSON, TITLE

INCUMBENT: Final = frozenset({AppointmentAction.LEAVING, AppointmentAction.LEFT, AppointmentAction.EXTENDED})
"""What happens to an office that the person already holds."""
_GOING: Final = frozenset({AppointmentAction.LEAVING, AppointmentAction.LEFT})
_BARE: Final = ("/swear-in", "/take-oath")
"""Frames of entering an office that the words need not name, of one who has no other."""
_IN_TURN: Final = ("/take-over", "/bring-in-to-mind", "/bring-in-to-mind-after", "/settle-on-bare")
"""Frames of those who come where another has just gone."""
_TERMS: Final = frozenset({"term", "mandate", "re-election", "reelection"})
_SPELL: Final = "appointment/spell-"
"""What the names of the frames begin with that tell of a spell in some office: "her decade in the post had closed"."""
_ASIDE: Final = 2
"""Sentences that may stand between two events, where they speak of nobody else."""
_DEPUTIES: Final = ("deputy", "vice")


def is_near(r: Reading, earlier: Event, event: Event) -> bool:
    """Whether an event is told in the same sentence as another, or next, but for sentences that speak of nobody."""
    first, last = earlier.predication.sentence.number, event.predication.sentence.number
    if not 0 <= last - first <= _ASIDE + 1:
        return False
    between = (m.kind for s in r.sentences[first + 1 : last] for m in s.mentions.values())
    return not any(kind in {PERSON, TITLE} for kind in between)


def continues(r: Reading, event: Event, person: Entity, last: tuple[Event, OfficeRef]) -> bool:
    """Whether an event just told is about the same office."""
    placed = event.office is not None and event.office.organization is not None
    if placed or not is_near(r, last[0], event) or is_each_ones(event):
        return False
    no_more = is_last_term(last[0])
    before = AppointmentAction.LEAVING if no_more else action_of(last[0], r.published)
    same = person in last[0].roles.get("person", [])
    generic = event.office is not None and event.office.generic
    if same and (_is_long_held(last[0], event) or (before in INCUMBENT and _is_aim(last[0], event))):
        return False
    if (generic and same) or (not same and _is_instead(event, last[0])):
        return True  # "asked for her resignation. She had held the position since April"
    if same and event.office is None and (_is_how(event, last[0]) or is_again(r, event, last[0])):
        return True
    if action_of(event, r.published) not in ENTERING:
        long_gone = event.office is None and not same and _had_gone(event, person)
        over = event.predication.pluperfect or event.frame.id.startswith(_SPELL) or _points_back(event)
        return (generic or long_gone) and over and before in ENTERING  # "Mr Okafor had held the job"
    if generic:
        return True  # "Ms Reyes resigned; the job went to Mr Okafor"
    if before in INCUMBENT and not same and event.frame.id.endswith(_IN_TURN):
        return True  # "Mr Okafor quit as chairman; Ms Reyes will take over"
    if before in _GOING and not same and _is_heir(event, person):
        return True
    return same and before in ENTERING


def _points_back(event: Event) -> bool:
    """Whether words point at the office just told of: "Mr Lund left that job in May"."""
    posts = (np for np in event.predication.get(OBJECT) if np.head in GENERIC_NOUNS)
    return any(np.det in {"that", "this"} or "same" in np.words for np in posts)


def is_again(r: Reading, event: Event, earlier: Event) -> bool:
    """Whether one is chosen again after one was chosen: "was elected to the council in 2006 and re-elected twice"."""
    return action_of(event, r.published) is AppointmentAction.EXTENDED and action_of(earlier, r.published) in ENTERING


def _is_how(event: Event, earlier: Event) -> bool:
    """Whether a participle says how somebody came by what its clause tells of: "is on the board, having been named"."""
    p = event.predication
    return p.form == "ger" and p.perfect and p.sentence is earlier.predication.sentence


def _is_long_held(earlier: Event, event: Event) -> bool:
    """Whether a relative clause has told what somebody still is: "Ms Reyes, who has been a judge since 2010, took"."""
    p = earlier.predication
    held_on = p.perfect and p.first > 0 and p.sentence.low(p.first - 1) == "who" and bool(earlier.times)
    return held_on and event.predication.sentence is p.sentence and event.predication.governor is None


def _is_aim(earlier: Event, event: Event) -> bool:
    """Whether somebody leaves an office for what an infinitive tells: "resigned as dean to take the job in Lima"."""
    p = event.predication
    return p.form == "inf" and p.governor is earlier.predication


def is_last_term(event: Event) -> bool:
    """Whether somebody stays no longer in an office that the words name: "will not seek another term as mayor"."""
    if event.frame.set.get("status") != "declined" or event.office is None or event.office.title is None:
        return False
    heads = {np.head for fillers in event.predication.relations.values() for np in fillers}
    return event.modality == "actual" and not heads.isdisjoint(_TERMS)


def _is_instead(event: Event, before: Event) -> bool:
    """Whether somebody is chosen in the place of one who is not kept: "declined to reappoint her, choosing Mr Lund"."""
    refused = before.frame.set.get("action") == "extended" and before.modality == "denied"
    chosen = event.frame.set.get("action") == "appointed" and event.modality == "actual" and event.office is None
    return refused and chosen and event.predication.sentence is before.predication.sentence


def lend_predecessor(event: Event, person: Entity, before: Event) -> None:
    """Let who wants no further term, or gets none, be the predecessor of whoever takes over next."""
    if (is_last_term(before) or _is_instead(event, before)) and person not in before.roles["person"]:
        event.roles.setdefault("predecessor", before.roles["person"])


def _had_gone(event: Event, person: Entity) -> bool:
    """Whether one who has no other office had gone before another came: "Y was elected. Mr Okafor had bowed out"."""
    left = event.frame.set["action"] == "left" and event.modality == "actual" and not event.predication.get("from")
    return left and event.predication.lemma != "die" and not any(True for _ in held(person, None))


def _is_heir(event: Event, person: Entity) -> bool:
    """Whether who is sworn in has no office but a deputy's: "Mr Okafor resigned. Ms Reyes was sworn in on Friday"."""
    others = (o for o in held(person, ("incoming", "current")) if not (o.title or "").startswith(_DEPUTIES))
    return event.office is None and event.frame.id.endswith(_BARE) and not any(True for _ in others)
