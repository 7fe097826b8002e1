"""Statehouses, county boards, courts and parties of North America in the press; all names are invented."""

import pytest

from newsevents import parse
from reports import cells, changes, offices, rows


@pytest.mark.parametrize("degree", ["Ed.D.", "Ph.D.", "Ed.L.D.", "M.Ed."])
def test_degrees_stand_behind_a_name_and_end_no_sentence(degree: str) -> None:
    text = f"Dr. Tim Orr, {degree}, has been named superintendent of Harlow Public Schools."
    assert offices(text) == {("Tim Orr", "appointed", "superintendent of Harlow Public Schools")}


def test_a_sentence_may_end_in_a_degree() -> None:
    text = "Ana Reyes holds a Ph.D. She was named superintendent of Harlow Public Schools."
    assert offices(text) == {("Ana Reyes", "appointed", "superintendent of Harlow Public Schools")}


@pytest.mark.parametrize(
    "body",
    ["National Union of Public and General Employees", "Association of Small and Medium Contractors"],
)
def test_a_body_of_two_kinds_of_people_has_one_name(body: str) -> None:
    text = f"Jan Lund is president of the {body}."
    assert offices(text) == {("Jan Lund", "serving", f"president of {body}")}


def test_a_person_beside_a_body_is_no_part_of_its_name() -> None:
    text = "Jan Lund is president of the Association of Teachers and Bo Orr is its treasurer."
    assert ("Jan Lund", "serving", "president of Association of Teachers") in offices(text)


@pytest.mark.parametrize("district", ["District of Alaska", "Northern District of Ohio"])
def test_a_court_is_for_a_district(district: str) -> None:
    text = f"The Senate confirmed Tim Orr to the U.S. District Court for the {district}."
    assert offices(text) == {("Tim Orr", "appointed", f"judge of U.S. District Court for the {district}")}


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Ana Reyes was elected to Harlow County Commission District 3 in 2006.", "member of Harlow County Commission"),
        ("Ana Reyes was elected to Harlow City Council Ward 4 in 2006.", "member of Harlow City Council"),
        ("Ana Reyes was elected to Leon County Commission District 5 in 2014.", "member of Leon County Commission"),
        ("Ana Reyes chairs Harlow Fire District 3.", "chair of Harlow Fire District 3"),
    ],
)
def test_one_sits_on_a_body_for_a_part_of_a_place(text: str, expected: str) -> None:
    assert {office for _, _, office in offices(text)} == {expected}


def test_who_is_chosen_again_keeps_what_they_were_chosen_for() -> None:
    text = (
        "Mayor Dan Marsh is retiring. In 2006, Marsh was elected to the Harlow County Commission and was re-elected "
        "twice. He was elected mayor in 2018."
    )
    assert ("Dan Marsh", "extended", "member") in changes(text)
    assert ("Dan Marsh", "extended", "mayor") not in changes(text)


def test_who_holds_another_office_by_then_is_chosen_again_for_that() -> None:
    text = "Dan Marsh was appointed treasurer of the Calder Guild in May. President Ana Reyes was re-elected on Sunday."
    assert ("Ana Reyes", "extended", "president") in changes(text)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Sheriff Dan Marsh said poor health is forcing him to step down.", "leaving"),
        ("Sheriff Dan Marsh said the row has forced him to step down.", "left"),
    ],
)
def test_what_is_still_forcing_somebody_out_has_not_done_so(text: str, expected: str) -> None:
    assert changes(text) == {("Dan Marsh", expected, "sheriff")}


def test_two_verbs_of_a_clause_that_is_awaited() -> None:
    text = "After Orr receives his commission and takes his oath, the court will be full. Tim Orr is a lawyer."
    assert not [a for a in parse(text).appointments if a.modality == "actual"]


@pytest.mark.parametrize(
    "clause", ["represent the riding of Calder", "represent District 4 on the Harlow City Council"]
)
def test_whom_voters_send_holds_no_office_that_the_story_is_about(clause: str) -> None:
    text = f"Ana Reyes, who was elected in 2004 to {clause}, is running for premier."
    assert changes(text) == set()
    assert [c.office and c.office.title for c in parse(text).candidacies] == ["premier"]


@pytest.mark.parametrize("reason", ["a bid", "a potential bid", "her bid"])
def test_what_a_bid_is_for_does_not_come_about(reason: str) -> None:
    text = f"Ana Reyes quit to focus on {reason} to replace Bo Lund as leader of the Calder Party."
    assert "took_office" not in {action for _, action, _ in changes(text)}


def test_a_party_has_a_house_leader() -> None:
    text = "Ana Reyes will step down as the NDP's House leader. Government House Leader Jan Lund spoke in Ottawa."
    assert ("Ana Reyes", "leaving", "house leader of NDP") in offices(text)
    assert ("Jan Lund", "government house leader") in cells(text, "role", ("person", "office"))


@pytest.mark.parametrize("manner", ["glowingly", "admiringly", "warmly"])
def test_who_is_only_praised_is_not_mentioned(manner: str) -> None:
    text = f"Ana Reyes has spoken {manner} of Dan Marsh. The race for governor is open."
    assert rows(text, "candidacy") == []


def test_whom_insiders_speak_of_is_mentioned() -> None:
    text = "Party insiders speak of Bo Lund as a candidate for governor."
    assert cells(text, "candidacy", ("person", "status")) == [("Bo Lund", "mentioned")]


def test_people_told_of_by_a_plural_are_no_doers() -> None:
    text = (
        "The endorsements of gubernatorial candidate Sol Pine and Senate candidate Lou Barton came a month before the "
        "deadline to file paperwork."
    )
    found = cells(text, "candidacy", ("person", "status", "office", "modality"))
    assert found == [("Sol Pine", "declared", "governor", "actual"), ("Lou Barton", "declared", "senator", "actual")]


def test_who_files_paperwork_stands() -> None:
    text = "Lou Barton came to the courthouse to file paperwork for mayor of Harlow."
    assert cells(text, "candidacy", ("person", "office")) == [("Lou Barton", "mayor")]


@pytest.mark.parametrize(
    ("told", "office"),
    [
        ("has endorsed Arizona Gov. Dan Marsh in next week's primary there. The president tweeted.", "governor"),
        ("backed U.S. Sen. Dan Marsh of Ohio in the Republican primary. The president tweeted her support.", None),
        ("endorsed Dan Marsh. The president leaves in May. Voters will choose the next president.", "president"),
    ],
)
def test_an_office_that_an_endorser_holds_is_not_contested(told: str, office: str | None) -> None:
    assert cells(f"President Ana Reyes {told}", "endorsement", ("endorser", "candidate", "office")) == [
        ("Ana Reyes", "Dan Marsh", office)
    ]


@pytest.mark.parametrize(
    "backer",
    [
        "Reyes adviser Jim Moss",
        "former Reyes adviser Jim Moss",
        "longtime Reyes aide Jim Moss",
        "former Reyes White House strategist Jim Moss",
        "former Reyes campaign chairman Jim Moss",
    ],
)
def test_whose_aide_somebody_is_says_nothing_of_who_backs(backer: str) -> None:
    text = f"Sol Wagon, who is running for governor, is endorsed by {backer}. President Ana Reyes spoke."
    assert cells(text, "endorsement", ("endorser", "candidate")) == [("Jim Moss", "Sol Wagon")]


def test_a_name_before_a_comma_is_nobodys_aide() -> None:
    text = "Sol Wagon is running for governor. Wagon is endorsed by Ana Reyes, adviser Jim Moss said."
    assert cells(text, "endorsement", ("endorser", "candidate")) == [("Ana Reyes", "Sol Wagon")]


def test_a_past_tense_of_doing_with_others_is_a_verb() -> None:
    text = "Lou Barton has backed Reyes's plan and co-sponsored Reyes's bill. Ana Reyes is running for mayor."
    assert rows(text, "endorsement") == []


def test_who_has_two_titles_speaks_of_themselves() -> None:
    text = (
        "Mayor Dan Marsh will not run for re-election, and Mayor Pro Tem and Ward 4 Councilmember Tim Orr "
        "announced that he would seek the job. The Calder City Council meets today."
    )
    found = set(cells(text, "candidacy", ("person", "status")))
    assert found == {("Dan Marsh", "declined"), ("Tim Orr", "declared")}
    assert ("mayor pro tem", "Calder") in cells(text, "role", ("office", "organization"))


def test_the_one_province_of_a_story_on_a_cabinet_is_its_ministers() -> None:
    text = (
        "Bo Pall shuffled his cabinet on Wednesday. Investors give Manitoba a vote of confidence, the premier said.\n\n"
        "Jan Lund is the new justice minister, and becomes attorney general as well."
    )
    told = offices(text)
    assert ("Jan Lund", "appointed", "justice minister of Manitoba") in told
    assert ("Jan Lund", "took_office", "attorney general of Manitoba") in told


def test_a_federal_cabinet_is_no_provinces() -> None:
    text = (
        "Bo Pall shuffled his federal cabinet on Wednesday. Jan Lund is now the justice minister of Canada. Manitoba "
        "wants more, the premier said. Ana Reyes became finance minister."
    )
    assert ("Ana Reyes", "took_office", "finance minister of Canada") in offices(text)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "The Senate confirmed Ana Reyes and Bo Lund to district court judgeships in Ohio and Iowa.",
            {("Ana Reyes", "appointed", "judge of Ohio"), ("Bo Lund", "appointed", "judge of Iowa")},
        ),
        (
            "The Senate voted 51-47 to make Ana Reyes the first blind federal judge in Ohio.",
            {("Ana Reyes", "appointed", "judge of Ohio")},
        ),
        ("The party voted to make her the first woman to lead it.", set()),
        ("The city made plans to district court buildings.", set()),
    ],
)
def test_a_vote_makes_somebody_a_judge(text: str, expected: set[tuple[str, str, str]]) -> None:
    assert offices(text) == expected


def test_a_committee_of_labor_is_no_party() -> None:
    text = (
        "The Senate Health, Education, Labor and Pensions (HELP) Committee sent Ana Reyes, wanted as "
        "Secretary of Education, to the floor by 12-11 on Tuesday."
    )
    assert "Australia" not in {row.get("organization") for row in parse(text).to_records()}
    assert {c.office.organization for c in parse(text).candidacies if c.office} <= {None, "United States"}


@pytest.mark.parametrize(
    ("text", "chosen"),
    [
        ("The Senate Judiciary Committee approved Jan Lund's nomination to be attorney general.", False),
        ("The Senate Judiciary Committee voted 11-9 to approve Jan Lund's nomination for attorney general.", False),
        ("The Senate approved Jan Lund's nomination to be attorney general.", True),
        ("The search committee approved Jan Lund as president of Lamu University.", True),
    ],
)
def test_a_committee_of_a_house_only_sends_a_nominee_on(text: str, chosen: bool) -> None:
    assert (("Jan Lund", "appointed") in {(who, what) for who, what, _ in changes(text)}) is chosen


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Ana Reyes resigned her city council seat to run for mayor.", set()),
        ("Ana Reyes resigned her Senate seat to run for governor.", {("Ana Reyes", "left", "senator")}),
        ("Ana Reyes resigned as mayor to run for governor.", {("Ana Reyes", "left", "mayor")}),
    ],
)
def test_a_seat_that_is_given_up_is_not_the_office_that_is_sought(
    text: str, expected: set[tuple[str, str, str]]
) -> None:
    assert changes(text) == expected


def test_what_is_done_rather_than_another_thing() -> None:
    text = (
        "Bo Rozzo is running for speaker. Jo Lund threw her support behind Rozzo rather than submit her own name for "
        "speaker."
    )
    assert ("Jo Lund", "nominated", "actual") not in cells(text, "candidacy", ("person", "status", "modality"))


@pytest.mark.parametrize(
    ("text", "rules"),
    [
        ("Jan Lund beat Ana Reyes to take the post with 908 votes. Lund sits on the Calder School Board.", 0),
        ("A candidate for the Calder School Board needs a simple majority to win.", 1),
    ],
)
def test_a_result_is_no_rule(text: str, rules: int) -> None:
    assert len(rows(text, "rule")) == rules
