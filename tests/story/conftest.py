"""Each story has a stage of its own."""

from __future__ import annotations

from stages import any_stage, reader, set_stage, stage

__all__ = ["any_stage", "reader", "set_stage", "stage"]
