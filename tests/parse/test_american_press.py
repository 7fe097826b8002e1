"""Counties, schools, unexpired terms, Congress and Canada's provinces in the press; all names are invented."""

import pytest

from newsevents import parse
from reports import offices


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "The Hamilton County Board of Education appointed Ana Reyes as superintendent.",
            ("Ana Reyes", "appointed", "superintendent of Hamilton County Board of Education"),
        ),
        (
            "Ana Reyes was named superintendent for Harlow Public Schools.",
            ("Ana Reyes", "appointed", "superintendent of Harlow Public Schools"),
        ),
        (
            "Calder City Schools Superintendent Ana Reyes will retire.",
            ("Ana Reyes", "leaving", "superintendent of Calder City Schools"),
        ),
        (
            "Ana Reyes will serve as superintendent for Calder Community School District.",
            ("Ana Reyes", "serving", "superintendent of Calder Community School District"),
        ),
        (
            "Ana Reyes was voted by the Calder County School Board to be superintendent on Monday.",
            ("Ana Reyes", "appointed", "superintendent of Calder County School Board"),
        ),
    ],
)
def test_schools_have_superintendents(text: str, expected: tuple[str, str, str]) -> None:
    assert offices(text) == {expected}


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Gov. Max Lund appointed Ana Reyes to fill the unexpired term of Sheriff Jan Cole.",
            {("Ana Reyes", "appointed", "sheriff of None")},
        ),
        (
            "Ana Reyes was appointed to serve out the remainder of Mayor Jan Cole's term.",
            {("Ana Reyes", "appointed", "mayor of None")},
        ),
        (
            "The board named Ana Reyes to complete the term of Commissioner Jan Cole.",
            {("Ana Reyes", "appointed", "commissioner of None")},
        ),
        ("Mayor Jan Cole said he would serve the rest of his term.", set()),
        ("Mayor Jan Cole said she would finish out her term.", set()),
    ],
)
def test_who_serves_out_a_term_has_the_office_of_whose_it_was(text: str, expected: set[tuple[str, str, str]]) -> None:
    assert offices(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Ana Reyes won re-election to the Senate in 2020.", {("Ana Reyes", "extended", "senator of Senate")}),
        (
            "Ana Reyes won re-election to the Senate in 2020. She was mayor of Harlan.",
            {("Ana Reyes", "extended", "senator of Senate"), ("Ana Reyes", "left", "mayor of Harlan")},
        ),
    ],
)
def test_a_house_behind_re_election_is_what_one_is_elected_to(text: str, expected: set[tuple[str, str, str]]) -> None:
    assert offices(text) == expected


def test_whoever_gives_up_a_seat_for_another_race_declines_the_seat() -> None:
    report = parse("Ana Reyes, a former mayor of Harlan, will not run for re-election to the House of Representatives.")
    told = {(x.person.name, x.status.value, x.office.title) for x in report.candidacies if x.office is not None}
    assert told == {("Ana Reyes", "declined", "member")}


def test_each_county_of_a_story_has_its_own_sheriff() -> None:
    text = (
        "Voters elected two new sheriffs in runoff elections.\n\nRandy Shaw defeated incumbent Scott County Sheriff "
        "Terry Stagg.\n\nIn Harlan County, Mike Moss outpolled Woody Cole, 1,773 votes to 831, to win the runoff "
        "election for sheriff."
    )
    lost = {(x.person.name, x.office.organization) for x in parse(text).candidacies if x.office is not None}
    assert lost == {("Terry Stagg", "Scott County"), ("Woody Cole", "Harlan County")}
    assert ("Mike Moss", "appointed", "sheriff of Harlan County") in offices(text)


def test_a_county_where_somebody_else_serves_is_not_the_sheriffs() -> None:
    text = "Commissioners will replace Sheriff Max Lund, who retired. They may pick Ana Reyes, a deputy in Moss County."
    assert ("Max Lund", "left", "sheriff of None") in offices(text)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Alberta Premier Ana Reyes shuffled her cabinet. Max Lund was named minister of health and addiction.",
            ("Max Lund", "appointed", "health and addiction minister of Alberta"),
        ),
        (
            "Ontario Premier Ana Reyes said so. Max Lund was sworn in as solicitor general.",
            ("Max Lund", "took_office", "solicitor general of Ontario"),
        ),
        (
            "Alberta Premier Ana Reyes made Max Lund the province's new energy minister.",
            ("Max Lund", "appointed", "energy minister of Alberta"),
        ),
        (
            "Prime Minister Jan Cole met Alberta Premier Ana Reyes in Ottawa. Finance Minister Max Lund resigned.",
            ("Max Lund", "left", "finance minister of Canada"),
        ),
    ],
)
def test_ministers_of_a_premier_are_the_provinces(text: str, expected: tuple[str, str, str]) -> None:
    assert offices(text) == {expected}


def test_secretaries_confirmed_by_a_congress_of_parties_and_states_are_americas() -> None:
    text = "Sen. Max Lund (R-Ky.) spoke for her. The Senate confirmed Ana Reyes as energy secretary."
    assert offices(text) == {("Ana Reyes", "appointed", "energy secretary of United States")}


def test_who_chooses_is_not_chosen() -> None:
    assert offices("President Max Lund spoke. The Senate approved Lund's choice to run the CIA.") == set()
    told = offices("The board approved Ana Reyes's selection as president.")
    assert told == {("Ana Reyes", "appointed", "president of None")}


def test_who_is_named_elsewhere_is_followed_in_another_office() -> None:
    text = "Max Lund is to take over for Jan Cole, who has been chosen as superintendent for Harlow Public Schools."
    assert offices(text) == {("Jan Cole", "appointed", "superintendent of Harlow Public Schools")}


@pytest.mark.parametrize(
    "text",
    [
        "Ana Reyes is running for mayor. The council voted 5-2 to settle it, with members Max Lund objecting.",
        "Ana Reyes announced that she's a Republican candidate for Congress.",
    ],
)
def test_objections_to_a_motion_and_any_candidate_of_a_party_are_no_positions(text: str) -> None:
    assert not parse(text).endorsements


def test_who_dropped_out_to_back_somebody_has_backed_them() -> None:
    report = parse("Max Lund, who ran for leader in 2008 before dropping out to support Jan Cole, is a minister.")
    assert [x.modality.value for x in report.endorsements] == ["actual"]


@pytest.mark.parametrize(
    ("text", "body"),
    [
        ("The Senate Energy and Public Works Committee voted 11-0.", "Senate Energy and Public Works Committee"),
        (
            "The Senate Environment and Public Lands Committee voted 9-2.",
            "Senate Environment and Public Lands Committee",
        ),
    ],
)
def test_committees_of_two_fields_keep_both(text: str, body: str) -> None:
    assert [x.body.name for x in parse(text).votes if x.body is not None] == [body]


def test_numbered_precincts_end_no_sentence() -> None:
    report = parse("It was seconded by Pct. 3 Commissioner Ana Reyes. City Manager Max Lund of Austin spoke.")
    assert {(x.person.name, x.office.title if x.office is not None else None) for x in report.roles} == {
        ("Ana Reyes", "commissioner"),
        ("Max Lund", "city manager"),
    }


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Ralph Lund was elected to serve as Lt. Governor of Virginia.",
            ("Ralph Lund", "appointed", "lieutenant governor of Virginia"),
        ),
        (
            "Ana Reyes has served as chief deputy district attorney of Harlan County since 2010.",
            ("Ana Reyes", "serving", "chief deputy district attorney of Harlan County"),
        ),
    ],
)
def test_deputies_are_not_whom_they_serve(text: str, expected: tuple[str, str, str]) -> None:
    assert offices(text) == {expected}


@pytest.mark.parametrize(("word", "status"), [("potential", "mentioned"), ("declared", "declared")])
def test_a_list_of_potential_candidates_only_mentions_them(word: str, status: str) -> None:
    report = parse(f"The list of {word} candidates for governor includes state Sen. Jan Lund and Max Moss.")
    assert {x.status.value for x in report.candidacies} == {status}
