"""Who joins others in what these do: "joined a growing list of members backing her", "added his name to those who"."""

from collections.abc import Mapping

from newsevents.parse.clauses.predication import OBJECT, SUBJECT, Predication
from newsevents.parse.words.phrases import NounPhrase

_CUES = frozenset("join joins joined joining swell swells swelled swelling add adds added adding".split())
_JOINING = {"join": OBJECT, "swell": OBJECT, "add": "to"}
"""Where the others stand whom somebody joins by each verb."""
_LISTS = frozenset("list roll roster rank group number band chorus crowd parade string host line".split())


def join_others(words: frozenset[str], verbs: Mapping[int, Predication]) -> None:
    """Give what those do whom somebody joins to whoever joins them, who are the ones with a name."""
    if words.isdisjoint(_CUES):
        return
    for q in verbs.values():
        joined = q.get(_JOINING[q.lemma]) if q.lemma in _JOINING and q.get(SUBJECT) else []
        others = [np for np in joined if _are_others(np)]
        if not others or not (q.lemma != "add" or any(np.head in {"name", "voice"} for np in q.get(OBJECT))):
            continue
        for p in verbs.values():
            if p.index > q.index and p.form in {"ger", "fin"} and any(np in _within(others) for np in p.get(SUBJECT)):
                p.relations[SUBJECT] = list(q.get(SUBJECT))
                p.modality = q.modality if p.form == "ger" else p.modality


def _are_others(np: NounPhrase) -> bool:
    """Whether a phrase tells of several without a name."""
    head = np.head.removesuffix("s") if np.head not in _LISTS else np.head
    return np.name is None and (head in _LISTS or np.head == "those" or (np.kind == "m" and np.name is None))


def _within(others: list[NounPhrase]) -> list[NounPhrase]:
    """Give the phrases and those linked to them: "a list" and "members" in "a list of members"."""
    return [*others, *(linked for np in others for _, linked in np.links)]
