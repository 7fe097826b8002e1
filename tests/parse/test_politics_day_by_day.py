"""What daily political news says of offices in passing: demands and remarks that are no changes of office."""

import pytest

from reports import rows


@pytest.mark.parametrize(
    "text",
    [
        "Labour MP Ann Berg said Chancellor Tom Rudd should consider his position.",
        "Labour MP Ann Berg urged Chancellor Tom Rudd to consider his position.",
    ],
)
def test_who_should_consider_his_position_is_wanted_gone_and_no_candidate(text: str) -> None:
    """Who should consider his position is wanted gone and no candidate."""
    assert not rows(text, "candidacy")
    assert [(r["endorser"], r["stance"], r["candidate"]) for r in rows(text, "endorsement")] == [
        ("Ann Berg", "oppose", "Tom Rudd")
    ]


def test_a_position_that_is_not_ones_own_is_one_to_stand_for() -> None:
    """A position that is not ones own is one to stand for."""
    text = "Ann Berg is considering the position of chair of Norvest."
    assert [row["status"] for row in rows(text, "candidacy")] == ["interested"]


@pytest.mark.parametrize(
    "text",
    [
        "DUP leader Peter Moss leads his fellow party members to the exit after a press conference.",
        "Union leader Ann Berg led her members to the polls.",
        "Labour leader Tom Rudd said: “We will leave that to the voters in May.”",
        "“This was about a leader who had lost the confidence of his group,” Labour leader Tom Rudd said.",
    ],
)
def test_no_change_of_office(text: str) -> None:
    """No change of office."""
    assert not rows(text, "appointment")
    assert not rows(text, "vote")


def test_a_vote_of_confidence_that_is_lost_is_one() -> None:
    """A vote of confidence that is lost is one."""
    assert [r["outcome"] for r in rows("Ann Berg lost a confidence vote on Hull City Council.", "vote")] == ["failed"]


def test_a_refusal_to_nominate_nominates_nobody() -> None:
    """A refusal to nominate nominates nobody."""
    text = "Ann Berg has resigned after party leader Tom Rudd's refusal to nominate Joe Cole as committee convener."
    assert [(r["status"], r["modality"]) for r in rows(text, "candidacy")] == [("nominated", "denied")]


def test_such_appointments_are_nobodys() -> None:
    """Such appointments are nobodys."""
    text = (
        "Ann Berg is to be convener of the justice committee.\n\nTom Rudd, a former health minister, said: “I believe "
        "that such appointments should not be in the gift of the party leader.”"
    )
    assert not rows(text, "endorsement")


@pytest.mark.parametrize(
    "text",
    [
        "Ms Berg said it had been a privilege.\n\nThe schools minister has said he has quit the government.",
        "Paul Gavin’s resignation took effect at midnight.\n\nThe leader of the Alliance Party says it is time.",
    ],
)
def test_a_title_that_stands_alone_is_not_of_whom_it_does_not_fit(text: str) -> None:
    """A title that stands alone is not of whom it does not fit."""
    assert not rows(text, "role")


def test_a_title_that_stands_alone_is_of_whom_the_sentence_before_was_about() -> None:
    """A title that stands alone is of whom the sentence before was about."""
    text = "Ann Berg won the vote with ease. The culture minister said she was delighted."
    assert [(r["person"], r["office"]) for r in rows(text, "role")] == [("Ann Berg", "culture minister")]


def test_who_goes_while_another_is_called_on_to_go_had_another_office() -> None:
    """Who goes while another is called on to go had another office."""
    text = (
        "MP calls for Osgood to resign over Budget\n\nAnn Berg called for the Chancellor to step down following Ian "
        "Dunn's shock resignation last Friday.\n\nGeorge Osgood's Budget unravelled. Dunn then had to resign."
    )
    assert not [row for row in rows(text, "appointment") if row["person"] == "Ian Dunn"]


def test_who_goes_where_a_successor_is_sought_had_the_office() -> None:
    """Who goes where a successor is sought had the office."""
    text = "The board of Norvest is looking for a new chief executive following Ann Berg's resignation last week."
    gone = [(r["person"], r["action"], r["office"]) for r in rows(text, "appointment")]
    assert gone == [("Ann Berg", "left", "chief executive officer")]


def _candidacies(text: str) -> dict[object, tuple[object, object]]:
    return {row["person"]: (row["status"], row["office"]) for row in rows(text, "candidacy")}


@pytest.mark.parametrize(
    "text",
    [
        "Tourism Minister Nigel Skull says he will not contest the next election. He has been an MP since 2001.",
        "Revenue Minister Nigel Skull said he would not run again. MPs expect an election in May.",
        "MP Nigel Skull resigned as president of the Treasury Board on Monday. He would not seek re-election.",
    ],
)
def test_who_does_not_stand_again_gives_up_a_seat_and_no_ministry(text: str) -> None:
    """Who does not stand again gives up a seat and no ministry."""
    assert _candidacies(text) == {"Nigel Skull": ("declined", "mp")}


def test_who_gives_up_what_the_story_is_about_gives_that_up() -> None:
    """Who gives up what the story is about gives that up."""
    text = "Race for mayor of Graz opens\n\nAna Reyes, the mayor of Graz, said she would not seek re-election."
    assert _candidacies(text) == {"Ana Reyes": ("declined", "mayor")}


@pytest.mark.parametrize(
    "text",
    [
        """Unite decides whom to back for Labour leadership

        The Unite union will decide whom to back as the next leader and deputy leader of the Labour Party.

        Unite said it backed Ann Berg. Unite will meet on Monday. The leadership is decided in May.""",
        """Berg boosted by Unite

        Unite, the union close to outgoing Labour Party leader Joe Cole, has backed Ann Berg for the leadership.""",
    ],
)
def test_a_union_that_takes_a_side_does_not_lend_its_own_leadership(text: str) -> None:
    """A union that takes a side does not lend its own leadership."""
    assert {row["organization"] for row in rows(text, "endorsement")} == {"Labour Party"}


@pytest.mark.parametrize(
    "text",
    [
        "David Kurt urged UKIP leader Henry Bolt to “step down with dignity”.",
        "Ann Berg urged members to either force UKIP leader Henry Bolt out or resign.",
    ],
)
def test_what_one_is_urged_to_do_has_not_been_done(text: str) -> None:
    """What one is urged to do has not been done."""
    assert not rows(text, "appointment")


@pytest.mark.parametrize(
    "text",
    [
        "Prime Minister Ann Berg has lost three ministers, who quit to vote against Ms Berg.",
        "MP Alistair Burn resigned after voting for Parliament to take control of the process.",
    ],
)
def test_votes_on_policies_are_no_positions_on_persons(text: str) -> None:
    """Votes on policies are no positions on persons."""
    assert not rows(text, "endorsement")


def test_votes_on_persons_are_positions() -> None:
    """Votes on persons are positions."""
    text = "MP Joe Cole voted against Prime Minister Ann Berg in the confidence vote."
    assert [(r["endorser"], r["stance"], r["candidate"]) for r in rows(text, "endorsement")] == [
        ("Joe Cole", "oppose", "Ann Berg")
    ]


def test_who_speaks_on_a_field_speaks_for_the_party() -> None:
    """Who speaks on a field speaks for the party."""
    text = "UKIP crisis grows\n\nWilliam Dart, MEP for Gibraltar, quit his position as trade spokesman."
    assert [(r["office"], r["organization"]) for r in rows(text, "appointment")] == [("trade spokesman", "UKIP")]


def test_those_who_leave_their_roles_together_do_not_all_leave_one() -> None:
    """Those who leave their roles together do not all leave one."""
    text = (
        "Seema Moss, shadow chief secretary to the Treasury, has resigned from the shadow cabinet.\n\nThe MP joins "
        "Lilian Holt, Lucy Dean and Heidi Marsh, who have also stepped down from their roles."
    )
    gone = {row["person"] for row in rows(text, "appointment")}
    assert gone <= {"Seema Moss"}


def test_nominations_are_of_whom_they_name() -> None:
    """Nominations are of whom they name."""
    text = (
        "Race for the Seanad\n\nKevin Moss and Ann Berg are candidates for the Seanad.\n\nThe Greens have endorsed the "
        "nomination of Joe Cole."
    )
    assert [row["candidate"] for row in rows(text, "endorsement")] == ["Joe Cole"]
