"""Who gets whose office where a reshuffle is told in one breath: swaps, lists, regions' cabinets, whose portfolio."""

import pytest

import newsevents as ne
from reports import changes

DAY = "2026-03-10"
LEAD = "Prime Minister Tomas Varga of Portugal reshuffled his cabinet on Monday. "


def before(text: str) -> set[tuple[str, str, str]]:
    """Give who comes into which office after whom."""
    found = ne.parse(text, published=DAY).appointments
    return {(a.person.name, a.office.title or "", a.predecessor.name) for a in found if a.office and a.predecessor}


SWAPS = [
    "Health Minister Maren Holt and Energy Minister Otto Brandt will swap jobs.",
    "Health Minister Maren Holt swaps jobs with Energy Minister Otto Brandt.",
    LEAD + "Health Minister Maren Holt swaps with Energy Minister Otto Brandt.",
    LEAD + "Health Minister Maren Holt and Energy Minister Otto Brandt exchanged ministries.",
]


@pytest.mark.parametrize("text", SWAPS)
def test_two_who_swap_get_each_others_offices(text: str) -> None:
    assert before(text) == {
        ("Maren Holt", "energy minister", "Otto Brandt"),
        ("Otto Brandt", "health minister", "Maren Holt"),
    }


@pytest.mark.parametrize(
    "text",
    [
        "Health Minister Maren Holt and Energy Minister Otto Brandt swap stories.",
        "Maren Holt and Otto Brandt will swap jobs.",
        "Health Minister Maren Holt swaps with a smile.",
    ],
)
def test_what_is_no_swap_of_offices(text: str) -> None:
    assert changes(text) == set()


IN_ONE_BREATH = [
    (
        LEAD
        + "Maren Holt goes from police to health, Otto Brandt from health to energy, Pia Lund from water to tourism.",
        {("Maren Holt", "health minister"), ("Otto Brandt", "energy minister"), ("Pia Lund", "tourism minister")},
    ),
    (
        "Peru's President Salas named Maren Holt as finance minister and Otto Brandt, a judge, as justice minister.",
        {("Maren Holt", "finance minister"), ("Otto Brandt", "justice minister")},
    ),
    (
        "Peru's president named Maren Holt and Otto Brandt as ministers of health and of agriculture.",
        {("Maren Holt", "health minister"), ("Otto Brandt", "agriculture minister")},
    ),
    (
        "Peru named Maren Holt, Otto Brandt and Pia Lund ministers of health, trade and energy, respectively.",
        {("Maren Holt", "health minister"), ("Otto Brandt", "trade minister"), ("Pia Lund", "energy minister")},
    ),
    (
        "Peru's president added two faces: Maren Holt as health minister and Otto Brandt as trade minister.",
        {("Maren Holt", "health minister"), ("Otto Brandt", "trade minister")},
    ),
    (
        "Peru's president swore in two deputy ministers: Maren Holt for women and Otto Brandt for trade.",
        {("Maren Holt", "deputy women minister"), ("Otto Brandt", "deputy trade minister")},
    ),
    (
        "Peru's new government was sworn in, with Maren Holt as prime minister and Otto Brandt as trade minister.",
        {("Maren Holt", "prime minister"), ("Otto Brandt", "trade minister")},
    ),
    (
        "The following officers were elected by the Ardley Society: President, Lady Holt; secretary, Mr O. Brandt.",
        {("Holt", "president"), ("O. Brandt", "secretary")},
    ),
    (
        "Officers elected by the Ardley Society were: Mrs Maren Holt, president; and Otto Brandt, treasurer.",
        {("Maren Holt", "president"), ("Otto Brandt", "treasurer")},
    ),
    (
        "Maren Holt (chairman) and Otto Brandt (secretary) were re-elected at the annual meeting.",
        {("Maren Holt", "chairman"), ("Otto Brandt", "secretary")},
    ),
    (
        "Three trustees have joined the Ryburn Trust: Maren Holt, Professor Otto Brandt and Pia Lund.",
        {("Maren Holt", "trustee"), ("Otto Brandt", "trustee"), ("Pia Lund", "trustee")},
    ),
    (
        "Norvest shook up its board, with Maren Holt becoming chairman and Otto Brandt moving to Calder as editor.",
        {("Maren Holt", "chairman"), ("Otto Brandt", "editor")},
    ),
]


@pytest.mark.parametrize(("text", "offices"), IN_ONE_BREATH)
def test_each_one_named_in_turn_gets_their_own_office(text: str, offices: set[tuple[str, str]]) -> None:
    assert {(who, office) for who, _, office in changes(text)} == offices


@pytest.mark.parametrize(
    "text",
    [
        "Two ministers joined the march: Maren Holt and Otto Brandt.",
        "Three officers may be elected: Maren Holt, president; Otto Brandt, secretary.",
        "Peru's president named his critics: Maren Holt, a lawyer, and Otto Brandt, who lost.",
        "Two ministers left: Maren Holt and Otto Brandt.",
    ],
)
def test_lists_that_give_nobody_an_office(text: str) -> None:
    assert not {change for change in changes(text) if change[1] in {"appointed", "took_office"}}


OTHERS_PLACES = [
    (LEAD + "He moved Maren Holt from health to education, where she replaces Otto Brandt.", "education minister"),
    ("Norvest brought Maren Holt back as chairman of Norvest in place of Otto Brandt.", "chairman"),
]


@pytest.mark.parametrize(("text", "office"), OTHERS_PLACES)
def test_in_whose_place_somebody_comes(text: str, office: str) -> None:
    assert ("Maren Holt", office, "Otto Brandt") in before(text)


TOLD = [
    ("Kenya's president has relieved Trade Minister Maren Holt of her duties.", "left", "trade minister"),
    ("Labour leader Otto Brandt demoted Maren Holt to shadow trade secretary.", "appointed", "shadow trade secretary"),
    ("Maren Holt will step up to the vacant assistant treasurer role.", "took_office", "assistant treasurer"),
    ("Norvest finance director Maren Holt leaves for Calder Bank as chairman.", "took_office", "chairman"),
    ("Norvest finance director Maren Holt leaves for Calder Bank as chairman.", "leaving", "finance director"),
    ("The outgoing trade minister, Maren Holt, was confirmed in her post.", "extended", "trade minister"),
    (LEAD + "Maren Holt was moved into health.", "appointed", "health minister"),
    (LEAD + "The finance portfolio now falls under Maren Holt.", "appointed", "finance minister"),
]


@pytest.mark.parametrize(("text", "action", "office"), TOLD)
def test_moves_in_few_words(text: str, action: str, office: str) -> None:
    assert ("Maren Holt", action, office) in changes(text)


MORE = [
    ("Jan Rowse takes on the role of treasurer of Norvest from Les Bray.", "Jan Rowse", "took_office", "treasurer"),
    ("Norvest managing partner Bill Eames will serve a second term.", "Bill Eames", "extended", "managing partner"),
    ("Norvest named Lucy Holt editor. Gus Neal becomes her deputy.", "Gus Neal", "took_office", "deputy editor"),
    ("Norvest chairman Maren Holt goes back to her job as editor.", "Maren Holt", "took_office", "editor"),
]


@pytest.mark.parametrize(("text", "who", "action", "office"), MORE)
def test_roles_taken_on_and_gone_back_to(text: str, who: str, action: str, office: str) -> None:
    assert (who, action, office) in changes(text)


PAIRS = [
    "Norvest named Maren Holt as chairman and Pia Lund as editor, replacing Otto Brandt and Jo Adu respectively.",
    "Maren Holt and Pia Lund replace Otto Brandt and Jo Adu as chairman and editor of Norvest.",
]


@pytest.mark.parametrize("text", PAIRS)
def test_each_replaces_their_own_predecessor(text: str) -> None:
    assert before(text) == {("Maren Holt", "chairman", "Otto Brandt"), ("Pia Lund", "editor", "Jo Adu")}


def test_her_place_is_anothers() -> None:
    text = LEAD + "Varga moved Trade Minister Maren Holt to the health ministry, replacing her with Otto Brandt."
    assert ("Otto Brandt", "trade minister", "Maren Holt") in before(text)
    assert not any(who == "Maren Holt" and earlier == "Maren Holt" for who, _, earlier in before(text))


def test_who_follows_somebody_has_been_appointed() -> None:
    told = "Norvest named Maren Holt as chairman. Holt follows Otto Brandt."
    assert ("Maren Holt", "chairman", "Otto Brandt") in before(told)
    assert changes("Norvest chairman Maren Holt follows Otto Brandt.") == set()


FATES = [
    ("Retaining their portfolios are Maren Holt (health) and Otto Brandt (defence).", "serving", "health minister"),
    ("Maren Holt replaces Otto Brandt in the health portfolio.", "took_office", "health minister"),
    ("Maren Holt gains energy.", "took_office", "energy minister"),
    ("Maren Holt takes responsibility for tourism.", "took_office", "tourism minister"),
    ("Maren Holt will handle health.", "took_office", "health minister"),
    ("Tourism will be handled by Maren Holt.", "took_office", "tourism minister"),
    ("Finance stays with Maren Holt.", "serving", "finance minister"),
    ("He retained Health Minister Maren Holt.", "extended", "health minister"),
]


@pytest.mark.parametrize(("clause", "action", "office"), FATES)
def test_what_becomes_of_a_field(clause: str, action: str, office: str) -> None:
    assert ("Maren Holt", action, office) in changes(LEAD + clause)


def test_who_comes_beside_another_gets_an_office_of_their_own() -> None:
    text = "Maren Holt was re-elected as chair of the Ardley Society, with Otto Brandt as vice-chair."
    assert {(who, office) for who, _, office in changes(text)} == {
        ("Maren Holt", "chair"),
        ("Otto Brandt", "vice chair"),
    }


def test_where_one_is_off_to_is_not_what_one_leaves() -> None:
    text = "Norvest editor Maren Holt is off to Calder Studios as creative director."
    assert ("Maren Holt", "took_office", "creative director") in changes(text)
    assert ("Maren Holt", "leaving", "creative director") not in changes(text)
