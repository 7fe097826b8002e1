"""Descriptions as predications: "Ana Reyes, the Green candidate" says what "Ana Reyes is the Green candidate" says.

Titles before a name ("Supreme Court nominee Ana Reyes"), appositions on either side ("her two rivals, X and Y") and
lists of examples ("candidates including X and Y") come out as the predication ``described(subject, attribute)``, so
that frames read them as they read a copula. Only standing in a contest is told this way; offices held are roles.
"""

from collections.abc import Iterator
from copy import copy
from itertools import takewhile

from newsevents.lexicon.lexicon import Lexicon
from newsevents.parse.clauses.clauses import BREAK, COMMA, NOUN, PREPOSITION, VERB
from newsevents.parse.clauses.instances import SINGLED, one_of
from newsevents.parse.clauses.predications import ATTRIBUTE, SUBJECT, Clauses, Predication
from newsevents.parse.people.roles import is_plural
from newsevents.parse.shapes.scorers import scored
from newsevents.parse.words.items import PERSON, TITLE
from newsevents.parse.words.phrases import NounPhrase

_SUPPORTERS = frozenset("supporter backer champion opponent endorser choice pick preference favourite favorite".split())
"""Who takes a position on somebody else, or of whom one is taken: "Mr Lund, one of her backers", "their choice"."""
DESCRIBED = "described"
_NAMED = frozenset("AOCL")
_PLACED = frozenset(
    """second-placed third-placed fourth-placed fifth-placed last-placed second-place third-place fourth-place
    last-place runner-up""".split()
)
"""What stands before the name of one who did not win."""
_GIVING = frozenset({"give", "offer", "hand", "grant", "deny", "leave", "allow", "cost", "promise"})
"""Verbs of two objects, the second of which does not describe the first: "gave Ms Reyes the choice of two jobs"."""
_LEAD = 4
"""How many elements may lead to the first example: ", including", ", among them"."""


def described_predications(clauses: Clauses, lexicon: Lexicon) -> Iterator[Predication]:
    """Give a predication for each phrase that describes somebody as standing in a contest."""
    for k, e in enumerate(clauses.elements):
        if e.kind != NOUN:
            continue
        np: NounPhrase = e.object
        for member in np.members:
            yield from _of_member(member, np, lexicon)
            for _, linked in member.links:  # "in favour of Ms Reyes, the Green nominee"
                for one in linked.members:  # "the endorsements of candidate Ms Reyes and Senate candidate Mr Lund"
                    yield from _of_member(one, linked, lexicon)
        given = k > 0 and clauses.elements[k - 1].kind == VERB and clauses.elements[k - 1].object.lemma in _GIVING
        if np.kind == PERSON and not given and [e.kind for e in clauses.elements[k + 1 : k + 2]] == [NOUN]:
            after: NounPhrase = clauses.elements[k + 1].object  # "with Ana Reyes the favourite to succeed him"
            if after.det == "the" and after.name is None and stands(after, lexicon):
                yield _predication([np.members[-1]], after)
        yield from _singled(clauses, k)
        yield from _supporters(np)
        yield from _of_several(np, lexicon)
        if stands(np, lexicon) and np.name is None and not np.apposed:
            named = (
                _conjoined(np)
                or _beside(clauses, k)
                or [m for i in np.instances for m in i.members if m.kind == PERSON]
            )
            if named:
                yield _predication(named, np)


def _singled(clauses: Clauses, k: int) -> Iterator[Predication]:
    """Give who is told to be the only one of a kind in a contest: "Ana Reyes, the only woman in the race,"."""
    np, after = clauses.elements[k].object.members[-1], clauses.elements[k + 1 : k + 3]
    alone = np.kind == PERSON and np.apposed and SINGLED & set(np.apposed[-1].words) and np.apposed[-1].last == np.last
    if alone and [e.kind for e in after] == [PREPOSITION, NOUN] and after[0].object == "in":
        p = _predication([_alone(np)], np.apposed[-1])
        p.add("in", after[1].object)
        yield p


def _of_several(np: NounPhrase, lexicon: Lexicon) -> Iterator[Predication]:
    """Give whom a phrase names of several: "two of its nominees, Ms Reyes and Mr Adu"."""
    if np.kind == "0" and np.of is not None and stands(np.of, lexicon):
        named = [m for m in (*np.apposed, *np.of.apposed, *np.members[1:]) if m.kind == PERSON]
        if named:
            yield _predication(named, np.of)


def stands(np: NounPhrase, lexicon: Lexicon) -> bool:
    """Whether a phrase's head describes somebody as standing in a contest: "candidate", "rival", "finalist"."""
    if np.title is not None:
        return bool(np.title.row.kind == "candidate") or np.head in lexicon.standing
    return np.head in lexicon.standing


def _of_member(member: NounPhrase, whole: NounPhrase, lexicon: Lexicon) -> Iterator[Predication]:
    if member.kind == PERSON and _PLACED & set(member.words):  # "third-placed Tom Lund"
        yield scored(member)
    if member.kind == PERSON and member.title is not None and stands(member, lexicon):
        yield _predication(_bearers(member), member)
    for apposed in member.apposed:
        told = stands(apposed, lexicon) or one_of(apposed).head in _SUPPORTERS
        if apposed.kind != PERSON and told and member.kind in _NAMED:
            yield _predication([_alone(m) for m in _shared(member, apposed, whole)], one_of(apposed))
        elif apposed.kind == PERSON and member.name is None and member.head in _SUPPORTERS:
            yield _predication([apposed], member)  # "Another backer, Mr Lund,"
        elif apposed.kind == PERSON and stands(member, lexicon) and member.name is None:
            rest = [m for m in whole.members if m is not member] if whole.members[0] is member else []
            yield _predication([apposed, *(m for m in rest if m.kind == PERSON)], member)


def _shared(member: NounPhrase, apposed: NounPhrase, whole: NounPhrase) -> list[NounPhrase]:
    """Give whom a description says to stand: all of a pair before a plural, "Ms Reyes and Mr Lund, the candidates"."""
    several = apposed.number or is_plural(apposed) or apposed.head in {"rivals", "finalists", "favourites", "favorites"}
    if not several or member is not whole.members[-1]:
        return [member]
    return [m for m in whole.members if m is member or (m.kind == member.kind and not m.apposed)]


def _bearers(np: NounPhrase) -> list[NounPhrase]:
    """Give whom a title before a name says to stand: "candidates Reyes and Lund", only one of "candidate Reyes and"."""
    rest = np.members[1:] if np.members[0] is np and is_plural(np) else []
    return [_alone(np), *takewhile(lambda m: m.kind == PERSON and m.title is None, rest)]


def _alone(np: NounPhrase) -> NounPhrase:
    """Give a phrase without those named beside it."""
    if len(np.members) == 1:
        return np
    alone = copy(np)
    alone.members = [alone]
    return alone


def _supporters(np: NounPhrase) -> Iterator[Predication]:
    """Give whom a sentence names of somebody's supporters: "her backers, including Mr Lund, said"."""
    if one_of(np).head in _SUPPORTERS and np.name is None and np.instances:
        yield _predication([m for named in np.instances for m in named.members], one_of(np))


def _conjoined(np: NounPhrase) -> list[NounPhrase]:
    """Give the names that a plural description runs into: "the two contenders, Reyes and Okafor"."""
    named = np.members[1:]
    plural = np.kind == "m" or bool(np.number) or np.sentence.low(np.first).startswith(("her", "his", "both"))
    plural = plural or (np.title is not None and np.title.text.lower().endswith("s"))
    if not plural or not named or any(m.kind != PERSON for m in named):
        return []
    return named if np.sentence.shape[named[0].first - 1] == "," else []


def _beside(clauses: Clauses, k: int) -> list[NounPhrase]:
    """Give whom the words after a description name: ", including Reyes", ", among them Reyes", "her rivals Reyes"."""
    elements = clauses.elements
    j = k + 1
    if j < len(elements) and elements[j].kind == NOUN:
        named: NounPhrase = elements[j].object
        return [named] if named.kind == PERSON and named.title is None else []
    words = [str(e.object) for e in elements[j : j + _LEAD]]
    if "including" in words or (words[1:3] and "among" in words):
        e = next((e for e in elements[j : j + _LEAD + 1] if e.kind == NOUN and e.object.kind == PERSON), None)
        return [e.object] if e is not None else []
    if j + 1 < len(elements) and elements[j].kind == COMMA and elements[j + 1].kind == NOUN:
        named = _named_by_office(elements[j + 1].object)
        after = elements[j + 2].kind if j + 2 < len(elements) else BREAK
        if named.kind == PERSON and len(named.members) == 1 and after in {COMMA, BREAK}:
            return [named]
    return []


def _named_by_office(np: NounPhrase) -> NounPhrase:
    """Give whom an office names that stands before the name: "her opponent, the foreign minister, Ms Chen,"."""
    apposed = [other for other in np.apposed if other.kind == PERSON and other.last == np.last]
    return apposed[0] if np.kind == TITLE and apposed else np


def _predication(subjects: list[NounPhrase], attribute: NounPhrase) -> Predication:
    s = attribute.sentence
    first = min(attribute.first, *(n.first for n in subjects)) if subjects else attribute.first
    p = Predication(s, DESCRIBED, first, max(attribute.last, *(n.last for n in subjects), attribute.first + 1))
    for np in subjects:
        p.add(SUBJECT, np)
    p.add(ATTRIBUTE, attribute)
    return p
