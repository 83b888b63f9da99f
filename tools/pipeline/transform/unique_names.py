"""A name for each operation that no other has: neither as it is, nor with what is put before it for paging."""

from collections.abc import Iterator
from hashlib import sha256
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

_ANOTHER_PATH = "Give the operation another path; tools/pipeline/document/naming.py makes names of paths."


def unique_names(
    api: str, document: dict[str, Any], bundle: Bundle, findings: Findings
) -> Iterator[tuple[Operation, OperationName]]:
    """Yield each operation of `document` with its name; the first in the document has the first right to one.

    A clash, and a name too long for a file, raise InputError, as nobody but us can choose a better name; in a
    downloaded definition they are told.
    """
    wanted = [(operation, _name(api, operation)) for operation in operations(document)]
    all_names = {(named.namespace, named.method) for _, named in wanted}
    taken: dict[str, Operation] = {}
    for operation, named in wanted:
        _check_writable(operation, named, bundle)
        fitted = _cut(named)
        other = taken.get(fitted.key) or _paged(named, all_names)
        free = _free(operation, fitted, taken) if other else fitted
        if free != named:
            problem = _clash(bundle, operation, named, other) if other else _too_long(bundle, operation, named)
            if not findings.lenient:
                raise problem
            findings.lines.append(f"Renamed: {problem.finding} It is {free.namespace}.{free.method}.")
        taken[free.key] = operation
        yield operation, free


def _name(api: str, operation: Operation) -> OperationName:
    named = name(api, operation.method, operation.path)
    # The name of what is never called is for the mock only, so it must not take one from the client.
    return named if operation.is_called else OperationName(named.namespace, f"{named.method}_alias")


def _check_writable(operation: Operation, named: OperationName, bundle: Bundle) -> None:
    if not named.is_valid:
        got, wanted = f"the name {named.namespace}.{named.method}", "names that Python allows"
        raise bundle.problem(operation.at, got=got, wanted=wanted, todo=_ANOTHER_PATH)


def _cut(named: OperationName) -> OperationName:
    """Return a name short enough for files: what is cut off has its digest in its place."""
    namespace = _shortened(named.namespace, LONGEST // 2)
    return OperationName(namespace, _shortened(named.method, LONGEST - len(namespace.encode()) - 1))


def _shortened(text: str, size: int) -> str:
    content = text.encode()
    if len(content) <= size:
        return text
    return f"{content[: size - 9].decode(errors='ignore')}_{sha256(content).hexdigest()[:8]}"


def _paged(named: OperationName, all_names: set[tuple[str, str]]) -> str:
    """Return the method that could have this name for its paging; "" for none."""
    bare = (named.method.removeprefix(prefix) for prefix in PAGING if named.method.startswith(prefix))
    return next((f"{named.namespace}.{each}" for each in bare if (named.namespace, each) in all_names), "")


def _free(operation: Operation, named: OperationName, taken: dict[str, Operation]) -> OperationName:
    by_method = f"{named.method}_{operation.method}"
    candidates = [by_method, *(f"{by_method}_{number}" for number in range(2, len(taken) + 3))]
    each = (OperationName(named.namespace, candidate) for candidate in candidates)
    return next(candidate for candidate in each if candidate.key not in taken)


def _clash(bundle: Bundle, operation: Operation, named: OperationName, other: Operation | str) -> InputError:
    has = f"{other.title} hasn't" if isinstance(other, Operation) else f"the paging of {other} doesn't need"
    got, todo = f"the name {named.namespace}.{named.method}", "Extend the rules in tools/pipeline/document/naming.py."
    return bundle.problem(operation.at, got=got, wanted=f"one that {has}", todo=todo)


def _too_long(bundle: Bundle, operation: Operation, named: OperationName) -> InputError:
    got, wanted = f"a name of {len(named.key.encode())} bytes", f"at most {LONGEST}"
    return bundle.problem(operation.at, got=got, wanted=wanted, todo=_ANOTHER_PATH)
