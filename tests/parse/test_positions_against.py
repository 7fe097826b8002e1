"""Who is against somebody's keeping an office, or will not say; and what only sounds like it."""

import pytest

import newsevents as ne

MAYOR = "Mayor Ana Roux is under fire. "
CONTEST = "Ana Roux is running for mayor of Lyonville. "


def told(text: str) -> set[tuple[str, str, str | None, str]]:
    """Give what a story tells of positions on somebody."""
    return {
        (e.endorser.name, e.stance.value, e.candidate.name if e.candidate else None, e.modality.value)
        for e in ne.parse(text).endorsements
    }


@pytest.mark.parametrize(
    "text",
    [
        "The Greens said Roux had to go.",
        "The Greens said Roux had to resign.",
        "The Greens said Roux has to resign.",
        "The Greens believe Roux needs to go.",
        "The Greens said Roux must be replaced.",
        "The Greens said Roux should be fired.",
        "The Greens said Roux cannot stay on.",
        "The Greens said Roux could not remain in office.",
        "The Greens want Roux gone.",
        "The Greens joined calls for Roux to resign.",
        "The Greens said they had no faith in Roux.",
        "The Greens said Roux did not deserve another term.",
        "The Greens plan to call a confidence vote against Roux.",
        "The Greens will bring a vote of no confidence in Roux.",
        "The Greens said Roux's position had become untenable.",
        "The Greens called Roux unfit for office.",
        "The Greens said Roux was unfit for office.",
        "The Greens described Roux as unfit to run the city.",
        "The Greens said Roux was not fit to remain in office.",
    ],
)
def test_who_is_against_somebodys_keeping_an_office(text: str) -> None:
    assert {row[:3] for row in told(MAYOR + text)} == {("Greens", "oppose", "Ana Roux")}
    assert not [a for a in ne.parse(MAYOR + text).appointments if a.action.value == "left"]


@pytest.mark.parametrize(
    "text",
    [
        "Paul Kerr said Roux had to go to Paris.",
        "Paul Kerr said Roux needs to go home.",
        "Paul Kerr said the bill needs to go.",
        "Paul Kerr said Roux could not stay in the hotel.",
        "Paul Kerr said Roux could not stay for dinner.",
        "Paul Kerr said Roux cannot stay silent.",
        "Paul Kerr wants the rubbish gone.",
        "Paul Kerr joined calls for the league to quit the island.",
        "The Greens have no trust in the numbers that Roux gave.",
        "Paul Kerr said the plan did not deserve support.",
        "The premier called a confidence vote in himself.",
        "Paul Kerr said the position of the crane was untenable.",
        "Doctors called Roux unfit to travel.",
        "Doctors said Roux was unfit to stand trial.",
        "Judges described Roux as unfit to stand trial.",
        "Doctors said Roux was not fit to travel.",
        "Paul Kerr said the car should be replaced.",
    ],
)
def test_who_is_not(text: str) -> None:
    assert told(MAYOR + text) == set()


def test_who_says_that_they_had_to_go_has_gone() -> None:
    (left,) = ne.parse("Mayor Ana Roux resigned on Monday. She said she had to quit because of illness.").appointments
    assert left.action.value == "left"


@pytest.mark.parametrize(
    "text",
    [
        "The Greens made no endorsement of Roux.",
    ],
)
def test_who_will_not_say_takes_no_side(text: str) -> None:
    assert told(CONTEST + text) == {("Greens", "neutral", "Ana Roux", "actual")}


@pytest.mark.parametrize(
    "text",
    [
        "The Greens declined to say whether they would back the tax.",
        "The Greens have yet to decide whether to support the tax.",
        "The Greens made no recommendation of cuts.",
        "Paul Kerr said the tax was not the answer.",
    ],
)
def test_that_is_of_somebody(text: str) -> None:
    assert told(CONTEST + text) == set()


def test_who_is_not_the_answer_is_opposed() -> None:
    assert told(CONTEST + "Paul Kerr said Roux was not the answer.") == {("Paul Kerr", "oppose", "Ana Roux", "actual")}
