"""Which office somebody seeks once more, or not, whatever the article's contest is for: "will not run again".

Who "will not run again" gives up what people elect them to. A minister is elected to parliament, not to the ministry.
"""

from newsevents.parse.contest.congress import is_of_re_election, seeks_again
from newsevents.parse.events.events import Event
from newsevents.parse.names.entities import Entity
from newsevents.parse.people.office_ref import OfficeRef
from newsevents.parse.reading import Reading
from newsevents.parse.tenure.held_offices import SEATS, held

_NOW = ("outgoing", "current")
_ELECTIONS = frozenset({"election", "elections", "poll", "polls"})
_COMING = frozenset({"next", "coming", "general", "federal", "upcoming", "parliamentary", "state", "fall", "holyrood"})
"""Words before "election" by which all of a parliament is elected."""
_PLACES = frozenset({"mp", "msp", "td", "mla", "mep", "senator", "member of the senedd", "representative", "lawmaker"})
"""Places in a parliament."""
_APPOINTED = ("minister", "secretary", "whip", "treasury", "treasurer", "treasury board", "chancellor")
"""How the offices end, or the bodies are called, to which nobody is elected."""
_HEADS = frozenset({"prime minister", "first minister", "chief minister", "president", "premier", "taoiseach"})
_HOUSES = frozenset("mp mps parliament commons caucus backbench backbenchers td tds dáil msp msps senedd".split())
"""Words of a story on people who sit in a parliament."""


def own_seat(r: Reading, event: Event, person: Entity) -> OfficeRef | None:
    """Give what somebody who seeks re-election, or does not stand again, has been elected to; none where it is told."""
    again = seeks_again(event)
    if not (again or _stands_no_more(event)):
        return None
    offices = [*held(person, _NOW)]
    elected = [o for o in offices if o.title not in _PLACES and not _is_appointed(o)]
    held_now = [OfficeRef(h.title, h.organization) for h in person.holdings if h.status in _NOW]
    places = [o for o in held_now if o.title in _PLACES]
    seats = [OfficeRef(h.title, h.organization) for h in person.holdings if h.title in SEATS]
    if elected and again:
        return elected[0]
    if again and not is_of_re_election(event) and not _stands_no_more(event):
        return None  # "will not seek a third term", of an office that no title gives
    if elected:
        return None  # the office that the story is about, of whoever has it
    known = next(iter((*places, *(seats if again else ()))), None)  # "former Senator Ana Reyes lost re-election"
    return known or (OfficeRef("mp", None) if _speaks_of_parliament(r) and not _is_sought(r, person) else None)


def kept_seat(r: Reading, event: Event, person: Entity) -> OfficeRef | None:
    """Give what somebody has been re-elected to, where the clause does not say it: "She won re-election in 2020"."""
    kept = event.office is None and event.frame.set.get("action") == "extended" and is_of_re_election(event)
    return own_seat(r, event, person) if kept else None


def _speaks_of_parliament(r: Reading) -> bool:
    """Whether a story is of people who sit in a parliament, or of their government."""
    told = not _HOUSES.isdisjoint(r.tokens.vocabulary)
    title = r.focus.title if r.focus is not None else None
    return told or (title is not None and (title.endswith("minister") or title in _HEADS - {"president"}))


def _is_sought(r: Reading, person: Entity) -> bool:
    """Whether another clause says that somebody stands for the office that the story is about."""
    told = (e for e in r.events if e.frame.event == "candidacy" and person in e.roles.get("person", ()))
    return any(e.frame.set.get("status") not in {"declined", "rejected"} for e in told)


def _stands_no_more(event: Event) -> bool:
    """Whether somebody does not stand again, or not in the election of all of a parliament."""
    p = event.predication
    if event.frame.set.get("status") not in {"declined", "rejected"}:
        return False
    behind = p.sentence.lows[p.last : p.last + 2]
    coming = (np for fillers in p.relations.values() for np in fillers if np.head in _ELECTIONS)
    ballot = event.frame.id.endswith("/not-on-shortlist")
    return "again" in behind or ballot or any(not _COMING.isdisjoint(np.words) for np in coming)


def _is_appointed(office: OfficeRef) -> bool:
    """Whether nobody is elected to an office: a minister's, a party's whip's."""
    title, body = office.title or "", (office.organization or "").lower()
    return title not in _HEADS - {"president"} and (title.endswith(_APPOINTED) or body.endswith(_APPOINTED))
