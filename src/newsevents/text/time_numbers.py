"""Counts in words and figures: "twenty-four", "a couple of", "two hundred", "a few", "2.5"."""

import re

from newsevents.text.time_atoms import lexicon

_FIGURE = re.compile(r"[\d,]+(?:\.\d+)?")


def read_count(words: list[str]) -> float | None:
    """Return the number that the words say, or None where they leave it open ("several", "a few").

    >>> read_count(["twenty", "-", "four"]), read_count(["a", "few"]), read_count(["two", "hundred"])
    (24.0, None, 200.0)
    """
    letters = lexicon().letters
    classes = lexicon().words
    values = lexicon().values
    total = 0.0
    for word in words:
        if _FIGURE.fullmatch(word) and word not in classes:
            total += float(word.replace(",", ""))
            continue
        letter = classes.get(word)
        if letter == letters["FRAC"]:
            total += 0.5
            continue
        if letter == letters["FEW"]:
            return float(values[word]) or None
        if letter == letters["HUND"]:
            total = max(total, 1.0) * values[word]
        elif letter in (letters["WNUM"], letters["CENT"], letters["ORDW"]):
            total += values[word]
        elif letter == letters["HALF"]:
            total += 0.5
    if total == 0 and words and classes.get(words[0]) == letters["AN"]:
        return 1.0
    return total or None


def read_ordinal(words: list[str]) -> int:
    """Return the ordinal or cardinal that the words say ("22nd", "twenty second", "5"), 0 where none."""
    total = 0
    for word in words:
        figure = re.match(r"\d+", word)
        if figure:
            total += int(figure[0])
        else:
            value = lexicon().values.get(word)
            total += value if isinstance(value, int) else 0
    return total


def duration_value(count: float | None, unit: str) -> str:
    """Return the TIMEX3 duration of so many units (letters of the UNIT table)."""
    factor, letter = {
        "D": (1, "D"), "W": (1, "W"), "E": (1, "WE"), "F": (2, "W"), "M": (1, "M"), "Q": (3, "M"), "H": (6, "M"),
        "Y": (1, "Y"), "T": (10, "Y"), "C": (100, "Y"), "h": (1, "H"), "m": (1, "M"), "s": (1, "S"), "P": (1, "X"),
    }[unit]  # fmt: skip
    number = "X" if count is None else f"{count * factor:g}" if count * factor < 1e6 else str(int(count * factor))
    return f"P{'T' if unit in 'hms' else ''}{number}{letter}"


def read_spelled_year(words: list[str]) -> int | None:
    """Return the year that the words spell, or None where they are a count.

    >>> read_spelled_year(["nineteen", "ninety", "-", "six"]), read_spelled_year(["two", "thousand", "and", "five"])
    (1996, 2005)
    """
    if "thousand" in words:
        ones = read_count(words[2:]) or 0
        return 2000 + int(ones) if words[:2] == ["two", "thousand"] and ones < 100 else None
    tens = int(read_count([word for word in words[1:] if word not in ("hundred", "and")]) or 0)
    return 100 * read_ordinal(words[:1]) + tens if 10 <= tens < 100 else None
