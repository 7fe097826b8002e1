"""Reading in order: each sentence in turn names, quotes and tells, and the discourse remembers it."""

from collections.abc import Iterable, Iterator

from newsevents.parse.clauses.clauses import NOUN, RELATIVE
from newsevents.parse.clauses.instances import is_crowd
from newsevents.parse.clauses.predications import ATTRIBUTE, Clauses, Predication
from newsevents.parse.events.awaited import Awaited
from newsevents.parse.events.cataphora import name_behind
from newsevents.parse.events.ellipsis import ECHOING, echoes, is_nearest, led, moves_just_told, words_beside
from newsevents.parse.events.events import ENTERING, STANDING_IN, Event, FrameMaker, Frames
from newsevents.parse.events.heirs import heirs
from newsevents.parse.events.not_meant import not_meant
from newsevents.parse.events.reported import positions_on, seeks_more
from newsevents.parse.events.successions import name_mover
from newsevents.parse.events.verbless import VERBLESS, gone_on
from newsevents.parse.names.entities import Entity, entity_of, is_one
from newsevents.parse.names.governments import is_bloc
from newsevents.parse.people.descriptions import read_descriptions
from newsevents.parse.people.named_within import lone_name, named_within, only_one, profiled
from newsevents.parse.people.nearer_names import acting_on
from newsevents.parse.people.occasions import turned_to
from newsevents.parse.people.roles import read_roles
from newsevents.parse.people.trailing_roles import read_trailing_roles
from newsevents.parse.reading import Reading
from newsevents.parse.said.attribution import clause_source
from newsevents.parse.said.editorials import editorial_voice, is_own_voice
from newsevents.parse.said.statements import Speech
from newsevents.parse.shapes.absolutes import absolute_predications
from newsevents.parse.shapes.camps import camp_predications
from newsevents.parse.shapes.careers import career_predications
from newsevents.parse.shapes.comings_listed import listed_moves
from newsevents.parse.shapes.gapping import (
    crossed_predications,
    gapped_predications,
    left_out,
    paired_predications,
    strayed_predications,
)
from newsevents.parse.shapes.listings import bracketed_predications, listed_predications, lists_cabinet
from newsevents.parse.shapes.lists import Lists
from newsevents.parse.shapes.named_field import last_field, name_field, named_after, said_of_them
from newsevents.parse.shapes.named_in_turn import in_turn_predications
from newsevents.parse.shapes.nominals import nominal_predications, unsaid_by
from newsevents.parse.shapes.rosters import answered, asked, roster_predications
from newsevents.parse.shapes.scorers import SCORE_VOTES, is_on_votes, scorer_predications
from newsevents.parse.shapes.sponsored import sponsored_predications
from newsevents.parse.shapes.standings import DESCRIBED, described_predications
from newsevents.parse.shapes.vote_cues import still_survey
from newsevents.parse.votes.counting import Counts
from newsevents.parse.words.items import PERSON, STATE
from newsevents.parse.words.phrases import OWNERS, NounPhrase

_DEPARTING = frozenset({"left", "leaving"})
_WINDOW = 3
_ACTED_ON = frozenset({"him", "her"})
_HEADING = 2
"""Elements of a line that only names somebody, its full stop among them."""
_SHARED = frozenset({"appointment", "candidacy"})
"""What is told of several persons and offices in one breath: "was lined up for trade, Mr Okafor for health"."""
_HOLDING = frozenset("doubt believe think fear hope suspect expect dismiss question reckon".split())
"""Verbs of having a view: "one backbencher doubted it" tells whose words come next."""
_STANDING = frozenset({"declared", "nominated", "interested"})


class Telling:
    """Applies roles, quotations and frames to one article, sentence by sentence."""

    def __init__(self, r: Reading, frames: FrameMaker = Frames) -> None:
        """Start at the top of the article, with the frames as they are or with some that keep notes."""
        self.r = r
        self.frames = frames(r.lexicon.frames, r.offices, r.discourse)
        self.speech = Speech(r)
        self.awaited = Awaited(r.registry)
        self._voice = editorial_voice(r)
        r.counts = Counts(r)
        for clauses in r.clauses:
            if PERSON in clauses.sentence.shape:
                read_descriptions(clauses.elements, r.registry, r.lexicon)
        self._told: list[Event] = []
        self._on_votes = False
        self._unnamed: NounPhrase | None = None
        self._question: Predication | None = None
        self._lists = Lists(r.lexicon, self._forget)
        self._cabinet: bool | None = None

    def read(self, clauses: Clauses) -> None:
        """Read one sentence."""
        r = self.r
        if self._is_credit(clauses):
            return
        phrases: list[NounPhrase] = [e.object for e in clauses.elements if e.kind == NOUN]
        self._see(clauses, phrases)
        self._gather(clauses, phrases)
        self._begin(clauses)
        self._tell_of_named(clauses)
        r.heirs.extend(heirs(phrases, r.discourse, r.events) if PERSON in clauses.sentence.shape else ())
        self.speech.read(clauses)
        r.discourse.speeches = [(q.start, q.end, speaker) for q, speaker in r.speeches[-4:]]
        told_before = len(r.events)
        for k, p in clauses.verbs.items():
            p.quoted = not self.speech.outside(clauses, p.first)
            name_field(p, self._unnamed)
            name_mover(p, clauses.verbs.values())
            told = [e for e in self._told if clauses.sentence.number - e.predication.sentence.number <= 1]
            if not self._tell_all(p, clauses) and (told or (r.events and p.lemma in ECHOING)):
                self._echo(p, told, clauses, words_beside(clauses, k))
            self._tell_of_them(p, clauses)
        self._told = self._add(gone_on(self._told, clauses, r.discourse), clauses) or self._told
        for event in r.events[told_before:]:
            for borrowed in VERBLESS:
                self._add(borrowed(event, clauses.elements, r.discourse), clauses)
        self._tell_nouns(clauses, r.events[told_before:])
        self.awaited.note(clauses, {id(e.predication) for e in r.events[told_before:]})
        scored = self._scored(clauses)
        for p in (*_verbless(clauses, r), *answered(self._question, clauses), *scored, *self._listed(clauses)):
            self._tell(p, clauses if p.sentence is clauses.sentence else r.clauses[p.sentence.number])
        r.counts.read(clauses)
        if len(r.events) > told_before:
            r.clauses.keep(clauses)
        self._remember(clauses, phrases)
        self._unnamed, self._question = last_field(phrases), asked(clauses)

    def _see(self, clauses: Clauses, phrases: list[NounPhrase]) -> None:
        """Note the offices that a sentence's phrases say somebody holds; most sentences name nobody."""
        r, s = self.r, clauses.sentence
        here = [e for m in s.mentions.values() if (e := m.entity) is not None and e.kind == "person"]
        r.standing.begin(s)
        for np in phrases:
            if PERSON in s.shape or STATE in s.shape:
                read_roles(np, r.registry, r.offices)
            r.standing.see(np, r.discourse, here)
        read_trailing_roles(clauses.elements if PERSON in s.shape else (), r.registry, r.offices)

    def _tell_of_named(self, clauses: Clauses) -> None:
        """Tell of whom a sentence names what the ones before told of by title alone."""
        for p, np in self.awaited.named(clauses):
            if self._tell_all(p, before := self.r.clauses[p.sentence.number]):
                read_roles(np, self.r.registry, self.r.offices)
                self.r.clauses.keep(before)
            else:
                np.apposed = ()

    def _tell_nouns(self, clauses: Clauses, told: list[Event]) -> None:
        """Tell of the events that nouns name, but those that the verbs have told of, or deny."""
        taken = {id(np) for event in told for np in positions_on(event)}
        for p, verb in nominal_predications(clauses, self.r.lexicon):
            self._tell(p, clauses, unsaid=unsaid_by(verb, taken=id(p.noun) in taken))

    def _is_credit(self, clauses: Clauses) -> bool:
        """Whether a sentence is no more than a name that signs what stands before it, a photograph's or a report's."""
        s, first = clauses.sentence, clauses.elements[0] if clauses.elements else None
        if first is None or first.kind != NOUN or len(clauses.elements) > _HEADING or not s.number or self._question:
            return False  # "Who backs her? Ana Reyes."
        person = self.r.discourse.actor(first.object) if first.object.kind == PERSON else None
        alone = person is not None and person.mentions == 1 and not (first.object.title or first.object.apposed)
        return alone and self.r.sentences[s.number - 1].block == s.block

    def _scored(self, clauses: Clauses) -> list[Predication]:
        """Give who got votes, as long as the sentences speak of them."""
        cued = is_on_votes(clauses) and not self.r.polled
        scored = list(scorer_predications(clauses, on_votes=cued or (self._on_votes and not self.r.polled)))
        self._on_votes = cued or bool(self._on_votes and scored)
        return scored

    def _tell_of_them(self, p: Predication, clauses: Clauses) -> None:
        """Tell of those whom "they are" names what the sentence before said of a crowd."""
        named, number = named_after(p), clauses.sentence.number
        for other in said_of_them(p, named, self.r.clauses[number - 1]) if named and number else ():
            self._tell(other, clauses)

    def _begin(self, clauses: Clauses) -> None:
        """Tell the discourse whom the sentence names, in and outside quotations."""
        self.r.note_survey(clauses.sentence.number, told=still_survey(clauses.sentence, self.r.polled))
        found = ((i, m.first, entity_of(self.r.registry, m)) for i, m in clauses.sentence.mentions.items())
        here = [(self.speech.outside(clauses, i), token, e) for i, token, e in found if e is not None]
        unquoted = [(token, e) for outside, token, e in here if outside]
        quoted = [(token, e) for outside, token, e in here if not outside]
        told = any(self.speech.outside(clauses, p.first) for p in clauses.verbs.values())
        self.r.discourse.begin(
            unquoted if told else unquoted or quoted,
            quoted,
            not_meant(clauses, self.r.sentences, self.r.events, self.r.discourse),
        )
        self.r.discourse.voice = self._voice if is_own_voice(clauses, self.speech) else None
        self._bind(clauses)

    def _forget(self, p: Predication) -> None:
        """Take back the events of a predication."""
        self.r.events[:] = [event for event in self.r.events if event.predication is not p]

    def _listed(self, clauses: Clauses) -> Iterator[Predication]:
        """Give what a line of a list tells of: an appointment, where the story is about a cabinet, or a field."""
        if self._cabinet is None:
            self._cabinet = lists_cabinet(self.r.tokens)
        if self._cabinet:
            yield from listed_predications(clauses, self.r.lexicon) or bracketed_predications(clauses, self.r.lexicon)
        yield from self._lists.read(clauses)

    def _tell_all(self, p: Predication, clauses: Clauses) -> bool:
        """Tell of a verb's event and of the appointments that share the verb with it."""
        events, crossed, strayed = self.r.events, crossed_predications(p), strayed_predications(p)
        careers = career_predications(p, clauses)
        telling = self._tell(p, clauses)
        for other in (*strayed, *crossed, *careers):
            self._tell(other, clauses)
        last = crossed[-1] if crossed else p
        if events and events[-1].predication is last and events[-1].frame.event in _SHARED:
            gapped = () if crossed else gapped_predications(p, clauses)
            for other in (*gapped, *paired_predications(last, clauses)):
                self._tell(other, clauses)
            for other in left_out(p, clauses) if events[-1].frame.event == "candidacy" else ():
                self._tell(other, clauses)
        return telling

    def _bind(self, clauses: Clauses) -> None:
        """Settle "he" where the sentence's first subject has it: "his hope to unite his rivals, Reyes and Okafor"."""
        ahead = name_behind(clauses)
        if ahead is not None and self.speech.outside(clauses, ahead[0].first):
            self.r.discourse.foretell(*ahead)
            return
        k = next((k for k, p in clauses.verbs.items() if p.form == "fin"), None)
        np = clauses.subject(k) if k is not None else None
        if np is None or not self.speech.outside(clauses, np.first):
            return
        nested = any(e.object == "where" for e in clauses.elements)  # "his rise made way for Reyes's, where he"
        word = np.head if np.kind == "P" else OWNERS.get(np.det, "") if not nested else ""
        if word in OWNERS.values():
            self.r.discourse.pronoun(word, before=clauses.sentence.cuts[np.first])

    def _gather(self, clauses: Clauses, phrases: list[NounPhrase]) -> None:
        """Note whom the sentence first names together, or that its first subject is several unnamed people."""
        subjects = {id(np) for k, p in clauses.verbs.items() if p.form == "fin" and (np := clauses.subject(k))}
        for np in phrases:
            if id(np) in subjects and (is_crowd(np) or is_bloc(np)):  # "voters said they preferred her"
                self.r.discourse.crowd_here(np)
                return
            found = [e for m in np.members if m.name is not None and (e := entity_of(self.r.registry, m.name))]
            if len(found) > 1:
                self.r.discourse.together_here(found, clauses.sentence.cuts[np.last], acting=id(np) in subjects)
                return
        self.r.discourse.together_here([], 1 << 60)

    def _tell(self, p: Predication, clauses: Clauses, *, unsaid: frozenset[str] = frozenset()) -> bool:
        """Note the events that a predication tells of; say whether there were any.

        Those of the ``unsaid`` kinds are none: nobody says that they have happened, or its verb has.
        """
        events = [e for e in self.frames.events(p) if e.frame.event not in unsaid]
        for event in events:
            if p.lemma != DESCRIBED:  # what a title says is the story's own word
                event.source = clause_source(p, clauses, self.r.discourse, self.r.lexicon)
            self.r.events.append(event)
            self._note(event)
        borrowed = [e for e in events if e.frame.event in {"endorsement", "candidacy"}]
        if borrowed and p.noun is None and p.lemma != SCORE_VOTES:
            self._told = borrowed
        return bool(events)

    def _echo(self, p: Predication, told: list[Event], clauses: Clauses, words: list[str]) -> None:
        """Note the events that a predication borrows from those last told."""
        if told and told[0].predication.sentence is not clauses.sentence:  # another verb of this sentence is nearer
            told = [e for e in told if not self._is_aside(e.predication)] if is_nearest(p, clauses.verbs) else []
        told = (
            moves_just_told(self.r.events, p, words, clauses.verbs) or led(self.r.events, p, self.r.discourse) or told
        )
        self._told = self._add(echoes(p, told, words, self.r.discourse), clauses) or self._told

    def _is_aside(self, p: Predication) -> bool:
        """Whether a verb of the sentence before stood in a relative or -ing clause, and another was the main verb."""
        for governor in p.above():
            p = governor
        before = self.r.clauses[p.sentence.number]
        if p.form == "ger":
            return True  # "to publish them when running for office"
        if p.index < 1 or before.elements[p.index - 1].kind != RELATIVE:
            return False
        return any(q.form == "fin" and q.index > p.index and q.governor is None for q in before.verbs.values())

    def _add(self, events: Iterable[Event], clauses: Clauses) -> list[Event]:
        """Note events that a clause only implies."""
        added = list(events)
        for event in added:
            event.source = clause_source(event.predication, clauses, self.r.discourse, self.r.lexicon)
            self.r.events.append(event)
            self._note(event)
        return added

    def _field(self, event: Event, person: Entity) -> None:
        """Remember whose candidate somebody is: "the Greens' nominee" is she whom they have named."""
        for np in (*event.predication.get(ATTRIBUTE), *event.predication.get("as")):
            self.r.discourse.field(np, person)
        for body in event.roles.get("nominator", []):
            self.r.discourse.put_up_by(body, person)

    def _contend(self, event: Event, found: list[Entity]) -> None:
        """Remember those whom an event puts forward, states and bodies only for a seat; not who stands in."""
        status = event.frame.set.get("status")
        for_seat = status is None or (event.office is not None and status != "interested")
        if not event.frame.id.startswith(STANDING_IN):
            self.r.discourse.contend(found if for_seat else [e for e in found if e.kind == "person"])

    def _note(self, event: Event) -> None:
        """Remember whom the event is about, and the office that a verb says a person holds."""
        status, denied = event.frame.set.get("status"), event.modality == "denied"
        for role in ("candidate", "person"):
            found = event.roles.get(role, [])
            if status == "declined" or (denied and status in _STANDING):  # "did not apply this time"
                self.r.discourse.bow_out(found if status == "declined" else [])
                continue
            if role == "candidate" or status is not None:
                self.r.discourse.run(found, out=status == "withdrawn" and not denied)
            self._contend(event, found)
        gone = event.roles.get("person", []) if event.frame.set.get("action") in _DEPARTING else []
        self.r.discourse.go(gone)
        self.r.discourse.take_side(event.roles.get("endorser", []), event.roles.get("candidate", []))
        self.r.discourse.put_forward(event.roles, event.frame.set)
        self.r.discourse.succeed(event.roles)
        if event.frame.event == "candidacy" and event.roles.get("person"):
            self._field(event, (person := event.roles["person"][0]))
            self.r.discourse.stand_against(person, event.others if event.frame.context != "opponent" else [])
        if event.frame.set.get("action") in ENTERING and event.modality == "actual":
            self.r.discourse.choose(event.roles.get("person", []), event.office and (event.office.title or ""))
        if event.frame.set.get("action") == "extended" or seeks_more(event):
            self.r.discourse.again = next(iter(event.roles.get("person", [])), None)
        if event.frame.set.get("action") == "serving" and event.office is not None:
            for person in event.roles.get("person", []):
                person.office = person.office or event.office

    def _remember(self, clauses: Clauses, phrases: list[NounPhrase]) -> None:
        discourse = self.r.discourse
        for np in phrases:
            if np.kind == "P" and np.head in _ACTED_ON and acting_on(np) is not None:
                discourse.actor(np)  # "Mr Lund put her there. She resigned": whom no frame has asked after
        told = self._subjects(clauses)
        verb, subject = next(((p, e) for p, e in told if self._is_about(p, e)), (None, None))
        for np in phrases:
            named = [m.name for m in np.members if m.name is not None]
            discourse.together([e for name in named if (e := entity_of(self.r.registry, name))])
            for mention in named_within(np, self.r.lexicon):
                if (entity := entity_of(self.r.registry, mention)) is not None:
                    discourse.mention(entity)
        discourse.note_bid(phrases)
        if len(phrases) == 1 and phrases[0].kind == PERSON and len(clauses.elements) <= _HEADING and not clauses.verbs:
            discourse.head(phrases[0])
        elif not clauses.verbs and not clauses.sentence.headline and not clauses.sentence.caption:
            profile = profiled(clauses.elements)
            whose = discourse.actor(profile) if profile is not None else None
            discourse.set_subject(whose or only_one(phrases, self.r.registry))
            discourse.contend([whose] if whose is not None else [])
        if told:
            owner = self._owner(clauses) if subject is None else None
            about = subject or self._taken_up(clauses) or owner
            about = about or lone_name(clauses.sentence, discourse.named_here, self.r.registry)
            discourse.set_subject(about)
            aside = verb is not None and clauses.elements[verb.index - 1].kind == RELATIVE
            if about is not None and about.kind == "person" and not aside:
                discourse.tell_of(about)
            discourse.set_thing(told[0][1])

    def _owner(self, clauses: Clauses) -> Entity | None:
        """Give the person whose what the sentence is about, or befalls whom: "Ms Reyes's papers were turned down"."""
        k = next((k for k, p in clauses.verbs.items() if p.form == "fin" and self.speech.outside(clauses, p.first)), 0)
        name = turned_to(clauses, k) if k else None
        entity = entity_of(self.r.registry, name) if name is not None else None
        if entity is not None:
            self.r.discourse.mention(entity)
        return entity

    def _taken_up(self, clauses: Clauses) -> Entity | None:
        """Give the one person whom the sentence, about no person, says is chosen: "he" in the next one."""
        told = [e for e in self.r.events[-_WINDOW:] if e.predication.sentence is clauses.sentence]
        told = [e for e in told if e.frame.set.get("action") not in _DEPARTING]
        found = {id(p): p for e in told for p in e.roles.get("person", e.roles.get("candidate", []))}
        return next(iter(found.values())) if len(found) == 1 else None

    def _subjects(self, clauses: Clauses) -> list[tuple[Predication, Entity | None]]:
        """Give the finite verbs outside quotations, each with who is its subject in the words: "Reyes was elected"."""
        told = [(k, p) for k, p in clauses.verbs.items() if p.form == "fin" and self.speech.outside(clauses, p.first)]
        return [(p, self.r.discourse.actor(np)) for k, p in told if (np := clauses.subject(k)) is not None]

    def _is_about(self, p: Predication, entity: Entity | None) -> bool:
        """Whether a sentence is about its verb's subject: a person, or one unnamed who speaks, no "sources"."""
        views = self.r.lexicon.reporting_lemmas | _HOLDING
        return entity is not None and (entity.kind == "person" or (is_one(entity) and p.lemma in views))


def _verbless(clauses: Clauses, r: Reading) -> Iterator[Predication]:
    """Give the predications that descriptions, "with" phrases and lists make without a verb."""
    yield from described_predications(clauses, r.lexicon)
    yield from sponsored_predications(clauses, r.lexicon, r.registry)
    yield from absolute_predications(clauses)
    yield from camp_predications(clauses)
    yield from roster_predications(clauses)
    yield from listed_moves(clauses)
    yield from in_turn_predications(clauses)
