"""What makes the files that are shipped; run by developers, with `python -m tools.NAME`."""
