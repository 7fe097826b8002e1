import pytest
from hypothesis import given
from hypothesis import strategies as st

from newsevents.text.article import read_structure
from newsevents.text.quotes import Quotation, find_quotes, is_scare

MARKS = "“”„\"'‘’«»`"


def find(text: str) -> tuple[Quotation, ...]:
    return find_quotes(text, read_structure(text).blocks)


def quoted(text: str) -> list[str]:
    return [text[q.start : q.end] for q in find(text)]


def text_of_marks() -> st.SearchStrategy[str]:
    return st.text(alphabet=MARKS + "as .,1\n", max_size=60)


@given(text_of_marks() | st.text())
def test_quotations_lie_inside_their_blocks_between_their_marks(text: str) -> None:
    blocks = read_structure(text).blocks
    found = find_quotes(text, blocks)
    for q in found:
        block = blocks[q.block]
        assert block.start <= q.open_mark < q.start < q.end <= block.end
        assert q.close_mark is None or q.end <= q.close_mark < block.end
        assert text[q.start : q.end] == text[q.start : q.end].strip()
    assert [q.open_mark for q in found] == sorted({q.open_mark for q in found})


@given(text_of_marks())
def test_quotations_nest_or_stand_apart(text: str) -> None:
    found = find(text)
    for i, outer in enumerate(found):
        for inner in found[i + 1 :]:
            assert inner.open_mark >= outer.end or inner.end <= outer.end
            assert not (inner.end <= outer.end) or inner.nested


@given(text_of_marks())
def test_links_join_neighbours(text: str) -> None:
    found = find(text)
    for q in found:
        if q.continues is not None:
            assert found[q.continues].continued
            assert found[q.continues].close_mark is None
            assert 0 <= q.block - found[q.continues].block <= 1


@given(st.sampled_from(["“{}”", '"{}"', "‘{}’", "'{}'", "«{}»", "« {} »", "„{}“", "„{}”", "»{}«", "``{}''", "「{}」"]))
def test_every_house_style_of_marks(marks: str) -> None:
    text = f"The chair said: {marks.format('We have won it')}, and left."
    assert quoted(text) == ["We have won it"]


def test_a_quote_split_by_the_speaker_is_two() -> None:
    assert quoted("“We won,” she said. “It is over.”") == ["We won,", "It is over."]
    assert quoted('"We won," she said. "It is over."') == ["We won,", "It is over."]
    assert quoted("'We won,' she said. 'It is over.'") == ["We won,", "It is over."]


@pytest.mark.parametrize(
    "text",
    [
        "Labour's vote and the players' union and St James' Park",
        "Labour’s vote and the players’ union in the ’90s",
        "the '90s were rock 'n' roll, and give 'em time",
        "the ‘90s were rock ‘n’ roll",
        "He is 6' 2\" and she is 5'4\"",
        "don't, won't, can’t, o'clock, O’Brien",
        "goin' and comin'",
    ],
)
def test_apostrophes_are_no_quotation_marks(text: str) -> None:
    assert quoted(text) == []


def test_apostrophes_inside_single_quotes() -> None:
    assert quoted("‘The players’ union won’t go,’ he said.") == ["The players’ union won’t go,"]
    assert quoted("'It's the bosses' fault,' she said. 'We won't go.'") == ["It's the bosses' fault,", "We won't go."]
    assert quoted("A ‘natural leader’ of the workers’ party") == ["natural leader"]
    assert quoted("‘Rock ’n’ roll is back’, he said.") == ["Rock ’n’ roll is back"]


def test_nested_quotations() -> None:
    text = "“She said ‘no’ to me,” he said. ‘He said “maybe” to us,’ she said."
    found = find(text)
    assert [(text[q.start : q.end], q.nested) for q in found] == [
        ("She said ‘no’ to me,", False),
        ("no", True),
        ("He said “maybe” to us,", False),
        ("maybe", True),
    ]


def test_a_quotation_over_three_paragraphs_is_three_linked_ones() -> None:
    text = "“We will go on.\n\n“We will win.\n\n“And then we rest,” she said. “Good night.”"
    found = find(text)
    assert [text[q.start : q.end] for q in found] == [
        "We will go on.",
        "We will win.",
        "And then we rest,",
        "Good night.",
    ]
    assert [q.continued for q in found] == [True, True, False, False]
    assert [q.continues for q in found] == [None, 0, 1, None]
    assert [q.close_mark is None for q in found] == [True, True, False, False]


def test_straight_marks_over_paragraphs_are_linked_too() -> None:
    text = 'She said: "We will go on.\n\n"We will win," she added.'
    first, second = find(text)
    assert first.continued
    assert second.continues == 0


def test_a_quotation_may_go_on_past_a_nested_one() -> None:
    text = "“We said ‘no’ twice.\n\n“And again,” she said."
    assert [(text[q.start : q.end], q.continues) for q in find(text)] == [
        ("We said ‘no’ twice.", None),
        ("no", None),
        ("And again,", 0),
    ]


def test_a_missing_mark_costs_its_own_paragraph_only() -> None:
    text = "“We won, she said.\n\nThe vote was close.\n\n“It is over,” he said."
    found = find(text)
    assert [text[q.start : q.end] for q in found] == ["We won, she said.", "It is over,"]
    assert found[0].close_mark is None
    assert not found[0].continued
    assert quoted("We won,” she said. “It is over.”")[-1] == "It is over."


def test_curly_and_straight_marks_mixed() -> None:
    assert quoted('“We won," she said. "It is over.”') == ["We won,", "It is over."]
    assert quoted('He said “I will not." Then "Yes, I will.”') == ["I will not.", "Yes, I will."]
    assert quoted('“She said "never" to us,” he said.') == ['She said "never" to us,', "never"]
    assert quoted('"It is over.“ So she said.') == ["It is over."]


def test_an_opening_mark_that_closes_is_read_by_what_stands_around_it() -> None:
    assert quoted("“We won, in recent times “, said the chair.") == ["We won, in recent times"]


def test_an_opening_mark_typed_twice_is_one() -> None:
    found = find('"“You win by votes,” she said.')
    assert [(q.start, q.end, q.nested) for q in found] == [(2, 19, False)]
    assert quoted('The form was empty: "" or “”.') == []


def test_marks_with_blanks_inside() -> None:
    assert quoted('The chair said " we have won " and left.') == ["we have won"]


@pytest.mark.parametrize(
    "words", ["obsolete", "not incapable", "The Long Road Home", "A Tale of Two Councils,", "I’ll Be There"]
)
def test_scare_quotes_and_titles(words: str) -> None:
    text = f"The chair, author of “{words}” and other remarks, resigned."
    assert is_scare(text, find(text)[0])


@pytest.mark.parametrize(
    "words",
    ["not under discussion for now", "We Are Done", "Yes we did it", "There is no Plan B.", "I’ll work with Tony"],
)
def test_sayings_are_no_scare_quotes(words: str) -> None:
    text = f"The chair called the deputy and said “{words}” to everyone."
    assert not is_scare(text, find(text)[0])


def test_in_a_headline_of_capitals_a_quotation_of_capitals_is_a_saying() -> None:
    text = "Chair 'Cannot Turn His Back' on Calls for Him to Stand"
    assert not is_scare(text, find(text)[0])
