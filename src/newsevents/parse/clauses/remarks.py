"""Remarks between commas: whose words a relative clause is ("for whom, he insists, the party stands"), asides."""

from newsevents.lexicon.grammar import Grammar
from newsevents.parse.clauses.clauses import (
    ADJECTIVE,
    ADVERB,
    COMMA,
    CONJUNCTION,
    NOUN,
    PREPOSITION,
    RELATIVE,
    VERB,
    WHEN,
    Element,
)
from newsevents.parse.clauses.predication import SUBJECT, Predication
from newsevents.parse.words.items import Sentence

_LENGTH = 4
"""Elements of such a remark, its commas among them."""

_DONE_TO = frozenset(
    "appoint name elect re-elect choose pick select hire nominate promote designate unveil announce approve confirm "
    "replace succeed oust dismiss sack fire remove endorse back".split()
)
"""Verbs that have somebody for an object, even behind a time between commas."""

_ASIDE = 5
"""Elements of an aside behind "and", its commas not among them."""
_ASIDES = frozenset({ADVERB, ADJECTIVE, WHEN, PREPOSITION, NOUN})
_NOT = frozenset({"not", "never", "hardly"})
_THEN = frozenset({"then", "later", "also"})
"""Words that go on with a list as "and" does: "was backed by Peru, then by Chile"."""

Remark = tuple[Element, Element]


def behind_joint(elements: list[Element], j: int) -> int:
    """Give where what is joined stands behind "and" at ``j``, or a comma before it, and an aside; the end for nowhere.

    "was backed by Peru and, more surprisingly, by Chile", "has the support of Peru, and since May of Chile".
    """
    end = len(elements)
    i = j + (elements[j].kind == COMMA)
    if i >= end or not (elements[i].kind == CONJUNCTION or (i > j and elements[i].object in _THEN)):
        return end
    i += 1
    if i < end and elements[i].kind == COMMA:
        closing = next((k for k in range(i + 1, min(i + 2 + _ASIDE, end)) if elements[k].kind not in _ASIDES), end)
        if closing == end or elements[closing].kind != COMMA:
            return end
        denied = any(e.object in _NOT for e in elements[i:closing])
        return end if denied else closing + 1
    while i < end and elements[i].kind == ADVERB and elements[i].object not in _NOT:
        i += 1  # "and later by Chile"
    return i


def take_remarks(elements: list[Element], grammar: Grammar) -> dict[int, Remark]:
    """Take the remarks out of a sentence, in place; give where each stood, with its verb and who says it."""
    found: dict[int, Remark] = {}
    k = 0
    while k < len(elements) - _LENGTH:
        if elements[k].kind == COMMA and _is_contrast(elements[k : k + _LENGTH + 1]):
            del elements[k : k + _LENGTH + 1]
            continue
        if elements[k].kind == COMMA and k and (closing := _end_of_time(elements, k)):
            del elements[closing], elements[k]  # "elected, on Thursday, Ms Reyes as its president"
            continue
        k += 1
        if elements[k - 1].kind != RELATIVE:
            continue
        comma, verb, who, end = elements[k : k + _LENGTH]
        says = verb.kind == VERB and verb.object.form == "fin" and verb.object.lemma in grammar.inverting
        marked = comma.kind == end.kind == COMMA
        if marked and says and who.kind == NOUN and elements[k + _LENGTH : k + 1 + _LENGTH] != []:
            found[k] = (verb, who)
            del elements[k : k + _LENGTH]
    return found


def _end_of_time(elements: list[Element], k: int) -> int:
    """Give where the comma stands that ends a time between a verb and whom it is done to; 0 where there is none."""
    verb, j = elements[k - 1], k + 1 + (elements[k + 1].kind == PREPOSITION)
    active = verb.kind == VERB and verb.object.form == "fin" and not verb.object.passive
    timed = [e.kind for e in elements[j : j + 3]] == [WHEN, COMMA, NOUN]
    return j + 1 if active and timed and verb.object.lemma in _DONE_TO else 0


def _is_contrast(found: list[Element]) -> bool:
    """Whether commas set off whom something is not said of: "wants Ms Reyes, and not a newcomer, as governor"."""
    comma, joint, no, _, closing = found
    marked = comma.kind == closing.kind == COMMA and [e.kind for e in found[1:4]] == [CONJUNCTION, ADVERB, NOUN]
    return marked and no.object == "not" and joint.object in {"and", "but"}


def give_remarks(found: dict[int, Remark], sentence: Sentence, verbs: dict[int, Predication]) -> None:
    """Let each remark govern the next verb behind where it stood, as what somebody says."""
    for k, (verb, who) in found.items():
        told = next((p for j, p in verbs.items() if j >= k and p.form == "fin"), None)
        if told is not None and told.governor is None:
            told.governor = Predication.of_group(sentence, verb.object)
            told.governor.add(SUBJECT, who.object)
