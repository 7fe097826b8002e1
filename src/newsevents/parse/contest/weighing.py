"""Which of the offices of an article is the contested one, by how much speaks for each."""

from collections import Counter
from collections.abc import Mapping
from collections.abc import Set as AbstractSet

from newsevents.lexicon.rows import TitleRow
from newsevents.parse.events.events import Event
from newsevents.parse.names.entities import Entity
from newsevents.parse.people.office_ref import OfficeRef
from newsevents.parse.people.office_words import FOR_NOW, is_office
from newsevents.parse.reading import Reading
from newsevents.parse.words.items import PERSON
from newsevents.parse.words.phrases import NounPhrase

NEXT = frozenset({"next", "new", "top"})
"""Words of an office that is to be filled."""
_COUNTED = frozenset("third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth".split())
Votes = Counter[tuple[str | None, str | None]]
"""How much speaks for an office's being the contested one, by title and body."""
PARTIAL = frozenset({"manager", "director", "officer", "secretary", "executive", "commissioner"})
"""Titles that are often short for a longer one of the same story: "the next manager", the city's."""
HEADS = frozenset({"prime minister", "chief minister", "first minister"})
_RARE = 4
_LITTLE = 3
"""How much one bid speaks for an office."""
_OPENING, _LATE = 3, 5
"""Sentences, the headline among them, that open a story, and after which one mention makes no contest."""
_DEPUTIES = 3
"""How much more must be said of a deputy's office than of the principal's for it to be the contest."""
_MUCH = 4
"""How much speaks for a party's leadership where the headline or the lead names its contest."""
_NOMINATED = 2
"""How many times as much may be said of a presidency as of the party's flagbearer whose contest it is."""
_BELOW = ("deputy ", "vice ", "chief ")
"""What the titles begin with that have no deputies of their own kind; those who are in chief, listed below, have."""
_CONTESTING = frozenset({"candidacy", "endorsement"})
_IN_CHIEF = frozenset({"chief executive officer", "chief justice", "chief judge"})
_SERVANTS = frozenset(
    "spokesman spokeswoman spokesperson adviser aide assistant editor owner co-owner founder co-founder "
    "executive ambassador consul".split()
) | {"chief of staff", "high commissioner", "permanent representative"}
"""Offices that nobody stands for."""


def elect(votes: Votes) -> OfficeRef | None:
    """Choose the title with most votes, then the body most often named with it."""
    _name_heads(votes)
    _lengthen(votes)
    _demote(votes)
    titles = Counter({title: _said_of(title, votes) for title, _ in votes if title is not None})
    if not titles:
        return None
    title = max(titles, key=lambda t: (titles[t], sum(n for (other, _), n in votes.items() if other == t)))
    if title in HEADS:
        title = _of_party(titles) or title
    elif title == "president" and titles["flagbearer"] * _NOMINATED >= titles[title]:
        title = "flagbearer"  # the party's candidate for president, whom its "presidential primary" finds
    bodies = Counter({body: n for (t, body), n in votes.items() if t == title and body is not None})
    body = bodies.most_common(1)[0][0] if bodies else None
    alone = len(bodies) == 1 and (title == "leader" or bodies[str(body)] > 1)  # of a party, as "the leadership" is
    if body is not None and not alone and bodies[body] * _RARE <= votes[title, None]:
        body = None  # named once among many: another office of the same title
    return OfficeRef(title, body)


def _name_heads(votes: Votes) -> None:
    """Count who is to head a body for the office that its contest is about: "to lead the WTO", "the top job"."""
    for body in [body for title, body in votes if title == "head"]:
        others = [t for t, b in votes if t and t != "head" and not t.startswith(_BELOW) and (body is None or b == body)]
        if others:
            other = max(others, key=lambda t: sum(n for (title, _), n in votes.items() if title == t))
            votes[other, body] += votes.pop(("head", body), 0)


def _of_party(titles: Counter[str]) -> str | None:
    """Give the leadership of a party where the contest is for it, and who wins it heads the government too."""
    return "leader" if titles["leader"] >= _MUCH and titles["leader"] * 3 >= max(titles.values()) else None


def _lengthen(votes: Votes) -> None:
    """Count a title that is short for a longer one of the same contest as that: "the next manager", the city's.

    Who holds an office for now, or for good, holds the same one: "interim president", "a permanent president".
    """
    for title, body in [*votes]:
        plain = FOR_NOW.sub("", title or "")
        if plain != title:
            votes[plain, body] += votes.pop((title, body))
    for title, body in [*votes]:
        if title in PARTIAL:
            longer = [(t, b) for t, b in votes if t is not None and t.endswith(f" {title}")]
            if longer:
                votes[max(longer, key=votes.__getitem__)] += votes.pop((title, body))


def _demote(votes: Votes) -> None:
    """Let a deputy's office be the contest only where little is said of the principal's: deputies are chosen beside."""
    titles: Counter[str | None] = Counter()
    for (title, _), n in votes.items():
        titles[title] += n
    for title, body in [*votes]:
        rank, _, principal = (title or "").partition(" ")
        others = max((titles[t] for t, b in votes if t and _may_outrank(t) and b in {None, body}), default=0)
        if rank in {"deputy", "vice"} and (
            titles[title] <= _DEPUTIES * titles[principal] or titles[title] <= 2 * others
        ):
            del votes[title, body]


def _may_outrank(title: str) -> bool:
    """Whether a title may be the principal's beside which deputies are chosen: no deputy's, no minister's."""
    below = title.startswith(_BELOW) or title.endswith("minister")
    return not below or title in HEADS | _IN_CHIEF


def _said_of(title: str, votes: Votes) -> int:
    """Give how much speaks for an office: two governorships of two states are two offices."""
    return votes[title, None] + max((n for (other, body), n in votes.items() if other == title and body), default=0)


def is_vague(office: OfficeRef, event: str = "") -> bool:
    """Whether an office is only the head of something: which one, the article says elsewhere, if it is contested.

    An ``event`` of those who stand says that it is: "backed her to lead the council".
    """
    head = office.title == "head" and event not in _CONTESTING
    mere = office.title == "deputy" or (office.title == "executive" and bool(event))  # "a defeat for a top executive"
    return mere or (office.generic and (head or office.organization is None))


def is_contestable(row: TitleRow) -> bool:
    """Whether an office may be stood for: ministers are appointed."""
    minister = row.title == "minister" or row.title.endswith(" minister") or row.scope == ("government",)
    minister |= row.title in _SERVANTS
    return is_office(row) and (not minister or row.title in HEADS)


def is_single(row: TitleRow) -> bool:
    """Whether one person at a time holds an office that others may stand for: no seat, rank, throne or mere "chief"."""
    seat = row.kind == "seat" and "court" not in row.scope
    return is_contestable(row) and row.kind in {"office", "seat"} and not seat and "monarchy" not in row.scope


def is_of_its_kind(np: NounPhrase) -> bool:
    """Whether a phrase names an office that may be stood for, and not one of many: "a senior party leader"."""
    assert np.title is not None
    some = np.det in {"a", "an"} and not NEXT & set(np.words) and "senior" in np.words
    return is_contestable(np.title.row) and not some


def held_titles(r: Reading, standing: AbstractSet[Entity]) -> set[str]:
    """Give the titles of the offices that somebody who does not stand is told to hold."""
    others = (p for p in r.registry.persons if p not in standing)
    return {h.title for p in others for h in p.holdings if h.status == "current"}


def is_held(np: NounPhrase) -> bool:
    """Whether a phrase names the holder of its office: "the general secretary, Ana Reyes"."""
    return np.name is not None or any(a.kind == PERSON for a in np.apposed)


def means_holder(np: NounPhrase, held: AbstractSet[str]) -> bool:
    """Whether an office's holder is named with it or, where it stands bare, elsewhere: "The president tweeted"."""
    bare = np.det == "the" and not (np.words or np.modifiers or np.links or np.number)
    return is_held(np) or (bare and np.title is not None and np.title.row.title in held)


def is_numbered(np: NounPhrase) -> bool:
    """Whether a phrase counts an office's holders: "the 158th Speaker", "its 14th president", "FIFA's ninth"."""
    if np.possessor is not None and np.words[-1:] and np.words[-1] in _COUNTED:
        return True
    return any(word[0].isdigit() and word.endswith(("st", "nd", "rd", "th")) for word in (np.number, *np.words) if word)


def is_bygone(event: Event, r: Reading) -> bool:
    """Whether an event was in a year before the story's: "who in 2016 stood for FIFA president"."""
    day = r.published
    return day is not None and any(t.latest is not None and t.latest.year < day.year for _, t in event.times)


def is_told_late(title: str, told: Mapping[str, list[int]], much: int) -> bool:
    """Whether an office comes up once, and late: little is said of it, or one sentence, where another opens the story.

    Titles that may be of one office, "director" and "budget director", are no others.
    """
    own = told.get(title, [0])
    others = (at for other, at in told.items() if not (other.endswith(title) or title.endswith(other)))
    once = much <= _LITTLE or (len({*own}) == 1 and any(min(at) < _OPENING for at in others))
    return once and min(own) > _LATE
