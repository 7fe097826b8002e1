"""Quotations and their speakers.

A quotation's speaker is the subject of the verb of saying outside its marks in the same sentence; failing that the
label or the source it is set beside ("Ana Reyes:", "according to"), the subject of the clause it completes, or whoever
spoke last in the paragraph.
"""

from array import array
from bisect import bisect_right
from collections import deque

from newsevents.model import Diagnostic
from newsevents.parse.clauses.clauses import BREAK, COMMA, CONJUNCTION, NOUN, PREPOSITION, VERB
from newsevents.parse.clauses.predications import SUBJECT, Clauses, Predication
from newsevents.parse.names.entities import Entity
from newsevents.parse.reading import Reading
from newsevents.parse.said.attribution import sources
from newsevents.parse.said.speakers import SPEAKERS, teller_through
from newsevents.parse.said.tellers import BEFORE, NEAR, Tellers
from newsevents.parse.words.items import NOUNS, PERSON, TIME
from newsevents.parse.words.phrases import NounPhrase
from newsevents.text.quotes import Quotation, is_scare

_DETERMINERS = frozenset({"a", "an", "the", "his", "her", "its", "their"})
_LABEL = 8
_BRACKETED = 12
_SAID_WHOLE = ",.!?"
"""What a quotation ends with that is said as a sentence, not a word that is quoted in one."""


class Speech(Tellers):
    """Finds the speakers of one article's quotations, sentence by sentence in reading order."""

    def __init__(self, r: Reading) -> None:
        """Index the sentences by where they begin."""
        super().__init__(r)
        self._starts = array("i", (self.tokens.starts[s.first] for s in r.sentences))
        self._waiting = deque(q for q in r.quotations if not q.nested)
        self._open: list[Quotation] = []
        self._last: tuple[Quotation, Entity] | None = None

    def read(self, clauses: Clauses) -> None:
        """Attribute the quotations that end in a sentence, and those that waited for the sentence after them."""
        number = clauses.sentence.number
        self.told_last = self.last_teller(self.r.clauses[number - 1]) if number else None
        end = self._starts[number + 1] if number + 1 < len(self._starts) else len(self.r.text) + 1
        for q in self._open:
            self._settle(q, self.by_verb(clauses, q) if self._same_block(q, clauses) else None)
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
        if self.r.text[q.end - 1] not in _SAID_WHOLE or not any(self.beside(clauses, q) for clauses in spanned):
            return
        speaker = next((e for clauses in spanned if (e := self.by_verb(clauses, q)) is not None), None)
        self._last = (q, speaker) if speaker is not None else None

    def _same_block(self, q: Quotation, clauses: Clauses) -> bool:
        return self._sentences(q)[0].sentence.block == clauses.sentence.block

    def _speaker(self, q: Quotation) -> Entity | None:
        """Give who says a quotation, as far as its own sentences and those before them tell."""
        spanned = self._sentences(q)
        if (leading := self._led_by(q, spanned[-1]) or self._resumes(q, spanned[-1])) is not None:
            return leading
        for find in (self._by_source_behind, self.by_verb, self._by_label, self._by_bracket, self._by_source):
            for clauses in spanned:
                entity = find(clauses, q)
                if entity is not None:
                    return entity
        if any(self.beside(clauses, q) for clauses in spanned):
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
            return self.by_verb(before, q) or self._by_label(before, q, near=False)
        asked = "?" in before.sentence.lows  # somebody else may answer
        return self.teller_of(before) if self._fills(q) and not asked else None

    def _told_before(self, q: Quotation, opening: Clauses) -> Entity | None:
        """Give who the sentence right before a quotation tells of as speaking: 'Ms Reyes agreed. “We all lost.”'."""
        s, number = opening.sentence, opening.sentence.number
        if not number or q.continues is not None or self.tokens.starts[s.cuts[0]] != q.open_mark:
            return None
        before = self.r.clauses[number - 1].sentence
        quoted = self._last is not None and self._last[0].end > self.tokens.starts[before.cuts[0]]
        if quoted or before.block != s.block or "?" in before.lows:
            return None
        return self.teller_of(self.r.clauses[number - 1], of_things=False)

    def _resumes(self, q: Quotation, opening: Clauses) -> Entity | None:
        """Give who goes on with a quotation that is broken off: '“They doubt it,” she wrote, “but we do not”'."""
        last, speaker = self._last if self._last is not None else (None, None)
        text = self.r.text
        if last is None or text[last.end - 1] != "," or text[max(0, q.open_mark - 2) : q.open_mark] != ", ":
            return None
        starts, cuts = self.tokens.starts, opening.sentence.cuts
        if last.start < starts[cuts[0]] or not text[q.start].islower():
            return None
        said = [p for p in opening.verbs.values() if last.end < starts[cuts[p.first]] < q.start and p.form == "fin"]
        return speaker if sum(self.says(p) and bool(p.get(SUBJECT)) for p in said) == 1 else None

    def _fills(self, q: Quotation) -> bool:
        """Whether a paragraph is one quotation and nothing else."""
        block = self.r.structure.blocks[q.block]
        return q.open_mark == block.content_start and q.close_mark == block.end - 1

    def _carries_on(self, q: Quotation) -> bool:
        """Whether a sentence or a paragraph that only quotes goes on with what the last speaker said."""
        last = self._last[0] if self._last is not None else None
        if last is None or last.block == q.block:
            return last is not None and self.stands_alone(q)
        return last.block == q.block - 1 and self._fills(q) and self.r.text[last.end - 1] != "?"

    def _announced(self, q: Quotation) -> bool:
        """Whether a clause and a colon lead to the quotation: "One aide could manage only this: “...”"."""
        return self.r.text[max(0, q.open_mark - BEFORE) : q.open_mark].rstrip().endswith(":")

    def _sentences(self, q: Quotation) -> list[Clauses]:
        """Give the sentences that a quotation touches, the last first: the speaker stands after more often."""
        a = max(bisect_right(self._starts, q.start) - 1, 0)
        b = max(bisect_right(self._starts, q.end) - 1, a)
        return [self.r.clauses[b], self.r.clauses[a]] if b != a else self.r.clauses[a : a + 1]

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
                if verbless and at < q.start and (q.start <= at + NEAR or not near):
                    return self.actor(clauses.elements[last].object)
        return None

    def _by_bracket(self, clauses: Clauses, q: Quotation) -> Entity | None:
        """Take the one person whom a bracket before the quotation names: "(CLIP: Ana Reyes, 8 secs) “...”"."""
        starts, cuts = self.tokens.starts, clauses.sentence.cuts
        before = [e for e in clauses.elements[:_BRACKETED] if starts[cuts[e.first]] < q.open_mark]
        while before and before[-1].kind == BREAK:
            before.pop()  # "CLIP (Ana Reyes):"
        if not before or before[-1].kind != ")":
            return None
        if any(e.kind == VERB for e in before) and not any(e.object == ":" for e in before):
            return None  # but "(CLIP: Peru bid chief Ana Reyes)"
        named = [e.object for e in before if e.kind == NOUN and e.object.kind == PERSON]
        return self.actor(named[0]) if len(named) == 1 else None

    def _by_source(self, clauses: Clauses, q: Quotation) -> Entity | None:
        """Take whoever a phrase names as the source: "according to", "in the words of", "was the verdict of"."""
        nouns = self.r.lexicon.reporting_nouns
        for k, e in enumerate(clauses.elements):
            if e.kind != NOUN or not self.outside(clauses, e.first):
                continue
            np: NounPhrase = e.object
            before = clauses.elements[k - 1].object if k and clauses.elements[k - 1].kind == PREPOSITION else ""
            said = self.tokens.starts[clauses.sentence.cuts[e.first]] <= q.end + NEAR
            if before == "according to" and not self._parted(clauses, k, q):
                return self.actor(np)
            if np.head in nouns and said and before in {"", "in", "as", "to"}:
                owner = teller_through(np, self.r)
                if owner is not None and owner.kind in SPEAKERS:
                    return owner
        return None

    def _by_source_behind(self, clauses: Clauses, q: Quotation) -> Entity | None:
        """Take the source that stands right behind a quotation, whoever else the sentence quotes: "according to"."""
        starts, cuts = self.tokens.starts, clauses.sentence.cuts
        behind = (np for e, np in sources(clauses) if 0 <= starts[cuts[e.first]] - q.end <= BEFORE)
        return next((self.actor(np) for np in behind), None)

    def _parted(self, clauses: Clauses, k: int, q: Quotation) -> bool:
        """Whether "and" opens a clause about somebody else between a source and the quotation behind it."""
        starts, cuts = self.tokens.starts, clauses.sentence.cuts
        behind = [e for e in clauses.elements[k + 1 :] if starts[cuts[e.first]] < q.start]
        opened = next((j for j, e in enumerate(behind) if e.kind == CONJUNCTION), None)
        rest = behind[opened:] if opened is not None else []
        verb = next((j for j, e in enumerate(rest) if e.kind == VERB), 0)
        return any(e.kind == NOUN for e in rest[:verb])  # "but is now “the worst”" goes on with who it is

    def _by_clause(self, clauses: Clauses, q: Quotation) -> Entity | None:
        """Take the subject of the clause that the quotation completes, the sentence's own before a dependent one's."""
        before = [
            p
            for p in clauses.verbs.values()
            if self.outside(clauses, p.first) and self.tokens.starts[clauses.sentence.cuts[p.first]] < q.start
        ]
        rest: Entity | None = None
        for p in reversed(before):
            subject = self.subject_of(p)
            if subject is None or not self.outside(clauses, subject.first) or subject.kind == "0":
                continue
            if subject.head == "it" or self.opener(p, clauses) in {"if", "unless"} or self._is_of(p, clauses, q):
                continue
            entity = self.teller(p, subject) or self.actor(subject)
            if entity is not None and entity.kind == "group" and subject.det.startswith("poss:"):
                rest = rest or entity  # "proof that his rival would ...": rather whoever says so of his rival
            elif entity is not None:
                return entity
        return rest

    def _is_of(self, p: Predication, clauses: Clauses, q: Quotation) -> bool:
        """Whether a quotation is what somebody is called by another: "says that Ms Reyes is “too soft for it”"."""
        starts, cuts, subject = self.tokens.starts, clauses.sentence.cuts, self.subject_of(p)
        if p.lemma != "be" or subject is None:
            return False
        between = [e for e in clauses.elements[p.index + 1 :] if starts[cuts[e.first]] < q.open_mark]
        others = [f for f in clauses.verbs.values() if f.first < p.first and self.subject_of(f) is not subject]
        told_of = any(f.first < subject.first and f.get(SUBJECT) for f in others)
        apart = any(f.first > subject.first for f in others)  # "what Ms Reyes saw at work was “...”"
        return told_of and not apart and all(e.kind not in {NOUN, BREAK} for e in between)
