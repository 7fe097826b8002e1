"""Which counted phrases are counts of positions taken: not those still needed, aimed at, or named one by one."""

from newsevents.parse.clauses.predications import OBJECT, Clauses, Predication
from newsevents.parse.words.items import NAMED, PERSON, TITLE
from newsevents.parse.words.numbers import Count
from newsevents.parse.words.phrases import NounPhrase

_INCREMENTS = frozenset({"more", "another", "further", "additional", "extra", "new"})
_LACKING = frozenset({"need", "require", "want", "seek", "lack", "chase", "court", "target"})
_AIMING = frozenset({"have", "need", "want", "hope", "aim", "try", "seek", "require"})
_SUPPOSING = frozenset({"if", "unless", "whether", "until"})
_NEAR = 2
_MARKS = frozenset(",-–—(:")
_CLOSING = frozenset("zdbve.;")
"""Items with which a list of names is over: verbs, the end of the sentence."""
_LEAD = 6
"""Items that may stand before the next name: titles, and what is told of the one before."""


def stands(np: NounPhrase, clauses: Clauses) -> bool:
    """Whether a count is one of positions taken: not "two more", nor the votes that somebody needs."""
    if not _INCREMENTS.isdisjoint({*np.words, np.det}) and "than" not in np.words:
        return False
    behind = np.sentence.shape[np.last : np.last + 2]
    if np.sentence.lows[np.last : np.last + 1] in (["in"], ["out of"]) and behind[1:] == "0":
        return False  # "three in four of the branches"
    before = {np.sentence.low(i) for i in range(max(0, np.first - _NEAR), np.first)}
    if not before.isdisjoint(_SUPPOSING):
        return False
    return not any(p.lemma in _LACKING and p.first < np.first and np.first - p.last < 7 for p in clauses.verbs.values())


def is_aim(p: Predication) -> bool:
    """Whether a count is only to be reached, or was: "have until Monday to collect nominations from 100 MPs"."""
    above = p.governor
    if above is not None and above.pluperfect and above.lemma == "expect":
        return True  # "18 MPs who had been expected to back him dissented"
    return p.form == "inf" and above is not None and above.lemma in _AIMING and above.tense == "present"


def is_named(np: NounPhrase, count: Count, p: Predication | None = None) -> bool:
    """Whether those counted are all named: "two other aspirants, Ms Reyes and Mr Okafor", "three did: Ms Reyes,"."""
    named = sum(m.kind in NAMED for m in (*np.apposed, *np.members[1:]))
    listed = sum(m.kind in NAMED for e in (p.get("including") if p else ()) for m in e.members)
    return max(named, listed, _named_behind(np)) >= count.value


def _named_behind(np: NounPhrase) -> int:
    """Count the persons who are named behind a phrase, one after another: "two of her rivals - Ms Reyes and"."""
    shape, last = np.sentence.shape, np.last
    named = 0
    for i in range(last + 1, len(shape) if shape[last : last + 1] in _MARKS else 0):
        if shape[i] == PERSON:
            named, last = named + 1, i
        elif shape[i] in _CLOSING or i - last > _LEAD:
            break
    return named


def with_unit(count: Count, p: Predication) -> Count:
    """Complete a bare number from what the verb counts: "put the number of members at 20"."""
    if count.unit is not None:
        return count
    for np in p.get(OBJECT):
        if np.of is not None and np.of.kind in {"m", TITLE}:
            unit = np.of.title.text.lower() if np.of.title is not None else np.of.head
            return Count(count.value, count.comparison, count.total, unit)
    return count


def fuller(count: Count, other: Count) -> Count:
    """Complete what a count does not say by what another reading of its words says."""
    return Count(count.value, count.comparison, count.total or other.total, other.unit or count.unit)
