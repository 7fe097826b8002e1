"""What can go wrong, as types: every error of newsevents derives from :class:`NewsEventsError`.

Each concrete error also derives from the nearest builtin (``ValueError``, ``LookupError`` ...), so that callers who
know nothing of newsevents catch it too, and carries the values it complains about as attributes.
"""


class NewsEventsError(Exception):
    """The root of all errors that newsevents raises on purpose."""


class DocumentError(NewsEventsError, ValueError):
    """A JSON document is damaged, foreign, or of a schema that this version does not read."""

    def __init__(self, path: str, reason: str) -> None:
        """Keep where in the document the fault is (``$.endorsements[0].stance``), and what it is."""
        super().__init__(f"cannot read the document at {path}: {reason}")
        self.path = path
        self.reason = reason


class InputError(NewsEventsError, OSError):
    """A file that should hold an article cannot be read: what it is called, and why."""

    def __init__(self, name: str, reason: str) -> None:
        """Keep the file's name as the caller gave it, and what to do about it."""
        super().__init__(f"cannot read {name}: {reason}")
        self.name = name
        self.reason = reason
