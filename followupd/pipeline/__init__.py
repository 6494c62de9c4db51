"""The stations of the one path: input → understand → decide → compose → record → outbox → dispatch.

The stations never call each other; they meet in the database. Each does one round when called, at the time it
is given, so that a test, a command by hand and a thread of the service all run the same code.
"""
