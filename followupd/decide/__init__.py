"""The rules: values in, one `Decision` out; no clock, I/O or log, so every answer can be asked for again."""

from followupd.decide.decider import decide
from followupd.decide.lifecycle import evolve

__all__ = ["decide", "evolve"]
