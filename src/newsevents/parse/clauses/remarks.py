"""Remarks between commas that say whose words a relative clause is: "for whom, he insists, the party stands"."""

from newsevents.lexicon.grammar import Grammar
from newsevents.parse.clauses.clauses import ADVERB, COMMA, CONJUNCTION, NOUN, RELATIVE, VERB, Element
from newsevents.parse.clauses.predication import SUBJECT, Predication
from newsevents.parse.words.items import Sentence

_LENGTH = 4
"""Elements of such a remark, its commas among them."""

Remark = tuple[Element, Element]


def take_remarks(elements: list[Element], grammar: Grammar) -> dict[int, Remark]:
    """Take the remarks out of a sentence, in place; give where each stood, with its verb and who says it."""
    found: dict[int, Remark] = {}
    k = 0
    while k < len(elements) - _LENGTH:
        if elements[k].kind == COMMA and _is_contrast(elements[k : k + _LENGTH + 1]):
            del elements[k : k + _LENGTH + 1]
            continue
        k += 1
        if elements[k - 1].kind != RELATIVE:
            continue
        comma, verb, who, closing = elements[k : k + _LENGTH]
        says = verb.kind == VERB and verb.object.form == "fin" and verb.object.lemma in grammar.inverting
        marked = comma.kind == closing.kind == COMMA
        if marked and says and who.kind == NOUN and elements[k + _LENGTH : k + 1 + _LENGTH] != []:
            found[k] = (verb, who)
            del elements[k : k + _LENGTH]
    return found


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
