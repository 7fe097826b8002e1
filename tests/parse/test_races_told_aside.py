"""What is told of a race beside the race: whom nobody named backs, for what reason, what it is for, since when."""

from datetime import date

import pytest

import newsevents as ne

FRIDAY = date(2024, 3, 15)
RACE = "Ana Reyes, Jan Lund and Tom Moss are running for leader of the Greens.\n\n"


def told(text: str, kind: str) -> set[tuple[str | None, ...]]:
    """Give who did what, in which mood, as the records of one kind say."""
    columns = {
        "appointment": ("person", "action", "office", "modality"),
        "endorsement": ("endorser", "stance", "candidate", "modality"),
        "candidacy": ("person", "status"),
        "tally": ("candidate", "count"),
        "vote": ("subject", "for", "against"),
    }[kind]
    rows = (row for row in ne.parse(text, published=FRIDAY).to_records() if row["type"] == kind)
    return {tuple(row[column] for column in columns) for row in rows}


@pytest.mark.parametrize(
    "text",
    [
        "Jan Lund has failed to win over the MPs, with most endorsing Ana Reyes.",
        "Jan Lund lost ground, with all backing Ana Reyes.",
        "Kim Adu voted not because she backs Ana Reyes but because the rules demand it.",
        "Kim Adu came not because he wants Ana Reyes to be leader, but because he was asked.",
        "Kim Adu is a close ally of Ana Reyes.",
        "Jan Lund is behind Ana Reyes.",
        "All three candidates are behind Ana Reyes.",
    ],
)
def test_no_position(text: str) -> None:
    """Nobody's position is told by what others do, by a reason that was none, by friendship or by who trails whom."""
    assert told(RACE + text, "endorsement") == set()
    assert told(RACE + text, "tally") == set()


@pytest.mark.parametrize(
    "text",
    [
        "Kim Adu is a supporter of Ana Reyes.",
        "Kim Adu is behind Ana Reyes.",
        "Jan Lund lost ground, with Kim Adu backing Ana Reyes.",
        "Kim Adu came because she backs Ana Reyes.",
    ],
)
def test_position(text: str) -> None:
    """Whoever is named takes it."""
    assert told(RACE + text, "endorsement") == {("Kim Adu", "support", "Ana Reyes", "actual")}


@pytest.mark.parametrize(
    "text",
    [
        "Kim Adu has backed Ana Reyes to take over from Lars Dahl.",
        "Kim Adu has backed Ana Reyes to take over from Lars Dahl and become the party's next leader.",
        "Ana Reyes and Jan Lund went head to head last night to succeed Lars Dahl.",
    ],
)
def test_what_it_is_for(text: str) -> None:
    """What somebody is backed for, or runs for, has not come to pass."""
    assert told(RACE + text, "appointment") == set()


def test_what_came_of_it() -> None:
    """What winning brought about has."""
    text = "Ana Reyes beat Jan Lund to become leader of the Greens."
    assert {row[:3] for row in told(text, "appointment")} == {("Ana Reyes", "appointed", "leader")}


def test_since() -> None:
    """What has not happened since an election leaves the election what it was."""
    text = "Ana Reyes has not faced a challenge since being elected leader of the Greens in 2012."
    assert told(text, "appointment") == {("Ana Reyes", "appointed", "leader", "actual")}


def test_both_participles() -> None:
    """The second participle behind a modal verb is in its mood, too."""
    text = "Ana Reyes will be removed as head of Norvest and replaced by Jan Lund."
    assert told(text, "appointment") == {
        ("Ana Reyes", "leaving", "head", "expected"),
        ("Jan Lund", "took_office", "head", "expected"),
    }


def test_out_of_the_race() -> None:
    """Who is "out" of a race in a headline has left no office."""
    text = (
        "Leadership contest: Reyes in front, Lund out\n\n"
        "Jan Lund, who chairs the finance committee, was knocked out of the race for leader of the Greens on Monday."
    )
    assert {row[1] for row in told(text, "appointment")} == {"serving"}
    assert ("Jan Lund", "rejected") in told(text, "candidacy")


@pytest.mark.parametrize(
    "text",
    [
        "The Greens will choose a candidate for their retiring MP Lars Dahl.",
        "Kim Adu was the candidate of the party's leader Lars Dahl.",
    ],
)
def test_candidate_of(text: str) -> None:
    """Whose seat it is, or whose candidate, is none."""
    assert "Lars Dahl" not in {row[0] for row in told(RACE + text, "candidacy")}


def test_candidate_for_an_office() -> None:
    """The name behind the office that somebody stands for is theirs."""
    assert ("Lars Dahl", "declared") in told("The candidate for mayor Lars Dahl spoke in Leeds.", "candidacy")


def test_called_so_later() -> None:
    """A courtesy title tells of whom "he" is not, wherever it stands."""
    text = (
        "Sibbyl Moss lost a leadership challenge to councillor Jan Lund.\n\n"
        "He is expected to be confirmed as her replacement as council leader. Ms Moss thanked her colleagues."
    )
    assert ("Jan Lund", "appointed", "council leader", "expected") in told(text, "appointment")


def test_candidates_for_many_seats() -> None:
    """Candidates for a general election are none for the leadership of a party that the story names."""
    text = (
        "Fine Gael picks its candidates\n\n"
        "Fine Gael has selected three candidates for the general election, Ana Reyes, Jan Lund and Tom Moss."
    )
    rows = [row for row in ne.parse(text, published=FRIDAY).to_records() if row["type"] == "candidacy"]
    assert rows
    assert {row["office"] for row in rows}.isdisjoint({"leader"})


def test_aside_of_a_vote() -> None:
    """What a member did meanwhile is no part of the motion."""
    text = "Councillors voted 29-25 against withdrawing the motion, with Labour member Jan Lund saying it was needed."
    assert {row[0] for row in told(text, "vote")} == {"withdrawing the motion"}
