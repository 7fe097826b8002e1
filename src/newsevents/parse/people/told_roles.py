"""Offices told of somebody in front of the name, or by a verb that says what they no longer are.

"A former mayor of Linz, Ana Reyes was elected", "Once mayor of Linz, Ana Reyes now", "Ana Reyes is a former mayor".
"""

from collections.abc import Sequence

from newsevents.parse.clauses.clauses import ADVERB, COMMA, NOUN, PREPOSITION, RELATIVE, VERB, WHEN, Element
from newsevents.parse.names.entities import Registry, entity_of
from newsevents.parse.people.offices import Offices
from newsevents.parse.people.roles import hold, is_plural
from newsevents.parse.words.items import PERSON, TITLE
from newsevents.parse.words.phrases import NounPhrase
from newsevents.parse.words.time_modifiers import TILL

_ONCE = frozenset({"once", "formerly", "previously", "sometime", "lately", "twice"})
_OPENING = frozenset({*_ONCE, "now", "currently", "also", "himself", "herself", "long", "still"})
_LONGEST = 4
"""Elements that may stand behind an office before the comma: "of Linz from 2004 to 2009"."""


def read_told_roles(elements: Sequence[Element], registry: Registry, offices: Offices) -> None:
    """Note the office that opens a sentence before its holder's name, and those that a verb says somebody had."""
    if (fronted := _fronted(elements)) is not None:
        _hold(*fronted, registry, offices)
    for k in range(1, len(elements) - 1):
        if (told := _is_former(elements, k)) is not None:
            _hold(*told, "", registry, offices)


def _hold(named: NounPhrase, title: NounPhrase, adverb: str, registry: Registry, offices: Offices) -> None:
    person = entity_of(registry, named.name) if named.name is not None else None
    before = len(person.holdings) if person is not None else 0
    if person is not None:
        hold(person, title, offices, "role/apposition")
        for holding in person.holdings[before:]:
            holding.status = "former" if adverb in _ONCE else holding.status


def _fronted(elements: Sequence[Element]) -> tuple[NounPhrase, NounPhrase, str] | None:
    """Give whom an office before a comma describes, its phrase and the adverb before it."""
    adverb = elements[0].object if elements and elements[0].kind == ADVERB else ""
    k = int(bool(adverb))
    if (adverb and adverb not in _OPENING) or k >= len(elements) or elements[k].kind != NOUN:
        return None
    title: NounPhrase = elements[k].object
    adverb = adverb or next(iter(_ONCE & {*title.words[:1]}), "")
    till = k + 1 < len(elements) and elements[k + 1].object in TILL  # "Finance minister until March, Ana Reyes trailed"
    comma = next((j for j in range(k + 1, min(len(elements), k + _LONGEST)) if elements[j].kind == COMMA), 0)
    behind = {e.kind for e in elements[k + 1 : comma]}
    if not comma or comma + 2 >= len(elements) or behind - {PREPOSITION, WHEN}:
        return None
    named, verb = elements[comma + 1], elements[comma + 2]
    if (
        not (_is_one_office(title, told=bool(adverb)) or (till and _is_bare(title)))
        or named.kind != NOUN
        or named.object.kind != PERSON
    ):
        return None
    verb = elements[comma + 3] if verb.kind == ADVERB and comma + 3 < len(elements) else verb
    tells = (verb.kind == VERB and verb.object.form == "fin") or (till and verb.kind == COMMA)
    alone = len(named.object.members) == 1 and not named.object.number
    return (named.object, title, str(adverb)) if tells and alone else None


def _is_one_office(np: NounPhrase, *, told: bool) -> bool:
    """Whether a phrase is of somebody's office, "a former mayor", or "mayor of Linz" behind an adverb."""
    of_something = bool(np.links or np.modifiers or np.possessor)
    return _is_bare(np) and (np.det in {"a", "an"} or (told and not np.det and of_something))


def _is_bare(np: NounPhrase) -> bool:
    """Whether a phrase is one person's title, and names nobody."""
    bare = np.kind == TITLE and np.name is None and not np.apposed and len(np.members) == 1 and not is_plural(np)
    return bare and not np.number


def _is_former(elements: Sequence[Element], k: int) -> tuple[NounPhrase, NounPhrase] | None:
    """Give who is said to be a former holder of an office: "Ana Reyes is a former mayor of Linz"."""
    verb, told = elements[k], elements[k + 1]
    if verb.kind != VERB or verb.object.lemma != "be" or verb.object.tense != "present" or verb.object.negated:
        return None
    before = k - 2 if elements[k - 1].kind == RELATIVE and elements[k - 1].object == "who" else k - 1
    before -= before > 0 and elements[before].kind == COMMA
    who = elements[before] if before >= 0 else elements[0]
    if who.kind != NOUN or who.object.members[-1].kind != PERSON or told.kind != NOUN:
        return None
    title: NounPhrase = told.object.members[0]
    past = "former" in {*title.statuses, *title.words} and title.det in {"a", "an", "the"}
    one = before < k - 1 or len(who.object.members) == 1
    return (who.object.members[-1], title) if past and one and title.kind == TITLE and title.name is None else None
