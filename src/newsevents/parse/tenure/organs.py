"""Organs called after the body whose offices they fill: the "Board of Trustees of the Calder Museum"."""

import re
from typing import Final

from newsevents.parse.names.entities import Entity
from newsevents.parse.reading import Reading

OF_ORGANS: Final = frozenset(
    {"chair", "chairman", "chairwoman", "chairperson", "member", "president", "speaker", "secretary"}
)
"""Offices that an organ has itself."""
_ON_BOARDS: Final = OF_ORGANS - {"president"} | {"vice chair", "vice chairman", "deputy chair", "trustee", "regent"}
"""Offices of a board, whose president is the whole's."""
_ORGAN: Final = re.compile(
    r"(?:[A-Z]\w+ ){0,2}(?:Board|Assembly|Council|Body|Committee|Synod|College|Executive) of the ([A-Z]\S* \S.*)"
)
_BOARD: Final = re.compile(
    r"(?:[A-Z]\w+ ){0,2}(?:Board|Council|Court) of "
    r"(?:Trustees|Directors|Governors|Regents|Managers|Overseers|Supervisors) of (?:the )?([A-Z].+)"
)
_LEARNED: Final = re.compile(r"(?:[A-Z]\w+ )?(?:Council|Senate|Court|Board|Syndicate) of ((?:[A-Z]\w+ )?University.*)")
_OF_SCHOOL: Final = re.compile(
    r"(.+ (?:[Uu]niversity|[Cc]ollege|[Vv]arsity|[Ii]nstitute)) "
    r"(?:[Gg]overning )?(?:[Cc]ouncil|[Ss]enate|[Cc]ourt|[Bb]oard)"
)


def whole_called(name: str, title: str) -> str | None:
    """Give what the body is called of which another's name says that it is an organ, where that has an office."""
    board = _BOARD.fullmatch(name)
    if board is not None:
        return board[1] if title not in _ON_BOARDS else None
    organ = _LEARNED.fullmatch(name) or _OF_SCHOOL.fullmatch(name) or _ORGAN.fullmatch(name)
    return organ[1] if organ is not None and title not in OF_ORGANS else None


def whole_body(r: Reading, organ: Entity, title: str) -> Entity:
    """Give the body of which another is an organ by its name, where the whole has an office; else the body itself."""
    called = whole_called(organ.name, title) if organ.kind == "organization" else None
    return r.registry.of_row("organization", None, called, called, organ.first) if called is not None else organ


def whole_of_organ(r: Reading, name: str | None, title: str) -> str | None:
    """Name the whole of which a body of a name is an organ, where it has an office: "Diocese of Lund"."""
    called = whole_called(name, title) if name is not None else None
    organ = r.registry.find("organization", str(name)) if called is not None else None
    return whole_body(r, organ, title).usual_name if organ is not None else called
