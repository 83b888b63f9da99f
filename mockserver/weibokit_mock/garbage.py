"""When garbage is looked for: not while much is made that stays, and seldom while requests are served."""

import gc
from collections.abc import Iterator
from contextlib import contextmanager

SELDOM = (20_000, 50, 100)
"""How often it is looked for in a server: requests leave none, and the journal would be searched in vain."""

_MOST_FROZEN = 1_000
"""Fewer are frozen where the caller has frozen none: Python 3.12 freezes some hundreds itself, a caller all it has."""


@contextmanager
def uncollected() -> Iterator[None]:
    """Look for no garbage for the time of a `with` block; afterwards it is as it was."""
    was_on = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if was_on:
            gc.enable()


@contextmanager
def made_once() -> Iterator[None]:
    """Look for no garbage either, while something is made that a process makes once, such as modules.

    What there is then counts as old: else the first search, which is for new garbage, would go through all of it. Done
    again and again, it would keep the search that is for old garbage from ever coming.
    """
    with uncollected():
        yield
        if gc.get_freeze_count() < _MOST_FROZEN:  # else the caller's frozen objects would thaw
            gc.freeze()
            gc.unfreeze()


def settle() -> None:
    """Keep what this process has for good, and look for garbage seldom from now on."""
    gc.freeze()
    gc.set_threshold(*SELDOM)
    gc.enable()
