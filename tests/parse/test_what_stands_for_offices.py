"""Offices told by what stands for them, boards named together, and spells that a clause only dates."""

from datetime import date

import pytest

from newsevents import parse

DAY = date(2025, 6, 10)


def _appointments(text: str) -> set[tuple[str, str, str | None, str | None]]:
    """Give person, action, office and body of each appointment of a story."""
    return {
        (
            r.person.name,
            r.action.value,
            r.office.title if r.office else None,
            r.office.organization if r.office else None,
        )
        for r in parse(f"News of the day\n\n{text}", published=DAY).appointments
    }


@pytest.mark.parametrize(
    ("text", "told"),
    [
        (
            "Ana Reyes was named chief conductor of the Norvest Philharmonic. She inherits the baton from Ed Bell.",
            ("Ana Reyes", "took_office", "chief conductor", "Norvest Philharmonic"),
        ),
        (
            "Ed Bell, chairman of Norvest, retires in May. Ana Reyes takes the chairman's gavel from him.",
            ("Ana Reyes", "took_office", "chairman", "Norvest"),
        ),
        (
            "Ana Reyes was handed the reins of the Norvest Bank by Karl Lund.",
            ("Ana Reyes", "took_office", "head", "Norvest Bank"),
        ),
        (
            "Karl Lund, the speaker of the Senate, lost the gavel to Ana Reyes on Monday.",
            ("Karl Lund", "left", "speaker", "Senate"),
        ),
        (
            "Karl Lund, who lost his seat as justice minister in the shake-up, will write a book.",
            ("Karl Lund", "left", "justice minister", None),
        ),
        (
            (
                "Ana Reyes reclaimed the Senate presidency on Monday. Senator Ed Bell, who lost the same chair to Karl "
                "Lund in May last year, moved to declare it vacant."
            ),
            ("Ed Bell", "left", "president", "Senate"),
        ),
        (
            (
                "Poland elects a president in May. Karl Lund, who has occupied the palace since 2015, is barred from "
                "seeking a third term. The presidential candidates are Ana Reyes and Ed Bell."
            ),
            ("Karl Lund", "serving", "president", "Poland"),
        ),
        (
            "Ana Reyes has been acting chair of Norvest since March, when Karl Lund left to become chair of Alder.",
            ("Karl Lund", "left", "chair", "Norvest"),
        ),
        (
            "The chair of Norvest has been vacant since Ana Reyes's 10-year term lapsed in July.",
            ("Ana Reyes", "left", "chair", "Norvest"),
        ),
        (
            "The Norvest Authority refused. The authority, which Ana Reyes heads, gave no details.",
            ("Ana Reyes", "serving", "head", "Norvest Authority"),
        ),
        ("Ana Reyes sat on the boards of Norvest Bank and Alder.", ("Ana Reyes", "left", "director", "Alder")),
        (
            "Ana Reyes was chief executive of Norvest until 2019 and was chief executive of Alder until 2023.",
            ("Ana Reyes", "left", "chief executive officer", "Alder"),
        ),
    ],
)
def test_is_told(text: str, told: tuple[str, str, str | None, str | None]) -> None:
    assert told in _appointments(text)


@pytest.mark.parametrize(
    "text",
    [
        "The runner took the baton from Ana Reyes and won the relay.",
        "Ana Reyes lost the same seat to Karl Lund in 2020 and is standing again.",
        "Protesters have occupied the palace since Monday. Karl Lund, a mechanic, occupied the kitchen.",
        "Karl Lund took the keys from Ana Reyes and drove home.",
        "The contract, which Ana Reyes says lapsed in May, was for paint.",
        "The team, which Ana Reyes likes, chairs nothing.",
    ],
)
def test_is_not_told(text: str) -> None:
    assert not _appointments(text)


def test_who_went_long_before_is_no_predecessor() -> None:
    text = (
        "Ana Reyes was elected speaker of the Senate on Monday. Ed Bell resigned as speaker of the Senate in May 2022."
    )
    found = parse(f"News of the day\n\n{text}", published=DAY).appointments
    assert [r.predecessor for r in found if r.person.name == "Ana Reyes"] == [None]


def test_a_headline_says_who_was_put_out_of_the_office_that_another_got() -> None:
    headline = "Reyes back as Senate president as Lund ousted in coup"
    text = f"{headline}\n\nAna Reyes reclaimed the Senate presidency after 15 members turned against Karl Lund."
    found = parse(text, published=DAY).appointments
    assert ("Karl Lund", "left") in {(r.person.name, r.action.value) for r in found}


UNITED = (
    "Norvest United appoint Reyes to succeed sacked Lund\n\nNorvest United have turned to Ana Reyes as their new head "
    "coach. The team play in the league on Sunday and the players and fans want goals.\n\nShe replaces Karl Lund, who "
    "was dismissed on Monday with the club 14th in the league. Ed Bell, who was Lund's number two, remains in interim "
    "charge for three more matches.\n\nJon Pike, who stepped down as Norland manager in July, had ruled out a return. "
    "Norland named Max Roe as his permanent replacement last month."
)


@pytest.mark.parametrize(
    "told",
    [
        ("Karl Lund", "left", "head coach", "Norvest United"),
        ("Ed Bell", "serving", "head coach", "Norvest United"),
        ("Max Roe", "appointed", "manager", "Norland"),
    ],
)
def test_a_story_of_a_club_tells_of_its_managers(told: tuple[str, str, str, str]) -> None:
    found = parse(UNITED, published=DAY).appointments
    assert told in {(r.person.name, r.action.value, r.office.title, r.office.organization) for r in found if r.office}


def test_a_story_of_a_match_tells_of_none() -> None:
    text = (
        "Norvest United won the cup final by three goals on Sunday, and striker Karl Lund scored twice in the match. "
        "Ed Bell was dismissed in the second half. The team and the fans cheered the player."
    )
    assert not _appointments(text)


@pytest.mark.parametrize(
    ("text", "told"),
    [
        (
            "Ana Reyes was named chief executive of Norvest on Sunday, displacing Karl Lund after a single weekend.",
            ("Karl Lund", "left", "chief executive officer", "Norvest"),
        ),
        (
            "Norvest University is in turmoil. Ed Bell, who chaired its trustees, quit the same night.",
            ("Ed Bell", "left", "chair", "Norvest University"),
        ),
    ],
)
def test_who_is_displaced_has_left(text: str, told: tuple[str, str, str, str]) -> None:
    assert told in _appointments(text)
