"""Contests for the presidency that an article speaks of without saying what for: "the Democratic nomination"."""

from itertools import pairwise

from newsevents.lexicon.rows import PlaceRow
from newsevents.parse.people.office_ref import OfficeRef
from newsevents.parse.reading import Reading
from newsevents.parse.words.items import is_party_and_state

OF_COUNTRIES = frozenset({"president", "vice president"})
_UNDER_GOVERNORS = frozenset({"US", "NG", "MX", "BR", "AR", "CO", "PH", "KE", "VE"})
"""Codes of countries whose parts have governors, and no presidents."""
_CONTESTS = frozenset(
    """candidate candidates nominee nominees race election elections primary primaries campaign bid hopeful hopefuls
    contender contenders nomination run debate debates ticket contest front-runner frontrunner rival rivals""".split()
)
_AMERICAN = frozenset({"democratic", "republican", "gop"})
_FIRST_STATES = {"hampshire": frozenset({"primary"}), "iowa": frozenset({"caucus", "caucuses"})}
"""The last words of the states whose primary and caucuses every four years are the first, with what they hold."""
_NEAR = 4
_BESIDE = 8
"""Words behind "presidential" in which the other polls held beside it stand."""
_POLLED = frozenset(
    "and parliamentary legislative general local municipal regional provincial congressional gubernatorial".split()
)
"""Other polls that are told with a presidential one, and what joins them."""
_DELEGATES = frozenset({"delegate", "delegates", "superdelegates"})
_PRIMARIES = frozenset({"primary", "primaries", "caucus", "caucuses"})
_PRESIDING = frozenset({"president", "presidential", "presidency", "white"})
_EARLY = 3
"""Sentences, the headline among them, that say what the article is about."""
_OF_PARTIES = frozenset("nominee nomination primaries frontrunner front-runner standard-bearer".split())
"""What parties in America have many of, but by itself of the one kind: "the GOP nominee"."""
_LOCAL = frozenset(
    """county sheriff precinct precincts council councilman councilwoman mayor mayoral district legislature
    statehouse commissioner commissioners clerk constable gubernatorial governor attorney judge treasurer auditor
    assembly""".split()
)
"""Words of a story whose primaries and nominations are for other offices, unless it speaks of a president."""
_PRESIDENCY = frozenset({"presidential", "presidency"})


def speaks_of_presidency(r: Reading) -> bool:
    """Whether an article speaks of a presidential contest: "the presidential candidate", "the GOP nominee"."""
    lows = r.tokens.lowers
    cued = "presidential" in lows or not _AMERICAN.isdisjoint(lows)
    national = cued and (_LOCAL.isdisjoint(lows) or not _PRESIDENCY.isdisjoint(lows) or _is_sought(lows))
    return (
        _opens_primaries(lows)
        or _with_other_polls(lows)
        or (
            cued
            and any(
                (low == "presidential" and after in _CONTESTS)
                or (national and low in _AMERICAN and after in _OF_PARTIES)
                for low, after in pairwise(lows)
            )
        )
    )


def _with_other_polls(lows: list[str]) -> bool:
    """Whether an article speaks of a presidential poll beside others: "presidential, legislative and local polls"."""
    for i in (i for i, low in enumerate(lows) if low == "presidential"):
        rest = [low for low in lows[i + 1 : i + _BESIDE] if low != ","]
        end = next((k for k, low in enumerate(rest) if low in _CONTESTS), 0)
        if end and set(rest[:end]) <= _POLLED:
            return True
    return False


def _is_sought(lows: list[str]) -> bool:
    """Whether words tell of a president to be, not only of who is: "for president"."""
    return any(low in {"for", "next", "be", "become"} and after == "president" for low, after in pairwise(lows))


def _opens_primaries(lows: list[str]) -> bool:
    """Whether an article speaks of America's primaries: of the two that open them, of delegates won in them."""
    words = frozenset(lows)
    if "nomination" in words and not (words.isdisjoint(_DELEGATES) or words.isdisjoint(_PRIMARIES)):
        return True
    if "super" in words and any(pair == ("super", "tuesday") for pair in pairwise(lows)):
        return True
    named = (i for i, low in enumerate(lows) if low in _FIRST_STATES)
    return any(not _FIRST_STATES[lows[i]].isdisjoint(lows[i + 1 : i + _NEAR]) for i in named)


def opens_on_presidency(r: Reading) -> bool:
    """Whether the headline or the first sentences name the presidency or a presidential contest."""
    opening = r.sentences[:_EARLY]
    return any(not _PRESIDING.isdisjoint(s.tokens.lowers[s.first : s.last]) for s in opening)


def is_american(r: Reading) -> bool:
    """Whether an article speaks of the contest of America's two parties: "the GOP field", "Democratic presidential"."""
    lows = r.tokens.lowers
    told = [(low, after) for low, after in pairwise(lows) if low in _AMERICAN]
    parties = any(after in _CONTESTS | _OF_PARTIES for low, after in told if low != "democratic")
    return "gop" in lows or parties or any(after == "presidential" for _, after in told)


def speaks_of_congress(r: Reading) -> bool:
    """Whether an article tells members of America's Congress by party and state: "Sen. Ana Reyes (R-Ohio)"."""
    return is_american(r) or any("-" in word and is_party_and_state(word) for word in r.tokens.words)


def elects_president(r: Reading, name: str) -> bool:
    """Whether an article says that a presidential contest is a body's own: "Norvest FC's presidential election"."""
    lows, last = r.tokens.lowers, name.lower().rpartition(" ")[2]
    return any(
        low == "presidential" and after in _CONTESTS and last in lows[max(0, i - 2) : i]
        for i, (low, after) in enumerate(pairwise(lows))
    )


def national(office: OfficeRef | None, r: Reading) -> OfficeRef | None:
    """Take one state's part of the contest for a presidency for the whole: "the presidential primary in Michigan"."""
    if office is None or office.title not in OF_COUNTRIES or office.organization is None:
        return office
    entries = r.lexicon.gazetteer.get(office.organization.split(" ")[0].lower())
    rows = [e.row for e in entries if isinstance(e.row, PlaceRow) and e.row.name == office.organization]
    state = next((r.lexicon.states[row.country] for row in rows if row.country in _UNDER_GOVERNORS), None)
    return office._replace(organization=state.name) if state is not None else office
