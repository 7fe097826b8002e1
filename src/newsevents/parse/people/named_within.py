"""Whom a phrase names: itself, its conjuncts and appositions, and whom a noun of something done is of."""

import re
from collections.abc import Iterator

from newsevents.lexicon.lexicon import Lexicon
from newsevents.parse.names.entities import Entity
from newsevents.parse.words.items import PERSON, Mention, Sentence
from newsevents.parse.words.phrases import NounPhrase

_OPENING = re.compile("[rhH@]*(?:i?g|[vd])[^zxp,PQW]*?,(?:[^zxpvd,PQW]*,)?(?=P)")
"""Items of a participle that opens a sentence, up to the pronoun that is its subject."""


def named_in_opening(s: Sentence) -> list[Entity]:
    """Give the persons named before whom a participle is of: "Named by Mr Lund in 2005, she", "After beating him"."""
    opening = _OPENING.match(s.shape)
    if opening is None or s.low(opening.end()) not in {"he", "she"}:
        return []
    return [m.entity for i, m in s.mentions.items() if i < opening.end() and m.kind == PERSON and m.entity is not None]


def named_within(np: NounPhrase, lexicon: Lexicon) -> Iterator[Mention]:
    """Give the names in a phrase: "Ana Reyes, the premier", "the nomination of Ana Reyes"; no "aide of Ana Reyes"."""
    for member in np.members:
        if member.kind == "n" and not lexicon.is_people(member.head):
            yield from (inner.name for _, inner in member.links if inner.kind == PERSON and inner.name is not None)
        yield from (part.name for part in (member, *member.apposed) if part.name is not None)
