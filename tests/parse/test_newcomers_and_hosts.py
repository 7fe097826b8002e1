"""Who "she" is after an appointment, who holds on, who is the first, and who hosts: wordings and their neighbours."""

import pytest

import newsevents as ne
from reports import changes

DAY = "2026-03-10"


WORDINGS = [
    ("Maren Holt holds on to the deputy leadership of the Liberal Party.", "serving", "deputy leader"),
    ("Maren Holt, who co-chairs the Reform Group, spoke.", "serving", "co-chair"),
    ("Maren Holt will be first minister of Scotland until her successor is sworn in.", "serving", "first minister"),
    ("Maren Holt stays put as chancellor of Austria.", "serving", "chancellor"),
    ("Chairman Maren Holt has agreed to remain in post until December 2028.", "extended", "chairman"),
    ("The Calder Museum has asked Maren Holt to carry on as director until 2030.", "extended", "director"),
    ("Maren Holt was elected president of the union and returned unopposed in 2019.", "extended", "president"),
    ("Maren Holt hands over as prime minister of Peru in June.", "leaving", "prime minister"),
    ("Maren Holt left Brightwell in 2019 to become president of Calder Group.", "took_office", "president"),
    ("Maren Holt will be the first woman to lead the Nordic Forum.", "took_office", "head"),
]
HOSTS = [
    ("The Asian Football Confederation awarded the 2031 Asian Cup to Qatar on Monday.", "Qatar"),
    ("Qatar was awarded the 2031 Asian Cup on Monday.", "Qatar"),
    ("Qatar won the right to host the 2031 Asian Cup on Monday.", "Qatar"),
    ("Delegates chose Qatar to host the 2031 Asian Cup.", "Qatar"),
    ("Qatar will host the 2031 Asian Cup.", "Qatar"),
]
NO_OFFICE = [
    "Maren Holt would rather be a vice-president of the bank.",
    'Tomas Varga said that Maren Holt would be "an excellent ambassador".',
    "Tomas Varga said that Maren Holt is good enough to be sheriff of Lima.",
    "If confirmed, Maren Holt would be the first woman to lead the fund.",
]


@pytest.mark.parametrize(("text", "action", "office"), WORDINGS)
def test_the_wordings_of_terms_are_read(text: str, action: str, office: str) -> None:
    assert ("Maren Holt", action, office) in changes(text)


@pytest.mark.parametrize(("text", "host"), HOSTS)
def test_a_state_is_chosen_as_host(text: str, host: str) -> None:
    assert (host, "appointed", "host") in changes(text)


@pytest.mark.parametrize("text", NO_OFFICE)
def test_a_wish_or_praise_is_no_office(text: str) -> None:
    assert changes(text) == set()


def test_who_has_just_been_appointed_is_who_succeeds() -> None:
    text = (
        "The Calder Institute named Maren Holt director on Monday. Rosa Lund had been tipped. She succeeds Tomas Varga."
    )
    assert not any(person == "Rosa Lund" for person, _, _ in changes(text))


def test_being_the_first_to_hold_an_office_is_no_second_event() -> None:
    assert changes("Calder Group named Maren Holt as its chairman. She is the first woman to hold the office.") == {
        ("Maren Holt", "appointed", "chairman")
    }


def test_who_unseats_somebody_does_not_appoint() -> None:
    report = ne.parse("Maren Holt was elected president of the union, unseating Tomas Varga.", published=DAY)
    assert {(a.person.name, a.appointer) for a in report.appointments} == {("Maren Holt", None), ("Tomas Varga", None)}


def test_who_quits_to_lead_a_body_did_not_leave_that_body() -> None:
    assert ("Maren Holt", "left", "head") not in changes("Maren Holt left last August to lead the Western Conference.")


HEIRS = [
    ("Tomas Varga was dismissed as chairman in March. His replacement, Maren Holt, started on Monday.", "took_office"),
    ("Tomas Varga was named chairman of Brightwell. His predecessor, Maren Holt, quit in 2018.", "left"),
    ("Brightwell chairman Tomas Varga spoke. His predecessor, Maren Holt, resigned in 2018.", "left"),
]


@pytest.mark.parametrize(("text", "action"), HEIRS)
def test_a_predecessor_had_the_same_office(text: str, action: str) -> None:
    assert ("Maren Holt", action, "chairman") in changes(text)


def test_an_appointment_from_a_day_to_come_is_followed_by_taking_office() -> None:
    report = ne.parse("Brightwell named Maren Holt chairman, effective June 1.", published=DAY)
    found = {(a.action.value, a.modality.value, a.date and a.date.value) for a in report.appointments}
    assert ("took_office", "expected", "2026-06-01") in found
    assert any(action == "appointed" for action, _, _ in found)


def test_the_present_with_a_bare_month_looks_ahead() -> None:
    report = ne.parse("Maren Holt takes over as chair of the Calder Institute in January.", published=DAY)
    assert [(a.modality.value, a.date and a.date.value) for a in report.appointments] == [("expected", "2027-01")]


@pytest.mark.parametrize(
    ("text", "action", "office"),
    [
        ("Maren Holt defeated Tomas Varga for deputy speaker by 48 to 16.", "appointed", "deputy speaker"),
        ("Maren Holt had been finance minister of Peru before joining the bank.", "left", "finance minister"),
        ("The Senate confirmed Maren Holt as a judge on the Federal Court.", "appointed", "judge"),
    ],
)
def test_offices_won_and_offices_that_had_been(text: str, action: str, office: str) -> None:
    assert ("Maren Holt", action, office) in changes(text)


def test_a_firm_promotes_its_own() -> None:
    report = ne.parse("Maren Holt, Brightwell's finance chief, was named interim chief executive.", published=DAY)
    assert [a.office and a.office.organization for a in report.appointments] == ["Brightwell"]


@pytest.mark.parametrize(
    ("text", "who", "action", "office"),
    [
        (
            "Governor General Ada Lund then swore in Maren Holt as prime minister of Peru.",
            "Maren Holt",
            "took_office",
            "prime minister",
        ),
        (
            "Members elected Maren Holt as one of three vice chairs of the union.",
            "Maren Holt",
            "appointed",
            "vice chair",
        ),
        (
            "President Ada Lund named Maren Holt to the seven-member board of the central bank.",
            "Maren Holt",
            "appointed",
            "member",
        ),
        (
            "The Philippines takes over the rotating chairmanship of ASEAN from Malaysia.",
            "Philippines",
            "took_office",
            "chair",
        ),
        ("Bishop Maren Holt, who was elected in 2012, spoke.", "Maren Holt", "appointed", "bishop"),
    ],
)
def test_offices_behind_particles_numbers_and_states(text: str, who: str, action: str, office: str) -> None:
    assert (who, action, office) in changes(text)


RACE = "Liberals vote for new leader\n\nThe Liberals voted for a new leader on Tuesday. Both candidates spoke.\n\n"


def test_who_wins_the_vote_for_the_contested_office_has_it() -> None:
    text = RACE + "Maren Holt, a candidate for leader, beat Tomas Varga, the other candidate, by 45 votes to 40."
    assert ("Maren Holt", "appointed", "leader") in changes(text)


def test_who_leads_in_a_poll_does_not() -> None:
    text = RACE + "A poll has Maren Holt, a candidate for leader, beating Tomas Varga, a candidate, by 45% to 40%."
    assert changes(text) == set()


def test_what_is_said_twice_of_one_office_shares_its_predecessor() -> None:
    text = "Brightwell named Maren Holt chairman on Monday. Maren Holt will succeed Tomas Varga as chairman in May."
    report = ne.parse(text, published=DAY)
    assert {a.predecessor and a.predecessor.name for a in report.appointments if a.person.name == "Maren Holt"} == {
        "Tomas Varga"
    }


@pytest.mark.parametrize(
    ("text", "action", "office"),
    [
        ("Maren Holt was president of Hollis Snacks from 2012 until its sale.", "left", "president"),
        ("Maren Holt was treasurer of Hollis Snacks from 2012.", "left", "treasurer"),
        ("The chamber retained Maren Holt as majority leader.", "extended", "majority leader"),
    ],
)
def test_spells_that_are_over_or_go_on(text: str, action: str, office: str) -> None:
    assert ("Maren Holt", action, office) in changes(text)


def test_what_has_happened_is_not_told_again_as_to_come() -> None:
    text = 'Maren Holt resigned as chair of Calder Group on Monday. "I am stepping down," she said.'
    assert changes(text) == {("Maren Holt", "left", "chair")}


def test_succeeding_is_told_once_of_whoever_was_appointed() -> None:
    text = (
        "Calder Group named Maren Holt chairman on Monday. It is a big firm. Ms Holt succeeds Tomas Varga as chairman."
    )
    assert changes(text) == {("Maren Holt", "appointed", "chairman")}


CABINET = "Prime Minister Ada Lund reshuffled her cabinet on Friday. The ministers are sworn in today.\n\n"


@pytest.mark.parametrize(
    ("text", "who", "action", "office"),
    [
        (
            "Rosa Wren gets housing, Maren Holt transport and Tomas Varga health.",
            "Maren Holt",
            "took_office",
            "transport minister",
        ),
        (
            "Rosa Wren gets housing, Maren Holt transport and Tomas Varga health.",
            "Tomas Varga",
            "took_office",
            "health minister",
        ),
        ("Health minister Maren Holt was dropped from the cabinet.", "Maren Holt", "left", "health minister"),
        (
            "Health minister Maren Holt was sacked. Tomas Varga takes her job.",
            "Tomas Varga",
            "took_office",
            "health minister",
        ),
        (
            "Tomas Varga was sacked as trade minister. Maren Holt takes his place.",
            "Maren Holt",
            "took_office",
            "trade minister",
        ),
    ],
)
def test_reshuffles_leave_words_out(text: str, who: str, action: str, office: str) -> None:
    assert (who, action, office) in changes(CABINET + text)


def test_a_question_appoints_nobody() -> None:
    assert changes("Will Maren Holt be the next chair of the Calder Institute?") == set()


@pytest.mark.parametrize(
    ("text", "action", "office"),
    [
        ("Maren Holt, appointed chairman of Brightwell in 2019, was ousted on Friday.", "appointed", "chairman"),
        ("Maren Holt, appointed chairman of Brightwell in 2019, was ousted on Friday.", "left", "chairman"),
        ("Maren Holt has quit the board of Brightwell.", "left", "director"),
        ("Maren Holt was previously treasurer of Brightwell.", "left", "treasurer"),
        ("Maren Holt moves to Acme as chairman after six years running Brightwell.", "took_office", "chairman"),
        ("Maren Holt moves to Acme as chairman after six years running Brightwell.", "left", "head"),
        ("Before joining Acme in 2019, Maren Holt worked as treasurer of Brightwell.", "left", "treasurer"),
        ("Maren Holt became the first woman to chair the Nordic Forum in 2020.", "took_office", "chair"),
    ],
)
def test_earlier_offices_are_told(text: str, action: str, office: str) -> None:
    assert ("Maren Holt", action, office) in changes(text)
