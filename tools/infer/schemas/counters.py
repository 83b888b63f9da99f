"""Counters that come as numbers here and as text there."""

from collections.abc import Iterable

from tools.infer.names.vocabulary import is_counter
from tools.infer.schemas.observed import Record, Shape

_BOTH = {"integer", "string"}


def widen_counters(found: Iterable[Record]) -> None:
    """Let all counters of an object be numbers or text, once they were seen as both: large ones come as `4.4万`."""
    for record in found:
        counters = [shape for key, shape in record.fields.items() if is_counter(key) and _counts(shape)]
        if set().union(*(shape.scalars for shape in counters)) >= _BOTH:
            for shape in counters:
                shape.scalars |= _BOTH


def _counts(shape: Shape) -> bool:
    """Whether the values are numbers, be it as text; text that was seen in an earlier run beside numbers is, too."""
    if not shape.scalars or shape.scalars - {"integer", "number", "string"} or shape.items or shape.held:
        return False
    return shape.numeric or shape.scalars >= _BOTH
