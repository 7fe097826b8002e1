"""What is told of candidates, of those who go and of those who come in half a clause."""

import pytest

from reports import cells, offices, positions, rows

SPILL = "Leadership spill looms\n\nLee Park will challenge for the leadership of the Greens."
RIVAL = ("Lee Park", "declared", "leader of Green Party")


@pytest.mark.parametrize(
    ("body", "told"),
    [
        ("Dana Orme says she'll defend her position.", "declared"),
        ("Dana Orme said she would fight to keep her job.", "declared"),
        ("Dana Orme is believed to be weighing up a tilt.", "interested"),
        ("Dana Orme is weighing up a bid.", "interested"),
        ("Two members said Dana Orme has been approached.", "mentioned"),
        ("Dana Orme was approached by reporters.", None),
        ("Dana Orme said she would defend her position on coal.", None),
        ("Dana Orme said she would fight to keep the hospital open.", None),
        ("Dana Orme said she would fight to keep the pool.", None),
        ("Dana Orme said she would fight to hold on to the leadership.", "declared"),
        ("Dana Orme said she would fight to hold on to the pool.", None),
    ],
)
def test_who_stands(body: str, told: str | None) -> None:
    """Who holds on, weighs or was asked is in the contest; a position on something is no office."""
    found = {(name, status) for name, status, _ in offices(f"{SPILL} {body}") if name == "Dana Orme"}
    assert found == (set() if told is None else {("Dana Orme", told)})


def test_whom_the_winner_denies_a_term() -> None:
    """Who is denied another term by whoever was chosen has lost."""
    body = "Karim Shafe was elected president of World Bowls on Saturday, denying Ayse Tunc a third term."
    assert ("Ayse Tunc", "rejected", "president of World Bowls") in offices(body)
    body = "Karim Shafe was elected president of World Bowls on Saturday, denying Ayse Tunc a handshake."
    assert not rows(body, "candidacy")


def test_whom_backers_are_to_switch_to() -> None:
    """Who asks backers to switch takes a side."""
    body = "Karim Shafe and Ayse Tunc are candidates for president. Bruce Dela asked his backers to switch to Shafe."
    assert positions(body) == {("Bruce Dela", "support", "Karim Shafe")}
    body = "Karim Shafe and Ayse Tunc are candidates for president. Bruce Dela asked his driver to turn to Shafe."
    assert not positions(body)


def test_newly_created_posts() -> None:
    """ "Post" before "of" is one, even behind a participle."""
    body = "Norvest gives Jun Baek the newly created post of chief operating officer."
    assert offices(body) == {("Jun Baek", "appointed", "chief operating officer of Norvest")}
    body = "Norvest has named Jun Baek group managing director."
    assert offices(body) == {("Jun Baek", "appointed", "managing director of Norvest")}


def test_who_is_promoted_to_cover() -> None:
    """Who is promoted to cover a role has it."""
    body = "Chief executive Ana Rao is leaving Norvest. The firm has promoted Hanna Prent to cover the role for now."
    assert ("Hanna Prent", "appointed", "chief executive officer of Norvest") in offices(body)
    body = "Chief executive Ana Rao is leaving Norvest. The firm has sent Hanna Prent to cover the match."
    assert not any(name == "Hanna Prent" for name, _, _ in offices(body))


def test_who_resigns_to_the_governor() -> None:
    """Who has no other office, and resigns to whom chief ministers do, was the chief minister."""
    race = "Ana Rao and Bo Negi are in the race to be chief minister of Sikkim."
    body = f"{race} Tilo Joshi of the BJP tendered his resignation to Governor Lee Das."
    assert ("Tilo Joshi", "left", "chief minister of Sikkim") in offices(f"Sikkim awaits chief minister\n\n{body}")
    body = f"{race} Tilo Joshi of the BJP tendered his resignation to party president Lee Das."
    told = offices(f"Sikkim awaits chief minister\n\n{body}")
    assert not any(name == "Tilo Joshi" for name, _, _ in told)


def test_what_has_no_source() -> None:
    """A source behind the main clause is not that of a participle before it."""
    body = (
        "Secretary general Paul Acht, appointed by Ayse Tunc in 2020, is expected to quit in May, according to aides."
    )
    told = cells(body, "appointment", ("action", "source"))
    assert sorted(told) == [("appointed", None), ("leaving", "aides")]
