"""What the word before an unknown name says of it: "the", "in", "appointed", "headed", "the shipping group"."""

from collections.abc import Collection

from newsevents.lexicon.lexicon import Lexicon
from newsevents.parse.names.firms import called_firm, is_employer
from newsevents.parse.names.governments import CAMPS, GOVERNMENTS
from newsevents.parse.words.items import ORGANIZATION, PERSON, PLACE, Mention
from newsevents.text.tokens import Tokens

_NAMING = frozenset(
    "appoint appoints appointed appointing elect elects elected electing named names re-elected reappointed".split()
)
_HEADING = frozenset({"headed", "heading", "chaired", "chairing", "chairs", "co-founded"})
_PLACE_BEFORE = frozenset({"in", "near", "at", "representing"})
_BROUGHT = frozenset(
    "bring brings brought draft drafts drafted call called parachute parachuted usher ushered vote voted "
    "swear swore".split()
)
"""Verbs whose "in" is a particle: "brought in Ana Reyes"."""
_OWNING = frozenset({"'s", "’s"})


def by_word_before(
    tokens: Tokens, mention: Mention, bounds: tuple[int, int], kinds: Collection[str], lexicon: Lexicon
) -> dict[str, float]:
    """Give what the word before a name says of what it is; ``kinds`` are the nouns that say what kind of body it is."""
    lowers, i, (first, last) = tokens.lowers, mention.first, bounds
    previous = lowers[i - 1] if i > first else ""
    following = lowers[mention.last] if mention.last < last else ""
    full, said = " " in mention.text, {PERSON: 0.0, ORGANIZATION: 0.0, PLACE: 0.0}
    if previous == "the" and following in GOVERNMENTS | CAMPS:
        said[PERSON] += 1  # "the Reyes administration"
    elif previous == "the":
        said[ORGANIZATION] += 2.5
        said[PERSON] -= 2
    elif previous == "in" and i - 1 > first and lowers[i - 2] in _BROUGHT:
        said[PERSON] += 1.5
    elif previous == "at" and i - 1 == first and following == ",":  # "At Norvest, Ana Reyes becomes chief executive"
        said[ORGANIZATION] += 3
        said[PERSON] -= 2
    elif previous in _PLACE_BEFORE and not (full and following in _OWNING):  # "in Ana Reyes's cabinet"
        said[PLACE] += 1.5
        said[PERSON] -= 0.5
    if previous in _NAMING and (full or following not in _OWNING):  # "named Norvest's chair"
        said[PERSON] += 3
    elif not full and (previous in kinds or is_employer(lowers, i, first)):  # "the shipping group Norvest"
        said[ORGANIZATION] += 3
    elif called_firm(tokens, i, first, given=full and bool(lexicon.given_gender(mention.text))):
        said[ORGANIZATION] += 5
        said[PERSON] -= 2
    elif previous in _HEADING:  # "Ana Reyes, who headed Norvest Mills"
        said[ORGANIZATION] += 3
        said[PERSON] -= 1
    return said
