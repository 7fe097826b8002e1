"""Who stands behind somebody, said in one word: "the union-backed candidate", "US-backed Ana Reyes"."""

from collections.abc import Iterator

from newsevents.lexicon.lexicon import Lexicon
from newsevents.parse.clauses.clauses import NOUN
from newsevents.parse.clauses.predications import OBJECT, SUBJECT, Clauses, Predication
from newsevents.parse.names.entities import Registry
from newsevents.parse.words.items import NATIONALITY, ORGANIZATION, PERSON, STATE, Mention
from newsevents.parse.words.phrases import NounPhrase
from newsevents.text.tagger import is_unknown

_SPONSORED = ("-backed", "-supported", "-endorsed", "-sponsored", "-favoured", "-favored")
_ONES_OWN = frozenset("government union opposition army military church regime royal monarchy coalition labour".split())
"""Common nouns that are one actor there: "the government-backed candidate"."""


def sponsored_predications(clauses: Clauses, lexicon: Lexicon, registry: Registry) -> Iterator[Predication]:
    """Give, for each name that such a word describes, who backs it."""
    s = clauses.sentence
    for i in [i for i, low in enumerate(s.lows) if "-" in low and low.endswith(_SPONSORED)]:
        whom = next((m for e in clauses.elements if e.kind == NOUN for m in _described(e.object, i)), None)
        sponsor = _sponsor(clauses, i, lexicon, registry) if whom is not None else None
        if whom is not None and sponsor is not None:
            p = Predication(s, "back", i, whom.last)
            p.relations = {SUBJECT: [sponsor], OBJECT: [whom]}
            yield p


def _described(np: NounPhrase, i: int) -> Iterator[NounPhrase]:
    """Give the named phrases that the word at item ``i`` stands in: not Lund, in "Lund, an ally of US-backed Reyes"."""
    for member in np.members:
        parts = _parts(member, i)
        if parts:
            found = [inner for part in parts for inner in _described(part, i)]
            bare = all(
                part in member.apposed and not _parts(part, i) for part in parts
            )  # "Lund, the US-backed candidate"
            yield from found or ([member] if bare and member.name is not None else [])
            continue
        named = member.name is not None or any(a.kind == PERSON for a in member.apposed)
        if named and member.first <= i < member.last:
            yield member


def _parts(np: NounPhrase, i: int) -> list[NounPhrase]:
    """Give the descriptions and linked phrases of a phrase that the word at item ``i`` stands in."""
    return [part for part in (*np.apposed, *(linked for _, linked in np.links)) if part.first <= i < part.last]


def _sponsor(clauses: Clauses, i: int, lexicon: Lexicon, registry: Registry) -> NounPhrase | None:
    """Read what stands before the hyphen as a phrase of its own."""
    s = clauses.sentence
    first = s.cuts[i]
    text = s.tokens.words[first].rpartition("-")[0]
    np = NounPhrase(s, i)
    np.last, np.head = i + 1, text.lower()
    opens = not any(c.isalpha() for c in s.text(0, i))  # where any word has a capital
    if text in _ONES_OWN or (opens and np.head in _ONES_OWN):
        np.kind, np.det = "n", "the"
        return np
    entries = [e for e in lexicon.gazetteer.get(text.lower()) if len(e.tokens) == 1]
    known = next((e for e in entries if e.kind in {ORGANIZATION, STATE, NATIONALITY}), None)
    if known is not None:
        kind = STATE if known.kind == NATIONALITY else known.kind
        np.name = Mention(kind, first, first + 1, text, known.row)
    elif any(person.name.split()[-1] == text for person in registry.persons):
        np.name = Mention(PERSON, first, first + 1, text)
    elif text.isupper() or (text[:1].isupper() and (not opens or is_unknown(np.head))):
        np.name = Mention(ORGANIZATION, first, first + 1, text)
    if np.name is None:
        return None
    np.kind = np.name.kind
    return np
