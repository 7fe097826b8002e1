"""Who hires and dismisses: the body whose office somebody got or lost, "Calder replaced chief executive Ana Reyes"."""

import re

from newsevents.parse.clauses.predication import SUBJECT
from newsevents.parse.events.events import Event
from newsevents.parse.names.entities import Entity, Holding
from newsevents.parse.reading import Reading
from newsevents.parse.tenure.evidence import UNKNOWN, Evidence
from newsevents.parse.tenure.scopes import HOUSES, kinds_of
from newsevents.parse.words.items import ORGANIZATION
from newsevents.parse.words.phrases import NounPhrase

_BOARDS = (
    "'s board of directors",
    "’s board of directors",
    "'s board",
    "’s board",
    "' board",
    " board of directors",
    " board",
)
_OWNED = re.compile("['’]s? board")
_OF_BOARDS = ("board of directors of ", "board of ")


def whose_board(name: str) -> str | None:
    """Name the body that a board is of: "Norvest's board", "the board of Norvest"; ``None`` for "its board"."""
    for board in _OF_BOARDS:
        if name.lower().startswith(board):
            return name[len(board) :]
    board = next((tail for tail in _BOARDS if name.endswith(tail)), "")
    owner = name.removesuffix(board) if board else name
    return owner if not board or owner.split(" ")[0].lower() not in {"the", "its", "their", "a"} else None


def house_of(hirer: Entity, *, firm: bool) -> str | None:
    """Name the body whose officer somebody is made by a firm, or by another body or its board."""
    name = hirer.usual_name
    return whose_board(name) if firm or _OWNED.search(name) else name


def owner_phrase(event: Event) -> NounPhrase | None:
    """Give the phrase for a firm that is told as another one's owner, and that fills or empties an office there."""
    told = (np for np in event.predication.get(SUBJECT) if np.title is not None and np.title.row.title == "owner")
    return next((np for np in told if any(a.kind == ORGANIZATION for a in np.apposed)), None)


class Employers:
    """The bodies that fill offices of their own, by person and sentence."""

    def __init__(self, r: Reading, found: Evidence) -> None:
        """Gather them from an article's appointments."""
        self.found = found
        self._bodies: dict[tuple[int, int], Entity] = {}
        for event in r.events:
            appointer = next(iter(event.roles.get("appointer", [])), None)
            if event.frame.event != "appointment" or appointer is None or appointer.kind != "organization":
                continue
            if owner_phrase(event) is not None:
                continue  # "the club's owner, Lund Group, dismissed its chief executive"
            persons = event.roles.get("predecessor" if event.frame.set["action"] != "left" else "person", [])
            for person in persons if not appointer.name.islower() else ():
                self._bodies[id(person), event.predication.sentence.number] = appointer

    def of(self, person: Entity, holding: Holding) -> str | None:
        """Name whose office somebody held, a body of a kind that has it: no court has a governor."""
        if holding.row is None or HOUSES.isdisjoint(holding.row.scope):
            return None
        body = self._bodies.get((id(person), getattr(holding.sentence, "number", -1)))
        fits = body is not None and self.found.kinds.get(body, UNKNOWN) in {*kinds_of(holding.row.scope), UNKNOWN}
        return whose_board(body.usual_name) if body is not None and fits else None
