"""One state's primary of many: it makes nobody a nominee, still less a president, and its delegates are no voters.

A party's nominee for the presidency of the United States is who has won the most delegates in the primaries and
caucuses of all states. "Won the Ohio primary" says who came first there; "secured 39 of 54 delegates" counts those who
will vote for the candidate later.
"""

from newsevents.parse.events.events import Event
from newsevents.parse.people.office_ref import OfficeRef
from newsevents.parse.reading import Reading
from newsevents.parse.words.items import PLACE, Sentence
from newsevents.text.tokens import Tokens

PRIMARIES = frozenset({"primary", "primaries", "caucus", "caucuses"})
_PLEDGED = frozenset({"pledged", "superdelegates", "caucuses"})
"""Words of a race for delegates, state by state, and of no convention that votes."""
_DELEGATES = frozenset({"delegate", "delegates"})
_EARLY = 3
"""Sentences, the headline among them, that say what the story is about."""
_LED = frozenset({"leader", "chair", "chairman", "chairwoman", "secretary", "first secretary", "party leader"})
"""Offices that a primary itself fills: a party's own."""
_OTHER = frozenset({"senate", "house", "congress", "governor", "gubernatorial", "senator", "mayor"})
"""Words of primaries for another office than the presidency."""
_DECIDED = frozenset({"nominated", "rejected"})


def counts_delegates(tokens: Tokens) -> bool:
    """Whether a story is of candidates who collect delegates in primaries."""
    words = tokens.vocabulary
    return not _PLEDGED.isdisjoint(words) and not _DELEGATES.isdisjoint(words) and not PRIMARIES.isdisjoint(words)


def fills(title: str | None, s: Sentence) -> bool:
    """Whether the vote that a sentence tells of can fill an office: not a primary, unless for who leads a party."""
    return title in _LED or PRIMARIES.isdisjoint(s.lows)


def local_seat(event: Event, focus: OfficeRef | None) -> OfficeRef | None:
    """Give the seat lost in a constituency, in a story on who is to lead: "was beaten in Norvik East"."""
    if focus is None or focus.title not in _LED | {"prime minister"} or event.office is not None:
        return None
    if event.frame.set.get("status") != "rejected":
        return None
    places = (np.name for np in event.predication.get("in") if np.kind in "OL" and np.name is not None)
    named = next((name.text for name in places if name.row is None and name.text != focus.organization), None)
    return OfficeRef("member", named) if named is not None else None


def is_one_of_many(r: Reading, event: Event, office: OfficeRef | None) -> bool:
    """Whether somebody has won or lost no nomination, but one state's part of it; or sought any office, not one."""
    if office is not None and office.is_any:
        return True
    office = office or r.focus
    if event.frame.set.get("status") not in _DECIDED or office is None or office.title != "president":
        return False
    if office.organization not in {None, "United States"}:
        return False
    p = event.predication
    heads = {m.head for relation in ("object", "in", "subject") for np in p.get(relation) for m in np.members}
    lost = event.frame.set.get("status") == "rejected" and PLACE in p.sentence.shape
    lost = lost and _OTHER.isdisjoint(p.sentence.lows) and not PRIMARIES.isdisjoint(p.sentence.lows)
    if lost or not PRIMARIES.isdisjoint(heads):
        return True  # "won the Ohio primary, defeating Ms Reyes"
    early = any(not PRIMARIES.isdisjoint(s.lows) for s in r.sentences[:_EARLY])
    return early and event.frame.id.endswith(("/outscored", "/finish", "/lose-to", "/beaten"))
