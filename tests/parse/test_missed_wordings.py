"""Changes, bids and counts in wordings that only the press has; all names are invented."""

import pytest

import newsevents as ne

DAY = "2026-03-10"
CABINET = "Prime Minister Tomas Varga reshuffled his cabinet on Monday. "
RACE = "The World Handball Union will elect a new president in October. Karl Moe is a candidate for the post. "


def changes(text: str) -> set[tuple[str, str, str | None]]:
    """Give who does what to which office."""
    report = ne.parse(text, published=DAY)
    return {(a.person.name, a.action.value, a.office.title if a.office else None) for a in report.appointments}


def bids(text: str) -> set[tuple[str, str, str]]:
    """Give who stands how."""
    return {(c.person.name, c.status.value, c.modality.value) for c in ne.parse(text, published=DAY).candidacies}


CHANGES = [
    ("Tax goes to Maren Holt, who was labour minister, and culture to Otto Brandt.", "appointed", "tax minister"),
    ("Culture goes to Otto Brandt, who left in May, and health to Maren Holt.", "appointed", "health minister"),
    ("Maren Holt was demoted from justice to culture.", "appointed", "culture minister"),
    ("Otto Brandt's place at the Works Ministry goes to Maren Holt.", "appointed", "works minister"),
    ("Otto Brandt hands agriculture to Maren Holt and takes over energy.", "appointed", "agriculture minister"),
    ("Maren Holt hands agriculture to Otto Brandt and takes over energy.", "took_office", "energy minister"),
    ("In come Maren Holt at health and Otto Brandt at transport.", "appointed", "health minister"),
    ("New faces include Otto Brandt at justice and Maren Holt at culture.", "appointed", "culture minister"),
    ("Maren Holt remains in charge of health.", "serving", "health minister"),
    ("Maren Holt is out at justice.", "leaving", "justice minister"),
    ("Health Minister Maren Holt was not kept on.", "left", "health minister"),
    ("Justice: Maren Holt; culture: Otto Brandt.", "appointed", "justice minister"),
]


@pytest.mark.parametrize(("clause", "action", "office"), CHANGES)
def test_a_field_tells_of_an_office(clause: str, action: str, office: str) -> None:
    assert ("Maren Holt", action, office) in changes(CABINET + clause)


@pytest.mark.parametrize(
    "clause",
    [
        "Human Resources: Maren Holt, until now a judge, replaces Otto Brandt, who was dropped.",
        "Otto Brandt: a judge; Maren Holt: a critic.",
    ],
)
def test_what_follows_a_name_is_no_fate_of_its_own(clause: str) -> None:
    assert not {what for who, what, _ in changes(CABINET + clause) if who == "Maren Holt"} & {"left", "appointed"}


BIDS = [
    ("Diplomats also talk about Ana Lund, a judge, and Per Holt.", "mentioned"),
    ("On the list are Ana Lund and Per Holt.", "mentioned"),
    ("Officials had sounded out Ana Lund.", "mentioned"),
    ("Oslo toyed with Ana Lund.", "mentioned"),
    ("Ana Lund is wanted for the job.", "mentioned"),
    ("Ana Lund could also be asked.", "mentioned"),
    ("Ana Lund is an outside bet.", "mentioned"),
    ("Norway has entered Ana Lund.", "nominated"),
    ("Ana Lund said no thanks.", "declined"),
    ("Ana Lund made it clear that she was not available.", "declined"),
    ("Ana Lund had also been asked, sources said, and refused.", "declined"),
    ("Ana Lund declined to be considered.", "declined"),
]


@pytest.mark.parametrize(("clause", "status"), BIDS)
def test_a_race_names_its_field(clause: str, status: str) -> None:
    assert ("Ana Lund", status, "actual") in bids(RACE + clause)


@pytest.mark.parametrize(
    "text",
    [
        "Diplomats talk about Ana Lund.",
        "Oslo toyed with Ana Lund.",
        "Officials had sounded out Ana Lund.",
        RACE + "Diplomats talked with Ana Lund about it.",
        RACE + "On the guest list are Ana Lund and Per Holt.",
        RACE + "Ana Lund could not be persuaded by Karl Moe.",
    ],
)
def test_nobody_stands_who_is_only_talked_to(text: str) -> None:
    assert not {status for who, status, _ in bids(text) if who == "Ana Lund"}


def test_who_was_elected_years_ago_may_lose() -> None:
    text = (
        "Ana Lund was elected president of the World Handball Union on Monday. Ana Lund got 60 votes and Karl Moe 34. "
        "The board picked Moe as president in July 2021."
    )
    assert ("Karl Moe", "rejected", "actual") in bids(text)


UNION = "The Harbour Union elected Ana Reyes president on Friday. Ida Berg is its secretary. "


@pytest.mark.parametrize(
    "text",
    [
        "For treasurer the delegates chose Ana Lund.",
        "As treasurer, the congress chose Ana Lund.",
        "The congress also needed a treasurer. It chose Ana Lund.",
        "The congress then turned to the post of treasurer. Delegates elected Ana Lund.",
        "The post of treasurer was vacant. The congress elected Ana Lund.",
        "The board met on Monday to choose a treasurer. It picked Ana Lund.",
        "The union lacked a treasurer. Ana Lund was elected.",
    ],
)
def test_an_office_that_is_open_is_filled_in_the_next_words(text: str) -> None:
    assert ("Ana Lund", "appointed", "treasurer") in changes(UNION + text)


@pytest.mark.parametrize(
    "text",
    [
        "The congress did not need a treasurer. It chose Ana Lund.",
        "The congress heard the treasurer. It chose Ana Lund.",
    ],
)
def test_an_office_that_is_not_open_is_not_filled(text: str) -> None:
    assert not {who for who, _, office in changes(UNION + text) if who == "Ana Lund" and office == "treasurer"}


GOING = [
    ("leaves on June 30 after 12 years in charge.", "leaving"),
    ("has told colleagues he'll be off at Christmas.", "leaving"),
    ("decamped for the Sailors' Club in March.", "left"),
    ("jumped ship to a rival club.", "left"),
    ("is headed for the exit.", "leaving"),
    ("lasted only until Saturday.", "left"),
]


@pytest.mark.parametrize(("clause", "action"), GOING)
def test_who_goes_leaves_what_they_held(clause: str, action: str) -> None:
    assert ("Per Olsen", action, "treasurer") in changes(f"{UNION}Treasurer Per Olsen {clause}")


def test_an_heir_to_two_offices_leaves_the_other_s_own() -> None:
    text = (
        "Norvest replaces CEO Per Olsen. It said that Ana Lund would become its chairman and CEO on May 9, replacing "
        "Per Olsen, who is leaving after 17 months in charge."
    )
    assert ("Per Olsen", "leaving", "chief executive officer") in changes(text)


@pytest.mark.parametrize("clause", ["left for Oslo on Monday.", "is off to a good start.", "lasted three hours."])
def test_who_travels_leaves_nothing(clause: str) -> None:
    assert not {who for who, what, _ in changes(f"{UNION}Treasurer Per Olsen {clause}") if who == "Per Olsen"}


SERVED = [
    "Brandt has the support of former Mayor Alice Lund, who led the city from 1997 to 2009.",
    "Brandt has the support of Judge Per Holt and of former Mayor Alice Lund, who led the city from 1997 to 2009.",
    "Former Mayor Alice Lund, who served from 1997 to 2009, is for Brandt.",
    "Former Mayor Alice Lund, who served until 2009, is for Brandt.",
]


@pytest.mark.parametrize("text", SERVED)
def test_who_is_of_the_person_and_served_a_spell(text: str) -> None:
    told = changes(f"LARNAKA, March 10 - Tom Brandt is running for mayor of Larnaka. {text}")
    assert ("Alice Lund", "left", "mayor") in told
    assert not {who for who, _, _ in told} & {"Per Holt", "Tom Brandt"}


@pytest.mark.parametrize("clause", ["served until 2009 in the army.", "served for years under him.", "served lunch."])
def test_who_served_elsewhere_left_nothing(clause: str) -> None:
    assert not changes(f"Former Mayor Alice Lund {clause}")


RIVALS = "Ana Reyes is a candidate for president of the Harbour Union, whose 54 members vote in June. "


def tallies(text: str) -> set[tuple[float, str]]:
    """Give how many are on which side."""
    return {(t.count, t.side.value) for t in ne.parse(RIVALS + text, published=DAY).tallies}


def test_the_named_are_no_tally() -> None:
    assert not tallies(
        "Among those backing Reyes are the GMB and three of her rivals, Per Olsen, Ida Berg and Al Lund."
    )
    assert not tallies(
        "Three of the original six candidates threw their support behind Reyes: Per Olsen, Ida Berg and Al Lund."
    )


def test_bare_counts_take_sides() -> None:
    assert tallies("About 30 favour Reyes.") == {(30, "support")}
    assert tallies("Seven colleagues no longer support Reyes.") == {(7, "oppose")}
