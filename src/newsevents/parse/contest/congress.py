"""Contests for seats in a legislature beside one for a presidency: "the Senate race", "a congressional candidate"."""

from newsevents.parse.events.slot_phrases import RACES
from newsevents.parse.people.offices import OfficeRef
from newsevents.parse.reading import Reading
from newsevents.parse.words.phrases import NounPhrase

IN_CONGRESS = frozenset({"senator", "representative"})
"""Seats that make a contest of their own where a story opens with it."""
_EARLY = 3
"""Sentences, the headline among them, that say what a story is about."""
_UNDER = frozenset({"vice president", "commander in chief", "secretary of state"})
"""Offices that a story of a presidential campaign speaks of besides."""
_SERVING = frozenset({"secretary of state", "commander in chief", "attorney general", "vice president"})
_MATES = frozenset({"vice", "vice-presidential", "vp", "veep", "running", "ticket", "veepstakes"})
_OF_AIDES = (" director", " adviser", " strategist")


def contested_seat(r: Reading, np: NounPhrase) -> OfficeRef | None:
    """Give the seat that a phrase says is contested."""
    if np.head in RACES:
        return r.offices.house(np)
    if np.title is None or np.title.row.kind != "candidate":
        return None
    with r.offices.out_of_context():
        office = r.offices.read(np)
    return office if office is not None and office.title in IN_CONGRESS else None


def is_of_aide(title: str) -> bool:
    """Whether a title, where only phrases name it, is nothing to stand for: "communications director"."""
    return title in _SERVING or (title.endswith(_OF_AIDES) and not title.startswith(("managing", "executive")))


def is_appointed(r: Reading, title: str) -> bool:
    """Whether a story that does not open with an office only speaks of it besides a presidential campaign."""
    if title not in _UNDER:
        return False
    opening = r.sentences[:_EARLY]
    return all(_MATES.isdisjoint(s.tokens.lowers[s.first : s.last]) for s in opening)
