"""Regular expressions that no text can hang.

RE2 matches in linear time; what it lacks (look-around, back references, possessive quantifiers) is rejected by itself.
What it reads in another way than Java's `Pattern` is rejected here, so that a stub means the same in WireMock.
"""

import re
from collections.abc import Callable
from functools import lru_cache
from typing import Final, NamedTuple

from .errors import invalid, unsupported
from .json_values import short

MAX_LENGTH: Final = 4096
"""Longest pattern, in characters."""

MAX_PROGRAM: Final = 2000
"""Largest pattern, in RE2's instructions: a letter is one, `\\p{L}` about 1,200."""

MAX_STEPS: Final = 50_000_000
"""Most work of one match, in instructions times characters; half a second at worst."""

# Read in another way by Java, or not at all. Outside of classes, then within.
_OUTSIDE: Final = {
    r"\(\?P<": "named groups are written (?<name>…)",
    r"\(\?[a-z]*-?[a-z]*U": "the flag U has another meaning in Java",
    r"\{(?!\d+(,\d*)?\})": "a literal { is written \\{",
}
_WITHIN: Final = {
    r"\[": "a literal [ within a class is written \\[",
    r"&&": "classes can't be intersected",
}
_ESCAPED: Final = re.compile(r"\\Q.*?(?:\\E|$)|\\[pPx]\{[^}]*\}|\\.", re.DOTALL)
_NO_COMMON_ESCAPE: Final = re.compile(r"\\[C0-9]")


class Regex(NamedTuple):
    """A compiled pattern of so many instructions."""

    size: int
    fullmatch: Callable[[bytes], object]

    def matches(self, text: str) -> bool:
        """Tell whether all of a text matches; one that could take too long does not."""
        # Encoded here, a text costs a third of what it costs when the package counts its characters.
        return self.steps(text) <= MAX_STEPS and self.fullmatch(text.encode("utf-8", "replace")) is not None

    def steps(self, text: str) -> int:
        """Return the most work that a text can make."""
        return self.size * len(text)


def compile_regex(pattern: str, pointer: str) -> Regex:
    """Return a compiled pattern; its `.` matches line ends, too, as in WireMock.

    Raises InvalidInputError for what is no regular expression, or not the same one in Java and here.
    """
    _check_java(pattern, pointer)
    matches = _compile(pattern)
    if isinstance(matches, str):
        raise unsupported(
            pointer,
            f"The regular expression {short(pattern)} is not in the common part of Java's and RE2's: {matches}.",
        )
    return matches


def literal_prefix(pattern: str) -> str:
    """Return what every match of a pattern begins with."""
    literal = re.match(r"(?:[\w/-]|\\[./-])*", pattern, re.ASCII)
    text = literal[0] if literal else ""
    rest = pattern[len(text) :]
    if "|" in pattern:
        return ""
    if rest[:1] in ("?", "*", "+", "{"):
        text = text[: -2 if text[-2:-1] == "\\" else -1]
    return text.replace("\\", "")


@lru_cache(maxsize=1024)
def _compile(pattern: str) -> Regex | str:
    """Return a compiled pattern, or what is wrong with it."""
    import re2  # noqa: PLC0415 - only who uses regular expressions pays for it

    options = re2.Options()
    options.log_errors = False
    options.dot_nl = True
    options.never_capture = True
    options.max_mem = 1 << 20
    try:
        compiled = re2.compile(pattern, options)
    except re2.error as error:
        reason = error.args[0] if error.args else ""
        return reason.decode("utf-8", "replace") if isinstance(reason, bytes) else str(reason)
    size = compiled.programsize
    if size > MAX_PROGRAM:
        return f"it is too large ({size} instructions, {MAX_PROGRAM} at most)"
    return Regex(size, compiled.fullmatch)


def _check_java(pattern: str, pointer: str) -> None:
    if len(pattern) > MAX_LENGTH:
        raise invalid(pointer, f"A regular expression has at most {MAX_LENGTH} characters, not {len(pattern)}.")
    if _NO_COMMON_ESCAPE.search(_ESCAPED.sub(_keep_digits, pattern)):
        raise unsupported(pointer, "Back references, octal escapes and \\C are not supported in regular expressions.")
    plain = _ESCAPED.sub("_", pattern)
    classes = re.findall(r"\[\^?\]?([^\]]*)\]", plain)
    outside = re.sub(r"\[\^?\]?[^\]]*\]", "_", plain)
    _reject(_OUTSIDE, [outside], pointer)
    _reject(_WITHIN, classes, pointer)


def _keep_digits(escape: re.Match[str]) -> str:
    return escape[0] if _NO_COMMON_ESCAPE.fullmatch(escape[0]) else "_"


def _reject(signs: dict[str, str], texts: list[str], pointer: str) -> None:
    for sign, advice in signs.items():
        if any(re.search(sign, text) for text in texts):
            raise unsupported(pointer, f"The regular expression means something else in Java: {advice}.")
