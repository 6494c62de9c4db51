"""Runs the migrations on the connection that `store.migrate` hands in."""

from __future__ import annotations

from alembic import context

from followupd.store.schema import Base

context.configure(
    connection=context.config.attributes["connection"],
    target_metadata=Base.metadata,
    # SQLite cannot alter a table: batch mode copies it.
    render_as_batch=True,
)
with context.begin_transaction():
    context.run_migrations()
