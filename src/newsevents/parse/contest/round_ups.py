"""Round-ups: columns and briefs each of whose items has a contest of its own, and the whole of which has none.

"Movers and shakers", "News in brief": the office that one item is about is not what another item's candidates seek. An
item begins at a heading; where there is none, at each block that does not go on with the one before it.
"""

import re
from collections.abc import Iterator
from copy import copy

from newsevents.parse.contest.focus import find_focus
from newsevents.parse.events.events import CONTESTING, Event, names_no_office
from newsevents.parse.people.office_ref import OfficeRef
from newsevents.parse.reading import Reading
from newsevents.parse.words.items import FINITE, Sentence
from newsevents.text.blocks import BlockKind
from newsevents.text.tokens import Tokens

_CALLED = frozenset({"roundup", "round-up", "round-ups", "notebook", "movers", "comings", "digest"})
"""Words of the headlines of columns that tell of many things."""
_PHRASES = ("in brief", "news briefs", "on the move", "people moves", "the week in", "in the news", "who 's in")
_FEWEST, _MOST = 3, 60
"""Items that make a column; what has more is no article, and each would be held against all its persons."""
_TOLD = 2
"""Sentences of a diary's items, on the average."""
_LINE = 8
"""Words of a heading."""
_LABEL = re.compile(r"[A-Z][A-Z '’&-]{2,40}: ")
"""What sets off the items of a newsletter."""
_QUOTES = ('"', "“", "‘")
"""Marks with which a paragraph opens that goes on with what somebody said."""


def is_round_up(r: Reading) -> bool:
    """Whether a text is a column of several items: its headline calls it one, or it marks them off as a diary does."""
    heads = [s for s in r.sentences if s.headline and s.block == 0]
    lows = [low for s in heads for low in s.lows]
    called = not _CALLED.isdisjoint(lows) or any(phrase in " ".join(lows) for phrase in _PHRASES)
    return called or _is_diary(r) or bool(_labelled(r))


def _labelled(r: Reading) -> set[int]:
    """Give the blocks that open with a label in capitals, each with its own: "COURTS: The commission sent"."""
    openings = {s.block: r.tokens.starts[s.first] for s in reversed(r.sentences) if s.block}
    found = {block: label[0] for block, at in openings.items() if (label := _LABEL.match(r.text, at)) is not None}
    return {*found} if len(found) == len({*found.values()}) >= _FEWEST else set()


def _is_diary(r: Reading) -> bool:
    """Whether paragraphs are marked off as items, most of them of several sentences: no list of names or points."""
    marked = {number for number, kind in enumerate(_kinds(r)) if kind is BlockKind.LIST_ITEM}
    told = sum(s.block in marked for s in r.sentences) if len(marked) >= _FEWEST else 0
    return told >= _TOLD * len(marked) > 0 or _is_headed(r, marked)


def _is_headed(r: Reading, marked: set[int]) -> bool:
    """Whether numbers mark off headings, each over paragraphs of its own: "1. Norvest", "2. The Calder Orchestra"."""
    if len(marked) < _FEWEST or not marked.isdisjoint(number + 1 for number in marked):
        return False
    return all(len(s) <= _LINE and FINITE.isdisjoint(s.shape) for s in r.sentences if s.block in marked)


def is_label(s: Sentence, i: int) -> bool:
    """Whether an item of a sentence stands in the label in capitals that sets it off: "GOING: Budget chief Reyes"."""
    return (label := _LABEL.match(s.tokens.text, s.tokens.starts[s.first])) is not None and (
        s.tokens.starts[s.cuts[i]] < label.end()
    )


def column_items(r: Reading) -> list[list[Sentence]]:
    """Give the sentences of each item of a round-up; none where a text is none, or is too long for one."""
    items = [*_items(r)] if is_round_up(r) else []
    return items if _FEWEST <= len(items) <= _MOST else []


def settle_items(r: Reading) -> None:
    """Give the candidacies and positions of a round-up, where they name no office, the one that their item is about.

    A column all of whose items are about one office ("Campaign notebook") is a story on that contest.
    """
    items = column_items(r)
    if not items:
        return
    found: list[tuple[OfficeRef | None, list[Event]]] = []
    for sentences in items:
        numbers = {s.number for s in sentences}
        events = [e for e in r.events if e.predication.sentence.number in numbers]
        untold = [e for e in events if e.frame.event in CONTESTING and names_no_office(e)]
        found.append((_placed(r, find_focus(_alone(r, sentences, events))[0], sentences), untold))
    offices = {office[:2] for office, _ in found if office is not None}
    if len({title for title, _ in offices}) == 1 and len({body for _, body in offices if body is not None}) <= 1:
        return
    for office, untold in found:
        for event in untold:
            event.office = office
    r.focus = None


def _placed(r: Reading, office: OfficeRef | None, sentences: list[Sentence]) -> OfficeRef | None:
    """Give an item's office the body that its holder has it in: "House Speaker Ana Reyes is to leave"."""
    if office is None or office.organization is not None:
        return office
    held = (h for person in r.registry.persons for h in person.holdings if h.title == office.title)
    bodies = (h.organization for h in held if h.organization is not None and h.sentence in sentences)
    return office._replace(organization=next(bodies, None))


def _items(r: Reading) -> Iterator[list[Sentence]]:
    """Give the sentences of each item."""
    kinds = _kinds(r)
    mark = BlockKind.LIST_ITEM if _is_diary(r) else BlockKind.SUBHEAD
    marked, labelled = kinds.count(mark) > 1, _labelled(r)
    item: list[Sentence] = []
    last = None
    for s in r.sentences:
        if s.block == 0:
            continue
        if s.block != last:
            quoted = r.text.startswith(_QUOTES, s.tokens.starts[s.first])
            opens = s.block in labelled if labelled else kinds[s.block] is mark if marked else not quoted
            if opens and item:
                yield item
                item = []
            last = s.block
        item.append(s)
    if item:
        yield item


def _kinds(r: Reading) -> list[BlockKind]:
    """Give the kinds of the blocks that have sentences."""
    return [b.kind for b in r.structure.blocks if b.kind not in {BlockKind.BOILERPLATE, BlockKind.BYLINE}]


def _alone(r: Reading, sentences: list[Sentence], events: list[Event]) -> Reading:
    """Give a reading of some sentences as if they were an article of their own."""
    alone, tokens = copy(r), r.tokens
    alone.sentences, alone.events = sentences, events
    alone.clauses = r.clauses.only(sentences)
    first, last = sentences[0].first, sentences[-1].last
    cut = slice(first, last)
    alone.tokens = Tokens(tokens.text, tokens.starts[cut], tokens.ends[cut], tokens.words[cut], tokens.lowers[cut])
    return alone
