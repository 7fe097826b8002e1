"""What a frame that fires says of its event besides who fills its roles: whether it is whole, real, and where."""

from attrs import evolve

from newsevents.lexicon.frames import Frame
from newsevents.lexicon.grammar import default_grammar
from newsevents.parse.clauses.conditions import is_no_longer, of_wish
from newsevents.parse.clauses.predications import ATTRIBUTE, OBJECT, SUBJECT, Predication
from newsevents.parse.clauses.wishes import BID_NOUNS, is_to_do_else
from newsevents.parse.names.entities import Entity
from newsevents.parse.words.counted_doers import counts_doers
from newsevents.parse.words.phrases import NounPhrase

_STANDING = frozenset({"apply", "run", "stand", "contest", "seek", "nominate", "enter", "declare", "bid"})
_RUNNING = frozenset({"run", "stand", "contest", "seek"})
"""What one does for as long as a contest lasts: of one that is over, whoever did not has refused to."""
_TELLING = frozenset({"announce", "launch", "confirm", "unveil"})
"""What one does to a candidacy: who has not done it yet has refused nothing."""
_CHALLENGING = frozenset({"challenge", "take_on"})
_ENTERING = frozenset({"file", "register", "sign_up", "qualify"})
"""What one does to stand."""
_WANTING = frozenset({"want", "urge", "ask", "like", "love", "prefer", "choose", "pick", "select", "tap"})
_REFUSING = frozenset({"reject", "rebuff", "resist", "dismiss", "rule_out"})
_BARRING = frozenset({"bar", "ban", "prevent", "prohibit", "preclude", "disqualify"})
_FREE = frozenset({"eligible", "entitled", "qualified", "free", "able"})
_LETTING = frozenset({"allow", "permit", "let", "entitle"})
_GOING = frozenset({"left", "leaving"})
_NEAR = 8
"""Items behind a verb among which "until" opens a clause of its own."""
_UNLIKELY = frozenset({"unlikely", "doubtful", "improbable"})
_SHOWING = frozenset({"show", "signal", "express", "voice", "signify", "register", "indicate"})
_BEGINNING = frozenset({"begin", "start", "launch", "open", "initiate", "trigger", "commence", "set_in_motion"})
_STEPS = frozenset({"process", "procedure", "procedures", "formalities"})
CAMPAIGNS = frozenset(
    "bid candidacy candidature campaign run claim chance hope ambition tilt quest challenge application aspiration "
    "ticket camp effort".split()
)
"""What a body that confirms or unveils it gives nobody an office by."""


def may_house(entity: Entity) -> bool:
    """Whether a body or a place that we know may be what one joins as an officer: not "at Rideau Hall"."""
    known = entity.kind == "organization" or (entity.kind == "place" and entity.row is not None)
    return known and entity.name != "Government"


def turned(frame: Frame, p: Predication) -> Frame:
    """Turn what is denied into what that means: "will not run" declines, "asked them not to back her" opposes."""
    if frame.set.get("stance") == "support" and _wants_not(frame, p):  # "asked them not to vote for her"
        return evolve(frame, set={"stance": "oppose"})
    stands = p.lemma in _STANDING | _TELLING | _ENTERING
    if frame.set.get("status") in {"declared", "declined"} and stands and _did_not(p):
        return evolve(frame, set={"status": "declared"}, context="office", modality="")
    standing = frame.set.get("status") in {"declared", "interested"} and frame.context != "denial"
    neither = any("neither" in np.sentence.lows[max(0, np.first - 1) : np.last] for np in p.get(SUBJECT))
    of_none = p.nobody and not (neither and frame.set.get("status") == "interested")  # but "neither wanted the job"
    denied = p.modality == "denied" and not (of_none or is_put_off(p)) and p.lemma not in _SHOWING  # "never showed it"
    placed = frame.set.get("status") == "mentioned" and "in" in frame.needs  # "is no longer in the running"
    if (standing or placed) and p.modality == "actual" and is_no_longer(p):
        return evolve(frame, set={"status": "withdrawn"})
    stated = bool({"attribute", "in", "opening"} & set(frame.needs)) and p.tense != "future"
    stated = stated or not any(relation.startswith("subject") for relation in frame.roles.get("person", ()))
    pending = "yet" in p.sentence.lows[p.first : p.last]  # "has yet to launch a campaign"
    if p.duty == "can" or not standing or not denied or stated or p.noun is not None or pending:
        return frame
    return evolve(frame, set={"status": "declined"}, modality="actual")


def besides(frame: Frame) -> tuple[str, ...]:
    """Give where an office may stand besides: not "for" where one goes for another one, "left for a job abroad"."""
    goes = frame.needs.keys() - {*frame.roles.get("office", ())} if frame.set.get("action") in _GOING else ()
    return () if frame.title else tuple(r for r in ("for", "as") if r not in goes)


def others_in(frame: Frame, p: Predication) -> list[NounPhrase]:
    """Give who else has a part in a candidacy: whoever faces a candidate, and whom somebody stands against."""
    if frame.context == "opponent":
        return p.get(SUBJECT if OBJECT in frame.roles["person"] else OBJECT)
    challenges = frame.set.get("status") == "declared" and p.noun is None and p.lemma in _CHALLENGING
    return p.get(OBJECT) if challenges else []


def is_put_off(p: Predication) -> bool:
    """Whether what is denied is only denied for now: "will not launch her campaign until May"."""
    if p.modality != "denied" or p.tense not in {"future", "present"} or p.perfect:
        return False
    near = p.sentence.lows[p.last : p.last + _NEAR]
    return any(preposition == "until" for preposition, _ in p.times) or ("until" in near and "," not in near)


def no_candidacy(frame: Frame, p: Predication) -> str:
    """Say what keeps a clause from telling of a candidacy of its frame's status; empty where nothing does."""
    status, governor = frame.set.get("status"), p.governor
    if status and any(np.head in BID_NOUNS and is_to_do_else(np) for np in (*p.get(OBJECT), *p.get("on"))):
        return "else"  # "dropped his bid to buy the island", "passed on a chance to back her"
    if p.modality == "possible" and status == "declared" and {"in", "on", "attribute"} & set(frame.needs):
        return "possible"  # "could have been on the ballot"
    if frame.context == "opponent" and p.modality == "possible" and p.lemma in _STANDING:
        return "possible"  # "is considering standing against her"
    barred = p.duty == "can" or (p.nobody and p.tense == "future")  # "cannot seek a third term", "neither will run"
    barred = barred and p.modality == "denied" and frame.context != "denial" and status == "declared"
    if barred or (p.duty not in {"", "had"} and status in {"declined", "withdrawn"}):
        return "unable"  # "cannot run again", "should refuse it", "should pull out"
    if governor is not None and governor.lemma == "demand" and status in {"declined", "withdrawn"}:
        return "wanted"  # "demand that he rule himself out"
    owned = any(link == "of" for np in p.get(ATTRIBUTE) for link, _ in np.links)
    if p.lemma == "be" and p.modality == "denied" and status and owned:
        return "whose"  # "I am not the candidate of the rich": a candidate all the same
    wanted = governor is not None and governor.lemma in _WANTING and bool(governor.get(OBJECT))
    if wanted and status in {"declared", "interested"}:
        return "wanted"  # "wanted Ms Reyes to stand"
    if governor is not None and p.form != "fin" and status == "declared" and (kept := _kept_from(governor)):
        return kept
    if governor is not None and p.form == "inf" and status in {"declared", "declined"} and _is_ineligible(governor):
        return "unable"
    unlikely = status in {"declared", "declined", "interested"} and _is_unlikely(p)
    denied = p.modality == "denied" and (status == "rejected" or frame.also) and frame.context != "denial"
    return "denied" if unlikely or denied else ""


def _is_unlikely(p: Predication) -> bool:
    """Whether somebody only thinks it unlikely: "is unlikely to run", "it is unlikely that he will run"."""
    s, above = p.sentence, p.governor
    told = [np.head for np in above.get("adjective")] if above is not None else []
    return s.low(max(p.first - 1, 0)) == "unlikely" or not _UNLIKELY.isdisjoint(told)


def _kept_from(governor: Predication) -> str:
    """Say what keeps from standing in what governs a verb: "refused" or "unable"; empty where nothing does."""
    if governor.lemma in _REFUSING:
        return "refused"  # "rejected overtures to run", "has not ruled out running"
    barred = governor.lemma in _BARRING or (governor.lemma in _LETTING and governor.modality == "denied")
    return "unable" if barred else ""  # "barred from seeking a third term", "not allowed to run again"


def _is_ineligible(governor: Predication) -> bool:
    """Whether what governs a verb says that nobody may: "is not eligible to stand", "was ineligible to run"."""
    told = {np.head for np in governor.get("adjective")} | {governor.particle}
    return "ineligible" in told or (governor.modality == "denied" and not _FREE.isdisjoint(told))


def _did_not(p: Predication) -> bool:
    """Whether somebody has not done it, which is no refusal yet: "never applied", but "did not run" is one."""
    over = p.lemma in _RUNNING and p.tense == "past" and not p.perfect and "never" not in p.sentence.lows[: p.last]
    told = p.modality == "denied" and p.form == "fin" and (p.tense == "past" or p.perfect)
    return told and not p.nobody and not over


def _wants_not(frame: Frame, p: Predication) -> bool:
    """Whether what somebody wants is that something should not be done."""
    wants = "governor" in frame.needs and p.governor is not None
    return wants and p.modality == "denied" and p.governor is not None and p.governor.modality != "denied"


def is_complete(frame: Frame, roles: dict[str, list[Entity]]) -> bool:
    """Whether the roles without which there is no record are filled."""
    if frame.event == "endorsement":
        needed = "candidate" in frame.roles and "candidate" not in frame.optional
        return "endorser" in roles and ("candidate" in roles or not needed)
    if frame.event == "tally":
        return "candidate" in roles
    return "person" in roles


def are_called_same(p: Predication, inner: Predication) -> bool:
    """Whether who follows and who went are called the same: "Cllr Quist was chosen, succeeding Cllr Orr", to lead."""
    new, old = ({np.title.row.title for np in q.get(OBJECT) if np.title and np.name} for q in (p, inner))
    return bool(new & old)


def _is_done(frame: Frame, p: Predication) -> bool:
    """Whether what a verb seems to deny, or to plan, is a fact: "is not the only candidate"."""
    if ("opening" in frame.needs and frame.modality == "actual") or _is_one_in_a_row(frame, p):
        return True  # "has not decided whether to run"
    if frame.id == "candidacy/win-nomination" and reaches(p):
        return True
    if p.modality != "denied":
        return False
    if any(not _ONLY.isdisjoint(np.words) and np.head not in _CHOICES for np in p.get(ATTRIBUTE)):
        return True
    until = any(preposition == "until" for preposition, _ in p.times)
    return p.tense == "past" and until  # "did not resign until March"


def reaches(p: Predication) -> bool:
    """Whether somebody has got what an infinitive takes: "clinched enough delegates to win the nomination"."""
    above = p.governor
    return above is not None and above.lemma in _REACHING and above.modality == "actual" and p.form == "inf"


_REACHING = frozenset({"clinch", "reach", "secure", "amass", "surpass", "pass"})
_ONLY = frozenset({"only", "sole", "first", "last"})
"""Words of a description that is not true of one alone: whoever is not the only candidate is one."""
_CHOICES = frozenset({"choice", "pick", "preference"})
"""What ranks instead: whoever is not the first choice of a body is none of its choices yet."""


def modality_of(frame: Frame, p: Predication) -> str:
    """Give the predication's modality, unless the frame settles it; a denial of a denial is a fact."""
    if frame.event == "appointment" and is_put_off(p):
        return "expected"  # "will not retire until a successor has been found"
    if frame.context == "denial" or _is_done(frame, p):
        return "expected" if frame.event == "appointment" and p.tense == "future" else "actual"
    if frame.event == "candidacy" and p.form == "inf" and p.governor is not None and p.governor.lemma in _ENTERING:
        return p.governor.modality  # "has filed to run"
    if is_put_off(p) or (frame.event == "appointment" and (_is_planned(p) or is_begun(p))):
        return "expected"
    if not frame.modality:
        return of_wish(p) if frame.event == "endorsement" else p.modality
    if frame.modality == "actual":  # what is wanted has not happened; that it is wanted has
        wanted = bool({"governor", "through"} & frame.needs.keys())
        if "denied" in frame.needs.get("polarity", ()):  # "does not want her to win"
            return "expected" if frame.event == "appointment" and p.tense == "future" else "actual"
        return of_wish(above) if wanted and (above := _wish_over(p)) is not None else "actual"
    if frame.modality == "denied" and p.modality == "denied":
        return "actual"
    given_up = frame.modality == "denied" and p.modality == "expected"  # "will withdraw its support"
    return frame.modality if p.modality == "actual" or given_up else p.modality


def _is_one_in_a_row(frame: Frame, p: Predication) -> bool:
    """Whether what is to come is only what one who stands will do: "will be the first candidate to face the panel"."""
    ahead = frame.event == "candidacy" and p.modality == "expected"
    return ahead and any(counts_doers(np) for np in p.get(ATTRIBUTE))


def _wish_over(p: Predication) -> Predication | None:
    """Give the verb that says what somebody wants of what they would like to see: "wants to see her elected"."""
    above = p.governor
    seen = above is not None and above.lemma == "see" and above.governor is not None
    return above.governor if seen and above is not None else above


def _is_planned(p: Predication) -> bool:
    """Whether an infinitive is what somebody has announced to plan: "announced plans to appoint Ms Reyes"."""
    above, grammar = p.governor, default_grammar()
    if above is None or p.form != "inf" or p.modality != "actual":
        return False
    return any(grammar.is_announced(above.lemma, np.head) for np in above.get(OBJECT))


def is_begun(p: Predication) -> bool:
    """Whether an -ing form is what somebody has set in motion: "began the process of withdrawing from the bloc"."""
    above = p.governor
    if (
        above is None
        or p.form != "ger"
        or above.lemma not in _BEGINNING
        or above.modality not in {"actual", "expected"}
    ):
        return False
    if above.form == "inf" and above.governor is not None and above.governor.lemma in default_grammar().wishes:
        return False  # "wants to start the process"
    steps = any(np.head in _STEPS for np in above.get(OBJECT))
    return steps and any(p in above.complements.get(link, ()) for link in ("of", "for"))


def span_of(p: Predication) -> tuple[int, int]:
    """Give the token range from the predication's first to its last filler within its sentence."""
    cuts = p.sentence.cuts
    first, last = p.first, p.last
    for relation, fillers in p.relations.items():
        for np in fillers:
            if np.sentence is p.sentence:
                first = min(first, np.first) if relation in {SUBJECT, OBJECT} else first
                last = max(last, np.last)
    return cuts[first], cuts[last]


def is_of_many(p: Predication) -> bool:
    """Whether those who speak tell of themselves together, who have no one office: "we will leave that to you"."""
    return bool(p.get(SUBJECT)) and all(np.head == "we" for np in p.get(SUBJECT))


def followed_by(p: Predication) -> list[NounPhrase]:
    """Give whom those are to follow who are listed behind: "On the list to replace her: Mr Lund and Mr Okafor"."""
    return p.get(OBJECT)[:1] if p.lemma in {"succeed", "replace"} and p.get("including") else []
