"""Whom pronouns, descriptions and infinitives mean, and what is only wished: reading across clauses and sentences."""

import pytest

import newsevents as ne
from reports import positions

DAY = "2026-03-10"


def appointments(text: str) -> set[tuple[str, str, str]]:
    """Give who does what, and how real it is."""
    return {(a.person.name, a.action.value, a.modality.value) for a in ne.parse(text, published=DAY).appointments}


ELECTED = "Ivo Marek was elected president of the Baltic Transport Council on Monday.\n\n"


@pytest.mark.parametrize(
    ("then", "who"),
    [
        ("The 45-year-old beat his rival, Tomas Varga. He took office as president on Tuesday.", "Ivo Marek"),
        ("He took office as president on Tuesday, while Tomas Varga went home.", "Ivo Marek"),
        ("Tomas Varga lost. He resigned as treasurer of the council, and Ivo Marek thanked him.", "Tomas Varga"),
    ],
)
def test_a_pronoun_is_the_last_subject_and_nobody_whom_its_sentence_names_later(then: str, who: str) -> None:
    told = {person for person, action, _ in appointments(ELECTED + then) if action in {"took_office", "left"}}
    assert told == {who}


def test_a_speaker_named_at_the_end_may_be_the_pronoun_at_the_start() -> None:
    text = "Lena Brandt leads the Calder Bank.\n\nShe would step down as chair in May, Lena Brandt said on Monday."
    assert ("Lena Brandt", "leaving", "expected") in appointments(text)


@pytest.mark.parametrize(
    ("sentence", "endorser"),
    [
        ("Peru broke the council's unity as the only member to back Ivo Marek for president of NATO.", "Peru"),
        ("Peru was the first country to back Ivo Marek for president of NATO.", "Peru"),
        ("Peru confirmed the bank's plan to back Ivo Marek for president of NATO.", "bank"),
    ],
)
def test_an_infinitive_belongs_to_whom_its_words_give_it(sentence: str, endorser: str) -> None:
    found = {name for name, stance, _ in positions(sentence) if stance == "support"}
    assert found <= {endorser}
    assert endorser == "bank" or found


@pytest.mark.parametrize(
    "sentence",
    [
        "Chile will not back the appointment of Ivo Marek as president of NATO.",
        "Chile opposes the election of Ivo Marek as president of NATO.",
        "Chile would not comment on the appointment of Ivo Marek as president of NATO.",
    ],
)
def test_what_a_position_is_taken_on_has_not_happened(sentence: str) -> None:
    assert not appointments(sentence)


@pytest.mark.parametrize(
    ("sentence", "modality"),
    [
        ("Lawmakers criticised the appointment of Ivo Marek as president of NATO.", "actual"),
        ("The board recommended the appointment of Ivo Marek as chief executive of Brightwell plc.", "possible"),
        ("The court delayed the appointment of Ivo Marek as attorney general of Peru.", "possible"),
        ("The board will discuss the appointment of Ivo Marek as chief executive of Brightwell plc.", "possible"),
        ("The board will announce the appointment of Ivo Marek as chief executive of Brightwell plc.", "expected"),
    ],
)
def test_an_event_noun_is_as_real_as_its_verb_makes_it(sentence: str, modality: str) -> None:
    assert {how for _, _, how in appointments(sentence)} == {modality}


@pytest.mark.parametrize(
    "sentence",
    [
        "Senator Lena Brandt called for the resignation of Ivo Marek as chairman of the Calder Bank.",
        "Senator Lena Brandt demanded the dismissal of Ivo Marek, chairman of the Calder Bank.",
    ],
)
def test_who_wants_somebody_gone_opposes_them(sentence: str) -> None:
    assert positions(sentence) == {("Lena Brandt", "oppose", "Ivo Marek")}
    assert not appointments(sentence)


def test_a_body_appoints_and_is_not_appointed() -> None:
    text = "Ivo Marek spoke on Monday. His appointment by the General Council as president of NATO runs to 2029."
    assert {person for person, _, _ in appointments(text)} == {"Ivo Marek"}


def test_a_stronger_leader_is_no_office() -> None:
    assert not appointments("Her years at the bank would make Lena Brandt a stronger leader for the council.")
    assert appointments("The board made Lena Brandt a vice president.")


@pytest.mark.parametrize("body", ["Peru Football Federation", "Norway Postal Union", "General Council"])
def test_a_state_or_general_may_open_the_name_of_a_body(body: str) -> None:
    [appointment] = ne.parse(f"Ivo Marek was elected president of the {body} on Monday.", published=DAY).appointments
    assert appointment.office
    assert appointment.office.organization == body


def test_in_a_quotation_the_speaker_is_nobodys_she() -> None:
    text = (
        "Lena Brandt met Carla Rossi, who leads the council.\n\n"
        "“I know Marta Holm and welcomed her appointment as president of NATO,” Lena Brandt said."
    )
    assert {person for person, action, _ in appointments(text) if action == "appointed"} == {"Marta Holm"}


@pytest.mark.parametrize("camp", ["administration", "campaign", "government"])
def test_an_administration_is_named_after_its_head(camp: str) -> None:
    text = f"The Okafor {camp} backs Lena Brandt for president of FIFA.\n\nPresident John Okafor said so on Monday."
    assert (f"Okafor {camp}", "support", "Lena Brandt") in positions(text)


@pytest.mark.parametrize(
    ("sentence", "candidate"),
    [
        ("Chile backs her rival, Peruvian trade minister Marta Holm.", "Marta Holm"),
        ("Chile backs the president's ally, Senator Marta Holm, for president of FIFA.", "Marta Holm"),
    ],
)
def test_a_rival_is_named_behind_a_title(sentence: str, candidate: str) -> None:
    text = f"Lena Brandt is running for president of FIFA.\n\n{sentence}"
    assert ("Chile", "support", candidate) in positions(text)


@pytest.mark.parametrize(
    ("sentence", "modality"),
    [
        ("Chile could not support a decision to appoint Marta Holm as president of FIFA.", "possible"),
        ("Chile welcomed the decision to appoint Marta Holm as president of FIFA.", "actual"),
    ],
)
def test_a_decision_is_as_real_as_what_is_said_of_it(sentence: str, modality: str) -> None:
    assert {(person, how) for person, _, how in appointments(sentence)} == {("Marta Holm", modality)}


def test_they_are_whom_the_sentence_says_it_of() -> None:
    text = (
        "Ivo Marek is running for president of FIFA.\n\nHe has the support of Chile and Peru.\n\n"
        "Kenyan officials said that they would not oppose Ivo Marek."
    )
    assert not {name for name, stance, _ in positions(text) if stance == "oppose"} & {"Chile", "Peru"}


def test_his_is_the_sentences_own_subject_whatever_names_follow() -> None:
    text = (
        "Ivo Marek pulled out of the race for president of FIFA.\n\n"
        "However, his attempt to win over his rivals Tomas Varga and Lena Brandt had failed so he was dropping out."
    )
    withdrawn = {c.person.name for c in ne.parse(text, published=DAY).candidacies if c.status.value == "withdrawn"}
    assert withdrawn == {"Ivo Marek"}


def test_who_was_named_as_the_object_is_the_next_sentences_he() -> None:
    text = (
        "Ivo Marek leads Brightwell plc.\n\nBrightwell plc named Tomas Varga as finance director on Monday. "
        "He succeeds Karl Stein."
    )
    [successor] = [a for a in ne.parse(text, published=DAY).appointments if a.predecessor]
    assert successor.person.name == "Tomas Varga"


@pytest.mark.parametrize(
    ("sentence", "position"),
    [
        ("Chile was the only member that had not yet endorsed Ivo Marek.", ("Chile", "support", "Ivo Marek")),
        ("Peru's northern neighbour, Chile, backed Ivo Marek.", ("Chile", "support", "Ivo Marek")),
    ],
)
def test_the_only_one_is_whoever_is_named_so(sentence: str, position: tuple[str, str, str]) -> None:
    assert position in positions(f"Ivo Marek is running for president of FIFA.\n\n{sentence}")


@pytest.mark.parametrize(
    ("sentence", "held"),
    [
        ("The board named current chairman, Ivo Marek, as chief executive of Acme Group.", ("chairman", "Acme Group")),
        ("Ivo Marek, Acme Corp's vice president of Communications, spoke.", ("vice president", "Acme Corp")),
        ("Ivo Marek, a former UNESCO chief and an ex-prime minister, spoke.", ("prime minister", None)),
    ],
)
def test_an_office_is_of_what_its_words_say(sentence: str, held: tuple[str, str | None]) -> None:
    roles = ne.parse(sentence, published=DAY).roles
    assert held in {(r.office.title, r.office.organization) for r in roles if r.office}


def test_one_leaves_the_office_before_the_seat() -> None:
    text = (
        "Acme Corp said its chief executive, Ivo Marek, will retire from the role on Friday.\n\n"
        "Mr Marek will also step down as a member of the strategy committee."
    )
    first = ne.parse(text, published=DAY).appointments[0]
    assert first.office
    assert first.office.title == "chief executive officer"


def test_honoured_to_lead_is_no_bid() -> None:
    text = "Ivo Marek, the chief of Acme Corp, spoke.\n\n“I am honoured to lead this company,” Ivo Marek said."
    assert not ne.parse(text, published=DAY).candidacies


def test_quoted_words_before_a_noun_are_no_statement() -> None:
    text = "Using an “all of it or nothing” ballot, the council chose. Ivo Marek dropped out."
    assert not ne.parse(text, published=DAY).statements


@pytest.mark.parametrize("name", ["Elspeth Moray", "Nicole Astor", "Jürgen von der Heide"])
def test_a_given_name_opens_a_sentence(name: str) -> None:
    assert {r.person.name for r in ne.parse(f"{name}, the mayor of Oslo, spoke.").roles} == {name}


def test_each_pair_of_a_list_is_an_appointment() -> None:
    text = (
        "Prime Minister Ana Moro reshuffled her team, naming Ivo Marek as finance minister, Tomas Varga as defence "
        "secretary and Lena Brandt as justice secretary."
    )
    told = {(a.person.name, a.office.title) for a in ne.parse(text, published=DAY).appointments if a.office}
    assert told == {
        ("Ivo Marek", "finance minister"),
        ("Tomas Varga", "defence secretary"),
        ("Lena Brandt", "justice secretary"),
    }


@pytest.mark.parametrize("day", ["Thursday", "Monday"])
def test_a_weekday_is_no_surname(day: str) -> None:
    text = f"Ivo Marek is running for president of FIFA.\n\nChile backed Marek {day} in a vote."
    assert ("Chile", "support", "Ivo Marek") in positions(text)


def test_new_before_a_state_is_no_name() -> None:
    roles = ne.parse("New UK Prime Minister Ana Moro spoke.", published=DAY).roles
    assert {r.office.organization for r in roles if r.office} == {"United Kingdom"}


def test_who_retained_a_post_has_it() -> None:
    text = "Ivo Marek was appointed defence secretary of Kenya in July 2019 and retained his post in the new cabinet."
    assert not {action for _, action, _ in appointments(text)} & {"left"}


def test_a_ministers_office_is_no_partys() -> None:
    text = "Peru's prime minister spoke.\n\n“Ivo Marek was named justice secretary,” the Green Party said."
    offices = {a.office.organization for a in ne.parse(text, published=DAY).appointments if a.office}
    assert offices <= {"Peru", None}


def test_an_endorsement_noun_may_be_dated_before_its_phrases() -> None:
    text = "The week saw an endorsement Monday by the Harbour Union of ex-mayor Ivo Marek for governor of Ohio."
    assert ("Harbour Union", "support", "Ivo Marek") in positions(text)


def test_the_only_candidate_is_no_favourite() -> None:
    text = "Diplomats say Ivo Marek is the only official candidate for president of FIFA."
    assert not positions(text)
    [candidacy] = ne.parse(text, published=DAY).candidacies
    assert candidacy.source
    assert candidacy.source.name.lower() == "diplomats"


def test_the_object_of_support_may_be_a_title_alone() -> None:
    text = "Ivo Marek was nominated for president of Peru.\n\nThe Green leader was supported by the Union Party."
    assert ("Union Party", "support", "Ivo Marek") in positions(text)


@pytest.mark.parametrize(
    ("subject", "endorsers"),
    [
        ("The Harbour Council of Carpenters and Millwrights", {"Harbour Council of Carpenters and Millwrights"}),
        ("The Union of Teachers and Lena Brandt", {"Union of Teachers", "Lena Brandt"}),
    ],
)
def test_a_second_trade_is_part_of_a_unions_name(subject: str, endorsers: set[str]) -> None:
    assert {name for name, _, _ in positions(f"{subject} backed Ivo Marek for governor of Ohio.")} == endorsers


def test_her_nation_is_the_persons() -> None:
    text = (
        "Chile's Lena Brandt is running for president of FIFA.\n\n"
        "The US trade chief backs Lena Brandt, who serves as her nation's trade minister."
    )
    served = {a.office.organization for a in ne.parse(text, published=DAY).appointments if a.office}
    assert served == {"Chile"}


@pytest.mark.parametrize("dash", [" – ", " -- ", "—"])
def test_an_office_may_be_set_off_by_dashes(dash: str) -> None:
    text = f"Lena Brandt is the mayor of Oslo.\n\nIvo Marek{dash}the leader of the Union Party{dash}resigned on Monday."
    report = ne.parse(text, published=DAY)
    assert ("Ivo Marek", "leader") in {(r.person.name, r.office.title) for r in report.roles if r.office}
    assert ("Ivo Marek", "left", "actual") in appointments(text)


def test_a_successor_to_be_is_named_to_what_the_other_leaves() -> None:
    text = (
        "The pope accepted the resignation of Archbishop Karl Stein of Vienna and appointed Bishop Ivo Marek of Graz "
        "to be his successor."
    )
    found = {(a.person.name, a.action.value, a.office.title) for a in ne.parse(text).appointments if a.office}
    assert ("Ivo Marek", "appointed", "archbishop") in found


def test_a_vote_held_to_remove_somebody_has_not_removed_them() -> None:
    text = (
        "On Tuesday Peru's parliament held a vote to remove its prime minister, Ivo Marek. The vote failed when only "
        "194 MPs supported the motion."
    )
    report = ne.parse(text, published=DAY)
    assert not [a for a in report.appointments if a.modality.value == "actual"]
    assert {v.outcome.value for v in report.votes if v.outcome} <= {"failed"}


def test_an_office_hoped_for_late_is_not_what_others_stand_for() -> None:
    others = "\n\n".join(f"Voters spoke on day {n}. They were many." for n in range(4))
    text = (
        "Ivo Marek faces his rival, Tomas Varga, in a runoff.\n\n"
        f"{others}\n\nKarl Stein said that he was seeking to become vice president of Peru."
    )
    offices = {c.person.name: c.office for c in ne.parse(text, published=DAY).candidacies}
    assert "Tomas Varga" not in offices or offices["Tomas Varga"] is None


def test_a_name_that_looks_like_a_verb_may_open_a_sentence() -> None:
    text = "Thrive Capital backed Ivo Marek for chair of FIFA.\n\nOfficials at Thrive Capital spoke on Monday."
    assert ("Thrive Capital", "support", "Ivo Marek") in positions(text)


@pytest.mark.parametrize("score", ["50–48", "50-48"])
def test_a_score_may_stand_between_a_vote_and_what_is_voted(score: str) -> None:
    text = f"The Senate voted {score} to confirm Ivo Marek to the Supreme Court on Monday."
    assert ("Ivo Marek", "appointed", "actual") in appointments(text)


def test_what_brackets_compare_with_is_of_another_day() -> None:
    text = "Ivo Marek won 67% of the vote for leader of the Union Party (up 3% compared with the count five years ago)."
    assert {v.date for v in ne.parse(text, published=DAY).votes} == {None}
