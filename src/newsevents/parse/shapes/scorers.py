"""Who got votes: "Reyes had 44 votes to Okafor's 31", "31 for Okafor", "Reyes (44)", as predications.

Whoever votes were counted for stood in the contest; with another elected, they lost it. The predication is
``score_votes(subject)``; what it means is settled by the frames and the article's outcome.
"""

import re
from collections.abc import Iterator
from typing import Final

from newsevents.parse.clauses.clauses import BREAK, COMMA, NOUN, PREPOSITION
from newsevents.parse.clauses.fillers import RANKS
from newsevents.parse.clauses.predications import OBJECT, SUBJECT, Clauses, Predication
from newsevents.parse.shapes.shares_apart import rates_each
from newsevents.parse.words.items import PERSON, Sentence
from newsevents.parse.words.numbers import read_number
from newsevents.parse.words.phrases import NounPhrase, base_phrase

SCORE_VOTES = "score_votes"
_FALL = "fall_in_ballot"
"""What those do of whom a sentence on votes, or the one behind it, says only that they are out."""
_LEFT_OUT = frozenset({"with", "of", "for", "on", "attribute", "adjective", "object"})
"""Relations of what else may be out, or out of something else."""
_GETTING = frozenset(
    """get have receive poll garner win secure take manage score collect bag muster attract earn capture find draw claim
    amass net log notch register found""".split()
)
_LEADING = frozenset({"lead", "top", "win", "head"})
_ROUNDS = frozenset({"round", "ballot", "count"})
_STANDING = frozenset("trail finish come poll end end_up lag follow place leave tail limp stand languish".split())
"""Verbs that say with or on how many votes somebody was left: "trailed on 28", "was left with four votes"."""
_TAKING = frozenset({"take", "claim", "grab", "secure"})
_SPOTS = frozenset({"spot", "place", "slot", "berth"})
"""What somebody takes with so many votes: "took the last spot with 21"."""
_CUES = frozenset(
    """vote votes ballot ballots poll round percent % cent elected beat defeated majority tally runoff run-off
    delegates encouragements discouragements abstentions abstaining""".split()
)
_POLLED: Final = frozenset(
    "polled won received got secured obtained garnered gained scored taken cast bagged mustered managed".split()
)
_LINKS: Final = frozenset({"on", "with", "at"})
_WHENCE: Final = r"(?:iD?[CLO]|\([^()]{1,9}\))?"
"""Where somebody is from: "of South Africa", "(Green)"."""
_TOLD: Final = re.compile(rf"A{_WHENCE}(?P<rank>[jrhl])?(?:,?(?P<link>i))?(?P<count>[0n])[nm]?(?=[,;.c]|$)")
"""A name with a count, no verb between them: "Okafor of Ghana 15", "Okafor second on 70", "Okafor, with three,"."""
_DESCRIBED: Final = re.compile(r"A,(?:[DSjYLOTniC']{1,10},|[^A;.0]{1,25},r)(?P<count>0)(?=[,;.c]|$)")
"""A name and what describes it before a count: "Okafor, a former minister, 35,334", "Lund, who is ill, only 10"."""
_MERELY: Final = frozenset({"only", "just"})
"""What stands before a count that is no age: "Okafor only 15"."""
_BALLOTS: Final = 100
"""Less may be an age."""
_GROWN: Final = 18
_HALF: Final = 50
_RANKED: Final = re.compile(rf"[c,]A{_WHENCE}(?P<rank>[jrhl])(?=[,;.c]|$)")
_AGAINST: Final = re.compile(r"0(?:m?[it]0)?m?n?,?(?P<over>[ir])[DSCYLOTGjn',]{0,6}(?P<name>A)")
"""Who a result is over: "by 29 votes to 25 over Okafor", "63 against Ghana's Okafor", "12-9, over the incumbent, "."""
_RANKING: Final = frozenset({"come", "finish", "place", "run", "rank"})
_SHARE = frozenset(
    "vote votes percent % cent delegate delegates ballot ballots points encouragement encouragements".split()
)

_PLACES = frozenset({"post", "posts", "position", "positions", "seat", "seats", "place", "places", "slots", "offices"})
"""What there are several of and one wins, which are no votes."""
_WHOLES = frozenset("population people economy gdp income workforce time budget revenue company shares stake".split())
"""What else there are percentages of."""


def is_on_votes(clauses: Clauses) -> bool:
    """Whether a sentence speaks of votes, if it is not of an opinion poll."""
    return not _CUES.isdisjoint(clauses.sentence.words)


def scorer_predications(clauses: Clauses, *, on_votes: bool) -> Iterator[Predication]:
    """Give a predication for each person whom a sentence counts votes for; ``on_votes``: it, or the one before, is."""
    s = clauses.sentence
    if PERSON not in s.shape or rates_each(s):
        return
    counted = "0" in s.shape and on_votes
    found = (*_by_verb(clauses), *_by_number(clauses), *_by_shape(s)) if counted else ()
    seen: set[int] = set()
    if on_votes:
        yield from _out(clauses)
    for np in (*found, *_by_rank(clauses)):
        if np.kind == PERSON and np.first not in seen:
            seen.add(np.first)
            yield scored(np)


def _by_verb(clauses: Clauses) -> Iterator[NounPhrase]:
    """Give who gets a number of votes: "Reyes received 44", "the 25% that went to Okafor"."""
    for p in clauses.verbs.values():
        if (
            p.lemma in _GETTING
            and p.modality == "actual"
            and any(_counts(np) and not (_is_most(np) and not p.get("ahead_of")) for np in p.get(OBJECT))
        ):
            yield from (person for np in p.get(SUBJECT) for member in np.members for person in _people(member))
        ranked = p.lemma in {"be", "run"} and (
            p.particle in RANKS or any(np.head in RANKS for np in p.get("adjective"))
        )
        ranked = ranked or (p.lemma in _TAKING and any(np.head in _SPOTS for np in p.get(OBJECT)))
        if (ranked or p.lemma in _STANDING) and p.modality == "actual":
            counted = any(_counts(np) for relation in ("with", "on", "at") for np in p.get(relation))
            relation = OBJECT if p.passive else SUBJECT
            yield from (member for np in p.get(relation) for member in np.members if counted)
        led = any(np.head in _ROUNDS for np in p.get(OBJECT)) or (
            not p.get(OBJECT) and any(_counts(np) for relation in ("with", "on") for np in p.get(relation))
        )
        if p.lemma in _LEADING and p.modality == "actual" and led:
            yield from (member for np in p.get(SUBJECT) for member in np.members)  # "led the first ballot on 61"
        if p.lemma == "settle" and p.modality == "actual" and any(_counts(np) for np in p.get("for")):
            yield from p.get(SUBJECT)
        made = clauses.verbs.get(p.index - 1)  # "had to make do with 46"
        if p.lemma == "do" and made is not None and made.lemma == "make" and any(_counts(np) for np in p.get("with")):
            yield from made.get(SUBJECT)
        if p.lemma == "go" and any(_counts(np) for np in p.get(SUBJECT)):
            yield from p.get("to")
        if p.lemma == "cast" and p.modality == "actual" and any(_counts(np) for np in p.get(OBJECT)):
            yield from p.get("for")


def _out(clauses: Clauses) -> Iterator[Predication]:
    """Give a predication for those who are said to be out where votes are told: "Mr Okafor and Ms Chen are out"."""
    for p in clauses.verbs.values():
        told = p.lemma == "be_out" or (p.lemma == "be" and p.particle == "out")
        if told and p.modality == "actual" and not p.governor:
            named = [m for np in p.get(SUBJECT) for m in np.members if m.kind == PERSON]
            named = [m for m in named if m.title is None and not m.apposed]  # "Finance Minister Ana Reyes is out"
            if named and not any(p.get(relation) for relation in _LEFT_OUT):
                out = scored(named[0])
                out.lemma, out.relations = _FALL, {SUBJECT: named}
                yield out


def _people(np: NounPhrase) -> list[NounPhrase]:
    """Give whom a phrase names: "Reyes", and behind a description "her only rival, Luis Pardo"."""
    apposed = [other for other in np.apposed if other.kind == PERSON]
    return apposed if np.kind != PERSON and apposed else [np]


def _by_shape(s: Sentence) -> Iterator[NounPhrase]:
    """Give who stands beside a count in a list that its verb opens: "Reyes got 24, Okafor 15 and Lund of Oslo 7"."""
    for match in _TOLD.finditer(s.shape):
        rank, link, count = match.start("rank"), match.start("link"), match.start("count")
        told = s.shape[count] == "0" or s.low(count) == "none"
        linked = (link < 0 or s.low(link) in _LINKS) and (rank < 0 or s.low(rank) in RANKS | _MERELY)
        if told and linked and (link > 0 or s.shape[count] == "0"):
            yield from _named_at(s, match.start())
    for match in _DESCRIBED.finditer(s.shape):
        votes = read_number(s.low(match.start("count")))
        if s.low(match.start("count") - 1) in _MERELY or (votes is not None and votes >= _BALLOTS):
            yield from _named_at(s, match.start())
    for match in _AGAINST.finditer(s.shape):
        if s.low(match.start("over")) in {"over", "against"}:
            yield from _named_at(s, match.start("name"))


def _by_rank(clauses: Clauses) -> Iterator[NounPhrase]:
    """Give who came in behind somebody told before: "Reyes came second and Okafor third"."""
    s = clauses.sentence
    for match in _RANKED.finditer(s.shape):
        placed = any(p.lemma in _RANKING and p.first < match.start() for p in clauses.verbs.values())
        if placed and s.low(match.start("rank")) in RANKS:
            yield from _named_at(s, match.start() + 1)


def _named_at(s: Sentence, i: int) -> Iterator[NounPhrase]:
    np = base_phrase(s, i)
    if np is not None and np.kind == PERSON:
        yield np


def _by_number(clauses: Clauses) -> Iterator[NounPhrase]:
    """Give who stands right beside a number: "to Okafor's 1,072", "44 for Reyes", "Reyes (44)"."""
    elements = clauses.elements
    for k, e in enumerate(elements):
        if e.kind == NOUN:
            if k > 1 and elements[k - 1].kind == PREPOSITION and elements[k - 2].kind == NOUN:
                yield from _related(e.object, str(elements[k - 1].object), elements[k - 2].object)
            for member in e.object.members:
                if member.possessor is not None and _counts(member):
                    yield member.possessor
                if member.kind == "0" and member.det == "the" and member.of is not None:  # "to the 31 of Mr Okafor"
                    yield _named_behind(clauses, k) or member.of
                if member.kind == PERSON and _beside_number(member):
                    yield member


def _named_behind(clauses: Clauses, k: int) -> NounPhrase | None:
    """Give who is named behind a description that a count ends in: "to the 31 of his only rival, Luis Pardo."."""
    after = clauses.elements[k + 1 : k + 4]
    whole = clauses.elements[k].object
    if whole.of is None or whole.of.name is not None or [e.kind for e in after[:2]] != [COMMA, NOUN]:
        return None
    named: NounPhrase = after[1].object
    alone = named.kind == PERSON and len(named.members) == 1 and (not after[2:] or after[2].kind in {COMMA, BREAK})
    return named if alone else None


def _related(np: NounPhrase, word: str, number: NounPhrase) -> Iterator[NounPhrase]:
    """Give whom a preposition sets beside a number: "seven more than Reyes", "two for her only rival, Luis Pardo"."""
    if number.kind != "0":
        return
    if word in {"than", "ahead_of"} and np.kind == PERSON:
        yield np
    elif word == "by" and number.text.lower().rpartition(" ")[2] in _POLLED:
        yield from _people(np)  # "63 votes against 46 polled by his only rival, Luis Pardo"
    elif word == "for" and np.name is None:
        yield from (apposed for apposed in np.apposed if apposed.kind == PERSON)


def _counts(np: NounPhrase) -> bool:
    """Whether a phrase is a number of votes: "44", "44 votes", "56.53 percent"."""
    if np.of is not None and np.of.head in _PLACES | _WHOLES:
        return False  # "won one of three council seats", "17 percent of the population"
    if np.kind == "0" or "apiece" in {np.head, *np.words}:
        return True
    return bool(np.number) and np.head in _SHARE


def _is_most(np: NounPhrase) -> bool:
    """Whether a phrase is a share above a half, with which nobody loses to those not told of: "won 96 per cent"."""
    share = read_number(np.number.partition(" ")[0]) if np.head in {"percent", "%", "cent"} else None
    return share is not None and share > _HALF


def _beside_number(np: NounPhrase) -> bool:
    """Whether a count stands right beside a name: "44 for Reyes", "Reyes (44)", "Reyes 115, Okafor 88"."""
    s, shape = np.sentence, np.sentence.shape
    i = np.first
    if i > 1 and s.low(i - 1) in {"for", "to"} and shape[i - 2] == "0" and s.low(i - 1) == "for":
        return True
    if i > 2 and s.low(i - 1) == "for" and shape[i - 3] == "0" and s.low(i - 2) in _SHARE:
        return True
    name = next((k for k in range(np.last - 1, i - 1, -1) if shape[k] == PERSON), np.last - 1)
    bracketed = _is_bracketed(shape, name + 1) and not _is_age(s, name + 2)
    return bracketed or (shape[name + 1 : name + 2] == "0" and shape[name + 2 : name + 3] in ",.;")


def _is_bracketed(shape: str, i: int) -> bool:
    return shape[i : i + 3] == "(0)"


def _is_age(s: Sentence, i: int) -> bool:
    """Whether a number in brackets may be an age: the only one, and nothing of votes: "Reyes (50) was denied it"."""
    number = read_number(s.low(i))
    alone = s.shape.count("(0)") == 1 and _SHARE.isdisjoint(s.words)
    return alone and number is not None and _GROWN <= number < _BALLOTS


def scored(np: NounPhrase) -> Predication:
    """Say of somebody that votes were counted for them."""
    p = Predication(np.sentence, SCORE_VOTES, np.first, np.last)
    p.add(SUBJECT, np)
    return p
