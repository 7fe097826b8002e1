"""The body that an article is about: the one that its opening names and that it speaks of time and again."""

from collections import Counter
from collections.abc import Iterable
from itertools import pairwise

from attrs import define, field

from newsevents.parse.names.entities import Entity
from newsevents.parse.reading import Reading

HEADLINE = 3.0
"""How much more a headline's words say of what the whole article is about."""
LEAD = 2
"""Sentences, the headline aside, that say what an article is about."""
INVESTOR = "investor"
"""The kind of a body that holds shares, or tells those who do how to vote: seldom the one whose board is spoken of."""
RULED = frozenset(
    {INVESTOR, "legislature", "upper_house", "court", "ministry", "government", "media", "event", "summit"}
)
"""Kinds of bodies of which a story may be told that is not theirs: a state's, a newspaper's, a tournament."""


@define
class MainBody:
    """Which body an article is about: named in its headline or first sentence, and most often."""

    opened: dict[Entity, float] = field(factory=dict)
    headlined: set[Entity] = field(factory=set)

    def see(self, body: Entity | None, kinds: dict[Entity, str], *, headline: bool, lead: bool) -> None:
        """Note a mention."""
        if body is None or body.kind != "organization" or body.name.islower() or kinds.get(body) in RULED:
            return
        if headline or lead:
            first = HEADLINE if not self.opened else 0.0
            self.opened[body] = self.opened.get(body, 0.0) + (HEADLINE + first if headline else 1.0)
        if headline:
            self.headlined.add(body)

    def best(self, described: dict[Entity, int]) -> Entity | None:
        """Give the body that the opening names and the article speaks of most; none where the headline lists many."""
        times = {body: body.mentions + described.get(body, 0) for body in self.opened}
        sure = [b for b in self.opened if times[b] > (1 if b in self.headlined else LEAD)]
        if len(self.headlined) > LEAD:
            return None
        return max(sure, key=lambda body: self.opened[body] + times[body], default=None)


def described_bodies(bodies: Iterable[Entity], r: Reading) -> dict[Entity, int]:
    """Count how often a noun stands for each of some bodies, where it fits no other of them: "the bank"."""
    nouns = {body: r.lexicon.nouns_of(body.row, body.name) for body in bodies if body.row or " " in body.name}
    lowers = r.tokens.lowers
    said = Counter(noun for article, noun in pairwise(lowers) if article == "the") if nouns else Counter[str]()
    fitting = Counter(noun for own in nouns.values() for noun in own)
    return {body: sum(said[noun] for noun in own if fitting[noun] == 1) for body, own in nouns.items()}
