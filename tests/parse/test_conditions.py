"""What frames ask of predications."""

from newsevents.lexicon.frames import CONDITIONS, default_frames
from newsevents.parse.clauses.conditions import SPECIAL


def test_the_lexicon_knows_which_needs_are_no_relations() -> None:
    assert {name for name in SPECIAL if "/" not in name} == CONDITIONS


def test_a_frame_that_needs_a_word_does_not_fit_without_it() -> None:
    frame = next(f for f in default_frames().frames() if any(words for _, words in f.asks))
    heads = {relation: set(words) or {"anybody"} for relation, words in frame.asks}
    assert frame.may_fit(heads)
    assert not frame.may_fit({})
    assert not frame.may_fit({key: {"nothing-of-the-sort"} for key in heads})
