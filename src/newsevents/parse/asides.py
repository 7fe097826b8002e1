"""Contests beside the one that an article is about, told within a sentence or two.

"Labour must find a new deputy leader. Ms Reyes is mulling a run": who stands there, stands for what was just spoken of,
not for the office of the article's own contest.
"""

from collections import defaultdict
from collections.abc import Iterable

from newsevents.lexicon.morphology import singular
from newsevents.parse.clauses.clauses import NOUN
from newsevents.parse.clauses.predication import SUBJECT
from newsevents.parse.contest.focus import Count
from newsevents.parse.contest.weighing import elect
from newsevents.parse.events.events import CONTESTING, ENTERING, Event
from newsevents.parse.events.reported import seeks_more
from newsevents.parse.names.entities import Entity
from newsevents.parse.people.office_ref import OfficeRef
from newsevents.parse.people.office_words import SEATS
from newsevents.parse.reading import Reading
from newsevents.parse.tenure.held_offices import held
from newsevents.parse.words.items import PERSON
from newsevents.parse.words.phrases import NounPhrase

_GOT = ENTERING | {"extended"}
_OPENED = frozenset({"left", "leaving"})
_NOW = ("outgoing", "current")
_NEAR = 3
"""Sentences of a paragraph back to which what is open may have been told."""
_OPEN = frozenset({"seat", "vacancy", "place"})
_COUNCILS = ("council", "board", "committee", "commission")
"""What bodies are called of which several seats are filled at once."""
_SAID = 2
"""How much must be said of an office: more than its name in passing."""
_LEADS = frozenset({"leader", "prime minister", "premier", "first minister", "chief minister", "taoiseach"})
"""Who leads a party and who leads a government are often one, and so is the contest."""


def read_asides(r: Reading) -> None:
    """Give candidacies and positions that name no office the one just spoken of, where it is not the article's."""
    if r.focus is None or r.focus.title is None:
        return
    told = _Told(r.events)
    seats: dict[Entity, OfficeRef] = {}
    for event in r.events:
        if event.frame.event in CONTESTING and event.office is None and event.frame.context != "incumbent":
            block = event.predication.sentence.block
            persons = [e for e in _at_stake(event) if e.kind == "person" and e not in r.winners]
            if not persons:
                continue
            event.office = _of_own_term(event) or _filled(r, event, told)
            if event.office is None and all(told.standing[person] <= {block} for person in persons):
                event.office = _just_told(r, event, told)
            if event.office is None and (seat := _open_seat(r, event, told)) is not None:
                seats.update(dict.fromkeys(persons, seat))
            offices = [seats.get(person) for person in persons]
            event.office = event.office or (offices[0] if None not in offices else None)


class _Told:
    """What an article tells in each of its sentences, and of those who stand."""

    def __init__(self, events: Iterable[Event]) -> None:
        """Sort the events."""
        self.sentences: dict[int, list[Event]] = defaultdict(list)
        self.standing: dict[Entity, set[int]] = defaultdict(set)
        """The blocks in which somebody stands, or is backed."""
        for event in events:
            sentence = event.predication.sentence
            self.sentences[sentence.number].append(event)
            for person in _at_stake(event) if event.frame.event in CONTESTING else ():
                self.standing[person].add(sentence.block)


def _at_stake(event: Event) -> Iterable[Entity]:
    """Give who stands, or on whom a position is taken."""
    return (*event.roles.get("person", ()), *event.roles.get("candidate", ()))


def _open_seat(r: Reading, event: Event, told: _Told) -> OfficeRef | None:
    """Give the seats that a passage says are to be filled: "will fill two vacancies on the council. Ms Reyes runs"."""
    sentence = event.predication.sentence
    if any(min(told.standing[person]) < sentence.block for person in _at_stake(event)):
        return None  # who has stood before stands for something else
    for number in range(sentence.number, max(sentence.number - _NEAR, 0) - 1, -1):
        clauses = r.clauses[number]
        if clauses.sentence.block == sentence.block:
            phrases = [np for e in clauses.elements if e.kind == NOUN for np in e.object.members if np.number]
            phrases = [np for np in phrases if number < sentence.number or np.last <= event.predication.first]
            found = next((body for np in phrases if (body := _of_open(np))), "")
            if found:
                return OfficeRef("member", found)
    return None


def _of_open(np: NounPhrase) -> str:
    """Name the body some of whose seats a phrase counts: "two vacancies on the council", "two council seats"."""
    s = np.sentence
    before = [word for word in np.words if word != np.number]
    seats = s.lows[np.last : np.last + 1] == ["seats"]  # tagged as a verb
    if seats or singular(np.head) in _OPEN:
        linked = next((inner.text for link, inner in np.links if link in {"on", "in"}), "")
        on = s.lows[np.last : np.last + 1] in (["on"], ["in"])
        named = next((s.mentions[k].text for k in (np.last + 1, np.last + 2) if on and k in s.mentions), linked)
        name = named or " ".join([*before, np.head] if seats else before)
        return name.removeprefix("the ") if name.lower().endswith(_COUNCILS) else ""
    return ""


def _of_own_term(event: Event) -> OfficeRef | None:
    """Give the office whose holder seeks another term, or not: "Governor Kim Lund, who is not seeking a third term"."""
    p = event.predication
    titles = [np.title for np in p.get(SUBJECT) if np.kind == PERSON and np.title is not None]
    if not seeks_more(event) or not any(title.row.kind == "office" for title in titles):
        return None
    persons = event.roles.get("person", ())
    offices = {(h.title, h.organization) for e in persons for h in e.holdings if h.sentence is p.sentence}
    return OfficeRef(*offices.pop()) if len(offices) == 1 else None


def _filled(r: Reading, event: Event, told: _Told) -> OfficeRef | None:
    """Give the office that somebody else gets in the sentence where one loses: "became secretary, beating Ms Lund"."""
    if event.frame.set.get("status") != "rejected":
        return None
    here = (e for e in told.sentences[event.predication.sentence.number] if e.frame.event == "appointment")
    got = [e.office for e in here if e.frame.set["action"] in _GOT and e.modality == "actual" and e.office is not None]
    offices = [office for office in got if office.title is not None and not office.generic]
    own = r.focus.title if r.focus is not None else None
    return offices[0] if len(offices) == 1 and _plain(offices[0].title) != _plain(own) else None


def _just_told(r: Reading, event: Event, told: _Told) -> OfficeRef | None:
    """Give the office that this sentence, before an event, or the last one spoke of as open, or of as filled."""
    count, sentence = Count(r, told.standing.keys()), event.predication.sentence
    near = range(sentence.number - 2, sentence.number + 1)
    for other in (e for number in near for e in told.sentences.get(number, ())):
        if other is not event and other.predication.sentence.block == sentence.block:
            _tell(count, other, event)
    for number in near:
        clauses = r.clauses[number] if number >= 0 else None
        if clauses is None or clauses.sentence.block != sentence.block:
            continue
        for k, e in enumerate(clauses.elements):
            if e.kind == NOUN and (number < sentence.number or k < event.predication.index):
                for np in e.object.members:
                    count.phrase(np, 1, None)
        count.choices(clauses)
    office = elect(count.votes)
    own = r.focus.title if r.focus is not None else None
    said = sum(n for (title, _), n in count.votes.items() if office is not None and title == office.title)
    if (
        office is None
        or said < _SAID
        or any(_plain(title) == _plain(own) for title, _ in count.votes)
        or {own, office.title} <= _LEADS
    ):
        return None
    return office


def _plain(title: str | None) -> str:
    """Give a title without what tells the sex of its holder: "chairwoman" is "chair"."""
    return (title or "").removesuffix("woman").removesuffix("man").removesuffix("person")


def _tell(count: Count, told: Event, event: Event) -> None:
    """Count the office that an event opens, is about or, where somebody lost, fills; not an office of his own."""
    persons = {*_at_stake(event)}
    action = told.frame.set.get("action")
    lost = event.frame.set.get("status") == "rejected" and event.predication.noun is None
    if told.frame.event != "appointment":
        count.event(told)
    elif action in _OPENED or (action in ENTERING and lost):
        for person in told.roles.get("person", ()):
            office = told.office or next(held(person, _NOW), None)
            if person not in persons and office is not None and office.title is not None and office.title not in SEATS:
                count.votes[office.title, office.organization] += 2
