"""Readings that were once too loose: who is the subject, whom a pronoun means, and what is no event at all."""

import pytest

import newsevents as ne

SAID = [
    (
        "The board that oversees the state's schools on Tuesday rejected Ana Reyes as president of Norvest.",
        [("rejected", "Ana Reyes")],
    ),
    (
        "Luis Pardo, the former boss whom Ana Reyes put up for the presidency last month, picked up India's backing.",
        [("nominated", "Luis Pardo"), ("support", "India", "Luis Pardo")],
    ),
    (
        "The Public Employees' Retirement System plans to vote for Ana Reyes for director of Norvest.",
        [("support", "Public Employees' Retirement System", "Ana Reyes")],
    ),
    (
        "Umno Youth has endorsed Ana Reyes for the presidency of the council.",
        [("support", "Umno Youth", "Ana Reyes")],
    ),
    (
        "Ana Reyes runs for mayor of Tarawa. Kim Lund went the other way. The South Carolinian has endorsed Ana Reyes.",
        [("declared", "Ana Reyes"), ("support", "Kim Lund", "Ana Reyes")],
    ),
    (
        "Another, Sir Luis Pardo, says that he will back Ana Reyes for president of the council.",
        [("support", "Luis Pardo", "Ana Reyes")],
    ),
]
NOTHING = [
    "Ana Reyes runs for mayor of Tarawa. Luis Pardo said he would have no problem working with Ms Reyes.",
    "Ana Reyes runs for mayor of Tarawa. Luis Pardo said he wanted Ms Reyes, who lost in May, to play a big part.",
    "Ana Reyes runs for mayor of Tarawa. She has yet to win over a single council.",
    "Ana Reyes runs for mayor of Tarawa. Luis Pardo said he would hate to see Ms Reyes go.",
    "Ana Reyes is a candidate for mayor of Tarawa, against Luis Pardo.",
    "Luis Pardo runs for mayor of Tarawa. Ana Reyes is on the ballot against him.",
    "Ana Reyes runs for mayor of Tarawa. Norvest was silent on the matter of the leak.",
]
UNSAID = [
    "Moscow had withdrawn its own bid in May 2022.",
    "Ana Reyes, prime minister of Fiji, was seen leaving her office at noon.",
    "A motion by Kim Lund to offer the job of city manager to Luis Pardo died on a 3-3 vote.",
    "Generals raise a late hurdle to Timor-Leste joining ASEAN.",
    "A proposal to appoint Ana Reyes as director of Norvest failed.",
]


STANDS_NOT = [
    "Luis Pardo runs for mayor of Tarawa. Kim Lund had wanted Ana Reyes to stand.",
    "Luis Pardo runs for mayor of Tarawa. Ana Reyes thought the city was being run into the ground.",
    'Ana Reyes runs for mayor of Tarawa. "I am not the candidate of the rich," Ms Reyes told reporters.',
    "Luis Pardo runs for mayor of Tarawa. Ana Reyes should refuse the job.",
    "Ana Reyes runs for mayor of Tarawa. Kim Lund said Ms Reyes was not the best candidate.",
]


NO_NEWS_OF_AN_OFFICE = [
    "Mayor Ana Reyes led prayers for three days.",
    "President Ana Reyes has led in the polls since Monday.",
    "Minister Ana Reyes was gone when police arrived.",
    "Minister Ana Reyes was dropped at the airport by a driver.",
    "Mayor Ana Reyes is staying for dinner.",
    "Chairman Ana Reyes signed a new deal to buy ships.",
]


def _events(report: ne.Report) -> list[tuple[str, ...]]:
    stands = [(c.status.value, c.person.name) for c in report.candidacies]
    positions = [
        (e.stance.value, e.endorser.name, e.candidate.name if e.candidate is not None else "-")
        for e in report.endorsements
    ]
    return [*stands, *positions]


@pytest.mark.parametrize(("text", "events"), SAID)
def test_who_does_what_is_told(text: str, events: list[tuple[str, ...]]) -> None:
    assert set(events) <= set(_events(ne.parse(text, published="2025-06-03")))


@pytest.mark.parametrize("text", NOTHING)
def test_what_takes_no_position_is_no_endorsement(text: str) -> None:
    assert ne.parse(text, published="2025-06-03").endorsements == ()


NOBODY_ELSE = [
    "Luis Pardo had a shot at the title on Sunday.",
    "Luis Pardo carried the flag for Peru.",
    "Media named Luis Pardo as the suspect.",
    "Speculation that Luis Pardo would return to Norvest grew.",
]


@pytest.mark.parametrize("text", NOBODY_ELSE)
def test_what_a_race_has_nothing_to_do_with_makes_nobody_stand_or_come_into_office(text: str) -> None:
    report = ne.parse(f"Ana Reyes is running for mayor of Tarawa. {text}", published="2025-06-03")
    assert {c.person.name for c in report.candidacies} == {"Ana Reyes"}
    assert report.appointments == ()


@pytest.mark.parametrize("text", STANDS_NOT)
def test_what_is_wished_thought_or_advised_is_no_candidacy(text: str) -> None:
    told = ne.parse(text, published="2025-06-03").candidacies
    assert [c.status.value for c in told if c.status.value in {"declared", "interested", "declined"}] == ["declared"]


NAMED = [
    (
        "Cardinals elected Robert Francis Lund. Lund took the name Leo. He succeeds Pope Francis, who died in April.",
        {("Francis", "left")},
        {("Robert Francis Lund", "left")},
    ),
    (
        "Bishop Ana Lund, a 69-year-old Augustinian, was named archbishop of Tarawa.",
        {("Ana Lund", "appointed")},
        {("Augustinian", "appointed")},
    ),
    (
        "Ana Reyes has been elected deputy president of the Unity Party, unseating Economy Minister Luis Pardo.",
        {("Ana Reyes", "appointed"), ("Luis Pardo", "left")},
        set(),
    ),
]


@pytest.mark.parametrize(("text", "told", "untold"), NAMED)
def test_it_is_told_of_who_bears_the_name(text: str, told: set[tuple[str, str]], untold: set[tuple[str, str]]) -> None:
    found = {(a.person.name, a.action.value) for a in ne.parse(text, published="2025-06-03").appointments}
    assert told <= found
    assert not untold & found


def test_who_is_unseated_loses_the_office_that_the_winner_gets() -> None:
    report = ne.parse(NAMED[-1][0], published="2025-06-03")
    lost = next(a for a in report.appointments if a.person.name == "Luis Pardo")
    assert lost.office is not None
    assert lost.office.title == "deputy president"


def test_a_rule_is_of_the_body_whose_office_is_contested_not_of_one_named_in_passing() -> None:
    text = (
        "Ana Reyes runs for president of the African Development Bank. SADC countries like her, and SADC ministers say "
        "so. A winner must carry more than 50 per cent of the votes of all 81 shareholders, weighted by capital."
    )
    rules = ne.parse(text, published="2025-06-03").rules
    assert {rule.body.name for rule in rules if rule.body is not None} == {"African Development Bank"}


@pytest.mark.parametrize(
    "name",
    [
        "Kenya National Union of Teachers",
        "National Farmers' Union",
        "Centre for Policy Studies",
        "Synod of Bishops",
        "UBS Asset Management",
        "Marks & Fuller",
    ],
)
@pytest.mark.parametrize("text", ["{} has endorsed her.", "Her bid was endorsed by {} on Monday."])
def test_a_body_goes_by_all_of_its_name(name: str, text: str) -> None:
    called = name if name.startswith(("UBS", "Marks")) else f"the {name}"
    told = text.format(called)
    report = ne.parse(f"Ana Reyes stands for mayor of Tarawa. {told[:1].upper()}{told[1:]}", published="2025-06-03")
    assert [e.endorser.name for e in report.endorsements] == [name]


@pytest.mark.parametrize("name", ["Will Hurdle", "Hope Hickman", "Faith Odhiambo", "May Thornton", "Grant Shapley"])
def test_a_given_name_that_is_a_word_opens_a_sentence(name: str) -> None:
    report = ne.parse(f'{name} told reporters: "We are all here for good."', published="2025-06-03")
    assert [s.speaker.name for s in report.statements if s.speaker is not None] == [name]


def test_it_in_a_remark_is_what_the_remark_is_about() -> None:
    text = "Ana Reyes runs for president of FIFA. UEFA, though it stopped short of endorsing her, called for fairness."
    assert [e.endorser.name for e in ne.parse(text, published="2025-06-03").endorsements] == ["UEFA"]


def test_who_is_called_by_the_first_word_of_a_name_is_that_person() -> None:
    text = 'Datuk Seri Rafizan Ramlee lost. Rafizan said it was over. Asked again, he said: "It is all over now."'
    statement = ne.parse(text, published="2025-06-03").statements[0]
    assert statement.speaker is not None
    assert statement.speaker.name == "Rafizan Ramlee"


@pytest.mark.parametrize("text", UNSAID)
def test_what_has_not_happened_is_no_appointment(text: str) -> None:
    told = ne.parse(text, published="2025-06-03").appointments
    assert [a for a in told if a.modality is ne.Modality.ACTUAL] == []


@pytest.mark.parametrize("text", NO_NEWS_OF_AN_OFFICE)
def test_what_an_officer_does_else_is_no_appointment(text: str) -> None:
    assert ne.parse(text, published="2025-06-03").appointments == ()


def test_who_it_is_that_she_means_is_no_man_of_whom_less_is_known() -> None:
    text = 'Kate Lund lost to Kofi Adu. "It was a fair and open vote," she said.'
    statement = ne.parse(text, published="2025-06-03").statements[0]
    assert statement.speaker is not None
    assert statement.speaker.name == "Kate Lund"


def test_a_question_about_several_is_on_nobody_in_particular() -> None:
    text = "Luis Pardo and Ana Reyes run for president of the council. Kim Lund did not say whom he supports."
    assert {e.candidate for e in ne.parse(text, published="2025-06-03").endorsements} <= {None}
