"""Providers of success codes, of what pagination shows, and of flags."""

from .context import ObjectContext
from .wording import said

_LAYER = {"data", "msg", "message", "errmsg", "success", "result", "error", "errno"}
"""Fields that show an object to be the response of the service behind the API."""


def success(context: ObjectContext) -> str:
    """Return a code as text: that of success in a response, else one that means nothing."""
    return "0" if context.names & _LAYER else f"{context.random.randrange(16**4):04X}"


def message(context: ObjectContext) -> str:
    """Return what a response says of itself, or what somebody says."""
    return "success" if context.names & {"data", "code", "errno", "result", "success"} else said(context)


def state(context: ObjectContext) -> int:
    """Return the status of a response, 0, or of a thing, 1: both mean that all is well."""
    return 0 if context.names & {"data", "msg", "message", "errmsg", "status msg"} else 1


def flag(context: ObjectContext) -> bool:
    """Return a flag of which nothing is known."""
    return context.random.random() < 0.5


def bit(context: ObjectContext) -> int:
    """Return a flag of which nothing is known, as a number."""
    return int(flag(context))


def page(context: ObjectContext) -> object:
    """Return the page that was asked for."""
    return context.shared.given.get("page", 1)


def page_size(context: ObjectContext) -> object:
    """Return how many items a page can have."""
    return context.shared.given.get("pagesize", 20)


def cursor(context: ObjectContext) -> int:
    """Return how far the list of the object has got."""
    return sum(context.lengths.values())
