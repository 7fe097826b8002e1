"""Which entity a noun phrase means: names, last names, pronouns, titles standing alone, descriptions, metonyms."""

from collections.abc import Sequence

from newsevents.lexicon.counting import default_counting
from newsevents.lexicon.lexicon import Lexicon
from newsevents.lexicon.morphology import singular
from newsevents.lexicon.rows import PlaceRow, StateRow
from newsevents.parse.clauses.instances import is_some_of
from newsevents.parse.names.entities import Entity, Registry, entity_of, is_one
from newsevents.parse.names.governments import BLOC, GOVERNMENTS, group_name, is_bloc, is_nation, whose_heads
from newsevents.parse.people.at_the_top import at_the_top, spoken_for, stands_in
from newsevents.parse.people.companions import SIZES, one_of
from newsevents.parse.people.contenders import BIDS, GOINGS, HE, RELATED, SHE, UNNAMED, VOICES, Contenders
from newsevents.parse.people.described import incumbent
from newsevents.parse.people.nearer_names import acting_on, beneficiary, doer_before, nearer_name, owns_body, owns_next
from newsevents.parse.people.offices import Offices
from newsevents.parse.people.own_clauses import doing_thing, untitled_doer
from newsevents.parse.people.partisans import partisan
from newsevents.parse.people.roles import is_plural
from newsevents.parse.words.items import NAMED, ORGANIZATION, PERSON, STATE, TITLE, Mention
from newsevents.parse.words.phrases import OWNERS, NounPhrase
from newsevents.text.tokens import no_tokens

_WE = frozenset({"we", "us", "ourselves"})
_FIRST_PERSON = frozenset({"i", "me", "myself"}) | _WE
_MEMORY = 12
_UNDER = ("deputy", "vice", "assistant", "associate")
"""Ranks below the title they stand before: "the leader" is not the deputy leader."""
_ABOVE = (*_UNDER, "prime", "chief", "first")  # and above it: "the minister" is no prime minister
_SOME = frozenset({"one", "two", "three", "another", "others", "some", "many", "both", "several"})
_PLACES = {"first": 0, "former": 0, "second": 1}
_COUNTED = frozenset("ballot ballots round rounds vote votes debate debates motion motions resolution question".split())
"""What else there may be a first and a second of."""
_REACH = 40
"""Tokens before such a phrase in which it is named what is counted."""
_NEW = frozenset({"new", "incoming", "newly", "elected"})


class Discourse(Contenders):
    """What the article has spoken of so far, and what a phrase therefore means."""

    def __init__(self, lexicon: Lexicon, registry: Registry, offices: Offices) -> None:
        """Start with nothing mentioned."""
        super().__init__()
        self.lexicon = lexicon
        self.registry = registry
        self.offices = offices
        offices.owner = self.possessor
        self._said: dict[Entity, int] = {}  # the last sentence that names a person
        self._voices: dict[str, NounPhrase] = {}  # by its last word, the phrase of the unnamed one last introduced
        self._unnamed: Entity | None = None  # the subject of the sentence just read, where it is "a senator"
        self._groups: dict[str, Entity] = {}
        self._grouped: dict[str, int] = {}  # the last words of the groups' names, and the first token of the first
        self._bound: dict[str, Entity] = {}  # what "he" and "she" mean in this sentence
        self._bound_before: dict[str, Entity] = {}  # and meant in the one before
        self.tokens = no_tokens()
        self.bidding = False  # whether the article is about who is to host something
        self.voice: Entity | None = None  # the newspaper that says "we" in this sentence, quoting nobody
        self.speeches: list[tuple[int, int, Entity]] = []

    # --- memory ---------------------------------------------------------------------------------------------------

    def begin(self, here: list[tuple[int, Entity]], quoted: list[tuple[int, Entity]], others: list[Entity]) -> None:
        """Begin a sentence: note whom and what it names, itself and in quotations, and who its "he" cannot be."""
        self._number += 1
        self._go_on(here, quoted)
        for _, person in self._here:
            person.gender = person.gender or self.lexicon.given_gender(person.name)
        self._bound_before, self._bound = self._bound, {}
        self._others = others
        self._named = [(token, self._state_of(e) or e) for token, e in here if e.kind != "person"]

    def _state_of(self, entity: Entity) -> Entity | None:
        """Give the state whose government a capital stands for, once it has done so in this article."""
        code = getattr(entity.row, "capital_of", "")
        return self.registry.find("state", self.lexicon.states[code].name) if code else None

    def mention(self, entity: Entity) -> None:
        """Note that a person or organization has just been mentioned."""
        if entity.kind == "person":
            self._recent[:] = [*(e for e in self._recent if e is not entity), entity][-_MEMORY:]
            self._said[entity] = self._number
            self._backed = self._backed if entity is self._backed or entity not in self._topics else None
        elif entity.kind in {"organization", "state"}:
            self.offices.last_organization = entity

    @property
    def subject(self) -> Entity | None:
        """The person whom the sentence before was about, else the only one spoken of so far."""
        return self._subject or (self._recent[-1] if len(self._recent) == 1 else None)

    def set_subject(self, entity: Entity | None) -> None:
        """Note the subject of the sentence just read: the first choice for a pronoun in the next."""
        self._unnamed = entity if entity is not None and is_one(entity) else None
        if entity is not None and entity.kind == "person":
            self._subject, self._told_at = entity, self._number

    def set_thing(self, entity: Entity | None) -> None:
        """Note the body or state that the sentence just read is about: what "it" means in the next."""
        self._subject_thing = entity if entity is not None and entity.kind in {"organization", "state"} else None
        self._about = self._number
        self._of_place = entity is not None and entity.kind == "place"

    # --- resolution -----------------------------------------------------------------------------------------------

    def actors(self, np: NounPhrase) -> list[Entity]:
        """Give the entities that a phrase and its conjuncts mean."""
        found: list[Entity] = self.group(np)
        for member in np.members if not found else ():
            entity = self.actor(member)
            if entity is not None and entity not in found:
                found.append(entity)
        return found

    def actors_of(self, phrases: Sequence[NounPhrase]) -> list[Entity]:
        """Give the entities that several phrases mean, each once."""
        return list(dict.fromkeys(e for np in phrases for e in self.actors(np)))

    def actor(self, np: NounPhrase) -> Entity | None:
        """Give the entity that one phrase means; ``None`` where it means none that acts."""
        if is_some_of(np):
            return self.worded(np)
        if np.kind in NAMED and np.name is not None:
            return self._named_one(np, np.name)
        for apposed in np.apposed:
            if apposed.kind in {PERSON, STATE, ORGANIZATION} and apposed.name is not None:
                return entity_of(self.registry, apposed.name)
        if np.kind == "P":
            return self._personal(np, np.head, np.words)
        if np.kind == "I":
            return self._inhabitants(np)
        if np.kind == TITLE:
            found = self._holder(np) or self._at_top(np) or self._described_by(np) if not is_plural(np) else None
            one = found or (self.runner(np) if not is_plural(np) else None) or self._from_home(np)
            return (one if one and not stands_in(one, np) else None) or self._group(np)
        if np.head in RELATED and (np.det == "the") == (np.head == "latter"):
            return self.related(np)
        if np.kind in {"n", "m", "j", "0"}:
            return (
                self._government(np)
                or self._homeland(np)
                or self._body_at_hand(np)
                or self.offices.described(np)
                or self._described_person(np)
                or self.runner(np)
                or self._from_home(np)
                or self.ordinal(np)
                or self._group(np)
                or self._body(np)
            )
        return None

    def _named_one(self, np: NounPhrase, name: Mention) -> Entity | None:
        """Give whom a phrase with a name means, as a rule whom it names."""
        if np.kind != PERSON and (aged := partisan(np, self._recent) or self._described_person(np)) is not None:
            return aged  # "the 54-year-old Egyptologist"
        if np.possessor is not None and np.head.lower() in GOVERNMENTS:
            return self._government(np)  # "Mr Lund, whose Government"
        return self._capital(np) or self._ministry(np) or entity_of(self.registry, name)

    def _at_top(self, np: NounPhrase) -> Entity | None:
        """Find whom a title means by the body: "the union boss"; or whom somebody speaks for: "the minister"."""
        return at_the_top(np, self._recent or self.registry.persons, self.registry, self.lexicon) or spoken_for(np)

    def _speaker_at(self, token: int) -> Entity | None:
        """Give who says "I" or "we" at a token: the speaker of the quotation around it."""
        at = self.tokens.starts[token] if token < len(self.tokens.starts) else -1
        return next((speaker for start, end, speaker in self.speeches if start <= at < end), None)

    def _thing(self, before: int, det: str = "", since: int = 0) -> Entity | None:
        """Read "it" as the state or body last named before it, its own sentence first, which begins at a token."""
        named = [pair for pair in self._named if pair[0] < before]
        about = self.offices.several(det) or self._subject_thing
        told = about is not None and self._about == self._number  # of what the sentence before was about
        if not named or (told and named[-1][0] < since):
            return about or (None if self._of_place else self.offices.last_organization)  # "The Caribbean waits. Its"
        return named[len(named) > 1 and owns_body(*named[0], named[1][0], self.tokens)][1]

    def pronoun(self, word: str, *, before: int = 1 << 60, but: Entity | None = None) -> Entity | None:
        """Give the person that a personal pronoun means: the last subject, else the last person of that gender.

        It does not mean whom ``but`` names.
        """
        if word in _FIRST_PERSON:
            return self._speaker_at(before) or (self.voice if word in _WE else None)
        if word in {"it", "itself"}:
            return self._thing(before)
        gender = "m" if word in HE else "f" if word in SHE else ""
        if not gender:
            return None
        speaker = self._speaker_at(before)
        bound = f"{gender} in quotes" if speaker is not None else gender
        if bound not in self._bound and (entity := self._antecedent(gender, before, speaker, but)) is not None:
            self._bound[bound] = entity
        return self._bound.get(bound)

    def _personal(self, np: NounPhrase, word: str, owned: Sequence[str]) -> Entity | None:
        """Give whom "he" or "she" means by the clause that it stands in, or by what is theirs: their "bid"."""
        at = np.sentence.cuts[np.first]
        near = nearer_name(np, word) if self._speaker_at(at) is None else None
        near = (beneficiary(np, word) or doer_before(np, word)) if near is None and owned else near
        doer = untitled_doer(np) if near is None else None
        if doer is not None and (meant := self.actor(doer)) is not None:
            return self.whose_going(meant, owned, np) if meant.kind == "person" else None  # "a premier lost his bid"
        found = near or self.pronoun(word, before=at, but=acting_on(np) if not owned else None)
        if found is not None and not GOINGS.isdisjoint(owned):
            found = self._bound["m" if word in HE else "f"] = self.rather_leaving(found)
        return self.rather_standing(found) if found is not None and not BIDS.isdisjoint(owned) else found

    def foretell(self, pronoun: NounPhrase, named: NounPhrase) -> None:
        """Let a pronoun mean whom the sentence names only behind it, where they can be the same."""
        gender, entity = "m" if pronoun.head in HE else "f", self.actor(named)
        if entity is not None and entity.kind == "person" and entity.gender in {"", gender}:
            entity.gender = gender
            self._bound[gender] = entity

    def said_in(self, person: Entity) -> int:
        """Give the number of the last sentence that names a person; below none where none does."""
        return self._said.get(person, -1)

    def another(self, gender: str, excluded: list[Entity], *, before: int = 0, here: bool = False) -> Entity | None:
        """Give the person of a gender last mentioned who is none of those excluded; ``here``: in the sentence."""
        named = [e for token, e in self._here if token < before]
        found = named if here else [*self._recent, *named]
        return next((e for e in reversed(found) if e not in excluded and e.gender in {"", gender}), None)

    def _antecedent(self, gender: str, before: int, speaker: Entity | None, but: Entity | None) -> Entity | None:
        """Find the person of a gender: named before in the sentence, its subject before, or mentioned last.

        Who speaks says "I", and means others by "she".
        """
        here, pair = (self._quoted, []) if speaker is not None else (self._here, self.acting_here())
        excluded = [*self._others, speaker, but]
        able = [(t, e) for t, e in here if t < before and e.gender in {"", gender} and e not in {*excluded, *pair}]
        if able:
            entity = able[owns_next([t for t, _ in able], self.tokens)][1]
            entity.gender = entity.gender or gender
            return entity
        fitting = [e for e in self._recent if e.gender in {"", gender} and e not in excluded]
        fitting = [e for e in fitting if e.name not in self.registry.relatives] or fitting  # "whose father, Mr Reyes,"
        if self._subject not in fitting or not self._subject.gender:
            meant = self._bound_before.get(gender)  # "Mr Lund had sounded her out. ... she told him"
            if meant in fitting and meant is not None and meant.gender:
                return meant
        meant = self._named_lately(fitting) or (self._subject if self._subject in fitting else None)
        if meant is not None:
            meant.gender = meant.gender or gender
            return meant
        named = [e for e in reversed(fitting) if e.first < before]
        last = [e for e in named if self._said.get(e) == self._said.get(named[0])]  # in one sentence
        best = next((e for e in last if e.gender), next(iter(named), None))  # rather one who is known to be a man
        if best is not None:
            best.gender = gender
            return best
        known = (e for e in reversed(self.registry.persons) if e.first < before and e not in excluded)
        return next((e for e in known if e.gender == gender), None)  # "Mr Reyes's turn ... he": no noun's own name

    def other(self, np: NounPhrase, not_this: Entity) -> Entity | None:
        """Give the person that a pronoun means where it cannot mean the subject of its clause."""
        gender = "m" if np.head in HE else "f" if np.head in SHE else ""
        before = np.sentence.cuts[np.first]
        here = [entity for token, entity in self._here if token < before]
        for entity in (*reversed(here), *reversed(self._recent)):
            if gender and entity is not not_this and entity.gender in {"", gender}:
                return entity
        return None

    def possessor(self, np: NounPhrase) -> Entity | None:
        """Give the entity that owns what the phrase names: "Lagarde's bid", "his bid"."""
        if np.possessor is not None:
            return self.actor(np.possessor)
        for det, gender in OWNERS.items():
            at = np.sentence.cuts[np.first]
            state = next((e for token, e in self._named if token < at and e.kind == "state"), None)
            if np.det == det == "poss:her" and state is not None and not any(token < at for token, _ in self._here):
                return state  # "Kenya pledges her full support"
            if np.det == det:
                return self._personal(np, gender, (np.head,))
        if np.det in {"poss:its", "poss:their"}:
            doing, at = doing_thing(np), np.sentence.cuts[np.first]
            return entity_of(self.registry, doing) if doing else self._thing(at, np.det, np.sentence.first)
        return self._speaker_at(np.sentence.cuts[np.first]) if np.det in {"poss:my", "poss:our"} else None

    def _inhabitants(self, np: NounPhrase) -> Entity | None:
        """Read "the Nigerian" as the person from there last spoken of, "the Russians" as the state."""
        mention = np.modifiers[-1] if np.modifiers else None
        if mention is None or not isinstance(mention.row, StateRow | PlaceRow):
            return None
        if isinstance(mention.row, PlaceRow):  # "the Minnesotan"
            known = next((e for e in reversed(self._recent) if mention.row.name in e.places), None)
            at_hand = self._subject if self._subject is not None and not self._subject.places else None
            one = np.det == "the" and not np.head.endswith("s")  # "the Minnesotan", of whom the article says no more
            return known or (at_hand if one else None)
        word = mention.text.lower()
        if np.number or np.det in {"a", "an", "another", "no"}:
            return None
        if np.det == "the" and is_nation(word, mention.row):
            return self.registry.of_row("state", mention.row, mention.row.name, mention.text, mention.first)
        for entity in reversed([*self._recent, *(e for t, e in self._here if t < np.sentence.cuts[np.first])]):
            if entity.country == mention.row.code:
                return self.rather_standing(entity, entity.country)
        return self._of_no_state(opens=np.first == 0) if np.det == "the" else None

    def _holder(self, np: NounPhrase) -> Entity | None:
        """Find the person who bears a title that stands alone: "the prime minister"."""
        owned = np.possessor is not None and np.possessor.kind == STATE  # "Peru's foreign minister"
        if (np.det not in {"the", "this", "that"} and not owned and not np.sentence.headline) or "next" in np.words:
            return None  # "the next president must be an economist": nobody yet
        office = self.offices.read(np)
        if office is None or office.title is None:
            return None
        if _NEW & set(np.words) and (self.chosen or np.sentence.headline):  # "the new president said"
            return self.chosen.get(office.title) or (one_of(self.chosen) if not np.links else None)
        best: Entity | None = None
        for entity in self._recent or self.registry.persons:
            for holding in entity.holdings:
                longer = holding.title.endswith(" " + office.title) and not holding.title.startswith(_ABOVE)
                same = longer or holding.title == office.title
                if same and (office.organization is None or holding.organization in {None, office.organization}):
                    best = entity
        return best

    def _described_by(self, np: NounPhrase) -> Entity | None:
        """Find the person once described so: "the lawyer", "the former central banker"."""
        if np.det != "the" or np.number or np.links or len(np.members) > 1:
            return None
        if np.head == "incumbent":
            if self.again is not None:
                return self.again
            return incumbent(self._recent, self._topics)
        at = np.sentence.cuts[np.first]
        told = (e for e in reversed(self._recent) if e.descriptions.get(np.head, at) < at)
        later = (e for e in reversed(self._recent) if np.head in e.descriptions and not np.modifiers)
        return next(told, None) or next(later, None)

    def ordinal(self, np: NounPhrase) -> Entity | None:
        """Give which of two persons just named together "the first", "the former", "the second" means; no ballot."""
        if np.head not in _PLACES or np.det != "the" or np.links or np.kind != "j":
            return None
        number, pair = self._gathered[-1] if self._gathered else (0, [])
        near = self._number - number <= 1 and len(pair) == SIZES["both"] and all(e.kind == "person" for e in pair)
        at = np.sentence.cuts[np.first]
        counted = _COUNTED.isdisjoint(self.tokens.lowers[max(0, at - _REACH) : at])
        return pair[_PLACES[np.head]] if near and counted else None

    def last_described(self, np: NounPhrase) -> Entity | None:
        """Read a speaker whom a bare description means, "the winner", "the finance minister", as the last subject.

        "She" after a sentence about "a senator who asked not to be named" is that senator.
        """
        if np.kind == "P":
            return self._unnamed if np.head in HE | SHE else None
        if np.det != "the" or np.links or np.kind not in {TITLE, "n"} or np.head in UNNAMED:
            return None
        if not (np.kind == TITLE or self.lexicon.is_people(np.head)) or np.number or len(np.members) > 1:
            return None
        at = np.sentence.cuts[np.first]
        if self._grouped.get(np.head, at) < at:
            return None  # an unnamed one has been spoken of: "an official said ... the official added"
        return self._subject if self._subject in self._recent else None

    def unnamed(self, np: NounPhrase) -> Entity | None:
        """Give a speaker that only a number or pronoun words: "one of the sources", "another"."""
        if np.kind not in {"0", "P", "j"} or (np.head not in _SOME and np.number not in _SOME):
            return None
        return self._group_of(np)

    def _group(self, np: NounPhrase) -> Entity | None:
        """Give unnamed people as the article words them: "two diplomats", "a U.S. official"."""
        counted = np.of if np.kind == "0" and np.of is not None else np  # "20 of the 31 members"
        voters = bool(np.number) and singular(counted.head) in default_counting().voter_nouns
        several = counted.kind == "m" and counted.head in self.lexicon.estates
        if not (several or self.lexicon.is_people(counted.head) or counted.kind == TITLE or voters):
            return None
        bare = not (np.det or np.number or np.possessor or np.modifiers or np.words)
        if np.title is not None and bare and singular(np.title.text.lower()) == np.title.text.lower():
            return None  # an office, not its holder: "elected president of Peru"; but "members" are people
        return self.worded(np)

    def worded(self, np: NounPhrase, *, whence: bool = False) -> Entity:
        """Give a group by its own words, on demand with where it is from: "a delegate from Tarawa"."""
        told = self._voices.get(np.head) if np.det == "the" and not (np.words or np.modifiers or np.links) else None
        if told is not None and whence and np.head in VOICES:
            return self._group_of(told, whence=True)  # "a source in Lima said ... the source added"
        if np.det in {"a", "an"} or np.number:
            self._voices[np.head] = np
        group = self._group_of(np, whence=whence)
        group.see(group.name, np.sentence.cuts[np.first])
        if is_bloc(np):
            group.descriptions.setdefault(BLOC, np.sentence.cuts[np.first])
        return group

    def _group_of(self, np: NounPhrase, *, whence: bool = False) -> Entity:
        text, token = group_name(np, whence=whence), np.sentence.cuts[np.first]
        group = self._groups.setdefault(text.casefold(), Entity("group", text, first=token, represents=whose_heads(np)))
        head = group.name.lower().split()[-1]
        self._grouped[head] = min(token, self._grouped.get(head, token))
        return group
