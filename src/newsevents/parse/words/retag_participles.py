"""Second thoughts on participles: "had earlier thrown", "Reyes, reached by phone, begged off", "swung behind her"."""

import re
from collections.abc import Container

from newsevents.lexicon.grammar import default_grammar
from newsevents.lexicon.morphology import verb_lemma
from newsevents.parse.words.clause_bounds import is_verbless, subject_before
from newsevents.parse.words.items import FINITE, TIME, Sentence
from newsevents.parse.words.retag_titles import auxiliary
from newsevents.parse.words.voting_words import near

_SUBJECTS = frozenset("AOCLITPnmMN'")
_OBJECTS = frozenset("AOCGDS")
_DESCRIBED = frozenset("nmNMjklAOCLTSG")
"""What goes on with the phrase that an adjective opens."""
_REPUTED = frozenset({"said", "believed", "thought", "understood", "reported", "rumoured", "rumored", "known"})
"""What a comma and an infinitive make a participle."""
_HELD_FOR = frozenset({"considered", "deemed", "dubbed", "called", "nicknamed", "named", "reckoned"})
"""What a comma and a description do."""
_SELVES = frozenset({"himself", "herself", "itself", "themselves"})
_INTRANSITIVE = frozenset({"resigned", "stepped", "bowed", "emerged"})
"""Verbs without a passive, whose past participle needs an auxiliary."""
_CALLED = frozenset({"named", "called", "dubbed", "nicknamed", "known"})
_TOLD_TO = re.compile("[DS]?[jkl0]*[nmTAOCGL]+tb")
"""Whom somebody is told to do something, and what: "his friends to back"."""
_WITH_PAIR = re.compile("i[AOC](?:c[AOC])?d(?=[.;,])")
_AGAIN = frozenset({"reappointed", "re-appointed", "reelected", "re-elected", "renominated", "rehired"})
_PAIR = 2
_NAMES = frozenset("AG")
_BACK = frozenset({"back", "home", "forward", "over"})
_HAVING = frozenset({"has", "have", "had"})
_SWORN = "sworn-in"
_ON = frozenset({"on", "in"})
_FILLING = frozenset({"name", "elect", "appoint", "make"})
_SWAPS = frozenset({"swaps", "switches", "trades"})
_WITH = frozenset({"with", "jobs", "places", "roles", "posts", "portfolios"})


def mend_pasts(s: Sentence, shape: list[str], classes: Container[str]) -> None:
    """Read as past tense what can be no participle and no -ing form: "the 45-year-old told", "swung behind her"."""
    _mend_sworn(s, shape)
    _mend_joint(s, shape)
    for i, c in enumerate(shape):
        if c in "nm" and s.low(i) in _SWAPS and shape[i - 1 : i] == ["A"] and s.low(i + 1) in _WITH:
            shape[i] = "z"  # "Ana Reyes swaps with Luis Pardo"
        if c == "g" and s.low(i) in classes and not s.low(i).endswith("ing"):
            shape[i] = "v" if auxiliary(s, shape, i) else "d"
        if c == "n" and shape[i + 1 : i + 2] == ["A"] and _doing_too(s, shape, i, classes):
            shape[i] = "g"
        if c == "v" and i and not auxiliary(s, shape, i) and _is_past(s, shape, i):
            shape[i] = "d"


def _mend_sworn(s: Sentence, shape: list[str]) -> None:
    """Read "was on Monday sworn-in as governor" as the verb that it is, but not "the newly sworn-in governor"."""
    for i in [i for i, low in enumerate(s.lows) if i and low == _SWORN]:
        before = i - 1
        while before > 0 and (shape[before] in {TIME, "r"} or s.low(before) in _ON):
            before -= 1
        described = i + 1 < len(shape) and shape[i + 1] in _DESCRIBED
        if auxiliary(s, shape, before + 1) and not described:
            shape[i] = "v"


def _mend_joint(s: Sentence, shape: list[str]) -> None:
    """Read a past tense that tells of doing something with others: "backed her plan and co-chaired the campaign"."""
    for i in [i for i, low in enumerate(s.lows) if low.startswith("co-") and low.endswith("ed")]:
        if i and shape[i] == "j" and shape[i - 1] == "c" and shape[i + 1 : i + 2] and shape[i + 1] in "ADSO":
            shape[i] = "d"


def _doing_too(s: Sentence, shape: list[str], i: int, classes: Container[str]) -> bool:
    """Whether a noun before a name is an -ing form that goes on with another: "sacking Lund and hauling Reyes back"."""
    joined = i > 1 and shape[i - 1] == "c" and "g" in shape[: i - 1]
    return joined and s.low(i).endswith("ing") and verb_lemma(s.low(i)) in classes


def mend_participles(s: Sentence, shape: list[str]) -> None:
    """Settle which forms are past tenses and which are participles, once all other verbs are known."""
    opening = int(shape[:1] == ['"'])
    if shape[opening : opening + 2] == ["N", "A"] and s.low(opening) in _AGAIN:
        shape[opening] = "v"  # "Reappointed Ana Reyes to the board", in a list
    if not s.headline and "v" in shape:
        if not FINITE & set(shape):
            _mend_participle(s, shape)
        _mend_clauses(s, shape)
    _mend_eliminated(s, shape)
    _mend_accompanied(s, shape)
    _mend_reputed(s, shape)
    _mend_held_for(s, shape)
    _mend_reflexive(s, shape)


def _is_past(s: Sentence, shape: list[str], i: int) -> bool:
    """Whether what looks like a participle is a past tense: "the 45-year-old told delegates"."""
    aged = s.low(i - 1).endswith("-year-old")
    only = s.low(i - 1) in {"only", "just"} and shape[i - 2] == "c" and shape[i + 1 : i + 2] == ["0"]
    told = aged or only or s.low(i) in _INTRANSITIVE
    return told or _governs_name(s, shape, i) or _goes_on(s, shape, i)


def _goes_on(s: Sentence, shape: list[str], i: int) -> bool:
    """Whether a form behind ", and", "on Monday and" or "by 8 votes to 3 and" goes on with a named object."""
    joined = i > _PAIR and s.low(i - 1) == "and" and shape[i - _PAIR] in ",@0"
    return joined and "".join(shape[i + 1 : i + 2]) in _NAMES and not FINITE.isdisjoint(shape[: i - 1])


def _governs_name(s: Sentence, shape: list[str], i: int) -> bool:
    """Whether a form has a subject and a named object, and is no participle: "its board unanimously backed Reyes"."""
    if i + 1 >= len(shape) or shape[i + 1] not in "AGC" or s.low(i) in _CALLED:
        return False
    return i > 1 and shape[i - 1] == "r" and near(shape, i, -1) in "nmTOCA"


def has_done(s: Sentence, shape: list[str], i: int) -> bool:
    """Whether a past form that is taken for another class stands behind "has": "had earlier thrown its weight"."""
    titled = shape[i] == "j" and s.low(i).endswith("ed") and shape[i + 1 : i + 3] == ["T", "A"]
    if shape[i] not in "jnmiq" or not (titled or near(shape, i, 1) in set("SDACOP")):
        return False  # "has relieved Trade Minister Ana Reyes of her duties"
    j = i - 1
    while j > 0 and shape[j] in "rhH":
        j -= 1
    return s.low(j) in _HAVING


def _mend_clauses(s: Sentence, shape: list[str]) -> None:
    """Read as past tense what would be the one verb of its clause: "sources said Peru, which votes, backed her"."""
    for i in range(1, len(shape) - 1):
        if shape[i] != "v" or s.low(i + 1) == "by" or auxiliary(s, shape, i):
            continue
        if near(shape, i, -1) == "c" and _acts_too(s, shape, i):
            shape[i] = "d"
            continue
        acts, set_off = _acts(s, shape, i), near(shape, i, -1) == ","
        if (set_off and not acts) or not is_verbless(s, shape, i, acts=acts):
            continue
        if subject_before(s, shape, i) >= 0:
            shape[i] = "d"


def _acts_too(s: Sentence, shape: list[str], i: int) -> bool:
    """Whether the second of two verbs is active after a passive: "was knocked out and told his friends to back her"."""
    lemma, grammar = verb_lemma(s.low(i)), default_grammar()
    if lemma not in grammar.two_objects:
        return shape[i + 1] in "AOCG"
    if lemma in _FILLING:
        return shape[i + 1] in "AG"  # "sacked Ms Reyes and named Mr Okafor chief": himself
    return lemma in grammar.object_control and bool(_TOLD_TO.match("".join(shape[i + 1 :])))


def _acts(s: Sentence, shape: list[str], i: int) -> bool:
    """Whether a form governs what only an active verb does: "opposed Reyes", "voted against", "called on"."""
    if shape[i + 1] in _OBJECTS or shape[i + 1] == "q":
        return True
    lemma, grammar = verb_lemma(s.low(i)), default_grammar()
    return lemma in grammar.intransitive or f"{lemma}_{s.low(i + 1)}" in grammar.object_control


def _mend_participle(s: Sentence, shape: list[str]) -> None:
    """In a sentence without a finite verb, read the first participle after a noun phrase as past tense."""
    for i, c in enumerate(shape):
        if c != "v" or s.low(i - 1) in {"be", "been", "being", "having"}:
            continue
        own = shape[i + 1 : i + 2] in (["n"], ["m"])
        described = own and shape[:2] in (["A", ","], ["O", ","]) and shape[i - 2 : i] == [",", "r"]
        if near(shape, i, -1) in _SUBJECTS or described or _behind_participle(shape, i):
            shape[i] = "d"  # "Ana Reyes, the Independent member, also confirmed her support"
            return


def _mend_eliminated(s: Sentence, shape: list[str]) -> None:
    """Read as a participle what stands between commas behind a name: "Ana Reyes, knocked out on Monday, backs"."""
    i = max("".join(shape).find("A,dq"), "".join(shape).find("A,dr"))
    if i < 0 or "," in shape[:i] or s.headline or (shape[i + 3] == "r" and s.low(i + 3) not in _BACK):
        return
    closing = shape.index(",", i + 2) if "," in shape[i + 2 :] else len(shape)
    if closing + 1 < len(shape) and shape[closing + 1] in FINITE and not FINITE & set(shape[i + 3 : closing]):
        shape[i + 2] = "v"


def _mend_accompanied(s: Sentence, shape: list[str]) -> None:
    """Read as a participle what is done to whom "with" names: "with Ms Reyes shuffled from Health to the Treasury"."""
    i = "".join(shape).find(",iAdi")
    if i > 0 and s.low(i + 1) == "with" and s.low(i + 4) in {"from", "to"} and not FINITE & set(shape[i + 4 :]):
        shape[i + 3] = "v"
    for opposed in _WITH_PAIR.finditer("".join(shape)) if "opposed" in s.lows else ():
        if s.low(opposed.start()) == "with" and s.low(opposed.end() - 1) == "opposed":
            shape[opposed.end() - 1] = "v"  # "The vote was 3-2, with Reyes and Lund opposed"


def _mend_reputed(s: Sentence, shape: list[str]) -> None:
    """Read as a participle what others think of a name: "Ana Reyes, believed to be mulling a run, did not comment"."""
    i = "".join(shape).find(",dtb")
    if i > 0 and s.low(i + 1) in _REPUTED:
        shape[i + 1] = "v"


def _mend_held_for(s: Sentence, shape: list[str]) -> None:
    """Read as a participle what others hold a name for: "is Ana Reyes, considered the brains of the party"."""
    i = "".join(shape).find("A,dD")
    if i > 0 and s.low(i + 2) in _HELD_FOR and not FINITE.isdisjoint(shape[:i]):
        shape[i + 2] = "v"


def _mend_reflexive(s: Sentence, shape: list[str]) -> None:
    """Read "himself" as an adverb where a participle follows a comma: "Ana Reyes, herself once tipped for the job,"."""
    for i in range(1, len(shape) - 1):
        if shape[i] == "P" and shape[i - 1] == "," and s.low(i) in _SELVES:
            verb = i + 1 + (shape[i + 1] == "r")
            if verb < len(shape) and shape[verb] in "vd" and shape[verb + 1 : verb + 2] in (["i"], ["b"], ["A"]):
                shape[i], shape[verb] = "r", "v"


def _behind_participle(shape: list[str], i: int) -> bool:
    """Whether commas close a participle between the subject and an item: "Reyes, reached by phone, begged off"."""
    opening = shape.index(",") if "," in shape[: i - 1] else 0
    closing = i > 1 and shape[i - 1] == "," and shape[:i].count(",") == _PAIR
    return opening > 0 and closing and shape[opening - 1] in _SUBJECTS and shape[opening + 1] == "v"
