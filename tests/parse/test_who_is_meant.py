"""Whom and whose a position is: descriptions, rivals, estates, what is said without a name."""

from datetime import date

import pytest

from newsevents import parse

FIELD = (
    "Four vie for sheriff of Sandvik County\n\nSANDVIK - Karin Lund, a transport tycoon, the retired librarian Peter "
    "Holm, Anna Wirth, a former trooper, and the Liberal Party's Jonas Ek are running for sheriff of Sandvik County on "
    "May 4. Nils Grahn is a rancher. He filed his papers on Monday.\n\n"
)
TWO = (
    "Osei and Marchetti vie for top WTO job\n\nGENEVA, Feb 3 (Reuters) - Ghana's Akosua Osei and Italy's Paolo "
    "Marchetti are the last two candidates for director general of the World Trade Organization.\n\n"
)
HOSTS = (
    "Two cities left in race for 2034 Games\n\nLAUSANNE, Feb 3 (Reuters) - Brisbane and Toronto are the last two "
    "bidders to host the 2034 Commonwealth Games after Accra withdrew.\n\n"
)
MAYOR = (
    "Lund faces Holm in mayor's race\n\nSANDVIK - Karin Lund, the incumbent, and Peter Holm, a former water engineer, "
    "will meet in the runoff for mayor of Sandvik on May 4.\n\n"
)


def positions(base: str, sentence: str) -> list[tuple[str, str, str | None]]:
    """Give who takes which side on whom."""
    report = parse(base + sentence, published=date(2025, 2, 3))
    return [
        (e.endorser.name, e.stance.value, e.candidate.name if e.candidate is not None else None)
        for e in report.endorsements
        if e.evidence[0].start >= len(base)
    ]


@pytest.mark.parametrize(
    ("base", "sentence", "candidate"),
    [
        (FIELD, "The Chamber of Commerce wants the tycoon.", "Karin Lund"),
        (FIELD, "The Chamber of Commerce would have gone with the librarian.", "Peter Holm"),
        (FIELD, "The Chamber of Commerce is for the retired trooper.", "Anna Wirth"),
        (FIELD, "The Chamber of Commerce backs the Liberal Party man.", "Jonas Ek"),
        (FIELD, "The Chamber of Commerce wants the rancher.", "Nils Grahn"),
        (TWO, "Japan will vote for the former Ghanaian minister.", "Akosua Osei"),
        (TWO, "Japan will vote for the Italian lawyer.", "Paolo Marchetti"),
        (HOSTS, "Jamaica favours the Canadian city.", "Toronto"),
        (MAYOR, "The Chamber of Commerce is backing the former engineer.", "Peter Holm"),
        (MAYOR, "Lund is ahead. The Chamber of Commerce is backing her opponent.", "Peter Holm"),
        (MAYOR, "The Chamber of Commerce supports Lund's opponent.", "Peter Holm"),
        (MAYOR, "The Chamber of Commerce wants her re-elected.", "Karin Lund"),
    ],
)
def test_a_description_means_the_one_who_stands_and_fits_it(base: str, sentence: str, candidate: str) -> None:
    assert candidate in {who for _, _, who in positions(base, sentence)}


@pytest.mark.parametrize(
    "sentence",
    [
        "The Chamber of Commerce wants the dentist.",
        "The Chamber of Commerce backs the Green Party woman.",
        "The Chamber of Commerce backs a tycoon.",
    ],
)
def test_a_description_of_nobody_who_stands_means_nobody(sentence: str) -> None:
    assert positions(FIELD, sentence) == []


@pytest.mark.parametrize(
    ("sentence", "endorser"),
    [
        ("The teachers are for Lund.", "teachers"),
        ("The city's Catholic bishops have rallied round her.", "The city's Catholic bishops"),
        ("Shopkeepers want her re-elected.", "Shopkeepers"),
        ("Local business leaders want her re-elected.", "Local business leaders"),
    ],
)
def test_an_estate_takes_a_side(sentence: str, endorser: str) -> None:
    assert (endorser, "support", "Karin Lund") in positions(MAYOR, sentence)


@pytest.mark.parametrize(
    "sentence",
    ["Several teachers back Lund.", "Councillors back Lund.", "Officials back Lund.", "Six bishops back Lund."],
)
def test_a_crowd_takes_none(sentence: str) -> None:
    assert positions(MAYOR, sentence) == []


UNION = (
    "Tavares chosen to lead teachers' union\n\nLISBON - Delegates on Friday elected Ines Tavares general secretary of "
    "the National Teachers' Union, ahead of Rui Campos and Marta Reis.\n\n"
)
BANK = (
    "President nominates Dahl to central bank\n\nOSLO, Feb 3 (Reuters) - President Erik Moen on Monday nominated "
    "Ingrid Dahl and Lars Vik as governor and deputy governor of the central bank. The Senate votes in March.\n\n"
)
KESTREL = (
    "Kestrel board under siege\n\nLONDON, Feb 3 (Reuters) - Activist fund Amber Capital has called a meeting of "
    "Kestrel Foods shareholders to remove chairman Alan Pryce and elect Jane Okoro and Tom Reid as directors.\n\n"
)
LEAGUE = (
    "Two vie to lead league\n\nNAIROBI - Shipping tycoon Hassan Kombo and lawyer Beatrice Wambui are the candidates "
    "for president of the Kenya Football League.\n\n"
)
LUND, HOLM, KROG = "Karin Lund", "Peter Holm", "Erik Krog"


@pytest.mark.parametrize(
    ("base", "sentence", "expected"),
    [
        (UNION, "The Communist Party welcomed the choice.", {("Communist Party", "support", "Ines Tavares")}),
        (
            BANK,
            "The Bankers' Association supports the two nominees.",
            {("Bankers' Association", "support", "Ingrid Dahl"), ("Bankers' Association", "support", "Lars Vik")},
        ),
        (
            KESTREL,
            "Proxy adviser Grant Lewis opposed both of Amber's nominees.",
            {("Grant Lewis", "oppose", "Jane Okoro"), ("Grant Lewis", "oppose", "Tom Reid")},
        ),
        (LEAGUE, "Ingwe FC wants the tycoon.", {("Ingwe FC", "support", "Hassan Kombo")}),
        (
            MAYOR,
            "Lund is backed by the teachers' union. Holm by the dockers' union.",
            {("the teachers' union", "support", LUND), ("the dockers' union", "support", HOLM)},
        ),
        (
            TWO,
            "Portugal has come out for Marchetti; Iceland, predictably, for Osei.",
            {("Portugal", "support", "Paolo Marchetti"), ("Iceland", "support", "Akosua Osei")},
        ),
        (
            TWO,
            "Portugal will vote for Marchetti. Iceland, by contrast, for Osei.",
            {("Portugal", "support", "Paolo Marchetti"), ("Iceland", "support", "Akosua Osei")},
        ),
        (
            MAYOR,
            "The Sandvik Times backs Holm. The Chamber of Commerce said the same.",
            {("Sandvik Times", "support", HOLM), ("Chamber of Commerce", "support", HOLM)},
        ),
        (
            MAYOR,
            "Backing Holm are the dockers' union and former mayor Erik Krog.",
            {("the dockers' union", "support", HOLM), (KROG, "support", HOLM)},
        ),
        (
            MAYOR,
            "Among those backing Holm are the dockers' union and former mayor Erik Krog.",
            {("the dockers' union", "support", HOLM), (KROG, "support", HOLM)},
        ),
        (
            MAYOR,
            "Also in favour of Holm are the dockers' union and former mayor Erik Krog.",
            {("the dockers' union", "support", HOLM), (KROG, "support", HOLM)},
        ),
        (
            MAYOR,
            "For Lund: the teachers' union. Against Lund: the dockers' union and former mayor Erik Krog.",
            {("the teachers' union", "support", LUND), ("the dockers' union", "oppose", LUND), (KROG, "oppose", LUND)},
        ),
        (
            MAYOR,
            "Holm's backers: the dockers' union and former mayor Erik Krog.",
            {("the dockers' union", "support", HOLM), (KROG, "support", HOLM)},
        ),
        (
            MAYOR,
            "Holm has the support of the tax chief, Jan Berg; the councillor Tove Falk; and the Chamber of Commerce.",
            {("Jan Berg", "support", HOLM), ("Tove Falk", "support", HOLM), ("Chamber of Commerce", "support", HOLM)},
        ),
        (
            MAYOR,
            "Gauteng and Limpopo provinces back Holm.",
            {("Gauteng", "support", HOLM), ("Limpopo", "support", HOLM)},
        ),
        (HOSTS, "Fiji is behind the Australian bid.", {("Fiji", "support", "Brisbane")}),
        (MAYOR, "Choosing Holm would be a mistake, Erik Krog said.", {(KROG, "oppose", HOLM)}),
        (MAYOR, "Re-electing Lund would be a disaster, Erik Krog said.", {(KROG, "oppose", LUND)}),
        (MAYOR, "Another term for Lund would be a disaster, Erik Krog said.", {(KROG, "oppose", LUND)}),
        (MAYOR, "Erik Krog said it would be a mistake to elect Holm.", {(KROG, "oppose", HOLM)}),
        (MAYOR, "Electing Holm would be a surprise, Erik Krog said.", set()),
        (MAYOR, "Electing a mayor would be a mistake, Erik Krog said.", set()),
        (MAYOR, "The Chamber of Commerce said the same of the budget.", set()),
        (MAYOR, "Backing Holm is a mistake.", set()),
        (MAYOR, "Two questions for Lund: the budget and the harbour.", set()),
    ],
)
def test_sides_told_in_lists_and_without_verbs(base: str, sentence: str, expected: set[tuple[str, str, str]]) -> None:
    assert set(positions(base, sentence)) == expected


def test_what_choosing_somebody_would_be_has_not_happened() -> None:
    report = parse(MAYOR + "Electing Holm would be a mistake, Erik Krog said.", published=date(2025, 2, 3))
    assert not report.appointments


@pytest.mark.parametrize("opening", ["Should she be confirmed", "If she is elected", "Were she to win"])
def test_a_condition_is_of_whom_the_sentence_names_behind_it(opening: str) -> None:
    text = (
        "Lima bank picks a chair\n\nAna Reyes is a candidate for chair of the Bank of Lima.\n\n"
        "Lena Holm of Quorne University wrote to the bank that she was out.\n\n"
        f"{opening}, Ms Reyes will serve for five years. A chemist, she was dean of Quorne College from 2015 to 2021."
    )
    told = [r for r in parse(text).to_records() if r["type"] == "appointment" and r["action"] == "left"]
    assert {r["person"] for r in told} == {"Ana Reyes"}


def test_she_is_not_who_does_something_to_her() -> None:
    text = (
        "Kilbane dies\n\nMairead Kilbane led the union. She held the post for 14 years. In 1990 Ruairi Dempsey asked "
        'her to run. "I have a bad back and cannot abide receptions," she told him.'
    )
    assert [r["speaker"] for r in parse(text).to_records() if r["type"] == "statement"] == ["Mairead Kilbane"]


def test_its_tells_a_firm_from_a_person() -> None:
    text = (
        "Boss to go\n\nHarrow Peak has gone to a rival for its next chief executive, naming Ana Reyes.\n\n"
        "Harrow Peak had done well, she said."
    )
    assert "Harrow Peak" not in {r.get("person") for r in parse(text).to_records()}


def test_a_bid_is_taken_to_an_assembly_that_only_votes_on_it() -> None:
    told = parse("A vote\n\nAna Reyes will take her bid to the assembly in July.").to_records()
    assert not any(r["office"] for r in told)
