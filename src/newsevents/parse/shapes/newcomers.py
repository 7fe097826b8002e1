"""Whom a body has chosen, told in the sentence behind: "The diocese has elected a new bishop. Ana Reyes won 41 votes".

Who is named there first has got the office where the verb says how they won it, or when they begin, and no one else.
"""

from collections.abc import Iterator
from copy import copy

from newsevents.parse.clauses.predications import ATTRIBUTE, OBJECT, SUBJECT, Clauses, Predication
from newsevents.parse.words.items import ORGANIZATION, PERSON, PLACE, STATE, TITLE
from newsevents.parse.words.phrases import NounPhrase

_CHOOSING = frozenset({"elect", "choose", "pick", "select", "appoint", "name", "hire"})
_HAVING = frozenset({"have", "get", "find", "found"})
_NEW = frozenset({"new", "next", "first"})
_OPEN = frozenset({"a", "an", "its", "their"})
_WINNING = frozenset(
    """win prevail triumph beat defeat edge edge_out overcome see_off succeed replace take_over become assume inherit
    emerge start begin""".split()
)
"""Verbs that say of whom they tell that they have won the office, or come into it."""
_COUNTING = frozenset({"receive", "get", "take", "collect", "garner", "gain", "obtain", "secure", "poll", "attract"})
"""Verbs that say so of whom they give votes to."""
_VOTES = frozenset(
    """vote votes ballot ballots point points percent cent % two-third two-thirds majority backing nod""".split()
)
_HE = frozenset({"he", "she", "it"})


class Newcomers:
    """Remembers what office the sentence before says is filled, and gives who fills it."""

    def __init__(self) -> None:
        """Start before the first sentence."""
        self._told: Predication | None = None

    def read(self, clauses: Clauses) -> Iterator[Predication]:
        """Give the appointment of whom a sentence names behind one that tells of an appointment without a name."""
        told, self._told = self._told, _filling(clauses)
        if told is None or clauses.sentence.number - told.sentence.number != 1 or PERSON not in clauses.sentence.shape:
            return
        person = _named(clauses)
        if person is None or _is_holder(person, told.get(OBJECT)[0]):
            return
        p = Predication(
            clauses.sentence, told.lemma if told.lemma in _CHOOSING else "appoint", person.first, person.last
        )
        p.tense, p.perfect, p.times = "past", told.perfect, told.times
        p.relations = {OBJECT: [person], "as": [_owned(told)]}
        if told.lemma in _CHOOSING and told.get(SUBJECT):
            p.relations[SUBJECT] = told.get(SUBJECT)
        yield p


def _filling(clauses: Clauses) -> Predication | None:
    """Give the verb by which a sentence that names nobody tells that an office has been filled."""
    s = clauses.sentence
    if (
        TITLE not in s.shape
        or PERSON in s.shape
        or (_CHOOSING | _HAVING).isdisjoint({p.lemma for p in clauses.verbs.values()})
    ):
        return None
    for p in clauses.verbs.values():
        offices = p.get(OBJECT) if p.form == "fin" and p.modality == "actual" else []
        np = offices[0] if len(offices) == 1 and len(offices[0].members) == 1 else None
        if np is None or np.title is None or np.name is not None or np.title.row.kind != "office":
            continue
        fresh = not _NEW.isdisjoint(np.words) or not _NEW.isdisjoint(s.lows[np.first : np.last])
        chosen = p.lemma in _CHOOSING and (np.det in _OPEN or fresh)
        if not np.title.text.endswith("s") and (chosen or (p.lemma in _HAVING and fresh)):
            return p
    return None


def _named(clauses: Clauses) -> NounPhrase | None:
    """Give the person who opens a sentence, where it says that they won or come in: "She is Ana Reyes", too."""
    for p in clauses.verbs.values():
        subject = next(iter(p.get(SUBJECT)), None)
        if p.modality not in {"actual", "expected"} or p.form != "fin" or p.governor is not None:
            continue
        if subject is None or subject.head in _HE:
            called = p.lemma == "be" and subject is not None
            named = [np for np in p.get(ATTRIBUTE if called else OBJECT) if np.kind == PERSON]
            return named[0] if named and (called or p.lemma == "meet") else None
        if subject.kind != PERSON or PERSON in clauses.sentence.shape[: subject.first]:
            return None
        if p.lemma in _WINNING or (p.lemma in _COUNTING and any(map(_is_votes, p.get(OBJECT)))):
            return subject if len(subject.members) == 1 else None
    return None


def _is_votes(np: NounPhrase) -> bool:
    return bool(np.number) or np.kind == "0" or not _VOTES.isdisjoint({np.head, *np.words})


def _is_holder(person: NounPhrase, office: NounPhrase) -> bool:
    """Whether a person has or had an office of that name already: "outgoing president Ana Reyes got 20 votes"."""
    return person.title is not None and office.title is not None and person.title.row.title == office.title.row.title


def _owned(told: Predication) -> NounPhrase:
    """Give the office with the body or the place that has it, where its own words leave that to the verb's subject."""
    office, body = told.get(OBJECT)[0], next(iter(told.get(SUBJECT)), None)
    named = body is not None and body.kind in {ORGANIZATION, STATE, PLACE} and body.title is None
    if not named or body is None or office.links or office.possessor is not None:
        return office
    owned = copy(office)
    owned.det = "the"
    owned.links, owned.of, owned.members = (("of", body),), body, [owned]
    return owned
