"""Party tickets, constituencies, local races and contests in several regions; all names are invented."""

import pytest

from newsevents import parse

_LIST = "The Congress on Monday released a list of candidates for the Lok Sabha elections. "
_SEAT = "member of Lok Sabha"


def told(text: str) -> set[tuple[str, str, str, str | None]]:
    """Who stands in what way, with what modality, for which office at which body."""
    return {
        (x.person.name, x.status.value, x.modality.value, str(x.office) if x.office is not None else None)
        for x in parse(text, "2024-06-03").candidacies
    }


@pytest.mark.parametrize(
    ("text", "status", "modality"),
    [
        ("The party has fielded Tom Lund from Linz, Ana Reyes from Graz and Sam Olu from Wels.", "nominated", "actual"),
        ("Tom Lund will contest from Linz, Ana Reyes from Graz and Sam Olu from Wels.", "declared", "expected"),
    ],
)
def test_each_of_a_list_stands_in_a_constituency(text: str, status: str, modality: str) -> None:
    assert told(_LIST + text) == {(name, status, modality, _SEAT) for name in ("Tom Lund", "Ana Reyes", "Sam Olu")}


def test_nobody_contests_a_presidency_from_a_constituency() -> None:
    text = "Tom Lund, president of Chile, met the next president of Peru. Ana Reyes will contest from Linz."
    assert told(text) == set()


@pytest.mark.parametrize(
    ("text", "modality"),
    [
        ("It gave a ticket to Ana Reyes from Graz.", "actual"),
        ("Ana Reyes was given the party ticket.", "actual"),
        ("Ana Reyes has been fielded from the Graz seat.", "actual"),
        ("Ana Reyes has been denied a ticket.", "denied"),
        ("The party denied the ticket to Ana Reyes.", "denied"),
    ],
)
def test_a_ticket_is_given_or_denied(text: str, modality: str) -> None:
    assert told(_LIST + text) == {("Ana Reyes", "nominated", modality, _SEAT)}


@pytest.mark.parametrize("text", ["Police gave Ana Reyes a parking ticket.", "Ana Reyes sought a train ticket."])
def test_other_tickets_are_none(text: str) -> None:
    assert told(_LIST + text) == set()


@pytest.mark.parametrize(
    ("text", "status"),
    [
        ("Ana Reyes is seeking the ODM ticket for governor of Linz.", "declared"),
        ("Ana Reyes is eyeing the ODM nomination for governor of Linz.", "interested"),
    ],
)
def test_who_wants_the_ticket_stands_or_may_stand(text: str, status: str) -> None:
    assert told(text) == {("Ana Reyes", status, "actual", "governor of Linz")}


@pytest.mark.parametrize(
    ("office", "expected"),
    [
        ("Linz County Sheriff", "sheriff of Linz County"),
        ("Linz County sheriff", "sheriff of Linz County"),
        ("the Linz County Commission", "member of Linz County Commission"),
        ("the Linz School Board", "member of Linz School Board"),
    ],
)
def test_local_offices_are_run_for(office: str, expected: str) -> None:
    assert told(f"Ana Reyes is running for {office}.") == {("Ana Reyes", "declared", "actual", expected)}


def test_party_primaries_for_a_county_office_are_not_for_the_presidency() -> None:
    text = (
        "County Commissioner Precinct 1 race heats up\n\nIn October, incumbent Tom Lund announced he was going to "
        "retire and not run for re-election.\n\nThree candidates filed to run for the position in the Republican "
        "primaries in March. Those candidates are Ana Reyes, Sam Olu and Ruth Obi."
    )
    report = parse(text, "2024-02-01")
    assert {x.office and x.office.title for x in report.candidacies} == {"county commissioner"}
    assert {x.person.name for x in report.candidacies} == {"Tom Lund", "Ana Reyes", "Sam Olu", "Ruth Obi"}


def test_the_nominee_of_a_party_alone_may_be_for_the_presidency() -> None:
    [candidacy] = parse("Ana Reyes clinched the Republican nomination on Tuesday.").candidacies
    assert candidacy.office is not None
    assert candidacy.office.title == "president"


def test_each_region_has_a_contest_of_its_own() -> None:
    text = (
        "Ana Reyes emerged as the governorship candidate of the APC in Delta state.\n\nTom Lund clinched the APC "
        "governorship ticket in Enugu state.\n\nIn Rivers state, Sam Olu won the governorship ticket. Olu polled 986 "
        "votes, defeating Ruth Obi who got 190 votes."
    )
    assert {(name, office) for name, _, _, office in told(text)} == {
        ("Ana Reyes", "governor of Delta"),
        ("Tom Lund", "governor of Enugu"),
        ("Sam Olu", "governor of Rivers"),
        ("Ruth Obi", "governor of Rivers"),
    }


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Ana Reyes has filed to run in the at-large City Council race.", "member of City Council"),
        ("Ana Reyes is going for the Linz governor seat.", "governor of Linz"),
        ("Ana Reyes is defending the Linz seat.", "member of Linz"),
    ],
)
def test_the_race_or_the_seat_says_for_what_one_stands(text: str, expected: str) -> None:
    assert told(text) == {("Ana Reyes", "declared", "actual", expected)}


def test_a_party_leadership_election_is_for_who_leads_it_though_the_winner_succeeds_a_prime_minister() -> None:
    text = (
        "Tom Lund, a member of the Liberal Party, said he will run in the Oct. 4 leadership election to succeed "
        "outgoing Prime Minister Sam Olu."
    )
    assert told(text) == {("Tom Lund", "declared", "expected", "leader of Liberal Party")}


@pytest.mark.parametrize("union", ["Harlan Firefighters Association Local 400", "Ironworkers Local 7", "Local 25"])
def test_the_number_of_a_union_local_is_no_count(union: str) -> None:
    report = parse(f"{union} has backed Ana Reyes for mayor of Linz.")
    assert [x.endorser.name for x in report.endorsements] == [union]
    assert not report.tallies
