"""Whom "the Ohio Republican", "the three-term Democrat" mean: a member of the party, not the party."""

import pytest

from reports import positions, rows

RACE = "Democrat Jo Neil is running for senator against Republican Ann Moon. "


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (RACE + "Tom Beck endorsed the Republican.", ("Tom Beck", "support", "Ann Moon")),
        (RACE + "The Farm Union endorses the three-term Democrat.", ("Farm Union", "support", "Jo Neil")),
        (RACE + "The Republican was endorsed by Tom Beck.", ("Tom Beck", "support", "Ann Moon")),
        (RACE + "Neil, a lawyer, won the Farm Union's support.", ("Farm Union", "support", "Jo Neil")),
        (RACE + "The Republican Party has endorsed Moon.", ("Republican Party", "support", "Ann Moon")),
        (RACE + "The Republicans have endorsed Moon.", ("Republicans", "support", "Ann Moon")),
    ],
)
def test_a_partys_noun_means_a_member_of_whom_the_story_tells(text: str, expected: tuple[str, str, str]) -> None:
    assert positions(text) == {expected}


def test_a_partisan_speaks() -> None:
    race = "Jo Neil is running for senator. Sen. Tom Beck backs Neil. "
    text = race + '"She has my vote," the Ohio Republican told reporters.'
    assert positions(text) == {("Tom Beck", "support", "Jo Neil")}
    assert [row["speaker"] for row in rows(text, "statement")] == ["Tom Beck"]
