"""The gazetteer: every form of every state, place, organization and title, found by its first token.

A mention is looked up by the lower-case form of its first token, which gives the entries that start so, longest first.
An entry fits the text's tokens where its words agree in lower case and the case of each word allows it: a word listed
in lower case fits any, a capitalised one asks for a capital (``Turkey``, not "turkey"), an acronym for itself (``US``,
not "us").
"""

import re
from collections.abc import Iterable, Iterator, KeysView, Sequence
from typing import Any

from newsevents.lexicon.forms import HONORIFIC, INHABITANT, NATIONALITY, ORGANIZATION, PLACE, STATE, TITLE, Found, Made
from newsevents.lexicon.rows import Forms, Row
from newsevents.text.tokens import tokenize

# Of two rows with one form the parser sees the first: "Georgia" is the state before the region, "Labour" before labour.
_ORDER = {
    kind: rank for rank, kind in enumerate((STATE, ORGANIZATION, PLACE, TITLE, HONORIFIC, NATIONALITY, INHABITANT))
}
_ANY, _CAPITAL, _EXACT = "a", "c", "x"
_PLAIN = re.compile(r"[^\W\d_]+(?:,? [^\W\d_]+|-[^\W\d_]+)*")  # cut at spaces and commas
_PLAIN_START = re.compile(r"(?:[^\W\d_]+(?:-[^\W\d_]+)*|(?:[A-Za-z]\.)+)(?: |$)")  # one token, as are acronyms: U.S.


class Entry:
    """One form of one row.

    ``kind`` is the parser's item character (a state's adjective is a NATIONALITY, its people INHABITANT), ``use`` the
    column that the form comes from, ``status`` the role status that the form itself says ("ex-president": former).
    """

    __slots__ = ("kind", "row", "shape", "status", "tokens", "use", "written")

    def __init__(self, written: Forms, row: Row, found: Found) -> None:
        """Keep the lower-case tokens beside the written ones, which say how case counts."""
        _, self.kind, self.use, _, self.status = found
        self.row: Any = row
        self.written = written
        self.tokens = tuple([word.lower() for word in written])
        self.shape = _ANY if self.tokens == written else "".join(map(_case_of, written))

    def fits(self, words: Sequence[str], *, headline: bool = False) -> bool:
        """Say whether the text's words, equal to the entry's in lower case, are also written as it asks.

        In a headline, which may be set in capitals throughout, capitals stand for any case.
        """
        if self.shape == _ANY:
            return True
        for case, word, own in zip(self.shape, words, self.written, strict=True):
            if case == _CAPITAL and not word[:1].isupper():
                return False
            if case == _EXACT and word.replace("’", "'") != own and not (headline and word.isupper()):
                return False
        return True

    def __repr__(self) -> str:
        return f"<Entry {self.kind} {' '.join(self.written)!r} ({self.use})>"


def _case_of(word: str) -> str:
    if word.islower() or not any(c.isupper() for c in word):
        return _ANY
    if word[0].isupper() and word[1:].islower():
        return _CAPITAL
    capitals = sum(c.isupper() for c in word)
    # "Guinea-Bissau" and "O'Higgins" are names; "PiS", "G7" and "U.S." are themselves only
    parts = re.split(r"[-'’]", word)
    if len(parts) > 1 and all(not p or not p[0].isupper() or p[1:].islower() or len(p) == 1 for p in parts):
        return _CAPITAL if word[0].isupper() else _ANY
    return _EXACT if capitals > 1 or len(word) > 1 else _CAPITAL


class Gazetteer:
    """The entries of all rows by their first lower-case token, the longest first.

    Forms are sorted by first token at once, but cut into entries only when a text has that token: an article meets a
    few hundred of the many thousand. Reading from several threads is safe: at worst two of them do the same work.
    """

    __slots__ = ("_by_second", "_by_tokens", "_entries", "_found")

    def __init__(self, found: Iterable[Found]) -> None:
        """Sort the forms by their first token."""
        self._entries: dict[str, list[Entry]] = {}
        self._by_tokens: dict[str, dict[int, dict[Forms, list[Entry]]]] = {}
        self._by_second: dict[str, tuple[dict[str, list[Entry]], list[Entry]]] = {}
        self._found: dict[str, list[Found]] = {}
        sort = self._found.setdefault
        for item in found:
            sort(_first_token(item[0]), []).append(item)

    def longest(self, words: Sequence[str], lowers: Sequence[str], at: int, *, headline: bool = False) -> list[Entry]:
        """Return the longest entries that fit the tokens from ``at`` on: several where one form names several rows.

        Takes the same time however many entries share a first token: there are two thousand kinds of minister.
        """
        first = lowers[at]
        if first not in self._found:
            return []
        lengths = self._by_tokens.get(first)
        if lengths is None:
            lengths = {}
            for entry in self[first]:  # longest first, and so are the lengths
                lengths.setdefault(len(entry.tokens), {}).setdefault(entry.tokens, []).append(entry)
            self._by_tokens[first] = lengths
        for length, entries in lengths.items():
            same = entries.get(tuple(lowers[at : at + length]), ())
            fitting: dict[int, Entry] = {}  # by row: a form that is both name and adjective counts as the name
            for entry in same:
                if entry.fits(words[at : at + length], headline=headline):
                    fitting.setdefault(id(entry.row), entry)
            if fitting:
                return list(fitting.values())
        return []

    def __getitem__(self, token: str) -> list[Entry]:
        """Return the entries that start with a lower-case token."""
        entries = self._entries.get(token)
        if entries is None:
            entries = self._entries[token] = _compile(self._found[token])
        return entries

    def get(self, token: str, default: Sequence[Entry] = ()) -> Sequence[Entry]:
        """Return the entries that start with a lower-case token, else the default."""
        return self[token] if token in self._found else default

    def starting(self, first: str, second: str) -> Sequence[Entry]:
        """Return the entries that start with two lower-case tokens, longest first, then those of the first alone."""
        if first not in self._found:
            return ()
        sorted_ = self._by_second.get(first)
        if sorted_ is None:
            longer: dict[str, list[Entry]] = {}
            single = []
            for entry in self[first]:
                if len(entry.tokens) > 1:
                    longer.setdefault(entry.tokens[1], []).append(entry)
                else:
                    single.append(entry)
            # Longest first, single tokens last: the lists joined have the order of the whole.
            sorted_ = {token: entries + single for token, entries in longer.items()}, single
            self._by_second[first] = sorted_
        return sorted_[0].get(second, sorted_[1])

    @property
    def openings(self) -> KeysView[str]:
        """The lower-case tokens that forms start with, to be asked often."""
        return self._found.keys()

    def __contains__(self, token: object) -> bool:
        """Whether any form starts with this lower-case token."""
        return token in self._found

    def __iter__(self) -> Iterator[str]:
        """Iterate over the first tokens."""
        return iter(self._found)

    def __len__(self) -> int:
        """Return the number of first tokens."""
        return len(self._found)


def _bare(form: str) -> str:
    """Return a form without its article; "The Times" keeps it, which tells it from other capitalised words."""
    keeps = form[:4] == "The " and " " not in form[4:]
    return form[4:] if form[:4] in {"the ", "The "} and not keeps else form


def _first_token(form: str) -> str:
    """Return the first token of a form in lower case, as the text's own first token will be."""
    first = form.partition(" ")[0]
    if first.isalpha() and first not in {"the", "The"}:
        return first.lower()
    bare = _bare(form)
    plain = _PLAIN_START.match(bare)
    return plain[0].rstrip().lower() if plain else tokenize(bare).lowers[0]


def _compile(found: Iterable[Found]) -> list[Entry]:
    """Cut the forms of one first token into entries: each form of each row once, the longest first."""
    once = {(_bare(item[0]), id(item[3]), item[1]): item for item in reversed(list(found))}
    entries = []
    for item in reversed(once.values()):
        form = _bare(item[0])
        row = item[3].row() if isinstance(item[3], Made) else item[3]
        plain = _PLAIN.fullmatch(form)
        written = form.replace(",", " ,").split() if plain else tokenize(form.replace("’", "'")).words
        entries.append(Entry(tuple(written), row, item))
    entries.sort(key=lambda e: (-len(e.tokens), _ORDER[e.kind]))
    return entries
