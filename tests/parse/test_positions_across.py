"""Positions that hang on the sentence before: pairs, places in a pair, challengers, what "that" and "so" stand for."""

import pytest

import newsevents

TWO = "Ana Reyes and Jonas Okafor are running for president of the World Rowing Federation. "
CHALLENGED = "Former trade minister Ana Reyes is challenging Jonas Okafor, the incumbent, for leader of the Left. "
LEADERS = "Ana Reyes and Carl Lund stand for leader of the Centre Party. "
ONE = "Peru backed Tomas Valdez, a Chilean economist, to lead the Pacific Trade Council. "


def positions(text: str) -> set[tuple[str, str, str, str]]:
    """Give who takes which position on whom, and whether it is real."""
    rows = [r for r in newsevents.parse(text, published="2024-03-05").to_records() if r["type"] == "endorsement"]
    return {(r["endorser"], r["stance"], r["candidate"], r["modality"]) for r in rows}


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        (TWO + "Norway supported the first and opposed the second.",
         {("Norway", "support", "Ana Reyes", "actual"), ("Norway", "oppose", "Jonas Okafor", "actual")}),
        (TWO + "Norway supports the former, Ghana the latter.",
         {("Norway", "support", "Ana Reyes", "actual"), ("Ghana", "support", "Jonas Okafor", "actual")}),
        (TWO + "Ms Reyes has the backing of Norway. Mr Okafor has that of Ghana.",
         {("Norway", "support", "Ana Reyes", "actual"), ("Ghana", "support", "Jonas Okafor", "actual")}),
        (CHALLENGED + "Norway opposes both.",
         {("Norway", "oppose", "Ana Reyes", "actual"), ("Norway", "oppose", "Jonas Okafor", "actual")}),
        (CHALLENGED + "The dockers' union prefers her rival.",
         {("The dockers' union", "support", "Jonas Okafor", "actual")}),
        (CHALLENGED + "Norway voted for the challenger and Ghana for Mr Okafor.",
         {("Norway", "support", "Ana Reyes", "actual"), ("Ghana", "support", "Jonas Okafor", "actual")}),
        (TWO + "Norway is against Ms Reyes, but Ghana is not.",
         {("Norway", "oppose", "Ana Reyes", "actual"), ("Ghana", "oppose", "Ana Reyes", "denied")}),
        (TWO + "Lars Nyberg supports Ms Reyes. His party, the Liberal League, does not.",
         {("Lars Nyberg", "support", "Ana Reyes", "actual"), ("Liberal League", "support", "Ana Reyes", "denied")}),
        (TWO + "Norway's envoy, Lars Nyberg, said that his government would go on backing Ms Reyes.",
         {("Norway", "support", "Ana Reyes", "expected")}),
        (ONE + "Ghana is expected to follow.",
         {("Peru", "support", "Tomas Valdez", "actual"), ("Ghana", "support", "Tomas Valdez", "expected")}),
        (ONE + "Ghana became the second country to do so.",
         {("Peru", "support", "Tomas Valdez", "actual"), ("Ghana", "support", "Tomas Valdez", "actual")}),
        (ONE + "Ghana, however, said it would not.",
         {("Peru", "support", "Tomas Valdez", "actual"), ("Ghana", "support", "Tomas Valdez", "denied")}),
        (ONE + "Norway was the first in Europe to back him, followed by Ghana and Mali.",
         {("Peru", "support", "Tomas Valdez", "actual"), ("Norway", "support", "Tomas Valdez", "actual"),
          ("Ghana", "support", "Tomas Valdez", "actual"), ("Mali", "support", "Tomas Valdez", "actual")}),
        ("Kenya nominated Amina Wanjiru for head of the Ocean Forum. Norway opposes the Kenyan candidate.",
         {("Norway", "oppose", "Amina Wanjiru", "actual")}),
        (LEADERS + "Lund came with Per Dahl on his left and Ida Moe on his right. Both want him to be leader.",
         {("Per Dahl", "support", "Carl Lund", "actual"), ("Ida Moe", "support", "Carl Lund", "actual")}),
    ],
)  # fmt: skip
def test_who_is_told_in_another_sentence(text: str, wanted: set[tuple[str, str, str, str]]) -> None:
    assert positions(text) == wanted


@pytest.mark.parametrize(
    "text",
    [
        TWO + "There were two ballots. Norway abstained on the first.",  # on a ballot
        TWO + "The federation will meet in Oslo in June. Members may bring their lunch. Peru hailed the first.",
        CHALLENGED + "Both want to cut taxes.",
        "Ana Reyes is challenging a ruling of the court. Norway opposes both.",
        "Jonas Okafor runs the Oslo tramways. Kenya bought three trams. Ghana is expected to follow.",
    ],
)
def test_what_names_nobody_who_stands_is_no_position(text: str) -> None:
    assert not {p for p in positions(text) if p[2] is not None}


def test_whoever_is_only_asked_to_do_so_has_not() -> None:
    assert positions(ONE + "Ghana is being urged to do so.") == {("Peru", "support", "Tomas Valdez", "actual")}
