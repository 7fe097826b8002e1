"""No regular expression of ours takes more than linear time, whatever the text: each is pumped where it repeats."""

import json
import re
import subprocess
import sys
from collections import deque
from collections.abc import Callable, Iterator
from functools import lru_cache, partial
from re import _constants as sre  # type: ignore[attr-defined]  # the compiler's own parser: a pattern as a tree
from re import _parser as parser  # type: ignore[attr-defined]
from typing import Any

import pytest

import newsevents
from clock import seconds

# Every module is imported and every stage run, so that patterns which are made of tables are compiled, too.
COLLECT = """
import importlib, json, pkgutil, re, sys
found, compile_ = {}, re._compile
def record(pattern, flags):
    frame = sys._getframe(2)
    ours = frame.f_globals["__name__"].startswith("newsevents")
    if ours and isinstance(pattern, str):
        found.setdefault((pattern, int(flags)), frame.f_globals["__name__"])
    return compile_(pattern, flags)
re._compile = record
import newsevents
for module in pkgutil.walk_packages(newsevents.__path__, "newsevents."):
    if "migrations" not in module.name and not module.name.endswith("__main__"):
        try:
            importlib.import_module(module.name)
        except ImportError:
            pass  # an extra
report = newsevents.parse(sys.stdin.read(), published="2024-03-05")
assert len(report)
print(json.dumps([[pattern, flags, where] for (pattern, flags), where in found.items()]))
"""
STORY = """Canada backs Reyes to lead NATO

By Jane Doe

RIGA, March 4 (Wire) - Canada on Monday backed Ana Reyes to be the next secretary general of NATO by a vote of 54-43.

“She is the right choice,” Peruvian Foreign Minister Mia Tran said. Chiefs are chosen by consensus of 31 members.

Reporting by A. B.; editing by C. D.
"""
_MANY = 8
"""Repetitions that may be more than so many are pumped."""


@lru_cache(maxsize=1)
def patterns() -> list[tuple[str, int, str]]:
    run = subprocess.run(  # noqa: S603
        [sys.executable, "-c", COLLECT], input=STORY, capture_output=True, text=True, check=True
    )
    return [(pattern, flags, where) for pattern, flags, where in json.loads(run.stdout)]


def sample(tree: Any) -> str:  # (the compiler's own types)
    """Give a short text that a piece of a pattern matches, more or less."""
    return "".join(_sample(op, value) for op, value in tree)


def _sample(op: Any, value: Any) -> str:
    if op is sre.LITERAL:
        return chr(value)
    if op is sre.NOT_LITERAL:
        return "a" if value != ord("a") else "b"
    if op is sre.ANY:
        return "a"
    if op is sre.IN:
        return _member(value)
    if op in {sre.MAX_REPEAT, sre.MIN_REPEAT, sre.POSSESSIVE_REPEAT}:
        return sample(value[2]) * int(max(value[0], 1))
    if op is sre.SUBPATTERN:
        return sample(value[-1])
    if op is sre.ATOMIC_GROUP:
        return sample(value)
    if op is sre.BRANCH:
        return sample(value[1][0])
    return ""


def _member(items: Any) -> str:
    """Give a character of a set: the first of a few that it has."""
    negated = bool(items) and items[0][0] is sre.NEGATE
    one = parser.SubPattern(parser.State(), [(sre.IN, items)])
    compiled = re._compiler.compile(one)  # type: ignore[attr-defined]  # noqa: SLF001
    literal = [chr(value) for op, value in items if op is sre.LITERAL] if not negated else []
    candidates = [*" a1A.,-'\n", *literal, *(chr(value[0]) for op, value in items if op is sre.RANGE)]
    return next((each for each in candidates if compiled.fullmatch(each)), "a")


def pumps(tree: Any, before: str = "") -> Iterator[tuple[str, str]]:
    """Give, for each repetition, what stands before it and what it repeats."""
    for op, value in tree:
        if op in {sre.MAX_REPEAT, sre.MIN_REPEAT}:
            if value[1] is sre.MAXREPEAT or value[1] > _MANY:
                yield before, sample(value[2])
                yield "", before + sample(value[2])
            yield from pumps(value[2], before)
        elif op is sre.SUBPATTERN:
            yield from pumps(value[-1], before)
        elif op is sre.BRANCH:
            for branch in value[1]:
                yield from pumps(branch, before)
        elif op in {sre.ASSERT, sre.ASSERT_NOT}:
            yield from pumps(value[1], before)
        before += _sample(op, value)


def at_start(compiled: re.Pattern[str], text: str) -> float:
    return seconds(lambda: compiled.match(text), best_of=1)


def anywhere(compiled: re.Pattern[str], text: str) -> float:
    return seconds(lambda: deque(compiled.finditer(text), maxlen=0), best_of=1)


def steep(run: Callable[[str], float], before: str, pump: str) -> str | None:
    """Give the adversarial text on which time grows faster than length; ``None`` where there is none."""
    for end in ("\0", "\0\n", " z"):
        earlier = 1e-3
        for size in (250, 1_000, 4_000, 16_000):  # a cubic pattern shows while it is still quick
            text = before + pump * (size // len(pump)) + end
            taken = run(text)
            if taken > 0.02 and taken > 10 * earlier:  # four times the length; measured again, for the machine is busy
                taken = min(taken, *(run(text) for _ in range(4)))
                if taken > 10 * earlier:
                    return f"{before[:20]!r} {pump[:20]!r} * {size} {end!r}: {taken:.2f} s"
            earlier = max(taken, 1e-3)
    return None


def pumped(pattern: str, flags: int) -> list[tuple[str, str]]:
    return sorted({(before[:200], pump) for before, pump in pumps(parser.parse(pattern, flags)) if pump})


def check(pattern: str, flags: int, how: Callable[[re.Pattern[str], str], float]) -> list[str]:
    run = partial(how, re.compile(pattern, flags))
    return [text for before, pump in pumped(pattern, flags) if (text := steep(run, before, pump))]


def test_a_quadratic_pattern_is_found() -> None:
    assert check(r"\w*\w*b", 0, at_start)
    assert check(r"\s+$", 0, anywhere)
    assert not check(r"\s+$", 0, at_start)
    assert not check(r"a+", 0, anywhere)


def test_patterns_are_collected() -> None:
    assert len(patterns()) > 80
    assert len({where for _, _, where in patterns()}) > 12


@pytest.mark.slow
def test_no_pattern_backtracks() -> None:
    found = {f"{where}: {pattern[:60]}": check(pattern, flags, at_start) for pattern, flags, where in patterns()}
    assert not {name: texts for name, texts in found.items() if texts}


def parsing(text: str) -> float:
    return seconds(lambda: newsevents.parse(text, published="2024-03-05"), best_of=1)


@pytest.mark.slow
def test_no_text_made_for_a_pattern_makes_parsing_slow() -> None:
    """A pattern that is searched for may start anew at every character: what counts is where it is used."""
    texts = {pump: before for pattern, flags, _ in patterns() for before, pump in pumped(pattern, flags)}
    steeps = []
    parsing(STORY)  # the lexicon is loaded once
    for pump, before in sorted(texts.items()):
        small, large = (before + pump * (size // len(pump)) + "\0" for size in (2_000, 8_000))
        taken = parsing(large)
        if taken > 0.5 and min(taken, parsing(large)) > 4 * 2.5 * max(parsing(small) for _ in range(2)):
            steeps.append(f"{before[:20]!r} {pump[:20]!r}: {taken:.2f} s for 8 KB")
    assert not steeps
