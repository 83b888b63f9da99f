"""The step of the mock's decisions where stubs with a response of their own act."""

from contextlib import suppress
from http import HTTPStatus

from ...http.bodies import read_form
from ...http.exceptions import Rejected
from ...http.media_types import MULTIPART
from ...http.request import Request
from ...http.response import Response
from ...http.routing import Routing
from ..stubs.mappings import StubMapping
from ..stubs.responses import ResponseDefinition

SOURCE = "stub"
"""Where the responses of stubs come from."""

_WITHOUT_BODY = {HTTPStatus.NO_CONTENT, HTTPStatus.NOT_MODIFIED}


class PlainStubs:
    """Stubs with a response of their own: they act on any request, whether an API knows its path or not."""

    step = "stub"

    def __init__(self, routing: Routing) -> None:
        self._routing = routing

    def __call__(self, request: Request) -> Response | None:
        """Respond where a stub acts."""
        stubs = request.session.control.stubs
        if not stubs.plain.size or request.recorded is None:
            return None
        if request.media_type == MULTIPART:
            with suppress(Rejected):
                read_form(request)
            request.recorded.form = request.form
        served = stubs.serve(request.recorded, stubs.plain)
        if served is None:
            return None
        request.stub = served.stub
        request.fault = served.stub.response.fault or ""
        with suppress(Rejected):
            self._routing(request)  # so that the journal knows the operation
        request.decided_by = self.step
        return stub_response(served.stub)


def stub_response(stub: StubMapping) -> Response:
    """Return the response that a stub defines."""
    definition = stub.response
    start = {"type": "http.response.start", "status": definition.status, "headers": _headers(stub, definition)}
    body = b"" if definition.status in _WITHOUT_BODY else definition.body
    return Response(start, {"type": "http.response.body", "body": body}, SOURCE)


def _headers(stub: StubMapping, definition: ResponseDefinition) -> list[tuple[bytes, bytes]]:
    own = [(name.lower().encode("latin-1"), value.encode("latin-1")) for name, value in definition.headers]
    length = [] if definition.status in _WITHOUT_BODY else [(b"content-length", str(len(definition.body)).encode())]
    return [*own, *length, (b"matched-stub-id", stub.id.encode()), (b"x-mock-source", SOURCE.encode())]
