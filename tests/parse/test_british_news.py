"""British news in plain words: heads of several parts of a business, goings to come, titles of who is named behind."""

from datetime import date

import pytest

import newsevents as ne

FRIDAY = date(2024, 3, 15)


def told(text: str, kind: str = "appointment") -> list[tuple[str | None, ...]]:
    """Give who did what, in which office, as the records of one kind say."""
    columns = {
        "appointment": ("person", "action", "office", "organization"),
        "role": ("person", "office", "organization"),
        "endorsement": ("endorser", "candidate"),
        "candidacy": ("person", "status", "modality"),
        "vote": ("subject", "outcome"),
        "statement": ("speaker", "quote"),
    }[kind]
    rows = (row for row in ne.parse(text, published=FRIDAY).to_records() if row["type"] == kind)
    return [tuple(row[column] for column in columns) for row in rows]


@pytest.mark.parametrize(
    ("words", "office"),
    [
        ("has promoted Ana Reyes to sales and marketing director", "sales and marketing director"),
        ("has named Ana Reyes as its commercial and operations director", "commercial and operations director"),
        ("promoted Ana Reyes to retail, online & wholesale director", "retail, online and wholesale director"),
        ("has appointed Ana Reyes chief financial and operating officer", "chief operating and financial officer"),
        ("has promoted Ana Reyes to head of retail", "head of retail"),
        ("appointed Ana Reyes as head of sales and marketing", "head of sales and marketing"),
        ("promoted Ana Reyes to finance director", "finance director"),
    ],
)
def test_parts_of_a_business(words: str, office: str) -> None:
    """Several parts of a business before a head's title are one office; a promotion to it is no recommendation."""
    text = f"Norvest {words}."
    assert [row[:3] for row in told(text)] == [("Ana Reyes", "appointed", office)]
    assert not told(text, "endorsement")


def test_parts_of_a_business_open_a_line() -> None:
    """The title may open the sentence, and other nouns before "and" are no part of it."""
    assert told("Sales and Marketing Director Ana Reyes is leaving Norvest.")[0][2] == "sales and marketing director"
    assert told("He met the bank and marketing director Ana Reyes.", "role")[0][1] == "marketing director"


@pytest.mark.parametrize(
    "opening",
    [
        "After the removal of Mr Lund, the chairman of the club,",
        "In response to the sacking of Mr Lund, the chairman of the club,",
        "Following the exit of Peter Lund, the chairman of the club,",
        "When Mr Lund went, the chairman of the club,",
    ],
)
def test_the_title_of_who_is_named_behind_it(opening: str) -> None:
    """A title behind a name that opens the sentence is of who acts, where their name follows in commas."""
    assert [row[:2] for row in told(f"{opening} Ana Reyes, wrote to members.", "role")] == [("Ana Reyes", "chairman")]


def test_the_title_of_who_is_named_before_it() -> None:
    """Where no name follows in commas, or the sentence has begun, a title describes whom it stands behind."""
    text = "Following the resignation of Peter Lund, the club's chairman, the board will meet."
    assert told(text, "role")[0][:2] == ("Peter Lund", "chairman")
    text = "Peter Lund, the chairman, Ana Reyes, the secretary, and Bo Holt all resigned."
    assert [row[:2] for row in told(text, "role")] == [("Peter Lund", "chairman"), ("Ana Reyes", "secretary")]


def test_the_head_of_a_part() -> None:
    """Who heads a part of a union is not its general secretary."""
    text = "Unite general secretary Bo Lund was told.\n\nAna Reyes, Unite's head of local government, said so."
    assert told(text, "role")[1] == ("Ana Reyes", "head", "Unite")


def test_shadow_ministers_are_a_party_s() -> None:
    """A shadow minister belongs to the party of the story, not to the state that the story speaks of."""
    text = "Three Labour MPs resigned.\n\nShadow defence minister Ana Reyes left over air strikes in Syria."
    assert told(text, "role")[0] == ("Ana Reyes", "shadow defence minister", "Labour")
    assert told("Defence minister Ana Reyes left over a visit to Syria.", "role")[0][2] == "Syria"


@pytest.mark.parametrize("exit_", ["Her departure", "Her resignation", "Ms Reyes's shock exit"])
def test_a_departure_that_is_to_come(exit_: str) -> None:
    """The noun for a departure that verbs have told is to come tells of the same one."""
    text = f"Ana Reyes, Norvest's chief executive, will step down in June.\n\n{exit_} is a blow to the firm."
    assert [row[1] for row in told(text)] == ["leaving"]
    text = f"Ana Reyes, Norvest's chief executive, resigned in January.\n\n{exit_} was a blow to the firm."
    assert [row[1] for row in told(text)] == ["left"]


def test_labels_of_who_is_going() -> None:
    """A participle before a colon says of whom the line names that they are going."""
    assert told("Stepping down: Norvest chairman Ana Reyes") == [("Ana Reyes", "leaving", "chairman", "Norvest")]
    assert told("Sacked: Norvest chairman Ana Reyes") == [("Ana Reyes", "left", "chairman", "Norvest")]


def test_gone_from_the_room() -> None:
    """A clause of time that says no more of when may tell of a room; with a date or an office, it is a departure."""
    office = "Ana Reyes is chief executive of Norvest. "
    assert [row[1] for row in told(office + "After she left, workers protested.")] == ["serving"]
    assert "left" in [row[1] for row in told("Ana Reyes ran Norvest. Shares fell after she left as chief executive.")]
    assert "left" in [row[1] for row in told("Norvest chief executive Ana Reyes spoke. She left.")]


def test_several_leave_their_posts() -> None:
    """Of several who leave "their posts", one whose office is not told has not that of another."""
    text = "Norvest chief executive Ana Reyes and Calder veteran Bo Lund said they will be leaving their posts."
    assert [row[0] for row in told(text)] == ["Ana Reyes"]


def test_posts_held_before() -> None:
    """Posts that are only some of those held are not the office held now."""
    now = "Norvest finance director Ana Reyes "
    assert not told(f"{now}has held roles at Calder and Alder.")
    assert [row[1:3] for row in told(f"{now}held posts including head of sales at Calder.")] == [
        ("left", "head of sales")
    ]


def test_who_leaves_a_government() -> None:
    """A party's leader who takes it out of a government stays its leader; a minister goes."""
    text = "Leader Bo Lund's decision to quit the government was backed by the Harbour Party."
    assert not told(text)
    text = "Trade minister Bo Lund's decision to quit the cabinet shocked colleagues."
    assert ("Bo Lund", "left", "trade minister") in [row[:3] for row in told(text)]


def test_whose_reasons() -> None:
    """Who pulls out is whose reasons for it a clause tells of, and it is so though nothing was said of them."""
    text = "Ana Reyes is running for mayor. She would not speak of Bo Lund's reasons for dropping out."
    assert ("Bo Lund", "withdrawn", "actual") in told(text, "candidacy")
    assert ("Ana Reyes", "withdrawn", "actual") not in told(text, "candidacy")


def test_who_is_of_that_age() -> None:
    """A person's age means whom the story is about, not who was named in passing."""
    text = (
        "Ana Reyes, chief executive of Norvest, will leave in June.\n\n"
        "Her exit is a blow to Bo Lund, who hired her.\n\n"
        "The 56-year-old was to become deputy governor of the Bank of England."
    )
    assert ("Ana Reyes", "took_office", "deputy governor") in [row[:3] for row in told(text)]


@pytest.mark.parametrize(
    "words",
    [
        "We will leave that to the voters in May",
        "I will leave this to the police",
    ],
)
def test_what_is_left_to_others(words: str) -> None:
    """What one leaves to others is no departure."""
    assert not told(f'Labour leader Ana Reyes said: "{words}."')


@pytest.mark.parametrize(
    "words",
    [
        "called on the home secretary, Bo Lund, to take action",
        "called on Bo Lund to get a grip",
        "wants Bo Lund to take steps",
    ],
)
def test_what_one_is_to_take(words: str) -> None:
    """Who is to take action is not wanted in an office."""
    assert not told(f"Ana Reyes, who is running for mayor, {words}.", "endorsement")


def test_what_one_is_to_take_over() -> None:
    """Who is to take the chair is wanted in it."""
    assert told("Ana Reyes called on Bo Lund to take the chair of the committee.", "endorsement") == [
        ("Ana Reyes", "Bo Lund")
    ]


def test_brought_round_to_a_view() -> None:
    """Who is brought round to a view backs nobody."""
    lead = "Bo Lund is running for leader of Labour. "
    assert not told(f"{lead}He hopes to bring Labour round to an anti-nuclear stance.", "endorsement")
    assert told(f"{lead}He hopes to win over Ana Reyes.", "endorsement") == [("Ana Reyes", "Bo Lund")]


def test_what_a_candidate_rejects() -> None:
    """Who rejects something has not been rejected."""
    lead = "Ana Reyes, who is running for mayor, said: "
    assert ("Ana Reyes", "rejected", "actual") not in told(
        f'{lead}"I was too outspoken and rejected centralised politics."', "candidacy"
    )


def test_confidence_without_a_vote() -> None:
    """One may lose the confidence of a party without a vote; a vote of confidence that is lost is one."""
    assert not told("Council leader Ana Reyes has lost the confidence of her group.", "vote")
    assert told("Council leader Ana Reyes has lost a vote of confidence.", "vote")


def test_a_name_that_signs_a_photograph() -> None:
    """A name alone at the end of a paragraph is nobody whom the next one speaks of."""
    text = "Flights were disrupted for two weeks. Ed Lund\n\nThe general secretary of ICTU becomes a director."
    assert not told(text, "role")


def test_the_company_said() -> None:
    """A body that only a quotation names is not "the company" that says it."""
    text = "Norvest warned on profits.\n\n“The M&E (M&E) and buildings businesses struggled,” the company said."
    assert [row[0] for row in told(text, "statement")] == ["Norvest"]


@pytest.mark.parametrize(
    ("second", "who"),
    [
        ("Ana Reyes, who joined the firm in 2010, had been under pressure.", "Ana Reyes"),
        ("Ana Reyes said it was time for a change.", "Ana Reyes"),
        ("Ana Reyes, 56, joined in 2015.", "Ana Reyes"),
        ("Chairman Bo Lund will take over from the departing Ana Reyes.", "Ana Reyes"),
    ],
)
def test_who_is_named_only_then(second: str, who: str) -> None:
    """Whom the opening tells of by title alone is who is named next, as the subject and for the first time."""
    text = f"The chief executive of Norvest has resigned.\n\n{second}"
    assert (who, "left", "chief executive officer", "Norvest") in told(text)
    assert (who, "chief executive officer", "Norvest") in told(text, "role")


@pytest.mark.parametrize(
    "second",
    [
        "Chair of governors Ana Reyes said it was time for a change.",
        "Ana Reyes, a teacher and a chair of governors, thanked him.",
        "Ana Reyes will replace him in May.",
        "Ana Reyes of Calder Capital called it a blow.",
        'Teachers were shocked. "It is a blow," said Ana Reyes.',
    ],
)
def test_who_is_another(second: str) -> None:
    """Who has another office, is of another body or comes in the place of the one who has gone is somebody else."""
    assert not [row for row in told(f"The head of Calder College has resigned.\n\n{second}") if row[1] == "left"]


@pytest.mark.parametrize(
    ("words", "action"),
    [
        ("is no longer chief executive of Norvest", "left"),
        ("will no longer be chief executive of Norvest", "leaving"),
        ("will no longer be chief executive of Norvest from Monday", "leaving"),
        ("will no longer serve as chief executive of Norvest", "leaving"),
    ],
)
def test_no_longer(words: str, action: str) -> None:
    """What one no longer is, one has left; what one will no longer be, one is leaving."""
    assert told(f"Ana Reyes {words}.") == [("Ana Reyes", action, "chief executive officer", "Norvest")]
    row = next(row for row in ne.parse(f"Ana Reyes {words}.").to_records() if row["type"] == "appointment")
    assert row["modality"] == ("actual" if action == "left" else "expected")


def test_not_in_office() -> None:
    """What one is not or will not be says of no departure."""
    assert not told("Ana Reyes is not chief executive of Norvest.")
    assert not told("Ana Reyes will not be chief executive of Norvest.")


@pytest.mark.parametrize("words", ["is leaving", "is to leave", "is retiring", "has resigned", "will step down in May"])
def test_after_years_in_it(words: str) -> None:
    """How long somebody has been in an office may open the sentence that tells of their going."""
    text = f"After nine years as finance director of Norvest, Ana Reyes {words}."
    assert [row[2:] for row in told(text)] == [("finance director", "Norvest")]


def test_after_years_in_another() -> None:
    """Who is chosen after years in an office is not chosen for that one."""
    text = "After nine years as finance director of Norvest, Ana Reyes was named chief executive."
    assert [row[2] for row in told(text)] == ["chief executive officer"]


def test_in_the_current_role() -> None:
    """Since when one serves in one's current role is said of the office that the title gives."""
    text = "Norvest's online director Ana Reyes has served in her current role since July 2020."
    assert told(text) == [("Ana Reyes", "serving", "online director", "Norvest")]


@pytest.mark.parametrize(
    "words",
    [
        "The vote of no confidence in the council leader, Ana Reyes, was carried",
        "A vote of no confidence in councillor Ana Reyes succeeded",
    ],
)
def test_a_vote_on_whom_commas_name(words: str) -> None:
    """A motion on somebody whom commas name is what is carried, not they."""
    assert told(f"{words}.", "vote") == [("vote of no confidence", "passed")]
    assert not told("The row with the council leader, Ana Reyes, is over.", "vote")


def test_a_chief_constable_is_no_state_s() -> None:
    """A chief constable is of no state, and one who has risen through the ranks goes from the highest."""
    text = (
        "The Thames Valley chief constable will retire in March.\n\nAna Reyes was an assistant chief constable before."
    )
    assert ("Ana Reyes", "leaving", "chief constable", "Thames Valley") in told(text)
    assert told("Ms Holt will appoint Bo Lund as acting chief constable.")[0][3] is None


def test_a_new_role_is_not_told() -> None:
    """Which role somebody moves to is not said by "a new role"."""
    lead = "Norvest named Bo Lund as chief financial officer.\n\n"
    assert [row[0] for row in told(f"{lead}Ana Reyes will move to a new role at the company.")] == ["Bo Lund"]
    assert ("Ana Reyes", "left") in [row[:2] for row in told(f"{lead}Chairman Ana Reyes left for a new role.")]


def test_who_helps_a_newcomer() -> None:
    """Who stays to support somebody in a new job backs nobody, and it is the other who moves in."""
    lead = "Norvest named Bo Lund as chief financial officer.\n\n"
    text = f"{lead}Ed Holt, the interim CFO, will remain to support Lund as he moves into his new job."
    assert not told(text, "endorsement")
    assert {row[0] for row in told(text)} == {"Bo Lund"}


def test_ministers_leave_a_cabinet() -> None:
    """Who resigns from a cabinet leaves the ministry that a title gives; a council is one of members."""
    text = "Labour minister Ana Reyes and education minister Bo Lund have resigned from the Union Cabinet."
    assert [row[2] for row in told(text)] == ["labour minister", "education minister"]
    assert told("Ana Reyes has resigned from Calder City Council.")[0][2] == "member"


def test_who_will_step_in() -> None:
    """Who will step in as acting head takes office."""
    text = "Ana Reyes will step in as acting chief executive of Norvest from May."
    assert [row[:3] for row in told(text)] == [("Ana Reyes", "took_office", "acting chief executive")]
