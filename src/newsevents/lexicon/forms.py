"""The forms of names and titles: what a table's rows look like in a text, those that combine included."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from functools import cache
from itertools import chain
from typing import Any, NamedTuple

from attrs import evolve

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
    SuffixRow,
    TitleRow,
)

# The parser's item characters. A state's adjective is a NATIONALITY, its people are an INHABITANT.
STATE, NATIONALITY, INHABITANT = "C", "Y", "I"
PLACE, ORGANIZATION, TITLE, HONORIFIC = "L", "O", "T", "G"

_BOUND = (("ex-", "", "former"), ("then-", "", "former"), ("", "-elect", "incoming"), ("", "-designate", "incoming"))
_DEPUTIES = ("deputy", "first deputy")
_SMALL = frozenset({"and", "of", "for", "the"})


class Made(NamedTuple):
    """A title or body that a portfolio and a head make; its row is built when a text has it."""

    name: str
    kind: str
    equivalent: str
    scope: Forms = ("government",)

    def row(self) -> TitleRow | OrganizationRow:
        """Return the row, the same one for the same name."""
        return _made_row(self)


Found = tuple[str, str, str, Row | Made, str | None]
"""A form, its item character, the column it comes from, its row, and the role status that it says."""


@cache
def _made_row(made: Made) -> TitleRow | OrganizationRow:
    if made.kind == "title":
        return TitleRow(made.name, scope=made.scope, equivalents=(made.equivalent,) if made.equivalent else ())
    words = (word if word in _SMALL else word[:1].upper() + word[1:] for word in made.name.split())
    return OrganizationRow(" ".join(words), made.kind)


def all_forms(tables: Mapping[str, tuple[Any, ...]], titles: Mapping[str, TitleRow]) -> Iterator[Found]:
    """Yield every form of the tables' rows, those of states first and combined titles last."""
    return chain(
        _state_forms(tables["state"]),
        _organization_forms(chain(tables["organization"], map(_ministry, tables["ministry"]))),
        _place_forms(_with_capitals(tables["state"], tables["place"])),
        _title_forms(titles),
        _portfolio_forms(tables["portfolio"], tables["head"], titles, _body_ends(tables["suffix"])),
    )


def _body_ends(rows: Iterable[SuffixRow]) -> frozenset[str]:
    """Give, in lower case, the endings of several words that tell of a body: of a city's "police department"."""
    return frozenset(end.lower() for row in rows for end in row.last if " " in end and row.kind != "ministry")


def _ministry(row: MinistryRow) -> OrganizationRow:
    return OrganizationRow(row.name, "ministry", (row.country,), row.aliases, chief=row.chief, seats=row.seats)


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


def _title_forms(titles: Mapping[str, TitleRow]) -> Iterator[Found]:
    for row in titles.values():
        if row.kind == "honorific":
            yield from _honorific_forms(row)
            continue
        for form in (row.title, *row.variants):
            yield form, TITLE, "title", row, None
        for form in row.before:
            yield form, TITLE, "before", row, None
        for form in _title_plurals(row):
            yield form, TITLE, "plural", row, None
        if row.is_office:
            yield from _bound_forms(row)
        if row.kind == "office" and " of " not in row.title and not row.title.startswith("deputy"):
            yield from _deputy_forms(row.title, titles)


def _bound_forms(row: TitleRow) -> Iterator[Found]:
    """Yield an office with what is joined to it and says when it is held: "ex-chair", "Gov.-elect"."""
    for prefix, suffix, status in _BOUND:
        for form in (row.title, *row.variants):
            yield f"{prefix}{form}{suffix}", TITLE, "title", row, status
    for form in row.before:
        yield f"{form}-elect", TITLE, "before", row, "incoming"


def _honorific_forms(row: TitleRow) -> Iterator[Found]:
    """Yield an honorific with its capital, without which it is a word: Count, Major, Brother."""
    for form in (row.title, *row.variants, *row.before):
        yield " ".join(word[:1].upper() + word[1:] for word in form.split()), HONORIFIC, "title", row, None


def _deputy_forms(title: str, titles: Mapping[str, TitleRow]) -> Iterator[Found]:
    """Yield the deputy of an office: an office of its own, and "deputy" alone is a member of a parliament."""
    scope = titles[title].scope if title in titles else ("government",)
    for rank in _DEPUTIES:
        name = f"{rank} {title}"
        row = titles.get(name) or Made(name, "title", title, scope)
        for form in (name, *plurals(name)):
            yield form, TITLE, "title", row, None


def _deputies_of(title: str, own: Mapping[str, TitleRow], patterns: Forms, fields: Forms) -> Iterator[Found]:
    """Yield the deputies of a minister told by the field: "deputy minister of foreign affairs"."""
    name = f"deputy {title}"
    row = own.get(name) or Made(name, "title", title)
    for pattern in patterns:
        if pattern.startswith("minister"):
            for field in fields:
                yield f"deputy {pattern.replace('{}', field)}", TITLE, "title", row, None


def _title_plurals(row: TitleRow) -> Iterator[str]:
    yield from row.plurals
    for form in (row.title, *row.variants):
        if " of " not in form and " for " not in form:
            yield from plurals(form)


def _portfolio_forms(
    portfolios: Sequence[PortfolioRow], heads: Iterable[HeadRow], own: Mapping[str, TitleRow], ends: frozenset[str]
) -> Iterator[Found]:
    """Yield what portfolios and heads make: "minister of foreign affairs" is a foreign minister.

    A wording keeps its own words in the title (schools minister) and has the portfolio's plain title as an equivalent.
    """
    for head in heads:
        kind = TITLE if head.kind == "title" else ORGANIZATION
        seen = {*ends}
        for portfolio in portfolios:
            plain = head.before[0].replace("{}", portfolio.name)
            for name, after_of in wordings(portfolio):
                title = head.before[0].replace("{}", name)
                made = own.get(title) or Made(title, head.kind, "" if title == plain else plain)
                forms = [pattern.replace("{}", name) for pattern in head.before]
                if kind == TITLE:
                    forms.append(forms[0] + "s")
                if head.head == "minister":
                    yield from _deputy_forms(title, own)
                    yield from _deputies_of(title, own, head.of, after_of)
                forms.extend(pattern.replace("{}", wording) for pattern in head.of for wording in after_of)
                for form in forms:
                    if form not in seen:
                        seen.add(form)
                        yield form, kind, "title", made, None


def wordings(portfolio: PortfolioRow) -> Iterator[tuple[str, Forms]]:
    """Yield each wording before a head with its wordings after "of"; the first of both columns belong together."""
    yield portfolio.name, portfolio.of[:1] or (portfolio.name,)
    of = {wording.removeprefix("the "): wording for wording in portfolio.of[1:]}
    for name in dict.fromkeys((*portfolio.variants, *of)):
        yield name, tuple({name, of.get(name, name)})


def _with_capitals(states: Iterable[StateRow], places: Sequence[PlaceRow]) -> Iterator[PlaceRow]:
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
