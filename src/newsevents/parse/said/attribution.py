"""Who says what: the source of a clause, and the speaker of a quotation."""

from collections.abc import Iterator
from itertools import pairwise

from newsevents.lexicon.lexicon import Lexicon
from newsevents.parse.clauses.clauses import COMMA, CONJUNCTION, NOUN, QUOTE, RELATIVE, VERB, Element
from newsevents.parse.clauses.predications import ATTRIBUTE, CLAUSE, SUBJECT, Clauses, Predication
from newsevents.parse.clauses.subjects import THANKING
from newsevents.parse.names.entities import Entity
from newsevents.parse.names.governments import group_name
from newsevents.parse.people.coreference import Discourse
from newsevents.parse.words.items import NOUNS, PERSON, TITLE
from newsevents.parse.words.phrases import NounPhrase

_RECKONINGS = frozenset({"count", "reckoning", "tally", "estimate", "account", "calculation", "headcount", "telling"})
"""What somebody makes of figures: "by the agency's count"."""
_OUTLETS = frozenset({"media", "press", "reports", "outlets"})
"""What tells of events without being somebody: "according to local media"."""
_ISSUING = frozenset(
    "issue sign release publish send write author pen circulate post read deliver make_available email tweet".split()
)
"""What is done by those who speak through a statement or a letter."""
_DOING = frozenset({"continue", "go_on", "agree"})
"""Verbs of saying that with an infinitive are none."""
_TELLING = frozenset({"tell", "inform"})
"""Verbs of saying whose object is who hears it."""


def clause_source(p: Predication, clauses: Clauses, discourse: Discourse, lexicon: Lexicon) -> Entity | None:
    """Give who says what a predication tells, where the article attributes it: "Two diplomats said Rutte has ..."."""
    for governor in _with_verb(p, clauses).above():
        if governor.lemma in lexicon.reporting_lemmas and not _carries_on(governor):
            if governor.passive and not governor.get(SUBJECT):
                break  # "are expected to back her, according to aides"
            return _speaker(governor, discourse) if not _of_themselves(p, governor) else None
    for k, other in clauses.verbs.items():
        framing = other.lemma in lexicon.reporting_lemmas and other is not p and _begins_before(p, other)
        if framing and _frames_sentence(clauses.elements, k, other):
            return _speaker(other, discourse)
    return according_to(clauses, discourse) if not _told_aside(p, clauses) else None


def _told_aside(p: Predication, clauses: Clauses) -> bool:
    """Whether a participle is told before what has a source: "Reyes, named in 2020, will quit, according to aides"."""
    at = next((e.first for e, _ in sources(clauses)), 0)
    return p.form == "part" and any(q.form == "fin" and p.last <= q.first < at for q in clauses.verbs.values())


def _carries_on(p: Predication) -> bool:
    """Whether a verb tells what somebody does, not says: "agreed to back her", "praised her for stepping down"."""
    if p.lemma in THANKING and p.complements.get("for"):
        return True
    return p.lemma in _DOING and bool(p.complements.get("to") or p.get(ATTRIBUTE) or p.get("as"))


def _with_verb(p: Predication, clauses: Clauses) -> Predication:
    """Give the verb that an event noun is subject or object of; any other predication is one itself."""
    if p.noun is None:
        return p
    verbs = (q for q in clauses.verbs.values() if any(p.noun in nps for nps in q.relations.values()))
    return next(verbs, p)


def _speaker(saying: Predication, discourse: Discourse) -> Entity | None:
    subjects = saying.get(SUBJECT)
    members = subjects[0].members if subjects else []
    if len(members) > 1 and members[0].kind == TITLE and members[0].name is None and members[-1].kind == PERSON:
        return discourse.actor(members[-1])  # "Norvest President and CEO Ana Reyes"
    return source_of(subjects[0], discourse) if subjects else None


def _of_themselves(p: Predication, saying: Predication) -> bool:
    """Whether people of whom some are named tell what they do: "nine members, Peru among them, said they would"."""
    told = any(np.instances or any(linked.instances for _, linked in np.links) for np in saying.get(SUBJECT))
    return told and any(np.head == "they" or np in saying.get(SUBJECT) for np in p.get(SUBJECT))


def source_of(np: NounPhrase, discourse: Discourse) -> Entity | None:
    """Give who a phrase says tells something, those whom it does not name with what tells of them."""
    entity = discourse.actor(np)
    if entity is not None and entity.kind == "group" and entity.name == group_name(np):
        return discourse.worded(np, whence=True)
    return discourse.worded(np) if entity is None and np.head in _OUTLETS and np.kind in NOUNS else entity


def _begins_before(p: Predication, saying: Predication) -> bool:
    """Whether a clause begins before a verb of saying: not the second of "she will, he said, while Peru won't"."""
    subject = next(iter(p.get(SUBJECT)), None)
    return min(p.first, subject.first if subject is not None else p.first) < saying.first


def _frames_sentence(elements: list[Element], k: int, saying: Predication) -> bool:
    """Whether a verb of saying governs what stands before it: "..., diplomats say", "..., sources told the Herald"."""
    if saying.form == "inf" or saying.complements.get("to") or saying.get("as") or saying.get(ATTRIBUTE):
        return False  # ", with Ms Reyes set to continue as chair"
    told = saying.lemma in _TELLING and not saying.complements and all(e.kind != QUOTE for e in elements[k:])
    if (saying.get("object") and not told) or saying.complements.get(CLAUSE):
        return False
    j = k - 1
    while j >= 0 and elements[j].kind != COMMA and not (told and elements[j].kind in {VERB, RELATIVE}):
        j -= 1
    between = [e.kind for e in elements[j + 1 : k]]
    if CONJUNCTION in between and NOUN not in between:
        return False  # ", Mr Lund among them, and then thought better of it"
    asked = not told and RELATIVE in between  # "similar to what Ms Reyes proposed"
    return j > 0 and elements[j].kind == COMMA and not asked


def according_to(clauses: Clauses, discourse: Discourse) -> Entity | None:
    """Give according to whom a sentence tells what it does: "according to two diplomats"."""
    teller = next(_after(clauses, "according to"), None)
    return source_of(teller, discourse) if teller is not None else None


def counted_by(clauses: Clauses, discourse: Discourse) -> Entity | None:
    """Give whose account the figures of a sentence are: "by the agency's count", "according to two diplomats"."""
    for np in _after(clauses, "by"):
        whose = np.possessor or np.of if np.head in _RECKONINGS else None
        if whose is not None:
            return source_of(whose, discourse)
    return according_to(clauses, discourse)


def sources(clauses: Clauses) -> Iterator[tuple[Element, NounPhrase]]:
    """Give according to whom a sentence tells what it does, with the words that say so."""
    for e, after in pairwise(clauses.elements):
        if e.object == "according to" and after.kind == NOUN:
            yield e, after.object


def issuer(np: NounPhrase, clauses: Clauses) -> NounPhrase | None:
    """Give who puts out what is read: "a statement signed by the registrar, Ana Reyes", "a letter from Ms Reyes"."""
    k = next((k for k, e in enumerate(clauses.elements) if e.object is np), None)
    behind = clauses.elements[k + 1 : k + 4] if k is not None else []
    if behind and behind[0].kind == VERB:
        if behind[0].object.lemma not in _ISSUING:
            return None
        behind = behind[1:]
        link = "by"
    else:
        link = "from"
    told = len(behind) > 1 and behind[0].object == link and behind[1].kind == NOUN
    return behind[1].object if told else None


def _after(clauses: Clauses, word: str) -> Iterator[NounPhrase]:
    """Give the phrases that stand right behind a preposition."""
    for e, after in pairwise(clauses.elements):
        if e.object == word and after.kind == NOUN:
            yield after.object
