"""What the tests of the ingest share: the stage of the stories."""

from __future__ import annotations

from stages import any_stage, reader, set_stage, stage

__all__ = ["any_stage", "reader", "set_stage", "stage"]
