"""Whom a phrase means that calls somebody after the body they head, or after whoever speaks for them.

"The union boss", "the party chief"; "A spokesman for Ms Reyes said the minister would go".
"""

from collections.abc import Iterable

from newsevents.lexicon.lexicon import Lexicon
from newsevents.parse.names.entities import Entity, Holding, Registry
from newsevents.parse.words.items import HONORIFIC, PERSON, TITLE
from newsevents.parse.words.phrases import NounPhrase

_HEADS = frozenset({"chief", "boss"})
_TOPS = frozenset(
    "head, chief, boss, leader, chair, chairman, chairwoman, chairperson, president, chief executive officer, "
    "director, general secretary, secretary general, governor, director general, commissioner".split(", ")
)
"""Titles of whoever heads a body."""
_FORCES = {"police": frozenset({"chief constable", "police commissioner", "police chief", "chief of police"})}
"""What is headed by an office that names the body itself."""
_MOUTHPIECES = frozenset(
    "spokesman spokeswoman spokesperson aide aides lawyer lawyers friend friends ally allies adviser office".split()
)
_INTERIM = ("interim", "acting")
_PAIR = 2
_PARTS = frozenset({"department", "ministry", "division", "directorate", "bureau", "unit"})
_FOR = frozenset({"for", "of", "to"})


def at_the_top(np: NounPhrase, persons: Iterable[Entity], registry: Registry, lexicon: Lexicon) -> Entity | None:
    """Give the only person who heads a body of the kind that a phrase names: "the union boss", "the bank chief"."""
    words = f"{' '.join(np.words)} {np.head}".split()
    if np.det != "the" or np.links or np.modifiers or np.possessor is not None or len(words) != _PAIR:
        return None
    noun, head = words
    if head not in _HEADS or np.title is None:
        return None
    found = [e for e in dict.fromkeys(persons) if any(_heads(h, noun, registry, lexicon) for h in e.holdings)]
    return found[0] if len(found) == 1 else None


def _heads(held: Holding, noun: str, registry: Registry, lexicon: Lexicon) -> bool:
    """Whether an office is the first of a body that a noun can mean."""
    if held.status != "current" or held.title in _FORCES.get(noun, ()):
        return held.status == "current"
    parts = (held.organization or "").lower().split()
    if noun in held.title.split() or (held.title in _TOPS and noun in parts[:-1] and parts[-1] in _PARTS):
        return True  # "the finance chief", who is finance minister, or head of the finance department
    if held.organization is None:
        return held.title in _TOPS and noun in held.sentence.tokens.lowers[slice(*held.span)]  # "of the national bank"
    body = registry.body_called(held.organization)
    nouns = lexicon.nouns_of(body.row if body is not None else None, held.organization)
    return held.title in _TOPS and noun in nouns


def spoken_for(np: NounPhrase) -> Entity | None:
    """Give for whom somebody speaks who says what a minister does: "A spokesman for Ms Reyes said the minister"."""
    s = np.sentence
    named = [i for i, m in s.mentions.items() if i < np.first and m.kind == PERSON]
    if len(named) != 1 or np.det != "the" or np.number or np.modifiers or np.links:
        return None
    i = named[0]
    while i and s.shape[i - 1] in HONORIFIC + TITLE:
        i -= 1
    linked = i > 1 and s.low(i - 1) in _FOR and s.low(i - 2) in _MOUTHPIECES
    behind = s.lows[named[0] + 1 : named[0] + 3]
    owned = behind[:1] in (["'s"], ["\u2019s"]) and behind[1:] and behind[1] in _MOUTHPIECES
    return s.mentions[named[0]].entity if linked or owned else None


def stands_in(person: Entity, np: NounPhrase) -> bool:
    """Whether a person has another office than a phrase means: "the former manager" is no interim manager."""
    words, held = {*np.statuses, *np.words}, [h.title for h in person.holdings if h.status == "current"]
    interim = "former" in words and any(title.startswith(_INTERIM) for title in held)
    return interim or ("previous" in words and any(title.endswith(f" {np.head}") for title in held))
