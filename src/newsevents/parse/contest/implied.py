"""Whom a position is on where its clause names no candidate: "Turkey has dropped its objections", "Ms Chen voted no".

It is whoever the contest is about there: the one candidate that the sentence, or one just before it, speaks of; else
the only one of the article. Where there are several, nobody is meant for certain.
"""

from collections import Counter

from newsevents.parse.events.events import CONTESTING, Event
from newsevents.parse.names.entities import Entity, entity_of
from newsevents.parse.reading import Reading
from newsevents.parse.words.items import PERSON, Sentence

_CLEAR = 3
"""Times as many positions as on any other make a candidate the one whom an article is about."""
_BACK = 2
"""Sentences back to which a clause without a candidate may refer."""
_SIDES = 4
"""Sentences behind a vote in which its sides are told."""
_VOTING = frozenset({"vote", "abstain", "dissent", "cast"})
"""Verbs of a vote, which was on whoever was chosen."""
_VOTES = frozenset({"vote", "motion", "test", "ballot"})
_OVER = frozenset({"withdrawn", "declined"})


class Implied:
    """Knows which candidates of one article each of its sentences speaks of."""

    def __init__(self, r: Reading) -> None:
        """Gather the mentions of the candidates, by name and through what is told of them."""
        self._spoken: dict[int, list[tuple[int, Entity]]] = {}
        self._positions = _positions(r.events)
        self._takers: dict[int, set[Entity]] = {}  # who takes a position, by sentence
        self._told: set[tuple[int, Entity]] = set()  # who takes a position on somebody named, in which sentence
        gone = {e for event in r.events if event.frame.set.get("status") in _OVER for e in event.roles["person"]}
        standing = r.candidates | r.chosen or r.winners
        self._candidates = {e for e in standing if e not in gone}
        self._gone = {
            number: {e for m in r.sentences[number].mentions.values() if (e := entity_of(r.registry, m)) in gone}
            for number in {event.predication.sentence.number for event in r.events if gone}
        }  # "after Ms Chen came out against it, Mr Lund withdrew"
        persons = [e for e in self._candidates if e.kind == "person"]
        others = [e for e in self._candidates if e.kind in {"state", "organization"}]
        hosted = r.focus is not None and r.focus.title == "host"  # by states and cities alone
        self._all = others if hosted else persons or others
        for s in r.sentences if self._candidates else ():
            for m in s.mentions.values():
                self._note(s.number, m.first, entity_of(r.registry, m))
        self._dropped: dict[int, list[tuple[int, Entity]]] = {}  # whom somebody no longer supports, by sentence
        for event in r.events if self._candidates else ():
            if event.modality == "denied" and event.frame.set.get("stance") == "support":
                dropped = [(event.span[0], e) for e in event.roles.get("candidate", [])]
                self._dropped.setdefault(event.predication.sentence.number, []).extend(dropped)
            if event.frame.event == "endorsement":
                backers = event.roles.get("endorser", [])
                self._takers.setdefault(event.predication.sentence.number, set()).update(backers)
                self._told.update((event.predication.sentence.number, e) for e in backers if "candidate" in event.roles)
            if event.frame.event in CONTESTING:
                for role in ("candidate", "person"):
                    for e in event.roles.get(role, []):
                        self._note(event.predication.sentence.number, event.span[0], e)

        self._voted = self._votes(r)
        self._trusted = {s.number: e for s in r.sentences if "confidence" in s.words if (e := _put_to_vote(s, r))}
        self._foremost = _foremost(r.events)
        most = max((p.mentions for p in r.registry.persons), default=0)
        self._chosen = [e for e in r.chosen if e.mentions >= most]

    def _note(self, number: int, token: int, entity: Entity | None) -> None:
        if entity is not None and entity in self._candidates:
            self._spoken.setdefault(number, []).append((token, entity))

    def _votes(self, r: Reading) -> dict[int, set[Entity]]:
        """Give on whom votes are that are on one person, by the sentences that tell of them."""
        found: dict[int, set[Entity]] = {}
        for ballot in r.counts.ballots:
            number, subject = ballot.sentence.number, ballot.subject or ""
            persons = (m for m in ballot.sentence.mentions.values() if m.kind == PERSON and m.text in subject)
            named = {e for m in persons if (e := entity_of(r.registry, m)) is not None}  # "to offer Ms Reyes the job"
            on = {ballot.person} if ballot.person is not None else named or {e for _, e in self._spoken.get(number, ())}
            if len(on) == 1:
                found.setdefault(number, set()).update(on)
        return found

    def _on_vote(self, event: Event) -> list[Entity]:
        """Give on whom the vote just told was, whose sides a clause tells that names nobody: "Mr Lund voted no"."""
        number = event.predication.sentence.number
        if event.predication.lemma not in _VOTING or not (self._voted or self._trusted):
            return []
        near = range(number, number - _SIDES - 1, -1)
        trusted = next((self._trusted[n] for n in near if n in self._trusted), None)
        if trusted is not None and trusted not in event.roles.get("endorser", []):
            return [trusted]
        on = next((self._voted[n] for n in near if n in self._voted), set())
        return [*on] if len(on) == 1 and on.isdisjoint(event.roles.get("endorser", [])) else []

    def only(self, event: Event) -> list[Entity]:
        """Give the only candidate of the article, whom a neutral position cannot but be on."""
        return self._all if len(self._all) == 1 and self._all[0] not in event.roles.get("endorser", []) else []

    def candidates(self, event: Event) -> list[Entity]:
        """Give the candidate whom an event's clause leaves out; nobody where several may be meant."""
        event = event.origin or event
        if any((event.predication.sentence.number, e) in self._told for e in event.roles.get("endorser", [])):
            return []  # "objected, and backed Ms Reyes": on whom it is, the sentence says otherwise
        number, taken = event.predication.sentence.number, event.roles.get("endorser", [])
        undone = [e for e in self._gone.get(number, ()) if e not in taken and e.kind == "person"]
        if (likewise := self._likewise(event)) is not None and not undone:
            return [likewise]
        if on_vote := self._on_vote(event):
            return on_vote
        if event.predication.lemma == "abstain" and (beside := self._beside(event)):
            return beside
        for back in range(_BACK + 1):
            sides = self._takers.get(number - back, ()) if back else ()
            spoken = [(t, e) for t, e in self._spoken.get(number - back, ()) if e not in taken and e not in sides]
            leads = event.predication.form == "part"  # "with Chile's objections dropped, Ms Reyes was elected"
            here = [e for token, e in spoken if back or leads or token < event.span[1]]
            found = list(dict.fromkeys(here))
            if len(undone) == 1 and not found:
                return undone  # "dropped out after the union withdrew its backing"
            if found:
                return found if len(found) == 1 else [e for e in found if e is self._foremost]
        voting = event.predication.lemma in _VOTING
        return [e for e in self._chosen if voting and e not in taken] or self.only(event)

    def _beside(self, event: Event) -> list[Entity]:
        """Give on whom the sentence's other positions are: "Peru sided with her, while Chile said it would abstain"."""
        number, start = event.predication.sentence.number, event.span[0]
        on = {e for at, e in self._positions.get(number, ()) if at < start and e not in event.roles.get("endorser", [])}
        return [*on] if len(on) == 1 else []

    def _likewise(self, event: Event) -> Entity | None:
        """Give from whom the one before took support back: "Mr Lund dropped her. Ms Chen took back her support too"."""
        number = event.predication.sentence.number
        if event.modality != "denied" or event.frame.set.get("stance") != "support":
            return None
        near = (number - back for back in range(_BACK + 1))
        return next((e for n in near for start, e in self._dropped.get(n, ()) if start < event.span[0]), None)


def _positions(events: list[Event]) -> dict[int, list[tuple[int, Entity]]]:
    """Give on which persons positions are, by the sentences that tell of them."""
    found: dict[int, list[tuple[int, Entity]]] = {}
    for event in events:
        on = event.roles.get("candidate", []) if event.frame.event == "endorsement" else []
        told = [(event.span[0], e) for e in on if e.kind == "person"]
        found.setdefault(event.predication.sentence.number, []).extend(told)
    return found


def _put_to_vote(s: Sentence, r: Reading) -> Entity | None:
    """Give in whom a vote of confidence is: the one person whom its sentence names."""
    at = s.lows.index("confidence") if "confidence" in s.lows else 0
    if _VOTES.isdisjoint((*s.lows[max(0, at - 2) : at], *s.lows[at + 1 : at + 2])):
        return None
    named = {e for m in s.mentions.values() if m.kind == PERSON and (e := entity_of(r.registry, m)) is not None}
    return named.pop() if len(named) == 1 else None


def _foremost(events: list[Event]) -> Entity | None:
    """Give the candidate on whom most positions are taken, if hardly any is on another."""
    positions = (event for event in events if event.frame.event == "endorsement")
    backed = Counter(e for event in positions for e in event.roles.get("candidate", []))
    (first, most), (_, next_most) = [*backed.most_common(2), (None, 0), (None, 0)][:2]
    return first if most >= _CLEAR and next_most * _CLEAR <= most else None
