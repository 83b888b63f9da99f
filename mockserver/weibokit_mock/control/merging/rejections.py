"""What is rejected where there are many workers: a request may come to any of them, and they share no state."""

from typing import Final

from ..wiremock.calls import AdminResponse

STATUS: Final = 501
"""The status of what is rejected: Not Implemented."""


def detail(what: str, count: int) -> str:
    """Return what is wrong, and what to do."""
    return (
        f"{what} would have to be shared by all {count} workers, which share no state; start the mock with one worker."
    )


def rejection(what: str, count: int) -> AdminResponse:
    """Return the response to a request that would change some state."""
    error = {"code": STATUS, "title": "Needs one worker", "detail": detail(what, count)}
    return AdminResponse(STATUS, {"errors": [error]})
