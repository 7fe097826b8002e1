"""Short names of bodies that are named in full elsewhere: "the Organization", "the central bank", "Norvest".

A federation's own word with a capital means the one body of the article whose full name has it; "the central bank"
means the one that the article names, for there is seldom another. A company goes by the words that open its name.
"""

from collections import defaultdict
from collections.abc import Iterable

from newsevents.lexicon.grammar import default_grammar
from newsevents.lexicon.lexicon import Lexicon
from newsevents.parse.names.entities import LEGAL_FORMS, Entity, Registry, entity_of
from newsevents.parse.words.items import ORGANIZATION, Mention, Sentence

_CENTRAL_BANK = "central bank"
_SHORTENED = frozenset({"company", "orchestra"})
"""Kinds of bodies that go by the words that open their names."""


def bind_short_names(registry: Registry, sentences: Iterable[Sentence], lexicon: Lexicon) -> None:
    """Let the short names of an article's bodies mean the bodies, where only one can be meant."""
    named = [(s, i, m) for s in sentences for i, m in s.mentions.items() if m.kind == ORGANIZATION]
    for s, i, m in named:
        if m.row is None and " " not in m.text and s.lows[i + 1 : i + 2] == ["council"]:
            _bind(registry, [m], (other for _, _, other in named if _is_council_of(m.text, other)))
    nouns: dict[str, list[Mention]] = defaultdict(list)
    for s, i, m in named:
        if _is_noun(s, i, m):
            nouns[m.text].append(m)
    full = [m for _, _, m in named if " " in m.text and not m.text.islower()] if nouns else []
    for noun, short in nouns.items():
        _bind(registry, short, (m for m in full if noun in _heads(m)))
    if lone := [m for _, _, m in named if m.row is not None and m.row.name == _CENTRAL_BANK]:
        banks = [m for _, _, m in named if getattr(m.row, "kind", "") == "central_bank" and m.row.name != _CENTRAL_BANK]
        first = min((m.first for m in banks), default=0)
        own = [m for m in lone if m.text.istitle() and m.first < first]  # "the Central Bank", before the ECB is named
        _bind(registry, lone if not own else [m for m in lone if m.text.islower()], banks)
    for text, longer in _prefixes([m for _, _, m in named if m.row is None], lexicon).items():
        body = _only(registry, longer)
        if body is not None:
            registry.alias("organization", text, body)


def _is_council_of(place: str, mention: Mention) -> bool:
    """Whether a name is that of a place's council in full: "Ashmere Borough Council", of "Ashmere council"."""
    words = mention.text.lower().split()
    return words[0] == place.lower() and words[-1] == "council" and len(words) > 1


def _prefixes(mentions: Iterable[Mention], lexicon: Lexicon) -> dict[str, list[Mention]]:
    """Give, by the short names that open them, the companies' names that go on: "Norvest", "Norvest Mills Inc."."""
    texts = {m.text for m in mentions}
    found: dict[str, list[Mention]] = defaultdict(list)
    for mention in mentions:
        *before, last = mention.text.split()
        if last.lower() in LEGAL_FORMS or lexicon.organization_kind_of_last(last) in _SHORTENED:
            for n in range(1, len(before) + 1):
                if (short := " ".join(before[:n])) in texts:
                    found[short].append(mention)
    return found


def _bind(registry: Registry, short: Iterable[Mention], full: Iterable[Mention]) -> None:
    """Let short mentions mean the body of full ones, if these are all of one; it does not go by the short name."""
    body = _only(registry, full)
    if body is not None:
        for mention in short:
            mention.entity = body
            body.mentions += 1


def _only(registry: Registry, mentions: Iterable[Mention]) -> Entity | None:
    """Give the body that mentions are of, if it is one."""
    bodies = {entity for mention in mentions if (entity := entity_of(registry, mention)) is not None}
    return bodies.pop() if len(bodies) == 1 else None


def _is_noun(s: Sentence, i: int, mention: Mention) -> bool:
    """Whether a lone unknown word behind "the" or a possessive may be part of a longer name: a headline's "League"."""
    lone = mention.row is None and " " not in mention.text and not mention.text.isupper()
    headed = s.headline and mention.text.lower() in default_grammar().bodies
    return lone and ((i > 0 and s.shape[i - 1] in "DP'") or headed)


def _heads(mention: Mention) -> set[str]:
    """Give the words of a name that may stand for it alone: its last, and the first of "Organization of X"."""
    words = mention.text.split()
    return {words[-1], words[0]} if words[1] in {"of", "for"} else {words[-1]}
