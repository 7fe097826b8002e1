"""The gazetteer: every form of every state, place, organization and title, found by its first token.

A mention is looked up by the lower-case form of its first token, which gives the entries that start so, longest first.
An entry fits the text's tokens where its words agree in lower case and the case of each word allows it: a word listed
in lower case fits any, a capitalised one asks for a capital (``Turkey``, not "turkey"), an acronym for itself (``US``,
not "us").
"""

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from functools import cache
from itertools import chain
from typing import Any, NamedTuple

from attrs import evolve, frozen

from newsevents.lexicon.morphology import plurals
from newsevents.lexicon.rows import (
    Forms,
    HeadRow,
    OrganizationRow,
    PlaceRow,
    PortfolioRow,
    Row,
    StateRow,
    TitleRow,
)
from newsevents.text.tokens import tokenize

STATE, NATIONALITY, INHABITANT = "C", "Y", "I"
PLACE, ORGANIZATION, TITLE, HONORIFIC = "L", "O", "T", "G"

# Of two rows with one form the parser sees the first: "Georgia" is the state before the region, "Labour" before labour.
_ORDER = {
    kind: rank for rank, kind in enumerate((STATE, ORGANIZATION, PLACE, TITLE, HONORIFIC, NATIONALITY, INHABITANT))
}
_ANY, _CAPITAL, _EXACT = "a", "c", "x"
_PLAIN = re.compile(r"[^\W\d_]+(?:[ -][^\W\d_]+)*")
_PLAIN_START = re.compile(r"(?:[^\W\d_]+(?:-[^\W\d_]+)*|(?:[A-Za-z]\.)+)(?: |$)")  # one token, as are acronyms: U.S.
_BOUND = (("ex-", "", "former"), ("then-", "", "former"), ("", "-elect", "incoming"), ("", "-designate", "incoming"))

Found = tuple[str, str, str, "Row | _Made", str | None]  # form, kind, use, row, status


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


class Gazetteer(Mapping[str, list[Entry]]):
    """The entries of all rows by their first lower-case token, the longest first.

    Forms are sorted by first token at once, but cut into entries only when a text has that token: an article meets a
    few hundred of the many thousand. Reading from several threads is safe: at worst two of them do the same work.
    """

    __slots__ = ("_by_tokens", "_entries", "_found")

    def __init__(self, found: Iterable[Found]) -> None:
        """Sort the forms by their first token."""
        self._entries: dict[str, list[Entry]] = {}
        self._by_tokens: dict[str, dict[int, dict[Forms, list[Entry]]]] = {}
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
            fitting = [entry for entry in same if entry.fits(words[at : at + length], headline=headline)]
            if fitting:
                return fitting
        return []

    def __getitem__(self, token: str) -> list[Entry]:
        """Return the entries that start with a lower-case token."""
        entries = self._entries.get(token)
        if entries is None:
            entries = self._entries[token] = _compile(self._found[token])
        return entries

    def get(self, token: str, default: Any = None) -> Any:
        """Return the entries that start with a lower-case token, else the default."""
        return self[token] if token in self._found else default

    def __contains__(self, token: object) -> bool:
        """Whether any form starts with this lower-case token."""
        return token in self._found

    def __iter__(self) -> Iterator[str]:
        """Iterate over the first tokens."""
        return iter(self._found)

    def __len__(self) -> int:
        """Return the number of first tokens."""
        return len(self._found)


def compile_gazetteer(
    states: Iterable[StateRow],
    places: Iterable[PlaceRow],
    organizations: Iterable[OrganizationRow],
    titles: Mapping[str, TitleRow],
    portfolios: Sequence[PortfolioRow],
    heads: Iterable[HeadRow],
) -> Gazetteer:
    """Return the gazetteer of all rows and of what portfolios and heads make."""
    return Gazetteer(
        chain(
            _state_forms(states),
            _organization_forms(organizations),
            _place_forms(places),
            _title_forms(titles.values()),
            _portfolio_forms(portfolios, heads, titles),
        )
    )


def _bare(form: str) -> str:
    return form[4:] if form[:4] in {"the ", "The "} else form


def _first_token(form: str) -> str:
    """Return the first token of a form in lower case, as the text's own first token will be."""
    bare = _bare(form)
    plain = _PLAIN_START.match(bare)
    return plain[0].rstrip().lower() if plain else tokenize(bare).lowers[0]


def _compile(found: Iterable[Found]) -> list[Entry]:
    """Cut the forms of one first token into entries: each form of each row once, the longest first."""
    once = {(_bare(item[0]), id(item[3]), item[1]): item for item in reversed(list(found))}
    entries = []
    for item in reversed(once.values()):
        form = _bare(item[0])
        row = _made_row(item[3]) if isinstance(item[3], _Made) else item[3]
        plain = _PLAIN.fullmatch(form)
        written = tuple(form.split() if plain else [word.replace("’", "'") for word in tokenize(form).words])
        entries.append(Entry(written, row, item))
    entries.sort(key=lambda e: (-len(e.tokens), _ORDER[e.kind]))
    return entries


def _state_forms(rows: Iterable[StateRow]) -> Iterator[Found]:
    for row in rows:
        yield row.name, STATE, "name", row, None
        for use, kind in (
            ("aliases", STATE),
            ("seats", STATE),
            ("adjectives", NATIONALITY),
            ("inhabitants", INHABITANT),
        ):
            for form in getattr(row, use):
                yield form, kind, use, row, None


def _place_forms(rows: Iterable[PlaceRow]) -> Iterator[Found]:
    for row in rows:
        yield row.name, PLACE, "name", row, None
        for use, kind in (("aliases", PLACE), ("adjectives", NATIONALITY), ("inhabitants", INHABITANT)):
            for form in getattr(row, use):
                yield form, kind, use, row, None


def _organization_forms(rows: Iterable[OrganizationRow]) -> Iterator[Found]:
    for row in rows:
        yield row.name, ORGANIZATION, "name", row, None
        for use in ("aliases", "seats", "adjectives"):
            for form in getattr(row, use):
                yield form, ORGANIZATION, use, row, None


def _title_forms(rows: Iterable[TitleRow]) -> Iterator[Found]:
    for row in rows:
        if row.kind == "honorific":
            for form in (row.title, *row.variants, *row.before):
                yield form, HONORIFIC, "title", row, None
            continue
        for form in (row.title, *row.variants):
            yield form, TITLE, "title", row, None
            if " of " not in form and " for " not in form:
                for plural in plurals(form):
                    yield plural, TITLE, "plural", row, None
        for form in row.plurals:
            yield form, TITLE, "plural", row, None
        if row.is_office:
            for prefix, suffix, status in _BOUND:
                yield f"{prefix}{row.title}{suffix}", TITLE, "title", row, status
        for form in row.before:
            yield form, TITLE, "before", row, None


def _portfolio_forms(
    portfolios: Sequence[PortfolioRow], heads: Iterable[HeadRow], own: Mapping[str, TitleRow]
) -> Iterator[Found]:
    """Yield what portfolios and heads make: "minister of foreign affairs" is a foreign minister.

    A wording keeps its own words in the title (schools minister) and has the portfolio's plain title as an equivalent.
    """
    for head in heads:
        kind = TITLE if head.kind == "title" else ORGANIZATION
        seen: set[str] = set()
        for portfolio in portfolios:
            plain = head.before[0].replace("{}", portfolio.name)
            for name, wordings in _wordings(portfolio):
                title = head.before[0].replace("{}", name)
                made = own.get(title) or _Made(title, head.kind, "" if title == plain else plain)
                forms = [pattern.replace("{}", name) for pattern in head.before]
                if kind == TITLE:
                    forms.append(forms[0] + "s")
                forms.extend(pattern.replace("{}", wording) for pattern in head.of for wording in wordings)
                for form in forms:
                    if form not in seen:
                        seen.add(form)
                        yield form, kind, "title", made, None


def _wordings(portfolio: PortfolioRow) -> Iterator[tuple[str, Forms]]:
    """Yield each wording before a head with its wordings after "of"; the first of both columns belong together."""
    yield portfolio.name, portfolio.of[:1] or (portfolio.name,)
    of = {wording.removeprefix("the "): wording for wording in portfolio.of[1:]}
    for name in dict.fromkeys((*portfolio.variants, *of)):
        yield name, tuple({name, of.get(name, name)})


class _Made(NamedTuple):
    """A title or body that a portfolio and a head make; its row is built when a text has it."""

    name: str
    kind: str
    equivalent: str


@cache
def _made_row(made: _Made) -> TitleRow | OrganizationRow:
    if made.kind == "title":
        return TitleRow(made.name, scope=("government",), equivalents=(made.equivalent,) if made.equivalent else ())
    name = " ".join(word if word in {"and", "of", "for", "the"} else word[:1].upper() + word[1:] for word in made.name.split())
    return OrganizationRow(name, made.kind)


def capitals(states: Iterable[StateRow], places: Sequence[PlaceRow]) -> Iterator[PlaceRow]:
    """Yield the places with the capitals of states marked, and added where no row has them."""
    wanted = {name: state.code for state in states for name in state.capital}
    for place in places:
        code = wanted.get(place.name)
        if code is not None and place.kind == "city" and place.country == code:
            del wanted[place.name]
            yield evolve(place, capital_of=code)
        else:
            yield place
    for name, code in wanted.items():
        yield PlaceRow(name, country=code, capital_of=code)
