"""The body whose office an article's contest is for, where the office's own words and events name another or none.

The headline names it as a rule. An organ of a larger body, called after it, has a president where the body has a
secretary general: "the Security Council's choice of the next secretary general" is for an office of the UN.
"""

import re
from collections.abc import Iterator
from functools import lru_cache

from newsevents.lexicon.lexicon import Lexicon
from newsevents.lexicon.rows import OrganizationRow, TitleRow
from newsevents.parse.clauses.predication import OBJECT, SUBJECT
from newsevents.parse.contest.by_elections import BY_SEATS
from newsevents.parse.contest.focus import by_its_title
from newsevents.parse.contest.presidency import elects_president, is_american, speaks_of_presidency
from newsevents.parse.contest.shareholders import DIRECTOR, board_contest
from newsevents.parse.events.events import CONTESTING, Event
from newsevents.parse.names.entities import Entity, entity_of
from newsevents.parse.people.houses import bench_title, is_bench
from newsevents.parse.people.office_ref import OfficeRef
from newsevents.parse.reading import Reading
from newsevents.parse.tenure.evidence import UNKNOWN, Evidence
from newsevents.parse.tenure.home_bodies import local_house
from newsevents.parse.tenure.main_body import INVESTOR
from newsevents.parse.tenure.organs import whole_of_organ
from newsevents.parse.tenure.scopes import PRESIDED, kinds_of
from newsevents.parse.words.items import ORGANIZATION
from newsevents.parse.words.phrases import JOBS

_MUCH = 2
"""How many times as often as another body the one that the headline names must be spoken of."""

_OPENING = 3
"""Sentences, the headline among them, that name what is to be hosted."""
_YEAR = 4
_PRESIDED = frozenset({"international", "sports", "university", "development_bank"})
"""Kinds of bodies whose presidency a story of theirs is about; of a party's, or a union's, it may be the state's."""
_PRESIDENCIES = frozenset({"president", "vice president"})
_PARTIES = frozenset({"party", "alliance"})
_CHOOSE = frozenset({"choose", "elect", "pick", "select"})
_CHOOSING = frozenset("choose chooses elect elects pick picks select selects choosing electing picking".split())
_CHOOSERS = frozenset({"international", "sports", "university", "ngo", "union", "party", "institute", "church"})
"""Kinds of bodies that choose their own officers; of a parliament, the president may be the state's."""
_POLLS = frozenset({"election", "elections", "poll", "polls"})
_TO = (["to"], ["of"], ["at"], ["for"])
_SOCIETIES = frozenset({"ngo", "union", "sports", "institute"})
_OFFICERS = frozenset({"president", "secretary", "treasurer", "chair", "chairman", "auditor"})
"""Last words of the titles of those whom a society elects."""
_OF_TOWN = re.compile(r" (?:(?:City|County|Borough|Town|District|Metropolitan) ){0,2}Council")
"""What a council is called behind the name of its town."""


def settle_contest(r: Reading, found: Evidence, *, told: bool = True) -> None:
    """Correct the body of the office that an article's contest is for; ``told``: once its events' bodies are known."""
    america = r.lexicon.states["US"].name if is_american(r) else ""
    if america and not told:
        _settle_presidencies(r, america)
    if not told and (society := _electing_society(r)) is not None:
        _settle_officers(r, society)
    if not told:
        _settle_chosen(r)
    focus = r.focus
    if focus is None or focus.title is None:
        return
    main = found.main
    presidential = focus.title in _PRESIDENCIES and not _may_preside(r, focus.organization)
    presidential |= bool(america) and focus.title in _PRESIDENCIES and not _is_stood_for(r, focus)
    if presidential and america:  # though the story is on Iran
        r.focus = focus._replace(organization=america)
    elif presidential and told and speaks_of_presidency(r):
        r.focus = focus._replace(organization=found.states.best(0, 0, 0, ()))
    elif main is not None and found.headlined and _is_headed(r, main, focus) and not _is_headlined(r, focus):
        name = main.usual_name
        r.focus = focus._replace(organization=whole_of(r, name, focus.title) or name)
    elif (whole := whole_of(r, focus.organization, focus.title)) is not None:
        r.focus = focus._replace(organization=whole)
    r.focus = by_its_title(r.focus, r)


def settle_seat(r: Reading, found: Evidence) -> None:
    """Give the world's body that a story opens with an office told by where it sits: "the next Hague prosecutor"."""
    focus = r.focus
    city = focus.organization if focus is not None else None
    row = r.lexicon.title(focus.title) if focus is not None and focus.title is not None else None
    if focus is None or row is None or city not in found.cities or "city" in row.scope or not r.sentences:
        return
    kinds, opening = kinds_of(row.scope), r.sentences[: _OPENING + 1][-1].last
    able = [e for e, kind in found.kinds.items() if kind in kinds and e.first < opening and _is_worldwide(e.row)]
    if len(able) != 1:
        return
    r.focus = focus._replace(organization=able[0].usual_name)
    for event in r.events:
        if event.office is not None and event.office[:2] == focus[:2]:
            event.office = event.office._replace(organization=able[0].usual_name)


def _is_worldwide(row: object) -> bool:
    """Whether a known body is of no one state."""
    return isinstance(row, OrganizationRow) and not (row.countries or row.name.islower())


def _is_stood_for(r: Reading, focus: OfficeRef) -> bool:
    """Whether an event's words say that somebody stands for, or gets, just this office: the president of Mexico."""
    offices = (e.office for e in r.events if e.frame.event != "endorsement" and e.modality != "denied")
    return any(o is not None and o.organization == focus.organization and o.title == focus.title for o in offices)


def _settle_presidencies(r: Reading, america: str) -> None:
    """Say of which state the presidency is that people stand for, where the article's parties are America's."""
    for event in r.events:
        office = event.office
        untold = office is not None and office.organization is None and not office.closed
        if untold and office is not None and office.title in _PRESIDENCIES and event.frame.event in CONTESTING:
            event.office = office._replace(organization=america)


def _electing_society(r: Reading) -> str | None:
    """Name the society whose elections a story opens with: "in the polls to the Lima Bar Association"."""
    for s in r.sentences[:_OPENING]:
        for i in (i for i, low in enumerate(s.lows) if low in _POLLS):
            behind = i + 2 + (s.low(min(i + 2, len(s) - 1)) == "the") if s.lows[i + 1 : i + 2] in _TO else -1
            named = [m for m in (s.mentions.get(i - 1), s.mentions.get(behind)) if m is not None]
            bodies = [entity_of(r.registry, m) for m in named if m.kind == ORGANIZATION]
            for body in bodies:
                if body is not None and r.lexicon.organization_kind(body.name) in _SOCIETIES:
                    return body.usual_name
    return None


def _settle_chosen(r: Reading) -> None:
    """Give an office of which no more is told the body that elects, rather than a state that is near."""
    focus = r.focus
    if focus is None or focus.title is None or focus.organization is not None or focus.closed:
        return
    body = _choosing_body(r, focus.title)
    if body is None and focus.title == "president" and not speaks_of_presidency(r):
        body = _electing_body(r)
    r.focus = focus._replace(organization=body)


def _choosing_body(r: Reading, title: str) -> str | None:
    """Name the body, no state's, that chooses an officer: "when the World Chess Federation elects a president"."""
    if _CHOOSING.isdisjoint(r.tokens.vocabulary):
        return None
    for number in (s.number for s in r.sentences if not _CHOOSING.isdisjoint(s.words)):
        choosing = (p for p in r.clauses[number].verbs.values() if p.lemma in _CHOOSE and not p.passive)
        for p in choosing:
            sought = any(np.title and np.title.row.title == title and np.name is None for np in p.get(OBJECT))
            names = [np.name for np in p.get(SUBJECT) if np.kind == ORGANIZATION and np.name is not None]
            body = entity_of(r.registry, names[0]) if sought and len(names) == 1 else None
            kind = getattr(body.row, "kind", "") if body is not None else ""
            if body is not None and (kind or r.lexicon.organization_kind(body.name)) in _CHOOSERS:
                return body.usual_name
    return None


def _electing_body(r: Reading) -> str | None:
    """Name the body, no state, whose election a story on a presidency tells of: "in the FIFA election in May"."""
    if _POLLS.isdisjoint(words := r.tokens.vocabulary) or "presidential" in words:
        return None
    for s in r.sentences:
        for m in (s.mentions.get(i - 1) for i, low in enumerate(s.lows) if low in _POLLS):
            body = entity_of(r.registry, m) if m is not None and m.kind == ORGANIZATION else None
            if body is not None and getattr(body.row, "kind", "") in _PRESIDED:
                return body.usual_name
    return None


def _settle_officers(r: Reading, society: str) -> None:
    """Give the officers who are elected in a story on a society's elections that society."""
    for event in r.events:
        office = event.office
        chosen = event.frame.event == "appointment" and event.frame.set["action"] not in {"left", "leaving"}
        untold = office is not None and office.organization is None and not office.closed
        if chosen and untold and office is not None and (office.title or "").rpartition(" ")[2] in _OFFICERS:
            event.office = office._replace(organization=society)


def settle_board(r: Reading, found: Evidence) -> None:
    """Give seats on a board that shareholders vote on the company whose they are, not the investor who wants them."""
    if r.focus is None or r.focus.title != DIRECTOR or not board_contest(r):
        return
    company = _fought_over(r, found)
    if company is None:
        return
    investors = {None} | {body.usual_name for body, kind in found.kinds.items() if kind == INVESTOR}
    r.focus = r.focus._replace(organization=company.usual_name)
    for event in r.events:
        office = event.office
        if office is not None and office.title == DIRECTOR and office.organization in investors:
            event.office = office._replace(organization=company.usual_name)


def _fought_over(r: Reading, found: Evidence) -> Entity | None:
    """Give the company that a story on a vote of shareholders is about: the headline's, or the first one named."""
    if found.main is not None and found.kinds.get(found.main, UNKNOWN) in {"company", UNKNOWN}:
        return found.main
    heads = (entity_of(r.registry, m) for s in r.sentences if s.headline for m in s.mentions.values())
    unknown = (e for e in heads if e is not None and e.kind == "place" and e.row is None)  # "a revolt at Calder"
    companies = (body for body, kind in found.kinds.items() if kind == "company")
    return next(unknown, None) or min(companies, key=lambda body: body.first, default=None)


def _may_preside(r: Reading, name: str | None) -> bool:
    """Whether a body can have a president whom a presidential contest is for: no party whose head is its leader."""
    if name is None:
        return False
    body = r.registry.body_called(name)
    if body is None:
        return True  # a state, or a place
    kind = getattr(body.row, "kind", "") or r.lexicon.organization_kind(body.name) or UNKNOWN
    if kind in _PARTIES or r.lexicon.chief(body.row) == "president":
        return r.lexicon.chief(body.row) == "president"
    return kind in PRESIDED - {UNKNOWN} or kind == "international" or elects_president(r, name)


def settle_offices(r: Reading) -> None:
    """Give the offices of events the whole of which their body is an organ, and the games their year."""
    offices = [(e, e.office) for e in r.events if e.office is not None and e.office.organization and e.office.title]
    hosting = any(o.title == "host" for _, o in offices) or (r.focus is not None and r.focus.title == "host")
    dated = _dated(r, [str(o.organization) for _, o in offices if o.title == "host"]) if hosting else None
    for event in r.events:
        several = len(event.roles.get("person", ())) > 1 and event.frame.event == "appointment"
        if several and event.office is not None and event.office.title in BY_SEATS:
            event.office = event.office._replace(closed=event.office.organization is None)  # "resigned as MPs"
    for event, office in offices:
        whole = whole_of(r, office.organization, office.title or "")
        if office.title == "host" and dated and _is_undated(str(office.organization), dated):
            whole = dated
        if office.title == "member" and is_bench(str(office.organization)):  # "retired from her seat on the court"
            event.office = office._replace(title=bench_title(str(office.organization)))
        elif whole is not None:
            event.office = office._replace(organization=whole)
        elif _is_post_sought(r, event, office):
            event.office = office._replace(title=r.focus.title if r.focus is not None else None)
    if r.focus is not None and r.focus.title == "host" and dated and _is_undated(r.focus.organization or "", dated):
        r.focus = r.focus._replace(organization=dated)
    if any(o.title == "council leader" for _, o in offices):
        _settle_council_leaders(r, {str(o.organization) for _, o in offices if o.title == "leader"})


def _settle_council_leaders(r: Reading, led: set[str]) -> None:
    """Call "the leader of the council" as the story calls them that names the council: "leader of Calder Council"."""
    for event in r.events:
        office = event.office
        if office is not None and office.title == "council leader" and office.organization:
            named = (body for body in led if _OF_TOWN.fullmatch(body.removeprefix(office.organization)))
            if (council := next(named, None)) is not None:
                event.office = office._replace(title="leader", organization=council)


def _dated(r: Reading, hosted: list[str]) -> str | None:
    """Name the games with their year: the only ones of which somebody is host, or those that the text opens with."""
    told = {name for name in hosted if name[:1].isdigit()}
    if len(told) == 1:
        return told.pop()
    words = r.tokens.words
    for s in r.sentences[:_OPENING]:
        for m in s.mentions.values():
            year = words[m.first - 1] if m.kind == ORGANIZATION and m.first else ""
            if year.isdigit() and len(year) == _YEAR and getattr(m.row, "kind", "") == "event":
                return f"{year} {m.text}"
    return None


def _is_post_sought(r: Reading, event: Event, office: OfficeRef) -> bool:
    """Whether "a top ECB job" is the one that the contest is for, though it is not the first one of the body."""
    focus, words = r.focus, r.tokens.lowers[slice(*office.span)]
    own = focus is not None and focus.title is not None and not focus.generic
    same = own and focus is not None and focus.organization == office.organization and focus.title != office.title
    return same and office.generic and event.frame.event in CONTESTING and not JOBS.isdisjoint(words)


def _is_undated(name: str, dated: str) -> bool:
    """Whether a name without a year ends as one with a year does: "the centenary Games", "the 2030 Empire Games"."""
    return not name[:1].isdigit() and name.rpartition(" ")[2] == dated.rpartition(" ")[2]


def _is_headed(r: Reading, main: Entity, focus: OfficeRef) -> bool:
    """Whether the office is the first one of the headline's body, of which much more is said than of another one."""
    other = r.registry.find("organization", focus.organization or "")
    if r.lexicon.chief(main.row) != focus.title or (focus.organization is not None and other is None):
        return False
    if other is None:
        return focus.title != "president" or getattr(main.row, "kind", "") in _PRESIDED
    organ = getattr(other.row, "kind", "") == "international" and r.lexicon.chief(other.row) == focus.title
    return not organ and not _akin(other, main) and other.mentions * _MUCH <= main.mentions


def _akin(one: Entity, other: Entity) -> bool:
    """Whether the names of two bodies have a word in common: a province's Progressive Conservatives are its Tories."""
    return not {*one.usual_name.split()}.isdisjoint(other.usual_name.split())


def _is_headlined(r: Reading, focus: OfficeRef) -> bool:
    """Whether the headline names the body that the contest is said to be for."""
    body = r.registry.find("organization", focus.organization or "")
    heads = (m for s in r.sentences if s.headline for m in s.mentions.values())
    return any(focus.organization in {m.text, getattr(m.row, "name", "")} or (body and m.entity is body) for m in heads)


def whole_of(r: Reading, name: str | None, title: str) -> str | None:
    """Give the body that another is an organ of, where only the whole has an office: the UN's secretary general."""
    if (whole := whole_of_organ(r, name, title)) is not None:
        return whole
    body = r.registry.body_called(name) if name is not None else None
    row = body.row if body is not None else None
    if not isinstance(row, OrganizationRow) or not row.chief or row.chief == title:
        return None
    larger = next((w for w in wholes(row, r.lexicon) if r.lexicon.chief(w) == title), None)
    if larger is None:
        return None
    named = r.registry.find("organization", larger.name)
    return named.usual_name if named is not None else _called_in(r, larger.name)


def body_of_title(r: Reading, found: Evidence, title: TitleRow) -> str | None:
    """Name the body that alone has an office: the EU of "the EU foreign policy chief", the House of its speaker."""
    local = local_house(found, title.body) if found.home else None
    body = r.registry.body_called(title.body)
    if local is not None or body is not None:
        return local or (body.usual_name if body is not None else None)
    return _called_in(r, title.body) if title.scope[:1] == ("international",) else None


def _called_in(r: Reading, name: str) -> str:
    """Give the form of a known body's name that a text has only in the words of something else: "EU envoy"."""
    entries = r.lexicon.gazetteer.get(name.partition(" ")[0].lower())
    rows = (e.row for e in entries if isinstance(e.row, OrganizationRow))
    forms = [form for row in rows if row.name == name for form in row.aliases if form in r.tokens.words]
    return forms[0] if forms else name


@lru_cache(maxsize=64)
def wholes(row: OrganizationRow, lexicon: Lexicon) -> tuple[OrganizationRow, ...]:
    """Give the known bodies with whose names a body's begins: the UN, of the UN Security Council."""
    return tuple(dict.fromkeys(_wholes(row, lexicon)))


def _wholes(row: OrganizationRow, lexicon: Lexicon) -> Iterator[OrganizationRow]:
    own = {form.lower() for form in (row.name, *row.aliases)}
    for form in (row.name, *row.aliases):
        words = form.split()[:-1]
        for entry in lexicon.gazetteer.longest(words, [w.lower() for w in words], 0) if words else ():
            party = getattr(entry.row, "kind", "") == "party"
            foreign = party and row.kind in {"legislature", "party"}  # "National Congress", "Liberal Democratic Party"
            if entry.kind == ORGANIZATION and not foreign and " ".join(entry.tokens) not in own:
                yield entry.row
