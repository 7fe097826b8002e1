"""Contests for the leadership of a party, where who wins it heads the government too: "his leadership rival".

Such a story speaks of the premiership as often as of the party's first office, which is what is voted on.
"""

from newsevents.parse.clauses.clauses import COMMA, NOUN, Element
from newsevents.parse.clauses.predications import OBJECT, SUBJECT, Clauses
from newsevents.parse.contest.weighing import HEADS, Votes
from newsevents.parse.events.slot_phrases import RACES
from newsevents.parse.names.entities import Entity, entity_of
from newsevents.parse.people.office_ref import OfficeRef
from newsevents.parse.reading import Reading
from newsevents.parse.words.items import ORGANIZATION
from newsevents.parse.words.phrases import NounPhrase

_LEADER = "leader"
_LEADING = frozenset({"lead", "head", "run", "chair"})
_CONTESTS = frozenset({"leadership", "spill", "spills"})
_HOUSES = frozenset({"legislature", "upper_house"})
_EARLY = 3
"""Sentences, the headline among them, that say what the article is about."""
_TWICE = 2
_MUCH = 4
"""How much must be said of a party's first office for it to be the one that is voted on."""
_SHARE = 3
"""How many times as much may be said of the premiership that comes with it."""


class Led:
    """The bodies of one article of which it is asked, or contested, who is to lead them."""

    def __init__(self, r: Reading) -> None:
        """Start with none."""
        self.r = r
        self._called: dict[str, Entity | None] = {}  # by noun, the body that the story calls so

    def count(self, clauses: Clauses, votes: Votes, weight: int) -> None:
        """Count the first office of a body that a clause or a contest is about: "over who should lead the WTO"."""
        for p in clauses.verbs.values():
            if p.lemma not in _LEADING:
                continue
            contest = p.form == "inf" and any(np.head in RACES for np in p.get(SUBJECT))  # "the race to lead the WTO"
            asked = p.modality != "actual" and _is_asked(clauses.elements, p.index)
            for np in p.get(OBJECT) if asked or contest else ():
                if (body := self.body(np)) is not None:
                    votes[self._headship(body)] += weight

    def body(self, np: NounPhrase) -> Entity | None:
        """Give the body that a phrase names or, as "the health union" does, calls by what it is."""
        if np.kind == ORGANIZATION and np.name is not None:
            return entity_of(self.r.registry, np.name)
        if np.kind == "n" and np.head not in self._called:
            self._called[np.head] = self._foremost(np.head)
        return self._called.get(np.head) if np.kind == "n" else None

    def _foremost(self, noun: str) -> Entity | None:
        """Give the body that a story calls by a noun: the one it mentions most, the first of equals."""
        bodies = (e for e in self.r.registry.entities if e.kind == "organization")
        own = (e for e in bodies if noun in self.r.lexicon.nouns_of(e.row, e.name))
        return max(own, key=lambda e: (e.mentions, -e.first), default=None)

    def _headship(self, body: Entity) -> tuple[str | None, str | None]:
        """Give the first office, and the name, of a body."""
        lexicon = self.r.lexicon
        kind = lexicon.organization_kinds.get(lexicon.organization_kind(body.name) or "")
        chief = lexicon.chief(body.row) if body.row is not None else kind.chief if kind is not None else ""
        return chief or "head", body.usual_name


def count_leadership(r: Reading, votes: Votes) -> None:
    """Count the words for a contest of leaders for the leader's office, where the article speaks of one at all."""
    told = sum(r.tokens.lowers.count(word) for word in _CONTESTS)
    if told >= _TWICE and any(title == _LEADER for title, _ in votes):
        votes[_LEADER, None] += told


def count_house(r: Reading, votes: Votes) -> None:
    """Count the leadership of a house for its first office: "the race for the leadership of the Senate"."""
    for title, name in [office for office in votes if office[0] not in {None, _LEADER}]:
        body = r.registry.body_called(name) if name is not None else None
        house = body is not None and getattr(body.row, "kind", "") in _HOUSES
        if house and body is not None and r.lexicon.chief(body.row) == title and (_LEADER, name) in votes:
            votes[title, name] += votes.pop((_LEADER, name)) + votes.pop((_LEADER, None), 0)


def of_party(r: Reading, contested: OfficeRef | None, votes: Votes) -> OfficeRef | None:
    """Give the first office of a party that is not its leader's, where who wins it is to head the government."""
    if contested is None or contested.title not in HEADS:
        return contested
    heads = sum(n for (title, _), n in votes.items() if title == contested.title)
    for (title, name), n in votes.most_common():
        body = r.registry.body_called(name) if name is not None and n >= _MUCH else None
        party = body is not None and getattr(body.row, "kind", "") == "party"
        if party and body is not None and r.lexicon.chief(body.row) == title and n * _SHARE >= heads:
            return OfficeRef(title, name)
    return contested


def without_leadership(r: Reading, votes: Votes) -> Votes:
    """Leave a party's leadership out where the story opens on a new head of government whom the party has chosen."""
    early = (e for e in r.events if e.predication.sentence.number < _EARLY and e.modality == "actual")
    offices = (e.office for e in early if e.frame.set.get("action") == "took_office")
    if any(office is not None and office.title in HEADS for office in offices):
        for office in [office for office in votes if office[0] == _LEADER]:
            del votes[office]
    return votes


def _is_asked(elements: list[Element], k: int) -> bool:
    """Whether a verb's subject is asked for: "over who should lead", not "Ana Reyes, who will lead"."""
    if k < 1 or elements[k - 1].object != "who":
        return False
    return k == 1 or elements[k - 2].kind not in {NOUN, COMMA}


def shared_body(np: NounPhrase) -> NounPhrase | None:
    """Give the body that is told once of offices named together: "the next leader and deputy leader of the Greens"."""
    if len(np.members) == 1 or any(m.title is None or m.name is not None for m in np.members):
        return None
    of = next((linked for link, linked in np.members[-1].links if link == "of"), None)
    return of if of is not None and of.kind == ORGANIZATION else None
