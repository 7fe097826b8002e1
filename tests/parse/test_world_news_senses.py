"""What news of laws, wars, polls and the dead says that is no affair of office, or another's; names are invented."""

import pytest

from newsevents import parse
from reports import offices

_RACE = "Ana Reyes is the candidate for president of Chile. "


@pytest.mark.parametrize(
    ("text", "office"),
    [
        ("Two-thirds of the senators must vote to convict for removal from office.", None),
        ("A two-thirds majority in parliament is needed to amend the constitution.", None),
        ("It takes a three-fifths majority of the Senate to override a veto.", None),
        ("A two-thirds majority of the assembly is needed to elect the president.", "president"),
    ],
)
def test_a_rule_fills_an_office_only_where_somebody_is_chosen(text: str, office: str | None) -> None:
    rules = parse(_RACE + text).rules
    assert [r.office.title if r.office is not None else None for r in rules] == [office]


@pytest.mark.parametrize(
    "text",
    [
        "Reyes was an outspoken opponent of the United Front-led harbour war.",
        'Mr Lund said, "We are not going to get to parity in most places."',
        "Tom Lund did not concede or admit defeat in the election.",
        "Should voters back Tom Lund?",
        "Why should miners support Ana Reyes over Tom Lund?",
        "The two networks called Norvik for Reyes, giving her an additional six electoral votes.",
        "Three groups held a rally organised by Women for Harbour First.",
        "Ana Reyes polled at two percent in the Norvik poll.",
    ],
)
def test_what_takes_no_side_and_ends_no_bid(text: str) -> None:
    report = parse(_RACE + text)
    assert not report.endorsements
    assert not report.votes
    assert offices(_RACE + text) == {("Ana Reyes", "declared", "president of Chile")}


def test_a_real_question_aside_a_position_is_one() -> None:
    assert parse(_RACE + "Peru backs Ana Reyes.").endorsements


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Tom Lund, who was premier of Norway from 1990 to 1996, died on Monday.", {"1996"}),
        ("Longtime leader of Zimbabwe Tom Lund dies. Tom Lund, who was ousted in 2017, died on Friday.", {"2017"}),
        ("Premier Tom Lund of Norway died on Monday. He had been premier since 2014.", {"2024-06-03"}),
        (
            "Tom Lund, the mayor of Harlan, died on Monday. He sat on the council from 2001 to 2011.",
            {"2024-06-03", "2011"},
        ),
    ],
)
def test_who_had_left_an_office_does_not_leave_it_by_dying(text: str, expected: set[str]) -> None:
    left = [x for x in parse(text, "2024-06-05").appointments if x.action.value == "left"]
    assert {x.date.value for x in left if x.date is not None} == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("In 2018 Tom Lund ran for governor of Florida and finished in third place.", "governor of Florida"),
        ("Tom Lund ran for mayor of Norvik in 2018. He withdrew in March.", "mayor of Norvik"),
    ],
)
def test_who_loses_or_gives_up_does_so_in_the_race_just_told_of(text: str, expected: str) -> None:
    ended = {x for x in offices(_RACE + text) if x[0] == "Tom Lund" and x[1] in {"rejected", "withdrawn"}}
    assert {office for _, _, office in ended} == {expected}


@pytest.mark.parametrize(
    "text",
    [
        "U.S. presidential candidates Tom Lund of the Harbour Party and Eva Holm of the Orchard Party spoke of it.",
        "The United States helped. Tom Lund is a leading candidate for the Democratic nomination for president.",
    ],
)
def test_whose_presidency_a_party_or_an_adjective_says(text: str) -> None:
    story = "President Oleks Hryn of Ukraine spoke of Ukraine's war. Ukraine is at war. " + text
    assert ("Tom Lund", "declared", "president of United States") in offices(story)


def test_a_by_election_is_not_for_a_partys_leadership() -> None:
    report = parse("Ana Reyes, Liberal Democrat candidate for the Harlan by-election, spoke to us.")
    assert all(x.office is None or x.office.title != "leader" for x in report.candidacies)


def test_an_agency_is_nobody_whom_a_pronoun_means() -> None:
    text = (
        "According to news agency NORNA, the prosecutor general of Harlan, Ali Mehr, said he would go after Tom Lund."
    )
    assert {r.person.name for r in parse(text).roles} == {"Ali Mehr"}


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Ana Reyes, a candidate, picked 2016 Harbour Party nominee Tom Lund as her running mate.", None),
        ("In 1996 the party lost. The next day, it nominated Tom Lund for president.", None),
        ("The party nominated Tom Lund for president in 2016.", "2016-01-01"),
    ],
)
def test_a_year_before_a_noun_dates_nothing(text: str, expected: str | None) -> None:
    dates = [x.date for x in parse(text).candidacies if x.person.name == "Tom Lund" and x.status.value == "nominated"]
    assert [str(d.earliest) if d is not None and d.earliest is not None else None for d in dates] == [expected]


def test_a_chamber_that_confirms_a_nomination_makes_none() -> None:
    text = "President Reyes nominated Tom Lund as secretary of state. The Senate confirmed Lund's nomination on Monday."
    report = parse(text, "2024-06-05")
    assert [x.nominator and x.nominator.name for x in report.candidacies] == ["Reyes"]
    assert [x.action.value for x in report.appointments] == ["appointed"]


def test_a_share_of_the_vote_is_not_a_senates() -> None:
    text = "The US Senate met. In 2016 the party's nominee for president, Tom Lund, received 3.3 percent of the vote."
    assert [v.body for v in parse(text).votes] == [None]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Chile's tribunal declared Reyes the winner of Sunday's election with 95 percent of votes counted.",
            [],
        ),
        (
            "Ana Reyes was declared winner with 65% of total votes cast, followed by Tom Lund who got just 20%.",
            [("Ana Reyes", 65, 20)],
        ),
        ("Reyes won 52 percent of the votes in the runoff.", [("Ana Reyes", 52, None)]),
    ],
)
def test_how_much_is_counted_is_nobodys_share(text: str, expected: list[tuple[str, int, int | None]]) -> None:
    assert [(v.subject, v.votes_for, v.votes_against) for v in parse(_RACE + text).votes] == expected


def test_who_is_called_the_new_president_is_sworn_in_as_that() -> None:
    text = (
        "Mozambique's new president Tom Lund was sworn into office on 15 January. Lund is considered a disciple of his "
        "predecessor Armando Gueb, who appointed him defence minister in 2008, and stepped down after serving two "
        "terms as president."
    )
    assert offices(text, "2015-01-16") == {
        ("Tom Lund", "took_office", "president of Mozambique"),
        ("Tom Lund", "appointed", "defence minister of Mozambique"),
        ("Armando Gueb", "left", "president of Mozambique"),
    }


def test_who_goes_by_the_first_of_two_surnames() -> None:
    text = "Governor Rossel resigns. On Friday, Ricardo Rossel Nevares resigned as governor of Maine."
    assert {x.person.name for x in parse(text, "2024-06-05").appointments} == {"Ricardo Rossel Nevares"}


def test_who_goes_by_the_last_name_does_not_go_by_the_one_before() -> None:
    text = "Premier Lund resigns. Ana Lund Reyes said Reyes would not resign as mayor."
    assert "Lund" in {x.person.name for x in parse(text, "2024-06-05").appointments}


def test_what_a_member_of_the_council_has_vetoed_has_failed() -> None:
    text = (
        "The United States has vetoed a draft UN Security Council resolution on Harlan. The other 14 members voted in "
        "favor of the resolution."
    )
    assert [(v.votes_for, v.outcome) for v in parse(text).votes] == [(14, "failed")]


def test_who_was_ousted_this_year_is_a_former_president_by_now() -> None:
    text = "Former president Omar Lund of Sudan was convicted on Monday. Lund was ousted in April."
    assert offices(text) == {("Omar Lund", "left", "president of Sudan")}


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Prime Minister Ana Reyes will replace Defence Minister Tom Lund on Monday.",
            set(),
        ),
        ("Prime Minister Ana Reyes on Monday replaced key figures.", set()),
        (
            "Finance Minister Ana Reyes will replace Defence Minister Tom Lund on Monday.",
            {("Ana Reyes", "took_office", "defence minister of None")},
        ),
        (
            "Prime Minister Ana Reyes named Tom Lund, an aide to Prime Minister Eva Holm, to be finance minister.",
            {("Tom Lund", "appointed", "finance minister of None")},
        ),
        ("The board chose not to elect Tom Lund, instead electing Archbishop Bo Holm of New York.", set()),
    ],
)
def test_who_heads_a_government_replaces_ministers_by_others(text: str, expected: set[tuple[str, str, str]]) -> None:
    assert {x for x in offices(text) if x[1] in {"took_office", "appointed"}} == expected


def test_a_story_filed_from_abroad_is_of_whose_leader_it_tells() -> None:
    text = "JAKARTA - Japanese Prime Minister Ana Reyes spoke. Tom Lund has been defence minister since 2020."
    assert ("Tom Lund", "serving", "defence minister of Japan") in offices(text)


def test_the_republic_of_a_state_is_the_state() -> None:
    text = "Ana Reyes was sworn in on Monday as prime minister of the Republic of Vanuatu."
    assert offices(text) == {("Ana Reyes", "took_office", "prime minister of Vanuatu")}


@pytest.mark.parametrize(
    "text",
    [
        "More than ten thousand citizens gathered in protest against Ana Reyes's victory in the election.",
        "A shortlist will be drawn up by the board during its meeting in Geneva from 6-8 November.",
    ],
)
def test_crowds_and_days_are_no_counts_of_votes(text: str) -> None:
    report = parse(_RACE + text)
    assert not report.votes
    assert not report.tallies


def test_what_only_somebodys_going_can_bring_about_does_not_say_that_they_go() -> None:
    text = "President Alex Lund rules Chile. Only Lund's resignation can change that, said Tom Holm."
    assert not {x for x in offices(text) if x[1] == "left"}


def test_who_sits_on_the_other_side_of_a_house_backs_nobody() -> None:
    assert not parse(_RACE + "The members on the other side of the house were absent.").endorsements


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Lebanon's president appointed Tom Lund on Monday to head a new cabinet.",
            {("Tom Lund", "appointed", "prime minister of Lebanon")},
        ),
        ("President Ana Reyes suspended Governor Tom Lund, but his removal would require a vote.", set()),
        ("The next president must be nominated by two thirds of the leaders. President Ana Reyes spoke.", set()),
        (
            "The council met. For the role of president of the European Central Bank, it has nominated Eva Holm.",
            {("Eva Holm", "nominated", "president of European Central Bank")},
        ),
    ],
)
def test_whom_cabinets_removals_and_roles_are_told_of(text: str, expected: set[tuple[str, str, str]]) -> None:
    assert offices(text) == expected


def test_who_is_an_ally_of_whom_a_state_backs_is_not_backed_by_it() -> None:
    text = "Tom Lund, an ally of the Iran-backed Harbour movement, nominated Ana Reyes as premier of Lebanon."
    assert not parse(text).endorsements
    backed = parse("Tom Lund, the Peru-backed candidate for president of Chile, spoke.").endorsements
    assert [(e.endorser.name, e.candidate and e.candidate.name) for e in backed] == [("Peru", "Tom Lund")]
