"""What can go wrong when one asks a contest."""

from collections.abc import Iterable

from newsevents.errors import NewsEventsError


def _listed(names: Iterable[str]) -> str:
    shown = list(names)
    more = f" and {len(shown) - 12} more" if len(shown) > 12 else ""
    return f"{'; '.join(shown[:12])}{more}" if shown else "none"


class UnknownContestError(NewsEventsError, LookupError):
    """The reports tell of no such contest, or of several that fit: ``wanted`` and the ``known`` ones."""

    def __init__(self, wanted: str, known: Iterable[str]) -> None:
        self.wanted = wanted
        self.known: tuple[str, ...] = tuple(known)
        super().__init__(
            f"no single contest fits {wanted!r}; name the office and its organization, of: {_listed(self.known)}"
        )


class UnknownCandidateError(NewsEventsError, LookupError):
    """Nobody of that name stands in the contest, or several do: ``wanted`` and the ``known`` candidates."""

    def __init__(self, wanted: str, known: Iterable[str]) -> None:
        self.wanted = wanted
        self.known: tuple[str, ...] = tuple(known)
        super().__init__(f"no single candidate fits {wanted!r}; there are: {_listed(self.known)}")
