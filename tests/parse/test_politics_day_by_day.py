"""What daily political news says of offices in passing: demands and remarks that are no changes of office."""

import pytest

from newsevents import parse


def _rows(text: str, kind: str) -> list[dict[str, object]]:
    rows = parse(text, published="2024-06-03").to_records()
    return [row for row in rows if row["type"] == kind]


@pytest.mark.parametrize(
    "text",
    [
        "Labour MP Ann Berg said Chancellor Tom Rudd should consider his position.",
        "Labour MP Ann Berg urged Chancellor Tom Rudd to consider his position.",
    ],
)
def test_who_should_consider_his_position_is_wanted_gone_and_no_candidate(text: str) -> None:
    """Who should consider his position is wanted gone and no candidate."""
    assert not _rows(text, "candidacy")
    assert [(r["endorser"], r["stance"], r["candidate"]) for r in _rows(text, "endorsement")] == [
        ("Ann Berg", "oppose", "Tom Rudd")
    ]


def test_a_position_that_is_not_ones_own_is_one_to_stand_for() -> None:
    """A position that is not ones own is one to stand for."""
    text = "Ann Berg is considering the position of chair of Norvest."
    assert [row["status"] for row in _rows(text, "candidacy")] == ["interested"]


@pytest.mark.parametrize(
    "text",
    [
        "DUP leader Peter Moss leads his fellow party members to the exit after a press conference.",
        "Union leader Ann Berg led her members to the polls.",
        "Labour leader Tom Rudd said: “We will leave that to the voters in May.”",
        "“This was about a leader who had lost the confidence of his group,” Labour leader Tom Rudd said.",
    ],
)
def test_no_change_of_office(text: str) -> None:
    """No change of office."""
    assert not _rows(text, "appointment")
    assert not _rows(text, "vote")


def test_a_vote_of_confidence_that_is_lost_is_one() -> None:
    """A vote of confidence that is lost is one."""
    assert [r["outcome"] for r in _rows("Ann Berg lost a confidence vote on Hull City Council.", "vote")] == ["failed"]


def test_a_refusal_to_nominate_nominates_nobody() -> None:
    """A refusal to nominate nominates nobody."""
    text = "Ann Berg has resigned after party leader Tom Rudd's refusal to nominate Joe Cole as committee convener."
    assert [(r["status"], r["modality"]) for r in _rows(text, "candidacy")] == [("nominated", "denied")]


def test_such_appointments_are_nobodys() -> None:
    """Such appointments are nobodys."""
    text = (
        "Ann Berg is to be convener of the justice committee.\n\nTom Rudd, a former health minister, said: “I believe "
        "that such appointments should not be in the gift of the party leader.”"
    )
    assert not _rows(text, "endorsement")


@pytest.mark.parametrize(
    "text",
    [
        "Ms Berg said it had been a privilege.\n\nThe schools minister has said he has quit the government.",
        "Paul Gavin’s resignation took effect at midnight.\n\nThe leader of the Alliance Party says it is time.",
    ],
)
def test_a_title_that_stands_alone_is_not_of_whom_it_does_not_fit(text: str) -> None:
    """A title that stands alone is not of whom it does not fit."""
    assert not _rows(text, "role")


def test_a_title_that_stands_alone_is_of_whom_the_sentence_before_was_about() -> None:
    """A title that stands alone is of whom the sentence before was about."""
    text = "Ann Berg won the vote with ease. The culture minister said she was delighted."
    assert [(r["person"], r["office"]) for r in _rows(text, "role")] == [("Ann Berg", "culture minister")]


def test_who_goes_while_another_is_called_on_to_go_had_another_office() -> None:
    """Who goes while another is called on to go had another office."""
    text = (
        "MP calls for Osgood to resign over Budget\n\nAnn Berg called for the Chancellor to step down following Ian "
        "Dunn's shock resignation last Friday.\n\nGeorge Osgood's Budget unravelled. Dunn then had to resign."
    )
    assert not [row for row in _rows(text, "appointment") if row["person"] == "Ian Dunn"]


def test_who_goes_where_a_successor_is_sought_had_the_office() -> None:
    """Who goes where a successor is sought had the office."""
    text = "The board of Norvest is looking for a new chief executive following Ann Berg's resignation last week."
    gone = [(r["person"], r["action"], r["office"]) for r in _rows(text, "appointment")]
    assert gone == [("Ann Berg", "left", "chief executive officer")]
