"""What is to be hosted: the event with its year, whatever a clause calls it, and no meeting that decides on it."""

from collections import Counter

import newsevents as ne
from newsevents.parse.contest.hosting import settle_hosts
from newsevents.parse.contest.weighing import Votes

STORY = """Two cities left in the race to host the centenary Games

The General Assembly will decide in May on the host of the centenary Games. It hosted the 1994 Games itself.

Delhi is bidding to host the 2030 Empire Games. Canada dropped out of the race on Monday."""


def test_the_event_goes_by_its_year() -> None:
    records = [r for r in ne.parse(STORY).to_records() if r["type"] == "candidacy"]
    assert {(r["office"], r["organization"]) for r in records} == {("host", "2030 Empire Games")}


def test_votes_for_one_event_are_added_up() -> None:
    votes: Votes = Counter(
        {
            ("host", "2030 Empire Games"): 2,
            ("host", "centenary Games"): 5,
            ("host", "General Assembly"): 4,
            ("host", "hosting rights of the 2030 Empire Games"): 1,
            ("member", "OPEC"): 1,
        }
    )
    settle_hosts(votes)
    assert votes == {("host", "2030 Empire Games"): 8, ("member", "OPEC"): 1}
