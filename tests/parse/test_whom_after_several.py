"""Whom a pronoun, a title or a description means where the story has just named several people, or several bodies."""

import pytest

from newsevents import parse

DAY = "2024-06-03"
BANK = "Victor Olsen was named chairman of Norvest Bank on Monday, replacing Luis Pardavo. "
FIRED = "President Tom Braddick dismissed transport minister Peter Hollis on Monday. "
UNDER_FIRE = "Health minister Peter Hollis is under fire. Victor Olsen, the leader of the Harlan Party, "
LEFT, LEAVING, TOOK = "left", "leaving", "took_office"


def moves(text: str) -> set[tuple[str, str]]:
    """Give who does what."""
    return {(str(r["person"]), str(r["action"])) for r in parse(text, DAY).to_records() if r["type"] == "appointment"}


def sides(text: str) -> set[tuple[str, str, str]]:
    """Give who is for or against whom."""
    told = (r for r in parse(text, DAY).to_records() if r["type"] == "endorsement")
    return {(str(r["endorser"]), str(r["stance"]), str(r["candidate"])) for r in told}


@pytest.mark.parametrize(
    ("text", "who", "action"),
    [
        (BANK + "He had held the post since 2015.", "Luis Pardavo", LEFT),
        (BANK + "He had led the bank since 2015.", "Luis Pardavo", LEFT),
        (BANK + "He had been chairman for six years.", "Luis Pardavo", LEFT),
        (BANK + "He had been finance director since 2015.", "Victor Olsen", LEFT),
        (BANK + "He has been finance director since 2015.", "Victor Olsen", "serving"),
        (BANK + "His predecessor resigned in June.", "Luis Pardavo", LEFT),
        (BANK + "The former banker spoke in Oslo. His predecessor resigned in June.", "Luis Pardavo", LEFT),
        (FIRED + "He took office in 2019.", "Peter Hollis", TOOK),
        (FIRED + "He was elected president in 2019.", "Tom Braddick", "appointed"),
        (
            "President Tom Braddick accepted the resignation of minister Peter Hollis. He took office in 2019.",
            "Peter Hollis",
            TOOK,
        ),
        (
            "Karl Vik met Omar Haddad, head of the dockers' union. The union boss will resign in May.",
            "Omar Haddad",
            LEAVING,
        ),
        ("Karl Vik met Omar Haddad, leader of the Harlan Party. The party chief will resign.", "Omar Haddad", LEAVING),
        ("Chief Constable Omar Haddad met Karl Vik. The police chief will resign in May.", "Omar Haddad", LEAVING),
        ("A spokesman for Lena Holm said the finance minister would step down in May.", "Lena Holm", LEAVING),
        ("Lena Holm's lawyer said the finance minister would step down in May.", "Lena Holm", LEAVING),
    ],
)
def test_who_comes_and_goes(text: str, who: str, action: str) -> None:
    assert (who, action) in moves(text)
    assert [person for person, what in moves(text) if what == action] == [who]


@pytest.mark.parametrize(
    "text",
    [
        "Lena Holm said the finance minister would step down in May.",
        "Karl Vik met Omar Haddad, head of the dockers' union. The club boss will resign in May.",
        "Karl Vik, head of the miners' union, met Omar Haddad, head of the dockers' union. The union boss will resign.",
    ],
)
def test_a_title_that_may_be_anybody_s_is_nobody_s(text: str) -> None:
    assert not moves(text)


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        ("said he should resign.", ("Victor Olsen", "oppose", "Peter Hollis")),
        ("said it was time for him to go.", ("Victor Olsen", "oppose", "Peter Hollis")),
    ],
)
def test_who_should_go_is_not_who_says_so(sentence: str, expected: tuple[str, str, str]) -> None:
    assert sides(UNDER_FIRE + sentence) == {expected}
    assert not {who for who, _ in moves(UNDER_FIRE + sentence)} & {"Victor Olsen"}


def test_who_says_that_he_will_go_goes_himself() -> None:
    assert moves(UNDER_FIRE + "said he would resign.") == {("Victor Olsen", "leaving")}


OWNER = (
    "The chairwoman of Tidal Energy, Susan Orr, is standing down after a clash with its largest shareholder, Mike "
    "Denton. The billionaire had called for her removal."
)
RACE = "Dina Marks and Ray Lund are running for sheriff. The police union endorsed Marks. "


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (RACE + "The union backs her again.", {("police union", "support", "Dina Marks")}),
        (
            "Dina Marks is running for sheriff. She has the backing of the nurses' union and Mayor Jim Sweet.",
            {("the nurses' union", "support", "Dina Marks"), ("Jim Sweet", "support", "Dina Marks")},
        ),
        (OWNER, {("Mike Denton", "oppose", "Susan Orr")}),
    ],
)
def test_who_takes_a_side(text: str, expected: set[tuple[str, str, str]]) -> None:
    assert sides(text) == expected


def test_the_union_is_the_one_just_spoken_of() -> None:
    text = RACE + 'The teachers\' union is backing Lund. The union said he "made every classroom safer".'
    assert [r["speaker"] for r in parse(text, DAY).to_records() if r["type"] == "statement"] == ["The teachers' union"]
