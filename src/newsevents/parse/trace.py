"""Why a sentence says what it says: the cascade once more, with notes of what each frame was asked and answered.

Reading an article keeps no notes. Here the same stages run with :class:`NotingFrames` in the place of
:class:`~newsevents.parse.events.events.Frames`, and what they decide is laid beside the records that came out.
"""

from collections.abc import Iterator
from datetime import date

from attrs import define, field, frozen

from newsevents.lexicon.frames import Frame, FrameTable
from newsevents.lexicon.lexicon import Lexicon
from newsevents.model import Evidence, Report
from newsevents.parse.assemble import assemble
from newsevents.parse.clauses.predications import Predication
from newsevents.parse.contest.contexts import allowed
from newsevents.parse.events.events import Event, Frames
from newsevents.parse.events.reported import is_told
from newsevents.parse.names.entities import Entity
from newsevents.parse.people.coreference import Discourse
from newsevents.parse.people.offices import Offices
from newsevents.parse.pipeline import STAGES, read_events
from newsevents.parse.reading import Reading
from newsevents.parse.tenure.tenure import Tenures
from newsevents.parse.words.items import Sentence

KINDS = {
    "A": "person",
    "O": "organization",
    "C": "state",
    "Y": "nationality",
    "I": "inhabitants",
    "L": "place",
    "T": "title",
    "G": "honorific",
    "@": "time",
}
"""What the characters of mentions mean."""
_ASKED = frozenset({"endorser", "candidate", "person"})
"""Roles without which there is no record, where a frame has them and does not call them optional."""


@frozen
class Verdict:
    """What became of one frame that a verb or noun evoked."""

    frame: Frame
    reason: str = ""
    """Why it made no record; empty where it made one. The part before the dot is the sort of reason, the part behind
    it the column of the frame that decided: ``needs.object``, ``unless.for``, ``context.headline``, ``roles.person``.
    Reasons without a column: ``first`` (another frame of the event had fired), ``part`` (the clause tells the verb
    that governs it for which office), ``wanted`` (it tells what somebody wants), ``candidacy`` (what is filled is a
    candidacy), ``else`` (of what is no candidacy), ``several`` (of many people), ``whose`` (whose candidate somebody
    is), ``unable`` and ``refused`` (what keeps somebody from standing), ``possible`` and ``denied`` (no such fact),
    ``title`` (no body), ``play`` (games and shows), ``untold`` (a clause that only names the change),
    ``office`` (no office settled), ``nobody`` (who fills the roles cannot)."""
    filled: tuple[str, ...] = ()
    """The roles with who fills them, where the frame fired: ``endorser=Canada``."""

    @property
    def made_record(self) -> bool:
        """Whether a record came of it."""
        return not self.reason


@frozen
class MentionNote:
    """A name, title or time that was recognised, with its half-open span in the text."""

    kind: str
    text: str
    start: int
    end: int
    known_as: str = ""
    """The name of the lexicon's row behind it; empty for a name that was recognised by its shape and context."""


@frozen
class PredicationNote:
    """Who does what to whom, with the frames that it evoked."""

    lemma: str
    modality: str
    relations: tuple[tuple[str, str], ...]
    """Grammatical relations with the words that fill them."""
    verdicts: tuple[Verdict, ...]


@frozen
class SentenceTrace:
    """What was found in one sentence."""

    text: str
    start: int
    end: int
    mentions: tuple[MentionNote, ...]
    predications: tuple[PredicationNote, ...]
    records: tuple[tuple[str, Evidence], ...]
    """The type of each record that rests on the sentence, and the words it rests on, with the rule that made it."""


@frozen
class Trace:
    """A report with what led to it, sentence by sentence."""

    report: Report
    sentences: tuple[SentenceTrace, ...]


@define(eq=False)
class _Note:
    """What the frames said of one predication."""

    predication: Predication
    frames: list[Frame]
    refused: dict[str, str] = field(factory=dict)
    """The reason by the frame's id."""
    fired: list[Frame] = field(factory=list)
    events: list[Event] = field(factory=list)


class NotingFrames(Frames):
    """Frames that note what they were asked, and why they refused."""

    def __init__(self, table: FrameTable, offices: Offices, discourse: Discourse, notes: list[_Note]) -> None:
        """Add the notes to a list."""
        super().__init__(table, offices, discourse)
        self._notes = notes

    def events(self, p: Predication) -> Iterator[Event]:
        """Give the events as ever, and note them."""
        self._notes.append(_Note(p, list(self._evoked(p))))
        note = self._notes[-1]
        for event in super().events(p):
            note.events.append(event)
            yield event

    def _asked(self, p: Predication) -> Iterator[Frame]:
        """Ask every frame that is evoked: each says why it refuses."""
        return self._evoked(p)

    def _apply(self, frame: Frame, p: Predication) -> Event | None:
        event = super()._apply(frame, p)
        if event is None:
            self._notes[-1].refused[frame.id] = self.refusal(frame, p) or self._unfilled(frame, p)
        else:
            self._notes[-1].fired.append(frame)
        return event

    def _unfilled(self, frame: Frame, p: Predication) -> str:
        """Say which role nobody fills, of a frame whose conditions are met."""
        if frame.title and self._office(frame, p)[0] is None:
            return "title"
        for role, relations in frame.roles.items():
            if role in _ASKED and role not in frame.optional and not self._fill(p, role, relations)[0]:
                return f"roles.{role}"
        return "nobody"


class _Fate:
    """What became of the events: which made records, and why the others did not."""

    def __init__(self, reading: Reading, report: Report) -> None:
        self.reading = reading
        self.tenures = Tenures(reading)
        self.records = [(record.type, e) for record in report.records for e in record.evidence]
        self._made = {(e.start, e.end, e.rule_id) for _, e in self.records}

    def of(self, event: Event) -> str:
        """Give the reason why an event made no record; empty where it made one."""
        tokens = event.predication.sentence.tokens
        start, end = tokens.starts[event.span[0]], tokens.ends[event.span[1] - 1]
        if (start, end, event.frame.id) in self._made:
            return ""
        if not allowed(event, self.reading):
            return "play" if self.reading.play else f"context.{event.frame.context}"
        if event.frame.event == "appointment":
            if not is_told(event):
                return "untold"
            if all(self.tenures.office(event, person) is None for person in event.roles.get("person", [])):
                return "office"
        return "nobody"


def trace(text: str, published: date | None = None, lexicon: Lexicon | None = None) -> Trace:
    """Read an article as :func:`newsevents.parse` does, and keep what led to each record, sentence by sentence.

    >>> told = trace("Canada backed Ana Reyes to be the next secretary general of NATO.").sentences[0]
    >>> [(v.frame.id, v.filled) for p in told.predications for v in p.verdicts if v.made_record][0]
    ('endorsement/back', ('endorser=Canada', 'candidate=Ana Reyes'))
    """
    notes: list[_Note] = []
    reading = Reading(text, published, lexicon or Lexicon.default())
    for stage in STAGES:
        if stage is read_events:
            read_events(reading, lambda table, offices, discourse: NotingFrames(table, offices, discourse, notes))
        else:
            stage(reading)
    report = assemble(reading, None)
    fate = _Fate(reading, report)
    told: dict[int, list[PredicationNote]] = {}
    for note in notes:
        if note.frames:
            told.setdefault(note.predication.sentence.number, []).append(_predication(note, fate))
    return Trace(report, tuple(_sentence(s, text, told.get(s.number, []), fate) for s in reading.sentences))


def _predication(note: _Note, fate: _Fate) -> PredicationNote:
    p = note.predication
    relations = [(relation, " + ".join(np.text for np in fillers)) for relation, fillers in p.relations.items()]
    relations += [(f"{name} ...", " + ".join(c.lemma for c in inner)) for name, inner in p.complements.items()]
    verdicts = tuple(_verdict(frame, note, fate) for frame in note.frames)
    return PredicationNote(p.lemma, p.modality, tuple(relations), verdicts)


def _verdict(frame: Frame, note: _Note, fate: _Fate) -> Verdict:
    """Say what became of one frame: it fired and made a record or not, it refused, or it was not asked."""
    if frame.id in note.refused:
        return Verdict(frame, note.refused[frame.id])
    if frame not in note.fired:
        return Verdict(frame, "first" if note.fired else "part")
    events = [event for event in note.events if event.frame.id == frame.id]
    if not events:
        return Verdict(frame, "wanted")
    reasons = [fate.of(event) for event in events]
    roles = dict.fromkeys(f"{role}={_names(who)}" for e in events for role, who in e.roles.items())
    return Verdict(frame, "" if "" in reasons else reasons[0], tuple(roles))


def _names(entities: list[Entity]) -> str:
    return ", ".join(entity.usual_name for entity in entities)


def _sentence(s: Sentence, text: str, predications: list[PredicationNote], fate: _Fate) -> SentenceTrace:
    start, end = s.tokens.starts[s.first], s.tokens.ends[s.last - 1]
    mentions = tuple(
        MentionNote(
            KINDS.get(m.kind, m.kind),
            m.text,
            s.tokens.starts[m.first],
            s.tokens.ends[m.last - 1],
            str(getattr(m.row, "name", None) or getattr(m.row, "title", None) or getattr(m.row, "value", None) or ""),
        )
        for m in s.mentions.values()
    )
    records = tuple((kind, e) for kind, e in fate.records if start <= e.start < end)
    return SentenceTrace(text[start:end], start, end, mentions, tuple(predications), records)
