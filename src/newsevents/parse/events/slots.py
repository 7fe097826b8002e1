"""Who fills the roles of a predication: noun phrases by grammatical relation, and whom they mean there."""

from newsevents.lexicon.morphology import singular
from newsevents.lexicon.rows import StateRow
from newsevents.parse.clauses.instances import is_all, is_one
from newsevents.parse.clauses.predications import ATTRIBUTE, OBJECT, OBJECT2, SUBJECT, Predication
from newsevents.parse.clauses.wishes import BID_NOUNS, is_to_do_else
from newsevents.parse.events.others import deputised, succeeded_one
from newsevents.parse.events.slot_phrases import (
    SOME,
    STANDING_ROLES,
    are_several,
    fits,
    is_bare,
    is_being_chosen,
    is_left_place,
    is_nameless_body,
    is_of_country,
    is_race_for_office,
    is_told_by_mouthpiece,
    is_told_by_some,
    is_unnamed,
    is_unnamed_runner,
    lists_others,
    opens,
    verb_of,
)
from newsevents.parse.events.speakers import Speakers
from newsevents.parse.names.entities import Entity, entity_of
from newsevents.parse.people.contenders import GENDERS
from newsevents.parse.people.roles import is_plural
from newsevents.parse.words.items import NAMED, ORGANIZATION, PERSON, TITLE
from newsevents.parse.words.phrases import NounPhrase

_TERMS = frozenset({"term", "mandate", "spell", "stint", "tenure"})
_WHEN = frozenset({"when", "once", "after", "as"})
_SUCCEED = ("succeed", "replac")
_STANDING_NOUNS = frozenset(
    "nomination confirmation candidacy candidature appointment choice selection elevation reappointment bid".split()
)
"""Those of them that by themselves mean whoever stands: "opposed the nomination"."""
_JOINING_NOUNS = frozenset({"application", "membership", "accession", "admission", "entry", "bid"})
"""Those of a state that wants to join."""
_GETTING = frozenset("joining rejoining entering becoming getting keeping succeeding leading hosting".split())
CHOICE_NOUNS = frozenset({"choice", "selection", "nomination", "recommendation", "appointment", "election"})
_PREFERRED = frozenset({"choice", "pick"})
"""What is of who chooses, where no "as" says for what: "the president's pick for the court"."""
_MEMBERS = frozenset(
    "mp lawmaker senator legislator deputy member assemblyman councillor councilor delegate mep td tds msp mla elector "
    "members-elect affiliate branch".split()
)
_BODIES = frozenset(
    "federation association government union delegation academy chapter branch president leader minister".split()
)
_SENT = _MEMBERS | frozenset("coordinator representative envoy ambassador governor minister delegation".split())
_ENVOYS = frozenset({"delegation", "mission", "embassy"})
_SENT_OUT = frozenset({"delegate", "representative", "envoy", "diplomat"})
_WE = frozenset({"us", "we", "ourselves"})
_LOOSE = frozenset("leader chief head boss member minister official lawmaker politician".split())
"""Titles that may be said of whoever has another office, too."""
_RANKS = frozenset({"general", "judge", "justice", "professor", "banker", "newcomer", "incumbent", "diplomat"})
_PUTTING_UP = frozenset("nominate renominate propose put_forward put_up field recommend second".split())
_DECIDING = frozenset("confirm approve ratify clear reject vote_down".split())
"""What is done with whoever has been nominated, whomever the sentence before was about."""
_SUPPORTING = frozenset({"backer", "supporter", "champion", "endorser", "votary", "loyalist"})
_FAVOURS = frozenset({"favour", "favor", "behalf", "corner", "camp", "column", "side", "way"})
_BACKING = frozenset({"endorse", "back", "support"})
_NO_ACTORS = frozenset({"event", "upper_house", "legislature"})
"""Kinds of what stands before a noun without being who acts: "the first Senate endorsement", "the World Cup vote"."""
_GIVEN = frozenset({"vote", "support", "backing", "blessing", "endorsement", "confidence", "trust"})
_HOLDING = frozenset({"have", "get", "win", "enjoy", "retain", "keep"})


class Slots(Speakers):
    """Fills roles from the predications of one article."""

    def _phrases(self, p: Predication, relation: str) -> list[NounPhrase]:
        """Give the noun phrases of a relation; ``object/of`` is a part of the object."""
        outer, _, inner = relation.partition("/")
        if outer == "governor":  # what the governing verb says of its own: "Canada wants X to be elected"
            return self._phrases(p.governor, inner) if p.governor is not None else []
        outer, _, inner = relation.rpartition("/")
        if not outer:
            return p.get(inner)
        fillers = self._phrases(p, outer)
        found: list[NounPhrase] = list(p.get(relation))
        for np in fillers:
            if inner == "apposed":
                found.extend(np.apposed)
            elif inner in {"possessor", "owner"}:
                bid = np.head in BID_NOUNS and is_to_do_else(np)
                named = np.possessor and not (bid or is_race_for_office(np) or is_of_country(np))
                found.extend([np.possessor] if np.possessor and named else [])
            else:
                found.extend(linked for link, linked in np.links if link == inner)
        if inner == "of" and found and "/" not in outer:
            found.extend(p.get("of"))  # "the support of Ms Chen, who leads it, and of Mr Lund"
        return found

    def _fill(
        self, p: Predication, role: str, relations: tuple[str, ...], *, owned: bool = True
    ) -> tuple[list[Entity], NounPhrase | None]:
        """Fill a role from the first relation that can; also give the bid through which the filler was named."""
        for relation in relations:
            entities = self._before_noun(p, relation) or self._speaker(p, relation)
            bid: NounPhrase | None = None
            for np in self._senders(p, role, relation) or self._phrases(p, relation):
                together = self._together(*verb_of(p, relation), role, np)
                entities.extend(e for e in together if fits(role, e, beside=bool(together[1:])))
                for member in np.members if not together else ():
                    owner = self._owner(member, p, role) if role in STANDING_ROLES and owned else None
                    bid = member if owner is not None else bid
                    entity = owner or self._filler(p, role, relation, member)
                    if entity is not None and self._is_another(p, relation, member, entity):
                        entity = self.discourse.other(member, entity)  # "ran against Reyes and beat her"
                    named = [e for e in self._instances(member) if fits(role, e)]
                    told = bool(named) and (is_one(member) or is_all(member, len(named)))  # "two senators, A and B,"
                    if entity is not None and fits(role, entity, beside=bool(np.members[1:])) and not told:
                        entities.append(entity)
                    entities.extend(named)
                if bid is not None and role == "candidate":
                    break  # "objects to Kenya's admission to the bloc"
            if entities:
                if role == "endorser":
                    entities.extend(self._examples(p) if not lists_others(p, relation) else [])
                return entities, bid
            examples = self._examples(p) if role == "person" and relation in {SUBJECT, OBJECT} else []
            if examples and p.get(relation):
                return examples, None
        return [], None

    def _senders(self, p: Predication, role: str, relation: str) -> list[NounPhrase]:
        """Give whom envoys come from: "coordinators from the Greens, Renew and the Left all opposed him"."""
        if role != "endorser" or relation != SUBJECT or not p.get("subject/from"):
            return []
        return p.get("subject/from") if any(singular(np.head) in _SENT for np in p.get(SUBJECT)) else []

    def _together(self, p: Predication, relation: str, role: str, np: NounPhrase) -> list[Entity]:
        """Give the several whom a phrase means together: "they", "both", "the governments of Chile and Peru"."""
        if singular(np.head) == "government" and len(np.members) == 1 and (states := self._states_of(p, np)):
            return states
        speakers = self._those_who_say(p, np, relation)
        others = relation == SUBJECT and np.head == "they" and is_told_by_some(p)
        acted = self.discourse.those_who_acted() if role == "person" and np.head == "they" else []
        if acted and is_told_by_mouthpiece(p):
            return acted
        if speakers or others or self._bound(p, np, relation) is not None:
            return speakers
        if role == "person" and np.head in {"they", "them"}:
            return acted or [e for e in self.discourse.group(np) if e.kind == "state"]
        return self.discourse.group(np, acting=role == "endorser", standing=role == "candidate")

    def _states_of(self, p: Predication, np: NounPhrase) -> list[Entity]:
        """Give whose governments a phrase speaks of: "governments in Chile and Peru"."""
        beside = next((where for where in p.get("in") if where.first == np.last + 1), None)
        named = [self.discourse.actor(m) for whose in (np.of or beside,) if whose is not None for m in whose.members]
        return [e for e in named if e is not None and e.kind == "state"]

    def _examples(self, p: Predication) -> list[Entity]:
        """Give whom a clause names of the many that it speaks of: "57 came out for him, including Peru and Chile"."""
        beside = p.get("with") if p.lemma == "vote" else ()  # "voted with Ms Chen for her"
        named = [*p.get("including"), *(np for np in beside if np.kind in NAMED)]
        return [e for np in named for e in self.discourse.actors(np)]

    def _before_noun(self, p: Predication, relation: str) -> list[Entity]:
        """Give who stands before a noun, if the relation asks: as its possessor, or like "Japanese support"."""
        outer, _, inner = relation.rpartition("/")
        if inner == "possessor":
            owned = (np for np in p.get(outer) if not (is_race_for_office(np) or is_of_country(np)))
            return [e for np in owned for e in (self._theirs(p, np) or [self._possessor(p, np)]) if e is not None]
        if inner == "modifier":
            nouns = self._phrases(p, outer) if outer else [p.noun]
            return [e for np in nouns if np is not None for e in self._modifiers(np)]
        return []

    def _filler(self, p: Predication, role: str, relation: str, np: NounPhrase) -> Entity | None:
        """Give whom a phrase means in a role of a predication."""
        if role == "candidate" and np.head in _WE:
            return None  # "our friends supported us"
        if role == "source" and is_unnamed(np):
            return self.discourse.worded(np)
        if role == "candidate" and np.head == "it" and relation != SUBJECT and opens(p):
            bid = self.discourse.bid  # "Peru supports it": the bid spoken of before
            return bid if bid is not None and bid not in self._doers(p) else self.discourse.actor(np)
        put_up = role == "person" and relation == OBJECT and np.kind == "P"  # "Peru nominated her"
        put_up = put_up and not self.discourse.names_another(np, self._doers(p))
        meant = np.kind == "P" and (role == "candidate" or (put_up and p.lemma in _PUTTING_UP))  # "She has my vote"
        topic = self.discourse.topic(np, [] if relation == SUBJECT else self._doers(p)) if meant else None
        topic = self.discourse.nominated(np) if put_up and p.lemma in _DECIDING else topic
        verb, slot = verb_of(p, relation)
        entity = self._bound(verb, np, slot) or topic or self.discourse.actor(np)
        if role == "candidate" and (entity is None or entity.kind == "group"):
            entity = self.discourse.runner(np, put_up=True) or entity
        chosen = p.get(ATTRIBUTE) or (p.passive and np.sentence.low(np.first - 1) == "when")  # "he was put up"
        if role == "person" and np.kind == "P" and entity is not None and chosen:
            entity = self.discourse.rather_backed(entity)
        aged = np.det == "the" and any("year-old" in word for word in (*np.words, np.head))
        if role == "candidate" and relation != SUBJECT and (aged or entity is None or entity.kind == "group"):
            entity = self._titled(p, np) or entity
        if role == "candidate" and relation != SUBJECT and self._is_somebody(np, entity):
            entity = self.discourse.from_there(np, self._doers(p)) or entity
        if role == "endorser" and entity is not None and entity.kind == "group" and is_unnamed_runner(np):
            return None  # "an endorsement from the candidate who came third": from whom, is not said
        if role == "endorser" and (party := self._party_of(np, p) or self._sent_by(np)) is not None:
            return party
        return self._worded(role, np, p) if entity is None else entity

    def _worded(self, role: str, np: NounPhrase, p: Predication) -> Entity | None:
        """Give those whom a phrase only words, where such can act: "The committee named her", "57 came out for him"."""
        plain = np.of is None and np.sentence.lows[np.last : np.last + 1] != ["that"]  # not "a group of members"
        backs = role == "endorser" and p.lemma in _BACKING and plain
        nameless = (role == "appointer" or backs) and is_nameless_body(np, self.discourse.offices.unnamed)
        return self.discourse.worded(np) if nameless or (role == "endorser" and np.kind == "0") else None

    def _is_somebody(self, np: NounPhrase, entity: Entity | None) -> bool:
        """Whether a bare description means one person whom it does not tell: "the general", "the economist"."""
        if (entity is not None and entity.kind != "group") or np.det != "the" or np.links or np.possessor is not None:
            return False
        trade = np.title is not None and np.title.row.kind == "trade"
        told = trade or np.kind == "I" or np.head in _RANKS or np.head.startswith("ex-")
        return len(np.members) == 1 and not np.head.endswith("s") and told

    def _party_of(self, np: NounPhrase, p: Predication) -> Entity | None:
        """Read "the Unity Party's 71 lawmakers" as the party, "Japan's delegation" as Japan: they vote for it.

        "Said its members would vote for her" is said of whoever says so.
        """
        head = np.head.removesuffix("-elect")
        of = np.of if np.det == "the" and head not in {"member", "members"} else None
        owner = np.possessor or (of if of is not None and of.kind == ORGANIZATION else None)
        sent = np.head in _ENVOYS or (singular(np.head) in _SENT_OUT and are_several(np))  # "Peru's delegates"
        if owner is not None and sent and owner.kind == "C":
            return self.discourse.actor(owner)
        some = {np.head, *np.words} | ({np.number} if owner is not None else set())  # but "his four councillors"
        if singular(head) not in _MEMBERS or SOME & some:
            return None
        if not (are_several(np) or head.endswith("s")):
            return None
        if owner is None and np.det.startswith("poss:") and p.governor is not None and p.governor.get(SUBJECT):
            return self.discourse.actor(p.governor.get(SUBJECT)[0])
        party = self.discourse.actor(owner) if owner is not None else None
        return party if party is not None and party.kind == "organization" else None

    def _sent_by(self, np: NounPhrase) -> Entity | None:
        """Read one of "the federations of Qatar and Oman", "the presidents of Chile and Peru" as the state."""
        whose = np.of if are_several(np) and singular(np.head) in _BODIES else None
        return self.discourse.actor(whose) if whose is not None and whose.kind == "C" else None

    def _titled(self, p: Predication, np: NounPhrase) -> Entity | None:
        """Read the object of support, "the Green leader", as whom the sentence before was about."""
        if np.det == "the" and any("year-old" in word for word in (*np.words, np.head)):
            return self.discourse.aged(np, self._doers(p))
        if np.kind != TITLE or np.title is None:
            return None
        if np.title.row.kind == "candidate":
            return self.discourse.contender(np)
        described, own = self.discourse.last_described(np), np.title.row.title
        busy = np.title.row.kind == "office" and (bool(np.words) or own not in _LOOSE)
        busy = busy and described is not None and any(h.status == "current" for h in described.holdings)
        other = busy and all(own not in h.title for h in described.holdings)  # type: ignore[union-attr]
        return described if described not in self._doers(p) and not other else None

    def _doers(self, p: Predication) -> list[Entity]:
        """Give who a predication says acts."""
        verb, slot = verb_of(p, SUBJECT)
        bound = [self._bound(verb, np, slot) or self._party_of(np, p) for np in p.get(SUBJECT)]
        named = (e for np in p.get(SUBJECT) for e in (*self.discourse.actors(np), *self._instances(np)))
        return [e for e in bound if e is not None] or list(named)

    def _own_subject(self, p: Predication, entity: Entity) -> bool:
        """Whether a plain pronoun would mean its own clause's subject, as it cannot: "Reyes swore him in"."""
        if p.passive or not any(np.kind == "P" for np in p.get(OBJECT)):
            return False
        return any(self.discourse.actor(subject) is entity for subject in p.get(SUBJECT))

    def _possessor(self, p: Predication, np: NounPhrase) -> Entity | None:
        """Give whose something is; "his" and "her" are the subject's own if a person: "X withdrew his name"."""
        if np.head in _GIVEN and p.lemma in _HOLDING and p.governor is not None and np.det in GENDERS:
            speaker = self.discourse.actor(p.governor.get(SUBJECT)[0]) if p.governor.get(SUBJECT) else None
            if speaker is not None and speaker.kind == "person" and speaker.gender in {"", GENDERS[np.det]}:
                return speaker  # "Mr Lund said that she had his vote"
        if np.head in _TERMS and np.det in GENDERS and (left := self._just_succeeded(np)) is not None:
            return left  # "He will succeed Mr Lund when his term ends"
        if np.head in _SUPPORTING and np.det in GENDERS and (topic := self.discourse.topic(np, self._doers(p))):
            return topic  # "Among his other backers are"
        if (np.head in _FAVOURS or is_left_place(np, p)) and np.det in GENDERS:  # "stepped aside in his favour"
            doers, before = self._doers(p), np.sentence.cuts[np.first]
            other = self.discourse.another(GENDERS[np.det], doers, before=before, here=True)
            return other or self.discourse.topic(np, doers)
        theirs = np.det == "poss:their" and np in p.get(OBJECT)
        if theirs and any(sub.name is None and is_plural(sub) for sub in p.get(SUBJECT)):
            return None  # "Three Labour MPs have put their names forward": not their party's
        agent = p.passive and np in p.get(OBJECT)  # "his name was proposed by Mr Lund": another's
        if np.det in {"poss:his", "poss:her"} and p.get(SUBJECT) and not agent:
            subject = self.discourse.actor(p.get(SUBJECT)[0])
            if subject is not None and subject.kind == "person" and subject.gender in {"", GENDERS[np.det]}:
                return subject
        return self.discourse.possessor(np)

    def _just_succeeded(self, np: NounPhrase) -> Entity | None:
        """Give whom a sentence has told to be succeeded, where what follows says when: their term's end."""
        s = np.sentence
        if np.first == 0 or s.low(np.first - 1) not in _WHEN:
            return None
        at = next((i for i in range(np.first) if s.low(i).startswith(_SUCCEED)), np.first)
        named = [m for i, m in s.mentions.items() if at < i < np.first and m.kind == PERSON]
        return entity_of(self.discourse.registry, named[-1]) if named else None

    def _other(self, np: NounPhrase, p: Predication) -> Entity | None:
        """Give whom a phrase means beside those whom the clause elects: "elected Mr Okafor to replace her"."""
        entity = self.discourse.actor(np)
        return entity if np.kind != "P" else succeeded_one(self.discourse, np, entity, p)

    def _is_another(self, p: Predication, relation: str, np: NounPhrase, entity: Entity) -> bool:
        """Whether a pronoun cannot be the subject of its clause, nor of the one that governs it: "forced her to go"."""
        if relation == OBJECT:
            return self._is_subject(p, np, entity)
        above = p.governor if relation == SUBJECT else None
        while above is not None and np not in above.get(OBJECT):
            above = above.governor
        return above is not None and self._is_subject(above, np, entity)

    def _is_subject(self, p: Predication, np: NounPhrase, entity: Entity) -> bool:
        """Whether a pronoun that is no reflexive would mean the subject of its own clause."""
        if np.kind != "P" or np.head.endswith(("self", "selves")):
            return False
        subjects = [m for s in p.get(SUBJECT) for m in s.members]
        inside = [linked for m in subjects if m.kind == "n" for link, linked in m.links if link == "of"]
        return any(self.discourse.actor(m) is entity for m in (*subjects, *inside))  # "Mr Lund's government ... him"

    def _modifiers(self, np: NounPhrase) -> list[Entity]:
        """Give the actors that stand before a noun: "Japanese support", "Morocco backing"."""
        found = [entity_of(self.discourse.registry, m) for m in np.modifiers]
        acting = [e for e in found if e is not None and e.kind != "place"]
        return [e for e in acting if getattr(e.row, "kind", "") not in _NO_ACTORS]

    def _replaced(self, p: Predication) -> Entity | None:
        """Give whose successor one is named: "named Ms Reyes as his replacement"."""
        named = (np for inner in p.complements.get("to", ()) if inner.lemma == "be" for np in inner.get(ATTRIBUTE))
        subjects = [*named, *(np for np in p.get(SUBJECT) if p.lemma == "be")]  # "his replacement is Mr Okafor"
        place = [np for np in p.get("in") if np.head in {"place", "stead"}]  # "and appointed Mr Okafor in her place"
        for np in (*p.get("as"), *p.get(OBJECT2), *subjects, *place):
            if np.head in {"successor", "replacement"} or np in place:
                owner = self._possessor(p, np)
                if owner is None:
                    followed = np.of or next((linked for link, linked in np.links if link in {"to", "for"}), None)
                    return self.discourse.actor(followed) if followed is not None else None
                return succeeded_one(self.discourse, np, owner, p) if np.possessor is None else owner
        instead = (e for np in p.get("in-place-of") if (e := self.discourse.actor(np)) is not None)
        return next(instead, None) or deputised(self.discourse, p)

    def _of_term(self, np: NounPhrase, p: Predication) -> Entity | None:
        """Give whose next spell in an office a phrase names: "a second term for Ms Reyes", "her second term"."""
        named = [linked for link, linked in np.links if link in {"for", "of"}] or p.get("for") or p.get("subject/for")
        return next((e for phrase in named for e in self.discourse.actors(phrase)), None) or self.discourse.possessor(
            np
        )

    def _owner(self, np: NounPhrase, p: Predication, role: str) -> Entity | None:
        """Give whose bid a phrase names: "Lagarde's bid", "the candidacy of Mr Reyes", "the nomination"."""
        if np.head in _TERMS and role == "candidate":
            return self._of_term(np, p)
        if role == "candidate" and (is_being_chosen(np) or (np.possessor is not None and _GETTING & set(np.words))):
            return self.discourse.topic(np, self._doers(p)) or self.discourse.possessor(np)  # "Peru's joining"
        if (np.head not in BID_NOUNS and singular(np.head) not in BID_NOUNS) or is_to_do_else(np):
            return None
        if any(apposed.kind == PERSON for apposed in np.apposed) or (role == "candidate" and _is_asserted(np, p)):
            return None  # "Peru's choice, Ms Reyes,": she
        if role == "candidate" and (topic := self.discourse.topic(np, self._doers(p))) is not None:
            named = self.discourse.actor(np.of) if np.of is not None and np.of.kind == PERSON else None
            return named or topic  # "endorsed the nominations of Ms Reyes"
        if np.det in {"poss:its", "poss:their"} and self.discourse.bidder is not None:
            owner = self.discourse.possessor(np)
            return self.discourse.bidder if role == "candidate" and owner in self._doers(p) else owner
        chosen = np.head in CHOICE_NOUNS and np.of is not None  # "the president's choice of Ms Reyes": hers, not his
        chosen |= np.head in _PREFERRED and "as" not in {*p.relations, *(link for link, _ in np.links)}
        owner = None if chosen else self.discourse.possessor(np)
        if owner is None and np.of is not None:
            owner = self.discourse.actor(np.of)
        if owner is None and np.modifiers:
            state = next((m for m in np.modifiers if isinstance(m.row, StateRow)), np.modifiers[-1])
            owner = entity_of(self.discourse.registry, state)  # "the Swedish NATO bid"
        if owner is None and role == "candidate" and is_bare(np):
            owner = self._of_bare(np)
        return owner if owner is not None and owner.kind != "group" else None

    def _of_bare(self, np: NounPhrase) -> Entity | None:
        """Give whose bid a noun alone means: "opposed the nomination", "supports the application"."""
        standing, joining = np.head in _STANDING_NOUNS, np.head in _JOINING_NOUNS
        bidder = self.discourse.bidder if joining and (np.head != "bid" or not self.discourse.someone_backed) else None
        if standing and np.head != "confirmation" and not self.discourse.names_another(np, []):
            chosen = self.discourse.winner or (np.head in CHOICE_NOUNS and self.discourse.nominee) or None
            bidder = bidder or chosen  # "welcomed the choice"
        return bidder or (self.discourse.standing(np.sentence.cuts[np.first]) if standing else None)


def _is_asserted(np: NounPhrase, p: Predication) -> bool:
    """Whether a claim is that something is so: "rejected her claim", but not "her claim to the throne"."""
    return np.head == "claim" and not {"to", "on"} & {*p.relations, *(link for link, _ in np.links)}
