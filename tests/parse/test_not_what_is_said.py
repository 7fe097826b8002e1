"""Words that look like a position, an office or a vote and are none, each beside what does say so."""

import pytest

import newsevents as ne
from reports import rows

RUNS = "Ana Reyes runs for mayor of Tarawa. "
FUND = "Ana Reyes runs for president of Norvest. "


def _told(text: str) -> list[tuple[object, ...]]:
    """Give what is told of, and of whom; roles and statements aside."""
    report = ne.parse(text, published="2025-06-03")
    rows = [row for row in report.to_records() if row["type"] not in {"role", "statement"}]
    first = ("endorser", "person", "subject", "body", "candidate")
    told = ("stance", "status", "action", "for", "kind", "side")
    who = [next((row[name] for name in first if row.get(name)), None) for row in rows]
    return [(next(row[t] for t in told if row.get(t)), name) for row, name in zip(rows, who, strict=True)]


OTHERWISE = [
    (RUNS + "She is opposed by Mira Shah of Lamu and Tom Weld.", ("declared", "Mira Shah"), ("oppose", "Mira Shah")),
    (RUNS + "She is opposed by Norvest Labs.", ("oppose", "Norvest Labs"), ("declared", "Norvest Labs")),
    (
        "Kim Lund named Ana Reyes as his candidate for governor of the central bank. She is opposed by Tom Weld.",
        ("oppose", "Tom Weld"),
        ("declared", "Tom Weld"),
    ),
    (RUNS + "Tom Weld made it clear that he was not in the race.", ("declined", "Tom Weld"), ("declared", "Tom Weld")),
    (
        "Kim Lund, who has been a finance minister, runs for mayor of Tarawa.",
        ("left", "Kim Lund"),
        ("serving", "Kim Lund"),
    ),
    (
        "Kim Lund, who has been finance minister since 2020, runs for mayor of Tarawa.",
        ("serving", "Kim Lund"),
        ("left", "Kim Lund"),
    ),
    (
        "Sava and Lamu are bidding to host the 2035 Asian Cup. Oruba abandoned its own bid in favour of the World Cup.",
        ("withdrawn", "Oruba"),
        ("support", "Oruba"),
    ),
    (
        RUNS + "The teachers' union in Lamu and the governor of Oruba, Luis Pardo, have endorsed Reyes.",
        ("support", "Luis Pardo"),
        ("support", "Lamu"),
    ),
    (
        "Ana Reyes was elected Speaker of Parliament by 110 against 109 votes for the Unity nominee, Tom Weld.",
        (110, "Ana Reyes"),
        (109, "Tom Weld"),
    ),
    (
        "Four Democrats are vying to replace Gov. Kim Lund of Ohio. They are Ana Reyes, Tom Weld and Mira Shah.",
        ("declared", "Mira Shah"),
        ("took_office", "Mira Shah"),
    ),
    (
        "Ana Reyes was elected Speaker. Tom Weld was elected senior deputy speaker of the House of Representatives.",
        ("appointed", "Tom Weld"),
        ("declared", "Tom Weld"),
    ),
    (
        RUNS + "Tom Weld has been running for governor of Ohio since May.",
        ("declared", "Tom Weld"),
        ("serving", "Tom Weld"),
    ),
]


@pytest.mark.parametrize(("text", "said", "unsaid"), OTHERWISE)
def test_one_reading_and_not_the_other(text: str, said: tuple[object, ...], unsaid: tuple[object, ...]) -> None:
    told = _told(text)
    assert said in told
    assert unsaid not in told


SAID = [
    ("The board invested Ana Reyes as chancellor of the University of Lamu.", ("took_office", "Ana Reyes")),
    (FUND + "Tom Weld, its treasurer, announced his departure.", ("leaving", "Tom Weld")),
    (FUND + "Ms Reyes is the choice of Tom Weld.", ("support", "Tom Weld")),
    (FUND + "Lamu and Sava are on board.", ("support", "Sava")),
    (FUND + "Luis Pardo wants Ms Reyes.", ("support", "Luis Pardo")),
    (FUND + "Tom Weld will nominate for president.", ("declared", "Tom Weld")),
    ("Tom Weld was tapped to succeed Kim Lund as president of Norvest.", ("appointed", "Tom Weld")),
    (FUND + "Luis Pardo deserted Ms Reyes.", ("support", "Luis Pardo")),
    ("Ana Reyes is the president of Norvest.", ("serving", "Ana Reyes")),
    ("Tom Weld is the favourite for president of Norvest.", ("mentioned", "Tom Weld")),
]


@pytest.mark.parametrize(("text", "said"), SAID)
def test_what_does_say_so(text: str, said: tuple[object, ...]) -> None:
    assert said in _told(text)


UNSAID = [
    (FUND + "She has proven herself invested in the fund and its staff.", "took_office"),
    (FUND + "Tom Weld, a director, confirmed Luis Pardo's departure.", "leaving"),
    (FUND + "Tom Weld said that the new president was the choice of one family.", "support"),
    (FUND + "Lund and Weld were on the central bank board in May.", "support"),
    (FUND + 'She would lead it "for as long as the workers want me".', "support"),
    (FUND + "Tom Weld, who had been widely expected to nominate, stayed away.", "declared Tom Weld"),
    (FUND + "Tom Weld, a senator, replaced Luis Pardo as the party's choice for deputy.", "took_office"),
    (FUND + "Tom Weld is odds-on to replace Kim Lund.", "took_office"),
    (FUND + "Ms Reyes is favourite to be president of Norvest.", "took_office"),
    (FUND + "Kim Lund abandoned her campaign in May.", "support"),
    (FUND + "Ms Reyes is the favourite for the job.", "mentioned"),
    (FUND + "She is the President this country needs.", "serving"),
    (FUND + "Kim Lund cannot seek a third term.", "declared Kim Lund"),
    (FUND + "Kim Lund has not called on Tom Weld to vote in favour of Ms Reyes.", "support"),
    ("Ana Reyes was elected speaker of the House. Six parties asked for a break, and three for water.", "6"),
    ("Lamu, which had no opponents, was elected to the Security Council.", "0"),
    ("The committee gave Ana Reyes 31 votes last week, against 20 for Tom Weld and 7 for Kim Lund.", "7"),
    ("The first ballot for president of Norvest failed to produce the required majority.", "majority"),
]


@pytest.mark.parametrize(("text", "unsaid"), UNSAID)
def test_what_says_no_such_thing(text: str, unsaid: str) -> None:
    told = [f"{what} {who}" for what, who in _told(text)]
    assert not [row for row in told if row == unsaid or row.startswith(f"{unsaid} ")]


def test_a_picture_credit_is_no_part_of_a_name() -> None:
    text = "Reyes to vote no on Lund\n\nOhio U.S. Sen. Ana Reyes Getty Images\n\nSen. Ana Reyes said she will vote no."
    assert {role.person.name for role in ne.parse(text).roles} == {"Ana Reyes"}


def test_initials_end_before_a_word_that_is_glued_to_them() -> None:
    text = "W.J.M.elected Speaker\n\nW. J. M. Reyes was elected Speaker of Parliament on Monday."
    assert {row["organization"] for row in ne.parse(text).to_records()} == {"Parliament"}


BODIES = [
    (
        """Ana Reyes and Tom Weld run for general secretary of the Porters' Union.

        The RCN rebel Kim Lund spoke. The count is by simple plurality: under the union's rulebook there is no other.
        """,
        "Porters' Union",
    ),
    (
        """Ana Reyes and Tom Weld are running for Senate president. The Northern Assembly endorsed Reyes.

        To emerge, a contender requires a simple majority of the members present.
        """,
        "Senate",
    ),
    (
        """Ana Reyes was elected leader of the Liberals. Reyes entered parliament in 2022.

        Under party rules the leader is elected by a simple majority of Liberal members from both houses.
        """,
        "Liberals",
    ),
]


@pytest.mark.parametrize(("text", "body"), BODIES)
def test_a_rule_is_of_the_body_that_the_contest_is_in(text: str, body: str) -> None:
    assert [row["body"] for row in ne.parse(text).to_records() if row["type"] == "rule"] == [body]


CONTESTS = [
    (
        """Nelson to vote no

        Senator Kim Lund will vote against Ana Reyes's Supreme Court nomination. Lund is running for re-election against
        Governor Tom Weld of Ohio. Luis Pardo will vote for Reyes.
        """,
        {("Kim Lund", "justice", "Supreme Court"), ("Luis Pardo", "justice", "Supreme Court")},
    ),
    (
        "Senator Kim Lund will vote against Ana Reyes's nomination to the High Court. He is running for re-election.",
        {("Kim Lund", "justice", "High Court")},
    ),
    (
        """The race for the leadership of the Senate took a turn as they chose Ana Reyes for President of the Senate.

        Luis Pardo also wants the leadership. Kim Lund has endorsed Reyes.
        """,
        {("Kim Lund", "president", "Senate")},
    ),
    (
        "Ana Reyes runs for mayor of Lamu. She said that Supreme Court appointments were a mess. Tom Weld backs her.",
        {("Tom Weld", "mayor", "Lamu")},
    ),
]


SEATS = [
    (
        """Oruba backs Sava for Asian Cup

        Oruba backed the bid of Sava to host the 2035 Asian Cup.

        The same meeting will fill two vacancies on the Norvest Council. Luis Pardo is seeking another term. He is
        opposed by Mira Shah and Tom Weld.

        Ms Shah is supported by Kim Lund.
        """,
        {"Luis Pardo": "Norvest Council", "Mira Shah": "Norvest Council", "Tom Weld": "Norvest Council"},
    ),
    (
        """Porters back Reyes

        The Porters' Union endorsed Ana Reyes for mayor of Lamu.

        With three city council seats open, Tom Weld is also running.
        """,
        {"Tom Weld": "city council"},
    ),
    (
        """Porters back Reyes

        The Porters' Union endorsed Ana Reyes for mayor of Lamu. Tom Weld is also running.

        There were three city council seats open in May. Tom Weld is in the race to stay.
        """,
        {},
    ),
]


@pytest.mark.parametrize(("text", "seats"), SEATS)
def test_several_seats_that_a_passage_opens_are_what_its_persons_stand_for(text: str, seats: dict[str, str]) -> None:
    rows = [row for row in ne.parse(text).to_records() if row["type"] == "candidacy"]
    assert {row["person"]: row["organization"] for row in rows if row["office"] == "member"} == seats


def test_each_of_two_got_as_many_votes() -> None:
    text = "The council met on Monday. Ana Reyes and Tom Weld each drew four votes for president, Kim Lund abstaining."
    votes = [row for row in ne.parse(text).to_records() if row["type"] == "vote"]
    assert [(vote["for"], vote["against"], vote["outcome"]) for vote in votes] == [(4, 4, None)]


@pytest.mark.parametrize(("text", "positions"), CONTESTS)
def test_a_position_is_on_the_office_that_is_told(text: str, positions: set[tuple[str, str, str]]) -> None:
    rows = [row for row in ne.parse(text).to_records() if row["type"] == "endorsement"]
    assert {(row["endorser"], row["office"], row["organization"]) for row in rows} == positions


def test_another_term_is_of_the_holders_own_office() -> None:
    text = "Tom Weld is running for speaker of the House. Mayor Ana Reyes of Lamu said she will not seek re-election."
    told = {row["person"]: row["office"] for row in ne.parse(text).to_records() if row["type"] == "candidacy"}
    assert told == {"Tom Weld": "speaker", "Ana Reyes": "mayor"}


def test_who_is_put_forward_to_chair_a_board_is_to_be_its_chair() -> None:
    text = "Norvest's nomination committee has put forward Ana Reyes to chair the board. Tom Weld is to be a director."
    told = {row["person"]: row["office"] for row in ne.parse(text).to_records() if row["type"] == "candidacy"}
    assert told["Ana Reyes"] == "chair"


CHOSEN = "Ana Reyes was elected president of Oruba on Sunday, beating Kim Lund. "


@pytest.mark.parametrize(
    "text",
    [
        '"I will be the president of all Orubans," Reyes said.',
        '"I will be president for everyone," Reyes said.',
        '"I will be a president for all the people," she said.',
        '"I accept this election with humility," Reyes said.',
        '"I accept my election with gratitude," Reyes said.',
    ],
)
def test_what_the_winner_promises_or_accepts_is_no_event(text: str) -> None:
    assert _told(CHOSEN + text) == _told(CHOSEN)


@pytest.mark.parametrize(
    "text", ["She will be the president of Lamu University from July.", "Kim Lund will be the president of the court."]
)
def test_who_will_hold_an_office_is_told(text: str) -> None:
    assert len(_told(CHOSEN + text)) == len(_told(CHOSEN)) + 1


def test_defeat_is_conceded_and_accepted() -> None:
    for verb in ("conceded defeat", "accepted defeat", "conceded the election"):
        assert ("rejected", "Kim Lund") in _told(f"Ana Reyes was elected mayor of Tarawa. Kim Lund {verb} on Monday.")


@pytest.mark.parametrize("action", ["was elected president of the court", "took the oath as president of the court"])
def test_time_in_a_description_is_no_start_of_the_new_office(action: str) -> None:
    (row,) = rows(f"Ana Reyes, a judge since 2010, {action}.", "appointment")
    assert (row["office"], row["start"]) == ("president", None)


def test_time_in_a_description_is_the_start_of_the_office_that_ends() -> None:
    (row,) = rows("Ana Reyes, mayor of Tarawa since 2010, will step down in July.", "appointment")
    assert (row["office"], row["start"]) == ("mayor", "2010")


def test_who_has_long_been_a_judge_takes_the_oath_for_the_new_office() -> None:
    text = (
        "Ana Reyes was sworn in as president of the court. Reyes, who has been a judge there since 2010, took the oath."
    )
    told = {(row["action"], row["office"]) for row in rows(text, "appointment")}
    assert told == {("took_office", "president"), ("serving", "judge")}
    (held, *_) = rows("Ana Reyes, who has been mayor of Tarawa since 2010, when she took office, won.", "appointment")
    assert held["office"] == "mayor"


@pytest.mark.parametrize("won", ["one of three vice president posts", "one of four council seats", "two of the seats"])
def test_places_won_are_no_votes(won: str) -> None:
    text = f"Ana Reyes was elected president of the United Miners by 120 votes to 80. Kim Lund won {won}."
    assert ("rejected", "Kim Lund") not in _told(text)
    counted = text.replace(won, "31 of the 200 votes")
    assert ("rejected", "Kim Lund") in _told(counted)


@pytest.mark.parametrize("kind", ["School", "State", "County", "University"])
def test_kind_of_body_is_no_name(kind: str) -> None:
    text = f"{kind} board rejects Kim Lund for superintendent\n\nThe board voted on Tuesday."
    assert _told(text)[0] == ("rejected", "Kim Lund")
    assert not rows(text, "endorsement")
    assert rows("Norvest board names Ana Reyes as chair", "appointment")[0]["organization"] == "Norvest"


@pytest.mark.parametrize(
    ("verb", "figures"), [("rejected", (2, 5)), ("voted down", (2, 5)), ("approved", (5, 2)), ("appointed", (5, 2))]
)
def test_vote_that_is_pointed_at_is_the_one_just_told(verb: str, figures: tuple[int, int]) -> None:
    text = f"The council on Monday {verb} Kim Lund as police chief. The 5-2 vote followed an hour of debate."
    (vote,) = rows(text, "vote", published="2025-06-03")
    assert ((vote["for"], vote["against"]), vote["date"]) == (figures, "2025-06-02")


def test_board_of_trustees_is_no_board_of_governors() -> None:
    told = "The Board of Governors met. {} appointed Ana Reyes president of Lamu University."
    assert rows(told.format("The board of trustees"), "appointment")[0]["appointer"] == "board of trustees"
    assert rows(told.format("The board"), "appointment")[0]["appointer"] == "Board of Governors"
