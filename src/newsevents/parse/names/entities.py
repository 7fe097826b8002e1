"""Who and what an article speaks of: one entity for each person, state, organization and group."""

import re
import unicodedata
from collections.abc import Iterable, Mapping
from typing import Any

from attrs import define, field

from newsevents.lexicon.grammar import default_grammar
from newsevents.lexicon.lexicon import Lexicon
from newsevents.lexicon.rows import StateRow
from newsevents.parse.names.personal_names import (
    NAME_PARTICLES,
    fathers,
    is_same,
    is_surname,
    suffix,
    unsuffixed,
)
from newsevents.parse.words.items import NATIONALITY, ORGANIZATION, PERSON, PLACE, STATE, Mention

_ARTICLE = re.compile(r"^(?:[ae]l|a[dnrstz]|ash)-(?!(?:saud|khalifa|thani)$)(?=\w{3})")
"""The article that opens an Arabic name, which its short form may lack; not the "Al" of a ruling house."""
_STEM = 4
"""Letters by which two words of one party's names are told to be the same: "Labour", "Labourites"."""
_FULL = 2
"""The words of a name with one surname."""
_SPOKEN = frozenset("corp corp. co co.".split())
_FIRMS = frozenset({"company", "firm", "business"})
LEGAL_FORMS = _SPOKEN | frozenset("inc inc. ltd ltd. plc llc llp lp l.p. ag sa nv spa gmbh".split())
"""Last words of companies' full names, in lower case; those that are spoken with the name among them."""


@define(eq=False)
class Holding:
    """An office that a person holds, held or will hold, as a title or apposition says."""

    title: str
    organization: str | None
    status: str
    span: tuple[int, int]
    """Token range of the words that say it."""
    sentence: Any
    rule_id: str
    row: Any = None
    """The lexicon's row of the title."""
    closed: bool = False
    """Whether the words say what the office is of, though no body that we know: "head of distribution"."""
    noun: str = ""
    """The noun for a body before the title, where it is not settled which body: "party president"."""
    owner: str = ""
    """The noun for a body that the words say has the office: "the union's president"."""
    under: "Entity | None" = None
    """Whose the words say its holder is: "her deputy"."""


@define(eq=False)
class Entity:
    """A person, state, organization, place or group of the article, gathering all its mentions."""

    kind: str
    """``person``, ``state``, ``organization``, ``place`` or ``group``."""
    name: str
    row: Any = None
    aliases: list[str] = field(factory=list)
    country: str | None = None
    represents: str | None = None
    gender: str = ""
    holdings: list[Holding] = field(factory=list)
    places: set[str] = field(factory=set)
    """The cities and regions that the article ties the person to."""
    descriptions: dict[str, int] = field(factory=dict)
    """The nouns that the article describes the person by (lawyer, banker), and the first token where it does."""
    office: Any = None
    """The office that a verb says the person holds."""
    first: int = 0
    """The first token of the first mention."""
    place: int = 0
    """Among the article's bodies, in order of first registration."""
    mentions: int = 0
    forms: dict[str, int] = field(factory=dict)
    """How often each wording occurs."""

    @property
    def usual_name(self) -> str:
        """The name for records: a body goes by the form that the article uses most."""
        if self.kind == "organization" and self.forms:
            others = {*getattr(self.row, "adjectives", ())}
            if getattr(self.row, "kind", "") == "legislature":
                others.update(self.row.seats)  # "the Capitol" is a building, too
            names = getattr(self.row, "aliases", ())
            forms = [form for form in self.forms if form not in others] or [f for f in self.forms if f in names]
            forms = [
                form for form in forms if "'s " not in form.replace("\u2019", "'")
            ] or forms  # "the EU's executive"
            if getattr(self.row, "kind", "") == "party":
                forms = [form for form in forms if not _is_nickname(form, self.name)]
            usual = max(forms, key=lambda form: (self.forms[form], -len(form)), default=self.name)
            longer = [f for f in forms if f.startswith(f"{usual} ") and f.rpartition(" ")[2].lower() not in LEGAL_FORMS]
            if usual.lower() in default_grammar().bodies:  # "League", of the Northern League
                longer = [f for f in forms if f.endswith(f" {usual}")]
            name = max(longer, key=len, default=usual) if self.row is None else usual  # "Norvest Mills", for "Norvest"
            return _without_form(name) if self.row is None else name
        return self.name

    def see(self, text: str, token: int) -> None:
        """Note a mention."""
        self.mentions += 1
        self.forms[text] = self.forms.get(text, 0) + 1
        if text != self.name and text not in self.aliases:
            self.aliases.append(text)
        self.first = min(self.first, token)


def fold(text: str) -> str:
    """Fold case, accents and apostrophes, so that "Lajčák" and "Lajcak" are one name."""
    if text.isascii():
        return text.casefold()
    decomposed = unicodedata.normalize("NFKD", text.replace("’", "'"))
    return "".join(c for c in decomposed if not unicodedata.combining(c)).casefold()


def name_words(text: str) -> list[str]:
    """Give the folded words of a person's name, without the Arabic article: "Suwailem" is Hamad al-Suwailem."""
    words = fold(text).split()
    return [_ARTICLE.sub("", word) for word in words] if "-" in text else words


class Registry:
    """All entities of one article."""

    def __init__(self, lexicon: Lexicon) -> None:
        """Start empty."""
        self.entities: list[Entity] = []
        self._lexicon = lexicon
        self._persons: dict[str, list[Entity]] = {}  # by each word of the name
        self._words: dict[Entity, tuple[list[str], str]] = {}  # of each person's name; its suffix
        self._named: dict[tuple[str, str], Entity] = {}
        self._called: dict[str, Entity] = {}  # by each form of its name, the body that had it first
        self._bodies: list[Entity] = []
        self._full: dict[str, Entity] = {}  # the first body of several words that ends in a word
        self._nouns: dict[Entity, frozenset[str]] = {}
        self._foreseen: dict[str, str] = {}  # the one full name in the article with a first or last word; "": several
        self.relatives: set[str] = set()  # the full names of those whom the article only tells as somebody's kin
        self._couples: set[str] = set()  # the last words of names that a man and a woman bear
        self._usual: dict[str, tuple[int, bool, int]] = {}  # for a noun, how often, so named or not, where: its body

    @property
    def holders(self) -> list[Entity]:
        """The persons, and the states that have a seat or a turn in a chair, in order of first registration."""
        return [e for e in self.entities if e.kind == "person" or (e.kind == "state" and e.holdings)]

    @property
    def persons(self) -> list[Entity]:
        """The persons, in order of first registration."""
        return [e for e in self.entities if e.kind == "person"]

    def person(self, text: str, token: int, *, create: bool = True, gender: str = "") -> Entity | None:
        """Give the person that a name means; a new one where no known name contains or is contained in it.

        Of a couple, "Mr. Reyes" is not the wife.
        """
        words = name_words(text)
        couple = words[-1] in self._couples
        entity = self._known_person(words, gender or self._lexicon.given_gender(text) if couple else "")
        if entity is None:
            if not create:
                return None
            entity = Entity("person", text, first=token)
            self.entities.append(entity)
            full = self._foreseen.get(words[0], "") if len(words) == 1 else ""
            full = full if not couple or self._lexicon.given_gender(full) in {"", gender} else ""
            entity.gender = gender if couple else ""
            if full:
                entity.aliases.append(text)
                entity.name, words = full, name_words(full)
        elif len(words) > len(entity.name.split()):
            entity.aliases.append(entity.name)
            entity.name = text
        entity.gender = entity.gender or gender  # "Ms Reyes", wherever the article calls her so
        known = name_words(entity.name)
        self._words[entity] = unsuffixed(known), suffix(known)
        for word in words:
            if entity not in self._persons.setdefault(word, []):
                self._persons[word].append(entity)
        entity.see(text, token)
        return entity

    def foresee(self, named: Iterable[Mention]) -> None:
        """Note the full names of persons that the article has, so that a lone "Sir Lindsay" goes by its own at once.

        Where it has both "Mr. Reyes" and "Mrs. Reyes", note that they are two.
        """
        honoured: dict[str, set[str]] = {}
        several = [*named]
        for mention in several:
            name = mention.text
            words = unsuffixed(name_words(name))
            if mention.gender and words:
                honoured.setdefault(words[-1], set()).add(mention.gender)
            for word in {words[0], words[-1]} - NAME_PARTICLES - fathers(words) if len(words) > 1 else ():
                known = self._foreseen.setdefault(word, name)
                if not known or not is_same(words, unsuffixed(name_words(known))):
                    self._foreseen[word] = ""
        self._couples = {word for word, genders in honoured.items() if len(genders) > 1}
        lone = {fold(m.text) for m in several if " " not in m.text}
        for name in (m.text for m in several):
            words = [w for w in unsuffixed(name_words(name)) if w not in NAME_PARTICLES]
            goes_by = words[-2] in lone and words[-1] not in lone if len(words) > _FULL else False
            if goes_by and words[-2] not in {*fathers(name_words(name)), *self._foreseen}:
                self._foreseen[words[-2]] = name  # "Lula", of Luiz Inacio Lula da Silva

    def _known_person(self, words: list[str], gender: str = "") -> Entity | None:
        """Find the latest person, of ``gender`` if given, one of whose names contains these words, or they it."""
        words, ending = unsuffixed(words), suffix(words)
        if not words:
            return None
        by: dict[str, Entity] = {}
        named = [w for w in dict.fromkeys((words[-1], words[0])) if w in self._persons]
        found = [e for word in named for e in reversed(self._persons[word])]
        alone = len(words) == 1 and any(e.name not in self.relatives for e in found)
        for entity in (e for e in found if not alone or e.name not in self.relatives):
            known, other = self._words[entity]
            if gender and {gender, entity.gender or self._lexicon.given_gender(entity.name)} == {"m", "f"}:
                continue
            if not is_same(words, known) or (ending and other not in {ending, "" if ending != "sr" else ending}):
                continue  # "the son of Boris Reyes Sr" is Boris Reyes Jr
            if len(words) > 1:
                if self._is_kin(words, known):
                    continue
                return entity
            if words[0] in {known[0], known[-1]}:
                how = "first" if words[0] != known[-1] else _of_surname(words[0], entity)
                if entity.mentions > by.setdefault(how, entity).mentions:
                    by[how] = entity  # of a family, the one whom the article is about
            elif not any(name_words(form) == known[-1:] for form in entity.forms):
                by.setdefault("middle", entity)  # unless one goes by the last: Robert Francis Lund is Lund
        return by.get("last") or by.get("first") or by.get("house") or by.get("middle")

    def _is_kin(self, words: list[str], known: list[str]) -> bool:
        """Whether of two names, one in the other, the longer is told to be somebody's kin: "his son, Luis Jan Lund"."""
        longer = max(words, known, key=len)
        return words[0] != known[0] and any(name_words(name) == longer for name in self.relatives)

    def of_row(self, kind: str, row: object, name: str, text: str, token: int) -> Entity:
        """Give the state, organization or place of a lexicon row."""
        key = (kind, _bare_name(fold(name)) if kind == "organization" else fold(name))
        entity = self._named.get(key)
        if entity is None:
            entity = Entity(kind, name, row=row, first=token)
            self._named[key] = entity
            self.entities.append(entity)
        entity.see(text, token)
        if entity.kind == "organization":
            self._called.setdefault(text, entity)
            self._note_body(entity)
        return entity

    def _note_body(self, body: Entity) -> None:
        """Let the nouns that may mean a body that was just mentioned mean it, if none of theirs is mentioned more."""
        nouns = self._nouns.get(body)
        if nouns is None:
            nouns = self._nouns[body] = self._nouns_of(body)
            body.place = len(self._bodies)
            self._bodies.append(body)
            if " " in body.name:
                self._full.setdefault(body.name.rpartition(" ")[2], body)
        last = body.name.rpartition(" ")[2]
        for noun in nouns:  # of two named as often, "the authority" is the Housing Authority, not the Council
            rank = (body.mentions, noun == last.lower() != last, body.place)
            self._usual[noun] = max(rank, self._usual.get(noun, rank))

    def _nouns_of(self, body: Entity) -> frozenset[str]:
        """Give the nouns that may mean a body: one of which nothing but the name is known may be a firm."""
        known = body.row is not None or body.name.islower() or body.name.isupper()
        known = known or self._lexicon.organization_kind(body.name) is not None
        return self._lexicon.nouns_of(body.row, body.name) | (frozenset() if known else _FIRMS)

    def body_of(self, noun: str) -> Entity | None:
        """Give the body that a noun means: of those that it may, the one mentioned most, then one so named."""
        rank = self._usual.get(noun)
        return self._bodies[rank[2]] if rank is not None else None

    def full_body(self, word: str) -> Entity | None:
        """Give the first body of several words whose name ends in a word: the European Commission."""
        return self._full.get(word)

    def find(self, kind: str, name: str) -> Entity | None:
        """Find a named entity."""
        return self._named.get((kind, _bare_name(fold(name)) if kind == "organization" else fold(name)))

    def body_called(self, name: str) -> Entity | None:
        """Find a body by any form of its name that the article has."""
        return self.find("organization", name) or self._called.get(name)

    def usual_names(self) -> dict[str, str]:
        """Give, for every form of a body's name that means only one, what the article usually calls it."""
        found: dict[str, set[str]] = {}
        for body in self.entities:
            if body.kind == "organization":
                for form in (body.name, *body.forms):
                    found.setdefault(form, set()).add(body.usual_name)
        return {form: next(iter(names)) for form, names in found.items() if len(names) == 1}

    def alone(self, name: str) -> bool:
        """Whether a body has not been spoken of twice: a name before a title may be no body."""
        entity = self.find("organization", name)
        return entity is None or entity.mentions <= 1

    def alias(self, kind: str, text: str, entity: Entity) -> None:
        """Let another name mean an entity: "Radical Civic Union (UCR)"."""
        self._named.setdefault((kind, fold(text)), entity)


def _without_form(name: str) -> str:
    """Give a company's name without what is seldom spoken of it: "Norvest Mills", of "Norvest Mills Inc."."""
    bare, _, form = name.rpartition(" ")
    return bare.removesuffix(",") if bare and form.lower() in LEGAL_FORMS - _SPOKEN else name


def _of_surname(word: str, person: Entity) -> str:
    """Say how a person bears a last name: as their own, or as that of the house that an article opens."""
    return "last" if is_surname(word, fold(person.name)) else "house"


def _is_nickname(form: str, name: str) -> bool:
    """Whether a party is called by no word of its name and by no letters of it: "the Tories", "Lib Dems"."""
    own = [word.rstrip("s").lower()[:_STEM] for word in name.split()]
    return form[1:].islower() and not any(word.lower()[:_STEM] in own for word in form.split())


def _bare_name(folded: str) -> str:
    """Strip a company's legal form: "Calder Corp." goes on as "Calder"."""
    name, _, last = folded.rpartition(" ")
    return name.removesuffix(",") if name and last in LEGAL_FORMS else folded


def unify_aliases(registry: Registry, shape: str, mentions: Mapping[int, Mention]) -> None:
    """Let a short form in brackets mean the body that it follows: "Radical Civic Union (UCR)"."""
    at = shape.find("O(O)")
    while at >= 0:
        full, short = mentions[at], mentions[at + 2]
        initials = "".join(word[0] for word in full.text.split())
        fits = short.text.replace(".", "").casefold() == initials.casefold()
        if fits or (short.row is None and " " not in short.text):
            entity = entity_of(registry, full)
            if entity is not None:
                for name in (short.text, short.row.name if short.row is not None else short.text):
                    registry.alias("organization", name, entity)
        at = shape.find("O(O)", at + 1)


ENTITY_KINDS = {PERSON: "person", ORGANIZATION: "organization", STATE: "state", PLACE: "place", NATIONALITY: "state"}


def entity_of(registry: Registry, mention: Mention) -> Entity | None:
    """Give, and remember, the entity of a named mention."""
    if mention.entity is not None:
        return mention.entity  # type: ignore[no-any-return]
    kind = ENTITY_KINDS.get(mention.kind)
    if kind is None or (mention.kind == NATIONALITY and not isinstance(mention.row, StateRow)):
        return None
    if kind == "person":
        entity = registry.person(mention.text, mention.first, gender=mention.gender)
    else:
        name = getattr(mention.row, "name", mention.text)
        entity = registry.of_row(kind, mention.row, name, mention.text, mention.first)
    mention.entity = entity
    return entity


def is_one(entity: Entity) -> bool:
    """Whether a group is one unnamed person: "a senator"."""
    return entity.kind == "group" and entity.name.lower().startswith(("a ", "an ", "one "))
