"""The tagger: one character per token, the same answer every time, names and headline verbs told apart."""

import re
from importlib.resources import files

import pytest
from hypothesis import given
from hypothesis import strategies as st

from clock import seconds
from newsevents.text import tagger
from newsevents.text.tagger import PENN, SCORED, default_tagger, is_titled, mark_tag, tag, with_finite_verbs
from newsevents.text.tokens import tokenize


def _tags(text: str, *, headline: bool = False) -> str:
    tokens = tokenize(text)
    return tag(tokens.words, tokens.lowers, headline=headline)


def _tag_of(word: str, text: str, *, headline: bool = False) -> str:
    return _tags(text, headline=headline)[tokenize(text).words.index(word)]


@given(st.text(), st.booleans())
def test_any_text_has_one_known_tag_per_token(text: str, headline: bool) -> None:
    tokens = tokenize(text)
    tags = tag(tokens.words, tokens.lowers, headline=headline)
    assert len(tags) == len(tokens)
    assert set(tags) <= PENN.keys()


@given(st.lists(st.sampled_from(tokenize("The Minister backs Ray’s bid, he said. “Leading").words), min_size=1))
def test_answers_do_not_depend_on_what_was_tagged_before(words: list[str]) -> None:
    lowers = [word.lower().replace("’", "'") for word in words]
    fresh = tagger.Tagger(default_tagger()._lexicon, default_tagger()._weights)  # noqa: SLF001 - a tagger with no past
    assert fresh.tag(words, lowers) == tag(words, lowers)


def test_the_tags_are_distinct_penn_tags() -> None:
    assert len(set(PENN.values())) == len(PENN)
    assert all(len(char) == 1 for char in PENN)
    assert set(SCORED) <= PENN.keys()


def test_lists_of_different_length_are_refused() -> None:
    with pytest.raises(ValueError, match="zip"):
        tag(["He", "won"], ["he"])


@pytest.mark.parametrize(
    ("word", "char"),
    [
        *((",", ","), ("?", "."), ("—", ":"), ("“", '"'), ("(", "("), ("€", "$"), ("%", "n"), ("&", "c")),
        *(("54-45", "0"), ("1,234.5", "0"), ("5bn", "0"), ("32nd", "j"), ("https://a.example", "A"), ("→", "y")),
    ],
)
def test_shape_alone_decides_marks_and_numbers(word: str, char: str) -> None:
    assert mark_tag(word, word) == char


@pytest.mark.parametrize(
    ("text", "word", "chars"),
    [
        ("Lithuania backed her bid on Monday.", "backed", "d"),
        ("Lithuania backed her bid on Monday.", "bid", "n"),
        ("He was backed by the union.", "backed", "v"),
        ("She backs the plan, he said.", "backs", "z"),
        ("They sat on the backs of the seats.", "backs", "m"),
        ("He was named as chair.", "named", "v"),
        ("The board named a new director.", "named", "d"),
        ("The woman named in the report resigned.", "named", "v"),
        ("The outgoing chair named Zvonimir Ptashnyk as successor.", "named", "d"),
        ("Senators elected Ray and picked a cabinet.", "elected", "d"),
        ("The candidate backed by the union won.", "backed", "v"),
        ("She is leading the race.", "leading", "g"),
        ("She will lead the party.", "lead", "b"),
        ("He has a lead of five points.", "lead", "n"),
        ("They support the bill.", "support", "p"),
        ("He won the support of the party.", "support", "n"),
        ("The party members' votes count.", "'", "'"),
        ("The outgoing chair of the commission spoke.", "chair", "n"),
        ("The outgoing minister of finance spoke.", "outgoing", "j"),
        ("He leaves the post to run for office.", "run", "b"),
        ("It belongs to Norway.", "to", "i"),
        ("The capital of Norway met Zvonimir Ptashnyk on Friday.", "Ptashnyk", "N"),
    ],
)
def test_ambiguous_words_of_politics(text: str, word: str, chars: str) -> None:
    assert _tag_of(word, text) in chars


@pytest.mark.parametrize(
    ("text", "word", "chars"),
    [
        ("Minister Quits After Poll", "Quits", "z"),
        ("Poland Picks Envoy to Lead Talks", "Picks", "z"),
        ("Poland Picks Envoy to Lead Talks", "Lead", "b"),
        ("Who Will Lead the World Bank?", "Lead", "b"),
        ("MINISTER QUITS AS LEAD VANISHES", "QUITS", "z"),
        ("UN chief quits", "quits", "z"),
    ],
)
def test_headlines(text: str, word: str, chars: str) -> None:
    assert _tag_of(word, text, headline=True) in chars


@given(st.text(alphabet=st.sampled_from(sorted(PENN)), max_size=40))
def test_a_finite_verb_is_only_ever_made_of_a_participle(tags: str) -> None:
    found = with_finite_verbs(tags)
    assert len(found) == len(tags)
    assert all(before == after or (before, after) == ("v", "d") for before, after in zip(tags, found, strict=True))
    assert with_finite_verbs(found) == found


def test_a_caption_keeps_its_participle() -> None:
    assert with_finite_verbs("NNvDn") == "NNvDn"


def test_a_noun_group_is_a_regular_expression() -> None:
    tags = _tags("The former prime minister of Norway spoke.")
    assert re.match(r"D?j*n+", tags)


def test_title_case_is_told_from_sentence_case() -> None:
    assert is_titled(["MINISTER", "QUITS"])
    assert not is_titled(tokenize("Minister quits as poll lead vanishes in Oslo").words)
    assert not is_titled([])


def test_the_weights_name_their_licence_and_sources() -> None:
    data = (files("newsevents.text") / "data/tagger.bin").read_bytes()
    header = data[: data.index(b"\n\n")].decode()
    assert "CC BY-SA 4.0" in header
    assert "English Web Treebank" in header
    assert len(data) < 2_000_000


def test_time_is_linear() -> None:
    def spent(size: int) -> float:
        words = ["backs", "Ray", "-a", "9x"] * (size // 4)
        return seconds(lambda: tag(words, [word.lower() for word in words]), best_of=3)

    tag(["warm"], ["up"])
    assert spent(20_000) < 40 * max(spent(2_000), 0.002)
