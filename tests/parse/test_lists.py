"""Lists: a line says whom its items back, who was chosen, who withdrew; each item names one."""

import pytest

from reports import changes, rows

ITEMS = """
{mark} Luis Pardo, former mayor
{mark} Carol Finch, school board president
{mark} The Dunby Firefighters' Union
"""
HEADS = [
    "Backing Ana Reyes for mayor of Dunby:",
    "The following have endorsed Ana Reyes for mayor of Dunby:",
    "The groups and people backing Ana Reyes for mayor of Dunby are:",
    "Ana Reyes has been endorsed for mayor of Dunby by:",
    "Endorsements for Ana Reyes, candidate for mayor of Dunby:",
    "Supporters of Ana Reyes in the race for mayor of Dunby:",
    "Who is backing Ana Reyes for mayor of Dunby:",
]


@pytest.mark.parametrize("mark", ["-", "*", "•", "1."])
@pytest.mark.parametrize("head", HEADS)
def test_a_list_names_who_backs_whom(head: str, mark: str) -> None:
    found = rows(
        f"Dunby elects a mayor on Tuesday, and the race is close.\n\n{head}\n{ITEMS.format(mark=mark)}", "endorsement"
    )
    assert [row["endorser"] for row in found] == ["Luis Pardo", "Carol Finch", "Dunby Firefighters' Union"]
    assert {(row["candidate"], row["stance"], row["office"]) for row in found} == {("Ana Reyes", "support", "mayor")}


@pytest.mark.parametrize(
    "head",
    [
        "Councillor Ana Reyes is standing for mayor. The following have not endorsed her:",
        "What to know about the race to replace Mayor Ana Reyes:",
        "Mayor Ana Reyes met:",
        "Carol Cole is backing Ana Reyes for mayor:",
    ],
)
def test_other_lines_say_nothing_of_those_under_them(head: str) -> None:
    found = rows(
        f"Dunby elects a mayor on Tuesday, and the race is close.\n\n{head}\n{ITEMS.format(mark='-')}", "endorsement"
    )
    assert "Luis Pardo" not in {row["endorser"] for row in found if row["stance"] == "support"}


def test_the_following_were_elected() -> None:
    text = "The following were elected to the Dunby Town Council on Tuesday:\n\n- Ana Reyes\n- Luis Pardo\n"
    assert changes(text) == {("Ana Reyes", "appointed", "member"), ("Luis Pardo", "appointed", "member")}


def test_the_following_have_withdrawn() -> None:
    text = "The following candidates have withdrawn from the race for mayor:\n\n1. Ana Reyes\n2. Luis Pardo\n"
    assert [(r["person"], r["status"]) for r in rows(text, "candidacy")] == [
        ("Ana Reyes", "withdrawn"),
        ("Luis Pardo", "withdrawn"),
    ]


@pytest.mark.parametrize(
    "text",
    [
        "Supporters of Ana Reyes were arrested on Monday:\n\n- Bo Lund, 45\n- Carol Finch, 31\n",
        "The council endorsed the following plans:\n\n- Dunby Ring Road\n- Calder Bridge\n",
        "Companies backing the Dunby festival:\n\n- Norvest Bank\n- Calder Group\n",
        "Endorsements in the race:\n\n- Bo Lund\n- Carol Finch\n",
    ],
)
def test_lists_of_what_is_no_position(text: str) -> None:
    assert rows(f"Ana Reyes is running for mayor of Dunby. {text}", "endorsement") == []
