"""Which office a phrase means to the frames: a title, a seat, the head of a body, the minister in charge of a field."""

from newsevents.lexicon.frames import Frame
from newsevents.lexicon.morphology import singular
from newsevents.parse.clauses.predications import ATTRIBUTE, SUBJECT, Predication
from newsevents.parse.events.described_bodies import body_worded, is_run
from newsevents.parse.events.slot_phrases import RACES, is_praised
from newsevents.parse.events.slots import Slots
from newsevents.parse.names.entities import Entity, Registry, entity_of
from newsevents.parse.names.governments import group_name, is_dated_event, is_some_event
from newsevents.parse.people.contenders import GENDERS
from newsevents.parse.people.coreference import Discourse
from newsevents.parse.people.houses import (
    bears,
    bench_title,
    house_of_seat,
    is_bench,
    is_house,
    is_palace,
    seat_title,
    unnamed_house,
)
from newsevents.parse.people.office_ref import GENERIC_NOUNS, OfficeRef
from newsevents.parse.people.offices import Offices
from newsevents.parse.people.portfolios import is_of_government
from newsevents.parse.people.public_boards import has_public_board, is_public_board
from newsevents.parse.words.counted_doers import counts_doers
from newsevents.parse.words.items import ORGANIZATION, PERSON, TITLE, VERBS
from newsevents.parse.words.phrases import NounPhrase

_SEATS = GENERIC_NOUNS | {"chair"}
_INSIGNIA = frozenset(
    "gavel sash armband mace throne chain chains hat mantle robe robes baton desk saddle seal seals crozier mitre shoe "
    "shoes boot boots spur spurs".split()
)
"""What a holder's own of means the office: "took the chairman's gavel"."""
_FOR = frozenset({"for", "object/for"})
_OLD = frozenset({"old", "former", "previous", "erstwhile"})
"""What makes of "her job" the one that she had before."""
_ORGANS = frozenset(
    """board shareholders directors trustees committee congress assembly conference convention members delegates
    council caucus executive panel""".split()
)
"""Nouns for those who choose for a larger body."""
_ANY = frozenset(
    "company firm business group organization organisation club party union association charity network agency".split()
)
"""Nouns for a body of which only its name is known."""
_PARTS = frozenset({"agency", "body", "fund", "programme", "program", "committee", "panel", "department", "arm"})
"""Nouns for bodies inside another one, whose name stands before them."""
_MEMBERS = frozenset({"seat", "seats", "place", "places", "spot", "spots"})
"""What is on a body, to whose members it makes who has it."""
_SPELLS = frozenset({"term", "stint", "spell", "mandate", "tenure"})
_PUBLIC = frozenset({"school", "planning", "zoning", "education", "library", "parole", "election", "health", "water"})
"""What boards are of whose members are no directors."""
_AGAIN = frozenset({"re-election", "reelection"})
_GOVERNMENTS = frozenset({"government", "cabinet", "administration"})
_GROUPS = frozenset({"group", "caucus", "faction"})
_CONTESTS = frozenset({"contest", "race", "election", "battle", "ballot", "vote", "runoff", "run-off"})
_ENTRIES = frozenset({"accession", "admission", "membership", "entry"})
_BENCHED = frozenset({"nomination", "nominee", "confirmation", "appointment", "seat", "vacancy", "pick", "candidacy"})
"""Nouns of what somebody is to be on a court."""
_PLACES = {"legislature": "mp"}
"""What one gives up who leaves a chamber, whatever else one was there: "will leave Parliament"."""


def _is_old(np: NounPhrase) -> bool:
    """Whether a phrase is of an office that somebody had before: "her old job"."""
    return np.head in _SEATS and not _OLD.isdisjoint(np.words) and (np.possessor is not None or np.det in GENDERS)


class Seats(Slots):
    """Reads the offices of one article's predications."""

    def __init__(self, discourse: Discourse, offices: Offices) -> None:
        """Read with the article's discourse and its reader of offices."""
        super().__init__(discourse)
        self.offices = offices
        self.headed = frozenset(offices.lexicon.words("headed_bodies"))
        self._governmental: bool | None = None
        self._public: bool | None = None

    def _not_themselves(self, phrases: list[NounPhrase], entities: list[Entity]) -> list[Entity]:
        """Give whom "his" means where it is not the subject's own: "Ms Reyes took his place"."""
        owned = next((np for np in phrases if np.det in GENDERS and "own" not in np.words), None)
        if owned is None:
            return []
        gender, before = GENDERS[owned.det], owned.sentence.cuts[owned.first]
        here = self.discourse.another(gender, entities, before=before, here=True)
        other = here or self.discourse.another(gender, entities, before=before)
        return [other] if other is not None else []

    def _of_government(self) -> bool:
        """Whether the article speaks of a government, so that "moves to defence" tells of a post in it."""
        if self._governmental is None:
            self._governmental = is_of_government(self.discourse.tokens)
        return self._governmental

    def _is_public(self, board: NounPhrase) -> bool:
        """Whether a board, or those that an article speaks of, is the public's: who sits on one is no director."""
        if self._public is None:
            self._public = has_public_board(self.discourse.tokens)
        return self._public or is_public_board(board, self.discourse.registry, self.offices.lexicon)

    def _titled_body(self, title: str, np: NounPhrase) -> OfficeRef | None:
        """Give the office that a frame names by its verb, of the body that a phrase names: "chairs OPEC"."""
        if title in {"*minister", "host"}:
            minister = title != "host"
            return self.offices.minister(np, bare=self._of_government()) if minister else self._seat_of(title, np)
        if title in {"*governor", "*seated"}:
            return self._in_chamber(np) if title == "*seated" else self._region(np)
        if title in {"*chief", "head"} and np.head in _GOVERNMENTS and (ruled := self._government(np)) is not None:
            return ruled
        return self._headed(title, np)

    def _headed(self, title: str, np: NounPhrase) -> OfficeRef | None:
        """Give the office of who sits on, or leads, the body that a phrase names."""
        if title == "*seat" or np.head == "board":
            if title == "*seat":
                return self._seat_in(np, "to")
            return self._on_board("chair" if title == "*chief" else title, np)
        named = _described(np, self.discourse.registry)
        if (
            (np.kind == "n" or is_run(np))
            and named is None
            and (described := self._described_body(title, np)) is not None
        ):
            bench = described.title == "justice" and described.organization is not None
            return described._replace(title=bench_title(described.organization or "")) if bench else described
        if np.kind == TITLE and np.name is None:  # "chairs the university's trustees"
            body = self.offices.organization(np)
            several = np.title is not None and _is_plural(np.title.text)
            return OfficeRef(title, body) if body is not None and several and title[0] != "*" else None
        entity = named or self.discourse.actor(np)
        if entity is None or entity.kind != "organization" or np.kind == "P":
            return None
        if entity.row is None and entity.name.islower():  # a body that is only described: "a group of members"
            own = " " in entity.name and np.head.split(" ")[-1] in self.headed and title != "*own"
            return OfficeRef("head" if title == "*chief" else title, entity.name) if own else None
        if entity.row is None and " " not in entity.name:  # "the Commission", once the European Commission is named
            entity = self.discourse.registry.full_body(entity.name) or entity
        if title == "*own":
            place = "senator" if "Senate" in entity.name else _PLACES.get(getattr(entity.row, "kind", ""))
            return OfficeRef(place, entity.usual_name)
        title = self._chief(entity) if title == "*chief" else title
        return OfficeRef(bench_title(entity.name) if title == "justice" else title, entity.usual_name)

    def _region(self, np: NounPhrase) -> OfficeRef | None:
        """Give the office of who governs a region: "governed Texas"."""
        region = self.discourse.actor(np)
        own = region is not None and getattr(region.row, "kind", "") == "region"
        return OfficeRef("governor", region.usual_name) if own and region is not None else None

    def _government(self, np: NounPhrase) -> OfficeRef | None:
        """Give the office of who leads a state's government: "led the Norwegian government", "heads its cabinet"."""
        state = self.discourse.actor(np.possessor) if np.possessor is not None else self.discourse.actor(np)
        if state is None and np.modifiers:
            state = entity_of(self.discourse.registry, np.modifiers[-1])
        if state is None or state.kind != "state" or state.row is None:
            bare = np.det == "the" and np.head == "government" and np.last == np.first + 2
            bare = bare and np.sentence.shape[max(0, np.first - 1)] in VERBS  # "ran the government", not "it is led"
            return OfficeRef("prime minister", None) if bare and state is None else None
        presidential = state.row.code in self.offices.lexicon.words("presidential_states")
        return OfficeRef("president" if presidential else "prime minister", state.usual_name)

    def _in_chamber(self, np: NounPhrase) -> OfficeRef | None:
        """Read a seat by the word for the house before it, or the house that it is in: "her Commons seat"."""
        if np.words[-1:] == ("parliamentary",):
            return OfficeRef("mp", None)
        inside = (linked for link, linked in np.links if link == "in")
        return self._of_seat(np) or next(filter(None, (self._seat_in(linked, "to") for linked in inside)), None)

    def _chief(self, body: Entity) -> str:
        return (self.offices.lexicon.chief(body.row) if body.row is not None else "") or "head"

    def _described_body(self, title: str, np: NounPhrase) -> OfficeRef | None:
        """Give the office of whoever heads a body that has no name: "chairs the works council"."""
        words = (*(m.text for m in np.modifiers), *np.words, np.head)
        if np.head in _GROUPS and words[1:] and title != "*own":  # "leads the parliamentary group"
            return OfficeRef("leader" if title == "*chief" else title, " ".join(words))
        counted = np.of is not None and (np.of.number or np.of.kind == "m")  # "led a panel of five"
        told = (np.det and np.det != "no") or np.possessor is not None
        if title == "*own" or not told or counted or not (np.head in self.headed or is_run(np)):
            return None
        entity = (
            self.discourse.actor(np) if not (is_run(np) and np.det.startswith("poss:")) else None
        )  # "its Oslo office"
        if entity is not None and entity.kind != "group" and (entity.row is not None or not entity.name.islower()):
            return None
        return OfficeRef("head" if title == "*chief" else title, body_worded(np))

    def _on_board(self, title: str, np: NounPhrase) -> OfficeRef | None:
        """Read a seat on the board of a body that is named: "Norvest's board", "the Norvest board", "its board"."""
        name = self.offices.organization(np)
        if name is None and np.det in {"poss:its", "poss:their"}:
            owner = self.offices.owner(np)
            name = owner.usual_name if owner is not None and owner.kind == "organization" else None
        if title == "director" and (self._is_public(np) or (np.words and np.words[-1] in _PUBLIC)):
            title = "member"  # "the Lakeview school board", "the central bank's board"
        named = name is not None and (not name.islower() or name == "central bank")
        plain = not (np.modifiers or np.links) and all(word.endswith("-member") for word in np.words)
        if name is None and np.det == "the" and plain:
            return OfficeRef(title, None)  # "joined the board in 2019", "won a seat on the nine-member board"
        return OfficeRef(title, name) if named else None

    def of_each(self, frame: Frame, p: Predication, office: OfficeRef | None) -> list[OfficeRef | None]:
        """Give an office in each of the bodies that are named together: "sat on the boards of Norvest and Alder"."""
        if office is None or office.organization is None or not frame.title or frame.title.startswith("*"):
            return [office]
        np = next((np for relation in frame.roles.get("office", ()) for np in self._phrases(p, relation)), None)
        several = np.of if np is not None and singular(np.head) == "board" else np
        members = several.members if several is not None else ()
        named_so = (member.name for member in members if member.kind == ORGANIZATION and member.name is not None)
        bodies = [entity_of(self.discourse.registry, name) for name in named_so]
        named = [body.usual_name for body in bodies if body is not None and body.kind == "organization"]
        return [office._replace(organization=n) for n in named] if len(members) == len(named) > 1 else [office]

    def _office_of(self, np: NounPhrase) -> OfficeRef | None:
        """Read the office of a phrase: "the presidency", "the post of chief executive"."""
        if np.head in _CONTESTS and np.title is None:
            sought = next((linked for link, linked in np.links if link == "for"), None)  # "the contest for president"
            if sought is not None and sought.title is not None and sought.name is None:
                return self.offices.read(sought)
        pointing = np.head in GENERIC_NOUNS or np.head == "one"  # "the post of chairman", "one of three vice chairs"
        if pointing and np.of is not None and np.of.title is not None and np.of.name is None:
            return self.offices.read(np.of)
        if np.head == "seat" and (row := self.offices.lexicon.title((np.words or ("",))[-1])) is not None:
            held = row.kind == "office" and not {"region", "city"}.isdisjoint(row.scope)  # "the Linz governor seat"
            if held:
                return OfficeRef(row.title, np.modifiers[-1].text if np.modifiers else None)
        owner = np.possessor
        if _is_old(np) and (before := self._had_before(np)) is not None:
            return before
        seated = owner is not None and owner.title is not None and owner.name is None and not owner.head.endswith("s")
        if np.head in _SEATS | _INSIGNIA and owner is not None and seated:
            return self.offices.read(owner)  # "the chief executive's job"
        return self.offices.read(np) or self.offices.minister(np) or self._of_seat(np)

    def _raced(self, p: Predication) -> OfficeRef | None:
        """Give the office that the contest named in a clause is for: "will run in the at-large council race"."""
        races = (np for np in p.get("in") if np.head in RACES)
        return next((office for np in races if (office := self._office_of(np)) is not None), None)

    def _counted(self, p: Predication) -> OfficeRef | None:
        """Give the office of which so many have gone before: "is the third minister to resign"."""
        told = p.governor.get(ATTRIBUTE) if p.governor is not None else ()
        return next((o for np in told if counts_doers(np) and (o := self._office_of(np)) is not None), None)

    def _had_before(self, np: NounPhrase) -> OfficeRef | None:
        """Read "her old job" as the office that a title gives her, where it gives her one."""
        owner = self.offices.owner(np)
        told = {(h.title, h.organization) for h in owner.holdings} if owner is not None else set()
        return OfficeRef(*told.pop()) if len(told) == 1 else None

    def _had_it(self, np: NounPhrase, p: Predication) -> Entity | None:
        """Give whose office it was that another gets: "Mr Okafor takes over her old job"."""
        owner = self.offices.owner(np) if _is_old(np) else None
        others = owner is not None and all(self.discourse.actor(s) is not owner for s in p.get(SUBJECT))
        return owner if others else None

    def _office_in(self, np: NounPhrase) -> OfficeRef | None:
        """Read the office of a phrase, be it by the term in it: "sworn in for a second term as governor"."""
        spell = next((linked for link, linked in np.links if link == "as"), None) if np.head in _SPELLS else None
        return self.offices.read(spell) if spell is not None else self._office_of(np)

    def _own_office(self, np: NounPhrase, p: Predication) -> OfficeRef | None:
        """Read an office that is its clause's subject's, if that is a body: "the regulator named her its director".

        A body that the article does not name keeps it: it is not that of another, named before.
        """
        office, subject = self._office_in(np), next(iter(p.get(SUBJECT)), None)
        if office is not None and office.title == "member" and office.organization is None and np.head in _MEMBERS:
            return self._seat_behind(np, p) or office
        its = np.det == "poss:its" and np.title is not None and np.title.row.kind == "office"  # no "its candidate for"
        if office is None or not its or subject is None or subject.kind not in {"n", ORGANIZATION}:
            return office
        body = self.discourse.actor(subject)
        if body is not None and body.kind == "organization":
            organ = body.name.rpartition(" ")[2].lower() in _ORGANS  # "the Norvest board": its firm's
            return office if organ else office._replace(organization=body.usual_name)
        named = self.discourse.registry.body_called(office.organization or "")
        kept = named is not None and (subject.head in _ORGANS or self._may_be(subject.head, named))
        return office if kept else office._replace(organization=None, closed=True)

    def _may_be(self, noun: str, body: Entity) -> bool:
        """Whether a noun may mean a body that has been named: "the company", of one of which no more is known."""
        lexicon = self.offices.lexicon
        unknown = body.row is None and lexicon.organization_kind(body.name) is None
        return noun in lexicon.nouns_of(body.row, body.name) or (unknown and noun in _ANY)

    def _of_bench(self, np: NounPhrase, p: Predication | None = None) -> OfficeRef | None:
        """Read a seat on a court from the noun before or behind its name: "her Supreme Court nomination"."""
        behind = [inner for link, inner in np.links if link in {"to", "for", "on"}]
        behind += p.get("to") if p is not None else []  # "will vote against her nomination to the Supreme Court"
        named = (*np.modifiers[-1:], *(inner.name for inner in behind if inner.name is not None))
        courts = (m.text for m in named if m.kind == ORGANIZATION and is_bench(m.text))
        court = next(courts, None) if np.head in _BENCHED else None
        return OfficeRef(bench_title(court), court) if court is not None else None

    def _of_seat(self, np: NounPhrase) -> OfficeRef | None:
        """Read a seat in a house from the noun behind its name: "Senate nomination", "the House race"."""
        if (bench := self._of_bench(np)) is not None:
            return bench
        if not house_of_seat(np):
            return None
        if is_palace(np):
            return OfficeRef("president", None)
        named = (entity_of(self.discourse.registry, m) for m in np.modifiers)
        houses = [e for e in named if e is not None and is_house(e, self.offices.lexicon)]
        return OfficeRef(seat_title(houses[0].name), houses[0].usual_name) if houses else None

    def _seat_in(self, np: NounPhrase, relation: str) -> OfficeRef | None:
        """Read a seat in the house that a phrase names: elected "to the Senate", running "for the city council"."""
        if is_palace(np):
            return OfficeRef("president", None) if relation == "for" else None
        if self.discourse.bidding and relation == "for" and is_dated_event(np):
            return self._seat_of("host", np)  # "its bid for the 2036 Games"
        named = next((phrase for phrase in (np, *np.apposed) if phrase.kind == ORGANIZATION), None)
        body = self.discourse.actor(named) if named is not None else self.offices.described(np)
        fits = named is not None or (body is not None and bears(np, body))
        if body is not None and fits and is_house(body, self.offices.lexicon):
            return OfficeRef(seat_title(body.name), body.usual_name)
        if np.head == "board":
            bare = OfficeRef("member", None) if self._is_public(np) else OfficeRef("director", None, closed=True)
            return self._on_board("director", np) or (OfficeRef("member", unnamed_house(np)) if np.words else bare)
        words = unnamed_house(np)
        return OfficeRef(seat_title(words), words) if words else None

    def _seat_again(self, np: NounPhrase, p: Predication) -> OfficeRef | None:
        """Read the house to which somebody is elected once more: "will run for re-election to the Senate"."""
        behind = [linked for link, linked in np.links if link == "to"] or p.get("to")
        house = next((linked for linked in behind if np.head in _AGAIN and linked.first == np.last + 1), None)
        return self._seat_in(house, "to") if house is not None else None

    def _seat_behind(self, np: NounPhrase, p: Predication) -> OfficeRef | None:
        """Read the body that seats are on, right behind them: "for the two open seats on the Harlow school board"."""
        body = next((inner for inner in p.get("on") if inner.first == np.last + 1), None)
        if body is None or body.head != "board":
            return self._seat_in(body, "to") if body is not None else None
        public = not _PUBLIC.isdisjoint(body.words[-1:])  # who sits on a firm's, the rest of the story says
        return OfficeRef("member", unnamed_house(body)) if public else None

    def _seat_of(self, title: str, np: NounPhrase) -> OfficeRef | None:
        """Give the seat that joining or hosting means: "to join OPEC", "to host the 2036 Olympics"."""
        entity = self.discourse.actor(np)
        if title == "host":
            name = group_name(np) if not is_some_event(np) else None
            return OfficeRef(title, name) if np.kind in {"n", "m", "O"} else None
        return OfficeRef(title, entity.usual_name) if entity is not None and entity.kind == "organization" else None

    def _first_office(self, p: Predication, relations: tuple[str, ...]) -> OfficeRef | None:
        told = ((relation, np) for relation in relations for np in p.get(relation))
        found = (self._office_of(np) or (self._seat_in(np, "for") if r in _FOR else None) for r, np in told)
        return next((office for office in found if office is not None), None)

    def _at_top(self, p: Predication) -> OfficeRef | None:
        """Give the office of whom a clause puts "at the head of the Commission", or "at its helm"."""
        return next((self._office_of(np) for np in p.get("at") if np.head in {"head", "helm"}), None)

    def head_of(self, np: NounPhrase) -> OfficeRef | None:
        """Give the office of whoever leads a body: "to run the fund"."""
        if np.head == "board" and (chair := self._on_board("chair", np)) is not None:
            return chair
        if np.kind == "n" and np.head in _GOVERNMENTS and np.head != "administration":  # "asked to head a new cabinet"
            bare = np.det in {"a", "the"} and not np.modifiers and np.possessor is None and not np.links
            return self._government(np) or (OfficeRef("prime minister", None) if bare else None)
        part = np.kind == "n" and np.head in _PARTS and any(m.kind == ORGANIZATION for m in np.modifiers)
        entity = (
            None if part else _described(np, self.discourse.registry) or self.discourse.actor(np)
        )  # "to head a UN agency": not the UN
        if entity is None or entity.kind not in {"organization", "state", "place"} or is_praised(np, entity):
            return OfficeRef("leader", None) if np.head == "party" and np.det == "the" and not np.words else None
        title = self.offices.lexicon.chief(entity.row) if entity.row is not None else ""
        return OfficeRef(title or "head", entity.name, generic=not title)

    def _office_of_bid(self, np: NounPhrase, p: Predication) -> OfficeRef | None:
        """Read the office of "his bid for the presidency", "her candidacy to be the next secretary general"."""
        for _, linked in np.links:
            own = linked.kind == PERSON  # "the candidacy of Prime Minister Reyes for": what she has, not what she seeks
            office = self._office_of(linked) if not own else None
            if office is not None:
                return office
        if (bench := self._of_bench(np, p)) is not None:
            return bench
        if np.head in _ENTRIES:  # "objects to Kenya's admission to the bloc"
            return next((seat for body in p.get("to") if (seat := self._seat_of("member", body)) is not None), None)
        return self.offices.read(np)


def _is_plural(title: str) -> bool:
    """Whether a title stands for all who bear it: "the university's trustees"."""
    return title.lower().endswith("s")


def _described(np: NounPhrase, registry: Registry) -> Entity | None:
    """Give the body that a phrase behind its name and a comma describes: "Norvest, a French retailer she has run"."""
    s, i = np.sentence, np.first
    behind = np.kind == "n" and bool(np.det) and i > 1 and s.shape[i - 2 : i] == f"{ORGANIZATION},"
    named = s.mentions.get(i - 2) if behind else None
    return entity_of(registry, named) if named is not None else None
