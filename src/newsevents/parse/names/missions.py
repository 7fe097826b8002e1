"""Missions and offices that say where they are: "United Nations Mission in South Sudan", "UN Office in Geneva".

Without it the name would be another's: a body has many missions, each with a head of its own.
"""

from newsevents.lexicon.lexicon import Lexicon
from newsevents.parse.words.items import ORGANIZATION, PLACE, STATE, Mention
from newsevents.text.tokens import Tokens

_POSTED = frozenset({"Mission", "Office", "Delegation", "Force", "Operation"})
"""Last words of the names of what a body has abroad."""
_WHERE = frozenset({"in", "for", "to"})


def join_missions(mentions: list[Mention], tokens: Tokens, lexicon: Lexicon) -> list[Mention]:
    """Make one name of a world body's mission and the state or place behind it."""
    if not any(_is_posted(m, tokens) for m in mentions):
        return mentions
    joined: list[Mention] = []
    for mention in mentions:
        before = joined[-1] if joined else None
        if before is not None and _is_posted(before, tokens) and _is_there(before, mention, tokens, lexicon):
            text = tokens.spelt(before.first, mention.last)
            joined[-1] = Mention(ORGANIZATION, before.first, mention.last, text)
        else:
            joined.append(mention)
    return joined


def _is_posted(mention: Mention, tokens: Tokens) -> bool:
    return mention.kind == ORGANIZATION and mention.row is None and tokens.words[mention.last - 1] in _POSTED


def _is_there(mission: Mention, place: Mention, tokens: Tokens, lexicon: Lexicon) -> bool:
    """Whether a place says where a mission is that opens with the name of a world body, such as the African Union."""
    link = tokens.lowers[mission.last : place.first]
    if place.kind not in {STATE, PLACE} or not link or link[0] not in _WHERE or link[1:] not in ([], ["the"]):
        return False
    words, lowers = tokens.words[mission.first : mission.last], tokens.lowers[mission.first : mission.last]
    opening = lexicon.gazetteer.longest(words, lowers, 0)
    return any(entry.kind == ORGANIZATION and entry.row.kind == "international" for entry in opening)
