# Do not edit: `make generate` writes this file from tools/runtime/transport/calls/steps.py.

"""Steps that are done by waiting in a sync client, and by awaiting in an async one."""

from collections.abc import Awaitable, Callable, Generator
from typing import Any, NamedTuple, TypeVar

__all__ = ["ChainStep", "Steps", "arun", "run"]

T = TypeVar("T")


class ChainStep(NamedTuple):
    """One step, in both flavours; who yields it gets its result, or what it raised."""

    sync: Callable[[], Any]
    asynchronous: Callable[[], Awaitable[Any]]


Steps = Generator[ChainStep, Any, T]


def run(steps: Steps[T]) -> T:
    """Do all steps, and return what comes of them."""
    try:
        step = next(steps)
        while True:
            try:
                result = step.sync()
            except BaseException as error:  # noqa: BLE001 - whoever yielded the step decides
                step = steps.throw(error)
            else:
                step = steps.send(result)
    except StopIteration as end:
        found: T = end.value
        return found


async def arun(steps: Steps[T]) -> T:
    """Do all steps, and return what comes of them; the async twin of `run`."""
    try:
        step = next(steps)
        while True:
            try:
                result = await step.asynchronous()
            except BaseException as error:  # noqa: BLE001 - whoever yielded the step decides
                step = steps.throw(error)
            else:
                step = steps.send(result)
    except StopIteration as end:
        found: T = end.value
        return found
