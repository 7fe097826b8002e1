"""Who decides and who is chosen, as local papers tell it: boards, trustees, commissioners, courts, questions."""

from typing import Any

import pytest

import newsevents

Row = dict[str, Any]


def _told(kind: str, text: str) -> list[Row]:
    return [r for r in newsevents.parse(f"A local story\n\n{text}").to_records() if r["type"] == kind]


def _fields(kind: str, text: str, *names: str) -> list[tuple[Any, ...]]:
    return [tuple(r.get(name) for name in names) for r in _told(kind, text)]


CHOSEN = [
    ("Lawmakers confirmed Judge Mira Velasko to the state supreme court.", "justice", "supreme court"),
    ("The governor named Mira Velasko to the county court.", "judge", "county court"),
    (
        "The board of the Harlow Water District appointed Mira Velasko as general manager.",
        "general manager",
        "Harlow Water District",
    ),
    ("Trustees of Wexley College named Mira Velasko president on Monday.", "president", "Wexley College"),
    (
        "Harlow County commissioners voted 3-2 to name Mira Velasko county administrator.",
        "county administrator",
        "Harlow County",
    ),
    (
        "The synod of the Church of Norland elected the Right Rev Mira Velasko as archbishop.",
        "archbishop",
        "Church of Norland",
    ),
]


@pytest.mark.parametrize(("text", "office", "body"), CHOSEN)
def test_who_is_chosen_and_for_whom(text: str, office: str, body: str) -> None:
    """A court without a name has judges; a college's trustees and a district's board choose for it."""
    assert _fields("appointment", text, "person", "office", "organization") == [("Mira Velasko", office, body)]


@pytest.mark.parametrize(
    "text",
    [
        "The minister asked the county court to hear Mira Velasko. She was taken to court on Monday.",
        "The firm took Mira Velasko to the supreme court over the debt.",
        "Members of the Harlow Senate District elected nobody.",
    ],
)
def test_nobody_is_chosen(text: str) -> None:
    """Whoever is taken to a court does not sit on it."""
    assert not _told("appointment", text)


VOTES = [
    ("Harlow County commissioners voted 3-2 to approve the plan.", "Harlow County"),
    ("Harlow City Council members voted 5-2 to fire Tom Varga, the city manager.", "Harlow City Council"),
    ("City council members voted 5-2 to fire Tom Varga, the city manager.", "city council"),
    ("The board's members voted 5-2 to remove Tom Varga.", "board"),
]


@pytest.mark.parametrize(("text", "body"), VOTES)
def test_whose_vote_it_is(text: str, body: str) -> None:
    """Members and commissioners vote as the body that they are of."""
    assert _fields("vote", text, "body") == [(body,)]


def test_what_is_vacant_was_the_office_of_whoever_died() -> None:
    """Who puts somebody up for a vacant seat has an office of his own."""
    text = "She was nominated by Gov. Frank Asante to fill the seat left vacant when Justice Henrik Varga died."
    assert _fields("appointment", text, "person", "action", "office") == [("Henrik Varga", "left", "justice")]


def test_a_right_of_veto_is_a_rule_and_no_position() -> None:
    """A body that may say no has not said it."""
    text = "Parliament has a veto over the appointment of Mira Velasko as governor of the central bank."
    assert not _told("endorsement", text)
    assert _fields("rule", text, "body", "kind") == [("Parliament", "veto")]


@pytest.mark.parametrize(("verb", "modality"), [("will not block", "denied"), ("is blocking", "actual")])
def test_an_appointment_that_is_blocked(verb: str, modality: str) -> None:
    """Who blocks an appointment is against whoever would get it."""
    text = f"Norway {verb} the appointment of Omar Varga as secretary general."
    told = _fields("endorsement", text, "endorser", "candidate", "stance", "modality")
    assert told == [("Norway", "Omar Varga", "oppose", modality)]


RULES = [
    ("Two diplomats spoke. Decisions of the Northern Council require unanimity.", "Northern Council"),
    (
        "The party's members vote by post. If nobody gets more than half of the votes, two go into a run-off.",
        "party",
    ),
]


@pytest.mark.parametrize(("text", "body"), RULES)
def test_who_decides_is_not_whoever_is_near(text: str, body: str) -> None:
    """Diplomats who are quoted, and a union that takes a side, do not decide."""
    assert _fields("rule", text, "body") == [(body,)]


def test_questions_and_answers_name_the_field() -> None:
    """Who the candidates are is asked, and answered by names alone."""
    text = "Who are the candidates for mayor? Dara Asante, Luis Ortega and Edith Quist. The council meets in May."
    told = _fields("candidacy", text, "person", "office")
    assert told == [("Dara Asante", "mayor"), ("Luis Ortega", "mayor"), ("Edith Quist", "mayor")]


def test_a_state_that_withdraws_its_candidate_did_not_stand() -> None:
    """Whose candidate it was is not named."""
    assert not _told("candidacy", "Kenya has withdrawn its candidate for the chair of the African Union Commission.")


def test_who_share_a_plural_title_both_did_it() -> None:
    """``who`` behind "council members A and B" stands for both."""
    text = (
        "The council appointed Joe Okeke police chief. Council members Lee Duarte and Sam Ortiz, who voted no, "
        "said they wanted an outside candidate."
    )
    assert _fields("endorsement", text, "endorser", "stance") == [("Lee Duarte", "oppose"), ("Sam Ortiz", "oppose")]


def test_a_tie_that_is_broken_is_no_promise_that_is() -> None:
    """A mayor breaks a tie and so appoints; a promise that is broken denies what was promised."""
    text = "Mayor Dana Ruiz broke a 4-4 tie to confirm Joe Okeke as police chief."
    assert _fields("appointment", text, "person", "modality") == [("Joe Okeke", "actual")]


def test_an_investor_backs_a_chairman_of_another_firm() -> None:
    """Behind a description and a comma stands the firm that says it; the chairman is not its own."""
    text = "Norvest's biggest investor, Calder Capital, said it would oppose Tom Varga as chairman."
    [told] = _told("endorsement", text)
    assert told["endorser"] == "Calder Capital"
    assert told["organization"] != "Calder Capital"


def test_an_hour_is_no_member_of_an_assembly() -> None:
    """``AM`` is a member of the Senedd only where a story speaks of Wales's assembly."""
    text = "The council meets today. At 11 AM Tom Varga was elected chair of the council."
    assert not _told("role", text)
    text = "The Welsh Assembly met today. AM Rosa Quist spoke."
    assert [r["office"] for r in _told("role", text)] == ["am"]
