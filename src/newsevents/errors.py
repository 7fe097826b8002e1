"""What can go wrong, as types: every error of newsevents derives from :class:`NewsEventsError`.

Each concrete error also derives from the nearest builtin (``ValueError``, ``LookupError`` ...), so that callers who
know nothing of newsevents catch it too, and carries the values it complains about as attributes.
"""


class NewsEventsError(Exception):
    """The root of all errors that newsevents raises on purpose."""
