"""Councils, wards and whips as local papers tell of them: who takes a seat, who gives one up, and who is meant."""

import pytest

from reports import rows

_WARD = """Labour snatches Great Harwick

Labour took Great Harwick ward from the Tories in last night's by-election to become the largest party on Denby Council.

Labour candidate Liz Holt took the seat with a majority of 162 votes over the Conservative's Richard Cole.

Supporters including Denby South MP Gerry Bell cheered as the win was announced.

Ms Holt, secretary of the Denby branch of the union Unison, said she was thrilled.
"""


def test_a_ward_by_election_is_for_a_place_on_the_council() -> None:
    """An MP who cheers does not make it one for Parliament."""
    told = [(row["person"], row["status"], row["office"], row["organization"]) for row in rows(_WARD, "candidacy")]
    assert ("Richard Cole", "rejected", "councillor", "Denby Council") in told
    chosen = [(row["person"], row["office"], row["organization"]) for row in rows(_WARD, "appointment")]
    assert chosen == [("Liz Holt", "councillor", "Denby Council")]


def test_a_by_election_for_parliament_may_name_wards() -> None:
    """The death of an MP makes it one for Parliament."""
    text = (
        "Labour names candidate for Harwick by-election\n\nTom Cole has been chosen to fight the Harwick and Weir "
        "by-election for Labour after the death of MP Ann Berg.\n\nMr Cole, a councillor for Weir ward on Harwick City "
        "Council, said he was honoured."
    )
    [row] = [row for row in rows(text, "candidacy") if row["status"] == "nominated"]
    assert (row["person"], row["office"]) == ("Tom Cole", "mp")


@pytest.mark.parametrize(
    ("text", "person"),
    [
        ("Ann Berg has won the Harwick and Weir by-election, beating Labour's Tom Cole by six votes.", "Ann Berg"),
        ("Ann Berg held the Harwick ward in Thursday's by-election. The council is run by Labour.", "Ann Berg"),
    ],
)
def test_who_wins_a_by_election_is_elected(text: str, person: str) -> None:
    """Who wins a by-election is elected to the seat that it is for."""
    [row] = rows(f"Result of by-election\n\n{text}", "appointment")
    assert (row["person"], row["action"]) == (person, "appointed")
    assert row["office"] in {"mp", "councillor"}


def test_a_party_wins_no_office() -> None:
    """A party that wins a by-election is appointed to nothing."""
    assert not rows("Result\n\nLabour has won the Harwick and Weir by-election.", "appointment")


@pytest.mark.parametrize(
    "text",
    [
        "Sligo TD Tom Cole has resigned the party whip.",
        "Harwick MP Tom Cole lost the Labour whip in May, and had the whip restored in June.",
        "Labour MP Tom Cole resigned from government in 1970.",
        "The chief executive, Tom Cole, has been put on leave.",
        "The chief executive, Tom Cole, is on gardening leave.",
    ],
)
def test_these_leave_no_office_that_is_told(text: str) -> None:
    """The whip is membership of a party; leave is no leaving; who leaves a ministry is still an MP."""
    assert not rows(text, "appointment")


@pytest.mark.parametrize(
    ("text", "office"),
    [
        ("Harwick MP Tom Cole resigned his seat in March.", "mp"),
        ("Tom Cole resigned as party whip.", "whip"),
        ("Chief executive Tom Cole will leave on Friday.", "chief executive officer"),
    ],
)
def test_these_leave_an_office(text: str, office: str) -> None:
    """A seat, and a whip who is an officer, are left."""
    assert [row["office"] for row in rows(text, "appointment")] == [office]


def test_whoever_is_backed_does_what_is_told_of_them() -> None:
    """What one is backed to do is not yet done, and by nobody else."""
    text = "Daniel Cole has backed Piers Holt to take over from Ann Berg and become the Alliance Party's next leader."
    assert rows(text, "appointment") == []
    assert [(row["endorser"], row["candidate"]) for row in rows(text, "endorsement")] == [("Daniel Cole", "Piers Holt")]
    text = "Daniel Cole backs a plan to take over from Ann Berg as leader of the Alliance Party."
    assert {row["person"] for row in rows(text, "appointment")} <= {"Daniel Cole"}


def test_who_is_wanted_for_two_things() -> None:
    """A second infinitive has the doer of the first."""
    text = "Daniel Cole wants Piers Holt to take over from Ann Berg and become leader of the Alliance Party."
    assert not [row for row in rows(text, "appointment") if row["person"] == "Daniel Cole"]


def test_should_before_a_pronoun_is_a_condition() -> None:
    """ "Should she run" is not that she runs."""
    text = (
        "Ruth Berg is standing for leader of the Alliance Party. Lena Holt has said she is not interested. Ms Holt "
        "said she would support Ms Berg should she decide to run."
    )
    assert not [row for row in rows(text, "candidacy") if row["person"] == "Lena Holt" and row["status"] == "declared"]


def test_he_is_whose_death_was_told() -> None:
    """A by-election that follows somebody's death turns to the dead."""
    text = (
        "The new councillor is Tom Holt, 57.\n\nThe by-election for Weir ward followed the death of councillor Graham "
        "Cole last November. He was elected mayor of Harwick in 2008."
    )
    [row] = [row for row in rows(text, "appointment") if row["office"] == "mayor"]
    assert row["person"] == "Graham Cole"


def test_no_confidence_is_in_somebodys_own_office() -> None:
    """A minister is distrusted as a minister, whoever does it."""
    text = 'Communications minister Tom Holt quit. Mr Holt said "it is clear the Taoiseach has no confidence in me".'
    [row] = rows(text, "endorsement")
    assert row["office"] == "communications minister"


def test_cllr_is_not_what_one_follows_another_as() -> None:
    """Of two councillors one leads the group after the other."""
    text = (
        "Cllr Simon Holt named new leader of Conservative group on Harwick City Council\n\nCllr Simon Holt has been "
        "chosen, succeeding Cllr Matthew Cole. It was revealed this week that Cllr Cole was no longer leader, but he "
        "would not give any details why he had stepped down."
    )
    told = {(row["person"], row["action"], row["office"]) for row in rows(text, "appointment")}
    assert told == {("Simon Holt", "appointed", "leader"), ("Matthew Cole", "left", "leader")}


@pytest.mark.parametrize(
    "text",
    [
        "Jim Holt, a TD, is standing for president. He abstained from voting on the vaccination programme in 2008.",
        'Ruth Berg is standing for leader. "We need a strong voice. That leader is Lena Holt," the federation wrote.',
    ],
)
def test_these_tell_of_no_side_and_no_office(text: str) -> None:
    """An abstention on a programme takes no side; "that leader" is one who is wished for."""
    assert not rows(text, "endorsement")
    assert not [row for row in rows(text, "appointment") if row["action"] == "serving"]


def test_undecided_about_ones_own_seat() -> None:
    """Who has not made up their mind on standing again is neutral towards nobody."""
    text = (
        "At least one councillor says she will step down\n\nClaudia Berg will surrender her seat on Harwick City "
        "Council in this year's elections, while councillors Sue Holt and Sally Cole say they are undecided."
    )
    assert not rows(text, "endorsement")


@pytest.mark.parametrize(
    ("text", "office"),
    [
        ("Health MEC Thandi Holt opened the clinic.", "health mec"),
        ("National MP Judith Holt opened the clinic.", "mp"),
        ("Labour list MP Tom Holt opened the clinic.", "mp"),
        ("South Wales Central AM Piers Holt opened the clinic at 9 AM.", "am"),
    ],
)
def test_titles_of_the_commonwealth(text: str, office: str) -> None:
    """Titles before names in Pretoria, Wellington and Cardiff."""
    [row] = rows(text, "role")
    assert str(row["office"]).lower() == office
