"""``newsevents explain``: what it prints, and that every reason has its words."""

from pathlib import Path

import pytest

from newsevents.cli import main
from newsevents.commands.explain import why
from newsevents.lexicon.frames import default_frames
from newsevents.parse.trace import Verdict, trace

ROOT = Path(__file__).parents[2]
STORY = "Canada backed Ana Reyes to be the next secretary general of NATO. Clouds thickened overhead.\n"


@pytest.fixture
def story(tmp_path: Path) -> str:
    path = tmp_path / "story.txt"
    path.write_text(STORY, encoding="utf-8")
    return str(path)


def test_it_shows_mentions_records_and_frames(story: str, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["explain", story]) == 0
    shown = capsys.readouterr().out
    assert "   endorsement by endorsement/back: Canada backed Ana Reyes" in shown
    assert "   state: Canada (known as Canada)" in shown
    assert "   person: Ana Reyes (recognised by its shape and place)" in shown
    assert "     + endorsement/back (endorser=Canada; candidate=Ana Reyes" in shown
    assert "Clouds" not in shown


def test_all_shows_every_sentence_and_more_frames(story: str, capsys: pytest.CaptureFixture[str]) -> None:
    main(["explain", story])
    few = capsys.readouterr().out
    assert main(["explain", "--all", story]) == 0
    every = capsys.readouterr().out
    assert "2. Clouds thickened overhead." in every
    assert every.count("     - ") >= few.count("     - ")
    assert "more frames" not in every


def test_a_lexicon_of_ones_own(story: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    rows = tmp_path / "mine.toml"
    rows.write_text('[[organization]]\nname = "Weather Union"\nkind = "international"\n', encoding="utf-8")
    Path(story).write_text("Weather Union backed Ana Reyes for president of Peru.", encoding="utf-8")
    assert main(["explain", "--lexicon", str(rows), story]) == 0
    assert "organization: Weather Union (known as Weather Union)" in capsys.readouterr().out


def test_a_faulty_lexicon_is_one_line_on_standard_error(
    story: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    rows = tmp_path / "mine.toml"
    rows.write_text('[[organization]]\nname = "Weather Union"\nkindd = "international"\n', encoding="utf-8")
    assert main(["read", "--lexicon", str(rows), story]) == 1
    error = capsys.readouterr().err
    assert error.count("\n") == 1
    assert "mine.toml" in error
    assert "kindd" in error


def test_every_reason_of_every_frame_has_words() -> None:
    for frame in default_frames().frames():
        columns = [f"needs.{c}" for c in frame.needs] + [f"unless.{c}" for c in frame.unless]
        columns += [f"roles.{r}" for r in frame.roles] + [f"context.{frame.context}"]
        assert all(why(Verdict(frame, reason)) for reason in columns)


@pytest.mark.slow
def test_every_story_can_be_explained(capsys: pytest.CaptureFixture[str]) -> None:
    for path in sorted((ROOT / "seeds" / "stories").glob("*.txt")):
        assert main(["explain", "--all", str(path)]) == 0
        assert "     + " in capsys.readouterr().out


KEPT = [
    ("Ana Reyes dropped her bid to buy the island.", "else"),
    ("Ana Reyes cannot run for mayor again.", "unable"),
    ("Ana Reyes is not the candidate of the rich for mayor.", "whose"),
]


@pytest.mark.parametrize(("text", "reason"), KEPT)
def test_what_keeps_a_frame_from_firing_has_words(text: str, reason: str, tmp_path: Path) -> None:
    notes = [v for s in trace(text).sentences for p in s.predications for v in p.verdicts if v.reason]
    assert all(why(verdict) for verdict in notes)
    assert reason in {verdict.reason for verdict in notes}
    (tmp_path / "story.txt").write_text(text, encoding="utf-8")
    assert main(["explain", "--all", str(tmp_path / "story.txt")]) == 0
