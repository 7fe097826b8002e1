"""Contests for seats in a legislature beside one for a presidency: "the Senate race", "a congressional candidate"."""

from newsevents.parse.events.events import Event
from newsevents.parse.events.slot_phrases import RACES
from newsevents.parse.people.office_ref import OfficeRef
from newsevents.parse.reading import Reading
from newsevents.parse.words.phrases import NounPhrase

IN_CONGRESS = frozenset({"senator", "representative"})
"""Seats that make a contest of their own where a story opens with it."""
_EARLY = 3
"""Sentences, the headline among them, that say what a story is about."""
_UNDER = frozenset({"vice president", "commander in chief", "secretary of state"})
"""Offices that a story of a presidential campaign speaks of besides."""
_SERVING = frozenset({"secretary of state", "commander in chief", "attorney general", "vice president"})
_AGAIN = frozenset({"re-election", "reelection"})
_MORE = frozenset("second third fourth fifth sixth seventh another".split())
_PLACED = frozenset(
    {"governor", "mayor", "attorney general", "lieutenant governor", "comptroller", "treasurer", "sheriff"}
)
"""Offices of one place each, for which people stand again."""
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


def district_seat(np: NounPhrase) -> OfficeRef | None:
    """Give the seat of a congressional district, or of a term in the Senate: "for a seventh term in the Senate"."""
    if np.head.lower() == "district" and "congressional" in (*np.words, *(m.text.lower() for m in np.modifiers)):
        return OfficeRef("representative", "House")
    if np.name is not None and np.name.text.endswith(" Congressional District"):
        return OfficeRef("representative", "House")
    behind = np.sentence.lows[np.last : np.last + 3]
    return OfficeRef("senator", "Senate") if np.head == "term" and behind == ["in", "the", "senate"] else None


def at_stake(event: Event) -> OfficeRef | None:
    """Give the office that the opening says its holder will seek, or not seek, again: "won't seek a third term"."""
    p = event.predication
    if event.frame.event != "candidacy" or p.sentence.number >= _EARLY or not seeks_again(event):
        return None
    held = (h for person in event.roles.get("person", ()) for h in person.holdings if h.status != "former")
    told = next((h for h in held if h.title in IN_CONGRESS | _PLACED), None)
    return OfficeRef(told.title, told.organization) if told is not None else None


def seeks_again(event: Event) -> bool:
    """Whether words of a clause are of re-election, or of one term more."""
    phrases = (np for fillers in event.predication.relations.values() for np in fillers)
    return is_of_re_election(event) or any(np.head == "term" and not _MORE.isdisjoint(np.words) for np in phrases)


def is_of_re_election(event: Event) -> bool:
    """Whether words of a clause are of re-election."""
    return not _AGAIN.isdisjoint(np.head for fillers in event.predication.relations.values() for np in fillers)


def is_of_aide(title: str) -> bool:
    """Whether a title, where only phrases name it, is nothing to stand for: "communications director"."""
    return title in _SERVING or (title.endswith(_OF_AIDES) and not title.startswith(("managing", "executive")))


def is_appointed(r: Reading, title: str) -> bool:
    """Whether a story that does not open with an office only speaks of it besides a presidential campaign."""
    if title not in _UNDER:
        return False
    opening = r.sentences[:_EARLY]
    return all(_MATES.isdisjoint(s.tokens.lowers[s.first : s.last]) for s in opening)
