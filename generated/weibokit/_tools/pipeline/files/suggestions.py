# Do not edit: `make generate` writes this file from tools/pipeline/files/suggestions.py.

"""What somebody may have meant who wrote a name that there is not."""

from collections.abc import Iterable
from difflib import get_close_matches


def did_you_mean(name: str, known: Iterable[str]) -> str:
    """Return the question whether one of the `known` names was meant, with a blank behind it; "" when none is close."""
    return next((f"Did you mean '{close}'? " for close in get_close_matches(name, known, n=1, cutoff=0.75)), "")
