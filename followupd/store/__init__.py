"""The database: one file (or a PostgreSQL server); rows never leave this room, values do.

Writes go through `Database.write`, one transaction each; a function that takes a `Session` never commits.
"""
