"""Whom "the president's pick", "the nominee", "the finance chief" mean, and whose "her" is beside somebody's pick."""

import pytest

from reports import cells, positions, rows

BANK = "President Otto Kessel on Monday nominated economist Clara Brandt as governor of the National Bank of Peru.\n\n"
TOWN = (
    "Aylin Demir is running for mayor of Leeds. The other candidate is Otto Kessel, head of the city's finance "
    "department. Mayor Ann Moss is stepping down.\n\n"
)


@pytest.mark.parametrize(
    "text",
    [
        "The Labour Party opposes the president's pick.",
        "The Labour Party opposes Kessel's nominee.",
        "The president's nominee is opposed by the Labour Party.",
        "Marco Lund, a former deputy governor, was sounded out. The Labour Party opposes the nominee.",
    ],
)
def test_the_nominee_is_whom_somebody_has_put_up(text: str) -> None:
    assert ("Labour Party", "oppose", "Clara Brandt") in positions(BANK + text)
    assert all(candidate == "Clara Brandt" for _, _, candidate in positions(BANK + text))


def test_what_is_her_own_is_not_of_whoever_picked_her() -> None:
    story = (
        "Parliament clears Brandt for bank post\n\nPresident Jomo Kessel's pick for governor of the Bank of Peru "
        "cleared a hurdle when the Finance Committee recommended that her nomination be approved.\n"
    )
    assert all(candidate != "Jomo Kessel" for _, _, candidate in positions(story))
    assert {row["person"] for row in rows(story, "candidacy")} <= {"Clara Brandt", "Brandt"}


def test_a_choice_for_something_is_named_behind_it() -> None:
    text = "Kessel's first choice for the bank, Marco Antunes, was confirmed last year by 58 votes to 18."
    assert cells(BANK + text, "vote", ("subject", "for", "against")) == [("Marco Antunes", 58, 18)]
    other = "Kessel's choice for the bank surprised Ann Moss, a judge."
    assert all(candidate != "Ann Moss" for _, _, candidate in positions(BANK + other))


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Support for the finance chief has come from the Harbour Union.", ("Harbour Union", "support", "Otto Kessel")),
        ("The Harbour Union supports the finance chief.", ("Harbour Union", "support", "Otto Kessel")),
        ("Ann Moss backs the finance boss.", ("Ann Moss", "support", "Otto Kessel")),
    ],
)
def test_the_chief_of_a_department_is_its_head(text: str, expected: tuple[str, str, str]) -> None:
    assert expected in positions(TOWN + text)


def test_who_has_another_office_is_not_the_chairman() -> None:
    assert not positions(TOWN + "The Harbour Union supports the chairman.")


def test_a_clause_behind_and_has_its_own_subject() -> None:
    text = "The Greens backed Kessel, and the Left Party surprised everybody by siding with Demir."
    assert positions(TOWN + text) == {("Greens", "support", "Otto Kessel"), ("Left Party", "support", "Aylin Demir")}


def test_what_opens_a_sentence_before_which_is_a_body() -> None:
    text = "European Norland, which says the bank was too slow, voted against Brandt."
    assert positions(BANK + text) == {("European Norland", "oppose", "Clara Brandt")}
    person = "European Norland, who says the bank was too slow, opposes Brandt."
    assert {row["endorser_kind"] for row in rows(BANK + person, "endorsement") if "endorser_kind" in row} <= {"person"}


def test_who_was_put_up_is_whom_the_vote_was_for() -> None:
    text = "Senator Paul Lund, who voted for Brandt when she was put up for the audit court in 2019, is undecided."
    assert {row["person"] for row in rows(BANK + text, "candidacy")} == {"Clara Brandt"}
    own = "Paul Lund, who voted for Otto Kessel, said that he was put up by the Greens for mayor of Leeds."
    assert "Otto Kessel" not in {row["person"] for row in rows(own, "candidacy") if row["status"] == "nominated"}
