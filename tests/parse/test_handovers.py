"""Who comes after whom, where an article tells of the one who comes and of the one who goes."""

import pytest

import newsevents as ne

COMING = "Ana Reyes was appointed governor of the Bank of Peru."


def predecessor(text: str) -> str | None:
    """Give whom the article's newcomer is told to follow."""
    (record,) = (x for x in ne.parse(text).appointments if x.action is ne.AppointmentAction.APPOINTED)
    return record.predecessor.name if record.predecessor is not None else None


def test_who_goes_from_an_office_is_followed_by_who_comes_into_it() -> None:
    assert predecessor(f"{COMING} Tom Orrell resigned as governor of the Bank of Peru in May.") == "Tom Orrell"


@pytest.mark.parametrize(
    "other",
    [
        "Tom Orrell resigned as governor of the Bank of Chile in May.",
        "Tom Orrell resigned as deputy governor of the Bank of Peru in May.",
        "Tom Orrell did not resign as governor of the Bank of Peru.",
        (
            "Tom Orrell resigned as governor of the Bank of Peru in May. "
            "Jan Lund resigned as governor of the Bank of Peru in 2010."
        ),
    ],
)
def test_another_office_or_several_who_go_name_nobody(other: str) -> None:
    assert predecessor(f"{COMING} {other}") is None


GONE = "Ana Reyes quit as mayor of Graz on Monday. "


@pytest.mark.parametrize(
    "text",
    [
        f"{GONE}Her deputy, Lars Nyberg, steps in until a successor is found.",
        f"{GONE}Her deputy Lars Nyberg will run the city in the meantime.",
        f"{GONE}The news came as a shock. Lars Nyberg will take the reins in July.",
        f"{GONE}Lars Nyberg was sworn in hours later.",
        f"{GONE}The president, Rosa Umeh, named Lars Nyberg in her place.",
        "Ana Reyes will not seek another term as mayor of Graz. Lars Nyberg will succeed her.",
        "Graz needs a new mayor. The council chose Lars Nyberg.",
        "The city of Graz has a new mayor. Lars Nyberg was appointed on Monday.",
    ],
)
def test_whoever_comes_next_has_the_office_just_told_of(text: str) -> None:
    offices = {x.office.title for x in ne.parse(text).appointments if x.person.name == "Lars Nyberg" and x.office}
    assert offices == {"mayor"}


@pytest.mark.parametrize(
    "text",
    [
        f"{GONE}Lars Nyberg stepped in to calm the crowd until police came.",
        f"{GONE}Lars Nyberg, chief executive of Corvex, was sworn in as a witness.",
        f"{GONE}Luis Pardo, the president of Corvex, praised her. Lars Nyberg was sworn in hours later.",
        f"{GONE}Lars Nyberg begins a new life in May.",
        f"{GONE}Lars Nyberg has proven himself invested in the city.",
        "Ana Reyes was re-elected mayor of Graz. Lars Nyberg takes the reins of the fair on Friday.",
    ],
)
def test_who_only_stands_beside_a_departure_gets_nothing(text: str) -> None:
    assert not [x for x in ne.parse(text).appointments if x.person.name == "Lars Nyberg"]


def test_her_predecessor_is_the_newcomers_not_the_choosers() -> None:
    named = "The president, Rosa Umeh, named Ana Reyes as finance minister of Chile."
    report = ne.parse(f"{named} Her predecessor, Lars Nyberg, left in May.")
    (gone,) = (x for x in report.appointments if x.person.name == "Lars Nyberg")
    assert gone.office is not None
    assert gone.office.title == "finance minister"


def test_a_chooser_who_goes_is_followed_by_whom_they_choose() -> None:
    report = ne.parse("Rosa Umeh, the president of Chile, is leaving in May. She named Ana Reyes to succeed her.")
    (come,) = (x for x in report.appointments if x.person.name == "Ana Reyes")
    assert come.predecessor is not None
    assert come.predecessor.name == "Rosa Umeh"


@pytest.mark.parametrize(
    ("text", "action"),
    [
        ("Parliament on Monday bestowed the presidency of Chile on Ana Reyes.", "appointed"),
        ("The congress conferred the presidency of Chile on Ana Reyes last month.", "appointed"),
        ("Chile's two houses of parliament bestowed the presidency on Ana Reyes.", "appointed"),
        ("Lars Nyberg quit as president of Chile on Monday, leaving Ana Reyes to hold the fort.", "serving"),
        ("Lars Nyberg quit as president of Chile. Ana Reyes has been minding the shop since then.", "serving"),
    ],
)
def test_an_office_bestowed_or_minded_is_that_of_the_story(text: str, action: str) -> None:
    (record,) = (x for x in ne.parse(text).appointments if x.person.name == "Ana Reyes")
    assert record.office is not None
    assert (record.action.value, record.office.title, record.office.organization) == (action, "president", "Chile")


@pytest.mark.parametrize("gift", ["a degree", "praise", "the prize", "a title of honour"])
def test_what_else_is_bestowed_is_no_office(gift: str) -> None:
    assert not ne.parse(f"Parliament on Monday bestowed {gift} on Ana Reyes, the mayor of Graz.").appointments


def test_the_first_woman_to_hold_an_office_took_it_when_she_became_so() -> None:
    report = ne.parse("Ana Reyes became the first woman to lead the Civic Party in 2014.", published="2026-03-04")
    (record,) = report.appointments
    assert record.date is not None
    assert record.date.value == "2014"
