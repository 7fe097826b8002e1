"""What several own together, told with one apostrophe: "Ana Reyes and Bo Lund's resignation"."""

from newsevents.parse.words.items import PERSON
from newsevents.parse.words.phrases import NounPhrase

_DEEDS = frozenset(
    "appointment reappointment election re-election reelection nomination selection promotion confirmation resignation "
    "departure removal dismissal ouster sacking exit retirement return reinstatement".split()
)
"""What happens to each of several, unlike "wife" or "party": "Ana Reyes and Bo Lund's wife" are two."""


def owned_together(np: NounPhrase) -> NounPhrase:
    """Read a list of persons that ends in what the last of them has as what all of them have."""
    *persons, owned = np.members
    owner = owned.possessor
    if not persons or owner is None or owned.head not in _DEEDS or owner.kind != PERSON:
        return np
    if any(member.kind != PERSON or member.possessor is not None for member in persons):
        return np
    owner.members = [*persons, owner]
    np.members = [np]
    owned.first, owned.members = np.first, [owned]
    return owned
