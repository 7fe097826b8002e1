"""From predications to events: the frames of the lexicon, asked about one predication at a time."""

from collections.abc import Callable, Iterator

from attrs import define, evolve, field

from newsevents.lexicon.frames import Frame, FrameTable
from newsevents.model import TimeExpression
from newsevents.parse.coreference import Discourse, group_name
from newsevents.parse.entities import Entity, entity_of
from newsevents.parse.items import PERSON, TITLE
from newsevents.parse.offices import GENERIC_NOUNS, OfficeRef, Offices
from newsevents.parse.phrases import NounPhrase
from newsevents.parse.predications import ATTRIBUTE, CLAUSE, OBJECT, SUBJECT, Predication

FrameMaker = Callable[[FrameTable, Offices, Discourse], "Frames"]
"""What makes the frames of one article: :class:`Frames`, or frames that keep notes (see ``parse/trace.py``)."""
# A candidate may be named through what is theirs: "Lagarde's bid", "the candidacy of Mr Reyes".
BID_NOUNS = frozenset(
    """bid candidacy candidature nomination campaign appointment election run claim chance hope ambition cause name
    succession return re-election tilt quest challenge application choice selection membership accession entry
    recommendation""".split()
)
CHOICE_NOUNS = frozenset({"choice", "selection", "nomination", "recommendation", "appointment", "election"})
_OFFICE_VERBS = frozenset(
    "become be lead head run succeed replace serve chair take take_over fill get win clinch join host stage "
    "stand".split()
)
_GENDERS = {"poss:his": "m", "poss:her": "f"}
_SEAT_VERBS = {"join": "member", "host": "host", "stage": "host"}
_ACTOR_ROLES = frozenset({"endorser", "nominator", "appointer"})
_STANDING_ROLES = frozenset({"candidate", "person"})


@define(eq=False)
class Event:
    """A frame that fired: who fills its roles, for which office, when, and on whose word."""

    frame: Frame
    predication: Predication
    roles: dict[str, list[Entity]]
    office: OfficeRef | None
    modality: str
    source: Entity | None = None
    times: list[tuple[str, TimeExpression]] = field(factory=list)
    span: tuple[int, int] = (0, 0)
    others: list[Entity] = field(factory=list)
    """Whom the clause names as its subject, beside those in the roles."""


class Frames:
    """Applies frames to the predications of one article."""

    def __init__(self, table: FrameTable, offices: Offices, discourse: Discourse) -> None:
        """Apply a table of frames, resolving phrases with the article's discourse."""
        self.table = table
        self.offices = offices
        self.discourse = discourse
        self._consumed: set[int] = set()

    def events(self, p: Predication) -> Iterator[Event]:
        """Give the events that a predication tells of: the first frame of each event that fits, and all marked also."""
        if id(p) in self._consumed:
            return
        events = list(self._fired(p))
        wanted = [e for e in events if "governor" in e.frame.needs]
        yield from wanted or events  # what somebody wants to happen is not told as happening

    def _fired(self, p: Predication) -> Iterator[Event]:
        told: set[str] = set()
        for frame in self._evoked(p):
            if frame.event in told and not frame.also:
                continue
            event = self._apply(frame, p)
            if event is not None:
                told.add(frame.event)
                yield from self._respectively(event)

    def _respectively(self, event: Event) -> Iterator[Event]:
        """Share out offices named together: "Reyes and Okafor were elected president and vice president"."""
        persons = list(dict.fromkeys(event.roles.get("person", [])))
        relations = event.frame.roles.get("office", ())
        fillers = (np for relation in relations for np in self._phrases(event.predication, relation))
        phrases = next((np.members for np in fillers if np.members[1:]), [])
        offices = [office for np in phrases if (office := self._office_of(np)) is not None]
        if event.frame.event != "appointment" or len(offices) < len(phrases) or not offices:
            yield event
        elif len(persons) == 1:
            yield from (evolve(event, office=office) for office in offices)
        elif len(persons) == len(offices):
            body = offices[-1].organization
            for person, office in zip(persons, offices, strict=True):
                shared = office if office.organization else office._replace(organization=body)
                yield evolve(event, office=shared, roles={**event.roles, "person": [person]})
        else:
            yield event

    def _evoked(self, p: Predication) -> Iterator[Frame]:
        if p.noun is not None:
            yield from self.table.by_noun.get(p.lemma, ())
            return
        lemmas = [f"{p.lemma}_{relation}" for relation in p.relations]
        if p.particle:
            lemmas.append(f"{p.lemma}_{p.particle}")
        evoked = [self.table.by_verb[lemma] for lemma in (*lemmas, p.lemma) if lemma in self.table.by_verb]
        yield from evoked[0] if len(evoked) == 1 else sorted((f for row in evoked for f in row), key=Frame.rank)

    def _apply(self, frame: Frame, p: Predication) -> Event | None:
        if self.refusal(frame, p):
            return None
        frame = _denied(frame, p)
        roles: dict[str, list[Entity]] = {}
        office, predecessor = self._office(frame, p)
        if frame.title and office is None:
            return None
        for role, relations in frame.roles.items():
            if role == "office":
                continue
            filled, via = self._fill(p, role, relations, owned=frame.set.get("action", "appointed") == "appointed")
            if role == "person" and "object" in relations:
                filled = [entity for entity in filled if not self._own_subject(p, entity)]
            if filled:
                roles[role] = filled
            if office is None and via is not None:
                office, other = self._office_of_bid(via)
                predecessor = predecessor or other
        if not _complete(frame, roles) or self._unresolved(frame, p, roles):
            return None
        if predecessor is not None and "predecessor" not in roles:
            roles["predecessor"] = [predecessor]
        event = Event(frame, p, roles, office, _modality(frame, p), times=p.times, span=_span(p))
        if frame.context == "opponent":
            event.others = [e for np in p.get(SUBJECT) for e in self.discourse.actors(np)]
        return event

    def refusal(self, frame: Frame, p: Predication) -> str:
        """Say which condition keeps a frame from a predication, by the frame's column; empty where none does."""
        for relation, words in frame.needs.items():
            if not self._has(p, relation, words):
                return f"needs.{relation}"
        for relation, words in frame.unless.items():
            if self._has(p, relation, words):
                return f"unless.{relation}"
        if not _in_context(frame.context, p):
            return f"context.{frame.context}"
        if frame.event == "appointment" and self._only_candidate(frame, p):
            return "candidacy"
        status = frame.set.get("status")
        if p.modality == "possible" and status == "declared" and {"in", "on", "attribute"} & set(frame.needs):
            return "possible"  # "could have been on the ballot"
        if p.modality == "denied" and status == "rejected":
            return "denied"
        return ""

    def _unresolved(self, frame: Frame, p: Predication, roles: dict[str, list[Entity]]) -> bool:
        """Whether a neutral position is taken towards something that is no candidate: "neutral about the paperwork"."""
        if frame.set.get("stance") != "neutral" or "candidate" in roles:
            return False
        return any(self._phrases(p, relation) for relation in frame.roles.get("candidate", ()))

    # --- fillers --------------------------------------------------------------------------------------------------

    def _has(self, p: Predication, relation: str, words: frozenset[str]) -> bool:
        """Whether a relation has a filler with one of these heads; ``*`` any, ``*office``, ``*body``, ``*time``."""
        if relation == "governor":
            return p.governor is not None and p.governor.lemma in words
        if relation == "complement":  # an infinitive or -ing form: "declined to run", "ruled out standing"
            return any(inner.lemma in words for found in p.complements.values() for inner in found)
        if relation == "complement/attribute":  # "to be its nominee"
            inner_phrases = [np for inner in p.complements.get("to", ()) for np in inner.get("attribute")]
            return any(np.head in words for np in inner_phrases)
        if relation == "when":  # words of a time: "called it a day"
            return any(words & set(str(getattr(time, "text", "")).lower().split()) for _, time in p.times)
        if relation == "order":  # "finished second", "came in last"
            return p.particle in words or any(np.head in words or words & set(np.words) for np in _after(p))
        if "*time" in words:
            return any(preposition == relation for preposition, _ in p.times)
        outer, _, inner = relation.partition("/")
        if inner == "word":  # a word before the head: "another term"
            return any(w in words for np in p.get(outer) for w in (*np.words, np.det))
        fillers = [m for np in self._phrases(p, relation) for m in np.members]
        if "*" in words:
            return bool(fillers)
        for np in fillers:
            if np.head in words or (np.title is not None and np.title.row.kind == "candidate" and np.title.row.title in words):
                return True
            if "*actor" in words and (np.kind in "AOCLI" or self.discourse.actor(np) is not None):
                return True
            if "*office" in words and np.kind in {TITLE, "n"} and self._office_of(np) is not None:
                return True
            if "*ministry" in words and self.offices.minister(np) is not None:
                return True
            if "*title" in words and np.kind == TITLE and not any(a.kind == PERSON for a in (np, *np.apposed)):
                return True
            if "*person" in words and (actor := self.discourse.actor(np)) is not None and actor.kind == "person":
                return True
            if "*state" in words and (actor := self.discourse.actor(np)) is not None and actor.kind == "state":
                return True
            if "*body" in words and (np.kind in {"O", "C", "L"} or self.offices.described(np) is not None):
                return True
        return False

    def _phrases(self, p: Predication, relation: str) -> list[NounPhrase]:
        """Give the noun phrases of a relation; ``object/of`` is a part of the object."""
        outer, _, inner = relation.partition("/")
        if outer == "governor":  # what the governing verb says of its own: "Canada wants X to be elected"
            return self._phrases(p.governor, inner) if p.governor is not None else []
        fillers = p.get(outer)
        if not inner:
            return fillers
        found: list[NounPhrase] = []
        for np in fillers:
            if inner == "apposed":
                found.extend(np.apposed)
            elif inner == "possessor":
                found.extend([np.possessor] if np.possessor else [])
            else:
                found.extend(linked for link, linked in np.links if link == inner)
        return found

    def _fill(
        self, p: Predication, role: str, relations: tuple[str, ...], *, owned: bool = True
    ) -> tuple[list[Entity], NounPhrase | None]:
        """Fill a role from the first relation that can; also give the bid through which the filler was named."""
        for relation in relations:
            entities: list[Entity] = []
            bid: NounPhrase | None = None
            if relation.endswith("/possessor"):
                entities = [e for np in p.get(relation.partition("/")[0]) for e in [self._possessor(p, np)] if e]
            outer, _, inner = relation.rpartition("/")
            if inner == "modifier":
                entities = [e for np in (self._phrases(p, outer) if outer else [p.noun]) if np for e in self._modifiers(np)]
            for np in self._phrases(p, relation):
                together = self.discourse.group(np) if role != "person" or np.head not in {"they", "them"} else []
                entities.extend(e for e in together if _fits(role, e))
                for member in np.members if not together else ():
                    owner = self._owner(member) if role in _STANDING_ROLES and owned else None
                    if owner is not None:
                        bid = member
                    if role == "source" and entity_source(member) is not None:
                        entities.append(self.discourse.worded(member))
                        continue
                    topic = self.discourse.topic(member) if role == "candidate" and relation != SUBJECT else None
                    entity = owner or self._bound(p, member, relation) or topic or self.discourse.actor(member)
                    if entity is None and role == "endorser" and member.kind == "0":
                        entity = self.discourse.worded(member)  # "some 57 had come out for her": a tally
                    if relation == OBJECT and entity is not None and self._is_subject(p, member, entity):
                        entity = self.discourse.other(member, entity)  # "ran against Reyes and beat her"
                    if entity is not None and _fits(role, entity):
                        entities.append(entity)
            if entities:
                if role == "endorser":  # "57 members came out for him, including Peru and Chile"
                    entities.extend(e for np in p.get("including") for e in self.discourse.actors(np))
                return entities, bid
        return [], None

    def _own_subject(self, p: Predication, entity: Entity) -> bool:
        """Whether a plain pronoun would mean its own clause's subject, as it cannot: "Reyes swore him in"."""
        if p.passive or not any(np.kind == "P" for np in p.get(OBJECT)):
            return False
        return any(self.discourse.actor(subject) is entity for subject in p.get(SUBJECT))

    def _bound(self, p: Predication, np: NounPhrase, relation: str) -> Entity | None:
        """Read a clause's pronoun subject as whoever says it: "the party announced that it would support him"."""
        governor = p.governor
        if relation != SUBJECT or np.kind != "P" or governor is None or not governor.get(SUBJECT):
            return None
        speaker = self.discourse.actor(governor.get(SUBJECT)[0])
        if speaker is None:
            return None
        thing = np.head in {"it", "they"}
        if thing == (speaker.kind != "person") and (thing or np.head in {"he", "she"}):
            return speaker
        return None

    def _possessor(self, p: Predication, np: NounPhrase) -> Entity | None:
        """Give whose something is; "his" and "her" are the subject's own if a person: "X withdrew his name"."""
        if np.det in {"poss:his", "poss:her"} and p.get(SUBJECT):
            subject = self.discourse.actor(p.get(SUBJECT)[0])
            if subject is not None and subject.kind == "person" and subject.gender in {"", _GENDERS[np.det]}:
                return subject
        return self.discourse.possessor(np)

    def _is_subject(self, p: Predication, np: NounPhrase, entity: Entity) -> bool:
        """Whether a pronoun that is no reflexive would mean the subject of its own clause."""
        if np.kind != "P" or np.head.endswith(("self", "selves")):
            return False
        return any(self.discourse.actor(m) is entity for s in p.get(SUBJECT) for m in s.members)

    def _modifiers(self, np: NounPhrase) -> list[Entity]:
        """Give the actors that stand before a noun: "Japanese support", "Morocco backing"."""
        found = [entity_of(self.discourse.registry, m) for m in np.modifiers]
        return [e for e in found if e is not None and e.kind != "place"]

    def _owner(self, np: NounPhrase) -> Entity | None:
        """Give whose bid a phrase names: "Lagarde's bid", "the candidacy of Mr Reyes"."""
        if np.head not in BID_NOUNS:
            return None
        chosen = np.head in CHOICE_NOUNS and np.of is not None  # "the president's choice of Ms Reyes": hers, not his
        owner = None if chosen else self.discourse.possessor(np)
        if owner is None and np.of is not None:
            owner = self.discourse.actor(np.of)
        if owner is None and np.modifiers:
            owner = entity_of(self.discourse.registry, np.modifiers[-1])
        return owner if owner is not None and owner.kind != "group" else None

    # --- offices --------------------------------------------------------------------------------------------------

    def _office(self, frame: Frame, p: Predication) -> tuple[OfficeRef | None, Entity | None]:
        """Find the office of an event: where the frame says, in "for" and "as" phrases, in "to succeed Y as Z"."""
        for relation in (*frame.roles.get("office", ()), *(() if frame.title else ("for", "as"))):
            for np in self._phrases(p, relation):
                office = self._office_of(np)
                if office is None and frame.title and relation != "as":
                    office = self._titled_body(frame.title, np)
                if office is not None:
                    return office, self._succeeded(p) if frame.event == "appointment" else None
        return (None, None) if frame.title else self._office_of_complements(p)

    def _other(self, np: NounPhrase, p: Predication) -> Entity | None:
        """Give whom a phrase means beside those whom the clause elects: "elected Mr Okafor to replace her"."""
        entity = self.discourse.actor(np)
        if np.kind != "P" or entity is None:
            return entity
        elected = [e for chosen in p.get(OBJECT) for e in self.discourse.actors(chosen)]
        return entity if entity not in elected else self.discourse.another(entity, elected)

    def _succeeded(self, p: Predication) -> Entity | None:
        """Give whom the infinitive says one is to succeed: "named Ms Reyes chief executive to replace Mr Okafor"."""
        for inner in p.complements.get("to", ()):
            if inner.lemma in {"succeed", "replace"} and inner.get(OBJECT) and not p.lemma.startswith("expect"):
                self._consumed.add(id(inner))
                return self._other(inner.get(OBJECT)[0], p)
        return None

    def _titled_body(self, title: str, np: NounPhrase) -> OfficeRef | None:
        """Give the office that a frame names by its verb, of the body that a phrase names: "chairs OPEC"."""
        entity = self.discourse.actor(np)
        if entity is None or entity.kind != "organization" or np.kind == "P":
            return None
        if entity.row is None and entity.name.islower():  # a body that is only described: "a group of members"
            return None
        if entity.row is None and " " not in entity.name:  # "the Commission", once the European Commission is named
            full = (e for e in self.discourse.registry.entities if e.kind == "organization")
            entity = next((e for e in full if e.name.endswith(f" {entity.name}")), entity)
        if title == "*own":
            return OfficeRef(None, entity.usual_name)
        if title == "*chief":
            title = (self.offices.lexicon.chief(entity.row) if entity.row is not None else "") or "head"
        return OfficeRef(title, entity.usual_name)

    def _only_candidate(self, frame: Frame, p: Predication) -> bool:
        """Whether what is filled is a candidacy: "was chosen as the party's nominee"."""
        relations = frame.roles.get("office", ())
        phrases = [np for relation in relations for np in self._phrases(p, relation)]
        phrases += [np for inner in p.complements.get("to", ()) if inner.lemma == "be" for np in inner.get("attribute")]
        return any(np.title is not None and np.title.row.kind == "candidate" for np in phrases)

    def _office_of(self, np: NounPhrase) -> OfficeRef | None:
        """Read the office of a phrase: "the presidency", "the post of chief executive"."""
        if np.head in GENERIC_NOUNS and np.of is not None and np.of.title is not None and np.of.name is None:
            return self.offices.read(np.of)
        return self.offices.read(np) or self.offices.minister(np)

    def _office_of_complements(self, p: Predication) -> tuple[OfficeRef | None, Entity | None]:
        """Read "to succeed Jens Stoltenberg as secretary general", "to become president", "to run the fund"."""
        for relation, complements in p.complements.items():
            for inner in complements if relation != CLAUSE else ():
                if inner.lemma not in _OFFICE_VERBS:
                    continue
                office = self._first_office(inner, ("as", "object2", "attribute", "object", "for"))
                if office is None and inner.lemma in _SEAT_VERBS and inner.get(OBJECT):
                    office = self._seat_of(_SEAT_VERBS[inner.lemma], inner.get(OBJECT)[0])
                predecessor = None
                if inner.lemma in {"succeed", "replace"} and inner.get(OBJECT):
                    predecessor = self.discourse.actor(inner.get(OBJECT)[0])
                if office is None and inner.lemma in {"lead", "head", "run", "chair"} and inner.get(OBJECT):
                    office = self.head_of(inner.get(OBJECT)[0])
                if office is not None or predecessor is not None:
                    if inner.modality != "actual" or inner.lemma != "become":  # "beat Mr Okafor to become president"
                        self._consumed.add(id(inner))
                    return office, predecessor
        return None, None

    def _seat_of(self, title: str, np: NounPhrase) -> OfficeRef | None:
        """Give the seat that joining or hosting means: "to join OPEC", "to host the 2036 Olympics"."""
        entity = self.discourse.actor(np)
        if title == "host":
            return OfficeRef(title, group_name(np)) if np.kind in {"n", "m", "O"} else None
        return OfficeRef(title, entity.usual_name) if entity is not None and entity.kind == "organization" else None

    def _first_office(self, p: Predication, relations: tuple[str, ...]) -> OfficeRef | None:
        for relation in relations:
            for np in p.get(relation):
                office = self._office_of(np)
                if office is not None:
                    return office
        return None

    def head_of(self, np: NounPhrase) -> OfficeRef | None:
        """Give the office of whoever leads a body: "to run the fund"."""
        entity = self.discourse.actor(np)
        if entity is None or entity.kind not in {"organization", "state", "place"}:
            return None
        title = self.offices.lexicon.chief(entity.row) if entity.row is not None else ""
        return OfficeRef(title or "head", entity.name, generic=not title)

    def _office_of_bid(self, np: NounPhrase) -> tuple[OfficeRef | None, Entity | None]:
        """Read the office of "his bid for the presidency", "her candidacy to be the next secretary general"."""
        for _, linked in np.links:
            office = self._office_of(linked)
            if office is not None:
                return office, None
        office = self.offices.read(np)
        return office, None


def _after(p: Predication) -> list[NounPhrase]:
    """Give what may say in which place somebody came in."""
    return [*p.get("adjective"), *p.get("attribute"), *p.get("in")]


def entity_source(np: NounPhrase) -> str | None:
    """Give a pronoun that stands for unnamed sources: "some had mentioned her"."""
    return np.head if np.kind == "P" and np.head in {"some", "many", "others", "several"} else None


def _in_context(context: str, p: Predication) -> bool:
    """Whether a predication stands where its frame asks for; what the whole article must say is asked later."""
    if context == "denial":
        return p.modality == "denied"
    if context == "headline":
        return p.sentence.headline
    if context == "future":
        return p.modality == "expected"
    if context == "present":
        held = p.tense == "present" and p.form == "fin" and p.modality == "actual"
        return held and not any(np.statuses for np in p.get(ATTRIBUTE))
    return True


def _denied(frame: Frame, p: Predication) -> Frame:
    """Turn standing that is denied into standing that is declined: "will not run", "is not interested"."""
    standing = frame.set.get("status") in {"declared", "interested"} and frame.context != "denial"
    if not standing or {"attribute", "in"} & set(frame.needs) or p.modality != "denied" or p.noun is not None:
        return frame
    return evolve(frame, set={"status": "declined"}, modality="actual")


def _complete(frame: Frame, roles: dict[str, list[Entity]]) -> bool:
    """Whether the roles without which there is no record are filled."""
    if frame.event == "endorsement":
        needed = "candidate" in frame.roles and "candidate" not in frame.optional
        return "endorser" in roles and ("candidate" in roles or not needed)
    if frame.event == "tally":
        return "candidate" in roles
    return "person" in roles


def _fits(role: str, entity: Entity) -> bool:
    """Whether an entity can fill a role at all."""
    if role in _STANDING_ROLES or role in {"predecessor", "successor"}:
        return entity.kind in {"person", "state", "organization", "place"}
    return entity.kind != "place" if role in _ACTOR_ROLES else True


def _modality(frame: Frame, p: Predication) -> str:
    """Give the predication's modality, unless the frame settles it; a denial of a denial is a fact."""
    if frame.context == "denial":
        return "actual"
    if not frame.modality:
        return p.modality
    if frame.modality == "actual":  # what is wanted has not happened; that it is wanted has
        return p.governor.modality if "governor" in frame.needs and p.governor is not None else "actual"
    if frame.modality == "denied" and p.modality == "denied":
        return "actual"
    return frame.modality if p.modality == "actual" else p.modality


def _span(p: Predication) -> tuple[int, int]:
    """Give the token range from the predication's first to its last filler within its sentence."""
    cuts = p.sentence.cuts
    first, last = p.first, p.last
    for relation, fillers in p.relations.items():
        for np in fillers:
            if np.sentence is p.sentence:
                first = min(first, np.first) if relation in {SUBJECT, OBJECT} else first
                last = max(last, np.last)
    return cuts[first], cuts[last]
