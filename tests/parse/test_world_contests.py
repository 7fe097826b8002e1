"""Stories of who is to lead a body of states: who would stop whom, who waits, how many, from when; names invented."""

import pytest

from reports import rows

_RACE = "Ana Reyes and Tom Lund are candidates for secretary general of the OAS. "
_OFFICE = " as secretary general of the OAS"


@pytest.mark.parametrize(
    "text",
    [
        f"Peru will veto any attempt to reappoint Ana Reyes{_OFFICE}.",
        f"Peru would block a move to keep Ana Reyes{_OFFICE}.",
        f"Peru said it would fight any bid to re-elect Ana Reyes{_OFFICE}.",
        f"Peru vowed to oppose Ana Reyes's reappointment{_OFFICE}.",
        f"Peru rejected Ana Reyes's nomination{_OFFICE}.",
    ],
)
def test_who_would_stop_somebody_is_against_them(text: str) -> None:
    """What they are against is that somebody gets or keeps an office, whether or not it is known who stands."""
    (row,) = rows(text, "endorsement")
    assert (row["endorser"], row["stance"], row["candidate"]) == ("Peru", "oppose", "Ana Reyes")


@pytest.mark.parametrize("who", ["prefers Kim Obi", "prefers Mali's Kim Obi", "favours Kim Obi of Mali"])
def test_somebody_preferred_need_not_stand(who: str) -> None:
    """In a contest, whom a state prefers is told by the preference."""
    assert [(row["endorser"], row["candidate"]) for row in rows(f"{_RACE}Peru {who}.", "endorsement")] == [
        ("Peru", "Kim Obi")
    ]


@pytest.mark.parametrize(
    "waiting",
    ["has not said which way it will go", "has yet to decide which way to go", "has not said whom it will back"],
)
def test_who_has_not_said_which_way_to_go_waits(waiting: str) -> None:
    """A state without a word on its vote is neutral."""
    assert [(row["endorser"], row["stance"]) for row in rows(f"{_RACE}India {waiting}.", "endorsement")] == [
        ("India", "neutral")
    ]


def test_who_never_said_which_way_to_go_is_history() -> None:
    """What is over says nothing of a position."""
    assert rows(f"{_RACE}India never said which way it would go.", "endorsement") == []


@pytest.mark.parametrize(
    ("text", "count", "side"),
    [
        ("Twelve members, among them Peru and Chile, have said they will support Ms Reyes.", 12, "support"),
        ("Nine of the 34 members, including Peru and Chile, have said they would not back Ms Reyes.", 9, "oppose"),
        ("The candidacy of Ana Reyes is backed by more than 20 of them.", 20, "support"),
    ],
)
def test_those_of_whom_some_are_named_are_counted(text: str, count: int, side: str) -> None:
    """Names between the number and the verb do not hide it, a candidate is no unit, and they are not who says so."""
    (tally,) = rows(_RACE + text, "tally")
    assert (tally["count"], tally["side"]) == (count, side)
    assert tally["unit"] in {"members", None}
    assert {row["source"] for row in rows(_RACE + text, "endorsement")} <= {None}


@pytest.mark.parametrize("who", ["OPEC ministers", "OPEC members"])
def test_those_who_are_meeting_are_who_acts(who: str) -> None:
    """Where they meet is no part of their name; a meeting is one."""
    (row,) = rows(f"{who} meeting in Vienna named Ana Reyes secretary general.", "appointment")
    assert row["appointer"] == who
    (row,) = rows("A shareholders meeting in Graz elected Ana Reyes chairwoman of Norvest.", "appointment")
    assert row["appointer"] == "A shareholders meeting"


@pytest.mark.parametrize(
    ("text", "start"),
    [
        ("Leaders on Thursday chose Ana Reyes as president of the pact from December, replacing Tom Lund.", "2024-12"),
        ("Leaders have agreed to name Ana Reyes as president of the pact from July, replacing Tom Lund.", "2024-07"),
        ("The board voted to appoint Ana Reyes as president of the pact from January, replacing Tom Lund.", "2025-01"),
        ("Ana Reyes was chairwoman of Norvest from September until she resigned on Monday.", "2023-09"),
    ],
)
def test_from_when_somebody_is_chosen_is_to_come(text: str, start: str) -> None:
    """What has been decided begins later; what has been done began before."""
    found = rows(text, "appointment", published="2024-05-14")
    assert found[0]["start"] == start
    assert found[0]["predecessor"] == ("Tom Lund" if "replacing" in text else None)


@pytest.mark.parametrize(
    "text",
    [
        "Tom Lund's withdrawal leaves Ana Reyes as the sole candidate for secretary general of NATO.",
        "Tom Lund dropped out, which left Ana Reyes the only contender for secretary general of NATO.",
        "Tom Lund has quit the race for secretary general of NATO, leaving Ana Reyes as the only contender.",
    ],
)
def test_who_is_left_stands(text: str) -> None:
    """Who is left as the only candidate is one; who is left as chair is none."""
    assert ("Ana Reyes", "declared") in {(row["person"], row["status"]) for row in rows(text, "candidacy")}
    assert rows("Tom Lund's exit leaves Ana Reyes as the sole director of Norvest.", "candidacy") == []


def test_whose_term_ends_when_somebody_is_succeeded() -> None:
    """ "His" is not the newcomer's."""
    text = "Ana Reyes will lead the OAS. She will succeed Peru's Eva Lund when her term ends in December."
    leaving = [row["person"] for row in rows(text, "appointment") if row["action"] == "leaving"]
    assert leaving == ["Eva Lund"]


@pytest.mark.parametrize("who", ["Mr Lund", "Tom Lund of Labour", "Labour's Tom Lund"])
def test_whom_a_candidate_will_take_on_stands_too(who: str) -> None:
    """ "Take on" with a person is one verb; with a role it is another."""
    text = f"Ana Reyes is running for mayor of Linz against Tom Lund's party. She will take on {who}."
    assert "Tom Lund" in {row["person"] for row in rows(text, "candidacy")}
    hired = rows("Ana Reyes is running for chair of Norvest. Norvest will take on Tom Lund as an adviser.", "candidacy")
    assert {row["person"] for row in hired} == {"Ana Reyes"}


def test_who_puts_names_forward_is_not_their_party() -> None:
    """Three members of a party who stand are not named, and the party does not stand."""
    assert rows("Three Labour MPs have put their names forward to chair the Treasury committee.", "candidacy") == []


def test_those_who_vote_are_no_rival_s_party() -> None:
    """Whose candidate lost did not hold the vote."""
    text = "Ana Reyes was elected speaker on Tuesday, beating Labour's Tom Lund by 88 votes to 71."
    assert [row["body"] for row in rows(text, "vote")] == [None]


def test_members_who_vote_are_no_office_that_somebody_seeks() -> None:
    """ "Two members of his own group" makes no contest for a seat in it."""
    text = (
        "The leader of Harlan County Council, Brian Tully, survived a vote of no confidence by 34 votes to 29. Two "
        "members of his own group voted against him. Jean Moss said he should go."
    )
    assert {row["office"] for row in rows(text, "endorsement")} == {"leader"}


def test_a_country_that_two_words_share_by_chance_is_nobody_s() -> None:
    """Conservatives and a House are Colombia's, too, and first of all others'."""
    text = (
        "Two Conservative MPs want to chair the committee. Sir Peter Lang, a former minister, is one. Chairs are "
        "elected by the whole House."
    )
    assert "Colombia" not in {row["organization"] for row in rows(text, "role")}
