"""Whole noun phrases: base phrases with their of-phrases, brackets, appositions and coordination, in that order."""

from newsevents.lexicon.morphology import singular
from newsevents.parse.clauses.addresses import attach_address, attach_spell, attach_zone
from newsevents.parse.clauses.appositions import (
    CLOSERS,
    apposable,
    attach_house,
    attach_named,
    is_of_seat,
    lead_in,
    may_end_in_name,
)
from newsevents.parse.clauses.conjuncts import (
    ACTORS,
    MANY,
    alike,
    is_fronted,
    is_gapped,
    is_same_kind,
    leaves_out_verb,
    may_be_of_several,
    next_conjunct,
    opens_clause,
)
from newsevents.parse.clauses.links import is_of_several, is_rest_of, may_link, name_follows, taken_name
from newsevents.parse.clauses.set_off import attach_set_off
from newsevents.parse.clauses.shared_nouns import share_noun
from newsevents.parse.clauses.two_offices import name_holder
from newsevents.parse.words.items import (
    INHABITANT,
    NAMED,
    PERSON,
    TITLE,
    Mention,
    Sentence,
    is_party_and_state,
)
from newsevents.parse.words.phrases import BACKERS, BACKING, NounPhrase, bare, base_phrase

_SPELLS = frozenset({"term", "mandate", "tenure", "stint", "chairmanship", "spell", "reign", "contract"})
"""Nouns whose as-phrase is their own: "his term as president ends"."""
_PLACED = frozenset("CLO")
_STATES = frozenset({"state", "county", "province", "region", "district"})
_LINKED_TO_TITLES = frozenset("OCLnmTN")
_DASHES = frozenset({"--", "–", "—"})
_EMPHATIC = (["himself"], ["herself"], ["itself"], ["themselves"])
"""What stresses the name before it."""
_NAMEABLE = frozenset("AOC")
_DEEPEST = 5
"""How many of-phrases may nest: "the head of the office of the president of the Senate of Peru"."""


def noun_phrase(s: Sentence, i: int, *, after_verb: bool = False) -> NounPhrase | None:
    """Read a full noun phrase at item ``i``: base, of-phrases, appositions, coordination."""
    both = s.shape[i : i + 1] == "c" and s.lows[i] == "both"  # "backed both Ms Reyes and Mr Lund"
    np = _postmodified(s, i + both)
    if np is None:
        return None
    _coordinate(np, after_verb=after_verb)
    return np if not both or np.members[1:] else None


def _postmodified(s: Sentence, i: int) -> NounPhrase | None:
    if (np := s.unused.pop(i, None)) is not None:
        return np  # type: ignore[no-any-return]
    np = base_phrase(s, i)
    if np is None:
        return None
    another = np.head == "another" or (np.head == "one" and np.det == "another" and not np.words)
    if another and s.lows[np.last : np.last + 1] == ["of"]:
        np.kind, np.head, np.number = "0", "one", "one"  # "another (one) of the commissioners, Ana Reyes,"
    _attach_links(np)
    attach_address(np)
    if np.kind in _NAMEABLE and s.lows[np.last : np.last + 1] in _EMPHATIC:
        np.last += 1  # "with Ms Reyes herself leaning towards him"
    attach_zone(np)
    attach_set_off(np, noun_phrase)
    _attach_brackets(np)
    attach_house(np)
    _attach_appositions(np)
    _attach_dashed(np)
    attach_named(np)
    return np


def _attach_links(np: NounPhrase, depth: int = 0) -> None:
    """Attach "of" phrases to a noun, and "of", "for", "to", "at" phrases to a title; nested ones up to a depth."""
    s, shape = np.sentence, np.sentence.shape
    while depth < _DEEPEST and np.last + 1 < len(shape) and shape[np.last] in "it":
        link = s.low(np.last)
        if np.kind == PERSON:
            if link in {"of", "from"}:
                _attach_origin(np)
            return
        if link == "as" and np.head in _SPELLS:
            _attach_office(np)
            return
        inner = _linked(np, link)
        if inner is None:
            return
        name = taken_name(np, inner)
        np.of = np.of or inner
        np.links += ((link, inner),)
        if inner.kind in "nmTO0" and name is None:
            _attach_links(inner, depth + 1)
        if link == "of" and may_be_of_several(np):
            _attach_conjuncts(np, inner)
        np.last = inner.last
        _attach_again(np, inner, link)
        if name is not None:
            _give_name(np, name, np.last)
            return
        if name_follows(np):
            _give_name(np, s.mentions[np.last], np.last + 1)
            return


def _attach_conjuncts(np: NounPhrase, inner: NounPhrase) -> None:
    """Take the names beside what stands behind "of", of any kind where they back somebody."""
    if is_rest_of(np, inner):
        np.head, np.links = inner.head, (*np.links, *inner.links)
    backing = np.head in BACKING and not inner.number  # "of Peru and the GMB"
    if backing and inner.kind == "n" and (inner.det or inner.possessor):
        _coordinate(inner, after_verb=True, same=ACTORS)  # "of the teachers' union and Mr Lund"
    elif inner.kind in {*NAMED, INHABITANT}:
        _attach_brackets(inner)  # "the backing of Ana Reyes (R-Ohio), Luis Pardo (R-Utah) and"
        same = ACTORS if backing and inner.kind != INHABITANT else PERSON if inner.number else inner.kind
        _coordinate(inner, after_verb=not is_of_several(np, inner), same=same)


def _attach_again(np: NounPhrase, inner: NounPhrase, link: str) -> None:
    """Take names behind the same preposition again: "the choice of Ms Chen and of Mr Lund", "of X, of Y and of Z"."""
    s = np.sentence
    while inner.kind in NAMED or np.head in BACKING:
        at = next((n for n in (1, 2) if s.lows[np.last + n : np.last + n + 1] == [link]), 0)
        if not at or set(s.shape[np.last : np.last + at]) - set(",c"):
            return
        backing = np.head in BACKING  # "the endorsement of 21 MPs and of her predecessor, Mr Lund"
        other = (_postmodified if backing else base_phrase)(s, np.last + at + 1)
        if other is None or (other.kind != inner.kind and not backing):
            return
        inner.members.append(other)
        np.last = other.last


def _give_name(np: NounPhrase, name: Mention, last: int) -> None:
    """Turn a title with what it is of into the description of a person."""
    np.apposed += (_described(np),)
    np.name, np.kind, np.head, np.last = name, PERSON, name.text, last


def _linked(np: NounPhrase, link: str) -> NounPhrase | None:
    """Read the phrase that the preposition after a noun or title attaches to it."""
    s = np.sentence
    at = np.last + 1
    at += at + 1 < len(s.shape) and s.lows[at] == "both" and s.shape[at] == "c"  # "of both Peru and Mali"
    inner = base_phrase(s, at) if may_link(np, link) else None
    if inner is not None and inner.kind == PERSON and inner.last < len(s.shape) and s.low(inner.last) == "of":
        _attach_origin(inner)  # "the resignation of Bishop Reyes of Boise"
    if inner is not None and inner.kind == PERSON and np.kind in _PLACED:
        return None  # "an endorsement by the Harbour Union of Ms Reyes"
    if inner is None or link == "of":
        return inner
    if link == "from" and s.shape[inner.last : inner.last + 2] not in {",A", ",G"}:
        return None
    standing = link == "for" and inner.kind == PERSON and np.title is not None and np.title.row.kind == "candidate"
    return inner if standing or inner.kind in (_PLACED if link == "in" else _LINKED_TO_TITLES) else None


def _attach_office(np: NounPhrase) -> None:
    """Attach the office that a spell is of: "his term as president"."""
    inner = base_phrase(np.sentence, np.last + 1)
    if inner is None or inner.kind != TITLE:
        return
    _attach_links(inner)
    np.links += (("as", inner),)
    np.last = inner.last


def _attach_origin(np: NounPhrase) -> None:
    """Attach where a person is from, or of what, right after the name: "Prime Minister Ana Reyes of Peru"."""
    s = np.sentence
    inner = base_phrase(s, np.last + 1)
    state = inner is not None and inner.head in _STATES and inner.modifiers and inner.modifiers[-1].kind in _PLACED
    if inner is None or not (state or (inner.kind in _PLACED and inner.name is not None)):
        return
    np.links += ((s.low(np.last), inner),)
    np.last = inner.last
    see = np.title is not None and "church" in np.title.row.scope and s.shape[np.last : np.last + 1] == "c"
    if inner.kind == "L" and see and s.low(np.last) == "and" and s.shape[np.last + 1 : np.last + 2] in {"L", "A", "O"}:
        np.last += 2  # "Bishop Ana of Minsk and Slutsk"


def _described(np: NounPhrase) -> NounPhrase:
    """Split the description off a phrase that goes on with the name it describes."""
    copy = bare(np)
    copy.of, copy.links, copy.last = np.of, np.links, np.last
    np.title = None
    np.statuses = ()
    return copy


def _attach_brackets(np: NounPhrase) -> None:
    """Skip a short bracket right after a name: "(UCR)", "(57)", "(R-Ohio)", and a party and place: ", R-Ohio"."""
    attach_spell(np)
    s, shape = np.sentence, np.sentence.shape
    apart = np.last + 1 < len(shape) and shape[np.last] == ","
    if apart and is_party_and_state(s.tokens.words[s.cuts[np.last + 1]]):
        np.last += 2
    if np.last < len(shape) and shape[np.last] == "(":
        close = shape.find(")", np.last, np.last + 8)
        if close > 0:
            named = noun_phrase(np.sentence, np.last + 1) if np.name is None and not np.links else None
            named = named if named is not None and named.last == close else None
            if named is not None and np.kind in "Pj" and named.kind == PERSON:
                np.apposed += (named,)  # "He (Reyes) left", "the latter (Reyes)"
            elif named is not None and named.members[0].kind in NAMED:
                np.instances.append(named)  # "three countries (Japan, Chile and Kenya)"
            np.last = close + 1


def _attach_appositions(np: NounPhrase) -> None:
    """Attach descriptions set off by commas: "Zhou Xiaochuan, the central bank governor,"."""
    s, shape = np.sentence, np.sentence.shape
    if np.links and np.links[-1][1].kind in {PERSON, TITLE} and np.links[-1][1].last == np.last and may_end_in_name(np):
        inner = np.links[-1][1]
        _attach_appositions(inner)  # "in the hands of Ana Reyes, its deputy director"
        if inner.kind == PERSON and inner.apposed and len(inner.members) == 1:
            _coordinate(inner, after_verb=True, same=PERSON)  # "of Ana Reyes, the mayor, and Luis Pardo"
        np.last = max(np.last, inner.last)
        if inner.apposed or inner.det or np.title is None:
            return  # but "her nominee for police chief, Ana Reyes": the nominee
    for _ in range(3):
        i = np.last
        if i >= len(shape) or shape[i] != ",":
            return
        i += 1
        if i + 1 < len(shape) and shape[i] == "0" and shape[i + 1] in ",.":  # an age: "Reyes, 57,"
            np.last = i + 1
            continue
        other = _description(s, i)
        if other is None or is_gapped(np, other) or leaves_out_verb(np, other) or not apposable(np, other):
            return
        np.apposed += (other,)
        np.last = other.last
        _attach_second_office(np, other)
        if other.kind == PERSON and np.kind != PERSON:
            _attach_appositions(other)  # "his predecessor, Ana Reyes, the former minister who"
            np.last = max(np.last, other.last)
            return


def _attach_dashed(np: NounPhrase) -> None:
    """Attach an office set off by dashes: "Ana Reyes – the mayor of Oslo – spoke"."""
    s = np.sentence
    if np.kind != PERSON or np.last >= len(s.shape) or s.low(np.last) not in _DASHES:
        return
    other = _description(s, np.last + 1)
    closed = other is not None and other.last < len(s.shape) and s.shape[other.last] in ":,"
    if other is not None and closed and other.kind == TITLE and other.name is None:
        np.apposed += (other,)
        np.last = other.last


def _description(s: Sentence, i: int) -> NounPhrase | None:
    """Read a description with the adverb or time that leads it in: "then trade minister", "until May the chairman"."""
    if s.shape[i : i + 1] == "g":
        return None  # "shuffled her team, naming Ms Reyes"
    start, status = lead_in(s, i)
    one_of = start + 2 < len(s.shape) and s.low(start) in {"one", "another"} and s.low(start + 1) == "of"
    start += 2 if one_of else 0  # "one of the leaders of"
    listing = start < len(s) and s.low(start) == "including"
    other = base_phrase(s, start) if not listing else None
    if one_of and other is not None and other.kind == "m" and (other.possessor or singular(other.head) in BACKERS):
        other.kind = "n"  # "one of Reyes's backers"
    elif other is None or (start != i and other.title is None):
        return None
    if status:
        other.statuses += (status,)
    _attach_links(other)
    _attach_brackets(other)
    return other


def _attach_second_office(np: NounPhrase, first: NounPhrase) -> None:
    """Attach the office after "and" to the person whose first one stands before it: "the premier and party leader,"."""
    s, shape = np.sentence, np.sentence.shape
    if np.kind != PERSON or first.kind not in {TITLE, "n"} or np.last + 1 >= len(shape):
        return
    if s.low(np.last) != "and" and not (s.low(np.last) == "but" and lead_in(s, np.last + 1)[0] > np.last + 1):
        return
    second = _description(s, np.last + 1)
    if second is None or second.name is not None:
        return
    if second.kind == "n" and not (second.det or second.links) and shape[second.last : second.last + 1] == ",":
        np.last = second.last  # "Ana Reyes, a former mayor and lifelong resident, backs"
    if second.kind != TITLE or (second.last < len(shape) and shape[second.last] not in CLOSERS):
        return
    if not (second.statuses or second.det):
        second.statuses = first.statuses or (("former",) if "former" in first.words else ())
    own = bool(second.det) or first.kind == "n"  # "a former union chief and an ex-minister": of what, it does not say
    if not own and second.possessor is None and not second.links and not second.modifiers:
        second.possessor, second.links, second.modifiers = first.possessor, first.links, first.modifiers
    elif not (first.links or first.possessor or first.modifiers or is_of_seat(second)):
        first.links = second.links
    np.apposed += (second,)
    np.last = second.last


def _coordinate(np: NounPhrase, *, after_verb: bool, same: str = "") -> None:
    """Attach conjuncts: "Canada, Australia and Mexico"."""
    read: dict[int, NounPhrase] = {}
    if not _join(np, read, after_verb=after_verb, same=same):
        for j, other in read.items():
            _leave(other, j)
    elif np.kind == TITLE:
        name_holder(np)


def _leave(np: NounPhrase, j: int) -> None:
    """Leave a phrase that was read for a list and is none of its to whoever reads on at its item."""
    if np.first == j:
        np.sentence.unused[j] = np


def _join(np: NounPhrase, read: dict[int, NounPhrase], *, after_verb: bool, same: str) -> bool:
    """Make the list that a phrase opens its own, if it opens one; ``read`` takes what stands at which item of it."""
    s, shape, n = np.sentence, np.sentence.shape, len(np.sentence.shape)
    i = np.last
    if np.kind == PERSON and np.number and not np.det:
        return False  # "14 back Ms Reyes, nine Mr Lund and the rest are undecided"
    while i < n:
        j, final = next_conjunct(s, i)
        other = _conjunct(np, j, same) if j else None
        if other is None:
            if not (final and read and j < n and s.lows[j] in MANY):
                return False
            np.members.extend(read.values())  # "the support of Chile, Peru and most of the rest"
            np.last = i
            return True
        lone, read[j] = not read, other
        if not final and lone and np.kind == "n" and other.kind == PERSON:
            return False  # "in a separate election, Ana Reyes, a lawmaker, was chosen"
        if final:
            apart = shape[i] == "," and lone
            if opens_clause(np, other, lone=apart, after_verb=after_verb) or (not lone and is_fronted(np, other)):
                return False
            del read[j]
            np.members.extend([*read.values(), *_titled_together(other, after_verb=after_verb)])
            np.last = other.last
            share_noun(np.members)
            return True
        i = other.last
        if s.headline and i < n and shape[i] in "zpdxt":  # "Chile, Indonesia back Reyes"
            np.members.extend(read.values())
            np.last = i
            return True
    return False


def _conjunct(np: NounPhrase, j: int, same: str) -> NounPhrase | None:
    """Read the conjunct at an item, if it can be one."""
    other = _postmodified(np.sentence, j)
    if other is None:
        return None
    whole = _of_two_offices(np, other) if alike(np, other) else None
    if whole is None or (same and not is_same_kind(whole, same)):
        _leave(whole or other, j)
        return None
    return whole


def _of_two_offices(np: NounPhrase, other: NounPhrase) -> NounPhrase:
    """Give the person whose first office looks like a conjunct: "Ms Chen and ex-minister and party chair Bo Lund"."""
    s = np.sentence
    bare_office = other.kind == TITLE and other.name is None and not other.det and np.kind in {PERSON, "n"}
    if not bare_office or s.shape[other.last : other.last + 2] not in {"cT", "cj"}:
        return other
    person = _postmodified(s, other.last + 1)
    if person is None or person.kind != PERSON or person.title is None:
        return other
    person.apposed += (other,)
    return person


def _titled_together(np: NounPhrase, *, after_verb: bool) -> list[NounPhrase]:
    """Give the last conjunct with those who share its title: "Mr Lund and members Ana Reyes and Luis Pardo".

    So with those whom a description names behind it: "Mr Lund and two former ministers, Ana Reyes and Luis Pardo".
    """
    if np.kind in {TITLE, "m"} and np.number and np.apposed and np.apposed[-1].kind == PERSON:
        _coordinate(np, after_verb=after_verb, same=PERSON)
        members, np.members = np.members, [np]
        return members
    if np.kind != PERSON or np.title is None or not np.title.text.endswith("s"):
        return [np]
    _coordinate(np, after_verb=after_verb, same=PERSON)
    members, np.members = np.members, [np]
    return members
