"""By whom and by which rule an office is filled, on a day."""

import datetime as dt
from collections.abc import Collection, Mapping, Sequence
from typing import NamedTuple

from newsevents.bodies import Body, Snapshot, body
from newsevents.bodies.errors import BodyDateError, UnknownBodyError, UnknownMatterError
from newsevents.contests.keys import key, office_key, table
from newsevents.contests.told import Told
from newsevents.decide.rules import Rule, Silence
from newsevents.decide.statements import rule_of
from newsevents.model import Office, RuleKind, RuleStatement


class Decider(NamedTuple):
    """Who decides on a day: the members' ids with their names, how many there are, and by which rule.

    ``members`` is empty where the body is not one of ours; ``source`` says where the rule comes from.
    """

    name: str | None
    members: Mapping[str, str]
    size: int | None
    rule: Rule | Silence | None
    source: str | None
    body: str | None = None
    """The id of the body, where it is one of ours."""


def decider(  # noqa: PLR0913  (each is one thing that articles or callers know of who decides)
    office: Office,
    stated: Sequence[Told[RuleStatement]],
    day: dt.date,
    *,
    size: int | None,
    use: Body | str | None,
    countries: Collection[str] = (),
) -> Decider:
    """Find who decides on an office on a day: by our data of real bodies, else by what the reports state.

    ``use``: the body to take instead of the office's own. ``size``: how many members, as the reports count them.
    ``countries``: the codes of the states that have a part in the articles. Raises :class:`UnknownBodyError` where
    ``use`` names none.
    """
    found = _snapshot(office, day, use)
    if found is not None and use is None and _elsewhere(found[0].body, countries):
        found = None
    statement = next((each.record for each in reversed(stated) if each.record.kind is not RuleKind.VETO), None)
    if found is not None:
        snapshot, matter = found
        rule, source = _own_rule(snapshot, matter, office)
        if rule is None and statement is not None:
            rule, source = rule_of(statement), "as reported"
        names = {member: snapshot.names.get(member, member) for member in snapshot.members}
        return Decider(snapshot.name, names, len(names), rule, source, snapshot.body)
    said = next((each.record.members for each in reversed(stated) if each.record.members), None)
    rule = rule_of(statement) if statement is not None else None
    return Decider(office.organization, {}, said or size, rule, "as reported" if rule is not None else None)


def _snapshot(office: Office, day: dt.date, use: Body | str | None) -> tuple[Snapshot, str | None] | None:
    """Give the deciding body on the day, and the matter; ``None`` where we have none for it."""
    matter = None
    if use is None:
        known = _row(office)
        use, matter = known if known is not None else (office.organization, None)
        if use is None:
            return None
        try:
            return body(use).at(day), matter
        except (UnknownBodyError, BodyDateError):
            return None
    return (use if isinstance(use, Body) else body(use)).at(day), matter


def _elsewhere(body_id: str, countries: Collection[str]) -> bool:
    """Whether a body with a common name is another state's: its own has no part in the articles, others have."""
    home = table("deciders")["home"].get(body_id)
    return home is not None and bool(countries) and home not in countries


def _row(office: Office) -> tuple[str, str] | None:
    wanted = office_key(office.title, office.organization)
    for row in table("deciders")["decider"]:
        if office_key(row["title"], row["organization"]) == wanted:
            return row["body"], row["matter"]
    return None


def _own_rule(snapshot: Snapshot, matter: str | None, office: Office) -> tuple[Rule | Silence | None, str | None]:
    """Give the body's rule for the office: the matter of its name, else one that names it, else the usual one."""
    title = key(office.title or "")
    by_key = {key(each): each for each in snapshot.rules}
    naming = [each for plain, each in by_key.items() if title and plain.endswith(f" {title}")]
    chosen = matter or by_key.get(title) or (naming[0] if len(naming) == 1 else None)
    try:
        row = snapshot.dated_rule(chosen)
    except UnknownMatterError:
        return None, None
    return row.rule, row.source
