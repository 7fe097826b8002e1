"""Files are written whole or not at all."""

import os
import stat
from pathlib import Path

import pytest

from newsevents.errors import OutputError
from newsevents.io.whole import write_whole


def test_a_file_is_written_and_nothing_is_left_beside_it(tmp_path: Path) -> None:
    write_whole(tmp_path / "race.html", "näme\r\n")
    assert (tmp_path / "race.html").read_bytes() == "näme\r\n".encode()
    assert [path.name for path in tmp_path.iterdir()] == ["race.html"]


def test_a_new_file_has_the_permissions_that_new_files_have(tmp_path: Path) -> None:
    (tmp_path / "usual").touch()
    write_whole(tmp_path / "race.html", "x")
    modes = {stat.S_IMODE((tmp_path / name).stat().st_mode) for name in ("usual", "race.html")}
    assert len(modes) == 1


@pytest.mark.parametrize("failing", ["fsync", "replace"])
def test_where_writing_fails_the_old_text_stays(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, failing: str) -> None:
    path = tmp_path / "race.html"
    path.write_text("old")

    def fail(*_: object) -> None:
        raise OSError(28, "No space left on device")

    if failing == "fsync":
        monkeypatch.setattr(os, "fsync", fail)
    else:
        monkeypatch.setattr(Path, "replace", fail)
    with pytest.raises(OutputError, match=r"race\.html: no space left on device"):
        write_whole(path, "new")
    assert path.read_text() == "old"
    assert [path.name for path in tmp_path.iterdir()] == ["race.html"]


def test_a_folder_that_is_not_there_is_named(tmp_path: Path) -> None:
    with pytest.raises(OutputError, match="no such file or directory"):
        write_whole(tmp_path / "nowhere" / "race.html", "x")


def test_a_folder_is_not_overwritten(tmp_path: Path) -> None:
    with pytest.raises(OutputError, match="directory"):
        write_whole(tmp_path, "x")
    assert tmp_path.is_dir()
    assert not list(tmp_path.parent.glob(".*.tmp"))


def test_a_link_stays_a_link_and_permissions_stay_as_they_were(tmp_path: Path) -> None:
    target, link = tmp_path / "there" / "race.html", tmp_path / "race.html"
    target.parent.mkdir()
    target.write_text("old")
    target.chmod(0o640)
    link.symlink_to(target)
    write_whole(link, "new")
    assert link.is_symlink()
    assert target.read_text() == "new"
    assert stat.S_IMODE(target.stat().st_mode) == 0o640


def test_a_name_that_can_be_no_file_is_refused() -> None:
    with pytest.raises(OutputError, match="null"):
        write_whole("a\0b", "x")
