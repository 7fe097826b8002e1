"""Verb groups: auxiliaries, negation, voice, tense and modality around one main verb."""

from newsevents.lexicon.morphology import inflect, verb_lemma
from newsevents.model import TimeExpression
from newsevents.parse.words.items import TIME, VERBS, Sentence

_AUXILIARIES = frozenset({"have", "be", "do"})
_NEGATIVE = frozenset({"not", "n't", "never", "no longer", "neither", "nor", "hardly"})
_FUTURE = frozenset({"will", "'ll", "wo", "shall", "would", "'d"})
_NOT_DENIED = frozenset({"only", "just", "alone", "merely", "simply", "the only", "necessarily", "always"})
_UNREAL = frozenset({"would", "'d"})
_MAYBE = frozenset({"may", "might", "could", "can", "ca", "should", "must", "ought"})
_DUTIES = frozenset({"should", "must", "ought"})
_PARTICLES = frozenset(
    {"down", "out", "up", "over", "aside", "back", "away", "off", "in", "behind", "forward", "on", "through", "around"}
)
_PREPOSITIONS_TOO = frozenset({"in", "behind", "on", "through", "around"})
"""Particles that are prepositions where a noun phrase follows: "rally behind Ms Reyes"."""


_GOES_OVER = frozenset("take hand pass move step go cross switch preside be win roll turn carry bring come".split())
"""Verbs that make one with "over"."""
FLOATING = frozenset({"all", "both", "each"})
"""What may stand behind the phrase that it is of: "Peru and Mali both back her"."""
UNCHANGED = frozenset({"put", "quit", "cut", "set", "hit", "let", "shut", "cast", "split", "beat", "spread", "shed"})
"""Verbs whose past tense looks like their base form."""
_PAST_OF = {"saw": "see", "fell": "fall", "wound": "wind", "ground": "grind"}
"""Past tenses that are base forms of other verbs too."""


_LONGEST_PARENTHESIS = 5
"""Items from one comma to the other: ", after all,"."""


class VerbGroup:
    """A verb with its auxiliaries.

    ``form`` is ``fin`` (finite), ``inf``, ``ger`` (an -ing form without auxiliary) or ``part`` (a past participle
    without auxiliary, which is passive).
    """

    __slots__ = (
        "adverbs",
        "counterfactual",
        "duty",
        "first",
        "form",
        "inside",
        "last",
        "lemma",
        "main",
        "modal",
        "negated",
        "passive",
        "perfect",
        "plain_past",
        "pluperfect",
        "progressive",
        "tense",
    )  # fmt: skip

    def __init__(self, first: int) -> None:
        """Start an empty group at an item."""
        self.first = first
        self.last = first
        self.main = first
        self.lemma = ""
        self.form = "fin"
        self.modal = ""
        self.duty = ""
        """"should" or "must", where that is its modal."""
        self.tense = "present"
        self.negated = False
        self.passive = False
        self.perfect = False
        """Whether it reaches to the present: "has been"."""
        self.plain_past = False
        self.pluperfect = False
        self.counterfactual = False
        """Whether it says what has not come about: "would have been"."""
        self.progressive = False
        self.adverbs: list[str] = []
        self.inside: list[tuple[str, TimeExpression]] = []
        """Times between its words: "was on Tuesday elected"."""

    def __repr__(self) -> str:
        flags = ("not " if self.negated else "") + ("passive " if self.passive else "")
        return f"<VG {flags}{self.modal} {self.lemma} {self.form}>"


def verb_group(s: Sentence, i: int) -> VerbGroup | None:
    """Read the verb group that starts at item ``i``; ``None`` where there is none."""
    shape, n = s.shape, len(s.shape)
    group = VerbGroup(i)
    pos = i
    if shape[pos] == "t":
        pos += 1
        while pos < n and (shape[pos] in 'rhH"' or s.lows[pos] == "either"):  # "urged him to “step down”"
            group.negated |= s.lows[pos] in _NEGATIVE
            pos += 1
        if pos >= n or shape[pos] not in "bp":
            return None
        group.form = "inf"
    auxiliaries: list[str] = []
    while pos < n:
        c = shape[pos]
        if c in VERBS or (c == "n" and auxiliaries and auxiliaries[-1] == "modal"):
            lemma = "have" if _is_has(s, pos) else verb_lemma(s.lows[pos])
            if not (lemma in _AUXILIARIES and _continues(s, pos + 1, lemma)):
                _finish(group, s, pos, auxiliaries)
                return group
            auxiliaries.append(f"{lemma}:{c}")
            pos += 1
            continue
        after = _before_verb(group, s, pos, auxiliaries)
        if not after:
            break
        pos = after
    if auxiliaries and auxiliaries[-1] == "modal":  # ellipsis: "Canada will, too"
        group.lemma, group.main, group.last = "do", pos - 1, pos
        return group
    return None


def _is_has(s: Sentence, pos: int) -> bool:
    """Whether "'s" is "has": "she's endorsed Ms Reyes", "he's been chosen", not "she's endorsed by them".

    So in "the job she's held since 2019".
    """
    if s.lows[pos] not in {"'s", "’s"}:
        return False
    while pos + 1 < len(s.shape) and s.shape[pos + 1] in "rhH":
        pos += 1
    after = s.shape[pos + 2 : pos + 3]
    if s.shape[pos + 1 : pos + 2] != "v":
        return False
    return s.lows[pos + 1] == "been" or s.lows[pos + 2 : pos + 3] == ["since"] or (bool(after) and after in "ACODSGTLI")


def _before_verb(group: VerbGroup, s: Sentence, pos: int, auxiliaries: list[str]) -> int:
    """Take what may stand before the main verb and is none: give the item after it, or 0."""
    c = s.shape[pos]
    if c == "x":
        _take_modal(group, s.lows[pos])
        auxiliaries.append("modal")
        return pos + 1
    if c in "rhH":
        _take_adverb(group, s.lows[pos])
        return pos + 1
    if not auxiliaries:
        return 0
    if c in "Dac" and s.lows[pos] in FLOATING:  # "have all endorsed", "were both tipped"
        return pos + 1
    if c == "t" and auxiliaries[-1].startswith("have:"):  # "has to win", "has yet to decide"
        group.negated |= "yet" in group.adverbs
        bound = "had" if auxiliaries[-1] == "have:d" else "must"
        group.duty = group.duty or (bound if "yet" not in group.adverbs else "")
        auxiliaries.append("modal")
        return pos + 1
    if after := _time_inside(s, pos):  # "was on Tuesday elected"
        group.inside.append((s.lows[pos] if c == "i" else "", s.mentions[after - 1].row))
        return after
    return _parenthesis(s, pos) if c == "," else 0  # "would not, after all, be putting"


def _time_inside(s: Sentence, pos: int) -> int:
    """Give the item after a time that stands between an auxiliary and its participle, or 0."""
    at = pos + 1 if s.shape[pos] == "i" else pos
    return at + 1 if s.shape[at : at + 1] == TIME and s.shape[at + 1 : at + 2] in {"v", "d"} else 0


def _parenthesis(s: Sentence, pos: int) -> int:
    """Give the item after a short parenthesis between commas inside a verb group, or 0: ", after all,"."""
    shape = s.shape
    close = shape.find(",", pos + 1, pos + _LONGEST_PARENTHESIS)
    inside = shape[pos + 1 : close] if close > 0 else ""
    fits = bool(inside) and not set(inside) & set("xzdpWV") and shape[close + 1 : close + 2] in {"b", "v", "g", "d"}
    return close + 1 if fits else 0


def _take_modal(group: VerbGroup, low: str) -> None:
    if low == "cannot":
        group.modal, group.duty, group.negated = "possible", "can", True
    elif low in _FUTURE:
        group.modal = "expected"
    elif low in _MAYBE:
        group.modal = "possible"
        group.duty = low if low in _DUTIES else "can" if low in {"can", "ca", "could"} else ""


def _take_adverb(group: VerbGroup, low: str) -> None:
    after_no = group.adverbs[-1:] == ["no"]  # "no longer", "under no circumstances"
    if low in _NEGATIVE or (low in {"longer", "circumstances", "means"} and after_no):
        group.negated = True
    else:
        group.adverbs.append(low)


def _continues(s: Sentence, pos: int, lemma: str) -> bool:
    """Whether an auxiliary's main verb follows, adverbs apart."""
    shape, n = s.shape, len(s.shape)
    while pos < n and (shape[pos] in "rhH" or (shape[pos] in "Dac" and s.lows[pos] in FLOATING)):
        pos += 1
    if pos < n:
        pos = _time_inside(s, pos) or pos
    if pos >= n:
        return False
    c = shape[pos]
    if lemma == "have":
        verb = shape[pos + 1 :].lstrip("rhH")[:1]  # "have yet to publicly endorse"
        participle = c in "bp" and s.lows[pos] in inflect(verb_lemma(s.lows[pos])).participle
        return c in "vd" or participle or (c == "t" and verb == "b")
    if lemma == "be":
        return c in "vg" or (c == "d" and s.lows[pos] not in {"was", "were", "had"})
    return c in "bp"


def _is_negated_behind(s: Sentence, pos: int, lemma: str) -> bool:
    """Whether "not" stands behind "is": "is not interested", but "is not only"; or ends a clause: "Peru has not"."""
    if lemma in {"do", "have"}:
        after = s.shape[pos + 2 : pos + 3]
        return s.lows[pos + 1 : pos + 2] in (["not"], ["n't"]) and (not after or after in ",:;c.)")
    if lemma != "be" or pos + 2 >= len(s.shape) or s.lows[pos + 1] not in {"not", "n't"}:
        return False
    return s.lows[pos + 2] not in _NOT_DENIED


def _finish(group: VerbGroup, s: Sentence, pos: int, auxiliaries: list[str]) -> None:
    """Settle form, voice and tense from the auxiliaries and the main verb's part of speech."""
    c, lemma = s.shape[pos], verb_lemma(s.lows[pos])
    group.main, group.last, group.lemma = pos, pos + 1, _PAST_OF.get(lemma, lemma) if c in "dv" else lemma
    last = auxiliaries[-1].partition(":")[0] if auxiliaries else ""
    if last == "be" and c in "vd":
        group.passive = True
    elif not auxiliaries and group.form != "inf":
        if c == "g":
            group.form = "ger"
        elif c == "v":
            group.form, group.passive = "part", True
        elif c == "b":
            group.form = "fin" if s.lows[pos] in UNCHANGED else "base"  # "Reyes quit the race"
    group.plain_past = c == "d" and not auxiliaries
    if auxiliaries and auxiliaries[0].endswith(":g"):
        group.form = "ger"
    group.form = "base" if _is_bare(group, s, auxiliaries) else group.form
    marks = [a.partition(":")[2] for a in auxiliaries] or [c]
    if not auxiliaries and _is_negated_behind(s, pos, lemma):
        group.negated = True
    unreal = (group.modal == "expected" and s.lows[group.first] in _UNREAL) or s.lows[group.first] == "could"
    group.counterfactual = unreal and any(a.startswith("have:") for a in auxiliaries)
    group.perfect = bool(auxiliaries) and auxiliaries[0] in {"have:z", "have:p"}
    group.progressive = (c == "g" and last == "be") or (group.passive and auxiliaries[-1:] == ["be:g"])
    group.pluperfect = bool(auxiliaries) and auxiliaries[0] == "have:d"
    present = group.passive and marks[0] in "zp" and not group.perfect
    if marks[0] == "d" or (c in "dv" and not present) or "have" in {a.partition(":")[0] for a in auxiliaries}:
        group.tense = "past"
    if group.modal == "expected":
        group.tense = "future"
    _take_particle(group, s)


def _is_bare(group: VerbGroup, s: Sentence, auxiliaries: list[str]) -> bool:
    """Whether a passive shares the auxiliary of the verb before "and": "will resign in July and be replaced"."""
    joined = group.first > 0 and s.shape[group.first - 1] == "c"
    return joined and auxiliaries[:1] == ["be:b"] and group.form == "fin"


_POSTS = frozenset("role job post portfolio brief position ministry presidency chairmanship leadership".split())
_BEFORE_POSTS = frozenset("DSjnmTOC'N")


def _is_of_post(s: Sentence, i: int) -> bool:
    """Whether a phrase is one for an office: "the role of treasurer", "the education brief"."""
    while i < len(s.shape) and s.shape[i] in _BEFORE_POSTS:
        if s.lows[i] in _POSTS:
            return True
        i += 1
    return False


_STANDING_IN = frozenset({"fill", "stand", "step"})


def _take_particle(group: VerbGroup, s: Sentence) -> None:
    """Note a particle right after the verb in the lemma: ``step_down``; "let go" is one verb too."""
    i = group.last
    if i >= len(s.shape) or s.shape[i] not in "qrhib":
        return
    low = s.lows[i]
    if s.shape[i] == "b":
        if low == "go" and group.lemma == "let":
            group.lemma, group.last = "let_go", i + 1
        return
    apart = s.shape[i + 1 : i + 2] == "i" or s.lows[i + 1 : i + 2] == ["as"]  # "brought in as chief executive"
    ends = group.lemma in _STANDING_IN and s.shape[i + 1 : i + 2] in {",", ".", ";", "c"}  # "has been filling in, but"
    apart = apart or ends
    if group.lemma == "take" and low == "on" and _is_of_post(s, i + 1):  # "takes on the role of treasurer"
        group.lemma, group.last = "take_on", i + 1
        return
    if low not in _PARTICLES or (s.shape[i] != "q" and low in _PREPOSITIONS_TOO and not (apart and low == "in")):
        return
    if low == "over" and group.lemma not in _GOES_OVER:  # "elected over the objections of Chile"
        return
    group.lemma = f"{group.lemma}_{low}"
    group.last = i + 1
