"""Folding: what holds for any reports, whatever their order, repetition and splits."""

import datetime as dt
import time
from itertools import permutations

import pytest
from attrs import evolve
from hypothesis import given, settings
from hypothesis import strategies as st

from contest_reports import JOB, backs, consensus, count, group, person, report, role, runs, state
from newsevents.contests import Contest, UnknownCandidateError, UnknownContestError, contest, fold
from newsevents.decide.assess import Status
from newsevents.model import Actor, CandidacyStatus, Comparison, Modality, Office, Report, Stance

ANA, IVO = person("Ana Reyes"), person("Ivo Kalnin")
STATES = [state(name) for name in ("Canada", "Hungary", "Turkey", "Spain")]
SOURCES = [None, group("two diplomats"), *STATES[:2]]

records = st.one_of(
    st.builds(
        backs,
        st.sampled_from(STATES),
        st.sampled_from([ANA, IVO, person("Reyes")]),
        st.sampled_from(Stance),
        modality=st.sampled_from(Modality),
        source=st.sampled_from(SOURCES),
        office=st.sampled_from([JOB, None, Office("secretary-general"), Office("host", "2030 World Cup")]),
    ),
    st.builds(runs, st.sampled_from([ANA, IVO]), st.sampled_from(CandidacyStatus)),
    st.builds(count, st.sampled_from([ANA, IVO]), st.integers(0, 32), total=st.sampled_from([None, 32])),
)
days = st.one_of(st.none(), st.dates(dt.date(2024, 1, 1), dt.date(2024, 1, 6)).map(str))
reports = st.builds(
    lambda day, found, outlet, text: report(day, *found, publisher=outlet, text=text),
    days,
    st.lists(records, max_size=4),
    st.sampled_from([None, "Wire", "Post"]),
    st.sampled_from(["One text.", "Another text.", "A third text."]),
)


def same(one: Contest, other: Contest) -> bool:
    """Whether two contests say the same of everything."""
    return one == other and one.to_dict() == other.to_dict() and _standings(one) == _standings(other)


def _standings(found: Contest) -> list[object]:
    day = found.last_day or dt.date(2024, 1, 9)
    return [found.standing(who.name, day).to_dict() for who in found.candidates if who.name == "Ana Reyes"]


@given(st.lists(reports, max_size=6), st.randoms(use_true_random=False))
@settings(deadline=None, max_examples=60)
def test_the_order_of_the_reports_makes_no_difference(found: list[Report], random: object) -> None:
    shuffled = list(found)
    random.shuffle(shuffled)  # type: ignore[attr-defined]
    assert same(contest(found, "secretary general", "NATO"), contest(shuffled, "secretary general", "NATO"))
    assert fold(found) == fold(shuffled)


@given(st.lists(reports, max_size=5))
@settings(deadline=None, max_examples=50)
def test_reports_given_again_make_no_difference(found: list[Report]) -> None:
    once = contest(found, "secretary general", "NATO")
    assert same(once, contest([*found, *found], "secretary general", "NATO"))
    assert same(once, contest([once, once], "secretary general", "NATO"))


@given(st.lists(reports, max_size=6), st.integers(0, 6))
@settings(deadline=None, max_examples=50)
def test_folding_in_parts_is_folding_at_once(found: list[Report], at: int) -> None:
    whole = contest(found, "secretary general", "NATO")
    part = contest(found[:at], "secretary general", "NATO")
    assert same(whole, contest([part, *found[at:]], "secretary general", "NATO"))
    assert fold(found) == fold([*fold(found[:at]), *found[at:], *found[:at]])


@given(st.lists(reports, max_size=6))
@settings(deadline=None, max_examples=50)
def test_every_report_of_a_standing_position_is_known_by_then(found: list[Report]) -> None:
    race = contest(found, "secretary general", "NATO")
    day = dt.date(2024, 1, 3)
    for position in race.positions(day):
        assert all((told.known or day) <= day for told in position.reports)
        assert all(told.record.stance is position.stance for told in position.reports)
        assert position.stands == (not position.ended_by)


def test_a_later_position_supersedes_an_earlier_one() -> None:
    found = [
        report("2024-01-01", backs(STATES[1], ANA)),
        report("2024-01-03", backs(STATES[1], ANA, Stance.OPPOSE), text="No longer."),
    ]
    for order in permutations(found):
        race = contest(order)
        assert race.standing("Reyes", "2024-01-02").supporters == ("Hungary",)
        assert race.standing("Reyes", "2024-01-03").opponents == ("Hungary",)
        assert race.standing("Reyes", "2024-01-03").status is Status.BLOCKED


def test_support_for_another_ends_support_but_is_no_opposition() -> None:
    race = contest(
        [
            report("2024-01-01", backs(STATES[0], ANA)),
            report("2024-01-02", backs(STATES[0], IVO), text="Another."),
        ]
    )
    standing = race.standing("Ana Reyes")
    assert (standing.supporters, standing.opponents) == ((), ())


def test_two_outlets_that_contradict_each_other_leave_a_member_undeclared_and_disputed() -> None:
    race = contest(
        [
            report("2024-01-01", backs(STATES[0], ANA), publisher="Wire", text="Yes."),
            report("2024-01-01", backs(STATES[0], ANA, Stance.OPPOSE), publisher="Post", text="No."),
        ]
    )
    standing = race.standing("Ana Reyes")
    assert (standing.supporters, standing.opponents, standing.disputed) == ((), (), ("Canada",))
    assert len(race.contradictions()) >= 2


def test_a_denial_of_what_others_said_is_a_dispute_and_of_ones_own_word_a_change() -> None:
    claim = backs(STATES[2], ANA, source=group("two diplomats"))
    denial = backs(STATES[2], ANA, modality=Modality.DENIED)
    gossip = contest([report("2024-01-01", claim), report("2024-01-02", denial, text="No.")])
    assert gossip.standing("Reyes").disputed == ("Turkey",)
    change = contest(
        [
            report("2024-01-01", backs(STATES[2], ANA)),
            report("2024-01-02", denial, text="No."),
        ]
    )
    assert change.standing("Reyes").disputed == ()
    assert change.standing("Reyes").supporters == ()


@pytest.mark.parametrize(
    ("names", "shown"),
    [
        (["Mark Rutte", "Rutte"], "Mark Rutte"),
        (["Volodymyr Zelensky", "Volodymyr Zelenskyy", "Zelenskiy"], "Volodymyr Zelenskyy"),
        (["Klaus Iohannis", "Klaus Johannis"], "Klaus Iohannis"),
        (["Ursula von der Leyen", "von der Leyen"], "Ursula von der Leyen"),
        (["Recep Tayyip Erdoğan", "Tayyip Erdogan", "Erdogan"], None),
        (["J. Stoltenberg", "Jens Stoltenberg"], "Jens Stoltenberg"),
    ],
)
def test_spellings_and_last_names_are_one_person(names: list[str], shown: str | None) -> None:
    race = contest(
        [
            report(f"2024-01-0{number}", backs(STATES[number % 4], person(name)), text=f"Text {number}.")
            for number, name in enumerate(names, start=1)
        ]
    )
    if shown is not None:
        assert [who.name for who in race.candidates] == [shown]


@pytest.mark.parametrize(
    "names", [["Ana Reyes", "Ivo Reyes"], ["George W. Bush", "George H.W. Bush"], ["Kim Jong Un", "Kim Jong Il"]]
)
def test_different_people_stay_apart(names: list[str]) -> None:
    race = contest([report("2024-01-01", *(backs(STATES[0], person(name)) for name in names))])
    assert len(race.candidates) == len(names)
    with pytest.raises(UnknownCandidateError, match="no single candidate"):
        race.candidate(names[0].split()[-1] if names[0].startswith("Ana") else "Somebody Else")


def test_capitals_and_abbreviations_are_their_states() -> None:
    race = contest(
        [
            report("2024-01-01", backs(state("London"), ANA)),
            report("2024-01-02", backs(state("U.K."), ANA), text="Again."),
            report("2024-01-03", backs(state("Britain"), ANA), text="Once more."),
        ]
    )
    assert race.standing("Reyes").supporters == ("United Kingdom",)
    assert len(race.positions()) == 1


def test_ministers_and_ministries_speak_for_their_states_and_others_do_not() -> None:
    minister, lawmaker = person("Ola Berg"), person("Pia Holm")
    ministry = Actor("org:m", "Turkish foreign ministry", state("x").kind.ORGANIZATION, represents="state:TR")
    race = contest(
        [
            report(
                "2024-01-01",
                backs(minister, ANA),
                backs(lawmaker, ANA, Stance.OPPOSE),
                backs(ministry, ANA),
                role(minister, "foreign minister", "Norway"),
                role(lawmaker, "lawmaker", "Sweden"),
            )
        ]
    )
    standing = race.standing("Reyes")
    assert standing.supporters == ("Norway", "Turkey")
    assert standing.opponents == ()
    assert [position.actor.name for position in standing.outsiders] == ["Pia Holm"]
    assert race.standing("Reyes", speaks_for={"Pia Holm": "Sweden"}, as_of="2024-03-08").opponents == ("Sweden",)


def test_counts_that_do_not_fit_are_left_out_and_said() -> None:
    opposed = [backs(each, ANA, Stance.OPPOSE) for each in STATES[:2]]
    race = contest([report("2024-04-01", count(ANA, 32, total=32), *opposed)])
    standing = race.standing("Reyes")
    assert standing.status is Status.BLOCKED
    assert standing.obstacle is not None


def test_a_repeated_count_stands_once_and_about_another_candidate_apart() -> None:
    race = contest(
        [
            report(
                "2024-01-01",
                count(ANA, 20, total=31, comparison=Comparison.ABOUT),
                count(IVO, 20, total=31),
                runs(ANA),
                runs(IVO),
            ),
            report("2024-01-02", count(ANA, 20, comparison=Comparison.ABOUT), runs(ANA), text="Again."),
        ]
    )
    assert [(claim.count, claim.total, len(claim.reports)) for claim in race.claims("Reyes")] == [(20, 31, 2)]
    assert len(race.claims()) == 2


def test_a_body_that_is_not_ours_is_decided_as_its_reports_say() -> None:
    job = Office("chief", "Baltic League")
    race = contest([report("2024-01-01", backs(STATES[0], ANA, office=job), consensus("Baltic League", 5, job))])
    standing = race.standing("Reyes")
    assert (standing.members, standing.status, standing.undeclared) == (5, Status.OPEN, 4)
    assert standing.rule_source == "as reported"
    bare = contest([report("2024-01-01", backs(STATES[0], ANA, office=job))]).standing("Reyes")
    assert bare.status is None
    assert bare.obstacle == "the reports state no rule that could be applied"


def test_a_withdrawal_stands_until_a_new_declaration() -> None:
    race = contest(
        [
            report("2024-01-01", runs(ANA)),
            report("2024-01-02", runs(ANA, CandidacyStatus.WITHDRAWN), text="Out."),
            report("2024-01-03", runs(ANA, CandidacyStatus.MENTIONED), text="Named."),
            report("2024-01-04", runs(ANA), text="Back."),
        ]
    )
    got = [race.candidacy("Reyes", f"2024-01-0{day}") for day in (1, 2, 3, 4)]
    assert got == ["declared", "withdrawn", "withdrawn", "declared"]


def test_a_text_that_several_outlets_print_is_one_report() -> None:
    wire = report("2024-01-01", backs(STATES[0], ANA), publisher="Wire", text="The very words.")
    reprint = evolve(wire, article=evolve(wire.article, publisher="Post"))
    race = contest([wire, reprint])
    assert race.standing("Reyes", outlets=2).supporters == ()
    own = contest([wire, report("2024-01-01", backs(STATES[0], ANA), publisher="Post", text="Own words.")])
    assert own.standing("Reyes", outlets=2).supporters == ("Canada",)


def test_what_cannot_be_told_apart_is_asked_for() -> None:
    found = [report("2024-01-01", backs(STATES[0], ANA), backs(STATES[0], IVO, office=Office("president", "Acme")))]
    with pytest.raises(UnknownContestError, match="president of Acme; secretary general of NATO"):
        contest(found)
    assert contest(found, organization="Acme").candidates == (contest(found, organization="Acme").candidate("Kalnin"),)
    with pytest.raises(TypeError, match="reports or contests"):
        contest(["no report"])  # type: ignore[list-item]
    empty = contest(found, "member", "NATO")
    assert empty.candidates == ()


@pytest.mark.slow
def test_ten_thousand_reports_fold_within_ten_seconds() -> None:
    found = [
        report(
            str(dt.date(2023, 6, 1) + dt.timedelta(days=number % 300)),
            *(backs(each, (ANA, IVO)[number % 2], list(Stance)[number % 3]) for each in STATES),
            *(runs(ANA), count(ANA, number % 30, total=31)),
            text=f"Article number {number}.",
            publisher=f"Outlet {number % 7}",
        )
        for number in range(10_000)
    ]
    start = time.process_time()
    race = contest(found, "secretary general", "NATO")
    standing = race.standing("Ana Reyes")
    assert standing.members
    assert time.process_time() - start < 10


def test_lawmakers_take_seats_of_their_body_and_others_do_not() -> None:
    job = Office("speaker", "US House of Representatives")
    america = Actor("state:US", "United States", state("x").kind, country="US")
    ivo, ola, pia = person("Ivo Kalnin"), person("Ola Berg"), person("Pia Holm")
    found = report(
        "2023-10-17",
        backs(ivo, ANA, office=job),
        backs(ola, ANA, Stance.OPPOSE, office=job),
        backs(pia, ANA, office=job),
        role(ivo, "representative", "Ohio"),
        role(ola, "congresswoman", "Maine"),
        role(pia, "governor", "Texas"),
        actors=[america],
    )
    standing = contest([found]).standing("Reyes")
    assert (standing.supporters, standing.opponents) == (("Ivo Kalnin",), ("Ola Berg",))
    assert [position.actor.name for position in standing.outsiders] == ["Pia Holm"]
    assert standing.status is Status.OPEN
    assert "in favour: Ivo Kalnin" in standing.explain()


def test_another_states_senate_is_not_the_american_one() -> None:
    job = Office("president", "Senate")
    peru = Actor("state:PE", "Peru", state("x").kind, country="PE")
    assert contest([report("2024-01-01", runs(ANA, office=job), actors=[peru])]).standing("Reyes").members is None
    senate = contest([report("2024-01-01", runs(ANA, office=job))]).standing("Reyes")
    assert senate.body == "US Senate"


@given(st.lists(reports, max_size=6), st.dates(dt.date(2023, 12, 31), dt.date(2024, 1, 8)))
@settings(deadline=None, max_examples=60)
def test_a_race_since_a_day_is_that_of_the_articles_since(found: list[Report], day: dt.date) -> None:
    later = [each for each in found if each.article.published is None or each.article.published >= day]
    whole = contest(found, "secretary general", "NATO")
    assert same(whole.since(day), contest(later, "secretary general", "NATO"))
    assert same(whole.since(str(day)).since(dt.date.min), whole.since(day))
