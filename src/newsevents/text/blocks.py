"""What a news story is made of: blocks of one kind each, with their places in the raw text."""

from enum import StrEnum

from attrs import field, frozen

from newsevents.text.dateline import Dateline


class BlockKind(StrEnum):
    """What a block of a story is.

    `HEADLINE` is the title; `SUBHEAD` a deck under it or a heading in the body; `CAPTION` belongs to a picture;
    `BYLINE` says who wrote the story and when; `PARAGRAPH`, `LIST_ITEM` and `QUESTION` (of an explainer or an
    interview) are the story; `BOILERPLATE` is about the page: subscription notices, credits, links, corrections,
    rights, repeats of what stands elsewhere.
    """

    HEADLINE = "headline"
    CAPTION = "caption"
    BYLINE = "byline"
    PARAGRAPH = "paragraph"
    LIST_ITEM = "list_item"
    SUBHEAD = "subhead"
    QUESTION = "question"
    BOILERPLATE = "boilerplate"


@frozen
class Block:
    """A stretch of a story of one kind.

    Attributes:
        kind: what it is.
        start, end: half-open code-point offsets into the raw text, no blanks at the edges.
        content_start: where its own words begin, after a dateline, a bullet, a label ("Q:", "UPDATE 1-") or a live
            page's time stamp; else `start`.
        dateline: its dateline, where it opens with one.

    """

    kind: BlockKind
    start: int
    end: int
    content_start: int = field()
    dateline: Dateline | None = None

    @content_start.default
    def _begins_with_its_own_words(self) -> int:
        return self.start


@frozen
class Structure:
    """The blocks of a story, in order; together they cover all of the text that is not blank."""

    blocks: tuple[Block, ...]

    @property
    def headline(self) -> Block | None:
        """The headline, or None for a text without one."""
        return next((block for block in self.blocks if block.kind is BlockKind.HEADLINE), None)

    @property
    def dateline(self) -> Dateline | None:
        """The first dateline, or None."""
        return next((block.dateline for block in self.blocks if block.dateline is not None), None)
