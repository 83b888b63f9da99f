"""The JSONPath library with regular expressions that no document can hang; imported only by who uses JSONPath."""

import threading
from typing import Any, Final

from jsonpath_rfc9535 import JSONPathEnvironment
from jsonpath_rfc9535.filter_expressions import StringLiteral
from jsonpath_rfc9535.function_extensions import ExpressionType, FilterFunction
from jsonpath_rfc9535.lex import tokenize
from jsonpath_rfc9535.tokens import Token, TokenType

from .errors import InvalidInputError
from .regexes import MAX_STEPS, Regex, compile_regex

_DEEPEST: Final = 100

_STEPS_OF_A_CALL: Final = 10_000
"""What a regular expression costs that is compiled, for a document may bring a new one for each node."""


class TooMuchWorkError(Exception):
    """A document makes the regular expressions of a path work too long."""


class _Work(threading.local):
    """What regular expressions may still cost within one document."""

    left = MAX_STEPS

    def spend(self, steps: int) -> None:
        self.left -= steps
        if self.left < 0:
            raise TooMuchWorkError


_work: Final = _Work()


class _Matching(FilterFunction):
    """`match` or `search`: the pattern stands within a frame."""

    arg_types = [ExpressionType.VALUE, ExpressionType.VALUE]  # noqa: RUF012 - what the library declares
    return_type = ExpressionType.LOGICAL

    def __init__(self, frame: str) -> None:
        self._frame = frame

    def compile(self, pattern: str) -> Regex:
        """Return a pattern in its frame, once it is one by itself: it can't reach out of the frame."""
        compile_regex(pattern, "")
        return compile_regex(self._frame.format(pattern), "")

    def __call__(self, text: object, pattern: object) -> bool:
        """Tell whether a text fits a pattern; both may come from the document."""
        if not isinstance(text, str) or not isinstance(pattern, str):
            return False
        _work.spend(_STEPS_OF_A_CALL)
        try:
            regex = self.compile(pattern)
        except InvalidInputError:
            return False
        _work.spend(regex.steps(text))
        return regex.matches(text)


class Environment(JSONPathEnvironment):
    """JSONPath of RFC 9535; a pattern that stands in a path itself is checked with the path."""

    max_recursion_depth = _DEEPEST

    def setup_function_extensions(self) -> None:
        """Put our own functions in the place of the library's."""
        super().setup_function_extensions()
        self.function_extensions["match"] = _Matching("(?-s:{})")
        self.function_extensions["search"] = _Matching("(?s:.*)(?-s:{})(?s:.*)")

    def validate_function_extension_signature(self, token: Token, args: list[Any]) -> list[Any]:
        """Check the arguments of a function, patterns included; raise InvalidInputError for a bad one."""
        args = super().validate_function_extension_signature(token, args)
        function = self.function_extensions[token.value]
        if isinstance(function, _Matching) and isinstance(args[1], StringLiteral):
            function.compile(args[1].value)
        return args


def start_work() -> None:
    """Let regular expressions begin with another document."""
    _work.left = MAX_STEPS


def passes(path: str) -> int:
    """Return how often a path may go through all of a document."""
    found = filters = 0
    for token in tokenize(path):
        filters += token.type_ is TokenType.FILTER
        all_of_it = {TokenType.DOUBLE_DOT, TokenType.FILTER} | ({TokenType.WILD, TokenType.COLON} if filters else set())
        found += token.type_ in all_of_it
    return found
