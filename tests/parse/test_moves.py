"""How one comes to an office or leaves it where the words say little of the office."""

import pytest

import newsevents as ne

DAY = "2026-03-10"
LEAD = {
    "minister": "Portuguese Finance Minister Maren Holt left on Monday after a row with Premier Tomas Varga.\n\n",
    "firm": "Acme Corp said on Monday it had appointed Maren Holt as chief executive.\n\n",
    "police": "Mayor Ana Brandt fired Police Chief Maren Holt of Dunmore on Monday.\n\n",
    "school": "Maren Holt, the president of Ryburn University, will leave her post on June 30, the board said.\n\n",
    "club": "Ryburn Rovers sacked manager Maren Holt on Monday.\n\n",
    "federation": "Maren Holt was re-elected president of the Asian Rowing Federation on Friday.\n\n",
}  # fmt: skip
TOLD = [
    ("minister", "Varga took office only last November.", "Tomas Varga", "took_office", "premier"),
    ("minister", "Varga came to power in 2022.", "Tomas Varga", "took_office", "premier"),
    ("minister", "Energy Minister Rui Pinto is sent to London as ambassador.", "Rui Pinto", "appointed", "ambassador"),
    ("minister", "Energy Minister Rui Pinto goes to London as ambassador.", "Rui Pinto", "appointed", "ambassador"),
    ("firm", "Her first day will be Sept. 1.", "Maren Holt", "took_office", "chief executive officer"),
    ("firm", "Her start date is 1 May.", "Maren Holt", "took_office", "chief executive officer"),
    ("firm", "Luis Pardo, its head of seafood, has left the company.", "Luis Pardo", "left", "head of seafood"),
    ("firm", "Finance director Luis Pardo is leaving for a job abroad.", "Luis Pardo", "leaving", "finance director"),
    ("firm", "Luis Pardo bought the firm and installed himself as chairman.", "Luis Pardo", "appointed", "chairman"),
    ("police", "Interim Chief Luis Pardo starts on Wednesday.", "Luis Pardo", "took_office", "interim chief"),
    ("police", "Assistant Chief Luis Pardo filed his retirement papers.", "Luis Pardo", "leaving", "assistant chief"),
    ("school", "Luis Pardo, dean of the law school, stepped away from the post in May.", "Luis Pardo", "left", "dean"),
    ("school", "Provost Luis Pardo walked away from his position.", "Luis Pardo", "left", "provost"),
    ("school", "Acme Corp has a new director: Luis Pardo, who ran Norvest.", "Luis Pardo", "appointed", "director"),
    ("school", "The Ryburn Museum gets a new director: Luis Pardo.", "Luis Pardo", "appointed", "director"),
    ("federation", "Elected on Friday as treasurer was Li Pardo.", "Li Pardo", "appointed", "treasurer"),
]  # fmt: skip
NOTHING = [
    ("police", "Holt left for a job interview.", "Maren Holt", "leaving"),
    ("firm", "Her first day was a disaster.", "Maren Holt", "took_office"),
    ("firm", "Luis Pardo is leaving for a holiday in Spain.", "Luis Pardo", "leaving"),
    ("club", "Luis Pardo came to power the attack.", "Luis Pardo", "took_office"),
    ("police", "Luis Pardo filed his papers on Friday.", "Luis Pardo", "leaving"),
    ("school", "Acme Corp has a new critic: Luis Pardo.", "Luis Pardo", "appointed"),
    ("federation", "Elected officials were Li Pardo's critics.", "Li Pardo", "appointed"),
]


def appointed(lead: str, text: str) -> set[tuple[str, str, str | None]]:
    """Give who does what to which office behind a lead."""
    report = ne.parse(LEAD[lead] + text, published=DAY)
    return {(a.person.name, a.action.value, a.office.title if a.office else None) for a in report.appointments}


@pytest.mark.parametrize(("lead", "text", "person", "action", "office"), TOLD)
def test_an_office_that_the_words_leave_out_is_the_persons_own(
    lead: str, text: str, person: str, action: str, office: str
) -> None:
    assert (person, action, office) in appointed(lead, text)


@pytest.mark.parametrize(("lead", "text", "person", "action"), NOTHING)
def test_what_only_sounds_like_a_move_is_none(lead: str, text: str, person: str, action: str) -> None:
    assert (person, action) not in {told[:2] for told in appointed(lead, text)}


def test_nobody_files_for_an_office_with_retirement_papers() -> None:
    report = ne.parse(LEAD["police"] + "Assistant Chief Luis Pardo filed his retirement papers.", published=DAY)
    assert not report.candidacies
