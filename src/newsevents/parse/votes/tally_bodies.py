"""Whose members the counted of a tally are, where its own words name no body."""

from typing import Final

from newsevents.lexicon.counting import default_counting
from newsevents.lexicon.morphology import singular
from newsevents.parse.names.entities import Entity
from newsevents.parse.reading import Reading
from newsevents.parse.votes.voters import Voters

_STATES: Final = frozenset({"member", "ally", "country", "state", "government", "nation", "capital"})
_PLEDGES: Final = frozenset(
    "vote supporter backer nomination endorsement pledge signature superdelegate delegate branch".split()
)


def body_of(unit: str | None, voters: Voters, r: Reading) -> str | None:
    """Give the body whose members a unit counts: the house whose members go by the word, else the contest's own."""
    focus = r.focus
    if focus is None or focus.organization is None:
        party = voters.party() if unit else None  # its members, not another body's, choose among themselves
        return party.name if party is not None else None
    word = singular((unit or "").rpartition(" ")[2])
    if unit and word not in _STATES | _PLEDGES | default_counting().voter_nouns:
        return None
    contested = _organization(focus.organization, r)
    if contested is not None and voters.is_court(contested):
        house = voters.whose_members(f" {unit} ") if unit else None  # senators, who confirm a judge
        return house.name if house is not None else None
    return focus.organization


def _organization(name: str, r: Reading) -> Entity | None:
    return r.registry.find("organization", name)
