"""The seat chart: every member has a seat, and no name is put to a seat that nobody gave it."""

import itertools
import math

from hypothesis import given
from hypothesis import strategies as st

from contest_reports import backs, person, report, state
from newsevents.contests import Contest, contest
from newsevents.model import Office
from newsevents.show.html.seats import Kind, half_circle, placed, seat_chart
from race import race


def whole() -> Contest:
    return contest(race(), office="secretary general", organization="NATO")


def _kinds(day: str) -> dict[Kind, int]:
    return {kind: count for kind, _, count in seat_chart(whole().standing("Rutte", day)).legend}


def test_the_seats_of_april_are_those_of_the_standing() -> None:
    standing = whole().standing("Rutte", "2024-04-03")
    assert _kinds("2024-04-03") == {Kind.SUPPORT: 7, Kind.CLAIMED: 19, Kind.UNDECLARED: 3, Kind.OPPOSE: 3}
    named = {each.seat.name: each.kind for each in placed(standing) if each.seat is not None}
    assert named == dict.fromkeys(standing.supporters, Kind.SUPPORT) | dict.fromkeys(standing.opponents, Kind.OPPOSE)


def test_before_any_count_every_seat_has_its_name() -> None:
    seats = placed(whole().standing("Rutte", "2024-01-31"))
    assert len({each.seat.name for each in seats if each.seat}) == 31
    assert {each.kind for each in seats} == {Kind.UNDECLARED}


def test_where_all_the_others_are_claimed_they_have_their_names() -> None:
    seats = placed(whole().standing("Rutte", "2024-06-26"))
    assert len({each.seat.name for each in seats if each.seat}) == 32
    assert {each.kind for each in seats} == {Kind.SUPPORT, Kind.CLAIMED}


def test_disputed_members_are_shown_as_such() -> None:
    seats = placed(whole().standing("Rutte", "2024-05-17"))
    assert [each.seat.name for each in seats if each.kind is Kind.DISPUTED and each.seat] == ["Slovakia"]


def test_the_note_says_on_whose_word_seats_are_claimed() -> None:
    note = seat_chart(whole().standing("Rutte", "2024-04-03")).note
    assert note == (
        "One of the diplomats put the support at about 26 of 32: 19 are not named. Which members these are is not said."
    )


@given(st.integers(1, 1000))
def test_seats_stand_in_a_half_circle_and_do_not_touch(count: int) -> None:
    places, diameter = half_circle(count)
    assert len(places) == count
    assert diameter > 0
    assert all(y <= 0 and math.hypot(x, y) < 170 for x, y in places)
    if count <= 120:  # beyond that the pairs are too many to try
        assert all(math.dist(one, other) > diameter * 0.97 for one, other in itertools.combinations(places, 2))


@given(st.integers(2, 500))
def test_seats_go_from_left_to_right(count: int) -> None:
    places, _ = half_circle(count)
    angles = [math.atan2(abs(y), x) for x, y in places]
    assert all(later <= earlier + 0.002 for earlier, later in itertools.pairwise(angles))


def test_where_nobody_says_how_many_members_there_are_no_seats_are_drawn() -> None:
    backed = contest([report("2024-01-02", backs(state("Peru"), person("Ana Reyes"), office=Office("chair", "Acme")))])
    chart = seat_chart(backed.standing("Reyes"))
    assert not chart.drawn
    assert chart.note == "How many members there are is not told."
