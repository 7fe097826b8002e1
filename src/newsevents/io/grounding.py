"""What a text has to show for a name, a number, a title or a quotation that somebody says is in it."""

import re
import unicodedata
from collections.abc import Iterable, Iterator, Sequence
from functools import cached_property

from attrs import define

from newsevents.contests.keys import key, organization_name, state_code, state_name, usual_title
from newsevents.lexicon.lexicon import Lexicon
from newsevents.lexicon.rows import OrganizationRow, StateRow, TitleRow
from newsevents.model import Actor, ActorKind, Article, TimeExpression
from newsevents.text.article import read_structure
from newsevents.text.time_numbers import read_count
from newsevents.text.times import find_times
from newsevents.text.tokens import tokenize

FIGURE = re.compile(r"[0-9]{1,3}(?:,[0-9]{3})+(?:\.[0-9]+)?|[0-9]{1,15}(?:\.[0-9]+)?")
_SMALL = frozenset({"of", "the", "a", "an", "s", "for", "and"})
_NO_TITLES = frozenset({"member", "host"})
"""Offices that are none: what joining a body or hosting its games comes to."""
_STEM = 5  # letters that akin words share: nominee and nomination, president and presidential
_PLAIN = str.maketrans("‘’‚‛“”„‟«»–—‑\u00a0", '\'\'\'\'""""""--- ')
"""Quotation marks, dashes and spaces that are typed in more than one way, character for character."""


@define(slots=False)
class Ground:
    """A text in which names, titles, numbers, times and quotations can be looked up."""

    article: Article

    @property
    def text(self) -> str:
        """The raw text."""
        return self.article.text

    @cached_property
    def folded(self) -> str:
        """The text without case and accents, character for character."""
        return "".join(_fold(character) for character in self.text)

    @cached_property
    def sentences(self) -> list[tuple[int, int]]:
        """The spans of the sentences."""
        blocks = read_structure(self.text).blocks
        tokens = tokenize(self.text, [(block.content_start, block.end) for block in blocks])
        return [(tokens.starts[first], tokens.ends[last - 1]) for first, last in tokens.sentences if last > first]

    @cached_property
    def times(self) -> tuple[TimeExpression, ...]:
        """The times that the text states."""
        return tuple(find_times(self.text, self.article.published))

    @cached_property
    def numbers(self) -> dict[float, list[tuple[int, int]]]:
        """Every number in the text, in words or figures, with its places."""
        tokens = tokenize(self.text)
        found: dict[float, list[tuple[int, int]]] = {}
        for match in FIGURE.finditer(self.text):  # also those of a score: "11-2-2"
            found.setdefault(float(match[0].replace(",", "")), []).append(match.span())
        for at, _ in enumerate(tokens.words):
            for length in (1, 2, 3, 4):
                words = tokens.lowers[at : at + length]
                words = [part for word in words for part in re.split(r"(-)", word) if part]
                value = 0.0 if words in (["no"], ["none"], ["nobody"], ["zero"]) else read_count(words)
                if value is not None and at + length <= len(tokens.words):
                    found.setdefault(value, []).append((tokens.starts[at], tokens.ends[at + length - 1]))
        return found

    def places(self, forms: Iterable[str]) -> list[tuple[int, int]]:
        """Find where any of some forms stands as a whole word."""
        found = []
        for form in forms:
            plain = "".join(map(_fold, form)).strip()
            if plain:
                pattern = rf"(?<!\w){re.escape(plain)}(?!\w)"
                found += [match.span() for match in re.finditer(pattern, self.folded)]
        return sorted(set(found))

    def grounded(self, actor: Actor) -> list[tuple[int, int]]:
        """Find the places of an actor: of a person's last name too, once the whole name is in the text."""
        places = self.places(forms_of(actor))
        words = [word for word in re.findall(r"\w+", actor.name) if key(word) not in _SMALL]
        if actor.kind is ActorKind.PERSON:
            whole = self._words_in_order(words)
            return sorted({*places, *whole, *self.places(words[-1:])}) if whole else places
        if places or not words:
            return places
        each = [self.places((word, *_forms_of_owner(word))) for word in words]
        return each[-1] if all(each) else []

    def _words_in_order(self, words: Sequence[str]) -> list[tuple[int, int]]:
        """Find words one after the other, with no more than two others between: a nickname, a middle name."""
        plain = [re.escape("".join(map(_fold, word))) for word in words]
        pattern = r"(?<!\w)" + r"\W{1,3}(?:\w+\W{1,3}){0,2}".join(plain) + r"(?!\w)"
        return [match.span() for match in re.finditer(pattern, self.folded)] if plain else []

    def quoted(self, words: str) -> tuple[int, int] | None:
        """Find words, to the letter, or else but for how quotation marks, dashes and white space are typed."""
        at = self.text.find(words)
        if words and at >= 0:
            return at, at + len(words)
        parts = words.translate(_PLAIN).split()
        found = re.search(r"\s+".join(map(re.escape, parts)), self.text.translate(_PLAIN)) if parts else None
        return found.span() if found else None

    def names_office(self, title: str, organization: str | None) -> bool:
        """Say whether a text speaks of an office: by a form or a kin of its title, or by its body's chief.

        Who "seeks the nomination" wants to be nominee, so what begins as a word of the title does is enough.
        """
        if title in _NO_TITLES or self.places(_forms_of_title(title)):
            return True
        stems = ["".join(map(_fold, word[:_STEM])) for word in re.findall(r"\w{4,}", title)]
        if any(re.search(rf"(?<!\w){re.escape(stem)}", self.folded) for stem in stems):
            return True
        return organization is not None and usual_title(title) in _chiefs(organization)


def _fold(character: str) -> str:
    """Take case and accents off one character, and leave one."""
    plain = unicodedata.normalize("NFKD", character)[:1].lower()
    return plain if len(plain) == 1 else character


def actor_of(name: str, *, personal: bool) -> Actor:
    """Make an actor of a name: a state or body that the lexicon knows, an organization by its words, else a person.

    ``personal``: a candidate for an office of persons is a person, whatever else is called so.
    """
    lexicon = Lexicon.default()
    code = state_code(name)
    if code is not None and not personal:
        return Actor(f"state:{code}", state_name(code) or name, ActorKind.STATE, country=code)
    known = not personal and organization_name(name) != name
    named_so = lexicon.organization_kind(name) or lexicon.organization_kind(name.title())
    if not personal and (known or named_so or any(_is_row(name))):
        owner = _owner(name)
        represents = f"state:{owner.code}" if owner is not None and named_so == "ministry" else None
        country = owner.code if owner is not None else None
        return Actor(f"org:{name}", name, ActorKind.ORGANIZATION, country=country, represents=represents)
    if not any(word[:1].isupper() for word in name.split()) or (not personal and name[:1].islower()):
        return Actor(f"group:{name}", name, ActorKind.GROUP)
    if not personal and lexicon.is_people(name.rpartition(" ")[2].lower()):
        return Actor(f"group:{name}", name, ActorKind.GROUP)
    return Actor(f"person:{name}", name, ActorKind.PERSON)


def _is_row(name: str) -> Iterator[bool]:
    """Say yes for each organization of the lexicon that goes by the name."""
    plain = key(name)
    for row in Lexicon.default().tables["organization"]:
        if isinstance(row, OrganizationRow) and plain in map(key, (row.name, *row.aliases)):
            yield True


def _owner(name: str) -> StateRow | None:
    """Give the state whose adjective a name opens with: "Slovak foreign ministry"."""
    first = name.partition(" ")[0]
    return next((row for row in Lexicon.default().states.values() if first in row.adjectives), None)


def forms_of(actor: Actor) -> tuple[str, ...]:
    """Give the words that may stand for an actor."""
    lexicon = Lexicon.default()
    if actor.kind is ActorKind.STATE and actor.country is not None and actor.country in lexicon.states:
        row = lexicon.states[actor.country]
        return (row.name, *row.aliases, *row.adjectives, *row.inhabitants, *row.capital, *row.seats)
    if actor.kind is ActorKind.ORGANIZATION:
        plain = key(actor.name)
        for row in lexicon.tables["organization"]:
            if plain in map(key, (row.name, *row.aliases)):
                return (row.name, *row.aliases, *row.seats, *lexicon.nouns_of(row, row.name))
    return (actor.name, *actor.aliases)


def _forms_of_owner(word: str) -> tuple[str, ...]:
    """Give the names of the state whose adjective a word is: "Peruvian" ministries are Peru's."""
    row = _owner(word)
    return (row.name, *row.aliases, *row.capital) if row is not None else ()


def _forms_of_title(title: str) -> tuple[str, ...]:
    """Give the words that may stand for an office: secretary general, secretary-general, SG, the presidency."""
    usual = usual_title(title)
    row = Lexicon.default().titles.get(usual)
    return (title, usual) if row is None else (title, usual, *_wordings(row))


def _wordings(row: TitleRow) -> tuple[str, ...]:
    return (*row.variants, *row.before, *row.plurals, *row.nouns, *row.adjectives, *row.equivalents)


def _chiefs(organization: str) -> frozenset[str]:
    """Give what the chief of an organization may be called: who "leads NATO" is its secretary general."""
    lexicon = Lexicon.default()
    plain = key(organization_name(organization))
    rows = [row for row in lexicon.tables["organization"] if key(row.name) == plain]
    return frozenset(lexicon.chief(row) for row in rows)
