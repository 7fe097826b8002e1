"""The contest an article is about: the office that its candidates stand for, when a clause does not repeat it."""

from collections import Counter

from newsevents.parse.clauses import NOUN
from newsevents.parse.offices import OfficeRef
from newsevents.parse.phrases import NounPhrase
from newsevents.parse.reading import Reading

_CONTEST_NOUNS = frozenset(
    "election race contest campaign candidate contender bid candidacy runoff run-off primary ballot successor nominee "
    "frontrunner front-runner favourite favorite hopeful ticket vote poll selection nomination".split()
)
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
    """Give the office most often contested: by the events' own offices, "the next X", "the X election"."""
    votes: Counter[tuple[str | None, str | None]] = Counter()
    for event in r.events:
        if event.office is not None and event.frame.event in {"endorsement", "candidacy"}:
            votes[event.office.title, event.office.organization] += 3
        elif event.office is not None and event.modality != "actual":
            votes[event.office.title, event.office.organization] += 2
        elif event.office is not None:
            votes[event.office.title, event.office.organization] += 1
    for clauses in r.clauses:
        for e in clauses.elements:
            if e.kind == NOUN:
                for np in e.object.members:
                    _vote(np, r, votes)
    return _elect(votes)


def _vote(np: NounPhrase, r: Reading, votes: Counter[tuple[str | None, str | None]]) -> None:
    for inner in (np, *(linked for _, linked in np.links)):
        weight = 0
        if inner.head in _CONTEST_NOUNS:
            weight = 2
        elif inner.title is not None and inner.name is None and _NEXT & set(inner.words):
            weight = 3
        if weight:
            office = r.offices.read(inner)
            if office is not None:
                votes[office.title, office.organization] += weight


def _elect(votes: Counter[tuple[str | None, str | None]]) -> OfficeRef | None:
    """Choose the title with most votes, then the body most often named with it."""
    titles: Counter[str] = Counter()
    for (title, _), n in votes.items():
        if title is not None:
            titles[title] += n
    if not titles:
        return None
    title = titles.most_common(1)[0][0]
    bodies = Counter({body: n for (t, body), n in votes.items() if t == title and body is not None})
    return OfficeRef(title, bodies.most_common(1)[0][0] if bodies else None)
