"""Plain press stories: whom a paragraph's pronoun, "the choice" or a treasurer's post belongs to, and whole names."""

import pytest

from reports import rows

COUNTED = "Daro Mareko was elected mayor of Tarawa on Friday.\n\nMareko received 189 votes. {} got 59.{}\n\n"


@pytest.mark.parametrize(
    ("runner_up", "between", "pronoun", "backed"),
    [
        ("The Unity Party's Belor Karse", "", "He", "Daro Mareko"),
        ("Belor Karse", " A candidate needed 136 votes to win.", "He", "Daro Mareko"),
        ("Anna Karse", "", "She", "Anna Karse"),
    ],
)
def test_a_paragraph_goes_on_about_the_winner(runner_up: str, between: str, pronoun: str, backed: str) -> None:
    text = COUNTED.format(runner_up, between) + f"{pronoun} was supported by the Civic Alliance and the Greens."
    assert {row["candidate"] for row in rows(text, "endorsement")} == {backed}


def test_a_pronoun_in_the_same_paragraph_means_who_was_counted_last() -> None:
    text = COUNTED.format("Peter Karse", " He was backed by the Greens.")
    assert {row["candidate"] for row in rows(text, "endorsement")} == {"Peter Karse"}


PUT_UP = (
    "The government nominated Magda Chamb for the post of chief executive of Norvest. {}\n\n"
    "The Oil Workers' Federation {} and said it was ready to talk."
)
OTHERS = [
    "Alo Mercad, the president of a bank, had been mentioned as a possible successor in April.",
    "The board named Tom Weld, its finance chief, as interim chief executive.",
]


@pytest.mark.parametrize("other", OTHERS)
@pytest.mark.parametrize("reaction", ["welcomed the choice", "opposed the choice", "hailed the nomination"])
def test_the_choice_is_of_who_was_nominated(other: str, reaction: str) -> None:
    assert {row["candidate"] for row in rows(PUT_UP.format(other, reaction), "endorsement")} == {"Magda Chamb"}


def test_the_choice_of_somebody_is_theirs() -> None:
    found = rows(PUT_UP.format(OTHERS[0], "welcomed the choice of Mercad"), "endorsement")
    assert {row["candidate"] for row in found} == {"Alo Mercad"}


@pytest.mark.parametrize("count", ["by eight votes to three", "by 8 votes to 3", "in a vote of 8-3", "on Monday"])
def test_a_body_that_has_voted_names_somebody(count: str) -> None:
    text = (
        f"The board of Norvest approved the plan {count} and named Clara Coppi, a lawyer, as interim chief executive."
    )
    assert [row["person"] for row in rows(text, "appointment")] == ["Clara Coppi"]


def test_a_participle_behind_a_count_is_none_that_names() -> None:
    text = "The three and named partners of Norvest met Clara Coppi, the chief executive of Calder, on Monday."
    assert not rows(text, "appointment")


@pytest.mark.parametrize(
    "name", ["Freedom Front Plus", "Freedom House", "Focus Group", "The Alliance for the Future of Oruba"]
)
def test_names_that_open_a_sentence_are_whole(name: str) -> None:
    text = f"Ana Reyes runs for mayor of Tarawa. {name} voted for Reyes."
    assert [row["endorser"] for row in rows(text, "endorsement")] == [name.removeprefix("The ")]


def test_other_words_open_no_name() -> None:
    text = "Ana Reyes runs for mayor of Tarawa. Party leader Kim Lund voted for Reyes. House Speaker Tom Weld did too."
    assert [row["endorser"] for row in rows(text, "endorsement")] == ["Kim Lund", "Tom Weld"]


@pytest.mark.parametrize("who", ["Vish Anan", "Indian lawyer Vish Anan", "India's Vish Anan"])
@pytest.mark.parametrize("office", ["deputy president", "treasurer", "secretary general"])
def test_a_lesser_office_is_of_the_body_told_beside_it(who: str, office: str) -> None:
    told = "Ana Reyes was elected president of the International Bowls Federation (IBF)"
    text = f"{told}, while {who} was elected {office}."
    assert {row["organization"] for row in rows(text, "appointment")} == {"IBF"}


def test_an_office_of_a_state_is_of_no_body_beside_it() -> None:
    told = "Ana Reyes was elected president of the Bowls Federation (IBF)"
    text = f"{told}, while Kim Lund was named finance minister of Peru."
    assert {row["organization"] for row in rows(text, "appointment")} == {"IBF", "Peru"}


def test_the_job_one_resigns_to_take_is_another() -> None:
    start = "The board of Lamu University named Ana Reyes president on Tuesday. "
    text = start + "Reyes resigned as president of Harlan College last month to take the job in Lamu."
    told = {(row["action"], row["organization"]) for row in rows(text, "appointment")}
    assert ("left", "Harlan College") in told
    assert ("took_office", "Harlan College") not in told


@pytest.mark.parametrize(
    ("house", "whose"), [("", "Johannesburg"), ("Parliament met on Monday to elect a premier. ", "Parliament")]
)
def test_a_speaker_in_a_story_on_a_mayor_is_the_towns(house: str, whose: str) -> None:
    text = f"Ana Reyes was elected mayor of Johannesburg on Friday. {house}Kim Lund was elected speaker."
    told = [row["organization"] for row in rows(text, "appointment") if row["person"] == "Kim Lund"]
    assert told == [whose]


def test_a_towns_short_name_is_the_same_town() -> None:
    text = "Reyes elected Joburg mayor\n\nAna Reyes was elected mayor of Johannesburg on Friday."
    assert len(rows(text, "appointment")) == 1


@pytest.mark.parametrize(
    "board", ["The board of Norvest", "The board of directors of Norvest", "The board of Norvest Inc"]
)
def test_who_a_board_names_has_an_office_of_its_house(board: str) -> None:
    (row,) = rows(f"{board} named Clara Coppi as interim chief executive.", "appointment")
    assert str(row["organization"]).startswith("Norvest")


def test_a_board_that_backs_somebody_for_another_office_is_none_of_its_houses() -> None:
    (row,) = rows("The board of governors of the Oruba Bank elected Tom Weld as president of Peru.", "appointment")
    assert row["organization"] == "Peru"


def test_what_we_say_no_to_is_not_what_the_speaker_does() -> None:
    told = "Ana Reyes, a member of the board, voted yes on Kim Lund as president of Lamu University. "
    found = rows(told + '"Now we are going to say no to the best candidate," Reyes said.', "endorsement")
    assert {row["stance"] for row in found} == {"support"}
    found = rows("Kim Lund runs for mayor of Tarawa. The Greens said no to Lund.", "endorsement")
    assert {(row["endorser"], row["stance"]) for row in found} == {("Greens", "oppose")}
