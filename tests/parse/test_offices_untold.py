"""Offices that no word beside the verb names: of bodies only described, of those who stand in, of those who had it."""

import pytest

from reports import changes

DESCRIBED = [
    ("Maren Holt, who heads the company's marine environment division, praised it.", "serving", "head"),
    ("Maren Holt, who chairs the works council, praised it.", "serving", "chair"),
    ("The panel is chaired by Maren Holt, a former judge.", "serving", "chair"),
    ("Mr Weil, the secretary of a panel chaired by Maren Holt, agreed.", "serving", "chair"),
    ("The centrist bloc, which is headed by Maren Holt, opposed the pair.", "serving", "head"),
    ("Maren Holt, who heads the left-wing alliance GLV-Pda, opposed the pair.", "serving", "head"),
    ("Maren Holt, who leads the faction that Mr Weil belongs to, spoke.", "serving", "head"),
    ("Maren Holt, the Argentine who runs the International Fisheries Agency, spoke.", "serving", "head"),
    ("Maren Holt, a lawyer by training who is the agency's adviser on autism, spoke.", "serving", "adviser"),
    ("Archbishop Maren Holt, who chaired the synod, said so.", "left", "chair"),
    ("Mr Weil belongs to the faction once led by Maren Holt.", "left", "head"),
    ("Maren Holt sits on the council.", "serving", "member"),
    ("Maren Holt leads the army.", "serving", "head"),
]
CHIEF = "chief executive officer"
STANDING_IN = [
    ("Tomas Varga resigned as president of Ryburn University. Maren Holt stepped in on an interim basis.", "president"),
    ("Tomas Varga was sacked as chairman of Brightwell. Maren Holt has been filling in.", "chairman"),
    ("Acme Corp dismissed chief executive Tomas Varga. His deputy, Maren Holt, will act until May.", CHIEF),
    ("Tomas Varga was dismissed as chairman of Acme Corp, and Maren Holt is acting in his place.", "chairman"),
    ("Tomas Varga quit as chairman of Brightwell. Maren Holt is holding the fort.", "chairman"),
]
PAST = """Senate elects Maren Holt speaker

The Senate elected Maren Holt speaker on Monday. The vote went on until midnight. Nobody left early. It was hot. A
clerk fainted. There were sandwiches. Some sang. Others slept. It rained. """


@pytest.mark.parametrize(("text", "action", "office"), DESCRIBED)
def test_whoever_heads_a_body_that_is_only_described_serves_there(text: str, action: str, office: str) -> None:
    assert ("Maren Holt", action, office) in changes(text)


@pytest.mark.parametrize(
    "text",
    [
        "Maren Holt led a group of 70 lawmakers in demanding the inquiry.",
        "Maren Holt leads the race by five points.",
        "Maren Holt led a panel of five through the museum.",
        "Maren Holt led the team to victory and runs the marathon.",
        "Maren Holt is standing next to the chairman in the square.",
        "Maren Holt acted until midnight on a bare stage.",
    ],
)
def test_leading_on_an_occasion_is_no_office(text: str) -> None:
    assert changes(text) == set()


def test_two_who_run_a_body_are_both_told() -> None:
    records = changes("Maren Holt and Tomas Varga, who jointly run the entertainment division, agreed.")
    assert records == {("Maren Holt", "serving", "head"), ("Tomas Varga", "serving", "head")}


@pytest.mark.parametrize(("text", "office"), STANDING_IN)
def test_who_stands_in_has_the_office_that_fell_vacant(text: str, office: str) -> None:
    found = {(person, title) for person, action, title in changes(text) if action in {"serving", "took_office"}}
    assert found == {("Maren Holt", office)}


@pytest.mark.parametrize("tail", ["Tomas Varga was ousted in 2019.", "Tomas Varga had resigned in 2019."])
def test_who_went_long_ago_had_the_office_that_the_story_is_about(tail: str) -> None:
    assert ("Tomas Varga", "left", "speaker") in changes(PAST + tail)


@pytest.mark.parametrize(
    "tail",
    [
        "Tomas Varga was sacked by Acme Corp in 2019.",
        "Tomas Varga, a manager at Acme Corp, resigned in 2019.",
        "Among the posts to fill is that of treasurer, from which Tomas Varga has resigned.",
        "Tomas Varga backs Ms Holt. Tomas Varga resigned in 2019.",
    ],
)
def test_who_went_from_elsewhere_did_not_have_it(tail: str) -> None:
    assert not any(person == "Tomas Varga" and office == "speaker" for person, _, office in changes(PAST + tail))


def test_whom_somebody_forces_to_go_is_not_that_one() -> None:
    records = changes("Ana Reyes was home minister of Peru. Prime Minister Maren Holt forced her to resign in October.")
    assert not any(person == "Maren Holt" and action in {"left", "leaving"} for person, action, _ in records)
