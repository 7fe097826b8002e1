"""Stories as the English-language press outside the English-speaking countries tells them; all names are invented."""

from datetime import date

import pytest

from newsevents import parse

DAY = date(2024, 5, 10)


def _told(text: str) -> set[tuple[str | None, ...]]:
    """Give what a story's positions, candidacies and appointments say: who, how, office, body."""
    records = parse(f"News of the day\n\n{text}", published=DAY).to_records()
    kinds = {
        "endorsement": ("candidate", "stance"),
        "candidacy": ("person", "status"),
        "appointment": ("person", "action"),
    }
    return {
        (row["type"], row[kinds[row["type"]][0]], row[kinds[row["type"]][1]], row["office"], row["organization"])
        for row in records
        if row["type"] in kinds
    }


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("Kenji Mori is the leader of the Liberal Democratic Party.",
         ("appointment", "Kenji Mori", "serving", "leader", "Liberal Democratic Party")),
        ("The royal decree appoints former finance minister Ibrahim Al Dabbagh as minister of foreign affairs.",
         ("appointment", "Ibrahim Al Dabbagh", "appointed", "foreign minister", None)),
        ("A decree was issued to relieve Tawfiq bin Fawzan Al-Dabbagh from his position as minister of health.",
         ("appointment", "Tawfiq bin Fawzan Al-Dabbagh", "leaving", "health minister", None)),
        ("Karim Al-Dabbagh was relieved of his post as governor of Taif.",
         ("appointment", "Karim Al-Dabbagh", "left", "governor", "Taif")),
        ("Turki bin Nahar was assigned to the post of Asir governor.",
         ("appointment", "Turki bin Nahar", "appointed", "governor", "Asir")),
        ("Under the decree, Sheikh Saud bin Nahar was reassigned as adviser at the Royal Court.",
         ("appointment", "Saud bin Nahar", "appointed", "adviser", "Royal Court")),
        ("The king issued a decree appointing Karim Al-Dabbagh governor of the central bank.",
         ("appointment", "Karim Al-Dabbagh", "appointed", "governor", "central bank")),
        ("Peru announced appointments.\n\n- Ana Reyes named governor of Tarma\n\n- Jan Lund appointed mayor of Lima",
         ("appointment", "Jan Lund", "appointed", "mayor", "Lima")),
        ("Ana Reyes was sacked as mayor of Taif and named deputy governor of Asir.",
         ("appointment", "Ana Reyes", "appointed", "deputy governor", "Asir")),
        ("Ana Reyes was relieved of her duties as mayor of Taif and appointed as an adviser to the president.",
         ("appointment", "Ana Reyes", "appointed", "adviser", None)),
        ("Ana Reyes replaced the outgoing chairman of Norvest.",
         ("appointment", "Ana Reyes", "took_office", "chairman", "Norvest")),
        ("Delegates met the Unity Party, which backs its leader Ana Reyes for speaker.",
         ("endorsement", "Ana Reyes", "support", "speaker", None)),
        ("Members met the Unity Party, led by Karim al-Dabbagh.\n\nDabbagh has withdrawn from the race for speaker.",
         ("candidacy", "Karim al-Dabbagh", "withdrawn", "speaker", None)),
        ("A decree named Khalid al-Issa to succeed Hamad al-Suwailem.\n\nSuwailem had been head of the navy since May.",
         ("appointment", "Hamad al-Suwailem", "left", "head", None)),
    ],
)  # fmt: skip
def test_is_told(text: str, told: tuple[str | None, ...]) -> None:
    assert told in _told(text)


@pytest.mark.parametrize(
    ("text", "untold"),
    [
        ("Ana Reyes was sacked as mayor of Taif and named deputy governor of Asir.",
         ("appointment", "Ana Reyes", "left", "deputy governor", "Asir")),
        ("King Salman on Monday named a new housing minister and replaced the head of the royal court.",
         ("appointment", "Salman", "took_office", "king", None)),
        ("Jan Lund replaced the injured captain in the second half.",
         ("appointment", "Jan Lund", "took_office", "captain", None)),
    ],
)  # fmt: skip
def test_is_not_told(text: str, untold: tuple[str | None, ...]) -> None:
    assert untold not in _told(text)


def test_who_only_speaks_of_a_bid_is_not_who_bids() -> None:
    told = _told(
        "The Eurogroup gave its support to the candidacy of Luis Prado for vice president of the European Central "
        "Bank, the group's president, Mario Lund, said.\n\nHis candidacy will now pass to the European Council."
    )
    assert "Luis Prado" in {who for _, who, *_ in told}
    assert "Mario Lund" not in {who for _, who, *_ in told}


def test_an_inhabitant_who_rivals_somebody_is_the_one_who_stands() -> None:
    told = _told(
        "Jan Baker, the foreign minister of Suriname, seeks the post of OAS secretary general. Paraguayan President "
        "Luis Prado said that his foreign minister, Marco Ruiz, had withdrawn his candidacy.\n\n"
        "The Paraguayan had been Baker's main rival."
    )
    assert {who for kind, who, *_ in told if kind == "candidacy"} == {"Jan Baker", "Marco Ruiz"}


def test_a_name_with_and_without_a_hyphen_is_one() -> None:
    report = parse("News\n\nThe council nominated Karim el-Dabbagh for speaker. It chose Karim el Dabbagh on Monday.")
    assert len([a for a in report.actors if "Dabbagh" in a.name]) == 1


def test_a_former_interim_holder_is_a_former_one() -> None:
    report = parse("News\n\nFormer interim speaker Luis Prado spoke.")
    assert [role.status.value for role in report.roles] == ["former"]


def _votes(text: str) -> set[tuple[str | None, float | None, float | None, float | None, str | None]]:
    """Give the body, the figures and the outcome of each vote of a story."""
    return {
        (row["body"], row["for"], row["against"], row["abstentions"], row["outcome"])
        for row in parse(f"News of the day\n\n{text}", published=DAY).to_records()
        if row["type"] == "vote"
    }


@pytest.mark.parametrize(
    ("text", "told"),
    [
        (("A total of 248 lawmakers of the 460-member Sejm voted for the motion, while 201 voted against, with no "
         "abstentions."), ("Sejm", 248, 201, 0, "passed")),
        (("Among 212 lawmakers in the House, 174 voted affirmative to oust the speaker, while 35 voted against and 16 "
         "abstained."), ("House", 174, 35, 16, "passed")),
        (("Ex-mayor Luis Prado received 482 of the 747 MP and senator votes in the House to become premier.\n\n"
         "Some 165 MPs and senators voted against him, while 81 abstained."), ("House", 482, 165, 81, "passed")),
        ("243 deputies voted in favor of the motion in the Sejm. Opposing were 210 deputies.",
         ("Sejm", 243, 210, None, "passed")),
        ("On Monday, the Sejm voted no confidence in the government.", ("Sejm", None, None, None, "passed")),
        ("Luis Prado, who wanted to be chancellor, needed 316 votes in the 630-seat Bundestag but only secured 310.",
         ("Bundestag", 310, None, None, "failed")),
        (("Azmin Ali is ahead with 46,759 votes compared with Rafi Omar, who has so far obtained 45,112 votes in the "
         "contest for deputy president of the Unity Party."), ("Unity Party", 46759, 45112, None, None)),
    ],
)  # fmt: skip
def test_vote_is_told(text: str, told: tuple[object, ...]) -> None:
    assert told in _votes(text)


@pytest.mark.parametrize(
    "text",
    [
        (
            "Kenji Mori runs for Unity Party leader.\n\nAhead of Friday's voting, Mori was backed by over 50 "
            "of its lawmakers, according to the survey."
        ),
        "Three finalists for the top job, Ana Reyes among them, had votes of confidence.",
    ],
)
def test_vote_is_not_told(text: str) -> None:
    assert not _votes(text)


def test_the_size_of_a_body_is_no_count_of_who_supports() -> None:
    report = parse("News\n\nThe nomination of Ana Reyes must now be ratified by the body's 194 member assembly.")
    assert not report.tallies


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("Philip Lund has been withdrawn as a candidate for the vice presidency of the ECB by the finance minister.",
         ("candidacy", "Philip Lund", "withdrawn", "vice president", "ECB")),
        (("Donohue pulls Lund from race for senior ECB job\n\nPhilip Lund has been withdrawn as a candidate for the "
         "vice presidency of the ECB by finance minister Paschal Donohue."),
         ("candidacy", "Philip Lund", "withdrawn", "vice president", "ECB")),
        ("Foreign minister Marco Ruiz has emerged as a contender for OAS secretary general.",
         ("candidacy", "Marco Ruiz", "mentioned", "secretary general", "OAS")),
    ],
)  # fmt: skip
def test_race_is_told(text: str, told: tuple[str | None, ...]) -> None:
    assert told in _told(text)


@pytest.mark.parametrize(
    ("text", "kind", "person"),
    [
        ("Finance minister Pascal Donohue withdrew Philip Lund from the race for ECB vice president.",
         "candidacy", "Pascal Donohue"),
        ("Marco Ruiz is running for OAS secretary general. His contender would be Jan Baker.",
         "endorsement", "Jan Baker"),
        ("Kirsty Banda is bidding to become the first woman to lead the IOC.", "appointment", "Kirsty Banda"),
    ],
)  # fmt: skip
def test_race_is_not_told(text: str, kind: str, person: str) -> None:
    assert (kind, person) not in {(row[0], row[1]) for row in _told(text)}


def _backers(text: str) -> set[tuple[str, str | None, str | None]]:
    """Give who takes a position, and for which office of which body."""
    return {
        (row["endorser"], row["office"], row["organization"])
        for row in parse(f"News of the day\n\n{text}", published=DAY).to_records()
        if row["type"] == "endorsement"
    }


@pytest.mark.parametrize(
    "whose",
    ["centrist governments in Chile and Peru", "the governments of Chile and Peru", "governments of Chile and Peru"],
)
def test_governments_are_those_of_their_states(whose: str) -> None:
    told = _backers(f"Jan Baker received support from {whose} for OAS secretary general.")
    assert told == {(state, "secretary general", "OAS") for state in ("Chile", "Peru")}


def test_who_has_just_got_the_other_first_office_is_backed_for_that() -> None:
    told = _backers(
        "Lebanese President Joseph Khoury named Karim Dabbagh as prime minister.\n\nNaming a prime minister came a few "
        "days after Khoury was elected president. The election of Khoury, who is backed by Peru, reflected a shift. "
        "Norway backed Dabbagh."
    )
    assert told == {("Peru", "president", "Lebanon"), ("Norway", "prime minister", "Lebanon")}


@pytest.mark.parametrize(
    ("text", "kind", "person"),
    [
        ("Speaker Ed Bell announced the election of Gloria Reyes as party leader.", "candidacy", "Ed Bell"),
        ("The minister, Pascal Donohue, decided to withdraw the nomination for ECB vice president.",
         "candidacy", "Pascal Donohue"),
        ("Sami Saar could potentially be Lund's main opponent in the Unity Party leadership race.",
         "endorsement", "Jan Lund"),
    ],
)  # fmt: skip
def test_teller_of_a_race_is_not_in_it(text: str, kind: str, person: str) -> None:
    assert (kind, person) not in {(row[0], row[1]) for row in _told(f"Jan Lund leads the Unity Party. {text}")}


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("Jan Baker was elected OAS secretary general. He will head the organization from May, CARICOM said.",
         ("appointment", "Jan Baker", "took_office", "secretary general", "OAS")),
        ("Norvest News/ On Thursday, the Iraqi Parliament is to elect its new Speaker. Salem Issawi is a candidate.",
         ("candidacy", "Salem Issawi", "declared", "speaker", "Iraqi Parliament")),
        ("Ana Reyes withdrew her nomination for mayor of Lima.",
         ("candidacy", "Ana Reyes", "withdrawn", "mayor", "Lima")),
    ],
)  # fmt: skip
def test_whose_office_it_is(text: str, told: tuple[str | None, ...]) -> None:
    assert told in _told(text)


@pytest.mark.parametrize(
    "opening",
    ["Appointed in 2005 by President Luis Prado, he", "After succeeding Luis Prado in 2005, he",
     "First named in 2005 by Luis Prado and reappointed in 2011 by Ed Bell, he"],
)  # fmt: skip
def test_who_opens_a_sentence_in_a_participle_is_not_its_subject(opening: str) -> None:
    told = _told(f"Amado Reyes will retire in July. {opening} has been governor of the central bank for 12 years.")
    assert ("appointment", "Amado Reyes", "serving", "governor", "central bank") in told
    assert not {row for row in told if row[1] in {"Luis Prado", "Ed Bell"}}


@pytest.mark.parametrize(
    ("text", "figures", "outcome"),
    [
        ("The cabinet lost a motion of no confidence, with 123 MPs voting in favour of the motion and 116 opposed.",
         (123, 116), "passed"),
        ("Prime Minister Luis Prado lost a no-confidence vote by 123 to 116.", (123, 116), "passed"),
        ("The government lost a vote of confidence, with 116 MPs voting in favour and 123 opposed.",
         (116, 123), "failed"),
        ("The motion of no confidence was lost by 116 votes to 123.", (116, 123), "failed"),
    ],
)  # fmt: skip
def test_who_loses_a_vote_of_no_confidence_sees_it_pass(text: str, figures: tuple[int, int], outcome: str) -> None:
    assert {row[1:3] + row[4:] for row in _votes(text)} == {(*figures, outcome)}


@pytest.mark.parametrize(
    "text",
    [
        "Prado said that he would seek to form another government if the motion passed.",
        "Had the motion been passed, the government would have fallen.",
    ],
)
def test_a_vote_supposed_is_none(text: str) -> None:
    assert not _votes(text)


@pytest.mark.parametrize(
    "text",
    [
        "They would pick an insider, should Ana Reyes's term as governor not be extended.",
        "Had Ana Reyes been elected mayor, the town would have changed.",
        "Were Ana Reyes to be elected governor, the bank would change.",
    ],
)
def test_a_condition_without_if_tells_of_no_change(text: str) -> None:
    assert not {row for row in _told(text) if row[0] == "appointment"}


def test_a_bid_of_years_ago_is_not_the_contest() -> None:
    told = _told(
        "Salman Khalifa will stand unopposed for president of the Asian Football Confederation (AFC). "
        "Saoud Karim withdrew.\n\nKhalifa, who in 2016 unsuccessfully stood against Gianni Lund for FIFA president, "
        "has the field to himself."
    )
    assert ("candidacy", "Saoud Karim", "withdrawn", "president", "AFC") in told
    assert "endorsement" not in {row[0] for row in told}


def test_the_leader_of_an_international_body_goes_by_its_title() -> None:
    told = _told("Two candidates, Ana Reyes and Jan Lund, are in the race to lead the WTO, which is to pick a leader.")
    assert {row[3:] for row in told} == {("director general", "WTO")}
