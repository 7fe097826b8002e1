"""Files of articles: their own characters, or one line that says what to do."""

import io
import sys
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from newsevents.errors import InputError, NewsEventsError
from newsevents.io.files import read_article


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(st.text().filter(str.strip).filter(lambda text: not text.startswith("\ufeff")))
def test_a_file_is_read_to_the_character(tmp_path: Path, text: str) -> None:
    path = tmp_path / "story.txt"
    path.write_bytes(text.encode())
    assert read_article(str(path)) == text


def test_line_ends_stay_and_a_byte_order_mark_goes(tmp_path: Path) -> None:
    path = tmp_path / "story.txt"
    path.write_bytes(b"\xef\xbb\xbfOne\r\n\r\nTwo\r\n")
    assert read_article(str(path)) == "One\r\n\r\nTwo\r\n"


def test_standard_input_is_read_as_bytes(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO("Müller\r\n".encode()), encoding="ascii"))
    assert read_article("-") == "Müller\r\n"


@pytest.mark.parametrize(
    ("data", "told"),
    [
        (b"", "it is empty; give the text of an article"),
        (b" \n\t\r\n", "it is empty"),
        (b"M\xfcller", "byte 1 (0xfc) is not UTF-8; convert it first, for instance: iconv -f WINDOWS-1252 -t UTF-8"),
        ("Müller".encode("utf-16"), "iconv -f UTF-16 -t UTF-8"),
        ("cut: é".encode()[:-1], "byte 5 (0xc3) is not UTF-8"),
    ],
)
def test_what_is_no_text_says_what_to_do(tmp_path: Path, data: bytes, told: str) -> None:
    path = tmp_path / "story.txt"
    path.write_bytes(data)
    with pytest.raises(InputError) as caught:
        read_article(str(path))
    assert told in str(caught.value)
    assert "\n" not in str(caught.value)


@pytest.mark.parametrize(
    ("name", "told"), [("nowhere.txt", "there is no such file"), ("", "it is a directory"), ("a\0b", "null")]
)
def test_what_is_no_file_says_what_to_do(tmp_path: Path, name: str, told: str) -> None:
    with pytest.raises(InputError, match=told) as caught:
        read_article(f"{tmp_path}/{name}")
    assert isinstance(caught.value, OSError)
    assert isinstance(caught.value, NewsEventsError)
    assert caught.value.name.startswith(str(tmp_path))
