"""x"""

SPANISH: tuple[tuple[str, float, str], ...] = ()
