"""Seats that a by-election fills, or parties put candidates up for: "the Dale and Weir by-election"."""

from collections import Counter
from itertools import pairwise

from newsevents.parse.contest.councils import council_of
from newsevents.parse.contest.leaderships import count_house, count_leadership
from newsevents.parse.contest.weighing import Votes
from newsevents.parse.people.office_ref import OfficeRef
from newsevents.parse.reading import Reading
from newsevents.parse.words.items import ORGANIZATION, PLACE, STATE, TITLE, Mention
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
BY_SEATS = frozenset(_SEATED.values())
"""What those are called who fill a seat that a by-election is for."""
_LOCAL = frozenset({"council", "ward", "division", "parish"})
"""Words before "by-election" by which it fills a place on a council."""
_JOINTS = frozenset({"and", "&", "upon", "on", "under", "the", "of", "in", "le", "with", "by", "-", ","})
"""Words inside the names of constituencies."""
_LINKING = frozenset({"and", "&", "upon", "under", "with"})
_BEHIND = frozenset({"in", "for"})
_UNNAMED = frozenset(
    "parliamentary westminster holyrood commons dáil council ward general local labour tory conservative lib dem snp "
    "green reform ukip democrat democrats".split()
) | frozenset("monday tuesday wednesday thursday friday saturday sunday".split())
"""Words in capitals before "by-election" that name no seat."""
_STANDING = frozenset({"candidate", "candidates"})
_GONE = frozenset("death died dies late resignation resigned retirement retired succeed succeeding replace".split())
_NEAR = 5
"""Words of why a seat is empty, and in how many tokens they stand before who sat in it."""
_ON_COUNCIL = frozenset({"councillor", "cllr"})
_ONES_OWN = frozenset({"a", "former", "ex", "local", "fellow"})
_WARDS = frozenset({"ward", "wards"})
_FOUGHT = frozenset({"seat", "constituency", "fight", "fought", "parliamentary"})
_LEADING = frozenset(
    "leader leaders leadership lead leads led leading chair chairman chief boss head presidency".split()
)
"""Words of a story on the seats of a parliament, and on who leads a party or is to."""
_PUTTING_UP = ("ruling party", "opposition party", "ruling coalition", "opposition coalition", "ruling alliance")
_HOUSED = frozenset({("general", "seats"), ("reserved", "seats"), ("upper", "house"), ("assembly", "seats")})
"""Words of the opening of such a story."""
_POLLS = frozenset(
    (which, poll) for which in ("general", "local", "council", "assembly") for poll in ("election", "elections")
) | {("selection", "convention"), ("selection", "conventions")}
"""What parties select candidates for many seats for."""
_WEIGHT = 3
_OPENING = 4
"""Sentences, the headline among them, that say what a story is about."""
_LONGEST = 7


def count_told(r: Reading, votes: Votes) -> None:
    """Count what an article's words tell of its contest beside its phrases: a leadership, a house, a by-election."""
    count_leadership(r, votes)
    count_house(r, votes)
    count_by_election(r, votes)
    count_party_candidates(r, votes)


def count_by_election(r: Reading, votes: Votes) -> None:
    """Count the by-elections that a story opens with for the seat that they fill: the most often named one."""
    tokens = r.tokens
    told = _told(tokens)
    if not any(s.first <= k < s.last for s in r.sentences[:_OPENING] for k in told):
        return
    early = r.sentences[:_OPENING][-1].last
    seats = [k for k, low in enumerate(tokens.lowers[:early]) if low == "constituency" and tokens.words[k][0] == "C"]
    places = Counter(place for k in (*told, *seats) if (place := _bare(_place(tokens, k))))
    one = len(places) == 1 or (places and not any(tokens.lowers[k].endswith(_MANY) for k in told))
    seat = places.most_common(1)[0][0] if one else None
    pair = seat is not None and " and " in seat and any(tokens.lowers[k].endswith(_MANY) for k in told)
    seat = seat if not pair else None  # "the by-elections in Harlan North and Weir"
    title = _title(tokens, told)
    seat = (council_of(r) or seat) if title == "councillor" else seat
    member = votes.pop(("member", None), 0) + votes.pop(("member", "Parliament"), 0)  # "took the seat"
    votes[title, seat] += member + _WEIGHT * len(told)


def count_party_candidates(r: Reading, votes: Votes) -> None:
    """Count the seats that parties put candidates up for: "selected as the Labour candidate for Harlan North"."""
    tokens = r.tokens
    told = [k for k, low in enumerate(tokens.lowers) if low in _STANDING]
    if not told:
        return
    parties = {m.last for s in r.sentences for m in s.mentions.values() if _is_of_parliament(m)}
    put_up = [k for k in told if parties & {k, k - 1} or tokens.lowers[k - 1] == "parliamentary"]
    places = Counter(place for k in put_up if (place := _behind(tokens, k)) and _is_seat(r, place))
    if len(places) == 1:
        title = _title(tokens, [])
        title = title if title != "councillor" or not _WARDS.isdisjoint(tokens.vocabulary) else "mp"
        member = votes.pop(("member", "Parliament"), 0)  # "parliamentary candidate for Harlan": of one seat of it
        votes[title, next(iter(places))] += member + _WEIGHT * places.total()


def is_of_seats(r: Reading) -> bool:
    """Whether a story is on whom parties put up for seats, and not on who leads one of them."""
    words = r.tokens.vocabulary
    opening = (low for s in r.sentences[:_OPENING] for low in s.lows)
    housed = any(pair in _HOUSED for pair in pairwise(opening))
    selected = "candidates" in words and "leadership" not in words and not _POLLS.isdisjoint(pairwise(r.tokens.lowers))
    return housed or selected or (_LEADING.isdisjoint(words) and not _FOUGHT.isdisjoint(words))


def has_ruling_party_candidate(r: Reading) -> bool:
    """Whether a party or coalition that the story does not name puts somebody up, for what the state has to give."""
    told = (e for e in r.events if e.frame.set.get("status") == "nominated")
    return any(b.name.lower().endswith(_PUTTING_UP) for e in told for b in e.roles.get("nominator", ()))


def _is_of_parliament(mention: Mention) -> bool:
    """Whether a name is that of a party whose country elects its parliament by seats, and no president beside it."""
    party = mention.kind == ORGANIZATION and getattr(mention.row, "kind", "") == "party"
    return party and "US" not in mention.row.countries


def _is_seat(r: Reading, place: str) -> bool:
    """Whether a name may be that of a constituency: no title, body, state or region that we know."""
    first = place.partition(" ")[0].lower()
    known = {entry.kind for entry in r.lexicon.gazetteer.get(first, ())}
    return first not in _UNNAMED and known.isdisjoint({TITLE, ORGANIZATION, STATE}) and not _is_region(r, place)


def _is_region(r: Reading, place: str) -> bool:
    """Whether a name is that of a region or a city as a whole, which has offices of its own."""
    words = tuple(place.lower().split())
    return any(entry.tokens == words and entry.kind == PLACE for entry in r.lexicon.gazetteer.get(words[0], ()))


def is_by_election(r: Reading) -> bool:
    """Whether a story is on a by-election: its contest is for a seat, and it says so."""
    seat = r.focus is not None and r.focus.title in BY_SEATS
    return seat and not _BY_ELECTIONS.isdisjoint(r.tokens.vocabulary)


def rather_seat(office: OfficeRef | None, focus: OfficeRef | None) -> OfficeRef | None:
    """Take "the seat", in a story on who is to be an MP, for the one that is fought over."""
    untold = office is not None and office.title == "member" and office.organization in {None, "Parliament"}
    untold = untold and office is not None and not office.closed
    return focus if untold and focus is not None and focus.title in BY_SEATS else office


def _told(tokens: Tokens) -> list[int]:
    """Give the tokens that say by-election."""
    return [k for k, low in enumerate(tokens.lowers) if low in _BY_ELECTIONS]


def _title(tokens: Tokens, told: list[int]) -> str:
    """Say what those are called who sit where one is elected: members of parliament, if nothing else is told."""
    if any(k and tokens.lowers[k - 1] in _LOCAL for k in told) or _is_of_wards(tokens):
        return "councillor"
    named = Counter(_SEATED[low] for k, low in enumerate(tokens.lowers) if low in _SEATED and not _is_own(tokens, k))
    national = Counter({title: n for title, n in named.items() if title != "councillor"})
    return next((title for title, _ in (national or named).most_common(1)), "mp")


def _is_own(tokens: Tokens, k: int) -> bool:
    """Whether a word says that a candidate, or an onlooker, sits on a council: "Harlan councillor Ana Fox"."""
    if tokens.lowers[k] not in _ON_COUNCIL or not _GONE.isdisjoint(tokens.lowers[max(0, k - _NEAR) : k]):
        return False
    named = tokens.words[k + 1 : k + 2] != [] and tokens.words[k + 1][:1].isupper()
    before = tokens.lowers[max(0, k - 3) : k]
    told = "," in before and not _ONES_OWN.isdisjoint(before)  # "Ana Fox, a Harlan councillor"
    return named or told


def _is_of_wards(tokens: Tokens) -> bool:
    """Whether a story tells of the seats on a council: of wards, and of MPs only where they are named as such."""
    if _WARDS.isdisjoint(tokens.vocabulary):
        return False
    national = [k for k, low in enumerate(tokens.lowers) if _SEATED.get(low, "councillor") != "councillor"]
    return not any(_is_at_stake(tokens, k) for k in national)


def _is_at_stake(tokens: Tokens, k: int) -> bool:
    """Whether a word for a member of a parliament names no onlooker: "a new MP", "the death of MP Ana Fox"."""
    ahead = tokens.words[k + 1][:1] if k + 1 < len(tokens.words) else ""
    gone = not _GONE.isdisjoint(tokens.lowers[max(0, k - _NEAR) : k])
    return gone or not (ahead.isupper() or ahead in {",", ""})


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
    return _behind(tokens, at)


def _bare(place: str) -> str:
    """Strip what a seat is from its name: "Harlan South", of the Harlan South Constituency."""
    return place.removesuffix(" Parliamentary").removesuffix(" Constituency")


def _behind(tokens: Tokens, at: int) -> str:
    """Give the capitals that name a place behind a token: "candidate for Harlan North"; empty for none."""
    if tokens.lowers[at + 1 : at + 2] and tokens.lowers[at + 1] in _BEHIND:
        last = at + 2
        while last - at < _LONGEST and last < len(tokens.words) and _goes_on(tokens, last):
            last += 1
        return " ".join(tokens.words[at + 2 : last])
    return ""


def _goes_on(tokens: Tokens, k: int) -> bool:
    """Whether a token in capitals, or one that joins two of them, stands close behind the one before it."""
    joins = tokens.lowers[k] in _LINKING and tokens.words[k + 1 : k + 2] != [] and tokens.words[k + 1][:1].isupper()
    return (tokens.words[k][:1].isupper() or joins) and _is_joined(tokens, k)


def _is_joined(tokens: Tokens, k: int) -> bool:
    """Whether a token stands close behind the one before it: no word of another paragraph."""
    return tokens.starts[k] - tokens.ends[k - 1] <= 1


def _is_named(tokens: Tokens, k: int) -> bool:
    """Whether a token may stand in a seat's name."""
    return tokens.words[k][:1].isupper() or tokens.lowers[k] in _JOINTS - {",", "in", "by", "on", "-"}
