"""Whom a phrase means together: "both", "all three", "they", "the slate", "Amber's nominees"."""

from collections.abc import Mapping

from newsevents.lexicon.morphology import singular
from newsevents.parse.names.entities import Entity
from newsevents.parse.names.governments import Bodies
from newsevents.parse.words.items import ORGANIZATION
from newsevents.parse.words.phrases import NounPhrase

_SLATES = frozenset({"slate", "lineup", "line-up"})
_PUT_UP = frozenset({"nomination", "appointment", "choice", "pick", "selection", "promotion"})
"""Nouns whose plural means those who were put forward together."""
SIZES = {"both": 2, "neither": 2, "two": 2, "three": 3, "four": 4, "five": 5, "six": 6, "2": 2, "3": 3, "4": 4, "5": 5}
WINNERS = frozenset({"winner", "newcomer", "entrant"})
"""Nouns for those who have got a seat."""
_SETS = {"pair": 2, "duo": 2, "trio": 3}
OTHERS = frozenset({"other", "rival", "next", "future", "potential", "possible", "second", "third", "former", "own"})
"""Words that make a candidate another than the one spoken of."""


class Companions(Bodies):
    """Knows who has been named together, or put forward together."""

    def __init__(self) -> None:
        """Start with nobody mentioned."""
        self._topics: set[Entity] = set()
        self._runners: set[Entity] = set()  # those of them who stand, not only got some office
        self._seated: list[Entity] = []  # the states that got seats
        self._put_up: set[Entity] = set()  # whom somebody has nominated
        self._slates: dict[str, list[Entity]] = {}  # by who did so, those put forward together
        self._before: list[Entity] = []  # whom the sentence before named
        self._recent: list[Entity] = []
        self._number = 0  # of sentences begun
        self._together: list[Entity] = []
        self._gathered: list[tuple[int, list[Entity]]] = []  # the last few named together, and in which sentence
        self._together_here: tuple[int, list[Entity]] = (1 << 60, [])  # those of this sentence, and from which token on
        self._acting: tuple[int, list[Entity]] = (0, [])  # who did something together, and in which sentence
        self._crowd: tuple[int, NounPhrase | None] = (0, None)  # whom nothing names, as a sentence's first subject

    def actor(self, np: NounPhrase) -> Entity | None:
        """Give the entity that a phrase means."""
        raise NotImplementedError

    def contestants(self) -> list[Entity]:
        """Give those who stand, as far as the article has told."""
        raise NotImplementedError

    def put_forward(self, roles: Mapping[str, list[Entity]], told: Mapping[str, str]) -> None:
        """Note whom an event puts forward together, and who does so: "the fund proposed Ms Reyes and Mr Okafor"."""
        if told.get("status") != "nominated" and told.get("action") != "appointed" and told.get("stance") != "support":
            return
        whom = roles.get("person") or roles.get("candidate") or []
        by = roles.get("nominator") or roles.get("appointer") or roles.get("endorser") or []
        for name in ("", *(e.usual_name for e in by)) if len(whom) > 1 else ():
            self._slates[name] = whom
        self._put_up.update(whom if told.get("status") == "nominated" else ())

    def slate(self, np: NounPhrase) -> list[Entity]:
        """Give those put forward together whom a phrase means: "the slate", "Amber's nominees", "the two nominees"."""
        np = np.of if np.of is not None and np.kind in "0P" else np  # "all three of Amber's nominees"
        several = np.kind == "m" or (np.head if np.title is None else np.title.text).endswith("s")
        named = np.possessor is not None or np.det.startswith("poss:")
        nominees = several and np.title is not None and np.title.row.kind == "candidate"
        backer = next((m.text for m in np.modifiers if m.kind == ORGANIZATION), "") if nominees else ""
        nominees = nominees and (named or bool(backer) or singular(np.head) == "nominee")
        if not (nominees or np.head in _SLATES or (several and singular(np.head) in _PUT_UP)) or OTHERS & set(np.words):
            return []
        owner = self.possessor(np) if named else None
        found = self._slates.get(owner.usual_name if owner is not None else "", [])
        if backer:  # "both Amber candidates", of Amber Capital
            found = next((those for by, those in self._slates.items() if f"{by} ".startswith(f"{backer} ")), [])
        size = SIZES.get(np.number or np.det, len(found))
        plain = not np.modifiers[bool(backer) :] and (np.det in {"the", "these", "both", "all"} or named)
        return found if plain and size == len(found) else []

    def group(self, np: NounPhrase, *, acting: bool = False, standing: bool = False) -> list[Entity]:
        """Give the actors last named together, where a phrase means them: "both", "all three", "they".

        Those on whom a position is taken are ``standing``: "Chile and Peru chose Ms Reyes. Mali opposed both" is of
        neither of those states.
        """
        if np.det in {"both", "either"} and np.name is None and not np.links and (np.title or np.kind == "m"):
            return self.slate(np) or self._two(np)
        if len(np.members) == 1 and (put_up := self.slate(np)):
            return put_up
        if len(np.members) > 1 or np.name is not None or np.title is not None:
            return []
        if np.of is not None and np.of.kind != "P":
            return []  # "two of her colleagues"
        words = {np.head, np.det, *np.words}
        if self._together_here[0] <= np.sentence.cuts[np.first]:
            self._gather(self._together_here[1])
        if np.kind == "P" and np.head in {"they", "them"}:
            both = np.sentence.low(np.last) == "both" if np.last < len(np.sentence) else False
            return self._they(np) if not both else self._set_of(SIZES["both"], acting=acting, standing=standing)
        if np.head in WINNERS and np.det == "the" and self._seated[1:]:
            return list(self._seated)
        if np.head in _SETS and np.det == "the":
            return self._set_of(_SETS[np.head], acting=acting, standing=standing)
        if np.kind == "0" and not np.det and np.of is None and np.head != "both":
            return []  # "two abstained"
        size = next((n for word, n in SIZES.items() if word in words), 0)
        counted = size and np.kind in "P0j" and np.head in {*SIZES, "all", "both"}
        doing = np.head != "neither" or np.sentence.shape[np.last : np.last + 1] in {"d", "z"}  # "to vote for neither"
        return self._set_of(size, acting=acting, standing=standing) if counted and doing else []

    def together(self, entities: list[Entity]) -> None:
        """Note actors named together: what "both" and "they" will mean."""
        if len(entities) > 1:
            self._gather(entities)

    def _gather(self, entities: list[Entity]) -> None:
        if entities != self._together:
            self._gathered = [*self._gathered[-3:], (self._number, entities)]
            self._together = entities

    def _set_of(self, size: int, *, acting: bool = False, standing: bool = False) -> list[Entity]:
        """Give so many who were just named together; else those of the sentence before, or a set of those who stand.

        Who ``acting`` takes a position is not one of those who stand: "Ms Reyes was led in by Mr Lund
        and Ms Chen. Both have endorsed her."
        """
        number, named = self._gathered[-1] if self._gathered else (-2, [])
        before = [e for e in dict.fromkeys(self._before) if e not in self._topics] if acting else []
        if len(before) == size and not self._topics.isdisjoint(self._before) and number < self._number - 1:
            return before
        contests = [
            *(those for _, those in reversed(self._gathered) if those and self._topics.issuperset(those)),
            *reversed(self._slates.values()),
            self.contestants(),
            [e for e in self.contestants() if e in self._runners],
        ]
        stand = named if not standing or self._topics.issuperset(named) else []
        lately = [e for e in dict.fromkeys(self._before) if e in self._topics] if standing else []
        sets = [stand, lately, *(contests if not acting else ()), named]
        return next((list(those) for those in sets if len(those) == size), [])

    def those_who_acted(self) -> list[Entity]:
        """Give the persons who did something together in the sentence before: what "they" means of persons."""
        number, entities = self._acting
        persons = all(e.kind == "person" for e in entities)
        return list(entities) if number == self._number - 1 and persons else []

    def acting_here(self) -> list[Entity]:
        """Give the persons who do something together in this sentence, of whom "he" is neither: "X and Y said his"."""
        number, entities = self._acting
        return [e for e in entities if e.kind == "person"] if number == self._number else []

    def acted_last(self, person: Entity | None) -> bool:
        """Whether somebody is one of those who did something together in the sentence just read."""
        number, entities = self._acting
        return number == self._number and person in entities

    def together_here(self, entities: list[Entity], token: int, *, acting: bool = False) -> None:
        """Note whom a sentence to be read names together before a token, and act: "Reyes and Okafor ...; both fell"."""
        self._together_here = (token, entities)
        if acting:
            self._acting = (self._number + 1, entities)

    def crowd_here(self, np: NounPhrase) -> None:
        """Note whom a sentence to be read is about, of several whom nothing names: "the five Nordic states"."""
        self.together_here([], np.sentence.cuts[np.last])
        self._crowd = (self._number + 1, np)

    def _they(self, np: NounPhrase) -> list[Entity]:
        """Give those whom the sentence before was about, whom nothing names, if it opens this one; else the named."""
        number, crowd = self._crowd
        near = number == self._number - 1 and np.head == "they" and np.first <= 1
        near = near and all(gathered < number for gathered, those in self._gathered if those)
        entity = self.actor(crowd) if near and crowd is not None else None
        return [entity] if entity is not None and entity.kind == "group" else list(self._together)

    def _of_no_state(self, *, opens: bool) -> Entity | None:
        """Give the one of whom no state is told: whom the sentence before names, if "the Peruvian" ``opens`` this one.

        Else who stands.
        """
        lately = [e for e in dict.fromkeys(self._before) if not e.country] if opens else []
        untold = lately if len(lately) == 1 else [e for e in self._recent if e in self._topics and not e.country]
        return untold[0] if len(untold) == 1 else None

    def _two(self, np: NounPhrase) -> list[Entity]:
        """Give the two who stand, or who were last named together: "both candidates", "both men"."""
        candidates = np.title is not None and np.title.row.kind == "candidate"
        theirs = any(m.kind == ORGANIZATION for m in np.modifiers)  # "both Amber candidates": not any two
        if not (candidates or np.head in {"man", "woman"}) or np.det != "both" or theirs:
            return []
        standing = [e for e in self._recent if e in self._topics]
        return standing if len(standing) == 2 else self._together if len(self._together) == 2 else []


def one_of(chosen: Mapping[str, Entity]) -> Entity | None:
    """Give the one person who got any office; ``None`` where several did."""
    persons = {id(e): e for e in chosen.values()}
    return next(iter(persons.values())) if len(persons) == 1 else None
