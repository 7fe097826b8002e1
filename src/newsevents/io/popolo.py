"""Popolo: persons, organizations, posts, memberships, motions, vote events and counts."""

import json
from collections.abc import Iterable
from typing import Any

from newsevents.contests.keys import office_key, organization_id, organization_name, usual_title
from newsevents.contests.parties import Directory
from newsevents.io.places import article_iri, by_day, day_of, quote_of
from newsevents.model import (
    Actor,
    ActorKind,
    Appointment,
    AppointmentAction,
    Modality,
    Office,
    Outcome,
    Record,
    Report,
    Role,
    RoleStatus,
    Vote,
)
from newsevents.model.times import iso_prefix

Thing = dict[str, Any]
_RESULTS = {Outcome.PASSED: "pass", Outcome.FAILED: "fail"}
_HELD = frozenset({AppointmentAction.APPOINTED, AppointmentAction.TOOK_OFFICE, AppointmentAction.SERVING})
_OPTIONS = (("yes", "votes_for"), ("no", "votes_against"), ("abstain", "abstentions"))


def to_popolo(reports: Iterable[Report]) -> str:
    """Write reports as one Popolo document; persons and organizations are unified across them.

    Memberships are offices that somebody holds, held or was given; each has its sources with the words that say so. A
    vote is a motion with a vote event and its counts; a share in percent is no count and is left out.
    """
    found = by_day(reports)
    directory = Directory(actor for report in found for actor in _actors(report))
    building = _Document(directory)
    for report in found:
        building.read(report)
    return json.dumps(building.document(), ensure_ascii=False, indent=2)


def _actors(report: Report) -> Iterable[Actor]:
    yield from report.actors
    yield from (role.person for role in report.roles)
    yield from (spell.person for spell in report.appointments)


class _Document:
    """A Popolo document as it grows."""

    def __init__(self, directory: Directory) -> None:
        self._directory = directory
        self._kinds: dict[str, dict[str, Thing]] = {
            kind: {} for kind in ("persons", "organizations", "posts", "memberships", "motions", "vote_events")
        }

    def document(self) -> dict[str, list[Thing]]:
        """Give it."""
        return {kind: list(things.values()) for kind, things in self._kinds.items()}

    def read(self, report: Report) -> None:
        """Take in a report."""
        for actor in report.actors:
            self._actor(actor)
        for role in report.roles:
            self._membership(report, role, start=None, end=None, former=role.status is RoleStatus.FORMER)
        for spell in report.appointments:
            if spell.action in _HELD and spell.modality is Modality.ACTUAL:
                self._spell(report, spell)
        for number, vote in enumerate(report.votes, start=1):
            self._vote(report, vote, number)

    def _spell(self, report: Report, spell: Appointment) -> None:
        start = iso_prefix(spell.start) if spell.start else None
        if start is None and spell.action is AppointmentAction.TOOK_OFFICE and spell.date:
            start = iso_prefix(spell.date)
        self._membership(report, spell, start=start, end=iso_prefix(spell.end) if spell.end else None, former=False)

    def _actor(self, actor: Actor) -> str | None:
        """Take in a person or an organization; give its id. Unnamed groups are neither."""
        if actor.kind is ActorKind.GROUP:
            return None
        one = self._directory.find(actor)
        if actor.kind is not ActorKind.PERSON:
            return self._organization(one.name)
        person = self._kinds["persons"].setdefault(one.id, {"id": one.id, "name": one.name})
        if one.aliases:
            person["other_names"] = [{"name": name} for name in one.aliases]
        return one.id

    def _organization(self, name: str) -> str:
        place = organization_id(name)
        thing = {"id": place, "name": organization_name(name)}
        if place.startswith("state:"):
            thing["classification"] = "state"
        self._kinds["organizations"].setdefault(place, thing)
        return place

    def _post(self, office: Office) -> str:
        title, whose = office_key(office.title, office.organization)
        place = f"post:{whose}:{title}"
        post = {"id": place, "label": str(office), "role": usual_title(office.title) if office.title else None}
        if office.organization:
            post["organization_id"] = self._organization(office.organization)
        self._kinds["posts"].setdefault(place, post)
        return place

    def _membership(
        self, report: Report, record: Role | Appointment, *, start: str | None, end: str | None, former: bool
    ) -> None:
        person, office = self._actor(record.person), record.office
        if person is None or office is None or record.person.kind is not ActorKind.PERSON:
            return
        post = self._post(office)
        place = f"membership:{person}:{post}{':former' if former else ''}"
        fresh: Thing = {"id": place, "person_id": person, "post_id": post, "role": office.title, "sources": []}
        thing = self._kinds["memberships"].setdefault(place, fresh)
        if former:
            thing["label"] = f"former {office.title or 'member'}"
        if office.organization:
            thing["organization_id"] = self._organization(office.organization)
        thing |= {name: day for name, day in (("start_date", start), ("end_date", end)) if day}
        thing["sources"].append(_source(report, record))

    def _vote(self, report: Report, vote: Vote, number: int) -> None:
        iri = article_iri(report.article)
        day = day_of(vote, report.article.published)
        body = self._actor(vote.body) if vote.body else None
        result = _RESULTS.get(vote.outcome) if vote.outcome else None
        counts = [
            {"option": option, "value": value}
            for option, name in _OPTIONS
            if isinstance(value := getattr(vote, name), int)
        ]
        shared = {"organization_id": body, "result": result, "sources": [_source(report, vote)]}
        motion = {"id": f"{iri}#motion-{number}", "text": vote.subject, "date": day, **shared}
        event = {"id": f"{iri}#vote-{number}", "motion_id": motion["id"], "start_date": day, "counts": counts, **shared}
        self._kinds["motions"][str(motion["id"])] = motion
        self._kinds["vote_events"][str(event["id"])] = event


def _source(report: Report, record: Record) -> Thing:
    """Give the article that says so, with the words."""
    return {"url": article_iri(report.article), "note": quote_of(record, report.article.text)}
