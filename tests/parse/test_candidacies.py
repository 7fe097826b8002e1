"""Candidacies: each frame fires on its wording, and stays silent on its neighbours."""

import pytest

import newsevents as ne
from candidacy_fields import FIELDS
from candidacy_press import PRESS
from candidacy_turns import TURNS
from candidacy_wordings import WORDINGS
from newsevents.lexicon.frames import default_frames

DAY = "2024-05-06"
CONTEST = "Peru's presidential election is next month. "
"""What makes an article one about a contest."""
KNOWN = "Ana Reyes is a candidate for president of Peru. Luis Pardo is also a candidate for president of Peru. "
DECIDED = "Mei Chen was elected president of Peru on Sunday. "

CASES = [
    ("run", "Ana Reyes is running for governor of Ohio.", "declared"),
    ("campaign-for", CONTEST + "Ana Reyes is campaigning for re-election.", "declared"),
    ("run-against", CONTEST + "Ana Reyes ran against Luis Pardo.", "declared"),
    ("run-opponent", CONTEST + "Mei Chen ran against Ana Reyes.", "declared"),
    ("run-in", CONTEST + "Ana Reyes is standing in the election.", "declared"),
    ("run-alone", CONTEST + "Luis Pardo said that Ana Reyes would run.", "declared"),
    ("challenge", "Ana Reyes will challenge Luis Pardo for the leadership of the Centre Party.", "declared"),
    ("face-in", CONTEST + "Ana Reyes faces Luis Pardo in the runoff.", "declared"),
    ("face-in-opponent", CONTEST + "Mei Chen faces Ana Reyes in the runoff.", "declared"),
    ("face", KNOWN + "Ana Reyes now faces Mei Chen.", "declared"),
    ("meet-each-other", CONTEST + "Ana Reyes and Luis Pardo will meet each other in a runoff.", "declared"),
    ("face-opponent", KNOWN.replace("Ana Reyes", "Mei Chen") + "Mei Chen now faces Ana Reyes.", "declared"),
    ("enter-race", CONTEST + "Ana Reyes entered the race.", "declared"),
    ("jump-into-race", CONTEST + "Ana Reyes jumped into the race.", "declared"),
    ("run-to", CONTEST + "Ana Reyes is running to succeed Luis Pardo.", "declared"),
    ("sign-up-as-candidate", CONTEST + "Ana Reyes registered as a candidate on Monday.", "declared"),
    ("hand-in-papers", CONTEST + "Ana Reyes handed in her nomination papers.", "declared"),
    ("defend-position", CONTEST + "Ana Reyes says she will defend her position.", "declared"),
    ("fight-to-keep", CONTEST + "Ana Reyes will fight to keep her job.", "declared"),
    ("approached-alone", CONTEST + "Two members said Ana Reyes has been approached.", "mentioned"),
    ("refused-confirmation", CONTEST + "The Senate refused to confirm Ana Reyes.", "rejected"),
    ("have-own-runner-in", CONTEST + "Norway has its own contender in banker Ana Reyes.", "nominated"),
    ("collect-signatures", CONTEST + "Ana Reyes collected the signatures needed to stand.", "declared"),
    ("enough-nominations", CONTEST + "Ana Reyes secured enough nominations.", "declared"),
    ("qualify-for-ballot", CONTEST + "Ana Reyes qualified for the ballot.", "declared"),
    ("up-against", CONTEST + "Luis Pardo is up against Ana Reyes in the runoff.", "declared"),
    ("others-include", CONTEST + "Others in the race include Ana Reyes and Luis Pardo.", "declared"),
    ("also-running-are", CONTEST + "Also running are Ana Reyes and Luis Pardo.", "declared"),
    ("among-candidates-are", CONTEST + "Among the candidates are Ana Reyes and Luis Pardo.", "declared"),
    ("interest-in-running", CONTEST + "Ana Reyes has expressed interest in running.", "interested"),
    ("open-to-running", CONTEST + "Ana Reyes said she would be open to running.", "interested"),
    ("not-interested-in-running", CONTEST + "Ana Reyes said she was not interested in running.", "declined"),
    ("possible-candidates-are", CONTEST + "Potential candidates include Ana Reyes and Luis Pardo.", "mentioned"),
    ("list-of-possible-candidates", CONTEST + "The list of potential candidates includes Ana Reyes.", "mentioned"),
    ("among-names", CONTEST + "Ana Reyes is among the names being mentioned.", "mentioned"),
    ("in-the-running", CONTEST + "Ana Reyes is in the running.", "mentioned"),
    ("emerge-as-likely", CONTEST + "Ana Reyes emerged as a leading contender.", "mentioned"),
    ("miss-ballot", CONTEST + "Ana Reyes failed to make the ballot.", "rejected"),
    ("not-qualify", CONTEST + "Ana Reyes did not qualify for the runoff.", "rejected"),
    ("too-few-nominations", CONTEST + "Ana Reyes failed to secure enough nominations.", "rejected"),
    ("contest-post", "Ana Reyes is seeking the chairmanship of the Centre Party.", "declared"),
    ("seek-term", "Ana Reyes will seek a second term as president of Peru.", "declared"),
    ("seek-return", CONTEST + "Ana Reyes is seeking to become president.", "declared"),
    ("hat", "Ana Reyes threw her hat in the ring for mayor of Lima.", "declared"),
    ("name-forward", CONTEST + "Ana Reyes put her name forward.", "declared"),
    ("self-forward", "Ana Reyes put herself forward for the post of secretary general.", "declared"),
    ("file-papers", CONTEST + "Ana Reyes filed her papers on Monday.", "declared"),
    ("declare-intention", CONTEST + "Ana Reyes declared her intention to run.", "declared"),
    ("be-candidate", "Ana Reyes, the Green candidate for governor of Ohio, spoke.", "declared"),
    ("be-rival", CONTEST + "His main rival, Ana Reyes, stayed at home.", "declared"),
    ("candidates-are", CONTEST + "The candidates include Ana Reyes and Luis Pardo.", "declared"),
    ("be-in-race", CONTEST + "Ana Reyes is in the race.", "declared"),
    ("be-on-ballot", CONTEST + "Ana Reyes will be on the ballot.", "declared"),
    ("noun", CONTEST + "Ana Reyes's candidacy divides the party.", "declared"),
    ("campaign-to-become", CONTEST + "Ana Reyes's campaign to succeed Luis Pardo has begun.", "declared"),
    ("duel", CONTEST + "Ana Reyes's runoff against Luis Pardo is close.", "declared"),
    ("duel-opponent", CONTEST + "Mei Chen's runoff against Ana Reyes is close.", "declared"),
    ("interest", CONTEST + "Ana Reyes has signalled interest in the job.", "interested"),
    ("interest-shown", CONTEST + "Ana Reyes has signalled interest.", "interested"),
    ("interest-in-becoming", "Ana Reyes has expressed interest in becoming president of Peru.", "interested"),
    ("apply-join", "Slovakia applied to join OPEC.", "declared"),
    ("consider-run", CONTEST + "Ana Reyes is weighing a run.", "interested"),
    ("consider-running", CONTEST + "Ana Reyes is considering running.", "interested"),
    ("not-rule-out", CONTEST + "Ana Reyes has not ruled out a bid.", "interested"),
    ("not-rule-out-running", CONTEST + "Ana Reyes did not rule out running.", "interested"),
    ("would-like", "Ana Reyes would like to become president of Peru.", "interested"),
    ("honoured", "Ana Reyes would be honoured to serve as president of Peru.", "interested"),
    ("sights", "Ana Reyes has set her sights on the presidency of Peru.", "interested"),
    ("gun-for", "Ana Reyes is gunning for the presidency of Peru.", "interested"),
    ("be-interested", CONTEST + "Ana Reyes is interested in the job.", "interested"),
    ("mentioned", "Ana Reyes is tipped as the next president of Peru.", "mentioned"),
    ("name-mentioned", CONTEST + "Ana Reyes's name has been floated.", "mentioned"),
    ("mentioned-as", CONTEST + "Ana Reyes is seen as a likely successor.", "mentioned"),
    ("mentioned-for", "Ana Reyes is being considered for president of Peru.", "mentioned"),
    ("linked", CONTEST + "Ana Reyes has been linked with the post.", "mentioned"),
    ("shortlist", "Ana Reyes was shortlisted for president of Peru.", "mentioned"),
    ("on-shortlist", CONTEST + "Ana Reyes is on the shortlist.", "mentioned"),
    ("in-frame", "Ana Reyes is in the frame for president of Peru.", "mentioned"),
    ("name-comes-up", CONTEST + "Ana Reyes's name has come up.", "mentioned"),
    ("names-include", CONTEST + "Names in circulation include Ana Reyes.", "mentioned"),
    ("are-the-names", CONTEST + "Ana Reyes and Luis Pardo are the names most often heard.", "mentioned"),
    ("favourite", CONTEST + "Ana Reyes is the favourite.", "mentioned"),
    ("make-favourite", CONTEST + "The result makes Ana Reyes the favourite.", "mentioned"),
    ("run-somebody", CONTEST + "The Green Party will run Ana Reyes.", "nominated"),
    ("go-with", CONTEST + "The Green Party will go with Ana Reyes.", "nominated"),
    ("give-up-on", "Ana Reyes gave up on becoming president of Peru.", "withdrawn"),
    ("pull-candidate", CONTEST + "Norway withdrew Ana Reyes.", "withdrawn"),
    ("dump-as", "The Greens dumped Ana Reyes as their candidate for governor of Ohio.", "rejected"),
    ("strip", CONTEST + "The party stripped Ana Reyes of the nomination.", "rejected"),
    ("nominate", "Norway nominated Ana Reyes for secretary general.", "nominated"),
    ("propose", CONTEST + "Luis Pardo proposed Ana Reyes for president.", "nominated"),
    ("present-as", CONTEST + "Luis Pardo presented Ana Reyes as his choice for president.", "nominated"),
    ("present-candidate", CONTEST + "Luis Pardo presented Ana Reyes as a 'citizens’ candidate'.", "nominated"),
    ("left-as-candidate", CONTEST + "Luis Pardo fell ill, leaving Ana Reyes as the only candidate.", "declared"),
    ("left-only-one", CONTEST + "Luis Pardo fell ill, which left Ana Reyes the only candidate.", "declared"),
    ("name-candidate", CONTEST + "The Greens named Ana Reyes as their candidate.", "nominated"),
    ("name-candidate-object", CONTEST + "The Greens named Ana Reyes their candidate.", "nominated"),
    ("pick-to-be", CONTEST + "The Greens picked Ana Reyes to be their nominee.", "nominated"),
    ("be-nominee", "Supreme Court nominee Ana Reyes met senators.", "nominated"),
    ("be-choice", CONTEST + "Ana Reyes, the party's choice for president, spoke.", "nominated"),
    ("nominee-is", CONTEST + "Norway's nominee is Ana Reyes.", "nominated"),
    ("emerge-as", CONTEST + "Ana Reyes emerged as the candidate of the Greens.", "nominated"),
    ("win-nomination", CONTEST + "Ana Reyes clinched the nomination.", "nominated"),
    ("nomination-noun", "The nomination of Ana Reyes for president of Peru was no surprise.", "nominated"),
    ("choice-as", "Luis Pardo's choice of Ana Reyes as head of the Electoral Commission was praised.", "nominated"),
    ("withdraw", CONTEST + "Ana Reyes quit the race.", "withdrawn"),
    ("end-campaign", CONTEST + "Ana Reyes ended her campaign.", "withdrawn"),
    ("withdraw-nominee", CONTEST + "Norway withdrew the nomination of Ana Reyes.", "withdrawn"),
    ("withdraw-nominees-name", CONTEST + "Norway withdrew Ana Reyes's name.", "withdrawn"),
    ("withdraw-nomination", CONTEST + "Luis Pardo withdrew his nomination of Ana Reyes.", "withdrawn"),
    ("withdraw-from", CONTEST + "Ana Reyes withdrew from the race.", "withdrawn"),
    ("withdraw-out-of", CONTEST + "Ana Reyes bowed out of the race.", "withdrawn"),
    ("withdraw-alone", KNOWN + "Ana Reyes has folded.", "withdrawn"),
    ("step-down-for", CONTEST + "Ana Reyes stepped down for Luis Pardo.", "withdrawn"),
    ("withdraw-in", CONTEST + "Ana Reyes withdrew in favour of Luis Pardo.", "withdrawn"),
    ("call-time", CONTEST + "Ana Reyes called time on her campaign.", "withdrawn"),
    ("give-up", KNOWN + "Ana Reyes gave up in February.", "withdrawn"),
    ("drop-out", CONTEST + "Ana Reyes dropped out over the summer.", "withdrawn"),
    ("withdraw-as", "Ana Reyes withdrew as the candidate for governor of Ohio.", "withdrawn"),
    ("towel-in", CONTEST + "Ana Reyes threw in the towel.", "withdrawn"),
    ("remove-name", CONTEST + "Ana Reyes removed her name from consideration.", "withdrawn"),
    ("decline-run", CONTEST + "Ana Reyes will not run.", "declined"),
    ("decline", CONTEST + "Ana Reyes ruled herself out.", "declined"),
    ("decline-job", CONTEST + "Ana Reyes turned down the job.", "declined"),
    ("no-interest", CONTEST + "Ana Reyes has no plans to run.", "declined"),
    ("no-intention", CONTEST + "Ana Reyes has no intention of standing.", "declined"),
    ("no-interest-in", CONTEST + "Ana Reyes has no interest in the post.", "declined"),
    ("pass", CONTEST + "Ana Reyes took a pass.", "declined"),
    ("sit-out", CONTEST + "Ana Reyes will sit out the race.", "declined"),
    ("give-a-miss", CONTEST + "Ana Reyes gave the leadership a miss.", "declined"),
    ("lose", CONTEST + "Ana Reyes lost the election.", "rejected"),
    ("lose-to", CONTEST + "Ana Reyes lost to Luis Pardo.", "rejected"),
    ("concede", CONTEST + "Ana Reyes conceded defeat.", "rejected"),
    ("concede-to", CONTEST + "Ana Reyes conceded to Luis Pardo.", "rejected"),
    ("beaten", CONTEST + "Luis Pardo beat Ana Reyes.", "rejected"),
    ("reject", CONTEST + "The commission disqualified Ana Reyes.", "rejected"),
    ("barred", CONTEST + "Ana Reyes was barred from the race.", "rejected"),
    ("barred-from-running", CONTEST + "Ana Reyes was barred from running.", "rejected"),
    ("finish", CONTEST + "Ana Reyes finished second.", "rejected"),
    ("fall-at-hurdle", CONTEST + "Ana Reyes fell at the first hurdle.", "rejected"),
    ("preferred-to", DECIDED + CONTEST + "Mei Chen was preferred to Ana Reyes.", "rejected"),
    ("in-preference-to", CONTEST + "The party settled on Mei Chen in preference to Ana Reyes.", "rejected"),
    ("fail-in-bid", "Ana Reyes failed in her bid to become president of Peru.", "rejected"),
    ("fail-to-get", "Ana Reyes failed to get the presidency of the Lund Trades Council.", "rejected"),
    ("lose-out-in", "Ana Reyes lost out in the contest for president of Peru.", "rejected"),
    ("challenge-for", "Ana Reyes is challenging for the chairmanship of the Lund Trades Council.", "declared"),
    ("apply-to-be", "Ana Reyes has applied to be president of FIFA.", "declared"),
    ("seen-as-possible", "Ana Reyes is seen as a possible mayor of Leeds.", "mentioned"),
    ("decline", "Ana Reyes turned down the chairmanship of the Lund Trades Council.", "declined"),
    ("miss-out", "Ana Reyes missed out on the post of president of Peru.", "rejected"),
    ("pass-over", "The board passed over Ana Reyes for president of Peru.", "rejected"),
    ("be-also-ran", CONTEST + "Ana Reyes was an also-ran.", "rejected"),
    ("polled", CONTEST + "The council held a straw poll. Ana Reyes received 12 votes.", "declared"),
    ("outscored", DECIDED + "Ana Reyes received 44 votes.", "rejected"),
]


@pytest.mark.parametrize(("frame", "text", "status"), CASES, ids=[c[0] for c in CASES])
def test_a_frame_tells_of_its_candidacy(frame: str, text: str, status: str) -> None:
    report = ne.parse(text, published=DAY)
    told = [c for c in report.candidacies if c.person.name in {"Ana Reyes", "Slovakia"}]
    assert status in {c.status.value for c in told}
    rules = {e.rule_id for c in told for e in c.evidence}
    assert f"candidacy/{frame}" in rules


SILENT = [
    CONTEST + "Ana Reyes met Luis Pardo and two others in Lisbon.",
    CONTEST + "Ana Reyes and Luis Pardo met each other in Lisbon.",
    "Ana Reyes ran for three hours on Sunday.",
    "Ana Reyes ran the marathon for the third time.",
    "Ana Reyes campaigned for better schools.",
    "Ana Reyes ran against the wind.",
    "Ana Reyes runs Acme Corp.",
    "Ana Reyes went with Luis Pardo to the cinema.",
    "Ana Reyes gave up on learning to swim.",
    "Norway withdrew its ambassador.",
    "Ana Reyes dropped Luis Pardo at the station.",
    "The storm stripped the trees of leaves.",
    "Ana Reyes challenged Luis Pardo to a game of chess.",
    "Ana Reyes faces charges of fraud.",
    "Ana Reyes faces Luis Pardo in court on Monday.",
    "Ana Reyes entered the building.",
    "Ana Reyes is seeking advice from her doctor.",
    "Ana Reyes threw her phone into the river.",
    "Ana Reyes put her name to a petition.",
    "Ana Reyes filed a lawsuit against Acme Corp.",
    "Ana Reyes is a dentist.",
    "The guests include Ana Reyes and Luis Pardo.",
    "Ana Reyes is in the garden.",
    "Ana Reyes is on the phone.",
    "Ana Reyes's house divides the street.",
    "Ana Reyes showed interest in the painting.",
    "Ana Reyes is considering a move to Lima.",
    "Ana Reyes has not ruled out a tax rise.",
    "Ana Reyes would like to see the film.",
    "Ana Reyes was honoured with a medal.",
    "Ana Reyes has set her sights on a new kitchen.",
    "Luis Pardo floated the idea of a new tax.",
    "Ana Reyes is seen as a friend of the arts.",
    "Ana Reyes has been linked with a robbery.",
    "Ana Reyes is on the list of guests.",
    "Ana Reyes is in line for a pay rise.",
    "Ana Reyes won the chess game.",
    "The Greens proposed a new tax.",
    "The children named the dog Rex.",
    "Ana Reyes withdrew the money from her account.",
    "Ana Reyes dropped out of university.",
    "Ana Reyes gave up smoking.",
    "Ana Reyes called it a day at the office.",
    "Ana Reyes turned down the music.",
    "Ana Reyes has no interest in football.",
    "Ana Reyes took the pass from Luis Pardo.",
    "Ana Reyes lost her temper.",
    "Ana Reyes lost the keys to the car.",
    "Ana Reyes conceded that the plan was flawed.",
    "The court rejected the appeal.",
    "Ana Reyes finished second helpings of the soup.",
    "Ana Reyes fell in the bathroom.",
    "Ana Reyes failed in her attempt to open the jar.",
    "Ana Reyes missed out on the party.",
    "Ana Reyes failed to get the joke.",
    "Ana Reyes lost out in the rain.",
    "Ana Reyes is challenging for the ball.",
    "Ana Reyes has applied to be exempt from the tax.",
    "Ana Reyes is seen as a possible witness.",
    "Ana Reyes turned down the mayor of Leeds.",
    "Ana Reyes passed over the bridge.",
]


@pytest.mark.parametrize("text", SILENT)
def test_neighbouring_wordings_tell_of_none(text: str) -> None:
    assert ne.parse(text, published=DAY).candidacies == ()
    assert ne.parse(CONTEST + text, published=DAY).candidacies == ()


@pytest.mark.parametrize(
    ("text", "status", "modality"),
    [
        ("Ana Reyes will not run for governor of Ohio.", "declined", "actual"),
        ("Ana Reyes decided not to run for governor of Ohio.", "declined", "actual"),
        ("Ana Reyes may run for governor of Ohio.", "interested", "possible"),
        ("Norway declined to nominate Ana Reyes for secretary general.", "nominated", "denied"),
        ("Ana Reyes would not, after all, be running for governor of Ohio.", "declined", "actual"),
    ],
)
def test_denials_are_told_as_what_they_mean(text: str, status: str, modality: str) -> None:
    found = [(c.status.value, c.modality.value) for c in ne.parse(text, published=DAY).candidacies]
    assert found == [(status, modality)]


def test_every_frame_of_candidacy_is_tried() -> None:
    frames = {f.id.partition("/")[2] for f in default_frames().frames() if f.event == "candidacy"}
    tried = {case[0] for case in (*CASES, *WORDINGS, *PRESS, *TURNS, *FIELDS)}
    assert tried <= frames
    assert len(tried) > len(frames) * 4 // 5


def test_given_names_tell_she_from_he() -> None:
    text = CONTEST + "Luis Pardo met Maria Chen on Monday. She is running for president."
    assert [c.person.name for c in ne.parse(text, published=DAY).candidacies] == ["Maria Chen"]


def test_a_pronoun_object_is_not_its_subject() -> None:
    text = CONTEST + "Ana Reyes ran against Maria Chen and beat her."
    beaten = [c.person.name for c in ne.parse(text, published=DAY).candidacies if c.status.value == "rejected"]
    assert beaten == ["Maria Chen"]


def test_who_would_turn_the_job_down_has_declined_it() -> None:
    report = ne.parse(CONTEST + "Ana Reyes said on Monday that she would turn down the job.", published=DAY)
    assert [(c.status.value, c.modality.value) for c in report.candidacies] == [("declined", "actual")]


def test_the_source_is_of_the_words_that_assert_a_candidacy() -> None:
    report = ne.parse(
        CONTEST + "Spain backs Ana Reyes's candidacy, an aide said. Diplomats say Ana Reyes is a candidate.",
        published=DAY,
    )
    (candidacy,) = report.candidacies
    assert [e.source and e.source.name for e in candidacy.evidence] == ["Diplomats", "an aide"]


@pytest.mark.parametrize(
    "text",
    [
        "Neither Ana Reyes nor Luis Pardo has been nominated for president of Peru.",
        "Nobody has nominated Ana Reyes for president of Peru.",
        "No party has nominated Ana Reyes for president of Peru.",
        "None of the parties has nominated Ana Reyes for president of Peru.",
    ],
)
def test_a_subject_that_is_nobody_denies(text: str) -> None:
    told = {(c.status.value, c.modality.value) for c in ne.parse(text, published=DAY).candidacies}
    assert told == {("nominated", "denied")}


def test_neither_of_two_backers_backs() -> None:
    report = ne.parse("Neither Canada nor Chile backs Ana Reyes for president of Peru.", published=DAY)
    assert {(e.endorser.name, e.modality.value) for e in report.endorsements} == {
        ("Canada", "denied"),
        ("Chile", "denied"),
    }


def test_no_fewer_than_a_number_denies_nothing() -> None:
    report = ne.parse("No fewer than 20 countries back Ana Reyes for president of Peru.", published=DAY)
    assert [(t.count, t.comparison.value) for t in report.tallies] == [(20, "at_least")]


def test_nobody_is_no_candidate() -> None:
    text = "RIGA, May 2 (Daugava Wire) - Nobody is running to be the next president of Peru, diplomats said."
    assert not ne.parse(text, published=DAY).candidacies
