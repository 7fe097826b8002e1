"""Whom a pronoun means in a clause of time or cause, and behind a sentence in which others act on the same person."""

import pytest

from reports import cells, changes, positions

HARBOUR = "Anna Lund and Peter Marsh are competing to become chair of the Norvest Harbour Board.\n\n"
BANK = "President Otto Kessel on Monday nominated economist Clara Brandt as governor of the National Bank of Peru.\n\n"


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Tom Reyes ruled himself out after the union declined to support him.", ("union", "support", "Tom Reyes")),
        (
            "Tom Reyes, a pilot, was struck off the list when Mayor Jane Okoro came out against him.",
            ("Jane Okoro", "oppose", "Tom Reyes"),
        ),
        (
            "Tom Reyes bowed out after the mayor, Jane Okoro, withdrew her backing.",
            ("Jane Okoro", "support", "Tom Reyes"),
        ),
        (
            "After Mayor Jane Okoro withdrew her support, Tom Reyes pulled out.",
            ("Jane Okoro", "support", "Tom Reyes"),
        ),
        # whose clause is not the one that says when
        ("Tom Reyes, the mayor, said that the union supports him.", ("union", "support", "Peter Marsh")),
        ("Jane Okoro, the mayor, left the hall when the union endorsed him.", ("union", "support", "Peter Marsh")),
    ],
)
def test_a_clause_of_time_or_cause_is_of_its_sentences_subject(text: str, expected: tuple[str, str, str]) -> None:
    assert positions(HARBOUR + text) == {expected}


def test_what_one_took_back_is_not_on_whom_another_dropped() -> None:
    dropped = "The dockers' union will not support Marsh.\n\n"
    told = positions(HARBOUR + dropped + "Tom Reyes bowed out after the mayor, Jane Okoro, withdrew her backing.")
    assert ("Jane Okoro", "support", "Tom Reyes") in told
    assert ("Jane Okoro", "support", "Peter Marsh") not in told


@pytest.mark.parametrize(
    "text",
    [
        "Senator Paul Weller says that Brandt deserves the post. The banking panel cleared her 13-11 on Friday.",
        "Labour leader Ann Moss spoke for an hour. The Senate confirmed her by 13 votes to 11.",
        "Labour leader Ann Moss spoke for an hour. The Senate approved her, 13-11.",
    ],
)
def test_a_vote_is_on_whoever_was_nominated(text: str) -> None:
    assert cells(BANK + text, "vote", ("subject", "for", "against")) == [("Clara Brandt", 13, 11)]


def test_who_is_acted_on_stays_she() -> None:
    story = (
        "Clara Brandt, who died on Saturday, was a judge. She began in Lima. "
        "Otto Kessel twice passed her over; Luis Mora put her there in 2003.\n\n"
        "She succeeded Dan Omolo as president of the Lima Bar in 2011."
    )
    assert ("Clara Brandt", "took_office", "president") in changes(story)
    moved = (
        "Clara Brandt began in Lima. She taught law. Dan Omolo praised her. He became dean of Lima Law School in 2011."
    )
    assert ("Dan Omolo", "took_office", "dean") in changes(moved)
