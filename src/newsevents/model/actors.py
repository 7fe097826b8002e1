"""Who acts, and the offices they act for or about."""

from attrs import field, frozen
from attrs.validators import instance_of

from newsevents.model.checks import as_tuple, maybe_words, tuple_of, words
from newsevents.model.vocabulary import ActorKind


@frozen
class Actor:
    """A person, a state, an organization or an unnamed group that an article speaks of.

    >>> Actor(id="state:NL", name="Netherlands", kind=ActorKind.STATE, country="NL").name
    'Netherlands'
    """

    id: str = field(validator=words)
    """Stable within a report: ``state:NL``, ``org:NATO``, ``person:Mark Rutte``, ``group:two diplomats``."""
    name: str = field(validator=words)
    """A person's fullest name in the article; a state's usual short name; an unnamed group as the article words it."""
    kind: ActorKind = field(validator=instance_of(ActorKind))
    """What sort of thing it is."""
    aliases: tuple[str, ...] = field(default=(), converter=as_tuple, validator=tuple_of(str))
    """The other forms under which the article mentions it."""
    country: str | None = field(default=None, validator=maybe_words)
    """The ISO 3166 code of the state it is or belongs to, where the article tells."""
    represents: str | None = field(default=None, validator=maybe_words)
    """The id of the state or body whose position it voices: a foreign ministry speaks for its state."""


@frozen
class Office:
    """An office, a seat or a membership: a title, and the body that it belongs to.

    >>> str(Office("secretary general", "NATO"))
    'secretary general of NATO'
    """

    title: str | None = field(default=None, validator=maybe_words)
    """The title alone, lower case, in its full usual form: ``prime minister``, ``member``, ``host``."""
    organization: str | None = field(default=None, validator=maybe_words)
    """The body, company or country that it belongs to, by its usual short name."""

    def __attrs_post_init__(self) -> None:
        """Refuse an office of which nothing is known: that is ``None``."""
        if self.title is None and self.organization is None:
            msg = "an office needs a title or an organization; use None for an unknown office"
            raise ValueError(msg)

    def __str__(self) -> str:
        """Word it: ``secretary general of NATO``."""
        if self.title and self.organization:
            return f"{self.title} of {self.organization}"
        return self.title or f"an office of {self.organization}"
