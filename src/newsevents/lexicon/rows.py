"""What a row of the lexicon is: states, places, organizations, titles and the small tables that combine them.

Each class is one table of the TOML files in ``data``, each field one column. A tuple column holds several forms, in the
order in which a newspaper prefers them. Forms are written as a newspaper prints them: the case of a form says how the
parser compares it (see :class:`newsevents.lexicon.gazetteer.Entry`).
"""

from typing import Any

from attrs import field, frozen

Forms = tuple[str, ...]

STATE_KINDS = ("member", "observer", "nation", "territory", "former")
PLACE_KINDS = ("city", "region", "area")
TITLE_KINDS = ("office", "seat", "candidate", "generic", "trade", "honorific")
SCOPES = (
    *("state", "government", "legislature", "court", "company", "organization", "party", "city", "region", "church"),
    *("team", "university", "ministry", "central_bank", "union", "media", "military", "police", "monarchy", "school"),
    *("person", "international"),
)
MODIFIER_EFFECTS = ("rank", "status", "none")
ROLE_STATUSES = ("current", "former", "outgoing", "incoming")


def choice(options: tuple[str, ...], default: str = "") -> Any:  # noqa: ANN401  (attrs types field() as Any too)
    """Return an attrs field whose text must be one of ``options``."""
    return field(default=default, metadata={"choices": options})


@frozen
class StateRow:
    """A state, a nation within one, a territory, or a state that is no more."""

    code: str  # ISO 3166-1 alpha-2, or alpha-2 of the user-assigned range
    name: str  # the usual short English name
    kind: str = choice(STATE_KINDS, "member")  # "member" is a member of the United Nations
    aliases: Forms = ()
    adjectives: Forms = ()
    inhabitants: Forms = ()
    capital: Forms = ()  # with its other spellings, and a second capital
    seats: Forms = ()  # metonyms of its government besides the capital: the Kremlin, Downing Street
    ambiguous: bool = False  # the name is also a person's name or a common word: Jordan, Chad


@frozen
class PlaceRow:
    """A place that is no state: a city, a first-level region of a state, an area of several states."""

    name: str
    kind: str = choice(PLACE_KINDS, "city")
    country: str = ""  # the state's code; empty for an area
    aliases: Forms = ()
    adjectives: Forms = ()
    inhabitants: Forms = ()
    ambiguous: bool = False  # the name is also a person's name or a common word: Virginia, Nice
    house: str = ""  # the body, by its name in the organizations' table, that a city's name may stand for
    capital_of: str = ""  # the code of the state whose government it may stand for; from the states' table


@frozen
class OrganizationRow:
    """A body that newspapers name: international, a legislature, a party, a court, a company."""

    name: str  # the usual short name
    kind: str  # a key of Lexicon.organization_kinds
    countries: Forms = ()  # codes of the states that have a body of this name; empty: none in particular
    aliases: Forms = ()  # the long name first
    nouns: Forms = ()  # common nouns that may refer back to it: alliance, bloc
    members: Forms = ()  # what its members are called, plural: senators
    chief: str = ""  # the title that "its chief", "its head" means, where the kind's usual one is wrong
    adjectives: Forms = ()  # forms that stand before its people: Tory, Republican
    seats: Forms = ()  # metonyms: Turtle Bay, Threadneedle Street
    ambiguous: bool = False  # the name is also a person's name or a common word: Ford, Chelsea

    @property
    def country(self) -> str:
        """The code of the one state that has this body, else an empty string."""
        return self.countries[0] if len(self.countries) == 1 else ""


@frozen
class OrganizationKindRow:
    """A kind of organization with what is usual for it."""

    kind: str
    nouns: Forms = ()
    members: Forms = ()
    chief: str = ""


@frozen
class SuffixRow:
    """Words that show an unknown capitalised name to be an organization, and of which kind."""

    kind: str
    last: Forms = ()  # as the last word: Acme Corp, Justice Party
    first: Forms = ()  # as the first word before "of", "for" or "on": University of Jos


@frozen
class TitleRow:
    """A title or office; ``title`` is its full usual form in lower case, as records give it."""

    title: str
    kind: str = choice(TITLE_KINDS, "office")
    scope: Forms = field(default=(), metadata={"choices": SCOPES})  # what it can be an office of
    variants: Forms = ()  # other words for the same office: premier, PM
    before: Forms = ()  # abbreviations that stand before a name only: Gov., Sen.
    plurals: Forms = ()  # irregular plurals only
    countries: Forms = ()  # where it is used, if not everywhere
    body: str = ""  # the one organization or state that has this office
    gender: str = choice(("", "m", "f"))
    nouns: Forms = ()  # the office as a thing: presidency
    adjectives: Forms = ()  # what belongs to it: presidential
    equivalents: Forms = ()  # titles that may name the same office of the same body: chair, chairman

    @property
    def is_office(self) -> bool:
        """Whether holding it is a role: true of offices, seats and candidates, false of trades, ranks and courtesy."""
        return self.kind in ("office", "seat", "candidate")


@frozen
class ModifierRow:
    """A word before or after a title: it changes the rank (deputy), the status (former) or nothing (veteran)."""

    form: str  # a trailing hyphen marks a prefix (ex-), a leading one a suffix (-elect)
    effect: str = choice(MODIFIER_EFFECTS, "none")
    status: str = choice(("", *ROLE_STATUSES))


@frozen
class PortfolioRow:
    """A field of government: what stands before "minister" and after "minister of"."""

    name: str  # as it stands before the head: foreign
    of: Forms = ()  # as it stands after "of" or "for": foreign affairs
    variants: Forms = ()  # other words before the head: external affairs
    equivalents: Forms = ()  # portfolios that newspapers interchange: defence, defense


@frozen
class HeadRow:
    """A head that combines with portfolios: ``{}`` stands for the portfolio."""

    head: str
    kind: str = choice(("title", "ministry", "committee"), "title")
    before: Forms = ()  # patterns with the short form: {} minister; the first is the canonical title
    of: Forms = ()  # patterns with the long form: minister of {}


@frozen
class MinistryRow:
    """A ministry that has a name of its own: the Pentagon, the Quai d'Orsay, the Treasury."""

    name: str
    country: str
    chief: str = ""  # the title of whoever is in charge of it
    aliases: Forms = ()
    seats: Forms = ()


@frozen
class WordClassRow:
    """A closed class of words that the parser needs."""

    name: str
    words: Forms = ()


@frozen
class VerbRow:
    """An irregular verb; empty columns are regular."""

    lemma: str
    past: Forms = ()
    participle: Forms = ()
    third: str = ""
    gerund: Forms = ()


@frozen
class NounRow:
    """A noun with an irregular plural."""

    singular: str
    plural: Forms


Row = (
    StateRow
    | PlaceRow
    | OrganizationRow
    | OrganizationKindRow
    | SuffixRow
    | TitleRow
    | ModifierRow
    | PortfolioRow
    | HeadRow
    | MinistryRow
    | WordClassRow
    | VerbRow
    | NounRow
)
