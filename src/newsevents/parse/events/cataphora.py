"""Whom a pronoun means that stands before the name: "After he dropped out, Mr Lund endorsed her".

The subordinate clause that opens a sentence has, as a rule, the subject of the main clause for its "he"; not where the
one goes and the other comes: "After he resigned, Ms Reyes took over".
"""

from newsevents.parse.clauses.clauses import (
    ADVERB,
    BREAK,
    COMMA,
    NOUN,
    PREPOSITION,
    QUOTE,
    SUBORDINATOR,
    VERB,
    WHEN,
    Element,
)
from newsevents.parse.clauses.predications import Clauses
from newsevents.parse.people.contenders import HE, SHE
from newsevents.parse.words.items import PERSON
from newsevents.parse.words.phrases import NounPhrase

_FRONTED = frozenset({WHEN, ADVERB, COMMA, PREPOSITION})
"""Kinds of elements that may stand before the word that opens the clause: "On Monday, the day that he"."""
_ENTERING = frozenset(
    "take_over take become succeed replace appoint name elect step_in step_up assume fill inherit choose pick install "
    "swear_in promote get win be serve act lead run".split()
)
"""Verbs of who comes when another goes."""
_CHOSEN = frozenset("confirm elect re-elect reelect appoint choose pick select approve ratify endorse win".split())
"""Verbs of who comes: "should she be confirmed, Ms Reyes will become"."""
_JOINING = frozenset({"join", "become", "enter", "start", "found", "move"})
"""Verbs of who was something else before: "Before he joined the bank, Mr Lund was a minister"."""
_OWN = frozenset({"poss:his", "poss:her"})
_INVERTED = frozenset({"should", "were", "had"})
"""Verbs that open a condition."""


def name_behind(clauses: Clauses) -> tuple[NounPhrase, NounPhrase] | None:
    """Give the pronoun that opens a sentence's first clause, and the name behind the clause that it stands for."""
    elements = clauses.elements
    if (fronted := _fronted(elements)) is not None:
        return fronted
    opening = next((k for k, e in enumerate(elements) if e.kind not in _FRONTED), len(elements))
    inverted = opening == 0 and elements[0].kind == VERB and clauses.sentence.low(elements[0].first) in _INVERTED
    if opening + 2 >= len(elements) or not (inverted or elements[opening].kind == SUBORDINATOR):
        return None
    pronoun = elements[opening + 1]
    if pronoun.kind != NOUN or pronoun.object.kind != "P" or pronoun.object.head not in HE | SHE:
        return None
    comma = _end(elements, opening + 2)
    main = elements[comma + 1] if comma and comma + 1 < len(elements) else None
    if main is None or main.kind != NOUN or main.object.kind != PERSON or main.object.members[1:]:
        return None
    verb = next((p for k, p in clauses.verbs.items() if k > comma and p.form == "fin"), None)
    before = clauses.sentence.low(elements[opening].first) == "before"
    told = _CHOSEN | _JOINING if before else _CHOSEN
    chosen = any(opening < k < comma and p.lemma in told for k, p in clauses.verbs.items())
    if verb is None or (verb.lemma in _ENTERING and not chosen) or main.object not in verb.relations.get("subject", ()):
        return None
    return pronoun.object, main.object


def _fronted(elements: list[Element]) -> tuple[NounPhrase, NounPhrase] | None:
    """Give such a pair where what is the subject's opens the sentence: "On his first visit since he won, Mr Lund"."""
    opens = [e.kind for e in elements[:2]] == [PREPOSITION, NOUN] and elements[1].object.det in _OWN
    comma = next((k for k, e in enumerate(elements) if e.kind == COMMA), 0) if opens else 0
    main = elements[comma + 1].object if comma and comma + 1 < len(elements) else None
    inside = (e.object for k, e in enumerate(elements[:comma]) if e.kind == NOUN and _is_led(elements, k))
    pronoun = next((np for np in inside if np.kind == "P" and np.head in HE | SHE), None)
    named = isinstance(main, NounPhrase) and main.kind == PERSON and not main.members[1:]
    return (pronoun, main) if pronoun is not None and named and main is not None else None


def _is_led(elements: list[Element], k: int) -> bool:
    """Whether a phrase opens a subordinate clause: "since he"."""
    return k > 0 and elements[k - 1].kind == SUBORDINATOR


def _end(elements: list[Element], start: int) -> int:
    """Give the comma that closes the opening clause; 0 where a quotation or another clause comes first."""
    for k in range(start, len(elements)):
        if elements[k].kind in {BREAK, SUBORDINATOR, QUOTE}:
            return 0
        if elements[k].kind == COMMA and any(e.kind == VERB for e in elements[start:k]):
            return k
    return 0
