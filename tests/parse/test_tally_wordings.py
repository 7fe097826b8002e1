"""Counts of positions in the words of the press."""

import pytest

import newsevents as ne

CONTEXT = "The Harbour Party is to elect a new leader this month. Ana Reyes and Tom Lund are running for leader. "


@pytest.mark.parametrize(
    ("text", "told"),
    [
        (
            "About 85 lawmakers favour Ana Reyes, 45 Tom Lund.",
            {("Ana Reyes", "support", 85), ("Tom Lund", "support", 45)},
        ),
        ("Ana Reyes can count on 53 votes.", {("Ana Reyes", "support", 53)}),
        ("Sixty lawmakers back Ana Reyes.", {("Ana Reyes", "support", 60)}),
        ("Seventy lawmakers called on Ana Reyes to resign.", {("Ana Reyes", "oppose", 70)}),
        ("Twenty lawmakers remain undecided about Ana Reyes.", {("Ana Reyes", "undecided", 20)}),
    ],
)
def test_a_count_is_read(text: str, told: set[tuple[str, str, int]]) -> None:
    tallies = ne.parse(CONTEXT + text, published="2025-03-03").tallies
    assert {(t.candidate and t.candidate.name, t.side.value, t.count) for t in tallies} == told


def test_those_who_are_named_are_not_counted() -> None:
    report = ne.parse(CONTEXT + "Two senators, Mira Chen and Joe Adu, back Ana Reyes.", published="2025-03-03")
    assert report.tallies == ()
    assert {e.endorser.name for e in report.endorsements} == {"Mira Chen", "Joe Adu"}


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("Twelve lawmakers refused to back Tom Lund for speaker.", [("oppose", 12)]),
        ("Tom Lund is running for speaker. Nine senators said they would not vote for Lund.", [("oppose", 9)]),
        ("Tom Lund is running for speaker. Nine senators will never support him.", [("oppose", 9)]),
        ("Tom Lund is running for speaker. Nine senators declined to endorse him.", []),
        ("Tom Lund is running for speaker. Nine senators support him.", [("support", 9)]),
    ],
)
def test_a_count_of_refusals_is_none_of_support(text: str, told: list[tuple[str, int]]) -> None:
    found = ne.parse(text, published="2025-03-03").tallies
    assert [(t.side.value, t.count) for t in found] == told


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("One figure put it at 85 for Reyes, 45 for Lund and six with no preference.", [85, 45, 6]),
        ("Of those asked, 85 of the 135 lawmakers favour Reyes, 45 Mr Lund and five neither.", [85, 45, 5]),
        ("On paper Reyes can count on 29.", [29]),
        ("More than 200 of the party's 222 chiefs had called on her to offer herself.", [200]),
        ("More than 700 professors had petitioned the board not to dismiss Reyes.", [700]),
        ("Some 20 lawmakers signed a letter urging the party to choose Ms. Reyes.", [20]),
        ("Reyes launched her bid with 30 of the party's 63 lawmakers already signed up.", [30]),
        ("Of the 10 chairmen, seven signed a letter asking Lund not to run.", [7]),
        ("Twenty branches have declared for Reyes. The other eleven have not.", [20, 11]),
        ("She has locked up 140 pledges.", [140]),
        ("Her camp says it has 70 lawmakers on board.", [70]),
        ("So far 38 lawmakers have backed Reyes, compared with 22 for Lund.", [38, 22]),
        ("Lund, with 31 endorsements, trails Reyes, who has 58.", [31, 58]),
        ("Seventy-four lawmakers had written to demand her head.", [74]),
        ("Her camp thought it had 45 votes.", [45]),
        ("Reyes's aides said she had 45 lawmakers.", [45]),
        ("With all 50 senators of the centre behind Reyes, that makes 53.", [50, 53]),
        ("Of 86 lawmakers who answered, 59 went for Reyes and 12 for Lund; 15 had no preference.", [59, 12, 15]),
        ("Thirteen of the 24 senators had signed to remove Reyes.", [13]),
        ("By one diplomat's count, Reyes has nine votes, Lund six, and five are up in the air.", [9, 6, 5]),
        ("Some 187 lawmakers had signed a manifesto electing Reyes leader.", [187]),
        ("Reyes claims 187 votes.", [187]),
        ("More than 200 of the 222 divisions have called for Reyes to contest.", [200]),
        ("Fifteen of them named Reyes as their first choice.", [15]),
        ("Reyes's campaign group, the Quay Group, says 69 senators have signed up.", [69]),
        ("Reyes can count on her friends.", []),
    ],
)
def test_counts_are_read_in_their_many_wordings(text: str, told: list[int]) -> None:
    report = ne.parse(CONTEXT + text, published="2025-03-03")
    assert ([t.count for t in report.tallies], report.votes) == (told, ())


@pytest.mark.parametrize(("word", "value"), [("Fourteen", 14), ("Nineteen", 19), ("Seventy", 70), ("Fifty-one", 51)])
def test_a_number_may_begin_a_sentence(word: str, value: int) -> None:
    (tally,) = ne.parse(f"{CONTEXT}{word} of its 88 members have signed on with Reyes.", published="2025-03-03").tallies
    assert (tally.count, tally.total) == (value, 88)


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("Sources said Ana Reyes could count on at least 17.", [("Ana Reyes", 17)]),
        ("One Reyes backer claims 19 of the 36 votes.", [("Ana Reyes", 19)]),
        ("Supporters of Ana Reyes say they have 45 votes.", [("Ana Reyes", 45)]),
        ("The count stands at 45 for Ana Reyes to 38 for Tom Lund.", [("Ana Reyes", 45), ("Tom Lund", 38)]),
        ("Ana Reyes drew 45 signatures.", [("Ana Reyes", 45)]),
        ("Ana Reyes has pledges from 45 lawmakers, Tom Lund from 31.", [("Ana Reyes", 45), ("Tom Lund", 31)]),
        ("Some 28 of the 55 member states had given their word to Ana Reyes.", [("Ana Reyes", 28)]),
        ("A petition calling on Ana Reyes to resign has gathered 4,000 signatures.", []),
        ("Teamsters Local 705 endorsed Ana Reyes.", []),
        ("District Council 37 backed Ana Reyes.", []),
    ],
)
def test_counts_by_camps_and_no_numbers_of_branches(text: str, told: list[tuple[str, int]]) -> None:
    report = ne.parse(CONTEXT + text, published="2025-03-03")
    assert [(t.candidate and t.candidate.name, t.count) for t in report.tallies] == told
    assert not report.votes


@pytest.mark.parametrize(
    ("text", "source"),
    [
        ("By the Courier's count Ana Reyes had the backing of 40 lawmakers.", "Courier"),
        ("At least 30 lawmakers are expected to vote for Ana Reyes, according to one diplomat.", "one diplomat"),
        ("At least 30 lawmakers had promised to vote for Ana Reyes, according to one diplomat.", "one diplomat"),
        ("Thirty lawmakers back Ana Reyes.", None),
    ],
)
def test_whose_count_it_is(text: str, source: str | None) -> None:
    (tally,) = ne.parse(CONTEXT + text, published="2025-03-03").tallies
    assert (tally.source and tally.source.name) == source


def test_a_post_on_x_ends_a_sentence() -> None:
    text = "Joe Adu confirmed it in a post on X. Ana Reyes claims the support of 21 lawmakers."
    (tally,) = ne.parse(CONTEXT + text, published="2025-03-03").tallies
    assert tally.candidate is not None
    assert tally.candidate.name == "Ana Reyes"


@pytest.mark.parametrize(
    ("text", "side"),
    [
        ("Ana Reyes is assured of at least 12 votes.", "support"),
        ("Insiders say Ana Reyes has about 12 votes locked up.", "support"),
        ("Ana Reyes needs 15 votes and has 12.", "support"),
        ("Ana Reyes is three short of the 15 votes she needs, with 12 in hand.", "support"),
        ('"I have 12 votes," Ana Reyes told reporters.', "support"),
        ("Another two lawmakers backed Ana Reyes on Monday, taking her total to 12.", "support"),
        ("The chief whip's support takes Ana Reyes to 12 votes.", "support"),
        ("With 12 of 30 delegates on her side, Ana Reyes says she can win.", "support"),
        ("By evening 12 lawmakers had promised Ana Reyes their votes.", "support"),
        ("Ana Reyes already has 12 of the 16 votes she would need.", "support"),
        ("Ana Reyes said that she had cleared the high hurdle of 12 nominations.", "support"),
        ("The two groups behind Ana Reyes hold 12 seats.", "support"),
        ("Ana Reyes is standing down, as 12 of her lawmakers had begged her to.", "oppose"),
        ("Mira Chen became the 12th member to back Ana Reyes.", "support"),
        ("Mira Chen became the twelfth member of the caucus to oppose Ana Reyes.", "oppose"),
        ("A letter calling for Ana Reyes's election has been signed by 12 lawmakers.", "support"),
    ],
)
def test_a_running_count_is_read(text: str, side: str) -> None:
    tallies = ne.parse(CONTEXT + text, published="2025-03-03").tallies
    assert {(t.candidate and t.candidate.name, t.side.value, t.count) for t in tallies} == {("Ana Reyes", side, 12)}


@pytest.mark.parametrize(
    "text",
    [
        "Ana Reyes needs 12 votes.",
        "Ana Reyes became the 12th leader of the party.",
        "Another two lawmakers backed Ana Reyes on Monday.",
        "Ana Reyes is standing down, as 12 of her fans had asked her to sing.",
        "Ana Reyes cleared the bar of 12 metres.",
    ],
)
def test_what_is_needed_added_or_ranked_is_no_count(text: str) -> None:
    assert ne.parse(CONTEXT + text, published="2025-03-03").tallies == ()


def test_a_count_is_of_each_whom_it_names_again() -> None:
    text = "She led more than 70 House members in demanding the removal of Ana Reyes, of Luis Pardo and of Jo Adu."
    tallies = ne.parse(CONTEXT + text, published="2025-03-03").tallies
    assert {(t.candidate and t.candidate.name, t.side.value, t.count, t.comparison.value) for t in tallies} == {
        (name, "oppose", 70, "more_than") for name in ("Ana Reyes", "Luis Pardo", "Jo Adu")
    }


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("Ana Reyes counts 40 MPs in her corner; Lund claims 15.", [("Ana Reyes", 40), ("Tom Lund", 15)]),
        ("By one count, 40 MPs support Ana Reyes and 15 support Lund.", [("Ana Reyes", 40), ("Tom Lund", 15)]),
        ("A count by the Harbour Gazette gives Ana Reyes 40 MPs and Lund 15.", [("Ana Reyes", 40), ("Tom Lund", 15)]),
        ("Nominations stood at 40 for Ana Reyes and 15 for Lund.", [("Ana Reyes", 40), ("Tom Lund", 15)]),
        ("With 40 MPs already pledged to her, Ana Reyes is the favourite.", [("Ana Reyes", 40)]),
        ("Reyes's total rose to 40 on Friday.", [("Ana Reyes", 40)]),
        ("Reyes has upwards of 15 MPs on her side.", [("Ana Reyes", 15)]),
        ("Reyes now has 40 declared votes, two short of what she needs.", [("Ana Reyes", 40)]),
        ("Reyes has 40 unpaid bills and two short of what she needs.", []),
        ("With 40 MPs already in the hall, Ana Reyes began to speak.", []),
    ],
)
def test_counts_of_two_are_kept_apart(text: str, told: list[tuple[str, int]]) -> None:
    found = ne.parse(CONTEXT + text, published="2025-03-03").tallies
    assert [(t.candidate and t.candidate.name, t.count) for t in found] == told
    assert all(t.total is None for t in found)


def test_the_undecided_between_two_are_undecided_on_neither() -> None:
    text = CONTEXT + "Forty MPs back Reyes. Six have not made up their minds."
    found = ne.parse(text, published="2025-03-03").tallies
    assert [(t.candidate and t.candidate.name, t.count) for t in found] == [("Ana Reyes", 40), (None, 6)]
