"""Results told in few words: figures behind a description, figures beside the rival, each of several results."""

import pytest

from reports import cells

LEAD = (
    "Union picks new general secretary\n\nThe Harlow Teachers' Union announced the result of its election on Monday. "
    "Anna Reyes, a treasurer, and Pieter Lund, an old hand, had stood for general secretary, as had Bo Adu.\n\n"
)
COLUMNS = ("subject", "for", "against", "outcome")


def _told(sentence: str, lead: str = LEAD) -> list[tuple[object, ...]]:
    return cells(f"{lead}{sentence}\n", "vote", COLUMNS, "2024-02-22")


@pytest.mark.parametrize(
    ("sentence", "figures"),
    [
        ("Ms Reyes beat Pieter Lund, the incumbent, 1,204 to 1,187 on May 11.", (1204, 1187)),
        ("Anna Reyes defeated the incumbent, Pieter Lund, 1,204-1,187.", (1204, 1187)),
        ("Anna Reyes edged out Pieter Lund, who has led the union since 2016, 1,204 to 1,187.", (1204, 1187)),
        ("Reyes saw off Lund, the incumbent, 56 to 44 in a run-off.", (56, 44)),
        ("Reyes beat Pieter Lund, 56-44.", (56, 44)),
        ("Reyes prevailed over Lund, 56-44.", (56, 44)),
        ("Lund was beaten by Reyes, 56-44.", (56, 44)),
        ("Lund was defeated by 56 votes to 44 by Reyes.", (56, 44)),
        ("Lund lost to Reyes, 44-56.", (56, 44)),
    ],
)
def test_winner_whatever_name_stands_beside_the_figures(sentence: str, figures: tuple[int, int]) -> None:
    """The verb says who won, not the name that happens to stand beside the figures."""
    assert _told(sentence) == [("Anna Reyes", *figures, "passed")]


@pytest.mark.parametrize(
    "sentence",
    [
        "Reyes met Lund, the incumbent, 12 to 15 times in April.",
        "Reyes joined Lund, who has led the union since 2016, 10 to 12 years ago.",
        "Reyes leads Lund, 56-44.",
    ],
)
def test_no_vote(sentence: str) -> None:
    """How often, how long ago, and what a poll says, is no result."""
    assert _told(sentence) == []


ELECTED = (
    "Four elected to council\n\nChile, Uganda, Benin and Jordan were elected to the U.N. Security Council on Thursday "
    "in a vote of the General Assembly.\n\n"
)


@pytest.mark.parametrize(
    "sentence",
    [
        "Chile received 183 votes, Uganda 179, Jordan 176 and Benin 171.",
        "Chile got 183 votes and Uganda 179. Jordan received 176, and Benin, which ran unopposed, 171.",
        "Chile received 183 votes, Uganda 179, Jordan 176 and Benin 171, while Peru, with 60, missed out.",
    ],
)
def test_each_of_those_elected_together_has_a_result(sentence: str) -> None:
    """Those whom one verb says were elected have not beaten one another."""
    told = [("Chile", 183), ("Uganda", 179), ("Jordan", 176), ("Benin", 171)]
    assert _told(sentence, ELECTED) == [(who, votes, None, "passed") for who, votes in told]


def test_those_who_contest_what_is_left_are_told_apart() -> None:
    """A contest for the last place is a vote of one against another."""
    sentence = "Chile got 183 votes. For the remaining place Norway led Iceland 94-61, with Malta on 33."
    assert _told(sentence, ELECTED) == [("Chile", 183, None, "passed"), ("Norway", 94, 61, None)]


def test_two_elected_together() -> None:
    """Two seats are enough."""
    lead = "Two join school board\n\nAnna Reyes and Pieter Lund were elected to the Harlow school board on Tuesday.\n\n"
    told = _told("Reyes received 1,204 votes and Lund 1,187.", lead)
    assert told == [("Anna Reyes", 1204, None, "passed"), ("Pieter Lund", 1187, None, "passed")]


def test_an_old_duel_is_no_part_of_it() -> None:
    """What somebody won by years ago, against one rival, is not ranked among those of now."""
    lead = (
        "Three on shortlist\n\nThe board of the World Water Agency met on Wednesday and voted for a list of three "
        "names for director-general.\n\n"
    )
    told = _told(
        "Anna Reyes got 25 votes, Pieter Lund 29 and Carla Holm 21. Bo Adu got 17. "
        "Dina Roth was elected in 2017 with 128 votes to the 57 of her rival, Ed Fell.",
        lead,
    )
    assert ("Carla Holm", 21, None, "passed") in told
    assert ("Dina Roth", 128, 57, "passed") in told
    assert ("Bo Adu", 17, None, "failed") in told


def test_a_place_among_three_is_no_count() -> None:
    """Whose job it is, is no candidate."""
    assert _told("Lund makes final three for UNESCO job") == []


MEETING = (
    "Norvest Foods chair survives investor revolt\n\nShareholders in Norvest Foods met in Leeds on Tuesday and "
    "re-elected Anna Reyes as chair. The company's chief executive is Pieter Lund.\n\n"
)


@pytest.mark.parametrize(
    ("sentence", "votes"),
    [
        ("Outside director Carla Holm won 96%.", [("Carla Holm", 96, "passed")]),
        (
            "A proposal by a fund to write a floor into the articles, which takes two-thirds, attracted 61.2%.",
            [("proposal", 61.2, "failed")],
        ),
        ("Pieter Lund scraped through with 53.9%, down from 88% a year ago.", [("Pieter Lund", 53.9, "passed")]),
        ("The proposal to raise the dividend was defeated, with 39.5% in favor.", [("proposal", 39.5, "failed")]),
        (
            "• Reyes, chair since 2018: re-elected for one year, 57.9 per cent in favour",
            [("Anna Reyes", 57.9, "passed")],
        ),
        (
            "• Remuneration report (advisory): voted down, 49.1 per cent in favour",
            [("Remuneration report (advisory)", 49.1, "failed")],
        ),
        ("The pay report was approved by 71 per cent of shareholders.", [("pay report", 71, "passed")]),
        (
            "Reyes got 88% and Lund 93%, while finance director Bo Adu was backed by 97 per cent.",
            [("Anna Reyes", 88, "passed"), ("Pieter Lund", 93, "passed"), ("Bo Adu", 97, "passed")],
        ),
        ("Reyes was returned with 71.4 per cent, against 98 per cent in 2022.", [("Anna Reyes", 71.4, "passed")]),
    ],
)
def test_shareholders_vote_on_each_apart(sentence: str, votes: list[tuple[object, ...]]) -> None:
    """At a company's meeting each share is a vote of its own, with or without a word for votes."""
    told = [(who, favour, outcome) for who, favour, against, outcome in _told(sentence, MEETING) if against is None]
    assert told == votes


@pytest.mark.parametrize(
    "sentence",
    [
        "Shareholders approved a plan to raise the dividend by 12%.",
        "Investor Carla Holm took 9.8%.",
        "Reyes, who owns 9.8%, said sales had won back 3%.",
        "Norvest shares gained 3.8%.",
        "Holm got a 12% pay rise.",
        "The company won 40% of the market.",
    ],
)
def test_shares_of_other_things(sentence: str) -> None:
    """Shares of capital, of sales and of a market are no votes, at a meeting as elsewhere."""
    assert _told(sentence, MEETING) == []


@pytest.mark.parametrize(
    "sentence",
    [
        "Anna Reyes and Pieter Lund polled 14 votes each in the 31-member council.",
        "A recount left the two with 14 votes apiece.",
        "Anna Reyes and Pieter Lund each received 14 votes.",
    ],
)
def test_as_many_each(sentence: str) -> None:
    """Two who got as many are level."""
    assert [(row[1], row[2], row[3]) for row in _told(sentence)] == [(14, 14, None)]


STRAW = (
    "Envoy leads in straw poll\n\nThe UN Security Council held a second straw poll on Tuesday for the post of "
    "secretary-general. Nepal's Anna Reyes, Norway's Pieter Lund, Bo Adu of Ghana and Carla Holm of Chile stand.\n\n"
)
REYES, LUND, ADU = ("Anna Reyes", 11, 2, 2), ("Pieter Lund", 9, 4, 2), ("Bo Adu", 8, 6, 1)


@pytest.mark.parametrize(
    ("text", "told"),
    [
        (
            (
                'Reyes collected 11 "encourage" ballots, two "discourage" and two "no opinion". '
                "In August it had been 12, one and two."
            ),
            [REYES, ("Anna Reyes", 12, 1, 2)],
        ),
        (
            (
                "Lund came next with nine encouragements, four against and two abstaining. Ghana's Bo Adu had eight, "
                "six and one. Bottom of the list was Chile's Carla Holm, who got three and withdrew within the hour."
            ),
            [LUND, ADU, ("Carla Holm", 3, None, None)],
        ),
        (
            (
                "Reyes had 11 encourages, two discourages and two no opinions; Lund nine, four and two; "
                "Adu eight, six and one."
            ),
            [REYES, LUND, ADU],
        ),
        ("Reyes 11-2-2, Lund 9-4-2, Adu 8-6-1.", [REYES, LUND, ADU]),
        (
            "Reyes had 11 encourages, two discourages and two no opinions. Lund has three, four and five daughters.",
            [REYES],
        ),
        (
            "Reyes had 11 encourages, two discourages and two no opinions. Lund met nine, ten and eleven envoys.",
            [REYES],
        ),
    ],
)
def test_figures_without_their_sides(text: str, told: list[tuple[object, ...]]) -> None:
    """What the figures of the next candidates are of, those of the first have said."""
    assert cells(f"{STRAW}{text}\n", "vote", ("subject", "for", "against", "abstentions"), "2024-02-22") == told


def test_fewer_than_was_needed() -> None:
    """A majority of those who voted is not always enough."""
    told = _told("The motion to limit terms received 34 votes in favour, two fewer than the 36 needed.")
    assert [row[1:] for row in told] == [(34, None, "failed")]


BOARD = (
    "Harlow board picks Reyes as superintendent\n\nThe Harlow school board settled on Anna Reyes as its next "
    "superintendent early Wednesday, after three failed motions and a vote at midnight. Reyes will start in July.\n\n"
)


@pytest.mark.parametrize(
    ("sentence", "told"),
    [
        ("A move to reopen the search got just two votes.", (2, None, "failed")),
        ("An amendment by Bo Adu won only three votes.", (3, None, "failed")),
        ("The amendment needed six votes but got four.", (4, None, "failed")),
        (
            "The 4-3 decision makes Reyes, an assistant in Ridgeway, the first woman to run the district.",
            (4, 3, "passed"),
        ),
    ],
)
def test_motions_in_few_words(sentence: str, told: tuple[object, ...]) -> None:
    """A motion that got "just two votes" failed; a decision that makes somebody something was hers."""
    assert [row[1:] for row in _told(sentence, BOARD)] == [told]


@pytest.mark.parametrize(
    ("sentence", "told"),
    [
        ("On the first count Reyes had 1,902 points, Lund 1,640 and Adu 921.", [(1902, 1640, None)]),
        ("The final tally was 2,537 points to 2,363.", [(2537, 2363, "passed")]),
        ("Reyes had 12 points and Lund 10.", []),
        ("The index fell 2,537 points after the count.", []),
        ("By Friday, proxies were running at 60-40 the other way.", []),
    ],
)
def test_points_for_votes(sentence: str, told: list[tuple[object, ...]]) -> None:
    """Points by the hundred are votes beside words of a contest; those of an index or a game are not."""
    assert [row[1:] for row in _told(sentence)] == told


@pytest.mark.parametrize(
    ("sentence", "told"),
    [
        (
            "In the first ballot Reyes had 20 votes, Lund 16 and Adu 11; in the second she had 22 and he 19.",
            [("Anna Reyes", 20, 16), ("Anna Reyes", 22, 19)],
        ),
        (
            "In the first round Reyes received 20 votes and Lund 16; in the second Lund got 22 and Reyes 19.",
            [("Anna Reyes", 20, 16), ("Pieter Lund", 22, 19)],
        ),
        ("Reyes got 20 votes, Lund 16; Adu had 11.", [("Anna Reyes", 20, 16)]),
        ("In the first round Reyes got 20 votes to Lund's 16; the second was put off.", [("Anna Reyes", 20, 16)]),
    ],
)
def test_rounds_in_one_sentence(sentence: str, told: list[tuple[object, ...]]) -> None:
    """Each round that a sentence parts from the other is a vote; a list that goes on is none."""
    assert [row[:3] for row in _told(sentence)] == told
