"""Lists whose items are long: "beat Kim of China; Rowe, a doctor; and Lund", "named Kim, who runs a bank, and Rowe".

Grammar joins names that stand side by side. Where a description, a relative clause or a semicolon stands between them,
they are joined here, once each verb has its subject and its object.
"""

from collections.abc import Iterator

from newsevents.parse.clauses.clauses import (
    ADVERB,
    BREAK,
    COMMA,
    CONJUNCTION,
    NOUN,
    PREPOSITION,
    RELATIVE,
    SUBORDINATOR,
    VERB,
    WHEN,
    Element,
)
from newsevents.parse.clauses.predication import OBJECT, SUBJECT, Predication
from newsevents.parse.words.items import ORGANIZATION, PERSON, PLACE, STATE, TITLE
from newsevents.parse.words.phrases import NounPhrase

_KINDS = frozenset({PERSON, STATE, PLACE, ORGANIZATION})
_OF_MANY = frozenset("name support backing endorsement blessing vote sympathy opposition".split())
"""Nouns of which a list may say whose they are."""
_CLAUSAL = frozenset({VERB, BREAK, RELATIVE, SUBORDINATOR, CONJUNCTION})
_NEARBY = 7
_LONGEST = 14
"""Elements that a description may take."""
_BARE = frozenset({VERB, PREPOSITION, BREAK})
_MOVES = frozenset("switch move transfer promotion demotion elevation return appointment shift".split())
_SOMEBODY = frozenset({"man", "woman", "person", "incumbent"})
_THEY = (["he"], ["she"])
_SECOND = 2
_NEAR = 4
_ONE_OF = 3
"""Elements from a name to the "whose" behind "one of those"."""
_ORIGINS = ([COMMA, PREPOSITION, NOUN], [PREPOSITION, NOUN])
"""What may tell where somebody is from between a name and a relative clause: "Ms Kim, of Oslo, who"."""
_OPENS = frozenset({BREAK, SUBORDINATOR})


def join_series(elements: list[Element], verbs: dict[int, Predication]) -> None:
    """Give a verb all that the list behind it names, in place."""
    for k in range(1, len(elements) - 2):
        e = elements[k]
        opens = e.kind == NOUN and e.object.head in _OF_MANY and e.object.of is not None
        if opens and (e.object.head == "name" or len(e.object.of.members) == 1):
            e.object.of.members.extend(m for np in items(elements, k) for m in _named(np))
        if e.kind != NOUN or not _kind(e.object) or elements[k - 1].kind not in _BARE:
            continue
        found = list(items(elements, k))
        for p in verbs.values() if found else ():
            for fillers in p.relations.values():
                if p.index < k and any(np is e.object for np in fillers):
                    fillers.extend(found)


def items(elements: list[Element], k: int) -> Iterator[NounPhrase]:
    """Give the further items of a list that the phrase at ``k`` opens."""
    first: NounPhrase = elements[k].object
    of_many = first.of if first.head in _OF_MANY else None
    kinds, j = frozenset({_kind(of_many or first)}), k
    if of_many is not None and first.head != "name" and "" not in kinds:
        kinds = _KINDS - {PLACE}
    while j < len(elements):
        strayed = _strayed(elements, j)
        if strayed:
            yield from strayed
            return
        following = _behind_semicolon(elements, j) or _behind_relative(elements, j) or _behind_pair(elements, j)
        following = following or _behind_list(elements, j)
        np = elements[following].object if following else None
        if np is None or _kind(np) not in kinds:
            return
        yield np
        j = following


def join_strayed(elements: list[Element], verbs: dict[int, Predication]) -> None:
    """Give a verb the subjects that seem to be joined to a place: "Ms Kim, a vet in Leeds, and Mr Rowe fell"."""
    for p in verbs.values():
        fillers = p.get(OBJECT if p.passive else SUBJECT)
        named = fillers[-1] if fillers and p.form == "fin" and _kind(fillers[-1]) == PERSON else None
        k = next((k for k in range(p.index) if named is not None and elements[k].object is named), p.index)
        placed = k + 1 < p.index and elements[k + 1].kind == PREPOSITION
        strayed = _strayed(elements[: p.index + 1], k) if placed else []
        fillers.extend(np for np in strayed if np not in fillers)


def join_subjects(elements: list[Element], verbs: dict[int, Predication]) -> None:
    """Give a verb the first of its subjects too: "Ms Kim, who runs a bank, and Mr Rowe dropped out"."""
    for k in range(len(elements) - 2) if any(e.kind == RELATIVE for e in elements) else ():
        if elements[k].kind != NOUN or not _kind(elements[k].object) or (k and elements[k - 1].kind not in _OPENS):
            continue
        second = _after_aside(elements, k)
        for p in verbs.values() if second else ():
            relation = OBJECT if p.passive else SUBJECT
            if p.index > second and elements[second].object in p.get(relation):
                p.relations[relation] = [elements[k].object, *p.get(relation)]


def join_antecedents(elements: list[Element], verbs: dict[int, Predication]) -> None:
    """Let what is said of "both", and what "whose" opens, be of all who are named before it."""
    for k, p in verbs.items():
        before = elements[max(0, k - _NEAR + 1) : k]
        listed = before[0].object if before and before[-1].object == "both" and before[0].kind == NOUN else None
        if listed is not None and p.form == "part" and p.get(OBJECT) == [listed.members[-1]]:
            p.relations[OBJECT] = [listed]  # "Ms Kim and Mr Rowe, both tipped for the job,"
    for k in range(2, len(elements) - 1):
        named, owned = elements[k - 1 - (elements[k - 1].kind == COMMA)], elements[k + 1]
        if elements[k].object != "whose" or not named.kind == owned.kind == NOUN:
            continue
        if named.object.head == "one" and k > _ONE_OF and elements[k - 2].kind == COMMA:
            named = elements[k - _ONE_OF]  # "Ms Kim, one of the 20 whose names will be on the ballot"
        if named.kind == NOUN and (owned.object.kind == "m" or owned.object.head == "name"):
            owned.object.possessor = named.object  # "Ms Kim and Mr Rowe, whose names were floated"


def _mover(elements: list[Element], k: int) -> NounPhrase | None:
    """Give who moves to where a verb at ``k`` tells of: "the switch of Mr Lund to the ministry, where he succeeds"."""
    if k < _SECOND or elements[k - 2].object != "where":
        return None
    moves = (e.object for e in elements[: k - 2] if e.kind == NOUN and e.object.head in _MOVES)
    return next((np.of for np in moves if np.of is not None and np.of.kind == PERSON), None)


def name_awaited(elements: list[Element], verbs: dict[int, Predication]) -> None:
    """Give a relative clause whom its sentence names behind it: "the man she will replace on Aug. 1, Mr Lund"."""
    for k, p in verbs.items():
        before = elements[max(0, k - 2) : k]
        if len(before) < 2 or not before[0].kind == before[1].kind == NOUN or before[0].object.head not in _SOMEBODY:
            continue
        j = k + 1
        while j < len(elements) and (elements[j].kind == WHEN or elements[j + 1 : j + 2] == [] or _dates(elements, j)):
            j += 1
        named = elements[j + 1] if j + 1 < len(elements) and elements[j].kind == COMMA else None
        if before[1].object.kind in {"P", PERSON} and named is not None and named.kind == NOUN:
            p.relations[OBJECT] = [named.object] if named.object.kind == PERSON else p.get(OBJECT)


def _dates(elements: list[Element], j: int) -> bool:
    """Whether a preposition only leads in a time."""
    return elements[j].kind == PREPOSITION and elements[j + 1].kind == WHEN


def bind_pronouns(elements: list[Element], verbs: dict[int, Predication]) -> None:
    """Let "he" in what a relative clause says be whom that is about: "replaces Ms Kim, who said that she would go"."""
    for p in verbs.values():
        above, relation = p.governor, OBJECT if p.passive else SUBJECT
        mover = _mover(elements, p.index) if p.form == "fin" and not p.passive else None
        if mover is not None and [np.head for np in p.get(SUBJECT)] in _THEY:
            p.relations[SUBJECT] = [mover]
        if above is None or p.form != "fin" or [np.head for np in p.get(relation)] not in _THEY:
            continue
        who = above.get(SUBJECT)
        related = any(e.kind == RELATIVE for e in elements[max(0, above.index - _SECOND) : above.index])
        if related and not above.passive and len(who) == 1 and who[0].kind == PERSON:
            he = p.get(relation)[0]
            for q in verbs.values():  # and of the infinitives that he governs
                q.relations = {r: [who[0] if np is he else np for np in nps] for r, nps in q.relations.items()}


def name_labelled(elements: list[Element], verbs: dict[int, Predication]) -> None:
    """Give a participle that labels a line whom the line names: "Hired: Ana Reyes, general counsel, Norvex"."""
    p = verbs.get(0)
    if p is None or p.form not in {"part", "ger"} or [e.object for e in elements[1:2]] != [":"] or p.get(OBJECT):
        return
    named, *rest = elements[2:] or (None,)
    if named is None or named.kind != NOUN or named.object.kind != PERSON or len(named.object.members) > 1:
        return
    if p.form == "ger":
        p.form, p.progressive, p.relations[SUBJECT] = "fin", True, [named.object]  # "Stepping down: Ana Reyes"
        return
    p.add(OBJECT, named.object)
    described = [e.object for e in rest[1:2] if rest[0].object == "as" and e.kind == NOUN]
    for np in (described or named.object.apposed)[:1]:
        if np.kind == TITLE:
            house = [e.object for e in rest[1:2] if e.kind == NOUN and e.object.kind == ORGANIZATION and not np.links]
            np.links += tuple(("of", body) for body in house)
            p.add("as", np)


def _kind(np: NounPhrase) -> str:
    """Give of what kind a phrase is that names somebody: a description before a name is of the name's kind."""
    named = next((a.kind for a in np.apposed if a.kind == PERSON), np.kind)
    return named if named in _KINDS else ""


def _named(np: NounPhrase) -> list[NounPhrase]:
    """Give whom an item of a list names: a description before a name stands for it."""
    return np.members if np.kind in _KINDS else [a for a in np.apposed if a.kind == PERSON]


def _behind_semicolon(elements: list[Element], j: int) -> int:
    """Give the item behind the next semicolon, if no clause stands before it or opens with it; 0 for none."""
    end = next((i for i in range(j + 1, min(len(elements), j + _LONGEST)) if elements[i].kind == BREAK), 0)
    if not end or elements[end].object != ";" or tells(elements, j, end):
        return 0
    start = end + 1 + (elements[end + 1 : end + 2] != [] and elements[end + 1].kind == CONJUNCTION)
    if start >= len(elements) or elements[start].kind != NOUN:
        return 0
    close = next((i for i in range(start + 1, len(elements)) if elements[i].kind == BREAK), len(elements))
    if not _kind(elements[start].object) and [e.kind for e in elements[close - 2 : close]] == [COMMA, NOUN]:
        start = close - 1  # "; the member for Oslo, Ms Kim;"
    return start if not tells(elements, start, close) else 0


def tells(elements: list[Element], start: int, end: int) -> bool:
    """Whether a main verb stands in a stretch: one that no relative pronoun or "as" leads to."""
    relative = False
    for j, e in enumerate(elements[start:end], start):
        if e.kind == VERB and elements[j - 1].kind == COMMA and elements[j].object.form == "fin":
            relative &= not any(f.kind == VERB and f.object.form == "fin" for f in elements[start:j])
        relative = relative or e.kind in {RELATIVE, SUBORDINATOR}  # "Ms Kim, who longs to join them, is still short"
        if e.kind == VERB and e.object.form == "fin" and not relative:
            return True
    return False


def _strayed(elements: list[Element], j: int) -> list[NounPhrase]:
    """Give whom "and" seems to join to a place: "between Ms Kim, a hotelier from Leeds, and Mr Rowe"."""
    for k in range(j + 1, min(len(elements) - 1, j + _NEARBY)):
        e, following = elements[k], elements[k + 1]
        if e.kind in _CLAUSAL:
            return []
        if e.kind == PREPOSITION and following.kind == NOUN and following.object.members[1:]:
            place, *named = following.object.members
            return named if place.kind != PERSON and all(np.kind == PERSON for np in named) else []
    return []


def _behind_relative(elements: list[Element], j: int) -> int:
    """Give the last item of a list behind the description of the one before it; 0 for none."""
    start = _after_aside(elements, j)
    after = elements[start + 1] if start and start + 1 < len(elements) else None
    if not start or (after is not None and after.kind == VERB and after.object.form == "fin"):
        return 0  # "met Ms Kim, who runs a bank, and Mr Rowe said"
    return start


def _behind_pair(elements: list[Element], j: int) -> int:
    """Give the rest of a list behind two with one title: "judges Kim and Rowe, banker Lund and Ms Adu"; 0 for none."""
    pair, rest = elements[j], elements[j + 1 : j + 4]
    if [e.kind for e in rest[:2]] != [COMMA, NOUN] or (rest[2:] and rest[2].kind != BREAK):
        return 0
    people = (m for np in (pair.object, rest[1].object) for m in np.members)
    joined = len(pair.object.members) > 1 and len(rest[1].object.members) > 1
    return j + 2 if joined and all(m.kind == PERSON for m in people) else 0


def _behind_list(elements: list[Element], j: int) -> int:
    """Give what "and" adds to a list that has one: "the Greens, the Left and the Centre, and the Reds"; 0 for none."""
    rest = elements[j + 1 : j + 5]
    listed = len(elements[j].object.members) > 1 and _kind(elements[j].object) in {ORGANIZATION, STATE}
    closed = [e.kind for e in rest] in ([COMMA, CONJUNCTION, NOUN, BREAK], [COMMA, CONJUNCTION, NOUN])
    return j + 3 if listed and closed and rest[1].object == "and" else 0


def _behind_post(elements: list[Element], j: int) -> int:
    """Give who stands behind what a person is in: "Ms Kim, in charge of Asia, and Mr Rowe"; 0 for nobody."""
    i = j + 1 + (elements[j + 2 : j + 3] != [] and elements[j + 2].kind == ADVERB)  # "once of Norvest"
    if [e.kind for e in (*elements[j + 1 : j + 2], *elements[i + 1 : i + 4])] != [COMMA, PREPOSITION, NOUN, COMMA]:
        return 0
    at = i + 4 + (elements[i + 4 : i + 5] != [] and elements[i + 4].kind == CONJUNCTION)
    named = [e.object for e in (elements[j], *elements[at : at + 1]) if e.kind == NOUN]
    apart = elements[i + 2].object.kind != PERSON
    return at if apart and len(named) > 1 and all(_kind(np) == PERSON for np in named) else 0


def _after_aside(elements: list[Element], j: int) -> int:
    """Give the phrase behind a comma and "and" that follow a relative clause on the phrase at ``j``; 0 for none."""
    beside = _behind_post(elements, j)
    if beside:
        return beside
    j += next((len(kinds) for kinds in _ORIGINS if [e.kind for e in elements[j + 1 : j + 1 + len(kinds)]] == kinds), 0)
    if [e.kind for e in elements[j + 1 : j + 3]] != [COMMA, RELATIVE]:
        return 0
    nested = False
    for i in range(j + 3, min(len(elements) - 1, j + _LONGEST)):
        e, following = elements[i], elements[i + 1]
        if e.kind == BREAK:
            return 0
        nested = nested or e.kind == SUBORDINATOR  # "who says that she is happy where she is, and Mr Rowe"
        if e.kind == COMMA and (following.kind == CONJUNCTION or not nested):
            at = i + 1 + (following.kind == CONJUNCTION)
            return at if at < len(elements) and elements[at].kind == NOUN else 0
    return 0
