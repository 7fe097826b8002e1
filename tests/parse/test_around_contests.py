"""What stories on contests tell around the contest: who bows out of what, who the incumbent is, who "they" are."""

import pytest

from reports import offices, only, positions, rows

RACE = "Rosa Lindqvist and Marek Vosk are candidates for secretary general of the Arctic Council. "
STANDING = {
    ("Rosa Lindqvist", "declared", "secretary general of Arctic Council"),
    ("Marek Vosk", "declared", "secretary general of Arctic Council"),
}


@pytest.mark.parametrize(
    ("words", "told"),
    [
        (
            "South Korea's Min Ji-ho, who heads the country's road institute, bowed out last month.",
            {
                ("Min Ji-ho", "withdrawn", "secretary general of Arctic Council"),
                ("Min Ji-ho", "serving", "head of road institute"),
            },
        ),
        (
            "Chile's central bank governor Luis Pardo bowed out on Friday.",
            {("Luis Pardo", "withdrawn", "secretary general of Arctic Council")},
        ),
        (
            "The Arctic Council's treasurer, Luis Pardo, bowed out on Friday.",
            {("Luis Pardo", "left", "treasurer of Arctic Council")},
        ),
    ],
)
def test_who_has_an_office_elsewhere_bows_out_of_the_race(words: str, told: set[tuple[str, str, str]]) -> None:
    """An office of another body is not what somebody leaves in a story on a race; one of the same body is."""
    assert offices(RACE + words) == STANDING | told


@pytest.mark.parametrize("came", ["became president in 2015", "was elected president in 2018"])
def test_whoever_got_the_office_once_bows_out_of_it(came: str) -> None:
    """Who came into the contested office leaves it, and does not stand."""
    story = "Rosa Lindqvist and Marek Vosk are running for president of Peru. Luis Pardo, who {}, bows out in July."
    told = offices(story.format(came))
    assert ("Luis Pardo", "leaving", "president of Peru") in told
    assert not any(person == "Luis Pardo" and what == "withdrawn" for person, what, _ in told)


@pytest.mark.parametrize(
    ("story", "whom"),
    [
        (
            "Rosa Lindqvist, who has led the Labour Party since 2016, faces Marek Vosk, an MP, in its leadership vote.",
            {"incumbent": "Rosa Lindqvist", "challenger": "Marek Vosk"},
        ),
        (
            "Challenger Marek Vosk, an MP, is seeking to unseat Rosa Lindqvist as leader of the Labour Party.",
            {"incumbent": "Rosa Lindqvist", "challenger": "Marek Vosk"},
        ),
        (
            "Mayor Rosa Lindqvist is opposed by Councillor Marek Vosk and lawyer Jana Kral in the race for mayor.",
            {"incumbent": "Rosa Lindqvist"},
        ),
    ],
)
def test_the_incumbent_is_no_challenger(story: str, whom: dict[str, str]) -> None:
    """The incumbent is who is told to have the office, whoever else has a title, and the challenger the other one."""
    for word, name in whom.items():
        assert ("youth wing", "support", name) in positions(
            f"{story} Vosk is popular. The youth wing is backing the {word}."
        )


@pytest.mark.parametrize(
    ("words", "who"),
    [
        ("The five Nordic states say it is their turn. They have lined up behind Vosk.", "five Nordic states"),
        ("The two Andean members met on Monday. They agreed to back Vosk.", "two Andean members"),
        ("The dockers' unions met on Monday. They are rallying behind Vosk.", "The dockers' unions"),
    ],
)
def test_they_are_those_whom_the_sentence_before_was_about(words: str, who: str) -> None:
    """All the states of a region are as good as named; "they" are those whom the last sentence was about."""
    assert positions(RACE + words) == {(who, "support", "Marek Vosk")}


@pytest.mark.parametrize(
    "words",
    [
        "Dozens of voters met on Monday. They agreed to back Vosk.",
        "Five diplomats met on Monday. They are rallying behind Vosk.",
    ],
)
def test_a_crowd_takes_no_position(words: str) -> None:
    """People who are only counted are nobody, and "they" are not whoever was named before them."""
    assert positions(RACE + words) == set()


def test_a_bloc_counts_as_a_tally_too() -> None:
    """States that are only counted are a tally."""
    told = only(RACE + "Five African states back Vosk.", "tally")
    assert (told["count"], told["candidate"]) == (5, "Marek Vosk")


@pytest.mark.parametrize(
    ("words", "told"),
    [
        ("Chile is behind Vosk, whom Bolivia and Mali also support.", {"Chile", "Bolivia", "Mali"}),
        ("The wind is with Vosk. The Czech has picked up the endorsement of Mali.", {"Mali"}),
        (
            "Vosk won the support of Chile in May. Peru followed suit, and Mali has come aboard.",
            {"Chile", "Peru", "Mali"},
        ),
        ("Chile backed Vosk in May. Peru came on board last week.", {"Chile", "Peru"}),
        ("Chile backed Vosk in May. Mali came aboard as a member. Vosk came before the board.", {"Chile"}),
    ],
)
def test_who_follows_who_backs_somebody(words: str, told: set[str]) -> None:
    """What the clause before told is on the same one, whoever was its subject, but not what is no backing."""
    assert positions(RACE + words) == {(who, "support", "Marek Vosk") for who in told}


@pytest.mark.parametrize(
    ("words", "who"),
    [
        ("Peru says it will back whoever the members settle on.", {"Peru"}),
        ('"We will get in behind whoever wins," Tom Aske said.', {"Tom Aske"}),
        ("Peru is keeping its head down.", {"Peru"}),
        ('Peru keeps its head down. "We will back whoever wins," Peru\'s foreign minister, Ana Mora, said.', {"Peru"}),
        ("Peru will back whoever can beat Vosk.", set()),
        ("The engineer kept his head down and worked.", set()),
    ],
)
def test_who_backs_whoever_wins_takes_no_side(words: str, who: set[str]) -> None:
    """Support for whoever wins is for nobody; who speaks for a neutral state says no more than the state."""
    told = positions(RACE + words)
    assert {(endorser, stance) for endorser, stance, _ in told} == {(name, "neutral") for name in who}


@pytest.mark.parametrize("words", ["Peru has its own runner in economist Ana Mora", "Peru's runner is Ana Mora"])
def test_a_runner_of_ones_own_is_nominated(words: str) -> None:
    """Who has a runner has put somebody up."""
    assert ("Ana Mora", "nominated", "secretary general of Arctic Council") in offices(RACE + words + ", a lawyer.")


def test_a_verb_behind_and_then_says_nothing_of_what_was_told() -> None:
    """What somebody thinks behind "and then" is of their own clause, not the source of the one before."""
    words = "Norvest extended the contract of chief executive Ana Mora in May, after it sounded out others, "
    told = only(words + "and then thought better of it.")
    assert (told["person"], told["source"]) == ("Ana Mora", None)


@pytest.mark.parametrize(
    "votes",
    [
        "She polled 1,908 votes, to the 1,877 of Marek Vosk.",
        "She took 1,908 votes against the 1,877 of her rival, Marek Vosk.",
        "Marek Vosk received 1,877 votes to the 1,908 of Rosa Lindqvist.",
    ],
)
def test_whose_votes_an_of_phrase_tells(votes: str) -> None:
    """ "To the 1,877 of Mr Vosk" gives the other's count, whichever is the greater one."""
    told = only(f"Rosa Lindqvist was elected president of the Labour Party on Saturday. {votes}", "vote")
    assert (told["subject"], told["for"], told["against"]) == ("Rosa Lindqvist", 1908, 1877)


def test_a_number_of_something_else_is_no_count_of_votes() -> None:
    """Members are no votes."""
    words = "She gave her votes to the 36 of the members who wanted a cut."
    told = only(f"Rosa Lindqvist was elected president of the Labour Party by 40 votes to 31. {words}", "vote")
    assert (told["for"], told["against"]) == (40, 31)


@pytest.mark.parametrize(
    ("words", "told"),
    [
        ("Jan Kral urged members to go with Vosk.", ("Jan Kral", "support", "Marek Vosk")),
        ("Jan Kral told Vosk to wait his turn.", ("Jan Kral", "oppose", "Marek Vosk")),
        ("Jan Kral appeared on Vosk's platform.", ("Jan Kral", "support", "Marek Vosk")),
        ("Jan Kral told his wife to go with Vosk to Lima.", None),
        ("Jan Kral told Vosk to wait for the results.", None),
    ],
)
def test_what_somebody_urges_is_a_position(words: str, told: tuple[str, str, str] | None) -> None:
    """Votes that are asked for are support, and patience that is asked of who stands is none."""
    assert positions(RACE + words) == ({told} if told else set())


@pytest.mark.parametrize(
    "whence",
    [
        "is missed by the shadow cabinet, from which he resigned in June",
        "is president of Peru, from whose cabinet Jan Kral resigned in June",
    ],
)
def test_what_somebody_resigns_from_is_told_before(whence: str) -> None:
    """Who resigns "from which" resigns from that, not from what the story is about."""
    told = offices(f"Rosa Lindqvist, president of the Labour Party, kept her job against Marek Vosk. Vosk {whence}.")
    assert not any(what in {"left", "withdrawn"} for _, what, _ in told)


def test_a_post_that_somebody_resigns_from_is_the_office() -> None:
    """What the words before call a post is the office told of."""
    told = offices("Marek Vosk was finance minister of Peru, a post from which he resigned in June.")
    assert told == {("Marek Vosk", "left", "finance minister of Peru")}


def test_the_last_to_be_something_is_not_whom_the_story_was_about() -> None:
    """ "The last leader to lose a vote, Ms Mora," is she."""
    words = "Marek Vosk left the Labour Party in June. The last leader to lose a vote, Ana Mora, runs a farm."
    assert not [row for row in rows(words, "role") if row["person"] == "Marek Vosk"]


def test_whoever_keeps_a_presidency_keeps_no_portfolio() -> None:
    """An office that a government has none of is no field of it, though ministers are told of beside it."""
    words = (
        "Finance minister Jan Kral quit the cabinet. Rosa Lindqvist, the prime minister, survived a test yesterday, "
    )
    told = rows(words + "retaining the presidency of the Labour Party by 74 votes. She reshuffles her cabinet today.")
    kept = next(row for row in told if row["person"] == "Rosa Lindqvist")
    assert (kept["action"], kept["office"], kept["date"]) == ("extended", "president", "2024-06-02")
