"""What the words before and behind a title say of it: whether it is past, ranked, or only compared with others."""

from newsevents.parse.items import COMPARATIVE, TIME
from newsevents.parse.phrases import NounPhrase

_PAST = frozenset({"last", "previous", "preceding", "former", "outgoing"})
_YEAR = 4
_RANKED = frozenset({"deputy", "vice", "assistant", "secretary", "lieutenant", "officer"})
"""Words of titles that are numbered: "first deputy prime minister", not "only the third chief executive"."""


def status_after(np: NounPhrase) -> str:
    """Read from what follows a title that it is past: "chair until May", "premier in 2011-12", "in the last Senate"."""
    s, i = np.sentence, np.last
    if any(_PAST & set(linked.words) and link == "in" for link, linked in np.links):
        return "former"
    if np.name is not None or i + 1 >= len(s.shape):
        return "current"
    low, time = s.low(i), s.low(i + 1)
    if s.shape[i + 1] != TIME and not (s.shape[i + 1] == "0" and time[:4].isdigit() and len(time) > _YEAR):
        return "current"
    if low in {"until", "till"}:
        return "former"
    ends = i + 2 < len(s.shape) and s.low(i + 2) in {"to", "until", "till", "through", "-", "–"}
    if (low == "from" and ends) or (low in {"in", "during"} and any(c.isdigit() for c in time)):
        return "former"
    return "current"


def is_ranked(np: NounPhrase) -> bool:
    """Whether a number before a phrase's title is part of it: "second deputy speaker"."""
    title = np.title.text.lower().replace("-", " ").split() if np.title is not None else []
    return not _RANKED.isdisjoint((*np.words, *title))


def is_compared(np: NounPhrase) -> bool:
    """Whether a phrase says how good somebody is, not what office is theirs: "a stronger leader"."""
    before = np.sentence.shape[np.first : max(np.first, np.last - 1)]
    return np.det in {"a", "an"} and COMPARATIVE in before
