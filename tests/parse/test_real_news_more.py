"""What news of the world words like affairs of office and is none, or of another office; all names are invented."""

import pytest

from newsevents import parse
from reports import offices

_RACE = "Two candidates, Ana Reyes and Tom Lund, are running for president of Chile. "


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Tom Lund, chair of the Audit Committee, was first elected to Congress in 1996.", "member of Congress"),
        ("Mayor Tom Lund of Norvik was elected to the National Assembly in May.", "member of National Assembly"),
        ("Mayor Tom Lund of Norvik won election to the House of Commons.", "member of House of Commons"),
        ("Mayor Tom Lund of Norvik was elected to the State Senate in 2001.", "senator of State Senate"),
        ("Mayor Tom Lund of Norvik was elected to parliament in May.", "member of parliament"),
    ],
)
def test_who_is_elected_to_a_chamber_sits_in_it(text: str, expected: str) -> None:
    assert offices(text) == {("Tom Lund", "appointed", expected)}


@pytest.mark.parametrize(
    ("text", "status", "expected"),
    [
        ("Mayor Tom Lund is running for Congress.", "declared", "member of Congress"),
        ("Mayor Tom Lund ran for the Senate in 2018.", "declared", "senator of Senate"),
        ("Tom Lund ended his bid for the State Assembly.", "withdrawn", "member of State Assembly"),
        ("Tom Lund does not plan to run for Senate, his aides said.", "declined", "senator of Senate"),
    ],
)
def test_who_stands_for_a_chamber_seeks_a_seat_in_it(text: str, status: str, expected: str) -> None:
    assert offices(text) == {("Tom Lund", status, expected)}


@pytest.mark.parametrize(
    "text",
    [
        "Mayor Ana Reyes of Norvik opened the meeting. The session was adjourned as Reyes left.",
        "In May, Sweden joined the Paris Agreement.",
        "Turkey joined the talks on Monday.",
        "Foreign Minister Ana Reyes joined the talks as an observer.",
        "The vote will fill the House seat formerly held by Ana Reyes.",
        "Sultan Ana Reyes, a former minister, received her education in Norvik.",
        "The House impeached President Ana Reyes in 1998.",
        "Mayor Tom Lund of Norvik was elected to the Fellowship of the Norvik Club.",
    ],
)
def test_what_is_no_coming_or_going(text: str) -> None:
    assert offices(text) == set()


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Mayor Ana Reyes of Norvik will leave in June.", ("Ana Reyes", "leaving", "mayor of Norvik")),
        ("Norway joined NATO.", ("Norway", "took_office", "member of NATO")),
        ("Tom Lund joined Norvest as chairman.", ("Tom Lund", "took_office", "chairman of Norvest")),
        ("Representative Ana Reyes held her seat in the House.", ("Ana Reyes", "extended", "member of House")),
    ],
)
def test_what_still_is_one(text: str, expected: tuple[str, str, str]) -> None:
    assert expected in offices(text)


@pytest.mark.parametrize(
    ("text", "endorsers"),
    [
        ("The Supreme Court abstains from adjudicating the dispute.", set()),
        ('"I count on Turkey to act with restraint," Lund said.', set()),
        ("Peru abstained.", {"Peru"}),
        ("Peru abstained from voting.", {"Peru"}),
        ("Reyes can count on Peru to back her.", {"Peru"}),
        ("Lund relies on Bolivia.", {"Bolivia"}),
    ],
)
def test_what_is_a_position(text: str, endorsers: set[str]) -> None:
    assert {x.endorser.name for x in parse(_RACE + text).endorsements} == endorsers


def test_a_pronoun_in_the_opening_clause_is_who_is_named_behind_it() -> None:
    race = "Joe Obi and Tom Lund were candidates for president of Chile. "
    out = ("Tom Lund", "withdrawn", "president of Chile")
    assert out in offices(race + "After he dropped out of the race, Tom Lund endorsed Joe Obi.")
    assert out in offices(race + "On Monday, the same day that he dropped out, Tom Lund endorsed Joe Obi.")


def test_who_declines_an_offer_to_resign_stands_for_nothing() -> None:
    found = offices("President Ana Reyes declined Prime Minister Tom Lund's offer to resign.")
    assert {name for name, _, _ in found} <= {"Tom Lund"}


def test_who_goes_is_not_who_comes() -> None:
    found = offices("Mayor Joe Obi of Norvik met reporters. After he resigned, Tom Lund took over.")
    assert ("Joe Obi", "left", "mayor of Norvik") in found
    assert not any(name == "Tom Lund" and action == "left" for name, action, _ in found)


_PRIMARY = (
    "Ana Reyes wins Ohio primary\n\nSenator Ana Reyes, who is running for President of the United States, won the Ohio "
    "primary on Tuesday.\n\nReyes secured 39 of its 54 pledged delegates with about 48% of the vote. Senator Tom "
    "Lund, her rival in the Democratic presidential primaries, received 20% of the vote and has 60 delegates."
)


def test_one_states_primary_nominates_and_elects_nobody() -> None:
    found = offices(_PRIMARY)
    assert not any(how in {"nominated", "rejected", "appointed"} for _, how, _ in found)
    assert {(x.votes_for, x.votes_against) for x in parse(_PRIMARY).votes} <= {(48, None), (48, 20), (20, None)}


def test_a_partys_own_primary_nominates() -> None:
    found = offices("Ana Reyes, a candidate for governor of Ohio, won the Democratic primary on Tuesday.")
    assert any(name == "Ana Reyes" and how == "nominated" for name, how, _ in found)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "The House resolution passed, with 231 Democrats supporting it, and 194 Republicans opposing it.",
            [(231, 194)],
        ),
        ("Lund gained recognition during his 2018 run for Senate against Ted Obi.", []),
        ("Candidates must receive at least 15% of the vote to be eligible to earn delegates.", []),
        ("In the Senate, 60 members voted for the bill and 38 against.", [(60, 38)]),
    ],
)
def test_figures_of_votes(text: str, expected: list[tuple[int, int]]) -> None:
    report = parse(text)
    assert [(x.votes_for, x.votes_against) for x in report.votes] == expected
    assert not report.rules


@pytest.mark.parametrize(
    ("text", "subject"),
    [
        ("The Senate voted 60-38 to condemn Russia.", "to condemn Russia"),
        ("The assembly voted 60-38 to admit Kosovo.", "Kosovo"),
    ],
)
def test_a_vote_to_do_something_to_a_state_is_not_on_the_state(text: str, subject: str) -> None:
    assert [x.subject for x in parse(text).votes] == [subject]


def test_part_of_a_house_appoints_nobody() -> None:
    text = "Democrats have a chairman. In the Senate, 50 Democrats voted to confirm Judge Ana Reyes."
    assert not parse(text).appointments


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Ana Reyes became the chair of the House Oversight and Reform Committee.",
            ("Ana Reyes", "took_office", "chair of House Oversight and Reform Committee"),
        ),
        (
            "The Liberal Party will elect a new leader after Ana Reyes was defeated in Norvik East by a rival.",
            ("Ana Reyes", "rejected", "member of Norvik East"),
        ),
        (
            "Tom Lund won a seat in the House of Representatives.",
            ("Tom Lund", "appointed", "member of House of Representatives"),
        ),
        (
            "In the presidential primary in Michigan, the choice is between Ana Reyes and Senator Tom Lund.",
            ("Ana Reyes", "declared", "president of United States"),
        ),
        (
            "Representative Ana Reyes has stepped into Tom Lund's role as the Trade Committee's acting chair.",
            ("Ana Reyes", "took_office", "acting chair of Trade Committee"),
        ),
    ],
)
def test_the_office_is_what_its_own_words_say(text: str, expected: tuple[str, str, str]) -> None:
    assert expected in offices(text)


def test_who_loses_re_election_loses_the_seat_that_was_theirs() -> None:
    text = (
        "Former US Senator Kay Reyes dies at 66. She served for one term before losing reelection to Tom Lund, a "
        "Republican, in 2014. In 1998 she ran for a seat in the state Senate."
    )
    assert ("Kay Reyes", "rejected", "senator of United States") in offices(text)


def test_a_building_is_no_name_of_the_body_in_it() -> None:
    text = "Police closed the Capitol. Guards left the Capitol. Ana Reyes was elected to Congress in 1996."
    assert ("Ana Reyes", "appointed", "member of Congress") in offices(text)


def test_a_news_agency_with_a_candidates_name_is_the_candidate() -> None:
    text = "After Ana Bloomberg dropped out of the race for president of Chile, Bloomberg endorsed her rival, Joe Obi."
    assert [x.endorser.name for x in parse(text).endorsements] == ["Ana Bloomberg"]


@pytest.mark.parametrize(
    "text",
    [
        "Joe Obi resigned on Tuesday. He has led the firm since he was elected president of Norvest.",
        "Ana Reyes spoke on Tuesday. It rained. It snowed. Tom Lund fell after Joe Obi was elected chair of Acme.",
    ],
)
def test_what_was_long_ago_has_not_the_day_of_the_news(text: str) -> None:
    elected = [x for x in parse(text, "2024-03-01").appointments if x.action.value == "appointed"]
    assert [x.date for x in elected] == [None]
