"""What chambers and parties do with those who lead them, in the words of papers from many countries."""

import pytest

from reports import cells, changes, offices, positions, rows

REMOVED = "Speaker removed in Benue"


def test_a_speaker_is_impeached() -> None:
    """A speaker who is impeached is out, by whatever shape the name comes in; a president is not yet."""
    for speaker in ("Speaker Ana Obi", "the Speaker, Ana Obi,", "the Speaker, Rt. Hon. Ana Obi,"):
        body = f"Lawmakers impeached {speaker} on Monday and elected Bo Eze as her replacement."
        told = changes(f"{REMOVED}\n\n{body}")
        assert told == {("Ana Obi", "left", "speaker"), ("Bo Eze", "appointed", "speaker")}, speaker
    assert not changes("The House impeached President Dana Orme on Monday. The Senate will hold a trial.")


def test_a_member_representing_a_constituency() -> None:
    """Who represents a constituency is named behind it, and gets the office."""
    body = "Lawmakers elected the member representing Otuk constituency, Hon. Bo Eze, as speaker."
    assert changes(body) == {("Bo Eze", "appointed", "speaker")}
    assert cells(body, "role", ("person", "office", "organization")) == [("Bo Eze", "member", "Otuk")]
    body = "The member representing the interests of drivers, Hon. Bo Eze said, was elected speaker."
    assert not rows(body, "role")


def test_a_count_that_opens_a_sentence() -> None:
    """A number in capitals is no name, and no body."""
    body = "Twenty-one of the 30 members put their names to the notice against Speaker Ana Obi."
    columns = ("candidate", "side", "count", "total", "organization")
    assert cells(f"{REMOVED}\n\n{body}", "tally", columns) == [("Ana Obi", "oppose", 21, 30, None)]


RACE = "Sikkim awaits a chief minister\n\nAna Rao and Bo Negi are in the race to be chief minister of Sikkim."


@pytest.mark.parametrize(
    ("body", "told"),
    [
        ("The party left the choice to its president.", set()),
        ("The Greens left the choice to their members.", {("Greens", "neutral", None)}),
        ("Tom Das said he would accept whatever chair he was given.", set()),
        ("Tom Das will accept whatever post he is offered.", set()),
        ("Tom Das said he would accept whoever is chosen.", {("Tom Das", "neutral", None)}),
        ("Tom Das said he would abide by whatever the members decide.", {("Tom Das", "neutral", None)}),
    ],
)
def test_who_is_neutral(body: str, told: set[tuple[str, str, str | None]]) -> None:
    """Who leaves the choice to a superior, or takes any post, has said nothing of the candidates."""
    assert positions(f"{RACE} {body}") == told


def test_who_quits_the_cabinet_to_stand() -> None:
    """A rival's own office is left, whatever it is stood for."""
    body = "On Tuesday, treasurer Nick Papa quit cabinet. Mr Papa has confirmed he will nominate for the leadership."
    told = offices(f"Premier under pressure\n\n{body}")
    assert {("Nick Papa", "left", "treasurer of None"), ("Nick Papa", "declared", "leader of None")} == told


def test_what_she_has_held() -> None:
    """ "She's held since" is what she has held, even where it is asked whether she should keep it."""
    body = "Premier Dana Orme faces a leadership vote. MPs will say whether she keeps the job she's held since 2019."
    assert cells(body, "appointment", ("person", "action", "office", "start")) == [
        ("Dana Orme", "serving", "premier", "2019")
    ]
    assert not rows("Mayor Dana Orme is in custody. She's held since Monday without charge.")
