"""Docstrings of the generated code: plain text in, Google's sections out, wrapped and safe between triple quotes."""

import re
import textwrap
from collections.abc import Iterable
from typing import Any

from openapi_python_client.strings import safe_for_docstring

WIDTH = 108
"""Room inside a method of a class at 120 columns, less the quotes of a one-line docstring."""

Text = Any
"""A string, or the generator's wrapper around a string of the definition, or None."""


def plain(text: Text) -> str:
    """Return `text` as one line; "" for None."""
    raw = text.get_untrusted_value() if hasattr(text, "get_untrusted_value") else text
    return " ".join(str(raw or "").split())


def sentence(text: Text) -> str:
    """Return `text` as one line that ends with a full stop; "" for nothing."""
    line = plain(text)
    return line if not line or line.endswith((".", "!", "?")) else f"{line}."


def docstring(summary: str, *blocks: str, indent: int) -> str:
    """Put a docstring together: the summary on its first line, then the blocks that are not empty.

    `indent` counts the columns before it; every line but the first is indented by them.
    """
    body = "\n\n".join([sentence(summary), *(block for block in blocks if block)])
    text = safe_for_docstring(body).rstrip()
    if text.endswith(('"', "\\")):
        text += " "
    quoted = f'"""{text}\n"""' if "\n" in text else f'"""{text}"""'
    return textwrap.indent(quoted, " " * indent).lstrip()


def paragraph(text: Text) -> str:
    """Wrap a description; its paragraphs stay apart."""
    raw = text.get_untrusted_value() if hasattr(text, "get_untrusted_value") else str(text or "")
    return "\n\n".join(_wrapped(part) for part in raw.split("\n\n") if part.strip())


def section(title: str, items: Iterable[tuple[str, str]]) -> str:
    """Write one section, an item a line with hanging indent; "" when there is no item."""
    lines = [_wrapped(f"{name}: {text}" if name else text, first=4, rest=8 if name else 4) for name, text in items]
    return "\n".join([f"{title}:", *lines]) if lines else ""


def _wrapped(text: str, *, first: int = 0, rest: int = 0) -> str:
    # Long words stay whole: a split address cannot be followed.
    return textwrap.fill(
        " ".join(text.split()),
        WIDTH,
        initial_indent=" " * first,
        subsequent_indent=" " * rest,
        break_long_words=False,
        break_on_hyphens=False,
    )


def limits(schema: dict[str, Any], known: str) -> str:
    """Say what a schema allows and what the service takes by default, but for what the text `known` says already.

    `From 1 to 200. The service's default is 50.`
    """
    low, high = (None if _names(known, schema.get(key)) else schema.get(key) for key in ("minimum", "maximum"))
    parts = (_choice(schema, known), _range(low, high), _size(schema, known), _default(schema))
    return " ".join(filter(None, parts))


def _names(known: str, value: Any) -> bool:
    return re.search(rf"(?<![\w-]){re.escape(str(value))}(?!\w)", known) is not None


def _choice(schema: dict[str, Any], known: str) -> str:
    values = [value for value in schema.get("enum", []) if value is not None]
    if not values or all(_names(known, value) for value in values):
        return ""
    quoted = [f"`{value}`" for value in values]
    return f"{' or '.join(filter(None, [', '.join(quoted[:-1]), quoted[-1]]))}."


def _range(low: Any, high: Any) -> str:
    if low is not None and high is not None:
        return f"From {low} to {high}."
    return f"At least {low}." if low is not None else f"At most {high}." if high is not None else ""


def _size(schema: dict[str, Any], known: str) -> str:
    unit = "items" if schema.get("type") == "array" else "characters"
    high = schema.get("maxItems", schema.get("maxLength"))
    return "" if high is None or _names(known, high) else f"At most {high} {unit}."


def _default(schema: dict[str, Any]) -> str:
    # A default of no text says nothing; and neither would a pair of quotes.
    return f"The service's default is `{schema['default']}`." if schema.get("default", "") != "" else ""
