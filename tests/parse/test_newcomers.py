"""Offices filled in one sentence by whom the next one names; elected without a contest; fields handed on."""

import pytest

from reports import changes, rows

FILLED = [
    ("The Green Party of Leeds has elected its first female leader. Anna Weber, 45, won 60 per cent.", "leader"),
    ("The Diocese of Tarnow has elected a new bishop. Dean Anna Weber secured two-thirds of the vote.", "bishop"),
    ("Norvest has found a new chief executive. She is Anna Weber, head of sales.", "chief executive officer"),
    ("Tarnow has a new mayor. Anna Weber received 19 of 27 votes in the council.", "mayor"),
    ("Norvest has chosen its next chief executive. Anna Weber will take over on May 1.", "chief executive officer"),
]
NOT_FILLED_BY = [
    "The Green Party of Leeds has elected its first female leader. Anna Weber, a member, said it was a great day.",
    "The Green Party of Leeds will elect a new leader. Anna Weber got 20 votes last time.",
    "The union elected a new president. Outgoing president Anna Weber got 20 votes.",
    "Tarnow has a mayor and a council. Anna Weber received 19 of 27 votes.",
]


@pytest.mark.parametrize(("text", "office"), FILLED)
def test_who_wins_in_the_next_sentence_has_the_office(text: str, office: str) -> None:
    assert ("Anna Weber", "appointed", office) in changes(text)


@pytest.mark.parametrize("text", NOT_FILLED_BY)
def test_who_only_speaks_or_held_it_before_has_not(text: str) -> None:
    assert not any((name, action) == ("Anna Weber", "appointed") for name, action, _ in changes(text))


def test_a_winner_is_none_of_those_left_who_lose() -> None:
    text = "Tarnow has elected a new bishop. Anna Weber won 40 votes. Tom Reed, who led at first, got 17.\n\n"
    text += "The remaining two were eliminated in the third round."
    assert not any(r["person"] == "Anna Weber" for r in rows(text, "candidacy") if r["status"] == "rejected")


UNION = "The Rail Workers Union met on Monday. Its general secretary, Karl Stein, spoke. "
STAYING = [
    ("The general secretary, Karl Stein, was returned unopposed.", "extended"),
    ("Karl Stein carries on until December.", "serving"),
    ("Delegates prolonged Karl Stein's stint as general secretary by a year.", "extended"),
]


@pytest.mark.parametrize(("sentence", "action"), STAYING)
def test_holders_stay(sentence: str, action: str) -> None:
    assert ("Karl Stein", action, "general secretary") in changes(UNION + sentence)


@pytest.mark.parametrize("sentence", ["Karl Stein stayed until midnight.", "Talks carried on until December."])
def test_staying_late_is_no_spell(sentence: str) -> None:
    assert not changes(UNION + sentence)


CABINET = "Premier Olga Marsh reshuffled her Cabinet after Health Minister Tom Oakes quit. "
HANDED = [
    ("Anna Weber gives up corrections, which goes to first-term MP Sanjeev Rao.", "corrections minister"),
    ("Sanjeev Rao takes on housing.", "housing minister"),
    ("Sanjeev Rao enters the Cabinet as housing minister.", "housing minister"),
]


@pytest.mark.parametrize(("sentence", "office"), HANDED)
def test_fields_are_handed_on(sentence: str, office: str) -> None:
    assert office in {o for name, _, o in changes(CABINET + sentence) if name == "Sanjeev Rao"}


def test_a_field_that_is_unknown_is_not_the_one_fallen_vacant() -> None:
    assert not any(name == "Leila Fono" for name, _, _ in changes(CABINET + "Leila Fono will take charge of planning."))


def test_two_titles_before_a_name_are_one_person() -> None:
    text = "The surgeon and broadcaster Ifeoma Nwosu was elected chancellor of the University of Leeds."
    assert changes(text) == {("Ifeoma Nwosu", "appointed", "chancellor")}


def test_who_has_been_chosen_is_installed() -> None:
    text = "Anna Weber was elected chancellor of Leeds University. She will be installed in March."
    assert ("Anna Weber", "took_office", "chancellor") in changes(text)
    assert not changes("Anna Weber runs the plant. The new boiler will be installed in March.")


def test_whoever_wins_ends_the_contest_without_leaving_it() -> None:
    text = "Anna Weber was elected chancellor of Leeds University, ending a contest that had begun in May."
    assert not rows(text, "candidacy")


def test_nobody_is_elected_candidate_of_several() -> None:
    text = "Of the four candidates for the executive, two were elected: Anna Weber, a driver, and Tom Reed, a guard."
    assert "candidate" not in {office for _, _, office in changes(UNION + text)}


def test_who_is_approved_for_a_seat_on_a_court_is_no_member_of_the_house() -> None:
    text = "Peru's Senate approved Ana Reyes for a seat on the Supreme Court by 44 votes to 31."
    assert changes(text) == {("Ana Reyes", "appointed", "justice")}
    assert not changes("The panel considered Ana Reyes for a seat on the Supreme Court.")
