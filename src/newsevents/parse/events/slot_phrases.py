"""What a phrase, or a verb, says by itself of who may fill a slot, before anybody asks whom it means."""

from collections.abc import Iterable, Iterator
from copy import copy

from newsevents.lexicon.morphology import singular
from newsevents.parse.clauses.predications import OBJECT, SUBJECT, Predication
from newsevents.parse.names.entities import Entity
from newsevents.parse.people.companions import SIZES
from newsevents.parse.people.office_ref import OfficeRef
from newsevents.parse.people.roles import is_plural as are_titled
from newsevents.parse.words.items import NAMED, ORGANIZATION, PERSON, STATE
from newsevents.parse.words.phrases import NounPhrase, base_phrase

SOME = frozenset("some several many few most two three four five six seven eight nine ten dozen dozens other".split())
_AT_HOME = frozenset({"opposition", "presidential", "independent", "ruling"})
"""Words of candidates whom no state puts up."""
_FIELDS = frozenset({"n", "m", ORGANIZATION, "j"})
"""What a field of government is written like."""
_PLACES = frozenset("brief job post role portfolio position place seat ministry".split())
_OLD = frozenset({"old", "former", "previous"})
_SHOES = frozenset({"shoe", "shoes", "boot", "boots", "footsteps"})
"""What somebody fills of another."""
RACES = frozenset({"race", "election", "contest", "runoff", "run-off", "primary"})
"""Nouns whose owner may be the office that is run for."""
UNDERTAKINGS = frozenset("team effort drive search process push".split())
"""What somebody may lead that is for an office, and none: "leads the presidential transition team"."""
_ACTOR_ROLES = frozenset({"endorser", "nominator", "appointer"})
STANDING_ROLES = frozenset({"candidate", "person"})
MOUTHPIECES = frozenset(
    "spokesman spokeswoman spokesperson representative official aide source diplomat person".split()
)
"""Who tells what others do."""

_CHOSEN = frozenset(
    "handed given granted awarded offered elected re-elected reelected appointed reappointed named chosen selected "
    "nominated confirmed installed returned retained".split()
)
_SERVING_OUT = frozenset({"serve", "serve_out", "complete", "fill", "fill_out", "finish", "finish_out"})
_TERMS = frozenset({"term", "mandate"})


def placed_apart(office: OfficeRef, places: Iterable[NounPhrase]) -> Iterator[OfficeRef]:
    """Share out the places of one office: "confirmed Reyes and Lund to judgeships in Ohio and Iowa"."""
    for np in places:
        body = np.name.row.name if np.name is not None and np.name.row is not None else np.head
        yield office._replace(organization=body)


def opens(p: Predication) -> bool:
    """Whether no verb but one of saying stands before a predication in its sentence."""
    before, above = p.sentence.shape[: p.first], p.governor
    if above is not None and above.last <= p.first:
        before = before[: above.first] + before[above.last :]
    return not set(before) & {"d", "z"}


def verb_of(p: Predication, relation: str) -> tuple[Predication, str]:
    """Give the verb whose own subject a relation asks for: "said they would vote to confirm her"."""
    if relation == "governor/subject" and p.governor is not None:
        p, relation = p.governor, SUBJECT
    own, top = p.get(SUBJECT)[0] if relation == SUBJECT and p.get(SUBJECT) else None, p
    while own is not None and own.kind == "P" and top.governor is not None and own in top.governor.get(SUBJECT):
        top = top.governor  # "said that they were ready to support her"
    return top if top.governor is not None else p, relation


def set_size(np: NounPhrase) -> int:
    """Give how many a phrase without a noun means together: "both", "all three", "the two of them"; 0 for any."""
    words = {np.head, np.det, *np.words}
    bare = np.kind in "P0j" and np.head in {*SIZES, "all", "both"} and np.of is None
    return next((n for word, n in SIZES.items() if word in words), 0) if bare else 0


def is_told_by_some(p: Predication) -> bool:
    """Whether those who say so are some that nothing names: "some of their members said they would oppose her"."""
    said = p.governor.get(SUBJECT) if p.governor is not None else []
    return any(np.kind == "P" and np.head in SOME for np in said)


def is_told_by_mouthpiece(p: Predication) -> bool:
    """Whether some speak who only tell what others do: "two officials said they would run"."""
    said = p.governor.get(SUBJECT) if p.governor is not None else []
    return any(np.kind == ORGANIZATION or (np.name is None and singular(np.head) in MOUTHPIECES) for np in said)


def is_race_for_office(np: NounPhrase) -> bool:
    """Whether a race's owner is the office that it is for: "the governor's race", not "the governor's bid"."""
    owner = np.possessor
    return np.head in RACES and owner is not None and owner.title is not None and owner.name is None


def is_of_country(np: NounPhrase) -> bool:
    """Whether a state only says where a candidate stands: "Ghana's opposition candidate", not "Ghana's candidate"."""
    owned = np.possessor is not None and np.possessor.kind == STATE
    return owned and np.title is not None and np.title.row.kind == "candidate" and not _AT_HOME.isdisjoint(np.words)


def is_bare(np: NounPhrase) -> bool:
    """Whether a phrase says no more than its noun: "the nomination", not "such appointments"."""
    return (
        "such" not in np.words
        and np.det in {"the", "this", "that", ""}
        and not (np.links or np.possessor or np.modifiers)
    )


def is_being_chosen(np: NounPhrase) -> bool:
    """Whether a phrase tells of somebody's getting an office: "her being handed a second term"."""
    owned = np.possessor is not None or np.det.startswith("poss:")
    return owned and "being" in np.words and np.head in _CHOSEN


def is_nameless_body(np: NounPhrase, bodies: frozenset[str]) -> bool:
    """Whether a phrase is a body that has no name in the article: "the board", "a selection committee"."""
    own = np.det in {"the", "a", "an"} or np.det.startswith("poss:") or np.possessor is not None
    return np.kind == "n" and ((own and np.head in bodies) or (np.head == "cabinet" and not np.words))


def shared_body(first: NounPhrase, offices: list[OfficeRef], told: OfficeRef | None) -> str | None:
    """Give the body of offices named together: "president and chief of Acme", "Acme's president and chief"."""
    before = first.possessor is not None or bool(first.modifiers)
    body = offices[-1].organization or (offices[0].organization if before else told.organization if told else None)
    return None if body == "Board of Directors" else body  # "chief executive and Board director"


def by_field(np: NounPhrase) -> list[NounPhrase]:
    """Give the office of each field that several have: "ministers of health and of trade"."""
    s, title = np.sentence, np.title
    if title is None or not title.text.lower().endswith("s") or np.name is not None:
        return []
    i = next((i for i in range(np.first, len(s)) if s.mentions.get(i) is title), len(s)) + 1
    fields: list[tuple[str, NounPhrase]] = []
    link = s.lows[i] if i < len(s) else ""
    while link in {"of", "for"} and i + 1 < len(s):
        field = base_phrase(s, i + 1)
        if field is None or field.kind not in _FIELDS:
            break
        fields.append((link, field))
        i = field.last
        while i < len(s) and s.lows[i] in {",", "and"}:
            i += 1
        if i == field.last or i == len(s):
            break
        i -= s.lows[i] not in {"of", "for"}
    found = [copy(np) for _ in fields]
    for office, linked in zip(found, fields, strict=True):
        office.links, office.members, office.of = (linked,), [office], linked[1]
    return found if found[1:] else []


def is_left_place(np: NounPhrase, p: Predication) -> bool:
    """Whether somebody takes what was another's: "fills her shoes", "with Ms Adu taking his former brief"."""
    former = p.form == "ger" and np.head in _PLACES and not _OLD.isdisjoint(np.words)
    return (former or np.head in _SHOES) and np in p.get(OBJECT) and any(s.kind == PERSON for s in p.get(SUBJECT))


def is_unnamed(np: NounPhrase) -> bool:
    """Whether a pronoun stands for unnamed sources: "some had mentioned her"."""
    return np.kind == "P" and np.head in {"some", "many", "others", "several"}


def is_unnamed_runner(np: NounPhrase) -> bool:
    """Whether a phrase means one who stands: "the candidate who came third", not "the other candidates"."""
    own = np.det == "the" or np.det.startswith("poss:")
    return np.title is not None and np.title.row.kind == "candidate" and own and not np.head.endswith("s")


def fits(role: str, entity: Entity, *, beside: bool = False) -> bool:
    """Whether an entity can fill a role at all, alone or ``beside`` others: "Leeds and Hull voted for her"."""
    if role in STANDING_ROLES or role in {"predecessor", "successor"}:
        return entity.kind in {"person", "state", "organization", "place"}
    if role == "endorser" and entity.kind == "place":
        return beside or getattr(entity.row, "kind", "") == "region"  # "Gauteng swung behind him": its branch
    return entity.kind != "place" if role in _ACTOR_ROLES else True


def term_of(p: Predication) -> NounPhrase | None:
    """Give whose term a clause says is to be served: "to serve out the remainder of Commissioner Reyes's term"."""
    np = next((np for np in p.get(OBJECT) if np.head in _TERMS), None) if p.lemma in _SERVING_OUT else None
    rest = np is not None and np.of is not None and np.of.head in _TERMS  # which stands for the term
    term = np.of if np is not None and rest else np
    if term is None:
        return None
    named = (owner for owner in (term.possessor, term.of) if owner is not None and owner.kind == PERSON)
    return next((owner for owner in named if owner.name is not None), None)


def is_praised(np: NounPhrase, body: Entity) -> bool:
    """Whether a phrase only praises a body that it does not name: "to run the world's richest club"."""
    return np.possessor is not None and np.possessor.head == "world" and body.row is None and np.name is None


def lists_others(p: Predication, relation: str) -> bool:
    """Whether a list behind a colon names others than a named subject: "Peru wants her out and backs two: Orr, Lee"."""
    listed = [np for np in p.get("including") if np.first and np.sentence.low(np.first - 1) == ":"]
    named = all(np.kind in NAMED and not np.number for np in p.get(SUBJECT))  # but "one Republican backs her: Orr"
    return bool(listed) and relation == SUBJECT and named


def are_several(np: NounPhrase) -> bool:
    """Whether a phrase is of several: "the delegates", "the presidents"."""
    return np.kind == "m" or are_titled(np)
