"""The lexicon: what the parser knows of the world's states, bodies, offices and words, compiled for look-up."""

from collections.abc import Iterable, Mapping
from functools import cache
from pathlib import Path
from typing import Any, TypeVar

from attrs import field, frozen

from newsevents.lexicon.forms import all_forms, wordings
from newsevents.lexicon.frames import FrameTable, default_frames, read_frames
from newsevents.lexicon.gazetteer import Gazetteer
from newsevents.lexicon.morphology import singular, verb_forms
from newsevents.lexicon.rows import (
    Forms,
    HeadRow,
    ModifierRow,
    OrganizationKindRow,
    OrganizationRow,
    PlaceRow,
    PortfolioRow,
    StateRow,
    TitleRow,
    WordClassRow,
)
from newsevents.lexicon.tables import LexiconError, Tables, load_bundled, parse_toml, read_source, type_tables

_LINKS = frozenset({"of", "in"})
_FILES = ("states", "places", "organizations", "titles", "ministries", "words")

T = TypeVar("T")


@frozen(eq=False, repr=False)
class Lexicon:
    """Tables of names, titles and words; build one with :meth:`default`, add to it with :meth:`extend`."""

    tables: Tables
    frames: FrameTable
    gazetteer: Gazetteer
    states: Mapping[str, StateRow]  # by code
    titles: Mapping[str, TitleRow]  # by canonical title
    organization_kinds: Mapping[str, OrganizationKindRow]
    modifiers: Mapping[str, ModifierRow]  # by form
    particles: frozenset[str]
    reporting: frozenset[str]  # every form of the reporting verbs
    reporting_lemmas: frozenset[str]
    standing: frozenset[str]  # nouns for who stands in a contest: candidate, rival
    reporting_nouns: frozenset[str]  # statement, words, verdict
    estates: frozenset[str]  # of whom a plural names one interest with a voice of its own: teachers, shipowners
    choosing: frozenset[str]  # what opens "Electing Ms Reyes would be a mistake", and is no part of her name
    _people: frozenset[str]
    _office_nouns: Mapping[str, TitleRow]
    _office_adjectives: Mapping[str, TitleRow]
    _genders: Mapping[str, str]
    _given: Mapping[str, str]
    _portfolios: Mapping[str, str] = field(factory=dict)
    _last: Mapping[str, str] = field(factory=dict)
    _first: Mapping[str, str] = field(factory=dict)

    @classmethod
    def default(cls) -> "Lexicon":
        """Return the package's lexicon, compiled on first use.

        >>> Lexicon.default().gazetteer["downing"][0].row.name
        'United Kingdom'
        """
        return _default()

    def extend(self, source: str | Path) -> "Lexicon":
        """Return a new lexicon with the rows of a TOML file, or of TOML text that has a line break, added.

        Added rows come before the known ones, so that a user's "Assembly" is the user's. A row whose key (a state's
        code, a title, a word class's name) is known replaces it. Raises :class:`LexiconError` with the file, table,
        row and column of the first fault.

        >>> mine = Lexicon.default().extend('''
        ... [[organization]]
        ... name = "Pan-Arctic Weather Union"
        ... kind = "international"
        ... chief = "director"
        ... ''')
        >>> mine.chief(mine.gazetteer["pan-arctic"][0].row)
        'director'
        """
        text, file = read_source(source)
        document = parse_toml(text, file=file)
        frames = list(read_frames({"frame": document.pop("frame", [])}, file))
        added = type_tables(document, file=file)
        _check_references(added, self, file=file)
        merged = {**self.tables, **{table: _merge(added[table], self.tables.get(table, ())) for table in added}}
        known = [frame for frame in self.frames.frames() if frame.id not in {f.id for f in frames}]
        return _build(merged, FrameTable.of([*frames, *known]) if frames else self.frames)

    def organization_kind_of_last(self, word: str) -> str | None:
        """Return the kind of organization whose names end in this word as written: "Party", "Corp."."""
        return self._last.get(word)

    def organization_kind_of_first(self, word: str) -> str | None:
        """Return the kind of organization whose names open with this word and "of" or "for": "University"."""
        return self._first.get(word)

    def organization_kind(self, name: str) -> str | None:
        """Return the kind that an organization's name shows, by its longest known ending, else by its opening.

        What stands before "of" or "in" may tell it too: "Kenya Union of Teachers", "Methodist Church in Malawi".
        """
        words = name.split()
        kind = self._kind_of_ending(words) or (self._first.get(words[0]) if words else None)
        link = next((k for k, word in enumerate(words) if word in _LINKS), 0)
        if kind is None and link > 1:
            kind = self._kind_of_ending(words[:link]) or self._first.get(words[link - 1])
        return kind

    def _kind_of_ending(self, words: list[str]) -> str | None:
        endings = (self._last.get(" ".join(words[start:])) for start in range(len(words)))
        return next((kind for kind in endings if kind is not None), None)

    def chief(self, row: object) -> str:
        """Return the title that "its chief", "its head", "the top job" means; empty where the body has no usual one.

        >>> lexicon = Lexicon.default()
        >>> lexicon.chief(lexicon.gazetteer["nato"][-1].row)
        'secretary general'
        """
        if isinstance(row, OrganizationRow):
            kind = self.organization_kinds.get(row.kind)
            if row.kind == "ministry" and not row.chief and row.name.endswith(" Ministry"):
                return f"{row.name.removesuffix(' Ministry').lower()} minister"
            return row.chief or (kind.chief if kind is not None else "")
        if isinstance(row, PlaceRow):
            return {"city": "mayor", "region": "governor"}.get(row.kind, "")
        return ""

    def nouns_of(self, row: object, name: str) -> frozenset[str]:
        """Return the common nouns that may refer back to an organization, known or not: alliance, party."""
        if isinstance(row, OrganizationRow):
            kind, own = self.organization_kinds.get(row.kind), row.nouns
        else:
            kind, own = self.organization_kinds.get(self.organization_kind(name) or ""), ()
        last = name.rpartition(" ")[2].lower()
        return frozenset((*own, *(kind.nouns if kind is not None else ()), last))

    def is_people(self, noun: str) -> bool:
        """Whether a lower-case noun, singular or plural, is said of people: diplomat, allies."""
        return noun in self._people or singular(noun) in self._people

    def office_noun(self, noun: str) -> TitleRow | None:
        """Return the title of a noun that means the office: "presidency", "chairmanship"."""
        return self._office_nouns.get(noun)

    def office_adjective(self, word: str) -> TitleRow | None:
        """Return the title of an adjective that belongs to an office: "presidential", "mayoral"."""
        return self._office_adjectives.get(word)

    def portfolio(self, words: str) -> str:
        """Return what stands before "minister" for a portfolio's lower-case words; empty for any other words.

        >>> Lexicon.default().portfolio("foreign affairs")
        'foreign'
        """
        return self._portfolios.get(words, "")

    def title(self, name: str) -> TitleRow | None:
        """Return the row of a title, or the one that a portfolio and a head make: "justice secretary"."""
        row = self.titles.get(name)
        if row is None and name:
            words = name.split()
            entries = self.gazetteer.longest(words, words, 0)
            row = next((e.row for e in entries if isinstance(e.row, TitleRow) and len(e.tokens) == len(words)), None)
        return row

    def given_gender(self, name: str) -> str:
        """Return "m" or "f" where a full name opens with a given name that only men or only women bear, else ""."""
        first, _, rest = name.partition(" ")
        return self._given.get(first, "") if rest else ""

    def honorific_gender(self, word: str) -> str:
        """Return "m" or "f" for a lower-case honorific, pronoun or gendered noun, else an empty string."""
        return self._genders.get(word, "")

    def words(self, name: str) -> Forms:
        """Return a word class of ``words.toml``; raises ``KeyError`` for a class that is not there."""
        return next(row.words for row in self.tables["word_class"] if row.name == name)


def _merge(added: Iterable[Any], known: Iterable[Any]) -> tuple[Any, ...]:
    new = tuple(added)
    keys = {key for row in new if (key := _key(row)) is not None}
    return (*new, *(row for row in known if _key(row) not in keys))


def _key(row: object) -> str | None:
    match row:
        case StateRow(code=key) | TitleRow(title=key) | OrganizationKindRow(kind=key) | ModifierRow(form=key):
            return key
        case PortfolioRow(name=key) | HeadRow(head=key) | WordClassRow(name=key):
            return key
    return None


def _check_references(tables: Tables, lexicon: Lexicon, *, file: str) -> None:
    """Raise where a row names a state or a kind of organization that no table has."""
    kinds = {*lexicon.organization_kinds, *(row.kind for row in tables.get("organization_kind", ()))}
    codes = {*lexicon.states, *(row.code for row in tables.get("state", ()))}
    for table in ("organization", "suffix"):
        for number, row in enumerate(tables.get(table, ()), start=1):
            if row.kind not in kinds:
                problem = f"{row.kind!r} is none of {', '.join(sorted(kinds))}"
                raise LexiconError(problem, file=file, table=table, row=number, column="kind")
    for table, column in (("organization", "countries"), ("title", "countries"), ("place", "country")):
        for number, row in enumerate(tables.get(table, ()), start=1):
            value = getattr(row, column)
            for code in (value,) if isinstance(value, str) else value:
                if code and code not in codes:
                    problem = f"{code!r} is no state's code; add a [[state]] row for it"
                    raise LexiconError(problem, file=file, table=table, row=number, column=column)


@cache
def _default() -> Lexicon:
    tables: dict[str, tuple[Any, ...]] = {}
    for name in _FILES:
        for table, rows in load_bundled(name).items():
            tables[table] = (*tables.get(table, ()), *rows)
    return _build(tables, default_frames())


def _build(tables: Tables, frames: FrameTable) -> Lexicon:
    states: tuple[StateRow, ...] = tables["state"]
    titles: dict[str, TitleRow] = {row.title: row for row in tables["title"]}
    classes = {row.name: row.words for row in tables["word_class"]}
    return Lexicon(
        tables=tables,
        frames=frames,
        gazetteer=Gazetteer(all_forms(tables, titles)),
        states={row.code: row for row in states},
        titles=titles,
        organization_kinds={row.kind: row for row in tables["organization_kind"]},
        modifiers={row.form: row for row in tables["modifier"]},
        particles=frozenset(classes["particles"]),
        reporting=frozenset(form for verb in classes["reporting_verbs"] for form in verb_forms(verb)),
        reporting_lemmas=frozenset(classes["reporting_verbs"]),
        standing=frozenset(classes["standing"]),
        reporting_nouns=frozenset(classes["reporting_nouns"]),
        estates=frozenset(classes["estates"]),
        choosing=frozenset(classes["choosing"]),
        people=_people(classes, tables["title"]),
        office_nouns=_first_of((noun, row) for row in tables["title"] for noun in row.nouns),
        office_adjectives=_first_of((word, row) for row in tables["title"] for word in row.adjectives),
        genders=_genders(classes, tables["title"]),
        portfolios=_portfolios(tables["portfolio"]),
        given={name: sex[0] for sex in ("male", "female") for name in classes[f"given_{sex}"]},
        last=_first_of((form, row.kind) for row in tables["suffix"] for form in row.last),
        first=_first_of((form, row.kind) for row in tables["suffix"] for form in row.first),
    )


def _first_of(pairs: Iterable[tuple[str, T]]) -> dict[str, T]:
    """Return a mapping in which the first value of a key stands."""
    found: dict[str, T] = {}
    for key, value in pairs:
        found.setdefault(key, value)
    return found


def _portfolios(rows: Iterable[PortfolioRow]) -> dict[str, str]:
    """Return the names of portfolios by each of their wordings, an article before it apart."""
    named = (pair for row in rows for pair in wordings(row))
    return _first_of((wording.removeprefix("the ").lower(), name) for name, of in named for wording in of)


def _people(classes: Mapping[str, Forms], titles: Iterable[TitleRow]) -> frozenset[str]:
    return frozenset(classes["people"]) | {
        form for row in titles if row.kind != "honorific" for form in (row.title, *row.variants)
    }


def _genders(classes: Mapping[str, Forms], titles: Iterable[TitleRow]) -> dict[str, str]:
    genders = {
        form.lower(): row.gender for row in titles if row.gender for form in (row.title, *row.variants, *row.before)
    }
    for name, gender in (("pronouns_male", "m"), ("nouns_male", "m"), ("pronouns_female", "f"), ("nouns_female", "f")):
        genders.update(dict.fromkeys(classes[name], gender))
    return genders
