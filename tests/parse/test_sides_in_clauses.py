"""Who is for or against whom, told in relative and subordinate clauses, in ellipses and of several at once."""

import pytest

from newsevents import parse
from reports import positions

STATES = ("Peru", "Chile", "Kenya")
RACE = "Ana Reyes, Tom Vane and Bo Lund are the candidates for president of the Nordic Chess Federation. "


def told(text: str) -> set[tuple[str, str, str | None]]:
    """Give who takes which side in the contest."""
    return positions(RACE + text)


@pytest.mark.parametrize(
    "text",
    [
        "That cleared the way for Ana Reyes, a former judge, whom the European Union endorsed at its spring summit.",
        "Ana Reyes, a former judge, whom the European Union endorsed, is ahead.",
        "The winner may be Ana Reyes, whose bid the European Union endorsed in May.",
        "Ana Reyes, a former judge, whose candidacy the European Union supports, is ahead.",
        "The woman to beat is Ana Reyes, whom the European Union backed at once.",
    ],
)
def test_whom_a_relative_clause_tells_of(text: str) -> None:
    assert told(text) == {("European Union", "support", "Ana Reyes")}


@pytest.mark.parametrize(
    "text",
    [
        "Ana Reyes, whom a panel set up by Peru in May interviewed, is a former judge.",
        "Ana Reyes, a former judge whose rulings Peru opposed in May, was absent.",
        "Ana Reyes, whose party Peru supported in May, was absent.",
    ],
)
def test_no_side_in_a_relative_clause(text: str) -> None:
    assert told(text) == set()


@pytest.mark.parametrize(
    "text",
    [
        "Ana Reyes bowed out in May after the new president of Peru, Hugo Salas, withdrew his backing.",
        "Ana Reyes bowed out in May when Hugo Salas took back his endorsement.",
        "After Hugo Salas withdrew his support, Ana Reyes quit the race.",
    ],
)
def test_who_has_quit_is_whose_backing_was_withdrawn(text: str) -> None:
    first = "Tom Vane, who has visited 31 capitals, is ahead. "
    assert told(first + text) == {("Hugo Salas", "support", "Ana Reyes")}


def test_backing_withdrawn_from_somebody_named_in_the_clause_itself() -> None:
    text = "Ana Reyes quit the race in May, and Hugo Salas took back his support for Tom Vane."
    assert told(text) == {("Hugo Salas", "support", "Tom Vane")}


@pytest.mark.parametrize(
    "text",
    [
        "Peru wants Ana Reyes gone and has put up two people of its own: Tom Vane and Bo Lund.",
        "Peru opposes Ana Reyes and supports neither of her rivals: Tom Vane and Bo Lund.",
    ],
)
def test_a_list_of_rivals_is_not_of_those_who_take_a_side(text: str) -> None:
    assert ("Peru", "oppose", "Ana Reyes") in told(text)
    assert {who for who, _, _ in told(text)} == {"Peru"}


def test_a_list_of_those_who_take_a_side() -> None:
    text = "Two states oppose Ana Reyes: Peru and Chile."
    assert told(text) == {("Peru", "oppose", "Ana Reyes"), ("Chile", "oppose", "Ana Reyes")}


@pytest.mark.parametrize(
    "text",
    [
        "Ana Reyes enjoys the support of Peru and, more surprisingly, of Chile.",
        "Support for Ana Reyes has come from Peru and, more surprisingly, from Chile.",
        "Ana Reyes is backed by Peru and, since May, by Chile.",
        "Ana Reyes was endorsed by Peru, then by Chile.",
        "Ana Reyes was endorsed first by Peru and then by Chile.",
    ],
)
def test_a_preposition_repeated_behind_an_aside(text: str) -> None:
    assert told(text) == {("Peru", "support", "Ana Reyes"), ("Chile", "support", "Ana Reyes")}


@pytest.mark.parametrize(
    "text",
    [
        "Ana Reyes was endorsed by Peru but not by Chile.",
        "Ana Reyes was endorsed by Peru and, in May, spoke of Chile.",
        "Ana Reyes has the support of Peru and, in May, of 31 votes.",
    ],
)
def test_no_preposition_repeated(text: str) -> None:
    assert told(text) == {("Peru", "support", "Ana Reyes")}


@pytest.mark.parametrize(
    "text",
    [
        "Peru supports Ana Reyes, and Hugo Salas, who runs the Chilean branch, prefers Tom Vane.",
        "Peru supports Ana Reyes, but Hugo Salas, whose branch is the largest, is for Tom Vane.",
        "Ana Reyes is backed by Peru, and Hugo Salas, who runs the Chilean branch, supports Tom Vane.",
    ],
)
def test_the_subject_of_another_clause_is_no_conjunct(text: str) -> None:
    assert told(text) == {("Peru", "support", "Ana Reyes"), ("Hugo Salas", "support", "Tom Vane")}


def test_conjuncts_that_a_relative_clause_tells_of() -> None:
    text = "Peru supports Ana Reyes, and Tom Vane, who runs the Chilean branch."
    assert told(text) == {("Peru", "support", "Ana Reyes"), ("Peru", "support", "Tom Vane")}


@pytest.mark.parametrize(
    "text",
    [
        "Nor has Peru endorsed Ana Reyes.",
        "Neither has Peru endorsed Ana Reyes.",
        "Never has Peru supported Ana Reyes.",
        "Peru will send an envoy, nor does it back Ana Reyes.",
        "Nor will Peru, for now, support Ana Reyes.",
    ],
)
def test_a_denial_that_stands_first(text: str) -> None:
    assert [(e.endorser.name, e.modality.value) for e in parse(RACE + text).endorsements] == [("Peru", "denied")]


def test_who_will_not_endorse_either() -> None:
    text = "Hugo Salas, who was going to run, will not; nor will he endorse anyone."
    assert told(text) == {("Hugo Salas", "neutral", None)}


@pytest.mark.parametrize("text", ["Nor will Peru.", "Never did Ana Reyes doubt that Peru would have to vote."])
def test_a_denial_of_nothing_that_is_a_side(text: str) -> None:
    assert told(text) == set()


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Peru supports neither man.", {("Peru", "neutral", None)}),
        ("Peru has decided to vote for neither candidate.", {("Peru", "neutral", None)}),
        ("Hugo Salas told his voters to stay at home.", {("Hugo Salas", "neutral", None)}),
        ("Hugo Salas has told his supporters to vote as they please.", {("Hugo Salas", "neutral", None)}),
        ("Hugo Salas has ruled out a recommendation.", {("Hugo Salas", "neutral", None)}),
        ("Ann Cole held out for Ana Reyes to the end.", {("Ann Cole", "support", "Ana Reyes")}),
        ("Hugo Salas raised his hand for Ana Reyes.", {("Hugo Salas", "support", "Ana Reyes")}),
        ("Hugo Salas had wanted the job for his ally Ana Reyes.", {("Hugo Salas", "support", "Ana Reyes")}),
        ("Ana Reyes is the candidate of Peru, Chile and Kenya.", {(s, "support", "Ana Reyes") for s in STATES}),
        ("Hugo Salas asked voters to stay at home because of the storm.", set()),
        ("Hugo Salas has not ruled out an endorsement.", set()),
        ("Ana Reyes held out for a better deal.", set()),
        ("Hugo Salas raised his hand for silence.", set()),
        ("Hugo Salas wants the job for himself.", set()),
    ],
)
def test_frames_of_taking_sides(text: str, expected: set[tuple[str, str, str | None]]) -> None:
    assert told(text) == expected


@pytest.mark.parametrize(
    "text",
    [
        "Halden Bank's advisers recommended that Ana Reyes be appointed chairman of Halden Bank.",
        "Investors in Halden Bank debated a proposal that Ana Reyes be appointed chairman of Halden Bank.",
        "Investors voted on a demand that Ana Reyes be named chairman of Halden Bank.",
        "Peru insisted that Ana Reyes be named chairman of Halden Bank.",
    ],
)
def test_what_is_only_proposed_has_not_happened(text: str) -> None:
    assert [a.modality.value for a in parse(text).appointments] in ([], ["possible"])


def test_what_those_decide_who_may() -> None:
    (told_of,) = parse("A court ordered that Ana Reyes be named chairman of Halden Bank.").appointments
    assert told_of.modality.value == "actual"


def test_a_call_by_somebody_for_somebody_to_go() -> None:
    text = "Tom Vane is chairman of Halden Bank. Investors discussed a call by the Vance Fund for Tom Vane to resign."
    assert {a.action.value for a in parse(text).appointments} <= {"serving"}


@pytest.mark.parametrize(
    "text",
    [
        "Peru is on Ana Reyes's side and Chile on Tom Vane's.",
        "Ana Reyes has the support of Peru and Tom Vane the support of Chile.",
        "Ana Reyes has the backing of Peru and Tom Vane that of Chile.",
    ],
)
def test_whose_backer_is_whose(text: str) -> None:
    assert ("Peru", "support", "Ana Reyes") in told(text)
    assert told(text) <= {("Peru", "support", "Ana Reyes"), ("Chile", "support", "Tom Vane")}


@pytest.mark.parametrize(
    "text",
    [
        "Hugo Salas dropped out and asked those who had pledged themselves to him to get behind Ana Reyes.",
        "Hugo Salas asked those who had promised to back him to vote for Ana Reyes.",
        "Hugo Salas, who came third, told his supporters from the rostrum to go over to Ana Reyes.",
        "Hugo Salas urged his friends to give their votes to Ana Reyes.",
    ],
)
def test_who_sends_their_own_to_somebody(text: str) -> None:
    assert told(text) == {("Hugo Salas", "support", "Ana Reyes")}


@pytest.mark.parametrize(
    "text",
    [
        "Hugo Salas asked those who want to unseat Ana Reyes to wait.",
        "Hugo Salas told friends who had urged him to back Ana Reyes that it was late.",
        "Hugo Salas told his friends to go over to Ireland.",
    ],
)
def test_who_sends_nobody_to_anybody(text: str) -> None:
    assert told(text) == set()


@pytest.mark.parametrize(
    "text",
    [
        "Peru will vote against Ana Reyes, and Chile has advised members to do so too.",
        "Peru will vote against Ana Reyes. Chile had already urged members to do so.",
        "Peru will vote against Ana Reyes over her pay. Chile has told friends to do the same.",
    ],
)
def test_who_asks_others_to_do_so(text: str) -> None:
    found = [(e.endorser.name, e.stance.value, e.modality.value) for e in parse(RACE + text).endorsements]
    assert sorted(found) == [("Chile", "oppose", "actual"), ("Peru", "oppose", "expected")]


@pytest.mark.parametrize(
    "text",
    [
        "Peru backs Ana Reyes, and Chile is urged to do so.",
        "Peru backs Ana Reyes. Chile may ask others to do so.",
    ],
)
def test_who_asks_nobody_to_do_so(text: str) -> None:
    assert told(text) == {("Peru", "support", "Ana Reyes")}


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Peru sided with Ana Reyes, while Chile said it would abstain because it had seen no alternative.",
            {("Peru", "support", "Ana Reyes"), ("Chile", "neutral", "Ana Reyes")},
        ),
        ("The speaker, Ann Cole, as is customary, abstained.", {("Ann Cole", "neutral", None)}),
        ("Peru never wavered in its support for Ana Reyes.", {("Peru", "support", "Ana Reyes")}),
        ("Peru shot down Ana Reyes.", {("Peru", "oppose", "Ana Reyes")}),
        ("Peru has no objection to either.", {("Peru", "neutral", None)}),
        ("Peru has wavered in its support for the plan.", set()),
        ("Peru had no objection to the plan.", set()),
    ],
)
def test_sides_kept_and_not_taken(text: str, expected: set[tuple[str, str, str | None]]) -> None:
    assert told(text) == expected


def test_an_abstention_from_a_vote_of_confidence() -> None:
    text = (
        "Chief Minister Hugo Salas lost a vote of confidence in the Arden Assembly on Friday. "
        "Of the 59 members, 29 stood by him and 30 did not. Speaker Ann Cole, as is customary, abstained. "
        "Jo Lund staked her claim to the post of chief minister."
    )
    assert positions(text) == {("Ann Cole", "neutral", "Hugo Salas")}


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Peru's delegates support Ana Reyes.", {("Peru", "support", "Ana Reyes")}),
        ("Peru, whose representatives have endorsed Ana Reyes, was absent.", {("Peru", "support", "Ana Reyes")}),
        ("Peru does not want the job to go to Ana Reyes.", {("Peru", "oppose", "Ana Reyes")}),
        ("Peru wants the job to go to Ana Reyes.", {("Peru", "support", "Ana Reyes")}),
        ("Two of Peru's delegates support Ana Reyes.", set()),
        ("Peru does not want the job to go to waste.", set()),
    ],
)
def test_who_speaks_for_a_state(text: str, expected: set[tuple[str, str, str | None]]) -> None:
    assert told(text) == expected
