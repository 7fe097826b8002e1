"""States that come into a body that only the rest of the story names, and those that come in beside them."""

import pytest

import newsevents as ne

DAY = "2026-03-10"


def members(text: str) -> set[tuple[str, str, str | None]]:
    """Give who comes into which body, and how sure that is."""
    return {
        (a.person.name, a.modality.value, a.office.organization if a.office else None)
        for a in ne.parse(text, published=DAY).appointments
        if a.action.value in {"took_office", "appointed"} and a.office is not None and a.office.title == "member"
    }


JOINING = [
    ("NATO has 28 members. Albania and Croatia came in in April.", "actual", "NATO"),
    ("NATO has 28 members. Albania and Croatia joined only on Wednesday.", "actual", "NATO"),
    (
        "NATO decides by consensus, and any member - Albania and Croatia came in only in May - can object.",
        "actual",
        "NATO",
    ),
    (
        "Leaders of the Commonwealth met. Albania and Croatia are expected to be admitted in May.",
        "expected",
        "Commonwealth",
    ),
    ("BRICS leaders met in Kazan. Albania and Croatia will join in May.", "expected", "BRICS"),
    ("Albania will join NATO in May alongside Croatia.", "expected", "NATO"),
    ("BRICS grew in January, when Albania came in alongside Croatia.", "actual", "BRICS"),
]


@pytest.mark.parametrize(("text", "modality", "body"), JOINING)
def test_states_come_into_the_body_that_is_spoken_of(text: str, modality: str, body: str) -> None:
    """No object, or others alongside."""
    assert members(text) == {("Albania", modality, body), ("Croatia", modality, body)}


@pytest.mark.parametrize(
    "text",
    [
        "Norway came in second in the relay. NATO met.",
        "NATO leaders met. Sweden joined talks with Turkey. Finland joined in the applause.",
        "NATO leaders met. France came in for criticism.",
        "Norway joined in May alongside Chile.",
        "NATO leaders met. Peru took its place at the table.",
    ],
)
def test_other_comings_make_no_member(text: str) -> None:
    """Races, talks, blame, tables, and a story without a body."""
    assert members(text) == set()


SEATED = ["They take their places on Jan. 1.", "The winners will take up their seats on Jan. 1."]


@pytest.mark.parametrize("sentence", SEATED)
def test_those_who_won_seats_take_them_up(sentence: str) -> None:
    """A pronoun or a noun for the states that the story has seen elected."""
    text = f"Norway and Ireland won seats on the Security Council. {sentence}"
    told = ne.parse(text, published=DAY).appointments
    taken = {(a.person.name, a.modality.value) for a in told if a.action.value == "took_office"}
    assert taken == {("Norway", "expected"), ("Ireland", "expected")}
