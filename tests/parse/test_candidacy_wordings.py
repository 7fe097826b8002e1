"""Candidacies told in many wordings, and their neighbours that tell of none."""

import pytest

import newsevents as ne
from candidacy_wordings import CONTEST, DECIDED, WORDINGS
from newsevents.lexicon.frames import default_frames

DAY = "2025-03-03"


@pytest.mark.parametrize(("frame", "text", "person", "status"), WORDINGS, ids=[w[0] for w in WORDINGS])
def test_a_wording_tells_of_its_candidacy(frame: str, text: str, person: str, status: str) -> None:
    told = [c for c in ne.parse(text, published=DAY).candidacies if c.person.name == person]
    assert (f"candidacy/{frame}", status) in {(e.rule_id, c.status.value) for c in told for e in c.evidence}


def test_the_frames_named_exist() -> None:
    assert {f"candidacy/{w[0]}" for w in WORDINGS} <= {f.id for f in default_frames().frames()}


SILENT = [
    "Tom Lund said he was happy in Leeds.",
    "There is talk of a strike.",
    "Tom Lund asked that the paper be removed.",
    "The thought of lunch had not crossed the minds of the members.",
    "Tom Lund won the prize over the weekend.",
    "Tom Lund turned down the chance to speak.",
    "Ana Reyes is running late.",
    "The panel advanced the bill.",
    "The union opposed the nomination of the museum for the prize.",
    "Tom Lund will face questions on Monday.",
    "Tom Lund said thanks to the voters.",
    "Tom Lund turned to his lawyer for help.",
    "The paper interviewed Tom Lund about his book.",
    "The council turned down the plan.",
    "Tom Lund has already declared his income.",
    "Tom Lund is thinking of moving to Leeds.",
    "Tom Lund got past the guard at the gate.",
    "The victory over the flu was hailed by Tom Lund.",
    "Tom Lund fell and broke his arm.",
    "Tom Lund came short of breath.",
    "The board sounded out shareholders about the merger.",
    "Tom Lund passed on the message.",
    "Tom Lund said no more.",
    "Tom Lund went through the papers.",
    "Tom Lund faced the wall.",
    "Tom Lund put himself through college.",
    "Tom Lund distanced himself from the remarks.",
    "Tom Lund stood by his words, he said.",
    "Tom Lund was keen on sailing.",
    "Tom Lund wants the report by Friday.",
    "Tom Lund asked whether the train would run.",
    "Tom Lund entered the round room.",
    "Tom Lund mounted the horse.",
    "The bill was sent to parliament.",
]


@pytest.mark.parametrize("text", SILENT)
def test_what_only_looks_like_it_tells_of_none(text: str) -> None:
    assert ne.parse(CONTEST + text, published=DAY).candidacies == ()


@pytest.mark.parametrize(
    ("text", "status"),
    [
        ("Tom Lund did not reach the run-off.", "rejected"),
        ("Tom Lund failed to make it to the second round.", "rejected"),
        ("Tom Lund is not keen on the job.", "declined"),
        ("Tom Lund does not want the job.", "declined"),
        ("Tom Lund will not put himself forward.", "declined"),
    ],
)
def test_denials_are_told_as_what_they_mean(text: str, status: str) -> None:
    found = [(c.status.value, c.modality.value) for c in ne.parse(CONTEST + text, published=DAY).candidacies]
    assert found == [(status, "actual")]


def test_nobody_else_declines_what_one_denies() -> None:
    report = ne.parse(CONTEST + "Tom Lund will not run against Mira Chen.", published=DAY)
    assert "Mira Chen" not in {c.person.name for c in report.candidacies}


def test_who_stands_is_not_told_as_tipped_too() -> None:
    text = CONTEST + "Tom Lund is running for leader. Tom Lund is considered the favourite."
    assert {c.status.value for c in ne.parse(text, published=DAY).candidacies} == {"declared"}


@pytest.mark.parametrize(
    "text",
    [
        "Also eliminated were Tom Lund and Mira Chen.",
        "Among those defeated was Tom Lund.",
        "Tom Lund's bid to become leader ended in defeat.",
        "Tom Lund, her beaten opponent, called for unity.",
        "Losing candidate Tom Lund called for unity.",
    ],
)
def test_grammar_finds_who_lost(text: str) -> None:
    found = {(c.person.name, c.status.value) for c in ne.parse(CONTEST + text, published=DAY).candidacies}
    assert ("Tom Lund", "rejected") in found


@pytest.mark.parametrize(
    "text",
    [
        "Third-placed Tom Lund called for unity.",
        "Runner-up Tom Lund called for unity.",
        "Tom Lund trailed on 28 votes.",
    ],
)
def test_who_came_lower_lost_where_another_won(text: str) -> None:
    found = {(c.person.name, c.status.value) for c in ne.parse(DECIDED + text, published=DAY).candidacies}
    assert ("Tom Lund", "rejected") in found


def test_a_story_about_prizes_has_no_candidates() -> None:
    text = "The race for the Oscars is on. Tom Lund, nominated for best director, is the favourite to win the award."
    assert ne.parse(text, published=DAY).candidacies == ()


HOSTING = (
    "The World Skating Union is to choose the host of the 2034 Skating World Cup in May. "
    "Kenya is bidding to host the tournament. "
)
JOINING = "Ministers met on Monday to discuss who will be the next member of NATO. Kenya has applied to join NATO. "


@pytest.mark.parametrize(
    ("text", "state", "status"),
    [
        ("Peru will bid to host the 2034 championships.", "Peru", "declared"),
        ("Peru is bidding to host the championships.", "Peru", "declared"),
        ("Peru has submitted a bid to host the championships.", "Peru", "declared"),
        ("Peru launched a bid to host the championships.", "Peru", "declared"),
        ("Peru is one of three candidates to host the championships.", "Peru", "declared"),
        ("Peru, Chile and Kenya are bidding to host the championships.", "Peru", "declared"),
        ("Peru and Chile have applied to host the championships.", "Peru", "declared"),
        ("Peru's bid to host the championships was rejected.", "Peru", "rejected"),
        ("Peru's bid to host the championships failed.", "Peru", "rejected"),
        ("Peru lost out to Chile in the vote to host the championships.", "Peru", "rejected"),
        ("Peru beat Chile by 60 votes to 36 in the vote for the right to host.", "Chile", "rejected"),
        ("Peru was eliminated in the first round of voting.", "Peru", "rejected"),
        ("Peru was knocked out in the first round.", "Peru", "rejected"),
        ("Peru withdrew its bid.", "Peru", "withdrawn"),
        ("Peru has withdrawn from the race to host the championships.", "Peru", "withdrawn"),
        ("Peru pulled out of the bidding.", "Peru", "withdrawn"),
        ("Peru dropped its bid to host the championships.", "Peru", "withdrawn"),
        ("Peru said it would not bid for the championships.", "Peru", "declined"),
        ("Peru ruled out a bid.", "Peru", "declined"),
        ("Peru has expressed interest in hosting the championships.", "Peru", "interested"),
        ("Peru is considering a bid to host the championships.", "Peru", "interested"),
        ("Peru is interested in staging the championships.", "Peru", "interested"),
        ("Peru is the favourite to host the championships.", "Peru", "mentioned"),
        ("Peru is the only candidate.", "Peru", "declared"),
        ("The other candidates are Peru and Chile.", "Peru", "declared"),
        ("Other bidders include Peru and Chile.", "Peru", "declared"),
        ("The bidders are Peru, Chile and Kenya.", "Peru", "declared"),
        ("Peru was the runner-up with 36 votes.", "Peru", "rejected"),
        ("It was the third failed bid for Peru.", "Peru", "rejected"),
        ("Peru has now lost three bids.", "Peru", "rejected"),
    ],
)
def test_states_bid_to_host(text: str, state: str, status: str) -> None:
    found = {(c.person.name, c.status.value) for c in ne.parse(HOSTING + text, published=DAY).candidacies}
    assert (state, status) in found


@pytest.mark.parametrize(
    ("text", "state", "status"),
    [
        ("Peru has applied to join the alliance.", "Peru", "declared"),
        ("Peru applied for membership in 2011.", "Peru", "declared"),
        ("Peru submitted its application in May.", "Peru", "declared"),
        ("Peru's application was submitted in May.", "Peru", "declared"),
        ("Peru is seeking membership.", "Peru", "declared"),
        ("Peru is a candidate for membership.", "Peru", "declared"),
        ("Peru's bid to join the alliance was blocked.", "Peru", "rejected"),
        ("Peru's application was rejected.", "Peru", "rejected"),
        ("The council rejected Peru's application.", "Peru", "rejected"),
        ("Peru's request to join was turned down.", "Peru", "rejected"),
        ("Peru was refused membership.", "Peru", "rejected"),
        ("Peru was denied membership.", "Peru", "rejected"),
        ("Peru withdrew its application.", "Peru", "withdrawn"),
        ("Peru is interested in joining the alliance.", "Peru", "interested"),
        ("Peru has expressed interest in joining.", "Peru", "interested"),
        ("Peru said it would not join the alliance.", "Peru", "declined"),
        ("Peru has ruled out joining the alliance.", "Peru", "declined"),
        ("Peru ruled out membership.", "Peru", "declined"),
        ("Peru is running for a seat on the council.", "Peru", "declared"),
        ("Peru and Chile are competing for one seat.", "Peru", "declared"),
        ("Peru lost the seat to Chile.", "Peru", "rejected"),
        ("Peru failed to win a seat on the council.", "Peru", "rejected"),
        ("Peru has announced its candidacy for the seat.", "Peru", "declared"),
        ("Peru withdrew its candidacy for the seat.", "Peru", "withdrawn"),
    ],
)
def test_states_apply_to_join(text: str, state: str, status: str) -> None:
    found = {(c.person.name, c.status.value) for c in ne.parse(JOINING + text, published=DAY).candidacies}
    assert (state, status) in found


def test_states_stand_for_no_office_of_a_person() -> None:
    text = (
        CONTEST + "Peru lost the vote. Chile said it would not join. Kenya is interested in joining. Mali fell short."
    )
    assert ne.parse(text, published=DAY).candidacies == ()


@pytest.mark.parametrize(
    "text",
    [
        "Ana Reyes won 30 of the 56 votes in the second round, seven more than Tom Lund.",
        "Ana Reyes won 42 votes, five ahead of Tom Lund.",
        "Ana Reyes received 55 votes, against two for her only rival, Tom Lund.",
    ],
)
def test_who_had_fewer_votes_lost(text: str) -> None:
    elected = CONTEST + "Ana Reyes was elected leader on Sunday. "
    found = {(c.person.name, c.status.value) for c in ne.parse(elected + text, published=DAY).candidacies}
    assert ("Tom Lund", "rejected") in found


def test_who_left_after_a_round_did_not_lose_it() -> None:
    text = DECIDED + "Mei Chen got 244 votes and Tom Lund 59. Tom Lund has pulled out of the race."
    found = {c.status.value for c in ne.parse(text, published=DAY).candidacies if c.person.name == "Tom Lund"}
    assert found == {"withdrawn"}


def test_some_of_several_nominees_are_named() -> None:
    text = CONTEST + "Members elected two of the Oslo branch's nominees, Tom Lund and Mira Chen."
    found = {(c.person.name, c.status.value) for c in ne.parse(text, published=DAY).candidacies}
    assert {("Tom Lund", "nominated"), ("Mira Chen", "nominated")} <= found


@pytest.mark.parametrize(
    "text",
    [
        "Tom Lund has run the office for bishops since 2023.",
        "Tom Lund is a candidate for sainthood.",
        "The directors threw Tom Lund out.",
    ],
)
def test_words_of_contests_in_other_affairs_tell_of_none(text: str) -> None:
    assert ne.parse(CONTEST + text, published=DAY).candidacies == ()
