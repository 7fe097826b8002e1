"""The body that an office belongs to, as the words of its phrase name it: "the alliance's chief", "mayor of Leeds"."""

import re
from collections.abc import Callable, Iterator
from contextlib import contextmanager

from newsevents.lexicon.lexicon import Lexicon
from newsevents.lexicon.rows import TitleRow
from newsevents.parse.names.entities import Entity, Registry, entity_of
from newsevents.parse.names.governments import HOMELANDS
from newsevents.parse.people.houses import sits_there
from newsevents.parse.people.office_owners import (
    ENVOYS,
    ROOTS,
    SERVING,
    has_owner,
    has_too,
    is_bare_noun,
    is_entry,
    is_only_field,
    is_quoted,
    is_scene_of,
)
from newsevents.parse.people.office_words import (
    is_field_at,
    is_function,
    is_home,
    is_in_world,
    is_of_area,
    is_of_union,
    is_placed,
    is_venue,
    named_behind,
    own_name,
    unnamed_body,
)
from newsevents.parse.words.items import NAMED, NATIONALITY, ORGANIZATION, PERSON, PLACE, STATE, TITLE, Mention
from newsevents.parse.words.phrases import NounPhrase

_POSSESSIVE = frozenset({"poss:its", "poss:their", "poss:his", "poss:her"})
_SEVERAL = ("ents", "ats", "ives", "als", "ists", "ans", "ens")
"""How the names of parties end that are their members."""
_SIDES = frozenset({"Western"})
"""Adjectives of place that say on whose side a body is: NATO is "the Western alliance"."""
_LEADERS = frozenset({"president", "prime minister", "premier", "chancellor", "king", "queen"})
_ASIDE = frozenset({"on", "at", "via", "over", "through", "during"})
"""Prepositions before a name that is only where something happens."""
_JOINED = frozenset({"union", "association", "federation"})
"""Nouns for bodies that are named after who has joined them."""
_OF_LANDS = ("governor", "president", "commissioner", "administrator")
"""What the titles end with that a party's adjective before them does not make offices of that party."""
_HOUSES = frozenset({"company", "firm", "group", "club", "business"})
_HOW = frozenset({"elected", "re-elected", "executive", "honorary", "acting", "interim"})
"""Words that say how an office is held, be they written like a name."""
_OTHERS = frozenset(
    """rival rivals opponent opponents critic critics foe foes enemy enemies ally allies competitor competitors
    minority faction wing staff workers employees""".split()
)
"""Nouns for those who are somebody else, or not all of them: "their rivals backed her", "its minority"."""
_GATHERINGS = frozenset("conference congress convention meeting summit session ceremony rally event forum".split())
"""Nouns for where something happens to an office, and what no office is of: "as leader at its annual congress"."""
_PARTS = frozenset("division unit arm branch business operation practice desk department section".split())
"""Nouns for parts of a body, whose head does not head the body."""
_WHOLES = (_PARTS | frozenset("office bureau chapter".split())) - {"department"}
"""Nouns for parts that are named with what they are parts of, whose officers theirs are: "Norvest's Asian business"."""
_TRADING = frozenset(
    """company firm group club bank lender insurer maker manufacturer carmaker automaker retailer airline carrier brewer
    miner broker brokerage developer publisher startup start-up side team college school hospital charity newspaper
    museum consultancy supplier contractor university orchestra theatre theater gallery foundation nonprofit giant
    institute conglomerate operator chain""".split()
)
"""Nouns for bodies that are no place's own, whatever place they are in: "a Texas oil firm"."""
_LANDS = frozenset(
    "state region province city county canton town republic department district municipality emirate territory".split()
)
"""Nouns for places that are named behind them."""
_HIRING = re.compile("O[dz]v?T?A")
"""Items of a body that does something to a person, with the person's title: "Acme has named banker Ana Reyes"."""
_EARLY = 3  # items from the start of a sentence, where its subject stands
_LANDS_OFFICES = frozenset({"state", "government", "region", "city"})
_WORLDLY = frozenset({"party", "international"})
"""Scopes of offices that a place may have in a body's name only: "Kenya's NATO envoy"."""
_LANDED = _WORLDLY | _LANDS_OFFICES | set("monarchy legislature court central_bank military police church team".split())
"""Scopes of the offices that a place may have, or a body that goes by its place's name."""


class OfficeBodies:
    """Finds whose the offices of one article are."""

    def __init__(self, lexicon: Lexicon, registry: Registry) -> None:
        """Read with a lexicon, against the article's entities."""
        self.lexicon = lexicon
        self.registry = registry
        self.last_organization: Entity | None = None
        self.bodies = frozenset(lexicon.words("bodies_as_nouns"))
        self.unnamed = frozenset(lexicon.words("bodies_without_names"))
        self.departments = frozenset(lexicon.words("departments"))
        self.functions = frozenset(lexicon.words("business_functions"))
        self.owner: Callable[[NounPhrase], Entity | None] = lambda _: None
        """Who or what "its" and "her" mean; the discourse, which knows, puts itself here."""

    def _noun_before(self, np: NounPhrase) -> str:
        """Give the noun for a body before a title, or its first word: "university president", "party leader"."""
        assert np.title is not None
        noun, more, _ = np.title.text.lower().partition(" ")
        own = more and noun in self.bodies - {"city", "county", "state"}
        noun = noun if own else np.words[-1] if np.words else ""
        return noun if noun in self.bodies and not is_of_union(np, noun) else ""

    @contextmanager
    def out_of_context(self) -> Iterator[None]:
        """Read phrases whose "its" and "the agency" mean only what their own sentence names."""
        last, owner = self.last_organization, self.owner
        self.last_organization, self.owner = None, lambda _: None
        yield
        self.last_organization, self.owner = last, owner

    def several(self, det: str) -> Entity | None:
        """Give what "their" means where the body last named goes by its members: "the Harlow Independents"."""
        last = self.last_organization if det == "poss:their" else None
        return last if last is not None and last.name.endswith(_SEVERAL) else None

    def organization(self, np: NounPhrase) -> str | None:
        """Give the name of the body to which the phrase's office belongs."""
        part = np.possessor is not None and np.possessor.kind == ORGANIZATION  # "Acme's vice president of Sales"
        own = np.kind == PERSON and any(m.kind == ORGANIZATION and self._can_have(m, np) for m in np.modifiers)
        for link, linked in np.links if not own else ():  # "Norvest chief Ana Reyes of Peru"
            inside = (part and link == "of") or self._is_inside(np, link, linked)
            name = self._name_of(named_behind(np, linked), np) if not inside and not is_home(np, linked) else None
            if name is not None:
                return name
        if np.possessor is not None and not self._is_owner_s(np):
            name = self._name_of(np.possessor, np)
            if name is not None:
                return name
        for mention in reversed(np.modifiers):
            if mention.text.islower() and mention is not np.modifiers[0]:
                continue  # "the Latvian central bank governor": of Latvia's bank, whichever bank the story is about
            name = self._mention_name(mention) if self._can_have(mention, np) else None
            if name is not None:
                return name
        return self._of_owner(np) or self._of_noun(np)

    def _is_owner_s(self, np: NounPhrase) -> bool:
        """Whether a body of the state or place that owns a phrase has its office: "Germany's Bundesbank president"."""
        if np.possessor is None or np.possessor.kind not in {STATE, PLACE}:
            return False
        if np.title is None or self.is_of_state(np.title.row):
            return is_entry(np, self.lexicon)
        leads = np.title.row.scope[:1] == ("party",)
        named = (m for m in np.modifiers if m.kind == ORGANIZATION and m.row is not None and not m.text.islower())
        return any((leads or m.row.kind != "party") and self._can_have(m, np) for m in named)

    def _is_inside(self, np: NounPhrase, link: str, linked: NounPhrase) -> bool:
        """Whether what is linked to an office is no body that has it: a field, a market, its holder's party."""
        scope = np.title.row.scope if np.title is not None else ()
        sent = np.title is not None and np.title.row.title.endswith(ENVOYS)
        placed = linked.kind in {STATE, PLACE}
        if link == "on" and np.title is not None and np.title.row.title.startswith("spokes"):
            return True  # "Labour's spokesman on Finance"
        if (sent and (link == "to" or placed) and link != "of") or (link in {"for", "in"} and placed and has_owner(np)):
            return True  # "Norway's ambassador to Peru", "the World Bank's director for Peru"
        field = is_field_at(np, linked) if link == "of" else link == "for" and is_bare_noun(linked)
        if field or linked.head in ROOTS or linked.text.lower() in self.departments:
            return True  # "vice president for energy union"
        if "company" in scope and link in {"of", "for"} and is_function(linked, self.functions):
            return True
        company = "company" in scope and linked.kind == STATE and _LANDS_OFFICES.isdisjoint(scope)
        if link == "in" and (company or is_scene_of(np, linked)):
            return True  # "chief executive in Ireland", "elected president in Lyon"
        if (linked.kind == "n" and linked.head in _GATHERINGS) or (link == "for" and is_only_field(linked, np)):
            return True  # "as leader at its annual congress"
        if (link != "of" and is_venue(linked)) or (scope[:1] == ("party",) and sits_there(linked)):
            return True  # "the party's leader in Westminster"
        of_body = link == "of" and np.name is None and "organization" in scope  # "vice president of the Reform Party"
        if linked.name is not None and not of_body and not self._can_have(linked.name, np):
            return True  # "Governor Ana Reyes of the APC"
        if is_in_world(linked) and np.title is not None and not _LANDED & set(scope):
            return True
        return link == "in" and any(m.kind == ORGANIZATION and self._can_have(m, np) for m in np.modifiers)

    def _of_noun(self, np: NounPhrase) -> str | None:
        """Name the body that a noun before a title, or its own first word, means: "university president Ana Reyes"."""
        noun = self._noun_before(np) if np.title is not None else ""
        if noun == "group" and np.title is not None and "company" in np.title.row.scope:
            noun = ""  # "the group chief executive": of the whole firm that the story is about
        best = self._of_kind(noun, np) if noun else None
        if best is None and noun in _JOINED and noun in np.words:
            i = next(k for k in range(np.first, np.last) if np.sentence.low(k) == noun)
            k = i - 1 - (i > 1 and np.sentence.shape[i - 1] == "'")
            if i and np.sentence.shape[k] in {"m", "M", TITLE} and np.sentence.low(k).endswith("s"):
                return np.sentence.text(k, i + 1)  # "the teachers' union president"
        return best.usual_name if best is not None else None

    def _can_have(self, mention: Mention, np: NounPhrase) -> bool:
        """Whether the body that a modifier names has the office: "Conservative leader", not "Conservative premier"."""
        called = mention.text.lower() if mention.row is None else ""
        if called in _HOW or (called and self.lexicon.office_adjective(called) is not None):
            return False  # "its fourth Elected President", "their Prime Ministerial candidate"
        if getattr(mention.row, "kind", "") == "area" and (np.title is None or "church" not in np.title.row.scope):
            return False  # "the Asian handball presidency", but "the Primate of Central Africa"
        if np.title is None:
            return True
        row = np.title.row
        owned = np.possessor is not None or np.det in _POSSESSIVE
        if mention.kind == NATIONALITY and (owned or row.scope == ("company",) or (row.body and "church" in row.scope)):
            return False  # "the first American pope", "its Italian president", "the union's Welsh leader"
        if getattr(mention.row, "kind", "") != "party" or "shadow" in np.words:
            return True
        if row.scope[:1] == ("city",):
            return False  # "Conservative Cllr Ana Reyes": of a town's council
        if "party" not in row.scope and {"region", "state"} & set(row.scope) and row.title.endswith(_OF_LANDS):
            return False  # "Democratic Gov. Ana Reyes"
        return not row.body and bool({"party", "organization"} & set(row.scope) or row.kind in {"generic", "seat"})

    def _of_owner(self, np: NounPhrase) -> str | None:
        """Name the body that a possessive means: "its president", "her finance minister", "whose premier"."""
        if np.title is None:
            return None
        owner: Entity | None = None
        if np.det in {"poss:its", "poss:their"} or (np.first and np.sentence.low(np.first - 1) == "whose"):
            owner = self._named_before(np) or self._told_before(np) or (self.owner(np) if np.det else None)
            fits = owner is None or not self.is_of_state(np.title.row) or has_too(owner.row, np.title.row)
            if owner is not None and owner.kind == "organization" and not fits:
                return None
        elif np.det in _POSSESSIVE or np.possessor is not None:
            owner = self._possessing(np, np.title.row)
        abroad = any(m.kind == NATIONALITY for m in np.modifiers)  # "its Finnish president": a state has none of them
        if owner is None or getattr(owner.row, "kind", "") == "area" or (owner.kind in {"state", "place"} and abroad):
            return None
        if owner.kind != "person":
            landed = owner.kind not in {"state", "place"} or bool(_LANDED - _WORLDLY & set(np.title.row.scope))
            return owner.usual_name if landed else None  # no state has a managing director
        return self._of_person(owner, np.title.row)

    def _possessing(self, np: NounPhrase, row: TitleRow) -> Entity | None:
        """Give whose an office is said to be: "his chief of staff", "the secretary-general's envoy"."""
        whose = np.possessor.kind if np.possessor is not None else "P"
        if whose == TITLE and row.title.endswith(SERVING):
            owner = self.owner(np)
            return owner if owner is not None and owner.kind == "person" else None
        return self.owner(np) if np.det in _POSSESSIVE or whose in {PERSON, "P"} else None

    def _of_person(self, owner: Entity, row: TitleRow) -> str | None:
        """Name the body of an office that is a person's to give: that person's own."""
        if row.title.endswith(SERVING):
            return next((h.organization for h in owner.holdings if h.organization), None)
        if not self.is_of_state(row):
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
        wanted = "CL" if self.is_of_state(np.title.row) else "OCL" if _LANDED & set(np.title.row.scope) else "O"
        mentions = np.sentence.mentions
        shape = np.sentence.shape  # "hired Acme boss Lund as its chief": of who hired
        able = (i for i in mentions if i < np.first and shape[i] in "OCL" and shape[i + 1 : np.first] != "TAi")
        named = [i for i in able if mentions[i].kind in wanted or has_too(mentions[i].row, np.title.row)]
        aside = [i for i in named if i and np.sentence.low(i - 1) in _ASIDE]  # "leaders, gathered on Zoom, chose their"
        named = [i for i in named if i not in aside] or named
        bodies = [i for i in named if mentions[i].kind == ORGANIZATION]
        if "company" not in np.title.row.scope:  # "Norvest News/ The parliament is to elect its speaker"
            bodies = [i for i in bodies if self.lexicon.organization_kind(mentions[i].text) != "media"]
        hirers = [i for i in bodies if np.det == "poss:its" and _HIRING.match(np.sentence.shape, i)]
        if hirers:  # "On Monday, Acme named Ana Reyes of Norvest as its chief"
            return entity_of(self.registry, mentions[max(hirers)])
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

    def _told_before(self, np: NounPhrase) -> Entity | None:
        """Give the body that a noun before a phrase in its sentence means: "the fund is left to Reyes, its deputy"."""
        s = np.sentence
        if np.det != "poss:its":
            return None
        alone = (i for i in range(1, np.first) if s.shape[i] == "n" and s.low(i - 1) == "the")
        nouns = [s.low(i) for i in alone if s.shape[i + 1] not in "nmT" and s.low(i) in self.unnamed]
        return self.registry.body_of(nouns[-1]) if nouns else None

    def _name_of(self, np: NounPhrase, post: NounPhrase | None = None) -> str | None:
        """Name a body: a name, "the alliance", "its"; ``post`` is the phrase of the office that it is to have."""
        if np.kind == PERSON:
            return None
        if np.name is not None:
            states = np.name.text.islower() and np.possessor is not None and np.possessor.kind == STATE
            return self._mention_name((np.possessor.name if states and np.possessor else None) or np.name)
        if np.head in HOMELANDS and np.det in _POSSESSIVE:  # "her nation's trade minister"
            owner = self.owner(np)
            row = self.lexicon.states.get(owner.country or "") if owner is not None else None
            return row.name if row is not None else None
        place = next((n.name for link, n in np.links if link == "of" and n.name and n.kind == PLACE), None)
        if np.head in _LANDS and place is not None:
            return self._mention_name(place)  # "the German state of Saxony"
        entity = self.described(np, post.title.row if post is not None and post.title is not None else None)
        if entity is not None:
            return entity.usual_name
        return self._of_described(np, post)

    def _of_described(self, np: NounPhrase, post: NounPhrase | None) -> str | None:
        """Name the body that a phrase without its name tells of: "the board of Norvest", "a Texas oil firm"."""
        whose = np.possessor or (np.of if np.of is not None and np.of.kind == ORGANIZATION else None)
        if np.head == "board" and whose is not None:
            return self._name_of(whose, post)  # "a member of the board of Norvest Mills"
        if np.kind == "n" and np.head in _TRADING and np.possessor is None and is_placed(np):
            return np.sentence.text(np.first + 1, np.last) if np.det in {"a", "an"} else None
        if np.kind == "n" and np.head in self.unnamed and (unnamed := unnamed_body(np)):
            return unnamed
        if np.head in _WHOLES and not np.words and whose is not None and whose.kind == ORGANIZATION and whose.name:
            return self._mention_name(whose.name)  # "head of the Oslo office of Norvest"
        its_part = np.head in _PARTS and (np.det in _POSSESSIVE or not np.det)  # "head of (its) US business"
        if np.kind == "n" and np.modifiers and not (is_of_area(np) or its_part):
            area = getattr(np.modifiers[-1].row, "kind", "") == "area"  # "a Caribbean trade bloc"
            area |= np.head in HOMELANDS and np.modifiers[-1].row is None  # "the Himalayan nation"
            return own_name(np) or (self._mention_name(np.modifiers[-1]) if not area else None)
        return self.organization(np) if np.kind == TITLE else None

    def _mention_name(self, mention: Mention) -> str | None:
        if mention.kind == NATIONALITY:
            return mention.row.name  # type: ignore[no-any-return]
        named = mention.kind in {ORGANIZATION, STATE, PLACE}
        entity = entity_of(self.registry, mention) if named else None
        return entity.usual_name if entity is not None else None

    def described(self, np: NounPhrase, post: TitleRow | None = None) -> Entity | None:
        """Find the organization that a description means: "the alliance", "the party", "its".

        ``post`` is the office that it is to have.
        """
        if np.det in {"poss:its", "poss:their"} or (np.kind == "P" and np.head in {"it", "its"}):
            return self.last_organization if np.head not in _PARTS | _OTHERS else None
        if np.possessor is not None and (np.possessor.kind not in NAMED or np.head in _PARTS):
            return None  # "Norvest's software business", "the workers' group", "a manager whose firm"
        if np.head == "office" and not np.det:
            return None  # "kept him in office"
        if np.kind != "n" or (np.det not in {"the", "this", "that", ""} and not np.det.startswith("poss:")):
            return None
        owned = any(m.kind == ORGANIZATION for m in np.modifiers)  # "the WTO selection committee": a body of its own
        found = self._of_kind(np.head, np, post) if not owned else None
        return found if found is None or self._is_from(found, np) else None

    def _is_from(self, body: Entity, np: NounPhrase) -> bool:
        """Whether a body can be what a phrase says where it is from: FIFA is no "African confederation"."""
        places = [m for m in np.modifiers if m.kind in {NATIONALITY, STATE, PLACE} and m.text not in _SIDES]
        if np.possessor is not None and np.possessor.kind == STATE and np.possessor.name is not None:
            places.append(np.possessor.name)  # "Norway's federation"
        words = set(body.name.split())
        made_of = np.of if np.of is not None and np.of.name is None and "of" in words else None
        if made_of is not None and made_of.text.endswith("s") and made_of.head not in body.name.lower():
            return False  # "the board of trustees" is no Board of Governors
        return all(m.text in words or getattr(m.row, "code", "") in {body.country, "?"} for m in places)

    def _of_kind(self, noun: str, np: NounPhrase, post: TitleRow | None = None) -> Entity | None:
        """Find the organization that a noun can mean: named just before in its sentence, else most spoken of.

        One that is headed by the office in question comes before others.
        """
        mentions = np.sentence.mentions
        named = (i for i in mentions if i < np.first and mentions[i].kind == ORGANIZATION)
        before = sorted((i for i in named if not is_quoted(np, i)), reverse=True)
        near = [e for i in before if (e := entity_of(self.registry, mentions[i])) is not None and self._can_be(e, noun)]
        best = self.registry.body_of(noun)
        if best is not None and best.first >= np.sentence.cuts[np.first]:
            best = None  # named only behind it: "to head the organization after the region's CARICOM backed her"
        if best is not None and (np.words or np.modifiers) and noun not in self.lexicon.nouns_of(best.row, best.name):
            best = None  # "the Canada-based company": one of which the article says that it is one
        if post is not None and (near or best is not None):
            headed = (e for e in (*near, best) if e is not None and self.lexicon.chief(e.row) == post.title)
            near = [*headed, *near]
        last = self.last_organization if self.last_organization and self._can_be(self.last_organization, noun) else None
        if noun == "party" and last is not None and not near:
            return last  # of several parties, the one just spoken of
        return (near[0] if near else best) or last

    def _can_be(self, entity: Entity, noun: str) -> bool:
        """Whether a noun can mean a body: one of which nothing is known may be a company or a club."""
        if noun in self.lexicon.nouns_of(entity.row, entity.name):
            return True
        unknown = entity.row is None and self.lexicon.organization_kind(entity.name) is None
        return unknown and entity.kind == "organization" and noun in _HOUSES and not entity.name.islower()
