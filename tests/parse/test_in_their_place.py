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
    "Carla Frey, who has been the deputy secretary general since 2019, will succeed Dimitra Kalog as secretary "
    "general of the Fairs Bureau "
)
GONE = "Margaret Thorne, the president of the Wool Guild, will be off in December. "


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            GONE + "In comes Anil Josh, the vice-president.",
            ("Anil Josh", "took_office", "president", "Margaret Thorne"),
        ),
        (
            "Out goes Coral Foods chairman Ana Roe; in comes Bea Tull.",
            ("Bea Tull", "took_office", "chairman", "Ana Roe"),
        ),
        (
            "Coral Foods chief executive Brian Nunn is leaving. Leah Park moves up from finance chief.",
            ("Leah Park", "took_office", "chief executive officer", "Brian Nunn"),
        ),
        (
            "President Paola Ferr of the Coral Bank left in November. Kemal Arslan has been in charge since.",
            ("Kemal Arslan", "serving", "president", None),
        ),
        (
            "Paola Ferr, president of the Coral Bank, left in November to chair the insurer Assida.",
            ("Paola Ferr", "took_office", "chair", None),
        ),
        (
            SUCCESSION + "when she steps down on Dec. 31.",
            ("Dimitra Kalog", "leaving", "secretary general", None),
        ),
        (
            "On Tuesday, the Polk Commission:\n\n- Reappointed Sam Naka and Ruth Ellis to the county Board of Health.",
            ("Ruth Ellis", "extended", "member", None),
        ),
        (
            "The mayor appointed Sam Naka to the city Planning Commission.",
            ("Sam Naka", "appointed", "member", None),
        ),
    ],
)
def test_an_office_that_another_words_tell(text: str, expected: Change) -> None:
    assert expected in changes(text)


@pytest.mark.parametrize(
    "text",
    [
        "In comes Anil Josh, the vice-president of the Wool Guild.",
        "Leah Park moves up from deputy in the rankings.",
        GONE + "In comes Anil Josh with a tray.",
        '"I like the job I\'ve got, and I like sleeping at night," Prosecutor Neil Whit said.',
    ],
)
def test_nobody_comes_where_nobody_has_gone(text: str) -> None:
    assert not {who for who, action, _, _ in changes(text) if action == "took_office"}


def test_a_house_that_one_leaves_for_is_not_what_one_leaves() -> None:
    told = changes("Beatrice Cheb, the committee's chairwoman, left for the Senate after winning a by-election.")
    assert ("Beatrice Cheb", "left", "senator", None) not in told


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
