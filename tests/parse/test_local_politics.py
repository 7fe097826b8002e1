"""What short political news tells: whose seats are sought, who loses beside the winners, who "its" means."""

import pytest

from reports import rows


@pytest.mark.parametrize(
    ("text", "body"),
    [
        (
            "The Harlow Teachers' Union endorsed Ann Price and Luis Ortega for the two open seats on the school board.",
            "school board",
        ),
        ("The Harlow Teachers' Union endorsed Dana Price for a seat on the city council.", "city council"),
    ],
)
def test_seats_are_of_the_body_that_they_are_on_not_of_who_endorses(text: str, body: str) -> None:
    """Seats are of the body that they are on, not of who endorses."""
    assert {(r["office"], r["organization"]) for r in rows(text, "endorsement")} == {("member", body)}


def test_a_post_told_without_a_body_behind_it_stays_as_it_is() -> None:
    """A seat behind which no body stands stays as it is."""
    (row,) = rows("The union endorsed Dana Price for a seat on Monday.", "endorsement")
    assert row["organization"] is None


def test_who_was_not_elected_has_won_no_vote() -> None:
    """Who was not elected has won no vote, and no office."""
    text = (
        "Voters elected Ann Price, Bo Lind and Cy Marsh to the three seats on the Dunmore town council. "
        "Not elected were Dee Hart (411 votes) and Ed Noor (387)."
    )
    assert not rows(text, "vote")
    chosen = {r["person"] for r in rows(text, "appointment") if r["modality"] == "actual"}
    assert chosen == {"Ann Price", "Bo Lind", "Cy Marsh"}


def test_also_elected_are_those_named_behind() -> None:
    """Those named behind "also elected were" have been elected."""
    text = "Ann Price was elected chair of the Dunmore town council. Also elected was Dee Hart, as treasurer."
    told = {(r["person"], r["modality"]) for r in rows(text, "appointment")}
    assert told == {("Ann Price", "actual"), ("Dee Hart", "actual")}


@pytest.mark.parametrize(
    ("text", "nominator"),
    [
        ("Peru backs Ana Rubio as head of the fund, while Chile prefers its own candidate, Paolo Greco.", "Chile"),
        ("Peru backs Ana Rubio as head of the fund, but Chile is sticking with its candidate, Paolo Greco.", "Chile"),
        ("Peru still prefers its own candidate, Paolo Greco, as head of the fund.", "Peru"),
    ],
)
def test_a_clause_that_opens_anew_has_its_own_owner(text: str, nominator: str) -> None:
    """In a clause that opens anew, "its" is its own subject's."""
    named = [r["nominator"] for r in rows(text, "candidacy") if r["person"] == "Paolo Greco"]
    assert named == [nominator]


@pytest.mark.parametrize(
    ("text", "person", "office"),
    [
        ("At 11 AM Tom Varga was elected chair of the Harlow Council.", "Tom Varga", "chair"),
        ("At 9 PM Tom Varga resigned as chair of the Harlow Council.", "Tom Varga", "chair"),
        ("Judge Amal Haddad was elected president of the court on Friday.", "Amal Haddad", "president"),
    ],
)
def test_an_hour_is_no_name_and_a_given_name_no_party(text: str, person: str, office: str) -> None:
    """An hour is no part of a name nor a title, and a given name no party."""
    assert [(r["person"], r["office"]) for r in rows(text, "appointment")] == [(person, office)]
    assert not [r for r in rows(text, "role") if r["office"] == "prime minister"]


def test_a_title_behind_a_number_that_is_no_hour_stays_one() -> None:
    """The prime minister stays one, and a party keeps its name."""
    assert [r["office"] for r in rows("PM Ana Reyes resigned on Monday.", "role")] == ["prime minister"]
    assert [r["organization"] for r in rows("Amal MP Hassan Nader spoke on Monday.", "role")] == ["Amal"]


@pytest.mark.parametrize(
    "text",
    [
        "Two people will be on the ballot for mayor: the acting treasurer, Moira Kerr, and the clerk, Tom Baird.",
        "Two people are running for mayor of Harlow: the deputy mayor, Moira Kerr, and Tom Baird.",
        "Two candidates are on the ballot for mayor: the treasurer, Moira Kerr, and Tom Baird, the clerk.",
    ],
)
def test_those_whom_titles_lead_in_behind_a_colon_are_the_ones_counted(text: str) -> None:
    """Those whom their titles lead in behind a colon are the ones counted before it."""
    told = {(r["person"], r["status"], r["office"]) for r in rows(text, "candidacy")}
    assert told == {("Moira Kerr", "declared", "mayor"), ("Tom Baird", "declared", "mayor")}


def test_those_named_behind_a_colon_are_not_of_others() -> None:
    """Those named behind a colon are nobody who was counted where their number is another."""
    assert not rows("The board met on Monday: the chair, Moira Kerr, and the clerk, Tom Baird, spoke.", "candidacy")
    assert not rows("Five people are on the ballot for mayor: the clerk, Moira Kerr, has said so.", "candidacy")


@pytest.mark.parametrize("body", ["Confederation of Nordic Ports", "Confederation of Small Harbours", "Confederation"])
def test_a_body_called_by_a_common_noun_is_no_party_of_that_name(body: str) -> None:
    """A body whose name opens with a common noun is no party that goes by the noun alone."""
    (row,) = rows(f"Ama Boateng was elected president of the {body}.", "appointment")
    assert row["organization"] == body


def test_nobody_who_replaces_somebody_takes_no_departure_back() -> None:
    """That nobody will replace somebody does not take a departure back."""
    text = (
        "Nobody will replace Sandra Pike as chair of the audit committee until after the election. "
        "Pike resigned on 2 May."
    )
    assert [(r["person"], r["modality"]) for r in rows(text, "appointment")] == [("Sandra Pike", "actual")]
    replaced = rows("The council will replace Sandra Pike as chair.", "appointment")
    assert [(r["person"], r["modality"]) for r in replaced] == [("Sandra Pike", "expected")]


def test_a_party_leader_who_lost_elections_was_not_turned_down_as_leader() -> None:
    """A leader who lost so many elections was not turned down as leader, but who lost one for it was."""
    text = "Karin Moe takes over as leader of the Centre Party from Ola Berg, who lost two elections."
    assert not [r for r in rows(text, "candidacy") if r["status"] == "rejected"]
    text = "Karin Moe lost the election for leader of the Centre Party."
    assert [r["status"] for r in rows(text, "candidacy")] == ["rejected"]
