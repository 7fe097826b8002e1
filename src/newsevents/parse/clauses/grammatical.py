"""The clauses of an article's sentences, at hand for every stage that asks.

What grammar finds in a sentence takes many times the room of its words. An article of usual length keeps all of it. A
very long one keeps that of its beginning and of the sentences that an event was read in; the others are read again
when asked for, and come out the same.
"""

from collections.abc import Iterator, Sequence
from typing import Final, overload

from newsevents.lexicon.grammar import Grammar
from newsevents.parse.clauses.clauses import elements
from newsevents.parse.clauses.predications import Clauses
from newsevents.parse.words.items import Sentence


class Grammatical(Sequence[Clauses]):
    """The clauses of all sentences, by number."""

    _KEPT: Final = 7_000  # sentences: two novels, or some months of the politics of one newspaper
    _RECENT: Final = 64  # sentences that a quotation may reach back over

    def __init__(self, sentences: Sequence[Sentence], grammar: Grammar) -> None:
        """Start with nothing read."""
        self._sentences = sentences
        self._grammar = grammar
        self._kept: dict[int, Clauses] = {}
        self._recent: dict[int, Clauses] = {}

    def __len__(self) -> int:
        return len(self._sentences)

    @overload
    def __getitem__(self, number: int) -> Clauses: ...
    @overload
    def __getitem__(self, number: slice) -> list[Clauses]: ...
    def __getitem__(self, number: int | slice) -> Clauses | list[Clauses]:
        """Give the clauses of a sentence, or of several."""
        if isinstance(number, slice):
            return [self._of(k) for k in range(*number.indices(len(self)))]
        return self._of(range(len(self))[number])

    def __iter__(self) -> Iterator[Clauses]:
        """Iterate over the sentences' clauses in order."""
        return map(self._of, range(len(self)))

    def only(self, sentences: Sequence[Sentence]) -> "Grammatical":
        """Give the clauses of some of the sentences as those of a text of their own."""
        some = Grammatical(sentences, self._grammar)
        some._kept = {k: self._of(sentence.number) for k, sentence in enumerate(sentences)}
        return some

    def _of(self, number: int) -> Clauses:
        clauses = self._kept.get(number) or self._recent.get(number)
        if clauses is None:
            sentence = self._sentences[number]
            clauses = Clauses(sentence, elements(sentence), self._grammar)
            if number < self._KEPT:
                self._kept[number] = clauses
            else:
                self._recent.pop(number - self._RECENT, None)
                self._recent[number] = clauses
                if len(self._recent) > 2 * self._RECENT:
                    self._recent.clear()
        return clauses

    def keep(self, clauses: Clauses) -> None:
        """Keep the clauses of a sentence that others will hold by its words."""
        self._kept[clauses.sentence.number] = clauses
