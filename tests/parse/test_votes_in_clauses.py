"""Votes whose sides clauses tell, counts that are not over, shares without a sign, and verdicts on "it"."""

import pytest

from reports import cells

COUNCIL = (
    "Harlow council votes on lease\n\nThe Harlow council met on Thursday, when mayor Pieter Lund put the lease of the "
    "old mill to the vote. Anna Reyes is his rival.\n\n"
)
FIGURES = ("for", "against", "abstentions", "outcome")


def _figures(text: str, lead: str = COUNCIL) -> list[tuple[object, ...]]:
    return cells(f"{lead}{text}\n", "vote", FIGURES, "2024-02-22")


@pytest.mark.parametrize(
    ("text", "told"),
    [
        (
            "Nine of the 11 members voted for the lease; the two staff members, still sore about pay, voted against.",
            (9, 2, None, "passed"),
        ),
        ("Six councillors voted for the plan, while five, led by Bo Adu, did not.", (6, 5, None, "passed")),
        ("Two of the 11 directors abstained, and one, Carla Holm, voted against.", (8, 1, 2, "passed")),
        (
            "Six members, among them Bo Adu, voted yes; four, all of them Greens, voted no and one abstained.",
            (6, 4, 1, "passed"),
        ),
        ("The motion to sell it came up first. It fell short, 3-4.", (3, 4, None, "failed")),
        ("The first count put Reyes in front, 1,116 to 1,113.", (1116, 1113, None, None)),
        (
            "Reyes was elected early in the day, with 31 votes to the 18 of her rival, Pieter Lund.",
            (31, 18, None, "passed"),
        ),
        ("Pieter Lund had held on with 413 votes against 407 for Ms Reyes.", (413, 407, None, "passed")),
    ],
)
def test_sides(text: str, told: tuple[object, ...]) -> None:
    """Each side is counted, wherever its clause puts it."""
    assert _figures(text) == [told]


@pytest.mark.parametrize(
    "text",
    [
        "Two of the 11 players went by bus and nine did not.",
        "The 9,800-pupil district is run by Bo Adu, who has 4-3 odds.",
        "Reyes put the house in front, 12 to 13 metres from the road.",
    ],
)
def test_no_sides(text: str) -> None:
    """Counts of what people do beside voting are no vote."""
    assert _figures(text) == []


def test_shares_told_to_the_tenth() -> None:
    """A share of votes needs no sign where the one before has it; who was eliminated led nothing."""
    lead = "Run-off in Harlow\n\nThe mayoral election in Harlow goes to a second round on 10 March.\n\n"
    told = _figures(
        "Anna Reyes came first on 18 February with 38.4 per cent of the vote. Pieter Lund got 31.9. Bo Adu was "
        "eliminated with 17.2, while Carla Holm received 12.5.",
        lead,
    )
    assert told == [(38.4, 31.9, None, None)]


def test_whom_polls_had_put_ahead() -> None:
    """What polls said before is told in passing: the figures are of the vote."""
    lead = "Reyes wins primary\n\nAnna Reyes will be the candidate of the left after a victory in Sunday's primary.\n\n"
    text = "Reyes had 51.3% of the vote. Pieter Lund, whom most polls had put ahead, trailed with 36.8%."
    assert _figures(text, lead) == [(51.3, 36.8, None, "passed")]
