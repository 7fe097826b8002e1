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


SPEAKER = "The Norvania Assembly elected Ana Reyes speaker on Monday after two rounds. Her rival was Tom Lund.\n\n"


@pytest.mark.parametrize(
    ("text", "favour", "against"),
    [
        ("Reyes had 267 and Lund 169.", 267, 169),
        ("In the first round Reyes led with 64 to Lund's 51.", 64, 51),
        ("Two delegates put it at 18 for Reyes and 11 for Lund in the final round.", 18, 11),
        ("The first count put Ms Reyes on seven and Mr Lund on six.", 7, 6),
        ("She had romped home with 39, while Lund was booted out after mustering only 20.", 39, 20),
        ("By the second round she had 76.18 per cent, Mr Lund having slumped to 20.26.", 76.18, 20.26),
        ("Reyes had 89 in the end.", 89, None),
        ("Of the 138 ballots cast, 77 were for Reyes and 58 for Lund.", 77, 58),
        ("Of the 120 lawmakers, 61 voted for Reyes and 59 for Lund to become speaker.", 61, 59),
        ("In the first round she was backed by 42 senators and opposed by 38.", 42, 38),
    ],
)
def test_a_result_needs_no_word_for_votes(text: str, favour: float, against: float | None) -> None:
    (vote,) = ne.parse(SPEAKER + text, published="2025-03-03").votes
    assert (vote.subject, vote.votes_for, vote.votes_against) == ("Ana Reyes", favour, against)


@pytest.mark.parametrize(
    "text",
    [
        "Reyes, 44, is a lawyer.",
        "Reyes can count on 29: her own party's 21 and eight of the Greens.",
        "Lund was a distant fourth on 65.",
        "Reyes has 116 nominations and Lund 77.",
        "Reyes had 29 seats and Lund 14.",
    ],
)
def test_other_figures_beside_names_are_no_votes(text: str) -> None:
    assert not ne.parse(SPEAKER + text, published="2025-03-03").votes


def test_each_candidate_for_several_seats_has_a_result() -> None:
    text = (
        "Ana Reyes was elected to the FIFA Council on Monday. Four candidates were running for two places. Reyes "
        "received 40 votes, followed by Tom Lund on 39 and Mira Chen of Sweden on 34. Joe Adu got only 19 votes."
    )
    votes = [
        (v.subject, v.votes_for, v.outcome and v.outcome.value) for v in ne.parse(text, published="2025-03-03").votes
    ]
    assert votes == [
        ("Ana Reyes", 40, "passed"),
        ("Tom Lund", 39, "passed"),
        ("Mira Chen", 34, "failed"),
        ("Joe Adu", 19, "failed"),
    ]


def test_sides_are_told_in_the_passive() -> None:
    text = (
        "The Sejm voted on Ana Reyes as ombudsman on Monday. Reyes was supported by 222 lawmakers and opposed by 225."
    )
    (vote,) = ne.parse(text, published="2025-03-03").votes
    assert (vote.votes_for, vote.votes_against, vote.outcome and vote.outcome.value) == (222, 225, "failed")


@pytest.mark.parametrize(
    ("text", "favour", "against", "outcome"),
    [
        ("Nine members voted for Reyes, three were against and Tom Lund abstained.", 9, 3, "passed"),
        ("In that first round Lund led by 68 to 62.", 68, 62, None),
        ("She finished with 69,459 votes to Lund's 68,976.", 69459, 68976, "passed"),
        ("Reyes took 246.5 of the 428 votes cast on the first ballot.", 246.5, None, "passed"),
        ("Reyes was confirmed on an 84-to-13 vote.", 84, 13, "passed"),
        ("A motion on quotas needed two-thirds of the votes and failed, with 53.6% in favour.", 53.6, None, "failed"),
        ("The first round ended with Ana Reyes ahead on 12, Tom Lund on 10 and Ida Brandt on eight.", 12, 10, None),
        ("Lund's bid flopped with nine votes, six short of what was required.", 9, None, "failed"),
        ("The assembly unanimously elected Ana Reyes.", None, None, "passed"),
        ("Ana Reyes was elected by acclamation.", None, None, "passed"),
        ("The vote was unanimous.", None, None, "passed"),
    ],
)
def test_how_a_vote_ended(text: str, favour: float | None, against: float | None, outcome: str | None) -> None:
    (vote,) = ne.parse(SPEAKER + text, published="2025-03-03").votes
    assert (vote.votes_for, vote.votes_against, vote.outcome and vote.outcome.value) == (favour, against, outcome)


@pytest.mark.parametrize(
    "text",
    [
        "An internal Lund poll has her up 38-29 in the race.",
        "Lund claims 187 votes for speaker.",
        "A YouGov poll of 725 party members has Reyes beating Lund by 54% to 35%.",
        "Tom Lund, knocked out on Monday with 31 votes, is keeping his own counsel.",
        "It took the assembly three ballots to choose.",
        "The assembly must unanimously approve Ana Reyes.",
        "She was the unanimous choice of the board.",
        "Lund must retire when he reaches 70.",
    ],
)
def test_these_are_no_votes(text: str) -> None:
    assert not ne.parse(SPEAKER + text, published="2025-03-03").votes


@pytest.mark.parametrize(
    ("text", "favour", "against"),
    [
        ("Reyes took 57 votes. Tom Lund had 44 and Ida Brandt 12.", 57, 44),
        ("The motion on quotas needed two-thirds and got 52 per cent.", 52, None),
        ("Her reappointment was approved by the Senate 80 to 19.", 80, 19),
        ("Tom Lund took 48 per cent to Ana Reyes's 52 in the vote last year.", 52, 48),
        ("Ana Reyes received 69 of 120 votes. Tom Lund got 39.", 69, 39),
        ("Ana Reyes was elected with 69 of the 120 valid votes. Tom Lund managed 39.", 69, 39),
        ("Ana Reyes ended on 56.2% of the vote, Tom Lund on 40.2% and Ida Brandt on 3.6%.", 56.2, 40.2),
        ("Ana Reyes won on 99 votes; Tom Lund trailed home second on 61.", 99, 61),
        ("Ana Reyes edged out Tom Lund by 52%-48%.", 52, 48),
        ("On the first ballot Reyes came up short, with 71 votes to Lund's 56 and 23 for Ida Brandt.", 71, 56),
        ("Tom Lund received 44 votes for speaker. Ana Reyes got 57.", 57, 44),
        ("Of the 67 senators, 54 senators voted to uphold the charge against Reyes; 13 voted no.", 54, 13),
        ("Ana Reyes was elected with 14,042 votes. Her nearest rival, Tom Lund, got 5,708.", 14042, 5708),
    ],
)
def test_who_came_second_belongs_to_the_vote(text: str, favour: float, against: float | None) -> None:
    (vote,) = ne.parse(SPEAKER + text, published="2025-03-03").votes
    assert (vote.votes_for, vote.votes_against) == (favour, against)


@pytest.mark.parametrize(
    ("text", "favour", "against"),
    [
        ("Reyes survived a motion of no confidence by 70 votes to 58.", 58, 70),
        ("The Senate negatived the confidence motion by 270 votes to 269.", 269, 270),
        ("Only 50 votes had been cast for the resolution. Fifty-five senators voted against it.", 50, 55),
    ],
)
def test_a_motion_that_falls_has_its_own_sides(text: str, favour: int, against: int) -> None:
    (vote,) = ne.parse(CONTEXT + text, published="2025-03-03").votes
    assert (vote.votes_for, vote.votes_against, vote.outcome and vote.outcome.value) == (favour, against, "failed")


def test_part_of_a_whole_is_no_count() -> None:
    assert not ne.parse(SPEAKER + "Most of the 135 lawmakers were for Reyes.", published="2025-03-03").votes


@pytest.mark.parametrize(("idle", "counts"), [("sat on their hands", [2]), ("sat on their chairs", [])])
def test_who_sits_on_their_hands_abstains(idle: str, counts: list[int]) -> None:
    text = f"The board of Calder Foods met. Six directors were for the ouster of Luis Pardo and two {idle}."
    votes = ne.parse(text, published="2025-03-03").votes
    assert [vote.abstentions for vote in votes if vote.abstentions is not None] == counts
