"""What a vote was on: a candidate, or a motion in the article's words."""

from collections.abc import Callable
from typing import NamedTuple

from newsevents.lexicon.counting import default_counting
from newsevents.lexicon.morphology import singular
from newsevents.parse.clauses.clauses import NOUN
from newsevents.parse.clauses.predications import ATTRIBUTE, OBJECT, OBJECT2, SUBJECT, Clauses, Predication
from newsevents.parse.clauses.wishes import BID_NOUNS
from newsevents.parse.names.entities import Entity, entity_of
from newsevents.parse.reading import Reading
from newsevents.parse.shapes.signature import Score
from newsevents.parse.words.items import PERSON, PLACE, STATE, TITLE, Mention, Sentence
from newsevents.parse.words.phrases import NounPhrase

_FIGURES = frozenset({"vote", "ballot", "margin", "percent", "point", "tally", "majority"})
MOTIONS = frozenset(
    """nomination bill motion resolution amendment proposal measure appointment candidacy impeachment treaty ordinance
    legislation plan budget law text draft act levy rezoning charter initiative proposition referendum package
    article re-election reelection reappointment""".split()
)
"""What bodies vote on beside candidates."""
_RISES = frozenset({"elevation", "confirmation", "promotion", "ouster", "removal", "dismissal", "reappointment"})
_LISTS = frozenset({"slate", "ticket", "list"})
"""What several stand on together, by whoever heads it: "his slate obtained 79 votes"."""
_HAVING = frozenset({"have", "let", "make", "get", "see"})
"""Verbs whose object is the subject of what is to be done."""
_NAMING: dict[str, tuple[str, ...]] = {
    "go": ("against", "to"),
    "cast": ("for", "against"),  # "only 50 votes had been cast for the resolution"
    "give": ("to", OBJECT2, OBJECT),
    "put": (OBJECT,),
    "leave": (OBJECT,),
    **dict.fromkeys(("split", "divide", "deadlock", "tie"), ("on", "over", OBJECT)),
}
"""The relations by which a verb names what was voted on."""
_RIVALS = {"winner": (OBJECT, "over", "against"), "leader": (OBJECT, "over", "against"), "loser": ("to",)}
"""The relations by which a verb of a class names the other one."""
_STOPS = frozenset('.,:;"(')
_AIMS = frozenset({"of", "for", "against", "on"})
_JOINTS = frozenset({",", "and", "while", "but", "with"})
FAVOURS = frozenset({"favour", "favor", "support"})
_BALLOTS = frozenset({"vote", "ballot", "count", "tally", "result"})
_NEAR = 3
_NOBODY = frozenset({"turnout", "suit", "same", "vote", "tally", "result", "score", "count", "margin", "ballot"})

_ADMITTING = frozenset(
    "admit readmit accept expel suspend elect re-elect reelect choose pick select appoint confirm approve".split()
)
"""What is done by a vote to states and cities."""


_RULING = frozenset({"rule", "decide", "find", "hold", "conclude"})
_GOVERNING = frozenset({"government", "coalition", "opposition", "cabinet"})
"""Who may be defeated in a vote on something else."""
_TRYING = frozenset({"fail", "fall", "agree", "decide", "move", "refuse", "decline"})


class Motion(NamedTuple):
    """What was voted on."""

    person: Entity | None = None
    text: str | None = None
    rival: Entity | None = None
    """To whom a loser lost."""


class Motions:
    """Finds what the votes of one article were on."""

    def __init__(self, r: Reading) -> None:
        """Read with the article's discourse."""
        self.r = r

    def of(self, clauses: Clauses, p: Predication | None, verb: str, score: Score, last: Entity | None) -> Motion:
        """Read the subject of a vote; ``last`` is the candidate of the vote right before, if any."""
        if score.mention is not None and not _is_rival(p, verb, score.mention):
            entity = entity_of(self.r.registry, score.mention)
            if entity is not None:
                return Motion(entity)
        if (of := _nominal(clauses, score)) is not None and (person := self.candidate(of)) is not None:
            return Motion(person)
        if p is None:
            noun = clauses.sentence.lows[score.last : score.last + 2] == ["vote", "to"]  # "the 5-2 vote to raise fees"
            voting = verb == "vote" or clauses.sentence.lows[score.last : score.last + 1] == ["against"]
            done = self._to_do(clauses, score) if voting or noun else None
            done = done or (_done_before(clauses, score, self._doing) if voting else None)
            motion = done or self._voted_on(clauses, score)
        else:
            motion = self._by_verb(clauses, p, verb, score)
            if motion == (None, None, None) and verb in {"chosen", "rejected"}:
                motion = self._behind(clauses, p, score)
        if motion.person is None and motion.text is None:
            it = p is not None and any(np.head == "it" for np in p.get(SUBJECT))
            person = self._before(clauses, score) if verb in {"", "leader", "scorer"} and not it else None
            person = person or (last if verb == "" else None)
            return Motion(person, vote_of_trust(clauses.sentence) if person is None else None, motion.rival)
        return motion

    def _by_verb(self, clauses: Clauses, p: Predication, verb: str, score: Score) -> Motion:
        if p.lemma == "vote" and verb != "chosen":
            return self._voted(clauses, p, score)
        if (ruled := _ruled(p)) is not None:
            return Motion(None, ruled)
        relations = _relations(p, verb)
        named = [np for relation in relations for np in p.get(relation)]
        phrases = [np for np in (*favoured(p), *named) if singular(np.head) not in _FIGURES]
        if verb not in {"chosen", "rejected"} and p.get(SUBJECT) and phrases and p.get(SUBJECT)[0] in phrases:
            phrases = [np for np in phrases if np in p.get(SUBJECT)]
        winning = p.get(SUBJECT) if verb == "loser" and p.passive else p.get("to")
        rival = next((e for np in winning if (e := self.r.discourse.actor(np)) and e.kind in {"person", "state"}), None)
        for np in phrases:
            entity = self._acted_on(np, p) or self.candidate(np)
            if entity is not None:
                return Motion(entity, None, rival)
        voting = p.get(SUBJECT)
        governing = verb == "rejected" and any(np.head in _GOVERNING for np in p.get(OBJECT))
        if (governing or verb in {"winner", "loser"}) and (on := _voted_behind(p)) is not None:
            return Motion(None, words_of(on), rival)
        text = next((words_of(np) for np in phrases if self.can_be_motion(np, voting=np in voting)), None)
        return Motion(None, text, rival)

    def _acted_on(self, np: NounPhrase, p: Predication) -> Entity | None:
        """Give who stands, where a pronoun is whom a body votes on: "Ms Chen said no. The panel cleared him 13-11"."""
        if np.kind != "P" or np not in p.get(OBJECT) or p.passive:
            return None
        voters = self.r.discourse.actors_of(p.get(SUBJECT))
        return _standing(self.r.discourse.nominated(np) or self.r.discourse.topic(np, voters))

    def _voted_on(self, clauses: Clauses, score: Score) -> Motion:
        """Read what a vote was on that only "was" so many to so many: "the vote on the agreement was 7-3"."""
        before = [q for q in clauses.verbs.values() if q.last <= score.first]
        on = next((n for q in before for n in voted_on(q)), None)
        split = (q for q in before if any(np.first <= score.first < np.last for np in q.get(ATTRIBUTE)))
        on = on or next((n for q in split for n in (*q.get("on"), *q.get("over"))), None)  # "was split 5-5 on the levy"
        if on is None:
            return Motion()
        person = self.candidate(on)
        return Motion(person, words_of(on) if person is None and self.can_be_motion(on, voting=False) else None)

    def _behind(self, clauses: Clauses, p: Predication, score: Score) -> Motion:
        """Read the object behind figures between commas: "the council threw out, by 31 to 24, the appointment"."""
        s = clauses.sentence
        if p.last >= score.first or "," not in s.lows[p.last : score.first]:
            return Motion()
        after = next((e.object for e in clauses.elements if e.kind == NOUN and e.object.first >= score.last), None)
        if after is None or s.lows[after.first - 1] != "," or after.first - score.last > _NEAR:
            return Motion()
        person = self.candidate(after)
        return Motion(person, words_of(after) if person is None and self.can_be_motion(after, voting=False) else None)

    def can_be_motion(self, np: NounPhrase, *, voting: bool) -> bool:
        """Whether a phrase can be what was voted on: no figure, no voters, nobody who is only described."""
        figure = bool(np.number) and np.det not in {"a", "an"}  # not "a 4.9% rise"
        if np.kind not in {"n", "m"} or np.head in _NOBODY or figure:
            return False
        head, table = singular(np.head), default_counting()
        people = self.r.lexicon.is_people(head) or head in self.r.lexicon.standing or "year-old" in np.text
        voters = table.voter_nouns | table.body_nouns if voting else table.voter_nouns
        return not people and head not in voters

    def candidate(self, np: NounPhrase) -> Entity | None:
        """Give the person, state or place that a phrase means, if it can be a candidate."""
        if np.head in _LISTS:
            return self.r.discourse.possessor(np)
        named = next((apposed for apposed in np.apposed if apposed.kind == PERSON), None)
        if named is not None and np.name is None:
            return self.r.discourse.actor(named)  # "the president's first choice, Ms Reyes,"
        if np.head in BID_NOUNS or np.head in _RISES:
            owned = np.possessor or np.of or next((linked for _, linked in np.links), None)
            if owned is None:
                return _standing(self.r.discourse.possessor(np))  # "her nomination"
            return self.candidate(owned) if owned.kind in {PERSON, STATE, PLACE} else None
        if np.kind in {"n", "m"} and np.head not in {"candidate", "nominee"} and not np.apposed:
            return None
        return _standing(self.r.discourse.actor(np))

    def chosen_in(self, p: Predication | None) -> Entity | None:
        """Give whom the events that a verb tells of say was chosen."""
        told = [e for e in self.r.events if e.predication is p and e.frame.event == "appointment"]
        return next((person for e in told for person in e.roles.get("person", ())), None)

    def chosen_by(self, s: Sentence) -> Entity | None:
        """Give whom the sentence before a bare result, or it, says was chosen: "hired Ms Reyes. The vote was 4-3"."""
        near = (s.number - 1, s.number)
        told = [e for e in self.r.events if e.predication.sentence.number in near and e.modality == "actual"]
        chosen = {p for e in told if e.frame.set.get("action") == "appointed" for p in e.roles.get("person", ())}
        return next(iter(chosen)) if len(chosen) == 1 else None

    def only_candidate(self) -> Entity | None:
        """Give who an article's votes are on where it has one winner, or one candidate."""
        for people in (self.r.winners, self.r.candidates):
            if people:
                one = next(iter(people))
                return one if len(people) == 1 and one.kind in {"person", "state", "place"} else None
        return None

    def _voted(self, clauses: Clauses, p: Predication, score: Score) -> Motion:
        """Read what a body voted to do, for whom or against what."""
        for np in p.get("for") if p.complements.get("to") else ():
            if np.kind == PERSON and (entity := self.candidate(np)) is not None:
                return Motion(entity)  # "voted for Ms Reyes to serve as speaker"
        if any(np.head == "confidence" and np.det == "no" for np in p.get(OBJECT)):
            return Motion(None, "no confidence")
        inner = next(iter(p.complements.get("to", ())), None)
        done = self._doing(inner) if inner is not None else self._to_do(clauses, score)
        if done is not None:
            return done
        aims = [*favoured(p), *(np for np in p.get("to") if np.kind == PERSON)]
        for np in (*aims, *p.get("for"), *p.get("on"), *p.get("against")):
            entity = self.candidate(np)
            if entity is not None:
                return Motion(entity)
            if self.can_be_motion(np, voting=False):
                return Motion(None, words_of(np))
        return Motion()

    def _to_do(self, clauses: Clauses, score: Score) -> Motion | None:
        """Read what figures were for doing: "voted by 188 to six on Monday to ratify it", "in favour of joining"."""
        for q in clauses.verbs.values():
            before = q.sentence.low(q.first - 1) if q.first else ""
            if q.form == "fin" and q.first >= score.last and q.get(SUBJECT) and q.get(SUBJECT)[0].first >= score.last:
                return None  # another clause: "120 to 61, but the laity failed to"
            if q.first >= score.last and (q.form == "inf" or before == "to" or (q.form == "ger" and before in _AIMS)):
                return self._doing(q)
        return None

    def _doing(self, inner: Predication) -> Motion:
        """Give what an infinitive or -ing form says was to be done, or to whom."""
        for np in inner.get(OBJECT):
            entity = self.candidate(np)
            if entity is not None and (entity.kind == "person" or inner.lemma in _ADMITTING):
                return Motion(entity)  # not "voted to lift it", "to condemn Russia"
        s = inner.sentence
        fillers = (np for relation in inner.relations.values() for np in relation)
        within = (np for np in fillers if s.lows[max(0, np.first - 2)] != "," or np.first < inner.last)
        end = max([inner.last, *(_without_counts(np) for np in within)])  # not ", with Mr Lund abstaining"
        if inner.lemma in _HAVING or not inner.get(OBJECT):  # "to have a bill drafted", "to let the mayor sign"
            end = max(end, next((i for i in range(inner.last, len(s)) if s.shape[i] in _STOPS), len(s)))
        return Motion(None, s.text(inner.first, min(max(end, inner.last), len(s))))

    def _before(self, clauses: Clauses, score: Score) -> Entity | None:
        """Give the first person that the sentence names before the figures."""
        for item, mention in sorted(clauses.sentence.mentions.items()):
            if item >= score.first:
                return None
            if mention.kind == PERSON:
                return entity_of(self.r.registry, mention)
        return None


def _is_rival(p: Predication | None, verb: str, mention: Mention) -> bool:
    """Whether the name beside figures is of the other one: "defeated Pieter Lund, 56-44", "lost to Lund, 44-56"."""
    if p is None:
        return False
    rivals = (SUBJECT,) if p.passive and verb == "loser" else () if p.passive else _RIVALS.get(verb, ())
    named = (np for relation in rivals for whole in p.get(relation) for np in (whole, *whole.apposed))
    return any(np.name is mention for np in named)


def _nominal(clauses: Clauses, score: Score) -> NounPhrase | None:
    """Give whom figures before a noun are of: "the 51-50 confirmation of Ms Reyes"."""
    s = clauses.sentence
    if s.lows[score.last : score.last + 1] not in (["confirmation"], ["election"], ["reelection"], ["ouster"]):
        return None
    phrases = (e.object for e in clauses.elements if e.kind == NOUN)
    return next((np.of for np in phrases if np.first <= score.first < np.last and np.of is not None), None)


def is_cleared(p: Predication) -> bool:
    """Whether a verb tells of a body that somebody or something got through: "cleared the committee 10-9"."""
    bodies = default_counting().body_nouns
    through = (np for np in p.get(OBJECT) if np.head.lower().rpartition(" ")[2] in bodies)
    return p.lemma in {"clear", "pass"} and any(through)


def _voted_behind(p: Predication) -> NounPhrase | None:
    """Give what a vote that somebody won or lost was on: "were defeated on an amendment", "in a vote on the bill"."""
    votes = [np for relation in ("in", "on") for np in p.get(relation) if np.head in _BALLOTS]
    linked = [n for np in votes for link, n in np.links if link in {"on", "over"}]
    return next(iter(linked), None) or next((np for np in p.get("on") if np.head in MOTIONS), None)


def _ruled(p: Predication) -> str | None:
    """Name what a court found something of: "ruled 6-3 that the ban was unlawful", "decided that Ms Reyes must go"."""
    told = p.complements.get("clause", ()) if p.lemma in _RULING else ()
    about = next((np for q in told for np in (q.get(OBJECT) if q.passive else q.get(SUBJECT))), None)
    clause = next(iter(told), None)
    if about is None or clause is None or about.first >= clause.first:
        return None
    s, first = p.sentence, about.first + (p.sentence.low(about.first) in {"the", "a", "an"})
    return s.text(first, max(first + 1, clause.first)) or None


def _done_before(clauses: Clauses, score: Score, doing: Callable[[Predication], Motion]) -> Motion | None:
    """Read what came before "voting": "failed to override the veto, voting 27-19"."""
    for q in clauses.verbs.values():
        tried = q.form in {"inf", "ger"} and q.governor is not None and q.governor.lemma in _TRYING
        if tried and q.last <= score.first and q.get(OBJECT):
            return doing(q)
    return None


def _relations(p: Predication, verb: str) -> tuple[str, ...]:
    """Give the relations by which a verb of a class names what was voted on."""
    if is_cleared(p) or any(np.head in MOTIONS for np in p.get(SUBJECT)):  # "the bill cleared the Senate"
        return (SUBJECT,)
    beaten = verb == "loser" and p.passive  # "Mr Lund was beaten by Ms Reyes"
    relations: tuple[str, ...] = (OBJECT,) if verb in {"chosen", "rejected"} or beaten else (SUBJECT, OBJECT)
    if p.lemma in _NAMING:
        return _NAMING[p.lemma] + relations * (p.lemma == "cast")
    if verb == "chosen" and (not p.get(OBJECT) or _is_named_to(p)):
        return ("on", "for", "to", SUBJECT)
    return relations


def _is_named_to(p: Predication) -> bool:
    """Whether a person is the subject of a choice to a bare office, as in headlines: "Reyes elected mayor"."""
    office, named = p.get(OBJECT)[0], any(np.kind == PERSON for np in p.get(SUBJECT))
    return named and office.kind == TITLE and office.name is None and not office.det


def vote_of_trust(s: Sentence) -> str | None:
    """Name the vote of confidence that a sentence speaks of, where nobody is named whom it is in."""
    for k, low in enumerate(s.lows):
        if low in {"confidence", "no-confidence"} and s.lows[k + 1 : k + 2] in (["vote"], ["motion"]):
            return s.text(k, k + 2)
        first = k - 2 - (s.lows[k - 1 : k] == ["no"])
        if low == "confidence" and first >= 0 and s.lows[first] in {"vote", "motion"} and s.lows[first + 1] == "of":
            return s.text(first, k + 1)
    return None


def voted_on(p: Predication) -> list[NounPhrase]:
    """Give what the vote that is a verb's subject was on: "the vote on Ms Reyes was", "the vote for the bill was"."""
    votes = [np for np in p.get(SUBJECT) if np.head in _BALLOTS]
    linked = [n for np in votes for link, n in np.links if link in {"on", "for"}]
    return linked or [n for link in ("on", "for") for n in p.get(f"{SUBJECT}/{link}") if votes]


def _standing(entity: Entity | None) -> Entity | None:
    """Give an entity that can stand for something: a person, a state, a city."""
    return entity if entity is not None and entity.kind in {"person", "state", "place"} else None


def favoured(p: Predication) -> list[NounPhrase]:
    """Give what votes are cast in favour of."""
    return [np.of for np in p.get("in") if np.head in FAVOURS and np.of is not None]


def _without_counts(np: NounPhrase) -> int:
    """Give where a phrase ends before other voters: "the bill, and 194 members opposing it", "the law and three"."""
    counted = next((m for m in np.members[1:] if m.number or m.kind == "0"), None)
    last = counted.first if counted is not None else np.last
    while counted is not None and last > np.first + 1 and np.sentence.low(last - 1) in _JOINTS:
        last -= 1
    return last


def words_of(np: NounPhrase) -> str | None:
    """Give a phrase's words without its article."""
    s = np.sentence
    last = _without_counts(np)
    first = np.first + 1 if s.low(np.first) in {"the", "a", "an"} else np.first
    return s.text(first, last) if last > first else None
