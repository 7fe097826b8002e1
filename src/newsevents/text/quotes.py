"""Find quotations: the words between quotation marks, whatever the house style of the marks.

Curly and straight double quotes, British single quotes, guillemets, low-high marks, corner brackets and the typist's
``two of each''. The hard part is the apostrophe: `Labour's`, `the players' union`, `’90s`, `rock ’n’ roll`. A quotation
over several paragraphs opens in each and closes in the last; it comes out as one record a paragraph, linked. No mark,
however unbalanced, reaches beyond its own paragraph.
"""

import re
from bisect import bisect_right
from collections.abc import Iterable, Iterator, Sequence

from attrs import evolve, frozen

from newsevents.text.article import Block
from newsevents.text.lines import Span, strip
from newsevents.text.tables import words

_DOUBLE = re.compile("[“”„‟\"«»＂「」『』]|``|''")
_SINGLE = re.compile("[‘’‚‛'‹›]")
_OPENERS = frozenset("“„‟«「『")
_CLOSERS = {
    "“": '”“‟"',  # many a page mixes curly and straight marks in one sentence
    "„": '“”‟"',
    "‟": "”",
    "«": "»",
    "»": "«",
    "「": "」",
    "『": "』",
    '"': '"”“',
    "＂": "＂",
    "``": "''",
    "''": "''",
    "”": "”",
}
_BEFORE_OPENING = frozenset("([{—–-−/:;,…=*_>|“„«‘‚'\"¡¿")
_ELISION = re.compile(r"\d\ds?\b|[^\W\d_]+(?=['’]?)")
_WORD = re.compile(r"\w+(?:[-'’]\w+)*")
_LONGEST_SCARE = 2  # words; the gold guide's "scare quotes of one or two words"
_FEET = re.compile(r"\d['’′] ?\d{1,2}$")  # 6' 2" tall
_LONGEST_FEET = 6
_DEEPEST = 3  # quotations inside each other in double marks; more are unbalanced marks
_COLON = 3  # characters from a colon to the marks that it announces
_AROUND = 80  # characters that tell a headline's capitals
_FIRST_PERSON = frozenset({"I", "We", "I'm", "I’m", "We're", "We’re"})
_CONTRACTED = re.compile("(I|We|You|He|She|It|They|That|There)['’](ll|ve|d|re|m|s)")
_SMALL_TITLE_WORD = 4  # letters: "with", "from" and shorter may be lower-case inside a title


@frozen
class Quotation:
    """One quoted span.

    Attributes:
        start, end: half-open offsets of the words between the marks, blanks at the edges left out.
        open_mark: the offset of the opening mark.
        close_mark: the offset of the closing mark, or None where the paragraph ends first.
        block: the index of its block in the blocks given.
        continued: True where the quotation goes on in the next paragraph.
        continues: the index, in the tuple returned, of the quotation of which it is the next paragraph; else None.
        nested: True where it stands inside another quotation.

    """

    start: int
    end: int
    open_mark: int
    close_mark: int | None
    block: int
    continued: bool = False
    continues: int | None = None
    nested: bool = False


def find_quotes(text: str, blocks: Sequence[Block]) -> tuple[Quotation, ...]:
    r"""Return the quotations of `text` in the order of their opening marks.

    >>> from newsevents.text.article import read_structure
    >>> text = 'It is "the players\' choice", said a voter. “Labour’s ‘red wall’ is back.”'
    >>> [text[q.start : q.end] for q in find_quotes(text, read_structure(text).blocks)]
    ["the players' choice", 'Labour’s ‘red wall’ is back.', 'red wall']
    """
    found: list[Quotation] = []
    for index, block in enumerate(blocks):
        doubles = list(_doubles(text, block, index))
        found += _nest(sorted([*doubles, *_singles(text, block, index, doubles)], key=lambda q: (q.open_mark, -q.end)))
    return _link(text, found, blocks)


def is_scare(text: str, quotation: Quotation) -> bool:
    """Say whether a quotation is a word or two in scare quotes, or the title of a work, rather than something said.

    A title is known by its capitals: every word of five letters and more has one, and no sentence ends inside the
    marks. In a headline whose own words have capitals they tell nothing, and only the length counts.
    """
    quoted = text[quotation.start : quotation.end].rstrip(",.").rstrip()
    found = _WORD.findall(quoted)
    if len(found) <= _LONGEST_SCARE:
        return True
    if text[quotation.end - 1] == "." and text[: quotation.open_mark][-_COLON:].rstrip().endswith(":"):
        return False  # he said: "Ask the PM."
    if _is_title_case(found) and _names_a_work(text, quotation):
        return True  # the podcast "So, That Happened"
    if quoted[-1] in "!?…" or ". " in quoted or ", " in quoted or found[0] in _FIRST_PERSON:
        return False
    if _CONTRACTED.fullmatch(found[0]) and found[1].islower():
        return False  # "I'll work with Tony", but the song "I'll Be There"
    return _is_title_case(found) and not _stands_among_capitals(text, quotation)


def _names_a_work(text: str, quotation: Quotation) -> bool:
    """Whether the word before the marks says what kind of work has the title."""
    before = text[max(0, quotation.open_mark - _AROUND) : quotation.open_mark].split()
    return bool(before) and before[-1].rstrip(",").lower() in words("furniture", "works")


def _is_title_case(found: Sequence[str]) -> bool:
    """Whether the words have capitals as those of a title do: the first, the last, and all but the small ones."""
    small = [word for word in found if word[0].islower()]
    if any(word in words("furniture", "finite_verbs") for word in small):  # a title writes "Is"
        return False
    is_bounded = not found[0][0].islower() and not found[-1][0].islower()
    return is_bounded and all(len(word) <= _SMALL_TITLE_WORD for word in small) and len(small) * 2 <= len(found)


def _stands_among_capitals(text: str, quotation: Quotation) -> bool:
    """Whether the line around the quotation is in title case itself."""
    before = text[max(0, quotation.open_mark - _AROUND) : quotation.open_mark].rpartition("\n")[2]
    after = text[quotation.end + 1 : quotation.end + _AROUND].partition("\n")[0]
    around = [word for word in _WORD.findall(f"{before} {after}")[1:] if len(word) > _SMALL_TITLE_WORD]
    return bool(around) and not any(word[0].islower() for word in around)


def _doubles(text: str, block: Block, index: int) -> Iterator[Quotation]:
    """Yield the quotations in double marks of one block."""
    opened: list[tuple[Span, str]] = []
    reversed_guillemets = _guillemets_point_inwards(text, block)
    for match in _DOUBLE.finditer(text, block.start, block.end):
        mark, at = match[0], match.start()
        expected = opened[-1][1] if opened else None
        if expected is not None and mark in _CLOSERS[expected] and _may_close(text, opened[-1][0].start, match, block):
            yield from _quotation(text, index, opened.pop()[0], at, closed=True)
        elif _opens(text, match, block, reversed_guillemets=reversed_guillemets):
            if opened and opened[-1][1] == mark:  # the last one was never closed: it ends where this one opens
                yield from _quotation(text, index, opened.pop()[0], at, closed=False)
            if opened and opened[-1][0].end == at:  # two opening marks in a row are one typed twice
                opened.pop()
            if len(opened) < _DEEPEST:
                opened.append((Span(at, match.end()), mark))
    for opening, _ in opened:
        yield from _quotation(text, index, opening, block.end, closed=False)


def _guillemets_point_inwards(text: str, block: Block) -> bool:
    closing = text.find("»", block.start, block.end)
    opening = text.find("«", block.start, block.end)
    return closing >= 0 and (opening < 0 or closing < opening) and _opens_by_context(text, closing, closing + 1, block)


def _may_close(text: str, start: int, match: re.Match[str], block: Block) -> bool:
    """Whether a mark that can close the open quotation does so here, and does not open another one."""
    mark, at = match[0], match.start()
    if at == start + 1:
        return mark == text[start] or mark == "”"
    if mark == '"' and _FEET.search(text, max(start, at - _LONGEST_FEET), at):
        return False
    if mark in {"“", "‟"}:
        return not _opens_by_context(text, at, match.end(), block)
    if mark in {'"', "＂"}:
        return not _opens_by_context(text, at, match.end(), block) or text[match.end() : match.end() + 1] == ""
    return True


def _opens_by_context(text: str, start: int, end: int, block: Block) -> bool:
    """Whether a blank or an opening mark stands before a mark and a word after it."""
    before = text[start - 1] if start > block.start else " "
    after = text[end] if end < block.end else " "
    return (before.isspace() or before in _BEFORE_OPENING) and not after.isspace() and after not in ",.;:!?)]}"


def _opens(text: str, match: re.Match[str], block: Block, *, reversed_guillemets: bool) -> bool:
    mark, start, end = match[0], match.start(), match.end()
    if mark in {"«", "»"}:
        return mark == ("»" if reversed_guillemets else "«")
    if mark in _OPENERS or mark == "``":
        return True
    if mark in {"」", "』"}:
        return False
    before = text[start - 1] if start > block.start else " "
    if mark == '"' and before.isdigit():  # inches
        return False
    spaced = before.isspace() and mark == '"' and end < block.end
    return spaced or _opens_by_context(text, start, end, block)


def _quotation(text: str, index: int, opening: Span, stop: int, *, closed: bool) -> Iterator[Quotation]:
    """Yield the quotation between an opening mark and `stop`, unless nothing stands there."""
    first, last = strip(text, opening.end, stop)
    if first < last:
        yield Quotation(first, last, opening.start, stop if closed else None, index)


def _singles(text: str, block: Block, index: int, doubles: Iterable[Quotation]) -> Iterator[Quotation]:
    """Yield the quotations in single marks of one block, none of which crosses the edge of a double one."""
    edges = sorted({edge for q in doubles for edge in (q.open_mark, q.end if q.close_mark is None else q.close_mark)})
    marks = [m.start() for m in _SINGLE.finditer(text, block.start, block.end) if not _is_latex(text, m.start())]
    depths = _depths(marks, doubles)
    openers = [i for i, at in enumerate(marks) if _opens_single(text, at, block)]
    after = 0
    for number, i in enumerate(openers):
        if marks[i] < after:
            continue
        limit = openers[number + 1] if number + 1 < len(openers) else len(marks)
        segment = bisect_right(edges, marks[i])
        wall = edges[segment] if depths[i] and segment < len(edges) else block.end
        candidates = [
            at
            for j, at in enumerate(marks[i + 1 : limit], i + 1)
            if depths[j] == depths[i] and at < wall and _closes_single(text, at, block)
        ]
        close = _choose(text, candidates)
        if close is not None:
            after = close + 1
            yield from _quotation(text, index, Span(marks[i], marks[i] + 1), close, closed=True)
        elif marks[i] == block.content_start and text[marks[i]] == "‘" and not depths[i]:
            yield from _quotation(text, index, Span(marks[i], marks[i] + 1), block.end, closed=False)


def _is_latex(text: str, at: int) -> bool:
    return text[at] == "'" and (text[at - 1 : at] == "'" or text[at + 1 : at + 2] == "'")


def _depths(marks: Sequence[int], doubles: Iterable[Quotation]) -> list[int]:
    """Return for each mark in how many double quotations it stands."""
    changes = sorted(
        (at, change)
        for q in doubles
        for at, change in ((q.open_mark, 1), (q.end if q.close_mark is None else q.close_mark, -1))
    )
    depths: list[int] = []
    depth = position = 0
    for at in marks:
        while position < len(changes) and changes[position][0] <= at:
            depth += changes[position][1]
            position += 1
        depths.append(depth)
    return depths


def _opens_single(text: str, at: int, block: Block) -> bool:
    mark = text[at]
    if mark in "›’":
        return False
    before = text[at - 1] if at > block.start else " "
    if before.isalnum() or (mark == "'" and not (before.isspace() or before in _BEFORE_OPENING)):
        return False
    after = text[at + 1] if at + 1 < block.end else " "
    return not after.isspace() and after not in ",.;:!?)" and not _is_elision(text, at)


def _is_elision(text: str, at: int) -> bool:
    """Whether the mark stands for letters left out at the start of a word or a year: '90s, 'em, 'n'."""
    match = _ELISION.match(text, at + 1)
    if match is None:
        return False
    if match[0][0].isdigit():
        return True
    return match[0].lower() in words("furniture", "elisions") and text[match.end() : match.end() + 1] in {
        " ",
        "'",
        "’",
        ",",
        ".",
    }


def _closes_single(text: str, at: int, block: Block) -> bool:
    if text[at] in "‘‚‛‹":
        return False
    before = text[at - 1] if at > block.start else " "
    after = text[at + 1] if at + 1 < block.end else " "
    return not before.isspace() and before not in "([" and not after.isalnum() and not (_is_elided_n(text, at))


def _is_elided_n(text: str, at: int) -> bool:
    """Whether the mark is the second of 'n'."""
    return text[at - 1 : at].lower() == "n" and text[at - 2 : at - 1] in {"'", "’", "‘"} and at >= 2


def _choose(text: str, candidates: Sequence[int]) -> int | None:
    """Return the mark that closes: the first that is no plural's apostrophe, else the first."""
    for at in candidates:
        if text[at - 1] not in "sSzZ" or (text[at + 1 : at + 2] and text[at + 1] in ',.;:!?)—–…”"'):
            return at
    return candidates[0] if candidates else None


def _nest(quotations: Sequence[Quotation]) -> list[Quotation]:
    """Mark the quotations of one block, sorted by opening mark, that stand inside another one."""
    reach = -1
    found: list[Quotation] = []
    for quotation in quotations:
        found.append(evolve(quotation, nested=True) if quotation.end <= reach else quotation)
        reach = max(reach, quotation.end)
    return found


def _link(text: str, quotations: list[Quotation], blocks: Sequence[Block]) -> tuple[Quotation, ...]:
    """Link a quotation that its paragraph leaves open to the one that opens the next paragraph with the same mark."""
    found = list(quotations)
    for i, quotation in enumerate(quotations):
        if quotation.close_mark is not None or quotation.nested:
            continue
        j = i + 1
        while j < len(quotations) and quotations[j].nested and quotations[j].block == quotation.block:
            j += 1
        if j == len(quotations):
            continue
        following = quotations[j]
        adjacent = following.block == quotation.block or (
            following.block == quotation.block + 1
            and following.open_mark == blocks[following.block].content_start
            and quotation.end == strip(text, quotation.start, blocks[quotation.block].end)[1]
        )
        marks = {text[following.open_mark], text[quotation.open_mark]}
        if adjacent and (len(marks) == 1 or marks == {"“", '"'}):
            found[i] = evolve(found[i], continued=True)
            found[j] = evolve(found[j], continues=i)
    return tuple(found)
