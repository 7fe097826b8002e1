"""What somebody only wants, doubts or would do: "would love to see her elected", "made sure that he is chosen"."""

from newsevents.lexicon.grammar import default_grammar
from newsevents.parse.clauses.predications import OBJECT, SUBJECT, Predication

_FITNESS = frozenset("necessary needed required fit unfit qualified unqualified eligible worthy able unable".split())
"""Words before an infinitive that say what it takes to get an office."""
_SUCCEEDED = (OBJECT, "as", "to", "at")
_PEOPLE = frozenset("voters people respondents most many percent half majority plurality third quarter".split())
_ENTERING = frozenset({"assume", "take", "take_over", "become", "enter", "succeed", "replace", "be"})
_MINDING = frozenset("ensure guarantee see_to demand doubt hope fear wish pray worry wonder question dream".split())
"""Verbs whose clause is only wanted, feared or doubted."""
_UNSURE = {"make": {"sure", "certain"}, "be": {"doubtful", "unclear", "uncertain", "unlikely", "possible"}}


def is_unfulfilled(p: Predication) -> bool:
    """Whether a clause names what somebody wants, doubts or is able to do, and not what was done."""
    if p.lemma == "succeed" and not any(p.get(relation) for relation in _SUCCEEDED):
        return True  # "never succeeded in winning them over"
    fit = p.form == "inf" and p.first > 0 and p.sentence.low(p.first - 1) in _FITNESS and p.lemma in _ENTERING
    return fit or _is_longed_for(p) or _is_wanted(p) or _is_helped(p) or _is_surveyed(p)


def _is_longed_for(p: Predication) -> bool:
    """Whether a clause is only what somebody would like to see: "would love to see her elected"."""
    seeing = p.governor if p.governor is not None and p.governor.lemma == "see" else None
    if seeing is None or "rather" in seeing.sentence.lows:
        return seeing is not None
    above = seeing.governor if seeing.form == "inf" else None
    return above is not None and (above.lemma in default_grammar().wishes or "would" in above.sentence.lows)


def _is_wanted(p: Predication) -> bool:
    """Whether a clause is what somebody wants or doubts: "ensured that she became head", "made sure he was elected"."""
    above = p.governor
    if above is None or p.form not in {"fin", "base"}:
        return False
    if above.tense == "past" and p.tense == "past" and p.sentence.low(p.first) != "be":
        return False
    after = above.sentence.low(above.last) if above.last < len(above.sentence) else ""
    return above.lemma in _MINDING or after in _UNSURE.get(above.lemma, ())


def _is_surveyed(p: Predication) -> bool:
    """Whether a share of people only says whom it would choose: "41 per cent would pick him as president"."""
    would = p.modality == "expected" and p.sentence.low(p.first) == "would"
    return would and any(np.number or np.head in _PEOPLE for np in p.get(SUBJECT))


def _is_helped(p: Predication) -> bool:
    """Whether a bare verb is what somebody would help to do: "a good turnout will help elect her"."""
    helping = p.governor.lemma if p.governor is not None else p.sentence.low(p.first - 1) if p.first else ""
    above = p.governor.governor if p.governor is not None else None
    pledged = above is not None and above.lemma in {"commit", "dedicate", "pledge"}  # "committed to helping her win"
    return p.form == "base" and helping.startswith("help") and (pledged or p.modality != "actual")
