"""Which of those who stand a description means: "the Peruvian banker", "the Lima woman", "her rival"."""

from collections.abc import Collection, Container, Iterable, Sequence

from newsevents.lexicon.lexicon import Lexicon
from newsevents.lexicon.rows import StateRow
from newsevents.parse.names.entities import Entity
from newsevents.parse.people.descriptions import whence
from newsevents.parse.people.roles import INCUMBENT, is_plural
from newsevents.parse.words.items import ORGANIZATION, PLACE, TITLE
from newsevents.parse.words.phrases import JOBS, NounPhrase

RIVALS = frozenset({"rival", "opponent", "challenger", "competitor", "adversary"})
"""What the one whom somebody stands against is, of two."""
_BARE = frozenset(
    "one man woman person native name figure candidate nominee contender hopeful aspirant city capital".split()
)
"""Nouns that by themselves tell nobody from another."""
_SEATED = frozenset(
    "lawmaker legislator parliamentarian politician senator congressman congresswoman solon mp representative".split()
)
"""Titles of which there are many, which where somebody is from tells apart: "the Cebu lawmaker"."""
_SENT = frozenset({"man", "woman", "choice", "pick", "favourite", "favorite"})
"""Nouns besides candidate and nominee for the one whom a state wants to get an office."""
_OWN = frozenset({"own", "official", "declared", "preferred"})
"""Words beside them that leave open who that is."""
_TWICE = 2
"""What a noun must score that is not known to be of people: as the article's own word for somebody."""
_GENDERS = {"man": "m", "woman": "f"}


def described(np: NounPhrase, field: Iterable[Entity], lexicon: Lexicon, *, put_up: bool = False) -> Entity | None:
    """Give the only one of a field whom a definite phrase describes; ``put_up`` where it is surely one of them."""
    if np.det not in {"the", "this", "that"} or np.number or np.name is not None or len(np.members) > 1:
        return None
    if is_plural(np) or np.possessor is not None or any(not _is_apart(link, linked) for link, linked in np.links):
        return None
    somebody = np.title is not None or np.head in _BARE | _SEATED or np.head.endswith(("man", "woman"))
    least = 1 if somebody or lexicon.is_people(np.head) else _TWICE  # "the Reyes family trust" is no person
    trade = np.title.row.title if np.title is not None and np.title.row.kind == "trade" else np.head
    own = frozenset({np.head, trade}) if np.head not in _BARE else frozenset()
    if not (own or np.modifiers):
        return None  # "the one", "the candidate"
    fitting = (e for e in field if np.modifiers or not own.isdisjoint(e.descriptions))
    scores = {e: score for e in fitting if (score := _score(np, e, own, put_up=put_up)) >= least}
    most = max(scores.values(), default=0)
    best = [e for e, score in scores.items() if score == most]
    return best[0] if len(best) == 1 else None


def is_sent(np: NounPhrase) -> bool:
    """Whether a phrase means whom somebody wants to get an office: "Peru's nominee", "Lima's man", "Mr Lund's pick"."""
    links = [linked for link, linked in np.links if link != "for"]
    if links or len(np.members) > 1 or np.number or not set(np.words) <= _OWN or is_plural(np) or np.name is not None:
        return False
    return np.head in _SENT or (np.title is not None and np.title.row.kind == "candidate")


def sent_by(owner: NounPhrase) -> str:
    """Give the code of the state that a phrase means, by its name or its capital's; empty for none's."""
    row = getattr(owner.name, "row", None)
    return getattr(row, "capital_of", "") or (row.code if isinstance(row, StateRow) else "")


def one_from(code: str, standing: Iterable[Entity], persons: Iterable[Entity]) -> Entity | None:
    """Give the one from a state who stands, or else of whom the article tells no office there."""
    field = [e for e in standing if e.country == code and e.kind == "person"]
    if not field:
        field = [e for e in persons if e.country == code and not any(h.status == "current" for h in e.holdings)]
    return field[0] if len(field) == 1 else None


def put_up(
    entity: Entity, candidates: Collection[Entity], bidders: Collection[Entity], persons: Iterable[Entity]
) -> Entity:
    """Give the one candidate from a state that is said to be backed: "Somalia will back Djibouti", "the Indian bid".

    ``persons`` are those of whom one stands who is from there, where only persons can.
    """
    if entity.kind not in {"state", "place"}:
        return entity
    code = getattr(entity.row, "code" if entity.kind == "state" else "country", None)
    own = [e for e in candidates if e.kind == "person" and e.country == code]
    if entity.kind == "state" and own:
        return own[0] if len(own) == 1 else entity
    if entity.kind == "state" and code and (one := one_from(code, (), persons)) is not None:
        return one
    if entity in bidders or not code:
        return entity
    codes = {e: getattr(e.row, "country" if e.kind == "place" else "code", None) for e in bidders}
    bidding = [e for e, whence in codes.items() if whence == code and e.kind != entity.kind]
    return bidding[0] if len(bidding) == 1 else entity


def _is_apart(link: str, linked: NounPhrase) -> bool:
    """Whether what hangs on a phrase leaves whom it means open: where they are from, "the economist for the job"."""
    return link == "from" or (link == "for" and linked.head in JOBS)


def _score(np: NounPhrase, entity: Entity, own: frozenset[str], *, put_up: bool) -> int:
    """Count what a phrase, its ``own`` nouns among it, says that the article has told of somebody.

    Nothing where it says what they are not.
    """
    gender = next((g for word, g in _GENDERS.items() if np.head.endswith(word)), "")
    if gender and entity.gender not in {"", gender}:
        return 0
    score = 0
    for mention in np.modifiers:
        code = mention.row.code if isinstance(mention.row, StateRow) else ""
        if code and entity.kind == "place":
            score += getattr(entity.row, "country", "") == code
        elif code:
            if entity.country not in {None, code}:
                return 0
            score += entity.country == code
        elif mention.kind in {PLACE, ORGANIZATION} and whence(mention) in entity.places:
            score += 1
        else:
            return 0  # "the Green lawyer"
    same = not own.isdisjoint(entity.descriptions)
    office = np.kind == TITLE and np.title is not None and np.title.row.kind not in {"trade", "candidate"}
    if office and not (same or put_up or np.head in _SEATED):
        return 0  # "the Peruvian president" is nobody who stands
    return score + _TWICE * same + bool(gender and score and entity.gender == gender)


def rival(np: NounPhrase, owner: Entity | None, field: list[Entity]) -> Entity | None:
    """Give the other of two who stand: "her rival", "Ms Reyes's opponent"."""
    if owner not in field or np.head not in RIVALS or {"potential", "possible", "former"} & {*np.words, *np.statuses}:
        return None
    others = [e for e in field if e is not owner]
    return others[0] if len(others) == 1 else None


def challenger(np: NounPhrase, told: Entity | None, holder: Entity | None, field: list[Entity]) -> Entity | None:
    """Give who is told to challenge somebody, or of two who stand the one who does not hold the office."""
    if holder is None or told not in {None, holder} or not has_office(holder):
        return told
    return rival(np, holder, field) or told


def incumbent(persons: Sequence[Entity], standing: Container[Entity]) -> Entity | None:
    """Give whom "the incumbent" means of the persons last spoken of, who challenges nobody.

    It is rather whom a verb says to have an office, "has run the union for years", than one with any title.
    """
    holders = [e for e in reversed(persons) if e.office is not None or any(h.status == "current" for h in e.holdings)]
    holders = [e for e in holders if RIVALS.isdisjoint(e.descriptions)]
    stand = [e for e in holders if e in standing]
    told = [e for e in stand if e.office is not None]
    heads = [e for e in stand if has_office(e)]  # not the councillor
    called = [e for e in holders if INCUMBENT in e.descriptions]
    return max(called or told or heads or stand or holders, key=lambda e: e.mentions, default=None)


def has_office(entity: Entity) -> bool:
    """Whether somebody is told to have an office, be it by a title that is no seat's."""
    titled = any(h.status == "current" and getattr(h.row, "kind", "") == "office" for h in entity.holdings)
    return titled or entity.office is not None


def is_untold(entity: Entity, np: NounPhrase) -> bool:
    """Whether nothing is known of where somebody is from, if a phrase says that."""
    return np.kind != "I" or not (entity.country or entity.places)


def just_about(np: NounPhrase, before: Sequence[Entity], subject: Entity | None) -> Entity | None:
    """Give whom alone the sentence before named, as its subject: "Mr Reyes stood up. The Leeds councillor thanked".

    Not one who has another office, nor where "him" or "they" are beside.
    """
    kind = np.title.row.kind if np.title is not None else ""
    if np.first or np.det != "the" or np.number or np.possessor is not None or kind not in {"seat", "trade"}:
        return None
    one = before[0] if len(set(before)) == 1 and before[0] is subject else None
    beside = not {"him", "they"}.isdisjoint(np.sentence.lows) or np.head.endswith("s")
    return one if one is not None and not beside and not has_office(one) else None
