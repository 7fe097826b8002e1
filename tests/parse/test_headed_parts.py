"""Who heads a part of a body, and which body elects the officer that a story is about."""

import pytest

from reports import offices, rows

PARTS = [
    ("Maren Holt, who heads the southern zone, told her people to go over to him.", "southern zone"),
    ("Maren Holt runs the firm's Asian operations.", "Asian operations"),
    ("Maren Holt, who heads its conflict prevention centre, said so.", "conflict prevention centre"),
    ("Maren Holt heads the semiconductor tools unit.", "semiconductor tools unit"),
    ("Maren Holt heads the farmers' commission for migrants.", "commission for migrants"),
]
NO_PARTS = [
    "Maren Holt leads the northern section by 20 votes.",
    "Maren Holt led the jury to a verdict.",
    "Maren Holt runs a small business in Leeds.",
    "Maren Holt led her rivals in the city centre.",
]


@pytest.mark.parametrize(("sentence", "part"), PARTS)
def test_parts_of_a_body_have_heads(sentence: str, part: str) -> None:
    found = [(r["action"], r["office"], r["organization"]) for r in rows(f"Norvest, a seed firm, met.\n\n{sentence}")]
    assert found == [("serving", "head", part)]


@pytest.mark.parametrize("sentence", NO_PARTS)
def test_who_is_in_front_or_has_a_shop_heads_nothing(sentence: str) -> None:
    assert not rows(f"Norvest, a seed firm, met.\n\n{sentence}")


@pytest.mark.parametrize("told", ["chooses a president", "elects a new president", "is to elect its next president"])
def test_the_body_that_elects_has_the_office(told: str) -> None:
    text = f"Swiss lawyer Anna Weber will be a candidate when the World Chess Federation {told} in April.\n\n"
    text += "Karl Stein of Austria, who has held the post since 2009, will not seek another term."
    assert ("Karl Stein", "serving", "president of World Chess Federation") in offices(text)
    assert ("Anna Weber", "declared", "president of World Chess Federation") in offices(text)


def test_a_parliament_that_elects_a_president_has_none_itself() -> None:
    text = "Anna Weber will be a candidate when Parliament elects a president in April. Peru is watching."
    assert "president of Parliament" not in {office for _, _, office in offices(text)}
