"""Stories of a presidential campaign: which contest each record is for, whom a pronoun means, what a poll decides."""

from typing import Any

import pytest

import newsevents as ne

LEAD = "Tom Lund is the Republican presidential nominee.\n\n"


def read(text: str) -> list[dict[str, Any]]:
    """Read a story of a day in June 2016."""
    return ne.parse(text, published="2016-06-18").to_records()


def told(text: str, kind: str, *fields: str) -> list[tuple[Any, ...]]:
    """Give some fields of all records of a kind."""
    return [tuple(r[f] for f in fields) for r in read(text) if r["type"] == kind]


AMERICAN = [
    "Iran and Syria weigh a truce. Iran denied it. The vote pits Ana Reyes against Republican nominee Tom Lund.",
    "Israel is what matters, said Karl Orne, who met Republican presidential candidate Tom Lund in Israel.",
    "Libya is in chaos. Libya fell. Democratic presidential candidate Tom Lund spoke of Libya.",
]


@pytest.mark.parametrize("text", AMERICAN)
def test_the_presidency_that_americas_parties_contest_is_americas(text: str) -> None:
    found = told(text, "candidacy", "person", "office", "organization")
    assert ("Tom Lund", "president", "United States") in found


def test_another_states_presidency_stays_its_own() -> None:
    text = "Presidential candidate Ana Reyes of Peru spoke in Lima. Peru votes in May."
    assert ("Ana Reyes", "president", "Peru") in told(text, "candidacy", "person", "office", "organization")


SEATS = [
    ("Senate candidate Ann Ward spoke. Bob Wade endorsed Ward.", "Ann Ward", "senator"),
    ("Ann Ward is challenging Sen. John Kain in the primary. Bob Wade endorsed Ward.", "Ann Ward", "senator"),
    ("Sen. Kit Orr is running for re-election. Bob Wade backs Orr.", "Kit Orr", "senator"),
    ("Sen. Kit Orr is seeking re-election and faces Gov. Ann Ward. Bob Wade backs Ward.", "Ann Ward", "senator"),
    ("Tim Cano, who wants to unseat Rep. Ann Ward, spoke. Bob Wade endorsed Cano.", "Tim Cano", "representative"),
    ("Sen. Kit Orr spoke. Bob Wade backs Lund.", "Tom Lund", "president"),
    ("Sen. Kit Orr is running for president. Bob Wade backs Orr.", "Kit Orr", "president"),
    ("Ann Ward took over from Sen. Kit Orr as chair of the rally. Bob Wade backs Lund.", "Tom Lund", "president"),
]


@pytest.mark.parametrize(("text", "candidate", "office"), SEATS, ids=[c[0] for c in SEATS])
def test_a_position_on_who_contests_a_seat_is_on_that_seat(text: str, candidate: str, office: str) -> None:
    assert ("Bob Wade", candidate, office) in told(LEAD + text, "endorsement", "endorser", "candidate", "office")


def test_a_story_that_opens_with_a_seat_is_about_it() -> None:
    text = "For one Florida congressional candidate it is a good week. Ben Sands has endorsed Tim Cano.\n\n" + LEAD
    assert ("Tim Cano", "representative") in told(text, "endorsement", "candidate", "office")
    assert ("Tom Lund", "president") in told(text, "candidacy", "person", "office")


LEADERS = [
    "Reyes remains the leader among female voters.",
    "Lund is the leader in the polls.",
    "I hope that Lund will be a leader and speak up.",
]


@pytest.mark.parametrize("text", LEADERS)
def test_who_leads_in_polls_holds_no_office(text: str) -> None:
    assert not told(
        "Tom Lund and Ana Reyes run for president. The Republican Party met.\n\n" + text, "appointment", "office"
    )


def test_the_leader_of_a_house_does() -> None:
    text = "Ana Reyes is the Republican leader in the House."
    assert told(text, "appointment", "person", "office") == [("Ana Reyes", "leader")]


POLLS = [
    "The Delta poll showed that Lund remained in the lead with 42 percent, followed by Sen. Ted Cole at 23 percent.",
    "A poll found that Lund would beat Reyes but lose to Ted Cole.",
    "In a poll released Monday, 50 percent chose Reyes. Lund beat out Reyes by a point, with 47 percent to 46 percent.",
    "A poll shows close races. In Ohio, Sen. Kit Orr has 45%, while challenger Ann Ward has 44%.",
]


@pytest.mark.parametrize("text", POLLS)
def test_a_poll_decides_nothing(text: str) -> None:
    text = "Tom Lund, Ted Cole and Ana Reyes run for president.\n\n" + text
    assert not told(text, "vote", "subject")
    assert "rejected" not in {status for (status,) in told(text, "candidacy", "status")}


def test_a_vote_behind_a_poll_does() -> None:
    text = "A poll put Tom Lund ahead in the race for president. On Tuesday voters elected Ana Reyes by 61 votes to 40."
    assert told(text, "vote", "for", "against") == [(61, 40)]


MEANT = [
    ("Kate Orr said she would vote for Lund because he is the nominee.", "Tom Lund"),
    ("John Bryant said he'll still back Lund because he's the party's nominee.", "Tom Lund"),
    ("Kate Orr backed Lund on Monday. She is a candidate for mayor of Lima.", "Kate Orr"),
]


@pytest.mark.parametrize(("text", "person"), MEANT, ids=[c[0] for c in MEANT])
def test_who_is_backed_because_he_is_the_nominee(text: str, person: str) -> None:
    lead = "Tom Lund is running for president.\n\n"
    others = {p for p, rule in told(lead + text, "candidacy", "person", "rule_id") if not rule.endswith("/run")}
    assert others == {person}


COUPLES = [
    ("Ana Reyes and Bill Reyes spoke. Mrs. Reyes thanked Mr. Reyes. Mr. Reyes endorsed Tom Lund.", "Bill Reyes"),
    ("Ana Reyes spoke of her husband, Bill. Mrs. Reyes thanked Mr. Reyes. Mr. Reyes endorsed Tom Lund.", "Reyes"),
    ("Ana Reyes spoke of Bill. Mrs. Reyes thanked him. Mrs. Reyes endorsed Tom Lund.", "Ana Reyes"),
    ("Leslie Orr spoke. Ms. Orr thanked them. Ms. Orr endorsed Tom Lund.", "Leslie Orr"),
]


@pytest.mark.parametrize(("text", "endorser"), COUPLES, ids=[c[0] for c in COUPLES])
def test_a_courtesy_title_tells_a_couple_apart(text: str, endorser: str) -> None:
    assert told(LEAD + text, "endorsement", "endorser") == [(endorser,)]


FIELD = "Ana Reyes and Ben Sands run for president.\n\n"
BACKERS = [
    ("Democrats who said they had supported Ben Sands now support Ana Reyes.", "Ben Sands"),
    ("Karl Orne, a secretary of labor during the Cole administration who has endorsed Reyes, spoke.", "Cole"),
    ("Jan Moss, a fellow at the Center on Budget and Policy Priorities, backs Reyes.", "Policy Priorities"),
    ("Pat Smith forcefully rejected Reyes's claim.", "Pat Smith"),
]


@pytest.mark.parametrize(("text", "nobody"), BACKERS, ids=[c[0] for c in BACKERS])
def test_who_does_not_take_a_position(text: str, nobody: str) -> None:
    assert nobody not in {endorser for (endorser,) in told(FIELD + text, "endorsement", "endorser")}


UNTOLD = [
    "Kit Orr declined to be interviewed for this article.",
    "Attorney General Kit Orr vowed to go after anyone who attacks them.",
    "Reyes is interested in having Mr. Orr speak, aides said.",
    '"We can walk fast but cannot run," said Kit Orr, chief adviser at Norvest.',
    "Aides said Orr has shown a personal interest in what makes them tick.",
    '"There are people that I would stand with if someone attacked them," Kit Orr said.',
    '"I don’t think he could ever run for governor," Kit Orr said of Ivo Lund.',
    "Kit Orr took a shot at Reyes, without specifically naming her.",
    "Kit Orr said that Ted Cole can raise the money necessary to win the nomination.",
    "Kit Orr, the lawyer leading the vice-presidential search, spoke.",
    "Reyes is willing to be interviewed by the police.",
]


@pytest.mark.parametrize("text", UNTOLD)
def test_what_is_no_event(text: str) -> None:
    records = read(FIELD + text)
    assert not [r for r in records if r["type"] in {"appointment", "endorsement"}]
    assert {r["rule_id"] for r in records if r["type"] == "candidacy"} == {"candidacy/run"}


TOLD = [
    ("Kit Orr declined to be interviewed for the job.", "Kit Orr", "declined", "actual"),
    ("Ann Ray is not the only candidate.", "Ann Ray", "declared", "actual"),
    ("Ann Ray is not a candidate.", "Ann Ray", "declared", "denied"),
    ("Ted Cole has clinched enough delegates to win the nomination.", "Ted Cole", "nominated", "actual"),
    ("Ted Cole is expected to win the nomination.", "Ted Cole", "nominated", "expected"),
    ("Kit Orr is interested in running, aides said.", "Kit Orr", "interested", "actual"),
]


@pytest.mark.parametrize(("text", "person", "status", "modality"), TOLD, ids=[c[0] for c in TOLD])
def test_what_is_one(text: str, person: str, status: str, modality: str) -> None:
    assert (person, status, modality) in told(FIELD + text, "candidacy", "person", "status", "modality")


def test_he_is_neither_of_two_who_act_together() -> None:
    text = "Lee Joy and Will Grey challenged Ted Cole's bid, contending that he is a candidate without a party."
    people = {p for (p,) in told("Ted Cole is running for president.\n\n" + text, "candidacy", "person")}
    assert people == {"Ted Cole"}


NOBODY = [
    "Karl Orne has talked with supporters who suggested that Reyes leave the race.",
    "There was no mention that Reyes remained in the race to be the nominee.",
    '"We are going to go through several weeks now where there is a chance," said Karl Orne.',
    "Tom Lund said that Reyes is a loser and a liar.",
    "Lund took most of the delegates, improving his chances of winning the nomination.",
    "The speech showed the influence of Paul Manor, whom Mr. Sands empowered to help him win the nomination.",
    "In 2000 George Brush's support for ethanol helped Sands win the caucus.",
    "Karl Orne argued that Jan Moss is a stronger candidate than Sands.",
    '"We are defeating Sands by large numbers," Reyes said.',
    "The Budget Office hasn't yet endorsed that perspective.",
    "Karl Ramos spoke of the Hispanics, standing now at 17 percent of the population.",
    "The change never stuck with Sands. It stuck with Reyes.",
]


@pytest.mark.parametrize("text", NOBODY)
def test_what_only_sounds_like_a_position_or_an_end(text: str) -> None:
    records = read(FIELD + text)
    assert not [r for r in records if r["type"] in {"appointment", "endorsement", "vote"}]
    assert {r["status"] for r in records if r["type"] == "candidacy"} == {"declared"}


def test_a_father_of_the_same_name_is_another() -> None:
    text = "Duncan Hunt endorsed Tom Lund. His father, Duncan Hunt Sr., ran for president in 2008."
    assert told(LEAD + text, "endorsement", "endorser") == [("Duncan Hunt",)]


def test_governors_named_together_bear_no_title_in_their_names() -> None:
    text = "Govs. Jeb Brush and Chris Orne endorsed Tom Lund."
    assert told(LEAD + text, "endorsement", "endorser") == [("Jeb Brush",), ("Chris Orne",)]


def test_a_vice_presidency_hoped_for_besides_is_not_the_contest() -> None:
    text = (
        "Republican front-runner Tom Lund spoke. Chris Orne, who hopes for a vice presidential slot, stood by.\n\n"
        "Ann Todd said that she would vote for Hilda Clint."
    )
    assert told(text, "endorsement", "candidate", "office") == [("Hilda Clint", "president")]
