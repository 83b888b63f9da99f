"""Which of two limits allows less."""

from typing import Any


def is_tighter(keyword: str, old: Any, new: Any) -> bool:
    """Whether `new` of a schema's `keyword` allows less than `old`; None stands for no limit.

    What can't be ordered, such as two patterns, counts as tighter: a value that was right may be wrong now.
    """
    if new is None or old is None:
        return old is None
    if keyword.startswith(("min", "exclusiveMin")):
        return bool(new > old)
    if keyword.startswith(("max", "exclusiveMax")):
        return bool(new < old)
    return True
