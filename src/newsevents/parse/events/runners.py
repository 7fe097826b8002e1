"""What words mean of somebody who runs: "is opposed by" names rivals, and a "favourite" is no mere possibility.

Of one who only has been nominated, or is in an office, "opposed by" says what it says: that others are against it.
"""

from collections.abc import Iterable

from newsevents.parse.events.events import Event
from newsevents.parse.names.entities import Entity

_RIVALS = "candidacy/opposed-by"
_AGAINST = "endorsement/oppose"
_FAVOURITE = "candidacy/favourite"
_RUNNING = frozenset({"declared", "interested"})


def settle_opponents(events: list[Event]) -> list[Event]:
    """Give the events with each "opposed by" told once: as a rival's candidacy if its object runs, else as a stance."""
    told = [e for e in events if e.frame.id == _RIVALS]
    if not told:
        return events
    running = _running(e for e in events if e.frame.id != _RIVALS)
    rivals = {e.predication for e in told if not running.isdisjoint(e.others)}
    dropped = {_RIVALS: lambda e: e.predication not in rivals, _AGAINST: lambda e: e.predication in rivals}
    return [e for e in events if not (e.frame.id in dropped and dropped[e.frame.id](e))]


def drop_favourites(events: list[Event]) -> list[Event]:
    """Give the events without the mention of those who run as likely to win: "Ms Reyes, the front-runner, said"."""
    running = _running(events) if any(e.frame.id == _FAVOURITE for e in events) else frozenset()
    return [e for e in events if e.frame.id != _FAVOURITE or running.isdisjoint(e.roles.get("person", []))]


def _running(events: Iterable[Event]) -> frozenset[Entity]:
    """Give who is told to run."""
    standing = (e for e in events if e.frame.event == "candidacy" and e.frame.set.get("status") in _RUNNING)
    return frozenset(person for e in standing if e.modality != "denied" for person in e.roles.get("person", []))
