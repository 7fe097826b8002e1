"""Whom "the Leeds councillor" means behind a sentence about one person, and "its" behind one about a region."""

import pytest

from reports import positions, rows

RACE = "Aylin Demir and Otto Kessel are running for mayor of Leeds. Mayor Ann Moss is stepping down.\n\n"


@pytest.mark.parametrize(
    "text",
    [
        "Paul Weller then took the floor. The York councillor asked his friends to back Demir.",
        "Paul Weller was next. The former banker asked his friends to back Demir.",
        "Paul Weller resigned on Monday. The lawyer backs Demir.",
    ],
)
def test_a_description_that_opens_a_sentence_is_of_the_one_just_spoken_of(text: str) -> None:
    assert positions(RACE + text) == {("Paul Weller", "support", "Aylin Demir")}


@pytest.mark.parametrize(
    "text",
    [
        "Paul Weller, a banker, resigned on Monday. The prime minister backs Demir.",
        "Paul Weller resigned on Monday. The senators back Demir.",
        "Paul Weller, the town's treasurer, resigned on Monday. The judge told him that she backs Demir.",
    ],
)
def test_another_office_is_anothers(text: str) -> None:
    assert all(endorser != "Paul Weller" for endorser, _, _ in positions(RACE + text))


def test_its_is_nothing_named_before_a_region() -> None:
    story = (
        "Tevita Lund is running for secretary-general of the Commonwealth. He spoke at Chatham House last month.\n\n"
        "The Caribbean believes that it is nobody's turn but its own. Its candidate is Ana Reyes, a jurist."
    )
    assert all(endorser != "Chatham House" for endorser, _, _ in positions(story))
    body = story.replace("The Caribbean believes", "The African Union believes")
    assert all(endorser != "Chatham House" for endorser, _, _ in positions(body))


def test_a_stamp_of_a_live_page_is_no_name() -> None:
    story = "Council live: who gets the chair?\n\n8.41 Kessel 91, Demir 84.\n\n9.22 Zurfluh quit as chair of Norvest."
    assert {row["person"] for row in rows(story)} == {"Zurfluh"}
