"""Whether what stands behind a verb is its object or the subject of a clause of its own: "said Rutte was"."""

from newsevents.lexicon.grammar import Grammar, default_grammar
from newsevents.parse.clauses.clauses import (
    ADVERB,
    BREAK,
    COMMA,
    NOUN,
    PREPOSITION,
    QUOTE,
    RELATIVE,
    SUBORDINATOR,
    VERB,
    WHEN,
    Element,
    behind_phrase,
)
from newsevents.parse.clauses.predication import OBJECT, Predication
from newsevents.parse.words.items import PERSON, Sentence
from newsevents.parse.words.phrases import OWNERS, NounPhrase

_OBJECTIVE = frozenset({"him", "her", "them", "us", "me"})
TRANSPARENT = frozenset({ADVERB, WHEN, QUOTE})
"""Elements that grammar looks through."""
_ONE = frozenset({"is", "was", "has"})
_BEHIND = 2
"""Elements from a noun to the object of what describes it."""
_THOUGHT = frozenset(
    "expect tip choose pick name elect appoint favour favor set select nominate poise fancy slate".split()
)
"""Verbs whose participle says of whom what they are to do: "those tipped to succeed her"."""
_WEIGHED = frozenset(
    "respect welcome accept understand regret lament praise applaud hail commend criticise criticize condemn".split()
)
"""Verbs of what others have decided: "I respect her decision to go"."""
_REMARK = 6
"""Elements that a remark between commas and what closes it may take."""


def opens_clause(elements: list[Element], j: int) -> bool:
    """Whether the noun phrase at ``j`` is the subject of a verb of its own: "said Rutte was"."""
    if j >= len(elements) or elements[j].kind != NOUN:
        return False
    np: NounPhrase = elements[j].object
    if np.kind == "P" and np.head in _OBJECTIVE:
        return False  # "those who opposed her included"
    if is_described_behind(elements, j):
        return False
    k = j + 1
    if [e.kind for e in elements[k : k + 3]] == [COMMA, ADVERB, COMMA]:
        k += 3  # "they, too, would"
    while k < len(elements) and elements[k].kind in TRANSPARENT:
        k += 1
    if _is_finite(elements, k):
        return True
    return _is_told(elements, j) and _is_finite(elements, _behind_aside(elements, np, k))


def is_described_behind(elements: list[Element], j: int) -> bool:
    """Whether the noun at ``j`` is the object of what tells of the one before: "the states sharing the river would"."""
    if j < _BEHIND or elements[j - 1].kind != VERB or elements[j - 2].kind != NOUN:
        return False
    doing = elements[j - 1].object
    told = doing.lemma in default_grammar().opining or doing.lemma in default_grammar().inverting
    return doing.form == "ger" and not told and elements[j - 2].object.kind in {"n", "m", "T"}


def purpose_of(elements: list[Element], k: int) -> Element | None:
    """Give the noun that opens a clause and that the infinitive at ``k`` belongs to, with more between the two.

    "A move by Labour to oust Ms Reyes failed", "those tipped to succeed her include Mr Lund".
    """
    if not k or elements[k].kind != VERB or elements[k].object.form != "inf" or not _has_object(elements, k):
        return None
    i = k - 1
    while i > 0:
        linked = elements[i].kind in {NOUN, WHEN} and elements[i - 1].kind == PREPOSITION
        thought = elements[i].kind == VERB and elements[i].object.lemma in _THOUGHT and elements[i - 1].kind == NOUN
        if not (linked or thought):
            break
        i -= 2 if linked else 1
    opens = i == 0 or elements[i - 1].kind in {BREAK, SUBORDINATOR, QUOTE}
    if not opens or elements[i].kind != NOUN:
        return None
    np, those = elements[i].object, elements[i].object.text.lower().startswith("those")
    return elements[i] if those or (i < k - 1 and np.kind in {"n", "m"}) else None


def give_back_asked(elements: list[Element], verbs: dict[int, Predication], grammar: Grammar) -> None:
    """Give what people are asked to do to who asks, not to what tells of them: "asked those who backed him to go"."""
    for k, p in verbs.items():
        relative = elements[k + 2] if k + 2 < len(elements) and p.get(OBJECT) else None
        if relative is None or relative.object != "who" or p.complements.get("to"):
            continue
        if not grammar.controls_object(p.lemma, person=True):
            continue
        for j in range(k + 3, len(elements)):
            if elements[j].kind in {BREAK, COMMA, SUBORDINATOR}:
                break
            asked = verbs.get(j)
            above = asked.governor if asked is not None else None
            if asked is None or above is None or asked.form != "inf" or above.index <= k or above.index == j - 1:
                continue
            if above.get(OBJECT) and grammar.controls_object(above.lemma, person=True):
                break  # "told friends who had urged him to back her that he would not"
            above.disown(asked)
            asked.governor = p
            p.complements.setdefault("to", []).append(asked)
            break


def _has_object(elements: list[Element], k: int) -> bool:
    """Whether a phrase, with its links, stands between an infinitive and a finite verb, whose subject it seems."""
    j = k + 1
    if j >= len(elements) or elements[j].kind != NOUN:
        return False
    j += 1
    while j + 1 < len(elements) and elements[j].kind == PREPOSITION and elements[j + 1].kind in {NOUN, WHEN}:
        j += 2
    return _is_finite(elements, j)


def behind_remark(elements: list[Element], j: int, *, being: bool) -> int:
    """Give what follows a remark between commas right behind a verb, or 0: "is, in effect, the only candidate".

    ``being``: whether the verb is one of being; behind any other the remark is an adverb.
    """
    if elements[j].kind != COMMA:
        return 0
    close = next((i for i in range(j + 2, min(j + _REMARK, len(elements))) if elements[i].kind == COMMA), 0)
    inside = [e.kind for e in elements[j + 1 : close]]
    remark = set(inside) <= ({ADVERB, PREPOSITION, NOUN, WHEN} if being else {ADVERB})
    if not (inside and remark and inside[0] in {ADVERB, PREPOSITION, WHEN}) or close + 1 >= len(elements):
        return 0
    return close + 1 if elements[close + 1].kind == NOUN and not opens_clause(elements, close + 1) else 0


def _is_told(elements: list[Element], j: int) -> bool:
    """Whether a verb of saying stands right before what it tells, not between commas: "he is, said Ms Reyes, in"."""
    if j < 1 or elements[j - 1].kind != VERB or elements[j - 1].object.lemma not in default_grammar().opining:
        return False
    return j > 1 and elements[j - 2].kind not in {COMMA, QUOTE}


def _is_finite(elements: list[Element], k: int) -> bool:
    return k < len(elements) and elements[k].kind == VERB and elements[k].object.form == "fin"


def _behind_aside(elements: list[Element], np: NounPhrase, k: int) -> int:
    """Give where a clause goes on behind what commas tell of its subject: "said Ms Reyes, who ran it, would go"."""
    if k + 1 >= len(elements) or elements[k].kind != COMMA:
        return len(elements)
    if elements[k + 1].kind != RELATIVE:
        described = bool(np.members[-1].apposed) or "," in np.sentence.shape[np.first : np.last]
        return k + 1 if described else len(elements)
    for i in range(k + 2, len(elements)):
        if elements[i].kind in {BREAK, SUBORDINATOR, RELATIVE}:
            break
        if elements[i].kind == COMMA:
            return i + 1
    return len(elements)


def floats(elements: list[Element], j: int) -> bool:
    """Whether "both" or "all" at ``j`` goes with the phrase before it, not alone: "Reyes and Okafor, both lawyers"."""
    if j and elements[j - 1].kind == COMMA:
        return behind_phrase(elements[:j])
    return j > 0 and elements[j - 1].kind == NOUN


def tells_of_one(elements: list[Element], k: int) -> bool:
    """Whether a verb tells of somebody named before it, not of those listed behind: "of Mr Lund, who retires: Ms"."""
    i = next((i for i in range(k - 1, max(0, k - 3), -1) if elements[i].kind == RELATIVE), 0)
    i -= 1 + (i > 1 and elements[i - 1].kind == COMMA)
    return i >= 0 and elements[i].kind == NOUN and _ends_in_name(elements[i].object)


def _ends_in_name(np: NounPhrase) -> bool:
    """Whether a phrase, or the last of those inside it, is a person's name."""
    while np.links:
        np = np.links[-1][1]
    return np.kind == PERSON


def whose_deed(elements: list[Element], k: int, governor: Predication) -> NounPhrase | None:
    """Give whose deed the infinitive at ``k`` is by the noun before it: "confirmed the bank's plan to back her".

    Whoever respects somebody's decision has not made it: "I respect her choice to go".
    """
    j = k - 1
    while j > 0 and (elements[j].kind in TRANSPARENT or [e.kind for e in elements[j : j + 2]] == [PREPOSITION, WHEN]):
        j -= 1  # "her decision on Monday to resign"
    noun = next(reversed(governor.get(OBJECT)), None)
    if noun is None or noun.kind not in {"n", "m"} or elements[j].object is not noun:
        return None
    weighed = governor.lemma in _WEIGHED and noun.det in OWNERS
    return noun.possessor or (owning_pronoun(noun) if weighed else None)


def owning_pronoun(np: NounPhrase) -> NounPhrase:
    """Give the owner whom a possessive pronoun means, as a phrase: "his candidacy"."""
    owner = NounPhrase(np.sentence, np.first)
    owner.last, owner.kind, owner.head, owner.words = np.first + 1, "P", OWNERS[np.det], (np.head,)
    return owner


def means_one(s: Sentence, elements: list[Element], j: int) -> bool:
    """Whether the verb behind the relative pronoun at ``j`` is one of a single doer: "who is running"."""
    k = next((k for k in range(j + 1, len(elements)) if elements[k].kind not in TRANSPARENT), len(elements))
    return k < len(elements) and elements[k].kind == VERB and s.low(elements[k].first) in _ONE
