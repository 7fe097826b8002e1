"""Endorsements: the wordings of the press, and their neighbours that say nothing of the kind."""

import pytest

import newsevents as ne

DAY = "2024-05-06"
CONTEST = "Ana Reyes and Luis Pardo are candidates for president of Peru. "


def told(text: str) -> set[tuple[str, str, str | None, str]]:
    """Give what a sentence in a story about the contest tells of its backers."""
    return {
        (e.endorser.name, e.stance.value, e.candidate.name if e.candidate else None, e.modality.value)
        for e in ne.parse(CONTEST + text, published=DAY).endorsements
    }


WORDINGS = [
    ("Canada came out in favor of Ana Reyes on Monday.", "Canada", "support", "actual"),
    ("Brazil is behind Ana Reyes.", "Brazil", "support", "actual"),
    ("Brazil and Chile have lined up behind Ana Reyes.", "Chile", "support", "actual"),
    ("Chile and Japan followed suit and backed Ana Reyes.", "Japan", "support", "actual"),
    ("Ana Reyes already has Chile, Japan and Brazil on her side.", "Brazil", "support", "actual"),
    ("Ana Reyes has the support of Canada and Chile.", "Chile", "support", "actual"),
    ("Ana Reyes counts on the backing of Canada.", "Canada", "support", "actual"),
    ("Ana Reyes is supported by Canada, Chile and Japan.", "Japan", "support", "actual"),
    ("Ana Reyes won the endorsement of Senator Mei Chen on Friday.", "Mei Chen", "support", "actual"),
    ("Senator Mei Chen threw her weight behind Ana Reyes.", "Mei Chen", "support", "actual"),
    ("Senator Mei Chen said she would vote for Ana Reyes.", "Mei Chen", "support", "expected"),
    ("Mei Chen urged voters to support Ana Reyes.", "Mei Chen", "support", "actual"),
    ("Mei Chen asked her delegates to vote for Ana Reyes.", "Mei Chen", "support", "actual"),
    ("ISS advised investors to elect Ana Reyes.", "ISS", "support", "actual"),
    ("ISS recommended that shareholders vote against Ana Reyes.", "ISS", "oppose", "actual"),
    ("Chile cast its ballot for Ana Reyes.", "Chile", "support", "actual"),
    ("Chile cast its vote against Ana Reyes.", "Chile", "oppose", "actual"),
    ("Senator Mei Chen withheld her vote from Ana Reyes.", "Mei Chen", "support", "denied"),
    ("Mei Chen urged senators to reject Ana Reyes.", "Mei Chen", "oppose", "actual"),
    ("Mei Chen called on delegates to reject Ana Reyes.", "Mei Chen", "oppose", "actual"),
    ("ISS advised shareholders to oppose the nomination of Ana Reyes.", "ISS", "oppose", "actual"),
    ("Bo Lund switched her support from Luis Pardo to Ana Reyes.", "Bo Lund", "support", "actual"),
    ("Mei Chen rallied to Ana Reyes.", "Mei Chen", "support", "actual"),
    ("Senator Bo Lund is a no on Ana Reyes.", "Bo Lund", "oppose", "actual"),
    ("Ana Reyes was elected despite the objections of Armenia and Greece.", "Greece", "oppose", "actual"),
    ("Armenia and Greece objected to the nomination of Ana Reyes.", "Armenia", "oppose", "actual"),
    ("Brazil was the only country to oppose Ana Reyes.", "Brazil", "oppose", "actual"),
    ("Chile was the first to back Ana Reyes.", "Chile", "support", "actual"),
    ("Turkey lifted its veto on Ana Reyes.", "Turkey", "oppose", "denied"),
    ("Mei Chen refused to back Ana Reyes.", "Mei Chen", "support", "denied"),
    ("Brazil supports Ana Reyes and so does Chile.", "Chile", "support", "actual"),
    ("India joined Brazil in supporting Ana Reyes.", "India", "support", "actual"),
]


@pytest.mark.parametrize(("text", "endorser", "stance", "modality"), WORDINGS, ids=[w[0][:40] for w in WORDINGS])
def test_a_wording_tells_who_backs_whom(text: str, endorser: str, stance: str, modality: str) -> None:
    assert (endorser, stance, "Ana Reyes", modality) in told(text)


@pytest.mark.parametrize(
    "text",
    [
        "Mei Chen has yet to choose anyone to fill her old post.",
        "Mei Chen asked her staff to wait for Ana Reyes.",
        "No member of the World Trade Organization voted against Ana Reyes.",
        "Chile was the first to meet Ana Reyes.",
        "Mei Chen rallied to win the match.",
        "Ana Reyes was elected despite the rain.",
        "Ana Reyes has a scar on her left side.",
        "Mei Chen advised investors to sell shares.",
        "Bo Lund switched her phone from silent to loud.",
    ],
)
def test_neighbouring_wordings_tell_of_none(text: str) -> None:
    assert told(text) == set()


def test_a_wish_to_support_is_the_supporters_own() -> None:
    assert told("Mei Chen wants to support Ana Reyes.") in (
        {("Mei Chen", "support", "Ana Reyes", "expected")},
        {("Mei Chen", "support", "Ana Reyes", "possible")},
    )


@pytest.mark.parametrize(
    ("text", "state"),
    [
        ("The British Foreign Office backed Ana Reyes.", "state:GB"),
        ("The Peruvian foreign ministry backed Ana Reyes.", "state:PE"),
        ("The State Department backed Ana Reyes.", "state:US"),
        ("The European Commission backed Ana Reyes.", None),
    ],
)
def test_a_ministry_speaks_for_its_state(text: str, state: str | None) -> None:
    (endorsement,) = ne.parse(CONTEST + text, published=DAY).endorsements
    assert endorsement.endorser.represents == state


def test_words_read_by_two_ways_are_evidence_once() -> None:
    report = ne.parse(CONTEST + "Parliament confirmed Ana Reyes over Armenia's objections.", published=DAY)
    (opposed,) = [e for e in report.endorsements if e.stance.value == "oppose"]
    assert len(opposed.evidence) == 1
