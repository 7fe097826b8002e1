"""Results of votes in the words of the press: figures, their sides and how it ended."""

import pytest

import newsevents as ne

CONTEXT = "The Norvania Senate met on Monday to decide on the nomination of Ana Reyes as chief justice. "

WORDINGS = [
    ("Senators voted 54-46 to confirm Ana Reyes.", 54, 46, "passed"),
    ("The Senate rejected Ana Reyes by 54 votes to 46.", 46, 54, "failed"),
    ("Ana Reyes was elected with 54 votes, eight more than Tom Lund.", 54, 46, "passed"),
    ("Ana Reyes won 54 votes in the second round, eight more than Tom Lund.", 54, 46, "passed"),
    ("Ana Reyes won 54 votes, eight ahead of Tom Lund.", 54, 46, "passed"),
    ("Tom Lund polled 46 votes, eight behind Ana Reyes, who was elected.", 54, 46, "passed"),
    ("Ana Reyes polled 54 votes in the final round to Tom Lund's 46.", 54, 46, "passed"),
    ("Ana Reyes bagged 54 of the 103 votes cast. Tom Lund was a distant second with 46.", 54, 46, "passed"),
    ("Ana Reyes won with 54 percent of the vote to Tom Lund's 46 percent.", 54, 46, "passed"),
    ("The motion failed on a 3-3 vote, with Tom Lund abstaining.", 3, 3, "failed"),
    ("It was a 54-46 defeat for the motion.", 46, 54, "failed"),
    ("Officials put the result at 54-46.", 54, 46, "passed"),
    ("Ana Reyes was crowned with 96.5 percent of the delegates' votes.", 96.5, None, "passed"),
    ("Ana Reyes received 210 of the 330 votes cast.", 210, None, "passed"),
    ("The resolution was adopted by 14 votes to none, with one abstention.", 14, 0, "passed"),
]


@pytest.mark.parametrize(("text", "favour", "against", "outcome"), WORDINGS)
def test_a_result_is_read(text: str, favour: float, against: float | None, outcome: str) -> None:
    (vote,) = ne.parse(CONTEXT + text, published="2025-03-03").votes
    assert (vote.votes_for, vote.votes_against, vote.outcome and vote.outcome.value) == (favour, against, outcome)


def test_only_the_last_round_decides() -> None:
    text = (
        "Ana Reyes was elected speaker on Monday. First ballot: Reyes 244, Lund 122, Adu 120. "
        "Ana Reyes won the third ballot with 325 votes to 213 for Tom Lund."
    )
    outcomes = {v.votes_for: v.outcome and v.outcome.value for v in ne.parse(text, published="2025-03-03").votes}
    assert outcomes == {244: None, 325: "passed"}


def test_those_who_came_lower_make_no_vote_of_their_own() -> None:
    text = "Ana Reyes was elected with 30 votes to 23 for Tom Lund. Mira Chen had two and Joe Adu one."
    assert [(v.votes_for, v.votes_against) for v in ne.parse(text, published="2025-03-03").votes] == [(30, 23)]


def test_a_vote_is_on_whom_the_sentence_before_chose() -> None:
    text = "The Harlan City Council hired Ana Reyes as city manager on Monday. The vote was 4-3."
    (vote,) = ne.parse(text, published="2025-03-03").votes
    assert vote.subject == "Ana Reyes"


@pytest.mark.parametrize(
    "text",
    [
        "Ana Reyes won 54 matches, eight more than Tom Lund.",
        "Ana Reyes lives eight doors behind Tom Lund, at number 54.",
    ],
)
def test_a_difference_of_other_things_is_none(text: str) -> None:
    assert ne.parse(text, published="2025-03-03").votes == ()
