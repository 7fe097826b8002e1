"""What can go wrong with a ledger."""

from newsevents.errors import NewsEventsError


class LedgerError(NewsEventsError, OSError):
    """A ledger cannot be opened, read or written: where it is, without its password, and why."""

    def __init__(self, where: str, reason: str) -> None:
        super().__init__(f"cannot use the ledger {where}: {reason}")
        self.where = where
        self.reason = reason


class NewerLedgerError(LedgerError):
    """The ledger was written by a newer newsevents: the ``revision`` of its schema."""

    def __init__(self, where: str, revision: str) -> None:
        self.revision = revision
        super().__init__(
            where,
            f"its schema {revision!r} is newer than this newsevents knows; install a newer one, as for its writer",
        )
