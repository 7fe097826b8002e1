"""Whom a phrase that only counts or describes people stands for, where the sentence names them.

"Three countries, Japan, Chile and Mali, opposed her", "those backing her include Ms Chen", "among her supporters are Ms
Chen and Mr Lund", "the only senator to vote no was Ms Chen", "Mali was among the countries that opposed her": what is
said of the group is said of whoever is named.
"""

from collections.abc import Iterator
from itertools import pairwise

from newsevents.parse.clauses.clauses import (
    ADVERB,
    BREAK,
    CLOSE,
    COMMA,
    CONJUNCTION,
    DASH,
    NOUN,
    OPEN,
    PREPOSITION,
    QUOTE,
    RELATIVE,
    SUBORDINATOR,
    VERB,
    WHEN,
    Element,
)
from newsevents.parse.clauses.predication import ATTRIBUTE, OBJECT, SUBJECT, Predication
from newsevents.parse.clauses.series import items
from newsevents.parse.words.items import NAMED, ORGANIZATION, PERSON, TITLE
from newsevents.parse.words.numbers import read_number
from newsevents.parse.words.phrases import NounPhrase

SINGLED = frozenset("only first second third fourth fifth last latest sole lone newest".split())
"""Words that single one out of a group."""
_RANKS = tuple(
    "sixth seventh eighth ninth tenth eleventh twelfth eenth ieth -first -second -third".split(),
)
"""What ends the words for later ones: "sixteenth", "twenty-first"."""
_COUNTING = frozenset({"some", "several", "many", "few", "most", "other", "more", "dozens", "both"})
_PRONOUNS = frozenset({"those", "others", "some", "several", "many"})
_CLAUSE = 4
"""Elements of a short clause."""
_FIRST = 2
"""What is no later element opens its clause, a mark or a preposition apart."""
_SUCH_AS = frozenset({"including", "notably", "namely", "chiefly", "especially", "particularly", "like"})
_LISTING = frozenset({"include", "be", "number"})
_LEADING = frozenset({"lead", "head", "organize", "organise", "join"})
_LED = frozenset({"group", "bloc", "coalition", "band"})
_CLOSED_BY = {OPEN: CLOSE, DASH: DASH}


def is_some_of(np: NounPhrase) -> bool:
    """Whether a phrase counts or singles out members by their party: "three Republicans", "the lone Democrat"."""
    if np.kind != ORGANIZATION or np.name is None:
        return False
    counted = np.head.endswith("s") and bool(np.number)  # "20 House Republicans"
    if getattr(np.name.row, "kind", "") != "party" and not counted:
        return False
    return (
        bool(np.number)
        or np.det in {"every", "each"}
        or bool(_COUNTING & set(np.words))
        or bool(SINGLED & set(np.words))
    )


def is_group(np: NounPhrase) -> bool:
    """Whether a phrase tells of people without naming them: "20 senators", "those", "the only country"."""
    if is_some_of(np):
        return True
    if np.name is not None or np.apposed:
        return False
    if np.kind == "P":
        return np.head in _PRONOUNS
    counted = bool(np.number) or (np.kind == "0" and np.det in {"the", "those"} and read_number(np.head) is not None)
    plural = np.kind == "m" or counted or (np.title is not None and np.title.text.lower().endswith("s"))
    return np.kind in {"n", "m", TITLE, "0", "j"} and (plural or bool(SINGLED & {np.head, *np.words}))


def innermost(np: NounPhrase) -> NounPhrase:
    """Give the last phrase inside another: "20 senators" of "the support of 20 senators"."""
    while np.links and np.links[-1][1].last == np.last:
        np = np.links[-1][1]
    return np


def one_of(np: NounPhrase) -> NounPhrase:
    """Give what "one of" counts: "is one of her backers"."""
    return np.of if np.kind == "0" and np.head == "one" and np.of is not None else np


def name_listed(elements: list[Element]) -> None:
    """Note whom commas, brackets, dashes and "including" name of a group right behind it."""
    for k, e in enumerate(elements):
        if e.kind != NOUN:
            continue
        group = innermost(e.object.members[-1])
        if not is_group(group):
            group = e.object.members[-1]  # "three candidates for mayor of Leeds – Reyes, Lund and Chen – withdrew"
            named = _behind(elements, k) if is_group(group) and group.number else None
            if named is not None and len(named.members) == read_number(group.number):
                group.instances.append(named)
            continue
        named = _behind(elements, k) or _behind_relative(elements, k, group)
        if named is not None:
            group.instances.extend([named, *_as_well(elements, named), *_behind_aside(elements, named)])
    _name_among(elements)
    _name_counted(elements)
    _name_last(elements)


def _as_well(elements: list[Element], named: NounPhrase) -> Iterator[NounPhrase]:
    """Give who is added behind the names of a group: "two colleagues, Ms Chen and Mr Lund, as well as Ms Cole"."""
    j = next((k for k, e in enumerate(elements) if e.kind == NOUN and e.object is named), len(elements))
    if [e.object for e in elements[j + 2 : j + 5]] == ["as", "well", "as"] and elements[j + 1].kind == COMMA:
        added = elements[j + 5 : j + 6]
        yield from (e.object for e in added if e.kind == NOUN and e.object.members[0].kind in NAMED)


def _behind_aside(elements: list[Element], named: NounPhrase) -> Iterator[NounPhrase]:
    """Give who stands in a list behind a remark on its first: "others, among them Ms Chen, who quit, and Mr Lund"."""
    k = next((k for k, e in enumerate(elements) if e.kind == NOUN and e.object is named), None)
    yield from items(elements, k) if k is not None and named.kind == PERSON else ()


def _name_among(elements: list[Element]) -> None:
    """Note who is named before the group that they are among: "Ms Chen, among the first MPs to endorse her,"."""
    for k in range(len(elements) - 3):
        if elements[k + 2].object != "among":
            continue
        who, comma, _, group = elements[k : k + 4]
        if who.kind == NOUN and comma.kind == COMMA and group.kind == NOUN:
            np: NounPhrase = group.object.members[-1]
            if who.object.kind in NAMED and is_group(innermost(np)):
                innermost(np).instances.append(who.object.members[-1])


def _name_last(elements: list[Element]) -> None:
    """Note the names that end a sentence of the group that opens it: "Two were tipped, Ms Chen and Mr Lund"."""
    last = elements[:-1] if elements and elements[-1].object == "." else elements
    first = next((k for k, e in enumerate(last[:_CLAUSE]) if e.kind == NOUN), 0)  # "So far two have declared"
    at = next((k for k, e in enumerate(last) if k > first + 1 and e.kind in {COMMA, DASH}), 0)
    told = last[at + 1 :] if at and not any(e.kind in {BREAK, RELATIVE, OPEN, COMMA} for e in last[:at]) else []
    if not told or last[first].kind != NOUN or any(e.kind not in {NOUN, COMMA, CONJUNCTION} for e in told):
        return
    group, named = last[first].object, [m for e in told if e.kind == NOUN for m in e.object.members]
    size = read_number(group.number) if group.number else None
    if size == len(named) > 1 and all(m.kind in NAMED for m in named) and is_group(group):
        group.instances.extend(named)


def _name_counted(elements: list[Element]) -> None:
    """Note the names behind a colon of a group that counts as many: "the three groups that matter: X, Y, Z"."""
    colon = next((k for k, e in enumerate(elements) if e.object == ":"), 0)
    named = [m for np in _list_behind(elements, colon - 1) for m in np.members] if colon else []
    if named and any(e.object == ";" for e in elements[colon:]) and elements[colon + 1].kind == NOUN:
        listed = [elements[colon + 1].object, *items(elements, colon + 1)]  # "Reyes, a judge; Lund, a vet; and Cole"
        named = [m for np in listed for m in np.members]
    for e in elements[:colon] if len(named) > 1 else ():
        for group in _nested(e.object.members[-1]) if e.kind == NOUN else ():
            if is_group(group) and group.number and read_number(group.number) == len(named):
                group.instances.extend(named)


def _nested(np: NounPhrase) -> Iterator[NounPhrase]:
    """Give a phrase and those that it links to: "the promotion of three leaders to the position of vice president"."""
    yield np
    for _, linked in np.links:
        yield from _nested(linked)


def _behind(elements: list[Element], k: int) -> NounPhrase | None:
    """Give the names right behind an element: "(Japan and Chile)", "— Ms Chen and Mr Lund —", ", including Japan"."""
    kinds = [e.kind for e in elements[k + 1 : k + 4]]
    if kinds[:1] == [NOUN] and k and elements[k - 1].kind == PREPOSITION and elements[k].object.kind == "m":
        named = _named(elements[k + 1])  # "backed by the unions Unite and the GMB"
        return named if named is not None and len(named.members) > 1 and elements[k].object.det else None
    if len(kinds) == 3 and kinds[0] in _CLOSED_BY and kinds[1] == NOUN and kinds[2] in {_CLOSED_BY[kinds[0]], BREAK}:
        return _named(elements[k + 2])
    if kinds[:2] == [COMMA, NOUN] and kinds[2:] in ([COMMA], [BREAK]):
        return _counted(elements[k].object.members[-1], elements[k + 2])
    j = k + 1 + (kinds[:1] in ([COMMA], [DASH]))
    if (one_among := _one_among(elements, k)) is not None:
        return one_among
    words = [str(e.object) for e in elements[j : j + 2]]
    if words[:1] and words[0] in _SUCH_AS:
        return _named(elements[j + 1]) if j + 1 < len(elements) else None
    if words == ["such", "as"]:
        return _named(elements[j + 2]) if j + 2 < len(elements) else None
    j += words[:1] == ["key"]  # "regional presidents, key among them Mr Lund"
    words = [str(e.object) for e in elements[j : j + 2]]
    among = words[:1] == ["among"] and j + 2 < len(elements) and elements[j + 1].kind == NOUN
    if among and elements[j + 1].object.head in {"them", "these"}:
        return _named(elements[j + 2])
    return None


def _one_among(elements: list[Element], k: int) -> NounPhrase | None:
    """Give who is among a group: "other candidates, Ms Chen among them", "the board on Friday, Mr Lund among them"."""
    j = k + 1
    j += 2 if [e.kind for e in elements[j : j + 2]] == [PREPOSITION, WHEN] else 0
    j += [e.kind for e in elements[j : j + 1]] == [WHEN]
    if [e.kind for e in elements[j : j + 2]] != [COMMA, NOUN]:
        return None
    among = j + 2 + (elements[j + 2].kind == COMMA if j + 2 < len(elements) else 0)
    told = [e.object for e in elements[among : among + 1]] == ["among"]
    return _named(elements[j + 1]) if told and _is_them(elements[among + 1 : among + 2]) else None


def _behind_relative(elements: list[Element], k: int, group: NounPhrase) -> NounPhrase | None:
    """Give the names behind what is told of as many: "the three who voted no — Ms Chen, Mr Lund and Ms Cole —"."""
    size = read_number(group.number) if group.number else None
    if size is None or k + 1 >= len(elements) or elements[k + 1].kind != RELATIVE:
        return None
    for mark, e in pairwise(elements[k + 2 :]):
        if mark.kind in {COMMA, DASH, OPEN} or mark.object == ":":
            named = _named(e)
            return named if named is not None and len(named.members) == size else None
        if mark.kind in {BREAK, SUBORDINATOR, RELATIVE}:
            return None
    return None


def singles_out(np: NounPhrase) -> bool:
    """Whether a phrase singles one out of a group, be it by a number: "the only senator", "the 21st country"."""
    words = {np.head, *np.words}
    return not SINGLED.isdisjoint(words) or any(
        word.endswith(_RANKS) or (word[:1].isdigit() and word[-2:] in {"st", "nd", "rd", "th"}) for word in words
    )


def is_one(group: NounPhrase) -> bool:
    """Whether a phrase counts one of a group: "only one Republican", "the sole senator"."""
    one = bool(SINGLED & {group.head, *group.words}) and group.kind != "m"
    return is_group(group) and (one or group.number == "one")


def is_all(group: NounPhrase, named: int) -> bool:
    """Whether as many are named as a phrase counts: "two senators, Ms Chen and Mr Lund,"."""
    return bool(group.number) and group.links == () and read_number(group.number) == named


def _counted(group: NounPhrase, e: Element) -> NounPhrase | None:
    """Give the names between commas that are as many as a group counts: "only one Republican, Ms Chen,"."""
    named = _named(e)
    if group.kind == "0" and group.of is not None:  # "three of his predecessors, Ms Chen, Mr Lund and Mr Cole"
        size = read_number(group.head)
        return named if named is not None and size == len(named.members) else None
    counted = _numbered_within(group)
    group = innermost(group)
    size = 1 if is_one(group) else read_number(group.number) if group.number else counted
    return named if named is not None and size == len(named.members) else None


def _numbered_within(group: NounPhrase) -> int | float | None:
    """Give the number of a group within a phrase that counts some of more: "the support of two of her colleagues"."""
    inner = [linked for link, linked in group.links if link == "of" and linked.kind == "0" and linked.of is not None]
    return read_number(inner[-1].head) if inner else None


def _is_them(found: list[Element]) -> bool:
    return bool(found) and found[0].kind == NOUN and found[0].object.head in {"them", "these"}


def _named(e: Element) -> NounPhrase | None:
    return e.object if e.kind == NOUN and e.object.members[0].kind in NAMED else None


def name_identified(elements: list[Element], verbs: dict[int, Predication]) -> None:
    """Note whom a verb of being or including names of a group, once the verbs have their subjects."""
    for k, p in verbs.items():
        if p.lemma in _LEADING:
            _name_leaders(p)
        if p.lemma not in _LISTING or p.form != "fin" or p.modality in {"denied", "possible"}:
            continue
        named = [np for np in (*p.get(ATTRIBUTE), *p.get(OBJECT)) if np.members[0].kind in NAMED] or list(
            _list_behind(elements, k)
        )
        for np in p.get(SUBJECT) if named else ():
            if is_group(np):
                np.instances.extend(named)
        for group in _inverted(elements, k) if named and not p.get(SUBJECT) else ():
            group.instances.extend(named)
            p.add("among", group)
        if p.lemma == "be":
            _name_one_of(p)
    _name_behind_colon(elements, verbs)


def _name_leaders(p: Predication) -> None:
    """Note who leads a group of what it does: "Britain led a group of members that objected"."""
    for np in p.get(OBJECT):
        if np.head in _LED and np.of is not None:
            np.instances.extend(s for s in p.get(SUBJECT) if s.members[0].kind in NAMED)


def _name_one_of(p: Predication) -> None:
    """Note the subject of "was among the countries that opposed her", "is one of her backers"."""
    subjects = [np for np in p.get(SUBJECT) if np.members[0].kind in NAMED]
    groups = [np for np in p.get("among") if is_group(np)]
    groups += [np for np in p.get(ATTRIBUTE) if is_group(np)]
    for group in groups:
        group.instances.extend(subjects)


def _inverted(elements: list[Element], k: int) -> Iterator[NounPhrase]:
    """Give the group that opens a clause whose verb comes before its subject: "Among those backing her are"."""
    for j in range(k - 1, -1, -1):
        e = elements[j]
        if e.kind == PREPOSITION and e.object == "among" and elements[j + 1].kind == NOUN:
            yield elements[j + 1].object
            return
        if e.kind in {BREAK, SUBORDINATOR}:
            return


def _list_behind(elements: list[Element], k: int) -> Iterator[NounPhrase]:
    """Give the names behind the colon that follows an element: "include: Ana Reyes, Luis Pardo"."""
    if k + 1 >= len(elements) or elements[k + 1].object != ":":
        return
    for e in elements[k + 2 :]:
        if e.kind == NOUN and _names(e.object.members[0]):
            yield e.object
        elif e.kind != COMMA and e.object != "and":
            return


def _names(np: NounPhrase) -> bool:
    """Whether a phrase is a name, or a title behind which its holder's stands: "the organiser, Ana Reyes"."""
    return np.kind in NAMED or (np.kind == TITLE and any(a.kind == PERSON for a in np.apposed))


def _name_behind_colon(elements: list[Element], verbs: dict[int, Predication]) -> None:
    """Note the names behind a colon of a group that all before it describes: "Senators backing her: Chen, Lund"."""
    colon = next((k for k, e in enumerate(elements) if e.object == ":"), 0)
    first = elements[1] if elements[0].object == "among" and len(elements) > 1 else elements[0]
    if not colon or first.kind != NOUN or not is_group(first.object):
        return
    if any(k < colon and p.form == "fin" and not _relative(elements, k) for k, p in verbs.items()):
        return
    first.object.instances.extend(_list_behind(elements, colon - 1))


def _relative(elements: list[Element], k: int) -> bool:
    return k > 0 and elements[k - 1].kind == RELATIVE


def in_reduced_relative(elements: list[Element], k: int) -> bool:
    """Whether the verb at ``k`` describes the noun that opens its clause: "Senators backing Ms Reyes include"."""
    return described_group(elements, k) is not None


def in_relative_of_subject(elements: list[Element], k: int) -> bool:
    """Whether "who" binds a verb to what opens its clause, the main verb following: "Those who back Ms Reyes are"."""
    j = next((j for j in range(k - 1, 0, -1) if elements[j].kind != ADVERB), 0)
    if not j or elements[k].object.form != "fin" or elements[j].kind != RELATIVE or elements[j - 1].kind != NOUN:
        return False
    if j > 1 and elements[j - 2].kind not in {BREAK, SUBORDINATOR, QUOTE}:
        return False
    finite = 0
    for e in elements[k + 1 :]:
        if e.kind in {BREAK, SUBORDINATOR, RELATIVE, CONJUNCTION}:
            break
        finite += e.kind == VERB and e.object.form == "fin"
    return finite == 1


def described_group(elements: list[Element], k: int) -> NounPhrase | None:
    """Give the group that opens a clause and that the verb at ``k`` describes."""
    e = elements[k]
    if e.kind != VERB or e.object.form not in {"inf", "ger"}:
        return None
    j = k - 1
    while j >= 0 and elements[j].kind == ADVERB:
        j -= 1
    group = innermost(elements[j].object.members[-1]) if j >= 0 and elements[j].kind == NOUN else None
    if group is None or not is_group(group):
        return None
    opens = j == 0 or (elements[j - 1].kind in {BREAK, SUBORDINATOR, QUOTE, PREPOSITION} and j <= _FIRST)
    return group if opens else None


def is_crowd(np: NounPhrase) -> bool:
    """Whether a phrase is of several people, or a share of them, whom nothing names: "voters", "about 9 percent"."""
    several = np.kind == "m" or np.head in {"percent", "%"} or (np.of is not None and np.of.kind == "m")
    return several and not np.instances and len(np.members) == 1 and not np.apposed


def is_mere_leader(np: NounPhrase) -> bool:
    """Whether somebody is called a leader of nothing that is told: "will be a leader and speak up"."""
    bare = not (np.links or np.modifiers or np.possessor or np.words)
    return np.head == "leader" and np.name is None and np.det in {"a", "an"} and bare
