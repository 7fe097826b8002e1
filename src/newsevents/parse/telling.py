"""Reading in order: each sentence in turn names, quotes and tells, and the discourse remembers it."""

from newsevents.parse.attribution import clause_source
from newsevents.parse.clauses import ADVERB, CONJUNCTION, NOUN, SUBORDINATOR
from newsevents.parse.counting import Counts
from newsevents.parse.ellipsis import borrow
from newsevents.parse.entities import Entity, entity_of
from newsevents.parse.events import Event, FrameMaker, Frames
from newsevents.parse.nominals import nominal_predications
from newsevents.parse.phrases import NounPhrase
from newsevents.parse.predications import SUBJECT, Clauses, Predication
from newsevents.parse.reading import Reading
from newsevents.parse.roles import read_descriptions, read_roles
from newsevents.parse.scorers import SCORE_VOTES, is_on_votes, scorer_predications
from newsevents.parse.standings import described_predications
from newsevents.parse.statements import Speech

_WINDOW = 3


class Telling:
    """Applies roles, quotations and frames to one article, sentence by sentence."""

    def __init__(self, r: Reading, frames: FrameMaker = Frames) -> None:
        """Start at the top of the article, with the frames as they are or with some that keep notes."""
        self.r = r
        self.frames = frames(r.lexicon.frames, r.offices, r.discourse)
        self.speech = Speech(r)
        r.counts = Counts(r)
        for clauses in r.clauses:
            for e in clauses.elements:
                if e.kind == NOUN:
                    read_descriptions(e.object, r.registry)
        self._told: Predication | None = None
        self._last: Event | None = None
        self._on_votes = False

    def read(self, clauses: Clauses) -> None:
        """Read one sentence."""
        r = self.r
        phrases: list[NounPhrase] = [e.object for e in clauses.elements if e.kind == NOUN]
        here = [e for m in clauses.sentence.mentions.values() if (e := m.entity) is not None and e.kind == "person"]
        for np in phrases:
            read_roles(np, r.registry, r.offices)
            r.standing.see(np, r.discourse.subject, here)
        here = [(i, m.first, e) for i, m in clauses.sentence.mentions.items() if (e := entity_of(r.registry, m))]
        unquoted = [(token, e) for i, token, e in here if self.speech.outside(clauses, i)]
        self._gather(clauses, phrases)
        r.discourse.begin(unquoted or [(token, e) for _, token, e in here])
        self.speech.read(clauses)
        r.discourse.speeches = [(q.start, q.end, speaker) for q, speaker in r.speeches[-4:]]
        for k, p in clauses.verbs.items():
            self._tell(p, clauses)
            told = self._told if self._told and clauses.sentence.number - self._told.sentence.number <= 1 else None
            borrowed = borrow(p, told, _words_before(clauses, k))
            if borrowed is not None:
                self._tell(borrowed, clauses, like=self._last)
        for p in nominal_predications(clauses, r.lexicon):
            self._tell(p, clauses)
        on_votes, self._on_votes = self._on_votes or is_on_votes(clauses), is_on_votes(clauses)
        for p in (*described_predications(clauses, r.lexicon), *scorer_predications(clauses, on_votes=on_votes)):
            self._tell(p, clauses)
        r.counts.read(clauses)
        self._remember(clauses, phrases)

    def _gather(self, clauses: Clauses, phrases: list[NounPhrase]) -> None:
        """Note whom the sentence first names together."""
        for np in phrases:
            found = [e for m in np.members if m.name is not None and (e := entity_of(self.r.registry, m.name))]
            if len(found) > 1:
                self.r.discourse.together_here(found, clauses.sentence.cuts[np.last])
                return
        self.r.discourse.together_here([], 1 << 60)

    def _tell(self, p: Predication, clauses: Clauses, like: Event | None = None) -> None:
        for event in self.frames.events(p):
            if like is not None:  # the same candidate for the same office, whoever "her" would mean here
                event.office = like.office
                if event.frame.event == "endorsement":
                    event.roles["candidate"] = like.roles.get("candidate", [])
            event.source = clause_source(p, clauses, self.r.discourse, self.r.lexicon)
            self.r.events.append(event)
            self._note(event)
            if p.noun is None and p.lemma != SCORE_VOTES and event.frame.event in {"endorsement", "candidacy"}:
                self._told, self._last = p, event

    def _note(self, event: Event) -> None:
        """Remember whom the event is about, and the office that a verb says a person holds."""
        for role in ("candidate", "person"):
            self.r.discourse.contend(event.roles.get(role, []))
        if event.frame.set.get("action") == "serving" and event.office is not None:
            for person in event.roles.get("person", []):
                person.office = person.office or event.office

    def _remember(self, clauses: Clauses, phrases: list[NounPhrase]) -> None:
        discourse = self.r.discourse
        for np in phrases:
            named = [m.name for m in np.members if m.name is not None]
            discourse.together([e for name in named if (e := entity_of(self.r.registry, name))])
            for member in np.members:
                for part in (member, *member.apposed):
                    entity: Entity | None = entity_of(self.r.registry, part.name) if part.name is not None else None
                    if entity is not None:
                        discourse.mention(entity)
        finite = [p for p in clauses.verbs.values() if p.form == "fin" and p.get(SUBJECT)]
        told = [(p, discourse.actor(p.get(SUBJECT)[0])) for p in finite if self.speech.outside(clauses, p.first)]
        if told:
            saying = self.r.lexicon.reporting_lemmas
            people = (
                e for p, e in told
                if e is not None and (e.kind == "person" or (e.kind == "group" and p.lemma in saying))
            )  # fmt: skip
            discourse.set_subject(next(people, None))


def _words_before(clauses: Clauses, k: int) -> list[str]:
    """Give the adverbs and conjunctions just before a verb: "so" in "and so did Ghana"."""
    return [
        e.object
        for e in clauses.elements[max(0, k - _WINDOW) : k + 2]
        if e.kind in {ADVERB, CONJUNCTION, SUBORDINATOR} and isinstance(e.object, str)
    ]
