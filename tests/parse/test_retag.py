"""What mends a word's class looks at few words: the gate that passes the others over must know them all."""

from collections.abc import Iterator
from pathlib import Path

from newsevents.lexicon.lexicon import Lexicon
from newsevents.parse.pipeline import read_mentions, read_text
from newsevents.parse.reading import Reading
from newsevents.parse.words import retag
from newsevents.parse.words.items import Sentence

_SEEDS = Path(__file__).parents[2] / "seeds"


def _sentences() -> Iterator[Sentence]:
    for path in sorted(_SEEDS.rglob("*.txt")):
        r = Reading(path.read_text("utf-8"), None, Lexicon.default())
        read_text(r)
        read_mentions(r)
        yield from r.sentences


def test_only_words_of_the_gate_are_mended() -> None:
    lexicon = Lexicon.default()
    known = retag.mendable(lexicon)
    mended = 0
    for s in _sentences():
        for i, low in enumerate(s.lows):
            for c in '"vgndmrijbkT':  # whatever the tagger had said
                shape = [*s.shape[:i], c, *s.shape[i + 1 :]]
                if retag._mended(s, shape, i, lexicon):  # noqa: SLF001  (the gate stands before it)
                    mended += 1
                    assert low in known or "-" in low
    assert mended
