"""Whom a sentence about no person turns to: "The by-election followed the death of Mr Fox", "triggered by her exit"."""

from typing import Final

from newsevents.parse.clauses.predications import OBJECT, SUBJECT, Clauses, Predication
from newsevents.parse.people.contenders import GOINGS
from newsevents.parse.words.items import PERSON, Mention
from newsevents.parse.words.phrases import NounPhrase

_HAPPENING: Final = GOINGS | {"death", "illness", "arrest", "suspension", "conviction", "disqualification", "defection"}
"""What befalls somebody who is thereby spoken of."""
_LINKS: Final = (OBJECT, "by", "after", "following", "with", "to", "upon")


def turned_to(clauses: Clauses, k: int) -> Mention | None:
    """Name whose the subject of the verb at ``k`` is, or of whose going it tells: "He" in the next sentence."""
    subject, p = clauses.subject(k), clauses.verbs[k]
    whose = subject.possessor if subject is not None and subject.possessor is not None else _befallen(p)
    return whose.name if whose is not None and whose.kind == PERSON else None


def _befallen(p: Predication) -> NounPhrase | None:
    for np in (np for link in (*_LINKS, *((SUBJECT,) if p.passive else ())) for np in p.get(link)):
        whose = np.possessor or np.of
        if np.head in _HAPPENING and whose is not None and whose.kind == PERSON and len(whose.members) == 1:
            return whose
    return None
