"""Posts that pass from one to the next: handed on, left behind for another, left vacant, about to be filled."""

import pytest

from reports import changes, only, rows

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


LEADS = {
    "head": "Bo Lund was dismissed as head of the Security Agency on Monday. ",
    "mayor": "Eva Holm has been promoted from treasurer to president of the union. ",
    "dean": "Eva Holm will leave her post as dean of Ashby College in June. ",
}
BEHIND = [
    ("head", "His duties will be performed by Ana Reyes.", ("Ana Reyes", "took_office", "head")),
    ("head", "Ana Reyes moves into his chair.", ("Ana Reyes", "took_office", "head")),
    ("head", "Ana Reyes, its deputy head, is now in charge.", ("Ana Reyes", "serving", "head")),
    ("head", "The agency had no director until Eva Holm's contract lapsed.", None),
    ("head", "The bank has had no director since Ana Reyes's contract lapsed.", ("Ana Reyes", "left", "director")),
    ("head", "Ana Reyes moved into his house.", None),
    ("head", "Ana Reyes performed his songs.", None),
    ("head", "He will keep his seat on the board.", ("Bo Lund", "serving", "director")),
    ("mayor", "Ana Reyes fills her old job.", ("Ana Reyes", "took_office", "treasurer")),
    ("mayor", "Ana Reyes fills her old house.", None),
    ("dean", "The council has asked Tunde Bala to act in her place.", ("Tunde Bala", "appointed", "dean")),
    ("dean", "The council has asked Ana Reyes to act in a film.", None),
]


@pytest.mark.parametrize(("lead", "text", "want"), BEHIND)
def test_who_comes_where_another_was(lead: str, text: str, want: tuple[str, str, str] | None) -> None:
    """What a sentence tells of a post that the one before has named."""
    told = changes(LEADS[lead] + text) - changes(LEADS[lead])
    assert told == ({want} if want else set())


@pytest.mark.parametrize(
    ("text", "want"),
    [
        ("Ana Reyes has accepted the presidency of Lakeshore Institute.", ("Ana Reyes", "appointed", "president")),
        ("Ana Reyes has accepted the post of dean of Carrick College.", ("Ana Reyes", "appointed", "dean")),
        ("Ana Reyes has accepted a post as dean of Carrick College.", ("Ana Reyes", "appointed", "dean")),
        ("Ana Reyes has accepted an offer to become dean of Carrick College.", ("Ana Reyes", "appointed", "dean")),
        ("Ana Reyes has accepted the apology of the dean of Carrick College.", None),
        ("Ana Reyes has been put in command of the Eastern Group.", ("Ana Reyes", "appointed", "commander")),
        ("Ana Reyes has been put in touch with the Eastern Group.", None),
        ("Ana Reyes commanded the Baltic Fleet from 2019 to 2022.", ("Ana Reyes", "left", "commander")),
        ("Ana Reyes commanded the respect of the fleet from 2019 to 2022.", None),
        ("Ana Reyes has been licensed as vicar of Nether Combe.", ("Ana Reyes", "took_office", "vicar")),
        ("Ana Reyes has been licensed as a driver in Nether Combe.", None),
        ("Brewer Norvest has promoted Ana Reyes to head brewer.", ("Ana Reyes", "appointed", "head brewer")),
        ("Norvest Brewery has promoted Ana Reyes to head off rivals.", None),
    ],
)
def test_who_takes_a_post_on(text: str, want: tuple[str, str, str] | None) -> None:
    assert changes(text) == ({want} if want else set())


def test_the_gap_that_somebody_left_is_of_the_past() -> None:
    text = "Ana Reyes was named head of the agency. She is to fill the vacancy left by the retirement of Bo Lund."
    assert ("Bo Lund", "left", "head") in changes(text)


def test_nobody_follows_a_firm_or_chooses_themselves() -> None:
    assert only("Ana Reyes moves from Norvest Bank to Carrow Foods as finance director.")["predecessor"] is None
    assert only("Ana Reyes has extended her contract as head coach of Malmby FC.")["appointer"] is None


def test_what_a_firm_makes_is_no_part_of_its_name() -> None:
    assert only("Insurer Norvest will lose its chief executive, Ana Reyes. She will retire in May.")[
        "organization"
    ] in {"Norvest", None}


@pytest.mark.parametrize(
    ("text", "want"),
    [
        (
            "The Northern Examiner has a new editor. Ana Reyes, who joined as a trainee, was promoted on Monday.",
            ("Ana Reyes", "appointed", "editor"),
        ),
        ("Norvest Bank has a new chairman. Ana Reyes joins in May.", ("Ana Reyes", "appointed", "chairman")),
        ("Norvest Bank has a new chairman. Ana Reyes told staff on Monday.", None),
        ("Norvest Bank needs a new chairman. Ana Reyes joins in May.", None),
        ("Norvest Bank has no new chairman. Ana Reyes joins in May.", None),
        (
            "The headteacher of Lidgate School is to retire in July. Ana Reyes told parents in a letter.",
            ("Ana Reyes", "leaving", "headteacher"),
        ),
        ("The headteacher of Lidgate School is to speak in July. Ana Reyes told parents in a letter.", None),
    ],
)
def test_who_is_named_only_in_the_next_sentence(text: str, want: tuple[str, str, str] | None) -> None:
    assert changes(text) == ({want} if want else set())


def test_who_parts_company_with_a_manager_withdraws_no_support() -> None:
    text = "Marsden Rovers have parted company with their manager, Bo Lund. Coach Ana Reyes will be the new manager."
    assert not rows(text, "endorsement")


def test_what_somebody_was_before_is_not_what_fell_vacant() -> None:
    text = (
        "The Senate confirmed Ana Reyes as director of the Land Agency. Gov. Eva Holm picked the former mayor "
        "to fill the vacancy left by the retirement of Bo Lund."
    )
    assert ("Bo Lund", "left", "director") in changes(text)


@pytest.mark.parametrize(
    ("text", "want"),
    [
        (
            "Two years into the job, Grain Board director Ana Reyes dismissed talk of a shortage.",
            ("Ana Reyes", "serving", "director"),
        ),
        ("Six months into her term as mayor of Graz, Ana Reyes is tired.", ("Ana Reyes", "serving", "mayor")),
        ("Ana Reyes, six years into her spell as head of Norvest, is tired.", ("Ana Reyes", "serving", "head")),
        ("Grain Board director Ana Reyes put two years into the job of mending it.", None),
    ],
)
def test_who_has_been_in_a_post_so_long(text: str, want: tuple[str, str, str] | None) -> None:
    assert changes(text) == ({want} if want else set())


def test_who_goes_so_long_into_a_post_has_it_no_more() -> None:
    text = "Two years into the job, Grain Board director Ana Reyes resigned."
    assert changes(text) == {("Ana Reyes", "left", "director")}


@pytest.mark.parametrize(
    ("gone", "left"),
    [
        ("following Bo Lund's retirement", True),
        ("following the resignation of Bo Lund", True),
        ("following Bo Lund's move to Vale Foods", True),
        ("after Bo Lund moved to Vale Foods", True),
        ("after Bo Lund's move to Vale Foods", True),
        ("following Bo Lund's advice", False),
        ("following Bo Lund's move to cut costs", False),
        ("after Bo Lund moved to cut costs", False),
    ],
)
def test_why_a_post_was_free(gone: str, left: bool) -> None:
    text = f"Ana Reyes becomes finance chief of Norvest Bank {gone}."
    assert left == (("Bo Lund", "left", "chief financial officer") in changes(text))
