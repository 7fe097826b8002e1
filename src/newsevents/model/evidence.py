"""Where in the article a record stands: spans, sentence, source, and the rule that read it."""

from attrs import field, frozen
from attrs.validators import ge, instance_of, optional

from newsevents.model.actors import Actor


@frozen
class Evidence:
    """The words a record rests on.

    All offsets are half-open code-point offsets into the raw article: ``text[e.start:e.end]`` is the words themselves.
    """

    start: int = field(validator=[instance_of(int), ge(0)])
    """Where the words that state the record begin."""
    end: int = field(validator=instance_of(int))
    """One past their last character."""
    sentence_start: int = field(validator=[instance_of(int), ge(0)])
    """Where the sentence around them begins."""
    sentence_end: int = field(validator=instance_of(int))
    """One past the sentence's last character."""
    rule_id: str = field(validator=instance_of(str))
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
