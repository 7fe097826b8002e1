"""Who belonged when: pinned counts from the bodies' own tables, and what must hold on any day."""

import datetime as dt

import pytest
from hypothesis import given
from hypothesis import strategies as st

from newsevents.bodies import Body, BodyDateError, Membership, all_bodies, body
from newsevents.decide.rules import Rule

COUNCIL = body("unsc")
DAYS = st.dates(dt.date(1946, 1, 17), dt.date(2027, 12, 31))

# "Growth in United Nations membership" as the Organization publishes it: members at the end of each year.
UN_GROWTH = {
    1945: 51, 1946: 55, 1947: 57, 1948: 58, 1949: 59, 1950: 60, 1955: 76, 1956: 80, 1957: 82, 1958: 82, 1960: 99,
    1961: 104, 1962: 110, 1963: 113, 1964: 115, 1965: 117, 1966: 122, 1967: 123, 1968: 126, 1970: 127, 1971: 132,
    1973: 135, 1974: 138, 1975: 144, 1976: 147, 1977: 149, 1978: 151, 1979: 152, 1980: 154, 1981: 157, 1983: 158,
    1984: 159, 1990: 159, 1991: 166, 1992: 179, 1993: 184, 1994: 185, 1999: 188, 2000: 189, 2002: 191, 2006: 192,
    2011: 193, 2024: 193,
}  # fmt: skip


@pytest.mark.parametrize(("year", "members"), UN_GROWTH.items())
def test_the_un_grew_as_it_says(year: int, members: int) -> None:
    assert len(body("UN").at(dt.date(year, 12, 31)).members) == members


@pytest.mark.parametrize(
    ("name", "day", "members"),
    [
        ("NATO", "1949-08-24", 12),
        ("NATO", "1990-10-03", 16),
        ("NATO", "2020-03-26", 29),
        ("NATO", "2020-03-27", 30),
        ("NATO", "2023-04-04", 31),
        ("NATO", "2024-02-22", 31),
        ("NATO", "2024-03-06", 31),
        ("NATO", "2024-03-07", 32),
        ("EU", "1958-01-01", 6),
        ("EU", "1973-01-01", 9),
        ("EU", "1981-01-01", 10),
        ("EU", "1986-01-01", 12),
        ("EU", "1995-01-01", 15),
        ("EU", "2004-05-01", 25),
        ("EU", "2007-01-01", 27),
        ("EU", "2013-07-01", 28),
        ("EU", "2020-01-31", 28),
        ("EU", "2020-02-01", 27),
        ("Euro area", "1999-01-01", 11),
        ("Euro area", "2023-01-01", 20),
        ("Euro area", "2026-01-01", 21),
        ("Schengen", "2025-01-01", 29),
        ("OSCE", "1975-08-01", 35),
        ("OSCE", "2024-01-01", 57),
        ("OECD", "1961-09-30", 17),
        ("OECD", "1962-12-31", 20),
        ("OECD", "2021-05-25", 38),
        ("WTO", "1996-12-31", 128),
        ("WTO", "2016-12-31", 164),
        ("WTO", "2024-12-31", 166),
        ("Council of Europe", "2022-03-15", 47),
        ("Council of Europe", "2022-03-16", 46),
        ("African Union", "2002-07-09", 53),
        ("African Union", "2017-01-31", 55),
        ("Commonwealth", "1949-04-28", 8),
        ("Commonwealth", "2020-02-01", 54),
        ("Commonwealth", "2022-06-25", 56),
        ("Arab League", "2000-01-01", 22),
        ("ASEAN", "1999-04-30", 10),
        ("ASEAN", "2025-10-26", 11),
        ("BRICS", "2011-01-01", 5),
        ("BRICS", "2025-01-06", 10),
        ("G7", "1980-01-01", 7),
        ("G20", "2023-01-01", 20),
        ("G20", "2023-09-09", 21),
        ("OPEC", "1975-06-01", 13),
        ("OPEC", "2010-01-01", 12),
        ("OPEC", "2018-12-31", 15),
        ("OPEC", "2024-01-01", 12),
        ("ECOWAS", "2000-12-25", 16),
        ("ECOWAS", "2025-01-29", 12),
        ("GCC", "2024-01-01", 6),
        ("SCO", "2024-07-04", 10),
        ("CSTO", "2010-01-01", 7),
        ("Mercosur", "2024-08-08", 6),
        ("EFTA", "1960-05-03", 7),
        ("EFTA", "1991-09-01", 7),
        ("EFTA", "1995-01-01", 4),
        ("APEC", "1998-12-01", 21),
        ("IMF", "2022-10-02", 190),
        ("conclave", "2005-04-18", 115),
        ("conclave", "2013-03-13", 115),
        ("conclave", "2025-05-08", 133),
        ("European Parliament", "2008-01-01", 785),
        ("European Parliament", "2024-07-16", 720),
        ("Italian presidential election", "2013-04-20", 1007),
        ("Italian presidential election", "2022-01-29", 1009),
        ("US Senate", "1912-03-01", 97),
        ("US Senate", "2024-01-01", 101),
        ("US House", "2023-01-07", 435),
        ("US Congress", "2023-01-07", 537),
        ("25th Amendment", "2021-01-06", 16),
        ("UN General Assembly", "2024-01-01", 193),
    ],
)
def test_pinned_counts(name: str, day: str, members: int) -> None:
    assert len(body(name).at(dt.date.fromisoformat(day)).members) == members


@given(day=DAYS)
def test_the_council_has_eleven_seats_until_1965_and_fifteen_since(day: dt.date) -> None:
    snapshot = COUNCIL.at(day)
    assert len(snapshot.members) == (11 if day.year < 1966 else 15)
    assert len(snapshot.veto_holders) == 5
    assert set(snapshot.veto_holders) == snapshot.groups["permanent"]


@given(day=DAYS)
def test_whoever_sits_in_the_council_is_a_member_of_the_un(day: dt.date) -> None:
    assert set(COUNCIL.at(day).members) <= set(body("UN").at(day).members)


def _terms() -> list[Membership]:
    return [row for row in COUNCIL.memberships if not row.groups]


def test_elected_members_sit_for_two_years_but_for_split_terms_and_drawn_lots() -> None:
    for row in _terms():
        assert row.since is not None
        assert row.until is not None
        years = row.until.year - row.since.year
        drawn_lot = row.since.year in {1946, 1966}
        assert years == 2 or row.split or (drawn_lot and years == 1), row
        assert (row.until.month, row.until.day) == (1, 1) or row.member == "YDYE"


def test_nothing_is_said_of_terms_not_yet_elected() -> None:
    assert COUNCIL.at(dt.date(2027, 12, 31)).members
    with pytest.raises(BodyDateError, match="until 2028-01-01"):
        COUNCIL.at(dt.date(2028, 1, 1))


def test_nobody_is_reelected_at_once() -> None:
    ends = {(row.member, row.until) for row in _terms()}
    assert not [row for row in _terms() if (row.member, row.since) in ends]


def test_the_regions_have_their_seats_since_1966() -> None:
    eastern = {"BG", "HU", "PL", "RO", "UA", "BY", "CSHH", "DDDE", "YUCS", "CZ", "SI", "SK", "HR", "BA", "LT", "EE",
               "AL", "AZ", "LV"}  # fmt: skip
    western = {"NL", "NZ", "CA", "DK", "FI", "ES", "IT", "BE", "AT", "AU", "NO", "SE", "DE", "PT", "IE", "MT", "GR",
               "LU", "TR", "CH"}  # fmt: skip
    latin = {"AR", "BR", "BO", "CL", "CO", "CR", "CU", "EC", "GY", "JM", "MX", "NI", "PA", "PE", "PY", "TT", "UY", "VE",
             "HN", "GT", "DO", "VC"}  # fmt: skip
    for year in range(1968, 2028):
        elected = {row.member for row in _terms() if row.holds(dt.date(year, 6, 1))}
        counts = [len(elected & region) for region in (western, latin, eastern)]
        # the other five of the ten are African and Asian
        assert counts == [2, 2, 1], (year, elected)


def test_suspended_members_stay_members_and_have_no_say() -> None:
    league = body("Arab League").at(dt.date(2015, 1, 1))
    assert league.suspended == ("SY",)
    assert "SY" in league.members
    union = body("African Union").at(dt.date(2025, 12, 1))
    assert set(union.suspended) == {"BF", "GN", "GW", "MG", "ML", "NE", "SD"}
    assert union.groups["eligible"] == set(union.members) - set(union.suspended)
    rule = union.rule("procedural")
    assert isinstance(rule, Rule)
    assert rule.named() == union.groups["eligible"]


@st.composite
def _body_days(draw: st.DrawFn) -> tuple[Body, dt.date]:
    each = draw(st.sampled_from(all_bodies()))
    last = each.known_until - dt.timedelta(days=1) if each.known_until else dt.date(2100, 1, 1)
    return each, draw(st.dates(each.known_from, last))


@given(body_day=_body_days())
def test_members_are_named_once_and_in_a_fixed_order(body_day: tuple[Body, dt.date]) -> None:
    each, day = body_day
    members = each.at(day).members
    assert members
    assert len(set(members)) == len(members)
    assert members == each.at(day).members
