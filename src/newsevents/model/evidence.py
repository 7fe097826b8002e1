"""Where in the article a record stands: spans, sentence, source, and the rule that read it."""

from attrs import field, frozen
from attrs.validators import instance_of, optional

from newsevents.model.actors import Actor
from newsevents.model.checks import whole, words


@frozen
class Evidence:
    """The words a record rests on.

    All offsets are half-open code-point offsets into the raw article: ``text[e.start:e.end]`` is the words themselves.
    """

    start: int = field(validator=whole)
    """Where the words that state the record begin."""
    end: int = field(validator=whole)
    """One past their last character."""
    sentence_start: int = field(validator=whole)
    """Where the sentence around them begins."""
    sentence_end: int = field(validator=whole)
    """One past the sentence's last character."""
    rule_id: str = field(validator=words)
    """The id of the frame or rule that produced the record; its table is in the lexicon."""
    source: Actor | None = field(default=None, validator=optional(instance_of(Actor)))
    """Who says so, where the article attributes the fact; ``None`` for the article's own voice."""

    def __attrs_post_init__(self) -> None:
        """Check that the spans are ordered and nested."""
        if not self.sentence_start <= self.start < self.end <= self.sentence_end:
            msg = (
                f"evidence must be a non-empty span within its sentence: "
                f"{self.start}..{self.end} in {self.sentence_start}..{self.sentence_end}"
            )
            raise ValueError(msg)
