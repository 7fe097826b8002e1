"""What an event does to an office, and when: the action that tense and times make of it, its start and its end."""

from collections.abc import Iterable
from datetime import date

from newsevents.model import AppointmentAction, TimeExpression
from newsevents.model.times import TimeRelation
from newsevents.parse.clauses.moments import happened
from newsevents.parse.clauses.predication import ATTRIBUTE, OBJECT, OBJECT2, Predication
from newsevents.parse.clauses.unreal import WINNING
from newsevents.parse.events.events import Event
from newsevents.parse.names.entities import Entity
from newsevents.parse.people.contenders import GOINGS
from newsevents.parse.words.counted_doers import is_counted
from newsevents.parse.words.items import TIME

_GONE = frozenset({AppointmentAction.LEFT, AppointmentAction.LEAVING})
_COMING = frozenset({AppointmentAction.APPOINTED, AppointmentAction.TOOK_OFFICE})
_DONE = ("/oust", "/be-out", "/is-out", "/lose-field", "/trade-field-leaving", "/displace", "/make-way", "/out-goes")
"""Frames that the present tense tells as done: "sheds the trade portfolio"."""
_DECIDING = frozenset({"decide", "choose", "agree", "opt", "intend"})
_UNITS = ("years", "months", "decades", "year", "decade")
_FORMERLY = frozenset({"once", "formerly", "previously"})
_LEADING = frozenset({"lead", "head", "run", "chair", "manage", "coach", "captain", "edit"})
_GOING = frozenset({"step_down", "resign", "retire", "quit", "leave", "die", "stand_down", "depart"})
_EFFECTIVE = 15
"""Letters before a time among which it may be said that something is effective then."""
_TERMS = frozenset({"term", "mandate"})
_MORE = frozenset("another second third fourth fifth sixth seventh eighth further consecutive".split())
"""Words of a term that is not the first."""
_FILLING = frozenset({"step_in", "fill_in", "stand_in", "cover"})
_VOTED = frozenset({"votes", "ballots", "reappointed", "re-elected", "reelected", "reconfirmed"})
_REPLACING = frozenset("replaces replaced replace replacing succeeds succeeded succeed succeeding".split())
_EVENTS = GOINGS | {"death", "election"}
"""What a spell may be said to have lasted since."""
_CLOSING = frozenset(",.;:zdp")
"""Items that end the phrase of such an event."""
_KEPT = frozenset({"keep", "retain", "stay", "remain"})
"""Verbs that tell, in the past as well, of an office that is still held."""


def action_of(event: Event, published: date | None) -> AppointmentAction:
    """Give the action that the tense and the times make of a frame's own.

    One who will have left is leaving; one who served "from 2005 to 2013", or once led, has left.
    """
    action = AppointmentAction(event.frame.set["action"])
    if action is AppointmentAction.LEFT and _lies_ahead(event, published):
        return AppointmentAction.LEAVING
    p = event.predication
    aged = event.frame.id.endswith("/reach-age") and p.tense == "past" and _is_replaced(p)
    if action is AppointmentAction.LEAVING and aged:
        return AppointmentAction.LEFT  # "replaces Justice Lund, who reached the retirement age in May"
    won = p.form == "inf" and p.governor is not None and p.governor.lemma in WINNING and event.modality != "denied"
    if won and event.frame.id.endswith(("/become", "/succeed")):
        return AppointmentAction.APPOINTED  # "beat Mr Okafor to become leader"
    if action is AppointmentAction.APPOINTED and _is_for_more(p):
        return AppointmentAction.EXTENDED  # "appointed Ms Reyes governor for a third consecutive term"
    if action is AppointmentAction.SERVING and p.form == "inf" and p.governor and _is_first(p.governor):
        return AppointmentAction.TOOK_OFFICE  # "becomes the first woman to lead the bank"
    ahead = event.modality == "expected" and p.tense == "future" and p.lemma in _LEADING and not p.get("into")
    filling = event.modality == "expected" and p.tense == "future" and p.lemma in _FILLING
    if action is AppointmentAction.SERVING and (ahead or filling):
        return AppointmentAction.TOOK_OFFICE  # "will run the new division from January"
    voted = p.lemma in _KEPT | {"continue"} and not _VOTED.isdisjoint(p.sentence.words) and event.modality != "denied"
    if action is AppointmentAction.SERVING and voted:
        return AppointmentAction.EXTENDED  # "got 62 votes and will continue as chair"
    if action is AppointmentAction.SERVING and no_longer(event):
        return AppointmentAction.LEAVING if p.tense == "future" else AppointmentAction.LEFT
    if action is AppointmentAction.SERVING and event.modality == "actual" and _is_over(event, published):
        return AppointmentAction.LEFT
    return action


def only_leaving(events: Iterable[Event], published: date | None) -> set[Entity]:
    """Give who, as verbs tell, is to go and has not gone, so that "her exit" is to come: "will go in June"."""
    gone: dict[AppointmentAction, set[Entity]] = {action: set() for action in _GONE}
    for event in events:
        if event.predication.noun is None and event.modality != "denied":
            action = action_of(event, published) if event.frame.event == "appointment" else None
            gone.get(action or AppointmentAction.SERVING, set()).update(event.roles.get("person", ()))
    return gone[AppointmentAction.LEAVING] - gone[AppointmentAction.LEFT]


def _is_for_more(p: Predication) -> bool:
    """Whether a verb of choosing says for which further term of the same person it is; not "for his second term"."""
    told = [np for relation in (OBJECT, OBJECT2) for np in p.get(relation)]
    ends = [linked for np in told for link, linked in np.links if link == "for"]
    ends += [np for relation in ("for", "to") for np in p.get(relation)]
    return any(np.head in _TERMS and np.det in {"", "a", "an"} and not _MORE.isdisjoint(np.words) for np in ends)


def _is_first(p: Predication) -> bool:
    """Whether a verb over "to lead the bank" says that somebody is the first, once that has come about."""
    return p.lemma == "become" or (
        p.lemma == "be" and p.modality in {"expected", "possible"} and bool(p.get(ATTRIBUTE))
    )


def _lies_ahead(event: Event, published: date | None) -> bool:
    """Whether a departure is still to come: "will resign", "is stepping down", "steps down in October"."""
    p = event.predication
    if p.noun is not None and p.sentence.lows[max(0, p.noun.first - 2) : p.noun.first] == ["ahead", "of"]:
        return True  # "ahead of the exit of its current head"
    if event.frame.id.endswith("/term-over") or p.lemma == "be_over":
        return event.modality != "actual"
    if p.form == "inf" and p.governor is not None and p.governor.lemma == "ask" and p.governor.passive:
        return False  # "has been asked to resign"
    decided = p.form == "inf" and p.governor is not None and p.governor.lemma in _DECIDING and not p.governor.pluperfect
    if decided and not any(t.latest and published and t.latest < published for _, t in event.times):
        return True  # "has decided to step down"
    if event.modality == "actual" and p.governor is not None and p.governor.lemma == "see":
        return False  # "the reshuffle sees Mr Lund leave"
    if event.modality in {"expected", "possible"} or p.progressive or (p.form == "inf" and event.modality != "actual"):
        return True
    if any(t.earliest and published and t.earliest > published for _, t in event.times if t.kind == "date"):
        return True
    if p.form == "ger":
        return event.modality == "denied" or (p.tense == "present" and is_counted(p.sentence, p.first))
    present = p.noun is None and p.tense == "present" and p.form == "fin" and not p.sentence.headline
    hereby = p.first > 0 and p.sentence.low(p.first - 1) == "hereby"
    done = hereby or p.lemma.startswith("quit") or (not p.passive and event.frame.id.endswith(_DONE))
    return present and not done


def no_longer(event: Event) -> bool:
    """Whether the office is no longer held: "no longer leads it", "will no longer be chair"."""
    s, p = event.predication.sentence, event.predication
    around = range(max(0, p.first - 2), min(p.last + 1, len(s.shape) - 1))
    return any((s.low(i), s.low(i + 1)) == ("no", "longer") for i in around)


def _is_over(event: Event, published: date | None) -> bool:
    """Whether a spell in office has ended: "from 2005 to 2013", "used to run", "once led"."""
    p, start, end = event.predication, start_of(event), end_of(event)
    if end is not None and (published is None or end.latest is None or end.latest <= published or start is not None):
        return True
    if p.lemma in _KEPT:
        return False
    if p.form == "ger" and p.first and p.sentence.low(p.first - 1).endswith(_UNITS):
        return True  # "after six years running the bank"
    governor = p.governor.lemma if p.governor is not None else ""
    if p.form == "ger" and published is not None and p.first and p.sentence.low(p.first - 1) == "while":
        return any(time.latest is not None and time.latest.year < published.year for _, time in event.times)
    if p.form == "ger" and p.governor is not None and p.governor.lemma in _GOING:
        return p in p.governor.complements.get("after", ())  # "stepped down after serving two terms as mayor"
    once = p.form == "part" and p.first and p.sentence.low(p.first - 1) in _FORMERLY
    if once or (p.perfect and p.form == "fin" and _is_before(p)):
        return True  # "the faction once led by Ms Reyes", "has led it before"
    if p.pluperfect and start is not None and _goes_on(p):
        return False
    if p.pluperfect or (p.form == "inf" and governor == "use") or (p.form == "ger" and governor == "spend"):
        return True
    if p.tense != "past" or p.perfect or p.form != "fin":
        return False
    until = bool(p.get("until"))  # "was president from 2012 until its sale"
    return until or start is None or _is_replaced(p) or any(preposition == "from" for preposition, _ in event.times)


def _is_replaced(p: Predication) -> bool:
    """Whether whom a clause tells of has just been said to be replaced: "replaces Mr Lund, who led it since 2019"."""
    lows = p.sentence.lows[: p.first]
    return lows[-1:] == ["who"] and not _REPLACING.isdisjoint(lows)


_NEAR = 8
"""Items behind a verb among which "before" may end its clause."""


def _is_before(p: Predication) -> bool:
    """Whether what somebody has done was done at another time: "has led the party once before"."""
    lows = p.sentence.lows
    told = (k for k, low in enumerate(lows[p.last : p.last + _NEAR], p.last) if low == "before")
    ends = any(not "".join(lows[k + 1 : k + 2])[:1].isalnum() for k in told)
    return "previously" in lows[max(0, p.first - 1) : p.last + 1] or ends


def _goes_on(p: Predication) -> bool:
    """Whether who had an office is next said to be about to get another: "who had been interim chief, will become"."""
    lows = p.sentence.lows
    comma = next((k for k in range(p.last, len(lows)) if lows[k] == ","), len(lows))
    return p.first > 0 and lows[p.first - 1] == "who" and lows[comma + 1 : comma + 2] == ["will"]


def start_of(event: Event) -> TimeExpression | None:
    """Give when the spell in office began."""
    return _related(event, TimeRelation.SINCE) or _since_event(event.predication)


def _since_event(p: Predication) -> TimeExpression | None:
    """Give the day of what a spell is said to have lasted since: "since the resignation of Mr Okafor in July"."""
    behind = next((np for np in p.get("since") if np.head in _EVENTS), None) if p.perfect else None
    if behind is None:
        return None
    s, i = p.sentence, next((k for k in range(behind.first, len(p.sentence)) if p.sentence.shape[k] in _CLOSING), 0)
    dated = (s.mentions[k].row for k in range(behind.first, i) if s.shape[k] == TIME)
    return next((time for time in dated if isinstance(time, TimeExpression) and time.kind == "date"), None)


def end_of(event: Event) -> TimeExpression | None:
    """Give when the spell in office ended or will end."""
    time = _related(event, TimeRelation.UNTIL)
    if time is None and event.frame.set["action"] == "extended":  # "was extended to the end of 2026"
        time = next((time for preposition, time in event.times if preposition == "to" and time.kind == "date"), None)
    return time


def spell_of(event: Event, action: AppointmentAction) -> tuple[TimeExpression | None, ...]:
    """Give when a spell begins, when it ends, and when the event itself is.

    Who takes office begins then, and who leaves has then left; either may be said in place of the other.
    """
    start, end, when = start_of(event), end_of(event), date_of(event)
    since = any(time is start and preposition == "since" for preposition, time in event.times)
    first = since and event.predication.form == "inf" and action is AppointmentAction.APPOINTED
    if action in _COMING and start is not None and (first or _is_before_verb(event.predication, start)):
        start = None  # "Ms Reyes, a judge since 2010, was elected president", "the first to be elected since 1985"
    if action is AppointmentAction.TOOK_OFFICE:
        when = when or start
        start = start or when
    elif action in _GONE and start is not None and (no_longer(event) or _takes_effect(event.predication, start)):
        start, when = None, when or start  # "will no longer be chair from Monday", "retires, effective May 1"
    elif action in _GONE:
        when = when or end
        end = end or (when if event.frame.id.endswith("/term-ends") else None)
    return start, end, when


def _takes_effect(p: Predication, time: TimeExpression) -> bool:
    """Whether a time is the day on which what a verb tells takes effect: "effective May 1", "effective from Monday"."""
    text = p.sentence.tokens.text
    return "effective" in text[max(0, time.start - _EFFECTIVE) : time.end].lower()


def _related(event: Event, relation: TimeRelation) -> TimeExpression | None:
    for _, time in event.times:
        if time.kind == "date" and time.relation is relation:
            return time
    return None


def _is_before_verb(p: Predication, time: TimeExpression) -> bool:
    """Whether a time stands before the verb: what it tells is of what stands there."""
    return any(m.row is time and i < p.first for i, m in p.sentence.mentions.items())


def date_of(event: Event) -> TimeExpression | None:
    """Give when an event happened: the time expression of its own clause."""
    if event.frame.set["action"] == "serving":
        return _came_about(event.predication)
    return happened(event.times)


def _came_about(p: Predication) -> TimeExpression | None:
    """Give when somebody became the first to hold an office: "became the first woman to hold it in 2023"."""
    above = p.governor
    if p.form != "inf" or above is None or above.lemma != "become" or above.tense != "past":
        return None
    when = happened((*above.times, *p.times))
    ahead = when is not None and when.earliest is not None and when.anchor is not None and when.earliest > when.anchor
    return None if ahead else when
