"""Migrations of the ledger's schema, run by Alembic whenever a ledger is opened."""
