"""What a story opens with: whose office is filled, and whether it is one of business: "Acme has a new chief".

"Norvest has appointed a new chief executive" names nobody yet. Whoever comes into that office, and goes from it, in the
sentences behind is Norvest's, whatever other body they are said to lead now.
"""

from typing import Final

from newsevents.lexicon.rows import TitleRow
from newsevents.parse.clauses.predications import OBJECT, SUBJECT, Predication
from newsevents.parse.names.entities import Entity, entity_of
from newsevents.parse.reading import Reading
from newsevents.parse.tenure.evidence import UNKNOWN
from newsevents.parse.tenure.main_body import RULED
from newsevents.parse.tenure.scopes import PRESIDED, is_of_state, kinds_of
from newsevents.parse.words.items import ORGANIZATION, TITLE
from newsevents.parse.words.phrases import NounPhrase

_FILLING: Final = frozenset("appoint name hire choose select announce recruit unveil install confirm".split())
_SEEKING: Final = frozenset("elect choose select pick seek need lack find want look search hunt vote_on".split())
"""Verbs of those who are still to fill an office, or do so among several: "will elect a president"."""
_GIVING: Final = frozenset({"give", "hand", "bring"})
_COMINGS: Final = frozenset({"appointment", "arrival", "hiring", "selection", "election"})
_INDEFINITE: Final = frozenset({"a", "an", "poss:its", "poss:their", ""})
_NEXT: Final = frozenset({"new", "next", "first"})
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
            body = _body(r, p.get(OBJECT) if p.lemma in _GIVING else p.get(SUBJECT)) if _fills(p) else None
            for row in _titles(p):
                if body is not None and _can_have(r, body, row):
                    found.setdefault(row.title, body.usual_name)
    told = [
        e.office
        for e in r.events
        if e.frame.set.get("action") == "appointed" and e.predication.sentence.number <= _LEAD
    ]
    sure = {office.title for office in told if office is not None and office.organization is not None}
    return {title: body for title, body in found.items() if title not in sure}


def _fills(p: Predication) -> bool:
    """Whether a verb tells of an office that is filled, or is to be."""
    return (p.lemma in _FILLING and p.modality == "actual") or (
        p.lemma in _SEEKING | _GIVING and p.modality != "denied"
    )


def _body(r: Reading, phrases: list[NounPhrase]) -> Entity | None:
    """Give the body that a phrase names."""
    named = (np.name for np in phrases if np.kind == ORGANIZATION and np.name is not None)
    bodies = (entity_of(r.registry, m) for m in named)
    return next((body for body in bodies if body is not None and not body.name.islower()), None)


def _can_have(r: Reading, body: Entity, title: TitleRow) -> bool:
    """Whether who fills an office has it: a parliament's choice of a president is not its own."""
    kind = getattr(body.row, "kind", None) or r.lexicon.organization_kind(body.name) or UNKNOWN
    if kind in RULED or (is_of_state(title) and kind not in (PRESIDED | {"international"}) - {UNKNOWN}):
        return False
    return kind == UNKNOWN or kind in kinds_of(title.scope)


def _titles(p: Predication) -> list[TitleRow]:
    """Give the titles of those whom a verb's object tells of without a name: "a new chair", "the arrival of a new"."""
    filled = p.get("object2") if p.lemma in _GIVING else (*p.get(OBJECT), *p.get("for"))
    phrases = (_who_comes(np) for np in filled)
    sought = p.lemma in _SEEKING
    return [np.title.row for np in phrases if np is not None and np.title is not None and _is_open(np, sought=sought)]


def _who_comes(np: NounPhrase) -> NounPhrase | None:
    return np.of if np.head in _COMINGS else np


def _is_open(np: NounPhrase, *, sought: bool) -> bool:
    """Whether a phrase tells of somebody new in an office, and does not say who."""
    if np.title is None or np.name is not None or any(a.name is not None for a in np.apposed):
        return False
    if np.modifiers or np.possessor is not None:
        return False
    new = not _NEXT.isdisjoint(np.words)
    return (np.det in _INDEFINITE and (new or sought)) or (np.det == "the" and new)


def is_of_business(r: Reading) -> bool:
    """Whether a story speaks of companies' officers and of none of a state's, so that its presidents are companies'."""
    if not _OF_STATES.isdisjoint(r.tokens.vocabulary):
        return False
    rows = {m.row.title: m.row for s in r.sentences for m in s.mentions.values() if m.kind == TITLE}
    firsts = {row.scope[0] for title, row in rows.items() if row.scope and title not in PRESIDENCIES}
    return "company" in firsts and firsts.isdisjoint(_STATES_OWN)
