"""Votes as the press reports them, with invented names; and figures that are no votes."""

import pytest

from newsevents.api import parse

Result = tuple[float | None, float | None, float | None, str | None]

CASES: list[tuple[str, list[Result]]] = [
    ("Ana Reyes was elected president of the Pan-Arctic Union by 52 votes to 48.", [(52, 48, None, "passed")]),
    ("The Senate confirmed Tomasz Wieczorek as ambassador, 54-45.", [(54, 45, None, "passed")]),
    ("The Senate confirmed Tomasz Wieczorek as ambassador, 54–45.", [(54, 45, None, "passed")]),
    ("Lawmakers rejected the treaty by 61 votes to 40.", [(40, 61, None, "failed")]),
    ("The lower house turned Luis Pardo down on Friday, 178 noes to 172 ayes.", [(172, 178, None, "failed")]),
    ("The board voted 6-3 against Ana Reyes as chair.", [(3, 6, None, "failed")]),
    ("MPs voted by 61 to 40 against the treaty.", [(40, 61, None, "failed")]),
    ("Lawmakers voted 60-40 in favour of the bill, with Ana Reyes voting against it.", [(60, 40, None, "passed")]),
    ("The motion was defeated by 30 votes to 71.", [(30, 71, None, "failed")]),
    ("MPs voted by 188 to six on Monday to ratify the treaty.", [(188, 6, None, "passed")]),
    ("By 17 votes to 4, with one abstention, a panel of advisers approved the vaccine.", [(17, 4, 1, "passed")]),
    ("The resolution was adopted with 13 votes in favour, two against and no abstentions.", [(13, 2, 0, "passed")]),
    ("Ana Reyes won 181 votes to Tomasz Wieczorek's 154 in the final round.", [(181, 154, None, "passed")]),
    ("In the first round Ana Reyes led with 181 votes to Tomasz Wieczorek's 154.", [(181, 154, None, None)]),
    ("Second ballot: Ana Reyes 115, Tomasz Wieczorek 88, Lars Holm 4.", [(115, 88, None, "passed")]),
    ("Ana Reyes polled 1,740 votes to defeat Lars Holm, who got 1,444.", [(1740, 1444, None, "passed")]),
    ("In the runoff 325 lawmakers voted for Ana Reyes and 289 against.", [(325, 289, None, "passed")]),
    ("Senators approved Ana Reyes as prosecutor-general, 65-11.", [(65, 11, None, "passed")]),
    ("Ana Reyes lost the vote on the job 110-44.", [(44, 110, None, "failed")]),
    (
        "The vote in the Security Council was 13 to 1, with Britain abstaining. The resolution was vetoed.",
        [(13, 1, 1, "failed")],
    ),
    (
        "Deputies elected Ana Reyes speaker. There were 307 votes for her and 211 against; three abstained.",
        [(307, 211, 3, "passed")],
    ),
    ("The measure passed 5-4.", [(5, 4, None, "passed")]),
    ("In the Council's second round Ana Reyes polled 24 votes to Lars Holm's 15.", [(24, 15, None, "passed")]),
    ("Ana Reyes won 30 of the 56 votes cast by the council, seven more than Lars Holm.", [(30, 23, None, "passed")]),
    ("Ana Reyes polled 37 votes in the Senate, four behind Lars Holm, five behind Jo Adu.", [(42, 41, None, "passed")]),
    (
        "The Senate elected Ana Reyes. She received eight votes. Lars Holm, who is her rival, got two.",
        [(8, 2, None, "passed")],
    ),
    ("Norway picked up 119 of the 165 votes. Peru's capital got 29 and Ghana 17.", [(119, 29, None, "passed")]),
    (
        "The council rejected the offer: a motion by Jo Adu died on a 3-3 vote, with Lars Holm abstaining.",
        [(3, 3, 1, "failed")],
    ),
    (
        "Ana Reyes bagged 42 of the 90 votes cast in round one. Lars Holm was a distant second with 14.",
        [(42, 14, None, None)],
    ),
    ("The ordinance failed, 3-4.", [(3, 4, None, "failed")]),
    ("The bill fell two votes short, 58-42.", [(58, 42, None, "failed")]),
    (
        "The General Assembly adopted the text by a vote of 141 in favour to 5 against, with 35 abstentions.",
        [(141, 5, 35, "passed")],
    ),
    ("The council split 6-6, so the motion failed.", [(6, 6, None, "failed")]),
    ("The Supreme Court ruled 6-3 that the law was valid.", [(6, 3, None, "passed")]),
    (
        "The vote in the synod: bishops voted 36 to four, clergy 203 to 14.",
        [(36, 4, None, "passed"), (203, 14, None, "passed")],
    ),
    ("Voters rejected the proposal by 55.6% to 44.4%.", [(44.4, 55.6, None, "failed")]),
    ("Ana Reyes won the runoff with 52.4 percent of the vote.", [(52.4, None, None, "passed")]),
    ("The Bundestag elected Ana Reyes chancellor on Tuesday with 325 of 630 votes.", [(325, None, None, "passed")]),
    ("Ana Reyes got 33 votes in the first round, ahead of Lars Holm with 20.", [(33, 20, None, None)]),
    ("Ana Reyes won with 1,740 votes. Her rival, Lars Holm, polled 1,444.", [(1740, 1444, None, "passed")]),
    (
        "Ana Reyes won 72 votes in a second round. Lars Holm received 42, Eva Stone five and Ian Moss three.",
        [(72, 42, None, "passed")],
    ),
    ("Ana Reyes was voted in as president with 49 of 97 ballots.", [(49, None, None, "passed")]),
    (
        "By 50-48, the narrowest of margins, the Senate gave its consent to Ana Reyes's elevation.",
        [(50, 48, None, "passed")],
    ),
]
BODIES = [
    ("IOC members chose Ana Reyes as president by 60 votes to 36.", "IOC", "Ana Reyes"),
    ("The Senate sat late. In the end senators voted 59 to 34 to confirm Ana Reyes.", "Senate", "Ana Reyes"),
    ("The bill cleared the Senate on a 68-32 vote.", "Senate", "bill"),
    ("Lawmakers voted 204 to 85 to impeach Ana Reyes.", "Lawmakers", "Ana Reyes"),
    ("The House of Laity voted 132 in favour and 74 against the measure.", "House of Laity", "measure"),
    (
        "The vote in the Harbour County school board was 4-3. The board fired Ana Reyes.",
        "Harbour County school board",
        None,
    ),
    ("The council voted 38-12 in favour of expanding the competition.", "council", "expanding the competition"),
    ("Trustees of Norbury Hospital voted 9-3 on Tuesday to remove Ana Reyes.", "Norbury Hospital", "Ana Reyes"),
    ("OPEC met. On Friday the Senate elected a speaker. Ana Reyes received 130 votes to 20.", "Senate", "Ana Reyes"),
    ("The Constitutional Court voted 5-4 to dismiss Ana Reyes.", "Constitutional Court", "Ana Reyes"),
    (
        "Ana Reyes was elected leader of the Meadow Party on Saturday in Parliament. She beat Lars Holm by 57 to 45.",
        "Meadow Party",
        "Ana Reyes",
    ),
    (
        "The executive board of the Harbour Union voted 14 to 3 to endorse nobody.",
        "executive board of the Harbour Union",
        "to endorse nobody",
    ),
]
NO_VOTES = [
    "The Rovers beat the Harriers 3-1 in the cup final.",
    "He scored a hat-trick as the home side won 4-2 after extra time.",
    "Prices rose from 10 to 12 percent.",
    "One-third of the budget goes to schools.",
    "Ages 18 to 29 are the hardest to reach.",
    "A poll of 1,000 voters found Ana Reyes ahead by 45 percent to 38 percent.",
    "She served from 1997 to 2003.",
    "At most 12 senators would vote for Ana Reyes.",
    "The senator, 54, won an award for her 12 books.",
    "By three votes, Ana Reyes keeps the job.",
    "Luis Pardo lost the vote by about two to one to Ana Reyes.",
    "Voters chose Ana Reyes over Luis Pardo by nearly three to one.",
    "Seven rounds of talks kept heads of state in their seats.",
    "The Rovers won with 52 percent of the ball.",
    "Lars Holm passed 5-4 on aggregate.",
    "With her party controlling the Senate 51-49, one member voted with the others.",
    "The vice president could have broken a 50-50 tie in the Senate.",
    "Ana Reyes has 1,859 branches behind her as against 1,330 for Lars Holm.",
    "Six members voted for Ana Reyes, a former speaker.",
    "Winning the speakership of the House takes 218 votes.",
    "Some 92.2% of voters are in favour of the plan, a survey found.",
    "'Night Train' leads the race with 13 nods as voters pass over Reyes.",
]


@pytest.mark.parametrize(("text", "body", "subject"), BODIES)
def test_who_voted_on_what(text: str, body: str, subject: str) -> None:
    (vote,) = parse(text, None).votes
    assert (vote.body and vote.body.name, vote.subject) == (body, subject)


def results(text: str) -> list[Result]:
    return [
        (v.votes_for, v.votes_against, v.abstentions, v.outcome and v.outcome.value) for v in parse(text, None).votes
    ]


@pytest.mark.parametrize(("text", "want"), CASES)
def test_votes(text: str, want: list[Result]) -> None:
    assert results(text) == want


@pytest.mark.parametrize("text", NO_VOTES)
def test_figures_that_are_no_votes(text: str) -> None:
    assert results(text) == []


def test_what_was_voted_on_by_whom_and_when() -> None:
    text = "The Senate confirmed Ana Reyes as ambassador by 54 votes to 45 on Tuesday."
    (vote,) = parse(text, "2024-02-22").to_records()[-1:]
    assert (vote["type"], vote["body"], vote["subject"], vote["date"]) == ("vote", "Senate", "Ana Reyes", "2024-02-20")


def test_evidence_is_the_words_themselves() -> None:
    text = "The Senate confirmed Ana Reyes as ambassador by 54 votes to 45."
    (vote,) = parse(text, None).votes
    assert text[vote.evidence[0].start : vote.evidence[0].end] == "54 votes to 45"


RACE = "The parliament met to choose a premier. Ana Reyes and Tom Lund were the candidates. "
TOLD_BARELY = [
    ("The result was 54-41 in Reyes's favour.", ("Ana Reyes", 54, 41)),
    ("The vote was tied at 48.", (None, 48, 48)),
    ("The committee split 6-6 on Tom Lund's nomination.", ("Tom Lund", 6, 6)),
]


@pytest.mark.parametrize(("text", "want"), TOLD_BARELY)
def test_results_that_no_verb_of_voting_tells(text: str, want: tuple[str | None, int, int]) -> None:
    found = parse(f"A premier is chosen\n\n{RACE}\n\n{text}", None).votes
    assert [(v.subject, v.votes_for, v.votes_against) for v in found] == [want]


@pytest.mark.parametrize("text", ["The costs were split 60-40 by the two.", "The candidates were tied at 48."])
def test_what_is_split_or_level_is_not_always_a_vote(text: str) -> None:
    assert parse(f"A premier is chosen\n\n{RACE}\n\n{text}", None).votes == ()


MOTION = (
    "Government survives\n\nPrime Minister Arvo Lund came through a no-confidence vote in the Assembly on Friday.\n\n"
)
MEASURED = [
    (
        "The motion was supported by 112 deputies, nine fewer than the 121 required. There were 108 votes against.",
        "failed",
    ),
    ("The motion got 112 votes, nine short of the 121 required.", "failed"),
    ("The motion got 130 votes, nine more than the 121 required.", "passed"),
]


@pytest.mark.parametrize(("text", "outcome"), MEASURED)
def test_what_was_needed_says_how_a_vote_ended(text: str, outcome: str) -> None:
    assert [v.outcome and v.outcome.value for v in parse(MOTION + text, None).votes if v.votes_for] == [outcome]


@pytest.mark.parametrize(
    ("text", "counts"), [("Two smaller groups voted for it.", []), ("Twelve members voted for it.", [12])]
)
def test_groups_are_no_votes(text: str, counts: list[int]) -> None:
    assert [v.votes_for for v in parse(MOTION + text, None).votes if v.votes_for] == counts
