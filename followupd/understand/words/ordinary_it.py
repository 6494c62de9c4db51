"""x"""

ITALIAN: tuple[tuple[str, float, str], ...] = ()
