"""Where somebody is from, as the words behind a name say: "Rep. Ana Reyes of Mansfield"."""

from newsevents.lexicon.lexicon import Lexicon
from newsevents.parse.names.mentions import UNKNOWN
from newsevents.parse.words.items import TITLE, Mention
from newsevents.text.tokens import Tokens

_PEERS = frozenset({"lord", "lady", "baroness", "baron", "viscount"})
_OF_PERSON = frozenset({"of", "from"})


def hails_from(tokens: Tokens, before: Mention, mention: Mention, lexicon: Lexicon) -> bool:
    """Whether a lone word behind "of" and somebody's full name is where that is from."""
    linked = before.last == mention.first - 1 and tokens.lowers[before.last] in _OF_PERSON
    peer = before.first > 0 and tokens.lowers[before.first - 1] in _PEERS  # "Lady Reyes of Lundmoor"
    named = before.kind == UNKNOWN and " " not in mention.text and (" " in before.text or peer)
    return linked and named and is_no_body(before.text, lexicon)


def is_no_body(text: str, lexicon: Lexicon) -> bool:
    """Whether nothing in a name of several words is a body's."""
    words = text.split()
    known = lexicon.organization_kind_of_last(words[-1]) or lexicon.organization_kind_of_first(words[0])
    return known is None


def is_titled_body(tokens: Tokens, title: Mention | None, mention: Mention, lexicon: Lexicon) -> bool:
    """Whether a lone word behind "the" and a title ends the name of a body: "the Representative Assembly"."""
    led = title is not None and title.kind == TITLE and title.first > 0 and tokens.lowers[title.first - 1] == "the"
    return led and lexicon.organization_kind_of_last(mention.text) is not None
