"""x"""

PORTUGUESE: tuple[tuple[str, float, str], ...] = ()
