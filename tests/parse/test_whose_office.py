"""Whose office it is: several contests in one story, numbered courts and wards, banks of one name."""

from datetime import date

import pytest

from newsevents.api import parse
from newsevents.lexicon.lexicon import Lexicon
from newsevents.parse.names.homonyms import bodies_meant
from newsevents.text.tokens import tokenize

DAY = date(2024, 5, 10)
TOP_JOBS = """Leaders agree on Kelner and Dosa for top jobs

European Union leaders agreed on Friday to nominate Ulrike Kelner for a second term as president of the European \
Commission.

They also elected former prime minister Antonio Dosa as the next president of the European Council.

Prime Minister Giorgia Marni of Italy voted against Dosa. Viktor Orsi opposed Kelner.
"""


def test_a_position_is_on_what_its_candidate_is_named_for() -> None:
    """Two contests for offices of one title: whom a position is on tells which it is about."""
    found = {x.candidate.name: x.office for x in parse(TOP_JOBS, DAY).endorsements if x.candidate is not None}
    bodies = {name: office.organization for name, office in found.items() if office is not None}
    assert bodies == {"Antonio Dosa": "European Council", "Ulrike Kelner": "European Commission"}


def test_the_party_that_puts_somebody_up_is_not_whose_office_it_is() -> None:
    """A party's name before a candidate for mayor makes no office of the party."""
    text = """Osk and Lim in race for mayor of Leeds

Tom Osk is running for mayor of Leeds.

Green Party mayoral candidate Ann Lim launched her campaign. The unions backed Lim.
"""
    assert {x.office.organization for x in parse(text, DAY).candidacies if x.office is not None} <= {"Leeds", None}


@pytest.mark.parametrize(
    ("court", "name"),
    [
        ("the 10th U.S. Circuit Court of Appeals", "10th U.S. Circuit Court of Appeals"),
        ("the 8th Circuit", "8th Circuit"),
        ("the U.S. Court of Appeals for the Ninth Circuit", "U.S. Court of Appeals for the Ninth Circuit"),
    ],
)
def test_a_federal_appeals_court_has_judges(court: str, name: str) -> None:
    """A numbered circuit is a court, whatever of its name the story leaves out."""
    (seat,) = parse(f"The Senate on Wednesday confirmed Mara Delling to {court}.", DAY).appointments
    assert seat.office is not None
    assert (seat.office.title, seat.office.organization) == ("judge", name)


def test_a_ward_goes_by_its_number() -> None:
    """The number behind a ward or a district is part of its name."""
    text = "Tom Osk is running for councillor in Ward 7 and Ann Lim for councillor in District 12."
    offices = [x.office for x in parse(text, DAY).candidacies]
    assert [o.organization for o in offices if o is not None] == ["Ward 7", "District 12"]


@pytest.mark.parametrize(
    ("place", "code", "name"),
    [
        ("Canberra, in Australia", "AU", "Reserve Bank of Australia"),
        ("Mumbai, in India", "IN", "Reserve Bank of India"),
        ("Wellington, in New Zealand", "NZ", "Reserve Bank of New Zealand"),
    ],
)
def test_a_name_of_several_banks_means_that_of_the_storys_state(place: str, code: str, name: str) -> None:
    """The Reserve Bank is that of the state of which the story speaks."""
    tokens = tokenize(f"Mara Delling will be governor of the Reserve Bank, officials said in {place}.")
    meant = bodies_meant(tokens, Lexicon.default())["reserve", "bank"]
    assert (meant.row.name, meant.row.countries) == (name, (code,))


def test_a_central_bank_named_first_is_not_one_named_later() -> None:
    """Capitals name a state's own bank, where another one is named in full only behind it."""
    text = (
        "Mara Delling will be the next governor of the Central Bank, the Government said in Dublin. She follows "
        "Tom Osk, who leaves to join the European Central Bank as chief economist."
    )
    found = {x.person.name: x.office for x in parse(text, DAY).appointments}
    assert {name: o.organization for name, o in found.items() if o is not None} == {
        "Mara Delling": "Central Bank",
        "Tom Osk": "European Central Bank",
    }


def test_a_headlines_capitals_are_no_body() -> None:
    """Common words that only a headline writes with capitals name nobody."""
    text = "Senate Confirms Delling as Labor Secretary in Narrow Vote\n\nThe Senate confirmed Mara Delling on Tuesday."
    assert all(x.office is None or x.office.organization != "Narrow Vote" for x in parse(text, DAY).appointments)
