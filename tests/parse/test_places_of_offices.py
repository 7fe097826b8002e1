"""Where something happens to an office: a town or a state is not whose the office is, if a body has such offices."""

import pytest

from reports import offices

UNION = "\n\nThree candidates want to lead the National Miners' Union. "
SCENES = [
    (
        f"Quill opens her bid{UNION}Mara Quill launched her campaign for general secretary in Leeds on Monday.",
        ("Mara Quill", "declared", "general secretary of National Miners' Union"),
    ),
    (
        (
            "Miners meet\n\nThe National Miners' Union held its conference last week. "
            "Delegates re-elected Joe Frost as general secretary in Blackpool."
        ),
        ("Joe Frost", "extended", "general secretary of National Miners' Union"),
    ),
    (
        (
            "Talks on gas\n\nThe Gas Exporters Forum meets next year. "
            "Samir Haddad will be chosen as secretary general in Doha in May."
        ),
        ("Samir Haddad", "appointed", "secretary general of Gas Exporters Forum"),
    ),
    (
        (
            "Talks on gas\n\nThe Gas Exporters Forum meets next year. "
            "Samir Haddad will be chosen as secretary general in Qatar in May."
        ),
        ("Samir Haddad", "appointed", "secretary general of Gas Exporters Forum"),
    ),
    (
        (
            "Trade talks\n\nAmara Diallo began work as director general in Geneva on Monday. "
            "The World Trade Organization had been without a head since August."
        ),
        ("Amara Diallo", "took_office", "director general of World Trade Organization"),
    ),
    (
        (
            "Bank's head goes\n\nThe African Trade Bank said its head would go. "
            "Kofi Antwi resigned as president in Abidjan on Monday."
        ),
        ("Kofi Antwi", "left", "president of African Trade Bank"),
    ),
    (
        (
            "Labour race\n\nFive candidates are running to lead the Labour Party. "
            "Ann Cole launched her campaign for leader in Manchester on Tuesday."
        ),
        ("Ann Cole", "declared", "leader of Labour Party"),
    ),
    (
        (
            "Party seeks new head\n\nThe Reform Alliance will choose a leader in July. "
            "Tom Hale announced his bid for the leadership in Leeds on Monday."
        ),
        ("Tom Hale", "declared", "leader of Reform Alliance"),
    ),
    ("Norvest\n\nIda Bakke was named chief executive in Stavanger.", ("Ida Bakke", "appointed", None)),
]


@pytest.mark.parametrize(("text", "told"), SCENES)
def test_where_an_office_is_sought_or_got_is_not_whose_it_is(text: str, told: tuple[str, str, str | None]) -> None:
    """Congresses, campaigns and oaths have a town, and the office has a body."""
    person, act, office = told
    found = {o for p, a, o in offices(text) if (p, a) == (person, act)}
    assert found == {office} if office else all("Stavanger" not in str(o) for o in found)


OF_PLACES = [
    ("Eva Lund was elected mayor in Leeds on Thursday.", "mayor of Leeds"),
    ("Eva Lund was elected council leader in Leeds on Thursday.", "council leader of Leeds"),
    ("Eva Lund was appointed police chief in Leeds on Thursday.", "police chief of Leeds"),
    ("Eva Lund was installed as bishop in Durham on Thursday.", "bishop of Durham"),
    ("Eva Lund was elected treasurer in Calder County on Thursday.", "treasurer of Calder County"),
    ("Eva Lund was sworn in as president in Ghana on Thursday.", "president of Ghana"),
]


@pytest.mark.parametrize(("lead", "office"), OF_PLACES)
def test_what_a_town_can_have_is_the_town_s(lead: str, office: str) -> None:
    """Though a body is named beside it."""
    assert {o for _, _, o in offices(f"Votes\n\nThe Green Union won two races. {lead}")} == {office}


def test_no_state_has_a_presidency_that_is_only_got_in_one_of_its_towns() -> None:
    """Where the story never speaks of that state; where it does, the office may be its own."""
    league = (
        "Chess league picks Bruel\n\nAnna Bruel was elected president in Lyon. The World Chess League has 120 members."
    )
    assert all("France" not in str(o) and "Lyon" not in str(o) for _, _, o in offices(league))
    state = "Oath\n\nGhana has a new head. Yaw Boateng was sworn in as president in Accra on Monday."
    assert {o for _, _, o in offices(state)} == {"president of Ghana"}
