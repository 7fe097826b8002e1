"""The ledger: articles and their reports, kept in a database, SQLite or PostgreSQL; needs the extra [ledger]."""

from newsevents.ledger.errors import LedgerError, NewerLedgerError
from newsevents.ledger.ledger import Entry, Ledger

__all__ = ["Entry", "Ledger", "LedgerError", "NewerLedgerError"]
