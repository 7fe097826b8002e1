"""When events happened: by their own clause, by the clauses around it, by the day that the story tells of."""

from datetime import date

import pytest

from newsevents import parse

FRIDAY = date(2024, 2, 23)
LEAD = "OSLO, Feb 23 - Lawmakers met on Thursday.\n\n"


def dated(text: str, kind: str, *, published: date | None = FRIDAY, **fields: str) -> str | None:
    rows = [row for row in parse(text, published).to_records() if row["type"] == kind]
    found = [row for row in rows if all(row[name] == value for name, value in fields.items())]
    assert len(found) == 1, (fields, rows)
    day = found[0]["date"]
    assert day is None or isinstance(day, str)
    return day


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("Norway's parliament voted on Tuesday to make Ana Reyes the country's prime minister.", "2024-02-20"),
        ("Meeting in Oslo on Tuesday, lawmakers elected Ana Reyes prime minister of Norway.", "2024-02-20"),
        ("Ana Reyes beat Tom Okafor on Tuesday, becoming prime minister of Norway.", "2024-02-20"),
        ("Ana Reyes was elected prime minister of Norway, her party said on Tuesday.", "2024-02-20"),
        ("The party said on Tuesday it had appointed Ana Reyes chair of the board of Acme Corp.", "2024-02-20"),
        ("It was in May, when Ana Reyes was elected prime minister of Norway, that he quit.", "2023-05"),
        ("Ana Reyes, who was elected prime minister of Norway in May, spoke on Tuesday.", "2023-05"),
        ("Ana Reyes was elected prime minister of Norway when lawmakers met on Tuesday.", "2024-02-20"),
        ("Ana Reyes was elected prime minister of Norway as long ago as May.", "2023-05"),
        ("Ana Reyes was elected prime minister of Norway last week.", "2024-02"),
        ("Ana Reyes was elected prime minister of Norway last summer.", "2023"),
        ("Ana Reyes resigned on Tuesday, three days after she was elected prime minister of Norway.", "2024-02-17"),
        ("Ana Reyes was elected prime minister of Norway two days after Tom Okafor resigned on Monday.", "2024-02-21"),
    ],
)
def test_an_appointment_takes_the_day_of_the_clauses_around_it(text: str, day: str) -> None:
    action = "took_office" if "becoming" in text else "appointed"
    assert dated(text, "appointment", person="Ana Reyes", action=action) == day


@pytest.mark.parametrize(
    ("text", "day"),
    [
        (LEAD + "They elected Ana Reyes prime minister of Norway.", "2024-02-22"),
        (LEAD + "Ana Reyes becomes prime minister of Norway.", "2024-02-22"),
        ("Ana Reyes elected prime minister of Norway\n\n" + LEAD, "2024-02-22"),
        (LEAD + "On Monday the coalition broke up. They elected Ana Reyes prime minister of Norway.", "2024-02-19"),
        (LEAD + "The coalition broke up in May. They elected Ana Reyes prime minister of Norway.", None),
        (LEAD + "It had begun on Monday. They elected Ana Reyes prime minister of Norway.", "2024-02-19"),
        (LEAD + "On Monday the coalition broke up.\n\nThey elected Ana Reyes prime minister of Norway.", "2024-02-22"),
        (LEAD + "They previously elected Ana Reyes prime minister of Norway.", None),
        (LEAD + "They had elected Ana Reyes prime minister of Norway.", None),
        (LEAD + "They elected Ana Reyes prime minister of Norway a week before the vote.", None),
        (LEAD + "The party will elect Ana Reyes prime minister of Norway.", None),
        (LEAD + "They elected Ana Reyes prime minister of Norway, effective March 1.", "2024-02-22"),
        (LEAD + "In Bergen\n\nThe people there elected Ana Reyes prime minister of Norway.", None),
    ],
)
def test_what_the_story_tells_is_of_its_day(text: str, day: str | None) -> None:
    rows = [row for row in parse(text, FRIDAY).to_records() if row["type"] == "appointment"]
    assert [row["date"] for row in rows][:1] == [day]  # taking office from a day to come is a second one


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("Kenya said on Tuesday that it would back Ana Reyes for secretary general of NATO.", "2024-02-20"),
        ("Kenya agreed on Tuesday to back Ana Reyes for secretary general of NATO.", "2024-02-20"),
        ("Kenya backed Ana Reyes for secretary general of NATO, a diplomat said on Tuesday.", "2024-02-20"),
        (LEAD + "Kenya backed Ana Reyes for secretary general of NATO.", None),
        ("Kenya backs Ana Reyes for secretary general of NATO\n\n" + LEAD, "2024-02-22"),
        (LEAD + "Kenya has long backed Ana Reyes for secretary general of NATO.", None),
        (LEAD + "Kenya said it was backing Ana Reyes for secretary general of NATO.", "2024-02-22"),
        ("Kenya's endorsement of Ana Reyes for secretary general of NATO came on Tuesday.", "2024-02-20"),
        ("Tuesday's endorsement of Ana Reyes by Kenya for secretary general of NATO surprised many.", "2024-02-20"),
    ],
)
def test_a_position_is_of_the_day_on_which_it_is_taken(text: str, day: str | None) -> None:
    assert dated(text, "endorsement", endorser="Kenya") == day


def test_who_follows_suit_later_has_no_day() -> None:
    text = "Kenya backed Ana Reyes for secretary general of NATO on Tuesday. Peru followed suit."
    assert dated(text, "endorsement", endorser="Kenya") == "2024-02-20"
    assert dated(text, "endorsement", endorser="Peru") is None
    text = "Kenya backed Ana Reyes for secretary general of NATO on Tuesday, and so did Peru."
    assert dated(text, "endorsement", endorser="Peru") == "2024-02-20"


@pytest.mark.parametrize(
    ("text", "status", "day"),
    [
        ("Tom Okafor pulled out of the 2020 race for mayor of Oslo.", "withdrawn", "2020"),
        ("Tom Okafor was beaten in September's election for mayor of Oslo.", "rejected", "2023-09"),
        ("Tom Okafor pulled out of the race for mayor of Oslo ahead of Sunday's vote.", "withdrawn", None),
        ("Tom Okafor said on Tuesday that he would run for mayor of Oslo.", "declared", "2024-02-20"),
        (LEAD + "Tom Okafor pulled out of the race for mayor of Oslo.", "withdrawn", "2024-02-22"),
        (LEAD + "Tom Okafor, who pulled out of the race for mayor of Oslo, spoke.", "withdrawn", None),
    ],
)
def test_a_step_of_a_candidacy_is_dated(text: str, status: str, day: str | None) -> None:
    assert dated(text, "candidacy", person="Tom Okafor", status=status) == day


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("The Senate confirmed Ana Reyes by 52 votes to 40, up from 47 last Tuesday.", "2024-02-22"),
        ("The Senate confirmed Ana Reyes by 52 votes to 40, and she will start in March.", "2024-02-22"),
        ("In January the Senate confirmed Ana Reyes by 52 votes to 40.", "2024-01"),
        ("Tuesday's 52-40 vote confirmed Ana Reyes.", "2024-02-20"),
        ("Ana Reyes, the winner of September's ballot by 52 votes to 40, spoke.", "2023-09"),
        ("On Monday it had all begun. The Senate confirmed Ana Reyes by 52 votes to 40.", "2024-02-19"),
        ("The Senate confirmed Ana Reyes by 52 votes to 40, following elections in May.", "2024-02-22"),
        ("The Senate, which in 1990 met in Oslo, confirmed Ana Reyes by 52 votes to 40.", "2024-02-22"),
    ],
)
def test_a_vote_is_of_its_own_day(text: str, day: str) -> None:
    assert dated(LEAD + text, "vote") == day


@pytest.mark.parametrize(
    "text",
    [
        "Acme Corp announced Tuesday the appointment of Ana Reyes as chief executive.",
        "The appointment of Ana Reyes as chief executive of Acme Corp was confirmed on Tuesday.",
        "On Tuesday the board of Acme Corp, which had long resisted, appointed Ana Reyes chief executive.",
    ],
)
def test_an_appointment_is_of_the_day_on_which_it_is_made_known(text: str) -> None:
    assert dated(text, "appointment", person="Ana Reyes", action="appointed") == "2024-02-20"


@pytest.mark.parametrize(
    ("lead", "day"),
    [
        ("Lawmakers are split after Monday's vote.", "2024-02-19"),
        ("Lawmakers are split ahead of Monday's vote.", None),
        ("Lawmakers, wooed on Monday, are split, the speaker said on Tuesday.", "2024-02-20"),
        ("Lawmakers gave it 54 votes, up from 47 last Monday.", None),
        ("Lawmakers will meet on Monday.", None),
        ("Lawmakers met on January 3.", None),
    ],
)
def test_the_lead_says_what_day_the_story_is_of(lead: str, day: str | None) -> None:
    assert dated(f"Ana Reyes elected prime minister of Norway\n\n{lead}", "appointment", person="Ana Reyes") == day


def test_never_denies_a_verb_behind_it() -> None:
    [row] = parse("Ana Reyes led Tom Okafor, but Norway never endorsed her for secretary general of NATO.").to_records()
    assert row["modality"] == "denied"


def test_a_defeat_is_of_the_day_of_the_choice() -> None:
    text = (
        LEAD
        + "The Senate elected Ana Reyes prime minister of Norway by 52 votes to 40 on Tuesday, over Tom Okafor.\n\n"
    )
    text += "Mr Okafor, who lost to Ms Reyes, spoke."
    assert dated(text, "candidacy", person="Tom Okafor", status="rejected") == "2024-02-20"


@pytest.mark.parametrize(
    ("text", "action", "start", "end"),
    [
        ("Ana Reyes took over as chair of Acme Corp in May.", "took_office", "2023-05", None),
        ("Ana Reyes will take over as chair of Acme Corp from May.", "took_office", "2024-05", None),
        (
            "Ana Reyes will take over as chair of Acme Corp when his term ends on May 1.",
            "took_office",
            "2024-05-01",
            None,
        ),
        ("Ana Reyes's term as chair of Acme Corp was extended to the end of 2026.", "extended", None, "2026"),
        ("Ana Reyes was elected chair of Acme Corp for a term that ends in 2031.", "appointed", None, "2031"),
        ("Ana Reyes was re-elected as chair of Acme Corp, for a term that ends in May.", "extended", None, "2024-05"),
    ],
)
def test_a_spell_begins_when_it_is_entered_and_ends_when_it_runs_out(
    text: str, action: str, start: str | None, end: str | None
) -> None:
    rows = [row for row in parse(text, FRIDAY).to_records() if row["type"] == "appointment" and row["action"] == action]
    assert [(row["start"], row["end"]) for row in rows] == [(start, end)]


def test_an_echo_is_of_the_day_of_what_it_echoes() -> None:
    text = LEAD + "Ana Reyes voted for Tom Okafor as speaker of the Storting, as did Mei Chen."
    assert dated(text, "endorsement", endorser="Mei Chen") == "2024-02-22"


def test_a_spell_s_end_dates_the_leaving() -> None:
    text = "Ana Reyes, who led the World Bank from 2005 to 2013, spoke on Tuesday."
    assert dated(text, "appointment", person="Ana Reyes", action="left") == "2013"


def test_what_an_obituary_tells_of_the_dead_was_long_ago() -> None:
    text = "Ana Reyes dies at 80\n\nAna Reyes, the former mayor of Oslo, died on Monday. "
    text += "She was elected mayor of Oslo after a close race. Tom Okafor was elected mayor of Oslo."
    assert dated(text, "appointment", person="Ana Reyes", action="appointed") is None
    assert dated(text, "appointment", person="Tom Okafor", action="appointed") == "2024-02-19"


def test_a_picture_s_day_is_not_the_story_s() -> None:
    text = (
        "Ana Reyes elected prime minister of Norway\n\n"
        "Ana Reyes speaks to supporters in Bergen on Feb. 12, 2024. REUTERS/File Photo\n\n" + LEAD
    )
    assert dated(text, "appointment", action="appointed") == "2024-02-22"


def test_the_news_is_finer_than_a_later_mention_of_a_year() -> None:
    title = "Ana Reyes elected prime minister of Norway\n\n"
    text = title + LEAD + "Ana Reyes was first elected prime minister in 2019.\n"
    assert dated(text, "appointment", person="Ana Reyes") == "2024-02-22"
