"""JSONPath of RFC 9535, with bounded work."""

import threading
from collections.abc import Callable
from functools import cache, lru_cache
from typing import Any, Final

from .errors import InvalidInputError, unsupported
from .json_values import short
from .regexes import MAX_STEPS, compile_regex
from .requests import NOT_JSON

MAX_LENGTH: Final = 1024
"""Longest path, in characters."""

_MAX_NODES: Final = {0: 100_000, 1: 100_000, 2: 1_000}
"""Most nodes of a document, by how often a path goes through all of it."""

_DEEPEST: Final = 100

_STEPS_OF_A_CALL: Final = 10_000
"""What a regular expression costs that is compiled, for a document may bring a new one for each node."""


class _TooMuchWork(Exception):  # noqa: N818 - an end, and no failure
    """A document makes the regular expressions of a path work too long."""


class _Work(threading.local):
    """What regular expressions may still cost within one document."""

    left = MAX_STEPS

    def spend(self, steps: int) -> None:
        self.left -= steps
        if self.left < 0:
            raise _TooMuchWork


_work: Final = _Work()


def compile_path(path: str, pointer: str) -> Callable[[Any], list[Any]]:
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
def _compile(path: str) -> Callable[[Any], list[Any]] | str:
    from jsonpath_rfc9535 import JSONPathError  # noqa: PLC0415

    try:
        query = _environment().compile(path)
        passes = _passes(path)
    except (JSONPathError, RecursionError) as error:
        return str(error).partition("\n")[0][:200]
    if passes not in _MAX_NODES:
        return "it goes through the whole document more than twice; use fewer .. and filters."
    most = _MAX_NODES[passes]

    def find(document: Any) -> list[Any]:
        if document is NOT_JSON or not _is_within(document, most):
            return []
        _work.left = MAX_STEPS
        try:
            return [node.value for node in query.finditer(document)]
        except (JSONPathError, RecursionError, _TooMuchWork):
            return []

    return find


@cache
def _environment() -> Any:
    """Return JSONPath whose `match` and `search` can't be hung by a pattern, which may come from a document."""
    from jsonpath_rfc9535 import JSONPathEnvironment  # noqa: PLC0415
    from jsonpath_rfc9535.function_extensions import ExpressionType, FilterFunction  # noqa: PLC0415

    class Matching(FilterFunction):
        arg_types = [ExpressionType.VALUE, ExpressionType.VALUE]  # noqa: RUF012 - what the library declares
        return_type = ExpressionType.LOGICAL

        def __init__(self, frame: str) -> None:
            self._frame = frame

        def __call__(self, text: object, pattern: object) -> bool:
            if not isinstance(text, str) or not isinstance(pattern, str):
                return False
            try:
                compile_regex(pattern, "")  # alone, so that it can't reach out of the frame
                regex = compile_regex(self._frame.format(pattern), "")
            except InvalidInputError:
                return False
            _work.spend(_STEPS_OF_A_CALL + regex.steps(text))
            return regex.matches(text)

    environment = JSONPathEnvironment()
    environment.max_recursion_depth = _DEEPEST
    environment.function_extensions |= {"match": Matching("(?-s:{})"), "search": Matching("(?s:.*)(?-s:{})(?s:.*)")}
    return environment


def _passes(path: str) -> int:
    """Return how often a path may go through all of a document."""
    from jsonpath_rfc9535.lex import tokenize  # noqa: PLC0415
    from jsonpath_rfc9535.tokens import TokenType  # noqa: PLC0415

    passes = filters = 0
    for token in tokenize(path):
        filters += token.type_ is TokenType.FILTER
        all_of_it = {TokenType.DOUBLE_DOT, TokenType.FILTER} | ({TokenType.WILD, TokenType.COLON} if filters else set())
        passes += token.type_ in all_of_it
    return passes


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
