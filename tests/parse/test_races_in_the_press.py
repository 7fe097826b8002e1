"""Races for local, state and party offices as newspapers tell of them; all names are invented."""

import pytest

from newsevents import parse


def told(text: str) -> set[str]:
    """Every position, bid and role of a text, each as one line."""
    rows = parse(text, "2024-03-01").to_records()
    return {
        " ".join(str(row.get(k)) for k in ("endorser", "stance", "candidate") if row["type"] == "endorsement")
        or " ".join(
            str(v) for k in ("person", "status", "action", "office", "organization") if (v := row.get(k)) is not None
        )
        for row in rows
        if row["type"] in {"endorsement", "candidacy", "role", "appointment"}
    }


_READ = [
    ("Ana Reyes, a former Okafor aide and rival, endorses Luis Pardo for mayor.", {"Ana Reyes support Luis Pardo"}),
    (
        "Ana Reyes, the council president and lifelong resident, endorsed Luis Pardo for mayor.",
        {"Ana Reyes support Luis Pardo", "Ana Reyes current council president"},
    ),
    (
        "One of the Republican primary challengers to incumbent Georgia Gov. Bo Lund is dropping out of the race.",
        {"Bo Lund current governor Georgia"},
    ),
    (
        "Luis Pardo won the support of the Teamsters in his bid to unseat Senator Mei Chen.",
        {"Teamsters support Luis Pardo", "Luis Pardo declared", "Mei Chen current senator"},
    ),
    (
        "Retired Navy Cmdr. Luis Pardo ended his bid for mayor of Lima.",
        {"Luis Pardo withdrawn mayor Lima"},
    ),
    (
        "Former Speaker of the Senate, Femi Okafor, stepped down for Bola Lund in the presidential primary.",
        {
            "Femi Okafor support Bola Lund",
            "Femi Okafor withdrawn president",
            "Femi Okafor former speaker Senate",
        },
    ),
    (
        "The senator representing Lund District, Femi Okafor, stepped down for Bola Pardo in the presidential race.",
        {
            "Femi Okafor support Bola Pardo",
            "Femi Okafor withdrawn president",
            "Femi Okafor current senator Lund District",
        },
    ),
    (
        "Femi Okafor, former Minister of Trade stepped down for Bola Lund in the presidential primary.",
        {"Femi Okafor support Bola Lund", "Femi Okafor withdrawn president", "Femi Okafor former trade minister"},
    ),
    (
        "Additionally, the former governor of Ogun State, Femi Okafor, withdrew from the race for president.",
        {"Femi Okafor withdrawn president Nigeria", "Femi Okafor former governor Ogun"},
    ),
    (
        "Mei Chen, MP for Holborn and St Pancras, is a favourite for the leadership of the Labour Party.",
        {"Mei Chen mentioned leader Labour Party", "Mei Chen current mp Holborn and St Pancras"},
    ),
    ("Ana Reyes quit the governor's race on Monday.", {"Ana Reyes withdrawn governor"}),
    (
        "Ana Reyes dropped out of the Norvik Mayor's race.\n\nBo Lund is still in the race.",
        {"Ana Reyes withdrawn mayor Norvik", "Bo Lund declared mayor Norvik"},
    ),
    ("The PDP governorship candidate, Bola Lund, has pulled out.", {"Bola Lund withdrawn governor"}),
    (
        "Santa Fe-based attorney Ana Reyes is running for mayor of Lima.",
        {"Ana Reyes declared mayor Lima"},
    ),
    (
        "House whip Tom Hale withdrew from the battle for speaker and backed Ana Reyes.",
        {"Tom Hale withdrawn speaker House", "Tom Hale support Ana Reyes", "Tom Hale current whip House"},
    ),
    (
        "Ana Reyes, the former deputy prime minister and finance minister, has pulled out of the race for leader.",
        {"Ana Reyes withdrawn leader", "Ana Reyes former deputy prime minister", "Ana Reyes former finance minister"},
    ),
    (
        "Bo Lund, his main rival to succeed Luis Pardo, said he would win the leadership race.",
        {"Bo Lund declared leader"},
    ),
    ("Mr Lund will not announce his candidacy for mayor until May.", {"Lund declared mayor"}),
    (
        "Supervisor of Elections Joe Hale backed Bo Lund for mayor.",
        {"Joe Hale support Bo Lund", "Joe Hale current supervisor Elections"},
    ),
    (
        "Ana Reyes is running for the open District 20 seat held by retiring Republican Bo Lund.",
        {"Ana Reyes declared member District 20"},
    ),
    (
        "Republican mayoral candidate Bo Lund is the first candidate to file.",
        {"Bo Lund declared mayor"},
    ),
    (
        "Mei Chen has expressed her support for Bo Lund as the welfare minister took a big lead in the party race.",
        {"Mei Chen support Bo Lund"},
    ),
    (
        "The council's two members, District 2 Councilwoman Mei Chen and District 6 Councilman Bo Lund, run for mayor.",
        {
            "Mei Chen declared mayor",
            "Bo Lund declared mayor",
            "Mei Chen current council member",
            "Mei Chen current councilwoman District 2",
            "Bo Lund current councilman District 6",
        },
    ),
]


@pytest.mark.parametrize(("text", "expected"), _READ)
def test_a_race_is_read(text: str, expected: set[str]) -> None:
    assert told(text) == expected


@pytest.mark.parametrize(
    ("text", "office"),
    [
        ("She told shadow culture secretary Mei Chen and shadow home secretary Bo Lund.", "shadow home secretary"),
        ("She met shadow Treasury minister Bo Lund.", "shadow treasury minister"),
    ],
)
def test_a_shadow_minister_is_none_of_the_government(text: str, office: str) -> None:
    assert [r.office and r.office.title for r in parse(text).roles if r.person.name == "Bo Lund"] == [office]


def test_the_office_of_whom_one_gives_way_to_is_not_the_contested_one() -> None:
    text = (
        "Ana Reyes and Bola Lund are running for president of Nigeria. "
        "Ana Reyes stepped down for the former governor of Lagos State, Bola Lund."
    )
    assert {e.office and e.office.title for e in parse(text).endorsements} == {"president"}


def test_a_seat_is_no_person() -> None:
    text = "The Norvik Valley MP would join Bo Lund in the leadership race."
    assert "Norvik Valley" not in {c.person.name for c in parse(text).candidacies}


def test_who_files_to_run_runs() -> None:
    bids = parse("Bo Lund has filed to run in the Republican primary for Norvik County sheriff.").candidacies
    assert [(c.person.name, c.modality.value, c.office and c.office.title) for c in bids] == [
        ("Bo Lund", "actual", "sheriff")
    ]


def test_an_agency_of_a_body_is_not_the_body() -> None:
    text = "In 2017, Ana Reyes became the first African to head the powerful UN agency."
    assert {a.office and a.office.title for a in parse(text).appointments} <= {"head", None}
