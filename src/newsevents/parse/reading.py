"""The working state of one article's reading: what each stage of the cascade has found."""

from datetime import date
from typing import Any

from attrs import define, evolve, field

from newsevents.lexicon.lexicon import Lexicon
from newsevents.model import Diagnostic, TimeExpression
from newsevents.parse.clauses.grammatical import Grammatical
from newsevents.parse.events.events import Event
from newsevents.parse.names.entities import Entity, Registry
from newsevents.parse.people.coreference import Discourse
from newsevents.parse.people.described import put_up
from newsevents.parse.people.office_ref import OfficeRef
from newsevents.parse.people.office_words import SEATS
from newsevents.parse.people.offices import Offices
from newsevents.parse.people.standing import Standing
from newsevents.parse.words.items import Sentence
from newsevents.text.blocks import Structure
from newsevents.text.quotes import Quotation
from newsevents.text.tokens import Tokens, no_tokens


@define(eq=False)
class Reading:
    """One article on its way through the cascade; each stage fills the fields it is named after."""

    text: str
    """The article's; from its structure on, each paragraph in one line: `raw` is what was given."""
    published: date | None
    lexicon: Lexicon
    raw: str = field(init=False)
    structure: Structure = field(factory=lambda: Structure(()))
    tokens: Tokens = field(factory=no_tokens)
    times: tuple[TimeExpression, ...] = ()
    quotations: tuple[Quotation, ...] = ()
    sentences: list[Sentence] = field(factory=list)
    clauses: Grammatical = field(init=False)
    registry: Registry = field(init=False)
    offices: Offices = field(init=False)
    discourse: Discourse = field(init=False)
    standing: Standing = field(init=False)
    speeches: list[tuple[Quotation, Entity]] = field(factory=list)
    events: list[Event] = field(factory=list)
    heirs: list[tuple[Entity, Entity]] = field(factory=list)
    """Who had an office before whom, as phrases beside their names say."""
    focus: OfficeRef | None = None
    counts: Any = None
    dates: Any = None
    contested: bool = False
    polled: bool = False
    """Whether the sentence being read tells of an opinion poll, be it that the one before does."""
    surveys: set[int] = field(factory=set)
    """The numbers of the sentences that do."""
    play: bool = False
    in_play: set[Entity] = field(factory=set)
    """Who stands for an office in a story about play: a clause about them names its title and its body."""
    in_charge: set[Entity] = field(factory=set)
    """Who comes into an office, or goes from it, in a story about play: by a clause that names title and body."""
    candidates: set[Entity] = field(factory=set)
    bidders: set[Entity] = field(factory=set)
    """The states and places that a verb says stand for a seat or bid to be host."""
    winners: set[Entity] = field(factory=set)
    """Who the article says got an office."""
    won_lately: bool = False
    """Whether that was not long ago."""
    won_in: dict[int, set[Entity]] = field(factory=dict)
    """By sentence, who is told there to have got an office, whichever."""
    chosen: set[Entity] = field(factory=set)
    """Who the article says got the office that it is about, whom positions may be on as on candidates."""
    incumbents: set[Entity] = field(factory=set)
    """Who has the office that the article is about, or has just left it."""
    sought: dict[Entity, OfficeRef] = field(factory=dict)
    """What those stand or are chosen for of whom the article tells another office than the one that it is about."""
    diagnostics: list[Diagnostic] = field(factory=list)

    def __attrs_post_init__(self) -> None:
        """Make the article's own discourse."""
        self.raw = self.text
        self.registry = Registry(self.lexicon)
        self.offices = Offices(self.lexicon, self.registry)
        self.standing = Standing(self.offices)
        self.discourse = Discourse(self.lexicon, self.registry, self.offices)

    def note_survey(self, number: int, *, told: bool) -> None:
        """Note whether the sentence of a number, the one being read, tells of an opinion poll."""
        self.polled = told
        if told:
            self.surveys.add(number)

    def put_up(self, entity: Entity) -> Entity:
        """Give whom the backing of a state is of, its candidate: "Peru is campaigning for Nairobi"."""
        only = self.focus is not None and self.focus.title is not None and self.focus.title not in SEATS
        return put_up(entity, self.candidates, self.bidders, self.registry.persons if only else ())

    def times_as_given(self) -> tuple[TimeExpression, ...]:
        """Give the times in the words of the text that was given, line breaks and all."""
        if self.raw == self.text:
            return self.times
        return tuple(evolve(t, text=self.raw[t.start : t.end]) for t in self.times)
