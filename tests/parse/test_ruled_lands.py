"""Who leads a land has the office that the story gives them, not their party's; who leads a committee chairs it."""

from reports import DAY, changes, offices, rows


def test_who_has_led_a_land_has_the_office_that_the_story_tells() -> None:
    assert ("Ana Reyes", "serving", "premier of Ontario") in offices(
        "Premier Ana Reyes of Ontario leads the Liberals. She has led the province since 2017."
    )
    assert changes("Ana Reyes, the mayor of Leeds, has run the city since 2019.") == {("Ana Reyes", "serving", "mayor")}


def test_who_leads_a_land_is_not_said_to_lead_a_party() -> None:
    assert changes("Tom Hale, the Labour leader, has led the country since 2020.") == set()
    told = rows("Bo Lund, a former president of Chile, led the country until 2010.")
    assert [(row["office"], row["organization"], row["end"]) for row in told] == [("president", "Chile", "2010")]


def test_a_committee_for_an_office_is_chaired_and_no_office() -> None:
    chaired = offices("Ana Reyes, who is co-chairing the leadership committee, will not take sides.")
    assert chaired == {("Ana Reyes", "serving", "co-chair of leadership committee")}
    assert offices("Ana Reyes leads the presidential transition team.") == set()


def test_who_reaches_the_age_of_retirement_is_leaving() -> None:
    assert changes("Ana Reyes, the chief justice of Malta, reaches retirement age this week.") == {
        ("Ana Reyes", "leaving", "chief justice")
    }
    assert changes("Ana Reyes, the chief justice of Malta, reached the top of the hill this week.") == set()


def test_a_ministry_that_many_states_have_is_the_storys() -> None:
    told = rows("RIGA - Bo Lund was given the Ministry of Justice in Latvia's coalition.", published=DAY)
    assert [(row["office"], row["organization"]) for row in told] == [("justice minister", "Latvia")]
    told = rows("In Britain, Bo Lund was given the Ministry of Justice.", published=DAY)
    assert [(row["office"], row["organization"]) for row in told] == [("justice secretary", "United Kingdom")]
