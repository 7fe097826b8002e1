"""Set phrases that stand as adverbs, so that none of their words is taken for another: "cannot in good faith back"."""

import re

from newsevents.parse.words.items import Sentence

_HOURS = tuple((hour,) for hour in "nightfall sundown dusk dawn daybreak lunchtime teatime breakfast supper".split())
"""Times of the day that are no dates: "By nightfall Senator Chen had taken back her endorsement"."""
_PHRASES = {
    "in": (
        *(("good", "conscience"), ("all", "conscience"), ("good", "faith"), ("all", "honesty")),
        *(("the", "end"), ("turn",)),
    ),
    "at": (("present",), ("long", "last"), ("once",), *_HOURS),
    "for": (("the", "time", "being"),),
    "tooth": (("and", "nail"),),
    "hands": (("down",),),
    "head": (("to", "head"),),
    "toe": (("to", "toe"),),
    "neck": (("and", "neck"),),
    "heart": (("and", "soul"),),
    "by": (*_HOURS, ("far",), ("all", "means"), ("no", "means")),
    "under": (("no", "circumstances"), ("any", "circumstances")),
    "more": (("than", "once"),),
    "until": (("recently",), ("now",), ("lately",)),
    "till": (("recently",), ("now",), ("lately",)),
    "with": (("open", "arms"), ("both", "hands"), ("a", "heavy", "heart")),
}
_MENDED = frozenset(
    "outright in withhold last final latter hands neither nominating queue once ever bid put both retired "
    "disqualified ruling set relieved so".split()
)
"""The other words that are read anew beside certain neighbours."""
_BRINGING = frozenset({"drafted", "brought", "called", "roped", "sent", "parachuted"})
_OWN = (["'s"], ["’s"])
_AUXILIARY = frozenset("will would can could may might is are was were has have had do does did should".split())
_STAYING = frozenset({"stay", "stays", "stayed", "staying"})
_MODALS = frozenset("x")
_ENDS = frozenset(",.;:-ic)@")
_OWNER = re.compile("[OCL](?=zA[^.]*[dzxpv])")
_RETIREE = re.compile("[GjknTLOYN]{0,4}A|[TLO]")
"""Items behind "retired" that tell who is."""
_FALLEN = frozenset(
    "ousted deposed toppled disgraced sacked jailed exiled detained suspended impeached convicted indicted".split()
)
"""What befell somebody, told before their title: "backed ousted President Reyes"."""
_WINNING = frozenset("beating defeating ousting unseating edging pipping".split())
_TITLED = re.compile("[GT][GT]?A")
_FOLLOWING = frozenset({"replacing", "succeeding"})


def mend_set_phrases(s: Sentence, shape: list[str]) -> None:
    """Read set phrases as adverbs, and what stands between a modal and them as its verb, in place."""
    _mend_owners(s, shape)
    for i in [i for i, low in enumerate(s.lows) if low in _PHRASES or low in _MENDED or low in _FALLEN]:
        low = s.lows[i]
        if low == "outright" and i and shape[i] == "n" and shape[i + 1 : i + 2] and shape[i + 1] in _ENDS:
            shape[i] = "r"  # "rejected the election outright"
        if low == "withhold" and i and shape[i] in "jnd":
            shape[i] = "b"  # "to vote for Reyes but withhold support from Lund"
        _mend_terms(s, shape, i)
        _mend_done(s, shape, i)
        _mend_persons(s, shape, i)
        if low == "neither" and s.lows[i - 1 : i] == ["and"] and _AUXILIARY & set(s.lows[i + 1 : i + 2]):
            shape[i] = "r"  # "and neither will Ms Reyes"
        if low == "nominating" and shape[i] == "g" and shape[i + 1 : i + 2] == ["m"]:
            shape[i] = "j"  # "picked up nominating papers"
        if low == "queue" and s.lows[i - 1 : i] == ["to"] and s.lows[i + 1 : i + 2] == ["behind"]:
            shape[i - 1 : i + 1] = "tb"
        for rest in _PHRASES.get(low, ()):
            end = i + 1 + len(rest)
            if tuple(s.lows[i + 1 : end]) != rest:
                continue
            shape[i:end] = "r" * (end - i)
            modal = i and (shape[i - 1] in _MODALS or s.lows[i - 1] in {"not", "n't"})
            if modal and shape[end : end + 1] in (["n"], ["p"]):
                shape[end] = "b"  # "cannot in good conscience vote for her"


def _mend_terms(s: Sentence, shape: list[str], i: int) -> None:
    """Read the words that tell of terms, of handing over and of what is the first of its kind, in place."""
    low, after = s.low(i), s.lows[i + 1 : i + 2]
    if low == "so" and after == ["as"] and s.lows[i + 2 : i + 3] in (["to"], ["not"]):
        shape[i : i + 2] = "rr"  # "pulled out so as not to split the vote, and backs Ms Reyes"
    if low == "ruling" and i and shape[i] in "ng" and shape[i - 1] in "DS" and shape[i + 1 : i + 2] in (["O"], ["Y"]):
        shape[i] = "j"  # "members of the ruling BJP"
    if low == "put" and i and s.lows[i - 1] in _STAYING:
        shape[i] = "q"  # "is staying put"
    if low == "once" and i and shape[i] == "i" and s.lows[i - 1] in _AUXILIARY:
        shape[i] = "r"  # "was once chairman"
    if low == "bid" and i and shape[i] in "vdb" and shape[i - 1] in "zdpg" and s.low(i - 1) not in _AUXILIARY:
        shape[i] = "n"  # "Reyes loses bid to become secretary general"
    if low == "ever" and i and after and shape[i - 1] in "jl" and shape[i + 1] in "nmNjTO":
        shape[i] = "j"  # "the first ever World Cup"
    if (
        i > 1
        and low in {"last", "final"}
        and s.low(i - 1) == "and"
        and shape[i - 2] in "jk"
        and s.low(i - 2) != "first"
    ):
        shape[i - 1] = shape[i] = "j"  # "her second and last term"
    if low == "latter" and after in _OWN:
        shape[i : i + 2] = "n'"  # "when the latter's term ends"
    if i and low == "hands" and after == ["over"] and shape[i] == "m" and shape[i - 1] in ",AOPQ)":
        shape[i] = "z"  # "Ms Reyes, the premier, hands over in May"


def _mend_done(s: Sentence, shape: list[str], i: int) -> None:
    """Read "was relieved of his duties" as what is done to somebody, in place."""
    if s.low(i) == "relieved" and shape[i] == "j" and s.lows[i + 1 : i + 2] in (["of"], ["from"], ["as"]):
        shape[i] = "v"
    led = i > 0 and s.low(i) == "in" and shape[i] == "i" and s.low(i - 1) in _BRINGING
    if led and shape[i + 1 : i + 3] == ["t", "b"]:
        shape[i] = "q"  # "drafted in to run the bank"


def _mend_owners(s: Sentence, shape: list[str]) -> None:
    """Read "'s" between a body's name and a person's as no verb, in place: "Labour's Ana Reyes resigned"."""
    for owner in _OWNER.finditer(s.shape):
        if s.lows[owner.end() : owner.end() + 1] in _OWN:
            shape[owner.end()] = "'"


def _mend_persons(s: Sentence, shape: list[str], i: int) -> None:
    """Read the words that tell of persons, in place."""
    low = s.lows[i]
    opens = not i or (shape[i - 1] in "ci@,dzpbg" and s.lows[i - 1] not in _AUXILIARY)
    opens = opens or shape[max(0, i - 2) : i] == ["D", "r"]  # "the recently retired archbishop"
    governed = i > 0 and shape[i - 1] in "idzpbg" and s.lows[i - 1] not in _AUXILIARY
    if low in _FALLEN and governed and shape[i] in "dv" and _TITLED.match("".join(shape), i + 1):
        shape[i] = "j"
    if low == "retired" and opens and shape[i] in "dv" and _RETIREE.match("".join(shape), i + 1):
        shape[i] = "j"  # "beat Ms Chen and retired police chief Bo Lund", "on Tuesday retired judge Ana Reyes"
    if low == "set" and shape[i] == "n" and s.lows[i + 1 : i + 3] == ["in", "motion"]:
        shape[i] = "d"  # "her exit on Dec. 16 set in motion"
    led = i > 0 and s.lows[i - 1] in _AUXILIARY  # "who were both tipped"
    leads = not i or (shape[i - 1] in "ic,:@dz" and not led)
    if low == "both" and leads and shape[i] == "c" and "".join(shape[i + 1 : i + 2]) in "zdpx":
        shape[i] = "P"  # "confirmed that both are running"
    if low == "both" and not led and shape[i + 1 : i + 2] == ["v"] and "".join(shape[i + 2 : i + 3]) in "qiDStP":
        shape[i + 1] = "d"  # "Both ruled out a bid"
    if low == "disqualified" and i and shape[i] == "j" and s.lows[i - 1] in _AUXILIARY:
        shape[i] = "v"  # "were disqualified from the race"


def takes_object(s: Sentence, i: int) -> bool:
    """Whether what follows an -ing form is its object: "replacing Ms Reyes", "leaving Egypt's Mr Lund behind"."""
    after, aside = s.shape[i + 1 : i + 3], i > 0 and s.shape[i - 1] == ","
    if aside and s.low(i) in _FOLLOWING:
        return True  # "chair of Norvest, replacing founder Ana Reyes"
    beaten = aside and s.low(i) in _WINNING and after[:1] in set("OCLYTjn")  # ", beating Labour candidate Bo Lund"
    if s.lows[i + 1 : i + 2] == ["back"] and i > 0 and s.shape[i - 1] in "c,":
        return True  # "keeping Ms Reyes and bringing back former trade minister Bo Lund"
    return after[:1] in set("APDSG") or after in {"C'", "O'", "L'"} or (after == "TA" and aside) or beaten
