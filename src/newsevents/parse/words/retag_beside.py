"""Words that are what they are only beside certain neighbours: "has himself been tipped", "let go of the race".

Each is read anew before verbs are looked for: what stands inside a verb group as an adverb does not break it, and what
a number counts is no verb.
"""

from collections.abc import Callable

from newsevents.lexicon.grammar import default_grammar
from newsevents.parse.words.items import TIME, TITLE, Sentence
from newsevents.parse.words.voting_words import near

_HAVING = frozenset({"has", "have", "had", "having"})
_BEING = frozenset({"is", "are", "was", "were", "be", "been", "being"})
_MODALS = frozenset("will would can could may might shall should must".split())
_TAKEN = frozenset(
    "thought said believed reported rumoured rumored tipped expected considered understood known seen touted".split()
)
"""What people are, without a verb: "Reyes and Lund, both thought to be weighing a run"."""
_BEHIND_TAKEN = frozenset({"to", "as", "for", "by"})
_ENDS = frozenset("i,.;:c)r")
_NO_TIME = frozenset({"", TIME, "0", "D"})
_WHERE = frozenset({"in", "at", "on", "behind", "here", "today", "this"})
"""What stands behind those who are meeting, not behind the name of a meeting."""
_ONE_MEETING = frozenset({"a", "an", "annual", "last", "next", "special", "extraordinary"})
"""Words before a meeting of theirs: "a shareholders meeting in May"."""
_THIRD = 2
_OF = frozenset({"of", "about"})
_THINKING = frozenset({"thinking", "think", "thinks", "thought"})
_PONDERING = frozenset({"considering", "consider", "considered", "contemplating", "pondering", "mulling", "weighing"})
_FOR_OFFICE = frozenset({"against", "for", "again", "as", "down", "aside"})
"""What stands behind those who think of standing."""
_PLACED = ("-based", "-born", "-educated", "-raised")
"""Ends of words for where somebody or something is from, whose place may have two words."""
_ABSENCES = frozenset(
    "gardening sick maternity paternity parental family unpaid paid annual medical compassionate administrative "
    "compulsory enforced forced indefinite temporary terminal extended special shore study".split()
)
"""What stands before "leave" where it is a time away from a job."""


def _describes(s: Sentence, shape: list[str], i: int) -> bool:
    """Whether what looks like an infinitive says what sort of person follows: "goes to first-term MP Ana Reyes"."""
    verb = s.low(i)[:3].endswith("-")  # "to re-elect chair Ana Reyes"
    return not verb and i > 0 and s.low(i - 1) == "to" and "".join(shape[i + 1 : i + 3]) in {"TA", "TG", "nA"}


def mend_beside(s: Sentence, shape: list[str]) -> None:
    """Read the words anew that their neighbours tell apart, in place."""
    prepositions = default_grammar().prepositions
    for i, low in enumerate(s.lows):
        if shape[i] == "i" and low not in prepositions and " " not in low:
            shape[i] = "m" if low.endswith("s") and not low.endswith("ss") else "n"  # "the caretaker", "a firebrand"
        elif shape[i] == "b" and "-" in low and _describes(s, shape, i):
            shape[i] = "j"
        mend = _MENDING.get(low)
        if mend is not None:
            mend(s, shape, i)
        elif shape[i] == "z" and i and shape[i - 1] == "0" and _is_counted(s, shape, i):
            shape[i] = "m"  # "collected 7,713 clicks"
        elif (
            low.endswith("ing") and i and s.lows[i - 1] in {"be", "been"} and "".join(shape[i : i + 2]) in {"nm", "jm"}
        ):
            shape[i] = "g"  # "thought to be weighing runs"
        elif shape[i] == "j" and i and shape[i - 1] == "N" and low.endswith(_PLACED):
            shape[i - 1] = "j"  # "the New York-based head of Norvest"


def _around(s: Sentence, shape: list[str], i: int) -> tuple[str, str, str, str]:
    """Give the words before and behind a word, the class of the word behind it, and the word behind that."""
    after = s.lows[i + 1 : i + 3]
    return s.lows[i - 1] if i else "", after[0] if after else "", "".join(shape[i + 1 : i + 2]), "".join(after[1:])


def _mend_self(s: Sentence, shape: list[str], i: int) -> None:
    before, _, kind, _ = _around(s, shape, i)
    verb = kind in {"v", "g", "b"} and before in _HAVING | _BEING | _MODALS
    if shape[i] == "P" and (verb or (before in _BEING and kind in {"D", "r"})):
        shape[i] = "r"  # "might himself be nominated", "is herself a candidate"


def _mend_early(s: Sentence, shape: list[str], i: int) -> None:
    if _around(s, shape, i)[1] == "on" and "".join(shape[i + 2 : i + 3]) not in _NO_TIME:
        shape[i : i + 2] = "rr"  # "let it be known early on that"


def _mend_telling(s: Sentence, shape: list[str], i: int) -> None:
    before, after, *_ = _around(s, shape, i)
    if shape[i] == "n" and before == "," and after == "that":
        shape[i] = "g"  # "went further, warning that it would leave"


def _mend_earlier(_s: Sentence, shape: list[str], i: int) -> None:
    if i and shape[i] == "h" and shape[i - 1] == "D" and "".join(shape[i + 1 : i + 2]) in {"n", "m", TITLE}:
        shape[i] = "j"  # "an earlier contender"


def _mend_would_be(_s: Sentence, shape: list[str], i: int) -> None:
    shape[i] = "j"


def _mend_past(s: Sentence, shape: list[str], i: int) -> None:
    _, after, _, third = _around(s, shape, i)
    if shape[i] == "n" and (after, third) == ("and", "present"):
        shape[i] = "j"  # "past and present chiefs"


def _mend_letting(s: Sentence, shape: list[str], i: int) -> None:
    before, after, _, third = _around(s, shape, i)
    if (after, third) == ("go", "of"):
        shape[i : i + 2] = "db" if shape[i] == "n" else [shape[i], "b"]  # "at last let go of the race"
        if before == "last" and i > 1 and s.low(i - 2) == "at":
            shape[i - 2 : i] = "rr"


def _mend_thought(s: Sentence, shape: list[str], i: int) -> None:
    before, _, kind, _ = _around(s, shape, i)
    if before == "first" and i >= _THIRD and shape[i - 2] in "'SD" and kind == "i":
        shape[i - 1 : i + 1] = "jn"  # "many people's first thought for the job"


def _mend_neither(s: Sentence, shape: list[str], i: int) -> None:
    opens = not i or shape[i - 1] in ",:"
    if shape[i] in "rcD" and opens and _around(s, shape, i)[2] in {"d", "z"}:
        shape[i] = "P"  # "Neither got the nod"


def _mend_both(s: Sentence, shape: list[str], i: int) -> None:
    _, after, _, third = _around(s, shape, i)
    if i and shape[i - 1] == "," and after in _TAKEN and third in _BEHIND_TAKEN:
        shape[i : i + 2] = "rv"  # "Ms Reyes and Mr Lund, both said to be keen"


def _mend_leave(s: Sentence, shape: list[str], i: int) -> None:
    before = _around(s, shape, i)[0]
    if before in _ABSENCES or (before == "on" and "".join(shape[i + 1 : i + 2]) not in {"A", "O", "P"}):
        shape[i] = "n"  # "was put on leave", "on gardening leave"


def _mend_meeting(s: Sentence, shape: list[str], i: int) -> None:
    before, after, _, _ = _around(s, shape, i)
    several = before.endswith("s") and shape[i - 1] in {"m", TITLE} if i else False
    acts = "t" in shape[i + 1 :] or "d" in shape[i + 1 :]
    if (
        shape[i] == "n"
        and several
        and after in _WHERE
        and acts
        and _ONE_MEETING.isdisjoint(s.lows[max(0, i - _THIRD - 1) : i])
    ):
        shape[i] = "g"  # "EU leaders meeting in Brussels chose him"


def _mend_thinking(s: Sentence, shape: list[str], i: int) -> None:
    before, after, _, _ = _around(s, shape, i)
    if shape[i] == "n" and after in _OF and not _BEING.isdisjoint({before, *s.lows[max(0, i - _THIRD) : i]}):
        shape[i] = "g"  # "is thinking of running", "are now thinking about it"


def _mend_standing(s: Sentence, shape: list[str], i: int) -> None:
    before, after, _, _ = _around(s, shape, i)
    thought = before in _PONDERING or (before in _OF and not _THINKING.isdisjoint(s.lows[max(0, i - _THIRD) : i]))
    over = before in _BEING and s.low(i) == "standing" and "".join(shape[i + 1 : i + 2]) in {"", ".", ",", ";"}
    if shape[i] == "n" and (over or (thought and after in _FOR_OFFICE)):
        shape[i] = "g"  # "is considering standing against her", "Ms Reyes is standing."


def _mend_meanwhile(s: Sentence, shape: list[str], i: int) -> None:
    if shape[i] == "n" and _around(s, shape, i)[0] != "the":
        shape[i] = "r"  # "The party has meanwhile named Ms Reyes"


def _mend_international(_s: Sentence, shape: list[str], i: int) -> None:
    if shape[i] == "j" and i and shape[i - 1] in "CLYjk" and shape[i + 1 : i + 2] and shape[i + 1] in "dvzxi,.)A":
        shape[i] = "n"  # "the former England international won by 28 votes to 23"


def _mend_abstain(_s: Sentence, shape: list[str], i: int) -> None:
    led = near(shape, i, -1)
    if shape[i] not in "vdbp":
        shape[i] = "b" if led in {"x", "t"} else "p"  # "would abstain because"


def _mend_abstained(s: Sentence, shape: list[str], i: int) -> None:
    if shape[i] in "jnr":
        shape[i] = "v" if _around(s, shape, i)[0] in _HAVING else "d"  # "the speaker, as is customary, abstained"


def _mend_whose(s: Sentence, shape: list[str], i: int) -> None:
    _, after, kind, _ = _around(s, shape, i)
    if kind in {"d", "p", "b"} and not after.endswith("ed"):
        shape[i + 1] = "n"  # "Ms Reyes, whose bid the party supports"


def _mend_post(s: Sentence, shape: list[str], i: int) -> None:
    """Read what is "of" something as a noun: "the newly created post of chief operating officer"."""
    if shape[i] == "i" and s.lows[i + 1 : i + 2] == ["of"]:
        shape[i] = "n"


def _mend_attributive(_s: Sentence, shape: list[str], i: int) -> None:
    """Read a plural that says of what kind the noun behind it is as no subject: "the savings bank Norvest"."""
    if shape[i] == "m" and shape[i + 1 : i + 2] == ["n"]:
        shape[i] = "n"


_MENDING: dict[str, Callable[[Sentence, list[str], int], None]] = {
    **dict.fromkeys(("himself", "herself", "itself", "themselves"), _mend_self),
    **dict.fromkeys(("early", "later"), _mend_early),
    **dict.fromkeys(("let", "lets", "letting"), _mend_letting),
    **dict.fromkeys(("both", "all", "each"), _mend_both),
    **dict.fromkeys(("savings", "arms", "sports", "futures", "securities", "telecoms"), _mend_attributive),
    "would-be": _mend_would_be,
    "leave": _mend_leave,
    "earlier": _mend_earlier,
    **dict.fromkeys(("warning", "ruling"), _mend_telling),
    "past": _mend_past,
    "post": _mend_post,
    "whose": _mend_whose,
    "abstain": _mend_abstain,
    "abstained": _mend_abstained,
    "thought": _mend_thought,
    "neither": _mend_neither,
    **dict.fromkeys(("meeting", "gathering"), _mend_meeting),
    "thinking": _mend_thinking,
    "meanwhile": _mend_meanwhile,
    "international": _mend_international,
    **dict.fromkeys(("standing", "running"), _mend_standing),
}
"""What reads each of the words anew."""


def _is_counted(s: Sentence, shape: list[str], i: int) -> bool:
    """Whether a word behind a number is what it counts: a plural before a preposition, a mark or the end."""
    low, number = s.low(i), s.low(i - 1)
    plural = low.endswith("s") and low not in {*_HAVING, *_BEING, "does"} and number not in {"1", "one"}
    return plural and (i + 1 == len(shape) or shape[i + 1] in _ENDS)


def is_put_up(s: Sentence, shape: list[str], j: int) -> bool:
    """Whether a title is that of whom somebody puts up: "rejected her nominee for police chief"."""
    title = s.mentions.get(j) if "".join(shape[j : j + 1]) == TITLE else None
    return title is not None and title.row.kind == "candidate" and shape[j + 1 : j + 2] in (["i"], [","], ["."])
