"""One event in many shapes of clause: what stands between a subject and its verb, back to front, shared verbs."""

import pytest

from reports import changes, rows

RACE = "Ana Reyes and Tom Vane are the candidates for president of the Nordic Chess Federation. "
TOLD = [
    ("Hugh Farrow, the chief executive of Halden Bank, has quit, the bank said.", "left"),
    ("Hugh Farrow, whom Halden Bank named chief executive on Monday, is 51.", "appointed"),
    ("Bo Lund was appointed chairman of Halden Bank and Hugh Farrow chief executive.", "appointed"),
    ("Bo Lund becomes chairman of Halden Bank and Hugh Farrow chief executive.", "took_office"),
    ("Named to succeed Tom Vane as chief executive of Halden Bank was Hugh Farrow, 51.", "appointed"),
    ("Named chief executive of Halden Bank was Hugh Farrow.", "appointed"),
]


@pytest.mark.parametrize(("text", "action"), TOLD)
def test_a_change_in_many_shapes(text: str, action: str) -> None:
    assert ("Hugh Farrow", action, "chief executive officer") in changes(text)


def test_also_appointed_to_the_board_was() -> None:
    text = "Halden Bank is an old lender. Also appointed to the board of Halden Bank was Hugh Farrow."
    assert {(person, action) for person, action, _ in changes(text)} == {("Hugh Farrow", "appointed")}


def test_a_house_before_its_officer_is_no_person() -> None:
    text = "Bo Lund is chairman of Norvest and Calder Health chief executive Ana Reyes is a director."
    assert "Calder Health" not in {row["person"] for row in rows(text, "role")}


@pytest.mark.parametrize(
    "text",
    [
        "The decision by Hugh Farrow to back Ana Reyes came as a surprise.",
        "The decision by Hugh Farrow to back Ana Reyes for president came as a surprise.",
    ],
)
def test_a_decision_by_somebody_to_back_somebody(text: str) -> None:
    (row,) = rows(RACE + text, "endorsement")
    assert (row["endorser"], row["candidate"], row["stance"]) == ("Hugh Farrow", "Ana Reyes", "support")


def test_whoever_is_to_be_replaced_is_not_the_subject() -> None:
    text = (
        "The federation elects a president on Saturday. Those tipped to succeed Tom Vane as president include Jo Cole."
    )
    assert [(row["person"], row["status"]) for row in rows(text, "candidacy")] == [("Jo Cole", "mentioned")]
    assert changes("An attempt in May to oust Tom Vane as chairman of Norvest failed.") == set()


@pytest.mark.parametrize("verb", ["criticised", "blamed", "praised", "thanked", "slammed"])
def test_what_somebody_is_blamed_or_praised_for_has_happened(verb: str) -> None:
    text = f"Labour {verb} Ana Cole for sacking Bo Lund as chairman of Norvest."
    (row,) = rows(text)
    assert (row["person"], row["action"], row["appointer"], row["source"]) == ("Bo Lund", "left", "Ana Cole", None)


@pytest.mark.parametrize(
    "text",
    [
        "An attempt by shareholders to oust Tom Vane as chairman of Norvest has failed.",
        "Efforts in May to unseat Tom Vane as chairman of Norvest came to nothing.",
    ],
)
def test_what_was_attempted_has_not_happened(text: str) -> None:
    assert rows(text) == []
