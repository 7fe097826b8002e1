"""The world's politics as it is told day by day, and what sounds like a contest and is none; all names are invented."""

import pytest

from newsevents import Report, parse


def told(text: str) -> set[tuple[str, str, str | None]]:
    """Who did what, for which office at which body."""
    report = parse(text, "2024-06-03")
    offices = {(x.person.name, x.action.value, _office(x)) for x in report.appointments}
    return offices | standing(report)


def standing(report: Report) -> set[tuple[str, str, str | None]]:
    """Who stands how, for which office at which body."""
    return {(x.person.name, x.status.value, _office(x)) for x in report.candidacies}


def _office(x: object) -> str | None:
    office = getattr(x, "office", None)
    return None if office is None else f"{office.title} of {office.organization}"


POLL = (
    "Peru's opposition candidate Jon Mabasa on Thursday rejected the results of presidential and parliamentary "
    "elections in which Ned Okello won.\n\n“We will reverse this tragedy of justice,” Jon Mabasa said. Okello had "
    "won 51.59 percent of the vote on Monday, ahead of Mabasa with 47.36 percent."
)


def test_presidential_polls_held_beside_others_are_for_the_presidency() -> None:
    assert ("Jon Mabasa", "rejected", "president of Peru") in told(POLL)


def test_justice_that_is_done_is_no_office() -> None:
    assert all("justice" not in str(office) for _, _, office in told(POLL))


def test_no_state_puts_up_its_opposition_candidate() -> None:
    assert [x.nominator for x in parse(POLL, "2024-06-03").candidacies if x.status.value == "declared"] == [None, None]


@pytest.mark.parametrize("post", ["the Senate chairman slot", "the post of Senate chairman"])
def test_a_candidate_for_a_post_stands_for_its_office(post: str) -> None:
    text = f"ISLAMABAD - The Harlan Party has nominated Yusuf Okoro as its candidate for {post}. The post of president "
    assert ("Yusuf Okoro", "nominated", "chairman of Senate") in told(text + "was given to the Harlan Party.")


def test_a_member_of_a_committee_is_not_whom_a_seat_is_for() -> None:
    text = (
        "The Harlan Party has announced its support for Norvest League candidates in the Senate elections.\n\n"
        "Ned Okoro, a member of the committee formed for the Senate elections, said Faiza Lund, a Harlan Party "
        "candidate for the reserved seat for women, would not contest."
    )
    assert {office for _, _, office in told(text)} <= {"senator of Senate"}


def test_where_a_party_meets_is_not_what_its_leader_leads() -> None:
    text = "Edward Sagan announced he will step down as leader of his party at its annual conference in November."
    assert told(text) == {("Edward Sagan", "leaving", "leader of None")}


def test_the_leader_of_the_party_is_of_no_state() -> None:
    text = "Two ministers quit in Bulgaria. The leader of the party, Tom Lund, blamed its policy on North Macedonia."
    found = [x.office for x in parse(text, "2024-06-03").roles if x.person.name == "Tom Lund"]
    assert [office and office.organization for office in found] == [None]


def test_a_surname_is_left_to_the_child_of_a_namesake() -> None:
    text = (
        "Peru's parliament has failed to elect a president. Many lawmakers backed Michel Mowad, whose father Rene "
        "Mowad was president. He has emerged as the frontrunner. Mowad won 39 votes on Monday."
    )
    assert {name for name, _, _ in standing(parse(text, "2024-06-03"))} == {"Michel Mowad"}


def test_whom_she_would_succeed_is_somebody_else() -> None:
    text = "Ana Reyes is the party's deputy leader. Ines Cole is chancellor. She will not run to succeed Ms Cole."
    assert ("Ines Cole", "declined") not in {(name, how) for name, how, _ in told(text)}


def test_whom_a_coup_ousts_has_lost_no_contest() -> None:
    text = (
        "Tom Lund was named transitional president on Friday after a coup. Sam Olu had taken power in January, ousting "
        "Peru's last elected president, Ned Okoro. The transitional president is not eligible to stand in the election."
    )
    assert "Ned Okoro" not in {name for name, _, _ in standing(parse(text, "2024-06-03"))}


def test_whom_a_rival_ousts_has_lost() -> None:
    text = "Tom Lund was elected leader of the Harlan Party on Friday, ousting Ned Okoro."
    assert ("Ned Okoro", "rejected") in {(name, how) for name, how, _ in told(text)}


def test_who_faces_a_vote_of_confidence_stands_for_nothing() -> None:
    text = (
        "Prime Minister Puspa Dahar of Nepal lost a vote of confidence on Friday. Dahar received 63 votes in the "
        "275-member House of Representatives; 194 were against the motion."
    )
    assert standing(parse(text, "2024-06-03")) == set()


@pytest.mark.parametrize("body", ["Election Commission", "National Electoral Council"])
def test_who_counts_the_ballots_has_not_voted(body: str) -> None:
    text = f"President Tom Lund has been re-elected. Mr Lund won 52.6% of the vote, the {body} said on Sunday."
    assert {vote.body and vote.body.name for vote in parse(text, "2024-06-03").votes} == {None}


def test_a_chamber_told_by_its_seats_is_no_fund_that_its_sentence_names() -> None:
    text = (
        "Peru's parliament failed to elect a president on Wednesday.\n\nA first round of voting saw Ned Azor, a senior "
        "International Monetary Fund official, lead with 59 votes but fall short of the two-thirds majority needed to "
        "win in the 128-member body."
    )
    [rule] = parse(text, "2024-06-03").rules
    assert rule.body is not None
    assert rule.body.name == "parliament"


def test_who_is_considered_something_considers_nobody() -> None:
    text = (
        "The early favourite for party leader is Bruce Gold, considered the brains of the reformist wing, which has "
        "criticised Ned Sagan for its defeat."
    )
    assert {name for name, _, _ in standing(parse(text, "2024-06-03"))} == {"Bruce Gold"}


def test_who_held_a_seat_until_named_has_not_kept_another_office() -> None:
    text = "Andrew Holm held a seat in the Jamaican Parliament until his appointment as education minister."
    assert "extended" not in {how for _, how, _ in told(text)}


def test_who_stands_apart_does_not_stand() -> None:
    text = (
        "The presidential election is on Sunday. Sam Olu stood apart from the others for a time to lead the campaign."
    )
    assert standing(parse(text, "2024-06-03")) == set()


def test_the_minister_is_not_the_prime_minister_named_last() -> None:
    text = (
        "Finance Minister Barrak Lund said on Thursday that he had met Prime Minister Sabah Cole. The minister has "
        "resigned."
    )
    assert ("Barrak Lund", "left", "finance minister of None") in told(text)


def test_a_member_of_a_family_has_no_seat() -> None:
    text = "The motion is against Interior Minister Khalid Lund, who is a senior member of the ruling Okoro family."
    assert all(how != "serving" for _, how, _ in told(text))


def test_who_applies_for_money_declines_no_office() -> None:
    text = (
        "The election is on Sunday. Party leader James Lund has decided not to apply for any further election subsidy."
    )
    assert standing(parse(text, "2024-06-03")) == set()


@pytest.mark.parametrize(
    "poll",
    [
        "the by-election of Member of Parliament for Harlan County South Constituency",
        "the Harlan County South by-election",
    ],
)
def test_a_constituency_is_what_its_member_is_of(poll: str) -> None:
    text = f"The Green Party has nominated Ana Reyes as its candidate in {poll} in Uganda."
    assert {office for _, _, office in told(text)} == {"mp of Harlan County South"}


def test_leaving_a_government_in_a_state_is_no_resignation() -> None:
    text = "President Tom Lund has yet to appoint replacements, leaving the government in a state of transition."
    assert told(text) == set()


def test_whom_somebody_asks_to_resign_is_somebody_else() -> None:
    text = "President Tom Lund had requested all ministers to tender their resignations."
    assert told(text) == set()


def test_who_would_rather_resign_has_not() -> None:
    assert told("President Tom Lund said he would rather resign than appoint a crook.") == set()


def test_the_post_that_he_held_is_of_whom_it_is_told() -> None:
    text = "Ned Azor will be speaker while Tom Lund will again be named majority leader, the post he held until 2010."
    assert ("Ned Azor", "left") not in {(name, how) for name, how, _ in told(text)}


def test_who_carries_on_says_nothing() -> None:
    text = "Wally Lund will become the chair of the board, with Arlen chairman Ned Olu set to continue as a director."
    sources = [e.source for x in parse(text, "2024-06-03").appointments for e in x.evidence]
    assert sources
    assert set(sources) == {None}


def test_how_a_president_is_chosen_is_no_body() -> None:
    text = (
        "Peru will elect its 8th President and 4th Elected President. President Tony Lund will end his term in August."
    )
    assert ("Tony Lund", "leaving", "president of Peru") in told(text)


def test_a_prime_ministerial_candidate_is_the_party_s() -> None:
    text = (
        "Spain's socialist PSOE party has nominated their leader, Pedro Lund, to be their Prime Ministerial candidate."
    )
    [candidacy] = parse(text, "2024-06-03").candidacies
    assert _office(candidacy) == "prime minister of Spain"
    assert candidacy.nominator is not None
    assert candidacy.nominator.name == "PSOE"


def test_a_vote_to_choose_a_leader_is_no_motion() -> None:
    assert parse("The Socialist party voted on Sunday to choose a new leader.", "2024-06-03").votes == ()


def test_a_vote_to_remove_a_leader_is_one() -> None:
    assert len(parse("The council voted on Sunday to remove its leader, Tom Lund.", "2024-06-03").votes) == 1


def test_churches_have_provinces_that_are_no_states() -> None:
    text = "Archbishop Albert Lund became the Primate of Central Africa in 2011."
    assert ("Albert Lund", "took_office", "primate of Central Africa") in told(text)


def test_days_that_a_hyphen_joins_are_no_votes() -> None:
    text = "The synod met in Nairobi on 25-26 Sept 2019 and elected the Rev. Charles Lund its dean."
    assert [vote for vote in parse(text, "2024-06-03").votes if vote.votes_for is not None] == []


def test_protesters_reject_nobody_s_candidacy() -> None:
    text = (
        "Outgoing minister Qusay Lund, who had been rejected by protesters, withdrew his nomination for prime minister."
    )
    assert {how for _, how, _ in told(text)} == {"withdrawn"}


def test_what_a_deputy_premier_is_for_is_no_body() -> None:
    text = "Peru's parliament dismissed Oleks Lund from the post of Deputy Prime Minister for Reconstruction."
    assert ("Oleks Lund", "left", "deputy prime minister of Peru") in told(text)


def test_an_ambassador_s_post_is_not_what_others_stand_for() -> None:
    text = (
        "The confirmed contenders were Interior Minister Edu Lund and the ambassador to Brazil, Daniel Olu. The ruling "
        "party will nominate Sergio Mass as its candidate."
    )
    assert {office for _, _, office in standing(parse(text, "2024-06-03"))} == {None}


def test_a_coalition_s_candidate_stands_for_the_state_s_presidency() -> None:
    text = (
        "Argentine minister Sergio Mass has been nominated as the presidential candidate of the ruling coalition Union."
    )
    assert told(text) == {("Sergio Mass", "nominated", "president of Argentina")}


def test_who_is_appointed_to_become_something_has_not_yet() -> None:
    text = "OPEC ministers appointed Haitham Lund to become the next OPEC secretary general in August."
    assert {how for _, how, _ in told(text)} == {"appointed"}


def test_what_comes_ahead_of_an_exit_comes_before_it() -> None:
    text = "The meeting came ahead of the exit of the current OPEC secretary general, Mohammad Lund."
    assert told(text) == {("Mohammad Lund", "leaving", "secretary general of OPEC")}


def test_the_body_behind_a_field_has_the_office() -> None:
    text = (
        "Haitham Lund is serving as managing director for International Marketing at the Harlan Petroleum Corporation."
    )
    assert {office for _, _, office in told(text)} == {"managing director of Harlan Petroleum Corporation"}


def test_who_agrees_to_nominate_somebody_is_no_source() -> None:
    [candidacy] = parse("The Harlan Party agreed to nominate Wan Lund for governor.", "2024-06-03").candidacies
    assert candidacy.evidence[0].source is None


def test_rivals_of_a_body_are_not_it() -> None:
    text = "Harlan United left the hall. Its rivals backed Ned Olu for president of Peru."
    assert parse(text, "2024-06-03").endorsements == ()


def test_his_visit_is_that_of_whom_the_sentence_is_about() -> None:
    text = (
        "Sher Deub leads the Congress. During his visit to Sher Deub since he became prime minister, Kamal Lund of "
        "Nepal made an offer."
    )
    assert ("Sher Deub", "took_office") not in {(name, how) for name, how, _ in told(text)}


def test_who_withdraws_support_opposes() -> None:
    text = "He intervened after 14 of 15 divisions decided to withdraw support for Ned Hassan as chief minister."
    assert [(x.side.value, x.count) for x in parse(text, "2024-06-03").tallies] == [("oppose", 14)]


def test_who_supports_somebody_is_for_them() -> None:
    text = "He spoke after 14 of 15 divisions decided to support Ned Hassan as chief minister."
    assert [x.side.value for x in parse(text, "2024-06-03").tallies] == ["support"]


def test_a_union_minister_is_of_the_state() -> None:
    text = "Lusaka — Zambia's president reshuffled. Tim Okot was named Union Minister for Labour on Monday."
    assert {office for _, how, office in told(text) if how == "appointed"} == {"labour minister of Zambia"}
