"""A report as a page that a person likes to read in a terminal."""

from newsevents.show.page import page

__all__ = ["page"]
