"""The bodies of a column's items: "WORLD BANK." on its own, "Norvest Foods: Ana Reyes has left", the first named."""

from collections.abc import Iterator

from newsevents.parse.contest.round_ups import column_items, is_label
from newsevents.parse.names.entities import LEGAL_FORMS, Entity, entity_of
from newsevents.parse.names.name_joints import SETTING_OFF
from newsevents.parse.reading import Reading
from newsevents.parse.words.items import ORGANIZATION, STATE, Sentence

_LONGEST = 4
"""Items of a line that is no more than a name."""
_FEWEST = 2
"""Paragraphs opened by a body's name that make a column of one."""
_SETTING_OFF = SETTING_OFF | {"-", "--"}
"""What stands behind the name with which a paragraph opens, as it may be typed, too."""


def labels(r: Reading) -> dict[int, Entity | None]:
    """Give the body or state that heads each block: by a line that is its name in capitals, or the name it opens with.

    A block without a name of its own goes on with what heads the one before it. The items of a diary are about the
    bodies that each names first, ``None`` where one names none: what heads the whole does not head them.
    """
    if items := column_items(r):
        return {s.block: body for item in items for body in (_first_named(r, item),) for s in item}
    run_in = {s.block: body for s in _openings(r) if (body := _run_in(r, s)) is not None}
    column = run_in if len(set(run_in.values())) >= _FEWEST else {}
    found: dict[int, Entity | None] = {}
    label: Entity | None = None
    for s in _openings(r):
        label, inherits = (column[s.block], True) if s.block in column else _on_its_own(r, s, label)
        if inherits and label is not None:
            found[s.block] = label
    return found


def _first_named(r: Reading, item: list[Sentence]) -> Entity | None:
    """Give the body that an item names first, but not in its label, nor as whose something is."""
    named = (
        entity_of(r.registry, m)
        for s in item
        for i, m in s.mentions.items()
        if m.kind == ORGANIZATION and not is_label(s, i) and s.shape[i + 1 : i + 2] != "'"
    )
    return next((body for body in named if body is not None and body.kind == "organization"), None)


def _openings(r: Reading) -> Iterator[Sentence]:
    """Give the first sentence of each block."""
    opened = -1
    for s in r.sentences:
        if s.block != opened:
            opened = s.block
            yield s


def _on_its_own(r: Reading, s: Sentence, label: Entity | None) -> tuple[Entity | None, bool]:
    """Give the label that holds from a block's first sentence on, and whether the block itself has it."""
    words = r.text[s.tokens.starts[s.first] : s.tokens.ends[s.last - 1]].rstrip(".:")
    if s.headline or not words.isupper() or len(s) > _LONGEST:
        return label, label is not None
    names = [entity_of(r.registry, m) for m in s.mentions.values() if m.kind in {ORGANIZATION, STATE}]
    return (names[0] if len(names) == 1 else None), bool(names)


def _run_in(r: Reading, s: Sentence) -> Entity | None:
    """Give the body whose name opens a paragraph, set off from what is told of it; none of a headline's."""
    start = 1 if s.shape[:1] == "D" else 0
    opening = s.mentions.get(start)
    if s.headline or opening is None or opening.kind != ORGANIZATION:
        return None
    end = start + 1 + (s.lows[start + 1 : start + 2] != [] and s.lows[start + 1] in LEGAL_FORMS)  # "Norvest plc –"
    set_off = s.lows[end : end + 1]
    return entity_of(r.registry, opening) if set_off and set_off[0] in _SETTING_OFF and len(s) > end + 1 else None
