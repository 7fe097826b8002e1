"""Conjuncts: where the next one stands, whether it can be one, and whether it is rather another clause's subject."""

import re

from newsevents.lexicon.grammar import default_grammar
from newsevents.parse.words.items import (
    FINITE,
    HONORIFIC,
    INHABITANT,
    NATIONALITY,
    NOUNS,
    ORGANIZATION,
    PERSON,
    PLACE,
    STATE,
    TITLE,
    Sentence,
)
from newsevents.parse.words.phrases import BACKING, NounPhrase, behind_aside

_TOGETHER = (("along", "with"), ("together", "with"), ("as", "well", "as"))
_JOINING = frozenset({"and", "or", "&", "nor"})
ACTORS = PERSON + STATE + ORGANIZATION
_WHO = frozenset({*NOUNS, ORGANIZATION, TITLE})
"""Who may back somebody; beside others, a place as well: "the support of Meath, Carlow and Wexford"."""
_ACTING = re.compile("[rhH@]*v[DSjnmPAOCL]")
"""Items of a form that may be a participle, with its object: "surprised everybody"."""
_LIST_ENDS = re.compile("(?:cA)*[rhH@]*[xzdpb]")
"""What follows the last of a list that is a verb's subject."""
_RELATIVES = frozenset({"who", "which", "whose", "whom"})
_LONGEST = 20
"""Items of a relative clause between a subject and its verb, at most."""
_SIDES = frozenset({"for", "against", "behind"})
_SIDING = frozenset({"on", "behind", "with", "against"})
"""Prepositions before whoever somebody is with; "for" stands before offices too."""
_BODIES = frozenset({STATE, ORGANIZATION})
MANY = frozenset("most many some several others much almost nearly".split())
"""What may open the last of a list that names nobody any more."""


def is_same_kind(other: NounPhrase, kind: str) -> bool:
    """Whether a phrase may stand in a list of persons, or of states and bodies: "of Peru, ECOWAS and the union"."""
    if kind == PERSON:
        return other.kind == PERSON
    if kind == INHABITANT and other.kind == "m":  # "of the Norwegian, Danish and Swedish federations"
        return other.modifiers[-1:] != () and other.modifiers[-1].kind == NATIONALITY
    if kind not in {*_BODIES, ACTORS}:
        return other.kind == kind and other.title is None
    if other.kind == "n":
        return bool(other.det or other.possessor) and other.head in default_grammar().bodies
    return (other.kind in _BODIES and other.title is None) or (kind == ACTORS and other.kind in {PERSON, PLACE})


def may_be_of_several(np: NounPhrase) -> bool:
    """Whether names joined behind "of" may all be whose a phrase is: "the candidate of Peru and Chile"."""
    return np.kind in NOUNS or (np.title is not None and np.title.row.kind == "candidate")


def is_gapped(np: NounPhrase, person: NounPhrase) -> bool:
    """Whether a person after an office has another one: "named Ms Reyes chair, Mr Okafor as deputy, Ms Adu whip"."""
    s, end = np.sentence, person.last
    if shares_preposition(np, person):
        return True
    if np.kind not in {TITLE, "n"} or np.name is not None or person.kind != PERSON or end + 1 >= len(s.shape):
        return False
    if np.first and s.shape[np.first - 1] in FINITE and person.title is not None and s.shape[np.last] == "c":
        return False  # "elected Trade Minister and party leader Ana Reyes as president"
    if np.det == "the" and not person.det and (person.words or person.title) and s.shape[np.last] == "c":
        return False  # "elected the novelist and critic Ana Reyes as president"
    end += 1 if person.apposed and s.shape[end] == "," and end + 2 < len(s.shape) else 0  # "Mr Okafor, a judge, as"
    as_office = s.low(end) == "as" and bool({TITLE} & set(s.shape[end + 1 : end + 4]))
    own = s.shape[end] in "DS" and s.shape[end + 1] == TITLE and s.shape[end + 2 : end + 3] in set(".,;ci")
    return as_office or (np.kind == TITLE and (s.shape[end] == TITLE or own))  # "and Mr Okafor the treasurer"


def leaves_out_verb(np: NounPhrase, other: NounPhrase) -> bool:
    """Whether a phrase is rather what the next clause, without a verb, is about.

    "Backed by 14 members and Mr Lund by nine", "nominated Ms Reyes and Peru Mr Lund".
    """
    s = np.sentence
    after = s.lows[other.last : other.last + 2]
    link = s.low(np.first - 1) if np.first else ""
    if link == "by" and other.kind in {PERSON, "P"} and after[:1] == ["by"]:
        return True
    if link in _SIDING and other.kind in ACTORS and after[:1] == [link]:
        return True  # "is on Ms Reyes's side and Peru on Mr Okafor's"
    if other.kind in ACTORS and (after == ["that", "of"] or (after[:1] == ["the"] and after[-1] in BACKING)):
        return True  # "has the backing of Peru and Mr Okafor that of Chile"
    return np.kind == PERSON and other.kind in _BODIES and s.shape[other.last : other.last + 1] == PERSON


def shares_preposition(np: NounPhrase, actor: NounPhrase) -> bool:
    """Whether who stands behind "and" is for somebody else: "voted for the former minister and Chile for Mr Okafor"."""
    s, end = np.sentence, actor.last
    if np.kind not in {TITLE, "n"} or actor.kind not in ACTORS or not np.first or end + 1 >= len(s.shape):
        return False
    if s.shape[np.last] != "c" or np.det != "the":
        return False
    return s.low(np.first - 1) == s.low(end) in _SIDES and s.shape[end + 1] in PERSON + HONORIFIC + "P"


def next_conjunct(s: Sentence, i: int) -> tuple[int, bool]:
    """Give where the conjunct after a comma or "and" at item ``i`` starts (0: nowhere), and whether it is the last."""
    shape, n = s.shape, len(s.shape)
    if shape[i] == "," and i + 1 < n:
        if s.low(i + 1) in {"including", "leaving"}:  # "quit the race to host the Games, leaving Peru and Chile"
            return 0, False
        final = shape[i + 1] == "c" and s.low(i + 1) in _JOINING
        return (behind_aside(s, i + 2), True) if final else (i + 1, False)
    for words in _TOGETHER:
        if s.lows[i] == words[0] and tuple(s.lows[i : i + len(words)]) == words:
            return i + len(words), True
    joined = shape[i] == "c" and s.low(i) in {*_JOINING, "plus"}
    return (behind_aside(s, i + 1), True) if joined else (0, False)


def alike(np: NounPhrase, other: NounPhrase) -> bool:
    """Whether two phrases can be conjuncts: both names, both offices, or both common nouns."""
    if is_gapped(np, other) or leaves_out_verb(np, other):
        return False
    if other.kind == PERSON and np.kind in {*_BODIES, PLACE, "n", "m"} and _closes_aside(np):
        return False  # "Ms Reyes, who chaired Norvest, and Mr Lund"
    actors = "AOCLPIm0nT"
    if np.kind in "CL" and other.kind in {PERSON, TITLE} and _says_where(np):
        return False  # "the union in Kano and the governor of Jigawa, Umar Ringim, back her"
    if np.kind in "AOCL" and other.kind in "AOCL":
        return True
    if np.kind == other.kind:
        return True
    return np.kind in actors and other.kind in actors and "P" not in (np.kind, other.kind)


def _closes_aside(np: NounPhrase) -> bool:
    """Whether the comma behind a phrase ends what a relative clause between commas tells of a person before it."""
    s, shape = np.sentence, np.sentence.shape
    if not shape.startswith(",c", np.last):
        return False
    opens = shape.rfind(",", 0, np.first)
    return opens > 0 and s.low(opens + 1) in _RELATIVES and shape[opens - 1] == PERSON


def _says_where(np: NounPhrase) -> bool:
    """Whether a place only says where somebody is that is named before it: "the union in Kano"."""
    s, before = np.sentence, np.first - 1
    return before > 0 and s.low(before) == "in" and s.shape[before - 1] in _WHO


def opens_clause(np: NounPhrase, other: NounPhrase, *, lone: bool, after_verb: bool) -> bool:
    """Whether what looks like the last conjunct, or the only one behind a comma, is another clause's subject."""
    s, shape = np.sentence, np.sentence.shape
    closing = int(bool(other.apposed) and shape[other.last : other.last + 1] == ",")  # "and its wing, X, refuses"
    closing = closing or 3 * shape.startswith(",O,", other.last)  # "and Cllr Moss, SNP, is"
    if after_verb and starts_clause(s, other.last + closing):
        return True
    if not lone:
        return False
    if after_verb and (_ACTING.match(shape, other.last) or _is_told_of(s, other.last)):
        return True  # "backed Mr Lund, and the Left surprised us", "back him, and Norvest, which has sold, sided"
    if after_verb and np.kind == PERSON and other.kind in _BODIES and shape[other.last : other.last + 1] == ",":
        return True  # "backed Ms Reyes, and the farmers' party, led by Mr Lund, had no objection"
    led = np.first > 1 and shape[np.first - 1] == "i" and not {*"dzp"}.isdisjoint(shape[: np.first - 1])
    if led and other.kind in ACTORS and (starts_clause(s, other.last) or shape.startswith("vA", other.last)):
        return True  # "stepped back into an advisory role, and Norvest named"
    placed = np.kind in "LO" and np.first > 0 and s.low(np.first - 1) in {"at", "in", "near"}
    office = np.kind in {"n", "m"} and other.kind == TITLE  # "lost two seats, and its chairman, Ana Reyes, resigned"
    return office or (other.kind == PERSON and (placed or np.kind in "nm"))


def _is_told_of(s: Sentence, i: int) -> bool:
    """Whether a relative clause between commas follows, and behind it a finite verb."""
    if s.shape[i : i + 1] != "," or s.low(min(i + 1, len(s) - 1)) not in _RELATIVES:
        return False
    closing = s.shape.find(",", i + 2, i + _LONGEST)
    return closing > 0 and (starts_clause(s, closing + 1) or _ACTING.match(s.shape, closing + 1) is not None)


def is_fronted(np: NounPhrase, last: NounPhrase) -> bool:
    """Whether what precedes a list is what opens the sentence: "according to a diplomat, Peru and Chile back her"."""
    s = np.sentence
    closing = bool(last.apposed) and s.shape[last.last : last.last + 1] == ","  # "Ms Chen and Bo, a banker, sit"
    opens = np.first > 0 and s.shape[0] in "igrh" and s.shape[np.first - 1] in "it" and "," not in s.shape[: np.first]
    return opens and FINITE.isdisjoint(s.shape[: np.first]) and bool(_LIST_ENDS.match(s.shape, last.last + closing))


def is_led_in(np: NounPhrase) -> bool:
    """Whether a phrase is what its sentence opens with, behind a preposition: "According to a spokesman"."""
    s, start = np.sentence, np.first - 1
    if start < 0 or s.shape[start] not in "ig":
        return False
    return not start or set(s.shape[:start]) <= set("rRhH,cibg@")


def starts_clause(s: Sentence, i: int) -> bool:
    """Whether a finite verb follows, so that the phrase before it is a subject of its own."""
    shape = s.shape
    while i < len(shape) and shape[i] in "rhH@":
        i += 1
    return i < len(shape) and shape[i] in "xzdp"
