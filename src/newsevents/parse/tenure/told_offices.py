"""Whose offices the article's events say that people get, and that those have whom they follow, by person and title."""

from newsevents.parse.names.entities import Entity
from newsevents.parse.reading import Reading
from newsevents.parse.tenure.own_houses import own_house
from newsevents.parse.tenure.scopes import of_any_gender

Told = dict[Entity, dict[str, str]]

_COMING = frozenset({"appointed", "took_office", "extended"})


def told_offices(r: Reading) -> Told:
    """Give, by person and title, the body that an event says an office is of, or that fills it.

    "The Calder Herald has named Ana Reyes editor. She succeeds Bo Lund": he was its editor, if an editor.
    """
    found: Told = {}
    got: Told = {}  # not what they have elsewhere as yet: "He is currently the editor of the Lund Post"
    followed: list[tuple[Entity, Entity]] = []
    for event in r.events:
        office, persons = event.office, event.roles.get("person", ())
        if event.frame.event != "appointment":
            continue
        coming = event.frame.set.get("action") in _COMING
        followed += ((p, before) for p in persons for before in event.roles.get("predecessor", ()) if coming)
        if office is not None and office.title is not None:
            body = office.organization or (own_house(r, office, event) if coming and not office.closed else None)
            for person in persons if body is not None else ():
                for told in (found, got) if coming else (found,):
                    told.setdefault(person, {}).setdefault(of_any_gender(office.title), str(body))
    for person, before in followed:
        for title, organization in got.get(person, {}).items():
            found.setdefault(before, {}).setdefault(title, organization)
    return found


def told_of(told: Told, person: Entity, title: str) -> str | None:
    """Name the body whose officer with a title somebody is told to be."""
    return told.get(person, {}).get(of_any_gender(title))
