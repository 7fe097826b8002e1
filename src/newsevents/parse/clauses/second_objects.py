"""The office behind what is said of whom one chooses for it: "named Ana Reyes, a lawyer, chief executive"."""

from newsevents.lexicon.grammar import default_grammar
from newsevents.lexicon.morphology import singular
from newsevents.parse.clauses.clauses import COMMA, NOUN, PREPOSITION, VERB, Element
from newsevents.parse.clauses.predication import OBJECT, OBJECT2, Predication
from newsevents.parse.words.items import PERSON, TITLE
from newsevents.parse.words.phrases import NounPhrase, bare

_CHOOSING = frozenset(
    "appoint reappoint re-appoint name elect re-elect reelect choose crown declare make confirm select pick".split()
)
"""Verbs that take whom they choose and, as a second object, for what."""
_WISHING = frozenset(
    "nominate propose tap back support endorse favour favor recommend urge ask invite tip want hire".split()
)
"""Other verbs whose object is to do what an infinitive says."""
_ELSEWHERE = frozenset({"as", "to"})
"""Prepositions that lead in the office where no second object does."""


def takes_office(p: Predication) -> bool:
    """Whether a verb tells of choosing somebody whose office may stand right behind them."""
    return p.lemma in _CHOOSING and not p.passive


def is_for_what(p: Predication, e: Element) -> bool:
    """Whether an infinitive behind an aside says what a verb's object is to do: "chose Reyes, a judge, to lead it"."""
    return e.kind == VERB and e.object.form == "inf" and (takes_office(p) or p.lemma in _WISHING) and not p.passive


def is_office(np: NounPhrase) -> bool:
    """Whether a phrase is an office by itself, as somebody is given one: "chief executive", "its new chairman"."""
    return np.kind == TITLE and np.name is None and np.det in {"", "poss:its", "poss:their"}


def take_object(p: Predication, slot: str, np: NounPhrase) -> None:
    """Add what a verb takes, in the place of its object where it only says who those are: "beat rivals Ana Reyes"."""
    if slot == OBJECT2 and _names_relatives(p, np):
        p.relations[OBJECT] = [np]
    else:
        p.add(slot, np)


def _names_relatives(p: Predication, np: NounPhrase) -> bool:
    """Whether names right behind a verb's object say who those are: "defeated rivals Ana Reyes and Tom Okoro"."""
    told = p.get(OBJECT)[-1]
    several = told.name is None and told.sentence.low(told.last - 1).endswith("s")
    relatives = default_grammar().relatives
    return several and singular(told.head) in relatives and np.kind == PERSON and told.last == np.first


def office_behind_aside(p: Predication, np: NounPhrase, elements: list[Element], j: int) -> NounPhrase | None:
    """Part the office from whom a verb chooses at ``j``, where it looks like one more description of them."""
    if not takes_office(p) or p.get(OBJECT) or _told_elsewhere(elements[j + 1 : j + 3]):
        return None
    person = np.members[-1]
    if person.kind != PERSON:
        person = next((a for a in person.apposed if a.kind == PERSON), person)
    if person.kind != PERSON or not person.apposed or not is_office(person.apposed[-1]):
        return None
    offices, shape = _joined(person), np.sentence.shape
    office, told = offices[0], len(person.apposed) > len(offices)
    aside = told or shape[office.first - 2 : office.first] == "0," or person is not np.members[-1]
    if not aside or offices[-1].last != np.last:
        return None
    person.apposed = person.apposed[: -len(offices)]
    office.members, office.last = offices, np.last
    return office


def _joined(person: NounPhrase) -> list[NounPhrase]:
    """Give the offices that end what is told of somebody, two where "and" joins them: "its chairman and president"."""
    pair = person.apposed[-2:]
    joined = len(pair) > 1 and is_office(pair[0]) and person.sentence.low(pair[1].first - 1) == "and"
    return list(pair) if joined else list(pair[-1:])


def _told_elsewhere(following: list[Element]) -> bool:
    """Whether the office comes later: "named Ana Reyes, a lawyer, vice chair of Acme, as chief executive"."""
    following = following[1:] if following and following[0].kind == COMMA else following[:1]
    return any(e.kind == VERB or (e.kind == PREPOSITION and e.object in _ELSEWHERE) for e in following)


def office_behind_clause(p: Predication, elements: list[Element], i: int) -> bool:
    """Whether the comma at ``i`` closes a clause about whom a verb chooses: "named Ana Reyes, who led it, chair"."""
    after = elements[i + 1] if i + 1 < len(elements) else None
    office = elements[i].kind == COMMA and after is not None and after.kind == NOUN and is_office(after.object)
    return office and takes_office(p) and any(np.members[-1].kind == PERSON for np in p.get(OBJECT))


def chosen_as(p: Predication, np: NounPhrase) -> NounPhrase:
    """Tell what one is chosen as from who is chosen, where they make one phrase: "named as his successor Ana Reyes"."""
    before = [a for a in np.apposed if a.first == np.first]
    titled = np.title is not None and bool(np.det)
    if np.kind != PERSON or p.passive or p.get(OBJECT) or not (before or titled):
        return np
    described = before[0] if before else bare(np)
    if np.title is not None and titled:
        described.kind, described.head, described.name = TITLE, np.title.text.lower(), None
        np.title = None
    np.apposed = tuple(a for a in np.apposed if a is not described)
    p.add(OBJECT, np)
    return described
