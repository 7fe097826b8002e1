"""A long article's sentences are read again rather than kept, and nothing comes out otherwise for it."""

from datetime import date
from pathlib import Path

import pytest

from newsevents.lexicon.grammar import default_grammar
from newsevents.lexicon.lexicon import Lexicon
from newsevents.parse.clauses.grammatical import Grammatical
from newsevents.parse.pipeline import read, read_mentions, read_text
from newsevents.parse.reading import Reading

_SEEDS = Path(__file__).parents[2] / "seeds"
_TEXTS = [path.read_text("utf-8") for path in sorted(_SEEDS.rglob("*.txt"))]


@pytest.mark.parametrize("text", ["\n\n".join(_TEXTS), *_TEXTS[:8]])
def test_reading_again_changes_nothing(text: str, monkeypatch: pytest.MonkeyPatch) -> None:
    kept = read(text, date(2024, 3, 15), Lexicon.default())
    monkeypatch.setattr(Grammatical, "_KEPT", 0)
    assert read(text, date(2024, 3, 15), Lexicon.default()) == kept


def test_only_so_many_sentences_are_kept(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(Grammatical, "_KEPT", 3)
    monkeypatch.setattr(Grammatical, "_RECENT", 5)
    r = Reading("\n\n".join(_TEXTS), None, Lexicon.default())
    read_text(r)
    read_mentions(r)
    clauses = Grammatical(r.sentences, default_grammar())
    for c in clauses:
        if c.sentence.number == 20:
            clauses.keep(c)
    assert len(clauses) == len(r.sentences)
    assert clauses[0] is clauses[0]  # the beginning is kept,
    assert clauses[20] is clauses[20]  # and what was asked for,
    assert clauses[-1] is clauses[-1]  # and what was read last
    assert clauses[10].sentence.number == 10
    assert [c.sentence.number for c in clauses[4:6]] == [4, 5]
    assert len(clauses._kept) == 4  # noqa: SLF001  (that it forgets is the point)
    assert len(clauses._recent) <= 10  # noqa: SLF001
    with pytest.raises(IndexError):
        clauses[len(clauses)]
