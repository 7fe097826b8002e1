"""What a text must contain for a pattern to match: read off the pattern, so that most texts need no search for it."""

import re

_QUANTIFIER = re.compile(r"(?:([?*])|\+|\{(0)?[\d,]*\})[?+]?")
_GROUP = re.compile(r"\((\?(?:P<\w+>|<?[=!]|:))?")
_LONG = 4
_CLASS = re.compile(r"\[\^?\]?[^\]]*\]")


def cues_of(pattern: str) -> list[frozenset[str]]:
    r"""Return sets of words; each text that a pattern matches contains at least one of each set.

    The dialect is that of the package's own tables: literals, classes, groups, alternatives, quantifiers, lookaround.

    >>> [sorted(words) for words in cues_of(r"\bby (?:an? )?(?P<which>simple|absolute) majority(?! leader)")]
    [['by '], ['absolute', 'simple'], [' majority']]
    """
    return _Reader(pattern).alternatives()


class _Reader:
    """Reads a pattern from left to right."""

    def __init__(self, pattern: str) -> None:
        self.pattern = pattern
        self.at = 0

    def alternatives(self) -> list[frozenset[str]]:
        """Read what "|" parts, up to the end of the group: one word of each alternative will do."""
        found = [self._sequence()]
        while self.pattern[self.at : self.at + 1] == "|":
            self.at += 1
            found.append(self._sequence())
        if len(found) == 1:
            return found[0]
        return [frozenset().union(*(min(cues, key=rank) for cues in found))] if all(found) else []

    def _sequence(self) -> list[frozenset[str]]:
        """Read one alternative: everything in it that is not optional is needed."""
        found: list[frozenset[str]] = []
        literal = ""
        while self.at < len(self.pattern) and self.pattern[self.at] not in "|)":
            char = self._literal()
            inner = self._group() if char is None else []
            optional = self._quantifier()
            if char is not None and optional is None:
                literal += char  # zero-width marks are empty
                continue
            found += [frozenset({literal})] if literal else []
            literal = ""
            if not optional:
                found += inner if char is None else [frozenset({char})]
        return [*found, frozenset({literal})] if literal else found

    def _literal(self) -> str | None:
        """Read a character that stands for itself, or a mark of no width as ""; ``None`` at anything else."""
        char, following = self.pattern[self.at], self.pattern[self.at + 1 : self.at + 2]
        if char in "([." or (char == "\\" and following.isalnum() and following != "b"):
            return None
        self.at += 2 if char == "\\" else 1
        return "" if char in "^$" or (char == "\\" and following == "b") else following if char == "\\" else char

    def _group(self) -> list[frozenset[str]]:
        """Read a group, a class or any character; give what a group that takes part needs."""
        if self.pattern[self.at] != "(":
            inside = _CLASS.match(self.pattern, self.at)
            self.at = inside.end() if inside else self.at + (2 if self.pattern[self.at] == "\\" else 1)
            return []
        opening = _GROUP.match(self.pattern, self.at)
        assert opening is not None
        self.at = opening.end()
        inner = self.alternatives()
        self.at += 1
        return inner if opening[1] is None or opening[1][-1] in ":>" else []

    def _quantifier(self) -> bool | None:
        """Read how often something stands: whether it may be missing; ``None`` where it stands once."""
        match = _QUANTIFIER.match(self.pattern, self.at)
        if match is None:
            return None
        self.at = match.end()
        return match[1] is not None or match[2] is not None


def rank(cues: frozenset[str]) -> tuple[bool, int, int]:
    """Give the place of a set of cues, those that are seldom met first: long words, and few, the longest of all."""
    shortest = min(len(cue.strip()) for cue in cues)
    return shortest < _LONG, len(cues), -shortest
