"""Figures of synthesis: the default pages of all operations for new arguments, and the largest that can be had."""

import gc
import time
from collections.abc import Iterator, Mapping, Sequence
from statistics import median
from typing import Any

from weibokit_mock.definitions.operations import ServedOperation, load
from weibokit_mock.garbage import SELDOM
from weibokit_mock.responses.cache import ResponseCache
from weibokit_mock.responses.responder import Responder
from weibokit_mock.settings import APIS, Settings

from tests.benchmarks.figures import Figure

MOST = 200
"""Most items that a request can ask for on one page."""

Arguments = Mapping[str, Any]


def measure() -> Iterator[Figure]:
    """Measure synthesis in this run: processor time, each response without what was kept of earlier ones.

    Garbage is looked for as seldom as in the server.
    """
    operations = [operation for api in APIS for operation in load(api).operations if operation.alias_of is None]
    gc.freeze()
    before = gc.get_threshold()
    gc.set_threshold(*SELDOM)
    try:
        yield from figures(operations)
    finally:
        gc.set_threshold(*before)
        gc.unfreeze()


def figures(operations: Sequence[ServedOperation]) -> Iterator[Figure]:
    """Measure the synthesis of the responses of operations."""
    usual = {operation.id: milliseconds(operation, {}) for operation in operations}
    largest = {
        operation.id: milliseconds(operation, {"count": MOST})
        for operation in operations
        if operation.pagination and "count" in operation.parameters
    }
    yield Figure(f"synthesis, default pages of {len(usual)} operations, median", f"{median(usual.values()):.1f} ms")
    yield worst("synthesis, slowest default page", usual, "≤ 150 ms")
    yield worst(f"synthesis, slowest page of {MOST}", largest, "≤ 300 ms")


def worst(what: str, taken: Mapping[str, float], goal: str) -> Figure:
    """Return the figure of what takes longest, with its name."""
    name = max(taken, key=taken.__getitem__)
    return Figure(what, f"{taken[name]:.0f} ms ({name})", goal)


def milliseconds(operation: ServedOperation, arguments: Arguments) -> float:
    """Return the time of a synthesized response for new arguments: the quicker of two, lest the machine decide it.

    The first one prepares the schema, and is none of them.
    """
    responder = Responder(operation, Settings(), ResponseCache(most=0))
    responder.dynamic(arguments)
    return min(_milliseconds(responder, {**arguments, "of_this_run": number}) for number in range(2))


def _milliseconds(responder: Responder, arguments: Arguments) -> float:
    begun = time.process_time()
    responder.dynamic(arguments)
    return (time.process_time() - begun) * 1000
