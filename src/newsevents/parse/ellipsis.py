"""Clauses that borrow the verb of the one before: "and so did Ghana", "as does Peru", "South Korea followed suit"."""

from newsevents.parse.phrases import NounPhrase
from newsevents.parse.predications import ATTRIBUTE, OBJECT, SUBJECT, Predication

_LIKE = frozenset({"so", "too", "likewise", "also", "as", "neither", "nor", "same"})
_SAME = frozenset({"suit", "same", "likewise", "lead", "example", "way"})
_PRO_VERBS = frozenset({"do", "have", "be"})
_FOLLOWERS = frozenset({"follow", "do", "go", "take", "have", "be"})


def borrow(p: Predication, antecedent: Predication | None, words_before: list[str]) -> Predication | None:
    """Give the antecedent's predication with the subject of an elliptical clause, or ``None`` where it is none."""
    if antecedent is None or p.lemma not in _FOLLOWERS or not p.get(SUBJECT) or antecedent is p:
        return None
    bare = p.lemma in _PRO_VERBS and not p.get(OBJECT) and not p.get(ATTRIBUTE) and not p.complements
    if not (_refers_back(p) or (bare and _LIKE & set(words_before))):
        return None
    copy = Predication(p.sentence, antecedent.lemma, p.first, p.last)
    copy.passive, copy.tense, copy.particle = antecedent.passive, p.tense, antecedent.particle
    copy.noun, copy.governor = antecedent.noun, antecedent.governor
    copy.relations = dict(antecedent.relations)
    copy.relations[SUBJECT] = p.get(SUBJECT)
    copy.complements = antecedent.complements
    denied = p.modality == "denied" or {"neither", "nor"} & set(words_before)
    copy.modality = "denied" if denied else p.modality if p.modality != "actual" else antecedent.modality
    copy.times = p.times or (antecedent.times if antecedent.sentence is p.sentence else [])
    copy.index = p.index
    return copy


def _refers_back(p: Predication) -> bool:
    """Whether the object says "the same": "followed suit", "did the same"."""
    objects: list[NounPhrase] = p.get(OBJECT)
    return any(np.head in _SAME for np in objects) and p.lemma != "go"
