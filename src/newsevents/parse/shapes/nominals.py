"""Event nouns as predications: "Canada's support for Ms Reyes", "the resignation of Mr Okafor as chairman"."""

from collections.abc import Iterator

from newsevents.lexicon.lexicon import Lexicon
from newsevents.parse.clauses.clauses import (
    ADJECTIVE,
    ADVERB,
    BREAK,
    COMMA,
    CONJUNCTION,
    NOUN,
    PREPOSITION,
    QUOTE,
    RELATIVE,
    SUBORDINATOR,
    VERB,
    WHEN,
    Element,
)
from newsevents.parse.clauses.embedded import owning_pronoun
from newsevents.parse.clauses.predications import OBJECT, SUBJECT, Clauses, Predication
from newsevents.parse.clauses.unreal import is_called_untrue
from newsevents.parse.clauses.wishes import BID_NOUNS, is_to_do_else
from newsevents.parse.people.contenders import GOINGS
from newsevents.parse.words.items import PERSON, STATE
from newsevents.parse.words.phrases import OWNERS, NounPhrase

_APART = 2
"""Elements from the time that "into" measures to the post."""
_PARTING = frozenset(
    "quit resign leave step_down stand_down step_aside die retire depart go lose bow_out walk_out".split()
)
"""Verbs of which one tells that the time in the post is over."""
_PARTED = frozenset("sack fire dismiss oust axe remove suspend replace succeed drop force_out".split())
"""Those of which it is done to somebody."""
_HAVING = frozenset({"with", "without", "by", "thanks to"})
_HELPING = frozenset("boost buoy bolster help lift strengthen embolden propel encourage cheer back elevate".split())
"""Verbs whose "by" names a support that the subject has."""
_STANCES = frozenset("opposition objection resistance hostility support backing demand call plea campaign".split())
"""Heads of phrases that say what somebody wants or not, be it done or to come: "opposition to her appointment"."""
_SOUGHT = frozenset("petition motion proposal resolution referendum case move bill vote reason ground grounds".split())
"""Heads of phrases for what may or may not come of it: "a motion for her dismissal"."""
_ON = frozenset({"for", "of", "on"})
_PASSED = frozenset({"pass", "carry", "approve", "adopt", "back", "support", "succeed"})
"""Verbs that say it has."""
_TAKING = frozenset("ask demand seek request accept receive reject refuse want get secure solicit obtain".split())
"""What somebody wants or takes from another."""
_COMINGS = frozenset({"appointment", "reappointment", "promotion", "return"})
_WOULD = frozenset({"would", "could", "might"})
_NEEDING = frozenset("require need mean trigger spark end solve help bring pave leave cause plunge force".split())
"""What something that has not happened would do: "her removal would require a vote"."""
_BEFALLING = frozenset({"take", "come", "begin", "start", "follow", "happen"})
"""Verbs for when an event takes effect, of which "would" may be the past of "will"."""
_MAYBE = frozenset(
    "possible potential rumoured rumored threatened proposed hypothetical likely mooted eventual".split()
)
_PLANNED = frozenset("planned impending imminent upcoming forthcoming looming expected anticipated scheduled".split())
_CAUSED = frozenset({"left", "created", "caused", "opened", "vacated"})
"""What a going that has come about has done: "to fill the gap left by her retirement"."""
_WITHDRAWING = frozenset({"withdraw", "retract", "rescind", "take_back", "reverse", "cancel", "reconsider", "deny"})
"""Verbs of whoever is not to go after all: "withdrew her resignation"."""
_UNDOING = frozenset({"relieve", "strip", "revoke", "terminate", "annul", "cancel", "rescind", "block"})
"""Verbs over a noun for what has not come about, or has been undone: "relieved him of his appointment"."""
_BEGINNING = frozenset({"declare", "announce", "launch", "file", "submit", "mount", "confirm", "register", "make"})
"""What one has to do to have a candidacy: not whoever "has yet to declare his candidacy"."""
_ANNOUNCING = frozenset({"announce", "confirm", "reveal", "unveil"})


def nominal_predications(clauses: Clauses, lexicon: Lexicon) -> Iterator[tuple[Predication, Predication | None]]:
    """Give a predication for each noun phrase whose head evokes a frame, with that of the verb that governs it."""
    for k, e in enumerate(clauses.elements):
        if e.kind == NOUN:
            for np in inside(e.object):
                elsewhere = np.head in BID_NOUNS and is_to_do_else(np)
                if np.head in lexicon.frames.by_noun and np.kind in {"n", "m"} and not elsewhere:
                    verb = _governing(np, clauses)
                    yield _predication(np, verb, clauses, k, lexicon), verb


def unsaid_by(verb: Predication | None, *, taken: bool) -> frozenset[str]:
    """Give the kinds of event that a noun under a verb does not tell, where that is denied or is yet to come.

    ``taken``: the noun is in a position on it: "dropped her support for Reyes", "opposed his election".
    """
    denied = verb is not None and (verb.modality == "denied" or verb.lemma in _UNDOING)
    ahead = verb is not None and verb.modality in {"denied", "expected"} and verb.lemma in _BEGINNING
    unsaid = {"appointment", "endorsement"} if taken else {"appointment"} if denied else set()
    return frozenset(unsaid | ({"candidacy"} if ahead else set()))


def inside(np: NounPhrase) -> Iterator[NounPhrase]:
    """Give a phrase's conjuncts and the phrases linked to them."""
    for member in np.members:
        yield member
        for _, linked in member.links:
            yield linked
        if member.possessor is not None:
            yield member.possessor


def _is_of_state(np: NounPhrase) -> bool:
    """Whether "her" is a state's: "Kenya pledges her support"."""
    before = np.sentence.shape[: np.first]
    return STATE in before and PERSON not in before


def _owner(np: NounPhrase, verb: Predication | None) -> NounPhrase | None:
    """Give whose a thing with a possessive pronoun is; who takes somebody's resignation is not who resigns."""
    if verb is None or verb.lemma not in _TAKING or np.head not in GOINGS:
        return owning_pronoun(np)
    asked = next((whom for whom in verb.get(OBJECT) if whom.kind in {PERSON, "P"} and whom is not np), None)
    people = any(who.kind in {PERSON, "P"} for who in verb.get(SUBJECT))
    return asked or (None if people else owning_pronoun(np))


def _governing(np: NounPhrase, clauses: Clauses) -> Predication | None:
    """Give the verb of which a phrase is, or is part of, a filler that is no subject."""
    for verb in clauses.verbs.values():
        for relation, found in verb.relations.items():
            if relation != SUBJECT and any(inner is np for filler in found for inner in inside(filler)):
                return verb
    return None


def _modality(verb: Predication | None, clauses: Clauses) -> str:
    """Give whether an event has come about: not where its verb only wants it, or is not yet done."""
    wanted = clauses.grammar.event_modality(verb.lemma) if verb is not None else "actual"
    if verb is not None and wanted == "expected" and verb.pluperfect:
        return "actual"  # "her departure, which had been expected, was announced on Friday"
    done = verb is None or verb.modality == "denied"  # "has not lifted its objection"
    return verb.modality if wanted == "actual" and verb is not None and not done else wanted


def _is_means(np: NounPhrase | None, clauses: Clauses) -> bool:
    """Whether somebody's going is only what can bring something about: "only her resignation can end it"."""
    if np is None or np.head not in GOINGS:
        return False
    of = (verb for verb in clauses.verbs.values() if np in verb.get(SUBJECT))
    modals = ((verb.sentence.low(verb.first), verb.lemma) for verb in of)
    return any(modal == "can" or (modal in _WOULD and lemma in _NEEDING) for modal, lemma in modals)


def _is_sought(np: NounPhrase, clauses: Clauses) -> bool:
    """Whether a phrase is of a motion or the like, that has not passed: "a petition for the dismissal of Mr Lund"."""
    if np.head not in _SOUGHT:
        return False
    on = (v for v in clauses.verbs.values() for relation in (SUBJECT, OBJECT) if np in v.get(relation))
    return not any(v.lemma in _PASSED and v.modality == "actual" for v in on)


def _as_described(np: NounPhrase, modality: str) -> str:
    """Give whether an event has come about by its adjective: "her planned departure", "his possible appointment"."""
    words = {w.lower() for w in np.words}
    if modality == "actual" and words & _MAYBE:
        return "possible"
    return "expected" if modality == "actual" and words & _PLANNED else modality


def _is_supposed(np: NounPhrase, clauses: Clauses) -> bool:
    """Whether a clause only says what an event would do: "her departure would be a blow"."""
    of = (verb for verb in clauses.verbs.values() if np in verb.get(SUBJECT))
    of = (v for v in of if v.governor is None or v.governor.first > v.first)  # not "said that it would": that it will
    would = (v for v in of if v.sentence.low(v.first) in _WOULD and not v.counterfactual)
    return any(v.lemma not in _BEFALLING for v in would)


def _hold(p: Predication, clauses: Clauses, k: int) -> None:
    """Note who has what an adverbial phrase names: "with the backing of Chile, Ms Reyes", "lifted by his support"."""
    elements = clauses.elements
    if p.noun is not elements[k].object or not k or elements[k - 1].kind != PREPOSITION:
        return
    preposition, verb = str(elements[k - 1].object), clauses.verbs.get(k - 2)
    if preposition == "by" and not (verb is not None and verb.lemma in _HELPING):
        return
    if preposition == "into" and (holder := _in_post(clauses, k)) is not None:
        p.add("holder", holder)
    if preposition not in _HAVING:
        return
    bare = all(e.kind in {ADJECTIVE, VERB, ADVERB} for e in elements[: k - 1])
    opens = bare or elements[k - 2].kind in {BREAK, QUOTE, CONJUNCTION, SUBORDINATOR}
    holder = clauses.surface_subject(k, after=opens) or clauses.surface_subject(k, after=True)
    if holder is not None:
        p.add("holder", holder)
        p.modality = "denied" if preposition == "without" else p.modality


def _in_post(clauses: Clauses, k: int) -> NounPhrase | None:
    """Give who has been in a post for a time that is told aside: "Ms Reyes, two years into the job, said no"."""
    elements = clauses.elements
    aside = k > 1 and elements[k - 2].kind == WHEN and (k == _APART or elements[k - _APART - 1].kind == COMMA)
    over = (v.lemma in _PARTING or (v.passive and v.lemma in _PARTED) for v in clauses.verbs.values())
    if not aside or any(over):
        return None
    before = elements[k - _APART - 2] if k > _APART + 1 else None
    named = before is not None and before.kind == NOUN
    return before.object if named and before is not None else clauses.surface_subject(k, after=True)


def _predication(np: NounPhrase, verb: Predication | None, clauses: Clauses, k: int, lexicon: Lexicon) -> Predication:
    s = clauses.sentence
    p = Predication(s, np.head, np.first, np.last)
    p.noun = np
    if all(frame.event == "appointment" for frame in lexicon.frames.by_noun[np.head]):  # others hold once worded
        whole = clauses.elements[k].object
        before = clauses.elements[k - 2].object if k > 1 and clauses.elements[k - 1].object in _ON else None
        opposed = np is not whole and (whole.head in _STANCES or _is_sought(whole, clauses))
        opposed = opposed or (isinstance(before, NounPhrase) and _is_sought(before, clauses))
        undone = np.head in GOINGS and verb is not None and verb.lemma in _WITHDRAWING
        wanted = undone or opposed or _is_means(p.noun, clauses)
        caused = np.first > 1 and s.low(np.first - 1) == "by" and s.low(np.first - 2) in _CAUSED
        p.modality = "possible" if wanted else "actual" if caused else _modality(verb, clauses)
    if np.head in GOINGS | _COMINGS:
        p.modality = "possible" if _is_supposed(np, clauses) else _as_described(np, p.modality)
    if is_called_untrue(s, np.first, np.last):
        p.modality = "denied"  # "reports of her resignation were false"
    if np.possessor is not None:
        p.add(SUBJECT, np.possessor)
    elif np.det in OWNERS and not (np.det == "poss:her" and _is_of_state(np)):
        p.relations.update({SUBJECT: [owner]} if (owner := _owner(np, verb)) is not None else {})
    for link, linked in np.links:
        _link(p, link, linked)
    _hold(p, clauses, k)
    if verb is not None and verb.lemma in _ANNOUNCING:
        p.relations["announcer"] = verb.get(SUBJECT)
    j = _follow(p, clauses, k + 1)
    if j < len(clauses.elements) and clauses.elements[j].kind == "V" and clauses.elements[j].object.form == "inf":
        p.complements["to"] = [clauses.verbs[j]]
    return p


def _follow(p: Predication, clauses: Clauses, j: int) -> int:
    """Take the phrases and times that follow an event noun; give the element after them."""
    elements = clauses.elements
    if j + 1 < len(elements) and elements[j].kind == COMMA and elements[j + 1].object == "as":
        j += 1  # "the choice of Ms Reyes, a law professor, as head of"
    j = _behind_clause(elements, j)
    while j + 1 < len(elements) and elements[j].kind in {PREPOSITION, WHEN}:
        if elements[j].kind == WHEN:  # "an endorsement on Monday by the union of Ms Reyes"
            p.times.append(("", elements[j].object))
            j += 1
            continue
        if elements[j + 1].kind == NOUN:
            _link(p, elements[j].object, elements[j + 1].object)
        elif elements[j + 1].kind == WHEN:
            p.times.append((elements[j].object, elements[j + 1].object))
        else:
            break
        j += 2
    return j


def _behind_clause(elements: list[Element], j: int) -> int:
    """Give where a phrase goes on behind a relative clause: "the choice of Ms Reyes, who led it, as head of"."""
    if [e.kind for e in elements[j : j + 2]] != [COMMA, RELATIVE]:
        return j
    for i in range(j + 2, len(elements) - 1):
        if elements[i].kind in {BREAK, SUBORDINATOR, RELATIVE}:
            break
        if elements[i].kind == COMMA and elements[i + 1].object == "as":
            return i + 1
    return j


def _link(p: Predication, preposition: str, np: NounPhrase) -> None:
    """Add what a preposition links; what is done by somebody is done to its owner: "her appointment by the board"."""
    if preposition == "by" and p.get(SUBJECT) and not p.get("of"):
        p.relations["of"] = p.relations.pop(SUBJECT)
    p.add(preposition if preposition != "by" else SUBJECT, np)
