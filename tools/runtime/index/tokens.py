"""Words of names and texts, as they are compared: lower case, singular, split at `_`, `.` and where capitals begin."""

import re
from collections.abc import Iterator

__all__ = ["chinese", "english"]

_WORD = re.compile(r"[A-Z]+(?![a-z])|[A-Z]?[a-z]+|[0-9]+")
_HAN = re.compile(r"[\u3400-\u9fff]+")

STOP = frozenset(
    "a all an and are as at by do for from get how i in is it its my of on one or the this to what with".split()  # noqa: SIM905 - a text is easier to read
)
"""Words that tell no operation from another."""


def english(text: str) -> list[str]:
    """Return the English words and numbers of a text, each in the singular."""
    return [_singular(word) for word in (found.lower() for found in _WORD.findall(text)) if word not in STOP]


def chinese(text: str) -> Iterator[str]:
    """Yield what stands in Chinese between other characters."""
    return iter(_HAN.findall(text))


def _singular(word: str) -> str:
    if len(word) > 4 and word.endswith("ies"):
        return f"{word[:-3]}y"
    if len(word) > 4 and word.endswith(("ches", "shes", "sses", "xes")):
        return word[:-2]
    return word[:-1] if len(word) > 3 and word.endswith("s") and not word.endswith(("ss", "us", "is")) else word
