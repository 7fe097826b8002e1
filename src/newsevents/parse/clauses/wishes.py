"""What is only wanted: "calls for Mr Lund to resign" tells of no resignation, "her bid to visit" of no candidacy."""

from newsevents.lexicon.morphology import singular, verb_lemma
from newsevents.parse.clauses.clauses import NOUN, PREPOSITION, VERB, WHEN, Element
from newsevents.parse.words.items import PERSON
from newsevents.parse.words.phrases import NounPhrase

BID_NOUNS = frozenset(
    """bid candidacy candidature nomination campaign appointment election run claim chance hope ambition cause name
    succession return re-election tilt quest challenge application choice selection membership accession entry
    recommendation confirmation admission camp ticket elevation reappointment promotion reinstatement retention ascent
    aspiration victory success emergence swearing-in inauguration installation idea prospect notion effort
    leadership""".split()
)
"""A candidate may be named through what is theirs: "Lagarde's bid", "the candidacy of Mr Reyes"."""
_CONTENTS = frozenset({"recommendation", "idea", "notion", "prospect", "claim", "hope"})
"""Nouns of what somebody thinks, which a clause may tell."""
_CALLS = frozenset("call demand pressure plea appeal request clamour clamor push cry charge drive crusade".split())
_TO_WHOM = frozenset({"for", "to", "on"})
_WISHES = frozenset({"want", "need", "like", "prefer"})
_AIMS = frozenset(
    """become be lead head run chair host stage join rejoin win unseat replace succeed keep retain return represent
    govern secure regain reclaim hold stay remain serve take get enter clinch oust topple defeat fill contest rule
    cling extend seek stand lift put have re-enter preside administer manage command captain coach beat challenge
    recapture step follow continue gain capture land claim lay throw move go make_it helm steer direct oversee carry
    bring give name nominate elect appoint confirm install choose pick select approve promote elevate reappoint
    reinstate re-elect admit block stop""".split()
)
"""What a bid for an office, or for somebody else's, is to do."""

_CHOOSING = frozenset("name nominate elect appoint install pick promote elevate".split())
"""Those of them that, done to somebody named, are no bid of one's own: "his bid to install Ms Reyes"."""
_BEHIND = 5
"""Items behind "to" in which that name stands."""


def is_called_for(elements: list[Element], k: int) -> bool:
    """Whether a verb says what others want: "calls for Mr Lund to resign", "under pressure to go", "want her out"."""
    if elements[k].object.form == "part":
        return _is_wished(elements, k)
    before = _untimed(elements[max(0, k - 7) : k])[-3:]
    whose = before[:1] if len(before) > 2 and before[1].object in _TO_WHOM else []
    return any(e.kind == NOUN and singular(e.object.head) in _CALLS for e in (*whose, *before[-1:]))


def _untimed(elements: list[Element]) -> list[Element]:
    """Leave out when, and by whom, it is called for: "calls on Sunday for Mr Lund to go"."""
    timed = {j for j, e in enumerate(elements) if e.kind == WHEN}
    timed |= {j - 1 for j in timed if j and elements[j - 1].kind == PREPOSITION}
    by = next((j for j, e in enumerate(elements[:-2]) if j and e.object == "by" and elements[j + 1].kind == NOUN), None)
    timed |= {by, by + 1} if by is not None else set()  # "a call by the union for Mr Lund to go"
    return [e for j, e in enumerate(elements) if j not in timed]


def _is_wished(elements: list[Element], k: int) -> bool:
    """Whether a participle stands right behind the object of a wish: "wants Ms Reyes confirmed"."""
    wish, whom = elements[max(0, k - 2) : k] if k > 1 else (None, None)
    if wish is None or whom is None or wish.kind != VERB or whom.kind != NOUN:
        return False
    return wish.object.lemma in _WISHES


def is_to_do_else(np: NounPhrase) -> bool:
    """Whether a bid is to do something else than hold an office: "his bid to visit Oslo", "her idea that we leave"."""
    s, i = np.sentence, np.last
    if i < len(s) and s.low(i) == "that" and np.head in _CONTENTS:
        return True
    if i + 1 >= len(s) or s.shape[i] != "t" or s.shape[i + 1] != "b":
        return False
    lemma = verb_lemma(s.low(i + 1))
    return lemma not in _AIMS or (lemma in _CHOOSING and PERSON in s.shape[i + 2 : i + _BEHIND])
