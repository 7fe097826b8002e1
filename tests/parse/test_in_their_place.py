"""Who comes in the place of whoever has just gone, what one leaves for, sides told beside a result; all invented."""

import pytest

import newsevents as ne

Change = tuple[str, str, str | None, str | None]
DAY = "2025-03-14"


def changes(text: str) -> set[Change]:
    """Give who does what to which office, and whose it was."""
    report = ne.parse(text, published=DAY)
    return {
        (
            a.person.name,
            a.action.value,
            a.office.title if a.office else None,
            a.predecessor.name if a.predecessor else None,
        )
        for a in report.appointments
    }


SUCCESSION = (
    "Ines Roth, long the deputy secretary general, is to succeed Thea Vass as secretary general of the Fairs Bureau "
)
GONE = "Nora Hale, the president of the Wool Guild, is to go in December. "


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            GONE + "In comes Omar Bell, the vice-president.",
            ("Omar Bell", "took_office", "president", "Nora Hale"),
        ),
        (
            "Out goes Coral Foods chairman Ana Roe; in comes Bea Tull.",
            ("Bea Tull", "took_office", "chairman", "Ana Roe"),
        ),
        (
            "Coral Foods chief executive Piet Nunn is leaving. Lena Moss moves up from finance chief.",
            ("Lena Moss", "took_office", "chief executive officer", "Piet Nunn"),
        ),
        (
            "President Rosa Lind of the Coral Bank left in November. Ali Demir has been in charge since.",
            ("Ali Demir", "serving", "president", None),
        ),
        (
            "Rosa Lind, president of the Coral Bank, left in November to chair the insurer Calder.",
            ("Rosa Lind", "took_office", "chair", None),
        ),
        (
            SUCCESSION + "when Vass steps down in the winter.",
            ("Thea Vass", "leaving", "secretary general", None),
        ),
        (
            "On Monday, the Polk Commission:\n\n- Reappointed Tim Dean and Rita Poe to the county Board of Health.",
            ("Rita Poe", "extended", "member", None),
        ),
        (
            "The mayor appointed Tim Poe to the city Planning Commission.",
            ("Tim Poe", "appointed", "member", None),
        ),
    ],
)
def test_an_office_that_another_words_tell(text: str, expected: Change) -> None:
    assert expected in changes(text)


@pytest.mark.parametrize(
    "text",
    [
        "In comes Omar Bell, the vice-president of the Wool Guild.",
        "Lena Moss moves up from deputy in the rankings.",
        GONE + "In comes Omar Bell with a tray.",
        '"I enjoy the job I\'ve got," Prosecutor Karl Dunn said.',
    ],
)
def test_nobody_comes_where_nobody_has_gone(text: str) -> None:
    assert not {who for who, action, _, _ in changes(text) if action == "took_office"}


def test_a_house_that_one_leaves_for_is_not_what_one_leaves() -> None:
    told = changes("Vera Koss, the committee's chairwoman, left for the Senate in May.")
    assert ("Vera Koss", "left", "senator", None) not in told


def test_those_opposed_are_sides_of_the_vote_that_was_carried() -> None:
    report = ne.parse(
        "The council confirmed Mary Slote as police chief. The vote on Slote was 3-2, with Bell and Crane opposed.",
        published=DAY,
    )
    assert [(v.votes_for, v.votes_against, v.outcome.value if v.outcome else None) for v in report.votes] == [
        (3, 2, "passed")
    ]
    told = {(e.endorser.name, e.stance.value, e.candidate.name if e.candidate else None) for e in report.endorsements}
    assert told == {("Bell", "oppose", "Mary Slote"), ("Crane", "oppose", "Mary Slote")}
