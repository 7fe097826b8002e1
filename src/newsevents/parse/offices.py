"""Offices: from the words of a noun phrase to a title, the body it belongs to, and whether it is held now."""

from collections.abc import Callable
from typing import NamedTuple

from newsevents.lexicon.lexicon import Lexicon
from newsevents.lexicon.rows import TitleRow
from newsevents.parse.entities import Entity, Registry, entity_of
from newsevents.parse.governments import HOMELANDS, body_nouns
from newsevents.parse.items import (
    NAMED,
    NATIONALITY,
    ORGANIZATION,
    PERSON,
    PLACE,
    STATE,
    TITLE,
    Mention,
)
from newsevents.parse.office_words import (
    as_written,
    function_of,
    heads_no_body,
    is_closed,
    is_compared,
    is_home,
    is_of_area,
    is_owned,
    is_praise,
    is_ranked,
    rank_words,
    status_after,
    words_before,
)
from newsevents.parse.phrases import NounPhrase
from newsevents.parse.portfolios import minister_of, portfolio_minister

GENERIC_NOUNS = frozenset({"job", "post", "role", "position", "seat", "office", "top", "helm", "crown"})
_POSSESSIVE = frozenset({"poss:its", "poss:their", "poss:his", "poss:her"})
_SIDES = frozenset({"Western"})
"""Adjectives of place that say on whose side a body is: NATO is "the Western alliance"."""
_LEADERS = frozenset({"president", "prime minister", "premier", "chancellor", "king", "queen"})
_WITH_PORTFOLIO = frozenset({"minister", "cabinet secretary", "principal secretary", "permanent secretary"})
_ASIDE = frozenset({"on", "at", "via", "over", "through", "during"})
"""Prepositions before a name that is only where something happens."""
_JOINED = frozenset({"union", "association", "federation"})
"""Nouns for bodies that are named after who has joined them."""
_LEAGUES = frozenset({"association", "federation", "confederation", "syndicate"})
"""Nouns for bodies that are called after their place: "president of the Delhi association"."""
_TOWNS = frozenset({"city", "county", "state"})
_ORDINALS = frozenset({"first", "second", "third", "permanent"})
_HOUSES = frozenset({"company", "firm", "group", "club", "business"})
_CONTESTS = frozenset({"election", "race", "contest", "primary", "runoff", "run-off", "ballot", "selection"})
_EARLY = 3  # items from the start of a sentence, where its subject stands


class OfficeRef(NamedTuple):
    """An office as a phrase names it."""

    title: str | None
    organization: str | None
    status: str = "current"
    generic: bool = False
    """Whether the words only point at an office: "the job", "the alliance's top post"."""
    span: tuple[int, int] = (0, 0)
    closed: bool = False
    """Whether the words say whose it is, though we do not know who that is: "the label's president"."""
    noun: str = ""
    """The noun for a body that stands before the title, where it is not settled which body: "party president"."""


class Offices:
    """Reads offices off noun phrases of one article."""

    def __init__(self, lexicon: Lexicon, registry: Registry) -> None:
        """Read with a lexicon, against the article's entities."""
        self.lexicon = lexicon
        self.registry = registry
        self.last_organization: Entity | None = None
        self._portfolios: set[str] = set()  # what ministers are in charge of, written like bodies
        self.bodies = frozenset(lexicon.words("bodies_as_nouns"))
        self.departments = frozenset(lexicon.words("departments"))
        self._written = frozenset(lexicon.words("titles_as_written"))
        self._functions = frozenset(lexicon.words("business_functions"))
        self.owner: Callable[[NounPhrase], Entity | None] = lambda _: None
        """Who or what "its" and "her" mean; the discourse, which knows, puts itself here."""

    def read(self, np: NounPhrase) -> OfficeRef | None:
        """Read the office that a phrase names: "the alliance's next secretary general", "the presidency"."""
        if np.title is not None:
            return self._titled(np) if not (is_compared(np) or heads_no_body(np)) else None
        if np.kind in {"n", "m"}:
            return self._noun(np)
        return None

    def _titled(self, np: NounPhrase) -> OfficeRef | None:
        assert np.title is not None
        row = np.title.row
        if row.kind == "trade" or is_praise(np):
            return None
        if row.kind == "candidate":
            return self._stood_for(np)
        ranks, status = self._modify(np)
        organization = self.organization(np)
        entity = self._body(np)
        title = as_written(np, ranks, self._written) or row.title
        generic = row.kind == "generic"
        if generic:
            branch = any(m.kind == PLACE for m in np.modifiers[:-1])  # "Perlis PKR chief"
            named = entity is not None and entity.kind != "place" and not branch  # a place's boss is its team's
            title = (self.lexicon.chief(entity.row) if entity is not None and named else "") or title
        function = function_of(np, self._functions, self.bodies | body_nouns(self.lexicon))
        if function:
            title, generic = function, False
            organization = None if (organization or "").lower() in function else organization
        portfolio = self._portfolio(np) if row.title in _WITH_PORTFOLIO else ""
        if portfolio:
            title, organization = f"{portfolio} {title}", None if organization in self._portfolios else organization
        if np.possessor is not None and f"{np.possessor.head} {title}" in self.lexicon.titles:
            title = f"{np.possessor.head} {title}"  # "the city's next manager"
        if ranks:
            title = f"{' '.join(rank_words(np, ranks, self.lexicon.modifiers))} {title}"
        if organization is None and {"u.s.", "us"} & set(np.title.text.lower().split()):
            organization = self.lexicon.states["US"].name
        span = (np.sentence.cuts[np.first], np.sentence.cuts[min(np.last, len(np.sentence.shape))])
        closed = organization is None and not function and (is_owned(np) or is_closed(np, self.bodies))
        noun = self._noun_before(np) if organization is None else ""
        return OfficeRef(title, organization, status, generic=generic, span=span, closed=closed, noun=noun)

    def _noun_before(self, np: NounPhrase) -> str:
        """Give the noun for a body before a title, or its first word: "university president", "party leader"."""
        assert np.title is not None
        noun, more, _ = np.title.text.lower().partition(" ")
        own = more and noun in self.bodies - _TOWNS
        noun = noun if own else np.words[-1] if np.words else ""
        return noun if noun in self.bodies else ""

    def _portfolio(self, np: NounPhrase) -> str:
        """Read what a minister is in charge of, whatever it is: "Highways Minister", "minister for creative cities"."""
        for link, linked in np.links:
            named = linked.name is not None and linked.name.row is None and linked.kind == ORGANIZATION
            bare = not (linked.det or linked.number or linked.possessor or linked.modifiers)
            if link in {"of", "for"} and (named or (linked.kind in {"n", "m"} and bare)):
                self._portfolios.add(linked.text)
                return linked.text.lower()
        before = np.modifiers[-1] if np.modifiers else None
        unknown = before is not None and before.kind == ORGANIZATION and before.row is None
        if not unknown or before is None or self.lexicon.organization_kind(before.text) is not None:
            return ""
        if not self.registry.alone(before.text):
            return ""
        self._portfolios.add(before.text)
        return before.text.lower()

    def _stood_for(self, np: NounPhrase) -> OfficeRef | None:
        """Read the office that a candidate stands for: "the presidential candidate", "candidate for mayor"."""
        for link, linked in np.links:
            if link in {"for", "to"} and linked.title is not None:
                return self.read(linked)
        return self._noun(np) or self._bench(np)

    def _bench(self, np: NounPhrase) -> OfficeRef | None:
        """Read a court's nominee as one for its bench: "Supreme Court nominee Ana Reyes"."""
        name = self.organization(np)
        entity = self.registry.find("organization", name) if name is not None else None
        if entity is None or not (getattr(entity.row, "kind", None) == "court" or entity.name.endswith("Court")):
            return None
        return OfficeRef("justice", entity.usual_name)

    def _adjective_row(self, np: NounPhrase) -> TitleRow | None:
        """Give the office that an adjective of the phrase, or of its title, names: "presidential candidate"."""
        found = None
        words = [*np.words, *(np.title.text.lower().split() if np.title is not None else ())]
        for k, word in enumerate(words):
            pair = f"{words[k - 1]} {word}" if k else word  # "prime ministerial"
            found = self.lexicon.office_adjective(pair) or self.lexicon.office_adjective(word) or found
        return found

    def _is_party(self, name: str) -> bool:
        entity = self.registry.find("organization", name)
        if entity is None:
            return False
        row = entity.row
        return (row.kind if row is not None else self.lexicon.organization_kind(name)) in {"party", "alliance", None}

    def _modify(self, np: NounPhrase) -> tuple[list[str], str]:
        """Split the words before a title into ranks that belong to it and a status that does not."""
        ranks: list[str] = []
        status = np.statuses[-1] if np.statuses else "current"
        for word in words_before(np):
            row = self.lexicon.modifiers.get(word)
            if row is None:
                continue
            if row.effect == "rank" and (word not in _ORDINALS or is_ranked(np)):
                ranks.append(word)
            if row.status:
                status = row.status
        return ranks, status if status != "current" else status_after(np)

    def _noun(self, np: NounPhrase) -> OfficeRef | None:
        """Read an office from a noun that stands for one: "presidency", "presidential race", "NATO's top job"."""
        span = (np.sentence.cuts[np.first], np.sentence.cuts[min(np.last, len(np.sentence.shape))])
        whole = f"{np.words[-1]} {np.head}" if np.words else np.head  # "prime ministership"
        row = self.lexicon.office_noun(whole) or self.lexicon.office_noun(np.head)
        organization = self.organization(np)
        if row is None:
            row = self._adjective_row(np)
            if row is not None and organization is not None and self._is_party(organization):
                organization = None  # a party's presidential candidate stands for its state's presidency
            stood = np.title is not None and np.title.row.kind == "candidate"  # "its director nominees"
            named = self.lexicon.title(np.words[-1]) if np.words and (np.head in _CONTESTS or stood) else None
            if row is None and named is not None and named.kind == "office":
                row = named  # "the Speaker election", but not "the general election"
        if row is not None:
            deputy = "deputy" in np.words and not row.title.startswith("deputy")
            title = f"deputy {row.title}" if deputy else row.title
            title = "justice" if title == "member" and (organization or "").endswith("Court") else title
            return OfficeRef(title, organization or row.body or None, span=span)
        titled = self._before_post(np)
        if titled is not None:
            return titled._replace(span=span)
        if np.head in GENERIC_NOUNS:
            entity = self._body(np)
            chief = self.lexicon.chief(entity.row) if entity is not None and entity.row is not None else None
            return OfficeRef(chief or None, self.organization(np), generic=True, span=span)
        return None

    def _before_post(self, np: NounPhrase) -> OfficeRef | None:
        """Read the office that a title before a noun for it names: "the CEO job", "the deputy speaker's post"."""
        if np.head not in GENERIC_NOUNS | {"chair"}:
            return None
        owner = np.possessor
        if owner is not None and owner.kind == TITLE and not np.words:
            return self.read(owner)
        before = np.sentence.mentions.get(np.last - 2)
        if before is None or before.kind != TITLE or before.row.kind != "office":
            return None
        return OfficeRef(before.row.title, self.organization(np))

    def minister(self, np: NounPhrase, *, bare: bool = False) -> OfficeRef | None:
        """Read the minister that a ministry or a brief stands for, or a field alone: "the economy brief", "defence"."""
        title = minister_of(np, self.lexicon) or (portfolio_minister(np, self.lexicon) if bare else "")
        if not title:
            return None
        span = (np.sentence.cuts[np.first], np.sentence.cuts[min(np.last, len(np.sentence.shape))])
        state = self.lexicon.states.get(getattr(np.name.row, "country", "")) if np.name is not None else None
        return OfficeRef(title, state.name if state is not None else None, span=span)

    def organization(self, np: NounPhrase) -> str | None:
        """Give the name of the body to which the phrase's office belongs."""
        part = np.possessor is not None and np.possessor.kind == ORGANIZATION  # "Acme's vice president of Sales"
        for link, linked in np.links:
            inside = (part and link == "of") or linked.text.lower() in self.departments
            name = self._name_of(linked) if not inside and not is_home(np, linked) else None
            if name is not None:
                return name
        if np.possessor is not None:
            name = self._name_of(np.possessor)
            if name is not None:
                return name
        for mention in reversed(np.modifiers):
            name = self._mention_name(mention) if self._can_have(mention, np) else None
            if name is not None:
                return name
        return self._of_owner(np) or self._of_noun(np)

    def _of_noun(self, np: NounPhrase) -> str | None:
        """Name the body that a noun before a title, or its own first word, means: "university president Ana Reyes"."""
        noun = self._noun_before(np) if np.title is not None else ""
        best = self._of_kind(noun, np) if noun else None
        if best is None and noun in _JOINED and noun in np.words:
            i = next(k for k in range(np.first, np.last) if np.sentence.low(k) == noun)
            if i and np.sentence.shape[i - 1] in {"m", "M", TITLE} and np.sentence.low(i - 1).endswith("s"):
                return np.sentence.text(i - 1, i + 1)  # "the teachers union president"
        return best.usual_name if best is not None else None

    def _can_have(self, mention: Mention, np: NounPhrase) -> bool:
        """Whether the body that a modifier names has the office: "Conservative leader", not "Conservative premier"."""
        if np.title is None or getattr(mention.row, "kind", "") != "party":
            return True
        row = np.title.row
        return not row.body and bool({"party", "organization"} & set(row.scope) or row.kind in {"generic", "seat"})

    def _of_owner(self, np: NounPhrase) -> str | None:
        """Name the body that a possessive means: "its president", "her finance minister", "whose premier"."""
        if np.title is None:
            return None
        owner: Entity | None = None
        if np.det in {"poss:its", "poss:their"} or (np.first and np.sentence.low(np.first - 1) == "whose"):
            owner = self._named_before(np) or (self.owner(np) if np.det else None)
            if owner is not None and owner.kind == "organization" and self.is_of_state(np.title.row):
                return None
        elif np.det in _POSSESSIVE or (np.possessor is not None and np.possessor.kind in {PERSON, "P"}):
            owner = self.owner(np)
        if owner is None:
            return None
        if owner.kind != "person":
            return owner.usual_name
        if not self.is_of_state(np.title.row):
            return None
        if owner.country is not None and owner.country in self.lexicon.states:
            return self.lexicon.states[owner.country].name
        return next((h.organization for h in owner.holdings if h.organization and h.title in _LEADERS), None)

    @staticmethod
    def is_of_state(row: TitleRow) -> bool:
        """Whether an office is first of all one of a state: a minister, a premier."""
        return bool(row.scope) and row.scope[0] in {"state", "government"} and "organization" not in row.scope

    def _named_before(self, np: NounPhrase) -> Entity | None:
        """Give the last name before a phrase in its sentence that can have its office: what "whose" stands for."""
        assert np.title is not None
        wanted = "CL" if self.is_of_state(np.title.row) else "OCL"
        mentions = np.sentence.mentions
        named = [i for i in mentions if i < np.first and mentions[i].kind in wanted]
        aside = [i for i in named if i and np.sentence.low(i - 1) in _ASIDE]  # "leaders, gathered on Zoom, chose their"
        named = [i for i in named if i not in aside] or named
        bodies = [i for i in named if mentions[i].kind == ORGANIZATION]
        if np.det == "poss:its" and bodies and bodies[0] < _EARLY:  # "Acme hired Ana Reyes of Norvest as its chief"
            return entity_of(self.registry, mentions[bodies[0]])
        return entity_of(self.registry, mentions[max(bodies or named)]) if named else None

    def _body(self, np: NounPhrase) -> Entity | None:
        """Give the entity of the body to which the phrase's office belongs, where the article names it."""
        for inner in [*(n for _, n in np.links), *([np.possessor] if np.possessor else [])]:
            if inner.name is not None:
                return entity_of(self.registry, inner.name)
            found = self.described(inner)
            if found is not None:
                return found
        for mention in reversed(np.modifiers):
            if mention.kind in {ORGANIZATION, STATE, PLACE}:
                return entity_of(self.registry, mention)
        return None

    def _name_of(self, np: NounPhrase) -> str | None:
        """Name a body: a name, "the alliance", "its"."""
        if np.kind == PERSON:
            return None
        if np.name is not None:
            return self._mention_name(np.name)
        if np.head in HOMELANDS and np.det in _POSSESSIVE:  # "her nation's trade minister"
            owner = self.owner(np)
            row = self.lexicon.states.get(owner.country or "") if owner is not None else None
            return row.name if row is not None else None
        entity = self.described(np)
        if entity is not None:
            return entity.usual_name
        if np.kind == "n" and np.modifiers and not is_of_area(np):
            joined = np.head in _LEAGUES and np.sentence.mentions.get(np.last - 2) is np.modifiers[-1]
            return np.sentence.text(np.last - 2, np.last) if joined else self._mention_name(np.modifiers[-1])
        if np.kind == TITLE:
            return self.organization(np)
        return None

    def _mention_name(self, mention: Mention) -> str | None:
        if mention.kind == NATIONALITY:
            return mention.row.name  # type: ignore[no-any-return]
        if mention.kind in {ORGANIZATION, STATE, PLACE}:
            entity = entity_of(self.registry, mention)
            return entity.usual_name if entity is not None else None
        return None

    def described(self, np: NounPhrase) -> Entity | None:
        """Find the organization that a description means: "the alliance", "the party", "its"."""
        if np.det in {"poss:its", "poss:their"} or (np.kind == "P" and np.head in {"it", "its"}):
            return self.last_organization
        if np.possessor is not None and np.possessor.kind not in NAMED:
            return None  # "the workers' group", "a manager whose firm"
        if np.kind != "n" or (np.det not in {"the", "this", "that", ""} and not np.det.startswith("poss:")):
            return None
        owned = any(m.kind == ORGANIZATION for m in np.modifiers)  # "the WTO selection committee": a body of its own
        found = self._of_kind(np.head, np) if not owned else None
        return found if found is None or self._is_from(found, np) else None

    def _is_from(self, body: Entity, np: NounPhrase) -> bool:
        """Whether a body can be what a phrase says where it is from: FIFA is no "African confederation"."""
        places = [m for m in np.modifiers if m.kind in {NATIONALITY, STATE, PLACE} and m.text not in _SIDES]
        words = set(body.name.split())
        return all(m.text in words or getattr(m.row, "code", "") in {body.country, "?"} for m in places)

    def _of_kind(self, noun: str, np: NounPhrase) -> Entity | None:
        """Find the organization that a noun can mean: named just before in its sentence, else most spoken of."""
        mentions = np.sentence.mentions
        for i in sorted((i for i in mentions if i < np.first and mentions[i].kind == ORGANIZATION), reverse=True):
            named = entity_of(self.registry, mentions[i])
            if named is not None and self._can_be(named, noun):
                return named
        best = self.registry.body_of(noun)
        last = self.last_organization
        return best or (last if last is not None and self._can_be(last, noun) else None)

    def _can_be(self, entity: Entity, noun: str) -> bool:
        """Whether a noun can mean a body: one of which nothing is known may be a company or a club."""
        if noun in self.lexicon.nouns_of(entity.row, entity.name):
            return True
        unknown = entity.row is None and self.lexicon.organization_kind(entity.name) is None
        return unknown and entity.kind == "organization" and noun in _HOUSES and not entity.name.islower()
