"""Whose office a contest is for: the headline's body, the whole of which an organ is one, the body of a short name."""

import pytest

import newsevents

CASES = {
    ("Ana Okafor", "secretary general", "United Nations"): """Lone veto sinks Okafor

Ana Okafor withdrew from the race for secretary general on Monday after a member of the Security Council vetoed her.""",
    ("Ana Reyes", "governor", "Bank of Japan"): """Reyes to head Bank of Japan

TOKYO - The government named Ana Reyes, a former deputy governor of the Bank of Japan, as the central bank's next \
governor on Monday.""",
    ("Ana Lund", "director general", "World Spelling Organization"): """Board elects Lund

The council of the World Spelling Organization on Monday elected Ana Lund as the Organization's next director \
general.""",
    ("Ana Lund", "premier", "Saxony"): """Lund stays

Ana Lund was re-elected premier of the eastern German state of Saxony on Monday.""",
    ("Ana Lund", "chancellor", "Oxford University"): """Lund on list

Ana Lund is among the names that Oxford University cleared on Monday to contest the election of its next \
chancellor.""",
}


@pytest.mark.parametrize("told", CASES)
def test_office_belongs_to_the_body_meant(told: tuple[str, str, str]) -> None:
    records = newsevents.parse(CASES[told], published="2024-05-10").to_records()
    assert told in {(r.get("person"), r.get("office"), r.get("organization")) for r in records}, records


def test_part_of_the_world_has_no_offices() -> None:
    text = "Lund picked\n\nThe WHO named Ana Lund its regional director for the Western Pacific on Monday."
    (record,) = (r for r in newsevents.parse(text).to_records() if r["type"] == "appointment")
    assert record["organization"] == "WHO"


def test_company_has_one_name() -> None:
    text = """Norvest names Lund

Norvest Mills Inc. on Monday named Ana Lund chief executive.

Norvest said Jo Bell, its chairman, would stay."""
    records = newsevents.parse(text).to_records()
    assert len({r["organization"] for r in records if r.get("organization")}) == 1, records


ROLES = {
    ("Jo Bell", "finance minister", "Kerala"): """Lund sworn in as Kerala chief minister

THIRUVANANTHAPURAM - Ana Lund was sworn in as chief minister of Kerala on Monday. Finance Minister Jo Bell, an old \\
rival, stayed away.""",
    ("Jo Bell", "finance minister", "India"): """Lund sworn in as Kerala chief minister

NEW DELHI - Ana Lund was sworn in as chief minister of Kerala on Monday. Union Finance Minister Jo Bell of India, an \\
old rival, stayed away.""",
    ("Jo Bell", "deputy", "Norvest Union"): """Lund to lead Norvest Union

Ana Lund was elected general secretary of the Norvest Union on Monday. Her deputy, Jo Bell, did not stand.""",
}


@pytest.mark.parametrize("role", ROLES)
def test_bare_office_belongs_to_the_body_that_the_story_is_about(role: tuple[str, str, str]) -> None:
    records = newsevents.parse(ROLES[role], published="2024-05-10").to_records()
    told = {(r["person"], r["office"], r["organization"]) for r in records if r["type"] == "role"}
    assert role in told, told


WHOSE = {
    "Unity Party": """Unity faces a contest without contestants

Nobody in the Unity Party expects a fight. Ana Reyes said on Monday that she would not stand again for the leadership.

The Labour Party watched. Bo Lund, a councillor who once worked for Labour, promises to contest the leadership.""",
    "4th Circuit Court of Appeals": """Panel deadlocks on Reyes

The president's choice for the 4th Circuit Court of Appeals stalled on Thursday.

Ana Reyes, 44, was nominated to replace Judge Harold Stile. The appeals court nomination is in doubt.""",
    "Calder Mills": """Holders seat two outsiders

Calder Mills Inc. shareholders met on Thursday.

Former Norvest Corp. executive Dana Whit won a seat on the nine-member board. Her rival, Ana Reyes, lost.""",
}


@pytest.mark.parametrize("body", WHOSE)
def test_a_contest_is_for_the_body_that_the_opening_tells_by_its_name(body: str) -> None:
    records = newsevents.parse(WHOSE[body]).to_records()
    told = {r["organization"] for r in records if r["type"] in {"candidacy", "appointment"}}
    assert told == {body}, records


_BID = "Ana Haddad launched her bid for the presidency on Monday. She is a former Tunisian sports minister. "


@pytest.mark.parametrize(
    ("election", "body"),
    [
        ("Kenya supports Haddad in the FIFA election in May.", "FIFA"),
        ("The IAAF election is in May.", "IAAF"),
        ("The presidential election is in May. She once sat on a FIFA panel.", "Tunisia"),
        ("The presidential vote comes after the FIFA election.", "Tunisia"),
    ],
)
def test_the_election_of_a_body_says_whose_presidency_is_meant(election: str, body: str) -> None:
    """What state somebody was a minister of says nothing of it, unless the contest is a presidential one."""
    found = newsevents.parse(f"Vote nears\n\n{_BID}{election}", "2024-06-03").candidacies
    assert {(c.office.title, c.office.organization) for c in found if c.office} == {("president", body)}
