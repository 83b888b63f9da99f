"""JSONPath of RFC 9535, with bounded work."""

from collections.abc import Callable
from functools import lru_cache
from typing import Any, Final

from .errors import InvalidInputError, unsupported
from .json_values import short
from .requests import NOT_JSON

MAX_LENGTH: Final = 1024
"""Longest path, in characters."""

_MAX_NODES: Final = {0: 100_000, 1: 100_000, 2: 1_000}
"""Most nodes of a document, by how often a path goes through all of it."""

Find = Callable[[Any], list[Any]]
"""Finds the values of a path in a document."""


def compile_path(path: str, pointer: str) -> Find:
    """Return what finds the values of a path in a document; none in one that is too large for the path.

    Raises InvalidInputError for a path that RFC 9535 doesn't know, or that would go through a document time and again.
    """
    if len(path) > MAX_LENGTH:
        raise unsupported(pointer, f"A JSONPath has at most {MAX_LENGTH} characters, not {len(path)}.")
    found = _compile(path)
    if isinstance(found, str):
        raise unsupported(pointer, f"{short(path)} is no JSONPath of RFC 9535: {found}")
    return found


@lru_cache(maxsize=256)
def _compile(path: str) -> Find | str:
    """Return what finds the values of a path, or what is wrong with it."""
    from jsonpath_rfc9535 import JSONPathError  # noqa: PLC0415 - only who uses JSONPath pays for it

    from .json_path_environment import Environment, TooMuchWorkError, passes, start_work  # noqa: PLC0415

    try:
        query = Environment().compile(path)
        most = _MAX_NODES.get(passes(path))
    except InvalidInputError as error:
        return error.problems[0].detail
    except (JSONPathError, RecursionError) as error:
        return str(error).partition("\n")[0][:200]
    if most is None:
        return "it goes through the whole document more than twice; use fewer .. and filters."

    def find(document: Any) -> list[Any]:
        if document is NOT_JSON or not _is_within(document, most):
            return []
        start_work()
        try:
            return [node.value for node in query.finditer(document)]
        except (JSONPathError, RecursionError, TooMuchWorkError):
            return []

    return find


def _is_within(document: Any, most: int) -> bool:
    """Tell whether a document has at most so many nodes."""
    waiting = [document]
    for node in waiting:
        if isinstance(node, dict):
            waiting.extend(node.values())
        elif isinstance(node, list):
            waiting.extend(node)
        if len(waiting) > most:
            return False
    return True
