"""Times and scenes before nouns: "the July vote", but not "on Tuesday delegates backed her", "at the meeting Reyes"."""

from newsevents.parse.words.items import PERSON, Sentence

_NOUNS = frozenset("nmNMT")
_DESCRIBING = frozenset("njkNTOCYLGI")
"""Items between a time and a name that describe who bears it: "on Tuesday former minister Ana Reyes"."""
_LABELLED = _NOUNS | frozenset("OYCj")
"""Items that a year says something of: "2016 Socialist Party nominee"."""
_UNITS = {"years": "year", "months": "month", "weeks": "week", "days": "day", "decades": "decade"}
_ADVERBIAL = frozenset(
    {"last", "next", "this", "that", "earlier", "later", "today", "yesterday", "tomorrow", "tonight"}
)
"""First words of times that stand before no noun."""
_SCENES = frozenset({"at", "in", "on", "under", "during", "amid", "throughout"})
"""Prepositions before what is the scene of a deed, not who does it."""
_EVENTS = frozenset("vote ballot round runoff run-off count meeting debate election poll contest race speech".split())
_SITTINGS = frozenset("session sitting conference congress convention ceremony hearing summit event assembly".split())
"""Other occasions on which somebody acts."""
_AROUND = frozenset({"after", "before", "following", "since"})
"""Prepositions before events, as in "After the vote Ms Reyes thanked him"."""
_DOING = frozenset("xzdpb")
TILL = frozenset({"until", "till"})
_FAR = 7
"""Items from one of them to what stands behind the time, at most."""
_OF_TILL = frozenset("D'S@njmCOi")
"""Items between one of them and the title of whoever was in office: "until his dismissal in December, mayor"."""


def modifies_noun(s: Sentence, i: int, *, opens: bool = True) -> bool:
    """Whether the time at item ``i``, which may open its phrase, can belong to the noun behind it."""
    following = s.shape[i + 1 : i + 2]
    if following == "'":
        return True
    if opens and following and following in _LABELLED and _is_label(s, i):
        return True
    if not following or following not in _NOUNS or s.low(i + 1) == "ahead":  # "on Wednesday ahead of the vote"
        return False
    first = s.tokens.lowers[s.cuts[i]]
    return not opens or (
        first not in _ADVERBIAL and not (i and s.low(i - 1) == "on") and not _describes_person(s.shape, i + 1)
    )


def stands_inside(s: Sentence, i: int, *, opens: bool, determined: bool) -> bool:
    """Whether the time at item ``i`` stands inside a noun phrase: before its noun, or what leads up to it."""
    following = s.shape[i + 1 : i + 2]
    led = following == "j" or (following == "O" and determined)
    return modifies_noun(s, i, opens=opens) or (led and not (opens and s.low(i - 1) == "on"))


def _is_label(s: Sentence, i: int) -> bool:
    """Whether a bare year says of which contest: it comes first, or after a verb: "picked 2016 nominee Ana Reyes"."""
    return s.low(i).isdigit() and (i == 0 or s.shape[i - 1] in "vpzdgb")


def span_unit(s: Sentence, i: int) -> str:
    """Give the noun of the span of time at item ``i``: "year" of "eight years"; empty for other times."""
    return _UNITS.get(s.low(i).rpartition(" ")[2], "")


def is_scene(s: Sentence, first: int, head: str, i: int) -> bool:
    """Whether a phrase from ``first`` on ends before the name at ``i``, which acts: "At the meeting Ana Reyes won"."""
    opens = first == 1 or (first > 1 and s.shape[first - 2] in ':;-"')
    scene = s.low(first - 1) in (_SCENES | _AROUND if head in _EVENTS else _SCENES)
    return opens and scene and s.shape[i + 1 : i + 2] in _DOING


def is_scene_of(s: Sentence, first: int, head: str, i: int) -> bool:
    """Whether a phrase is where somebody acts whose title stands at ``i``: "At the meeting Cllr Reyes was chosen"."""
    titled = s.shape[i + 1 : i + 2] == PERSON and head in _EVENTS | _SITTINGS
    return titled and is_scene(s, first, head, i + 1)


def _describes_person(shape: str, i: int) -> bool:
    """Whether the words from an item on lead up to a name."""
    while i < len(shape) and shape[i] in _DESCRIBING:
        i += 1
    return shape[i : i + 1] == PERSON


def is_till_then(s: Sentence, i: int) -> bool:
    """Whether what ends at an item says until when somebody was what stands behind: "until this week the leader"."""
    k = i - (s.shape[i] == ",")
    while k > max(0, i - _FAR) and s.shape[k] in _OF_TILL and s.low(k) not in TILL:
        k -= 1
    opens = k == 0 or s.shape[k - 1] in {",", "c", "r"}
    return s.low(k) in TILL and k < i and opens
