"""Who decides: the bodies and groups of voters that phrases and sentences name."""

from collections import Counter
from collections.abc import Iterable, Sequence

from newsevents.lexicon.counting import Counting
from newsevents.lexicon.morphology import singular
from newsevents.parse.clauses.clauses import NOUN
from newsevents.parse.clauses.predications import Clauses
from newsevents.parse.names.entities import Entity, entity_of
from newsevents.parse.people.office_ref import OfficeRef
from newsevents.parse.reading import Reading
from newsevents.parse.votes.passing import Passing, phrases_inside
from newsevents.parse.votes.voter_words import COUNTING, bare, counts_ballots, is_building
from newsevents.parse.words.items import ORGANIZATION, PERSON, TITLE
from newsevents.parse.words.numbers import unit_of
from newsevents.parse.words.phrases import NounPhrase

_KINDS = frozenset(
    """legislature upper_house international party court alliance council union central_bank development_bank""".split()
)

_ANY = frozenset(
    """members states countries nations governments deputies lawmakers delegates leaders mps legislators parties voters
    party members""".split()
)
_OWN_CONTESTS = frozenset({"party", "union", "alliance", "sports"})
"""Bodies whose heads their own members elect."""
_OUTSIDE = frozenset({"union", "media", "ngo", "company", "institute", "university"})
"""Kinds of bodies that seldom are the ones that decide, where they back somebody."""
_PREMISES = frozenset({"centre", "center", "hotel", "stadium", "arena", "house", "college"})
_PARTISANS = frozenset({"republicans", "democrats", "conservatives", "liberals", "party"})
_VAGUE = frozenset({"official", "colleague", "party", "member", "adviser", "advisor", "country", "state", "nation"})
_ANYBODY = frozenset(
    "voter citizen resident worker republican democrat conservative liberal lib club association federation".split()
)
"""Who vote in elections that have no body."""
_ELECTORS = frozenset("delegates electors senators lawmakers deputies legislators mps councillors judges".split())
_MOST_SEATS = 3000  # members of the greatest parliament
_SUMMIT = frozenset({"leader", "minister", "governor", "ambassador"})
"""Who meet as a body of their own: "EU leaders"."""
_OFFICES_OF = frozenset({"commission", "secretariat"})
_OFTEN = 6  # mentions beyond which more say no more
_SHARES = frozenset({"%", "percent", "cent", "pct"})
_WHERE = frozenset({"in", "at", "from"})
_FAR = 26
"""A body farther off than so many items, or clauses, is not what a figure or a rule belongs to."""

_PANELS = frozenset({"commission", "committee", "board", "panel"})
_SEATED = ("-member", "-seat")
_LOCAL = frozenset({"county", "city", "town", "village", "borough"})  # whose council a commission may be
_MEETING = frozenset("council assembly board committee conference congress synod convention college panel".split())


class Voters:
    """Finds deciding bodies in one article."""

    def __init__(self, r: Reading, table: Counting) -> None:
        """Read with the article's registry and discourse."""
        self.r = r
        self.table = table
        self._seen = 0
        self._people: Counter[str] | None = None
        self._sought: dict[Entity, list[OfficeRef]] | None = None
        self._bodies: list[Entity] = []  # deciding bodies, of those that the article has named so far
        self._assemblies: list[Entity] = []  # bodies whose members go by a word of their own
        self.passing = Passing(self)
        self._worded: dict[str, Entity] = {}  # bodies that only the office they fill names

    def _look(self) -> None:
        """Take notice of the bodies named since the last look."""
        entities = self.r.registry.entities
        new = [e for e in entities[self._seen :] if e.kind == "organization"]
        self._seen = len(entities)
        self._assemblies.extend(e for e in new if getattr(e.row, "members", ()))
        self._bodies.extend(e for e in new if self.decides(e))

    def of_phrase(self, np: NounPhrase) -> Entity | None:
        """Give the body or group that a phrase means, if it can vote: "Hungarian lawmakers", "the council"."""
        if np.kind == ORGANIZATION and np.name is not None and not np.number:  # not "231 Democrats"
            entity = self.r.discourse.actor(np) if not is_building(np) else None
            return self.whole(entity) if entity is not None and self.decides(entity) else None
        if np.number and np.of is not None and np.of.kind == ORGANIZATION and self.are_voters(np):
            return self.of_phrase(np.of)  # "93 members of the General Assembly"
        if np.number and np.of is not None and np.head in _SHARES:
            return self.of_phrase(np.of)  # "91 per cent of its members"
        if np.kind in {"n", "m"} and self._is_body(np) and not np.number and "total" not in np.words:
            return self._named_by(np) or self._described(np) or self._group(np)
        if np.kind in {"m", TITLE} and self.are_voters(np):
            plural = (unit_of(np) or "").split(" of ")[0].endswith("s")
            if np.name is None and plural and not np.number and not np.det.startswith("poss:"):
                if (owner := np.possessor or np.of) is not None and owner.name is None and self._is_body(owner):
                    return self.of_phrase(owner) or self._group(np)  # "the party's members"
                if np.head not in _SUMMIT and (named := self.before_noun(np) or self._members_of(np)) is not None:
                    return named
                body = self.r.offices.organization(np)
                return (self.r.registry.find("organization", body) if body else None) or self._group(np)
        return None

    def _is_body(self, np: NounPhrase) -> bool:
        """Whether a noun is of bodies that vote: "the council", Australia's "party room"."""
        counts = np.head in _PANELS and not COUNTING.isdisjoint(np.words)  # "the counting commission"
        return (np.head in self.table.body_nouns and not counts) or (np.head == "room" and "party" in np.words)

    def of_subject(self, np: NounPhrase) -> Entity | None:
        """Give the body or group that a phrase means, also by a description or before a noun: "NATO ambassadors"."""
        if np.kind == PERSON:
            return None
        return self.of_phrase(np) or self._described(np) or self.before_noun(np)

    def are_voters(self, np: NounPhrase) -> bool:
        """Whether a plural is of people or states that vote: "county commissioners", "heads of government"."""
        words = np.head.split(" of ")[0].split()
        return bool(words) and (singular(words[-1]) in self.table.voter_nouns or np.head.startswith("heads of "))

    def whole(self, entity: Entity) -> Entity:
        """Give the body that a short or a lesser name means: "the Council", the African Union of its Commission."""
        parent, _, last = entity.name.rpartition(" ")
        if not parent and entity.row is None:
            self._look()
            return next((b for b in self._bodies if b.name.endswith(f" {last}")), entity)
        if entity.forms.keys() == {"House"}:
            return next((b for b in self._bodies if b is not entity and self._is_house(b)), entity)
        if last.lower() not in _OFFICES_OF:
            return entity
        whole = self.r.registry.find("organization", parent)
        return whole if whole is not None and whole.row is not None else entity

    def _is_house(self, body: Entity) -> bool:
        """Whether "the House" may mean a parliament: the Lok Sabha."""
        own = self.kind(body) == "legislature" and body.mentions > 1 and not body.name.endswith("Congress")
        return own and "house" in self.r.lexicon.nouns_of(body.row, body.name)

    def _named_by(self, np: NounPhrase) -> Entity | None:
        """Give the body whose name a noun ends or begins: "the committee" of the Military Committee."""
        if np.det not in {"the", "poss:its"} or np.modifiers or np.possessor is not None:
            return None
        if any(bare(f"{word} ") for word in np.words):  # but "the full six-member commission"
            return None
        self._look()
        ends, begins = f" {np.head}", f"{np.head} of "
        bodies = [b for b in self._bodies if not self._is_worded(b)]
        named = [b for b in bodies if b.name.lower().endswith(ends) or b.name.lower().startswith(begins)]
        return self.whole(max(named, key=lambda b: b.mentions)) if named else None

    def _group(self, np: NounPhrase) -> Entity:
        s = np.sentence
        joined = next((m.first for m in np.members[1:] if m.number or m.kind == "0"), None)
        last = joined - 1 if joined is not None else np.last  # "the clergy and 102"
        first = np.possessor.last + 1 if np.possessor is not None else np.first
        return Entity("group", bare(s.text(first, last)) if last > first else np.head)

    def in_sentence(
        self, clauses: Clauses, near: int, *, people: bool = True, apart: Sequence[NounPhrase] = ()
    ) -> Entity | None:
        """Give the body in a sentence that most likely decides: near an item, in its clause, a body that votes.

        ``people`` lets groups of persons count, "lawmakers", beside bodies; those set ``apart`` do not vote but run.
        """
        best: tuple[float, Entity] | None = None
        for e in clauses.elements:
            if e.kind != NOUN:
                continue
            for np in phrases_inside(e.object) if e.object not in apart else ():
                found = self.of_phrase(np) or self._described(np) or self.before_noun(np)
                if found is None or (found.kind == "group" and not people and np.head not in self.table.body_nouns):
                    continue
                first, last = (np.last, near) if np.first < near else (near, np.first)
                bounds = sum(1 for c in clauses.sentence.shape[first:last] if c in ",;:W")
                cost = abs(np.first - near) + 5 * bounds - self.weight(found)
                if best is None or cost < best[0]:
                    best = (cost, found)
        return best[1] if best is not None and best[0] < _FAR else None

    def crowd(self, np: NounPhrase) -> Entity | None:
        """Give people who vote though no body's members: "doctors passed a motion of no confidence"."""
        unit = unit_of(np) or ""
        plural = np.kind == "m" or (np.kind == TITLE and np.name is None and singular(unit) != unit)
        here = all(link in _WHERE and linked.kind not in {"n", "m"} for link, linked in np.links)
        people = self.r.lexicon.is_people(np.head) or self.r.lexicon.is_people(singular(unit))
        return self._group(np) if plural and here and people and not np.number else None

    def people(self, clauses: Clauses, near: int) -> Entity | None:
        """Give the people of a sentence who decide, by their bare plural, nearest to an item: cardinals, directors."""
        phrases = (np for e in clauses.elements if e.kind == NOUN for np in phrases_inside(e.object))
        voters = self.table.voter_nouns - _VAGUE
        found = [np for np in phrases if np.kind in {"m", TITLE} and singular(np.head) in voters]
        named = [(abs(np.first - near), unit) for np in found if (unit := unit_of(np)) and unit.endswith("s")]
        return Entity("group", min(named)[1]) if named else None

    def _described(self, np: NounPhrase) -> Entity | None:
        """Give the body that a description means: "the alliance", "its"."""
        if np.kind != "n":
            return None
        entity = self.r.offices.described(np)
        if entity is None or entity.kind != "organization" or not self.decides(entity):
            return None
        seated = any(word.endswith(_SEATED) for word in np.words)
        if seated and self.kind(entity) == "international" and self._houses():
            return None  # "the 128-member body": a parliament, whichever fund its clause has named
        return Entity("group", bare(entity.name)) if self._is_worded(entity) else self.whole(entity)

    def _houses(self) -> bool:
        """Whether the article speaks of a parliament."""
        self._look()
        return any(self.kind(body) in {"legislature", "upper_house"} for body in self._bodies)

    @staticmethod
    def _is_worded(entity: Entity) -> bool:
        """Whether a body has no name but only words: "the union's executive board"."""
        return entity.row is None and entity.name.rpartition(" ")[2].islower()

    def before_noun(self, np: NounPhrase) -> Entity | None:
        """Give the body whose name stands before a noun: "the Security Council vote", "NATO members"."""
        if np.kind not in {"n", "m", TITLE} or (np.kind == "n" and np.head in self.table.voter_nouns | _VAGUE):
            return None  # "a senior IMF official" is no vote of the fund's
        for mention in np.modifiers:
            entity = entity_of(self.r.registry, mention) if mention.kind == ORGANIZATION else None
            if entity is not None and self.decides(entity):
                return self.whole(entity)
        return None

    def _members_of(self, np: NounPhrase) -> Entity | None:
        """Give the body of the article whose members a bare plural means: "senators" of the Senate."""
        bare = not (np.det or np.modifiers or np.words or np.possessor or np.links)
        return self.whose_members(f" {np.sentence.low(np.last - 1)} ") if bare else None

    def only_one(self) -> Entity | None:
        """Give the one body that meets and votes of an article that names no other, wherever it names it."""
        self._look()
        able = (e for e in self._bodies if self.is_assembly(e) and not self.is_court(e) and self.weight(e) >= 0)
        meeting = {self.whole(e): None for e in able}
        return next(iter(meeting)) if len(meeting) == 1 else None

    def most_named(self) -> Entity | None:
        """Give the people who vote in an article that names no body of theirs: "MPs", "electors", "trustees"."""
        if self._people is None:
            lowers = self.r.tokens.lowers
            told = {
                e.office.title for e in self.r.events if e.office is not None
            }  # "two mayors removed": not by mayors
            voters = self.table.voter_nouns - _VAGUE - _ANYBODY - told
            self._people = Counter(w for w in lowers if singular(w) != w and singular(w) in voters)
        word = max(self._people, key=self._people.__getitem__, default=None)
        if word == "senators":
            return Entity("organization", "Senate")
        return Entity("group", word) if word is not None else None

    def owners(self) -> Entity | None:
        """Give the shareholders of an article that speaks of them."""
        words = self.r.tokens.vocabulary
        return next((Entity("group", word) for word in ("shareholders", "stockholders") if word in words), None)

    def whose_members(self, text: str) -> Entity | None:
        """Give the body of the article whose members alone go by a word: the European Parliament's "MEPs"."""
        self._look()
        for entity in self._assemblies:
            own = (f" {form.lower()} " for form in entity.row.members if form.lower() not in _ANY)
            if any(form in text for form in own) and self.weight(entity) >= 0:
                return entity
        return None

    def weight(self, entity: Entity) -> float:
        """Give how much speaks for a body as the one that decides: what it is, and how often it is named."""
        words = entity.name.lower().split()
        if entity.kind == "group":
            return -10 if words[-1] in _PARTISANS else 0
        kind = self.kind(entity)
        weight = float(min(entity.mentions, _OFTEN))
        local = words[-1] == "commission" and not _LOCAL.isdisjoint(words)
        if self.is_house(entity) or "council" in words or "assembly" in words or local:
            weight += 8
        elif kind in {"party", "alliance", "central_bank", "development_bank"} or words[-1] in _PARTISANS:
            weight -= 10
        elif words[-1] in {"commission", "agency", "authority", "secretariat", "committee"}:
            weight -= 4
        return weight

    def decides(self, entity: Entity) -> bool:
        """Whether an organization is one that takes votes: a parliament, a party, an international body, a board."""
        if entity.row is not None and getattr(entity.row, "kind", "") in _KINDS:
            return True
        words = entity.name.lower().split()
        if any(counts_ballots(form.lower().split()) for form in (entity.name, *entity.aliases)):
            return False
        if words[-1] in _PREMISES and words[:1] != ["electoral"] and entity.row is None and "of" not in words:
            return False  # "Government House", "St Mary's College"
        if not self.table.body_nouns.isdisjoint(words):
            return True
        return self.r.lexicon.organization_kind(entity.name) in _KINDS

    def ending_in(self, words: Iterable[str]) -> Entity | None:
        """Give the body named most often whose name ends with one of some words."""
        self._look()
        named = [b for b in self._bodies if b.name.rpartition(" ")[2].lower() in words]
        return max(named, key=lambda b: b.mentions, default=None)

    def contested(self, *, own: bool = True, house: bool = False) -> Entity | None:
        """Give the body whose office the contest is for; ``own``: if its members fill it, ``house`` as its speaker."""
        focus = self.r.focus
        body = self._body(focus.organization) if focus is not None else None
        elects = house and focus is not None and (focus.title or "").endswith("speaker")
        kind = self.kind(body) if body is not None else "event"  # games, which choose no host
        return body if kind != "event" and (not own or elects or kind in _OWN_CONTESTS) else None

    def party(self) -> Entity | None:
        """Give the party or union that an article names most, more than once."""
        named = (e for e in self.r.registry.entities if e.kind == "organization" and self.kind(e) in _OWN_CONTESTS)
        best = max(named, key=lambda e: e.mentions, default=None)
        return best if best is not None and best.mentions > 1 else None

    def _body(self, name: str | None) -> Entity | None:
        """Give the organization of a name, or that the article also calls so."""
        found = self.r.registry.body_called(name) if name is not None else None
        if found is None and name is not None and name.rpartition(" ")[2] in self.table.body_nouns:
            found = self._worded.setdefault(name, Entity("organization", name))  # "the Lindholm city council"
        return found

    def kind(self, entity: Entity) -> str:
        """Give what kind of body it is, as the lexicon or its name tells; empty where neither does."""
        worded = entity.name.rpartition(" ")[2]  # "the teachers' union"
        own = getattr(entity.row, "kind", "") or self.r.lexicon.organization_kind(entity.name) or ""
        return own or (worded if worded in _OUTSIDE else "")

    def electing(self, person: Entity) -> Entity | None:
        """Give the party, union or federation whose office a person stood for: it, not a parliament nearby, votes."""
        offices = self._offices_sought().get(person, [])
        for office in offices:
            body = self._body(office.organization)
            if body is not None and self.kind(body) in _OWN_CONTESTS:
                return body
        return None if offices else self.contested()

    def _offices_sought(self) -> dict[Entity, list[OfficeRef]]:
        """Give the offices that each person of the article's events got or stood for."""
        if self._sought is None:
            self._sought = {}
            for event in self.r.events:
                if event.office is not None and event.frame.event in {"appointment", "candidacy"}:
                    for person in event.roles.get("person", ()):
                        self._sought.setdefault(person, []).append(event.office)
        return self._sought

    def is_court(self, entity: Entity) -> bool:
        """Whether a body is a court, which rules but elects nobody."""
        return entity.kind == "organization" and self.kind(entity) == "court"

    def is_house(self, entity: Entity) -> bool:
        """Whether a body is a parliament or one of its houses, or a court."""
        return self.kind(entity) in {"legislature", "upper_house", "court"}

    def is_too_small(self, body: Entity, votes: float | None) -> bool:
        """Whether a body cannot have cast so many votes, which then are the people's: no senate casts 203,091."""
        small = self.is_house(body) and body is not self.contested(own=False)
        return (small or body.name in _ELECTORS) and (votes or 0) > _MOST_SEATS

    def is_assembly(self, entity: Entity) -> bool:
        """Whether a body is one that meets to vote: a parliament, a court, a council, a board, a conference."""
        words = entity.name.lower().split()
        return self.is_house(entity) or not _MEETING.isdisjoint(words) or self.kind(entity) in {"council", "summit"}

    def usual(self, *, courts: bool = True, houses: bool = True) -> Entity | None:
        """Give the deciding body that the article names most, of all or of those that are no courts or houses."""
        self._look()
        named = [e for e in self._impartial() if (courts or not self.is_court(e)) and (houses or not self.is_house(e))]
        best = max({self.whole(e): None for e in named}, key=self.weight, default=None)
        if best is not None and best.mentions >= _OFTEN and courts and houses:
            self._forget_lesser(best)
        if best is None or self.weight(best) >= 0:
            return best
        return best if best.mentions > 1 and not self.is_rival(best) else None

    def is_rival(self, body: Entity) -> bool:
        """Whether a party only has people who stand for what is no party's to give: "beat Labour's Mr Lund"."""
        focus = self.r.focus
        row = self.r.lexicon.title(focus.title or "") if focus is not None else None
        elsewhere = row is not None and "party" not in row.scope and self.contested() is not body
        return elsewhere and self.kind(body) in {"party", "alliance"}

    def _impartial(self) -> list[Entity]:
        """Give the bodies that may decide: of those outside, whose contest it is and who has taken no side in it."""
        outside = {e for e in self._bodies if self.kind(e) in _OUTSIDE}
        if not outside:
            return self._bodies
        sided = {b for e in self.r.events if e.frame.event == "endorsement" for b in e.roles.get("endorser", ())}
        barred = outside & sided - {self.contested()}
        return [e for e in self._bodies if e not in barred]

    def _forget_lesser(self, best: Entity) -> None:
        """Forget the bodies that will not outweigh the best, however often they are still named."""
        most, kept, reached = self.weight(best), [], False
        for body in self._bodies:
            whole = self.whole(body)
            reached |= whole is best
            could = self.weight(whole) + _OFTEN - min(whole.mentions, _OFTEN)
            if whole is best or could > most or (could == most and not reached):
                kept.append(body)
        self._bodies = kept
