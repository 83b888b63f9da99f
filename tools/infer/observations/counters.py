"""Widens counters that come as numbers here and as text there."""

from collections.abc import Iterable

from tools.infer.observations.observed import Observation, Record
from tools.infer.observations.vocabulary import is_counter

_BOTH = {"integer", "string"}


def widen_counters(found: Iterable[Record]) -> None:
    """Let all counters of an object be numbers or text, once they were seen as both: large ones come as `4.4万`."""
    for record in found:
        counters = [
            observation for key, observation in record.fields.items() if is_counter(key) and _counts(observation)
        ]
        if set().union(*(observation.scalars for observation in counters)) >= _BOTH:
            for observation in counters:
                observation.scalars |= _BOTH


def _counts(observation: Observation) -> bool:
    """Whether the values are numbers, be it as text; text that was seen in an earlier run beside numbers is, too."""
    if (
        not observation.scalars
        or observation.scalars - {"integer", "number", "string"}
        or observation.items
        or observation.held
    ):
        return False
    return observation.numeric or observation.scalars >= _BOTH
