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


class ArticleError(NewsEventsError, ValueError):
    """One article of many is damaged: which one, where it stands, and why."""

    def __init__(self, id: str, place: str, reason: str) -> None:  # noqa: A002  (what an article calls it)
        """Keep the article's id, its place in the input (``wire.jsonl line 7``), and what is wrong with it."""
        named = place if id == place else f"{place} (article {id})"
        super().__init__(f"cannot read {named}: {reason}")
        self.id = id
        self.place = place
        self.reason = reason

    def __reduce__(self) -> tuple[type["ArticleError"], tuple[str, str, str]]:
        """Travel between processes with all fields."""
        return type(self), (self.id, self.place, self.reason)


class ArticleWarning(UserWarning):
    """A damaged article was skipped, as the caller asked."""


class MissingExtraError(NewsEventsError, ModuleNotFoundError):
    """A feature needs a package that only an extra installs."""

    def __init__(self, extra: str, package: str, use: str) -> None:
        """Keep the extra's name, the package that is missing, and what it would do."""
        super().__init__(f"to {use}, install {package}: pip install 'newsevents[{extra}]'")
        self.name: str | None = package  # as ImportError has it
        self.extra = extra
        self.package = package
        self.use = use


class OutputError(NewsEventsError, OSError):
    """An output cannot be written, or not be taken up again: what it is called, and why."""

    def __init__(self, name: str, reason: str) -> None:
        """Keep the output's name as the caller gave it, and what to do about it."""
        super().__init__(f"cannot write {name}: {reason}")
        self.name = name
        self.reason = reason


class WorkerError(NewsEventsError, RuntimeError):
    """A process that parsed articles was ended from outside, for instance for want of memory."""

    def __init__(self) -> None:
        """Say what to do."""
        super().__init__("a worker process was killed, perhaps for want of memory; go on with --resume, fewer --jobs")
