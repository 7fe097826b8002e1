"""Stories of who comes and who goes: whose office it is, who "he" is, what becomes of those in a list."""

from datetime import date

import pytest

from newsevents import parse

DAY = date(2024, 5, 10)


def _appointments(text: str) -> set[tuple[str, str, str | None, str | None]]:
    """Give person, action, office and body of each appointment of a story."""
    return {
        (r.person.name, r.action.value, r.office.title if r.office else None, _body(r.office))
        for r in parse(f"News of the day\n\n{text}", published=DAY).appointments
    }


def _body(office: object) -> str | None:
    body = getattr(office, "organization", None)
    return getattr(body, "name", body)


@pytest.mark.parametrize(
    ("text", "told"),
    [
        (
            "Early this year, Voxon named Swati Shah, managing editor at The Meridian, as its next editor in chief.",
            ("Swati Shah", "appointed", "editor in chief", "Voxon"),
        ),
        (
            (
                "Norm Pearl stepped back as executive editor of the Lakeview Times and into an advisory role, and VTBC "
                "named Rashida Jones as its new president."
            ),
            ("Rashida Jones", "appointed", "president", "VTBC"),
        ),
        (
            (
                "Governor Ray Holt appointed Peter Moll as director of the Department of Health. He previously served "
                "as deputy director of the Lakeview Lottery."
            ),
            ("Peter Moll", "left", "deputy director", "Lakeview Lottery"),
        ),
        (
            "Chuck West will become president of the American Association of State Colleges and Universities.",
            ("Chuck West", "took_office", "president", "American Association of State Colleges and Universities"),
        ),
        (
            "Rebecca Poyn serves as publisher of The Idaho Statesman.",
            ("Rebecca Poyn", "serving", "publisher", "Idaho Statesman"),
        ),
        (
            (
                "President Okelo reshuffled the ministers of his cabinet. "
                "Those left out include Ana Moher (Foreign Affairs), Dan Kazim (Mining) "
                "and Hal Wario (Sports)."
            ),
            ("Dan Kazim", "left", "mining minister", None),
        ),
        (
            (
                "President Okelo reshuffled the ministers of his cabinet. "
                "They include Ana Moher (Foreign Affairs), Dan Kazim (Mining) "
                "and Hal Wario (Sports)."
            ),
            ("Dan Kazim", "appointed", "mining minister", None),
        ),
        (
            "Mr Hussain replaces Mr Zafar Jamal as prime minister. He tendered his resignation on Saturday.",
            ("Zafar Jamal", "left", "prime minister", None),
        ),
        (
            "Minister for Industries and Production Hammad Azhar was sworn in as finance minister.",
            ("Hammad Azhar", "took_office", "finance minister", None),
        ),
        (
            "Prime Minister Imran Lund removed Finance Minister Dr Abdul Hafeez Shaikh on Monday.",
            ("Abdul Hafeez Shaikh", "left", "finance minister", None),
        ),
    ],
)
def test_who_comes_and_goes(text: str, told: tuple[str, str, str | None, str | None]) -> None:
    assert told in _appointments(text)


@pytest.mark.parametrize(
    ("text", "person", "action"),
    [
        (
            "President Ray Holt appointed Peter Moll as health minister. He has been president since 2019.",
            "Peter Moll",
            "serving",
        ),
        ("Abel Dunn's departure was announced by the paper's chairman, Arthur Sulz.", "Arthur Sulz", "leaving"),
        (
            "Abel Dunn and managing editor Dean Bank had both been in their current positions since 2011.",
            "Dean Bank",
            "left",
        ),
        (
            (
                "Police Chief Tammy Hoop has resigned. Interim City Manager Cathy Ball spoke. With the former city "
                "manager's dismissal, Chief Hoop stayed on."
            ),
            "Cathy Ball",
            "left",
        ),
        ("Executive Secretary Luc Bers spoke. Marcos declined his courtesy resignation.", "Luc Bers", "left"),
        (
            "A day after a call to all his ministers to resign, President Marcos has decided to retain some.",
            "Marcos",
            "leaving",
        ),
        (
            (
                "Interior Secretary Ryan Zink resigned on Monday. He will leave at the end of the year after being "
                "Interior Secretary since early 2017."
            ),
            "Ryan Zink",
            "took_office",
        ),
        (
            (
                "President Okelo reshuffled the ministers of his cabinet. "
                "Those who stay are Ana Moher (Foreign Affairs), Dan Kazim (Mining) "
                "and Hal Wario (Sports)."
            ),
            "Dan Kazim",
            "appointed",
        ),
        ("Justice MH Begg was appointed chief justice in 1977, superseding Justice HR Khan.", "MH Begg", "took_office"),
    ],
)
def test_what_is_not_told(text: str, person: str, action: str) -> None:
    assert (person, action) not in {(name, done) for name, done, *_ in _appointments(text)}


def test_a_headline_names_nobody_by_its_hirer() -> None:
    story = "Weber names Africa CEO\n\nWeber Shandler has appointed Ipel Thibe as chief executive."
    assert {r.person.name for r in parse(story, published=DAY).appointments} == {"Ipel Thibe"}


def test_the_police_are_no_ministry() -> None:
    story = "The mayor appointed Deputy Chief Gerald Smith of the Charlotte Police Department as its new police chief."
    roles = {(r.person.name, r.office and r.office.title) for r in parse(story, published=DAY).roles}
    assert roles == {("Gerald Smith", "deputy chief")}


@pytest.mark.parametrize(
    ("text", "roles"),
    [
        (
            "King Salman named a housing minister. Prince Mohammed bin Salman is also defence minister.",
            {("Salman", "king", None)},
        ),
        (
            "Asian Hockey Federation (AHF) CEO Tayyab Lund of Macau was elected treasurer.",
            {("Tayyab Lund", "chief executive officer", "AHF")},
        ),
        (
            "Norvest also promoted Renee Jamm, head of Norvest's software business, on Monday.",
            {("Renee Jamm", "head", None)},
        ),
        (
            "George Guva, a former managing director of Barclays Bank Zimbabwe, will head up the Ministry of Finance.",
            {("George Guva", "managing director", "Barclays Bank Zimbabwe")},
        ),
    ],
)
def test_whose_titles_they_are(text: str, roles: set[tuple[str, str, str | None]]) -> None:
    found = parse(f"News of the day\n\n{text}", published=DAY).roles
    assert {(r.person.name, r.office and r.office.title, _body(r.office)) for r in found} == roles


@pytest.mark.parametrize(
    ("text", "told"),
    [
        (
            "Gloria Magom is the new permanent secretary, moving from her post as chief executive of Lund Power.",
            {("Gloria Magom", "appointed", "permanent secretary")},
        ),
        ("Thomas Ditt is a talented global executive. Ana Kala was a competent leader.", set()),
        (
            "The regulator has cleared the re-appointment of Chandra Ghosh as chief executive of Bandhan Bank.",
            {("Chandra Ghosh", "extended", "chief executive officer")},
        ),
        (
            "Interior Minister Mohammed Nayef spoke. He knew nothing of the previous minister's dismissal in April.",
            set(),
        ),
        (
            "Incumbent Adil Suma was on Saturday elected president of the Lund Federation for his third term.",
            {("Adil Suma", "appointed", "president")},
        ),
    ],
)
def test_what_changes_hands(text: str, told: set[tuple[str, str, str]]) -> None:
    assert {made[:3] for made in _appointments(text)} == told


def test_other_jobs_are_not_the_one_sought() -> None:
    story = "Wisconsin seeks a coach\n\nLuke Fick was named head coach. He had been linked to other high profile jobs."
    assert not [c for c in parse(story, published=DAY).candidacies if c.status.value == "mentioned"]


@pytest.mark.parametrize(
    "text",
    [
        "Ana Lund will leave in June to become chief executive of the Nordic Arts Forum.",
        "Ana Lund stepped down on Monday to become ambassador to Kenya.",
    ],
)
def test_nobody_leaves_what_they_leave_for(text: str) -> None:
    told = [r for r in parse("A move\n\n" + text).to_records() if r["type"] == "appointment"]
    assert [r["action"] for r in told] == ["took_office"]
