"""Titles that stand alone for a person whom the article is about: "The Move Forward leader could be proposed again".

Such a phrase names an office of the sentence's own person where the sentence before was about that person, where the
article speaks of no one more, and where no one else is said to hold the office. A former office, or a minister's, that
opens a sentence is that of whom the sentence before was about, or named alone: "The former home secretary came third".
"""

from attrs import define, field

from newsevents.lexicon.rows import StateRow, TitleRow
from newsevents.parse.names.entities import Entity, Holding
from newsevents.parse.people.office_words import is_office
from newsevents.parse.people.offices import OfficeRef, Offices
from newsevents.parse.people.roles import is_plural
from newsevents.parse.words.items import NAMED, NATIONALITY, PERSON, STATE, TITLE
from newsevents.parse.words.phrases import NounPhrase

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

    def begin(self, here: list[Entity]) -> None:
        """Begin a sentence: note whom it names, and whom the one before did."""
        self._before, self._here = self._here, list(dict.fromkeys(here))

    def see(self, np: NounPhrase, subject: Entity | None, here: list[Entity]) -> None:
        """Note a title that stands alone; ``here`` are the persons whom its own sentence names."""
        if not _stands_alone(np):
            return
        office = self.offices.read(np)
        if np.det != "the" and (office is None or office.status != "former"):
            return
        person = subject if subject in self._before else self._before[0] if len(self._before) == 1 else None
        if office is not None and person is not None and person not in here and _opens(np, office):
            self.told.append((np, office, person))
            self.told += [(m, o, person) for m in np.members[1:] if (o := self._beside(m, office)) is not None]
            return
        if subject is None or subject in here or len(np.members) > 1 or not _is_of_body(np):
            return
        if office is not None and office.title is not None and office.organization is not None:
            self.found.append((np, office, subject))

    def _beside(self, np: NounPhrase, first: OfficeRef) -> OfficeRef | None:
        """Give the second office of one person: "the former party leader and foreign secretary"."""
        office = self.offices.read(np)
        return office._replace(status=first.status) if office is not None and office.title is not None else None

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
            others = {h.title for p in persons if p is not person for h in p.holdings if h.status == "current"}
            if office.status == "former" and _holds(person, office):
                continue  # who holds it now is not who held it
            now = any(h.status == "current" for h in person.holdings)
            if office.status == "former" or not (now or office.title in others):
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
    if not is_office(row) or row.kind in {"candidate", "seat"} or any(a.kind == PERSON for a in np.apposed):
        return False
    return not (np.title.text.lower().endswith("s") or _NOT_YET & set(np.words) or not _is_subject(np))


def _holds(person: Entity, office: OfficeRef) -> bool:
    """Whether a person is said to hold an office now."""
    return any(h.title == office.title and h.status == "current" for h in person.holdings)


def _is_of_body(np: NounPhrase) -> bool:
    """Whether the words of a phrase say what its office is of."""
    return bool(np.links or np.modifiers or (np.possessor is not None and np.possessor.name is not None))


def _opens(np: NounPhrase, office: OfficeRef) -> bool:
    """Whether a phrase opens its sentence with a former office, or a minister's."""
    minister = np.title is not None and np.title.row.scope[:1] == ("government",)
    return np.first == 0 and office.title is not None and (office.status == "former" or minister)


def _is_subject(np: NounPhrase) -> bool:
    """Whether a phrase is what a clause says something of: a verb or a comma stands behind it, no verb before it."""
    shape = np.sentence.shape
    return shape[np.last : np.last + 1] in {"x", "z", "d", "p", ",", "r"} and shape[: np.first][-1:] not in {*"xzdpbgv"}


def _can_be_from(person: Entity, np: NounPhrase) -> bool:
    """Whether a person can have an office of state: only one known to be of that state."""
    owners = [*np.modifiers, *(n.name for _, n in np.links if n.name), *([np.possessor.name] if np.possessor else [])]
    codes = {m.row.code for m in owners if m and m.kind in {NATIONALITY, STATE} and isinstance(m.row, StateRow)}
    return not codes or person.country in codes
