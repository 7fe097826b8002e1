"""Plain news of local races and of companies: who stands, who backs, who came and went, in the usual wordings."""

import pytest

from reports import rows

RACE = "Alan Torvik is running for mayor of Tolvey.\n\n"
Key = tuple[str, ...]


BACKING: list[tuple[str, set[Key]]] = [
    (
        "Torvik earned the backing of Assemblyman Wes Chadd, D-Arcata, and Tolvey County Sheriff Steve Frey.",
        {("Wes Chadd", "support"), ("Steve Frey", "support")},
    ),
    (
        "Another one of Tolvey County's five commissioners, Stan Vander, is also backing Torvik.",
        {("Stan Vander", "support")},
    ),
    ("Another of the five commissioners, Stan Vander, is also backing Torvik.", {("Stan Vander", "support")}),
    ("Ana Reyes, the union's leader, backs Torvik.", {("Ana Reyes", "support")}),
    ("The union's leader, Ana Reyes, backs Torvik.", {("Ana Reyes", "support")}),
    ("Torvik took the sought-after endorsement of the Tolvey Farm Bureau.", {("Tolvey Farm Bureau", "support")}),
    ("Torvik touted the support of Ana Reyes.", {("Ana Reyes", "support")}),
    ("Ana Reyes, the union's leader, supporters and neighbours came.", set()),
    ("Torvik took two endorsements.", set()),
    ("Former Tolvey Mayor Pete Fopp said he is painting a picture of himself with his endorsements.", set()),
]


@pytest.mark.parametrize(("sentence", "expected"), BACKING)
def test_who_backs_a_local_candidate(sentence: str, expected: set[Key]) -> None:
    """Who backs somebody is found behind brackets, appositions and "another of"."""
    assert {(r["endorser"], r["stance"]) for r in rows(RACE + sentence, "endorsement")} == expected


@pytest.mark.parametrize(
    "sentence",
    [
        "Republican candidate for Ohio governor Alan Torvik is ahead.",
        "The union backs Democratic candidate for Ohio governor Alan Torvik.",
    ],
)
def test_a_candidate_for_an_office_does_not_hold_it(sentence: str) -> None:
    """What somebody stands for, named right before the name, is no office of theirs."""
    assert not rows(sentence, "role")
    found = rows(sentence, "candidacy")
    assert [(r["person"], r["office"], r["organization"]) for r in found] == [("Alan Torvik", "governor", "Ohio")]


def test_a_governor_is_not_his_party_s() -> None:
    """A party's adjective before a governor says whose member he is, not what he governs."""
    (role,) = rows("Term-limited Democratic Gov. John Hickman spoke.", "role")
    assert role["organization"] is None
    (role,) = rows("Labour spokesman John Hickman spoke.", "role")
    assert role["organization"] == "Labour"


COMPANY: list[tuple[str, set[Key]]] = [
    (
        "Norvex named Morten Wier as chief executive.\n\nWier, 52, most recently ran its electrification division.",
        {("Morten Wier", "appointed", "chief executive officer"), ("Morten Wier", "left", "head")},
    ),
    (
        "Norvex chief executive Mike Dorn will retire next year.\n\nHe held various executive positions there.",
        {("Mike Dorn", "leaving", "chief executive officer")},
    ),
    (
        "Norvex chief executive Mike Dorn will step down as CEO in July before retiring at the end of the year.",
        {("Mike Dorn", "leaving", "chief executive officer")},
    ),
]


@pytest.mark.parametrize(("text", "expected"), COMPANY)
def test_who_came_and_went_in_a_company(text: str, expected: set[Key]) -> None:
    """Whoever ran a part of a company, or held positions, did not leave the office that the story is about."""
    assert {(r["person"], r["action"], r["office"]) for r in rows(text, "appointment")} == expected


def test_he_succeeds_whom_the_last_one_named_follows() -> None:
    """Of two who are named, the last is the one who succeeds."""
    text = (
        "Norvex named David Calhoun as chief executive. Norvex also named Niel Golight as senior vice president. "
        "He succeeds Anne Tolouse."
    )
    found = {r["person"]: r["predecessor"] for r in rows(text, "appointment")}
    assert found == {"David Calhoun": None, "Niel Golight": "Anne Tolouse"}


OFFICES: list[tuple[str, str, set[Key]]] = [
    (
        "Lori Strode won a city council seat in Tolvey.",
        "appointment",
        {("Lori Strode", "member")},
    ),
    ("Lori Strode won the Batley seat.", "appointment", set()),
    (
        "Norvex shareholders met.\n\nAna Strode won a seat on the nine-member board.",
        "appointment",
        {("Ana Strode", "director")},
    ),
    ("Lori Strode is running for a county commission seat.", "candidacy", {("Lori Strode", "commissioner")}),
    (
        "Bo Lindqvist took the leadership of the Unity Party on the first ballot with 53.8 per cent of the vote.",
        "appointment",
        {("Bo Lindqvist", "leader")},
    ),
    (
        (
            "President Ana Reyes's pick for a vacant seat on the 4th Circuit Court of Appeals stalled on Thursday.\n\n"
            "Lori Strode, 44, was nominated in February to replace Judge Harold Stiles."
        ),
        "candidacy",
        {("Lori Strode", "judge")},
    ),
    ('"We are not going to die on this hill," Finance Minister Paul Donner said.', "appointment", set()),
]


@pytest.mark.parametrize(("text", "kind", "expected"), OFFICES)
def test_what_seat_is_won_or_sought(text: str, kind: str, expected: set[Key]) -> None:
    """A seat's words say what its holder is called."""
    assert {(r["person"], r["office"]) for r in rows(text, kind)} == expected


def test_what_is_told_on_a_network_is_not_of_its_country() -> None:
    """A company that something is announced on says nothing of whose offices these are."""
    (role,) = rows("Prime Minister Anwar Bin announced a reshuffle on Facebook.", "role")
    assert role["organization"] is None


def test_the_store_owner_is_no_contest() -> None:
    """Nobody stands for being an owner, and a war in a name does not make a story that of its country."""
    text = (
        "Store owner tapped for open seat\n\nMike Dunn withdrew from the race on Monday. "
        "Gary Nape, a Korean War veteran, looked on with Treasurer Sue Minn."
    )
    assert {r["office"] for r in rows(text, "candidacy")} <= {None}
    assert {r["organization"] for r in rows(text, "role")} <= {None}


def test_a_board_s_chairman_is_the_company_s() -> None:
    """Whoever chairs a company's board chairs the company."""
    text = "Norvex sacked its chief executive.\n\nRob Walt, chairman of the company's board of directors, thanked him."
    assert {r["organization"] for r in rows(text, "role")} == {"Norvex"}


@pytest.mark.parametrize(
    "text",
    [
        "There were several speakers at the rally, including First Minister of Scotland Nicola Sturge and Tom Watt.",
        "Ana Reyes explained she was an ambassador in Korea.",
        "Ana Reyes told reporters that Bo Lund was the finance minister of Peru.",
    ],
)
def test_what_somebody_was_in_speech_they_may_be(text: str) -> None:
    """The past tense behind a verb of saying is that verb's, and "there were" names nobody's past office."""
    assert not rows(text, "appointment")
