"""Offices filled several at once, told before who gets them: "It needs two deputy speakers. Ms Reyes was elected".

The sentence that names the office in the plural says how many there are, or that they are to be filled; whoever is
elected or re-elected in the next ones, to what is not said, is elected to that.
"""

from collections.abc import Iterator
from typing import Final

from newsevents.lexicon.morphology import singular
from newsevents.parse.people.office_ref import OfficeRef
from newsevents.parse.people.office_words import is_office
from newsevents.parse.reading import Reading
from newsevents.parse.words.items import PERSON, TITLE, Mention, Sentence

_FRAMES: Final = ("/appoint", "/re-elect")
_CHOOSING: Final = frozenset("elect re-elect reelect choose approve confirm return vote_in reappoint".split())
_FILLED: Final = frozenset(
    "fill filled fills elect elected elects choose chose chosen chooses pick picked contest contested need needs vote "
    "voted ballot election posts seats places chairs positions both".split()
)
"""Words of a sentence in which offices in the plural are to be filled, beside a number."""
_BACK: Final = 2
"""Sentences of the paragraph before the one that says who is elected."""


def name_several(r: Reading) -> None:
    """Give whoever is elected to what is not said the office that was just told of in the plural."""
    for event in r.events:
        if event.frame.event != "appointment" or event.office is not None or not event.frame.id.endswith(_FRAMES):
            continue
        p = event.predication
        if p.lemma in _CHOOSING and (p.passive or p.form == "part"):
            event.office = next(_told_before(r, p.sentence, p.first), None)


def _told_before(r: Reading, sentence: Sentence, item: int) -> Iterator[OfficeRef]:
    for number in range(sentence.number, max(-1, sentence.number - _BACK - 1), -1):
        s = r.sentences[number]
        if s.block != sentence.block:
            return
        for i, mention in sorted(s.mentions.items(), reverse=True):
            told = mention.kind == TITLE and mention.row.kind != "candidate" and is_office(mention.row)
            if not told or (number == sentence.number and i >= item):
                continue
            if s.shape[max(0, i - 2) : i] in {"T'", "Ty"}:
                continue  # "two deputy speakers' chairs"
            if _is_plural(mention) and _is_to_fill(s, i):
                yield OfficeRef(mention.row.title, None)
            return  # another office was told of since


def _is_plural(mention: Mention) -> bool:
    last = mention.text.lower().rpartition(" ")[2].replace("-", " ").rpartition(" ")[2]
    return singular(last) != last


def _is_to_fill(s: Sentence, i: int) -> bool:
    """Whether offices are counted or to be filled, and nobody is named by them: not "two vice-presidents, Reyes"."""
    named = PERSON in s.shape[i + 1 : i + 3]
    counted = "0" in s.shape[max(0, i - 3) : i]
    return not named and (counted or not _FILLED.isdisjoint(s.lows))
