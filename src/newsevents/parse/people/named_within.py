"""Whom a phrase names: itself, its conjuncts and appositions, and whom a noun of something done is of."""

from collections.abc import Iterator

from newsevents.lexicon.lexicon import Lexicon
from newsevents.parse.words.items import PERSON, Mention
from newsevents.parse.words.phrases import NounPhrase


def named_within(np: NounPhrase, lexicon: Lexicon) -> Iterator[Mention]:
    """Give the names in a phrase: "Ana Reyes, the premier", "the nomination of Ana Reyes"; no "aide of Ana Reyes"."""
    for member in np.members:
        if member.kind == "n" and not lexicon.is_people(member.head):
            yield from (inner.name for _, inner in member.links if inner.kind == PERSON and inner.name is not None)
        yield from (part.name for part in (member, *member.apposed) if part.name is not None)
