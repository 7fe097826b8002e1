"""Roles: the offices that titles and appositions say a person holds."""

from collections.abc import Sequence
from copy import copy

from newsevents.lexicon.rows import StateRow
from newsevents.parse.clauses.grouping import noun_phrase
from newsevents.parse.clauses.two_offices import may_share_body
from newsevents.parse.names.entities import Entity, Holding, Registry, entity_of
from newsevents.parse.people.descriptions import country_of, person_of, places_of
from newsevents.parse.people.office_owners import lend_body
from newsevents.parse.people.office_ref import OfficeRef
from newsevents.parse.people.office_words import is_closed, is_office, is_owned
from newsevents.parse.people.offices import Offices
from newsevents.parse.words.items import NATIONALITY, ORGANIZATION, PERSON, PLACE, STATE, TIME, TITLE
from newsevents.parse.words.phrases import NounPhrase, base_phrase

_TURNS = frozenset({"chair", "host", "observer", "member", "permanent member", "associate member"})
"""What a state is of a body or an event."""
INCUMBENT = "incumbent"
"""A holding's title until the contest's office is known."""
_EMPLOYED = frozenset({"executive", "partner"})
"""Titles of which a body has so many that only one of a named body says anything."""
_OTHERS = frozenset({"parent", "owner", "rival", "competitor", "opponent", "subsidiary", "affiliate"})
"""Nouns for bodies that are not the one that a story is about: "the parent's chairman"."""
_CREWS = frozenset("squad crew cast band family jury public congregation orchestra choir".split())
"""Nouns for those whose members have no office."""
_SAME_OFFICE = frozenset({"counterpart", "predecessor", "successor"})


def read_roles(np: NounPhrase, registry: Registry, offices: Offices) -> None:
    """Note every role that a noun phrase states: its title before its name, its appositions, those of its parts."""
    alone = len(np.members) == 1
    _lend_owner(np)
    for member in np.members:
        if alone and member.name is not None and member.title is not None and is_plural(member):
            continue  # "Delegates Hand Reyes the Nomination": no one person is delegates
        _read_member(member, registry, offices)
    _read_shared(np, registry, offices)


def _read_shared(np: NounPhrase, registry: Registry, offices: Offices) -> None:
    """Read what a coordination shares: "publisher and chief executive Ana Reyes", "two MPs, Ana Reyes and Jo Adu"."""
    last = np.members[-1]
    if len(np.members) > 1 and last.kind == PERSON and last.title is not None and not _is_crossed(np, last):
        person = person_of(last, registry)
        for member in np.members[:-1]:
            if person is None or member.kind != TITLE or member.det or member.apposed or is_plural(member):
                return
            if member.possessor is None and not member.modifiers and not member.links and may_share_body(member, last):
                member.possessor, member.modifiers = last.possessor, last.modifiers
            hold(person, member, offices, "role/title-and-title")
    first = next((p for p in np.apposed if p.kind == PERSON), None)
    if np.title is not None and is_plural(np) and (first is not None or np.name is not None):
        _share(np, np.members[1:], registry, offices)
    for k, member in enumerate(np.members[1:], 1):
        if member.kind == PERSON and member.title is not None and is_plural(member):
            _share(member, np.members[k + 1 :], registry, offices)  # "Chair Ana Reyes and trustees Jo Adu, Ed Bell"
    _read_plural(np, registry, offices)
    _read_listed(np, registry, offices)


def _lend_owner(np: NounPhrase) -> None:
    """Let the office beside a name be of whose the first one is: "Norvest's chairman and chief executive Ana Reyes"."""
    first, last = np.members[0], np.members[-1]
    shared = first.kind == TITLE and last.kind == PERSON and last.title is not None and first.possessor is not None
    if shared and not (last.possessor or last.links or last.modifiers or last.det or first.links):
        last.possessor = first.possessor


def _is_crossed(np: NounPhrase, last: NounPhrase) -> bool:
    """Whether "and" joins no titles but candidates: "Ms Reyes for president and Mayor Max Okafor for senator"."""
    lows = np.sentence.lows
    return np.first > 0 and lows[np.first - 1] == "for" and lows[last.last : last.last + 1] == ["for"]


def _read_plural(np: NounPhrase, registry: Registry, offices: Offices) -> None:
    """Read an office that several hold: "Ana Reyes and Jo Adu, both former governors"."""
    told = next((a for a in np.members[-1].apposed if a.title is not None and is_plural(a)), None)
    if told is None or len(np.members) == 1 or any(m.kind != PERSON for m in np.members):
        return
    for member in np.members:
        person = person_of(member, registry) if member.title is None else None
        if person is not None:
            hold(person, told, offices, "role/apposition")


def _share(titled: NounPhrase, members: Sequence[NounPhrase], registry: Registry, offices: Offices) -> None:
    """Give a plural title to those named behind its first holder."""
    for member in members:
        person = person_of(member, registry)
        if person is None or member.title is not None:
            return
        hold(person, titled, offices, "role/shared-title", offices.organization(member))


def _read_listed(np: NounPhrase, registry: Registry, offices: Offices) -> None:
    """Read an apposition of two parts, the first of which is no office: "Reyes, the heir and former minister, left"."""
    first, *others = np.members
    s, person = np.sentence, person_of(first, registry)
    if person is None or not others or any(m.kind not in {TITLE, "n"} or m.name or m.apposed for m in others):
        return
    behind = next((i + 1 for i, m in s.mentions.items() if m is first.name), 0)
    closed = s.shape[behind : behind + 1] == "," and s.shape[np.last : np.last + 1] in {",", "."}
    if not closed or any(m.det for m in others[1:]):
        return
    for member in others:
        if member.title is not None and not is_plural(member):
            hold(person, member, offices, "role/apposition")


def is_plural(np: NounPhrase) -> bool:
    """Whether a phrase's title is several people's: "ministers", "Sens."."""
    if np.title is None:
        return False
    low, row = np.title.text.lower().removesuffix("."), np.title.row
    own = {form.lower().removesuffix(".") for form in (row.title, *row.variants)}
    head = low.partition(" of ")[0].partition(" for ")[0]  # one minister of foreign affairs
    letters = np.title.text.endswith(("CS", "PS"))  # "Interior CS"
    return low not in own and (low in row.plurals or (head.endswith("s") and not letters))


def _read_parts(np: NounPhrase, registry: Registry, offices: Offices) -> None:
    lend_body(np, offices.lexicon)
    for part in (np.possessor, *(linked for _, linked in np.links)):
        if part is not None:
            for member in part.members:  # "the removal of Ms Reyes, the minister, and Mr Okafor, the chair"
                _read_member(member, registry, offices)


def _read_member(np: NounPhrase, registry: Registry, offices: Offices) -> None:
    _read_parts(np, registry, offices)
    person = person_of(np, registry)
    if person is not None:
        gender = next(map(offices.lexicon.honorific_gender, np.words), "")
        person.gender = person.gender or gender
        if np.kind == PERSON and np.title is not None:
            hold(person, np, offices, "role/title-before-name")
            _hold_first(person, np, offices)
        person.country = person.country or country_of(np)
        person.places.update(places_of(np))
    if np.kind == STATE and np.name is not None:
        _read_turns(np, registry, offices)
    holder: Entity | None = None
    for apposed in np.apposed:
        _read_parts(apposed, registry, offices)
        holder = person_of(apposed, registry) or holder
        _read_apposed(np, apposed, holder, registry, offices)
        for inner in apposed.apposed if apposed.kind == PERSON else ():  # "Her rival, Ana Reyes, a former mayor, won"
            _read_parts(inner, registry, offices)
            _read_apposed(apposed, inner, None, registry, offices)


def _read_apposed(
    np: NounPhrase, apposed: NounPhrase, holder: Entity | None, registry: Registry, offices: Offices
) -> None:
    """Note the offices that a description in commas gives to whom it describes, or takes from the name in it."""
    person = person_of(np, registry)
    if person is not None:
        person.country = person.country or country_of(apposed)
    one = not is_plural(apposed) or np.sentence.low(apposed.first - 1) == "of"  # "one of the leaders"
    named = person_of(apposed, registry)
    if person is not None and apposed.title is not None and one:
        hold(person, apposed, offices, "role/apposition")
    elif named is not None and (np.title is not None or apposed.title is not None):
        if np.title is not None and not (is_plural(np) and len(np.members) == 1):
            hold(named, np, offices, "role/title-and-name")
        if apposed.title is not None:  # "Her husband, former County Commissioner Ed Bell"
            hold(named, apposed, offices, "role/title-before-name")
    elif apposed.title is not None and holder is not None and one:
        hold(holder, apposed, offices, "role/apposition")  # "its executives, Mr Bell, a former minister"
    else:
        _read_same_office(np, named, apposed, person, offices)


def _hold_first(person: Entity, np: NounPhrase, offices: Offices) -> None:
    """Note an office before another title of the same person: "Labour group leader Cllr Reyes", "chair Prof Lund"."""
    s = np.sentence
    at = next((i for i in range(np.first, np.last) if s.mentions.get(i) is np.title), np.first)
    before = s.mentions.get(at - 1) if at > np.first else None
    if before is None or before.kind != TITLE or before.text.lower() in offices.lexicon.modifiers:
        return
    styled = np.title is not None and (
        np.title.row.kind in {"seat", "honorific", "trade"} or np.title.text in np.title.row.before
    )
    if not styled or before.row.kind not in {"office", "generic"}:
        return
    first = copy(np)
    first.title = before
    first.words = tuple(word for word in np.words if word != before.text.lower())
    hold(person, first, offices, "role/title-before-name")


def _read_turns(np: NounPhrase, registry: Registry, offices: Offices) -> None:
    """Read a state's seat or turn in the chair: "Malaysia, this year's chair", "Peru, an observer since 1976"."""
    s, state = np.sentence, entity_of(registry, np.name) if np.name is not None else None
    turn = noun_phrase(s, np.last + 1) if s.shape[np.last : np.last + 1] == "," and np.last + 1 < len(s.shape) else None
    if state is None or turn is None or turn.kind != TITLE or turn.title is None or len(turn.members) > 1:
        return
    closed = s.shape[turn.last : turn.last + 1] in {",", "i", "."}
    meant = turn.det or turn.possessor is not None or turn.links or s.shape[turn.first] == TIME
    if closed and meant and turn.title.row.title in _TURNS:
        hold(state, turn, offices, "role/apposition")


def _read_same_office(
    np: NounPhrase, named: Entity | None, apposed: NounPhrase, person: Entity | None, offices: Offices
) -> None:
    """Read an apposition that points at an office told before: "Reyes, its holder since May"."""
    for holder, phrase in ((named, np), (person, apposed)):
        if holder is not None and phrase.head in _SAME_OFFICE:
            _hold_same(holder, phrase, offices)
            return


def hold(person: Entity, np: NounPhrase, offices: Offices, rule_id: str, body: str | None = None) -> None:
    """Note that a person holds the office that a phrase names; of a body that only a later phrase names, that."""
    assert np.title is not None
    person.descriptions.setdefault(np.head if np.kind == TITLE else np.title.text.lower(), np.sentence.cuts[np.first])
    person.gender = person.gender or np.title.row.gender
    if np.title.row.title == INCUMBENT:
        _hold_contested(person, np, rule_id)
    if not is_office(np.title.row) or np.title.row.kind == "candidate":
        return
    office = offices.read(np)
    if office is None or office.title is None:
        return
    body = body or offices.board(np)
    organization = body or office.organization
    told = np.title.text[0].isupper() or np.title.status or is_plural(np) or np.det == "another"
    lone = organization is None and not told and np.sentence.lows[np.last : np.last + 1] != ["since"]
    if office.title in {"director", "conductor", "curator"} and (lone or _is_from(np)):
        return  # of a film, as like as not
    if np.title.row.title in {"queen", "king"} and np.words and np.title.text.islower():
        return  # "drama queen Ana Reyes"
    if office.title == np.title.text.lower() == "chief" and organization is None and rule_id.endswith("before-name"):
        return  # a style, as "Sir" is: "Chief Ada Obi"
    if np.title.row.title in _EMPLOYED and not _names_employer(np):
        return  # "an energy executive", "his partner Ana Reyes"
    if office.title == "member" and body is None and not _of_a_body(np):
        return  # "team member Ana Reyes"
    anothers = np.possessor is not None and np.possessor.head in _OTHERS
    closed = organization is None and office.closed and (anothers or is_closed(np, offices.bodies))
    person.holdings.append(
        Holding(
            office.title, organization, office.status, office.span, np.sentence, rule_id, np.title.row, closed,
            office.noun if body is None else "",
            _owner_noun(np),
            _superior(person, np, offices) if organization is None else None,
        )
    )  # fmt: skip


def _owner_noun(np: NounPhrase) -> str:
    """Give the noun for a body that has an office, by its words: "the union's president", "its Finnish president"."""
    if np.possessor is not None:
        return np.possessor.head if is_owned(np) else ""
    from_elsewhere = any(m.kind == NATIONALITY for m in np.modifiers)  # a state's president is no foreigner
    return "body" if np.det == "poss:its" and from_elsewhere else ""


def _superior(person: Entity, np: NounPhrase, offices: Offices) -> Entity | None:
    """Give whose office the words say it is a part of: "her deputy", "Ana Reyes's chief of staff"."""
    owned = np.possessor is not None and np.possessor.kind in {PERSON, "P"}
    owner = offices.owner(np) if owned or np.det in {"poss:his", "poss:her"} else None
    return owner if owner is not None and owner.kind == "person" and owner is not person else None


def _hold_contested(person: Entity, np: NounPhrase, rule_id: str) -> None:
    """Note that a person holds, or held, the office that the story's contest is for, whatever that will prove to be."""
    span = (np.sentence.cuts[np.first], np.sentence.cuts[np.last])
    status = "former" if "former" in np.words else "current"
    person.holdings.append(Holding(INCUMBENT, None, status, span, np.sentence, rule_id))


def _is_from(np: NounPhrase) -> bool:
    """Whether a phrase names no body but only where its holder is from: "the Finnish conductor"."""
    owned = np.possessor is not None or np.det.startswith("poss:") or bool(np.links)
    return not owned and bool(np.modifiers) and all(m.kind == NATIONALITY for m in np.modifiers)


def _names_employer(np: NounPhrase) -> bool:
    """Whether a phrase names the body that somebody works for: "a BlackRock executive", "a partner at KPMG"."""
    linked = [n for link, n in np.links if link in {"at", "of", "with", "from", "in", "for"}]
    owner = [np.possessor] if np.possessor is not None else []
    county = any(m.kind == PLACE and m.text.endswith("County") for m in np.modifiers)  # "a Harlan County executive"
    named = any(n.kind == ORGANIZATION for n in (*linked, *owner))
    return county or named or any(m.kind == ORGANIZATION for m in np.modifiers)


def _of_a_body(np: NounPhrase) -> bool:
    """Whether a member's phrase names the body: not a mere nationality before it."""
    if np.title is not None and np.title.text.lower().removesuffix("s") == "board member":
        return True  # of the board of the story
    if any(linked.head in _CREWS for _, linked in np.links):
        return False  # "members of their squad"
    return bool(np.links) or np.possessor is not None or any(m.kind == ORGANIZATION for m in np.modifiers)


def _hold_same(person: Entity, np: NounPhrase, offices: Offices) -> None:
    """Note the office that "her Irish counterpart" or "his predecessor" says: the same as the other's."""
    owner = _holder_before(np) or offices.owner(np)
    if owner is None or owner.kind != "person" or owner is person:
        return
    named = _named_office(np, offices)
    if named is not None and named.title is not None:
        same = Holding(named.title, named.organization, "", named.span, np.sentence, "")
    elif len(owner.holdings) == 1 and np.head != "successor":
        same = owner.holdings[0]
        if np.head == "predecessor" and (same.status == "former" or same.row is None or same.row.kind == "seat"):
            return  # what he was before is not what he followed her in
    else:
        return
    organization = next((m.row.name for m in np.modifiers if isinstance(m.row, StateRow)), None)
    if np.head == "counterpart" and organization is None:
        return
    span = (np.sentence.cuts[np.first], np.sentence.cuts[np.last])
    status = "former" if np.head == "predecessor" else "current"
    body = organization if np.head == "counterpart" else same.organization
    person.holdings.append(Holding(same.title, body, status, span, np.sentence, "role/same-office", same.row))


def _holder_before(np: NounPhrase) -> Entity | None:
    """Give the last person before a phrase in its sentence who is said to hold an office: whose counterpart it is."""
    mentions = np.sentence.mentions
    persons = [mentions[i].entity for i in sorted(mentions) if i < np.first and mentions[i].kind == PERSON]
    return next((p for p in reversed(persons) if p is not None and p.holdings), None)


def _named_office(np: NounPhrase, offices: Offices) -> OfficeRef | None:
    """Read the office after "as": "his successor as prime minister"."""
    s = np.sentence
    inner = base_phrase(s, np.last + 1) if np.last < len(s.shape) and s.low(np.last) == "as" else None
    return offices.read(inner) if inner is not None and inner.title is not None else None
