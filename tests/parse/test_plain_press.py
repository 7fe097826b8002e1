"""What plain reports say besides: moods that verbs share, whose deputy somebody is, who may not stand."""

import pytest

import newsevents as ne

DAY = "2025-03-03"


def moods(text: str) -> set[tuple[str, str, str]]:
    return {(a.person.name, a.action.value, a.modality.value) for a in ne.parse(text, published=DAY).appointments}


def roles(text: str) -> set[tuple[str, str | None, str | None]]:
    return {
        (r.person.name, r.office.title, r.office.organization)
        for r in ne.parse(text, published=DAY).roles
        if r.office is not None
    }


@pytest.mark.parametrize(
    ("verbs", "mood"),
    [
        ("will resign in July and be replaced", "expected"),
        ("is expected to resign in July and be replaced", "expected"),
        ("could resign and be replaced", "possible"),
        ("resigned and was replaced", "actual"),
    ],
)
def test_a_passive_behind_and_shares_the_mood_of_the_verb_before(verbs: str, mood: str) -> None:
    told = moods(f"The chief executive of Norvest Steel, Ada Holm, {verbs} by Bo Lind.")
    assert ("Bo Lind", "took_office", mood) in told
    assert {m for person, _, m in told if person == "Ada Holm"} == {mood}


@pytest.mark.parametrize("owner", ["the organisation's", "its"])
def test_whose_deputy_somebody_is_goes_before_where_they_are_from(owner: str) -> None:
    told = roles(f"The WHO met in Geneva on Monday. Delegates heard {owner} deputy chief Ada Holm of Chile.")
    assert ("Ada Holm", "deputy chief", "WHO") in told


@pytest.mark.parametrize(
    "clause",
    ["who is not allowed to seek a third term", "who was barred from seeking a third term", "who cannot run again"],
)
def test_who_may_not_stand_neither_stands_nor_declines(clause: str) -> None:
    report = ne.parse(f"Bo Lind will take over as mayor of Leeds from Ada Holm, {clause}.", published=DAY)
    assert not [c for c in report.candidacies if c.modality.value != "denied"]


def test_who_is_barred_from_a_contest_is_rejected() -> None:
    (barred,) = ne.parse("The court barred Ada Holm from standing for president of Peru.", published=DAY).candidacies
    assert (barred.person.name, barred.status.value) == ("Ada Holm", "rejected")


@pytest.mark.parametrize(
    ("text", "title", "body"),
    [
        ("Labour's health spokeswoman Mia Ode spoke in Leeds.", "health spokeswoman", "Labour"),
        (
            "Mia Ode, the Scottish Conservatives' education spokeswoman, spoke.",
            "education spokeswoman",
            "Scottish Conservatives",
        ),
        ("Finance spokesman Mia Ode spoke in Glasgow.", "finance spokesman", None),
        ("Campaign spokesman Mia Ode spoke.", "spokesman", None),
        ("Derby City Council's director of services, Mia Ode, spoke.", "director of services", "Derby City Council"),
    ],
)
def test_the_field_that_somebody_speaks_on_is_in_the_title(text: str, title: str, body: str | None) -> None:
    assert roles(text) == {("Mia Ode", title, body)}


def test_a_top_executive_is_no_office_that_is_contested() -> None:
    text = (
        "Norvest Steel chairman voted out\n\nShareholders of Norvest Steel rejected the reappointment of Chairman "
        "Bo Lind on Thursday, "
        "in a rare defeat for a top executive at a Japanese manufacturer.\n\nLind received 43% of the votes at the "
        "annual meeting. President Ola Ode was reelected.\n\nAdvisers ISS and Glass Lewis had both recommended "
        "that investors vote against Lind."
    )
    report = ne.parse(text, published=DAY)
    assert len(report.endorsements) == 2
    assert "executive" not in {e.office.title for e in report.endorsements if e.office}
    assert "executive" not in {c.office.title for c in report.candidacies if c.office}
    assert ("Ola Ode", "president", "Norvest Steel") in roles(text)


def test_who_goes_head_to_head_with_somebody_does_not_support_them() -> None:
    report = ne.parse("Ana Holm will go head to head with Bo Lind in the contest to lead Labour.", published=DAY)
    assert {c.person.name for c in report.candidacies} == {"Ana Holm", "Bo Lind"}
    assert not report.endorsements


def test_voters_at_a_sentences_start_are_their_body() -> None:
    text = (
        "Ada Holm has stood down as mayor of Waihou.\n\nCouncillors voted 7-4 for a motion of no confidence in her at "
        "a meeting of Waihou District Council on Thursday."
    )
    (vote,) = ne.parse(text, published=DAY).votes
    assert vote.body is not None
    assert (vote.body.name, vote.votes_for, vote.votes_against) == ("Waihou District Council", 7, 4)


def test_shares_that_make_more_than_all_are_of_two_votes() -> None:
    text = (
        "Norvest Steel chairman voted out\n\nBo Lind received 43.6% of the votes at Norvest Steel's meeting, less "
        "than the majority that he needed to stay on the board. President Ola Ode was reelected with 61.2%."
    )
    assert {(v.votes_for, v.votes_against) for v in ne.parse(text, published=DAY).votes} == {(43.6, None), (61.2, None)}


def test_the_voters_of_one_party_hold_no_vote() -> None:
    lead = "Ada Holm is the new mayor of Leeds, elected by ten votes to eight."
    text = f"{lead}\n\nLabour's three councillors voted for Bo Lind."
    assert [v.votes_for for v in ne.parse(text, published=DAY).votes] == [10]


def dates(text: str) -> dict[str, str | None]:
    found = ne.parse(text, published="2024-03-06").endorsements
    return {e.endorser.name: e.date.value if e.date else None for e in found}


STANDS = "Ada Holm is running for president of the World Bank.\n\n"


def test_a_time_that_opens_a_sentence_is_of_its_relative_clause() -> None:
    text = STANDS + "In 2020 Peru and Chile led a group of members that opposed Ada Holm."
    assert set(dates(text).values()) <= {"2020"}


def test_who_did_so_in_the_same_breath_did_so_on_the_same_day() -> None:
    told = dates(f"{STANDS}Chile came out for Ada Holm on Monday, as did Peru.")
    assert told == {"Chile": "2024-03-04", "Peru": "2024-03-04"}


def test_who_left_long_ago_did_not_leave_on_the_day_of_the_story() -> None:
    text = "Ada Holm, who was secretary general of the OECD from 1997 to December 2006, died on Saturday."
    left = [a for a in ne.parse(text, published="2018-08-19").appointments if a.action.value == "left"]
    assert all(a.date is None or a.date.value.startswith("2006") for a in left)
