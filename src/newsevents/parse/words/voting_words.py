"""Words of voting and taking sides that the tagger takes for something else: "voted no", "in voting for", "either"."""

from newsevents.parse.words.items import Sentence

_ANSWERS = frozenset({"yes", "no", "aye", "nay"})
_EITHER = frozenset({"either", "neither"})
_BALLOTS = frozenset({"vote", "votes", "ballot", "ballots"})
_ANSWERING = frozenset({"vote", "votes", "voted", "voting", "a", "say", "says", "said", "solid", "firm"})
_BEHIND_ANSWER = frozenset("xzdpvgi.,") | {""}
_REACHING = frozenset({"get", "gets", "got", "getting", "gotten", "come", "came", "coming", "arrive", "arrived"})
"""Verbs of making up one's mind: "got to yes on Ms Reyes"."""
_DOINGS = frozenset("voting backing supporting endorsing opposing campaigning rooting canvassing abstaining".split())
"""Words for what voters do, which behind a form of "be" are no nouns."""
_TAKING_PART = frozenset({"campaign", "canvass", "stump", "work", "lobby", "vote", "plump", "push", "press"})
_BACKING = frozenset({"backs", "supports", "favours", "favors"})
_DOING_BY = frozenset("keep keeps kept against toward towards in by after before without".split())
_BEING = frozenset({"be", "is", "are", "am", "was", "were", "been", "'s", "'re", "'m"})
_PASTS = frozenset({"stuck", "abstained"})
_ALWAYS = {
    "cannot": "x",
    "elects": "z",
    "can't": "x",
    "unopposed": "j",
    "neutral": "j",
    "uncontested": "j",
    "unfit": "j",
    "unqualified": "j",
    "unsuited": "j",
    "equidistant": "j",
    "ahead": "r",
    "beaten": "v",
    "run-off": "n",
    "play-off": "n",
}
"""Words that have one class only, which the tagger does not know."""
OTHERWISE = _ANSWERS | _TAKING_PART | _DOINGS | _EITHER | _ALWAYS.keys() | _PASTS
OTHERWISE |= _BACKING | {"since", "only", "rival", "pressure", "split"}
"""Words that may be something else than the tagger says, of which nobody else asks."""
SKIPPED = frozenset("rhH@")
_OBJECTS = frozenset("AOCLDSPGTYI0j")


def voted(s: Sentence, shape: list[str], i: int, after: str) -> str:
    """Give what a word of voting or supporting is, of those that the tagger takes for something else."""
    c, low = shape[i], s.low(i)
    if low in _ALWAYS:
        return _ALWAYS[low]
    if low in _EITHER and c != "c" and after in {"", ",", ".", ":", "c", '"'} and shape[i - 1] in "vdzpbgi":
        return "P"  # "refused to back either"
    if low in _EITHER and c == "c" and after in {"T", "n"}:
        return "D"  # "will not back either candidate"
    if low == "to" and c == "i" and near(shape, i, 1) == "b":  # "have yet to publicly endorse"
        return "t"
    if c in "nm" and low == "since":
        return "r"  # "has stood by her since"
    if low in _ANSWERS and i and (answer := _answer(s, shape, i, after)):
        return answer
    if c == "n" and low in _DOINGS and _does(s, shape, i):
        return "g"  # "will be voting for"
    if sided := _past(shape, i, low, after) or _sided(shape, i, low, after) or _behind_to(s, shape, i, after):
        return sided
    if c == '"' and low in {"'", "’"} and after and after in "nmTNOMjgk" and _owns(s, i):
        return "'"  # "the teachers' union"
    return ""


def _behind_to(s: Sentence, shape: list[str], i: int, after: str) -> str:
    """Read "bowed to pressure to endorse her" with a noun, "nobody of its own but to campaign for her" with a verb."""
    if s.low(i) in _TAKING_PART and shape[i] == "n" and after == "i" and "".join(shape[max(0, i - 2) : i]) == "ci":
        shape[i - 1] = "t" if s.low(i - 1) == "to" else shape[i - 1]
        return "b" if shape[i - 1] == "t" else ""
    verb = s.low(i) == "pressure" and shape[i] in "bp" and after and after in "ti,."
    if not verb or i == 0 or s.low(i - 1) != "to":
        return ""
    shape[i - 1] = "i"
    return "n"


def _answer(s: Sentence, shape: list[str], i: int, after: str) -> str:
    """Give what "yes" and "no" are in a vote."""
    low = s.low(i)
    if low in {"no", "yes"} and after in {"n", "m"} and shape[i - 1] in "jk0D" and s.low(i + 1) in _BALLOTS:
        return "j"  # "the lone no vote"
    if s.low(i - 1) in _ANSWERING and after not in set("nmNMTAOCjkY"):
        return "n"  # "voted no on Ms Reyes"
    counted = shape[i - 1] in "jk0l" and bool({"D", "0", "S"} & set(shape[max(0, i - 3) : i]))
    if counted and after in _BEHIND_ANSWER:
        return "n"  # "the lone no came from Ms Chen"
    return "n" if s.low(i - 1) == "to" and s.low(i - 2) in _REACHING and after in {"i", ".", ",", "@"} else ""


def _past(shape: list[str], i: int, low: str, after: str) -> str:
    """Give the tag of a past tense behind whoever did so: "Peru stuck with her", "Five abstained"."""
    if low == "split" and shape[i] in "jvnbp" and after == "0" and i and shape[i - 1] in "nmOCTPr":
        return "d"  # "the committee split 6-6"
    behind = i > 0 and shape[i - 1] in "0AOCTmPr)" and after in {"i", ",", ".", "c", ""}
    return "d" if low in _PASTS and shape[i] in "jvn" and behind else ""


def _sided(shape: list[str], i: int, low: str, after: str) -> str:
    """Give which of its two classes a word has beside its neighbours: "back", "neither", "forward" and their like."""
    c, before = shape[i], shape[i - 1] if i else ""
    if low == "back" and c in "rqj" and i and near(shape, i, -1) == "x" and near(shape, i, 1) in _OBJECTS | {"c"}:
        return "b"  # "will back neither candidate"
    if low == "neither" and i and (shape[i - 1] == "x" or (c == "c" and shape[i - 1] in "bdzpgv")):
        return "r"  # "will support neither Reyes nor Pardo"
    if low == "neither" and c in "DP" and before and before in "APCO" and after and after in "zp":
        return "r"  # "he neither supports nor rejects her"
    if low == "executive" and c == "j" and after in set("zdpvxA"):
        return "n"  # "the union's executive voted"
    if low == "forward" and c in "bp" and after not in set("DSA0"):
        return "r"  # "will not put himself forward"
    if low == "only" and c == "r" and before in {"S", "P"} and after in set("njT"):
        return "j"  # "her only rival"
    if low == "rival" and c == "j" and after not in set("nmNMTAOCLGY"):
        return "n"
    if low in _BACKING and c == "m" and before == "c" and after and after in "AOCG":
        return "z"  # "pulled out on Monday, and backs Ms Reyes"
    if low == "include" and before and before not in "tx":
        return "p"  # "names being floated include"
    return ""


def _does(s: Sentence, shape: list[str], i: int) -> bool:
    """Whether "voting" and the like is what somebody does: "will be voting for", "recommended voting against"."""
    before, following = s.low(i - 1), s.low(i + 1) if i + 1 < len(shape) else ""
    if not set(shape[:i]) - set("rhH"):  # "Also voting against her were"
        return following in {"for", "against", "yes", "no"}
    if before in _DOING_BY | {"to"} and following in {"for", "against", "to"}:
        return True  # "joined two others in voting to confirm her"
    if before == "up" and s.low(i - 2) in {"end", "ends", "ended", "wind", "winds", "wound"}:
        return True  # "ended up voting for her"
    if s.low(i) == "abstaining" and shape[i - 1] in "ACO":
        return True  # "with Mr Lund abstaining"
    return before in _BEING or before == "those" or (shape[i - 1] in "zdp" and following in {"for", "against"})


def _owns(s: Sentence, i: int) -> bool:
    """Whether an apostrophe stands right behind a plural and no quotation is open."""
    tokens, at = s.tokens, s.cuts[i]
    plural = i > 0 and tokens.lowers[at - 1].endswith("s") and tokens.ends[at - 1] == tokens.starts[at]
    return plural and not any(s.low(k) in {"'", "‘"} and s.shape[k] == '"' for k in range(i))


def near(shape: list[str], i: int, step: int) -> str:
    """Give the next item to a side, adverbs and dates apart; empty where there is none."""
    i += step
    while 0 <= i < len(shape) and (shape[i] in SKIPPED or (step < 0 and shape[i] == "i" and shape[i + 1] == "@")):
        i += step
    return shape[i] if 0 <= i < len(shape) else ""
