"""Quotations and their speakers.

A quotation's speaker is the subject of the verb of saying outside its marks in the same sentence; failing that the
source it is set beside ("according to"), the subject of the clause it completes, or whoever spoke last in the paragraph.
"""

from bisect import bisect_right

from newsevents.model import Diagnostic
from newsevents.parse.entities import Entity
from newsevents.parse.phrases import NounPhrase
from newsevents.parse.predications import SUBJECT, Clauses, Predication
from newsevents.parse.reading import Reading
from newsevents.text.quotes import Quotation, is_scare

_SPEAKERS = frozenset({"person", "group", "organization", "state"})


class Speech:
    """Finds the speakers of one article's quotations, sentence by sentence in reading order."""

    def __init__(self, r: Reading) -> None:
        """Index the sentences by where they begin."""
        assert r.tokens is not None
        self.r = r
        self.tokens = r.tokens
        self._starts = [self.tokens.starts[c.sentence.first] for c in r.clauses]
        self._quoted = [(q.start, q.end) for q in r.quotations]
        self._waiting = [q for q in r.quotations if not q.nested and not is_scare(r.text, q)]
        self._open: list[Quotation] = []
        self._last: tuple[int, Entity] | None = None  # block, speaker

    def read(self, clauses: Clauses) -> None:
        """Attribute the quotations that end in a sentence, and those that waited for the sentence after them."""
        number = clauses.sentence.number
        end = self._starts[number + 1] if number + 1 < len(self._starts) else len(self.r.text) + 1
        for q in self._open:
            self._settle(q, self._by_verb(clauses, q) if self._same_block(q, clauses) else None)
        self._open = []
        while self._waiting and self._waiting[0].end < end:
            q = self._waiting.pop(0)
            speaker = self._speaker(q)
            if speaker is None and number + 1 < len(self._starts):
                self._open.append(q)
            else:
                self._settle(q, speaker)

    def _settle(self, q: Quotation, speaker: Entity | None) -> None:
        if speaker is None:
            self.r.diagnostics.append(
                Diagnostic("unattributed-quote", "nobody is named as the speaker of this quotation", q.start, q.end)
            )
            return
        self._last = (q.block, speaker)
        self.r.speeches.append((q, speaker))

    def _same_block(self, q: Quotation, clauses: Clauses) -> bool:
        return self._sentences(q)[0].sentence.block == clauses.sentence.block

    def _speaker(self, q: Quotation) -> Entity | None:
        """Give who says a quotation, as far as its own sentences and those before them tell."""
        spanned = self._sentences(q)
        for clauses in spanned:
            entity = self._by_verb(clauses, q)
            if entity is not None:
                return entity
        if self._last is not None and (q.continues is not None or self._last[0] == q.block):
            return self._last[1]
        for clauses in spanned:
            entity = self._by_clause(clauses, q)
            if entity is not None:
                return entity
        return None

    def _sentences(self, q: Quotation) -> list[Clauses]:
        """Give the sentences that a quotation touches, the last first: the speaker stands after more often."""
        a = max(bisect_right(self._starts, q.start) - 1, 0)
        b = max(bisect_right(self._starts, q.end) - 1, a)
        return [self.r.clauses[b], self.r.clauses[a]] if b != a else self.r.clauses[a : a + 1]

    def _outside(self, clauses: Clauses, item: int) -> bool:
        """Whether an item stands outside all quotation marks."""
        at = self.tokens.starts[clauses.sentence.cuts[item]]
        return not any(start <= at < end for start, end in self._quoted)

    def _by_verb(self, clauses: Clauses, q: Quotation) -> Entity | None:
        """Find the nearest verb of saying outside the marks whose subject stands outside them too."""
        best: tuple[int, NounPhrase] | None = None
        for p in clauses.verbs.values():
            if p.lemma not in self.r.lexicon.reporting_lemmas or not self._outside(clauses, p.first):
                continue
            subject = self._subject(p)
            if subject is None or not self._outside(clauses, subject.first):
                continue
            at = self.tokens.starts[clauses.sentence.cuts[p.first]]
            distance = min(abs(at - q.end), abs(q.start - at))
            if best is None or distance < best[0]:
                best = (distance, subject)
        return self._actor(best[1]) if best is not None else None

    def _subject(self, p: Predication) -> NounPhrase | None:
        subjects = p.get(SUBJECT)
        return subjects[0] if subjects else None

    def _actor(self, np: NounPhrase) -> Entity | None:
        entity = self.r.discourse.actor(np)
        return entity if entity is not None and entity.kind in _SPEAKERS else None

    def _by_clause(self, clauses: Clauses, q: Quotation) -> Entity | None:
        """Take the subject of the clause that the quotation completes."""
        before = [
            p
            for p in clauses.verbs.values()
            if self._outside(clauses, p.first) and self.tokens.starts[clauses.sentence.cuts[p.first]] < q.start
        ]
        for p in reversed(before):
            subject = self._subject(p)
            if subject is not None and self._outside(clauses, subject.first):
                entity = self._actor(subject)
                if entity is not None:
                    return entity
        return None
