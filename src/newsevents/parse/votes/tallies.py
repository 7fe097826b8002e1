"""Tallies: counted endorsers and opponents, "about 20 of the 31 members back her", not endorsements by a crowd."""

from typing import Any

from attrs import define, evolve

from newsevents.lexicon.morphology import singular
from newsevents.parse.clauses.clauses import COMMA, NOUN, PREPOSITION
from newsevents.parse.clauses.predications import OBJECT, SUBJECT, Clauses
from newsevents.parse.events.events import Event
from newsevents.parse.names.entities import Entity, entity_of
from newsevents.parse.people.contenders import HE
from newsevents.parse.people.coreference import Discourse
from newsevents.parse.reading import Reading
from newsevents.parse.said.attribution import clause_source, counted_by, source_of
from newsevents.parse.votes.counted import counted_phrases, gapped_counts
from newsevents.parse.votes.counts_taken import fuller, is_aim, is_named, stands, with_unit
from newsevents.parse.votes.headcounts import BECOMING, Headcount, headcounts, is_count, is_own
from newsevents.parse.votes.passing import phrases_inside
from newsevents.parse.votes.tally_bodies import body_of
from newsevents.parse.votes.voters import Voters
from newsevents.parse.words.items import PERSON, PLACE, STATE, TITLE, Sentence
from newsevents.parse.words.numbers import Count, count_of, unit_of
from newsevents.parse.words.phrases import NounPhrase

_SIDES = {"support": "support", "oppose": "oppose", "neutral": "undecided"}
_PLEDGES = frozenset(
    {
        "supporter",
        "backer",
        "nomination",
        "endorsement",
        "pledge",
        "signature",
        "superdelegate",
        "promise",
        "support",
        "backing",
    }
)
_AWARDED = frozenset({"nominations", "nods"})
"""What films have too."""
_SHORT = 12
_PARTS = frozenset({"proportion", "share", "fraction"})
"""What somebody asks or tells of a number that is the whole, and of which part nothing is said."""
_NEAR = 6
"""Items from there to the number, at most."""
"""Items of a sentence that may only go on with a count before it."""
_PUTTING = frozenset({"put", "estimate", "reckon", "place"})
_HAVING = frozenset({"has", "had"})
_CLAIMING = frozenset({"claim", "boast"})
_COUNTING = _CLAIMING | {"count", "expect", "predict", "forecast"}


@define(eq=False)
class Tallied:
    """A count of positions on one candidate."""

    sentence: Sentence
    span: tuple[int, int]
    candidate: Entity | None
    side: str
    count: Count
    organization: str | None
    source: Entity | None
    rule_id: str
    worded: bool = False
    """Whether only the wording tells it, so that it wants a contest around it."""

    @property
    def key(self) -> tuple[Any, ...]:
        """What makes two counts the same fact."""
        return (self.candidate and self.candidate.name, self.side, self.count.value)


class Tallies:
    """Reads the tallies of one article off its events, and takes the counted out of the endorsements."""

    def __init__(self, r: Reading, voters: Voters) -> None:
        """Read with the article's discourse."""
        self.r = r
        self.voters = voters
        self.found: list[Tallied] = []
        self._seen = 0
        self._before = 0  # the tallies of the sentences before

    @property
    def discourse(self) -> Discourse:
        """The article's discourse."""
        return self.r.discourse

    def read(self, clauses: Clauses) -> None:
        """Read the sentence whose events have just been told."""
        events = self.r.events[self._seen :]
        self._seen, self._before = len(self.r.events), len(self.found)
        for event in events:
            self._event(event, clauses)
        self._with(clauses)
        if "0" in clauses.sentence.shape or not BECOMING.isdisjoint(clauses.sentence.lows):
            self._worded(clauses, events)

    def finish(self, voted: list[tuple[Sentence, set[int | float]]], sizes: dict[str, int]) -> list[Tallied]:
        """Leave out what only repeats a vote's result; complete totals that other sentences say."""
        numbers = {id(s): figures for s, figures in voted}
        kept: dict[tuple[Any, ...], Tallied] = {}
        for tally in self.found:
            if tally.count.value in numbers.get(id(tally.sentence), ()):
                continue
            if tally.candidate is None and tally.side != "undecided":
                tally.candidate = next(iter(self.r.candidates)) if len(self.r.candidates) == 1 else None
                if tally.candidate is None and tally.side == "support":
                    continue
            if (tally.worded or tally.count.unit in _AWARDED) and not self._in_contest(tally):
                continue
            if tally.count.unit is not None and tally.count.unit[:1].isdigit():
                tally.count = evolve(tally.count, unit=None)  # "has the support of 226"
            tally.organization = tally.organization or body_of(tally.count.unit, self.voters, self.r)
            size = sizes.get(tally.organization or "")
            if tally.count.total is None and size is not None and size >= tally.count.value:
                tally.count = Count(tally.count.value, tally.count.comparison, size, tally.count.unit)
            kept.setdefault(tally.key, tally)
        return list(kept.values())

    # --- events ---------------------------------------------------------------------------------------------------

    def _event(self, event: Event, clauses: Clauses) -> None:
        asked = _asked(event)
        if asked is None:
            return
        frame, (side, role, standing) = event.frame, asked
        relations = frame.roles.get(role, ())
        if event.origin is not None and "governor/subject" in relations:
            relations = (SUBJECT,)  # not those who say so: "France did as well, two diplomats said"
        for np in counted_phrases(event.predication, relations, clauses):
            count, teller = count_of(np), None
            if count is None:
                count, teller = self._put_at(np, clauses)
            if count is None or np.kind in "AOC" or (count.unit is None and count.total == count.value):
                continue  # no count, or "the three of them"
            event.roles[role] = [e for e in event.roles.get(role, []) if not _same(e, np)]
            denied = event.modality == "denied" and role != "counted"
            if denied or is_aim(event.predication) or not stands(np, clauses) or is_named(np, count, event.predication):
                continue
            for candidate in event.roles.get(standing, []):
                if candidate.kind in {"person", "state"}:
                    self._add(event, np, (with_unit(count, event.predication), teller), candidate, side)
            self._share(event, (count, teller), side, clauses)

    def _share(self, event: Event, counted: tuple[Count, Entity | None], side: str, clauses: Clauses) -> None:
        """Note the counts that share a verb with one: "85 favour Ms Reyes, 45 Mr Lund"."""
        for value, whom in gapped_counts(clauses.elements, event.predication):
            other = self.discourse.actor(whom) if event.predication.noun is None else None
            if other is not None:
                self._add(event, whom, (evolve(counted[0], value=value), counted[1]), other, side)

    def _put_at(self, np: NounPhrase, clauses: Clauses) -> tuple[Count | None, Entity | None]:
        """Read "a delegate put the number of members that backed her at 104": the count, and who puts it so."""
        elements = clauses.elements
        k = next(
            (k for k, e in enumerate(elements) if e.kind == NOUN and e.object.head == "number" and e.object.of is np),
            None,
        )
        if k is None:
            return None, None
        for e, after in zip(elements[k:], elements[k + 1 :], strict=False):
            if e.kind == PREPOSITION and e.object == "at" and after.kind == NOUN and (count := count_of(after.object)):
                p = next((p for p in clauses.verbs.values() if elements[k].object in p.get(OBJECT)), None)
                teller = self.discourse.actor(p.get(SUBJECT)[0]) if p is not None and p.get(SUBJECT) else None
                return Count(count.value, count.comparison, count.total, count.unit or unit_of(np)), teller
        return None, None

    def _add(
        self, event: Event, np: NounPhrase, counted: tuple[Count, Entity | None], candidate: Entity, side: str
    ) -> None:
        """Note a tally: its count, and who puts it so where the words say that."""
        s, (count, teller) = np.sentence, counted
        source = event.source
        if source is None or _same(source, np):
            source = counted_by(self.r.clauses[s.number], self.discourse)
        if event.predication.lemma in _CLAIMING:
            source = candidate
        if event.predication.lemma in _PUTTING and event.predication.get(SUBJECT):
            teller = self.discourse.actor(event.predication.get(SUBJECT)[0])
        source = teller or source
        self.found.append(
            Tallied(
                s,
                (s.cuts[np.first], s.cuts[np.last]),
                candidate,
                side,
                count,
                self._organization(np),
                source,
                event.frame.id if event.frame.event == "tally" else f"tally/{event.frame.id.partition('/')[2]}",
            )
        )

    def _organization(self, np: NounPhrase) -> str | None:
        where = {linked.text for link, linked in np.links if link == "in" and linked.kind in {PLACE, STATE}}
        for inner in (np, *(linked for _, linked in np.links)):
            name = self.r.offices.organization(inner)
            if name is not None and not (name in where and np.head.startswith("member")):
                return name  # but not "eight members in Singapore"
        return None

    # --- what only the wording tells ------------------------------------------------------------------------------

    def _worded(self, clauses: Clauses, events: list[Event]) -> None:
        """Add the counts that only their wording tells, and let it settle whose each number is."""
        s = clauses.sentence
        last = self.found[-1] if self.found else None
        begun = min((t.span[0] for t in self.found[self._before :]), default=None)
        several = s.shape.count("0") > 1 or not _HAVING.isdisjoint(s.lows)
        short = len(s) < (2 * _SHORT if several else _SHORT)
        listed = s.shape.count("0") > 2 and s.shape.count("(") > 2  # "Lund (14), Adu (9) and Okafor (7)"
        near = 1 + listed
        if begun is None and last is not None and s.number - last.sentence.number <= near and (short or listed):
            begun = s.cuts[0] - 1  # "Ms Reyes has 116 nominations. Mr Okafor has 77."
            self._before = len(self.found) - 1
        heads = headcounts(s, self.r.lexicon.is_people, begun=begun)
        for head in heads:
            if not _PARTS.isdisjoint(s.lows[max(0, head.number - _NEAR) : head.number]):
                continue  # "would not say what proportion of its 56 members voted for her"
            candidate = self._candidate(head, clauses, [h.who for h in heads if h.who is not None and h is not head])
            whose = candidate is None and head.side == "support" and not is_count(s, head)
            if whose or (candidate is None and head.who is not None):
                continue
            here = [t for t in self.found[self._before :] if t.side == head.side]
            if head.series and head.who is not None:  # not "56 for Reyes and 31 for Okafor" as 56 for both
                wrong = [t for t in here if t.candidate is candidate and t.count.value != head.count.value]
                self.found[self._before :] = [t for t in self.found[self._before :] if t not in wrong]
            whole = [t for t in here if t.candidate is candidate and t.count.value == head.count.total]
            self.found[self._before :] = [t for t in self.found[self._before :] if t not in whole]
            span = (s.cuts[head.first], s.cuts[head.last])
            others = [t for t in here if t.span == span and t.candidate is not candidate]  # "of Reyes and of Okafor"
            same = [t for t in here if t.count.value == head.count.value and t not in others]
            named = head.who is not None and s.shape[head.who] == PERSON
            if named and same and all(t.candidate is not candidate for t in same):
                self.found[self._before :] = [t for t in self.found[self._before :] if t not in same]
                same = []
            for tally in same:
                tally.count = fuller(tally.count, head.count)
            if not same:
                self._add_worded(head, candidate, clauses, events)
        self._share_units()

    def _share_units(self) -> None:
        """Let bare figures count what the sentence counted before them: "83 lawmakers support her, 61 oppose her"."""
        unit = None
        for tally in sorted(self.found[self._before :], key=lambda t: t.span):
            unit = tally.count.unit or unit
            tally.count = evolve(tally.count, unit=unit)

    def _add_worded(self, head: Headcount, candidate: Entity | None, clauses: Clauses, events: list[Event]) -> None:
        s, count = clauses.sentence, head.count
        phrases = (e.object for e in clauses.elements if e.kind == NOUN)
        np = next((n for n in phrases if n.first <= head.number < n.last), None)
        before = next(reversed(self.found[self._before :]), None)
        organization = self._organization(np) if np is not None else None
        p = next((p for p in clauses.verbs.values() if head.first <= p.first < head.last), None)
        source = clause_source(p, clauses, self.discourse, self.r.lexicon) if p is not None else None
        if source is None and p is not None and p.lemma in _COUNTING and p.get(SUBJECT):
            source = source_of(p.get(SUBJECT)[0], self.discourse)
        told = head.who is not None and is_own(s, head)
        if source is not None and np is not None and _same(source, np):
            source = None
        source = source or (candidate if told else counted_by(clauses, self.discourse))
        if np is not None:
            for event in events:
                for role in {"endorser", "nominator"} & event.roles.keys():
                    event.roles[role] = [e for e in event.roles[role] if not _same(e, np)]
        if head.series and before is not None:
            organization, source = organization or before.organization, source or before.source
        span = (s.cuts[head.first], s.cuts[head.last])
        rule_id = f"tally/worded-{head.side}"
        self.found.append(Tallied(s, span, candidate, head.side, count, organization, source, rule_id, worded=True))

    def _candidate(self, head: Headcount, clauses: Clauses, rivals: list[int]) -> Entity | None:
        """Give whom a headcount names: by name, by office, or by a pronoun; else whom those before it are on.

        ``rivals`` are the items of those whom others name: "85 for him, 45 for Okafor" are two men.
        """
        s, before = clauses.sentence, self.found[self._before :]
        if head.who is None and head.series and before:
            several = len({t.candidate for t in before}) > 1 or before[-1].sentence is not s
            return None if several and head.side == "undecided" else before[-1].candidate
        if head.who is None:
            counted = head.side != "support" or is_count(s, head)
            return None if counted else self._doing(clauses, head.first)
        mention = s.mentions.get(head.who)
        if mention is not None and mention.kind == TITLE:
            return self._holder(head.who, clauses)
        if mention is not None:
            return entity_of(self.r.registry, mention)
        word, at = {"his": "him"}.get(s.low(head.who), s.low(head.who)), s.cuts[head.who]
        np = next((e.object for e in clauses.elements if e.kind == NOUN and e.object.first == head.who), None)
        if word in {"i", "we"}:
            return self.discourse.actor(np) if np is not None else None
        topic = self.discourse.topic(np, []) if np is not None else None
        found = self._of_story(word, head, clauses) or topic or self.discourse.pronoun(word, before=at)
        later = [entity_of(self.r.registry, s.mentions[i]) for i in rivals if i in s.mentions]
        if found is None or found not in later:
            return found
        return self.discourse.another("m" if word in HE else "f", [e for e in later if e is not None], before=at)

    def _of_story(self, word: str, head: Headcount, clauses: Clauses) -> Entity | None:
        """Give of whom a sentence goes on to tell behind a colon: "Ms Reyes must go: 312 members signed for it"."""
        if ":" not in clauses.sentence.lows[: head.number]:
            return None
        doing = self._doing(clauses, clauses.sentence.lows.index(":"))
        return doing if doing is not None and doing.gender in {"", "m" if word in HE else "f"} else None

    def _holder(self, item: int, clauses: Clauses) -> Entity | None:
        """Give who holds the office that an item names: "called for the prime minister's resignation"."""
        phrases = (n for e in clauses.elements if e.kind == NOUN for n in phrases_inside(e.object))
        np = next((n for n in phrases if n.title is not None and n.first <= item < n.last and n.name is None), None)
        holder = self.discourse.actor(np) if np is not None else None
        return holder if holder is not None and holder.kind == "person" else None

    def _in_contest(self, tally: Tallied) -> bool:
        """Whether a count that only its wording tells is of positions on an office: somebody stands, or holds one."""
        if self.r.play:
            return False
        candidate = tally.candidate
        if candidate is not None and (candidate in self.r.candidates or candidate.office or candidate.holdings):
            return True
        return self.r.focus is not None or (self.r.contested and tally.count.unit not in _AWARDED)

    # --- "Reyes, with fewer than 30 declared supporters," ---------------------------------------------------------

    def _with(self, clauses: Clauses) -> None:
        """Read a candidate's count from a "with" phrase: "Ms Reyes, with fewer than 30 declared supporters,"."""
        elements = clauses.elements
        for k in range(1, len(elements) - 1) if "with" in clauses.sentence.lows else ():
            e, np = elements[k], elements[k + 1].object
            if e.kind != PREPOSITION or e.object != "with" or elements[k + 1].kind != NOUN:
                continue
            if singular(np.head) not in _PLEDGES:
                continue
            sources = [np, *(n for link, n in np.links if link in {"of", "from"})]
            if k + 3 < len(elements) and elements[k + 2].object == "from" and elements[k + 3].kind == NOUN:
                sources.append(elements[k + 3].object)
            counted = next(((n, c) for n in sources if (c := count_of(n)) is not None), None)
            candidate = self._with_whom(clauses, k, np)
            if counted is None or candidate is None or is_named(*counted):
                continue
            s = np.sentence
            span = (s.cuts[counted[0].first], s.cuts[counted[0].last])
            organization = self._organization(counted[0])
            self.found.append(
                Tallied(s, span, candidate, "support", counted[1], organization, None, "tally/with-supporters")
            )

    def _with_whom(self, clauses: Clauses, k: int, np: NounPhrase) -> Entity | None:
        """Give whose pledges a "with" phrase counts: who stands right before it, else the subject of its clause."""
        elements = clauses.elements
        before = next((elements[j] for j in range(k - 1, -1, -1) if elements[j].kind != COMMA), None)
        if before is not None and before.kind == NOUN and before.object.kind in {PERSON, STATE}:
            return self.discourse.actor(before.object)
        return self._doing(clauses, np.first)

    def _doing(self, clauses: Clauses, item: int) -> Entity | None:
        """Give the person who is the subject of the last verb before an item."""
        doing = (p for p in reversed(clauses.verbs.values()) if p.first < item and p.get(SUBJECT))
        subject = next((p.get(SUBJECT)[0] for p in doing), None)
        named = subject is not None and (subject.kind == PERSON or subject.head in {"he", "she"})
        return self.discourse.actor(subject) if subject is not None and named else None


def _asked(event: Event) -> tuple[str, str, str] | None:
    """Give the side that an event's counted take, their role and the candidate's; ``None`` where it counts nobody."""
    frame, p = event.frame, event.predication
    if frame.event == "endorsement":
        return _SIDES[frame.set["stance"]], "endorser", "candidate"
    if frame.event == "candidacy" and frame.set["status"] == "nominated":
        return "support", "nominator", "person"
    if frame.event == "tally" and all(len(p.get(r)) < 2 for r in frame.roles.get("candidate", ())):
        return frame.set["side"], "counted", "candidate"  # not "147 signed up to Reyes and two dozen to Okafor"
    return None


def _same(entity: Entity, np: NounPhrase) -> bool:
    """Whether a group is what a phrase means: its name is the phrase's words, or begins them."""
    if entity.kind != "group":
        return False
    words = np.sentence.text(np.first, np.last)
    return entity.name in words or words in entity.name
