"""Bids for other offices than the story's own, told beside it, and wordings of those who stand; names are invented."""

from typing import Any

import pytest

import newsevents as ne

DAY = "2026-03-10"
PARTY = "Reds to pick leader\n\nThe Red Party will elect a new leader in May. Per Holt is a candidate for leader.\n\n"
RACE = "The World Handball Union will elect a new president in October. Karl Moe is a candidate for the post. "
COUNCIL = "The council will choose a new police chief in May. Per Holt is a candidate for police chief.\n\n"


def bids(text: str) -> set[tuple[str, str, str | None]]:
    """Give who stands how for what."""
    found = ne.parse(text, published=DAY).candidacies
    return {(c.person.name, c.status.value, c.office.title if c.office else None) for c in found}


def rows(text: str, kind: str) -> list[dict[str, Any]]:
    """Give the records of a type."""
    return [r for r in ne.parse(text, published=DAY).to_records() if r["type"] == kind]


OTHERS = [
    ("Finance spokesman Tom Rask has been tipped as the successor of Mayor Eva Lund.", "mentioned", "mayor"),
    ("Mayor Eva Lund is out on May 1. On a list to replace her: Tom Rask and Bo Adu.", "mentioned", "mayor"),
    ("Mayor Eva Lund will seek re-election next year. Tom Rask is considering a run.", "interested", "mayor"),
    ("Mayor Eva Lund will seek re-election next year. Tom Rask has not ruled out a challenge.", "interested", "mayor"),
    ("The fund is also looking for a treasurer. Tom Rask and Bo Adu are the frontrunners.", "mentioned", "treasurer"),
    ("The fund is hunting for a new treasurer. Tom Rask is the frontrunner.", "mentioned", "treasurer"),
    ("Oslo nominated Bo Adu as energy commissioner. Adu was its second choice, after Tom Rask turned down the job.",
     "declined", "energy commissioner"),
    ("Senate Democrats re-elected Minority Leader Tom Rask. Sen. Eva Lund nominated him.", "nominated",
     "minority leader"),
    ("Over in the Senate, Tom Rask kept his seat as Senate President. Sen. Eva Lund nominated him.", "nominated",
     "president"),
    ("Attention shifts to who will deputise Governor Eva Lund. Tom Rask is among the names being fronted.",
     "mentioned", "deputy governor"),
]  # fmt: skip


@pytest.mark.parametrize(("clause", "status", "office"), OTHERS)
def test_a_bid_is_for_the_office_that_the_words_around_it_tell(clause: str, status: str, office: str) -> None:
    assert ("Tom Rask", status, office) in bids(PARTY + clause)


@pytest.mark.parametrize(
    "clause",
    [
        "The mayor spoke. Tom Rask is the frontrunner.",
        "Mayor Eva Lund lost her seat last year. Tom Rask is considering a run.",
        "Bo Adu was named energy commissioner. Tom Rask is the frontrunner.",
        "Eva Lund, the mayor, will not look for a job. Tom Rask is considering a run.",
    ],
)
def test_a_bid_is_else_for_the_office_of_the_story(clause: str) -> None:
    assert {office for who, _, office in bids(PARTY + clause) if who == "Tom Rask"} == {"leader"}


def test_what_a_late_sentence_alone_tells_is_no_contest_of_the_story() -> None:
    text = (
        "Senate confirms Holt as EPA chief\n\nThe Senate on Tuesday confirmed Per Holt to lead the Environmental "
        "Protection Agency.\n\nThe vote was 51-48. Aides cheered.\n\nSpring is here. The wind blew.\n\n"
        "The president first nominated Tom Rask, who withdrew in February.\n\nAlso Tuesday, senators voted to "
        "advance the nomination of Judge Ana Lund to the Tax Court."
    )
    assert {c for c in bids(text) if c[0] == "Tom Rask"} == {
        ("Tom Rask", "nominated", "administrator"), ("Tom Rask", "withdrawn", "administrator"),
    }  # fmt: skip


def test_leaving_parliament_makes_no_contest_for_a_seat_in_it() -> None:
    text = (
        "Green co-leader Lund to step down\n\nGreen Party co-leader Ana Lund is to step down in "
        "April and will leave Parliament in May.\n\nTom Rask said he would stand. Deb Orr ruled out a comeback."
    )
    assert {office for _, _, office in bids(text)} == {"co-leader"}


STANDING = [
    ("Two officials, Ana Lund and Bo Adu, put up their hands.", "declared"),
    ("Ana Lund put up her hand.", "declared"),
    ("Ana Lund ruled out a comeback.", "declined"),
    ("Ana Lund and Bo Adu took themselves out of the running.", "withdrawn"),
    ("Ana Lund took herself out of the mix.", "withdrawn"),
    ("Ana Lund had flirted with a challenge.", "interested"),
    ("Ana Lund raised money for a possible run.", "interested"),
    ("Ana Lund was talking to her family and would make a decision soon.", "interested"),
    ("Ana Lund was talking it over with her husband before making a decision.", "interested"),
    ("The name of Ana Lund has also done the rounds.", "mentioned"),
    ("Ana Lund's name is doing the rounds.", "mentioned"),
    ("Some members are eyeing the job for Ana Lund.", "mentioned"),
    ("Ana Lund had been mentioned but she preferred to stay in Oslo.", "declined"),
    ("Ana Lund has no intention whatsoever of standing.", "declined"),
    ("Ana Lund and Bo Adu will seek to be the bloc's candidate.", "declared"),
    ("The board prevailed upon Ana Lund to withdraw from the race.", "withdrawn"),
]


@pytest.mark.parametrize(("clause", "status"), STANDING)
def test_those_who_stand_or_do_not(clause: str, status: str) -> None:
    assert ("Ana Lund", status, "president") in bids(RACE + clause)


@pytest.mark.parametrize(
    "clause",
    [
        "Two boys, Ana Lund and Bo Adu, put up their hands to ask a question.",
        "Ana Lund ruled out a return to the gold standard.",
        "Ana Lund ruled out an early return of the tax.",
        "Ana Lund raised money for a run in aid of the hospital.",
        "Ana Lund was talking to her family on Friday.",
        "The milk did the rounds. Ana Lund watched.",
        "Some members are eyeing the house of Ana Lund.",
        "Ana Lund preferred to stay silent.",
        "Ana Lund has no intention of selling.",
    ],
)
def test_words_that_tell_of_no_bid(clause: str) -> None:
    assert {c for c in bids(RACE + clause) if c[0] == "Ana Lund"} == set()


PUT_UP = "The City Council voted 9-6 on Monday to reject {} for police chief, Dayton Deputy Chief Tom Rask."


@pytest.mark.parametrize("whose", ["her nominee", "Mayor Eva Lund's pick"])
def test_who_is_voted_down_is_the_nominee_not_who_put_them_up(whose: str) -> None:
    found = bids("The council met. Mayor Eva Lund spoke. " + PUT_UP.format(whose))
    assert ("Tom Rask", "rejected", "police chief") in found
    assert not {c for c in found if c[0] == "Eva Lund"}


def test_a_headline_names_who_put_somebody_up() -> None:
    text = "Council rejects Lund's pick for police chief\n\nMayor Eva Lund's nominee, Tom Rask, lost 9-6 on Monday."
    assert not {c for c in bids(text) if c[0] == "Eva Lund"}


@pytest.mark.parametrize(
    "clause", ["Members rejected the choice between war and peace.", "Ana Lund rejected her nominee's advice."]
)
def test_no_choice_of_a_person(clause: str) -> None:
    assert {c for c in bids(RACE + clause) if c[1] == "rejected"} == set()


NAMES = "A panel sent three names to the king for the Supreme Court seat of Justice Karl Moe, who {}: {}."


def test_names_sent_for_a_seat_on_a_court() -> None:
    text = NAMES.format("retires in May", "appeals judges Ana Lund and Bo Adu and lawyer Eva Dahl")
    assert {("Ana Lund", "nominated", "justice"), ("Bo Adu", "nominated", "justice")} <= bids(text)
    assert {r["person"] for r in rows(text, "appointment")} <= {"Karl Moe"}


def test_names_sent_for_nothing() -> None:
    assert bids("The teacher sent three names to the printer: Ana Lund, Bo Adu and Eva Dahl.") == set()


def test_a_list_to_succeed_somebody_names_no_successors_yet() -> None:
    text = "Mayor Karl Moe is out on May 1. On a list to replace him: Ana Lund and Bo Adu."
    assert {r["person"] for r in rows(text, "appointment")} == {"Karl Moe"}


def test_sponsors_of_a_candidate() -> None:
    text = RACE.replace("Karl Moe", "Ana Lund") + "Her sponsors include Bo Adu and Eva Dahl."
    assert {(r["endorser"], r["candidate"]) for r in rows(text, "endorsement")} == {
        ("Bo Adu", "Ana Lund"), ("Eva Dahl", "Ana Lund"),
    }  # fmt: skip
    assert rows(RACE + "The union's sponsors include Norvest and Calder.", "endorsement") == []


@pytest.mark.parametrize("doubt", ["no regrets", "no second thoughts", "no qualms"])
def test_what_nobody_regrets_is_done(doubt: str) -> None:
    found = rows(RACE + f"Ghana has {doubt} about opposing Karl Moe.", "endorsement")
    assert [(r["stance"], r["modality"]) for r in found] == [("oppose", "actual")]


def test_what_there_are_no_plans_about_is_not() -> None:
    found = rows(RACE + "Ghana has no thoughts about opposing Karl Moe.", "endorsement")
    assert not [r for r in found if r["modality"] == "actual"]


CHANGES = [
    ("Sen. Ana Lund took over the ethics committee from Sen. Bo Adu.", "took_office", "chair"),
    ("Ana Lund begins a second term as treasurer of the World Handball Union.", "extended", "treasurer"),
    ("Corrections chief Ana Lund is out on May 1.", "leaving", "corrections chief"),
    ("At the meeting Cllr Ana Lund was picked as Mayor for 2026/27.", "appointed", "mayor"),
    ("At Monday's ceremony Judge Ana Lund was sworn in as attorney general.", "took_office", "attorney general"),
    ("Health minister Ana Lund left the front bench in the spring.", "left", "health minister"),
]


@pytest.mark.parametrize(("clause", "action", "office"), CHANGES)
def test_changes(clause: str, action: str, office: str) -> None:
    assert ("Ana Lund", action, office) in {
        (r["person"], r["action"], r["office"]) for r in rows(clause, "appointment")
    }


@pytest.mark.parametrize(
    "clause",
    [
        "Ana Lund took over the conversation from Bo Adu.",
        "Ana Lund begins a second book.",
        "The striker Ana Lund left the bench in September.",
        "At the party leader Ana Lund laughed.",
    ],
)
def test_no_changes(clause: str) -> None:
    assert rows(clause, "appointment") == []


def test_who_is_elected_and_not_yet_in_office() -> None:
    text = "Gov.-elect Ana Lund named Bo Adu as budget director. Sen.-elect Eva Dahl spoke."
    assert {(r["person"], r["office"], r["status"]) for r in rows(text, "role")} == {
        ("Ana Lund", "governor", "incoming"), ("Eva Dahl", "senator", "incoming"),
    }  # fmt: skip


def test_whom_somebody_once_worked_for_has_no_part_in_it() -> None:
    text = COUNCIL + "Interim Chief Eva Dahl took over in May. Two others, Bo Adu and retired FBI agent Ana Lund, wait."
    assert {r["organization"] for r in rows(text, "role") if r["person"] == "Eva Dahl"} & {"FBI"} == set()


NEWSLETTER = (
    "Hill notes: Bells\n\nGood morning.\n\n"
    "FIRST UP: House members chose Rep. Kay Dale over Rep. Jo Wray as nominee for speaker Tuesday.\n\n"
    "COURTS: The state is looking for a new chief justice. Tom Rask is the frontrunner.\n\n"
    "CABINET WATCH: The governor will choose a new treasurer in May. Ana Lund is a candidate for treasurer. "
    "Bo Adu withdrew."
)


def test_each_labelled_item_of_a_newsletter_has_its_own_contest() -> None:
    found = bids(NEWSLETTER)
    assert {("Tom Rask", "mentioned", "chief justice"), ("Bo Adu", "withdrawn", "treasurer")} <= found


def test_a_label_in_capitals_is_no_body() -> None:
    report = ne.parse(NEWSLETTER, published=DAY)
    assert not {a.name for a in report.actors} & {"FIRST UP", "FIRST", "COURTS", "WATCH", "CABINET WATCH"}


def test_speakers_in_capitals_make_no_newsletter() -> None:
    talk = "REYES: I will run for mayor.\n\nLUND: Will you?\n\nREYES: Yes.\n\nLUND: I will stand down."
    text = f"Mayor debate\n\nAna Reyes and Bo Lund are running for mayor of Dunby.\n\n{talk}"
    assert {office for _, _, office in bids(text)} == {"mayor"}


def test_a_council_in_small_letters_is_the_one_named_in_full() -> None:
    text = (
        "Change at Ashmere council\n\nASHMERE Borough Council has changed its leader. Cllr Ana Lund was elected on "
        "Wednesday. Cllr Bo Adu will be deputy leader."
    )
    assert {r["organization"] for r in rows(text, "appointment")} <= {"ASHMERE Borough Council"}


def test_committees_of_two_fields() -> None:
    text = "Sen. Ana Lund, who chairs the Environment and Public Works Committee, spoke."
    assert [r["organization"] for r in rows(text, "appointment")] == ["Environment and Public Works Committee"]
    text = "Sen. Ana Lund, who chairs the House and Senate Ethics Committee, spoke."
    assert "House and Senate Ethics Committee" not in [r["organization"] for r in rows(text, "appointment")]


def test_a_town_that_shares_its_name_with_a_capital_is_not_there() -> None:
    text = (
        "Green co-leader Ana Lund quit. Hamilton city councillor Bo Adu spoke. Prime Minister Eva Dahl wished her well."
    )
    assert "Bermuda" not in {r["organization"] for r in rows(text, "role")}
