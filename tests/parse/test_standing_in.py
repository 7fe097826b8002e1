"""Those who stand in for a time: in which wordings, in whose place, and what only sounds like it."""

import pytest

from reports import changes, rows

QUIT = "Norvest chief quits\n\nNorvest, the Dutch seed firm, said its chief executive, Marit Haugen, had resigned. "
CHIEF = "chief executive officer"
STAND_IN = [
    ("Her deputy, Priya Nair, has been deputising since Haugen went.", "serving"),
    ("Finance director Priya Nair is carrying out the duties of the office.", "serving"),
    ("The finance director, Priya Nair, has had charge of the company since then.", "serving"),
    ("The board has asked Priya Nair to act for six months.", "appointed"),
    ("For now the company is in the hands of Priya Nair, the finance director.", "serving"),
    ("Priya Nair presides until a successor is found.", "serving"),
    ("A successor will be named in May. Until then Priya Nair runs the firm.", "serving"),
    ("Priya Nair is temporarily running the firm.", "serving"),
    ("Priya Nair has been running the company on an interim basis.", "serving"),
    ("Priya Nair is acting in her place.", "serving"),
    ("Priya Nair, who acted in her absence, returns to finance.", "left"),
]
NO_STAND_IN = [
    "Priya Nair deputised for her at the talks in Geneva.",
    "Priya Nair presided at the meeting in her absence.",
    "The case is in the hands of Judge Priya Nair until Monday.",
    "The company has been in the hands of investor Priya Nair since 2010.",
    "The board has not asked Priya Nair to act for six months.",
    "If the board asks Priya Nair to act until May, she will say no.",
]


@pytest.mark.parametrize(("sentence", "action"), STAND_IN)
def test_whoever_stands_in_has_the_office_that_has_fallen_vacant(sentence: str, action: str) -> None:
    assert ("Priya Nair", action, CHIEF) in changes(QUIT + sentence)


@pytest.mark.parametrize("sentence", NO_STAND_IN)
def test_an_occasion_a_case_and_an_owner_are_no_spell_in_office(sentence: str) -> None:
    assert not any(name == "Priya Nair" for name, _, _ in changes(QUIT + sentence))


AWAY = "Olga Zielinska, the mayor of Tarnow, has been on sick leave since January. "
DEPUTIES = [
    ("Her deputy, Sabine Keller, is deputising for her.", "mayor", "Olga Zielinska"),
    ("Her deputy, Sabine Keller, presides until councillors choose a successor.", "mayor", "Olga Zielinska"),
    ("The council asked Sabine Keller to serve as interim mayor.", "interim mayor", None),
    ("Sabine Keller will sit as acting mayor until she returns.", "acting mayor", None),
]


@pytest.mark.parametrize(("sentence", "office", "predecessor"), DEPUTIES)
def test_a_deputy_stands_in_for_whose_deputy_they_are(sentence: str, office: str, predecessor: str | None) -> None:
    found = [r for r in rows(AWAY + sentence) if r["person"] == "Sabine Keller"]
    assert [(r["office"], r["predecessor"]) for r in found] == [(office, predecessor)]


def test_who_will_deputise_may_be_the_deputy() -> None:
    assert not any(name == "Sabine Keller" for name, _, _ in changes(AWAY + "Sabine Keller will deputise for her."))


def test_a_name_and_a_second_verb_of_choosing_are_no_two_people() -> None:
    told = "The council sacked Olga Zielinska and named Karl Stein interim director."
    assert changes(told) == {("Karl Stein", "appointed", "interim director")}
    leave = "The council placed Olga Zielinska on enforced leave and made Karl Stein director."
    assert changes(leave) == {("Karl Stein", "appointed", "director")}


def test_those_in_a_run_off_have_no_office_yet() -> None:
    assert not changes("Aylin Weber and Norbert Stein are in the run-off to become mayor of Tarnow.")
