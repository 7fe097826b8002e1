"""What the press tells of societies, party leaderships and councils: meetings, deputies, motions, close votes."""

import pytest

from reports import cells, changes, rows


@pytest.mark.parametrize(
    "where",
    [
        "at the Annual General Meeting of the sport's body",
        "at its Extraordinary General Meeting on Sunday",
        "after the General Election",
    ],
)
def test_a_general_meeting_is_no_general(where: str) -> None:
    """What is held is no rank with a name: no "Meeting" is president."""
    text = f"Former player Sam Orrell has been elected as the 12th President of the Board of Archery {where}."
    assert not rows(text, "role")
    assert changes(text) == {("Sam Orrell", "appointed", "president")}


def test_a_general_by_name() -> None:
    """But whoever is called Meeting and is a general is one."""
    assert changes("General Ann Merton was appointed army chief.") == {("Ann Merton", "appointed", "army chief")}


@pytest.mark.parametrize("who", ["The former England international", "The veteran Peru international"])
def test_an_international_wins(who: str) -> None:
    """Who has played for a country is a noun, with what follows as its verb."""
    text = f"World Bowls has a new chairman. {who} won by 31 votes to 19."
    assert cells(text, "vote", ("for", "against", "outcome"))[-1] == (31, 19, "passed")


@pytest.mark.parametrize("verb", ["respect", "welcome", "understand", "regret"])
@pytest.mark.parametrize("when", ["", "now ", "on Monday "])
def test_who_weighs_a_decision_has_not_made_it(verb: str, when: str) -> None:
    """They say that somebody else stands down."""
    said = f'"I {verb} his decision {when}to stand down," she said.'
    text = f"Senior whip Barbara Kell said Mark Brown had stepped up as deputy leader. {said}"
    assert {who for who, _, _ in changes(text)} == {"Mark Brown"}


def test_whose_own_decision_it_is() -> None:
    """But who announces a decision has made it."""
    assert changes("Party whip Barbara Kell announced her decision on Monday to step down.") == {
        ("Barbara Kell", "left", "whip")
    }


def test_an_age_in_brackets_is_no_count() -> None:
    """The only number in brackets, where nothing is said of votes, may be an age."""
    text = (
        "Luis Prado was nominated for chair of World Bowls. Greg Barlow was elected chair in 2020. Prado (50) was "
        "refused another term, and the Unity Party has left the club."
    )
    assert cells(text, "candidacy", ("person", "status")) == [("Luis Prado", "nominated")]


def test_counts_in_brackets() -> None:
    """But several numbers, or one beside votes, are counts."""
    text = "World Bowls elected Ana Reyes as chair on Monday with 60 votes, ahead of Luis Prado (44)."
    assert cells(text, "vote", ("subject", "for", "against")) == [("Ana Reyes", 60, 44)]


@pytest.mark.parametrize(
    "beaten", ["Independent candidate and Green mayoral choice Sean Pell", "Labour candidate Sean Pell", "Sean Pell"]
)
def test_whom_a_winner_beats_behind_a_count(beaten: str) -> None:
    """What is told of the winner behind a comma is no one by whom she was chosen."""
    text = f"Labour councillor Mary Dorn was elected Lord Mayor of Cork by just one vote, defeating {beaten}."
    assert cells(text, "appointment", ("person", "appointer")) == [("Mary Dorn", None)]
    assert ("Sean Pell", "rejected") in cells(text, "candidacy", ("person", "status"))


@pytest.mark.parametrize(
    ("body", "whose"),
    [
        ("Marwick City Council", "Marwick City Council"),
        ("The Harlow Works Committee", "Works Committee"),
        ("The committee", None),
        ("The panel", None),
    ],
)
@pytest.mark.parametrize("office", ["chair", "speaker"])
def test_who_elects_a_chair_of_its_own(body: str, whose: str | None, office: str) -> None:
    """Its chair is its own, whatever other body the story is about."""
    text = f"Senators weigh the Wajir governor's impeachment\n\n{body} unanimously elected Okon Marsh as {office}."
    assert cells(text, "appointment", ("person", "office", "organization")) == [("Okon Marsh", office, whose)]


def test_an_executive_chooses_for_the_whole() -> None:
    """But a party's executive elects the party's chair."""
    text = "The Unity Party met on Monday in Lima. Its Central Committee elected Ana Reyes as chair."
    assert cells(text, "appointment", ("office", "organization")) == [("chair", "Unity Party")]


@pytest.mark.parametrize(
    ("body", "named"),
    [
        ("Executive Committee of the South American Football Confederation", None),
        ("Executive Board of the World Health Organization", None),
        ("Council of the South American Rowing Union", "South American Rowing Union"),
    ],
)
def test_an_organ_of_a_known_body(body: str, named: str | None) -> None:
    """A name goes on over the whole of a known body's, and never stops within a region's."""
    (row,) = rows(f"The {body} elected Ana Reyes as its president.")
    assert row["appointer"] == body
    assert row["organization"] in {body, named}


def test_what_is_only_tried_or_expected_of_somebody() -> None:
    """Support that one struggles for is not had; a potential leader is not one; nor is who is none by right."""
    text = "Tim Marlow has struggled so far to win support from CAF as president of FIFA."
    assert cells(text, "endorsement", ("endorser", "candidate", "modality")) == [("CAF", "Tim Marlow", "possible")]
    assert not changes("Mara Bonnet rose up the ranks of the Unity Party, anointed as a potential future leader.")
    assert not changes("Ndala Pitso, a councillor, was an illegitimate speaker due to the way he was chosen.")


def test_who_is_named_leader_is() -> None:
    """But whoever is anointed as leader, or was speaker, has been."""
    assert changes("Mara Bonnet was anointed as leader of the Unity Party.") == {("Mara Bonnet", "appointed", "leader")}
    assert changes("Ndala Pitso was the speaker of the council.") == {("Ndala Pitso", "left", "speaker")}


@pytest.mark.parametrize("what", ["the World Cup in India next year", "the World Cup next year", "elections in May"])
def test_what_comes_later_dates_nothing(what: str) -> None:
    """The time of what something is ahead of is not that of the thing."""
    text = f"Sam Orrell was elected president of the Peru Cricket Board. Orrell takes charge ahead of {what}."
    assert ("took_office", None) in cells(text, "appointment", ("action", "date"))


def test_a_day_of_its_own_dates_it() -> None:
    """But a day before that is."""
    text = "Sam Orrell takes charge of the Peru Cricket Board on July 1, ahead of the World Cup next year."
    assert cells(text, "appointment", ("action", "date")) == [("took_office", "2024-07-01")]


@pytest.mark.parametrize("coming", ["He replaces", "Sam Orrell succeeded", "Sam Orrell will succeed"])
def test_who_is_replaced_has_had_it_since(coming: str) -> None:
    """Whoever held the post since a year and is replaced has left it."""
    text = (
        f"Sam Orrell was elected president of the Peru Cricket Board. {coming} Dan Pyke, who held the post since 2019."
    )
    assert ("Dan Pyke", "left", "2019") in cells(text, "appointment", ("person", "action", "start"))


def test_who_has_had_it_since_still_has() -> None:
    """But not whoever is replaced by nobody."""
    text = "Dan Pyke, who led the Peru Cricket Board since 2019, said he would stay."
    assert cells(text, "appointment", ("person", "action")) == [("Dan Pyke", "serving")]


def test_the_leader_of_the_council_is_the_councils() -> None:
    """Who is elected leader of a town's council and "leader of the council" has one office."""
    text = "Ann Bale was elected leader of Marwick City Council. Ms Bale has become leader of the council at once."
    told = set(cells(text, "appointment", ("office", "organization")))
    assert told == {("leader", "Marwick City Council")}
    other = "Marwick council leader Dan Pyke resigned. Ann Bale was elected leader of the Green Party."
    assert ("council leader", "Marwick") in cells(other, "appointment", ("office", "organization"))


def test_a_party_that_abstains_on_no_confidence() -> None:
    """It is neutral on whom the motion is on, and is more than one vote."""
    text = (
        "Mayor Paul Marsh was ousted in Marwick. The Reform Party was for the motion of no confidence in Marsh, which "
        "passed with 11 votes. The Green Party abstained. Marsh had replaced Sol Minga, who resigned to be "
        "premier."
    )
    assert cells(text, "endorsement", ("stance", "candidate")) == [("neutral", "Paul Marsh")]
    assert cells(text, "vote", ("for", "abstentions")) == [(11, None)]


def test_who_abstains_on_a_thing_is_neutral_on_nobody() -> None:
    """A vote on how to go on is on no candidate."""
    text = (
        "Governor Paul Marsh faces removal. Thirty senators chose to send the matter to a committee, and 12 did not. "
        "Senator James Orr, who is his cousin, abstained."
    )
    assert not rows(text, "endorsement")
    stands = "Ana Reyes and Bo Lund are standing for chair of the club. Senator James Orr abstained from the vote."
    assert cells(stands, "endorsement", ("endorser", "stance")) == [("James Orr", "neutral")]


def test_those_voted_out_are_not_who_votes() -> None:
    """Two mayors who are removed are no body that votes."""
    text = """Marwick, Harlow mayors removed as power struggle continues

    A no-confidence motion against Marwick mayor Paul Marsh was passed on Thursday. Marsh became mayor in February."""
    assert cells(text, "vote", ("body", "outcome")) == [(None, "passed")]


@pytest.mark.parametrize(
    ("where", "party"), [("WELLINGTON", "National"), ("NZ First has a leader", "National"), ("CANBERRA", "Nationals")]
)
def test_which_national_party(where: str, party: str) -> None:
    """The short name of parties of two states is that of the state that the story names, or whose party it names."""
    text = f"{where}. Ann Bale did not run when National leader Bill Ingle resigned."
    assert ("left", "leader", party) in cells(text, "appointment", ("action", "office", "organization"))


def test_the_deputy_job_is_the_deputys() -> None:
    """Where a story tells of a deputy leader, the deputy's job is that, and "the job" behind it."""
    text = (
        "Judith Cole is the leader of the Unity Party. Deputy leader Gerry Browne is to retire. Shane Retter is "
        "the favourite for the deputy job, and Mike Woods was thinking of going for the job too."
    )
    told = cells(text, "candidacy", ("person", "office", "organization"))
    assert sorted(told) == [(who, "deputy leader", "Unity Party") for who in ("Mike Woods", "Shane Retter")]


@pytest.mark.parametrize("phrase", ["run for the deputy position", "continue as deputy", "be happy to be deputy"])
def test_the_deputy(phrase: str) -> None:
    """So is "deputy" alone."""
    text = f"The Unity Party needs a deputy leader. Ann Bale will {phrase}."
    offices = [row["office"] for kind in ("candidacy", "appointment") for row in rows(text, kind)]
    assert set(offices) <= {"deputy leader"}


def test_deputies_who_make_laws() -> None:
    """But where deputies sit in a house, a deputy is one of them."""
    text = "Deputies of the Unity Party met deputy leader Ann Bale. Bo Lund was elected deputy in 2019."
    assert cells(text, "appointment", ("person", "office")) == [("Bo Lund", "deputy")]


def test_a_running_mate_is_backed_for_the_second_office() -> None:
    """Whoever is backed with a candidate for president, and stands or sits beside one, is so as vice president."""
    text = (
        "Dave Camber is president of World Bowls. Ricky Skerr is a candidate for the presidency of World Bowls. "
        "Skerr, along with running mate Kish Shaw, has secured the support of Peru."
    )
    told = cells(text, "endorsement", ("endorser", "candidate", "office"))
    assert sorted(told) == [("Peru", "Kish Shaw", "vice president"), ("Peru", "Ricky Skerr", "president")]
    incumbent = (
        "The incumbent president of World Bowls, Dave Camber, faces Ricky Skerr. Camber and vice-president Em Nant "
        "have received backing from Peru. Camber was elected in 2013, after having served as vice-president."
    )
    told = cells(incumbent, "endorsement", ("endorser", "candidate", "office"))
    assert ("Peru", "Dave Camber", "vice president") not in told
    both = "Ricky Skerr and Kish Shaw are candidates for the presidency of World Bowls. Peru backed Skerr and Shaw."
    assert {office for (office,) in cells(both, "endorsement", ("office",))} == {"president"}


@pytest.mark.parametrize(
    "text",
    [
        "Tom Berg and his wife leave Parliament by the back door after the count.",
        "Ash Doyle stands for leader, endorsed by just one MP so far.",
    ],
)
def test_nobody_goes_and_nobody_is_named(text: str) -> None:
    """A couple that leaves a place leaves no office; one of many is nobody in particular."""
    assert not rows(text)
    assert not rows(text, "endorsement")


def test_a_whole_of_which_a_part_voted() -> None:
    """Of how many some voted is no count of those who did; nor is one's own majority a rule."""
    assert not rows("Nobody will say what proportion of the 71 members voted for Tom Berg.", "tally")
    assert not rows("He stepped down on the eve of the day by which he was to prove his majority in the house.", "rule")
    assert rows("To be elected, a candidate must win an absolute majority of the members of the council.", "rule")


def test_what_is_only_praised_is_no_body() -> None:
    """The richest board of the world is the one that has been named."""
    text = (
        "Roger Benn was elected president of the Peru Cricket Board, taking over from Sam Gang to run the world's "
        "richest cricket board."
    )
    assert set(cells(text, "appointment", ("office", "organization"))) == {("president", "Peru Cricket Board")}


def test_titles_of_churches_and_councils() -> None:
    """A church says in which country it is; a chief minister is written short before a name."""
    text = "The Episcopal Church in the Philippines elected Ben Alas as its next prime bishop."
    church = "Episcopal Church in the Philippines"
    assert cells(text, "appointment", ("office", "organization")) == [("prime bishop", church)]
    assert changes("CM Kamal Rath resigned on Thursday.") == {("Kamal Rath", "left", "chief minister")}
    assert changes("Tom Kett was elected leas-chathaoirleach.") == {("Tom Kett", "appointed", "leas cathaoirleach")}


@pytest.mark.parametrize(
    "opening",
    [
        "Two lawyers have come out on top at the polls of the Dhaka Bar Association.",
        "Results of the Dhaka Bar Association election were announced in Bangladesh.",
    ],
)
def test_whom_a_society_elects(opening: str) -> None:
    """In a story on a society's elections its officers are its own, and no ministers."""
    text = f"{opening} Luis Prado has been elected president. Kim Adu was elected as cultural secretary."
    society = "Dhaka Bar Association"
    assert sorted(cells(text, "appointment", ("office", "organization"))) == [
        ("cultural secretary", society), ("president", society)
    ]  # fmt: skip


def test_whom_a_people_elects() -> None:
    """But not in one on a parliament's."""
    text = "DHAKA - Elections to parliament were held on Sunday. Luis Prado was elected president."
    assert cells(text, "appointment", ("office", "organization")) == [("president", "Bangladesh")]


@pytest.mark.parametrize(
    ("text", "who"),
    [
        ("Governor Ben Haran invited Dan Sarn and handed him a letter on his appointment as chief minister.",
         "Dan Sarn"),
        ("Mayor Ana Reyes congratulated Mary Dorn and gave her a letter on her appointment as chief minister.",
         "Mary Dorn"),
        ("Governor Ben Haran handed over a letter on his appointment as chief minister.", "Ben Haran"),
    ],
)  # fmt: skip
def test_whose_letter_somebody_is_handed(text: str, who: str) -> None:
    """What is handed to somebody on "his appointment" is on theirs, not on that of whoever hands it over."""
    assert changes(text) == {(who, "appointed", "chief minister")}


@pytest.mark.parametrize("fronted", ["Backing Dan Radd", "While throwing his weight behind Dan Radd"])
def test_a_candidate_who_backs_another(fronted: str) -> None:
    """Behind what opens a sentence stands who acts, with what they stand for before their name."""
    text = f"{fronted}, Lagos deputy governorship candidate, Moses Darm, urged all to vote."
    assert cells(text, "candidacy", ("person", "office")) == [("Moses Darm", "deputy governor")]
    assert cells(text, "endorsement", ("endorser", "candidate")) == [("Moses Darm", "Dan Radd")]


def test_a_candidate_who_is_described() -> None:
    """But what stands behind the name at the end tells of that."""
    text = "Moses Darm backed Dan Radd, Lagos deputy governorship candidate."
    assert cells(text, "candidacy", ("person", "office")) == [("Dan Radd", "deputy governor")]


def test_whoever_led_it_before_does_so_no_more() -> None:
    """The third to head a board heads it alone; the third to back somebody is one of three."""
    text = (
        "Roger Benn was elected president of the Peru Cricket Board. He is the third to head the board after Max Vizi."
    )
    assert {who for who, _, _ in changes(text)} == {"Roger Benn"}
    text = "Peru became the third country to back Ana Reyes for secretary general, after Chile and Mali."
    assert {who for (who,) in cells(text, "endorsement", ("endorser",))} == {"Peru", "Chile", "Mali"}
