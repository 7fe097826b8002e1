"""Seats that parties put candidates up for, and whose ministers the nations of the United Kingdom have."""

import pytest

from reports import rows


@pytest.mark.parametrize(
    ("text", "place"),
    [
        ("Former minister Ana Reyes has been selected as the Labour candidate for Harlan North.", "Harlan North"),
        ("Ana Reyes has been chosen as Labour's parliamentary candidate for Harlan and Dale.", "Harlan and Dale"),
        ("The Conservative parliamentary candidate for Harlan, Ana Reyes, said so.", "Harlan"),
        ("The Liberal candidate for Harlan, Ana Reyes, said she would not give up.", "Harlan"),
    ],
)
def test_a_party_s_candidate_stands_for_the_seat(text: str, place: str) -> None:
    told = [r for r in rows(text, "candidacy") if r["person"] == "Ana Reyes"]
    assert [(r["office"], r["organization"]) for r in told] == [("mp", place)]
    assert not rows(text, "appointment")


def test_whom_a_party_has_selected_is_not_elected_yet() -> None:
    text = "Ana Reyes was chosen as Labour's candidate for Harlan North. She beat Lars Okafor by 84 votes to 61."
    assert not rows(text, "appointment")
    assert {(r["person"], r["status"]) for r in rows(text, "candidacy")} == {
        ("Ana Reyes", "nominated"),
        ("Lars Okafor", "rejected"),
    }


@pytest.mark.parametrize(
    "text",
    [
        "Ana Reyes is the Labour candidate for Mayor of London.",
        "The Democratic candidate for Wake County, Ana Reyes, said so. Lars Okafor is running for governor.",
        "Labour has picked Ana Reyes to fight the Harlan seat.",
    ],
)
def test_not_every_candidate_is_for_a_seat_and_none_for_the_party_s_leadership(text: str) -> None:
    assert "mp" not in {r["office"] for r in rows(text, "candidacy")}
    assert "leader" not in {r["office"] for r in (*rows(text, "candidacy"), *rows(text, "appointment"))}


@pytest.mark.parametrize(
    ("text", "body"),
    [
        ("Prime Minister Ana Reyes visited Scotland.", "United Kingdom"),
        ("Chancellor Ana Reyes told MPs the budget was fair. The Welsh Assembly disagreed.", "United Kingdom"),
        ("Education Secretary Ana Reyes told MPs so. The Scottish Executive said it would not.", "United Kingdom"),
        ("Education Secretary Ana Reyes told MSPs that Scotland's schools were good.", "Scotland"),
        ("Scottish health minister Ana Reyes said so.", "Scotland"),
        ("Scotland's First Minister Ana Reyes said so.", "Scotland"),
        ("Chancellor Ana Reyes met the Tories. Home Secretary Lars Okafor was in the Commons.", "United Kingdom"),
        ("Prime Minister Ana Reyes was wrong, Conservative leader Lars Okafor said.", None),
    ],
)
def test_whose_minister_it_is(text: str, body: str | None) -> None:
    assert [r["organization"] for r in rows(text, "role") if r["person"] == "Ana Reyes"] == [body]


@pytest.mark.parametrize(
    "text",
    [
        "The union supported the campaign. The chef Ana Reyes, who started the campaign, is to meet him next week.",
        'Shares rose on bid talk. Chairman Ana Reyes said: "It is a matter for shareholders."',
    ],
)
def test_other_campaigns_and_bids_are_no_contests(text: str) -> None:
    assert not [*rows(text, "candidacy"), *rows(text, "endorsement")]


@pytest.mark.parametrize(
    "text",
    [
        "Ana Reyes, the chair of the Harlan Board, will leave her post in March.",
        "Ana Reyes, the chair of the Harlan Board, is leaving her position after nine years.",
        "Ana Reyes, the chair of the Harlan Board, left her post on Friday.",
    ],
)
def test_what_she_leaves_is_her_post(text: str) -> None:
    assert [(r["person"], r["organization"]) for r in rows(text, "appointment")] == [("Ana Reyes", "Harlan Board")]


def test_a_part_of_a_firm_is_of_no_state() -> None:
    text = (
        "Norvest has named Ana Reyes chair. Lars Okafor is head of its US business. Kim Ward runs its Asian operations."
    )
    told = [r for r in rows(text, "appointment") if r["person"] != "Ana Reyes"]
    assert {r["organization"] for r in told} <= {None, "Norvest"}
    assert {r["office"] for r in told} <= {"head"}


def test_the_republic_of_a_state_takes_sides_as_the_state_does() -> None:
    text = "The Republic of Angola backed Ana Reyes for president of FIFA. The Republic of Vanuatu did so too."
    assert [r["endorser"] for r in rows(text, "endorsement")] == ["Angola", "Vanuatu"]
