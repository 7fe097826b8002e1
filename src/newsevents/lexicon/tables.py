"""Read the lexicon's TOML tables into typed rows, and say which file and row is wrong.

A table stands in one of two forms. A user's file is most readable as an array of tables::

    [[organization]]
    name = "Arctic Council"
    kind = "international"
    nouns = ["council"]

The long tables of the package are written as lines of cells, which ``tomllib`` reads fifty times faster::

    [organization]
    columns = "name | kind | nouns"
    rows = '''
    Arctic Council | international | council; forum
    '''

Cells are separated by ``|``, the forms within a cell by ``;``; trailing empty cells may be left out.
"""

import tomllib
from collections.abc import Callable, Iterator, Mapping
from functools import cache
from importlib import resources
from pathlib import Path
from typing import Any

import attrs

from newsevents.errors import NewsEventsError
from newsevents.lexicon.rows import (
    Forms,
    HeadRow,
    MinistryRow,
    ModifierRow,
    NounRow,
    OrganizationKindRow,
    OrganizationRow,
    PlaceRow,
    PortfolioRow,
    Row,
    StateRow,
    SuffixRow,
    TitleRow,
    VerbRow,
    WordClassRow,
)

ROW_TYPES: dict[str, type[Row]] = {
    "state": StateRow,
    "place": PlaceRow,
    "organization": OrganizationRow,
    "organization_kind": OrganizationKindRow,
    "suffix": SuffixRow,
    "title": TitleRow,
    "modifier": ModifierRow,
    "portfolio": PortfolioRow,
    "head": HeadRow,
    "ministry": MinistryRow,
    "word_class": WordClassRow,
    "verb": VerbRow,
    "noun": NounRow,
}

Tables = dict[str, tuple[Any, ...]]


class LexiconError(NewsEventsError, ValueError):
    """A lexicon file cannot be read or a row of it is wrong."""

    def __init__(self, problem: str, *, file: str, table: str = "", row: int = 0, column: str = "") -> None:
        """Keep where the problem is; ``row`` counts from 1 within its table, 0 means the file or table as a whole."""
        place = "".join(
            part
            for part, known in ((f"table {table!r}, ", table), (f"row {row}, ", row), (f"column {column!r}, ", column))
            if known
        )
        super().__init__(f"{file}: {place.removesuffix(', ')}{': ' if place else ''}{problem}")
        self.problem, self.file, self.table, self.row, self.column = problem, file, table, row, column


@attrs.frozen
class _Column:
    name: str
    read: Callable[[str], Any]
    type: Any
    required: bool
    choices: tuple[str, ...]


def _read_forms(cell: str) -> Forms:
    if ";" not in cell:
        return (cell,)
    return tuple([form for part in cell.split(";") if (form := part.strip())])


def _read_bool(cell: str) -> bool:
    if cell not in {"yes", "no"}:
        raise ValueError(cell)
    return cell == "yes"


@cache
def _columns(table: str) -> dict[str, _Column]:
    readers: dict[Any, Callable[[str], Any]] = {str: str, Forms: _read_forms, bool: _read_bool}
    return {
        a.name: _Column(a.name, readers[a.type], a.type, a.default is attrs.NOTHING, a.metadata.get("choices", ()))
        for a in attrs.fields(ROW_TYPES[table])
    }


def load_bundled(name: str) -> Tables:
    """Return the tables of the package's own file ``data/NAME.toml``."""
    text = resources.files(__package__).joinpath("data", f"{name}.toml").read_text(encoding="utf-8")
    return load_tables(text, file=f"{name}.toml")


def read_source(source: str | Path) -> tuple[str, str]:
    """Return the text and the name of a lexicon given as a path or, with a line break in it, as TOML text."""
    if isinstance(source, str) and "\n" in source:
        return source, "<text>"
    try:
        return Path(source).read_text(encoding="utf-8"), str(source)
    except (OSError, UnicodeDecodeError) as error:
        raise LexiconError(f"cannot be read: {error}", file=str(source)) from error


def parse_toml(text: str, *, file: str) -> dict[str, Any]:
    """Return the document, or raise a :class:`LexiconError` that names the file."""
    try:
        return tomllib.loads(text)
    except tomllib.TOMLDecodeError as error:
        raise LexiconError(f"is not valid TOML: {error}", file=file) from error


def load_tables(text: str, *, file: str) -> Tables:
    r"""Return the typed rows of every table in a TOML text.

    Raises :class:`LexiconError` for bad TOML, unknown tables, unknown or missing columns and wrong values.

    >>> load_tables('[[noun]]\nsingular = "taoiseach"\nplural = ["taoisigh"]', file="my.toml")["noun"]
    (NounRow(singular='taoiseach', plural=('taoisigh',)),)
    """
    return type_tables(parse_toml(text, file=file), file=file)


def type_tables(document: Mapping[str, Any], *, file: str) -> Tables:
    """Return the typed rows of the tables of a parsed document."""
    for table in document:
        if table not in ROW_TYPES:
            raise LexiconError(f"is no table of the lexicon; use one of {', '.join(ROW_TYPES)}", file=file, table=table)
    return {table: tuple(_type_table(table, value, file=file)) for table, value in document.items()}


def _type_table(table: str, value: object, *, file: str) -> Iterator[Any]:
    if isinstance(value, list):
        return _rows_of_array(table, value, file=file)
    if isinstance(value, dict) and value.keys() == {"columns", "rows"}:
        return _rows_of_lines(table, str(value["columns"]), str(value["rows"]), file=file)
    raise LexiconError(f"write rows as [[{table}]], or as columns and rows", file=file, table=table)


def _rows_of_lines(table: str, header: str, lines: str, *, file: str) -> Iterator[Any]:
    known = _columns(table)
    names = [name.strip() for name in header.split("|")]
    _check_names(names, known, file=file, table=table, row=0)
    columns = [known[name] for name in names]
    lines_with_text = [line for line in lines.split("\n") if line.strip()]
    for number, line in enumerate(lines_with_text, start=1):
        cells = line.split("|")
        if len(cells) > len(columns):
            raise LexiconError(f"has {len(cells)} cells for {len(columns)} columns", file=file, table=table, row=number)
        values = {}
        for column, cell in zip(columns, cells, strict=False):
            text = cell.strip()
            if text:
                try:
                    values[column.name] = column.read(text)
                except ValueError as error:
                    problem = f"must be yes or no, not {text!r}"
                    raise LexiconError(problem, file=file, table=table, row=number, column=column.name) from error
        yield _make(values, file=file, table=table, row=number)


def _rows_of_array(table: str, items: list[Any], *, file: str) -> Iterator[Any]:
    known = _columns(table)
    for number, item in enumerate(items, start=1):
        if not isinstance(item, dict):
            raise LexiconError(f"write rows as [[{table}]]", file=file, table=table, row=number)
        _check_names(list(item), known, file=file, table=table, row=number)
        values = {}
        for name, value in item.items():
            values[name] = _typed_value(value, known[name], file=file, table=table, row=number)
        yield _make(values, file=file, table=table, row=number)


def _typed_value(value: object, column: _Column, *, file: str, table: str, row: int) -> object:
    if column.type is Forms and isinstance(value, list) and all(isinstance(form, str) for form in value):
        return tuple(value)
    if column.type in (str, bool) and isinstance(value, column.type):
        return value
    wanted = {Forms: "a list of strings", str: "a string", bool: "true or false"}[column.type]
    raise LexiconError(f"must be {wanted}, not {value!r}", file=file, table=table, row=row, column=column.name)


def _check_names(names: list[str], known: Mapping[str, _Column], *, file: str, table: str, row: int) -> None:
    for name in names:
        if name not in known:
            problem = f"is no column of this table; use {', '.join(known)}"
            raise LexiconError(problem, file=file, table=table, row=row, column=name)


@cache
def _checked_columns(table: str) -> list[_Column]:
    return [column for column in _columns(table).values() if column.required or column.choices]


def _make(values: dict[str, Any], *, file: str, table: str, row: int) -> Row:
    for column in _checked_columns(table):
        value = values.get(column.name)
        if column.required and not value:
            raise LexiconError("is missing", file=file, table=table, row=row, column=column.name)
        for one in (value,) if isinstance(value, str) else value or ():
            if column.choices and one not in column.choices:
                problem = f"{one!r} is none of {', '.join(filter(None, column.choices))}"
                raise LexiconError(problem, file=file, table=table, row=row, column=column.name)
    return ROW_TYPES[table](**values)
