"""The body that opens a sentence, at which what it tells happens: "At Norvest, Ana Reyes becomes chief executive"."""

from typing import Final

from newsevents.lexicon.rows import TitleRow
from newsevents.parse.names.entities import entity_of
from newsevents.parse.reading import Reading
from newsevents.parse.tenure.scopes import HOUSES, is_of_state
from newsevents.parse.words.items import ORGANIZATION, Sentence

_FRONTED: Final = (["at"], ["over", "at"], ["meanwhile", "at"], ["elsewhere", "at"])
_SCENES: Final = frozenset({"event", "summit", "legislature", "upper_house", "court", "government", "ministry"})
"""Kinds of bodies at which others' officers meet or speak: "At Davos, ..."."""


def body_at(r: Reading, title: TitleRow | None, sentence: Sentence) -> str | None:
    """Name the house that a sentence opens with, for the offices of a house that it tells without one."""
    if title is not None and (is_of_state(title) or HOUSES.isdisjoint(title.scope)):
        return None
    lows = sentence.lows
    start = next((len(words) for words in _FRONTED if lows[: len(words)] == words), 0)
    i = start + (start > 0 and lows[start : start + 1] == ["the"])
    mention = sentence.mentions.get(i) if start else None
    if mention is None or mention.kind != ORGANIZATION or lows[i + 1 : i + 2] != [","]:
        return None
    body = entity_of(r.registry, mention)
    kind = getattr(mention.row, "kind", None) or r.lexicon.organization_kind(mention.text)
    return body.usual_name if body is not None and kind not in _SCENES else None
