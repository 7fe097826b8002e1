"""The tokeniser: spans cover the text, sentences survive abbreviations, quotations stay with their full stop."""

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from clock import seconds
from newsevents.text.tokens import Tokens, tokenize

_INVISIBLE = "\u200b\u2060\ufeff"
_pieces = "Mr.|U.S.|the|He|said|J.|No.|10|didn't|members'|O’Neill|57-year-old|54-45| |  |\n|. |? |! |...|“|”|'|\"|, |—|--|•|%|://|@"
_newsy = st.lists(st.sampled_from(_pieces.split("|"))).map("".join)
_texts = st.one_of(st.text(), _newsy)


def _sentences(text: str) -> list[str]:
    tokens = tokenize(text)
    return [text[tokens.starts[first] : tokens.ends[last - 1]] for first, last in tokens.sentences]


@given(_texts)
def test_spans_hold_the_words_and_cover_all_but_white_space(text: str) -> None:
    tokens = tokenize(text)
    assert [text[s:e] for s, e in zip(tokens.starts, tokens.ends, strict=True)] == tokens.words
    assert len(tokens.words) == len(tokens.lowers) == len(tokens)
    position, gaps = 0, ""
    for start, end in zip(tokens.starts, tokens.ends, strict=True):
        assert position <= start < end
        gaps += text[position:start]
        position = end
    gaps += text[position:]
    assert all(char.isspace() or char in _INVISIBLE for char in gaps)
    assert not any(char.isspace() for word in tokens.words for char in word)


@given(_texts)
def test_sentences_partition_the_tokens(text: str) -> None:
    tokens = tokenize(text)
    bounds = [0, *(last for _, last in tokens.sentences)]
    assert [first for first, _ in tokens.sentences] == bounds[:-1]
    assert bounds[-1] == len(tokens)
    assert all(first < last for first, last in tokens.sentences)


@given(st.lists(_newsy, min_size=1))
def test_no_sentence_crosses_a_block(parts: list[str]) -> None:
    text, blocks = "", []
    for part in parts:
        blocks.append((len(text), len(text) + len(part)))
        text += part + " "
    tokens = tokenize(text, blocks)
    for first, last in tokens.sentences:
        assert any(s <= tokens.starts[first] and tokens.ends[last - 1] <= e for s, e in blocks)
    assert sum(last - first for first, last in tokens.sentences) == len(tokens)


@given(_newsy, _newsy)
@example("U.S.“", "Mr.")
def test_an_unrelated_paragraph_changes_nothing(one: str, other: str) -> None:
    alone = tokenize(one, [(0, len(one))])
    both = tokenize(f"{one}\n\n{other}", [(0, len(one)), (len(one) + 2, len(one) + 2 + len(other))])
    assert both.words[: len(alone)] == alone.words
    assert both.sentences[: len(alone.sentences)] == alone.sentences


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("the 57-year-old secretary-general", "the 57-year-old secretary-general"),
        ("O'Neill, D’Arcy and Côte d’Ivoire’s Xi'an", "O'Neill , D’Arcy and Côte d’Ivoire ’s Xi'an"),
        ("Portugal's vote; NATO members' choice", "Portugal 's vote ; NATO members ' choice"),
        ("didn't won’t he'll they've I'd", "did n't wo n’t he 'll they 've I 'd"),
        ("the U.S.-led U.K.'s U.S. and J.K. Ray", "the U.S.-led U.K. 's U.S. and J.K. Ray"),
        ("Mr. J. Ray, No. 10, Jan. 3", "Mr. J. Ray , No. 10 , Jan. 3"),
        ("1,234 of 56.5% by 54-45 and 11-2-2", "1,234 of 56.5 % by 54-45 and 11-2-2"),
        ("$5bn, US$1.5m, €3, the 32nd", "$ 5bn , US $ 1.5m , € 3 , the 32nd"),
        ("54–45 — now--then", "54 – 45 — now -- then"),
        ("(Conservative) [sic] “a” ‘b’", "( Conservative ) [ sic ] “ a ” ‘ b ’"),
        ("https://a.example/x?y=1. desk@a.example #vote @desk", "https://a.example/x?y=1 . desk@a.example #vote @desk"),
        ("at 10:30 a.m. on 9/11", "at 10:30 a.m. on 9/11"),
        ("'Yes', she said...", "' Yes ' , she said ..."),
    ],
)
def test_words(text: str, words: str) -> None:
    assert tokenize(text).words == words.split()


def test_lowers_fold_the_curly_apostrophe() -> None:
    assert tokenize("O’Neill Didn’t members’").lowers == ["o'neill", "did", "n't", "members", "'"]


@pytest.mark.parametrize(
    "sentences",
    [
        ["Mr. Ray and Gov. Day met Sen. J. B. Lee at No. 10 on Jan. 3.", "He left St. Petersburg."],
        ["It is the U.S. that decides.", "She left the U.S.", "The vote was 54-45."],
        ["“We won,” he said.", "“Is it over?” he asked.", "“It is.”", "She left."],
        ["“Is it over?” Ms. Ray asked.", "He nodded."],
        ["'It is over.'", "Then he quit... at 8 a.m. Tuesday.", "It was late."],
        ['He said: "It is over."', "Nobody spoke!", "What?!", "Yes."],
        ["(The vote was held in secret.)", "Day won."],
        ["It was plan B.", "Then came John B. Smith."],
        ["He asked for calm.", "3,000 people came.", "“No.”"],
        ["He waited…", "The others left."],
    ],
)
def test_sentences(sentences: list[str]) -> None:
    assert _sentences(" ".join(sentences)) == sentences


def test_bullets_and_numbers_open_sentences() -> None:
    assert _sentences("• First • Second\n1. Third thing\n2. Fourth") == [
        *("• First", "• Second", "1. Third thing", "2. Fourth"),
    ]


def test_lines_are_blocks_unless_hard_wrapped() -> None:
    assert _sentences("A HEADLINE\nThe ministers\nmet in Oslo\n\nand left") == [
        *("A HEADLINE", "The ministers\nmet in Oslo", "and left"),
    ]


def test_a_lost_space_still_ends_a_sentence() -> None:
    assert _sentences("It was over.He left.") == ["It was over.", "He left."]


@pytest.mark.parametrize("unit", [*"a'.@\n", "a-", "a.a.", "No. ", "a://(", "n't", "?'", "“”", "1,1", "A. "])
def test_time_is_linear(unit: str) -> None:
    def spent(size: int) -> float:
        text = unit * (size // len(unit))
        return seconds(lambda: tokenize(text), best_of=3)

    tokenize("")  # compile first
    assert spent(80_000) < 40 * max(spent(8_000), 0.001)  # quadratic would be 100


def test_tokens_know_their_size() -> None:
    tokens = tokenize("He won. She lost.")
    assert isinstance(tokens, Tokens)
    assert repr(tokens) == "<Tokens: 6 in 2 sentences>"
