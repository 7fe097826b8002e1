"""Which records tell the same fact, and what they say together."""

from collections.abc import Iterable, Sequence
from itertools import chain, repeat
from typing import Any, TypeVar

from attrs import evolve

from newsevents.model import Appointment, AppointmentAction, Candidacy, Endorsement, Modality, Office, Record, Role

R = TypeVar("R", bound=Record)
_SUCCEEDING = frozenset(
    {"appointment/succeed", "appointment/replace", "appointment/take-over-from", "appointment/follow"}
)
"""Frames of those who come in another's place, of whom the present tense may tell before they do."""
Key = tuple[Any, ...]


def keys_of(records: Sequence[Record], named: Iterable[bool] = ()) -> list[Key]:
    """Give for each record what makes it the same fact as another.

    Offices of two bodies are two, whatever they are called, where the words say of which body each is: "was a director
    of Norvest until 2019 and of Alder until 2021". ``named`` says so of each record. Any other office is taken to be
    of the first body of which the same is told.
    """
    plain = [_key(record) for record in records]
    told = [
        _body_of(record) if by_name else None
        for record, by_name in zip(records, chain(named, repeat(False)), strict=False)
    ]
    first: dict[Key, str] = {}
    for key, body in zip(plain, told, strict=True):
        if body is not None:
            first.setdefault(key, body)
    return [(*key, body or first.get(key)) for key, body in zip(plain, told, strict=True)]


def merge(records: Sequence[R], keys: Sequence[Key]) -> dict[Key, R]:
    """Merge records of one fact: fields from the first that has them, evidence of all."""
    same: dict[Key, list[R]] = {}
    for record, key in zip(records, keys, strict=True):
        same.setdefault(key, []).append(record)
    return {key: _merged(group) if len(group) > 1 else group[0] for key, group in same.items()}


def _key(record: Record) -> Key:
    if isinstance(record, Endorsement):
        return (record.endorser.id, record.stance, record.candidate and record.candidate.id, record.modality)
    if isinstance(record, Candidacy):
        return (record.person.id, record.status, record.modality is Modality.DENIED)
    if isinstance(record, Appointment):
        return (record.person.id, record.action, record.office and record.office.title)
    if isinstance(record, Role):
        return (record.person.id, record.office and record.office.title, record.status)
    return (id(record),)


def _body_of(record: Record) -> str | None:
    office = record.office if isinstance(record, Appointment) else None
    return office.organization if office is not None else None


def _merged(group: list[R]) -> R:
    first = group[0]
    changes: dict[str, Any] = {"evidence": tuple(dict.fromkeys(e for record in group for e in record.evidence))}
    for name in ("office", "date", "start", "end", "predecessor", "appointer", "nominator"):
        value = getattr(first, name, None)
        for record in group[1:]:
            other = getattr(record, name, None)
            vague = value is None or (isinstance(value, Office) and value.organization is None)
            if vague and other is not None:
                value = changes[name] = other
    if _is_to_come(group):
        changes["modality"] = Modality.EXPECTED
    return evolve(first, **changes)


def _is_to_come(group: Sequence[Record]) -> bool:
    """Whether somebody takes an office on a day to come, of whom the present tense tells: "She succeeds Mr Okafor"."""
    told = [x for x in group if isinstance(x, Appointment) and x.action is AppointmentAction.TOOK_OFFICE]
    dated = [x for x in told if x.date is not None]
    bare = all(e.rule_id in _SUCCEEDING for x in told if x.date is None for e in x.evidence)
    return bare and bool(dated) and all(x.modality is Modality.EXPECTED for x in dated)
