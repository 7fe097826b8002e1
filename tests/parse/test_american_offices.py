"""Offices of American states, counties and schools, and who is confirmed for what; all names are invented."""

import pytest

from newsevents import parse
from reports import offices


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Tom Lund, 9th District county commissioner, has resigned.\n\nThe Harlan County Commission met on Monday.",
            ("Tom Lund", "left", "county commissioner of Harlan County"),
        ),
        (
            "Harlan County District One Commissioner Tom Lund has resigned.\n\nThe county board met on Monday.",
            ("Tom Lund", "left", "commissioner of Harlan County"),
        ),
        (
            "The Harlan County Board of Commissioners met.\n\nCommissioner Tom Lund resigned from the board on Monday.",
            ("Tom Lund", "left", "member of Harlan County Board of Commissioners"),
        ),
        (
            "Tom Lund has served on the board for eight years.\n\nThe Harlan school board met.",
            ("Tom Lund", "serving", "member of None"),
        ),
        ("Norvest shareholders met.\n\nTom Lund resigned from the board.", ("Tom Lund", "left", "director of None")),
    ],
)
def test_public_boards_have_members_and_districts_are_no_bodies(text: str, expected: tuple[str, str, str]) -> None:
    assert offices(text) == {expected}


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "The Senate confirmed Tom Lund to serve on the Harlan Circuit Court.",
            {("Tom Lund", "appointed", "judge of Harlan Circuit Court")},
        ),
        (
            "The Senate confirmed Tom Lund, a justice on the Ohio Supreme Court, to serve on the Harlan Circuit Court.",
            {("Tom Lund", "appointed", "judge of Harlan Circuit Court")},
        ),
        (
            "The Senate confirmed Judge Tom Lund to the Harlan Circuit Court. Judge Lund has been a judge since 1987.",
            {("Tom Lund", "appointed", "judge of Harlan Circuit Court"), ("Tom Lund", "serving", "judge of None")},
        ),
    ],
)
def test_who_is_confirmed_to_sit_on_a_court_is_chosen_for_it(text: str, expected: set[tuple[str, str, str]]) -> None:
    assert offices(text) == expected


def test_votes_in_words_and_figures_have_been_held() -> None:
    report = parse("The Senate voted 72-to-16 to confirm Tom Lund as ambassador to Peru.", "2022-03-15")
    assert [x.modality.value for x in report.appointments] == ["actual"]


def test_what_could_have_been_was_not() -> None:
    report = parse("Republicans could have blocked the nomination of Tom Lund as labor secretary.", "2022-03-15")
    assert not report.endorsements


def test_the_new_year_is_no_day() -> None:
    report = parse("In its first vote of the new year, the council named Tom Lund treasurer.", "2022-03-15")
    assert [x.date for x in report.appointments if x.date is not None and x.date.value == "2022-01-01"] == []


@pytest.mark.parametrize("office", ["higher office", "statewide office", "elected office"])
def test_any_office_is_none(office: str) -> None:
    assert offices(f"Senator Tom Lund said that he would not seek {office}. The race for governor is open.") == set()


def test_a_committee_of_several_fields_is_one_body() -> None:
    text = "The Commerce, Science, and Transportation Committee approved Tom Lund as transportation secretary."
    (named,) = parse(text, "2022-03-15").appointments
    assert named.appointer is not None
    assert named.appointer.name == "Commerce, Science, and Transportation Committee"


def test_states_elect_attorneys_general() -> None:
    text = (
        "Tom Lund exits AG race\n\nTom Lund is ending his campaign for attorney general in the Democratic primary, he "
        "told U.S. Sen. Ana Reyes."
    )
    assert offices(text) == {("Tom Lund", "withdrawn", "attorney general of None")}
    sworn = "Tom Lund was sworn in as attorney general on Monday. President Ana Reyes of the United States was there."
    assert ("Tom Lund", "took_office", "attorney general of United States") in offices(sworn)


def test_a_top_prosecutor_is_called_by_the_title_of_the_story() -> None:
    text = "State Attorney General candidate Tom Lund dropped his campaign to be the state's next top prosecutor."
    assert ("Tom Lund", "withdrawn", "attorney general of None") in offices(text)


def test_who_challenges_a_representative_stands_for_the_seat() -> None:
    text = (
        "Rep. Tom Lund won't seek re-election\n\nRep. Tom Lund announced Friday that he won't seek re-election after "
        "35 years in Congress. State Sen. Ed Bell said he planned to challenge Lund in August. Lund has held no "
        "chairmanships."
    )
    assert ("Ed Bell", "interested", "representative of United States") in offices(text)


def test_leaders_of_a_house_are_of_the_house() -> None:
    text = "House Democrats will vote next week. Speaker Ana Reyes is running for minority leader."
    assert offices(text) == {("Ana Reyes", "declared", "minority leader of House")}


@pytest.mark.parametrize(
    "text",
    [
        "Tom Lund was elected to the state House in 2012 and to the Senate in 2016.",
        "Tom Lund was elected to the state House in 2012 and later to the Senate in 2016.",
    ],
)
def test_who_is_elected_to_one_house_and_later_to_another(text: str) -> None:
    assert offices(text) == {
        ("Tom Lund", "appointed", "member of state House"),
        ("Tom Lund", "appointed", "senator of Senate"),
    }


def test_a_bid_in_which_somebody_is_backed_is_not_the_backers() -> None:
    text = "Rep. Ana Reyes endorsed Tom Lund (R) in his bid for mayor of Harlan."
    assert offices(text) == {("Tom Lund", "declared", "mayor of Harlan")}
    assert offices("Tom Lund lost to Ed Bell in his bid for mayor of Harlan.") != offices(text)


@pytest.mark.parametrize("hope", ["is looking to succeed", "hopes to succeed"])
def test_who_looks_to_succeed_somebody_has_not(hope: str) -> None:
    text = f"Ana Reyes {hope} Gov. Tom Lund of Ohio."
    assert offices(text) == {("Ana Reyes", "interested", "governor of Ohio")}


def test_a_surname_that_a_body_has_too_is_somebodys() -> None:
    text = "Senator Tom Wagner is running for governor. In a letter to Senator Ed Bell, Wagner endorsed Ana Reyes."
    assert ("Ed Bell", "declared", "governor of None") not in offices(text)
    assert {x.endorser.name for x in parse(text, "2022-03-15").endorsements} <= {"Tom Wagner"}


def test_who_leaves_the_legislature_leaves_the_seat_that_a_title_names() -> None:
    text = "Ohio state Senator Tom Lund resigned from the legislature on Monday."
    assert offices(text) == {("Tom Lund", "left", "state senator of Ohio")}


def test_what_takes_effect_is_a_departure_not_its_beginning() -> None:
    (left,) = parse("Harlan Mayor Tom Lund resigned effective March 11.", "2022-03-15").appointments
    assert (left.start, left.date and left.date.value) == (None, "2022-03-11")


def test_who_has_not_announced_a_candidacy_has_not_declined_it() -> None:
    text = "Ana Reyes is running for mayor of Harlan. Mayor Tom Lund has not announced his candidacy."
    (lund,) = (x for x in parse(text, "2022-03-15").candidacies if x.person.name == "Tom Lund")
    assert (lund.status.value, lund.modality.value) == ("declared", "denied")


def test_plans_to_run_are_announced_on_a_day() -> None:
    (run,) = parse("Tom Lund announced plans to run for mayor of Harlan on Monday.", "2022-03-15").candidacies
    assert run.date is not None
    assert run.date.value == "2022-03-14"
    (left,) = parse("Tom Lund announced plans to resign as mayor of Harlan on Monday.", "2022-03-15").appointments
    assert left.date is not None
    assert left.date.value == "2022-03-21"


def test_a_fight_against_a_rival_is_no_position() -> None:
    text = "Tom Lund is running for mayor of Harlan. He is in a tough fight against Ed Bell."
    assert not parse(text, "2022-03-15").endorsements


def test_a_congressional_district_elects_a_representative() -> None:
    text = "The Harlan Bee endorsed Tom Lund in the Republican primary in the 4th congressional district."
    (backed,) = parse(text, "2022-03-15").endorsements
    assert backed.office is not None
    assert backed.office.title == "representative"


def test_mayors_of_several_towns_are_each_of_their_own() -> None:
    text = (
        "Mayors win again\n\nIn Harlan, Tom Lund was elected mayor, defeating Ed Bell.\n\nIn Norvik, Mayor Ana Reyes "
        "lost to Ida Moe."
    )
    assert ("Ed Bell", "rejected", "mayor of Harlan") in offices(text)
    assert ("Ana Reyes", "rejected", "mayor of Norvik") in offices(text)


def test_who_is_backed_for_re_election_is_backed_for_what_they_hold() -> None:
    text = "The Police League will endorse county commissioners Ana Reyes and Tom Lund in their re-election bids."
    backed = parse(text, "2022-03-15").endorsements
    assert {(x.candidate.name, x.office.title) for x in backed if x.candidate and x.office} == {
        ("Ana Reyes", "county commissioner"),
        ("Tom Lund", "county commissioner"),
    }


def test_governors_will_not_seek_their_own_offices_again_and_counties_have_none() -> None:
    text = (
        "Gov. Tom Lund won't seek reelection\n\nOhio Gov. Tom Lund, who decided against a run for president, said he "
        "will not seek a third term. Ana Reyes announced her candidacy. Harlan County Executive Ed Bell endorsed her."
    )
    assert ("Tom Lund", "declined", "governor of Ohio") in offices(text)
    assert ("Ana Reyes", "declared", "governor of Ohio") in offices(text)


def test_the_year_of_a_contest_is_not_when_somebody_declines_it() -> None:
    (declined,) = parse("Mayor Tom Lund of Harlan won't seek re-election in 2024.", "2022-03-15").candidacies
    assert declined.date is None
