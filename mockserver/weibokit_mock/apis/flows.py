"""The step of the mock's decisions where OAuth is done."""

from ..http.request import Request
from ..http.response import Response


class Flows:
    """OAuth: codes and tokens are issued, described and revoked; they alone are left behind by an earlier request."""

    def __call__(self, request: Request) -> Response | None:
        """Respond where an operation issues credentials, or describes one that was issued."""
        handler = request.session.credentials[request.api].handlers.get(request.operation_id)
        return handler(request) if handler else None
