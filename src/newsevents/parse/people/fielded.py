"""Whose candidate somebody is: "Peru's nominee", "Lima's man", "the Green candidate"."""

from collections.abc import Iterator

from newsevents.lexicon.rows import StateRow
from newsevents.parse.names.entities import Entity
from newsevents.parse.people.companions import OTHERS, Companions
from newsevents.parse.people.described import is_sent, one_from, sent_by
from newsevents.parse.words.items import ORGANIZATION
from newsevents.parse.words.phrases import NounPhrase

_NOMINEES = frozenset({"nominee", "appointee", "pick", "designate"})
"""Nouns for the one on whom somebody has settled."""


class Fielded(Companions):
    """Knows who has been put forward by whom."""

    def __init__(self) -> None:
        """Start with nobody put forward."""
        super().__init__()
        self.fielded: dict[str, Entity] = {}  # by the name of the body whose candidate one is

    def standing(self, before: int = 0) -> Entity | None:
        """Give who was last spoken of as a candidate."""
        raise NotImplementedError

    def sole_runner(self, doers: list[Entity]) -> Entity | None:
        """Give the one who stands, where there is only one."""
        raise NotImplementedError

    @property
    def nominee(self) -> Entity | None:
        """Who alone has been put up."""
        raise NotImplementedError

    @property
    def winner(self) -> Entity | None:
        """Who alone has got an office of those who stand."""
        raise NotImplementedError

    def _standing(self) -> Iterator[Entity]:
        raise NotImplementedError

    def contender(self, np: NounPhrase) -> Entity | None:
        """Give whom "the nominee", "the Mexican candidate", "Mexico's candidate" means of those who stand."""
        owner = np.possessor.name if np.possessor is not None else next(iter(np.modifiers), None)
        if np.head.endswith("s") or np.links or len(np.modifiers) > 1 or OTHERS & set(np.words):
            return None
        if owner is None and np.det in {"poss:its", "poss:their"}:  # "stood by its nominee"
            whose = self.possessor(np)
            return (self.fielded.get(whose.usual_name) if whose is not None else None) or self.standing()
        if owner is None:
            settled = self.nominee or self.winner if np.head in _NOMINEES else None  # whoever else was named last
            return settled or self.standing() if np.det in {"the", "this", "that"} else None
        if owner.kind == ORGANIZATION:
            named = {owner.text, getattr(owner.row, "name", "")}
            fielded = next((self.fielded[name] for name in named if name in self.fielded), None)
            return fielded or self._of_party(named) or (self.sole_runner([]) if np.head == "nominee" else None)
        if not isinstance(owner.row, StateRow) or not (np.possessor is not None or np.det in {"the", "this", "that"}):
            return None
        return next((e for e in reversed(self._recent) if e in self._topics and e.country == owner.row.code), None)

    def _from_home(self, np: NounPhrase) -> Entity | None:
        """Give whom "Peru's candidate", "Lima's man", "the president's pick" means."""
        if (
            is_sent(np)
            and np.possessor is None
            and np.det == "the"
            and [m.kind for m in np.modifiers] == [ORGANIZATION]
        ):
            return self._of_party({np.modifiers[0].text})  # "the Liberal man"
        if not is_sent(np) or np.possessor is None:
            return None
        if (code := sent_by(np.possessor)) or (owner := self.actor(np.possessor)) is None:
            return one_from(code, self._standing(), self.registry.persons) if code else None
        names = {owner.usual_name, *owner.forms, getattr(owner.row, "name", "")}
        of_party = self._of_party(names) if owner.kind == "organization" else None
        return self.fielded.get(owner.usual_name) or of_party or (self.nominee if owner.kind == "person" else None)

    def _of_party(self, names: set[str]) -> Entity | None:
        """Give the only one who stands of those whom the article tells to be of a party: "the Liberal candidate"."""
        stems = {_stem(name) for name in names if name}
        own = [e for e in self._standing() if not stems.isdisjoint(map(_stem, e.places))]
        return own[0] if len(own) == 1 else None

    def field(self, np: NounPhrase, person: Entity) -> None:
        """Note whose candidate a person is: "the Green candidate, Ms Reyes", "Ms Reyes is the Greens' nominee"."""
        owner = np.possessor.name if np.possessor is not None else next(iter(np.modifiers), None)
        if np.title is not None and np.title.row.kind == "candidate" and owner is not None:
            for name in (owner.text, getattr(owner.row, "name", "")):
                self.fielded.setdefault(name, person) if owner.kind == ORGANIZATION and name else None

    def put_up_by(self, body: Entity, person: Entity) -> None:
        """Note who has put somebody forward: a state one of its own, if the article says nothing else."""
        self.fielded.setdefault(body.usual_name, person)
        if body.kind == "state" and person.kind == "person" and isinstance(body.row, StateRow):
            person.country = person.country or body.row.code


def _stem(party: str) -> str:
    """Give what a party's names have in common: "Liberal", "Liberals", "Liberal Party"."""
    return party.lower().removesuffix(" party").removesuffix("s")
