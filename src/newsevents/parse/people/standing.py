"""Titles that stand alone for a person whom the article is about: "The Move Forward leader could be proposed again".

Such a phrase names an office of the sentence's own person where the sentence before was about that person, where the
article speaks of no one more, and where no one else is said to hold the office. A former office, a minister's, or that
of a body that is named is of whom the sentence before was about, or named alone, or of the only one there whom it fits:
"The former home secretary came third", "Within hours the Norvest boss had pulled out".
"""

from attrs import define, field

from newsevents.lexicon.rows import StateRow, TitleRow
from newsevents.parse.names.entities import Entity, Holding
from newsevents.parse.people.at_the_top import spoken_for
from newsevents.parse.people.contenders import HE, SHE
from newsevents.parse.people.coreference import Discourse
from newsevents.parse.people.office_ref import OfficeRef
from newsevents.parse.people.office_words import is_office
from newsevents.parse.people.offices import Offices
from newsevents.parse.people.roles import is_plural
from newsevents.parse.words.items import NAMED, NATIONALITY, PERSON, POSSESSIVES, STATE, TITLE, Sentence
from newsevents.parse.words.phrases import NounPhrase

_REACTING = frozenset(
    "president, prime minister, premier, chancellor, king, queen, foreign minister, foreign secretary".split(", ")
)
"""Offices whose holders have something to say of anybody: only of one known to be from there are they told."""
_TELLING = frozenset("is are was were be been becomes became become as than like unlike".split())
"""Words behind which an office is said of somebody whom the sentence names."""
_SEATS = frozenset(
    "mp, mla, mep, msp, mpp, mna, senator, representative, councillor, council member, alderman, assembly member, "
    "state senator, state representative".split(", ")
)
"""Seats by which a story may go on to call whoever it has just named."""
_NOT_YET = frozenset({"next", "new", "first", "future"})


@define(eq=False)
class Standing:
    """The titles standing alone that an article's reading has come upon, and whom each may mean."""

    offices: Offices
    found: list[tuple[NounPhrase, OfficeRef, Entity]] = field(factory=list)
    told: list[tuple[NounPhrase, OfficeRef, Entity]] = field(factory=list)
    """Those that open a sentence."""
    _here: list[Entity] = field(factory=list)
    _before: list[Entity] = field(factory=list)
    _owning: set[Entity] = field(factory=set)
    """Those of them of whom all that the story has told is of something of theirs: "Mr Lund's exit took effect"."""
    _owners: set[Entity] = field(factory=set)
    _next: bool = False
    """Whether the sentence right before names somebody."""

    def begin(self, sentence: Sentence) -> None:
        """Begin a sentence: note whom it names, and whom the last one that named anybody did."""
        named = [(i, e) for i, m in sentence.mentions.items() if (e := m.entity) is not None and e.kind == "person"]
        self._before = self._here or self._before
        if self._here:
            self._owning = self._owners
        self._next = bool(self._here)
        self._here = list(dict.fromkeys(e for _, e in named))
        new = [e for e in self._here if e.first >= sentence.first]
        self._owners = {e for e in new if all(_owns(sentence, i) for i, other in named if other is e)}

    def see(self, np: NounPhrase, discourse: Discourse, here: list[Entity]) -> None:
        """Note a title that stands alone; ``here`` are the persons whom its own sentence names."""
        if not _stands_alone(np):
            return
        subject = discourse.subject if not discourse.acted_last(discourse.subject) else None
        office = self.offices.read(np)
        if np.det != "the" and (office is None or office.status != "former"):
            return
        told = office is not None and _is_telling(np, office) and self._of_one(np)
        person = self._meant(np, office, subject) if office is not None and told else None
        if office is not None and office.status == "current":
            person = person or spoken_for(np)
        if office is not None and person is not None:
            self.told.append((np, office, person))
            person.descriptions.setdefault(np.head, np.sentence.cuts[np.first] - 1)  # who speaks there, and is "he"
            self.told += [(m, o, person) for m in np.members[1:] if (o := self._beside(m, office)) is not None]
            return
        if (
            subject is None
            or subject in {*here, *self._owning}
            or not _is_of_body(np)
            or not _is_subject(np)
            or len(np.members) > 1
        ):
            return
        if office is not None and office.title is not None and office.organization is not None:
            self.found.append((np, office, subject))

    def _beside(self, np: NounPhrase, first: OfficeRef) -> OfficeRef | None:
        """Give the second office of one person: "the former party leader and foreign secretary"."""
        office = self.offices.read(np)
        return office._replace(status=first.status) if office is not None and office.title is not None else None

    def _meant(self, np: NounPhrase, office: OfficeRef, subject: Entity | None) -> Entity | None:
        """Give whom a title may mean: whom the clause before was about, or the only one in it whom it fits."""
        clause = np.sentence.shape.rfind(":", 0, np.first)
        named = [(i, m.entity) for i, m in np.sentence.mentions.items() if m.kind == PERSON and m.entity is not None]
        earlier = [p for i, p in named if i < clause]
        here = [p for i, p in named if i > clause]
        fitting = [p for p in dict.fromkeys(earlier or self._before) if p not in here and self._fits(p, np, office)]
        opens = all(i > np.first or i < clause for i, _ in named)
        person = subject if subject in fitting[:1] and opens else None
        if office.status == "current" and not earlier and (person or next(iter(fitting), None)) in self._owning:
            return None
        if person is not None:
            return person
        return fitting[0] if len(fitting) == 1 and (opens or office.status == "former") else None

    @staticmethod
    def _fits(person: Entity, np: NounPhrase, office: OfficeRef) -> bool:
        """Whether nothing that is said of a person keeps them from an office."""
        if _is_another(person, np):
            return False
        busy = office.status == "current" and any(h.status == "current" for h in person.holdings)
        untold = person.country is None and (office.title not in _REACTING or _is_aged(np))
        return not busy and (_can_be_from(person, np) or untold)

    def _of_one(self, np: NounPhrase) -> bool:
        """Whether a seat is said of the one person of the sentence before, whom a new sentence calls so."""
        seat = np.title is not None and np.title.row.kind == "seat"
        alone = len(self._before) == 1 and self._next and self._before[0] not in self._here
        return not seat or (np.first == 0 and alone)

    def settle(self, persons: list[Entity]) -> None:
        """Give the offices to the person whom the article speaks of most, where no one else holds them."""
        if not persons:
            return
        held = {(h.title, h.organization) for p in persons for h in p.holdings if h.status == "current"}
        main = max(persons, key=lambda p: p.mentions)
        for np, office, person in self.found:
            assert np.title is not None
            assert office.title is not None
            if person is not main or (office.title, office.organization) in held or not _can_be_from(person, np):
                continue
            row = np.title.row
            self._hold(np, office, person, row)
        for np, office, person in self.told:
            others = [h for p in persons if p is not person for h in p.holdings if h.status == office.status]
            if office.status == "former" and _holds(person, office):
                continue  # who holds it now is not who held it
            now = office.status == "current" and any(h.status == "current" for h in person.holdings)
            if not (now or any(_is_same(h, office) for h in others)):
                self._hold(np, office, person, np.title.row if np.title is not None else None)

    @staticmethod
    def _hold(np: NounPhrase, office: OfficeRef, person: Entity, row: TitleRow | None) -> None:
        assert office.title is not None
        if any(h.title == office.title and h.status == office.status for h in person.holdings):
            return
        holding = Holding(
            office.title, office.organization, office.status, office.span, np.sentence, "role/standing-alone", row
        )
        person.holdings.append(holding)


def _stands_alone(np: NounPhrase) -> bool:
    """Whether a phrase is "the", or whose it is, with the offices of one person and no name."""
    owned = np.possessor is not None and np.possessor.kind in NAMED
    if np.kind != TITLE or np.title is None or not (np.det == "the" or owned) or np.number:
        return False
    if any(m.kind != TITLE or m.det or m.name is not None or is_plural(m) for m in np.members[1:]):
        return False
    row = np.title.row
    seated = row.kind == "seat" and row.title not in _SEATS
    if not is_office(row) or row.kind == "candidate" or seated or any(a.kind == PERSON for a in np.apposed):
        return False
    one_of_many = np.sentence.lows[np.last : np.last + 1] == ["to"]  # "the last chair to lose a vote, Mr Lund"
    return not (is_plural(np) or one_of_many or {*_NOT_YET, "world"} & set(np.words))  # no "world number one"


def _is_same(holding: Holding, office: OfficeRef) -> bool:
    """Whether a holding is of an office, as far as is known whose each is."""
    known = holding.organization is not None and office.organization is not None
    return holding.title == office.title and (not known or holding.organization == office.organization)


def _owns(s: Sentence, i: int) -> bool:
    """Whether a mention only says whose something is."""
    return i + 1 < len(s.shape) and s.low(i + 1) in POSSESSIVES


def _is_another(person: Entity, np: NounPhrase) -> bool:
    """Whether the next pronoun behind a title is not a person's: "The schools minister has said he has quit"."""
    s = np.sentence
    words = (s.low(i) for i in range(np.last, len(s.shape)) if s.shape[i] in {"P", PERSON})
    gender = next((("m" if word in HE else "f") if word in HE | SHE else "" for word in words), "")
    return bool(gender) and bool(person.gender) and gender != person.gender


def _is_aged(np: NounPhrase) -> bool:
    """Whether an age stands behind a phrase, as of one who has been named: "The Fijian foreign minister, 60, said"."""
    return np.sentence.shape[max(np.first, np.last - 2) : np.last] == ",0"


def _holds(person: Entity, office: OfficeRef) -> bool:
    """Whether a person is said to hold an office now."""
    return any(h.title == office.title and h.status == "current" for h in person.holdings)


def _is_of_body(np: NounPhrase) -> bool:
    """Whether the words of a phrase say what its office is of."""
    whole = np.title is not None and " of " in np.title.text  # "the Leader of the Commons"
    return whole or bool(np.links or np.modifiers or (np.possessor is not None and np.possessor.name is not None))


def _is_telling(np: NounPhrase, office: OfficeRef) -> bool:
    """Whether a phrase tells of one person: by a former office, or as a subject by a minister's or a named body's."""
    if office.title is None or (np.first and office.status != "former" and not _is_of_body(np)):
        return False
    if office.status == "former":
        told = np.first > 0 and np.sentence.low(np.first - 1) in _TELLING
        return (np.det == "the" or _is_subject(np)) and not told
    minister = np.title is not None and (np.title.row.scope[:1] == ("government",) or np.title.row.kind == "seat")
    named = office.organization is not None or " of " in (office.title or "")
    return _is_subject(np) and (minister or (_is_of_body(np) and named))


def _is_subject(np: NounPhrase) -> bool:
    """Whether a clause says something of a phrase: a verb or comma stands behind it, no verb or preposition before."""
    shape = np.sentence.shape
    before = shape[np.first - 1] if np.first else ""
    return shape[np.last : np.last + 1] in {"x", "z", "d", "p", ",", "r"} and before not in {*"xzdpbgvit"}


def _can_be_from(person: Entity, np: NounPhrase) -> bool:
    """Whether a person can have an office of state: only one known to be of that state."""
    owners = [*np.modifiers, *(n.name for _, n in np.links if n.name), *([np.possessor.name] if np.possessor else [])]
    codes = {m.row.code for m in owners if m and m.kind in {NATIONALITY, STATE} and isinstance(m.row, StateRow)}
    return not codes or person.country in codes
