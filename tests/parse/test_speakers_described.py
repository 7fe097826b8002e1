"""Speakers who are named beside a description, in a bracket, by "the same", or only before the pronoun that says it."""

import pytest

from reports import cells

_LEAD = (
    "Ana Reyes, Piet Lunde and Mara Oduya are running for president of the Harbour Guild. "
    "The spokesman for the guild is Karl Brandt.\n\n"
)


def _said(text: str) -> list[tuple[str, str]]:
    return cells(f"News of the day\n\n{_LEAD}{text}", "statement", ("speaker", "quote"))


@pytest.mark.parametrize(
    ("speaker", "text"),
    [
        (
            "Mara Oduya",
            'The guild bowed out, its treasurer, Mara Oduya, telling delegates it was "a very long winter".',
        ),
        ("Karl Brandt", 'The port was against, with its director, Karl Brandt, calling it "a very long winter".'),
        ("Piet Lunde", 'Norway\'s ambassador here, Piet Lunde, said it was "a very long winter".'),
        ("Mara Oduya", 'The union\'s secretary there, Mara Oduya, spoke of "a very long winter".'),
        ("Ade Balogun", 'Chairman of the guild, Chief Ade Balogun, described it as "a very long winter".'),
        ("Mara Oduya", 'Her manager, Mara Oduya, spoke of "a very long winter", which Lunde\'s camp denies.'),
        ("Piet Lunde", '(CLIP: Harbour Guild chief Piet Lunde, 8 secs) "a very long winter"'),
        ("One envoy", 'One envoy put it down to "a very long winter"; Lunde, the same person said, was cold.'),
    ],
)
def test_who_speaks_is_named_beside(speaker: str, text: str) -> None:
    """The name, not the body whose clause it is, nor who denies it."""
    assert _said(text) == [(speaker, "a very long winter")]


def test_the_same_one_speaks_again() -> None:
    """An unnamed one who is spoken of as "the same"."""
    text = '"It was a waste of good coffee," a delegate said. The same delegate called it "a very long winter".'
    assert [speaker for speaker, _ in _said(text)] == ["a delegate", "a delegate"]


def test_she_is_the_one_woman_whom_a_sentence_about_nobody_names() -> None:
    """Not whom the sentence before that was about."""
    text = 'Ms Oduya won. What helped is a line in Ms Reyes\'s speech. "I will hand on a stronger guild," she said.'
    assert [speaker for speaker, _ in _said(text)] == ["Ana Reyes"]


@pytest.mark.parametrize(
    ("speaker", "text"),
    [
        ("Harbour Guild", 'The guild praised Reyes, its chairman, calling her "a very long winter".'),
        ("Harbour Guild", 'The guild sent Norway\'s ambassador there, saying it was "a very long winter".'),
        ("Ana Reyes", 'Reyes met the ambassador there, Piet Lunde and Mara Oduya, and called it "a very long winter".'),
        ("Mara Oduya", 'The guild (founded in 1871) was "a very long winter", said Mara Oduya.'),
        ("Piet Lunde", 'The same night, Lunde called it "a very long winter".'),
    ],
)
def test_who_is_only_named_near_a_quotation(speaker: str, text: str) -> None:
    """A holder, a bracket or "the same" beside somebody else's words."""
    assert _said(text) == [(speaker, "a very long winter")]
