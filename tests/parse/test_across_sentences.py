"""Who stands, is counted and is voted for where a sentence leans on the one before: pinned examples and near misses."""

import pytest

import newsevents as ne
from reports import only

RACE = "Lars Nyberg and Eva Lind are running for president of the World Rowing Federation. "
ALONE = "Lars Nyberg is running for president of the World Rowing Federation. "


def _rows(text: str, *types: str) -> list[dict[str, object]]:
    return [row for row in ne.parse(text, "2024-03-01").to_records() if row["type"] in types]


def _standing(text: str) -> set[tuple[object, object]]:
    rows = _rows(text, "candidacy")
    return {(row["person"], row["status"]) for row in rows} - {("Lars Nyberg", "declared")}


@pytest.mark.parametrize(
    "told",
    [
        "Nyberg is backed by 14 members and Lind by nine.",
        "Lind has been endorsed by 60 members, Nyberg by 40.",
        "His opponent is Eva Lind.",
        "Eva Lind is his only challenger.",
        "Nine voted yes, four no and two abstained.",
    ],
)
def test_rivals_take_no_position(told: str) -> None:
    assert not _rows(RACE + told, "endorsement")


@pytest.mark.parametrize(
    ("told", "standing"),
    [
        ("His only challenger, Mei Chen, spoke.", {("Mei Chen", "declared")}),
        ("He is being challenged by Mei Chen.", {("Mei Chen", "declared")}),
        ("He was challenged by Mei Chen over the bill.", set()),
        ("He is one of two candidates, with Mei Chen.", {("Mei Chen", "declared")}),
        ("He is one of two candidates with experience.", set()),
        ("Joining him on the ballot is Mei Chen.", {("Mei Chen", "declared")}),
        ("Joining him on the board is Mei Chen.", set()),
        ("The list of candidates also includes Mei Chen.", {("Mei Chen", "declared")}),
        ("The list of guests also includes Mei Chen.", set()),
        ("The other name on the ballot is Mei Chen.", {("Mei Chen", "declared")}),
        ("The other name on the invitation is Mei Chen.", {("Mei Chen", "mentioned")}),
        ("Potential rivals include Mei Chen.", {("Mei Chen", "mentioned")}),
        ("Others who have declared include Mei Chen.", {("Mei Chen", "declared")}),
        ("Others who have not declared include Mei Chen.", set()),
        ("Those already in the race include Mei Chen.", {("Mei Chen", "declared")}),
        ("Those not in the race include Mei Chen.", set()),
        ("Not running is Mei Chen.", {("Mei Chen", "declined")}),
        ("Media reports have also named Mei Chen.", {("Mei Chen", "mentioned")}),
        ("The shortlist consists of Nyberg and Mei Chen.", {("Mei Chen", "mentioned")}),
        (
            "The other candidates are Mei Chen and two former ministers, Bo Holt and Ana Reyes.",
            {("Mei Chen", "declared"), ("Bo Holt", "declared"), ("Ana Reyes", "declared")},
        ),
    ],
)
def test_who_else_stands(told: str, standing: set[tuple[str, str]]) -> None:
    assert _standing(ALONE + told) == standing
    assert not _rows(ALONE + told, "appointment")


@pytest.mark.parametrize(
    ("told", "nominators"),
    [
        ("Chile has nominated Mei Chen and Peru Bo Holt.", {"Mei Chen": "Chile", "Bo Holt": "Peru"}),
        ("Mei Chen was nominated by Chile and Bo Holt by Peru.", {"Mei Chen": "Chile", "Bo Holt": "Peru"}),
        ("His candidacy was put forward by Chile.", {"Lars Nyberg": "Chile"}),
        ("Chile has nominated Mei Chen and praised Peru.", {"Mei Chen": "Chile"}),
    ],
)
def test_who_puts_whom_forward(told: str, nominators: dict[str, str]) -> None:
    rows = [row for row in _rows(ALONE + told, "candidacy") if row["status"] == "nominated"]
    assert {row["person"]: row["nominator"] for row in rows} == nominators


def test_who_was_expected_to_stand_says_no() -> None:
    told = "Mei Chen had been expected to run but said on Friday that she would not."
    assert ("Mei Chen", "declined") in _standing(ALONE + told)


@pytest.mark.parametrize(
    ("told", "counts"),
    [
        ("Lind leads Nyberg 212 to 180 among delegates.", {("Eva Lind", 212), ("Lars Nyberg", 180)}),
        ("Lind leads Nyberg by 212 delegates to 180.", {("Eva Lind", 212), ("Lars Nyberg", 180)}),
        ("Lind led Nyberg 2 to 1 at half-time.", set()),
        ("She says she has 60 votes.", {("Eva Lind", 60)}),
        ("She lacks the support of nine members.", set()),
        ("Sixty members have declared, 35 for her and 25 for Nyberg.", {("Eva Lind", 35), ("Lars Nyberg", 25)}),
        ("Her campaign said 60 of the 110 members had pledged their support.", {("Eva Lind", 60)}),
        ("Her aides put the number of her supporters at 60.", {("Eva Lind", 60)}),
        ("Her aides put the number of her guests at 60.", set()),
    ],
)
def test_who_has_how_many(told: str, counts: set[tuple[str, int]]) -> None:
    text = RACE + "Eva Lind spoke on Monday. " + told
    assert {(row["candidate"], row["count"]) for row in _rows(text, "tally")} == counts


@pytest.mark.parametrize(
    ("told", "result"),
    [
        ("Nyberg got 31 votes and she 24.", (31, 24, None)),
        ("There were 31 votes for him and 24 for Lind.", (31, 24, None)),
        ("Nine members voted in favour of Nyberg, four against and two abstained.", (9, 4, 2)),
        ("Thirty-one members voted for Nyberg, 24 for Lind and three abstained.", (31, 24, 3)),
    ],
)
def test_what_each_got(told: str, result: tuple[int, int, int | None]) -> None:
    text = RACE + "Lars Nyberg was elected on Friday. " + told
    rows = _rows(text, "vote")
    assert [(row["for"], row["against"], row["abstentions"]) for row in rows] == [result]


@pytest.mark.parametrize(
    ("told", "result"),
    [
        ("Nine members voted no. Four were in favour, and one abstained.", (4, 9, 1, "failed")),
        ("Nine members voted no. Four voted yes.", (4, 9, None, "failed")),
        ("Four members voted against it. Nine were in favour.", (9, 4, None, "passed")),
        ("Four members voted against and two abstained. Nine voted for it.", (9, 4, 2, "passed")),
    ],
)
def test_who_was_against_is_told_first(told: str, result: tuple[int, int, int | None, str]) -> None:
    rows = _rows(f"The Harlow City Council met on Tuesday over the stadium lease. {told}", "vote")
    assert [(row["for"], row["against"], row["abstentions"], row["outcome"]) for row in rows] == [result]


@pytest.mark.parametrize(
    "told",
    [
        "Nine members are opposed. Four are in favour.",
        "Nine members voted against the lease. Two were in favour of a delay.",
        "Nine members voted against Eva Lind. Four voted for Lars Nyberg.",
        "Nine members voted no. The mayor was upset. Four were in favour of a new draft.",
        "Some 52 percent of residents voted no. Four were in favour.",
    ],
)
def test_sides_on_different_things_are_no_one_vote(told: str) -> None:
    rows = _rows(f"The Harlow City Council met on Tuesday over the stadium lease. {told}", "vote")
    assert not [row for row in rows if row["for"] is not None and row["against"] is not None]


@pytest.mark.parametrize(("verb", "rules"), [("is", 1), ("was", 0)])
def test_only_what_is_always_so_is_a_rule(verb: str, rules: int) -> None:
    assert len(_rows(f"{ALONE}The decision {verb} taken unanimously.", "rule")) == rules


@pytest.mark.parametrize(("text", "subject", "outcome"), [
    ("Councillors rejected the lease. Four were in favour, and one abstained.", "lease", "failed"),
    ("Councillors turned down the lease. Four members voted for it.", "lease", "failed"),
    ("The lease was rejected by councillors. Four members voted for it.", "lease", "failed"),
    ("The council approved the lease. Four members voted for it.", "lease", "passed"),
    ("The council rejected the lease. Nine members voted for the budget.", "budget", "passed"),
])  # fmt: skip
def test_what_the_sentence_before_calls_lost_has_not_passed(text: str, subject: str, outcome: str) -> None:
    row = only(f"Council meets\n\nThe Harlow council met on Monday. {text}", "vote")
    assert (row["subject"], row["outcome"]) == (subject, outcome)
