"""Locks that a forked process can take, whoever held them in its parent."""

import os
import threading
from typing import Any
from weakref import WeakSet

__all__ = ["lock_of"]

_owners: "WeakSet[Any]" = WeakSet()


def lock_of(owner: Any) -> threading.Lock:
    """Return a lock that becomes the attribute `_lock` of an object; each forked process gets a new one there.

    A thread of the parent may hold the lock at the moment of the fork, and nobody would ever release it in the child.
    """
    _owners.add(owner)
    return threading.Lock()


def _renew() -> None:
    for owner in list(_owners):
        owner._lock = threading.Lock()


if hasattr(os, "register_at_fork"):
    os.register_at_fork(after_in_child=_renew)
