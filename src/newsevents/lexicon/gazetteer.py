"""The gazetteer: every form of every state, place, organization and title, found by its first token.

A mention is looked up by the lower-case form of its first token, which gives the entries that start so, longest first.
An entry fits the text's tokens where its words agree in lower case and the case of each word allows it: a word listed
in lower case fits any, a capitalised one asks for a capital (``Turkey``, not "turkey"), an acronym for itself (``US``,
not "us").
"""

import re
from collections.abc import Iterable, Iterator, Sequence
from itertools import chain

from attrs import evolve, frozen

from newsevents.lexicon.morphology import plurals
from newsevents.lexicon.rows import (
    Forms,
    HeadRow,
    MinistryRow,
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
_ORDER = {kind: rank for rank, kind in enumerate((STATE, ORGANIZATION, PLACE, TITLE, HONORIFIC, NATIONALITY, INHABITANT))}
_ANY, _CAPITAL, _EXACT = "a", "c", "x"
_PLAIN = re.compile(r"[^\W\d_]+(?:[ -][^\W\d_]+)*")
_BOUND = (("ex-", "", "former"), ("then-", "", "former"), ("", "-elect", "incoming"), ("", "-designate", "incoming"))

Found = tuple[str, str, str, "Row", str | None]  # form, kind, use, row, status


class Entry:
    """One form of one row.

    ``kind`` is the parser's item character (a state's adjective is a NATIONALITY, its people INHABITANT), ``use`` the
    column that the form comes from, ``status`` the role status that the form itself says ("ex-president": former).
    """

    __slots__ = ("kind", "row", "shape", "status", "tokens", "use", "written")

    def __init__(self, tokens: Forms, written: Forms, found: Found) -> None:
        """Keep the lower-case tokens beside the written ones, which say how case counts."""
        _, self.kind, self.use, self.row, self.status = found
        self.tokens = tokens
        self.written = written
        self.shape = _ANY if tokens == written else "".join(map(_case_of, written))

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


def compile_gazetteer(
    states: Iterable[StateRow],
    places: Iterable[PlaceRow],
    organizations: Iterable[OrganizationRow],
    titles: Iterable[TitleRow],
) -> dict[str, list[Entry]]:
    """Return the entries of all rows by their first lower-case token, the longest first."""
    found: dict[tuple[str, int, str], Found] = {}
    for form, kind, use, row, status in chain(
        _state_forms(states), _organization_forms(organizations), _place_forms(places), _title_forms(titles)
    ):
        bare = form[4:] if form[:4] in {"the ", "The "} else form
        found.setdefault((bare, id(row), kind), (bare, kind, use, row, status))
    index: dict[str, list[Entry]] = {}
    for item, tokens in zip(found.values(), _tokenize([f[0] for f in found.values()]), strict=True):
        lowers = tuple([word.lower() for word in tokens])
        index.setdefault(lowers[0], []).append(Entry(lowers, tokens, item))
    for entries in index.values():
        if len(entries) > 1:
            entries.sort(key=lambda e: (-len(e.tokens), _ORDER[e.kind]))
    return index


def _tokenize(forms: Sequence[str]) -> Iterator[Forms]:
    """Cut forms into tokens as the text will be cut; most need no more than their spaces."""
    for form in forms:
        if _PLAIN.fullmatch(form):
            yield tuple(form.split())
        else:
            yield tuple([word.replace("’", "'") for word in tokenize(form).words])


def _state_forms(rows: Iterable[StateRow]) -> Iterator[Found]:
    for row in rows:
        yield row.name, STATE, "name", row, None
        for use, kind in (("aliases", STATE), ("seats", STATE), ("adjectives", NATIONALITY), ("inhabitants", INHABITANT)):
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
                for plural in row.plurals or plurals(form):
                    yield plural, TITLE, "plural", row, None
        if row.is_office:
            for prefix, suffix, status in _BOUND:
                yield f"{prefix}{row.title}{suffix}", TITLE, "title", row, status
        for form in row.before:
            yield form, TITLE, "before", row, None


def combine_titles(
    portfolios: Sequence[PortfolioRow], heads: Iterable[HeadRow], titles: Sequence[TitleRow]
) -> Iterator[TitleRow]:
    """Yield the titles that portfolios and heads make: "minister of foreign affairs" is a foreign minister.

    A title with a row of its own (home secretary) keeps that row's facts and gains the combined forms.
    """
    own = {title.title: title for title in titles}
    for head in heads:
        if head.kind != "title":
            continue
        for portfolio in portfolios:
            title = head.before[0].replace("{}", portfolio.name)
            variants = tuple(_combined(portfolio, head))
            equivalents = tuple([head.before[0].replace("{}", name) for name in portfolio.equivalents])
            if title in own:
                yield evolve(own.pop(title), variants=tuple(dict.fromkeys((*own_variants(titles, title), *variants))))
            else:
                yield TitleRow(title, scope=("government",), variants=variants, equivalents=equivalents)
    yield from own.values()


def own_variants(titles: Iterable[TitleRow], title: str) -> Forms:
    """Return the variants that the table itself gives for a title."""
    return next(row.variants for row in titles if row.title == title)


def _combined(portfolio: PortfolioRow, head: HeadRow) -> Iterator[str]:
    for pattern in head.before:
        for name in (portfolio.name, *portfolio.variants):
            yield pattern.replace("{}", name)
    for pattern in head.of:
        for name in (portfolio.of or (portfolio.name,)):
            yield pattern.replace("{}", name)


def combine_organizations(
    portfolios: Sequence[PortfolioRow], heads: Iterable[HeadRow], ministries: Iterable[MinistryRow]
) -> Iterator[OrganizationRow]:
    """Yield ministries: those with names of their own, then the ones that portfolios make in any state."""
    for row in ministries:
        yield OrganizationRow(row.name, "ministry", countries=(row.country,), aliases=row.aliases, seats=row.seats)
    for head in heads:
        if head.kind == "title":
            continue
        for portfolio in portfolios:
            forms = tuple(_combined(portfolio, head))
            yield OrganizationRow(_headline(forms[0]), head.kind, aliases=forms[1:])


def _headline(form: str) -> str:
    return " ".join(word[:1].upper() + word[1:] for word in form.split())


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
