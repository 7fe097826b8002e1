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
