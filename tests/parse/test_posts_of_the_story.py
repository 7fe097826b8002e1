"""Which post, which body and which candidate a short phrase means in the story that it stands in."""

import pytest

import newsevents as ne
from newsevents.lexicon.lexicon import Lexicon
from reports import cells, changes, only

FESTIVAL = "Lund leaves festival\n\nAda Lund is the artistic director of the Summer Festival in Gera. "
SEABED = "Odede wins at Seabed Authority\n\nTom Odede was elected secretary-general of the Seabed Authority on Monday. "


@pytest.mark.parametrize("clause", [
    "Lund will give up the post in May.",
    "Lund will leave the job in May.",
])  # fmt: skip
def test_the_post_in_a_story_of_shows_is_the_one_that_its_holder_has(clause: str) -> None:
    assert ("Ada Lund", "leaving", "artistic director") in changes(FESTIVAL + clause)


def test_the_post_of_somebody_without_one_is_none() -> None:
    text = "Cup final\n\nThe team won the cup and the league title this season. Ada Lund will give up the job in May."
    assert changes(text) == set()


def test_an_earlier_contender_is_named_behind_the_comma() -> None:
    text = SEABED + "An earlier contender, Ana Quesada, withdrew in March."
    assert cells(text, "candidacy", ("person", "status"))[-1] == ("Ana Quesada", "withdrawn")


def test_a_hall_where_delegates_meet_does_not_vote() -> None:
    text = SEABED + "It met at the Port Conference Centre. He won by 81 votes to 36."
    assert only(text, "vote")["body"] == "Seabed Authority"


@pytest.mark.parametrize(("clause", "modality"), [
    ("Lund is leaving to become general manager of the Alder Opera.", "expected"),
    ("Lund will leave in May to become general manager of the Alder Opera.", "expected"),
    ("Lund left in May to become general manager of the Alder Opera.", "actual"),
])  # fmt: skip
def test_what_somebody_leaves_for_is_as_far_off_as_the_leaving(clause: str, modality: str) -> None:
    told = cells(FESTIVAL + clause, "appointment", ("action", "office", "modality"))
    assert ("took_office", "general manager", modality) in told


FRAME = """
[[frame]]
id = "appointment/stand-in-test"
event = "appointment"
set.action = "took_office"
verbs = "act"
needs.in = "role"
roles.person = "subject"
roles.office = "in"
"""


def test_a_role_of_which_nothing_is_told_makes_no_record_and_no_error() -> None:
    parser = ne.Parser(lexicon=Lexicon.default().extend(FRAME))
    text = (
        "Customs boss to step down\n\nComptroller of Customs Ada Lund is leaving in March after seven years, "
        "Public Service Commissioner Per Rask announced. Lund has accepted a position at a body in Brussels.\n\n"
        "Her deputy, Tom Odede, will act in the role."
    )
    report = parser.parse(text)
    assert {a.person.name for a in report.appointments} == {"Ada Lund"}


@pytest.mark.parametrize("field", ["Customs", "Prisons", "Racing", "Procurement", "AI"])
def test_ministers_of_less_common_fields(field: str) -> None:
    row = only(f"Talks in Lima\n\n{field} Minister Ada Lund of Peru said no.", "role")
    assert (row["office"].lower(), row["organization"]) == (f"{field.lower()} minister", "Peru")
