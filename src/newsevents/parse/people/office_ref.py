"""An office as a phrase names it, and the nouns that only point at one."""

from typing import NamedTuple

GENERIC_NOUNS = frozenset(
    {"job", "post", "role", "position", "seat", "office", "top", "helm", "crown", "berth", "perch"}
)
"""Nouns that only point at an office: "the job", "the top"."""


class OfficeRef(NamedTuple):
    """An office as a phrase names it."""

    title: str | None
    organization: str | None
    status: str = "current"
    generic: bool = False
    """Whether the words only point at an office: "the job", "the alliance's top post"."""
    span: tuple[int, int] = (0, 0)
    closed: bool = False
    """Whether the words say whose it is, though we do not know who that is: "the label's president"."""
    noun: str = ""
    """The noun for a body that stands before the title, where it is not settled which body: "party president"."""

    @property
    def is_any(self) -> bool:
        """Whether the words mean no one office: "higher office"."""
        return self.closed and self.title is None

    def is_other(self, contested: "OfficeRef | None") -> bool:
        """Whether the words only point at a job of another body than the contested one's: "the Calder job"."""
        bodies = {self.organization, None if contested is None else contested.organization}
        return self.generic and self.title is None and None not in bodies and len(bodies) > 1
