"""What the words of an office's noun phrase say of it: whether it is past, whose it is, whether it is one at all."""

import re
from collections.abc import Collection, Container, Sequence
from typing import Final

from newsevents.lexicon.morphology import singular
from newsevents.lexicon.rows import TitleRow
from newsevents.parse.words.counted_doers import counts_doers
from newsevents.parse.words.items import (
    COMPARATIVE,
    HONORIFIC,
    NAMED,
    NATIONALITY,
    ORGANIZATION,
    PLACE,
    STATE,
    TIME,
    Mention,
    Sentence,
)
from newsevents.parse.words.numbers import STRENGTHS
from newsevents.parse.words.phrases import NounPhrase
from newsevents.parse.words.time_modifiers import TILL, is_till_then
from newsevents.text.tagger import is_unknown

FOR_NOW = re.compile(r"^(?:acting|interim|caretaker|transitional|transition|provisional|permanent) ")
"""What a title begins with of one who holds an office for now, or for good: the office is the same."""
SEATS = frozenset({"member", "host", "seat", "chair", "observer", "permanent member", "non-permanent member"})
"""Places of which a body has many: only an event's own words make one the contest."""
LEVELS = frozenset({"federal", "national", "regional", "provincial", "state", "local", "district"})
_ACRONYM = 3
_BODIES = frozenset({"party", "board", "school", "council", "state", "government"})
"""First words of titles that only say what kind of body it is of."""
_SPAN = 7  # items behind a title in which it may be told for how long it was held
_YEAR = 4
_WHEN = frozenset({"in", "from", "during", "between"})  # before the years of a spell that is over
LANDS = frozenset(
    "country nation republic state kingdom government city party company province territory county town village "
    "district borough region".split()
)
"""Nouns for what an office is of that leave the name to be looked for."""
_COMPANY = frozenset(
    "team family household table queue class line procession gang poll polls race contest pack field standings".split()
)
"""What has a head that holds no office."""
_POLLS = 4  # words behind a title in which "in the latest polls" stands
_RANKED = frozenset({"deputy", "vice", "assistant", "secretary", "lieutenant", "officer"})
"""Words of titles that are numbered: "first deputy prime minister", not "only the third chief executive"."""
_HELD_BY = frozenset("woman female man male black gay ever openly elected muslim asian african".split())
"""Words between a number and a title that say of whom it counts the holders."""
_PRIZED = frozenset(
    """best greatest finest worst world-class gifted brilliant inspiring natural featured keynote guest motivational
    plenary commencement negotiating trading sparring""".split()
)
_PRAISED = frozenset(
    "excellent great good fine wonderful fantastic superb true worthy proud brilliant terrific competent talented "
    "capable skilled skilful skillful accomplished seasoned proven respected visionary exceptional outstanding".split()
)
"""What makes an ambassador of one who speaks well for something: "an excellent ambassador"."""
_ABSTRACT = frozenset({"justice", "counsel"})
"""Titles that without an article mean what their holders serve."""
_LEADING = frozenset({"leader", "executive", "manager", "coach", "captain", "chief executive officer", "administrator"})
"""Titles of which one may be a good one without an office."""
_SAID_OF_PEOPLE = frozenset("rebel maverick veteran outsider insider newcomer activist dissident crossbench".split())
"""Nouns before a title for its holder, not for what they are in charge of: "rebel director Ana Reyes"."""
_IN_CHARGE = frozenset({"director", "manager", "chief"})  # before which a part may stand in capitals
_LEAGUES = frozenset("association federation confederation syndicate league trust affiliate subsidiary".split())
"""Nouns for bodies that are called after their place: "president of the Delhi association"."""
_CALLED = frozenset({"agency", "authority", "commission", "committee", "council", "union", "board"})
"""Nouns for bodies that are called after their place and what they are for: "head of the UN refugee agency"."""
_VENUES = ("Cathedral", "Abbey", "Basilica", "Palace", "Stadium", "Arena", "Chapel", "Square")  # ceremonies' places
_PAST = frozenset({"last", "previous", "preceding", "former", "outgoing"})


def status_after(np: NounPhrase) -> str:
    """Read from what follows a title that it is past: "chair until May", "premier in 2011-12", "in the last Senate"."""
    s, i = np.sentence, np.last
    if any(_PAST & set(linked.words) and link == "in" for link, linked in np.links):
        return "former"
    if np.name is not None or i + 1 >= len(s.shape):
        return "current"
    if _runs_out(np) or (np.first and not np.apposed and is_till_then(s, np.first - 1)):
        return "former"
    low, time = s.low(i), s.low(i + 1)
    if _is_range(s, i) or (low == "between" and s.shape[i + 1 : i + 4] == "@c@"):
        return "former"  # "mayor 2004-2009", "mayor between 2004 and 2009"
    if s.shape[i + 1] != TIME and not (s.shape[i + 1] == "0" and time[:4].isdigit() and len(time) > _YEAR):
        return "current"
    if low in TILL:
        return "former"
    ends = i + 2 < len(s.shape) and s.low(i + 2) in TILL | {"to", "through", "-", "–"}
    if (low == "from" and ends) or (low in {"in", "during"} and any(c.isdigit() for c in time)):
        return "former"
    return "current"


def _is_range(s: Sentence, i: int) -> bool:
    """Whether two years that a dash joins stand at an item: "2004-2009"."""
    return s.shape[i : i + 1] == s.shape[i + 2 : i + 3] == TIME and s.lows[i + 1] in {"-", "–"}


def _runs_out(np: NounPhrase) -> bool:
    """Whether a span with an end stands behind a title: "for 13 years until 2022", "for eleven months in 2014-15"."""
    s, i = np.sentence, np.last
    aside = next((k for k in range(i, min(len(s.shape), i + _SPAN)) if s.shape[k] == ","), 0)
    if s.low(i) != "for":
        return False
    dated = any(s.low(k) in _WHEN and s.low(k + 1)[:_YEAR].isdigit() for k in range(i + 2, aside - 1))
    return dated or any(s.low(k) in TILL for k in range(i + 1, aside))


def is_office(row: TitleRow) -> bool:
    """Whether holding the title is a role that records give."""
    return row.is_office or row.kind == "generic"


def is_owned(np: NounPhrase) -> bool:
    """Whether a noun that is no country or city owns an office: "the label's president"."""
    owner = np.possessor
    return owner is not None and owner.kind == "n" and owner.head not in LANDS


def is_closed(np: NounPhrase, bodies: frozenset[str], functions: frozenset[str] = frozenset()) -> bool:
    """Whether what an office is of has been said, though no body that we know: "head of sales", "Balco (BLC) chief".

    A part of a business that ``functions`` names is of the firm that the story is about: "vice president of sales".
    """
    of = [linked for link, linked in np.links if not (link == "of" and is_function(linked, functions))]
    if any(linked.kind in {"n", "m", "0"} and linked.head not in LANDS for linked in of):
        return True
    at = np.sentence.lows[np.last : np.last + 1] == ["at"]
    if (of or at) and len(of) < len(np.links):
        return True  # "vice president of research at analysts Norvest"
    if np.words and np.words[-1] in bodies and not is_of_union(np, np.words[-1]):
        return True  # "University president Ana Reyes"
    s = np.sentence
    before = s.shape[np.first - 1] if np.first else ""
    return before in {")", "n", "N"} or (np.possessor is not None and np.possessor.kind in NAMED)


def is_of_union(np: NounPhrase, noun: str) -> bool:
    """Whether "union" before a minister's title says that they are of the whole state, and names no body."""
    return noun == "union" and np.title is not None and np.title.row.scope[:1] == ("government",)


def is_of_part(np: NounPhrase, bodies: frozenset[str]) -> bool:
    """Whether somebody heads what is no body by itself: "Norvest's head of local government"; no place's boss is."""
    of = next((linked for link, linked in np.links if link in {"of", "for"}), None)
    bare = of is not None and of.kind in {"n", "m"} and not of.det
    return of is not None and bare and (bool(of.words) or of.head not in LANDS | bodies)


def as_written(np: NounPhrase, ranks: Collection[str], written: frozenset[str]) -> str:
    """Give a title's own words where they say another thing than its row's name; empty where the name says the same.

    With a rank before them, so do any other words: "interim coach" is no "interim head coach".
    """
    assert np.title is not None
    row, text = np.title.row, np.title.text.lower().replace("’", "'")
    own = singular(text) if text not in {*row.variants, row.title} else text
    if own in written or own.startswith("director of "):
        return own
    spelt = "." not in text and len(text) > _ACRONYM and own in row.variants and own.replace("-", " ") != row.title
    opens = own.split()[0] not in _BODIES
    return own if ranks and spelt and opens and "-" not in own else ""


def words_before(np: NounPhrase) -> tuple[str, ...]:
    """Give a phrase's words before its title: no "General" of "army commander General Ana Reyes"."""
    s = np.sentence
    end = min(np.last, len(s))
    at = next((i for i in range(np.first, end) if s.mentions.get(i) is np.title), end)
    behind = {s.low(i) for i in range(at + 1, end) if s.shape[i] == HONORIFIC}
    return tuple(word for word in np.words if word not in behind)


def rank_words(np: NounPhrase, ranks: Sequence[str], modifiers: Container[str]) -> list[str]:
    """Give the ranks before a title with the nouns between: "federal finance chairperson"."""
    words = list(np.words)
    between = words[words.index(ranks[-1]) + 1 :] if ranks[-1] in words else []
    i = next((k for k in range(np.first, np.last) if np.sentence.mentions.get(k) is np.title), np.first)
    nouns = np.sentence.shape[max(np.first, i - len(between)) : i]
    told = between and ranks[-1] in LEVELS and set(nouns) == {"n"} and not any(w in modifiers for w in between)
    return [*ranks, *between] if told else [*ranks]


_NUMBERS = frozenset({"first", "second", "third"})
_HEADING = frozenset({"prime", "chief"})
"""What makes a minister the head of a government, of whom there is but one: "the second chief minister"."""


def is_ranked(np: NounPhrase) -> bool:
    """Whether a number before a phrase's title is part of it: "second deputy speaker"."""
    if not _HELD_BY.isdisjoint(np.words) or (np.possessor is not None and "third" in np.words):
        return False  # "the union's first woman general secretary", "Kenya's third deputy president"
    title = np.title.text.lower().replace("-", " ").split() if np.title is not None else []
    if counts_doers(np):
        return False  # "the second minister to resign"
    if (
        title[-1:] == ["minister"]
        and np.possessor is None
        and np.words[-1:] == ("second",)
        and title[0] not in _HEADING
    ):
        return True  # "a former second finance minister"
    words = np.sentence.tokens.words
    before = words[np.title.first - 1] if np.title is not None and np.title.first > 0 else ""
    written = before[:1].isupper() and before.lower() in _NUMBERS
    return written or not _RANKED.isdisjoint((*np.words, *title))  # "Second Finance Minister"


def heads_no_body(np: NounPhrase) -> bool:
    """Whether a "head" is of what is no body: "head of the family", "leader in the polls"."""
    if np.head == "member":
        return any(link == "of" and linked.head in _COMPANY for link, linked in np.links)
    if np.head not in {"head", "leader"}:
        return False
    s = np.sentence
    behind = s.lows[np.last : np.last + _POLLS] if np.name is None else ()
    among = behind[:1] == ["among"] or (behind[:1] == ["in"] and not _COMPANY.isdisjoint(behind))
    return among or any(link in {"of", "in"} and linked.head in _COMPANY for link, linked in np.links)


def is_praise(np: NounPhrase) -> bool:
    """Whether a title is a prize, praise or a part for a day: "best director", "a gifted captain", "guest speaker"."""
    envoy = np.title is not None and np.title.row.title == "ambassador" and np.det in {"a", "an"}
    leader = np.title is not None and np.title.row.title in _LEADING and np.det in {"a", "an"} and np.name is None
    praised = envoy or (leader and not np.links)  # "a talented executive", but "a good manager of the fund"
    return not _PRIZED.isdisjoint(np.words) or (praised and not _PRAISED.isdisjoint(np.words))


def is_abstract(np: NounPhrase) -> bool:
    """Whether a bare noun is a virtue or a business and nobody's office: "a tragedy of justice"."""
    alone = not (np.det or np.number or np.possessor or np.modifiers or np.words or np.links or np.name)
    return alone and np.head in _ABSTRACT and np.sentence.text(np.last - 1, np.last).islower()


def is_compared(np: NounPhrase) -> bool:
    """Whether a phrase says how good somebody is, not what office is theirs: "a stronger leader"."""
    before = np.sentence.shape[np.first : max(np.first, np.last - 1)]
    return np.det in {"a", "an"} and COMPARATIVE in before


def function_of(np: NounPhrase, functions: frozenset[str], bodies: frozenset[str]) -> str:
    """Read what part of a body's business a head is the head of: "head of human resources", "policy chief"."""
    assert np.title is not None
    title = np.title.row.title
    part = next((linked for link, linked in np.links if link in {"of", "for"}), None)
    of = part.text.lower() if part is not None else ""
    if (
        part is not None
        and title in {"head", "chief", "director"}
        and (is_function(part, functions) or _is_part(np, bodies))
    ):
        return f"{title} of {of}{_and_more(part, functions)}"
    i = next((k for k in range(np.first, np.last) if np.sentence.mentions.get(k) is np.title), np.first)
    named = np.sentence.mentions.get(i - 1) if i > np.first else None  # "Planning Director Ana Reyes"
    if named is not None and title == "manager" and is_job(named, functions):
        return f"{named.text.lower()} manager"  # "Commercial Portfolio Manager"
    if named is not None and named.row is None and named.text.lower() in functions and title in _IN_CHARGE:
        return f"{named.text.lower()} {title}"
    before = np.sentence.low(i - 1) if i > np.first and np.words and np.sentence.shape[i - 1] in "nm" else ""
    before = "" if before in _SAID_OF_PEOPLE else before
    whole = np.sentence.text(i - 2, i).lower() if before and i - 1 > np.first else ""
    if whole in functions and title in {*_IN_CHARGE, "head"}:
        return f"{whole} {title}"  # "human resources chief"
    if title == "manager" and before and before not in bodies and np.sentence.shape[i - 1] == "n":
        return f"{before} manager"  # "a Norvest portfolio manager"
    adjective = np.sentence.low(i - 1) if i > np.first and np.sentence.shape[i - 1] in "jN" else ""
    if title in {"director", "editor"} and (adjective in functions or (title == "editor" and before in functions)):
        return f"{adjective or before} {title}"  # "online director", "digital editor"
    if title == "director" and before and before not in bodies:
        two = np.sentence.shape[i - 2 : i - 1] in {"n", "m", "j"} and np.sentence.shape[i - 1] == "m"
        return f"{np.sentence.text(i - 2 if two else i - 1, i).lower()} director"  # "public works director"
    if title == "chief" and i > np.first and np.sentence.shape[i - 1] == "j" and np.sentence.low(i - 1) in functions:
        return f"{np.sentence.low(i - 1)} chief"  # "legal chief"
    plain = np.sentence.shape[i - 1 : i] == "n" and before not in bodies
    return f"{before} chief" if title == "chief" and before and (before in functions or plain) else ""


def is_function(part: NounPhrase, functions: frozenset[str]) -> bool:
    """Whether a phrase is of a part of a business, be it with capitals: "Global Operations", "Product Development"."""
    words = part.text.lower().split()
    if part.name is not None and (part.kind != ORGANIZATION or part.name.row is not None):
        return False
    joined = part.text.lower().replace(" & ", " and ").split(" and ")
    tail = next((k for k in range(len(words)) if " ".join(words[k:]) in functions), -1)
    tail = 0 if functions.issuperset(joined) else tail
    plain = not (part.det or part.possessor is not None or part.number)
    where = {word for m in part.modifiers if m.kind in {NATIONALITY, STATE} for word in m.text.lower().split()}
    wide = tail > 0 and len(words) <= _WIDE and not any(map(is_unknown, set(words[:tail]) - where))
    return plain and (tail == 0 or wide)


def is_field_at(np: NounPhrase, part: NounPhrase) -> bool:
    """Whether words in capitals are of what somebody does at a body that is named too: "Director of Supervision at"."""
    named = part.name is not None and part.kind == ORGANIZATION and part.name.row is None
    at = any(link == "at" and linked.kind == ORGANIZATION and linked is not part for link, linked in np.links)
    words = part.text.lower().split()
    return named and at and not any(is_unknown(word) and not word.endswith(_FIELDS) for word in words)


def is_job(mention: Mention, functions: frozenset[str]) -> bool:
    """Whether words in capitals before a title say what its holder does, and name no body: "Regional Sales"."""
    words = mention.text.lower().split()
    named = mention.kind == ORGANIZATION and mention.row is None
    return named and 1 < len(words) <= _WIDE and words[-1] in functions and not any(map(is_unknown, words[:-1]))


def _and_more(part: NounPhrase, functions: frozenset[str]) -> str:
    """Give the second part of a business of which somebody is the head: "head of sales and marketing"."""
    s, i = part.sentence, part.last
    if s.lows[i : i + 1] not in (["and"], ["&"]):
        return ""
    more = (" ".join(s.lows[i + 1 : i + 1 + n]) for n in (2, 1))
    return next((f" and {part}" for part in more if part in functions), "")


def _is_part(np: NounPhrase, bodies: frozenset[str]) -> bool:
    """Whether what a title is of is a part of a body that is named too: "head of UK equities at Norvest"."""
    of = next((linked for link, linked in np.links if link == "of"), None)
    if of is None or of.kind not in {"n", "m"} or of.det or of.number or of.possessor is not None or of.head in bodies:
        return False
    at = any(link in {"at", "for"} and linked.kind in {ORGANIZATION, PLACE} for link, linked in np.links)
    return at or np.det in {"poss:its", "poss:their"} or getattr(np.possessor, "kind", "") == ORGANIZATION


_FIELDS = ("ion", "ment", "ing", "ics", "ance", "ence", "ity", "logy")
"""Ends of nouns for what people do or know."""
_WIDE: Final = 3
"""Words of a part of a business of which not all are known to say so: "Global Customer Operations"."""


def is_home(np: NounPhrase, linked: NounPhrase) -> bool:
    """Whether a place behind a name says where its bearer is from: "House Democratic Leader Ana Reyes of Houston"."""
    name = np.name
    body = name is not None and any(m.kind == ORGANIZATION and m.first < name.first for m in np.modifiers)
    owned = np.det in {"poss:its", "poss:their"} or (np.possessor is not None and np.possessor.kind == "n")
    body = body or (name is not None and owned)  # "its deputy chief Ana Reyes of Peru"
    return body and linked.kind in {PLACE, STATE}


def is_of_area(np: NounPhrase) -> bool:
    """Whether a country is called after its part of the world, which is not its name: "the African nation"."""
    return np.head in LANDS and getattr(np.modifiers[-1].row, "kind", "") == "area"


def is_in_world(np: NounPhrase) -> bool:
    """Whether a phrase names a part of the world, which has no offices: "regional director for the Western Pacific"."""
    return np.kind == PLACE and np.name is not None and getattr(np.name.row, "kind", "") == "area"


def is_placed(np: NounPhrase) -> bool:
    """Whether a firm's phrase has no name, only that of its place: "a Texas oil firm"."""
    return bool(np.modifiers) and all(m.kind in {STATE, PLACE, NATIONALITY} for m in np.modifiers)


def is_venue(np: NounPhrase) -> bool:
    """Whether a phrase names where ceremonies are held, which has no office: "installed as archbishop in St Mark's"."""
    return np.text.endswith(_VENUES)


def named_behind(np: NounPhrase, linked: NounPhrase) -> NounPhrase:
    """Give the body an office is of, by its name if that stands behind: "leader of the main party, the Greens"."""
    told = linked.name is None and linked.kind == "n" and linked.det in {"the", "a", "an"}
    named = (a for a in np.apposed if a.kind == ORGANIZATION and a.name is not None and a.first == linked.last + 1)
    return next(named, linked) if told else linked


def own_name(np: NounPhrase) -> str | None:
    """Give the name of a body that its place and what it is for make up: "US soccer federation"."""
    s, words = np.sentence, np.last - 1
    while words > np.first and s.shape[words - 1] in "njk":
        words -= 1
    joined = words > np.first and s.mentions.get(words - 1) is np.modifiers[-1]
    called = np.head in _LEAGUES or (np.head in _CALLED and words < np.last - 1)
    return s.text(words - 1, np.last) if joined and called else None


def unnamed_body(np: NounPhrase) -> str:
    """Word a body that has no name as the article does: "the teachers' union"; empty for a bare "the union"."""
    s = np.sentence
    said = [w for w in np.words if not w.endswith(STRENGTHS) and not w[:1].isdigit()]
    told = bool(said or np.possessor) or (np.head == "campaign" and bool(np.modifiers))
    trade = next((linked for link, linked in np.links if link == "of"), None)
    trade = trade if trade is not None and trade.kind in {"n", "m"} and not trade.det and trade.name is None else None
    told |= trade is not None and np.head != "board"  # whose directors, the article knows
    told &= "same" not in said
    owned = np.possessor is not None and np.possessor.kind == ORGANIZATION and np.head == "board"
    if not told or owned or np.det in {"a", "an", "no", "every", "each", "any"} or np.name is not None:
        return ""
    first = np.first + (np.possessor is None and bool(np.det))
    first += s.low(first) == "the"
    end = (
        trade.last if trade is not None else next((i for i in range(first, np.last) if s.low(i) == np.head), first) + 1
    )
    return s.text(first, end)
