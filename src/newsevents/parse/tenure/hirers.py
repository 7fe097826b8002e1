"""What a story opens with: whose office is filled, and whether it is one of business: "Acme has a new chief".

"Norvest has appointed a new chief executive" names nobody yet. Whoever comes into that office, and goes from it, in the
sentences behind is Norvest's, whatever other body they are said to lead now.
"""

from typing import Final

from newsevents.parse.clauses.predications import OBJECT, SUBJECT, Predication
from newsevents.parse.names.entities import entity_of
from newsevents.parse.reading import Reading
from newsevents.parse.words.items import ORGANIZATION, TITLE
from newsevents.parse.words.phrases import NounPhrase

_FILLING: Final = frozenset("appoint name hire choose select announce recruit unveil install confirm".split())
_COMINGS: Final = frozenset({"appointment", "arrival", "hiring", "selection", "election"})
_INDEFINITE: Final = frozenset({"a", "an", "poss:its"})
_LEAD: Final = 3
"""Sentences, the headline among them, that say whose office is filled."""
PRESIDENCIES: Final = frozenset({"president", "vice president"})
_STATES_OWN: Final = frozenset({"state", "government", "monarchy", "legislature"})
_OF_STATES: Final = frozenset("presidential presidency election elections parliament congress senate".split())


def hirers(r: Reading) -> dict[str, str]:
    """Name, by title, the bodies that a story opens with telling to have filled an office, by whom being left open."""
    found: dict[str, str] = {}
    for clauses in r.clauses[:_LEAD]:
        for p in clauses.verbs.values():
            body = _subject(r, p) if p.lemma in _FILLING and p.modality == "actual" else None
            for title in _titles(p) if body is not None else ():
                found.setdefault(title, str(body))
    told = [
        e.office
        for e in r.events
        if e.frame.set.get("action") == "appointed" and e.predication.sentence.number <= _LEAD
    ]
    sure = {office.title for office in told if office is not None and office.organization is not None}
    return {title: body for title, body in found.items() if title not in sure}


def _subject(r: Reading, p: Predication) -> str | None:
    """Name the body that a verb's subject names."""
    named = (np.name for np in p.get(SUBJECT) if np.kind == ORGANIZATION and np.name is not None)
    bodies = (entity_of(r.registry, m) for m in named)
    return next((body.usual_name for body in bodies if body is not None and not body.name.islower()), None)


def _titles(p: Predication) -> list[str]:
    """Give the titles of those whom a verb's object tells of without a name: "a new chair", "the arrival of a new"."""
    phrases = (_who_comes(np) for np in p.get(OBJECT))
    return [np.title.row.title for np in phrases if np is not None and np.title is not None and _is_open(np)]


def _who_comes(np: NounPhrase) -> NounPhrase | None:
    return np.of if np.head in _COMINGS else np


def _is_open(np: NounPhrase) -> bool:
    """Whether a phrase tells of somebody new in an office, and does not say who."""
    named = np.name is not None or any(a.name is not None for a in np.apposed)
    return np.title is not None and not named and np.det in _INDEFINITE and "new" in np.words


def is_of_business(r: Reading) -> bool:
    """Whether a story speaks of companies' officers and of none of a state's, so that its presidents are companies'."""
    if not _OF_STATES.isdisjoint(r.tokens.vocabulary):
        return False
    rows = {m.row.title: m.row for s in r.sentences for m in s.mentions.values() if m.kind == TITLE}
    firsts = {row.scope[0] for title, row in rows.items() if row.scope and title not in PRESIDENCIES}
    return "company" in firsts and firsts.isdisjoint(_STATES_OWN)
