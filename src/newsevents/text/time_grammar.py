"""The grammar of times at work: rules from ``data/time_rules.toml`` over the class string of a text."""

import re
import tomllib
from collections.abc import Callable
from functools import cache
from importlib.resources import files
from typing import Any, NamedTuple

from newsevents.text.time_atoms import BLANK, Atoms, lexicon

_NAME = re.compile(r"[A-Z]{2,}")
_FIELD = re.compile(r"\{(\w+):([^}]*)\}")


class Rule(NamedTuple):
    """A pattern over classes, and the name of the function that reads what it matched."""

    read: str
    pattern: re.Pattern[str]


class Match(NamedTuple):
    """A stretch of atoms that a rule matched, with its fields."""

    rule: Rule
    atoms: Atoms
    found: re.Match[str]

    @property
    def start(self) -> int:
        """The offset of the first character in the text."""
        return self.atoms.starts[self.found.start()]

    @property
    def end(self) -> int:
        """The offset after the last character in the text."""
        return self.atoms.ends[self.found.end() - 1]

    def has(self, name: str) -> bool:
        """Say whether the field took part in the match."""
        return name in self.found.re.groupindex and self.found[name] is not None

    def any_of(self, *names: str) -> str | None:
        """Return the first of the fields that took part, or None."""
        return next((name for name in names if self.has(name)), None)

    def words(self, name: str) -> list[str]:
        """Return the words of a field, the empty list where it took no part."""
        return self.atoms.words[self.found.start(name) : self.found.end(name)] if self.has(name) else []

    def word(self, name: str) -> str:
        """Return the first word of a field, or the empty string."""
        return self.words(name)[0] if self.has(name) else ""

    def value(self, name: str) -> Any:  # noqa: ANN401 - a table's value, as its class defines it
        """Return what the lexicon holds for the first word of a field, or None."""
        return lexicon().values.get(self.word(name)) if self.has(name) else None

    def offsets(self, name: str) -> tuple[int, int]:
        """Return the offsets of a field in the text."""
        return self.atoms.starts[self.found.start(name)], self.atoms.ends[self.found.end(name) - 1]

    def word_before(self, name: str) -> str:
        """Return the folded word before a field, or the empty string."""
        before = self.found.start(name) - 1
        return self.atoms.words[before] if before >= 0 else ""

    def next_word(self) -> str:
        """Return the folded word after the match, or the empty string."""
        after = self.found.end()
        return self.atoms.words[after] if after < len(self.atoms.words) else ""

    def previous_word(self) -> str:
        """Return the folded word before the match, or the empty string."""
        before = self.found.start() - 1
        return self.atoms.words[before] if before >= 0 else ""


@cache
def grammar() -> tuple[re.Pattern[str], tuple[Rule, ...]]:
    """Return one pattern that tries every rule in order (group ``rN`` for rule N), and the rules."""
    source = (files("newsevents.text") / "data" / "time_rules.toml").read_text(encoding="utf-8")
    tables = tomllib.loads(source)
    macros: dict[str, str] = tables["macro"]
    bodies = [_expand(rule["pattern"], macros) for rule in tables["rule"]]
    rules = tuple(
        Rule(table["read"], re.compile(_FIELD.sub(r"(?P<\1>\2)", body)))
        for table, body in zip(tables["rule"], bodies, strict=True)
    )
    whole = "|".join(f"(?P<r{number}>{_FIELD.sub(_plain, body)})" for number, body in enumerate(bodies))
    return re.compile(whole), rules


def _plain(field: re.Match[str]) -> str:
    return f"(?:{field[2]})"


def _expand(pattern: str, macros: dict[str, str]) -> str:
    letters = lexicon().letters

    def replace(name: re.Match[str]) -> str:
        return _expand(macros[name[0]], macros) if name[0] in macros else letters[name[0]]

    def keep(field: re.Match[str]) -> str:
        return f"{{{field[1]}:{_NAME.sub(replace, field[2])}}}"

    with_fields = _FIELD.sub(keep, pattern)
    pieces = re.split(r"(\{\w+:[^}]*\})", with_fields)
    return "".join(piece if piece.startswith("{") else _NAME.sub(replace, piece) for piece in pieces).replace(" ", "")


def scan(atoms: Atoms, take: Callable[[Match], bool]) -> None:
    """Give each match to ``take`` in order; where it refuses one, try the later rules, then the next atom."""
    whole, rules = grammar()
    classes = atoms.classes
    trigger = _trigger()
    done = 0
    while hit := trigger.search(classes, done):
        position = max(classes.rfind(BLANK, done, hit.start()) + 1, done)
        stop = classes.find(BLANK, hit.start())
        stop = len(classes) if stop < 0 else stop
        while position < stop:
            found = whole.match(classes, position, stop)
            if found is None or found.lastgroup is None:
                position += 1
                continue
            position = _take_first(rules[int(found.lastgroup[1:]) :], atoms, (position, stop), take)
        done = stop


def _take_first(rules: tuple[Rule, ...], atoms: Atoms, bounds: tuple[int, int], take: Callable[[Match], bool]) -> int:
    """Offer the match of each rule in turn until one is taken; return where to go on."""
    position, stop = bounds
    for rule in rules:
        fields = rule.pattern.match(atoms.classes, position, stop)
        if fields is not None and take(Match(rule, atoms, fields)):
            return fields.end()
    return position + 1


@cache
def _trigger() -> re.Pattern[str]:
    return re.compile(f"[{lexicon().triggers}]")
