"""A contest as one self-contained HTML page: ``newsevents report`` writes it."""

from newsevents.show.html.page import NoDayError, contest_page

__all__ = ["NoDayError", "contest_page"]
