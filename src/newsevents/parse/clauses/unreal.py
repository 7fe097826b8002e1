"""What nearly happened, or was planned and has not: "almost resigned", "was to have led it", "was due to go but"."""

from collections.abc import Iterable

from newsevents.lexicon.grammar import default_grammar
from newsevents.parse.clauses.predication import OBJECT, Predication
from newsevents.parse.words.items import TIME, VERBS, Sentence
from newsevents.parse.words.phrases import NounPhrase

_DISTRUST = ["no", "confidence"]
_NEARLY = frozenset({"almost", "nearly"})
_PLANNING = frozenset({"plan", "intend", "hope", "expect", "mean", "wish", "want", "aim"})
_SETTLED = frozenset({"expect", "schedule", "slate", "set", "suppose", "mean", "plan", "tip", "book", "line_up"})
"""Verbs whose passive says what is to come: "was scheduled to retire"."""
_DUE = frozenset({"due", "set", "supposed", "ready", "poised", "bound", "about", "likely", "scheduled", "slated"})
_PONDERING = frozenset("consider contemplate weigh mull ponder think_of think_about think toy flirt".split())
_TELLING = frozenset({"say", "announce", "promise", "vow", "pledge", "insist", "indicate", "declare", "confirm"})
_TURNING = frozenset({"but", "until"})
"""Words behind what was to come that open what came instead."""
_WHEN = frozenset({"when"})
_SUPPOSING = frozenset({"think", "assume", "suppose", "imagine", "expect"})
_KEEPING = frozenset("keep prevent stop block bar ban prohibit deter dissuade discourage hinder restrain spare".split())
"""Verbs whose object does not do what "from" links to them."""
_AHEAD = frozenset({"before", "until", "once", "till"})
"""What opens a clause in the present tense that is still to come."""
_SOMETIMES = frozenset({"when", "after"})
"""What does so if something else in the sentence is to come."""
_DECIDING = frozenset("order decree rule decide direct vote agree ensure resolve determine ordain".split())
_REGRETS = frozenset("regret qualm misgiving reservation doubt apology scruple remorse compunction".split())
"""Of which to have none about doing it leaves it done."""
_DENYING = frozenset({"not", "n't"})
_REACH = 6
"""Items before a verb within which its clause may open."""
_UNTRUE = frozenset(
    """untrue false wrong nonsense rubbish baseless unfounded groundless fake inaccurate incorrect fabricated premature
    exaggerated wide mistaken invented fiction without""".split()
)
_ARE = frozenset({"are", "were", "is", "was", "be", "been", "simply", "completely", "totally", "entirely", "not"})
_CONTENT = frozenset({"of", "about", "over"})
"""Words between a noun of talk and what is said, but for "that"."""
WINNING = frozenset({"beat", "defeat", "win", "edge", "edge_out", "overcome", "outpoll", "trounce", "see_off", "pip"})
_POLLING = frozenset("poll score secure get garner win bag obtain receive gather clinch amass take earn".split())
_POLLED = frozenset({"vote", "votes", "ballots", "seats", "percent", "delegates"})
_BRINGING = frozenset("defeat beat win emerge become edge edge_out trounce retain clinch unseat oust take".split())
"""Verbs for what enough votes bring about."""
_CONTESTS = frozenset(
    """race contest election by-election ballot vote poll primary runoff run-off battle fight duel draw lottery toss
    tie-break tiebreak showdown count recount final""".split()
)
"""What who wins has what they were for."""
_PHRASES = "iAOGTCLnmjD0@'"
_FAR = 10
"""Items before a clause or a noun within which talk of it may be named."""
_OPENING = 9
"""Items before an infinitive within which "only for" opens its clause."""
_VERBS = "dvzxp"
_DETERMINED = 2
"""Items between "as untrue" and the noun of talk that it is said of, at most."""


def is_called_untrue(s: Sentence, first: int, last: int) -> bool:
    """Whether a clause or a noun is what talk says that is not so: "reports that she had resigned were wrong"."""
    talk = default_grammar().talk
    if talk.isdisjoint(s.words) or _UNTRUE.isdisjoint(s.words):
        return False
    i = next((i for i in range(max(0, first - _FAR), first - 1) if s.lows[i] in talk and _tells(s, i)), None)
    if i is None:
        return False
    labelled = any(s.lows[j] == "as" and s.lows[j + 1] in _UNTRUE for j in range(max(0, i - 1 - _DETERMINED), i - 1))
    return labelled or any(s.lows[j] in _UNTRUE and s.lows[j - 1] in _ARE for j in range(last + 1, len(s)))


def _tells(s: Sentence, i: int) -> bool:
    """Whether what is said stands behind a noun of talk: "reports of", "a story in Sunday's paper that she"."""
    if s.lows[i + 1] in _CONTENT:
        return True
    j = i + 1
    while j < len(s) - 1 and s.shape[j] in _PHRASES and s.lows[j] != "that":
        j += 1
    return s.lows[j] == "that" and s.shape[j + 1] not in _VERBS


def bare_helped(verbs: Iterable[Predication]) -> None:
    """Take for a base form what looks like a present tense behind "help": "helped Mr Lund become mayor"."""
    for p in verbs:
        helped = p.form == "fin" and p.tense == "present" and p.governor is not None and p.governor.lemma == "help"
        if helped and p.governor is not None and p.sentence.lows[p.first] == p.lemma.partition("_")[0]:
            p.form, p.tense = "base", p.governor.tense


def is_awaited(p: Predication) -> bool:
    """Whether a clause of time tells of what is still to come: "once she takes office", "will go when he comes"."""
    if p.form != "fin" or p.noun is not None or not (p.tense == "present" or p.perfect):
        return False
    s = p.sentence
    if _AHEAD.isdisjoint(s.words) and _SOMETIMES.isdisjoint(s.words):
        return False
    joined = p.first > 1 and s.low(p.first - 1) == "and"  # "after she receives her commission and takes the oath"
    reach = _REACH * (1 + joined)
    for i in range(p.first - 1, max(-1, p.first - 1 - reach), -1):
        if joined and s.shape[i] in "zp":
            joined = False
            continue
        if s.shape[i] in ",;:zdpxQW":
            return False
        if s.lows[i] in _AHEAD or s.lows[i] in _SOMETIMES:
            told = s.lows[i + 1] in {"then", "now", "recently"} or s.shape[i + 1] == TIME  # "until then she leads it"
            return not told and (s.lows[i] in _AHEAD or "x" in s.shape)
    return False


def as_proposed(p: Predication, modality: str) -> str:
    """Give the mood of a verb, where "be" without an auxiliary may say what is only wanted: "asked that she be chosen".

    What those decide who may is so: "the court ordered that he be reinstated".
    """
    if p.form != "fin" or not p.passive or modality != "actual" or p.sentence.low(p.first) != "be":
        return modality
    above = p.governor
    proposed = above is None or above.lemma not in _DECIDING or above.get("on")  # "voted on a demand that she be"
    return "possible" if proposed else modality


def is_unreal(p: Predication) -> bool:
    """Whether a clause names what has not come about: nearly done, or a plan of the past that was overtaken."""
    above = p.governor
    return _is_near_miss(p) or _is_forestalled(p) or (above is not None and _is_undone(p, above))


def _is_undone(p: Predication, above: Predication) -> bool:
    """Whether what governs a clause says that it has not come about."""
    kept = p.form == "ger" and above.lemma in _KEEPING and bool(above.get(OBJECT))
    return (kept and p in above.complements.get("from", ())) or _is_overtaken(p, above)  # "kept her from running"


def _is_forestalled(p: Predication) -> bool:
    """Whether something came before what a clause names: "died before he could take office"."""
    s = p.sentence
    opened = any(s.low(i) == "before" for i in range(max(0, p.first - 1 - _REACH), p.first))
    return opened and p.form == "fin" and s.low(p.first) == "could" and "," not in s.shape[p.first - 2 : p.first]


def _is_near_miss(p: Predication) -> bool:
    """Whether "almost" or "nearly" stands at a verb of the past: "nearly lost her job", "was almost sacked"."""
    s, first = p.sentence, max(p.first - 1, 0)
    if _NEARLY.isdisjoint(s.words):
        return False
    near = next((i for i in range(first, p.last) if s.lows[i] in _NEARLY), None)
    if near is None or p.noun is not None or p.tense != "past" or p.modality == "denied":
        return False
    return near < p.last - 1 and s.shape[near + 1] in "zdpvbx"


def _is_overtaken(p: Predication, above: Predication) -> bool:
    if p.form == "fin" and above.pluperfect and above.lemma in _TELLING and p.modality == "expected":
        return _turns(p, _TURNING) and not _is_taken_up(p)  # "had said that she would go but changed her mind"
    if p.form == "fin" and above.lemma in _SUPPOSING and above.tense == "past" and above.governor is None:
        return p.modality == "expected" and not above.passive  # "thought he would be mayor by now"
    if p.form == "ger":
        pondered = above.tense == "past" and _names(above, _PONDERING)
        return pondered and _turns(p, _TURNING)
    if p.form != "inf":
        return False
    planned = _names(above, _SETTLED) if above.passive else above.lemma == "be" and _is_due(above)
    if planned and above.tense == "past" and not above.perfect and p.sentence.lows[p.first + 1] == "have":
        return True  # "was to have become director"
    if _is_taken_up(p):
        return False  # what she would not do is known from it
    if above.pluperfect and above.lemma in _TELLING and _turns(p, _TURNING):
        return True  # "had vowed not to run again but entered the race"
    if planned and above.lemma == "be" and _is_imminent(above) and _turns(p, _WHEN):
        return above.tense == "past"  # "was about to be sworn in when the coalition collapsed"
    if above.pluperfect and (planned or _names(above, _PLANNING)):
        return True  # "had planned to run", "had been due to retire"
    return planned and above.tense == "past" and not above.perfect and _turns(p, _TURNING)


def _names(p: Predication, lemmas: frozenset[str]) -> bool:
    return p.lemma in lemmas or p.lemma.partition("_")[0] in lemmas


def _is_due(p: Predication) -> bool:
    """Whether a verb of being says what is to come: "was due to", "was to"."""
    told = p.get("adjective")
    return not p.get("attribute") and (not told or any(np.head in _DUE for np in told))


def _is_imminent(p: Predication) -> bool:
    """Whether a verb of being says that something is just about to happen."""
    return any(np.head in {"about", "poised"} for np in p.get("adjective")) or p.particle == "about"


def _turns(p: Predication, words: frozenset[str]) -> bool:
    """Whether behind a verb its sentence turns to what came instead: "was due to retire in May but stayed on"."""
    s = p.sentence
    turn = next((i for i in range(p.last, len(s)) if s.lows[i] in words), None)
    return turn is not None and any(c in "zdpv" for c in s.shape[turn + 1 :])


def _is_taken_up(p: Predication) -> bool:
    """Whether an auxiliary behind a verb stands for it: "had been expected to run but said that she would not"."""
    s = p.sentence
    denials = (i for i in range(p.last, len(s) - 1) if s.lows[i] in _DENYING) if s.words & _DENYING else ()
    return any(s.shape[i + 1] in ",.;:" for i in denials)


def is_distrust(np: NounPhrase) -> bool:
    """Whether "no" belongs to what is moved and denies nothing: "their no confidence motion was thrown out"."""
    after = np.sentence.lows[np.first : np.last]
    return after[:2] == _DISTRUST and len(after) > len(_DISTRUST)


def is_sequel(p: Predication) -> bool:
    """Whether "only" opens an infinitive that tells what came next: "only to lose", "only for it to be rejected"."""
    s, i = p.sentence, p.first
    if i and s.low(i) != "to" and s.low(i - 1) == "to":
        i -= 1
    opening = next(
        (k for k in range(i - 1, max(1, i - _OPENING), -1) if s.low(k) == "for" and s.low(k - 1) == "only"), i
    )
    inside = any(c in VERBS for c in s.shape[opening:i])
    i = opening if not inside else i
    return i > 1 and s.low(i - 1) == "only" and s.low(i - 2) in {",", "-", "–", "—", ";"}


def is_outcome(p: Predication) -> bool:
    """Whether an infinitive says what came of it: "polled 1,203 votes to defeat Ms Reyes", "won the draw to become"."""
    if is_sequel(p):
        return True
    above = p.governor
    if above is None or above.modality != "actual" or above.lemma not in _POLLING or p.lemma not in _BRINGING:
        return False
    won = above.lemma == "win" and p.lemma == "become"
    return any((np.number and np.head in _POLLED) or (won and np.head in _CONTESTS) for np in above.get(OBJECT))


def is_unregretted(p: Predication, governor: Predication) -> bool:
    """Whether an -ing form is what one has no second thoughts about: "has no regrets about opposing her"."""
    if p.form != "ger":
        return False
    thoughts = (np for np in governor.get(OBJECT) if np.det == "no")
    return any(np.head in _REGRETS or (np.head == "thought" and "second" in np.words) for np in thoughts)
