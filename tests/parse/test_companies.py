"""Companies and organisations: directors elected apart, firms that own others, chairmen who are chief executives."""

import pytest

from reports import only, rows


def _told(text: str, kind: str, *fields: str) -> list[tuple[object, ...]]:
    return [tuple(row[f] for f in fields) for row in rows(text, kind)]


@pytest.mark.parametrize(
    "text",
    [
        "Norvest chairman Tom Hale was re-elected with 71% of the votes, Lena Ward with 98% and Paul Crick with 84%.",
        "Tom Hale was re-elected with 71 per cent, Lena Ward with 98 per cent and Paul Crick with 84 per cent.",
    ],
)
def test_directors_elected_apart(text: str) -> None:
    """Shares that make more than the whole are of votes on each director: nobody has lost to another."""
    assert _told(text, "vote", "subject", "for", "against", "outcome") == [
        ("Tom Hale", 71, None, "passed"),
        ("Lena Ward", 98, None, "passed"),
        ("Paul Crick", 84, None, "passed"),
    ]
    assert not rows(text, "candidacy")


def test_shares_of_one_contest() -> None:
    """Shares that make the whole are one contest's, which all but one have lost."""
    text = "Paula Reed was elected with 52% of the vote, Tom Hale with 31% and Lena Ward with 17%."
    assert _told(text, "vote", "subject", "for", "against") == [("Paula Reed", 52, 31)]
    assert _told(text, "candidacy", "person", "status") == [("Tom Hale", "rejected"), ("Lena Ward", "rejected")]


@pytest.mark.parametrize("firm", ["Calder Group", "Calder Capital", "Calder Holdings"])
def test_firms_that_own_others(firm: str) -> None:
    """An owner between commas may be a firm: it has no role, as a person has."""
    text = f"Norvest's owner, {firm}, has appointed Dean Foley as chief executive."
    row = only(text)
    assert (row["person"], row["appointer"]) == ("Dean Foley", firm)
    assert not rows(text, "role")


def test_persons_that_own_others() -> None:
    """An owner of whom a given name is told is a person."""
    text = "The club's owner, Ana Reyes, has appointed Dean Foley as chief executive."
    assert _told(text, "role", "person", "office") == [("Ana Reyes", "owner")]


@pytest.mark.parametrize(
    "rest", [" starts on September 1.", ", who spent 14 years at Corvane, starts on September 1.", " joined in May."]
)
def test_hired_from_a_rival(rest: str) -> None:
    """Whence somebody is hired is a firm: no place, and not whose office it is."""
    text = f"Trillium Health has hired Mark Deng from rival Corvane as its chief operating officer. Deng{rest}"
    told = _told(text, "appointment", "person", "action", "organization")
    assert ("Mark Deng", "appointed", "Trillium Health") in told


def test_interim_until_the_next() -> None:
    """Who had stood in since a day, and will have the office for good, still stands in."""
    text = "Karen Boyle, who had been interim chief of Norvest since March, will become its chief executive on 1 July."
    assert ("serving", "interim chief") in _told(text, "appointment", "action", "office")
    text = "Karen Boyle, who had been chief executive of Norvest since March, resigned on Monday."
    assert "serving" not in [row["action"] for row in rows(text, "appointment")]


def test_which_office_is_next() -> None:
    """Who will follow somebody gets the office that they have now, or leave: neither an earlier nor a further one."""
    text = (
        "Fiona Keane has been elected president of Norvest. Ms Keane was previously its vice president. "
        "She will be succeeded in 2025 by Omar Sethi."
    )
    assert ("Omar Sethi", "took_office", "president") in _told(text, "appointment", "person", "action", "office")
    text = (
        "Sally Broom, head of UK retail at Norvest, is to leave the company. Daniel Koh will succeed her. "
        "Broom also chairs the audit committee of Larkspur."
    )
    assert "Daniel Koh" not in [row["person"] for row in rows(text) if row["office"] == "chair"]


@pytest.mark.parametrize(
    ("verb", "action", "office"),
    [
        ("will step down", "leaving", "chairman"),
        ("has resigned", "left", "chairman"),
        ("will give up the chief executive role", "leaving", "chief executive officer"),
        ("will relinquish the post of chief executive", "leaving", "chief executive officer"),
    ],
)
def test_two_offices_of_one(verb: str, action: str, office: str) -> None:
    """Two offices joined by "and" before a name between commas are one person's, at one body."""
    text = f"Norvest's chairman and chief executive, Carlos Medina, {verb}."
    assert _told(text, "appointment", "person", "action", "office", "organization") == [
        ("Carlos Medina", action, office, "Norvest")
    ]
    assert sorted(_told(text, "role", "office", "organization")) == [
        ("chairman", "Norvest"),
        ("chief executive officer", "Norvest"),
    ]


@pytest.mark.parametrize(
    "text",
    [
        "Norvest's chairman and chief executive, Carlos Medina and Lena Ward, will step down.",
        "The chairman and the chief executive, Lena Ward, will step down.",
    ],
)
def test_offices_of_two(text: str) -> None:
    """Two names, or two articles, are two persons'."""
    assert ("Carlos Medina", "chief executive officer") not in _told(text, "role", "person", "office")
    assert ("Lena Ward", "chairman") not in _told(text, "role", "person", "office")


@pytest.mark.parametrize(
    ("text", "action"),
    [
        ("Finance chief Wendy Ames has been put in charge temporarily.", "appointed"),
        ("Finance chief Wendy Ames was put in charge until a successor is found.", "appointed"),
        ("Finance chief Wendy Ames will cover his job until a permanent replacement is found.", "took_office"),
    ],
)
def test_who_stands_in(text: str, action: str) -> None:
    """Who is put in charge for a while, or covers a job, stands in for who has just gone."""
    told = _told(f"Norvest chief executive Bob Boyle has quit. {text}", "appointment", "person", "action", "office")
    assert ("Wendy Ames", action, "chief executive officer") in told


def test_who_covers_no_job() -> None:
    """A reporter covers a court, and one may be put in charge of a shop."""
    assert not rows("Wendy Ames will cover the trial until the verdict.", "appointment")
    assert not rows("Wendy Ames will cover the job losses until Friday.", "appointment")
