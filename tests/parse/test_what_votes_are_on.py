"""What a vote was on where its own clause does not say it, who cast it, and how it ended."""

import pytest

import newsevents as ne

DAY = "2025-03-06"


def _votes(text: str) -> list[ne.Vote]:
    return list(ne.parse(text, published=DAY).votes)


@pytest.mark.parametrize(
    ("text", "subjects"),
    [
        (
            "The lower house passed the pension bill by 212 to 180. The Senate rejected it, 51 to 46.",
            ["pension bill"] * 2,
        ),
        (
            "The upper house rejected the bill. It passed the lower house with 151 votes in favour, 120 against.",
            ["bill"],
        ),
        ("The council debated the levy. The vote was 5-4.", ["levy"]),
        ("The Hallam council split 7-7 over the budget.", ["budget"]),
        ("Adu's resolution divided the council. It got eight votes; four members opposed it.", ["resolution"]),
        ("Six justices of the court voted to strike down the law and three to uphold it.", ["to strike down the law"]),
    ],
)
def test_the_motion_of_a_vote_is_the_one_before_it(text: str, subjects: list[str]) -> None:
    told = [v.subject or "" for v in _votes(text)]
    assert [a.removeprefix("Adu's ") for a in told if a] == subjects


@pytest.mark.parametrize(
    "text",
    [
        "The council debated the levy. It met again a week later. Nobody came. Ana Reyes was elected mayor, 5-4.",
        "There was no motion. The vote was 5-4.",
        "The bill is long. Ana Reyes won 181 votes to Tomasz Wieczorek's 154.",
    ],
)
def test_a_vote_on_somebody_is_on_no_motion_before_it(text: str) -> None:
    assert {v.subject for v in _votes(text)} <= {"Ana Reyes", None}


@pytest.mark.parametrize(
    ("text", "body"),
    [
        ("Senators voted 52-47 to confirm Ana Reyes to the Federal Trade Board.", "Senators"),
        ("Lawmakers voted 52-47 to appoint Ana Reyes to the Audit Commission.", "Lawmakers"),
        (
            "Delegates voted 52-47 to elect Ana Reyes president of the Norvia Football Federation.",
            "Norvia Football Federation",
        ),
    ],
)
def test_members_of_parliament_are_none_of_the_board_that_they_fill(text: str, body: str) -> None:
    (vote,) = _votes(text)
    assert vote.body is not None
    assert vote.body.name == body


@pytest.mark.parametrize(
    ("text", "result"),
    [
        (
            "Voters in Aldmark approved the new tax in Sunday's referendum, with 54.3% in favour.",
            (54.3, None, None, "passed"),
        ),
        (
            "The plan was defeated by eight votes to five, with Councillors Moy and Trent abstaining.",
            (5, 8, 2, "failed"),
        ),
        ("Ana Reyes was re-elected chair with 76 percent support.", (76, None, None, "passed")),
        (
            "Ana Reyes topped the poll with 5,412 first preferences, ahead of Lars Holm on 4,980.",
            (5412, 4980, None, None),
        ),
        ("Ana Reyes got 45 percent and Lars Holm 33 percent, and the two go to a runoff.", (45, 33, None, None)),
        ("Ana Reyes got 55 percent and Lars Holm 33 percent in the runoff.", (55, 33, None, "passed")),
        ("The trustees deadlocked 3-3 on a motion to hire Ana Reyes, so it failed.", (3, 3, None, "failed")),
        ("The trustees deadlocked 3-3 on a motion to hire Ana Reyes.", (3, 3, None, None)),
    ],
)
def test_figures_and_how_they_end(text: str, result: tuple[float | None, ...]) -> None:
    (vote,) = _votes(text)
    told = (vote.votes_for, vote.votes_against, vote.abstentions, vote.outcome and vote.outcome.value)
    assert told == result


@pytest.mark.parametrize(
    ("text", "told"),
    [
        (
            "The bishops had approved the measure by 41 to 2 and the clergy by 158 to 31.",
            [("bishops", "measure", "passed"), ("clergy", "measure", "passed")],
        ),
        ("The bishops approved the measure by 41 to 2, with one abstention.", [("bishops", "measure", "passed")]),
        ("The committee backed the nomination 11 to 8.", [("committee", "nomination", "passed")]),
        ("Six members voted in favour, seven against, and the draft was not adopted.", [(None, "draft", "failed")]),
        ("Nine voted in favour and three against, and the draft was adopted.", [(None, "draft", "passed")]),
    ],
)
def test_each_house_has_a_vote_of_its_own(text: str, told: list[tuple[str | None, str, str]]) -> None:
    found = [(v.body and v.body.name, v.subject, v.outcome and v.outcome.value) for v in _votes(text)]
    assert [(b if want[0] else None, s, o) for (b, s, o), want in zip(found, told, strict=True)] == told


def test_prices_and_matches_of_motions_are_no_votes() -> None:
    assert not _votes("The plan costs 11 to 8 dollars. The draft has 11 to 18 pages.")


@pytest.mark.parametrize(
    ("text", "office"),
    [
        ("Torvia has a new mayor after Ana Reyes was elected unopposed on Monday.", "mayor"),
        ("The Torvia legislature has a new presiding officer after it elected Ana Reyes.", "presiding officer"),
        ("Torvia has a new bridge after Ana Reyes was elected unopposed on Monday.", None),
        ("Torvia has no mayor after Ana Reyes was elected unopposed on Monday.", None),
    ],
)
def test_who_was_elected_has_the_office_that_a_body_has_anew(text: str, office: str | None) -> None:
    told = [a.office.title for a in ne.parse(text, published=DAY).appointments if a.office is not None]
    assert told == ([office] if office else [])


@pytest.mark.parametrize(
    ("text", "counts"),
    [
        (
            "Ana Reyes has the support of the Reds and the Greens, who between them have 86 of the 174 seats.",
            [(86, 174)],
        ),
        (
            "The Reds and the Greens, with 86 of the 174 seats between them, will back Ana Reyes as premier.",
            [(86, 174)],
        ),
        ("The Reds and the Greens, who between them have 86 of the 174 seats, are at odds over Ana Reyes.", []),
    ],
)
def test_the_seats_of_parties_that_back_somebody_are_counted(text: str, counts: list[tuple[int, int | None]]) -> None:
    tallies = ne.parse(f"Lars Holm and Ana Reyes are candidates for premier. {text}", published=DAY).tallies
    assert [(t.count, t.total) for t in tallies] == counts
