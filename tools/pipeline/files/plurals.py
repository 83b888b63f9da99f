"""Numbers with their nouns, for reports."""


def counted(number: int, noun: str) -> str:
    """Return `number` with `noun`, which is in the singular: `1 operation`, `2 operations`, `2 aliases`."""
    ending = "" if number == 1 else "es" if noun.endswith("s") else "s"
    return f"{number:,} {noun}{ending}"
