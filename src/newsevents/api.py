"""The public face: parse an article, with the default lexicon or your own."""

from datetime import date, datetime

from attrs import field, frozen

from newsevents.lexicon.lexicon import Lexicon
from newsevents.model import Article, Report


def _as_date(published: date | str | None) -> date | None:
    """Read the caller's publication date: a date, a datetime, or an ISO 8601 day."""
    if isinstance(published, datetime):
        return published.date()
    if published is None or isinstance(published, date):
        return published
    if isinstance(published, str):
        try:
            return date.fromisoformat(published)
        except ValueError as error:
            msg = f"published must be a day such as '2024-02-22', not {published!r}"
            raise ValueError(msg) from error
    msg = f"published must be a date, an ISO 8601 string or None, not {type(published).__name__}"
    raise TypeError(msg)


@frozen
class Parser:
    """Reads articles with a lexicon of your own.

    >>> Parser().parse("Canada backed Ana Reyes to be the next president of Peru.").endorsements[0].endorser.name
    'Canada'
    """

    lexicon: Lexicon = field(factory=Lexicon.default)
    """The names, titles and frames to read with."""

    def parse(self, text: str, published: date | str | None = None) -> Report:
        """Read one article into a report; see :func:`parse`."""
        from newsevents.parse.pipeline import read  # noqa: PLC0415

        if not isinstance(text, str):
            msg = f"text must be a str, not {type(text).__name__}; decode bytes first"
            raise TypeError(msg)
        return read(text, _as_date(published), self.lexicon)

    def parse_article(self, article: Article) -> Report:
        """Read an article that carries its own id, address and publisher into a report about it."""
        from newsevents.parse.pipeline import read  # noqa: PLC0415  (as above)

        return read(article.text, article.published, self.lexicon, article)


def parse(text: str, published: date | str | None = None) -> Report:
    """Read one article into typed records, each pointing at the words it rests on.

    ``text`` is the article as a reader would paste it: headline first, paragraphs after blank lines. ``published`` is
    the publication date, a :class:`datetime.date` or an ISO 8601 day; it settles "on Thursday". Without it the text's
    own furniture may state it; else relative dates stay unresolved.

    Never raises on any text. Raises ``TypeError`` where ``text`` is no string and ``ValueError`` where ``published``
    is no date. Deterministic; no network, clock or global state.

    >>> report = parse("Canada and Peru backed Ana Reyes to be the next secretary general of NATO.")
    >>> [e.endorser.name for e in report.endorsements]
    ['Canada', 'Peru']
    """
    return Parser().parse(text, published)
