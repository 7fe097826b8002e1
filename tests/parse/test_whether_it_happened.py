"""Whether an office has changed hands or somebody stands: near misses, overtaken plans, what is awaited or not so."""

import pytest

import newsevents as ne


def told(text: str) -> set[tuple[str, str, str, str]]:
    """Give who, with what action or status, in what mood and for which office."""
    rows = ne.parse(text, published="2024-06-03").to_records()
    return {
        (row["person"], row.get("action") or row["status"], row["modality"], row["office"])
        for row in rows
        if row["type"] in {"appointment", "candidacy"}
    }


HELD = "Mei Chen, the mayor of Lamu, spoke on Monday. "
OPEN = "The city elects a mayor next spring. "
RUNS = "Mei Chen is running for mayor of Lamu. "


@pytest.mark.parametrize(
    "sentence",
    [
        "Chen almost resigned last year.",
        "Chen very nearly lost her job.",
        "Chen was nearly sacked in March.",
        "Chen had planned to retire this summer.",
        "Chen was expected to step down in May but stayed on.",
        "Luis Pardo was to have become mayor of Lamu.",
        "Luis Pardo was set to become mayor of Lamu until voters objected.",
        "Luis Pardo had hoped to be elected mayor of Lamu.",
        "There were fresh calls on Sunday for Chen to be sacked.",
        "The union demanded that Chen be replaced.",
        "Her critics said that Chen should resign.",
        "Thousands have signed a petition for the dismissal of Chen.",
        "The case for Chen's removal is weak.",
        "The report found nothing on the removal of Chen.",
        "Friends say that Luis Pardo is unlikely to run for mayor.",
        "Luis Pardo is determined to ensure that Ana Reyes becomes mayor of Lamu.",
        "Chen is committed to helping Luis Pardo succeed her.",
        "Some 41 per cent would choose Luis Pardo to be the next mayor.",
        "Luis Pardo lacks the temper necessary to assume office.",
        "Once she was mayor, Chen made peace a priority.",
        "Luis Pardo never succeeded in winning voters over.",
        "Chen had said that she would step down in May but changed her mind.",
        "Chen's departure would be a blow, the unions said.",
        "Chen's possible departure has worried the unions.",
        "Luis Pardo was about to be sworn in as mayor when a court stopped him.",
        "Luis Pardo thought that he would be mayor by now.",
        "Luis Pardo died before he could take office as mayor.",
        "Chen offered to resign, but the council asked her to remain in post.",
    ],
)
def test_what_has_not_happened_is_not_told(sentence: str) -> None:
    assert told(HELD + sentence) == set()


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        ("Chen has almost certainly resigned.", ("Mei Chen", "left", "actual", "mayor")),
        ("Nearly 20 years ago, Luis Pardo was elected mayor.", ("Luis Pardo", "appointed", "actual", "mayor")),
        ("Chen is believed to have resigned.", ("Mei Chen", "left", "actual", "mayor")),
        ("Chen was scheduled to retire in July.", ("Mei Chen", "leaving", "expected", "mayor")),
        ("Luis Pardo succeeded Chen as mayor.", ("Luis Pardo", "took_office", "actual", "mayor")),
        ("Chen withdrew her resignation.", ("Mei Chen", "leaving", "denied", "mayor")),
        ("Chen reversed her decision to resign.", ("Mei Chen", "leaving", "denied", "mayor")),
        ("Chen faces losing her job.", ("Mei Chen", "leaving", "possible", "mayor")),
        ("Chen failed to get re-elected.", ("Mei Chen", "extended", "denied", "mayor")),
        ("Chen is seeking a fifth term.", ("Mei Chen", "declared", "actual", "mayor")),
        ("Chen is standing for another term.", ("Mei Chen", "declared", "actual", "mayor")),
        ("Chen lost her bid for a fifth term.", ("Mei Chen", "rejected", "actual", "mayor")),
        ("A change will come only when Chen has left office.", ("Mei Chen", "leaving", "expected", "mayor")),
        ("It is not true that Chen has resigned, the city said.", ("Mei Chen", "left", "denied", "mayor")),
        ("Reports that Chen had resigned were wrong, the city said.", ("Mei Chen", "left", "denied", "mayor")),
        ("Reports of the resignation of Chen were wrong.", ("Mei Chen", "left", "denied", "mayor")),
        ("A story in a Sunday paper that Chen had quit was untrue.", ("Mei Chen", "left", "denied", "mayor")),
        ("The city dismissed as baseless a claim that Chen had quit.", ("Mei Chen", "left", "denied", "mayor")),
        ("Claims that Luis Pardo will run for mayor are false.", ("Luis Pardo", "declined", "actual", "mayor")),
        ("A motion for the removal of Chen was carried.", ("Mei Chen", "left", "actual", "mayor")),
        ("A guilty verdict would force Chen to resign.", ("Mei Chen", "leaving", "possible", "mayor")),
        ("The verdict forced Chen to resign.", ("Mei Chen", "left", "actual", "mayor")),
        ("There is nothing that requires Chen to resign.", ("Mei Chen", "leaving", "denied", "mayor")),
        ("Chen will not be retained beyond June.", ("Mei Chen", "leaving", "expected", "mayor")),
        ("Chen was not kept on.", ("Mei Chen", "left", "actual", "mayor")),
        ("A newspaper wrongly reported that Chen had resigned.", ("Mei Chen", "left", "denied", "mayor")),
        ("Chen rejected suggestions that she was standing down.", ("Mei Chen", "leaving", "denied", "mayor")),
        ("Chen's planned departure has worried the unions.", ("Mei Chen", "leaving", "expected", "mayor")),
        ("Chen will not retire until an heir is found.", ("Mei Chen", "leaving", "expected", "mayor")),
        ("Chen would not confirm that she was leaving.", ("Mei Chen", "leaving", "possible", "mayor")),
        ("Luis Pardo's appointment as treasurer is expected.", ("Luis Pardo", "appointed", "expected", "treasurer")),
        ("Chen is in talks to leave.", ("Mei Chen", "leaving", "possible", "mayor")),
        ("Chen is thinking about leaving.", ("Mei Chen", "leaving", "possible", "mayor")),
        ("Chen agreed to stay on for another year.", ("Mei Chen", "extended", "actual", "mayor")),
        ("Chen, who is 60, had her contract renewed in May.", ("Mei Chen", "extended", "actual", "mayor")),
        ("Luis Pardo has been lined up to replace Chen as mayor.", ("Luis Pardo", "took_office", "expected", "mayor")),
        ("Luis Pardo's appointment as treasurer was revoked.", ("Luis Pardo", "left", "actual", "treasurer")),
        ("Until then Chen leads the city council.", ("Mei Chen", "serving", "actual", "head")),
    ],
)
def test_what_is_told_has_its_mood(sentence: str, expected: tuple[str, str, str, str]) -> None:
    assert expected in told(HELD + sentence)


@pytest.mark.parametrize(
    ("sentence", "status"),
    [
        ("Luis Pardo had planned to enter the race but changed his mind.", set()),
        ("Luis Pardo thought about running but decided against it.", {"declined", "interested"}),
        ("Luis Pardo has filed papers but has yet to launch a campaign.", {"declared"}),
        ("Luis Pardo has not declared his candidacy.", {"declared"}),
        ("Luis Pardo is thinking of running for mayor.", {"interested"}),
        ("Luis Pardo is considering standing for mayor.", {"interested"}),
        ("Luis Pardo failed in an attempt to become mayor.", {"rejected"}),
        ("Luis Pardo had vowed not to run for mayor but changed his mind.", set()),
        ("Ana Reyes was disqualified, leaving Luis Pardo as the only candidate.", {"declared"}),
    ],
)
def test_what_somebody_has_done_to_stand(sentence: str, status: set[str]) -> None:
    assert {row[1] for row in told(OPEN + sentence) if row[0] == "Luis Pardo"} == status


@pytest.mark.parametrize(
    ("sentence", "modality"),
    [
        ("Luis Pardo is rumoured to be running for mayor.", "possible"),
        ("Luis Pardo has until Friday to file papers to run for mayor.", "possible"),
        ("Luis Pardo has not filed to run for mayor.", "denied"),
    ],
)
def test_whether_somebody_stands(sentence: str, modality: str) -> None:
    assert ("Luis Pardo", "declared", modality, "mayor") in told(OPEN + sentence)


def test_a_candidacy_that_is_not_declared_is_none_that_is() -> None:
    assert told(OPEN + "Luis Pardo has yet to declare his candidacy.") == {
        ("Luis Pardo", "declared", "denied", "mayor")
    }


@pytest.mark.parametrize(
    "sentence",
    [
        "She promised to act should she win the election.",
        "When she is elected, she will cut taxes, Chen said.",
        '"If, when, I am elected, I will owe nobody a thing," Chen said.',
        '"We want to make sure that Mei Chen is our next mayor," Luis Pardo said.',
        "A large turnout will help elect Mei Chen, Luis Pardo said.",
        "If she backs down, she loses the election.",
        "She does not react well when she is going down in the polls.",
        "Luis Pardo passed on a chance to back her.",
        "He tried to present Luis Pardo as a traitor.",
        '"Luis Pardo is not available this week," his office said.',
        "Luis Pardo would be a more cautious mayor, she said.",
    ],
)
def test_a_contest_goes_on(sentence: str) -> None:
    assert told(RUNS + sentence) == told(RUNS)


def test_who_will_take_office_has_not_done_so() -> None:
    assert ("Mei Chen", "took_office", "expected", "mayor") in told(RUNS + "Once she takes office, she will cut taxes.")


@pytest.mark.parametrize(
    ("behind", "modality"),
    [
        (", but the prime minister refused to accept it.", "denied"),
        (", but it was rejected.", "denied"),
        (". The prime minister turned it down.", "denied"),
        (". It has not been accepted.", "denied"),
        (". The prime minister accepted it.", "actual"),
        (". The prime minister rejected the budget.", "actual"),
    ],
)
def test_a_resignation_is_for_others_to_accept(behind: str, modality: str) -> None:
    text = f"Defence Minister Lars Holt tendered his resignation on Thursday{behind}"
    assert told(text) == {("Lars Holt", "left", modality, "defence minister")}
