"""The office that a running mate stands for: the second one of the contest, whatever that is for."""

from newsevents.parse.people.office_ref import OfficeRef

_SECOND = {"president": "vice president", "governor": "deputy governor"}
"""Offices that are sought with a running mate, and what the mate seeks."""


def is_mates(office: OfficeRef, lowers: list[str]) -> bool:
    """Whether the words of an office are only "running mate"."""
    words = lowers[slice(*office.span)]
    return "mate" in words or "running-mate" in words


def second_office(focus: OfficeRef | None) -> OfficeRef | None:
    """Give the office of a running mate in a contest: beside a president's a vice president's, else the contest's."""
    if focus is None or focus.title is None:
        return None
    return focus._replace(title=_SECOND.get(focus.title, focus.title))
