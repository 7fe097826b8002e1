"""Clauses that open with what denies them, and so put their verb in two: "nor will he endorse Ms Reyes"."""

from newsevents.parse.clauses.clauses import (
    ADVERB,
    BREAK,
    COMMA,
    CONJUNCTION,
    NOUN,
    PREPOSITION,
    QUOTE,
    SUBORDINATOR,
    VERB,
    Element,
)
from newsevents.parse.words.items import Sentence
from newsevents.parse.words.verbs import VerbGroup

_DENYING = frozenset({"nor", "neither", "never", "no", "hardly"})
_ASIDE = 5
"""Elements from one comma to the other, at most."""
_OPENS = frozenset({BREAK, COMMA, CONJUNCTION, QUOTE, SUBORDINATOR})
_FORMS = {"do": {"base", "inf", "fin"}, "have": {"part", "fin"}, "be": {"part", "ger", "fin"}}
"""Forms of the main verb behind each auxiliary; a past tense may look like a participle."""


def join_negated(sentence: Sentence, elements: list[Element]) -> None:
    """Make one verb of what a fronted denial has parted, in place: "never has Peru backed her"."""
    if _DENYING.isdisjoint(sentence.words) and _DENYING.isdisjoint(sentence.lows[:1]):
        return
    k = 1
    while k < len(elements) - 2:
        main = _main_verb(sentence, elements, k) if elements[k].kind == VERB and _is_denied(elements, k - 1) else None
        if main is not None:
            _take(main, elements[k].object)
            del elements[k]
        k += 1


def _is_denied(elements: list[Element], k: int) -> bool:
    """Whether what stands before an auxiliary opens a clause and denies it: "nor", "at no time"."""
    e = elements[k]
    if e.kind == NOUN and e.object.head == "neither" and e.last == e.first + 1:
        return _opens(elements, k)  # "Neither has Peru endorsed her"
    if e.kind == NOUN:
        return k > 0 and e.object.det == "no" and elements[k - 1].kind == PREPOSITION and _opens(elements, k - 1)
    return e.kind in {ADVERB, CONJUNCTION} and e.object in _DENYING and _opens(elements, k)


def _opens(elements: list[Element], k: int) -> bool:
    return k == 0 or elements[k - 1].kind in _OPENS


def _main_verb(sentence: Sentence, elements: list[Element], k: int) -> VerbGroup | None:
    """Give the verb behind its subject whose auxiliary stands at ``k``."""
    helping: VerbGroup = elements[k].object
    if helping.lemma not in _FORMS or helping.form != "fin" or elements[k + 1].kind != NOUN:
        return None
    j = k + 2
    if elements[j].kind == COMMA:  # "nor will Peru, for now, back her"
        j = next((i + 1 for i in range(j + 1, min(len(elements), j + _ASIDE)) if elements[i].kind == COMMA), j)
    while j < len(elements) and elements[j].kind == ADVERB:
        j += 1
    if j >= len(elements) or elements[j].kind != VERB:
        return None
    main: VerbGroup = elements[j].object
    bare = sentence.low(main.main) == main.lemma.partition("_")[0]  # "nor does it back her"
    parted = main.form != "fin" or main.plain_past or bare
    return main if parted and main.form in _FORMS["do" if helping.modal else helping.lemma] else None


def _take(main: VerbGroup, helping: VerbGroup) -> None:
    """Give a verb the tense and the mood of its auxiliary, and the denial before it."""
    main.progressive = helping.lemma == "be" and main.form == "ger"
    main.passive = helping.lemma == "be" and main.form in {"part", "fin"}
    main.perfect = helping.lemma == "have" and helping.tense == "present"
    main.pluperfect = helping.lemma == "have" and helping.tense == "past"
    main.form, main.plain_past, main.negated = "fin", False, True
    main.modal, main.duty = helping.modal, helping.duty
    main.tense = "future" if helping.modal == "expected" else "past" if helping.lemma == "have" else helping.tense
