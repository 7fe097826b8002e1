"""Who has yet to make up its mind, who abstains, and who is only going to take a side; names of people are invented."""

import pytest

from newsevents import parse
from newsevents.contests import Standing, contest
from newsevents.decide.assess import Status

_RULE = "Ana Reyes is a candidate for secretary general of the Caribbean Community. All 15 members must agree.\n\n"


def _standing(told: str) -> Standing:
    return contest([parse(f"Who is to lead the bloc\n\n{_RULE}{told}", published="2024-05-14")]).standing("Reyes")


@pytest.mark.parametrize(
    "waits", ["remains undecided", "has not said whom it will back", "has yet to make up its mind"]
)
def test_who_waits_may_still_agree(waits: str) -> None:
    """A member that has not decided blocks nothing, even where all have to say yes."""
    standing = _standing(f"Jamaica backs Ms Reyes. Guyana {waits}.")
    assert standing.neutral == ("Guyana",)
    assert not any(position.abstains for position in standing.positions)
    assert standing.status is Status.OPEN


def test_who_abstains_does_not_agree() -> None:
    """Where all have to say yes, an abstention is no yes."""
    standing = _standing("Guyana abstained when members voted on Ms Reyes on Monday.")
    assert standing.neutral == ("Guyana",)
    assert [position.abstains for position in standing.positions] == [True]
    assert standing.status is Status.BLOCKED


def test_what_is_announced_decides_nothing_and_is_told() -> None:
    """Who says that it will back a candidate is expected to, and no supporter yet."""
    standing = _standing("Jamaica said it would back Ms Reyes. Guyana will vote against her. Belize backs her.")
    assert standing.supporters == ("Belize",)
    assert {(each.actor.name, each.stance.value) for each in standing.expected} == {
        ("Jamaica", "support"),
        ("Guyana", "oppose"),
    }
    assert "Expected in support: Jamaica. Expected in opposition: Guyana." in standing.explain()
    assert [each["actor"] for each in standing.to_dict()["expected"]] == ["Jamaica", "Guyana"]


def test_who_has_taken_a_side_is_not_expected_to() -> None:
    """What was announced is past once it is done; the last thing announced counts."""
    done = parse(f"A contest\n\n{_RULE}Jamaica will back Ms Reyes. Guyana will back Ms Reyes.", published="2024-05-14")
    later = parse(f"A contest\n\n{_RULE}Jamaica backed Ms Reyes. Guyana will oppose her.", published="2024-05-16")
    standing = contest([done, later]).standing("Reyes")
    assert standing.supporters == ("Jamaica",)
    assert [(each.actor.name, each.stance.value) for each in standing.expected] == [("Guyana", "oppose")]
