"""Whom somebody succeeds, told after the appointment itself: "Acme named Ms Reyes chair. She succeeds Mr Okafor".

The second sentence tells of no second event: it names the predecessor of the first. Who is "she" there is whoever has
been appointed, whomever else the story has spoken of since.
"""

import re
from collections.abc import Iterable

from attrs import evolve

from newsevents.parse.clauses.predications import OBJECT, SUBJECT, SUCCEEDING, Predication
from newsevents.parse.events.events import ENTERING, Event, by_sentences
from newsevents.parse.names.entities import Entity, Registry, entity_of
from newsevents.parse.people.contenders import GENDERS
from newsevents.parse.people.office_ref import OfficeRef
from newsevents.parse.words.items import PERSON
from newsevents.parse.words.phrases import NounPhrase

_NEAR = 4
"""Sentences from an appointment to the one that says whose office it was."""
_FAR = 8
"""Sentences from an appointment to the one that says when "she" takes office."""
_ENTERING = tuple(
    "/succeed /take-over /take-over-from /take-office /assume /swear-in /start /take-oath /will-lead".split()
)
_HOLDING = tuple("/be-office /be-office-for /be-office-perfect /serve /serve-past /serve-as".split())
_VOTED_DOWN = frozenset({"candidacy/refused-confirmation", "candidacy/voted-not-to-choose"})
_OUSTING = frozenset("oust sack fire dump drop dismiss remove axe topple depose".split())
_GOING = frozenset({"left", "leaving"})
_IN_PLACE = ("/comes-in-place", "/moves-up-in-place")
_SPELLS = frozenset({"left", "serving"})
_HEADING = "head"
_FOLLOWING = "appointment/follow-on"
"""The rule for "follows", which tells of a succession only in the office just told."""
_DEPUTY = re.compile(r"\b(?:deputy|(?<!senior )(?<!executive )vice|assistant)\b")


def bind_newcomers(events: list[Event]) -> None:
    """Let whoever has just been appointed be the "she" of "She succeeds Mr Okafor" and "She will start in May"."""
    newcomers: list[tuple[int, Entity, str]] = []
    for event in events:
        persons, number = event.roles.get("person", []), event.predication.sentence.number
        title = (event.office.title if event.office is not None else None) or ""
        if event.frame.event != "appointment" or len(persons) != 1 or persons[0].kind != "person":
            continue  # "swore in a new cabinet": no cabinet is a "she"
        told_of = _profiled(event, persons[0])
        if _DEPUTY.search(title) and not told_of:
            continue
        gender = _pronoun(event)
        told = ((e, other) for at, e, other in newcomers if gender and 0 < number - at <= _FAR)
        near = {e for e, other in told if e.gender in {"", gender} and (not title or not other or title == other)}
        near |= {e for at, e, _ in newcomers if told_of and number - at == 1 and e.gender in {"", told_of}}
        if len(near) == 1 and near.isdisjoint((*persons, *event.roles.get("predecessor", []))):
            event.roles = {**event.roles, "person": [*near]}
        if event.frame.set["action"] == "appointed" and event.modality in {"actual", "expected"} and not gender:
            newcomers.append((number, persons[0], title))


def name_mover(p: Predication, verbs: Iterable[Predication]) -> None:
    """Let the "she" of "moved Ms Reyes to Health, where she replaces Mr Lund" be whom the clause before moves."""
    who = p.get(SUBJECT)
    if p.lemma not in SUCCEEDING or len(who) != 1 or who[0].kind != "P" or not who[0].first:
        return
    if p.sentence.low(who[0].first - 1) != "where":
        return
    above = next((q for q in reversed(list(verbs)) if q.last <= who[0].first), None)
    moved = (above.get(OBJECT) or above.get(SUBJECT)) if above is not None else []
    if len(moved) == 1 and len(moved[0].members) == 1 and moved[0].kind == PERSON:
        p.relations[SUBJECT] = moved


def bind_replacing(events: list[Event]) -> None:
    """Let who replaces somebody be whom a noun tells to be appointed: "the appointment of Lund, replacing Reyes"."""
    by_sentence = by_sentences(events)
    for event in events:
        p = event.predication
        follows = event.frame.set.get("action") in ENTERING and p.form == "ger" and bool(event.roles.get("predecessor"))
        told = [e for e in by_sentence[p.sentence.number] if _names_appointed(e, event)] if follows else []
        if told and told[-1].roles["person"] != event.roles["predecessor"]:
            event.roles = {**event.roles, "person": told[-1].roles["person"]}


def _names_appointed(told: Event, event: Event) -> bool:
    """Whether a noun before an event's participle tells of an appointment of one person."""
    noun, p = told.predication.noun, event.predication
    own = told.frame.set.get("action") == "appointed" and told.predication.sentence is p.sentence
    return own and noun is not None and told.predication.first < p.first and len(told.roles.get("person", [])) == 1


def drop_defeats(events: list[Event]) -> list[Event]:
    """Give the events without what seems lost in a contest by whom the same verb puts out of an office.

    "Reyes dumped her foreign minister" tells of no backing withdrawn, and of no candidate. Nor is a defeat told twice:
    whom senators "refused to confirm" was rejected, besides which that nobody appointed them is no news.
    """
    ousted = {
        (e.predication, person)
        for e in events if e.frame.set.get("action") == "left" and e.predication.lemma in _OUSTING
        for person in e.roles.get("person", []) if any(h.status == "current" for h in person.holdings)
    }  # fmt: skip
    kept = [e for e in events if not (_is_lost(e) and not ousted.isdisjoint((e.predication, p) for p in _whose(e)))]
    _spare_winners(kept)
    voted_down = {(e.predication, p) for e in kept if e.frame.id in _VOTED_DOWN for p in e.roles["person"]}
    return [e for e in kept if not (_is_not_made(e) and (e.predication, e.roles["person"][0]) in voted_down)]


def _spare_winners(events: list[Event]) -> None:
    """Take whoever is told to have won out of those who are only counted as losing: "the remaining two went out"."""
    chosen = [e for e in events if e.frame.set.get("action") == "appointed" and e.modality == "actual"]
    won = {person for e in chosen for person in e.roles.get("person", [])}
    for event in events if won else ():
        losers = event.roles.get("person", []) if event.frame.set.get("status") == "rejected" else []
        phrases = [np for relation in (SUBJECT, OBJECT) for np in event.predication.get(relation)]
        if len(losers) > 1 and phrases and all(np.kind != PERSON for np in phrases):
            event.roles = {**event.roles, "person": [person for person in losers if person not in won]}


def _is_not_made(event: Event) -> bool:
    """Whether an appointment of somebody is said not to be made."""
    return event.modality == "denied" and event.frame.set.get("action") == "appointed" and bool(event.roles["person"])


def _is_lost(event: Event) -> bool:
    """Whether an event is a candidacy's defeat, or a backing that is withdrawn."""
    return event.frame.set.get("status") == "rejected" or (
        event.frame.event == "endorsement" and event.modality == "denied"
    )


def _whose(event: Event) -> list[Entity]:
    """Give whose candidacy an event is about."""
    return [*event.roles.get("candidate", []), *event.roles.get("person", [])]


def share_predecessors(events: list[Event], registry: Registry) -> list[Event]:
    """Give each of several who come whom they replace: "named A chair and B editor, replacing C and D respectively"."""
    shared: list[Event] = []
    for event in events:
        persons, before = event.roles.get("person", []), event.roles.get("predecessor", [])
        if event.frame.set.get("action") in ENTERING and len(persons) == len(before) > 1:
            pairs = zip(persons, before, strict=True)
            shared.extend(evolve(event, roles={**event.roles, "person": [p], "predecessor": [b]}) for p, b in pairs)
        else:
            shared.append(event)
    by_sentence = by_sentences(shared)
    for event in shared:
        p = event.predication
        inner = next(iter(p.complements.get("succeeding", ())), None)
        named = [m.name for np in inner.get(OBJECT) for m in np.members if m.name] if inner is not None else []
        gone = [e for name in named if (e := entity_of(registry, name)) is not None]
        both = [e for e in by_sentence[p.sentence.number] if gone and e.predication.lemma == p.lemma]
        if len(gone) > 1 and len(both) == len(gone) and all(len(e.roles.get("person", [])) == 1 for e in both):
            for other, earlier in zip(both, gone, strict=True):
                other.roles = {**other.roles, "predecessor": [earlier]}
    return shared


def bind_leavers(events: list[Event]) -> None:
    """Let the "he" who has left be whom the sentence before says is replaced: "Ms Reyes replaces Mr Lund. He quit"."""
    entering = [e for e in events if e.roles.get("predecessor") and e.frame.set.get("action") in ENTERING]
    for event in events if entering else ():
        p, number = event.predication, event.predication.sentence.number
        who = p.get(OBJECT if p.passive else SUBJECT)
        gone = event.frame.set.get("action") == "left" and p.form == "fin" and p.tense == "past"
        if not gone or len(who) != 1 or who[0].kind != "P":
            continue
        near = [e for e in entering if number - e.predication.sentence.number == 1 and e.predication.tense != "past"]
        known = [e for e in near if e.roles.get("person") == event.roles.get("person")]
        gone_before = known[0].roles["predecessor"] if len(known) == 1 else []
        if len(gone_before) == 1 and gone_before[0].gender in {"", GENDERS.get(who[0].head, "?")}:
            event.roles = {**event.roles, "person": gone_before}


def bind_replaced(events: list[Event]) -> None:
    """Let the "her" in whose place somebody comes be who has gone, not who chooses, or who put her out.

    "Ms Reyes resigned. The president, Ms Umeh, named Mr Lund to succeed her."
    "The president, Mr Umeh, sacked Mr Lund as trade minister. Ms Reyes replaced him."
    """
    gone = [e for e in events if e.frame.set.get("action") in _GOING and len(e.roles.get("person", [])) == 1]
    for event in events if gone else ():
        before, number = event.roles.get("predecessor", []), event.predication.sentence.number
        if not before or any(e.roles["person"] == before for e in gone):
            continue
        near = [e for e in gone if 0 < number - e.predication.sentence.number <= _NEAR // 2]
        if near and before == (event if not _is_of_him(event) else near[-1]).roles.get("appointer"):
            leaver = near[-1].roles["person"]
            if leaver != event.roles.get("person") and {leaver[0].gender, before[0].gender} != {"m", "f"}:
                event.roles = {**event.roles, "predecessor": leaver}


def _is_of_him(event: Event) -> bool:
    """Whether a pronoun says who had an office before: "Ms Reyes replaced him"."""
    told = event.predication.get(OBJECT)
    return len(told) == 1 and told[0].kind == "P"


def bind_entrants(events: list[Event]) -> list[Event]:
    """Give the events with each "In comes Mr Lund" the successor of whoever has just gone, if anybody has."""
    kept: list[Event] = []
    for event in events:
        if event.frame.id.endswith(_IN_PLACE):
            gone = _last_gone(kept, event)
            if gone is None or gone.modality == "denied":
                continue
            event.roles = {**event.roles, "predecessor": gone.roles["person"]}
        kept.append(event)
    return kept


def _last_gone(told: list[Event], event: Event) -> Event | None:
    """Give the last departure of another that the sentence of an event, or the one before it, tells of."""
    number, who = event.predication.sentence.number, event.roles.get("person", [])
    for e in reversed(told):
        if number - e.predication.sentence.number > 1:
            return None
        if e.frame.set.get("action") in _GOING and e.roles.get("person", who) != who:
            return e
    return None


def bind_holders(events: list[Event]) -> None:
    """Let the "he" of an earlier spell be who is replaced: "Ms Reyes replaced Mr Lund. He had led it for years".

    So of whom another dismisses: "The president sacked Mr Lund. He took office in 2019".
    """
    for k, event in enumerate(events):
        who, persons = _own_subject(event), event.roles.get("person", [])
        gender = GENDERS.get(who.head, "") if who is not None and who.kind == "P" else ""
        if event.frame.event != "appointment" or not gender or len(persons) != 1:
            continue
        at = event.predication.sentence.number
        near = [e for e in events[max(0, k - _FAR) : k] if _is_told_in(e, at - 1)]
        found = ((e, p) for e in reversed(near) if (p := _held_by(e, event, persons[0])) is not None)
        told, holder = next(found, (event, None))
        if holder is not None and holder.gender in {"", gender}:
            event.roles = {**event.roles, "person": [holder]}
            vague = event.office is not None and event.office.title == _HEADING
            event.office = told.office if vague and told.office is not None else event.office


def _is_told_in(event: Event, number: int) -> bool:
    """Whether an event is of an office's change of hands, in the sentence of a number."""
    return event.frame.event == "appointment" and event.predication.sentence.number == number


def _own_subject(event: Event) -> NounPhrase | None:
    """Give the one phrase for who has the office, where a finite verb of the past, or perfect, tells of it."""
    p = event.predication
    found = p.get(OBJECT if p.passive else SUBJECT)
    over = p.form == "fin" and (p.perfect or p.pluperfect or p.tense == "past")
    return found[0] if over and len(found) == 1 else None


def _held_by(told: Event, event: Event, person: Entity) -> Entity | None:
    """Give who had an office before a person, or lost it by them, where what is told next can only be of that one."""
    before, gone = told.roles.get("predecessor", []), told.roles.get("person", [])
    p, action = event.predication, event.frame.set.get("action")
    spell = p.pluperfect or (p.perfect and (told.modality == "expected" or told.frame.set["action"] == "appointed"))
    if len(before) == 1 and gone == [person] and action in _SPELLS and spell and told.frame.set["action"] in ENTERING:
        return before[0] if _is_of_same(told.office, event.office) else None
    if told.frame.set.get("action") != "left" or len(gone) != 1 or gone[0] is person or told.modality != "actual":
        return None
    own = event.office is None or event.office.title is None
    return gone[0] if own and p.times and _is_by(told, person) else None


def _is_by(told: Event, person: Entity) -> bool:
    """Whether a person dismisses somebody, or accepts their resignation."""
    noun, s = told.predication.noun, told.predication.sentence
    named = noun is not None and any(i < noun.first and m.entity is person for i, m in s.mentions.items())
    return person in told.roles.get("appointer", []) or named


def _is_of_same(first: OfficeRef | None, other: OfficeRef | None) -> bool:
    """Whether an office told of behind another can be that one: "the post", "led the bank"."""
    if first is None or other is None or other.title is None or first.title is None:
        return True
    same = other.organization in {None, first.organization}
    return same and other.title in {first.title, _HEADING}


def _pronoun(event: Event) -> str:
    """Give the gender of the pronoun for who enters an office now, or is to: "She succeeds", "he will be sworn in"."""
    p = event.predication
    if p.tense == "past" or p.form != "fin" or p.perfect or not event.frame.id.endswith(_ENTERING):
        return ""
    who = p.get(OBJECT if p.passive else SUBJECT)
    return GENDERS.get(who[0].head, "") if len(who) == 1 and who[0].kind == "P" else ""


def _profiled(event: Event, person: Entity) -> str:
    """Give the gender of the pronoun for who is said to have, or to have had, another office: "He is a vicar there".

    What the pronoun seems to mean is the appointer where it has been the subject: "The pope named Mr Lund bishop".
    """
    p, title = event.predication, event.office.title if event.office is not None else None
    who = p.get(SUBJECT) if event.frame.id.endswith(_HOLDING) and p.form == "fin" else []
    own = any(holding.title == title for holding in person.holdings)  # "He has been president since May"
    return GENDERS.get(who[0].head, "") if len(who) == 1 and who[0].kind == "P" and not own else ""


def fold_successions(events: list[Event]) -> list[Event]:
    """Give the events with each bare "succeeds" made the predecessor of the appointment told before it."""
    appointed: dict[Entity, Event] = {}
    kept = []
    ministers = [e for e in events if _is_minister_of(e)]
    exact = {(e.predication.sentence.number, p) for e in ministers for p in e.roles.get("person", [])}
    for event in events:
        vague = event.office is not None and event.office.title == "minister"
        if vague and {(event.predication.sentence.number, p) for p in event.roles.get("person", [])} <= exact:
            continue  # "The new ministers are Ana Reyes (finance) and Luis Pardo (health)"
        persons = event.roles.get("person", [])
        if event.frame.event == "appointment" and event.frame.set["action"] == "appointed":
            again = {p for p in persons if p in appointed and appointed[p].predication is event.predication}
            appointed.update({p: event for p in persons if p not in again})  # of several offices, the first
        first = appointed.get(persons[0]) if len(persons) == 1 and _is_bare(event) else None
        if first is None or not _is_same(first, event):
            kept.extend([] if event.frame.id == _FOLLOWING else [event])
        elif "predecessor" not in first.roles:
            first.roles = {**first.roles, "predecessor": event.roles["predecessor"]}
    return kept


def _is_minister_of(event: Event) -> bool:
    """Whether an event makes somebody the minister of a field."""
    title = event.office.title if event.office is not None and event.frame.event == "appointment" else None
    return title is not None and title.endswith(" minister")


def _is_bare(event: Event) -> bool:
    """Whether an event says who succeeds whom in the present, and nothing of when."""
    p = event.predication
    told = (
        event.frame.id in {"appointment/succeed", _FOLLOWING}
        and event.modality == "actual"
        and "predecessor" in event.roles
    )
    return told and p.form == "fin" and p.tense == "present" and not p.times and not p.sentence.headline


def _is_same(first: Event, event: Event) -> bool:
    """Whether a succession can be the one that an appointment just told has made."""
    near = 0 <= event.predication.sentence.number - first.predication.sentence.number <= _NEAR
    if not near or first.modality not in {"actual", "expected"}:
        return False
    return event.office is None or first.office is None or event.office.title == first.office.title
