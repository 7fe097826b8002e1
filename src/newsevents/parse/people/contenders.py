"""Which candidate a phrase means where a position is taken: "backed her", "the nominee", "both candidates"."""

from collections.abc import Iterable, Iterator, Mapping

from newsevents.parse.names.entities import Entity
from newsevents.parse.names.governments import HOMELANDS
from newsevents.parse.people.described import (
    RIVALS,
    challenger,
    described,
    incumbent,
    is_untold,
    just_about,
    rival,
)
from newsevents.parse.people.fielded import Fielded
from newsevents.parse.people.own_clauses import is_led_by, pickers
from newsevents.parse.people.partisans import is_partisan, may_be
from newsevents.parse.words.phrases import NounPhrase

HE = frozenset({"he", "him", "himself"})
SHE = frozenset({"she", "her", "herself"})
GENDERS = {"poss:his": "m", "him": "m", "he": "m", "poss:her": "f", "her": "f", "she": "f"}
"""The gender of whom a pronoun, or a possessive one before a noun, means."""
_OWNERS = {"poss:his": "he", "poss:her": "she"}
_TAKING = frozenset("accept accepts accepted acknowledge acknowledges acknowledged received approved welcomed".split())
"""Verbs of those to whom others hand in their resignations."""
GOINGS = frozenset("departure resignation exit ouster ousting sacking firing dismissal removal retirement".split())
"""Nouns for how somebody leaves an office, but for death."""
BIDS = frozenset("bid candidacy candidature nomination application membership accession entry admission".split())
RELATED = frozenset({"latter", "predecessor", "successor"})
"""Nouns that tell of somebody by another."""
VOICES = frozenset({"spokesman", "spokeswoman", "spokesperson", "official", "source", "aide", "diplomat", "person"})
"""Whom the press leaves unnamed: "the official said" is no person named before."""
UNNAMED = VOICES | {"crowd", "audience", "boy", "girl", "child"}
"""Voices, and who is none of those that a story is about: "the crowd chanted", "asked the boy"."""
_FOR_NOW = ("interim", "acting", "caretaker", "transitional", "provisional")


class Contenders(Fielded):
    """Knows who has been spoken of as standing in the article's contest."""

    def __init__(self) -> None:
        """Start with nobody mentioned."""
        super().__init__()
        self._out: set[Entity] = set()  # and have withdrawn
        self._declined: set[Entity] = set()  # and will not stand
        self._gone: set[Entity] = set()  # have left an office
        self.leaving: list[Entity] = []  # who is told to have left one, or to leave it, in the order of telling
        self._takers: set[Entity] = set()  # who has taken a position on somebody
        self._siding: list[Entity] = []  # who last took a position
        self._sided_at = -1  # and in which sentence
        self._backed: Entity | None = None  # on whom the last one was, if nobody else who stands was named since
        self.again: Entity | None = None  # who stands for, or has got, another term
        self.bidder: Entity | None = None  # the state last spoken of as a candidate for a seat
        self.bid: Entity | None = None  # whose bid the sentence before spoke of
        self.chosen: dict[str, Entity] = {}  # by its title, who last got an office
        self._earlier: dict[Entity, Entity] = {}  # by who has an office, who had it before
        self._later: dict[Entity, Entity] = {}
        self._new: list[Entity] = []  # whom it named for the first time
        self._subject: Entity | None = None
        self._told_at = 0  # the last sentence that had a person for its subject
        self._main: tuple[int, Entity | None] = (-1, None)  # the last sentence that is about a person, and whom
        self._here: list[tuple[int, Entity]] = []
        self._quoted: list[tuple[int, Entity]] = []
        self._others: list[Entity] = []  # "He got 115 votes, while Reyes got 88": "he" is not Reyes
        self._challenger: Entity | None = None  # who last was said to challenge somebody
        self._named: list[tuple[int, Entity]] = []
        self._subject_thing: Entity | None = None
        self._about = 0  # the sentence whose subject that is
        self._of_place = False  # whether the sentence just read is about a region or a town

    def pronoun(self, word: str, *, before: int = 1 << 60) -> Entity | None:
        """Give the person that a personal pronoun means."""
        raise NotImplementedError

    def _described_person(self, np: NounPhrase) -> Entity | None:
        """Read "the 57-year-old", "the Ohio Democrat" as the person last spoken of; in passing, the most told of."""
        if np.det != "the" or not (is_partisan(np) or "year-old" in " ".join([*np.words, np.head])):
            return None
        number, main = self._main
        passing = main is not None and not is_partisan(np) and self._is_passing(main)
        if main is not None and number >= self._number - 1 and may_be(main, np) and not passing:
            return main
        known = [e for e in (main, *self._before, self._subject, self.winner) if e is not None and may_be(e, np)]
        return max(known or self._recent[-1:], key=lambda e: e.mentions, default=None)

    def _is_passing(self, entity: Entity) -> bool:
        """Whether somebody is named only once, where another has won or is spoken of as one who stands."""
        lost = self.winner is not None and entity is not self.winner
        return entity.mentions == 1 and (lost or (bool(self._topics) and entity not in self._topics))

    def tell_of(self, entity: Entity) -> None:
        """Note whom the main clause of the sentence just read is about."""
        self._main = (self._number, entity)

    def _homeland(self, np: NounPhrase) -> Entity | None:
        """Read "the country" as the only state spoken of: "Peru's foreign ministry said the country backed her"."""
        if np.head not in HOMELANDS or np.det != "the" or np.kind != "n" or np.words or np.modifiers or np.links:
            return None  # "thanked the countries that had backed him"
        at = np.sentence.cuts[np.first]
        named = {e for token, e in self._named if token < at and e.kind == "state"}
        named = named or {e for token, p in self._here if token < at and (e := self.state_of_person(p)) is not None}
        if not named and self._subject_thing is not None and self._subject_thing.kind == "state":
            return self._subject_thing
        return named.pop() if len(named) == 1 else None

    def _body_at_hand(self, np: NounPhrase) -> Entity | None:
        """Read "the union" as the one that the sentence before was about, of several that it may mean."""
        body, at = self._subject_thing, np.sentence.cuts[np.first]
        if np.det != "the" or np.kind != "n" or np.words or np.modifiers or np.links or np.possessor is not None:
            return None
        nearer = any(token < at for token, _ in self._named)
        if body is None or body.kind != "organization" or nearer:
            return None
        return body if np.head in self.lexicon.nouns_of(body.row, body.name) else None

    @property
    def someone_backed(self) -> bool:
        """Whether the last position was on a person, not on a state."""
        return self._backed is not None and self._backed.kind == "person"

    def run(self, entities: list[Entity], *, out: bool = False) -> None:
        """Note who has been spoken of as a candidate, and who is one no more."""
        self._runners.update(entities)
        self._out.update(entities if out else ())

    def take_side(self, entities: list[Entity], on: list[Entity]) -> None:
        """Note who has taken a position, and on whom."""
        self._takers.update(entities)
        self._siding, self._sided_at = entities, self._number
        self._backed = on[0] if len(on) == 1 else self._backed

    def rather_backed(self, entity: Entity) -> Entity:
        """Give, for one who has just taken a position, whom it is on: "will back Reyes, since he is the nominee"."""
        meant = self._backed
        near = self._sided_at == self._number
        near = near and (entity in self._siding or all(e is not entity for _, e in self._here))
        one = meant is not None and near and meant is not entity and meant.gender in {"", entity.gender}
        return meant if one and meant is not None else entity

    def spoken_of(self, gender: str, speaker: Entity, *, lately: bool) -> Entity | None:
        """Give another than a speaker whom the sentence before was about; ``lately``: else the only one it named."""
        if self._subject is not None and self._subject is not speaker:
            return self._subject if self._subject.gender in {"", gender} else None
        others = [e for e in dict.fromkeys(self._before) if e is not speaker and e.gender in {"", gender}]
        return others[0] if lately and len(others) == 1 else None

    def _just_introduced(self, np: NounPhrase) -> Entity | None:
        """Give whom the sentence before named for the first time, without saying who that is, as it does of no other.

        "The blow was dealt by Luis Pardo. The finance minister, long an ally, had changed sides."
        """
        if np.first or np.det != "the" or np.number or np.links or np.possessor is not None or np.head in VOICES:
            return None
        if np.title is None and not self.lexicon.is_people(np.head):
            return None  # "The survey was voted for by listeners"
        at, named = np.sentence.cuts[np.first], list(dict.fromkeys(self._before))
        untold = [e for e in named if not (e.holdings or any(token < at for token in e.descriptions.values()))]
        if len(untold) != 1 or untold[0] not in self._new:
            return None
        trade = np.title is None or np.title.row.kind == "trade"
        return untold[0] if (trade and untold[0] not in self._topics) or len(named) == 1 else None

    def from_there(self, np: NounPhrase, doers: list[Entity]) -> Entity | None:
        """Give whom "the Chilean", "the general" means, of whom no more is told: named just before, or who stands.

        "Okafor was making calls, and Mr Lund threw his support to the Kenyan."
        """
        if np.det != "the" or np.number or np.links or np.head.endswith("s") or len(np.members) > 1:
            return None
        at = np.sentence.cuts[np.first]
        left = [e for e in self._recent if e in self._topics and not self._has_gone(e)]
        stand = [e for e in left if e not in doers and is_untold(e, np)]
        named = dict.fromkeys(e for token, e in self._here if token < at and e not in doers)
        here = [e for e in named if e in stand or (np.kind == "I" and e not in self._topics and is_untold(e, np))]
        if self.winner is not None and self.winner in stand and not named:
            return self.winner
        if len(here) == 1 or self._subject in stand:
            return here[0] if len(here) == 1 else self._subject
        return stand[0] if len(stand) == 1 else self.sole_runner(doers) if np.kind != "I" else None

    def sole_runner(self, doers: list[Entity]) -> Entity | None:
        """Give the one who stands, where there is only one: "Chile supports the general"."""
        left = [e for e in self._runners if e not in self._out and e not in doers and e.kind == "person"]
        return left[0] if len(left) == 1 else None

    def contend(self, entities: list[Entity]) -> None:
        """Note who has been spoken of as a candidate or an appointee."""
        self._topics.update(e for e in entities if e.kind == "person" and e not in self._declined)
        self.bidder = next((e for e in entities if e.kind == "state"), self.bidder)

    def note_bid(self, phrases: Iterable[NounPhrase]) -> None:
        """Note whose bid, nomination or application a sentence speaks of: what "it" is in the next one."""
        self.bid = None
        for np in phrases:
            if np.head in BIDS:
                owner = self.possessor(np) or (self.actor(np.of) if np.of is not None else None)
                bare = np.det in {"the", "this"} and np.possessor is None and np.of is None
                self.bid = owner or (self.bidder or self.standing() if bare else None) or self.bid

    def head(self, np: NounPhrase) -> None:
        """Note whom a line of its own names, as the subject of what stands under it."""
        entity = self.actor(np)
        if entity is not None and entity.kind == "person":
            self._subject = entity
            self._topics.add(entity)

    def stand_against(self, challenger: Entity, entities: list[Entity]) -> None:
        """Note whom somebody who stands challenges: they stand too, though no record says so."""
        self._challenger = challenger if entities else self._challenger
        self.run(entities)
        self.contend(entities)

    def bow_out(self, entities: list[Entity]) -> None:
        """Note who will not stand, so that nobody is about to support them."""
        self._topics.difference_update(entities)
        self._declined.update(entities)

    def topic(self, np: NounPhrase, doers: list[Entity]) -> Entity | None:
        """Read the object of support as who stands: "declined to support her" is not about whoever was named last.

        ``doers`` do the supporting: "Ms Reyes said that Mr Okafor backed her" is about neither him nor a third.
        """
        word = np.head if np.kind == "P" else _OWNERS.get(np.det, "")
        gender = "m" if word in HE else "f" if word in SHE else ""
        if not gender:
            return None
        at, doers = np.sentence.cuts[np.first], [*doers, *(self._others if np.first == 0 else pickers(np.sentence))]
        named = sorted({*self._here, *self._quoted}, key=lambda pair: pair[0])
        here = [e for token, e in named if token < at and e not in doers and e.gender in {"", gender}]
        standing = [e for e in reversed(self._recent) if e in self._topics and e not in doers]
        left = [e for e in standing if not self._has_gone(e) and e.gender in {"", gender}]
        standing = left or standing
        if self._is_holder(doers, gender) and not here:
            return self._subject
        rivals = [e.mentions for e in standing if e.gender == gender]  # of whom the pronoun is surely said
        sure = self._subject and (self._subject.gender or self._subject.mentions >= max(rivals, default=0))
        if sure and self._subject in standing and self._subject.gender in {"", gender} and not here:
            return self._subject  # whom the sentence before was about
        crowd = bool(doers) and all(e.kind == "group" for e in doers)  # "Mr Lund has 16 colleagues backing him"
        led = bool(here) and (crowd or is_led_by(np, [token for token, e in named if e is here[0]]))
        near = next((e for e in here if e in self._topics), here[0] if led else None)
        unknown = [e for e in standing if not e.gender]
        lone = unknown[0] if len(unknown) == 1 else None
        return near or next((e for e in standing if e.gender == gender), lone)

    def _is_holder(self, doers: list[Entity], gender: str) -> bool:
        """Whether the sentence before was about one in office, and of nobody who stands: "he" is that one, then."""
        e = self._subject
        if e is None or e in self._topics or e in doers or e in self._takers or e.gender not in {"", gender}:
            return False
        foremost = e.mentions >= max((rival.mentions for rival in self._topics), default=0)
        current = any(h.status == "current" for h in e.holdings)
        return foremost and current and self._topics.isdisjoint(self._before)

    def names_another(self, np: NounPhrase, doers: list[Entity]) -> bool:
        """Whether the sentence names a person before a pronoun who is none of those who act."""
        return any(token < np.sentence.cuts[np.first] and e not in doers for token, e in self._here)

    @property
    def named_here(self) -> list[Entity]:
        """The persons whom the sentence names, outside quotations, each once."""
        return list(dict.fromkeys(e for _, e in self._here))

    @property
    def winner(self) -> Entity | None:
        """Who alone has got an office of those who stand: the choice is of them."""
        settled = (e for title, e in self.chosen.items() if e in self._topics and not title.startswith(_FOR_NOW))
        got = {id(e): e for e in settled if not self._has_gone(e)}
        return next(iter(got.values())) if len(got) == 1 else None

    def choose(self, entities: list[Entity], title: str | None) -> None:
        """Note who has got an office, by its title, if it is named."""
        if title is not None:
            self.chosen.update((title, entity) for entity in entities)
        self._seated.extend(e for e in entities if e.kind == "state" and e not in self._seated)

    @property
    def nominee(self) -> Entity | None:
        """Who alone has been put up, whoever else is mentioned: the choice is of them."""
        left = [e for e in self._put_up if e.kind == "person" and e in self._topics and not self._has_gone(e)]
        return left[0] if len(left) == 1 else None

    def nominated(self, np: NounPhrase) -> Entity | None:
        """Give whom a pronoun means where a body decides on a nominee: "The Senate confirmed her"."""
        one, gender = self.nominee, "m" if np.head in HE else "f" if np.head in SHE else ""
        return one if one is not None and gender and one.gender in {"", gender} else None

    def go(self, entities: list[Entity]) -> None:
        """Note who has left some office, or is about to."""
        self._gone.update(entities)
        self.leaving += entities

    def _has_gone(self, entity: Entity) -> bool:
        """Whether somebody stands no more, or has only left an office."""
        return entity in self._out or (entity in self._gone and entity not in self._runners)

    def standing(self, before: int = 0) -> Entity | None:
        """Give who was last spoken of as a candidate: "opposed the nomination", "will vote for the nominee".

        ``before`` is the token of such words: whom their sentence has named by then is nearest.
        """
        here = (e for token, e in reversed(self._here) if token < before)
        backed = [self._backed] if self._backed is not None else []
        spoken = [e for e in (*here, *backed, *reversed(self._recent)) if e in self._topics]
        spoken = [e for e in spoken if not self._has_gone(e)] or spoken
        return next((e for e in spoken if e not in self._takers), next(iter(spoken), None))

    def _go_on(self, here: list[tuple[int, Entity]], quoted: list[tuple[int, Entity]]) -> None:
        """Note whom the next sentence names, itself and in quotations, and whom the last one did."""
        self._before = [e for _, e in (*self._here, *self._quoted)]
        self._new = [e for token, e in self._here if e.first == token]
        self._quoted = [(token, e) for token, e in quoted if e.kind == "person"]
        self._here = [(token, e) for token, e in here if e.kind == "person"]

    def _named_lately(self, fitting: list[Entity]) -> Entity | None:
        """Give the one person of a gender that the last sentence names, where nobody was its subject.

        "It was a line in Ms Reyes's speech. “...,” she said": not whom the one before that was about.
        """
        lately = {e for e in self._before if e in fitting and e.gender}
        stale = self._number - self._told_at > 1 and self._subject not in self._before
        return lately.pop() if stale and len(lately) == 1 else None

    def rather_standing(self, entity: Entity, country: str | None = None) -> Entity:
        """Give, for somebody who does not stand, who does of those named in the sentence before: nobody else bids.

        ``country``: the code of the only one that they can be from.
        """
        if entity in self._topics or any(e is entity for _, e in self._here):
            return entity
        standing = [e for e in dict.fromkeys(self._before) if e in self._topics and entity in self._before]
        fitting = [e for e in standing if "" in {e.gender, entity.gender} or e.gender == entity.gender]
        fitting = [e for e in fitting if country is None or e.country in {None, country}]
        return fitting[0] if len(fitting) == 1 else entity

    def rather_leaving(self, entity: Entity) -> Entity:
        """Give, for somebody of whom no departure has been told, whose it was: "Rupert thanked him. His departure"."""
        if entity in self.leaving or any(e is entity for _, e in self._here):
            return entity
        fitting = (e for e in reversed(self.leaving) if "" in {e.gender, entity.gender} or e.gender == entity.gender)
        return next(fitting, entity)

    def whose_going(self, taker: Entity, owned: Iterable[str], np: NounPhrase) -> Entity | None:
        """Give whose something is that a doer deals with: not theirs where they accept his or her resignation."""
        if GOINGS.isdisjoint(owned) or _TAKING.isdisjoint(np.sentence.words):
            return taker
        other = self.rather_leaving(taker)
        return other if other is not taker else None

    def aged(self, np: NounPhrase, doers: list[Entity]) -> Entity | None:
        """Give the candidate last spoken of, of those spoken of more than once: "backed the 57-year-old"."""
        known = (e for e in reversed(self._recent) if e in self._topics and e.mentions > 1)
        found = next(known, None) or self._described_person(np)
        return found if found not in doers else self.sole_runner(doers)

    def contestants(self) -> list[Entity]:
        """Give those who stand, as far as the article has told."""
        return sorted(self._standing(), key=lambda e: (e.first, e.name))

    def _standing(self) -> Iterator[Entity]:
        """Give those who stand, in no order."""
        for entity in self._runners | self._topics:
            if not self._has_gone(entity):
                yield entity

    def runner(self, np: NounPhrase, *, put_up: bool = False) -> Entity | None:
        """Give the one who stands whom a description means: "the Peruvian economist", "her rival"."""
        if not (self._runners or self._topics):
            return None
        if np.head == "challenger" and np.det == "the" and not np.modifiers:
            holder = incumbent(self._recent, self._topics)
            if one := challenger(np, self._challenger, holder, list(self._standing())):
                return one
        if np.head in {"winner", "victor"} and np.det == "the" and not (np.links or np.modifiers or np.words):
            return self.winner
        if np.head in RIVALS and (np.possessor is not None or np.det in _OWNERS):
            hers = self.pronoun(_OWNERS[np.det], before=np.sentence.cuts[np.first]) if np.det in _OWNERS else None
            return rival(np, hers or self.possessor(np), list(self._standing()))
        found = described(np, self._standing(), self.lexicon, put_up=put_up)
        return found or (
            (self._just_introduced(np) or just_about(np, self._before, self._subject)) if not put_up else None
        )

    def succeed(self, roles: Mapping[str, list[Entity]]) -> None:
        """Note who gets an office, or has it, after whom."""
        if len(roles.get("predecessor", ())) == len(roles.get("person", ())) == 1:
            person, before = roles["person"][0], roles["predecessor"][0]
            self._earlier[person], self._later[before] = before, person

    def related(self, np: NounPhrase) -> Entity | None:
        """Give who "the latter" is, or "his predecessor", "her successor", of those told to follow each other."""
        if np.head == "latter":  # the person last named before it, in its sentence or the one before
            at = np.sentence.cuts[np.first]
            return next(reversed([e for token, e in self._here if token < at] or self._recent), None)
        owner = self.possessor(np) if np.det.startswith("poss:") else None
        return (self._earlier if np.head == "predecessor" else self._later).get(owner) if owner is not None else None
