"""Votes told without figures, who held a vote, and what it was on."""

import pytest

import newsevents as ne

DAY = "2025-03-06"

UNFIGURED = [
    ("The motion was carried.", None, "motion", "passed"),
    ("The resolution passed.", None, "resolution", "passed"),
    ("A motion of no confidence in Mr Lund was defeated.", None, "motion of no confidence", "failed"),
    ("A proposal to cap terms at three was voted down in January.", None, "proposal", "failed"),
    ("The council voted down a proposal to rename the park.", "council", "proposal", "failed"),
    ("Delegates rejected a motion to reopen nominations.", "Delegates", "motion", "failed"),
    ("The board voted to remove Ana Reyes as chair.", "board", "Ana Reyes", "passed"),
    ("The party room voted to readmit Ana Reyes.", "party room", "Ana Reyes", "passed"),
    ("The senate confirmed Ana Reyes by voice vote.", "senate", "Ana Reyes", "passed"),
    ("The council approved the appointment on a show of hands.", "council", "appointment", "passed"),
    ("Mr Lund survived a no-confidence motion in August 2019.", None, "no-confidence motion", "failed"),
    ("The government lost a confidence vote on Monday.", None, "confidence vote", "failed"),
    ("Lawmakers voted in favour of the resolution.", "Lawmakers", "resolution", "passed"),
]

NO_VOTES = [
    "The Senate will vote on the nomination on Thursday.",
    "The motion for summary judgment was pending.",
    "She had her proposal ready.",
    "Ana Reyes said the board could vote to remove him.",
    "Ana Reyes voted early at a school in the suburbs.",
]


@pytest.mark.parametrize(("text", "body", "subject", "outcome"), UNFIGURED)
def test_a_vote_without_figures_is_read(text: str, body: str | None, subject: str, outcome: str) -> None:
    (vote,) = ne.parse(text, published=DAY).votes
    told = (vote.body and vote.body.name, vote.subject, vote.outcome and vote.outcome.value)
    assert told == (body, subject, outcome)
    assert (vote.votes_for, vote.votes_against) == (None, None)


@pytest.mark.parametrize("text", NO_VOTES)
def test_what_decides_nothing_is_no_vote(text: str) -> None:
    assert not ne.parse(text, published=DAY).votes


def test_figures_tell_a_vote_once() -> None:
    text = "The Harlan council voted on Monday to appoint Ana Reyes as city manager. The vote was 4-3."
    assert [v.votes_for for v in ne.parse(text, published=DAY).votes] == [4]


@pytest.mark.parametrize(
    ("text", "subject"),
    [
        ("The vote on the separation agreement was 7-3, with one abstention.", "separation agreement"),
        ("The Faculty Senate passed, 47-2, a resolution urging regents to reject Ana Reyes.", "resolution"),
        ("On Friday the city council threw out, by 31 votes to 24, the appointment of Ana Reyes.", "Ana Reyes"),
        ("Ana Reyes elected mayor by 95 votes to 76", "Ana Reyes"),
        ("Ana Reyes spoke. The committee advanced her nomination on an 11-10 vote.", "Ana Reyes"),
    ],
)
def test_what_was_voted_on_is_found(text: str, subject: str) -> None:
    (vote,) = ne.parse(text, published=DAY).votes
    assert vote.subject == subject


def test_a_motion_to_do_something_fails_as_a_motion() -> None:
    (vote,) = ne.parse("A motion to dismiss Ana Reyes failed, 3-4.", published=DAY).votes
    assert (vote.votes_for, vote.votes_against, vote.outcome and vote.outcome.value) == (3, 4, "failed")


def test_the_assembly_fills_the_seats_of_the_council() -> None:
    text = (
        "Austria and Portugal won seats on the U.N. Security Council on Wednesday.\n\n"
        "Candidates need the votes of two-thirds of the General Assembly members present and voting. "
        "Portugal received 146 votes in the first round and Austria 129."
    )
    report = ne.parse(text, published=DAY)
    assert {v.body.name for v in report.votes if v.body} == {"General Assembly"}
    assert {r.body.name for r in report.rules if r.body} == {"General Assembly"}


@pytest.mark.parametrize(
    ("text", "told"),
    [
        (
            "Chen was eliminated in the first round after taking 38 votes against 95 for Joe Adu and 52 for Tom Lund.",
            (95, 52),
        ),
        ("Ana Reyes garnered 24 votes in the first round against 15 for lawyer Mira Chen.", (24, 15)),
    ],
)
def test_who_leads_is_told_by_the_figures(text: str, told: tuple[int, int]) -> None:
    lead = "The World Health Assembly voted on Monday. "
    (vote,) = ne.parse(lead + text, published=DAY).votes
    assert (vote.votes_for, vote.votes_against) == told


@pytest.mark.parametrize(
    "text",
    [
        "The House is tied 50-50 as the session opens.",
        'Their leaders said that their 53 members had chosen "stability over chaos".',
        "Tom Lund came third with 9,456 votes.",
    ],
)
def test_make_up_and_lower_places_are_no_votes(text: str) -> None:
    assert not ne.parse("The vote on the speaker was on Monday. " + text, published=DAY).votes


def test_the_body_tells_what_the_headline_tells() -> None:
    text = (
        "Board splits 4-3, hands job to Reyes\n\nThe Harlan board voted 4-3 on Monday to appoint Ana Reyes as manager."
    )
    (vote,) = ne.parse(text, published=DAY).votes
    assert (vote.votes_for, vote.outcome and vote.outcome.value, vote.subject) == (4, "passed", "Ana Reyes")
