"""State between requests, carried by each request."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING

from .users import NOBODY, Caller

if TYPE_CHECKING:
    from ..control.clock import Clock
    from ..control.wiremock.calls import ControlState
    from .request import Handler, Request


class CredentialCheck:
    """Accepts the credentials of one API that are named; any, where none is.

    `handlers` serve operations, by id, that issue credentials or describe them.
    """

    def __init__(self, accepted: frozenset[str]) -> None:
        self.accepted = accepted
        self.handlers: Mapping[str, Handler] = {}

    def check(self, credential: str, is_app: bool) -> str | None:  # noqa: ARG002 - some APIs tell apps from tokens
        """Return the situation in which a credential, or the key of an app, is rejected; None for a good one."""
        return None if not self.accepted or credential in self.accepted else "credential_wrong"

    def caller(self, credential: str) -> Caller:  # noqa: ARG002 - some APIs have users
        """Return who makes the requests with a credential; nobody where the API has no users."""
        return NOBODY

    def signed(self, request: "Request") -> list[str]:  # noqa: ARG002 - few APIs know signatures
        """Return what a request is signed with: its token, or the app's key before there is one; nothing if it isn't.

        Raises Rejected for a wrong signature.
        """
        return []


class SessionChecks(dict[str, CredentialCheck]):
    """The checks of one session by API; each is made when its API is asked for something first."""

    __slots__ = ("_make",)

    def __init__(self, make: Callable[[str], CredentialCheck]) -> None:
        super().__init__()
        self._make = make

    def __missing__(self, api: str) -> CredentialCheck:
        check = self[api] = self._make(api)
        return check


@dataclass(slots=True)
class Session:
    """All that requests leave behind for later ones, and what decides their responses.

    `credentials` are the checks by API, `control` holds stubs and journal; `seed` and `pages` are as in the settings.
    """

    credentials: Mapping[str, CredentialCheck]
    control: "ControlState"
    clock: "Clock"
    seed: int = 0
    pages: int = 3
