"""What an article says its offices may belong to: every mention of a state, a place or a body is a clue.

A name that has others in it is a clue to these too: "Florida Board of Governors" to Florida, "Harlan City Council" to
Harlan. Where somebody is from ("Reyes of Duluth"), and the code under which a share is traded, say nothing.
"""

from collections.abc import Iterable, Iterator

from attrs import define, field

from newsevents.lexicon.gazetteer import Gazetteer
from newsevents.lexicon.rows import OrganizationRow, PlaceRow, StateRow
from newsevents.parse.names.entities import Entity, entity_of
from newsevents.parse.names.name_joints import is_area
from newsevents.parse.people.office_owners import ROOTS, is_scene
from newsevents.parse.people.public_boards import has_public_board
from newsevents.parse.reading import Reading
from newsevents.parse.tenure.clues import Clue, Clues
from newsevents.parse.tenure.labels import labels
from newsevents.parse.tenure.main_body import HEADLINE, INVESTOR, LEAD, RULED, MainBody, described_bodies
from newsevents.parse.tenure.nations import Nations
from newsevents.parse.tenure.news_bringers import is_source
from newsevents.parse.tenure.organs import whole_body
from newsevents.parse.tenure.passing_names import is_kicker, is_left_behind, is_ticker, tells_of_sort
from newsevents.parse.words.items import NATIONALITY, ORGANIZATION, PERSON, PLACE, STATE, TITLE, Mention, Sentence

_STATED, _CITY, _BODY = 1.0, 0.7, 0.5
_DATELINE = 10.0
_FORMER, _PAST = frozenset({"former", "ex", "retired", "onetime", "one-time"}), 0.2
"""How little a body says whose former officer somebody is: "former Calder executive Ana Reyes"."""
_WORLDWIDE = frozenset({"World", "International", "European", "African", "Asian", "Nations"})
_CRISES = frozenset("crisis conflict withdrawal evacuation pullout debacle invasion protocol backstop".split())
"""What states are named for that are elsewhere: "his handling of the Afghanistan crisis"."""
_OF_OLD = ROOTS | {"war", "war-era"}
_OF_NATIONS = frozenset({"minister", "ministers", "office", "secretary", "department"})
_WORKING, _VETERANS = frozenset({"at", "with", "of", "from", "for"}), (["veteran"], ["alumnus"], ["insider"])
_INVESTORS = frozenset({"Capital", "Partners", "Investors", "Advisors", "Advisers"})
_MANAGERS = frozenset({"Asset Management", "Investment Management", "Fund Management", "Capital Management"})
UNKNOWN = "unknown"
"""The kind of a body of which the article and the lexicon say no more than its name."""
_CHAMBERS = {"House": "legislature", "Assembly": "legislature", "Senate": "upper_house"}
_OF_CHAMBERS = frozenset(
    {"Democrats", "Republicans", "GOP", "Democratic Caucus", "Republican Conference", "Conference"}
)
"""What goes by the name of its house: "Senate Republicans"."""
_PLACED = frozenset({"legislature", "upper_house", "court", "police"})
"""Kinds of known bodies whose names may say of which region they are: "Texas House"."""
_PARTIES = frozenset({"party", "alliance", "council", "committee"})
_LOCAL = frozenset({"City", "Town", "County", "Village", "Borough", "Municipal", "District", "Shire", "Township"})
_LOCAL_BODIES = frozenset({"Council", "Commission", "Hall", "Police", "Department", "Aldermen", "Board", "Borough"})


@define(eq=False)
class Evidence:
    """The clues of an article, by what they are clues to."""

    nations: Nations
    """Which state it is of where no clue says so."""
    states: Clues = field(factory=lambda: Clues(least=0.0))
    cities: Clues = field(factory=Clues)
    regions: Clues = field(factory=Clues)
    counties: Clues = field(factory=lambda: Clues(least=0.0))
    """Counties that the names of their bodies tell: "Harlan County commissioners"."""
    bodies: dict[str, Clues] = field(factory=dict)
    """Bodies by kind."""
    countries: dict[str, str] = field(factory=dict)
    """The codes of the regions' states."""
    names: set[str] = field(factory=set)
    """The states named, datelines aside."""
    stated: set[str] = field(factory=set)
    """The states that are spoken of themselves, not only their towns and bodies."""
    main: Entity | None = None
    """The body that the article is about, where it is about one."""
    headlined: bool = False
    """Whether the headline names it."""
    spoken_of: bool = False
    """Whether the article speaks of it time and again: "the bank", "the bank's"."""
    in_headline: set[Entity] = field(factory=set)
    """All the bodies that it names."""
    labels: dict[int, Entity | None] = field(factory=dict)
    """The bodies and states that head the blocks of a round-up, if they have any: "WORLD BANK." """
    home: set[str] = field(factory=set)
    """The regions that the headline or the dateline names."""
    kinds: dict[Entity, str] = field(factory=dict)
    owners: dict[Entity | None, str] = field(factory=dict)
    """The states whose parties the article says they are."""
    public_boards: bool = False
    """Whether the boards that it speaks of are the public's."""

    def opposition(self, person: Entity | None, title: str) -> str | None:
        """Give the party of who would be a minister if it governed: a shadow minister's own, or the only one named."""
        if not title.startswith("shadow "):
            return None
        parties = [body for body, kind in self.kinds.items() if kind == "party"]
        names = {name for body in parties for name in body.forms}
        held = person.holdings if person is not None else ()
        own = (h.organization for h in held if h.organization in names)
        return next(own, None) or (parties[0].usual_name if len(parties) == 1 else None)

    def main_in(self, block: int) -> Entity | None:
        """Give the body that a block is about: its item's, or the whole article's."""
        return self.labels.get(block, self.main)

    def is_elsewhere(self, body: str) -> bool:
        """Whether an office, if of this body, is of another firm than the one that the headline names."""
        main = self.main if self.headlined else None
        firm = main is not None and self.kinds.get(main, UNKNOWN) in {"company", UNKNOWN}
        return firm and body not in {e.usual_name for e in self.in_headline}

    def is_house(self, body: Entity) -> bool:
        """Whether a body fills offices of its own: no parliament, party or committee that fills another's."""
        return not body.name.islower() and self.kinds.get(body, UNKNOWN) not in RULED | _PARTIES


def gather(r: Reading) -> Evidence:
    """Gather the clues of a reading whose names have been settled."""
    found, weights = Evidence(Nations(r), public_boards=has_public_board(r.tokens), owners=_owners(r)), MainBody()
    opening = [s.number for s in r.sentences if not s.headline and not s.caption][:LEAD]
    body = opening[0] if opening else len(r.sentences)  # where the lines above the story end
    for s in r.sentences:
        opens = s.headline or s.number == body
        for i, mention in s.mentions.items():
            origin, aside = _is_origin(s, i), mention.kind == ORGANIZATION and _is_of_commentator(s, i)
            for to, name, weight in _clues(mention, found, r) if not _is_aside(s, i) else ():
                local = to is found.cities or to is found.regions
                elsewhere = to is found.counties and _is_of_another(s, i)
                strange = to is found.states and r.registry.find("state", name) is None and _is_scene(s, i)
                if strange or (origin and local) or (aside and to in found.bodies.values()) or elsewhere:
                    continue
                times = HEADLINE if s.headline and to is not found.states else 1.0
                times *= _PAST if _is_past_employer(s, i) else 1.0
                to.add(Clue(mention.first, s.number, s.block, name, weight * times, opens))
                if s.headline and to is found.regions:
                    found.home.add(name)
            if mention.kind == TITLE and mention.text.startswith("County ") and i - 1 in s.mentions:
                county = f"{s.mentions[i - 1].text} County"  # "Harlan County commissioners"
                found.counties.add(Clue(mention.first, s.number, s.block, county, _STATED))
            if mention.kind == ORGANIZATION and not (is_ticker(s, i) or tells_of_sort(s, i) or is_kicker(s, i)):
                named = entity_of(r.registry, mention)
                weights.see(named, found.kinds, headline=s.number < body, lead=s.number in opening)
    found.names = {clue.name for clue in found.states}
    found.stated = {clue.name for clue in found.states if clue.weight >= _STATED}
    _drop_foreign(found, r)
    if "company" not in found.bodies and UNKNOWN not in found.bodies and INVESTOR in found.bodies:
        found.bodies["company"] = found.bodies.pop(INVESTOR)
    abroad = _is_of_elsewhere(r, body)
    for to, name in _dateline(r, found):
        weight = _PAST if abroad and name not in found.names else _DATELINE
        to.add(Clue(-1, -1, -1, name, weight if to is found.states else _STATED, opens=True))
    found.labels = labels(r)
    found.main = _whole(weights.best(described := described_bodies(weights.opened, r)), found, r)
    found.headlined, found.in_headline = found.main in weights.headlined, weights.headlined
    found.spoken_of = found.main is not None and described.get(found.main, 0) > LEAD
    return found


def _whole(main: Entity | None, found: Evidence, r: Reading) -> Entity | None:
    """Give the body that a story is about whose trustees it names: "the Board of Trustees of the Calder Museum"."""
    whole = whole_body(r, main, "") if main is not None else None
    if whole is not None and whole is not main:
        found.kinds.setdefault(whole, r.lexicon.organization_kind(whole.name) or UNKNOWN)
    return whole


def _is_of_elsewhere(r: Reading, body: int) -> bool:
    """Whether the first title of the headline or the lead is another state's: "JAKARTA - Japan's Prime Minister"."""
    for s in r.sentences[: body + 1]:
        first = next((i for i, m in s.mentions.items() if m.kind == TITLE), 0)
        i = first - 2 if first > 1 and s.shape[first - 1] == "'" else first - 1
        if not s.caption and first and i in s.mentions and s.mentions[i].kind in {STATE, NATIONALITY}:
            return True
    return False


def _is_aside(s: Sentence, i: int) -> bool:
    """Whether a name is the code of a share, or says of which war, or of whose minister: "a Korean War veteran"."""
    mention, behind = s.mentions[i], s.low(i + 1) if i + 1 < len(s) else ""
    if isinstance(mention.row, StateRow) and mention.kind == STATE:
        nation = mention.row.kind == "nation" and behind in _OF_NATIONS  # "a Northern Ireland minister": in London
        if nation or behind in _CRISES:
            return True
    body = mention.kind == ORGANIZATION
    retired = body and i > 0 and s.low(i - 1) == "retired"  # "retired FBI agent Ana Reyes"
    return retired or is_ticker(s, i) or is_kicker(s, i) or behind in _OF_OLD or (body and tells_of_sort(s, i))


def _drop_foreign(found: Evidence, r: Reading) -> None:
    """Forget the parties of a common name that no state has of which the article speaks: a Kenyan story's "Labour"."""
    if "party" not in found.bodies:
        return
    named = {clue.name for clue in found.states if clue.weight >= _CITY}
    codes = {code for code, row in r.lexicon.states.items() if row.name in named}
    if not codes:
        return
    codes |= {"GB"} if any(r.lexicon.states[code].kind == "nation" for code in codes) else set()
    strange = {
        body.usual_name
        for body, kind in found.kinds.items()
        if kind == "party"
        and len(getattr(body.row, "countries", ())) > 1
        and codes.isdisjoint(body.row.countries)
        and body not in found.owners
    }
    found.bodies["party"] = Clues(clue for clue in found.bodies["party"] if clue.name not in strange)


def _owners(r: Reading) -> dict[Entity | None, str]:
    """Give the parties right before whose names a state's stands, with the state: "Norway's Green Party"."""
    found: dict[Entity | None, str] = {}
    for s in r.sentences:
        for i, mention in s.mentions.items():
            k = i - 2 if i > 1 and s.shape[i - 1] == "'" else i - 1
            owner = s.mentions.get(k) if mention.kind == ORGANIZATION else None
            body = entity_of(r.registry, mention) if owner is not None and isinstance(owner.row, StateRow) else None
            if body is not None and owner is not None and getattr(body.row, "kind", "") == "party":
                found.setdefault(body, owner.row.name)
    return found


def _is_past_employer(s: Sentence, i: int) -> bool:
    """Whether a company's office stands behind a body's name: "former Calder executive Ana Reyes"."""
    title = s.mentions.get(i + 1) if i and s.low(i - 1) in _FORMER else None
    return title is not None and title.kind == TITLE and title.row.scope[:1] == ("company",)


def _is_of_commentator(s: Sentence, i: int) -> bool:
    """Whether a body is that of somebody asked for a view: "Calder analyst Ana Reyes", "a trader at Calder"."""
    behind = s.mentions.get(i + 1)
    if (
        (behind is not None and behind.kind == TITLE and behind.row.kind == "trade")
        or s.lows[i + 1 : i + 2] in _VETERANS
        or is_left_behind(s, i)
    ):
        return True
    if i < LEAD or s.low(i - 1) not in _WORKING:
        return False
    before = s.mentions.get(i - 2)
    return before is not None and (before.kind == PERSON or (before.kind == TITLE and before.row.kind == "trade"))


def _is_origin(s: Sentence, i: int) -> bool:
    """Whether a place is only where somebody is from: "Rosa Lund of Duluth, Minnesota"."""
    if s.shape[i] != PLACE:
        return False
    if i > 1 and s.shape[i - 1] == "," and s.shape[i - 2] == PLACE:
        i -= 2
    return i > 1 and s.shape[i - 2] == PERSON and s.low(i - 1) in {"of", "from"}


def _is_scene(s: Sentence, i: int) -> bool:
    """Whether a town is only where a body is or fills an office: "elected president in Lyon" tells of no French one."""
    before = s.mentions.get(i - 2) if i > 1 and s.low(i - 1) == "in" else None
    if before is not None and before.kind == ORGANIZATION and s.shape[i] == PLACE:
        return not _WORLDWIDE.isdisjoint(before.text.split())  # "a job at the World Nickel Organization in Brussels"
    return before is not None and before.kind == TITLE and is_scene(before.row, s.mentions[i])


def _is_of_another(s: Sentence, i: int) -> bool:
    """Whether a county is only where somebody else serves: "supporters of Mr Lund, a deputy in Harlan County"."""
    title = s.mentions.get(i - 2) if i > 1 and s.low(i - 1) in _WORKING | {"in"} else None
    return title is not None and title.kind == TITLE and title.row.scope[:1] != ("region",)


def _clues(mention: Mention, found: Evidence, r: Reading) -> Iterator[tuple[Clues, str, float]]:
    row, states = mention.row, r.lexicon.states
    if isinstance(row, StateRow):
        yield found.states, row.name, _STATED
        if row.kind == "territory":  # which has a governor as a region has
            yield found.regions, row.name, _STATED
    elif isinstance(row, PlaceRow):
        state = states.get(row.capital_of or row.country)
        namesake = row.ambiguous and state is not None and state.kind == "territory"  # Hamilton, of Bermuda or not
        if state is not None and not (namesake and r.registry.find("state", state.name) is None):
            yield found.states, state.name, _CITY
        if mention.kind == PLACE or row.kind == "region":
            yield _placed(row, found), row.name, _STATED
    elif mention.kind == PLACE and " County District" in mention.text:  # "Harlan County District One Commissioner"
        yield found.counties, f"{mention.text.partition(' County ')[0]} County", _STATED
    elif mention.kind == PLACE and not is_area(mention.text.split()):  # a district has no mayor
        yield found.cities, mention.text, _STATED
    elif mention.kind == ORGANIZATION:
        yield from _house_clues(mention, found)
        yield from _body_clues(mention, found, r)


def _is_of_none(mention: Mention, row: object, r: Reading) -> bool:
    """Whether a name is one of many churches' ("Anglicans"), or of what a story is told on: "announced on Facebook"."""
    if not isinstance(row, OrganizationRow):
        return False
    if row.kind == "church":
        return mention.text in row.adjectives
    told = mention.first > 0 and r.tokens.lowers[mention.first - 1] in {"on", "via"}
    return told and row.kind == "company"


def _placed(row: PlaceRow, found: Evidence) -> Clues:
    """Give the clues among which a place's are."""
    if row.kind != "region":
        return found.cities
    found.countries[row.name] = row.country
    return found.regions


def _house_clues(mention: Mention, found: Evidence) -> Iterator[tuple[Clues, str, float]]:
    """Give the house in the name of its party's members: "House Democrats"."""
    house, _, party = mention.text.partition(" ")
    if house in _CHAMBERS and party in _OF_CHAMBERS:
        yield found.bodies.setdefault(_CHAMBERS[house], Clues()), house, _STATED


def _body_clues(mention: Mention, found: Evidence, r: Reading) -> Iterator[tuple[Clues, str, float]]:
    """Give what a body's mention is a clue to: itself, its state, and the places in its name."""
    entity = entity_of(r.registry, mention)
    row = entity.row if entity is not None else mention.row
    if _is_of_none(mention, row, r):
        return
    shared = mention.text.lower() in r.lexicon.words("ministries_of_many")
    if state := found.owners.get(entity) or ("" if shared else _country_of(row, r)):
        yield found.states, state, _BODY
    kind = row.kind if isinstance(row, OrganizationRow) else r.lexicon.organization_kind(mention.text) or UNKNOWN
    if is_source(mention, kind, r):
        return
    if entity is not None and entity.kind == "organization":
        known = found.kinds.get(entity, UNKNOWN)  # "MBK", once "MBK Partners" has been named
        kind = INVESTOR if _invests(entity, kind, r) else known if kind == UNKNOWN else kind
        found.kinds[entity] = kind
        noun = entity.name.lower() in r.offices.bodies
        lone = row is None and " " not in entity.name and (kind == UNKNOWN or entity.mentions == 1)
        if (not lone and not noun) or (
            kind == UNKNOWN and entity.mentions > 1
        ):  # a lone word may be any: "Head of Communications"
            yield found.bodies.setdefault(kind, Clues()), entity.usual_name, _STATED
    if row is None or kind in _PLACED:
        for place in _places_in(mention.text, r.lexicon.gazetteer):
            yield _placed(place, found), place.name, _BODY
        county, told, rest = mention.text.partition(" County")
        if row is None and told and county and (not rest or rest[0] == " "):
            yield found.counties, f"{county} County", _STATED
        city = seat_of(mention.text) if row is None else ""
        if city:
            yield found.cities, city, _BODY


def _country_of(row: object, r: Reading) -> str:
    """Name the one state that a known body is of; a newspaper's says nothing."""
    own = isinstance(row, OrganizationRow) and row.country in r.lexicon.states and row.kind != "media"
    return r.lexicon.states[row.country].name if own and isinstance(row, OrganizationRow) else ""


def _invests(body: Entity, kind: str, r: Reading) -> bool:
    """Whether a company's name says that it holds other ones' shares, or advises on them."""
    words = body.name.split()
    told = kind == "company" and (words[-1] in _INVESTORS or " ".join(words[-2:]) in _MANAGERS)
    return (told and len(words) > 1) or body.name.lower() in r.lexicon.words("shareholders_and_advisers")


def _places_in(name: str, gazetteer: Gazetteer) -> Iterable[PlaceRow]:
    """Give the places that open a body's name or follow "of" in it: "Victorian Greens", "University of Utah"."""
    words = name.split()
    for at in (0, *(k + 1 for k, word in enumerate(words[:-1]) if word == "of")):
        for end in range(min(len(words), at + 3), at, -1):  # "Texas House" is known, but of Texas
            entries = gazetteer.longest(words[at:end], [w.lower() for w in words[at:end]], 0)
            row = next((e.row for e in entries if e.kind in {PLACE, NATIONALITY} and isinstance(e.row, PlaceRow)), None)
            if row is not None:
                yield row
                break


def seat_of(name: str) -> str:
    """Give the town whose body a name is: "Harlan City Council", "Harlan Police Department"; empty for any other."""
    words = name.split()
    while len(words) > 1 and words[-1] in _LOCAL_BODIES | _LOCAL:
        last = words.pop()
        if last in _LOCAL:
            return " ".join(words)
    return ""


def _dateline(r: Reading, found: Evidence) -> Iterator[tuple[Clues, str]]:
    """Give the states of the places that the story is filed from, and the places themselves."""
    dateline = r.structure.dateline
    states = r.lexicon.states
    for place in dateline.places if dateline is not None else ():
        words = r.text[place.start : place.end].replace(",", " ,").split()
        titled = [w.title() for w in words]
        entries = r.lexicon.gazetteer.longest(titled, [w.lower() for w in words], 0)
        row = entries[0].row if entries else None
        if isinstance(row, StateRow):
            yield found.states, row.name
        elif isinstance(row, PlaceRow):
            if row.country in states:
                yield found.states, states[row.country].name
            yield _placed(row, found), row.name
        elif row is None:
            yield found.cities, " ".join(titled).partition(" ,")[0]
