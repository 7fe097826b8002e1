"""Posts that pass from one to the next: handed on, left behind for another, left vacant, about to be filled."""

import pytest

from reports import changes, rows

CEO = "chief executive officer"
HOLM = "Premier Eva Holm reshuffled her cabinet"
CASES: list[tuple[str, set[tuple[str, str, str | None]]]] = [
    # about to be filled
    ("Norvest Bank is close to naming Ana Reyes as its chief executive.", {("Ana Reyes", "appointed", CEO)}),
    ("Norvest Bank is on the verge of naming Ana Reyes chief executive.", {("Ana Reyes", "appointed", CEO)}),
    ("Norvest Bank is against naming Ana Reyes as its chief executive.", set()),
    # command
    (
        "General Bo Lund handed over command of the U.N. force in Makara to General Ana Reyes on Sunday.",
        {("Bo Lund", "left", "commander"), ("Ana Reyes", "took_office", "commander")},
    ),
    ("Ana Reyes assumed command of the U.N. force in Makara.", {("Ana Reyes", "took_office", "commander")}),
    ("Ana Reyes showed her command of the Greek language to Bo Lund.", set()),
    (
        "The navy chief, Bo Lund, was relieved of his command. Minister Eva Holm named Ana Reyes as his replacement.",
        {("Bo Lund", "left", "navy chief"), ("Ana Reyes", "appointed", "navy chief")},
    ),
    # entrusted, given, ceded
    ("The board entrusted the running of Norvest Bank to Ana Reyes.", {("Ana Reyes", "appointed", "head")}),
    ("The owners of Malmby FC have entrusted the team to Ana Reyes.", {("Ana Reyes", "appointed", "head")}),
    ("The board of Norvest Bank entrusted the letter to Ana Reyes.", set()),
    (
        "Lawmakers gave their blessing to Ana Reyes as director of the Land Agency.",
        {("Ana Reyes", "appointed", "director")},
    ),
    ("Lawmakers gave a standing ovation to Ana Reyes as director of the Land Agency.", set()),
    (
        "Bo Lund has ceded the presidency of the union to Ana Reyes.",
        {("Bo Lund", "left", "president"), ("Ana Reyes", "took_office", "president")},
    ),
    ("Bo Lund has ceded the point about the union to Ana Reyes.", set()),
    (
        "Bo Lund, who founded the Pocket Playhouse, has handed the artistic directorship to Ana Reyes.",
        {("Ana Reyes", "took_office", "artistic director")},
    ),
    # the post left behind
    (
        "Ana Reyes has been promoted from deputy editor to editor of the Northern Examiner.",
        {("Ana Reyes", "left", "deputy editor"), ("Ana Reyes", "appointed", "editor")},
    ),
    ("Ana Reyes was promoted from within to editor of the Examiner.", {("Ana Reyes", "appointed", "editor")}),
    (
        "President Eva Holm shuffled her cabinet. Bo Lund was switched from Health to Energy.",
        {("Bo Lund", "left", "health minister"), ("Bo Lund", "appointed", "energy minister")},
    ),
    (
        "Ana Reyes was named editor of the Examiner. Her old job as deputy editor goes to Bo Lund.",
        {("Ana Reyes", "appointed", "editor"), ("Bo Lund", "appointed", "deputy editor")},
    ),
    ("Business editor Bo Lund fills her old job.", set()),
    (
        "Founder Ana Reyes gives up the chief executive's office at Castor Group to become executive chair.",
        {("Ana Reyes", "leaving", CEO), ("Ana Reyes", "took_office", "executive chair")},
    ),
    ("Ana Reyes gave up her bid to become president of the union.", set()),
    # left to others, left vacant
    (
        "Bo Lund has resigned as leader of the Liberal Alliance, leaving Ana Reyes in temporary charge.",
        {("Bo Lund", "left", "leader"), ("Ana Reyes", "appointed", "leader")},
    ),
    (
        "The president named Ana Reyes to the high court, to a seat left vacant by the death of Judge Bo Lund.",
        {("Ana Reyes", "appointed", "justice"), ("Bo Lund", "left", "judge")},
    ),
    (
        "The see of Valmora has been vacant since the death of Bishop Bo Lund in February.",
        {("Bo Lund", "left", "bishop")},
    ),
    # newcomers
    ("The Coastal Society has a new chair in the shape of Ana Reyes.", {("Ana Reyes", "appointed", "chair")}),
    ("The Coastal Society has a new friend in the shape of Ana Reyes.", set()),
    (
        "Canada's new ambassador to Kenya, Ana Reyes, presented her credentials to President Bo Lund on Thursday.",
        {("Ana Reyes", "took_office", "ambassador")},
    ),
    ("Reporter Ana Reyes presented her press credentials to Sheriff Bo Lund.", set()),
    # told of one and then of the other
    ("Loopline confirmed that Bo Lund was no longer its chief executive.", {("Bo Lund", "left", CEO)}),
    ("Loopline said that Bo Lund was longer in the job than his chief executive.", set()),
    (
        f"{HOLM}, retaining Foreign Minister Bo Lund and bringing back ex-minister Ana Reyes as finance minister.",
        {("Bo Lund", "extended", "foreign minister"), ("Ana Reyes", "appointed", "finance minister")},
    ),
    (
        "Bo Lund will replace Eva Holm as finance chief of Norvest and will in turn be succeeded by Ana Reyes.",
        {
            ("Bo Lund", "took_office", "chief financial officer"),
            ("Ana Reyes", "took_office", "chief financial officer"),
        },
    ),
]


@pytest.mark.parametrize(("text", "want"), CASES, ids=[text[-60:] for text, _ in CASES])
def test_a_post_handed_on(text: str, want: set[tuple[str, str, str | None]]) -> None:
    assert changes(text) == want


def test_who_goes_has_not_chosen_who_is_left_in_charge() -> None:
    text = "Bo Lund has resigned as leader of the Liberal Alliance, leaving Ana Reyes in temporary charge."
    assert {row["appointer"] for row in rows(text)} == {None}


def test_who_names_a_replacement_takes_no_side() -> None:
    text = "The navy chief, Bo Lund, was relieved of his command. Minister Eva Holm named Ana Reyes as his replacement."
    assert not rows(text, "endorsement")
