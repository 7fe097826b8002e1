"""Whether a phrase behind a comma describes or names the one before it: "Ana Reyes, the mayor,", "one, Ana Reyes,"."""

from newsevents.lexicon.grammar import default_grammar
from newsevents.parse.clauses.conjuncts import is_led_in, starts_clause
from newsevents.parse.clauses.links import CHOICES
from newsevents.parse.words.items import (
    FINITE,
    HONORIFIC,
    NOUNS,
    ORGANIZATION,
    PERSON,
    PLACE,
    STATE,
    TIME,
    TITLE,
    Sentence,
)
from newsevents.parse.words.phrases import NounPhrase, backs, base_phrase
from newsevents.parse.words.time_modifiers import TILL

CLOSERS = ',.:()-;WQV"“”vgti'
"""Items that may stand behind an apposition."""
_HELD = frozenset({"current", "outgoing", "incoming", "incumbent", "sitting", "former", "then"})
_ONCE = frozenset({"then", "once", "formerly", "previously", "sometime", "briefly", "hitherto", "latterly"})
_NOW = frozenset({"now", "currently", "presently", "today", "recently"})
_TILL = _NOW | {"then", "lately"}
_NEWLY = frozenset({"new", "next", "interim", "acting", "permanent"})
_SELF = frozenset({"himself", "herself", "also", "still", "already", "long", "both", "simultaneously", "concurrently"})
_AT_ONCE = frozenset({("at", "once")})
"""What opens a pair of offices that one person has."""
_STAKES = frozenset("investor shareholder stockholder owner backer donor lender creditor sponsor".split())
"""What firms are as well as persons: "its owner, Calder Capital,"."""
_STANDING = frozenset({"rival", "opponent", "applicant", "favourite", "favorite", "choice", "finalist"})
"""Who is for an office without a candidate's title, and is named behind it."""
_SOMEBODY = frozenset({"name", "figure", "outsider", "insider", "hopeful", "ally", "critic", "colleague", "newcomer"})
"""Who may open a sentence as one of several before the name: "A third name, the lawyer Ana Reyes, was struck off"."""
_WHERE = (["here", ","], ["there", ","], ["abroad", ","])
_BRACKET = 8
"""Items that a bracket behind a name may have."""
_ASIDE = NOUNS | frozenset("iDTLCO")
"""Items of a description between commas behind its first phrase: "a former mayor of Linz"."""
_OPENING = frozenset({"after", "when", "as", "while", "since", "before", "if", "because", "although", "though", "once"})
_CIRCUMSTANCES = frozenset({"in", "at", "on", "during", "after", "before", "since", "under"})


def apposable(np: NounPhrase, other: NounPhrase) -> bool:
    """Whether ``other``, after a comma, describes or names ``np``."""
    shape, end = np.sentence.shape, other.last
    spell = other.kind == TITLE and shape[end : end + 1] == shape[end + 2 : end + 3] == TIME
    closed = end >= len(shape) or shape[end] in CLOSERS or (spell and shape[end + 1] in ":0")  # "mayor 2004-2009"
    if shape[end : end + 1] == "g" and other.det.startswith("poss:"):
        return False  # "backed Mr Lund, its envoy saying that"
    if backs(np, other):
        return closed
    if np.kind == PERSON:
        return _describes(np, other, closed=closed) and not _opens_subject(np, other)
    if np.kind == "n" and other.kind == ORGANIZATION and np.possessor is not None:
        return closed and other.possessor is None  # "the party's youth wing, the Jusos,"
    if np.kind == "n" and other.kind == STATE:
        return closed and not other.det and _names_relative(np)  # "its neighbour, Hungary, resisted"
    if other.kind == ORGANIZATION and np.kind in {"n", TITLE} and np.name is None:
        return closed and _is_body(np)
    return other.kind == PERSON and _is_unnamed(np) and _names(np, other, closed=closed)


def attach_house(np: NounPhrase) -> None:
    """Attach a body and a holder set off by commas: "The Director-General, National Lands Agency, Prof. Ana Reyes,"."""
    s, shape = np.sentence, np.sentence.shape
    if s.lows[np.last : np.last + 2] in _WHERE:
        _attach_placed(np)
    if np.kind != TITLE or np.name is not None or shape[np.last : np.last + 1] != ",":
        return
    house = base_phrase(s, np.last + 1)
    if house is None or house.kind not in {ORGANIZATION, STATE, PLACE} or house.det or house.possessor is not None:
        return
    holder = base_phrase(s, house.last + 1) if shape[house.last : house.last + 1] == "," else None
    if holder is None or holder.kind != PERSON or holder.modifiers or holder.possessor is not None:
        return
    styled = shape[holder.first] in {HONORIFIC, TITLE}
    if not styled and (house.kind != ORGANIZATION or shape[holder.last : holder.last + 1] not in {",", "(", "."}):
        return
    np.links += (("of", house),)
    np.apposed += (holder,)
    np.last = holder.last
    if shape[np.last : np.last + 1] == "(":
        np.last = shape.find(")", np.last, np.last + _BRACKET) + 1 or np.last  # "Mr Reyes (APC-Gwaram)"


def _attach_placed(np: NounPhrase) -> None:
    """Attach who is named behind where they serve: "Norway's ambassador here, Ana Reyes, said"."""
    owned = np.possessor is not None or np.det.startswith("poss:")
    holder = base_phrase(np.sentence, np.last + 2) if owned and np.name is None and not np.apposed else None
    if holder is not None and holder.kind == PERSON and np.sentence.shape[holder.last : holder.last + 1] == ",":
        np.apposed += (holder,)
        np.last = holder.last


def attach_named(np: NounPhrase) -> None:
    """Attach who a colon says is meant by a new office: "has a new director: Ana Reyes"."""
    s = np.sentence
    new = np.kind == TITLE and np.det in {"a", "an"} and np.name is None and not np.apposed
    if not new or s.shape[np.last : np.last + 2] != ":" + PERSON or not _NEWLY & {*np.words}:
        return
    named = base_phrase(s, np.last + 1)
    if named is not None and s.shape[named.last : named.last + 1] in {"", ".", ",", ";"}:
        np.apposed += (named,)
        np.last = named.last


def is_of_seat(np: NounPhrase) -> bool:
    """Whether a phrase is of a member for a place, who shares it with no other office: "minister and MP for Leeds"."""
    return np.title is not None and np.title.row.kind == "seat"


def _is_body(np: NounPhrase) -> bool:
    """Whether a phrase tells of a body before its name: "the country's biggest union, Unimet,"."""
    before = np.sentence.low(np.first - 1) if np.first else ""
    told = np.det == "the" or np.possessor is not None or np.det.startswith("poss:")
    body = np.head in default_grammar().bodies or (np.title is not None and np.title.text.lower() in _STAKES)
    return told and body and before not in _CIRCUMSTANCES


def _opens_subject(np: NounPhrase, other: NounPhrase) -> bool:
    """Whether a title is of who acts, named behind it: "After the removal of Mr Lund, the chair, Ana Reyes, wrote"."""
    s, shape, end = np.sentence, np.sentence.shape, other.last
    runner = other.title is not None and other.title.row.kind == "candidate" and bool(other.modifiers)
    own = runner or other.det == "the" or other.possessor is not None
    if other.kind != TITLE or not own or shape[end : end + 1] != ",":
        return False
    fronted = FINITE.isdisjoint(shape[: np.first]) or not _OPENING.isdisjoint(s.lows[:2])
    named = base_phrase(s, end + 1) if np.first else None
    if named is None or named.kind != PERSON or named.title is not None:
        return False
    if np.title is not None and shape[named.last : named.last + 2] == ",c":
        return True  # "met President Lund, the mayor, Ana Reyes, and two others"
    return fronted and shape[named.last : named.last + 1] == "," and starts_clause(s, named.last + 1)


def _describes(np: NounPhrase, other: NounPhrase, *, closed: bool) -> bool:
    """Whether a phrase behind a person's name says who that is."""
    s, shape, end = np.sentence, np.sentence.shape, other.last
    if other.kind == "I" and other.det in {"the", "a", "an"} and not other.number:
        return closed
    if other.kind == ORGANIZATION and other.det in {"a", "an"}:
        return closed  # "Ana Reyes, a Democrat who"
    if other.kind == "j" and other.det in {"a", "an"}:
        return closed  # "Ana Reyes, a liberal,"
    if other.kind not in {TITLE, "n"} or other.name is not None:
        return False
    if other.kind == "n" and not (other.det or other.possessor or s.lows[end : end + 1] == ["representing"]):
        return False  # but "Ana Reyes, member representing Leeds North,"
    if shape[other.first] == "v" and not other.det:
        return False  # "Ana Reyes, appointed chair of Acme in 2019,"
    if shape[end : end + 1] in {"d", "z"} and not np.first and other.kind == TITLE and not other.det:
        return bool(other.words or other.links)  # "Ana Reyes, former minister of trade told the meeting"
    if end < len(shape) and shape[end] == "c":  # "X, the minister and Y": a pair of offices, or a list
        second = s.low(end) == "and" and TITLE in shape[end + 1 : end + 3]  # "the heir and former minister"
        return other.kind == TITLE or second
    return closed


def _names(np: NounPhrase, other: NounPhrase, *, closed: bool) -> bool:
    """Whether a person's name says who a phrase before it means."""
    s, shape, end = np.sentence, np.sentence.shape, other.last
    if np.kind in "0P":
        return closed
    if np.kind == "n" and np.first and s.low(np.first - 1) in _CIRCUMSTANCES and not _names_relative(np):
        return False  # "in a separate election, Ana Reyes was chosen"
    whose = np.first > 0 and s.low(np.first - 1) == "whose"
    held = np.title is not None and (np.statuses or not _HELD.isdisjoint(np.words))  # "current chairman, Ana Reyes,"
    listed = shape[end : end + 2] == ",c" or not (np.det or np.possessor or whose or held)
    acts = bool(np.links) and not np.first and shape[end : end + 1] == "," and starts_clause(s, end + 1)
    listed = listed and not acts  # but "Chairman of the bank, Chief Ade Ojo, said"
    if other.title is not None and (listed or not (np.kind == TITLE or _names_relative(np) or _opens(np, end))):
        return False  # "the president, Prime Minister Ana Reyes, and the speaker": a list
    if is_led_in(np) and _lacks_subject(np, other):
        return False
    plural = np.title is not None and np.title.text.lower().endswith("s")
    closed = closed or (plural and shape[end : end + 1] == "c") or (not plural and _opens_on_title(np, end))
    described = np.modifiers or np.number or held or (np.title and np.links)  # "Governor of Ekiti, Femi Ade,"
    return closed and (bool(np.det) or np.possessor is not None or bool(described) or whose)


def _opens(np: NounPhrase, end: int) -> bool:
    """Whether a phrase opens a sentence that goes on behind the name: "The kingmaker, Minister Ana Reyes, refused"."""
    s = np.sentence
    return (
        np.kind == "n"
        and not np.first
        and (np.det == "the" or (np.det in {"a", "another"} and np.head in _STANDING | _SOMEBODY))
        and s.shape[end : end + 1] == ","
        and starts_clause(s, end + 1)
    )


def _opens_on_title(np: NounPhrase, end: int) -> bool:
    """Whether a sentence opens with a title and its holder, and no comma closes: "The Speaker, Ana Reyes has sued"."""
    shape = np.sentence.shape
    if np.first or np.kind != TITLE or np.det != "the" or shape[end : end + 1] not in FINITE:
        return False
    comma = shape.find(",", end)
    return comma < 0 or (comma > end + 1 and shape[comma + 1 : comma + 2] not in FINITE)  # no "Ana Reyes said, has"


def _lacks_subject(np: NounPhrase, other: NounPhrase) -> bool:
    """Whether a clause would have no subject but a name: "According to an aide, Ana Reyes, a lawyer, was chosen"."""
    s, shape, end = np.sentence, np.sentence.shape, other.last
    if (np.det == "the" and np.title is not None) or shape[end : end + 1] != ",":
        return False
    aside = base_phrase(s, end + 1)
    if shape[end + 1 : end + 2] in {"Q", "V", "W", "r"}:  # ", who led it,", ", formerly of Acme,"
        close = shape.find(",", end + 1)
    else:
        close = aside.last if aside is not None else end
        while close < len(shape) and shape[close] in _ASIDE:
            close += 1
    listed = close + 1 + (shape[close : close + 1] == ",")
    second = base_phrase(s, listed) if shape[listed - 1 : listed] == "c" else None
    if second is not None and second.kind == PERSON:  # "Ana Reyes, a lawyer, and Bo Lund", "Ana Reyes, Bo Lund and"
        return shape[second.last : second.last + 1] == "," or starts_clause(s, second.last)
    return close > 0 and shape[close : close + 1] == "," and starts_clause(s, close + 1)


def _is_unnamed(np: NounPhrase) -> bool:
    """Whether a phrase may tell who somebody is before their name: a description, or "one" of those spoken of."""
    if np.kind in "0P":
        return np.head in {"one", "another"}  # "said one, Ana Reyes of St Mark's"
    return np.name is None and (np.kind in {TITLE, "n"} or (np.kind == "m" and bool(np.number)))


def _names_relative(np: NounPhrase) -> bool:
    """Whether a phrase says whose rival or ally somebody is, and so is followed by the name."""
    owned = np.det.startswith("poss:") or np.possessor is not None or np.det == "the"
    return owned and np.head in default_grammar().relatives


def may_end_in_name(np: NounPhrase) -> bool:
    """Whether what a phrase is of may be named behind it: "the candidate of the party leader, Ana Reyes".

    Not what one stands for: in "the candidate for mayor of Lima, Ana Reyes," it is the candidate who is named.
    """
    link, inner = np.links[-1] if np.links else ("", np)
    candidate = np.title is not None and np.title.row.kind == "candidate"
    standing = candidate or np.head in _STANDING
    if link == "for" and np.head in CHOICES:
        return False
    if link == "for" and standing and inner.kind == TITLE and inner.name is None and not (inner.det or np.name):
        return False
    counted = np.kind in {"0", "j"} and bool(np.links) and np.links[-1][1].kind == PERSON  # "two clear of Mr Adu, dean"
    return np.kind in NOUNS or (candidate and np.name is None) or counted


def lead_in(s: Sentence, i: int) -> tuple[int, str]:
    """Give where a description's own words begin, and the role status that the words before them say."""
    status = ""
    while i + 1 < len(s.shape):
        low = s.low(i)
        if low in TILL and (s.shape[i + 1] == TIME or s.low(i + 1) in _TILL):
            i, status = i + 2, "former"
        elif (low == "for" and s.shape[i + 1] == TIME) or (low, s.low(i + 1)) in _AT_ONCE:
            i += 2
        elif low in _ONCE or low in _NOW or low in _SELF:
            status = "former" if low in _ONCE else "current" if low in _NOW else status
            i += 1
        else:
            break
    return i, status
