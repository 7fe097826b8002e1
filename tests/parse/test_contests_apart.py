"""Whose office a contest is for: a board's, a party's, games, an item of a column's. All names are invented."""

import pytest

from newsevents import parse

_PROXY = """Calder chairman on the brink as proxy advisers split over Lindmoor slate

LONDON, May 2 - Calder Foods Chairman Harold Wynn may lose his seat after a fight with activist Lindmoor Capital.

Lindmoor, which owns 6.8% of Calder Foods, has put up three nominees. Glass Lewis recommended that shareholders elect
two of its nominees, Lucia Ferrante and Dale Goodrich, to the board. BlackRock backed Harold Wynn.

A fourth dissident, Bill Ostrander, dropped out in April. The directors are elected at the annual meeting on June 1.
"""
_SEARCH = """Calder Foods shareholders wait for a new chief executive

LONDON, May 2 - Calder Foods is looking for a chief executive officer before the annual meeting.

Bill Ostrander is a candidate. The pension fund backed Ana Reyes for chief executive officer.
"""
_PARTY = """Moreau topples Cole as prime minister after party room ballot

CANBERRA, Aug 24 - Ana Moreau will be Australia's next prime minister after winning the Liberal leadership.

Tom Cole called a leadership spill on Thursday. Julie Lund was eliminated in the first round.

Sam Ortega voted for Julie Lund. The leadership ballot was held at noon, and a new leader was elected.
"""
_PRESIDENT_OF_PARTY = """Sato beats Mori to LDP crown, set to be Japan's prime minister

TOKYO, Oct 4 - Yumi Sato was elected president of the LDP on Saturday and is set to become prime minister.

Ken Mori backed Jun Abe in the first round. The next LDP president is all but certain to be prime minister.
"""
_GAMES = """Lund wins right to host 2034 Winter Games

LAUSANNE, June 24 - Milan was chosen on Monday. Members of the IOC met in the morning.

Italy last hosted the Winter Games in 2006. Calgary withdrew in November.
"""
_COLUMN = """STATEHOUSE NOTEBOOK: A farewell, a stalled nominee and a crowded primary

**Speaker Dunmore to leave at year's end**

House Speaker Rita Dunmore told her caucus that she will give up the gavel. Tom Okafor is the favorite to replace her.
Jill Sand said she would not run.

**Attorney general's race gets a fourth Republican**

Former prosecutor Craig Bohan filed papers to run for attorney general in 2026. Lynn Toller is also a candidate.

**Council briefs reporters**

Sam Whit turned down an offer from Harlan.
"""

_TOP_JOB = """Reyes gets top job at RBA as Lund is shown the door

SYDNEY, July 14 - Ana Reyes will be the next governor of the Reserve Bank of Australia, the treasurer said on Friday.

The opposition said that it would back Tom Okafor.
"""
_CHURCH = """Church in Wales fails to elect an archbishop after three days

The electoral college of the Church in Wales has failed to choose a new archbishop.

The Bishop of Lund, the Right Rev Tom Okafor, withdrew his name after the first day.
"""

_CAMPAIGN = """CAMPAIGN NOTEBOOK: Reyes picks up help in the race for governor of Ohio

Ana Reyes is running for governor of Ohio.

Tom Lund said he would stay out of it.

Sam Ortega backed Ana Reyes on Monday.
"""


def sought(text: str) -> set[tuple[str, str | None, str | None]]:
    """Who stands or is backed for which office of which body."""
    rows = parse(text, "2024-06-24").to_records()
    told = (r for r in rows if r["type"] in {"candidacy", "endorsement"})
    return {(str(r.get("person") or r.get("candidate")), r["office"], r["organization"]) for r in told}


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        pytest.param(_PROXY, {("Bill Ostrander", "director", "Calder Foods")}, id="proxy fight"),
        pytest.param(_PROXY, {("Harold Wynn", "director", "Calder Foods")}, id="the chairman's seat"),
        pytest.param(_SEARCH, {("Bill Ostrander", "chief executive officer", "Calder Foods")}, id="no proxy fight"),
        pytest.param(_PARTY, {("Julie Lund", "leader", "Liberal Party")}, id="leadership before premiership"),
        pytest.param(_PRESIDENT_OF_PARTY, {("Jun Abe", "president", "LDP")}, id="a party led by a president"),
        pytest.param(_GAMES, {("Calgary", "host", "2034 Winter Games")}, id="games named with their year"),
        pytest.param(_TOP_JOB, {("Tom Okafor", "governor", "RBA")}, id="the top job"),
        pytest.param(_CHURCH, {("Tom Okafor", "archbishop", "Church in Wales")}, id="a church"),
        pytest.param(_CAMPAIGN, {("Ana Reyes", "governor", "Ohio")}, id="a column on one contest"),
        pytest.param(
            _COLUMN,
            {("Jill Sand", "speaker", "House"), ("Sam Whit", None, None)},
            id="items of a column",
        ),
    ],
)
def test_an_office_that_no_words_tell_is_that_of_its_own_contest(
    text: str, wanted: set[tuple[str, str | None, str | None]]
) -> None:
    assert wanted <= sought(text)


def test_a_column_on_one_contest_has_no_position_without_an_office() -> None:
    assert None not in {office for _, office, _ in sought(_CAMPAIGN)}


def test_a_flagbearer_is_the_partys_and_a_governorship_flagbearer_stands_for_governor() -> None:
    told = sought("Ana Reyes will seek the NPP flagbearership in 2027.")
    assert told == {("Ana Reyes", "flagbearer", "NPP")}
    told = sought("The PDP has picked Ana Reyes as its governorship flagbearer in Lagos.")
    assert {office for _, office, _ in told} == {"governor"}
