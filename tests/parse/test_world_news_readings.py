"""What news from many lands says of who is meant, whose an office is, and what a contest has settled."""

import pytest

from newsevents import parse
from reports import changes, offices


def _roles(text: str) -> set[tuple[str, str | None, str | None]]:
    held = ((r.person.name, r.office) for r in parse(text).roles if r.office is not None)
    return {(name, office.title, office.organization) for name, office in held}


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "A week after President Idris Okoro's death in Chad, the council is headed by his son, Mahmud Idris Okoro.",
            ("Idris Okoro", "president", "Chad"),
        ),
        (
            "President Idris Okoro of Chad spoke. Chad's President Mahmud Idris Okoro left.",
            ("Mahmud Idris Okoro", "president", "Chad"),
        ),
    ],
)
def test_a_fathers_name_in_a_sons_is_the_fathers(text: str, expected: tuple[str, str, str]) -> None:
    assert expected in _roles(text)


def test_a_first_name_is_rather_meant_than_the_house_of_another() -> None:
    text = (
        "Kuwait's emir, Sheikh Nasser Al-Badr, named Sheikh Badr Hamad Al-Badr as crown prince. "
        "Sheikh Badr served as foreign minister from 2011 until 2019."
    )
    assert ("Badr Hamad Al-Badr", "left", "foreign minister") in changes(text)
    alone = "Egypt's President Adel Hamad al-Badri spoke. Badri was re-elected in 2018."
    assert ("Adel Hamad al-Badri", "extended", "president") in changes(alone)


def test_a_title_that_ends_a_name_is_part_of_it() -> None:
    text = "Ilsa Kumari and Prem Lund were sworn in as deputy chief ministers of Rajasthan."
    assert {name for name, _, _ in changes(text)} == {"Ilsa Kumari", "Prem Lund"}
    assert parse("Raja Kumari, the mayor of Leeds, resigned.").appointments[0].person.name == "Raja Kumari"


def test_a_party_known_without_that_word_ends_before_a_name() -> None:
    text = "The head of the Civil Contract Party Nikol Sarkis was elected prime minister of Armenia."
    assert ("Nikol Sarkis", "leader", "Civil Contract Party") in _roles(text)


def test_whose_allies_are_told_of_is_a_person() -> None:
    text = "Political allies of Tigran Sarkis met. The vote came after Sarkis resigned as prime minister of Armenia."
    assert ("Tigran Sarkis", "left", "prime minister") in changes(text)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Ana Reyes served as chair of the Economic, Social and Cultural Council.",
            "Economic, Social and Cultural Council",
        ),
        ("Ana Reyes is chair of the council. The Labor, Housing and Health Committee met.", None),
    ],
)
def test_a_council_of_several_fields_has_one_name(text: str, expected: str | None) -> None:
    bodies = {a.office.organization for a in parse(text).appointments if a.office is not None}
    assert expected in bodies
    assert "Economic" not in bodies


def test_where_an_office_is_seated_is_nobodys_name() -> None:
    text = "Former chief minister Vasu Rao and others came to the Chief Minister Office in Rajasthan."
    assert {name for name, _, _ in _roles(text)} == {"Vasu Rao"}


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Jan Lund was elected president of Kenya. He defeated favourites Ana Reyes and Tom Okoro.", "rejected"),
        ("Jan Lund beat rivals Ana Reyes and Tom Okoro to become president of Kenya.", "rejected"),
        ("Jan Lund was elected president of Kenya. He faced rivals Ana Reyes and Tom Okoro.", "declared"),
    ],
)
def test_names_behind_the_word_for_rivals_say_who_they_are(text: str, expected: str) -> None:
    assert {(name, status) for name, status, _ in offices(text)} >= {("Ana Reyes", expected), ("Tom Okoro", expected)}


@pytest.mark.parametrize(
    ("text", "action"),
    [
        ("The OAS secretary general, Luis Pardo, was elected to a new five-year term on Friday.", "extended"),
        ("Kenya appointed Jan Lund governor of the central bank for a third consecutive term.", "extended"),
        ("Luis Pardo was elected to a five-year term as secretary general of the OAS on Friday.", "appointed"),
        ("Mr Rowe named Ana Reyes chief of staff of the White House for his second term.", "appointed"),
    ],
)
def test_another_term_goes_on_with_the_office(text: str, action: str) -> None:
    assert [a.action.value for a in parse(text).appointments] == [action]


def test_who_is_installed_takes_office() -> None:
    text = "Jan Lund will be installed as Archbishop of Norvik in St Mark's Cathedral on 23 August."
    assert changes(text) == {("Jan Lund", "took_office", "archbishop")}
    assert {a.office.organization for a in parse(text).appointments if a.office is not None} == {"Norvik"}
    army = "Jan Lund was installed as president of Kenya by the army."
    assert changes(army) == {("Jan Lund", "appointed", "president")}


def test_having_served_is_over() -> None:
    text = "Ana Reyes is no newcomer, having previously served as chair of the Norvik Council."
    assert changes(text) == {("Ana Reyes", "left", "chair")}


def test_the_premier_of_another_state_is_nobody_named() -> None:
    text = (
        "Chilean president Luis Pardo spoke. Mexico's foreign minister on Friday withdrew his candidacy to head the "
        "Organization of American States."
    )
    assert not parse(text).candidacies
    known = text.replace("Chilean president", "Mexican foreign minister")
    assert [c.person.name for c in parse(known).candidacies] == ["Luis Pardo"]


def test_who_has_no_challenger_takes_no_side() -> None:
    race = "Ana Reyes is a candidate for governor of the Bank of Norvik. "
    assert not parse(race + "Reyes has no challenger.").endorsements
    assert parse(race + "The Reform Party has no preferred candidate.").endorsements


def test_a_share_below_half_elects_nobody_where_a_second_round_is_told() -> None:
    text = (
        "Ana Reyes took 48.9 percent of the vote in Norway's presidential election, compared with 38.9 percent for "
        "Jan Lund. The two meet in a runoff in March."
    )
    assert [v.outcome for v in parse(text).votes] == [None]
    assert ("Jan Lund", "rejected", "president of Norway") not in offices(text)
    once = text.replace("The two meet in a runoff in March.", "Ana Reyes was elected president.")
    assert ("Jan Lund", "rejected", "president of Norway") in offices(once)


def test_an_oath_of_several_is_each_ones_own() -> None:
    text = (
        "Bhaju Lal was sworn in as chief minister of Rajasthan on Friday. Along with him, Diya Rao and Prem Sen were "
        "sworn in as deputy chief ministers. All three took the oath in Hindi."
    )
    assert ("Diya Rao", "took_office", "chief minister") not in changes(text)


def test_a_body_goes_by_its_name_not_by_whose_it_is() -> None:
    text = (
        "At stake is who succeeds Jan Lund as president of the European Commission, the EU's executive arm. "
        "Ana Reyes is a candidate for president of the European Commission."
    )
    assert {c.office.organization for c in parse(text).candidacies if c.office} == {"European Commission"}


def test_the_anglican_church_is_no_one_country_s() -> None:
    text = "The Anglican Church is without a replacement for outgoing bishop Alan Peters after its synod met."
    report = parse(text)
    assert not report.endorsements
    assert _roles(text) == {("Alan Peters", "bishop", "Anglican Church")}


@pytest.mark.parametrize(
    "text",
    [
        "Prime Minister Jan Lund of Peru will go before Congress on Friday to ask for its confidence.",
        "Former minister Ana Reyes of Peru said she was going underground.",
        "The prime minister of Peru, Jan Lund, topped the informal poll to succeed Tom Rowe as OAS secretary general.",
        "The Council held its second straw poll, placing Jan Lund of Peru at the top again in the race for director.",
        "Jan Lund, leader of the Reform Party from 2000 to 2004, will not run to be the new leader.",
    ],
)
def test_what_moves_nobody_into_an_office_or_out_of_it(text: str) -> None:
    assert not parse(text).appointments


def test_who_goes_all_the_same() -> None:
    assert changes("Prime Minister Jan Lund of Peru will go before the election.") == {
        ("Jan Lund", "leaving", "prime minister")
    }
    helm = "The board put Ana Reyes at the helm of the Norvest Bank."
    assert [a.person.name for a in parse(helm).appointments] == ["Ana Reyes"]


def test_who_replaces_is_who_is_appointed() -> None:
    text = (
        "Peru's president, Dina Rojas, announced this Wednesday, March 6, the appointment of Gustavo Lund as the new "
        "prime minister, replacing Alberto Vela, who resigned on Tuesday."
    )
    found = {(a.person.name, a.predecessor.name if a.predecessor else None) for a in parse(text).appointments}
    assert found == {("Gustavo Lund", "Alberto Vela"), ("Alberto Vela", None)}


def test_what_befell_somebody_describes_them() -> None:
    text = "The new president of Peru, Dina Rojas, tapped retired Gen. Cesar Vela to serve as interior minister."
    assert changes(text) == {("Cesar Vela", "appointed", "interior minister")}
    old = "She is a friend of Phil Lund, brother of the recently retired Archbishop of Norvik, Dr Peter Lunde."
    assert {(r.person.name, r.status.value) for r in parse(old).roles} == {("Peter Lunde", "former")}
    assert changes("The army ousted President Jan Lund of Peru.") == {("Jan Lund", "left", "president")}


@pytest.mark.parametrize(
    ("day", "expected"),
    [
        ("Ana Reyes was sworn in as mayor of Leeds on 20 August.", "2023-08-20"),
        ("Ana Reyes will be sworn in as mayor of Leeds on 20 August.", "2024-08-20"),
        ("Ana Reyes was sworn in as mayor of Leeds on 20 May.", "2024-05-20"),
    ],
)
def test_what_has_happened_on_a_day_was_before(day: str, expected: str) -> None:
    assert [a.date.value for a in parse(day, "2024-06-03").appointments if a.date] == [expected]


def test_a_contender_who_is_ousted_has_lost() -> None:
    text = (
        "Mel Rowe ousted as Rob Lund tops ballot of MPs again\n\n"
        "Mel Rowe became the latest contender ousted from the Tory leadership as Rob Lund topped the ballot again."
    )
    assert {(name, status) for name, status, _ in offices(text)} >= {("Mel Rowe", "rejected")}
    assert not parse(text).appointments
    coup = "Lund back as Senate president as Rowe ousted in coup\n\nRowe was voted out, and Lund was elected president."
    assert "rejected" not in {c.status.value for c in parse(coup).candidacies}


def test_a_side_left_open_is_none() -> None:
    race = "Ana Reyes is a candidate for president of Kenya. "
    assert not parse(
        race + "A resolution on whether the Reform Party would back Ana Reyes was not adopted."
    ).endorsements
    assert parse(race + "The Reform Party would back Ana Reyes.").endorsements


def test_who_goes_anyway_is_not_opposed() -> None:
    text = (
        "Commonwealth chief Don Rowe said leaders would want the best person to replace him when his term as "
        "secretary-general expires in March."
    )
    assert not parse(text).endorsements
    stays = "Commonwealth chief Don Rowe spoke. Two ministers urged members to replace Mr Rowe as secretary general."
    assert parse(stays).tallies


def test_a_leader_in_a_house_is_a_partys() -> None:
    text = (
        "Stephen Rowe, who was elected leader in Westminster in May, will not stand. Ana Reyes, leader of the Reform "
        "Party from 2000 to 2004, will not run to be the new leader."
    )
    assert ("Ana Reyes", "declined", "leader of Reform Party") in offices(text)


def test_what_is_handed_in_is_ones_own() -> None:
    text = "After the victory of Boris Rowe, Speaker Ram Das of the Norvik Assembly handed in his resignation."
    assert {name for name, _, _ in changes(text)} == {"Ram Das"}


def test_ministers_of_the_union_are_indias() -> None:
    text = (
        "Bhaju Lal was sworn in as chief minister of Rajasthan in Jaipur. Union Home Minister Amit Sen, "
        "Union ministers Gajo Rao and Arju Sethi and Defence Minister Raj Das were there."
    )
    titled = [(title or "", body) for _, title, body in _roles(text)]
    told = {body for title, body in titled if title.endswith("minister") and "chief" not in title}
    assert told == {"India"}
    local = text.replace("Union Home Minister", "Home Minister")
    assert ("Amit Sen", "home minister", "Rajasthan") in _roles(local)


def test_a_deputy_of_another_region_is_its_own() -> None:
    text = (
        "Bhaju Lal was sworn in as Rajasthan chief minister. Punjab was represented by Deputy Chief Minister Keshu Rao."
    )
    assert ("Keshu Rao", "deputy chief minister", "Punjab") in _roles(text)


def test_the_chair_of_a_contest_is_its_body_s() -> None:
    text = "Ana Reyes is a candidate for chairperson of the African Union Commission. Outgoing chair Jan Lund met her."
    assert ("Jan Lund", "chair", "African Union Commission") in _roles(text)
