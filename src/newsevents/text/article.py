"""Read the structure of a news story: headline, decks, captions, byline, dateline, paragraphs, page furniture.

The rules are those that newspapers and agencies share, whatever their house style: a headline has no full stop, a
caption is signed, a byline says "By" or names a trade, an agency's story opens with a dateline, and what stands around
the story speaks to the reader about the page. All offsets point into the raw text.
"""

import re
from collections.abc import Callable

from newsevents.text import furniture
from newsevents.text.blocks import Block, BlockKind, Structure
from newsevents.text.dateline import Dateline, read_dateline, stands_alone
from newsevents.text.head import (
    INNER_STOP,
    LONGEST_LABEL,
    LONGEST_QUOTE,
    LONGEST_SUBHEAD,
    MARKER,
    ends_sentence,
    is_label,
    read_head,
    repeats_as_caption,
)
from newsevents.text.lines import Span, chunks, strip

__all__ = ["Block", "BlockKind", "Dateline", "Span", "Structure", "read_structure"]

_LONGEST_QUESTION = 140
_SHORTEST_PARAGRAPH = 60  # under a list of links, a sentence as long as this is story again
_FEWEST_ITEMS = 3  # as many unmarked fragments in a row are a list, fewer are sub-headings

_SPEAKER_LABEL = re.compile(r"(?P<label>Q|A|Question|Answer)\s*[:.]\s+(?=\S)")
_STAMP = re.compile(
    r"(?:\d{1,2}[:.]\d\d(?:\s*[ap]\.?m\.?)?|\d{1,2}\s*[ap]m)(?:\s+[A-Z]{2,4})?\s*(?:[:–—-]|\s-)\s*(?=[^\W\d])"
    r"|(?:[01]?\d|2[0-4])[:.][0-5]\d\s+(?=[“‘\"]|(?-i:[A-ZÀ-Þ]))",  # "8.41 First round: Reyes 91"
    re.IGNORECASE,
)
_CREDIT_TAIL = re.compile(
    r"\s\(?(?:Additional reporting|Reporting|Editing|Writing|Compiled) by [A-Z][^()“”\"]{2,400}\)?$"
    r"|\s\((?:Additional reporting|Reporting|Editing|Writing|With inputs)\b[^()]{2,400}\)$"
)
_CREDIT_WORDS = ("eporting", "diting", "riting", "ompiled", "(With")
_TAIL_PIECES = 4  # chunks at the end of a story among which an agency may sign off
_TAIL = 500  # characters at the end of a paragraph where a credit may stand
_MOST_PULL_QUOTES = 14


def read_structure(text: str) -> Structure:
    r"""Cut a news story into its blocks.

    Takes any string and never raises; a text that is no news story comes out as paragraphs.

    >>> text = "Rutte is in\n\nBy A. Writer\n\nTHE HAGUE, Feb 22 (AFP) - The Dutch prime minister said yes."
    >>> [str(block.kind) for block in read_structure(text).blocks]
    ['headline', 'byline', 'paragraph']
    >>> place = read_structure(text).dateline.places[0]
    >>> text[place.start : place.end]
    'THE HAGUE'
    """
    pieces = _split_inline(text, _with_datelines(text, chunks(text)))
    head, at = read_head(text, pieces)
    return Structure((*head, *_read_body(text, pieces[at:], head)))


def _with_datelines(text: str, pieces: list[Span]) -> list[Span]:
    """Join a dateline on a line of its own to the paragraph under it."""
    found: list[Span] = []
    for piece in pieces:
        if found and stands_alone(text, found[-1], piece):
            found[-1] = Span(found[-1].start, piece.end)
        else:
            found.append(piece)
    return found


def _split_inline(text: str, pieces: list[Span]) -> list[Span]:
    """Set apart a credit at the end of a paragraph and a byline before a dateline on the same line."""
    found: list[Span] = []
    for index, piece in enumerate(pieces):
        start = piece.start
        if (cut := _end_of_inline_byline(text, piece)) is not None:
            found.append(Span(*strip(text, start, cut)))
            start = strip(text, cut, piece.end)[0]
        at = _credit_at(text, start, piece.end)
        if at is None and len(pieces) - _TAIL_PIECES <= index:
            at = furniture.sign_off_at(text, start, piece.end)
        if at is not None and at > start and not furniture.is_notice(text[start : piece.end]):
            found += [Span(*strip(text, start, at)), Span(*strip(text, at, piece.end))]
        else:
            found.append(Span(start, piece.end))
    return found


def _credit_at(text: str, start: int, end: int) -> int | None:
    """Return where the credit of reporters and editors at the end of a paragraph begins."""
    tail = text[max(start, end - _TAIL) : end]
    if not any(word in tail for word in _CREDIT_WORDS):  # most prose is passed over quickly
        return None
    match = _CREDIT_TAIL.search(text, end - len(tail), end)
    return match.start() if match is not None else None


_INLINE_BYLINE = re.compile(
    r"By (?:[A-Z][\w.'’-]* ){2,8}?(?=[A-Z]{3,}[A-Z ,/.a-z0-9]{0,60}\([A-Z][\w ]{1,20}\) ?[–—-])"
)


def _end_of_inline_byline(text: str, piece: Span) -> int | None:
    match = _INLINE_BYLINE.match(text, piece.start, min(piece.end, piece.start + 200))
    return match.end() if match else None


def _read_body(text: str, pieces: list[Span], head: list[Block]) -> list[Block]:
    blocks: list[Block] = []
    in_links = False
    paragraphs = sum(block.kind is BlockKind.PARAGRAPH for block in head)
    seen = {text[block.start : block.end] for block in head}
    for index, piece in enumerate(pieces):
        words = text[piece.start : piece.end]
        following = text[pieces[index + 1].start : pieces[index + 1].end] if index + 1 < len(pieces) else ""
        if repeats_as_caption(words, following):
            blocks.append(Block(BlockKind.CAPTION, piece.start, piece.end))
            continue
        if words in seen and len(words) > LONGEST_LABEL:
            blocks.append(Block(BlockKind.BOILERPLATE, piece.start, piece.end))
            continue
        goes_on = bool(blocks) and blocks[-1].kind is BlockKind.LIST_ITEM and text[blocks[-1].start] == words[0]
        is_last = index + 1 == len(pieces) and not goes_on  # a list's last item signs nothing
        block = _body_block(text, piece, words, paragraphs_before=paragraphs, is_last=is_last)
        if furniture.is_opener(words):
            in_links, block = True, Block(BlockKind.BOILERPLATE, piece.start, piece.end)
        elif in_links and block.kind in _LINKS and not _resumes_story(words):
            block = Block(BlockKind.BOILERPLATE, piece.start, piece.end)
        elif block.kind is BlockKind.PARAGRAPH:
            in_links = False
        paragraphs += block.kind in _STORY
        blocks.append(block)
    return _lists(_without_pull_quotes(text, blocks))


def _resumes_story(words: str) -> bool:
    return len(words) >= _SHORTEST_PARAGRAPH and ends_sentence(words) and not words.endswith("?")


_STORY = frozenset({BlockKind.PARAGRAPH, BlockKind.QUESTION, BlockKind.LIST_ITEM})
_LINKS = frozenset({BlockKind.PARAGRAPH, BlockKind.SUBHEAD, BlockKind.LIST_ITEM, BlockKind.QUESTION, BlockKind.BYLINE})


_WHOLE: tuple[tuple[Callable[[str], bool], BlockKind], ...] = (
    (furniture.is_line, BlockKind.BOILERPLATE),
    (furniture.is_notice, BlockKind.BOILERPLATE),
    (furniture.is_sign_off, BlockKind.BOILERPLATE),
    (furniture.is_clock, BlockKind.BYLINE),
    (furniture.is_labelled_time, BlockKind.BYLINE),
    (furniture.is_full_time, BlockKind.BYLINE),
    (furniture.is_labelled_byline, BlockKind.BYLINE),
    (furniture.is_signed_caption, BlockKind.CAPTION),
)


def _body_block(text: str, piece: Span, words: str, *, paragraphs_before: int, is_last: bool) -> Block:
    start, end = piece.start, piece.end
    kind = next((kind for holds, kind in _WHOLE if holds(words)), None)
    if kind is not None:
        return Block(kind, start, end)
    if marker := MARKER.match(text, start, end):
        return _item(words, start, end, marker.end(), is_last=is_last)
    if label := _SPEAKER_LABEL.match(text, start, end):
        kind = BlockKind.QUESTION if label["label"].startswith("Q") else BlockKind.PARAGRAPH
        return Block(kind, start, end, label.end())
    dateline = read_dateline(text, start, end, paragraphs_before=paragraphs_before)
    if dateline is not None and ends_sentence(words) and not is_label(dateline, words, start):
        return Block(BlockKind.PARAGRAPH, start, end, dateline.end, dateline)
    stamp = _STAMP.match(text, start, end)
    return Block(_plain_kind(words, is_last=is_last), start, end, stamp.end() if stamp else start)


def _item(words: str, start: int, end: int, content: int, *, is_last: bool) -> Block:
    """Return a list item, or a sign-off: a dash and an agency or a name at the very end."""
    is_sign_off = is_last and words[0] in "–—-" and not ends_sentence(words) and end - content <= LONGEST_LABEL
    return Block(
        BlockKind.BOILERPLATE if is_sign_off else BlockKind.LIST_ITEM, start, end, start if is_sign_off else content
    )


def _plain_kind(words: str, *, is_last: bool) -> BlockKind:
    if (
        len(words) <= _LONGEST_QUESTION
        and words.endswith("?")
        and not INNER_STOP.search(words)
        and words[0] not in "“\"‘'"
    ):
        return BlockKind.QUESTION
    if ends_sentence(words) or len(words) > LONGEST_SUBHEAD or words[-1] in ",;-–—":
        return BlockKind.PARAGRAPH
    if is_last and len(words.split()) > 8:
        return BlockKind.PARAGRAPH
    return BlockKind.SUBHEAD


def _without_pull_quotes(text: str, blocks: list[Block]) -> list[Block]:
    """Mark as furniture a quotation that stands alone and whose words stand in a paragraph too."""
    found = list(blocks)
    candidates = [
        i
        for i, block in enumerate(blocks)
        if block.end - block.start <= LONGEST_QUOTE and _is_bare_quote(text[block.start : block.end])
    ]
    for i in candidates[:_MOST_PULL_QUOTES]:
        core = text[blocks[i].start : blocks[i].end].strip("“”\"'‘’«».,")
        if len(core) > LONGEST_LABEL and text.count(core) > 1 and blocks[i].kind is not BlockKind.BOILERPLATE:
            found[i] = Block(BlockKind.BOILERPLATE, blocks[i].start, blocks[i].end)
    return found


def _is_bare_quote(words: str) -> bool:
    inner = words[1:-1]
    return words[0] in '“"‘«' and words[-1] in '”"’»' and not any(mark in inner for mark in '“”"«»')


def _lists(blocks: list[Block]) -> list[Block]:
    """Turn three or more sub-headings in a row into items of a list."""
    found: list[Block] = []
    run: list[Block] = []
    for block in [*blocks, None]:
        if block is not None and block.kind is BlockKind.SUBHEAD:
            run.append(block)
            continue
        found += [Block(BlockKind.LIST_ITEM, b.start, b.end) for b in run] if len(run) >= _FEWEST_ITEMS else run
        run = []
        if block is not None:
            found.append(block)
    return found
