"""Editorials: who says "we" outside quotation marks, "We endorse Ms Reyes": the one newspaper that the text names."""

from newsevents.parse.clauses.predications import Clauses
from newsevents.parse.names.entities import Entity, entity_of
from newsevents.parse.reading import Reading
from newsevents.parse.said.tellers import Tellers
from newsevents.parse.words.items import ORGANIZATION, Mention, Sentence

_PLURAL = frozenset({"we", "our", "us"})
_CALLED = frozenset({"editorial", "editorials", "opinion"})
_TAKING_SIDES = frozenset("view endorses endorse endorsement recommends recommend recommendation backs".split())
_LEAD = 3
"""Sentences, the headline among them, that say that a text is an editorial."""
_MARKS = frozenset({'"', "“", "”"})


def editorial_voice(r: Reading) -> Entity | None:
    """Give the newspaper that an editorial speaks for; ``None`` where it names several or none, or is a story."""
    if _PLURAL.isdisjoint(r.tokens.vocabulary) or not any(_opens_editorial(s, r) for s in r.sentences[:_LEAD]):
        return None
    papers = [m for s in r.sentences for m in s.mentions.values() if m.kind == ORGANIZATION and _is_paper(m, r)]
    bodies = {entity_of(r.registry, m) for m in papers}
    return bodies.pop() if len(bodies) == 1 else None


def _opens_editorial(s: Sentence, r: Reading) -> bool:
    """Whether one of the first sentences calls the text an editorial, or tells what the newspaper itself says."""
    named = any(m.kind == ORGANIZATION and _is_paper(m, r) for m in s.mentions.values())
    return not _CALLED.isdisjoint(s.words) or (named and not _TAKING_SIDES.isdisjoint(s.words))


def _is_paper(m: Mention, r: Reading) -> bool:
    kind = getattr(m.row, "kind", "") or r.lexicon.organization_kind(m.text)
    return kind == "media"


def is_own_voice(clauses: Clauses, speech: Tellers) -> bool:
    """Whether a sentence says "we", quotes nobody, and is no part of a longer quotation."""
    s = clauses.sentence
    return not _PLURAL.isdisjoint(s.words) and _MARKS.isdisjoint(s.lows) and speech.outside(clauses, 0)
