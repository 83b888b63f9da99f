# Do not edit: `make generate` writes this file from tools/diff/comparison/schemas/limits.py.

"""Which of two limits allows less."""

from typing import Any

_ANYTHING = {"", "^", "$", ".*", "^.*", ".*$", "^.*$", "[\\s\\S]*", "^[\\s\\S]*$"}
_NO_MINIMUM = {"minLength", "minItems", "minProperties"}


def is_no_limit(keyword: str, value: Any) -> bool:
    """Whether a limit lets everything through, as if it were not there."""
    return value is False or (keyword in _NO_MINIMUM and value == 0) or (keyword == "pattern" and value in _ANYTHING)


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
    return not (keyword == "multipleOf" and _divides(new, old))


def _divides(part: float, whole: float) -> bool:
    """Whether every multiple of `whole` is one of `part`; decimals are compared with what a float can hold of them."""
    times = whole / part
    return abs(times - round(times)) < 1e-9
