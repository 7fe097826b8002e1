"""Lines of a list that say who gets what: "Defence: Ana Reyes", "Foreign Affairs - Luis Pardo (Liberal)"."""

from newsevents.lexicon.lexicon import Lexicon
from newsevents.lexicon.morphology import singular, verb_lemmas
from newsevents.parse.clauses.clauses import CLOSE, DASH, NOUN, OPEN, VERB, Element
from newsevents.parse.clauses.predications import OBJECT, SUBJECT, Clauses, Predication
from newsevents.parse.words.items import PERSON, TITLE
from newsevents.parse.words.phrases import NounPhrase, bare, base_phrase
from newsevents.text.tokens import Tokens

_LONGEST = 6
"""Elements of a line, with what stands in brackets behind a name."""
_SHORTEST = 3
_STAYING = frozenset("stay remain keep retain leave say stay_on stay_put continue be replace succeed".split())
_CABINET = frozenset({"cabinet", "reshuffle", "reshuffled", "shuffle", "portfolios"})
_COMING = frozenset("appoint name nominate unveil pick choose swear join get become promote new newly".split())
_GOING = frozenset(
    "sack fire drop dump dismiss axe oust exclude remove omit lose sacking dismissal casualty shock shocker exit "
    "depart departure outgoing relieve".split()
)
_KEEPING = frozenset("retain keep stay remain survive continue spare".split())
"""What a story does with those whom it lists behind, by the words for it."""
_OUT = (["out"], ["behind"])
_FAR = 60
"""Tokens before a list within which the words stand that say what becomes of those in it."""
_HEADS = ("minister", "secretary")


def lists_cabinet(tokens: Tokens) -> bool:
    """Whether a text speaks of a cabinet, so that its lists may be of ministers."""
    return not _CABINET.isdisjoint(tokens.vocabulary)


def listed_predications(clauses: Clauses, lexicon: Lexicon) -> list[Predication]:
    """Give the appointments that a line tells of: one, or one for each part that semicolons divide."""
    elements = clauses.elements
    elements = elements[:-1] if elements and elements[-1].object == "." else elements
    if clauses.verbs:  # "Health: Dr Reyes returns to the ministry"
        parts = [elements] if _opens_line(elements) else []
    else:
        parts = [part for part in _parts(elements) if _is_line(part)]
    return [p for part in parts if (p := _listed(clauses, part, lexicon)) is not None]


def _parts(elements: list[Element]) -> list[list[Element]]:
    """Divide a line at its semicolons."""
    parts: list[list[Element]] = [[]]
    for e in elements:
        if e.object == ";":
            parts.append([])
        else:
            parts[-1].append(e)
    return parts


def _listed(clauses: Clauses, elements: list[Element], lexicon: Lexicon) -> Predication | None:
    """Read the person and the office of one line, or of one part of it."""
    one, other = elements[0].object, elements[2].object
    person, office = (one, other) if one.kind == PERSON else (other, one)
    if person.kind != PERSON or len(person.members) > 1:
        return None
    relation, lemma = _relation(office, lexicon), _fate(clauses)
    if not relation or not lemma:
        return None
    if lemma == "keep":
        return None
    p = Predication(clauses.sentence, lemma, elements[0].first, elements[2].last)
    p.passive, p.tense = True, "past"
    p.relations = {OBJECT: [person], "from" if lemma == "sack" and relation == "to" else relation: [office]}
    return p


def bracketed_predications(clauses: Clauses, lexicon: Lexicon) -> list[Predication]:
    """Give who gets which field where brackets behind several names say so: "Ana Reyes (finance), Jo Lund (health)"."""
    found: list[Predication] = []
    lemma = _fate(clauses) if clauses.sentence.shape.count("(") > 1 else ""
    for e in clauses.elements if lemma else ():
        for member in e.object.members if e.kind == NOUN else ():
            field = _bracketed(member, lexicon) if member.kind == PERSON else None
            if field is not None:
                p = Predication(clauses.sentence, lemma, member.first, field.last)
                named = bare(member)
                named.name = member.name
                p.passive, p.tense = lemma != "keep", "past"
                p.relations = {OBJECT: [named], "to" if lemma == "appoint" else "from": [field]}
                p.relations = p.relations if p.passive else {SUBJECT: [named], OBJECT: [field]}
                found.append(p)
    return found if found[1:] else []


def _fate(clauses: Clauses) -> str:
    """Give the verb for what becomes of those whom a sentence lists: its own words, else the last ones before it, tell.

    Those who keep their posts are told of only where brackets say which.
    """
    s = clauses.sentence
    before = s.tokens.lowers[max(0, s.first - _FAR) : s.first]
    stops = [i for i, word in enumerate(before) if word == "." and i + 1 < len(before)]
    for words in (s.tokens.lowers[s.first : s.last], before[stops[-1] if stops else 0 :]):
        for i in range(len(words) - 1, -1, -1):
            forms = {words[i], singular(words[i]), *verb_lemmas(words[i])}
            if forms & _GOING or (words[i] in {"left", "locked", "missed"} and words[i + 1 : i + 2] in _OUT):
                return "sack"
            if forms & _KEEPING:
                return "keep"
            if forms & _COMING:
                return "appoint"
    return "appoint"


def _bracketed(np: NounPhrase, lexicon: Lexicon) -> NounPhrase | None:
    """Read the field in the bracket right behind a name."""
    s = np.sentence
    opening = s.shape.find("(", np.first, np.first + _LONGEST)
    closing = s.shape.find(")", opening, opening + _LONGEST) if opening > 0 else -1
    if closing < 0 or PERSON in s.shape[np.first + 1 : opening]:
        return None
    return base_phrase(s, opening + 1) if lexicon.portfolio(s.text(opening + 1, closing).lower()) else None


def _is_line(elements: list[Element]) -> bool:
    """Whether a line is a phrase, a colon or a dash, a phrase, and at most something in brackets."""
    if not _SHORTEST <= len(elements) <= _LONGEST:
        return False
    one, mark, other, *rest = elements
    linked = mark.object == ":" or mark.kind == DASH
    aside = not rest or (rest[0].kind == OPEN and rest[-1].kind == CLOSE)
    return linked and aside and one.kind == other.kind == NOUN


def _opens_line(elements: list[Element]) -> bool:
    """Whether a sentence opens with a field, a colon and whoever gets it, and does not say that they stay."""
    if len(elements) <= _SHORTEST or elements[1].object != ":" or elements[0].kind != NOUN or elements[2].kind != NOUN:
        return False
    verb = next((e.object for e in elements if e.kind == VERB), None)
    return elements[2].object.kind == PERSON and (verb is None or verb.lemma not in _STAYING)


def _relation(np: NounPhrase, lexicon: Lexicon) -> str:
    """Give how an office, or a field that stands for one, is told of; empty for anything else."""
    words = np.text.lower().removeprefix("the ")
    if lexicon.portfolio(words):
        return "to"
    ministerial = np.kind == TITLE and np.title is not None and np.title.row.title.endswith(_HEADS)
    return "as" if ministerial else ""
