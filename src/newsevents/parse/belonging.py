"""Whose office it is where the words do not say: "Prime Minister Ana Reyes", "the governor", "its chairman".

A minister belongs to a state, a mayor to a city, a party leader to a party: a title's scope says what to look for, and
the article says which. Every mention of a state, its people, its cities or its bodies is a clue, and near ones count
most. A state has one prime minister at a time: where the article names him, another one is another state's.
"""

from collections import Counter
from collections.abc import Iterable
from typing import NamedTuple

from newsevents.lexicon.rows import OrganizationRow, PlaceRow, StateRow, TitleRow
from newsevents.parse.entities import Entity, Holding, entity_of
from newsevents.parse.items import ORGANIZATION, PLACE, Mention
from newsevents.parse.reading import Reading

_STATE_SCOPES = frozenset({"state", "government", "monarchy"})
_OF_THEIR_OWN = frozenset(
    [
        "director",
        "manager",
        "dean",
        "master",
        "editor",
        "founder",
        "chair",
        "boss",
        "deputy",
        "adviser",
        "aide",
        "owner",
        "head",
        "chief",
        "spokesman",
        "spokeswoman",
        "spokesperson",
        "coach",
    ]
) | {"head coach"}
"""Titles that say too little of what they are of to look for it."""
_NATIONAL = frozenset({"legislature", "court", "military", "police", "central_bank"})
"""Scopes that are a state's own where the article names no such body."""
_UNIQUE_SCOPES = frozenset({"state", "government"})
_KINDS = {
    "company": frozenset({"company", "media", "team"}),
    "party": frozenset({"party", "alliance"}),
    "university": frozenset({"university"}),
    "union": frozenset({"union"}),
    "media": frozenset({"media"}),
    "team": frozenset({"team"}),
    "legislature": frozenset({"legislature", "upper_house"}),
    "court": frozenset({"court"}),
    "central_bank": frozenset({"central_bank"}),
    "international": frozenset({"international", "development_bank"}),
    "police": frozenset({"police"}),
    "church": frozenset({"church"}),
}
"""The kinds of organization that a title's scope means."""
_STATED, _CITY, _BODY = 1.0, 0.7, 0.5
_SAME_SENTENCE, _SAME_BLOCK, _ELSEWHERE = 4.0, 2.0, 0.2
_MOST_ELSEWHERE = 2.5
_AFTER = 0.6
"""How much less a clue after the title counts than one before it."""
_DATELINE = 10.0


class Clue(NamedTuple):
    """A mention that ties its surroundings to a state, a place or a body."""

    token: int
    sentence: int
    block: int
    name: str
    weight: float


class Belonging:
    """What the article's offices belong to."""

    def __init__(self, r: Reading) -> None:
        """Gather the clues of a reading whose events and roles have been read."""
        self.r = r
        self._states: list[Clue] = []
        self._names: set[str] = set()
        self._cities: list[Clue] = []
        self._regions: list[Clue] = []
        self._bodies: dict[str, list[Clue]] = {}
        self._held: dict[tuple[str, str], set[str]] = {}  # title and status -> states whose holder is named
        self._gather()

    def complete(self) -> None:
        """Name the body of every office that a person holds without one, and of the events' offices."""
        for person in self.r.registry.persons:
            person.holdings = [h for h in person.holdings if not _subsumed(h, person.holdings)]
        holdings = [(p, h) for p in self.r.registry.persons for h in p.holdings]
        for _, holding in holdings:
            if holding.organization is not None:
                self._held.setdefault((holding.title, holding.status), set()).add(holding.organization)
        for person, holding in sorted(holdings, key=lambda pair: pair[1].span):
            if holding.organization is None:
                holding.organization = self._of_holding(person, holding)

    def complete_events(self) -> None:
        """Name the bodies of the offices that events are about; that of the article's contest stands for its title."""
        r = self.r
        for event in r.events:
            office = event.office
            if office is None or office.title is None or office.organization is not None:
                continue
            if r.focus is not None and r.focus.title == office.title and r.focus.organization is not None:
                continue
            title = self.title(office.title)
            sentence = event.predication.sentence
            name = self.of(title, event.span[0], sentence, set()) if title is not None else None
            event.office = office._replace(organization=name)
        if r.focus is not None and r.focus.organization is None and r.focus.title is not None:
            same = [e.office.organization for e in r.events if e.office is not None and e.office.title == r.focus.title]
            named = Counter(name for name in same if name is not None)
            if named:
                r.focus = r.focus._replace(organization=named.most_common(1)[0][0])
            elif r.sentences and r.focus.title and (title := self.title(r.focus.title)) is not None:
                first = r.sentences[min(1, len(r.sentences) - 1)]
                r.focus = r.focus._replace(organization=self.of(title, 0, first, set()))

    # --- clues ----------------------------------------------------------------------------------------------------

    def _gather(self) -> None:
        for s in self.r.sentences:
            for mention in s.mentions.values():
                for to, name, weight in self._clue(mention):
                    to.append(Clue(mention.first, s.number, s.block, name, weight))
        self._names = {clue.name for clue in self._states}
        for state in self._dateline():
            self._states.append(Clue(-1, -1, -1, state, _DATELINE))

    def _dateline(self) -> Iterable[str]:
        """Give the states of the places that the story is filed from."""
        dateline = self.r.structure.dateline if self.r.structure is not None else None
        states = self.r.lexicon.states
        for place in dateline.places if dateline is not None else ():
            words = self.r.text[place.start : place.end].replace(",", " ,").split()
            for entry in self.r.lexicon.gazetteer.longest([w.title() for w in words], [w.lower() for w in words], 0)[
                :1
            ]:
                if isinstance(entry.row, StateRow):
                    yield entry.row.name
                elif isinstance(entry.row, PlaceRow) and entry.row.country in states:
                    yield states[entry.row.country].name

    def _clue(self, mention: Mention) -> Iterable[tuple[list[Clue], str, float]]:
        row = mention.row
        if isinstance(row, StateRow):
            yield self._states, row.name, _STATED
        elif isinstance(row, PlaceRow):
            state = self.r.lexicon.states.get(row.capital_of or row.country)
            if state is not None:
                yield self._states, state.name, _CITY
            if mention.kind == PLACE:
                yield self._regions if row.kind == "region" else self._cities, row.name, _STATED
        elif mention.kind == ORGANIZATION:
            entity = entity_of(self.r.registry, mention)
            row = entity.row if entity is not None else row
            if isinstance(row, OrganizationRow) and row.country in self.r.lexicon.states:
                yield self._states, self.r.lexicon.states[row.country].name, _BODY
            kind = row.kind if isinstance(row, OrganizationRow) else self.r.lexicon.organization_kind(mention.text)
            if entity is not None and kind:
                yield self._bodies.setdefault(kind, []), entity.usual_name, _STATED

    # --- choice ---------------------------------------------------------------------------------------------------

    def _of_holding(self, person: Entity, holding: Holding) -> str | None:
        title = holding.row if holding.row is not None else self.title(holding.title)
        if title is None or holding.closed or title.title in _OF_THEIR_OWN:
            return None
        taken = self._held.setdefault((holding.title, holding.status), set())
        unique = bool(_UNIQUE_SCOPES & set(title.scope)) and title.kind != "seat"
        focus = self.r.focus
        contested = focus is not None and focus.title == holding.title and holding.status != "former"
        own_body = contested and focus is not None and "organization" in title.scope
        if own_body and focus and focus.organization and focus.organization not in self._names:
            return focus.organization
        own = self._own_state(person, holding) if _is_state_office(title) else None
        name = own or self.of(title, holding.span[0], holding.sentence, taken if unique else set())
        if name is not None:
            taken.add(name)
        return name

    def title(self, name: str) -> TitleRow | None:
        """Give the row of a title whose rank may stand before it; "finance minister" has the row of its kind."""
        titles = self.r.lexicon.titles
        words = name.split()
        for start in range(len(words)):
            row = titles.get(" ".join(words[start:]))
            if row is not None:
                return row
        return None

    def _own_state(self, person: Entity, holding: Holding) -> str | None:
        """Give the state that a person's nationality or other office of state names."""
        states = self.r.lexicon.states
        for other in person.holdings:
            row = self.title(other.title)
            if other is holding or row is None or not _is_state_office(row):
                continue
            if other.organization and any(other.organization == clue.name for clue in self._states):
                return other.organization
        return states[person.country].name if person.country is not None and person.country in states else None

    def of(self, title: TitleRow, token: int, sentence: object, taken: set[str]) -> str | None:
        """Give the body that an office named at a token most likely belongs to."""
        number, block = getattr(sentence, "number", 0), getattr(sentence, "block", 0)
        if title.body:
            body = self.r.registry.find("organization", title.body)
            return body.usual_name if body is not None else self._state(title, token, number, block, set())
        if "university" in title.scope[1:3] and self._bodies.get("university"):
            return _best(self._bodies["university"], token, number, block, taken)
        for scope in title.scope:
            if scope in _STATE_SCOPES:
                return self._state(title, token, number, block, taken)
            if scope in {"city", "region"}:
                clues = self._cities if scope == "city" else self._regions
                if _STATE_SCOPES & set(title.scope):  # a premier is a state's, unless the sentence speaks of a region
                    clues = [c for c in clues if c.sentence == number]
            else:
                clues = [c for kind in sorted(_KINDS.get(scope, ())) for c in self._bodies.get(kind, ())]
                if scope == "company":
                    clues = [c for c in clues if c.block == block] or clues
            best = _best(clues, token, number, block, taken)
            if best is not None:
                return best
        if _NATIONAL & set(title.scope):
            return self._state(title, token, number, block, taken)
        return None

    def _state(self, title: TitleRow, token: int, number: int, block: int, taken: set[str]) -> str | None:
        states = self.r.lexicon.states
        allowed = {states[code].name for code in title.countries if code in states}
        clues = [c for c in self._states if c.name in allowed] if allowed else self._states
        best = _best(clues, token, number, block, taken)
        if best is None and len(allowed) == 1:
            return next(iter(allowed))
        return best


def _subsumed(holding: Holding, holdings: list[Holding]) -> bool:
    """Whether another of the person's titles says the same more exactly: "Minister Ban", the foreign minister."""
    return holding.organization is None and any(
        other.title.endswith(f" {holding.title}") and other.status == holding.status and other.title != holding.title
        for other in holdings
    )


def _is_state_office(title: TitleRow) -> bool:
    return bool(title.scope) and title.scope[0] in _STATE_SCOPES


def _best(clues: Iterable[Clue], token: int, sentence: int, block: int, taken: set[str]) -> str | None:
    """Give the name with the most weight near a token; of equals, the one named first.

    What is said elsewhere adds up only so far: an article about Sweden may well speak of the Turkish president.
    """
    near: dict[str, float] = {}
    far: dict[str, float] = {}
    for clue in clues:
        if clue.name in taken:
            continue
        if clue.block == block or clue.sentence == sentence:
            weight = _SAME_SENTENCE if clue.sentence == sentence else _SAME_BLOCK
            weight *= clue.weight * (1.0 if clue.token < token else _AFTER)
            near[clue.name] = near.get(clue.name, 0.0) + weight
        else:
            far[clue.name] = min(far.get(clue.name, 0.0) + clue.weight * _ELSEWHERE, _MOST_ELSEWHERE)
    names = [*far, *(name for name in near if name not in far)]
    return max(names, key=lambda name: near.get(name, 0.0) + far.get(name, 0.0)) if names else None


def read_belonging(r: Reading) -> None:
    """Name the bodies of the offices whose words do not, once the article's contest is known."""
    belonging = Belonging(r)
    belonging.complete()
    belonging.complete_events()
