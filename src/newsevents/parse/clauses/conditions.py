"""What a frame asks of a predication besides the heads of its noun phrases."""

import re
from collections.abc import Callable
from collections.abc import Set as AbstractSet
from functools import cache

from newsevents.lexicon.morphology import singular, verb_lemma
from newsevents.parse.clauses.predication import ATTRIBUTE, OBJECT, SUBJECT, Predication
from newsevents.parse.clauses.rulers import rules_over
from newsevents.parse.names.entities import Entity
from newsevents.parse.words.counted_doers import counts_doers
from newsevents.parse.words.items import TITLE
from newsevents.parse.words.phrases import NounPhrase

REFLEXIVES = frozenset({"himself", "herself", "themselves"})
"""Words that stand with a verb without being its object: "will not run himself"."""


def _governed_by(p: Predication, words: frozenset[str]) -> bool:
    if p.governor is None:
        return p.quoted and "say" in words  # "She should be president," said Mr Lund
    wishes = "say" not in words and p.form == "fin" and p.governor.lemma == "tell"  # "told allies that it backs her"
    return p.governor.lemma in words and not wishes


def duty_of(p: Predication) -> str:
    """Give the modal of what has to be, told afterwards too: "said that she had to go" is "must go"."""
    told = p.duty == "had" and p.governor is not None and p.governor.tense == "past"
    return "must" if told else p.duty


def _through(p: Predication, words: frozenset[str]) -> bool:
    """Whether a preposition of the verb above links an -ing form: "voted against confirming her"."""
    return p.governor is not None and any(p in p.governor.complements.get(word, ()) for word in words)


def _governs(p: Predication, words: frozenset[str]) -> bool:
    """Whether an infinitive or -ing form is one of the words: "declined to run", "ruled out standing"."""
    inner = [q for relation, found in p.complements.items() for q in found if relation != "clause" or _is_own(p, q)]
    return any(q.lemma in words or "*" in words for q in inner)


def _is_own(p: Predication, inner: Predication) -> bool:
    """Whether a clause may be on who says it: not "I think he will run", "thought that the firm was being run down"."""
    doers, said_by = inner.get(SUBJECT), p.get(SUBJECT)
    other = any(np.head in _WE for np in said_by) and not any(np.head in _WE for np in doers)
    return not inner.passive and not (doers and other)


def _is_to_be(p: Predication, words: frozenset[str]) -> bool:
    """Whether an infinitive says what somebody is to be: "to be its nominee"."""
    return any(is_worded(np, words) for inner in p.complements.get("to", ()) for np in inner.get("attribute"))


def _is_to_go_for(p: Predication, words: frozenset[str]) -> bool:
    """Whether an infinitive says what somebody is to do for something: "picked to run for mayor"."""
    return any(inner.lemma in words and inner.get("for") for inner in p.complements.get("to", ()))


def _at_time(p: Predication, words: frozenset[str]) -> bool:
    """Whether a time has one of the words: "called it a day"."""
    return any(words & set(time.text.lower().split()) for _, time in p.times)


def _asks(p: Predication, words: frozenset[str]) -> bool:
    """Whether what is said or not said is a question: "declined to say whom he backs"."""
    s, after = p.sentence, p.last
    return after < len(s) and s.low(after) in words


def _asks_about(p: Predication, words: frozenset[str]) -> bool:
    """Whether the question behind a verb is about one of these doings: "has not decided which of them to support"."""
    s, i = p.sentence, p.last
    while i < len(s) and i < p.last + _REACH and s.shape[i] not in ",:;.":
        if s.shape[i] in "bpzdvgnmr" and verb_lemma(s.low(i)) in words:
            return True
        i += 1
    return False


def _of_modality(p: Predication, words: frozenset[str]) -> bool:
    """Whether what the verb says is denied, possible and so on."""
    return p.modality in words and not p.counterfactual


def _opened_by(p: Predication, words: frozenset[str]) -> bool:
    """Whether one of the words opens the verb's clause: "Also running are", "Others in the race include"."""
    s, i = p.sentence, p.first - 1
    while i >= 0 and s.shape[i] not in ":;." and p.first - i < _REACH:
        if s.low(i) in words:
            return True
        if s.low(i) in _SUBORDINATORS:
            return False  # "served as acting mayor since she left"
        i -= 1
    return False


def _led_by(p: Predication, words: frozenset[str]) -> bool:
    """Whether one of the words stands right before the verb's subject: "after she left, workers protested"."""
    first = next((np.first for np in p.get("subject") if np.first < p.first), 0)
    return first > 0 and p.sentence.low(first - 1) in words


def _right_after(p: Predication, words: frozenset[str]) -> bool:
    """Whether one of the words stands right before the verb: "would neither support nor oppose her"."""
    return p.first > 0 and p.sentence.low(p.first - 1) in words


def _followed_by(p: Predication, words: frozenset[str]) -> bool:
    """Whether one of the words stands behind the verb in its sentence: "has been mayor since she left"."""
    return any(word in p.sentence.lows[p.last :] for word in words)


def _in_place(p: Predication, words: frozenset[str]) -> bool:
    """Whether somebody came in at one of these places: "finished second", "came in last"."""
    places = (*p.get("adjective"), *p.get("attribute"), *p.get("in"))
    if any(np.head in words for np in p.get(OBJECT)):  # "finished a distant third"
        return True
    return p.particle in words or any(np.head in words or words & set(np.words) for np in places)


def _rather(p: Predication, words: frozenset[str]) -> bool:
    """Whether "rather" is asked for and stands in a verb's group: "would rather see her elected"."""
    return "rather" in words and "rather" in p.sentence.lows[p.first : p.last]


def _in_manner(p: Predication, words: frozenset[str]) -> bool:
    """Whether one of the words stands in or right beside the verb: "would rather have", "ran unsuccessfully"."""
    s = p.sentence
    return any(s.low(i) in words for i in range(max(p.first - 1, 0), min(p.last + 1, len(s))))


def _with_particle(p: Predication, words: frozenset[str]) -> bool:
    """Whether the adverb that goes with the verb is one of the words: "put himself forward"."""
    return p.particle in words or p.lemma.rpartition("_")[2] in words


def _behind_object(p: Predication, words: frozenset[str]) -> bool:
    """Whether the object goes on with an -ing form (``ing``), "not", or, behind a relative clause, ``to``.

    "Would have no problem working with Ms Reyes"; "wanted Ms Reyes, who lost, to play a part".
    """
    s, end = p.sentence, max((np.last for np in p.get("object")), default=len(p.sentence))
    if "ing" in words and s.shape[end : end + 1] in {"g", "ig"}:
        return True
    if "again" in words:  # "is leader again", "is premier for a second time"
        end = next((i for i in range(p.last, len(s)) if s.shape[i] in ",;:.zdpxQWc"), len(s))
        return bool(p.get(ATTRIBUTE)) and _AGAIN.search(" ".join(s.lows[p.last : end])) is not None
    if end < len(s) and s.low(end) in words and s.low(end) != "to":
        return True  # "would prefer that Ms Reyes not take part", "wants Mr Lund replaced"
    return "to" in words and s.shape[end : end + 2] in {",Q", ",W"} and ",t" in s.shape[end + 2 : end + _ASIDE]


_WE = frozenset({"i", "we"})
_AGAIN = re.compile("again$|once more$|for (?:a|the) (?:second|third|fourth|fifth) time")
_ASIDE = 25
"""Items that a relative clause and its commas may take."""
_WANTING = frozenset(
    "urge ask call call_on tell beg implore appeal invite encourage press pressure advise instruct order want".split()
)
_SUBORDINATORS = frozenset("since after when because until before".split())
"""Words that open a clause of their own."""
_REACH = 12
"""Items before a verb in which its clause may open."""

SPECIAL: dict[str, Callable[[Predication, frozenset[str]], bool]] = {
    "governor": _governed_by,
    "decided": _governed_by,  # and done, unlike what a "governor" only wants
    "before": _right_after,
    "beneath": lambda p, words: any(q.lemma in words or _rather(q, words) for q in p.above()),
    "voice": lambda p, _: p.passive,
    "plural": lambda p, _: p.noun is not None and p.noun.kind == "m" and not p.get("from"),
    "ongoing": lambda p, _: p.progressive or p.form == "ger",
    "underway": lambda p, _: p.progressive and p.tense == "present" and p.form == "fin",
    "fronted": lambda p, _: not p.passive and any(np.first < p.first for np in p.get("object")),
    "manner": _in_manner,
    "through": _through,
    "complement": _governs,
    "complement/attribute": _is_to_be,
    "complement/for": _is_to_go_for,
    "when": _at_time,
    "order": _in_place,
    "particle": _with_particle,
    "modal": lambda p, words: duty_of(p) in words,  # "should be the next president"
    "asks": _asks,
    "question": _asks_about,
    "polarity": _of_modality,
    "opening": _opened_by,
    "led": _led_by,
    "ruling": lambda p, _: rules_over(p),
    "later": _followed_by,
    "onward": _behind_object,
    "timed": lambda p, _: bool(p.times),
}
"""Relations that are asked otherwise than for a noun phrase."""


def of_wish(p: Predication) -> str:
    """Give the modality of a wish: who "would like" or "would prefer" somebody does so now."""
    glad = p.lemma in {"like", "prefer", "love", "hate", "loathe", "dread"}
    glad = glad or (p.lemma == "be" and "adjective" in p.relations)  # "would be happy to see her in the job"
    return "actual" if glad and p.modality == "expected" else p.modality


def is_no_longer(p: Predication) -> bool:
    """Whether "no longer" stands behind a verb: "is no longer a candidate"."""
    s, i = p.sentence, p.last
    return i + 1 < len(s.shape) and (s.low(i), s.low(i + 1)) == ("no", "longer")


def is_of_years(p: Predication, preposition: str) -> bool:
    """Whether a verb of the past is dated by a year or by years: "was chair in 2011", "in 2010-14"."""
    dated = any(name == preposition and any(c.isdigit() for c in time.text) for name, time in p.times)
    return p.tense == "past" and (dated or any(np.kind == "0" and "-" in np.head for np in p.get(preposition)))


def is_result(np: NounPhrase) -> bool:
    """Whether a phrase is the figures of a result, which are no object: "went down 31-25 to Ms Reyes"."""
    return np.kind == "0" and "-" in np.head[1:]


def is_worded(np: NounPhrase, words: frozenset[str]) -> bool:
    """Whether a phrase's head, or the candidacy that its title means, is one of the words."""
    if np.head == "one" and np.of is not None:  # "one of five candidates"
        return is_worded(np.of, words) or singular(np.of.head) in words
    if np.head == "hopeful" and not (np.det or np.words or np.modifiers or np.number):
        return False  # "is also hopeful": of something
    return np.head in words or (
        np.title is not None and np.title.row.kind == "candidate" and np.title.row.title in words
    )


def _placed(p: Predication) -> set[str]:
    """Give the words among which an order may be: see :func:`_in_place`."""
    places = (np for relation in ("adjective", "attribute", "in", "object") for np in p.get(relation))
    return {p.particle, *(np.head for np in places), *p.sentence.words}


GLANCES: dict[str, Callable[[Predication], AbstractSet[str]]] = {
    "governor": lambda p: {p.governor.lemma} if p.governor is not None else {"say"} if p.quoted else set(),
    "decided": lambda p: {p.governor.lemma} if p.governor is not None else {"say"} if p.quoted else set(),
    "modal": lambda p: {duty} if (duty := duty_of(p)) else set(),
    "polarity": lambda p: {p.modality},
    "complement": lambda p: {inner.lemma for found in p.complements.values() for inner in found},
    "particle": lambda p: {p.particle, p.lemma.rpartition("_")[2]},
    "order": _placed,
    **dict.fromkeys(("opening", "later", "manner", "before", "asks"), lambda p: p.sentence.words),
}
"""Of the conditions in :data:`SPECIAL`, words without one of which they are not fulfilled, as can be told at once."""
_ANY = frozenset({"*"})


@cache
def _glances(asked: frozenset[str]) -> tuple[tuple[str, Callable[[Predication], AbstractSet[str]]], ...]:
    """Give those of :data:`GLANCES` that are asked about."""
    return tuple((name, GLANCES[name]) for name in sorted(asked & GLANCES.keys()))


def heads_of(p: Predication, asked: frozenset[str]) -> dict[str, AbstractSet[str]]:
    """Give the words, as :func:`is_worded` takes them, that a predication has in each of the relations asked about.

    ``*title`` among them says that there may be an office.
    """
    heads = {name: glance(p) for name, glance in _glances(asked)}
    for relation, fillers in p.relations.items():
        for np in fillers:
            for link, _ in np.links:
                if (name := f"{relation}/{link}") in asked:
                    heads[name] = _ANY
        if relation in asked:
            heads[relation] = _words_of(fillers, listing="including" in p.relations)
    return heads


def _words_of(fillers: list[NounPhrase], *, listing: bool) -> set[str]:
    """Give the words by which the phrases of a relation may be what a frame asks for."""
    members = [m for np in fillers for m in np.members]
    found = {m.head for m in members}
    for m in members:
        if m.kind == TITLE or m.instances or listing:
            found.add("*title")
        if m.title is not None and m.title.row.kind == "candidate":
            found.add(m.title.row.title)
        if m.head == "one" and m.of is not None:
            found.update((m.of.head, singular(m.of.head)))
    return found


def is_only_wanted(p: Predication) -> bool:
    """Whether somebody wants others to do what a verb says, or says that they did: "urged all members to back him"."""
    above = p.governor
    if above is None or above.lemma == "accuse":
        return above is not None
    called = above.lemma in {"call", "prevail"} and bool(above.get("on"))  # "called on Ms Reyes to back him"
    return p.form == "inf" and above.lemma in {*_WANTING, "prevail"} and (called or bool(above.get(OBJECT)))


def is_voter(actor: Entity | None) -> bool:
    """Whether an actor has one vote of many, unlike the body that decides by them: a state, "50 Democrats"."""
    if actor is None or actor.kind in {"person", "state"}:
        return actor is not None
    partisans = actor.kind == "group" and actor.name[:1].isdigit() and actor.name.split()[-1][:1].isupper()
    return partisans or getattr(actor.row, "kind", "") == "party"


def in_context(context: str, p: Predication) -> bool:
    """Whether a predication stands where its frame asks for; what the whole article must say is asked later."""
    if p.governor is not None and p.governor.lemma == "mean" and p.governor.modality == "denied":
        return False  # "that does not mean that we will back her"
    if p.form == "fin" and p.governor is not None and p.governor.nobody:
        return False  # "none of them has said that it is opposed to her"
    tense = CONTEXTUAL.get(context)
    return tense is None or tense(p)


def _is_told_of(p: Predication) -> bool:
    """Whether a headline's verb may be a participle of its subject: "Reyes named", not "Norvest names Africa chief"."""
    return not p.passive and (p.tense != "present" or p.lemma in {"in", "out"})


def _is_line(p: Predication) -> bool:
    """Whether a predication is all that a line without a full stop tells, as in a list: "- Ana Reyes named mayor"."""
    return "." not in p.sentence.shape[-2:] and len(_VERBAL.findall(p.sentence.shape)) == 1


def _is_held_now(p: Predication) -> bool:
    held = p.tense == "present" and p.form == "fin" and p.modality == "actual"
    several = any(np.title and np.title.row.kind == "seat" and np.title.text.endswith("s") for np in p.get(SUBJECT))
    return held and not several and not any(np.statuses or counts_doers(np) for np in p.get(ATTRIBUTE))


def _is_fact(p: Predication) -> bool:
    return p.form == "fin" and p.modality == "actual"


CONTEXTUAL: dict[str, Callable[[Predication], bool]] = {
    "denial": lambda p: p.modality == "denied",
    "headline": lambda p: (p.sentence.headline or _is_line(p)) and _is_told_of(p),
    "past": lambda p: p.modality == "actual",
    "bygone": lambda p: p.tense == "past" and not p.perfect and _is_fact(p),
    "future": lambda p: p.modality == "expected",
    "pluperfect": lambda p: p.pluperfect and _is_fact(p),
    "perfect": lambda p: p.perfect and _is_fact(p),
    "present": _is_held_now,
}  # of the contexts of frames, those that the predication alone tells

_VERBAL = re.compile("[zdpxv]")
