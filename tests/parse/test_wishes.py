"""What is called for, hoped for or bid for otherwise tells of no event of an office."""

import pytest

from newsevents.api import parse

NOTHING = [
    "There are continuing calls for Governor Ana Reyes to resign.",
    "Governor Ana Reyes is under pressure to resign.",
    "Governor Ana Reyes faced an election. She said she was also hopeful the bank would help.",
    "Norland rejected Governor Ana Reyes's bid to make her annual visit to Oslo before the election.",
]


@pytest.mark.parametrize("text", NOTHING)
def test_what_is_only_wanted_is_no_event(text: str) -> None:
    report = parse(text)
    assert not (*report.appointments, *report.candidacies, *report.endorsements)


def test_what_did_happen_is_one() -> None:
    assert [a.action for a in parse("After calls for her to go, Governor Ana Reyes resigned.").appointments] == ["left"]
    assert parse("Norland rejected Ana Reyes's bid to lead OPEC.").endorsements


def test_who_does_not_think_that_it_should_be_denies_it() -> None:
    (event,) = parse('"I do not think Governor Ana Reyes should step down," said Jo Adu.').appointments
    assert event.modality == "denied"
