"""Read the head of a news story: what stands over its first paragraph."""

import re
from collections.abc import Callable
from functools import cache

from newsevents.text import furniture
from newsevents.text.blocks import Block, BlockKind
from newsevents.text.dateline import Dateline, read_dateline
from newsevents.text.lines import Span
from newsevents.text.tables import alternation, table

LONGEST_SUBHEAD = 100
LONGEST_LABEL = 30
LONGEST_QUOTE = 300
_LONGEST_HEADLINE = 250
_LONGEST_HEADLINE_SENTENCE = 110
_LONGEST_DECK = 220
_MOST_HEAD = 14  # chunks: a story begins within as many

MARKER = re.compile(r"(?:(?:[•‣▪●◦■□✓►·*–—-]|\d{1,2}[.)]|\d{1,2} [–-]|\([a-z0-9]\))\s+(?=\S)|--?(?=[^\W\d_]))")
INNER_STOP = re.compile(r"[a-z0-9)%”\"][.!?][”\"’]? [A-Z“\"‘]")
_DECK_MARKER = re.compile(r"(?:\.\.\.|…)\s*(?=\w)")
_ABBREVIATION = re.compile(r"(?:\b[A-Z]\.|\b(?:Jr|Sr|Inc|Ltd|Corp|Co|St|No|vs)\.|\.\.\.)$")
_SENTENCE_END = re.compile(r"[.!?…][”’\"')\]»]*$")
_PLAIN_STOP = re.compile(r"[.][”’\"')\]»]*$")


def read_head(text: str, pieces: list[Span]) -> tuple[list[Block], int]:
    """Return the blocks before the story's first paragraph, and the index of the piece where the body begins."""
    blocks: list[Block] = []
    first = _first_paragraph(text, pieces)
    seen: set[str] = set()
    has_headline = False
    for index, piece in enumerate(pieces[:first]):
        words = text[piece.start : piece.end]
        if has_headline and _is_caption_of_next(text, pieces, index):
            kind = BlockKind.CAPTION
        elif words in seen and len(words) > LONGEST_LABEL:
            kind = BlockKind.BOILERPLATE
        else:
            kind = _head_kind(words, has_headline=has_headline)
        seen.add(words)
        has_headline = has_headline or kind is BlockKind.HEADLINE
        blocks.append(_head_block(text, piece, kind))
    return blocks, first


def _head_block(text: str, piece: Span, kind: BlockKind) -> Block:
    content = piece.start
    if kind is BlockKind.HEADLINE and (label := _headline_label().match(text, piece.start, piece.end)):
        content = label.end()
    elif kind is BlockKind.SUBHEAD and (
        marker := _DECK_MARKER.match(text, piece.start, piece.end) or MARKER.match(text, piece.start, piece.end)
    ):
        content = marker.end()
    return Block(kind, piece.start, piece.end, content)


def _is_caption_of_next(text: str, pieces: list[Span], index: int) -> bool:
    """Whether the next chunk is the bare credit of the picture that this one describes, or this caption with one."""
    if index + 1 >= len(pieces):
        return False
    words = text[pieces[index].start : pieces[index].end]
    following = text[pieces[index + 1].start : pieces[index + 1].end]
    if furniture.is_bare_credit(following):
        return not _is_headline(words)
    is_twin = words == following and len(words) > LONGEST_LABEL and ends_sentence(words)
    return is_twin or repeats_as_caption(words, following)


def repeats_as_caption(words: str, following: str) -> bool:
    """Whether a chunk stands again, with a picture's credit, in the next chunk."""
    return len(words) > LONGEST_LABEL and following.startswith(words) and furniture.is_signed_caption(following)


def _head_kind(words: str, *, has_headline: bool) -> BlockKind:
    if not has_headline:
        return next((kind for holds, kind in _OVER_HEADLINE if holds(words)), BlockKind.PARAGRAPH)
    kind = next((kind for holds, kind in _UNDER_HEADLINE if holds(words)), BlockKind.SUBHEAD)
    if kind is BlockKind.SUBHEAD and ends_sentence(words):  # between headline and dateline: a caption or a summary
        is_caption = furniture.is_verbless(words) or furniture.is_present_tense(words)
        return BlockKind.CAPTION if is_caption else BlockKind.PARAGRAPH
    return kind


def _first_paragraph(text: str, pieces: list[Span]) -> int:
    """Return the index of the story's first paragraph."""
    guess: int | None = None
    has_headline = False
    for index, piece in enumerate(pieces[:_MOST_HEAD]):
        words = text[piece.start : piece.end]
        if _opens_with_dateline(text, piece, words, index):
            return index if guess is None or _is_caption_length(text, pieces[guess:index]) else guess
        if guess is not None and index == guess + 1 and _follows_caption(text, pieces, guess, words):
            guess = None
        if not has_headline and _is_headline(words):
            has_headline = _head_kind(words, has_headline=False) is BlockKind.HEADLINE
            continue
        is_last = index + 1 == len(pieces)
        if not has_headline and furniture.is_over_headline(words):
            continue
        if guess is None and _is_paragraph(words, is_last=is_last) and not _is_caption_of_next(text, pieces, index):
            guess = index
    return guess if guess is not None else _after_headline(text, pieces)


def _after_headline(text: str, pieces: list[Span]) -> int:
    return 1 if pieces and _is_headline(text[pieces[0].start : pieces[0].end]) else 0


def _is_caption_length(text: str, pieces: list[Span]) -> bool:
    """Whether all of the sentences before a dateline can be captions."""
    return (
        len(pieces) <= 2
        and all(piece.end - piece.start <= LONGEST_QUOTE for piece in pieces)
        and not any(text[piece.start] in '“"‘' for piece in pieces)
    )


def _follows_caption(text: str, pieces: list[Span], guess: int, words: str) -> bool:
    """Whether a byline or a time line stands under a sentence in a caption's present tense."""
    sentence = text[pieces[guess].start : pieces[guess].end]
    is_credit = furniture.is_byline(words) or furniture.is_time(words)
    return guess > 0 and is_credit and furniture.is_present_tense(sentence) and len(sentence) <= LONGEST_QUOTE


def _opens_with_dateline(text: str, piece: Span, words: str, index: int) -> bool:
    """Whether the chunk is a dated paragraph; places alone date none that could be a headline ("BUSTED: ...")."""
    dateline = read_dateline(text, piece.start, piece.end, paragraphs_before=1)
    if dateline is None or not (ends_sentence(words) or len(words) > _LONGEST_DECK):
        return False
    return not is_label(dateline, words, index)


def is_label(dateline: Dateline, words: str, index: int) -> bool:
    """Whether what looks like a dateline is the label of a headline at the head of the text."""
    label = words[: dateline.end - dateline.start]
    is_like_one = ":" in label or not label.isupper()
    return index == 0 and dateline.is_bare and is_like_one and len(words) <= _LONGEST_HEADLINE_SENTENCE


def _is_headline(words: str) -> bool:
    """Whether the first line of a text is a title and no sentence of the story."""
    if len(words) > _LONGEST_HEADLINE or (INNER_STOP.search(words.rstrip('”"’')[:-1]) and _PLAIN_STOP.search(words)):
        return False
    is_short = len(words) <= _LONGEST_HEADLINE_SENTENCE
    if not _PLAIN_STOP.search(words) or (is_short and _ABBREVIATION.search(words)):
        return words[-1] != ":"
    tokens = words.split()
    capitals = sum(token[0].isupper() or not token[0].isalpha() for token in tokens)
    return is_short and capitals >= 0.75 * len(tokens) and len(tokens) > 2


def _is_short_sentence(words: str) -> bool:
    return len(words) <= _LONGEST_HEADLINE_SENTENCE and not INNER_STOP.search(words)


def ends_sentence(words: str) -> bool:
    """Whether a chunk ends as a sentence does, or announces what follows."""
    return _SENTENCE_END.search(words, max(0, len(words) - 8)) is not None or words.endswith(":")


def _is_paragraph(words: str, *, is_last: bool) -> bool:
    """Whether a chunk before the body is prose: a finished sentence that is no caption, notice, byline or time line."""
    if len(words) > _LONGEST_DECK and not furniture.is_signed_caption(words) and not furniture.is_notice(words):
        return True
    if not ends_sentence(words):
        return is_last and len(words) > LONGEST_SUBHEAD
    return not (
        furniture.is_notice(words)
        or furniture.is_time(words)
        or furniture.is_byline(words)
        or furniture.is_signed_caption(words)
        or furniture.is_likely_caption(words)
    )


_OVER_HEADLINE: tuple[tuple[Callable[[str], bool], BlockKind], ...] = (
    (furniture.is_over_headline, BlockKind.BOILERPLATE),
    (furniture.is_time, BlockKind.BYLINE),
    (furniture.is_signed_caption, BlockKind.CAPTION),
    (_is_headline, BlockKind.HEADLINE),
    (_is_short_sentence, BlockKind.HEADLINE),  # a story with a dateline further on has a headline here
)
_UNDER_HEADLINE: tuple[tuple[Callable[[str], bool], BlockKind], ...] = (
    (furniture.is_line, BlockKind.BOILERPLATE),
    (furniture.is_time, BlockKind.BYLINE),
    (furniture.is_notice, BlockKind.BOILERPLATE),
    (furniture.is_signed_caption, BlockKind.CAPTION),
    (furniture.is_byline, BlockKind.BYLINE),
    (furniture.is_opener, BlockKind.BOILERPLATE),
    (furniture.is_likely_caption, BlockKind.CAPTION),
    (furniture.is_name, BlockKind.BYLINE),
)


@cache
def _headline_label() -> re.Pattern[str]:
    label = alternation(table("boilerplate")["headline_labels"])
    return re.compile(rf"(?:\((?:\d\w\w )?{label}\)|{label}(?: \d+)? ?[:–—-])\s*(?=\S)", re.IGNORECASE)
