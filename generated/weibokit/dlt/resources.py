# Do not edit: `make generate` writes this file from tools/dlt_source/resources.py.

"""A resource around an iterator of ours, which knows what is charged and where it stands."""

import logging
from collections.abc import Callable, Iterator
from typing import Any

from weibokit import BudgetExceeded, ConfigurationError, Items, Model, Pages, WaitTooLong

from .hints import columns_of, fields_of, key_of

try:
    import dlt
except ImportError as error:
    raise ImportError("weibokit.dlt needs dlt; install it with: pip install 'weibokit[dlt]'") from error

__all__ = ["resource"]

_LOGGER = logging.getLogger("weibokit")

_STATES = "weibokit"
"""The key in the state of a resource, below which is where each list stands."""


def resource(
    method: Callable[..., Any], *, name: str | None = None, primary_key: str | None = None, **arguments: Any
) -> Any:
    """Return a resource of dlt with the items of a list; without known items, its pages.

    `method` is one that pages, such as `api.weibo.pages_get_followers_v1`, and `arguments` are its own. A run goes on
    where the one before stopped, at `max_pages` or because a budget was spent; after the end of the list, the next one
    begins anew. Items with a key are merged: `primary_key`, by default what the definition says; others are appended.
    Pages of a run that failed are not loaded: an archive of the client gives them again, not charged. Raises
    ConfigurationError for a method that does not page, and InvalidArguments.
    """
    listed = _listed(method)
    opened = listed(**arguments)
    if not isinstance(opened, Items | Pages):
        raise ConfigurationError("A resource wants a method of a sync client; this one is of an async client.")
    place, fields = opened.state["arguments"], fields_of(listed)

    def rows() -> Iterator[list[Any]]:
        states = dlt.current.resource_state().setdefault(_STATES, {})
        iterator = listed(**arguments, resume=states.get(place))
        for batch in _batches(iterator):
            # Before the rows are given: whoever limits a resource takes the last ones and never comes back.
            states[place] = iterator.state
            if not iterator.more:
                del states[place]
            yield batch

    key = primary_key or key_of(fields)
    hints: dict[str, Any] = {
        "name": name or f"{type(listed.__self__).__name__.lower()}_{_bare(listed.__name__)}",
        "write_disposition": "merge" if key else "append",
        "primary_key": key,
        "columns": columns_of(fields),
    }
    return dlt.resource(rows, **hints)


def _listed(method: Callable[..., Any]) -> Any:
    """Return the method that gives the items of a list, where these are known, else its pages."""
    name, owner = getattr(method, "__name__", ""), getattr(method, "__self__", None)
    if owner is None or not name.startswith(("pages_", "iter_")):
        raise ConfigurationError(
            "A resource wants a method that pages, such as api.weibo.pages_get_followers_v1, but got "
            f"{name or repr(method)}."
        )
    return getattr(owner, f"iter_{_bare(name)}", method)


def _bare(name: str) -> str:
    return name.removeprefix("pages_").removeprefix("iter_")


def _batches(iterator: Any) -> Iterator[list[Any]]:
    """Yield what is on each page; what a budget holds back ends it, if some pages came, as these are paid for."""
    came = False
    while True:
        try:
            found = iterator.next_page() if isinstance(iterator, Items) else [next(iterator)]
        except StopIteration:
            return
        except (BudgetExceeded, WaitTooLong) as error:
            if not came:
                raise
            _LOGGER.warning("The run ends before the list does, and the next one goes on there: %s", error)
            return
        if not found:
            return
        came = True
        yield [each.to_dict() if isinstance(each, Model) else each for each in found]
