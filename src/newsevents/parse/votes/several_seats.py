"""Elections that fill several seats: each candidate's count is a result of its own, "Reyes got 40 votes, Lund 39"."""

import re
from collections.abc import Iterable
from typing import Final

from newsevents.lexicon.counting import default_counting
from newsevents.parse.events.events import Event
from newsevents.parse.names.entities import Entity
from newsevents.parse.votes.told_counts import Told
from newsevents.parse.words.items import Sentence
from newsevents.parse.words.numbers import read_number

FEWEST: Final = 3
"""Counted candidates below which a contest for several seats is as likely to be one for one."""
_ELECTING: Final = frozenset("elect re-elect reelect choose pick select win vote_in return".split())
_NUMBER: Final = "|".join(sorted(default_counting().numbers, key=len, reverse=True))
_SEATS: Final = re.compile(
    rf"\b(?P<n>{_NUMBER}|\d{{1,2}})(?: [^ ,.;:]+){{0,3}}? (?:[^ ]+[- ])?(?:seats|places|posts|vacancies|spots|slots|"
    r"positions|berths|memberships|vice-presidencies)\b"
)
_LISTED: Final = re.compile(
    rf"\b(?:(?:recommend|shortlist|elect|pick)(?:ed|s)?|nominat(?:ed|es)|chos(?:e|en)|(?:names|list|shortlist) of)"
    rf" (?P<n>{_NUMBER}|\d{{1,2}}) (?:[^ ,.;:]+ ){{0,2}}?(?:judges|justices|nominees|names|members|directors|states|"
    r"countries|jurists|experts)\b"
)
_PLURAL: Final = re.compile(
    r"\b(?:won|win|wins|winning|secured?|took|gained|elected to|fill|filled|up for)(?: the)?(?: [^ ,.;:0-9]+){0,2}?"
    r" (?:seats|places|vacancies|vice-presidencies) (?:on|at)\b"
)


def seats_filled(sentences: Iterable[Sentence]) -> int | None:
    """Give how many seats an article says are filled at once: 0 for several uncounted, ``None`` for one."""
    for s in sentences:
        text = " ".join(s.tokens.lowers[s.first : s.last])
        for pattern in (_SEATS, _LISTED):
            match = pattern.search(text)
            value = read_number(match["n"]) if match is not None else None
            if value is not None and value > 1:
                return int(value)
        if _PLURAL.search(text):
            return 0
    return None


def by_candidate(told: list[tuple[Sentence, Told, Entity]]) -> dict[Entity, tuple[Sentence, Told]]:
    """Give each candidate's count, as it was told first."""
    counts: dict[Entity, tuple[Sentence, Told]] = {}
    for s, count, person in told:
        counts.setdefault(person, (s, count))
    return counts


def elected_together(events: Iterable[Event]) -> set[Entity]:
    """Give those whom one verb says were elected: "Chile, Uganda and Benin were elected to the council"."""
    chosen = (e for e in events if e.frame.set.get("action") == "appointed" and e.modality == "actual")
    several = (e.roles.get("person", []) for e in chosen if e.predication.lemma in _ELECTING)
    return {person for people in several if len(people) > 1 for person in people}
