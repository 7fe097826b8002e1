"""By-elections: the seat that one fills, named before it or behind it: "the Dale and Weir by-election"."""

from collections import Counter

from newsevents.parse.contest.leaderships import count_house, count_leadership
from newsevents.parse.contest.weighing import Votes
from newsevents.parse.people.offices import OfficeRef
from newsevents.parse.reading import Reading
from newsevents.text.tokens import Tokens

_BY_ELECTIONS = frozenset("by-election byelection by-poll bypoll by-elections byelections by-polls bypolls".split())
_MANY = "s"
_SEATED = {
    "mp": "mp",
    "mps": "mp",
    "commons": "mp",
    "westminster": "mp",
    "td": "td",
    "tds": "td",
    "dáil": "td",
    "msp": "msp",
    "msps": "msp",
    "holyrood": "msp",
    "mla": "mla",
    "mlas": "mla",
    "senator": "senator",
    "senators": "senator",
    "councillor": "councillor",
    "councillors": "councillor",
    "cllr": "councillor",
    "ward": "councillor",
    "council": "councillor",
}
"""Words of a story that say who sits where somebody is elected."""
_SEATS = frozenset(_SEATED.values())
"""What those are called who fill a seat that a by-election is for."""
_LOCAL = frozenset({"council", "ward", "division", "parish"})
"""Words before "by-election" by which it fills a place on a council."""
_JOINTS = frozenset({"and", "&", "upon", "on", "under", "the", "of", "in", "le", "with", "by", "-", ","})
"""Words inside the names of constituencies."""
_BEHIND = frozenset({"in", "for"})
_UNNAMED = frozenset(
    "parliamentary westminster holyrood commons dáil council ward general local labour tory conservative lib dem snp "
    "green reform ukip democrat democrats".split()
) | frozenset("monday tuesday wednesday thursday friday saturday sunday".split())
"""Words in capitals before "by-election" that name no seat."""
_WEIGHT = 3
_OPENING = 4
"""Sentences, the headline among them, that say what a story is about."""
_LONGEST = 7


def count_told(r: Reading, votes: Votes) -> None:
    """Count what an article's words tell of its contest beside its phrases: a leadership, a house, a by-election."""
    count_leadership(r, votes)
    count_house(r, votes)
    count_by_election(r, votes)


def count_by_election(r: Reading, votes: Votes) -> None:
    """Count the by-elections that a story opens with for the seat that they fill: the most often named one."""
    tokens = r.tokens
    if tokens is None or not any(s.first <= k < s.last for s in r.sentences[:_OPENING] for k in _told(tokens)):
        return
    told = _told(tokens)
    places = Counter(place for k in told if (place := _place(tokens, k)))
    one = len(places) == 1 or (places and not any(tokens.lowers[k].endswith(_MANY) for k in told))
    seat = places.most_common(1)[0][0] if one else None
    votes[_title(tokens, told), seat] += _WEIGHT * len(told)


def rather_seat(office: OfficeRef | None, focus: OfficeRef | None) -> OfficeRef | None:
    """Take "the seat", in a story on who is to be an MP, for the one that is fought over."""
    untold = office is not None and office.title == "member" and office.organization is None and not office.closed
    return focus if untold and focus is not None and focus.title in _SEATS else office


def _told(tokens: Tokens) -> list[int]:
    """Give the tokens that say by-election."""
    return [k for k, low in enumerate(tokens.lowers) if low in _BY_ELECTIONS]


def _title(tokens: Tokens, told: list[int]) -> str:
    """Say what those are called who sit where one is elected: members of parliament, if nothing else is told."""
    if any(k and tokens.lowers[k - 1] in _LOCAL for k in told):
        return "councillor"
    named = Counter(_SEATED[low] for low in tokens.lowers if low in _SEATED)
    national = Counter({title: n for title, n in named.items() if title != "councillor"})
    return next((title for title, _ in (national or named).most_common(1)), "mp")


def _place(tokens: Tokens, at: int) -> str:
    """Name the seat that a by-election is for: the capitals before it, or behind "in"; empty for none."""
    first = at
    first -= first > 0 and tokens.lowers[first - 1] in _LOCAL
    last = first
    while first and at - first < _LONGEST and _is_named(tokens, first - 1) and _is_joined(tokens, first):
        first -= 1
    while first < last and (tokens.lowers[first] in _JOINTS | _UNNAMED or not tokens.words[first][:1].isupper()):
        first += 1
    if first < last:
        return " ".join(tokens.words[first:last])
    if tokens.lowers[at + 1 : at + 2] and tokens.lowers[at + 1] in _BEHIND:
        last = at + 2
        while last - at < _LONGEST and last < len(tokens.words) and _goes_on(tokens, last):
            last += 1
        return " ".join(tokens.words[at + 2 : last])
    return ""


def _goes_on(tokens: Tokens, k: int) -> bool:
    """Whether a token in capitals stands one space behind the one before it: no word of the next paragraph."""
    return tokens.words[k][:1].isupper() and _is_joined(tokens, k)


def _is_joined(tokens: Tokens, k: int) -> bool:
    """Whether a token stands close behind the one before it: no word of another paragraph."""
    return tokens.starts[k] - tokens.ends[k - 1] <= 1


def _is_named(tokens: Tokens, k: int) -> bool:
    """Whether a token may stand in a seat's name."""
    return tokens.words[k][:1].isupper() or tokens.lowers[k] in _JOINTS - {",", "in", "by", "on", "-"}
