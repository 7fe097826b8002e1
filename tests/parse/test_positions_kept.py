"""Who wants somebody kept out of an office, pleads for a chance, comes down on a side and stays there; all invented."""

import pytest

import newsevents as ne
from reports import positions, rows

Position = tuple[str, str, str | None]
BANK = "Marek Dolan and Jean Verdun are the candidates for president of the Coral Bank. "
MINISTER = "The National Assembly on Thursday rejected Paul Situma as lands minister. "
BOTH = "The House approved Ruth Keino as health minister and rejected Paul Situma as lands minister. "
NAMED = "The National Assembly has approved Paul Situma as lands minister. "
SEAT = (
    "The county commission met to fill the District 4 seat. The candidates were Yola Parr and Rick Stamm. "
    "Commissioner Luis Arroyo switched to Parr on the sixth ballot. "
)


TAKEN: list[tuple[str, Position]] = [
    (
        NAMED + "The Bar Association went to court to stop Situma from taking up the post.",
        ("Bar Association", "oppose", "Paul Situma"),
    ),
    (
        NAMED + "The Bar Association sued to block Situma from taking office.",
        ("Bar Association", "oppose", "Paul Situma"),
    ),
    (
        NAMED + "The Bar Association has asked a court to prevent him from being sworn in.",
        ("Bar Association", "oppose", "Paul Situma"),
    ),
    (
        NAMED + "The Bar Association wants to keep Situma from becoming lands minister.",
        ("Bar Association", "oppose", "Paul Situma"),
    ),
    (
        NAMED + "The Bar Association challenged his appointment in the High Court.",
        ("Bar Association", "oppose", "Paul Situma"),
    ),
    (
        NAMED + "The Bar Association filed a petition to halt his swearing-in.",
        ("Bar Association", "oppose", "Paul Situma"),
    ),
    ("Luis Pardo kept Paul Situma from becoming chairman of the Coral Bank.", ("Luis Pardo", "oppose", "Paul Situma")),
    (
        MINISTER + "Majority Leader Amos Baya pleaded with members to give Situma a chance.",
        ("Amos Baya", "support", "Paul Situma"),
    ),
    (MINISTER + "MP Jane Kibet asked the House not to approve him.", ("Jane Kibet", "oppose", "Paul Situma")),
    (
        MINISTER + "MP Jane Kibet filed a dissenting report asking members not to approve Situma.",
        ("Jane Kibet", "oppose", "Paul Situma"),
    ),
    (
        MINISTER + "The Committee on Appointments had recommended both Situma and Ruth Keino.",
        ("Committee on Appointments", "support", "Paul Situma"),
    ),
    (
        BOTH + "The Committee on Appointments had recommended both.",
        ("Committee on Appointments", "support", "Ruth Keino"),
    ),
    (BANK + "After weeks of silence Italy came down for Dolan.", ("Italy", "support", "Marek Dolan")),
    (BANK + "Japan and Canada stayed with Verdun to the end.", ("Canada", "support", "Jean Verdun")),
    (BANK + "Eva Berg stayed with Dolan in the second round.", ("Eva Berg", "support", "Marek Dolan")),
    (BANK + "Chile kept faith with Dolan.", ("Chile", "support", "Marek Dolan")),
    (SEAT + "Deb Fine and Ted Vane followed on the seventh.", ("Ted Vane", "support", "Yola Parr")),
    (SEAT + "Deb Fine followed in the next round.", ("Deb Fine", "support", "Yola Parr")),
    (
        "Housing Minister Kate Merrow quit, as aides insisted she had Prime Minister Gareth Holt's full backing.",
        ("Gareth Holt", "support", "Kate Merrow"),
    ),
    (
        "Housing Minister Kate Merrow still has the full confidence of the prime minister.",
        ("prime minister", "support", "Kate Merrow"),
    ),
]


@pytest.mark.parametrize(("text", "expected"), TAKEN)
def test_a_side_is_taken_and_kept(text: str, expected: Position) -> None:
    assert expected in positions(text)


@pytest.mark.parametrize(
    "text",
    [
        NAMED + "Illness kept Situma from taking up the post.",
        NAMED + "The High Court stopped Situma from taking up the post.",
        NAMED + "Police want to stop Situma from leaving the country.",
        NAMED + "Members begged the speaker to give Situma a chance to explain himself.",
        NAMED + "Its minority was led by Jane Kibet.",
        BANK + "Ana Lund stayed with Dolan at his house.",
        BANK + "Ana Lund came down for breakfast.",
        BANK + "Dolan did not take our calls.",
        "Housing Minister Kate Merrow has the prime minister's backing for a tax on land.",
    ],
)
def test_what_only_sounds_like_a_side(text: str) -> None:
    assert not positions(text)


def test_who_follows_into_a_room_votes_for_nobody() -> None:
    assert "Deb Fine" not in {who for who, _, _ in positions(SEAT + "Deb Fine followed on the second floor.")}


def test_the_minority_of_a_body_is_not_the_body() -> None:
    assert "National Assembly" not in {who for who, _, _ in positions(MINISTER + "Its minority backed Situma.")}


def test_whoever_is_kept_from_running_is_no_candidate_nor_is_who_kept_them() -> None:
    report = ne.parse("Luis Pardo dissuaded Paul Situma from running for chairman of the Coral Bank.")
    assert not report.candidacies


@pytest.mark.parametrize(
    "told",
    [
        "Ana Lund is standing against Owen Price in the Green Party leadership election.",
        "Ana Lund stood against Owen Price in the mayoral contest in Leeds.",
        "Ana Lund is fighting against Owen Price in the primary for governor.",
    ],
)
def test_who_stands_against_a_rival_runs_and_takes_no_side(told: str) -> None:
    assert not positions(told)
    assert "Ana Lund" in {row["person"] for row in rows(told, "candidacy")}


@pytest.mark.parametrize("verb", ["held out against", "fought against"])
def test_whoever_is_no_candidate_stands_against_one(verb: str) -> None:
    text = f"Owen Price is running for leader of the Green Party. The Teachers' Union {verb} Price."
    assert positions(text) == {("Teachers' Union", "oppose", "Owen Price")}
