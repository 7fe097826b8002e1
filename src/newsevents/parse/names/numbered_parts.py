"""Bodies named with the numbered part of a place for which one sits on them: "Lund County Commission District 3"."""

import re
from itertools import pairwise

from newsevents.parse.names.mentions import UNKNOWN
from newsevents.parse.words.items import ORGANIZATION, Mention

_SEATED = frozenset(
    "Commission Council Board Court Assembly Committee Commissioners Supervisors Trustees Education".split()
)
"""Last words of the names of bodies whose members stand for the numbered parts of a town."""
_PART = re.compile(r",? (?:District|Ward|Precinct|Place|Seat|Position|Zone|Post|Group|Area) \d+$")


def without_part(name: str) -> str:
    """Give a body's name without the part of a place for which one sits on it: "Lund County Commission District 3"."""
    body = _PART.sub("", name) if name[-1:].isdigit() else name
    return body if body.rpartition(" ")[2] in _SEATED else name


def take_parts(mentions: list[Mention]) -> None:
    """Let a body take in the part that stands behind its name; by itself that names nothing any more."""
    for before, behind in pairwise(mentions):
        if before.kind != ORGANIZATION or before.last != behind.first or not behind.text[-1:].isdigit():
            continue
        if _PART.match(f" {behind.text}") and before.text.rpartition(" ")[2] in _SEATED:
            before.last, behind.kind = behind.last, UNKNOWN
