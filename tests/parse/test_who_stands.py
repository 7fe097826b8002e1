"""Who is in a contest, who is out of it and who has not made up their mind, told in plain words."""

import pytest

import newsevents as ne

DAY = "2025-03-03"
CONTEST = "The Harvest Party will elect a new leader on Friday. "


def standings(text: str) -> set[tuple[str, str]]:
    return {(c.person.name, c.status.value) for c in ne.parse(CONTEST + text, published=DAY).candidacies}


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("Tom Lund and Ana Reyes are also running.", {("Tom Lund", "declared"), ("Ana Reyes", "declared")}),
        ("Rep. Tom Lund is running too.", {("Tom Lund", "declared")}),
        ("Tom Lund has declared that he will contest.", {("Tom Lund", "declared")}),
        ("Tom Lund is unopposed.", {("Tom Lund", "declared")}),
        ("Tom Lund was shortlisted.", {("Tom Lund", "mentioned")}),
        ("Tom Lund picked up nomination papers for the leadership.", {("Tom Lund", "declared")}),
        ("Tom Lund ran for the leadership without success.", {("Tom Lund", "rejected")}),
        ("Ana Reyes, who had considered putting her own name forward, was silent.", {("Ana Reyes", "interested")}),
        ("Tom Lund has not decided whether to run.", {("Tom Lund", "interested")}),
        ("Tom Lund asked not to be considered.", {("Tom Lund", "declined")}),
        ("Tom Lund asked to be considered.", {("Tom Lund", "interested")}),
        ("Tom Lund has said he will not run again himself.", {("Tom Lund", "declined")}),
        ("Seven members asked Tom Lund not to run.", {("Tom Lund", "mentioned")}),
    ],
)
def test_plain_words_tell_who_stands(text: str, told: set[tuple[str, str]]) -> None:
    assert standings(text) == told


@pytest.mark.parametrize(
    ("text", "status"),
    [
        ("Two candidates, Tom Lund and Ana Reyes, dropped out.", "withdrawn"),
        ("Two candidates were eliminated: Tom Lund and Ana Reyes.", "rejected"),
    ],
)
def test_who_is_out_is_not_told_as_a_candidate_by_the_same_words(text: str, status: str) -> None:
    assert standings(text) == {("Tom Lund", status), ("Ana Reyes", status)}


def test_an_undecided_person_is_told_as_such_for_a_fact() -> None:
    report = ne.parse(CONTEST + "Tom Lund has not decided whether to run.", published=DAY)
    assert [c.modality.value for c in report.candidacies] == ["actual"]


def test_a_described_candidate_with_fewer_votes_lost() -> None:
    text = "Ana Reyes was elected leader with 120 votes. A third candidate, Tom Lund, got 34 votes."
    assert ("Tom Lund", "rejected") in standings(text)


@pytest.mark.parametrize(
    "text",
    [
        "Trains to Tom Lund's village are also running.",
        "Tom Lund is already standing at the gate.",
        "Tom Lund is also running out of time.",
        "Tom Lund was alone in the room.",
    ],
)
def test_other_running_and_standing_tells_of_no_candidacy(text: str) -> None:
    assert standings(text) == set()


@pytest.mark.parametrize(
    ("text", "status"),
    [
        ("Five aspirants have bought the form. They include Tom Lund and Ana Reyes.", "declared"),
        ("Six candidates are in the race. The others are Tom Lund and Ana Reyes.", "declared"),
        ("There are two finalists. They are Tom Lund and Ana Reyes.", "declared"),
        ("Several names have been floated. They include Tom Lund and Ana Reyes.", "mentioned"),
        ("Possible candidates are being discussed. They include Tom Lund and Ana Reyes.", "mentioned"),
    ],
)
def test_a_field_is_named_in_the_next_sentence(text: str, status: str) -> None:
    assert standings(text) == {("Tom Lund", status), ("Ana Reyes", status)}


@pytest.mark.parametrize(
    "text",
    [
        "Three buses crashed. They include one of Tom Lund's.",
        "Two guests had to wait. They are Tom Lund and Ana Reyes.",
        "Several candidates sat in the hall. They include no women.",
    ],
)
def test_others_named_in_the_next_sentence_are_no_candidates(text: str) -> None:
    assert standings(text) == set()


@pytest.mark.parametrize(
    ("text", "names"),
    [
        (
            "She beat Tom Lund of Leeds; Mei Chen, a doctor who ran the clinic; and Jo Park.",
            "Tom Lund/Mei Chen/Jo Park",
        ),
        ("The shortlist contained Tom Lund, who runs a bank, and Mei Chen, a lawyer.", "Tom Lund/Mei Chen"),
        ("Tom Lund and Mei Chen, who were both tipped in May, said nothing.", "Tom Lund/Mei Chen"),
        ("Tom Lund, who leads the council, and Mei Chen, the mayor, dropped out.", "Tom Lund/Mei Chen"),
    ],
)
def test_long_items_make_one_list(text: str, names: str) -> None:
    assert [name for name, _ in sorted(standings(text), key=lambda told: text.index(told[0]))] == names.split("/")


def test_what_follows_a_relative_clause_is_no_item_where_a_verb_follows_it() -> None:
    assert ("Mei Chen", "rejected") not in standings("She beat Tom Lund, who ran a bank, and Mei Chen wept.")


BIDS = "Cities are bidding to host the 2040 Olympics. The committee will choose in June. "


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("The candidates are Rome and Stockholm.", {("Rome", "declared"), ("Stockholm", "declared")}),
        ("Madrid has pulled out.", {("Madrid", "withdrawn")}),
        ("Rome beat Madrid by 40 votes to 12.", {("Madrid", "rejected")}),
        ("Madrid had fallen at the first hurdle.", {("Madrid", "rejected")}),
    ],
)
def test_cities_bid_for_games_themselves(text: str, told: set[tuple[str, str]]) -> None:
    report = ne.parse(BIDS + text, published=DAY)
    assert {(c.person.name, c.status.value) for c in report.candidacies} == told
    assert {(c.office.title, c.office.organization) for c in report.candidacies if c.office} == {
        ("host", "2040 Olympics")
    }


def test_who_bows_out_of_an_office_leaves_no_contest() -> None:
    text = "Tom Lund, the party's chairman, bowed out on Friday."
    assert ("Tom Lund", "withdrawn") not in standings(text)


@pytest.mark.parametrize(
    "text",
    [
        "Ana Reyes was elected leader. Tom Lund trailed with 28 votes and Mei Chen with 12.",
        "Ana Reyes was elected leader with 61 per cent of the votes, Tom Lund of Leeds on 20 and Mei Chen on 19.",
        "Ana Reyes was elected leader. She got 24 votes, Tom Lund of Leeds 15 and Mei Chen 7.",
        "Ana Reyes was elected leader with 110 votes. Tom Lund was second on 70 and Mei Chen third on 12.",
        "Ana Reyes was elected leader. Tom Lund came second and Mei Chen third.",
        "Ana Reyes beat Tom Lund by 29 votes to 25. Mei Chen was third with 11 votes.",
    ],
)
def test_who_is_counted_behind_the_winner_lost(text: str) -> None:
    told = standings(text)
    assert {("Tom Lund", "rejected"), ("Mei Chen", "rejected")} <= told
    assert ("Ana Reyes", "rejected") not in told


@pytest.mark.parametrize(
    "text",
    [
        "Tom Lund, if he is passed over, may leave.",
        "A poll suggests that Ana Reyes would beat Tom Lund.",
        "There is speculation that Tom Lund will make way for Ana Reyes if Tom Lund loses.",
    ],
)
def test_what_has_not_happened_ends_no_bid(text: str) -> None:
    assert not {("Tom Lund", "rejected")} & standings(text)


@pytest.mark.parametrize("text", ["Tom Lund never applied.", "Tom Lund never ran.", "Tom Lund has not applied."])
def test_who_has_not_stood_has_not_refused_to(text: str) -> None:
    report = ne.parse(CONTEST + text, published=DAY)
    assert [(c.status.value, c.modality.value) for c in report.candidacies] == [("declared", "denied")]


def test_he_in_a_relative_clause_is_whom_it_is_about() -> None:
    text = "Tom Lund replaces Omar Diaz, who told the party that he would not stand again."
    assert standings(text) >= {("Omar Diaz", "declined")}


LISTS = [
    "The field is down to two: Tom Lund, who runs a bank, and Mei Chen of Leeds.",
    "The candidates are:\n\n- Tom Lund, a doctor\n\n- Mei Chen of Leeds\n\n- Jo Park",
    "The race leaves two candidates: Tom Lund; and the mayor of Leeds, Mei Chen.",
]


@pytest.mark.parametrize("text", LISTS)
def test_a_colon_announces_who_stands(text: str) -> None:
    assert {("Tom Lund", "declared"), ("Mei Chen", "declared")} <= standings(text)


def test_a_colon_announces_who_is_tipped() -> None:
    told = standings("Others in the frame: Tom Lund, a doctor, and Mei Chen.")
    assert told == {("Tom Lund", "mentioned"), ("Mei Chen", "mentioned")}


def test_what_follows_a_colon_may_be_a_clause_of_its_own() -> None:
    assert ("Tom Lund", "declared") not in standings("Two candidates are left: Tom Lund told the mayor so.")


def test_a_second_who_is_the_first() -> None:
    told = standings("Gone by then was Tom Lund, who was elected in May and who bowed out on Friday.")
    assert ("Tom Lund", "withdrawn") in told


def test_whose_choice_somebody_is_is_not_who_drops_out() -> None:
    assert ("Tom Lund", "withdrawn") in standings("Peru's choice, former governor Tom Lund, pulled out on Friday.")


def test_a_description_does_not_part_a_bid_from_how_it_ended() -> None:
    text = "The nomination of Tom Lund, a doctor who ran the clinic, went down by 51 votes to 20."
    assert ("Tom Lund", "rejected") in standings(text)


def test_two_descriptions_do_not_part_a_name_from_its_verb() -> None:
    text = "Ana Reyes led after Tom Lund, her counterpart and sole opponent, quit the race on Friday."
    assert ("Tom Lund", "withdrawn") in standings(text)
    assert ("Ana Reyes", "withdrawn") not in standings(text)


def test_who_was_never_in_the_running_is_not_told_as_tipped() -> None:
    report = ne.parse(CONTEST + "Tom Lund was never in the running.", published=DAY)
    assert all(c.modality.value == "denied" for c in report.candidacies)
