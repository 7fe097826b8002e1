"""Cabinets, coups, commissions and envoys as the press of the world tells of them; all names are invented."""

import pytest

from reports import cells, changes, rows

WHO = ("person", "action", "office", "organization", "predecessor")


@pytest.mark.parametrize("put_out", ["dismissed", "sacked", "dispensed with", "parted with"])
def test_who_replaces_him_replaces_whom_the_president_put_out(put_out: str) -> None:
    text = f"Peru's President Oskar Tavo {put_out} Ashor Mandel as defense minister. Clara Quill replaced him."
    assert cells(text, "appointment", WHO) == [
        ("Ashor Mandel", "left", "defense minister", "Peru", None),
        ("Clara Quill", "took_office", "defense minister", "Peru", "Ashor Mandel"),
    ]


def test_who_replaces_a_president_who_left_replaces_the_president() -> None:
    text = "Peru's President Oskar Tavo resigned on Monday. Clara Quill replaced him."
    assert ("Clara Quill", "took_office", "president") in changes(text)


def test_parting_with_somebody_is_no_dismissal() -> None:
    assert changes("Peru's President Oskar Tavo parted with Ashor Mandel at the airport.") == set()


def test_a_new_cabinet_is_no_newcomer_who_succeeds_another() -> None:
    text = (
        "Tavo changes defense minister as Peru gets new cabinet\n\nLIMA - New ministers took their oaths before Peru's "
        "President Oskar Tavo on Monday.\n\nTavo named a new defense minister, Ashor Mandel.\n\nHe succeeds Ramon "
        "Quill."
    )
    told = {row for row in cells(text, "appointment", WHO) if row[2] == "defense minister"}
    assert {row[0] for row in told} == {"Ashor Mandel"}
    assert {row[4] for row in told} == {"Ramon Quill"}


@pytest.mark.parametrize("group", ["Rini's camp", "the ruling coalition", "the opposition alliance"])
@pytest.mark.parametrize("verb", ["left", "quit"])
def test_a_party_leader_who_leaves_a_coalition_leads_the_party_still(verb: str, group: str) -> None:
    assert changes(f"Norvest Party leader Manas Sogar {verb} {group} on Monday.") == set()


def test_a_party_leader_who_leaves_the_party_leads_it_no_longer() -> None:
    told = changes("Norvest Party leader Manas Sogar left the party on Monday.")
    assert told == {("Manas Sogar", "left", "leader")}


RESHUFFLE = (
    "Turkey's re-elected Tavo announces major reshuffle in new cabinet\n\nTurkish President Rejep Tavo announced a "
    "reshuffle, appointing new ministers for foreign affairs, finance and defense.\n\nHakan Firat takes on the role of "
    "foreign minister.\n\nAmong the guests of the day was NATO Secretary-General Jens Stolt.\n\nTavo won 54.2 "
    "percent of the votes in May's presidential runoff with his rival, Orhan Deniz."
)


def test_a_share_of_a_presidential_vote_makes_nobody_a_minister() -> None:
    assert {row[2] for row in changes(RESHUFFLE) if row[0] == "Rejep Tavo"} <= {"president"}


def test_no_alliance_holds_a_presidential_runoff() -> None:
    assert cells(RESHUFFLE, "vote", ("body", "for")) == [(None, 54.2)]


def test_a_bitter_rival_who_takes_over_is_no_candidate() -> None:
    text = "Brazil's Ana Reyes was stripped of the presidency on Monday and replaced by her bitter rival Luis Pardo."
    assert rows(text, "candidacy") == []
    assert ("Luis Pardo", "took_office", "president") in changes(text)


def test_a_main_rival_in_a_contest_is_a_candidate() -> None:
    text = "Ana Reyes is seeking a second term as president of Brazil. Luis Pardo is her main rival."
    assert ("Luis Pardo", "declared") in cells(text, "candidacy", ("person", "status"))


CHIEF = "UN Secretary-General Ban Kimo arrived on Monday. "


@pytest.mark.parametrize(
    "text",
    [
        "UN Secretary-General Ban Kimo has named Jan Lund as his special envoy for Syria.",
        CHIEF + "He appointed Jan Lund special representative for Mali.",
        CHIEF + "Jan Lund will become the special representative to Ghana, replacing Pierre Scholl of Sweden.",
        CHIEF + "Jan Lund was the Secretary-General's special adviser for Central Asia until 2012.",
    ],
)
def test_an_envoy_s_office_is_that_of_who_sends(text: str) -> None:
    assert [row for (row,) in cells(text, "appointment", ("organization",))] == ["UN"]


def test_an_envoy_of_a_state_is_that_state_s() -> None:
    text = CHIEF + "Jan Lund served as Denmark's permanent representative to Peru from 2010 to 2012."
    assert cells(text, "appointment", ("office", "organization")) == [("permanent representative", "Denmark")]


@pytest.mark.parametrize("aside", ["", ", who served as Denmark's ambassador to Peru from 2010 to 2012,"])
def test_who_is_chosen_to_serve_is_appointed_in_the_place_of_who_is_replaced(aside: str) -> None:
    text = f"The UN chief, Ban Kimo, has chosen Ellen Lund{aside} to serve as envoy for Liberia, replacing Alan Doss."
    told = cells(text, "appointment", WHO)
    assert ("Ellen Lund", "appointed", "envoy", "UN", "Alan Doss") in told
    assert [row[4] for row in told if row[1] == "left"] in ([], [None])


def test_who_left_a_party_and_is_backed_to_become_leader_is_none_yet() -> None:
    assert changes("Ana Reyes backed Ellen Lund, who left the party in May, to become leader.") == set()


@pytest.mark.parametrize(
    "mission",
    [
        "United Nations Mission in South Sudan",
        "African Union Mission in Somalia",
    ],
)
def test_a_mission_s_name_says_where_it_is(mission: str) -> None:
    text = f"Jon Lund was appointed head of the {mission} on Monday."
    assert cells(text, "appointment", ("office", "organization")) == [("head", mission)]


def test_a_firm_s_office_abroad_is_not_called_after_the_place() -> None:
    text = "Jon Lund was appointed head of the Norvest Office in Peru on Monday."
    assert cells(text, "appointment", ("organization",)) == [("Norvest Office",)]


def test_a_title_and_its_holder_open_a_sentence_without_a_closing_comma() -> None:
    text = "The Speaker of Parliament, Bo Lund resigned on Monday."
    assert changes(text) == {("Bo Lund", "left", "speaker")}
    assert [row["person"] for row in rows(text, "role")] == ["Bo Lund"]


@pytest.mark.parametrize("said", ["Ana Reyes said,", "Ana Reyes told reporters,", "Ana Reyes said on Monday,"])
def test_who_says_something_is_not_who_is_spoken_of(said: str) -> None:
    assert rows(f"The president, {said} has resigned.", "role") == []


COMMISSION = "The European Parliament approved the new European Commission on Wednesday.\n\n"


@pytest.mark.parametrize(
    ("text", "office"),
    [
        ("Former Spanish minister Miguel Canto was confirmed as commissioner for energy.", "energy commissioner"),
        ("Former Finnish premier Jyri Katan was named economic affairs commissioner.", "economic affairs commissioner"),
    ],
)
def test_a_commissioner_for_a_field_is_the_european_commission_s_where_it_is_named(text: str, office: str) -> None:
    told = cells(COMMISSION + text, "appointment", ("office", "organization"))
    assert (office, "European Commission") in told


def test_a_commissioner_of_a_state_is_that_state_s() -> None:
    text = "Lagos State Health Commissioner Ade Balo resigned on Monday."
    assert cells(text, "appointment", ("office", "organization")) == [("health commissioner", "Lagos State")]


def test_what_a_vice_president_is_for_is_no_body() -> None:
    text = COMMISSION + "Alenka Brat, the nominee for vice president for energy union, pulled out."
    assert "energy union" not in {row["organization"] for row in rows(text, "candidacy")}


def test_a_body_that_a_title_s_holder_owns_is_the_title_s() -> None:
    text = "MEPs approved President-designate Jan Junker's new European Commission, and Slovenia's Ana Brat."
    assert ("Jan Junker", "president", "European Commission") in cells(
        text, "role", ("person", "office", "organization")
    )


def test_who_becomes_something_behind_dashes_is_not_who_is_told_before() -> None:
    text = "Ana Reich will replace Eva Redd, the trade envoy, until Junker – also from Oslo – becomes head of UNHCR."
    assert not {row for row in changes(text) if row[0] == "Eva Redd" and row[1] == "took_office"}


@pytest.mark.parametrize("took", ["accepted", "acknowledged", "received"])
def test_a_resignation_that_a_president_accepts_is_not_the_president_s(took: str) -> None:
    first = "Peru's Prime Minister Jon Drago submitted his resignation to President Luis Matta. "
    assert changes(f"{first}The president {took} his resignation.") == {("Jon Drago", "left", "prime minister")}


def test_a_resignation_that_a_president_announces_may_be_the_president_s() -> None:
    text = "President Luis Matta of Peru met ministers. The president announced his resignation on Tuesday."
    assert changes(text) == {("Luis Matta", "leaving", "president")}


def test_the_word_for_who_leads_a_government_ends_the_leader_s_name() -> None:
    text = "Four joined the Prime Minister Sushila Karko-led cabinet. Karko became prime minister of Nepal on May 12."
    assert changes(text) == {("Sushila Karko", "took_office", "prime minister")}
    assert {row["person"] for row in rows(text, "role")} <= {"Sushila Karko"}


def test_who_leads_nothing_keeps_the_name() -> None:
    text = "The Norvest-led alliance named Ana Reyes chair."
    assert changes(text) == {("Ana Reyes", "appointed", "chair")}


def test_gen_z_is_no_general_and_says_nothing() -> None:
    text = "Nepal's Prime Minister Oli Sharo was ousted on Monday after youth-led Gen Z protests, Gen. Bo Lund said."
    assert {row["person"] for row in rows(text)} == {"Oli Sharo"}
    assert {row["source"] for row in rows(text)} <= {"Bo Lund", None}


@pytest.mark.parametrize(
    ("land", "state"), [("the Himalayan nation", "Nepal"), ("the country", "Nepal"), ("the Peruvian nation", "Peru")]
)
def test_a_nation_is_not_called_after_where_it_lies(land: str, state: str) -> None:
    text = f"Nepali President Ana Bhan spoke. Bo Lund was sworn in as the 41st prime minister of {land}."
    assert cells(text, "appointment", ("organization",)) == [(state,)]


def test_candidates_to_replace_somebody_replace_nobody_yet() -> None:
    text = "Ministers have a list of nominees to replace Ana Chung as director-general of the WHO."
    assert changes(text) == set()


def test_who_is_to_be_replaced_is_leaving() -> None:
    text = "Ana Chung is to be replaced as director-general of the WHO."
    assert changes(text) == {("Ana Chung", "leaving", "director general")}


def test_no_court_holds_the_election_that_it_annuls() -> None:
    text = (
        "Malawi's top court rejected President Peter Muthara's appeal.\n\nMuthara had garnered 38.5 percent of the May "
        "vote, which the Constitutional Court annulled."
    )
    assert {body for (body,) in cells(text, "vote", ("body",))} <= {None}


def test_the_first_of_two_days_is_no_count() -> None:
    text = "Member States voted at UN Headquarters on 17 and 18 May. The General Assembly elected Peru with 184 votes."
    assert cells(text, "vote", ("for", "against")) == [(184, None)]


def test_figures_that_no_month_follows_are_counts() -> None:
    assert cells("The council elected Ana Reyes mayor by 18 votes to 17.", "vote", ("for", "against")) == [(18, 17)]


@pytest.mark.parametrize("kind", ["transitional", "interim", "provisional"])
def test_whom_a_transitional_president_has_ousted_was_president(kind: str) -> None:
    text = (
        f"Guinea's military installed Horta Lund as {kind} president a day after soldiers toppled the leadership.\n\n"
        "Umaro Embo, who was ousted in the coup, arrived in Senegal."
    )
    told = changes(text)
    assert ("Horta Lund", "appointed", f"{kind} president") in told
    assert {row[2] for row in told if row[0] == "Umaro Embo"} <= {"president"}
