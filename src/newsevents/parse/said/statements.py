"""Quotations and their speakers.

A quotation's speaker is the subject of the verb of saying outside its marks in the same sentence; failing that the
label or the source it is set beside ("Ana Reyes:", "according to"), the subject of the clause it completes, or whoever
spoke last in the paragraph.
"""

from array import array
from bisect import bisect_right
from collections import deque
from itertools import accumulate

from newsevents.model import Diagnostic
from newsevents.parse.clauses.clauses import BREAK, COMMA, CONJUNCTION, NOUN, PREPOSITION, VERB
from newsevents.parse.clauses.predications import ATTRIBUTE, CLAUSE, OBJECT, SUBJECT, Clauses, Predication
from newsevents.parse.names.entities import Entity
from newsevents.parse.reading import Reading
from newsevents.parse.said.attribution import sources
from newsevents.parse.said.speakers import ONE, SPEAKERS, speaker_of, teller_through
from newsevents.parse.words.items import NOUNS, PERSON, TIME
from newsevents.parse.words.phrases import NounPhrase
from newsevents.text.quotes import Quotation, is_scare

_DETERMINERS = frozenset({"a", "an", "the", "his", "her", "its", "their"})
_ADDING = frozenset({"add", "continue", "go_on"})
_GRANTING = frozenset({"allow", "grant", "hold", "accept", "judge", "own"})
"""Verbs that report speech where a clause stands behind them."""
_BEFORE = 3
_LABEL = 8
_SAID_WHOLE = ",.!?"
"""What a quotation ends with that is said as a sentence, not a word that is quoted in one."""
_NEAR = 30
"""Characters between a label, or a noun of saying, and the quotation it introduces."""


class Speech:
    """Finds the speakers of one article's quotations, sentence by sentence in reading order."""

    def __init__(self, r: Reading) -> None:
        """Index the sentences by where they begin."""
        self.r = r
        self.tokens = r.tokens
        self._starts = array("i", (self.tokens.starts[s.first] for s in r.sentences))
        spans = sorted((q.start, q.end) for q in r.quotations)
        self._opens = [start for start, _ in spans]
        self._reach = list(accumulate((end for _, end in spans), max))  # the last end so far: quotations may nest
        self._waiting = deque(q for q in r.quotations if not q.nested)
        self._open: list[Quotation] = []
        self._last: tuple[Quotation, Entity] | None = None
        self._teller_last: Entity | None = None  # whom the sentence before told of as saying something, last

    def read(self, clauses: Clauses) -> None:
        """Attribute the quotations that end in a sentence, and those that waited for the sentence after them."""
        number = clauses.sentence.number
        self._teller_last = self._last_teller(self.r.clauses[number - 1]) if number else None
        end = self._starts[number + 1] if number + 1 < len(self._starts) else len(self.r.text) + 1
        for q in self._open:
            self._settle(q, self._by_verb(clauses, q) if self._same_block(q, clauses) else None)
        self._open = []
        while self._waiting and self._waiting[0].end < end:
            q = self._waiting.popleft()
            if is_scare(self.r.text, q):
                self._remark(q)
                continue
            if self._modifies(clauses, q):
                continue
            speaker = self._speaker(q)
            if speaker is None and number + 1 < len(self._starts):
                self._open.append(q)
            else:
                self._settle(q, speaker)

    def _modifies(self, clauses: Clauses, q: Quotation) -> bool:
        """Whether quoted words stand before the noun that they describe: 'used an “all or nothing” format'."""
        s, starts = clauses.sentence, self.tokens.starts
        before = self.r.text[max(0, q.open_mark - _LABEL) : q.open_mark].lower().split()
        after = next((i for i in range(len(s.shape)) if starts[s.cuts[i]] > q.end), None)
        return bool(before) and before[-1] in _DETERMINERS and after is not None and s.shape[after] in NOUNS

    def _settle(self, q: Quotation, speaker: Entity | None) -> None:
        if speaker is None:
            self.r.diagnostics.append(
                Diagnostic("unattributed-quote", "nobody is named as the speaker of this quotation", q.start, q.end)
            )
            return
        self._last = (q, speaker)
        self.r.speeches.append((q, speaker))

    def _remark(self, q: Quotation) -> None:
        """Note who says a word or two, which may be carried on: '“I agree,” she said. “We all do.”'."""
        spanned = self._sentences(q)
        if self.r.text[q.end - 1] not in _SAID_WHOLE or not any(self._beside(clauses, q) for clauses in spanned):
            return
        speaker = next((e for clauses in spanned if (e := self._by_verb(clauses, q)) is not None), None)
        self._last = (q, speaker) if speaker is not None else None

    def _same_block(self, q: Quotation, clauses: Clauses) -> bool:
        return self._sentences(q)[0].sentence.block == clauses.sentence.block

    def _speaker(self, q: Quotation) -> Entity | None:
        """Give who says a quotation, as far as its own sentences and those before them tell."""
        spanned = self._sentences(q)
        if (leading := self._led_by(q, spanned[-1])) is not None:
            return leading
        for find in (self._by_source_behind, self._by_verb, self._by_label, self._by_source):
            for clauses in spanned:
                entity = find(clauses, q)
                if entity is not None:
                    return entity
        if any(self._beside(clauses, q) for clauses in spanned):
            return None  # a speaker is named, but not one that can be told
        completes = [e for clauses in spanned if (e := self._by_clause(clauses, q)) is not None]
        if completes and self._announced(q):
            return completes[0]
        if (told := self._told_before(q, spanned[-1])) is not None:
            return told
        if self._last is not None and (q.continues is not None or self._carries_on(q)):
            return self._last[1]
        if completes:
            return completes[0]
        last = self._last if self._last is not None and not is_scare(self.r.text, self._last[0]) else None
        return last[1] if last is not None and last[0].block == q.block else None

    def _led_by(self, q: Quotation, opening: Clauses) -> Entity | None:
        """Give who speaks in the sentence before, where a paragraph is one quotation, or a colon leads to it."""
        number = opening.sentence.number
        if not number or self.r.text[q.open_mark - 1] != "\n":
            return None
        before = self.r.clauses[number - 1]
        if before.sentence.block != opening.sentence.block - 1:
            return None
        if before.sentence.low(len(before.sentence) - 1) == ":":
            return self._by_verb(before, q) or self._by_label(before, q, near=False)
        asked = "?" in before.sentence.lows  # somebody else may answer
        return self._teller_of(before) if self._fills(q) and not asked else None

    def _told_before(self, q: Quotation, opening: Clauses) -> Entity | None:
        """Give who the sentence right before a quotation tells of as speaking: 'Ms Reyes agreed. “We all lost.”'."""
        s, number = opening.sentence, opening.sentence.number
        if not number or q.continues is not None or self.tokens.starts[s.cuts[0]] != q.open_mark:
            return None
        before = self.r.clauses[number - 1].sentence
        quoted = self._last is not None and self._last[0].end > self.tokens.starts[before.cuts[0]]
        if quoted or before.block != s.block or "?" in before.lows:
            return None
        return self._teller_of(self.r.clauses[number - 1], of_things=False)

    def _fills(self, q: Quotation) -> bool:
        """Whether a paragraph is one quotation and nothing else."""
        block = self.r.structure.blocks[q.block]
        return q.open_mark == block.content_start and q.close_mark == block.end - 1

    def _teller_of(self, clauses: Clauses, *, of_things: bool = True) -> Entity | None:
        """Give who says what a sentence tells: the subject of its first verb of saying, with an object or not."""
        for p in clauses.verbs.values():
            if not of_things and p.get(OBJECT) and not p.complements.get(CLAUSE):
                continue
            subject = self._subject(p) if self._says(p) and self.outside(clauses, p.first) else None
            if subject is not None and self.outside(clauses, subject.first):
                return self._actor(subject)
        return None

    def _carries_on(self, q: Quotation) -> bool:
        """Whether a sentence or a paragraph that only quotes goes on with what the last speaker said."""
        last = self._last[0] if self._last is not None else None
        if last is None or last.block == q.block:
            return last is not None and self._stands_alone(q)
        return last.block == q.block - 1 and self._fills(q) and self.r.text[last.end - 1] != "?"

    def _announced(self, q: Quotation) -> bool:
        """Whether a clause and a colon lead to the quotation: "One aide could manage only this: “...”"."""
        return self.r.text[max(0, q.open_mark - _BEFORE) : q.open_mark].rstrip().endswith(":")

    def _stands_alone(self, q: Quotation) -> bool:
        """Whether a quotation is a sentence of its own, not a part of one: it opens where a sentence opens."""
        before = self.r.text[max(0, q.open_mark - _BEFORE) : q.open_mark].rstrip()
        return not before or before[-1] in ".!?”\"'’:" or self.r.text[q.open_mark - 1] == "\n"

    def _sentences(self, q: Quotation) -> list[Clauses]:
        """Give the sentences that a quotation touches, the last first: the speaker stands after more often."""
        a = max(bisect_right(self._starts, q.start) - 1, 0)
        b = max(bisect_right(self._starts, q.end) - 1, a)
        return [self.r.clauses[b], self.r.clauses[a]] if b != a else self.r.clauses[a : a + 1]

    def outside(self, clauses: Clauses, item: int) -> bool:
        """Whether an item stands outside all quotation marks."""
        if not self._opens:
            return True
        at = self.tokens.starts[clauses.sentence.cuts[item]]
        k = bisect_right(self._opens, at) - 1
        return k < 0 or at >= self._reach[k]

    def _by_verb(self, clauses: Clauses, q: Quotation) -> Entity | None:
        """Find the nearest verb of saying outside the marks whose subject stands outside them too."""
        best: tuple[int, NounPhrase, Predication] | None = None
        for p in clauses.verbs.values():
            if not (self._says(p) or self._leads(p, clauses, q)) or not self.outside(clauses, p.first):
                continue
            subject = self._subject(p) or self._inverted(p, clauses)
            if subject is None or not self.outside(clauses, subject.first):
                continue
            if p.form != "fin" and (self._is_thing(subject) or self._resumed(clauses, p, q)):
                continue
            distance = self._distance(p, subject, q, clauses)
            if best is None or distance < best[0]:
                best = (distance, subject, p)
        if best is None:
            return None
        return self._adding(best[1], best[2]) or self._actor(best[1])

    def _adding(self, subject: NounPhrase, p: Predication) -> Entity | None:
        """Give who "he added" is: whoever the sentence before says spoke last."""
        if subject.kind != "P" or subject.head not in {"he", "she"} or p.lemma not in _ADDING:
            return None
        last = self._teller_last
        fits = last is not None and last.kind == "person" and last.gender in {"", "m" if subject.head == "he" else "f"}
        return last if fits else None

    def _last_teller(self, clauses: Clauses) -> Entity | None:
        """Give the subject of a sentence's last verb of saying, where it is named."""
        for p in reversed(clauses.verbs.values()):
            subject = self._subject(p) if self._says(p) and self.outside(clauses, p.first) else None
            if subject is not None and subject.kind == PERSON and subject.name is not None:
                return subject.name.entity  # type: ignore[no-any-return]
        return None

    def _distance(self, p: Predication, subject: NounPhrase, q: Quotation, clauses: Clauses) -> int:
        """Give how far a verb of saying is from a quotation; one behind it that opens a clause of its own is far."""
        at = self.tokens.starts[clauses.sentence.cuts[p.first]]
        begins = min(at, self.tokens.starts[clauses.sentence.cuts[subject.first]]) if p.form == "fin" else at
        apart = begins > q.end + _BEFORE and not self._stands_alone(q)  # "was “ready”, and Ms Reyes has said that"
        return min(abs(at - q.end), abs(q.start - at)) + len(self.r.text) * apart

    def _is_thing(self, np: NounPhrase) -> bool:
        """Whether a phrase is a thing that says nothing: "argued that a register would help, saying it was “fair”"."""
        return np.kind == "n" and np.det in ONE and not self.r.lexicon.is_people(np.head)

    def _resumed(self, clauses: Clauses, p: Predication, q: Quotation) -> bool:
        """Whether the clause goes on that a participle interrupts: "words calling for a ban make him “the best”"."""
        starts, cuts = self.tokens.starts, clauses.sentence.cuts
        for other in clauses.verbs.values():
            between = other.form == "fin" and other.first >= p.last and starts[cuts[other.first]] < q.start
            subject = self._subject(other) if between else None
            if subject is not None and subject.last <= p.first:
                return True
        return False

    def _beside(self, clauses: Clauses, q: Quotation) -> bool:
        """Whether a verb of saying stands right beside a quotation."""
        for p in clauses.verbs.values():
            if self._says(p) and p.get(SUBJECT) and self.outside(clauses, p.first):
                at = self.tokens.starts[clauses.sentence.cuts[p.first]]
                if min(abs(at - q.end), abs(q.start - at)) <= _NEAR and self.outside(clauses, p.get(SUBJECT)[0].first):
                    return True
        return False

    def _says(self, p: Predication) -> bool:
        """Whether a verb reports speech: "said", "put it", "was the verdict of"."""
        if p.lemma == "put":
            return any(np.head == "it" for np in p.get(OBJECT))
        if p.lemma in _GRANTING and p.complements.get(CLAUSE):
            return True  # "allowed that changes were “not off the table”"
        if p.lemma in _ADDING and (p.complements.get("to") or p.get(ATTRIBUTE)):
            return False  # "will continue to be “a force for good”"
        reporting = self.r.lexicon.reporting_lemmas
        return p.lemma in reporting or p.lemma.partition("_")[0] in reporting  # "sighed over coffee"

    def _leads(self, p: Predication, clauses: Clauses, q: Quotation) -> bool:
        """Whether any verb leads to a quotation, or carries it on: "One blubbed: “", ",” he tapped out"."""
        s, end = clauses.sentence, p.last
        introduces = {":", ","} if p.lemma.endswith("_back") else {":"}  # "Ms Reyes shot back, “"
        if end + 1 < len(s) and s.low(end) in introduces and self.tokens.starts[s.cuts[end + 1]] == q.open_mark:
            return True
        subject = self._subject(p)
        return (
            p.form == "fin"
            and subject is not None
            and subject.last == p.first
            and self.r.text[q.end - 1] in ",?!"
            and 0 < self.tokens.starts[s.cuts[subject.first]] - q.end <= _BEFORE
        )

    def _by_label(self, clauses: Clauses, q: Quotation, *, near: bool = True) -> Entity | None:
        """Take the name that stands before the quotation as its label: "Ana Reyes: “...”"."""
        for k, e in enumerate(clauses.elements[:_LABEL]):
            if e.kind == BREAK and e.object == ":" and k:
                last = k - 1
                while last and clauses.elements[last].kind in {COMMA, TIME}:
                    last -= 1  # "Ana Reyes, Wednesday: “...”"
                if clauses.elements[last].kind != NOUN:
                    return None
                at = self.tokens.starts[clauses.sentence.cuts[e.first]]
                verbless = not any(other.kind == VERB for other in clauses.elements[:k])
                if verbless and at < q.start and (q.start <= at + _NEAR or not near):
                    return self._actor(clauses.elements[last].object)
        return None

    def _by_source(self, clauses: Clauses, q: Quotation) -> Entity | None:
        """Take whoever a phrase names as the source: "according to", "in the words of", "was the verdict of"."""
        nouns = self.r.lexicon.reporting_nouns
        for k, e in enumerate(clauses.elements):
            if e.kind != NOUN or not self.outside(clauses, e.first):
                continue
            np: NounPhrase = e.object
            before = clauses.elements[k - 1].object if k and clauses.elements[k - 1].kind == PREPOSITION else ""
            said = self.tokens.starts[clauses.sentence.cuts[e.first]] <= q.end + _NEAR
            if before == "according to" and not self._parted(clauses, k, q):
                return self._actor(np)
            if np.head in nouns and said and before in {"", "in", "as", "to"}:
                owner = teller_through(np, self.r)
                if owner is not None and owner.kind in SPEAKERS:
                    return owner
        return None

    def _by_source_behind(self, clauses: Clauses, q: Quotation) -> Entity | None:
        """Take the source that stands right behind a quotation, whoever else the sentence quotes: "according to"."""
        starts, cuts = self.tokens.starts, clauses.sentence.cuts
        behind = (np for e, np in sources(clauses) if 0 <= starts[cuts[e.first]] - q.end <= _BEFORE)
        return next((self._actor(np) for np in behind), None)

    def _parted(self, clauses: Clauses, k: int, q: Quotation) -> bool:
        """Whether "and" opens a clause about somebody else between a source and the quotation behind it."""
        starts, cuts = self.tokens.starts, clauses.sentence.cuts
        behind = [e for e in clauses.elements[k + 1 :] if starts[cuts[e.first]] < q.start]
        opened = next((j for j, e in enumerate(behind) if e.kind == CONJUNCTION), None)
        rest = behind[opened:] if opened is not None else []
        verb = next((j for j, e in enumerate(rest) if e.kind == VERB), 0)
        return any(e.kind == NOUN for e in rest[:verb])  # "but is now “the worst”" goes on with who it is

    def _subject(self, p: Predication) -> NounPhrase | None:
        subjects = p.get(SUBJECT)
        return subjects[0] if subjects else None

    def _inverted(self, p: Predication, clauses: Clauses) -> NounPhrase | None:
        """Give what follows a verb right after closing marks, which is who speaks: '"...," confessed an adviser'."""
        at = self.tokens.starts[clauses.sentence.cuts[p.first]]
        k = bisect_right(self._opens, at) - 1
        objects = p.get(OBJECT)
        closed = k >= 0 and 0 <= at - self._reach[k] <= _BEFORE
        return objects[0] if closed and objects and objects[0].first > p.first else None

    def _actor(self, np: NounPhrase) -> Entity | None:
        return speaker_of(np, self.r)

    def _teller(self, p: Predication, subject: NounPhrase) -> Entity | None:
        """Read "he" in what a person tells as that person: "Mr Lund let slip that he had found it “...”"."""
        governor = p.governor
        if subject.kind != "P" or subject.head not in {"he", "she"} or governor is None or not governor.get(SUBJECT):
            return None
        teller = self._actor(governor.get(SUBJECT)[0])
        return teller if teller is not None and teller.kind == "person" else None

    def _by_clause(self, clauses: Clauses, q: Quotation) -> Entity | None:
        """Take the subject of the clause that the quotation completes, the sentence's own before a dependent one's."""
        before = [
            p
            for p in clauses.verbs.values()
            if self.outside(clauses, p.first) and self.tokens.starts[clauses.sentence.cuts[p.first]] < q.start
        ]
        rest: Entity | None = None
        for p in reversed(before):
            subject = self._subject(p)
            if subject is None or not self.outside(clauses, subject.first) or subject.kind == "0":
                continue
            entity = self._teller(p, subject) or self._actor(subject)
            if entity is not None and entity.kind == "group" and subject.det.startswith("poss:"):
                rest = rest or entity  # "proof that his rival would ...": rather whoever says so of his rival
            elif entity is not None:
                return entity
        return rest
