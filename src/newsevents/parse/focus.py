"""The contest an article is about: the office that its candidates stand for, when a clause does not repeat it."""

from collections import Counter

from newsevents.parse.clauses import NOUN, Element
from newsevents.parse.items import NAMED, PERSON
from newsevents.parse.offices import OfficeRef, is_office
from newsevents.parse.phrases import NounPhrase
from newsevents.parse.reading import Reading

_CONTEST_NOUNS = frozenset(
    "election race contest campaign candidate contender bid candidacy runoff run-off primary ballot successor nominee "
    "frontrunner front-runner favourite favorite hopeful ticket vote poll selection nomination".split()
)
_WEIGHTS = {"candidacy": 3, "endorsement": 3, "appointment": 1}
_FILLING = frozenset({"appointed", "took_office", "extended", "leaving"})
"""Actions that say an office is being filled or vacated."""
_EARLY = 3
"""Sentences, the headline among them, that say what the article is about."""
SEATS = frozenset({"member", "host", "seat", "chair", "observer", "permanent member", "non-permanent member"})
"""Places of which a body has many: only an event's own words make one the contest."""
_CHAIRS = frozenset({"chair", "job", "post", "seat", "crown", "office", "role"})
_HEADS = frozenset({"prime minister", "chief minister", "first minister"})
_RARE = 4
_NEXT = frozenset({"next", "new", "top"})


def is_contested(r: Reading) -> bool:
    """Whether the article speaks of a contest at all: an election, a race, candidates."""
    return any(
        inner.head in _CONTEST_NOUNS
        for clauses in r.clauses
        for e in clauses.elements
        if e.kind == NOUN
        for np in e.object.members
        for inner in (np, *(linked for _, linked in np.links))
    )


def find_focus(r: Reading) -> OfficeRef | None:
    """Give the office most often contested: by the events' own offices, "the next X", "the X election".

    What the headline and the first paragraph name counts more. Where nothing says what is contested, it is the office
    most often named without its holder.
    """
    votes: Counter[tuple[str | None, str | None]] = Counter()
    for event in r.events:
        weight = _WEIGHTS.get(event.frame.event, 0)
        if event.frame.event == "appointment":
            weight = 1 if event.frame.set.get("action") in _FILLING else 0
            weight = 0 if event.office is not None and event.office.title in SEATS else weight
        if event.office is not None and event.office.title is not None and weight and not _is_vague(event.office):
            votes[event.office.title, event.office.organization] += weight
    named: Counter[tuple[str | None, str | None]] = Counter()
    for number, clauses in enumerate(r.clauses):
        for k, e in enumerate(clauses.elements):
            if e.kind == NOUN:
                for np in e.object.members:
                    _vote(np, r, votes, named, early=number < _EARLY, where=_where(clauses.elements, k))
    for title, body in [*named]:
        if title is not None and title.endswith(" minister") and title not in _HEADS:
            del named[title, body]  # ministers are appointed, not contested
    return _elect(votes) or (_elect(named) if is_contested(r) else None)


def _where(elements: list[Element], k: int) -> NounPhrase | None:
    """Give the place or body in which a contest is held: "the presidential election in Peru"."""
    if k + 2 < len(elements) and elements[k + 1].object in {"in", "of", "for"} and elements[k + 2].kind == NOUN:
        np: NounPhrase = elements[k + 2].object
        return np if np.kind in NAMED and np.kind != PERSON else None
    return None


def _vote(
    np: NounPhrase,
    r: Reading,
    votes: Counter[tuple[str | None, str | None]],
    named: Counter[tuple[str | None, str | None]],
    *,
    early: bool,
    where: NounPhrase | None,
) -> None:
    """Count what a phrase says of the contested office."""
    if np.kind == "n" and np.head in _CHAIRS and np.possessor is not None and np.possessor.title is not None:
        office = r.offices.read(np.possessor)  # "the Speaker's chair"
        if office is not None and office.title is not None:
            votes[office.title, office.organization] += 2
    for inner in (np, *(linked for _, linked in np.links)):
        office_noun = inner.kind in {"n", "m"} and r.lexicon.office_noun(inner.head) is not None
        weight = 0
        if inner.head in _CONTEST_NOUNS:
            weight = 2
        elif inner.title is not None and inner.name is None and _NEXT & set(inner.words):
            weight = 3
        elif office_noun or (early and _is_nameless(inner)):
            weight = 1
        elif inner.title is None or inner.name is not None or not is_office(inner.title.row):
            continue
        office = r.offices.read(inner)
        if office is None or office.title is None or _is_vague(office) or office.title in SEATS:
            continue
        body = office.organization
        if body is None and where is not None and inner is np:
            body = where.name.row.name if where.name is not None and where.name.row is not None else where.head
        if weight:
            votes[office.title, body] += weight * (2 if early else 1)
        else:
            named[office.title, body] += 2 if early else 1


def _is_nameless(np: NounPhrase) -> bool:
    """Whether a phrase is an office without its holder, one of its kind: "to emerge Senate president"."""
    return np.title is not None and np.name is None and np.title.row.kind == "office" and not np.possessor


def _is_vague(office: OfficeRef) -> bool:
    """Whether an office is only the head of something: which one, the article says elsewhere."""
    return office.title == "head" and office.generic


def _elect(votes: Counter[tuple[str | None, str | None]]) -> OfficeRef | None:
    """Choose the title with most votes, then the body most often named with it."""
    for title, body in [*votes]:  # "to lead the WTO" is for the office that the WTO's contest is about
        if title == "head" and body is not None:
            other = max((t for t, b in votes if b == body and t != "head"), key=lambda t: votes[t, body], default=None)
            if other is not None:
                votes[other, body] += votes.pop((title, body), 0)
    titles: Counter[str] = Counter()
    for (title, _), n in votes.items():
        if title is not None:
            titles[title] += n
    if not titles:
        return None
    title = titles.most_common(1)[0][0]
    bodies = Counter({body: n for (t, body), n in votes.items() if t == title and body is not None})
    body = bodies.most_common(1)[0][0] if bodies else None
    if body is not None and bodies[body] * _RARE <= votes[title, None]:
        body = None  # named once among many: another office of the same title
    return OfficeRef(title, body)
