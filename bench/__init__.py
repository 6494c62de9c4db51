"""Measures, not tests: each module prints its figures last, one `name=value` a line, and exits 0."""
