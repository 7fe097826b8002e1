"""However the lines of a story were broken on the way, it tells the same."""

import textwrap
from collections.abc import Callable
from pathlib import Path

import pytest

import newsevents
from newsevents.text.article import read_structure

STORIES = sorted((Path(__file__).parents[2] / "seeds" / "stories").glob("*.txt"))


def _wrapped(width: int, indent: str = "") -> Callable[[str], str]:
    def wrap(paragraph: str) -> str:
        lines = textwrap.wrap(paragraph, width, break_long_words=False, break_on_hyphens=False, initial_indent=indent)
        return "\n".join(lines)

    return lambda text: "\n".join(map(wrap, text.split("\n")))


def _set_in(text: str) -> str:
    """Wrap a text and set its paragraphs apart by blanks alone, as agencies' printers did."""
    headline, _, body = text.partition("\n\n")
    return headline + "\n\n" + _wrapped(66, "   ")(body).replace("\n\n", "\n")


BROKEN: dict[str, Callable[[str], str]] = {
    "at column 50": _wrapped(50),
    "at column 72": _wrapped(72),
    "at column 100": _wrapped(100),
    "for Windows": lambda text: _wrapped(72)(text).replace("\n", "\r\n"),
    "set in": _set_in,
    "a line each": lambda text: text.replace("\n\n", "\n"),
    "no-break spaces": lambda text: text.replace("Mr ", "Mr\xa0").replace(" votes", "\xa0votes"),
}


def _told(text: str) -> list[tuple[tuple[str, str], ...]]:
    """Give the records of a text but for their places in it."""
    unplaced = ({k: v for k, v in row.items() if not k.endswith(("start", "end"))} for row in _rows(text))
    return sorted(tuple((k, " ".join(str(v).split())) for k, v in row.items()) for row in unplaced)


def _rows(text: str) -> list[dict[str, object]]:
    return newsevents.parse(text, published="2024-02-22").to_records()


@pytest.mark.parametrize("breaking", BROKEN)
@pytest.mark.parametrize("story", STORIES, ids=lambda path: path.stem)
def test_line_breaks_change_nothing(story: Path, breaking: str) -> None:
    text = story.read_text("utf-8")
    if breaking == "set in" and "\n\nWHO IS LEAVING?\n\n" in text:
        pytest.skip("nothing tells where a heading ends that is set in like the paragraph under it")
    broken = BROKEN[breaking](text)
    kinds = [block.kind for block in read_structure(text).blocks]
    assert [block.kind for block in read_structure(broken).blocks] == kinds
    assert _told(broken) == _told(text)


def test_a_name_over_two_lines_is_one_name() -> None:
    text = (
        "Council settles on a chair\n\nRIGA (AP) - Latvia and Estonia are both backing Ilze\n"
        "Kalnina, the ambassador of the Baltic Council, to be\nits next secretary general, two diplomats said late on\n"
        "Thursday.\n"
    )
    report = newsevents.parse(text, published="2024-02-22")
    assert {(e.endorser.name, e.candidate and e.candidate.name) for e in report.endorsements} == {
        ("Latvia", "Ilze Kalnina"),
        ("Estonia", "Ilze Kalnina"),
    }
    assert [text[t.start : t.end] for t in report.times] == [t.text for t in report.times]


@pytest.mark.parametrize("lines", [
    ("Ana Reyes, the finance minister, Social Democratic Party", "Bo Lee, mayor of Springfield, Conservative Party"),
    ("Reyes wins the party's vote for leader by a big margin", "Lee stays on as mayor of Springfield until next year"),
    ("- Ana Reyes of Harlow, a lawyer who sits on the council", "- Bo Lee of Springfield, a farmer who led the party"),
])  # fmt: skip
def test_lines_of_about_one_length_are_not_wrapped(lines: tuple[str, ...]) -> None:
    text = "\n".join(("Two stand for the chair", "", *lines))
    blocks = read_structure(text).blocks
    assert [text[b.start : b.end] for b in blocks][1:] == list(lines)


def test_a_dash_may_open_a_wrapped_line() -> None:
    text = (
        "Council settles on a chair\n\nThe council of the region voted on Thursday to recommend Ilze Kalnina as its\n"
        "next chair, by 26 votes to 20 - far more than anybody in the hall had foreseen\n"
        "- and sent her name to the assembly, where she needs the votes of sixty in all.\n"
    )
    assert [str(b.kind) for b in read_structure(text).blocks] == ["headline", "paragraph"]
