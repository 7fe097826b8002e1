"""Who comes and goes, where a house stands for the office, where one sees it happen, and where a scene comes first."""

import pytest

import newsevents as ne

DAY = "2026-03-10"


def told(text: str) -> set[tuple[str, str, str | None, str | None]]:
    """Give who does what to which office of which body."""
    report = ne.parse(text, published=DAY)
    return {
        (a.person.name, a.action.value, office.title if office else None, office.organization if office else None)
        for a in report.appointments
        for office in [a.office]
    }


def modalities(text: str) -> set[tuple[str, str, str]]:
    """Give who does what, and how sure that is."""
    return {(a.person.name, a.action.value, a.modality.value) for a in ne.parse(text, published=DAY).appointments}


HOUSES = [
    ("Dana Reyes gave up her seat in the House of Commons in 2016.", "left", "member"),
    ("Dana Reyes lost her seat in parliament in 2016.", "left", "member"),
    ("Dana Reyes lost her parliamentary seat in May.", "left", "member"),
    ("Dana Reyes resigned from parliament in May.", "left", "member"),
    ("Dana Reyes vacated her Senate seat in May.", "left", "senator"),
    ("LONDON - Dana Reyes gave up her Commons seat in 2016.", "left", "member"),
    ("Dana Reyes won a Senate seat in May.", "appointed", "senator"),
    ("Dana Reyes entered parliament in 2010.", "took_office", "member"),
    ("Dana Reyes sat in parliament from 2010 to 2015.", "left", "member"),
    ("Dana Reyes has represented Leeds in parliament since 2010.", "serving", "member"),
    ("Dana Reyes was elevated to the House of Lords.", "appointed", "member"),
    ("President-elect Dana Reyes moves into the White House on Jan. 20.", "took_office", "president"),
    ("Dana Reyes has been at the top of the World Bank since 2015.", "serving", "president"),
    ("Dana Reyes will take the chair of the committee in May.", "took_office", "chair"),
    ("Dana Reyes will take the reins at the World Bank in May.", "took_office", "president"),
    ("Dana Reyes was propelled into the prime minister's job.", "appointed", "prime minister"),
    ("Dana Reyes ran the finance ministry from 2010 to 2016.", "left", "finance minister"),
    ("Dana Reyes won another four years as president.", "extended", "president"),
    ("Dana Reyes hangs on as prime minister.", "serving", "prime minister"),
    ("Dana Reyes survives as chancellor.", "serving", "chancellor"),
    ("Dana Reyes leads the Norwegian government.", "serving", "prime minister"),
    ("Dana Reyes, who led the Norwegian government from 2013 to 2021, spoke.", "left", "prime minister"),
    ("Dana Reyes, who headed Portugal's government until April, spoke.", "left", "prime minister"),
    ("Dana Reyes, who led Brazil's government until 2018, spoke.", "left", "president"),
    ("Dana Reyes, who governed Texas for two terms, spoke.", "left", "governor"),
    ("LONDON - The former prime minister, Dana Reyes, who left No 10 in July 2016, spoke.", "left", "prime minister"),
    ("PARIS - Dana Reyes, a former president, left the Elysee in 2012.", "left", "president"),
]


@pytest.mark.parametrize(("text", "action", "office"), HOUSES)
def test_a_house_stands_for_the_office_of_whoever_sits_or_rules_there(text: str, action: str, office: str) -> None:
    """Seats in a chamber, the lead of a government, the house of a ruler."""
    found = {(person, act, title) for person, act, title, _ in told(text)}
    assert found == {("Dana Reyes", action, office)}


@pytest.mark.parametrize(
    "text",
    [
        "Dana Reyes found her seat in the stadium in May.",
        "LONDON - Dana Reyes, an actress, left Downing Street after a reception.",
        "Protesters entered parliament in 2010.",
        "Dana Reyes entered parliament to applause.",
        "Dana Reyes, a plumber, moves into the White House to mend a pipe.",
        "Dana Reyes is at the top of her game.",
        "Dana Reyes survives on bread.",
        "Dana Reyes took the chair by the window.",
        "Dana Reyes led the government's response to the flood.",
        "Dana Reyes lost her seat on the train.",
    ],
)
def test_what_is_no_seat_and_no_rule_tells_of_no_office(text: str) -> None:
    """Chairs, guests and tasks."""
    assert told(text) == set()


SEEN = [
    ("The vote saw Dana Reyes elected chairman of Acme.", "appointed", "actual"),
    ("The reshuffle saw Dana Reyes promoted to finance minister.", "appointed", "actual"),
    ("The reshuffle saw Dana Reyes become finance minister.", "took_office", "actual"),
    ("The change sees Dana Reyes take over as leader.", "took_office", "actual"),
    ("The congress will see Dana Reyes take over as leader.", "took_office", "expected"),
    ("The move could see Dana Reyes appointed chief executive of Acme.", "appointed", "possible"),
    ("The shake-up sees Dana Reyes leave as defence minister.", "left", "actual"),
]


@pytest.mark.parametrize(("text", "action", "modality"), SEEN)
def test_what_a_change_sees_somebody_do_is_told_as_surely_as_the_change(text: str, action: str, modality: str) -> None:
    """An infinitive without "to", or a participle, behind "see" and a name."""
    assert modalities(text) == {("Dana Reyes", action, modality)}


@pytest.mark.parametrize(
    "text",
    [
        "Voters want to see Dana Reyes become president.",
        "Kevin Lund would love to see Dana Reyes elected president of Acme.",
        "Chile would rather see Dana Reyes become secretary general of NATO.",
        "He saw Dana Reyes named in the report.",
    ],
)
def test_what_somebody_would_like_to_see_has_not_come_to_pass(text: str) -> None:
    """Wishes, and other things that one sees."""
    assert told(text) == set()


def test_whoever_would_like_to_see_somebody_in_office_backs_them() -> None:
    """But not who merely will see it."""
    wish = ne.parse("Kevin Lund would love to see Dana Reyes elected president of Acme.", published=DAY)
    assert [(e.endorser.name, e.modality.value) for e in wish.endorsements] == [("Kevin Lund", "actual")]
    fate = ne.parse("Kevin Lund, the chairman of Acme, will see Dana Reyes succeed him.", published=DAY)
    assert fate.endorsements == ()
    assert told("Kevin Lund, the chairman of Acme, will see Dana Reyes succeed him.") == {
        ("Dana Reyes", "took_office", "chairman", "Acme")
    }


SCENES = ["At the meeting", "LONDON - At the meeting", "On the second ballot", "Under the deal", "During the congress"]


@pytest.mark.parametrize("scene", SCENES)
def test_a_scene_at_the_head_of_a_sentence_is_not_who_acts(scene: str) -> None:
    """Without a comma, a noun and a name stand side by side."""
    assert ("Simon Harris", "appointed", "chairman", "Acme") in told(
        f"{scene} Simon Harris was elected chairman of Acme."
    )


def test_who_is_made_something_is_a_person() -> None:
    """A name that stands once, right before the office that it is given."""
    assert told("The board made Kelvin Davies chairman.") == {("Kelvin Davies", "appointed", "chairman", None)}


RETURNS = [
    ("LONDON - Rishi Sands brought Dana Reyes out of retirement to be foreign secretary.", "appointed"),
    ("LONDON - Rishi Sands plucked Dana Reyes from the back benches to be foreign secretary.", "appointed"),
    ("LONDON - Rishi Sands tempted Dana Reyes out of retirement as foreign secretary.", "appointed"),
    ("Dana Reyes is foreign secretary again.", "took_office"),
    ("Dana Reyes is foreign secretary for a third time.", "took_office"),
    ("Parliament rubber-stamped Dana Reyes as foreign secretary.", "appointed"),
    ("Parliament waved through Dana Reyes as foreign secretary.", "appointed"),
    ("The party kicked Dana Reyes upstairs as foreign secretary.", "appointed"),
    ("The king handed Dana Reyes her letter of appointment as foreign secretary.", "appointed"),
    ("Dana Reyes, the foreign secretary, said she would go in May.", "leaving"),
    ("Dana Reyes, the foreign secretary, will go once an heir is found.", "leaving"),
    ("Dana Reyes, the foreign secretary, is out.", "left"),
]


@pytest.mark.parametrize(("text", "action"), RETURNS)
def test_who_is_fetched_waved_through_moved_up_or_out(text: str, action: str) -> None:
    """Idioms of coming into an office and of going from it."""
    assert {(person, act, title) for person, act, title, _ in told(text)} == {
        ("Dana Reyes", action, "foreign secretary")
    }


@pytest.mark.parametrize(
    "text",
    [
        "Dana Reyes, the foreign secretary, will go to Paris in May.",
        "Dana Reyes, the foreign secretary, will go down in history.",
        "Dana Reyes, the foreign secretary, said: “We are going to test him.”",
        "Dana Reyes, the foreign secretary, is out with a knee injury.",
        "Dana Reyes, the foreign secretary, is out of favour.",
        "Rishi Sands brought Dana Reyes home to be with her family.",
        "The guard waved through Dana Reyes as the gates opened.",
    ],
)
def test_who_goes_somewhere_or_is_out_for_now_leaves_no_office(text: str) -> None:
    """Journeys, injuries, disfavour."""
    assert told(text) == set()
