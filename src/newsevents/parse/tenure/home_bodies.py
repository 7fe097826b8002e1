"""What a story is at home in: the town or body whose office is contested has the offices that no words place.

"Mayor Ana Reyes", in a story on Harlan's next city manager, is Harlan's, however often another town is named; the
finance director in one on Calder's next chief executive is Calder's. Where the sentence has just named another town
or another body of the kind, the office is that one's.
"""

from collections.abc import Callable, Iterable, Mapping
from collections.abc import Set as AbstractSet

from newsevents.lexicon.rows import TitleRow
from newsevents.parse.contest.councils import council_of, municipality_of
from newsevents.parse.names.entities import Entity, Holding, entity_of
from newsevents.parse.reading import Reading
from newsevents.parse.tenure.cabinets import WIDER, of_own_cabinet
from newsevents.parse.tenure.clues import Clues
from newsevents.parse.tenure.evidence import UNKNOWN, Evidence, seat_of
from newsevents.parse.tenure.scopes import PLACES, kinds_of, of_any_gender
from newsevents.parse.words.items import ORGANIZATION, PLACE

_Held = tuple[Entity, int, Holding]
_OWN = frozenset("company team university media orchestra union ngo sports institute international".split())
"""Kinds of bodies whose officers a story on one of their offices speaks of."""
_PUBLIC = frozenset("state government region monarchy court legislature police military central_bank church".split())
"""First scopes of titles that are not first of all a house's own."""
_BOARDS = frozenset({"trustee", "regent", "superintendent", "assistant superintendent", "deputy superintendent"})
"""Offices of schools and universities that name no body of their own."""
_COUNCIL_OFFICES = frozenset({"speaker", "deputy speaker", "chief whip"})
"""Offices of a town's council in a story on its mayor that names no house of parliament."""
COUNTY_OFFICES = frozenset({"sheriff", "undersheriff"})
"""Offices that a county has, where the story speaks of one."""
_COUNTY_OFFICERS = frozenset(
    """commissioner supervisor coroner assessor prosecutor treasurer clerk judge administrator district prosecuting
    attorney chief deputy county public defender""".split()
)
"""Words of the titles of officers whom a county has too, where the story is one on its offices."""
_ON_COMMISSIONS = frozenset({"commissioner", "supervisor"})
"""Members of a county's commission, where a story speaks of one."""
_LEADERS = frozenset({"president", "prime minister", "premier", "minister", "chief minister", "secretary of state"})
"""Offices that a region may have, though they are a state's where the article names one."""
_OF_STATES = "United States"
"""The country whose states have officers of their own with the titles of its own."""
_OF_WHOLE_STATES = frozenset({"governor", "lieutenant governor", "attorney general"})
_ELECTED_BELOW = "attorney general"
"""An office to which American states elect somebody, and the nation nobody."""
_ELECTING = frozenset("primary primaries runoff re-election reelection ballot voters campaign race".split())
_COUNCILLORS = frozenset({"councillor", "alderman", "cathaoirleach", "leas-chathaoirleach"})
_CHAIRS = frozenset({"chair", "vice chair", "deputy chair"})
"""Who heads a municipality in some countries."""
_OPENING = 3
"""Sentences behind the headline that say what a story is about."""
_OF_REGIONS_TOO = frozenset({"minister", "treasurer", "attorney general", "solicitor general", "speaker", "mla"})
"""Offices that a region with a premier has as a state has them."""
_WHOLE_STATES = ("prime minister", "defence ", "defense ", "foreign ", "external affairs ")
"""What titles begin with that only ministers of a whole state have, not those of a region."""
_PREMIERS = frozenset({"premier", "chief minister", "minister-president"})
_LEARNED = frozenset({"university", "school", "council"})


def home_of(r: Reading, found: Evidence, title: TitleRow, token: int, sentence: object) -> str | None:
    """Name the contested office's town or body as that of an office told at a token, unless another stands nearer."""
    if title.title in _COUNCILLORS and (council := council_of(r)) is not None:
        return council
    if title.title == "leader" and (council := council_of(r, _OPENING)) is not None:
        return council  # who leads a council of which a story opens with speaking
    if of_any_gender(title.title) in _CHAIRS and (town := municipality_of(r)) is not None:
        return town
    focus = r.focus
    if focus is None or focus.organization is None:
        return None
    body = r.registry.body_called(focus.organization)
    of_council = focus.title == "mayor" and title.title in _COUNCIL_OFFICES and not found.bodies.get("legislature")
    if title.scope[:1] == ("city",) or of_council:
        town = _town(focus.organization, body, found)
        return town if town and not _names_other(sentence, token, {town, focus.organization}) else None
    if body is None or not _has_office(r, body, title, found):
        return None
    others = (m.entity or entity_of(r.registry, m) for m in getattr(sentence, "mentions", {}).values()
              if m.kind == ORGANIZATION and m.first < token)  # fmt: skip
    rivals = any(e is not None and e is not body and _has_office(r, e, title, found) for e in others)
    return None if rivals else body.usual_name


def _town(name: str, body: Entity | None, found: Evidence) -> str:
    """Give the town that the contested office is of, or is in: Harlan, of the Harlan City Council."""
    if name in found.cities:
        return name
    return seat_of(name) if body is not None else ""


def _has_office(r: Reading, body: Entity, title: TitleRow, found: Evidence) -> bool:
    """Whether a body is of a kind whose officers have a title."""
    kind = found.kinds.get(body) or getattr(body.row, "kind", None) or r.lexicon.organization_kind(body.name) or UNKNOWN
    if title.title in _BOARDS:
        return kind in _LEARNED or (kind == UNKNOWN and title.title != "regent")
    return kind in _OWN and _PUBLIC.isdisjoint(title.scope[:1]) and kind in kinds_of(title.scope)


def _names_other(sentence: object, token: int, own: set[str]) -> bool:
    """Whether a sentence has named another town before a token."""
    named = (m for m in getattr(sentence, "mentions", {}).values() if m.kind == PLACE and m.first < token)
    return any(m.text not in own and getattr(m.row, "kind", "city") == "city" for m in named)


def county_of(r: Reading, found: Evidence, title: TitleRow, token: int, sentence: object) -> str | None:
    """Name the county whose officer a title is: its sheriff, and in a story on its sheriff its commissioners."""
    focus = r.focus
    own = title.title in COUNTY_OFFICES or title.title.startswith("county ")
    if not own and _COUNTY_OFFICERS.issuperset(title.title.split()) and focus is not None:
        contested = focus.title in COUNTY_OFFICES | {title.title} or (focus.organization or "").endswith(" County")
        own = contested and "company" not in title.scope
    if title.title in _ON_COMMISSIONS and not own:
        own = found.public_boards
    number, block = getattr(sentence, "number", 0), getattr(sentence, "block", 0)
    return found.counties.best(token, number, block, set()) if own else None


def is_local(r: Reading, found: Evidence, title: TitleRow, state: str | None) -> bool:
    """Whether an office is no state's: a town's or region's, in a story that speaks of the state's towns only."""
    if state == _OF_STATES and title.title == _ELECTED_BELOW and _elects(r, title):
        return True  # the nation's is appointed
    below = not {"region", "city"}.isdisjoint(title.scope) and title.title not in _LEADERS
    towns_only = state not in found.stated and state not in found.countries
    if title.scope[0] in _PUBLIC - {"region"} and state != _OF_STATES:
        return False
    return (title.title.startswith("state ") and state == _OF_STATES) or (below and towns_only)


def place_of(found: Evidence, title: TitleRow, at: tuple[int, int, int], taken: AbstractSet[str]) -> str | None:
    """Give the city or region whose office one told at a token, in a sentence of a block, is, as its scope asks."""
    for scope in title.scope:
        if scope not in PLACES:
            continue
        clues = found.cities if scope == "city" else found.regions
        countries = found.countries
        allowed = {n for n in countries if countries[n] in title.countries} if title.countries else set()
        if scope == "region" and title.countries and not allowed:
            continue
        best = clues.best(*at, taken | _ungoverned(title, clues), allowed)
        if best is not None:
            return best
    return None


def _ungoverned(title: TitleRow, places: Clues) -> set[str]:
    """Name the counties of a story, where an office is one that only whole states have."""
    return {c.name for c in places if c.name.endswith(" County")} if title.title in _OF_WHOLE_STATES else set()


def _elects(r: Reading, title: TitleRow) -> bool:
    """Whether a story's contest is an election to an office."""
    contested = r.focus is not None and r.focus.title == title.title
    return contested and not _ELECTING.isdisjoint(r.tokens.vocabulary)


def local_house(found: Evidence, body: str) -> str | None:
    """Give the house of the headline's region that is called as a state's is: the Texas House, of "Rep." too."""
    houses = (clue.name for kind in ("legislature", "upper_house") for clue in found.bodies.get(kind, ()))
    called = body.split(maxsplit=1)[0]
    return next((name for name in houses if called in name and name.startswith(tuple(found.home))), None)


def home_region(found: Evidence, title: TitleRow) -> str | None:
    """Give the region that the headline names, for an office that a region has as a state: its attorney general."""
    regional = "region" in title.scope and title.title.startswith(("attorney", "solicitor", "auditor"))
    home = sorted(found.home)
    return home[0] if regional and len(home) == 1 else None


def contested_region(
    r: Reading, found: Evidence, held: Mapping[tuple[str, str], set[str]], title: TitleRow, token: int
) -> str | None:
    """Give the region whose premiership is contested, for its ministers: Kerala, of "Home Minister Reyes".

    ``held`` tells of whom the offices are that the story tells of, by title and status.
    """
    focus, lowers = r.focus, r.tokens.lowers
    region = focus.organization if focus is not None else None
    region = region if region in found.countries else _governed(r, found, held)
    if region not in found.countries or title.title.startswith(_WHOLE_STATES):
        return None
    minister = title.scope[:1] == ("government",) or title.title in _OF_REGIONS_TOO
    return None if not minister or WIDER & set(lowers[max(0, token - 1) : token + 2]) else region


def governs(title: TitleRow | None) -> bool:
    """Whether an office is a region's head's, which tells whose the other ministers of a story are."""
    return title is not None and title.scope[:1] == ("region",)


def in_turn(holdings: Iterable[_Held], title: Callable[[str], TitleRow | None]) -> list[_Held]:
    """Give who has which offices as the story tells them, but those of regions' heads, who tell of others, first."""
    return sorted(holdings, key=lambda held: (not governs(title(held[2].title)), held[2].span))


def _governed(r: Reading, found: Evidence, held: Mapping[tuple[str, str], set[str]]) -> str | None:
    """Give the region whose premier a story that is about its office, or is headed by its name, tells of."""
    rows = ((r.lexicon.title(title), names) for (title, status), names in held.items() if status != "former")
    regions = {n for row, names in rows if governs(row) for n in names}
    if not regions and "premier" in r.tokens.vocabulary:  # "the premier said", of the one province that is named
        regions = {clue.name for clue in found.regions}
        return next(iter(regions)) if len(regions) == 1 and of_own_cabinet(r, found, regions) else None
    focus = r.lexicon.title(r.focus.title) if r.focus is not None and r.focus.title is not None else None
    about = governs(focus) or regions <= found.home
    about = about or of_own_cabinet(r, found, regions) or (not found.stated and _opens_on_premier(r))
    return next(iter(regions)) if len(regions) == 1 and about else None


def _opens_on_premier(r: Reading) -> bool:
    """Whether a story that names no head of a state's government opens with a region's: "Premier Ana Reyes"."""
    holdings = [h for p in r.registry.holders for h in p.holdings]
    opening = (h for h in holdings if h.sentence.number < _OPENING)
    return all(h.title != "prime minister" for h in holdings) and any(h.title in _PREMIERS for h in opening)
