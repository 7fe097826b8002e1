"""Whose office it is where the words do not say: "Prime Minister Ana Reyes", "the governor", "its chairman".

A minister belongs to a state, a mayor to a city, a party leader to a party: a title's scope says what to look for, and
the article says which. Every mention of a state, its people, its cities or its bodies is a clue, and near ones count
most. A state has one prime minister at a time: where the article names him, another one is another state's.
"""

from collections import Counter
from collections.abc import Iterable

from newsevents.lexicon.rows import OrganizationRow, PlaceRow, StateRow, TitleRow
from newsevents.parse.clues import Clue, Clues
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
_DATELINE = 10.0


class Belonging:
    """What the article's offices belong to."""

    def __init__(self, r: Reading) -> None:
        """Gather the clues of a reading whose events and roles have been read."""
        self.r = r
        self._states = Clues()
        self._names: set[str] = set()
        self._cities = Clues()
        self._regions = Clues()
        self._bodies: dict[str, Clues] = {}
        self._scopes: dict[str, Clues] = {}  # the bodies that a title's scope means
        self._held: dict[tuple[str, str], set[str]] = {}  # title and status -> states whose holder is named
        self._own: dict[Entity, tuple[int, str]] = {}  # the first office of state that a person has, and which state's
        self._gather()

    def complete(self) -> None:
        """Name the body of every office that a person holds without one, and of the events' offices."""
        persons = self.r.registry.persons
        for person in persons:
            titles = {(h.title, h.status) for h in person.holdings}
            person.holdings = [h for h in person.holdings if not _subsumed(h, titles)]
        holdings = [(p, k, h) for p in persons for k, h in enumerate(p.holdings)]
        for person, k, holding in holdings:
            if holding.organization is not None:
                self._held.setdefault((holding.title, holding.status), set()).add(holding.organization)
                self._note_own(person, k, holding)
        employers = self._employers()
        for person, k, holding in sorted(holdings, key=lambda held: held[2].span):
            if holding.organization is None and holding.row is not None and "company" in holding.row.scope:
                holding.organization = employers.get((id(person), getattr(holding.sentence, "number", -1)))
            if holding.organization is None:
                holding.organization = self._of_holding(person, holding)
                self._note_own(person, k, holding)

    def _note_own(self, person: Entity, k: int, holding: Holding) -> None:
        """Note of which state a person has an office, the office first told before others."""
        row = self.title(holding.title)
        if holding.organization in self._states and row is not None and _is_state_office(row):
            own = (k, str(holding.organization))
            self._own[person] = min(own, self._own.get(person, own))

    def _employers(self) -> dict[tuple[int, int], str]:
        """Name, by person and sentence, who hires and dismisses: "Calder replaced chief executive Ana Reyes"."""
        found: dict[tuple[int, int], str] = {}
        for event in self.r.events:
            appointer = next(iter(event.roles.get("appointer", [])), None)
            if event.frame.event != "appointment" or appointer is None or appointer.kind != "organization":
                continue
            persons = event.roles.get("predecessor" if event.frame.set["action"] != "left" else "person", [])
            for person in persons if not appointer.name.islower() else ():
                found[id(person), event.predication.sentence.number] = appointer.usual_name
        return found

    def complete_events(self) -> None:
        """Name the bodies of the offices that events are about; that of the article's contest stands for its title."""
        r = self.r
        for event in r.events:
            office = event.office
            if office is None or office.title is None or office.organization is not None or office.closed:
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
                    to.add(Clue(mention.first, s.number, s.block, name, weight))
        self._names = {clue.name for clue in self._states}
        for state in self._dateline():
            self._states.add(Clue(-1, -1, -1, state, _DATELINE))

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

    def _clue(self, mention: Mention) -> Iterable[tuple[Clues, str, float]]:
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
                yield self._bodies.setdefault(kind, Clues()), entity.usual_name, _STATED

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
        own = self._own_state(person) if _is_state_office(title) else None
        name = own or self.of(title, holding.span[0], holding.sentence, taken if unique else set())
        if name is not None:
            taken.add(name)
        return name

    def title(self, name: str) -> TitleRow | None:
        """Give the row of a title whose rank may stand before it; "finance minister" has the row of its kind."""
        words = name.split()
        for start in range(len(words)):
            row = self.r.lexicon.title(" ".join(words[start:]))
            if row is not None:
                return row
        return None

    def _own_state(self, person: Entity) -> str | None:
        """Give the state that a person's nationality or other office of state names."""
        states = self.r.lexicon.states
        if person in self._own:
            return self._own[person][1]
        return states[person.country].name if person.country is not None and person.country in states else None

    def of(self, title: TitleRow, token: int, sentence: object, taken: set[str]) -> str | None:
        """Give the body that an office named at a token most likely belongs to."""
        number, block = getattr(sentence, "number", 0), getattr(sentence, "block", 0)
        if title.body:
            body = self.r.registry.find("organization", title.body)
            return body.usual_name if body is not None else self._state(title, token, number, block, set())
        if "university" in title.scope[1:3] and self._bodies.get("university"):
            return self._bodies["university"].best(token, number, block, taken)
        for scope in title.scope:
            if scope in _STATE_SCOPES:
                return self._state(title, token, number, block, taken)
            if scope in {"city", "region"}:
                clues = self._cities if scope == "city" else self._regions
                if _STATE_SCOPES & set(title.scope):  # a premier is a state's, unless the sentence speaks of a region
                    clues = Clues(c for c in clues.in_block(block) if c.sentence == number)
            else:
                clues = self._of_scope(scope)
                if scope == "company":
                    clues = Clues(clues.in_block(block)) or clues
            best = clues.best(token, number, block, taken)
            if best is not None:
                return best
        if _NATIONAL & set(title.scope):
            return self._state(title, token, number, block, taken)
        return None

    def _of_scope(self, scope: str) -> Clues:
        """Give the clues to the bodies that a scope means."""
        if scope not in self._scopes:
            kinds = sorted(_KINDS.get(scope, ()))
            self._scopes[scope] = Clues(clue for kind in kinds for clue in self._bodies.get(kind, ()))
        return self._scopes[scope]

    def _state(self, title: TitleRow, token: int, number: int, block: int, taken: set[str]) -> str | None:
        states = self.r.lexicon.states
        allowed = {states[code].name for code in title.countries if code in states}
        best = self._states.best(token, number, block, taken, allowed)
        if best is None and len(allowed) == 1:
            return next(iter(allowed))
        return best


def _subsumed(holding: Holding, titles: set[tuple[str, str]]) -> bool:
    """Whether another of the person's titles says the same more exactly: "Minister Ban", the foreign minister."""
    return holding.organization is None and any(
        title.endswith(f" {holding.title}") and status == holding.status for title, status in titles
    )


def _is_state_office(title: TitleRow) -> bool:
    return bool(title.scope) and title.scope[0] in _STATE_SCOPES


def read_belonging(r: Reading) -> None:
    """Name the bodies of the offices whose words do not, once the article's contest is known."""
    belonging = Belonging(r)
    belonging.complete()
    belonging.complete_events()
