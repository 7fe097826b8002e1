"""Offices of oppositions and of councils: whose they are, and what their holders leave."""

import pytest

from reports import rows


@pytest.mark.parametrize(
    ("text", "person", "office", "body"),
    [
        (
            "The Conservative shadow health secretary, Ana Reyes, said so.",
            "Ana Reyes",
            "shadow health secretary",
            "Cons",
        ),
        ("Labour's shadow defence minister Ana Reyes said so.", "Ana Reyes", "shadow defence minister", "Labour"),
        ("Lib Dem home affairs spokesman Lars Okafor said so.", "Lars Okafor", "home affairs spokesman", "Lib Dem"),
        ("The foreign affairs spokesman Lars Okafor said so.", "Lars Okafor", "foreign affairs spokesman", ""),
        (
            "The vote on Syria is on Tuesday. Shadow Europe minister Ana Reyes said so.",
            "Ana Reyes",
            "shadow europe",
            "",
        ),
        (
            "Marlow Borough Council elected a new leader on Tuesday. Deputy leader Ana Reyes was absent.",
            "Ana Reyes",
            "deputy leader",
            "Marlow Borough Council",
        ),
    ],
)
def test_whose_office_it_is(text: str, person: str, office: str, body: str) -> None:
    told = [r for r in rows(text, "role") if r["person"] == person]
    assert len(told) == 1
    assert str(told[0]["office"]).startswith(office)
    assert str(told[0]["organization"] or "").startswith(body)
    assert body or told[0]["organization"] is None


@pytest.mark.parametrize(
    ("text", "office"),
    [
        ("Marlow Borough Council met on Tuesday. Councillor Ana Reyes resigned.", "councillor"),
        ("Cllr Lars Okafor was elected mayor of Marlow. Senator Ana Reyes resigned.", "senator"),
        (
            "Marlow Borough Council elected a new leader. Cllr Ana Reyes, who led the council from 2015, was thanked.",
            "leader",
        ),
    ],
)
def test_what_members_leave(text: str, office: str) -> None:
    left = [r for r in rows(text, "appointment") if r["person"] == "Ana Reyes"]
    assert [(r["action"], r["office"]) for r in left] in ([("left", office)], [("serving", office)])


def test_a_minister_who_says_no_declines_no_office() -> None:
    text = "Ministers of 27 states met. Prime Minister Ana Reyes said no. Former prime minister Lars Okafor said yes."
    assert not rows(text, "candidacy")


def test_a_party_in_a_country_is_not_the_country() -> None:
    text = "Ana Reyes was elected Labour leader in Scotland on Saturday."
    assert [r["organization"] for r in rows(text, "appointment")] == ["Labour"]


def test_those_a_gapped_count_is_for_are_not_who_is_undecided() -> None:
    text = "Ana Reyes and Lars Okafor are candidates. Of the 9 members, 5 favour Reyes, 3 Okafor and one is undecided."
    assert not rows(text, "endorsement")
