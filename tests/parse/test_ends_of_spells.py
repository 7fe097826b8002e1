"""Spells that end in other words than "resigned", or as another comes, and ends that were planned and overtaken."""

import pytest

from reports import cells, changes, offices, rows

LEAD = "News of the day\n\nThe Calder Trust met in Linz on Friday. Its chief executive, Ana Reyes, was not there.\n\n"


@pytest.mark.parametrize(
    "text",
    [
        "Ms Reyes, who is off in October after nine years, has said nothing.",
        "Ms Reyes goes in September after nine years.",
        "Ms Reyes said in January that one term was enough.",
        "Ms Reyes is off in October.",
        "Ms Reyes announced in April that she wanted to step down.",
    ],
)
def test_who_says_so_is_going(text: str) -> None:
    told = cells(LEAD + text, "appointment", ("person", "action", "office", "modality"))
    assert told == [("Ana Reyes", "leaving", "chief executive officer", "expected")]


@pytest.mark.parametrize(
    "text",
    [
        "Ms Reyes went home after three hours.",
        "Ms Reyes was off in May.",
        "Bo Lund announced in April that he wanted Ms Reyes to go.",
        "Bo Lund said in January that one loan was enough.",
        "Ms Reyes, whose term was to expire in May, will stay for a further two years.",
        "Ms Reyes will stay until 2028, two years beyond the expiry of her present mandate.",
    ],
)
def test_no_such_end_is_told(text: str) -> None:
    assert not [change for change in changes(LEAD + text) if change[1] in {"left", "leaving"}]


def test_when_a_term_ends_may_be_reported() -> None:
    assert ("Ana Reyes", "leaving", "chief executive officer") in changes(
        LEAD + "Ms Reyes said that her term was due to end in July."
    )


@pytest.mark.parametrize(
    ("text", "told"),
    [
        (
            "Bo Lund was elected president of the Linz Union, ending the 16-year reign of Jan Okafor.",
            ("Jan Okafor", "left", "president of Linz Union"),
        ),
        (
            "Bo Lund was elected president of the Linz Union, ending Jan Okafor's long rule.",
            ("Jan Okafor", "left", "president of Linz Union"),
        ),
        (
            "Eva Orr becomes secretary of the Linz Union. Jan Okafor left that job in May for a bank.",
            ("Jan Okafor", "left", "secretary of Linz Union"),
        ),
        (
            "Jan Okafor, who gave up as treasurer of the Linz Union in May, said nothing.",
            ("Jan Okafor", "left", "treasurer of Linz Union"),
        ),
        (
            "The late chairman of the Linz Union, Jan Okafor, who died on January 9, was 81.",
            ("Jan Okafor", "left", "chairman of Linz Union"),
        ),
        (
            "The Linz Union said its chair, Jan Okafor, had gone with immediate effect.",
            ("Jan Okafor", "left", "chair of Linz Union"),
        ),
        (
            "Eva Orr replaces Justice Jan Okafor, who reached the retirement age of 75 in May.",
            ("Jan Okafor", "left", "justice of None"),
        ),
    ],
)
def test_whose_place_another_has_taken_has_left(text: str, told: tuple[str, str, str]) -> None:
    assert told in offices(f"News of the day\n\n{text}")


@pytest.mark.parametrize(
    "text",
    [
        "Justice Jan Okafor, who reached the retirement age of 75 in May, has heard no case since.",
        "Bo Lund has vowed to end the rule of President Jan Okafor.",
        "Eva Orr becomes secretary of the Linz Union. Jan Okafor quit his job at Calder Bank in May.",
    ],
)
def test_who_may_still_be_there_has_not_left_that_office(text: str) -> None:
    told = changes(f"News of the day\n\n{text}")
    assert not [c for c in told if c[0] == "Jan Okafor" and c[1] == "left" and c[2] != "chief executive officer"]


def test_whoever_ran_the_government_led_it() -> None:
    text = "Ana Reyes was named prime minister of Peru on Friday. Reyes also ran the government from 2016 to 2018."
    assert ("Ana Reyes", "left", "prime minister of Peru") in offices(f"News of the day\n\n{text}")


@pytest.mark.parametrize(
    ("text", "modality"),
    [
        ("Ms Reyes might still go by the end of the year, two people said.", "possible"),
        ("Ms Reyes denied that she had offered to resign.", "denied"),
    ],
)
def test_what_may_be_or_is_denied_is_told_so(text: str, modality: str) -> None:
    told = cells(LEAD + text, "appointment", ("person", "office", "modality"))
    assert told == [("Ana Reyes", "chief executive officer", modality)]


def test_until_when_an_office_was_held_may_stand_before_it() -> None:
    text = (
        "News of the day\n\nBo Lund, head of the club and, until his dismissal in May, deputy mayor for planning, left."
    )
    assert ("Bo Lund", "deputy mayor", "former") in cells(text, "role", ("person", "office", "status"))


def test_until_when_somebody_said_nothing_is_no_end_of_a_spell() -> None:
    text = "News of the day\n\nUntil the vote, the chairman, Bo Lund, had said nothing."
    assert cells(text, "role", ("person", "office", "status")) == [("Bo Lund", "chairman", "current")]


@pytest.mark.parametrize(
    "text",
    [
        "Wairi Gathe was a judge in Linz. Mwai Kibo put her there in 2003. She resigned as head of the court in 2013.",
        "Wairi Gathe, who died on Friday, was the first woman on the court. She resigned as head of the court in 2013.",
    ],
)
def test_whom_a_man_put_there_is_not_himself_she(text: str) -> None:
    assert "Wairi Gathe" in {c[0] for c in changes(f"News of the day\n\n{text}") if c[1] == "left"}
    assert "Mwai Kibo" not in {c[0] for c in changes(f"News of the day\n\n{text}")}


def test_who_had_earlier_had_an_office_did_not_die_in_it() -> None:
    text = (
        "Bo Lund, who has died aged 90, was chairman of Calder Rail from 1970 to 1985. "
        "He had earlier been treasurer of the Linz Club."
    )
    rules = {(row["office"], row["rule_id"]) for row in rows(f"News of the day\n\n{text}")}
    assert ("treasurer", "appointment/die") not in rules


def test_by_how_many_votes_somebody_lost_is_not_how_they_led() -> None:
    text = "News of the day\n\nEva Orr beat Bo Lund, who has led the Calder Trust since 2017, by 17 votes to 16."
    assert ("Bo Lund", "serving", "head of Calder Trust") in offices(text)


@pytest.mark.parametrize("lead", ["the race since May by 17 votes", "the poll since May by 5 points"])
def test_who_leads_a_race_heads_nothing(lead: str) -> None:
    assert changes(f"News of the day\n\nBo Lund has led {lead}.") == set()
