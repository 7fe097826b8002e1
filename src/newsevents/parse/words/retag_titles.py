"""Second thoughts on the words around titles: "ousted premier", "Reyes heads the commission", "his then deputy"."""

import re

from newsevents.lexicon.lexicon import Lexicon
from newsevents.lexicon.morphology import verb_lemma
from newsevents.parse.words.items import ORGANIZATION, PERSON, TIME, TITLE, Mention, Sentence
from newsevents.parse.words.verbs import UNCHANGED
from newsevents.parse.words.voting_words import SKIPPED

_HOW_HELD = frozenset(
    "caretaker ousted deposed toppled sacked fired dismissed impeached suspended retired acting outgoing departing "
    "interim working serving sitting presiding disgraced jailed exiled embattled elected appointed".split()
)
"""Words before a title that look like verbs and say how the office is held."""
_CHOSEN_AGAIN = frozenset({"re-elected", "reelected", "re-appointed", "reappointed", "re-nominated", "renominated"})
"""Participles that look like what describes a title: "was re-elected chairman", "the re-elected chairman"."""
_PREPOSITIONS_ER = frozenset(
    "after over under per thereafter hereunder whether whenever wherever however rather".split()
)
_IN_CHARGE = frozenset({"director", "deputy director", "manager", "commissioner", "head", "chief"})
"""Titles of those in charge of a part of a body's business."""
VERB_TITLES = frozenset({"heads", "chairs", "co-chairs", "coaches", "captains"})
_FAR = 5
_WHOSE = re.compile("(?<![TGA,'])A(?P<house>[CO]?)(?P<title>T)(?=A)")
"""Items of a name, perhaps a house, and a title before another name: "Reyes White House strategist Jan Lund"."""
_AIDES = (*"aide adviser advisor strategist spokesman spokeswoman manager chairman".split(), "chief of staff")
"""How the titles end of those who work for somebody."""
_LONG = frozenset({"longtime", "long-time", "onetime", "one-time", "sometime"})
_CHOSEN = frozenset("named appointed elected chosen made selected reappointed promoted nominated designated".split())
"""Participles that look like what describes the title behind them."""
_PASSIVE = re.compile("[dzpvb][rh@]?v")
"""Items of a form of "be" with a participle."""
_JOINED = 2
"""Words before a title, "and" among them, that share its minister with it."""
_MINISTERS = frozenset({"minister", "secretary", "spokesman", "spokeswoman", "spokesperson"})
_PERFECT = frozenset({"has", "have", "had", "'ve", "'d"})
_BEING = frozenset({"is", "are", "was", "were"})
_TILL = frozenset({"until", "till", "since", "by", "before", "from"})
_WHIPPED = frozenset(
    "resign resigns resigned resigning lose loses lost losing withdraw withdrew withdrawn withdrawing remove removed "
    "removing suspend suspended suspending restore restored restoring strip stripped relinquish relinquished surrender "
    "surrendered give gave take took refuse refused".split()
)
"""What is done to the whip of a party that is no officer of it."""
HAVING = frozenset(
    {"have", "has", "had", "having", "'ve", "'d", "'s", "be", "been", "is", "are", "was", "were", "being"}
)


def mend_how_held(s: Sentence, shape: list[str]) -> None:
    """Read "ousted premier" and "acting chair" as no verbs."""
    _mend_before_offices(s, shape)
    for i in range(len(shape) - 1):
        if shape[i] == "n" and s.low(i) in _LONG and (shape[i + 1] == TITLE or TITLE in shape[i + 2 : i + 3]):
            shape[i] = "j"  # "the longtime SPD economy minister"
        if shape[i] == "j" and s.low(i) in _CHOSEN_AGAIN and auxiliary(s, shape, _before_time(shape, i)):
            shape[i] = "v"  # "was on Friday re-elected chairman"
        if shape[i] == "r" and s.low(i) == "then" and _is_then_title(s, shape, i):
            shape[i] = "j"  # "under then President Reyes"
        if shape[i + 1] != TITLE or shape[i] not in "vgbpdj" or s.low(i) not in _HOW_HELD:
            continue
        if _is_aside(s, shape, i):
            shape[i] = "v"  # "Ana Reyes, appointed chair of Acme in 2019, was ousted"
        elif _is_second_verb(s, shape, i):  # "accepted his resignation and appointed Bishop Ana Reyes"
            shape[i] = "v" if auxiliary(s, shape, i) else "d"
        elif shape[i] in "vgbpd" and opens_phrase(shape, i):
            shape[i] = "j"


_NEAR = 5
_PLACING = frozenset("demote promote move shift switch transfer elevate relegate appoint name".split())
"""What is done with somebody to whom an office is given."""


def _mend_before_offices(s: Sentence, shape: list[str]) -> None:
    for i in [i for i, low in enumerate(s.lows) if low in {"shadow", "incumbent"}]:
        _mend_before_office(s, shape, i)


def _mend_before_office(s: Sentence, shape: list[str], i: int) -> None:
    """Read "and shadow home secretary" as no verb, and "incumbent Ohio Gov. Ana Reyes" as one title."""
    between, title, behind = "".join(shape[i + 1 : i + _FAR]).partition(TITLE)
    if not title:
        return
    made = i > 1 and shape[i - 1] == "t" and not between and behind[:1] not in {PERSON, "G"}
    if s.low(i) == "shadow" and made and any(verb_lemma(low) in _PLACING for low in s.lows[max(0, i - _NEAR) : i]):
        shape[i - 1], shape[i] = "i", "j"  # "was demoted to shadow Welsh secretary"
    elif s.low(i) == "shadow" and shape[i] in "bpnzN" and (not i or shape[i - 1] not in "tx"):
        shape[i] = "j" if not set(between) - set("NnmOLc") else shape[i]
    elif shape[i] == TITLE and between and behind[:1] == PERSON and not set(between) - set("jLCYO"):
        shape[i] = "j"
        del s.mentions[i]


def _is_aside(s: Sentence, shape: list[str], i: int) -> bool:
    """Whether a comma behind a name opens what somebody was chosen as."""
    named = i > 1 and shape[i - 1] == "," and shape[i - 2] in {"A", "0"}
    return named and s.low(i) in {"appointed", "elected"} and shape[i + 2 : i + 3] not in (["A"], ["G"])


def _is_second_verb(s: Sentence, shape: list[str], i: int) -> bool:
    """Whether what looks like "ousted" before a title is a verb: after an auxiliary, or after another verb's "and"."""
    if not s.low(i).endswith("ed") or shape[i + 2 : i + 3] not in (["A"], ["G"]):
        return False
    if auxiliary(s, shape, i):
        return True
    as_or_to = s.low(i + 3) in {"as", "to"} if i + 3 < len(shape) else False
    named = shape[i - 2] not in ("jv" if s.low(i) == "appointed" else "jvA")
    joined = i > 1 and s.low(i - 1) in {"and", "but"} and (as_or_to or named)
    return joined and bool(set("dvz") & set(shape[: i - 1]))


def _mend_whips(s: Sentence, shape: list[str]) -> None:
    """Read the whip that one gives up, or has taken away, as membership of a party: "resigned the Labour whip"."""
    for i, m in [(i, m) for i, m in s.mentions.items() if m.kind == TITLE and s.low(i).endswith("whip")]:
        ahead = next((j for j in range(i - 1, max(-1, i - _FAR), -1) if s.low(j) == "the"), -1)
        taken = ahead > 0 and not _WHIPPED.isdisjoint(s.lows[max(0, ahead - 2) : ahead])
        behind = ahead >= 0 and not _WHIPPED.isdisjoint(s.lows[i + 1 : i + _FAR])
        if m.row.title == "whip" and (taken or behind) and shape[i + 1 : i + 2] != [PERSON]:
            shape[i] = "n"
            del s.mentions[i]


def _mend_whose_aides(s: Sentence, shape: list[str]) -> None:
    """Read a surname before an aide's title and name as what it says of the aide: "former Reyes adviser Jan Lund"."""
    for match in _WHOSE.finditer("".join(shape)):
        i, title = match.start(), s.mentions[match.end("title") - 1]
        aide = match["house"] or title.text.lower().endswith(_AIDES)
        if aide and title.text.islower() and " " not in s.mentions[i].text:
            shape[i] = "j"
            del s.mentions[i]


def mend_titles(s: Sentence, shape: list[str], lexicon: Lexicon) -> None:
    """Read "Reyes heads the commission" and "who chairs OPEC" as verbs: plurals that no title can be there."""
    _mend_fronted(s, shape)
    _mend_chairing(s, shape)
    _mend_functions(s, shape, lexicon)
    _mend_colleagues(s, shape, lexicon)
    _mend_left(s, shape)
    _mend_small_words(s, shape)
    _mend_unchanged(s, shape)
    _mend_whips(s, shape)
    _mend_whose_aides(s, shape)
    _mend_chosen(s, shape)
    _mend_fields(s, shape)
    _mend_shared(s, shape, lexicon)
    for i, c in enumerate(shape):
        if c == "T" and i and i + 1 < len(shape) and s.low(i) in VERB_TITLES:
            before = shape[i - 1] in "AOW" or s.low(i - 1) in {"who", "which", "also", "now", "currently", "he", "she"}
            whole = i > 1 and before and s.low(i - 2) in {"which", "that"}  # "the agency, which Ms Reyes heads, is"
            if whole or (before and (shape[i + 1] in "AODSY" or s.low(i + 1) in {"its", "their", "his", "her"})):
                shape[i] = "z"
                del s.mentions[i]


def _mend_fields(s: Sentence, shape: list[str]) -> None:
    """Read "justice and police minister" as one who has charge of justice, which no justice has."""
    for i, m in [(i, m) for i, m in s.mentions.items() if m.kind == TITLE and s.low(i) == "justice"]:
        j = next((k for k in range(i + 2, min(len(shape), i + _FAR)) if shape[k] not in "nNmj"), 0)
        headed = j and shape[j] == TITLE and s.low(j).rpartition(" ")[2] in _MINISTERS
        if s.low(i + 1 if i + 1 < len(shape) else i) == "and" and headed and s.mentions.get(i) is m:
            shape[i] = "n"
            del s.mentions[i]


def _mend_shared(s: Sentence, shape: list[str], lexicon: Lexicon) -> None:
    """Read "former finance and police minister" as one title, whose first word says it is no longer held."""
    for i, m in s.mentions.items() if "and" in s.lows else ():
        joined = m.kind == TITLE and i > _JOINED and s.low(i - 1) == "and" and shape[i - 2] in "nNm"
        if joined and m.row.title.endswith(" minister") and lexicon.portfolio(s.low(i - 2)):
            status = lexicon.modifiers.get(s.low(i - 3))
            if status is not None and status.status:
                shape[i - 2 : i] = "jj"


def _mend_fronted(s: Sentence, shape: list[str]) -> None:
    """Read as a participle what opens a sentence before a form of "be": "Also appointed on Friday was Ana Reyes"."""
    if "d" not in shape[:_FAR]:
        return
    i = next((k for k, c in enumerate(shape) if c not in "rh"), 0)
    if i + 1 < len(shape) and shape[i] == "d" and s.low(i).endswith("ed"):
        j = i + 1
        while j < len(shape) - 1 and ("".join(shape[j : j + 2]) == "i@" or shape[j] == TIME):
            j += 1
        if s.low(j) in _BEING:
            shape[i] = "v"


def _mend_chosen(s: Sentence, shape: list[str]) -> None:
    """Read as a verb what else happened to whom a passive tells of: "was sacked as mayor and named envoy to Peru"."""
    for i in range(2, len(shape) - 1) if not _CHOSEN.isdisjoint(s.words) else ():
        if shape[i - 1] == "c" and shape[i] in "vj" and s.low(i) in _CHOSEN and shape[i + 1] == TITLE:
            shape[i] = "d" if _PASSIVE.search("".join(shape[: i - 1])) else shape[i]


_ENDING = ",.;it@"
"""Items behind a verb that has no object."""


def _mend_unchanged(s: Sentence, shape: list[str]) -> None:
    """Read "has quit the board" as one verb: a participle that looks like the infinitive."""
    for i in range(1, len(shape)) if not UNCHANGED.isdisjoint(s.words) else ():
        ends = shape[i] in "rj" and not {*shape[i + 1 : i + 2]} - set(_ENDING)  # "has quit, the bank said"
        perfect = s.low(i - 1) in _PERFECT and shape[i - 1] in "zdp"
        if (shape[i] == "b" or ends) and s.low(i) in UNCHANGED and perfect:
            shape[i] = "v"


def _mend_chairing(s: Sentence, shape: list[str]) -> None:
    """Read "to chair" before what is chaired as an infinitive."""
    for i in range(1, len(shape) - 1) if "chair" in s.lows else ():
        if shape[i] == "n" and s.low(i) == "chair" and s.low(i - 1) == "to" and shape[i + 1] in "DSNMOLC":
            shape[i - 1 : i + 1] = ["t", "b"]


def _mend_functions(s: Sentence, shape: list[str], lexicon: Lexicon) -> None:
    """Read as a noun what a director is in charge of: "planning director Ana Reyes", "the public works director"."""
    for i in range(len(shape) - 1):
        if shape[i + 1] != TITLE or shape[i] not in "gz" or s.mentions[i + 1].row.title not in _IN_CHARGE:
            continue
        if s.low(i) in lexicon.words("business_functions"):
            shape[i] = "m" if shape[i] == "z" else "n"


def _mend_colleagues(s: Sentence, shape: list[str], lexicon: Lexicon) -> None:
    """Read a caucus before names as what they are: "two Democratic senators, Ana Reyes and Ed Bell"."""
    for i, mention in s.mentions.items() if "senators" in s.tokens.lowers[s.first : s.last] else ():
        listed = shape[i + 1 : i + 2] == [PERSON] or shape[i + 1 : i + 3] == [",", PERSON]
        if mention.kind == ORGANIZATION and listed and mention.text.lower().endswith(" senators"):
            shape[i], title = TITLE, lexicon.title("senator")
            s.mentions[i] = Mention(TITLE, mention.first, mention.last, mention.text, title)


def _mend_left(s: Sentence, shape: list[str]) -> None:
    """Read "has 11 months left" as no departure, and "caretaker" as no preposition."""
    if "caretaker" in s.lows and shape[s.lows.index("caretaker")] == "i":
        shape[s.lows.index("caretaker")] = "j"
    for i in range(2, len(shape)) if "left" in s.lows else ():
        counted = shape[i - 1] == "@" or (shape[i - 1] in "nm" and shape[i - 2] in "0D")
        if shape[i] in "vd" and s.low(i) == "left" and counted and {"has", "have", "had", "with"} & set(s.lows[:i]):
            shape[i] = "r"


def _mend_small_words(s: Sentence, shape: list[str]) -> None:
    """Read "lender" as no preposition, and "whom they will back" with a verb."""
    for i, low in enumerate(s.lows):
        about = low == "whether" and i > 0 and shape[i - 1] == "i"  # "would not be drawn on whether she should go"
        if shape[i] == "i" and low.endswith("er") and (about or low not in _PREPOSITIONS_ER):
            shape[i] = "n"
        elif low == "back" and shape[max(i - 1, 0) : i + 1] == ["x", "r"] and s.low(i - 1) not in HAVING:
            shape[i] = "b"
        elif low == "back" and shape[max(i - 1, 0) : i + 1] == ["r", "r"] and s.low(i - 2) in {"do", "does", "did"}:
            shape[i] = "b"  # "does strongly back Ms Reyes"
        elif low == "district" and shape[max(i - 1, 0) : i + 1] == ["t", "b"]:
            shape[i - 1 : i + 1] = ["i", "n"]  # "to district court judgeships"


def _before_time(shape: list[str], i: int) -> int:
    """Give where a time that stands right before an item begins: "was on Friday re-elected"."""
    if i and shape[i - 1] == TIME:
        return i - 2 if i > 1 and shape[i - 2] == "i" else i - 1
    return i


def opens_phrase(shape: list[str], i: int) -> bool:
    """Whether a noun phrase starts, or goes on, at an item: after a determiner, a preposition or a comma."""
    return i == 0 or shape[i - 1] in "DSijkY,c'" or (shape[i] == "g" and shape[i - 1] in "OCL")


def _is_then_title(s: Sentence, shape: list[str], i: int) -> bool:
    """Whether "then" tells of a title that it was held at the time: "then Australian prime minister Ana Reyes"."""
    titled = shape[i + 1] == TITLE
    peopled = shape[i + 1 : i + 4] in (["Y", TITLE, "A"], ["O", TITLE, "A"], ["L", TITLE, "A"])
    return (titled and _is_in_phrase(s, shape, i)) or (peopled and (not i or _is_in_phrase(s, shape, i)))


def _is_in_phrase(s: Sentence, shape: list[str], i: int) -> bool:
    """Whether a word stands inside a phrase: "under then President Reyes", no "until then President Reyes"."""
    return i > 0 and shape[i - 1] in "i'D" and s.low(i - 1) not in _TILL


def auxiliary(s: Sentence, shape: list[str], i: int) -> bool:
    """Whether a form of "have" or "be" stands before item ``i``, adverbs apart."""
    i -= 1
    while i > 0 and (shape[i] in SKIPPED or s.low(i) == "n't"):
        i -= 1
    return s.low(i) in HAVING
