"""Towns and clubs before their officers, and bodies that headlines call by a noun alone."""

import pytest

import newsevents as ne


def bodies(text: str) -> dict[str, str | None]:
    """Give the body of the office that each person has, by surname."""
    rows = ne.parse(text, published="2024-05-10").to_records()
    return {str(r["person"]).rpartition(" ")[2]: r["organization"] for r in rows if r["type"] == "role"}


@pytest.mark.parametrize(
    ("text", "body"),
    [
        ("Marlow mayor Ana Lund said so.", "Marlow"),
        ("Marlow council leader Ana Lund said so.", "Marlow"),
        ("Marlow police chief Ana Lund said so.", "Marlow"),
        ("Embattled mayor Ana Lund said so.", None),
        ("Longtime police chief Ana Lund said so.", None),
        ("Auction spokesman Ana Lund said so.", None),
        ("Marlow Town have a new ground. Marlow Town chairman Ana Lund said so.", "Marlow Town"),
        ("Ana Lund, the Westmoor police and crime commissioner, said so.", "Westmoor"),
    ],
)
def test_a_word_that_is_no_other_is_a_town_before_its_officer(text: str, body: str | None) -> None:
    """A sentence's first word has a capital whatever it is."""
    assert bodies(f"Bridge row grows.\n\n{text}") == {"Lund": body}


def test_a_headline_s_noun_is_the_body_that_the_story_names() -> None:
    """Who is called "League" in the headline is the one league of the story."""
    text = "League fines Marlow Town\n\nThe Westshire League fined Marlow Town. Ana Lund, the league's chairman, left."
    assert bodies(text) == {"Lund": "Westshire League"}


@pytest.mark.parametrize(
    ("text", "body"),
    [
        ("Calder Foods is part of Norvest Group. The parent's chairman, Ana Lund, spoke.", None),
        ("Calder Foods is part of Norvest Group. The chairman, Ana Lund, spoke.", "Calder Foods"),
        (
            "The United States has its say. The fund is left to Ana Lund, its first deputy managing director.",
            None,
        ),
        ("Sweden and its prime minister, Ana Lund, agreed.", "Sweden"),
    ],
)
def test_another_firm_s_officer_is_not_the_story_s(text: str, body: str | None) -> None:
    """The parent is another firm than the one that a story is about, and no state has a managing director."""
    assert bodies(f"News of the day.\n\n{text}") == {"Lund": body}


GREENS = """Norway's Green Party picks leader

Norway's Green Party chose Ana Lund on Saturday. She takes over as leader from Bo Tate. The government is led by Max \
Okafor, who became leader of the Labour Party in 2020. Lund has been deputy leader since 2019. Tate stepped down in May.
"""


def test_a_body_named_in_passing_does_not_take_the_headline_s_office() -> None:
    """That another party has a leader says nothing of whose leader is chosen."""
    rows = [r for r in ne.parse(GREENS, published="2024-05-10").to_records() if r["type"] == "appointment"]
    assert {(r["person"], r["organization"]) for r in rows} == {
        ("Ana Lund", "Green Party"),
        ("Bo Tate", "Green Party"),
        ("Max Okafor", "Labour Party"),
    }


def test_a_contest_that_the_opening_names_is_no_matter_in_passing() -> None:
    """A body in the headline that backs somebody is not whose office it is."""
    text = "Unity Party backs Lund\n\nThe Unity Party backs Ana Lund in the election for leader of the Reform Party."
    rows = [r for r in ne.parse(text, published="2024-05-10").to_records() if r["type"] == "candidacy"]
    assert {r["organization"] for r in rows} <= {"Reform Party"}


def test_a_party_is_of_the_state_that_owns_it() -> None:
    """Parties of one name are of many states."""
    text = "Kenya's Unity Party picks Lund\n\nThe Unity Party picked Ana Lund to be its presidential candidate."
    rows = [r for r in ne.parse(text, published="2024-05-10").to_records() if r["type"] == "candidacy"]
    assert {r["organization"] for r in rows} == {"Kenya"}


@pytest.mark.parametrize("word", ["Rs", "Tweets", "Securities", "Albanese"])
def test_a_word_alone_opens_nothing(word: str) -> None:
    """Reading never raises."""
    assert ne.parse(word).to_records() == []
