"""Several contests in one story: whoever stands in the second does not stand for the office of the first.

All names are invented.
"""

import pytest

import newsevents as ne

PRESIDENCY = "Silva ahead in Chile\n\nCarla Silva was elected president of Chile on Sunday, beating Hugo Bravo.\n\n"
LEADERSHIP = "Cole ahead\n\nMiriam Cole is standing for leader of the Reform Party. Jan Lund is also standing.\n\n"
GOVERNOR = "Reyes wins\n\nMaria Reyes was elected governor of Ohio on Tuesday, beating Tom Haskell.\n\n"
UNION = "Union votes\n\nThe Transport Workers' Union has elected Denise Farrell as general secretary.\n\n"


def sought(text: str) -> set[tuple[str, str, str | None, str | None]]:
    """Who stands or is backed, how, for which office of which body."""
    rows = [r for r in ne.parse(text, published="2024-05-07").to_records() if r["type"] in {"candidacy", "endorsement"}]
    told = [(str(r.get("person") or r["candidate"]), str(r.get("status") or r["stance"])) for r in rows]
    return {(*who, r["office"], r["organization"]) for who, r in zip(told, rows, strict=True)}  # fmt: skip


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        pytest.param(
            f"{PRESIDENCY}In the race for mayor of Arica, Rosa Pinto faces Peter Hahn. Ann Moss conceded defeat.",
            {("Rosa Pinto", "declared", "mayor", "Arica"), ("Peter Hahn", "declared", "mayor", "Arica"),
             ("Ann Moss", "rejected", "mayor", "Arica")},
            id="a race that opens the sentence",
        ),
        pytest.param(
            f"{PRESIDENCY}The race for leader of the Liberal Alliance pits Rosa Pinto against Peter Hahn.\n\n"
            "Ann Moss, a former minister, is backing Rosa Pinto.",
            {("Rosa Pinto", "support", "leader", "Liberal Alliance")},
            id="and goes on in the next paragraph",
        ),
        pytest.param(
            f"{PRESIDENCY}Also on Monday, Rosa Pinto entered the race for mayor of Arica. Peter Hahn is the other "
            "candidate.\n\nAnn Moss has ruled out a run.",
            {("Ann Moss", "declined", "mayor", "Arica")},
            id="a race in which somebody stands",
        ),
        pytest.param(
            f"{PRESIDENCY}In the vote for speaker of parliament, Rosa Pinto is up against Peter Hahn.\n\n"
            "In the presidential race, Ann Moss pulled out on Friday.",
            {("Peter Hahn", "declared", "speaker", "parliament"), ("Ann Moss", "withdrawn", "president", "Chile")},
            id="and back to the first",
        ),
        pytest.param(
            f"{PRESIDENCY}In Arica, Rosa Pinto was elected mayor. Pinto defeated Peter Hahn, who was backed by Bravo.",
            {("Peter Hahn", "rejected", "mayor", "Arica"), ("Peter Hahn", "support", "mayor", "Arica")},
            id="whom somebody beat who was chosen",
        ),
        pytest.param(
            f"{PRESIDENCY}Parliament prepares to elect a new speaker. Rosa Pinto was nominated by the Greens.",
            {("Rosa Pinto", "nominated", "speaker", "Chile")},
            id="an office to be filled",
        ),
        pytest.param(
            f"{LEADERSHIP}In the contest for deputy leader, Rosa Pinto defeated Peter Hahn. Hahn was backed by Cole.",
            {("Peter Hahn", "rejected", "deputy leader", "Reform Party"),
             ("Peter Hahn", "support", "deputy leader", "Reform Party")},
            id="a deputy",
        ),
        pytest.param(
            f"{UNION}The contest for deputy general secretary will go to a second ballot. Farrell has backed Ann Moss.",
            {("Ann Moss", "support", "deputy general secretary", "Transport Workers' Union")},
            id="a deputy of a union",
        ),
        pytest.param(
            f"{GOVERNOR}In the lieutenant governor's race, Rosa Pinto is up against Peter Hahn.\n\n"
            "Ann Moss may also run.",
            {("Rosa Pinto", "declared", "lieutenant governor", "Ohio"),
             ("Ann Moss", "interested", "lieutenant governor", "Ohio")},
            id="an office filled beside a governor's",
        ),
        pytest.param(
            f"{GOVERNOR}In the race for governor of Oregon, Rosa Pinto defeated Peter Hahn. Ann Moss finished third."
            "\n\nIn the governor's race, Sam Adu pulled out on Friday.",
            {("Peter Hahn", "rejected", "governor", "Oregon"), ("Ann Moss", "rejected", "governor", "Oregon")},
            id="the same office elsewhere",
        ),
        pytest.param(
            "Mayors chosen\n\nAnn Moss has pulled out of the race for mayor of Linz. Moss backed Sam Adu.\n\nIn Graz, "
            "the Front's candidate for mayor is Rosa Pinto. Pinto faces Peter Hahn.",
            {("Sam Adu", "support", "mayor", "Linz"), ("Rosa Pinto", "declared", "mayor", "Graz"),
             ("Peter Hahn", "declared", "mayor", "Graz")},
            id="the same office in another town",
        ),
        pytest.param(
            "League votes\n\nThe World Chess League elected Ivan Petrov as its president on Sunday.\n\nThere were "
            "three candidates for vice-president. Rosa Pinto won after Peter Hahn withdrew.",
            {("Peter Hahn", "withdrawn", "vice president", "World Chess League")},
            id="several candidates for it",
        ),
        pytest.param(
            f"{GOVERNOR}Elsewhere on the ballot, Rosa Pinto won the race for secretary of state. She defeated Peter "
            "Hahn, who was endorsed by Reyes.",
            {("Peter Hahn", "rejected", "secretary of state", "Ohio"),
             ("Peter Hahn", "support", "secretary of state", "Ohio")},
            id="a state's secretary",
        ),
        pytest.param(
            f"{LEADERSHIP}The party also elects a deputy. Rosa Pinto is running for deputy against Peter Hahn.",
            {("Rosa Pinto", "declared", "deputy leader", "Reform Party")},
            id="a deputy of whom the story is about",
        ),
        pytest.param(
            "Vega chosen\n\nRosa Vega was chosen as the candidate for president of Peru. Vega defeated Raul Pinto.\n\n"
            "Pinto will run for mayor of Lima instead. Vega said she fully supported Pinto.",
            {("Raul Pinto", "rejected", "president", "Peru"), ("Raul Pinto", "support", "mayor", "Lima")},
            id="one after the other",
        ),
    ],
)  # fmt: skip
def test_who_stands_in_the_second(text: str, wanted: set[tuple[str, str, str | None, str | None]]) -> None:
    """Where a sentence takes up another contest, those of whom it goes on to tell are in that one."""
    assert wanted <= sought(text)


@pytest.mark.parametrize(
    "text",
    [
        "Rosa Pinto, who is also known for her campaign in Ohio, dropped out. Peter Hahn also withdrew.",
        "Hahn was elected mayor of Arica in 2016. Rosa Pinto dropped out on Friday.",
        "Ann Moss, brought in as chancellor ten days ago, ruled herself out of the race.",
        "Ann Moss was named finance minister last week. Rosa Pinto dropped out on Friday.",
        "In the 2018 race for mayor of Arica, Jan Lund was beaten. Rosa Pinto will not run for president either.",
        "The party also has a mayor in Arica. Rosa Pinto dropped out on Friday.",
    ],
)
def test_who_stays_in_the_first(text: str) -> None:
    """What somebody was before, or is named to without a contest, takes up none."""
    told = sought(f"Race goes on\n\nMiriam Cole and Peter Hahn are candidates for president of Chile.\n\n{text}")
    last = {row for row in told if row[1] in {"withdrawn", "declined"}}
    assert last
    assert {row[2:] for row in last} == {("president", "Chile")}


@pytest.mark.parametrize(
    ("words", "stands"),
    [
        ("Rosa Pinto is standing.", True),
        ("Rosa Pinto and Jan Adu are standing.", True),
        ("Rosa Pinto is also standing.", True),
        ("Rosa Pinto was standing there.", False),
        ("Rosa Pinto is standing near the door.", False),
        ("Rosa Pinto is standing firm.", False),
        ("Rosa Pinto is standing trial.", False),
        ("Rosa Pinto's house is standing.", False),
    ],
)
def test_who_is_standing(words: str, *, stands: bool) -> None:
    """In a contest, who "is standing" stands in it."""
    assert (("Rosa Pinto", "declared", "leader", "Reform Party") in sought(LEADERSHIP + words)) is stands


def test_meanwhile_breaks_no_clause() -> None:
    """What happens meanwhile is told of the same subject."""
    told = sought(
        f"{LEADERSHIP}The party has meanwhile named Rosa Pinto as its candidate in the Linz mayoral election."
    )
    assert ("Rosa Pinto", "nominated", "mayor", "Linz") in told
