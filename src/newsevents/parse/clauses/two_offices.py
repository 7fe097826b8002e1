"""Two offices of one person, who is named behind them: "its chairman and chief executive, Ana Reyes, will go"."""

from newsevents.parse.words.items import PERSON, TITLE
from newsevents.parse.words.phrases import NounPhrase, base_phrase

_CLOSING = frozenset({",", ".", "", "(", ";"})


def name_holder(np: NounPhrase) -> None:
    """Make one phrase of offices joined by "and" and the name between commas behind them: one person has them all.

    "The chairman and the chief executive, Ana Reyes," are two, and so are those whom two names tell of.
    """
    s, owned = np.sentence, np.possessor is not None or np.det not in {"", "a", "an"}
    bare = owned and all(_is_bare(m) for m in np.members) and not any(m.det or m.possessor for m in np.members[1:])
    if len(np.members) == 1 or not bare or s.shape[np.last : np.last + 1] != ",":
        return
    named = base_phrase(s, np.last + 1)
    if named is None or named.kind != PERSON or named.title is not None or named.number:
        return
    if s.shape[named.last : named.last + 1] not in _CLOSING or s.shape[named.last + 1 : named.last + 2] in {"A", "T"}:
        return
    others = np.members[1:]
    for other in others:
        if not (other.links or other.modifiers):
            other.possessor, other.modifiers = np.possessor, np.modifiers
    np.members, np.last = [np], named.last
    np.apposed += (named, *others)


def holders(np: NounPhrase) -> list[NounPhrase]:
    """Give the conjuncts of a phrase, but one where they are one person's offices: "minister and party chair Reyes"."""
    *offices, last = np.members
    named = last.title if last.kind == PERSON and not last.det else None
    one = named is not None and named.text.lower() not in named.row.plurals
    return [last] if offices and one and all(_is_bare(m) and not m.det for m in offices) else np.members


def may_share_body(one: NounPhrase, other: NounPhrase) -> bool:
    """Whether two offices of one person may be of one body: no minister is a party's chairman's, no mayor a ward's."""
    if any(m.text[-1:].isdigit() for m in other.modifiers):
        return False  # "Mayor Pro Tem and Ward 4 Councilmember Ana Reyes"
    scopes = [np.title.row.scope[:1] for np in (one, other) if np.title is not None]
    return scopes[:1] != [("government",)] or scopes[1:] in ([("government",)], [("state",)])


def _is_bare(np: NounPhrase) -> bool:
    """Whether a phrase is an office of one person, whom it does not name."""
    return (
        np.kind == TITLE
        and np.title is not None
        and np.name is None
        and not (np.apposed or np.number)
        and (np.title.text.lower() not in np.title.row.plurals)
    )
