"""Makers of success codes, marks of paging and flags."""

from .context import Scene
from .wording import said

_LAYER = {"data", "msg", "message", "errmsg", "success", "result", "error", "errno"}
"""Fields that show an object to be the answer of the service behind the API."""


def success(scene: Scene) -> str:
    """Return a code as text: that of success in an answer, else one that means nothing."""
    return "0" if scene.names & _LAYER else f"{scene.random.randrange(16**4):04X}"


def message(scene: Scene) -> str:
    """Return what an answer says of itself, or what somebody says."""
    return "success" if scene.names & {"data", "code", "errno", "result", "success"} else said(scene)


def state(scene: Scene) -> int:
    """Return the status of an answer, 0, or of a thing, 1: both mean that all is well."""
    return 0 if scene.names & {"data", "msg", "message", "errmsg", "status msg"} else 1


def flag(scene: Scene) -> bool:
    """Return a flag of which nothing is known."""
    return scene.random.random() < 0.5


def bit(scene: Scene) -> int:
    """Return a flag of which nothing is known, as a number."""
    return int(flag(scene))


def page(scene: Scene) -> object:
    """Return the page that was asked for."""
    return scene.scope.given.get("page", 1)


def page_size(scene: Scene) -> object:
    """Return how many items a page can have."""
    return scene.scope.given.get("pagesize", 20)


def cursor(scene: Scene) -> int:
    """Return how far the list of the object has got."""
    return sum(scene.lengths.values())
