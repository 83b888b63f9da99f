"""The step of the mock's decisions where a credential asks for a code."""

import re
from collections.abc import Iterator

from ...checks.security import read_basic
from ...http.request import Request
from ...http.response import Response
from .provider_stubs import ProviderStubs

PREFIX = "mock-"
"""How a credential begins that asks for a code."""

_EVERYWHERE = ("token", "access_token", "source", "oauth_consumer_key", "oauth_token")
_IN_FLOWS = (
    *("client_id", "client_secret", "code", "refresh_token", "username", "password"),
    *("userId", "passwd", "x_auth_username", "x_auth_password"),
)
_IN_HEADER = re.compile(r'oauth_(?:consumer_key|token)="([^"]*)"')
"""The two credentials in the header of OAuth 1.0a."""


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
            if PREFIX in values[0] or len(values) > 1:
                return self._fail(request)
        return self._fail(request) if "oauth" in request.path else None

    def instead(self, request: Request) -> Response | None:
        """Respond in place of a rejection: a signature made with such a credential is wrong, and a lone key is."""
        response = self._fail(request)
        if response is not None:
            request.decided_by = self.step
        return response

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
    return not accepted or credential in accepted or any(credential in each.split(":", 1) for each in accepted)


def _presented(request: Request) -> Iterator[str]:
    """Yield all that a request may hold of credentials, in every place where one can be."""
    for values in request.presented.values():
        yield from values
    for name in (*_EVERYWHERE, *_IN_FLOWS) if "oauth" in request.path else _EVERYWHERE:
        yield from request.form.get(name, ())
        yield from request.query.get(name, ())
    for pair in read_basic(request):
        yield from (pair, pair.partition(":")[2])
    for header in request.header(b"authorization"):
        yield from _IN_HEADER.findall(header)
