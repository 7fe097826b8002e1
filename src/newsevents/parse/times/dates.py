"""When an event happened: its own clause says so, else the clauses around it, else the day that is being told of.

A reader dates a clause without a date by what it hangs on: "voted on Monday to make her chair" makes her chair on
Monday, "said on Monday that he would back her" backs her on Monday. What stands in the simple past without any date is
of the day that its paragraph tells of, or that the story opens with.
"""

from collections.abc import Iterable
from itertools import islice

from attrs import evolve

from newsevents.lexicon.frames import Frame
from newsevents.model import (
    Appointment,
    AppointmentAction,
    Candidacy,
    CandidacyStatus,
    Modality,
    TimeExpression,
    Vote,
)
from newsevents.model.times import TimeKind
from newsevents.parse.clauses.clauses import BREAK, SUBORDINATOR
from newsevents.parse.clauses.moments import dates, happened, is_day, occasions
from newsevents.parse.clauses.predication import CLAUSE, OBJECT, SUBJECT, Predication
from newsevents.parse.clauses.predications import Clauses
from newsevents.parse.events.ellipsis import ECHOING
from newsevents.parse.events.events import ENTERING, Event
from newsevents.parse.names.entities import Entity, entity_of
from newsevents.parse.reading import Reading
from newsevents.parse.times.scenes import is_subordinate, is_told, lead_date, read_scenes
from newsevents.parse.words.items import Sentence

_ACTS = frozenset({"withdrawn", "declined", "nominated", "rejected"})
"""Steps of a candidacy that are taken on one day; one may have entered a race long before the story."""
_STATES = frozenset({"be", "have", "remain", "stay", "seek", "campaign", "vie", "compete", "want", "hope", "plan"})
"""Verbs that tell how things stood, not what happened on a day."""
_ONCE = frozenset({"once", "previously", "earlier", "already", "originally", "formerly", "initially"})
"""Adverbs that put a past tense at no time in particular."""
_SETTLING = frozenset("announce accept confirm approve come ratify report reveal tender submit notify publish".split())
"""What is done to a resignation, an endorsement, an appointment on the day that it is of."""
_CASTING = frozenset({"vote", "cast"})
_NOES = frozenset({"noes", "ayes", "nays", "yeas"})
_DYING = frozenset({"die", "pass_away"})
_OBITUARY = 4
"""Sentences, the headline among them, in which an obituary says that somebody died."""
_OPENING = 2
"""Sentences in which "has been elected" is the news."""
_NEAR = 2
"""How many items before a verb its adverb may stand."""
_DEEP = 4
"""Clauses within clauses."""


class Dates:
    """Dates the events of one article."""

    def __init__(self, r: Reading) -> None:
        """Find the day that the lead gives for its news, and the day that each sentence tells of."""
        self.r = r
        self.lead = lead_date(r)
        self._scenes = read_scenes(r, self.lead)
        self._numbers = {s.tokens.starts[s.first]: s.number for s in r.sentences}
        self._opening = frozenset(islice((s.number for s in r.sentences if not (s.headline or s.caption)), _OPENING))
        self._dead = _dead(r)
        before = ((e.predication.sentence.number, e.roles.get("predecessor", ())) for e in r.events)
        self._replaced = {(number, who) for number, gone in before for who in gone}

    def lent(self, event: Event) -> TimeExpression | None:
        """Give the day of an event whose own clause has no date, from the clauses around it."""
        if event.predication.noun is not None:
            return self._done_to(event.predication)
        p, clauses = self._told_by(event)
        if p is None or clauses is None:
            return None
        return self.around(p, clauses, event.frame.event, denied=event.modality == "denied")

    def of_story(self, event: Event) -> TimeExpression | None:
        """Give the day of the story's news to what is told as news."""
        p, clauses = self._told_by(event)
        if p is None or clauses is None:
            return None
        if event.modality == "expected" and self._is_announced(p, clauses, event.frame.event):
            return self._scene(p)
        if event.modality != "actual" or (p.lemma not in _DYING and not self._dead.isdisjoint(_doers(event))):
            return None
        return self._of_story(event, p, clauses)

    def _told_by(self, event: Event) -> tuple[Predication | None, Clauses | None]:
        """Give the verb that tells of an event that has a day, with its sentence; ``None`` where there is none.

        An echo is told by the verb that it echoes, if that stands in its sentence: "as did Peru".
        """
        kept = event.frame.event == "appointment"
        undated = kept and event.modality != "actual"
        p = event.predication
        clauses = self.r.clauses[p.sentence.number]
        apart = kept and p.form == "ger" and p.sentence.low(p.first - 1) in {"before", "after"}  # "after taking it"
        if event.frame.set.get("action") == "serving" or undated or apart:
            return None, None
        if clauses.verbs.get(p.index) is not p or (event.origin is not None and p.lemma == "join"):
            return None, None  # "came out for her on Monday, joining Peru": Peru has before
        if p.lemma not in ECHOING or not event.frame.verbs or _evokes(event.frame, p):
            return p, clauses
        if event.frame.event == "endorsement" and "as" not in p.sentence.lows[max(0, p.first - _DEEP) : p.last + _DEEP]:
            return None, None  # "and Peru did likewise": when, it does not say
        told = (q for q in reversed(clauses.verbs.values()) if q.index < p.index and _evokes(event.frame, q))
        return next(told, None), clauses

    def around(self, p: Predication, clauses: Clauses, kind: str, *, denied: bool = False) -> TimeExpression | None:
        """Give the day that the clauses around a predication lend it, or the occasion that its own words name."""
        time = self._occasion(p, clauses) or self._within(p) or self._governed(p, clauses, kind)
        time = time or self._fronted(p, clauses)
        if time is not None or denied:
            return time
        return self._while(p, clauses) or self._alongside(p, clauses) or self._reported(p, clauses, kind)

    def _done_to(self, p: Predication) -> TimeExpression | None:
        """Give the day on which what a noun names was made known or settled: "her resignation, accepted on Friday"."""
        own = (time for i, time in occasions(p.sentence, after=True) if p.first - _NEAR <= i < p.last)
        if (day := next(own, None)) is not None:
            return day  # "Monday's endorsement"
        verbs = list(self.r.clauses[p.sentence.number].verbs.values())
        nearest = next((q for q in reversed(verbs) if q.first < p.first), None)
        for q in verbs:
            named = [np for relation in (SUBJECT, OBJECT) for np in q.get(relation)]
            settles = q.lemma in _SETTLING or (q.lemma == "take" and any(np.head == "effect" for np in q.get(OBJECT)))
            if settles and q.tense == "past" and (q is nearest or any(np is p.noun for np in named)):
                return happened(q.times)
        return None

    def _occasion(self, p: Predication, clauses: Clauses) -> TimeExpression | None:
        """Give the date of the occasion at which it happened, if that is over: "won September's ballot"."""
        if p.tense != "past":
            return None
        verbs = list(clauses.verbs.values())
        for i, time in occasions(p.sentence):
            if _owner(verbs, i) is p and not self._is_ahead(time) and self._is_over(time):
                return time
        return None

    def _within(self, p: Predication) -> TimeExpression | None:
        """Give the day that stands with the infinitive of what was done: "ceased to be chair on Friday"."""
        inner = p.complements.get("to", ()) if p.tense == "past" else ()
        return next((time for q in inner if (time := happened(q.times)) is not None and self._is_over(time)), None)

    def _is_over(self, time: TimeExpression) -> bool:
        return time.latest is not None and (self.r.published is None or time.latest <= self.r.published)

    def _governed(self, p: Predication, clauses: Clauses, kind: str) -> TimeExpression | None:
        """Give the day of what governs an infinitive, or of the saying: "said on Monday that he would back her"."""
        for _ in range(_DEEP):
            above = p.governor
            if above is None:
                return self._alongside(p, clauses) if p.form == "ger" else None
            said = p in above.complements.get(CLAUSE, ())
            if said and kind == "appointment" and p.tense != "past":
                return None  # who says on Monday that she leads the bank does not date her coming
            if not said and p.form not in {"inf", "ger"}:
                return None
            time = happened(above.times)
            if time is not None or (said and above.tense != "past"):
                return time
            p = above
        return None

    def _while(self, p: Predication, clauses: Clauses) -> TimeExpression | None:
        """Give the time of the main clause to what happened with it: "In 2020 he stepped in when she pulled out"."""
        for j in range(p.index - 1, 0, -1):
            e = clauses.elements[j]
            if e.kind == BREAK or (j in clauses.verbs and clauses.verbs[j].form == "fin"):
                return None
            if e.kind == SUBORDINATOR and e.object == "when":
                main = next((q for k, q in reversed(clauses.verbs.items()) if k < j and q.form == "fin"), None)
                return happened(main.times) if main is not None and main.tense == p.tense == "past" else None
        return None

    @staticmethod
    def _fronted(p: Predication, clauses: Clauses) -> TimeExpression | None:
        """Give the time that opens a sentence to its relative clause: "In 2020 Peru led a group that voted"."""
        main = next((q for q in clauses.verbs.values() if q.form == "fin"), None)
        if main is None or main is p or not _is_simple_past(p) or p.first < main.last:
            return None
        subject = next(iter(main.get(SUBJECT)), None)
        if subject is None or main.tense != "past" or main.times == p.times:
            return None
        start = p.sentence.tokens.starts[p.sentence.cuts[subject.first]]
        fronted = [(preposition, time) for preposition, time in main.times if time.start < start]
        return happened(fronted) if is_subordinate(p, clauses) else None

    def _alongside(self, p: Predication, clauses: Clauses) -> TimeExpression | None:
        """Give the day of what happens together with it: "Meeting on Friday, leaders chose her"."""
        near = _companion(p, clauses)
        if near is None:
            return None
        if near.form == "ger":
            return happened(near.times, days=True)
        time = happened(near.times)
        return time if time is not None or p.form != "ger" else self._alongside(near, clauses)

    def _reported(self, p: Predication, clauses: Clauses, kind: str) -> TimeExpression | None:
        """Give the day of an attribution that follows: "named her chair, the company said on Monday"."""
        if kind == "appointment" and p.tense != "past":
            return None
        for q in clauses.verbs.values():
            after = q.first > p.last and q.lemma in self.r.lexicon.reporting_lemmas and q.form == "fin"
            if after and q.tense == "past" and not q.complements.get(CLAUSE) and not is_subordinate(q, clauses):
                return happened(q.times, days=True)
        return None

    # --- the story ------------------------------------------------------------------------------------------------

    def _of_story(self, event: Event, p: Predication, clauses: Clauses) -> TimeExpression | None:
        if self.lead is None:
            return None
        s = p.sentence
        if s.headline:
            return self.lead
        if self._otherwise_dated(p, clauses) or (p.modality == "denied" and event.frame.event == "candidacy"):
            return None  # "neither got the nod": not on the day that they were heard
        kind, status = event.frame.event, event.frame.set.get("status", "")
        if self._is_announced(p, clauses, kind):
            return self._scene(p)
        if kind == "endorsement":
            cast = p.lemma in _CASTING or not _NOES.isdisjoint(p.sentence.words)
            return self._scene(p) if cast and _is_simple_past(p) else None
        if p.perfect or p.tense == "present":
            fresh = event.frame.set.get("action") in ENTERING if p.tense == "present" else s.number in self._opening
            fresh = fresh and self._scenes.get(s.number) is not None
            return self.lead if fresh and p.form == "fin" and p.lemma not in _STATES and not p.progressive else None
        since = "since" in s.lows[max(0, p.first - _NEAR) : p.first]  # "since she was elected", "after she was"
        since |= s.lows[max(0, p.first - 1) : p.first] == ["who"]
        if since and not self._replaced.isdisjoint((s.number, who) for who in _doers(event)):
            return None  # "named Ms Reyes to succeed Mr Lund, who resigned": before that day
        background = since or (is_subordinate(p, clauses) and s.number not in self._opening)
        if background and event.frame.set.get("action") in ENTERING:
            return None
        act = status in _ACTS and p.lemma not in _STATES and p.form == "fin" and not is_subordinate(p, clauses)
        return self._scene(p) if _is_simple_past(p) and (kind == "appointment" or act) else None

    def _is_announced(self, p: Predication, clauses: Clauses, kind: str) -> bool:
        """Whether the story tells that something was said: "announced that she is running", "said he has resigned"."""
        above = p.governor
        if above is None or p not in above.complements.get(CLAUSE, ()):
            return False
        if above.lemma not in self.r.lexicon.reporting_lemmas:
            return False
        return is_told(above, clauses) and not p.pluperfect and (kind != "appointment" or p.perfect)

    def _otherwise_dated(self, p: Predication, clauses: Clauses) -> bool:
        """Whether another time in the sentence, or a length before or after something, may say when it was."""
        inside, news = is_subordinate(p, clauses), self.lead.value if self.lead is not None else ""
        for q in clauses.verbs.values():
            if q is not p and is_subordinate(q, clauses) and not inside:
                continue
            if any(time.kind is TimeKind.DATE and time.value != news for time in self._past(q.times)):
                return True
        s = p.sentence
        words = {s.low(i) for i in range(max(0, p.first - _NEAR), min(len(s), p.last + 1))}
        return any(_is_apart(time, s.tokens.text) for _, time in p.times) or not _ONCE.isdisjoint(words)

    def _past(self, times: list[tuple[str, TimeExpression]]) -> list[TimeExpression]:
        """Leave out times that are still to come: "named her chair, effective in May"."""
        return [time for _, time in times if not self._is_ahead(time)]

    def _scene(self, p: Predication) -> TimeExpression | None:
        """Give the day that a sentence tells of, where it is one day."""
        time = self._scenes.get(p.sentence.number)
        return time if time is not None and is_day(time) else None

    def of_defeat(self, c: Candidacy, appointments: Iterable[Appointment], votes: Iterable[Vote]) -> Candidacy:
        """Date a defeat without a date by what decided it: the only day of a choice for its office, or of a vote."""
        at = c.evidence[0].sentence_start
        if c.status is not CandidacyStatus.REJECTED or c.date is not None or not self._is_of_news(at):
            return c
        title = c.office.title if c.office is not None else None
        chosen = [x for x in appointments if x.action is AppointmentAction.APPOINTED and x.modality is Modality.ACTUAL]
        same = [x.date for x in chosen if x.office is not None and x.office.title == title]
        beside = [v.date for v in votes if v.evidence[0].sentence_start == at]
        for decided in (beside, same, [x.date for x in chosen], [v.date for v in votes]):
            days = {time.value: time for time in decided if time is not None and is_day(time)}
            if len(days) == 1:
                return evolve(c, date=next(iter(days.values())))
        return c

    def _is_of_news(self, start: int) -> bool:
        """Whether the sentence that begins at an offset tells of some time of the story's."""
        number = self._numbers.get(start)
        return number is not None and self._scenes.get(number) is not None

    # --- votes ----------------------------------------------------------------------------------------------------

    def of_vote(self, p: Predication | None, clauses: Clauses | None, at: int) -> TimeExpression | None:
        """Give when a vote was held, by the verb that tells of it and the sentence around."""
        if clauses is None:
            return None
        own = happened(p.times) if p is not None else None
        near = own or self._nearest(clauses, p, at)
        times = [near, self.around(p, clauses, "vote") if p is not None else None]
        return next((time for time in times if time is not None and not self._is_ahead(time)), None)

    def _nearest(self, clauses: Clauses, vote: Predication | None, at: int) -> TimeExpression | None:
        """Give the date that a vote's sentence has, a day if it can: not of what it is compared with, nor to come."""
        verbs = list(clauses.verbs.values())
        told = vote or _owner(verbs, at)
        inside = told is not None and is_subordinate(told, clauses)
        found: list[tuple[int, TimeExpression]] = []
        for i, time in occasions(clauses.sentence):
            owner = _owner(verbs, i)
            if owner is None or owner is told or inside or not is_subordinate(owner, clauses):
                found.append((i, time))
        for p in clauses.verbs.values():
            apart = p.modality != "actual" or p.tense == "future" or (p.pluperfect and p is not vote)
            if not apart and (inside or not is_subordinate(p, clauses)):
                times = [t for preposition, t in p.times if dates(preposition, t)]
                found.extend((p.first, t) for t in times)
        found.sort(key=lambda f: (not is_day(f[1]), abs(f[0] - at)))
        return next((t for _, t in found if t.earliest is not None), None)

    def told_of(self, s: Sentence) -> TimeExpression | None:
        """Give the time that a sentence tells of when it does not say: its paragraph's, or the lead's."""
        return self._scenes.get(s.number, self.lead)

    def _is_ahead(self, time: TimeExpression) -> bool:
        return self.r.published is not None and time.earliest is not None and time.earliest > self.r.published


def _doers(event: Event) -> list[Entity]:
    return [entity for role in ("person", "endorser") for entity in event.roles.get(role, ())]


def _dead(r: Reading) -> frozenset[Entity]:
    """Give who has died, as the opening of an obituary says: what else it tells of them was long ago."""
    deaths = [p for c in r.clauses[:_OBITUARY] for p in c.verbs.values() if p.lemma in _DYING and p.tense == "past"]
    named = (member.name for p in deaths for np in p.get(SUBJECT) for member in np.members if member.name is not None)
    return frozenset(entity for mention in named if (entity := entity_of(r.registry, mention)) is not None)


def _evokes(frame: Frame, p: Predication) -> bool:
    """Whether a verb is one of a frame's."""
    return any(verb.partition("_")[0] == p.lemma.partition("_")[0] for verb in frame.verbs)


def _owner(verbs: list[Predication], item: int) -> Predication | None:
    """Give the verb whose clause an item most likely belongs to: the nearest before it, else the first."""
    before = [q for q in verbs if q.first < item]
    return before[-1] if before else next(iter(verbs), None)


def _is_simple_past(p: Predication) -> bool:
    return p.tense == "past" and not p.perfect and not p.pluperfect and p.form in {"fin", "part"}


def _companion(p: Predication, clauses: Clauses) -> Predication | None:
    """Give the verb that shares a verb's time: the one it is joined to, or whose -ing form goes with it."""
    for j in range(p.index - 1, -1, -1):
        if clauses.elements[j].kind == BREAK:
            return None
        q = clauses.verbs.get(j)
        if q is None or q.form in {"inf", "part"}:
            continue
        if q.form == "ger":
            if p.form == "fin" and q.governor is None and happened(q.times, days=True) is not None:
                return q
            continue
        if p.form == "ger":
            return q
        if p.form != "fin" or (is_subordinate(q, clauses) and not is_subordinate(p, clauses)):
            continue
        joined = bool(q.get(SUBJECT)) and q.get(SUBJECT)[:1] == p.get(SUBJECT)[:1]
        return q if joined and q.tense == p.tense == "past" and not (p.pluperfect or q.pluperfect) else None
    return None


def _is_apart(time: TimeExpression, text: str) -> bool:
    """Whether an expression puts an event at some other time than the story's: "recently", "a week before the vote"."""
    after = text[time.end : time.end + 8].split()[:1]
    return time.value == "PAST_REF" or (time.kind is TimeKind.DURATION and after in (["before"], ["after"]))


def settle(told: list[tuple[TimeExpression | None, TimeExpression | None]]) -> TimeExpression | None:
    """Give the date of a fact told several times: each time with a date of its own or of its clauses, and the story's.

    A date of its own comes first; but the story's day is finer than a month or year that a later mention gives, which
    may well be that of another such event.
    """
    at, own = next(((i, time) for i, (time, _) in enumerate(told) if time is not None), (len(told), None))
    first, story = next(((i, time) for i, (_, time) in enumerate(told) if time is not None), (len(told), None))
    if own is None or story is None or is_day(own):
        return own or story
    days = (time for time, _ in told if time is not None and is_day(time) and _is_in(time, own))
    return next(days, story if first < at or _is_in(story, own) else own)


def _is_in(day: TimeExpression, period: TimeExpression) -> bool:
    """Whether a day lies within a month or year."""
    if day.earliest is None or period.earliest is None or period.latest is None:
        return False
    return period.earliest <= day.earliest <= period.latest
