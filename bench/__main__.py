"""`python -m bench NAME ARGS` runs `bench/NAME.py`."""

from __future__ import annotations

import importlib
import pkgutil
import sys

import bench


def main(argv: list[str]) -> int:
    known = sorted(module.name for module in pkgutil.iter_modules(bench.__path__) if module.name[0] != "_")
    if not argv or argv[0] not in known:
        print(f"usage: python -m bench NAME ARGS, where NAME is one of: {', '.join(known)}", file=sys.stderr)
        return 2
    status: int = importlib.import_module(f"bench.{argv[0]}").main(argv[1:])
    return status


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
