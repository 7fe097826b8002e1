"""Who stands, lost or never ran, told by a count of votes, of names, or by what they did not do."""

import pytest

import newsevents as ne

DAY = "2024-06-03"
RACE = "The Harvest Party will elect a new leader on Friday. "
WON = "Ana Reyes was elected leader of the Harvest Party on Saturday, with 31 votes in the second round. "


def told(text: str) -> set[tuple[str, str]]:
    return {(c.person.name, c.status.value) for c in ne.parse(text, published=DAY).candidacies}


@pytest.mark.parametrize(
    "text",
    [
        "Her challenger, Norway's Tom Lund, got 41.7 per cent.",
        "Tom Lund was left with 17 per cent.",
        "She had 31 votes to the 18 of her only rival, Tom Lund.",
        "Mei Chen got 17 votes and Tom Lund only 10.",
        "Mei Chen got 17 votes and Tom Lund, the Norwegian who runs the office for the west, only 10.",
    ],
)
def test_whose_votes_are_counted_lost_to_the_winner(text: str) -> None:
    assert ("Tom Lund", "rejected") in told(WON + text)


@pytest.mark.parametrize(
    "text",
    [
        "Tom Lund owns 41.7 per cent of the company.",
        "Tom Lund said the harvest had grown by 12 per cent.",
        "Tom Lund, only 10 at the time, watched the vote with his father.",
        "Finance Minister Tom Lund is out.",
        "Tom Lund is out of hospital.",
    ],
)
def test_other_counts_are_no_votes(text: str) -> None:
    assert not told(WON + text)


def test_the_office_of_the_sentence_is_what_its_loser_lost() -> None:
    text = WON + "Jo Bell was elected deputy leader, with 31 votes to the 18 of his only rival, Tom Lund."
    found = [(c.person.name, c.office and c.office.title) for c in ne.parse(text, published=DAY).candidacies]
    assert found == [("Tom Lund", "deputy leader")]


@pytest.mark.parametrize(
    ("text", "status"),
    [
        ("Ana Reyes led with 41.2 per cent, ahead of Mei Chen (35.7).", "declared"),
        (
            "Ana Reyes, who is trying to become the first woman to lead the party, got 31 votes. Jo Bell got 40.",
            "declared",
        ),
    ],
)
def test_who_is_counted_in_a_race_that_is_open_stands(text: str, status: str) -> None:
    assert ("Ana Reyes", status) in told(RACE + text)
    assert ("Ana Reyes", "rejected") not in told(RACE + text)


@pytest.mark.parametrize(
    "text",
    [
        "She succeeds Tom Lund, who did not run for a second term.",
        "The outgoing leader, Tom Lund, did not stand.",
        "She replaces interim leader Tom Lund, who did not seek the permanent post.",
    ],
)
def test_who_did_not_run_declined(text: str) -> None:
    assert ("Tom Lund", "declined") in told(WON + text)


def test_who_won_years_ago_has_decided_nothing() -> None:
    text = "Ana Reyes polled 29 votes on Monday. Bo Marsh, the leader, was elected in 2017."
    assert ("Ana Reyes", "rejected") not in told(RACE + text)


FIELDS = [
    ("Two contenders are ahead of the field. Tom Lund, a judge, is a Norwegian. Mei Chen runs a bank.", "declared"),
    ("Only two of five hopefuls had the signatures. Tom Lund was quick. Mei Chen needed an hour more.", "declared"),
    ("Two candidates have withdrawn. Tom Lund, a judge, blamed his health. Mei Chen gave no reason.", "withdrawn"),
    ("Two candidates were eliminated. Tom Lund, a judge, smiled. Mei Chen did not.", "rejected"),
]


@pytest.mark.parametrize(("text", "status"), FIELDS)
def test_as_many_as_are_counted_are_named_behind(text: str, status: str) -> None:
    assert {("Tom Lund", status), ("Mei Chen", status)} <= told(RACE + text)


@pytest.mark.parametrize(
    "text",
    [
        "Three candidates remain. Tom Lund, the party's treasurer, counted the votes.",
        "Two candidates remain. Members will decide on Friday. Tom Lund told reporters so.",
        "Two people were arrested. Tom Lund, 40, was charged. Mei Chen, 30, was released.",
    ],
)
def test_who_is_named_later_is_not_counted(text: str) -> None:
    assert not told(RACE + text)


def test_who_wants_a_post_for_another_does_not_stand() -> None:
    assert ("Tom Lund", "interested") not in told(RACE + "Tom Lund had wanted the job for his ally Bo Marsh.")
    assert ("Tom Lund", "interested") in told(RACE + "Tom Lund had wanted the job for years.")


@pytest.mark.parametrize(
    "text",
    [
        "The candidates are Tom Lund, who chaired Norvest, and Mei Chen, until recently a judge.",
        "The other candidates were Tom Lund, in charge of Africa and the Middle East, and Mei Chen, who runs a bank.",
        "Possible successors include Tom Lund, who leads the Greens, and Mei Chen.",
        "Ana Reyes beat Tom Lund, who had the support of Norvest, and Mei Chen.",
    ],
)
def test_a_list_goes_on_behind_what_is_told_of_its_first(text: str) -> None:
    assert {"Tom Lund", "Mei Chen"} <= {name for name, _ in told(RACE + text)}


@pytest.mark.parametrize(
    "text",
    [
        "Tom Lund, who has joined Norvest, is a candidate, and Mei Chen is the treasurer.",
        "Tom Lund, in Oslo on Friday, declared his candidacy and Mei Chen, the treasurer, applauded.",
    ],
)
def test_who_opens_a_clause_behind_is_not_of_the_list(text: str) -> None:
    assert {name for name, _ in told(RACE + text)} == {"Tom Lund"}


def test_one_of_several_is_named_behind_the_word_for_them() -> None:
    text = "A third name, the Peruvian lawyer Tom Lund, was struck off in October."
    assert told(RACE + text) == {("Tom Lund", "rejected")}
    assert not told(RACE + "A third storm, the lawyer Tom Lund said, was struck off the list.")


SECOND = "Ana Reyes was re-elected unopposed as president of the Harbour Union on Saturday. "


@pytest.mark.parametrize(
    "text",
    [
        "There was a contest for treasurer. Mei Chen got 15 votes and Tom Lund 7.",
        "For treasurer, Mei Chen got 15 votes and Tom Lund 7.",
        "Mei Chen beat sitting treasurer Tom Lund by 15 votes to 7.",
        "Mei Chen defeated the incumbent treasurer, Tom Lund, by 15 votes to 7.",
    ],
)
def test_another_contest_beside_the_first_is_for_its_own_office(text: str) -> None:
    found = [c for c in ne.parse(SECOND + text, published=DAY).candidacies if c.person.name == "Tom Lund"]
    assert [(c.status.value, c.office and c.office.title) for c in found] == [("rejected", "treasurer")]


@pytest.mark.parametrize(
    "text",
    [
        "Ana Reyes was elected president of the Harbour Union, beating sitting treasurer Tom Lund by 15 votes to 7.",
        "Ana Reyes was elected president of the Harbour Union on Saturday. She beat sitting treasurer Tom Lund.",
    ],
)
def test_a_sitting_officer_may_stand_for_the_first_office(text: str) -> None:
    found = [c for c in ne.parse(text, published=DAY).candidacies if c.person.name == "Tom Lund"]
    assert {c.office.title for c in found if c.office} == {"president"}


def test_who_got_more_than_half_has_not_lost() -> None:
    assert ("Tom Lund", "rejected") not in told(WON + "Director Tom Lund won 96 per cent.")
    assert ("Tom Lund", "rejected") in told(WON + "Director Tom Lund won 36 per cent.")


def test_who_falls_short_beside_those_elected_lost() -> None:
    text = """Two candidates of Alpen Capital were elected directors of Norvest on Friday, Ana Reyes with 58.7% of the
votes and Mei Chen with 51.1%. The lawyer Tom Lund fell short."""
    assert ("Tom Lund", "rejected") in told(text)
    assert ("Tom Lund", "rejected") not in told("Norvest met on Friday. Tom Lund, the founder, fell short of breath.")


JOINING = "Denmark alone withheld its consent to Norway's membership of the Harbour Union on Tuesday. "


@pytest.mark.parametrize(
    "text",
    [
        "Norway's application for full membership of the Harbour Union has hit the wall.",
        "Norway's application for membership of the Harbour Union is being held up by Denmark.",
        "Norway's application to join the Harbour Union has been with the council since May.",
    ],
)
def test_whose_application_it_is_stands(text: str) -> None:
    assert ("Norway", "declared") in told(JOINING + text)


def test_other_applications_are_none() -> None:
    assert ("Norway", "declared") not in told(JOINING + "Norway's application for a loan has hit the wall.")
    assert ("Norway", "declared") not in told(JOINING + "Norway's application for leave to appeal was heard.")


COUNCIL = (
    "Chile and Uganda were elected to the U.N. Security Council on Thursday, but the General Assembly was unable to "
    "fill the seat set aside for Eastern Europe. "
)


def test_states_that_lead_and_trail_in_a_round_stand() -> None:
    found = told(COUNCIL + "For the remaining place Slovenia led Montenegro 94-61 in the first round.")
    assert {("Slovenia", "declared"), ("Montenegro", "declared")} <= found
    assert ("Slovenia", "declared") not in told(COUNCIL + "Slovenia led Montenegro 2-1 at half-time.")


def test_encouragements_are_votes() -> None:
    text = (
        "Members will choose a secretary general of the Harbour Union next month. On Friday Ana Reyes "
        'collected 11 "encourage" ballots. Tom Lund came next with nine encouragements. Mei Chen had eight, six and '
        "one. Jo Bell took the last spot with three."
    )
    assert {("Tom Lund", "declared"), ("Mei Chen", "declared"), ("Jo Bell", "declared")} <= told(text)


@pytest.mark.parametrize(
    "text",
    [
        "In a straw poll on Friday Ana Reyes collected 11 votes. Tom Lund came next with nine votes.",
        "In a second straw poll on Friday Ana Reyes collected 11 votes and Tom Lund nine.",
    ],
)
def test_a_straw_poll_is_no_opinion_poll(text: str) -> None:
    assert {("Ana Reyes", "declared"), ("Tom Lund", "declared")} <= told(RACE + text)
    assert not told(RACE + "In a new poll on Friday Ana Reyes had 41 per cent and Tom Lund 30.")
