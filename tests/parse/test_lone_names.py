"""Who is "he" or "the 56-year-old" behind a sentence that is about nobody, or that names a loser in passing."""

import pytest

from reports import positions, rows

BANK = (
    "The Peruvian government has chosen Clara Brandt to head the Bank of Peru, passing over Otto Kessel. "
    "Kessel served for five years.\n\n"
)


def _speakers(text: str) -> list[str]:
    return [row["speaker"] for row in rows(text, "statement")]


@pytest.mark.parametrize(
    "before",
    [
        "The decision was announced on Thursday by the minister of the presidency, Nuno Castro, after the meeting.",
        "The bank would welcome either of the two, according to its founder, Nuno Castro.",
        "The loudest critic is Nuno Castro, a lawyer.",
        "The vote was lost by two, said the clerk, Nuno Castro.",
    ],
)
def test_the_one_whom_a_sentence_about_nobody_names_speaks_next(before: str) -> None:
    assert _speakers(f'{BANK}{before} "We have found the best person," he said.') == ["Nuno Castro"]


@pytest.mark.parametrize(
    "before",
    [
        "The bill is backed by the opposition.",
        "The bank stands in Nuno Castro's street.",
        "His name was put forward by Nuno Castro.",  # it goes on with him
    ],
)
def test_a_name_in_passing_speaks_not(before: str) -> None:
    assert _speakers(f'{BANK}{before} "We have found the best person," he said.') == ["Otto Kessel"]


def test_the_aged_one_is_who_won() -> None:
    story = (
        "Members of the Postal Union on Friday elected Rosa Quispe as its president. Quispe beat Nils Dahl by 97 votes "
        "to 88. The third contender, Kofi Baah, dropped out on Thursday.\n\n"
    )
    assert _speakers(f'{story}"It will be a long road for us," the 56-year-old told delegates.') == ["Rosa Quispe"]
    alone = "The Postal Union named Lena Berg as its president on Friday.\n\n"
    assert _speakers(f'{alone}"It will be a long road for us," the 52-year-old told delegates.') == ["Lena Berg"]


def test_a_description_before_a_name_in_commas_says_where_one_is_from() -> None:
    story = (
        "Ana Reyes is running for president of the Postal Union. Her opponent, the Jamaican minister, Kay Moore, "
        "came to Lima on Monday. For Dan Lund it was a bad day. "
    )
    assert positions(story + "Peru has come out for the Jamaican.") == {("Peru", "support", "Kay Moore")}
    assert positions(story + "Peru has come out for the Chilean.") != {("Peru", "support", "Kay Moore")}
