"""Frames: which verbs and nouns tell of which event, and which grammatical relation fills which role.

A frame is data. It knows nothing of word order, voice or tense: those are undone before it is asked (see
``parse/clauses/predications.py``). Its columns:

- ``id``: its name, ``event/wording``; it becomes the ``rule_id`` of the records it makes.
- ``event``: ``endorsement``, ``candidacy``, ``appointment`` or ``tally``.
- ``set``: the record's fixed fields, such as ``stance = "support"``.
- ``verbs``, ``nouns``: the lemmas that evoke it, separated by spaces; a particle is joined: ``step_down``. A noun's
  possessor and its "by" phrase are its ``subject``; its "of" phrase its ``of``.
- ``needs``: for a relation, the head words it must have: ``needs.object = "weight support"``; ``*`` for any filler.
- ``unless``: for a relation, the head words it must not have; ``*`` forbids the relation.
- ``roles``: for a role, the relations that may fill it, the best first. Beside prepositions, ``subject``, ``object``,
  ``object2`` and ``attribute``: ``object/of`` is the of-phrase of the object, ``object/possessor`` its possessor.
- ``roles.house``: where the body of an office stands that its own words do not name: "joined Norvest as chief".
- ``title``: the office that a body in the office role stands for: ``chair`` for "chairs OPEC"; ``*chief`` is the
  title of whoever leads such a body, ``*own`` the person's own office there.

Beside head words, ``needs`` and ``unless`` know ``*person``, ``*state``, ``*body``, ``*title`` (a title without a
name), ``*office`` (whatever names an office), ``*headship`` (a noun that means one: "the presidency"), ``*ministry``,
``*portfolio`` (a ministry or its field alone), ``*court``, ``*event`` (games), ``*deal`` (a treaty), ``*host`` (a
state or a city), ``*house`` (a house of parliament), ``*panel`` (a body to which members are named), ``*counted``
(with a number), ``*figures`` (a number alone: "voted 24-19"), ``*presiding`` (a speaker), ``*named``
(by a name, or with one before it), ``*newcomer`` ("a new speaker, Ms Reyes"),
``*several`` ("two directors: Ms Reyes and Mr Lund"), ``*wanted`` ("the leader we need"), ``*outfit`` (a noun for what
somebody runs: a firm, a town),
``*ruler`` (a president, a king: who replaces others), ``*private`` (persons without an office), ``*modified`` (a noun
with words of its own before it),
``*time`` and ``*span`` (years of the past);
``object/word`` asks for a word before the object's head: "third" in "a third term".
The title ``*seat`` is that of who sits in a house of parliament; ``*minister`` that of whoever is in charge of a field.

Some conditions stand in the place of a relation (all in ``parse/clauses/conditions.py``): ``governor`` the lemma of the
verb above, ``beneath`` that of any verb above, ``decided`` the same as ``governor`` where it is done, ``complement``
that of the verb below, ``through`` the preposition between them, ``when`` a word of a time, ``before`` and ``later`` a
word before and behind the verb, ``opening`` the sentence's first word, ``asks`` the question word behind the verb,
``polarity`` the modality, ``voice = "passive"``, ``ongoing = "*"`` an -ing form, ``underway = "*"`` one that tells of
what goes on now, ``plural = "*"`` an event noun in the plural that names no sender, ``fronted = "*"`` an object before
its verb, ``timed = "*"`` a time, ``led`` the word before the verb's subject.
"""

import tomllib
from collections.abc import Iterator, Mapping
from collections.abc import Set as AbstractSet
from functools import cache
from importlib.resources import files
from typing import Any

from attrs import field, frozen

from newsevents.lexicon.grammar import default_grammar
from newsevents.lexicon.tables import LexiconError

EVENTS: dict[str, dict[str, tuple[str, ...]]] = {
    "endorsement": {"stance": ("support", "oppose", "neutral")},
    "candidacy": {
        "status": ("mentioned", "interested", "declared", "nominated", "withdrawn", "declined", "rejected"),
    },
    "appointment": {"action": ("appointed", "took_office", "serving", "extended", "leaving", "left")},
    "tally": {"side": ("support", "oppose", "undecided")},
}
ROLES: dict[str, frozenset[str]] = {
    "endorsement": frozenset({"endorser", "candidate", "office"}),
    "candidacy": frozenset({"person", "office", "nominator", "source"}),
    "appointment": frozenset({"person", "office", "predecessor", "appointer", "successor", "house"}),
    "tally": frozenset({"counted", "candidate", "office"}),
}
CONTEXTS = frozenset({
    "", "office", "candidate", "denial", "headline", "present", "past", "incumbent", "future", "named", "named-office",
    "seat", "decided", "aspirant", "straw", "opponent", "by-election", "cabinet", "perfect",
    "pluperfect", "bygone",
})  # fmt: skip
MODALITIES = frozenset({"actual", "expected", "possible", "denied"})
CONDITIONS = frozenset(
    "governor beneath decided complement when order modal asks opening through voice manner before ongoing plural "
    "underway fronted ruling question polarity particle later onward timed led".split()
)
"""What a frame may need besides noun phrases by grammatical relation; see ``parse/clauses/conditions.py``."""
_TIMES = frozenset({"*time", "*span"})
"""Classes of words that ask for a time, which is no noun phrase."""
_SEEN = frozenset("governor decided modal polarity complement particle opening later manner before asks order".split())
"""Conditions of words that are told at a glance, like the heads of noun phrases."""
_LINKED = frozenset(
    f"{outer}/{link}"
    for outer in ("subject", "object", "attribute", "as", "for", "to", "on")
    for link in "in as for from to on at with of".split()
)
"""Relations of what a preposition links to a noun phrase."""
_MARKED = frozenset({"*title"})
"""Classes of noun phrases that are told at a glance."""
_COLUMNS = frozenset("id event set verbs nouns needs unless roles modality also context optional title".split())


@frozen
class Frame:
    """One row of the frame tables; see the module's docstring for the columns."""

    id: str
    event: str
    set: dict[str, str]
    verbs: tuple[str, ...] = ()
    nouns: tuple[str, ...] = ()
    needs: dict[str, frozenset[str]] = field(factory=dict)
    unless: dict[str, frozenset[str]] = field(factory=dict)
    roles: dict[str, tuple[str, ...]] = field(factory=dict)
    modality: str = ""
    """Overrides "actual": support that is withdrawn is ``denied``."""
    optional: frozenset[str] = frozenset()
    """Roles without which there still is a record."""
    also: bool = False
    """Whether it makes its record beside those of other frames of the same event, not instead of them."""
    context: str = ""
    """``office``: only where an office is named in the clause or contested in the article; ``candidate``: only where
    the article knows the candidate as one from elsewhere; ``denial``: only where the predication is denied;
    ``headline``: only in one; ``present``: only of what holds now; ``future``: only of what is expected;
    ``past``: only of what holds or held; ``named``: only where the clause names or points at the office;
    ``perfect``: only of what has held till now; ``pluperfect``: only of what had held before;
    ``cabinet``: only where the article is about a government;
    ``aspirant``: as ``office``, but never of one who holds, or has just held, the contested office;
    ``incumbent``: only of one whom the article gives an office and no candidacy."""
    title: str = ""
    """The office that a body in the office role stands for: "chairs OPEC"; ``*chief`` for whoever leads such a body."""
    asks: tuple[tuple[str, frozenset[str]], ...] = field(init=False, repr=False)
    """Of what it needs, what can be told at a glance: relations, and the words of which their fillers must have one;
    no words where any filler will do, or where more than a word decides."""

    @asks.default
    def _asks(self) -> tuple[tuple[str, frozenset[str]], ...]:
        return tuple(_asked(relation, words) for relation, words in self.needs.items() if _is_seen(relation, words))

    def may_fit(self, heads: Mapping[str, AbstractSet[str]]) -> bool:
        """Whether a predication whose relations have these heads may have what the frame needs."""
        for relation, words in self.asks:
            found = heads.get(relation)
            if not found or (words and words.isdisjoint(found)):
                return False
        return True

    def rank(self) -> tuple[bool, int]:
        """Give the place in the order of asking: denials, then what needs most, a governing verb above all."""
        return self.context != "denial", -len(self.needs) - ("governor" in self.needs)


def _is_seen(relation: str, words: frozenset[str]) -> bool:
    """Whether it can be told at a glance that a predication does not have what a frame needs."""
    outer, _, inner = relation.partition("/")
    seen = relation in _LINKED or (inner in {"", "word"} and outer not in CONDITIONS - _SEEN)
    return seen and not words & _TIMES


def _asked(relation: str, words: frozenset[str]) -> tuple[str, frozenset[str]]:
    """Give what is asked at a glance: the words, unless one is of a class that takes more than a glance."""
    outer, _, inner = relation.partition("/")
    vague = bool(inner) or any(word.startswith("*") for word in words - _MARKED)
    return relation if relation in _LINKED else outer, frozenset() if vague else words


def read_frames(table: Mapping[str, Any], file: str) -> Iterator[Frame]:
    """Read the ``[[frame]]`` rows of one parsed TOML file; a faulty row raises :class:`LexiconError`."""
    for number, row in enumerate(table.get("frame", ()), start=1):
        fault = _fault(row)
        if fault:
            column, problem = fault
            raise LexiconError(problem, file=file, table="frame", row=number, column=column)
        yield Frame(
            id=row["id"],
            event=row["event"],
            set=dict(row.get("set", {})),
            verbs=tuple(row.get("verbs", "").split()),
            nouns=tuple(row.get("nouns", "").split()),
            needs={k: _words(v) for k, v in row.get("needs", {}).items()},
            unless={k: _words(v) for k, v in row.get("unless", {}).items()},
            roles={k: tuple(v.split()) for k, v in row.get("roles", {}).items()},
            modality=row.get("modality", ""),
            also=row.get("also", False),
            context=row.get("context", ""),
            optional=frozenset(row.get("optional", "").split()),
            title=row.get("title", ""),
        )


def _words(cell: str) -> frozenset[str]:
    """Give the words of a condition; ``*opinion`` stands for all verbs of saying what one thinks."""
    words = frozenset(cell.split())
    return words - {"*opinion"} | default_grammar().opining if "*opinion" in words else words


def _fault(row: Mapping[str, Any]) -> tuple[str, str] | None:
    """Find the first thing wrong with a row: its column, and what to do."""
    for column in row:
        if column not in _COLUMNS:
            return column, f"unknown column; a frame has {', '.join(sorted(_COLUMNS))}"
    event = row.get("event")
    if event not in EVENTS:
        return "event", f"must be one of {', '.join(EVENTS)}, not {event!r}"
    if not row.get("id"):
        return "id", "give the frame a name, such as 'endorsement/back'"
    if not (row.get("verbs") or row.get("nouns")):
        return "verbs", "name at least one verb or noun that evokes the frame"
    return _false_word(row, event)


def _false_word(row: Mapping[str, Any], event: str) -> tuple[str, str] | None:
    """Find the first column of a row that holds a word that it cannot: its name, and what to do."""
    for name, choices in EVENTS[event].items():
        if row.get("set", {}).get(name) not in choices:
            return f"set.{name}", f"must be one of {', '.join(choices)}"
    if row.get("context", "") not in CONTEXTS:
        return "context", f"must be one of {', '.join(sorted(CONTEXTS - {''}))}"
    for role in row.get("roles", {}):
        if role not in ROLES[event]:
            return f"roles.{role}", f"unknown role; an {event} has {', '.join(sorted(ROLES[event]))}"
    if row.get("modality") not in {None, *MODALITIES}:
        return "modality", f"must be one of {', '.join(sorted(MODALITIES))}"
    return None


class FrameRow:
    """The frames that one lemma evokes, found by what they ask for: "be" evokes more than a hundred."""

    __slots__ = ("_anyhow", "_by_word", "asked", "frames")

    def __init__(self, frames: tuple[Frame, ...]) -> None:
        """Index frames, in their order, by the first thing that each asks for at a glance."""
        self.frames = frames
        self.asked = frozenset(relation for frame in frames for relation, _ in frame.asks)
        self._anyhow: list[int] = []
        self._by_word: dict[str, dict[str, list[int]]] = {}  # by relation; those that any word will do under ""
        for k, frame in enumerate(frames):
            relation, words = next((ask for ask in frame.asks if ask[1]), frame.asks[0] if frame.asks else ("", ()))
            if not relation:
                self._anyhow.append(k)
            for word in (words or ("",)) if relation else ():
                self._by_word.setdefault(relation, {}).setdefault(word, []).append(k)

    def likely(self, heads: Mapping[str, AbstractSet[str]]) -> Iterator[Frame]:
        """Give the frames that a predication with these heads does not refuse at a glance, in their order."""
        found = set(self._anyhow)
        for relation, words in heads.items():
            asked = self._by_word.get(relation)
            if asked is not None:
                found.update(asked.get("", ()))
                for word in asked.keys() & words:
                    found.update(asked[word])
        return (frame for k in sorted(found) if (frame := self.frames[k]).may_fit(heads))


@frozen(eq=False)
class FrameTable:
    """All frames, found by the lemma that evokes them."""

    by_verb: dict[str, tuple[Frame, ...]]
    by_noun: dict[str, tuple[Frame, ...]]
    rows: dict[str, FrameRow] = field(init=False, repr=False)
    """The rows of ``by_verb``, indexed."""
    noun_rows: dict[str, FrameRow] = field(init=False, repr=False)
    """The rows of ``by_noun``, indexed."""

    joined: frozenset[str] = field(init=False, repr=False)
    """The verbs that evoke frames together with a preposition or a particle."""

    @joined.default
    def _joined(self) -> frozenset[str]:
        return frozenset(lemma.rpartition("_")[0] for lemma in self.by_verb if "_" in lemma)

    @rows.default
    def _rows(self) -> dict[str, FrameRow]:
        return {lemma: FrameRow(frames) for lemma, frames in self.by_verb.items()}

    @noun_rows.default
    def _noun_rows(self) -> dict[str, FrameRow]:
        return {lemma: FrameRow(frames) for lemma, frames in self.by_noun.items()}

    @classmethod
    def of(cls, frames: Iterator[Frame] | list[Frame]) -> "FrameTable":
        """Index frames; those that ask for most come first."""
        ordered = sorted(frames, key=Frame.rank)
        verbs: dict[str, list[Frame]] = {}
        nouns: dict[str, list[Frame]] = {}
        for frame in ordered:
            for verb in frame.verbs:
                verbs.setdefault(verb, []).append(frame)
            for noun in frame.nouns:
                nouns.setdefault(noun, []).append(frame)
        return cls({k: tuple(v) for k, v in verbs.items()}, {k: tuple(v) for k, v in nouns.items()})

    def frames(self) -> list[Frame]:
        """Give every frame once."""
        every = [f for table in (self.by_verb, self.by_noun) for row in table.values() for f in row]
        return list({f.id: f for f in every}.values())


@cache
def default_frames() -> FrameTable:
    """Read the package's frames once."""
    folder = files("newsevents.lexicon").joinpath("data/frames")
    frames: list[Frame] = []
    for path in sorted(folder.iterdir(), key=lambda p: p.name):
        if path.name.endswith(".toml"):
            frames.extend(read_frames(tomllib.loads(path.read_text("utf-8")), path.name))
    return FrameTable.of(frames)
