"""Candidacies told in many wordings, and their neighbours that tell of none."""

import pytest

import newsevents as ne
from candidacy_wordings import CONTEST, DECIDED, WORDINGS
from newsevents.lexicon.frames import default_frames

DAY = "2025-03-03"


@pytest.mark.parametrize(("frame", "text", "person", "status"), WORDINGS, ids=[w[0] for w in WORDINGS])
def test_a_wording_tells_of_its_candidacy(frame: str, text: str, person: str, status: str) -> None:
    told = [c for c in ne.parse(text, published=DAY).candidacies if c.person.name == person]
    assert (f"candidacy/{frame}", status) in {(e.rule_id, c.status.value) for c in told for e in c.evidence}


def test_the_frames_named_exist() -> None:
    assert {f"candidacy/{w[0]}" for w in WORDINGS} <= {f.id for f in default_frames().frames()}


SILENT = [
    "Tom Lund got past the guard at the gate.",
    "The victory over the flu was hailed by Tom Lund.",
    "Tom Lund fell and broke his arm.",
    "Tom Lund came short of breath.",
    "The board sounded out shareholders about the merger.",
    "Tom Lund passed on the message.",
    "Tom Lund said no more.",
    "Tom Lund went through the papers.",
    "Tom Lund faced the wall.",
    "Tom Lund put himself through college.",
    "Tom Lund distanced himself from the remarks.",
    "Tom Lund stood by his words, he said.",
    "Tom Lund was keen on sailing.",
    "Tom Lund wants the report by Friday.",
    "Tom Lund asked whether the train would run.",
    "Tom Lund entered the round room.",
    "Tom Lund mounted the horse.",
    "The bill was sent to parliament.",
]


@pytest.mark.parametrize("text", SILENT)
def test_what_only_looks_like_it_tells_of_none(text: str) -> None:
    assert ne.parse(CONTEST + text, published=DAY).candidacies == ()


@pytest.mark.parametrize(
    ("text", "status"),
    [
        ("Tom Lund did not reach the run-off.", "rejected"),
        ("Tom Lund failed to make it to the second round.", "rejected"),
        ("Tom Lund is not keen on the job.", "declined"),
        ("Tom Lund does not want the job.", "declined"),
        ("Tom Lund will not put himself forward.", "declined"),
    ],
)
def test_denials_are_told_as_what_they_mean(text: str, status: str) -> None:
    found = [(c.status.value, c.modality.value) for c in ne.parse(CONTEST + text, published=DAY).candidacies]
    assert found == [(status, "actual")]


def test_nobody_else_declines_what_one_denies() -> None:
    report = ne.parse(CONTEST + "Tom Lund will not run against Mira Chen.", published=DAY)
    assert "Mira Chen" not in {c.person.name for c in report.candidacies}


def test_who_stands_is_not_told_as_tipped_too() -> None:
    text = CONTEST + "Tom Lund is running for leader. Tom Lund is considered the favourite."
    assert {c.status.value for c in ne.parse(text, published=DAY).candidacies} == {"declared"}


@pytest.mark.parametrize(
    "text",
    [
        "Also eliminated were Tom Lund and Mira Chen.",
        "Among those defeated was Tom Lund.",
        "Tom Lund's bid to become leader ended in defeat.",
        "Tom Lund, her beaten opponent, called for unity.",
        "Losing candidate Tom Lund called for unity.",
    ],
)
def test_grammar_finds_who_lost(text: str) -> None:
    found = {(c.person.name, c.status.value) for c in ne.parse(CONTEST + text, published=DAY).candidacies}
    assert ("Tom Lund", "rejected") in found


@pytest.mark.parametrize(
    "text",
    [
        "Third-placed Tom Lund called for unity.",
        "Runner-up Tom Lund called for unity.",
        "Tom Lund trailed on 28 votes.",
    ],
)
def test_who_came_lower_lost_where_another_won(text: str) -> None:
    found = {(c.person.name, c.status.value) for c in ne.parse(DECIDED + text, published=DAY).candidacies}
    assert ("Tom Lund", "rejected") in found


def test_a_story_about_prizes_has_no_candidates() -> None:
    text = "The race for the Oscars is on. Tom Lund, nominated for best director, is the favourite to win the award."
    assert ne.parse(text, published=DAY).candidacies == ()
