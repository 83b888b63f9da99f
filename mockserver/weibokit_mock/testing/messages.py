"""What an assertion says that fails: what was wanted, what came, and what was nearly right."""

from collections.abc import Sequence
from typing import Any

from .requests import Call

MOST = 10
"""Most near misses that are shown."""

_HEAD = ("operation", "arguments", "status", "what differs")


def expected(operation: str | None, arguments: dict[str, Any]) -> str:
    """Return what was wanted, in words."""
    given = ", ".join(f"{name}={value!r}" for name, value in arguments.items())
    return f"{operation or 'any operation'}{f' with {given}' if given else ''}"


def message(
    operation: str | None, arguments: dict[str, Any], wanted: str, calls: Sequence[Call], found: Sequence[Call]
) -> str:
    """Return the text of a failed assertion: a table of the calls that were nearly right, the nearest first."""
    text = f"{expected(operation, arguments)}: {wanted} wanted, {_count(len(found))} came."
    others = [(each, each.differences(operation, arguments)) for each in calls if each not in found]
    if not others:
        return f"{text} {'Nothing else' if found else 'Nothing'} was asked for."
    nearest = sorted(others, key=lambda pair: (pair[0].operation != operation, len(pair[1])))[:MOST]
    rows = [
        (each.operation or each.method, _written(each), f"{each.status}", "; ".join(said)) for each, said in nearest
    ]
    more = f"\n… and {len(others) - MOST} more" if len(others) > MOST else ""
    return f"{text} Near misses:\n{_table([_HEAD, *rows])}{more}"


def _count(number: int) -> str:
    return "none" if number == 0 else f"{number}"


def _written(each: Call) -> str:
    text = " ".join(f"{name}={value}" for name, value in each.arguments.items()) or each.url
    return text if len(text) <= 60 else f"{text[:59]}…"


def _table(rows: Sequence[Sequence[str]]) -> str:
    widths = [max(map(len, column)) for column in zip(*rows, strict=True)]
    lines = ["  ".join(cell.ljust(width) for cell, width in zip(row, widths, strict=True)).rstrip() for row in rows]
    return "\n".join(f"  {line}" for line in lines)
