"""Houses that fill offices of their own: "Acme names Ana Reyes chief executive", "Ana Reyes, Acme's finance chief"."""

from newsevents.lexicon.grammar import default_grammar
from newsevents.lexicon.lexicon import Lexicon
from newsevents.lexicon.rows import TitleRow
from newsevents.parse.clauses.predications import OBJECT, SUBJECT
from newsevents.parse.events.events import Event
from newsevents.parse.names.entities import Entity, entity_of
from newsevents.parse.people.office_ref import OfficeRef
from newsevents.parse.reading import Reading
from newsevents.parse.tenure.employers import owner_phrase
from newsevents.parse.tenure.held_offices import held, plain
from newsevents.parse.tenure.news_bringers import brings_news
from newsevents.parse.tenure.organs import whole_body
from newsevents.parse.tenure.scopes import presided_nouns
from newsevents.parse.words.items import ORGANIZATION
from newsevents.parse.words.phrases import NounPhrase

_OWN_HOUSES = frozenset({"company", "team", "media"})
"""Scopes of offices that a house fills for itself: "Acme names Ana Reyes chief executive"."""
_SCOPES = {
    "university": frozenset({"university", "organization", "school"}),
    "institute": frozenset({"organization"}),
    "ngo": frozenset({"organization"}),
    "sports": frozenset({"organization", "team"}),
    "union": frozenset({"union"}),
    "party": frozenset({"party", "company", "team", "media"}),
    "international": frozenset({"international", "organization"}),
    "central_bank": frozenset({"central_bank"}),
    "legislature": frozenset[str](),
    "upper_house": frozenset[str](),
    "council": frozenset[str](),
    "committee": frozenset[str](),
    "court": frozenset[str](),
    "government": frozenset[str](),
}
"""Of what kinds of office a body of a kind is the house, where that is more or less than any house's."""
_FILLING = frozenset({"appointed", "took_office", "extended"})
_DIRECTORS = frozenset({"director", "trustee", "governor", "regent"})
_ELECTORS = _DIRECTORS | {"member", "delegate", "elector"}
_TURNING_DOWN = frozenset({"reject", "vote_down", "turn_down"})
_BLOCS = frozenset({"party", "coalition", "alliance", "movement", "church", "league", "council", "website", "network"})
"""Bodies that an officer of another one may leave."""
_CHOOSING = frozenset("board assembly congress conference convention synod council senate".split())
"""Heads of phrases for those who choose for a body: "Norvest's general assembly"."""
_ELECTING = frozenset({"elect", "re-elect", "reelect"})
_CHAIRS = frozenset({"chair", "vice chair", "deputy chair", "chairman", "vice chairman", "speaker", "deputy speaker"})
_CHAIRED = frozenset({"committee", "council", "legislature", "upper_house"})
_CHOOSING_ORGANS = frozenset({"executive", "central", "governing", "supervisory", "national"})
"""Words in the names of organs whose choice is the whole body's."""
_PANELS = frozenset({"committee", "subcommittee", "panel", "caucus", "council", "assembly", "commission"})
_BOARDS = ("Board", "Directors", "Trustees", "Governors", "Council", "Committee", "Governing Body", "Executive Board")
"""First and last words of bodies that choose for another one."""


def own_employer(r: Reading, office: OfficeRef, event: Event, person: Entity) -> str | None:
    """Name the firm that promotes its own: "Ana Reyes, Acme's finance chief, was named chief executive"."""
    row = r.lexicon.title(plain(office.title) or "")
    if row is None or _OWN_HOUSES.isdisjoint(row.scope) or event.roles.get("appointer"):
        return None
    here = held(person, ("outgoing", "current"), event.predication.sentence)
    return next((o.organization for o in here if o.organization and _is_firm(r, o.organization)), None)


def leaves_own(r: Reading, event: Event, person: Entity) -> bool:
    """Whether somebody leaves the body whose officer they are: "Ana Reyes, Acme's chief, resigned from the company"."""
    houses = {o.organization for o in held(person, ("outgoing", "current", "former")) if o.organization}
    for np in event.predication.get("from"):
        body = entity_of(r.registry, np.name) if np.kind == ORGANIZATION and np.name is not None else None
        named = body is not None and not houses.isdisjoint({body.name, body.usual_name})
        of_firm = np.head in default_grammar().bodies - _BLOCS and any(_is_firm(r, house) for house in houses)
        plain = np.det == "the" and not (np.words or np.modifiers or np.links)
        on = np.sentence.shape[np.last : np.last + 1]  # but "from the bank he worked for"
        if not named and not (of_firm and plain and on in {"", "i", ".", ",", ":", "r", "@", "c"}):
            return False
    return True


def _is_firm(r: Reading, name: str) -> bool:
    body = r.registry.find("organization", name)
    kind = getattr(body.row, "kind", None) or r.lexicon.organization_kind(name) if body is not None else ""
    return kind in {None, *_OWN_HOUSES}


def fills(event: Event) -> bool:
    """Whether an event says that somebody comes into an office or stays in it: not that they have it, or go."""
    return event.frame.set.get("action") in _FILLING


def own_house(r: Reading, office: OfficeRef, event: Event) -> str | None:
    """Name the house that fills an office of its own: "Acme names Ana Reyes chief executive"."""
    row = r.lexicon.title(plain(office.title) or "")
    scopes = set(row.scope) if row is not None else set()
    backs = event.source in event.roles.get("endorser", ())  # "Acme said it would back Ms Reyes"
    announcer = [event.source] if event.source is not None and not backs else []  # "Acme said Ms Reyes had resigned"
    if row is not None and row.scope[:1] != ("media",):
        announcer = [a for a in announcer if not brings_news(r, a, event.predication.sentence)]
    owned = owner_phrase(event) if event.roles.get("appointer") else None
    if owned is not None:
        return _house_owned(r, owned)
    for a in event.roles.get("appointer", []) if _chairs_itself(event, office.title or "") else []:
        if a.kind == "organization" and not a.name.islower() and _is_chaired(r, a):
            return a.usual_name
    able = (*event.roles.get("appointer", []), *announcer, *_weighers(r, event), *_of_boards(r, event))
    for a in (whole_body(r, body, office.title or "") for body in able):
        if a.kind != "organization" or a.name.islower() or a.name.endswith(_BOARDS) or a.name.startswith(_BOARDS):
            continue
        if "'s " in a.name or "’s " in a.name:
            continue  # "Chile's two houses of parliament"
        kind = getattr(a.row, "kind", None) or r.lexicon.organization_kind(a.name)
        if scopes & (_OWN_HOUSES if kind is None else _SCOPES.get(kind, _OWN_HOUSES)):
            return a.usual_name
    return None


def _chairs_itself(event: Event, title: str) -> bool:
    """Whether an office is one that those who elect to it have among themselves: "the panel elected her as chair"."""
    return event.predication.lemma in _ELECTING and title in _CHAIRS


def chaired(office: OfficeRef | None, event: Event) -> OfficeRef | None:
    """Let the chair that a body without a name elects be no other body's: "the committee elected her as chair"."""
    if office is None or office.organization is not None or not _chairs_itself(event, office.title or ""):
        return office
    heads = {e.name.lower().rpartition(" ")[2] for e in event.roles.get("appointer", []) if e.name.islower()}
    return office if _PANELS.isdisjoint(heads) else office._replace(closed=True)


def _is_chaired(r: Reading, body: Entity) -> bool:
    """Whether a body meets under a chair or speaker of its own: no executive, which chooses for the whole."""
    kind = getattr(body.row, "kind", None) or r.lexicon.organization_kind(body.name)
    return kind in _CHAIRED and _CHOOSING_ORGANS.isdisjoint(body.name.lower().split())


def _house_owned(r: Reading, np: NounPhrase) -> str | None:
    """Name the body that an owner's phrase says is owned, if it has a name."""
    house = np.possessor or next((linked for link, linked in np.links if link == "of"), None)
    body = entity_of(r.registry, house.name) if house is not None and house.name is not None else None
    return body.usual_name if body is not None and body.kind == "organization" else None


def _of_boards(r: Reading, event: Event) -> list[Entity]:
    """Give the house whose board or assembly, as its words say, fills an office: "the board of Acme has named her"."""
    p = event.predication
    phrases = (
        p.get(SUBJECT) if event.roles.get("appointer") or (fills(event) and p.get(OBJECT) and not p.passive) else []
    )
    whole = [np.of if np.of is not None and np.of.head in _DIRECTORS else np for np in phrases if _is_board(np)]
    owners = [owner for np in whole if (owner := np.of or np.possessor) is not None and owner.kind == ORGANIZATION]
    return [body for np in owners if np.name is not None and (body := entity_of(r.registry, np.name)) is not None]


def _is_board(np: NounPhrase) -> bool:
    """Whether a phrase is of those who choose for a body: "the board of Acme", "Acme's members", "its trustees"."""
    several = np.title is not None and np.title.text.lower().endswith("s")
    return np.head in _CHOOSING or (several and np.head in _ELECTORS)


def _weighers(r: Reading, event: Event) -> list[Entity]:
    """Give the house that looks at people for an office: "Acme's board is weighing Ana Reyes for chief executive"."""
    p, status = event.predication, event.frame.set.get("status")
    if status != "mentioned" and not (status == "rejected" and p.lemma in _TURNING_DOWN):
        return []
    phrases = p.get(SUBJECT)
    houses = [(np.possessor or np.of or np) if np.head == "board" else np for np in phrases]
    named = [np.name for np in houses if np.kind == ORGANIZATION and np.name is not None]
    return [body for mention in named if (body := entity_of(r.registry, mention)) is not None]


def outgoing_from(r: Reading, title: str) -> str | None:
    """Name the one body of which somebody is on the way out of an office, or whose governor or mayor will not stand."""
    told = [(p, h) for p in r.registry.holders for h in p.holdings if h.title == title and h.organization is not None]
    row, standing = r.lexicon.title(title), _standing(r)
    placed = row is not None and row.scope[:1] in {("region",), ("city",)}
    bodies = {
        h.organization
        for p, h in told
        if h.status == "outgoing" or (placed and h.status == "current" and p in standing)
    }
    return bodies.pop() if len(bodies) == 1 else None


def _standing(r: Reading) -> set[Entity]:
    """Give those of whom a story says that they stand, or do not."""
    return {p for e in r.events if e.frame.event == "candidacy" for p in e.roles.get("person", ())}


def backers(r: Reading) -> set[str]:
    """Name the bodies that take sides: it is seldom their own office that they back somebody for."""
    sides = (e for e in r.events if e.frame.event == "endorsement")
    return {b.usual_name for e in sides for b in e.roles.get("endorser", ()) if b.kind == "organization"}


def unnamed_house(event: Event, title: TitleRow, lexicon: Lexicon) -> str:
    """Give the noun for a body without a name that fills an office of its own: "the federation elected a president"."""
    if "organization" not in title.scope:
        return ""
    nouns = presided_nouns(lexicon)
    heads = (e.name.lower().rpartition(" ")[2] for e in event.roles.get("appointer", []) if e.kind != "state")
    return next((noun for noun in heads if noun in nouns), "")
