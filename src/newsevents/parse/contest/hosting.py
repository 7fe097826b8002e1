"""The contest to host games or a fair: whether a text is about one, and which event a clause says is to be hosted."""

from newsevents.parse.clauses.predication import OBJECT, OBJECT2, SUBJECT, Predication
from newsevents.parse.contest.weighing import Votes
from newsevents.parse.names.governments import group_name
from newsevents.parse.words.items import ORGANIZATION
from newsevents.parse.words.phrases import NounPhrase
from newsevents.text.tokens import Tokens

_EVENTS = frozenset("games olympics paralympics expo cup championship championships fair".split())
_HOSTING = frozenset("host hosts hosting hosted stage stages staging staged".split())
_BIDDING = frozenset(
    """bid bids bidder bidders bidding awarded award right rights vie vying race candidate candidates vote votes voting
    ballot chosen selected""".split()
)
_AWARDING = frozenset("award give hand grant assign".split())
_PLACES = frozenset("CL")


def is_bidding(tokens: Tokens) -> bool:
    """Whether a text is about who is to host an event, so that capitals are themselves and not their governments."""
    words = tokens.vocabulary
    hosting = "awarded" in words or not _HOSTING.isdisjoint(words)
    return hosting and not (_EVENTS.isdisjoint(words) or _BIDDING.isdisjoint(words))


def hosted(p: Predication) -> str | None:
    """Name the event whose host a clause tells of: "will host the 2036 Games", "awarded the Asian Cup to Peru"."""
    fillers = [*p.get(OBJECT), *p.get(OBJECT2)]
    event = next((np for np in fillers if is_event(np)), None)
    if event is None:
        return None
    if p.lemma in _HOSTING and p.tense == "past" and p.modality == "actual":
        return None  # "hosted the 2023 Asian Cup"
    awarded = p.lemma in _AWARDING and any(np.kind in _PLACES for np in (*fillers, *p.get("to")))
    if not awarded and (p.lemma not in _HOSTING or any(np.kind == "P" for np in p.get(SUBJECT))):
        return None
    name = group_name(event)
    year = next((np for np in p.get(OBJECT2) if np.kind == "0" and np.first == event.last), None)
    return f"{name} {year.head}" if year is not None else name  # "will stage Expo 2030"


def is_event(np: NounPhrase) -> bool:
    """Whether a phrase names games, a cup or a fair that moves from host to host."""
    return np.kind == ORGANIZATION and np.head.lower().rpartition(" ")[2] in _EVENTS


def settle_hosts(seats: Votes) -> None:
    """Count what is said of an event without its year as said of the one with it, and nothing that is no event."""
    events = {body: body.rpartition(" of the ")[2] for title, body in seats if title == "host" and body is not None}
    dated = [event for event in events.values() if any(map(str.isdigit, event))]
    for body, event in events.items():  # "the hosting rights of the 2030 Games"
        if _EVENTS.isdisjoint(event.lower().split()):
            del seats["host", body]
            continue
        alike = [name for name in dated if name.rpartition(" ")[2] == event.rpartition(" ")[2]]
        best = event if event in dated or not alike else max(alike, key=lambda name: seats["host", name])
        if best != body:
            seats["host", best] += seats.pop(("host", body))
