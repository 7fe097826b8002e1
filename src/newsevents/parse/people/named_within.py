"""Whom a phrase or a sentence names: itself, its conjuncts and appositions, and whom a noun of something done is of."""

import re
from collections.abc import Iterator, Sequence

from newsevents.lexicon.lexicon import Lexicon
from newsevents.parse.clauses.clauses import DASH, NOUN, Element
from newsevents.parse.names.entities import Entity, Registry, entity_of
from newsevents.parse.words.items import PERSON, POSSESSIVES, Mention, Sentence
from newsevents.parse.words.phrases import NounPhrase

_OPENING = re.compile("[rhH@]*(?:i?g|[vd])[^zxp,PQW]*?,(?:[^zxpvd,PQW]*,)?(?=P)")
"""Items of a participle that opens a sentence, up to the pronoun that is its subject."""
_PERSONAL = frozenset("he she him her his hers himself herself".split())


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


def profiled(elements: Sequence[Element]) -> NounPhrase | None:
    """Give who stands before a dash at the head of what is told of them: "Ana Reyes - A banker, 52."."""
    name, mark = elements[:2] if len(elements) > 1 else (None, None)
    if name is None or mark is None or name.kind != NOUN or name.object.kind != PERSON or mark.kind != DASH:
        return None
    return name.object  # type: ignore[no-any-return]


def only_one(phrases: list[NounPhrase], registry: Registry) -> Entity | None:
    """Give the one person whom a sentence without a verb names: "For now, the police chief, Ana Reyes"."""
    if any(np.det.startswith("poss:") for np in phrases):
        return None  # it is about whoever that is
    named = {m.name.text: m.name for np in phrases for m in (np, *np.apposed) if m.kind == PERSON and m.name}
    return entity_of(registry, next(iter(named.values()))) if len(named) == 1 else None


def lone_name(s: Sentence, here: list[Entity], registry: Registry) -> Entity | None:
    """Give the one person whom a sentence names that is about no person: "It was announced by the clerk, Ana Reyes".

    Not where something is theirs, or where "he" or "her" goes on with somebody else.
    """
    if len(here) != 1 or not _PERSONAL.isdisjoint(s.lows):
        return None
    named = [i for i, m in s.mentions.items() if m.kind == PERSON and entity_of(registry, m) is here[0]]
    return here[0] if not any(s.low(i + 1) in POSSESSIVES for i in named if i + 1 < len(s)) else None
