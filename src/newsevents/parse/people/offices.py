"""Offices: from the words of a noun phrase to a title, the body it belongs to, and whether it is held now."""

from newsevents.lexicon.lexicon import Lexicon
from newsevents.lexicon.rows import OrganizationRow, PlaceRow, TitleRow
from newsevents.parse.clauses.kinds import PANELS
from newsevents.parse.names.entities import Registry, entity_of
from newsevents.parse.names.governments import body_nouns
from newsevents.parse.people.houses import bench_title, house_of_seat, is_bench, is_house, seat_title
from newsevents.parse.people.office_bodies import OfficeBodies
from newsevents.parse.people.office_ref import GENERIC_NOUNS, OfficeRef
from newsevents.parse.people.office_words import (
    LEVELS,
    as_written,
    function_of,
    heads_no_body,
    is_abstract,
    is_closed,
    is_compared,
    is_of_part,
    is_owned,
    is_praise,
    is_ranked,
    rank_words,
    status_after,
    words_before,
)
from newsevents.parse.people.portfolios import is_of_house, minister_of, portfolio_minister, shared_field
from newsevents.parse.words.items import NATIONALITY, ORGANIZATION, PLACE, STATE, TITLE
from newsevents.parse.words.phrases import JOBS, NounPhrase

_POSTS = GENERIC_NOUNS | {"chair", "slot"}
"""Nouns behind the title of the office that they mean."""
_COALITIONS = frozenset({"coalition", "alliance", "bloc", "party", "front"})
"""Words of the names of those who put candidates up."""
OWN_NOUNS = frozenset({"party", "union"})
"""Nouns for bodies whose officers are of no state."""
_JUNIOR = frozenset({"deputy minister", "vice minister", "minister of state", "junior minister", "assistant minister"})
"""Ministers under another one, whose field is no body."""
_WITH_PORTFOLIO = frozenset({"minister", "cabinet secretary", "principal secretary", "permanent secretary"})
_BOARDS = {
    "members": ("board", "council", "committee", "commission", "panel"),
    "trustees": ("board",),
    "trustee": ("board",),
    "directors": ("board",),
    "supervisors": ("board",),
    "supervisor": ("board",),
    "commissioners": ("commission", "board"),
    "councillors": ("council",),
    "councilors": ("council",),
    "council members": ("council",),
    "council member": ("council",),
    "councilmembers": ("council",),
    "councilmember": ("council",),
}
"""Of which bodies those sit who are named by a title alone."""
_BEARER = "flagbearer"
_CHIEFS = frozenset({"chief", "chiefs", "boss"})
_NO_OFFICES = frozenset({"higher", "statewide", "elected", "elective", "public", "political", "federal", "national"})
"""What makes of "office" no one office: "will not seek higher office"."""
_SIZES = frozenset({"major", "big", "large", "leading"})
"""What is said of a body that is one of many: "at a major bank"."""
_ORDINALS = frozenset({"first", "second", "third", "permanent"})
_HELPING = frozenset({"assistant", "deputy", "associate", "acting", "interim"})
"""Titles that another one makes a rank of: "the assistant treasurer role"."""
_SECOND = frozenset({"deputy", "vice"})
"""What makes of "the position" another one than the office that the article is about."""
_CONTESTS = frozenset({"election", "race", "contest", "primary", "runoff", "run-off", "ballot", "selection"})


class Offices(OfficeBodies):
    """Reads offices off noun phrases of one article."""

    def __init__(self, lexicon: Lexicon, registry: Registry) -> None:
        """Read with a lexicon, against the article's entities."""
        super().__init__(lexicon, registry)
        self.secretaries = False  # whether ministers are called secretaries
        self.deputy = ""  # what "the deputy" is short for: "deputy leader"
        self._portfolios: set[str] = set()  # what ministers are in charge of, written like bodies
        self._written = frozenset(lexicon.words("titles_as_written"))

    def read(self, np: NounPhrase) -> OfficeRef | None:
        """Read the office that a phrase names: "the alliance's next secretary general", "the presidency"."""
        if np.title is not None:
            return self._titled(np) if not (is_compared(np) or heads_no_body(np) or is_abstract(np)) else None
        if np.kind in {"n", "m"}:
            is_any = (np.head == "office" and not _NO_OFFICES.isdisjoint(np.words)) or _is_of_some_body(np)
            return self._noun(np) if not is_any else OfficeRef(None, None, closed=True)
        return None

    def _titled(self, np: NounPhrase) -> OfficeRef | None:
        assert np.title is not None
        row = np.title.row
        if row.kind == "trade" or is_praise(np):
            return None
        if row.kind == "candidate" or (row.title == _BEARER and self._noun(np) is not None):
            return self._stood_for(np)  # "governorship flagbearer"
        ranks, status = self._modify(np)
        organization = self.organization(np)
        entity = self._body(np)
        title = as_written(np, ranks, self._written) or self._second(np) or row.title
        generic = row.kind == "generic"
        if generic:
            branch = any(m.kind == PLACE for m in np.modifiers[:-1])  # "Perlis PKR chief"
            branch |= any(is_of_house(linked) for _, linked in np.links)  # "head of the city's finance department"
            named = entity is not None and entity.kind != "place" and not branch and not is_of_part(np, self.bodies)
            title = (self._headed(entity.row, np) if entity is not None and named else "") or title
        function = function_of(np, self.functions, self.bodies | body_nouns(self.lexicon))
        if function:
            title, generic = self._without_status(function), False
            organization = None if (organization or "").lower() in function else organization
        portfolio = self._portfolio(np) if row.title in _WITH_PORTFOLIO | _JUNIOR else self._field(np)
        if portfolio:
            title = _in_charge(portfolio, title)
            organization = None if organization in self._portfolios else organization
        if organization is not None and title in _JUNIOR and any(linked.text == organization for _, linked in np.links):
            organization = None  # "deputy minister for Regional Integration"
        owned = np.possessor is not None and np.possessor.head != "state"
        if np.possessor is not None and owned and f"{np.possessor.head} {title}" in self.lexicon.titles:
            title = f"{np.possessor.head} {title}"  # "the city's next manager"
        if ranks:
            title = f"{' '.join(rank_words(np, ranks, self.lexicon.modifiers))} {title}"
        if organization is None and {"u.s.", "us"} & set(np.title.text.lower().split()):
            organization = self.lexicon.states["US"].name
        organization = _county_of(np, organization)
        span = (np.sentence.cuts[np.first], np.sentence.cuts[min(np.last, len(np.sentence.shape))])
        parts = self.functions if "company" in row.scope else frozenset[str]()
        closed = not (organization or function or portfolio) and (is_owned(np) or is_closed(np, self.bodies, parts))
        noun = self._noun_before(np) or _noun_behind(np) if organization is None else ""
        return OfficeRef(title, organization, status, generic=generic, span=span, closed=closed, noun=noun)

    def board(self, np: NounPhrase) -> str | None:
        """Give the board that "Members Ana Reyes and Bo Lund" sit on: the one that the story tells of."""
        title = np.title.text.lower() if np.title is not None else ""
        if title not in _BOARDS or np.words or np.modifiers or np.links or np.det or np.possessor:
            return None
        found = (self.registry.body_of(noun) for noun in _BOARDS[title])
        return next((body.usual_name for body in found if body is not None), None)

    def _second(self, np: NounPhrase) -> str:
        """Give the office in full that "deputy" is short for, of nobody by name: "to continue as deputy"."""
        bare = np.title is not None and np.title.text == "deputy" and np.name is None and not np.apposed
        return self.deputy if bare else ""

    def _headed(self, row: object, np: NounPhrase) -> str:
        """Give the office of a body's chief; no house has one, but a party of its name does: "Congress chief"."""
        assert np.title is not None
        if not isinstance(row, OrganizationRow) or row.kind != "legislature" or np.title.text.lower() not in _CHIEFS:
            return self.lexicon.chief(row)
        called = next((m.text for m in np.modifiers if m.row is row), row.name).split()
        entries = self.lexicon.gazetteer.longest(called, [word.lower() for word in called], 0)
        parties = [e.row for e in entries if isinstance(e.row, OrganizationRow) and e.row.kind == "party"]
        return self.lexicon.chief(parties[0]) if parties else self.lexicon.chief(row)

    def _without_status(self, function: str) -> str:
        """Give a head's title without the words before it that say when it was held: "former parks director"."""
        words = function.split()
        while words[0] in self.lexicon.modifiers and words[1] != "of":  # but "chief of counterterrorism"
            del words[0]
        return " ".join(words)

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

    def _field(self, np: NounPhrase) -> str:
        """Give the field that somebody speaks on for a party: "health spokeswoman Ana Reyes"."""
        if np.title is None or not np.title.row.title.startswith("spokes") or any(link == "on" for link, _ in np.links):
            return ""
        end = next((i for i in range(np.first, np.last) if np.sentence.mentions.get(i) is np.title), np.first)
        fields = (" ".join(np.sentence.lows[first:end]) for first in range(np.first, end))
        return next((field for field in fields if self.lexicon.portfolio(field)), "")

    def _stood_for(self, np: NounPhrase) -> OfficeRef | None:
        """Read the office that a candidate stands for: "the presidential candidate", "candidate for mayor"."""
        for link, linked in np.links:
            if link in {"for", "to"} and (post := linked if linked.title is not None else _post(linked)) is not None:
                return self.read(post) if post.title is not None else self._before_post(post)
        polls = (linked for link, linked in np.links if link in {"for", "in"} and house_of_seat(linked))
        panel = next((n for link, n in np.links if link == "to" and n.kind == ORGANIZATION), None)
        if panel is not None and panel.text.endswith(PANELS) and (name := self._name_of(panel, np)) is not None:
            return OfficeRef("member", name)  # "the president's nominees to the Federal Reserve Board"
        own = np if np.possessor is None else None  # "Senate candidate Ana Reyes", but not "the council's nominee"
        houses = (self.house(phrase) for phrase in (*polls, own) if phrase is not None)
        return self._noun(np) or self._bench(np) or next(filter(None, houses), None)

    def house(self, polls: NounPhrase) -> OfficeRef | None:
        """Read a seat in the house whose elections a phrase tells of: "candidates for the Senate elections"."""
        bodies = (entity_of(self.registry, m) for m in polls.modifiers if m.kind == ORGANIZATION)
        house = next((body for body in bodies if body is not None and is_house(body, self.lexicon)), None)
        return OfficeRef(seat_title(house.name), house.usual_name) if house is not None else None

    def _bench(self, np: NounPhrase) -> OfficeRef | None:
        """Read a court's nominee as one for its bench: "Supreme Court nominee Ana Reyes"."""
        name = self.organization(np)
        entity = self.registry.find("organization", name) if name is not None else None
        if entity is None or not (getattr(entity.row, "kind", None) == "court" or is_bench(entity.name)):
            return None
        return OfficeRef(bench_title(entity.name), entity.usual_name)

    def _adjective_row(self, np: NounPhrase) -> TitleRow | None:
        """Give the office that an adjective of the phrase, or of its title, names: "presidential candidate"."""
        found = None
        written = (m.text for m in np.modifiers if m.row is None)  # "their Prime Ministerial candidate"
        titled = (np.title.text,) if np.title is not None else ()
        words = [*np.words, *" ".join((*written, *titled)).lower().split()]
        for k, word in enumerate(words):
            pair = f"{words[k - 1]} {word}" if k else word  # "prime ministerial"
            found = self.lexicon.office_adjective(pair) or self.lexicon.office_adjective(word) or found
        return found

    def _is_party(self, name: str) -> bool:
        if not _COALITIONS.isdisjoint(name.lower().split()):
            return True
        entity = self.registry.body_called(name)
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
            of_party = word in LEVELS and np.title is not None and np.title.row.title == "mp"  # "National MP Ana Reyes"
            if row.effect == "rank" and not of_party and (word not in _ORDINALS or is_ranked(np)):
                ranks.append(word)
            if row.status and (row.effect != "rank" or status == "current"):
                status = row.status  # "former acting president": no longer
        if status == "current" and any(word.startswith("ex-") and word != "ex-officio" for word in np.words):
            status = "former"  # "the ex-Calder chief"
        return ranks, status if status != "current" else status_after(np)

    def _row_of_noun(self, np: NounPhrase) -> TitleRow | None:
        """Give the office that a noun stands for: "prime ministership"; no "chain of command" does."""
        if np.head == "command" and not (np.links or np.det or np.possessor):
            return None
        whole = f"{np.words[-1]} {np.head}" if np.words else np.head
        return self.lexicon.office_noun(whole) or self.lexicon.office_noun(np.head)

    def _noun(self, np: NounPhrase) -> OfficeRef | None:
        """Read an office from a noun that stands for one: "presidency", "presidential race", "NATO's top job"."""
        span = (np.sentence.cuts[np.first], np.sentence.cuts[min(np.last, len(np.sentence.shape))])
        row, organization = self._row_of_noun(np), self.organization(np)
        if row is None:
            row = self._adjective_row(np)
            own = row is None or row.scope[:1] == ("party",)  # "the Conservative leadership election"
            if not own and organization is not None and self._is_party(organization):
                organization = self._state_before(np)  # a party's candidate stands for its state's presidency
            stood = np.title is not None and (np.title.row.kind == "candidate" or np.title.row.title == _BEARER)
            contest = np.head in _CONTESTS
            named = self.lexicon.title(np.words[-1]) if np.words and (contest or stood) else None
            if row is None and named is not None and named.kind == "office":
                row = named  # "the Speaker election", "its director nominees", but not "the general election"
            if row is None and np.words and (contest or stood):
                row = self.lexicon.office_noun(np.words[-1])  # "the governorship election", "governorship candidate"
                of_party = stood and row is not None and organization is not None and "party" not in row.scope
                organization = None if of_party and self._is_party(str(organization)) else organization
        if row is not None:
            body = self._body(np) if row.kind == "generic" and organization is not None else None
            if body is not None and body.row is not None:  # "the helm of the World Bank"
                return OfficeRef(self.lexicon.chief(body.row) or row.title, organization, span=span)
            deputy = "deputy" in np.words and not row.title.startswith("deputy")
            title = f"deputy {row.title}" if deputy else row.title
            if title == "member" and organization is not None:
                title = _seated_in(organization, np)
            return OfficeRef(title, organization or row.body or None, span=span)
        titled = self._before_post(np)
        if titled is not None:
            return titled._replace(span=span)
        own = np.head == "portfolio" and np.det.startswith("poss:") and not (np.words or np.modifiers or np.of)
        if (np.head in GENERIC_NOUNS and not _SECOND & set(np.words)) or own:
            return self._pointed_at(np, span)
        return None

    def _pointed_at(self, np: NounPhrase, span: tuple[int, int]) -> OfficeRef:
        """Read the office that a noun only points at: a body's first, but "the Valencia job" may be any there."""
        vague = np.det in {"a", "an", "another"} or "senior" in np.words  # "a top ECB job", "a senior post"
        entity = self._body(np) if not vague else None
        row = None if entity is None else entity.row
        if isinstance(row, PlaceRow) and np.head in JOBS and "top" not in np.words:
            return OfficeRef(None, row.name, generic=True, span=span)
        chief = None if row is None else self.lexicon.chief(row)
        return OfficeRef(chief or None, self.organization(np), generic=True, span=span)

    def _state_before(self, np: NounPhrase) -> str | None:
        """Name the state before a candidate of a party: "the U.S. presidential candidate of the Harlan Party"."""
        states = (m for m in np.modifiers if m.kind in {STATE, NATIONALITY})
        return next((name for m in states if (name := self._mention_name(m)) is not None), None)

    def _before_post(self, np: NounPhrase) -> OfficeRef | None:
        """Read the office that a title before a noun for it names: "the CEO job", "the deputy speaker's post"."""
        if np.head not in _POSTS:
            return None
        owner = np.possessor
        if owner is not None and owner.kind == TITLE and not np.words:
            return self.read(owner)
        named = self.lexicon.office_noun(np.words[-1]) if np.words and np.words[-1] in np.sentence.lows else None
        if named is not None and named.kind == "office":  # "her vice presidency position"
            vice = "vice " if np.words[-2:-1] == ("vice",) else ""
            return OfficeRef(f"{vice}{named.title}", self.organization(np))
        before = np.sentence.mentions.get(np.last - 2)
        if before is not None and before.text == "deputy" and self.deputy:
            return OfficeRef(self.deputy, self.organization(np))  # "the race for the deputy job"
        if before is None or before.kind != TITLE or before.row.kind != "office":
            return None
        rank = np.sentence.mentions.get(np.last - 3)
        ranked = rank is not None and rank.kind == TITLE and rank.text.lower() in _HELPING
        title = f"{rank.text.lower()} {before.row.title}" if ranked and rank is not None else before.row.title
        return OfficeRef(title, self.organization(np))

    def minister(self, np: NounPhrase, *, bare: bool = False) -> OfficeRef | None:
        """Read the minister that a ministry or a brief stands for, or a field alone: "the economy brief", "defence"."""
        title = minister_of(np, self.lexicon) or (portfolio_minister(np, self.lexicon) if bare else "")
        if not title:
            return None
        junior = "junior" in np.words  # "a junior trade brief"
        title = title.replace(" minister", " secretary") if self.secretaries and not junior else title
        span = (np.sentence.cuts[np.first], np.sentence.cuts[min(np.last, len(np.sentence.shape))])
        state = self.lexicon.states.get(getattr(np.name.row, "country", "")) if np.name is not None else None
        if state is not None and (field := shared_field(np)) and self.registry.find("state", state.name) is None:
            return OfficeRef(f"{field} {'secretary' if self.secretaries else 'minister'}", None, span=span)
        return OfficeRef(title, state.name if state is not None else None, span=span)


def _in_charge(portfolio: str, title: str) -> str:
    """Give the title of who is in charge of a field: "water minister", "deputy water minister"."""
    if title not in _JUNIOR:
        return f"{portfolio} {title}"
    rank = title.removesuffix("minister of state").removesuffix("minister").strip()
    return f"{rank} {portfolio} minister".strip()


def _noun_behind(np: NounPhrase) -> str:
    """Give the noun of a body behind a title, which no state is: "the leader of the party", "the union's"."""
    return next((linked.head for link, linked in np.links if link == "of" and linked.head in OWN_NOUNS), "")


def _post(np: NounPhrase) -> NounPhrase | None:
    """Give what says for which office a candidate stands: "the post of chairman", "the Senate chairman slot"."""
    if np.head not in _POSTS:
        return None
    return np.of if np.of is not None and np.of.title is not None and np.of.name is None else np


def _seated_in(organization: str, np: NounPhrase) -> str:
    """Give what a member of a body is called: a court's justice, the holder of "her Senate seat"."""
    if is_bench(organization):
        return bench_title(organization)
    return seat_title(organization) if np.head == "seat" else "member"


def _county_of(np: NounPhrase, organization: str | None) -> str | None:
    """Give the county before its officer's title, of which the title has taken the noun: "Harlan County Executive"."""
    before = np.modifiers[-1] if np.modifiers else None
    named = organization is not None and before is not None and before.text == organization
    if np.title is None or not named or not np.title.text.startswith("County "):
        return organization
    return organization if str(organization).endswith("County") else f"{organization} County"


def _is_of_some_body(np: NounPhrase) -> bool:
    """Whether a post is in one of many bodies, so that it is none in particular: "the top job at a big museum"."""
    some = (linked for _, linked in np.links if linked.det in {"a", "an"} and linked.name is None)
    return np.head in GENERIC_NOUNS and any(not _SIZES.isdisjoint(linked.words) for linked in some)
