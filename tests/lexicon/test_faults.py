"""A faulty lexicon is refused with its file, table, row and column, and what to do."""

from pathlib import Path

import pytest

from newsevents.lexicon.lexicon import Lexicon
from newsevents.lexicon.tables import LexiconError

FRAME = """
[[frame]]
id = "endorsement/garland"
event = "endorsement"
set.stance = "support"
verbs = "garland"
roles.endorser = "subject"
roles.candidate = "object"
"""
LINES = "[organization]\ncolumns = 'name | kind | ambiguous'\nrows = "


@pytest.mark.parametrize(
    ("change", "column", "problem"),
    [
        (("roles.endorser", "rolls.endorser"), "rolls", "unknown column; a frame has"),
        (('event = "endorsement"', 'event = "wedding"'), "event", "must be one of endorsement"),
        (('id = "endorsement/garland"', 'id = ""'), "id", "give the frame a name, such as 'endorsement/back'"),
        (('verbs = "garland"', 'verbs = ""'), "verbs", "name at least one verb or noun"),
        (('set.stance = "support"', 'set.stance = "love"'), "set.stance", "must be one of support"),
        (('verbs = "garland"', 'verbs = "garland"\ncontext = "moon"'), "context", "must be one of"),
        (("roles.endorser", "roles.groom"), "roles.groom", "unknown role; an endorsement has"),
        (('verbs = "garland"', 'verbs = "garland"\nmodality = "maybe"'), "modality", "must be one of"),
    ],
)
def test_a_faulty_frame(change: tuple[str, str], column: str, problem: str) -> None:
    Lexicon.default().extend(FRAME)
    with pytest.raises(LexiconError) as caught:
        Lexicon.default().extend(FRAME.replace(*change))
    error = caught.value
    assert (error.file, error.table, error.row, error.column) == ("<text>", "frame", 1, column)
    assert problem in str(error)


@pytest.mark.parametrize(
    ("text", "problem"),
    [
        ("[[organisation]]\nname = 'A'\n", "organisation"),
        ("organization = 5\n", "write rows as [[organization]], or as columns and rows"),
        ("organization = [5]\n", "write rows as [[organization]]"),
        ("[[organization]]\nname = 'A'\nkindd = 'x'\n", "kindd"),
        ("[[organization]]\nname = 'A'\n", "kind"),
        ("[[organization]]\nname = 5\nkind = 'international'\n", "name"),
        ("[organization]\ncolumns = 'name | kind'\nrows = 'A | international | x'\n", "has 3 cells for 2 columns"),
        (
            "[organization]\ncolumns = 'name | kind | ambiguous'\nrows = 'A | international | maybe'\n",
            "must be yes or no",
        ),
        ("[organization\n", "<text>"),
        ("[[organization]]\nname = 'A'\nkind = 'nothing that is known'\n", "nothing that is known"),
    ],
)
def test_a_faulty_table(text: str, problem: str) -> None:
    with pytest.raises(LexiconError, match=r".") as caught:
        Lexicon.default().extend(f"\n{text}")
    assert problem in str(caught.value)
    assert isinstance(caught.value, ValueError)


def test_a_file_that_cannot_be_read(tmp_path: Path) -> None:
    with pytest.raises(LexiconError, match="cannot be read") as caught:
        Lexicon.default().extend(tmp_path / "none.toml")
    assert caught.value.file == str(tmp_path / "none.toml")
    (tmp_path / "latin.toml").write_bytes(b"\xe9")
    with pytest.raises(LexiconError, match="cannot be read"):
        Lexicon.default().extend(tmp_path / "latin.toml")


def test_rows_may_stand_in_lines() -> None:
    rows = f"\n{LINES}'''\nPAWU | international | yes\nNEWU | international | no\n'''\n"
    lexicon = Lexicon.default().extend(rows)
    found = {row.name: row.ambiguous for row in lexicon.tables["organization"] if row.name in {"PAWU", "NEWU"}}
    assert found == {"PAWU": True, "NEWU": False}
