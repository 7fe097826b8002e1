"""Who is in a field and who is out of it: told of rivals, of lists and of those who mind the ballot."""

import pytest

import newsevents as ne
from candidacy_fields import FIELDS
from candidacy_wordings import CONTEST

DAY = "2025-03-03"
OTHERWISE = [
    "Ana Reyes was challenged by Tom Lund over her accounts.",
    "Ana Reyes drew a picture for Tom Lund.",
    "That sets up a meeting with Tom Lund.",
    "Tom Lund is running a marathon for the third time.",
    "Tom Lund sought his old desk.",
    "The doctors cleared six people to go home, among them Tom Lund and Mira Chen.",
    "The board certified Tom Lund as a diver on Monday.",
    "Tom Lund offered himself as a driver.",
    "Tom Lund joins a crowded bus.",
    "The group may now turn to Tom Lund for advice.",
    "Attention turned to Tom Lund, who had led the inquiry.",
    "Tom Lund kept his options open about the date.",
    "The Greens approached Tom Lund about becoming a donor.",
    "The Greens have held talks with Tom Lund over the tax.",
    "The names of Tom Lund and Mira Chen were put to music.",
    "Ana Reyes walked alongside Tom Lund.",
    "The only missing Republican so far is Tom Lund.",
    "Among the other four songs is one by Tom Lund.",
    "Tom Lund will go forward to a counter.",
    "Mira Chen spoke, with Tom Lund also under an umbrella.",
    "With Tom Lund now out of the car, Ana Reyes drove on.",
    "Tom Lund has surfaced as a diver.",
    "Tom Lund was approached by friends about running a shop.",
    "Tom Lund has dropped his challenge to the tax.",
    "Tom Lund said that the bill would pass.",
    "Tom Lund said he would not accept a discount.",
    "Tom Lund isn't interested in opera.",
    "Tom Lund said he would love to be asleep.",
    "Tom Lund is not eligible for aid.",
    "Tom Lund met the president, who is not eligible to stand again.",
    "Read were the letters of Tom Lund and Mira Chen.",
    "The club dropped Ana Reyes and replaced her with Tom Lund.",
    "“I told the chairman where I stand,” Tom Lund said.",
    "Tom Lund filed for divorce.",
    "A judge restored Tom Lund to his wife.",
    "Tom Lund is being urged to enter the pool.",
    "Tom Lund has been mooted as a dinner guest.",
    "Tom Lund did not survive the crash.",
    "Tom Lund lost in the woods.",
    "Guests could include Tom Lund.",
    "The party is talking to Tom Lund about the weather.",
    "The committee thanked Tom Lund as a guest.",
    "The board proposes the arrest of Tom Lund.",
    "Norvest sent Tom Lund to its board.",
    "Tom Lund stands to the left of the board.",
    "Shareholders of Norvest rejected Tom Lund's report to the board.",
    "A fire was ruled out on Monday by Tom Lund.",
    "Tom Lund has asked to be removed from the mailing list.",
    "The court ruled out a second term for Tom Lund.",
    "Mira Chen came first, leaving Tom Lund in tears.",
    "Tom Lund was struck from behind.",
    "Tom Lund came up short in the high jump.",
    "Tom Lund won selection.",
]


def told(text: str, person: str = "Tom Lund") -> set[tuple[str, str]]:
    """Give the frames that tell of a person's standing, and as what."""
    found = [c for c in ne.parse(CONTEST + text, published=DAY).candidacies if c.person.name == person]
    return {(e.rule_id, c.status.value) for c in found for e in c.evidence}


def statuses(text: str) -> set[tuple[str, str]]:
    """Give who stands how."""
    return {(c.person.name, c.status.value) for c in ne.parse(text, published=DAY).candidacies}


@pytest.mark.parametrize(("frame", "text", "status"), FIELDS, ids=[w[0] for w in FIELDS])
def test_a_wording_tells_of_its_candidacy(frame: str, text: str, status: str) -> None:
    assert (f"candidacy/{frame}", status) in told(text)


@pytest.mark.parametrize("text", OTHERWISE)
def test_the_same_words_of_other_affairs_tell_of_none(text: str) -> None:
    assert told(text) == set()


@pytest.mark.parametrize(
    "text",
    [
        "The board has cut its search for a new chief executive to two candidates. They are Bo Lund and Ida Chen.",
        "The search for a new chief executive of Norvest is down to two candidates. They are Bo Lund and Ida Chen.",
        "Six people applied to be chief executive of Norvest. Among them are Bo Lund and Ida Chen.",
    ],
)
def test_they_are_the_candidates_and_not_the_new_chief(text: str) -> None:
    report = ne.parse(text, published=DAY)
    assert {(c.person.name, c.status.value) for c in report.candidacies} == {
        ("Bo Lund", "declared"),
        ("Ida Chen", "declared"),
    }
    assert report.appointments == ()


@pytest.mark.parametrize(
    ("text", "status"),
    [
        ("The race for mayor of Lima is open. There is a shortlist. On it are Bo Lund and Ida Chen.", "mentioned"),
        ("The Greens put up two people for mayor of Lima. They are Bo Lund and Ida Chen.", "nominated"),
        ("The board shortlisted two people for mayor of Lima. They are Bo Lund and Ida Chen.", "mentioned"),
    ],
)
def test_a_list_told_of_first_is_named_later(text: str, status: str) -> None:
    assert statuses(text) == {("Bo Lund", status), ("Ida Chen", status)}


def test_they_may_do_other_things_than_be_named() -> None:
    assert statuses("Norvest has drawn up a shortlist for chief executive. On it are coffee stains.") == set()
    assert statuses("The board met two people. They are Bo Lund and Ida Chen.") == set()


@pytest.mark.parametrize(
    "text",
    [
        "The Labour candidate for mayor of Lima, Bo Lund, said she would build homes.",
        "Norway's candidate for president of the IMF, Bo Lund, spoke on Monday.",
        "The other contender for leader of the Greens, Bo Lund, is a nurse.",
    ],
)
def test_a_candidate_is_named_behind_what_they_stand_for(text: str) -> None:
    report = ne.parse(text, published=DAY)
    assert [c.person.name for c in report.candidacies] == ["Bo Lund"]
    assert report.roles == ()


def test_who_is_not_running_where_another_is_has_declined() -> None:
    text = "Bo Lund is running for mayor of Lima. Ida Chen is not."
    assert statuses(text) == {("Bo Lund", "declared"), ("Ida Chen", "declined")}
    text = "Bo Lund is a candidate for mayor of Lima. Ida Chen is not."
    assert ("Ida Chen", "declined") not in statuses(text)


def test_who_is_picked_to_run_for_an_office_does_not_have_it() -> None:
    report = ne.parse("The Greens have picked Bo Lund to run for mayor of Lima.", published=DAY)
    assert report.appointments == ()
    assert [(c.person.name, c.status.value) for c in report.candidacies] == [("Bo Lund", "nominated")]
    report = ne.parse("Parliament elected Bo Lund to run Norvest.", published=DAY)
    assert [a.person.name for a in report.appointments] == ["Bo Lund"]


def test_an_exit_from_a_race_is_none_from_the_office() -> None:
    report = ne.parse("Bo Lund's exit from the race for mayor of Lima surprised them.", published=DAY)
    assert report.appointments == ()
    report = ne.parse("Bo Lund was beaten to the nomination for mayor of Lima by Ida Chen.", published=DAY)
    assert report.appointments == ()


@pytest.mark.parametrize("whose", ["Friends of Ana Lund say", "Friends of Dame Ana Lund said"])
def test_friends_of_a_person_are_no_body(whose: str) -> None:
    text = f"Ida Chen is tipped to be mayor of Lima. {whose} she is not interested in the job."
    assert ("Ana Lund", "declined") in statuses(text)


def test_friends_of_the_earth_are() -> None:
    (told,) = ne.parse("Friends of Europe backs Bo Lund for mayor of Lima.", published=DAY).endorsements
    assert told.endorser.name == "Friends of Europe"


def test_a_broadcaster_with_a_given_name_is_a_person() -> None:
    assert statuses("Former broadcaster Anna Lund filed for mayor of Lima.") == {("Anna Lund", "declared")}


def test_an_eighth_hopeful_counts_nobody() -> None:
    text = "Ana Reyes is running for mayor of Lima. An eighth hopeful, Bo Lund, withdrew."
    assert ("Bo Lund", "withdrawn") in statuses(text)


def test_states_bid_for_games_and_for_seats_on_councils() -> None:
    text = "Poland hopes to host games. Spain's bid for the 2036 Olympics was rejected, Chile will bid for them."
    assert ("Spain", "rejected") in statuses(text)
    text = "Latvia dropped its candidacy for the U.N. Security Council in April."
    assert statuses(text) == {("Latvia", "withdrawn")}


def test_bids_to_stage_games_award_them_to_nobody() -> None:
    text = "Bids from Poland and Spain to stage the 2036 Olympics were received in time."
    assert ne.parse(text, published=DAY).appointments == ()


def test_candidates_to_succeed_somebody_have_not_done_so() -> None:
    report = ne.parse("Candidates to succeed Bo Lund as chair of Norvest could include Ida Chen.", published=DAY)
    assert report.appointments == ()
    assert [(c.person.name, c.status.value) for c in report.candidacies] == [("Ida Chen", "mentioned")]


def test_who_becomes_a_further_candidate_has_no_office_yet() -> None:
    report = ne.parse("Bo Lund became the third candidate in the primary for chair of the Greens.", published=DAY)
    assert report.appointments == ()
    assert ("Bo Lund", "declared") in {(c.person.name, c.status.value) for c in report.candidacies}
    assert ne.parse("Bo Lund has denied plotting to become chair of the Greens.", published=DAY).appointments == ()


def test_who_is_left_in_the_running_by_a_bidder() -> None:
    text = "Morocco quit the race to host the 2036 Games, leaving Portugal and Argentina in the running."
    assert statuses(text) == {("Morocco", "withdrawn"), ("Portugal", "declared"), ("Argentina", "declared")}


@pytest.mark.parametrize(
    "text",
    [
        "Bo Lund is running for mayor of Lima. He will be opposed in the primary by Deputy Ida Chen.",
        "Bo Lund is running for mayor of Lima. His candidacy was thrown out by the ethics panel.",
        "Bo Lund is chair of Norvest. Ida Chen is being groomed to succeed him.",
    ],
)
def test_who_stands_minds_the_rules_or_is_groomed_takes_no_side_and_no_office(text: str) -> None:
    report = ne.parse(text, published=DAY)
    assert report.endorsements == ()
    assert [a for a in report.appointments if a.person.name == "Ida Chen"] == []


@pytest.mark.parametrize("verb", ["shelved his bid", "abandoned his campaign", "gave up his run"])
def test_who_gives_up_for_somebody_backs_them(verb: str) -> None:
    report = ne.parse(f"Bo Lund has {verb} for governor of Ohio in favour of Ida Chen.", published=DAY)
    assert [(e.endorser.name, e.stance.value, e.candidate.name) for e in report.endorsements if e.candidate] == [
        ("Bo Lund", "support", "Ida Chen")
    ]
    assert ("Bo Lund", "withdrawn") in {(c.person.name, c.status.value) for c in report.candidacies}


def test_a_candidate_is_replaced_as_one_and_a_manager_in_office() -> None:
    text = "Bo Lund is running for mayor. The Greens dropped him as their candidate and replaced him with Ida Chen."
    report = ne.parse(text, published=DAY)
    assert ("Ida Chen", "nominated") in {(c.person.name, c.status.value) for c in report.candidacies}
    assert report.appointments == ()
    report = ne.parse("Bo Lund is chair of Norvest. Norvest will replace Mr Lund with Ida Chen.", published=DAY)
    assert "Ida Chen" in {a.person.name for a in report.appointments}
