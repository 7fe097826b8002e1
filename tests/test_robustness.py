"""What parse() promises of any text: no crash, the same answer every time, spans that are the words, linear time."""

import os
import re
import subprocess
import sys
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

import newsevents
from clock import seconds
from newsevents.model import Report

patient = settings(deadline=None, suppress_health_check=[HealthCheck.too_slow])

# Pieces that news is made of, and that set the parser's mechanisms off.
PIECES = (
    "Canada", "Ana Reyes", "Mr. Berg", "U.S. ", "NATO", "the Baltic League", "Kalnin", "two diplomats", "she", "whom",
    " backed ", " has the backing of ", " said ", " to succeed ", " as ", " for ", " of ", " the next ",
    " will ", " not ",
    "secretary general", "president", "prime minister", "foreign ministry", "former ", "by consensus", "about 20 of 31",
    "members", " voted 54-43", "on Thursday", "Nov. 22", "since 2014", "in July last year", "57-year-old ",
    "“", "”", '"', "‘", "’", "'", "«", "»", "(", ")", " – ", "—", "-", ",", ".", ";", ":", "?", "…",
    "\n", "\n\n", "\r\n", "\r", "\t", "\x00", "\u2028", "\u200f", "\u202e", "\u0301", "\ufeff", "\u00a0",
    "東京", "שלום",
    "RIGA, March 4 (Wire) -",
    "Reporting by A. B.; editing by C. D.", "By Jane Doe", "WASHINGTON —",
)  # fmt: skip
NEWSY = st.lists(st.sampled_from(PIECES) | st.text(max_size=5), max_size=60).map("".join)

STORY = """Canada backs Reyes to lead NATO

RIGA, March 4 (Wire) - Canada and Peru on Monday backed Ana Reyes to be the next secretary general of NATO.

“She is the right choice for all of us,” Peruvian Foreign Minister Luis Prado said. Ola Berg, a former president of
Chile, has served as secretary general since 2014. Two diplomats said about 20 of the 31 members back Reyes.
"""


def check(text: str) -> Report:
    """Parse, and hold the report against the text."""
    report = newsevents.parse(text, published="2024-03-05")
    assert report.article.text == text
    for record in report:
        for evidence in record.evidence:
            words = text[evidence.start : evidence.end]
            assert words
            assert words in text[evidence.sentence_start : evidence.sentence_end]
            assert words == words.strip(), "a span begins and ends with a word or a mark"
    for expression in report.times:
        assert text[expression.start : expression.end] == expression.text
    for row in report.to_records():
        assert row["evidence_text"] == text[row["evidence_start"] : row["evidence_end"]]
    assert Report.from_json(report.to_json()) == report
    return report


@patient
@given(st.text())
def test_any_text_is_parsed(text: str) -> None:
    check(text)


@settings(patient, max_examples=200)
@given(NEWSY)
def test_any_heap_of_news_words_is_parsed(text: str) -> None:
    check(text)


@settings(patient, max_examples=40)
@given(st.integers(0, len(STORY)), st.integers(0, len(STORY)), st.text(max_size=3))
def test_a_story_with_a_hole_in_it_is_parsed(start: int, end: int, patch: str) -> None:
    check(STORY[: min(start, end)] + patch + STORY[max(start, end) :])


SENTENCES = [
    sentence.split()
    for path in sorted((Path(__file__).parents[1] / "seeds" / "stories").glob("*.txt"))
    for sentence in re.split(r"(?<=[.!?”])\s+", path.read_text("utf-8"))
    if sentence
]


@pytest.mark.parametrize(
    "rest",
    [
        "Chile backs Ms Reyes, Peru,",
        "Ms Reyes is backed by Chile. Mr Pardo,",
        "Chile for Ms Reyes: Peru,",
        "Favourites drop out as",
    ],
)
def test_a_list_that_breaks_off_is_parsed(rest: str) -> None:
    """Nothing need stand behind a comma where another position would."""
    assert newsevents.parse("Ana Reyes and Luis Pardo are running for president of OPEC.\n\n" + rest).to_records()


@pytest.mark.parametrize("part", ["head", "tail"])
def test_sentences_broken_off_anywhere_are_parsed(part: str) -> None:
    for words in SENTENCES:
        cuts = range(1, len(words))
        pieces = [" ".join(words[k:] if part == "tail" else words[:k]) for k in cuts]
        if pieces:
            check("\n\n".join(pieces[::3]))


@settings(patient, max_examples=50)
@given(NEWSY)
def test_the_same_text_gives_the_same_report(text: str) -> None:
    assert newsevents.parse(text).to_json() == newsevents.parse(text).to_json()


@pytest.mark.parametrize(
    "text",
    [
        "",
        " ",
        "\n",
        "\x00",
        "Canada\x00 backed\x00 Ana Reyes\x00.",
        "“",
        "”" * 50,
        '"' * 51,
        "“He said “she said “they said",
        "‘‘’’“”'\"",
        "no newline at the end",
        "\ufeffCanada backed Ana Reyes for president of Peru.",
        "C\u0301a\u0301n\u0301ada\u0301 backed A\u0301na Re\u0301yes.",
        "קנדה תומכת באנה רייס. \u200fCanada backed Ana Reyes\u200f.",
        "\u202eCanada backed Ana Reyes\u202c to be president of Peru.",
        "\ud800 backed \udfff",
        "😀 backed 😀😀 for 😀.",
        "(((((((((([[[[[[[[[[{{{{{{{{{{",
        "who whom who whom who whom who whom",
        "Ana, Ana, Ana and Ana, and Ana, or Ana and, of, of of",
        "\r\n".join(STORY.split("\n")),
        "\r".join(STORY.split("\n")),
        "\u2028".join(STORY.split("\n")),
        STORY.upper(),
        STORY.lower(),
        STORY.title(),
        STORY.replace(" ", "\u00a0"),
        STORY.replace(" ", ""),
        STORY.replace(".", ""),
        STORY[::-1],
        "president of " * 2000,
        "@Canada",
    ],
    ids=lambda text: ascii(text[:12]),
)
def test_odd_texts_are_parsed(text: str) -> None:
    check(text)


def test_line_ends_do_not_change_what_is_read() -> None:
    def fields(report: Report) -> list[dict[str, object]]:
        places = {"start", "end", "sentence", "evidence_text", "evidence_start", "evidence_end"}
        return [{name: cell for name, cell in row.items() if name not in places} for row in report.to_records()]

    assert fields(check(STORY))
    assert fields(check(STORY.replace("\n", "\r\n"))) == fields(check(STORY))


def test_threads_do_not_disturb_each_other() -> None:
    texts = [STORY, STORY.replace("Canada", "Chile"), STORY.replace("Reyes", "Vidal"), STORY.replace("NATO", "OPEC")]
    alone = [newsevents.parse(text).to_json() for text in texts]
    with ThreadPoolExecutor(4) as pool:
        together = list(pool.map(lambda text: newsevents.parse(text).to_json(), texts * 3))
    assert together == alone * 3


@pytest.mark.parametrize(
    ("arguments", "error"),
    [
        ((b"bytes",), TypeError),
        ((None,), TypeError),
        (("text", "Thursday"), ValueError),
        (("text", 20240222), TypeError),
    ],
)
def test_wrong_arguments_are_refused(arguments: tuple[object, ...], error: type[Exception]) -> None:
    with pytest.raises(error):
        newsevents.parse(*arguments)  # type: ignore[arg-type]


def _long_texts() -> dict[str, str]:
    """Give texts without a line break, of every sort that a mechanism could stumble over."""
    sentence = " ".join(STORY.split())
    return {
        "prose": sentence + " ",
        "one word": "a",
        "capitals": "Canada ",
        "names": "Ana Reyes, ",
        "and": "Canada and ",
        "of": "president of ",
        "backed": "backed ",
        "opening quotes": "“Ana ",
        "straight quotes": '"Ana" ',
        "apostrophes": "'s ",
        "brackets": "(Ana ",
        "digits": "1,234 ",
        "dots": "U.S. ",
        "commas": ", ",
        "relatives": "Ana, whom Canada ",
        "dates": "March 4, ",
        "spaces": " ",
        "dashes": "- ",
        "combining": "e\u0301 ",
    }


LONG = _long_texts()


@pytest.mark.slow
@pytest.mark.parametrize("name", LONG)
def test_time_grows_with_the_length_not_faster(name: str) -> None:
    piece = LONG[name]
    short, long = (piece * (size // len(piece)) for size in (3_000, 24_000))
    newsevents.parse(short)
    once = max(seconds(lambda: newsevents.parse(short), best_of=3), 0.02)
    assert seconds(lambda: newsevents.parse(long)) < 30 * once, "eight times the text; what squares it takes 64 times"


@pytest.mark.slow
@pytest.mark.parametrize("name", ["prose", "one word", "spaces", "straight quotes"])
def test_two_megabytes_in_one_line(name: str) -> None:
    piece = LONG[name]
    text = piece * (2_000_000 // len(piece))
    assert seconds(lambda: newsevents.parse(text), best_of=1) < 240


FIGURES = ["9" * 400, "9" * 6_000, ",".join(["111"] * 2_500), "\u0663" * 200, "\u00b2\u00b3"]


@pytest.mark.parametrize("figure", FIGURES, ids=["long", "longer", "grouped", "arabic", "raised"])
def test_no_figure_is_too_large_to_pass_over(figure: str) -> None:
    wordings = (
        "{0} days ago", "by {0} votes to {0}", "voted {0}-{0}", "about {0} of the {0} members back Ana Reyes",
        "a majority of {0}", "{0} trillion trillion members", "on the {0}th ballot", "{0}/{0}/{0}", "won {0} percent",
    )  # fmt: skip
    text = "Ana Reyes is running for president of Peru. " + ". ".join(w.format(figure) for w in wordings)
    newsevents.parse(text, published="2024-02-22").to_records()


TREASURY = """The treasurer, Pia Costa, spoke on Monday.

She made cuts when the Coalition took office in 1996. Labor says the government should start with its own spending.
"""


def test_the_order_of_hashes_does_not_matter() -> None:
    """Sets of strings are walked in another order in every process."""
    program = f"import newsevents; print(newsevents.parse({STORY + TREASURY!r}, published='2024-03-05').to_json())"
    answers = {
        subprocess.run(  # noqa: S603 - the interpreter that runs the tests
            [sys.executable, "-c", program],
            env={**os.environ, "PYTHONHASHSEED": seed},
            capture_output=True,
            check=True,
        ).stdout
        for seed in ("0", "1", "2", "3")
    }
    assert len(answers) == 1
