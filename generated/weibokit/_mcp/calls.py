# Do not edit: `make generate` writes this file from tools/mcp_server/calls.py.

"""One call: what is allowed, its arguments, and what came."""

from collections.abc import Mapping, Sequence
from typing import Any

import click
import weibokit
from weibokit import IndexedOperation, load_index
from weibokit._command.calling.arguments import known_arguments, missing
from weibokit._command.calling.clients import method_of
from weibokit._command.calling.results import content, is_file, plain
from weibokit._command.describing.limits import meaning
from weibokit._command.language import Language
from weibokit._command.output.fields import Fields

from .results import ToolResult, as_json

__all__ = ["ENGLISH", "called", "check_allowed", "checked_arguments"]

ENGLISH = Language("en")
"""The language in which agents are told."""

_OAUTH = ("oauth", "oauth2")
"""Namespaces whose operations give credentials away, or end them."""


def check_allowed(operation: IndexedOperation, offset: int, *, allow_writes: bool) -> None:
    """Raise UsageError for an operation that agents may not call, and an offset where nothing is kept."""
    name = operation.full_name
    if operation.namespace in _OAUTH:
        raise click.UsageError(f"{name} is for credentials, which no agent handles here.")
    if operation.writes and not allow_writes:
        raise click.UsageError(
            f"{name} changes something, and this server only reads. Who runs it can allow it by --allow-writes."
        )
    if offset < 0:
        raise click.UsageError(f"offset is {offset}, but a number of characters from 0 on is wanted.")
    if offset and operation.writes:
        raise click.UsageError(f"{name} changes something, so no response is kept to read on in; leave out offset.")


def checked_arguments(operation: IndexedOperation, given: Mapping[str, Any]) -> dict[str, Any]:
    """Return the arguments of a method; raises UsageError for unknown ones, files, and those that are missing."""
    found = known_arguments(operation, given, ENGLISH)
    files = [each.name for each in operation.parameters if each.type == "file" and each.name in found]
    if files:
        raise click.UsageError(f"{', '.join(files)}: files of this machine are not for agents; leave it out.")
    if lacking := missing(operation, found):
        lines = [f"  {each.name} ({each.type}): {meaning(each, ENGLISH)}" for each in lacking]
        raise click.UsageError("\n".join([f"{operation.full_name} also wants these arguments:", *lines]))
    return found


def called(
    client: Any,
    operation: IndexedOperation,
    arguments: Mapping[str, Any],
    *,
    fields: Sequence[str],
    offset: int,
    most: int,
) -> ToolResult:
    """Call an operation, and return `most` characters from `offset` on of the parts of the response that are wanted."""
    result = method_of(client, operation)(**arguments)
    if is_file(result):
        size = len(content(result))
        return ToolResult(f"The response is a file of {size:,} bytes, which is not for a text: see `weibokit call`.")
    raw, wanted = weibokit.raw_response(result), Fields.among(fields)
    whole = as_json(wanted.of(plain(result)))
    origin = "the archive" if raw.from_archive else "the service"
    lines = [f"From {origin}. Charged: {'no' if raw.from_archive else raw.charged}."]
    lines += filter(None, [wanted.nowhere(ENGLISH), _extent(operation, offset, most, len(whole))])
    return ToolResult(" ".join(lines), whole[offset : offset + most], load_index().apis[operation.api].title)


def _extent(operation: IndexedOperation, offset: int, most: int, whole: int) -> str:
    """Say which characters these are, and how to get the others; "" where they are all."""
    end = min(offset + most, whole)
    if offset == 0 and end == whole:
        return ""
    here = f"Characters {min(offset, whole):,} to {end:,} of {whole:,}."
    if operation.writes:
        return f"{here} The rest is not kept, and the same call would change something again."
    if end == whole:
        return here
    return (
        f"{here} The archive has the whole response: while it is there, the same call with offset={end} reads on, and "
        "with other `fields` gives other parts of it, neither sent again nor charged."
    )
