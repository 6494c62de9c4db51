"""x"""

ITALIAN: tuple[tuple[str, float, str], ...] = ()
NEGATORS = NEGATION_ENDS = CONDITIONS = PRESSING = OPENERS = NUMBERS = ""
