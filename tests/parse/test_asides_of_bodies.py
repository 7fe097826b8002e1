"""Which body's office somebody stands for, where an article has several contests for offices of one title."""

import pytest

import newsevents as ne

SUMMIT = (
    "Ministers share out top jobs\n\nMinisters agreed to nominate Ulla Keller for a second term as president of the "
    "European Commission. They elected Tiago Sousa as the next president of the European Council.\n\n"
)


@pytest.mark.parametrize(
    ("passage", "body"),
    [
        ("Nora Marini voted against Keller, envoys said.", "European Commission"),
        ("Nora Marini backed Sousa, envoys said.", "European Council"),
    ],
)
def test_a_position_is_on_the_office_that_its_candidate_is_put_forward_for(passage: str, body: str) -> None:
    (position,) = (x for x in ne.parse(SUMMIT + passage).endorsements if x.endorser.name == "Nora Marini")
    assert position.office is not None
    assert (position.office.title, position.office.organization) == ("president", body)


def test_who_wins_a_party_is_backed_for_its_leadership() -> None:
    story = (
        "Alder Party leadership: Pryce wins race to be first minister\n\nGwen Pryce has won the Alder Party leadership "
        "election and is set to become the next first minister of Wales.\n\nMs Pryce was backed by Tom Orrell."
    )
    (position,) = ne.parse(story).endorsements
    assert position.office is not None
    assert position.office.title == "leader"


@pytest.mark.parametrize("deed", ["Narrow Vote", "Stunning Upset", "Surprise Reshuffle"])
def test_what_a_headline_calls_an_event_is_no_place(deed: str) -> None:
    story = f"Senate Confirms Holt as Labor Secretary in {deed}\n\nThe Senate confirmed Maren Holt on Monday."
    assert all(deed not in (actor.name, actor.represents) for actor in ne.parse(story).actors)
    offices = [x.office.organization for x in ne.parse(story).appointments if x.office is not None]
    assert offices
    assert deed not in offices
