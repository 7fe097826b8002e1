"""A noun that several names share: "Gauteng and Limpopo provinces", "the Norwegian, Danish and Swedish federations"."""

from collections.abc import Sequence

from newsevents.parse.words.items import INHABITANT, NATIONALITY, STATE, Mention
from newsevents.parse.words.phrases import NounPhrase

_AREAS = frozenset("province region district county branch chapter state division diocese".split())
"""Nouns that several names share: each is one of them."""
_NATIONAL = frozenset("federation association body delegation government committee council mission envoy team".split())
"""What each state has one of, which speaks for it."""


def share_noun(members: Sequence[NounPhrase]) -> None:
    """Let names that share a noun each stand for what it says."""
    last, first = members[-1], members[0]
    if last.kind != "m" or not last.modifiers or last.possessor is not None or last.det:
        return
    name, others = last.modifiers[-1], members[:-1]
    if last.head in _AREAS and all(m.kind == name.kind for m in others):
        last.kind, last.name, last.head, last.modifiers = first.kind, name, name.text, ()
    elif last.head in _NATIONAL and name.kind == NATIONALITY:
        owners = [_nationality(m) for m in others]
        for member, owner in zip(members, [*owners, name], strict=True) if all(owners) else ():
            member.kind, member.name, member.head, member.modifiers = STATE, owner, owner.text if owner else "", ()


def _nationality(np: NounPhrase) -> Mention | None:
    """Give the nationality that is all a phrase says: "the Norwegian", of "the Norwegian and Danish federations"."""
    at = np.first + (np.sentence.shape[np.first] == "D")
    mention = np.sentence.mentions.get(at) if np.kind == INHABITANT else None
    return mention if mention is not None and mention.kind == NATIONALITY else None
