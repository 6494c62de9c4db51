"""x"""

DUTCH: tuple[tuple[str, float, str], ...] = ()
