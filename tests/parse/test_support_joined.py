"""Support told of whoever joins others in it, and of bodies that pick somebody in a race."""

import pytest

from reports import offices, positions, rows

RACE = "Jo Neil is running for mayor. "
JOINED = """
Tina Marsh joined a growing list of lawmakers supporting Neil.
Tina Marsh added her name on Thursday to the list of lawmakers backing Neil.
Tina Marsh added her name to those backing Neil.
Tina Marsh joined those who have endorsed Neil.
Tina Marsh joined the growing ranks of Neil's supporters.
Tina Marsh added her name to the list of Neil's backers.
Tina Marsh is the latest to declare for Neil.
"""


@pytest.mark.parametrize("sentence", JOINED.strip().splitlines())
def test_whoever_joins_the_backers_backs(sentence: str) -> None:
    assert positions(RACE + sentence) == {("Tina Marsh", "support", "Jo Neil")}
    assert {row["person"] for row in rows(RACE + sentence, "candidacy")} == {"Jo Neil"}


OTHERWISE = """
Tina Marsh joined the board of a group backing Neil.
Tina Marsh added her name to the list of Neil's clients.
"""


@pytest.mark.parametrize("sentence", OTHERWISE.strip().splitlines())
def test_whoever_joins_others_for_something_else_backs_nobody(sentence: str) -> None:
    assert positions(RACE + sentence) == set()


@pytest.mark.parametrize("sentence", ["is on the verge of endorsing Neil.", "is close to declaring for him."])
def test_who_is_about_to_support_is_expected_to(sentence: str) -> None:
    [row] = rows(f"{RACE}Ruth Imrie {sentence}", "endorsement")
    assert (row["endorser"], row["candidate"], row["modality"]) == ("Ruth Imrie", "Jo Neil", "expected")


def test_a_body_picks_somebody_in_a_race() -> None:
    text = "The Marlow Teachers Association chose Ada Okafor in the race for mayor."
    assert positions(text) == {("Marlow Teachers Association", "support", "Ada Okafor")}
    assert rows(text) == []
    assert positions("The Marlow Teachers Association chose Ada Okafor as its president.") == set()


def test_who_asks_for_somebody_to_be_sent_to_a_house_supports_them() -> None:
    text = "Rowena Clegg asked voters to send Halima Dunn to parliament."
    assert positions(text) == {("Rowena Clegg", "support", "Halima Dunn")}
    assert positions("Rowena Clegg asked aides to send Halima Dunn to Paris.") == set()


def test_whom_backers_are_of_stands_where_one_is_told_of() -> None:
    text = "Backers of Kate Dunn, who is running for mayor, include Graham Styles and Nadia Haque."
    assert offices(text) == {("Kate Dunn", "declared", "mayor of None")}
    assert rows("Backers of Kate Dunn, who are running late for mayor's tea, include Graham Styles.") == []


BACKED = RACE + "Tom Beck backed Neil. "


@pytest.mark.parametrize(
    ("sentence", "who"),
    [
        ("Two other ministers, Falk Beyer and Ines Roth, have since joined him.", {"Falk Beyer", "Ines Roth"}),
        ("Several others, including Falk Beyer, followed suit.", {"Falk Beyer"}),
        ("Two smaller groups, including Free Voice, did likewise.", {"Free Voice"}),
        ("Falk Beyer made the same choice.", {"Falk Beyer"}),
        ("Falk Beyer took the same step.", {"Falk Beyer"}),
        ("Falk Beyer made the same film.", set()),
        ("Falk Beyer made a choice.", set()),
        ("Neil's other endorsements include the Rifle League and Ines Roth.", {"Rifle League", "Ines Roth"}),
        ("Neil's other plans include the Rifle League and Ines Roth.", set()),
    ],
)
def test_others_do_the_same(sentence: str, who: set[str]) -> None:
    assert {endorser for endorser, _, _ in positions(BACKED + sentence)} == {"Tom Beck", *who}


def test_support_goes_to_somebody_in_a_race_for_a_house() -> None:
    text = "The Rifle League threw its support to Wade Stroud in the race for Senate."
    assert positions(text) == {("Rifle League", "support", "Wade Stroud")}


@pytest.mark.parametrize("clause", ["wants Hugh Castle to lead the party", "backed Hugh Castle to lead the party"])
def test_to_lead_the_party_is_an_office(clause: str) -> None:
    [row] = rows(f"Owen Blythe {clause}.", "endorsement")
    assert (row["endorser"], row["candidate"], row["office"]) == ("Owen Blythe", "Hugh Castle", "leader")
    assert positions("Owen Blythe backed Hugh Castle to lead the way.") == set()


def test_a_headline_describes_whom_the_story_names() -> None:
    text = "Nurses back Sandoval\n\nThe State Nurses Alliance is supporting Carla Sandoval for governor."
    assert positions(text) == {("State Nurses Alliance", "support", "Carla Sandoval")}
    alone = "Nurses back Sandoval\n\nCarla Sandoval is running for governor."
    assert {stance for _, stance, _ in positions(alone)} == {"support"}


@pytest.mark.parametrize(
    "clause",
    ["Neil had their full support", "he could count on their votes", "Neil was their choice"],
)
def test_what_several_say_is_theirs_is_of_all(clause: str) -> None:
    text = f"{RACE}Ann Moon and Tom Beck said that {clause}."
    assert positions(text) == {("Ann Moon", "support", "Jo Neil"), ("Tom Beck", "support", "Jo Neil")}


def test_somebody_is_assured_of_support_for_another() -> None:
    assert positions(RACE + "Ghana has assured Tokyo of its support for Neil.") == {("Ghana", "support", "Jo Neil")}


def test_given_names_that_are_brands_and_parties_that_are_a_wing() -> None:
    text = "The Democratic Left and Bo Lund support Zara Malik for mayor. Ann Moon came out for Ms Malik."
    endorsers = {"Democratic Left", "Bo Lund", "Ann Moon"}
    assert positions(text) == {(endorser, "support", "Zara Malik") for endorser in endorsers}


@pytest.mark.parametrize(
    ("sentence", "who"),
    [
        ("France and Austria are of the same view, two diplomats said.", {"France", "Austria"}),
        ("Bo Lund agreed.", {"Bo Lund"}),
        ("Bo Lund agreed to a pay cut.", set()),
        ("France and Austria are of the same size.", set()),
    ],
)
def test_who_agrees_wants_the_same(sentence: str, who: set[str]) -> None:
    text = f"{RACE}Tom Beck said that Neil should be elected. {sentence}"
    assert {endorser for endorser, _, _ in positions(text)} == {"Tom Beck", *who}
    assert rows(text, "tally") == []


@pytest.mark.parametrize(
    "sentence",
    [
        "Tina Marsh testified in favor of Neil's candidacy.",
        "Tina Marsh has spent $3 million in support of Neil's campaign.",
        "Tina Marsh knocked on doors for Neil.",
        "Tina Marsh is helping Neil's campaign.",
        "Tina Marsh touted Neil as the next mayor.",
        "Tina Marsh called Neil the natural choice.",
        "Tina Marsh gave a thumbs up to Neil's candidacy.",
        "Tina Marsh said that Neil was also her choice.",
    ],
)
def test_work_and_praise_for_somebody_is_support(sentence: str) -> None:
    assert positions(RACE + sentence) == {("Tina Marsh", "support", "Jo Neil")}


@pytest.mark.parametrize(
    "sentence",
    [
        "Tina Marsh testified in favor of the bill.",
        "Tina Marsh knocked on doors for money.",
        "Tina Marsh is helping the campaign against hunger.",
        "Tina Marsh touted the bank as a partner.",
        "Tina Marsh gave a thumbs up to the plan.",
        "Tina Marsh said that tea was her choice.",
    ],
)
def test_work_and_praise_for_things_is_none(sentence: str) -> None:
    assert positions(RACE + sentence) == set()


@pytest.mark.parametrize("whom", ["him", "Neil"])
@pytest.mark.parametrize("who", ["Mayors Ann Moon and Tom Beck", "Mayors including Ann Moon and Tom Beck"])
def test_back_is_a_verb_behind_several_names(who: str, whom: str) -> None:
    assert positions(f"{RACE}{who} back {whom}.") == {
        ("Ann Moon", "support", "Jo Neil"),
        ("Tom Beck", "support", "Jo Neil"),
    }
    assert positions(f"{RACE}{who} brought {whom} back her hat.") == set()


def test_a_letter_backs_nobody_by_itself() -> None:
    assert positions(RACE + '"The party needs him," the letter says.') == set()


def test_who_is_wanted_elected_is_supported() -> None:
    assert positions(RACE + "Larkin Capital wants him re-elected.") == {("Larkin Capital", "support", "Jo Neil")}
    assert positions("Larkin Capital wants a board elected by workers.") == set()
