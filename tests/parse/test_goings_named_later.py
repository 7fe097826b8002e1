"""Departures told of an office alone, whose holder the next sentence names, and offices that are empty or minded."""

import pytest

from reports import changes, offices, rows

HEAD = "News of the day\n\n"


@pytest.mark.parametrize(
    ("text", "told"),
    [
        (
            "Norvest has fired its chief executive after a row. Ana Reyes, who took over in 2021, gets no pay-off.",
            ("Ana Reyes", "left", "chief executive officer of Norvest"),
        ),
        (
            "Peru dismissed the commander of its army. A decree gave no reason for the removal of General Jan Okafor.",
            ("Jan Okafor", "left", "commander of Peru"),
        ),
        (
            "Shareholders in Calder Bank voted out the firm's chairman on Friday. Bo Lund, 76, won 46 percent support.",
            ("Bo Lund", "left", "chairman of Calder Bank"),
        ),
        (
            "The University of Linz removed its vice-chancellor. Prof. Jan Okafor, who was hired in 2021, sued.",
            ("Jan Okafor", "left", "vice chancellor of University of Linz"),
        ),
        (
            "Linz United parted with their coach on Sunday. Bo Lund, hired only in October, got the news by telephone.",
            ("Bo Lund", "left", "head coach of Linz United"),
        ),
        (
            "The Calder Museum has lost its director, Ana Reyes, to a rival.",
            ("Ana Reyes", "left", "director of Calder Museum"),
        ),
    ],
)
def test_who_lost_the_office_is_named_next(text: str, told: tuple[str, str, str]) -> None:
    assert told in offices(HEAD + text)


def test_who_died_is_dated_by_the_death() -> None:
    text = HEAD + "The Calder Assembly has lost its Speaker. Lord Okafor died on Saturday after a short illness."
    (row,) = rows(text)
    assert (row["person"], row["action"], row["office"], row["date"]) == ("Okafor", "left", "speaker", "2024-06-01")


@pytest.mark.parametrize(
    "text",
    [
        "Norvest has fired its chief executive. Ana Reyes will serve until a successor is found.",
        "Norvest has fired its chief executive. Bo Lund, an analyst at Harlan, said it was overdue.",
        "Norvest has not fired its chief executive. Bo Lund, 54, got a pay rise.",
        "Norvest could lose its chief executive. Bo Lund, 54, got a better offer.",
        "Linz United lost their captain to injury. Bo Lund, 24, scored twice.",
    ],
)
def test_who_comes_next_or_comments_has_lost_nothing(text: str) -> None:
    assert not [change for change in changes(HEAD + text) if change[1] in {"left", "leaving"}]


@pytest.mark.parametrize(
    ("text", "title"),
    [
        ("The Linz Opera is without an artistic director. Ana Reyes resigned on Sunday.", "artistic director"),
        ("The Calder Trust has no treasurer. Ana Reyes stepped down in January.", "treasurer"),
    ],
)
def test_who_went_left_the_office_that_is_empty(text: str, title: str) -> None:
    before = "Bo Lund was elected mayor of Harlan in May. Eva Orr, the town's clerk, will take the oath on Monday.\n\n"
    assert ("Ana Reyes", "left", title) in changes(HEAD + before + text)


@pytest.mark.parametrize(
    ("text", "title"),
    [
        ("Eva Orr, interim director since the resignation of Bo Lund in May, returns to Linz.", "director"),
        ("Eva Orr, acting mayor since Bo Lund's exit last year, returns to Linz.", "mayor"),
        ("Eva Orr, interim treasurer since Bo Lund left in 2022, returns to Linz.", "treasurer"),
    ],
)
def test_who_is_stood_in_for_left_the_same_office(text: str, title: str) -> None:
    assert [change for change in changes(HEAD + text) if change[:1] == ("Bo Lund",)] == [("Bo Lund", "left", title)]


@pytest.mark.parametrize(
    "text",
    [
        "Eva Orr, interim director until Bo Lund's retirement, returns to Linz.",
        "Eva Orr, a director since Bo Lund's resignation as chair of Norvest, returns to Linz.",
    ],
)
def test_no_other_office_is_taken_for_it(text: str) -> None:
    assert not [c for c in changes(HEAD + text) if c[0] == "Bo Lund" and c[2] in {"director", "interim director"}]
