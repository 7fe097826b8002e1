"""Alembic's entry point: runs the migrations over the connection that the ledger has opened."""

from alembic import context

from newsevents.ledger.tables import metadata

context.configure(connection=context.config.attributes["connection"], target_metadata=metadata)
context.run_migrations()
