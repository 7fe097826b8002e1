"""Alembic's entry point: runs the migrations over the connection that the ledger has opened."""

# ruff: noqa: INP001  (no package: Alembic loads it by its path, and importing it by itself is an error)

from alembic import context

from newsevents.ledger.tables import metadata

context.configure(connection=context.config.attributes["connection"], target_metadata=metadata)
context.run_migrations()
