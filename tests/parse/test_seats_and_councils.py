"""By-elections, seats and councils as the press of Westminster, Dublin and Cardiff tells of them."""

import pytest

from reports import rows

_BY_ELECTION = """Harwick and Denby by-election: Lib Dems choose new candidate

The Liberal Democrats have selected a new candidate for the Harwick and Denby by-election.

The election was triggered after the MP, Ann Berg, had to stand down when she was elected as West Dale's mayor.

The Conservatives have selected Ryan Holt, a Leeds councillor, as their candidate.

Former MP George Bell has indicated he will stand as a candidate.
"""


def test_who_stands_in_a_by_election_stands_for_its_seat() -> None:
    """Who stands in a by election stands for its seat."""
    found = {row["person"]: (row["office"], row["organization"]) for row in rows(_BY_ELECTION, "candidacy")}
    assert found["Ryan Holt"] == ("mp", "Harwick and Denby")
    assert found["George Bell"] == ("mp", "Harwick and Denby")
    chosen = [row for row in rows(_BY_ELECTION, "appointment") if row["action"] == "appointed"]
    assert [row["office"] for row in chosen] == ["mayor"]


@pytest.mark.parametrize(
    ("text", "office", "seat"),
    [
        (
            (
                "By-election in Kilbride\n\nA by-election in Kilbride is due after the TD Tom Rudd left. The "
                "candidates are Ann Berg (FG) and Joe Cole (Sinn Féin)."
            ),
            "td",
            "Kilbride",
        ),
        (
            (
                "Greens choose nurse\n\nThe Greens have chosen a candidate for the Dunmore by-election.\n\nAnn Berg, "
                "a nurse, will contest the seat.\n\nThe by-election was called after Labour MP Tom Rudd left."
            ),
            "mp",
            "Dunmore",
        ),
    ],
)
def test_the_seat_is_called_as_the_story_calls_its_holders(text: str, office: str, seat: str) -> None:
    """The seat is called as the story calls its holders."""
    found = [row for row in rows(text, "candidacy") if row["person"] == "Ann Berg"]
    assert [(row["office"], row["organization"]) for row in found] == [(office, seat)]


@pytest.mark.parametrize(
    ("told", "office"),
    [
        ("The Greens will field Ana Orr, a Calder councillor.", "mp"),
        ("Calder councillor Ana Orr will stand for the Greens.", "mp"),
        ("The Greens will field Ana Orr, a former councillor.", "mp"),
        ("It follows the death of Councillor Ana Orr.", "councillor"),
        ("Voters will choose a new councillor on May 2.", "councillor"),
        ("The seat on the county council fell vacant in April.", "councillor"),
    ],
)
def test_a_candidate_who_is_a_councillor_makes_no_seat_one_of_a_council(told: str, office: str) -> None:
    """What a candidate is today does not say where the one who is elected will sit; whose seat it was does."""
    text = f"Labour picks nurse\n\nLabour has selected Ida Adeyemi to fight the Weir East by-election. {told}"
    found = [row for row in rows(text, "candidacy") if row["person"] == "Ida Adeyemi"]
    assert [(row["office"], row["organization"]) for row in found] == [(office, "Weir East")]


def test_a_by_election_that_is_only_the_occasion_is_no_contest() -> None:
    """A by election that is only the occasion is no contest."""
    text = (
        "Leader faces challenge after by-election defeat\n\nLabour MP Ann Berg has said she will challenge Sir Tom "
        "Rudd for the Labour leadership after the party lost the Harwick by-election."
    )
    assert [row["office"] for row in rows(text, "candidacy")] == ["leader"]


@pytest.mark.parametrize(
    ("text", "person", "seat"),
    [
        ("Highlands and Islands MSP Tom Rudd has quit.", "Tom Rudd", "Highlands and Islands"),
        ("Sutton and Cheam MP Ann Berg has left the party.", "Ann Berg", "Sutton and Cheam"),
        ("They include health spokesman Upper Dunmore MP Tim Cole.", "Tim Cole", "Upper Dunmore"),
        ("The Senedd has met. South Wales West MS Cefin Moss said no.", "Cefin Moss", "South Wales West"),
    ],
)
def test_the_places_of_one_seat_are_one(text: str, person: str, seat: str) -> None:
    """The places of one seat are one."""
    roles = [row for row in rows(text, "role") if row["organization"] == seat]
    assert [row["person"] for row in roles] == [person]


def test_ms_is_a_courtesy_title_where_no_senedd_is_spoken_of() -> None:
    """Ms is a courtesy title where no senedd is spoken of."""
    assert not rows("MS Dhanu has scored again.", "role")


@pytest.mark.parametrize("council", ["Exeter City Council", "Redcliffe and Cleve Council", "Oldmouth Borough Council"])
def test_who_leads_a_council_leads_it_in_a_headline_too(council: str) -> None:
    """Who leads a council leads it in a headline too."""
    text = (
        f"{council} leader ousted in vote of no confidence\n\nThe leader of {council} has been ousted following a "
        "vote of no confidence.\n\nTory councillor Nick Kell had been the leader for less than a year."
    )
    gone = [row for row in rows(text, "appointment") if row["person"] == "Nick Kell"]
    assert [(row["action"], row["office"], row["organization"]) for row in gone] == [("left", "leader", council)]


def test_a_party_that_is_spoken_of_does_not_make_its_own_the_leader_of_a_council() -> None:
    """A party that is spoken of does not make its own the leader of a council."""
    text = (
        "Council leader survives vote\n\nAnn Berg became the first female leader in Norwich City Council’s history "
        "when she was installed in October, following Nick Kemp’s resignation.\n\nThe Liberal Democrats, the second "
        "largest party, tabled the motion. The Liberal Democrats said the leader should go."
    )
    bodies = {row["organization"] for row in rows(text, "appointment")}
    assert bodies == {"Norwich City Council"}
