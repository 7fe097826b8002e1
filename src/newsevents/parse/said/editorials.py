"""Editorials: who says "we" outside quotation marks, "We endorse Ms Reyes": the one newspaper that the text names."""

from newsevents.parse.names.entities import Entity, entity_of
from newsevents.parse.reading import Reading
from newsevents.parse.words.items import ORGANIZATION, Mention, Sentence

_PLURAL = frozenset({"we", "our", "us"})
_MARKS = frozenset({'"', "“", "”"})


def editorial_voice(r: Reading) -> Entity | None:
    """Give the newspaper that an article speaks for; ``None`` where it names several or none."""
    if "we" not in r.tokens.vocabulary and "our" not in r.tokens.vocabulary:
        return None
    papers = [m for s in r.sentences for m in s.mentions.values() if m.kind == ORGANIZATION and _is_paper(m, r)]
    bodies = {entity_of(r.registry, m) for m in papers}
    return bodies.pop() if len(bodies) == 1 else None


def _is_paper(m: Mention, r: Reading) -> bool:
    kind = getattr(m.row, "kind", "") or r.lexicon.organization_kind(m.text)
    return kind == "media"


def is_own_voice(s: Sentence) -> bool:
    """Whether a sentence says "we", and quotes nobody."""
    return not _PLURAL.isdisjoint(s.words) and _MARKS.isdisjoint(s.lows)
