"""Votes in the words of councils, parliaments, unions and shareholders: figures, what they were on, who cast them."""

import pytest

import newsevents as ne

Told = tuple[object, ...]


def _votes(text: str, published: str = "2025-03-12") -> list[dict[str, object]]:
    return [r for r in ne.parse(text, published=published).to_records() if r["type"] == "vote"]


def _told(text: str) -> list[Told]:
    return [tuple(r[k] for k in ("for", "against", "outcome", "body", "subject")) for r in _votes(text)]


@pytest.mark.parametrize(
    ("text", "votes"),
    [
        (
            "Hallam councillors voted 29-25 against a motion of no confidence in leader Keith Ormond.",
            [(25, 29, "failed", "Hallam councillors", "motion of no confidence")],
        ),
        (
            "The council debated the levy, only for it to be thrown out by 31 votes to 27.",
            [(27, 31, "failed", "council", "levy")],
        ),
        (
            "The bill looked safe, only to be voted down by the Senate, 51-49.",
            [(49, 51, "failed", "Senate", "bill")],
        ),
        ("The zoning board denied the permit on a 4-0 vote.", [(0, 4, "failed", "zoning board", "permit")]),
        ("The city council renamed the park on a 6-3 vote.", [(6, 3, "passed", "city council", "park")]),
        (
            "The Organization of American States suspended Peru by a vote of 27-1.",
            [(27, 1, "passed", "Organization of American States", "Peru")],
        ),
        (
            "The House passed the bill 218-212 last week and the Senate followed on Tuesday, 51-49.",
            [(218, 212, "passed", "House", "bill"), (51, 49, "passed", "Senate", "bill")],
        ),
        (
            "Deputies approved the reform by 140 to 95, but senators rejected it by 41 to 33.",
            [(140, 95, "passed", "Deputies", "reform"), (33, 41, "failed", "senators", "reform")],
        ),
        (
            "The Supreme Court ruled 6-3 that the ban on street vending was unlawful.",
            [(6, 3, "passed", "Supreme Court", "ban on street vending")],
        ),
        (
            "Parliament failed to override the veto, voting 60-40.",
            [(60, 40, "failed", "Parliament", "to override the veto")],
        ),
        (
            "Hallam District Council agreed a 4.9% rise. Twenty-two councillors voted in favour, nine against.",
            [(22, 9, "passed", "Hallam District Council", "4.9% rise")],
        ),
        (
            "Libya was expelled when 93 members of the General Assembly voted in favour and 24 against.",
            [(93, 24, "passed", "General Assembly", "Libya")],
        ),
        (
            "Motion carried 5-2, Rowe and Hill dissenting. The Elmore School Board meets again in April.",
            [(5, 2, "passed", "Elmore School Board", "Motion")],
        ),
        (
            "Teachers in Hallam voted 86% to 14% for strike action.",
            [(86, 14, "passed", "Teachers in Hallam", "strike action")],
        ),
        (
            "Drivers voted to strike. The Bus Workers' Union said 87 per cent of its members backed strike action.",
            [(87, None, "passed", "Bus Workers' Union", "strike action")],
        ),
        ("The deal was rejected by 61 per cent of shareholders.", [(None, 61, "failed", "shareholders", "deal")]),
        (
            "Some 97 per cent of votes cast at the meeting were in favour of re-electing Ms Marsh.",
            [(97, None, "passed", None, "re-electing Ms Marsh")],
        ),
        (
            "Voters in Denmark approved the new constitution, with 64 per cent in favour and 36 per cent opposed.",
            [(64, 36, "passed", "Voters", "new constitution")],
        ),
        (
            "Five members voted for a cut and four for no change at the Reserve Board's meeting.",
            [(5, 4, "passed", "Reserve Board", "cut")],
        ),
        (
            "Trustees Hart and Lee were opposed in the 5-2 vote to raise fees.",
            [(5, 2, "passed", "trustees", "to raise fees")],
        ),
        (
            "The council was split 5-5 on the rezoning and Mayor Lou Hertz broke the tie in favor.",
            [(5, 5, "passed", "council", "rezoning")],
        ),
        (
            "The Security Council adopted the resolution 12-0 after China decided not to use its veto.",
            [(12, 0, "passed", "Security Council", "resolution")],
        ),
        (
            "Opposition parties mustered 74 votes for their motion of no confidence; 86 deputies voted against it.",
            [(74, 86, "failed", "deputies", "motion of no confidence")],
        ),
    ],
)
def test_a_vote_is_read_whole(text: str, votes: list[Told]) -> None:
    assert _told(text) == votes


def test_the_rest_are_counted() -> None:
    (vote,) = _votes("Of the 60 members, 34 voted for the plan, 20 against and the rest abstained.")
    assert (vote["for"], vote["against"], vote["abstentions"]) == (34, 20, 6)
    (vote,) = _votes("Of the 51 delegates, 30 voted for Ms Amin and the rest for Mr Bose.")
    assert (vote["for"], vote["against"]) == (30, 21)


def test_the_next_house_has_its_own_day() -> None:
    text = "The measure passed the Assembly 44-31 on Monday and the Senate 22-16 on Wednesday."
    assert [v["date"] for v in _votes(text)] == ["2025-03-10", "2025-03-12"]


@pytest.mark.parametrize(
    "text",
    [
        "Officials closed the council office for 3-5 days.",
        "The Union said 87 per cent of its members are women who back strike action in polls.",
        "She wanted only to serve the council.",
    ],
)
def test_other_figures_are_no_votes(text: str) -> None:
    assert _told(text) == []


def test_the_winner_of_a_first_round_has_not_won() -> None:
    text = "Ana Ruiz won the first round of the Workers' Party's leadership vote with 44 per cent."
    assert {v["outcome"] for v in _votes(text)} <= {None}


@pytest.mark.parametrize(
    ("text", "kind", "threshold", "members"),
    [
        ("The chief must be approved by seven of the board's 12 directors at Tresco.", "majority", "7", 12),
        ("A governor needs the approval of at least nine of the board's 15 directors.", "supermajority", "9", 15),
        ("The statutes can be changed only by a three-fifths majority of the congress.", "supermajority", "3/5", None),
        ("The board's charter gives Japan, with 16 per cent of the votes, an effective veto.", "veto", None, None),
    ],
)
def test_a_threshold_of_a_board_is_a_rule(text: str, kind: str, threshold: str | None, members: int | None) -> None:
    (rule,) = ne.parse(text).to_records()
    assert (rule["kind"], rule["threshold"], rule["members"]) == (kind, threshold, members)


@pytest.mark.parametrize(
    ("text", "votes"),
    [
        (
            "Rebels met, only for their no confidence motion to be thrown out by 31 votes to 27.",
            [(27, 31, "failed", None, "no confidence motion")],
        ),
        (
            "At last Dr Orme got 21 votes to 10 in the House of Clergy and 30 to 14 in the House of Laity.",
            [(21, 10, "passed", "House of Clergy", "Orme"), (30, 14, "passed", "House of Laity", "Orme")],
        ),
        (
            "The Senate confirmed Owen Dale on Tuesday. He cleared the finance committee 10-9 last month.",
            [(10, 9, "passed", "finance committee", "Owen Dale")],
        ),
        (
            "Juma was out after 36 senators voted to uphold it. Only seven senators voted to save him.",
            [(36, 7, "passed", "Senate", "to uphold it")],
        ),
        (
            "Ana Villar was elected speaker. Villar got 231 votes. Abaya and Dima received 27 and 4, respectively.",
            [(231, 27, "passed", None, "Ana Villar")],
        ),
        (
            "The government was defeated by 271 votes to 245 in the House of Lords on an amendment.",
            [(245, 271, "failed", "House of Lords", "amendment")],
        ),
        (
            "The Latvian parliament voted no confidence in Prime Minister Janis Ozols by 54 votes to 41.",
            [(54, 41, "passed", "Latvian parliament", "no confidence")],
        ),
        (
            "Vice President Quill cast the tie-breaking vote in the 51-50 confirmation of Owen Dale as envoy.",
            [(51, 50, "passed", None, "Owen Dale")],
        ),
        (
            "Voting yes were Adams, Boone, Crane and Diaz. Voting no were Elkins and Frost. The council met for hours.",
            [(4, 2, "passed", None, None)],
        ),
        (
            "Trustees Ames, Burke, Cole and Dorn voted for the contract, and Trustee Egan voted against it.",
            [(4, 1, "passed", "trustees", "contract")],
        ),
        (
            "In the first ballot Mr Koh polled 21 votes and Ms Tan 20. In the second Ms Tan won by 24 to 21.",
            [(21, 20, None, None, "Koh"), (24, 21, "passed", None, "Tan")],
        ),
        (
            "Bishops voted 30 to four in favour, but the laity failed to reach two-thirds, at 110 to 92.",
            [(30, 4, "passed", "Bishops", None), (110, 92, "failed", "laity", None)],
        ),
        (
            "Commissioners held five ballots and voted for hours. Ms Orme was appointed 4-1 to the seat.",
            [(4, 1, "passed", "Commissioners", "Orme")],
        ),
        (
            "A tie at 9-9 was broken by the chair, Joan Kerr, who voted for Ms Orme.",
            [(9, 9, "passed", None, "Orme")],
        ),
    ],
)
def test_votes_of_houses_rounds_and_roll_calls(text: str, votes: list[Told]) -> None:
    assert _told(text) == votes


@pytest.mark.parametrize(
    "text",
    [
        "Two of its five founders voted for the Liberals all their lives.",
        "Reyes and Holm voted for the bill and Adu against it in the Senate.",
        "The 79-63 margin denied a third term to nobody.",
    ],
)
def test_votes_of_some_are_no_vote_of_the_whole(text: str) -> None:
    assert _told(text) == []


def _tallies(text: str) -> list[Told]:
    found = [r for r in ne.parse(text, published="2025-03-12").to_records() if r["type"] == "tally"]
    return [tuple(r[k] for k in ("candidate", "side", "count", "comparison")) for r in found]


def test_counts_go_on_by_name() -> None:
    text = (
        "Ben Astley is running for leader of the Workers' Party. "
        "By Thursday he had the support of 61 MPs, Fay Wood 34 and Gus Lund fewer than 20."
    )
    assert _tallies(text) == [
        ("Ben Astley", "support", 61, "exact"),
        ("Fay Wood", "support", 34, "exact"),
        ("Gus Lund", "support", 20, "fewer_than"),
    ]
    text = "Twelve members will back Joan Carter as leader, as will seven independents."
    assert _tallies(text) == [("Joan Carter", "support", 12, "exact"), ("Joan Carter", "support", 7, "exact")]


def test_signers_who_want_somebody_back_are_counted() -> None:
    text = "Nearly 700 of 770 employees signed a letter demanding that Carl Weiss be reinstated as chief executive."
    assert _tallies(text) == [("Carl Weiss", "support", 700, "about")]


def test_ages_and_turnouts_are_no_counts() -> None:
    assert len(_tallies("Forty MPs back Ana Reyes, 45, and Lars Holm, 50, for the leadership.")) < 3
    told = ne.parse("The union's constitution requires a turnout of 50 per cent.").to_records()
    assert not [r for r in told if r["type"] == "rule"]
