"""Terms that begin and end, those who stand in, and offices that only the article settles."""

import pytest

import newsevents as ne
from reports import changes

DAY = "2024-05-10"
CONTEST = "Ana Reyes was elected president of the Baltic Bank on Thursday. "
Told = tuple[str, str, str | None]


TERMS = [
    (CONTEST + "Her five-year term will begin on 1 October.", ("Ana Reyes", "took_office", "president")),
    (CONTEST + "Reyes, 56, will begin a five-year term on Dec. 19.", ("Ana Reyes", "took_office", "president")),
    (
        CONTEST + "She succeeds Jonas Lund of Norway, whose second and last term expires at the end of August.",
        ("Jonas Lund", "leaving", "president"),
    ),
    (
        CONTEST + "She will start on May 26, when Uruguay's Luis Prieto completes his second term.",
        ("Luis Prieto", "leaving", "president"),
    ),
    (
        CONTEST + "She will take over from Nigeria's Musa Bello when the latter's second term ends on July 31.",
        ("Musa Bello", "leaving", "president"),
    ),
    ("The board's chairman, Jonas Lund, reaches the end of his term in June.", ("Jonas Lund", "leaving", "chairman")),
    ("Boris Lund, the prime minister, hands over on 6 September.", ("Boris Lund", "leaving", "prime minister")),
    ("The current Speaker, Femi Lund, is to hand over in June.", ("Femi Lund", "leaving", "speaker")),
    (
        (
            "The current Speaker, Femi Lund, who has been named Chief of Staff to the President-elect, Bola Holm, is "
            "to hand over in June."
        ),
        ("Femi Lund", "leaving", "speaker"),
    ),
    (
        "Mr Lund is at present President of the Baltic Fund, a post he has occupied since 2017.",
        ("Lund", "serving", "president"),
    ),
    (
        "Ilan Lund is happy where he is, at the Baltic Bank, whose president he has been since 2022.",
        ("Ilan Lund", "serving", "president"),
    ),
    (
        "The vice-chancellor, Ana Reyes, an American who has been in charge since July 2023, kept out of it.",
        ("Ana Reyes", "serving", "vice chancellor"),
    ),
    (
        (
            "Ana Reyes was elected leader of Harborough Council on Tuesday. She beat Jonas Lund, who has led the "
            "authority since 2017, by 17 votes to 16."
        ),
        ("Jonas Lund", "serving", "leader"),
    ),
    (
        "Home Minister Rahim Lund and Works Minister Chee Holm are the two who lost their portfolios.",
        ("Chee Holm", "left", "works minister"),
    ),
    (
        "The speakership has been vacant since Rep. Kevin Lund of California was ousted on May 3.",
        ("Kevin Lund", "left", "speaker"),
    ),
    (
        "Challenger Bill Tran ousted two-term Mayor Connie Lund, 6,411 votes to 5,902.",
        ("Bill Tran", "appointed", "mayor"),
    ),
    (
        "Challenger Bill Tran ousted two-term Mayor Connie Lund, 6,411 votes to 5,902.",
        ("Connie Lund", "left", "mayor"),
    ),
    (
        "Deepa Reyes will be the secretary of the Lake Cricket Board and Vinod Lund the treasurer.",
        ("Vinod Lund", "took_office", "treasurer"),
    ),
    (
        "Evan Lund stays on as leader in the upper house and Georgie Reyes as his deputy.",
        ("Georgie Reyes", "serving", "deputy"),
    ),
    (
        "The President has terminated the appointment of the Executive Secretary of the Lands Commission, Mr Ben Lund.",
        ("Ben Lund", "left", "executive secretary"),
    ),
    (
        "Sen. Ben Lund, the Maryland Democrat who chairs the finance committee, called him qualified.",
        ("Ben Lund", "serving", "chair"),
    ),
    (
        "Antonio Lund was sworn in for a second term as secretary-general of the Baltic Council.",
        ("Antonio Lund", "took_office", "secretary general"),
    ),
    (
        (
            "Jonas Lund, the finance chief of Norvest, will retire on June 30 and will serve as a special adviser "
            "until December."
        ),
        ("Jonas Lund", "leaving", "chief financial officer"),
    ),
    (
        (
            "Chris Lund has been elected chancellor of Lake University. His predecessor, David Holm, the supermarket "
            "heir and former science minister who was chosen in 2011, stood down last year."
        ),
        ("David Holm", "left", "chancellor"),
    ),
    ("The post of treasurer had been vacant since Hugo Lund's retirement in 2022.", ("Hugo Lund", "left", "treasurer")),
    (
        "Ana Reyes was named chief justice on Monday after the death of Bo Lund.",
        ("Bo Lund", "left", "chief justice"),
    ),
    (
        "Ana Reyes, who was deputy chief minister in the Kumar government, said she was ready.",
        ("Ana Reyes", "left", "deputy chief minister"),
    ),
    ("Ana Reyes is in her second term as mayor of Lakeview.", ("Ana Reyes", "serving", "mayor")),
    (
        "Norvest Corp is looking for a chief. Bo Lund, who joined the board in 2019, is one.",
        ("Bo Lund", "took_office", "director"),
    ),
    ("Voters retained Superior Court Judge Helen Reyes with 71% of the vote.", ("Helen Reyes", "extended", "judge")),
    (
        "Ann Reyes and Joe Lund won the two open seats on the Lakeview school board.",
        ("Joe Lund", "appointed", "member"),
    ),
]


@pytest.mark.parametrize(("text", "expected"), TERMS)
def test_terms(text: str, expected: Told) -> None:
    """Terms that begin or end say who comes and who goes."""
    assert expected in changes(text)


QUIET = [
    "Ana Reyes completed her second degree in June.",
    "The prime minister ousted Jonas Lund as finance minister.",
    "The premier's second and last speech of the day ended in June.",
    "The museum reopened in June after the death of Bo Lund.",
    "Mohammad Lund, an MP, confirmed his candidacy for speaker of the National Assembly.",
    "The mayor, Jonas Lund, put his hands over his eyes.",
]


@pytest.mark.parametrize("text", QUIET)
def test_what_is_no_term(text: str) -> None:
    """Degrees, speeches and sackings make nobody come into an office, nor anyone go from one unsaid."""
    assert not {t for t in changes(text) if t[1] in {"appointed", "took_office", "leaving"}}


def test_no_intention() -> None:
    """Who has no intention of going is told of as one who does not go."""
    text = "The chief executive of Norvest, Jonathan Lund, told the meeting he had no intention of resigning."
    appointment = ne.parse(text, published=DAY).appointments[0]
    assert (appointment.action.value, appointment.modality.value) == ("leaving", "denied")
