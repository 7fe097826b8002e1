"""Words in capitals that set off an item of a column and name nothing: "FIRST UP: Senators chose"."""

from newsevents.parse.words.items import Mention
from newsevents.text.tagger import is_unknown
from newsevents.text.tokens import Tokens

_LONGEST = 5
"""Words of such a label."""


def drop_labels(mentions: list[Mention], tokens: Tokens, first: int, last: int) -> list[Mention]:
    """Give the mentions of a sentence without the unknown names inside the common words that set it off."""
    end = next((k for k in range(first, min(last, first + _LONGEST + 1)) if tokens.words[k] == ":"), first)
    label = range(first, end)
    if not label or not all(tokens.words[k].isupper() and not is_unknown(tokens.lowers[k]) for k in label):
        return mentions
    return [m for m in mentions if m.row is not None or m.first >= end]
