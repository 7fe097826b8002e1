"""How far in, or how out, somebody is: from what reports tell of candidacies and appointments, as of a day."""

import datetime as dt
from collections.abc import Iterable

from newsevents.contests.told import Told
from newsevents.model import Appointment, AppointmentAction, Candidacy, CandidacyStatus, Modality

APPOINTED = "appointed"
"""What a candidacy has come to when the body has appointed the candidate."""

_RANK = (
    CandidacyStatus.MENTIONED,
    CandidacyStatus.INTERESTED,
    CandidacyStatus.NOMINATED,
    CandidacyStatus.DECLARED,
)
_OUT = frozenset({CandidacyStatus.WITHDRAWN, CandidacyStatus.DECLINED, CandidacyStatus.REJECTED})
_GETS = frozenset({AppointmentAction.APPOINTED, AppointmentAction.TOOK_OFFICE, AppointmentAction.EXTENDED})


def status_of(told: Iterable[Told[Candidacy]]) -> CandidacyStatus | None:
    """Give the furthest status since the last exit; ``None`` where nothing is told.

    Only facts count. Who is merely named again after having declared is still declared; a later declaration revives a
    candidacy that was withdrawn; a denial takes the denied status back.
    """
    reached: set[CandidacyStatus] = set()
    left: tuple[dt.date, dt.date] | None = None
    # Of one moment the denials come first and the exits last: "he withdrew" outlasts "a candidate until today".
    for each in sorted(told, key=lambda each: (each.moment, _turn(each), each.order)):
        status, modality = each.record.status, each.record.modality
        if modality is Modality.DENIED:
            reached.discard(status)
        elif modality is not Modality.ACTUAL:
            continue
        elif status in _OUT:
            reached, left = {status}, each.moment
        elif left is None:
            reached.add(status)
        elif each.moment > left and status in {CandidacyStatus.DECLARED, CandidacyStatus.NOMINATED}:
            reached, left = {status}, None
    ranked = [status for status in (*_RANK, *sorted(_OUT)) if status in reached]
    return ranked[-1] if ranked else None


def _turn(told: Told[Candidacy]) -> int:
    if told.record.modality is Modality.DENIED:
        return 0
    return 2 if told.record.status in _OUT else 1


def appointment_of(told: Iterable[Told[Appointment]], since: dt.date | None) -> Told[Appointment] | None:
    """Give the report that the candidate got the office, if one says so as a fact.

    Of several the first. ``since``: when the contest began; an appointment before it is an earlier term's.
    """
    found = [
        each
        for each in told
        if each.record.action in _GETS
        and each.record.modality is Modality.ACTUAL
        and (since is None or each.day is None or each.day >= since)
    ]
    return min(found, key=lambda each: each.order, default=None)
