"""A name for each operation that no other has: neither as it is, nor with what is put before it for paging."""

from collections.abc import Iterator
from typing import Any

from tools.pipeline.document.naming import OperationName, name
from tools.pipeline.document.operations import Operation, operations
from tools.pipeline.files.bundle import Bundle
from tools.pipeline.files.findings import Findings
from tools.pipeline.files.input_error import InputError

PAGING = ("pages_", "iter_")
"""What goes before the name of a method that pages, for the methods that do so."""

LONGEST = 200
"""Bytes that a name may have: files are named after it, with a suffix."""


def unique_names(
    api: str, document: dict[str, Any], bundle: Bundle, findings: Findings
) -> Iterator[tuple[Operation, OperationName]]:
    """Yield each operation of `document` with its name; the first in the document has the first right to one.

    A clash raises InputError, as nobody but us can choose a better name; in a downloaded definition it is told.
    """
    wanted = [(operation, _name(api, operation)) for operation in operations(document)]
    all_names = {(named.namespace, named.method) for _, named in wanted}
    taken: dict[str, Operation] = {}
    for operation, named in wanted:
        _check_writable(operation, named, bundle)
        other = taken.get(named.key) or _paged(named, all_names)
        free = _free(operation, named, taken) if other else named
        if other:
            has = f"{other.title} hasn't" if isinstance(other, Operation) else f"the paging of {other} doesn't need"
            clash = _clash(bundle, operation, named, has)
            if not findings.lenient:
                raise clash
            findings.lines.append(f"Renamed: {clash.finding} It is {free.namespace}.{free.method}.")
        taken[free.key] = operation
        yield operation, free


def _name(api: str, operation: Operation) -> OperationName:
    named = name(api, operation.method, operation.path)
    # The name of what is never called is for the mock only, so it must not take one from the client.
    return named if operation.is_called else OperationName(named.namespace, f"{named.method}_alias")


def _check_writable(operation: Operation, named: OperationName, bundle: Bundle) -> None:
    is_long = len(named.key.encode()) > LONGEST
    if is_long or not named.is_valid:
        got = f"a name of {len(named.key.encode())} bytes" if is_long else f"the name {named.namespace}.{named.method}"
        wanted = f"at most {LONGEST}" if is_long else "names that Python allows"
        todo = "Give the operation another path; tools/pipeline/document/naming.py makes names of paths."
        raise bundle.problem(operation.at, got=got, wanted=wanted, todo=todo)


def _paged(named: OperationName, all_names: set[tuple[str, str]]) -> str:
    """Return the method that could have this name for its paging; "" for none."""
    bare = (named.method.removeprefix(prefix) for prefix in PAGING if named.method.startswith(prefix))
    return next((f"{named.namespace}.{each}" for each in bare if (named.namespace, each) in all_names), "")


def _free(operation: Operation, named: OperationName, taken: dict[str, Operation]) -> OperationName:
    by_method = f"{named.method}_{operation.method}"
    candidates = [by_method, *(f"{by_method}_{number}" for number in range(2, len(taken) + 3))]
    each = (OperationName(named.namespace, candidate) for candidate in candidates)
    return next(candidate for candidate in each if candidate.key not in taken)


def _clash(bundle: Bundle, operation: Operation, named: OperationName, has: str) -> InputError:
    got, todo = f"the name {named.namespace}.{named.method}", "Extend the rules in tools/pipeline/document/naming.py."
    return bundle.problem(operation.at, got=got, wanted=f"one that {has}", todo=todo)
