"""Lists of who comes and who goes: "IN: Ana Reyes, chief executive, Norvest (since May). OUT: Jo Adu, Calder's chair".

A word before the colon says what becomes of those who are named behind it, one between each two semicolons. A bracket
may say more: "(due Oct. 14)", "(retiring in June)". Who is named without an office, only with a body, has that of the
one before: "OUT: Ana Reyes, Norvest's chief executive; Jo Adu, Calder's".
"""

from collections.abc import Iterator
from copy import copy

from newsevents.parse.clauses.grouping import noun_phrase
from newsevents.parse.clauses.predications import OBJECT, SUBJECT, Clauses, Predication
from newsevents.parse.words.items import PERSON, TIME, TITLE, Sentence
from newsevents.parse.words.phrases import NounPhrase, base_phrase

_COMING = frozenset(
    "in joining appointed hired named arriving arrivals hires appointments joiners promoted incoming recruited".split()
)
_GOING = frozenset(
    "out leaving left gone departing departures leavers outgoing exits fired sacked ousted retiring".split()
)
"""What may stand before the colon."""
_YET = frozenset("due from starting effective joining expected retiring leaving departing until".split())
"""What a bracket says of a change that is still to come."""
_LABEL = 2
"""Items that the words before the colon may have."""
_HOUSES = frozenset("OCL")


def listed_moves(clauses: Clauses) -> Iterator[Predication]:
    """Give the appointments and departures that a line of a list tells of."""
    s = clauses.sentence
    colon = s.shape.find(":", 0, _LABEL + 1)
    if colon < 1 or s.lows[colon] != ":" or colon + 1 >= len(s) or s.shape[colon + 1] != PERSON:
        return
    label = set(s.lows[:colon])
    if label.isdisjoint(_COMING | _GOING):
        return
    office: NounPhrase | None = None
    for first, last in _parts(s, colon + 1):
        office = _office(s, first, last, office)
        person = base_phrase(s, first) if s.shape[first : first + 1] == PERSON else None
        if person is None or office is None:
            return
        goes = not label.isdisjoint(_GOING)
        yield _move(s, person, office, last, goes=goes)
        before = next((i for i in range(first, last - 1) if s.lows[i] == "from" and s.shape[i + 1] == TITLE), 0)
        if before and not goes and (held := noun_phrase(s, before + 1)) is not None:  # "promoted from finance chief"
            named = tuple((link, np) for link, np in office.links if np.name is not None)
            held.links += named if all(np.name is None for _, np in held.links) else ()
            yield _move(s, person, held, last, goes=True)


def _parts(s: Sentence, first: int) -> Iterator[tuple[int, int]]:
    """Divide a list at its semicolons."""
    for i in range(first, len(s)):
        if s.lows[i] == ";" or i + 1 == len(s):
            yield first, i
            first = i + 1


def _office(s: Sentence, first: int, last: int, before: NounPhrase | None) -> NounPhrase | None:
    """Read the office of one part, with the body that stands before or behind it between commas."""
    end = s.shape.find("(", first, last)
    end = last if end < 0 else end
    house = next((i for i in range(first + 2, end) if s.shape[i] in _HOUSES and s.shape[i - 1] == ","), 0)
    title = next((i for i in range(first + 2, end) if s.shape[i] == TITLE and s.shape[i - 1] == ","), 0)
    if house and s.shape[house + 1 : house + 2] == "'" and TITLE in s.shape[house:end]:
        return base_phrase(s, house)  # "Norvest's chief executive"
    office = noun_phrase(s, title) if title else before
    body = _body(s, house) if house else None
    if office is None or body is None or (not title and s.shape[house + 1 : house + 2] not in {"'", '"'}):
        return office if title else None
    if title and office.last > house:
        return office
    told = copy(office)
    told.first, told.last = (title, office.last) if title else (house, house + 1)
    links = tuple((link, np) for link, np in office.links if np.name is None)  # "head of sales"
    told.links, told.of, told.possessor, told.modifiers, told.members = (*links, ("of", body)), body, None, (), [told]
    return told


def _body(s: Sentence, i: int) -> NounPhrase:
    """Give the phrase of the body at an item, "'s" or none behind it."""
    np = NounPhrase(s, i)
    np.last, np.kind, np.name = i + 1, s.shape[i], s.mentions.get(i)
    np.head = np.name.text if np.name is not None else s.lows[i]
    return np


def _move(s: Sentence, person: NounPhrase, office: NounPhrase, last: int, *, goes: bool) -> Predication:
    """Make the predication of one part."""
    p = Predication(s, "step_down" if goes else "appoint", person.first, last)
    p.relations = {SUBJECT if goes else OBJECT: [person], "as": [office]}
    p.passive, p.tense = not goes, "past"
    bracket = s.shape.find("(", person.first, last)
    if bracket > 0:
        words = s.lows[bracket:last]
        p.times = [("", s.mentions[i].row) for i in range(bracket, last) if s.shape[i] == TIME]
        p.modality = "expected" if not _YET.isdisjoint(words) else "actual"
    return p
