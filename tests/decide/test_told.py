"""What deciding says, word by word: every rule and count in words, every refusal with its fields, explanations.

The files in ``told/`` hold expressions, each with what it gives on the indented lines below it. After a change of words
that is meant, ``python tests/decide/test_told.py`` writes them anew; read the difference.
"""

import datetime as dt
from decimal import Decimal
from fractions import Fraction
from pathlib import Path
from typing import Any

import pytest

import newsevents.decide as deciding
from newsevents.decide import algebra, counts, errors, game, statements
from newsevents.decide.stances import DECLARED_ABSTAIN, in_order
from newsevents.errors import NewsEventsError

TOLD = Path(__file__).parent / "told"
NAMES: dict[str, Any] = {
    **{name: getattr(deciding, name) for name in deciding.__all__},
    **{name: value for each in (algebra, counts, statements, game) for name, value in vars(each).items()},
    **{name: value for name, value in vars(errors).items() if name.endswith("Error")},
    "DECLARED_ABSTAIN": DECLARED_ABSTAIN,
    "in_order": in_order,
    "Decimal": Decimal,
    "Fraction": Fraction,
    "date": dt.date,
    "noon": dt.datetime(2024, 6, 26, 12, tzinfo=dt.UTC),
    "AB": ("A", "B"),
    "A_TO_N": tuple("ABCDEFGHIJKLMN"),
}


def told(expression: str) -> list[str]:
    """Evaluate an expression; give its value, or its error with the fields, as lines."""
    try:
        value = eval(expression, NAMES)  # noqa: S307  (our own files)
    except (NewsEventsError, TypeError) as error:
        fields = {name: repr(each) for name, each in vars(error).items() if not isinstance(each, set)}
        return [f"{type(error).__name__}: {error}", *(f"{name} = {each}" for name, each in fields.items())]
    return (value if isinstance(value, str) else repr(value)).splitlines()


def cases() -> list[tuple[str, str, list[str]]]:
    """Read the files: name, expression, lines."""
    found: list[tuple[str, str, list[str]]] = []
    for path in sorted(TOLD.glob("*.txt")):
        for line in path.read_text("utf-8").splitlines():
            if line.startswith("    "):
                found[-1][2].append(line.removeprefix("    "))
            elif line and not line.startswith("#"):
                found.append((path.stem, line, []))
    return found


@pytest.mark.parametrize(("expression", "expected"), [pytest.param(*case[1:], id=case[1]) for case in cases()])
def test_what_is_told(expression: str, expected: list[str]) -> None:
    assert told(expression) == expected


def test_every_expression_has_its_words() -> None:
    assert len(cases()) > 100
    assert all(lines for _, _, lines in cases())


if __name__ == "__main__":
    for path in sorted(TOLD.glob("*.txt")):
        kept = [line for line in path.read_text("utf-8").splitlines() if not line.startswith("    ")]
        said = [[line, *(f"    {each}" for each in told(line))] if line and line[0] != "#" else [line] for line in kept]
        path.write_text("".join(f"{line}\n" for lines in said for line in lines), "utf-8")
