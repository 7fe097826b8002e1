"""Candidacies of several: crowds named later, clauses that leave out their verb, lists that a description breaks."""

import pytest

import newsevents as ne

DAY = "2025-03-03"
CONTEST = "The Harbour Party is to elect a new leader this month. "
DECIDED = CONTEST + "Mei Chen was elected leader of the Harbour Party on Sunday. "

CASES = [
    ("Luis Pardo and Mary Holm announced they will run.", "declared", {"Luis Pardo", "Mary Holm"}),
    ("Luis Pardo and Mary Holm said they would not stand.", "declined", {"Luis Pardo", "Mary Holm"}),
    ("They are vying to succeed him: Luis Pardo and Mary Holm.", "declared", {"Luis Pardo", "Mary Holm"}),
    (
        "Three people want the job. They are Luis Pardo, Mary Holm and Tom Lund.",
        "interested",
        {"Luis Pardo", "Mary Holm", "Tom Lund"},
    ),
    (
        "Three others have been considered for it. They include Luis Pardo; a vet, Mary Holm; and Tom Lund.",
        "mentioned",
        {"Luis Pardo", "Mary Holm", "Tom Lund"},
    ),
    (
        "Luis Pardo, a welder in Ohio, Mary Holm and Tom Lund were knocked out in the first round.",
        "rejected",
        {"Luis Pardo", "Mary Holm", "Tom Lund"},
    ),
    (
        "Luis Pardo withdrew his name after the second ballot, and Mary Holm after the third.",
        "withdrawn",
        {"Luis Pardo", "Mary Holm"},
    ),
    (
        "Luis Pardo was eliminated in the third round; Mary Holm, a vet, in the second.",
        "rejected",
        {"Luis Pardo", "Mary Holm"},
    ),
    ("Luis Pardo fell after round two, Mary Holm after the first.", "rejected", {"Luis Pardo", "Mary Holm"}),
    ("Luis Pardo came second and Mary Holm third.", "rejected", {"Luis Pardo", "Mary Holm"}),
    (
        "Luis Pardo was nominated for the finance docket, Mary Holm for agriculture and Tom Lund for trade.",
        "nominated",
        {"Luis Pardo", "Mary Holm", "Tom Lund"},
    ),
    (
        "Five people filed papers. They are a former mayor, Luis Pardo; the MP for Leeds, Mary Holm; and Tom Lund.",
        "declared",
        {"Luis Pardo", "Mary Holm", "Tom Lund"},
    ),
    (
        "The panel forwarded to the council the names of Dr Luis Pardo, the registrar; Dr Mary Holm; and Dr Tom Lund.",
        "nominated",
        {"Luis Pardo", "Mary Holm", "Tom Lund"},
    ),
    (
        "Others in the frame: Mary Holm of the Tate Gallery, who insists she is happy where she is, and Tom Lund.",
        "mentioned",
        {"Mary Holm", "Tom Lund"},
    ),
    (
        "On the shortlist are Justices Luis Pardo and Mary Holm, Court Administrator Tom Lund and Mayor Ana Roe.",
        "mentioned",
        {"Luis Pardo", "Mary Holm", "Tom Lund", "Ana Roe"},
    ),
    ("Luis Pardo won't be a runner and neither will London Mayor Mary Holm.", "declined", {"Luis Pardo", "Mary Holm"}),
    (
        "Luis Pardo was eliminated in the first round, followed by Mary Holm in the second.",
        "rejected",
        {"Luis Pardo", "Mary Holm"},
    ),
    (
        "Luis Pardo pulled out in May, following Mary Holm and Tom Lund.",
        "withdrawn",
        {"Luis Pardo", "Mary Holm", "Tom Lund"},
    ),
    ("Chief (Mrs.) Mary Holm and Engr. Tom Lund have dropped out.", "withdrawn", {"Mary Holm", "Tom Lund"}),
    ("Two had been in the frame, Luis Pardo and Mary Holm.", "mentioned", {"Luis Pardo", "Mary Holm"}),
    (
        "Luis Pardo and Mary Holm, who had both been fancied for the job, were there.",
        "mentioned",
        {"Luis Pardo", "Mary Holm"},
    ),
    (
        "Luis Pardo and Mary Holm, who had been tipped as possible leaders, will back her.",
        "mentioned",
        {"Luis Pardo", "Mary Holm"},
    ),
    (
        "She beat nine others, among them Ana Roe, who came second, the economist Luis Pardo and the vet Tom Lund.",
        "rejected",
        {"Ana Roe", "Luis Pardo", "Tom Lund"},
    ),
    ("Luis Pardo, knocked out on Monday with 31 votes, is backing Mary Holm.", "rejected", {"Luis Pardo"}),
    ("Members rejected by 31 votes to 24 the appointment of Luis Pardo.", "rejected", {"Luis Pardo"}),
    ("Luis Pardo had considered running but did not.", "declined", {"Luis Pardo"}),
    ("Mary Holm, the only woman in the race, has 12 backers.", "declared", {"Mary Holm"}),
    ("Clerk Luis Pardo will face banker Tom Lund on June 3.", "declared", {"Luis Pardo", "Tom Lund"}),
    ("Clerk Luis Pardo and banker Tom Lund have filed to run.", "declared", {"Luis Pardo", "Tom Lund"}),
    ("He faces competition from Luis Pardo of Peru and Tom Lund of Norway.", "declared", {"Luis Pardo", "Tom Lund"}),
    ("Luis Pardo has formed an exploratory committee.", "interested", {"Luis Pardo"}),
    ("Luis Pardo picked up nominating papers last week.", "declared", {"Luis Pardo"}),
    ("Luis Pardo said he was not interested in the job.", "declined", {"Luis Pardo"}),
    ("Luis Pardo ran unsuccessfully in 2019.", "rejected", {"Luis Pardo"}),
    ("Luis Pardo failed to win the nomination.", "rejected", {"Luis Pardo"}),
    ("The board has settled on Luis Pardo as its preferred candidate.", "nominated", {"Luis Pardo"}),
    ("Luis Pardo is one of the names mentioned.", "mentioned", {"Luis Pardo"}),
    ("Luis Pardo and Mary Holm will be putting their own names forward.", "declared", {"Luis Pardo", "Mary Holm"}),
]


@pytest.mark.parametrize(("text", "status", "people"), CASES)
def test_all_who_are_named_are_told_of(text: str, status: str, people: set[str]) -> None:
    found = {c.person.name for c in ne.parse(CONTEST + text, published=DAY).candidacies if c.status.value == status}
    assert found == people


COUNTS = [
    "Luis Pardo came second with 44 votes. Tom Lund had to make do with 20 votes.",
    "Luis Pardo had 44. Tom Lund found just nine.",
    "Luis Pardo finished on 31 and Tom Lund was left with four.",
    "She got 60 votes against 46 polled by her rival, Luis Pardo. Tom Lund settled for seven votes.",
]


@pytest.mark.parametrize("text", COUNTS)
def test_counts_tell_who_lost_over_several_sentences(text: str) -> None:
    found = ne.parse(DECIDED + text, published=DAY).candidacies
    assert {c.person.name for c in found if c.status.value == "rejected"} == {"Luis Pardo", "Tom Lund"}


SILENT = [
    "Three people were hurt. They are Luis Pardo, Mary Holm and Tom Lund.",
    "Luis Pardo sang in the third act; Mary Holm, a soprano, in the second.",
    "Luis Pardo had 44 sheep and Mary Holm nine.",
]


@pytest.mark.parametrize("text", SILENT)
def test_what_is_no_candidacy_stays_none(text: str) -> None:
    assert ne.parse(CONTEST + text, published=DAY).candidacies == ()


PUT_UP = [
    ("Mei Chen was chosen on Sunday. She takes over from Baroness Ana Roe. Luis Pardo, who nominated her, was proud."),
    ("Mei Chen was elected leader on Sunday. Her name was proposed by Luis Pardo and seconded by Tom Lund."),
    ("Luis Pardo is no friend of Ana Roe. Mei Chen is a candidate; the union toyed with her, and then nominated her."),
]


@pytest.mark.parametrize("text", PUT_UP)
def test_whoever_is_put_up_is_no_one_else(text: str) -> None:
    found = {
        c.person.name for c in ne.parse(CONTEST + text, published=DAY).candidacies if c.status.value == "nominated"
    }
    assert found == {"Mei Chen"}
