"""A field of candidates that one sentence counts and the next one names: "Five aspirants ... They include Ms Reyes"."""

from collections.abc import Iterable

from newsevents.lexicon.morphology import singular
from newsevents.parse.phrases import NounPhrase
from newsevents.parse.predications import SUBJECT, Predication

_STANDING = frozenset(
    "candidate contender hopeful aspirant contestant challenger finalist applicant name nominee frontrunner".split()
)
_NAMING = frozenset({"include", "comprise", "be"})


def last_field(phrases: Iterable[NounPhrase]) -> NounPhrase | None:
    """Give the last phrase of a sentence that speaks of several who stand, none of them named."""
    return next((np for np in reversed(list(phrases)) if _is_field(np)), None)


def name_field(p: Predication, field: NounPhrase | None) -> None:
    """Let "they include", "the others are" have for its subject the field that the sentence before spoke of."""
    if field is None or p.lemma not in _NAMING or p.modality == "denied":
        return
    subjects = p.get(SUBJECT)
    if len(subjects) == 1 and _stands_for_it(subjects[0]):
        p.relations[SUBJECT] = [field]


def _is_field(np: NounPhrase) -> bool:
    words = np.text.lower().split()
    several = any(word != singular(word) and singular(word) in _STANDING for word in words)
    return several and not np.apposed and np.name is None


def _stands_for_it(np: NounPhrase) -> bool:
    return np.text.lower() in {"they", "these", "the others", "others"}
