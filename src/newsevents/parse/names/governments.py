"""Which state or body a phrase means: a capital, "the Moroccan government", "the Reyes campaign", a union."""

from functools import lru_cache

from newsevents.lexicon.lexicon import Lexicon
from newsevents.lexicon.rows import StateRow
from newsevents.parse.names.entities import Entity, Registry, entity_of
from newsevents.parse.words.items import NAMED, NATIONALITY, ORGANIZATION, PERSON, STATE, Mention, Sentence
from newsevents.parse.words.numbers import STRENGTHS
from newsevents.parse.words.phrases import NounPhrase, base_phrase

GOVERNMENTS = frozenset({"government", "administration", "authorities", "side", "cabinet"})
HOMELANDS = frozenset({"country", "nation", "homeland"})
_PARTS_OF_BODIES = frozenset("fund branch wing chapter arm lobby caucus bench grouping consortium family trust".split())
_SOME_EVENTS = frozenset(
    "event tournament competition games championship championships finals edition showpiece spectacle".split()
)
_EVENTS = frozenset({"cup", "games", "olympics", "paralympics", "expo", "championship", "championships", "fair"})
_OF_NAMED = frozenset({"family", "trust"})
"""What is called after somebody without being that: "the Reyes family"."""
_HEADS = frozenset("leaders ministers governments ambassadors envoys heads".split())
"""Those who, all together, speak for a body of states."""
_SOME = frozenset("some several many most few other all fellow individual senior top former".split())
CAMPS = frozenset("campaign camp team family presidency premiership era years faction".split())
"""What is somebody's, where "the" stands before their name: "the Reyes campaign"."""
BLOC = "bloc"
"""The noun by which all the states of a region are described, whatever the article calls them."""
_STATES = frozenset({"state", "country", "nation", "republic", "government", "member"})
MINISTRIES = frozenset({"ministry", "foreign ministry", "embassy", "mission", "delegation", "department"})


@lru_cache(maxsize=8)
def body_nouns(lexicon: Lexicon) -> frozenset[str]:
    """Give the common nouns that mean a body: union, party, committee."""
    return frozenset(noun for kind in lexicon.organization_kinds.values() for noun in kind.nouns)


_WHENCE = frozenset({"from", "at", "in", "within", "inside"})
_PRIVY = frozenset(
    {("close", "to"), ("familiar", "with"), ("briefed", "on"), ("with", "knowledge"), ("privy", "to"), ("near", "to")}
)
"""What stands behind those whom the press does not name, before what they know: "a person close to the board"."""


def _with_whence(np: NounPhrase, last: int) -> int:
    """Give where a phrase ends with the words behind it that tell who it is: "a delegate from Tarawa"."""
    s = np.sentence
    if last != np.last or last + 1 >= len(s):
        return last
    privy = (s.low(last), s.low(last + 1)) in _PRIVY
    if not privy and s.low(last) not in _WHENCE:
        return last
    knows = s.low(last) == "with"
    inner = base_phrase(s, last + 1 + (privy and not knows))
    if inner is None or (inner.kind in "PA" and not privy):
        return last
    end = inner.last
    if end + 1 < len(s) and s.low(end) == "of" and (more := base_phrase(s, end + 1)) is not None:
        end = more.last  # "with knowledge of the matter", "from one of the two"
    return end


def is_nation(word: str, row: StateRow) -> bool:
    """Whether a word means all those of a state, "the Dutch", "the Russians", and not one: "the Czech"."""
    several = word.endswith(("s", "sh", "ch")) and not word.endswith("ss")
    return several and all(f"{word}s" != people.lower() for people in row.inhabitants)


def is_some_event(np: NounPhrase) -> bool:
    """Whether a noun for games leaves it to the rest of the story which: "its bid to host the event"."""
    bare = not (np.modifiers or np.words or np.links or np.number) and np.possessor is None
    return np.kind in {"n", "m"} and np.head in _SOME_EVENTS and bare and np.det in {"the", "this", "that", "these"}


def is_dated_event(np: NounPhrase) -> bool:
    """Whether a phrase names games or a fair by their year, which are to be held somewhere: "the 2036 Games"."""
    words = np.text.lower().split()
    return np.kind in {"n", "m", ORGANIZATION} and words[-1] in _EVENTS and any(word.isdigit() for word in words)


def group_name(np: NounPhrase, *, whence: bool = False) -> str:
    """Word an unnamed group as the article does, without a definite article."""
    s: Sentence = np.sentence
    first = np.first + 1 if np.det == "the" and s.low(np.first) == "the" else np.first
    owner = np.possessor.name if np.possessor is not None and np.possessor.kind == ORGANIZATION else None
    first = next((i for i in range(first, np.last) if owner is not None and s.mentions.get(i) is owner), first)
    if s.low(first).endswith(STRENGTHS) and first + 1 < np.last:
        first += 1  # "the 15-member council"
    last = np.members[1].first if len(np.members) > 1 and np.members[0] is np else np.last
    while last < np.last and last > first + 1 and s.shape[last - 1] in ",c":
        last -= 1  # "three senators, Ms Chen and Mr Lund"
    if last - 2 > first and s.shape[last - 2 : last] == ",0":
        last -= 2  # "backers of Mr Lund, 55,"
    last = _with_whence(np, last) if whence else last
    return s.text(first, last)


def is_bloc(np: NounPhrase) -> bool:
    """Whether a count is of all the states of a region, which is as good as their names: "the five Nordic states"."""
    whole = np.det == "the" and bool(np.number) and bool(np.modifiers) and not np.links
    return whole and np.head in _STATES and set(np.words) <= {np.number}


def whose_heads(np: NounPhrase) -> str | None:
    """Give the id of the body of states whose leaders or ministers, all together, a phrase means: "EU leaders"."""
    owner = next(iter(np.modifiers), None) if len(np.modifiers) == 1 and not (np.number or np.links) else None
    if owner is None or getattr(owner.row, "kind", "") != "international" or np.det not in {"", "the"}:
        return None
    title = (np.title.text if np.title is not None else np.head).lower().rpartition(" ")[2]
    return f"org:{owner.row.name}" if title in _HEADS and _SOME.isdisjoint(np.words) else None


def _before_head(np: NounPhrase) -> Mention | None:
    """Give the name right before a phrase's head: "the far-left Degel Hatorah faction"."""
    at = next((i for i in range(np.first, np.last) if np.sentence.low(i) == np.head), np.first)
    return np.sentence.mentions.get(at - 1)


def _from(np: NounPhrase, token: int) -> str:
    """Give the words of a phrase from a token on."""
    s = np.sentence
    return s.text(next(i for i in range(np.first, np.last) if s.cuts[i] >= token), np.last)


class Bodies:
    """Reads phrases that mean a state or a body of one article."""

    lexicon: Lexicon
    registry: Registry
    bidding: bool

    def possessor(self, np: NounPhrase) -> Entity | None:
        """Give the entity that owns what the phrase names."""
        raise NotImplementedError

    def _capital(self, np: NounPhrase) -> Entity | None:
        """Read a capital that acts as its state's government, or a body's seat as that: "Jakarta favours Ms Reyes"."""
        row = getattr(np.name, "row", None)
        code, house = getattr(row, "capital_of", ""), getattr(row, "house", "")
        if not (code or house) or np.modifiers[:-1] or np.det or self.bidding:
            return None
        if house:
            known = (entry.row for entry in self.lexicon.gazetteer[house.partition(" ")[0].lower()])
            body = next((row for row in known if getattr(row, "name", "") == house), None)
            return self.registry.of_row("organization", body, house, house, np.sentence.cuts[np.first])
        state = self.lexicon.states[code]
        return self.registry.of_row("state", state, state.name, np.text, np.sentence.cuts[np.first])

    def _ministry(self, np: NounPhrase) -> Entity | None:
        """Read "the Japanese Foreign Office" as one body that speaks for its state."""
        row = getattr(np.name, "row", None)
        owner = next((m for m in np.modifiers if m.kind == NATIONALITY and isinstance(m.row, StateRow)), None)
        if getattr(row, "kind", "") != "ministry":
            return None
        if owner is None:
            return self._own_ministry(np)
        name = f"{owner.text} {np.head}"
        body = self.registry.of_row("organization", None, name, name, np.sentence.cuts[np.first])
        body.represents, body.country = f"state:{owner.row.code}", owner.row.code
        return body

    def _own_ministry(self, np: NounPhrase) -> Entity | None:
        """Read "its foreign ministry" as that of the state spoken of: "Egypt's runner having lost, its ministry"."""
        state = self.possessor(np) if np.det in {"poss:its", "poss:their"} else None
        if state is None or state.kind != "state" or not isinstance(state.row, StateRow):
            return None
        name = f"{state.row.adjectives[0] if state.row.adjectives else state.name} {' '.join([*np.words, np.head])}"
        body = self.registry.of_row("organization", None, name, name, np.sentence.cuts[np.first])
        body.represents, body.country = f"state:{state.row.code}", state.row.code
        return body

    def _government(self, np: NounPhrase) -> Entity | None:
        """Read "the Moroccan government" as the state, "its foreign ministry" as a body that speaks for it."""
        owner = next((m for m in reversed(np.modifiers) if m.kind in {NATIONALITY, STATE}), None)
        if owner is None and np.possessor is not None and np.possessor.kind == STATE:
            owner = np.possessor.name
        if owner is None and np.of is not None and np.of.kind == STATE and np.head in GOVERNMENTS:
            owner = np.of.name  # "the government of Kenya"
        whose = np.det.startswith("poss:") or (np.possessor is not None and np.possessor.kind == PERSON)
        if owner is None and whose and np.head.lower() in GOVERNMENTS | HOMELANDS:
            return self.state_of_person(self.possessor(np))  # "Mr Lund, whose government backs her"
        if owner is None:
            return self._administration(np)
        if not isinstance(owner.row, StateRow):
            return None
        state = self.registry.of_row("state", owner.row, owner.row.name, owner.text, owner.first)
        if np.head in GOVERNMENTS:
            return state
        if np.head not in MINISTRIES:
            return None
        words = " ".join([*np.words, np.head])
        name = f"{owner.row.adjectives[0] if owner.row.adjectives else owner.row.name} {words}"
        body = self.registry.of_row("organization", None, name, np.text, np.sentence.cuts[np.first])
        body.represents, body.country = f"state:{owner.row.code}", owner.row.code
        return body

    def _administration(self, np: NounPhrase) -> Entity | None:
        """Read "the Reyes administration" and "the Reyes campaign" as a body of that name."""
        owner = np.modifiers[-1] if np.modifiers and np.det == "the" and not np.words else None
        if owner is None or owner.kind != PERSON or np.head not in {*GOVERNMENTS, "campaign", "camp"}:
            return None
        name = f"{owner.text} {np.head}"
        body = self.registry.of_row("organization", None, name, name, np.sentence.cuts[np.first])
        leader = entity_of(self.registry, owner)
        if leader is not None and leader.country is not None and np.head in GOVERNMENTS:
            body.represents, body.country = f"state:{leader.country}", leader.country
        return body

    def state_of_person(self, person: Entity | None) -> Entity | None:
        """Give the state that somebody's country means: "his country would back her"."""
        row = self.lexicon.states.get(person.country or "") if person is not None else None
        return self.registry.of_row("state", row, row.name, row.name, person.first) if row and person else None

    def _body(self, np: NounPhrase) -> Entity | None:
        """Read an unnamed body as the article words it: "the teachers' union"."""
        known = np.head in body_nouns(self.lexicon) or np.head in _PARTS_OF_BODIES
        trade = np.of is not None and np.of.kind == "m" and not np.of.det and np.det in {"the", "an", "a"}
        if not known or not (np.possessor or np.words or np.modifiers or trade):
            return None  # but "the association of landlords"
        named = np.modifiers[-1] if np.modifiers else None
        called = named is not None and named.kind == ORGANIZATION and named is _before_head(np)
        if named is not None and called and np.head not in _OF_NAMED:
            return entity_of(self.registry, named)  # "the Degel Hatorah faction"
        at = named.first if named is not None and named.kind in NAMED and named is _before_head(np) else None
        text = group_name(np) if at is None else _from(np, at)  # "Mi Hazánk party" of "the far-right Mi Hazánk party"
        if text.lower() == np.head.lower():
            return None  # "a manager whose firm": of whom, other words say
        return self.registry.of_row("organization", None, text, text, np.sentence.cuts[np.first])
