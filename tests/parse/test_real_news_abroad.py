"""What real stories of campaigns and offices tell beside their contest, and what in them is no record at all."""

import pytest

import newsevents as ne

RACE = "Luis Pardo is running for president.\n\n"


def candidacies(text: str) -> set[tuple[str, str, str | None]]:
    """Give who stands how for what."""
    found = [x for x in ne.parse(text, published="2025-03-14").records if isinstance(x, ne.Candidacy)]
    return {(x.person.name, x.status.value, x.office.title if x.office is not None else None) for x in found}


TITLES = [
    (
        "Former presidential candidate Rosa Lund and former president Max Okafor spoke in Oslo.",
        {("Rosa Lund", "declared", "president")},
    ),
    (
        "Mayoral candidate Ana Reyes, Senator Luis Pardo and Governor Rosa Lund spoke.",
        {("Ana Reyes", "declared", "mayor")},
    ),
    (
        "Mayoral candidates Ana Reyes and Luis Pardo met on Monday.",
        {("Ana Reyes", "declared", "mayor"), ("Luis Pardo", "declared", "mayor")},
    ),
    (
        "Mayoral hopefuls Ana Reyes, Luis Pardo and Governor Rosa Lund spoke.",
        {("Ana Reyes", "declared", "mayor"), ("Luis Pardo", "declared", "mayor")},
    ),
    (
        "Presidential nominee Ana Reyes and vice presidential nominee Luis Pardo spoke at the convention.",
        {("Ana Reyes", "nominated", "president"), ("Luis Pardo", "nominated", "vice president")},
    ),
    ("Ana Reyes, the Green candidate for mayor, and Luis Pardo spoke.", {("Ana Reyes", "declared", "mayor")}),
]


@pytest.mark.parametrize(("text", "expected"), TITLES)
def test_a_title_before_a_name_is_its_bearers_alone(text: str, expected: set[tuple[str, str, str | None]]) -> None:
    assert candidacies(text) == expected


MATES = [
    ("Pardo chose Ana Reyes as his running mate on Monday.", "nominated"),
    ("Pardo tapped Senator Ana Reyes to be his running mate.", "nominated"),
    ("Pardo named Ana Reyes his running mate.", "nominated"),
    ("Pardo's running mate, Ana Reyes, spoke in Oslo.", "nominated"),
    ("Senator Ana Reyes withdrew her name from consideration to be Pardo's running mate.", "withdrawn"),
    ("Senator Ana Reyes is a potential running mate for Pardo.", "mentioned"),
    ("Ana Reyes emerged as a significant contender to be Pardo's running mate.", "mentioned"),
    ("The party nominated a ticket of Luis Pardo for president and singer Ana Reyes for vice president.", "nominated"),
    ("Ana Reyes was said to be a finalist for the Green vice presidential nomination.", "declared"),
]


@pytest.mark.parametrize(("text", "status"), MATES)
def test_a_running_mate_stands_for_the_second_office(text: str, status: str) -> None:
    found = candidacies(RACE + text)
    assert ("Ana Reyes", status, "vice president") in found
    assert {office for person, _, office in found if person == "Luis Pardo"} == {"president"}


def test_nobody_holds_the_office_that_and_only_seems_to_join_to_a_name() -> None:
    text = "The party nominated Luis Pardo for president and rapper Max Okafor for vice president."
    assert not [x for x in ne.parse(text).records if isinstance(x, ne.Role)]


NO_VOTES = [
    "Luis Pardo grew the party through his 2008 and 2010 runs for the House, his 2014 and 2016 runs for the Senate.",
    "The measure passed the Senate and banned alcohol, in the period known as Temperance (1919–33).",
    "In an April 30 – May 4 Norfield poll with Ana Reyes included, Pardo led Okafor 47 percent to 40 percent.",
    "Pardo's lead in the RealClear average slightly decreased, with Pardo at 49.9 percent to 42.1 percent for Okafor.",
    "She drew five percent in the September 25–27 Norfield & Lund Strategies survey.",
    "Confirmation was likely, resulting in a 6–3 majority for conservatives in the Court.",
    "The commentator predicts Luis Pardo beats Max Okafor by 362 votes to 176.",
]


@pytest.mark.parametrize("text", NO_VOTES)
def test_years_polls_and_forecasts_are_no_votes(text: str) -> None:
    found = ne.parse(RACE + text, published="2025-03-14").records
    assert not [x for x in found if isinstance(x, ne.Vote)]
    assert not [x for x in found if isinstance(x, ne.Candidacy) and x.status is ne.CandidacyStatus.REJECTED]


def test_a_house_does_not_cast_the_votes_of_a_people() -> None:
    text = "The Senate met on Monday.\n\nIn 2016, the nominee, Ana Reyes, received 203,091 votes in the election."
    votes = [x for x in ne.parse(text, published="2025-03-14").records if isinstance(x, ne.Vote)]
    assert [(x.votes_for, x.body) for x in votes] == [(203091, None)]


def appointments(text: str) -> set[tuple[str, str, str | None, str | None]]:
    """Give who got, has or left what, and of which body."""
    found = [x for x in ne.parse(text, published="2025-03-14").records if isinstance(x, ne.Appointment)]
    return {
        (x.person.name, x.action.value, x.office.title, x.office.organization) for x in found if x.office is not None
    }


SEATS = [
    ("Reyes was elected to the Senate in 2014.", "senator", "Senate"),
    ("Reyes was elected to the House of Representatives in 2014.", "member", "House of Representatives"),
    ("Reyes was elected to the city council in 2014.", "member", "city council"),
    ("Reyes was elected to the school board in 2014.", "member", "school board"),
    ("Reyes was elected to parliament in 2014.", "member", "parliament"),
]


@pytest.mark.parametrize(("text", "title", "body"), SEATS)
def test_who_is_elected_to_a_house_gets_a_seat_in_it_not_the_contested_office(text: str, title: str, body: str) -> None:
    race = "Ana Reyes is running for president.\n\n"
    assert appointments(race + text) == {("Ana Reyes", "appointed", title, body)}


RUNS = [
    ("Ana Reyes ran for the Senate in 2014.", "senator"),
    ("Ana Reyes is running for Congress in Ohio.", "member"),
    ("Ana Reyes is standing for parliament.", "member"),
    ("Ana Reyes is running for the city council.", "member"),
    ("Ana Reyes announced her Senate bid on Monday.", "senator"),
    ("Ana Reyes shelved her State House bid on Monday. Reyes lives in Kenya.", "president"),
    ("Ana Reyes is running for the White House.", "president"),
    ("Luis Pardo is president.\n\nAna Reyes ran unsuccessfully for the Green Party's Senate nomination.", "senator"),
]


@pytest.mark.parametrize(("text", "title"), RUNS)
def test_a_house_that_is_run_for_is_a_seat_in_it(text: str, title: str) -> None:
    assert {office for _, _, office in candidacies(text)} == {title}


@pytest.mark.parametrize(
    "text", ["Ana Reyes was appointed to the White House on Monday.", "The children ran for the house."]
)
def test_a_house_is_no_office_of_whoever_comes_there(text: str) -> None:
    assert not candidacies(text)
    assert not appointments(text)


LANDS = [
    "Burundi's president dies\n\nJan Lund became president of the African nation in 2005.",
    "Ana Reyes was elected president of the South American country on Monday.\n\nThe vote in Peru was calm.",
]


@pytest.mark.parametrize("text", LANDS)
def test_a_country_is_not_called_by_its_continent(text: str) -> None:
    assert {body for *_, body in appointments(text)} <= {"Burundi", "Peru"}
    assert appointments(text)


def test_who_asks_the_questions_has_no_president() -> None:
    text = (
        "Wikinews interviews Ana Reyes, Green Party presidential nominee\n\n"
        "Ana Reyes, the Green Party's presidential nominee in the United States, answered questions from Wikinews."
    )
    found = [x for x in ne.parse(text).records if isinstance(x, ne.Candidacy)]
    assert {x.office.organization for x in found if x.office is not None} == {"United States"}


def endorsements(text: str) -> set[tuple[str, str, str]]:
    """Give who takes which position, and whether they do."""
    found = [x for x in ne.parse(text, published="2025-03-14").records if isinstance(x, ne.Endorsement)]
    return {(x.endorser.name, x.stance.value, x.modality.value) for x in found}


POSITIONS = [
    ("Ana Reyes did not endorse Luis Pardo.", {("Ana Reyes", "support", "denied")}),
    ("Ana Reyes did not publicly back Luis Pardo.", {("Ana Reyes", "support", "denied")}),
    ("Ana Reyes did not endorse Luis Pardo until July.", {("Ana Reyes", "support", "actual")}),
    ("Ana Reyes backed away from her previous support for Pardo.", {("Ana Reyes", "support", "denied")}),
    ("Ana Reyes said she would prefer Pardo not participate in the debates.", set()),
    ("Ana Reyes argued against Universal Basic Income (UBI), proposing a higher wage.", set()),
    ("The communications director, Tim Okafor, declared victory for Pardo.", set()),
    (
        "On Monday, United States Senator from Vermont Bernie Reyes endorsed Luis Pardo.",
        {("Bernie Reyes", "support", "actual")},
    ),
]


@pytest.mark.parametrize(("text", "expected"), POSITIONS)
def test_positions_are_those_that_are_taken(text: str, expected: set[tuple[str, str, str]]) -> None:
    assert endorsements(RACE + text) == expected


def test_who_did_not_leave_until_some_day_left_then() -> None:
    text = "Ana Reyes, the mayor of Harlan, did not resign until March."
    found = [x for x in ne.parse(text, published="2025-03-14").records if isinstance(x, ne.Appointment)]
    assert [(x.action.value, x.modality.value) for x in found] == [("left", "actual")]


NAMES = [
    ("Don Lund won the presidential nomination.", "Don Lund"),
    ("Podcaster Spike Lund won the presidential nomination.", "Spike Lund"),
    ("Keisha Lance Reyes Image: Jan Lund.\n\nReyes won the presidential nomination.", "Keisha Lance Reyes"),
    ("Movement-loving Kanye Pardo won the presidential nomination.", "Kanye Pardo"),
]


@pytest.mark.parametrize(("text", "name"), NAMES)
def test_a_name_is_neither_less_nor_more_than_the_name(text: str, name: str) -> None:
    assert {person for person, *_ in candidacies(text)} == {name}


PARTIES = [
    ("The newly created Life and Freedom Party nominated Ana Reyes for president.", "Life and Freedom Party"),
    ("Ana Reyes is the presidential nominee of the Socialist Party USA.", "Socialist Party USA"),
]


@pytest.mark.parametrize(("text", "party"), PARTIES)
def test_a_party_is_called_by_its_whole_name(text: str, party: str) -> None:
    found = [x for x in ne.parse(text, published="2025-03-14").records if isinstance(x, ne.Candidacy)]
    assert {x.nominator.name for x in found if x.nominator is not None} == {party}


NOBODY = [
    "The Constitution provides two ways to propose a Constitutional Amendment.",
    "I already mentioned Teresa Steele as my main adviser.",
    "Rosa Lund, the nominee of the Reform Party, had her hopes of a left-wing coalition dashed.",
]


@pytest.mark.parametrize("text", NOBODY)
def test_terms_and_asides_stand_for_nothing(text: str) -> None:
    assert {(p, s) for p, s, _ in candidacies(RACE + text)} <= {("Luis Pardo", "declared"), ("Rosa Lund", "nominated")}


def test_of_several_parties_the_party_is_the_one_just_spoken_of() -> None:
    text = (
        "The Green Party met on Monday. The Green Party and the Blue Party are big.\n\n"
        "The Harvest Party was founded in 2010. In 2018, the party nominated Ana Reyes for president."
    )
    found = [x for x in ne.parse(text, published="2025-03-14").records if isinstance(x, ne.Candidacy)]
    assert [x.nominator.name for x in found if x.nominator is not None] == ["Harvest Party"]
