"""The step of the mock's decisions where a credential asks for a code."""

from collections.abc import Iterator

from ...http.request import Request
from ...http.response import Response
from .provider_stubs import ProviderStubs

PREFIX = "mock-"
"""How a credential begins that asks for a code."""

_IN_FLOWS = ("client_id", "client_secret", "code", "refresh_token")


class FailingCredentials:
    """Credentials that fail on purpose: `mock-601` is answered with the code 601 of its API.

    Where the settings name credentials, only those of them do so.
    """

    step = "credentials"

    def __init__(self, stubs: ProviderStubs) -> None:
        self._stubs = stubs

    def __call__(self, request: Request) -> Response | None:
        """Respond where a credential asks for a code that its API has."""
        for values in request.presented.values():
            if values[0].startswith(PREFIX) or len(values) > 1:
                return self._fail(request)
        return self._fail(request) if "oauth" in request.path else None

    def _fail(self, request: Request) -> Response | None:
        asking = (each for each in _presented(request) if each.startswith(PREFIX) and _may_fail(request, each))
        for credential in asking:
            response = self._stubs.code(request, credential.partition(":")[0].removeprefix(PREFIX))
            if response is not None:
                request.reason = f"A credential asked for it: {request.reason}"
                return response
        return None


def _may_fail(request: Request, credential: str) -> bool:
    accepted = request.session.credentials[request.api].accepted
    return not accepted or credential in accepted or any(each.startswith(f"{credential}:") for each in accepted)


def _presented(request: Request) -> Iterator[str]:
    for values in request.presented.values():
        yield from values
    if "oauth" in request.path:
        for name in _IN_FLOWS:
            yield from request.form.get(name, ())
            yield from request.query.get(name, ())
