"""Newspapers and agencies that only bring the news of others: "has resigned as chairman, the Kana news agency said"."""

from newsevents.parse.names.entities import Entity, entity_of
from newsevents.parse.reading import Reading
from newsevents.parse.words.items import ORGANIZATION, Mention, Sentence

_MEDIA = frozenset(
    {"agency", "newspaper", "daily", "broadcaster", "television", "radio", "tabloid", "weekly", "website"}
)
"""Nouns in or beside the names of those who bring news: "state news agency Kana", "the Kana newspaper"."""
_TELLING = frozenset("said says reported reports wrote writes revealed quoted quotes cited cites".split())
"""What these do with the news of others."""


def _is_of_media(mention: Mention, kind: str | None, lowers: list[str]) -> bool:
    """Whether a name is that of a newspaper, an agency or a channel, as its kind or the nouns beside it say."""
    before = lowers[mention.first - 1 : mention.first] if mention.first else []
    behind = lowers[mention.last - 1 : mention.last + 1 + (lowers[mention.last : mention.last + 1] == ["news"])]
    return kind == "media" or not _MEDIA.isdisjoint((*before, *behind))


def is_source(mention: Mention, kind: str, r: Reading) -> bool:
    """Whether an agency only says a thing, or anybody who brings news is told it: "told the Harlan Post"."""
    lowers = r.tokens.lowers
    if not _is_of_media(mention, kind, lowers):
        return False
    before, after = lowers[max(0, mention.first - 3) : mention.first], lowers[mention.last : mention.last + 4]
    said = not _TELLING.isdisjoint(after) or ["according", "to"] in (before[-2:], before[-3:-1])
    return "told" in before[1:] or (said and kind != "media")  # a newspaper has editors of its own


def brings_news(r: Reading, body: Entity, s: Sentence) -> bool:
    """Whether a body that says a thing in a sentence is one of those who bring news, and not whose news it is."""
    kind = getattr(body.row, "kind", None) or r.lexicon.organization_kind(body.name)
    named = (m for m in s.mentions.values() if m.kind == ORGANIZATION and entity_of(r.registry, m) is body)
    lowers = r.tokens.lowers
    return (
        kind == "media" or body.name.lower().split()[-1] in _MEDIA or any(_is_of_media(m, kind, lowers) for m in named)
    )
